//! What insights are computed from, and what is found with them: what a gesture that goes on has done so far, so that no
//! frame looks through all dates for it.

use std::sync::{Arc, Weak};
use std::time::{Duration, Instant};

use chrono::NaiveDate;

use crate::insight::consequences::{Consequences, State};
use crate::insight::{Earlier, Insights};
use crate::ui::since::Since;
use crate::workspace::Workspace;

/// What insights are computed from: which session, which revision, as of which day. What carries another mark than
/// the one wanted is stale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wanted {
    pub(super) session: u64,
    pub(super) revision: u64,
    pub(super) day: NaiveDate,
}

/// What came of it.
pub struct Computed {
    /// Everything that follows from the file.
    pub insights: Insights,
    /// What is other than in the state that was asked about, where it is still wanted.
    pub weighed: Option<Weighed>,
    /// How long it took.
    pub cost: Duration,
}

/// The state that consequences are asked about, for as long as whoever asked keeps it.
pub type Asked = Weak<State>;

/// What is other than in the state that was asked about.
pub type Weighed = (Asked, Arc<Consequences>);

/// Computes everything; starting from the last result, so that it costs what an edit reached. What the next result starts
/// from is made ready with it, and what is other than in the state that was asked about: no frame waits for that.
pub fn compute(previous: Option<&Arc<Earlier>>, workspace: &Workspace, day: NaiveDate, asked: &Asked) -> Computed {
    let begin = Instant::now();
    let insights = Insights::after(previous, workspace, day);
    insights.earlier();
    let weighed = asked.upgrade().map(|state| (asked.clone(), Arc::new(Since::of(state).until(&insights))));
    Computed { insights, weighed, cost: begin.elapsed() }
}
