//! The schedule: when every task of a workspace happens, how far it can slip and why it starts when it does.
//!
//! Owns what is said of a task's dates. The dates themselves come from the one [`engine`], which `adapter` hands the
//! workspace's tasks and which [`crate::exchange`] uses for the plans of others. Nothing here moves a date that a
//! person fixed: manual tasks and actual dates stand.

mod adapter;
mod dates;
pub mod engine;
mod kept;
mod moves;
pub mod reasons;

pub(super) use dates::Sums;
pub use dates::{Dates, Places};
pub use moves::{Move, moves};

use std::sync::Arc;

use chrono::{NaiveDate, NaiveDateTime};
use engine::Axis;

use super::calendar::Calendars;
use super::statistics::Share;
use super::tree::Tree;
use crate::workspace::{Assignee, CalendarId, ConstraintKind, Lag, LinkKind, Task, TaskId, TaskMode, Workspace};

/// A plan that ended so many days ago is one of old, unless it says as of when it is seen.
const OLD: i64 = 365;

/// When everything happens.
#[derive(Clone, Debug)]
pub struct Schedule {
    /// Dates of every task.
    pub tasks: Dates,
    /// Every task once, parents before children, siblings in their order.
    pub order: Arc<Vec<TaskId>>,
    /// Order with children and depth.
    pub tree: Arc<Tree>,
    /// Start of the earliest task; the engagement's start when there is none.
    pub start: NaiveDateTime,
    /// Finish of the latest task; the engagement's start when there is none.
    pub finish: NaiveDateTime,
    /// Tasks whose links close a circle; they are scheduled without those links.
    pub cycle: Vec<TaskId>,
    /// The circles, each as the tasks along it: every one waits for the one before, the first for the last.
    pub circles: Vec<Vec<TaskId>>,
    /// The day it is seen on.
    pub day: NaiveDate,
    /// What the schedule after an edit starts from; says nothing more than what it was made from.
    kept: Arc<kept::Kept>,
}

impl PartialEq for Schedule {
    fn eq(&self, other: &Self) -> bool {
        let Self { tasks, order, tree, start, finish, cycle, circles, day, kept: _ } = self;
        (start, finish, day, cycle, circles) == (&other.start, &other.finish, &other.day, &other.cycle, &other.circles)
            && (tasks, order, tree) == (&other.tasks, &other.order, &other.tree)
    }
}

/// Why a task starts when it does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// Nothing holds it: it begins with the project.
    ProjectStart,
    /// It waits for another task.
    Link {
        /// Which task.
        predecessor: TaskId,
        /// Which ends are tied.
        kind: LinkKind,
        /// How long it waits.
        lag: Lag,
    },
    /// A constraint.
    Constraint {
        /// Whose: its own, or that of a summary above it.
        of: TaskId,
        /// What kind.
        kind: ConstraintKind,
        /// The date, where the kind has one.
        at: Option<NaiveDateTime>,
    },
    /// A person set its start.
    Manual,
    /// It has begun.
    Actual,
    /// It goes as late as possible.
    Late,
    /// The file that it was imported from says so, until it is recalculated or the task is changed.
    Given,
    /// Levelling holds it back.
    Levelled {
        /// By so many minutes of the clock.
        by_minutes: i64,
    },
    /// It is a summary: its children say.
    Children,
}

