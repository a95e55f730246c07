//! Earned value (PMBOK): where the work stands in money against the agreed baseline.
//!
//! What cannot be computed is none, never zero: a division by zero, a file without baseline.
//!
//! - `figures`: the figures on one day and every formula over them.
//! - `curves`: the same week by week, and where it leads.
//! - `weighed`: what each task is worth, kept from edit to edit.

mod curves;
mod figures;
mod weighed;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use super::schedule::{Schedule, latest_baseline};
use super::statistics::{Share, total};
use crate::workspace::{Baseline, BaselineEntry, BaselineId, BudgetLineId, Task, TaskId, Verdict, Workspace};

pub use curves::{Curves, EarnedSchedule, Point, schedule_complete};
pub use figures::Figures;
pub(super) use weighed::Weighed;

/// What the figures are counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Minor units of the engagement's currency.
    Money,
    /// Working minutes: the file has no costs.
    Minutes,
}

/// Where the work stands against the baseline.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EarnedValue {
    /// The baseline that counts.
    pub baseline: Option<BaselineId>,
    /// The figures; none without baseline.
    pub figures: Option<Figures>,
    /// Their unit.
    pub unit: Option<Unit>,
    /// How much should be done by now, 0–100, weighted by working time as percent complete is; none without baseline.
    pub planned_percent: Option<f64>,
    /// Whether any progress was ever reported: without it an index says nothing.
    pub reported: bool,
    /// Milestones reached by the date agreed (baseline, or a deadline before it), of those due by now and those that
    /// the plan now puts after that date.
    pub milestones: Share,
    /// Milestones due by now and not reached in time, and those that the plan now puts too late.
    pub missed: Vec<TaskId>,
    /// Milestones reached by the date agreed: with the missed ones all that [`Self::milestones`] counts.
    pub hit: Vec<TaskId>,
    /// Deliverables accepted at the first presentation, of those presented.
    pub first_pass: Share,
    /// Money spent so far, in minor units.
    pub spent_minor: i64,
    /// Money planned in all, in minor units.
    pub budget_minor: i64,
    /// Money planned to be spent by now, in minor units, evenly over each line's stretch.
    pub planned_to_date_minor: i64,
    /// Lines of the budget that came after the baseline was agreed: neither their plan nor what was spent on them is in the
    /// figures before the next one.
    pub outside: Vec<BudgetLineId>,
}

impl EarnedValue {
    /// Earned value of the workspace at the end of `day`.
    ///
    /// Planned and earned value follow the cost of each task in the baseline. Where the budget plans another sum
    /// than the tasks, both are scaled to it: what is planned outside tasks counts as earned in step with the work.
    /// Money that came into the budget after the baseline was agreed is not in it before the next one (PMBOK Guide: the
    /// performance measurement baseline changes by agreement only): a line more makes no work that is done worth more.
    pub fn of(workspace: &Workspace, schedule: &Schedule, day: NaiveDate) -> Self {
        Self::from(Weighed::of(workspace, schedule, day).as_ref(), workspace, schedule, day)
    }

    /// The same from what each task is worth; none without a baseline.
    pub(super) fn from(weighed: Option<&Weighed>, workspace: &Workspace, schedule: &Schedule, day: NaiveDate) -> Self {
        let mut result = Self { first_pass: first_pass(workspace), ..Self::default() };
        for line in workspace.budget.iter() {
            let spent = line.actuals.iter().filter(|a| a.on <= day).map(|a| a.amount_minor);
            result.budget_minor = result.budget_minor.saturating_add(line.planned_minor);
            result.spent_minor = result.spent_minor.saturating_add(total(spent));
            let length = ((line.to - line.from).num_days() + 1).max(1);
            let passed = ((day - line.from).num_days() + 1).clamp(0, length);
            let planned = (line.planned_minor as f64 * passed as f64 / length as f64) as i64;
            result.planned_to_date_minor = result.planned_to_date_minor.saturating_add(planned);
        }
        result.reported = workspace
            .tasks
            .iter()
            .any(|task| !task.progress.is_empty() || task.actual_start.is_some() || task.actual_finish.is_some());
        let Some(baseline) = latest_baseline(workspace, day) else { return result };
        result.baseline = Some(baseline.id);
        let Some(weighed) = weighed else { return result };
        result.planned_percent = weighed.planned_percent();
        let (bac, pv, ev) = weighed.sums();
        let (unit, scale) = scale(workspace, baseline, bac, weighed.costs());
        let until = agreed_until(workspace, baseline);
        let (mut spent, mut is_any) = (0_i64, false);
        for line in workspace.budget.iter() {
            if line.meta.on > until {
                result.outside.push(line.id);
                continue;
            }
            let on_it = total(line.actuals.iter().filter(|actual| actual.on <= day).map(|actual| actual.amount_minor));
            (spent, is_any) = (spent.saturating_add(on_it), is_any || on_it != 0);
        }
        // Costs of work that nobody agreed to are set against no work of the baseline.
        let ac = (unit == Unit::Money && is_any).then_some(spent as f64);
        let method = workspace.engagement.plan.estimate_at_completion;
        result.unit = Some(unit);
        result.figures =
            (bac > 0.0).then_some(Figures { bac: bac * scale, pv: pv * scale, ev: ev * scale, ac, method });
        result.hit_rate(workspace, schedule, day);
        result
    }

