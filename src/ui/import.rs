//! What a file would bring, before anything of it is taken: what each column says, what is new, what is known, and what is
//! left out and why.
//!
//! Owns what is shown and chosen. What comes of it is worked out elsewhere, anew for each choice.

use std::collections::HashSet;
use std::sync::Arc;

use egui::{Label, ScrollArea, Ui, vec2};

use super::naming::{QUESTIONS, question_name, stakeholder_name};
use super::theme::{self, SPACE_1, SPACE_2, SPACE_3, SPACE_5, Theme};
use super::widgets::chip::Mark;
use super::widgets::field::Field as Labelled;
use super::widgets::{button, card, choice, field, one_line};
use crate::exchange::intake::{Field, Kind, Mapping, Outcome, Source, days};
use crate::exchange::readings::{MOST_LINES, Readings, Why};
use crate::language::Words;
use crate::workspace::{Question, Workspace};

/// So much of the window is left for what is around the page, in points.
const AROUND: f32 = 220.0;
/// The page takes no more, in points.
const WIDEST: f32 = 860.0;
/// So many lines of each list are shown.
const SHOWN: usize = 500;
/// So many questions are named where one is not known.
const NAMED: usize = 8;
/// So many lines of the file are shown of each column.
const EXAMPLES: usize = 3;

/// The lists of a page, in words.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Told {
    /// How much of it is what.
    pub summary: String,
    /// What is taken, a line each.
    pub taken: Vec<String>,
    /// What is not taken of lines that are.
    pub parts: Vec<String>,
    /// What is not taken.
    pub left_out: Vec<String>,
}

/// What is asked for on the page.
#[derive(Clone, Debug, PartialEq)]
pub struct Wanted {
    /// Which sheet.
    pub sheet: usize,
    /// What it is taken as.
    pub mapping: Mapping,
}

/// The page.
#[derive(Clone, Debug)]
pub struct Draft {
    /// Which one it is.
    pub number: u64,
    /// The name of the file.
    pub file: String,
    /// What it holds.
    pub source: Arc<Source>,
    /// Which sheet of it is looked at.
    pub sheet: usize,
    /// What its columns are taken for.
    pub mapping: Mapping,
    /// What would come of that.
    pub outcome: Outcome,
    /// The same in words.
    pub told: Told,
    /// Whether the columns are as they were the last time.
    pub recalled: bool,
    /// Whether what comes of a choice is being worked out.
    pub waits: bool,
}

impl Told {
    /// What would come in, in words.
    pub fn of(outcome: &Outcome, workspace: &Workspace, words: &Words) -> Self {
        if let Some(readings) = &outcome.answers {
            return Self::of_answers(readings, workspace, words);
        }
        let say = |all: &[crate::exchange::intake::Left]| all.iter().map(|one| one.say(words)).collect::<Vec<_>>();
        let counts = [
            ("new", outcome.added().into()),
            ("filled", outcome.filled().into()),
            ("known", outcome.known.into()),
            ("left", outcome.left_out.len().into()),
        ];
        let taken = outcome.taken.iter().map(|one| {
            let key = if one.new { "import-line-new" } else { "import-line-filled" };
            words.with(key, &[("line", one.line.into()), ("text", one.says.as_str().into())])
        });
        Self {
            summary: words.with("import-summary", &counts),
            taken: taken.collect(),
            parts: say(&outcome.parts),
            left_out: say(&outcome.left_out),
        }
    }

    fn of_answers(readings: &Readings, workspace: &Workspace, words: &Words) -> Self {
        let said = |answer: Option<f64>| {
            answer.map_or_else(|| words.text("pulse-ask-silent").to_owned(), |answer| words.number_short(answer, 1))
        };
        // What takes another's place is to be seen: it comes first.
        let (right, new): (Vec<_>, Vec<_>) = readings.taken.iter().partition(|one| one.instead_of.is_some());
        let taken = right.into_iter().chain(new).take(SHOWN).map(|one| {
            let mut answer = said(one.answer);
            if let Some(earlier) = one.instead_of.and_then(|id| workspace.readings.get(id)) {
                let earlier = [("answer", answer.into()), ("earlier", said(earlier.answer).into())];
                answer = words.with("dialog-answers-instead", &earlier);
            }
            let question = question_name(&one.question, words);
            let who = stakeholder_name(workspace, one.who, words);
            let comment = words.with("common-quoted", &[("text", one.comment.as_str().into())]);
            let comment = Some(comment).filter(|_| !one.comment.is_empty());
            let parts = [who, words.date(one.on), question, answer].into_iter().chain(comment);
            parts.collect::<Vec<_>>().join(" · ")
        });
        let column = |why: &Why| matches!(why, Why::NoColumn(_) | Why::NoHead(_));
        let lines = readings.left_out.iter().filter(|(_, why)| !column(why)).map(|(line, _)| *line);
        let lines = lines.collect::<HashSet<usize>>().len();
        let columns = readings.left_out.iter().filter(|(_, why)| column(why)).count();
        let counts = [("n", readings.taken.len().into()), ("left", lines.into()), ("columns", columns.into())];
        Self {
            summary: words.with("dialog-answers-text", &counts),
            taken: taken.collect(),
            parts: Vec::new(),
            left_out: readings.left_out.iter().map(|(line, why)| why_not(*line, why, words)).collect(),
        }
    }
}

