//! Calendars of a plan, as a workspace holds them.

use std::collections::{HashMap, HashSet};

use chrono::{Datelike, NaiveDate, NaiveTime, Weekday};

use super::{by_uid, is_sound, within_years};
use crate::exchange::left_out::{LeftOuts, What};
use crate::exchange::mspdi::{self, DayHours, Exception, File, Recurrence};
use crate::insight::schedule::engine::Hours;
use crate::language::Words;
use crate::workspace::{AlternativeWeek, Calendar, CalendarException, CalendarId, Id, Repeat, Shift};

/// The calendars and how the file calls them.
pub(super) struct Made {
    /// The project's first.
    pub(super) list: Vec<Calendar>,
    ids: HashMap<i64, CalendarId>,
}

impl Made {
    /// The calendar with this UID; none where there is none.
    pub(super) fn get(&self, uid: Option<i64>) -> Option<CalendarId> {
        self.ids.get(&uid?).copied()
    }

    /// The same, none as well where it is the project's.
    pub(super) fn own(&self, uid: Option<i64>) -> Option<CalendarId> {
        let project = self.list.first().map(|first| first.id);
        self.get(uid).filter(|id| Some(*id) != project)
    }
}

/// Every calendar that somebody may use; those that only repeat their base are that.
pub(super) fn of(file: &File, words: Words, left_out: &mut LeftOuts) -> Made {
    let all: HashMap<i64, &mspdi::Calendar> = file.calendars.iter().rev().map(|one| (one.uid, one)).collect();
    let kept = |uid: i64| {
        let mut seen = HashSet::new();
        let mut at = *all.get(&uid)?;
        while at.adds_nothing() && seen.insert(at.uid) {
            at = all.get(&at.base?)?;
        }
        Some(at.uid)
    };
    let used: HashSet<i64> = file
        .tasks
        .iter()
        .filter_map(|task| task.calendar)
        .chain(file.resources.iter().filter(|one| one.kind == 1).filter_map(|one| one.calendar))
        .chain(file.calendar)
        .filter_map(kept)
        .collect();
    let project = file.project_calendar().and_then(|calendar| kept(calendar.uid));
    // Those that are used or that others may refine, and all that these refine.
    let mut wanted: HashSet<i64> = HashSet::new();
    let bases = file.calendars.iter().filter(|one| one.base.is_none()).map(|one| one.uid);
    for uid in used.into_iter().chain(bases) {
        let mut at = Some(uid);
        while let Some(uid) = at.filter(|uid| wanted.insert(*uid)) {
            at = all.get(&uid).and_then(|one| one.base).and_then(kept);
        }
    }
    let mut chosen: Vec<&mspdi::Calendar> = file.calendars.iter().filter(|one| wanted.remove(&one.uid)).collect();
    chosen.sort_by_key(|one| Some(one.uid) != project);
    let numbers: HashMap<i64, CalendarId> = by_uid(chosen.iter().map(|one| one.uid));
    let mut list: Vec<Calendar> = Vec::with_capacity(chosen.len() + 1);
    if project.is_none() {
        // The first is the project's: one that the file does not name is the usual week.
        let free = (1..).find(|number| !numbers.values().any(|id| id.parts() == (0, *number))).unwrap_or(1);
        let week = std::array::from_fn(|day| shifts(&usual(day)));
        list.push(Calendar::new(CalendarId::new(0, free), words.text("exchange-usual-calendar").to_owned(), week));
    }
    let base = |one: &mspdi::Calendar| numbers.get(&kept(one.base?)?).copied();
    let mut bases: HashMap<CalendarId, CalendarId> =
        chosen.iter().filter_map(|one| Some((numbers[&one.uid], base(one)?))).collect();
    for calendar in &chosen {
        let line = calendar.line(&all);
        let id = numbers[&calendar.uid];
        // What refines itself, be it through others, stands by itself.
        let mut below = std::iter::successors(bases.get(&id), |base| bases.get(base)).take(chosen.len() + 1);
        if below.any(|base| *base == id) {
            bases.remove(&id);
            left_out.add(What::Other, &calendar.name);
        }
        list.push(made(calendar, &line, id, bases.get(&id).copied(), words, left_out));
    }
    let there = |uid: Option<i64>| uid.is_none_or(|uid| all.contains_key(&uid));
    if !there(file.calendar) {
        left_out.add(What::LostCalendar, &file.title);
    }
    for one in file.calendars.iter().filter(|one| !there(one.base)) {
        left_out.add(What::LostCalendar, &one.name);
    }
    for one in file.resources.iter().filter(|one| !there(one.calendar)) {
        left_out.add(What::LostCalendar, &one.name);
    }
    let mut ids = HashMap::new();
    for calendar in &file.calendars {
        if let Some(id) = kept(calendar.uid).and_then(|uid| numbers.get(&uid)) {
            ids.insert(calendar.uid, *id);
        }
    }
    Made { list, ids }
}

/// Hours of a day of the week where nothing is said.
fn usual(day: usize) -> Hours {
    if day < 5 { Hours::usual() } else { Hours::default() }
}

fn resolve(hours: &DayHours, inherited: Hours) -> Hours {
    match hours {
        DayHours::Inherited => inherited,
        DayHours::Given(ranges) => Hours::new(ranges.iter().copied()),
        DayHours::Usual => Hours::usual(),
    }
}

