//! Another passphrase, none any more, what somebody else saved, and copies that leave.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use entente::app::shell::Entente;
use entente::app::worker::Worker;
use entente::file::{
    FileError, Keep, Key, Over, Passphrase, Unlock, is_encrypted, open, open_with, save_keeping, save_with, versions,
};
use entente::ui::command::Command;
use entente::workspace::Workspace;

use super::window::{TITLE, click, retitle, said, type_secret};
use super::{WORDS, key, leaks};
use crate::support::harness::{press, with_state};
use crate::support::rich::rich;

pub fn titled(title: &str) -> Workspace {
    let mut workspace = rich();
    workspace.engagement.title = title.into();
    workspace
}

/// An encrypted file that is open, with one earlier version.
pub fn opened(folder: &Path, files: &[PathBuf]) -> (PathBuf, PathBuf, Key, Harness<'static, Entente>) {
    let (path, state, key) = (folder.join("a.entente"), folder.join("state"), key());
    save_with(&titled("Zinnobergruen"), &path, None, Some(&key)).expect("saved");
    let mut program = with_state(&state, Worker::in_place(), files);
    program.state_mut().opened(path.clone(), open_with(&path, &Unlock::with(Some(&key))));
    program.run();
    retitle(&mut program, "Zinnobergruen two");
    press(&mut program, Command::Save);
    (path, state, key, program)
}

pub fn title_of(path: &Path, words: &str) -> Result<String, FileError> {
    open_with(path, &said(words)).map(|opened| opened.loaded.workspace.engagement.title)
}

#[test]
fn another_passphrase_takes_the_place_of_the_present_one_everywhere() {
    let folder = tempfile::tempdir().expect("a folder");
    let (path, state, key, mut program) = opened(folder.path(), &[]);
    retitle(&mut program, "Zinnobergruen three");
    program.get_by_label("Encrypted with a passphrase").click();
    program.run();
    program.get_by_label_contains("Change it");
    type_secret(&mut program, "Present passphrase", "wrong");
    type_secret(&mut program, "New passphrase", "the next one");
    type_secret(&mut program, "The same once more", "the next one");
    click(&mut program, "Change passphrase");
    program.get_by_label("This is not the present passphrase");
    assert_eq!(title_of(&path, WORDS), Ok("Zinnobergruen two".into()), "nothing was done");
    program.get_by_label("Present passphrase").focus();
    program.run();
    program.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::A);
    program.run();
    type_secret(&mut program, "Present passphrase", WORDS);
    click(&mut program, "Change passphrase");
    program.get_by_label_contains("opens with the new passphrase");
    assert_eq!(title_of(&path, "the next one"), Ok("Zinnobergruen three".into()), "what was unsaved is saved with it");
    assert_eq!(title_of(&path, WORDS), Err(FileError::WrongPassphrase));
    let kept = versions(&state, Some(&path), rich().engagement.id);
    assert!(!kept.is_empty());
    let new = program.state().session().expect("open").key.clone();
    for one in &kept {
        assert_eq!(one.workspace(&Unlock::with(Some(&key))), Err(FileError::Encrypted), "the old key opens none");
        assert!(one.workspace(&Unlock::with(new.as_ref())).is_ok());
    }
    assert_eq!(leaks(folder.path(), "Zinnobergruen"), Vec::<PathBuf>::new());
    retitle(&mut program, "Zinnobergruen four");
    press(&mut program, Command::Save);
    assert_eq!(title_of(&path, "the next one"), Ok("Zinnobergruen four".into()));
}

#[test]
fn the_passphrase_is_removed_by_whoever_knows_it_and_earlier_versions_with_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let (path, state, _, mut program) = opened(folder.path(), &[]);
    press(&mut program, Command::Passphrase);
    program.get_by_label_contains("Remove it").click();
    program.run();
    program.get_by_label_contains("Whoever gets hold of it can read it");
    program.get_by_label_contains("Remove them").click();
    program.run();
    click(&mut program, "Remove passphrase");
    program.get_by_label("Type the present passphrase");
    type_secret(&mut program, "Present passphrase", WORDS);
    program.key_press(egui::Key::Enter);
    program.run();
    program.run();
    program.get_by_label_contains("The passphrase is removed");
    assert_eq!(open(&path).expect("plain").loaded.workspace, titled("Zinnobergruen two"));
    assert!(versions(&state, Some(&path), rich().engagement.id).is_empty());
    assert!(program.query_by_label("Encrypted with a passphrase").is_none());
    assert!(program.state().session().expect("open").key.is_none());
}

#[test]
fn where_it_cannot_be_saved_the_old_file_and_the_old_passphrase_stay() {
    let folder = tempfile::tempdir().expect("a folder");
    let (path, _, key, mut program) = opened(folder.path(), &[]);
    save_with(&titled("Theirs"), &path, None, Some(&key)).expect("saved by somebody else");
    press(&mut program, Command::Passphrase);
    type_secret(&mut program, "Present passphrase", WORDS);
    type_secret(&mut program, "New passphrase", "the next one");
    type_secret(&mut program, "The same once more", "the next one");
    click(&mut program, "Change passphrase");
    assert_eq!(title_of(&path, WORDS), Ok("Theirs".into()));
    assert_eq!(program.state().session().expect("open").key.as_ref(), Some(&key));
    program.get_by_label("Someone else changed the file");
}

