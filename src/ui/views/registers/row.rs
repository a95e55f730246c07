//! What a register is made of: columns, rows of cells, and their order under a sort and a search. Plain data in the
//! reader's language, made once for a value of the file; drawing touches only the rows that are seen.

use std::borrow::Cow;
use std::cmp::Ordering;

use chrono::NaiveDate;

use crate::language::Words;
use crate::ui::context::Cx;
use crate::ui::naming::{is_person, stakeholder_name};
use crate::ui::widgets::chip::Mark;
use crate::ui::widgets::person;
use crate::ui::widgets::table::{Sort, Width};
use crate::workspace::{RecordKind, RecordRef, StakeholderId};

/// How a cell looks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Look {
    /// Running text.
    Words,
    /// Text that stands back.
    Quiet,
    /// A figure.
    Figure,
    /// A state: shape and word.
    Mark(Mark),
    /// A bar, 0 to 1, with its figure; hollow where nothing is known.
    Bar(Option<f32>),
    /// A stakeholder: a disc and the name.
    Stakeholder,
    /// Names of several, which stand back.
    Names,
}

/// What a cell is sorted by.
#[derive(Clone, Debug, PartialEq)]
pub enum Order {
    /// Text in lower case.
    Text(String),
    /// A number: a date, an amount, a rank.
    Number(f64),
    /// Nothing known: always last.
    Missing,
}

/// A cell.
#[derive(Clone, Debug, PartialEq)]
pub struct Cell {
    /// How it looks.
    pub look: Look,
    /// What it says.
    pub text: String,
    /// The same in less room, the longest first: names of people.
    pub shorter: Vec<String>,
    /// What it is sorted by.
    pub order: Order,
}

impl Cell {
    /// Running text.
    pub fn words(text: impl Into<String>) -> Self {
        let text = text.into();
        Self { look: Look::Words, order: Order::Text(text.to_lowercase()), text, shorter: Vec::new() }
    }

    /// Text that stands back.
    pub fn quiet(text: impl Into<String>) -> Self {
        Self { look: Look::Quiet, ..Self::words(text) }
    }

    /// A stakeholder: one person, a group or a firm.
    pub fn stakeholder(cx: &Cx<'_>, who: Option<StakeholderId>) -> Self {
        match who {
            Some(who) => {
                let workspace = cx.shown();
                let name = stakeholder_name(workspace, who, cx.words);
                let shorter = person::shorter(&name, is_person(workspace, who));
                Self { look: Look::Stakeholder, shorter, ..Self::words(name) }
            }
            None => Self::missing(),
        }
    }

    /// Several stakeholders; each is shortened where there is no room for all.
    pub fn stakeholders(cx: &Cx<'_>, who: &[StakeholderId]) -> Self {
        let workspace = cx.shown();
        let names: Vec<String> = who.iter().map(|who| stakeholder_name(workspace, *who, cx.words)).collect();
        let step = |step: usize| {
            let short = names.iter().zip(who).map(|(name, who)| {
                let mut shorter = person::shorter(name, is_person(workspace, *who));
                shorter.truncate(step);
                shorter.pop().unwrap_or_else(|| name.clone())
            });
            cx.words.list(&short.collect::<Vec<_>>())
        };
        Self { look: Look::Names, shorter: vec![step(1), step(2)], ..Self::words(cx.words.list(&names)) }
    }

    /// A figure with the number behind it.
    pub fn figure(text: String, number: f64) -> Self {
        Self { look: Look::Figure, text, order: Order::Number(number), shorter: Vec::new() }
    }

    /// A count; nothing where it is zero.
    pub fn count(words: &Words, n: usize) -> Self {
        Self::figure(words.number(n as f64, 0), n as f64)
    }

    /// A day; nothing where there is none.
    pub fn day(words: &Words, day: Option<NaiveDate>) -> Self {
        let Some(day) = day else { return Self::missing() };
        Self {
            look: Look::Quiet,
            text: words.date_for_tables(day),
            order: Order::Number(number_of(day)),
            shorter: Vec::new(),
        }
    }

