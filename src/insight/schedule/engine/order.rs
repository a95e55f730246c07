//! The network of a plan: links by successor, and an order in which predecessors come first.
//!
//! A summary is two nodes: its beginning, on which links to it wait, comes before its children; its end, from which
//! its links go out, comes after them. Links that close a circle are found and left out.

use std::sync::Arc;

use super::NONE;
use super::plan::{Link, Plan};

/// Links by successor and the order of all nodes.
#[derive(Clone, Debug, Default)]
pub(super) struct Network {
    /// For each row where its incoming links begin in `incoming`; one more at the end.
    pub first: Vec<u32>,
    /// Incoming links, by successor.
    incoming: Arc<Vec<Link>>,
    /// Where each of them stands in the plan; empty where they stand there in this order.
    places: Vec<u32>,
    /// The nearest summary above each row that has links or a constraint; empty where none has.
    pub above: Vec<u32>,
    /// Whether anything waits for each row; empty where nothing is rare about any task.
    precedes: Vec<bool>,
    /// The row after the last one below each row.
    pub end: Vec<u32>,
    /// Rows of tasks, and `rows + row` for the end of a summary, predecessors first.
    pub order: Vec<u32>,
    /// For each link of the plan whether it was left out.
    pub dropped: Vec<bool>,
    /// The circles that were found.
    pub cycles: Vec<Vec<u32>>,
}

impl Network {
    pub(super) fn of(plan: &Plan) -> Self {
        let rows = plan.len();
        let mut network = Self { dropped: vec![false; plan.links().len()], ..Self::default() };
        network.end = ends(plan);
        network.index(plan);
        if network.rows_are_in_order(plan) {
            network.order_of_rows(plan);
        } else if !network.sort(plan) {
            super::cycle::leave_out(plan, &mut network);
            network.index(plan);
            network.sort(plan);
        }
        network.above = network.above(plan);
        network.note_what_precedes(plan);
        debug_assert!(network.order.len() >= rows);
        network
    }

    /// The network of a plan without a tree whose rows and links are in order; `first` says where the links to each row
    /// begin.
    pub(super) fn in_order(plan: &Plan, first: Vec<u32>) -> Self {
        let rows = plan.len() as u32;
        let mut network = Self {
            first,
            incoming: Arc::clone(plan.shared_links()),
            end: (1..=rows).collect(),
            order: (0..rows).collect(),
            dropped: vec![false; plan.links().len()],
            ..Self::default()
        };
        network.note_what_precedes(plan);
        network
    }

    /// Notes whether anything waits for each row, where that is asked.
    fn note_what_precedes(&mut self, plan: &Plan) {
        if !plan.all_plain() {
            self.precedes = vec![false; plan.len()];
            for link in self.incoming.iter() {
                self.precedes[link.predecessor as usize] = true;
            }
        }
    }

    /// All links that are not left out, by successor.
    pub(super) fn links(&self) -> &[Link] {
        &self.incoming
    }

    /// Whether the links stand in the plan as they do here.
    pub(super) fn is_as_in_plan(&self) -> bool {
        self.places.is_empty()
    }

    /// Incoming links of a row.
    #[inline]
    pub(super) fn links_to(&self, row: usize) -> &[Link] {
        &self.incoming[self.first[row] as usize..self.first[row + 1] as usize]
    }

    /// The place in the plan of the incoming link with this number.
    #[inline]
    pub(super) fn place_of(&self, number: usize) -> u32 {
        self.places.get(number).copied().unwrap_or(number as u32)
    }

    /// Whether no link ties this row.
    pub(super) fn is_alone(&self, row: usize) -> bool {
        let precedes = self.precedes.get(row).is_some_and(|precedes| *precedes);
        !precedes && self.chain(row).all(|owner| self.links_to(owner).is_empty())
    }

