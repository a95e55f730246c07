//! Service quality in five questions (SERVQUAL; Parasuraman, Zeithaml & Berry 1988): for each dimension what was expected
//! at the start and what is experienced in each round, and their difference by the same people.
//!
//! The original has 22 statements on seven points, asked twice. Here it is one question a dimension on five points: an
//! engagement has few people, and they are asked for other things, too (judgement). Perception − expectation below 0 is
//! less than was expected. A mean of differences counts only people who said both.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};

use super::pulse::Pulse;
use super::statistics::{Estimate, Share, mean};
use crate::workspace::{Quality, Question, ReadingId, StakeholderId};

/// One answer of what was experienced.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Seen {
    /// Whose.
    pub who: StakeholderId,
    /// The reading.
    pub reading: ReadingId,
    /// Its day.
    pub on: NaiveDate,
    /// What was experienced, 1–5.
    pub perceived: f64,
    /// What the same person expected, 1–5; none where it was never asked.
    pub expected: Option<f64>,
}

/// What was experienced of one dimension within one month.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Round {
    /// The last day of an answer.
    pub on: NaiveDate,
    /// Each person's last answer of the month.
    pub answers: Vec<Seen>,
    /// Mean of perception − expectation of the people who said both, with its t interval.
    pub gap: Option<Estimate>,
    /// Mean of what was experienced by everybody who answered.
    pub perceived: Option<Estimate>,
    /// How many said both, of those who were asked what they expect.
    pub share: Share,
}

/// One dimension.
#[derive(Clone, Debug, PartialEq)]
pub struct Dimension {
    /// Which.
    pub quality: Quality,
    /// What each person expected: the first answer, since it is asked once at the start.
    pub expected: BTreeMap<StakeholderId, f64>,
    /// Mean of what was expected, with its t interval.
    pub expectation: Option<Estimate>,
    /// The day of the first answer on what is expected.
    pub asked_on: Option<NaiveDate>,
    /// What was experienced, round by round, the earliest first.
    pub rounds: Vec<Round>,
}

impl Dimension {
    /// The latest round.
    pub fn latest(&self) -> Option<&Round> {
        self.rounds.last()
    }
}

/// All five dimensions.
#[derive(Clone, Debug, PartialEq)]
pub struct Service {
    /// In the order of [`Quality::ALL`].
    pub dimensions: [Dimension; 5],
}

impl Service {
    /// What the pulse says of our service.
    pub fn of(pulse: &Pulse) -> Self {
        Self { dimensions: Quality::ALL.map(|quality| dimension(pulse, quality)) }
    }

    /// Whether anybody was asked anything of it.
    pub fn is_empty(&self) -> bool {
        self.dimensions.iter().all(|one| one.expected.is_empty() && one.rounds.is_empty())
    }

    /// The dimension that falls furthest below what was expected in its latest round.
    pub fn worst(&self) -> Option<(Quality, Estimate)> {
        let gaps = self.dimensions.iter().filter_map(|one| Some((one.quality, one.latest()?.gap?)));
        gaps.min_by(|a, b| a.1.value.total_cmp(&b.1.value)).filter(|(_, gap)| gap.value < 0.0)
    }
}

fn dimension(pulse: &Pulse, quality: Quality) -> Dimension {
    let mut expected = BTreeMap::new();
    let mut asked_on: Option<NaiveDate> = None;
    for series in pulse.asked(&Question::Expected(quality)) {
        if let Some((on, value)) = series.dots.iter().find_map(|dot| Some((dot.on, dot.answer?))) {
            expected.insert(series.who, value);
            asked_on = Some(asked_on.map_or(on, |first| first.min(on)));
        }
    }
    let mut months: BTreeMap<NaiveDate, BTreeMap<StakeholderId, Seen>> = BTreeMap::new();
    for series in pulse.asked(&Question::Perceived(quality)) {
        for dot in &series.dots {
            let Some(perceived) = dot.answer else { continue };
            let month = months.entry(dot.on.with_day(1).unwrap_or(dot.on)).or_default();
            let expected = expected.get(&series.who).copied();
            // Dots stand in the order of their days: the last of a month stays.
            month.insert(series.who, Seen { who: series.who, reading: dot.reading, on: dot.on, perceived, expected });
        }
    }
    let rounds = months.into_values().map(|answers| {
        let answers: Vec<Seen> = answers.into_values().collect();
        let gaps: Vec<f64> = answers.iter().filter_map(|one| Some(one.perceived - one.expected?)).collect();
        let perceived: Vec<f64> = answers.iter().map(|one| one.perceived).collect();
        Round {
            on: answers.iter().map(|one| one.on).max().unwrap_or_default(),
            gap: mean(&gaps),
            perceived: mean(&perceived),
            share: Share::new(gaps.len(), expected.len()),
            answers,
        }
    });
    let rounds = rounds.collect();
    let values: Vec<f64> = expected.values().copied().collect();
    Dimension { quality, expectation: mean(&values), expected, asked_on, rounds }
}
