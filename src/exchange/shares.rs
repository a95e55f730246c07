//! How much of a task's work each of those assigned to it does.

use crate::workspace::{Assignment, Task};

/// The work of each assignment in minutes, in their order. Own work is taken as it is. What the task says of its work
/// goes by their shares; where it says nothing, everybody works for its duration (in minutes; of a summary what its
/// tasks make it) with their share of the time, as the load is reckoned.
pub(super) fn of(task: &Task, duration: i64) -> Vec<i64> {
    let rest = || task.assignments.iter().filter(|one| one.work_minutes.is_none());
    let own: i64 = task.assignments.iter().filter_map(|one| one.work_minutes).sum();
    let whole: i64 = rest().map(|one| i64::from(one.units_percent)).sum();
    let share = |units: u16| match task.work_minutes.map(|work| (work - own).max(0)) {
        None => duration as f64 * f64::from(units) / 100.0,
        Some(work) if whole == 0 => work as f64 / rest().count() as f64,
        Some(work) => work as f64 * f64::from(units) / whole as f64,
    };
    let work = |one: &Assignment| one.work_minutes.unwrap_or_else(|| share(one.units_percent).round() as i64);
    task.assignments.iter().map(work).collect()
}

/// The work of a task of which nothing is said, in minutes: none where nobody is assigned.
pub(super) fn implied(task: &Task, duration: i64) -> Option<i64> {
    let work = |one: &Assignment| {
        one.work_minutes.map_or_else(|| duration as f64 * f64::from(one.units_percent) / 100.0, |own| own as f64)
    };
    (!task.assignments.is_empty()).then(|| task.assignments.iter().map(work).sum::<f64>().round() as i64)
}

/// What is done of so many minutes, by percent complete.
pub(super) fn done(minutes: i64, percent: f64) -> i64 {
    minutes - (minutes as f64 * (100.0 - percent) / 100.0).round() as i64
}
