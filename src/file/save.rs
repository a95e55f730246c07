//! Saving all or nothing: a temporary file beside the target, made durable, read back, put in its place by rename.
//!
//! After a crash or a power cut there is exactly the old file or exactly the new one. A document is never written
//! in place, not even when everything else fails.

use std::fs::{self, File, Metadata, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::encryption::Key;
use super::error::{FileError, SaveError};
use super::open::{MAX_BYTES, Stamp, judged, read};
use super::ron::encode;
use super::seal::sealed;
use super::sweep;
use crate::workspace::Workspace;
use zeroize::Zeroizing;

/// How often a link to a link is followed.
const MAX_LINKS: usize = 16;

/// Saves a workspace and returns the stamp of what is now on disk.
///
/// `loaded` is what was on disk when it was last read or saved here: if someone else changed the file since,
/// nothing is written. Without it, whatever is there is replaced (the person was asked).
pub fn save(workspace: &Workspace, path: &Path, loaded: Option<Stamp>) -> Result<Stamp, SaveError> {
    save_with(workspace, path, loaded, None)
}

/// The same, encrypted with a key where there is one.
pub fn save_with(
    workspace: &Workspace,
    path: &Path,
    loaded: Option<Stamp>,
    key: Option<&Key>,
) -> Result<Stamp, SaveError> {
    replace(path, &bytes_of(workspace, key)?, loaded)
}

/// What a save may replace.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Over {
    /// Only this; none = whatever is there.
    pub loaded: Option<Stamp>,
    /// Also a file that is marked read-only. It stays marked.
    pub read_only: bool,
}

/// By so many bytes an encrypted file is longer at most: of 64 MiB, sixteen for every 64 KiB and the key.
const ENCRYPTED: u64 = 64 << 10;

/// What is written of a workspace, wherever it is kept: in its file, in a journal, in an earlier version; encrypted with
/// the key where there is one.
pub fn bytes_of(workspace: &Workspace, key: Option<&Key>) -> Result<Vec<u8>, SaveError> {
    let text = sealed(&encode(workspace));
    // What could not be read back the same must not replace what could.
    match judged(text.as_bytes()) {
        Ok(back) if back.workspace == *workspace || sealed(&encode(&back.workspace)) == text => {}
        Err(why @ (FileError::TooMany { .. } | FileError::OutOfReach { .. })) => {
            return Err(SaveError::Refused { why });
        }
        _ => return Err(SaveError::NotFaithful),
    }
    if text.len() as u64 + ENCRYPTED > MAX_BYTES {
        return Err(SaveError::Refused { why: FileError::TooLarge { limit_mib: MAX_BYTES >> 20 } });
    }
    match key {
        Some(key) => encrypted(Zeroizing::new(text.into_bytes()), key),
        None => Ok(text.into_bytes()),
    }
}

/// These bytes, encrypted, and found to open again as they were.
pub(super) fn encrypted(bytes: Zeroizing<Vec<u8>>, key: &Key) -> Result<Vec<u8>, SaveError> {
    let encrypted = key.encrypt(&bytes).map_err(|_| SaveError::NotFaithful)?;
    let back = key.decrypt(&encrypted).ok().flatten();
    if back.is_some_and(|back| back == bytes) { Ok(encrypted) } else { Err(SaveError::NotFaithful) }
}

/// Writes bytes that are no workspace (a picture, say) with the same care; whatever is there is replaced.
///
/// A new file is as open to others as any that the person makes (the umask says): it was made to be handed on.
pub fn write(path: &Path, bytes: &[u8]) -> Result<(), SaveError> {
    put(path, bytes, Over::default(), USUAL).map(|_| ())
}

/// Puts these bytes in the place of the file; a new one is the person's alone.
pub(super) fn replace(path: &Path, bytes: &[u8], loaded: Option<Stamp>) -> Result<Stamp, SaveError> {
    replace_over(path, bytes, Over { loaded, read_only: false })
}

/// The same of what may be replaced.
pub(super) fn replace_over(path: &Path, bytes: &[u8], over: Over) -> Result<Stamp, SaveError> {
    put(path, bytes, over, PRIVATE)
}

/// Mode of a new file that holds what was confided to its author.
const PRIVATE: u32 = 0o600;
/// Mode of a new file that is to be handed on, before the umask takes its part.
const USUAL: u32 = 0o666;

fn put(path: &Path, bytes: &[u8], over: Over, mode: u32) -> Result<Stamp, SaveError> {
    let loaded = over.loaded;
    let target = resolve(path)?;
    let there = existing(&target, over.read_only)?;
    unchanged(&target, loaded)?;
    let folder = target.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let (file, temporary, _held) = create_held(folder, &target, mode)?;
    let written = write_out(file, bytes, there.as_ref(), &temporary)
        .and_then(|()| unchanged(&target, loaded))
        .and_then(|()| rename(&temporary, &target).map_err(SaveError::from));
    if let Err(error) = written {
        // Nothing more can be done if this fails too; the target is untouched all the same.
        let _ = fs::remove_file(&temporary);
        return Err(error);
    }
    sweep::sweep(folder, &target);
    let stamp = Stamp::of(bytes);
    durable(sync_folder(folder), stamp)
}

