//! What the window itself tells and is told: its title, files dropped on it, and that it is to be closed.

use super::modals::Modal;
use super::session::Session;
use super::shell::{Entente, Then};
use crate::ui::command::Command;
use crate::ui::widgets::chip::Mark;
use crate::ui::widgets::field;

impl Entente {
    /// Says in the window's title what is open, with a dot while something is not saved.
    pub(super) fn say_title(&mut self, ctx: &egui::Context) {
        let title = match &self.session {
            // It may stand on a wall; beside the audience's own it says whose it is.
            Some(_) if let Some(show) = self.presenting() => {
                self.words.text(if show.is_beside() { "present-title-ours" } else { "present-title" }).to_owned()
            }
            None => "Entente".to_owned(),
            Some(session) => {
                let dot = if session.would_lose() { "• " } else { "" };
                format!("{dot}{} – Entente", session.document.workspace().engagement.title)
            }
        };
        if title != self.title {
            ctx.send_viewport_cmd(egui::ViewportCommand::Title(title.clone()));
            self.title = title;
        }
    }

    /// Opens or imports a file that was dropped on the window.
    pub(super) fn take_dropped(&mut self, ctx: &egui::Context) {
        let (dropped, count) = ctx.input(|input| {
            let files = &input.raw.dropped_files;
            (files.first().map(|file| file.path().to_owned()), files.len())
        });
        // While a question is open, a file that falls on the window is not taken for its answer; nor does it come in the
        // place of what is presented.
        let free = !self.is_asking() && !self.is_framing() && self.presenting.is_none();
        if let Some(path) = dropped.filter(|_| free) {
            // Whatever is no engagement by its name may be a plan of another program: its content says.
            if count > 1 {
                let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
                let sentence = self.words.with("dialog-dropped-one", &[("file", file.into())]);
                self.toasts.add(Mark::Unknown, sentence);
            }
            let ours = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("entente"));
            match ours {
                true => self.then(Then::OpenPath(path), ctx),
                false => self.take_in(path, None),
            }
        }
    }

    /// Whether the engagement's dialog holds something that the file does not.
    fn is_framing(&self) -> bool {
        let Some((Modal::Engagement { draft, .. }, session)) = self.modal.as_ref().zip(self.session.as_ref()) else {
            return false;
        };
        draft.engagement != session.seen().engagement
    }

    pub(super) fn watch_closing(&mut self, ctx: &egui::Context) {
        let asked = ctx.input(|input| input.viewport().close_requested());
        if asked {
            self.look_back_at_file();
        }
        if asked && !self.quitting && (self.is_framing() || self.is_asking()) {
            // The dialog has to be answered first.
            ctx.send_viewport_cmd(egui::ViewportCommand::CancelClose);
        } else if asked && !self.quitting && self.session.as_ref().is_some_and(Session::would_lose) {
            ctx.send_viewport_cmd(egui::ViewportCommand::CancelClose);
            self.then(Then::Quit, ctx);
        } else if asked && !self.quitting && self.modal.is_none() && field::holds_typing(ctx) == Some(true) {
            // What is being typed counts: asked again when it is handed over.
            ctx.send_viewport_cmd(egui::ViewportCommand::CancelClose);
            self.waiting.push(Command::Quit);
            ctx.request_repaint();
        }
        let size = ctx.input(|input| input.viewport().inner_rect.map(|rect| (rect.width(), rect.height())));
        if asked || self.quitting {
            let mut news = self.leave();
            if size.is_some() {
                news |= std::mem::replace(&mut self.settings.window, size) != size;
            }
            if news {
                self.keep_settings_at_once();
            }
        }
        if self.quitting {
            ctx.send_viewport_cmd(egui::ViewportCommand::Close);
        }
    }
}