fn shifts(hours: &Hours) -> Vec<Shift> {
    let time = |minute: u16| {
        let minute = u32::from(minute) % 1440;
        NaiveTime::from_hms_opt(minute / 60, minute % 60, 0).unwrap_or_default()
    };
    hours.ranges().iter().map(|(from, to)| Shift { from: time(*from), to: time(*to) }).collect()
}

/// One calendar; `line` is itself and what it refines, the last base last.
fn made(
    calendar: &mspdi::Calendar,
    line: &[&mspdi::Calendar],
    id: CalendarId,
    base: Option<CalendarId>,
    words: Words,
    left_out: &mut LeftOuts,
) -> Calendar {
    // Hours of the week, with those of its bases.
    let week: [Hours; 7] = std::array::from_fn(|day| {
        line.iter().rev().fold(usual(day), |inherited, one| resolve(&one.week[day], inherited))
    });
    let inherited: [bool; 7] = std::array::from_fn(|day| base.is_some() && calendar.week[day] == DayHours::Inherited);
    let name = match calendar.name.trim() {
        "" => words.text("exchange-usual-calendar").to_owned(),
        name => name.to_owned(),
    };
    // Nobody can plan on what is never worked, and a workspace holds no such calendar.
    let week = match base.is_none() && week.iter().all(|hours| hours.ranges().is_empty()) {
        true => {
            left_out.add(What::NoHours, &name);
            std::array::from_fn(usual)
        }
        false => week,
    };
    Calendar {
        id,
        name,
        base,
        week: std::array::from_fn(|day| if inherited[day] { Vec::new() } else { shifts(&week[day]) }),
        inherited,
        // Of weeks that overlap the later counts there, the first here.
        weeks: calendar
            .work_weeks
            .iter()
            .rev()
            .filter_map(|one| {
                let (from, to) = stretch(one.from, one.to, &one.name, left_out)?;
                let week = std::array::from_fn(|day| shifts(&resolve(&one.week[day], week[day].clone())));
                Some(AlternativeWeek { name: one.name.clone(), from, to, week })
            })
            .collect(),
        exceptions: calendar.exceptions.iter().flat_map(|one| exceptions(one, left_out)).collect(),
    }
}

/// The part of a stretch of days that a workspace may hold; none where there is none.
fn stretch(from: NaiveDate, to: NaiveDate, name: &str, left_out: &mut LeftOuts) -> Option<(NaiveDate, NaiveDate)> {
    let held = (within_years(from), within_years(to));
    if held != (from, to) {
        left_out.add(What::OutOfReach, name);
    }
    // What lies wholly before or after comes to nothing.
    let touches = from <= to && from <= held.1 && held.0 <= to;
    touches.then_some(held)
}

/// An exception, or one a day where the rule of its days cannot be held.
fn exceptions(exception: &Exception, left_out: &mut LeftOuts) -> Vec<CalendarException> {
    let shifts = shifts(&resolve(&exception.hours, Hours::usual()));
    let made =
        |from, to, repeat| CalendarException { name: exception.name.clone(), from, to, shifts: shifts.clone(), repeat };
    let Some((from, to)) = stretch(exception.from, exception.to, &exception.name, left_out) else {
        return Vec::new();
    };
    let Some(recurrence) = exception.recurrence else { return vec![made(from, to, None)] };
    let days = mspdi::exception_days(exception, &recurrence);
    let Some(last) = days.last().copied() else { return Vec::new() };
    // From another day on, only what comes in every period comes on the same days.
    let steady = from == exception.from || recurrence.period == 1 || matches!(recurrence.kind, 2 | 3);
    match repeat(&recurrence, exception.from).filter(|_| steady) {
        // What ends after a number of times ends on the last of them.
        Some(repeat) => {
            let to = if recurrence.occurrences.is_some() { last.min(to) } else { to };
            if from <= to { vec![made(from, to, Some(repeat))] } else { Vec::new() }
        }
        None => days.into_iter().filter(|day| is_sound(*day)).map(|day| made(day, day, None)).collect(),
    }
}

/// The rule by which an exception comes again that begins on `from`; none where it cannot be held exactly.
fn repeat(recurrence: &Recurrence, from: NaiveDate) -> Option<Repeat> {
    let every = u16::try_from(recurrence.period).ok().filter(|every| (1..=999).contains(every))?;
    let month = u8::try_from(recurrence.month + 1).ok().filter(|month| (1..=12).contains(month))?;
    // A day that not every month has is the last one there and none here.
    let day = u8::try_from(recurrence.month_day).ok().filter(|day| (1..=28).contains(day));
    let weekday = u8::try_from(recurrence.month_item).ok().filter(|item| (3..=9).contains(item));
    let weekday = weekday.map(|item| (item + 3) % 7);
    let week = u8::try_from(recurrence.month_position + 1).ok().filter(|week| (1..=5).contains(week));
    match recurrence.kind {
        2 => Some(Repeat::YearDay { month, day: day? }),
        3 => Some(Repeat::YearWeekday { month, week: week?, weekday: weekday? }),
        4 => Some(Repeat::MonthDay { every, day: day? }),
        5 => Some(Repeat::MonthWeekday { every, week: week?, weekday: weekday? }),
        6 => {
            let on: [bool; 7] = std::array::from_fn(|day| recurrence.days_of_week >> ((day + 1) % 7) & 1 == 1);
            // Which week a Sunday belongs to is not the same everywhere.
            let same = every == 1 || !on[6] && from.weekday() != Weekday::Sun;
            (on.contains(&true) && same).then_some(Repeat::Weeks { every, on })
        }
        7 => Some(Repeat::Days { every }),
        _ => None,
    }
}
