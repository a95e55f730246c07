//! What a date may mean that a person gave a task, by dragging its bar or by typing.
//!
//! A date alone says nothing of its reason. A task that stands by hand, or that has a constraint with a date, simply
//! gets the new date; of every other the person is asked, and the likeliest meaning comes first: that it waits longer
//! (or less long) for what it waits for already. Nothing becomes a constraint unasked.

use chrono::NaiveDateTime;

use super::schedule::Schedule;
use super::schedule::reasons::{OwnTime, Starts, asked_by_links, binding, is_on_finish};
use crate::workspace::{Constraint, ConstraintKind, Lag, LinkKind, Task, TaskId, TaskMode, Workspace};

/// The date that a person gave a task.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// It shall start then.
    Start(NaiveDateTime),
    /// It shall finish then.
    Finish(NaiveDateTime),
}

/// What the date may mean.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Meaning {
    /// It waits so long for the task that sets its start already.
    Waits {
        /// For which.
        predecessor: TaskId,
        /// Which ends are tied.
        kind: LinkKind,
        /// How long.
        lag: Lag,
    },
    /// It takes so long, in minutes of its duration.
    Takes(i64),
    /// A constraint: it may start or finish no earlier, or its own constraint with another date.
    Bound(Constraint),
    /// A person says so: it starts then, and finishes then where that is given.
    ByHand(NaiveDateTime, Option<NaiveDateTime>),
}

impl Meaning {
    /// Gives a task the date in this sense.
    pub fn apply(&self, task: &mut Task) {
        task.given = None;
        match *self {
            Self::Waits { predecessor, kind, lag } => {
                for link in task.links.iter_mut().filter(|one| one.predecessor == predecessor && one.kind == kind) {
                    *link = link.with_lag(lag);
                }
            }
            Self::Takes(minutes) => task.set_duration(minutes),
            Self::Bound(constraint) => task.constraint = Some(constraint),
            Self::ByHand(start, finish) => {
                task.mode = TaskMode::Manual;
                task.manual_start = Some(start);
                task.manual_finish = finish;
            }
        }
    }
}

/// What a given date may mean.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Meanings {
    /// The meanings, the likeliest first; none where the date cannot be given at all: a task that has begun keeps its
    /// start, the finish of a summary comes from what is below it.
    pub list: Vec<Meaning>,
    /// Whether the person has to be asked which one is meant.
    pub ask: bool,
}

impl Meanings {
    fn plain(meaning: Meaning) -> Self {
        Self { list: vec![meaning], ask: false }
    }

    /// What this date may mean for a task, as it stands in the schedule.
    pub fn of(workspace: &Workspace, schedule: &Schedule, id: TaskId, wanted: Wanted) -> Self {
        let Some((task, dates)) = workspace.tasks.get(id).zip(schedule.get(id)) else { return Self::default() };
        let own = OwnTime::of(task, schedule.calendars());
        let takes = |from: NaiveDateTime, to: NaiveDateTime| own.duration(from, to);
        let begun = task.actual_start.is_some() || task.actual_finish.is_some();
        match wanted {
            Wanted::Start(_) if begun => Self::default(),
            Wanted::Finish(_) if task.actual_finish.is_some() || dates.summary => Self::default(),
            Wanted::Finish(at) if begun => Self::plain(Meaning::Takes(takes(dates.start, at))),
            Wanted::Start(at) if task.mode == TaskMode::Manual => {
                // It keeps its length where its finish was given, too.
                let finish =
                    task.manual_finish.map(|finish| at + (finish - dates.start).max(chrono::TimeDelta::zero()));
                Self::plain(Meaning::ByHand(at, finish))
            }
            Wanted::Finish(at) if task.mode == TaskMode::Manual => {
                Self::plain(Meaning::Takes(takes(dates.start, at.max(dates.start))))
            }
            Wanted::Start(at) => start(workspace, schedule, task, &own, at),
            Wanted::Finish(at) => {
                let mut list = vec![Meaning::Takes(takes(dates.start, at.max(dates.start)))];
                match task.constraint.filter(|one| is_on_finish(one.kind)) {
                    Some(one) => list.push(Meaning::Bound(Constraint { at: Some(at), ..one })),
                    None if at > dates.finish && task.constraint.is_none() => {
                        let kind = ConstraintKind::FinishNoEarlierThan;
                        list.push(Meaning::Bound(Constraint { kind, at: Some(at) }));
                    }
                    None => {}
                }
                list.push(Meaning::ByHand(dates.start.min(at), Some(at)));
                Self { list, ask: true }
            }
        }
    }
}

fn start(workspace: &Workspace, schedule: &Schedule, task: &Task, own: &OwnTime<'_>, at: NaiveDateTime) -> Meanings {
    let dated = task.constraint.filter(|one| one.at.is_some());
    if let Some(constraint) = dated {
        let date = if is_on_finish(constraint.kind) { own.ahead(at) } else { at };
        return Meanings::plain(Meaning::Bound(Constraint { at: Some(date), ..constraint }));
    }
    let mut list = Vec::new();
    let by_links = asked_by_links(workspace, schedule, own, task.id);
    let driver = Starts::of(workspace, schedule, task.id);
    if let Some(Starts::Link { owner, link, .. }) = driver
        && owner == task.id
        && let Some(before) = schedule.get(link.predecessor)
    {
        // It starts no earlier than the others let it: a longer overlap would only stand in the file.
        let others = binding(workspace, schedule, task.id).filter(|(_, other)| **other != link);
        let others = others.filter_map(|(_, other)| Some(own.asked(other, schedule.get(other.predecessor)?))).max();
        let from = others.map_or(at, |others| at.max(others));
        let stands = schedule.get(task.id).map(|dates| dates.start);
        if from == at || stands.is_some_and(|stands| own.next_start(from) < stands) {
            let lag = own.lag_between(own.tied(link.kind, before), from, link.lag());
            list.push(Meaning::Waits { predecessor: link.predecessor, kind: link.kind, lag });
        }
    }
    // A constraint holds a task back; it cannot bring it forward.
    let stands = schedule.get(task.id).map_or(schedule.start, |dates| dates.start);
    if at > by_links.map_or(stands, |(start, ..)| start) {
        list.push(Meaning::Bound(Constraint { kind: ConstraintKind::StartNoEarlierThan, at: Some(at) }));
    }
    if !schedule.tree.is_summary(task.id) {
        list.push(Meaning::ByHand(at, None));
    }
    Meanings { list, ask: true }
}
