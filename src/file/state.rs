//! Where the program keeps what it owes to the person and not to the file: journals and earlier versions. Never beside
//! the file, whose folder may be synced to others.

use std::fmt::Write;
use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use super::settings::FOLDER_VARIABLE;
use crate::workspace::Workspace;

/// Set to a folder, it takes the place of the system's own folder for what programs keep.
pub const STATE_VARIABLE: &str = "ENTENTE_STATE_DIR";

/// The folder for journals and earlier versions on this system; none where there is no home. Settings that are kept
/// apart have theirs beside them.
pub fn state_folder() -> Option<PathBuf> {
    let set = |name: &str| std::env::var_os(name).filter(|folder| !folder.is_empty()).map(PathBuf::from);
    if let Some(folder) = set(STATE_VARIABLE) {
        return Some(folder);
    }
    if let Some(settings) = set(FOLDER_VARIABLE) {
        return Some(settings.join("state"));
    }
    let folders = directories::ProjectDirs::from("", "", "entente")?;
    Some(folders.state_dir().unwrap_or_else(|| folders.data_local_dir()).to_owned())
}

/// The name of this computer, as others in its network know it.
pub fn machine() -> String {
    gethostname::gethostname().to_string_lossy().into_owned()
}

/// Makes a folder for its person alone, with those above it.
pub(super) fn private_folder(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt;
        builder.mode(0o700);
    }
    builder.create(folder)
}

/// A number for bytes that is the same on every computer and in every version (FNV-1a, 64 bits). It meets accidents, not
/// attacks.
pub(super) fn fingerprint(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}

/// Which file of which engagement something is kept of: two files of one name in two folders are two, and so are two
/// engagements that come to lie at one place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// Where it lies, without links; none before it is saved for the first time.
    pub path: Option<PathBuf>,
    /// Which engagement.
    pub engagement: u64,
}

impl Kept {
    /// Of this workspace at this place.
    pub fn of(path: Option<&Path>, workspace: &Workspace) -> Self {
        Self { path: path.map(real), engagement: workspace.engagement.id }
    }

    /// What names of files begin with that are kept of it.
    pub(super) fn key(&self) -> String {
        let mut key = path_key(self.path.as_deref());
        // Writing into a string cannot fail.
        let _ = write!(key, "-{:016x}", self.engagement);
        key
    }
}

/// The part of a key that stands for the place.
pub(super) fn path_key(path: Option<&Path>) -> String {
    let place = path.map_or(0, |path| fingerprint(path.as_os_str().as_encoded_bytes()));
    format!("{place:016x}")
}

/// A path without links, as far as it is there.
pub(super) fn real(path: &Path) -> PathBuf {
    fs::canonicalize(path).or_else(|_| std::path::absolute(path)).unwrap_or_else(|_| path.to_owned())
}

/// So often the file by which a process is known to run is made anew where it is swept up before it is held.
const TRIES: usize = 8;

/// That a process runs: a file that it holds locked, which the system lets go whatever becomes of the process. What a
/// process left behind is told by it from what one is at.
#[derive(Debug)]
pub struct Running {
    state: PathBuf,
    token: String,
    held: Mutex<Option<File>>,
}

impl Running {
    /// Of this process, with files under the folder `state`; `seat` sets it apart from another of its number. Nothing
    /// is written before something is to be told.
    pub fn new(state: &Path, seat: u64) -> Self {
        let token = format!("{}-{seat}", std::process::id());
        Self { state: state.to_owned(), token, held: Mutex::new(None) }
    }

    /// The folder under which everything is kept.
    pub fn state(&self) -> &Path {
        &self.state
    }

    /// How this process is called.
    pub fn token(&self) -> &str {
        &self.token
    }

