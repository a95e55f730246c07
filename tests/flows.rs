//! What a consultant does, from opening to saving, in the whole program.

use egui::accesskit::Role;
use egui::{Key, Modifiers, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use entente::app::shell::Entente;
use entente::file;
use entente::language::Language;
use entente::ui::command::Command;
use entente::ui::views::ViewKind;
use entente::workspace::RecordKind;

use super::support::harness::{self, ERP, NARROW, PAYROLL, PORTAL, WIDE};

type Program = Harness<'static, Entente>;

#[test]
fn a_sample_opens_from_the_welcome_page_with_one_click() {
    let mut program = harness::program(WIDE, Language::English, &[]);
    program.get_by_label("The payroll installation").click();
    program.run();
    let session = program.state().session().expect("a file is open");
    assert_eq!(session.document.workspace().engagement.title, "The payroll installation");
    assert!(!session.would_lose(), "looking costs nothing");
}

/// A consultant's quarter of an hour, with the pointer and the keyboard alone: what is in the file at the end is what
/// was on the screen, and opening it again shows the same.
#[test]
fn a_task_is_moved_a_person_dragged_both_undone_redone_saved_and_opened_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("carrow-mills.entente");
    let mut program = harness::program(WIDE, Language::English, &[path.clone(), path.clone()]);
    program.get_by_label("The payroll installation").click();
    program.run();
    let now = |program: &Program| program.state().session().expect("open").document.workspace().clone();
    let opened = now(&program);

    program.key_press_modifiers(Modifiers::COMMAND, digit(ViewKind::Timeline));
    program.run();
    let bar = program.get_by_label("Bar of Write requirements document").rect().center();
    harness::drag(&mut program, bar, bar + vec2(60.0, 0.0));
    let moved = now(&program);
    let changed = moved.tasks.iter().zip(opened.tasks.iter()).filter(|(after, before)| after != before);
    let titles: Vec<&str> = changed.map(|(after, _)| after.title.as_str()).collect();
    assert_eq!(titles, ["Write requirements document"], "its followers follow by the schedule alone");

    program.key_press_modifiers(Modifiers::COMMAND, digit(ViewKind::Stakeholders));
    program.run();
    let mark = program.get_all_by_role(Role::Button).find_map(|node| {
        let label = node.accesskit_node().label()?;
        label.starts_with("Janet Cole").then(|| node.rect().center())
    });
    let mark = mark.expect("Janet Cole is on the map");
    harness::drag(&mut program, mark, mark + vec2(160.0, -90.0));
    let both = now(&program);
    assert_eq!(both.assessments.len(), opened.assessments.len() + 1);

    for expected in [&moved, &opened] {
        program.key_press_modifiers(Modifiers::COMMAND, Key::Z);
        program.run();
        assert!(now(&program) == *expected, "one step of undo for one gesture");
    }
    for expected in [&moved, &both] {
        program.key_press_modifiers(Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
        program.run();
        assert!(now(&program) == *expected, "and one of redo");
    }

    program.key_press_modifiers(Modifiers::COMMAND, Key::S);
    program.run();
    program.run();
    program.get_by_label("Saved 14:02");
    assert!(!program.state().session().expect("open").would_lose());
    program.key_press_modifiers(Modifiers::COMMAND, Key::W);
    program.run();
    assert!(program.state().session().is_none(), "closed without a question");
    program.key_press_modifiers(Modifiers::COMMAND, Key::O);
    program.run();
    program.run();
    assert!(now(&program) == both, "what was saved is what was on the screen");
    assert_eq!(program.state().session().and_then(|session| session.path.clone()), Some(path));
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
    for kind in RecordKind::ALL.iter().copied().filter(|kind| !matches!(kind, RecordKind::Baseline | RecordKind::Alarm))
    {
        let before = program.state().session().expect("open").document.workspace().clone();
        harness::press(&mut program, Command::Add(kind));
        // What is asked first, each answered by the first that is offered, or in words.
        let answers: &[&str] = match kind {
            RecordKind::Voice => &["", "", "In a few words"],
            RecordKind::Expectation => &["", "", "In a few words", ""],
            RecordKind::Tie => &["", "", "", ""],
            RecordKind::Reading | RecordKind::Rhythm => &["", "", ""],
            RecordKind::Decision => &["In a few words", ""],
            RecordKind::Risk | RecordKind::Opportunity => &["", "In a few words"],
            RecordKind::Assessment | RecordKind::Contact => &[""],
            _ => &[],
        };
        for answer in answers {
            let file = program.state().session().expect("open").document.workspace();
            assert!(*file == before, "{kind:?}: nothing is there before all of it is said");
            program.event(egui::Event::Text((*answer).to_owned()));
            program.run();
            program.key_press_modifiers(Modifiers::NONE, Key::Enter);
            program.run();
            program.run();
        }
        if kind == RecordKind::Assessment {
            // Whom nobody has rated yet is rated when somebody says so: until then there is no record.
            assert!(*program.state().session().expect("open").document.workspace() == before);
            program.state_mut().session_mut().expect("open").selection = None;
            program.run();
            continue;
        }
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
        harness::press(&mut program, Command::Delete);
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
    harness::find(&mut program, "evelyn");
    let session = program.state().session().expect("open");
    let selected = session.selection.expect("someone is selected");
    assert_eq!(selected.kind(), RecordKind::Stakeholder);
    assert_eq!(session.view, ViewKind::Stakeholders);
}

#[test]
fn the_palette_finds_a_page_or_a_command_before_records_and_by_what_it_is_for() {
    let kinds = [
        ("decision", ViewKind::Dialogue, "Where decisions are looked at; none is made"),
        ("cost", ViewKind::Registers, "The page of money; the contrast is none"),
        ("holidays", ViewKind::Overview, "The calendars are in the settings"),
    ];
    for (query, view, why) in kinds {
        let mut program = harness::sample(PAYROLL, WIDE, Language::English);
        program.state_mut().session_mut().expect("open").view = ViewKind::Overview;
        let theme = program.ctx.global_style().visuals.panel_fill;
        harness::type_in_palette(&mut program, query);
        program.key_press(Key::Enter);
        program.run();
        let session = program.state().session().expect("open");
        assert_eq!((session.document.undo_steps(), session.selection), (0, None), "{query}: {why}");
        assert_eq!(session.view, view, "{query}: {why}");
        assert_eq!(program.ctx.global_style().visuals.panel_fill, theme, "{query}: the theme stays");
        let settings = program.query_by_label("Engagement settings").is_some();
        assert_eq!(settings, query == "holidays", "{query}: {why}");
    }
}

#[test]
fn the_palette_leads_to_the_plan_by_what_is_done_there() {
    for query in ["level", "simulate", "split"] {
        let mut program = harness::sample(PAYROLL, WIDE, Language::English);
        program.state_mut().session_mut().expect("open").view = ViewKind::Overview;
        harness::type_in_palette(&mut program, query);
        program.key_press(Key::Enter);
        program.run();
        assert_eq!(program.state().session().expect("open").view, ViewKind::Timeline, "{query}");
    }
}

#[test]
fn on_an_earlier_day_the_palette_knows_nothing_later() {
    let mut program = harness::sample(PAYROLL, WIDE, Language::English);
    let day = "2026-01-19".parse().expect("a day");
    let file = program.state().session().expect("open").document.workspace().clone();
    let later = file.expectations.iter().find(|one| one.voiced_on > day).expect("a later one").title.clone();
    for (on, known) in [("2026-01-19", false), ("2026-12-31", true)] {
        program.state_mut().session_mut().expect("open").as_of = on.parse().ok();
        program.run();
        harness::type_in_palette(&mut program, &later);
        let found = program.query_all_by_role_and_label(Role::Button, &later).next().is_some();
        assert_eq!(found, known, "{later} on {on}");
        program.key_press(Key::Escape);
        program.run();
    }
}

#[test]
fn a_deletion_says_how_much_of_what_it_touches_is_dated_later() {
    let mut program = harness::sample(PAYROLL, WIDE, Language::English);
    let session = program.state_mut().session_mut().expect("open");
    let who = session.document.workspace().stakeholders.ids().next().expect("someone");
    session.selection = Some(who.into());
    program.run();
    let ctx = program.ctx.clone();
    program.state_mut().run(Command::Delete, &ctx);
    program.run();
    let said = program.query_all_by_label_contains("dated later than the day shown").next();
    assert!(said.is_some(), "the sample goes on after day 14");
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

#[test]
fn a_save_that_ends_late_belongs_to_the_file_it_was_asked_for() {
    let folder = tempfile::tempdir().expect("a folder");
    let first = folder.path().join("first.entente");
    let mut program = harness::late(std::slice::from_ref(&first));
    program.state_mut().open_sample(PAYROLL);
    program.run();
    program.key_press_modifiers(Modifiers::COMMAND | Modifiers::SHIFT, Key::S);
    program.run();
    // The dialog is answered; the save begins and does not end.
    program.state_mut().finish_jobs();
    program.run();
    program.state_mut().open_sample(ERP);
    program.run();
    program.state_mut().finish_jobs();
    program.run();
    let session = program.state().session().expect("open");
    assert_eq!(session.path, None, "the other file got no place that is not its own");
    assert_eq!(file::open(&first).expect("saved").loaded.workspace.engagement.currency, "USD");
}

#[test]
fn what_is_computed_late_is_shown_when_it_comes() {
    let mut program = harness::late(&[]);
    program.state_mut().open_sample(PAYROLL);
    program.run();
    let ctx = program.ctx.clone();
    let before = program.state().session().expect("open").source();
    program.state_mut().run(Command::Add(RecordKind::Task), &ctx);
    program.run();
    let session = program.state().session().expect("open");
    assert!(session.is_computing() && session.source() == before, "the last good result stands meanwhile");
    program.state_mut().finish_jobs();
    program.run();
    let session = program.state().session().expect("open");
    assert!(!session.is_computing() && session.source() != before);
    let added = session.selection.expect("the new task is selected");
    assert!(session.insights().shown.contains(added), "what is shown has the new task");
}

#[test]
fn escape_in_a_field_takes_the_typing_back_and_nothing_else() {
    let mut program = harness::sample(PAYROLL, WIDE, Language::English);
    let ctx = program.ctx.clone();
    program.state_mut().run(Command::Add(RecordKind::Event), &ctx);
    program.run();
    let made = program.state().session().expect("open").document.workspace().clone();
    program.get_by_role_and_label(Role::TextInput, "Title").type_text("typed over");
    program.run();
    program.key_press(Key::Escape);
    program.run();
    let session = program.state().session().expect("open");
    assert!(*session.document.workspace() == made, "nothing was kept");
    assert!(session.selection.is_some(), "the record stays selected");
}

#[test]
fn a_new_record_waits_for_its_name() {
    let mut program = harness::sample(PAYROLL, WIDE, Language::English);
    program.key_press_modifiers(Modifiers::COMMAND | Modifiers::SHIFT, Key::C);
    program.run();
    // Today, the first of the days that are offered.
    program.key_press(Key::Enter);
    program.run();
    program.event(egui::Event::Text("Lunch with Evelyn".to_owned()));
    program.run();
    program.key_press(Key::Enter);
    program.run();
    let session = program.state().session().expect("open");
    let added = session.selection.expect("selected");
    let contact = session.document.workspace().get(added).expect("there");
    let entente::workspace::AnyRecord::Contact(contact) = contact else { panic!("a contact") };
    assert_eq!(contact.title, "Lunch with Evelyn");
    assert!(contact.attendance.is_empty(), "nobody is invited whom nobody named");
    assert_eq!(contact.meta.visibility, entente::workspace::Visibility::Internal);
}

#[test]
fn saving_where_the_ending_meets_another_file_asks_first() {
    let folder = tempfile::tempdir().expect("a folder");
    let typed = folder.path().join("plan");
    let there = folder.path().join("plan.entente");
    std::fs::write(&there, "precious").expect("written");
    let mut program = harness::program(WIDE, Language::English, &[typed]);
    program.state_mut().open_sample(PAYROLL);
    program.run();
    program.key_press_modifiers(Modifiers::COMMAND, Key::S);
    program.run();
    program.run();
    program.get_by_label("There is a file of this name already");
    program.get_by_label("Cancel").click();
    program.run();
    assert_eq!(std::fs::read_to_string(&there).expect("readable"), "precious");
}

#[test]
fn where_the_system_has_no_dialog_a_path_can_be_typed() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("typed.entente");
    let mut program = harness::sample(PAYROLL, WIDE, Language::English);
    program.key_press_modifiers(Modifiers::COMMAND, Key::S);
    program.run();
    program.run();
    // The field has the keyboard, all that is proposed is selected.
    program.event(egui::Event::Text(path.display().to_string()));
    program.run();
    program.get_by_role_and_label(Role::Button, "Save").click();
    program.run();
    program.run();
    assert!(path.exists());
    assert!(!program.state().session().expect("open").would_lose());
    // The same path once more would write over a file: nobody else asked, so this does.
    program.key_press_modifiers(Modifiers::COMMAND | Modifiers::SHIFT, Key::S);
    program.run();
    program.run();
    program.event(egui::Event::Text(path.display().to_string()));
    program.run();
    program.get_by_role_and_label(Role::Button, "Save").click();
    program.run();
    program.get_by_label("Overwrite");
}

#[test]
fn a_deletion_says_by_kind_what_it_touches_and_can_be_taken_back_at_once() {
    let mut program = harness::sample(PAYROLL, WIDE, Language::English);
    let before = program.state().session().expect("open").document.workspace().clone();
    let tom = before.stakeholders.iter().find(|one| one.name == "Tom Becker").expect("there").id;
    program.state_mut().session_mut().expect("open").selection = Some(tom.into());
    let ctx = program.ctx.clone();
    program.state_mut().run(Command::Delete, &ctx);
    program.run();
    program.get_by_label("Goes with it");
    program.get_by_label("4 ties");
    let answers = before.readings.iter().filter(|one| one.of == tom).count();
    program.get_by_label(&format!("{answers} answers"));
    // The row names each question once, in the order in which he was first asked.
    program.get_by_label("Tom Becker: Mood · Tom Becker: Trust in the team · Tom Becker: Commitment");
    program.get_by_label("Stays without it");
    program.get_by_label("Delete").click();
    program.run();
    let deleted = program.state().session().expect("open").document.workspace().clone();
    assert!(!deleted.stakeholders.contains(tom));
    program.get_by_label("Deleted: Tom Becker");
    // The button in the bar is called by the step, the one of the toast is not.
    program.query_all_by_label("Undo").last().expect("offered").click();
    program.run();
    assert!(*program.state().session().expect("open").document.workspace() == before);
    assert!(program.query_by_label("Deleted: Tom Becker").is_none());
}

#[test]
fn the_offer_to_undo_ends_with_the_next_step() {
    let mut program = harness::sample(PAYROLL, WIDE, Language::English);
    let ctx = program.ctx.clone();
    let event = program.state().session().expect("open").document.workspace().references(RecordKind::Event)[0];
    program.state_mut().session_mut().expect("open").selection = Some(event);
    program.state_mut().run(Command::Delete, &ctx);
    program.run();
    program.get_by_label("Delete").click();
    program.run();
    assert!(program.query_by_label_contains("Deleted: ").is_some());
    program.state_mut().run(Command::Add(RecordKind::Event), &ctx);
    program.run();
    assert!(program.query_by_label_contains("Deleted: ").is_none(), "undo would take another step back");
}

#[test]
fn recent_files_of_one_name_are_told_apart_by_folder_and_day() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut program = harness::program(WIDE, Language::English, &[]);
    for client in ["north", "south"] {
        let path = folder.path().join(client).join("plan.entente");
        std::fs::create_dir(path.parent().expect("a folder")).expect("made");
        let workspace = entente::document::fresh_workspace("Plan", chrono::NaiveDate::default());
        file::save(&workspace, &path, None).expect("saved");
        program.state_mut().opened(path.clone(), file::open(&path));
    }
    program.run();
    program.key_press_modifiers(Modifiers::COMMAND, Key::W);
    program.run();
    program.get_by_label_contains("north").click();
    program.run();
    program.run();
    let path = program.state().session().expect("open").path.clone().expect("a place");
    assert_eq!(path, folder.path().join("north").join("plan.entente"));
}

#[test]
fn a_forgotten_file_leaves_nothing_behind() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut program = harness::program(WIDE, Language::English, &[]);
    let path = folder.path().join("plan.entente");
    let workspace = entente::document::fresh_workspace("Plan", chrono::NaiveDate::default());
    file::save(&workspace, &path, None).expect("saved");
    program.state_mut().opened(path.clone(), file::open(&path));
    program.run();
    assert_eq!(program.state().settings().recent_days.len(), 1);
    program.key_press_modifiers(Modifiers::COMMAND, Key::W);
    program.run();
    program.get_by_label("Forget plan").click();
    program.run();
    let settings = program.state().settings();
    assert!(settings.recent.is_empty() && settings.recent_days.is_empty());
}

