//! The outline of the plan: where a task stands among its siblings.

use super::Refusal;
use crate::workspace::{Task, TaskId, Workspace};

/// Room between two siblings, so that one fits between them without touching either.
pub(super) const STEP: i64 = 10;
/// Within these a place among siblings is kept; see `check`.
const FURTHEST: u64 = 1_000_000_000;

/// The tasks under `parent` (at the top level: none), in their order.
pub(super) fn children(workspace: &Workspace, parent: Option<TaskId>) -> Vec<TaskId> {
    let mut children: Vec<&Task> = workspace.tasks.iter().filter(|task| task.parent == parent).collect();
    children.sort_by_key(|task| (task.order, task.id));
    children.into_iter().map(|task| task.id).collect()
}

/// The task and all below it, each after the one it stands under.
pub(super) fn subtree(workspace: &Workspace, top: TaskId) -> Vec<TaskId> {
    let mut found = vec![top];
    let mut at = 0;
    while at < found.len() {
        for child in children(workspace, Some(found[at])) {
            // A file may have cycles; each task counts once.
            if !found.contains(&child) {
                found.push(child);
            }
        }
        at += 1;
    }
    found
}

/// Puts a task under `parent` before one of those there, or last.
pub(super) fn place(
    workspace: &mut Workspace,
    id: TaskId,
    parent: Option<TaskId>,
    before: Option<TaskId>,
) -> Result<(), Refusal> {
    if let Some(parent) = parent.filter(|parent| !workspace.tasks.contains(*parent)) {
        return Err(Refusal::Missing(parent.into()));
    }
    let mut siblings: Vec<TaskId> = children(workspace, parent).into_iter().filter(|one| *one != id).collect();
    let at = match before {
        Some(before) if before == id => return Ok(()),
        Some(before) => siblings.iter().position(|one| *one == before).ok_or(Refusal::Missing(before.into()))?,
        None => siblings.len(),
    };
    let order = |id: &TaskId| workspace.tasks.get(*id).map_or(0, |task| task.order);
    let left = at.checked_sub(1).map(|at| order(&siblings[at]));
    let right = siblings.get(at).map(order);
    let between = match (left, right) {
        (None, None) => Some(STEP),
        (Some(left), None) => Some(left.saturating_add(STEP)),
        (None, Some(right)) => Some(right.saturating_sub(STEP)),
        (Some(left), Some(right)) => (right.saturating_sub(left) > 1).then(|| left.midpoint(right)),
    };
    let task = workspace.tasks.get_mut(id).ok_or(Refusal::Missing(id.into()))?;
    task.parent = parent;
    match between.filter(|order| order.unsigned_abs() <= FURTHEST) {
        Some(order) => task.order = order,
        // No room: all of them are numbered anew.
        None => {
            siblings.insert(at, id);
            for (number, id) in (1..).zip(&siblings) {
                if let Some(task) = workspace.tasks.get_mut(*id) {
                    task.order = number * STEP;
                }
            }
        }
    }
    Ok(())
}

/// Puts a task under the one above it on its level, last.
pub(super) fn indent(workspace: &mut Workspace, id: TaskId) -> Result<(), Refusal> {
    let parent = workspace.tasks.get(id).ok_or(Refusal::Missing(id.into()))?.parent;
    let siblings = children(workspace, parent);
    let above = siblings.iter().position(|one| *one == id).and_then(|at| at.checked_sub(1)).map(|at| siblings[at]);
    place(workspace, id, Some(above.ok_or(Refusal::NothingAbove)?), None)
}

/// Puts a task beside the one that it stands under, right after it.
pub(super) fn outdent(workspace: &mut Workspace, id: TaskId) -> Result<(), Refusal> {
    let parent = workspace.tasks.get(id).ok_or(Refusal::Missing(id.into()))?.parent.ok_or(Refusal::AtTop)?;
    let above = workspace.tasks.get(parent).ok_or(Refusal::Missing(parent.into()))?.parent;
    let siblings = children(workspace, above);
    let after = siblings.iter().position(|one| *one == parent).and_then(|at| siblings.get(at + 1)).copied();
    place(workspace, id, above, after.filter(|after| *after != id))
}
