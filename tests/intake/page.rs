//! The page on which a file is looked at before anything of it is taken.

use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use entente::app::shell::Entente;
use entente::document::Edit;
use entente::language::Language;
use entente::ui::command::Command;
use entente::workspace::*;

use crate::support::harness::{self, NARROW, PAYROLL, WIDE, named, press, workspace};

type Program = Harness<'static, Entente>;

fn program(text: &str, ending: &str) -> (Program, tempfile::TempDir) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join(format!("their list.{ending}"));
    std::fs::write(&path, text).expect("written");
    // Asked for twice: what was chosen is remembered.
    let mut program = harness::program(WIDE, Language::English, &[path.clone(), path]);
    program.state_mut().open_sample(PAYROLL);
    program.run();
    press(&mut program, Command::ImportPlan);
    (program, folder)
}

fn choose(program: &mut Program, column: &str, field: &str) {
    program.get_by_role_and_label(Role::ComboBox, &format!("{column}: taken as")).click();
    program.run();
    program.get_by_role_and_label(Role::ListBoxOption, field).click();
    program.run();
    program.run();
}

#[test]
fn columns_are_chosen_remembered_and_what_they_bring_is_one_step() {
    let table = "Zebra,Job title,Animal\nNora Vance,Auditor,Cat\nEvelyn Marsh,Boss,Dog\n,Nobody,\n";
    let (mut program, _folder) = program(table, "csv");
    let before = workspace(&program);
    program.get_by_label("Import “their list.csv”");
    program.get_by_label_contains("A table of people has a column of names");
    program.get_by_label("Nora Vance · Evelyn Marsh");
    assert_eq!(program.query_all_by_label("Take one line").count(), 0);
    choose(&mut program, "Zebra", "Name");
    program.get_by_label("One new, 0 filled in, 1 known, 1 left out");
    program.get_by_label("Line 2, new: Nora Vance · Auditor");
    program.get_by_label_contains("Line 4: no name");
    program.get_by_label_contains("Of whoever is known what says nothing is filled in");
    assert!(workspace(&program) == before, "nothing is taken unasked");
    program.get_by_label("Take one line").click();
    program.run();
    assert_eq!(workspace(&program).stakeholders.len(), before.stakeholders.len() + 1);
    named(&workspace(&program), "Nora Vance");
    program.get_by_label_contains("One line of “their list.csv” is taken");
    press(&mut program, Command::Undo);
    assert!(workspace(&program) == before, "one step");
    let kept = format!("{:?}", program.state().settings().imports);
    assert!(kept.contains("people:name,role,") && !kept.to_lowercase().contains("zebra"), "{kept}");
    // The next time its columns are as they were.
    press(&mut program, Command::ImportPlan);
    program.get_by_label_contains("As you took a table with these heads the last time");
    program.get_by_label("Take one line");
    // Taken for something else, it asks for what that needs.
    program.get_by_label("What its lines are: Contacts").click();
    program.run();
    program.run();
    program.get_by_label_contains("A table of contacts has a column of dates and one of people");
}

#[test]
fn what_a_file_is_and_not_its_name_says_where_it_goes() {
    let card = "BEGIN:VCARD\nFN:Nora Vance\nEND:VCARD\n";
    let (mut program, _folder) = program(card, "xml");
    program.get_by_label("One new, 0 filled in, 0 known, 0 left out");
    assert_eq!(program.query_all_by_label_contains("What its lines are").count(), 0, "nothing is to be mapped");
    program.get_by_label("Take one line").click();
    program.run();
    named(&workspace(&program), "Nora Vance");
    // A plan becomes an engagement of its own, as before.
    let folder = tempfile::tempdir().expect("a folder");
    let plan = folder.path().join("plan.csv");
    std::fs::write(&plan, "<Project xmlns=\"http://schemas.microsoft.com/project\"><Tasks><Task><UID>1</UID><ID>1</ID><Name>A</Name></Task></Tasks></Project>")
        .expect("written");
    let mut program = harness::program(WIDE, Language::English, &[plan]);
    press(&mut program, Command::ImportPlan);
    assert!(program.state().session().expect("open").imported);
}

