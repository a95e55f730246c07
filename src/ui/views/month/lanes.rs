//! Which line of a week each entry stands on, so that none covers another. A pure function of days.

use chrono::{Datelike, Days, NaiveDate};

/// An entry of some days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// First day.
    pub from: NaiveDate,
    /// Last day, not before.
    pub to: NaiveDate,
}

/// The part of an entry that falls into one week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Piece {
    /// Which entry.
    pub entry: usize,
    /// First day of the week that it takes, 0–6.
    pub first: u8,
    /// Last day of the week that it takes, 0–6.
    pub last: u8,
    /// Its line, from the top.
    pub line: usize,
    /// It began before this week.
    pub goes_on: bool,
    /// It ends after this week.
    pub continues: bool,
}

/// The first day of the month of a day.
pub fn first_of(day: NaiveDate) -> NaiveDate {
    day.with_day(1).unwrap_or(day)
}

/// The first Monday on or before the first day of a month, and how many weeks show the whole of it.
pub fn weeks_of(month: NaiveDate) -> (NaiveDate, usize) {
    let first = first_of(month);
    let lead = first.weekday().num_days_from_monday();
    let monday = first.checked_sub_days(Days::new(lead.into())).unwrap_or(first);
    let next = first.checked_add_months(chrono::Months::new(1)).unwrap_or(first);
    let days = (next - first).num_days().max(28) as usize;
    (monday, (lead as usize + days).div_ceil(7))
}

/// The pieces of a week that begins on this day. Entries come in the order of their importance: an earlier one stands
/// on an upper line where it can.
pub fn pieces(monday: NaiveDate, entries: &[Stretch]) -> Vec<Piece> {
    let sunday = monday.checked_add_days(Days::new(6)).unwrap_or(monday);
    let mut lines: Vec<[bool; 7]> = Vec::new();
    let mut found = Vec::new();
    for (entry, stretch) in entries.iter().enumerate() {
        if stretch.to < monday || stretch.from > sunday {
            continue;
        }
        let day = |date: NaiveDate| (date - monday).num_days().clamp(0, 6) as u8;
        let (first, last) = (day(stretch.from), day(stretch.to));
        let span = first as usize..=last as usize;
        let free = lines.iter().position(|line| !line[span.clone()].contains(&true));
        let line = free.unwrap_or_else(|| {
            lines.push([false; 7]);
            lines.len() - 1
        });
        lines[line][span].fill(true);
        let (goes_on, continues) = (stretch.from < monday, stretch.to > sunday);
        found.push(Piece { entry, first, last, line, goes_on, continues });
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn stretch(from: &str, to: &str) -> Stretch {
        Stretch { from: day(from), to: day(to) }
    }

    #[test]
    fn a_month_takes_the_weeks_that_it_touches() {
        assert_eq!(weeks_of(day("2026-02-17")), (day("2026-01-26"), 5));
        assert_eq!(weeks_of(day("2027-02-01")), (day("2027-02-01"), 4));
        assert_eq!(weeks_of(day("2026-08-31")), (day("2026-07-27"), 6));
    }

    #[test]
    fn entries_of_one_day_stand_on_lines_of_their_own() {
        let entries = [
            stretch("2026-03-01", "2026-03-04"),
            stretch("2026-03-04", "2026-03-05"),
            stretch("2026-03-05", "2026-03-20"),
            stretch("2026-03-09", "2026-03-09"),
        ];
        let week = pieces(day("2026-03-02"), &entries);
        let said: Vec<_> = week.iter().map(|one| (one.entry, one.first, one.last, one.line)).collect();
        assert_eq!(said, [(0, 0, 2, 0), (1, 2, 3, 1), (2, 3, 6, 0)]);
        assert!(week[0].goes_on && !week[0].continues && week[2].continues && !week[2].goes_on);
        assert_eq!(pieces(day("2026-03-09"), &entries).len(), 2);
    }
}
