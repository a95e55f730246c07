//! Earlier versions of the open file: listed, looked at beside what is open, put in its place.

use chrono::NaiveDateTime;

use super::failures;
use super::kept_modals::Question;
use super::modals::Modal;
use super::passphrases::Wanted;
use super::recover_offers::differences;
use super::recovery::Only;
use super::session::Session;
use super::shell::Entente;
use super::worker::Report;
use crate::document::{Document, Label, Step};
use crate::file::{FileError, Key, Unlock, Version, versions, versions_folder};
use crate::language::Words;
use crate::ui::versions::{Row, Wish};
use crate::ui::widgets::chip::Mark;
use crate::workspace::Workspace;

/// The list, while it is shown.
#[derive(Clone, Debug)]
pub struct Draft {
    /// Of which session.
    session: u64,
    versions: Vec<Version>,
    /// As it is shown.
    pub rows: Vec<Row>,
    /// Where they lie.
    pub folder: String,
}

/// What is known of each version.
pub type Listed = Vec<(Version, Option<Vec<String>>)>;

impl Entente {
    /// Lists the earlier versions of the open file: at once when each was replaced, then how it differs.
    pub(super) fn list_versions(&mut self) {
        let (Some(running), Some(session)) = (&self.running, &self.session) else { return };
        let (state, path, number) = (running.state().to_owned(), session.path.clone(), session.number());
        let engagement = session.document.workspace().engagement.id;
        self.worker.run(move || {
            let found = versions(&state, path.as_deref(), engagement);
            Report::Versions { session: number, listed: found.into_iter().map(|one| (one, None)).collect() }
        });
    }

    /// Shows the list, or what is known more of it.
    pub(super) fn versions_listed(&mut self, session: u64, listed: Listed) {
        let (Some(running), Some(open)) = (&self.running, &self.session) else { return };
        let shown = matches!(&self.modal, Some(Modal::Kept(question)) if matches!(**question, Question::Versions(_)));
        let full = listed.iter().any(|(_, lines)| lines.is_some());
        // Whoever has closed the list does not see it again.
        if open.number() != session || (full && !shown) || (!full && self.modal.is_some()) {
            return;
        }
        let rows = listed.iter().map(|(one, lines)| row(one, lines.as_deref(), &self.words)).collect();
        let folder = versions_folder(running.state()).display().to_string();
        let versions: Vec<Version> = listed.into_iter().map(|(one, _)| one).collect();
        if !full && !versions.is_empty() {
            let (versions, workspace) = (versions.clone(), open.document.workspace().clone());
            let (words, author) = (self.words, self.settings.author.clone());
            let unlock = open.unlock();
            self.worker.run(move || {
                let told = |one: Version| {
                    let lines = differs(&one, (&workspace, &unlock), words, &author);
                    (one, Some(lines))
                };
                Report::Versions { session, listed: versions.into_iter().map(told).collect() }
            });
        }
        self.modal = Some(Modal::Kept(Box::new(Question::Versions(Draft { session, versions, rows, folder }))));
    }

    /// Does what somebody wants of one of the list.
    pub(super) fn take_version(&mut self, draft: &Draft, wish: Wish) {
        let (Wish::Look(at) | Wish::Restore(at)) = wish;
        let Some(version) = draft.versions.get(at).cloned() else { return };
        let (session, look) = (draft.session, matches!(wish, Wish::Look(_)));
        let unlock = self.session.as_ref().map(Session::unlock).unwrap_or_default();
        self.worker.run(move || {
            let read = version.as_it_is(&unlock);
            let result = read.map(|(workspace, _)| (workspace, version.until)).map_err(|error| (version, error));
            Report::Version { session, look, result: Box::new(result) }
        });
    }

    /// A version was read: looks at it, or puts it in the place of what is open.
    pub(super) fn version_read(
        &mut self,
        (number, look): (u64, bool),
        result: Result<(Workspace, NaiveDateTime), (Version, FileError)>,
    ) {
        let (workspace, until) = match result {
            Ok(read) => read,
            // Kept under another passphrase than the file has now.
            Err((version, FileError::Encrypted)) => {
                return self.ask_for_passphrase(Wanted::Version { session: number, look, version });
            }
            Err((version, error)) => {
                self.modal = Some(Modal::Message(failures::open(self.words, &version.path, &error)));
                return;
            }
        };
        if self.session.as_ref().is_none_or(|session| session.number() != number) {
            return;
        }
        if look {
            self.look_aside(workspace, Only::Version(until), None);
        } else {
            self.restore(workspace, until);
        }
    }

    /// Shows another value of the open file, to be looked at only; what is open waits aside.
    pub(super) fn look_aside(&mut self, workspace: Workspace, only: Only, key: Option<Key>) {
        let (seat, today) = ((self.outside.seat)(), (self.outside.now)().0);
        let Some(open) = self.session.take() else { return };
        let mut session = Session::seen_by(Document::opened(workspace, seat), None, None, today, &self.settings.author);
        session.keeping.only = Some(only);
        // A copy of what is looked at is encrypted as what is open.
        session.key = open.key.clone().or(key);
        session.view = open.view;
        self.aside = Some(open);
        self.session = Some(session);
    }

    /// Back from what is looked at to what is open.
    pub(super) fn look_back_at_file(&mut self) {
        if let Some(open) = self.aside.take() {
            self.session = Some(open);
        }
    }

    /// Puts an earlier version in the place of what is open: unsaved changes, one step.
    pub(super) fn restore(&mut self, workspace: Workspace, until: NaiveDateTime) {
        let at = self.words.date_time(until);
        let Some(session) = &mut self.session else { return };
        let label = Label { key: "edit-restore", args: vec![("at", at.clone())] };
        session.document.replace(workspace, &Step { label, gesture: None, selection: session.selection });
        let sentence = self.words.with("keep-versions-restored", &[("at", at.into())]);
        self.offer_undo(Mark::Good, sentence);
    }
}

fn row(version: &Version, lines: Option<&[String]>, words: &Words) -> Row {
    let mut about = vec![size(version.length, words)];
    match lines {
        Some(lines) => about.extend(lines.iter().cloned()),
        None => about.push(words.text("frame-computing").to_owned()),
    }
    Row { until: words.date_time(version.until), about, readable: true }
}

/// Bytes as a person reads them.
pub(super) fn size(bytes: u64, words: &Words) -> String {
    let (value, key) = match bytes {
        0..=999_999 => (bytes as f64 / 1e3, "keep-kilobytes"),
        _ => (bytes as f64 / 1e6, "keep-megabytes"),
    };
    words.with(key, &[("n", words.number_short(value, 1).into())])
}

/// How what is open differs from a version.
fn differs(version: &Version, (open, unlock): (&Workspace, &Unlock), words: Words, author: &str) -> Vec<String> {
    match version.as_it_is(unlock) {
        Ok((before, whole)) => {
            let mut lines = differences(&before.changes(open), Some(&before), open, &words, author);
            if !whole {
                lines.insert(0, words.text("keep-versions-altered").to_owned());
            }
            lines
        }
        Err(FileError::Encrypted) => vec![words.text("unlock-version-other").to_owned()],
        Err(error) => vec![words.with(error.key(), &failures::filled(&error.details()))],
    }
}
