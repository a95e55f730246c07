//! Rules on what the work is for and who steers it: the charter, the goals, the parts that nobody has.

use chrono::NaiveDate;

use super::{
    ActionKind, Finding, FindingArg, Rule, Severity, by_power, days_in, is_running, limit, serves_somebody, speaks_for,
};
use crate::insight::Insights;
use crate::insight::client_roles;
use crate::workspace::{AgreementLevel, ClientRole, Goal, RecordRef, StakeholderId};

/// The charter is not signed after two weeks.
pub fn charter(insights: &Insights) -> Vec<Finding> {
    let charter = insights.shown.engagement.charter.as_ref();
    let signed = charter.and_then(|charter| charter.signed_on).is_some_and(|on| on <= insights.day);
    if signed
        || days_in(insights) < limit(insights, Rule::CharterUnsigned)
        || !is_running(insights)
        || !serves_somebody(insights)
    {
        return Vec::new();
    }
    let sponsor = speaks_for(insights, &[ClientRole::Sponsor, ClientRole::DecisionMaker]);
    let finding = Finding::new(Rule::CharterUnsigned, Severity::Watch, None)
        .count("days", days_in(insights))
        .count("written", i64::from(charter.is_some()))
        .exposure(5.0);
    vec![finding.ask(sponsor, None)]
}

/// Goals that lack SMART marks (Doran 1981), together.
pub fn goals_not_smart(insights: &Insights) -> Vec<Finding> {
    if days_in(insights) < limit(insights, Rule::GoalNotSmart) || !is_running(insights) {
        return Vec::new();
    }
    let mut rough: Vec<_> = insights.goals.goals.iter().filter(|goal| goal.smart.n < goal.smart.of).collect();
    rough.sort_by_key(|goal| (goal.smart.n, goal.id));
    let Some(first) = rough.first() else { return Vec::new() };
    let Some(goal) = insights.shown.goals.get(first.id) else { return Vec::new() };
    let severity = if first.smart.n < 3 { Severity::Watch } else { Severity::Info };
    vec![
        Finding::new(Rule::GoalNotSmart, severity, Some(first.id.into()))
            .title("what", &goal.title)
            .count("marks", first.smart.n as i64)
            .count("n", rough.len() as i64)
            .evidence(rough.iter().map(|goal| goal.id.into()))
            .exposure(rough.len() as f64)
            .act(ActionKind::AddTask, None, None),
    ]
}

/// What a person said of a goal last.
fn latest_words(goal: &Goal, who: StakeholderId, day: NaiveDate) -> Option<(NaiveDate, AgreementLevel)> {
    let said = goal.agreement.iter().filter(|one| one.who == who && one.on <= day);
    said.max_by_key(|one| one.on).map(|one| (one.on, one.level))
}

/// Key people who do not agree with a goal, or only in part; goals on which none of them was asked, together.
pub fn goals_not_agreed(insights: &Insights) -> Vec<Finding> {
    if !is_running(insights) {
        return Vec::new();
    }
    let mut found = Vec::new();
    let mut unasked: Vec<RecordRef> = Vec::new();
    for status in &insights.goals.goals {
        let Some(goal) = insights.shown.goals.get(status.id) else { continue };
        let against = status.doubters.iter().copied().filter(|who| insights.grid.is_key(*who)).collect();
        let against = by_power(insights, against);
        if let Some(first) = against.first().copied() {
            let said = against.iter().filter_map(|who| latest_words(goal, *who, insights.day));
            let wholly = said.clone().any(|(_, level)| level == AgreementLevel::Disagrees);
            let on = said.map(|(on, _)| on).max().unwrap_or(insights.day);
            let weight: f64 = against.iter().map(|who| insights.grid.weight(*who)).sum();
            found.push(
                Finding::new(
                    Rule::GoalDisputed,
                    if wholly { Severity::Trouble } else { Severity::Watch },
                    Some(goal.id.into()),
                )
                .title("what", &goal.title)
                .date("on", on)
                .count("n", against.len() as i64)
                .count("wholly", i64::from(wholly))
                .evidence(against.iter().map(|who| RecordRef::from(*who)))
                .people(against)
                .exposure(weight * 2.0)
                .act(ActionKind::PlanContact, Some(first), None),
            );
        } else if status.asked.n == 0 && status.asked.of > 0 && days_in(insights) >= limit(insights, Rule::GoalNotAsked)
        {
            unasked.push(goal.id.into());
        }
    }
    let first = unasked.first().copied();
    if let (Some(RecordRef::Goal(id)), Some(who)) = (first, speaks_for(insights, &[ClientRole::Sponsor]))
        && let Some(goal) = insights.shown.goals.get(id)
    {
        found.push(
            Finding::new(Rule::GoalNotAsked, Severity::Watch, first)
                .title("what", &goal.title)
                .count("n", unasked.len() as i64)
                .who(who)
                .exposure(unasked.len() as f64 * 2.0)
                .evidence(unasked)
                .act(ActionKind::PlanContact, Some(who), None),
        );
    }
    found
}

