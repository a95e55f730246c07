//! Rules on our own people. They are private: what they say is for the owner of the file and for nobody else.

use std::collections::BTreeSet;

use chrono::Days;

use super::{ActionKind, Finding, FindingArg, Rule, Severity, days_in, is_running};
use crate::insight::Insights;
use crate::insight::calendar::WorkingTime;
use crate::insight::team;
use crate::workspace::{ContactKind, Outcome, Place, Question, RecordRef};

/// Days at the start in which being much at the client's is smart, not a danger.
const EARLY_DAYS: i64 = 56;
/// Days without a visit home from which much time at the client's is a sign.
const HOME_DAYS: i64 = 42;
/// A mean mood of five, or a fall of it, that is said.
const LOW: f64 = 2.5;
const FALL: f64 = 1.0;
/// So many must have answered before a mean is said: fewer are people.
const LEAST: usize = 3;

/// Our manager is more at the client's than agreed and has not been home for long (Webber & Torti 2004: going native).
pub fn native(insights: &Insights) -> Vec<Finding> {
    let file = &insights.shown;
    let limits = &file.engagement.thresholds;
    let Some(manager) = file.engagement.manager.filter(|_| is_running(insights)) else { return Vec::new() };
    if days_in(insights) < EARLY_DAYS {
        return Vec::new();
    }
    let Some(since) = insights.day.checked_sub_days(Days::new(limits.lately_days.max(1).unsigned_abs())) else {
        return Vec::new();
    };
    let table = insights.talks();
    let mut days = BTreeSet::new();
    let mut records: Vec<RecordRef> = Vec::new();
    for talk in table.from(since.succ_opt().unwrap_or(since)).iter().filter(|talk| talk.held_by(insights.day)) {
        let there = table.attended(talk).iter().any(|one| table.who(one) == manager);
        let Some(contact) = file.contacts.get(talk.id) else { continue };
        let visit = contact.place == Place::OnSite && contact.kind != ContactKind::Message;
        if there && visit && days.insert(talk.on()) {
            records.push(talk.id.into());
        }
    }
    let time = WorkingTime::of_project(file);
    let working =
        since.iter_days().skip(1).take_while(|on| *on <= insights.day).filter(|on| time.works_on(*on)).count();
    let share = days.len() as f64 / working.max(1) as f64;
    if share * 100.0 <= limits.on_site_percent as f64 {
        return Vec::new();
    }
    let home = table.all().iter().rev().filter(|talk| talk.held_by(insights.day)).find(|talk| {
        let contact = file.contacts.get(talk.id);
        contact.is_some_and(|one| {
            one.place == Place::Home && one.outcome == Outcome::Held && one.kind != ContactKind::Message
        })
    });
    let away = home.map_or(days_in(insights), |talk| (insights.day - talk.on()).num_days());
    if away < HOME_DAYS {
        return Vec::new();
    }
    vec![
        Finding::new(Rule::GoingNative, Severity::Watch, Some(manager.into()))
            .who(manager)
            .arg("share", FindingArg::Share(share))
            .arg("limit", FindingArg::Share(limits.on_site_percent as f64 / 100.0))
            .count("weeks", away / 7)
            .evidence(records)
            .exposure(3.0)
            .act(ActionKind::AddTask, Some(manager), None),
    ]
}

/// The team's mood is low, or has fallen by a point since the round before.
pub fn mood(insights: &Insights) -> Vec<Finding> {
    let Some(pulse) = team::rounds(&insights.shown, insights.day, &Question::Mood) else { return Vec::new() };
    let fresh = insights.shown.engagement.thresholds.silence_days;
    let Some((latest, age)) = pulse.latest(insights.day) else { return Vec::new() };
    let Some(mean) = latest.mean.filter(|mean| mean.n >= LEAST && age <= fresh) else { return Vec::new() };
    let at = pulse.rounds.iter().position(|round| round.on == latest.on);
    let before = at.and_then(|at| pulse.rounds.get(at.checked_sub(1)?)?.mean).filter(|mean| mean.n >= LEAST);
    let fell = before.is_some_and(|before| before.value - mean.value >= FALL);
    if mean.value > LOW && !fell {
        return Vec::new();
    }
    vec![
        Finding::new(Rule::TeamMoodLow, Severity::Watch, None)
            .arg("mean", FindingArg::Number(mean.value))
            .count("n", mean.n as i64)
            .date("on", latest.on)
            .exposure(4.0)
            .act(ActionKind::AddTask, None, None),
    ]
}
