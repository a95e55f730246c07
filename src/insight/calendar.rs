//! Working time: adding, subtracting and measuring minutes of work on a calendar.
//!
//! The conventions are those of Microsoft Project (planning notes, 5.2): a duration that uses up a day exactly
//! ends at that day's finish, never on the next morning; subtracting stops at a start; zero changes nothing.

use std::collections::BTreeSet;

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, Timelike};

use crate::workspace::{Calendar, CalendarId, Workspace};

/// Minutes in a day of the clock.
const DAY: i64 = 1440;
/// How far any search goes: a calendar without work must not hold the program.
const LIMIT_DAYS: u64 = 36_600;
/// The longest duration that is worked out, in minutes (about 60 working years): more is taken as this much.
const LIMIT_MINUTES: i64 = 8_000_000;

/// No sum leaves these days, however long a chain of long tasks: dates stay ones that can be counted with and said.
const EARLIEST: NaiveDate = or(NaiveDate::from_ymd_opt(1, 1, 1), NaiveDate::MIN);
const LATEST: NaiveDate = or(NaiveDate::from_ymd_opt(9999, 12, 31), NaiveDate::MAX);

const fn or(day: Option<NaiveDate>, other: NaiveDate) -> NaiveDate {
    match day {
        Some(day) => day,
        None => other,
    }
}

/// Working ranges of one day in minutes from midnight, sorted, not touching.
type Ranges = Vec<(i64, i64)>;

/// A calendar made ready for arithmetic.
#[derive(Clone, Debug, PartialEq)]
pub struct WorkingTime {
    week: [Ranges; 7],
    week_minutes: i64,
    /// First day, last day, ranges; sorted by first day, no two on one day.
    exceptions: Vec<(NaiveDate, NaiveDate, Ranges)>,
}

impl Default for WorkingTime {
    /// Monday to Friday, 8–12 and 13–17.
    fn default() -> Self {
        let day = vec![(8 * 60, 12 * 60), (13 * 60, 17 * 60)];
        let off = Vec::new;
        Self {
            week: [day.clone(), day.clone(), day.clone(), day.clone(), day, off(), off()],
            week_minutes: 5 * 480,
            exceptions: Vec::new(),
        }
    }
}

fn minute(time: NaiveTime) -> i64 {
    i64::from(time.num_seconds_from_midnight()) / 60
}

fn at(date: NaiveDate, minute: i64) -> NaiveDateTime {
    let day = date.and_time(NaiveTime::MIN);
    day.checked_add_signed(chrono::TimeDelta::minutes(minute)).unwrap_or(day)
}

fn ranges(shifts: &[crate::workspace::Shift]) -> Ranges {
    let mut found: Ranges = shifts
        .iter()
        .map(|shift| {
            let (from, to) = (minute(shift.from), minute(shift.to));
            // A shift until midnight ends at 0:00 of the next day.
            (from, if to == 0 { DAY } else { to })
        })
        .filter(|(from, to)| from < to)
        .collect();
    found.sort_unstable();
    let mut merged: Ranges = Vec::with_capacity(found.len());
    for (from, to) in found {
        match merged.last_mut() {
            Some(last) if from <= last.1 => last.1 = last.1.max(to),
            _ => merged.push((from, to)),
        }
    }
    merged
}

/// The exceptions of a calendar one after the other: where some overlap, the later one in its list counts.
fn exceptions(calendar: &Calendar) -> Vec<(NaiveDate, NaiveDate, Ranges)> {
    let list: Vec<Ranges> = calendar.exceptions.iter().map(|exception| ranges(&exception.shifts)).collect();
    // Where each begins, and the day after each ends.
    let mut edges: Vec<(NaiveDate, usize, bool)> = Vec::with_capacity(2 * list.len());
    for (index, exception) in calendar.exceptions.iter().enumerate() {
        edges.push((exception.from, index, true));
        edges.extend(exception.to.max(exception.from).succ_opt().map(|after| (after, index, false)));
    }
    edges.sort_unstable();
    let mut open = BTreeSet::new();
    let mut found: Vec<(NaiveDate, NaiveDate, Ranges)> = Vec::new();
    let mut at = 0;
    while let Some((day, _, _)) = edges.get(at).copied() {
        while let Some((_, index, begins)) = edges.get(at).filter(|edge| edge.0 == day) {
            if *begins {
                open.insert(*index)
            } else {
                open.remove(index)
            };
            at += 1;
        }
        let until = edges.get(at).map_or(Some(NaiveDate::MAX), |(next, _, _)| next.pred_opt());
        if let (Some(index), Some(until)) = (open.last(), until) {
            found.push((day, until, list[*index].clone()));
        }
    }
    found
}

