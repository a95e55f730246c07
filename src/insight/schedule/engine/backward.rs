//! The backward pass: the latest dates that move neither the end of the plan nor a deadline.
//!
//! What comes after a task bounds it. The bound of a task that has a duration and of which nothing is rare is counted
//! in working minutes on its own calendar, every other bound is a moment.

use super::axis::{LONGEST, Minute, Span};
use super::forward::Forward;
use super::order::Network;
use super::plan::{Constraint, Lag, Link, LinkKind, Plan, Task};
use super::slack;

/// What the backward pass finds.
#[derive(Clone, Debug, Default)]
pub(super) struct Late {
    /// Late dates.
    pub dates: Vec<Span>,
    /// Working minutes before them, each on its own calendar.
    pub work: Vec<Span>,
    /// What comes after each row leaves it: its start and its finish at the latest. Of a summary what it hands down.
    pub bounds: Vec<Span>,
    /// Of each summary the child that begins first.
    pub first: Vec<u32>,
}

/// Nothing bounds the start.
pub(super) const UNBOUND: Minute = Minute::MAX;

/// Late dates of every task.
pub(super) fn pass(plan: &Plan, network: &Network, forward: &Forward) -> Late {
    let rows = plan.len();
    let ends = Ends::of(plan, forward.project_finish);
    let own_ends = plan.every_network.then(|| last_of_networks(plan, network));
    let bound = |row: usize| match &own_ends {
        Some(last) if last[row] && plan.is_counted(row) => Span { start: UNBOUND, finish: forward.work[row].finish },
        Some(last) if last[row] => Span { start: UNBOUND, finish: forward.dates[row].finish },
        _ => ends.bound(plan, row),
    };
    let mut late = Late {
        dates: vec![Span::EMPTY; rows],
        work: vec![Span::default(); rows],
        bounds: (0..rows).map(bound).collect(),
        first: if plan.has_summaries() { vec![0; rows] } else { Vec::new() },
    };
    for node in network.order.iter().rev().map(|node| *node as usize) {
        if node >= rows {
            let row = node - rows;
            let (handed, first) = hand_down(plan, network, row, forward, late.bounds[row]);
            (late.bounds[row], late.first[row]) = (handed, first);
            let mut child = row + 1;
            while child < network.end[row] as usize {
                let bound = handed_to(plan, child, handed, child == first as usize);
                late.bounds[child] = tighter(late.bounds[child], bound);
                child = network.end[child] as usize;
            }
        } else if !plan.is_summary(node) {
            (late.dates[node], late.work[node]) = visit(plan, network, node, forward, late.bounds[node]);
            if plan.has_one_axis() && plan.is_counted(node) && !network.is_held_above(node) {
                push_back_counted(plan, network, node, forward, &mut late);
            } else {
                push_back(plan, network, node, forward, &mut late);
            }
        }
    }
    // Children come after their parents: going backwards, they are ready first.
    for row in (0..rows).rev() {
        if plan.is_summary(row) {
            late.work[row] = late.dates[row].worked(plan.axis(row));
        }
        if let Some(parent) = plan.parent(row) {
            late.dates[parent] = late.dates[parent].with(late.dates[row]);
        }
    }
    late
}

/// Of each row whether it ends a network of its own: no open task waits for it or for a summary over it, and no constraint
/// binds it.
fn last_of_networks(plan: &Plan, network: &Network) -> Vec<bool> {
    let mut followed = vec![false; plan.len()];
    for link in network.links() {
        followed[link.predecessor as usize] |= slack::waits(plan, link.successor as usize);
    }
    let free = |row: usize| plan.detail(row).is_none_or(|task| task.constraint == Constraint::None);
    (0..plan.len())
        .map(|row| !plan.is_summary(row) && free(row) && !network.chain(row).any(|owner| followed[owner]))
        .collect()
}

/// The end of the plan, as a moment and in the working minutes of each calendar.
pub(super) struct Ends {
    moment: Minute,
    work: Vec<i64>,
}

