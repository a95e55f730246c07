//! The work of a workspace as levelling sees it: tasks without children, what each waits for, when it may begin.

use std::collections::{HashMap, HashSet};

use crate::insight::calendar::{Calendars, minute};
use crate::insight::schedule::engine::{Axis, Minute, Plan, part};
use crate::insight::schedule::{Schedule, percent_of};
use crate::workspace::{ConstraintKind, Lag, Link, LinkKind, Task, TaskId, TaskMode, Workspace};

/// A task or a summary, in the order of the plan.
pub(super) struct Row<'a> {
    pub task: &'a Task,
    pub axis: &'a Axis,
    pub summary: bool,
    /// Place of the summary above it.
    pub parent: Option<usize>,
    /// As scheduled before levelling.
    pub start: Minute,
    pub finish: Minute,
    /// The latest start that moves no end, and that its own constraint allows.
    pub late_start: Minute,
    pub may_start: Minute,
    pub late_finish: Minute,
    /// Whether it stays where it is.
    pub stands: bool,
    /// Minutes that it takes, with its pauses.
    pub length: i64,
}

/// All rows, and how they hang together.
pub(super) struct Leaves<'a> {
    pub rows: Vec<Row<'a>>,
    /// The same rows as the engine schedules them.
    pub plan: &'a Plan,
    /// What each row's own links ask for: place of the predecessor.
    links: Vec<Vec<(usize, &'a Link)>>,
    /// What becomes free to be placed after each node; a summary has a second node, its end.
    after: Vec<Vec<usize>>,
    /// How many nodes each node waits for.
    waits: Vec<u32>,
}

impl<'a> Leaves<'a> {
    pub fn of(workspace: &'a Workspace, schedule: &'a Schedule, calendars: &'a Calendars) -> Self {
        let place: HashMap<TaskId, usize> = schedule.order.iter().enumerate().map(|(at, id)| (*id, at)).collect();
        let circle: HashSet<TaskId> = schedule.cycle.iter().copied().collect();
        let (mut rows, mut links) = (Vec::new(), Vec::new());
        for id in schedule.order.iter() {
            let (Some(task), Some(dates)) = (workspace.tasks.get(*id), schedule.get(*id)) else { continue };
            let kind = task.constraint.map(|constraint| constraint.kind);
            let stands = dates.summary
                || task.mode == TaskMode::Manual
                || task.given.is_some()
                || task.actual_start.is_some()
                || percent_of(task) > 0.0
                || matches!(
                    kind,
                    Some(ConstraintKind::MustStartOn | ConstraintKind::MustFinishOn | ConstraintKind::AsLateAsPossible)
                );
            let pauses: i64 = task.splits.iter().map(|split| split.pause_minutes).sum();
            let axis = calendars.get(task.calendar).axis();
            let length = task.lasting_minutes() + pauses;
            let may_start = match (kind, task.constraint.and_then(|constraint| constraint.at).map(minute)) {
                (Some(ConstraintKind::StartNoLaterThan), Some(at)) => at,
                (Some(ConstraintKind::FinishNoLaterThan), Some(at)) => schedule.plan().back(rows.len(), at),
                _ => Minute::MAX,
            };
            rows.push(Row {
                task,
                axis,
                summary: dates.summary,
                parent: schedule.tree.parent.get(id).and_then(|parent| place.get(parent).copied()),
                start: minute(dates.start),
                finish: minute(dates.finish),
                late_start: minute(dates.late_start),
                may_start,
                late_finish: minute(dates.late_finish),
                stands,
                length,
            });
            let kept = task.links.iter().filter(|link| !(circle.contains(id) && circle.contains(&link.predecessor)));
            links.push(kept.filter_map(|link| Some((*place.get(&link.predecessor)?, link))).collect::<Vec<_>>());
        }
        let count = rows.len();
        let mut leaves =
            Self { rows, plan: schedule.plan(), links, after: vec![Vec::new(); 2 * count], waits: vec![0; 2 * count] };
        for row in 0..count {
            if leaves.rows[row].summary {
                leaves.tie(row, count + row);
            }
            if let Some(parent) = leaves.rows[row].parent {
                leaves.tie(parent, row);
                let end = leaves.end(row);
                leaves.tie(end, count + parent);
            }
            for (predecessor, _) in leaves.links[row].clone() {
                let end = leaves.end(predecessor);
                leaves.tie(end, row);
            }
        }
        leaves
    }

