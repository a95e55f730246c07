//! The schedule: critical path method with calendars (planning notes, 5.3–5.9).
//!
//! Owns the forward and backward pass over tasks and links. Summaries are nodes of the same network: they
//! take the earliest start and latest finish of their children, and a link to a summary holds for everything
//! below it. Links that close a circle are left out and their tasks reported. Nothing here moves a date that a
//! person fixed: manual tasks and actual dates stand.

use std::collections::HashMap;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use super::calendar::{Calendars, WorkingTime};
use super::statistics::{Share, total};
use super::tree::Tree;
use crate::workspace::{ConstraintKind, LinkKind, Task, TaskId, TaskMode, Workspace};

/// When everything happens.
#[derive(Clone, Debug, PartialEq)]
pub struct Schedule {
    /// Dates of every task.
    pub tasks: HashMap<TaskId, TaskDates>,
    /// Every task once, parents before children, siblings in their order.
    pub order: Vec<TaskId>,
    /// Order with children and depth.
    pub tree: Tree,
    /// Start of the earliest task; the engagement's start when there is none.
    pub start: NaiveDateTime,
    /// Finish of the latest task; the engagement's start when there is none.
    pub finish: NaiveDateTime,
    /// Tasks whose links close a circle; they are scheduled without those links.
    pub cycle: Vec<TaskId>,
}

/// When one task happens.
#[derive(Clone, Debug, PartialEq)]
pub struct TaskDates {
    /// When it starts.
    pub start: NaiveDateTime,
    /// When it finishes.
    pub finish: NaiveDateTime,
    /// The latest start that moves neither the end nor a deadline.
    pub late_start: NaiveDateTime,
    /// The latest finish that moves neither the end nor a deadline.
    pub late_finish: NaiveDateTime,
    /// Working minutes it can slip; negative when a date cannot be kept; none when it is finished.
    pub slack_minutes: Option<i64>,
    /// Whether a slip moves the end.
    pub critical: bool,
    /// Percent complete, 0–100; of a summary weighted by duration.
    pub percent: f64,
    /// Working minutes on its calendar.
    pub duration_minutes: i64,
    /// Whether it has children.
    pub summary: bool,
    /// Whether it has no duration and no children.
    pub milestone: bool,
    /// Depth in the tree, 0 = top.
    pub depth: usize,
    /// Its finish in the latest baseline.
    pub baseline_finish: Option<NaiveDateTime>,
    /// Its start in the latest baseline.
    pub baseline_start: Option<NaiveDateTime>,
    /// Days of the calendar by which it finishes after its baseline; negative = earlier.
    pub late_days: Option<i64>,
    /// Days of the calendar by which it finishes after its deadline, when it does.
    pub deadline_missed_days: Option<i64>,
    /// Whether it should be finished by the shown day and is not.
    pub overdue: bool,
}

/// A link between two nodes of the network.
#[derive(Clone, Copy)]
struct Edge {
    from: usize,
    to: usize,
    /// None: child to its summary.
    link: Option<(LinkKind, i64)>,
}

struct Network<'a> {
    tasks: Vec<&'a Task>,
    tree: &'a Tree,
    calendars: &'a Calendars,
    index: HashMap<TaskId, usize>,
    edges: Vec<Edge>,
    before: Vec<Vec<usize>>,
    after: Vec<Vec<usize>>,
    start: NaiveDateTime,
}

/// Percent complete as last reported: 100 when finished, else the latest report.
pub fn percent_of(task: &Task) -> f64 {
    if task.actual_finish.is_some() {
        return 100.0;
    }
    let latest = task.progress.iter().enumerate().max_by_key(|(place, report)| (report.on, *place));
    latest.map_or(0.0, |(_, report)| f64::from(report.percent.min(100)))
}

impl Schedule {
    /// The schedule of a workspace, as seen on `day` (which only marks what is overdue).
    pub fn of(workspace: &Workspace, day: NaiveDate) -> Self {
        let tree = Tree::of(workspace);
        let calendars = Calendars::of(workspace);
        let network = Network::new(workspace, &tree, &calendars);
        let (order, dropped) = network.topological();
        let mut cycle: Vec<TaskId> = dropped
            .iter()
            .enumerate()
            .filter(|(_, dropped)| **dropped)
            .flat_map(|(edge, _)| [network.edges[edge].from, network.edges[edge].to])
            .map(|node| network.tasks[node].id)
            .collect();
        cycle.sort_unstable();
        cycle.dedup();

        let mut early = network.forward(&order, &dropped, &HashMap::new());
        let mut late = network.backward(&order, &dropped, &early);
        let as_late: HashMap<usize, (NaiveDateTime, NaiveDateTime)> = network
            .tasks
            .iter()
            .enumerate()
            .filter(|(node, task)| {
                matches!(task.constraint, Some(c) if c.kind == ConstraintKind::AsLateAsPossible)
                    && task.mode == TaskMode::Auto
                    && task.actual_start.is_none()
                    && !network.summary(*node)
            })
            .map(|(node, _)| (node, late[node]))
            .collect();
        if !as_late.is_empty() {
            early = network.forward(&order, &dropped, &as_late);
            late = network.backward(&order, &dropped, &early);
        }
        network.report(workspace, day, &early, &late, cycle)
    }

