//! Registers as tables that leave: which there are, and what stands in their columns, in the reader's language.
//!
//! Owns no list of fields: a record is read as parts ([`Part`]), and a part is called here as where two files are compared
//! (`compare::names`), so that a new field has its column. Of a field nobody fills there is none. Must not know how a table
//! is written.

use std::cmp::Ordering;
use std::collections::HashMap;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use super::compare::names::field_key;
use super::compare::say::{Measure, Speaker};
use super::naming::title_of;
use super::views::registers::page::Page;
use crate::document::Part;
use crate::exchange::sheet::{Cell, Sheet};
use crate::insight::schedule::Schedule;
use crate::language::Words;
use crate::workspace::{RecordKind, RecordRef, TaskId, Visibility, Workspace};

/// A table: the records of a kind, or the dated entries of a list that each of them has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Register {
    kind: RecordKind,
    entries: Option<&'static str>,
}

const fn records(kind: RecordKind) -> Register {
    Register { kind, entries: None }
}

const fn entries(kind: RecordKind, list: &'static str) -> Register {
    Register { kind, entries: Some(list) }
}

/// All that leave, by the names that the command line knows them by: of a kind as the file calls its list, of entries as
/// it calls them there. What somebody writes for themself and what was answered to warnings is in no register.
pub const REGISTERS: [(&str, Register); 29] = [
    ("stakeholders", records(RecordKind::Stakeholder)),
    ("expectations", records(RecordKind::Expectation)),
    ("contacts", records(RecordKind::Contact)),
    ("decisions", records(RecordKind::Decision)),
    ("voices", records(RecordKind::Voice)),
    ("rhythms", records(RecordKind::Rhythm)),
    ("readings", records(RecordKind::Reading)),
    ("assessments", records(RecordKind::Assessment)),
    ("ties", records(RecordKind::Tie)),
    ("tasks", records(RecordKind::Task)),
    ("resources", records(RecordKind::Resource)),
    ("baselines", records(RecordKind::Baseline)),
    ("baselines.tasks", entries(RecordKind::Baseline, "tasks")),
    ("goals", records(RecordKind::Goal)),
    ("goals.readings", entries(RecordKind::Goal, "readings")),
    ("deliverables", records(RecordKind::Deliverable)),
    ("risks", records(RecordKind::Risk)),
    ("budget", records(RecordKind::BudgetLine)),
    ("budget.actuals", entries(RecordKind::BudgetLine, "actuals")),
    ("budget.forecasts", entries(RecordKind::BudgetLine, "forecasts")),
    ("lessons", records(RecordKind::Lesson)),
    ("improvements", records(RecordKind::Improvement)),
    ("closing", records(RecordKind::ClosingItem)),
    ("opportunities", records(RecordKind::Opportunity)),
    ("contracts", records(RecordKind::Contract)),
    ("contracts.invoices", entries(RecordKind::Contract, "invoices")),
    ("offerings", records(RecordKind::Offering)),
    ("events", records(RecordKind::Event)),
    ("slides", records(RecordKind::Slide)),
];

impl Register {
    /// The register of a kind of record; none where it leaves in none.
    pub fn of(kind: RecordKind) -> Option<Self> {
        REGISTERS.iter().map(|(_, register)| *register).find(|one| *one == records(kind))
    }

    /// Of what kind its records are.
    pub fn kind(self) -> RecordKind {
        self.kind
    }

    /// Whether a client may see anything of it: how we mend our ways and what we could sell them is ours, however it is
    /// marked.
    pub fn is_for_client(self) -> bool {
        !matches!(self.kind, RecordKind::Improvement | RecordKind::Offering)
    }

    /// How it is called: as its page, where it has one.
    pub fn title(self, words: &Words) -> String {
        let key = match self.kind {
            RecordKind::Stakeholder => "frame-view-stakeholders",
            RecordKind::Expectation => "ledger-page",
            RecordKind::Task => "registers-column-assigned",
            RecordKind::Baseline => "forecast-baselines",
            kind => Page::home_of(kind).unwrap_or_default().key(),
        };
        match self.entries {
            None => words.text(key).to_owned(),
            Some(list) => format!("{} – {}", words.text(key), words.text(field_key(group(self.kind), list))),
        }
    }
}