/// The new file is in its place, whatever the system says of its folder: the error says what stands there now.
fn durable(synced: io::Result<()>, stamp: Stamp) -> Result<Stamp, SaveError> {
    synced.map_err(|error| SaveError::NotDurable { message: error.to_string(), stamp })?;
    Ok(stamp)
}

/// The file itself, however many links lead to it; a link to nothing names the file that is to be made.
fn resolve(path: &Path) -> Result<PathBuf, SaveError> {
    let mut path = path.to_owned();
    for _ in 0..MAX_LINKS {
        match fs::canonicalize(&path) {
            Ok(found) => return Ok(found),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(error.into()),
        }
        match fs::read_link(&path) {
            Ok(next) => path = path.parent().map(|folder| folder.join(&next)).unwrap_or(next),
            Err(_) => return Ok(path),
        }
    }
    Err(SaveError::NotAFile)
}

/// What is known of the file that will be replaced; none if there is none.
fn existing(target: &Path, even_read_only: bool) -> Result<Option<Metadata>, SaveError> {
    match fs::metadata(target) {
        Ok(found) if !found.is_file() => Err(SaveError::NotAFile),
        // Renaming over it would work, but the mark was set by someone for a reason.
        Ok(found) if found.permissions().readonly() && !even_read_only => Err(SaveError::ReadOnly),
        Ok(found) => Ok(Some(found)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// Whether the file is still what was loaded. A file that is gone holds nothing that could be lost.
fn unchanged(target: &Path, loaded: Option<Stamp>) -> Result<(), SaveError> {
    let Some(loaded) = loaded else { return Ok(()) };
    match read(target) {
        Ok(bytes) if Stamp::of(&bytes) == loaded => Ok(()),
        Ok(_) | Err(FileError::TooLarge { .. }) => Err(SaveError::ChangedOnDisk),
        Err(FileError::NotFound) => Ok(()),
        Err(FileError::NoPermission) => Err(SaveError::NoPermission),
        Err(FileError::NotAFile) => Err(SaveError::NotAFile),
        Err(error) => Err(SaveError::Io { message: error.to_string() }),
    }
}

/// A temporary file that nobody sweeps up: before it was held another window may have done so.
fn create_held(folder: &Path, target: &Path, mode: u32) -> Result<(File, PathBuf, Option<File>), SaveError> {
    for _ in 0..8 {
        let (file, temporary) = create_temporary(folder, target, mode)?;
        let held = hold(&file);
        if is_ours(held.as_ref(), &temporary) {
            return Ok((file, temporary, held));
        }
    }
    Err(SaveError::Io { message: io::Error::from(io::ErrorKind::NotFound).to_string() })
}

/// A hidden file beside the target that no one had before; `mode` is for systems that have modes.
#[cfg_attr(not(unix), allow(unused_variables, reason = "modes are Unix's"))]
fn create_temporary(folder: &Path, target: &Path, mode: u32) -> Result<(File, PathBuf), SaveError> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(mode);
    }
    for attempt in 0..16 {
        let temporary = folder.join(sweep::temporary(target, attempt).ok_or(SaveError::NotAFile)?);
        match options.open(&temporary) {
            Ok(file) => return Ok((file, temporary)),
            // Left behind by an earlier process with our number, or in use by another thread.
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error.into()),
        }
    }
    Err(SaveError::Io { message: io::Error::from(io::ErrorKind::AlreadyExists).to_string() })
}

/// Gives a file the owner, the group and the permissions of the one that it will replace. Where the group cannot be given
/// away, nobody of another group gets what was allowed to that one.
#[cfg(unix)]
fn keep_access(file: &File, there: &Metadata) -> io::Result<()> {
    use std::os::unix::fs::{MetadataExt, PermissionsExt, fchown};

    let own = file.metadata()?;
    let mut mode = there.permissions().mode() & 0o7777;
    let (owner, group) = (Some(there.uid()), Some(there.gid()));
    let differs = (own.uid(), own.gid()) != (there.uid(), there.gid());
    if differs && fchown(file, owner, group).is_err() && own.gid() != there.gid() && fchown(file, None, group).is_err()
    {
        mode &= 0o707;
    }
    file.set_permissions(fs::Permissions::from_mode(mode))
}

#[cfg(not(unix))]
fn keep_access(file: &File, there: &Metadata) -> io::Result<()> {
    file.set_permissions(there.permissions())
}

/// Holds a temporary file as long as somebody is at it: another window sweeps up what nobody holds. Whoever asks holds it
/// for a moment, which is waited for. (On Windows nobody could read it back, so that what is left there goes by its age.)
#[cfg(unix)]
fn hold(file: &File) -> Option<File> {
    file.try_clone().ok().filter(|file| file.lock().is_ok())
}

