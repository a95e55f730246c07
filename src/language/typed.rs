//! Dates and durations back from what people type.

use chrono::{Datelike, NaiveDate};

use super::dates::MINUTES_PER_DAY;
use super::numbers::plain;
use super::{Language, Words};

const DAYS_PER_WEEK: f64 = 5.0;
const DAYS_PER_MONTH: f64 = 20.0;
const HOURS_PER_DAY: f64 = (MINUTES_PER_DAY / 60) as f64;

impl Words {
    /// The date that a person typed: ISO (`2026-01-19`, also with `/` or `.`) in every language, every form that
    /// this language shows, month names of any language in full or cut after three letters. A day and a month without a year take
    /// the year that brings them nearest to `near`. `None` for anything else, also where day and month could be
    /// either way round (`3/4/2026` in English).
    pub fn parse_date(&self, text: &str, near: NaiveDate) -> Option<NaiveDate> {
        let text = plain(text).to_lowercase();
        let parts = parts(text.trim())?;
        let order = match () {
            _ if text.contains('月') => Order::MonthFirst,
            _ if text.contains(['/', '-']) => Order::AsUsual,
            _ if self.language() == Language::Chinese => Order::AsUsual,
            _ => Order::DayFirst,
        };
        match *parts.as_slice() {
            // Year first, whatever the marks between.
            [Part::Number(year, 3..=4), Part::Number(month, 1..=2), Part::Number(day, 1..=2)] => {
                date(year as i32, month, day)
            }
            [Part::Number(a, 1..=2), Part::Number(b, 1..=2), Part::Number(year, digits @ (2 | 4))] => {
                let (day, month) = self.day_and_month(a, b, order)?;
                date(if digits == 2 { century_year(year, near) } else { year as i32 }, month, day)
            }
            [Part::Number(a, 1..=2), Part::Number(b, 1..=2)] => {
                let (day, month) = self.day_and_month(a, b, order)?;
                nearest(month, day, near)
            }
            [Part::Number(day, 1..=2), Part::Word(word)] | [Part::Word(word), Part::Number(day, 1..=2)] => {
                nearest(self.month(word)?, day, near)
            }
            [Part::Number(day, 1..=2), Part::Word(word), Part::Number(year, 4)]
            | [Part::Word(word), Part::Number(day, 1..=2), Part::Number(year, 4)] => {
                date(year as i32, self.month(word)?, day)
            }
            _ => None,
        }
    }

    /// The duration that a person typed, in working days: `3d`, `2 weeks`, `1d 4h`, `3 дн`, `2 нед`, `3天`. 8 hours
    /// are a day, 5 days a week, 20 days a month; a number alone is days. Units of every language are understood in
    /// every one. `None` for anything else, also for what is negative.
    pub fn parse_duration_days(&self, text: &str) -> Option<f64> {
        self.parse_duration(text, 1.0)
    }

    /// The effort that a person typed, in minutes; a number alone is hours. Everything that [`Words::effort`] shows
    /// is read back to the minute.
    pub fn parse_effort(&self, text: &str) -> Option<i64> {
        let minutes = (self.parse_duration(text, 1.0 / HOURS_PER_DAY)? * MINUTES_PER_DAY as f64).round();
        // 2^53: beyond it a float cannot tell neighbouring minutes apart.
        (minutes <= 9_007_199_254_740_992.0).then_some(minutes as i64)
    }

    /// Sums up amounts with their units; `days_per_bare` is what a number without a unit counts in days.
    fn parse_duration(&self, text: &str, days_per_bare: f64) -> Option<f64> {
        let text = plain(text).to_lowercase();
        let mut rest = text.trim();
        let mut days = None;
        while !rest.is_empty() {
            let number_end = rest.find(|c: char| c.is_alphabetic()).unwrap_or(rest.len());
            let (number, tail) = rest.split_at(number_end);
            let unit_end = tail.find(|c: char| !c.is_alphabetic()).unwrap_or(tail.len());
            let (unit, after) = tail.split_at(unit_end);
            let amount = self.parse_number(number).filter(|amount| *amount >= 0.0)?;
            let days_per_unit = match unit {
                "" if days.is_none() => days_per_bare,
                unit => self.days_per_unit(unit)?,
            };
            days = Some(days.unwrap_or(0.0) + amount * days_per_unit);
            // An abbreviation's point belongs to it: "3 дн. 4 ч".
            rest = after.strip_prefix('.').unwrap_or(after).trim_start();
        }
        days
    }

