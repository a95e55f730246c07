//! The journal: work that is in no file yet, kept aside within seconds, so that a crash or a power cut costs no more than
//! these. It lies in the program's own folder, belongs to one window and one file, and goes when the file is saved or
//! given up.
//!
//! A journal is a line that says what it is, a line about it (of which file, by whom, since when) and the bytes of the
//! workspace as a save would write them. Journals are told apart and put in order by a number, never by a clock.
//!
//! Where the workspace is encrypted, so is all of this but what an offer needs before somebody says the passphrase: the
//! line about it again without what was typed, then, encrypted, the whole line and the workspace.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

use super::encryption::{Key, is_encrypted};
use super::error::{FileError, SaveError};
use super::open::{MAX_BYTES, Stamp, judged, read};
use super::save::{bytes_of, encrypted, replace};
use super::state::{Kept, Running, machine, path_key, private_folder, real};
use super::sweep::sweep_own;
use super::unlock::{Unlock, plain};
use crate::workspace::Workspace;
use zeroize::Zeroizing;

/// The first line of a journal.
const HEAD: &str = "entente-journal:1\n";
/// How the names of journals end.
const ENDING: &str = ".journal";

/// What a journal says of itself.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct About {
    /// The file, without links; none where it was never saved.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// Which engagement.
    #[serde(default)]
    pub engagement: u64,
    /// The computer.
    pub machine: String,
    /// The number of the process on it.
    pub process: u32,
    /// The name under which the process is known to run.
    pub running: String,
    /// A later journal of the same file has a larger one, whatever the clock said.
    pub sequence: u64,
    /// When it was written, by the clock of the computer.
    pub at: NaiveDateTime,
    /// Length and fingerprint of the file when it was read or saved last; none where it was never saved.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub base: Option<(u64, u64)>,
    /// What stood in a text field and was not handed over yet.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub typed: Vec<String>,
}

/// What a journal is to hold.
#[derive(Clone, Debug)]
pub struct Unsaved {
    /// The engagement with its unsaved changes.
    pub workspace: Workspace,
    /// What was on disk when the file was read or saved last; none where it was never saved.
    pub base: Option<Stamp>,
    /// The computer's day and time.
    pub at: NaiveDateTime,
    /// What stands in a text field and is not handed over yet.
    pub typed: Vec<String>,
    /// With what all of that is encrypted; none where it is not.
    pub key: Option<Key>,
}

/// The journal of one open file.
#[derive(Debug)]
pub struct Journal {
    running: Arc<Running>,
    path: Option<PathBuf>,
    number: u64,
    /// How often all that was unsaved was saved or taken back.
    saved: AtomicU64,
    inner: Mutex<Inner>,
}

#[derive(Debug, Default)]
struct Inner {
    /// Where it lies, once it was written; and its number.
    written: Option<(PathBuf, u64)>,
    /// After how many saves that was.
    after: u64,
    ended: bool,
}

impl Journal {
    /// The journal of the file at this place, which is open as the session of this number. Nothing is written yet.
    pub fn new(running: Arc<Running>, path: Option<PathBuf>, number: u64) -> Self {
        Self { running, path, number, saved: AtomicU64::new(0), inner: Mutex::default() }
    }

    /// Of which file it is.
    pub fn path(&self) -> Option<&Path> {
        self.path.as_deref()
    }

    /// How often all that was unsaved was saved or taken back so far: what is to be written belongs to one such time.
    pub fn saved(&self) -> u64 {
        self.saved.load(Ordering::SeqCst)
    }

    /// All that was handed over so far is saved, or taken back. Costs nothing; what was written of it is removed by
    /// [`Self::remove_before`], which waits for the disk.
    pub fn is_saved(&self) -> u64 {
        self.saved.fetch_add(1, Ordering::SeqCst) + 1
    }

    /// Removes what was written before this many saves.
    pub fn remove_before(&self, saved: u64) {
        if let Ok(mut inner) = self.inner.lock()
            && inner.after < saved
            && let Some((journal, _)) = inner.written.take()
        {
            // What cannot be removed is recognised at the next start: it holds what the file holds.
            let _ = fs::remove_file(journal);
        }
    }

    /// Writes it anew, all or nothing and made durable. After [`Self::end`] nothing is written any more.
    pub fn write(&self, unsaved: &Unsaved) -> Result<(), SaveError> {
        self.write_after(self.saved(), unsaved)
    }

