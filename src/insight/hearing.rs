//! Decisions and who heard of them: on time, from us, or from someone else first.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::raci::must_hear;
use super::statistics::{Share, median};
use crate::workspace::{Channel, Decision, DecisionId, Hearing, Side, StakeholderId, Workspace};

/// One decision and its hearing.
#[derive(Clone, Debug, PartialEq)]
pub struct DecisionHearing {
    /// Which decision.
    pub id: DecisionId,
    /// From when it counts: as recorded, else the day it was made.
    pub effective: NaiveDate,
    /// Who heard on or before the day that is recorded, of those who must hear; nobody where none is: whether they heard in
    /// time is not known then.
    pub on_time: Share,
    /// Who must hear and has not.
    pub unheard: Vec<StakeholderId>,
    /// Who heard late.
    pub late: Vec<StakeholderId>,
    /// Who heard elsewhere first, and from whom.
    pub surprised: Vec<(StakeholderId, StakeholderId)>,
    /// Days from decision to first hearing, by person.
    pub lags: Vec<(StakeholderId, i64)>,
}

impl DecisionHearing {
    /// How many heard, of how many who had to.
    pub fn heard(&self) -> (usize, usize) {
        (self.lags.len(), self.lags.len() + self.unheard.len())
    }
}

/// A person who was not told of something yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Untold {
    /// The decision.
    pub decision: DecisionId,
    /// Days since it was made.
    pub days: i64,
}

/// All decisions and their hearing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Hearings {
    /// One entry for each decision.
    pub decisions: Vec<DecisionHearing>,
    /// Heard on time, over all who must hear.
    pub on_time: Share,
    /// First heard from us, of those who heard and where it is known from whom.
    pub from_us: Share,
    /// Said that they have it, of those who were told in writing (PMBOK: receipt of acknowledgment).
    pub acknowledged: Share,
    /// Median days from decision to hearing.
    pub median_lag: Option<f64>,
    /// What each person has still to hear.
    pub unheard_by: BTreeMap<StakeholderId, Vec<Untold>>,
}

impl Hearings {
    /// Hearings at the end of `day`.
    pub fn of(workspace: &Workspace, day: NaiveDate) -> Self {
        let mut result = Self::default();
        let mut lags = Vec::new();
        let ours = |who| workspace.stakeholders.get(who).is_some_and(|person| person.side == Side::Ours);
        for decision in workspace.decisions.iter().filter(|decision| decision.decided_on <= day) {
            let mut hearing = DecisionHearing {
                id: decision.id,
                effective: decision.effective_on.unwrap_or(decision.decided_on),
                on_time: Share::default(),
                unheard: Vec::new(),
                late: Vec::new(),
                surprised: Vec::new(),
                lags: Vec::new(),
            };
            let is_known = decision.effective_on.is_some();
            for who in must_hear(workspace, decision) {
                match first_heard(decision, who, day) {
                    None => {
                        hearing.unheard.push(who);
                        let days = (day - decision.decided_on).num_days();
                        result.unheard_by.entry(who).or_default().push(Untold { decision: decision.id, days });
                        // Until it counts nobody is late.
                        hearing.on_time.of += usize::from(is_known && hearing.effective < day);
                    }
                    Some(heard) => {
                        let on_time = heard.on <= hearing.effective;
                        if is_known {
                            hearing.on_time.of += 1;
                            hearing.on_time.n += usize::from(on_time);
                        }
                        if is_known && !on_time {
                            hearing.late.push(who);
                        }
                        hearing.lags.push((who, (heard.on - decision.decided_on).num_days()));
                        let by = decision.hearings.iter().filter(|one| one.who == who);
                        let by = by.filter_map(|one| one.acknowledged_on).any(|on| on <= day);
                        // Whoever is told face to face has it.
                        if heard.channel.is_some_and(is_written) {
                            result.acknowledged.of += 1;
                            result.acknowledged.n += usize::from(by);
                        }
                        if let Some(from) = heard.from {
                            result.from_us.of += 1;
                            result.from_us.n += usize::from(ours(from));
                            // Whoever decided may say so; anyone else was faster than we were.
                            if !ours(from) && !ours(who) && !decision.decided_by.contains(&from) {
                                hearing.surprised.push((who, from));
                            }
                        }
                    }
                }
            }
            result.on_time.n += hearing.on_time.n;
            result.on_time.of += hearing.on_time.of;
            lags.extend(hearing.lags.iter().map(|(_, days)| *days));
            result.decisions.push(hearing);
        }
        result.median_lag = median(&mut lags);
        result
    }

    /// The hearing of a decision.
    pub fn get(&self, id: DecisionId) -> Option<&DecisionHearing> {
        // In the order of ids, as decisions are kept.
        self.decisions.binary_search_by_key(&id, |hearing| hearing.id).ok().map(|at| &self.decisions[at])
    }
}

fn is_written(channel: Channel) -> bool {
    matches!(channel, Channel::Email | Channel::Chat | Channel::Report)
}

/// The first time that somebody heard of a decision, up to the end of `day`.
pub(super) fn first_heard(decision: &Decision, who: StakeholderId, day: NaiveDate) -> Option<&Hearing> {
    decision.hearings.iter().filter(|h| h.who == who && h.on <= day).min_by_key(|h| h.on)
}
