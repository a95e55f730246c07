//! Unsaved work on its way into the journal, and what an earlier run left there.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use chrono::{NaiveDateTime, TimeDelta};

use super::watch::{Found, Watch};
use super::worker::{Report, Worker};
use crate::file::{
    self, Copy, FileError, Holder, Journal, Keep, Key, Left, Lock, Running, Stamp, Unlock, Unlocked, Unsaved,
    keep_version, left_behind, sweep_journals, versions,
};
use crate::workspace::{Engagement, RecordRef, Workspace};

/// So long after the first change that is in no journal it is written: with the writing itself, within five seconds.
const WAIT: Duration = Duration::from_millis(1500);
/// What changed while the last one was being written has waited already.
const NEXT_WAIT: Duration = Duration::from_millis(500);
/// So long after one could not be written it is tried again.
const AGAIN: Duration = Duration::from_secs(10);

/// How unsaved work of one open file reaches the journal.
pub struct Journalling {
    journal: Arc<Journal>,
    /// What is written next, and after how many saves; taken out by whoever writes it.
    next: Arc<Mutex<Option<(u64, Unsaved)>>>,
    /// Which value was handed over last; none where nothing is unsaved.
    noted: Option<Noted>,
    under_way: bool,
    /// Whether the last one could not be written.
    failed: bool,
    /// What the file held before the changes, and where that is kept; none where that is done.
    begun: Option<Begun>,
}

/// By which one value is told from another: its revision, what it began with, what is typed, with what it is encrypted.
pub type Noted = (u64, Option<Stamp>, Vec<String>, Option<Key>);

/// What a file held before it was changed.
pub struct Begun {
    /// Where that is kept.
    pub keep: Keep,
    /// What it held.
    pub workspace: Workspace,
    /// What the file was.
    pub stamp: Option<Stamp>,
    /// With what it is encrypted.
    pub key: Option<Key>,
}

impl Journalling {
    /// Of the file at this place, which is open as the session of this number.
    /// `begun` is what the file held before the changes, kept as an earlier version with the first journal: from it somebody
    /// else's changes are put together with these.
    pub fn new(running: Arc<Running>, path: Option<PathBuf>, session: u64, begun: Option<Begun>) -> Self {
        let journal = Arc::new(Journal::new(running, path, session));
        Self { journal, next: Arc::default(), noted: None, under_way: false, failed: false, begun }
    }

    /// Of which file it is.
    pub fn path(&self) -> Option<&Path> {
        self.journal.path()
    }

    /// Hands over what is unsaved, and has it written a little later; `value` tells one value from another.
    pub fn note(&mut self, worker: &mut Worker, session: u64, value: Noted, unsaved: impl FnOnce() -> Unsaved) {
        if self.noted.as_ref() == Some(&value) {
            return;
        }
        if let Ok(mut next) = self.next.lock() {
            *next = Some((self.journal.saved(), unsaved()));
        }
        self.noted = Some(value);
        self.begin(worker, session, if self.failed { AGAIN } else { WAIT });
    }

    fn begin(&mut self, worker: &mut Worker, session: u64, wait: Duration) {
        if self.under_way {
            return;
        }
        self.under_way = true;
        let (journal, next, begun) = (Arc::clone(&self.journal), Arc::clone(&self.next), self.begun.take());
        worker.run_after(wait, move || {
            let unsaved = next.lock().ok().and_then(|mut next| next.take());
            let result = unsaved.map_or(Ok(()), |(saved, unsaved)| journal.write_after(saved, &unsaved));
            if let Some(begun) = begun
                && let Some(path) = journal.path()
            {
                // It serves merging alone; a save tells where versions cannot be kept.
                let _ = keep_version(&begun.keep, path, (&begun.workspace, begun.stamp), begun.key.as_ref());
            }
            Report::Journalled { session, result }
        });
    }

    /// One was written, or not: then it is tried again. What changed meanwhile is written next.
    pub fn written(&mut self, worker: &mut Worker, session: u64, failed: bool) {
        (self.under_way, self.failed) = (false, failed);
        if failed {
            self.noted = None;
        }
        if self.next.lock().is_ok_and(|next| next.is_some()) {
            self.begin(worker, session, NEXT_WAIT);
        }
    }

    /// Nothing is unsaved any more.
    pub fn clear(&mut self, worker: &mut Worker) {
        if self.noted.take().is_none() && !self.failed {
            return;
        }
        self.failed = false;
        if let Ok(mut next) = self.next.lock() {
            *next = None;
        }
        let (journal, saved) = (Arc::clone(&self.journal), self.journal.is_saved());
        worker.run(move || {
            journal.remove_before(saved);
            Report::Done
        });
    }
}

