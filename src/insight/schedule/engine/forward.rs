//! The forward pass: the earliest dates that links, constraints and calendars allow.

use super::axis::{Axis, LONGEST, Minute};
use super::order::Network;
use super::plan::{Constraint, Lag, Plan, Row, Task};
use super::{Cause, Span};

impl Lag {
    /// The moment so long after `time` on the calendar of the successor. `share` says the predecessor's duration.
    #[inline]
    pub(super) fn after(self, axis: &Axis, time: Minute, share: impl FnOnce() -> i64) -> Minute {
        match self {
            Self::Working(0) => time,
            Self::Working(minutes) => axis.add(time, i64::from(minutes)),
            Self::Elapsed(minutes) => time + i64::from(minutes),
            Self::Percent(percent) => axis.add(time, part(share(), percent)),
            Self::ElapsedPercent(percent) => time + part(share(), percent),
        }
    }

    /// Its length in minutes. `share` says the predecessor's duration.
    #[inline]
    pub(super) fn minutes(self, share: impl FnOnce() -> i64) -> i64 {
        match self {
            Self::Working(minutes) | Self::Elapsed(minutes) => i64::from(minutes),
            Self::Percent(percent) | Self::ElapsedPercent(percent) => part(share(), percent),
        }
    }

    /// The same lag the other way.
    #[inline]
    pub(super) fn reversed(self) -> Self {
        match self {
            Self::Working(minutes) => Self::Working(minutes.saturating_neg()),
            Self::Elapsed(minutes) => Self::Elapsed(minutes.saturating_neg()),
            Self::Percent(percent) => Self::Percent(percent.saturating_neg()),
            Self::ElapsedPercent(percent) => Self::ElapsedPercent(percent.saturating_neg()),
        }
    }
}

/// So many percent of a duration, to the nearest minute: a lag that is a share of its predecessor's duration.
pub fn part(duration: i64, percent: i32) -> i64 {
    let hundredfold = duration.saturating_mul(i64::from(percent));
    (hundredfold + if hundredfold < 0 { -50 } else { 50 }) / 100
}

/// What the forward pass finds.
#[derive(Clone, Debug, Default)]
pub(super) struct Forward {
    /// Scheduled dates.
    pub dates: Vec<Span>,
    /// Working minutes before the scheduled dates, each on its own calendar.
    pub work: Vec<Span>,
    /// Early dates, where anything goes late: as if nothing did.
    pub early: Option<Vec<Span>>,
    /// Why each starts then.
    pub cause: Vec<Cause>,
    /// When the plan ends.
    pub project_finish: Minute,
}

/// Scheduled and early dates of every task. With `late`, what goes as late as possible stands at the dates from there.
pub(super) fn pass(plan: &Plan, network: &Network, late: Option<&[Span]>) -> Forward {
    let rows = plan.len();
    let mut forward = Forward {
        dates: vec![Span::EMPTY; rows],
        work: vec![Span::default(); rows],
        early: late.map(|_| vec![Span::EMPTY; rows]),
        cause: vec![Cause::Children; rows],
        project_finish: Minute::MIN,
    };
    for node in network.order.iter().map(|node| *node as usize) {
        let row = if node < rows { node } else { node - rows };
        if node < rows && late.is_none() && plan.is_counted(node) && !network.is_held_above(node) {
            let (dates, work, cause) = match counted(plan, network, node, &forward) {
                Some(found) => found,
                None => plain(plan, network, node, &forward),
            };
            (forward.dates[node], forward.work[node], forward.cause[node]) = (dates, work, cause);
            forward.project_finish = forward.project_finish.max(dates.finish);
        } else if node < rows {
            if plan.is_summary(node) {
                continue;
            }
            let goes_late = plan.detail(node).filter(|task| task.goes_late());
            if let (Some(late), Some(early), Some(task)) = (late, &mut forward.early, goes_late) {
                (early[node], _) = place(plan, network, node, task, early);
                (forward.dates[node], forward.cause[node]) = (late[node], Cause::Late);
                forward.work[node] = late[node].worked(plan.axis(node));
            } else {
                let (dates, work, cause) = visit(plan, network, node, &forward);
                (forward.dates[node], forward.work[node], forward.cause[node]) = (dates, work, cause);
                if let Some(early) = &mut forward.early {
                    early[node] = dates;
                }
            }
            forward.project_finish = forward.project_finish.max(forward.dates[node].finish);
        } else {
            (forward.dates[row], forward.cause[row]) = close(plan, row, forward.dates[row]);
            forward.work[row] = forward.dates[row].worked(plan.axis(row));
            if let Some(early) = &mut forward.early {
                early[row] = forward.dates[row];
            }
        }
        if let Some(parent) = plan.parent(row) {
            forward.dates[parent] = forward.dates[parent].with(forward.dates[row]);
        }
    }
    if rows == 0 {
        forward.project_finish = plan.start;
    }
    forward
}

