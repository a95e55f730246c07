//! The backward pass: the latest dates that move neither the end of the plan nor a deadline.

use super::axis::{Minute, Span};
use super::forward::Forward;
use super::order::Network;
use super::plan::{Constraint, Lag, LinkKind, Plan, Task};

/// What the backward pass finds.
pub(super) struct Late {
    /// Late dates.
    pub dates: Vec<Span>,
    /// Working minutes before them, each on its own calendar.
    pub work: Vec<Span>,
}

/// Late dates of every task. Until a task is placed, its dates say what those after it leave: its start and its finish at
/// the latest.
pub(super) fn pass(plan: &Plan, network: &Network<'_>, forward: &Forward) -> Late {
    let rows = plan.len();
    let mut dates = vec![Span { start: Minute::MAX, finish: forward.project_finish }; rows];
    let mut work = vec![Span::default(); rows];
    for node in network.order.iter().rev().map(|node| *node as usize) {
        if node >= rows {
            hand_down(plan, network, node - rows, forward, &mut dates);
            dates[node - rows] = Span::EMPTY;
            continue;
        }
        if plan.is_summary(node) {
            continue;
        }
        match plan.detail(node) {
            None => {
                let (axis, duration) = (plan.axis(node), plan.duration(node));
                let Span { start, mut finish } = dates[node];
                if start != Minute::MAX {
                    finish = finish.min(axis.add(start, duration));
                }
                (dates[node], work[node]) = axis.span_to(finish, duration);
                push_back(plan, network, node, dates[node], None, &mut dates);
            }
            Some(task) => {
                let mut late = place(plan, network, node, task, forward, dates[node]);
                if task.actual_finish.is_none() {
                    push_back(plan, network, node, late, goes_on(plan, node, task), &mut dates);
                }
                if task.actual_start.is_some() {
                    late.start = forward.dates[node].start;
                }
                (dates[node], work[node]) = (late, late.worked(plan.axis(node)));
            }
        }
    }
    // Children come after their parents: going backwards, they are ready first.
    for row in (0..rows).rev() {
        if plan.is_summary(row) {
            work[row] = dates[row].worked(plan.axis(row));
        }
        if let Some(parent) = plan.parent(row) {
            dates[parent] = dates[parent].with(dates[row]);
        }
    }
    Late { dates, work }
}

/// What binds the end of a summary binds its children: the finish all of them, the start the one that begins first.
fn hand_down(plan: &Plan, network: &Network<'_>, row: usize, forward: &Forward, bounds: &mut [Span]) {
    let Span { start, mut finish } = bounds[row];
    if let Some(task) = plan.detail(row) {
        if let Some(deadline) = task.deadline {
            finish = finish.min(deadline);
        }
        if let Constraint::FinishNoLaterThan(at) = task.constraint {
            finish = finish.min(at);
        }
    }
    if finish == forward.project_finish && start == Minute::MAX {
        return;
    }
    let (mut child, mut first) = (row + 1, row);
    while child < network.end[row] as usize {
        bounds[child].finish = bounds[child].finish.min(finish);
        if first == row || forward.dates[child].start < forward.dates[first].start {
            first = child;
        }
        child = network.end[child] as usize;
    }
    bounds[first].start = bounds[first].start.min(start);
}

/// Late start and finish of a task of which something is rare and whose successors are placed.
fn place(plan: &Plan, network: &Network<'_>, row: usize, task: &Task, forward: &Forward, bound: Span) -> Span {
    let (axis, duration) = (plan.axis(row), plan.duration(row));
    let mut finish = bound.finish;
    if task.actual_finish.is_some() {
        return forward.dates[row];
    }
    // The start of what is set by hand is not bound.
    if bound.start != Minute::MAX && task.manual.is_none() {
        finish = finish.min(task.ahead(plan, row, bound.start));
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
    // A duration of the clock that nothing ties may end with the project, whether or not its calendar works then.
    let alone = task.elapsed && finish == forward.project_finish && network.is_alone(row);
    if duration > 0 && task.runs.is_empty() && !alone {
        finish = axis.previous_finish(finish);
    }
    let start = match task.remaining.filter(|_| task.actual_start.is_some()) {
        Some(remaining) => task.add(axis, finish, -remaining),
        None => task.back(plan, row, finish),
    };
    Span { start, finish }
}

/// Where the remaining work of a task that has begun goes on: until there it holds those that begin with it.
fn goes_on(plan: &Plan, row: usize, task: &Task) -> Option<Minute> {
    let (begun, remaining) = task.actual_start.zip(task.remaining)?;
    let axis = plan.axis(row);
    Some(axis.next_start(task.add(axis, begun, (plan.duration(row) - remaining).max(0))))
}

/// Tells what comes before a task by when it has to be done.
#[inline]
fn push_back(plan: &Plan, network: &Network<'_>, row: usize, late: Span, goes_on: Option<Minute>, bounds: &mut [Span]) {
    let axis = plan.axis(row);
    for owner in network.chain(row) {
        for link in network.links_to(owner) {
            let from = link.predecessor as usize;
            let back = link.lag.reversed();
            let share = || plan.duration(from);
            let (tied, waits) = link.kind.ends();
            let mut after = late.end(waits);
            if link.kind == LinkKind::StartStart {
                // The start of what has begun is no longer bound.
                if plan.detail(from).is_some_and(|task| task.actual_start.is_some()) {
                    continue;
                }
                after = goes_on.unwrap_or(after);
            }
            let mut after = back.after(axis, after, share);
            if link.kind == LinkKind::StartStart && matches!(link.lag, Lag::Working(_)) {
                // What begins with work begins at its next start; only durations of the clock can tell.
                after = axis.next_start(after);
            }
            let bound = &mut bounds[from];
            let bound = if tied { &mut bound.finish } else { &mut bound.start };
            *bound = (*bound).min(after);
        }
    }
}
