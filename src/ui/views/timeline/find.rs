//! Finding tasks of the plan by their words: which match, and which is looked at. Matches are kept per change.

use std::collections::HashSet;

use super::filter::holds;
use super::index::RowOf;
use crate::ui::context::Cx;
use crate::workspace::TaskId;

/// A search in the plan.
#[derive(Clone, Debug, Default)]
pub struct Find {
    /// What is sought.
    pub text: String,
    /// Its field is to take the keyboard.
    pub fresh: bool,
    found: Option<Found>,
}

/// What was found: in which insights with which text in which list (0 = the plan's own), in its order, and as a set.
type Found = ((u64, String, usize), Vec<TaskId>, HashSet<TaskId>);

impl Find {
    /// A search whose field takes the keyboard.
    pub fn fresh() -> Self {
        Self { fresh: true, ..Self::default() }
    }

    /// Looks anew where the plan or the text is another; among summaries only where the list shows them. A list in another
    /// order than the plan's says in which row a task stands.
    pub fn look(&mut self, cx: &Cx<'_>, summaries: bool, (list, row_of): (usize, &RowOf)) {
        let key = (cx.source, self.text.to_lowercase(), if summaries { 0 } else { list });
        if self.found.as_ref().is_some_and(|(kept, ..)| *kept == key) {
            return;
        }
        let tree = &cx.insights.schedule.tree;
        let shown = |id: &TaskId| summaries || !tree.is_summary(*id);
        let matches = |id: &TaskId| shown(id) && cx.shown().tasks.get(*id).is_some_and(|task| holds(cx, task, &key.1));
        let order = &cx.insights.schedule.order;
        let mut list: Vec<TaskId> =
            if key.1.trim().is_empty() { Vec::new() } else { order.iter().copied().filter(matches).collect() };
        if !summaries {
            list.sort_by_key(|id| row_of.get(*id).unwrap_or(usize::MAX));
        }
        let set = list.iter().copied().collect();
        self.found = Some((key, list, set));
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.found.as_ref().map_or(0, |(_, list, _)| list.len())
    }

    /// Whether a task is one of them.
    pub fn has(&self, id: TaskId) -> bool {
        self.found.as_ref().is_some_and(|(_, _, set)| set.contains(&id))
    }

    /// The place of a task among them, from 1.
    pub fn place(&self, id: Option<TaskId>) -> Option<usize> {
        let (_, list, _) = self.found.as_ref()?;
        list.iter().position(|one| Some(*one) == id).map(|at| at + 1)
    }

    /// The next one after a task (the one before), round and round.
    pub fn next(&self, cx: &Cx<'_>, after: Option<TaskId>, back: bool) -> Option<TaskId> {
        let (_, list, _) = self.found.as_ref()?;
        if list.is_empty() {
            return None;
        }
        if let Some(at) = after.and_then(|id| list.iter().position(|one| *one == id)) {
            let step = if back { list.len() - 1 } else { 1 };
            return list.get((at + step) % list.len()).copied();
        }
        // The selected task is none of them: the first below it.
        let tasks = &cx.insights.schedule.tasks;
        let from = after.and_then(|id| tasks.place_of(id)).unwrap_or(0);
        let below = list.iter().copied().find(|id| tasks.place_of(*id).is_some_and(|at| at >= from));
        if back { list.last().copied() } else { below.or(list.first().copied()) }
    }
}