    /// Takes the lock, if it is not held yet. On a system without locks everybody counts as gone.
    pub(super) fn hold(&self) -> io::Result<()> {
        let Ok(mut held) = self.held.lock() else { return Ok(()) };
        if held.is_some() {
            return Ok(());
        }
        private_folder(&folder(&self.state))?;
        let path = folder(&self.state).join(&self.token);
        for _ in 0..TRIES {
            let file = File::create(&path)?;
            // Whoever asks whether this process runs holds it for a moment: that is waited for.
            let _ = file.lock();
            // Before it was held, another process may have swept it up.
            let there = path.exists();
            *held = Some(file);
            if there {
                break;
            }
        }
        Ok(())
    }

    /// Whether the process of this name still runs.
    pub fn is_alive(state: &Path, token: &str) -> bool {
        // A name out of a file leads nowhere else.
        if token.is_empty() || !token.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-') {
            return false;
        }
        let Ok(file) = File::open(folder(state).join(token)) else { return false };
        matches!(file.try_lock(), Err(TryLockError::WouldBlock))
    }

    /// Removes the files of processes that no longer run.
    pub(super) fn sweep(&self) {
        let entries = fs::read_dir(folder(&self.state)).into_iter().flatten().flatten();
        for name in entries.filter_map(|entry| entry.file_name().into_string().ok()) {
            if name == self.token {
                continue;
            }
            let path = folder(&self.state).join(name);
            let Ok(file) = File::open(&path) else { continue };
            // It is held until it is gone: whoever begins under this name meanwhile waits, and then makes it anew.
            if !matches!(file.try_lock(), Err(TryLockError::WouldBlock)) {
                let _ = fs::remove_file(&path);
            }
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let held = self.held.get_mut().ok().and_then(Option::take);
        if held.is_some() {
            let _ = fs::remove_file(folder(&self.state).join(&self.token));
        }
    }
}

fn folder(state: &Path) -> PathBuf {
    state.join("running")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fingerprint_is_the_same_everywhere() {
        // Values of the authors of the function.
        assert_eq!(fingerprint(b""), 0xcbf2_9ce4_8422_2325);
        assert_eq!(fingerprint(b"foobar"), 0x8594_4171_f739_67e8);
    }

    /// Others ask all the time, and sweep up behind those that are gone.
    #[test]
    fn a_process_is_known_to_run_whoever_asks_while_it_begins() {
        let state = tempfile::tempdir().expect("a folder");
        private_folder(&folder(state.path())).expect("made");
        let ended = std::sync::atomic::AtomicBool::new(false);
        std::thread::scope(|scope| {
            scope.spawn(|| {
                let other = Running::new(state.path(), 99);
                while !ended.load(std::sync::atomic::Ordering::Relaxed) {
                    other.sweep();
                }
            });
            for seat in 0..2000 {
                let one = Running::new(state.path(), seat);
                one.hold().expect("held");
                let alive = Running::is_alive(state.path(), one.token());
                if !alive {
                    ended.store(true, std::sync::atomic::Ordering::Relaxed);
                }
                assert!(alive, "{seat}");
            }
            ended.store(true, std::sync::atomic::Ordering::Relaxed);
        });
    }

    #[test]
    fn a_process_is_alive_as_long_as_it_holds_its_file() {
        let state = tempfile::tempdir().expect("a folder");
        let (one, other) = (Running::new(state.path(), 1), Running::new(state.path(), 2));
        assert!(!Running::is_alive(state.path(), one.token()), "nothing was told yet");
        one.hold().expect("held");
        other.hold().expect("held");
        assert!(Running::is_alive(state.path(), one.token()));
        fs::write(folder(state.path()).join("99-99"), "").expect("left by a killed one");
        one.sweep();
        assert!(Running::is_alive(state.path(), other.token()), "it runs on");
        drop(other);
        let left: Vec<_> = fs::read_dir(folder(state.path())).expect("there").flatten().collect();
        assert_eq!(left.len(), 1, "its own");
        assert!(!Running::is_alive(state.path(), "../running/99-99"));
    }
}
