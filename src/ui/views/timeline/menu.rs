//! What can be done with a task, as a menu at the pointer.

use egui::Ui;

use super::sheet::Sheet;
use super::{TimelineView, edits};
use crate::document::Edit;
use crate::ui::context::Action;
use crate::ui::icons::Icon;
use crate::ui::widgets::popup;
use crate::workspace::TaskId;

/// What was chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wish {
    /// Another name.
    Rename,
    /// A new task after it.
    Add,
    /// One level deeper.
    Indent,
    /// One level up.
    Outdent,
    /// A milestone, or a task again.
    Milestone,
    /// No longer depend on this one.
    Unlink(TaskId),
    /// Interrupt it.
    Split,
    /// Delete it.
    Delete,
}

/// Shows the menu of a row.
pub fn show(ui: &mut Ui, sheet: &Sheet<'_>, index: usize) -> Option<Wish> {
    let cx = sheet.cx;
    let row = sheet.plan.rows[index];
    let task = cx.file.tasks.get(row.id)?;
    let mut wish = None;
    let mut item = |ui: &mut Ui, icon, word: &str, keys: &str, enabled: bool, what| {
        if popup::item(ui, cx.theme, Some(icon), word, keys, enabled && cx.editable).clicked() {
            wish = Some(what);
            ui.close();
        }
    };
    let text = |key| cx.text(key);
    item(ui, Icon::Edit, text("timeline-menu-rename"), "F2", true, Wish::Rename);
    item(ui, Icon::Add, text("timeline-menu-add"), "Ins", true, Wish::Add);
    popup::rule(ui, cx.theme);
    let above = edits::sibling(cx, row.id, -1).is_some();
    item(ui, Icon::Indent, text("timeline-menu-indent"), "Ctrl+]", above, Wish::Indent);
    item(ui, Icon::Outdent, text("timeline-menu-outdent"), "Ctrl+[", task.parent.is_some(), Wish::Outdent);
    let word = if task.duration_minutes == 0 { "timeline-menu-task" } else { "timeline-menu-milestone" };
    let word = if word == "timeline-menu-task" { text("timeline-menu-task") } else { text("timeline-menu-milestone") };
    item(ui, Icon::Milestone, word, "", !row.summary, Wish::Milestone);
    let splits = !row.summary && task.duration_minutes > 1 && task.actual_finish.is_none();
    item(ui, Icon::Pause, text("plan-split"), "", splits, Wish::Split);
    if !task.links.is_empty() {
        popup::rule(ui, cx.theme);
        for link in task.links.iter().take(6) {
            let Some(earlier) = cx.file.tasks.get(link.predecessor) else { continue };
            let word = cx.words.with("timeline-menu-unlink", &[("title", earlier.title.as_str().into())]);
            item(ui, Icon::Unlink, &word, "", true, Wish::Unlink(link.predecessor));
        }
    }
    popup::rule(ui, cx.theme);
    item(ui, Icon::Delete, text("timeline-menu-delete"), "Del", true, Wish::Delete);
    wish
}

impl TimelineView {
    /// Carries out what was chosen for a task.
    pub(super) fn carry_out(&mut self, wish: Wish, sheet: &Sheet<'_>, id: TaskId) {
        let cx = sheet.cx;
        match wish {
            Wish::Rename => self.begin_rename(cx, id),
            Wish::Add => self.add_task(cx, Some(id)),
            Wish::Indent => edits::ask(cx, Edit::IndentTask(id), None),
            Wish::Outdent => edits::ask(cx, Edit::OutdentTask(id), None),
            Wish::Milestone => edits::toggle_milestone(cx, id),
            Wish::Unlink(from) => edits::ask(cx, Edit::UnlinkTasks { from, to: id }, None),
            Wish::Split => edits::interrupt(cx, id),
            Wish::Delete => cx.out.push(Action::AskDelete(id.into())),
        }
    }
}
