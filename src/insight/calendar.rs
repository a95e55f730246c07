//! Working time: adding, subtracting and measuring minutes of work on a calendar of the workspace.
//!
//! The conventions are those of Microsoft Project: a duration that uses up a day exactly
//! ends at that day's finish, never on the next morning; subtracting stops at a start; zero changes nothing. The
//! arithmetic is the engine's ([`Axis`]): here its moments are dates.

use chrono::{DateTime, Datelike, Days, Months, NaiveDate, NaiveDateTime, NaiveTime, Timelike};

use super::schedule::engine::{Axis, Hours, Minute, Stretch};
use crate::workspace::{Calendar, CalendarException, CalendarId, Repeat, Shift, Workspace};

/// 1970-01-01, in days from the beginning of our era.
const EPOCH_DAY: i32 = 719_163;

/// Minutes of the clock since 1970-01-01 00:00; seconds are cut off.
pub fn minute(time: NaiveDateTime) -> Minute {
    time.and_utc().timestamp().div_euclid(60)
}

/// The moment of a minute; the earliest or the latest there is where it cannot be said.
pub fn moment(minute: Minute) -> NaiveDateTime {
    let bound = if minute < 0 { NaiveDateTime::MIN } else { NaiveDateTime::MAX };
    let time = minute.checked_mul(60).and_then(|seconds| DateTime::from_timestamp(seconds, 0));
    time.map_or(bound, |time| time.naive_utc())
}

/// The day, counted from 1970-01-01.
fn day_number(date: NaiveDate) -> i64 {
    i64::from(date.num_days_from_ce()) - i64::from(EPOCH_DAY)
}

/// A calendar made ready for arithmetic.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct WorkingTime {
    axis: Axis,
}

fn hours(shifts: &[Shift]) -> Hours {
    let minutes = |time: NaiveTime| i64::from(time.num_seconds_from_midnight()) / 60;
    Hours::new(shifts.iter().map(|shift| {
        // A shift until midnight ends at 0:00 of the next day.
        let to = minutes(shift.to);
        (minutes(shift.from), if to == 0 { 1440 } else { to })
    }))
}

/// The most days that the exceptions of a calendar that recur are written out to.
const MOST_DAYS: usize = 20_000;

/// A calendar and what it refines, the last base first; each once, whatever the file says.
fn line<'a>(calendar: &'a Calendar, all: &'a [Calendar]) -> Vec<&'a Calendar> {
    let mut line = vec![calendar];
    while let Some(base) = line.last().and_then(|last| last.base).and_then(|id| all.iter().find(|one| one.id == id)) {
        if line.iter().any(|known| known.id == base.id) {
            break;
        }
        line.push(base);
    }
    line.reverse();
    line
}

/// The days on which an exception that recurs holds.
fn days_of(exception: &CalendarException, repeat: Repeat) -> Vec<NaiveDate> {
    let (from, to) = (exception.from, exception.to);
    let inside = |day: &NaiveDate| from <= *day && *day <= to;
    let first_of_month = from.with_day(1).unwrap_or(from);
    let months = |every: u16, start: NaiveDate| months(start, every.into(), to);
    let year = |month: u8| first_of_month.with_month(u32::from(month).clamp(1, 12)).unwrap_or(first_of_month);
    let found: Box<dyn Iterator<Item = NaiveDate>> = match repeat {
        Repeat::Days { every } => Box::new(from.iter_days().step_by(every.max(1).into()).take_while(inside)),
        Repeat::Weeks { every, on } => {
            let back = u64::from(from.weekday().num_days_from_monday());
            let monday = from.checked_sub_days(Days::new(back)).unwrap_or(from);
            let weeks = monday.iter_days().step_by(7 * usize::from(every.max(1))).take_while(move |day| *day <= to);
            let days = weeks.flat_map(|monday| monday.iter_days().take(7));
            Box::new(days.filter(move |day| on[day.weekday().num_days_from_monday() as usize]).filter(inside))
        }
        Repeat::MonthDay { every, day } => {
            let days = months(every, first_of_month).filter_map(move |month| month.with_day(day.into()));
            Box::new(days.filter(inside))
        }
        Repeat::MonthWeekday { every, week, weekday } => {
            let days = months(every, first_of_month).filter_map(move |month| day_in(month, week, weekday));
            Box::new(days.filter(inside))
        }
        Repeat::YearDay { month, day } => {
            let days = months(12, year(month)).filter_map(move |month| month.with_day(day.into()));
            Box::new(days.filter(inside))
        }
        Repeat::YearWeekday { month, week, weekday } => {
            let days = months(12, year(month)).filter_map(move |month| day_in(month, week, weekday));
            Box::new(days.filter(inside))
        }
    };
    found.take(MOST_DAYS).collect()
}

