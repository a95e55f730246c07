//! Which column of the table each column of a pasted table means, where no heads say it: the one that stands there, if
//! what is pasted can be read so; else the one that it can be read as.

use std::collections::HashMap;

use super::columns::Column;
use super::paste::links_among;
use super::{clipboard, enter};
use crate::language::When;
use crate::ui::context::Cx;
use crate::workspace::{Task, TaskId};

/// The columns of a pasted table.
pub struct Placed {
    /// What each means; none where it has no place.
    pub columns: Vec<Option<Column>>,
    /// Whether the first row is no task but heads: those that are known, or that alone cannot be read as the rest.
    pub headed: bool,
    /// Whether they stand otherwise than in the table.
    pub guessed: bool,
}

/// What is read to find the columns.
pub struct Reading<'a> {
    /// What may be known.
    pub cx: &'a Cx<'a>,
    /// The pasted rows.
    pub rows: &'a [Vec<String>],
    /// Which task a number in them means.
    pub numbers: &'a HashMap<String, TaskId>,
    /// A task as it is before anything is read into it.
    pub blank: &'a Task,
}

impl Reading<'_> {
    /// The columns by their heads.
    pub fn by_heads(&self) -> Option<Placed> {
        let columns = self.rows.first().and_then(|row| clipboard::heads(row))?;
        Some(Placed { columns, headed: true, guessed: false })
    }

    /// The columns by what stands in them, beside these of the table.
    pub fn by_content(&self, shown: &[Column]) -> Placed {
        let width = self.rows.iter().map(Vec::len).max().unwrap_or(0);
        // Whole rows of this table were copied.
        let whole = width == shown.len()
            && shown
                .iter()
                .enumerate()
                .all(|(at, column)| enter::is_worked_out(*column) || self.fits(at, *column).is_some());
        if whole {
            return Placed { columns: shown.iter().copied().map(Some).collect(), headed: false, guessed: false };
        }
        // Words that are no people of this engagement name the tasks.
        let wordy = || (0..width).filter(|at| self.is_wordy(*at));
        let of_name = wordy().find(|at| self.fits(*at, Column::Owner).is_none()).or_else(|| wordy().next());
        let of_name = of_name.unwrap_or(0);
        let in_table = shown.iter().position(|one| *one == Column::Name).unwrap_or(0);
        let (mut columns, mut headed, mut guessed) = (vec![None; width], false, false);
        columns[of_name.min(width.saturating_sub(1))..].iter_mut().take(1).for_each(|one| *one = Some(Column::Name));
        for at in (0..width).filter(|at| *at != of_name && self.cells(*at).next().is_some()) {
            let there = (in_table + at).checked_sub(of_name).and_then(|place| shown.get(place)).copied();
            let others = self.guesses(at, at < of_name, &columns);
            let candidates = there.into_iter().chain(others).filter(|one| !columns.contains(&Some(*one)));
            let found = candidates.filter_map(|column| Some((column, self.fits(at, column)?))).next();
            let Some((column, head)) = found else { continue };
            columns[at] = Some(column);
            headed |= head;
            guessed |= there != Some(column);
        }
        if guessed {
            self.order_dates(&mut columns);
        }
        Placed { columns, headed, guessed }
    }

    /// Where columns stand otherwise than in the table, its places say nothing of two dates: the earlier is the start, and so
    /// is one alone.
    fn order_dates(&self, columns: &mut [Option<Column>]) {
        let place = |of: Column| columns.iter().position(|one| *one == Some(of));
        match (place(Column::Start), place(Column::Finish)) {
            (None, Some(alone)) => columns[alone] = Some(Column::Start),
            (Some(start), Some(finish)) if self.is_before(finish, start) => columns.swap(start, finish),
            _ => {}
        }
    }

    /// Whether what stands in one pasted column is in no row after what stands in another, and in one before it.
    fn is_before(&self, one: usize, other: usize) -> bool {
        let measures = enter::measures(self.cx);
        let day = |row: &[String], at: usize| match self.cx.words.parse_when(row.get(at)?, self.cx.day, &measures)? {
            When::On(day, time) => Some((day, time)),
            When::By { .. } | When::Either(..) => None,
        };
        let both = || self.rows.iter().filter_map(|row| Some((day(row, one)?, day(row, other)?)));
        both().all(|(one, other)| one <= other) && both().any(|(one, other)| one < other)
    }

    /// Whether most of a pasted column are words.
    pub fn is_wordy(&self, at: usize) -> bool {
        let words = |text: &&str| {
            text.chars().any(char::is_alphabetic)
                && !self.reads(Column::Start, text)
                && !self.reads(Column::Duration, text)
        };
        let (cells, wordy) = (self.cells(at).count(), self.cells(at).filter(|(_, text)| words(text)).count());
        cells > 0 && wordy * 2 > cells
    }

    /// What is written in a pasted column, each with its row.
    fn cells(&self, at: usize) -> impl Iterator<Item = (usize, &str)> {
        let written = self.rows.iter().enumerate().filter_map(move |(place, row)| Some((place, row.get(at)?.trim())));
        written.filter(|(_, text)| !text.is_empty())
    }

    /// What a pasted column may be beside what stands there, the likeliest first.
    fn guesses(&self, at: usize, before_name: bool, taken: &[Option<Column>]) -> Vec<Column> {
        let has = |mark: &dyn Fn(char) -> bool| self.cells(at).any(|(_, text)| text.chars().any(mark));
        let mut guesses = Vec::new();
        if has(&|c| matches!(c, '%' | '％')) {
            guesses.push(Column::Done);
        }
        if before_name {
            guesses.push(if has(&|c| c == '.') { Column::Outline } else { Column::Number });
        }
        guesses.push(if taken.contains(&Some(Column::Start)) { Column::Finish } else { Column::Start });
        guesses.push(Column::Duration);
        if has(&|c| c.is_alphabetic() || matches!(c, ';' | '；')) {
            guesses.push(Column::Predecessors);
        }
        guesses.extend([Column::Owner, Column::Assigned, Column::Goal, Column::Deliverable]);
        guesses
    }

    /// Whether everything in a pasted column can be read as this one, and whether the first row alone cannot: a head.
    fn fits(&self, at: usize, column: Column) -> Option<bool> {
        let (mut read, mut head) = (0, false);
        for (place, text) in self.cells(at) {
            match self.reads(column, text) {
                true => read += 1,
                false if place == 0 => head = true,
                false => return None,
            }
        }
        (read > 0 || !head).then_some(head)
    }

    fn reads(&self, column: Column, text: &str) -> bool {
        let (words, measures) = (self.cx.words, enter::measures(self.cx));
        match column {
            Column::Name => true,
            Column::Start | Column::Finish | Column::Deadline => {
                matches!(words.parse_when(text, self.cx.day, &measures), Some(When::On(..) | When::Either(..)))
            }
            Column::Predecessors => links_among(text, self.numbers, self.cx).is_some(),
            Column::Number => text.parse::<u32>().is_ok(),
            Column::Outline => text.chars().all(|c| c.is_ascii_digit() || c == '.'),
            column if enter::is_worked_out(column) => false,
            column => enter::set(self.cx, &mut self.blank.clone(), column, text).is_ok(),
        }
    }
}
