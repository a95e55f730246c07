//! Entries of a calendar as a file that calendars take in (iCalendar, RFC 5545): lines folded at 75 bytes, texts escaped,
//! times floating. Neither who wrote it nor when is in it: the stamp that the format asks for is the day that is shown.
//!
//! Our own writing: it is lines, and a crate for it would bring a parser that nobody needs here. Must not know what an entry is
//! about.

use chrono::{Days, NaiveDate, NaiveDateTime, TimeDelta};
use sha2::{Digest, Sha256};

/// The most bytes of a line before it is folded.
const LINE: usize = 75;

/// When an entry is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// All of a day.
    Day(NaiveDate),
    /// From a time on for so many minutes. Times are those of where the work is done, and no zone of a file says which that
    /// is: they are floating, as a clock on the wall has them.
    Time(NaiveDateTime, i64),
}

/// An entry of a calendar.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// By which a calendar knows it again.
    pub uid: String,
    /// What stands in the calendar.
    pub title: String,
    /// What is said of it.
    pub text: String,
    /// Where it is.
    pub place: String,
    /// Of what kind it is.
    pub kind: String,
    /// When.
    pub when: When,
    /// Whether it does not take place.
    pub cancelled: bool,
    /// Whether it is nobody's business but its owner's.
    pub private: bool,
    /// Whether it is called to mind before: half an hour before a time, on the morning of the day before a day.
    pub alarm: bool,
}

/// By which a calendar knows an entry again: the same for the same file, reader and record, and nothing of them is read in it.
pub fn uid(file: &str, reader: &str, record: &str) -> String {
    let sum = Sha256::digest(format!("{file}\n{reader}\n{record}"));
    let hex: String = sum.iter().take(16).map(|byte| format!("{byte:02x}")).collect();
    format!("{hex}@entente")
}

/// The calendar of these entries, as it is on a day.
pub fn to_ics(title: &str, entries: &[Entry], day: NaiveDate) -> Vec<u8> {
    let mut out = Lines::default();
    out.line("BEGIN:VCALENDAR");
    out.line("VERSION:2.0");
    out.line("PRODID:-//Entente//Entente//EN");
    out.line("CALSCALE:GREGORIAN");
    out.line("METHOD:PUBLISH");
    out.text("X-WR-CALNAME", title);
    out.text("NAME", title);
    for entry in entries {
        out.entry(entry, day);
    }
    out.line("END:VCALENDAR");
    out.0.into_bytes()
}

/// Lines of a calendar.
#[derive(Default)]
struct Lines(String);

impl Lines {
    fn entry(&mut self, entry: &Entry, day: NaiveDate) {
        self.line("BEGIN:VEVENT");
        self.line(&format!("UID:{}", entry.uid));
        self.line(&format!("DTSTAMP:{}T000000Z", date(day)));
        // What a later export says of the same entry takes the place of what an earlier one said.
        self.line(&format!("SEQUENCE:{}", (day - NaiveDate::default()).num_days().max(0)));
        match entry.when {
            When::Day(on) => {
                self.line(&format!("DTSTART;VALUE=DATE:{}", date(on)));
                if let Some(next) = on.checked_add_days(Days::new(1)) {
                    self.line(&format!("DTEND;VALUE=DATE:{}", date(next)));
                }
                self.line("TRANSP:TRANSPARENT");
            }
            When::Time(at, minutes) => {
                self.line(&format!("DTSTART:{}", time(at)));
                let end = TimeDelta::try_minutes(minutes).and_then(|long| at.checked_add_signed(long));
                if let Some(end) = end.filter(|_| minutes > 0) {
                    self.line(&format!("DTEND:{}", time(end)));
                }
            }
        }
        self.text("SUMMARY", &entry.title);
        self.text("DESCRIPTION", &entry.text);
        self.text("LOCATION", &entry.place);
        self.text("CATEGORIES", &entry.kind);
        self.line(if entry.cancelled { "STATUS:CANCELLED" } else { "STATUS:CONFIRMED" });
        self.line(if entry.private { "CLASS:PRIVATE" } else { "CLASS:PUBLIC" });
        if entry.alarm && !entry.cancelled {
            self.line("BEGIN:VALARM");
            self.line("ACTION:DISPLAY");
            self.text("DESCRIPTION", &entry.title);
            // Fifteen hours before a day begins it is nine in the morning.
            self.line(match entry.when {
                When::Day(_) => "TRIGGER:-PT15H",
                When::Time(..) => "TRIGGER:-PT30M",
            });
            self.line("END:VALARM");
        }
        self.line("END:VEVENT");
    }

    /// A text of a name, escaped; no line where it says nothing.
    fn text(&mut self, name: &str, text: &str) {
        if text.trim().is_empty() {
            return;
        }
        let mut line = format!("{name}:");
        for letter in text.replace("\r\n", "\n").chars() {
            match letter {
                '\n' | '\r' => line.push_str("\\n"),
                '\\' | ';' | ',' => line.extend(['\\', letter]),
                // No other sign of control may stand in a text.
                letter if letter.is_control() && letter != '\t' => {}
                letter => line.push(letter),
            }
        }
        self.line(&line);
    }

    /// A line, folded where it is long: never within a letter, and what follows begins with a blank.
    fn line(&mut self, line: &str) {
        let mut long = 0;
        for letter in line.chars() {
            if long + letter.len_utf8() > LINE {
                self.0.push_str("\r\n ");
                long = 1;
            }
            self.0.push(letter);
            long += letter.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

fn date(day: NaiveDate) -> String {
    day.format("%Y%m%d").to_string()
}

fn time(at: NaiveDateTime) -> String {
    at.format("%Y%m%dT%H%M%S").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_folded_between_letters_and_texts_cannot_break_out() {
        let mut lines = Lines::default();
        lines.text("SUMMARY", &format!("a;b,c\\d\r\nEND:VEVENT\u{7}{}", "согласование ".repeat(12)));
        assert!(lines.0.split("\r\n").all(|line| line.len() <= LINE), "{}", lines.0);
        let whole = lines.0.replace("\r\n ", "");
        assert!(whole.starts_with("SUMMARY:a\\;b\\,c\\\\d\\nEND:VEVENTсогласование согл"), "{whole}");
        assert_eq!(whole.matches("\r\n").count(), 1);
    }

    #[test]
    fn an_entry_is_known_again_and_by_nothing_that_is_read() {
        assert_eq!(uid("a", "client", "C1"), uid("a", "client", "C1"));
        let all =
            [uid("a", "client", "C1"), uid("b", "client", "C1"), uid("a", "ours", "C1"), uid("a", "client", "C2")];
        assert!((0..4).all(|one| (0..one).all(|other| all[one] != all[other])), "{all:?}");
        assert!(all.iter().all(|one| one.len() == 32 + "@entente".len()));
    }
}
