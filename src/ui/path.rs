//! Which task's path is shown in the chart: the inspector asks for it, the timeline draws it.

use std::collections::HashSet;

use egui::{Context, Id};

use super::context::Cx;
use crate::insight::schedule::reasons::path_to;
use crate::insight::schedule::{TaskDates, Why};
use crate::workspace::TaskId;

fn slot() -> Id {
    Id::unique("shown-path")
}

/// Shows the path to this task from now on, or none.
pub fn show(ctx: &Context, task: Option<TaskId>) {
    ctx.data_mut(|data| data.insert_temp(slot(), task));
}

/// The task whose path is shown.
pub fn shown(ctx: &Context) -> Option<TaskId> {
    ctx.data(|data| data.get_temp::<Option<TaskId>>(slot())).flatten()
}

/// Whether anything leads to a task with these dates.
pub fn leads_on(dates: &TaskDates) -> bool {
    matches!(dates.why, Why::Link { .. } | Why::Levelled { .. } | Why::Children)
}

/// A path, kept while neither the plan nor the task is another.
#[derive(Default)]
pub struct Path {
    of: Option<(u64, TaskId)>,
    tasks: HashSet<TaskId>,
    steps: HashSet<(TaskId, TaskId)>,
}

impl Path {
    /// Takes up what is asked for.
    pub fn follow(&mut self, ctx: &Context, cx: &Cx<'_>) {
        let of = shown(ctx).map(|task| (cx.source, task));
        if self.of == of {
            return;
        }
        self.of = of;
        let path = of.map(|(_, task)| path_to(cx.shown(), &cx.insights.schedule, task)).unwrap_or_default();
        self.steps = path.windows(2).map(|two| (two[0], two[1])).collect();
        self.tasks = path.into_iter().collect();
    }

    /// Whether a task lies on it.
    pub fn has(&self, task: TaskId) -> bool {
        self.tasks.contains(&task)
    }

    /// Whether the dependency of the later task on the earlier one is a step of it.
    pub fn steps(&self, earlier: TaskId, later: TaskId) -> bool {
        self.steps.contains(&(earlier, later))
    }

    /// Whether none is shown.
    pub fn is_empty(&self) -> bool {
        self.tasks.is_empty()
    }
}
