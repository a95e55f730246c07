//! What somebody else made of the passphrase of a file that is open, and what is in no file yet.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use entente::app::shell::Entente;
use entente::app::worker::Worker;
use entente::file::{
    Keep, Key, Over, Passphrase, Unlock, encrypt_versions, is_encrypted, open, open_with, rewrite_journals, save,
    save_keeping, save_with,
};
use entente::ui::command::Command;

use super::others::{opened, title_of, titled};
use super::window::{click, retitle, type_secret};
use super::{WORDS, all_files, key, leaks};
use crate::support::harness::{press, with_state};
use crate::support::rich::rich;

/// A file that is not encrypted and is open, and its state folder.
fn opened_in_plain(folder: &Path, title: &str) -> (PathBuf, PathBuf, Harness<'static, Entente>) {
    let (path, state) = (folder.join("a.entente"), folder.join("state"));
    save(&titled(title), &path, None).expect("saved");
    let mut program = with_state(&state, Worker::in_place(), &[]);
    program.state_mut().opened(path.clone(), open(&path));
    program.run();
    (path, state, program)
}

#[test]
fn what_somebody_saved_in_plain_over_an_encrypted_file_is_encrypted_by_the_next_save() {
    for act in ["Take theirs", "Keep mine"] {
        let folder = tempfile::tempdir().expect("a folder");
        let (path, _, _, mut program) = opened(folder.path(), &[]);
        save(&titled("Zinnobergruen theirs"), &path, None).expect("saved");
        program.state_mut().check_disk();
        program.run();
        program.get_by_label_contains("the next save encrypts it with your passphrase");
        click(&mut program, act);
        assert!(program.query_by_label("Encrypted with a passphrase").is_none(), "it is not, after {act}");
        if act == "Take theirs" {
            program.get_by_label_contains("In its place it lies unencrypted until you save");
        }
        press(&mut program, Command::Save);
        assert!(is_encrypted(&fs::read(&path).expect("read")), "{act}");
        program.get_by_label("Encrypted with a passphrase");
        let title = if act == "Take theirs" { "Zinnobergruen theirs" } else { "Zinnobergruen two" };
        assert_eq!(title_of(&path, WORDS), Ok(title.into()));
        assert_eq!(leaks(folder.path(), "Zinnobergruen"), Vec::<PathBuf>::new(), "what it replaced is kept encrypted");
    }
}

#[test]
fn who_keeps_their_own_over_a_file_that_got_a_passphrase_keeps_its_passphrase_or_is_told_what_is_lost() {
    let folder = tempfile::tempdir().expect("a folder");
    let (path, state, mut program) = opened_in_plain(folder.path(), "Zinnobergruen");
    retitle(&mut program, "Zinnobergruen two");
    press(&mut program, Command::Save);
    assert!(!leaks(&state, "Zinnobergruen").is_empty());
    let theirs = Key::new(&Passphrase::new("their words")).expect("a key");
    save_with(&titled("Theirs"), &path, None, Some(&theirs)).expect("saved");
    program.state_mut().check_disk();
    program.run();
    program.get_by_label_contains("If you keep yours, the file is saved unencrypted");
    click(&mut program, "Passphrase…");
    type_secret(&mut program, "Passphrase", "their words");
    click(&mut program, "Open");
    program.get_by_label_contains("It has a passphrase that yours has not");
    click(&mut program, "Keep mine");
    press(&mut program, Command::Save);
    assert_eq!(title_of(&path, "their words"), Ok("Zinnobergruen two".into()));
    assert_eq!(leaks(folder.path(), "Zinnobergruen"), Vec::<PathBuf>::new(), "versions from before, too");
}

#[test]
fn versions_in_plain_are_encrypted_wherever_the_file_lay() {
    let folder = tempfile::tempdir().expect("a folder");
    let (state, key) = (folder.path().join("state"), key());
    let now = NaiveDate::from_ymd_opt(2026, 3, 2).and_then(|day| day.and_hms_opt(13, 0, 0)).expect("a time");
    let keep = Keep { state: state.clone(), now };
    let [before, after] = ["before.entente", "after.entente"].map(|name| folder.path().join(name));
    for title in ["Zinnobergruen one", "Zinnobergruen two"] {
        save_keeping(&titled(title), &before, Over::default(), Some(&keep), None).0.expect("saved");
    }
    assert_eq!(leaks(&state, "Zinnobergruen").len(), 1);
    encrypt_versions(&state, &after, rich().engagement.id, &key);
    assert_eq!(leaks(&state, "Zinnobergruen"), Vec::<PathBuf>::new());
}

#[test]
fn of_what_is_in_no_file_yet_it_is_not_said_that_it_was_saved() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut program = with_state(&folder.path().join("state"), Worker::in_place(), &[]);
    program.state_mut().open_sample(0);
    program.run();
    press(&mut program, Command::Passphrase);
    program.get_by_label_contains("Nothing is saved yet");
    type_secret(&mut program, "New passphrase", WORDS);
    type_secret(&mut program, "The same once more", WORDS);
    click(&mut program, "Set passphrase");
    program.get_by_label_contains("will be encrypted from its first save on");
    press(&mut program, Command::Passphrase);
    program.get_by_label_contains("Remove it").click();
    program.run();
    type_secret(&mut program, "Present passphrase", WORDS);
    click(&mut program, "Remove passphrase");
    program.get_by_label_contains("the first save will not be encrypted");
    assert!(program.state().session().expect("open").key.is_none());
}

#[test]
fn unsaved_work_of_earlier_runs_that_cannot_be_encrypted_is_counted() {
    let folder = tempfile::tempdir().expect("a folder");
    let (path, state, mut program) = opened_in_plain(folder.path(), "Saved");
    retitle(&mut program, "Zinnobergruen");
    let journals: Vec<_> =
        all_files(&state).into_iter().filter(|(path, _)| path.extension().is_some_and(|e| e == "journal")).collect();
    let [(journal, bytes)] = &journals[..] else { panic!("one journal") };
    // What a killed process leaves: the same file, held by nobody.
    let left = tempfile::tempdir().expect("a folder");
    let there = left.path().join("journals").join(journal.file_name().expect("a name"));
    fs::create_dir_all(there.parent().expect("a folder")).expect("made");
    let key = key();
    for (cut, stays) in [(9, 1), (0, 0)] {
        fs::write(&there, &bytes[..bytes.len() - cut]).expect("written");
        assert_eq!(rewrite_journals(left.path(), &path, &Unlock::default(), Some(&key)), stays);
        assert_eq!(leaks(left.path(), "Zinnobergruen").len(), stays);
    }
    assert!(open_with(&path, &Unlock::default()).is_ok());
}
