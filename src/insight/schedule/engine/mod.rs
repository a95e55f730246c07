//! The engine: critical path method over flat columns, at minute precision.
//!
//! Owns the order of the network, the forward and the backward pass, slack and what is critical. Knows neither records
//! nor files: what is scheduled is a [`Plan`], what comes out a [`Solution`], both columns with one entry a task. The
//! rules are those of Microsoft Project, checked on dates that it saved itself.
//!
//! - `axis`: working time of one calendar as a number line.
//! - `plan`: what goes in: tasks parents first, links, calendars.
//! - `order`: predecessors first; circles found, named and left out.
//! - `forward`, `backward`: early and late dates.
//! - `slack`: slack and what is critical.
//! - `turned`: all of it along the order of the network, where the rows stand otherwise.
//! - `again`: the same after an edit, at the cost of what the edit reaches.
//! - `repeat`: the forward pass again and again, with other durations.

mod again;
pub mod axis;
mod backward;
mod cycle;
mod forward;
mod marks;
mod order;
pub mod plan;
mod repeat;
mod slack;
mod turned;

pub use axis::{Axis, Hours, Minute, Stretch};
pub use plan::{Constraint, Lag, Link, LinkKind, Plan, Run, Task};
pub use repeat::Repeat;

pub use again::{Dated, Solved};
pub use forward::part;

use std::fmt;
use std::ops::Index;
use std::sync::Arc;

use axis::Span;
use backward::Late;
use forward::Forward;
use order::Network;
use slack::Slack;

/// No task, no link.
pub(crate) const NONE: u32 = u32::MAX;

/// Why a task starts when it does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Cause {
    /// Nothing holds it: it begins with the project.
    #[default]
    ProjectStart,
    /// The link with this place in [`Plan::links`].
    Link(u32),
    /// The constraint of this row: its own, or that of a summary above it.
    Constraint(u32),
    /// It is scheduled by hand.
    Manual,
    /// It has begun.
    Actual,
    /// It goes as late as possible.
    Late,
    /// Its dates are given.
    Given,
    /// Levelling holds it back.
    Levelled,
    /// It is a summary: its children say.
    Children,
}

/// When everything happens: columns with one entry a task, moments in minutes of the clock since 1970-01-01.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Solution {
    /// Scheduled start: the early one, of what goes as late as possible the late one.
    pub start: Moments,
    /// Scheduled finish.
    pub finish: Moments,
    /// The earliest start that links, constraints and calendars allow.
    pub early_start: Moments,
    /// The earliest finish.
    pub early_finish: Moments,
    /// The latest start that moves neither the end of the plan nor a deadline.
    pub late_start: Moments,
    /// The latest finish that moves neither the end of the plan nor a deadline.
    pub late_finish: Moments,
    /// Working minutes from early to late start; clock minutes of a task of elapsed duration.
    pub start_slack: Vec<i64>,
    /// Working minutes from early to late finish; clock minutes of a task of elapsed duration.
    pub finish_slack: Vec<i64>,
    /// The smaller of both; negative when a date cannot be kept.
    pub total_slack: Vec<i64>,
    /// Minutes that it can slip without moving anything else; never negative.
    pub free_slack: Vec<i64>,
    /// Whether a slip moves the end.
    pub critical: Vec<bool>,
    /// Why it starts when it does.
    pub cause: Vec<Cause>,
    /// Circles of links, each as the tasks along it; the links of all tasks on a common circle were left out.
    pub cycles: Vec<Vec<u32>>,
    /// For each link of the plan whether it was left out because it closes a circle.
    pub dropped: Vec<bool>,
    /// When the plan ends: the latest early finish; the start of the plan when nothing is planned.
    pub project_finish: Minute,
}

/// Schedules the plan.
pub fn solve(plan: &Plan) -> Solution {
    let (network, forward, late, slack) = passes(plan, false);
    columns(network, forward, late, slack)
}