    /// A state; `rank` sorts it, the worst lowest.
    pub fn mark(mark: Mark, word: &str, rank: f64) -> Self {
        Self { look: Look::Mark(mark), text: word.to_owned(), order: Order::Number(rank), shorter: Vec::new() }
    }

    /// A bar.
    pub fn bar(done: Option<f64>, text: String) -> Self {
        let order = done.map_or(Order::Missing, Order::Number);
        Self { look: Look::Bar(done.map(|done| done as f32)), text, order, shorter: Vec::new() }
    }

    /// Nothing known.
    pub fn missing() -> Self {
        Self { look: Look::Quiet, text: String::new(), order: Order::Missing, shorter: Vec::new() }
    }
}

/// A day as a number.
pub fn number_of(day: NaiveDate) -> f64 {
    (day - NaiveDate::default()).num_days() as f64
}

/// A row.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// The record.
    pub record: RecordRef,
    /// Whether something is still to be done about it.
    pub open: bool,
    /// Its cells, one a column; none yet where there may be tens of thousands of rows ([`Self::cells`]).
    pub cells: Vec<Cell>,
}

impl Row {
    /// Its cells, made now where they were not yet.
    pub fn cells(&self, cx: &Cx<'_>) -> Cow<'_, [Cell]> {
        match self.cells.is_empty() {
            true => Cow::Owned(super::people::cells(cx, self.record)),
            false => Cow::Borrowed(&self.cells),
        }
    }
}

/// A column.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Head {
    /// Key of its word.
    pub key: &'static str,
    /// Its width.
    pub width: Width,
    /// Figures, at the right end.
    pub right: bool,
    /// 0 = always shown; the higher, the sooner it gives way where there is little room.
    pub rank: u8,
}

/// The least width of the column that says what a row is, in points: a title of some 35 letters.
const TITLE: f32 = 240.0;

impl Head {
    /// The column that says what a row is: as wide as there is room, and never too narrow to read; the others give way.
    pub fn title(key: &'static str) -> Self {
        Self::rest(key, TITLE)
    }

    /// A column of words, as wide as there is room.
    pub fn rest(key: &'static str, least: f32) -> Self {
        Self { key, width: Width::Rest(least), right: false, rank: 0 }
    }

    /// A column of words of one width.
    pub fn fixed(key: &'static str, width: f32, rank: u8) -> Self {
        Self { key, width: Width::Fixed(width), right: false, rank }
    }

    /// A column of figures.
    pub fn figures(key: &'static str, width: f32, rank: u8) -> Self {
        Self { key, width: Width::Fixed(width), right: true, rank }
    }

    fn least(&self) -> f32 {
        match self.width {
            Width::Fixed(width) | Width::Rest(width) => width,
        }
    }
}

/// A register: everything of one kind.
#[derive(Clone, Debug, PartialEq)]
pub struct Register {
    /// Of which kind.
    pub kind: RecordKind,
    /// Its columns.
    pub heads: Vec<Head>,
    /// Its rows, the most telling first.
    pub rows: Vec<Row>,
    /// Whether rows can be open, so that a filter makes sense.
    pub opens: bool,
    /// Sums under the columns, where they make sense.
    pub sums: Option<Vec<Cell>>,
}

impl Register {
    /// Columns that fit into a width: those of the highest rank give way first.
    pub fn fitting(&self, width: f32) -> Vec<usize> {
        let mut shown: Vec<usize> = (0..self.heads.len()).collect();
        loop {
            let need: f32 = shown.iter().map(|index| self.heads[*index].least()).sum();
            let last = shown.iter().copied().filter(|index| self.heads[*index].rank > 0);
            match last.max_by_key(|index| (self.heads[*index].rank, *index)) {
                Some(give) if need > width => shown.retain(|index| *index != give),
                _ => return shown,
            }
        }
    }

