//! How much of a task's work each of those assigned to it does.

use crate::workspace::Task;

/// The work of each assignment in minutes, in their order: that of the task (its duration, where nothing is said of its
/// work) by their shares.
pub(super) fn of(task: &Task) -> Vec<i64> {
    let work = task.work_minutes.unwrap_or(task.duration_minutes) as f64;
    let whole: i64 = task.assignments.iter().map(|one| i64::from(one.units_percent)).sum();
    let share = |units: u16| match whole {
        0 => work / task.assignments.len() as f64,
        whole => work * f64::from(units) / whole as f64,
    };
    task.assignments.iter().map(|one| share(one.units_percent).round() as i64).collect()
}
