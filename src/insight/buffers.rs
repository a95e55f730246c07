//! Buffers: how much of a reserve is used up against how far the chain before it is (critical chain, Goldratt 1997;
//! the fever chart after Leach, Critical Chain Project Management, 2nd edition 2005).
//!
//! A buffer is a reserve kept after a task. Work that finishes later than its baseline eats into it. Without a
//! baseline nobody knows what was promised, and nothing is said of its use.

use std::collections::{BTreeSet, HashMap, HashSet};

use chrono::{NaiveDate, NaiveDateTime};

use super::as_of::as_of;
use super::schedule::{Schedule, TaskDates, Why, latest_baseline};
use crate::workspace::{TaskId, Workspace};

/// Share of a buffer that may be used before it is to be watched, when nothing of the chain and when all is done
/// (our judgement; the slope is Leach's).
pub const WATCH: (f64, f64) = (0.15, 0.7);
/// The same from which one acts.
pub const ACT: (f64, f64) = (0.35, 0.9);

/// What a buffer protects.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// The end of the plan.
    Project,
    /// Another chain, from being late because of this one.
    Feeding,
}

/// How a buffer stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Zone {
    /// Less is used than the progress allows.
    Fine,
    /// Plan what to do.
    Watch,
    /// Do it.
    Act,
}

/// A reserve and its use.
#[derive(Clone, Debug, PartialEq)]
pub struct Buffer {
    /// The task that it is kept after.
    pub task: TaskId,
    /// What it protects.
    pub kind: Kind,
    /// How long it is, in working minutes.
    pub minutes: i64,
    /// Working minutes of it that are used: by how much the task is later than its baseline. More than its length
    /// when it is broken. None without a baseline of the task.
    pub used_minutes: Option<i64>,
    /// The chain before it, the earliest task first: what each waits for.
    pub chain: Vec<TaskId>,
    /// How far that chain is, 0–1, weighted by duration.
    pub progress: f64,
    /// When the task was to be finished, and when the buffer ends after that.
    pub promised: Option<(NaiveDateTime, NaiveDateTime)>,
}

impl Buffer {
    /// Share of it that is used, 0 or more; none without a baseline.
    pub fn used(&self) -> Option<f64> {
        self.used_minutes.map(|used| used_share(used, self.minutes))
    }

    /// How it stands; none without a baseline.
    pub fn zone(&self) -> Option<Zone> {
        self.used().map(|used| zone(self.progress, used))
    }
}

fn used_share(used: i64, minutes: i64) -> f64 {
    used as f64 / minutes.max(1) as f64
}

/// The share of a buffer at which a line of the chart stands.
pub fn line((start, end): (f64, f64), progress: f64) -> f64 {
    start + (end - start) * progress.clamp(0.0, 1.0)
}

/// How a buffer stands of which so much is used while so much of its chain is done (shares of 1).
pub fn zone(progress: f64, used: f64) -> Zone {
    if used > line(ACT, progress) {
        Zone::Act
    } else if used > line(WATCH, progress) {
        Zone::Watch
    } else {
        Zone::Fine
    }
}

/// All buffers of a workspace as known on `day`, that of the project first, then by how they stand.
pub fn of(workspace: &Workspace, schedule: &Schedule, day: NaiveDate) -> Vec<Buffer> {
    let reserved = workspace.tasks.iter().filter(|task| task.buffer_minutes > 0).map(|task| task.id).collect();
    those(workspace, schedule, day, reserved, |_| true)
}

/// Those of `reserved` in which one acts, in the same order. Of the others nobody walks the chain: less of them is used
/// than is let pass even where nothing is done.
pub(super) fn burnt(workspace: &Workspace, schedule: &Schedule, day: NaiveDate, reserved: &[TaskId]) -> Vec<Buffer> {
    let mut buffers = those(workspace, schedule, day, reserved.to_vec(), |used| used.is_some_and(|used| used > ACT.0));
    buffers.retain(|one| one.zone() == Some(Zone::Act));
    buffers
}

