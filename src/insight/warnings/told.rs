//! Rules on what people heard, from whom, and what was promised to them.

use std::collections::BTreeSet;

use super::{ActionKind, Finding, Rule, Severity};
use crate::insight::Insights;
use crate::insight::voices::Stage;
use crate::workspace::{RecordRef, Side, StakeholderId, VoiceKind};

/// Days before a decision counts in which those who must hear are named.
const NOTICE_DAYS: i64 = 7;
/// Days that telling may take, where it does not count before.
const TELL_DAYS: i64 = 2;
/// How many unheard decisions are named.
const MOST: usize = 4;

/// Decisions that count soon or already, and people of the client who must hear and have not.
pub fn decisions_unheard(insights: &Insights) -> Vec<Finding> {
    let mut found = Vec::new();
    for hearing in &insights.hearings.decisions {
        let left = (hearing.effective - insights.day).num_days();
        let Some(decision) = insights.shown.decisions.get(hearing.id) else { continue };
        if hearing.unheard.is_empty() || left > NOTICE_DAYS {
            continue;
        }
        // On the day itself and the next one there was hardly time to say it.
        let fresh = (insights.day - decision.decided_on).num_days() < TELL_DAYS;
        if fresh && left > TELL_DAYS {
            continue;
        }
        let mut people = hearing.unheard.clone();
        people.sort_by(|a, b| insights.grid.weight(*b).total_cmp(&insights.grid.weight(*a)));
        let key = people.iter().any(|who| insights.grid.is_key(*who));
        let severity = if key { Severity::Trouble } else { Severity::Watch };
        let weight: f64 = people.iter().map(|who| insights.grid.weight(*who)).sum();
        let first = people.first().copied();
        found.push(
            Finding::new(Rule::DecisionUnheard, severity, Some(hearing.id.into()))
                .title("what", &decision.title)
                .date("effective", hearing.effective)
                .count("overdue", (-left).max(0))
                .count("n", people.len() as i64)
                .evidence(people.iter().map(|who| RecordRef::from(*who)))
                .people(people)
                .exposure(weight * if left < 0 { 2.0 } else { 1.5 })
                .act(ActionKind::PlanContact, first, Some(hearing.effective.max(insights.day))),
        );
    }
    found.sort_by(|a, b| b.exposure.total_cmp(&a.exposure));
    found.truncate(MOST);
    found
}

/// People who heard of decisions elsewhere first, over all decisions of the last three months.
pub fn heard_elsewhere(insights: &Insights) -> Vec<Finding> {
    const RECENT_DAYS: i64 = 92;
    let mut people = BTreeSet::new();
    let mut evidence = Vec::new();
    for hearing in &insights.hearings.decisions {
        let recent = insights
            .shown
            .decisions
            .get(hearing.id)
            .is_some_and(|decision| (insights.day - decision.decided_on).num_days() <= RECENT_DAYS);
        if recent && !hearing.surprised.is_empty() {
            evidence.push(RecordRef::from(hearing.id));
            people.extend(hearing.surprised.iter().map(|(who, _)| *who));
        }
    }
    if evidence.is_empty() {
        return Vec::new();
    }
    let mut people: Vec<StakeholderId> = people.into_iter().collect();
    people.sort_by(|a, b| insights.grid.weight(*b).total_cmp(&insights.grid.weight(*a)));
    let key = people.iter().any(|who| insights.grid.is_key(*who));
    let first = people.first().copied();
    let about = (evidence.len() == 1).then(|| evidence[0]);
    let exposure = people.iter().map(|who| insights.grid.weight(*who)).sum();
    let severity = if key && evidence.len() > 1 { Severity::Trouble } else { Severity::Watch };
    vec![
        Finding::new(Rule::HeardElsewhere, severity, about)
            .count("n", evidence.len() as i64)
            .people(people)
            .evidence(evidence)
            .exposure(exposure)
            .act(ActionKind::PlanContact, first, None),
    ]
}

/// Complaints and conflicts without an answer.
pub fn complaints(insights: &Insights) -> Vec<Finding> {
    let open = |voice: &&crate::workspace::Voice| {
        let grave = matches!(voice.kind, VoiceKind::Complaint | VoiceKind::Conflict | VoiceKind::Urgent);
        grave && Stage::of(voice) == Stage::New
    };
    insights
        .shown
        .voices
        .iter()
        .filter(open)
        .map(|voice| {
            let days = (insights.day - voice.on).num_days();
            let grave = insights.grid.is_key(voice.of) || days > 7;
            Finding::new(
                Rule::ComplaintOpen,
                if grave { Severity::Trouble } else { Severity::Watch },
                Some(voice.id.into()),
            )
            .who(voice.of)
            .title("what", &voice.text)
            .count("days", days)
            .evidence([voice.of.into()])
            .exposure(insights.grid.weight(voice.of) * (2.0 + days as f64 / 14.0).min(5.0))
            .act(ActionKind::PlanContact, Some(voice.of), None)
        })
        .collect()
}

/// What was settled a week ago or more and not told back.
pub fn not_told_back(insights: &Insights) -> Vec<Finding> {
    let forgotten = |voice: &&crate::workspace::Voice| {
        let theirs = insights.shown.stakeholders.get(voice.of).is_some_and(|person| person.side != Side::Ours);
        theirs
            && Stage::of(voice) == Stage::Answered
            && voice.kind != VoiceKind::Praise
            && voice.answered_on.is_some_and(|on| (insights.day - on).num_days() >= 7)
    };
    let voices: Vec<_> = insights.shown.voices.iter().filter(forgotten).collect();
    if voices.is_empty() {
        return Vec::new();
    }
    let mut people: Vec<StakeholderId> = voices.iter().map(|voice| voice.of).collect();
    people.sort_by(|a, b| insights.grid.weight(*b).total_cmp(&insights.grid.weight(*a)).then(a.cmp(b)));
    people.dedup();
    let first = people.first().copied();
    let about = (voices.len() == 1).then(|| voices[0].id.into());
    let exposure = people.iter().map(|who| insights.grid.weight(*who)).sum();
    vec![
        Finding::new(Rule::NotToldBack, Severity::Info, about)
            .count("n", voices.len() as i64)
            .people(people)
            .evidence(voices.iter().map(|voice| voice.id.into()))
            .exposure(exposure)
            .act(ActionKind::PlanContact, first, None),
    ]
}

/// Our promises that are overdue and still open (what the plan misses anyway is said with its expectation).
pub fn promises_broken(insights: &Insights) -> Vec<Finding> {
    let mut found = Vec::new();
    for id in &insights.promises.ours.broken {
        let (Some(promise), Some(status)) = (insights.shown.expectations.get(*id), insights.expectations.get(*id))
        else {
            continue;
        };
        let (Some(by), false) = (promise.by, status.state.is_missed() || !status.open) else { continue };
        found.push(
            Finding::new(Rule::PromiseBroken, Severity::Trouble, Some((*id).into()))
                .who(promise.holder)
                .title("what", &promise.title)
                .date("by", by)
                .count("days", (insights.day - by).num_days())
                .evidence([promise.holder.into()])
                .exposure(insights.grid.weight(promise.holder) * f64::from(promise.importance))
                .act(ActionKind::PlanContact, Some(promise.holder), None),
        );
    }
    found
}
