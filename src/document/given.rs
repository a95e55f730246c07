//! The dates that an imported file states for a task stand until a person changes what sets its dates.

use super::Edit;
use crate::workspace::{Task, TaskId, Workspace};

/// The tasks that an edit changes by name.
pub(super) fn changed_by(edit: &Edit) -> Vec<TaskId> {
    match edit {
        Edit::Put(crate::workspace::AnyRecord::Task(task)) => vec![task.id],
        Edit::MoveTask { id, .. } | Edit::ResizeTask { id, .. } | Edit::ReportProgress { id, .. } => vec![*id],
        Edit::LinkTasks { to, .. } | Edit::UnlinkTasks { to, .. } => vec![*to],
        Edit::Several(edits) => edits.iter().flat_map(changed_by).collect(),
        _ => Vec::new(),
    }
}

/// Drops the stated dates of those tasks of which something is other that sets dates.
pub(super) fn drop_stale(before: &Workspace, next: &mut Workspace, changed: &[TaskId]) {
    for id in changed {
        let Some(was) = before.tasks.get(*id).filter(|task| task.given.is_some()) else { continue };
        let is_other = next.tasks.get(*id).is_some_and(|now| now.given == was.given && !scheduled_alike(was, now));
        if let Some(task) = next.tasks.get_mut(*id).filter(|_| is_other) {
            task.given = None;
        }
    }
}

/// Whether two versions of a task have the same dates: all that sets them is alike.
fn scheduled_alike(a: &Task, b: &Task) -> bool {
    let of = |task: &Task| {
        let Task { parent, mode, duration_minutes, elapsed, manual_start, manual_finish, constraint, calendar, .. } =
            *task;
        let placed = (parent, mode, duration_minutes, elapsed, manual_start, manual_finish, constraint, calendar);
        let Task { actual_start, actual_finish, remaining_minutes, resumes, levelling_delay_minutes, .. } = *task;
        (placed, actual_start, actual_finish, remaining_minutes, resumes, levelling_delay_minutes)
    };
    of(a) == of(b) && a.links == b.links && a.splits == b.splits && a.progress == b.progress
}
