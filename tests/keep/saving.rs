//! Saving: the old file or the new one, never anything between, never over someone else's work.

use std::fs;
use std::path::Path;
use std::time::Duration;

use egui_kittest::kittest::Queryable as _;
use entente::document::Edit;
use entente::file::{SaveError, Stamp, encode, open, save};
use entente::ui::command::Command;

use crate::support::harness::{late, press, saved_five_times, with_file};
use crate::support::large::large;
use crate::support::rich::rich;

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .expect("a folder")
        .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

#[test]
fn saving_twice_gives_the_same_bytes() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.entente");
    let first = save(&rich(), &path, None).expect("saved");
    let bytes = fs::read(&path).expect("read");
    assert_eq!(bytes, entente::file::sealed(&encode(&rich())).into_bytes());
    assert_eq!(first, Stamp::of(&bytes));
    let opened = open(&path).expect("opened");
    assert_eq!((opened.stamp, &opened.loaded.workspace), (first, &rich()));
    assert_eq!(save(&opened.loaded.workspace, &path, Some(first)), Ok(first));
    assert_eq!(fs::read(&path).expect("read"), bytes);
    assert_eq!(names(folder.path()), ["a.entente"]);
}

#[test]
fn someone_else_s_change_is_never_saved_over() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.entente");
    let stamp = save(&rich(), &path, None).expect("saved");
    fs::write(&path, "theirs").expect("written");
    assert_eq!(save(&rich(), &path, Some(stamp)), Err(SaveError::ChangedOnDisk));
    assert_eq!(fs::read(&path).expect("read"), b"theirs");
    assert_eq!(names(folder.path()), ["a.entente"]);
    assert!(save(&rich(), &path, None).is_ok(), "the person said so");
    fs::remove_file(&path).expect("removed");
    assert!(save(&rich(), &path, Some(stamp)).is_ok(), "a file that is gone holds nothing to lose");
}

#[test]
fn what_cannot_be_saved_leaves_nothing_behind() {
    let folder = tempfile::tempdir().expect("a folder");
    let missing = folder.path().join("no such folder").join("a.entente");
    assert_eq!(save(&rich(), &missing, None), Err(SaveError::NoFolder));
    assert_eq!(save(&rich(), folder.path(), None), Err(SaveError::NotAFile));
    let path = folder.path().join("a.entente");
    fs::write(&path, "old").expect("written");
    let mut permissions = fs::metadata(&path).expect("there").permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&path, permissions).expect("marked");
    assert_eq!(save(&rich(), &path, None), Err(SaveError::ReadOnly));
    assert_eq!(fs::read(&path).expect("read"), b"old");
    assert_eq!(names(folder.path()), ["a.entente"]);
}

#[test]
fn a_file_that_is_marked_read_only_is_replaced_only_when_that_is_said_and_stays_marked() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.entente");
    save(&rich(), &path, None).expect("saved");
    let mark = |on| {
        let mut permissions = fs::metadata(&path).expect("there").permissions();
        permissions.set_readonly(on);
        fs::set_permissions(&path, permissions).expect("set");
    };
    mark(true);
    let mut program = with_file(&path, &[]);
    let session = program.state_mut().session_mut().expect("open");
    let mut frame = session.document.workspace().engagement.clone();
    frame.title = "Changed".into();
    session.apply_plainly(Edit::SetEngagement(frame)).expect("done");
    press(&mut program, Command::Save);
    program.get_by_label("The file was not saved");
    assert_eq!(open(&path).expect("there").loaded.workspace, rich());
    program.get_by_label("Replace it anyway").click();
    program.run();
    assert_eq!(open(&path).expect("there").loaded.workspace.engagement.title, "Changed");
    assert!(fs::metadata(&path).expect("there").permissions().readonly());
    mark(false);
}

#[test]
fn the_window_is_not_held_by_a_save_of_ten_thousand_tasks() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("large.entente");
    fs::write(&path, encode(&large(10_000))).expect("written");
    let mut program = late(&[]);
    program.state_mut().opened(path.clone(), open(&path));
    let best = saved_five_times(&mut program, |title| {
        assert_eq!(open(&path).expect("there").loaded.workspace.engagement.title, title);
    });
    assert!(best < Duration::from_millis(2), "{best:?} of the window's own thread");
}

#[cfg(unix)]
mod unix {
    use std::os::unix::fs::{PermissionsExt, symlink};

    use super::*;

    #[test]
    fn links_stay_links() {
        let folder = tempfile::tempdir().expect("a folder");
        let (real, link) = (folder.path().join("real.entente"), folder.path().join("link.entente"));
        fs::write(&real, "old").expect("written");
        symlink("real.entente", &link).expect("linked");
        save(&rich(), &link, None).expect("saved");
        assert!(fs::symlink_metadata(&link).expect("there").is_symlink());
        assert_eq!(fs::read_to_string(&real).expect("read"), entente::file::sealed(&encode(&rich())));

        let (missing, hanging) = (folder.path().join("new.entente"), folder.path().join("hanging.entente"));
        symlink("new.entente", &hanging).expect("linked");
        save(&rich(), &hanging, None).expect("saved");
        assert!(fs::symlink_metadata(&hanging).expect("there").is_symlink());
        assert!(missing.is_file());

        let round = folder.path().join("round.entente");
        symlink("round.entente", &round).expect("linked");
        assert!(save(&rich(), &round, None).is_err());
    }

    #[test]
    fn permissions_are_kept_and_never_widened() {
        let folder = tempfile::tempdir().expect("a folder");
        let mode = |path: &Path| fs::metadata(path).expect("there").permissions().mode() & 0o777;
        let (new, old) = (folder.path().join("new.entente"), folder.path().join("old.entente"));
        save(&rich(), &new, None).expect("saved");
        assert_eq!(mode(&new), 0o600);
        fs::write(&old, "old").expect("written");
        fs::set_permissions(&old, fs::Permissions::from_mode(0o640)).expect("set");
        save(&rich(), &old, None).expect("saved");
        assert_eq!(mode(&old), 0o640);
    }

    #[test]
    fn a_folder_that_may_not_be_written_to_keeps_its_file() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.entente");
        fs::write(&path, "old").expect("written");
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o555)).expect("set");
        // The superuser may write everywhere.
        let may_write = fs::write(folder.path().join("probe"), "").is_ok();
        let saved = save(&rich(), &path, None);
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).expect("set");
        if !may_write {
            assert_eq!(saved, Err(SaveError::NoPermission));
            assert_eq!(fs::read(&path).expect("read"), b"old");
        }
    }
}