impl Drop for Journalling {
    /// An open file that is left in order leaves no journal. A program that breaks off does.
    fn drop(&mut self) {
        if !std::thread::panicking() {
            self.journal.end();
        }
    }
}

/// A copy that was put together with the open file.
#[derive(Clone)]
pub struct MergedCopy {
    /// The copy.
    pub copy: Copy,
    /// The revision that came of it.
    pub made: u64,
    /// Whether it was offered by itself: then it is again where that is undone.
    pub offered: bool,
    /// Whether it is remembered that it was saved.
    pub remembered: bool,
}

/// What is kept of an open file beside it.
#[derive(Default)]
pub struct Keeping {
    /// Its unsaved changes; none before the first.
    pub journal: Option<Journalling>,
    /// Journals that it was recovered from: they go when its own is written, or it is saved.
    pub recovered: Vec<Left>,
    /// What was typed and in no entry when an earlier run broke off: it stays in the journal until somebody has it.
    pub typed_before: Vec<String>,
    /// Whether what its changes began with is not the value that counts as saved: it was recovered and the file has changed
    /// since, or what lay in its place could not be read.
    pub begun_elsewhere: bool,
    /// Why it is only looked at; none where it is worked on.
    pub only: Option<Only>,
    /// That it is held open; none where somebody else holds it, or nobody can.
    pub lock: Option<Lock>,
    /// Who waits for it to be free, where it is worked on although somebody else holds it.
    pub waits_for_lock: Option<Watch>,
    /// For which place the lock was asked for.
    pub asked_for: Option<PathBuf>,
    /// For which place and key its earlier versions were looked after.
    pub encrypted_for: Option<(PathBuf, Key)>,
    /// Who watches its place.
    pub watch: Option<Watch>,
    /// Which place that is, what is expected there, and the keys with which it is read.
    pub watched: Option<(PathBuf, Option<Stamp>, Vec<Key>)>,
    /// What lies in its place instead.
    pub other: Option<Changed>,
    /// Whether what lies in its place is in plain, although it has a passphrase: somebody else saved it so, and it was taken.
    pub in_plain: bool,
    /// Whether a save waits for what is to become of that.
    pub asks: bool,
    /// Copies that sync programs left beside it.
    pub copies: Vec<Copy>,
    /// Copies that were put together with it: once that is saved they are offered no more, unless it is undone.
    pub merged: Vec<MergedCopy>,
    /// What is called so and opens with another passphrase.
    pub locked_copies: Vec<PathBuf>,
    /// Whether what is wrong in it is left as it is.
    pub problems_left: bool,
    /// A file that somebody chose to compare with, while that is looked at.
    pub chosen: Option<Box<Copy>>,
}

/// Why a file is only looked at.
#[derive(Clone, Debug, PartialEq)]
pub enum Only {
    /// It is an earlier version: until when it was the file.
    Version(NaiveDateTime),
    /// It is a copy that a sync program left.
    Copy(PathBuf),
    /// Somebody else has it open.
    Held(Option<Holder>),
    /// A newer program wrote it: by which version of the format.
    Newer(String),
}

/// What somebody else made of the open file.
#[derive(Clone, Debug, PartialEq)]
pub struct Changed {
    /// What lies in its place.
    pub found: Found,
    /// What is said of it.
    pub lines: Vec<String>,
}

impl Changed {
    /// With what it is encrypted.
    pub fn key(&self) -> Option<&Key> {
        match &self.found {
            Found::Other(_, _, key) => key.as_ref(),
            Found::Gone => None,
        }
    }

    /// The other engagement that lies in its place, which is nothing that could be put together with this one.
    pub fn stranger(&self, ours: &Workspace) -> Option<&Engagement> {
        match &self.found {
            Found::Other(_, read, _) => read
                .as_ref()
                .as_ref()
                .ok()
                .map(|theirs| &theirs.engagement)
                .filter(|theirs| theirs.id != ours.engagement.id),
            Found::Gone => None,
        }
    }

    /// Whether a newer program wrote it, so that it can only be looked at.
    pub fn is_newer(&self) -> bool {
        matches!(&self.found, Found::Other(_, read, _) if matches!(**read, Err(FileError::OnlyLookedAt { .. })))
    }

    /// Whether it can be taken.
    pub fn is_readable(&self) -> bool {
        matches!(&self.found, Found::Other(_, read, _) if read.is_ok())
    }
}