#[cfg(not(unix))]
fn hold(_: &File) -> Option<File> {
    None
}

/// Whether nobody swept it up before it was held.
#[cfg(unix)]
fn is_ours(held: Option<&File>, temporary: &Path) -> bool {
    held.is_none_or(|held| sweep::is_called(held, temporary))
}

#[cfg(not(unix))]
fn is_ours(_: Option<&File>, _: &Path) -> bool {
    true
}

fn write_out(mut file: File, bytes: &[u8], there: Option<&Metadata>, temporary: &Path) -> Result<(), SaveError> {
    file.write_all(bytes)?;
    if let Some(there) = there {
        keep_access(&file, there)?;
    }
    // An error here is final: a second try on the same file could report success for data that is gone.
    file.sync_all()?;
    drop(file);
    match read(temporary) {
        Ok(back) if back == bytes => Ok(()),
        Ok(_) | Err(FileError::TooLarge { .. }) => Err(SaveError::NotFaithful),
        Err(error) => Err(SaveError::Io { message: error.to_string() }),
    }
}

#[cfg(not(windows))]
fn rename(from: &Path, to: &Path) -> io::Result<()> {
    fs::rename(from, to)
}

/// Virus scanners and sync clients hold files for a moment: asked again for two seconds.
#[cfg(windows)]
fn rename(from: &Path, to: &Path) -> io::Result<()> {
    const ACCESS_DENIED: i32 = 5;
    const SHARING_VIOLATION: i32 = 32;
    for _ in 0..20 {
        match fs::rename(from, to) {
            Err(error) if matches!(error.raw_os_error(), Some(ACCESS_DENIED | SHARING_VIOLATION)) => {
                std::thread::sleep(std::time::Duration::from_millis(100));
            }
            result => return result,
        }
    }
    fs::rename(from, to)
}

#[cfg(unix)]
fn sync_folder(folder: &Path) -> io::Result<()> {
    match File::open(folder)?.sync_all() {
        // Some file systems cannot do it and say so.
        Err(error) if error.kind() == io::ErrorKind::InvalidInput => Ok(()),
        result => result,
    }
}

#[cfg(not(unix))]
fn sync_folder(_: &Path) -> io::Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_may_not_survive_a_power_cut_is_saved_all_the_same() {
        let stamp = Stamp::of(b"saved");
        assert_eq!(durable(Ok(()), stamp), Ok(stamp));
        let Err(error) = durable(Err(io::Error::other("no")), stamp) else { panic!("told") };
        assert_eq!(error.saved(), Some(stamp));
        assert_eq!(SaveError::ChangedOnDisk.saved(), None);
    }

    #[cfg(unix)]
    #[test]
    fn a_save_comes_about_whoever_sweeps_up_meanwhile() {
        let folder = tempfile::tempdir().expect("a folder");
        let target = folder.path().join("plan.entente");
        let ended = std::sync::atomic::AtomicBool::new(false);
        std::thread::scope(|scope| {
            scope.spawn(|| {
                while !ended.load(std::sync::atomic::Ordering::Relaxed) {
                    sweep::sweep_own(folder.path());
                }
            });
            let failed = (0..200).find_map(|n: u32| replace(&target, &n.to_le_bytes(), None).err());
            ended.store(true, std::sync::atomic::Ordering::Relaxed);
            assert_eq!(failed, None);
        });
    }

    #[cfg(unix)]
    #[test]
    fn a_picture_is_as_open_as_any_file_and_a_workspace_is_its_author_s() {
        use std::os::unix::fs::PermissionsExt;

        let folder = tempfile::tempdir().expect("a folder");
        let mode = |name: &str| fs::metadata(folder.path().join(name)).expect("there").permissions().mode() & 0o777;
        File::create(folder.path().join("usual")).expect("a file");
        write(&folder.path().join("picture"), b"picture").expect("written");
        replace(&folder.path().join("workspace"), b"workspace", None).expect("written");
        assert_eq!(mode("picture"), mode("usual"));
        assert_eq!(mode("workspace"), 0o600);
    }

    /// The superuser saves a file of somebody else: it stays theirs.
    #[cfg(unix)]
    #[test]
    fn the_owner_is_kept_where_it_can_be() {
        use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};

        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("theirs");
        fs::write(&path, "old").expect("written");
        fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).expect("set");
        let given = chown(&path, Some(65_534), Some(65_534)).is_ok();
        replace(&path, b"new", None).expect("written");
        let there = fs::metadata(&path).expect("there");
        assert_eq!((fs::read(&path).expect("read"), there.permissions().mode() & 0o777), (b"new".to_vec(), 0o640));
        if given {
            assert_eq!((there.uid(), there.gid()), (65_534, 65_534));
        }
    }
}
