//! The outline of the plan: tasks that both sides moved among their siblings, put in an order that both can follow. The
//! numbers by which siblings are ordered say nothing by themselves: only their order does.

use std::collections::{BTreeMap, BTreeSet};

use super::super::difference::Step;
use super::super::outline::{STEP, children};
use super::super::part::Part;
use super::fields::Merger;
use super::{Choices, Clash, Conflict, field_key, lists};
use crate::workspace::{RecordRef, TaskId, Workspace};

/// Whether a path leads to a task's place among its siblings.
pub(super) fn is_order(path: &[Step]) -> bool {
    matches!(path, [Step::Field("Task", "order")])
}

/// Numbers the siblings of tasks that both moved anew.
pub(super) fn settle(
    together: &mut Workspace,
    base: &Workspace,
    sides: [&Workspace; 2],
    moved: &BTreeSet<TaskId>,
    choices: &Choices,
    conflicts: &mut Vec<Conflict>,
) {
    let mut under: BTreeMap<Option<TaskId>, TaskId> = BTreeMap::new();
    for id in moved {
        if let Some(task) = together.tasks.get(*id) {
            under.entry(task.parent).or_insert(*id);
        }
    }
    for (parent, first) in under {
        let here: BTreeSet<TaskId> = children(together, parent).into_iter().collect();
        // In each value those that stand here in the end, in the order of all of them there.
        let list = |file: &Workspace| {
            let mut tasks: Vec<_> = here.iter().filter_map(|id| file.tasks.get(*id)).collect();
            tasks.retain(|task| task.parent == parent);
            tasks.sort_by_key(|task| (task.order, task.id));
            tasks.into_iter().map(|task| Part::Said(task.id.to_string())).collect::<Vec<_>>()
        };
        let path = [Step::Field("Task", "order")];
        let record = Some(RecordRef::from(first));
        let choose = |_: &[Step]| choices.of(&field_key(record, &path));
        let mut merger = Merger::new(&choose);
        let merged = lists::merge(&mut merger, &list(base), &list(sides[0]), &list(sides[1]));
        for mut field in merger.conflicts {
            field.path = path.to_vec();
            conflicts.push(Conflict { record, clash: Clash::Field(field) });
        }
        let mut ordered: Vec<TaskId> = merged
            .iter()
            .filter_map(|part| match part {
                Part::Said(text) => text.parse().ok(),
                _ => None,
            })
            .collect();
        let listed: BTreeSet<TaskId> = ordered.iter().copied().collect();
        ordered.extend(children(together, parent).into_iter().filter(|id| !listed.contains(id)));
        for (number, id) in (1..).zip(ordered) {
            if let Some(task) = together.tasks.get_mut(id) {
                task.order = number * STEP;
            }
        }
    }
}
