//! Calendars of a workspace in the terms of Microsoft Project XML.

use std::collections::HashMap;

use chrono::{Datelike, NaiveTime, Timelike, Weekday};

use super::uids;
use crate::exchange::mspdi::{Calendar, DayHours, Exception, Recurrence, WorkWeek};
use crate::insight::calendar::exception_days;
use crate::language::Words;
use crate::workspace::{self, CalendarException, CalendarId, Repeat, Shift, Workspace};

/// The calendars, the project's first, and what they are called.
pub(super) struct Made {
    pub(super) list: Vec<Calendar>,
    pub(super) uids: HashMap<CalendarId, i64>,
}

pub(super) fn of(workspace: &Workspace, words: Words) -> Made {
    let all = &workspace.engagement.calendars;
    let uids = uids(all.iter().map(|one| one.id));
    let mut list: Vec<Calendar> = all.iter().map(|one| calendar(one, &uids)).collect();
    if list.is_empty() {
        let usual = |day: usize| if day < 5 { DayHours::Usual } else { DayHours::Given(Vec::new()) };
        let name = words.text("exchange-usual-calendar").to_owned();
        list.push(Calendar { uid: 1, name, week: std::array::from_fn(usual), ..Calendar::default() });
    }
    Made { list, uids }
}

fn calendar(one: &workspace::Calendar, uids: &HashMap<CalendarId, i64>) -> Calendar {
    let base = one.base.and_then(|base| uids.get(&base).copied());
    Calendar {
        uid: uids[&one.id],
        name: one.name.clone(),
        base,
        week: std::array::from_fn(|day| match base.is_some() && one.inherited[day] {
            true => DayHours::Inherited,
            false => given(&one.week[day]),
        }),
        exceptions: one.exceptions.iter().flat_map(exceptions).collect(),
        // Of weeks that overlap the first counts here, the later there.
        work_weeks: one
            .weeks
            .iter()
            .rev()
            .map(|week| WorkWeek {
                name: week.name.clone(),
                from: week.from,
                to: week.to,
                week: std::array::from_fn(|day| given(&week.week[day])),
            })
            .collect(),
    }
}

fn given(shifts: &[Shift]) -> DayHours {
    let minute = |time: NaiveTime| i64::from(time.num_seconds_from_midnight()) / 60;
    let until = |time: NaiveTime| if time == NaiveTime::MIN { 1440 } else { minute(time) };
    DayHours::Given(shifts.iter().map(|shift| (minute(shift.from), until(shift.to))).collect())
}

/// An exception, or one a day where its rule means other days there.
fn exceptions(one: &CalendarException) -> Vec<Exception> {
    let hours = given(&one.shifts);
    let made = |from, to, recurrence| Exception { name: one.name.clone(), from, to, recurrence, hours: hours.clone() };
    match one.repeat {
        Some(repeat) if means_other_days(repeat, one.from.weekday()) => {
            exception_days(one).into_iter().map(|day| made(day, day, None)).collect()
        }
        repeat => vec![made(one.from, one.to, repeat.map(recurrence))],
    }
}

/// Whether a rule that begins on this day of the week means other days there: a day that a month does not have is its
/// last one there and none here; weeks begin on Sunday there and on Monday here.
fn means_other_days(repeat: Repeat, begins: Weekday) -> bool {
    match repeat {
        Repeat::MonthDay { day, .. } | Repeat::YearDay { day, .. } => day > 28,
        Repeat::Weeks { every, on } => every > 1 && (on[6] || begins == Weekday::Sun),
        Repeat::Days { .. } | Repeat::MonthWeekday { .. } | Repeat::YearWeekday { .. } => false,
    }
}

fn recurrence(repeat: Repeat) -> Recurrence {
    let once = Recurrence { period: 1, ..Recurrence::default() };
    // Sunday is the third item of a month there, Saturday the ninth.
    let item = |weekday: u8| (i64::from(weekday) + 1) % 7 + 3;
    let position = |week: u8| i64::from(week) - 1;
    match repeat {
        Repeat::Days { every } => Recurrence { kind: 7, period: every.into(), ..once },
        Repeat::Weeks { every, on } => {
            let bits = (0..7).filter(|day| on[*day]).map(|day| 1 << ((day + 1) % 7)).sum();
            Recurrence { kind: 6, period: every.into(), days_of_week: bits, ..once }
        }
        Repeat::MonthDay { every, day } => Recurrence { kind: 4, period: every.into(), month_day: day.into(), ..once },
        Repeat::MonthWeekday { every, week, weekday } => Recurrence {
            kind: 5,
            period: every.into(),
            month_position: position(week),
            month_item: item(weekday),
            ..once
        },
        Repeat::YearDay { month, day } => {
            Recurrence { kind: 2, month: i64::from(month) - 1, month_day: day.into(), ..once }
        }
        Repeat::YearWeekday { month, week, weekday } => Recurrence {
            kind: 3,
            month: i64::from(month) - 1,
            month_position: position(week),
            month_item: item(weekday),
            ..once
        },
    }
}