/// All passes over a plan, with all that an edit starts from where it is `wanted`.
fn passes(plan: &Plan, wanted: bool) -> (Network, Forward, Late, Slack) {
    if let Some(finish) = plan.finish {
        return from_finish(plan, finish);
    }
    let network = Network::of(plan);
    let (forward, late, slack) = turned::passes(plan, &network, wanted).unwrap_or_else(|| passes_along(plan, &network));
    (network, forward, late, slack)
}

/// All passes over a plan that begins at its start, along its network.
fn passes_along(plan: &Plan, network: &Network) -> (Forward, Late, Slack) {
    let mut forward = forward::pass(plan, network, None);
    let late = backward::pass(plan, network, &forward);
    if plan.any_late() {
        // What goes late stands at its late dates, and others start after those.
        forward = forward::pass(plan, network, Some(&late.dates));
    }
    let slack = slack::pass(plan, network, &forward, &late);
    (forward, late, slack)
}

/// The same of a plan that has to end at `finish`: it begins when the first of what goes late must.
fn from_finish(plan: &Plan, finish: Minute) -> (Network, Forward, Late, Slack) {
    let mut plan = plan.clone();
    let network = Network::of(&plan);
    let late_for = |plan: &Plan| {
        let mut forward = forward::pass(plan, &network, None);
        forward.project_finish = finish;
        let late = backward::pass(plan, &network, &forward);
        (forward, late)
    };
    let (forward, late) = late_for(&plan);
    let begins = |row: &usize| !plan.is_summary(*row) && forward.cause[*row] != Cause::Actual;
    let first = (0..plan.len()).filter(begins).map(|row| late.dates[row].start).min();
    plan.start = first.unwrap_or(finish);
    let (mut forward, late) = late_for(&plan);
    if plan.any_late() {
        forward = forward::pass(&plan, &network, Some(&late.dates));
        forward.project_finish = forward.project_finish.max(finish);
    }
    let slack = slack::pass(&plan, &network, &forward, &late);
    (network, forward, late, slack)
}

/// What the passes found, as columns.
fn columns(network: Network, forward: Forward, late: Late, slack: Slack) -> Solution {
    let dates = Arc::new(forward.dates);
    let early = forward.early.map_or_else(|| Arc::clone(&dates), Arc::new);
    let late = Arc::new(late.dates);
    let both = |spans: &Arc<Vec<Span>>| (Moments::of(spans, false), Moments::of(spans, true));
    let ((start, finish), (early_start, early_finish), (late_start, late_finish)) =
        (both(&dates), both(&early), both(&late));
    Solution {
        start,
        finish,
        early_start,
        early_finish,
        late_start,
        late_finish,
        start_slack: slack.start,
        finish_slack: slack.finish,
        total_slack: slack.total,
        free_slack: slack.free,
        critical: slack.critical,
        cause: forward.cause,
        cycles: network.cycles,
        dropped: network.dropped,
        project_finish: forward.project_finish,
    }
}

/// One end of the dates of every row; both ends share what they are read from.
#[derive(Clone, Default)]
pub struct Moments {
    spans: Arc<Vec<Span>>,
    finish: bool,
}

impl Moments {
    fn of(spans: &Arc<Vec<Span>>, finish: bool) -> Self {
        Self { spans: Arc::clone(spans), finish }
    }

    /// How many rows there are.
    pub fn len(&self) -> usize {
        self.spans.len()
    }

    /// Whether there are no rows.
    pub fn is_empty(&self) -> bool {
        self.spans.is_empty()
    }

    /// The moments, the first row first.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = Minute> + '_ {
        self.spans.iter().map(|span| span.end(self.finish))
    }
}

impl Index<usize> for Moments {
    type Output = Minute;

    fn index(&self, row: usize) -> &Minute {
        let span = &self.spans[row];
        if self.finish { &span.finish } else { &span.start }
    }
}

impl PartialEq for Moments {
    fn eq(&self, other: &Self) -> bool {
        self.iter().eq(other.iter())
    }
}

impl fmt::Debug for Moments {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_list().entries(self.iter()).finish()
    }
}