    /// Dates of a task.
    pub fn get(&self, id: TaskId) -> Option<&TaskDates> {
        self.tasks.get(&id)
    }

    /// Percent complete of the whole plan, weighted by duration, 0–100; none without tasks.
    pub fn percent(&self) -> Option<f64> {
        let leaves = self.tasks.values().filter(|dates| !dates.summary);
        weighted_percent(leaves.map(|dates| (dates.percent, dates.duration_minutes)))
    }

    /// Tasks that are finished, of all tasks: the work itself, so neither summaries (their children are counted)
    /// nor milestones (points in time without work; they are counted on their own in earned value).
    pub fn tasks_done(&self) -> Share {
        let work = self.tasks.values().filter(|dates| !dates.summary && !dates.milestone);
        Share::count(work.map(|dates| dates.percent >= 100.0))
    }
}

/// Percent weighted by duration; a plain mean when nothing has a duration.
fn weighted_percent(parts: impl Iterator<Item = (f64, i64)> + Clone) -> Option<f64> {
    let whole = total(parts.clone().map(|(_, minutes)| minutes));
    if whole > 0 {
        return Some(parts.map(|(percent, minutes)| percent * minutes as f64).sum::<f64>() / whole as f64);
    }
    let count = parts.clone().count();
    (count > 0).then(|| parts.map(|(percent, _)| percent).sum::<f64>() / count as f64)
}

impl<'a> Network<'a> {
    fn new(workspace: &'a Workspace, tree: &'a Tree, calendars: &'a Calendars) -> Self {
        let tasks: Vec<&Task> = tree.order.iter().filter_map(|(id, _)| workspace.tasks.get(*id)).collect();
        let index: HashMap<TaskId, usize> = tasks.iter().enumerate().map(|(node, task)| (task.id, node)).collect();
        let mut edges = Vec::new();
        for (node, task) in tasks.iter().enumerate() {
            if let Some(parent) = tree.parent.get(&task.id).and_then(|id| index.get(id)) {
                edges.push(Edge { from: node, to: *parent, link: None });
            }
            if tree.is_summary(task.id) {
                continue;
            }
            // A link of a summary holds for every task below it.
            for owner in std::iter::once(task.id).chain(tree.ancestors(task.id)) {
                let Some(owner) = index.get(&owner).map(|node| tasks[*node]) else { continue };
                for link in &owner.links {
                    if let Some(from) = index.get(&link.predecessor) {
                        edges.push(Edge { from: *from, to: node, link: Some((link.kind, link.lag_minutes)) });
                    }
                }
            }
        }
        let mut before = vec![Vec::new(); tasks.len()];
        let mut after = vec![Vec::new(); tasks.len()];
        for (edge, ends) in edges.iter().enumerate() {
            before[ends.to].push(edge);
            after[ends.from].push(edge);
        }
        let start = calendars.project().next_work_start(workspace.engagement.start.and_time(NaiveTime::MIN));
        Self { tasks, tree, calendars, index, edges, before, after, start }
    }

    fn summary(&self, node: usize) -> bool {
        self.tree.is_summary(self.tasks[node].id)
    }

    fn calendar(&self, node: usize) -> &WorkingTime {
        self.calendars.get(self.tasks[node].calendar)
    }

    fn minutes(&self, node: usize) -> i64 {
        if self.summary(node) { 0 } else { self.tasks[node].duration_minutes.max(0) }
    }

    /// Nodes so that predecessors come first, and for each edge whether it was left out to make that possible.
    fn topological(&self) -> (Vec<usize>, Vec<bool>) {
        let group = self.groups();
        let dropped: Vec<bool> =
            self.edges.iter().map(|edge| edge.link.is_some() && group[edge.from] == group[edge.to]).collect();
        let mut waiting: Vec<usize> = vec![0; self.tasks.len()];
        for (edge, ends) in self.edges.iter().enumerate() {
            waiting[ends.to] += usize::from(!dropped[edge]);
        }
        let mut ready: Vec<usize> = (0..self.tasks.len()).filter(|node| waiting[*node] == 0).collect();
        let mut order = Vec::with_capacity(self.tasks.len());
        while let Some(node) = ready.pop() {
            order.push(node);
            for edge in &self.after[node] {
                if !dropped[*edge] {
                    let to = self.edges[*edge].to;
                    waiting[to] -= 1;
                    if waiting[to] == 0 {
                        ready.push(to);
                    }
                }
            }
        }
        (order, dropped)
    }

