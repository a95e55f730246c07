//! The keyboard on the timeline. It listens while nothing else has the keyboard, or one of its own rows has it. Every key
//! of an act stands in the list of acts; here are those that go about.

use egui::{Context, Event, FocusDirection, Key, KeyboardShortcut, Modifiers, Ui};

use super::acts::Act;
use super::columns::Column;
use super::editor::take_key;
use super::grid::selected;
use super::scale::edge;
use super::sheet::Sheet;
use super::{Places, TimelineView, edits};
use crate::document::Edit;
use crate::ui::command;
use crate::workspace::TaskId;

/// How much closer one press of + comes.
const STEP: f64 = 1.3;

impl TimelineView {
    /// Whether what is typed is meant for the table: nothing else has the keyboard.
    fn listens(&self, ctx: &Context) -> bool {
        let is_ours = |focused: Option<egui::Id>| focused.is_none() || self.row_focus == focused;
        // The Enter with which somebody leaves a field of the details is not meant for the table.
        let ours = is_ours(ctx.memory(egui::Memory::focused)) && !self.typed_elsewhere;
        ours && !self.is_busy(ctx) && !egui::Popup::is_any_open(ctx) && self.drag.is_none()
    }

    /// Keeps for the table what means something else in the rest of the program.
    pub(super) fn claim_keys(&self, ctx: &Context, cx: &crate::ui::context::Cx<'_>) {
        let escape = KeyboardShortcut::new(Modifiers::NONE, Key::Escape);
        let held = self.drag.is_some() || self.marquee.is_some();
        if held || self.is_busy(ctx) || self.grid.editor.is_some() || self.has_cut() && self.listens(ctx) {
            command::claim(ctx, vec![escape]);
        } else if cx.editable && selected(cx).is_some() && self.listens(ctx) {
            command::claim(ctx, Act::claimed(self.marked.len()));
        }
    }

    /// Carries out what was typed.
    pub(super) fn keys(&mut self, ui: &Ui, sheet: &Sheet<'_>, places: &Places) {
        let cx = sheet.cx;
        if !self.listens(ui.ctx()) {
            return;
        }
        drop_texts_of_shortcuts(ui);
        self.clipboard_events(ui, sheet);
        for act in Act::ALL {
            let keys = act.shortcut();
            if take_key(ui, keys.modifiers, keys.logical_key) || also(act).is_some_and(|(m, key)| take_key(ui, m, key))
            {
                if act == Act::Delete && self.link.is_some() && selected(cx).is_none() {
                    self.remove_link(sheet);
                } else {
                    self.act(ui.ctx(), sheet, act);
                }
            }
        }
        if self.has_cut() && take_key(ui, Modifiers::NONE, Key::Escape) {
            self.leave_cut();
        }
        self.walk(ui, sheet, places);
        let zoomed = self.opens_by_typing(ui, sheet);
        let plain = |key: Key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        let middle = places.chart.span() / 2.0;
        if !zoomed && (plain(Key::Plus) || plain(Key::Equals)) {
            self.zoom(STEP, middle);
        }
        if !zoomed && plain(Key::Minus) {
            self.zoom(1.0 / STEP, middle);
        }
        if plain(Key::Home)
            && let Some(scale) = &mut self.scale
        {
            scale.left = edge(cx.day) - f64::from(middle) / scale.day_width;
        }
    }

    /// Copy, cut and paste come as events of their own.
    fn clipboard_events(&mut self, ui: &Ui, sheet: &Sheet<'_>) {
        let mut events = Vec::new();
        ui.input_mut(|input| {
            let (shift, alt) = (input.modifiers.shift, input.modifiers.alt);
            input.events.retain(|event| {
                let ours = matches!(event, Event::Copy | Event::Cut | Event::Paste(_)) && !shift;
                if ours {
                    events.push((event.clone(), alt));
                }
                !ours
            });
        });
        for (event, alt) in events {
            match event {
                Event::Copy if alt => self.act(ui.ctx(), sheet, Act::CopyHeads),
                Event::Copy => self.act(ui.ctx(), sheet, Act::Copy),
                Event::Cut => self.act(ui.ctx(), sheet, Act::Cut),
                Event::Paste(text) if sheet.cx.editable => self.paste(sheet, &text),
                _ => {}
            }
        }
    }

