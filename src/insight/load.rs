//! Load: who has how much to do on which day, and how much they can.
//!
//! Work is what the assignments of the tasks ask (share of time × working minutes on the days of the schedule; whoever
//! begins later or has work of their own works on a part of them): of the task's calendar where its duration is fixed, so
//! that work on a day off can be seen; else of one's own hours in it, on which its length was reckoned. Capacity is the
//! share of time that there is × working minutes of one's own calendar, nothing on days on which one is away. More work
//! than capacity within a day is overallocation (Microsoft Project looks for it day by day, too). Amounts are minutes of
//! one person: 960 on a day of 8 h are two people.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::sync::Arc;

use chrono::{Days, NaiveDate, NaiveTime};

use super::calendar::{Calendars, WorkingTime, minute, moment};
use super::schedule::Schedule;
use super::schedule::engine::{Axis, Minute};
use crate::workspace::{
    Assignee, Assignment, Collection, Resource, Stakeholder, StakeholderKind, Task, TaskId, Workspace,
};

/// Minutes of a day of the clock.
const DAY: i64 = 1440;
/// The longest stretch of days that is looked at, some 50 years.
const MOST_DAYS: i64 = 18_300;

/// Work and capacity of everybody who has work.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Load {
    /// The most overallocated first, then by id. Whom an edit does not reach both loads share.
    pub people: Vec<Arc<Loaded>>,
}

/// Work and capacity of a person or a resource.
#[derive(Clone, Debug, PartialEq)]
pub struct Loaded {
    /// Who or what.
    pub who: Assignee,
    /// The first day with work.
    pub first: NaiveDate,
    /// One entry a day, from the first with work to the last.
    pub days: Vec<DayLoad>,
    /// Where there is more work than capacity, in order.
    pub overloads: Vec<Overload>,
}

/// One day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DayLoad {
    /// Minutes of work.
    pub work_minutes: i64,
    /// Minutes that can be done; none where nobody said how many there are (groups and organisations).
    pub capacity_minutes: Option<i64>,
}

/// Days in a row with more work than capacity, free days between them included.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Overload {
    /// The first such day.
    pub from: NaiveDate,
    /// The last such day.
    pub to: NaiveDate,
    /// Minutes of work above capacity, in all.
    pub over_minutes: i64,
    /// The tasks that ask for work on these days, in the order of the plan.
    pub tasks: Vec<TaskId>,
}

impl DayLoad {
    /// Minutes of work above capacity.
    pub fn over_minutes(&self) -> i64 {
        self.capacity_minutes.map_or(0, |capacity| (self.work_minutes - capacity).max(0))
    }
}

/// A stretch of one task's work for somebody.
#[derive(Clone, Copy, Debug)]
struct Piece {
    task: TaskId,
    /// The plan's calendar on which it is done.
    axis: u32,
    from: Minute,
    to: Minute,
    units: i64,
}

impl Load {
    /// The load of the plan as it is scheduled.
    pub fn of(workspace: &Workspace, schedule: &Schedule) -> Self {
        Arc::unwrap_or_clone(Known::of(workspace, schedule).load)
    }

    fn sorted(mut people: Vec<Arc<Loaded>>) -> Self {
        people.sort_by_key(|one| (std::cmp::Reverse(one.over_minutes()), one.who));
        Self { people }
    }

    /// The load of somebody, if there is any.
    pub fn get(&self, who: Assignee) -> Option<&Loaded> {
        self.people.iter().find(|one| one.who == who).map(Arc::as_ref)
    }
}

/// When somebody is at work on a task, apart from its rests, and on which hours: who begins later does nothing before, and
/// who has less work of their own nothing after; nor has anybody who is done before others are, where people set the length
/// of the task, or where it goes on for somebody else alone.
fn at_work<'a>(
    schedule: &'a Schedule,
    task: &Task,
    assignment: &Assignment,
) -> (impl Iterator<Item = (Minute, Minute)> + use<'a>, &'a Axis) {
    let (parts, axis) = schedule.parts_of(task, assignment.who);
    let shares = task.lasting_minutes() > task.duration_minutes.max(0) || schedule.is_set_by_people(task);
    let mut wait = assignment.delay_minutes.max(0);
    let mut left = assignment.lasts().or_else(|| shares.then(|| task.shared_minutes()));
    let stretches = parts.into_iter().filter_map(move |(from, to)| {
        let (mut from, mut to) = (minute(from), minute(to));
        if wait > 0 {
            let whole = axis.between(from, to).max(0);
            let waited = wait.min(whole);
            from = if waited == whole { to } else { axis.next_start(axis.add(from, waited)) };
            wait -= waited;
        }
        if let Some(left) = &mut left {
            let whole = axis.between(from, to).max(0);
            if whole > *left {
                to = if *left > 0 { axis.add(from, *left) } else { from };
            }
            *left -= whole.min(*left);
        }
        (to > from).then_some((from, to))
    });
    (stretches, axis)
}

