//! The network of influence: degree, closeness and betweenness over the ties that are known.
//!
//! Betweenness is Brandes' (2001), undirected, normalised by (N−1)(N−2)/2; closeness is Wasserman and Faust's
//! for maps in several pieces. Maps are small and half known: show the rank and the reason, and `ties`.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use chrono::NaiveDate;

use crate::workspace::{StakeholderId, TieKind, Workspace};

/// A person's place in the network.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Centrality {
    /// Ties, each neighbour once.
    pub degree: usize,
    /// How many influence flows come in: people who look to this one (they report to, or are helped by, it).
    pub looked_to: usize,
    /// Share of shortest paths that go through this person, 0–1.
    pub betweenness: f64,
    /// How near everybody is, 0–1.
    pub closeness: f64,
    /// How many others become cut off from the largest piece when this person leaves.
    pub cut_off: usize,
}

/// The network of a workspace.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Network {
    /// Everybody who has a tie.
    pub people: BTreeMap<StakeholderId, Centrality>,
    /// How many ties are known.
    pub ties: usize,
}

type Neighbours = BTreeMap<StakeholderId, BTreeSet<StakeholderId>>;

impl Network {
    /// The network at the end of `day`. Conflicts bind nobody and are left out.
    pub fn of(workspace: &Workspace, day: NaiveDate) -> Self {
        let mut neighbours = Neighbours::new();
        let mut looked_to: BTreeMap<StakeholderId, BTreeSet<StakeholderId>> = BTreeMap::new();
        let mut ties = 0;
        for tie in workspace.ties.iter() {
            let now = tie.since.is_none_or(|since| since <= day) && tie.until.is_none_or(|until| until >= day);
            if !now || tie.from == tie.to || tie.kind == TieKind::Conflicts {
                continue;
            }
            ties += 1;
            neighbours.entry(tie.from).or_default().insert(tie.to);
            neighbours.entry(tie.to).or_default().insert(tie.from);
            match tie.kind {
                TieKind::ReportsTo => looked_to.entry(tie.to).or_default().insert(tie.from),
                _ => looked_to.entry(tie.from).or_default().insert(tie.to),
            };
        }
        let mut network = Self::from_neighbours(&neighbours);
        network.ties = ties;
        for (who, by) in looked_to {
            if let Some(place) = network.people.get_mut(&who) {
                place.looked_to = by.len();
            }
        }
        network
    }

    fn from_neighbours(neighbours: &Neighbours) -> Self {
        let count = neighbours.len();
        let mut people: BTreeMap<StakeholderId, Centrality> = neighbours
            .iter()
            .map(|(who, others)| (*who, Centrality { degree: others.len(), ..Centrality::default() }))
            .collect();
        let whole = largest_piece(neighbours, None);
        for source in neighbours.keys() {
            // Brandes: one breadth-first search a source, then dependencies backwards.
            let mut paths: BTreeMap<StakeholderId, (usize, f64)> = BTreeMap::from([(*source, (0, 1.0))]);
            let (mut queue, mut walked) = (VecDeque::from([*source]), Vec::new());
            while let Some(at) = queue.pop_front() {
                walked.push(at);
                let (distance, ways) = paths[&at];
                for next in &neighbours[&at] {
                    let entry = paths.entry(*next).or_insert_with(|| {
                        queue.push_back(*next);
                        (distance + 1, 0.0)
                    });
                    if entry.0 == distance + 1 {
                        entry.1 += ways;
                    }
                }
            }
            let reached = walked.len() - 1;
            let distances: usize = walked.iter().map(|who| paths[who].0).sum();
            let mut depends: BTreeMap<StakeholderId, f64> = BTreeMap::new();
            for at in walked.iter().rev() {
                let (distance, ways) = paths[at];
                let share = (1.0 + depends.get(at).copied().unwrap_or(0.0)) / ways;
                for before in neighbours[at].iter().filter(|n| distance > 0 && paths[n].0 == distance - 1) {
                    *depends.entry(*before).or_default() += paths[before].1 * share;
                }
            }
            for (who, sum) in depends {
                if who != *source
                    && let Some(place) = people.get_mut(&who)
                {
                    place.betweenness += sum;
                }
            }
            if let Some(place) = people.get_mut(source) {
                if distances > 0 {
                    let r = reached as f64;
                    place.closeness = r / (count - 1) as f64 * r / distances as f64;
                }
                let rest = largest_piece(neighbours, Some(*source));
                place.cut_off = whole.saturating_sub(1).saturating_sub(rest);
            }
        }
        if count > 2 {
            let pairs = ((count - 1) * (count - 2)) as f64;
            people.values_mut().for_each(|place| place.betweenness /= pairs);
        }
        Self { people, ties: 0 }
    }
}

/// Size of the largest connected piece, without one person.
fn largest_piece(neighbours: &Neighbours, without: Option<StakeholderId>) -> usize {
    let mut seen: BTreeSet<StakeholderId> = without.into_iter().collect();
    let mut largest = 0;
    for start in neighbours.keys() {
        let (mut stack, mut size) = (vec![*start], 0);
        while let Some(at) = stack.pop() {
            if seen.insert(at) {
                size += 1;
                stack.extend(&neighbours[&at]);
            }
        }
        largest = largest.max(size);
    }
    largest
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workspace::Id;

    #[test]
    fn in_a_path_of_four_the_inner_ones_are_bridges() {
        let id = |n| StakeholderId::new(0, n);
        let mut neighbours = Neighbours::new();
        for (a, b) in [(1, 2), (2, 3), (3, 4)] {
            neighbours.entry(id(a)).or_default().insert(id(b));
            neighbours.entry(id(b)).or_default().insert(id(a));
        }
        let network = Network::from_neighbours(&neighbours);
        let (a, b) = (network.people[&id(1)], network.people[&id(2)]);
        assert!((b.betweenness - 0.667).abs() < 0.001, "{b:?}");
        assert_eq!(a.betweenness, 0.0);
        assert!((a.closeness - 0.5).abs() < 1e-9 && (b.closeness - 0.75).abs() < 1e-9);
        assert_eq!((a.degree, b.degree, a.cut_off, b.cut_off), (1, 2, 0, 1));
    }
}
