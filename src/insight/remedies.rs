//! Where a date of the plan cannot be kept: what is wrong with a task, and what would help.
//!
//! Each remedy is tried on a copy of the plan; only those are offered that mend what is wrong, or make it less, with
//! what else they do. They are data: whoever shows them carries one out by [`Change::apply`].

use std::collections::{HashMap, HashSet, VecDeque};

use chrono::NaiveDateTime;

use super::Insights;
use super::calendar::Calendars;
use super::consequences::{Consequences, State};
use super::schedule::reasons::{OwnTime, Reasons, Starts, asked_by_links, binding, path_to};
use super::schedule::{Schedule, Why};
use crate::workspace::{Constraint, ConstraintKind, Lag, LinkKind, Task, TaskId, TaskMode, Workspace};

/// How many remedies of one task are offered at most.
const MOST: usize = 4;
/// How many are tried at most: each costs a schedule.
const TRIED: usize = 12;

/// What is wrong with the dates of a task.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// It finishes after its deadline, by so many working minutes.
    Deadline {
        /// Its deadline.
        at: NaiveDateTime,
        /// Working minutes after it, at least 1.
        minutes: i64,
    },
    /// Its constraint lets it begin before its dependencies allow.
    AgainstConstraint {
        /// The task that it would have to wait for.
        predecessor: TaskId,
        /// By so many working minutes.
        minutes: i64,
    },
    /// A person set it before its dependencies allow.
    AgainstHand {
        /// The task that it would have to wait for.
        predecessor: TaskId,
        /// By so many working minutes.
        minutes: i64,
    },
    /// It comes too late for what another task must keep: a deadline, or a constraint.
    TooLate {
        /// Which task must keep it, where that is known.
        holder: Option<TaskId>,
        /// By so many working minutes.
        minutes: i64,
    },
}

impl Trouble {
    /// How much is missing, in working minutes.
    pub fn minutes(self) -> i64 {
        match self {
            Self::Deadline { minutes, .. }
            | Self::AgainstConstraint { minutes, .. }
            | Self::AgainstHand { minutes, .. }
            | Self::TooLate { minutes, .. } => minutes,
        }
    }
}

/// One change of a task that may help.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Change {
    /// Which task it changes.
    pub task: TaskId,
    /// How.
    pub how: How,
}

/// How a task is changed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum How {
    /// It no longer has a constraint.
    RemoveConstraint,
    /// Its constraint has another date.
    MoveConstraint(NaiveDateTime),
    /// Its deadline is another.
    MoveDeadline(NaiveDateTime),
    /// Its dependencies set its dates.
    MakeAutomatic,
    /// It stands by hand at this start.
    MoveByHand(NaiveDateTime),
    /// It waits less (or less than not at all: it overlaps) for this task.
    Wait {
        /// For which.
        predecessor: TaskId,
        /// Which ends are tied.
        kind: LinkKind,
        /// How long from now on.
        lag: Lag,
    },
    /// Levelling no longer holds it back.
    RemoveLevelling,
}

impl Change {
    /// Carries it out; nothing happens where the task is not there.
    pub fn apply(&self, workspace: &mut Workspace) {
        if let Some(task) = workspace.tasks.get_mut(self.task) {
            self.apply_to(task);
        }
    }

    /// Carries it out on the task itself.
    pub fn apply_to(&self, task: &mut Task) {
        task.given = None;
        match self.how {
            How::RemoveConstraint => task.constraint = None,
            How::MoveConstraint(at) => {
                if let Some(constraint) = &mut task.constraint {
                    constraint.at = Some(at);
                }
            }
            How::MoveDeadline(at) => task.deadline = Some(at),
            How::MakeAutomatic => {
                task.mode = TaskMode::Auto;
                (task.manual_start, task.manual_finish) = (None, None);
            }
            How::MoveByHand(at) => (task.manual_start, task.manual_finish) = (Some(at), None),
            How::Wait { predecessor, kind, lag } => {
                for link in task.links.iter_mut().filter(|one| one.predecessor == predecessor && one.kind == kind) {
                    *link = link.with_lag(lag);
                }
            }
            How::RemoveLevelling => task.levelling_delay_minutes = 0,
        }
    }
}

/// A change that helps, and what it does.
#[derive(Clone, Debug, PartialEq)]
pub struct Remedy {
    /// What to change.
    pub change: Change,
    /// Whether nothing is wrong with the task any more then.
    pub mends: bool,
    /// When the task finishes now, and when it will.
    pub finish: (NaiveDateTime, NaiveDateTime),
    /// What else is other then.
    pub effect: Consequences,
}

/// What is wrong with a task as it stands; nothing where it is finished, or a summary.
pub fn trouble(workspace: &Workspace, schedule: &Schedule, id: TaskId) -> Option<Trouble> {
    match wrong(workspace, schedule, id)? {
        Trouble::TooLate { minutes, .. } => Some(Trouble::TooLate { holder: holder(workspace, schedule, id), minutes }),
        trouble => Some(trouble),
    }
}

