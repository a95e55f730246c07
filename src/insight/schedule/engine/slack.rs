//! Slack and what is critical (planning notes, 5.6 and 5.7).

use super::Solution;
use super::axis::Minute;
use super::order::Network;
use super::plan::{LinkKind, Plan};

/// Fills in scheduled dates, slack and what is critical.
pub(super) fn fill(plan: &Plan, network: &Network, solution: &mut Solution) {
    let rows = plan.len();
    let mut start_slack = vec![0; rows];
    let mut finish_slack = vec![0; rows];
    let mut total_slack = vec![0; rows];
    let mut critical = vec![false; rows];
    // Of a summary whether anything below it has begun.
    let mut begun = vec![false; rows];
    let mut free: Vec<i64> = vec![i64::MAX; rows];
    for row in (0..rows).filter(|row| !plan.is_summary(*row)) {
        let axis = plan.axis(row);
        let task = plan.detail(row);
        let by_clock = task.is_some_and(|task| task.elapsed);
        let between = |from: Minute, to: Minute| if by_clock { to - from } else { axis.between(from, to) };
        let start = between(solution.start[row], solution.late_start[row]);
        let finish = between(solution.finish[row], solution.late_finish[row]);
        let (mut total, mut may_be_critical) = (start.min(finish), true);
        (start_slack[row], finish_slack[row]) = (start, finish);
        if let Some(task) = task {
            begun[row] = task.actual_start.is_some();
            if begun[row] {
                total = finish;
            }
            if task.goes_late() {
                total = total.min(0);
            }
            may_be_critical = !task.done && task.actual_finish.is_none() && !task.never_critical;
        }
        total_slack[row] = total;
        critical[row] = total <= plan.critical_slack && may_be_critical;
        gaps(plan, network, row, solution, &mut free);
    }
    for row in (0..rows).rev() {
        if plan.is_summary(row) {
            let axis = plan.axis(row);
            start_slack[row] = axis.between(solution.start[row], solution.late_start[row]);
            finish_slack[row] = axis.between(solution.finish[row], solution.late_finish[row]);
            total_slack[row] = finish_slack[row];
            if !begun[row] {
                total_slack[row] = total_slack[row].min(start_slack[row]);
            }
        }
        let finished = plan.detail(row).is_some_and(|task| task.actual_finish.is_some());
        free[row] = match free[row] {
            _ if finished => 0,
            i64::MAX => total_slack[row].max(0),
            gap => gap.max(0),
        };
        if let Some(parent) = plan.parent(row) {
            begun[parent] |= begun[row];
            critical[parent] |= critical[row];
        }
    }
    (solution.start_slack, solution.finish_slack) = (start_slack, finish_slack);
    (solution.total_slack, solution.free_slack, solution.critical) = (total_slack, free, critical);
}

/// Tells what comes before a task how far it can slip until it moves this one.
#[inline]
fn gaps(plan: &Plan, network: &Network, row: usize, solution: &Solution, free: &mut [i64]) {
    if plan.detail(row).is_some_and(|task| task.actual_finish.is_some()) {
        return;
    }
    for owner in network.chain(row) {
        for (_, link) in network.links_to(owner) {
            let from = link.predecessor as usize;
            let tied = match link.kind {
                LinkKind::FinishStart | LinkKind::StartStart => solution.start[row],
                LinkKind::FinishFinish | LinkKind::StartFinish => solution.finish[row],
            };
            let theirs = match link.kind {
                LinkKind::FinishStart | LinkKind::FinishFinish => solution.finish[from],
                LinkKind::StartStart | LinkKind::StartFinish => solution.start[from],
            };
            let by_clock = plan.detail(from).is_some_and(|task| task.elapsed);
            let gap = if by_clock { tied - theirs } else { plan.axis(from).between(theirs, tied) };
            let gap = gap - link.lag.minutes(plan.duration[from]);
            free[from] = free[from].min(gap);
        }
    }
}
