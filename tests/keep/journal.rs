//! The journal: unsaved work is kept aside within seconds, goes when it is saved or given up, and is offered after a
//! crash; nothing is overwritten unasked.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::{NaiveDate, NaiveDateTime};
use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use entente::app::shell::Entente;
use entente::app::worker::Worker;
use entente::document::Edit;
use entente::file::{FileError, Journal, Running, Stamp, Unsaved, encode, left_behind, open, save, versions};
use entente::ui::command::Command;
use entente::workspace::{Id as _, TaskId, Workspace};

use crate::support::harness::{press, with_state};
use crate::support::rich::rich;

fn at(minute: u32) -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2026, 3, 2).and_then(|day| day.and_hms_opt(14, minute, 0)).expect("a time")
}

fn unsaved(workspace: Workspace, minute: u32) -> Unsaved {
    Unsaved { workspace, base: None, at: at(minute), typed: Vec::new(), key: None }
}

fn changed(title: &str) -> Workspace {
    let mut workspace = rich();
    workspace.engagement.title = title.into();
    workspace
}

fn journals(state: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(state.join("journals")).map(|entries| entries.flatten().map(|entry| entry.path()));
    entries.map(Iterator::collect).unwrap_or_default()
}

/// The folder as a killed process leaves it: the same files, and nobody who holds them.
fn killed(state: &Path) -> tempfile::TempDir {
    let left = tempfile::tempdir().expect("a folder");
    for part in ["journals", "running", "versions"] {
        fs::create_dir_all(left.path().join(part)).expect("made");
        copy(&state.join(part), &left.path().join(part));
    }
    left
}

fn copy(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).into_iter().flatten().flatten() {
        let to = to.join(entry.file_name());
        if entry.path().is_dir() {
            fs::create_dir_all(&to).expect("made");
            copy(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), to).expect("copied");
        }
    }
}

#[test]
fn a_journal_of_a_process_that_runs_is_nobody_else_s_business() {
    let state = tempfile::tempdir().expect("a folder");
    let running = Arc::new(Running::new(state.path(), 1));
    let journal = Journal::new(Arc::clone(&running), Some("/nowhere/a.entente".into()), 1);
    journal.write(&unsaved(changed("one"), 1)).expect("written");
    assert_eq!(left_behind(state.path()), (Vec::new(), Vec::new()));
    let state = killed(state.path());
    let (left, _) = left_behind(state.path());
    assert_eq!(left.len(), 1);
    assert_eq!(left[0].workspace().expect("read"), changed("one"));
    assert_eq!((left[0].about.at, left[0].about.process), (at(1), std::process::id()));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = |path: &Path| fs::metadata(path).expect("there").permissions().mode() & 0o777;
        assert_eq!(mode(&running.state().join("journals")), 0o700);
        assert_eq!(journals(running.state()).iter().map(|path| mode(path)).collect::<Vec<_>>(), [0o600]);
    }
    journal.end();
    journal.write(&unsaved(changed("late"), 2)).expect("nothing is written");
    assert!(journals(running.state()).is_empty(), "ended for good");
}

#[test]
fn the_number_tells_which_is_later_and_no_clock_does() {
    let state = tempfile::tempdir().expect("a folder");
    let path = Some(PathBuf::from("/nowhere/a.entente"));
    let write = |seat, workspace: Workspace, minute| {
        let running = Arc::new(Running::new(state.path(), seat));
        let journal = Journal::new(running, path.clone(), 1);
        journal.write(&unsaved(workspace, minute)).expect("written");
        std::mem::forget(journal);
    };
    write(1, changed("first"), 30);
    // The clock was put back, and another window was opened.
    write(2, changed("second"), 5);
    let state = killed(state.path());
    let (left, _) = left_behind(state.path());
    let titles: Vec<String> = left.iter().map(|one| one.workspace().expect("read").engagement.title).collect();
    assert_eq!(titles, ["first", "second"], "both are there, the later last");
    assert!(left[0].about.sequence < left[1].about.sequence);
}

#[test]
fn what_is_no_journal_is_told_and_left_alone() {
    let state = tempfile::tempdir().expect("a folder");
    fs::create_dir_all(state.path().join("journals")).expect("made");
    let bad = state.path().join("journals/x.journal");
    for content in ["", "entente-journal:1\n", "entente-journal:1\n(machine: 1)\n", "something else"] {
        fs::write(&bad, content).expect("written");
        let (left, unread) = left_behind(state.path());
        assert_eq!((left.len(), unread.len()), (0, 1), "{content}");
    }
    assert!(bad.exists());
}

