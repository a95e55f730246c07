//! What can be done with rows: one list for the menu and the keyboard, each act with its shortcut. An act is about all
//! marked rows and is one step of undo.

use std::collections::HashSet;

use egui::{Context, Key, KeyboardShortcut, Modifiers};

use super::find::Find;
use super::grid::selected;
use super::predecessors::{self, Wrong};
use super::sheet::Sheet;
use super::whole::Whole;
use super::{TimelineView, clipboard, edits};
use crate::document::Edit;
use crate::language::Words;
use crate::ui::command;
use crate::ui::context::{Action, Cx};
use crate::ui::icons::Icon;
use crate::ui::report;
use crate::workspace::{Link, LinkKind, RecordRef, TaskId};

/// Something to do with the marked rows or the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Act {
    /// Write in the current cell.
    Edit,
    /// A new task after it.
    Add,
    /// One level deeper.
    Indent,
    /// One level up.
    Outdent,
    /// One place up.
    Up,
    /// One place down.
    Down,
    /// Each after the one before.
    Link,
    /// No longer after each other; one alone after nothing.
    Unlink,
    /// A working day later.
    Later,
    /// A working day earlier.
    Earlier,
    /// A day longer.
    Longer,
    /// A day shorter.
    Shorter,
    /// Milestones, or tasks again.
    Milestone,
    /// So many quarters are done.
    Quarters(u8),
    /// Interrupted for a day on the shown day.
    Split,
    /// A second one like it.
    Duplicate,
    /// The current column says below what it says in the first marked row.
    FillDown,
    /// Take away to put elsewhere.
    Cut,
    /// Take along.
    Copy,
    /// Take along with the heads of the columns.
    CopyHeads,
    /// Put here.
    Paste,
    /// Delete.
    Delete,
    /// Mark all rows.
    MarkAll,
    /// Look for words.
    Find,
    /// The menu of the row.
    Menu,
    /// Hide what is under all summaries.
    FoldAll,
    /// Show what is under all summaries.
    UnfoldAll,
}

impl Act {
    /// All, in the order of the menu.
    pub const ALL: [Self; 31] = [
        Self::Edit,
        Self::Add,
        Self::Cut,
        Self::Copy,
        Self::CopyHeads,
        Self::Paste,
        Self::Duplicate,
        Self::FillDown,
        Self::Indent,
        Self::Outdent,
        Self::Up,
        Self::Down,
        Self::Link,
        Self::Unlink,
        Self::Later,
        Self::Earlier,
        Self::Longer,
        Self::Shorter,
        Self::Milestone,
        Self::Split,
        Self::Quarters(0),
        Self::Quarters(1),
        Self::Quarters(2),
        Self::Quarters(3),
        Self::Quarters(4),
        Self::Delete,
        Self::MarkAll,
        Self::Find,
        Self::Menu,
        Self::FoldAll,
        Self::UnfoldAll,
    ];

