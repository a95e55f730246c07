//! The view "pulse".

use crate::ui::context::Cx;

/// The view with its own small state.
#[derive(Default)]
pub struct PulseView {}

impl PulseView {
    /// Draws the view.
    pub fn ui(&mut self, _ui: &mut egui::Ui, _cx: &Cx<'_>) {}
}
