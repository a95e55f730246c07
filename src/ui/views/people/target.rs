//! Where we need somebody to be: four corners that can be dragged, beside the mark of where they are.

use egui::{Id, Pos2, Rect, Role, Sense, StrokeKind, Ui, Vec2, WidgetInfo};

use super::marks;
use crate::ui::context::Cx;
use crate::ui::widgets::popup;
use crate::workspace::StakeholderId;

/// Corners in the hand.
#[derive(Clone, Copy, Debug, Default)]
pub struct Target {
    held: Option<(StakeholderId, Pos2)>,
}

/// What a person did to them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Deed {
    /// Let go at this place of the screen.
    Put(Pos2),
    /// Moved with the keyboard: right is +x, down is +y.
    Nudge(Vec2),
}

impl Target {
    /// Whose corners are in the hand, and where the pointer is.
    pub fn held(&self) -> Option<(StakeholderId, Pos2)> {
        self.held
    }

    /// Draws somebody's corners and follows them. `name` says what they are.
    pub fn corners(
        &mut self,
        ui: &Ui,
        cx: &Cx<'_>,
        who: StakeholderId,
        (at, radius): (Pos2, f32),
        name: &str,
    ) -> Option<Deed> {
        let theme = cx.theme;
        let held = self.held.filter(|held| held.0 == who);
        let center = held.map_or(at, |(_, pointer)| pointer);
        let sense = if cx.editable { Sense::click_and_drag() } else { Sense::hover() };
        let body = Rect::from_center_size(at, Vec2::splat(2.0 * radius));
        let response = ui.interact(body, Id::unique(("target", who)), sense);
        response.widget_info(|| WidgetInfo::labeled(Role::Slider, cx.editable, name));
        let painter = ui.painter();
        marks::wanted(painter, theme, center, radius, true);
        if response.has_focus() {
            painter.rect_stroke(body.expand(2.0), radius + 2.0, theme.focus_ring(), StrokeKind::Inside);
        }
        if !cx.editable {
            self.held = None;
            return None;
        }
        let mut deed = None;
        if response.dragged()
            && let Some(pointer) = response.interact_pointer_pos()
        {
            self.held = Some((who, pointer));
        } else if response.drag_stopped() {
            let let_go = ui.input(|input| input.pointer.any_released());
            deed = held.filter(|_| let_go).map(|(_, pointer)| Deed::Put(pointer));
            self.held = None;
        } else if held.is_some() {
            self.held = None;
        }
        if response.clicked() {
            response.request_focus();
            cx.select(who);
        }
        if response.has_focus() {
            let arrows = egui::EventFilter { horizontal_arrows: true, vertical_arrows: true, ..Default::default() };
            ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, arrows));
            let way = ui.input(|input| {
                let step = |back: egui::Key, on: egui::Key| {
                    f32::from(i8::from(input.key_pressed(on)) - i8::from(input.key_pressed(back)))
                };
                Vec2::new(
                    step(egui::Key::ArrowLeft, egui::Key::ArrowRight),
                    step(egui::Key::ArrowUp, egui::Key::ArrowDown),
                )
            });
            deed = deed.or((way != Vec2::ZERO).then_some(Deed::Nudge(way)));
        }
        popup::beside(&response, name);
        deed
    }
}
