//! Calendars of a file made ready for arithmetic: base calendars, exceptions that recur, weeks that differ.

use std::collections::HashMap;

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

use super::file::{Calendar, DayHours, Exception, File, Recurrence};
use crate::insight::calendar::{months, place_in_month};
use crate::insight::schedule::engine::{Axis, Hours, Stretch};

/// How many days of one exception that recurs are taken: 27 years of every day.
const MOST_DAYS: usize = 10_000;
/// How many days of all exceptions of a file are worked out; what is beyond does not recur. No plan that people made
/// comes near, but a file may say anything.
const MOST_DAYS_IN_ALL: usize = 1_000_000;

/// Day from 1970-01-01.
fn day_of(date: NaiveDate) -> i64 {
    i64::from(date.num_days_from_ce()) - 719_163
}

/// Every calendar of a file, ready for arithmetic, by its UID.
pub(in crate::exchange) struct Calendars {
    axes: Vec<Axis>,
    by_uid: HashMap<i64, u32>,
}

impl Calendars {
    /// All calendars of the file; the project's is the first.
    pub(in crate::exchange) fn of(file: &File) -> Self {
        let mut calendars = Self { axes: Vec::new(), by_uid: HashMap::new() };
        let by_uid: HashMap<i64, &Calendar> = file.calendars.iter().map(|one| (one.uid, one)).collect();
        let project = file.project_calendar();
        let mut days_left = MOST_DAYS_IN_ALL;
        let first = project.map_or_else(Axis::default, |calendar| axis(calendar, &by_uid, &mut days_left));
        calendars.number(first);
        for calendar in &file.calendars {
            // Most calendars of resources only repeat their base.
            let known = line(calendar, &by_uid).into_iter().find(|one| !one.adds_nothing());
            let known = known.filter(|one| one.uid != calendar.uid).and_then(|one| calendars.get(Some(one.uid)));
            let number = known.unwrap_or_else(|| {
                let made = axis(calendar, &by_uid, &mut days_left);
                calendars.number(made)
            });
            calendars.by_uid.insert(calendar.uid, number);
        }
        calendars
    }

    /// The place of an axis; equal ones are kept once.
    pub(super) fn number(&mut self, axis: Axis) -> u32 {
        let known = self.axes.iter().position(|other| *other == axis);
        known.unwrap_or_else(|| {
            self.axes.push(axis);
            self.axes.len() - 1
        }) as u32
    }

    /// The place of the calendar with this UID; none where there is none.
    pub(super) fn get(&self, uid: Option<i64>) -> Option<u32> {
        self.by_uid.get(&uid?).copied()
    }

    /// The calendar with this UID, the project's where there is none.
    pub(in crate::exchange) fn axis(&self, uid: Option<i64>) -> &Axis {
        &self.axes[self.get(uid).unwrap_or(0) as usize]
    }

    /// Hours that both calendars work.
    pub(super) fn both(&mut self, one: u32, other: u32) -> u32 {
        if one == other {
            return one;
        }
        let both = self.axes[one as usize].intersection(&self.axes[other as usize]);
        self.number(both)
    }

    /// Each different calendar once, the project's first.
    pub(super) fn into_axes(self) -> Vec<Axis> {
        self.axes
    }
}

impl Calendar {
    /// Whether it is its base once more.
    pub fn adds_nothing(&self) -> bool {
        let inherits = self.week.iter().all(|hours| *hours == DayHours::Inherited);
        self.base.is_some() && inherits && self.exceptions.is_empty() && self.work_weeks.is_empty()
    }

    /// Itself and what it refines down to its last base, each once.
    pub fn line<'a>(&'a self, by_uid: &HashMap<i64, &'a Self>) -> Vec<&'a Self> {
        line(self, by_uid)
    }
}

impl File {
    /// The calendar of the project: the one that it names, else the one called as Microsoft Project calls it.
    pub fn project_calendar(&self) -> Option<&Calendar> {
        let named = self.calendar.and_then(|uid| self.calendars.iter().rev().find(|one| one.uid == uid));
        named.or_else(|| self.calendars.iter().find(|one| one.base.is_none() && one.name == "Standard"))
    }
}

/// The calendars from the one given down to its last base, each once.
fn line<'a>(calendar: &'a Calendar, by_uid: &HashMap<i64, &'a Calendar>) -> Vec<&'a Calendar> {
    let mut line = vec![calendar];
    while let Some(base) = line.last().and_then(|last| last.base).and_then(|uid| by_uid.get(&uid)) {
        if line.iter().any(|known| known.uid == base.uid) {
            break;
        }
        line.push(base);
    }
    line
}

