//! Pulses of a team: mood, trust and commitment of our own people, and how far those who are to work with the result
//! believe in its benefit, round by round.
//!
//! An answer may be given without a name: then it counts in its round and stands nowhere else. The texts behind this
//! ask for trust, mutual respect and commitment within the team, and for the benefit that users see ("Mastering
//! relationship management for IT"); rounds by month, and how few unnamed answers still give somebody away, are
//! judgement.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};

use super::statistics::{Estimate, Share, difference, mean};
use crate::workspace::{Question, ReadingId, Side, Stakeholder, StakeholderId, StakeholderKind, Track, Workspace};

/// With fewer answers without a name a round says how many there are and nothing else: a mean of two would tell each of
/// the two what the other said (judgement). Answers with a name do not hide one without: whoever knows them takes them
/// off the sum, and has what is left.
pub const LEAST_UNNAMED: usize = 3;

/// One month's answers.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TeamRound {
    /// The last day on which anybody answered or kept silent.
    pub on: NaiveDate,
    /// How many answered, of those who took part then.
    pub answered: Share,
    /// The answers that have a name, each one's last of the month.
    pub named: Vec<ReadingId>,
    /// How many of the answers have no name.
    pub unnamed: usize,
    /// Mean on the question's own scale, with its t interval; none while too few answered without a name.
    pub mean: Option<Estimate>,
    /// How far the mean is above that of the round before of which one is known. Who answered without a name cannot be
    /// followed, so that the two count as of other people.
    pub change: Option<Estimate>,
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
}

/// What our own team is asked.
pub const OF_THE_TEAM: [Question; 3] = [Question::Mood, Question::TeamTrust, Question::Commitment];

/// Whether a group, of us or not, may answer a question without names: of every other only answers of people count, so
/// that one without a name would be lost.
pub fn may_be_unnamed(question: &Question, ours: bool) -> bool {
    *question == Question::Benefit || ours && OF_THE_TEAM.contains(question)
}

/// The rounds of a question that may be answered without a name, none of any other: of our own people those of
/// [`OF_THE_TEAM`]; of the end users, and of whoever else was asked, how far they believe in the benefit.
pub fn rounds(workspace: &Workspace, day: NaiveDate, question: &Question) -> Option<TeamPulse> {
    let users = |one: &Stakeholder| one.side != Side::Ours && one.track == Track::EndUsers;
    let ours = |one: &Stakeholder| one.side == Side::Ours;
    match question {
        Question::Benefit => Some(of(workspace, day, question.clone(), &users)),
        question if OF_THE_TEAM.contains(question) => Some(of(workspace, day, question.clone(), &ours)),
        _ => None,
    }
}

/// The rounds of a question among those for whom `belongs` says yes, and whoever of them was asked.
fn of(workspace: &Workspace, day: NaiveDate, question: Question, belongs: &dyn Fn(&Stakeholder) -> bool) -> TeamPulse {
    let mut months: BTreeMap<NaiveDate, Month> = BTreeMap::new();
    let ours = OF_THE_TEAM.contains(&question);
    let (low, high) = question.scale();
    for reading in workspace.readings.iter().filter(|one| one.on <= day && one.question == question && !one.our_guess) {
        let Some(who) = workspace.stakeholders.get(reading.of) else { continue };
        // What the client's people say of their mood is theirs; of a benefit everybody's word counts.
        if ours && !belongs(who) {
            continue;
        }
        let month = months.entry(reading.on.with_day(1).unwrap_or(reading.on)).or_default();
        month.on = month.on.max(reading.on);
        match reading.answer.filter(|answer| answer.is_finite()).map(|answer| answer.clamp(low, high)) {
            Some(answer) if reading.anonymous => month.unnamed.push(answer),
            answer if !reading.anonymous => {
                let last = month.named.entry(reading.of).or_insert((reading.on, None));
                // The last answer of a month counts; an answer later in the month ends a silence.
                if reading.on >= last.0 {
                    *last = (reading.on, answer.map(|answer| (reading.id, answer)).or(last.1));
                }
            }
            _ => {}
        }
    }
    let mut before: Option<Estimate> = None;
    let of_month = |month: Month| {
        let mut round = month.round(workspace, belongs);
        round.change = before.zip(round.mean).map(|(before, now)| difference(before, now));
        before = round.mean.or(before);
        round
    };
    let rounds = months.into_values().map(of_month).collect();
    TeamPulse { question, rounds }
}

/// What one month has.
#[derive(Default)]
struct Month {
    on: NaiveDate,
    named: BTreeMap<StakeholderId, (NaiveDate, Option<(ReadingId, f64)>)>,
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
        let named = self.named.values().filter_map(|(_, answer)| *answer);
        let (named, mut answers): (Vec<ReadingId>, Vec<f64>) = named.unzip();
        answers.extend(&self.unnamed);
        let told = self.unnamed.is_empty() || self.unnamed.len() >= LEAST_UNNAMED;
        TeamRound {
            on: self.on,
            answered: Share::new(answers.len(), everyone.len().max(answers.len())),
            named,
            unnamed: self.unnamed.len(),
            mean: mean(&answers).filter(|_| told),
            change: None,
        }
    }
}