/// Why a line of answers is not taken.
fn why_not(line: usize, why: &Why, words: &Words) -> String {
    let line = ("line", line.into());
    let said = |key: &str, text: &str| words.with(key, &[line.clone(), ("text", text.into())]);
    match why {
        Why::NoPerson(text) => said("dialog-answers-no-person", text),
        Why::SeveralPeople(text) => said("dialog-answers-several", text),
        Why::NoDate(text) => said("dialog-answers-no-date", text),
        Why::NoAnswer(text) => said("dialog-answers-no-answer", text),
        Why::NotOnOwn(question, text) => {
            let known: Vec<String> = QUESTIONS.iter().take(NAMED).map(|one| question_name(one, words)).collect();
            let (question, known) = (("question", question.as_str().into()), ("known", words.list(&known).into()));
            words.with("dialog-answers-not-on-own", &[line, ("text", text.as_str().into()), question, known])
        }
        Why::NoColumn(text) => words.with("dialog-answers-no-column", &[("text", text.as_str().into())]),
        Why::NoHead(number) => words.with("dialog-answers-no-head", &[("n", (*number).into())]),
        Why::NothingAnswered(text) if text.is_empty() => words.with("dialog-answers-nothing", &[line]),
        Why::NothingAnswered(text) => said("dialog-answers-words-only", text),
        Why::NoQuestion => words.with("dialog-answers-no-question", &[line]),
        Why::Known => words.with("dialog-answers-known", &[line]),
        Why::OnlyByName(question) => said("dialog-answers-only-by-name", &question_name(question, words)),
        Why::NobodysSilence => words.with("dialog-answers-nobodys-silence", &[line]),
        Why::Corrected => words.with("dialog-answers-corrected", &[line]),
        Why::Unreadable => words.with("dialog-answers-unreadable", &[line]),
        Why::TooMany => words.with("dialog-answers-too-many", &[line, ("most", MOST_LINES.into())]),
    }
}

impl Draft {
    /// How many lines bring something.
    pub fn count(&self) -> usize {
        self.outcome.added() + if self.outcome.answers.is_some() { 0 } else { self.outcome.filled() }
    }

    /// What the act is called; none where there is nothing to take.
    pub fn act(&self, words: &Words) -> Option<String> {
        let key = if self.outcome.answers.is_some() { "pulse-ask-save" } else { "import-take" };
        let n = self.count();
        (n > 0 && !self.waits).then(|| words.with(key, &[("n", n.into())]))
    }

