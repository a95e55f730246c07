//! A workspace handed to the engine, and the engine's columns said of tasks again.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use super::dates::{self, Dates};
use super::engine::{self, Cause, Constraint, Lag, Link, LinkKind, Plan, Solution};
use super::{Schedule, TaskDates, Why, latest_baseline, percent_of, weighted_percent};
use crate::insight::calendar::{Calendars, WorkingTime, minute, moment};
use crate::insight::tree::Tree;
use crate::workspace::{self, CalendarId, ConstraintKind, Task, TaskId, TaskMode, Workspace};

/// A workspace's tasks on the rows of a plan: in tree order, so that parents come before their children.
struct Rows<'a> {
    tasks: Vec<&'a Task>,
    tree: Tree,
    calendars: Calendars,
    plan: Plan,
}

/// The schedule of a workspace, as seen on `day` (which only marks what is overdue).
pub(super) fn schedule(workspace: &Workspace, day: NaiveDate) -> Schedule {
    let rows = Rows::of(workspace);
    let solution = engine::solve(&rows.plan);
    rows.report(workspace, day, &solution)
}

/// The constraint of a task; what must start on a day without work starts on the next one with.
fn constraint(constraint: Option<workspace::Constraint>, time: &WorkingTime) -> Constraint {
    let Some(constraint) = constraint else { return Constraint::None };
    match (constraint.kind, constraint.at.map(minute)) {
        (ConstraintKind::AsLateAsPossible, _) => Constraint::AsLateAsPossible,
        (ConstraintKind::StartNoEarlierThan, Some(at)) => Constraint::StartNoEarlierThan(at),
        (ConstraintKind::StartNoLaterThan, Some(at)) => Constraint::StartNoLaterThan(at),
        (ConstraintKind::FinishNoEarlierThan, Some(at)) => Constraint::FinishNoEarlierThan(at),
        (ConstraintKind::FinishNoLaterThan, Some(at)) => Constraint::FinishNoLaterThan(at),
        (ConstraintKind::MustStartOn, Some(at)) if time.axis().previous_finish(at) == at => Constraint::MustStartOn(at),
        (ConstraintKind::MustStartOn, Some(at)) => Constraint::MustStartOn(time.axis().next_start(at)),
        (ConstraintKind::MustFinishOn, Some(at)) => Constraint::MustFinishOn(at),
        (_, None) => Constraint::None,
    }
}

fn kind(kind: workspace::LinkKind) -> LinkKind {
    match kind {
        workspace::LinkKind::FinishStart => LinkKind::FinishStart,
        workspace::LinkKind::StartStart => LinkKind::StartStart,
        workspace::LinkKind::FinishFinish => LinkKind::FinishFinish,
        workspace::LinkKind::StartFinish => LinkKind::StartFinish,
    }
}

/// A lag as the engine's links hold it: what is longer than 4,000 years is that long.
fn lag(lag: workspace::Lag) -> Lag {
    let held = |minutes: i64| i32::try_from(minutes).unwrap_or(if minutes < 0 { i32::MIN } else { i32::MAX });
    match lag {
        workspace::Lag::Working(minutes) => Lag::Working(held(minutes)),
        workspace::Lag::Elapsed(minutes) => Lag::Elapsed(held(minutes)),
        workspace::Lag::Percent(percent) => Lag::Percent(percent),
        workspace::Lag::ElapsedPercent(percent) => Lag::ElapsedPercent(percent),
    }
}

