//! Why a task happens when it does, in full: what sets its start and its finish, whom it moves, how far it can slip
//! and what moves first then; and the path of tasks that leads to it.
//!
//! Data only: the sentences are said elsewhere. Reads what the schedule found, and the records for what it leaves out.

use std::collections::HashSet;

use chrono::{NaiveDateTime, TimeDelta};

use super::engine::part;
use super::{Schedule, TaskDates, Why};
use crate::insight::calendar::{Calendars, WorkingTime};
use crate::workspace::{Constraint, ConstraintKind, Lag, Link, LinkKind, Task, TaskId, Workspace};

/// Everything that explains the dates of a task.
#[derive(Clone, Debug, PartialEq)]
pub struct Reasons {
    /// Why it starts when it does.
    pub starts: Starts,
    /// Why it finishes when it does.
    pub finishes: Finishes,
    /// From when on it could have started if its calendar had work before its start: where that is another calendar than
    /// the project's, or more than a weekend lies between.
    pub idle_from: Option<NaiveDateTime>,
    /// Minutes of the clock by which levelling holds it back.
    pub levelled_minutes: i64,
    /// The tasks whose start it sets, by their starts.
    pub drives: Vec<TaskId>,
    /// Working minutes that it can slip before anything else moves, and what moves first then; none when nothing waits
    /// for it, or it is finished.
    pub first_to_move: Option<(i64, TaskId)>,
    /// The circle of dependencies on which it lies: each waits for the one before, the first for the last.
    pub circle: Vec<TaskId>,
}

/// Why a task starts when it does.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Starts {
    /// With the project.
    WithProject,
    /// It waits for another task.
    Link {
        /// The task whose dependency it is: itself, or a summary above it.
        owner: TaskId,
        /// The dependency.
        link: Link,
        /// The moment of the predecessor that it is tied to.
        tied_to: NaiveDateTime,
    },
    /// A constraint.
    Constraint {
        /// Whose it is: its own, or that of a summary above it.
        owner: TaskId,
        /// Which.
        constraint: Constraint,
    },
    /// Set by hand.
    ByHand,
    /// It has begun.
    Begun,
    /// As late as possible.
    Late,
    /// With the first of its children.
    WithChild(Option<TaskId>),
    /// As an imported file says.
    Given,
}

/// Why a task finishes when it does.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Finishes {
    /// When its work is done: so many minutes, of the clock where the duration is elapsed.
    Work {
        /// Minutes from start to finish, apart from rests.
        minutes: i64,
        /// Minutes for which it rests meanwhile.
        rests: i64,
        /// Whether they are counted by the clock.
        elapsed: bool,
    },
    /// It takes no time.
    AtOnce,
    /// Another task's end or start sets it, as [`Starts::Link`] says.
    Link,
    /// A constraint on its finish sets it, as [`Starts::Constraint`] says.
    Constraint,
    /// Set by hand.
    ByHand,
    /// It is finished.
    Done,
    /// With the last of its children.
    WithChild(Option<TaskId>),
    /// As an imported file says.
    Given,
}

/// What counts the time of one task.
#[derive(Clone, Copy)]
pub struct OwnTime<'a> {
    /// Its calendar.
    pub calendar: &'a WorkingTime,
    /// Minutes from its start to its finish: its duration and its pauses.
    pub minutes: i64,
    /// Those of its pauses.
    pub pauses: i64,
    /// Whether these are minutes of the clock.
    pub elapsed: bool,
}

impl<'a> OwnTime<'a> {
    /// The time of this task.
    pub fn of(task: &Task, calendars: &'a Calendars) -> Self {
        let pauses = task.pauses();
        let minutes = task.lasting_minutes().saturating_add(pauses);
        Self { calendar: calendars.get(task.calendar), minutes, pauses, elapsed: task.elapsed }
    }

    /// The duration with which it starts and finishes then: without its pauses, by the clock where it is counted so.
    pub fn duration(&self, start: NaiveDateTime, finish: NaiveDateTime) -> i64 {
        let whole = if self.elapsed { (finish - start).num_minutes() } else { self.calendar.between(start, finish) };
        whole.saturating_sub(self.pauses).max(0)
    }

