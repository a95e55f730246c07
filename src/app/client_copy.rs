//! What leaves the window for others: the copy for the client, listed before it is written; and files that are looked at
//! with suspicion: one that is not as it was saved, one that is compared with.

use std::path::{Path, PathBuf};

use super::kept_modals::Question;
use super::modals::Modal;
use super::passphrases::{Wanted, key_of};
use super::shell::Entente;
use super::transfer::is_one_of;
use super::worker::{Purpose, Report};
use super::{failures, transfer};
use crate::document::{Edit, ForClient, client_copy};
use crate::exchange::mspdi::Refusal as Refused;
use crate::exchange::{Kind, PlanError, what_is};
use crate::file::{self, Copy, FileError, Opened, Passphrase, Unlock};
use crate::insight::own_view::OwnView;
use crate::ui::compare::Comparison;
use crate::ui::leaving::Leaving;
use crate::ui::merging::Differences;
use crate::ui::widgets::chip::Mark;
use crate::workspace::Event;

/// A copy for the client, before it is written.
#[derive(Clone, Debug)]
pub struct ToClient {
    /// With what it is encrypted; none where it is not.
    passphrase: Option<Passphrase>,
    session: u64,
    copy: ForClient,
    /// What leaves with it.
    pub leaving: Leaving,
}

impl Entente {
    /// Works out what may leave for the client.
    pub(super) fn ask_client_copy(&mut self) {
        let Some(session) = &self.session else { return };
        let (number, words, workspace) = (session.number(), self.words, session.document.workspace().clone());
        self.worker.run(move || {
            let copy = client_copy(&workspace);
            let leaving = Leaving::of(&copy, &words);
            Report::ToLeave {
                session: number,
                copy: Box::new(ToClient { passphrase: None, session: number, copy, leaving }),
            }
        });
    }

    /// Lists it.
    pub(super) fn ask_to_leave(&mut self, session: u64, copy: ToClient) {
        if self.session.as_ref().is_some_and(|open| open.number() == session) {
            self.modal = Some(Modal::Kept(Box::new(Question::Leaves(Box::new(copy), Box::default()))));
        }
    }

    /// Asks where it goes.
    pub(super) fn choose_where(&mut self, copy: ToClient, passphrase: Option<Passphrase>) {
        self.to_client = Some(Box::new(ToClient { passphrase, ..copy }));
        self.ask_for_file(Purpose::ClientCopy);
    }

    /// Writes it; never over the file itself.
    pub(super) fn write_client_copy(&mut self, path: PathBuf) {
        let (Some(copy), Some(_)) = (self.to_client.take(), &self.session) else { return };
        let own = self.own();
        let (words, today) = (self.words, (self.outside.now)().0);
        let event = copy.leaving.release(&self.settings.author, today, &words);
        self.worker.run(move || {
            if is_one_of(&path, &own) {
                return Report::Left { session: copy.session, result: Err(words.text("leaving-own").to_owned()) };
            }
            let written =
                key_of(copy.passphrase.as_ref()).and_then(|key| file::save_with(&copy.copy, &path, None, key.as_ref()));
            let result = match written {
                Ok(_) => Ok((path, Box::new(event))),
                Err(error) => Err(failures::save(words, &path, &error)),
            };
            Report::Left { session: copy.session, result }
        });
    }

    /// Keeps who released it, and says where it lies.
    pub(super) fn left_for_client(&mut self, number: u64, result: Result<(PathBuf, Box<Event>), String>) {
        match result {
            Ok((path, event)) => {
                if let Some(session) = self.session.as_mut().filter(|session| session.number() == number) {
                    // An event of ours breaks nothing.
                    let _ = session.apply_plainly(Edit::Add((*event).into()));
                }
                let sentence = self.words.with("leaving-written", &[("file", path.display().to_string().into())]);
                self.toasts.add(Mark::Good, sentence);
            }
            Err(why) => self.modal = Some(Modal::Message(why)),
        }
    }

