//! The backward pass: the latest dates that move neither the end of the plan nor a deadline (planning notes, 5.5).

use super::axis::Minute;
use super::order::Network;
use super::plan::{Constraint, Lag, LinkKind, Plan};
use super::{NONE, Solution};

/// What those that come after leave to each task.
struct Bounds {
    /// Its finish, at the latest.
    finish: Vec<Minute>,
    /// Its start, at the latest.
    start: Vec<Minute>,
}

/// Fills in the late dates of every task.
pub(super) fn pass(plan: &Plan, network: &Network, solution: &mut Solution) {
    let rows = plan.len();
    let end = solution.project_finish;
    let mut bounds = Bounds { finish: vec![end; rows], start: vec![Minute::MAX; rows] };
    let mut late_start = vec![Minute::MAX; rows];
    let mut late_finish = vec![Minute::MIN; rows];
    for node in network.order.iter().rev().map(|node| *node as usize) {
        if node >= rows {
            hand_down(plan, network, node - rows, solution, &mut bounds);
            continue;
        }
        if plan.is_summary(node) {
            continue;
        }
        let late = place(plan, network, node, solution, &bounds);
        push_back(plan, network, node, late, &mut bounds);
        (late_start[node], late_finish[node]) = late;
        if plan.detail(node).is_some_and(|task| task.actual_start.is_some()) {
            late_start[node] = solution.early_start[node];
        }
    }
    // Children come after their parents: going backwards, they are ready first.
    for row in (0..rows).rev() {
        if let Some(parent) = plan.parent(row) {
            late_start[parent] = late_start[parent].min(late_start[row]);
            late_finish[parent] = late_finish[parent].max(late_finish[row]);
        }
    }
    (solution.late_start, solution.late_finish) = (late_start, late_finish);
}

/// What binds the end of a summary binds its children: the finish all of them, the start the one that begins first.
fn hand_down(plan: &Plan, network: &Network, row: usize, solution: &Solution, bounds: &mut Bounds) {
    let mut finish = bounds.finish[row];
    if let Some(task) = plan.detail(row) {
        if let Some(deadline) = task.deadline {
            finish = finish.min(deadline);
        }
        if let Constraint::FinishNoLaterThan(at) = task.constraint {
            finish = finish.min(at);
        }
    }
    let start = bounds.start[row];
    if finish == solution.project_finish && start == Minute::MAX {
        return;
    }
    let (mut child, mut first) = (row + 1, NONE as usize);
    while child < network.end[row] as usize {
        bounds.finish[child] = bounds.finish[child].min(finish);
        if first == NONE as usize || solution.early_start[child] < solution.early_start[first] {
            first = child;
        }
        child = network.end[child] as usize;
    }
    if let Some(bound) = bounds.start.get_mut(first) {
        *bound = (*bound).min(start);
    }
}

/// Late start and finish of one task whose successors are placed.
#[inline]
fn place(plan: &Plan, network: &Network, row: usize, solution: &Solution, bounds: &Bounds) -> (Minute, Minute) {
    let (axis, duration) = (plan.axis(row), plan.duration[row]);
    let (mut finish, start) = (bounds.finish[row], bounds.start[row]);
    let Some(task) = plan.detail(row) else {
        if start != Minute::MAX {
            finish = finish.min(axis.add(start, duration));
        }
        if duration > 0 {
            finish = axis.previous_finish(finish);
        }
        return (axis.add(finish, -duration), finish);
    };
    if task.actual_finish.is_some() {
        return (solution.early_start[row], solution.early_finish[row]);
    }
    if start != Minute::MAX {
        finish = finish.min(task.ahead(plan, row, start));
    }
    if task.manual.is_none() && task.actual_start.is_none() {
        finish = match task.constraint {
            Constraint::MustStartOn(at) => task.ahead(plan, row, at),
            Constraint::MustFinishOn(at) => at,
            Constraint::StartNoLaterThan(at) => finish.min(task.ahead(plan, row, at)),
            Constraint::FinishNoLaterThan(at) => finish.min(at),
            _ => finish,
        };
    }
    if let Some(deadline) = task.deadline {
        finish = finish.min(deadline);
    }
    let alone = task.elapsed && finish == solution.project_finish && network.is_alone(row);
    if duration > 0 && task.runs.is_empty() && !alone {
        finish = axis.previous_finish(finish);
    }
    if let Some(remaining) = task.remaining.filter(|_| task.actual_start.is_some()) {
        return (task.add(axis, finish, -remaining), finish);
    }
    (task.back(plan, row, finish), finish)
}

/// Tells what comes before a task by when it has to be done.
#[inline]
fn push_back(plan: &Plan, network: &Network, row: usize, late: (Minute, Minute), bounds: &mut Bounds) {
    let task = plan.detail(row);
    if task.is_some_and(|task| task.actual_finish.is_some()) {
        return;
    }
    let axis = plan.axis(row);
    let started = |row: usize| plan.detail(row).is_some_and(|task| task.actual_start.is_some());
    // What has begun holds others to where its remaining work goes on.
    let goes_on = task.and_then(|task| {
        let (begun, remaining) = task.actual_start.zip(task.remaining)?;
        Some(axis.next_start(task.add(axis, begun, (plan.duration[row] - remaining).max(0))))
    });
    for owner in network.chain(row) {
        for (_, link) in network.links_to(owner) {
            let from = link.predecessor as usize;
            let tied = match link.kind {
                LinkKind::StartStart if started(from) => continue,
                LinkKind::StartStart => goes_on.unwrap_or(late.0),
                LinkKind::FinishStart => late.0,
                LinkKind::FinishFinish | LinkKind::StartFinish => late.1,
            };
            let mut tied = link.lag.reversed().after(axis, tied, plan.duration[from]);
            if link.kind == LinkKind::StartStart && matches!(link.lag, Lag::Working(_)) {
                // What begins after work begins at its next start; only durations of the clock can tell.
                tied = axis.next_start(tied);
            }
            let bound = match link.kind {
                LinkKind::FinishStart | LinkKind::FinishFinish => &mut bounds.finish[from],
                LinkKind::StartStart | LinkKind::StartFinish => &mut bounds.start[from],
            };
            *bound = (*bound).min(tied);
        }
    }
}