    /// So long after `time`; before it when negative. The predecessor's duration is what a lag may be a share of.
    pub fn after(&self, time: NaiveDateTime, lag: Lag, predecessor_minutes: i64) -> NaiveDateTime {
        let share = |percent: i32| part(predecessor_minutes, percent);
        match lag {
            Lag::Working(0) | Lag::Elapsed(0) => time,
            Lag::Working(minutes) => self.calendar.add(time, minutes),
            Lag::Elapsed(minutes) => clock(time, minutes),
            Lag::Percent(percent) => self.calendar.add(time, share(percent)),
            Lag::ElapsedPercent(percent) => clock(time, share(percent)),
        }
    }

    /// The lag in the same unit, or in working minutes where it was a share, that leads from one moment to another.
    pub fn lag_between(&self, from: NaiveDateTime, to: NaiveDateTime, like: Lag) -> Lag {
        match like {
            Lag::Working(_) | Lag::Percent(_) => Lag::Working(self.calendar.between(from, to)),
            Lag::Elapsed(_) | Lag::ElapsedPercent(_) => Lag::Elapsed((to - from).num_minutes()),
        }
    }

    /// When it starts that ends at `finish`.
    pub fn back(&self, finish: NaiveDateTime) -> NaiveDateTime {
        if self.elapsed { clock(finish, -self.minutes) } else { self.calendar.add(finish, -self.minutes) }
    }

    /// When it ends that starts at `start`.
    pub fn ahead(&self, start: NaiveDateTime) -> NaiveDateTime {
        if self.elapsed { clock(start, self.minutes) } else { self.calendar.add(start, self.minutes) }
    }

    /// The moment from which the lag of a dependency counts, as a start of this task.
    pub fn tied(&self, kind: LinkKind, before: &TaskDates) -> NaiveDateTime {
        match kind {
            LinkKind::FinishStart => before.finish,
            LinkKind::StartStart => before.start,
            LinkKind::FinishFinish => self.back(before.finish),
            LinkKind::StartFinish => self.back(before.start),
        }
    }

    /// The start that a dependency asks of this task.
    pub fn asked(&self, link: &Link, before: &TaskDates) -> NaiveDateTime {
        self.after(self.tied(link.kind, before), link.lag(), before.duration_minutes)
    }

    /// The next moment at which it can begin: what takes no time may stay where work ended.
    pub fn next_start(&self, time: NaiveDateTime) -> NaiveDateTime {
        if self.elapsed || (self.minutes == 0 && self.calendar.previous_work_finish(time) == time) {
            return time;
        }
        self.calendar.next_work_start(time)
    }
}

fn clock(time: NaiveDateTime, minutes: i64) -> NaiveDateTime {
    TimeDelta::try_minutes(minutes).and_then(|by| time.checked_add_signed(by)).unwrap_or(time)
}

/// The dependencies that bind a task: its own and those of the summaries above it, each with whose it is.
pub fn binding<'a>(
    workspace: &'a Workspace,
    schedule: &'a Schedule,
    id: TaskId,
) -> impl Iterator<Item = (TaskId, &'a Link)> + 'a {
    let owners = std::iter::once(id).chain(schedule.tree.ancestors(id));
    owners
        .filter_map(|owner| workspace.tasks.get(owner))
        .flat_map(|task| task.links.iter().map(move |link| (task.id, link)))
}

/// The latest start that its dependencies ask of a task, and which of them does; none where it has none.
pub fn asked_by_links<'a>(
    workspace: &'a Workspace,
    schedule: &'a Schedule,
    own: &OwnTime<'_>,
    id: TaskId,
) -> Option<(NaiveDateTime, TaskId, &'a Link)> {
    let asked = binding(workspace, schedule, id).filter_map(|(owner, link)| {
        let before = schedule.get(link.predecessor)?;
        Some((own.asked(link, before), owner, link))
    });
    asked.max_by_key(|(start, _, link)| (*start, std::cmp::Reverse(link.predecessor)))
}