/// Of these tasks the buffers of which such a share is used.
fn those(
    workspace: &Workspace,
    schedule: &Schedule,
    day: NaiveDate,
    mut reserved: Vec<TaskId>,
    wanted: impl Fn(Option<f64>) -> bool,
) -> Vec<Buffer> {
    if reserved.is_empty() {
        return Vec::new();
    }
    reserved.sort_unstable();
    let agreed = latest_baseline(workspace, day).map_or(&[][..], |baseline| &baseline.tasks);
    let agreed = agreed.iter().filter(|entry| reserved.binary_search(&entry.task).is_ok());
    let promised: HashMap<TaskId, NaiveDateTime> = agreed.map(|entry| (entry.task, entry.finish)).collect();
    let calendars = schedule.calendars();
    let mut waiting = None;
    let mut buffers: Vec<Buffer> = Vec::new();
    for id in &reserved {
        let Some((task, dates)) = workspace.tasks.get(*id).zip(schedule.get(*id)) else { continue };
        let time = calendars.get(task.calendar);
        let until = promised.get(id).copied();
        let used_minutes = until.map(|until| time.between(until, dates.finish).max(0));
        if !wanted(used_minutes.map(|used| used_share(used, task.buffer_minutes))) {
            continue;
        }
        let chain = chain(workspace, schedule, task.id);
        let lengths = chain.iter().filter_map(|id| schedule.get(*id));
        let whole: i64 = lengths.clone().map(|dates| dates.duration_minutes).sum();
        let done: f64 = lengths.map(|dates| dates.percent / 100.0 * dates.duration_minutes as f64).sum();
        let mut last = || waits_last(waiting.get_or_insert_with(|| self::waiting(workspace)), schedule, task.id);
        buffers.push(Buffer {
            task: task.id,
            kind: if dates.finish >= schedule.finish || is_tight(dates) && last() {
                Kind::Project
            } else {
                Kind::Feeding
            },
            minutes: task.buffer_minutes,
            used_minutes,
            progress: if whole > 0 { done / whole as f64 } else { dates.percent / 100.0 },
            promised: until.map(|until| (until, time.add(until, task.buffer_minutes))),
            chain,
        });
    }
    buffers.sort_by(|a, b| {
        let rank = |one: &Buffer| (one.kind != Kind::Project, std::cmp::Reverse(one.zone()));
        rank(a).cmp(&rank(b)).then(a.task.cmp(&b.task))
    });
    buffers
}

/// How a buffer stood at the end of an earlier day.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stood {
    /// The day.
    pub on: NaiveDate,
    /// How far the chain was, 0–1.
    pub progress: f64,
    /// Share of the buffer that was used, 0 or more.
    pub used: f64,
}

/// So many earlier days at most, the latest: a season of weekly reports.
const MOST_DAYS: usize = 16;

/// The way of each buffer through its chart, the earliest day first: how it stood on the days before `day` on which
/// anything of its chain was reported, as the replay of that day says. What was planned then is not kept, so durations
/// and links are those of now; days before there was a baseline are left out.
pub fn trails(workspace: &Workspace, schedule: &Schedule, day: NaiveDate, buffers: &[Buffer]) -> Vec<Vec<Stood>> {
    let mut trails = vec![Vec::new(); buffers.len()];
    let known = buffers.iter().filter(|buffer| buffer.used_minutes.is_some());
    let chained: BTreeSet<TaskId> = known.flat_map(|buffer| &buffer.chain).copied().collect();
    let tasks = || chained.iter().filter_map(|id| workspace.tasks.get(*id));
    let told = tasks().flat_map(|task| {
        let dated = [task.actual_start, task.actual_finish].into_iter().flatten().map(|at| at.date());
        task.progress.iter().map(|report| report.on).chain(dated)
    });
    let days: BTreeSet<NaiveDate> = told.filter(|on| *on < day).collect();
    let skip = days.len().saturating_sub(MOST_DAYS);
    let mut before = schedule.clone();
    let plan = alone(workspace);
    for on in days.into_iter().skip(skip) {
        let then = as_of(&plan, on);
        // The day of a schedule only marks what is overdue: with one and the same, each costs what differs.
        before = Schedule::after(&before, &then, schedule.day);
        let stood = of(&then, &before, on);
        for (buffer, trail) in buffers.iter().zip(&mut trails) {
            let there = stood.iter().find(|one| one.task == buffer.task);
            if let Some((one, used)) = there.and_then(|one| Some((one, one.used()?))) {
                let at = Stood { on, progress: one.progress, used };
                // Where nothing of this chain was reported it stays where it was.
                if trail.last().is_none_or(|last: &Stood| (last.progress, last.used) != (at.progress, at.used)) {
                    trail.push(at);
                }
            }
        }
    }
    trails
}