    /// A row and the summaries above it that have links or constraints, the nearest first.
    #[inline]
    pub(super) fn chain(&self, row: usize) -> impl Iterator<Item = usize> + '_ {
        std::iter::successors(Some(row), |row| {
            self.above.get(*row).filter(|above| **above != NONE).map(|above| *above as usize)
        })
    }

    /// Whether a summary over this row has links or a constraint.
    #[inline]
    pub(super) fn is_held_above(&self, row: usize) -> bool {
        self.above.get(row).is_some_and(|above| *above != NONE)
    }

    /// Counting sort of the links that are not left out, by successor.
    fn index(&mut self, plan: &Plan) {
        let rows = plan.len();
        let mut first = vec![0u32; rows + 1];
        let kept = || plan.links().iter().enumerate().filter(|(at, _)| !self.dropped[*at]);
        for (_, link) in kept() {
            first[link.successor as usize + 1] += 1;
        }
        for row in 0..rows {
            first[row + 1] += first[row];
        }
        let all = first[rows] as usize == plan.links().len();
        if all && plan.links().is_sorted_by_key(|link| link.successor) {
            (self.incoming, self.places) = (Arc::clone(plan.shared_links()), Vec::new());
        } else {
            let mut next = first.clone();
            let mut places = vec![0; first[rows] as usize];
            for (at, link) in kept() {
                let place = &mut next[link.successor as usize];
                places[*place as usize] = at as u32;
                *place += 1;
            }
            let incoming: Vec<Link> = places.iter().map(|at| plan.links()[*at as usize]).collect();
            (self.incoming, self.places) = (Arc::new(incoming), places);
        }
        self.first = first;
    }

    /// Whether every link goes from a row, or from all below it, to a later one.
    fn rows_are_in_order(&self, plan: &Plan) -> bool {
        plan.links().iter().all(|link| self.end[link.predecessor as usize] <= link.successor)
    }

    fn order_of_rows(&mut self, plan: &Plan) {
        let rows = plan.len();
        let mut open: Vec<u32> = Vec::new();
        self.order.reserve(rows + rows / 4);
        for row in 0..rows as u32 {
            while let Some(last) = open.last().filter(|last| self.end[**last as usize] <= row) {
                self.order.push(rows as u32 + last);
                open.pop();
            }
            self.order.push(row);
            if plan.is_summary(row as usize) {
                open.push(row);
            }
        }
        while let Some(last) = open.pop() {
            self.order.push(rows as u32 + last);
        }
    }

    /// Orders all nodes (Kahn 1962); says whether all found a place.
    fn sort(&mut self, plan: &Plan) -> bool {
        let rows = plan.len();
        let mut waits = vec![0u32; 2 * rows];
        let mut after = vec![0u32; rows + 1];
        for link in self.incoming.iter() {
            after[link.predecessor as usize + 1] += 1;
            waits[link.successor as usize] += 1;
        }
        for row in 0..rows {
            after[row + 1] += after[row];
            if let Some(parent) = plan.parent(row) {
                waits[row] += 1;
                waits[rows + parent] += 1;
            }
        }
        let mut next = after.clone();
        let mut successors = vec![0u32; self.incoming.len()];
        for link in self.incoming.iter() {
            let place = &mut next[link.predecessor as usize];
            successors[*place as usize] = link.successor;
            *place += 1;
        }
        let mut order: Vec<u32> = Vec::with_capacity(rows + rows / 4);
        let summaries = plan.rows.iter().filter(|row| row.summary).count();
        let tree = summaries > 0;
        // Rows follow each other as they stand, as far as may be: what lies together is visited together. What waited
        // for a row below it comes right after that.
        let mut ready: Vec<u32> = Vec::new();
        for seed in 0..rows {
            if waits[seed] == 0 {
                ready.push(seed as u32);
            }
            while let Some(node) = ready.pop() {
                order.push(node);
                let node = node as usize;
                let mut release = |node: usize| {
                    waits[node] -= 1;
                    if waits[node] == 0 && (node <= seed || node >= rows) {
                        ready.push(node as u32);
                    }
                };
                if tree && node < rows && plan.is_summary(node) {
                    let mut child = node + 1;
                    while child < self.end[node] as usize {
                        release(child);
                        child = self.end[child] as usize;
                    }
                    continue;
                }
                let row = if node < rows { node } else { node - rows };
                for successor in &successors[after[row] as usize..after[row + 1] as usize] {
                    release(*successor as usize);
                }
                if tree && let Some(parent) = plan.parent(row) {
                    release(rows + parent);
                }
            }
        }
        let whole = order.len() == rows + summaries;
        self.order = order;
        whole
    }

    fn above(&self, plan: &Plan) -> Vec<u32> {
        let binds = |row: usize| self.first[row] < self.first[row + 1] || plan.detail(row).is_some();
        if !(0..plan.len()).any(|row| plan.is_summary(row) && binds(row)) {
            return Vec::new();
        }
        let mut above = vec![NONE; plan.len()];
        for row in 0..plan.len() {
            if let Some(parent) = plan.parent(row) {
                above[row] = if binds(parent) { parent as u32 } else { above[parent] };
            }
        }
        above
    }
}

/// The row after the last one below each row. Rows below a summary follow it without a gap.
fn ends(plan: &Plan) -> Vec<u32> {
    let mut end: Vec<u32> = (1..=plan.len() as u32).collect();
    for row in (0..plan.len()).rev() {
        if let Some(parent) = plan.parent(row) {
            end[parent] = end[parent].max(end[row]);
        }
    }
    end
}
