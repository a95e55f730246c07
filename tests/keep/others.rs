//! The file among others: two windows, somebody else's save, copies of sync programs. Nothing is overwritten unasked, and
//! whichever side is chosen the other is not lost.

use std::fs;
use std::path::{Path, PathBuf};

use egui::Modifiers;
use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use entente::app::shell::Entente;
use entente::app::worker::Worker;
use entente::document::Edit;
use entente::file::{FileError, Unlock, lock_path, open, save, versions};
use entente::ui::command::Command;
use entente::workspace::{Event, EventId, Id as _, TaskId, Workspace};

use crate::support::harness::{press, with_state};
use crate::support::rich::rich;

fn window(folder: &Path, state: &str, path: &Path) -> Harness<'static, Entente> {
    let mut program = with_state(&folder.join(state), Worker::in_place(), &[]);
    program.state_mut().opened(path.to_owned(), open(path));
    program.run();
    program
}

fn file(folder: &Path) -> PathBuf {
    let path = folder.join("a.entente");
    save(&rich(), &path, None).expect("saved");
    path
}

fn titled(title: &str) -> Workspace {
    let mut workspace = rich();
    workspace.engagement.title = title.into();
    workspace
}

fn retitle(program: &mut Harness<'static, Entente>, title: &str) {
    let session = program.state_mut().session_mut().expect("open");
    session.apply_plainly(Edit::SetEngagement(titled(title).engagement)).expect("done");
    program.run();
}

fn title(program: &Harness<'static, Entente>) -> String {
    program.state().session().expect("open").document.workspace().engagement.title.clone()
}

fn on_disk(path: &Path) -> String {
    open(path).expect("there").loaded.workspace.engagement.title
}

/// What an open window holds is let go when it is gone.
fn close(program: Harness<'static, Entente>) {
    drop(program);
}

#[test]
fn a_second_window_reads_only_until_it_takes_over() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = file(folder.path());
    let first = window(folder.path(), "state", &path);
    assert!(lock_path(&path).exists());
    // As another process: this one waits for itself to let go.
    let said = fs::read_to_string(lock_path(&path)).expect("read");
    fs::write(lock_path(&path), said.replacen("process:", "process:1", 1)).expect("written");
    let mut second = window(folder.path(), "state", &path);
    second.get_by_label("The file is open elsewhere");
    second.get_by_label_contains("MW has it open on");
    second.get_by_label("Only read").click();
    second.run();
    assert!(!second.state().state().editable);
    second.get_by_label_contains("you can only read it");
    second.get_by_label("Take over").click();
    second.run();
    assert!(second.state().state().editable);
    retitle(&mut second, "Second");
    press(&mut second, Command::Save);
    assert_eq!(on_disk(&path), "Second");
    close(first);
}

#[test]
fn a_save_over_somebody_else_s_is_asked_and_mine_keeps_theirs_as_a_version() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = file(folder.path());
    let mut program = window(folder.path(), "state", &path);
    retitle(&mut program, "Mine");
    save(&titled("Theirs"), &path, None).expect("saved");
    press(&mut program, Command::Save);
    program.get_by_label("Someone else changed the file");
    assert_eq!(on_disk(&path), "Theirs");
    // The same words stand in the line over the view.
    let answers: Vec<_> = program.query_all_by_label("Keep mine").collect();
    answers.last().expect("asked").click();
    program.run();
    program.run();
    assert_eq!(on_disk(&path), "Mine");
    let kept = versions(&folder.path().join("state"), Some(&path), rich().engagement.id);
    assert_eq!(kept[0].workspace(&Unlock::default()).expect("read").engagement.title, "Theirs");
}

#[test]
fn another_engagement_in_its_place_is_put_together_with_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = file(folder.path());
    let mut program = window(folder.path(), "state", &path);
    retitle(&mut program, "Mine");
    let mut stranger = titled("Somebody else's");
    stranger.engagement.id += 1;
    save(&stranger, &path, None).expect("saved");
    press(&mut program, Command::Save);
    program.get_by_label("Someone else changed the file");
    assert!(
        program.query_all_by_label_contains("Another engagement lies in its place now: “Somebody else's”").count() > 0
    );
    for word in ["Merge", "Take theirs"] {
        assert!(program.query_by_label(word).is_none(), "{word}");
    }
    assert_eq!((title(&program), on_disk(&path)), ("Mine".into(), "Somebody else's".into()));
}