impl Ends {
    pub(super) fn of(plan: &Plan, moment: Minute) -> Self {
        Self { moment, work: plan.axes.iter().map(|axis| axis.work(moment)).collect() }
    }

    /// The end as a bound of a row.
    #[inline]
    pub(super) fn bound(&self, plan: &Plan, row: usize) -> Span {
        let finish = if plan.is_counted(row) { self.work[plan.rows[row].axis as usize] } else { self.moment };
        Span { start: UNBOUND, finish }
    }
}

#[inline]
pub(super) fn tighter(one: Span, two: Span) -> Span {
    Span { start: one.start.min(two.start), finish: one.finish.min(two.finish) }
}

/// What a summary hands down, bound by what comes after it, and the child of it that begins first.
pub(super) fn hand_down(plan: &Plan, network: &Network, row: usize, forward: &Forward, bound: Span) -> (Span, u32) {
    let Span { start, mut finish } = bound;
    if let Some(task) = plan.detail(row) {
        if let Some(deadline) = task.deadline {
            finish = finish.min(deadline);
        }
        if let Constraint::FinishNoLaterThan(at) = task.constraint {
            finish = finish.min(at);
        }
    }
    let mut first = row + 1;
    let mut child = first;
    while child < network.end[row] as usize {
        if forward.dates[child].start < forward.dates[first].start {
            first = child;
        }
        child = network.end[child] as usize;
    }
    (Span { start, finish }, first as u32)
}

/// What a summary's bound is for a child: the finish binds all of them, the start the one that begins first.
pub(super) fn handed_to(plan: &Plan, child: usize, handed: Span, first: bool) -> Span {
    let start = if first { handed.start } else { UNBOUND };
    match plan.is_counted(child) {
        true => {
            let axis = plan.axis(child);
            let start = if start == UNBOUND { UNBOUND } else { axis.work(start) };
            Span { start, finish: axis.work(handed.finish) }
        }
        false => Span { start, finish: handed.finish },
    }
}

/// Late dates of a task so bound, with the working minutes before them.
#[inline]
pub(super) fn visit(plan: &Plan, network: &Network, row: usize, forward: &Forward, bound: Span) -> (Span, Span) {
    let (axis, duration) = (plan.axis(row), plan.duration(row));
    if plan.is_counted(row) {
        let Span { start, mut finish } = bound;
        if start != UNBOUND {
            finish = finish.min(start + duration);
        }
        return axis.span_of(finish - duration, duration).unwrap_or_else(|| {
            let time = axis.at(finish);
            axis.span_to(time, duration)
        });
    }
    match plan.detail(row) {
        None => {
            let finish = if bound.start == UNBOUND { bound.finish } else { bound.finish.min(bound.start) };
            axis.span_to(finish, duration)
        }
        Some(task) => {
            let mut late = place(plan, network, row, task, forward, bound);
            if task.actual_start.is_some() {
                late.start = forward.dates[row].start;
            }
            (late, late.worked(axis))
        }
    }
}

