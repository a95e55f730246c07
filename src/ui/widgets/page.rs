//! How a page is laid out: its margin, its columns, cards that end together.

use egui::{Align, Layout, Rect, Ui, Vec2};

use crate::ui::theme::{SPACE_4, SPACE_5};

/// Below this width a page has narrow margins, in points.
const NARROW: f32 = 1000.0;

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
