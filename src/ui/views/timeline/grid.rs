//! The state of the table as a sheet of cells: which cell is current, which rows are marked, what is being written, what
//! is shown. Moves among cells and hands what was written on as edits.

use std::collections::{BTreeSet, HashSet};
use std::sync::Arc;

use egui::{Modifiers, Rect, Ui};

use super::acts::say_left_out;
use super::columns::{Column, Columns, Layout};
use super::editor::{Editor, Go, Left};
use super::enter::{self, Entered};
use super::facts::Facts;
use super::filter::Choice;
use super::find::Find;
use super::sheet::Sheet;
use super::{TimelineView, cells, edits};
use crate::document::{Edit, Label};
use crate::ui::blank::{self, Start};
use crate::ui::context::Cx;
use crate::ui::naming::Named;
use crate::workspace::{AnyRecord, Collection, RecordKind, RecordRef, Task, TaskId};

/// What the table remembers beside the view.
pub struct Grid {
    /// Its columns.
    pub columns: Columns,
    /// The column of the current cell.
    pub column: Column,
    /// The cell that is being written.
    pub editor: Option<Editor>,
    /// What is shown.
    pub choice: Choice,
    /// What is folded while some tasks are left out.
    pub folded: HashSet<TaskId>,
    /// What is sought.
    pub find: Option<Find>,
    /// The current cell is in the row after the last, where a new task begins.
    pub at_end: bool,
    /// The row that was pressed last, in the current column.
    pub pressed: Option<TaskId>,
    /// From which row Shift extends what is marked.
    pub anchor: Option<TaskId>,
    /// The menu of the current row was asked for with the keyboard.
    pub menu: bool,
    /// Whose menu was opened with the keyboard: it stands under its row.
    pub menu_of: Option<egui::Id>,
    /// No entry of that menu has the keyboard yet.
    pub menu_unlit: bool,
    /// A task was added after the last row, when there were so many, and where to go from it.
    pub added_last: Option<(usize, Go)>,
    /// A head that is being dragged to another place.
    pub dragged: Option<Column>,
    facts: Option<((u64, chrono::NaiveDate), Arc<Facts>)>,
    /// The tasks among which those that are marked were looked for last.
    marked_in: Collection<Task>,
}

impl Default for Grid {
    fn default() -> Self {
        Self {
            columns: Columns::default(),
            column: Column::Name,
            editor: None,
            choice: Choice::default(),
            folded: HashSet::new(),
            find: None,
            at_end: false,
            pressed: None,
            anchor: None,
            menu: false,
            menu_of: None,
            menu_unlit: false,
            added_last: None,
            dragged: None,
            facts: None,
            marked_in: Collection::default(),
        }
    }
}

impl Grid {
    /// The facts of what is shown, made once per change.
    pub fn facts(&mut self, cx: &Cx<'_>) -> Arc<Facts> {
        let key = (cx.source, cx.day);
        match &self.facts {
            Some((kept, facts)) if *kept == key => facts.clone(),
            _ => {
                let facts = Arc::new(Facts::default());
                self.facts = Some((key, facts.clone()));
                facts
            }
        }
    }
}

/// The task that is selected.
pub fn selected(cx: &Cx<'_>) -> Option<TaskId> {
    match cx.selection {
        Some(RecordRef::Task(id)) => Some(id),
        _ => None,
    }
}

impl TimelineView {
    /// Whether a cell or a question has the keyboard. A cell that was refused and left waits for its turn.
    pub(super) fn is_busy(&self, ctx: &egui::Context) -> bool {
        self.grid.editor.as_ref().is_some_and(|editor| editor.holds_keys(ctx)) || self.question.is_some()
    }

    /// The tasks that an act is about, in the order of the rows: those that are marked, else the selected one.
    pub(super) fn chosen(&self, sheet: &Sheet<'_>) -> Vec<TaskId> {
        if self.marked.len() < 2 {
            return selected(sheet.cx).into_iter().collect();
        }
        let rows = sheet.plan.rows.iter().filter(|row| row.band.is_none());
        let mut chosen: Vec<TaskId> = rows.map(|row| row.id).filter(|id| self.marked.contains(id)).collect();
        // What is folded away is marked all the same.
        chosen.extend(self.marked.iter().filter(|id| sheet.plan.row_of.get(**id).is_none()));
        chosen
    }

