//! What recalculating would do to a plan whose dates stand because the file that it was imported from states them.
//!
//! Nothing moves before a person has seen this list and said yes.

use chrono::{NaiveDate, NaiveDateTime};

use super::schedule::{Move, Schedule, moves};
use crate::workspace::{Collection, Task, TaskId, Workspace};

/// Dates that stand as imported, and what would move without them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Recalculation {
    /// Tasks with such dates, by id.
    pub standing: Vec<TaskId>,
    /// Which tasks would move, the largest move first. A summary moves because what is in it does.
    pub moves: Vec<Move>,
    /// The plan without these dates, from which the next one starts.
    pub(super) free: Option<Free>,
}

/// A plan without the dates that stand as imported.
#[derive(Clone, Debug)]
pub(super) struct Free {
    schedule: Schedule,
    /// The tasks with these dates, and without.
    with: Collection<Task>,
    without: Collection<Task>,
}

impl PartialEq for Free {
    fn eq(&self, other: &Self) -> bool {
        self.schedule == other.schedule
    }
}

/// Tasks without dates that stand, as some were before: it costs what differs.
fn without(tasks: &Collection<Task>, earlier: Option<&Free>) -> Collection<Task> {
    let (mut found, before) = match earlier {
        Some(one) => (one.without.clone(), one.with.clone()),
        None => (Collection::default(), Collection::default()),
    };
    for (old, new) in before.changes(tasks) {
        match (new, old) {
            (Some(task), _) => drop(found.put(Task { given: None, ..task.clone() })),
            (None, Some(task)) => drop(found.remove(task.id)),
            (None, None) => {}
        }
    }
    found
}

/// Whether work lies between where a task stands and where it would: Friday evening and Monday morning are one instant of
/// work, and nobody is to fear three days.
fn is_felt(one: &Move, workspace: &Workspace, schedule: &Schedule) -> bool {
    let Some(task) = workspace.tasks.get(one.task).filter(|task| !task.elapsed) else { return true };
    let time = schedule.calendars().get(task.calendar);
    let is_apart = |(from, to): (NaiveDateTime, NaiveDateTime)| time.between(from.min(to), from.max(to)) > 0;
    // Whose people set its length may be worked on when its own calendar rests.
    is_apart(one.start) || is_apart(one.finish) || schedule.sets_by_people(task)
}

impl Recalculation {
    /// What recalculating would do to a plan as seen on `day`, whose schedule as it stands is known, and which tasks
    /// have such dates. It costs what differs from an earlier plan without these dates.
    pub(super) fn of(
        (workspace, standing): (&Workspace, &[TaskId]),
        schedule: &Schedule,
        earlier: Option<&Free>,
        day: NaiveDate,
    ) -> Self {
        if standing.is_empty() {
            return Self::default();
        }
        let tasks = without(&workspace.tasks, earlier);
        let free = Workspace { tasks: tasks.clone(), ..workspace.clone() };
        let free = match earlier {
            Some(one) => Schedule::after(&one.schedule, &free, day),
            None => Schedule::of(&free, day),
        };
        let moves = moves(schedule, &free).into_iter().filter(|one| is_felt(one, workspace, schedule)).collect();
        let free = Free { schedule: free, with: workspace.tasks.clone(), without: tasks };
        Self { standing: standing.to_vec(), moves, free: Some(free) }
    }

    /// How many tasks would move: the work itself, and summaries only where nothing else would.
    pub fn count(&self) -> usize {
        let work = self.moves.iter().filter(|one| !one.summary).count();
        if work == 0 { self.moves.len() } else { work }
    }
}
