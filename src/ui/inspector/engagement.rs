//! The engagement's frame, to edit in its dialog.

use crate::language::Words;
use crate::ui::theme::Theme;
use crate::workspace::{Engagement, Workspace};

/// Draws the form into a dialog.
pub fn form(
    _ui: &mut egui::Ui,
    _words: &Words,
    _theme: &Theme,
    _engagement: &mut Engagement,
    _workspace: Option<&Workspace>,
) {
}
