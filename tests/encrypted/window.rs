//! Passphrases in the window.

use std::path::{Path, PathBuf};

use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use entente::app::shell::Entente;
use entente::app::worker::Worker;
use entente::document::Edit;
use entente::file::{Passphrase, Unlock, is_encrypted, open, open_with, save, save_with, versions};
use entente::ui::command::Command;

use super::{WORDS, all_files, key, leaks};
use crate::support::harness::{press, with_state};
use crate::support::rich::rich;

/// A word that stands in the title and nowhere else.
pub const TITLE: &str = "Zinnobergruen";

pub fn said(words: &str) -> Unlock {
    Unlock::said(Passphrase::new(words))
}

/// A file in a folder, in plain.
fn plain_file(folder: &Path) -> PathBuf {
    let path = folder.join("a.entente");
    let mut workspace = rich();
    workspace.engagement.title = TITLE.into();
    save(&workspace, &path, None).expect("saved");
    path
}

/// Types into a field for a passphrase.
pub fn type_secret(program: &mut Harness<'_, Entente>, label: &str, words: &str) {
    program.get_by_role_and_label(Role::PasswordInput, label).focus();
    program.run();
    program.get_by_role_and_label(Role::PasswordInput, label).type_text(words);
    program.run();
}

/// Presses the button of this name that stands last.
pub fn click(program: &mut Harness<'_, Entente>, label: &str) {
    program.query_all_by_role_and_label(Role::Button, label).last().expect("the button").click();
    program.run();
    program.run();
}

/// Changes the title of the open file.
pub fn retitle(program: &mut Harness<'_, Entente>, title: &str) {
    let session = program.state_mut().session_mut().expect("open");
    let mut frame = session.document.workspace().engagement.clone();
    frame.title = title.into();
    session.apply_plainly(Edit::SetEngagement(frame)).expect("done");
    program.run();
}

#[test]
fn a_passphrase_is_set_asked_for_and_kept_by_every_save() {
    let folder = tempfile::tempdir().expect("a folder");
    let (path, state) = (plain_file(folder.path()), folder.path().join("state"));
    let mut program = with_state(&state, Worker::in_place(), &[]);
    program.state_mut().opened(path.clone(), open(&path));
    program.run();
    // Versions from before: they are encrypted, too.
    retitle(&mut program, "Zinnobergruen two");
    press(&mut program, Command::Save);
    assert!(!leaks(folder.path(), TITLE).is_empty(), "the word is found where nothing is encrypted");

    press(&mut program, Command::Passphrase);
    type_secret(&mut program, "New passphrase", WORDS);
    type_secret(&mut program, "The same once more", "something else");
    click(&mut program, "Set passphrase");
    program.get_by_label_contains("The two are not the same");
    assert!(!is_encrypted(&std::fs::read(&path).expect("read")));
    program.get_by_role_and_label(Role::PasswordInput, "The same once more").focus();
    program.run();
    program.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::A);
    program.run();
    type_secret(&mut program, "The same once more", WORDS);
    program.key_press(egui::Key::Enter);
    program.run();
    program.run();
    program.get_by_label_contains("The file is encrypted and saved");
    program.get_by_label("Encrypted with a passphrase");
    assert!(!versions(&state, Some(&path), rich().engagement.id).is_empty());
    assert_eq!(leaks(folder.path(), TITLE), Vec::<PathBuf>::new());

    retitle(&mut program, "Zinnobergruen three");
    assert_eq!(leaks(folder.path(), TITLE), Vec::<PathBuf>::new(), "the journal, too");
    press(&mut program, Command::Save);
    assert_eq!(leaks(folder.path(), TITLE), Vec::<PathBuf>::new());
    let ctx = program.ctx.clone();
    program.state_mut().run(Command::CloseFile, &ctx);
    program.run();
    assert!(program.state().session().is_none());

    program.state_mut().opened(path.clone(), open(&path));
    program.run();
    program.get_by_label("Passphrase needed");
    type_secret(&mut program, "Passphrase", "another one");
    click(&mut program, "Open");
    program.get_by_label("This is not its passphrase");
    assert!(program.state().session().is_none());
    type_secret(&mut program, "Passphrase", "");
    program.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::A);
    type_secret(&mut program, "Passphrase", WORDS);
    program.key_press(egui::Key::Enter);
    program.run();
    program.run();
    let title = program.state().session().expect("open").document.workspace().engagement.title.clone();
    assert_eq!(title, "Zinnobergruen three");
    assert!(program.query_by_label("Passphrase needed").is_none());
}

