//! Earlier versions of a file: what a save replaced, kept in the program's own folder, the older the sparser.
//!
//! A version is the file as it was, byte for byte. Versions lie in a folder of their own for each place and engagement,
//! so that two files of one name do not displace each other's; they are told apart by a number and thinned out by their
//! age.

use std::collections::BTreeSet;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use chrono::{Datelike, NaiveDateTime, TimeDelta};

use super::encryption::{Key, is_encrypted};
use super::error::{FileError, SaveError};
use super::open::{Stamp, engagement_of, judged_with, read, trusted};
use super::save::{Over, bytes_of, encrypted, replace, replace_over};
use super::seal::Seal;
use super::state::{path_key, private_folder, real};
use super::sweep::sweep_own;
use super::unlock::{Unlock, plain};
use crate::workspace::Workspace;
use zeroize::Zeroizing;

/// So many bytes of versions are kept of one file (256 MiB); the oldest go first.
const MOST_BYTES: u64 = 256 << 20;
/// So many of the newest stay whatever their age.
const NEWEST: usize = 2;
/// How a moment is written in a name.
const MOMENT: &str = "%Y%m%d-%H%M%S";

/// Where earlier versions go, and what time it is.
#[derive(Clone, Debug, PartialEq)]
pub struct Keep {
    /// The folder for what the program keeps.
    pub state: PathBuf,
    /// The computer's day and time.
    pub now: NaiveDateTime,
}

/// An earlier version of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// Where it lies.
    pub path: PathBuf,
    /// A later version of one file has a larger one, whatever the clock said.
    pub number: u64,
    /// When a save replaced it, by the clock of the computer.
    pub until: NaiveDateTime,
    /// Bytes.
    pub length: u64,
}

impl Version {
    /// What it is known by.
    pub fn stamp(&self) -> Result<Stamp, FileError> {
        Ok(Stamp::of(&read(&self.path)?))
    }

    /// What it holds.
    pub fn workspace(&self, unlock: &Unlock) -> Result<Workspace, FileError> {
        Ok(judged_with(&read(&self.path)?, unlock)?.0.workspace)
    }

    /// What it says, to be looked at: also where somebody edited it by hand before it was replaced. Whether it is as it was
    /// saved.
    pub fn as_it_is(&self, unlock: &Unlock) -> Result<(Workspace, bool), FileError> {
        let loaded = trusted(&read(&self.path)?, unlock)?;
        Ok((loaded.workspace, loaded.seal != Seal::Broken))
    }
}

/// Saves a workspace as [`save_with`](super::save_with()) does, and keeps what that replaces as an earlier version. That this
/// failed hinders no save: it is told beside.
pub fn save_keeping(
    workspace: &Workspace,
    path: &Path,
    over: Over,
    keep: Option<&Keep>,
    key: Option<&Key>,
) -> (Result<Stamp, SaveError>, Option<SaveError>) {
    let bytes = match bytes_of(workspace, key) {
        Ok(bytes) => bytes,
        Err(error) => return (Err(error), None),
    };
    let kept = keep.map_or(Ok(()), |keep| keep_what_is_there(keep, path, (workspace, &bytes), over.loaded, key));
    (replace_over(path, &bytes, over), kept.err())
}

/// Keeps a value that was read or saved last as an earlier version, before it is changed: whoever recovers work, or puts two
/// people's work together, begins with it. `stamp` is what the file was that holds it: as long as it is there, the version
/// is the file byte for byte, and known by the same stamp.
pub fn keep_version(
    keep: &Keep,
    path: &Path,
    (workspace, stamp): (&Workspace, Option<Stamp>),
    key: Option<&Key>,
) -> Result<(), SaveError> {
    let folder = folder(&keep.state, path, workspace.engagement.id);
    let Some(key) = key else { return put(keep, &folder, &bytes_of(workspace, None)?) };
    match read(path) {
        Ok(there) if Some(Stamp::of(&there)) == stamp && is_encrypted(&there) => put(keep, &folder, &there),
        _ => {
            // Encrypted twice, one value is two different files.
            let newest = in_folder(&folder).pop();
            let known = newest.and_then(|newest| newest.workspace(&Unlock::with(Some(key))).ok());
            if known.is_some_and(|known| known == *workspace) {
                return Ok(());
            }
            put(keep, &folder, &bytes_of(workspace, Some(key))?)
        }
    }
}