#[test]
fn theirs_is_taken_as_a_step_that_can_be_undone() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = file(folder.path());
    let mut program = window(folder.path(), "state", &path);
    retitle(&mut program, "Mine");
    save(&titled("Theirs"), &path, None).expect("saved");
    program.state_mut().check_disk();
    program.run();
    program.get_by_label_contains("Somebody else changed the file");
    program.get_by_label("Take theirs").click();
    program.run();
    assert_eq!(title(&program), "Theirs");
    assert!(!program.state().session().expect("open").is_unsaved());
    press(&mut program, Command::Undo);
    assert_eq!(title(&program), "Mine");
    press(&mut program, Command::Save);
    assert_eq!(on_disk(&path), "Mine", "the person has seen theirs");
}

#[test]
fn what_was_put_there_by_somebody_else_is_not_saved_over_after_keep_mine_and_another_change() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = file(folder.path());
    let mut program = window(folder.path(), "state", &path);
    save(&titled("Theirs"), &path, None).expect("saved");
    program.state_mut().check_disk();
    program.run();
    program.get_by_label("Keep mine").click();
    program.run();
    assert!(program.state().session().expect("open").is_unsaved(), "the file holds something else");
    save(&titled("Theirs again"), &path, None).expect("saved");
    press(&mut program, Command::Save);
    assert_eq!(on_disk(&path), "Theirs again");
}

#[test]
fn a_file_that_is_gone_or_replaced_by_nonsense_is_said() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = file(folder.path());
    let mut program = window(folder.path(), "state", &path);
    fs::remove_file(&path).expect("removed");
    program.state_mut().check_disk();
    program.run();
    program.get_by_label_contains("no longer in its place");
    retitle(&mut program, "Put back");
    press(&mut program, Command::Save);
    assert_eq!(on_disk(&path), "Put back");
    assert!(program.query_by_label_contains("no longer in its place").is_none());
    fs::write(&path, "<html>Sign in</html>").expect("written");
    program.state_mut().check_disk();
    program.run();
    program.get_by_label_contains("something that cannot be read");
    assert!(program.query_by_label("Take theirs").is_none());
}

/// A saved file with a letter that is other than it was saved.
fn damage(path: &Path) {
    let text = fs::read_to_string(path).expect("read");
    fs::write(path, text.replacen("title: \"Build\"", "title: \"Guild\"", 1)).expect("written");
}

#[test]
fn what_a_sync_damaged_by_a_letter_is_nobody_s_work() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = file(folder.path());
    let copy = folder.path().join("a (2).entente");
    save(&titled("The copy"), &copy, None).expect("saved");
    damage(&copy);
    let mut program = window(folder.path(), "state", &path);
    assert!(program.query_by_label_contains("A sync program left").is_none());
    retitle(&mut program, "Mine");
    damage(&path);
    program.state_mut().check_disk();
    program.run();
    program.get_by_label_contains("something that cannot be read");
    assert!(program.query_by_label("Merge").is_none() && program.query_by_label("Take theirs").is_none());
    program.get_by_label("Keep mine").click();
    program.run();
    press(&mut program, Command::Save);
    let saved = open(&path).expect("whole").loaded.workspace;
    assert_eq!(saved, titled("Mine"), "nothing of it came in");
    // It is kept, and told apart there, too.
    let state = folder.path().join("state");
    let kept = versions(&state, Some(&path), rich().engagement.id);
    assert!(kept.iter().any(|one| one.workspace(&Unlock::default()) == Err(FileError::Altered)), "{kept:?}");
}

