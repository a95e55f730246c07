//! What comes into the open engagement from tables, cards and calendars: read on a worker, looked at, taken in one step.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::modals::Modal;
use super::session::{Session, next_number};
use super::shell::Entente;
use super::worker::Report;
use crate::document::Label;
use crate::exchange::intake::{Kind, Mapping, Outcome, Source, Taker, Trouble, heads, takes};
use crate::exchange::recognise;
use crate::file::{self, Settings};
use crate::language::Words;
use crate::ui::import::{Draft, Told, Wanted};
use crate::ui::naming::question_named;
use crate::ui::widgets::chip::Mark;
use crate::workspace::Workspace;

/// What a file turned out to be.
pub enum Found {
    /// It comes into the open engagement.
    Into(Box<Draft>),
    /// It may be a plan of another program, which becomes an engagement.
    Plan,
    /// It brings nothing: the sentences.
    Nothing(String),
}

/// What a worker reckons from.
struct Basis {
    workspace: Workspace,
    words: Words,
    today: chrono::NaiveDate,
    author: String,
}

impl Basis {
    fn taker(&self) -> Taker<'_> {
        Taker {
            workspace: &self.workspace,
            words: self.words,
            today: self.today,
            author: &self.author,
            question: &question_named,
            local: &local,
        }
    }

    fn outcome(&self, source: &Source, sheet: usize, mapping: &Mapping) -> (Outcome, Told) {
        let outcome = source.outcome(&self.taker(), (sheet, mapping));
        let told = Told::of(&outcome, &self.workspace, &self.words);
        (outcome, told)
    }
}

/// A moment of the world's clock on the clock of this computer.
pub(super) fn local(at: chrono::NaiveDateTime) -> chrono::NaiveDateTime {
    at.and_utc().with_timezone(&chrono::Local).naive_local()
}

/// Why a file brings nothing, in words: which, why, what to do.
pub(super) fn nothing(words: Words, path: &Path, trouble: &Trouble) -> String {
    let which = words.with("error-open", &[("path", path.display().to_string().into())]);
    let hint = match trouble {
        Trouble::Other(format) => words.text(format.hint()),
        Trouble::TooLarge => words.text("import-hint-less"),
        Trouble::Damaged | Trouble::Nothing => words.text("exchange-hint-again"),
    };
    format!("{which}\n{}\n{hint}", words.text(trouble.key()))
}

/// What a table is taken for: what is wanted, else as it was the last time, else by its heads.
pub(super) fn mapping_of(source: &Source, wanted: Option<Kind>, settings: &Settings) -> (Mapping, bool) {
    let Some(grid) = source.tables().first() else { return (Mapping::default(), false) };
    let heads = grid.rows.first().map_or(&[][..], |row| row.cells.as_slice());
    let recalled = settings.imports.get(&heads::number(heads));
    let recalled = recalled.and_then(|text| Mapping::recalled(text, grid.width()));
    match (recalled.filter(|one| wanted.is_none_or(|kind| one.kind == kind)), wanted) {
        (Some(mapping), _) => (mapping, true),
        (None, Some(kind)) => (Mapping::of_kind(kind, grid, &question_named), false),
        (None, None) => (Mapping::guess(grid, &question_named), false),
    }
}

impl Entente {
    fn basis(&self) -> Option<Basis> {
        let session = self.session.as_ref()?;
        let (workspace, today) = (session.seen().clone(), session.today());
        Some(Basis { workspace, words: self.words, today, author: self.settings.author.clone() })
    }