/// Keeps the file as it is now, before a save replaces it. Nothing of what is encrypted from now on is kept in plain.
fn keep_what_is_there(
    keep: &Keep,
    path: &Path,
    (workspace, bytes): (&Workspace, &[u8]),
    loaded: Option<Stamp>,
    key: Option<&Key>,
) -> Result<(), SaveError> {
    // What cannot be read cannot be saved over either, and that is said by the save.
    let Ok(there) = read(path) else { return Ok(()) };
    if there.is_empty() || there == bytes {
        return Ok(());
    }
    let unlock = Unlock::with(key);
    let open = plain(&there, &unlock).ok();
    if open.is_some() && key.is_some() && is_encrypted(&there) {
        // Encrypted twice, one text is two different files.
        let same = |open: &[u8]| plain(bytes, &unlock).is_ok_and(|(new, _)| *new == *open);
        if open.as_ref().is_some_and(|(open, _)| same(open)) {
            return Ok(());
        }
    }
    let ours = loaded.is_some_and(|loaded| loaded == Stamp::of(&there));
    let other = || engagement_of(&open.as_ref()?.0);
    let engagement = if ours { workspace.engagement.id } else { other().unwrap_or(workspace.engagement.id) };
    let folder = folder(&keep.state, path, engagement);
    match key {
        Some(key) if !is_encrypted(&there) => put(keep, &folder, &encrypted(Zeroizing::new(there), key)?),
        _ => put(keep, &folder, &there),
    }
}

/// What becomes of the earlier versions of a file whose passphrase is set, changed or removed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Earlier {
    /// They are written anew, as the file is from now on: with the new passphrase, or without any.
    #[default]
    Rewrite,
    /// They are removed.
    Remove,
}

/// What became of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Rewritten {
    /// So many were written anew or removed.
    pub done: usize,
    /// So many stay as they are: they open with another passphrase, or could not be written.
    pub left: usize,
}

/// Writes every earlier version of an engagement anew with another key (none: in plain), or removes them. `from` is what opens
/// them now. One at a time and each all or nothing: what is broken off leaves every one of them whole.
pub fn rewrite_versions(
    state: &Path,
    path: &Path,
    engagement: u64,
    from: &Unlock,
    (to, earlier): (Option<&Key>, Earlier),
) -> Rewritten {
    let mut rewritten = Rewritten::default();
    for one in of_engagement(state, path, engagement) {
        let done = match earlier {
            Earlier::Remove => fs::remove_file(&one.path).is_ok(),
            Earlier::Rewrite => rewrite(&one.path, from, to).is_ok(),
        };
        rewritten.done += usize::from(done);
        rewritten.left += usize::from(!done);
    }
    rewritten
}

/// Encrypts what is left in plain among the versions of an engagement, wherever its file lay: where setting a passphrase was
/// broken off, or somebody else set it.
pub fn encrypt_versions(state: &Path, path: &Path, engagement: u64, key: &Key) {
    let begins_so = |path: &Path| {
        let mut begin = Vec::new();
        let read = fs::File::open(path).and_then(|file| file.take(64).read_to_end(&mut begin));
        read.is_ok() && is_encrypted(&begin)
    };
    for one in of_engagement(state, path, engagement).filter(|one| !begins_so(&one.path)) {
        // What is encrypted with whatever key stays as it is, and so does what cannot be written now.
        let _ = rewrite(&one.path, &Unlock::default(), Some(key));
    }
}