/// When one task happens.
#[derive(Clone, Debug, PartialEq)]
pub struct TaskDates {
    /// When it starts.
    pub start: NaiveDateTime,
    /// Why it starts then.
    pub why: Why,
    /// When it finishes.
    pub finish: NaiveDateTime,
    /// The earliest start that links, constraints and calendars allow; differs from `start` only where it goes late.
    pub early_start: NaiveDateTime,
    /// The earliest finish; differs from `finish` only where it goes late.
    pub early_finish: NaiveDateTime,
    /// The calendar of its own, if that is why it starts later than what `why` says.
    pub waits_for_calendar: Option<CalendarId>,
    /// The latest start that moves neither the end nor a deadline.
    pub late_start: NaiveDateTime,
    /// The latest finish that moves neither the end nor a deadline.
    pub late_finish: NaiveDateTime,
    /// Working minutes it can slip; negative when a date cannot be kept; none when it is finished.
    pub slack_minutes: Option<i64>,
    /// Working minutes it can slip without moving any other task; 0 when it is finished.
    pub free_slack_minutes: i64,
    /// Working minutes from the early to the late start.
    pub start_slack_minutes: i64,
    /// Working minutes from the early to the late finish.
    pub finish_slack_minutes: i64,
    /// Whether a slip moves the end.
    pub critical: bool,
    /// Percent complete, 0–100; of a summary weighted by duration.
    pub percent: f64,
    /// Working minutes on its calendar.
    pub duration_minutes: i64,
    /// Whether it has children.
    pub summary: bool,
    /// Whether it has no duration and no children.
    pub milestone: bool,
    /// Depth in the tree, 0 = top.
    pub depth: usize,
    /// Its finish in the latest baseline.
    pub baseline_finish: Option<NaiveDateTime>,
    /// Its start in the latest baseline.
    pub baseline_start: Option<NaiveDateTime>,
    /// Days of the calendar by which it finishes after its baseline; negative = earlier.
    pub late_days: Option<i64>,
    /// Days of the calendar by which it finishes after its deadline, when it does.
    pub deadline_missed_days: Option<i64>,
    /// Whether it should be finished by the shown day and is not.
    pub overdue: bool,
}

/// Percent complete as last reported: 100 when finished, else the latest report.
pub fn percent_of(task: &Task) -> f64 {
    if task.actual_finish.is_some() {
        return 100.0;
    }
    let latest = task.progress.iter().enumerate().max_by_key(|(place, report)| (report.on, *place));
    latest.map_or(0.0, |(_, report)| f64::from(report.percent.min(100)))
}

impl Schedule {
    /// The schedule of a workspace, as seen on `day` (which only marks what is overdue).
    pub fn of(workspace: &Workspace, day: NaiveDate) -> Self {
        kept::schedule(workspace, day)
    }

    /// The same, starting from an earlier schedule: it costs what differs, and says nothing else than [`Schedule::of`].
    #[must_use]
    pub fn after(previous: &Self, workspace: &Workspace, day: NaiveDate) -> Self {
        kept::schedule_after(previous, workspace, day).unwrap_or_else(|| Self::of(workspace, day))
    }

    /// When the parts of a task are worked: one part from its start to its finish, or more where it is split.
    pub fn parts(&self, id: TaskId) -> Vec<(NaiveDateTime, NaiveDateTime)> {
        self.get(id).map(|dates| self.kept.parts(id, dates)).unwrap_or_default()
    }

    /// When somebody works on a task, apart from its rests, and on which of the plan's calendars: where its duration is not
    /// fixed, at their own hours.
    pub fn parts_of(&self, task: &Task, who: Assignee) -> (Vec<(NaiveDateTime, NaiveDateTime)>, &Axis) {
        let axis = self.kept.placed().axes.of_assigned(task, who);
        let parts = self.get(task.id).map(|dates| self.kept.parts_on(task, dates, axis));
        (parts.unwrap_or_default(), self.axis(axis))
    }

    /// The number of the plan's calendar on which somebody works on a task.
    pub(super) fn works_on(&self, task: &Task, who: Assignee) -> u32 {
        self.kept.placed().axes.of_assigned(task, who)
    }

    /// The hours in which the time of a task is counted: of whoever is done last where people set its length, else its own.
    pub fn counted_on(&self, task: &Task) -> &Axis {
        let dates = self.get(task.id).filter(|dates| !dates.summary);
        let axis =
            dates.map_or_else(|| self.kept.placed().axes.of_task(task), |dates| self.kept.counted_on(task, dates));
        self.axis(axis)
    }

