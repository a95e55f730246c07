//! Dates, durations, numbers and names as an MPX file writes them: by its own settings and in its own language.

use chrono::{NaiveDate, NaiveTime};

use super::words::{LANGUAGES, Language};

/// The order of day, month and year.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Order {
    /// Month, day, year.
    #[default]
    MonthDayYear,
    /// Day, month, year.
    DayMonthYear,
    /// Year, month, day.
    YearMonthDay,
}

/// How the file writes things.
pub(super) struct Manner {
    pub(super) language: &'static Language,
    pub(super) order: Order,
    pub(super) date_mark: char,
    pub(super) time_mark: char,
    pub(super) decimal: char,
    pub(super) minutes_per_day: i64,
    pub(super) minutes_per_week: i64,
    /// Unit of durations without one, as a place in the list of units.
    pub(super) unit: usize,
}

impl Default for Manner {
    fn default() -> Self {
        Self {
            language: &LANGUAGES[0],
            order: Order::default(),
            date_mark: '/',
            time_mark: ':',
            decimal: '.',
            minutes_per_day: 480,
            minutes_per_week: 2400,
            unit: 2,
        }
    }
}

/// A date, with its time where the file gives one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct When {
    pub(super) date: NaiveDate,
    pub(super) time: Option<NaiveTime>,
}

/// A length of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Length {
    /// Minutes of work, of elapsed ones minutes of the clock; of shares whole percent.
    pub(super) minutes: i64,
    /// Unit in the terms of Microsoft Project XML (DurationFormat).
    pub(super) format: i64,
}

/// Microsoft Project knows the years 1984 to 2049, so that two figures say which is meant.
const FIRST_YEAR: i32 = 84;

/// No duration is longer, in whatever unit: nobody plans millennia.
const LONGEST: f64 = 1_000_000.0;

fn same(one: &str, other: &str) -> bool {
    one.to_lowercase() == other.to_lowercase()
}

impl Manner {
    /// This language, then English.
    fn languages(&self) -> [&'static Language; 2] {
        [self.language, &LANGUAGES[0]]
    }