    /// The same of what was unsaved after this many saves: what was saved while it was on its way is not written.
    pub fn write_after(&self, saved: u64, unsaved: &Unsaved) -> Result<(), SaveError> {
        let bytes = Zeroizing::new(bytes_of(&unsaved.workspace, None)?);
        let Ok(mut inner) = self.inner.lock() else { return Ok(()) };
        if inner.ended || saved < self.saved() {
            return Ok(());
        }
        self.running.hold()?;
        let folder = folder(self.running.state());
        private_folder(&folder)?;
        let (journal, last) = inner.written.clone().unwrap_or_else(|| {
            let key = Kept::of(self.path.as_deref(), &unsaved.workspace).key();
            let name = format!("{key}-{}-{}{ENDING}", self.running.token(), self.number);
            (folder.join(name), last_sequence(&folder, &key))
        });
        let about = About {
            path: self.path.as_deref().map(|path| real(path).to_string_lossy().into_owned()),
            engagement: unsaved.workspace.engagement.id,
            machine: machine(),
            process: std::process::id(),
            running: self.running.token().to_owned(),
            sequence: last + 1,
            at: unsaved.at,
            base: unsaved.base.map(|base| (base.length, base.hash)),
            typed: unsaved.typed.clone(),
        };
        let whole = whole(&about, &bytes, unsaved.key.as_ref())?;
        if whole.len() as u64 > MAX_BYTES {
            return Err(SaveError::Refused { why: FileError::TooLarge { limit_mib: MAX_BYTES >> 20 } });
        }
        replace(&journal, &whole, None)?;
        (inner.written, inner.after) = (Some((journal, about.sequence)), saved);
        Ok(())
    }

    /// Removes what was written: all of it is in the file, or taken back. A later change is written again.
    pub fn remove(&self) {
        if let Ok(mut inner) = self.inner.lock()
            && let Some((journal, _)) = inner.written.take()
        {
            // What cannot be removed is recognised at the next start: it holds what the file holds.
            let _ = fs::remove_file(journal);
        }
    }

    /// Removes it for good: the file is closed, and nothing of it is to be kept.
    pub fn end(&self) {
        if let Ok(mut inner) = self.inner.lock() {
            inner.ended = true;
        }
        self.remove();
    }
}

/// A journal that nobody is at any more.
#[derive(Clone, Debug, PartialEq)]
pub struct Left {
    /// Where the journal lies.
    pub journal: PathBuf,
    /// What it says of itself, as far as that is not encrypted.
    pub about: About,
    /// Whether the rest is.
    pub encrypted: bool,
}

/// What a journal holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Unlocked {
    /// All that it says of itself.
    pub about: About,
    /// The engagement with its unsaved changes.
    pub workspace: Workspace,
    /// With what it is encrypted; none where it is not.
    pub key: Option<Key>,
}

impl Left {
    /// The engagement with its unsaved changes, where the journal is not encrypted.
    pub fn workspace(&self) -> Result<Workspace, FileError> {
        self.open(&Unlock::default()).map(|kept| kept.workspace)
    }

    /// All that it holds.
    pub fn open(&self, unlock: &Unlock) -> Result<Unlocked, FileError> {
        let bytes = read(&self.journal)?;
        let (about, body) = split(&bytes).ok_or(FileError::Foreign)?;
        let (open, key) = plain(body, unlock)?;
        match key {
            None => Ok(Unlocked { about, workspace: judged(&open)?.workspace, key }),
            Some(_) => {
                let (about, body) = split_lines(&open).ok_or(FileError::Foreign)?;
                Ok(Unlocked { about, workspace: judged(body)?.workspace, key })
            }
        }
    }

    /// Writes it anew, encrypted with another key, or in plain.
    pub fn rewrite(&self, unlock: &Unlock, key: Option<&Key>) -> Result<(), SaveError> {
        let io = |error: FileError| SaveError::Io { message: error.to_string() };
        let kept = self.open(unlock).map_err(io)?;
        let bytes = Zeroizing::new(bytes_of(&kept.workspace, None)?);
        replace(&self.journal, &whole(&kept.about, &bytes, key)?, None).map(drop)
    }

    /// What was on disk when the changes were begun; none where there was no file.
    pub fn base(&self) -> Option<Stamp> {
        self.about.base.map(|(length, hash)| Stamp { length, hash })
    }

    /// Removes it.
    pub fn discard(&self) -> Result<(), FileError> {
        Ok(fs::remove_file(&self.journal)?)
    }

