//! What is said of a plan that is scheduled, and what is kept of it so that an edit costs what it reaches.

use std::collections::BTreeSet;
use std::fmt;
use std::sync::Arc;

use chrono::{NaiveDate, NaiveDateTime};

use super::adapter::{Placed, kind_said, lag_said, linked};
use super::dates::{ById, Dates};
use super::engine::{Cause, Link, Run, Solved};
use super::{Schedule, TaskDates, Why, latest_baseline, percent_of};
use crate::insight::calendar::{minute, moment};
use crate::workspace::{
    Baseline, Busy, CalendarId, Collection, Engagement, Resource, Stakeholder, Task, TaskId, Workspace,
};

/// Start and finish in the baseline that counts.
type Planned = (NaiveDateTime, NaiveDateTime);

/// A plan that is scheduled, with the records that it was made from.
#[derive(Clone)]
pub(super) struct Kept {
    tasks: Collection<Task>,
    engagement: Engagement,
    stakeholders: Collection<Stakeholder>,
    resources: Collection<Resource>,
    baselines: Collection<Baseline>,
    placed: Placed,
    solved: Solved,
    planned: Arc<ById<Planned>>,
    /// When the last of these was to finish.
    agreed_finish: Option<NaiveDateTime>,
    /// Percent complete of each row; of a summary weighted by duration.
    percent: Vec<f64>,
}

impl fmt::Debug for Kept {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Kept").finish_non_exhaustive()
    }
}

/// The schedule of a workspace, as seen on `day` (which only marks what is overdue).
pub(super) fn schedule(workspace: &Workspace, day: NaiveDate) -> Schedule {
    let placed = Placed::of(workspace);
    let solved = Solved::of(&placed.plan);
    let baseline = latest_baseline(workspace, day).map_or(&[][..], |baseline| &baseline.tasks);
    let planned: ById<Planned> = baseline.iter().map(|entry| (entry.task, (entry.start, entry.finish))).collect();
    let tasks: Vec<&Task> = placed.rows.ids.iter().filter_map(|id| workspace.tasks.get(*id)).collect();
    let mut percent: Vec<f64> = tasks.iter().map(|task| percent_of(task)).collect();
    add_up(&placed, &mut percent);
    let kept = Kept {
        tasks: workspace.tasks.clone(),
        engagement: workspace.engagement.clone(),
        stakeholders: workspace.stakeholders.clone(),
        resources: workspace.resources.clone(),
        baselines: workspace.baselines.clone(),
        placed,
        solved,
        planned: Arc::new(planned),
        agreed_finish: baseline.iter().map(|entry| entry.finish).max(),
        percent,
    };
    let dates = tasks.iter().enumerate().map(|(row, task)| kept.report(row, task, day));
    let dates = Dates::new(Arc::clone(&kept.placed.rows), dates);
    kept.schedule(dates, day)
}

/// The schedule of a workspace that differs from the one of `previous` by an edit, by the day on which it is seen, or by
/// both; none where another way is shorter.
pub(super) fn schedule_after(previous: &Schedule, workspace: &Workspace, day: NaiveDate) -> Option<Schedule> {
    let was = &*previous.kept;
    if !was.same_around(workspace) || !Kept::counts_the_same(previous.day, workspace, day) {
        return None;
    }
    let changed = was.changed_tasks(workspace)?;
    if changed.is_empty() {
        let mut same = previous.clone();
        if !was.tasks.is_same(&workspace.tasks) {
            same.kept = Arc::new(Kept { tasks: workspace.tasks.clone(), ..was.clone() });
        }
        same.see_on(day);
        return Some(same);
    }
    let mut now = was.clone();
    now.tasks = workspace.tasks.clone();
    now.engagement = workspace.engagement.clone();
    now.stakeholders = workspace.stakeholders.clone();
    now.resources = workspace.resources.clone();
    let mut rows: BTreeSet<usize> = BTreeSet::new();
    now.take(was, &changed, &mut rows)?;
    let (solved, touched) = was.solved.again(&was.placed.plan, &now.placed.plan);
    now.solved = solved;
    match touched {
        Some(touched) => rows.extend(touched.into_iter().map(|row| row as usize)),
        None => rows.extend(0..now.placed.rows.ids.len()),
    }
    let mut dates = previous.tasks.clone();
    for row in rows {
        if let Some(task) = now.placed.id(row as u32).and_then(|id| now.tasks.get(id)) {
            dates.set(row, now.report(row, task, previous.day));
        }
    }
    let mut schedule = now.schedule(dates, previous.day);
    schedule.see_on(day);
    Some(schedule)
}

