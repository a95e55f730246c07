//! Sweeping up behind killed saves: the temporary files that one of them left beside its target.

use std::fs::{self, File};
use std::path::Path;
use std::time::Duration;

use super::state::{fingerprint, machine, real};

/// From this age on nobody is still writing a temporary file of another computer, which may share the folder. Of one's own
/// the system says whether somebody still holds it.
const ABANDONED: Duration = Duration::from_secs(60 * 60);

/// What the temporary file of a target is called that this process writes; the numbers say by whom on which computer.
pub(super) fn temporary(target: &Path, attempt: u32) -> Option<String> {
    let suffix = if attempt == 0 { String::new() } else { format!("-{attempt}") };
    Some(format!("{}{}-{}{suffix}.tmp", prefix(target)?, computer(), std::process::id()))
}

/// A number for this computer.
fn computer() -> u32 {
    fingerprint(machine().as_bytes()) as u32
}

/// A file here whose process is gone: the system has let it go. It is held from then on, so that nobody takes it for
/// their own while it is removed. Where the system cannot say so, nobody knows.
#[cfg(unix)]
fn let_go(path: &Path) -> Option<File> {
    // Before it was held it may have come into its place, and another one of this name may have been begun.
    File::open(path).ok().filter(|file| file.try_lock().is_ok() && is_called(file, path))
}

#[cfg(not(unix))]
fn let_go(_: &Path) -> Option<File> {
    None
}

/// Whether a file is still the one of this name.
#[cfg(unix)]
pub(super) fn is_called(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;

    let one = |found: fs::Metadata| (found.dev(), found.ino());
    file.metadata().map(one).ok().is_some_and(|own| fs::symlink_metadata(path).map(one).is_ok_and(|there| there == own))
}

/// What the temporary files of a target begin with; none where the target has no name.
fn prefix(target: &Path) -> Option<String> {
    let name = target.file_name()?.to_string_lossy();
    // Long names leave room for what is added to them (255 bytes is the limit almost everywhere).
    let name: String = name.chars().take(50).collect();
    Some(format!(".{name}."))
}