    /// Strongly connected groups (Tarjan 1972), without recursion: nodes on a common circle share a number.
    fn groups(&self) -> Vec<usize> {
        const UNSEEN: usize = usize::MAX;
        let count = self.tasks.len();
        let (mut seen, mut low, mut group) = (vec![UNSEEN; count], vec![0; count], vec![UNSEEN; count]);
        let (mut clock, mut groups, mut path) = (0, 0, Vec::new());
        for root in 0..count {
            if seen[root] != UNSEEN {
                continue;
            }
            let mut stack = vec![(root, 0)];
            while let Some((node, next)) = stack.pop() {
                if next == 0 {
                    seen[node] = clock;
                    low[node] = clock;
                    clock += 1;
                    path.push(node);
                }
                if let Some(edge) = self.after[node].get(next) {
                    stack.push((node, next + 1));
                    let to = self.edges[*edge].to;
                    if seen[to] == UNSEEN {
                        stack.push((to, 0));
                    } else if group[to] == UNSEEN {
                        low[node] = low[node].min(seen[to]);
                    }
                    continue;
                }
                for edge in &self.after[node] {
                    let to = self.edges[*edge].to;
                    if group[to] == UNSEEN {
                        low[node] = low[node].min(low[to]);
                    }
                }
                if low[node] == seen[node] {
                    while let Some(member) = path.pop() {
                        group[member] = groups;
                        if member == node {
                            break;
                        }
                    }
                    groups += 1;
                }
            }
        }
        group
    }

    /// Early start and finish of every node. `fixed` are tasks that go as late as possible.
    fn forward(
        &self,
        order: &[usize],
        dropped: &[bool],
        fixed: &HashMap<usize, (NaiveDateTime, NaiveDateTime)>,
    ) -> Vec<(NaiveDateTime, NaiveDateTime)> {
        let mut dates = vec![(self.start, self.start); self.tasks.len()];
        for node in order.iter().copied() {
            if self.summary(node) {
                let children = self.tree.children(self.tasks[node].id);
                let span = children.iter().filter_map(|id| self.index.get(id)).map(|child| dates[*child]);
                dates[node] = span.reduce(|a, b| (a.0.min(b.0), a.1.max(b.1))).unwrap_or((self.start, self.start));
            } else if let Some(late) = fixed.get(&node) {
                dates[node] = *late;
            } else {
                dates[node] = self.place(node, dropped, &dates);
            }
        }
        dates
    }

    /// Early start and finish of one task whose predecessors are placed.
    fn place(
        &self,
        node: usize,
        dropped: &[bool],
        dates: &[(NaiveDateTime, NaiveDateTime)],
    ) -> (NaiveDateTime, NaiveDateTime) {
        let (task, calendar, minutes) = (self.tasks[node], self.calendar(node), self.minutes(node));
        if let Some(finish) = task.actual_finish {
            let start = task.actual_start.unwrap_or_else(|| calendar.add(finish, -minutes));
            return (start.min(finish), finish);
        }
        if let Some(start) = task.actual_start {
            return (start, calendar.add(start, minutes));
        }
        let at = task.constraint.and_then(|constraint| constraint.at);
        if task.mode == TaskMode::Manual {
            let start = task.manual_start.or(at).unwrap_or(self.start);
            return (start, calendar.add(start, minutes));
        }
        let mut start: Option<NaiveDateTime> = None;
        for edge in self.before[node].iter().filter(|edge| !dropped[**edge]) {
            let Some((kind, lag)) = self.edges[*edge].link else { continue };
            let (from_start, from_finish) = dates[self.edges[*edge].from];
            let earliest = match kind {
                LinkKind::FinishStart => calendar.add(from_finish, lag),
                LinkKind::StartStart => calendar.add(from_start, lag),
                LinkKind::FinishFinish => calendar.add(calendar.add(from_finish, lag), -minutes).max(self.start),
                LinkKind::StartFinish => calendar.add(calendar.add(from_start, lag), -minutes).max(self.start),
            };
            start = Some(start.map_or(earliest, |start| start.max(earliest)));
        }
        let mut start = start.unwrap_or(self.start);
        for above in self.tree.ancestors(task.id).filter_map(|id| self.index.get(&id)) {
            if let Some(constraint) = self.tasks[*above].constraint
                && constraint.kind == ConstraintKind::StartNoEarlierThan
                && let Some(at) = constraint.at
            {
                start = start.max(at);
            }
        }
        if let (Some(constraint), Some(at)) = (task.constraint, at) {
            let back = || calendar.add(at, -minutes);
            start = match constraint.kind {
                ConstraintKind::AsLateAsPossible => start,
                ConstraintKind::StartNoEarlierThan => start.max(at),
                ConstraintKind::FinishNoEarlierThan => start.max(back()),
                ConstraintKind::StartNoLaterThan => start.min(at),
                ConstraintKind::FinishNoLaterThan => start.min(back()),
                ConstraintKind::MustStartOn => at,
                ConstraintKind::MustFinishOn => back(),
            };
        }
        // A milestone may stay where work ended.
        if minutes > 0 || calendar.previous_work_finish(start) != start {
            start = calendar.next_work_start(start);
        }
        (start, calendar.add(start, minutes))
    }

