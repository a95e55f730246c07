//! Rules on what is handed over: criteria, checks, acceptance, and the way from accepted to paid.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::{ActionKind, Finding, FindingArg, Rule, Severity, is_running, limit, speaks_for};
use crate::insight::Insights;
use crate::insight::expectations::Way;
use crate::workspace::{
    ClientRole, Deliverable, DeliverableId, ExpectationKind, RecordRef, Satisfier, StakeholderId, Verdict,
};

/// Days before it is due in which a failed check is grave.
const DUE_DAYS: i64 = 14;
/// How important what somebody expects must be for a criterion to be missed.
const IMPORTANT: u8 = 4;

/// What the plan says of a deliverable.
#[derive(Clone, Copy)]
struct Made {
    /// When what makes it is finished.
    on: NaiveDate,
    /// Whether it is.
    done: bool,
}

/// What the plan says of each deliverable that a task makes.
fn made(insights: &Insights) -> BTreeMap<DeliverableId, Made> {
    let mut all: BTreeMap<DeliverableId, Made> = BTreeMap::new();
    if insights.shown.deliverables.is_empty() {
        return all;
    }
    for task in insights.noted().making.iter().filter_map(|id| insights.shown.tasks.get(*id)) {
        let Some((id, dates)) = task.deliverable.zip(insights.schedule.get(task.id)) else { continue };
        let (on, done) = (dates.finish.date(), dates.percent >= 100.0);
        let one = all.entry(id).or_insert(Made { on, done });
        *one = Made { on: one.on.max(on), done: one.done && done };
    }
    all
}

fn is_accepted(one: &Deliverable, day: NaiveDate) -> Option<NaiveDate> {
    one.results.iter().filter(|result| result.verdict != Verdict::Rejected && result.on <= day).map(|r| r.on).min()
}

fn latest_verdict(one: &Deliverable, day: NaiveDate) -> Option<(NaiveDate, Verdict)> {
    one.results.iter().filter(|result| result.on <= day).max_by_key(|result| result.on).map(|r| (r.on, r.verdict))
}

fn acceptor(insights: &Insights, one: &Deliverable) -> Option<StakeholderId> {
    one.accepted_by.or_else(|| speaks_for(insights, &[ClientRole::DecisionMaker, ClientRole::Sponsor]))
}

/// Several deliverables of which the same is missing, the one that is due first named.
fn together(rule: Rule, severity: Severity, mut those: Vec<(NaiveDate, &Deliverable)>) -> Option<Finding> {
    those.sort_by_key(|(due, one)| (*due, one.id));
    let (due, first) = *those.first()?;
    Some(
        Finding::new(rule, severity, Some(first.id.into()))
            .title("what", &first.title)
            .date("due", due)
            .count("more", those.len() as i64 - 1)
            .evidence(those.iter().map(|(_, one)| one.id.into()))
            .exposure(4.0 + those.len() as f64)
            .act(ActionKind::AddTask, None, Some(due)),
    )
}

/// Deliverables that come soon without criteria or without anybody who accepts them, together.
pub fn not_agreed(insights: &Insights) -> Vec<Finding> {
    let made = made(insights);
    let due = |one: &Deliverable| one.due.or_else(|| made.get(&one.id).map(|made| made.on));
    let soon = insights.shown.deliverables.iter().filter_map(|one| {
        let due = due(one)?;
        let open = is_accepted(one, insights.day).is_none() && !one.beyond_scope;
        open.then_some((due, one))
    });
    let soon: Vec<(NaiveDate, &Deliverable)> = soon.collect();
    let without = |rule: Rule, lacks: fn(&Deliverable) -> bool| {
        let ahead = limit(insights, rule);
        let near = soon.iter().copied().filter(|(due, _)| (*due - insights.day).num_days() <= ahead);
        together(rule, Severity::Watch, near.filter(|(_, one)| lacks(one)).collect())
    };
    let criteria = without(Rule::NoCriteria, |one| one.criteria.is_empty());
    let who = without(Rule::NoAcceptor, |one| one.accepted_by.is_none());
    criteria.into_iter().chain(who).collect()
}

