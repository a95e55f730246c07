//! The plan after an edit: what the edit can reach is scheduled again, the rest stands.
//!
//! Both passes go through the network in its order, as they do for a whole plan, but visit only what is marked: first
//! the rows that the edit changed, then those next to whatever came out otherwise than before.

use std::sync::Arc;

use super::axis::Span;
use super::backward::{self, Ends, Late, Told};
use super::forward::{self, Forward};
use super::marks::Marks;
use super::order::Network;
use super::plan::{Constraint, Plan};
use super::slack::{self, NO_GAP, Slack};
use super::{Cause, Solution};

/// A plan that is scheduled, with what it takes to schedule it again after an edit. A clone copies its dates.
#[derive(Clone, Debug)]
pub struct Solved {
    network: Arc<Network>,
    around: Arc<Around>,
    forward: Forward,
    late: Late,
    slack: Slack,
}

/// Which nodes lie next to each other.
#[derive(Debug, Default)]
struct Around {
    /// For each row where its outgoing links begin in `outgoing`; one more at the end.
    first: Vec<u32>,
    /// Numbers of links, by predecessor.
    outgoing: Vec<u32>,
    /// Where each node stands in the order of the network.
    position: Vec<u32>,
}

impl Around {
    fn of(plan: &Plan, network: &Network) -> Self {
        let rows = plan.len();
        let mut first = vec![0u32; rows + 1];
        for link in network.links() {
            first[link.predecessor as usize + 1] += 1;
        }
        for row in 0..rows {
            first[row + 1] += first[row];
        }
        let mut next = first.clone();
        let mut outgoing = vec![0; network.links().len()];
        for (number, link) in network.links().iter().enumerate() {
            let place = &mut next[link.predecessor as usize];
            outgoing[*place as usize] = number as u32;
            *place += 1;
        }
        let mut position = vec![0; 2 * rows];
        for (place, node) in network.order.iter().enumerate() {
            position[*node as usize] = place as u32;
        }
        Self { first, outgoing, position }
    }

    fn outgoing(&self, row: usize) -> impl Iterator<Item = usize> + '_ {
        let range = self.first[row] as usize..self.first[row + 1] as usize;
        self.outgoing[range].iter().map(|number| *number as usize)
    }
}

/// The tasks without children on a row or below it.
fn leaves<'a>(plan: &'a Plan, network: &Network, row: u32) -> impl Iterator<Item = usize> + 'a {
    (row as usize..network.end[row as usize] as usize).filter(|row| !plan.is_summary(*row))
}

impl Solved {
    /// Schedules a whole plan.
    pub fn of(plan: &Plan) -> Self {
        let (network, forward, late, slack) = super::passes(plan, true);
        let around = Arc::new(Around::of(plan, &network));
        Self { network: Arc::new(network), around, forward, late, slack }
    }

    /// What came out, as columns.
    pub fn solution(self) -> Solution {
        let network = Arc::unwrap_or_clone(self.network);
        super::columns(network, self.forward, self.late, self.slack)
    }

    /// The dates of a row as the columns of a [`Solution`] hold them.
    pub fn row(&self, row: usize) -> Dated {
        let early = self.forward.early.as_ref().unwrap_or(&self.forward.dates)[row];
        let (dates, late) = (self.forward.dates[row], self.late.dates[row]);
        Dated {
            start: dates.start,
            finish: dates.finish,
            early_start: early.start,
            early_finish: early.finish,
            late_start: late.start,
            late_finish: late.finish,
            start_slack: self.slack.start[row],
            finish_slack: self.slack.finish[row],
            total_slack: self.slack.total[row],
            free_slack: self.slack.free[row],
            critical: self.slack.critical[row],
            cause: self.forward.cause[row],
        }
    }