impl WorkingTime {
    /// The calendar, ready for arithmetic.
    pub fn new(calendar: &Calendar) -> Self {
        let week = std::array::from_fn(|day| ranges(&calendar.week[day]));
        let exceptions = exceptions(calendar);
        let week_minutes = week.iter().flatten().map(|(from, to)| to - from).sum();
        Self { week, week_minutes, exceptions }
    }

    /// The project's calendar, or the usual week when the file has none.
    pub fn of_project(workspace: &Workspace) -> Self {
        workspace.engagement.calendars.first().map(Self::new).unwrap_or_default()
    }

    /// Working ranges on a day, in minutes from midnight. Of exceptions that overlap the later one in the list counts.
    fn on(&self, date: NaiveDate) -> &[(i64, i64)] {
        if !self.exceptions.is_empty() {
            let until = self.exceptions.partition_point(|(from, _, _)| *from <= date);
            if let Some((_, _, ranges)) = self.exceptions[..until].last().filter(|(_, to, _)| *to >= date) {
                return ranges;
            }
        }
        &self.week[date.weekday().num_days_from_monday() as usize]
    }

    /// How many weeks from `date` on are as every week.
    fn usual_weeks(&self, date: NaiveDate) -> i64 {
        let next = self.exceptions.partition_point(|(_, to, _)| *to < date);
        self.exceptions.get(next).map_or(i64::MAX, |(from, _, _)| (*from - date).num_days().max(0) / 7)
    }

    /// How many weeks up to `date` are as every week.
    fn usual_weeks_before(&self, date: NaiveDate) -> i64 {
        let next = self.exceptions.partition_point(|(from, _, _)| *from <= date);
        let last = next.checked_sub(1).and_then(|last| self.exceptions.get(last));
        last.map_or(i64::MAX, |(_, to, _)| (date - *to).num_days().max(0) / 7)
    }

    /// Whether any work is ever done.
    fn ever_works(&self) -> bool {
        self.week_minutes > 0 || self.exceptions.iter().any(|(_, _, ranges)| !ranges.is_empty())
    }

    /// Whether any work is done on this day.
    pub fn works_on(&self, date: NaiveDate) -> bool {
        !self.on(date).is_empty()
    }

    /// Working minutes of this day.
    pub fn minutes_on(&self, date: NaiveDate) -> i64 {
        self.on(date).iter().map(|(from, to)| to - from).sum()
    }

    /// `time` itself when work goes on just after it, else the next moment at which work begins.
    pub fn next_work_start(&self, time: NaiveDateTime) -> NaiveDateTime {
        if !self.ever_works() {
            return time;
        }
        let first = minute(time.time());
        let mut date = time.date();
        for day in 0..LIMIT_DAYS {
            let from_minute = if day == 0 { first } else { 0 };
            if let Some((from, _)) = self.on(date).iter().find(|(_, to)| *to > from_minute) {
                return if *from <= from_minute { time } else { at(date, *from) };
            }
            let Some(next) = date.succ_opt() else { break };
            date = next;
        }
        time
    }