/// Dates of a task after those that come before it, with the working minutes before them.
#[inline]
pub(super) fn visit(plan: &Plan, network: &Network, row: usize, forward: &Forward) -> (Span, Span, Cause) {
    match plan.detail(row) {
        None => plain(plan, network, row, forward),
        Some(task) => {
            let (dates, cause) = place(plan, network, row, task, &forward.dates);
            (dates, dates.worked(plan.axis(row)), cause)
        }
    }
}

/// Dates of a summary whose children span `below`.
pub(super) fn close(plan: &Plan, row: usize, below: Span) -> (Span, Cause) {
    match plan.detail(row).and_then(|task| task.given) {
        Some((start, finish)) => (Span { start, finish: finish.max(start) }, Cause::Given),
        None => (below, Cause::Children),
    }
}

/// The start that links, own and of the summaries above, allow; none when there are no links.
#[inline]
fn by_links(
    plan: &Plan,
    network: &Network,
    row: usize,
    back: impl Fn(Minute) -> Minute,
    dates: &[Span],
) -> Option<(Minute, Cause)> {
    let axis = plan.axis(row);
    let mut found: Option<(Minute, usize)> = None;
    for owner in network.chain(row) {
        for (number, link) in network.links_to(owner).iter().enumerate() {
            let from = link.predecessor as usize;
            let share = || plan.length(from, dates[from]);
            // The duration is taken off before the lag is added, which tells where the lag is of the clock.
            let (tied, waits) = link.kind.ends();
            let mut begin = dates[from].end(tied);
            if waits {
                begin = back(begin);
            }
            begin = link.lag.after(axis, begin, share);
            if waits {
                begin = begin.max(plan.start);
            }
            if found.is_none_or(|(best, _)| begin > best) {
                found = Some((begin, network.first[owner] as usize + number));
            }
        }
    }
    found.map(|(begin, number)| (begin, Cause::Link(network.place_of(number))))
}

/// Places a task that has a duration, a calendar and links, and nothing else.
#[inline]
fn plain(plan: &Plan, network: &Network, row: usize, forward: &Forward) -> (Span, Span, Cause) {
    let (axis, duration) = (plan.axis(row), plan.duration(row));
    if duration > 0
        && !network.is_held_above(row)
        && let Some(found) = counted(plan, network, row, forward)
    {
        return found;
    }
    let linked = by_links(plan, network, row, |time| axis.add(time, -duration), &forward.dates);
    let (mut begin, mut cause) = linked.unwrap_or((plan.start, Cause::ProjectStart));
    for above in network.chain(row).skip(1) {
        hold_above(plan, above, &mut begin, &mut cause);
    }
    let (dates, work) = axis.span_from(snap(axis, begin, duration), duration);
    (dates, work, cause)
}

/// The same of a task with a duration that nothing above holds, by counting working minutes alone: when work begins is
/// asked once, at the end. None where a lag is not of working minutes, or a date cannot be said.
#[inline]
fn counted(plan: &Plan, network: &Network, row: usize, forward: &Forward) -> Option<(Span, Span, Cause)> {
    let Row { duration, axis: own, .. } = plan.rows[row];
    let axis = &*plan.axes[own as usize];
    let links = network.links_to(row);
    let work = forward.work.as_slice();
    let mut begin = i64::MIN;
    let mut held = usize::MAX;
    for (number, link) in links.iter().enumerate() {
        let from = link.predecessor as usize;
        let Lag::Working(lag) = link.lag else { return None };
        let (tied, waits) = link.kind.ends();
        let mut after = match plan.has_one_axis() || plan.rows[from].axis == own {
            true => work[from].end(tied),
            false => axis.work(forward.dates[from].end(tied)),
        };
        after += i64::from(lag).clamp(-LONGEST, LONGEST);
        if waits {
            after = (after - duration).max(axis.work(plan.start));
        }
        if after > begin {
            (begin, held) = (after, number);
        }
    }
    let cause = match held {
        usize::MAX => {
            begin = axis.work(plan.start);
            Cause::ProjectStart
        }
        number => Cause::Link(network.place_of(network.first[row] as usize + number)),
    };
    let (dates, work) = axis.span_of(begin, duration)?;
    Some((dates, work, cause))
}

/// A constraint of a summary holds for what is below it.
fn hold_above(plan: &Plan, above: usize, begin: &mut Minute, cause: &mut Cause) {
    if let Some(Constraint::StartNoEarlierThan(at)) = plan.detail(above).map(|task| task.constraint)
        && at > *begin
    {
        (*begin, *cause) = (at, Cause::Constraint(above as u32));
    }
}

/// Where a task may begin at all: what takes no time may stay where work ended.
#[inline]
fn snap(axis: &Axis, time: Minute, duration: i64) -> Minute {
    match duration {
        0 if axis.previous_finish(time) != time => axis.next_start(time),
        // With a duration the work itself says where it begins.
        _ => time,
    }
}

