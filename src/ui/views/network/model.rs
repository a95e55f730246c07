//! What the network shows: the tasks without children, the links between them, and where they stand.

use std::collections::HashMap;

use super::layout::Layout;
use crate::insight::tree::Tree;
use crate::ui::context::Cx;
use crate::workspace::{Lag, Link, LinkKind, TaskId};

/// The network of a plan.
#[derive(Default)]
pub struct Network {
    /// The tasks that hang together, in the order of the plan.
    pub tasks: Vec<TaskId>,
    /// Place of each among them.
    pub place_of: HashMap<TaskId, u32>,
    /// Links between them.
    pub links: Vec<Tied>,
    /// For each task its links, of either end.
    pub touching: Vec<Vec<u32>>,
    /// Where they stand.
    pub layout: Layout,
    /// The lines in which the ranks are laid.
    pub lines: Lines,
    /// Tasks that no link touches, in the order of the plan.
    pub alone: Vec<TaskId>,
    /// How many of all are critical and unfinished.
    pub critical: usize,
}

/// The ranks in lines, as words are: after so many of them the next one begins on a new line, which is as high as what
/// stands in it.
#[derive(Clone, Debug, Default)]
pub struct Lines {
    /// How many ranks stand side by side.
    pub turn: usize,
    /// Of each line the height in the layout that is its top, and where that is in the plane, in places.
    tops: Vec<(f32, f32)>,
    /// How high all lines are, in places.
    pub tall: f32,
}

impl Lines {
    /// The lines of a network, `turn` ranks a line, with so much between two lines.
    pub fn of(network: &Network, turn: usize, between: f32) -> Self {
        let turn = turn.max(1);
        let layout = &network.layout;
        let count = layout.ranks.len().div_ceil(turn);
        let mut spans = vec![(f32::INFINITY, f32::NEG_INFINITY); count];
        let mut widen = |rank: usize, height: f32| {
            if let Some(span) = spans.get_mut(rank / turn) {
                *span = (span.0.min(height), span.1.max(height));
            }
        };
        for (rank, height) in layout.rank.iter().zip(&layout.height) {
            widen(*rank as usize, *height);
        }
        for (tied, passes) in network.links.iter().zip(&layout.passes) {
            let first = layout.rank[tied.from as usize] as usize + 1;
            passes.iter().enumerate().for_each(|(step, height)| widen(first + step, *height));
        }
        let (mut tops, mut top) = (Vec::with_capacity(count), 0.0);
        for (low, high) in spans {
            tops.push((low, top));
            top += high - low + 1.0 + between;
        }
        Self { turn, tall: if tops.is_empty() { 0.0 } else { top - between }, tops }
    }

    /// On which line a rank stands.
    pub fn line(&self, rank: usize) -> usize {
        rank / self.turn.max(1)
    }

    /// Where a height of the layout is in the plane, on the line of a rank, in places.
    pub fn height(&self, rank: usize, height: f32) -> f32 {
        self.tops.get(self.line(rank)).map_or(height, |(low, top)| height - low + top)
    }

    /// Where a line begins in the plane, in places.
    pub fn top(&self, line: usize) -> f32 {
        self.tops.get(line).map_or(0.0, |(_, top)| *top)
    }

    /// How many lines there are.
    pub fn count(&self) -> usize {
        self.tops.len()
    }
}

/// A link of the network.
#[derive(Clone, Copy, Debug)]
pub struct Tied {
    /// Place of the earlier task.
    pub from: u32,
    /// Place of the later task.
    pub to: u32,
    /// Which ends it ties.
    pub kind: LinkKind,
    /// How long it waits.
    pub lag: Lag,
    /// Whether both ends are critical and unfinished.
    pub critical: bool,
}

