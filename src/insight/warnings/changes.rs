//! Rules on risks, issues and changes beyond their owner: what is changed and not re-agreed, what is done without effect.

use std::collections::BTreeSet;

use super::{ActionKind, Finding, Rule, Severity, by_power, limit};
use crate::insight::Insights;
use crate::insight::expectations::Way;
use crate::insight::improvements::{Improvements, Progress};
use crate::insight::risks::HIGH;
use crate::workspace::{ExpectationId, RecordRef, RiskKind, Satisfier, StakeholderId, TaskId};

/// A score from which an issue that does not move is said.
const NOTABLE: u8 = 9;

/// Changes that touch what somebody expects, where nobody talked it over with them since.
pub fn not_reset(insights: &Insights) -> Vec<Finding> {
    let mut found = Vec::new();
    for risk in insights.shown.risks.iter().filter(|one| one.kind == RiskKind::Change && !one.tasks.is_empty()) {
        let days = (insights.day - risk.raised_on).num_days();
        if risk.closed_on.is_some_and(|on| on <= insights.day) || days < limit(insights, Rule::ChangeNotReset) {
            continue;
        }
        let touched: BTreeSet<TaskId> = risk.tasks.iter().copied().collect();
        let mut hit: Vec<(ExpectationId, StakeholderId)> = Vec::new();
        for status in insights.expectations.statuses.iter().filter(|one| one.open && one.way == Way::OfUs) {
            let Some(expectation) = insights.shown.expectations.get(status.id) else { continue };
            let by_it = expectation.satisfied_by.iter().any(|one| match one {
                Satisfier::Task(id) => touched.contains(id),
                Satisfier::Contact(_) => false,
            });
            let after = |on: chrono::NaiveDate| on >= risk.raised_on && on <= insights.day;
            let again = expectation.confirmed_on.is_some_and(after) || after(expectation.voiced_on);
            if by_it && !again {
                hit.push((status.id, status.holder));
            }
        }
        let people = by_power(insights, hit.iter().map(|(_, who)| *who).collect());
        let Some(first) = people.first().copied() else { continue };
        let key = insights.grid.is_key(first);
        let weight: f64 = people.iter().map(|who| insights.grid.weight(*who)).sum();
        found.push(
            Finding::new(
                Rule::ChangeNotReset,
                if key { Severity::Trouble } else { Severity::Watch },
                Some(risk.id.into()),
            )
            .title("what", &risk.title)
            .date("on", risk.raised_on)
            .count("n", hit.len() as i64)
            .evidence(hit.iter().map(|(id, _)| RecordRef::from(*id)))
            .people(people)
            .exposure(weight)
            .act(ActionKind::PlanContact, Some(first), None),
        );
    }
    found
}

/// Improvements that are past their day, together, the one that waits longest named.
pub fn improvements(insights: &Insights) -> Vec<Finding> {
    if insights.shown.improvements.is_empty() {
        return Vec::new();
    }
    let all = Improvements::of(insights).all;
    let late = limit(insights, Rule::ImprovementOverdue);
    let overdue = all.iter().filter_map(|one| match one.progress {
        Progress::Overdue(days) if days >= late => Some((days, insights.shown.improvements.get(one.id)?)),
        _ => None,
    });
    let mut overdue: Vec<_> = overdue.collect();
    overdue.sort_by_key(|(days, one)| (std::cmp::Reverse(*days), one.id));
    let Some((days, first)) = overdue.first().copied() else { return Vec::new() };
    let owner = first.owner.filter(|who| insights.shown.stakeholders.contains(*who));
    let owners = overdue.iter().filter_map(|(_, one)| one.owner.map(RecordRef::from));
    vec![
        Finding::new(Rule::ImprovementOverdue, Severity::Watch, Some(first.id.into()))
            .title("what", &first.title)
            .count("days", days)
            .count("more", overdue.len() as i64 - 1)
            .count("named", i64::from(owner.is_some()))
            .people(owner.into_iter().collect())
            .evidence(overdue.iter().map(|(_, one)| one.id.into()).chain(owners))
            .exposure(2.0 + overdue.len() as f64)
            .act(ActionKind::OpenRecord, owner, None),
    ]
}

/// High risks and issues with a measure whose score has not come down for long: what is done does not help.
pub fn no_effect(insights: &Insights) -> Vec<Finding> {
    let mut found = Vec::new();
    for score in insights.risks.iter().filter(|one| one.open && one.kind != RiskKind::Change) {
        let Some(risk) = insights.shown.risks.get(score.id).filter(|one| !one.measure.is_empty()) else { continue };
        let mut ratings: Vec<_> = risk.ratings.iter().filter(|one| one.on <= insights.day).collect();
        ratings.sort_by_key(|one| one.on);
        let points = |at: &crate::workspace::RiskRating| at.probability.min(5) * at.impact.min(5);
        let (Some(first), Some(last)) = (ratings.first(), ratings.last()) else { continue };
        let days = (insights.day - first.on).num_days();
        let least = if score.kind == RiskKind::Issue { NOTABLE } else { HIGH };
        if ratings.len() < 2
            || points(last) < least
            || points(last) < points(first)
            || days < limit(insights, Rule::MeasureWithoutEffect)
        {
            continue;
        }
        found.push(
            Finding::new(Rule::MeasureWithoutEffect, Severity::Watch, Some(risk.id.into()))
                .title("what", &risk.title)
                .title("measure", &risk.measure)
                .count("score", i64::from(points(last)))
                .count("before", i64::from(points(first)))
                .date("on", first.on)
                .evidence(risk.owner.map(RecordRef::from))
                .exposure(f64::from(points(last)) / 3.0)
                .act(ActionKind::AddTask, risk.owner, None),
        );
    }
    found
}

/// What concerns the client has been known for long and was told to none of them: three things or more.
pub fn kept_back(insights: &Insights) -> Vec<Finding> {
    const LEAST: usize = 3;
    let known = limit(insights, Rule::KeptBack);
    let weight = |who| insights.grid.weight(who);
    let all = crate::insight::disclosure::Disclosure::of(&insights.shown, &insights.hearings, weight, insights.day);
    let untold = all.items.iter().filter(|one| one.told_on.is_none() && one.days >= known);
    let untold: Vec<_> = untold.collect();
    let Some(first) = untold.first().filter(|_| untold.len() >= LEAST) else { return Vec::new() };
    let who = super::speaks_for(insights, &[crate::workspace::ClientRole::Sponsor]);
    let finding = Finding::new(Rule::KeptBack, Severity::Watch, None)
        .count("n", untold.len() as i64)
        .count("of", all.items.len() as i64)
        .count("days", first.days)
        .evidence(untold.iter().map(|one| one.record))
        .exposure(5.0);
    vec![finding.ask(who, None)]
}