/// What the file calls the group of fields in which the entries of a kind stand.
fn group(kind: RecordKind) -> &'static str {
    match kind {
        RecordKind::Baseline => "Baseline",
        RecordKind::Goal => "Measure",
        RecordKind::BudgetLine => "BudgetLine",
        RecordKind::Contract => "Contract",
        _ => "",
    }
}

/// A field within a record: of which group, and how the file calls it, from the outside in.
type Path = Vec<(&'static str, &'static str)>;

/// What tables are made of.
pub struct Tables<'a> {
    file: &'a Workspace,
    schedule: Schedule,
    /// Of each task its place in the plan, and its outline number, 1.2.3.
    outlines: HashMap<TaskId, (usize, String)>,
    words: &'a Words,
    day: NaiveDate,
    /// Whether it is said who may see a record, who wrote it and when.
    ours: bool,
}

impl<'a> Tables<'a> {
    /// Of a file as it is known on a day; for us it is said of each record who may see it, who wrote it and when.
    pub fn new(file: &'a Workspace, day: NaiveDate, words: &'a Words, ours: bool) -> Self {
        let schedule = Schedule::of(file, day);
        let outlines = outlines(&schedule);
        Self { file, schedule, outlines, words, day, ours }
    }

    /// What it is about, for whom, as of when: the first sheet of a workbook of all registers.
    pub fn frame(&self) -> Sheet {
        let frame = &self.file.engagement;
        let text = |text: &str| if text.is_empty() { Cell::Nothing } else { Cell::Text(text.to_owned()) };
        let rows = [
            ("record-field-title", text(&frame.title)),
            ("record-field-client", text(&frame.client)),
            ("record-field-firm", text(&frame.firm)),
            ("record-field-start", Cell::Day(frame.start)),
            ("record-field-end", frame.end.map_or(Cell::Nothing, Cell::Day)),
            ("record-field-as-of", Cell::Day(self.day)),
            ("record-field-currency", text(&frame.currency)),
        ];
        let rows = rows.into_iter().filter(|(_, cell)| *cell != Cell::Nothing);
        Sheet {
            name: self.words.text("compare-engagement").to_owned(),
            heads: ["leaving-field", "record-field-value"].map(|key| self.words.text(key).to_owned()).into(),
            rows: rows.map(|(key, cell)| vec![Cell::Text(self.words.text(key).to_owned()), cell]).collect(),
        }
    }

    /// The table of a register.
    pub fn sheet(&self, register: Register) -> Sheet {
        let mut rows: Vec<(RecordRef, Part)> = self
            .file
            .references(register.kind)
            .into_iter()
            .map(|record| (record, self.file.get(record).map_or(Part::Nothing, |one| Part::of_record(&one))))
            .collect();
        self.sort(register.kind, &mut rows);
        let cells: Vec<Vec<(Path, Cell)>> = match register.entries {
            None => rows.iter().map(|(record, part)| self.record(*record, part)).collect(),
            Some(list) => rows.iter().flat_map(|(record, part)| self.list(*record, part, list)).collect(),
        };
        let mut columns: Vec<Path> = Vec::new();
        for row in &cells {
            let mut at = 0;
            for (path, _) in row {
                match columns.iter().position(|one| one == path) {
                    Some(found) => at = found + 1,
                    None => {
                        columns.insert(at, path.clone());
                        at += 1;
                    }
                }
            }
        }
        // Who may see it and who wrote it stands behind what it says.
        columns.sort_by_key(|path| path.first().is_some_and(|(_, field)| *field == "meta"));
        let heads = columns.iter().map(|path| self.head(path)).collect();
        let line = |row: Vec<(Path, Cell)>| {
            let mut line = vec![Cell::Nothing; columns.len()];
            for (path, cell) in row {
                if let Some(at) = columns.iter().position(|one| *one == path) {
                    line[at] = cell;
                }
            }
            line
        };
        Sheet { name: register.title(self.words), heads, rows: cells.into_iter().map(line).collect() }
    }

