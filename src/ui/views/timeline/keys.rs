//! The keyboard on the timeline. It listens while nothing else has the keyboard, or one of its own rows has it.

use egui::{Key, Modifiers, Ui};

use super::scale::edge;
use super::sheet::Sheet;
use super::{Places, TimelineView, edits};
use crate::document::Edit;
use crate::ui::context::Action;
use crate::workspace::RecordRef;

/// How much closer one press of + comes.
const STEP: f64 = 1.3;

impl TimelineView {
    /// Carries out what was typed.
    pub(super) fn keys(&mut self, ui: &Ui, sheet: &Sheet<'_>, places: &Places) {
        let cx = sheet.cx;
        let selected = match cx.selection {
            Some(RecordRef::Task(id)) => Some(id),
            _ => None,
        };
        let focused = ui.memory(egui::Memory::focused);
        let ours = focused.is_none() || self.row_focus == focused;
        if !ours
            || self.rename.is_some()
            || egui::Popup::is_any_open(ui.ctx())
            || self.drag.is_some()
            || self.question.is_some()
        {
            return;
        }
        let pressed = |modifiers: Modifiers, key: Key| ui.input_mut(|input| input.consume_key(modifiers, key));
        let plain = |key: Key| pressed(Modifiers::NONE, key);
        let middle = places.chart.span() / 2.0;
        if plain(Key::Plus) || plain(Key::Equals) {
            self.zoom(STEP, middle);
        }
        if plain(Key::Minus) {
            self.zoom(1.0 / STEP, middle);
        }
        if plain(Key::Home)
            && let Some(scale) = &mut self.scale
        {
            scale.left = edge(cx.day) - f64::from(middle) / scale.day_width;
        }
        // With Alt first: a bare arrow would take these too.
        for (key, down) in [(Key::ArrowUp, false), (Key::ArrowDown, true)] {
            if let Some(id) = selected.filter(|_| cx.editable)
                && pressed(Modifiers::ALT, key)
            {
                edits::shift(cx, id, down);
            }
        }
        let at = selected.and_then(|id| sheet.plan.row_of.get(&id)).copied();
        let page = (places.rows.height() / crate::ui::theme::ROW).floor().max(2.0) as isize - 1;
        for (key, by) in [(Key::ArrowDown, 1), (Key::ArrowUp, -1), (Key::PageDown, page), (Key::PageUp, -page)] {
            if plain(key) {
                self.step(sheet, at, by);
            }
        }
        let (Some(id), Some(row)) = (selected, at) else {
            self.keys_without_task(ui, sheet);
            return;
        };
        let here = sheet.plan.rows[row];
        if plain(Key::ArrowLeft) {
            if here.summary && !here.folded {
                self.fold(id);
            } else if let Some(parent) = cx.insights.schedule.tree.parent.get(&id) {
                cx.select(*parent);
            }
        }
        if plain(Key::ArrowRight) && here.folded {
            self.fold(id);
        }
        if !cx.editable {
            return;
        }
        if plain(Key::F2) || plain(Key::Enter) {
            self.begin_rename(cx, id);
        }
        if plain(Key::Insert) {
            self.add_task(cx, Some(id));
        }
        if plain(Key::Delete) {
            cx.out.push(Action::AskDelete(id.into()));
        }
        if pressed(Modifiers::COMMAND, Key::CloseBracket) {
            edits::ask(cx, Edit::IndentTask(id), None);
        }
        if pressed(Modifiers::COMMAND, Key::OpenBracket) {
            edits::ask(cx, Edit::OutdentTask(id), None);
        }
    }

    fn keys_without_task(&mut self, ui: &Ui, sheet: &Sheet<'_>) {
        let cx = sheet.cx;
        let plain = |key: Key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        if let Some((from, to)) = self.link.filter(|_| cx.editable)
            && plain(Key::Delete)
        {
            edits::ask(cx, Edit::UnlinkTasks { from, to }, None);
            self.link = None;
        }
        if cx.editable && plain(Key::Insert) {
            self.add_task(cx, None);
        }
    }

    fn step(&mut self, sheet: &Sheet<'_>, at: Option<usize>, by: isize) {
        let last = sheet.plan.rows.len().saturating_sub(1) as isize;
        let row = at.map_or(if by > 0 { 0 } else { last }, |at| (at as isize + by).clamp(0, last));
        if let Some(row) = sheet.plan.rows.get(row as usize) {
            self.link = None;
            self.move_focus = self.row_focus.is_some();
            sheet.cx.select(row.id);
        }
    }

    /// Zooms around a place in the chart, in points from its left edge.
    pub(super) fn zoom(&mut self, factor: f64, x: f32) {
        if let Some(scale) = &mut self.scale {
            scale.zoom(factor, x);
        }
    }
}
