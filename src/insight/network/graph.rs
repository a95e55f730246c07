//! The pairs that are tied as a graph: adjacency in rows, each pair in both directions.

use petgraph::Directed;
use petgraph::algo::articulation_points::articulation_points;
use petgraph::csr::Csr;

use crate::workspace::StakeholderId;

/// Numbers of people, each with its neighbours in order.
#[derive(Clone, Debug, Default)]
pub(super) struct Graph(Csr<(), (), Directed, u32>);

impl Graph {
    /// Of pairs of `people`, which are sorted; each of them has a neighbour.
    pub fn of(people: &[StakeholderId], pairs: &[(StakeholderId, StakeholderId)]) -> Self {
        let row = |who: &StakeholderId| people.binary_search(who).unwrap_or_default() as u32;
        Self::from_rows(pairs.iter().map(|(a, b)| (row(a), row(b))))
    }

    /// Of pairs of numbers, each pair once in whatever direction.
    pub fn from_rows(pairs: impl Iterator<Item = (u32, u32)>) -> Self {
        let mut both: Vec<(u32, u32)> = pairs.flat_map(|(a, b)| [(a, b), (b, a)]).collect();
        both.sort_unstable();
        both.dedup();
        // Sorted and without doubles, which is all that it asks for.
        Self(Csr::from_sorted_edges(&both).unwrap_or_default())
    }

    /// How many people.
    pub fn len(&self) -> usize {
        self.0.node_count()
    }

    /// Who is tied to this one.
    pub fn neighbours(&self, at: usize) -> &[u32] {
        if at < self.len() { self.0.neighbors_slice(at as u32) } else { &[] }
    }

    /// For petgraph's algorithms.
    pub fn inner(&self) -> &Csr<(), (), Directed, u32> {
        &self.0
    }

    /// How many pieces.
    pub fn pieces(&self) -> usize {
        petgraph::algo::connected_components(&self.0)
    }

    /// Who joins others that nobody else joins (articulation points, Hopcroft & Tarjan 1973).
    pub fn joints(&self) -> Vec<usize> {
        articulation_points(&self.0).into_iter().map(|at| at as usize).collect()
    }

    /// Pairs without which a piece falls apart, the smaller number first.
    pub fn bridges(&self) -> Vec<(usize, usize)> {
        use petgraph::visit::EdgeRef;
        let mut found: Vec<(usize, usize)> = petgraph::algo::bridges(&self.0)
            .map(|edge| (edge.source() as usize, edge.target() as usize))
            .filter(|(a, b)| a < b)
            .collect();
        found.sort_unstable();
        found
    }

    /// The pieces into which the piece of `gone` falls without it.
    pub fn pieces_without(&self, gone: usize) -> Vec<Vec<usize>> {
        let mut seen = vec![false; self.len()];
        let mut pieces = Vec::new();
        if let Some(mark) = seen.get_mut(gone) {
            *mark = true;
        }
        for start in self.neighbours(gone) {
            let mut piece = Vec::new();
            let mut stack = vec![*start as usize];
            while let Some(at) = stack.pop() {
                if !std::mem::replace(&mut seen[at], true) {
                    piece.push(at);
                    stack.extend(self.neighbours(at).iter().map(|next| *next as usize));
                }
            }
            if !piece.is_empty() {
                piece.sort_unstable();
                pieces.push(piece);
            }
        }
        pieces
    }
}