    /// The key of its name.
    pub fn key(self) -> &'static str {
        match self {
            Self::Edit => "table-act-edit",
            Self::Add => "timeline-menu-add",
            Self::Indent => "timeline-menu-indent",
            Self::Outdent => "timeline-menu-outdent",
            Self::Up => "table-act-up",
            Self::Down => "table-act-down",
            Self::Link => "table-act-link",
            Self::Unlink => "table-act-unlink",
            Self::Later => "table-act-later",
            Self::Earlier => "table-act-earlier",
            Self::Longer => "table-act-longer",
            Self::Shorter => "table-act-shorter",
            Self::Milestone => "timeline-menu-milestone",
            Self::Quarters(_) => "timeline-column-done",
            Self::Split => "plan-split",
            Self::Duplicate => "command-duplicate",
            Self::FillDown => "table-act-fill-down",
            Self::Cut => "table-act-cut",
            Self::Copy => "table-act-copy",
            Self::CopyHeads => "table-act-copy-heads",
            Self::Paste => "table-act-paste",
            Self::Delete => "timeline-menu-delete",
            Self::MarkAll => "table-act-mark-all",
            Self::Find => "table-act-find",
            Self::Menu => "table-act-menu",
            Self::FoldAll => "table-act-fold-all",
            Self::UnfoldAll => "table-act-unfold-all",
        }
    }

    /// Its icon, if it has one.
    pub fn icon(self) -> Option<Icon> {
        Some(match self {
            Self::Edit => Icon::Edit,
            Self::Add => Icon::Add,
            Self::Indent => Icon::Indent,
            Self::Outdent => Icon::Outdent,
            Self::Up => Icon::SortUp,
            Self::Down => Icon::SortDown,
            Self::Link => Icon::Link,
            Self::Unlink => Icon::Unlink,
            Self::Milestone => Icon::Milestone,
            Self::Duplicate | Self::Copy => Icon::Copy,
            Self::Delete => Icon::Delete,
            Self::Find => Icon::Search,
            Self::Split => Icon::Pause,
            Self::FoldAll => Icon::Collapse,
            Self::UnfoldAll => Icon::Expand,
            Self::Later
            | Self::Earlier
            | Self::Longer
            | Self::Shorter
            | Self::Quarters(_)
            | Self::FillDown
            | Self::Cut
            | Self::CopyHeads
            | Self::Paste
            | Self::MarkAll
            | Self::Menu => return None,
        })
    }

    /// Its shortcut.
    pub fn shortcut(self) -> KeyboardShortcut {
        let (ctrl, alt, shift) = (Modifiers::COMMAND, Modifiers::ALT, Modifiers::SHIFT);
        let (modifiers, key) = match self {
            Self::Edit => (Modifiers::NONE, Key::F2),
            Self::Add => (Modifiers::NONE, Key::Insert),
            Self::Indent => (alt | shift, Key::ArrowRight),
            Self::Outdent => (alt | shift, Key::ArrowLeft),
            Self::Up => (alt, Key::ArrowUp),
            Self::Down => (alt, Key::ArrowDown),
            Self::Link => (ctrl, Key::F2),
            Self::Unlink => (ctrl | shift, Key::F2),
            Self::Later => (ctrl, Key::ArrowRight),
            Self::Earlier => (ctrl, Key::ArrowLeft),
            Self::Longer => (ctrl | shift, Key::ArrowRight),
            Self::Shorter => (ctrl | shift, Key::ArrowLeft),
            Self::Milestone => (alt, Key::M),
            Self::Quarters(0) => (alt, Key::Num1),
            Self::Quarters(1) => (alt, Key::Num2),
            Self::Quarters(2) => (alt, Key::Num3),
            Self::Quarters(3) => (alt, Key::Num4),
            Self::Quarters(_) => (alt, Key::Num5),
            Self::Split => (ctrl, Key::J),
            Self::Duplicate => (ctrl | shift, Key::D),
            Self::FillDown => (ctrl, Key::D),
            Self::Cut => (ctrl, Key::X),
            Self::Copy => (ctrl, Key::C),
            Self::CopyHeads => (ctrl | alt, Key::C),
            Self::Paste => (ctrl, Key::V),
            Self::Delete => (Modifiers::NONE, Key::Delete),
            Self::MarkAll => (ctrl, Key::A),
            Self::Find => (ctrl, Key::F),
            Self::Menu => (shift, Key::F10),
            Self::FoldAll => (alt, Key::PageUp),
            Self::UnfoldAll => (alt, Key::PageDown),
        };
        KeyboardShortcut::new(modifiers, key)
    }

    /// Its shortcut as it stands on the keys.
    pub fn keys(self, ctx: &Context) -> String {
        command::keys(ctx, &self.shortcut())
    }

    /// Every shortcut with what it does.
    pub fn named(words: &Words) -> Vec<(String, KeyboardShortcut)> {
        let name = |act: Self| {
            let name = words.text(act.key());
            match act {
                Self::Quarters(quarters) => format!("{name}: {}", words.percent(f64::from(quarters) / 4.0, 0)),
                _ => name.to_owned(),
            }
        };
        Self::ALL.map(|act| (name(act), act.shortcut())).into()
    }

    /// Whether it changes the plan.
    pub fn changes(self) -> bool {
        !matches!(
            self,
            Self::Copy | Self::CopyHeads | Self::MarkAll | Self::Find | Self::Menu | Self::FoldAll | Self::UnfoldAll
        )
    }

    /// The shortcuts that mean something else in the rest of the program, while the table has the keyboard and so many
    /// rows are marked: one row leaves Ctrl+D and Delete to the commands of these names.
    pub fn claimed(marked: usize) -> Vec<KeyboardShortcut> {
        let mut claimed = vec![Self::Indent.shortcut(), Self::Outdent.shortcut(), Self::Duplicate.shortcut()];
        if marked > 1 {
            claimed.extend([Self::FillDown.shortcut(), Self::Delete.shortcut()]);
        }
        claimed
    }
}