    /// Late start and finish of every node.
    fn backward(
        &self,
        order: &[usize],
        dropped: &[bool],
        early: &[(NaiveDateTime, NaiveDateTime)],
    ) -> Vec<(NaiveDateTime, NaiveDateTime)> {
        let end = early.iter().map(|dates| dates.1).max().unwrap_or(self.start);
        let mut finish_by: Vec<NaiveDateTime> = vec![end; self.tasks.len()];
        let mut start_by: Vec<Option<NaiveDateTime>> = vec![None; self.tasks.len()];
        let mut late = early.to_vec();
        for node in order.iter().rev().copied() {
            let (task, calendar, minutes) = (self.tasks[node], self.calendar(node), self.minutes(node));
            if let Some(deadline) = task.deadline {
                finish_by[node] = finish_by[node].min(deadline);
            }
            if self.summary(node) {
                self.hand_down(node, early, &mut finish_by, &mut start_by);
                late[node] = (start_by[node].unwrap_or(early[node].0), finish_by[node]);
                continue;
            }
            let mut finish = finish_by[node];
            if let Some(start) = start_by[node] {
                finish = finish.min(calendar.add(start, minutes));
            }
            if let (Some(constraint), Some(at)) = (task.constraint, task.constraint.and_then(|c| c.at))
                && task.mode == TaskMode::Auto
            {
                finish = match constraint.kind {
                    ConstraintKind::MustStartOn => calendar.add(at, minutes),
                    ConstraintKind::MustFinishOn => at,
                    ConstraintKind::StartNoLaterThan => finish.min(calendar.add(at, minutes)),
                    ConstraintKind::FinishNoLaterThan => finish.min(at),
                    _ => finish,
                };
            }
            if minutes > 0 {
                finish = calendar.previous_work_finish(finish);
            }
            let finished = task.actual_finish.is_some();
            late[node] = if finished { early[node] } else { (calendar.add(finish, -minutes), finish) };
            if finished {
                continue;
            }
            for edge in self.before[node].iter().filter(|edge| !dropped[**edge]) {
                let Some((kind, lag)) = self.edges[*edge].link else { continue };
                let back = lag.saturating_neg();
                let from = self.edges[*edge].from;
                let (late_start, late_finish) = late[node];
                match kind {
                    LinkKind::FinishStart => {
                        finish_by[from] = finish_by[from].min(calendar.add(late_start, back));
                    }
                    LinkKind::FinishFinish => {
                        finish_by[from] = finish_by[from].min(calendar.add(late_finish, back));
                    }
                    LinkKind::StartStart => earlier(&mut start_by[from], calendar.add(late_start, back)),
                    LinkKind::StartFinish => earlier(&mut start_by[from], calendar.add(late_finish, back)),
                }
            }
        }
        late
    }

    /// What binds a summary binds its children: the finish all of them, the start the one that begins first.
    fn hand_down(
        &self,
        node: usize,
        early: &[(NaiveDateTime, NaiveDateTime)],
        finish_by: &mut [NaiveDateTime],
        start_by: &mut [Option<NaiveDateTime>],
    ) {
        let children = self.tree.children(self.tasks[node].id).iter().filter_map(|id| self.index.get(id).copied());
        let mut first: Option<usize> = None;
        for child in children {
            finish_by[child] = finish_by[child].min(finish_by[node]);
            if first.is_none_or(|first| early[child].0 < early[first].0) {
                first = Some(child);
            }
        }
        if let (Some(first), Some(start)) = (first, start_by[node]) {
            earlier(&mut start_by[first], start);
        }
    }

