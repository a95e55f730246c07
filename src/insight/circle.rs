//! In which order people want attention: power, proximity and urgency, weighed (after Bourne's visualisation of
//! stakeholders; the exact index is not published, so this combination is our judgement and says so).
//!
//! I = Σ w × rating ÷ most, with weights that add up to 1: by default 4/11, 2/11 and 5/11. Power is rated 1–5 here, and
//! counts on Bourne's scale of 1–4: 1 stays 1, 5 becomes 4.

use std::collections::BTreeMap;

use super::grid::{Grid, Place};
use crate::workspace::{CircleWeights, StakeholderId};

/// How many are drawn.
pub const DRAWN: usize = 15;
/// The most of the scale of power that the index reckons with, and of proximity.
const OF_FOUR: f64 = 4.0;
/// The most of urgency.
const OF_FIVE: f64 = 5.0;

/// Power of 1–5 on the scale of 1–4.
pub fn of_four(power: f64) -> f64 {
    1.0 + (power.clamp(1.0, 5.0) - 1.0) * 0.75
}

/// The index, 0–1, of power (1–4), proximity (1–4) and urgency (1–5). None where nothing counts.
pub fn index(power: f64, proximity: f64, urgency: f64, weights: CircleWeights) -> Option<f64> {
    let sum = f64::from(weights.sum());
    let weighed = f64::from(weights.power) * power / OF_FOUR
        + f64::from(weights.proximity) * proximity / OF_FOUR
        + f64::from(weights.urgency) * urgency / OF_FIVE;
    (sum > 0.0).then(|| weighed / sum)
}

/// The same of a rating; none where proximity or urgency was not rated.
pub fn index_of(place: &Place, weights: CircleWeights) -> Option<f64> {
    index(of_four(place.power), place.proximity?.into(), place.urgency?.into(), weights)
}

/// Somebody in the order.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Entry {
    /// Who.
    pub who: StakeholderId,
    /// Power, 1–5, as it was rated.
    pub power: f64,
    /// Proximity, 1–4.
    pub proximity: u8,
    /// Urgency, 1–5.
    pub urgency: u8,
    /// The index, 0–1.
    pub index: f64,
}

/// Those of these people whose power, proximity and urgency were rated, the highest index first; whoever has the same
/// stands in the order of power.
pub fn order(grid: &Grid, people: impl IntoIterator<Item = StakeholderId>, weights: CircleWeights) -> Vec<Entry> {
    ordered(people, weights, |who| grid.standings.get(&who)?.latest)
}

/// The same by these places, such as those of an earlier day.
pub fn order_of(
    places: &BTreeMap<StakeholderId, Place>,
    people: impl IntoIterator<Item = StakeholderId>,
    weights: CircleWeights,
) -> Vec<Entry> {
    ordered(people, weights, |who| places.get(&who).copied())
}

/// Who stands among the first now and did not before, in the order of now.
pub fn newcomers(now: &[Entry], before: &[Entry]) -> impl Iterator<Item = StakeholderId> {
    let first = |order: &[Entry]| order.iter().take(DRAWN).map(|entry| entry.who).collect::<Vec<_>>();
    let before = first(before);
    first(now).into_iter().filter(move |who| !before.contains(who))
}

fn ordered(
    people: impl IntoIterator<Item = StakeholderId>,
    weights: CircleWeights,
    place: impl Fn(StakeholderId) -> Option<Place>,
) -> Vec<Entry> {
    let entry = |who: StakeholderId| {
        let place = place(who)?;
        let (proximity, urgency) = (place.proximity?, place.urgency?);
        let index = index_of(&place, weights)?;
        Some(Entry { who, power: place.power, proximity, urgency, index })
    };
    let mut entries: Vec<Entry> = people.into_iter().filter_map(entry).collect();
    entries.sort_by(|a, b| b.index.total_cmp(&a.index).then(b.power.total_cmp(&a.power)).then(a.who.cmp(&b.who)));
    entries
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(a: Option<f64>, b: f64) -> bool {
        a.is_some_and(|a| (a - b).abs() < 5e-4)
    }

    #[test]
    fn power_4_proximity_2_urgency_3_is_0_727() {
        assert!(near(index(4.0, 2.0, 3.0, CircleWeights::default()), 0.727));
        assert!(near(index(4.0, 4.0, 5.0, CircleWeights::default()), 1.0));
    }

    #[test]
    fn only_the_proportions_of_weights_count() {
        let weights = |all: u8| CircleWeights { power: all, proximity: all, urgency: all };
        let [ones, nines] = [1, 9].map(|all| index(3.0, 1.0, 2.0, weights(all)).unwrap());
        assert!((ones - nines).abs() < 1e-12, "{ones} {nines}");
        assert_eq!(index(3.0, 1.0, 2.0, weights(0)), None);
        let power_alone = CircleWeights { power: 3, proximity: 0, urgency: 0 };
        assert_eq!(index(2.0, 4.0, 5.0, power_alone), Some(0.5));
    }

    #[test]
    fn power_of_one_to_five_counts_as_one_to_four() {
        assert_eq!([1.0, 3.0, 5.0].map(of_four), [1.0, 2.5, 4.0]);
    }
}
