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
//! - `repeat`: the forward pass again and again, with other durations.

pub mod axis;
mod backward;
mod cycle;
mod forward;
mod order;
pub mod plan;
mod repeat;
mod slack;

pub use axis::{Axis, Hours, Minute, Stretch};
pub use plan::{Constraint, Lag, Link, LinkKind, Plan, Run, Task};
pub use repeat::Repeat;

use axis::Span;
use order::Network;

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
    /// It is a summary: its children say.
    Children,
}

/// When everything happens: columns with one entry a task, moments in minutes of the clock since 1970-01-01.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Solution {
    /// Scheduled start: the early one, of what goes as late as possible the late one.
    pub start: Vec<Minute>,
    /// Scheduled finish.
    pub finish: Vec<Minute>,
    /// The earliest start that links, constraints and calendars allow.
    pub early_start: Vec<Minute>,
    /// The earliest finish.
    pub early_finish: Vec<Minute>,
    /// The latest start that moves neither the end of the plan nor a deadline.
    pub late_start: Vec<Minute>,
    /// The latest finish that moves neither the end of the plan nor a deadline.
    pub late_finish: Vec<Minute>,
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
    let network = Network::of(plan);
    let mut forward = forward::pass(plan, &network, None);
    let late = backward::pass(plan, &network, &forward);
    if plan.any_late() {
        // What goes late stands at its late dates, and others start after those.
        forward = forward::pass(plan, &network, Some(&late.dates));
    }
    let mut solution = slack::solution(plan, &network, forward, &late);
    solution.cycles = network.cycles;
    solution.dropped = network.dropped;
    solution
}
