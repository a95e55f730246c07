//! Whether the open file is still what it was: asked every few seconds on a thread of its own, and when the window comes
//! to the front. Polling, since network folders tell nobody what happens in them.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex};
use std::time::{Duration, SystemTime};

use super::worker::{Report, Worker};
use crate::file::{self, Asked, FileError, Holder, Key, Lock, Stamp, Unlock};
use crate::workspace::Workspace;

/// So often the file is looked at. Its time and length are asked for; only where these are others it is read.
const EVERY: Duration = Duration::from_secs(3);

/// What lies in the file's place now.
#[derive(Clone, Debug, PartialEq)]
pub enum Found {
    /// Nothing.
    Gone,
    /// Another state of it, or something that cannot be read; with what it is encrypted.
    Other(Stamp, Box<Result<Workspace, FileError>>, Option<Key>),
}

/// Looks after one file; dropped, it ends.
#[derive(Debug)]
pub struct Watch {
    shared: Arc<(Mutex<bool>, Condvar)>,
}

impl Watch {
    /// Looks after the file of this session until it is another one than `expected` (none: nothing lies there); then that
    /// is reported, once.
    /// `unlock` opens what is encrypted there.
    pub fn begin(worker: &mut Worker, session: u64, path: PathBuf, expected: Option<Stamp>, unlock: Unlock) -> Self {
        let (mut known, mut missing) = (None, 0);
        Self::every(worker, move || {
            let now = looks(&path);
            // A sync program may take a file away before it puts the new one there.
            missing = if now.is_none() { missing + 1 } else { 0 };
            if missing == 2 && expected.is_some() {
                return Some(Report::OnDisk { session, found: Found::Gone });
            }
            if missing > 0 || now == known {
                return None;
            }
            known = now;
            match look_for(&path, expected, &unlock) {
                Some(found @ Found::Other(..)) => Some(Report::OnDisk { session, found }),
                _ => None,
            }
        })
    }

    /// Waits for a file that somebody else holds and that is worked on all the same: once it is free it is held here, and
    /// whoever opens it next is told. That is reported, once.
    pub fn for_lock(worker: &mut Worker, session: u64, path: PathBuf, holder: Holder) -> Self {
        Self::every(worker, move || match Lock::ask(&path, &holder) {
            Asked::Held(_) => None,
            asked => Some(Report::Locked { session, asked: Box::new(asked), over: true }),
        })
    }

    /// Asks every few seconds until there is something to report.
    fn every(worker: &mut Worker, mut ask: impl FnMut() -> Option<Report> + Send + 'static) -> Self {
        let shared = Arc::new((Mutex::new(false), Condvar::new()));
        let theirs = Arc::clone(&shared);
        worker.run_long(move || {
            loop {
                let (ended, bell) = &*theirs;
                let Ok(guard) = ended.lock() else { return Report::Done };
                let waited = bell.wait_timeout_while(guard, EVERY, |ended| !*ended);
                if waited.map_or(true, |(ended, _)| *ended) {
                    return Report::Done;
                }
                if let Some(report) = ask() {
                    return report;
                }
            }
        });
        Self { shared }
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        let (ended, bell) = &*self.shared;
        if let Ok(mut ended) = ended.lock() {
            *ended = true;
        }
        bell.notify_all();
    }
}

/// Time and length of a file, which change with it almost always.
fn looks(path: &Path) -> Option<(Option<SystemTime>, u64)> {
    std::fs::metadata(path).ok().map(|there| (there.modified().ok(), there.len()))
}

/// What lies there, where it is another file than the one that is expected.
pub fn look(path: &Path, expected: Stamp, unlock: &Unlock) -> Option<Found> {
    look_for(path, Some(expected), unlock)
}

fn look_for(path: &Path, expected: Option<Stamp>, unlock: &Unlock) -> Option<Found> {
    match file::read(path) {
        Ok(bytes) if Some(Stamp::of(&bytes)) == expected => None,
        Ok(bytes) => Some(of_bytes(&bytes, unlock)),
        Err(FileError::NotFound) => Some(Found::Gone),
        // A share that is away for a moment is no news.
        Err(_) => None,
    }
}

/// What these bytes are that lie there.
pub fn of_bytes(bytes: &[u8], unlock: &Unlock) -> Found {
    let (read, key) = match file::judged_with(bytes, unlock) {
        Ok((loaded, key)) => (Ok(loaded.workspace), key),
        Err(error) => (Err(error), None),
    };
    Found::Other(Stamp::of(bytes), Box::new(read), key)
}

#[cfg(test)]
mod tests {
    use std::time::Instant;

    use super::*;
    use crate::document::fresh_workspace;
    use crate::file::{Passphrase, save_with};

    /// What is reported next.
    fn found(worker: &mut Worker) -> Option<Found> {
        let begun = Instant::now();
        while begun.elapsed() < Duration::from_secs(60) {
            for report in worker.reports() {
                if let Report::OnDisk { found, .. } = report {
                    return Some(found);
                }
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        None
    }

    #[test]
    fn a_file_that_is_worked_on_although_somebody_holds_it_is_held_as_soon_as_it_is_free() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.entente");
        std::fs::write(&path, "x").expect("written");
        let since = "2026-03-02T14:02:00".parse().expect("a time");
        let Asked::Taken(theirs, _) = Lock::ask(&path, &Holder::here("Anna", since)) else { panic!("free") };
        let mut worker = Worker::threaded(egui::Context::default());
        let watch = Watch::for_lock(&mut worker, 7, path.clone(), Holder::here("Ben", since));
        std::thread::sleep(EVERY + Duration::from_millis(500));
        assert!(worker.reports().is_empty(), "it is held");
        drop(theirs);
        let begun = Instant::now();
        let taken = loop {
            match worker.reports().pop() {
                Some(Report::Locked { session: 7, asked, over: true }) => break asked,
                Some(_) => panic!("another report"),
                None => assert!(begun.elapsed() < Duration::from_secs(60), "nothing came"),
            }
            std::thread::sleep(Duration::from_millis(20));
        };
        assert!(matches!(*taken, Asked::Taken(..)));
        assert!(matches!(Lock::ask(&path, &Holder::here("Anna", since)), Asked::Held(Some(by)) if by.owner == "Ben"));
        drop(watch);
    }

    #[test]
    fn what_somebody_else_encrypted_anew_is_seen_and_read_once_its_key_is_known() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.entente");
        let day = "2026-01-05".parse().expect("a day");
        let [ours, theirs] = ["our words", "their words"].map(|one| Key::new(&Passphrase::new(one)).expect("a key"));
        let [mine, other] = ["Mine", "Theirs"].map(|title| fresh_workspace(title, day));
        let stamp = save_with(&mine, &path, None, Some(&ours)).expect("saved");
        let mut worker = Worker::threaded(egui::Context::default());
        let known = Unlock::with(Some(&ours));
        let watch = Watch::begin(&mut worker, 1, path.clone(), Some(stamp), known.clone());
        let saved = save_with(&other, &path, None, Some(&theirs)).expect("saved by somebody else");
        assert_eq!(found(&mut worker), Some(Found::Other(saved, Box::new(Err(FileError::Encrypted)), None)));
        drop(watch);
        let known = known.and(Some(&theirs));
        let watch = Watch::begin(&mut worker, 1, path, Some(stamp), known);
        assert_eq!(found(&mut worker), Some(Found::Other(saved, Box::new(Ok(other)), Some(theirs))));
        drop(watch);
    }
}
