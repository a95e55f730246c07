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

/// Draws what was said in this frame, else the hint.
pub fn show(ui: &mut Ui, cx: &Cx<'_>, hint: &str) {
    let said: Option<String> = ui.data_mut(|data| data.remove_temp(place()));
    ui.scope(|ui| {
        ui.set_min_size(Vec2::new(ui.available_width(), HEIGHT));
        let text = match said {
            Some(said) => cx.theme.body(said),
            None => cx.theme.caption(hint),
        };
        ui.add(egui::Label::new(text).wrap());
    });
}