impl<'a> Rows<'a> {
    fn of(workspace: &'a Workspace) -> Self {
        let tree = Tree::of(workspace);
        let calendars = Calendars::of(workspace);
        let tasks: Vec<&Task> = tree.order.iter().filter_map(|(id, _)| workspace.tasks.get(*id)).collect();
        let row_of: HashMap<TaskId, u32> = tasks.iter().enumerate().map(|(row, task)| (task.id, row as u32)).collect();
        let axes = std::iter::once(calendars.project()).chain(calendars.others().map(|(_, time)| time));
        let axis_of: HashMap<CalendarId, u32> =
            calendars.others().enumerate().map(|(place, (id, _))| (id, place as u32 + 1)).collect();
        let start = calendars.project().next_work_start(workspace.engagement.start.and_time(NaiveTime::MIN));
        let mut plan = Plan::new(minute(start), axes.map(|time| time.axis().clone()).collect());
        let links = tasks.iter().flat_map(|task| &task.links);
        let linked: HashSet<TaskId> = links.map(|link| link.predecessor).collect();
        for task in &tasks {
            let above: Vec<TaskId> = tree.ancestors(task.id).collect();
            let axis = task.calendar.and_then(|id| axis_of.get(&id).copied()).unwrap_or(0);
            let at = task.constraint.and_then(|constraint| constraint.at);
            let duration = if tree.is_summary(task.id) { 0 } else { task.duration_minutes.max(0) };
            let manual = (task.mode == TaskMode::Manual).then(|| {
                let from = task.manual_start.or(at).unwrap_or(start);
                let worked = || calendars.get(task.calendar).add(from, duration);
                let to = task.manual_finish.unwrap_or_else(worked).max(from);
                (minute(from), minute(to))
            });
            let percent = percent_of(task);
            let left = (duration as f64 * (100.0 - percent) / 100.0).round() as i64;
            let free = task.mode == TaskMode::Manual
                && !std::iter::once(task.id).chain(above.iter().copied()).any(|id| {
                    linked.contains(&id) || workspace.tasks.get(id).is_some_and(|task| !task.links.is_empty())
                });
            plan.push(engine::Task {
                parent: above.first().and_then(|id| row_of.get(id).copied()),
                duration,
                axis,
                elapsed: task.elapsed,
                constraint: constraint(task.constraint, calendars.get(task.calendar)),
                deadline: task.deadline.map(minute),
                manual,
                actual_start: task.actual_start.map(minute),
                actual_finish: task.actual_finish.map(minute),
                remaining: task.actual_start.map(|_| left),
                done: percent >= 100.0,
                never_critical: free,
                ..engine::Task::default()
            });
        }
        for (row, task) in tasks.iter().enumerate() {
            for link in &task.links {
                if let Some(predecessor) = row_of.get(&link.predecessor) {
                    plan.link(Link {
                        predecessor: *predecessor,
                        successor: row as u32,
                        kind: kind(link.kind),
                        lag: lag(link.lag()),
                    });
                }
            }
        }
        Self { tasks, tree, calendars, plan: plan.ready() }
    }

    /// Why the task of a row starts when it does.
    fn why(&self, cause: Cause) -> Why {
        match cause {
            Cause::ProjectStart => Why::ProjectStart,
            Cause::Link(at) => self.plan.links().get(at as usize).map_or(Why::ProjectStart, |link| {
                let predecessor = self.tasks[link.predecessor as usize].id;
                let links = &self.tasks[link.successor as usize].links;
                let same = links.iter().find(|one| {
                    one.predecessor == predecessor && kind(one.kind) == link.kind && lag(one.lag()) == link.lag
                });
                same.map_or(Why::ProjectStart, |one| Why::Link { predecessor, kind: one.kind, lag: one.lag() })
            }),
            Cause::Constraint(row) => {
                let task = self.tasks[row as usize];
                task.constraint.map_or(Why::ProjectStart, |one| Why::Constraint {
                    of: task.id,
                    kind: one.kind,
                    at: one.at,
                })
            }
            Cause::Manual => Why::Manual,
            Cause::Actual => Why::Actual,
            Cause::Late => Why::Late,
            Cause::Children => Why::Children,
        }
    }

