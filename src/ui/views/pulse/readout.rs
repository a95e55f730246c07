//! What is under the pointer or has the keyboard, in a sentence under the plot: words that float over a plot would cover
//! the rows that they explain.

use egui::{Id, Response, Ui, Vec2};

use crate::ui::context::Cx;
use crate::ui::theme::CAPTION;

/// Height in points: room for two lines, so that nothing moves while the pointer goes over a plot.
pub const HEIGHT: f32 = (CAPTION + 6.0) * 2.0;

fn place() -> Id {
    Id::unique("readout of the plot")
}

/// Says a sentence; of several in one frame the last one stands.
pub fn say(ui: &Ui, sentence: impl Into<String>) {
    let sentence: String = sentence.into();
    ui.data_mut(|data| data.insert_temp(place(), sentence));
}

/// Says what a part of the plot is while the pointer is over it or the keyboard in it.
pub fn of(ui: &Ui, response: &Response, sentence: impl Into<String>) {
    if response.hovered() || response.has_focus() {
        say(ui, sentence);
    }
}

/// Draws what was said in this frame, else of how much is known what is drawn, and the hint.
pub fn show(ui: &mut Ui, cx: &Cx<'_>, known: &str, hint: &str) {
    let said: Option<String> = ui.data_mut(|data| data.remove_temp(place()));
    ui.scope(|ui| {
        ui.set_min_size(Vec2::new(ui.available_width(), HEIGHT));
        ui.spacing_mut().item_spacing.y = 0.0;
        if let Some(said) = said {
            ui.add(egui::Label::new(cx.theme.body(said)).wrap());
            return;
        }
        for line in [known, hint].into_iter().filter(|line| !line.is_empty()) {
            ui.add(egui::Label::new(cx.theme.caption(line)).truncate());
        }
    });
}