/// Removes temporary files of this target that a killed save of this computer left, or that were abandoned long before it
/// was last written, and nothing else. What cannot be removed stays.
pub(super) fn sweep(folder: &Path, target: &Path) {
    let (Some(prefix), Ok(entries)) = (prefix(target), fs::read_dir(folder)) else { return };
    // By the clock of the file system, which may be another computer's.
    let now = fs::metadata(target).and_then(|target| target.modified()).ok();
    for entry in entries.flatten() {
        let name = entry.file_name();
        let Some(numbers) = name.to_str().and_then(|name| numbers(name.strip_prefix(&prefix)?)) else { continue };
        // Of the entry itself: a link is not followed. A file of a later time is not old.
        let Ok(found) = entry.metadata() else { continue };
        let age = found.modified().ok().zip(now).and_then(|(at, now)| now.duration_since(at).ok());
        let is_own = numbers.len() > 1 && numbers[0] == computer().to_string();
        let own = if is_own { let_go(&entry.path()) } else { None };
        if found.is_file() && (own.is_some() || age.unwrap_or_default() >= ABANDONED) {
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// Removes what killed processes of this computer left half-made in a folder that is the program's own.
pub(super) fn sweep_own(folder: &Path) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let half_made = name.starts_with('.') && name.ends_with(".tmp");
        if half_made
            && entry.metadata().is_ok_and(|found| found.is_file())
            && let Some(_held) = let_go(&entry.path())
        {
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// Removes what killed saves left beside a file that is opened.
pub fn sweep_beside(path: &Path) {
    let target = real(path);
    if let Some(folder) = target.parent() {
        sweep(folder, &target);
    }
}

/// The numbers of a temporary file after what it begins with: `N`, `N-N` or `N-N-N`, and `.tmp`.
fn numbers(rest: &str) -> Option<Vec<&str>> {
    let numbers: Vec<&str> = rest.strip_suffix(".tmp")?.split('-').collect();
    let digits = |text: &&str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    (numbers.len() <= 3 && numbers.iter().all(digits)).then_some(numbers)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Makes the target as if it were written this long after all the rest.
    fn write_later(target: &Path, later: Duration) {
        fs::write(target, "x").expect("written");
        let now = fs::metadata(target).and_then(|target| target.modified()).expect("a time");
        let file = File::options().write(true).open(target).expect("the file");
        file.set_modified(now + later).expect("set");
    }

    #[test]
    fn old_leftovers_of_this_file_go_and_all_else_stays() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = |name: &str| folder.path().join(name);
        let target = path("plan.entente");
        let abandoned = [".plan.entente.4711.tmp", ".plan.entente.4711-3.tmp"];
        let others = [
            ".plan.entente.tmp",
            ".plan.entente.x.tmp",
            ".plan.entente.4711.tmp.bak",
            ".plan.entente.2.4711.tmp",
            ".plan.entente.-3.tmp",
            ".other.entente.4711.tmp",
            "plan.entente.4711.tmp",
        ];
        for name in abandoned.iter().chain(&others) {
            fs::write(path(name), "x").expect("written");
        }
        fs::create_dir(path(".plan.entente.99.tmp")).expect("a folder");
        let there = |names: &[&str]| names.iter().filter(|name| path(name).exists()).count();

        write_later(&target, ABANDONED / 2);
        sweep(folder.path(), &target);
        assert_eq!(there(&abandoned), 2, "someone may still be writing them");
        write_later(&target, 2 * ABANDONED);
        sweep(folder.path(), &target);
        assert_eq!((there(&abandoned), there(&others)), (0, others.len()));
        assert!(path(".plan.entente.99.tmp").is_dir() && target.exists());
    }

    #[test]
    fn a_save_sweeps_up_behind_a_killed_one() {
        let folder = tempfile::tempdir().expect("a folder");
        let left = folder.path().join(".plan.entente.4711.tmp");
        let file = File::create(&left).expect("made");
        let made = file.metadata().and_then(|made| made.modified()).expect("a time");
        file.set_modified(made - 2 * ABANDONED).expect("set");
        super::super::write(&folder.path().join("plan.entente"), b"x").expect("saved");
        assert!(!left.exists());
    }

    #[cfg(unix)]
    #[test]
    fn what_a_killed_process_of_this_computer_left_goes_at_once_and_what_is_written_stays() {
        let folder = tempfile::tempdir().expect("a folder");
        let target = folder.path().join("plan.entente");
        let left = folder.path().join(format!(".plan.entente.{}-4711.tmp", computer()));
        let written = folder.path().join(format!(".plan.entente.{}-4712-1.tmp", computer()));
        let other = folder.path().join(".plan.entente.1-4711.tmp");
        for path in [&left, &written, &other] {
            fs::write(path, "x").expect("written");
        }
        let held = File::open(&written).expect("open");
        held.try_lock().expect("held");
        sweep(folder.path(), &target);
        assert!(!left.exists() && written.exists() && other.exists(), "there need not be a target yet");
        sweep_own(folder.path());
        assert!(written.exists() && !other.exists(), "a folder of its own holds nothing of others");
    }

    #[cfg(unix)]
    #[test]
    fn a_link_is_not_followed() {
        let folder = tempfile::tempdir().expect("a folder");
        let (precious, target) = (folder.path().join("precious"), folder.path().join("plan.entente"));
        fs::write(&precious, "x").expect("written");
        let link = folder.path().join(".plan.entente.1.tmp");
        std::os::unix::fs::symlink(&precious, &link).expect("a link");
        write_later(&target, 2 * ABANDONED);
        sweep(folder.path(), &target);
        assert!(link.exists() && precious.exists());
    }
}