#[test]
fn what_only_we_added_is_not_told_as_removed_by_others() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = file(folder.path());
    let mut program = window(folder.path(), "state", &path);
    let event = rich().events.get(EventId::new(0, 1)).expect("E1").clone();
    let session = program.state_mut().session_mut().expect("open");
    session.apply_plainly(Edit::Add(Event { id: EventId::new(3, 1), ..event }.into())).expect("done");
    program.run();
    theirs(&path, |file| file.tasks.get_mut(TaskId::new(0, 3)).expect("T3").note = "Theirs".into());
    program.state_mut().check_disk();
    program.run();
    let told = program.get_by_label_contains("Somebody else changed the file").accesskit_node();
    let told = told.label().or(told.value()).unwrap_or_default();
    assert!(told.contains("one entry changed · Build") && !told.contains("removed"), "{told}");
}

#[test]
fn a_copy_of_a_sync_program_is_offered_and_taken_as_a_step() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = file(folder.path());
    save(&titled("The copy"), &folder.path().join("a (Anna's conflicted copy 2026-03-01).entente"), None)
        .expect("saved");
    let mut program = window(folder.path(), "state", &path);
    program.get_by_label_contains("A sync program left another state of this file");
    program.get_by_label("Look at it").click();
    program.run();
    assert_eq!(title(&program), "The copy");
    assert!(!program.state().state().editable);
    program.get_by_label("Restore").click();
    program.run();
    assert_eq!(title(&program), "The copy");
    assert!(program.state().state().editable && program.state().session().expect("open").is_unsaved());
    press(&mut program, Command::Undo);
    assert_eq!(title(&program), rich().engagement.title);
}

#[test]
fn a_thousand_saves_of_two_windows_lose_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = file(folder.path());
    let mut stamps = [open(&path).expect("there").stamp; 2];
    let (mut saved, mut refused) = (0, 0);
    let mut last = rich().engagement.title;
    for round in 0..1000_u32 {
        // By turns that repeat only after long: now one saves, now the other, now one twice.
        let who = (round.wrapping_mul(2_654_435_761) >> 16) as usize % 2;
        let mine = format!("{who} in round {round}");
        match save(&titled(&mine), &path, Some(stamps[who])) {
            Ok(stamp) => {
                stamps[who] = stamp;
                last = mine;
                saved += 1;
            }
            Err(entente::file::SaveError::ChangedOnDisk) => {
                assert_eq!(on_disk(&path), last, "theirs stands");
                stamps[who] = open(&path).expect("there").stamp;
                refused += 1;
            }
            Err(other) => panic!("{other}"),
        }
    }
    assert!(saved > 200 && refused > 200, "{saved} saved, {refused} refused");
}

/// The file on disk as somebody else changed it, who began with the same.
fn theirs(path: &Path, change: impl FnOnce(&mut Workspace)) {
    let mut workspace = open(path).expect("there").loaded.workspace;
    change(&mut workspace);
    save(&workspace, path, None).expect("saved");
}

#[test]
fn what_both_changed_apart_is_merged_at_once_and_what_both_changed_is_decided() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = file(folder.path());
    let mut program = window(folder.path(), "state", &path);
    retitle(&mut program, "Mine");
    theirs(&path, |file| file.engagement.client = "Their client".into());
    press(&mut program, Command::Save);
    program.get_by_label("Someone else changed the file");
    program.query_all_by_label("Merge").last().expect("offered").click();
    program.run();
    let engagement = |program: &Harness<'static, Entente>| {
        let frame = &program.state().session().expect("open").document.workspace().engagement;
        (frame.title.clone(), frame.client.clone())
    };
    assert_eq!(engagement(&program), ("Mine".into(), "Their client".into()), "no question, nothing was in conflict");
    assert!(program.state().session().expect("open").is_unsaved());
    press(&mut program, Command::Save);
    assert_eq!(
        (on_disk(&path).as_str(), open(&path).expect("there").loaded.workspace.engagement.client.as_str()),
        ("Mine", "Their client")
    );

    retitle(&mut program, "Mine again");
    theirs(&path, |file| file.engagement.title = "Theirs".into());
    program.state_mut().check_disk();
    program.run();
    program.get_by_label("Merge").click();
    program.run();
    program.get_by_label("Both of you changed this");
    program.get_by_label("What counts: Theirs").click();
    program.run();
    program.query_all_by_label("Merge").last().expect("to decide").click();
    program.run();
    assert_eq!(title(&program), "Theirs");
    press(&mut program, Command::Undo);
    assert_eq!(title(&program), "Mine again", "one step");
}

