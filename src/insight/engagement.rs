//! The Stakeholder Engagement Assessment Matrix (PMBOK): where people are, where we need them, and how far that is.
//!
//! Resistant, neutral, supportive and leading are steps 1–4. *Unaware* stands outside of the scale: to become aware and
//! be against it is no progress, so no gap in steps is said of who does not know.

use crate::workspace::{EngagementLevel, StakeholderId};

/// How far somebody is from where we need them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gap {
    /// Desired − current, in steps of the scale: positive = short, 0 = there, negative = beyond.
    Steps(i8),
    /// Not aware yet: a state of its own, before any step.
    NotAware,
}

impl Gap {
    /// The gap between two marks; none where one is missing, or nothing is wanted that is on the scale.
    pub fn between(now: Option<EngagementLevel>, wanted: Option<EngagementLevel>) -> Option<Self> {
        let wanted = wanted?.rank()?;
        Some(match now?.rank() {
            Some(now) => Self::Steps(wanted.cast_signed() - now.cast_signed()),
            None => Self::NotAware,
        })
    }

    /// Whether something is left to do.
    pub fn is_short(self) -> bool {
        match self {
            Self::Steps(steps) => steps > 0,
            Self::NotAware => true,
        }
    }

    /// Steps that are missing; who is not aware has none that could be counted.
    pub fn missing(self) -> Option<u8> {
        match self {
            Self::Steps(steps) => u8::try_from(steps.max(0)).ok(),
            Self::NotAware => None,
        }
    }
}

/// A person as the matrix sees them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Marked {
    /// Who.
    pub who: StakeholderId,
    /// Power, 1–5.
    pub power: f64,
    /// Where they are.
    pub now: Option<EngagementLevel>,
    /// Where we need them.
    pub wanted: Option<EngagementLevel>,
}

/// The figure of a community, with the list that it is made of; it is never shown without.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Community {
    /// Σ power × max(0, desired − current) ÷ Σ power, in steps; none where nobody has both marks.
    pub gap: Option<f64>,
    /// Who the figure rests on, and the steps that each is short of: those that weigh most first.
    pub list: Vec<(StakeholderId, u8)>,
    /// Who is not aware: in no figure.
    pub not_aware: Vec<StakeholderId>,
    /// Who lacks a mark: in no figure.
    pub unmarked: Vec<StakeholderId>,
}

impl Community {
    /// The figure of these people.
    pub fn of(people: impl IntoIterator<Item = Marked>) -> Self {
        let mut community = Self::default();
        let mut weighed: Vec<(f64, f64, StakeholderId, u8)> = Vec::new();
        for one in people {
            match Gap::between(one.now, one.wanted) {
                Some(gap) => match gap.missing() {
                    Some(steps) => weighed.push((one.power * f64::from(steps), one.power, one.who, steps)),
                    None => community.not_aware.push(one.who),
                },
                None => community.unmarked.push(one.who),
            }
        }
        let power: f64 = weighed.iter().map(|(_, power, ..)| power).sum();
        community.gap = (power > 0.0).then(|| weighed.iter().map(|(weight, ..)| weight).sum::<f64>() / power);
        weighed.sort_by(|a, b| b.0.total_cmp(&a.0).then(b.1.total_cmp(&a.1)).then(a.2.cmp(&b.2)));
        community.list = weighed.into_iter().map(|(_, _, who, steps)| (who, steps)).collect();
        community
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workspace::Id as _;
    use EngagementLevel::{Leading, Neutral, Resistant, Supportive, Unaware};

    fn one(number: u64, power: f64, now: EngagementLevel, wanted: EngagementLevel) -> Marked {
        Marked { who: StakeholderId::new(0, number), power, now: Some(now), wanted: Some(wanted) }
    }

    #[test]
    fn a_gap_is_what_is_wanted_minus_what_is_in_steps() {
        assert_eq!(Gap::between(Some(Resistant), Some(Leading)), Some(Gap::Steps(3)));
        assert_eq!(Gap::between(Some(Neutral), Some(Supportive)), Some(Gap::Steps(1)));
        assert_eq!(Gap::between(Some(Leading), Some(Supportive)), Some(Gap::Steps(-1)));
        assert_eq!(Gap::between(Some(Neutral), None), None);
        assert_eq!(Gap::between(None, Some(Neutral)), None);
    }

    #[test]
    fn unaware_is_a_state_and_no_step() {
        let gap = Gap::between(Some(Unaware), Some(Supportive)).unwrap();
        assert_eq!((gap, gap.missing(), gap.is_short()), (Gap::NotAware, None, true));
        let before = Community::of([one(1, 5.0, Neutral, Supportive), one(2, 5.0, Unaware, Supportive)]);
        let after = Community::of([one(1, 5.0, Neutral, Supportive), one(2, 5.0, Resistant, Supportive)]);
        assert_eq!(before.gap, Some(1.0));
        assert!(after.gap > before.gap, "to become aware and be against it is no progress");
        assert_eq!(before.not_aware, [StakeholderId::new(0, 2)]);
    }

    #[test]
    fn the_community_is_weighed_by_power_and_nobody_beyond_makes_up_for_somebody_short() {
        let community = Community::of([
            one(1, 5.0, Resistant, Supportive),
            one(2, 3.0, Supportive, Supportive),
            one(3, 2.0, Leading, Neutral),
        ]);
        // (5 × 2 + 3 × 0 + 2 × 0) ÷ 10
        assert_eq!(community.gap, Some(1.0));
        assert_eq!(community.list[0], (StakeholderId::new(0, 1), 2));
        assert_eq!(community.list.len(), 3);
        assert_eq!(Community::of([]).gap, None);
    }

    #[test]
    fn a_mark_that_is_missing_changes_no_figure() {
        let all = [one(1, 4.0, Neutral, Leading)];
        let unmarked = Marked { who: StakeholderId::new(0, 9), power: 5.0, now: Some(Neutral), wanted: None };
        let more = Community::of(all.into_iter().chain([unmarked]));
        assert_eq!(more.gap, Community::of(all).gap);
        assert_eq!(more.unmarked.len(), 1);
    }
}
