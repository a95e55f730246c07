//! Copies that sync programs leave beside a file where two people changed it: told by what they hold. A name of which a sync
//! program is known makes one sure; in every language, and by whatever program, it begins as the file's own.

use std::fs;
use std::path::{Path, PathBuf};

use super::encryption::Key;
use super::error::{FileError, SaveError};
use super::open::{Stamp, judged_with, read};
use super::save::replace;
use super::state::{path_key, private_folder, real};
use super::unlock::Unlock;
use crate::workspace::{Engagement, Workspace};

/// The most copies that are looked into.
const MOST: usize = 16;

/// A copy of the same engagement beside a file.
#[derive(Clone, Debug, PartialEq)]
pub struct Copy {
    /// Where it lies.
    pub path: PathBuf,
    /// What it holds.
    pub workspace: Workspace,
    /// With what it is encrypted.
    pub key: Option<Key>,
    /// What it is known by.
    pub stamp: Stamp,
    /// Whether a sync program calls its copies so; else somebody may have made it on purpose.
    pub sure: bool,
}

/// The copies beside a file that hold another state of its engagement, as far as they open.
pub fn conflict_copies(path: &Path, open: &Workspace, unlock: &Unlock) -> Vec<Copy> {
    let (sure, like) = called_so(path);
    let opened = |path: PathBuf| opened_copy(path, open, unlock).ok().flatten();
    // A copy for the team was made on purpose, and says so.
    let like = like.into_iter().filter_map(opened).filter(|one| !is_for_team(&one.workspace, open));
    sure.into_iter().filter_map(opened).chain(like.map(|one| Copy { sure: false, ..one })).collect()
}

fn is_for_team(copy: &Workspace, open: &Workspace) -> bool {
    copy.engagement.for_team > open.engagement.for_team
}

/// What is called a copy of a file and opens with a passphrase that is not known yet.
pub fn locked_copies(path: &Path, open: &Workspace, unlock: &Unlock) -> Vec<PathBuf> {
    let is_locked = |path: &PathBuf| opened_copy(path.clone(), open, unlock) == Err(FileError::Encrypted);
    called_so(path).0.into_iter().filter(is_locked).collect()
}

/// The copy at a place; none where it is of another engagement, or holds what is open.
pub fn opened_copy(path: PathBuf, open: &Workspace, unlock: &Unlock) -> Result<Option<Copy>, FileError> {
    let bytes = read(&path)?;
    let (loaded, key) = judged_with(&bytes, unlock)?;
    let workspace = loaded.workspace;
    let other = is_same(&workspace.engagement, &open.engagement) && workspace != *open;
    Ok(other.then_some(Copy { path, workspace, key, stamp: Stamp::of(&bytes), sure: true }))
}

/// So many copies of one file are remembered.
const REMEMBERED: usize = 64;

/// The copies of a file that were put together with it, as what they are known by: they are offered no more, as long as they
/// are what they were.
pub fn merged_copies(state: &Path, path: &Path) -> Vec<Stamp> {
    let read = read(&list(state, path)).ok().and_then(|bytes| String::from_utf8(bytes).ok());
    let stamp = |line: &str| {
        let (length, hash) = line.split_once(' ')?;
        Some(Stamp { length: length.parse().ok()?, hash: u64::from_str_radix(hash, 16).ok()? })
    };
    read.iter().flat_map(|text| text.lines()).filter_map(stamp).collect()
}

/// Remembers that these were put together with what was saved there.
pub fn remember_merged(state: &Path, path: &Path, merged: &[Stamp]) -> Result<(), SaveError> {
    let mut all = merged_copies(state, path);
    all.retain(|one| !merged.contains(one));
    all.extend(merged);
    write(state, path, &all)
}

/// Forgets it of these: it was undone.
pub fn forget_merged(state: &Path, path: &Path, undone: &[Stamp]) -> Result<(), SaveError> {
    let mut all = merged_copies(state, path);
    all.retain(|one| !undone.contains(one));
    write(state, path, &all)
}

fn write(state: &Path, path: &Path, all: &[Stamp]) -> Result<(), SaveError> {
    let text: String =
        all.iter().rev().take(REMEMBERED).rev().map(|one| format!("{} {:016x}\n", one.length, one.hash)).collect();
    let list = list(state, path);
    list.parent().map_or(Ok(()), private_folder)?;
    replace(&list, text.as_bytes(), None).map(drop)
}

fn list(state: &Path, path: &Path) -> PathBuf {
    state.join("merged").join(path_key(Some(&real(path))))
}

/// The files beside a file that are called as sync programs call copies of it, and those that are called like it.
fn called_so(path: &Path) -> (Vec<PathBuf>, Vec<PathBuf>) {
    let path = real(path);
    let (Some(folder), Some(stem)) = (path.parent(), path.file_stem().and_then(|stem| stem.to_str())) else {
        return (Vec::new(), Vec::new());
    };
    let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
    let there = fs::read_dir(folder).into_iter().flatten().flatten();
    let like = there.filter(|entry| entry.file_name().to_str().is_some_and(|name| added(name, stem, ending).is_some()));
    let mut paths: Vec<PathBuf> = like.map(|entry| entry.path()).collect();
    paths.sort();
    let is_sure = |path: &PathBuf| {
        path.file_name().and_then(|name| name.to_str()).is_some_and(|name| is_copy(name, stem, ending))
    };
    let (mut sure, mut like): (Vec<PathBuf>, Vec<PathBuf>) = paths.into_iter().partition(is_sure);
    sure.truncate(MOST);
    like.truncate(MOST - sure.len());
    (sure, like)
}