    /// Which of some names this is.
    fn place(&self, text: &str, names: impl Fn(&'static Language) -> &'static [&'static str]) -> Option<usize> {
        self.languages().into_iter().find_map(|language| names(language).iter().position(|name| same(name, text)))
    }

    /// Whether nothing is said: empty, or the word for "no date".
    pub(super) fn is_nothing(&self, text: &str) -> bool {
        let text = text.trim();
        text.is_empty() || ["NA", "N/A"].iter().any(|word| same(word, text)) || same(self.language.no_date, text)
    }

    pub(super) fn yes(&self, text: &str) -> bool {
        let text = text.trim();
        text == "1" || self.languages().iter().any(|language| same(language.yes, text))
    }

    /// A kind of constraint in the terms of Microsoft Project XML.
    pub(super) fn constraint(&self, text: &str) -> Option<i64> {
        let text = text.trim();
        let place = self.place(text, |language| &language.constraints);
        place.map(|place| place as i64).or_else(|| text.parse().ok().filter(|kind| (0..8).contains(kind)))
    }

    /// A priority, 0–1000.
    pub(super) fn priority(&self, text: &str) -> Option<i64> {
        let place = self.place(text.trim(), |language| &language.priorities)?;
        Some(100 + 100 * place as i64)
    }

    /// A number with the decimal mark of the file; a percent sign after it is passed over.
    pub(super) fn number(&self, text: &str) -> Option<f64> {
        let plain: String = text
            .trim()
            .trim_end_matches('%')
            .chars()
            .filter(|letter| !letter.is_whitespace() && *letter != '\'')
            .map(|letter| if letter == self.decimal { '.' } else { letter })
            .collect();
        plain.parse::<f64>().ok().filter(|number| number.is_finite())
    }

    /// An amount of money without its symbol, in hundredths.
    pub(super) fn money(&self, text: &str) -> Option<i64> {
        let plain = text.chars().filter(|one| one.is_ascii_digit() || *one == self.decimal || *one == '-');
        let amount = self.number(&plain.collect::<String>())?;
        Some((amount * 100.0).round() as i64)
    }

    /// What an hour costs (`£10.00/h`, `80/d`).
    pub(super) fn rate(&self, text: &str) -> Option<f64> {
        let (amount, unit) = text.split_once('/').unwrap_or((text, ""));
        let amount = self.money(amount)? as f64 / 100.0;
        if unit.trim().is_empty() {
            return Some(amount);
        }
        let of_one = self.length(&format!("1{}", unit.trim()))?;
        Some(amount * 60.0 / of_one.minutes.max(1) as f64)
    }

    /// A length of time (`1.5d`, `2w`, `3ed`, `50%`).
    pub(super) fn length(&self, text: &str) -> Option<Length> {
        let text = text.trim().trim_end_matches('?');
        let figure = |letter: char| letter.is_ascii_digit() || matches!(letter, '+' | '-' | '.' | ',' | '\'');
        let unit = text.trim_start_matches(figure).trim();
        let number = self.number(&text[..text.len() - text.trim_start_matches(figure).len()])?;
        if number.abs() > LONGEST {
            return None;
        }
        let minutes = |of_one: i64| (number * of_one as f64).round() as i64;
        let named = |names: &[&[&str]; 6]| names.iter().position(|names| names.iter().any(|name| same(name, unit)));
        if unit == "%" {
            return Some(Length { minutes: number.round() as i64, format: 19 });
        }
        let units = self.languages().into_iter().find_map(|one| named(&one.units));
        if let Some(place) = if unit.is_empty() { Some(self.unit) } else { units } {
            let day = self.minutes_per_day;
            let of_one = [1, 60, day, self.minutes_per_week, 20 * day, 240 * day][place.min(5)];
            return Some(Length { minutes: minutes(of_one), format: [3, 5, 7, 9, 11, 11][place.min(5)] });
        }
        let place = self.languages().into_iter().find_map(|one| named(&one.elapsed))?;
        let of_one = [1, 60, 1440, 10_080, 43_200, 525_600][place];
        Some(Length { minutes: minutes(of_one), format: [4, 6, 8, 10, 12, 12][place] })
    }

    /// A link to a predecessor (`10FS+1d`): its number, its kind in the terms of Microsoft Project XML, its lag.
    pub(super) fn link(&self, text: &str) -> Option<(i64, i64, Option<Length>)> {
        let text = text.trim();
        let rest = text.trim_start_matches(|letter: char| letter.is_ascii_digit());
        let number = text[..text.len() - rest.len()].parse().ok()?;
        let lag_at = rest.find(['+', '-']).unwrap_or(rest.len());
        // Chinese names of kinds have a dash.
        let by_name = |language: &'static Language| {
            let kinds = language.relations.iter().enumerate();
            let found = kinds.flat_map(|(kind, names)| names.iter().map(move |name| (kind, *name)));
            found.filter(|(_, name)| rest.trim().starts_with(name)).map(|(kind, name)| (kind as i64, name.len())).next()
        };
        let rest = rest.trim();
        let (kind, lag) = match self.languages().into_iter().find_map(by_name) {
            Some((kind, length)) => (kind, &rest[length..]),
            None if lag_at == 0 => (1, rest),
            None => return None,
        };
        let lag = lag.trim();
        if lag.is_empty() {
            return Some((number, kind, None));
        }
        Some((number, kind, Some(self.length(lag)?)))
    }

    /// A date in any of the orders and lengths that Microsoft Project offers, if it says its year.
    pub(super) fn when(&self, text: &str) -> Option<When> {
        let mut time = None;
        let mut afternoon = None;
        let mut numbers: Vec<(i64, usize)> = Vec::new();
        let mut month = None;
        for part in text.split_whitespace() {
            let part = part.trim_matches(',');
            let figures: Vec<&str> = part.split(|letter: char| !letter.is_ascii_digit()).collect();
            let all_figures = figures.iter().all(|figures| !figures.is_empty());
            let marked = part.contains(self.time_mark) && (self.time_mark != self.date_mark || figures.len() == 2);
            if marked && time.is_none() && figures[0].len() <= 2 && !figures[0].is_empty() {
                let (hour, rest) = part.split_once(self.time_mark)?;
                let minutes: String = rest.chars().take_while(char::is_ascii_digit).collect();
                time = NaiveTime::from_hms_opt(hour.parse().ok()?, minutes.parse().ok()?, 0);
                time?;
                afternoon = afternoon.or(half_of_day(&rest[minutes.len()..]));
            } else if all_figures {
                numbers.extend(figures.iter().filter_map(|one| Some((one.parse::<i64>().ok()?, one.len()))));
            } else if let Some(half) = half_of_day(part) {
                afternoon = Some(half);
            } else {
                for word in part.split(['.', '-', '/', '\'', ',']).filter(|word| !word.is_empty()) {
                    match word.parse::<i64>() {
                        Ok(number) => numbers.push((number, word.len())),
                        Err(_) => month = month.or(self.month(word)),
                    }
                }
            }
        }
        let (year, month, day) = match (month, numbers.as_slice()) {
            (Some(month), [one, other]) if one.1 == 4 || one.0 > 31 => (*one, month, other.0),
            (Some(month), [one, other]) => (*other, month, one.0),
            (None, [year, month, day]) if year.1 == 4 || self.order == Order::YearMonthDay => (*year, month.0, day.0),
            (None, [month, day, year]) if self.order == Order::MonthDayYear => (*year, month.0, day.0),
            (None, [day, month, year]) => (*year, month.0, day.0),
            _ => return None,
        };
        let short = i32::try_from(year.0).ok()?;
        let year = match year.1 {
            4 => short,
            _ if short >= 100 => return None,
            _ => short + if short < FIRST_YEAR { 2000 } else { 1900 },
        };
        let date = NaiveDate::from_ymd_opt(year, u32::try_from(month).ok()?, u32::try_from(day).ok()?)?;
        let twelve = |time: NaiveTime, afternoon: bool| {
            use chrono::Timelike;
            let hour = time.hour() % 12 + if afternoon { 12 } else { 0 };
            time.with_hour(hour)
        };
        let time = time.and_then(|time| afternoon.map_or(Some(time), |afternoon| twelve(time, afternoon)));
        Some(When { date, time })
    }

    /// A month by its name or the first letters of it.
    fn month(&self, word: &str) -> Option<i64> {
        let word = word.to_lowercase();
        // A weekday of two letters is no month.
        if word.chars().count() < 3 && !word.ends_with('月') {
            return None;
        }
        let stem: String = word.chars().take(4).collect();
        let named = |language: &'static Language| {
            let whole = language.months.iter().position(|name| name.starts_with(&word));
            // Russian months are bent: "января".
            let begun = || language.months.iter().position(|name| name.starts_with(&stem));
            whole.or_else(|| (stem.chars().count() == 4).then(begun).flatten())
        };
        self.languages().into_iter().find_map(named).map(|place| place as i64 + 1)
    }
}