#[test]
fn what_somebody_else_saved_opens_with_the_same_key_and_asks_for_another_passphrase() {
    let folder = tempfile::tempdir().expect("a folder");
    let (path, _, key, mut program) = opened(folder.path(), &[]);
    let mut theirs = titled("Zinnobergruen two");
    theirs.engagement.client = "Their client".into();
    save_with(&theirs, &path, None, Some(&key)).expect("saved");
    program.state_mut().check_disk();
    program.run();
    program.get_by_label_contains("The engagement settings differ");

    // They set another passphrase on their computer.
    let other = Key::new(&Passphrase::new("their words")).expect("a key");
    save_with(&theirs, &path, None, Some(&other)).expect("saved");
    program.state_mut().check_disk();
    program.run();
    assert!(program.query_by_label_contains("The engagement settings differ").is_none());
    retitle(&mut program, "Ours");
    click(&mut program, "Passphrase…");
    type_secret(&mut program, "Passphrase", WORDS);
    click(&mut program, "Open");
    program.get_by_label("This is not its passphrase");
    program.get_by_label("Passphrase").focus();
    program.run();
    program.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::A);
    program.run();
    type_secret(&mut program, "Passphrase", "their words");
    click(&mut program, "Open");
    program.get_by_label_contains("The engagement settings differ");
    click(&mut program, "Merge");
    let session = program.state().session().expect("open");
    let frame = session.document.workspace().engagement.clone();
    assert_eq!((frame.title.as_str(), frame.client.as_str()), ("Ours", "Their client"));
    assert_eq!(session.key.as_ref(), Some(&other), "their passphrase is the file's from now on");
    press(&mut program, Command::Save);
    assert_eq!(title_of(&path, "their words"), Ok("Ours".into()));
}

#[test]
fn a_version_under_another_passphrase_is_asked_for_its_own() {
    let folder = tempfile::tempdir().expect("a folder");
    let (path, _, _, mut program) = opened(folder.path(), &[]);
    let other = Key::new(&Passphrase::new("their words")).expect("a key");
    // Kept as it was when somebody took what is open over it.
    save_with(&titled("From elsewhere"), &path, None, Some(&other)).expect("saved");
    program.state_mut().check_disk();
    program.run();
    click(&mut program, "Keep mine");
    retitle(&mut program, "Mine");
    press(&mut program, Command::Save);
    press(&mut program, Command::EarlierVersions);
    program.get_by_label("Encrypted with another passphrase");
    program.query_all_by_label("Look at it").next().expect("one").click();
    program.run();
    program.run();
    type_secret(&mut program, "Passphrase", "their words");
    click(&mut program, "Open");
    let session = program.state().session().expect("open");
    assert_eq!(session.document.workspace().engagement.title, "From elsewhere");
    assert!(session.is_only_seen());
}

#[test]
fn a_copy_that_leaves_is_said_to_be_open_or_gets_a_passphrase_of_its_own() {
    let folder = tempfile::tempdir().expect("a folder");
    let files = ["plain.entente", "shut.entente", "team.entente"].map(|name| folder.path().join(name));
    let (path, _, _, mut program) = opened(folder.path(), &files);
    press(&mut program, Command::ClientCopy);
    program.get_by_label_contains("The copy is not encrypted");
    click(&mut program, "Choose where…");
    assert!(open(&files[0]).is_ok());
    press(&mut program, Command::ClientCopy);
    program.get_by_label("Encrypt the copy with a passphrase of its own").click();
    program.run();
    click(&mut program, "Choose where…");
    program.get_by_label("Type a new passphrase");
    type_secret(&mut program, "New passphrase", "for the client");
    type_secret(&mut program, "The same once more", "for the client");
    click(&mut program, "Choose where…");
    assert!(open_with(&files[1], &said("for the client")).is_ok());
    assert_eq!(open_with(&files[1], &said(WORDS)).err(), Some(FileError::WrongPassphrase));
    press(&mut program, Command::CopyForTeam);
    program.get_by_label_contains("The copy without the private layer goes to others");
    program.get_by_label("Encrypt the copy with a passphrase of its own").click();
    program.run();
    type_secret(&mut program, "New passphrase", "for the team");
    type_secret(&mut program, "The same once more", "for the team");
    program.key_press(egui::Key::Enter);
    program.run();
    program.run();
    assert!(open_with(&files[2], &said("for the team")).is_ok());
    press(&mut program, Command::Save);
    assert!(is_encrypted(&fs::read(&path).expect("read")));
}