    /// `time` itself when work goes on just before it, else the last moment at which work ended.
    pub fn previous_work_finish(&self, time: NaiveDateTime) -> NaiveDateTime {
        if !self.ever_works() {
            return time;
        }
        let first = minute(time.time());
        let mut date = time.date();
        for day in 0..LIMIT_DAYS {
            let to_minute = if day == 0 { first } else { DAY };
            if let Some((_, to)) = self.on(date).iter().rev().find(|(from, _)| *from < to_minute) {
                return if *to >= to_minute && day == 0 { time } else { at(date, *to) };
            }
            let Some(previous) = date.pred_opt() else { break };
            date = previous;
        }
        time
    }

    /// The moment that many working minutes after `time`; before it when negative.
    pub fn add(&self, time: NaiveDateTime, minutes: i64) -> NaiveDateTime {
        let moved = match minutes.clamp(-LIMIT_MINUTES, LIMIT_MINUTES) {
            _ if !self.ever_works() => time,
            0 => time,
            minutes if minutes > 0 => self.forward(time, minutes),
            minutes => self.backward(time, -minutes),
        };
        moved.clamp(EARLIEST.and_time(NaiveTime::MIN), LATEST.and_time(NaiveTime::MIN))
    }

    fn forward(&self, time: NaiveDateTime, mut rest: i64) -> NaiveDateTime {
        let (mut date, mut from_minute) = (time.date(), minute(time.time()));
        let mut walked = 0;
        while walked < LIMIT_DAYS {
            if from_minute == 0 && self.week_minutes > 0 && rest > self.week_minutes {
                let weeks = self.usual_weeks(date).min((rest - 1) / self.week_minutes);
                if weeks > 0 {
                    let days = weeks.unsigned_abs() * 7;
                    let Some(next) = date.checked_add_days(Days::new(days)) else { return time };
                    (date, walked, rest) = (next, walked + days, rest - weeks * self.week_minutes);
                    continue;
                }
            }
            for (from, to) in self.on(date) {
                let begin = (*from).max(from_minute);
                if begin < *to {
                    if rest <= to - begin {
                        return at(date, begin + rest);
                    }
                    rest -= to - begin;
                }
            }
            let Some(next) = date.succ_opt() else { return time };
            (date, from_minute, walked) = (next, 0, walked + 1);
        }
        time
    }

    fn backward(&self, time: NaiveDateTime, mut rest: i64) -> NaiveDateTime {
        let (mut date, mut to_minute) = (time.date(), minute(time.time()));
        let mut walked = 0;
        while walked < LIMIT_DAYS {
            if to_minute == DAY && self.week_minutes > 0 && rest > self.week_minutes {
                let weeks = self.usual_weeks_before(date).min((rest - 1) / self.week_minutes);
                if weeks > 0 {
                    let days = weeks.unsigned_abs() * 7;
                    let Some(previous) = date.checked_sub_days(Days::new(days)) else { return time };
                    (date, walked, rest) = (previous, walked + days, rest - weeks * self.week_minutes);
                    continue;
                }
            }
            for (from, to) in self.on(date).iter().rev() {
                let end = (*to).min(to_minute);
                if end > *from {
                    if rest <= end - from {
                        return at(date, end - rest);
                    }
                    rest -= end - from;
                }
            }
            let Some(previous) = date.pred_opt() else { return time };
            (date, to_minute, walked) = (previous, DAY, walked + 1);
        }
        time
    }

    /// Working minutes from `from` to `to`; negative when `to` is earlier.
    pub fn between(&self, from: NaiveDateTime, to: NaiveDateTime) -> i64 {
        if to < from {
            return -self.between(to, from);
        }
        let last = to.date();
        let (mut date, mut sum, mut walked) = (from.date(), 0, 0);
        while date <= last && walked < LIMIT_DAYS {
            if date > from.date() {
                // The last day is counted by the clock.
                let weeks = self.usual_weeks(date).min((last - date).num_days() / 7);
                if weeks > 0 {
                    let days = weeks.unsigned_abs() * 7;
                    let Some(next) = date.checked_add_days(Days::new(days)) else { break };
                    (date, walked, sum) = (next, walked + days, sum + weeks * self.week_minutes);
                    continue;
                }
            }
            let low = if date == from.date() { minute(from.time()) } else { 0 };
            let high = if date == last { minute(to.time()) } else { DAY };
            sum += self.on(date).iter().map(|(a, b)| ((*b).min(high) - (*a).max(low)).max(0)).sum::<i64>();
            let Some(next) = date.succ_opt() else { break };
            (date, walked) = (next, walked + 1);
        }
        sum
    }
}

