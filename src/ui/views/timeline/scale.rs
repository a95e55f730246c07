//! Time to pixels and back, and the two rows of labels over the chart. Knows dates and widths, nothing of tasks.
//!
//! A day is drawn as its working hours: what ends a working day ends at the day's right edge, what begins one begins
//! at its left edge, at every zoom. So a five-day task is five days wide, and two tasks that follow each other touch.

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Timelike};

use crate::language::Words;
use crate::workspace::Workspace;

/// The narrowest day, in points: half a century is as wide as a narrow chart.
const LEAST: f64 = 0.02;
/// The widest day, in points.
const MOST: f64 = 640.0;
/// From this width of a day on, hours can be told apart: drags snap to hours.
const HOURS_FROM: f64 = 120.0;

/// Steps of zoom, named after what the upper row of the time scale shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Zoom {
    /// Days and their hours.
    Day,
    /// Weeks and their days.
    Week,
    /// Months and their weeks.
    Month,
    /// Quarters and their months.
    Quarter,
    /// Years and their months or quarters; farther away decades and their years.
    Year,
}

impl Zoom {
    /// From the nearest to the farthest.
    pub const ALL: [Self; 5] = [Self::Day, Self::Week, Self::Month, Self::Quarter, Self::Year];

    /// The key of its name.
    pub fn key(self) -> &'static str {
        match self {
            Self::Day => "timeline-zoom-day",
            Self::Week => "timeline-zoom-week",
            Self::Month => "timeline-zoom-month",
            Self::Quarter => "timeline-zoom-quarter",
            Self::Year => "timeline-zoom-year",
        }
    }

    /// Width of a day, in points.
    pub fn day_width(self) -> f64 {
        match self {
            Self::Day => 180.0,
            Self::Week => 40.0,
            Self::Month => 14.0,
            Self::Quarter => 3.6,
            Self::Year => 1.2,
        }
    }

    /// The step that is shown at a width of a day.
    pub fn shown(day_width: f64) -> Self {
        match Unit::rows(day_width).0 {
            Unit::Hours(_) | Unit::Day => Self::Day,
            Unit::Week => Self::Week,
            Unit::Month => Self::Month,
            Unit::Quarter => Self::Quarter,
            Unit::Years(_) => Self::Year,
        }
    }
}

/// The working day as it is drawn, in minutes from midnight.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DayShape {
    from: i64,
    to: i64,
}

impl DayShape {
    /// From the first to the last working minute of the project's week; 8 to 17 without a calendar.
    pub fn of(workspace: &Workspace) -> Self {
        let minute = |time: NaiveTime| i64::from(time.num_seconds_from_midnight()) / 60;
        let shifts = || workspace.engagement.calendars.first().into_iter().flat_map(|c| c.week.iter().flatten());
        let from = shifts().map(|shift| minute(shift.from)).min().unwrap_or(480);
        let to = shifts().map(|shift| if minute(shift.to) == 0 { 1440 } else { minute(shift.to) }).max();
        let to = to.unwrap_or(1020);
        if from < to { Self { from, to } } else { Self { from: 0, to: 1440 } }
    }

    /// Days since the first day of the common era, with the share of the working day that has passed.
    pub fn days(&self, at: NaiveDateTime) -> f64 {
        let minute = i64::from(at.time().num_seconds_from_midnight()) / 60;
        let share = (minute - self.from) as f64 / (self.to - self.from) as f64;
        f64::from(at.date().num_days_from_ce()) + share.clamp(0.0, 1.0)
    }

    /// The moment at this place, to the minute; the inverse of [`Self::days`] within working hours.
    pub fn moment(&self, days: f64) -> NaiveDateTime {
        let whole = days.floor();
        let minutes = self.from + ((days - whole) * (self.to - self.from) as f64).round() as i64;
        date_of(whole).and_time(NaiveTime::MIN) + TimeDelta::minutes(minutes)
    }

    /// The stretches between the working hours of a day (minutes from midnight) that are drawn, as shares of the drawn day.
    pub fn pauses(&self, hours: &[(u16, u16)]) -> Vec<(f64, f64)> {
        let share = |minute: i64| (minute - self.from) as f64 / (self.to - self.from) as f64;
        let ends = hours.iter().flat_map(|(from, to)| [i64::from(*from), i64::from(*to)]);
        let all: Vec<i64> = std::iter::once(self.from).chain(ends).chain([self.to]).collect();
        let pauses = all.chunks(2).map(|pair| (share(pair[0]).max(0.0), share(pair[pair.len() - 1]).min(1.0)));
        pauses.filter(|(from, to)| to - from > 1e-6).collect()
    }

