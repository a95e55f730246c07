//! A workspace's tasks as a plan for the engine: which task stands on which row, and what the engine is told of it.

use std::collections::HashMap;
use std::sync::Arc;

use chrono::{NaiveDateTime, NaiveTime};

use super::dates::Rows;
use super::engine::{self, Axis, Constraint, Lag, Link, LinkKind, Minute, Plan, Run};
use super::percent_of;
use crate::insight::calendar::{Calendars, WorkingTime, minute};
use crate::insight::tree::Tree;
use crate::workspace::{
    self, Assignee, Assignment, CalendarId, ConstraintKind, Effort, Task, TaskId, TaskMode, Workspace,
};

/// The tasks of a workspace on the rows of a plan, in tree order, so that parents come before their children.
#[derive(Clone, Debug)]
pub(super) struct Placed {
    pub tree: Arc<Tree>,
    pub rows: Arc<Rows>,
    pub axes: Arc<Axes>,
    pub plan: Plan,
}

/// The calendars of a workspace and, of what works by its own hours, which of the plan's calendars is which.
#[derive(Debug)]
pub(super) struct Axes {
    pub calendars: Calendars,
    start: NaiveDateTime,
    of_calendar: HashMap<CalendarId, u32>,
    /// By the calendar of a task and who works on it.
    of_work: HashMap<(Option<CalendarId>, Assignee), u32>,
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

/// The same kind, as the workspace says it.
pub(super) fn kind_said(kind: LinkKind) -> workspace::LinkKind {
    match kind {
        LinkKind::FinishStart => workspace::LinkKind::FinishStart,
        LinkKind::StartStart => workspace::LinkKind::StartStart,
        LinkKind::FinishFinish => workspace::LinkKind::FinishFinish,
        LinkKind::StartFinish => workspace::LinkKind::StartFinish,
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

/// The same lag, as the workspace says it.
pub(super) fn lag_said(lag: Lag) -> workspace::Lag {
    match lag {
        Lag::Working(minutes) => workspace::Lag::Working(minutes.into()),
        Lag::Elapsed(minutes) => workspace::Lag::Elapsed(minutes.into()),
        Lag::Percent(percent) => workspace::Lag::Percent(percent),
        Lag::ElapsedPercent(percent) => workspace::Lag::ElapsedPercent(percent),
    }
}

impl Axes {
    /// The calendars, and all that the plan needs: the project's first.
    fn of(workspace: &Workspace) -> (Self, Vec<Axis>) {
        let calendars = Calendars::of(workspace);
        let first = workspace.engagement.start.and_time(NaiveTime::MIN);
        let start = calendars.project().next_work_start(workspace.engagement.plan.start.unwrap_or(first));
        let mut axes = vec![calendars.project().axis().clone()];
        let mut of_calendar = HashMap::new();
        for (id, time) in calendars.others() {
            of_calendar.insert(id, axes.len() as u32);
            axes.push(time.axis().clone());
        }
        let mut found = Self { calendars, start, of_calendar, of_work: HashMap::new() };
        for task in workspace.tasks.iter().filter(|task| task.effort != Effort::FixedDuration) {
            for assignment in &task.assignments {
                let key = (task.calendar, assignment.who);
                if !found.of_work.contains_key(&key) {
                    let number = found.work_axis(workspace, key, &mut axes);
                    found.of_work.insert(key, number);
                }
            }
        }
        (found, axes)
    }

    /// The calendar on which somebody or something works on tasks of this calendar; a new one is put to the others.
    fn work_axis(&self, workspace: &Workspace, key: (Option<CalendarId>, Assignee), axes: &mut Vec<Axis>) -> u32 {
        let (calendar, busy) = match key.1 {
            Assignee::Person(id) => {
                let person = workspace.stakeholders.get(id);
                (person.and_then(|one| one.calendar), person.map_or(&[][..], |one| one.busy.as_slice()))
            }
            Assignee::Resource(id) => (workspace.resources.get(id).and_then(|one| one.calendar), &[][..]),
        };
        let (own, theirs) = (self.number(key.0), self.number(calendar));
        if busy.is_empty() && (key.0.is_none() || own == theirs) {
            return theirs;
        }
        let time = self.calendars.get(calendar).without(busy.iter().map(|one| (one.from, one.to)));
        axes.push(if key.0.is_none() { time.axis().clone() } else { time.axis().intersection(&axes[own as usize]) });
        axes.len() as u32 - 1
    }

    /// The plan's calendar of a task.
    pub(super) fn of_task(&self, task: &Task) -> u32 {
        self.number(task.calendar)
    }

    fn number(&self, calendar: Option<CalendarId>) -> u32 {
        calendar.and_then(|id| self.of_calendar.get(&id).copied()).unwrap_or(0)
    }

    /// The plan's calendar on which somebody works on a task: where its duration is not fixed, what they and the task have
    /// in common, apart from the days on which they are away; else that of the task.
    pub(super) fn of_assigned(&self, task: &Task, who: Assignee) -> u32 {
        let theirs = self.of_work.get(&(task.calendar, who)).filter(|_| has_own_hours(task));
        theirs.copied().unwrap_or_else(|| self.number(task.calendar))
    }

    /// Who works on a task for how long, where not all of them do so on the task's own calendar; none where the plan has
    /// no calendar for one of them.
    fn runs(&self, task: &Task) -> Option<Vec<Run>> {
        let of_work = |one: &Assignment| self.of_work.get(&(task.calendar, one.who)).copied();
        if !has_own_hours(task) {
            return Some(Vec::new());
        }
        let at_work = task.assignments.iter().filter(|one| one.units_percent > 0);
        // Who begins later is away from the task until then.
        // All rest when the task does, each on their own calendar.
        let runs: Option<Vec<Run>> = at_work
            .map(|one| {
                let done = task.done_after(one);
                let minutes = if done > 0 { done.saturating_add(task.pauses_within(done)) } else { 0 };
                Some(Run { axis: of_work(one)?, minutes })
            })
            .collect();
        let own = self.number(task.calendar);
        let counts = |runs: &Vec<Run>| runs.iter().all(|run| run.minutes > 0) && runs.iter().any(|run| run.axis != own);
        runs.map(|runs| if counts(&runs) { runs } else { Vec::new() })
    }
}

impl Placed {
    pub(super) fn of(workspace: &Workspace) -> Self {
        let tree = Tree::of(workspace);
        let tasks: Vec<&Task> = tree.order.iter().filter_map(|(id, _)| workspace.tasks.get(*id)).collect();
        let rows = Rows::new(tasks.iter().map(|task| task.id).collect());
        let (axes, all) = Axes::of(workspace);
        let mut plan = Plan::new(minute(axes.start), all);
        let settings = &workspace.engagement.plan;
        plan.critical_slack = settings.critical_slack_minutes;
        plan.finish = settings.finish.map(minute);
        plan.links_win = settings.links_win;
        plan.every_network = settings.every_network_critical;
        let mut placed = Self { tree: Arc::new(tree), rows: Arc::new(rows), axes: Arc::new(axes), plan };
        let links: Vec<Link> =
            tasks.iter().enumerate().flat_map(|(row, task)| placed.links(row as u32, task)).collect();
        let linked = linked(tasks.len(), &links);
        for (row, task) in tasks.iter().enumerate() {
            let parent = placed.tree.parent.get(&task.id).and_then(|id| placed.rows.row_of.get(id).copied());
            let summary = placed.tree.is_summary(task.id);
            let told = placed.told(row, task, parent, summary, &linked);
            placed.plan.push(told.unwrap_or_default());
        }
        placed.plan.set_links(links);
        placed.plan = placed.plan.ready();
        placed
    }

    /// The links of a task, which stands on this row.
    pub(super) fn links<'a>(&'a self, row: u32, task: &'a Task) -> impl Iterator<Item = Link> + 'a {
        task.links.iter().filter_map(move |link| {
            let predecessor = self.rows.row_of.get(&link.predecessor).copied()?;
            Some(Link { predecessor, successor: row, kind: kind(link.kind), lag: lag(link.lag()) })
        })
    }

    /// What the engine is told of a task; none where the plan has no calendar for somebody who works on it.
    pub(super) fn told(
        &self,
        row: usize,
        task: &Task,
        parent: Option<u32>,
        summary: bool,
        linked: &[bool],
    ) -> Option<engine::Task> {
        let time = self.axes.calendars.get(task.calendar);
        let given = task.given.map(|given| (minute(given.start), minute(given.finish)));
        let percent = percent_of(task);
        if summary {
            return Some(engine::Task {
                parent,
                axis: self.axes.number(task.calendar),
                constraint: Some(constraint(task.constraint, time))
                    .filter(|one| *one != Constraint::AsLateAsPossible)
                    .unwrap_or_default(),
                deadline: task.deadline.map(minute),
                actual_start: task.actual_start.map(minute),
                actual_finish: task.actual_finish.map(minute),
                given,
                ..engine::Task::default()
            });
        }
        let duration = task.lasting_minutes();
        let left = (duration as f64 * (100.0 - percent) / 100.0).round() as i64;
        let begun = task.actual_start.is_some();
        let manual = (task.mode == TaskMode::Manual).then(|| self.by_hand(task, time));
        let above = std::iter::successors(Some(row), |row| self.parent(*row));
        let linked = || above.clone().any(|row| linked[row]);
        Some(engine::Task {
            parent,
            duration,
            axis: self.axes.number(task.calendar),
            elapsed: task.elapsed,
            constraint: constraint(task.constraint, time),
            deadline: task.deadline.map(minute),
            manual,
            actual_start: task.actual_start.map(minute),
            actual_finish: task.actual_finish.map(minute),
            remaining: begun.then(|| task.remaining_minutes.unwrap_or(left).clamp(0, duration)),
            resume: task.resumes.filter(|_| begun).map(minute),
            pauses: task.pauses(),
            given,
            done: percent >= 100.0,
            // A guess that hangs on nothing holds nobody up.
            never_critical: manual.is_some() && task.estimated && !linked(),
            delay: task.levelling_delay_minutes.max(0),
            runs: self.axes.runs(task)?,
        })
    }

    /// Start and finish of a task that a person set.
    fn by_hand(&self, task: &Task, time: &WorkingTime) -> (Minute, Minute) {
        let at = task.constraint.and_then(|constraint| constraint.at);
        let from = task.manual_start.or(at).unwrap_or(self.axes.start);
        let duration = task.lasting_minutes().saturating_add(task.pauses());
        let worked = || match task.elapsed {
            true => minute(from).saturating_add(duration),
            false => minute(time.add(from, duration)),
        };
        let to = task.manual_finish.map_or_else(worked, minute);
        (minute(from), to.max(minute(from)))
    }

    /// The row of the task above, while the plan is made and afterwards.
    fn parent(&self, row: usize) -> Option<usize> {
        let above = self.tree.parent.get(self.rows.ids.get(row)?)?;
        self.rows.row_of.get(above).map(|row| *row as usize)
    }

    pub(super) fn id(&self, row: u32) -> Option<TaskId> {
        self.rows.ids.get(row as usize).copied()
    }
}

/// Whether those who work on a task do so at their own hours.
fn has_own_hours(task: &Task) -> bool {
    let not_asked = task.own_calendar_only && task.calendar.is_some();
    task.effort != Effort::FixedDuration && !task.elapsed && !not_asked
}

/// Of each row whether a link begins or ends there.
pub(super) fn linked(rows: usize, links: &[Link]) -> Vec<bool> {
    let mut linked = vec![false; rows];
    for link in links {
        linked[link.predecessor as usize] = true;
        linked[link.successor as usize] = true;
    }
    linked
}
