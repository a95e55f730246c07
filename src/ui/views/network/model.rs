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
    /// Tasks that no link touches, in the order of the plan.
    pub alone: Vec<TaskId>,
    /// How many of all are critical and unfinished.
    pub critical: usize,
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