    /// Whether the dates of a task follow from how long people work on it at their own hours.
    pub fn is_set_by_people(&self, task: &Task) -> bool {
        let free = task.mode == TaskMode::Auto && task.given.is_none() && task.actual_finish.is_none();
        free && self.sets_by_people(task)
    }

    /// Whether they would follow from that, where no date of the task stood.
    pub(super) fn sets_by_people(&self, task: &Task) -> bool {
        self.tasks.place_of(task.id).is_some_and(|row| !self.plan().runs(row).is_empty())
    }

    /// A calendar of the plan; the project's where there is no such.
    pub(super) fn axis(&self, number: u32) -> &Axis {
        let axes = &self.plan().axes;
        axes.get(number as usize).unwrap_or(&axes[0])
    }

    /// The tasks as the [`engine`] schedules them; the row of each is [`Dates::place_of`].
    pub fn plan(&self) -> &engine::Plan {
        &self.kept.placed().plan
    }

    /// The dependencies by the places of their tasks in the order of the tree: what comes first, what waits, which ends.
    pub fn links_by_place(&self) -> impl Iterator<Item = (u32, u32, LinkKind)> + '_ {
        self.plan().links().iter().map(|link| (link.predecessor, link.successor, adapter::kind_said(link.kind)))
    }

    /// The tasks that have a dependency on this one, each once, by id. Costs a look at the dependencies, not at the tasks.
    pub fn followers(&self, id: TaskId) -> Vec<TaskId> {
        let Some(place) = self.tasks.place_of(id) else { return Vec::new() };
        let waits = self.plan().links().iter().filter(|link| link.predecessor as usize == place);
        let named = waits.filter_map(|link| self.tree.order.get(link.successor as usize));
        let mut those: Vec<TaskId> = named.map(|(id, _)| *id).collect();
        those.sort_unstable();
        those.dedup();
        those
    }

    /// The schedule after an edit: the same as [`Schedule::of`] the edited workspace on the same day.
    ///
    /// It starts from this schedule and costs what the edit reaches, so it can be asked while something is dragged.
    #[must_use]
    pub fn what_if(&self, edited: &Workspace) -> Self {
        Self::after(self, edited, self.day)
    }

    /// Dates of a task.
    pub fn get(&self, id: TaskId) -> Option<&TaskDates> {
        self.tasks.get(&id)
    }

    /// Percent complete of the whole plan, weighted by duration, 0–100; none without tasks.
    pub fn percent(&self) -> Option<f64> {
        self.tasks.percent()
    }

    /// Days since the planned end, where that has passed by `day` with work left: then no end is known.
    pub fn days_past_end(&self, day: NaiveDate) -> Option<i64> {
        let left = self.tasks.sums().any(|sums| sums.open != 0);
        Some((day - self.finish.date()).num_days()).filter(|days| left && *days > 0)
    }

    /// Whether this is a plan of old: it ended more than a year before `day`, with work left, and no status date says as of
    /// when it is to be seen. How many days late it is then says nothing.
    pub fn is_of_old(&self, workspace: &Workspace, day: NaiveDate) -> bool {
        workspace.engagement.status_date.is_none() && self.days_past_end(day).is_some_and(|days| days > OLD)
    }

    /// Milestones whose day has passed and that are not reached, the earliest first.
    pub fn overdue_milestones(&self, day: NaiveDate) -> Vec<TaskId> {
        let open = self.tasks.those(|sums| sums.milestones & sums.open);
        let mut overdue: Vec<_> = open.filter(|(_, dates)| dates.finish.date() < day).collect();
        overdue.sort_by_key(|(id, dates)| (dates.finish, *id));
        overdue.into_iter().map(|(id, _)| id).collect()
    }

    /// What the end rests on: unfinished tasks of the critical path, the next to end first.
    pub fn critical_open(&self) -> Vec<TaskId> {
        let open = self.tasks.those(|sums| sums.critical & sums.open & sums.leaves);
        let mut all: Vec<_> = open.map(|(id, dates)| (dates.finish, id)).collect();
        all.sort_unstable();
        all.into_iter().map(|(_, id)| id).collect()
    }

    /// Tasks that end later than in the baseline, the latest first.
    pub fn late(&self) -> Vec<TaskId> {
        let late = self.tasks.those(|sums| sums.late & sums.leaves);
        let mut all: Vec<_> = late.map(|(id, dates)| (std::cmp::Reverse(dates.late_days), id)).collect();
        all.sort_unstable();
        all.into_iter().map(|(_, id)| id).collect()
    }

    /// Tasks that are finished, of all tasks: the work itself, so neither summaries (their children are counted)
    /// nor milestones (points in time without work; they are counted on their own in earned value).
    pub fn tasks_done(&self) -> Share {
        let mut done = Share::default();
        for sums in self.tasks.sums() {
            let work = sums.leaves & !sums.milestones;
            done.of += work.count_ones() as usize;
            done.n += (work & !sums.open).count_ones() as usize;
        }
        done
    }

    /// What the tasks that are no summaries come to.
    pub fn counts(&self) -> Counts {
        let mut counts = Counts::default();
        let count = |set: u32| set.count_ones() as usize;
        for sums in self.tasks.sums() {
            counts.tasks += count(sums.leaves);
            counts.done += count(sums.leaves & !sums.open);
            counts.milestones += count(sums.milestones);
            counts.overdue += count(sums.overdue);
            counts.overdue_work += count(sums.overdue & !sums.milestones);
            counts.deadlines_missed += count(sums.open & sums.late);
            counts.critical += count(sums.open & sums.critical & !sums.milestones);
            counts.planned += count(sums.planned);
        }
        counts
    }

    /// When the last task was to finish in the baseline that counts; none without one.
    pub fn agreed_finish(&self) -> Option<NaiveDateTime> {
        self.kept.agreed_finish()
    }

    /// The calendars of the workspace, ready for arithmetic.
    pub fn calendars(&self) -> &Calendars {
        &self.kept.placed().axes.calendars
    }

    /// Tasks whose dates differ from those of an earlier schedule, with both dates; none where the tasks are others, or
    /// stand in another order. It costs what differs.
    pub(super) fn changed<'a>(
        &'a self,
        before: &'a Self,
    ) -> Option<impl Iterator<Item = (TaskId, &'a TaskDates, &'a TaskDates)>> {
        Arc::ptr_eq(self.tasks.rows(), before.tasks.rows()).then(|| self.tasks.changed(&before.tasks))
    }
}