#[test]
fn a_copy_is_merged_by_the_version_that_both_began_with() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = file(folder.path());
    let (mut program, _) = find_theirs(folder.path(), &path);
    program.get_by_label("Compare").click();
    program.run();
    program.get_by_label("What they changed");
    program.get_by_label("Close").click();
    program.run();
    program.get_by_label("Merge").click();
    program.run();
    let frame = program.state().session().expect("open").document.workspace().engagement.clone();
    assert_eq!((frame.title.as_str(), frame.client.as_str()), ("Mine", "Their client"));
    assert!(program.query_by_label_contains("A sync program left").is_none(), "done with");
}

/// A title of mine was saved, and a sync program left a copy with a client of theirs.
fn find_theirs(folder: &Path, path: &Path) -> (Harness<'static, Entente>, Workspace) {
    find(folder, path, |copy| copy.engagement.client = "Their client".into())
}

/// The same with what they changed.
fn find(folder: &Path, path: &Path, change: impl FnOnce(&mut Workspace)) -> (Harness<'static, Entente>, Workspace) {
    let mut program = window(folder, "state", path);
    // What is replaced by this save is what both began with.
    retitle(&mut program, "Mine");
    press(&mut program, Command::Save);
    let mut copy = rich();
    change(&mut copy);
    (find_copy(program, folder, &copy), copy)
}

/// A sync program left this copy beside the file, which is opened anew.
fn find_copy(program: Harness<'static, Entente>, folder: &Path, copy: &Workspace) -> Harness<'static, Entente> {
    close(program);
    save(copy, &folder.join("a (2).entente"), None).expect("saved");
    window(folder, "state", &folder.join("a.entente"))
}

#[test]
fn where_mine_counts_throughout_nothing_is_taken_and_that_is_said() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = file(folder.path());
    let (mut program, _) = find(folder.path(), &path, |copy| copy.engagement.title = "Theirs".into());
    program.get_by_label("Compare").click();
    program.run();
    program.get_by_label("What they changed");
    assert!(program.query_by_label_contains("Mine →").is_none(), "what I changed is no change of theirs");
    program.get_by_label("Close").click();
    program.run();
    program.get_by_label("Merge").click();
    program.run();
    program.get_by_label("Both of you changed this");
    program.get_by_label("0 of 1 decided");
    program.key_press(egui::Key::Enter);
    program.run();
    assert!(program.query_by_label("Both of you changed this").is_none(), "Enter decides nothing");
    // By keys alone, too.
    program.key_press_modifiers(Modifiers::COMMAND, egui::Key::K);
    program.run();
    program.get_by_label("Find a command or record").type_text("merge");
    program.run();
    program.key_press(egui::Key::Enter);
    program.run();
    program.get_by_label("What counts: Mine").click();
    program.run();
    program.query_all_by_label("Merge").last().expect("to decide").click();
    program.run();
    program.get_by_label_contains("Nothing of “a (2).entente” was taken");
    let session = program.state().session().expect("open");
    assert_eq!((title(&program).as_str(), session.is_unsaved()), ("Mine", false));
}

