//! How much of a task's work each of those assigned to it does.

use crate::workspace::Task;

/// The work of each assignment in minutes, in their order. What the task says of its work goes by their shares; where it
/// says nothing, everybody works for its duration (in minutes; of a summary what its tasks make it) with their share of
/// the time, as the load is reckoned.
pub(super) fn of(task: &Task, duration: i64) -> Vec<i64> {
    let whole: i64 = task.assignments.iter().map(|one| i64::from(one.units_percent)).sum();
    let share = |units: u16| match task.work_minutes {
        None => duration as f64 * f64::from(units) / 100.0,
        Some(work) if whole == 0 => work as f64 / task.assignments.len() as f64,
        Some(work) => work as f64 * f64::from(units) / whole as f64,
    };
    task.assignments.iter().map(|one| share(one.units_percent).round() as i64).collect()
}

/// The work of a task of which nothing is said, in minutes: none where nobody is assigned.
pub(super) fn implied(task: &Task, duration: i64) -> Option<i64> {
    let units: i64 = task.assignments.iter().map(|one| i64::from(one.units_percent)).sum();
    (!task.assignments.is_empty()).then(|| (duration as f64 * units as f64 / 100.0).round() as i64)
}

/// What is done of so many minutes, by percent complete.
pub(super) fn done(minutes: i64, percent: f64) -> i64 {
    minutes - (minutes as f64 * (100.0 - percent) / 100.0).round() as i64
}
