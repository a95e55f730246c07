//! What the table says of tasks beside their dates: their numbers, what summaries sum up, who expects something of them.
//! Each is made once per change, when it is first asked for. Knows nothing of the screen.

use std::collections::{HashMap, HashSet};
use std::sync::OnceLock;

use crate::ui::context::Cx;
use crate::workspace::{Satisfier, Task, TaskId};

/// Facts about the tasks as of the shown day.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    /// The place of each task under its parent, from 1.
    places: OnceLock<HashMap<TaskId, u32>>,
    /// Planned work in minutes and planned cost in minor units; of a summary of all under it.
    sums: OnceLock<HashMap<TaskId, (i64, i64)>>,
    /// Tasks by which someone's open expectation is satisfied.
    expected: OnceLock<HashSet<TaskId>>,
}

impl Facts {
    fn places(&self, cx: &Cx<'_>) -> &HashMap<TaskId, u32> {
        self.places.get_or_init(|| {
            let mut counts: Vec<u32> = Vec::new();
            let place = |(id, depth): &(TaskId, usize)| {
                counts.truncate(depth + 1);
                counts.resize(depth + 1, 0);
                counts[*depth] += 1;
                (*id, counts[*depth])
            };
            cx.insights.schedule.tree.order.iter().map(place).collect()
        })
    }

    fn sums(&self, cx: &Cx<'_>) -> &HashMap<TaskId, (i64, i64)> {
        self.sums.get_or_init(|| {
            let (tree, shown) = (&cx.insights.schedule.tree, cx.shown());
            let mut sums: HashMap<TaskId, (i64, i64)> = HashMap::new();
            for (id, _) in tree.order.iter().rev() {
                let own = shown.tasks.get(*id).map_or((0, 0), own_sums);
                let children = tree.children(*id);
                let add = |sum: (i64, i64), child: &TaskId| {
                    let one = sums.get(child).copied().unwrap_or_default();
                    (sum.0.saturating_add(one.0), sum.1.saturating_add(one.1))
                };
                let sum = if children.is_empty() { own } else { children.iter().fold((0, own.1), add) };
                sums.insert(*id, sum);
            }
            sums
        })
    }

    /// The outline number of a task, 1.2.3.
    pub fn outline(&self, cx: &Cx<'_>, id: TaskId) -> String {
        let places = self.places(cx);
        let place = |id: TaskId| places.get(&id).copied().unwrap_or(0);
        let mut numbers: Vec<String> =
            cx.insights.schedule.tree.ancestors(id).map(|above| place(above).to_string()).collect();
        numbers.reverse();
        numbers.push(place(id).to_string());
        numbers.join(".")
    }

    /// Planned work in minutes.
    pub fn work(&self, cx: &Cx<'_>, id: TaskId) -> i64 {
        self.sums(cx).get(&id).map_or(0, |sums| sums.0)
    }

    /// Planned cost in minor units.
    pub fn cost(&self, cx: &Cx<'_>, id: TaskId) -> i64 {
        self.sums(cx).get(&id).map_or(0, |sums| sums.1)
    }

    /// Whether someone's open expectation is satisfied by it.
    pub fn is_expected(&self, cx: &Cx<'_>, id: TaskId) -> bool {
        let expected = self.expected.get_or_init(|| {
            let open = cx.shown().expectations.iter().filter(|one| one.closed_on.is_none());
            let tasks = open.flat_map(|one| &one.satisfied_by).filter_map(|by| match by {
                Satisfier::Task(id) => Some(*id),
                Satisfier::Contact(_) => None,
            });
            tasks.collect()
        });
        expected.contains(&id)
    }
}

/// The number of a task's row, from 1.
pub fn number(cx: &Cx<'_>, id: TaskId) -> Option<u32> {
    cx.insights.schedule.tasks.place_of(id).map(|place| place as u32 + 1)
}

/// The task of a number.
pub fn by_number(cx: &Cx<'_>, number: u32) -> Option<TaskId> {
    cx.insights.schedule.tasks.keys().nth((number as usize).checked_sub(1)?).copied()
}

/// The task of an outline number.
pub fn by_outline(cx: &Cx<'_>, outline: &str) -> Option<TaskId> {
    let tree = &cx.insights.schedule.tree;
    let mut numbers = outline.split('.').map(|number| number.parse::<usize>().ok()?.checked_sub(1));
    let mut tops = tree.order.iter().filter(|(_, depth)| *depth == 0).map(|(id, _)| *id);
    let mut at = tops.nth(numbers.next()??)?;
    for number in numbers {
        at = *tree.children(at).get(number?)?;
    }
    Some(at)
}

/// A task's own planned work and cost.
fn own_sums(task: &Task) -> (i64, i64) {
    (task.work_minutes.unwrap_or(task.duration_minutes), task.cost_minor)
}