    /// When a task could begin if its calendar always worked, after what makes it begin when it does; none where that
    /// says when it ends, or nothing moves it.
    pub fn could_begin(&self, plan: &Plan, row: usize) -> Option<i64> {
        match self.forward.cause[row] {
            // Where it begins follows from where it ends, in a plan that is scheduled backwards.
            Cause::ProjectStart => Some(plan.start).filter(|_| plan.finish.is_none()),
            Cause::Link(at) => {
                let link = plan.links().get(at as usize)?;
                let (tied, waits) = link.kind.ends();
                let from = link.predecessor as usize;
                let end = self.forward.dates[from].end(tied);
                (!waits).then(|| link.lag.after(plan.axis(row), end, || plan.length(from, self.forward.dates[from])))
            }
            Cause::Constraint(of) => match plan.detail(of as usize)?.constraint {
                Constraint::StartNoEarlierThan(at) => Some(at),
                _ => None,
            },
            _ => None,
        }
    }

    /// When the plan ends.
    pub fn project_finish(&self) -> i64 {
        self.forward.project_finish
    }

    /// From the earliest start to the latest finish; none without tasks.
    pub fn span(&self) -> Option<(i64, i64)> {
        let all = self.forward.dates.iter().fold(Span::EMPTY, |all, one| all.with(*one));
        (!self.forward.dates.is_empty()).then_some((all.start, all.finish))
    }

    /// Circles of links, and for each link of the plan whether it was left out.
    pub fn circles(&self) -> (&[Vec<u32>], &[bool]) {
        (&self.network.cycles, &self.network.dropped)
    }

    /// The schedule of `plan`, of which this is the one `before` an edit: the same as [`Solved::of`] `plan`. Says which
    /// rows may be otherwise than before; none where all may be.
    pub fn again(&self, before: &Plan, plan: &Plan) -> (Self, Option<Vec<u32>>) {
        let Some(mut edit) = Edit::between(self, before, plan) else { return (Self::of(plan), None) };
        edit.pass_forward();
        edit.pass_backward();
        edit.pass_slack();
        (edit.now, Some(edit.touched.all()))
    }
}

/// When one row happens, as the columns of a [`Solution`] say it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dated {
    /// Scheduled start.
    pub start: i64,
    /// Scheduled finish.
    pub finish: i64,
    /// Early start.
    pub early_start: i64,
    /// Early finish.
    pub early_finish: i64,
    /// Late start.
    pub late_start: i64,
    /// Late finish.
    pub late_finish: i64,
    /// Minutes from early to late start.
    pub start_slack: i64,
    /// Minutes from early to late finish.
    pub finish_slack: i64,
    /// The smaller of both.
    pub total_slack: i64,
    /// Minutes until something else moves.
    pub free_slack: i64,
    /// Whether a slip moves the end.
    pub critical: bool,
    /// Why it starts when it does.
    pub cause: Cause,
}

/// An edit on its way through the network.
struct Edit<'a> {
    plan: &'a Plan,
    was: &'a Solved,
    now: Solved,
    /// Rows of which something else is said than before.
    edited: Marks,
    /// Rows of which anything may be otherwise than before.
    touched: Marks,
    /// Nodes to visit forward, and backward, by their place in the order.
    ahead: Marks,
    back: Marks,
    /// Rows whose slack is to be counted again.
    slack: Marks,
}

impl<'a> Edit<'a> {
    /// What an edit changed; none where it is of a kind that reaches everything.
    fn between(was: &'a Solved, before: &Plan, plan: &'a Plan) -> Option<Self> {
        let rows = plan.len();
        let near = plan.same_frame(before)
            && !plan.any_late()
            && !before.any_late()
            && plan.finish.is_none()
            && !plan.every_network
            && was.network.cycles.is_empty()
            && was.network.is_as_in_plan()
            && rows > 0;
        if !near {
            return None;
        }
        let edited: Vec<usize> = (0..rows).filter(|row| !plan.same_row(before, *row)).collect();
        let relinked = !Arc::ptr_eq(plan.shared_links(), before.shared_links()) && plan.links() != before.links();
        let mut now = was.clone();
        let summary_edited = edited.iter().any(|row| plan.is_summary(*row));
        if relinked || summary_edited || plan.all_plain() != before.all_plain() {
            let network = Network::of(plan);
            if !network.cycles.is_empty() || !network.is_as_in_plan() {
                return None;
            }
            now.around = Arc::new(Around::of(plan, &network));
            now.network = Arc::new(network);
        }
        let nodes = 2 * rows;
        let none = || Marks::new(rows);
        let mut edit = Self {
            plan,
            was,
            now,
            edited: none(),
            touched: none(),
            ahead: Marks::new(nodes),
            back: Marks::new(nodes),
            slack: none(),
        };
        for row in edited {
            edit.edit_row(row);
        }
        if relinked {
            edit.relink(before);
        }
        Some(edit)
    }