    /// Length of the drawn day in hours.
    fn hours(&self) -> f64 {
        (self.to - self.from) as f64 / 60.0
    }
}

/// The date with this number of days of the common era; the nearest that can be written if it is out of range.
pub fn date_of(days: f64) -> NaiveDate {
    NaiveDate::from_num_days_from_ce_opt(days.clamp(1.0, 3_000_000.0) as i32).unwrap_or_default()
}

/// The days of a date's left edge.
pub fn edge(date: NaiveDate) -> f64 {
    f64::from(date.num_days_from_ce())
}

/// Which stretch of time the chart shows: a left edge and a width of a day.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scale {
    /// Time at the left edge, in days of the common era.
    pub left: f64,
    /// Width of a day, in points.
    pub day_width: f64,
    /// The working day as drawn.
    pub shape: DayShape,
}

impl Scale {
    /// Place of a moment, in points from the left edge.
    pub fn x(&self, at: NaiveDateTime) -> f32 {
        self.x_of(self.shape.days(at))
    }

    /// Place of a date's left edge, in points from the left edge of the chart.
    pub fn x_date(&self, date: NaiveDate) -> f32 {
        self.x_of(edge(date))
    }

    /// Place of a number of days, in points from the left edge, kept within what can be drawn.
    pub fn x_of(&self, days: f64) -> f32 {
        ((days - self.left) * self.day_width).clamp(-1e6, 1e6) as f32
    }

    /// The days at a place.
    pub fn days_at(&self, x: f32) -> f64 {
        self.left + f64::from(x) / self.day_width
    }

    /// The days that a distance stands for, whole ones unless hours can be told apart.
    pub fn snapped(&self, distance: f32) -> f64 {
        let days = f64::from(distance) / self.day_width;
        if self.day_width >= HOURS_FROM {
            (days * self.shape.hours()).round() / self.shape.hours()
        } else {
            days.round()
        }
    }

    /// By how much something was moved that was dragged so far.
    pub fn step(&self, distance: f32) -> Step {
        let days = self.snapped(distance);
        if self.by_hours() { Step::Hours(days, self.shape) } else { Step::Days(days) }
    }

    /// Whether drags snap to hours.
    pub fn by_hours(&self) -> bool {
        self.day_width >= HOURS_FROM
    }

    /// Zooms by a factor; what stands at `x` stays there.
    pub fn zoom(&mut self, factor: f64, x: f32) {
        let kept = self.days_at(x);
        self.day_width = (self.day_width * factor).clamp(LEAST, MOST);
        self.left = kept - f64::from(x) / self.day_width;
    }

    /// Shows a stretch of days of the common era in `width` points.
    pub fn show(&mut self, from: f64, to: f64, width: f32) {
        self.day_width = (f64::from(width).max(40.0) / (to - from).max(0.01)).clamp(LEAST, MOST);
        self.left = from;
    }

    /// Shows everything from `first` to `last` (days of the common era) in `width` points, with some air.
    pub fn fit(&mut self, first: f64, last: f64, width: f32) {
        let span = (last - first).max(5.0);
        let width = f64::from(width);
        // At the right there is room for the words of what comes last.
        let (before, after) = (16.0, (width * 0.14).min(150.0));
        self.day_width = ((width - before - after).max(40.0) / span).clamp(LEAST, MOST);
        self.left = first - before / self.day_width;
    }
}

/// By how much something is moved; earlier where it is negative.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Step {
    /// So many days of the calendar.
    Days(f64),
    /// So many drawn days, to the hour.
    Hours(f64, DayShape),
    /// So many working days: days off are passed over.
    WorkDays(i32),
}

/// A unit of the time scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unit {
    /// An hour, or several: how many.
    Hours(u8),
    /// A day.
    Day,
    /// A week, from Monday.
    Week,
    /// A month.
    Month,
    /// Three months.
    Quarter,
    /// A year, or several: how many.
    Years(u8),
}

