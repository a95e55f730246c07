//! Days, durations and lags as people say them: "tomorrow", "next mon", "+2d", "3ed", "3d?", "50%". Words of all
//! languages are understood, whichever is shown: a plan is written by people of several. Everything is read against a
//! day that is handed in; nothing here knows a calendar of working days.

use chrono::{Datelike, Days, Months, NaiveDate, NaiveTime};

use super::numbers::plain;
use super::{Language, Words};

/// Working minutes of the units that people type, and days of a working month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Measures {
    /// A working day.
    pub minutes_per_day: i64,
    /// A working week.
    pub minutes_per_week: i64,
    /// Working days of a month.
    pub days_per_month: i64,
}

impl Default for Measures {
    /// 8 hours, 5 days, 20 days.
    fn default() -> Self {
        Self { minutes_per_day: 480, minutes_per_week: 2400, days_per_month: 20 }
    }
}

/// A duration as it was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TypedDuration {
    /// Working minutes, or minutes of the clock where it is elapsed; never negative.
    pub minutes: i64,
    /// Counted by the clock, without a calendar: `3ed`.
    pub elapsed: bool,
    /// A guess: `3d?`.
    pub estimated: bool,
}

/// A day as it was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// A day, with a time if one was given.
    On(NaiveDate, Option<NaiveTime>),
    /// So much after what stands there now; before it where `earlier`.
    By {
        /// How much.
        by: TypedDuration,
        /// Before rather than after.
        earlier: bool,
    },
    /// Day and month could be either way round: both readings.
    Either(NaiveDate, NaiveDate),
}

/// What lies between two tasks, as it was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TypedLag {
    /// Working minutes or, where elapsed, minutes of the clock; negative = lead.
    Minutes {
        /// How many.
        minutes: i64,
        /// By the clock.
        elapsed: bool,
    },
    /// Percent of the earlier task's duration; negative = lead.
    Percent {
        /// How many.
        percent: i32,
        /// By the clock.
        elapsed: bool,
    },
}

/// No plan lasts longer, in minutes: two thousand years.
const LONGEST: f64 = 1_051_200_000.0;

impl Words {
    /// The duration of a task that a person typed: `3d`, `1.5 days`, `2 нед`, `3工作日`, elapsed `3ed`, a guess `3d?`.
    /// A number alone counts days. `None` for anything else, also for what is negative or mixes the clock with
    /// working time.
    pub fn parse_task_duration(&self, text: &str, measures: &Measures) -> Option<TypedDuration> {
        let text = plain(text).to_lowercase();
        let text = text.trim();
        let (text, estimated) = match text.strip_suffix('?') {
            Some(sure) => (sure.trim_end(), true),
            None => (text, false),
        };
        let mut rest = text;
        let (mut minutes, mut elapsed, mut parts) = (0.0, None, 0);
        while !rest.is_empty() {
            let (number, tail) = rest.split_at(rest.find(char::is_alphabetic).unwrap_or(rest.len()));
            let amount = self.parse_number(number.trim()).filter(|amount| *amount >= 0.0)?;
            let (unit, after) = self.unit(tail)?;
            let (of_unit, by_clock) = match unit {
                None if parts == 0 && after.is_empty() => (measures.minutes_per_day, false),
                None => return None,
                Some(unit) => unit.minutes(measures),
            };
            if elapsed.is_some_and(|before| before != by_clock) {
                return None;
            }
            elapsed = Some(by_clock);
            minutes += amount * of_unit as f64;
            parts += 1;
            rest = after;
        }
        let minutes = minutes.round();
        (parts > 0 && minutes <= LONGEST).then_some(TypedDuration {
            minutes: minutes as i64,
            elapsed: elapsed.unwrap_or(false),
            estimated,
        })
    }

