//! Earlier versions: what a save replaces is kept, listed, looked at, restored; that it cannot be kept hinders no save.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::{NaiveDate, NaiveDateTime};
use egui::text_edit::TextEditState;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use entente::app::shell::Entente;
use entente::app::worker::Worker;
use entente::document::Edit;
use entente::file::{Keep, Over, SaveError, Unlock, encode, open, open_altered, save, save_keeping, versions};
use entente::ui::command::Command;
use entente::ui::inspector::begin_assessing;
use entente::workspace::{Assessment, Id as _, StakeholderId, TaskId};

use super::format::edited_by_hand;
use crate::support::harness::{press, with_state};
use crate::support::rich::rich;

fn now() -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2026, 3, 2).and_then(|day| day.and_hms_opt(14, 2, 0)).expect("a time")
}

fn retitle(program: &mut Harness<'static, Entente>, title: &str) {
    let session = program.state_mut().session_mut().expect("open");
    let mut frame = session.document.workspace().engagement.clone();
    frame.title = title.into();
    session.apply_plainly(Edit::SetEngagement(frame)).expect("done");
    program.run();
}

fn title(program: &Harness<'static, Entente>) -> String {
    program.state().session().expect("open").document.workspace().engagement.title.clone()
}

/// The program with a file that was saved twice: the earlier version is the rich engagement.
fn saved_twice(folder: &Path) -> (Harness<'static, Entente>, PathBuf) {
    let path = folder.join("a.entente");
    save(&rich(), &path, None).expect("saved");
    let mut program = with_state(&folder.join("state"), Worker::in_place(), &[]);
    program.state_mut().opened(path.clone(), open(&path));
    program.run();
    retitle(&mut program, "Second");
    press(&mut program, Command::Save);
    (program, path)
}

#[test]
fn what_a_save_replaces_is_kept_outside_the_folder_of_the_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let (program, path) = saved_twice(folder.path());
    let found = versions(&folder.path().join("state"), Some(&path), rich().engagement.id);
    assert_eq!(found.len(), 1);
    assert_eq!(fs::read(&found[0].path).expect("read"), entente::file::sealed(&encode(&rich())).into_bytes());
    assert_eq!(found[0].until, now());
    let beside: Vec<_> = fs::read_dir(folder.path()).expect("there").flatten().map(|one| one.file_name()).collect();
    drop(program);
    assert!(!beside.iter().any(|name| name.to_string_lossy().ends_with(".bak")), "{beside:?}");
    let after: Vec<_> = fs::read_dir(folder.path()).expect("there").flatten().map(|one| one.file_name()).collect();
    assert_eq!(after.len(), 2, "the file and the folder of the program, no lock any more: {after:?}");
}

#[test]
fn a_version_is_looked_at_without_edits_and_left_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let (mut program, _) = saved_twice(folder.path());
    retitle(&mut program, "Third, not saved");
    press(&mut program, Command::EarlierVersions);
    program.get_by_label("Earlier versions");
    program.get_by_label("The engagement settings differ");
    program.get_by_label("Look at it").click();
    program.run();
    assert_eq!(title(&program), rich().engagement.title);
    let state = program.state().state();
    assert!(!state.editable && !state.changed && state.only);
    press(&mut program, Command::EditEngagement);
    assert!(program.query_by_label("Engagement settings").is_none(), "nothing to edit");
    program.get_by_label("Back").click();
    program.run();
    assert_eq!(title(&program), "Third, not saved");
    assert!(program.state().session().expect("open").is_unsaved());
}