#[test]
fn deleting_the_manager_says_which_engagement_stays_without_one() {
    let mut program = harness::sample(PAYROLL, WIDE, Language::English);
    let ctx = program.ctx.clone();
    let engagement = program.state().session().expect("open").document.workspace().engagement.clone();
    let manager = engagement.manager.expect("a manager");
    program.state_mut().session_mut().expect("open").selection = Some(manager.into());
    program.run();
    let named = |program: &Harness<'_, Entente>| program.query_all_by_label(&engagement.title).count();
    let before = named(&program);
    program.state_mut().run(Command::Delete, &ctx);
    program.run();
    assert!(program.query_by_label("Engagement settings").is_some());
    assert_eq!(named(&program), before + 1);
}

#[test]
fn people_are_shown_again_as_they_were_looked_at_last() {
    let mut program = harness::sample(PAYROLL, WIDE, Language::English);
    program.state_mut().session_mut().expect("open").view = ViewKind::Stakeholders;
    program.run();
    program.get_by_label("View of stakeholders: List").click();
    program.run();
    program.state_mut().open_sample(ERP);
    program.state_mut().session_mut().expect("open").view = ViewKind::Stakeholders;
    program.run();
    let mode = program.state().session().expect("open").views.people.mode;
    assert_eq!(mode, entente::ui::views::people::Mode::List);
}