#[test]
fn what_was_never_saved_is_encrypted_from_the_moment_that_a_passphrase_is_set() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut program = with_state(folder.path(), Worker::in_place(), &[]);
    program.state_mut().open_sample(0);
    program.run();
    retitle(&mut program, TITLE);
    assert_eq!(leaks(folder.path(), TITLE).len(), 1, "the journal is plain before");
    press(&mut program, Command::Passphrase);
    type_secret(&mut program, "New passphrase", WORDS);
    type_secret(&mut program, "The same once more", WORDS);
    program.key_press(egui::Key::Enter);
    program.run();
    program.run();
    assert!(program.state().session().expect("open").key.is_some());
    assert_eq!(leaks(folder.path(), TITLE), Vec::<PathBuf>::new(), "without another edit");
}

#[test]
fn after_a_crash_the_passphrase_is_asked_before_anything_of_the_work_is_told() {
    let folder = tempfile::tempdir().expect("a folder");
    let (path, state) = (folder.path().join("a.entente"), folder.path().join("state"));
    let key = key();
    save_with(&rich(), &path, None, Some(&key)).expect("saved");
    let mut program = with_state(&state, Worker::in_place(), &[]);
    program.state_mut().opened(path.clone(), open_with(&path, &Unlock::with(Some(&key))));
    program.run();
    retitle(&mut program, TITLE);
    let journals: Vec<_> =
        all_files(&state).into_iter().filter(|(path, _)| path.extension().is_some_and(|e| e == "journal")).collect();
    assert_eq!(journals.len(), 1);
    assert_eq!(leaks(folder.path(), TITLE), Vec::<PathBuf>::new());
    // What a killed process leaves: the same files, held by nobody.
    let left = tempfile::tempdir().expect("a folder");
    std::fs::create_dir_all(left.path().join("journals")).expect("made");
    for (path, bytes) in &journals {
        std::fs::write(left.path().join("journals").join(path.file_name().expect("a name")), bytes).expect("written");
    }
    drop(program);

    let mut program = with_state(left.path(), Worker::in_place(), &[]);
    program.state_mut().look_for_left(None);
    program.run();
    program.get_by_label("Unsaved work was found");
    program.get_by_label("a.entente");
    program.get_by_label_contains("encrypted as its file is");
    assert!(program.query_by_label_contains(TITLE).is_none());
    click(&mut program, "Passphrase…");
    type_secret(&mut program, "Passphrase", "wrong");
    click(&mut program, "Open");
    program.get_by_label("This is not its passphrase");
    click(&mut program, "Cancel");
    program.get_by_label("Unsaved work was found");
    click(&mut program, "Passphrase…");
    type_secret(&mut program, "Passphrase", WORDS);
    click(&mut program, "Open");
    program.get_by_label(TITLE);
    click(&mut program, "Recover");
    let session = program.state().session().expect("open");
    assert_eq!(session.document.workspace().engagement.title, TITLE);
    assert_eq!(session.key.as_ref(), Some(&key), "what is recovered stays encrypted");
    assert_eq!(leaks(left.path(), TITLE), Vec::<PathBuf>::new());
    press(&mut program, Command::Save);
    let read = open_with(&path, &said(WORDS)).expect("opened").loaded.workspace;
    assert_eq!(read.engagement.title, TITLE);
}

#[test]
fn a_passphrase_that_is_pasted_with_a_line_end_is_the_words_alone() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = plain_file(folder.path());
    let mut program = with_state(&folder.path().join("state"), Worker::in_place(), &[]);
    program.state_mut().opened(path.clone(), open(&path));
    program.run();
    press(&mut program, Command::Passphrase);
    for (label, end) in [("New passphrase", "\n"), ("The same once more", "\r\n")] {
        program.get_by_role_and_label(Role::PasswordInput, label).focus();
        program.run();
        program.event(egui::Event::Paste(format!("{WORDS}{end}")));
        program.run();
    }
    click(&mut program, "Set passphrase");
    program.get_by_label_contains("The file is encrypted and saved");
    assert!(open_with(&path, &said(WORDS)).is_ok(), "who types it has no line end");
}

#[test]
fn a_question_that_was_left_opens_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.entente");
    save_with(&rich(), &path, None, Some(&key())).expect("saved");
    let mut program = with_state(&folder.path().join("state"), Worker::held(), &[]);
    program.state_mut().opened(path.clone(), open(&path));
    program.run();
    type_secret(&mut program, "Passphrase", WORDS);
    program.key_press(egui::Key::Enter);
    program.step();
    program.step();
    program.get_by_label_contains("Trying it");
    program.query_all_by_role_and_label(Role::Button, "Cancel").last().expect("the button").click();
    program.step();
    program.step();
    program.state_mut().finish_jobs();
    program.run();
    assert!(program.state().session().is_none());
    assert!(program.query_by_label("Passphrase needed").is_none());
}