/// The tasks that ask somebody for work, in the order of the plan.
type Asked = BTreeMap<Assignee, Vec<TaskId>>;

fn asked_of(workspace: &Workspace, schedule: &Schedule) -> Asked {
    let mut asked = Asked::new();
    for (id, _) in schedule.tasks.those(|sums| sums.leaves) {
        for assignment in workspace.tasks.get(id).into_iter().flat_map(|task| &task.assignments) {
            let tasks = asked.entry(assignment.who).or_default();
            if tasks.last() != Some(&id) {
                tasks.push(id);
            }
        }
    }
    asked
}

/// A load with what it was made from: after an edit those are looked at again whom it reaches.
#[derive(Clone)]
pub struct Known {
    /// The load.
    pub load: Arc<Load>,
    asked: Arc<Asked>,
    /// The work of each, task by task.
    pieces: BTreeMap<Assignee, Arc<Vec<Piece>>>,
    tasks: Collection<Task>,
    stakeholders: Collection<Stakeholder>,
    resources: Collection<Resource>,
}

/// What an edit reached.
#[derive(Default)]
struct Reached {
    who: BTreeSet<Assignee>,
    tasks: HashSet<TaskId>,
}

impl Known {
    /// The load of the plan as it is scheduled.
    pub fn of(workspace: &Workspace, schedule: &Schedule) -> Self {
        let asked = asked_of(workspace, schedule);
        let of = |who, tasks: &[TaskId]| -> Arc<Vec<Piece>> {
            Arc::new(tasks.iter().flat_map(|id| pieces_of(who, *id, workspace, schedule)).collect())
        };
        let pieces: BTreeMap<_, _> = asked.iter().map(|(who, tasks)| (*who, of(*who, tasks))).collect();
        let people = pieces.iter().filter_map(|(who, pieces)| Loaded::of(*who, pieces, workspace, schedule));
        Self {
            load: Arc::new(Load::sorted(people.map(Arc::new).collect())),
            asked: Arc::new(asked),
            pieces,
            tasks: workspace.tasks.clone(),
            stakeholders: workspace.stakeholders.clone(),
            resources: workspace.resources.clone(),
        }
    }

    /// The same after an edit, where the schedule was `before`.
    #[must_use]
    pub fn after(&self, before: &Schedule, workspace: &Workspace, schedule: &Schedule) -> Self {
        let Some(reached) = self.reached(before, workspace, schedule) else { return Self::of(workspace, schedule) };
        let mut known = Self { tasks: workspace.tasks.clone(), ..self.clone() };
        if reached.who.is_empty() {
            return known;
        }
        for who in &reached.who {
            let pieces = Arc::new(self.pieces_after(*who, &reached.tasks, workspace, schedule));
            known.pieces.insert(*who, pieces);
        }
        let others = self.load.people.iter().filter(|one| !reached.who.contains(&one.who)).cloned();
        let again = reached.who.iter().filter_map(|who| {
            let pieces = known.pieces.get(who).map_or(&[][..], |pieces| pieces.as_slice());
            Loaded::of(*who, pieces, workspace, schedule).map(Arc::new)
        });
        known.load = Arc::new(Load::sorted(others.chain(again).collect()));
        known
    }

    /// The work of somebody, where that at some tasks changed: it stands in the order of the tasks.
    fn pieces_after(
        &self,
        who: Assignee,
        changed: &HashSet<TaskId>,
        workspace: &Workspace,
        schedule: &Schedule,
    ) -> Vec<Piece> {
        let mut old = self.pieces.get(&who).map_or(&[][..], |pieces| pieces.as_slice());
        let mut pieces = Vec::with_capacity(old.len() + 4);
        for id in self.asked.get(&who).into_iter().flatten() {
            let (of_it, rest) = old.split_at(old.iter().take_while(|piece| piece.task == *id).count());
            old = rest;
            if changed.contains(id) {
                pieces.extend(pieces_of(who, *id, workspace, schedule));
            } else {
                pieces.extend_from_slice(of_it);
            }
        }
        pieces
    }

