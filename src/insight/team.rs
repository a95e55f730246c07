//! Pulses of a team: mood, trust and commitment of our own people, and how far those who are to work with the result
//! believe in its benefit, round by round.
//!
//! An answer may be given without a name: then it counts in its round and stands nowhere else. The texts behind this
//! ask for trust, mutual respect and commitment within the team, and for the benefit that users see ("Mastering
//! relationship management for IT"); rounds by month, and how few unnamed answers still give somebody away, are
//! judgement.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};

use super::statistics::{Estimate, Share, mean};
use crate::workspace::{Question, Side, Stakeholder, StakeholderId, StakeholderKind, Track, Workspace};

/// With fewer answers, one of them without a name, a round says how many there are and nothing else: a mean of two would
/// tell each of the two what the other said (judgement).
pub const LEAST_UNNAMED: usize = 3;

/// One month's answers.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TeamRound {
    /// The last day on which anybody answered or kept silent.
    pub on: NaiveDate,
    /// How many answered, of those who took part then.
    pub answered: Share,
    /// How many of the answers have no name.
    pub unnamed: usize,
    /// Mean on the question's own scale, with its t interval; none while too few answered without a name.
    pub mean: Option<Estimate>,
}

/// The rounds of one question.
#[derive(Clone, Debug, PartialEq)]
pub struct TeamPulse {
    /// The question.
    pub question: Question,
    /// Its rounds, the earliest first.
    pub rounds: Vec<TeamRound>,
}

impl TeamPulse {
    /// The latest round of which a mean is known, and its age in days.
    pub fn latest(&self, day: NaiveDate) -> Option<(&TeamRound, i64)> {
        let round = self.rounds.iter().rev().find(|round| round.mean.is_some())?;
        Some((round, (day - round.on).num_days()))
    }

    /// How the mean moved from the round before the latest to the latest.
    pub fn trend(&self) -> Option<f64> {
        let mut means = self.rounds.iter().rev().filter_map(|round| round.mean);
        let (now, before) = (means.next()?, means.next()?);
        Some(now.value - before.value)
    }
}

/// What our own team is asked.
pub const OF_THE_TEAM: [Question; 3] = [Question::Mood, Question::TeamTrust, Question::Commitment];

/// Mood, trust and commitment of our own people.
pub fn team(workspace: &Workspace, day: NaiveDate) -> [TeamPulse; 3] {
    OF_THE_TEAM.map(|question| of(workspace, day, question, &|one| one.side == Side::Ours))
}

/// How far those who are to work with the result believe in its benefit: the end users, and whoever else of the client's
/// people was asked.
pub fn benefit(workspace: &Workspace, day: NaiveDate) -> TeamPulse {
    let asked = |one: &Stakeholder| one.side != Side::Ours && one.track == Track::EndUsers;
    of(workspace, day, Question::Benefit, &asked)
}

/// The rounds of a question that may be answered without a name; none of any other.
pub fn rounds(workspace: &Workspace, day: NaiveDate, question: &Question) -> Option<TeamPulse> {
    match question {
        Question::Benefit => Some(benefit(workspace, day)),
        question if OF_THE_TEAM.contains(question) => {
            Some(of(workspace, day, question.clone(), &|one| one.side == Side::Ours))
        }
        _ => None,
    }
}

/// The rounds of a question among those for whom `belongs` says yes, and whoever of them was asked.
fn of(workspace: &Workspace, day: NaiveDate, question: Question, belongs: &dyn Fn(&Stakeholder) -> bool) -> TeamPulse {
    let mut months: BTreeMap<NaiveDate, Month> = BTreeMap::new();
    let ours = matches!(question, Question::Mood | Question::TeamTrust | Question::Commitment);
    for reading in workspace.readings.iter().filter(|one| one.on <= day && one.question == question && !one.our_guess) {
        let Some(who) = workspace.stakeholders.get(reading.of) else { continue };
        // What the client's people say of their mood is theirs; of a benefit everybody's word counts.
        if ours && !belongs(who) {
            continue;
        }
        let month = months.entry(reading.on.with_day(1).unwrap_or(reading.on)).or_default();
        month.on = month.on.max(reading.on);
        match reading.answer.filter(|answer| answer.is_finite()) {
            Some(answer) if reading.anonymous => month.unnamed.push(answer),
            answer if !reading.anonymous => {
                let last = month.named.entry(reading.of).or_insert((reading.on, None));
                // The last answer of a month counts; an answer later in the month ends a silence.
                if reading.on >= last.0 {
                    *last = (reading.on, answer.or(last.1));
                }
            }
            _ => {}
        }
    }
    let rounds = months.into_values().map(|month| month.round(workspace, belongs)).collect();
    TeamPulse { question, rounds }
}

/// What one month has.
#[derive(Default)]
struct Month {
    on: NaiveDate,
    named: BTreeMap<StakeholderId, (NaiveDate, Option<f64>)>,
    unnamed: Vec<f64>,
}

impl Month {
    fn round(self, workspace: &Workspace, belongs: &dyn Fn(&Stakeholder) -> bool) -> TeamRound {
        let there = workspace.stakeholders.iter().filter(|one| {
            one.kind == StakeholderKind::Person
                && belongs(one)
                && one.meta.on <= self.on
                && one.left_on.is_none_or(|left| left > self.on)
        });
        let mut everyone: std::collections::BTreeSet<StakeholderId> = there.map(|one| one.id).collect();
        everyone.extend(self.named.keys().copied());
        let mut answers: Vec<f64> = self.named.values().filter_map(|(_, answer)| *answer).collect();
        answers.extend(&self.unnamed);
        let told = self.unnamed.is_empty() || answers.len() >= LEAST_UNNAMED;
        TeamRound {
            on: self.on,
            answered: Share::new(answers.len(), everyone.len().max(answers.len())),
            unnamed: self.unnamed.len(),
            mean: mean(&answers).filter(|_| told),
        }
    }
}
