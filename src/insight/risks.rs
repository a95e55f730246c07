//! Risks, issues and changes by their score: chance × effect, 1–25.

use chrono::NaiveDate;

use crate::workspace::{Risk, RiskId, RiskKind, RiskRating, Workspace};

/// A score from which a risk is high (our judgement).
pub const HIGH: u8 = 15;

/// A risk and its score.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RiskScore {
    /// Which.
    pub id: RiskId,
    /// Risk, issue or change.
    pub kind: RiskKind,
    /// Whether it is open.
    pub open: bool,
    /// Chance × effect now, 1–25; none = never rated.
    pub score: Option<u8>,
    /// The score before the latest rating.
    pub previous: Option<u8>,
    /// The latest rating.
    pub rating: Option<RiskRating>,
}

fn score(rating: &RiskRating) -> u8 {
    rating.probability.min(5) * rating.impact.min(5)
}

/// All risks, open ones first, the highest score first.
pub fn of(workspace: &Workspace, day: NaiveDate) -> Vec<RiskScore> {
    let rate = |risk: &Risk| {
        let mut ratings: Vec<&RiskRating> = risk.ratings.iter().filter(|rating| rating.on <= day).collect();
        ratings.sort_by_key(|rating| rating.on);
        RiskScore {
            id: risk.id,
            kind: risk.kind,
            open: risk.closed_on.is_none(),
            score: ratings.last().map(|rating| score(rating)),
            previous: ratings.len().checked_sub(2).and_then(|place| ratings.get(place)).map(|rating| score(rating)),
            rating: ratings.last().map(|rating| **rating),
        }
    };
    let mut scores: Vec<RiskScore> = workspace.risks.iter().map(rate).collect();
    scores.sort_by_key(|risk| (!risk.open, std::cmp::Reverse(risk.score.unwrap_or(0)), risk.id));
    scores
}