#[test]
fn what_we_changed_since_a_copy_began_is_not_taken_back_by_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = file(folder.path());
    let (mut program, _) = find_theirs(folder.path(), &path);
    // With the first change what was read is kept, too: nearer to ours than what the copy began with.
    let session = program.state_mut().session_mut().expect("open");
    let mut task = session.document.workspace().tasks.get(TaskId::new(0, 3)).expect("T3").clone();
    task.note = "One more".into();
    session.apply_plainly(Edit::Put(task.into())).expect("done");
    program.run();
    let kept = versions(&folder.path().join("state"), Some(&path), rich().engagement.id);
    let titles: Vec<_> =
        kept.iter().map(|one| one.workspace(&Unlock::default()).expect("read").engagement.title).collect();
    assert_eq!(titles, ["Mine".to_owned(), rich().engagement.title]);
    program.get_by_label("Merge").click();
    program.run();
    let merged = program.state().session().expect("open").document.workspace();
    let frame = &merged.engagement;
    assert_eq!((frame.title.as_str(), frame.client.as_str()), ("Mine", "Their client"), "no question");
    assert_eq!(merged.tasks.get(TaskId::new(0, 3)).expect("T3").note, "One more");
}

#[test]
fn what_we_saved_first_and_a_copy_says_otherwise_is_asked() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = file(folder.path());
    let mut program = window(folder.path(), "state", &path);
    let mut note = |number: u64, text: &str| {
        let session = program.state_mut().session_mut().expect("open");
        let mut task = session.document.workspace().tasks.get(TaskId::new(0, number)).expect("there").clone();
        task.note = text.into();
        session.apply_plainly(Edit::Put(task.into())).expect("done");
        program.run();
        press(&mut program, Command::Save);
    };
    note(3, "Ours");
    note(1, "Ours, too");
    let mut copy = rich();
    copy.tasks.get_mut(TaskId::new(0, 3)).expect("T3").note = "Theirs".into();
    let mut program = find_copy(program, folder.path(), &copy);
    program.get_by_label("Merge").click();
    program.run();
    program.get_by_label("Both of you changed this");
    let now = program.state().session().expect("open").document.workspace();
    assert_eq!(now.tasks.get(TaskId::new(0, 3)).expect("T3").note, "Ours", "nothing was decided");
}

/// Three times a title of mine was saved, and a copy lies there of which it is not known any more what it began with.
fn find_without_base(folder: &Path, path: &Path, change: impl FnOnce(&mut Workspace)) -> Harness<'static, Entente> {
    let mut program = window(folder, "state", path);
    for title in ["First", "Second", "Third"] {
        retitle(&mut program, title);
        press(&mut program, Command::Save);
    }
    // The copy began with what was first; it was thinned out.
    let mut copy = rich();
    change(&mut copy);
    let kept = versions(&folder.join("state"), Some(path), rich().engagement.id);
    for gone in kept.iter().filter(|one| one.number == 1) {
        fs::remove_file(&gone.path).expect("removed");
    }
    assert!(kept.len() > 1);
    find_copy(program, folder, &copy)
}

#[test]
fn for_the_rest_is_decided_by_a_press_and_by_nothing_less() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = file(folder.path());
    let mut program = find_without_base(folder.path(), &path, |copy| {
        let task = copy.tasks.get_mut(TaskId::new(0, 3)).expect("T3");
        (task.note, task.title) = ("Theirs".into(), "As they call it".into());
        copy.engagement.client = "Their client".into();
        copy.tasks.get_mut(TaskId::new(0, 2)).expect("T2").title = "As they call that".into();
    });
    program.get_by_label("Merge").click();
    program.run();
    let all = |program: &Harness<'static, Entente>| program.query_all_by_label("What counts: Mine").count();
    let none = format!("0 of {} decided", all(&program));
    program.get_by_label(&none);
    program.get_by_label("For the rest: Mine").focus();
    program.run();
    for key in [egui::Key::ArrowRight, egui::Key::ArrowLeft, egui::Key::ArrowDown] {
        program.key_press(key);
        program.run();
        program.get_by_label(&none);
    }
    program.query_all_by_label("What counts: Theirs").next().expect("the first").click();
    program.run();
    program.get_by_label("For the rest: Mine").focus();
    program.run();
    program.key_press(egui::Key::Space);
    program.run();
    program.get_by_label(&format!("{0} of {0} decided", all(&program)));
    // Whoever presses it once more has put nothing together.
    program.key_press(egui::Key::Space);
    program.run();
    program.get_by_label("Both of you changed this");
}