#[test]
fn an_open_tooltip_does_not_stay_over_a_dialog() {
    let mut program = harness::sample(PAYROLL, WIDE, Language::English);
    let undo = program.get_by_label("Undo").rect().center();
    program.hover_at(undo);
    program.run_steps(60);
    let texts = |program: &Harness<'_, Entente>| program.query_all_by_label("Undo").count();
    assert_eq!(texts(&program), 2, "the button and its tooltip");
    let ctx = program.ctx.clone();
    program.state_mut().run(Command::About, &ctx);
    program.run();
    assert_eq!(texts(&program), 1);
}

/// Opens a file with a contact that was just made and whose title is being typed.
fn typing_a_title(path: &std::path::Path) -> Program {
    let mut program = harness::program(WIDE, Language::English, &[path.to_owned()]);
    program.state_mut().open_sample(PAYROLL);
    program.run();
    program.key_press_modifiers(Modifiers::COMMAND, Key::S);
    program.run();
    program.run();
    program.key_press_modifiers(Modifiers::COMMAND | Modifiers::SHIFT, Key::C);
    program.run();
    // Today, the first of the days that are offered.
    program.key_press(Key::Enter);
    program.run();
    program.event(egui::Event::Text("What the controller said".to_owned()));
    program.run();
    program
}

