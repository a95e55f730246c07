//! Plans that come from other programs and go to them, in the window; and dates of imported ones that are let go.

use super::modals::Modal;
use super::shell::Entente;
use crate::document::Edit;
use crate::ui::recalculate::Draft;
use crate::workspace::TaskId;

impl Entente {
    /// Lists what recalculating would move.
    pub(super) fn ask_to_recalculate(&mut self) {
        let Some(session) = &self.session else { return };
        let known = &session.insights().recalculation;
        let draft = Draft::of(session.document.workspace(), known, &self.words);
        self.modal = Some(Modal::Recalculate(Box::new(draft)));
    }

    /// Lets the dates of these tasks go where their links put them: one step.
    pub(super) fn recalculate(&mut self, tasks: Vec<TaskId>, ctx: &egui::Context) {
        if !tasks.is_empty() {
            self.apply(Edit::Recalculate { tasks }, false, ctx);
        }
    }
}