    /// In the order in which they are read: tasks as in the plan, what has a date by that, all else as in the file.
    fn sort(&self, kind: RecordKind, rows: &mut [(RecordRef, Part)]) {
        let field = match kind {
            RecordKind::Task => {
                rows.sort_by_key(|(record, _)| match record {
                    RecordRef::Task(id) => self.outlines.get(id).map(|(place, _)| *place),
                    _ => None,
                });
                return;
            }
            RecordKind::Contact => "at",
            RecordKind::Reading
            | RecordKind::Assessment
            | RecordKind::Voice
            | RecordKind::Event
            | RecordKind::Lesson => "on",
            RecordKind::Decision => "decided_on",
            RecordKind::Slide => "order",
            _ => return,
        };
        rows.sort_by(|(_, one), (_, two)| match (one.field(field), two.field(field)) {
            (Some(Part::Said(one)), Some(Part::Said(two))) => one.cmp(two),
            (Some(Part::Whole(one)), Some(Part::Whole(two))) => one.cmp(two),
            _ => Ordering::Equal,
        });
    }

    /// The cells of a record.
    fn record(&self, record: RecordRef, part: &Part) -> Vec<(Path, Cell)> {
        let mut cells = Vec::new();
        self.gather(part, &Vec::new(), &mut cells);
        if let RecordRef::Task(id) = record {
            let at = cells.iter().position(|(path, _)| path == &[("Task", "title")]).map_or(cells.len(), |at| at + 1);
            let dates = self.dates(id).into_iter().map(|(key, cell)| (vec![(SCHEDULE, key)], cell));
            cells.splice(at..at, dates);
        }
        cells
    }

    /// When a task happens, as the plan has it.
    fn dates(&self, id: TaskId) -> Vec<(&'static str, Cell)> {
        let Some(dates) = self.schedule.get(id) else { return Vec::new() };
        let outline = self.outlines.get(&id).map_or(Cell::Nothing, |(_, number)| Cell::Text(number.clone()));
        vec![
            ("table-column-outline", outline),
            ("timeline-column-start", Cell::Moment(dates.start)),
            ("timeline-column-finish", Cell::Moment(dates.finish)),
            ("timeline-column-done", Cell::Share(dates.percent / 100.0)),
            ("table-column-slack", dates.slack_minutes.map_or(Cell::Nothing, Cell::Minutes)),
            ("table-column-critical", Cell::Flag(dates.critical)),
        ]
    }

    /// The entries of a list of a record, a row each, with the record before it.
    fn list(&self, record: RecordRef, part: &Part, list: &'static str) -> Vec<Vec<(Path, Cell)>> {
        let Some(Part::List(entries)) = within(part, list) else { return Vec::new() };
        let row = |entry: &Part| {
            let mut cells = Vec::new();
            self.gather(entry, &Vec::new(), &mut cells);
            let title = title_of(self.file, record, self.words);
            cells.insert(0, (vec![(TITLE, record.kind().list_name())], Cell::Text(title)));
            cells
        };
        entries.iter().map(row).collect()
    }

    /// The cells of a group, one a field; groups within it say theirs one by one.
    fn gather(&self, part: &Part, path: &Path, cells: &mut Vec<(Path, Cell)>) {
        let Part::Group(of, fields) = part else { return };
        for (field, part) in fields {
            // The outline number says where a task stands.
            if (*field == "meta" && !self.ours) || (*of, *field) == ("Task", "order") {
                continue;
            }
            let mut path = path.clone();
            path.push((of, field));
            match part {
                Part::Group("Meta", fields) if !fields.iter().any(|(field, _)| *field == "visibility") => {
                    let usual = Part::of(&Visibility::default());
                    cells
                        .push(([path.clone(), vec![("Meta", "visibility")]].concat(), self.cell(&usual, "visibility")));
                    self.gather(part, &path, cells);
                }
                Part::Group(..) => self.gather(part, &path, cells),
                Part::List(entries) if has_sheet(of, field) => {
                    cells.push((path, sum(field, entries)));
                }
                part => cells.push((path, self.cell(part, field))),
            }
        }
    }