/// Measured outcomes far behind the straight line to their target, or not reached on their date. What was measured once
/// only has no course yet.
pub fn goals_off_curve(insights: &Insights) -> Vec<Finding> {
    let start = insights.shown.engagement.start;
    let off = limit::share(insights, Rule::GoalOffCurve);
    let mut found = Vec::new();
    for status in &insights.goals.goals {
        let Some(goal) = insights.shown.goals.get(status.id) else { continue };
        let (Some(measure), Some(latest), Some(progress)) = (&goal.measure, status.latest, status.progress) else {
            continue;
        };
        let measured = measure.readings.iter().filter(|one| one.on > start && one.on <= insights.day).count();
        let length = (measure.by - start).num_days().max(1) as f64;
        let meant = ((latest.on - start).num_days() as f64 / length).clamp(0.0, 1.0);
        let passed = insights.day > measure.by && progress < 1.0 - off / 2.0;
        if !passed && (measured < 2 || meant - progress < off) {
            continue;
        }
        found.push(
            Finding::new(
                Rule::GoalOffCurve,
                if passed { Severity::Trouble } else { Severity::Watch },
                Some(goal.id.into()),
            )
            .title("what", &goal.title)
            .arg("now", FindingArg::Share(progress.max(0.0)))
            .arg("meant", FindingArg::Share(if passed { 1.0 } else { meant }))
            .date("on", latest.on)
            .date("by", measure.by)
            .exposure(4.0 + 6.0 * (meant - progress).max(0.0))
            .act(ActionKind::AddTask, None, None),
        );
    }
    found
}

/// The key of a part's word.
fn part_key(part: ClientRole) -> &'static str {
    match part {
        ClientRole::Sponsor => "record-client-role-sponsor",
        ClientRole::BudgetHolder => "record-client-role-budget-holder",
        ClientRole::DecisionMaker => "record-client-role-decision-maker",
        ClientRole::UserLead => "record-client-role-user-lead",
        ClientRole::Gatekeeper => "record-client-role-gatekeeper",
        ClientRole::Champion => "record-client-role-champion",
        ClientRole::Affected => "record-client-role-affected",
    }
}

/// Parts in the client's decision that must be had and that nobody is known to have (Miller and Heiman): who wants it, who
/// pays, who decides, who speaks for the users.
pub fn parts(insights: &Insights) -> Vec<Finding> {
    if days_in(insights) < limit(insights, Rule::PartUncovered) || !is_running(insights) || !serves_somebody(insights) {
        return Vec::new();
    }
    // Where nobody has a part, nobody writes them down.
    if !insights.shown.stakeholders.iter().any(|one| one.client_role.is_some()) {
        return Vec::new();
    }
    let must = |part: ClientRole| {
        matches!(
            part,
            ClientRole::Sponsor | ClientRole::BudgetHolder | ClientRole::DecisionMaker | ClientRole::UserLead
        )
    };
    let all = client_roles::parts(&insights.shown, &insights.grid, &insights.coverage, insights.day);
    let open: Vec<&'static str> =
        all.iter().filter(|one| one.is_open() && must(one.role)).map(|one| part_key(one.role)).collect();
    if open.is_empty() {
        return Vec::new();
    }
    let who = speaks_for(insights, &[ClientRole::Sponsor, ClientRole::Champion, ClientRole::DecisionMaker]);
    let finding = Finding::new(Rule::PartUncovered, Severity::Watch, None)
        .count("n", open.len() as i64)
        .exposure(3.0 * open.len() as f64)
        .arg("parts", FindingArg::Words(open));
    vec![finding.ask(who, None)]
}
