//! Plans that come from other programs, in the window, and dates of imported ones that are let go; copies for the team.

use std::path::{Path, PathBuf};
use std::time::Duration;

use super::failures::{self, filled};
use super::modals::Modal;
use super::passphrases::key_of;
use super::recovery::Only;
use super::session::Session;
use super::shell::{Entente, Then};
use super::worker::{Purpose, Report};
use crate::document::{Document, Edit};
use crate::exchange::import::{self, Imported};
use crate::exchange::mspdi::Refusal;
use crate::exchange::{Kind, PlanError, open_plan};
use crate::file::{self, Over};
use crate::insight::own_view::for_team;
use crate::language::Words;
use crate::ui::recalculate::Draft;
use crate::ui::views::ViewKind;
use crate::ui::widgets::chip::Mark;
use crate::workspace::TaskId;

/// The name of a file without its folder.
fn name_of(path: &Path) -> String {
    path.file_name().map_or_else(|| path.display().to_string(), |name| name.to_string_lossy().into_owned())
}

/// Why a file was not imported, in three lines: which, why, what to do.
pub(super) fn refused(words: Words, path: &Path, error: &PlanError) -> String {
    let which = words.with("error-open", &[("path", path.display().to_string().into())]);
    let why = words.with(error.key(), &filled(&error.details()));
    format!("{which}\n{why}\n{}", words.text(error.hint()))
}

/// That a plan of another program was to be opened: which, what it is, that it can be imported.
pub(super) fn to_import(words: Words, path: &Path, kind: &Kind) -> String {
    let which = words.with("error-open", &[("path", path.display().to_string().into())]);
    format!("{which}\n{}\n{}", words.text(kind.key()), words.text("exchange-hint-import"))
}

impl Entente {
    /// Reads a plan of another program.
    pub(super) fn import(&mut self, path: PathBuf) {
        let (words, today) = (self.words, (self.outside.now)().0);
        if !self.worker.fits_in_a_frame(Duration::MAX) {
            let sentence = words.with("dialog-importing", &[("file", name_of(&path).into())]);
            self.importing = Some(self.toasts.add(Mark::Unknown, sentence));
        }
        self.worker.run(move || {
            let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            let result = open_plan(&path).map(|plan| {
                let mut imported = import::import(&plan, &name, today, words);
                imported.remember(&name_of(&path), today, words);
                imported
            });
            Report::Imported { path, result: Box::new(result) }
        });
    }

    /// Shows what was made of a plan, as a new engagement that is in no file yet, and says what was left out.
    pub(super) fn imported(&mut self, path: PathBuf, result: Result<Imported, PlanError>, ctx: &egui::Context) {
        self.look_back_at_file();
        if let Some(number) = self.importing.take() {
            self.toasts.dismiss(number);
        }
        let imported = match result {
            Ok(imported) => imported,
            Err(PlanError::Refused(Refusal::Other(Kind::Entente))) => return self.then(Then::OpenPath(path), ctx),
            Err(error) => {
                self.modal = Some(Modal::Message(refused(self.words, &path, &error)));
                return;
            }
        };
        if self.would_lose_unasked() {
            self.then = Some(Then::Import(path));
            self.ask_first();
            return;
        }
        let Imported { mut workspace, left_out } = imported;
        workspace.engagement.id = super::engagement_id();
        let said = [("file", name_of(&path).into()), ("n", workspace.tasks.len().into())];
        let document = Document::made(workspace, (self.outside.seat)());
        let mut session = Session::new(document, None, None, (self.outside.now)().0);
        session.imported = true;
        session.view = ViewKind::Timeline;
        self.show_session(session);
        if left_out.is_empty() {
            let sentence = self.words.with("dialog-imported-all", &said);
            self.toasts.add(Mark::Good, sentence);
        } else {
            let lines = left_out.iter().map(|one| one.line(self.words)).collect();
            let kept = self.words.text("dialog-left-out-kept").to_owned();
            self.modal = Some(Modal::LeftOut { text: self.words.with("dialog-left-out-text", &said), lines, kept });
        }
    }

    /// Asks before another file is written over.
    pub(super) fn ask_over(&mut self, purpose: Purpose, path: PathBuf) {
        let text = self.words.with("dialog-exists-text", &[("file", path.display().to_string().into())]);
        self.modal = Some(Modal::Exists { purpose, path, text });
    }

    /// Writes the file without its private layer. The owner's own file is never replaced by it: then nobody would have
    /// that layer any more.
    pub(super) fn copy_for_team(&mut self, path: PathBuf) {
        let Some(session) = &self.session else { return };
        let own = self.own();
        let (words, workspace, keep) = (self.words, session.document.workspace().clone(), self.keep());
        let passphrase = self.to_team.take();
        self.worker.run(move || {
            if is_one_of(&path, &own) {
                return Report::Copied(Err(words.text("dialog-copy-own").to_owned()));
            }
            let key = match key_of(passphrase.as_ref()) {
                Ok(key) => key,
                Err(error) => return Report::Copied(Err(failures::save(words, &path, &error))),
            };
            // What it replaces may be somebody's work, too. That this could not be kept hinders no copy.
            let (written, _) =
                file::save_keeping(&for_team(&workspace), &path, Over::default(), keep.as_ref(), key.as_ref());
            Report::Copied(written.map(|_| path.clone()).map_err(|error| failures::save(words, &path, &error)))
        });
    }

    /// The file that is open, also while an earlier version of it or a copy beside it is looked at; and that copy. What is
    /// stripped for others may not take the place of either.
    pub(super) fn own(&self) -> Vec<PathBuf> {
        let open = [&self.session, &self.aside].into_iter().flatten();
        let own = open.flat_map(|session| {
            let copy = match &session.keeping.only {
                Some(Only::Copy(copy)) => Some(copy.as_path()),
                _ => None,
            };
            [session.path.as_deref(), copy]
        });
        own.flatten().map(Path::to_owned).collect()
    }

    /// Says where the copy for others was written, or why it was not.
    pub(super) fn copied(&mut self, result: Result<PathBuf, String>) {
        match result {
            Ok(path) => {
                let sentence = self.words.with("dialog-copied", &[("file", path.display().to_string().into())]);
                self.toasts.add(Mark::Good, sentence);
            }
            Err(why) => self.modal = Some(Modal::Message(why)),
        }
    }

    /// Lists what recalculating would move; where no date stands by itself there is nothing to ask.
    pub(super) fn ask_to_recalculate(&mut self) {
        let Some(session) = &self.session else { return };
        let known = &session.insights().recalculation;
        if known.standing.is_empty() {
            self.toasts.add(Mark::Unknown, self.words.text("recalculate-none-stands"));
            return;
        }
        let draft = Draft::of(session.seen(), known, &self.words);
        self.modal = Some(Modal::Recalculate(Box::new(draft)));
    }

    /// Lets the dates of these tasks go where their links put them: one step.
    pub(super) fn recalculate(&mut self, tasks: Vec<TaskId>) {
        let Some(session) = self.session.as_ref().filter(|_| !tasks.is_empty()) else { return };
        let edit = Edit::Recalculate { tasks };
        let label = edit.label(session.seen());
        self.apply_or_ask(edit, label);
    }
}

/// Whether a path leads to one of these files, by whatever name. Asks the disk.
pub(super) fn is_one_of(path: &Path, own: &[PathBuf]) -> bool {
    let real = |path: &Path| std::fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    own.iter().any(|own| real(own) == real(path))
}
