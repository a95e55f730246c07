//! What leaves and is no picture: documents, registers, the calendar and the plan, made by the very functions that the command
//! line calls; and what is seen of each before.

use chrono::NaiveDate;

use super::forms::GoOn;
use super::order::Order;
use crate::app::agenda;
use crate::app::documents::{self, Asked, DocumentForm, WHICH, Which};
use crate::app::picture::{PictureFailure, step};
use crate::app::tables::{self, Readers, TableForm};
use crate::exchange::export::{self, Leaves};
use crate::exchange::ics::{self, Entry};
use crate::exchange::mspdi;
use crate::exchange::report::{Block, Report};
use crate::exchange::sheet::{Cell, Sheet};
use crate::file;
use crate::insight::as_of;
use crate::language::Words;
use crate::ui::exporting::{Choice, Preview, Shown, Tabled};
use crate::ui::tables::{REGISTERS, Register};
use crate::ui::views::Views;
use crate::ui::views::brief::Before;
use crate::ui::views::dialogue;
use crate::ui::views::managers;
use crate::ui::views::{Sight, ViewKind};
use crate::workspace::{Contact, Outcome, RecordKind, Workspace};

/// So many rows of a table are seen before it leaves, and of each where there are several.
const ROWS: usize = 40;
const ROWS_OF_EACH: usize = 6;
/// So many letters of a text are seen.
const LETTERS: usize = 6_000;
/// So many meetings that lie ahead are offered.
const MEETINGS: usize = 40;

/// The key of the name of a document.
pub fn key(which: Which) -> &'static str {
    match which {
        Which::Document(kind) => kind.key(),
        Which::Brief => dialogue::Page::Brief.key(),
    }
}

/// Which document stands on the screen, by its place among all.
pub fn on_screen(sight: Sight) -> Option<usize> {
    let which = match sight.view {
        ViewKind::Managers if sight.managers == managers::Page::Documents => Which::Document(sight.document),
        ViewKind::Dialogue if sight.dialogue == dialogue::Page::Brief => Which::Brief,
        _ => return None,
    };
    WHICH.iter().position(|(_, one)| *one == which).filter(|_| sight.person.is_none())
}

/// Since when the document on the screen tells what changed, where somebody said so.
pub fn since(views: &Views) -> Option<(Which, NaiveDate)> {
    views.managers.documents.told_since().map(|(kind, on)| (Which::Document(kind), on))
}

/// Whether a brief stands on the screen.
pub fn shows_brief(sight: Sight) -> bool {
    on_screen(sight).and_then(|at| WHICH.get(at)).is_some_and(|(_, which)| *which == Which::Brief)
}

/// The meetings that lie ahead of a day, as it is `shown`, the next first; and the one that is asked about.
pub fn meetings(shown: &Workspace, day: NaiveDate, before: Before) -> Vec<Contact> {
    let asked = if let Before::Contact(id) = before { Some(id) } else { None };
    let mut ahead: Vec<&Contact> =
        shown.contacts.iter().filter(|one| one.outcome == Outcome::Planned && one.at.date() >= day).collect();
    ahead.sort_by_key(|one| (one.at, one.id));
    ahead.truncate(MEETINGS);
    let asked = asked.filter(|id| ahead.iter().all(|one| one.id != *id)).and_then(|id| shown.contacts.get(id));
    asked.into_iter().chain(ahead).cloned().collect()
}

/// The registers in which something may stand.
pub fn registers(seen: &Workspace) -> Vec<Register> {
    let some = |register: &Register| {
        let kind = register.kind();
        seen.count(kind) > 0 && kind != RecordKind::Personal
    };
    REGISTERS.iter().map(|(_, register)| *register).filter(some).collect()
}

impl Order {
    /// The document as the bytes of a file.
    pub fn document(&self, form: DocumentForm, go_on: GoOn<'_>) -> Result<Vec<u8>, PictureFailure> {
        step(go_on, 0, 1)?;
        let asked = self.asked(form)?;
        documents::make(self.whole(), &asked, self.author(), go_on).map(|made| made.bytes)
    }

    fn asked(&self, form: DocumentForm) -> Result<Asked, PictureFailure> {
        let which = self.which().ok_or(PictureFailure::Stopped)?;
        let read = |path: &std::path::PathBuf| {
            file::read(path).map_err(|error| PictureFailure::Read { path: path.clone(), error })
        };
        let slides = form == DocumentForm::Pptx;
        let template = self.template().filter(|_| slides).map(read).transpose()?;
        let since = self.since().filter(|(of, _)| *of == which).map(|(_, on)| on);
        let Choice { before, upright: paper, language, .. } = *self.choice();
        Ok(Asked { which, day: self.day, since, before, chosen: self.people(), form, paper, template, language })
    }

    /// The document that was chosen; for a client none of ours.
    pub fn which(&self) -> Option<Which> {
        let (_, which) = WHICH.get(*self.taken().first()?)?;
        Some(*which).filter(|which| !self.is_for_client() || which.is_for_client())
    }

    /// The page of it that is looked at, or its text.
    pub fn preview_document(&self, form: DocumentForm, words: &Words) -> Result<Preview, PictureFailure> {
        let asked = self.asked(form)?;
        let first = documents::page(self.whole(), &asked, self.author(), self.choice().page);
        let shown = match first.sheet {
            Some(sheet) => Shown::Page(Box::new(sheet)),
            None => Shown::Text(first.text.chars().take(LETTERS).collect()),
        };
        let counted = |key: &str, n: usize| (n > 0).then(|| words.with(key, &[("n", n.into())]));
        let stays =
            [counted("document-kept-back", first.kept_back), counted("document-without-private", first.left_out)];
        let pages = (form == DocumentForm::Pdf).then_some(first.pages);
        let can_be_seen = pages.unwrap_or(1);
        let stays = stays.into_iter().flatten().collect();
        Ok(Preview { stays, at: first.at, can_be_seen, ..Preview::of(Ok(shown), pages) })
    }