/// Late start and finish of a task of which something is rare and whose successors are placed.
fn place(plan: &Plan, network: &Network, row: usize, task: &Task, forward: &Forward, bound: Span) -> Span {
    let (axis, duration) = (plan.axis(row), plan.duration(row));
    let mut finish = bound.finish;
    if task.actual_finish.is_some() {
        return forward.dates[row];
    }
    let fixed = task.manual.is_some() || task.given.is_some();
    // The start of what is set by hand is not bound.
    if bound.start != UNBOUND && !fixed {
        finish = finish.min(task.ahead(plan, row, bound.start));
    }
    if !fixed && task.actual_start.is_none() {
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

/// Where what comes before a task that levelling holds back must leave it, to be held back to these dates: the delay begins
/// when all of that is done.
pub(super) fn before_levelling(plan: &Plan, row: usize, task: &Task, dates: Span) -> Span {
    let start = dates.start.saturating_sub(task.delay);
    Span { start, finish: task.ahead(plan, row, start) }
}

/// What a task tells those before it.
pub(super) struct Told {
    row: usize,
    /// Late dates, of what has begun those of what remains.
    late: Span,
    work: Span,
    goes_on: Option<Minute>,
}

impl Told {
    /// By this task; none when it is finished.
    #[inline]
    pub(super) fn by(plan: &Plan, network: &Network, row: usize, forward: &Forward, all: &Late) -> Option<Self> {
        let (mut late, mut work, mut resumes) = (all.dates[row], all.work[row], None);
        if let Some(task) = plan.detail(row) {
            if task.actual_finish.is_some() {
                return None;
            }
            if task.actual_start.is_some() {
                late = place(plan, network, row, task, forward, all.bounds[row]);
                work = late.worked(plan.axis(row));
                resumes = goes_on(plan, row, task);
            } else if task.is_held_back() {
                late = before_levelling(plan, row, task, late);
                work = late.worked(plan.axis(row));
            }
        }
        Some(Self { row, late, work, goes_on: resumes })
    }

    /// What it says to the other end of a link: whether it is about the finish there, and by when. None when the start
    /// there is no longer bound.
    #[inline]
    pub(super) fn to(&self, plan: &Plan, forward: &Forward, link: &Link) -> Option<(bool, Minute)> {
        let from = link.predecessor as usize;
        let (tied, waits) = link.kind.ends();
        let counted = plan.is_counted(from);
        // The start of what has begun is no longer bound.
        if link.kind == LinkKind::StartStart
            && !counted
            && plan.detail(from).is_some_and(|task| task.actual_start.is_some())
        {
            return None;
        }
        if counted
            && self.goes_on.is_none()
            && plan.rows[from].axis == plan.rows[self.row].axis
            && let Lag::Working(lag) = link.lag
        {
            return Some((tied, self.work.end(waits) - i64::from(lag).clamp(-LONGEST, LONGEST)));
        }
        let axis = plan.axis(self.row);
        let mut after = self.late.end(waits);
        if link.kind == LinkKind::StartStart {
            after = self.goes_on.unwrap_or(after);
        }
        let mut after = link.lag.reversed().after(axis, after, || plan.length(from, forward.dates[from]));
        if link.kind == LinkKind::StartStart && matches!(link.lag, Lag::Working(_)) {
            // What begins with work begins at its next start; only durations of the clock can tell.
            after = axis.next_start(after);
        }
        Some((tied, if counted { plan.axis(from).work(after) } else { after }))
    }
}

/// Tells what comes before a task by when it has to be done.
#[inline]
fn push_back(plan: &Plan, network: &Network, row: usize, forward: &Forward, late: &mut Late) {
    let Some(told) = Told::by(plan, network, row, forward, late) else { return };
    for owner in network.chain(row) {
        for link in network.links_to(owner) {
            if let Some((tied, at)) = told.to(plan, forward, link) {
                bind(&mut late.bounds[link.predecessor as usize], tied, at);
            }
        }
    }
}

/// The same of a task by working minutes alone, where those before it are on the same calendar.
#[inline]
fn push_back_counted(plan: &Plan, network: &Network, row: usize, forward: &Forward, late: &mut Late) {
    let work = late.work[row];
    for link in network.links_to(row) {
        let from = link.predecessor as usize;
        match link.lag {
            Lag::Working(lag) if plan.is_counted(from) => {
                let (tied, waits) = link.kind.ends();
                let at = work.end(waits) - i64::from(lag).clamp(-LONGEST, LONGEST);
                bind(&mut late.bounds[from], tied, at);
            }
            _ => {
                let told = Told { row, late: late.dates[row], work, goes_on: None };
                if let Some((tied, at)) = told.to(plan, forward, link) {
                    bind(&mut late.bounds[from], tied, at);
                }
            }
        }
    }
}

/// Lets a bound hold for the finish, or else the start.
#[inline]
pub(super) fn bind(bound: &mut Span, finish: bool, at: Minute) {
    let end = if finish { &mut bound.finish } else { &mut bound.start };
    *end = (*end).min(at);
}
