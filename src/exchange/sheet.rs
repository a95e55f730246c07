//! A table as data, before it is written: columns with their heads, rows of cells that know what they are. A workbook is made
//! of several ([`super::xlsx`]), comma-separated values of one.
//!
//! Must not know what a table is about.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use super::csv::Table;
use crate::language::minor_digits;

/// What a cell says.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Cell {
    /// Nothing.
    #[default]
    Nothing,
    /// Words, whatever they begin with.
    Text(String),
    /// Yes or no.
    Flag(bool),
    /// A number.
    Number(f64),
    /// A share of one.
    Share(f64),
    /// Working minutes; they are said in hours.
    Minutes(i64),
    /// Money in minor units of the table's currency.
    Money(i64),
    /// A day.
    Day(NaiveDate),
    /// A moment, in the time of where the work is done.
    Moment(NaiveDateTime),
    /// A time of the day.
    Time(NaiveTime),
}

/// A table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sheet {
    /// How it is called.
    pub name: String,
    /// The heads of its columns.
    pub heads: Vec<String>,
    /// Its rows, each with as many cells as there are heads.
    pub rows: Vec<Vec<Cell>>,
}

impl Sheet {
    /// The cells of a column.
    pub fn column(&self, at: usize) -> impl Iterator<Item = &Cell> {
        self.rows.iter().filter_map(move |row| row.get(at))
    }

    /// As comma-separated values in UTF-8, which a mark at the beginning says: else spreadsheets take it for the code page of
    /// the system. Days and moments are ISO 8601, decimals have a point, yes and no are 1 and 0; hours and money say in their
    /// heads that they are (`hours`, the currency).
    pub fn to_csv(&self, hours: &str, currency: &str) -> Vec<u8> {
        let mut table = Table::with_capacity(64 * self.heads.len() * (self.rows.len() + 1));
        table.mark();
        for (at, head) in self.heads.iter().enumerate() {
            let mut unit = self.column(at).filter_map(|cell| match cell {
                Cell::Minutes(_) => Some(hours),
                Cell::Money(_) => Some(currency),
                _ => None,
            });
            match unit.next().filter(|unit| !unit.is_empty()) {
                Some(unit) => table.text(&format!("{head} ({unit})")),
                None => table.text(head),
            }
        }
        table.end();
        for row in &self.rows {
            for cell in row {
                match cell {
                    Cell::Nothing => table.maybe_number(None),
                    Cell::Text(text) => table.text(text),
                    Cell::Flag(flag) => table.flag(Some(*flag)),
                    Cell::Number(_) | Cell::Share(_) | Cell::Minutes(_) | Cell::Money(_) => {
                        table.decimal(&cell.figure(currency).unwrap_or_default());
                    }
                    Cell::Day(day) => table.decimal(&day.to_string()),
                    Cell::Moment(moment) => table.moment(Some(*moment)),
                    Cell::Time(time) => table.decimal(&time.format("%H:%M").to_string()),
                }
            }
            table.end();
        }
        table.into_bytes()
    }
}

impl Cell {
    /// The number of a cell, as a decimal with a point; none where it has none.
    pub fn figure(&self, currency: &str) -> Option<String> {
        Some(match self {
            Self::Number(number) | Self::Share(number) if !number.is_finite() => return None,
            // Beyond what a float tells apart nobody reads on, and 0.1 + 0.2 is 0.3.
            Self::Number(number) | Self::Share(number) => decimals((number * 1e9).round() / 1e9),
            Self::Minutes(minutes) => decimals(*minutes as f64 / 60.0),
            Self::Money(minor) => money(*minor, minor_digits(currency) as usize),
            _ => return None,
        })
    }
}

/// A number without what says nothing.
fn decimals(number: f64) -> String {
    let text = format!("{number:.9}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" { "0".to_owned() } else { text.to_owned() }
}

/// Minor units as a decimal, to the last of them.
fn money(minor: i64, digits: usize) -> String {
    let unit = 10u64.pow(digits as u32);
    let (whole, rest) = (minor.unsigned_abs() / unit, minor.unsigned_abs() % unit);
    let sign = if minor < 0 { "-" } else { "" };
    if rest == 0 { format!("{sign}{whole}") } else { format!("{sign}{whole}.{rest:0digits$}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_cell_is_read_for_what_it_is_and_none_for_a_formula() {
        let day = NaiveDate::from_ymd_opt(2026, 1, 5).unwrap();
        let row = vec![
            Cell::Text("=cmd|'/c calc'!A1".into()),
            Cell::Text("two\nlines, \"quoted\"".into()),
            Cell::Number(-1.5),
            Cell::Number(0.1 + 0.2),
            Cell::Share(0.25),
            Cell::Minutes(-90),
            Cell::Money(-123_456),
            Cell::Day(day),
            Cell::Moment(day.and_hms_opt(9, 30, 0).unwrap()),
            Cell::Flag(true),
            Cell::Nothing,
            Cell::Money(200),
        ];
        let heads = (1..=row.len()).map(|number| format!("c{number}")).collect();
        let sheet = Sheet { name: "s".into(), heads, rows: vec![row] };
        let text = String::from_utf8(sheet.to_csv("h", "EUR")).unwrap();
        assert_eq!(
            text,
            "\u{feff}c1,c2,c3,c4,c5,c6 (h),c7 (EUR),c8,c9,c10,c11,c12 (EUR)\n\
             '=cmd|'/c calc'!A1,\"two\nlines, \"\"quoted\"\"\",-1.5,0.3,0.25,-1.5,-1234.56,2026-01-05,2026-01-05T09:30,1,,2\n"
        );
    }

    #[test]
    fn money_keeps_its_last_unit_whatever_the_currency() {
        let said = |minor, currency| Cell::Money(minor).figure(currency).unwrap();
        assert_eq!([said(105, "EUR"), said(105, "JPY"), said(105, "KWD")], ["1.05", "105", "0.105"]);
        assert_eq!(said(i64::MIN, "JPY"), i64::MIN.to_string());
        assert_eq!(Cell::Number(f64::NAN).figure("EUR"), None);
    }
}