#[test]
fn what_is_changed_while_a_passphrase_is_set_is_unsaved_and_encrypted_with_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let (path, state) = (plain_file(folder.path()), folder.path().join("state"));
    let mut program = with_state(&state, Worker::held(), &[]);
    let work = |program: &mut Harness<'static, Entente>| {
        for _ in 0..5 {
            program.step();
            program.state_mut().finish_jobs();
        }
        program.step();
    };
    program.state_mut().opened(path.clone(), open(&path));
    work(&mut program);
    let ctx = program.ctx.clone();
    program.state_mut().run(Command::Passphrase, &ctx);
    program.step();
    program.step();
    program.step();
    for label in ["New passphrase", "The same once more"] {
        program.get_by_role_and_label(Role::PasswordInput, label).focus();
        program.step();
        program.get_by_role_and_label(Role::PasswordInput, label).type_text(WORDS);
        program.step();
        program.step();
    }
    program.query_all_by_role_and_label(Role::Button, "Set passphrase").last().expect("the button").click();
    program.step();
    program.step();
    assert!(!is_encrypted(&std::fs::read(&path).expect("read")), "it is under way");
    let session = program.state_mut().session_mut().expect("open");
    let mut frame = session.document.workspace().engagement.clone();
    frame.title = "Zinnobergruen two".into();
    session.apply_plainly(Edit::SetEngagement(frame)).expect("done");
    program.state_mut().run(Command::Save, &ctx);
    work(&mut program);
    let on_disk = |path: &Path| open_with(path, &said(WORDS)).expect("encrypted").loaded.workspace.engagement.title;
    assert_eq!(on_disk(&path), TITLE, "what was set was what there was then");
    let session = program.state().session().expect("open");
    assert!(session.key.is_some() && session.is_unsaved());
    assert_eq!(leaks(folder.path(), TITLE), Vec::<PathBuf>::new(), "also the journal of what came since");
    program.state_mut().run(Command::Save, &ctx);
    work(&mut program);
    assert_eq!(on_disk(&path), "Zinnobergruen two");
    assert_eq!(leaks(folder.path(), TITLE), Vec::<PathBuf>::new());
}

/// The name of the field that has the keyboard.
fn focused(program: &Harness<'_, Entente>) -> Option<String> {
    use egui_kittest::kittest::NodeT as _;
    let node = program.root().children_recursive().find(|node| node.is_focused())?;
    node.accesskit_node().label()
}

#[test]
fn tab_leads_from_a_passphrase_to_where_it_is_typed_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = plain_file(folder.path());
    let mut program = with_state(&folder.path().join("state"), Worker::in_place(), &[]);
    program.state_mut().opened(path.clone(), open(&path));
    program.run();
    press(&mut program, Command::Passphrase);
    program.run();
    assert_eq!(focused(&program).as_deref(), Some("New passphrase"));
    program.key_press(egui::Key::Tab);
    program.run();
    assert_eq!(focused(&program).as_deref(), Some("The same once more"), "and to no button that shows the letters");
}

#[test]
fn where_an_encrypted_file_lies_is_not_listed_unless_somebody_wants_that() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = plain_file(folder.path());
    let mut program = with_state(&folder.path().join("state"), Worker::in_place(), &[]);
    program.state_mut().opened(path.clone(), open(&path));
    program.run();
    assert_eq!(program.state().settings().recent, std::slice::from_ref(&path));
    press(&mut program, Command::Passphrase);
    type_secret(&mut program, "New passphrase", WORDS);
    type_secret(&mut program, "The same once more", WORDS);
    program.key_press(egui::Key::Enter);
    program.run();
    program.run();
    let listed = |program: &Harness<'_, Entente>| {
        let settings = program.state().settings();
        (settings.recent.clone(), settings.recent_days.len() + settings.looks.len() + settings.views.len())
    };
    assert_eq!(listed(&program), (vec![], 0));
    press(&mut program, Command::Save);
    assert_eq!(listed(&program), (vec![], 0));
    press(&mut program, Command::ToggleRecentEncrypted);
    assert_eq!(listed(&program).0, std::slice::from_ref(&path));
    press(&mut program, Command::ToggleRecentEncrypted);
    assert_eq!(listed(&program), (vec![], 0));
}
