//! Money: what each budget line came to, what all of it will come to, and how that forecast has drifted.
//!
//! Two forecasts stand side by side and are never averaged: what we said of each line (bottom up), and the estimate at
//! completion by the formula that the workspace chose (PMBOK Guide, 7.4). Earned value comes from the plan.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, Days, NaiveDate};

use super::Insights;
use super::earned_value::{Curves, EarnedValue, Unit};
use super::schedule::Schedule;
use super::statistics::{Share, total};
use crate::workspace::{BudgetLine, BudgetLineId, Workspace};

/// The most weeks that are drawn: about twenty years.
const MOST_WEEKS: usize = 1100;

/// What a budget line, or several of them, came to, in minor units.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Amounts {
    /// Planned.
    pub planned: i64,
    /// Spent so far.
    pub spent: i64,
    /// What it will come to: the latest forecast, but never less than what is spent; without one the larger of planned
    /// and spent.
    pub forecast: i64,
}

impl Amounts {
    /// The amounts of a line as the file has it.
    pub fn of(line: &BudgetLine) -> Self {
        Self::on(line, NaiveDate::MAX)
    }

    /// The amounts of a line at the end of a day.
    pub fn on(line: &BudgetLine, day: NaiveDate) -> Self {
        let spent = total(line.actuals.iter().filter(|one| one.on <= day).map(|one| one.amount_minor));
        let said = line.forecasts.iter().filter(|one| one.on <= day).max_by_key(|one| one.on);
        let forecast = said.map_or(line.planned_minor, |one| one.amount_minor).max(spent);
        Self { planned: line.planned_minor, spent, forecast }
    }

    /// Of all lines together, at the end of a day.
    pub fn all(workspace: &Workspace, day: NaiveDate) -> Self {
        workspace.budget.iter().map(|line| Self::on(line, day)).fold(Self::default(), Self::plus)
    }

    fn plus(self, other: Self) -> Self {
        Self {
            planned: self.planned.saturating_add(other.planned),
            spent: self.spent.saturating_add(other.spent),
            forecast: self.forecast.saturating_add(other.forecast),
        }
    }

    /// Planned less forecast: negative = too dear.
    pub fn variance(self) -> i64 {
        self.planned.saturating_sub(self.forecast)
    }

    /// Whether more is spent already than was planned.
    pub fn is_overspent(self) -> bool {
        self.spent > self.planned
    }
}

/// One budget line.
#[derive(Clone, Debug, PartialEq)]
pub struct LineMoney {
    /// Which.
    pub id: BudgetLineId,
    /// What it came to.
    pub amounts: Amounts,
    /// When anything was last said of it: a cost or a forecast.
    pub latest: Option<NaiveDate>,
    /// Whether a forecast was ever made.
    pub forecast_made: bool,
}

/// What all lines were thought to come to, on the days on which that changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Drift {
    /// When.
    pub on: NaiveDate,
    /// The sum of the forecasts then, in minor units.
    pub forecast: i64,
}

/// How money stands at the end of a day.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BurnPoint {
    /// Which day.
    pub on: NaiveDate,
    /// Planned to be spent by then, each line evenly over its days.
    pub planned: f64,
    /// Spent by then; none after the day that is looked at.
    pub spent: Option<f64>,
    /// Earned by then; none after that day, or without a baseline.
    pub earned: Option<f64>,
    /// On the way to what the lines are forecast to come to; none before that day.
    pub ahead: Option<f64>,
}

/// What was invoiced under the contracts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Invoiced {
    /// Invoiced so far, in minor units.
    pub minor: i64,
    /// What the signed contracts are worth, in minor units.
    pub of_minor: i64,
    /// How many signed contracts.
    pub contracts: usize,
    /// Deliverables invoiced, of those accepted.
    pub deliverables: Share,
}

/// All of it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Money {
    /// All lines, the dearest overrun first.
    pub lines: Vec<LineMoney>,
    /// By category; "" = no category was given. The dearest overrun first.
    pub categories: Vec<(String, Amounts, usize)>,
    /// All lines together.
    pub all: Amounts,
    /// Lines whose cost has passed their plan.
    pub overspent: usize,
    /// Lines that are forecast to pass it, those that have passed it included.
    pub will_overspend: usize,
    /// How the sum of the forecasts has drifted, the earliest first.
    pub drift: Vec<Drift>,
    /// Estimate at completion by the chosen formula, in minor units; none without costs or a baseline in money.
    pub eac: Option<f64>,
    /// What was invoiced.
    pub invoiced: Invoiced,
    /// How it goes through time.
    pub burn: Vec<BurnPoint>,
    /// The day of the latest cost.
    pub latest_cost: Option<NaiveDate>,
}

impl Money {
    /// Money as it is known.
    pub fn of(insights: &Insights) -> Self {
        Self::from(&insights.shown, &insights.schedule, &insights.earned_value, insights.day)
    }