    fn edit_row(&mut self, row: usize) {
        let (plan, network) = (self.plan, Arc::clone(&self.now.network));
        self.edited.set(row);
        self.touched.set(row);
        self.slack.set(row);
        self.visit_ahead(row as u32);
        self.visit_back(row);
        if plan.is_summary(row) {
            self.ahead.set(self.now.around.position[plan.len() + row] as usize);
        }
        for leaf in leaves(plan, &network, row as u32) {
            self.tell_back(leaf);
            self.gaps_before(leaf);
        }
        for number in self.now.around.outgoing(row) {
            // A share of its duration may be the lag.
            let successor = network.links()[number].successor;
            for leaf in leaves(plan, &network, successor) {
                self.ahead.set(self.now.around.position[leaf] as usize);
                self.slack.set(leaf);
            }
        }
    }

    /// Finds the rows whose links are others, and moves the places of links along.
    fn relink(&mut self, before: &Plan) {
        let (old, new) = (Arc::clone(&self.was.network), Arc::clone(&self.now.network));
        let plan = self.plan;
        for row in (0..plan.len()).filter(|row| old.links_to(*row) != new.links_to(*row)) {
            for link in old.links_to(row).iter().chain(new.links_to(row)) {
                self.visit_back(link.predecessor as usize);
                self.slack.set(link.predecessor as usize);
            }
            self.visit_ahead(row as u32);
            for leaf in leaves(plan, &new, row as u32) {
                self.slack.set(leaf);
                self.visit_back(leaf);
            }
        }
        for cause in &mut self.now.forward.cause {
            if let Cause::Link(at) = cause
                && let Some(link) = before.links().get(*at as usize)
            {
                let row = link.successor as usize;
                *at = (*at - old.first[row] + new.first[row]).min(new.first[row + 1]);
            }
        }
    }

    /// Marks the tasks on a row or below it for the forward pass.
    fn visit_ahead(&mut self, row: u32) {
        for leaf in leaves(self.plan, &self.now.network, row) {
            self.ahead.set(self.now.around.position[leaf] as usize);
        }
    }

    /// Marks a row for the backward pass.
    fn visit_back(&mut self, row: usize) {
        let node = if self.plan.is_summary(row) { self.plan.len() + row } else { row };
        self.back.set(self.now.around.position[node] as usize);
    }

    /// Marks what comes before a task for the backward pass.
    fn tell_back(&mut self, row: usize) {
        let network = Arc::clone(&self.now.network);
        for owner in network.chain(row) {
            for link in network.links_to(owner) {
                self.visit_back(link.predecessor as usize);
            }
        }
    }

    /// The children of a summary.
    fn children(&self, row: usize) -> impl Iterator<Item = usize> + use<> {
        let network = Arc::clone(&self.now.network);
        let end = network.end[row] as usize;
        let next = move |child: &usize| Some(network.end[*child] as usize).filter(|next| *next < end);
        std::iter::successors((row + 1 < end).then_some(row + 1), next)
    }