#[test]
fn a_journal_with_much_typing_and_long_texts_is_read_whole() {
    let state = tempfile::tempdir().expect("a folder");
    let journal = Journal::new(Arc::new(Running::new(state.path(), 1)), Some("/nowhere/a.entente".into()), 1);
    let mut workspace = changed("Written down");
    workspace.tasks.get_mut(TaskId::new(0, 3)).expect("T3").note = "я".repeat(150_000);
    let typed = vec!["Сказано:\n\"да\" ".repeat(8_000), "会".repeat(100_000)];
    journal.write(&Unsaved { typed: typed.clone(), ..unsaved(workspace.clone(), 3) }).expect("written");
    let state = killed(state.path());
    let (left, unread) = left_behind(state.path());
    assert_eq!((left.len(), unread), (1, Vec::new()));
    assert_eq!(left[0].about.typed, typed);
    assert_eq!(left[0].workspace().expect("read"), workspace);
    let mut program = with_state(state.path(), Worker::in_place(), &[]);
    program.state_mut().look_for_left(None);
    program.run();
    program.get_by_label("Written down");
    let shown = program.get_by_label_contains("会会会").accesskit_node();
    let shown = shown.label().or(shown.value()).unwrap_or_default();
    assert_eq!(shown.chars().filter(|letter| *letter == '会').count(), 300, "the beginning is enough to know it by");
}

#[test]
fn a_journal_that_cannot_be_read_is_told_once_and_stays() {
    let state = tempfile::tempdir().expect("a folder");
    let journal = Journal::new(Arc::new(Running::new(state.path(), 1)), Some("/nowhere/a.entente".into()), 1);
    journal.write(&unsaved(changed("A letter is other"), 3)).expect("written");
    let state = killed(state.path());
    let path = journals(state.path())[0].clone();
    let text = fs::read_to_string(&path).expect("read");
    fs::write(&path, text.replacen("A letter is other", "A better is other", 1)).expect("written");
    let nonsense = state.path().join("journals/x.journal");
    fs::write(&nonsense, "nonsense").expect("written");
    assert_eq!(left_behind(state.path()).0[0].workspace(), Err(FileError::Altered));
    let mut program = with_state(state.path(), Worker::in_place(), &[]);
    for _ in 0..2 {
        program.state_mut().look_for_left(None);
        program.run();
        assert!(program.query_by_label("Unsaved work was found").is_none());
        assert_eq!(program.query_all_by_label_contains("and cannot be read").count(), 2, "one for each, once");
    }
    program.get_by_label_contains("x.journal");
    assert!(path.exists() && nonsense.exists());
}

/// The program with the sample file open and a change made in it, and where it keeps its journal.
fn working(folder: &Path) -> (Harness<'static, Entente>, PathBuf) {
    let path = folder.join("a.entente");
    save(&rich(), &path, None).expect("saved");
    let mut program = with_state(&folder.join("state"), Worker::in_place(), &[]);
    program.state_mut().opened(path.clone(), open(&path));
    program.run();
    let session = program.state_mut().session_mut().expect("open");
    let mut frame = session.document.workspace().engagement.clone();
    frame.title = "Changed and not saved".into();
    session.apply_plainly(Edit::SetEngagement(frame)).expect("done");
    program.run();
    (program, path)
}

/// The same, and then the program was killed: the file, and what is left in the program's folder.
fn crashed(folder: &Path) -> (PathBuf, tempfile::TempDir) {
    let (program, path) = working(folder);
    let state = killed(&folder.join("state"));
    drop(program);
    (path, state)
}

#[test]
fn changes_reach_the_journal_and_a_save_removes_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let (mut program, path) = working(folder.path());
    let state = folder.path().join("state");
    assert_eq!(journals(&state).len(), 1);
    assert_ne!(journals(&state)[0].parent(), path.parent(), "never beside the file");
    let after = killed(&state);
    let (left, _) = left_behind(after.path());
    assert_eq!(left[0].workspace().expect("read").engagement.title, "Changed and not saved");
    assert_eq!(left[0].base(), Some(Stamp::of(entente::file::sealed(&encode(&rich())).as_bytes())));
    press(&mut program, Command::Save);
    assert!(journals(&state).is_empty(), "all of it is in the file");
    press(&mut program, Command::Undo);
    assert_eq!(journals(&state).len(), 1, "that is unsaved again");
    press(&mut program, Command::Redo);
    assert!(journals(&state).is_empty(), "back to what is saved");
}