/// The same without the holder, which takes the whole plan to find.
fn wrong(workspace: &Workspace, schedule: &Schedule, id: TaskId) -> Option<Trouble> {
    let (task, dates) = (workspace.tasks.get(id)?, schedule.get(id)?);
    if dates.percent >= 100.0 || task.actual_finish.is_some() || dates.summary {
        return None;
    }
    let calendars = Calendars::of(workspace);
    let own = OwnTime::of(task, &calendars);
    if let Some(at) = task.deadline.filter(|at| dates.finish > *at) {
        return Some(Trouble::Deadline { at, minutes: own.calendar.between(at, dates.finish).max(1) });
    }
    if task.actual_start.is_none()
        && let Some((asked, _, link)) = asked_by_links(workspace, schedule, &own, id)
    {
        let minutes = own.calendar.between(dates.start, asked);
        let predecessor = link.predecessor;
        match dates.why {
            Why::Manual if minutes > 0 => return Some(Trouble::AgainstHand { predecessor, minutes }),
            Why::Constraint { .. } if minutes > 0 => return Some(Trouble::AgainstConstraint { predecessor, minutes }),
            _ => {}
        }
    }
    let minutes = dates.slack_minutes.filter(|slack| *slack < 0)?;
    Some(Trouble::TooLate { holder: None, minutes: -minutes })
}

/// The task whose deadline or constraint makes the slack of this one negative: the nearest on the way on.
fn holder(workspace: &Workspace, schedule: &Schedule, id: TaskId) -> Option<TaskId> {
    let mut after: HashMap<TaskId, Vec<&Task>> = HashMap::new();
    for later in workspace.tasks.iter() {
        for link in &later.links {
            after.entry(link.predecessor).or_default().push(later);
        }
    }
    let mut waiting = VecDeque::from([id]);
    let mut seen = HashSet::from([id]);
    while let Some(at) = waiting.pop_front() {
        if at != id && workspace.tasks.get(at).is_some_and(|task| must_keep(task).is_some()) {
            return Some(at);
        }
        for later in after.get(&at).into_iter().flatten() {
            let late = schedule.get(later.id).and_then(|dates| dates.slack_minutes).is_some_and(|slack| slack < 0);
            // What must keep a date is not late itself where it keeps it against what it waits for.
            let fixed = must_keep(later).is_some();
            if (late || fixed) && seen.insert(later.id) {
                waiting.push_back(later.id);
            }
        }
    }
    None
}

/// What a task must keep: its deadline, or a constraint that holds it no later.
fn must_keep(task: &Task) -> Option<NaiveDateTime> {
    let bound = task.constraint.filter(|one| {
        !matches!(
            one.kind,
            ConstraintKind::StartNoEarlierThan | ConstraintKind::FinishNoEarlierThan | ConstraintKind::AsLateAsPossible
        )
    });
    task.deadline.or(bound.and_then(|one| one.at))
}

/// What would help with a task, the best first; each is one change.
pub fn remedies(insights: &Insights, id: TaskId) -> Vec<Remedy> {
    let (workspace, schedule) = (&insights.shown, &insights.schedule);
    let Some(trouble) = trouble(workspace, schedule, id) else { return Vec::new() };
    let before = insights.state();
    let mut found: Vec<Remedy> = Vec::new();
    let mut tried: Vec<Change> = Vec::new();
    for change in candidates(workspace, schedule, id, trouble) {
        if tried.contains(&change) || tried.len() >= TRIED {
            continue;
        }
        tried.push(change);
        found.extend(attempt(insights, &before, id, trouble, change));
    }
    let worth = |one: &Remedy| {
        (!one.mends, one.effect.broken.len() + one.effect.deadlines_broken.len(), one.effect.end_shift_days)
    };
    found.sort_by_key(worth);
    found.truncate(MOST);
    found
}

/// What a change does, where it helps.
fn attempt(insights: &Insights, before: &State, id: TaskId, trouble: Trouble, change: Change) -> Option<Remedy> {
    let after = insights.what_if(|workspace| change.apply(workspace));
    let left = wrong(&after.workspace, &after.schedule, id);
    // Another trouble in its place is no help, the same one less is.
    let same = |left: Trouble| std::mem::discriminant(&left) == std::mem::discriminant(&trouble);
    if left.is_some_and(|left| !same(left) || left.minutes() >= trouble.minutes()) {
        return None;
    }
    let (was, is) = (before.schedule.get(id)?, after.schedule.get(id)?);
    // Nobody begins yesterday.
    let begun = insights.shown.tasks.get(id).is_some_and(|task| task.actual_start.is_some());
    if !begun && is.start < was.start && is.start.date() < insights.day {
        return None;
    }
    let finish = (was.finish, is.finish);
    Some(Remedy { change, mends: left.is_none(), finish, effect: before.until(&after) })
}