/// How many tasks of each kind there are. Summaries are not counted, unless it is said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// All of them.
    pub tasks: usize,
    /// Finished.
    pub done: usize,
    /// Milestones.
    pub milestones: usize,
    /// Should be finished and are not.
    pub overdue: usize,
    /// Of these, without milestones.
    pub overdue_work: usize,
    /// Not finished, and finish after their deadline.
    pub deadlines_missed: usize,
    /// Not finished, no milestones, and move the end with them.
    pub critical: usize,
    /// Have a baseline, summaries too.
    pub planned: usize,
}

/// The workspace's tasks as the [`engine`] schedules them, and which task is in which row.
pub fn plan_of(workspace: &Workspace) -> (engine::Plan, Vec<TaskId>) {
    let placed = adapter::Placed::of(workspace);
    (placed.plan, placed.rows.ids.to_vec())
}

/// The baseline that counts at the end of `day`: the one chosen, if it was agreed by then, else the latest.
pub fn latest_baseline(workspace: &Workspace, day: NaiveDate) -> Option<&crate::workspace::Baseline> {
    let chosen = workspace.engagement.plan.baseline.and_then(|id| workspace.baselines.get(id));
    let known = workspace.baselines.iter().filter(|one| one.set_on <= day);
    chosen.filter(|one| one.set_on <= day).or_else(|| known.max_by_key(|one| (one.set_on, one.id)))
}