    /// The same without those that stand under another of them; what stands under one is not looked at.
    pub(super) fn chosen_tops(&self, sheet: &Sheet<'_>) -> Vec<TaskId> {
        if self.marked.len() < 2 {
            return selected(sheet.cx).into_iter().collect();
        }
        let mut tops = sheet.cx.insights.schedule.tree.tops(|id| self.marked.contains(&id));
        if !self.grid.choice.keeps_outline() {
            tops.sort_by_key(|id| sheet.plan.row_of.get(*id).unwrap_or(usize::MAX));
        }
        tops
    }

    /// Marks are those of the person who made them: a selection from elsewhere ends them, and so does a deletion.
    pub(super) fn keep_marks(&mut self, cx: &Cx<'_>) {
        match selected(cx) {
            // Looked through once for each change, however many are marked.
            Some(id) if self.marked.contains(&id) => {
                if !self.grid.marked_in.is_same(&cx.file.tasks) {
                    self.grid.marked_in = cx.file.tasks.clone();
                    self.marked.retain(|id| cx.file.tasks.contains(*id));
                }
            }
            Some(id) => {
                self.marked = BTreeSet::from([id]);
                self.grid.anchor = Some(id);
                self.grid.at_end = false;
            }
            None => {
                self.marked.clear();
                if let Some((_, next)) = self.after_delete.take_if(|(gone, _)| !cx.file.tasks.contains(*gone))
                    && cx.file.tasks.contains(next)
                {
                    cx.hold(next);
                }
            }
        }
    }

    /// A row was pressed: alone, with Shift as far as it, with Ctrl beside what is marked.
    /// Returns whether it is to be selected.
    pub(super) fn press_row(&mut self, cx: &Cx<'_>, plan: &super::model::Plan, row: usize, with: Modifiers) -> bool {
        let Some(id) = plan.rows.get(row).filter(|row| row.band.is_none()).map(|row| row.id) else { return false };
        self.grid.at_end = false;
        if with.shift {
            let anchor = self.grid.anchor.or(selected(cx)).unwrap_or(id);
            self.mark_between(plan, anchor, row);
        } else if with.command {
            if self.marked.len() > 1 && self.marked.remove(&id) {
                // The keyboard goes on from one that is still marked.
                if let Some(other) = self.marked.last().filter(|_| cx.is_selected(id)) {
                    cx.select(*other);
                }
                return false;
            }
            self.marked.insert(id);
            self.grid.anchor = Some(id);
        } else {
            self.marked = BTreeSet::from([id]);
            self.grid.anchor = Some(id);
        }
        true
    }

    /// Marks all rows from that of a task to another.
    pub(super) fn mark_between(&mut self, plan: &super::model::Plan, anchor: TaskId, row: usize) {
        let from = plan.row_of.get(anchor).unwrap_or(row);
        let rows = plan.rows.get(from.min(row)..=from.max(row)).unwrap_or_default();
        self.marked = rows.iter().filter(|row| row.band.is_none()).map(|row| row.id).collect();
        self.grid.anchor = Some(anchor);
    }

    /// Opens the current cell of a task with what it says, or with what was typed to open it.
    pub(super) fn open_cell(&mut self, ctx: &egui::Context, cx: &Cx<'_>, task: Option<TaskId>, typed: Option<String>) {
        if !cx.editable {
            return;
        }
        // What was refused before is put right or left first: no word of it is lost.
        if let Some(editor) = self.grid.editor.as_ref().filter(|editor| editor.is_refused()) {
            Editor::take_keys(ctx);
            if let Some(id) = editor.task {
                cx.select(id);
                self.selected = None;
            }
            return;
        }
        let facts = self.grid.facts(cx);
        let column = if task.is_none() { Column::Name } else { self.grid.column };
        let mut text = String::new();
        if let Some(id) = task {
            let (Some(task), Some(dates)) = (cx.file.tasks.get(id), cx.insights.schedule.get(id)) else { return };
            if !enter::is_open(column, dates) {
                let key = if dates.summary { "table-wrong-summary" } else { "table-wrong-computed" };
                cx.out.push(crate::ui::context::Action::Toast(cx.text(key).to_owned()));
                return;
            }
            text = cells::written(cx, &facts, task, dates, column);
        }
        self.grid.editor = Some(Editor::open(ctx, task, column, (text, typed), enter::choices(cx, column)));
    }

