//! Rules on one of us. What they say is for that person alone: they are asked with somebody's own figures and with
//! nothing else, are in no list of findings, and nobody else is told them.

use chrono::NaiveDate;

use super::{ActionKind, Finding, FindingArg, Rule, Severity};
use crate::insight::personal::{Myself, NativePart};
use crate::insight::team;
use crate::workspace::{Question, RecordRef, Workspace};

/// A rule on one of us: what it finds for the person whose figures these are.
pub type OwnRuleFunction = fn(&Workspace, &Myself, NaiveDate) -> Option<Finding>;

/// All of them, each with its rule.
pub const OWN_RULES: &[(OwnRuleFunction, Rule)] = &[(native, Rule::GoingNative), (mood, Rule::TeamMoodLow)];

/// A mean mood of five, or a fall of it, that is said.
const LOW: f64 = 2.5;
const FALL: f64 = 1.0;
/// So many must have answered before a mean is said: fewer are people.
const LEAST: usize = 3;

/// What is found for the person whose figures these are, on `day`.
pub fn of(shown: &Workspace, myself: &Myself, day: NaiveDate) -> Vec<Finding> {
    if shown.engagement.end.is_some_and(|end| day > end) {
        return Vec::new();
    }
    OWN_RULES.iter().filter_map(|(find, _)| find(shown, myself, day)).collect()
}

/// The index of going native is high (Webber & Torti 2004), once the first weeks are over.
fn native(_: &Workspace, myself: &Myself, _: NaiveDate) -> Option<Finding> {
    let native = &myself.native;
    let index = native.index().filter(|_| native.is_alarming())?;
    let made = |of: NativePart| native.parts.iter().find(|part| part.0 == of && part.1.is_some()).map(|part| &part.2);
    let on_site = made(NativePart::OnSite);
    let home = made(NativePart::Home);
    let evidence = native.parts.iter().flat_map(|part| part.2.evidence.iter().copied());
    let finding = Finding::new(Rule::GoingNative, Severity::Watch, Some(myself.who.into()))
        .who(myself.who)
        .arg("index", FindingArg::Count(index.round() as i64))
        .count("placed", i64::from(on_site.is_some()))
        .count("n", on_site.map_or(0, |made| made.n))
        .count("of", on_site.map_or(0, |made| made.of))
        .count("home", i64::from(home.is_some()))
        .count("weeks", home.map_or(0, |made| made.n))
        .examples(evidence)
        .exposure(3.0);
    Some(finding.act(ActionKind::OpenRecord, Some(myself.who), None))
}

/// The team's mood is low, or has fallen by a point since the round before: told to who manages the engagement.
fn mood(shown: &Workspace, myself: &Myself, day: NaiveDate) -> Option<Finding> {
    if shown.engagement.manager != Some(myself.who) {
        return None;
    }
    let pulse = team::rounds(shown, day, &Question::Mood)?;
    let fresh = shown.engagement.thresholds.silence_days;
    let (latest, age) = pulse.latest(day)?;
    let mean = latest.mean.filter(|mean| mean.n >= LEAST && age <= fresh)?;
    let at = pulse.rounds.iter().position(|round| round.on == latest.on);
    let before = at.and_then(|at| pulse.rounds.get(at.checked_sub(1)?)?.mean).filter(|mean| mean.n >= LEAST);
    let fell = before.is_some_and(|before| before.value - mean.value >= FALL);
    if mean.value > LOW && !fell {
        return None;
    }
    let finding = Finding::new(Rule::TeamMoodLow, Severity::Watch, None)
        .arg("mean", FindingArg::Number(mean.value))
        .count("n", mean.n as i64)
        .date("on", latest.on)
        .evidence(latest.named.iter().map(|id| RecordRef::from(*id)))
        .exposure(4.0);
    Some(finding.act(ActionKind::OpenRecord, None, None))
}