/// The plan without the rest of the file, so that replaying it does not cost what people said and answered.
fn alone(workspace: &Workspace) -> Workspace {
    let mut plan = Workspace::new(workspace.engagement.clone());
    plan.tasks = workspace.tasks.clone();
    plan.baselines = workspace.baselines.clone();
    plan.resources = workspace.resources.clone();
    plan.stakeholders = workspace.stakeholders.clone();
    plan
}

/// Of each task what waits for it.
fn waiting(workspace: &Workspace) -> HashMap<TaskId, Vec<TaskId>> {
    let mut waiting: HashMap<TaskId, Vec<TaskId>> = HashMap::new();
    for one in workspace.tasks.iter() {
        for link in &one.links {
            waiting.entry(link.predecessor).or_default().push(one.id);
        }
    }
    waiting
}

/// What nothing waits for ends the plan only if it is near its end.
fn is_tight(dates: &TaskDates) -> bool {
    dates.slack_minutes.is_none_or(|slack| slack <= 0)
}

/// Whether nothing but what has no length waits for a task, directly or not.
fn waits_last(waiting: &HashMap<TaskId, Vec<TaskId>>, schedule: &Schedule, task: TaskId) -> bool {
    let (mut open, mut seen) = (vec![task], HashSet::new());
    while let Some(id) = open.pop() {
        if !seen.insert(id) {
            continue;
        }
        let above = schedule.tree.ancestors(id).flat_map(|above| waiting.get(&above));
        let next: Vec<TaskId> = waiting.get(&id).into_iter().chain(above).flatten().copied().collect();
        if next.iter().any(|id| schedule.get(*id).is_some_and(|dates| !dates.milestone)) {
            return false;
        }
        open.extend(next);
    }
    true
}

/// What drives a task, back to the beginning: the task itself last.
fn chain(workspace: &Workspace, schedule: &Schedule, last: TaskId) -> Vec<TaskId> {
    let (mut chain, mut seen, mut at) = (Vec::new(), HashSet::new(), Some(last));
    while let Some(id) = at.filter(|id| seen.insert(*id)) {
        let Some(dates) = schedule.get(id) else { break };
        if !dates.summary {
            chain.push(id);
        }
        at = match dates.why {
            Why::Link { predecessor, .. } => Some(predecessor),
            // A summary waits for the latest of what is below it.
            Why::Children => latest(schedule, schedule.tree.children(id).iter().copied()),
            // What has begun no longer says what it waited for: the latest of its predecessors.
            _ => {
                let owners = std::iter::once(id).chain(schedule.tree.ancestors(id));
                let links = owners.filter_map(|id| workspace.tasks.get(id)).flat_map(|task| &task.links);
                latest(schedule, links.map(|link| link.predecessor))
            }
        };
    }
    chain.reverse();
    chain
}

/// The task that finishes last.
fn latest(schedule: &Schedule, tasks: impl Iterator<Item = TaskId>) -> Option<TaskId> {
    tasks.max_by_key(|id| schedule.get(*id).map(|dates| dates.finish))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_zones_rise_with_progress() {
        assert_eq!(zone(0.0, 0.1), Zone::Fine);
        assert_eq!(zone(0.0, 0.2), Zone::Watch);
        assert_eq!(zone(0.0, 0.4), Zone::Act);
        assert_eq!(zone(0.5, 0.4), Zone::Fine);
        assert_eq!(zone(0.5, 0.6), Zone::Watch);
        assert_eq!(zone(1.0, 0.95), Zone::Act);
        assert_eq!(zone(1.0, 0.7), Zone::Fine);
    }
}
