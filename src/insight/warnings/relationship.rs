//! Rules of the relationship manager: expectations, silence, rhythm, engagement.

use std::collections::BTreeMap;

use super::{ActionKind, Finding, FindingArg, Rule, Severity, limit};
use crate::insight::Insights;
use crate::insight::coverage::Thread;
use crate::insight::expectations::{ExpectationStatus, ProposalKind, State, Way};
use crate::insight::managers::Watermelon;
use crate::insight::pulse::Silence;
use crate::insight::talks::Attended;
use crate::workspace::{EngagementLevel, Expectation, RecordRef, Satisfier, Side, StakeholderId};

/// Days ahead in which an expectation that is due before the next contact is worth a word.
const SOON_DAYS: i64 = 21;

/// Expectations that the plan misses, or that fall due before we speak.
pub fn expectations(insights: &Insights) -> Vec<Finding> {
    let mut found = Vec::new();
    for status in insights.expectations.statuses.iter().filter(|status| status.open) {
        let Some(expectation) = insights.shown.expectations.get(status.id) else { continue };
        match (status.state, status.way) {
            (state, Way::OfUs) if state.is_missed() => found.push(missed(insights, status, expectation)),
            (state, Way::OfClient) if state.is_missed() => found.push(input_late(insights, status, expectation)),
            (State::DueBeforeNextContact, Way::OfUs) => found.extend(due_before(insights, status, expectation)),
            (State::NoDate, Way::OfUs) if status.key_holder => found.extend(undated(insights, status, expectation)),
            _ => {}
        }
        let key_and_open = status.key_holder && status.way == Way::OfUs && !status.confirmed;
        if key_and_open && status.second_hand && !matches!(status.state, State::Met | State::MetNotConfirmed) {
            let through = expectation.heard_through.clone();
            let mut finding = Finding::new(Rule::SecondHand, Severity::Watch, Some(status.id.into()))
                .who(status.holder)
                .title("what", &expectation.title)
                .arg("through", FindingArg::People(through.clone()))
                .evidence(through.into_iter().map(RecordRef::from))
                .exposure(insights.grid.weight(status.holder) * f64::from(expectation.importance) * 0.2);
            finding = finding.act(ActionKind::PlanContact, Some(status.holder), None);
            found.push(finding);
        }
    }
    found
}

/// Nobody asked by when a key person expects something, though there was time to.
fn undated(insights: &Insights, status: &ExpectationStatus, expectation: &Expectation) -> Option<Finding> {
    let days = (insights.day - expectation.voiced_on).num_days();
    (days >= limit(insights, Rule::ExpectationUndated)).then(|| {
        Finding::new(Rule::ExpectationUndated, Severity::Watch, Some(status.id.into()))
            .who(status.holder)
            .title("what", &expectation.title)
            .date("on", expectation.voiced_on)
            .exposure(insights.grid.weight(status.holder) * f64::from(expectation.importance) * 0.3)
            .act(ActionKind::PlanContact, Some(status.holder), None)
    })
}

/// A date that the sentence can name: the expectation's own, which these states always have; and how far from it we are.
fn dated(finding: Finding, insights: &Insights, status: &ExpectationStatus, expectation: &Expectation) -> Finding {
    let by = status.by.unwrap_or(insights.day);
    finding
        .who(status.holder)
        .title("what", &expectation.title)
        .date("by", by)
        .count("left", (by - insights.day).num_days().max(0))
        .count("overdue", status.overdue_days.unwrap_or(0))
}