    /// The day that a person typed, seen from `today`: every date that [`Words::parse_date`] reads, `tomorrow`, `mon`
    /// (the coming one), `next mon`, `in 3 days`, relative to what stands there `+2d`; each with a time after it if
    /// wished (`tomorrow 14:30`).
    pub fn parse_when(&self, text: &str, today: NaiveDate, measures: &Measures) -> Option<When> {
        let text = plain(text).to_lowercase();
        let text = text.trim();
        if let Some(by) = text.strip_prefix('+') {
            return Some(When::By { by: self.parse_task_duration(by, measures)?, earlier: false });
        }
        if let Some(by) = text.strip_prefix('-') {
            return Some(When::By { by: self.parse_task_duration(by, measures)?, earlier: true });
        }
        let (day, time) = match text.rsplit_once(' ') {
            Some((day, time)) if time.contains(':') => (day.trim_end(), Some(clock(time)?)),
            _ => (text, None),
        };
        // A comma or a word between day and time says nothing.
        let day = day.trim_end_matches(',').trim_end();
        let said = self.said_day(day, today).or_else(|| self.parse_date(day, today));
        match said {
            Some(day) => Some(When::On(day, time)),
            None => self.either(day, today),
        }
    }

    /// The lag that a person typed after a dependency: `+2d`, `-50%`, `+3ed`, `+10e%`; nothing is no lag.
    pub fn parse_lag(&self, text: &str, measures: &Measures) -> Option<TypedLag> {
        let text = plain(text).to_lowercase();
        let text = text.trim();
        if text.is_empty() {
            return Some(TypedLag::Minutes { minutes: 0, elapsed: false });
        }
        let (sign, amount) = match text.strip_prefix('-') {
            Some(amount) => (-1, amount),
            None => (1, text.strip_prefix('+')?),
        };
        if let Some(percent) = amount.trim_end().strip_suffix('%') {
            let (percent, elapsed) = match percent.strip_suffix('e') {
                Some(percent) => (percent, true),
                None => (percent, false),
            };
            let percent = self.parse_number(percent.trim()).filter(|percent| (0.0..=100_000.0).contains(percent))?;
            return Some(TypedLag::Percent { percent: sign * percent.round() as i32, elapsed });
        }
        let duration = self.parse_task_duration(amount, measures).filter(|duration| !duration.estimated)?;
        Some(TypedLag::Minutes { minutes: i64::from(sign) * duration.minutes, elapsed: duration.elapsed })
    }

    /// A task's duration as it is read back: `3 d`, `2 d 4 h`, elapsed `3 ed`, a guess with `?`.
    pub fn task_duration(&self, minutes: i64, elapsed: bool, estimated: bool) -> String {
        let text = if elapsed {
            let (key, n) = match minutes {
                minutes if minutes % 1440 == 0 => ("dates-elapsed-days", minutes / 1440),
                minutes if minutes % 60 == 0 => ("dates-elapsed-hours", minutes / 60),
                minutes => ("dates-elapsed-minutes", minutes),
            };
            self.with(key, &[("n", n.into())])
        } else {
            self.effort(minutes)
        };
        if estimated { format!("{text}?") } else { text }
    }

    /// Whether a word is one of those behind a key, in any language; `/` parts what means the same.
    fn says(&self, key: &str, word: &str) -> bool {
        self.and_others().iter().any(|words| words.text(key).split([' ', '/']).any(|said| said == word))
    }

