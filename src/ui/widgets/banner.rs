//! A line over a view: what there is to know, and what can be done about it.

use egui::{Align, Frame, Label, Layout, Margin, Panel, Sense, Ui, Vec2};

use super::chip::Mark;
use crate::ui::theme::{SPACE_2, SPACE_3, SPACE_4, Theme};

/// Draws a line of this name over what comes after it: a mark, the sentence, and at the right what `acts` draws, from right
/// to left. The acts have their room first; the sentence is shortened before they are, and whole under the pointer.
pub fn over(ui: &mut Ui, theme: &Theme, name: &str, (mark, sentence): (Mark, &str), acts: impl FnOnce(&mut Ui)) {
    let paper = Frame::new().fill(mark.soft(theme)).inner_margin(Margin::symmetric(SPACE_4 as i8, 4));
    let panel = Panel::top(name.to_owned()).resizable(false).exact_size(36.0).show_separator_line(false);
    panel.frame(paper).show(ui, |ui| {
        ui.horizontal_centered(|ui| {
            ui.spacing_mut().item_spacing.x = SPACE_2;
            let (rect, _) = ui.allocate_exact_size(Vec2::splat(14.0), Sense::hover());
            mark.paint(ui.painter(), theme, rect.center(), 11.0);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                acts(ui);
                ui.add_space(SPACE_3);
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    ui.add(Label::new(theme.body(sentence)).truncate()).on_hover_text(sentence);
                });
            });
        });
    });
}
