//! Dates, times and durations to the eye, after names and patterns in `dates.ftl`.

use std::fmt::Write as _;

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, Timelike};

use super::Words;

/// A working day in minutes: what `d` means where effort and durations are shown and typed.
pub(super) const MINUTES_PER_DAY: i64 = 8 * 60;

/// The names and patterns of one language, ready to be used without a lookup.
pub(super) struct DateNames {
    pub(super) months: Vec<&'static str>,
    pub(super) months_alone: Vec<&'static str>,
    pub(super) months_short: Vec<&'static str>,
    pub(super) months_short_alone: Vec<&'static str>,
    weekdays_short: Vec<&'static str>,
    weekdays_letter: Vec<&'static str>,
    date: Pattern,
    short: Pattern,
    for_tables: Pattern,
    month_year: Pattern,
    month: Pattern,
    quarter: Pattern,
    quarter_alone: Pattern,
    week: Pattern,
    time: Pattern,
    date_time: Pattern,
    weekday_date: Pattern,
    weekday_short: Pattern,
    weekday_day: Pattern,
}

type Pattern = Vec<Piece>;

/// A piece of a pattern: text as it is, or a field of Unicode's date patterns (UTS 35).
enum Piece {
    Text(&'static str),
    Field(&'static str),
}

impl DateNames {
    pub(super) fn read(words: &Words) -> DateNames {
        let names = |key: &str| words.text(key).split_whitespace().collect();
        let pattern = |key: &str| pieces(words.text(key));
        DateNames {
            months: names("dates-months"),
            months_alone: names("dates-months-alone"),
            months_short: names("dates-months-short"),
            months_short_alone: names("dates-months-short-alone"),
            weekdays_short: names("dates-weekdays-short"),
            weekdays_letter: names("dates-weekdays-letter"),
            date: pattern("dates-pattern-date"),
            short: pattern("dates-pattern-short"),
            for_tables: pattern("dates-pattern-for-tables"),
            month_year: pattern("dates-pattern-month-year"),
            month: pattern("dates-pattern-month"),
            quarter: pattern("dates-pattern-quarter"),
            quarter_alone: pattern("dates-pattern-quarter-alone"),
            week: pattern("dates-pattern-week"),
            time: pattern("dates-pattern-time"),
            date_time: pattern("dates-pattern-date-time"),
            weekday_date: pattern("dates-pattern-weekday-date"),
            weekday_short: pattern("dates-pattern-weekday-short"),
            weekday_day: pattern("dates-pattern-weekday-day"),
        }
    }

    fn write(&self, pattern: &Pattern, at: NaiveDateTime) -> String {
        let name = |names: &[&'static str], place: u32| names.get(place as usize).copied().unwrap_or_default();
        let mut text = String::with_capacity(24);
        for piece in pattern {
            // Writing to a string cannot fail.
            let _ = match piece {
                Piece::Text(part) => write!(text, "{part}"),
                Piece::Field("y") => write!(text, "{}", at.year()),
                Piece::Field("Q") => write!(text, "{}", at.month0() / 3 + 1),
                Piece::Field("M") => write!(text, "{}", at.month()),
                Piece::Field("MM") => write!(text, "{:02}", at.month()),
                Piece::Field("MMM") => write!(text, "{}", name(&self.months_short, at.month0())),
                Piece::Field("MMMM") => write!(text, "{}", name(&self.months, at.month0())),
                Piece::Field("LLL") => write!(text, "{}", name(&self.months_short_alone, at.month0())),
                Piece::Field("LLLL") => write!(text, "{}", name(&self.months_alone, at.month0())),
                Piece::Field("E") => write!(text, "{}", weekday(&self.weekdays_short, at.date())),
                Piece::Field("EEEEE") => write!(text, "{}", weekday(&self.weekdays_letter, at.date())),
                Piece::Field("w") => write!(text, "{}", at.iso_week().week()),
                Piece::Field("d") => write!(text, "{}", at.day()),
                Piece::Field("dd") => write!(text, "{:02}", at.day()),
                Piece::Field("HH") => write!(text, "{:02}", at.hour()),
                Piece::Field("mm") => write!(text, "{:02}", at.minute()),
                Piece::Field(unknown) => write!(text, "<{unknown}>"),
            };
        }
        text
    }
}

fn pieces(pattern: &'static str) -> Pattern {
    let mut pieces = Vec::new();
    let mut rest = pattern;
    while let Some((before, (field, after))) =
        rest.split_once('<').and_then(|(before, tail)| Some((before, tail.split_once('>')?)))
    {
        pieces.extend((!before.is_empty()).then_some(Piece::Text(before)));
        pieces.push(Piece::Field(field));
        rest = after;
    }
    pieces.extend((!rest.is_empty()).then_some(Piece::Text(rest)));
    pieces
}

/// Within so many days of the day on which it is read a date is the nearest of its name: its year is plain.
const NEAR: i64 = 182;

impl Words {
    /// A date in a sentence or a cell: `19 Jan 2026`, `19 янв. 2026`, `2026年1月19日`.
    pub fn date(&self, date: NaiveDate) -> String {
        let names = self.date_names();
        names.write(&names.date, date.into())
    }

    /// A date as short as it can be taken for no other: `19 Jan`, `19 янв.`, `1月19日`; with its year where it is not the one of
    /// its name that is nearest to the day on which it is read.
    pub fn date_short(&self, date: NaiveDate) -> String {
        if self.year_is_plain(date) { self.date_in_year(date) } else { self.date(date) }
    }

    /// A date whose year is plain from its surroundings, as on a scale: `19 Jan`, `19 янв.`, `1月19日`.
    pub fn date_in_year(&self, date: NaiveDate) -> String {
        let names = self.date_names();
        names.write(&names.short, date.into())
    }

    fn year_is_plain(&self, date: NaiveDate) -> bool {
        self.read_on.is_none_or(|day| (date - day).num_days().abs() <= NEAR)
    }

    /// A date for tables, as short as it stays whole: `19 Jan 2026`, `19.01.2026`, `2026-01-19`.
    pub fn date_for_tables(&self, date: NaiveDate) -> String {
        let names = self.date_names();
        names.write(&names.for_tables, date.into())
    }

    /// A span of days, both ends included: `19 Jan – 2 Feb 2026`; one day is a date.
    pub fn date_range(&self, from: NaiveDate, to: NaiveDate) -> String {
        if from == to {
            return self.date(from);
        }
        // The year stands once where both share it: at the end, in Chinese at the start.
        let year_leads = self.language() == super::Language::Chinese;
        let (from, to) = match from.year() == to.year() {
            true if year_leads => (self.date(from), self.date_in_year(to)),
            true => (self.date_in_year(from), self.date(to)),
            false => (self.date(from), self.date(to)),
        };
        self.with("dates-range", &[("from", from.into()), ("to", to.into())])
    }

    /// A month: `January 2026`, `январь 2026`, `2026年1月`.
    pub fn month_year(&self, date: NaiveDate) -> String {
        let names = self.date_names();
        names.write(&names.month_year, date.into())
    }

    /// A month alone, short, for an axis: `Jan`, `янв`, `1月`.
    pub fn month_short(&self, date: NaiveDate) -> String {
        let names = self.date_names();
        names.write(&names.month, date.into())
    }

    /// A quarter: `Q1 2026`, `1 кв. 2026`, `2026年第1季度`.
    pub fn quarter(&self, date: NaiveDate) -> String {
        let names = self.date_names();
        names.write(&names.quarter, date.into())
    }

    /// A quarter whose year is plain from its surroundings: `Q1`, `1 кв.`, `1季度`.
    pub fn quarter_alone(&self, date: NaiveDate) -> String {
        let names = self.date_names();
        names.write(&names.quarter_alone, date.into())
    }

    /// A day of the week: `Mon`, `пн`, `周一`.
    pub fn weekday_short(&self, date: NaiveDate) -> String {
        weekday(&self.date_names().weekdays_short, date).to_owned()
    }

    /// A date with its day of the week: `Mon 19 Jan 2026`, `пн, 19 янв. 2026`, `2026年1月19日 周一`.
    pub fn weekday_date(&self, date: NaiveDate) -> String {
        let names = self.date_names();
        names.write(&names.weekday_date, date.into())
    }

    /// The same as short as it can be taken for no other: `Mon 19 Jan`, `пн, 19 янв.`, `1月19日 周一`; see
    /// [`Words::date_short`].
    pub fn weekday_date_short(&self, date: NaiveDate) -> String {
        if self.year_is_plain(date) { self.weekday_date_in_year(date) } else { self.weekday_date(date) }
    }

    /// A date with its day of the week whose year is plain from its surroundings, as on a scale.
    pub fn weekday_date_in_year(&self, date: NaiveDate) -> String {
        let names = self.date_names();
        names.write(&names.weekday_short, date.into())
    }

    /// A day of a month that is plain from its surroundings, with one letter for its weekday: `M 19`, `П 19`, `19 一`.
    pub fn weekday_day(&self, date: NaiveDate) -> String {
        let names = self.date_names();
        names.write(&names.weekday_day, date.into())
    }

    /// The ISO 8601 week that a date lies in: `W4`, `нед. 4`, `第4周`.
    pub fn iso_week(&self, date: NaiveDate) -> String {
        let names = self.date_names();
        names.write(&names.week, date.into())
    }

    /// A time of day to the minute: `14:02`.
    pub fn time(&self, time: NaiveTime) -> String {
        let names = self.date_names();
        names.write(&names.time, NaiveDate::default().and_time(time))
    }

    /// A date with a time of day: `19 Jan 2026, 14:02`, `2026年1月19日 14:02`.
    pub fn date_time(&self, at: NaiveDateTime) -> String {
        let names = self.date_names();
        names.write(&names.date_time, at)
    }

    /// A count of days: `1 day`, `5 дней`, `5 天`.
    pub fn days(&self, n: i64) -> String {
        self.with("dates-days", &[("n", n.into())])
    }

    /// A day seen from today, `n` days later (earlier if negative), for the middle of a sentence: `today`,
    /// `5 days ago`, `in 3 days`.
    pub fn days_from_today(&self, n: i64) -> String {
        match n {
            0 => self.text("dates-today").to_owned(),
            1 => self.text("dates-tomorrow").to_owned(),
            -1 => self.text("dates-yesterday").to_owned(),
            n if n > 0 => self.with("dates-in-days", &[("n", n.into())]),
            n => self.with("dates-days-ago", &[("n", (n.unsigned_abs()).into())]),
        }
    }

    /// Time that there is to spare, for reading: in working days of 8 hours to a tenth, below a day in hours to a tenth:
    /// `6.8 d`, `3.5 h`.
    pub fn spare(&self, minutes: i64) -> String {
        let (key, unit) = match minutes.abs() {
            0..MINUTES_PER_DAY => ("dates-effort-hours", 60.0),
            _ => ("dates-effort-days", MINUTES_PER_DAY as f64),
        };
        let amount = (minutes.unsigned_abs() as f64 / unit * 10.0).round() / 10.0;
        format!("{}{}", if minutes < 0 { "−" } else { "" }, self.with(key, &[("n", amount.into())]))
    }

    /// Effort in minutes, exact, in working days of 8 hours, hours and minutes: `3 h 20 min`, `2 d`, `0 h`.
    pub fn effort(&self, minutes: i64) -> String {
        let whole = minutes.unsigned_abs();
        let day = MINUTES_PER_DAY as u64;
        let parts: Vec<String> = [
            ("dates-effort-days", whole / day),
            ("dates-effort-hours", whole % day / 60),
            ("dates-effort-minutes", whole % 60),
        ]
        .into_iter()
        .filter(|(_, n)| *n > 0)
        .map(|(key, n)| self.with(key, &[("n", n.into())]))
        .collect();
        match minutes {
            0 => self.with("dates-effort-hours", &[("n", 0.into())]),
            minutes => format!("{}{}", if minutes < 0 { "−" } else { "" }, parts.join(" ")),
        }
    }
}

fn weekday(names: &[&'static str], date: NaiveDate) -> &'static str {
    names.get(date.weekday().num_days_from_monday() as usize).copied().unwrap_or_default()
}