    /// Arrows and pages: among rows and cells, with Shift marking.
    fn walk(&mut self, ui: &Ui, sheet: &Sheet<'_>, places: &Places) {
        let cx = sheet.cx;
        let at = |id: Option<TaskId>| id.and_then(|id| sheet.plan.row_of.get(id));
        let here = at(selected(cx));
        let page = (places.rows.height() / crate::ui::theme::ROW).floor().max(2.0) as isize - 1;
        for (key, by) in [(Key::ArrowDown, 1), (Key::ArrowUp, -1), (Key::PageDown, page), (Key::PageUp, -page)] {
            if take_key(ui, Modifiers::SHIFT, key) {
                self.step_row(sheet, here, by, true);
            }
            if take_key(ui, Modifiers::NONE, key) {
                // A page ends at the last row.
                let by = match here {
                    Some(here) if by > 1 => by.min((sheet.plan.rows.len() - 1 - here).max(1) as isize),
                    _ => by,
                };
                self.step_row(sheet, here, by, false);
            }
        }
        let everything = isize::MAX / 2;
        for (key, by) in [(Key::Home, -everything), (Key::End, everything)] {
            if take_key(ui, Modifiers::COMMAND, key) {
                let first = Some(if by < 0 { sheet.plan.rows.len().saturating_sub(1) } else { 0 });
                self.step_row(sheet, first, by, false);
            }
        }
        // Among the cells of a row; before the first and after the last the keyboard leaves the table.
        for (with, way, towards) in
            [(Modifiers::NONE, 1, FocusDirection::Next), (Modifiers::SHIFT, -1, FocusDirection::Previous)]
        {
            if here.is_some() && take_key(ui, with, Key::Tab) {
                let before = self.grid.column;
                self.step_column(way);
                if self.grid.column == before {
                    self.leaves = Some(towards);
                    ui.ctx().request_repaint();
                }
            }
        }
        let Some((id, row)) = selected(cx).zip(here) else { return };
        let row = sheet.plan.rows[row];
        let by_name = self.grid.column == Column::Name;
        if take_key(ui, Modifiers::NONE, Key::ArrowLeft) {
            let first = self.layout.as_ref().is_none_or(|layout| layout.is_first(self.grid.column));
            match cx.insights.schedule.tree.parent.get(&id) {
                _ if by_name && row.summary && !row.folded => self.fold(id),
                Some(parent) if by_name && first && self.grid.choice.keeps_outline() => {
                    self.mark_alone(*parent);
                    cx.select(*parent);
                }
                _ => self.step_column(-1),
            }
        }
        if take_key(ui, Modifiers::NONE, Key::ArrowRight) {
            if by_name && row.folded { self.fold(id) } else { self.step_column(1) }
        }
    }

    /// A row alone is marked, and the keyboard goes on from it.
    fn mark_alone(&mut self, id: TaskId) {
        self.marked = std::collections::BTreeSet::from([id]);
        self.grid.anchor = Some(id);
    }

    /// What is typed onto a cell opens it. Returns whether plus and minus were meant for the cell.
    fn opens_by_typing(&mut self, ui: &Ui, sheet: &Sheet<'_>) -> bool {
        let cx = sheet.cx;
        let task = selected(cx).filter(|id| sheet.plan.row_of.get(*id).is_some());
        if !cx.editable || (task.is_none() && !self.grid.at_end) {
            return false;
        }
        // On a name plus and minus zoom, as they do everywhere on the chart.
        let signs = task.is_some() && self.grid.column != Column::Name;
        let mut typed = String::new();
        ui.input_mut(|input| {
            input.events.retain(|event| match event {
                Event::Text(text) if signs || !matches!(text.as_str(), "+" | "-" | "=" | "−") => {
                    typed.push_str(text);
                    false
                }
                _ => true,
            });
        });
        if !typed.trim().is_empty() {
            self.open_cell(ui.ctx(), cx, task, Some(typed));
        } else if take_key(ui, Modifiers::NONE, Key::Enter) {
            self.open_cell(ui.ctx(), cx, task, None);
        }
        signs
    }

    fn remove_link(&mut self, sheet: &Sheet<'_>) {
        if let Some((from, to)) = self.link.take().filter(|_| sheet.cx.editable) {
            edits::ask(sheet.cx, Edit::UnlinkTasks { from, to }, None);
        }
    }

    /// Zooms around a place in the chart, in points from its left edge.
    pub(super) fn zoom(&mut self, factor: f64, x: f32) {
        if let Some(scale) = &mut self.scale {
            scale.zoom(factor, x);
        }
    }
}

/// What is pasted in this pass.
pub(super) fn pasted(ui: &Ui) -> Vec<String> {
    let mut texts = Vec::new();
    ui.input_mut(|input| {
        input.events.retain(|event| match event {
            Event::Paste(text) => {
                texts.push(text.clone());
                false
            }
            _ => true,
        });
    });
    texts
}

/// A letter or digit pressed with Alt, Control or Command is a shortcut, never the beginning of a word: the text that
/// comes after it is dropped before the shortcut itself is taken. The key tells, as the modifiers of the whole pass may
/// have been let go since.
fn drop_texts_of_shortcuts(ui: &Ui) {
    let held = |with: Modifiers| with.alt || with.ctrl || with.command;
    ui.input_mut(|input| {
        let mut shortcut = held(input.modifiers);
        input.events.retain(|event| match event {
            Event::Key { pressed: true, modifiers, .. } => {
                shortcut = held(*modifiers);
                true
            }
            Event::Text(_) => !shortcut,
            _ => true,
        });
    });
}

/// What hands know from other programs beside an act's own shortcut.
fn also(act: Act) -> Option<(Modifiers, Key)> {
    match act {
        Act::Indent => Some((Modifiers::COMMAND, Key::CloseBracket)),
        Act::Outdent => Some((Modifiers::COMMAND, Key::OpenBracket)),
        _ => None,
    }
}