/// What may help, to be tried.
fn candidates(workspace: &Workspace, schedule: &Schedule, id: TaskId, trouble: Trouble) -> Vec<Change> {
    let mut list = Vec::new();
    let Some((task, dates)) = workspace.tasks.get(id).zip(schedule.get(id)) else { return list };
    let calendars = Calendars::of(workspace);
    let own = OwnTime::of(task, &calendars);
    let of = |task: TaskId, how: How| Change { task, how };
    match trouble {
        Trouble::Deadline { minutes, .. } => {
            list.extend(on_the_way(workspace, schedule, id, minutes));
            list.push(of(id, How::MoveDeadline(dates.finish)));
        }
        Trouble::AgainstConstraint { .. } | Trouble::AgainstHand { .. } => {
            let asked = asked_by_links(workspace, schedule, &own, id);
            let allowed = asked.map(|(asked, ..)| own.next_start(asked));
            if matches!(trouble, Trouble::AgainstHand { .. }) {
                list.push(of(id, How::MakeAutomatic));
                list.extend(allowed.map(|at| of(id, How::MoveByHand(at))));
            } else {
                list.push(of(id, How::RemoveConstraint));
                let date = allowed.zip(task.constraint).map(|(at, one)| constraint_date(&own, one, at));
                list.extend(date.map(|at| of(id, How::MoveConstraint(at))));
            }
            // The date stays and what it waits for is overlapped.
            for (owner, link) in binding(workspace, schedule, id) {
                let Some(before) = schedule.get(link.predecessor) else { continue };
                if own.asked(link, before) > dates.start {
                    let lag = own.lag_between(own.tied(link.kind, before), dates.start, link.lag());
                    list.push(of(owner, How::Wait { predecessor: link.predecessor, kind: link.kind, lag }));
                }
            }
        }
        Trouble::TooLate { holder, minutes } => {
            list.extend(on_the_way(workspace, schedule, id, minutes));
            let Some((later, at)) = holder.and_then(|id| workspace.tasks.get(id).zip(schedule.get(id))) else {
                return list;
            };
            if later.deadline.is_some() {
                list.push(of(later.id, How::MoveDeadline(at.finish)));
            }
            if later.constraint.is_some() {
                list.push(of(later.id, How::RemoveConstraint));
                let theirs = OwnTime::of(later, &calendars);
                let asked = asked_by_links(workspace, schedule, &theirs, later.id);
                let date = asked
                    .zip(later.constraint)
                    .map(|((asked, ..), one)| constraint_date(&theirs, one, theirs.next_start(asked)));
                list.extend(date.map(|at| of(later.id, How::MoveConstraint(at))));
            }
        }
    }
    list
}

/// The date of a constraint under which a task starts at `start`.
fn constraint_date(own: &OwnTime<'_>, constraint: Constraint, start: NaiveDateTime) -> NaiveDateTime {
    if super::schedule::reasons::is_on_finish(constraint.kind) { own.ahead(start) } else { start }
}

/// What holds a task, or what comes before it, longer than it must: constraints, lags, levelling; and overlapping what
/// it waits for. The nearest first.
fn on_the_way(workspace: &Workspace, schedule: &Schedule, id: TaskId, minutes: i64) -> Vec<Change> {
    let mut list = Vec::new();
    let calendars = Calendars::of(workspace);
    for (place, at) in path_to(workspace, schedule, id).into_iter().rev().enumerate() {
        let Some((task, reasons)) = workspace.tasks.get(at).zip(Reasons::of(workspace, schedule, at)) else { continue };
        if task.actual_start.is_some() {
            break;
        }
        let own = OwnTime::of(task, &calendars);
        if reasons.levelled_minutes > 0 {
            list.push(Change { task: at, how: How::RemoveLevelling });
        }
        match reasons.starts {
            Starts::Constraint { owner, .. } => list.push(Change { task: owner, how: How::RemoveConstraint }),
            Starts::ByHand => list.push(Change { task: at, how: How::MakeAutomatic }),
            Starts::Link { owner, link, .. } => {
                let wait = |lag| Change {
                    task: owner,
                    how: How::Wait { predecessor: link.predecessor, kind: link.kind, lag },
                };
                let before = schedule.get(link.predecessor);
                let lag = before
                    .map_or(0, |before| own.calendar.between(own.tied(link.kind, before), own.asked(&link, before)));
                if lag > 0 {
                    list.push(wait(Lag::Working((lag - minutes).max(0))));
                }
                // Nobody can overlap more than there is of what comes before, nor what is a moment or is done.
                let room = before.filter(|before| before.percent < 100.0).map_or(0, |before| before.duration_minutes);
                if place < 3 && link.kind == LinkKind::FinishStart && minutes <= room && minutes > lag {
                    list.push(wait(Lag::Working(lag - minutes)));
                }
            }
            _ => {}
        }
    }
    list
}