/// What was sent back, what waits for a word of acceptance, what a check found wrong.
pub fn acceptance(insights: &Insights) -> Vec<Finding> {
    let made = made(insights);
    let day = insights.day;
    let accept = limit(insights, Rule::AcceptanceWaits);
    let mut found = Vec::new();
    for one in insights.shown.deliverables.iter() {
        let who = acceptor(insights, one);
        let latest = latest_verdict(one, day);
        if let Some((on, Verdict::Rejected)) = latest {
            let times = one.results.iter().filter(|r| r.on <= day && r.verdict == Verdict::Rejected).count();
            let finding = Finding::new(Rule::AcceptanceFailed, Severity::Trouble, Some(one.id.into()))
                .title("what", &one.title)
                .date("on", on)
                .count("times", times as i64)
                .exposure(9.0 + times as f64);
            found.push(finding.ask(who, None));
            continue;
        }
        if latest.is_some() {
            continue;
        }
        let ready = made.get(&one.id).filter(|made| made.done).map(|made| made.on);
        if let Some(on) = ready.filter(|on| (day - *on).num_days() >= accept) {
            let days = (day - on).num_days();
            let severity = if days > 2 * accept { Severity::Trouble } else { Severity::Watch };
            let finding = Finding::new(Rule::AcceptanceWaits, severity, Some(one.id.into()))
                .title("what", &one.title)
                .date("on", on)
                .count("days", days)
                .exposure(4.0 + days as f64 / 14.0);
            found.push(finding.ask(who, None));
        }
        let done = one.checks.iter().filter(|check| check.on <= day && check.passed.is_some());
        let last = done.max_by_key(|check| check.on);
        if let Some(check) = last.filter(|check| {
            check.passed == Some(false) && (day - check.on).num_days() >= limit(insights, Rule::CheckFailed)
        }) {
            let near = one.due.is_some_and(|due| (due - day).num_days() <= DUE_DAYS);
            let finding = Finding::new(
                Rule::CheckFailed,
                if near { Severity::Trouble } else { Severity::Watch },
                Some(one.id.into()),
            );
            found.push(
                finding
                    .title("what", &one.title)
                    .title("check", &check.what)
                    .date("on", check.on)
                    .count("days", (day - check.on).num_days())
                    .evidence(check.by.map(RecordRef::from))
                    .exposure(6.0)
                    .act(ActionKind::AddTask, check.by, one.due),
            );
        }
    }
    found
}

/// What was accepted and is not signed, or signed and not invoiced.
pub fn to_invoice(insights: &Insights) -> Vec<Finding> {
    let day = insights.day;
    let mut found = Vec::new();
    for one in insights.shown.deliverables.iter().filter(|one| one.invoiced_on.is_none() && !one.beyond_scope) {
        let Some(accepted) = is_accepted(one, day) else { continue };
        let signed = one.signed_on.filter(|on| *on <= day);
        let since = signed.unwrap_or(accepted);
        let days = (day - since).num_days();
        if days < limit(insights, Rule::InvoiceWaits) {
            continue;
        }
        let finding = Finding::new(Rule::InvoiceWaits, Severity::Watch, Some(one.id.into()))
            .title("what", &one.title)
            .date("on", since)
            .count("days", days)
            .count("signed", i64::from(signed.is_some()))
            .exposure(2.0 + days as f64 / 14.0);
        found.push(match signed {
            // What is signed waits for us.
            Some(_) => finding.ask(None, None),
            None => finding.ask(acceptor(insights, one), None),
        });
    }
    found.sort_by(|a, b| b.exposure.total_cmp(&a.exposure));
    found.truncate(3);
    found
}

/// What was not asked for, costs us something, and was approved by nobody (gold plating).
pub fn extras(insights: &Insights) -> Vec<Finding> {
    let extra = insights.shown.deliverables.iter().filter(|one| one.beyond_scope && one.extra_cost_minor > 0);
    extra
        .filter(|one| one.extra_approved_on.is_none_or(|on| on > insights.day))
        .map(|one| {
            Finding::new(Rule::ExtraUnapproved, Severity::Watch, Some(one.id.into()))
                .title("what", &one.title)
                .arg("cost", FindingArg::Money(one.extra_cost_minor))
                .exposure(3.0)
                .act(ActionKind::AddTask, None, None)
        })
        .collect()
}

/// What somebody wants to receive or to use soon, and no criterion of what is handed over says.
pub fn without_criterion(insights: &Insights) -> Vec<Finding> {
    if !is_running(insights) {
        return Vec::new();
    }
    let file = &insights.shown;
    let ahead = limit(insights, Rule::NoCriterion);
    let mut missed = Vec::new();
    for status in insights.expectations.statuses.iter().filter(|one| one.open && one.way == Way::OfUs) {
        let handed = matches!(status.kind, ExpectationKind::Receive | ExpectationKind::Use);
        let soon = status.by.is_some_and(|by| (0..=ahead).contains(&(by - insights.day).num_days()));
        let Some(expectation) = file.expectations.get(status.id).filter(|_| handed && soon) else { continue };
        if expectation.importance < IMPORTANT {
            continue;
        }
        let Some(Satisfier::Task(task)) = status.satisfier else { continue };
        let Some(id) = file.tasks.get(task).and_then(|task| task.deliverable) else { continue };
        let Some(deliverable) = file.deliverables.get(id) else { continue };
        // Without any criteria the deliverable says so.
        let cited = deliverable.criteria.iter().any(|one| one.expectation == Some(expectation.id));
        if !cited && !deliverable.criteria.is_empty() {
            missed.push((insights.grid.weight(status.holder), expectation, deliverable));
        }
    }
    missed.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.id.cmp(&b.1.id)));
    let Some((weight, first, deliverable)) = missed.first().copied() else { return Vec::new() };
    vec![
        Finding::new(Rule::NoCriterion, Severity::Watch, Some(first.id.into()))
            .who(first.holder)
            .title("what", &first.title)
            .title("product", &deliverable.title)
            .date("by", first.by.unwrap_or(insights.day))
            .count("more", missed.len() as i64 - 1)
            .evidence(missed.iter().flat_map(|(_, one, other)| [one.id.into(), other.id.into()]))
            .exposure(weight * 2.0)
            .act(ActionKind::AddTask, None, first.by),
    ]
}
