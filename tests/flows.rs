//! What a consultant does, from opening to saving, in the whole program.

use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable;
use entente::file;
use entente::language::Language;
use entente::ui::command::Command;
use entente::ui::views::ViewKind;
use entente::workspace::RecordKind;

use super::support::harness::{self, ERP, NARROW, PAYROLL, PORTAL, WIDE};

#[test]
fn a_sample_opens_from_the_welcome_page_with_one_click() {
    let mut program = harness::program(WIDE, Language::English, &[]);
    program.get_by_label("The payroll installation").click();
    program.run();
    let session = program.state().session().expect("a file is open");
    assert_eq!(session.document.workspace().engagement.title, "The payroll installation");
    assert!(!session.would_lose(), "looking costs nothing");
}

#[test]
fn every_view_opens_by_its_place_in_the_rail_in_every_language() {
    for language in Language::ALL {
        for number in [PAYROLL, PORTAL, ERP] {
            for size in [WIDE, NARROW] {
                let mut program = harness::sample(number, size, language);
                for view in ViewKind::ALL {
                    program.key_press_modifiers(Modifiers::COMMAND, digit(view));
                    program.run();
                    assert_eq!(program.state().session().map(|session| session.view), Some(view));
                }
            }
        }
    }
}

fn digit(view: ViewKind) -> Key {
    Command::Go(view).shortcut().expect("every view has a shortcut").logical_key
}

#[test]
fn a_new_record_of_every_kind_can_be_made_undone_redone_and_deleted() {
    let mut program = harness::sample(PAYROLL, WIDE, Language::English);
    for kind in RecordKind::ALL.iter().copied().filter(|kind| *kind != RecordKind::Baseline) {
        let ctx = program.ctx.clone();
        let before = program.state().session().expect("open").document.workspace().clone();
        program.state_mut().run(Command::Add(kind), &ctx);
        program.run();
        let session = program.state().session().expect("open");
        let added = session.selection.expect("the new record is selected");
        assert_eq!(added.kind(), kind);
        assert!(session.document.problems().is_empty(), "{kind:?}: {:?}", session.document.problems());
        let after = session.document.workspace().clone();
        program.key_press_modifiers(Modifiers::COMMAND, Key::Z);
        program.run();
        assert!(*program.state().session().expect("open").document.workspace() == before, "{kind:?} undone");
        program.key_press_modifiers(Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
        program.run();
        assert!(*program.state().session().expect("open").document.workspace() == after, "{kind:?} redone");
        program.state_mut().session_mut().expect("open").selection = Some(added);
        program.state_mut().run(Command::Delete, &ctx);
        program.run();
        program.get_by_label("Delete").click();
        program.run();
        assert!(*program.state().session().expect("open").document.workspace() == before, "{kind:?} deleted");
    }
}

#[test]
fn what_is_saved_under_a_new_name_is_what_was_on_the_screen() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("mine.entente");
    let mut program = harness::program(WIDE, Language::English, std::slice::from_ref(&path));
    program.state_mut().open_sample(PAYROLL);
    program.run();
    let ctx = program.ctx.clone();
    program.state_mut().run(Command::Add(RecordKind::Stakeholder), &ctx);
    program.run();
    assert!(program.state().session().expect("open").would_lose());
    program.key_press_modifiers(Modifiers::COMMAND, Key::S);
    program.run();
    program.run();
    let session = program.state().session().expect("open");
    assert!(!session.would_lose());
    assert_eq!(session.path.as_deref(), Some(path.as_path()));
    let saved = file::open(&path).expect("readable").loaded.workspace;
    assert!(saved == *session.document.workspace());
    program.get_by_label("Saved 14:02");
}

#[test]
fn closing_with_unsaved_changes_asks_and_loses_nothing() {
    let mut program = harness::sample(PAYROLL, WIDE, Language::English);
    let ctx = program.ctx.clone();
    program.state_mut().run(Command::Add(RecordKind::Event), &ctx);
    program.run();
    program.key_press_modifiers(Modifiers::COMMAND, Key::W);
    program.run();
    program.get_by_label("Save the changes first?");
    program.get_by_label("Cancel").click();
    program.run();
    assert!(program.state().session().is_some(), "still open");
    program.key_press_modifiers(Modifiers::COMMAND, Key::W);
    program.run();
    program.get_by_label("Don’t save").click();
    program.run();
    assert!(program.state().session().is_none(), "given up on purpose");
}

#[test]
fn a_file_that_cannot_be_read_is_told_and_the_rest_goes_on() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("torn.entente");
    std::fs::write(&path, "(format: \"entente\", version: 99, workspace: ())").expect("written");
    let mut program = harness::with_file(&path, &[]);
    program.run();
    program.get_by_label("That did not work");
    program.get_by_label("Close").click();
    program.run();
    assert!(program.state().session().is_none());
    program.get_by_label("The payroll installation").click();
    program.run();
    assert!(program.state().session().is_some());
}

#[test]
fn the_palette_finds_commands_and_people() {
    let mut program = harness::sample(PAYROLL, WIDE, Language::English);
    program.key_press_modifiers(Modifiers::COMMAND, Key::K);
    program.run();
    program.get_by_label("Find a command or record").type_text("evelyn");
    program.run();
    program.key_press(Key::Enter);
    program.run();
    let session = program.state().session().expect("open");
    let selected = session.selection.expect("someone is selected");
    assert_eq!(selected.kind(), RecordKind::Stakeholder);
    assert_eq!(session.view, ViewKind::Stakeholders);
}

#[test]
fn another_day_is_looked_at_and_not_edited() {
    let mut program = harness::sample(PAYROLL, WIDE, Language::English);
    program.key_press_modifiers(Modifiers::ALT, Key::ArrowRight);
    program.run();
    let session = program.state().session().expect("open");
    assert!(session.is_replaying());
    assert!(!program.state().state().editable);
    program.get_by_label("Back to today").click();
    program.run();
    assert!(!program.state().session().expect("open").is_replaying());
}
