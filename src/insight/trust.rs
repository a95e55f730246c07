//! Trust in four parts (Maister, Green & Galford 2000): credibility, reliability, intimacy over
//! self-orientation. The parts are what to show; the ratio jumps wildly when self-orientation is low.

use std::collections::BTreeMap;

use super::grid::Grid;
use super::promises::Promises;
use super::pulse::{Latest, Pulse};
use super::statistics::Share;
use crate::workspace::{Question, StakeholderId};

/// What one person said of the four parts.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Trust {
    /// Credibility, 1–10.
    pub credibility: Option<Latest>,
    /// Reliability as an opinion, 1–10.
    pub reliability: Option<Latest>,
    /// Intimacy, 1–10.
    pub intimacy: Option<Latest>,
    /// Self-orientation, 1–10, low is good.
    pub self_orientation: Option<Latest>,
    /// Reliability as a fact: our promises to this person kept on time.
    pub promises: Share,
}

impl Trust {
    /// What was said within its agreed age: without fresh words nothing is known.
    pub fn fresh(&self) -> Self {
        let fresh = |part: Option<Latest>| part.filter(|latest| latest.fresh);
        Self {
            credibility: fresh(self.credibility),
            reliability: fresh(self.reliability),
            intimacy: fresh(self.intimacy),
            self_orientation: fresh(self.self_orientation),
            promises: self.promises,
        }
    }

    /// The ratio (C + R + I) ÷ S, 0.3–30; none until all four are known.
    pub fn equation(&self) -> Option<f64> {
        let sum = self.credibility?.value + self.reliability?.value + self.intimacy?.value;
        Some(sum / self.self_orientation?.value.max(1.0))
    }

    /// Mean of the known parts from 0 to 100, self-orientation turned round; none when nothing is known.
    pub fn level(&self) -> Option<f64> {
        let parts = [
            self.credibility.map(|latest| latest.value),
            self.reliability.map(|latest| latest.value),
            self.intimacy.map(|latest| latest.value),
            self.self_orientation.map(|latest| 11.0 - latest.value),
        ];
        let known: Vec<f64> = parts.into_iter().flatten().map(|value| (value - 1.0) / 9.0 * 100.0).collect();
        (!known.is_empty()).then(|| known.iter().sum::<f64>() / known.len() as f64)
    }
}

/// Trust by person who was ever asked, or to whom we ever promised.
pub fn of(pulse: &Pulse, promises: &Promises, grid: &Grid) -> BTreeMap<StakeholderId, Trust> {
    let mut trust: BTreeMap<StakeholderId, Trust> = BTreeMap::new();
    for series in &pulse.series {
        let part = |trust: &mut Trust| match series.question {
            Question::Credibility => trust.credibility = series.latest,
            Question::Reliability => trust.reliability = series.latest,
            Question::Intimacy => trust.intimacy = series.latest,
            Question::SelfOrientation => trust.self_orientation = series.latest,
            _ => {}
        };
        let about_trust = matches!(
            series.question,
            Question::Credibility | Question::Reliability | Question::Intimacy | Question::SelfOrientation
        );
        if about_trust && grid.standings.get(&series.who).is_some_and(|s| s.client_person || s.key) {
            part(trust.entry(series.who).or_default());
        }
    }
    for (who, kept) in &promises.to {
        trust.entry(*who).or_default().promises = kept.share;
    }
    trust
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workspace::{Id, ReadingId};
    use chrono::NaiveDate;

    #[test]
    fn eight_seven_five_over_four_is_five() {
        let say = |value: f64| {
            let on = NaiveDate::from_ymd_opt(2026, 1, 1).unwrap();
            Some(Latest { reading: ReadingId::new(0, 1), on, value, age_days: 0, weight: 1.0, fresh: true })
        };
        let mut trust = Trust {
            credibility: say(8.0),
            reliability: say(7.0),
            intimacy: say(5.0),
            self_orientation: say(4.0),
            promises: Share::default(),
        };
        assert_eq!(trust.equation(), Some(5.0));
        trust.intimacy = None;
        assert_eq!(trust.equation(), None);
        assert!(trust.level().is_some());
    }
}