/// The days on which an exception holds that comes again, of one that does not, all from the first to the last.
pub fn exception_days(exception: &CalendarException) -> Vec<NaiveDate> {
    days_of(exception, exception.repeat.unwrap_or(Repeat::Days { every: 1 }))
}

/// Every so many months from the day `start`, until `to`; at least one month lies between two.
pub fn months(start: NaiveDate, step: u32, to: NaiveDate) -> impl Iterator<Item = NaiveDate> {
    let at = move |turn: u32| start.checked_add_months(Months::new(turn.checked_mul(step.max(1))?));
    (0..).map_while(at).take_while(move |month| *month <= to)
}

/// Of the days from the first of a month to its last that are wanted, the one at this place, counted from 0; the fifth
/// stands for the last.
pub fn place_in_month(month: NaiveDate, place: usize, wanted: impl Fn(&NaiveDate) -> bool) -> Option<NaiveDate> {
    let mut days = month.iter_days().take_while(|day| day.month() == month.month()).filter(wanted);
    if place >= 4 { days.last() } else { days.nth(place) }
}

/// The first to fourth such day of a month (0 = Monday), or, of the fifth, the last.
fn day_in(month: NaiveDate, week: u8, weekday: u8) -> Option<NaiveDate> {
    let wanted = |day: &NaiveDate| day.weekday().num_days_from_monday() == u32::from(weekday);
    place_in_month(month, usize::from(week.max(1)) - 1, wanted)
}

impl WorkingTime {
    /// The calendar by itself, ready for arithmetic; where it refines another one, ask [`Self::within`].
    pub fn new(calendar: &Calendar) -> Self {
        Self::within(calendar, &[])
    }

    /// The calendar, ready for arithmetic, with those of `all` that it refines.
    ///
    /// Exceptions count more than alternative weeks, and these more than the usual week; of each, those of the calendar
    /// itself more than those of its base. Of exceptions that overlap the later one in the list counts, of alternative
    /// weeks the first.
    pub fn within(calendar: &Calendar, all: &[Calendar]) -> Self {
        let mut week: [Hours; 7] = std::array::from_fn(|_| Hours::default());
        let (mut weeks, mut exceptions) = (Vec::new(), Vec::new());
        let mut days_left = MOST_DAYS;
        for calendar in line(calendar, all) {
            for (day, shifts) in calendar.week.iter().enumerate() {
                if calendar.base.is_none() || !calendar.inherited[day] {
                    week[day] = hours(shifts);
                }
            }
            let stretches = calendar.weeks.iter().rev().map(|one| Stretch {
                first: day_number(one.from),
                last: day_number(one.to),
                week: std::array::from_fn(|day| hours(&one.week[day])),
            });
            weeks.extend(stretches);
            for one in &calendar.exceptions {
                let hours = hours(&one.shifts);
                match one.repeat {
                    None => exceptions.push(Stretch::daily(day_number(one.from), day_number(one.to), &hours)),
                    Some(repeat) => {
                        let mut days = days_of(one, repeat);
                        days.truncate(days_left);
                        days_left -= days.len();
                        let days = days.into_iter().map(day_number);
                        exceptions.extend(days.map(|day| Stretch::daily(day, day, &hours)));
                    }
                }
            }
        }
        weeks.append(&mut exceptions);
        Self { axis: Axis::new(&week, &weeks) }
    }

    /// The same with whole days off, from the first to the last of each stretch.
    #[must_use]
    pub fn without(&self, off: impl IntoIterator<Item = (NaiveDate, NaiveDate)>) -> Self {
        let day_off = |(from, to)| Stretch::daily(day_number(from), day_number(to), &Hours::default());
        let stretches: Vec<Stretch> = off.into_iter().map(day_off).collect();
        let whole = std::array::from_fn(|_| Hours::new([(0, 1440)]));
        Self { axis: self.axis.intersection(&Axis::new(&whole, &stretches)) }
    }

    /// The project's calendar, or the usual week when the file has none.
    pub fn of_project(workspace: &Workspace) -> Self {
        let all = &workspace.engagement.calendars;
        all.first().map(|calendar| Self::within(calendar, all)).unwrap_or_default()
    }

    /// The calendar as the engine counts on it.
    pub fn axis(&self) -> &Axis {
        &self.axis
    }

    /// Whether any work is done on this day.
    pub fn works_on(&self, date: NaiveDate) -> bool {
        self.minutes_on(date) > 0
    }