fn has_contact(workspace: &entente::workspace::Workspace) -> bool {
    workspace.contacts.iter().any(|contact| contact.title == "What the controller said")
}

#[test]
fn what_is_being_typed_is_saved_and_the_typing_goes_on() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("mine.entente");
    let mut program = typing_a_title(&path);
    program.get_by_label("Unsaved changes");
    program.key_press_modifiers(Modifiers::COMMAND, Key::S);
    program.run();
    program.run();
    program.get_by_label("Saved 14:02");
    assert!(has_contact(&file::open(&path).expect("readable").loaded.workspace));
    program.event(egui::Event::Text(", word by word".to_owned()));
    program.run();
    program.get_by_label("Unsaved changes");
    program.key_press_modifiers(Modifiers::COMMAND, Key::S);
    program.run();
    program.run();
    let saved = file::open(&path).expect("readable").loaded.workspace;
    assert!(saved.contacts.iter().any(|contact| contact.title == "What the controller said, word by word"));
}

#[test]
fn what_is_being_typed_outlives_the_next_command() {
    let folder = tempfile::tempdir().expect("a folder");
    for (modifiers, key) in [
        (Modifiers::COMMAND | Modifiers::SHIFT, Key::E),
        (Modifiers::COMMAND, Key::Num3),
        (Modifiers::COMMAND, Key::K),
        (Modifiers::COMMAND, Key::D),
    ] {
        let mut program = typing_a_title(&folder.path().join("mine.entente"));
        program.key_press_modifiers(modifiers, key);
        program.run();
        assert!(has_contact(program.state().session().expect("open").document.workspace()), "{key:?}");
    }
}