/// The calendars of a workspace, made ready once.
#[derive(Clone, Debug)]
pub struct Calendars {
    project: WorkingTime,
    others: Vec<(CalendarId, WorkingTime)>,
}

impl Calendars {
    /// All calendars of the workspace.
    pub fn of(workspace: &Workspace) -> Self {
        let others = workspace.engagement.calendars.iter().map(|c| (c.id, WorkingTime::new(c))).collect();
        Self { project: WorkingTime::of_project(workspace), others }
    }

    /// The project's calendar.
    pub fn project(&self) -> &WorkingTime {
        &self.project
    }

    /// The calendar with this id, else the project's.
    pub fn get(&self, id: Option<CalendarId>) -> &WorkingTime {
        id.and_then(|id| self.others.iter().find(|(other, _)| *other == id)).map_or(&self.project, |(_, time)| time)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workspace::{CalendarException, Id, Shift};

    fn t(text: &str) -> NaiveDateTime {
        NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap()
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
        let mut calendar = WorkingTime::default();
        calendar.exceptions.push((t("2026-02-02 00:00").date(), t("2026-02-06 00:00").date(), Vec::new()));
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
            shifts: (0..hours)
                .map(|hour| Shift {
                    from: NaiveTime::from_hms_opt(8 + hour, 0, 0).unwrap(),
                    to: NaiveTime::from_hms_opt(9 + hour, 0, 0).unwrap(),
                })
                .collect(),
        };
        let calendar = Calendar {
            id: CalendarId::new(0, 1),
            name: String::new(),
            week: Default::default(),
            exceptions: vec![
                exception("2026-01-07", "2026-01-09", 1),
                exception("2026-01-05", "2026-01-30", 2),
                exception("2026-01-08", "2026-01-08", 0),
                exception("2026-01-08", "2026-01-12", 3),
            ],
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
        let mut calendar = WorkingTime::default();
        calendar.exceptions.push((t("2040-02-02 00:00").date(), t("2040-02-06 00:00").date(), Vec::new()));
        let (mut late, mut early) = (t("2026-01-05 08:00"), t("2026-01-05 08:00"));
        for _ in 0..400 {
            late = calendar.add(late, i64::MAX);
            early = calendar.add(early, i64::MIN);
        }
        assert_eq!((late.date(), early.date()), (LATEST, EARLIEST));
        assert_eq!(calendar.next_work_start(NaiveDateTime::MAX), NaiveDateTime::MAX);
        assert_eq!(calendar.previous_work_finish(NaiveDateTime::MIN), NaiveDateTime::MIN);
        assert_eq!(calendar.add(t("2026-01-05 08:00"), 480 * 5 * 52 * 20), t("2045-12-13 17:00"), "three days off");
    }

    #[test]
    fn a_calendar_without_work_holds_nobody() {
        let calendar = Calendar {
            id: CalendarId::new(0, 1),
            name: String::new(),
            week: Default::default(),
            exceptions: vec![CalendarException {
                name: String::new(),
                from: t("2026-01-05 00:00").date(),
                to: t("2026-01-05 00:00").date(),
                shifts: vec![Shift { from: NaiveTime::MIN, to: NaiveTime::MIN }],
            }],
        };
        let never = WorkingTime::new(&calendar);
        assert_eq!(never.minutes_on(t("2026-01-05 00:00").date()), DAY, "a shift until midnight");
        assert_eq!(never.add(t("2026-01-07 08:00"), 480), t("2026-01-07 08:00"));
        assert_eq!(never.next_work_start(t("2026-01-07 08:00")), t("2026-01-07 08:00"));
        assert_eq!(never.add(t("2026-01-07 08:00"), i64::MAX), t("2026-01-07 08:00"));
    }
}