#[test]
fn a_copy_for_others_takes_the_place_of_no_file_that_is_looked_at_aside() {
    let folder = tempfile::tempdir().expect("a folder");
    let (path, state) = (folder.path().join("a.entente"), folder.path().join("state"));
    let (beside, team) = (folder.path().join("a (2).entente"), folder.path().join("team.entente"));
    let mut other = rich();
    other.engagement.title = "Of a sync program".into();
    save(&other, &beside, None).expect("saved");
    save(&other, &team, None).expect("saved");
    save(&rich(), &path, None).expect("saved");
    let names = [path.clone(), beside.clone(), team.clone()];
    let mut program = with_state(&state, Worker::in_place(), &names);
    program.state_mut().opened(path.clone(), open(&path));
    program.run();
    program.get_by_label("Look at it").click();
    program.run();
    assert_eq!(title(&program), "Of a sync program");
    let before = [&path, &beside].map(|path| fs::read(path).expect("there"));
    for _ in [&path, &beside] {
        press(&mut program, Command::CopyForTeam);
        program.get_by_label_contains("a copy for the team written over it");
        program.get_by_label("Close").click();
        program.run();
        assert_eq!([&path, &beside].map(|path| fs::read(path).expect("there")), before);
    }
    press(&mut program, Command::CopyForTeam);
    let copied = open(&team).expect("written").loaded.workspace;
    assert_ne!(copied, other, "without what is private");
    let replaced = versions(&state, Some(&team), rich().engagement.id);
    assert!(
        replaced.iter().any(|one| one.workspace(&Unlock::default()).as_ref() == Ok(&other)),
        "what it replaced is kept"
    );
}

#[test]
fn a_version_is_restored_as_one_step_that_is_not_saved() {
    let folder = tempfile::tempdir().expect("a folder");
    let (mut program, path) = saved_twice(folder.path());
    press(&mut program, Command::EarlierVersions);
    program.get_by_label("Restore").click();
    program.run();
    assert_eq!(*program.state().session().expect("open").document.workspace(), rich());
    assert!(program.state().session().expect("open").is_unsaved());
    assert_eq!(open(&path).expect("there").loaded.workspace.engagement.title, "Second");
    press(&mut program, Command::Undo);
    assert_eq!(title(&program), "Second");
    assert!(!program.state().session().expect("open").is_unsaved());
}

#[test]
fn closing_while_looking_comes_back_to_what_is_unsaved() {
    let folder = tempfile::tempdir().expect("a folder");
    let (mut program, _) = saved_twice(folder.path());
    retitle(&mut program, "Third, not saved");
    press(&mut program, Command::EarlierVersions);
    program.get_by_label("Look at it").click();
    program.run();
    press(&mut program, Command::CloseFile);
    program.get_by_label("Save the changes first?");
    assert_eq!(title(&program), "Third, not saved");
}

#[test]
fn versions_can_be_switched_off() {
    let folder = tempfile::tempdir().expect("a folder");
    let (mut program, path) = saved_twice(folder.path());
    press(&mut program, Command::ToggleVersions);
    retitle(&mut program, "Third");
    press(&mut program, Command::Save);
    assert_eq!(versions(&folder.path().join("state"), Some(&path), 0).len(), 1, "none came");
    press(&mut program, Command::ToggleVersions);
    retitle(&mut program, "Fourth");
    press(&mut program, Command::Save);
    assert_eq!(versions(&folder.path().join("state"), Some(&path), 0).len(), 2);
}

#[test]
fn a_version_that_cannot_be_kept_hinders_no_save() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.entente");
    save(&rich(), &path, None).expect("saved");
    // A file lies where the folder should be.
    let state = folder.path().join("state");
    fs::write(&state, "in the way").expect("written");
    let mut changed = rich();
    changed.engagement.title = "Saved".into();
    let (saved, not_kept) = save_keeping(&changed, &path, Over::default(), Some(&Keep { state, now: now() }), None);
    assert!(saved.is_ok());
    assert!(matches!(not_kept, Some(SaveError::Io { .. })), "{not_kept:?}");
    assert_eq!(open(&path).expect("there").loaded.workspace, changed);
}