#[test]
fn closing_the_window_asks_about_what_is_being_typed() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("mine.entente");
    let mut program = typing_a_title(&path);
    program.key_press_modifiers(Modifiers::COMMAND, Key::S);
    program.run();
    program.run();
    program.event(egui::Event::Text(" and meant".to_owned()));
    program.run();
    let viewport = program.input_mut().viewports.entry(egui::ViewportId::ROOT).or_default();
    viewport.events.push(egui::ViewportEvent::Close);
    program.step();
    program.input_mut().viewports.entry(egui::ViewportId::ROOT).or_default().events.clear();
    program.run();
    let head = program.get_by_label("Save the changes first?").rect();
    let buttons = program.get_by_label("Don’t save").rect();
    assert!(buttons.top() - head.bottom() < 120.0, "as high as what it says: {head:?} {buttons:?}");
    let workspace = program.state().session().expect("open").document.workspace().clone();
    assert!(workspace.contacts.iter().any(|contact| contact.title == "What the controller said and meant"));
}

#[test]
fn escape_from_a_new_engagement_goes_back_to_the_one_that_was_open() {
    let mut program = harness::sample(PAYROLL, WIDE, Language::English);
    let title = |program: &Program| {
        program.state().session().map(|session| session.document.workspace().engagement.title.clone())
    };
    program.key_press_modifiers(Modifiers::COMMAND, Key::N);
    program.run();
    assert_ne!(title(&program).as_deref(), Some("The payroll installation"));
    program.key_press(Key::Escape);
    program.run();
    assert_eq!(title(&program).as_deref(), Some("The payroll installation"));
}

