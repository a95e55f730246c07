//! Tasks that were copied or cut out here, as they are: pasted here again they keep who answers for them, who works on them
//! and what they wait for. What was cut out stays where it is until it is pasted, and then moves, with all that waits for
//! it. Elsewhere their text stands for them.

use std::collections::HashSet;

use egui::{Ui, vec2};

use super::sheet::Sheet;
use super::{TimelineView, edits};
use crate::document::Edit;
use crate::ui::context::{Action, Cx};
use crate::workspace::{Assignee, Task, TaskId, Workspace};

/// Tasks that were copied or cut out, and the text that stands for them.
#[derive(Clone, Debug)]
pub struct Whole {
    text: String,
    /// Those above before those under them.
    tasks: Vec<Task>,
    /// All of them, where they are to be moved; else they are copied.
    cut: HashSet<TaskId>,
    /// Where those stood that were asked to be moved: until one of them stands elsewhere they are cut out still.
    stood: Vec<(TaskId, Place)>,
}

/// Under what a task stands, and where among those there.
type Place = Option<(Option<TaskId>, i64)>;

/// Where a task stands; none where it is gone.
fn place(file: &Workspace, id: TaskId) -> Place {
    file.tasks.get(id).map(|task| (task.parent, task.order))
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
        let tasks = ids.iter().filter_map(|id| cx.file.tasks.get(*id).cloned()).collect();
        Self { text, tasks, cut: HashSet::new(), stood: Vec::new() }
    }

    /// Whether a text stands for them.
    pub fn is(&self, text: &str) -> bool {
        let lines = |text: &str| -> Vec<String> { text.lines().map(|line| line.trim_end().to_owned()).collect() };
        !self.tasks.is_empty() && lines(&self.text) == lines(text)
    }

    /// What was cut out and is there still, without what stands under another of it.
    fn left_of_cut(&self, cx: &Cx<'_>) -> Vec<TaskId> {
        let there = self.tasks.iter().map(|task| task.id);
        let there = there.filter(|id| self.cut.contains(id) && cx.file.tasks.contains(*id));
        there.filter(|id| !above(cx.file, *id).any(|one| self.cut.contains(&one))).collect()
    }

    /// The tasks as they are pasted: what is there still is copied, without what was done of it; what is gone comes as it
    /// was. People and what they are for go where they are not there any more.
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
    /// What was just taken along is to be moved: it stays where it is until it is pasted.
    pub(super) fn cut_out(&mut self, cx: &Cx<'_>) {
        let Some(whole) = &mut self.whole else { return };
        whole.cut = whole.tasks.iter().map(|task| task.id).collect();
        cx.out.push(Action::Toast(cx.words.with("table-cut", &[("n", whole.cut.len().into())])));
    }

    /// What was cut out stays where it is.
    pub(super) fn leave_cut(&mut self) {
        if let Some(whole) = &mut self.whole {
            whole.cut.clear();
            whole.stood.clear();
        }
    }

    /// What was asked to be moved has moved: it is cut out no more. Where the question what it would break was answered with no,
    /// or nothing came of it, it is still.
    pub(super) fn follow_cut(&mut self, cx: &Cx<'_>) {
        let moved = |whole: &Whole| whole.stood.iter().any(|(id, stood)| place(cx.file, *id) != *stood);
        let Some(whole) = self.whole.as_ref().filter(|whole| moved(whole)) else { return };
        let tops: Vec<TaskId> = whole.stood.iter().map(|(id, _)| *id).collect();
        self.leave_cut();
        self.marked = tops.iter().copied().collect();
        if let Some(first) = tops.first() {
            self.grid.anchor = Some(*first);
            cx.hold(*first);
        }
    }

    /// Whether something was cut out that is not pasted yet.
    pub(super) fn has_cut(&self) -> bool {
        self.whole.as_ref().is_some_and(|whole| !whole.cut.is_empty())
    }

    /// A row that was cut out stands back until it is pasted.
    pub(super) fn stand_back(&self, ui: &Ui, sheet: &Sheet<'_>, row: usize) {
        let id = sheet.plan.rows[row].id;
        if self.whole.as_ref().is_some_and(|whole| whole.cut.contains(&id)) {
            let rect = sheet.table_rect(row).shrink2(vec2(1.0, 1.0));
            ui.painter().rect_filled(rect, 0.0, sheet.theme().surface.gamma_multiply(0.6));
        }
    }

    /// Puts tasks that were copied or cut out here after the current one.
    pub(super) fn paste_whole(&mut self, sheet: &Sheet<'_>, whole: &Whole) {
        let cx = sheet.cx;
        let after = self.chosen(sheet).last().copied();
        let tops = whole.left_of_cut(cx);
        if !tops.is_empty() {
            return self.move_whole(cx, whole, &tops, after);
        }
        self.leave_cut();
        let parent = after.and_then(|id| cx.file.tasks.get(id)).and_then(|task| task.parent);
        let before = after.and_then(|id| edits::sibling(cx, id, 1));
        let tasks = whole.tasks(cx);
        let count = tasks.len();
        edits::ask(cx, Edit::AddTasks { tasks, parent, before }, None);
        self.pasted = Some((cx.file.tasks.clone(), 0));
        cx.out.push(Action::Done(cx.words.with("table-pasted-tasks", &[("n", count.into())])));
    }

    /// Moves what was cut out; pasted again it is copied. On what is cut out itself, or under it, or where nothing is chosen
    /// there is no place: then it stays cut out.
    fn move_whole(&mut self, cx: &Cx<'_>, whole: &Whole, tops: &[TaskId], after: Option<TaskId>) {
        let is_cut = |id: TaskId| whole.cut.contains(&id) || above(cx.file, id).any(|one| whole.cut.contains(&one));
        let Some(after) = after.filter(|id| !is_cut(*id)) else {
            cx.out.push(Action::Toast(cx.text("table-cut-nowhere").to_owned()));
            return;
        };
        if let Some(whole) = &mut self.whole {
            whole.stood = tops.iter().map(|id| (*id, place(cx.file, *id))).collect();
        }
        let parent = cx.file.tasks.get(after).and_then(|task| task.parent);
        let beside = edits::siblings(cx, after).into_iter().skip_while(|id| *id != after).skip(1);
        let before = beside.into_iter().find(|id| !whole.cut.contains(id));
        let put = |id: &TaskId| Edit::ReorderTask { id: *id, parent, before };
        edits::ask_all(cx, tops.iter().map(put).collect());
        let left = whole.tasks.iter().filter(|task| cx.file.tasks.contains(task.id)).count();
        cx.out.push(Action::Done(cx.words.with("table-moved", &[("n", left.into())])));
    }
}

/// What a task stands under, the nearest first.
fn above(file: &Workspace, id: TaskId) -> impl Iterator<Item = TaskId> + '_ {
    let parent = move |id: &TaskId| file.tasks.get(*id).and_then(|task| task.parent);
    std::iter::successors(parent(&id), parent).take(file.tasks.len())
}