/// Unsaved work that an earlier run left, and how it differs from what is in the file.
#[derive(Clone, Debug, PartialEq)]
pub struct Offer {
    /// The journal.
    pub left: Left,
    /// What it holds.
    pub workspace: Workspace,
    /// The file as it is now; none where it cannot be read, or never was.
    pub file: Option<Workspace>,
    /// Whether the file is still what it was when the changes were begun.
    pub file_is_same: bool,
    /// Records that are other than in the file, with whether they are there before and after.
    pub changes: Vec<(RecordRef, bool, bool)>,
    /// With what the file is encrypted, or the journal where there is none.
    pub key: Option<Key>,
}

impl Offer {
    /// What a journal offers; none where it holds what the file holds, which is then all that is to be known.
    fn of(mut left: Left, unlock: &Unlock, state: Option<&Path>) -> Result<Option<Self>, (PathBuf, FileError)> {
        let Unlocked { about, workspace, key } = left.open(unlock).map_err(|error| (left.journal.clone(), error))?;
        left.about = about;
        let bytes = left.about.path.as_deref().and_then(|path| file::read(Path::new(path)).ok());
        let file_is_same = bytes.as_deref().map(Stamp::of) == left.base();
        let file = bytes.and_then(|bytes| file::judged_with(&bytes, &unlock.clone().and(key.as_ref())).ok());
        let (file, file_key) = file.map_or((None, None), |(loaded, key)| (Some(loaded.workspace), key));
        let in_file = file.as_ref().is_some_and(|there| *there == workspace);
        let unlock = unlock.clone().and(key.as_ref());
        if left.about.typed.is_empty()
            && (in_file || state.is_some_and(|state| was_saved(&left, &workspace, state, &unlock)))
        {
            // It was saved, and only the journal was not removed any more.
            let _ = left.discard();
            return Ok(None);
        }
        let changes = match &file {
            Some(there) => there.changes(&workspace),
            None => Workspace::new(workspace.engagement.clone()).changes(&workspace),
        };
        // What was encrypted stays so, whatever became of the file since.
        Ok(Some(Self { left, workspace, file, file_is_same, changes, key: file_key.or(key) }))
    }

    /// When it was written.
    pub fn at(&self) -> NaiveDateTime {
        self.left.about.at
    }

    /// Where the file lies.
    pub fn path(&self) -> Option<PathBuf> {
        self.left.about.path.as_ref().map(PathBuf::from)
    }
}

/// Whether what a journal holds lay in the file's place after it was written, and somebody has saved over it since.
fn was_saved(left: &Left, workspace: &Workspace, state: &Path, unlock: &Unlock) -> bool {
    let Some(path) = left.about.path.as_deref().map(Path::new) else { return false };
    let later = versions(state, Some(path), left.about.engagement).into_iter();
    // The time of a version is told in whole seconds.
    let mut later = later.filter(|one| one.until + TimeDelta::seconds(1) > left.about.at);
    later.any(|one| one.workspace(unlock).is_ok_and(|saved| saved == *workspace))
}

/// What earlier runs left.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LeftWork {
    /// What can be gone on with.
    pub offers: Vec<Offer>,
    /// Journals that cannot be read, and why.
    pub unread: Vec<(PathBuf, FileError)>,
    /// Journals that open with a passphrase.
    pub locked: Vec<Left>,
}

impl LeftWork {
    /// Whether there is nothing to be gone on with.
    pub fn is_empty(&self) -> bool {
        self.offers.is_empty() && self.locked.is_empty()
    }
}

/// What earlier runs left: of this file, or of all. What they left half-made is swept up.
pub fn look(running: &Running, of: Option<&Path>, unlock: Unlock) -> LeftWork {
    sweep_journals(running);
    let (left, unread) = left_behind(running.state());
    // What is in no file yet belongs to none: whoever always starts with a file would never be asked about it.
    let is_its = |left: &Left| of.is_none_or(|path| left.is_of(path) || left.about.path.is_none());
    let mut work = open_in(left.into_iter().filter(is_its).collect(), unlock, Some(running.state()));
    work.unread.splice(0..0, unread);
    work
}

/// What these journals hold, as far as they open.
pub fn open_all(journals: Vec<Left>, unlock: Unlock) -> LeftWork {
    open_in(journals, unlock, None)
}

fn open_in(journals: Vec<Left>, mut unlock: Unlock, state: Option<&Path>) -> LeftWork {
    let mut work = LeftWork::default();
    for left in journals {
        match Offer::of(left.clone(), &unlock, state) {
            Ok(Some(offer)) => {
                unlock.learn(offer.key.as_ref());
                work.offers.push(offer);
            }
            Ok(None) => {}
            Err((_, FileError::Encrypted | FileError::WrongPassphrase)) => work.locked.push(left),
            Err(why) => work.unread.push(why),
        }
    }
    work
}
