//! What recalculating would do to a plan whose dates stand because the file that it was imported from states them.
//!
//! Nothing moves before a person has seen this list and said yes.

use chrono::NaiveDate;

use super::schedule::{Move, Schedule, moves};
use crate::workspace::{Task, TaskId, Workspace};

/// Dates that stand as imported, and what would move without them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Recalculation {
    /// Tasks with such dates, by id.
    pub standing: Vec<TaskId>,
    /// Which tasks would move, the largest move first. A summary moves because what is in it does.
    pub moves: Vec<Move>,
    /// The schedule without these dates, from which the next one starts.
    pub(super) free: Option<Schedule>,
}

impl Recalculation {
    /// What recalculating would do to a plan as seen on `day`, whose schedule as it stands is known. It costs what
    /// differs from an earlier schedule without these dates.
    pub fn of(workspace: &Workspace, schedule: &Schedule, earlier: Option<&Schedule>, day: NaiveDate) -> Self {
        let standing: Vec<TaskId> =
            workspace.tasks.iter().filter(|task| task.given.is_some()).map(|task| task.id).collect();
        if standing.is_empty() {
            return Self::default();
        }
        let mut free = workspace.clone();
        for id in &standing {
            if let Some(task) = free.tasks.get(*id) {
                free.tasks.put(Task { given: None, ..task.clone() });
            }
        }
        let free = earlier.map_or_else(|| Schedule::of(&free, day), |one| Schedule::after(one, &free, day));
        Self { standing, moves: moves(schedule, &free), free: Some(free) }
    }

    /// How many tasks would move: the work itself, and summaries only where nothing else would.
    pub fn count(&self) -> usize {
        let work = self.moves.iter().filter(|one| !one.summary).count();
        if work == 0 { self.moves.len() } else { work }
    }
}