/// Whether an act can be done with these tasks now.
pub fn is_possible(cx: &Cx<'_>, act: Act, tasks: &[TaskId]) -> bool {
    if act.changes() && !cx.editable {
        return false;
    }
    let task = |id: &TaskId| cx.shown().tasks.get(*id);
    let summary = |id: &TaskId| cx.insights.schedule.tree.is_summary(*id);
    match act {
        Act::MarkAll | Act::Find | Act::FoldAll | Act::UnfoldAll | Act::Add | Act::Paste => true,
        _ if tasks.is_empty() => false,
        Act::Indent => tasks.iter().any(|id| edits::sibling(cx, *id, -1).is_some()),
        Act::Outdent => tasks.iter().filter_map(task).any(|task| task.parent.is_some()),
        Act::Up => edits::sibling(cx, tasks[0], -1).is_some(),
        Act::Down => edits::sibling(cx, tasks[tasks.len() - 1], 1).is_some(),
        Act::Link | Act::FillDown => tasks.len() > 1,
        Act::Unlink => tasks.iter().filter_map(task).any(|task| !task.links.is_empty()),
        Act::Later | Act::Earlier => {
            let waits = |id: &TaskId| cx.shown().tasks.get(*id).is_some_and(|task| task.actual_start.is_none());
            tasks.iter().any(waits)
        }
        Act::Longer | Act::Shorter => tasks.iter().any(|id| !summary(id)),
        Act::Milestone | Act::Quarters(_) => tasks.iter().any(|id| !summary(id)),
        Act::Split => tasks.iter().any(|id| edits::interrupted(cx, *id).is_ok()),
        _ => true,
    }
}