#[test]
fn giving_up_removes_the_journal_after_the_question() {
    let folder = tempfile::tempdir().expect("a folder");
    let (mut program, _) = working(folder.path());
    let state = folder.path().join("state");
    press(&mut program, Command::CloseFile);
    assert_eq!(journals(&state).len(), 1, "nothing is answered yet");
    program.get_by_label("Don’t save").click();
    program.run();
    assert!(program.state().session().is_none());
    assert!(journals(&state).is_empty());
}

#[test]
fn work_in_no_file_is_kept_too() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut program = with_state(folder.path(), Worker::in_place(), &[]);
    program.state_mut().open_sample(0);
    program.run();
    assert!(journals(folder.path()).is_empty(), "a sample is nobody's work");
    let session = program.state_mut().session_mut().expect("open");
    let mut frame = session.document.workspace().engagement.clone();
    frame.title = "Mine now".into();
    session.apply_plainly(Edit::SetEngagement(frame)).expect("done");
    program.run();
    let (left, _) = left_behind(killed(folder.path()).path());
    assert_eq!((left.len(), left[0].about.path.clone(), left[0].base()), (1, None, None));
}

#[test]
fn after_a_crash_the_work_is_offered_and_recovered_as_unsaved_changes() {
    let folder = tempfile::tempdir().expect("a folder");
    let (path, state) = crashed(folder.path());
    let mut program = with_state(state.path(), Worker::in_place(), &[]);
    program.state_mut().opened(path.clone(), open(&path));
    program.run();
    program.get_by_label("Unsaved work was found");
    program.get_by_label("Changed and not saved");
    program.get_by_label("The engagement settings differ");
    assert_eq!(open(&path).expect("there").loaded.workspace, rich(), "the file is untouched");
    program.get_by_label("Recover").click();
    program.run();
    let session = program.state().session().expect("open");
    assert_eq!(session.document.workspace().engagement.title, "Changed and not saved");
    assert!(session.is_unsaved());
    assert_eq!(session.path.as_deref().and_then(Path::file_name), path.file_name());
    assert_eq!(journals(state.path()).len(), 1, "its own journal, in the place of the one it came from");
    assert!(left_behind(state.path()).0.is_empty());
    press(&mut program, Command::Save);
    assert_eq!(open(&path).expect("there").loaded.workspace.engagement.title, "Changed and not saved");
    assert!(journals(state.path()).is_empty());
    press(&mut program, Command::Undo);
    let session = program.state().session().expect("open");
    assert_eq!(*session.document.workspace(), rich(), "recovering is one step");
}

#[test]
fn what_is_given_up_is_asked_twice_and_what_is_looked_at_stays() {
    let folder = tempfile::tempdir().expect("a folder");
    let (path, state) = crashed(folder.path());
    let mut program = with_state(state.path(), Worker::in_place(), &[]);
    program.state_mut().look_for_left(None);
    program.run();
    program.get_by_label("Look at the file as saved").click();
    program.run();
    assert_eq!(*program.state().session().expect("open").document.workspace(), rich());
    assert!(program.query_by_label("Unsaved work was found").is_none(), "asked once");
    assert_eq!(journals(state.path()).len(), 1);
    program.state_mut().look_for_left(Some(path));
    program.run();
    program.get_by_label("Discard").click();
    program.run();
    assert_eq!(journals(state.path()).len(), 1, "once is not enough");
    program.get_by_label("Discard for good").click();
    program.run();
    assert!(journals(state.path()).is_empty());
    assert!(program.query_by_label("Unsaved work was found").is_none());
}

#[test]
fn what_was_saved_after_all_is_not_offered() {
    let folder = tempfile::tempdir().expect("a folder");
    let (path, state) = crashed(folder.path());
    // The file was put in its place, and the power went before the journal was removed.
    save(&left_behind(state.path()).0[0].workspace().expect("read"), &path, None).expect("saved");
    let mut program = with_state(state.path(), Worker::in_place(), &[]);
    program.state_mut().opened(path.clone(), open(&path));
    program.run();
    assert!(program.query_by_label("Unsaved work was found").is_none());
    assert!(journals(state.path()).is_empty());
}