#[test]
fn two_files_of_one_name_do_not_displace_each_other_and_a_moved_one_keeps_its_own() {
    let folder = tempfile::tempdir().expect("a folder");
    let keep = Keep { state: folder.path().join("state"), now: now() };
    let file = |name: &str| {
        fs::create_dir_all(folder.path().join(name)).expect("made");
        folder.path().join(name).join("a.entente")
    };
    let (one, other) = (file("one"), file("other"));
    let of = |id, title: &str| {
        let mut workspace = rich();
        (workspace.engagement.id, workspace.engagement.title) = (id, title.into());
        workspace
    };
    for (path, id) in [(&one, 1), (&other, 2)] {
        save(&of(id, "first"), path, None).expect("saved");
        save_keeping(&of(id, "second"), path, Over::default(), Some(&keep), None).0.expect("saved");
    }
    assert_eq!(versions(&keep.state, Some(&one), 1).len(), 1);
    assert_eq!(versions(&keep.state, Some(&one), 1)[0].workspace(&Unlock::default()).expect("read"), of(1, "first"));
    let moved = file("moved");
    fs::rename(&one, &moved).expect("moved");
    assert_eq!(versions(&keep.state, Some(&moved), 1).len(), 1, "found by what it is");
    assert!(versions(&keep.state, Some(&moved), 3).is_empty());
}

#[test]
fn a_version_that_was_edited_by_hand_is_told_to_be_that_and_can_be_looked_at() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.entente");
    edited_by_hand(&path);
    let mut program = with_state(&folder.path().join("state"), Worker::in_place(), &[]);
    program.state_mut().opened(path.clone(), open_altered(&path, &Unlock::default()));
    program.run();
    retitle(&mut program, "Second");
    press(&mut program, Command::Save);
    press(&mut program, Command::EarlierVersions);
    program.get_by_label_contains("Not as it was saved");
    program.get_by_label("Look at it").click();
    program.run();
    program.run();
    let session = program.state().session().expect("open");
    assert!(session.is_only_seen());
    assert_eq!(session.document.workspace().tasks.get(TaskId::new(0, 3)).expect("T3").title, "Built");
}

/// What is typed and not kept yet, of a rating and in a field.
fn half_said(program: &Harness<'static, Entente>) -> [bool; 2] {
    program.ctx.data(|data| {
        let mut ratings = data.iter_temp_by_type::<Option<Assessment>>().flatten();
        [ratings.any(|one| one.why == "Zebra"), data.count::<TextEditState>() > 0]
    })
}

#[test]
fn what_was_half_said_of_a_file_is_forgotten_with_it_and_not_before() {
    let folder = tempfile::tempdir().expect("a folder");
    let (mut program, _) = saved_twice(folder.path());
    let session = program.state_mut().session_mut().expect("open");
    let of = StakeholderId::new(0, 1);
    session.selection = Some(of.into());
    let rated = session.document.workspace().assessments.iter().next().expect("one").clone();
    let (opening, draft) = (session.opening(), Assessment { of, why: "Zebra".into(), ..rated });
    begin_assessing(&program.ctx, opening, draft);
    program.run();
    assert_eq!(half_said(&program), [true, true], "there to be finished");
    // What is only looked at, and an engagement that is not begun after all, change nothing about it.
    press(&mut program, Command::EarlierVersions);
    program.get_by_label("Look at it").click();
    program.run();
    assert!(program.state().session().expect("open").is_only_seen());
    assert!(half_said(&program)[0]);
    program.get_by_label("Back").click();
    program.run();
    assert!(!program.state().session().expect("open").is_only_seen());
    press(&mut program, Command::New);
    program.get_by_label("Cancel").click();
    program.run();
    assert_eq!(program.state().session().expect("open").opening(), opening);
    assert!(half_said(&program)[0]);
    // It goes with the file, also where another takes its place.
    press(&mut program, Command::CloseFile);
    program.run();
    assert!(program.state().session().is_none());
    assert_eq!(half_said(&program), [false, false]);
}
