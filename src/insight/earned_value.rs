//! Earned value (PMBOK): where the work stands in money against the agreed baseline.
//!
//! What cannot be computed is none, never zero: a division by zero, a file without baseline.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use super::calendar::Calendars;
use super::schedule::{Schedule, latest_baseline, percent_of};
use super::statistics::{Share, total};
use crate::workspace::{BaselineId, TaskId, Verdict, Workspace};

/// The classic figures at a status date, all in the same unit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Figures {
    /// Budget at completion.
    pub bac: f64,
    /// Planned value (BCWS).
    pub pv: f64,
    /// Earned value (BCWP).
    pub ev: f64,
    /// Actual cost (ACWP); none when no cost is recorded.
    pub ac: Option<f64>,
}

fn ratio(a: f64, b: f64) -> Option<f64> {
    (b.abs() > f64::EPSILON).then_some(a / b).filter(|value| value.is_finite())
}

impl Figures {
    /// Schedule variance EV − PV.
    pub fn sv(&self) -> f64 {
        self.ev - self.pv
    }

    /// Cost variance EV − AC.
    pub fn cv(&self) -> Option<f64> {
        self.ac.map(|ac| self.ev - ac)
    }

    /// Schedule performance index EV ÷ PV.
    pub fn spi(&self) -> Option<f64> {
        ratio(self.ev, self.pv)
    }

    /// Cost performance index EV ÷ AC.
    pub fn cpi(&self) -> Option<f64> {
        self.ac.and_then(|ac| ratio(self.ev, ac))
    }

    /// Estimate at completion AC + (BAC − EV) ÷ CPI; none while nothing is earned or spent.
    pub fn eac(&self) -> Option<f64> {
        let (ac, cpi) = (self.ac?, self.cpi()?);
        ratio(self.bac - self.ev, cpi).map(|rest| ac + rest)
    }

    /// Estimate to completion EAC − AC.
    pub fn etc(&self) -> Option<f64> {
        Some(self.eac()? - self.ac?)
    }

    /// Variance at completion BAC − EAC.
    pub fn vac(&self) -> Option<f64> {
        Some(self.bac - self.eac()?)
    }

    /// To-complete performance index (BAC − EV) ÷ (BAC − AC).
    pub fn tcpi(&self) -> Option<f64> {
        ratio(self.bac - self.ev, self.bac - self.ac?)
    }
}

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
    /// Whether any progress was ever reported: without it an index says nothing.
    pub reported: bool,
    /// Milestones reached by the date agreed (baseline, or a deadline before it), of those due by now and those that
    /// the plan now puts after that date.
    pub milestones: Share,
    /// Milestones due by now and not reached in time, and those that the plan now puts too late.
    pub missed: Vec<TaskId>,
    /// Deliverables accepted at the first presentation, of those presented.
    pub first_pass: Share,
    /// Money spent so far, in minor units.
    pub spent_minor: i64,
    /// Money planned in all, in minor units.
    pub budget_minor: i64,
    /// Money planned to be spent by now, in minor units, evenly over each line's stretch.
    pub planned_to_date_minor: i64,
}