    fn cell(&self, part: &Part, field: &str) -> Cell {
        let text = |text: String| if text.is_empty() { Cell::Nothing } else { Cell::Text(text) };
        let speaker = Speaker { files: [self.file; 2], words: self.words, apart: false };
        match part {
            Part::Nothing => Cell::Nothing,
            Part::Flag(flag) => Cell::Flag(*flag),
            Part::Number(number) => Cell::Number(*number),
            Part::Whole(number) => match (Measure::of(field), i64::try_from(*number)) {
                (_, Err(_)) => Cell::Number(*number as f64),
                (Measure::HoursOfADay | Measure::Minutes, Ok(minutes)) => Cell::Minutes(minutes),
                (Measure::Money, Ok(minor)) => Cell::Money(minor),
                (Measure::Percent, Ok(percent)) => Cell::Share(percent as f64 / 100.0),
                (Measure::Name | Measure::Days | Measure::Count, Ok(number)) => Cell::Number(number as f64),
            },
            Part::Said(said) if field == "id" => Cell::Text(said.clone()),
            Part::Said(said) => {
                if let Ok(day) = said.parse::<NaiveDate>() {
                    Cell::Day(day)
                } else if let Ok(moment) = said.parse::<NaiveDateTime>() {
                    Cell::Moment(moment)
                } else if let Ok(time) = said.parse::<NaiveTime>() {
                    Cell::Time(time)
                } else {
                    text(speaker.part(part, field))
                }
            }
            // Entries stand below each other, names beside each other.
            Part::List(entries) if entries.iter().any(|one| matches!(one, Part::Group(..) | Part::List(_))) => {
                text(entries.iter().map(|one| speaker.part(one, field)).collect::<Vec<_>>().join("\n"))
            }
            Part::Text(_) | Part::Word(..) | Part::List(_) | Part::Group(..) => text(speaker.part(part, field)),
        }
    }

    /// What stands over a column.
    fn head(&self, path: &Path) -> String {
        let mut said: Vec<&str> = Vec::new();
        for (of, field) in path.iter().filter(|(_, field)| *field != "meta") {
            let words = match *of {
                SCHEDULE => self.words.text(field),
                TITLE => self.words.text("record-field-title"),
                of => self.words.text(field_key(of, field)),
            };
            if said.last() != Some(&words) {
                said.push(words);
            }
        }
        said.join(" · ")
    }
}

/// Whether the entries of a list have a table of their own.
fn has_sheet(of: &str, field: &str) -> bool {
    REGISTERS.iter().any(|(_, one)| one.entries == Some(field) && group(one.kind) == of)
}

/// The field of a record, or of a group within it.
fn within<'p>(part: &'p Part, list: &str) -> Option<&'p Part> {
    let Part::Group(_, fields) = part else { return None };
    part.field(list).or_else(|| fields.iter().find_map(|(_, inner)| within(inner, list)))
}

/// Of each task its place in the plan, and its outline number.
fn outlines(schedule: &Schedule) -> HashMap<TaskId, (usize, String)> {
    let mut numbers: Vec<usize> = Vec::new();
    let of = |(place, (id, depth)): (usize, &(TaskId, usize))| {
        numbers.resize(depth + 1, 0);
        numbers[*depth] += 1;
        let number: Vec<String> = numbers.iter().map(usize::to_string).collect();
        (*id, (place, number.join(".")))
    };
    schedule.tree.order.iter().enumerate().map(of).collect()
}

/// What stands as the group of a column that the plan says, and of the title of an entry's record.
const SCHEDULE: &str = "schedule";
const TITLE: &str = "title";

/// What entries with a table of their own say in that of their records: what was spent comes to a sum, of what was measured or
/// foreseen the latest counts, of all else how many there are.
fn sum(list: &str, entries: &[Part]) -> Cell {
    let amount = |entry: &Part| match entry.field("amount_minor").or_else(|| entry.field("value")) {
        Some(Part::Whole(minor)) => i64::try_from(*minor).ok().map(Cell::Money),
        Some(Part::Number(value)) => Some(Cell::Number(*value)),
        _ => None,
    };
    let on = |entry: &&Part| match entry.field("on") {
        Some(Part::Said(day)) => day.parse::<NaiveDate>().ok(),
        _ => None,
    };
    match list {
        "actuals" | "invoices" => Cell::Money(entries.iter().filter_map(amount).fold(0, |all, one| match one {
            Cell::Money(minor) => all.saturating_add(minor),
            _ => all,
        })),
        "forecasts" | "readings" => entries.iter().max_by_key(on).and_then(amount).unwrap_or_default(),
        _ => Cell::Number(entries.len() as f64),
    }
}
