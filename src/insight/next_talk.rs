//! Who to talk to next, and why.

use std::collections::HashMap;

use chrono::{NaiveDate, NaiveDateTime};

use super::Insights;
use super::expectations::{ExpectationStatus, State, Way};
use super::pulse::Silence;
use crate::workspace::{Channel, ContactId, DecisionId, ExpectationId, Side, StakeholderId};

/// A reason to talk to someone.
#[derive(Clone, Debug, PartialEq)]
pub enum Reason {
    /// An expectation of theirs is missed by the plan or due soon.
    Expectation {
        /// Which.
        id: ExpectationId,
        /// Where it stands.
        state: State,
        /// By when.
        by: Option<NaiveDate>,
    },
    /// They must hear of a decision.
    Unheard {
        /// Which.
        id: DecisionId,
        /// From when it counts.
        effective: NaiveDate,
    },
    /// Longer than agreed since both spoke.
    ContactDebt {
        /// Days since then.
        days: i64,
        /// The agreed interval in days.
        interval_days: i64,
        /// Whether they ever did; without it the days are those since it was agreed.
        ever: bool,
    },
    /// A key person who never spoke with us, or not for long, though nothing was agreed.
    NoTalk {
        /// Days since then.
        days: i64,
    },
    /// Satisfaction is 2 or less.
    Unhappy {
        /// The answer, 1–5.
        answer: f64,
    },
    /// No fresh answer to any question.
    Silent {
        /// Days since the last; none = never answered.
        days: Option<i64>,
    },
    /// Nobody has asked them anything.
    NotAsked,
}

impl Reason {
    /// Key of its sentence.
    pub fn key(&self) -> &'static str {
        match self {
            Self::Expectation { state: State::NoDate, .. } => "finding-reason-ask-date",
            Self::Expectation { state: State::MetNotConfirmed, .. } => "finding-reason-ask-met",
            Self::Expectation { .. } => "finding-reason-expectation",
            Self::Unheard { .. } => "finding-reason-unheard",
            Self::ContactDebt { .. } => "finding-reason-debt",
            Self::NoTalk { .. } => "finding-reason-no-talk",
            Self::Unhappy { .. } => "finding-reason-unhappy",
            Self::Silent { days: Some(_) } => "finding-reason-silent",
            Self::Silent { days: None } => "finding-reason-never-answered",
            Self::NotAsked => "finding-reason-not-asked",
        }
    }
}

/// A person to talk to.
#[derive(Clone, Debug, PartialEq)]
pub struct NextTalk {
    /// Who.
    pub who: StakeholderId,
    /// How much it matters; only for the order.
    pub score: f64,
    /// Why, the weightiest first.
    pub reasons: Vec<Reason>,
    /// The next planned contact with the person.
    pub next_contact: Option<(ContactId, NaiveDateTime)>,
    /// How the person likes to be reached.
    pub channel: Option<Channel>,
    /// Who of us holds the relationship.
    pub our_contact: Option<StakeholderId>,
}

/// People who are not ours and whom there is a reason to talk to, the most pressing first.
pub fn of(insights: &Insights) -> Vec<NextTalk> {
    let (workspace, day) = (&insights.shown, insights.day);
    let mut open: HashMap<StakeholderId, Vec<&ExpectationStatus>> = HashMap::new();
    for status in insights.expectations.statuses.iter().filter(|s| s.open && s.way == Way::OfUs) {
        open.entry(status.holder).or_default().push(status);
    }
    let silent: HashMap<StakeholderId, &Silence> =
        insights.silent.iter().map(|silence| (silence.who, silence)).collect();
    let mut talks = Vec::new();
    for person in workspace.stakeholders.iter() {
        let known = insights.grid.standings.get(&person.id);
        if person.side == Side::Ours || !known.is_some_and(|s| s.client_person || s.key) {
            continue;
        }
        let mut reasons: Vec<(f64, Reason)> = Vec::new();
        for status in open.get(&person.id).into_iter().flatten() {
            let soon = status.by.is_some_and(|by| (by - day).num_days() <= 14);
            let far = status.by.is_some_and(|by| (by - day).num_days() > 60);
            let weight = match status.state {
                state if state.is_missed() && far => 1.0,
                state if state.is_missed() => 3.0 + status.exposure,
                State::DueBeforeNextContact if soon => 2.0,
                State::MetNotConfirmed => 1.0,
                State::NoDate => 0.7,
                _ => continue,
            };
            reasons.push((weight, Reason::Expectation { id: status.id, state: status.state, by: status.by }));
        }
        for untold in insights.hearings.unheard_by.get(&person.id).into_iter().flatten() {
            let Some(hearing) = insights.hearings.get(untold.decision) else { continue };
            let left = (hearing.effective - day).num_days();
            let weight = if left <= 7 { 2.0 } else { 1.0 };
            reasons.push((weight, Reason::Unheard { id: untold.decision, effective: hearing.effective }));
        }
        if let Some(debt) = insights.rhythms.debt(person.id) {
            match (debt.debt, debt.interval_days) {
                (Some(over), Some(interval_days)) if over > 1.0 => {
                    reasons.push((
                        over.min(3.0),
                        Reason::ContactDebt { days: debt.days, interval_days, ever: debt.last_two_way.is_some() },
                    ));
                }
                (None, _) if insights.grid.is_key(person.id) && debt.days >= 14 => {
                    reasons.push((debt.days as f64 / 42.0, Reason::NoTalk { days: debt.days }));
                }
                _ => {}
            }
        }
        if let Some(latest) = insights.pulse.satisfaction_now(person.id).filter(|latest| latest.value <= 2.0) {
            reasons.push((3.0, Reason::Unhappy { answer: latest.value }));
        }
        if let Some(silence) = silent.get(&person.id) {
            let reason = if silence.asked { Reason::Silent { days: silence.days } } else { Reason::NotAsked };
            reasons.push((1.0, reason));
        }
        if reasons.is_empty() {
            continue;
        }
        reasons.sort_by(|a, b| b.0.total_cmp(&a.0));
        talks.push(NextTalk {
            who: person.id,
            score: insights.grid.weight(person.id) * reasons.iter().map(|(weight, _)| weight).sum::<f64>(),
            reasons: reasons.into_iter().map(|(_, reason)| reason).collect(),
            next_contact: insights.next_contact(person.id),
            channel: person.channel,
            our_contact: person.our_contact,
        });
    }
    talks.sort_by(|a, b| b.score.total_cmp(&a.score).then(a.who.cmp(&b.who)));
    talks
}