impl EarnedValue {
    /// Earned value of the workspace at the end of `day`.
    ///
    /// Planned and earned value follow the cost of each task in the baseline. Where the budget plans another sum
    /// than the tasks, both are scaled to it: what is planned outside tasks counts as earned in step with the work.
    pub fn of(workspace: &Workspace, schedule: &Schedule, day: NaiveDate) -> Self {
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
        let calendars = Calendars::of(workspace);
        let now = day.and_time(NaiveTime::from_hms_opt(23, 59, 59).unwrap_or(NaiveTime::MIN));
        let leaves: Vec<_> = baseline
            .tasks
            .iter()
            .filter_map(|entry| Some((entry, workspace.tasks.get(entry.task)?)))
            .filter(|(entry, _)| !schedule.tree.is_summary(entry.task))
            .collect();
        let costs = leaves.iter().any(|(entry, _)| entry.cost_minor > 0);
        let (mut bac, mut pv, mut ev) = (0.0, 0.0, 0.0);
        for (entry, task) in &leaves {
            let calendar = calendars.get(task.calendar);
            let whole = calendar.between(entry.start, entry.finish);
            let value = if costs { entry.cost_minor as f64 } else { whole as f64 };
            let planned = if entry.finish <= now {
                1.0
            } else if entry.start >= now || whole <= 0 {
                0.0
            } else {
                calendar.between(entry.start, now) as f64 / whole as f64
            };
            bac += value;
            pv += value * planned;
            ev += value * percent_of(task) / 100.0;
        }
        let budget = result.budget_minor as f64;
        let (unit, scale) = match (budget > 0.0 && bac > 0.0, costs) {
            (true, _) => (Unit::Money, budget / bac),
            (false, true) => (Unit::Money, 1.0),
            (false, false) => (Unit::Minutes, 1.0),
        };
        let ac = (unit == Unit::Money && result.spent_minor != 0).then_some(result.spent_minor as f64);
        result.unit = Some(unit);
        result.figures = (bac > 0.0).then_some(Figures { bac: bac * scale, pv: pv * scale, ev: ev * scale, ac });
        result.hit_rate(workspace, schedule, day);
        result
    }

    fn hit_rate(&mut self, workspace: &Workspace, schedule: &Schedule, day: NaiveDate) {
        // Agreed is the baseline, or a deadline before it.
        let agreed = |id: TaskId, baseline: Option<NaiveDateTime>| {
            let deadline = workspace.tasks.get(id).and_then(|task| task.deadline);
            Some(baseline?.min(deadline.unwrap_or(NaiveDateTime::MAX)).date())
        };
        let milestones = schedule.tasks.iter().filter(|(_, dates)| dates.milestone);
        let mut due: Vec<_> = milestones
            .filter_map(|(id, dates)| Some((*id, agreed(*id, dates.baseline_finish)?, dates.finish.date())))
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
                if !hit {
                    self.missed.push(id);
                }
            }
        }
    }
}

/// Deliverables accepted at the first presentation (with or without conditions counts only without).
fn first_pass(workspace: &Workspace) -> Share {
    let first = workspace.deliverables.iter().filter_map(|d| d.results.iter().min_by_key(|result| result.on));
    Share::count(first.map(|result| result.verdict == Verdict::Accepted))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn near(value: Option<f64>, expected: f64) {
        assert!((value.unwrap() - expected).abs() < 1e-6 * expected.abs().max(1.0), "{value:?} is not {expected}");
    }

    #[test]
    fn the_worked_values_of_the_field_come_out() {
        // Values asserted by the PRA package (MIT): 40 % planned, 35 % done, 36,000 spent of 100,000.
        let a = Figures { bac: 100_000.0, pv: 40_000.0, ev: 35_000.0, ac: Some(36_000.0) };
        near(Some(a.sv()), -5000.0);
        near(a.cv(), -1000.0);
        near(a.spi(), 0.875);
        near(a.cpi(), 0.972_222_2);
        // Microsoft's own example: a four-day task of 100, status on Wednesday.
        let c = Figures { bac: 100.0, pv: 75.0, ev: 60.0, ac: Some(70.0) };
        near(Some(c.sv()), -15.0);
        near(c.cv(), -10.0);
        near(c.spi(), 0.8);
        near(c.cpi(), 0.857_142_857);
        near(c.eac(), 116.666_667);
        near(c.vac(), -16.666_667);
        near(c.etc(), 46.666_667);
        near(c.tcpi(), 1.333_333);
    }

    #[test]
    fn what_cannot_be_divided_is_not_known() {
        let start = Figures { bac: 100.0, pv: 0.0, ev: 0.0, ac: None };
        assert_eq!((start.spi(), start.cpi(), start.eac(), start.vac(), start.tcpi()), (None, None, None, None, None));
        let spent = Figures { ac: Some(10.0), ..start };
        assert_eq!(spent.cpi(), Some(0.0));
        assert_eq!(spent.eac(), None);
    }
}