#[test]
fn recovered_work_does_not_overwrite_what_somebody_else_saved_meanwhile() {
    let folder = tempfile::tempdir().expect("a folder");
    let (path, state) = crashed(folder.path());
    save(&changed("Theirs"), &path, None).expect("saved");
    let mut program = with_state(state.path(), Worker::in_place(), &[]);
    program.state_mut().opened(path.clone(), open(&path));
    program.run();
    program.get_by_label_contains("Somebody else changed the file since");
    program.get_by_label("Recover").click();
    program.run();
    press(&mut program, Command::Save);
    assert_eq!(open(&path).expect("there").loaded.workspace.engagement.title, "Theirs", "asked, not overwritten");
}

#[test]
fn recovered_work_is_merged_with_what_somebody_else_saved_by_what_both_began_with() {
    let folder = tempfile::tempdir().expect("a folder");
    let (mut program, _, _state) = recovered(folder.path(), |file| file.engagement.client = "Their client".into());
    program.get_by_label_contains("Somebody else changed the file · The engagement settings differ");
    press(&mut program, Command::Save);
    program.query_all_by_label("Merge").last().expect("offered").click();
    program.run();
    let frame = program.state().session().expect("open").document.workspace().engagement.clone();
    assert_eq!((frame.title.as_str(), frame.client.as_str()), ("Changed and not saved", "Their client"));
}

/// Work from a crash is open, and somebody else has saved what this makes of the same beginning.
fn recovered(
    folder: &Path,
    change: impl Fn(&mut Workspace),
) -> (Harness<'static, Entente>, PathBuf, tempfile::TempDir) {
    let (path, state) = crashed(folder);
    let mut theirs = rich();
    change(&mut theirs);
    save(&theirs, &path, None).expect("saved");
    let mut program = with_state(state.path(), Worker::in_place(), &[]);
    program.state_mut().opened(path.clone(), open(&path));
    program.run();
    program.get_by_label("Recover").click();
    program.run();
    program.state_mut().check_disk();
    program.run();
    (program, path, state)
}

#[test]
fn once_somebody_chose_between_recovered_work_and_theirs_that_is_what_both_begin_with() {
    for choice in ["Keep mine", "Take theirs"] {
        let folder = tempfile::tempdir().expect("a folder");
        let (mut program, path, _state) =
            recovered(folder.path(), |file| file.engagement.client = "Their client".into());
        program.get_by_label(choice).click();
        program.run();
        let session = program.state_mut().session_mut().expect("open");
        let mut ours = session.document.workspace().engagement.clone();
        ours.title = "Ours".into();
        session.apply_plainly(Edit::SetEngagement(ours)).expect("done");
        let mut again = open(&path).expect("there").loaded.workspace;
        again.engagement.summary = "Theirs again".into();
        if choice == "Take theirs" {
            again.engagement.client = rich().engagement.client;
        }
        save(&again, &path, None).expect("saved");
        program.state_mut().check_disk();
        program.run();
        program.get_by_label("Merge").click();
        program.run();
        let frame = program.state().session().expect("open").document.workspace().engagement.clone();
        let client = rich().engagement.client;
        let expected = ("Ours", client.as_str(), "Theirs again");
        assert_eq!((frame.title.as_str(), frame.client.as_str(), frame.summary.as_str()), expected, "{choice}");
    }
}

#[test]
fn recovered_work_of_which_the_beginning_is_not_kept_is_not_merged_by_something_like_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let (mut program, path, state) = recovered(folder.path(), |file| file.engagement.client = "Their client".into());
    let kept = versions(state.path(), Some(&path), rich().engagement.id);
    assert_eq!(kept.len(), 1);
    save(&changed("Something like it"), &kept[0].path, None).expect("saved");
    program.get_by_label("Merge").click();
    program.run();
    program.get_by_label_contains("Nothing is kept of what both of you began with");
    let frame = program.state().session().expect("open").document.workspace().engagement.clone();
    assert_eq!((frame.title.as_str(), frame.client), ("Changed and not saved", rich().engagement.client));
}