    fn hit_rate(&mut self, workspace: &Workspace, schedule: &Schedule, day: NaiveDate) {
        // Agreed is the baseline, or a deadline before it.
        let agreed = |id: TaskId, baseline: Option<NaiveDateTime>| {
            let deadline = workspace.tasks.get(id).and_then(|task| task.deadline);
            Some(baseline?.min(deadline.unwrap_or(NaiveDateTime::MAX)).date())
        };
        let milestones = schedule.tasks.those(|sums| sums.milestones);
        let mut due: Vec<_> = milestones
            .filter_map(|(id, dates)| Some((id, agreed(id, dates.baseline_finish)?, dates.finish.date())))
            .collect();
        due.sort_unstable();
        for (id, planned, finish) in due {
            let Some(task) = workspace.tasks.get(id) else { continue };
            let reached = task.actual_finish.map(|finish| finish.date()).or_else(|| {
                let full = task.progress.iter().filter(|report| report.percent >= 100);
                full.map(|report| report.on).min()
            });
            let hit = reached.is_some_and(|on| on <= planned);
            // One that will be late is as good as missed: the plan says so itself.
            if planned < day || finish > planned || hit {
                self.milestones.of += 1;
                self.milestones.n += usize::from(hit);
                let list = if hit { &mut self.hit } else { &mut self.missed };
                list.push(id);
            }
        }
    }
}

/// Deliverables accepted at the first presentation (with or without conditions counts only without).
fn first_pass(workspace: &Workspace) -> Share {
    let first = workspace.deliverables.iter().filter_map(|d| d.results.iter().min_by_key(|result| result.on));
    Share::count(first.map(|result| result.verdict == Verdict::Accepted))
}

/// A task that is no summary, with what it is worth in the baseline.
struct Leaf<'a> {
    /// Its place in the baseline.
    place: usize,
    entry: &'a BaselineEntry,
    task: &'a Task,
    value: f64,
}

/// What the work of a baseline is worth.
struct Valued<'a> {
    leaves: Vec<Leaf<'a>>,
    /// What values are multiplied with, so that together they are the budget.
    scale: f64,
    /// Whether values are costs.
    costs: bool,
}

/// The last day on which a line of the budget came that is agreed with this baseline. A budget that is younger than the
/// baseline as a whole is agreed as it came first.
fn agreed_until(workspace: &Workspace, baseline: &Baseline) -> NaiveDate {
    let first = workspace.budget.iter().map(|line| line.meta.on).min();
    first.map_or(baseline.set_on, |first| first.max(baseline.set_on))
}

/// What values are counted in, and what they are multiplied with where the budget that was agreed plans another sum than
/// `bac`, all of them together.
fn scale(workspace: &Workspace, baseline: &Baseline, bac: f64, costs: bool) -> (Unit, f64) {
    let until = agreed_until(workspace, baseline);
    let agreed = workspace.budget.iter().filter(|line| line.meta.on <= until);
    let budget = total(agreed.map(|line| line.planned_minor)) as f64;
    match (budget > 0.0 && bac > 0.0, costs) {
        (true, _) => (Unit::Money, budget / bac),
        (false, true) => (Unit::Money, 1.0),
        (false, false) => (Unit::Minutes, 1.0),
    }
}

/// The end of a day, as far as figures go.
fn night(day: NaiveDate) -> NaiveDateTime {
    day.and_time(NaiveTime::from_hms_opt(23, 59, 59).unwrap_or(NaiveTime::MIN))
}

/// What the work of the baseline that counts is worth: its costs, or its working time where there are none. Where the
/// budget plans another sum than the tasks, that is what they are scaled to.
fn valued<'a>(workspace: &'a Workspace, schedule: &Schedule, day: NaiveDate) -> Option<Valued<'a>> {
    let baseline = latest_baseline(workspace, day)?;
    // A task that is not in the schedule is not in the workspace.
    let leaf = |(place, entry): (usize, &'a BaselineEntry)| {
        schedule.get(entry.task).filter(|dates| !dates.summary)?;
        Some(Leaf { place, entry, task: workspace.tasks.get(entry.task)?, value: 0.0 })
    };
    let mut leaves: Vec<Leaf<'a>> = baseline.tasks.iter().enumerate().filter_map(leaf).collect();
    let costs = leaves.iter().any(|leaf| leaf.entry.cost_minor > 0);
    for leaf in &mut leaves {
        leaf.value = leaf.entry.value(leaf.task, schedule.calendars(), costs);
    }
    let bac = leaves.iter().fold(0.0, |sum, leaf| sum + leaf.value);
    let (_, scale) = scale(workspace, baseline, bac, costs);
    Some(Valued { leaves, scale, costs })
}