    /// Whose load an edit may have changed, and by which tasks; none where that is not told from the tasks that it
    /// changed.
    fn reached(&self, before: &Schedule, workspace: &Workspace, schedule: &Schedule) -> Option<Reached> {
        let moved = schedule.changed(before)?;
        let same = self.stakeholders.is_same(&workspace.stakeholders) && self.resources.is_same(&workspace.resources);
        let mut reached = Reached::default();
        for (old, new) in self.tasks.changes(&workspace.tasks) {
            let (old, new) = old.zip(new)?;
            if old.assignments != new.assignments {
                return None;
            }
            reached.tasks.insert(new.id);
            reached.who.extend(new.assignments.iter().map(|one| one.who));
        }
        for (id, old, new) in moved {
            debug_assert_eq!(old.summary, new.summary);
            reached.tasks.insert(id);
            if (old.start, old.finish) != (new.start, new.finish) {
                let task = workspace.tasks.get(id);
                reached.who.extend(task.into_iter().flat_map(|task| &task.assignments).map(|one| one.who));
            }
        }
        same.then_some(reached)
    }
}

/// The work that a task asks of somebody.
fn pieces_of(who: Assignee, id: TaskId, workspace: &Workspace, schedule: &Schedule) -> Vec<Piece> {
    let Some(task) = workspace.tasks.get(id) else { return Vec::new() };
    let axis = schedule.works_on(task, who);
    let theirs = task.assignments.iter().filter(|one| one.who == who);
    let pieces = theirs.flat_map(|one| {
        let units = i64::from(one.units_percent);
        at_work(schedule, task, one).0.map(move |(from, to)| Piece { task: id, axis, from, to, units })
    });
    pieces.collect()
}

impl Loaded {
    /// The load of somebody who has this work.
    fn of(who: Assignee, pieces: &[Piece], workspace: &Workspace, schedule: &Schedule) -> Option<Self> {
        Self::made(who, pieces, &Supply::of(workspace, schedule.calendars(), who), schedule)
    }

    fn made(who: Assignee, pieces: &[Piece], supply: &Supply<'_>, schedule: &Schedule) -> Option<Self> {
        let working = || pieces.iter().filter(|piece| piece.to > piece.from && piece.units > 0);
        let first = working().map(|piece| piece.from.div_euclid(DAY)).min()?;
        let last = working().map(|piece| (piece.to - 1).div_euclid(DAY)).max()?.min(first + MOST_DAYS);
        let count = (last - first + 1) as usize;
        let mut work = vec![0i64; count];
        // Units on whole days, as differences: one calendar after another.
        let mut whole: BTreeMap<u32, Vec<i64>> = BTreeMap::new();
        for piece in working() {
            let axis = schedule.axis(piece.axis);
            let place = |time: Minute| (time.div_euclid(DAY) - first).clamp(0, count as i64 - 1) as usize;
            let (from, to) = (place(piece.from), place(piece.to - 1));
            let whole = whole.entry(piece.axis).or_insert_with(|| vec![0; count + 1]);
            let mut part = |at: usize| {
                let begins = (first + at as i64) * DAY;
                work[at] += piece.units * axis.between(piece.from.max(begins), piece.to.min(begins + DAY)).max(0);
            };
            part(from);
            if to > from {
                part(to);
                whole[from + 1] += piece.units;
                whole[to] -= piece.units;
            }
        }
        for (axis, differences) in whole {
            let axis = schedule.axis(axis);
            let mut units = 0;
            for (at, work) in work.iter_mut().enumerate() {
                units += differences[at];
                if units != 0 {
                    *work += units * axis.hours(first + at as i64).total();
                }
            }
        }
        let days = work
            .iter()
            .zip(first..)
            .map(|(work, day)| DayLoad { work_minutes: work / 100, capacity_minutes: supply.minutes_on(date(day)) });
        let mut loaded = Self { who, first: date(first), days: days.collect(), overloads: Vec::new() };
        loaded.overloads = loaded.find_overloads(pieces);
        Some(loaded)
    }

    fn find_overloads(&self, pieces: &[Piece]) -> Vec<Overload> {
        let mut found: Vec<Overload> = Vec::new();
        let mut joined = false;
        for (date, day) in self.dated() {
            let over = day.over_minutes();
            if over > 0 {
                match found.last_mut().filter(|_| joined) {
                    Some(last) => (last.to, last.over_minutes) = (date, last.over_minutes + over),
                    None => found.push(Overload { from: date, to: date, over_minutes: over, tasks: Vec::new() }),
                }
            }
            joined = over > 0 || joined && day.work_minutes == 0 && day.capacity_minutes == Some(0);
        }
        // They follow each other: those that a piece of work lies in do, too.
        for piece in pieces.iter().filter(|piece| piece.units > 0) {
            let first = found.partition_point(|one| begin_of(one.to) + DAY <= piece.from);
            for one in found[first..].iter_mut().take_while(|one| begin_of(one.from) < piece.to) {
                // Pieces of a task follow each other.
                if one.tasks.last() != Some(&piece.task) {
                    one.tasks.push(piece.task);
                }
            }
        }
        found
    }

