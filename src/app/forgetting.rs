//! What was typed and not kept of a file that is closed: nothing of it stays in memory.

use super::session::Session;
use super::shell::Entente;
use crate::ui::widgets::field;

impl Entente {
    /// Forgets what egui keeps of fields and forms once the file that they were of is no longer open. What is only looked
    /// at, and a new engagement that may yet be given up, leave the open file open.
    pub(super) fn forget_what_is_closed(&mut self, ctx: &egui::Context) {
        let replaced = self.replaced.as_ref().and_then(Option::as_ref);
        let open = self.aside.as_ref().or(replaced).or(self.session.as_ref()).map(Session::opening);
        let before = std::mem::replace(&mut self.typed_in, open);
        if before.is_some() && before != open {
            field::forget_all(ctx);
            // Whether things may move is said anew.
            self.moving = None;
        }
    }
}
