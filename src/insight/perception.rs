//! How we think we are seen, beside how we are seen: our own guess of an answer and the person's answer, and the
//! manager's mark beside the firm's.
//!
//! The perception gap is gap 1 of SERVQUAL's five (Parasuraman, Zeithaml & Berry 1985): what management thinks against
//! what the client says. That the firm is seen through its manager is from interviews on account managers (Webber &
//! Torti 2004); whether it is so here is counted, not assumed.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::grid::Grid;
use super::pulse::{Latest, Pulse};
use super::statistics::{Estimate, Share, mean};
use crate::workspace::{Question, ReadingId, StakeholderId};

/// A guess and an answer further apart than this, in days, are not of one date (judgement).
const TOGETHER_DAYS: i64 = 14;

/// Our guess and the person's answer to one question at about the same date.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pair {
    /// Whose answer.
    pub who: StakeholderId,
    /// Our guess.
    pub guess: ReadingId,
    /// The person's answer.
    pub reading: ReadingId,
    /// The day of the answer.
    pub on: NaiveDate,
    /// What we guessed, on the question's own scale.
    pub ours: f64,
    /// What was answered.
    pub theirs: f64,
}

impl Pair {
    /// Guess − answer: above 0 we thought better of ourselves than the person does.
    pub fn gap(&self) -> f64 {
        self.ours - self.theirs
    }
}

/// Our guesses beside the answers to one question.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Perception {
    /// All pairs in the order of their days.
    pub pairs: Vec<Pair>,
    /// Guesses with no answer at about the same date.
    pub unanswered: usize,
    /// Mean gap of each person's latest pair, with its t interval.
    pub gap: Option<Estimate>,
}

impl Perception {
    /// The pairs of a question. Each answer is paired once, with the nearest guess.
    pub fn of(pulse: &Pulse, question: &Question) -> Self {
        Self::among(pulse, question, &|_| true)
    }

    /// The pairs of those for whom `counts` says yes.
    pub fn among(pulse: &Pulse, question: &Question, counts: &dyn Fn(StakeholderId) -> bool) -> Self {
        let mut found = Self::default();
        let mut latest: BTreeMap<StakeholderId, f64> = BTreeMap::new();
        for series in pulse.series.iter().filter(|series| series.question == *question && counts(series.who)) {
            let mut taken: Vec<ReadingId> = Vec::new();
            for guess in &series.guesses {
                let Some(ours) = guess.answer else { continue };
                let near = series
                    .dots
                    .iter()
                    .filter_map(|dot| Some((dot, dot.answer?, (dot.on - guess.on).num_days().abs())))
                    .filter(|(dot, _, days)| *days <= TOGETHER_DAYS && !taken.contains(&dot.reading))
                    .min_by_key(|(dot, _, days)| (*days, dot.on));
                let Some((dot, theirs, _)) = near else {
                    found.unanswered += 1;
                    continue;
                };
                taken.push(dot.reading);
                let (guess, reading) = (guess.reading, dot.reading);
                let pair = Pair { who: series.who, guess, reading, on: dot.on, ours, theirs };
                latest.insert(series.who, pair.gap());
                found.pairs.push(pair);
            }
        }
        found.pairs.sort_by_key(|pair| (pair.on, pair.who, pair.reading));
        let gaps: Vec<f64> = latest.into_values().collect();
        found.gap = mean(&gaps);
        found
    }
}

/// The firm's mark beside the manager's.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FirmAndManager {
    /// Firm − manager of everyone who answered both lately, the most powerful first.
    pub people: Vec<(StakeholderId, Latest, Latest)>,
    /// Mean of firm − manager, with its t interval: below 0 the firm is seen worse than its manager.
    pub gap: Option<Estimate>,
    /// How often both moved the same way, of the times that at least one of them moved from one day on which both were
    /// answered to the next. Near all of them: what the manager does, the firm is paid for (spill-over).
    pub together: Share,
}

impl FirmAndManager {
    /// Both marks of the people who count.
    pub fn of(pulse: &Pulse, grid: &Grid) -> Self {
        let mut found = Self::default();
        let firm = pulse.series.iter().filter(|series| series.question == Question::SatisfactionFirm);
        let managers: BTreeMap<StakeholderId, _> = pulse
            .series
            .iter()
            .filter(|series| series.question == Question::SatisfactionManager)
            .map(|series| (series.who, series))
            .collect();
        for firm in firm {
            let counts = grid.standings.get(&firm.who).is_some_and(|it| it.client_person || it.key);
            let Some(manager) = managers.get(&firm.who).filter(|_| counts) else { continue };
            if let (Some(f), Some(m)) = (firm.latest, manager.latest)
                && f.fresh
                && m.fresh
            {
                found.people.push((firm.who, f, m));
            }
            let days: BTreeMap<NaiveDate, f64> =
                manager.dots.iter().filter_map(|dot| Some((dot.on, dot.answer?))).collect();
            let both: Vec<(f64, f64)> =
                firm.dots.iter().filter_map(|dot| Some((dot.answer?, *days.get(&dot.on)?))).collect();
            for pair in both.windows(2) {
                let (firm, manager) = (pair[1].0 - pair[0].0, pair[1].1 - pair[0].1);
                if firm != 0.0 || manager != 0.0 {
                    found.together.of += 1;
                    found.together.n += usize::from(firm * manager > 0.0);
                }
            }
        }
        found.people.sort_by(|a, b| grid.weight(b.0).total_cmp(&grid.weight(a.0)).then(a.0.cmp(&b.0)));
        let gaps: Vec<f64> = found.people.iter().map(|(_, firm, manager)| firm.value - manager.value).collect();
        found.gap = mean(&gaps);
        found
    }
}