    fn pass_forward(&mut self) {
        let (plan, rows) = (self.plan, self.plan.len());
        let network = Arc::clone(&self.now.network);
        let mut from = 0;
        while let Some(place) = self.ahead.take_next(from) {
            from = place + 1;
            let node = network.order.get(place).map_or(0, |node| *node as usize);
            let row = if node < rows { node } else { node - rows };
            let (dates, work, cause) = if node >= rows {
                let below = self.children(row).fold(Span::EMPTY, |all, one| all.with(self.now.forward.dates[one]));
                let (dates, cause) = forward::close(plan, row, below);
                (dates, dates.worked(plan.axis(row)), cause)
            } else if plan.is_summary(row) {
                continue;
            } else {
                forward::visit(plan, &network, row, &self.now.forward)
            };
            // Even where it stands where it did for the same cause, what is said of that cause may be otherwise.
            self.touched.set(row);
            let forward = &mut self.now.forward;
            forward.cause[row] = cause;
            let moved = dates != forward.dates[row] || work != forward.work[row];
            if moved {
                (forward.dates[row], forward.work[row]) = (dates, work);
                self.after_move(row);
            }
        }
        let ends = self.now.forward.dates.iter().map(|span| span.finish);
        self.now.forward.project_finish = ends.max().unwrap_or(plan.start);
        // Summaries with given dates do not say when the plan ends.
        if (0..rows).any(|row| plan.is_summary(row) && plan.detail(row).is_some_and(|task| task.given.is_some())) {
            let leaves = (0..rows).filter(|row| !plan.is_summary(*row));
            let ends = leaves.map(|row| self.now.forward.dates[row].finish);
            self.now.forward.project_finish = ends.max().unwrap_or(plan.start);
        }
    }

    /// Marks what lies next to a row whose scheduled dates are others.
    fn after_move(&mut self, row: usize) {
        let (plan, network) = (self.plan, Arc::clone(&self.now.network));
        let around = Arc::clone(&self.now.around);
        self.touched.set(row);
        self.slack.set(row);
        for number in around.outgoing(row) {
            for leaf in leaves(plan, &network, network.links()[number].successor) {
                self.ahead.set(around.position[leaf] as usize);
                if plan.detail(leaf).is_some() {
                    self.slack.set(leaf);
                }
            }
        }
        if let Some(parent) = plan.parent(row) {
            self.ahead.set(around.position[plan.len() + parent] as usize);
            // Another child may be the first now.
            self.back.set(around.position[plan.len() + parent] as usize);
        }
        if plan.is_summary(row) {
            // A share of what it spans may be the lag of what waits for it.
            self.visit_back(row);
            return;
        }
        if plan.detail(row).is_some() {
            self.visit_back(row);
        }
        self.gaps_before(row);
    }

    /// Marks what comes before a task for its slack to be counted.
    fn gaps_before(&mut self, row: usize) {
        let network = &self.now.network;
        for owner in network.chain(row) {
            for link in network.links_to(owner) {
                self.slack.set(link.predecessor as usize);
            }
        }
    }

    fn pass_backward(&mut self) {
        let (plan, rows) = (self.plan, self.plan.len());
        let network = Arc::clone(&self.now.network);
        let (old, new) = (self.was.forward.project_finish, self.now.forward.project_finish);
        if old != new {
            let least = Ends::of(plan, old.min(new));
            for row in 0..rows {
                if self.was.late.bounds[row].finish >= least.bound(plan, row).finish {
                    self.visit_back(row);
                }
            }
        }
        let ends = Ends::of(plan, new);
        let mut parents = Marks::new(rows);
        for row in (0..rows).filter(|row| plan.is_summary(*row) && self.edited.has(*row)) {
            parents.set(row);
        }
        let mut to = network.order.len().saturating_sub(1);
        while let Some(place) = self.back.take_last(to) {
            let node = network.order[place] as usize;
            let row = if node < rows { node } else { node - rows };
            let bound = self.bound(&ends, row);
            if node >= rows {
                let (handed, first) = backward::hand_down(plan, &network, row, &self.now.forward, bound);
                if (handed, first) != (self.now.late.bounds[row], self.now.late.first[row]) || self.edited.has(row) {
                    (self.now.late.bounds[row], self.now.late.first[row]) = (handed, first);
                    for child in self.children(row) {
                        self.visit_back(child);
                    }
                }
            } else if !plan.is_summary(row) {
                let (dates, work) = backward::visit(plan, &network, row, &self.now.forward, bound);
                let late = &mut self.now.late;
                let begun = plan.detail(row).is_some_and(|task| task.actual_start.is_some());
                let tells = begun && late.bounds[row] != bound;
                let moved = (dates, work) != (late.dates[row], late.work[row]);
                (late.dates[row], late.work[row], late.bounds[row]) = (dates, work, bound);
                if moved || tells {
                    self.tell_back(row);
                }
                if moved {
                    self.touched.set(row);
                    self.slack.set(row);
                    if let Some(parent) = plan.parent(row) {
                        parents.set(parent);
                    }
                }
            }
            to = place;
        }
        self.close_late(parents);
    }