impl Starts {
    /// Why a task starts when it does, without all else that [`Reasons`] finds in a walk over the plan; none where it is not
    /// scheduled.
    pub fn of(workspace: &Workspace, schedule: &Schedule, id: TaskId) -> Option<Self> {
        let (task, dates) = (workspace.tasks.get(id)?, schedule.get(id)?);
        Some(starts(workspace, schedule, task, dates, &OwnTime::of(task, schedule.calendars())))
    }
}

impl Reasons {
    /// What explains the dates of a task of this workspace; none where it is not scheduled.
    pub fn of(workspace: &Workspace, schedule: &Schedule, id: TaskId) -> Option<Self> {
        let (task, dates) = (workspace.tasks.get(id)?, schedule.get(id)?);
        let calendars = schedule.calendars();
        let own = OwnTime::of(task, calendars);
        let starts = starts(workspace, schedule, task, dates, &own);
        let finishes = finishes(workspace, schedule, task, dates, &starts);
        let circle = schedule.circles.iter().find(|circle| circle.contains(&id)).cloned().unwrap_or_default();
        let mut drives: Vec<TaskId> = Vec::new();
        let mut first: Option<(i64, TaskId)> = None;
        let finished = task.actual_finish.is_some();
        for later in schedule.followers(id).into_iter().filter_map(|later| workspace.tasks.get(later)) {
            for link in later.links.iter().filter(|link| link.predecessor == id) {
                let Some(there) = schedule.get(later.id) else { continue };
                if matches!(there.why, Why::Link { predecessor, .. } if predecessor == id) {
                    drives.push(later.id);
                }
                if finished || later.actual_start.is_some() {
                    continue;
                }
                let theirs = OwnTime::of(later, calendars);
                // What levelling holds back is held back from where it would be anyway.
                let held = match there.why {
                    Why::Levelled { .. } => later.levelling_delay_minutes,
                    _ => 0,
                };
                let gap = theirs.calendar.between(theirs.asked(link, dates), clock(there.start, -held)).max(0);
                if first.is_none_or(|(least, _)| gap < least) {
                    first = Some((gap, later.id));
                }
            }
        }
        drives.sort_by_key(|id| schedule.get(*id).map(|dates| (dates.start, *id)));
        drives.dedup();
        Some(Self {
            idle_from: idle_from(schedule, &starts, dates, &own),
            levelled_minutes: if matches!(starts, Starts::Begun | Starts::ByHand) {
                0
            } else {
                task.levelling_delay_minutes
            },
            starts,
            finishes,
            drives,
            first_to_move: first,
            circle,
        })
    }
}

fn starts(workspace: &Workspace, schedule: &Schedule, task: &Task, dates: &TaskDates, own: &OwnTime<'_>) -> Starts {
    match dates.why {
        Why::ProjectStart => Starts::WithProject,
        Why::Manual => Starts::ByHand,
        Why::Actual => Starts::Begun,
        Why::Late => Starts::Late,
        Why::Given => Starts::Given,
        Why::Children => Starts::WithChild(child(schedule, task.id, |one| one.start == dates.start)),
        Why::Link { predecessor, kind, lag } => {
            let found = binding(workspace, schedule, task.id)
                .find(|(_, link)| link.predecessor == predecessor && link.kind == kind && link.lag() == lag);
            let (owner, link) = found
                .map_or_else(|| (task.id, Link::new(predecessor, kind).with_lag(lag)), |(owner, link)| (owner, *link));
            linked(schedule, dates, owner, link)
        }
        Why::Constraint { of, kind, at } => Starts::Constraint { owner: of, constraint: Constraint { kind, at } },
        // What would hold it if levelling did not.
        Why::Levelled { .. } => match asked_by_links(workspace, schedule, own, task.id) {
            Some((_, owner, link)) => linked(schedule, dates, owner, *link),
            None => Starts::WithProject,
        },
    }
}