/// Why an act cannot be done with these tasks, where hands may have expected that it can.
fn why_not(cx: &Cx<'_>, act: Act, tasks: &[TaskId]) -> Option<&'static str> {
    let first = tasks.first().filter(|_| cx.editable)?;
    let key = match act {
        Act::Split => edits::interrupted(cx, *first).err()?,
        Act::Later | Act::Earlier => "timeline-drag-started",
        Act::Longer | Act::Shorter | Act::Milestone | Act::Quarters(_) => "table-wrong-summary",
        Act::Indent => "table-act-indent-first",
        Act::Outdent => "table-act-outdent-top",
        Act::FillDown | Act::Link => "table-act-several",
        _ => return None,
    };
    Some(cx.text(key))
}

impl TimelineView {
    /// Does an act with what is marked.
    pub(super) fn act(&mut self, ctx: &Context, sheet: &Sheet<'_>, act: Act) {
        let cx = sheet.cx;
        let tasks = self.chosen(sheet);
        if !is_possible(cx, act, &tasks) {
            if let Some(why) = why_not(cx, act, &tasks) {
                cx.out.push(Action::Toast(why.to_owned()));
            }
            return;
        }
        // What it changes in the view alone is drawn, too.
        ctx.request_repaint();
        let each = |edit: &dyn Fn(TaskId) -> Option<Edit>| tasks.iter().filter_map(|id| edit(*id)).collect();
        match act {
            Act::Edit => self.open_cell(ctx, cx, tasks.first().copied(), None),
            Act::Add => self.add_task(cx, tasks.last().copied()),
            Act::Indent => {
                let tops = self.chosen_tops(sheet).into_iter();
                // The first of a level has nothing to go under, and those after it nothing but it.
                let able = tops.skip_while(|id| edits::sibling(cx, *id, -1).is_none());
                edits::ask_all(cx, able.map(Edit::IndentTask).collect());
            }
            Act::Outdent => {
                // Backwards: each goes right after what it stood under.
                let tops = self.chosen_tops(sheet).into_iter().rev();
                let able = tops.filter(|id| cx.insights.schedule.tree.parent.contains_key(id));
                edits::ask_all(cx, able.map(Edit::OutdentTask).collect());
            }
            Act::Up => edits::shift_all(cx, &self.chosen_tops(sheet), false),
            Act::Down => edits::shift_all(cx, &self.chosen_tops(sheet), true),
            Act::Link => link(cx, &tasks),
            Act::Unlink => unlink(cx, &tasks),
            Act::Later => self.nudge(sheet, 1),
            Act::Earlier => self.nudge(sheet, -1),
            Act::Longer => Self::stretch(sheet, &tasks, 1),
            Act::Shorter => Self::stretch(sheet, &tasks, -1),
            Act::Milestone => edits::toggle_milestones(cx, &tasks),
            Act::Quarters(quarters) => {
                let of = |id: TaskId| {
                    let dates = cx.insights.schedule.get(id).filter(|dates| !dates.summary)?;
                    let percent = quarters.min(4) * 25;
                    Some(report::progress(cx, id, dates, percent))
                };
                edits::ask_all(cx, each(&of));
            }
            Act::Split => {
                let able: Vec<Edit> = each(&|id| edits::interrupted(cx, id).ok());
                say_left_out(cx, tasks.len() - able.len());
                edits::ask_all(cx, able);
            }
            Act::Duplicate => {
                let of = |id: TaskId| Edit::Duplicate { of: id.into(), by: cx.author.to_owned(), on: cx.day };
                edits::ask_all(cx, self.chosen_tops(sheet).into_iter().map(of).collect());
            }
            Act::FillDown => self.fill_down(sheet, &tasks),
            Act::Copy | Act::CopyHeads => self.copy(ctx, sheet, act == Act::CopyHeads),
            Act::Cut => {
                self.copy(ctx, sheet, false);
                self.cut_out(cx);
            }
            // What is to be pasted comes as an event: a menu can only ask for it.
            Act::Paste => ctx.send_viewport_cmd(egui::ViewportCommand::RequestPaste),
            Act::Delete => self.delete_all(sheet),
            Act::MarkAll => {
                let rows = sheet.plan.rows.iter().filter(|row| row.band.is_none());
                self.marked = rows.map(|row| row.id).collect();
                if selected(cx).is_none()
                    && let Some(first) = sheet.plan.rows.iter().find(|row| row.band.is_none())
                {
                    cx.select(first.id);
                }
            }
            Act::Find => self.grid.find = Some(Find::fresh()),
            Act::Menu => self.grid.menu = true,
            Act::FoldAll => self.fold_to(cx, Some(0)),
            Act::UnfoldAll => self.fold_to(cx, None),
        }
    }

    /// Folds every summary from a depth on; none folds nothing.
    pub(super) fn fold_to(&mut self, cx: &Cx<'_>, depth: Option<usize>) {
        let summaries = cx.insights.schedule.tasks.iter().filter(|(_, dates)| dates.summary);
        let folded = summaries.filter(|(_, dates)| depth.is_some_and(|depth| dates.depth >= depth)).map(|(id, _)| *id);
        *self.folds_now() = folded.collect();
        self.folds += 1;
        // What is selected stays in sight: what stands over it is selected in its place.
        if let (Some(id), Some(depth)) = (selected(cx), depth)
            && cx.insights.schedule.get(id).is_some_and(|dates| dates.depth > depth)
        {
            let above: Vec<TaskId> = cx.insights.schedule.tree.ancestors(id).collect();
            if let Some(top) = above.len().checked_sub(depth + 1).and_then(|at| above.get(at)) {
                cx.select(*top);
            }
        }
    }

    /// Asks to delete what is marked, in one step that can be taken back.
    fn delete_all(&mut self, sheet: &Sheet<'_>) {
        let cx = sheet.cx;
        let tops = self.chosen_tops(sheet);
        // What stands under them goes, too, folded away or not.
        let those: HashSet<TaskId> = tops.iter().copied().collect();
        let tree = &cx.insights.schedule.tree;
        let covered: Vec<bool> = tree.covered(&those).collect();
        let under = |id: TaskId| {
            let place = cx.insights.schedule.tasks.place_of(id);
            place.and_then(|place| covered.get(place)).is_some_and(|covered| *covered)
        };
        // The keyboard goes on from the row after them.
        let last = tops.iter().filter_map(|id| sheet.plan.row_of.get(*id)).max().unwrap_or(0);
        let rows = &sheet.plan.rows;
        let stays = |row: &&super::model::Row| row.band.is_none() && !under(row.id);
        let after = || rows[last.min(rows.len())..].iter().find(stays).or(rows.iter().rev().find(stays));
        let next = if covered.contains(&false) { after().map(|row| row.id) } else { None };
        let records = tops.iter().map(|id| RecordRef::from(*id)).collect();
        self.after_delete = tops.first().copied().zip(next);
        cx.out.push(Action::AskDeleteAll(records));
    }

    /// The current column says in all marked rows what it says in the first.
    fn fill_down(&mut self, sheet: &Sheet<'_>, tasks: &[TaskId]) {
        let cx = sheet.cx;
        let [first, others @ ..] = tasks else { return };
        let facts = self.grid.facts(cx);
        let (Some(task), Some(dates)) = (cx.file.tasks.get(*first), cx.insights.schedule.get(*first)) else { return };
        let text = super::cells::written(cx, &facts, task, dates, self.grid.column);
        self.enter_all(sheet, others, self.grid.column, &text);
    }

    fn copy(&mut self, ctx: &Context, sheet: &Sheet<'_>, heads: bool) {
        let facts = self.grid.facts(sheet.cx);
        let columns = self.layout.as_ref().map(|layout| layout.columns()).unwrap_or_default();
        let text = clipboard::copied(sheet.cx, &facts, &self.chosen(sheet), &columns, heads);
        self.whole = Some(Whole::of(sheet.cx, &self.chosen_tops(sheet), text.clone()));
        ctx.copy_text(text);
    }
}

/// Says how many rows could not take what all were given.
pub(super) fn say_left_out(cx: &Cx<'_>, left_out: usize) {
    if left_out > 0 {
        cx.out.push(Action::Toast(cx.words.with("table-left-out", &[("n", left_out.into())])));
    }
}

/// Each task after the one before it; a circle is refused by its names.
fn link(cx: &Cx<'_>, tasks: &[TaskId]) {
    let mut edits = Vec::new();
    for pair in tasks.windows(2) {
        let [from, to] = [pair[0], pair[1]];
        let Some(task) = cx.file.tasks.get(to) else { continue };
        if task.links.iter().any(|link| link.predecessor == from) {
            continue;
        }
        let links: Vec<Link> = task.links.iter().copied().chain([Link::new(from, LinkKind::FinishStart)]).collect();
        let title = |id: TaskId| cx.file.tasks.get(id).map_or_else(String::new, |task| task.title.clone());
        let tree = &cx.insights.schedule.tree;
        if tree.ancestors(from).any(|above| above == to) || tree.ancestors(to).any(|above| above == from) {
            cx.out.push(Action::Toast(Wrong::Family(title(from)).say(cx.words)));
            return;
        }
        if let Some(path) = predecessors::way(cx.file, to, from, &links) {
            let wrong = Wrong::Circle(path.into_iter().chain([to]).map(title).collect());
            cx.out.push(Action::Toast(wrong.say(cx.words)));
            return;
        }
        edits.push(Edit::LinkTasks { from, to, kind: LinkKind::FinishStart, lag: crate::workspace::Lag::Working(0) });
    }
    edits::ask_all(cx, edits);
}

/// What lies between the tasks goes; of one alone what it waits for.
fn unlink(cx: &Cx<'_>, tasks: &[TaskId]) {
    let mut edits = Vec::new();
    for to in tasks {
        let Some(task) = cx.file.tasks.get(*to) else { continue };
        let gone = task.links.iter().filter(|link| tasks.len() == 1 || tasks.contains(&link.predecessor));
        edits.extend(gone.map(|link| Edit::UnlinkTasks { from: link.predecessor, to: *to }));
    }
    edits::ask_all(cx, edits);
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::*;
    use crate::ui::command::Command;

    #[test]
    fn no_two_acts_share_a_shortcut_and_only_those_that_are_claimed_share_one_with_a_command() {
        let mut seen = HashMap::new();
        for act in Act::ALL {
            if let Some(other) = seen.insert(format!("{:?}", act.shortcut()), act) {
                panic!("{act:?} and {other:?} share {:?}", act.shortcut());
            }
        }
        let claimed: Vec<String> = Act::claimed(2).iter().map(|keys| format!("{keys:?}")).collect();
        for (command, shortcut) in Command::by_shortcut() {
            let shortcut = format!("{shortcut:?}");
            if let Some(act) = seen.get(&shortcut) {
                assert!(claimed.contains(&shortcut), "{act:?} and {command:?} share {shortcut}");
            }
        }
    }
}