/// The versions of an engagement at all places where its file lay; of one without a number at this place alone.
fn of_engagement(state: &Path, path: &Path, engagement: u64) -> impl Iterator<Item = Version> {
    let ending = format!("-{engagement:016x}");
    versions(state, Some(path), engagement).into_iter().filter(move |one| {
        let folder = one.path.parent().and_then(Path::file_name).and_then(|name| name.to_str());
        folder.is_some_and(|name| name.ends_with(&ending))
    })
}

/// Writes a file that was kept anew with another key.
fn rewrite(path: &Path, from: &Unlock, to: Option<&Key>) -> Result<(), SaveError> {
    let io = |error: FileError| SaveError::Io { message: error.to_string() };
    let bytes = read(path).map_err(io)?;
    let (open, key) = plain(&bytes, from).map_err(io)?;
    if key.as_ref() == to {
        return Ok(());
    }
    let bytes = match to {
        Some(key) => encrypted(Zeroizing::new(open.to_vec()), key)?,
        None => open.to_vec(),
    };
    replace(path, &bytes, None).map(drop)
}

/// Keeps these bytes as the newest version in a folder, and thins out what is there.
fn put(keep: &Keep, folder: &Path, bytes: &[u8]) -> Result<(), SaveError> {
    private_folder(folder)?;
    sweep_own(folder);
    let versions = in_folder(folder);
    let newest = versions.last();
    // A save that did not come about has kept it already.
    let is_known =
        newest.is_some_and(|one| one.length == bytes.len() as u64 && read(&one.path).is_ok_and(|there| there == bytes));
    if is_known {
        return Ok(());
    }
    replace(&free(keep, folder, newest.map_or(1, |newest| newest.number + 1))?, bytes, None)?;
    let versions = in_folder(folder);
    for gone in thinned_out(&versions, keep.now) {
        // What cannot be removed is tried again the next time.
        let _ = fs::remove_file(&versions[gone].path);
    }
    Ok(())
}

/// A name from this number on that nobody has, and has from now on: two windows that save in one second keep both. What is
/// empty is only such a name.
fn free(keep: &Keep, folder: &Path, from: u64) -> Result<PathBuf, SaveError> {
    for number in from..from + 64 {
        let path = folder.join(format!("{number:08}-{}.entente", keep.now.format(MOMENT)));
        match fs::OpenOptions::new().write(true).create_new(true).open(&path) {
            Ok(_) => return Ok(path),
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error.into()),
        }
    }
    Err(SaveError::Io { message: std::io::Error::from(std::io::ErrorKind::AlreadyExists).to_string() })
}

/// Which of these versions go: of the last hour one stays for every five minutes, of the last day one an hour, of the
/// last month one a day, of all time before one a month, as long as there is room; and the very first, from which two
/// people's work can be put together whatever else is gone. Sorted from the oldest to the newest.
fn thinned_out(versions: &[Version], now: NaiveDateTime) -> Vec<usize> {
    let mut taken = BTreeSet::new();
    let (mut gone, mut bytes) = (Vec::new(), 0);
    for (at, one) in versions.iter().enumerate().rev() {
        let newest = at + NEWEST >= versions.len();
        let only = taken.insert(span(one.until, now)) || one.number == 1;
        let fits = bytes + one.length <= MOST_BYTES;
        if newest || (only && fits) {
            bytes += one.length;
        } else {
            gone.push(at);
        }
    }
    gone
}

/// The stretch of time of which one version stays. What the clock says of later than now counts as now.
fn span(until: NaiveDateTime, now: NaiveDateTime) -> (u8, i64) {
    let age = now - until;
    let minutes = until.and_utc().timestamp().div_euclid(60);
    if age < TimeDelta::hours(1) {
        (0, minutes.div_euclid(5))
    } else if age < TimeDelta::days(1) {
        (1, minutes.div_euclid(60))
    } else if age < TimeDelta::days(31) {
        (2, i64::from(until.num_days_from_ce()))
    } else {
        (3, i64::from(until.year()) * 12 + i64::from(until.month0()))
    }
}