    /// Reads a file that was chosen to be imported: by what it is, into the open engagement or as one of its own.
    pub(super) fn take_in(&mut self, path: PathBuf, wanted: Option<Kind>) {
        let (of, basis) = (self.session.as_ref().map(Session::opening), self.basis());
        let editable = self.session.as_ref().is_some_and(Session::is_editable);
        let (words, settings) = (self.words, self.settings.clone());
        self.worker.run(move || {
            let found = match file::read(&path) {
                Ok(bytes) if takes(&recognise(&bytes)) => match &basis {
                    None => Found::Nothing(nothing(words, &path, &Trouble::Other(recognise(&bytes)))),
                    Some(_) if !editable => Found::Nothing(words.text("import-not-now").to_owned()),
                    Some(basis) => match Source::read(&bytes, &basis.taker()) {
                        Ok(source) => {
                            let (mapping, recalled) = mapping_of(&source, wanted, &settings);
                            let (outcome, told) = basis.outcome(&source, 0, &mapping);
                            let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
                            let (number, source) = (next_number(), Arc::new(source));
                            Found::Into(Box::new(Draft {
                                number,
                                file,
                                source,
                                sheet: 0,
                                mapping,
                                outcome,
                                told,
                                recalled,
                                waits: false,
                            }))
                        }
                        Err(trouble) => Found::Nothing(nothing(words, &path, &trouble)),
                    },
                },
                // Whoever reads plans says what else it is, and why it cannot be read.
                _ => Found::Plan,
            };
            Report::Found { of, path, found }
        });
    }

    /// Shows what a file would bring, or goes on with it as a plan.
    pub(super) fn found(&mut self, of: Option<u64>, path: PathBuf, found: Found) {
        match found {
            // Whether what is open is saved first is asked once it is known that something comes in its place.
            Found::Plan => self.import(path),
            Found::Nothing(why) => self.modal = Some(Modal::Message(why)),
            Found::Into(_) if self.session.as_ref().map(Session::opening) != of => self.say_past(),
            Found::Into(draft) => self.modal = Some(Modal::Import(draft)),
        }
    }

    /// Works out anew what would come of a file that is taken otherwise.
    pub(super) fn reckon(&mut self, mut draft: Box<Draft>, wanted: Wanted) {
        let Some(basis) = self.basis() else { return };
        (draft.sheet, draft.mapping, draft.waits, draft.recalled) = (wanted.sheet, wanted.mapping, true, false);
        let (number, source, mapping) = (draft.number, Arc::clone(&draft.source), draft.mapping.clone());
        self.modal = Some(Modal::Import(draft));
        self.worker.run(move || {
            let (outcome, told) = basis.outcome(&source, wanted.sheet, &mapping);
            Report::Reckoned { number, mapping, outcome: Box::new(outcome), told: Box::new(told) }
        });
    }

    /// Shows what was worked out, unless something else was chosen meanwhile.
    pub(super) fn reckoned(&mut self, number: u64, mapping: &Mapping, outcome: Outcome, told: Told) {
        if let Some(Modal::Import(draft)) = &mut self.modal
            && draft.number == number
            && draft.mapping == *mapping
        {
            (draft.outcome, draft.told, draft.waits) = (outcome, told, false);
        }
    }

    /// Takes it: one step of the history. How the columns were taken is remembered by a number of the heads.
    pub(super) fn take_file(&mut self, draft: Draft) {
        let n = draft.count();
        let is_answers = draft.outcome.answers.is_some();
        let Some(edit) = draft.outcome.edit else { return };
        let label = match is_answers {
            true => Label::about("pulse-step-ask", self.words.with("dialog-answers-n", &[("n", n.into())])),
            false => Label::about("edit-import", draft.file.clone()),
        };
        self.apply_now(edit, label);
        if self.made != super::breaks::Made::Yes {
            return;
        }
        let key = if is_answers { "dialog-answers-written" } else { "import-taken" };
        let said = self.words.with(key, &[("n", n.into()), ("file", draft.file.as_str().into())]);
        self.offer_undo(Mark::Good, said);
        let Some(grid) = draft.source.tables().get(draft.sheet).filter(|_| draft.mapping.headed) else { return };
        let heads = grid.rows.first().map_or(&[][..], |row| row.cells.as_slice());
        let guess = Mapping::guess(grid, &question_named);
        // In which order days are written is not remembered: the next table may be another one's.
        let usual = Mapping { month_first: draft.mapping.month_first, ..guess } == draft.mapping;
        if self.settings.import_as(&heads::number(heads), (!usual).then(|| draft.mapping.remembered())) {
            self.keep_settings();
        }
    }
}
