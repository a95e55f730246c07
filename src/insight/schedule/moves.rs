//! What moves from one schedule to another: what an edit, a recalculation or a baseline would change.

use chrono::NaiveDateTime;

use super::{Schedule, TaskDates, Why};
use crate::workspace::TaskId;

/// A task whose dates differ between two schedules.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Move {
    /// Which task.
    pub task: TaskId,
    /// Its start before and after.
    pub start: (NaiveDateTime, NaiveDateTime),
    /// Its finish before and after.
    pub finish: (NaiveDateTime, NaiveDateTime),
    /// Why it starts where it does afterwards.
    pub why: Why,
    /// Whether it is a summary: it moves because what is below it does.
    pub summary: bool,
}

impl Move {
    /// Minutes of the clock by which its finish moves; negative = earlier.
    pub fn finish_minutes(&self) -> i64 {
        (self.finish.1 - self.finish.0).num_minutes()
    }

    /// Minutes of the clock by which its start moves; negative = earlier.
    pub fn start_minutes(&self) -> i64 {
        (self.start.1 - self.start.0).num_minutes()
    }

    /// The larger of both, without its sign.
    pub fn size_minutes(&self) -> i64 {
        self.finish_minutes().abs().max(self.start_minutes().abs())
    }

    fn of(task: TaskId, old: &TaskDates, new: &TaskDates) -> Option<Self> {
        let moved = (old.start, old.finish) != (new.start, new.finish);
        let (start, finish) = ((old.start, new.start), (old.finish, new.finish));
        moved.then_some(Self { task, start, finish, why: new.why, summary: new.summary })
    }
}

/// The tasks of both schedules whose start or finish differs, the largest move first, then in the order of the plan.
pub fn moves(before: &Schedule, after: &Schedule) -> Vec<Move> {
    let mut moves: Vec<Move> = match after.changed(before) {
        Some(changed) => changed.filter_map(|(id, old, new)| Move::of(id, old, new)).collect(),
        None => {
            let both = after.tasks.iter().filter_map(|(id, new)| Some((*id, before.get(*id)?, new)));
            both.filter_map(|(id, old, new)| Move::of(id, old, new)).collect()
        }
    };
    moves.sort_by_key(|one| std::cmp::Reverse(one.size_minutes()));
    moves
}