/// The versions of a file, the newest first: of the engagement wherever its file lay before, and what lay at its place.
pub fn versions(state: &Path, path: Option<&Path>, engagement: u64) -> Vec<Version> {
    let place = path.map(|path| format!("{}-", path_key(Some(&real(path)))));
    let ending = format!("-{engagement:016x}");
    let Ok(entries) = fs::read_dir(all(state)) else { return Vec::new() };
    let is_its = |name: &str| {
        place.as_ref().is_some_and(|place| name.starts_with(place)) || (engagement != 0 && name.ends_with(&ending))
    };
    let mut found: Vec<Version> = entries
        .flatten()
        .filter(|entry| entry.file_name().to_str().is_some_and(is_its))
        .flat_map(|entry| in_folder(&entry.path()))
        .collect();
    found.sort_by_key(|one| std::cmp::Reverse((one.until, one.number)));
    found
}

/// How much room all versions of all files take, in bytes.
pub fn room_of_versions(state: &Path) -> u64 {
    let folders = fs::read_dir(all(state)).into_iter().flatten().flatten();
    folders.flat_map(|folder| in_folder(&folder.path())).map(|version| version.length).sum()
}

/// The folder of all versions of all files.
pub fn versions_folder(state: &Path) -> PathBuf {
    all(state)
}

fn all(state: &Path) -> PathBuf {
    state.join("versions")
}

fn folder(state: &Path, path: &Path, engagement: u64) -> PathBuf {
    all(state).join(format!("{}-{engagement:016x}", path_key(Some(&real(path)))))
}