    /// The node after which a row is done.
    fn end(&self, row: usize) -> usize {
        if self.rows[row].summary { self.rows.len() + row } else { row }
    }

    fn tie(&mut self, before: usize, after: usize) {
        self.after[before].push(after);
        self.waits[after] += 1;
    }

    /// Visits every leaf after what it waits for; of those that could be next the one with the smallest rank.
    pub fn visit<K: Ord>(&self, rank: impl Fn(usize) -> K, mut visit: impl FnMut(usize)) {
        let count = self.rows.len();
        let mut waits = self.waits.clone();
        let mut free: Vec<usize> = (0..2 * count).filter(|node| waits[*node] == 0 && self.is_node(*node)).collect();
        let mut heap = std::collections::BinaryHeap::new();
        loop {
            while let Some(node) = free.pop() {
                if node < count && !self.rows[node].summary {
                    heap.push(std::cmp::Reverse((rank(node), node)));
                } else {
                    self.release(node, &mut waits, &mut free);
                }
            }
            let Some(std::cmp::Reverse((_, row))) = heap.pop() else { return };
            visit(row);
            self.release(row, &mut waits, &mut free);
        }
    }

    fn is_node(&self, node: usize) -> bool {
        node < self.rows.len() || self.rows[node - self.rows.len()].summary
    }

    fn release(&self, node: usize, waits: &mut [u32], free: &mut Vec<usize>) {
        for next in &self.after[node] {
            waits[*next] -= 1;
            if waits[*next] == 0 {
                free.push(*next);
            }
        }
    }

    /// The links of a row itself, each with the place of what it waits for.
    pub fn own_links(&self, row: usize) -> &[(usize, &'a Link)] {
        &self.links[row]
    }

    /// The links of a row and of the summaries above it.
    pub fn links_of(&self, row: usize) -> impl Iterator<Item = &(usize, &'a Link)> {
        std::iter::successors(Some(row), |at| self.rows[*at].parent).flat_map(|at| &self.links[at])
    }

    /// The moment at which its links, own and of the summaries above, let a leaf begin; none without links.
    pub fn by_links(&self, row: usize, dates: &[(Minute, Minute)]) -> Option<Minute> {
        self.links_of(row).map(|(predecessor, link)| self.begin(row, link, *predecessor, dates[*predecessor])).max()
    }

    fn begin(&self, row: usize, link: &Link, predecessor: usize, (start, finish): (Minute, Minute)) -> Minute {
        let this = &self.rows[row];
        let mut begin = match link.kind {
            LinkKind::FinishStart | LinkKind::FinishFinish => finish,
            LinkKind::StartStart | LinkKind::StartFinish => start,
        };
        if matches!(link.kind, LinkKind::FinishFinish | LinkKind::StartFinish) {
            begin = self.plan.back(row, begin);
        }
        let before = &self.rows[predecessor];
        let length = match before.summary {
            true => before.axis.between(start, finish).max(0),
            false => before.task.lasting_minutes(),
        };
        let share = |percent: i32| part(length, percent);
        match link.lag() {
            Lag::Working(minutes) => this.axis.add(begin, minutes),
            Lag::Elapsed(minutes) => begin.saturating_add(minutes),
            Lag::Percent(percent) => this.axis.add(begin, share(percent)),
            Lag::ElapsedPercent(percent) => begin.saturating_add(share(percent)),
        }
    }

    /// The next moment at which a row can begin: where people set its length, with the first of them.
    pub fn snap(&self, row: usize, time: Minute) -> Minute {
        let first = self.plan.runs(row).iter().map(|run| self.plan.axes[run.axis as usize].next_start(time)).min();
        first.unwrap_or_else(|| self.rows[row].snap(time))
    }

    /// Widens the summaries above a leaf by its dates.
    pub fn report(&self, row: usize, dates: &mut [(Minute, Minute)]) {
        let (start, finish) = dates[row];
        let mut above = self.rows[row].parent;
        while let Some(at) = above {
            dates[at] = (dates[at].0.min(start), dates[at].1.max(finish));
            above = self.rows[at].parent;
        }
    }
}

impl Row<'_> {
    /// The next moment at which it can begin; what takes no time may stay where work ended.
    fn snap(&self, time: Minute) -> Minute {
        if self.task.elapsed || self.length == 0 && self.axis.previous_finish(time) == time {
            time
        } else {
            self.axis.next_start(time)
        }
    }
}