/// Whether a mark says afternoon or morning.
fn half_of_day(text: &str) -> Option<bool> {
    match text.trim().to_lowercase().trim_matches('.') {
        "pm" | "p" | "p.m" => Some(true),
        "am" | "a" | "a.m" => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn when(manner: &Manner, text: &str) -> Option<String> {
        manner.when(text).map(|when| match when.time {
            Some(time) => format!("{} {}", when.date, time.format("%H:%M")),
            None => when.date.to_string(),
        })
    }

    #[test]
    fn dates_in_every_manner() {
        let day_first = Manner { order: Order::DayMonthYear, ..Manner::default() };
        for text in ["14/11/05 08:00", "Mon 14/11/05 8:00 AM", "14 November 2005 08:00", "14 Nov '05 8:00"] {
            assert_eq!(when(&day_first, text).as_deref(), Some("2005-11-14 08:00"), "{text}");
        }
        assert_eq!(when(&day_first, "Tue 07/01/03").as_deref(), Some("2003-01-07"));
        let month_first = Manner::default();
        assert_eq!(when(&month_first, "1/7/98 5:00 PM").as_deref(), Some("1998-01-07 17:00"));
        assert_eq!(when(&month_first, "January 31, 2000 12:30 AM").as_deref(), Some("2000-01-31 00:30"));
        let german =
            Manner { language: &LANGUAGES[1], order: Order::DayMonthYear, date_mark: '.', ..Manner::default() };
        assert_eq!(when(&german, "Di 07.01.03").as_deref(), Some("2003-01-07"));
        assert_eq!(when(&german, "7. März 2003 17:00").as_deref(), Some("2003-03-07 17:00"));
        let italian = Manner { date_mark: '/', time_mark: '.', order: Order::DayMonthYear, ..Manner::default() };
        assert_eq!(when(&italian, "07/01/03 8.30").as_deref(), Some("2003-01-07 08:30"));
        let swedish = Manner { order: Order::YearMonthDay, date_mark: '-', ..Manner::default() };
        assert_eq!(when(&swedish, "03-01-07 17:00").as_deref(), Some("2003-01-07 17:00"));
        let russian = Manner { language: &LANGUAGES[7], order: Order::DayMonthYear, ..Manner::default() };
        assert_eq!(when(&russian, "7 января 2003").as_deref(), Some("2003-01-07"));
        for text in ["", "NA", "Mon 14", "32/01/03", "x", "1/2", ":", "::", "8:", "14/11/05 8:xx"] {
            assert_eq!(when(&day_first, text), None, "{text}");
        }
    }

    #[test]
    fn lengths_in_every_language() {
        let english = Manner::default();
        let length = |manner: &Manner, text: &str| manner.length(text).map(|found| (found.minutes, found.format));
        assert_eq!(length(&english, "1.5d"), Some((720, 7)));
        assert_eq!(length(&english, "2w"), Some((4800, 9)));
        assert_eq!(length(&english, "1ed?"), Some((1440, 8)));
        assert_eq!(length(&english, "-1d"), Some((-480, 7)));
        assert_eq!(length(&english, "50%"), Some((50, 19)));
        assert_eq!(length(&english, "3"), Some((1440, 7)));
        let german = Manner { language: &LANGUAGES[1], decimal: ',', ..Manner::default() };
        assert_eq!(length(&german, "1,5t"), Some((720, 7)));
        assert_eq!(length(&german, "2ft"), Some((2880, 8)));
        let french = Manner { language: &LANGUAGES[2], decimal: ',', ..Manner::default() };
        assert_eq!(length(&french, "1s"), Some((2400, 9)));
        let italian = Manner { language: &LANGUAGES[4], ..Manner::default() };
        assert_eq!(length(&italian, "1m"), Some((9600, 11)));
        for text in ["", "d", "1parsec", "--", "1e999d"] {
            assert_eq!(length(&english, text), None, "{text}");
        }
    }

    #[test]
    fn links_in_every_language() {
        let english = Manner::default();
        let link = |manner: &Manner, text: &str| {
            manner.link(text).map(|(id, kind, lag)| (id, kind, lag.map_or(0, |lag| lag.minutes)))
        };
        assert_eq!(link(&english, "9"), Some((9, 1, 0)));
        assert_eq!(link(&english, "10FS+1d"), Some((10, 1, 480)));
        assert_eq!(link(&english, "12SF-1d"), Some((12, 2, -480)));
        assert_eq!(link(&english, "12+1d"), Some((12, 1, 480)));
        let german = Manner { language: &LANGUAGES[1], ..Manner::default() };
        assert_eq!(link(&german, "10AA+2t"), Some((10, 3, 960)));
        assert_eq!(link(&german, "10EE"), Some((10, 0, 0)));
        let chinese = Manner { language: &LANGUAGES[8], ..Manner::default() };
        assert_eq!(link(&chinese, "3完成-开始+1d"), Some((3, 1, 480)));
        for text in ["", "FS", "1ZZ", "1FS+x"] {
            assert_eq!(link(&english, text), None, "{text}");
        }
    }
}