    /// Makes the cells of all rows: what is searched or sorted asks all of them.
    pub fn make_all(&mut self, cx: &Cx<'_>) {
        for row in self.rows.iter_mut().filter(|row| row.cells.is_empty()) {
            row.cells = super::people::cells(cx, row.record);
        }
    }

    /// Indices of the rows that a search and a filter leave, in the order of a sort.
    pub fn order(&self, search: &str, open_only: bool, sort: Option<Sort>) -> Vec<usize> {
        let needles: Vec<String> = search.split_whitespace().map(str::to_lowercase).collect();
        let found = |row: &Row| {
            needles.iter().all(|needle| row.cells.iter().any(|cell| cell.text.to_lowercase().contains(needle.as_str())))
        };
        let mut order: Vec<usize> = (0..self.rows.len())
            .filter(|index| (!open_only || self.rows[*index].open) && found(&self.rows[*index]))
            .collect();
        if let Some(sort) = sort {
            let key = |index: usize| self.rows[index].cells.get(sort.column).map(|cell| &cell.order);
            order.sort_by(|a, b| compare(key(*a), key(*b), sort.descending));
        }
        order
    }
}

/// What is missing stands last, whichever way the rest is sorted.
fn compare(a: Option<&Order>, b: Option<&Order>, descending: bool) -> Ordering {
    let turned = |ordering: Ordering| if descending { ordering.reverse() } else { ordering };
    match (a, b) {
        (Some(Order::Text(a)), Some(Order::Text(b))) => match (a.is_empty(), b.is_empty()) {
            (false, false) => turned(a.cmp(b)),
            (empty_a, empty_b) => empty_a.cmp(&empty_b),
        },
        (Some(Order::Number(a)), Some(Order::Number(b))) => turned(a.total_cmp(b)),
        (Some(Order::Missing) | None, Some(Order::Missing) | None) => Ordering::Equal,
        (Some(Order::Missing) | None, _) => Ordering::Greater,
        (_, Some(Order::Missing) | None) => Ordering::Less,
        (Some(Order::Text(_)), Some(Order::Number(_))) => Ordering::Greater,
        (Some(Order::Number(_)), Some(Order::Text(_))) => Ordering::Less,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn register() -> Register {
        let row = |number: u64, title: &str, score: Option<f64>, open| Row {
            record: RecordRef::new(RecordKind::Risk, 0, number),
            open,
            cells: vec![
                Cell::words(title),
                score.map_or(Cell::missing(), |score| Cell::figure(score.to_string(), score)),
            ],
        };
        let rows = vec![
            row(1, "Data loss", Some(6.0), true),
            row(2, "Late interface", None, true),
            row(3, "Vendor leaves", Some(20.0), false),
        ];
        let heads = vec![Head::rest("a", 100.0), Head::figures("b", 60.0, 1)];
        Register { kind: RecordKind::Risk, heads, rows, opens: true, sums: None }
    }

    #[test]
    fn what_is_missing_stands_last_both_ways() {
        let register = register();
        let sort = |descending| register.order("", false, Some(Sort { column: 1, descending }));
        assert_eq!(sort(false), [0, 2, 1]);
        assert_eq!(sort(true), [2, 0, 1]);
    }

    #[test]
    fn every_word_of_a_search_must_be_found() {
        let register = register();
        assert_eq!(register.order("LATE inter", false, None), [1]);
        assert_eq!(register.order("late data", false, None), Vec::<usize>::new());
        assert_eq!(register.order("", true, None), [0, 1]);
    }

    #[test]
    fn columns_give_way_where_there_is_little_room() {
        assert_eq!(register().fitting(500.0), [0, 1]);
        assert_eq!(register().fitting(120.0), [0]);
        assert_eq!(register().fitting(10.0), [0]);
    }
}
