//! The inspector: the selected record, to read and to change, field by field.

pub mod engagement;

use crate::ui::context::Cx;

/// Draws the form of the selected record.
pub fn show(_ui: &mut egui::Ui, _cx: &Cx<'_>) {}
