//! The left rail: the menu, and the views in the order people work.

use egui::{Panel, Ui};

use super::{FrameCx, menu};
use crate::ui::context::Action;
use crate::ui::theme::{RAIL, SPACE_1, SPACE_2};
use crate::ui::views::ViewKind;
use crate::ui::widgets::button;

/// Draws the rail at the left edge.
pub fn show(ui: &mut Ui, cx: &FrameCx<'_>) {
    let frame = egui::Frame::new().fill(cx.theme.surface).inner_margin(egui::Margin::symmetric(0, SPACE_2 as i8));
    Panel::left("rail").resizable(false).exact_size(RAIL).show_separator_line(true).frame(frame).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = SPACE_1;
        ui.vertical_centered(|ui| {
            menu::main_button(ui, cx);
            ui.add_space(SPACE_2);
            for view in ViewKind::ALL {
                if button::rail(ui, cx.theme, view.icon(), cx.words.text(view.key()), cx.view == view).clicked() {
                    cx.out.push(Action::Go(view));
                }
            }
        });
    });
}