    /// The days with their dates.
    pub fn dated(&self) -> impl Iterator<Item = (NaiveDate, &DayLoad)> {
        self.days.iter().zip(0..).filter_map(|(day, at)| Some((self.first.checked_add_days(Days::new(at))?, day)))
    }

    /// Work and capacity of a day; nothing on days without work before the first and after the last.
    pub fn on(&self, date: NaiveDate) -> Option<&DayLoad> {
        self.days.get(usize::try_from((date - self.first).num_days()).ok()?)
    }

    /// Minutes of work above capacity, in all.
    pub fn over_minutes(&self) -> i64 {
        self.overloads.iter().map(|one| one.over_minutes).sum()
    }

    /// What of it is not past: the overloads that end on `day` or later.
    pub fn overloads_from(&self, day: NaiveDate) -> impl Iterator<Item = &Overload> {
        self.overloads.iter().filter(move |one| one.to >= day)
    }
}

/// The date of a day counted from 1970-01-01.
fn date(day: i64) -> NaiveDate {
    moment(day * DAY).date()
}

/// How much of somebody there is.
pub(crate) struct Supply<'a> {
    time: &'a WorkingTime,
    /// In percent; none where nobody said.
    units: Option<i64>,
    person: Option<&'a Stakeholder>,
}

impl<'a> Supply<'a> {
    /// Of a person (away when busy or gone) or a resource.
    pub(crate) fn of(workspace: &'a Workspace, calendars: &'a Calendars, who: Assignee) -> Self {
        match who {
            Assignee::Person(id) => {
                let person = workspace.stakeholders.get(id);
                let one = person.is_none_or(|person| person.kind == StakeholderKind::Person).then_some(100);
                let units = person.and_then(|person| person.units_percent).map(i64::from).or(one);
                Self { time: calendars.get(person.and_then(|person| person.calendar)), units, person }
            }
            Assignee::Resource(id) => {
                let resource = workspace.resources.get(id);
                let units = Some(resource.map_or(100, |resource| i64::from(resource.units_percent)));
                Self { time: calendars.get(resource.and_then(|resource| resource.calendar)), units, person: None }
            }
        }
    }

    /// How much there is while there is any, in percent; none where nobody said.
    pub(crate) fn units(&self) -> Option<i64> {
        self.units
    }

    /// Whether the person is away on this day.
    pub(crate) fn is_away(&self, date: NaiveDate) -> bool {
        self.person.is_some_and(|person| {
            person.left_on.is_some_and(|left| date > left)
                || person.busy.iter().any(|busy| busy.from <= date && date <= busy.to)
        })
    }

    /// Minutes that can be worked on a day; none where nobody said how many there are.
    pub(crate) fn minutes_on(&self, date: NaiveDate) -> Option<i64> {
        let units = self.units?;
        Some(if self.is_away(date) { 0 } else { units * self.time.minutes_on(date) / 100 })
    }

    /// Its calendar.
    pub(crate) fn time(&self) -> &'a WorkingTime {
        self.time
    }
}

/// Which tasks ask somebody for work from one day to another, both included, and for how many minutes: the most first.
pub fn asked(
    workspace: &Workspace,
    schedule: &Schedule,
    who: Assignee,
    from: NaiveDate,
    to: NaiveDate,
) -> Vec<(TaskId, i64)> {
    let (begin, end) = (begin_of(from), begin_of(to) + DAY);
    let minutes = |task: &Task| -> i64 {
        let theirs = task.assignments.iter().filter(|one| one.who == who && one.units_percent > 0);
        let of = |one: &Assignment| -> i64 {
            let (parts, axis) = at_work(schedule, task, one);
            let minutes: i64 = parts.map(|(from, to)| axis.between(from.max(begin), to.min(end)).max(0)).sum();
            minutes * i64::from(one.units_percent)
        };
        theirs.map(of).sum::<i64>() / 100
    };
    let mut found: Vec<(TaskId, i64)> = workspace
        .tasks
        .iter()
        .filter(|task| !task.assignments.is_empty() && schedule.get(task.id).is_some_and(|dates| !dates.summary))
        .map(|task| (task.id, minutes(task)))
        .filter(|(_, minutes)| *minutes > 0)
        .collect();
    found.sort_by_key(|(task, minutes)| (std::cmp::Reverse(*minutes), *task));
    found
}

/// The first minute of a date.
fn begin_of(date: NaiveDate) -> Minute {
    minute(date.and_time(NaiveTime::MIN))
}