    /// Money at the end of `day`.
    pub fn from(workspace: &Workspace, schedule: &Schedule, earned: &EarnedValue, day: NaiveDate) -> Self {
        let mut result = Self { all: Amounts::all(workspace, day), ..Self::default() };
        let mut categories: BTreeMap<&str, (Amounts, usize)> = BTreeMap::new();
        for line in workspace.budget.iter() {
            let amounts = Amounts::on(line, day);
            let costs = line.actuals.iter().map(|one| one.on).filter(|on| *on <= day);
            let said = line.forecasts.iter().map(|one| one.on).filter(|on| *on <= day);
            let (costs, said) = (costs.max(), said.max());
            result.latest_cost = result.latest_cost.max(costs);
            result.overspent += usize::from(amounts.is_overspent());
            result.will_overspend += usize::from(amounts.variance() < 0);
            let of = categories.entry(line.category.trim()).or_default();
            *of = (of.0.plus(amounts), of.1 + 1);
            let latest = costs.max(said);
            result.lines.push(LineMoney { id: line.id, amounts, latest, forecast_made: said.is_some() });
        }
        result.lines.sort_by_key(|line| (line.amounts.variance(), line.id));
        result.categories = categories.into_iter().map(|(name, (sum, n))| (name.to_owned(), sum, n)).collect();
        result.categories.sort_by_key(|(_, sum, _)| sum.variance());
        result.drift = drift(workspace, day);
        let money = earned.unit == Some(Unit::Money);
        result.eac = earned.figures.filter(|_| money).and_then(|figures| figures.eac());
        let curves = money.then(|| Curves::of(workspace, schedule, earned, day)).flatten();
        result.burn = burn(workspace, curves.as_ref(), day);
        result.invoiced = invoiced(workspace, day);
        result
    }
}

fn invoiced(workspace: &Workspace, day: NaiveDate) -> Invoiced {
    let signed = || workspace.contracts.iter().filter(|one| one.signed_on.is_some_and(|on| on <= day));
    let invoices = workspace.contracts.iter().flat_map(|one| &one.invoices).filter(|one| one.on <= day);
    let accepted = workspace.deliverables.iter().filter(|one| super::closing::is_accepted(one));
    Invoiced {
        minor: total(invoices.map(|one| one.amount_minor)),
        of_minor: total(signed().map(|one| one.value_minor)),
        contracts: signed().count(),
        deliverables: Share::count(accepted.map(|one| one.invoiced_on.is_some())),
    }
}

/// The sum of the forecasts on every day on which one was made, from what was planned on.
fn drift(workspace: &Workspace, day: NaiveDate) -> Vec<Drift> {
    let made = workspace.budget.iter().flat_map(|line| line.forecasts.iter().map(|one| one.on));
    let mut days: BTreeSet<NaiveDate> = made.filter(|on| *on <= day).collect();
    if days.is_empty() {
        return Vec::new();
    }
    days.insert(day);
    let begin = workspace.budget.iter().map(|line| line.from).min().unwrap_or(day);
    let planned = Drift { on: begin.min(day), forecast: total(workspace.budget.iter().map(|line| line.planned_minor)) };
    let later = days.into_iter().filter(|on| *on > planned.on);
    let later = later.map(|on| Drift { on, forecast: Amounts::all(workspace, on).forecast });
    std::iter::once(planned).chain(later).collect()
}

/// Share of a stretch of days that has passed at the end of a day, 0–1.
fn passed(from: NaiveDate, to: NaiveDate, day: NaiveDate) -> f64 {
    let length = ((to - from).num_days() + 1).max(1);
    let passed = ((day - from).num_days() + 1).clamp(0, length);
    passed as f64 / length as f64
}

fn burn(workspace: &Workspace, curves: Option<&Curves>, day: NaiveDate) -> Vec<BurnPoint> {
    let Some(first) = workspace.budget.iter().map(|line| line.from).min() else { return Vec::new() };
    let last = workspace.budget.iter().map(|line| line.to).max().unwrap_or(first);
    let eve = first.pred_opt().unwrap_or(first).min(day);
    let end = last.max(day);
    let to_sunday = Days::new(u64::from(6 - eve.weekday().num_days_from_monday()));
    let sundays = std::iter::successors(eve.checked_add_days(to_sunday), |on| on.checked_add_days(Days::new(7)));
    let mut days: BTreeSet<NaiveDate> = sundays.take(MOST_WEEKS).take_while(|on| *on < end).collect();
    days.extend([eve, day, end]);
    let amounts: Vec<(&BudgetLine, Amounts)> =
        workspace.budget.iter().map(|line| (line, Amounts::on(line, day))).collect();
    let mut costs: Vec<(NaiveDate, i64)> =
        workspace.budget.iter().flat_map(|line| &line.actuals).map(|one| (one.on, one.amount_minor)).collect();
    costs.sort_unstable();
    let spent_by = |on: NaiveDate| {
        let upto = costs.partition_point(|(cost, _)| *cost <= on);
        total(costs[..upto].iter().map(|(_, minor)| *minor)) as f64
    };
    let earned_by = |on: NaiveDate| {
        let known = curves?.points.iter().take_while(|point| point.on <= on);
        known.last().map_or(Some(0.0), |point| point.ev)
    };
    let point = |on: NaiveDate| BurnPoint {
        on,
        planned: amounts.iter().map(|(line, sum)| sum.planned as f64 * passed(line.from, line.to, on)).sum(),
        spent: (on <= day && !costs.is_empty()).then(|| spent_by(on)),
        earned: if on <= day { earned_by(on) } else { None },
        ahead: (on >= day).then(|| {
            let of_line = |(line, sum): &(&BudgetLine, Amounts)| {
                let rest = (sum.forecast - sum.spent) as f64;
                // What is left of a line whose days are over is spent by the end of all.
                let from = line.from.max(day.succ_opt().unwrap_or(day));
                let to = if line.to <= day { end.max(from) } else { line.to.max(from) };
                sum.spent as f64 + if on > day { rest * passed(from, to, on) } else { 0.0 }
            };
            amounts.iter().map(of_line).sum()
        }),
    };
    days.into_iter().map(point).collect()
}
