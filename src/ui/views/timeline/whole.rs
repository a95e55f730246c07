//! Tasks that were copied or cut out here, as they are: pasted here again they keep who answers for them, who works on them
//! and what they wait for. Elsewhere their text stands for them.

use std::collections::HashSet;

use super::sheet::Sheet;
use super::{TimelineView, edits};
use crate::document::Edit;
use crate::ui::context::{Action, Cx};
use crate::workspace::{Assignee, Task, TaskId};

/// Tasks that were copied or cut out, and the text that stands for them.
#[derive(Clone, Debug)]
pub struct Whole {
    text: String,
    /// Those above before those under them.
    tasks: Vec<Task>,
    /// Who waited for them.
    followers: Vec<TaskId>,
}

impl Whole {
    /// Tasks with all under them, and their text.
    pub fn of(cx: &Cx<'_>, tops: &[TaskId], text: String) -> Self {
        let tree = &cx.insights.schedule.tree;
        let mut ids: Vec<TaskId> = Vec::new();
        let mut next: Vec<TaskId> = tops.iter().rev().copied().collect();
        while let Some(id) = next.pop() {
            ids.push(id);
            next.extend(tree.children(id).iter().rev());
        }
        let those: HashSet<TaskId> = ids.iter().copied().collect();
        let waits =
            |task: &&Task| !those.contains(&task.id) && task.links.iter().any(|link| those.contains(&link.predecessor));
        let followers = cx.file.tasks.iter().filter(waits).map(|task| task.id).collect();
        let tasks = ids.iter().filter_map(|id| cx.file.tasks.get(*id).cloned()).collect();
        Self { text, tasks, followers }
    }

    /// Whether a text stands for them.
    pub fn is(&self, text: &str) -> bool {
        let lines = |text: &str| -> Vec<String> { text.lines().map(|line| line.trim_end().to_owned()).collect() };
        !self.tasks.is_empty() && lines(&self.text) == lines(text)
    }

    /// The tasks as they are pasted: what is there still is copied, without what was done of it; what was cut out comes
    /// as it was. People and what they are for go where they are not there any more.
    fn tasks(&self, cx: &Cx<'_>) -> Vec<Task> {
        let file = cx.file;
        let as_pasted = |task: &Task| {
            let mut task = task.clone();
            if file.tasks.contains(task.id) {
                task.forget_done();
                (task.meta.by, task.meta.on) = (cx.author.to_owned(), cx.day);
            }
            task.owner = task.owner.filter(|id| file.stakeholders.contains(*id));
            task.consulted.retain(|id| file.stakeholders.contains(*id));
            task.informed.retain(|id| file.stakeholders.contains(*id));
            task.assignments.retain(|one| match one.who {
                Assignee::Person(id) => file.stakeholders.contains(id),
                Assignee::Resource(id) => file.resources.contains(id),
            });
            task.calendar = task.calendar.filter(|id| file.engagement.calendars.iter().any(|one| one.id == *id));
            task.goal = task.goal.filter(|id| file.goals.contains(*id));
            task.deliverable = task.deliverable.filter(|id| file.deliverables.contains(*id));
            task
        };
        self.tasks.iter().map(as_pasted).collect()
    }
}

impl TimelineView {
    /// Adds tasks that were copied or cut out here after the current one.
    pub(super) fn paste_whole(&mut self, sheet: &Sheet<'_>, whole: &Whole) {
        let cx = sheet.cx;
        let after = self.chosen(sheet).last().copied();
        let parent = after.and_then(|id| cx.file.tasks.get(id)).and_then(|task| task.parent);
        let before = after.and_then(|id| edits::sibling(cx, id, 1));
        let tasks = whole.tasks(cx);
        let cut = whole.tasks.iter().all(|task| !cx.file.tasks.contains(task.id));
        let left = whole.followers.iter().filter(|id| cut && cx.file.tasks.contains(**id)).count();
        let count = tasks.len();
        edits::ask(cx, Edit::AddTasks { tasks, parent, before }, None);
        self.pasted = Some((cx.file.tasks.clone(), 0));
        let mut said = vec![cx.words.with("table-pasted-tasks", &[("n", count.into())])];
        if left > 0 {
            said.push(cx.words.with("table-pasted-left", &[("n", left.into())]));
        }
        cx.out.push(Action::Done(said.join(". ")));
    }
}