#[test]
fn what_is_typed_and_not_finished_is_kept_and_told() {
    let folder = tempfile::tempdir().expect("a folder");
    let (mut program, path) = working(folder.path());
    press(&mut program, Command::Save);
    press(&mut program, Command::EditEngagement);
    program.get_by_role_and_label(Role::TextInput, "Client").focus();
    program.run();
    program.get_by_role_and_label(Role::TextInput, "Client").type_text("Half a na");
    program.run();
    let state = killed(&folder.path().join("state"));
    drop(program);
    let mut program = with_state(state.path(), Worker::in_place(), &[]);
    program.state_mut().opened(path.clone(), open(&path));
    program.run();
    program.get_by_label_contains("Half a na");
    program.get_by_label("Recover").click();
    program.run();
    program.get_by_label_contains("Half a na");
    assert!(!program.state().session().expect("open").is_unsaved(), "nothing else was unsaved");
    assert!(
        program.query_by_label_contains("Nothing is saved yet").is_none(),
        "nothing was recovered that could be saved"
    );
    // Killed once more before anybody answered: it is still there, and the command says all of it.
    let again = killed(state.path());
    drop(program);
    let (code, said) = recover(again.path(), &[path.to_str().expect("plain")]);
    assert!(code == Some(0) && said.contains("Half a na"), "{said}");
    let mut program = with_state(again.path(), Worker::in_place(), &[]);
    program.state_mut().opened(path.clone(), open(&path));
    program.run();
    program.get_by_label("Recover").click();
    program.run();
    program.get_by_label("Copy and close").click();
    program.step();
    let copied = program.output().platform_output.commands.iter().find_map(|one| match one {
        egui::OutputCommand::CopyText(text) => Some(text.clone()),
        _ => None,
    });
    assert!(copied.expect("copied").contains("Half a na"));
    program.run();
    program.get_by_label_contains("on the clipboard");
    assert!(!killed(again.path()).path().join("journals").read_dir().is_ok_and(|mut there| there.next().is_some()));
}

/// The command without a screen, with this folder of its own: how it ends, and what it says.
fn recover(state: &Path, args: &[&str]) -> (Option<i32>, String) {
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_entente"));
    command
        .args(["recover", "--lang", "en"])
        .args(args)
        .env("ENTENTE_CONFIG_DIR", state)
        .env("ENTENTE_STATE_DIR", state);
    let output = command.output().expect("it runs");
    (output.status.code(), String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned())
}

#[test]
fn the_command_lists_what_a_crash_left_and_writes_it_where_it_is_told() {
    let folder = tempfile::tempdir().expect("a folder");
    let (state, path, out) =
        (folder.path().join("state"), folder.path().join("a.entente"), folder.path().join("b.entente"));
    save(&rich(), &path, None).expect("saved");
    let (file, to) = (path.to_str().expect("plain"), out.to_str().expect("plain"));
    assert_eq!(recover(&state, &[]), (Some(0), "There is no unsaved work\n".into()));
    assert_eq!(recover(&state, &["--out", to]).0, Some(2), "nothing to write");
    // What is dropped without an end is what a killed process leaves.
    for (seat, title) in [(1, "Earlier"), (2, "Later")] {
        let journal = Journal::new(Arc::new(Running::new(&state, seat)), Some(path.clone()), 1);
        journal.write(&unsaved(changed(title), 7)).expect("written");
    }
    let (code, said) = recover(&state, &[file]);
    assert_eq!((code, said.matches("The engagement settings differ").count()), (Some(0), 2), "{said}");
    assert!(said.contains("a.entente") && said.contains("14:07"), "{said}");
    assert_eq!(recover(&state, &[file, "--out", to]).0, Some(0));
    assert_eq!(open(&out).expect("there").loaded.workspace, changed("Later"));
    assert_eq!(open(&path).expect("there").loaded.workspace, rich(), "the file is untouched");
    assert_eq!(recover(&state, &[file, "--out", to]).0, Some(2), "not over a file that is there");
    assert_eq!(recover(&state, &[file, "--out", to, "--force"]).0, Some(0));
    assert_eq!(left_behind(&state).0.len(), 2, "nothing is removed");
    fs::write(state.join("journals/x.journal"), "nonsense").expect("written");
    assert!(recover(&state, &[]).1.contains("x.journal"), "what cannot be read is said");
}

