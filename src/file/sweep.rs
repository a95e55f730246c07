//! Sweeping up behind killed saves: the temporary files that one of them left beside its target.

use std::fs;
use std::path::Path;
use std::time::Duration;

/// From this age on nobody is still writing a temporary file. The number of its process would say nothing: in a
/// shared folder it may be one of another computer.
const ABANDONED: Duration = Duration::from_secs(60 * 60);

/// What the temporary files of a target begin with; none where the target has no name.
pub(super) fn prefix(target: &Path) -> Option<String> {
    let name = target.file_name()?.to_string_lossy();
    // Long names leave room for what is added to them (255 bytes is the limit almost everywhere).
    let name: String = name.chars().take(50).collect();
    Some(format!(".{name}."))
}

/// Removes temporary files of this target that were abandoned long before it was last written, and nothing else. What
/// cannot be removed stays.
pub(super) fn sweep(folder: &Path, target: &Path) {
    let (Some(prefix), Ok(entries)) = (prefix(target), fs::read_dir(folder)) else { return };
    // By the clock of the file system, which may be another computer's.
    let Ok(now) = fs::metadata(target).and_then(|target| target.modified()) else { return };
    for entry in entries.flatten() {
        if !entry.file_name().to_str().is_some_and(|name| is_temporary(name, &prefix)) {
            continue;
        }
        // Of the entry itself: a link is not followed. A file of a later time is not old.
        let Ok(found) = entry.metadata() else { continue };
        let age = found.modified().ok().and_then(|at| now.duration_since(at).ok()).unwrap_or_default();
        if found.is_file() && age >= ABANDONED {
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// Whether a name is the prefix, the number of a process, perhaps `-` and a number, and `.tmp`.
fn is_temporary(name: &str, prefix: &str) -> bool {
    let Some(middle) = name.strip_prefix(prefix).and_then(|rest| rest.strip_suffix(".tmp")) else { return false };
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    match middle.split_once('-') {
        Some((process, attempt)) => digits(process) && digits(attempt),
        None => digits(middle),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Makes the target as if it were written this long after all the rest.
    fn write_later(target: &Path, later: Duration) {
        fs::write(target, "x").expect("written");
        let now = fs::metadata(target).and_then(|target| target.modified()).expect("a time");
        let file = fs::File::options().write(true).open(target).expect("the file");
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
        let file = fs::File::create(&left).expect("made");
        let made = file.metadata().and_then(|made| made.modified()).expect("a time");
        file.set_modified(made - 2 * ABANDONED).expect("set");
        super::super::write(&folder.path().join("plan.entente"), b"x").expect("saved");
        assert!(!left.exists());
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