impl Network {
    /// The network of the plan as it is shown. A link of a summary is drawn from its last task, or to its first. Where
    /// the same hangs together as before, everything stands where it stood, and nothing is laid out anew.
    pub fn of(cx: &Cx<'_>, before: Option<Self>) -> Self {
        let schedule = &cx.insights.schedule;
        let tree = &schedule.tree;
        let found: Vec<(TaskId, TaskId, &Link)> = tree
            .order
            .iter()
            .filter_map(|(id, _)| cx.shown().tasks.get(*id))
            .flat_map(|task| task.links.iter().map(move |link| (task.id, link)))
            .filter_map(|(to, link)| {
                let from = leaf(tree, link.predecessor, |id| schedule.get(id).map(|dates| dates.finish), true)?;
                let to = leaf(tree, to, |id| schedule.get(id).map(|dates| dates.start), false)?;
                (from != to).then_some((from, to, link))
            })
            .collect();
        let linked: std::collections::HashSet<TaskId> = found.iter().flat_map(|(from, to, _)| [*from, *to]).collect();
        let mut network = Self::default();
        for (id, _) in tree.order.iter().filter(|(id, _)| !tree.is_summary(*id)) {
            if linked.contains(id) {
                network.place_of.insert(*id, network.tasks.len() as u32);
                network.tasks.push(*id);
            } else {
                network.alone.push(*id);
            }
        }
        let open = |id: TaskId| schedule.get(id).is_some_and(|dates| dates.critical && dates.percent < 100.0);
        network.critical = network.tasks.iter().chain(&network.alone).filter(|id| open(**id)).count();
        network.touching = vec![Vec::new(); network.tasks.len()];
        for (from, to, link) in found {
            let (Some(a), Some(b)) = (network.place_of.get(&from), network.place_of.get(&to)) else { continue };
            let tied = Tied { from: *a, to: *b, kind: link.kind, lag: link.lag(), critical: open(from) && open(to) };
            for end in [*a, *b] {
                network.touching[end as usize].push(network.links.len() as u32);
            }
            network.links.push(tied);
        }
        network.layout = match before {
            Some(before) if before.tasks.len() == network.tasks.len() && before.ends().eq(network.ends()) => {
                before.layout
            }
            _ => Layout::of(network.tasks.len(), &network.ends().collect::<Vec<_>>()),
        };
        network
    }

    /// The places that each link ties.
    fn ends(&self) -> impl Iterator<Item = (u32, u32)> + '_ {
        self.links.iter().map(|tied| (tied.from, tied.to))
    }
}

/// The task itself, or of a summary that one below it which comes last (first) by a date.
fn leaf<D: Ord>(tree: &Tree, id: TaskId, date: impl Fn(TaskId) -> Option<D>, last: bool) -> Option<TaskId> {
    let mut leaves = Vec::new();
    let mut open = vec![id];
    while let Some(id) = open.pop() {
        match tree.children(id) {
            [] => leaves.push(id),
            children => open.extend(children),
        }
    }
    match last {
        true => leaves.into_iter().max_by_key(|id| (date(*id), *id)),
        false => leaves.into_iter().min_by_key(|id| (date(*id), *id)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_as_high_as_what_stands_in_them() {
        // Five in a chain, then three that end in one: two and a half lines of two.
        let ends = [(0, 1), (1, 2), (2, 3), (2, 4), (2, 5), (3, 6), (4, 6), (5, 6)];
        let tied = |&(from, to): &(u32, u32)| Tied {
            from,
            to,
            kind: LinkKind::FinishStart,
            lag: Lag::Working(0),
            critical: false,
        };
        let network =
            Network { links: ends.iter().map(tied).collect(), layout: Layout::of(7, &ends), ..Network::default() };
        assert_eq!(network.layout.ranks.len(), 5);
        let one = Lines::of(&network, usize::MAX, 0.5);
        assert_eq!((one.count(), one.tall), (1, network.layout.tall));
        let lines = Lines::of(&network, 2, 0.5);
        assert_eq!((lines.count(), [0, 1, 2].map(|line| lines.top(line))), (3, [0.0, 1.5, 5.0]));
        assert_eq!((lines.tall, lines.line(1), lines.line(2)), (6.0, 0, 1));
        let heights: Vec<f32> = (3..6).map(|task| lines.height(3, network.layout.height[task])).collect();
        assert_eq!(heights.iter().copied().fold(f32::INFINITY, f32::min), 1.5);
        assert_eq!(heights.iter().copied().fold(0.0, f32::max), 3.5);
    }
}