    fn days_per_unit(&self, unit: &str) -> Option<f64> {
        let all = self.and_others();
        let says = |key: &str| all.iter().any(|words| words.text(key).split(' ').any(|word| word == unit));
        if says("dates-typed-minutes") {
            Some(1.0 / MINUTES_PER_DAY as f64)
        } else if says("dates-typed-hours") {
            Some(1.0 / HOURS_PER_DAY)
        } else if says("dates-typed-days") {
            Some(1.0)
        } else if says("dates-typed-weeks") {
            Some(DAYS_PER_WEEK)
        } else if says("dates-typed-months") {
            Some(DAYS_PER_MONTH)
        } else {
            None
        }
    }

    /// Day and month of two numbers without a year before them.
    fn day_and_month(&self, a: u32, b: u32, order: Order) -> Option<(u32, u32)> {
        match (order, self.language()) {
            (Order::DayFirst, _) | (Order::AsUsual, Language::Russian) => Some((a, b)),
            (Order::MonthFirst, _) | (Order::AsUsual, Language::Chinese) => Some((b, a)),
            (Order::AsUsual, Language::English) if a > 12 || a == b => Some((a, b)),
            (Order::AsUsual, Language::English) if b > 12 => Some((b, a)),
            (Order::AsUsual, Language::English) => None,
        }
    }

    /// The month of a name, 1 to 12: in full, or cut after three letters or more, in any language.
    fn month(&self, word: &str) -> Option<u32> {
        let names = self.and_others().map(|words| words.date_names());
        let lists = names.iter().flat_map(|names| [&names.months, &names.months_alone, &names.months_short]);
        for list in lists.chain(names.iter().map(|names| &names.months_short_alone)) {
            for (name, month) in list.iter().zip(1..) {
                let name = name.to_lowercase();
                let name = name.trim_end_matches('.');
                if name == word || (word.chars().count() >= 3 && name.starts_with(word)) {
                    return Some(month);
                }
            }
        }
        None
    }
}

/// Which of two numbers is the day: the marks between them say it (points: day first; 月: month first), or else the
/// language does. English is read both ways, so there it must be beyond doubt.
#[derive(Clone, Copy)]
enum Order {
    DayFirst,
    MonthFirst,
    AsUsual,
}

/// A piece of a typed date.
enum Part<'a> {
    /// Its value and how many digits it was written with.
    Number(u32, usize),
    Word(&'a str),
}

/// Splits a typed date into numbers and words. Points, commas, spaces, slashes and dashes part them, and so do the
/// Chinese characters for year, month and day; what else is not a letter or a digit is refused, and so is a
/// number of more than four digits.
fn parts(text: &str) -> Option<Vec<Part<'_>>> {
    let mut parts = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let is_parting = |c: char| matches!(c, '.' | ',' | ' ' | '/' | '-' | '年' | '月' | '日' | '号');
        if first.is_ascii_digit() {
            let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
            parts.push(Part::Number(rest[..end].parse().ok().filter(|_| end <= 4)?, end));
            rest = &rest[end..];
        } else if is_parting(first) {
            rest = &rest[first.len_utf8()..];
        } else if first.is_alphabetic() {
            let is_letter = |c: char| c.is_alphabetic() && !is_parting(c);
            let end = rest.find(|c: char| !is_letter(c)).unwrap_or(rest.len());
            // The year's mark in Russian: "19 января 2026 г."
            if &rest[..end] != "г" {
                parts.push(Part::Word(&rest[..end]));
            }
            rest = &rest[end..];
        } else {
            return None;
        }
    }
    Some(parts)
}

fn date(year: i32, month: u32, day: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, month, day)
}

/// The date of a day and month that lies nearest to another; a leap day looks up to eight years away.
fn nearest(month: u32, day: u32, near: NaiveDate) -> Option<NaiveDate> {
    (near.year() - 8..=near.year() + 8)
        .filter_map(|year| date(year, month, day))
        .min_by_key(|candidate| (*candidate - near).num_days().abs())
}

/// The year of two digits that lies nearest to a date.
fn century_year(two_digits: u32, near: NaiveDate) -> i32 {
    let century = near.year().div_euclid(100) * 100;
    [century - 100, century, century + 100]
        .into_iter()
        .map(|century| century + two_digits as i32)
        .min_by_key(|year| (year - near.year()).abs())
        .unwrap_or(near.year())
}