/// The versions in a folder, the oldest first.
fn in_folder(folder: &Path) -> Vec<Version> {
    let version = |entry: fs::DirEntry| {
        let name = entry.file_name().into_string().ok()?;
        let (number, moment) = name.strip_suffix(".entente")?.split_once('-')?;
        let until = NaiveDateTime::parse_from_str(moment, MOMENT).ok()?;
        let length = entry.metadata().ok().filter(fs::Metadata::is_file)?.len();
        if length == 0 {
            return None;
        }
        Some(Version { path: entry.path(), number: number.parse().ok()?, until, length })
    };
    let mut found: Vec<Version> = fs::read_dir(folder).into_iter().flatten().flatten().filter_map(version).collect();
    found.sort_by_key(|one| one.number);
    found
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;

    fn moment(day: u32, hour: u32, minute: u32) -> NaiveDateTime {
        let day = NaiveDate::from_ymd_opt(2026, 1, 1)
            .and_then(|first| first.checked_add_days(chrono::Days::new(u64::from(day))));
        day.and_then(|day| day.and_hms_opt(hour, minute, 0)).expect("a time")
    }

    fn version(number: u64, until: NaiveDateTime, length: u64) -> Version {
        Version { path: PathBuf::from(number.to_string()), number, until, length }
    }

    /// The numbers that stay.
    fn stay(versions: &[Version], now: NaiveDateTime) -> Vec<u64> {
        let gone = thinned_out(versions, now);
        versions.iter().enumerate().filter(|(at, _)| !gone.contains(at)).map(|(_, one)| one.number).collect()
    }

    #[test]
    fn the_older_the_sparser() {
        let now = moment(100, 12, 0);
        // A save every minute for an hour: one for every five minutes stays, the two newest, and the very first, from which
        // what others have is put together with ours.
        let hour: Vec<Version> =
            (1..60).map(|minute| version(u64::from(minute), moment(100, 11, minute), 10)).collect();
        assert_eq!(stay(&hour, now), [1, 4, 9, 14, 19, 24, 29, 34, 39, 44, 49, 54, 58, 59]);
        // Every ten minutes of a day: one an hour.
        let day: Vec<Version> = (0..132)
            .map(|n| version(n, moment(99, 13, 0) + TimeDelta::minutes(i64::from(n as u32) * 10), 10))
            .collect();
        assert_eq!(stay(&day, now).len(), 22 + 1 + 1, "22 hours, of the two newest one more, and the very first");
        // Four times a day for three months: one a day for a month, one a month before.
        let months: Vec<Version> =
            (0..396).map(|n| version(n, moment((n / 4) as u32, (n % 4) as u32 * 6, 0), 10)).collect();
        let left = stay(&months, now);
        assert_eq!(left.len(), 3 + 30 + 1 + 1, "{left:?}");
        assert!(left.windows(2).all(|pair| pair[0] < pair[1]));
    }

    #[test]
    fn there_is_a_limit_and_the_newest_stay_whatever_it_is() {
        let now = moment(1000, 12, 0);
        let large: Vec<Version> = (0..20).map(|n| version(n, moment(n as u32 * 40, 12, 0), MOST_BYTES / 4)).collect();
        assert_eq!(stay(&large, now), [16, 17, 18, 19]);
        let huge: Vec<Version> = (0..5).map(|n| version(n, moment(n as u32 * 40, 12, 0), MOST_BYTES)).collect();
        assert_eq!(stay(&huge, now), [3, 4]);
    }

    #[test]
    fn a_clock_that_was_wrong_takes_nothing_away_that_is_newest() {
        let now = moment(100, 12, 0);
        let versions = [version(1, moment(500, 0, 0), 10), version(2, moment(0, 0, 0), 10), version(3, now, 10)];
        assert_eq!(stay(&versions, now), [1, 2, 3]);
    }

    #[test]
    fn what_a_save_replaces_is_kept_byte_for_byte_and_once() {
        let folder = tempfile::tempdir().expect("a folder");
        let (state, path) = (folder.path().join("state"), folder.path().join("a.entente"));
        let keep = |minute| Keep { state: state.clone(), now: moment(100, 12, minute) };
        fs::write(&path, b"old, and by hand").expect("written");
        let there = |text: &str| keep_what_is_there(&keep(0), &path, (&workspace(), text.as_bytes()), None, None);
        there("new").expect("kept");
        there("new").expect("kept");
        there("old, and by hand").expect("nothing is replaced");
        let found = versions(&state, Some(&path), 0);
        assert_eq!(found.len(), 1);
        assert_eq!(fs::read(&found[0].path).expect("read"), b"old, and by hand");
        assert_eq!((found[0].number, found[0].until), (1, moment(100, 12, 0)));
        fs::write(&path, b"later").expect("written");
        keep_what_is_there(&keep(9), &path, (&workspace(), b"new"), None, None).expect("kept");
        assert_eq!(versions(&state, Some(&path), 0).iter().map(|one| one.number).collect::<Vec<_>>(), [2, 1]);
        assert_eq!(room_of_versions(&state), 16 + 5);
        assert!(versions(&state, Some(&folder.path().join("b.entente")), 0).is_empty());
    }

    #[test]
    fn two_windows_that_save_in_one_second_keep_both() {
        let folder = tempfile::tempdir().expect("a folder");
        let keep = Keep { state: folder.path().to_owned(), now: moment(100, 12, 0) };
        let place = folder.path().join("versions/place");
        private_folder(&place).expect("made");
        std::thread::scope(|scope| {
            for window in 0..8_u8 {
                let (keep, place) = (&keep, &place);
                scope.spawn(move || {
                    let path = free(keep, place, 1).expect("free");
                    replace(&path, &[window + 1], None).expect("written");
                });
            }
        });
        let mut kept: Vec<u8> = in_folder(&place).iter().map(|one| fs::read(&one.path).expect("read")[0]).collect();
        kept.sort_unstable();
        assert_eq!(kept, [1, 2, 3, 4, 5, 6, 7, 8]);
    }

    fn workspace() -> Workspace {
        crate::document::fresh_workspace("A", NaiveDate::from_ymd_opt(2026, 1, 1).expect("a day"))
    }
}