    /// Whether it is of the file at this place.
    pub fn is_of(&self, path: &Path) -> bool {
        let name = self.journal.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with(&path_key(Some(&real(path))))
    }
}

/// All journals under the folder `state` that nobody is at any more, the latest last; with those that cannot be read.
pub fn left_behind(state: &Path) -> (Vec<Left>, Vec<(PathBuf, FileError)>) {
    let (mut left, mut unread) = (Vec::new(), Vec::new());
    let paths = journals(&folder(state)).unwrap_or_else(|error| {
        unread.push((folder(state), error));
        Vec::new()
    });
    for path in paths {
        match about(&path) {
            Ok((about, _)) if Running::is_alive(state, &about.running) => {}
            Ok((about, encrypted)) => left.push(Left { journal: path, about, encrypted }),
            Err(error) => unread.push((path, error)),
        }
    }
    left.sort_by(|one, other| {
        (&one.about.path, one.about.sequence, &one.journal).cmp(&(
            &other.about.path,
            other.about.sequence,
            &other.journal,
        ))
    });
    (left, unread)
}

/// Writes what earlier runs left of a file anew with another key (none: in plain). Returns how many stay as they are: they do
/// not open, or could not be written.
pub fn rewrite_journals(state: &Path, path: &Path, unlock: &Unlock, key: Option<&Key>) -> usize {
    let its = left_behind(state).0.into_iter().filter(|left| left.is_of(path));
    its.filter(|left| left.rewrite(unlock, key).is_err()).count()
}

/// Removes what killed processes left of themselves and of journals that they did not finish.
pub fn sweep_journals(running: &Running) {
    running.sweep();
    sweep_own(&folder(running.state()));
}

fn folder(state: &Path) -> PathBuf {
    state.join("journals")
}

fn journals(folder: &Path) -> Result<Vec<PathBuf>, FileError> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error.into()),
    };
    let mut paths: Vec<PathBuf> = entries
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.file_name().is_some_and(|name| name.to_string_lossy().ends_with(ENDING)))
        .collect();
    paths.sort();
    Ok(paths)
}

/// The largest number among the journals of a file.
fn last_sequence(folder: &Path, key: &str) -> u64 {
    let of_it = |path: &PathBuf| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(key));
    let numbers = journals(folder).unwrap_or_default().into_iter().filter(of_it).filter_map(|path| about(&path).ok());
    numbers.map(|(about, _)| about.sequence).max().unwrap_or(0)
}

/// What a journal says of itself, and whether the rest is encrypted.
fn about(path: &Path) -> Result<(About, bool), FileError> {
    let bytes = read(path)?;
    split(&bytes).map(|(about, body)| (about, is_encrypted(body))).ok_or(FileError::Foreign)
}

/// All bytes of a journal.
fn whole(about: &About, workspace: &[u8], key: Option<&Key>) -> Result<Vec<u8>, SaveError> {
    let mut whole = HEAD.as_bytes().to_vec();
    match key {
        None => whole.extend_from_slice(&lines(about, workspace)?),
        Some(key) => {
            let known = About { typed: Vec::new(), ..about.clone() };
            whole.extend_from_slice(&lines(&known, &encrypted(lines(about, workspace)?, key)?)?);
        }
    }
    Ok(whole)
}

/// The line about a journal, and what follows it.
fn lines(about: &About, rest: &[u8]) -> Result<Zeroizing<Vec<u8>>, SaveError> {
    let line = options().to_string(about).map_err(|error| SaveError::Io { message: error.to_string() })?;
    let mut lines = Zeroizing::new(Vec::with_capacity(line.len() + 1 + rest.len()));
    lines.extend_from_slice(line.as_bytes());
    lines.push(b'\n');
    lines.extend_from_slice(rest);
    Ok(lines)
}

/// What a journal says of itself, and the bytes of the workspace.
fn split(bytes: &[u8]) -> Option<(About, &[u8])> {
    split_lines(bytes.strip_prefix(HEAD.as_bytes())?)
}

fn split_lines(rest: &[u8]) -> Option<(About, &[u8])> {
    let end = rest.iter().position(|byte| *byte == b'\n')?;
    let about = options().from_str(std::str::from_utf8(&rest[..end]).ok()?).ok()?;
    Some((about, &rest[end + 1..]))
}

fn options() -> ron::Options {
    ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME)
}