/// Places a task of which something is rare.
fn place(plan: &Plan, network: &Network, row: usize, task: &Task, dates: &[Span]) -> (Span, Cause) {
    let (axis, duration) = (plan.axis(row), plan.duration(row));
    if let Some((start, finish)) = task.given {
        return (Span { start, finish: finish.max(start) }, Cause::Given);
    }
    if let Some(finish) = task.actual_finish {
        let start = task.actual_start.unwrap_or_else(|| task.add(axis, finish, -duration));
        return (Span { start: start.min(finish), finish }, Cause::Actual);
    }
    if let Some(start) = task.actual_start {
        return (Span { start, finish: ongoing(plan, row, task, start) }, Cause::Actual);
    }
    if let Some((start, finish)) = task.manual {
        return (Span { start, finish: finish.max(start) }, Cause::Manual);
    }
    let linked = by_links(plan, network, row, |time| task.back(plan, row, time), dates);
    let (mut begin, mut cause) = linked.unwrap_or((plan.start, Cause::ProjectStart));
    for above in network.chain(row).skip(1) {
        hold_above(plan, above, &mut begin, &mut cause);
    }
    let bound = match task.constraint {
        Constraint::None | Constraint::AsLateAsPossible => begin,
        Constraint::StartNoEarlierThan(at) => begin.max(at),
        Constraint::FinishNoEarlierThan(at) => begin.max(task.back(plan, row, at)),
        Constraint::StartNoLaterThan(at) => begin.min(at),
        Constraint::FinishNoLaterThan(at) => begin.min(task.back(plan, row, at)),
        Constraint::MustStartOn(at) => at,
        Constraint::MustFinishOn(at) => task.back(plan, row, at),
    };
    let wins = plan.links_win.then_some(linked).flatten().is_some_and(|(allowed, _)| bound < allowed);
    if bound != begin && !wins {
        (begin, cause) = (bound, Cause::Constraint(row as u32));
    }
    if task.delay > 0 {
        (begin, cause) = (begin.saturating_add(task.delay), Cause::Levelled);
    }
    // What must start or finish at a moment does so, whether or not its calendar works then.
    if !task.must() || wins || task.delay > 0 {
        begin = task.snap(plan, row, begin);
    }
    (Span { start: begin, finish: task.ahead(plan, row, begin) }, cause)
}

/// Where its links alone would have a task begin; none when it has no links.
pub(super) fn wanted(plan: &Plan, network: &Network, row: usize, task: &Task, dates: &[Span]) -> Option<Minute> {
    by_links(plan, network, row, |time| task.back(plan, row, time), dates).map(|(begin, _)| begin)
}

/// When a task that has begun will be finished.
fn ongoing(plan: &Plan, row: usize, task: &Task, begin: Minute) -> Minute {
    match (task.resume, task.remaining) {
        (Some(resume), Some(remaining)) => task.add(plan.axis(row), resume.max(begin), remaining),
        _ => task.ahead(plan, row, begin),
    }
}

impl Plan {
    /// When the task of a row ends that begins at `time`.
    pub fn ahead(&self, row: usize, time: Minute) -> Minute {
        self.detail(row)
            .map_or_else(|| self.axis(row).add(time, self.duration(row)), |task| task.ahead(self, row, time))
    }

    /// When the task of a row has to begin that ends at `time`.
    pub fn back(&self, row: usize, time: Minute) -> Minute {
        self.detail(row)
            .map_or_else(|| self.axis(row).add(time, -self.duration(row)), |task| task.back(self, row, time))
    }
}

impl Task {
    /// Whether levelling lets it begin later than what it waits for.
    pub(super) fn is_held_back(&self) -> bool {
        let stands = self.given.is_some() || self.manual.is_some();
        self.delay > 0 && !stands && self.actual_start.is_none() && self.actual_finish.is_none()
    }

    /// When this task ends that begins at `time`: with its duration, or with the last of its resources.
    pub(super) fn ahead(&self, plan: &Plan, row: usize, time: Minute) -> Minute {
        let runs = self.runs.iter().map(|run| {
            let axis = &plan.axes[run.axis as usize];
            axis.add(axis.next_start(time), run.minutes)
        });
        runs.max().unwrap_or_else(|| self.add(plan.axis(row), time, plan.duration(row) + self.pauses))
    }

    /// When this task has to begin that ends at `time`.
    pub(super) fn back(&self, plan: &Plan, row: usize, time: Minute) -> Minute {
        let runs = self.runs.iter().map(|run| {
            let axis = &plan.axes[run.axis as usize];
            axis.add(axis.previous_finish(time), -run.minutes)
        });
        runs.min().unwrap_or_else(|| self.add(plan.axis(row), time, -plan.duration(row) - self.pauses))
    }

    /// The next moment at which this task can begin.
    fn snap(&self, plan: &Plan, row: usize, time: Minute) -> Minute {
        let runs = self.runs.iter().map(|run| plan.axes[run.axis as usize].next_start(time));
        runs.min().unwrap_or_else(|| {
            let (axis, duration) = (plan.axis(row), plan.duration(row));
            if duration > 0 { axis.next_start(time) } else { snap(axis, time, duration) }
        })
    }
}