impl Schedule {
    /// Sees the same plan on another day, with the same baseline: only what is overdue is otherwise. Costs the chunks of
    /// tasks in which something is not finished.
    fn see_on(&mut self, day: NaiveDate) {
        if self.day == day {
            return;
        }
        self.day = day;
        let turned = |dates: &TaskDates| {
            let is = Kept::is_overdue(dates, day);
            (is != dates.overdue).then_some(is)
        };
        self.tasks.turn_overdue(turned);
    }
}

/// The percent of summaries, after that of the tasks below them: weighted by duration, a plain mean where nothing has a
/// duration.
fn add_up(placed: &Placed, percent: &mut [f64]) {
    let rows = percent.len();
    // Percents are whole numbers, so that these sums are exact in any order.
    let mut below = vec![(0i64, 0i64, 0i64, 0i64); rows];
    for row in (0..rows).rev() {
        let sums = match placed.plan.is_summary(row) {
            true => below[row],
            false => {
                let (minutes, done) = (placed.plan.minutes(row), percent[row] as i64);
                (minutes, minutes.saturating_mul(done), 1, done)
            }
        };
        if placed.plan.is_summary(row) {
            percent[row] = match sums {
                (whole, done, _, _) if whole > 0 => done as f64 / whole as f64,
                (_, _, count, sum) if count > 0 => sum as f64 / count as f64,
                _ => 0.0,
            };
        }
        if let Some(parent) = placed.plan.parent(row) {
            let above = &mut below[parent];
            above.0 = above.0.saturating_add(sums.0);
            above.1 = above.1.saturating_add(sums.1);
            (above.2, above.3) = (above.2 + sums.2, above.3 + sums.3);
        }
    }
}

/// When somebody works; who is not there, as somebody of whom nothing is said.
fn hours(one: Option<&Stakeholder>) -> (Option<CalendarId>, &[Busy]) {
    one.map_or((None, &[]), |one| (one.calendar, one.busy.as_slice()))
}

/// A task that an edit changed: its row, how it was and how it is.
struct Changed<'a> {
    row: u32,
    old: &'a Task,
    new: &'a Task,
}

impl Kept {
    /// Whether everything but tasks is as it was, as far as the schedule asks.
    fn same_around(&self, workspace: &Workspace) -> bool {
        let frame = |one: &Engagement, two: &Engagement| {
            one.start == two.start && one.plan == two.plan && one.calendars == two.calendars
        };
        let people = || self.stakeholders.changes(&workspace.stakeholders).all(|(old, new)| hours(old) == hours(new));
        frame(&self.engagement, &workspace.engagement)
            && self.baselines == workspace.baselines
            && self.resources == workspace.resources
            && people()
    }

    /// Whether the same baseline counts on another day.
    fn counts_the_same(before: NaiveDate, workspace: &Workspace, day: NaiveDate) -> bool {
        let of = |day| latest_baseline(workspace, day).map(|one| one.id);
        before == day || of(before) == of(day)
    }

    /// The tasks that differ; none where the tree does.
    fn changed_tasks<'a>(&'a self, workspace: &'a Workspace) -> Option<Vec<Changed<'a>>> {
        let changes = self.tasks.changes(&workspace.tasks);
        let found: Option<Vec<Changed<'a>>> = changes
            .map(|change| match change {
                (Some(old), Some(new)) if (old.parent, old.order) == (new.parent, new.order) => {
                    Some(Changed { row: *self.placed.rows.row_of.get(&new.id)?, old, new })
                }
                _ => None,
            })
            .collect();
        found
    }