    /// Says why a file was not opened, and what can be done with it.
    pub(super) fn not_opened(&mut self, path: &Path, error: &FileError) {
        match error {
            FileError::Encrypted => self.ask_for_passphrase(Wanted::Open(path.to_owned())),
            FileError::Altered => {
                let why = failures::open(self.words, path, error);
                self.modal = Some(Modal::Kept(Box::new(Question::Altered(path.to_owned(), why))));
            }
            error => {
                let (path, error) = (path.to_owned(), error.clone());
                self.worker.run(move || {
                    let kind = what_is(&path);
                    Report::NotOpened { path, error, kind }
                });
            }
        }
    }

    /// The same once it is known what it is instead.
    pub(super) fn told_what_it_is(&mut self, path: &Path, error: &FileError, kind: Option<Kind>) {
        // What is a plan of another program becomes an engagement with one press.
        self.modal = Some(match kind {
            Some(kind) if kind.is_read() => {
                Modal::Foreign(path.to_owned(), transfer::to_import(self.words, path, &kind))
            }
            Some(kind) if kind.is_plan_of_others() => {
                let other = PlanError::Refused(Refused::Other(kind));
                Modal::Message(transfer::refused(self.words, path, &other))
            }
            _ => Modal::Message(failures::open(self.words, path, error)),
        });
        if *error == FileError::NotFound {
            self.settings.forget(path);
        }
    }

    /// Opens a file that is not as it was saved, because the person said so.
    pub(super) fn open_altered(&mut self, path: PathBuf) {
        self.worker.run(move || {
            let result = Box::new(file::open_altered(&path, &Unlock::default()));
            Report::Opened { path, result }
        });
    }

    /// Reads a file to compare with it.
    pub(super) fn read_to_compare(&mut self, path: PathBuf) {
        let Some(session) = &self.session else { return };
        let (number, unlock) = (session.number(), session.unlock());
        self.worker.run(move || {
            let result = Box::new(file::open_to_look(&path, &unlock));
            Report::ToCompare { session: number, path, result }
        });
    }

    /// Shows how it differs from what is open; of the same engagement, both can be put together.
    pub(super) fn read_for_comparing(&mut self, number: u64, path: PathBuf, result: Result<Opened, FileError>) {
        let Some(session) = self.session.as_mut().filter(|session| session.number() == number) else { return };
        let (newer, theirs, (key, stamp)) = match result {
            Ok(opened) => (opened.loaded.newer().is_some(), opened.loaded.workspace, (opened.key, opened.stamp)),
            Err(FileError::Encrypted) => {
                return self.ask_for_passphrase(Wanted::Compare { session: number, path });
            }
            Err(error) => {
                self.modal = Some(Modal::Message(failures::open(self.words, &path, &error)));
                return;
            }
        };
        let ours = session.document.workspace().clone();
        // What was made for a client has other numbers and no id: it can only be looked at, as what a newer program wrote.
        let newer = newer || session.is_newer().is_some();
        let merges = ours.engagement.id == theirs.engagement.id && !newer;
        session.keeping.chosen =
            merges.then(|| Box::new(Copy { path: path.clone(), workspace: theirs.clone(), key, stamp, sure: true }));
        let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let heads = [self.words.text("keep-merge-mine").to_owned(), file.clone()];
        let title = self.words.with("compare-title-with", &[("file", file.into())]);
        let (words, author) = (self.words, self.settings.author.clone());
        self.worker.run(move || {
            let seen = [&ours, &theirs].map(|one| OwnView::of(one, &author));
            let comparison = Comparison::of(seen[0].seen(), seen[1].seen(), &words);
            let mut differences = Differences::of(title, &comparison, &words);
            differences.merges = merges && !comparison.is_empty();
            differences.heads = Some(heads);
            Report::Compared(differences)
        });
    }
}