impl Unit {
    /// The two rows of labels at a width of a day: the upper, the lower.
    pub fn rows(day_width: f64) -> (Self, Self) {
        match day_width {
            w if w >= 480.0 => (Self::Day, Self::Hours(1)),
            w if w >= HOURS_FROM => (Self::Day, Self::Hours(3)),
            w if w >= 22.0 => (Self::Week, Self::Day),
            w if w >= 7.0 => (Self::Month, Self::Week),
            w if w >= 1.9 => (Self::Quarter, Self::Month),
            w if w >= 1.15 => (Self::Years(1), Self::Month),
            w if w >= 0.4 => (Self::Years(1), Self::Quarter),
            w if w >= 0.1 => (Self::Years(10), Self::Years(1)),
            w if w >= 0.05 => (Self::Years(10), Self::Years(2)),
            _ => (Self::Years(10), Self::Years(5)),
        }
    }

    /// The beginning of the unit that holds this place.
    fn floor(self, days: f64, shape: &DayShape) -> f64 {
        let date = date_of(days.floor());
        let first = |month: u32| edge(NaiveDate::from_ymd_opt(date.year(), month, 1).unwrap_or(date));
        match self {
            Self::Hours(n) => {
                let step = f64::from(n) / shape.hours();
                days.floor() + ((days - days.floor()) / step).floor() * step
            }
            Self::Day => edge(date),
            Self::Week => edge(date) - f64::from(date.weekday().num_days_from_monday()),
            Self::Month => first(date.month()),
            Self::Quarter => first((date.month0() / 3) * 3 + 1),
            Self::Years(n) => {
                let year = date.year() - date.year().rem_euclid(i32::from(n.max(1)));
                edge(NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or(date))
            }
        }
    }

    /// The beginning of the unit after the one that begins here.
    fn next(self, begin: f64, shape: &DayShape) -> f64 {
        let date = date_of(begin);
        let months = |n: u32| edge(date.checked_add_months(chrono::Months::new(n)).unwrap_or(date)).max(begin + 1.0);
        match self {
            Self::Hours(n) => {
                let next = begin + f64::from(n) / shape.hours();
                // The last hours of a day may be fewer: the next day begins at its own edge.
                if next > begin.floor() + 1.0 - 1e-6 { begin.floor() + 1.0 } else { next }
            }
            Self::Day => begin + 1.0,
            Self::Week => begin + 7.0,
            Self::Month => months(1),
            Self::Quarter => months(3),
            Self::Years(n) => months(12 * u32::from(n.max(1))),
        }
    }

    /// The number of the unit that begins here, counted from the first of the common era: it stays when the chart is
    /// panned.
    pub fn number(self, begin: f64) -> i64 {
        let date = date_of(begin + 1e-6);
        let months = i64::from(date.year()) * 12 + i64::from(date.month0());
        match self {
            Self::Hours(n) => (begin * 24.0 / f64::from(n.max(1))).round() as i64,
            Self::Day => begin as i64,
            Self::Week => (begin / 7.0).floor() as i64,
            Self::Month => months,
            Self::Quarter => months / 3,
            Self::Years(n) => i64::from(date.year()) / i64::from(n.max(1)),
        }
    }

    /// Every how many units have a label where so many would do at least: as many as divide a year evenly.
    pub fn stride(self, least: usize) -> usize {
        let even: &[usize] = match self {
            Self::Month => &[1, 2, 3, 6, 12],
            Self::Quarter => &[1, 2, 4],
            _ => &[],
        };
        even.iter().copied().find(|stride| *stride >= least).unwrap_or(least).max(1)
    }

    /// Beginnings of all units that reach into `from..to`, with one beyond.
    pub fn ticks(self, from: f64, to: f64, shape: &DayShape) -> Vec<f64> {
        let mut at = self.floor(from, shape);
        let mut found = vec![at];
        while at < to && found.len() < 2_000 {
            at = self.next(at, shape);
            found.push(at);
        }
        found
    }