/// What a name has between `stem` and `.ending`; none where it is not called like that file, or just so. Another word is another
/// name: what is added begins with something that is no letter.
fn added<'n>(name: &'n str, stem: &str, ending: &str) -> Option<&'n str> {
    let added = name.strip_prefix(stem)?.strip_suffix(ending)?.strip_suffix('.')?;
    added.chars().next().is_some_and(|first| !first.is_alphabetic()).then_some(added)
}

/// Whether two files are of one engagement; those that were made before engagements had a number, by their frame.
fn is_same(one: &Engagement, other: &Engagement) -> bool {
    match (one.id, other.id) {
        (0, 0) => (one.start, &one.client, &one.firm) == (other.start, &other.client, &other.firm),
        (one, other) => one == other,
    }
}

/// Whether a sync program calls a copy of `stem.ending` so: Dropbox and Nextcloud `stem (Anna's conflicted copy
/// 2026-01-02)` in the language of the account, in Chinese also in wide parentheses, ownCloud
/// `stem_conflict-20260102-150405`, Google Drive `stem (1)`, iCloud `stem 2`, OneDrive `stem-LAPTOP1`, Syncthing
/// `stem.sync-conflict-20260102-150405-ABCDEFG`.
fn is_copy(name: &str, stem: &str, ending: &str) -> bool {
    let Some(added) = added(name, stem, ending) else { return false };
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    // Computers are called in capitals there; what a person adds to a name is not.
    let machine = |text: &str| {
        text.bytes().any(|byte| byte.is_ascii_uppercase())
            && text.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'-')
    };
    let inside = added.trim_start();
    inside.starts_with(['(', '（']) && inside.ends_with([')', '）'])
        || added.strip_prefix(' ').is_some_and(digits)
        || added.strip_prefix('-').is_some_and(machine)
        || added.starts_with(".sync-conflict-")
        || added.starts_with("_conflict-")
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::super::save;
    use super::*;
    use crate::document::fresh_workspace;

    const COPIES: [&str; 11] = [
        "plan (Anna's conflicted copy 2026-01-02).entente",
        "plan (Conflicted copy from LAPTOP1).entente",
        "plan (конфликтующая копия 2026-01-02).entente",
        "plan (Копия с конфликтом пользователя Ann 2026-01-02).entente",
        "plan (Ann 的冲突副本 2026-01-02).entente",
        "plan（Ann 的冲突副本）.entente",
        "plan_conflict-20260102-150405.entente",
        "plan (1).entente",
        "plan 2.entente",
        "plan-LAPTOP-7F3K.entente",
        "plan.sync-conflict-20260102-150405-ABCDEFG.entente",
    ];
    const OTHERS: [&str; 7] = [
        "plan.entente",
        "plan-team.entente",
        "plan-командe.entente",
        "plan two.entente",
        "planning.entente",
        "plan (1).xml",
        ".~lock.plan.entente",
    ];

    #[test]
    fn copies_are_known_by_their_names() {
        for name in COPIES {
            assert!(is_copy(name, "plan", "entente"), "{name}");
        }
        for name in OTHERS {
            assert!(!is_copy(name, "plan", "entente"), "{name}");
        }
    }

    #[test]
    fn only_another_state_of_the_same_engagement_is_one() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = |name: &str| folder.path().join(name);
        let start = NaiveDate::from_ymd_opt(2026, 1, 5).expect("a day");
        let of = |id, title: &str| {
            let mut workspace = fresh_workspace(title, start);
            workspace.engagement.id = id;
            workspace
        };
        let write = |name: &str, workspace: &Workspace| {
            save(workspace, &path(name), None).expect("saved");
        };
        let open = of(7, "A");
        write("plan.entente", &open);
        write("plan (1).entente", &open);
        write("plan (2).entente", &of(7, "B"));
        write("plan (3).entente", &of(8, "B"));
        fs::write(path("plan (4).entente"), "nonsense").expect("written");
        let found = conflict_copies(&path("plan.entente"), &open, &Unlock::default());
        assert_eq!(found.iter().map(|copy| copy.path.clone()).collect::<Vec<_>>(), [real(&path("plan (2).entente"))]);
        // By any other name it is found by what it holds, and may be there on purpose.
        write("plan-Anns-MacBook.entente", &of(7, "C"));
        write("plan копия из отпуска.entente", &of(7, "D"));
        write("plan-other.entente", &of(8, "D"));
        write("planning.entente", &of(7, "D"));
        let mut team = of(7, "E");
        team.engagement.for_team = 1;
        write("plan-team.entente", &team);
        let found = conflict_copies(&path("plan.entente"), &open, &Unlock::default());
        let said: Vec<_> = found.iter().map(|copy| (copy.workspace.engagement.title.as_str(), copy.sure)).collect();
        assert_eq!(said, [("B", true), ("D", false), ("C", false)]);
        let old = of(0, "Old");
        write("old.entente", &old);
        write("old 2.entente", &of(0, "Old, changed"));
        assert_eq!(conflict_copies(&path("old.entente"), &old, &Unlock::default()).len(), 1, "by its frame");
    }
}