    /// Working minutes of this day.
    pub fn minutes_on(&self, date: NaiveDate) -> i64 {
        self.axis.hours(day_number(date)).total()
    }

    /// The working ranges of this day, in minutes from midnight.
    pub fn hours_on(&self, date: NaiveDate) -> Vec<(u16, u16)> {
        self.axis.hours(day_number(date)).ranges().to_vec()
    }

    /// `time` itself when work goes on just after it, else the next moment at which work begins.
    pub fn next_work_start(&self, time: NaiveDateTime) -> NaiveDateTime {
        self.moved(time, |axis, from| axis.next_start(from))
    }

    /// `time` itself when work goes on just before it, else the last moment at which work ended.
    pub fn previous_work_finish(&self, time: NaiveDateTime) -> NaiveDateTime {
        self.moved(time, |axis, from| axis.previous_finish(from))
    }

    /// The moment that many working minutes after `time`; before it when negative.
    pub fn add(&self, time: NaiveDateTime, minutes: i64) -> NaiveDateTime {
        self.moved(time, |axis, from| axis.add(from, minutes))
    }

    /// What the axis makes of a moment; `time` itself, to the second, where that is the same minute.
    fn moved(&self, time: NaiveDateTime, by: impl FnOnce(&Axis, Minute) -> Minute) -> NaiveDateTime {
        let from = minute(time);
        let to = by(&self.axis, from);
        if to == from { time } else { moment(to) }
    }

    /// Working minutes from `from` to `to`; negative when `to` is earlier.
    pub fn between(&self, from: NaiveDateTime, to: NaiveDateTime) -> i64 {
        self.axis.between(minute(from), minute(to))
    }
}

/// The calendars of a workspace, made ready once.
#[derive(Clone, Debug, Default)]
pub struct Calendars {
    project: WorkingTime,
    others: Vec<(CalendarId, WorkingTime)>,
}

impl Calendars {
    /// All calendars of the workspace.
    pub fn of(workspace: &Workspace) -> Self {
        let all = &workspace.engagement.calendars;
        let others: Vec<_> = all.iter().map(|one| (one.id, WorkingTime::within(one, all))).collect();
        Self { project: others.first().map(|(_, time)| time.clone()).unwrap_or_default(), others }
    }

    /// The project's calendar.
    pub fn project(&self) -> &WorkingTime {
        &self.project
    }

    /// The calendars that a task may name, the first among them the project's own.
    pub fn others(&self) -> impl Iterator<Item = (CalendarId, &WorkingTime)> {
        self.others.iter().map(|(id, time)| (*id, time))
    }