#[test]
fn without_an_engagement_and_on_another_day_it_is_said_what_to_do() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.csv");
    std::fs::write(&path, "Name,Role\nNora Vance,Auditor\n").expect("written");
    let mut program = harness::program(WIDE, Language::English, &[path.clone(), path]);
    press(&mut program, Command::ImportPlan);
    program.get_by_label_contains("Open the engagement that it belongs to");
    program.get_by_label("Close").click();
    program.run();
    program.state_mut().open_sample(PAYROLL);
    program.state_mut().session_mut().expect("open").as_of = "2026-01-05".parse().ok();
    program.run();
    press(&mut program, Command::ImportPlan);
    program.get_by_label_contains("nothing can be taken into it now");
}

#[test]
fn the_page_fits_into_a_small_window_in_every_language() {
    let heads = ["Name,Date,Role,Organisation,Mail,Telephone,Note,Colour,Size,Weight,Height,Age"; 1];
    let rows = (0..40).map(|n| format!("Person {n},x,y,z,p{n}@x.example,{n},{},,,,,{n}\n", "long ".repeat(30)));
    let table = format!("{}\n{}", heads[0], rows.collect::<String>());
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.csv");
    std::fs::write(&path, table).expect("written");
    for language in [Language::English, Language::Russian, Language::Chinese] {
        let mut program = harness::program(NARROW, language, std::slice::from_ref(&path));
        program.state_mut().open_sample(PAYROLL);
        program.run();
        press(&mut program, Command::ImportPlan);
        program.run();
        let words = entente::language::Words::new(language);
        let label = words.with("import-take", &[("n", 40.into())]);
        let act = program.get_by_label(&label);
        assert!(act.rect().bottom() <= NARROW.y && act.rect().right() <= NARROW.x, "{:?}", act.rect());
    }
}

#[test]
fn tasks_of_a_table_stand_in_the_plan() {
    let (mut program, _folder) = program("Task,Start,Duration\nPack,2026-06-01,3d\n", "csv");
    program.get_by_label("Take one line").click();
    program.run();
    let file = workspace(&program);
    let pack = file.tasks.iter().find(|one| one.title == "Pack").expect("there");
    assert_eq!((pack.duration_minutes, pack.meta.visibility), (1440, Visibility::Internal));
    let dates =
        program.state().session().expect("open").insights().schedule.tasks.get(&pack.id).map(|one| one.start.date());
    assert_eq!(dates, "2026-06-01".parse().ok());
}

#[test]
fn which_of_two_numbers_is_the_day_is_asked_where_nothing_says() {
    let table = "person,date,question,answer\nEvelyn Marsh,01/03/2026,Mood,4\n";
    let (mut program, _folder) = program(table, "csv");
    program.get_by_label_contains("“01/03/2026” can be the day or the month first");
    program.get_by_label("Order of day and month: Day first").click();
    program.run();
    program.run();
    program.get_by_label_contains("“2026-03-01” is no day up to today");
    program.get_by_label("Order of day and month: Month first").click();
    program.run();
    program.run();
    program.get_by_label_contains("Evelyn Marsh · 3 Jan 2026 · Mood");
}

/// It failed as long as it was asked whether what is open is saved before it was known that nothing comes in its place.
#[test]
fn what_is_no_file_to_take_is_said_and_what_is_open_stays_unasked() {
    for (text, ending, said) in
        [("PK\u{3}\u{4} and nothing more", "xlsx", "their list.xlsx"), ("A letter", "txt", "their list.txt")]
    {
        let (mut program, _folder) = program(text, ending);
        program.key_press(egui::Key::Escape);
        program.run();
        let mut frame = workspace(&program).engagement;
        frame.note = "Changed".into();
        program.state_mut().session_mut().expect("open").apply_plainly(Edit::SetEngagement(frame)).expect("it fits");
        let before = workspace(&program);
        press(&mut program, Command::ImportPlan);
        program.run();
        assert!(program.query_by_label("Save the changes first?").is_none(), "{ending}");
        assert!(program.query_all_by_label_contains(said).next().is_some(), "{ending}: it is said of which file");
        assert!(workspace(&program) == before);
    }
}