    /// Shows the open cell if it is in this row (none: the row after the last), and takes what was written.
    pub(super) fn edit_cell(&mut self, ui: &mut Ui, sheet: &Sheet<'_>, task: Option<TaskId>, rect: Rect) {
        let Some(mut editor) = self.grid.editor.take_if(|editor| editor.task == task) else { return };
        let name = match editor.column {
            Column::Name => sheet.cx.text("timeline-rename"),
            column => sheet.cx.text(column.key()),
        };
        match editor.show(ui, sheet, rect, name) {
            None => self.grid.editor = Some(editor),
            Some(Left::Escaped) => self.move_focus = true,
            Some(Left::Done(go)) => self.commit(ui, sheet, editor, go),
        }
    }

    fn commit(&mut self, ui: &Ui, sheet: &Sheet<'_>, mut editor: Editor, go: Go) {
        let cx = sheet.cx;
        let facts = self.grid.facts(cx);
        let Some(id) = editor.task else {
            let title = editor.text.trim().to_owned();
            if !title.is_empty() {
                self.add_last(cx, sheet, title, go);
            }
            if go == Go::Up
                && let Some(row) = sheet.plan.rows.iter().rposition(|row| row.band.is_none())
            {
                self.grid.at_end = false;
                cx.select(sheet.plan.rows[row].id);
            }
            return;
        };
        match enter::entered(cx, &facts, id, editor.column, &editor.text) {
            Entered::Wrong(why) => {
                editor.refuse(ui.ctx(), why);
                self.grid.editor = Some(editor);
                return;
            }
            // The question takes the keyboard: nobody goes on before it is answered.
            Entered::Ask(wanted) if go != Go::Fill => {
                self.give_date(cx, id, wanted);
                return;
            }
            Entered::Same if go != Go::Fill => {}
            Entered::Edit(edit) if go != Go::Fill => edits::ask(cx, *edit, None),
            // The same for all that are marked, in one step; who cannot take it is left out and counted.
            Entered::Same | Entered::Edit(_) | Entered::Ask(_) => {
                let column = editor.column;
                self.enter_all(sheet, &self.chosen(sheet), column, &editor.text);
            }
        }
        self.go(sheet, go);
        self.move_focus = true;
    }

    /// Writes the same text into a column of several tasks, in one step. What a date means is asked once for all.
    pub(super) fn enter_all(&mut self, sheet: &Sheet<'_>, tasks: &[TaskId], column: Column, text: &str) {
        let cx = sheet.cx;
        let facts = self.grid.facts(cx);
        let (mut edits, mut asked, mut left_out) = (Vec::new(), Vec::new(), 0usize);
        for id in tasks {
            match enter::entered(cx, &facts, *id, column, text) {
                Entered::Edit(edit) => edits.push(*edit),
                Entered::Same => {}
                Entered::Ask(wanted) => asked.extend(cx.file.tasks.get(*id).map(|task| (task.clone(), wanted))),
                Entered::Wrong(_) => left_out += 1,
            }
        }
        match asked.as_slice() {
            [(task, wanted)] if edits.is_empty() => self.give_date(cx, task.id, *wanted),
            [] => edits::ask_all(cx, edits),
            asked => self.give_dates(cx, asked, edits),
        }
        say_left_out(cx, left_out);
    }