    /// The calendar with this id, else the project's.
    pub fn get(&self, id: Option<CalendarId>) -> &WorkingTime {
        id.and_then(|id| self.others.iter().find(|(other, _)| *other == id)).map_or(&self.project, |(_, time)| time)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::insight::schedule::engine;
    use crate::workspace::{CalendarException, Id, Shift};

    fn t(text: &str) -> NaiveDateTime {
        NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap()
    }

    /// The usual week, with days off.
    fn usual_but(from: &str, to: &str) -> WorkingTime {
        let usual = WorkingTime::default();
        let week: [Hours; 7] = std::array::from_fn(|day| usual.axis.hours(day as i64 + 4).clone());
        let (from, to): (NaiveDate, NaiveDate) = (from.parse().unwrap(), to.parse().unwrap());
        let off = Stretch::daily(day_number(from), day_number(to), &Hours::default());
        WorkingTime { axis: Axis::new(&week, &[off]) }
    }

    #[test]
    fn a_day_of_work_ends_at_its_finish_and_not_on_the_next_morning() {
        let usual = WorkingTime::default();
        // 2026-01-05 is a Monday.
        assert_eq!(usual.add(t("2026-01-05 08:00"), 480), t("2026-01-05 17:00"));
        assert_eq!(usual.add(t("2026-01-05 08:00"), 481), t("2026-01-06 08:01"));
        assert_eq!(usual.add(t("2026-01-09 17:00"), 60), t("2026-01-12 09:00"), "over the weekend");
        assert_eq!(usual.add(t("2026-01-12 09:00"), -60), t("2026-01-12 08:00"), "stops at a start");
        assert_eq!(usual.add(t("2026-01-10 11:00"), 0), t("2026-01-10 11:00"));
        assert_eq!(usual.add(t("2026-01-05 08:00"), 480 * 5 * 52), t("2027-01-01 17:00"), "a year of weeks");
    }

    #[test]
    fn snapping_finds_the_edges_of_work() {
        let usual = WorkingTime::default();
        assert_eq!(usual.next_work_start(t("2026-01-09 17:00")), t("2026-01-12 08:00"));
        assert_eq!(usual.next_work_start(t("2026-01-05 12:00")), t("2026-01-05 13:00"));
        assert_eq!(usual.next_work_start(t("2026-01-05 10:15")), t("2026-01-05 10:15"));
        assert_eq!(usual.previous_work_finish(t("2026-01-12 08:00")), t("2026-01-09 17:00"));
        assert_eq!(usual.previous_work_finish(t("2026-01-05 13:00")), t("2026-01-05 12:00"));
        assert_eq!(usual.previous_work_finish(t("2026-01-05 17:00")), t("2026-01-05 17:00"));
    }

    #[test]
    fn between_is_the_inverse_of_add() {
        let calendar = usual_but("2026-02-02", "2026-02-06");
        for minutes in [1, 59, 240, 480, 481, 2400, 12_345, 100_000] {
            let from = t("2026-01-05 08:00");
            let to = calendar.add(from, minutes);
            assert_eq!(calendar.between(from, to), minutes);
            assert_eq!(calendar.between(to, from), -minutes);
            assert_eq!(calendar.add(to, -minutes), from);
        }
    }

    #[test]
    fn of_overlapping_exceptions_the_later_one_in_the_list_counts() {
        let exception = |from: &str, to: &str, hours: u32| CalendarException {
            name: String::new(),
            from: from.parse().unwrap(),
            to: to.parse().unwrap(),
            repeat: None,
            shifts: (0..hours)
                .map(|hour| Shift {
                    from: NaiveTime::from_hms_opt(8 + hour, 0, 0).unwrap(),
                    to: NaiveTime::from_hms_opt(9 + hour, 0, 0).unwrap(),
                })
                .collect(),
        };
        let calendar = Calendar {
            exceptions: vec![
                exception("2026-01-07", "2026-01-09", 1),
                exception("2026-01-05", "2026-01-30", 2),
                exception("2026-01-08", "2026-01-08", 0),
                exception("2026-01-08", "2026-01-12", 3),
            ],
            ..Calendar::new(CalendarId::new(0, 1), String::new(), Default::default())
        };
        let time = WorkingTime::new(&calendar);
        for day in 1..=31 {
            let date = NaiveDate::from_ymd_opt(2026, 1, day).unwrap();
            let last = calendar.exceptions.iter().rev().find(|one| one.from <= date && date <= one.to);
            let hours = last.map_or(0, |one| one.shifts.len() as i64);
            assert_eq!(time.minutes_on(date), hours * 60, "{date}");
        }
    }

    #[test]
    fn the_longest_sums_stay_within_the_days_that_can_be_said() {
        let calendar = usual_but("2040-02-02", "2040-02-06");
        let (mut late, mut early) = (t("2026-01-05 08:00"), t("2026-01-05 08:00"));
        for _ in 0..400 {
            late = calendar.add(late, i64::MAX);
            early = calendar.add(early, i64::MIN);
        }
        let bounds = (engine::axis::LATEST, engine::axis::EARLIEST);
        assert_eq!((minute(late), minute(early)), bounds);
        assert_eq!(calendar.next_work_start(NaiveDateTime::MAX), NaiveDateTime::MAX);
        assert_eq!(calendar.previous_work_finish(NaiveDateTime::MIN), NaiveDateTime::MIN);
        assert_eq!(calendar.add(t("2026-01-05 08:00"), 480 * 5 * 52 * 20), t("2045-12-13 17:00"), "three days off");
    }

    #[test]
    fn a_calendar_without_work_holds_nobody() {
        let calendar = Calendar {
            exceptions: vec![CalendarException {
                name: String::new(),
                from: t("2026-01-05 00:00").date(),
                to: t("2026-01-05 00:00").date(),
                repeat: None,
                shifts: vec![Shift { from: NaiveTime::MIN, to: NaiveTime::MIN }],
            }],
            ..Calendar::new(CalendarId::new(0, 1), String::new(), Default::default())
        };
        let never = WorkingTime::new(&calendar);
        assert_eq!(never.minutes_on(t("2026-01-05 00:00").date()), 1440, "a shift until midnight");
        assert_eq!(never.add(t("2026-01-07 08:00"), 480), t("2026-01-07 08:00"));
        assert_eq!(never.next_work_start(t("2026-01-07 08:00")), t("2026-01-07 08:00"));
        assert_eq!(never.add(t("2026-01-07 08:00"), i64::MAX), t("2026-01-07 08:00"));
    }
}
