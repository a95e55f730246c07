//! Dates that stand because an imported file states them: which edits let them go.
//!
//! A task keeps such dates until its own scheduling is changed. A summary is as long as what is in it, so its dates go
//! when anything below it changes.

use std::collections::BTreeSet;

use crate::workspace::{Effort, Task, TaskId, Workspace};

/// Takes the given dates from every task whose scheduling the step from `before` to `next` changed, and from what they
/// stand under. Costs what the step changed.
pub(super) fn let_go(before: &Workspace, next: &mut Workspace) {
    let mut own: Vec<TaskId> = Vec::new();
    let mut above: BTreeSet<TaskId> = BTreeSet::new();
    for (then, now) in before.tasks.changes(&next.tasks) {
        match (then, now) {
            (Some(then), Some(now)) => {
                let same_given = then.given == now.given;
                if same_given && is_scheduled_alike(then, now) {
                    continue;
                }
                if same_given && now.given.is_some() {
                    own.push(now.id);
                }
                above.extend(then.parent.into_iter().chain(now.parent));
            }
            (one, other) => above.extend(one.or(other).and_then(|task| task.parent)),
        }
    }
    let mut done = BTreeSet::new();
    while let Some(id) = above.pop_first() {
        // A circle of parents is refused later; here it must end.
        let Some(task) = next.tasks.get(id).filter(|_| done.insert(id)) else { continue };
        above.extend(task.parent);
        if task.given.is_some() {
            own.push(id);
        }
    }
    for id in own {
        if let Some(task) = next.tasks.get_mut(id) {
            task.given = None;
        }
    }
}

/// Whether nothing differs that could move a date of the task.
fn is_scheduled_alike(then: &Task, now: &Task) -> bool {
    let mut same = Task {
        meta: now.meta.clone(),
        title: now.title.clone(),
        order: now.order,
        estimated: now.estimated,
        estimate: now.estimate,
        deadline: now.deadline,
        effort: now.effort,
        priority: now.priority,
        owner: now.owner,
        consulted: now.consulted.clone(),
        informed: now.informed.clone(),
        goal: now.goal,
        deliverable: now.deliverable,
        rework: now.rework,
        cost_minor: now.cost_minor,
        buffer_minutes: now.buffer_minutes,
        note: now.note.clone(),
        ..then.clone()
    };
    // Where the duration stays whoever works, only their calendars could move it, and those are not asked.
    if then.effort == Effort::FixedDuration && now.effort == Effort::FixedDuration {
        same.assignments.clone_from(&now.assignments);
        same.work_minutes = now.work_minutes;
    }
    same == *now
}