fn missed(insights: &Insights, status: &ExpectationStatus, expectation: &Expectation) -> Finding {
    let rule = match (status.proposal.map(|proposal| proposal.kind), status.state) {
        (Some(ProposalKind::Explain), State::Late) => Rule::ExplainBefore,
        (Some(ProposalKind::Demonstrate), State::Late) => Rule::ShowBefore,
        (Some(ProposalKind::Listen), State::Late) => Rule::ListenBefore,
        (_, State::Late) => Rule::ExpectationLate,
        _ => Rule::ExpectationUnserved,
    };
    let near = status.by.is_none_or(|by| (by - insights.day).num_days() <= limit(insights, rule));
    let grave = near && (status.key_holder || expectation.importance >= 4 || status.overdue_days.is_some());
    let severity = if grave { Severity::Trouble } else { Severity::Watch };
    let mut finding = dated(Finding::new(rule, severity, Some(status.id.into())), insights, status, expectation);
    if let (Some(planned), Some(gap)) = (status.planned_on, status.gap_days) {
        finding = finding.date("planned", planned).count("days", gap);
    }
    if let Some(proposal) = status.proposal {
        finding = finding.date("before", proposal.on_or_before);
        finding = finding.act(ActionKind::PlanContact, Some(status.holder), Some(proposal.on_or_before));
    }
    let satisfier = status.satisfier.map(|satisfier| match satisfier {
        Satisfier::Task(id) => RecordRef::from(id),
        Satisfier::Contact(id) => RecordRef::from(id),
    });
    // An expectation of a powerful person that the plan misses goes before everything of the same severity.
    let weight = insights.grid.weight(status.holder) * f64::from(expectation.importance);
    let evidence = satisfier.into_iter().chain([status.holder.into()]);
    finding.evidence(evidence).exposure(weight + status.exposure)
}

fn input_late(insights: &Insights, status: &ExpectationStatus, expectation: &Expectation) -> Finding {
    let severity = if status.overdue_days.is_some() { Severity::Trouble } else { Severity::Watch };
    let finding = Finding::new(Rule::ClientInputLate, severity, Some(status.id.into()));
    let person = expectation.of.unwrap_or(status.holder);
    let by = status.by.unwrap_or(insights.day);
    finding
        .who(person)
        .title("what", &expectation.title)
        .date("by", by)
        .count("days", status.overdue_days.unwrap_or(0))
        .evidence([person.into()])
        .exposure(f64::from(expectation.importance) * 2.0 + status.exposure)
        .act(ActionKind::PlanContact, Some(person), status.proposal.map(|p| p.on_or_before))
}

fn due_before(insights: &Insights, status: &ExpectationStatus, expectation: &Expectation) -> Option<Finding> {
    let left = (status.by? - insights.day).num_days();
    if !(0..=SOON_DAYS).contains(&left) || !(status.key_holder || expectation.importance >= 4) {
        return None;
    }
    let finding = Finding::new(Rule::DueBeforeContact, Severity::Watch, Some(status.id.into()));
    let weight = insights.grid.weight(status.holder) * f64::from(expectation.importance);
    Some(dated(finding, insights, status, expectation).exposure(weight * 0.5).act(
        ActionKind::PlanContact,
        Some(status.holder),
        status.proposal.map(|p| p.on_or_before),
    ))
}

/// Key people's open expectations that nobody played back, together; met ones that nobody asked about, together.
pub fn unconfirmed(insights: &Insights) -> Vec<Finding> {
    let mut found = Vec::new();
    let of_us = || insights.expectations.statuses.iter().filter(|s| s.way == Way::OfUs && s.key_holder);
    let mut group = |rule: Rule, severity: Severity, members: Vec<&ExpectationStatus>| {
        let mut people: Vec<StakeholderId> = members.iter().map(|status| status.holder).collect();
        sort_by_power(insights, &mut people);
        if let Some(first) = people.first().copied() {
            found.push(
                Finding::new(rule, severity, None)
                    .count("n", members.len() as i64)
                    .people(people)
                    .evidence(members.iter().map(|status| status.id.into()))
                    .exposure(members.len() as f64)
                    .act(ActionKind::PlanContact, Some(first), None),
            );
        }
    };
    // What is second-hand or missed is said on its own.
    let waiting = |s: &&ExpectationStatus| {
        s.open && !s.confirmed && !s.second_hand && matches!(s.state, State::Covered | State::DueBeforeNextContact)
    };
    group(Rule::Unconfirmed, Severity::Info, of_us().filter(waiting).collect());
    let unasked = |s: &&ExpectationStatus| {
        let refused = insights.shown.expectations.get(s.id).is_some_and(|x| x.holder_agrees == Some(false));
        s.state == State::MetNotConfirmed && !refused
    };
    group(Rule::MetUnasked, Severity::Info, of_us().filter(unasked).collect());
    found
}