#[test]
fn a_copy_is_offered_again_where_it_is_undone_that_it_was_put_together() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = file(folder.path());
    let (mut program, _) = find_theirs(folder.path(), &path);
    program.get_by_label("Merge").click();
    program.run();
    press(&mut program, Command::Save);
    assert!(program.query_by_label_contains("A sync program left").is_none(), "done with");
    press(&mut program, Command::Undo);
    program.get_by_label_contains("A sync program left");
    press(&mut program, Command::Save);
    close(program);
    let program = window(folder.path(), "state", &path);
    program.get_by_label_contains("A sync program left");
}

#[test]
fn where_what_both_began_with_is_gone_each_difference_is_asked() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = file(folder.path());
    let mut program = find_without_base(folder.path(), &path, |copy| {
        let task = copy.tasks.get_mut(TaskId::new(0, 3)).expect("T3");
        (task.note, task.title) = ("Theirs".into(), "As they call it".into());
    });
    program.get_by_label("Merge").click();
    program.run();
    program.get_by_label_contains("each difference is asked");
    assert_eq!(title(&program), "Third", "nothing was taken back");
    let theirs: Vec<_> = program.query_all_by_label("What counts: Theirs").collect();
    assert_eq!(theirs.len(), 3, "the title; the name and the note of a task");
    let headings = program.query_all_by_role(Role::Heading).filter_map(|node| node.accesskit_node().label());
    let of_the_task: Vec<String> = headings.filter(|label| label.starts_with("Task ")).collect();
    assert_eq!(of_the_task.len(), 1, "what stands in one record stands together: {of_the_task:?}");
    theirs[1].click();
    theirs[2].click();
    program.run();
    program.get_by_label("2 of 3 decided");
    assert!(program.query_all_by_label("Merge").count() < 2, "not before all is decided");
    program.query_all_by_label("What counts: Mine").next().expect("the title").click();
    program.run();
    program.query_all_by_label("Merge").last().expect("to decide").click();
    program.run();
    let merged = program.state().session().expect("open").document.workspace();
    assert_eq!(merged.tasks.get(TaskId::new(0, 3)).expect("T3").note, "Theirs");
    assert_eq!(merged.engagement.title, "Third");
}

#[test]
fn what_is_in_conflict_only_by_what_was_chosen_is_asked_next() {
    // Each alone is whole; the start of the one with the end of the other is not.
    let folder = tempfile::tempdir().expect("a folder");
    let path = file(folder.path());
    let mut program = window(folder.path(), "state", &path);
    let session = program.state_mut().session_mut().expect("open");
    let mut engagement = session.document.workspace().engagement.clone();
    let end = engagement.end.expect("an end");
    (engagement.start, engagement.end) = (end - chrono::Days::new(3), Some(end + chrono::Days::new(1)));
    session.apply_plainly(Edit::SetEngagement(engagement)).expect("done");
    program.run();
    theirs(&path, |file| file.engagement.end = Some(end - chrono::Days::new(30)));
    program.state_mut().check_disk();
    program.run();
    program.get_by_label("Merge").click();
    program.run();
    let asked = |program: &Harness<'static, Entente>| program.query_all_by_label("What counts: Theirs").count();
    assert_eq!(asked(&program), 1);
    program.get_by_label("What counts: Theirs").click();
    program.run();
    program.query_all_by_label("Merge").last().expect("to decide").click();
    program.run();
    program.get_by_label("Changes that cannot stand together");
    assert_eq!(asked(&program), 2, "what was decided, and what came of it");
    let now = &program.state().session().expect("open").document.workspace().engagement;
    assert_eq!(now.end, Some(end + chrono::Days::new(1)), "nothing is taken before that is answered");
    program.query_all_by_label("What counts: Mine").last().expect("what came of it").click();
    program.run();
    program.query_all_by_label("Merge").last().expect("to decide").click();
    program.run();
    assert!(program.query_by_label("Both of you changed this").is_none());
}

