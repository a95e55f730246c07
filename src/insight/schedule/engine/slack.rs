//! Slack and what is critical.

use super::axis::Span;
use super::backward::{Late, before_levelling};
use super::forward::{self, Forward};
use super::order::Network;
use super::plan::{Lag, Link, Plan};

/// Slack of every row.
#[derive(Clone, Debug, Default)]
pub(super) struct Slack {
    pub start: Vec<i64>,
    pub finish: Vec<i64>,
    pub total: Vec<i64>,
    pub free: Vec<i64>,
    pub critical: Vec<bool>,
    /// Whether work has begun; of a summary on anything below it.
    pub begun: Vec<bool>,
}

/// Nothing waits.
pub(super) const NO_GAP: i64 = i64::MAX;

/// Slack of every row after both passes.
pub(super) fn pass(plan: &Plan, network: &Network, forward: &Forward, late: &Late) -> Slack {
    let rows = plan.len();
    let mut slack = Slack {
        start: vec![0; rows],
        finish: vec![0; rows],
        total: vec![0; rows],
        free: vec![NO_GAP; rows],
        critical: vec![false; rows],
        begun: vec![false; rows],
    };
    for row in (0..rows).rev() {
        if plan.has_one_axis() && plan.is_counted(row) && !network.is_held_above(row) {
            slack.visit_counted(plan, forward, late, row);
            for link in network.links_to(row) {
                let free = &mut slack.free[link.predecessor as usize];
                let gap = match link.lag {
                    Lag::Working(lag) if plan.is_counted(link.predecessor as usize) => {
                        let (tied, waits) = link.kind.ends();
                        let theirs = forward.work[link.predecessor as usize].end(tied);
                        forward.work[row].end(waits) - theirs - i64::from(lag)
                    }
                    _ => gap(plan, forward, link, row),
                };
                *free = (*free).min(gap);
            }
            if let Some(parent) = plan.parent(row) {
                slack.critical[parent] |= slack.critical[row];
            }
            continue;
        }
        slack.visit(plan, network, forward, late, row);
        if !plan.is_summary(row) && waits(plan, row) {
            for owner in network.chain(row) {
                for link in network.links_to(owner) {
                    let free = &mut slack.free[link.predecessor as usize];
                    *free = (*free).min(gap(plan, forward, link, row));
                }
            }
        }
        if let Some(parent) = plan.parent(row) {
            slack.begun[parent] |= slack.begun[row];
            slack.critical[parent] |= slack.critical[row];
        }
    }
    for row in 0..rows {
        slack.free[row] = free(plan, row, slack.free[row], slack.total[row]);
    }
    slack
}

impl Slack {
    /// Slack of a task with a duration of work of which nothing is rare, free slack apart.
    #[inline]
    fn visit_counted(&mut self, plan: &Plan, forward: &Forward, late: &Late, row: usize) {
        let (early, late) = (forward.work[row], late.work[row]);
        let (start, finish) = (late.start - early.start, late.finish - early.finish);
        let total = start.min(finish);
        (self.start[row], self.finish[row], self.total[row]) = (start, finish, total);
        self.critical[row] = total <= plan.critical_slack;
    }

    /// Slack of a row, free slack apart; of a summary `begun` and `critical` say what is below it.
    #[inline]
    pub(super) fn visit(&mut self, plan: &Plan, network: &Network, forward: &Forward, late: &Late, row: usize) {
        let task = plan.detail(row);
        let (early, late) = match task.is_some_and(|task| task.elapsed) {
            true => (forward.dates[row], late.dates[row]),
            false => (forward.work[row], late.work[row]),
        };
        let (mut start, finish) = (late.start - early.start, late.finish - early.finish);
        let mut may_be_critical = true;
        if let Some(task) = task {
            self.begun[row] |= task.actual_start.is_some();
            // A milestone that must be before its links allow shows by how much.
            if task.must() && plan.duration(row) == 0 && !plan.is_summary(row) {
                let wanted = forward::wanted(plan, network, row, task, &forward.dates);
                start = start.min(wanted.map_or(start, |wanted| late.start - plan.axis(row).work(wanted)));
            }
            may_be_critical = !task.done && task.actual_finish.is_none() && !task.never_critical;
        }
        let mut total = if self.begun[row] { finish } else { start.min(finish) };
        if task.is_some_and(|task| task.goes_late()) {
            total = total.min(0);
        }
        (self.start[row], self.finish[row], self.total[row]) = (start, finish, total);
        if !plan.is_summary(row) {
            self.critical[row] = total <= plan.critical_slack && may_be_critical;
        }
    }
}

/// Whether what comes before a task must heed it: it is not finished.
#[inline]
pub(super) fn waits(plan: &Plan, row: usize) -> bool {
    plan.detail(row).is_none_or(|task| task.actual_finish.is_none())
}

/// Free slack of a row before which and the nearest of what waits for it this gap lies.
#[inline]
pub(super) fn free(plan: &Plan, row: usize, gap: i64, total: i64) -> i64 {
    match gap {
        _ if !waits(plan, row) => 0,
        NO_GAP => total.max(0),
        gap => gap.max(0),
    }
}

/// How far the predecessor of a link can slip until it moves the task on this row.
#[inline]
pub(super) fn gap(plan: &Plan, forward: &Forward, link: &Link, row: usize) -> i64 {
    let from = link.predecessor as usize;
    let by_clock = plan.detail(from).is_some_and(|task| task.elapsed);
    // What is held back by levelling moves as soon as what it waits for does.
    let held = plan.detail(row).filter(|task| task.is_held_back());
    let dates = held.map_or(forward.dates[row], |task| before_levelling(plan, row, task, forward.dates[row]));
    let (theirs, ours): (Span, Span) = match by_clock {
        true => (forward.dates[from], dates),
        false if held.is_none() && plan.rows[from].axis == plan.rows[row].axis => {
            (forward.work[from], forward.work[row])
        }
        false => (forward.work[from], dates.worked(plan.axis(from))),
    };
    let (tied, waits) = link.kind.ends();
    ours.end(waits) - theirs.end(tied) - link.lag.minutes(|| plan.length(from, forward.dates[from]))
}