fn sort_by_power(insights: &Insights, people: &mut Vec<StakeholderId>) {
    people.sort_by(|a, b| insights.grid.weight(*b).total_cmp(&insights.grid.weight(*a)).then(a.cmp(b)));
    people.dedup();
}

/// One finding over several people.
fn about_people(insights: &Insights, rule: Rule, severity: Severity, mut people: Vec<StakeholderId>) -> Vec<Finding> {
    sort_by_power(insights, &mut people);
    let Some(first) = people.first().copied() else { return Vec::new() };
    let evidence: Vec<RecordRef> = people.iter().map(|who| RecordRef::from(*who)).collect();
    let exposure = people.iter().map(|who| insights.grid.weight(*who)).sum();
    let about = (people.len() == 1).then(|| first.into());
    let finding = Finding::new(rule, severity, about).count("n", people.len() as i64).people(people);
    vec![finding.evidence(evidence).exposure(exposure).act(ActionKind::PlanContact, Some(first), None)]
}

/// Client's key people of whom nothing is written down.
pub fn key_people_without_expectation(insights: &Insights) -> Vec<Finding> {
    let client = |who: &StakeholderId| insights.grid.standings.get(who).is_some_and(|s| s.client_person);
    let people: Vec<_> = insights.expectations.without.iter().copied().filter(client).collect();
    let action = people.first().copied();
    let mut found = about_people(insights, Rule::NoExpectation, Severity::Watch, people);
    for finding in &mut found {
        *finding = finding.clone().act(ActionKind::AddExpectation, action, None);
    }
    found
}

/// Key people without a fresh answer, and those whom nobody asked, once there was time to ask.
pub fn silent_key_people(insights: &Insights) -> Vec<Finding> {
    let limit = insights.shown.engagement.thresholds.silence_days;
    if (insights.day - insights.shown.engagement.start).num_days() < limit {
        return Vec::new();
    }
    let key = insights.silent.iter().filter(|silence| insights.grid.is_key(silence.who));
    let (asked, unasked): (Vec<&Silence>, Vec<&Silence>) = key.partition(|silence| silence.asked);
    let who = |silent: &[&Silence]| silent.iter().map(|silence| silence.who).collect::<Vec<_>>();
    let waited = |silence: &&Silence| {
        let first = || insights.pulse.first_asked(silence.who).map(|on| (insights.day - on).num_days());
        silence.days.or_else(first)
    };
    let longest = asked.iter().filter_map(waited).max().unwrap_or(limit);
    let mut found = about_people(insights, Rule::KeySilent, Severity::Watch, who(&asked));
    for finding in &mut found {
        finding.args.push(("days", FindingArg::Count(longest)));
    }
    found.extend(about_people(insights, Rule::KeyNotAsked, Severity::Watch, who(&unasked)));
    found
}

/// Key people whose latest satisfaction is 2 or less.
pub fn unhappy_key_people(insights: &Insights) -> Vec<Finding> {
    let unhappy = |who: &StakeholderId| {
        let latest = insights.pulse.satisfaction_now(*who).filter(|latest| latest.value <= 2.0)?;
        let finding = Finding::new(Rule::KeyUnhappy, Severity::Trouble, Some((*who).into()))
            .who(*who)
            .arg("answer", FindingArg::Number(latest.value))
            .date("on", latest.on)
            .evidence([latest.reading.into()])
            .exposure(insights.grid.weight(*who) * 4.0);
        Some(finding.act(ActionKind::PlanContact, Some(*who), None))
    };
    insights.grid.key_people.iter().filter_map(unhappy).collect()
}

/// Green outside, red inside.
pub fn watermelon(insights: &Insights) -> Vec<Finding> {
    let Some(kind) = insights.watermelon() else { return Vec::new() };
    let (pm, rm) = (insights.project_dial(), insights.relationship_dial());
    let (rule, severity) = match kind {
        Watermelon::GreenOutsideRedInside => (Rule::Watermelon, Severity::Trouble),
        Watermelon::GreenOutsideNothingKnown => (Rule::WatermelonUnknown, Severity::Watch),
        Watermelon::Apart => (Rule::ManagersApart, Severity::Watch),
    };
    let evidence = rm.parts.iter().flat_map(|part| part.evidence.iter().copied()).take(12);
    let mut finding = Finding::new(rule, severity, rm.ahead.worst.map(RecordRef::from))
        .arg("pm", FindingArg::Count(pm.value.unwrap_or(0.0).round() as i64))
        .arg("rm", FindingArg::Count(rm.ahead.value.unwrap_or(0.0).round() as i64))
        .examples(evidence)
        .exposure(8.0);
    if let Some(worst) = rm.ahead.worst {
        finding = finding.who(worst).act(ActionKind::PlanContact, Some(worst), None);
    } else {
        finding = finding.people(insights.grid.key_people.clone());
    }
    vec![finding]
}