fn linked(schedule: &Schedule, dates: &TaskDates, owner: TaskId, link: Link) -> Starts {
    let tied_to = schedule.get(link.predecessor).map_or(dates.start, |before| match link.kind {
        LinkKind::FinishStart | LinkKind::FinishFinish => before.finish,
        LinkKind::StartStart | LinkKind::StartFinish => before.start,
    });
    Starts::Link { owner, link, tied_to }
}

/// Whether a constraint is about the finish.
pub fn is_on_finish(kind: ConstraintKind) -> bool {
    matches!(
        kind,
        ConstraintKind::FinishNoEarlierThan | ConstraintKind::FinishNoLaterThan | ConstraintKind::MustFinishOn
    )
}

/// The first child for which `which` says yes.
fn child(schedule: &Schedule, id: TaskId, which: impl Fn(&TaskDates) -> bool) -> Option<TaskId> {
    schedule.tree.children(id).iter().copied().find(|one| schedule.get(*one).is_some_and(&which))
}

fn finishes(workspace: &Workspace, schedule: &Schedule, task: &Task, dates: &TaskDates, starts: &Starts) -> Finishes {
    if dates.summary {
        let given = workspace.tasks.get(task.id).is_some_and(|task| task.given.is_some());
        let last = child(schedule, task.id, |one| one.finish == dates.finish);
        return if given { Finishes::Given } else { Finishes::WithChild(last) };
    }
    match starts {
        _ if task.actual_finish.is_some() => Finishes::Done,
        Starts::Given => Finishes::Given,
        Starts::ByHand if task.manual_finish.is_some() => Finishes::ByHand,
        Starts::Link { link, .. } if matches!(link.kind, LinkKind::FinishFinish | LinkKind::StartFinish) => {
            Finishes::Link
        }
        Starts::Constraint { constraint, owner } if *owner == task.id && is_on_finish(constraint.kind) => {
            Finishes::Constraint
        }
        _ if dates.milestone => Finishes::AtOnce,
        _ => Finishes::Work { minutes: task.lasting_minutes(), rests: task.pauses(), elapsed: task.elapsed },
    }
}

/// From when on it waits for its calendar.
fn idle_from(schedule: &Schedule, starts: &Starts, dates: &TaskDates, own: &OwnTime<'_>) -> Option<NaiveDateTime> {
    let could = match starts {
        Starts::Link { link, tied_to, .. } if matches!(link.kind, LinkKind::FinishStart | LinkKind::StartStart) => {
            own.after(*tied_to, link.lag(), schedule.get(link.predecessor)?.duration_minutes)
        }
        Starts::Constraint { constraint, .. } if !is_on_finish(constraint.kind) => constraint.at?,
        _ => return None,
    };
    // Two days off are a weekend, which nobody needs to be told of.
    let days = (dates.start.date() - could.date()).num_days();
    let idle = own.calendar.between(could, dates.start) == 0;
    (idle && (days > 3 || dates.waits_for_calendar.is_some())).then_some(could)
}

/// The path that leads to a task: each waits for the one before it, the first for nothing. It ends with the task.
pub fn path_to(workspace: &Workspace, schedule: &Schedule, id: TaskId) -> Vec<TaskId> {
    let calendars = schedule.calendars();
    let mut path = Vec::new();
    let mut seen = HashSet::new();
    let mut at = Some(id);
    while let Some(id) = at.filter(|id| seen.insert(*id)) {
        path.push(id);
        let Some(dates) = schedule.get(id) else { break };
        at = match dates.why {
            Why::Link { predecessor, .. } => Some(predecessor),
            // What ends a summary last leads to it.
            Why::Children => child(schedule, id, |one| one.finish == dates.finish),
            Why::Levelled { .. } => workspace.tasks.get(id).and_then(|task| {
                asked_by_links(workspace, schedule, &OwnTime::of(task, calendars), id)
                    .map(|(_, _, link)| link.predecessor)
            }),
            _ => None,
        };
    }
    path.reverse();
    path
}
