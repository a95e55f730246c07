//! Levelling: a plan that nobody has to be in two places for.
//!
//! Owns the search for a short schedule where resources are scarce. Must not know records, calendars or the clock in
//! `problem`, `serial` and `search`: there time is counted in units from nought. The budget of a search is a number of
//! schedules, not a time, and chance comes from a seed, so that the same plan gives the same schedule everywhere.
//!
//! - `level`: a workspace levelled: the delays of its tasks. `leaves`, `profile`, `rank`: its tasks and what they wait
//!   for, who is taken when, who goes first.
//! - `problem`: activities, their order, what they need and what there is.
//! - `serial`: schedules made one activity after another, forwards and backwards.
//! - `search`: the best of many.
//! - `chance`: numbers that look random.

mod chance;
mod leaves;
mod level;
mod problem;
mod profile;
mod rank;
mod search;
mod serial;

pub use chance::Chance;
pub use level::{Levelling, NEVER, Options, Order, can_be_levelled, level, put_delays};
pub use problem::{LONGEST, MOST_RESOURCES, MOST_UNITS, Problem, Unsolvable};
pub use profile::Basis;
pub use search::{Answer, Budget, one_pass, solve};
