//! Rules on money and reserves: lines that are overspent or will be, money that goes faster than the plan, buffers.

use super::{ActionKind, Finding, FindingArg, Rule, Severity, limit, speaks_for};
use crate::insight::Insights;
use crate::insight::buffers::{self, Kind};
use crate::insight::statistics::total;
use crate::workspace::{BudgetLine, ClientRole, RecordRef};

/// How many lines and reserves are named.
const MOST: usize = 3;
/// Above the plan by this share of a line is grave.
const GRAVE: f64 = 0.1;
/// A line may be thought to come to this much more than planned.
const FORECAST: f64 = 0.05;

fn spent(line: &BudgetLine, insights: &Insights) -> i64 {
    total(line.actuals.iter().filter(|actual| actual.on <= insights.day).map(|actual| actual.amount_minor))
}

/// Lines that cost more than planned, or are thought to.
pub fn lines(insights: &Insights) -> Vec<Finding> {
    let holder = speaks_for(insights, &[ClientRole::BudgetHolder, ClientRole::Sponsor]);
    let mut found = Vec::new();
    for line in insights.shown.budget.iter().filter(|line| line.planned_minor > 0) {
        let planned = line.planned_minor as f64;
        let spent = spent(line, insights);
        let last = line.forecasts.iter().filter(|one| one.on <= insights.day).max_by_key(|one| one.on);
        let over = spent > line.planned_minor;
        let forecast = last.filter(|one| one.amount_minor as f64 > planned * (1.0 + FORECAST));
        let comes_to = if over { spent } else { forecast.map_or(0, |one| one.amount_minor) };
        if !over && forecast.is_none() {
            continue;
        }
        let share = comes_to as f64 / planned - 1.0;
        let severity = if share > GRAVE { Severity::Trouble } else { Severity::Watch };
        let finding = Finding::new(Rule::LineOverspent, severity, Some(line.id.into()))
            .title("what", &line.title)
            .arg("cost", FindingArg::Money(comes_to))
            .arg("planned", FindingArg::Money(line.planned_minor))
            .date("on", if over { insights.day } else { forecast.map_or(insights.day, |one| one.on) })
            .count("over", i64::from(over))
            .exposure(4.0 + 10.0 * share.min(1.0));
        found.push(finding.ask(holder, None));
    }
    found.sort_by(|a, b| b.exposure.total_cmp(&a.exposure));
    found.truncate(MOST);
    found
}

/// More is spent than was planned by now, while neither a line nor the CPI says so already.
pub fn burn(insights: &Insights) -> Vec<Finding> {
    let earned = &insights.earned_value;
    let (spent, planned) = (earned.spent_minor as f64, earned.planned_to_date_minor as f64);
    let begun = earned.budget_minor > 0 && spent >= earned.budget_minor as f64 * 0.1;
    if !begun || planned <= 0.0 || spent / planned < 1.0 + limit::share(insights, Rule::BurnAhead) {
        return Vec::new();
    }
    if !super::plan::cost(insights).is_empty() || !lines(insights).is_empty() {
        return Vec::new();
    }
    let evidence = insights.shown.budget.iter().filter(|line| !line.actuals.is_empty()).map(|line| line.id.into());
    let finding = Finding::new(Rule::BurnAhead, Severity::Watch, None)
        .arg("cost", FindingArg::Money(earned.spent_minor))
        .arg("planned", FindingArg::Money(earned.planned_to_date_minor))
        .arg("share", FindingArg::Share(spent / planned - 1.0))
        .evidence(evidence)
        .exposure(4.0);
    vec![finding.ask(speaks_for(insights, &[ClientRole::BudgetHolder, ClientRole::Sponsor]), None)]
}

/// Reserves that are used faster than the work before them is done (fever chart: Goldratt 1997).
pub fn reserves(insights: &Insights) -> Vec<Finding> {
    let reserved = &insights.noted().reserved;
    let all = buffers::burnt(&insights.shown, &insights.schedule, insights.day, reserved);
    let found = all.iter().filter(|one| one.progress < 1.0).filter_map(|one| {
        let task = insights.shown.tasks.get(one.task)?;
        let severity = if one.kind == Kind::Project { Severity::Trouble } else { Severity::Watch };
        let finding = Finding::new(Rule::BufferBurnt, severity, Some(task.id.into()))
            .title("what", &task.title)
            .arg("used", FindingArg::Share(one.used()?))
            .arg("done", FindingArg::Share(one.progress))
            .evidence(one.chain.iter().map(|id| RecordRef::from(*id)))
            .exposure(6.0);
        Some(finding.act(ActionKind::AddTask, task.owner, None))
    });
    found.take(MOST).collect()
}
