//! A frame that is drawn over bars with Shift or Ctrl held: what it touches is marked.

use std::collections::BTreeSet;

use egui::{CursorIcon, Pos2, Rect, Response, StrokeKind, Ui, pos2};

use super::TimelineView;
use super::sheet::Sheet;
use crate::ui::context::Action;
use crate::ui::theme::ROW;
use crate::workspace::TaskId;

/// How near to the upper or lower edge the rows move along, in points.
const NEAR: f32 = 14.0;
/// By how much they move in a frame, in points.
const STEP: f32 = 9.0;

/// A frame that is being drawn.
#[derive(Clone, Debug)]
pub struct Marquee {
    /// Where it began: points from the chart's left edge, points under the first row's upper edge.
    from: Pos2,
    /// What was marked before and stays so.
    kept: BTreeSet<TaskId>,
    /// What was marked before, all of it.
    before: BTreeSet<TaskId>,
}

impl TimelineView {
    /// Begins a frame where the ground was pressed with Shift or Ctrl, goes on with it, and ends it. Returns whether
    /// one is in the hand.
    pub(super) fn frame(&mut self, ui: &Ui, sheet: &Sheet<'_>, room: Rect, ground: &Response) -> bool {
        let with = ui.input(|input| input.modifiers);
        let framing = with.shift || with.command;
        if ground.drag_started_by(egui::PointerButton::Primary)
            && framing
            && let Some(at) = ui.input(|input| input.pointer.press_origin())
        {
            let kept = if with.command { self.marked.clone() } else { BTreeSet::new() };
            let from = pos2(at.x - sheet.chart.min, at.y - sheet.top);
            self.marquee = Some(Marquee { from, kept, before: self.marked.clone() });
        }
        if self.marquee.is_none() && framing && ground.hovered() {
            ui.ctx().set_cursor_icon(CursorIcon::Crosshair);
        }
        let Some(marquee) = self.marquee.take() else { return false };
        let (pointer, down) = ui.input(|input| (input.pointer.interact_pos(), input.pointer.primary_down()));
        if super::gesture::escaped(ui) {
            self.mark(sheet, marquee.before);
            return true;
        }
        let Some(pointer) = pointer else { return true };
        let from = pos2(marquee.from.x + sheet.chart.min, marquee.from.y + sheet.top);
        let frame = Rect::from_two_pos(from, pos2(pointer.x, pointer.y.clamp(room.top(), room.bottom())));
        let mut marked = marquee.kept.clone();
        marked.extend(touched(sheet, frame));
        if marked != self.marked {
            self.mark(sheet, marked);
        }
        if down {
            self.marquee = Some(marquee);
            self.move_along(ui, room, pointer);
            let theme = sheet.theme();
            ui.painter().rect(frame, 2.0, theme.tint(theme.focus, 0.08), theme.focus_ring(), StrokeKind::Inside);
            ui.ctx().set_cursor_icon(CursorIcon::Crosshair);
        }
        true
    }

    fn move_along(&mut self, ui: &Ui, room: Rect, pointer: Pos2) {
        let step = if pointer.y < room.top() + NEAR {
            -STEP
        } else if pointer.y > room.bottom() - NEAR {
            STEP
        } else {
            return;
        };
        self.scroll_to = Some((self.scrolled + step).max(0.0));
        ui.ctx().request_repaint();
    }

    /// Marks tasks; one of them is selected, and no details open for it.
    fn mark(&mut self, sheet: &Sheet<'_>, marked: BTreeSet<TaskId>) {
        let rows = sheet.plan.rows.iter().filter(|row| row.band.is_none());
        let first = rows.map(|row| row.id).find(|id| marked.contains(id)).or(marked.first().copied());
        self.marked = marked;
        self.link = None;
        match first {
            Some(first) => {
                self.clicked = Some(first);
                self.grid.anchor = Some(first);
                sheet.cx.hold(first);
            }
            None => sheet.cx.out.push(Action::Select(None)),
        }
    }
}

/// The tasks whose bars a frame touches.
fn touched<'a>(sheet: &'a Sheet<'a>, frame: Rect) -> impl Iterator<Item = TaskId> + 'a {
    let row = |y: f32| ((y - sheet.top) / ROW).floor().max(0.0) as usize;
    let (first, last) = (row(frame.top()), row(frame.bottom()));
    let rows = sheet.plan.rows.iter().enumerate().skip(first).take(last.saturating_sub(first) + 1);
    rows.filter(|(_, row)| row.band.is_none()).filter_map(move |(index, row)| {
        let bar = sheet.bar(index, sheet.cx.insights.schedule.get(row.id)?);
        (bar.left() <= frame.right() && frame.left() <= bar.right()).then_some(row.id)
    })
}
