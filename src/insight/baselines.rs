//! Baselines compared: what slipped between two of them, or between one and the plan as it is now.
//!
//! Owns the comparison. Which baseline counts for all other figures is said by
//! [`latest_baseline`](super::schedule::latest_baseline).

use std::collections::HashMap;

use chrono::{NaiveDate, NaiveDateTime};

use super::calendar::Calendars;
use super::schedule::Schedule;
use super::tree::Tree;
use crate::workspace::{Baseline, BaselineId, TaskId, Workspace};

/// One side of a comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Side {
    /// The plan as it is now.
    Now,
    /// A baseline.
    Then(BaselineId),
}

/// A task on one side.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Entry {
    start: NaiveDateTime,
    finish: NaiveDateTime,
    minutes: i64,
    cost_minor: i64,
}

/// How a task differs: positive is later, longer, dearer on the second side.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Slip {
    /// Which task.
    pub task: TaskId,
    /// Whether it has children: its slip is that of what is below it.
    pub summary: bool,
    /// Finish on the first side and on the second.
    pub finishes: (NaiveDateTime, NaiveDateTime),
    /// Days of the calendar by which it starts later.
    pub start_days: i64,
    /// Days of the calendar by which it finishes later.
    pub finish_days: i64,
    /// Minutes of working time by which it takes longer.
    pub minutes: i64,
    /// By how much it costs more, in minor units.
    pub cost_minor: i64,
}

impl Slip {
    /// Whether anything differs.
    pub fn is_any(&self) -> bool {
        self.start_days != 0 || self.finish_days != 0 || self.minutes != 0 || self.cost_minor != 0
    }
}

/// What slipped between two sides.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Comparison {
    /// Tasks that differ, the largest slip of the finish first, then by start, duration and cost.
    pub slips: Vec<Slip>,
    /// Tasks without children that are on both sides.
    pub compared: usize,
    /// Of them: finish later, and earlier, on the second side.
    pub later: usize,
    /// See above.
    pub earlier: usize,
    /// Days by which the end is later on the second side; none where one side is empty.
    pub end_days: Option<i64>,
    /// By how much all costs more, in minor units.
    pub cost_minor: i64,
    /// Tasks without children that are only on the second side.
    pub added: Vec<TaskId>,
    /// Tasks without children that are only on the first, as far as they are still in the file.
    pub gone: Vec<TaskId>,
}

impl Comparison {
    /// The task without children that slips most to later, if any does.
    pub fn largest(&self) -> Option<&Slip> {
        self.slips.iter().filter(|slip| !slip.summary && slip.finish_days > 0).max_by_key(|slip| slip.finish_days)
    }
}

/// All baselines agreed by the end of a day, the latest first.
pub fn known(workspace: &Workspace, day: NaiveDate) -> Vec<&Baseline> {
    let mut known: Vec<&Baseline> = workspace.baselines.iter().filter(|one| one.set_on <= day).collect();
    known.sort_by_key(|one| std::cmp::Reverse((one.set_on, one.id)));
    known
}

/// What slipped from one side to the other; none where a baseline is not there.
pub fn compare(workspace: &Workspace, schedule: &Schedule, from: Side, to: Side) -> Option<Comparison> {
    let calendars = Calendars::of(workspace);
    let (before, after) = (side(workspace, schedule, &calendars, from)?, side(workspace, schedule, &calendars, to)?);
    let tree: &Tree = &schedule.tree;
    let mut result = Comparison::default();
    for (id, _) in &tree.order {
        let summary = tree.is_summary(*id);
        match (before.get(id), after.get(id)) {
            (Some(a), Some(b)) => {
                let days = |a: NaiveDateTime, b: NaiveDateTime| (b.date() - a.date()).num_days();
                let slip = Slip {
                    task: *id,
                    summary,
                    finishes: (a.finish, b.finish),
                    start_days: days(a.start, b.start),
                    finish_days: days(a.finish, b.finish),
                    minutes: b.minutes - a.minutes,
                    cost_minor: b.cost_minor.saturating_sub(a.cost_minor),
                };
                if !summary {
                    result.compared += 1;
                    result.later += usize::from(slip.finish_days > 0);
                    result.earlier += usize::from(slip.finish_days < 0);
                }
                result.slips.extend(slip.is_any().then_some(slip));
            }
            (None, Some(_)) if !summary => result.added.push(*id),
            (Some(_), None) if !summary => result.gone.push(*id),
            _ => {}
        }
    }
    let costs = |side: &HashMap<TaskId, Entry>| {
        super::statistics::total(
            side.iter().filter(|(id, _)| !tree.is_summary(**id)).map(|(_, entry)| entry.cost_minor),
        )
    };
    let end = |side: &HashMap<TaskId, Entry>| side.values().map(|entry| entry.finish.date()).max();
    result.end_days = end(&before).zip(end(&after)).map(|(before, after)| (after - before).num_days());
    result.cost_minor = costs(&after).saturating_sub(costs(&before));
    let size = |slip: &Slip| {
        (slip.finish_days.abs(), slip.start_days.abs(), slip.minutes.saturating_abs(), slip.cost_minor.saturating_abs())
    };
    result.slips.sort_by_key(|slip| std::cmp::Reverse(size(slip)));
    Some(result)
}

/// The tasks of a side. What was deleted since is not in the file any more, nor here.
fn side(
    workspace: &Workspace,
    schedule: &Schedule,
    calendars: &Calendars,
    side: Side,
) -> Option<HashMap<TaskId, Entry>> {
    match side {
        Side::Now => {
            let entry = |id: TaskId| {
                let (task, dates) = (workspace.tasks.get(id)?, schedule.get(id)?);
                let (minutes, cost_minor) = (dates.duration_minutes, task.cost_minor);
                Some((id, Entry { start: dates.start, finish: dates.finish, minutes, cost_minor }))
            };
            Some(schedule.order.iter().filter_map(|id| entry(*id)).collect())
        }
        Side::Then(id) => {
            let baseline = workspace.baselines.get(id)?;
            let entry = |one: &crate::workspace::BaselineEntry| {
                let task = workspace.tasks.get(one.task)?;
                let time = calendars.get(task.calendar);
                let minutes = one.duration_minutes.unwrap_or_else(|| time.between(one.start, one.finish));
                let entry = Entry { start: one.start, finish: one.finish, minutes, cost_minor: one.cost_minor };
                Some((one.task, entry))
            };
            Some(baseline.tasks.iter().filter_map(entry).collect())
        }
    }
}