/// People with whom we spoke longer ago than agreed: half an interval of grace.
pub fn contact_debt(insights: &Insights) -> Vec<Finding> {
    let mut found = Vec::new();
    if !super::is_running(insights) {
        return found;
    }
    for debt in &insights.rhythms.debts {
        let Some((interval, over)) = debt.interval_days.zip(debt.debt).filter(|(_, over)| *over >= 1.5) else {
            continue;
        };
        let power = insights.grid.weight(debt.who);
        if power < 3.0 {
            continue;
        }
        let severity = if insights.grid.is_key(debt.who) && over >= 2.5 { Severity::Trouble } else { Severity::Watch };
        found.push(
            Finding::new(Rule::ContactDebt, severity, Some(debt.who.into()))
                .who(debt.who)
                .count("days", debt.days)
                .count("agreed", interval)
                .evidence(debt.last_two_way.map(|(contact, _)| contact.into()))
                .exposure(power * over.min(4.0))
                .act(ActionKind::PlanContact, Some(debt.who), None),
        );
    }
    found
}

/// We cancel, move or miss too much: at least three times and every fifth contact.
pub fn our_cancellations(insights: &Insights) -> Vec<Finding> {
    let kept = &insights.rhythms.all;
    let rate = kept.failed_by_us.value().unwrap_or(0.0);
    if kept.failed_by_us.n < 3 || rate < 0.2 {
        return Vec::new();
    }
    let severity = if rate >= 0.33 { Severity::Trouble } else { Severity::Watch };
    let finding = Finding::new(Rule::OurCancellations, severity, None)
        .count("n", kept.failed_by_us.n as i64)
        .count("of", kept.failed_by_us.of as i64)
        .evidence(kept.ours.all().map(RecordRef::from))
        .exposure(10.0 * rate);
    vec![finding.act(ActionKind::AddTask, None, None)]
}

/// People required who sent deputies twice or more.
pub fn deputies(insights: &Insights) -> Vec<Finding> {
    let mut by: BTreeMap<StakeholderId, Vec<RecordRef>> = BTreeMap::new();
    for (contact, who) in &insights.rhythms.all.deputies {
        by.entry(*who).or_default().push((*contact).into());
    }
    by.retain(|_, contacts| contacts.len() >= 2);
    let times: i64 = by.values().map(|contacts| contacts.len() as i64).sum();
    let found = about_people(insights, Rule::Deputies, Severity::Watch, by.keys().copied().collect());
    let contacts: Vec<RecordRef> = by.into_values().flatten().collect();
    let complete = |mut finding: Finding| {
        finding.args.push(("times", FindingArg::Count(times)));
        finding.evidence(contacts.iter().copied())
    };
    found.into_iter().map(complete).collect()
}

/// Client's key people who know only one of us, and those who know nobody of ours: nobody is named, and nobody spoke with
/// them lately.
pub fn no_back_up(insights: &Insights) -> Vec<Finding> {
    let alone = |who: &StakeholderId| {
        let person = insights.shown.stakeholders.get(*who);
        insights.grid.standings.get(who).is_some_and(|s| s.client_person)
            && person.is_some_and(|person| person.backup_contact.is_none())
    };
    let known =
        |who: &StakeholderId| insights.coverage.people.get(who).is_none_or(|covered| covered.thread != Thread::Nobody);
    let people = insights.grid.key_people.iter().copied().filter(alone);
    let (one, nobody): (Vec<_>, Vec<_>) = people.partition(known);
    let mut found = about_people(insights, Rule::NoBackUp, Severity::Info, one);
    found.extend(about_people(insights, Rule::NobodyKnown, Severity::Info, nobody));
    found
}