fn axis(calendar: &Calendar, by_uid: &HashMap<i64, &Calendar>, days_left: &mut usize) -> Axis {
    let mut week = usual();
    let mut stretches = Vec::new();
    // The base first: what refines it counts more.
    for calendar in line(calendar, by_uid).into_iter().rev() {
        for (day, hours) in calendar.week.iter().enumerate() {
            week[day] = resolve(hours, &week[day]);
        }
        // Nobody can plan on what is never worked.
        if calendar.base.is_none() && week.iter().all(|hours| hours.ranges().is_empty()) {
            week = usual();
        }
        for one in &calendar.work_weeks {
            let hours = std::array::from_fn(|day| resolve(&one.week[day], &week[day]));
            stretches.push(Stretch { first: day_of(one.from), last: day_of(one.to), week: hours });
        }
        for exception in &calendar.exceptions {
            let hours = resolve(&exception.hours, &Hours::usual());
            match exception.recurrence {
                None => stretches.push(Stretch::daily(day_of(exception.from), day_of(exception.to), &hours)),
                Some(recurrence) => {
                    let mut found = days(exception, &recurrence);
                    found.truncate(*days_left);
                    *days_left -= found.len();
                    let days = found.into_iter().map(day_of);
                    stretches.extend(days.map(|day| Stretch::daily(day, day, &hours)));
                }
            }
        }
    }
    Axis::new(&week, &stretches)
}

/// Hours of a week of which nothing is said.
fn usual() -> [Hours; 7] {
    std::array::from_fn(|day| if day < 5 { Hours::usual() } else { Hours::default() })
}

fn resolve(hours: &DayHours, inherited: &Hours) -> Hours {
    match hours {
        DayHours::Inherited => inherited.clone(),
        DayHours::Given(ranges) => Hours::new(ranges.iter().copied()),
        DayHours::Usual => Hours::usual(),
    }
}

/// The days of an exception that recurs.
pub fn days(exception: &Exception, recurrence: &Recurrence) -> Vec<NaiveDate> {
    let period = recurrence.period.clamp(1, 10_000).unsigned_abs();
    let most = recurrence.occurrences.map_or(MOST_DAYS, |most| most.clamp(0, MOST_DAYS as i64) as usize);
    let inside = |day: &NaiveDate| exception.from <= *day && *day <= exception.to;
    let in_months = |step: u32, first: NaiveDate, of: &dyn Fn(NaiveDate) -> Option<NaiveDate>| -> Vec<NaiveDate> {
        months(first, step, exception.to).filter_map(of).filter(inside).take(most).collect()
    };
    let month_of = |date: NaiveDate| date.with_day(1).unwrap_or(date);
    let on_day = |month: NaiveDate| {
        let last = month.checked_add_months(Months::new(1))?.pred_opt()?;
        last.with_day((recurrence.month_day.clamp(1, 31) as u32).min(last.day()))
    };
    let by_position = |month: NaiveDate| position(month, recurrence.month_item, recurrence.month_position);
    let year = month_of(exception.from).with_month((recurrence.month.clamp(0, 11) + 1) as u32);
    let monthly = period.min(1200) as u32;
    match recurrence.kind {
        2 => year.map(|year| in_months(12, year, &on_day)).unwrap_or_default(),
        3 => year.map(|year| in_months(12, year, &by_position)).unwrap_or_default(),
        4 => in_months(monthly, month_of(exception.from), &on_day),
        5 => in_months(monthly, month_of(exception.from), &by_position),
        6 => {
            // Weeks are counted from the Sunday on or before the first day.
            let back = u64::from(exception.from.weekday().num_days_from_sunday());
            let sunday = exception.from.checked_sub_days(Days::new(back)).unwrap_or(exception.from);
            let weeks = (0..).map_while(|turn: u64| sunday.checked_add_days(Days::new(turn.checked_mul(7 * period)?)));
            weeks
                .take_while(|sunday| *sunday <= exception.to)
                .flat_map(|sunday| sunday.iter_days().take(7))
                .filter(|day| recurrence.days_of_week >> day.weekday().num_days_from_sunday() & 1 == 1)
                .filter(inside)
                .take(most)
                .collect()
        }
        _ => exception.from.iter_days().step_by(period as usize).take_while(inside).take(most).collect(),
    }
}

/// The first to fourth or last such day of a month.
fn position(month: NaiveDate, item: i64, position: i64) -> Option<NaiveDate> {
    let matches = |day: &NaiveDate| match item {
        1 => !matches!(day.weekday(), Weekday::Sat | Weekday::Sun),
        2 => matches!(day.weekday(), Weekday::Sat | Weekday::Sun),
        3..=9 => i64::from(day.weekday().num_days_from_sunday()) == item - 3,
        _ => true,
    };
    place_in_month(month, position.max(0) as usize, matches)
}