    /// The unit at the head of a text, and what follows it. A unit may be of two words.
    fn unit<'a>(&self, text: &'a str) -> Option<(Option<Unit>, &'a str)> {
        let text = text.trim_start();
        if text.is_empty() {
            return Some((None, text));
        }
        let word_end = |text: &str| text.find(|c: char| !c.is_alphabetic()).unwrap_or(text.len());
        let first = word_end(text);
        let (one, after_one) = text.split_at(first);
        // An abbreviation's point belongs to it.
        let dotless = |text: &'a str| text.strip_prefix('.').unwrap_or(text).trim_start();
        let second = dotless(after_one);
        let (two, after_two) = second.split_at(word_end(second));
        let both = format!("{one}_{two}");
        let of = |word: &str| Unit::ALL.into_iter().find(|unit| self.says(unit.key(), word));
        if let Some(unit) = of(&both).filter(|_| !two.is_empty()) {
            return Some((Some(unit), dotless(after_two)));
        }
        Some((Some(of(one)?), dotless(after_one)))
    }

    /// A day in words.
    fn said_day(&self, text: &str, today: NaiveDate) -> Option<NaiveDate> {
        let days = |days: i64| today.checked_add_signed(chrono::TimeDelta::try_days(days)?);
        for (key, by) in [
            ("dates-typed-today", 0),
            ("dates-typed-tomorrow", 1),
            ("dates-typed-yesterday", -1),
            ("dates-typed-after-tomorrow", 2),
            ("dates-typed-before-yesterday", -2),
        ] {
            if self.says(key, &text.replace(' ', "_")) {
                return days(by);
            }
        }
        let monday = days(-i64::from(today.weekday().num_days_from_monday()))?;
        if let Some(weekday) = self.weekday(text) {
            // The coming one: never today.
            let ahead = (weekday - i64::from(today.weekday().num_days_from_monday()) - 1).rem_euclid(7) + 1;
            return days(ahead);
        }
        for (key, weeks) in [("dates-typed-next", 1), ("dates-typed-this", 0), ("dates-typed-last", -1)] {
            let Some(rest) = self.after(key, text) else { continue };
            let week = monday.checked_add_signed(chrono::TimeDelta::try_days(weeks * 7)?)?;
            if let Some(weekday) = self.weekday(rest) {
                return week.checked_add_days(Days::new(weekday as u64));
            }
            if self.says("dates-typed-weeks", rest) {
                return Some(week);
            }
            if self.says("dates-typed-months", rest) {
                let first = today.with_day(1)?;
                return match weeks {
                    1 => first.checked_add_months(Months::new(1)),
                    0 => Some(first),
                    _ => first.checked_sub_months(Months::new(1)),
                };
            }
        }
        let ahead = self.after("dates-typed-in", text).or_else(|| self.before("dates-typed-later", text))?;
        // Days of the calendar: nobody who says "in three days" thinks of shifts.
        let calendar = Measures { minutes_per_day: 1440, minutes_per_week: 10_080, days_per_month: 30 };
        let ahead = self.parse_task_duration(ahead, &calendar).filter(|ahead| ahead.minutes >= 1440)?;
        days(ahead.minutes / 1440)
    }

    /// What follows one of the words behind a key.
    fn after<'a>(&self, key: &str, text: &'a str) -> Option<&'a str> {
        let all = self.and_others();
        let heads = all.iter().flat_map(|words| words.text(key).split(' ').map(|head| (head, words.language())));
        let mut heads: Vec<(&str, Language)> = heads.filter(|(head, _)| !head.is_empty()).collect();
        heads.sort_by_key(|(head, _)| std::cmp::Reverse(head.len()));
        let rest = heads.into_iter().find_map(|(head, language)| {
            let rest = text.strip_prefix(head)?;
            // Where words are apart by blanks, a word ends with one.
            (language == Language::Chinese || rest.starts_with([' ', '.'])).then_some(rest)
        })?;
        Some(rest.trim_start_matches('.').trim())
    }

    /// What stands before one of the words behind a key.
    fn before<'a>(&self, key: &str, text: &'a str) -> Option<&'a str> {
        let all = self.and_others();
        let mut tails = all.iter().flat_map(|words| words.text(key).split(' ')).filter(|tail| !tail.is_empty());
        tails.find_map(|tail| text.strip_suffix(tail)).map(str::trim)
    }

    /// The place of a weekday in the week, 0 = Monday: its short name, or the long one cut after two letters or more
    /// (three where the short name has three).
    fn weekday(&self, text: &str) -> Option<i64> {
        let text = text.trim_end_matches('.');
        for words in self.and_others() {
            for (place, short) in words.text("dates-weekdays-short").to_lowercase().split_whitespace().enumerate() {
                if short == text {
                    return Some(place as i64);
                }
            }
            let least = if words.language() == Language::English { 3 } else { 2 };
            for (place, names) in words.text("dates-typed-weekdays").split_whitespace().enumerate() {
                let same = |name: &str| match words.language() {
                    Language::Chinese => name == text,
                    _ => text.chars().count() >= least && name.starts_with(text),
                };
                if names.split('/').any(same) {
                    return Some(place as i64);
                }
            }
        }
        None
    }

    /// Both readings of two numbers that could be day and month either way round.
    fn either(&self, text: &str, near: NaiveDate) -> Option<When> {
        let numbers: Vec<&str> = text.split(['/', '-', '.']).collect();
        let [a, b, rest @ ..] = numbers.as_slice() else { return None };
        let year = match rest {
            [] => String::new(),
            [year] => format!(".{year}"),
            _ => return None,
        };
        // With points the day leads, whatever the language.
        let read = |day: &str, month: &str| self.parse_date(&format!("{day}.{month}{year}"), near);
        match (read(a, b), read(b, a)) {
            (Some(one), Some(other)) if one != other => Some(When::Either(one, other)),
            _ => None,
        }
    }
}