    /// What the label says, from the longest form to the shortest: the first that fits is shown. In the lower row the
    /// year is plain from the upper one.
    pub fn labels(self, begin: f64, upper: bool, shape: &DayShape, words: &Words) -> Vec<String> {
        let date = date_of(begin + 1e-6);
        match self {
            Self::Hours(_) => {
                let time = shape.moment(begin + 1e-9).time();
                vec![words.time(time), time.hour().to_string()]
            }
            Self::Day if upper => {
                vec![words.weekday_date(date), words.date_in_year(date), date.day().to_string()]
            }
            Self::Day => {
                vec![words.weekday_date_in_year(date), words.weekday_day(date), date.day().to_string()]
            }
            Self::Week if upper => {
                let range = words.date_range(date, days_later(date, 6));
                let numbered = format!("{range} · {}", words.iso_week(date));
                // A week belongs to the month of its Thursday (ISO 8601).
                let month = days_later(date, 3);
                vec![numbered, range, words.month_year(month), words.month_short(month)]
            }
            Self::Week => {
                let numbered = format!("{} · {}", words.date_in_year(date), words.iso_week(date));
                vec![numbered, words.date_in_year(date), date.day().to_string()]
            }
            Self::Month if upper => vec![words.month_year(date), words.month_short(date)],
            Self::Month => vec![words.month_short(date)],
            Self::Quarter if upper => vec![words.quarter(date), words.quarter_alone(date)],
            Self::Quarter => vec![words.quarter_alone(date)],
            Self::Years(n) if n > 1 && upper => {
                let range = format!("{}–{}", date.year(), date.year() + i32::from(n) - 1);
                vec![range, date.year().to_string()]
            }
            Self::Years(_) => vec![date.year().to_string()],
        }
    }
}

/// The name of a holiday, if the date is one.
pub fn holiday(workspace: &Workspace, date: NaiveDate) -> Option<&str> {
    let calendar = workspace.engagement.calendars.first()?;
    let exception = calendar.exceptions.iter().find(|e| e.from <= date && date <= e.to && e.shifts.is_empty())?;
    Some(&exception.name)
}

/// A date some days later (earlier if negative).
pub fn days_later(date: NaiveDate, days: i64) -> NaiveDate {
    let step = Days::new(days.unsigned_abs());
    let moved = if days < 0 { date.checked_sub_days(step) } else { date.checked_add_days(step) };
    moved.unwrap_or(date)
}

#[cfg(test)]
mod tests {
    use super::*;

    const OFFICE: DayShape = DayShape { from: 480, to: 1020 };

    fn at(text: &str) -> NaiveDateTime {
        NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap()
    }

    #[test]
    fn five_working_days_are_five_days_wide_and_followers_touch() {
        let start = OFFICE.days(at("2026-01-05 08:00"));
        let finish = OFFICE.days(at("2026-01-09 17:00"));
        assert_eq!(finish - start, 5.0);
        assert_eq!(OFFICE.days(at("2026-01-05 17:00")), OFFICE.days(at("2026-01-06 08:00")));
        assert_eq!(OFFICE.moment(start), at("2026-01-05 08:00"));
        assert_eq!(OFFICE.moment(start + 0.5), at("2026-01-05 12:30"));
    }

    #[test]
    fn what_lies_between_the_hours_of_work_is_a_pause() {
        let close = |found: Vec<(f64, f64)>, wanted: &[(f64, f64)]| {
            let same = |(a, b): (&(f64, f64), &(f64, f64))| (a.0 - b.0).abs() < 1e-9 && (a.1 - b.1).abs() < 1e-9;
            assert!(found.len() == wanted.len() && found.iter().zip(wanted).all(same), "{found:?}");
        };
        close(OFFICE.pauses(&[(480, 720), (780, 1020)]), &[(4.0 / 9.0, 5.0 / 9.0)]);
        close(OFFICE.pauses(&[(480, 720)]), &[(4.0 / 9.0, 1.0)]);
        close(OFFICE.pauses(&[(360, 1200)]), &[]);
    }

    #[test]
    fn zooming_keeps_what_is_under_the_pointer() {
        let mut scale = Scale { left: 739_000.0, day_width: 14.0, shape: OFFICE };
        let before = scale.days_at(320.0);
        for factor in [1.3, 0.2, 7.0, 1e9, 1e-9] {
            scale.zoom(factor, 320.0);
            assert!((scale.days_at(320.0) - before).abs() < 1e-6, "{factor}");
        }
        assert_eq!(scale.day_width, LEAST);
    }

