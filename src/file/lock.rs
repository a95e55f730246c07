//! Who has a file open: a small file beside it that says so and is held locked, so that it is let go whatever becomes of
//! its holder. It is a courtesy between people; what keeps one from saving over another's work is the comparison with
//! what is on disk.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

use super::open::read;
use super::state::{machine, real};

/// The most bytes of a lock that are believed.
const LONGEST: usize = 4096;

/// Who has a file open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holder {
    /// The name under which they work; empty = nobody said.
    pub owner: String,
    /// Their computer.
    pub machine: String,
    /// The number of the process on it.
    pub process: u32,
    /// Since when, by that computer's clock.
    pub since: NaiveDateTime,
}

impl Holder {
    /// This process, on behalf of somebody of this name.
    pub fn here(owner: &str, since: NaiveDateTime) -> Self {
        Self { owner: owner.to_owned(), machine: machine(), process: std::process::id(), since }
    }
}

/// A file that is held open by this process; dropped, it is free.
#[derive(Debug)]
pub struct Lock {
    target: PathBuf,
    path: PathBuf,
    /// Held as long as this is open.
    file: Option<File>,
    text: String,
}

/// What came of asking for a file.
#[derive(Debug)]
pub enum Asked {
    /// It is ours. Who said last that they have it open on another computer, and let it go without a word: with a
    /// synced folder they may still be at it.
    Taken(Lock, Option<Holder>),
    /// Somebody has it open; none where nothing is known of them.
    Held(Option<Holder>),
    /// No lock can be kept there: a folder that may only be read, a disk without locks.
    Unavailable,
}

/// The file that says who has another one open.
pub fn lock_path(target: &Path) -> PathBuf {
    let name = target.file_name().unwrap_or_default().to_string_lossy();
    target.with_file_name(format!(".~lock.{name}"))
}

impl Lock {
    /// Asks for a file.
    pub fn ask(target: &Path, holder: &Holder) -> Asked {
        let target = real(target);
        let path = lock_path(&target);
        // One that is removed while it is asked for is made anew.
        for _ in 0..4 {
            let mut options = OpenOptions::new();
            options.read(true).write(true).create(true).truncate(false);
            #[cfg(unix)]
            {
                use std::os::unix::fs::OpenOptionsExt;
                options.mode(0o600);
            }
            if fs::symlink_metadata(&path).is_ok_and(|there| !there.is_file()) {
                return Asked::Unavailable;
            }
            let Ok(file) = options.open(&path) else { return Asked::Unavailable };
            match file.try_lock() {
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => return Asked::Held(holder_in(&path)),
                Err(TryLockError::Error(_)) => return Asked::Unavailable,
            }
            let before = holder_in(&path).filter(|before| before.machine != holder.machine);
            let Ok(text) = ron::Options::default().to_string(holder) else { return Asked::Unavailable };
            let mut lock = Self { target: target.clone(), path: path.clone(), file: Some(file), text };
            if lock.write().is_err() {
                return Asked::Unavailable;
            }
            // Whoever held it may have removed the name while it was asked for.
            if read(&path).is_ok_and(|there| there == lock.text.as_bytes()) {
                return Asked::Taken(lock, before);
            }
            // What it opened has no name any more: nothing is to be removed.
            lock.file = None;
        }
        Asked::Unavailable
    }

    fn write(&mut self) -> std::io::Result<()> {
        let Some(file) = &mut self.file else { return Ok(()) };
        file.set_len(0)?;
        file.seek(SeekFrom::Start(0))?;
        file.write_all(self.text.as_bytes())?;
        // Held in such a way that others may read who does: on Windows nobody reads what is locked for writing.
        file.unlock()?;
        file.try_lock_shared().map_err(std::io::Error::from)
    }

    /// Whether it is of the file at this place.
    pub fn is_of(&self, path: &Path) -> bool {
        self.target == real(path)
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        if let Some(file) = self.file.take() {
            // Another one may have taken it over: theirs stays.
            if read(&self.path).is_ok_and(|there| there == self.text.as_bytes()) {
                let _ = fs::remove_file(&self.path);
            }
            drop(file);
        }
    }
}

/// Who says that they have it open.
fn holder_in(path: &Path) -> Option<Holder> {
    let bytes = read(path).ok().filter(|bytes| bytes.len() <= LONGEST)?;
    ron::Options::default().from_str(std::str::from_utf8(&bytes).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;

    fn holder(owner: &str) -> Holder {
        let since = NaiveDate::from_ymd_opt(2026, 3, 2).and_then(|day| day.and_hms_opt(14, 2, 0));
        Holder::here(owner, since.expect("a time"))
    }

    #[test]
    fn two_windows_know_of_each_other_and_what_is_closed_is_free() {
        let folder = tempfile::tempdir().expect("a folder");
        let target = folder.path().join("a.entente");
        fs::write(&target, "x").expect("written");
        let Asked::Taken(lock, None) = Lock::ask(&target, &holder("Anna")) else { panic!("free") };
        assert!(lock.is_of(&target) && !lock.is_of(&folder.path().join("b.entente")));
        match Lock::ask(&target, &holder("Ben")) {
            Asked::Held(Some(by)) => assert_eq!(by, holder("Anna")),
            other => panic!("{other:?}"),
        }
        drop(lock);
        assert!(!lock_path(&target).exists(), "nothing is left beside the file");
        assert!(matches!(Lock::ask(&target, &holder("Ben")), Asked::Taken(_, None)));
    }

    #[test]
    fn what_a_killed_process_left_is_taken_and_of_another_computer_it_is_told() {
        let folder = tempfile::tempdir().expect("a folder");
        let target = folder.path().join("a.entente");
        let left = |holder: &Holder| {
            fs::write(lock_path(&target), ron::Options::default().to_string(holder).expect("said")).expect("written");
        };
        left(&holder("Anna"));
        assert!(matches!(Lock::ask(&target, &holder("Ben")), Asked::Taken(_, None)));
        let elsewhere = Holder { machine: "another computer".into(), ..holder("Anna") };
        left(&elsewhere);
        match Lock::ask(&target, &holder("Ben")) {
            Asked::Taken(_, Some(by)) => assert_eq!(by, elsewhere),
            other => panic!("{other:?}"),
        }
        fs::write(lock_path(&target), [0xff; 9000]).expect("written");
        assert!(matches!(Lock::ask(&target, &holder("Ben")), Asked::Taken(_, None)), "nonsense is nobody");
    }

    #[cfg(unix)]
    #[test]
    fn a_lock_follows_the_file_and_no_link_of_its_own() {
        let folder = tempfile::tempdir().expect("a folder");
        let (target, link) = (folder.path().join("a.entente"), folder.path().join("link.entente"));
        fs::write(&target, "x").expect("written");
        std::os::unix::fs::symlink(&target, &link).expect("linked");
        let Asked::Taken(_lock, None) = Lock::ask(&link, &holder("Anna")) else { panic!("free") };
        assert!(matches!(Lock::ask(&target, &holder("Ben")), Asked::Held(Some(_))), "one file, whatever leads to it");
        let precious = folder.path().join("precious");
        fs::write(&precious, "precious").expect("written");
        let trap = folder.path().join("b.entente");
        std::os::unix::fs::symlink(&precious, lock_path(&trap)).expect("linked");
        assert!(matches!(Lock::ask(&trap, &holder("Anna")), Asked::Unavailable));
        assert_eq!(fs::read(&precious).expect("read"), b"precious");
    }
}