/// A time of day: `9:30`, `14:00`.
fn clock(text: &str) -> Option<NaiveTime> {
    let (hours, minutes) = text.split_once(':')?;
    let number = |text: &str| text.parse::<u32>().ok().filter(|_| (1..=2).contains(&text.len()));
    NaiveTime::from_hms_opt(number(hours)?, number(minutes)?, 0)
}

/// A unit of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Unit {
    Minutes,
    Hours,
    Days,
    Weeks,
    Months,
    ClockMinutes,
    ClockHours,
    ClockDays,
    ClockWeeks,
    ClockMonths,
}

impl Unit {
    const ALL: [Self; 10] = [
        Self::Minutes,
        Self::Hours,
        Self::Days,
        Self::Weeks,
        Self::Months,
        Self::ClockMinutes,
        Self::ClockHours,
        Self::ClockDays,
        Self::ClockWeeks,
        Self::ClockMonths,
    ];

    fn key(self) -> &'static str {
        match self {
            Self::Minutes => "dates-typed-minutes",
            Self::Hours => "dates-typed-hours",
            Self::Days => "dates-typed-days",
            Self::Weeks => "dates-typed-weeks",
            Self::Months => "dates-typed-months",
            Self::ClockMinutes => "dates-typed-elapsed-minutes",
            Self::ClockHours => "dates-typed-elapsed-hours",
            Self::ClockDays => "dates-typed-elapsed-days",
            Self::ClockWeeks => "dates-typed-elapsed-weeks",
            Self::ClockMonths => "dates-typed-elapsed-months",
        }
    }

    /// Its minutes, and whether they are the clock's.
    fn minutes(self, measures: &Measures) -> (i64, bool) {
        match self {
            Self::Minutes => (1, false),
            Self::Hours => (60, false),
            Self::Days => (measures.minutes_per_day, false),
            Self::Weeks => (measures.minutes_per_week, false),
            Self::Months => (measures.days_per_month * measures.minutes_per_day, false),
            Self::ClockMinutes => (1, true),
            Self::ClockHours => (60, true),
            Self::ClockDays => (1440, true),
            Self::ClockWeeks => (10_080, true),
            Self::ClockMonths => (43_200, true),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Language::{Chinese, English, Russian};

    /// A Wednesday.
    fn today() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 3, 4).unwrap_or_default()
    }

    fn day(month: u32, day: u32) -> When {
        When::On(NaiveDate::from_ymd_opt(2026, month, day).unwrap_or_default(), None)
    }

    #[track_caller]
    fn lasts(language: Language, text: &str, minutes: i64, marks: &str) {
        let expected = TypedDuration { minutes, elapsed: marks.contains('e'), estimated: marks.contains('?') };
        let read = Words::new(language).parse_task_duration(text, &Measures::default());
        assert_eq!(read, Some(expected), "{text:?}");
    }

    #[test]
    fn durations_are_understood_in_every_language() {
        for (text, minutes, marks) in [
            ("3d", 1440, ""),
            ("3", 1440, ""),
            ("0", 0, ""),
            ("2w", 4800, ""),
            ("4h", 240, ""),
            ("1.5 days", 720, ""),
            ("1d 4h", 720, ""),
            ("30 min", 30, ""),
            ("1mo", 9600, ""),
            ("3d?", 1440, "?"),
            ("3 days ?", 1440, "?"),
            ("3ed", 4320, "e"),
            ("2ew?", 20_160, "e?"),
            ("3 calendar days", 4320, "e"),
            ("1emo", 43_200, "e"),
        ] {
            lasts(English, text, minutes, marks);
        }
        for (text, minutes, marks) in [
            ("2 нед", 4800, ""),
            ("3 дня", 1440, ""),
            ("1 день", 480, ""),
            ("1,5 дн.", 720, ""),
            ("3 рабочих дня", 1440, ""),
            ("4 ч", 240, ""),
            ("1 дн. 4 ч", 720, ""),
            ("2 мес.", 19_200, ""),
            ("3 д?", 1440, "?"),
            ("3 календарных дня", 4320, "e"),
            ("3 кд", 4320, "e"),
            ("3ed", 4320, "e"),
            ("2w", 4800, ""),
        ] {
            lasts(Russian, text, minutes, marks);
        }
        for (text, minutes, marks) in [
            ("2天", 960, ""),
            ("3工作日", 1440, ""),
            ("3 个工作日", 1440, ""),
            ("２周", 4800, ""),
            ("1天4小时", 720, ""),
            ("1个月", 9600, ""),
            ("3天？", 1440, "?"),
            ("3自然日", 4320, "e"),
            ("3日历天", 4320, "e"),
            ("3d", 1440, ""),
        ] {
            lasts(Chinese, text, minutes, marks);
        }
        for text in ["", "?", "d", "-1d", "3 parsecs", "3d 2", "1d 1ed", "soon", "1e9d", "9999999999 w", "3 дюйма"]
        {
            assert_eq!(Words::new(English).parse_task_duration(text, &Measures::default()), None, "{text:?}");
        }
    }

    #[track_caller]
    fn falls(language: Language, text: &str, expected: When) {
        let read = Words::new(language).parse_when(text, today(), &Measures::default());
        assert_eq!(read, Some(expected), "{text:?}");
    }

    #[test]
    fn days_are_understood_in_every_language() {
        for (text, month, on) in [
            ("today", 3, 4),
            ("Tomorrow", 3, 5),
            ("yesterday", 3, 3),
            ("mon", 3, 9),
            ("Monday", 3, 9),
            ("wed", 3, 11),
            ("thurs", 3, 5),
            ("next mon", 3, 9),
            ("next fri", 3, 13),
            ("this fri", 3, 6),
            ("last mon", 2, 23),
            ("next week", 3, 9),
            ("next month", 4, 1),
            ("in 3 days", 3, 7),
            ("in 2 weeks", 3, 18),
            ("12.3.", 3, 12),
            ("12 mar", 3, 12),
            ("2026-03-12", 3, 12),
            ("13/3", 3, 13),
        ] {
            falls(English, text, day(month, on));
        }
        for (text, month, on) in [
            ("сегодня", 3, 4),
            ("завтра", 3, 5),
            ("Послезавтра", 3, 6),
            ("пн", 3, 9),
            ("пт.", 3, 6),
            ("понедельник", 3, 9),
            ("след. пн", 3, 9),
            ("следующая среда", 3, 11),
            ("следующий месяц", 4, 1),
            ("через 3 дня", 3, 7),
            ("через 2 недели", 3, 18),
            ("12.3.", 3, 12),
            ("12/3", 3, 12),
            ("12 марта", 3, 12),
            ("tomorrow", 3, 5),
        ] {
            falls(Russian, text, day(month, on));
        }
        for (text, month, on) in [
            ("今天", 3, 4),
            ("明天", 3, 5),
            ("后天", 3, 6),
            ("昨天", 3, 3),
            ("周一", 3, 9),
            ("星期五", 3, 6),
            ("下周一", 3, 9),
            ("下星期天", 3, 15),
            ("本周五", 3, 6),
            ("上周一", 2, 23),
            ("下周", 3, 9),
            ("下个月", 4, 1),
            ("3天后", 3, 7),
            ("3/12", 3, 12),
            ("3月12日", 3, 12),
        ] {
            falls(Chinese, text, day(month, on));
        }
        let afternoon = NaiveTime::from_hms_opt(14, 30, 0);
        falls(English, "tomorrow 14:30", When::On(today() + Days::new(1), afternoon));
        falls(Chinese, "明天 14:30", When::On(today() + Days::new(1), afternoon));
        let date = |month, day| NaiveDate::from_ymd_opt(2026, month, day).unwrap_or_default();
        // The nearest third of December is the one before.
        let december = NaiveDate::from_ymd_opt(2025, 12, 3).unwrap_or_default();
        falls(English, "3/12", When::Either(december, date(3, 12)));
        falls(English, "3/4/2026", When::Either(date(4, 3), date(3, 4)));
        let by = |minutes| TypedDuration { minutes, elapsed: false, estimated: false };
        falls(English, "+2d", When::By { by: by(960), earlier: false });
        falls(Russian, "−1 нед", When::By { by: by(2400), earlier: true });
        falls(Chinese, "＋2天", When::By { by: by(960), earlier: false });
        for text in ["", "soon", "31 feb", "next", "in days", "+", "tomorrow 25:00", "32.1.", "monster"] {
            assert_eq!(Words::new(English).parse_when(text, today(), &Measures::default()), None, "{text:?}");
        }
    }

    #[test]
    fn words_of_every_language_are_understood_whichever_is_shown() {
        for language in Language::ALL {
            for (text, minutes, marks) in [
                ("3d", 1440, ""),
                ("2 weeks?", 4800, "?"),
                ("2 нед", 4800, ""),
                ("1,5 дн.", 720, ""),
                ("3 календарных дня", 4320, "e"),
                ("3工作日", 1440, ""),
                ("1天4小时", 720, ""),
                ("3自然日", 4320, "e"),
            ] {
                lasts(language, text, minutes, marks);
            }
            for (text, month, on) in [
                ("tomorrow", 3, 5),
                ("next fri", 3, 13),
                ("in 3 days", 3, 7),
                ("12 mar", 3, 12),
                ("завтра", 3, 5),
                ("послезавтра", 3, 6),
                ("пт.", 3, 6),
                ("след. пн", 3, 9),
                ("через 2 недели", 3, 18),
                ("12 марта", 3, 12),
                ("明天", 3, 5),
                ("周一", 3, 9),
                ("下周一", 3, 9),
                ("下个月", 4, 1),
                ("3天后", 3, 7),
                ("3月12日", 3, 12),
            ] {
                falls(language, text, day(month, on));
            }
            let lag = Words::new(language).parse_lag("+2 дн", &Measures::default());
            assert_eq!(lag, Some(TypedLag::Minutes { minutes: 960, elapsed: false }));
            let effort = Words::new(language).parse_effort("2 ч 30 мин");
            assert_eq!(effort, Some(150));
        }
        // Figures alone are read as the language that is shown reads them.
        falls(Russian, "3/4", day(4, 3));
        falls(Chinese, "3/4", day(3, 4));
    }

    #[test]
    fn lags_are_understood_in_every_unit() {
        let minutes = |minutes, elapsed| Some(TypedLag::Minutes { minutes, elapsed });
        let percent = |percent, elapsed| Some(TypedLag::Percent { percent, elapsed });
        for (language, text, expected) in [
            (English, "", minutes(0, false)),
            (English, "+2d", minutes(960, false)),
            (English, "-1w", minutes(-2400, false)),
            (English, "+3ed", minutes(4320, true)),
            (English, "+50%", percent(50, false)),
            (English, "-25e%", percent(-25, true)),
            (Russian, "+2 дн", minutes(960, false)),
            (Russian, "−4 ч", minutes(-240, false)),
            (Chinese, "+2天", minutes(960, false)),
            (English, "2d", None),
            (English, "+", None),
            (English, "+2d?", None),
            (English, "+x%", None),
        ] {
            assert_eq!(Words::new(language).parse_lag(text, &Measures::default()), expected, "{text:?}");
        }
    }

    #[test]
    fn what_is_shown_is_read_back() {
        for language in Language::ALL {
            let words = Words::new(language);
            for (minutes, elapsed, estimated) in
                [(480, false, false), (750, false, true), (0, false, false), (4320, true, false), (90, true, true)]
            {
                let shown = words.task_duration(minutes, elapsed, estimated);
                let read = words.parse_task_duration(&shown, &Measures::default());
                assert_eq!(read, Some(TypedDuration { minutes, elapsed, estimated }), "{shown}");
            }
        }
    }
}
