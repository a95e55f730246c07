//! The view "managers".

use crate::ui::context::Cx;

/// The view with its own small state.
#[derive(Default)]
pub struct ManagersView {}

impl ManagersView {
    /// Draws the view.
    pub fn ui(&mut self, _ui: &mut egui::Ui, _cx: &Cx<'_>) {}
}
