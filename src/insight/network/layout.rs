//! Where people stand when the network is drawn.
//!
//! Stress majorisation (Gansner, Koren & North 2004): who is two steps away stands twice as far as who is one step
//! away. Everybody begins at a place that only their own id says and is drawn back to it a little, all move at once,
//! and who is reported to stands above: so the picture is the same at every start, and a small change of the data is a
//! small change of the picture.

use std::collections::BTreeMap;
use std::f64::consts::TAU;

use chrono::NaiveDate;

use super::graph::Graph;
use super::holds;
use crate::insight::grid::takes_part;
use crate::workspace::{Id, Side, StakeholderId, TieKind, Workspace};

/// Rounds in which places settle.
const ROUNDS: usize = 60;
/// How much everybody is drawn back to where they began, as a share of all that draws them.
const BACK: f64 = 0.03;
/// Distance of people whom nothing joins, in steps.
const APART: f64 = 3.0;
/// Distance of people of one department who are no nearer by their ties, in steps.
const TOGETHER: f64 = 2.0;
/// How far above stands who is reported to, in steps, at least.
const ABOVE: f64 = 0.7;
/// Between people and sides: our people begin to the left.
const SIDE: f64 = 2.5;

/// Places of people in the unit square, x to the right, y downwards.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Layout {
    at: BTreeMap<StakeholderId, (f64, f64)>,
}

impl Layout {
    /// The layout of everybody who has a tie on `day`, conflicts among them. Costs people × ties and people².
    pub fn of(workspace: &Workspace, day: NaiveDate) -> Self {
        let there = |who| workspace.stakeholders.get(who).is_some_and(|one| takes_part(one, day));
        let ties = || workspace.ties.iter().filter(|tie| holds(tie, day) && there(tie.from) && there(tie.to));
        let mut pairs: Vec<_> = ties().map(|tie| (tie.from.min(tie.to), tie.from.max(tie.to))).collect();
        pairs.sort_unstable();
        pairs.dedup();
        let mut people: Vec<StakeholderId> = pairs.iter().flat_map(|(a, b)| [*a, *b]).collect();
        people.sort_unstable();
        people.dedup();
        let row = |who: StakeholderId| people.binary_search(&who).unwrap_or_default();
        let graph = Graph::of(&people, &pairs);
        let seats: Vec<(f64, f64)> = people.iter().map(|who| seat(workspace, *who)).collect();
        let far = distances(&people, &graph, workspace);
        let mut above: Vec<(usize, usize)> =
            ties().filter(|tie| tie.kind == TieKind::ReportsTo).map(|tie| (row(tie.to), row(tie.from))).collect();
        above.sort_unstable();
        Self { at: people.into_iter().zip(fit(settle(&seats, &far, &above))).collect() }
    }

    /// Where a person stands; none without a tie.
    pub fn get(&self, who: StakeholderId) -> Option<(f64, f64)> {
        self.at.get(&who).copied()
    }

    /// Everybody.
    pub fn iter(&self) -> impl Iterator<Item = (StakeholderId, (f64, f64))> + '_ {
        self.at.iter().map(|(who, at)| (*who, *at))
    }
}

/// Where a person begins: ours to the left, others to the right, each at a place of their own.
fn seat(workspace: &Workspace, who: StakeholderId) -> (f64, f64) {
    let (seat, count) = who.parts();
    // By the golden angle, neighbours in number are far from each other on the circle.
    let turn = (count as f64 * 0.618_033_988_749_895 + seat as f64 * 0.755_4).fract() * TAU;
    let side = match workspace.stakeholders.get(who).map(|one| one.side) {
        Some(Side::Ours) => -SIDE,
        Some(Side::Client) | None => SIDE,
        Some(Side::Third) => 0.0,
    };
    (side + 2.0 * turn.cos(), 2.0 * turn.sin())
}

/// How far everybody should stand from everybody, in steps: rows of all people.
fn distances(people: &[StakeholderId], graph: &Graph, workspace: &Workspace) -> Vec<f64> {
    let count = people.len();
    let home: Vec<Option<StakeholderId>> =
        people.iter().map(|who| workspace.stakeholders.get(*who).and_then(|one| one.member_of)).collect();
    let mut all = vec![APART; count * count];
    let mut walked: Vec<u32> = Vec::new();
    let mut steps = vec![u32::MAX; count];
    for a in 0..count {
        for at in walked.drain(..) {
            steps[at as usize] = u32::MAX;
        }
        steps[a] = 0;
        walked.push(a as u32);
        let mut next = 0;
        while let Some(at) = walked.get(next).map(|at| *at as usize) {
            next += 1;
            for to in graph.neighbours(at) {
                if steps[*to as usize] == u32::MAX {
                    steps[*to as usize] = steps[at] + 1;
                    walked.push(*to);
                }
            }
        }
        for (b, far) in all[a * count..(a + 1) * count].iter_mut().enumerate() {
            if steps[b] != u32::MAX {
                *far = f64::from(steps[b]);
            }
            let one_home = home[a].is_some() && home[a] == home[b];
            if a != b && (one_home || home[a] == Some(people[b]) || home[b] == Some(people[a])) {
                *far = far.min(TOGETHER);
            }
        }
    }
    all
}

/// Moves everybody to the mean of where all others want them; then who is reported to above who reports.
fn settle(seats: &[(f64, f64)], far: &[f64], above: &[(usize, usize)]) -> Vec<(f64, f64)> {
    let count = seats.len();
    let mut at = seats.to_vec();
    for _ in 0..ROUNDS {
        let mut next = Vec::with_capacity(count);
        for (a, (x, y)) in at.iter().enumerate() {
            let (mut sum_x, mut sum_y, mut weights) = (0.0, 0.0, 0.0);
            for (b, (other_x, other_y)) in at.iter().enumerate() {
                let steps = far[a * count + b];
                if a == b || steps <= 0.0 {
                    continue;
                }
                let (dx, dy) = (x - other_x, y - other_y);
                let (weight, share) = (1.0 / (steps * steps), steps / (dx * dx + dy * dy).sqrt().max(1e-6));
                sum_x += weight * (other_x + dx * share);
                sum_y += weight * (other_y + dy * share);
                weights += weight;
            }
            let (seat, back) = (seats[a], BACK * weights.max(1.0));
            let whole = weights + back;
            next.push(((sum_x + back * seat.0) / whole, (sum_y + back * seat.1) / whole));
        }
        at = next;
        for (upper, lower) in above {
            let lack = ABOVE - (at[*lower].1 - at[*upper].1);
            if lack > 0.0 {
                at[*upper].1 -= lack / 2.0;
                at[*lower].1 += lack / 2.0;
            }
        }
    }
    at
}

/// Into the unit square, each way for itself: the room decides how wide and how high a picture is.
fn fit(at: Vec<(f64, f64)>) -> Vec<(f64, f64)> {
    let ends = |pick: fn(&(f64, f64)) -> f64| {
        let low = at.iter().map(pick).fold(f64::INFINITY, f64::min);
        (low, (at.iter().map(pick).fold(f64::NEG_INFINITY, f64::max) - low).max(1e-9))
    };
    let ((left, width), (top, height)) = (ends(|at| at.0), ends(|at| at.1));
    at.iter().map(|(x, y)| ((x - left) / width, (y - top) / height)).collect()
}
