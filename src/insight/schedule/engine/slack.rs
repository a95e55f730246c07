//! Slack and what is critical.

use super::Solution;
use super::axis::Span;
use super::backward::Late;
use super::forward::{self, Forward};
use super::order::Network;
use super::plan::Plan;

/// Both passes as columns, with slack and what is critical.
pub(super) fn solution(plan: &Plan, network: &Network<'_>, forward: Forward, late: &Late) -> Solution {
    let rows = plan.len();
    let mut start_slack = vec![0; rows];
    let mut finish_slack = vec![0; rows];
    let mut total_slack = vec![0; rows];
    let mut critical = vec![false; rows];
    // Of a summary whether anything below it has begun.
    let mut begun = vec![false; rows];
    let mut free_slack: Vec<i64> = vec![i64::MAX; rows];
    for row in (0..rows).rev() {
        let task = plan.detail(row);
        let (early, late) = match task.is_some_and(|task| task.elapsed) {
            true => (forward.dates[row], late.dates[row]),
            false => (forward.work[row], late.work[row]),
        };
        let (mut start, finish) = (late.start - early.start, late.finish - early.finish);
        let mut may_be_critical = true;
        if let Some(task) = task {
            begun[row] |= task.actual_start.is_some();
            // A milestone that must be before its links allow shows by how much.
            if task.must() && plan.duration(row) == 0 && !plan.is_summary(row) {
                let wanted = forward::wanted(plan, network, row, task, &forward.dates);
                start = start.min(wanted.map_or(start, |wanted| late.start - plan.axis(row).work(wanted)));
            }
            may_be_critical = !task.done && task.actual_finish.is_none() && !task.never_critical;
        }
        let mut total = if begun[row] { finish } else { start.min(finish) };
        if task.is_some_and(|task| task.goes_late()) {
            total = total.min(0);
        }
        (start_slack[row], finish_slack[row], total_slack[row]) = (start, finish, total);
        if !plan.is_summary(row) {
            critical[row] = total <= plan.critical_slack && may_be_critical;
            if task.is_none_or(|task| task.actual_finish.is_none()) {
                gaps(plan, network, row, &forward, &mut free_slack);
            }
        }
        if let Some(parent) = plan.parent(row) {
            begun[parent] |= begun[row];
            critical[parent] |= critical[row];
        }
    }
    for (row, free) in free_slack.iter_mut().enumerate() {
        let finished = plan.detail(row).is_some_and(|task| task.actual_finish.is_some());
        *free = match *free {
            _ if finished => 0,
            i64::MAX => total_slack[row].max(0),
            gap => gap.max(0),
        };
    }
    let columns = |spans: &[Span]| spans.iter().map(|span| (span.start, span.finish)).unzip();
    let (start, finish) = columns(&forward.dates);
    let (early_start, early_finish) = columns(forward.early.as_ref().unwrap_or(&forward.dates));
    let (late_start, late_finish) = columns(&late.dates);
    Solution {
        start,
        finish,
        early_start,
        early_finish,
        late_start,
        late_finish,
        start_slack,
        finish_slack,
        total_slack,
        free_slack,
        critical,
        cause: forward.cause,
        project_finish: forward.project_finish,
        ..Solution::default()
    }
}

/// Tells what comes before a task how far it can slip until it moves this one.
#[inline]
fn gaps(plan: &Plan, network: &Network<'_>, row: usize, forward: &Forward, free: &mut [i64]) {
    let own = plan.rows[row].axis;
    // Most plans have one calendar and no durations of the clock.
    let simple = plan.axes.len() == 1 && plan.all_plain();
    for owner in network.chain(row) {
        for link in network.links_to(owner) {
            let from = link.predecessor as usize;
            let by_clock = !simple && plan.detail(from).is_some_and(|task| task.elapsed);
            let (theirs, ours) = match by_clock {
                true => (forward.dates[from], forward.dates[row]),
                false if simple || plan.rows[from].axis == own => (forward.work[from], forward.work[row]),
                false => (forward.work[from], forward.dates[row].worked(plan.axis(from))),
            };
            let (tied, waits) = link.kind.ends();
            let gap = ours.end(waits) - theirs.end(tied);
            free[from] = free[from].min(gap - link.lag.minutes(|| plan.duration(from)));
        }
    }
}