#[test]
fn a_copy_of_a_sync_program_opens_with_the_same_key_and_asks_for_another() {
    let folder = tempfile::tempdir().expect("a folder");
    let (path, state, key) = (folder.path().join("a.entente"), folder.path().join("state"), key());
    let (same, other) = (folder.path().join("a (1).entente"), folder.path().join("a (2).entente"));
    save_with(&titled("Ours"), &path, None, Some(&key)).expect("saved");
    save_with(&titled("Same key"), &same, None, Some(&key)).expect("saved");
    let theirs = Key::new(&Passphrase::new("their words")).expect("a key");
    save_with(&titled("Their key"), &other, None, Some(&theirs)).expect("saved");
    let mut program = with_state(&state, Worker::in_place(), &[]);
    program.state_mut().opened(path.clone(), open_with(&path, &Unlock::with(Some(&key))));
    program.run();
    program.run();
    program.get_by_label_contains("a (1).entente");
    click(&mut program, "Not now");
    program.get_by_label_contains("The copy “a (2).entente” opens with another passphrase");
    click(&mut program, "Passphrase…");
    type_secret(&mut program, "Passphrase", "their words");
    click(&mut program, "Open");
    click(&mut program, "Look at it");
    let session = program.state().session().expect("open");
    assert_eq!(session.document.workspace().engagement.title, "Their key");
    assert_eq!(session.key.as_ref(), Some(&key), "what is made of it is encrypted as what is open");
}

#[test]
fn an_encrypted_copy_that_comes_in_the_place_of_what_is_plain_stays_encrypted() {
    let folder = tempfile::tempdir().expect("a folder");
    let (path, state) = (folder.path().join("a.entente"), folder.path().join("state"));
    save_with(&titled("Ours"), &path, None, None).expect("saved");
    let theirs = Key::new(&Passphrase::new("their words")).expect("a key");
    save_with(&titled(TITLE), &folder.path().join("a (1).entente"), None, Some(&theirs)).expect("saved");
    let mut program = with_state(&state, Worker::in_place(), &[]);
    program.state_mut().opened(path.clone(), open(&path));
    program.run();
    program.run();
    click(&mut program, "Passphrase…");
    type_secret(&mut program, "Passphrase", "their words");
    click(&mut program, "Open");
    click(&mut program, "Look at it");
    click(&mut program, "Restore");
    let session = program.state().session().expect("open");
    assert_eq!(session.document.workspace().engagement.title, TITLE);
    assert_eq!(leaks(folder.path(), TITLE), Vec::<PathBuf>::new(), "the journal is encrypted");
    press(&mut program, Command::Save);
    assert!(is_encrypted(&fs::read(&path).expect("read")));
    assert_eq!(leaks(folder.path(), TITLE), Vec::<PathBuf>::new());
}

#[test]
fn a_copy_that_is_damaged_is_said_to_be_that_and_not_passed_over() {
    let folder = tempfile::tempdir().expect("a folder");
    let (path, state, key) = (folder.path().join("a.entente"), folder.path().join("state"), key());
    let other = folder.path().join("a (1).entente");
    save_with(&titled("Ours"), &path, None, Some(&key)).expect("saved");
    let theirs = Key::new(&Passphrase::new("their words")).expect("a key");
    save_with(&titled("Their key"), &other, None, Some(&theirs)).expect("saved");
    let mut bytes = fs::read(&other).expect("read");
    *bytes.last_mut().expect("not empty") ^= 1;
    fs::write(&other, bytes).expect("written");
    let mut program = with_state(&state, Worker::in_place(), &[]);
    program.state_mut().opened(path.clone(), open_with(&path, &Unlock::with(Some(&key))));
    program.run();
    program.run();
    click(&mut program, "Passphrase…");
    type_secret(&mut program, "Passphrase", "their words");
    click(&mut program, "Open");
    program.get_by_label_contains("It was changed or cut off since it was encrypted");
}

#[test]
fn what_is_left_in_plain_of_a_passphrase_that_was_not_wholly_set_is_encrypted_when_the_file_is_opened() {
    let folder = tempfile::tempdir().expect("a folder");
    let (path, state, key) = (folder.path().join("a.entente"), folder.path().join("state"), key());
    let keep = |minute| Keep {
        state: state.clone(),
        now: NaiveDate::from_ymd_opt(2026, 3, 2).and_then(|day| day.and_hms_opt(13, minute, 0)).expect("a time"),
    };
    for (minute, title) in [(0, "Zinnobergruen one"), (20, "Zinnobergruen two"), (40, "Zinnobergruen three")] {
        save_keeping(&titled(title), &path, Over::default(), Some(&keep(minute)), None).0.expect("saved");
    }
    // The file was saved with it, and the power went before the versions were.
    save_with(&titled("Zinnobergruen four"), &path, None, Some(&key)).expect("saved");
    assert_eq!(leaks(&state, "Zinnobergruen").len(), 2);
    let mut program = with_state(&state, Worker::in_place(), &[]);
    program.state_mut().opened(path.clone(), open_with(&path, &Unlock::with(Some(&key))));
    program.run();
    assert_eq!(leaks(folder.path(), "Zinnobergruen"), Vec::<PathBuf>::new());
    let kept = versions(&state, Some(&path), rich().engagement.id);
    assert_eq!(kept.len(), 2);
    assert!(kept.iter().all(|one| one.workspace(&Unlock::with(Some(&key))).is_ok()));
}