    /// Draws it. Returns what is to be worked out anew.
    pub fn ui(
        &self,
        ui: &mut Ui,
        theme: &Theme,
        words: &Words,
        question: &dyn Fn(&str) -> Option<Question>,
    ) -> Option<Wanted> {
        let room = ui.ctx().content_rect();
        ui.set_width((room.width() - 8.0 * SPACE_5).min(WIDEST));
        let height = (room.height() - AROUND).clamp(160.0, 640.0);
        let mut wanted = None;
        ScrollArea::vertical().max_height(height).auto_shrink([false, true]).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = SPACE_2;
            if !self.source.tables().is_empty() {
                wanted = self.mapping_ui(ui, theme, words, question);
                ui.add_space(SPACE_2);
            }
            self.outcome_ui(ui, theme, words);
        });
        wanted
    }

    fn mapping_ui(
        &self,
        ui: &mut Ui,
        theme: &Theme,
        words: &Words,
        question: &dyn Fn(&str) -> Option<Question>,
    ) -> Option<Wanted> {
        let grids = self.source.tables();
        let grid = grids.get(self.sheet)?;
        let now = || Wanted { sheet: self.sheet, mapping: self.mapping.clone() };
        let mut wanted = None;
        let kinds = Kind::ALL.map(|kind| (kind, words.text(kind.key())));
        if let Some(kind) = button::segmented(ui, theme, words.text("import-what"), self.mapping.kind, &kinds) {
            wanted = Some(Wanted { mapping: Mapping::of_kind(kind, grid, question), ..now() });
        }
        if grids.len() > 1 {
            let sheets: Vec<(usize, &str)> = grids.iter().map(|grid| grid.name.as_str()).enumerate().collect();
            let find = (words.text("common-search"), words.text("registers-clear"));
            let label = Labelled::new(words.text("import-sheet")).width(320.0);
            if let Some(sheet) = choice::combo(ui, theme, &label, &self.sheet, &sheets, find) {
                wanted = Some(Wanted { sheet, mapping: Mapping::guess(&grids[sheet], question) });
            }
        }
        if let Some(headed) = field::check(ui, theme, words.text("import-headed"), self.mapping.headed) {
            let mut changed = now();
            changed.mapping.headed = headed;
            wanted = Some(changed);
        }
        if self.recalled {
            ui.label(theme.caption(words.text("import-recalled")));
        }
        for (column, field) in self.mapping.columns.iter().enumerate() {
            let rows = grid.rows.iter().skip(usize::from(self.mapping.headed));
            let examples: Vec<&str> =
                rows.map(|row| row.cell(column)).filter(|cell| !cell.is_empty()).take(EXAMPLES).collect();
            let head = grid.rows.first().filter(|_| self.mapping.headed).map_or("", |row| row.cell(column));
            // A column without anything in it is none.
            if head.is_empty() && examples.is_empty() {
                continue;
            }
            let head = match head {
                "" => words.with("import-column", &[("n", (column + 1).into())]),
                head => head.to_owned(),
            };
            let chosen = self.column_ui(ui, theme, words, (column, &head, &examples.join(" · ")), *field);
            if let Some(field) = chosen {
                let mut changed = now();
                changed.mapping.set(column, field);
                wanted = Some(changed);
            }
        }
        if let Some(day) = days::in_doubt(grid, &self.mapping) {
            ui.add(Label::new(theme.caption(words.with("import-days", &[("text", day.into())]))).wrap());
            let ways = [(Some(false), words.text("import-days-day")), (Some(true), words.text("import-days-month"))];
            let name = words.text("import-days-order");
            if let Some(month_first) = button::segmented(ui, theme, name, days::order(grid, &self.mapping), &ways) {
                let mut changed = now();
                changed.mapping.month_first = month_first;
                wanted = Some(changed);
            }
        }
        if !self.mapping.is_enough() {
            card::notice(ui, theme, Mark::Watch, words.text(self.mapping.kind.needs()), None);
        }
        wanted
    }

    /// A column of the file, what stands in it, and what it is taken for.
    fn column_ui(
        &self,
        ui: &mut Ui,
        theme: &Theme,
        words: &Words,
        (column, head, examples): (usize, &str, &str),
        now: Option<Field>,
    ) -> Option<Option<Field>> {
        let room = ui.available_width();
        let (left, right) = (room * 0.6 - SPACE_3, room * 0.4);
        let mut chosen = None;
        ui.push_id(("import-column", column), |ui| {
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = SPACE_3;
                ui.allocate_ui(vec2(left, 0.0), |ui| {
                    ui.set_width(left);
                    ui.vertical(|ui| {
                        ui.spacing_mut().item_spacing.y = 0.0;
                        let name = one_line(ui, head, theme::bold(theme::BODY), left);
                        ui.label(name).on_hover_text(head);
                        let says = one_line(ui, examples, theme::regular(theme::CAPTION), left);
                        if !examples.is_empty() {
                            ui.add(Label::new(says)).on_hover_text(examples);
                        }
                    });
                });
                ui.allocate_ui(vec2(right, 0.0), |ui| {
                    let nothing = (None, words.text("import-field-nothing"));
                    let fields = self.mapping.kind.fields().iter().map(|one| (Some(*one), words.text(one.name())));
                    let options: Vec<(Option<Field>, &str)> = std::iter::once(nothing).chain(fields).collect();
                    let name = words.with("import-taken-as", &[("column", head.into())]);
                    let label = Labelled::new(&name).bare().width(right);
                    let find = (words.text("common-search"), words.text("registers-clear"));
                    chosen = choice::combo(ui, theme, &label, &now, &options, find);
                });
            });
        });
        chosen
    }

    fn outcome_ui(&self, ui: &mut Ui, theme: &Theme, words: &Words) {
        ui.spacing_mut().item_spacing.y = SPACE_1;
        let summary = if self.waits { words.text("frame-computing") } else { &self.told.summary };
        ui.add(Label::new(theme.strong(summary)).wrap());
        let kind = match &*self.source {
            Source::Tables(_) => self.mapping.kind,
            Source::People(..) => Kind::People,
            Source::Contacts(..) => Kind::Contacts,
        };
        ui.add(Label::new(theme.caption(words.text(kind.rule()))).wrap());
        let lists = [
            ("dialog-answers-left-out", &self.told.left_out),
            ("import-parts", &self.told.parts),
            ("dialog-answers-taken", &self.told.taken),
        ];
        for (key, lines) in lists.into_iter().filter(|(_, lines)| !lines.is_empty()) {
            ui.add_space(SPACE_1);
            card::group(ui, theme, words.text(key));
            for line in lines.iter().take(SHOWN) {
                ui.add(Label::new(theme.body(line)).wrap());
            }
            let more = lines.len().saturating_sub(SHOWN);
            if more > 0 {
                ui.label(theme.caption(words.with("keep-differs-more", &[("n", more.into())])));
            }
        }
    }
}
