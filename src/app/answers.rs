//! What a person answered: to the program's dialogs and to the system's.

use std::path::{Path, PathBuf};

use super::elsewhere::Where;
use super::kept_modals::Reply;
use super::modals::{Answer, Modal};
use super::recovery::Only;
use super::shell::{Entente, Then};
use super::transfer::exportable;
use super::window::user_name;
use super::worker::Purpose;
use crate::document::Edit;
use crate::ui::command::Command;
use crate::ui::context::FileAct;

impl Entente {
    /// Does what an answer asks for.
    pub(super) fn answered(&mut self, answer: Answer, ctx: &egui::Context) {
        let asked = self.is_asking().then(|| self.is_asking_of_what_happened());
        self.modal = None;
        match answer {
            Answer::Dismissed => {
                if let Some(happened) = asked {
                    self.left_as_it_is(happened);
                }
                self.then = None;
                if let Some(before) = self.replaced.take() {
                    self.session = before;
                }
            }
            Answer::SaveFirst => self.run(Command::Save, ctx),
            Answer::GiveUp => {
                let session = self.session.as_ref();
                self.given_up = session.map(|session| (session.number(), session.document.revision()));
                if let Some(then) = self.then.take() {
                    self.go_on(then, ctx);
                }
            }
            Answer::Import(path) => self.then(Then::Import(path), ctx),
            Answer::Delete(going) => self.delete(going),
            Answer::Engagement(draft, of_plan) => {
                // What cannot be kept stays in its dialog, with the reason.
                let Some(session) = &mut self.session else { return };
                if let Err(refusal) = session.apply_plainly(Edit::SetEngagement(draft.engagement.clone())) {
                    let refused = Some(self.why_not(&refusal));
                    self.modal = Some(Modal::Engagement { draft, refused, of_plan });
                } else {
                    self.replaced = None;
                }
            }
            Answer::Baseline(title) => self.set_baseline(title, ctx),
            Answer::Author(author) => {
                // What is private belongs to a name: nobody is without one.
                let named = !author.trim().is_empty();
                self.settings.author = if named { author } else { user_name() };
                self.keep_settings();
                if let Some(session) = &mut self.session {
                    session.look_as(&self.settings.author);
                }
            }
            Answer::Who(name) => self.said_who(&name),
            Answer::SaveAs => self.run(Command::SaveAs, ctx),
            // No dialog of the system asked about this name.
            Answer::Typed(Purpose::SaveAs, path) if with_extension(&path).exists() => {
                self.ask_over(Purpose::SaveAs, with_extension(&path));
            }
            Answer::Typed(Purpose::Export, path) if exportable(&path).exists() => {
                self.ask_over(Purpose::Export, exportable(&path));
            }
            Answer::Typed(Purpose::TeamCopy, path) if with_extension(&path).exists() => {
                self.ask_over(Purpose::TeamCopy, with_extension(&path));
            }
            Answer::Typed(Purpose::ClientCopy, path) if with_extension(&path).exists() => {
                self.ask_over(Purpose::ClientCopy, with_extension(&path));
            }
            Answer::Typed(purpose, path) => self.picked(purpose, path, ctx),
            Answer::SaveOver(Purpose::Export, path) => self.export(path),
            Answer::SaveOver(Purpose::TeamCopy, path) => self.copy_for_team(path),
            Answer::SaveOver(Purpose::ClientCopy, path) => self.write_client_copy(path),
            Answer::SaveOver(_, path) => self.save_to(path, true),
            Answer::Elsewhere(purpose) => self.ask_for_file(purpose),
            Answer::Recalculate(tasks) => self.recalculate(tasks),
            Answer::Answers(readings) => self.take_answers(&readings),
            Answer::Anyway(edit, label) => self.apply_now(*edit, label),
            Answer::Export(form, leaves) => self.export_as(form, leaves),
            Answer::Kept(Reply::Left) => {
                if let Some(session) = &mut self.session {
                    session.keeping.chosen = None;
                }
                self.offer_rest();
            }
            Answer::Kept(Reply::Leave(copy, passphrase)) => self.choose_where(*copy, passphrase),
            Answer::Kept(Reply::CopyForTeam(passphrase)) => self.choose_where_for_team(passphrase),
            Answer::Kept(Reply::Try(ask)) => self.try_passphrase(*ask),
            Answer::Kept(Reply::Seal(draft)) => self.seal(*draft),
            Answer::Kept(Reply::Trust(path)) => self.open_altered(path),
            Answer::Kept(Reply::Version(draft, wish)) => self.take_version(&draft, wish),
            Answer::Kept(Reply::Act(act)) => self.file_act(act),
            Answer::Kept(Reply::Decided(draft)) => self.decide(*draft),
            Answer::Kept(Reply::KeepMine) => {
                self.file_act(FileAct::KeepMine);
                self.run(Command::Save, ctx);
            }
            Answer::Kept(Reply::EvenReadOnly(path)) => self.save_even_read_only(path),
            Answer::Kept(Reply::SaveElsewhere) => self.run(Command::SaveAs, ctx),
            Answer::Kept(Reply::OnlySee(by)) => {
                if let Some(session) = &mut self.session {
                    session.keeping.only = Some(Only::Held(by));
                }
            }
            Answer::Kept(Reply::Close) => self.then(Then::Close, ctx),
            Answer::Kept(Reply::Offer(draft, wish)) => self.take_offer(*draft, wish, ctx),
        }
    }

    /// A file was chosen for a purpose.
    pub(super) fn picked(&mut self, purpose: Purpose, path: PathBuf, ctx: &egui::Context) {
        match purpose {
            Purpose::Open => self.then(Then::OpenPath(path), ctx),
            Purpose::SaveAs => {
                // The dialog asked about the name that was typed, not about the one with the ending.
                let named = with_extension(&path);
                if named != path && named.exists() {
                    self.ask_over(purpose, named);
                } else {
                    self.save_to(named, true);
                }
            }
            Purpose::TeamCopy => {
                let named = with_extension(&path);
                if named != path && named.exists() {
                    self.ask_over(purpose, named);
                } else {
                    self.copy_for_team(named);
                }
            }
            Purpose::ClientCopy => {
                let named = with_extension(&path);
                if named != path && named.exists() {
                    self.ask_over(purpose, named);
                } else {
                    self.write_client_copy(named);
                }
            }
            Purpose::Compare => self.read_to_compare(path),
            Purpose::Picture => self.save_picture(path),
            Purpose::Import => self.then(Then::Import(path), ctx),
            Purpose::Export => self.export_to(path),
            Purpose::Answers => self.read_answers(path),
            Purpose::Lessons => self.read_lessons(Where::Folder(path)),
        }
    }
}

/// A name gets the program's own ending, unless it has it.
fn with_extension(path: &Path) -> PathBuf {
    if path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("entente")) {
        return path.to_owned();
    }
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".entente");
    path.with_file_name(name)
}
