//! Figures of shortest paths, from everybody to everybody.
//!
//! Betweenness is Brandes' (2001), undirected, normalised by (N−1)(N−2) ordered pairs. Closeness is Wasserman and
//! Faust's (1994) for maps in several pieces: ((n−1)/(N−1)) · ((n−1)/Σd). Both as NetworkX has them; petgraph has neither.

use std::collections::BTreeMap;

use super::graph::Graph;
use crate::workspace::StakeholderId;

/// How a person lies on the ways between others.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Centrality {
    /// Share of shortest paths between others that go through this person, 0–1.
    pub betweenness: f64,
    /// How near everybody is, 0–1.
    pub closeness: f64,
}

/// Closeness and betweenness of everybody who has a tie.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Paths {
    by: BTreeMap<StakeholderId, Centrality>,
}

impl Paths {
    /// Of a person; none without a tie.
    pub fn get(&self, who: StakeholderId) -> Option<Centrality> {
        self.by.get(&who).copied()
    }

    /// Everybody who lies on a way between others, the one on most of them first.
    pub fn ranked(&self) -> Vec<(StakeholderId, Centrality)> {
        let mut ranked: Vec<_> = self.by.iter().map(|(who, one)| (*who, *one)).collect();
        ranked.retain(|(_, one)| one.betweenness > 1e-12);
        ranked.sort_by(|a, b| b.1.betweenness.total_cmp(&a.1.betweenness).then(a.0.cmp(&b.0)));
        ranked
    }

    pub(super) fn of_graph(people: &[StakeholderId], graph: &Graph) -> Self {
        Self { by: people.iter().copied().zip(walk(graph)).collect() }
    }
}

/// One breadth-first search from everybody, then what depends on whom backwards.
fn walk(graph: &Graph) -> Vec<Centrality> {
    let count = graph.len();
    let mut all = vec![Centrality::default(); count];
    let mut distance = vec![u32::MAX; count];
    let (mut ways, mut depends) = (vec![0.0; count], vec![0.0; count]);
    let mut walked: Vec<u32> = Vec::with_capacity(count);
    for source in 0..count {
        for at in walked.drain(..) {
            (distance[at as usize], ways[at as usize], depends[at as usize]) = (u32::MAX, 0.0, 0.0);
        }
        (distance[source], ways[source]) = (0, 1.0);
        walked.push(source as u32);
        let (mut next, mut sum) = (0, 0u64);
        while let Some(at) = walked.get(next).copied() {
            next += 1;
            let at = at as usize;
            sum += u64::from(distance[at]);
            for to in graph.neighbours(at) {
                let to_row = *to as usize;
                if distance[to_row] == u32::MAX {
                    distance[to_row] = distance[at] + 1;
                    walked.push(*to);
                }
                if distance[to_row] == distance[at] + 1 {
                    ways[to_row] += ways[at];
                }
            }
        }
        for at in walked.iter().rev().map(|at| *at as usize) {
            let share = (1.0 + depends[at]) / ways[at];
            for before in graph.neighbours(at).iter().map(|before| *before as usize) {
                if distance[before] + 1 == distance[at] {
                    depends[before] += ways[before] * share;
                }
            }
            if at != source {
                all[at].betweenness += depends[at];
            }
        }
        if sum > 0 {
            let reached = (walked.len() - 1) as f64;
            all[source].closeness = reached / (count - 1) as f64 * reached / sum as f64;
        }
    }
    if count > 2 {
        let pairs = ((count - 1) * (count - 2)) as f64;
        all.iter_mut().for_each(|one| one.betweenness /= pairs);
    }
    all
}
