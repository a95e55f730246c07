//! Exposure: what the open risks and issues come to (chance × effect), how that went over time, and how the picture of
//! five by five changed since a day.
//!
//! Chance × effect on steps of 1 to 5 is a ranking, not an amount (PMBOK, probability and impact matrix): sums say how
//! much there is to watch, and whether it grows.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::workspace::{Risk, RiskId, RiskKind, RiskRating, Workspace};

/// Steps of chance and of effect.
pub const STEPS: usize = 5;

/// A place in the picture: chance and effect, each 1–5.
pub type Place = (u8, u8);

/// How a risk stood on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Not known yet.
    Unknown,
    /// Open, and never rated until then.
    Unrated,
    /// Open, with its latest rating.
    Open(Place),
    /// Closed.
    Closed,
}

impl Standing {
    /// How a risk stood at the end of `day`.
    pub fn of(risk: &Risk, day: NaiveDate) -> Self {
        if risk.raised_on > day {
            return Self::Unknown;
        }
        if risk.closed_on.is_some_and(|on| on <= day) {
            return Self::Closed;
        }
        let step = |step: u8| step.clamp(1, STEPS as u8);
        let known = risk.ratings.iter().filter(|rating| rating.on <= day);
        // Of two ratings of one day the one that stands later counts.
        let latest: Option<&RiskRating> = known.max_by_key(|rating| rating.on);
        latest.map_or(Self::Unrated, |rating| Self::Open((step(rating.probability), step(rating.impact))))
    }

    /// Its place, where it is open and rated.
    pub fn place(self) -> Option<Place> {
        match self {
            Self::Open(place) => Some(place),
            Self::Unknown | Self::Unrated | Self::Closed => None,
        }
    }

    /// Chance × effect, 1–25; none where it has no place.
    pub fn score(self) -> Option<u8> {
        self.place().map(|(chance, effect)| chance * effect)
    }

    /// Whether it is open.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Unrated | Self::Open(_))
    }
}

/// What a risk did since a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Move {
    /// Which.
    pub id: RiskId,
    /// How it stood then.
    pub from: Standing,
    /// How it stands now.
    pub to: Standing,
}

impl Move {
    /// By how much its score grew; what is closed or not yet known counts nothing.
    pub fn growth(self) -> i16 {
        let score = |standing: Standing| i16::from(standing.score().unwrap_or(0));
        score(self.to) - score(self.from)
    }
}

/// What those of some kinds did since `since`, those that stand otherwise than then.
pub fn moves(workspace: &Workspace, kinds: &[RiskKind], since: NaiveDate, day: NaiveDate) -> Vec<Move> {
    let those = workspace.risks.iter().filter(|risk| kinds.contains(&risk.kind));
    let moved = those.map(|risk| Move { id: risk.id, from: Standing::of(risk, since), to: Standing::of(risk, day) });
    moved.filter(|one| one.from != one.to).collect()
}

/// What there was to watch on a day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Exposed {
    /// Sum of the scores of open risks.
    pub risks: u32,
    /// Sum of the scores of open issues.
    pub issues: u32,
    /// How many are open and rated.
    pub open: u32,
    /// How many are open and were never rated: of them nothing is in the sums.
    pub unrated: u32,
}

impl Exposed {
    /// All of it.
    pub fn all(self) -> u32 {
        self.risks + self.issues
    }

    /// Exposure at the end of `day`. Changes are no danger, and are not in it.
    pub fn of(workspace: &Workspace, day: NaiveDate) -> Self {
        let mut sum = Self::default();
        for risk in workspace.risks.iter().filter(|risk| risk.kind != RiskKind::Change) {
            match Standing::of(risk, day) {
                Standing::Open((chance, effect)) => {
                    let points = u32::from(chance) * u32::from(effect);
                    *if risk.kind == RiskKind::Issue { &mut sum.issues } else { &mut sum.risks } += points;
                    sum.open += 1;
                }
                Standing::Unrated => sum.unrated += 1,
                Standing::Unknown | Standing::Closed => {}
            }
        }
        sum
    }
}

/// Exposure from the first day on which there was any, at each day on which something changed, until `day`.
pub fn course(workspace: &Workspace, day: NaiveDate) -> Vec<(NaiveDate, Exposed)> {
    let mut days: BTreeSet<NaiveDate> = BTreeSet::new();
    for risk in workspace.risks.iter().filter(|risk| risk.kind != RiskKind::Change) {
        days.insert(risk.raised_on);
        days.extend(risk.closed_on);
        days.extend(risk.ratings.iter().map(|rating| rating.on.max(risk.raised_on)));
    }
    days.insert(day);
    let known = days.into_iter().filter(|on| *on <= day);
    known.map(|on| (on, Exposed::of(workspace, on))).collect()
}