    #[test]
    fn a_step_of_zoom_is_named_after_the_upper_row() {
        for zoom in Zoom::ALL {
            assert_eq!(Zoom::shown(zoom.day_width()), zoom);
        }
        assert_eq!(Unit::rows(Zoom::Week.day_width()), (Unit::Week, Unit::Day));
        assert_eq!(Unit::rows(Zoom::Quarter.day_width()), (Unit::Quarter, Unit::Month));
    }

    #[test]
    fn ticks_follow_the_calendar_and_end() {
        let from = edge(at("2026-01-14 00:00").date());
        let dates = |unit: Unit, span: f64| -> Vec<String> {
            unit.ticks(from, from + span, &OFFICE).into_iter().map(|day| date_of(day).to_string()).collect()
        };
        assert_eq!(dates(Unit::Week, 8.0), ["2026-01-12", "2026-01-19", "2026-01-26"]);
        assert_eq!(dates(Unit::Month, 40.0), ["2026-01-01", "2026-02-01", "2026-03-01"]);
        assert_eq!(dates(Unit::Quarter, 100.0), ["2026-01-01", "2026-04-01", "2026-07-01"]);
        assert_eq!(dates(Unit::Years(10), 1.0), ["2020-01-01", "2030-01-01"]);
        let hours = Unit::Hours(3).ticks(from, from + 1.0, &OFFICE);
        assert_eq!(hours.len(), 4, "8, 11, 14 and the next day");
        assert_eq!(hours[3], from + 1.0);
    }

    #[test]
    fn ten_years_fit_a_narrow_chart_and_their_labels_are_years_of_the_calendar() {
        let first = edge(at("2021-03-01 00:00").date());
        let mut scale = Scale { left: 0.0, day_width: 14.0, shape: OFFICE };
        scale.fit(first, first + 3652.0, 220.0);
        assert!(scale.left <= first && scale.days_at(220.0) >= first + 3652.0, "{scale:?}");
        assert_eq!(Unit::rows(scale.day_width), (Unit::Years(10), Unit::Years(5)));
        // A label of four digits has room in every unit, at every width of a day.
        let mut width = LEAST;
        while width < 0.4 {
            let (_, lower) = Unit::rows(width);
            let ticks = lower.ticks(first, first + 9000.0, &OFFICE);
            assert!(ticks.windows(2).all(|pair| (pair[1] - pair[0]) * width >= 36.0), "{width}: {lower:?}");
            width *= 1.1;
        }
        let words = Words::new(crate::language::Language::English);
        let said = |unit: Unit, upper| unit.labels(unit.floor(first, &OFFICE), upper, &OFFICE, &words).join(" ");
        assert_eq!(said(Unit::Years(2), false), "2020");
        assert_eq!(said(Unit::Years(5), false), "2020");
        assert_eq!(said(Unit::Years(10), true), "2020–2029 2020");
    }

    #[test]
    fn a_week_is_named_after_the_month_of_its_thursday_and_labels_stay_while_panning() {
        let words = Words::new(crate::language::Language::English);
        // Monday 30 March 2026, Thursday 2 April.
        let monday = edge(at("2026-03-30 00:00").date());
        let labels = Unit::Week.labels(monday, true, &OFFICE, &words);
        assert!(labels[2].contains("April"), "{labels:?}");
        assert_eq!((Unit::Month.stride(5), Unit::Quarter.stride(3), Unit::Day.stride(5)), (6, 4, 5));
        let first = edge(at("2026-01-01 00:00").date());
        let labelled = |from: f64| {
            let ticks = Unit::Month.ticks(from, first + 700.0, &OFFICE);
            ticks
                .into_iter()
                .filter(|tick| *tick >= first + 70.0 && Unit::Month.number(*tick) % 3 == 0)
                .collect::<Vec<_>>()
        };
        assert_eq!(labelled(first), labelled(first + 40.0), "the same months have labels");
    }

    #[test]
    fn a_drag_snaps_to_days_and_nearby_to_hours() {
        let far = Scale { left: 0.0, day_width: 20.0, shape: OFFICE };
        assert_eq!(far.snapped(51.0), 3.0);
        let near = Scale { day_width: 180.0, ..far };
        assert!((near.snapped(41.0) - 2.0 / 9.0).abs() < 1e-9, "two of nine hours");
    }
}