    /// The registers as the bytes of a file.
    pub fn tables(&self, form: TableForm, go_on: GoOn<'_>) -> Result<Vec<u8>, PictureFailure> {
        step(go_on, 0, 1)?;
        let known = self.known();
        let sheets = self.sheets(&known, go_on).ok_or(PictureFailure::Stopped)?;
        step(go_on, 1, 1)?;
        Ok(tables::written(form, &known.engagement, &sheets, self.words()))
    }

    /// What is known on the day, by whom it is for.
    fn known(&self) -> Workspace {
        as_of(&self.workspace(), self.day)
    }

    fn sheets(&self, known: &Workspace, go_on: GoOn<'_>) -> Option<Vec<Sheet>> {
        let readers = if self.is_for_client() { Readers::Client } else { Readers::Ours };
        tables::sheets(known, self.day, readers, &self.registers(), &self.words(), go_on)
    }

    /// The first rows of the registers.
    pub fn preview_tables(&self) -> Preview {
        let known = self.known();
        let sheets = self.sheets(&known, &mut |_, _| true).unwrap_or_default();
        let most = if sheets.len() > 1 { ROWS_OF_EACH } else { ROWS };
        let tables = sheets.into_iter().map(|sheet| tabled(sheet, most)).collect();
        Preview::of(Ok(Shown::Tables(tables, known.engagement.currency.clone())), None)
    }

    /// The calendar as the bytes of a file.
    pub fn calendar(&self, go_on: GoOn<'_>) -> Result<Vec<u8>, PictureFailure> {
        step(go_on, 0, 1)?;
        let (title, entries) = self.entries();
        Ok(ics::to_ics(&title, &entries, self.day))
    }

    fn entries(&self) -> (String, Vec<Entry>) {
        match self.is_for_client() {
            true => agenda::entries_for_client(self.whole(), self.day, self.words()),
            false => agenda::entries_of_ours(&self.workspace(), self.day, self.words()),
        }
    }

    /// Its entries.
    pub fn preview_calendar(&self) -> Preview {
        Preview::of(Ok(Shown::Entries(self.entries().1)), None)
    }

    /// The plan as the bytes of a file. For a client it is that of the copy, and nothing of ours goes along.
    pub fn plan(&self, form: export::Form, go_on: GoOn<'_>) -> Result<Vec<u8>, PictureFailure> {
        step(go_on, 0, 1)?;
        let (known, leaves, words) = (self.known(), self.leaves(), self.words());
        step(go_on, 0, 1)?;
        Ok(match form {
            export::Form::Xml => export::to_xml(&known, self.day, leaves, words).into_bytes(),
            export::Form::Table => export::table(&known, self.day, leaves, words),
        })
    }

    fn leaves(&self) -> Leaves {
        if self.is_for_client() { Leaves::Plan } else { self.choice().leaves }
    }

    /// Its first tasks, what leaves though a client may not see it, and what stays here; in `words`.
    pub fn preview_plan(&self, form: export::Form, words: Words) -> Preview {
        let (known, leaves) = (self.known(), self.leaves());
        let written = export::to_file(&known, self.day, leaves, self.words());
        let tables = vec![tabled(tasks(&written, &self.words()), ROWS)];
        let shown = Shown::Tables(tables, known.engagement.currency.clone());
        Preview {
            goes: export::goes(&known, leaves, form, words),
            stays: export::stays(&known, leaves, form, words),
            ..Preview::of(Ok(shown), None)
        }
    }
}

/// The first rows of a view that leaves as a table of a presentation's own.
pub fn preview_table(report: &Report) -> Preview {
    let mut sheets = Vec::new();
    for section in &report.sections {
        for block in &section.blocks {
            let Block::Table(table) = block else { continue };
            let text = |text: &String| if text.is_empty() { Cell::Nothing } else { Cell::Text(text.clone()) };
            let rows = table.rows.iter().map(|row| row.cells.iter().map(text).collect()).collect();
            let sheet = Sheet { name: section.title.clone(), heads: table.heads.clone(), rows };
            sheets.push(tabled(sheet, ROWS));
        }
    }
    Preview::of(Ok(Shown::Tables(sheets, String::new())), None)
}

/// The first rows of a table.
fn tabled(mut sheet: Sheet, most: usize) -> Tabled {
    let rows = sheet.rows.len();
    sheet.rows.truncate(most);
    Tabled { sheet, rows }
}

/// Tasks that leave, each with its dates.
fn tasks(file: &mspdi::File, words: &Words) -> Sheet {
    let heads = ["timeline-column-task", "timeline-column-start", "timeline-column-finish", "timeline-column-done"];
    let of = |at: Option<chrono::NaiveDateTime>| at.map_or(Cell::Nothing, Cell::Moment);
    let row = |task: &mspdi::Task| {
        let depth = usize::try_from(task.level - 1).unwrap_or_default();
        let name = format!("{}{}", "\u{2003}".repeat(depth), task.name);
        vec![Cell::Text(name), of(task.start), of(task.finish), Cell::Share(task.percent as f64 / 100.0)]
    };
    Sheet {
        name: file.title.clone(),
        heads: heads.map(|key| words.text(key).to_owned()).into(),
        rows: file.tasks.iter().filter(|task| task.level > 0).map(row).collect(),
    }
}