#[test]
fn what_was_saved_while_its_journal_was_on_the_way_is_not_written() {
    let state = tempfile::tempdir().expect("a folder");
    let running = Arc::new(Running::new(state.path(), 1));
    let journal = Journal::new(Arc::clone(&running), Some("/nowhere/a.entente".into()), 1);
    let begun = journal.saved();
    // All is saved, and taken away, before whoever encodes it comes to writing.
    let upto = journal.is_saved();
    journal.remove_before(upto);
    journal.write_after(begun, &unsaved(changed("saved"), 1)).expect("nothing is written");
    assert!(journals(state.path()).is_empty());
    // What is changed afterwards is written, and a removal that comes late leaves it.
    journal.write(&unsaved(changed("later"), 2)).expect("written");
    journal.remove_before(upto);
    assert_eq!(journals(state.path()).len(), 1);
    journal.remove_before(journal.is_saved());
    assert!(journals(state.path()).is_empty());
}

#[test]
fn what_lay_in_the_file_and_was_saved_over_by_others_is_not_offered() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.entente");
    save(&rich(), &path, None).expect("saved");
    let state = folder.path().join("state");
    let mut program = with_state(&state, Worker::in_place(), &[]);
    program.state_mut().opened(path.clone(), open(&path));
    program.run();
    let retitle = |program: &mut Harness<'static, Entente>, title: &str| {
        let session = program.state_mut().session_mut().expect("open");
        session.apply_plainly(Edit::SetEngagement(changed(title).engagement)).expect("done");
        program.run();
    };
    retitle(&mut program, "Mine");
    let left = killed(&state);
    // The journal of before the save is what a process that was ended by a signal left; another window saved over it.
    press(&mut program, Command::Save);
    retitle(&mut program, "And more");
    press(&mut program, Command::Save);
    copy(&state.join("versions"), &left.path().join("versions"));
    drop(program);
    let mut program = with_state(left.path(), Worker::in_place(), &[]);
    program.state_mut().look_for_left(None);
    program.run();
    assert!(program.query_by_label("Unsaved work").is_none());
    assert!(program.query_by_label("Recover").is_none());
    assert!(journals(left.path()).is_empty(), "it is known as saved");
}

#[test]
fn work_in_no_file_is_offered_to_whoever_starts_with_a_file_and_once() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.entente");
    save(&rich(), &path, None).expect("saved");
    let state = folder.path().join("state");
    let running = Arc::new(Running::new(&state, 1));
    let journal = Journal::new(running, None, 1);
    journal.write(&unsaved(changed("In no file"), 1)).expect("written");
    let left = killed(&state);
    let mut program = with_state(left.path(), Worker::in_place(), &[]);
    program.state_mut().opened(path.clone(), open(&path));
    program.run();
    program.get_by_label("In no file");
    program.get_by_label("Recover");
    program.key_press(egui::Key::Escape);
    program.run();
    program.state_mut().opened(path.clone(), open(&path));
    program.run();
    assert!(program.query_by_label("Recover").is_none(), "once in a run");
}

#[test]
fn a_word_that_is_looked_for_is_no_unsaved_work() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.entente");
    save(&rich(), &path, None).expect("saved");
    let other = folder.path().join("other.entente");
    let mut theirs = rich();
    for task in rich().tasks.iter() {
        theirs.tasks.get_mut(task.id).expect("there").note = "Theirs".into();
    }
    for risk in rich().risks.iter().map(|one| one.id) {
        theirs.risks.get_mut(risk).expect("there").title = "Theirs".into();
    }
    for contact in rich().contacts.iter().map(|one| one.id) {
        theirs.contacts.get_mut(contact).expect("there").note = "Theirs".into();
    }
    save(&theirs, &other, None).expect("saved");
    let state = folder.path().join("state");
    let mut program = with_state(&state, Worker::in_place(), std::slice::from_ref(&other));
    program.state_mut().opened(path.clone(), open(&path));
    program.run();
    press(&mut program, Command::CompareWith);
    let field = program.get_by_label("Search");
    field.focus();
    field.type_text("Build");
    program.run();
    assert!(program.query_all_by_label_contains("Build").next().is_some());
    assert!(journals(&state).is_empty(), "nothing of the file was changed");
}
