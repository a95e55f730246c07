//! How a page is laid out: its margin, its columns, cards that end together.

use egui::{Align, Id, Key, Layout, Modifiers, Rect, ScrollArea, Ui, Vec2};

use super::keyboard::{self, Ground};
use crate::ui::theme::{SPACE_4, SPACE_5};

/// Below this width a page has narrow margins, in points.
const NARROW: f32 = 1000.0;
/// So much of what is seen is turned at once, so that the last lines are seen again.
const TURN: f32 = 0.85;

/// The margin of a page: 24 points, 16 where it is narrow.
pub fn margin(ui: &Ui) -> f32 {
    margin_of(ui.available_width())
}

/// The margin of a page of this width, in points.
pub fn margin_of(width: f32) -> f32 {
    if width < NARROW { SPACE_4 } else { SPACE_5 }
}

/// A column of this width; returns what it took.
pub fn column(ui: &mut Ui, width: f32, add: impl FnOnce(&mut Ui)) -> Rect {
    ui.allocate_ui_with_layout(Vec2::new(width, 0.0), Layout::top_down(Align::Min), |ui| {
        ui.set_width(width);
        add(ui);
    })
    .response
    .rect
}

/// Room of this height at the end of a card, so that cards side by side end together.
pub fn fill(ui: &mut Ui, height: f32) {
    let height = height - ui.spacing().item_spacing.y;
    if height > 0.0 {
        ui.allocate_space(Vec2::new(0.0, height));
    }
}

/// What a page shows below its head: scrolled where it is longer than its room. By how much it is longer is known to whoever
/// draws it where nobody scrolls, see [`too_long`].
pub fn scrolled<R>(ui: &mut Ui, area: ScrollArea, add: impl FnOnce(&mut Ui) -> R) -> R {
    let shown = area.show(ui, add);
    is_longer(ui, shown.content_size.y - shown.inner_rect.height());
    shown.inner
}

/// The same of what scrolls by itself: so many points of it are not seen.
pub fn is_longer(ui: &Ui, over: f32) {
    ui.data_mut(|data| {
        let most = data.get_temp_mut_or_default::<f32>(Id::unique(TOO_LONG));
        *most = most.max(over);
    });
}

/// By how much what was [`scrolled`] since this was asked last is longer than its room, in points: asked before and after a page
/// by whoever draws it for a picture, and by nobody in a window.
pub fn too_long(ui: &Ui) -> f32 {
    ui.data_mut(|data| data.remove_temp::<f32>(Id::unique(TOO_LONG))).unwrap_or_default()
}

/// Where the longest is kept.
const TOO_LONG: &str = "page-too-long";

/// Lets the keyboard go through a page that scrolls: what it comes to is brought into sight, Page Down and Page Up turn the
/// page. Call it at the end of what scrolls.
pub fn follow_keys(ui: &mut Ui) {
    follow_focus(ui);
    // To ask where something stands while the pointer presses would take the keyboard from it.
    if !ui.input(|input| input.key_pressed(Key::PageDown) || input.key_pressed(Key::PageUp)) {
        return;
    }
    let focused = ui.memory(egui::Memory::focused);
    let here =
        |response: egui::Response| response.layer_id == ui.layer_id() && ui.min_rect().contains(response.rect.center());
    let inside = focused.is_none_or(|id| ui.ctx().read_response(id).is_some_and(here));
    if !inside || ui.ctx().text_edit_focused() {
        return;
    }
    let pressed = |key: Key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let (down, up) = (pressed(Key::PageDown), pressed(Key::PageUp));
    let by = f32::from(u8::from(up)) - f32::from(u8::from(down));
    if by != 0.0 {
        ui.scroll_with_delta(Vec2::new(0.0, by * ui.clip_rect().height() * TURN));
    }
}

/// Brings what the keyboard has come to into sight, once; again where the page was laid out anew in another width, as when
/// the details open beside it. Call it at the end of what scrolls.
pub fn follow_focus(ui: &mut Ui) {
    keyboard::ground(ui, Ground::Part);
    let focused = ui.memory(egui::Memory::focused);
    let now = (focused, ui.clip_rect().width().round() as i64);
    let id = ui.make_persistent_id("followed");
    let before: Option<(Option<Id>, i64)> = ui.data(|data| data.get_temp(id));
    if before == Some(now) {
        return;
    }
    ui.data_mut(|data| data.insert_temp(id, now));
    // What the pointer is on is in sight.
    let by_hand = ui.input(|input| input.pointer.any_down() || input.pointer.any_released());
    let Some(response) = focused.filter(|_| !by_hand).and_then(|id| ui.ctx().read_response(id)) else { return };
    // What is seen beside the page, as the buttons under a list, is not in it, however far the page goes on unseen there.
    let seen = response.interact_rect;
    let beside = seen.is_positive() && !ui.clip_rect().intersects(seen);
    let here = !beside && response.layer_id == ui.layer_id() && ui.min_rect().contains(response.rect.center());
    if here && !ui.clip_rect().contains_rect(response.rect) {
        ui.scroll_to_rect(response.rect.expand(SPACE_4), None);
    }
}
