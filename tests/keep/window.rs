//! In the window: a file that is not as it was saved, another one to compare and to put together with, the copy for a client.

use std::path::{Path, PathBuf};

use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use entente::app::shell::Entente;
use entente::app::worker::Worker;
use entente::document::client_copy;
use entente::file::{Seal, open, save};
use entente::ui::command::Command;
use entente::ui::views::ViewKind;
use entente::workspace::*;

use super::format::edited_by_hand;
use crate::support::harness::{press, type_in_palette, with_state};
use crate::support::rich::rich;

fn window(folder: &Path, files: &[PathBuf]) -> (Harness<'static, Entente>, PathBuf) {
    let path = folder.join("a.entente");
    save(&rich(), &path, None).expect("saved");
    let mut program = with_state(&folder.join("state"), Worker::in_place(), files);
    program.state_mut().opened(path.clone(), open(&path));
    program.run();
    (program, path)
}

fn workspace(program: &Harness<'static, Entente>) -> Workspace {
    program.state().session().expect("open").document.workspace().clone()
}

#[test]
fn a_file_that_was_edited_by_hand_is_opened_by_whoever_says_so() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("b.entente");
    edited_by_hand(&path);
    let mut program = with_state(&folder.path().join("state"), Worker::in_place(), &[]);
    program.state_mut().opened(path.clone(), open(&path));
    program.run();
    program.get_by_label("Not as it was saved");
    assert!(program.state().session().is_none(), "not unasked");
    program.get_by_label("Open all the same").click();
    program.run();
    assert_eq!(workspace(&program).tasks.get(TaskId::new(0, 3)).expect("T3").title, "Built");
    press(&mut program, Command::Save);
    let saved = open(&path).expect("whole again").loaded;
    assert_eq!((saved.seal, saved.workspace == workspace(&program)), (Seal::Whole, true));
}

#[test]
fn another_file_is_compared_and_put_together_in_one_step() {
    let folder = tempfile::tempdir().expect("a folder");
    let other = folder.path().join("elsewhere.entente");
    let mut theirs = rich();
    theirs.tasks.get_mut(TaskId::new(0, 3)).expect("T3").note = "With care".into();
    save(&theirs, &other, None).expect("saved");
    let (mut program, _) = window(folder.path(), std::slice::from_ref(&other));
    press(&mut program, Command::CompareWith);
    program.get_by_label("Compared with “elsewhere.entente”");
    program.get_by_label_contains("Changed: Task Build");
    program.get_by_label_contains("With care");
    assert_eq!(workspace(&program), rich(), "looking changes nothing");
    assert!(program.query_by_label("Merge").is_some());
    program.get_by_label("Close").click();
    program.run();
    assert_eq!(workspace(&program), rich());
}

#[test]
fn a_copy_that_was_made_for_the_client_is_looked_at_and_not_put_together() {
    let folder = tempfile::tempdir().expect("a folder");
    let other = folder.path().join("for-them.entente");
    save(&client_copy(&rich()), &other, None).expect("saved");
    let (mut program, _) = window(folder.path(), std::slice::from_ref(&other));
    press(&mut program, Command::CompareWith);
    program.get_by_label("Compared with “for-them.entente”");
    assert!(program.query_by_label("Merge").is_none(), "its numbers are others");
}

#[test]
fn what_leaves_for_the_client_is_listed_and_written_once_it_is_said_where() {
    let folder = tempfile::tempdir().expect("a folder");
    let out = folder.path().join("for-them.entente");
    let (mut program, _) = window(folder.path(), std::slice::from_ref(&out));
    press(&mut program, Command::ClientCopy);
    program.get_by_label("Client copy");
    assert!(!out.exists(), "only listed");
    program.get_by_label("Choose where…").click();
    program.run();
    assert_eq!(open(&out).expect("written").loaded.workspace, *client_copy(&rich()));
    let kept = workspace(&program);
    assert_eq!(kept.events.len(), rich().events.len() + 1);
    let event = kept.events.iter().find(|one| !rich().events.contains(one.id)).expect("kept here");
    assert_eq!((event.meta.visibility, event.title.contains(&event.meta.by)), (Visibility::Internal, true));
    press(&mut program, Command::Undo);
    assert_eq!(workspace(&program), rich(), "one step");
}

#[test]
fn the_palette_finds_what_compares_on_every_page() {
    let folder = tempfile::tempdir().expect("a folder");
    let (mut program, _) = window(folder.path(), &[]);
    for view in ViewKind::ALL {
        program.state_mut().session_mut().expect("open").view = view;
        program.run();
        for query in ["compare", "compare with"] {
            type_in_palette(&mut program, query);
            assert!(program.query_all_by_label_contains("Compare with").next().is_some(), "{view:?}: {query}");
            program.key_press(egui::Key::Escape);
            program.run();
        }
    }
}