    /// Late dates of summaries, after those of what is below them.
    fn close_late(&mut self, mut parents: Marks) {
        let plan = self.plan;
        let mut to = plan.len() - 1;
        while let Some(row) = parents.take_last(to) {
            let dates = self.children(row).fold(Span::EMPTY, |all, one| all.with(self.now.late.dates[one]));
            let work = dates.worked(plan.axis(row));
            if (dates, work) != (self.now.late.dates[row], self.now.late.work[row]) {
                (self.now.late.dates[row], self.now.late.work[row]) = (dates, work);
                self.touched.set(row);
                self.slack.set(row);
                if let Some(parent) = plan.parent(row) {
                    parents.set(parent);
                }
            }
            to = row;
        }
    }

    /// What comes after a row leaves it.
    fn bound(&self, ends: &Ends, row: usize) -> Span {
        let (plan, network, now) = (self.plan, &self.now.network, &self.now);
        let mut bound = ends.bound(plan, row);
        for number in now.around.outgoing(row) {
            let link = &network.links()[number];
            for leaf in leaves(plan, network, link.successor) {
                let told = Told::by(plan, network, leaf, &now.forward, &now.late);
                if let Some((tied, at)) = told.and_then(|told| told.to(plan, &now.forward, link)) {
                    backward::bind(&mut bound, tied, at);
                }
            }
        }
        if let Some(parent) = plan.parent(row) {
            let first = now.late.first[parent] as usize == row;
            bound = backward::tighter(bound, backward::handed_to(plan, row, now.late.bounds[parent], first));
        }
        bound
    }

    fn pass_slack(&mut self) {
        let (plan, rows) = (self.plan, self.plan.len());
        let network = Arc::clone(&self.now.network);
        let mut to = rows - 1;
        while let Some(row) = self.slack.take_last(to) {
            to = row;
            let was = self.slack_of(row);
            let (mut begun, mut critical) = (false, false);
            for child in self.children(row) {
                begun |= self.now.slack.begun[child];
                critical |= self.now.slack.critical[child];
            }
            let gap = self.gap(row);
            let Solved { forward, late, slack, .. } = &mut self.now;
            (slack.begun[row], slack.critical[row]) = (begun, critical);
            slack.visit(plan, &network, forward, late, row);
            slack.free[row] = slack::free(plan, row, gap, slack.total[row]);
            if self.slack_of(row) != was {
                self.touched.set(row);
                if let Some(parent) = plan.parent(row) {
                    self.slack.set(parent);
                }
            }
        }
    }

    fn slack_of(&self, row: usize) -> ([i64; 4], bool, bool) {
        let slack = &self.now.slack;
        let minutes = [slack.start[row], slack.finish[row], slack.total[row], slack.free[row]];
        (minutes, slack.critical[row], slack.begun[row])
    }

    /// The smallest gap between a row and what waits for it.
    fn gap(&self, row: usize) -> i64 {
        let (plan, network) = (self.plan, &self.now.network);
        let links = self.now.around.outgoing(row).map(|number| &network.links()[number]);
        let gaps = links.flat_map(|link| {
            let waiting = leaves(plan, network, link.successor).filter(|leaf| slack::waits(plan, *leaf));
            waiting.map(move |leaf| slack::gap(plan, &self.now.forward, link, leaf))
        });
        gaps.min().unwrap_or(NO_GAP)
    }
}
