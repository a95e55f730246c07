//! Dates, durations and numbers as Microsoft Project XML writes them.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, Timelike};

/// A date of the file (`2026-01-05T08:00:00`).
pub(in crate::exchange) fn date_time(text: &str) -> Option<NaiveDateTime> {
    let text = text.trim();
    let (date, time) = text.split_once('T').unwrap_or((text, "00:00:00"));
    let mut parts = date.split('-');
    let date =
        NaiveDate::from_ymd_opt(parts.next()?.parse().ok()?, parts.next()?.parse().ok()?, parts.next()?.parse().ok()?)?;
    Some(date.and_time(self::time(time)?))
}

/// A time of the day (`08:00:00`).
pub(in crate::exchange) fn time(text: &str) -> Option<NaiveTime> {
    let mut parts = text.trim().split(':');
    let (hour, minute) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    let second = parts.next().and_then(|second| second.get(..2)).and_then(|second| second.parse().ok());
    NaiveTime::from_hms_opt(hour, minute, second.unwrap_or(0))
}

/// Minutes from midnight.
pub(in crate::exchange) fn minute_of_day(time: NaiveTime) -> i64 {
    i64::from(time.num_seconds_from_midnight()) / 60
}

/// Minutes of a duration (`PT8H30M0S`), to the nearest.
pub(super) fn duration(text: &str) -> Option<i64> {
    let text = text.trim();
    let (negative, text) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
    let mut rest = text.strip_prefix('P')?;
    let (mut seconds, mut in_time) = (0.0, false);
    while !rest.is_empty() {
        if let Some(time) = rest.strip_prefix('T') {
            (rest, in_time) = (time, true);
            continue;
        }
        let at = rest.find(|letter: char| !letter.is_ascii_digit() && letter != '.')?;
        let number: f64 = rest[..at].parse().ok()?;
        let letter = rest[at..].chars().next()?;
        rest = &rest[at + letter.len_utf8()..];
        seconds += number
            * match (letter, in_time) {
                ('H', true) => 3600.0,
                ('M', true) => 60.0,
                ('S', true) => 1.0,
                ('D', false) => 86_400.0,
                _ => return None,
            };
    }
    let minutes = (seconds / 60.0).round() as i64;
    Some(if negative { -minutes } else { minutes })
}

/// A whole number; of one with a fraction the nearest.
pub(in crate::exchange) fn number(text: &str) -> Option<i64> {
    let text = text.trim();
    text.parse().ok().or_else(|| text.parse::<f64>().ok().map(|number| number.round() as i64))
}

/// Yes or no (`1`, `0`, `true`, `false`).
pub(super) fn flag(text: &str) -> Option<bool> {
    match text.trim() {
        "1" | "true" | "True" => Some(true),
        "0" | "false" | "False" => Some(false),
        _ => None,
    }
}
