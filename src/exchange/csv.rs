//! Tables as comma-separated values (RFC 4180, lines end with a line feed), safe to open in a spreadsheet.
//!
//! Owns the writing of one cell. A text that a spreadsheet would take for a formula gets an apostrophe before it; numbers
//! and dates are ours and stay as they are. Must not know what a table is about.

use std::borrow::Cow;

use chrono::{Datelike, NaiveDateTime, Timelike};

/// A cell of a table whose cells stand apart by this byte: in quotation marks where it must be.
pub fn quoted(text: &str, apart: u8) -> Cow<'_, str> {
    let special = text.bytes().any(|byte| byte == apart || matches!(byte, b'"' | b'\n' | b'\r'));
    if special { Cow::Owned(format!("\"{}\"", text.replace('"', "\"\""))) } else { Cow::Borrowed(text) }
}

/// A table that is being written.
#[derive(Debug, Default)]
pub struct Table {
    text: Vec<u8>,
    /// Whether the line has a cell.
    begun: bool,
}

impl Table {
    /// An empty table with room for so many bytes.
    pub fn with_capacity(bytes: usize) -> Self {
        Self { text: Vec::with_capacity(bytes), begun: false }
    }

    /// A line of plain words, as the head of a table.
    pub fn head(&mut self, titles: &[&str]) {
        for title in titles {
            self.text(title);
        }
        self.end();
    }

    /// A text, quoted where it must be.
    pub fn text(&mut self, text: &str) {
        self.next();
        let formula = matches!(text.as_bytes().first(), Some(b'=' | b'+' | b'-' | b'@' | b'\t' | b'\r'));
        let said = if formula { Cow::Owned(format!("'{text}")) } else { Cow::Borrowed(text) };
        self.text.extend_from_slice(quoted(&said, b',').as_bytes());
    }

    /// A whole number.
    pub fn number(&mut self, number: i64) {
        self.next();
        self.digits(number);
    }

    /// A whole number, or an empty cell.
    pub fn maybe_number(&mut self, number: Option<i64>) {
        match number {
            Some(number) => self.number(number),
            None => self.next(),
        }
    }

    /// Hundredths as a decimal number, or an empty cell.
    pub fn hundredths(&mut self, hundredths: Option<i64>) {
        let said = hundredths.map_or_else(String::new, |all| {
            let (whole, rest) = (all.unsigned_abs() / 100, all.unsigned_abs() % 100);
            let sign = if all < 0 { "-" } else { "" };
            if rest == 0 { format!("{sign}{whole}") } else { format!("{sign}{whole}.{rest:02}") }
        });
        self.decimal(&said);
    }

    /// A number or a day of ours that is written already.
    pub fn decimal(&mut self, said: &str) {
        self.next();
        self.text.extend_from_slice(said.as_bytes());
    }

    /// Says at the beginning that what follows is UTF-8.
    pub fn mark(&mut self) {
        self.text.extend_from_slice("\u{feff}".as_bytes());
    }

    /// Yes or no, as `1` or `0`; an empty cell where it is not known.
    pub fn flag(&mut self, flag: Option<bool>) {
        self.maybe_number(flag.map(i64::from));
    }

    /// A moment as `2026-01-05T08:00`, or an empty cell.
    pub fn moment(&mut self, moment: Option<NaiveDateTime>) {
        self.next();
        let Some(moment) = moment else { return };
        let date = moment.date();
        if (0..=9999).contains(&date.year()) {
            let year = date.year().unsigned_abs();
            self.two(year / 100);
            self.two(year % 100);
        } else {
            self.digits(date.year().into());
        }
        for (mark, part) in [(b'-', date.month()), (b'-', date.day()), (b'T', moment.hour()), (b':', moment.minute())] {
            self.text.push(mark);
            self.two(part);
        }
    }

    /// Ends the line.
    pub fn end(&mut self) {
        self.text.push(b'\n');
        self.begun = false;
    }

    /// The whole table as UTF-8.
    pub fn into_bytes(self) -> Vec<u8> {
        self.text
    }

    fn next(&mut self) {
        if self.begun {
            self.text.push(b',');
        }
        self.begun = true;
    }

    fn two(&mut self, number: u32) {
        let digit = |digit: u32| b'0' + (digit % 10) as u8;
        self.text.extend([digit(number / 10), digit(number)]);
    }

    fn digits(&mut self, number: i64) {
        let mut digits = [0u8; 20];
        let mut at = digits.len();
        let mut rest = number.unsigned_abs();
        loop {
            at -= 1;
            digits[at] = b'0' + (rest % 10) as u8;
            rest /= 10;
            if rest == 0 {
                break;
            }
        }
        if number < 0 {
            self.text.push(b'-');
        }
        self.text.extend_from_slice(&digits[at..]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(write: impl FnOnce(&mut Table)) -> String {
        let mut table = Table::default();
        write(&mut table);
        table.end();
        String::from_utf8(table.into_bytes()).unwrap()
    }

    #[test]
    fn what_would_be_a_formula_is_said_to_be_text() {
        for start in ["=", "+", "-", "@", "\t"] {
            assert_eq!(line(|table| table.text(&format!("{start}1"))), format!("'{start}1\n"));
        }
        assert_eq!(line(|table| table.text("\r1")), "\"'\r1\"\n");
        assert_eq!(line(|table| table.text("=A1,\"B\"")), "\"'=A1,\"\"B\"\"\"\n");
        assert_eq!(line(|table| table.text("a = b - c")), "a = b - c\n");
    }

    #[test]
    fn numbers_dates_and_gaps_stand_between_commas() {
        let moment = chrono::NaiveDate::from_ymd_opt(2026, 1, 5).and_then(|day| day.and_hms_opt(8, 5, 59));
        let written = line(|table| {
            table.number(-480);
            table.moment(moment);
            table.moment(None);
            table.flag(Some(true));
            table.maybe_number(None);
            table.text("");
            table.number(i64::MIN);
            table.hundredths(Some(-150));
        });
        assert_eq!(written, "-480,2026-01-05T08:05,,1,,,-9223372036854775808,-1.50\n");
    }
}
