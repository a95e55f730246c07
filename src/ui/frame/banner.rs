//! A line over the view about the open file: that it is only looked at, that somebody else has it open or changed it.

use egui::{Align, Frame, Label, Layout, Margin, Panel, Ui};

use super::FrameCx;
use crate::ui::context::{Action, FileAct};
use crate::ui::theme::{SPACE_2, SPACE_3, SPACE_4};
use crate::ui::widgets::button;
use crate::ui::widgets::chip::Mark;

/// What is said, and what can be done about it.
#[derive(Clone, Debug, PartialEq)]
pub struct Banner {
    /// How grave it is.
    pub mark: Mark,
    /// The sentence.
    pub sentence: String,
    /// Acts with their words, the main one first.
    pub acts: Vec<(String, FileAct)>,
}

/// Draws it over the view; what was chosen goes out as an action.
pub fn show(ui: &mut Ui, frame: &FrameCx<'_>, banner: &Banner) {
    let paper = Frame::new().fill(banner.mark.soft(frame.theme)).inner_margin(Margin::symmetric(SPACE_4 as i8, 4));
    Panel::top("file banner").resizable(false).exact_size(36.0).show_separator_line(false).frame(paper).show(
        ui,
        |ui| {
            ui.horizontal_centered(|ui| {
                ui.spacing_mut().item_spacing.x = SPACE_2;
                let (rect, _) = ui.allocate_exact_size(egui::Vec2::splat(14.0), egui::Sense::hover());
                banner.mark.paint(ui.painter(), frame.theme, rect.center(), 11.0);
                // The acts have their room first: the sentence is shortened before they are.
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    for (word, act) in banner.acts.iter().rev() {
                        if button::quiet(ui, frame.theme, word).clicked() {
                            frame.out.push(Action::File(*act));
                        }
                    }
                    ui.add_space(SPACE_3);
                    ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                        let label = ui.add(Label::new(frame.theme.body(&banner.sentence)).truncate());
                        label.on_hover_text(&banner.sentence);
                    });
                });
            });
        },
    );
}
