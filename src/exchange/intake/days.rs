//! Days of a table in which two numbers may be day and month or month and day: `03/04/2026`. What the other days of the
//! table say is taken for all; where nothing says, somebody chooses.

use std::borrow::Cow;

use super::grid::Grid;
use super::{Field, Mapping};

/// The columns in which days stand.
const OF_DAYS: [Field; 3] = [Field::Date, Field::Start, Field::Finish];

/// The two numbers and the year of a day that is written with slashes or dashes, and what stands after it; none where the year
/// comes first, or it is no day.
fn numbers(text: &str) -> Option<(u32, u32, i32, &str)> {
    let end = text.find([' ', 'T']).unwrap_or(text.len());
    let (date, rest) = text.split_at(end);
    let mark = if date.contains('/') { '/' } else { '-' };
    let parts: Vec<&str> = date.split(mark).collect();
    let [first, second, year] = parts[..] else { return None };
    let short = |part: &str| matches!(part.len(), 1 | 2).then(|| part.parse::<u32>().ok()).flatten();
    let (first, second) = (short(first)?, short(second)?);
    let year = match year.len() {
        2 => 2000 + year.parse::<i32>().ok()?,
        4 => year.parse().ok()?,
        _ => return None,
    };
    Some((first, second, year, rest))
}

fn of_days<'a>(grid: &'a Grid, mapping: &'a Mapping) -> impl Iterator<Item = &'a str> {
    let columns = OF_DAYS.into_iter().filter_map(|field| mapping.column(field));
    columns.flat_map(|column| mapping.rows(grid).map(move |row| row.cell(column)))
}

/// Whether the month comes first: as it was chosen, else as a day of the table says where none says otherwise.
pub fn order(grid: &Grid, mapping: &Mapping) -> Option<bool> {
    mapping.month_first.or_else(|| said(grid, mapping))
}

fn said(grid: &Grid, mapping: &Mapping) -> Option<bool> {
    let (mut day_first, mut month_first) = (false, false);
    for (first, second, ..) in of_days(grid, mapping).filter_map(numbers) {
        day_first |= first > 12 && second <= 12;
        month_first |= second > 12 && first <= 12;
    }
    (day_first != month_first).then_some(month_first)
}

/// The first day that can be read in two ways.
pub fn in_doubt<'a>(grid: &'a Grid, mapping: &'a Mapping) -> Option<&'a str> {
    let either = |text: &&str| {
        numbers(text).is_some_and(|(first, second, ..)| {
            first != second && (1..=12).contains(&first) && (1..=12).contains(&second)
        })
    };
    of_days(grid, mapping).find(either)
}

/// The table with such days written so that they are read in one way, where it is known or chosen in which.
pub(in crate::exchange) fn in_order<'a>(grid: &'a Grid, mapping: &Mapping) -> Cow<'a, Grid> {
    let Some(month_first) = order(grid, mapping) else { return Cow::Borrowed(grid) };
    let mut grid = grid.clone();
    let columns: Vec<usize> = OF_DAYS.into_iter().filter_map(|field| mapping.column(field)).collect();
    for row in grid.rows.iter_mut().skip(usize::from(mapping.headed)) {
        for column in &columns {
            let Some(cell) = row.cells.get_mut(*column) else { continue };
            let Some((first, second, year, rest)) = numbers(cell) else { continue };
            let (day, month) = if month_first { (second, first) } else { (first, second) };
            if let Some(day) = chrono::NaiveDate::from_ymd_opt(year, month, day) {
                *cell = format!("{day}{rest}");
            }
        }
    }
    Cow::Owned(grid)
}