    fn report(
        &self,
        workspace: &Workspace,
        day: NaiveDate,
        early: &[(NaiveDateTime, NaiveDateTime)],
        late: &[(NaiveDateTime, NaiveDateTime)],
        cycle: Vec<TaskId>,
    ) -> Schedule {
        let baseline: HashMap<TaskId, (NaiveDateTime, NaiveDateTime)> = latest_baseline(workspace, day)
            .into_iter()
            .flat_map(|baseline| baseline.tasks.iter().map(|entry| (entry.task, (entry.start, entry.finish))))
            .collect();
        let depth: HashMap<TaskId, usize> = self.tree.order.iter().copied().collect();
        let mut tasks: HashMap<TaskId, TaskDates> = HashMap::with_capacity(self.tasks.len());
        // Children come after their parents in the tree's order: going backwards, they are ready first.
        for (node, task) in self.tasks.iter().enumerate().rev() {
            let ((start, finish), (late_start, late_finish)) = (early[node], late[node]);
            let summary = self.summary(node);
            let calendar = self.calendar(node);
            let mut dates = TaskDates {
                start,
                finish,
                late_start,
                late_finish,
                slack_minutes: None,
                critical: false,
                percent: percent_of(task),
                duration_minutes: self.minutes(node),
                summary,
                milestone: !summary && self.minutes(node) == 0,
                depth: depth.get(&task.id).copied().unwrap_or(0),
                baseline_finish: baseline.get(&task.id).map(|(_, finish)| *finish),
                baseline_start: baseline.get(&task.id).map(|(start, _)| *start),
                late_days: baseline.get(&task.id).map(|(_, planned)| (finish.date() - planned.date()).num_days()),
                deadline_missed_days: task
                    .deadline
                    .filter(|deadline| finish > *deadline)
                    .map(|deadline| (finish.date() - deadline.date()).num_days()),
                overdue: false,
            };
            if summary {
                let below = self.tree.children(task.id).iter().filter_map(|id| tasks.get(id));
                dates.duration_minutes = calendar.between(start, finish);
                dates.percent = self.summary_percent(task.id);
                dates.slack_minutes = below.clone().filter_map(|child| child.slack_minutes).min();
                dates.critical = below.clone().any(|child| child.critical);
            } else if task.actual_finish.is_none() {
                let finish_slack = calendar.between(finish, late_finish);
                let slack = match task.actual_start {
                    Some(_) => finish_slack,
                    None => finish_slack.min(calendar.between(start, late_start)),
                };
                let alone = task.mode == TaskMode::Manual
                    && self.before[node].iter().all(|e| self.edges[*e].link.is_none())
                    && self.after[node].iter().all(|e| self.edges[*e].link.is_none());
                dates.slack_minutes = Some(slack);
                dates.critical = slack <= 0 && dates.percent < 100.0 && !alone;
            }
            dates.overdue = dates.percent < 100.0 && finish.date() < day;
            tasks.insert(task.id, dates);
        }
        let start = early.iter().map(|dates| dates.0).min().unwrap_or(self.start);
        let finish = early.iter().map(|dates| dates.1).max().unwrap_or(self.start);
        let order = self.tree.order.iter().map(|(id, _)| *id).collect();
        Schedule { tasks, order, tree: self.tree.clone(), start, finish, cycle }
    }

    /// Percent of everything below a summary, weighted by duration.
    fn summary_percent(&self, id: TaskId) -> f64 {
        let mut leaves = Vec::new();
        let mut stack = self.tree.children(id).to_vec();
        while let Some(id) = stack.pop() {
            let children = self.tree.children(id);
            stack.extend_from_slice(children);
            if children.is_empty()
                && let Some(node) = self.index.get(&id)
            {
                leaves.push((percent_of(self.tasks[*node]), self.minutes(*node)));
            }
        }
        weighted_percent(leaves.iter().copied()).unwrap_or(0.0)
    }
}

fn earlier(bound: &mut Option<NaiveDateTime>, at: NaiveDateTime) {
    *bound = Some(bound.map_or(at, |bound| bound.min(at)));
}

/// The latest baseline agreed by the end of `day`.
pub fn latest_baseline(workspace: &Workspace, day: NaiveDate) -> Option<&crate::workspace::Baseline> {
    workspace.baselines.iter().filter(|b| b.set_on <= day).max_by_key(|b| (b.set_on, b.id))
}

/// Tree order with depth: parents before children, siblings in their order.
pub fn order(workspace: &Workspace) -> Vec<(TaskId, usize)> {
    Tree::of(workspace).order
}
