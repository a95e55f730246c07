//! The tree of tasks: order, depth, children. Survives files in which tasks are their own ancestors.

use std::collections::{HashMap, HashSet};

use crate::workspace::{Task, TaskId, Workspace};

/// The tree of tasks of a workspace.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tree {
    /// Every task once, parents before children, siblings by their order, with its depth (0 = top).
    pub order: Vec<(TaskId, usize)>,
    /// The children of each task that has any, in order.
    pub children: HashMap<TaskId, Vec<TaskId>>,
    /// The parent of each task that has one; links that closed a circle are left out.
    pub parent: HashMap<TaskId, TaskId>,
}

impl Tree {
    /// The tree of this workspace.
    pub fn of(workspace: &Workspace) -> Self {
        let mut below: HashMap<Option<TaskId>, Vec<&Task>> = HashMap::new();
        for task in workspace.tasks.iter() {
            let parent = task.parent.filter(|id| *id != task.id && workspace.tasks.contains(*id));
            below.entry(parent).or_default().push(task);
        }
        for siblings in below.values_mut() {
            siblings.sort_by_key(|task| (task.order, task.id));
        }
        let mut tree = Self::default();
        let mut seen = HashSet::new();
        let roots: Vec<TaskId> = below.get(&None).into_iter().flatten().map(|task| task.id).collect();
        for root in roots {
            tree.walk(root, &below, &mut seen);
        }
        // What no root leads to hangs on a circle: it is shown from the top.
        for id in workspace.tasks.ids() {
            if !seen.contains(&id) {
                tree.walk(id, &below, &mut seen);
            }
        }
        tree
    }

    fn walk(&mut self, root: TaskId, below: &HashMap<Option<TaskId>, Vec<&Task>>, seen: &mut HashSet<TaskId>) {
        let mut stack = vec![(root, None, 0)];
        while let Some((id, parent, depth)) = stack.pop() {
            if !seen.insert(id) {
                continue;
            }
            self.order.push((id, depth));
            if let Some(parent) = parent {
                self.parent.insert(id, parent);
                self.children.entry(parent).or_default().push(id);
            }
            for child in below.get(&Some(id)).into_iter().flatten().rev() {
                stack.push((child.id, Some(id), depth + 1));
            }
        }
    }

    /// Whether the task has children.
    pub fn is_summary(&self, id: TaskId) -> bool {
        self.children.contains_key(&id)
    }

    /// The children of a task, in order.
    pub fn children(&self, id: TaskId) -> &[TaskId] {
        self.children.get(&id).map_or(&[], Vec::as_slice)
    }

    /// Of the tasks for which this is so, those that stand under none of them; of what stands under one it is not asked.
    pub fn tops(&self, is_one: impl Fn(TaskId) -> bool) -> Vec<TaskId> {
        let mut tops = Vec::new();
        let mut above: Option<usize> = None;
        for (id, depth) in &self.order {
            if above.is_none_or(|above| *depth <= above) {
                above = is_one(*id).then_some(*depth);
                tops.extend(above.map(|_| *id));
            }
        }
        tops
    }

    /// Of each task, in the order of the tree, whether it is one of these or stands under one.
    pub fn covered<'a>(&'a self, these: &'a HashSet<TaskId>) -> impl Iterator<Item = bool> + 'a {
        let mut above: Option<usize> = None;
        self.order.iter().map(move |(id, depth)| {
            if above.is_none_or(|above| *depth <= above) {
                above = these.contains(id).then_some(*depth);
            }
            above.is_some()
        })
    }

    /// How many tasks these are together with all that stand under them.
    pub fn with_all_under(&self, these: &HashSet<TaskId>) -> usize {
        self.covered(these).filter(|covered| *covered).count()
    }

    /// The tasks above this one, the nearest first.
    pub fn ancestors(&self, id: TaskId) -> impl Iterator<Item = TaskId> + '_ {
        std::iter::successors(self.parent.get(&id).copied(), |id| self.parent.get(id).copied())
    }
}