/// Closing with a form half filled asks first; keeping on leaves what is typed, and only giving it up closes.
fn closing_asks(program: &mut Program) {
    let ctx = program.ctx.clone();
    assert!(program.state().session().expect("open").would_lose());
    assert!(!program.state().session().expect("open").is_unsaved(), "nothing is in the file yet");
    for command in [Command::Quit, Command::CloseFile] {
        program.state_mut().run(command, &ctx);
        program.run();
        program.get_by_label_contains("Something is typed and not written down");
        program.get_by_role_and_label(Role::Button, "Cancel").click();
        program.run();
        assert!(program.state().session().expect("still open").would_lose());
    }
}

#[test]
fn closing_with_answers_that_are_not_written_down_asks_first() {
    let mut program = harness::sample(PAYROLL, WIDE, Language::English);
    let ctx = program.ctx.clone();
    program.state_mut().run(Command::Go(ViewKind::Pulse), &ctx);
    program.run();
    program.get_by_label("Ask round…").click();
    program.run();
    assert!(!program.state().session().expect("open").would_lose(), "an empty round is no loss");
    program.event(egui::Event::Text("4".to_owned()));
    program.run();
    assert!(program.state().session().expect("open").views.pulse.has_typed());
    program.state_mut().run(Command::CloseFile, &ctx);
    program.run();
    program.get_by_label("Discard them").click();
    program.run();
    assert!(program.state().session().is_none(), "given up and closed");
}

#[test]
fn closing_with_notes_of_a_meeting_that_are_not_kept_asks_first() {
    let mut program = harness::sample(PAYROLL, WIDE, Language::English);
    let ctx = program.ctx.clone();
    program.state_mut().run(Command::AfterMeeting, &ctx);
    program.run();
    program.get_all_by_label("A meeting that was not planned").next().expect("a button").click();
    program.run();
    assert!(!program.state().session().expect("open").would_lose(), "an empty form is no loss");
    program.get_by_role_and_label(Role::MultilineTextInput, "Decisions, a line each").focus();
    program.run();
    program.event(egui::Event::Text("Pilot first".to_owned()));
    program.run();
    closing_asks(&mut program);
    let field = program.get_by_role_and_label(Role::MultilineTextInput, "Decisions, a line each");
    assert_eq!(field.value(), Some("Pilot first".to_owned()));
}