    fn report(self, workspace: &Workspace, day: NaiveDate, solution: &Solution) -> Schedule {
        let baseline: HashMap<TaskId, (NaiveDateTime, NaiveDateTime)> = latest_baseline(workspace, day)
            .into_iter()
            .flat_map(|baseline| baseline.tasks.iter().map(|entry| (entry.task, (entry.start, entry.finish))))
            .collect();
        let mut tasks: Vec<TaskDates> = Vec::with_capacity(self.tasks.len());
        // What is done below each row, and how long that takes.
        let mut below: Vec<Vec<(f64, i64)>> = vec![Vec::new(); self.tasks.len()];
        // Children come after their parents: going backwards, they are ready first.
        for (row, task) in self.tasks.iter().enumerate().rev() {
            let (start, finish) = (moment(solution.start[row]), moment(solution.finish[row]));
            let summary = self.plan.is_summary(row);
            let duration = match summary {
                true => self.calendars.get(task.calendar).between(start, finish),
                false => task.duration_minutes.max(0),
            };
            let leaves = if summary { std::mem::take(&mut below[row]) } else { vec![(percent_of(task), duration)] };
            let percent = match summary {
                true => weighted_percent(leaves.iter().copied()).unwrap_or(0.0),
                false => percent_of(task),
            };
            let planned = baseline.get(&task.id);
            let missed = task.deadline.filter(|deadline| finish > *deadline);
            let dates = TaskDates {
                start,
                finish,
                early_start: moment(solution.early_start[row]),
                early_finish: moment(solution.early_finish[row]),
                why: self.why(solution.cause[row]),
                waits_for_calendar: None,
                late_start: moment(solution.late_start[row]),
                late_finish: moment(solution.late_finish[row]),
                slack_minutes: task.actual_finish.is_none().then_some(solution.total_slack[row]),
                free_slack_minutes: solution.free_slack[row],
                start_slack_minutes: solution.start_slack[row],
                finish_slack_minutes: solution.finish_slack[row],
                critical: solution.critical[row],
                percent,
                duration_minutes: duration,
                summary,
                milestone: !summary && duration == 0,
                depth: self.tree.order[row].1,
                baseline_finish: planned.map(|(_, finish)| *finish),
                baseline_start: planned.map(|(start, _)| *start),
                late_days: planned.map(|(_, planned)| (finish.date() - planned.date()).num_days()),
                deadline_missed_days: missed.map(|deadline| (finish.date() - deadline.date()).num_days()),
                overdue: percent < 100.0 && finish.date() < day,
            };
            if let Some(parent) = self.plan.parent(row) {
                below[parent].extend(leaves);
            }
            tasks.push(dates);
        }
        let rows = Arc::new(dates::Rows::new(self.tasks.iter().map(|task| task.id).collect()));
        let tasks = Dates::new(rows, tasks.into_iter().rev());
        let begin = moment(self.plan.start);
        let start = solution.start.iter().min().map_or(begin, |start| moment(*start));
        let finish = solution.finish.iter().max().map_or(begin, |finish| moment(*finish));
        let dropped = self.plan.links().iter().zip(&solution.dropped).filter(|(_, dropped)| **dropped);
        let mut cycle: Vec<TaskId> =
            dropped.flat_map(|(link, _)| [link.predecessor, link.successor]).map(|row| self.id(row)).collect();
        cycle.sort_unstable();
        cycle.dedup();
        let circles = solution.cycles.iter().map(|circle| circle.iter().map(|row| self.id(*row)).collect()).collect();
        let order = self.tree.order.iter().map(|(id, _)| *id).collect();
        Schedule { tasks, order, tree: self.tree, start, finish, cycle, circles, day }
    }

    fn id(&self, row: u32) -> TaskId {
        self.tasks[row as usize].id
    }
}

/// The workspace's tasks as the engine schedules them, and which task is in which row.
pub(super) fn plan_of(workspace: &Workspace) -> (Plan, Vec<TaskId>) {
    let Rows { tasks, plan, .. } = Rows::of(workspace);
    (plan, tasks.into_iter().map(|task| task.id).collect())
}