    /// Takes changed tasks into the plan. Says which rows are to be reported whatever the engine says.
    fn take(&mut self, was: &Self, changed: &[Changed<'_>], rows: &mut BTreeSet<usize>) -> Option<()> {
        let relinked: Vec<&Changed<'_>> = changed.iter().filter(|one| one.old.links != one.new.links).collect();
        if !relinked.is_empty() {
            self.placed.plan.set_links(self.links_with(was, &relinked));
        }
        let linked = linked(self.percent.len(), self.placed.plan.links());
        for one in changed {
            let row = one.row as usize;
            self.tell(row, one.new, &linked)?;
            self.percent[row] = percent_of(one.new);
            rows.insert(row);
            rows.extend(std::iter::successors(Some(row), |row| self.placed.plan.parent(*row)));
        }
        if !relinked.is_empty() {
            // Whether anything hangs on what is set by hand may be otherwise.
            for row in self.placed.plan.rows_by_hand() {
                let task = self.placed.id(row as u32).and_then(|id| self.tasks.get(id)).cloned();
                self.tell(row, &task?, &linked)?;
            }
        }
        add_up(&self.placed, &mut self.percent);
        Some(())
    }

    fn tell(&mut self, row: usize, task: &Task, linked: &[bool]) -> Option<()> {
        let parent = self.placed.plan.parent(row).map(|row| row as u32);
        let told = self.placed.told(row, task, parent, self.placed.plan.is_summary(row), linked)?;
        self.placed.plan.set(row as u32, told);
        Some(())
    }

    /// All links, with those of some tasks in the place of what they had.
    fn links_with(&self, was: &Self, relinked: &[&Changed<'_>]) -> Vec<Link> {
        let is_other = |link: &Link| relinked.iter().any(|one| one.row == link.successor);
        let mut links: Vec<Link> = was.placed.plan.links().iter().filter(|link| !is_other(link)).copied().collect();
        links.extend(relinked.iter().flat_map(|one| self.placed.links(one.row, one.new)));
        links
    }

    /// Why the task of a row starts when it does.
    fn why(&self, cause: Cause, task: &Task) -> Why {
        let id = |row: u32| self.placed.id(row).unwrap_or(task.id);
        match cause {
            Cause::ProjectStart => Why::ProjectStart,
            Cause::Link(at) => self.placed.plan.links().get(at as usize).map_or(Why::ProjectStart, |link| Why::Link {
                predecessor: id(link.predecessor),
                kind: kind_said(link.kind),
                lag: lag_said(link.lag),
            }),
            Cause::Constraint(row) => {
                let of = id(row);
                let constraint = self.tasks.get(of).and_then(|task| task.constraint);
                constraint.map_or(Why::ProjectStart, |one| Why::Constraint { of, kind: one.kind, at: one.at })
            }
            Cause::Manual => Why::Manual,
            Cause::Actual => Why::Actual,
            Cause::Late => Why::Late,
            Cause::Given => Why::Given,
            Cause::Levelled => Why::Levelled { by_minutes: task.levelling_delay_minutes },
            Cause::Children => Why::Children,
        }
    }

    /// Whether the project works between when a task could begin and when its own calendar lets it.
    fn waits_for_calendar(&self, row: usize) -> bool {
        let (plan, project) = (&self.placed.plan, self.placed.axes.calendars.project().axis());
        let could = self.solved.could_begin(plan, row);
        could.is_some_and(|could| project.between(could, self.solved.row(row).start) > 0)
    }

    /// The dates of a row.
    fn report(&self, row: usize, task: &Task, day: NaiveDate) -> TaskDates {
        let dated = self.solved.row(row);
        let (start, finish) = match task.given {
            // To the second, as the file says it.
            Some(given) => (given.start, given.finish.max(given.start)),
            None => (moment(dated.start), moment(dated.finish)),
        };
        let same = |time: i64, of: i64, said: NaiveDateTime| if time == of { said } else { moment(time) };
        let summary = self.placed.plan.is_summary(row);
        let duration = match summary {
            true => self.placed.axes.calendars.get(task.calendar).between(start, finish),
            false => task.lasting_minutes(),
        };
        let percent = self.percent.get(row).copied().unwrap_or(0.0);
        let planned = self.planned.get(&task.id);
        let why = self.why(dated.cause, task);
        let missed = task.deadline.filter(|deadline| finish > *deadline);
        let mut dates = TaskDates {
            start,
            finish,
            early_start: same(dated.early_start, dated.start, start),
            early_finish: same(dated.early_finish, dated.finish, finish),
            why,
            waits_for_calendar: task.calendar.filter(|_| self.waits_for_calendar(row)),
            late_start: same(dated.late_start, dated.start, start),
            late_finish: same(dated.late_finish, dated.finish, finish),
            slack_minutes: task.actual_finish.is_none().then_some(dated.total_slack),
            free_slack_minutes: dated.free_slack,
            start_slack_minutes: dated.start_slack,
            finish_slack_minutes: dated.finish_slack,
            critical: dated.critical,
            percent,
            duration_minutes: duration,
            summary,
            milestone: !summary && duration == 0,
            depth: self.placed.tree.order.get(row).map_or(0, |(_, depth)| *depth),
            baseline_finish: planned.map(|(_, finish)| *finish),
            baseline_start: planned.map(|(start, _)| *start),
            late_days: planned.map(|(_, planned)| (finish.date() - planned.date()).num_days()),
            deadline_missed_days: missed.map(|deadline| (finish.date() - deadline.date()).num_days()),
            overdue: false,
        };
        dates.overdue = Self::is_overdue(&dates, day);
        dates
    }

    /// Whether a task should be finished before `day` and is not.
    fn is_overdue(dates: &TaskDates, day: NaiveDate) -> bool {
        dates.percent < 100.0 && dates.finish.date() < day
    }

    fn schedule(self, tasks: Dates, day: NaiveDate) -> Schedule {
        let begin = self.placed.plan.start;
        let (start, finish) = self.solved.span().unwrap_or((begin, begin));
        let (circles, dropped) = self.solved.circles();
        let mut cycle: Vec<TaskId> = Vec::new();
        if !circles.is_empty() {
            let left_out = self.placed.plan.links().iter().zip(dropped).filter(|(_, dropped)| **dropped);
            let ends = left_out.flat_map(|(link, _)| [link.predecessor, link.successor]);
            cycle.extend(ends.filter_map(|row| self.placed.id(row)));
            cycle.sort_unstable();
            cycle.dedup();
        }
        let named = |circle: &Vec<u32>| circle.iter().filter_map(|row| self.placed.id(*row)).collect();
        let circles = circles.iter().map(named).collect();
        let (tree, order) = (Arc::clone(&self.placed.tree), Arc::clone(&self.placed.rows.ids));
        let (start, finish) = (moment(start), moment(finish));
        Schedule { tasks, order, tree, start, finish, cycle, circles, day, kept: Arc::new(self) }
    }

    /// When the parts of a task are worked: the task's own dates where it is not split. Where people set its length, while
    /// any of them works.
    pub(super) fn parts(&self, id: TaskId, dates: &TaskDates) -> Vec<Planned> {
        let Some(task) = self.tasks.get(id).filter(|_| !dates.summary) else {
            return vec![(dates.start, dates.finish)];
        };
        let runs = self.placed.rows.row_of.get(&id).map_or(&[][..], |row| self.placed.plan.runs(*row as usize));
        if runs.is_empty() || task.splits.is_empty() {
            return self.parts_on(task, dates, self.placed.axes.of_task(task));
        }
        let mut all: Vec<Planned> = runs.iter().flat_map(|run| self.parts_on(task, dates, run.axis)).collect();
        all.sort_unstable();
        let mut parts: Vec<Planned> = Vec::new();
        for (from, to) in all {
            match parts.last_mut().filter(|last| from <= last.1) {
                Some(last) => last.1 = last.1.max(to),
                None => parts.push((from, to)),
            }
        }
        parts
    }

    /// When the parts of a task are worked by somebody who works on this calendar of the plan.
    pub(super) fn parts_on(&self, task: &Task, dates: &TaskDates, axis: u32) -> Vec<Planned> {
        let Some(axis) = self.placed.plan.axes.get(axis as usize) else { return vec![(dates.start, dates.finish)] };
        let after = |from: NaiveDateTime, minutes: i64| match (minutes, task.elapsed) {
            (0, _) => from,
            (_, true) => {
                chrono::TimeDelta::try_minutes(minutes).and_then(|by| from.checked_add_signed(by)).unwrap_or(from)
            }
            (_, false) => moment(axis.add(minute(from), minutes)),
        };
        let resumes = |from: NaiveDateTime| match axis.next_start(minute(from)) {
            next if task.elapsed || next == minute(from) => from,
            next => moment(next),
        };
        let mut parts = Vec::new();
        let (mut start, mut done) = (dates.start, 0);
        if let Some(resume) = task.resumes.filter(|_| task.actual_start.is_some() && task.actual_finish.is_none()) {
            let remaining = task.remaining_minutes.unwrap_or(0);
            let stop = after(start, (task.lasting_minutes() - remaining).max(0));
            if stop < resume && resume < dates.finish {
                return vec![(start, stop), (resumes(resume), dates.finish)];
            }
        }
        for split in task.splits.iter().filter(|split| split.pause_minutes > 0) {
            let minutes = split.after_minutes - done;
            let stop = after(start, minutes);
            let next = resumes(after(stop, split.pause_minutes));
            if minutes <= 0 || next >= dates.finish {
                continue;
            }
            parts.push((start, stop));
            (start, done) = (next, split.after_minutes);
        }
        parts.push((start, dates.finish));
        parts
    }

    /// The plan's calendar on which the time of a task is counted: that of whoever is done last where people set its
    /// length, else its own.
    pub(super) fn counted_on(&self, task: &Task, dates: &TaskDates) -> u32 {
        let runs = self.placed.rows.row_of.get(&task.id).map_or(&[][..], |row| self.placed.plan.runs(*row as usize));
        let start = minute(dates.start);
        let done = |run: &&Run| {
            let axis = &self.placed.plan.axes[run.axis as usize];
            axis.add(axis.next_start(start), run.minutes)
        };
        runs.iter().max_by_key(done).map_or_else(|| self.placed.axes.of_task(task), |run| run.axis)
    }

    pub(super) fn agreed_finish(&self) -> Option<NaiveDateTime> {
        self.agreed_finish
    }

    pub(super) fn placed(&self) -> &Placed {
        &self.placed
    }
}
