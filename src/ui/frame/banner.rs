//! A line over the view about the open file: that it is only looked at, that somebody else has it open or changed it.

use egui::Ui;

use super::FrameCx;
use crate::ui::context::{Action, FileAct};
use crate::ui::widgets::banner::over;
use crate::ui::widgets::button;
use crate::ui::widgets::chip::Mark;

/// What is said, and what can be done about it.
#[derive(Clone, Debug, PartialEq)]
pub struct Banner {
    /// How grave it is.
    pub mark: Mark,
    /// The sentence.
    pub sentence: String,
    /// Acts with the keys of their words, the main one first.
    pub acts: Vec<(&'static str, FileAct)>,
}

/// Draws it over the view; what was chosen goes out as an action.
pub fn show(ui: &mut Ui, frame: &FrameCx<'_>, banner: &Banner) {
    over(ui, frame.theme, "banner", (banner.mark, &banner.sentence), |ui| {
        for (key, act) in banner.acts.iter().rev() {
            if button::quiet(ui, frame.theme, frame.words.text(key)).clicked() {
                frame.out.push(Action::File(*act));
            }
        }
    });
}