fn level(level: EngagementLevel) -> i64 {
    match level {
        EngagementLevel::Unaware | EngagementLevel::Resistant => 1,
        EngagementLevel::Neutral => 2,
        EngagementLevel::Supportive => 3,
        EngagementLevel::Leading => 4,
    }
}

/// Key people two steps or more below the level we need, or against us, or unaware.
pub fn engagement_gap(insights: &Insights) -> Vec<Finding> {
    let mut found = Vec::new();
    for lane in insights.pulse.lanes.iter().filter(|lane| insights.grid.is_key(lane.who)) {
        let (Some((_, now)), Some(desired)) = (lane.path.last().copied(), lane.desired) else { continue };
        let steps = level(desired) - level(now);
        let low = matches!(now, EngagementLevel::Unaware | EngagementLevel::Resistant);
        if steps < 1 || (steps < 2 && !low) {
            continue;
        }
        let severity = if low { Severity::Trouble } else { Severity::Watch };
        found.push(
            Finding::new(Rule::EngagementGap, severity, Some(lane.who.into()))
                .who(lane.who)
                .count("steps", steps)
                .evidence(insights.grid.standings.get(&lane.who).and_then(|s| s.latest).map(|p| p.assessment.into()))
                .exposure(insights.grid.weight(lane.who) * steps as f64)
                .act(ActionKind::PlanContact, Some(lane.who), None),
        );
    }
    found
}

/// Someone who has just gained the last attribute of salience.
pub fn became_definitive(insights: &Insights) -> Vec<Finding> {
    let mut found = Vec::new();
    for standing in insights.grid.standings.values() {
        let Some((previous, then)) = standing.became_definitive else { continue };
        if (insights.day - then.on).num_days() <= limit(insights, Rule::BecameDefinitive) {
            found.push(
                Finding::new(Rule::BecameDefinitive, Severity::Watch, Some(standing.who.into()))
                    .who(standing.who)
                    .date("on", then.on)
                    .evidence([previous.assessment.into(), then.assessment.into()])
                    .exposure(then.power * 2.0)
                    .act(ActionKind::PlanContact, Some(standing.who), None),
            );
        }
    }
    found
}

/// Less than 15 % of at least ten recorded hours went into the relationship: what we say of it among ourselves is none of it,
/// and counts as time spent otherwise. What is asked for is a habit: a single talk
/// that is planned anyway is no answer.
pub fn all_project_management(insights: &Insights) -> Vec<Finding> {
    const NAMED: usize = 12;
    let table = insights.talks();
    let counted = || {
        let held = table.all().iter().rev().filter(|talk| talk.held_by(insights.day));
        held.filter(|talk| !table.activities(talk).is_empty()).take(NAMED).map(|talk| RecordRef::from(talk.id))
    };
    let ours = |one: &Attended| {
        insights.shown.stakeholders.get(table.who(one)).is_some_and(|person| person.side == Side::Ours)
    };
    let among_us = table.all().iter().filter(|talk| talk.held_by(insights.day) && !talk.is_open());
    let among_us = among_us.filter(|talk| table.attended(talk).iter().all(ours));
    let for_relationship = among_us.flat_map(|talk| table.activities(talk)).filter(|part| part.0.is_relationship());
    let among_us: i64 = for_relationship.map(|(_, minutes)| minutes.max(&0)).sum();
    let (_, relationship) = insights.effort.split();
    let minutes = insights.effort.minutes();
    let share = relationship.saturating_sub(among_us).max(0) as f64 / minutes.max(1) as f64;
    if share >= 0.15 || minutes < 600 {
        return Vec::new();
    }
    // The key person whom it would do most good.
    let whom = insights.rhythms.debts.iter().map(|debt| debt.who).find(|who| insights.grid.is_key(*who));
    vec![
        Finding::new(Rule::AllProject, Severity::Watch, None)
            .arg("share", FindingArg::Share(share))
            .examples(counted())
            .exposure(6.0 * (1.0 - share))
            .act(if whom.is_some() { ActionKind::PlanContact } else { ActionKind::AddTask }, whom, None),
    ]
}
