//! What a person answered: to the program's dialogs and to the system's.

use std::path::{Path, PathBuf};

use super::elsewhere::Where;
use super::kept_modals::Reply;
use super::modals::{Answer, Modal};
use super::recovery::Only;
use super::session::Session;
use super::shell::{Entente, Then};
use super::window::user_name;
use super::worker::{Purpose, Report};
use crate::document::{Edit, Step};
use crate::exchange::intake::Kind;
use crate::ui::command::Command;
use crate::ui::context::{Action, FileAct};
use crate::ui::old;
use crate::ui::widgets::chip::Mark;

impl Entente {
    /// Does what an answer asks for.
    pub(super) fn answered(&mut self, answer: Answer, ctx: &egui::Context) {
        let asked = self.is_asking().then(|| self.is_asking_of_what_happened());
        let modal = self.modal.take();
        match answer {
            Answer::Present => {
                if let Some(Modal::Present(before)) = modal {
                    self.present(*before);
                }
            }
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
            Answer::Import(path) => self.import(path),
            Answer::Delete(going) => self.delete(going),
            Answer::Engagement(draft, of_plan) => {
                // What cannot be kept stays in its dialog, with the reason.
                let Some(session) = &mut self.session else { return };
                let frame = draft.engagement.clone();
                let step = Step::of(Edit::SetEngagement(frame.clone()).label(session.seen()));
                let edit = old::framed(session.seen(), frame);
                if let Err(refusal) = session.apply(edit, &step) {
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
            Answer::Typed(
                purpose @ (Purpose::SaveAs | Purpose::TeamCopy | Purpose::ClientCopy | Purpose::Picture(_)),
                path,
            ) => self.write_or_ask(purpose, &path, false),
            Answer::Typed(purpose, path) => self.picked(purpose, path, ctx),
            Answer::SaveOver(purpose, path) => self.write_over(purpose, path),
            Answer::Elsewhere(purpose) => self.ask_for_file(purpose),
            Answer::Recalculate(tasks) => self.recalculate(tasks),
            Answer::Remap(wanted) => {
                if let Some(Modal::Import(draft)) = modal {
                    self.reckon(draft, wanted);
                }
            }
            Answer::TakeFile => {
                if let Some(Modal::Import(draft)) = modal {
                    self.take_file(*draft);
                }
            }
            Answer::Anyway(edit, label) => self.apply_now(*edit, label),
            Answer::Exporting(wish) => {
                if let Some(Modal::Exporting(question)) = modal {
                    self.export_wished(question, wish);
                }
            }
            Answer::Kept(Reply::Left) => {
                if let Some(session) = &mut self.session {
                    session.keeping.chosen = None;
                }
                self.offer_rest();
            }
            Answer::Kept(Reply::TypedBefore { taken }) => self.typed_before_is(taken, ctx),
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
            Answer::Kept(Reply::Place(Some(record))) => self.carry_out_all(vec![Action::Show(record)], ctx),
            Answer::Kept(Reply::Place(None)) => self.run(Command::EditEngagement, ctx),
            Answer::Kept(Reply::Close) => self.then(Then::Close, ctx),
            Answer::Kept(Reply::Offer(draft, wish)) => self.take_offer(*draft, wish, ctx),
        }
    }

    /// A file was chosen for a purpose.
    pub(super) fn picked(&mut self, purpose: Purpose, path: PathBuf, ctx: &egui::Context) {
        match purpose {
            Purpose::Open => self.then(Then::OpenPath(path), ctx),
            Purpose::SaveAs | Purpose::TeamCopy | Purpose::ClientCopy | Purpose::Picture(_) => {
                self.write_or_ask(purpose, &path, true);
            }
            Purpose::Compare => self.read_to_compare(path),
            Purpose::Template => self.chose_template(path),
            Purpose::Import => self.take_in(path, None),
            Purpose::Answers => self.take_in(path, Some(Kind::Answers)),
            Purpose::Lessons => self.read_lessons(Where::Folder(path)),
        }
    }

    /// Writes to the name that was chosen, with the ending that it gets; where that would replace something it is asked
    /// first, unless a dialog of the system `asked` about this very name.
    fn write_or_ask(&mut self, purpose: Purpose, path: &Path, asked: bool) {
        let named = match purpose {
            Purpose::Picture(number) => with_ending(path, self.waiting_order(number).map_or("", |one| one.ending())),
            _ => with_ending(path, "entente"),
        };
        match named == path && asked {
            true => self.write_over(purpose, named),
            // A drive of a network may be long in answering.
            false => {
                let of = self.session.as_ref().map(Session::opening);
                self.worker.run(move || {
                    let there = named.exists();
                    Report::Named { of, purpose, path: named, there }
                });
            }
        }
    }

    /// Whether a name was said for an opened file that is not the one on the screen any more.
    pub(super) fn is_past(&self, of: Option<u64>, purpose: Purpose) -> bool {
        let of_any = match purpose {
            Purpose::Open | Purpose::Import => true,
            // What was ordered holds its own value of the file; who released it is kept in the file alone.
            Purpose::Picture(number) => self.waiting_order(number).is_some_and(|order| !order.is_for_client()),
            _ => false,
        };
        !of_any && self.session.as_ref().map(Session::opening) != of
    }

    /// Says that nothing was done with a name of before.
    pub(super) fn say_past(&mut self) {
        self.then = None;
        self.toasts.add(Mark::Watch, self.words.text("dialog-past"));
    }

    pub(super) fn write_over(&mut self, purpose: Purpose, path: PathBuf) {
        match purpose {
            Purpose::TeamCopy => self.copy_for_team(path),
            Purpose::ClientCopy => self.write_client_copy(path),
            Purpose::Picture(number) => self.export_to(number, path),
            _ => self.save_to(path, true),
        }
    }
}

/// A name gets its ending, unless it has it.
fn with_ending(path: &Path, ending: &str) -> PathBuf {
    if path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case(ending)) {
        return path.to_owned();
    }
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".");
    name.push(ending);
    path.with_file_name(name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::in_place;
    use crate::file::Settings;

    #[test]
    fn a_name_that_was_said_for_one_file_is_used_for_no_other() {
        let folder = tempfile::tempdir().expect("a folder");
        let ctx = egui::Context::default();
        let mut program = in_place::with_a_sample(Settings::default());
        let of = program.session().map(Session::opening);
        let named = |name: &str| {
            let path = folder.path().join(name);
            (path.clone(), Report::Named { of, purpose: Purpose::SaveAs, path, there: false })
        };
        // Whoever says who they are has the same file open.
        program.session_mut().expect("open").look_as("Daniel Reyes");
        let (path, report) = named("first.entente");
        program.take_report(report, &ctx);
        assert!(path.exists(), "of the file that is open");
        // While a slow drive answered, or the dialog of the system stood open, another file was opened.
        program.open_sample(1);
        let (path, report) = named("second.entente");
        program.take_report(report, &ctx);
        program.take_reports(&ctx);
        assert!(!path.exists());
        let path = folder.path().join("third.entente");
        let picked = Report::Picked { of, purpose: Purpose::SaveAs, path: Some(path.clone()), at_once: false };
        program.take_report(picked, &ctx);
        program.take_reports(&ctx);
        assert!(!path.exists());
    }
}