#[test]
fn a_copy_that_was_merged_and_saved_is_offered_no_more_until_it_is_another() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = file(folder.path());
    let offered =
        |program: &Harness<'static, Entente>| program.query_by_label_contains("A sync program left").is_some();
    let (mut program, mut copy) = find_theirs(folder.path(), &path);
    program.get_by_label("Merge").click();
    program.run();
    program.run();
    assert_eq!(program.state().session().expect("open").document.workspace().engagement.client, "Their client");
    // Taken back, it is no part of what is saved.
    press(&mut program, Command::Undo);
    retitle(&mut program, "Mine still");
    press(&mut program, Command::Save);
    close(program);
    let mut program = window(folder.path(), "state", &path);
    assert!(offered(&program));
    program.get_by_label("Merge").click();
    program.run();
    program.run();
    retitle(&mut program, "Both");
    press(&mut program, Command::Save);
    close(program);
    let program = window(folder.path(), "state", &path);
    assert!(!offered(&program), "it is in what was saved");
    copy.engagement.firm = "Their firm".into();
    let program = find_copy(program, folder.path(), &copy);
    assert!(offered(&program), "it is another");
}

#[test]
fn where_nothing_was_changed_here_a_copy_may_be_older_and_is_not_taken_unasked() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = file(folder.path());
    let mut copy = rich();
    copy.engagement.client = "As it was before".into();
    let program = window(folder.path(), "state", &path);
    let mut program = find_copy(program, folder.path(), &copy);
    // What was read is kept with the first change.
    retitle(&mut program, "Mine");
    press(&mut program, Command::Undo);
    assert_eq!(versions(&folder.path().join("state"), Some(&path), rich().engagement.id).len(), 1);
    program.get_by_label("Merge").click();
    program.run();
    program.get_by_label("Both of you changed this");
    assert_eq!(program.state().session().expect("open").document.workspace(), &rich());
}

#[test]
fn what_cannot_be_done_in_a_window_that_only_reads_becomes_nothing_else() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = file(folder.path());
    let first = window(folder.path(), "state", &path);
    let said = fs::read_to_string(lock_path(&path)).expect("read");
    fs::write(lock_path(&path), said.replacen("process:", "process:1", 1)).expect("written");
    let mut second = window(folder.path(), "state", &path);
    second.get_by_label("Only read").click();
    second.run();
    let with = Modifiers::COMMAND | Modifiers::SHIFT;
    second.key_press_modifiers(with, egui::Key::N);
    second.run();
    assert_eq!(title(&second), rich().engagement.title, "no new engagement in its place");
    assert!(second.query_by_label("New engagement").is_none());
    close(first);
}

#[test]
fn a_file_in_which_something_is_wrong_says_so_and_leads_there() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.entente");
    let mut broken = rich();
    let task = TaskId::new(0, 3);
    broken.tasks.get_mut(task).expect("T3").owner = Some(entente::workspace::StakeholderId::new(0, 99));
    save(&broken, &path, None).expect("saved");
    let mut program = window(folder.path(), "state", &path);
    program.get_by_label_contains("One thing is wrong in this file");
    program.get_by_label("List them").click();
    program.run();
    program.get_by_label_contains("Build · T3.owner: Refers to S99, which does not exist");
    program.get_by_label("Go there").click();
    program.run();
    assert_eq!(program.state().session().expect("open").selection, Some(task.into()));
    program.get_by_label("Not now").click();
    program.run();
    assert!(program.query_by_label_contains("is wrong in this file").is_none());
}

#[test]
fn another_state_beside_the_file_is_offered_whatever_it_is_called_until_it_is_said_to_be_there_on_purpose() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = file(folder.path());
    save(&titled("The copy"), &folder.path().join("a-Anns-MacBook.entente"), None).expect("saved");
    let offered = |program: &Harness<'static, Entente>| {
        program.query_by_label_contains("beside it holds another state of this file").is_some()
    };
    let mut program = window(folder.path(), "state", &path);
    assert!(offered(&program));
    program.get_by_label("It is there on purpose").click();
    program.run();
    assert!(!offered(&program));
    close(program);
    assert!(!offered(&window(folder.path(), "state", &path)), "as long as it is what it was");
}