    /// Goes on to another cell.
    pub(super) fn go(&mut self, sheet: &Sheet<'_>, go: Go) {
        let row = selected(sheet.cx).and_then(|id| sheet.plan.row_of.get(id));
        match go {
            Go::Stay | Go::Fill => {}
            Go::Down => self.step_row(sheet, row, 1, false),
            Go::Up => self.step_row(sheet, row, -1, false),
            Go::Right => self.step_column(1),
            Go::Left => self.step_column(-1),
        }
    }

    /// Makes the column some places further the current one, and brings it into sight.
    pub(super) fn step_column(&mut self, by: isize) {
        let Some(layout) = self.layout.clone() else { return };
        self.grid.column = layout.further(self.grid.column, by);
        self.grid.columns.bring(self.grid.column, &layout);
    }

    /// Goes some rows further; past the last to the row where a new task begins. Headings are passed over.
    pub(super) fn step_row(&mut self, sheet: &Sheet<'_>, at: Option<usize>, by: isize, extend: bool) {
        let rows = &sheet.plan.rows;
        let Some(last) = rows.len().checked_sub(1) else { return };
        let way = if by > 0 { 1isize } else { -1 };
        let mut to = match at {
            None if self.grid.at_end && by < 0 => last,
            None if self.grid.at_end => return,
            None => {
                if by > 0 {
                    0
                } else {
                    last
                }
            }
            Some(at) if at == last && by > 0 && !extend && self.has_end_row(sheet.cx) => {
                self.go_to_end(sheet);
                return;
            }
            Some(at) => at.saturating_add_signed(by).min(last),
        };
        while rows[to].band.is_some() {
            match to.checked_add_signed(way).filter(|to| *to <= last) {
                Some(next) => to = next,
                None => return,
            }
        }
        self.link = None;
        self.grid.at_end = false;
        self.move_focus = true;
        let id = rows[to].id;
        if extend {
            let anchor = self.grid.anchor.or(selected(sheet.cx)).unwrap_or(id);
            self.mark_between(sheet.plan, anchor, to);
        } else {
            self.marked = BTreeSet::from([id]);
            self.grid.anchor = Some(id);
        }
        sheet.cx.select(id);
    }

    /// A press beside everything: nothing is selected.
    pub(super) fn let_go_of_all(&mut self, cx: &Cx<'_>) {
        (self.grid.at_end, self.grid.anchor, self.link) = (false, None, None);
        self.marked.clear();
        cx.out.push(crate::ui::context::Action::Select(None));
    }

    /// Makes the row after the last the current one, and brings it into sight.
    pub(super) fn go_to_end(&mut self, sheet: &Sheet<'_>) {
        self.grid.at_end = true;
        self.grid.column = Column::Name;
        self.marked.clear();
        self.scroll_to = Some(f32::INFINITY);
        sheet.cx.out.push(crate::ui::context::Action::Select(None));
    }

    /// Whether the row after the last takes a new task: not among rows that stand otherwise than in the plan.
    pub(super) fn has_end_row(&self, cx: &Cx<'_>) -> bool {
        cx.editable && !self.grid.choice.is_any()
    }

    /// Adds a task of this name after the last row. With Tab its next cell is written then, else the next new task.
    fn add_last(&mut self, cx: &Cx<'_>, sheet: &Sheet<'_>, title: String, go: Go) {
        let near = sheet.plan.rows.iter().rev().find(|row| row.band.is_none()).map(|row| RecordRef::from(row.id));
        let start = Start { workspace: cx.file, day: cx.day, author: cx.author, near, words: cx.words };
        if let Some(AnyRecord::Task(mut task)) = blank::record(RecordKind::Task, &start) {
            task.title = title;
            let label = Label::about("edit-add", RecordKind::Task.name(cx.words));
            cx.edit(Edit::Add(task.into()), label);
            self.grid.added_last = Some((sheet.plan.rows.len(), go));
        }
    }

    /// Where the columns lie, kept for the keyboard.
    pub(super) fn lay_columns(&mut self, table: egui::Rangef) -> Layout {
        let layout = self.grid.columns.layout(table);
        if layout.of(self.grid.column).is_none() {
            self.grid.column = Column::Name;
        }
        self.layout = Some(layout.clone());
        layout
    }
}
