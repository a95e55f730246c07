//! Rounds of asking, by month: what a group's answers came to, and whether the same people changed.
//!
//! Two readings differ only if the interval of the change of the *same people* leaves out zero (judgement): other people
//! than before make another figure without anybody having changed.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};

use super::grid::Grid;
use super::pulse::Pulse;
use super::statistics::{Estimate, Share, mean, paired_change};
use crate::workspace::{Question, ReadingId, StakeholderId};

/// What was answered to a question within one month.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Round {
    /// The last day of an answer or a silence.
    pub on: NaiveDate,
    /// Each person's last answer of the month, on the question's own scale.
    pub answers: BTreeMap<StakeholderId, f64>,
    /// Who was asked and kept silent all month.
    pub silent: Vec<StakeholderId>,
    /// What the people who answered in this and in the round before changed by; none where nobody answered twice.
    pub change: Option<Estimate>,
}

impl Round {
    /// Who answered, of those asked.
    pub fn share(&self) -> Share {
        Share::new(self.answers.len(), self.answers.len() + self.silent.len())
    }

    /// The answers alone.
    pub fn values(&self) -> Vec<f64> {
        self.answers.values().copied().collect()
    }
}

/// The rounds of one question among the people who count (the client's, and key people), the earliest first.
pub fn of(pulse: &Pulse, grid: &Grid, question: &Question) -> Vec<Round> {
    rounds(pulse, grid, &|asked| asked == question)
}

/// The rounds of satisfaction: of each person the lower of the answers on the firm and on the manager.
pub fn satisfaction(pulse: &Pulse, grid: &Grid) -> Vec<Round> {
    rounds(pulse, grid, &|asked| matches!(asked, Question::SatisfactionFirm | Question::SatisfactionManager))
}

fn rounds(pulse: &Pulse, grid: &Grid, wanted: &dyn Fn(&Question) -> bool) -> Vec<Round> {
    let mut months: BTreeMap<NaiveDate, Round> = BTreeMap::new();
    for series in pulse.series.iter().filter(|series| wanted(&series.question)) {
        if !grid.standings.get(&series.who).is_some_and(|standing| standing.client_person || standing.key) {
            continue;
        }
        // The last answer of a month counts; an answer later in the month ends a silence.
        let mut last: BTreeMap<NaiveDate, Option<f64>> = BTreeMap::new();
        for dot in &series.dots {
            let month = dot.on.with_day(1).unwrap_or(dot.on);
            let round = months.entry(month).or_default();
            round.on = round.on.max(dot.on);
            let entry = last.entry(month).or_default();
            *entry = dot.answer.or(*entry);
        }
        for (month, answer) in last {
            let Some(round) = months.get_mut(&month) else { continue };
            match answer {
                // Of several questions the lowest answer.
                Some(answer) => {
                    let entry = round.answers.entry(series.who).or_insert(answer);
                    *entry = entry.min(answer);
                }
                None => round.silent.push(series.who),
            }
        }
    }
    let mut rounds: Vec<Round> = months.into_values().collect();
    for round in &mut rounds {
        round.silent.retain(|who| !round.answers.contains_key(who));
        round.silent.sort_unstable();
        round.silent.dedup();
    }
    for index in 1..rounds.len() {
        let (earlier, later) = rounds.split_at_mut(index);
        let (Some(before), Some(now)) = (earlier.last(), later.first_mut()) else { continue };
        let both: Vec<(f64, f64)> =
            now.answers.iter().filter_map(|(who, answer)| Some((*before.answers.get(who)?, *answer))).collect();
        now.change = paired_change(&both);
    }
    rounds
}

/// What the people who answered a question twice changed by, from the answer before to the latest fresh one.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// Mean of (latest − before), with its t interval.
    pub estimate: Estimate,
    /// Mean of the answers before.
    pub before: f64,
    /// Mean of the latest answers of the same people.
    pub after: f64,
    /// The first day of an answer before.
    pub from: NaiveDate,
}

impl Change {
    /// The change of the people who count; none where nobody answered twice.
    pub fn of(pulse: &Pulse, grid: &Grid, question: &Question) -> Option<Self> {
        let counts = |who| grid.standings.get(&who).is_some_and(|standing| standing.client_person || standing.key);
        Self::among(pulse, question, &counts)
    }

    /// The change of those for whom `counts` says yes; none where none of them answered twice.
    pub fn among(pulse: &Pulse, question: &Question, counts: &dyn Fn(StakeholderId) -> bool) -> Option<Self> {
        let mut pairs = Vec::new();
        let mut from: Option<NaiveDate> = None;
        for series in pulse.series.iter().filter(|series| series.question == *question && counts(series.who)) {
            if !series.latest.is_some_and(|latest| latest.fresh) {
                continue;
            }
            let mut answers = series.dots.iter().rev().filter_map(|dot| Some((dot.on, dot.answer?)));
            if let (Some((_, after)), Some((on, before))) = (answers.next(), answers.next()) {
                pairs.push((before, after));
                from = Some(from.map_or(on, |earliest| earliest.min(on)));
            }
        }
        let estimate = paired_change(&pairs)?;
        let (before, after): (Vec<f64>, Vec<f64>) = pairs.into_iter().unzip();
        Some(Self { estimate, before: mean(&before)?.value, after: mean(&after)?.value, from: from? })
    }
}

/// An answer further from an event than this, in days, says nothing of it (judgement: a quarter).
pub const NEAR_AN_EVENT_DAYS: i64 = 91;

/// What the same people answered last before an event and first after it ("as events occur and the client has
/// unfavorable relations", after Webber & Torti 2004). That something changed then does not say that it changed by it.
#[derive(Clone, Debug, PartialEq)]
pub struct Around {
    /// Mean of (after − before) of everybody who answered on both sides, with its t interval.
    pub change: Option<Estimate>,
    /// Mean of the answers before, of the same people.
    pub before: Option<f64>,
    /// Mean of the answers after, of the same people.
    pub after: Option<f64>,
    /// Who answered on both sides, of everybody who counts.
    pub share: Share,
    /// The answers that it is made of, with their days: the last before and the first after of each.
    pub answers: Vec<[(ReadingId, NaiveDate); 2]>,
}

impl Around {
    /// Around a day, for those for whom `counts` says yes. The answer of the day itself was given before.
    pub fn of(pulse: &Pulse, question: &Question, day: NaiveDate, counts: &dyn Fn(StakeholderId) -> bool) -> Self {
        let (mut pairs, mut made_of) = (Vec::new(), Vec::new());
        let mut of = 0;
        for series in pulse.series.iter().filter(|series| series.question == *question && counts(series.who)) {
            of += usize::from(!series.dots.is_empty());
            let answers = || series.dots.iter().filter_map(|dot| Some((dot, dot.answer?)));
            let near = |on: NaiveDate| (on - day).num_days().abs() <= NEAR_AN_EVENT_DAYS;
            let before = answers().rfind(|(dot, _)| dot.on <= day && near(dot.on));
            let after = answers().find(|(dot, _)| dot.on > day && near(dot.on));
            if let (Some((earlier, before)), Some((later, after))) = (before, after) {
                pairs.push((before, after));
                made_of.push([earlier, later].map(|dot| (dot.reading, dot.on)));
            }
        }
        let (before, after): (Vec<f64>, Vec<f64>) = pairs.iter().copied().unzip();
        Self {
            change: paired_change(&pairs),
            before: mean(&before).map(|mean| mean.value),
            after: mean(&after).map(|mean| mean.value),
            share: Share::new(pairs.len(), of),
            answers: made_of,
        }
    }
}
