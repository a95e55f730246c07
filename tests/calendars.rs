//! Working calendars: made, changed and deleted in the program; the plan follows, and one step takes it back.

use std::collections::BTreeMap;

use chrono::NaiveDateTime;
use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use entente::app::shell::Entente;
use entente::document::Edit;
use entente::language::Language;
use entente::ui::command::Command;
use entente::workspace::*;

use super::support::harness::{self, ERP, PAYROLL, PORTAL};

type Program = Harness<'static, Entente>;

/// A window so high that the dialog shows all its fields.
const HIGH: egui::Vec2 = egui::vec2(1440.0, 2400.0);

fn workspace(program: &Program) -> Workspace {
    program.state().session().expect("a file is open").document.workspace().clone()
}

fn run(program: &mut Program, command: Command) {
    let ctx = program.ctx.clone();
    program.state_mut().run(command, &ctx);
    program.run();
}

fn press(program: &mut Program, role: Role, name: &str) {
    let node = program.query_all_by_role_and_label(role, name).last();
    node.unwrap_or_else(|| panic!("no {role:?} is called {name:?} among {:?}", names(program))).click_accesskit();
    program.run();
}

fn write(program: &mut Program, name: &str, text: &str) {
    let field = |program: &Program| program.query_all_by_role_and_label(Role::TextInput, name).last().is_some();
    assert!(field(program), "no field is called {name:?}");
    program.query_all_by_role_and_label(Role::TextInput, name).last().expect("there").focus();
    program.run();
    program.key_press_modifiers(Modifiers::COMMAND, Key::A);
    program.query_all_by_role_and_label(Role::TextInput, name).last().expect("there").type_text(text);
    program.run();
    program.key_press(Key::Enter);
    program.run();
}

fn names(program: &Program) -> Vec<String> {
    program.get_all_by_role(Role::Button).filter_map(|node| node.accesskit_node().label()).collect()
}

/// The dialog of the engagement with its calendars in sight.
fn calendars(sample: usize, language: Language, group: &str) -> Program {
    let mut program = harness::sample(sample, HIGH, language);
    run(&mut program, Command::EditEngagement);
    press(&mut program, Role::DisclosureTriangle, group);
    program
}

fn finishes(program: &Program) -> BTreeMap<TaskId, NaiveDateTime> {
    let schedule = &program.state().session().expect("open").insights().schedule;
    schedule.tasks.iter().map(|(id, dates)| (*id, dates.finish)).collect()
}

#[test]
fn another_working_week_moves_the_plan_and_one_step_takes_it_back() {
    let mut program = calendars(PAYROLL, Language::English, "Working calendars");
    let (before, planned) = (workspace(&program), finishes(&program));
    press(&mut program, Role::Button, "Carrow Mills office · project calendar · Mon–Fri, 40 h a week");
    press(&mut program, Role::CheckBox, "Working days: Fri");
    write(&mut program, "Working hours", "9-12, 13-16");
    press(&mut program, Role::Button, "Add: Days that differ");
    write(&mut program, "Name of the day", "Stocktaking");
    write(&mut program, "From", "9 Mar 2026");
    write(&mut program, "To", "13 Mar 2026");
    assert!(workspace(&program) == before, "a draft is not the file");
    press(&mut program, Role::Button, "Done");

    let after = workspace(&program);
    let office = &after.engagement.calendars[0];
    assert_eq!((office.week[4].len(), office.week[3].len()), (0, 2));
    assert_eq!(office.week[0][0].from.to_string(), "09:00:00");
    let added = office.exceptions.last().expect("the new one");
    assert_eq!((added.name.as_str(), added.from.to_string().as_str()), ("Stocktaking", "2026-03-09"));
    assert!(added.shifts.is_empty() && added.to.to_string() == "2026-03-13");
    assert_ne!(finishes(&program), planned, "the plan follows");
    assert!(finishes(&program).iter().any(|(id, finish)| *finish > planned[id]), "less work, later ends");
    let label = program.state().session().expect("open").document.undo_label().expect("a step").key;
    assert_eq!(label, "edit-set-calendars");
    run(&mut program, Command::Undo);
    assert!(workspace(&program) == before);
    assert_eq!(finishes(&program), planned);
}

#[test]
fn a_calendar_is_added_made_the_project_s_and_deleted() {
    let mut program = calendars(PAYROLL, Language::English, "Working calendars");
    let before = workspace(&program);
    press(&mut program, Role::Button, "Add: Working calendars");
    write(&mut program, "Name of the calendar", "Site");
    press(&mut program, Role::Button, "Add: Working calendars");
    write(&mut program, "Name of the calendar", "Night");
    press(&mut program, Role::Button, "Make it the project calendar");
    write(&mut program, "Name of the calendar", "Night shift");
    press(&mut program, Role::Button, "Done");
    let calendars = workspace(&program).engagement.calendars;
    let names: Vec<&str> = calendars.iter().map(|one| one.name.as_str()).collect();
    assert_eq!(names, ["Night shift", "Carrow Mills office", "Conversion weekend", "Site"]);
    assert!(calendars.iter().all(|one| one.id.parts().1 > 0), "each has an id of its own");
    assert!(program.state().session().expect("open").document.problems().is_empty());

    run(&mut program, Command::EditEngagement);
    press(&mut program, Role::Button, "Remove: Site · Mon–Fri, 40 h a week");
    press(&mut program, Role::Button, "Done");
    assert_eq!(workspace(&program).engagement.calendars.len(), 3);
    run(&mut program, Command::Undo);
    run(&mut program, Command::Undo);
    assert!(workspace(&program) == before);
}

#[test]
fn a_calendar_in_use_stays_and_says_who_uses_it() {
    let mut program = calendars(PAYROLL, Language::English, "Working calendars");
    let before = workspace(&program);
    let user = before.tasks.iter().find(|task| task.calendar.is_some()).expect("a task on weekends").title.clone();
    press(&mut program, Role::Button, "Remove: Conversion weekend · Mon–Sat, 48 h a week");
    let why = format!("Conversion weekend is used by {user}: give them another calendar first");
    program.get_by_label(&why);
    press(&mut program, Role::Button, "Remove: Carrow Mills office · project calendar · Mon–Fri, 40 h a week");
    program.get_by_label_contains("make another one the project calendar first");
    assert_eq!(names(&program).iter().filter(|name| name.starts_with("Remove: C")).count(), 2, "both are there");
    press(&mut program, Role::Button, "Done");
    assert!(workspace(&program) == before);
}

#[test]
fn what_was_asked_of_the_calendars_ends_with_the_dialog() {
    let mut program = calendars(PAYROLL, Language::English, "Working calendars");
    let office = "Carrow Mills office · project calendar · Mon–Fri, 40 h a week";
    press(&mut program, Role::Button, "Remove: Conversion weekend · Mon–Sat, 48 h a week");
    press(&mut program, Role::Button, office);
    press(&mut program, Role::CheckBox, "Each day has its own hours");
    assert!(program.query_by_role_and_label(Role::TextInput, "Tue").is_some());
    press(&mut program, Role::Button, "Cancel");
    run(&mut program, Command::EditEngagement);
    assert!(program.query_by_label_contains("is used by").is_none());
    let tuesday = |program: &Program| program.query_by_role_and_label(Role::TextInput, "Tue").is_some();
    if program.query_by_role_and_label(Role::CheckBox, "Each day has its own hours").is_none() {
        press(&mut program, Role::Button, office);
    }
    assert!(program.query_by_role_and_label(Role::CheckBox, "Each day has its own hours").is_some());
    assert!(!tuesday(&program));
}

#[test]
fn the_days_of_a_calendar_are_named_as_each_language_does() {
    for (sample, language, group, days) in [
        (PAYROLL, Language::English, "Working calendars", "Mon, Wed–Fri and Sun, "),
        (PORTAL, Language::Russian, "Рабочие календари", "пн, ср–пт и вс, "),
        (ERP, Language::Chinese, "工作日历", "周一、周三至周五和周日，"),
    ] {
        let mut program = harness::sample(sample, HIGH, language);
        let mut engagement = workspace(&program).engagement;
        let week = &mut engagement.calendars[0].week;
        (week[6], week[1], week[5]) = (week[0].clone(), Vec::new(), Vec::new());
        let document = &mut program.state_mut().session_mut().expect("open").document;
        document.apply_plainly(Edit::SetEngagement(engagement)).expect("kept");
        // What is looked at follows in the next pass.
        program.run();
        run(&mut program, Command::EditEngagement);
        press(&mut program, Role::DisclosureTriangle, group);
        assert!(names(&program).iter().any(|name| name.contains(days)), "{days}: {:?}", names(&program));
    }
}

#[test]
fn what_cannot_be_kept_stays_in_its_dialog_with_the_reason() {
    let mut program = calendars(PAYROLL, Language::English, "Working calendars");
    let before = workspace(&program);
    press(&mut program, Role::Button, "Carrow Mills office · project calendar · Mon–Fri, 40 h a week");
    for day in ["Mon", "Tue", "Wed", "Thu", "Fri"] {
        press(&mut program, Role::CheckBox, &format!("Working days: {day}"));
    }
    program.get_by_label("No day is worked: choose at least one");
    press(&mut program, Role::Button, "Done");
    program.get_by_label_contains("has no working hours");
    assert!(workspace(&program) == before);
    press(&mut program, Role::CheckBox, "Working days: Sun");
    press(&mut program, Role::Button, "Done");
    let week = &workspace(&program).engagement.calendars[0].week;
    assert_eq!(week.iter().filter(|day| !day.is_empty()).count(), 1);
}

#[test]
fn each_day_can_have_its_own_hours_in_every_language() {
    let mut program = calendars(PORTAL, Language::Russian, "Рабочие календари");
    let row = names(&program).into_iter().find(|name| name.contains("· календарь проекта ·"));
    let row = row.filter(|name| !name.starts_with("Убрать")).expect("the project's calendar");
    press(&mut program, Role::Button, &row);
    press(&mut program, Role::CheckBox, "У каждого дня свои часы");
    write(&mut program, "пт", "9-24");
    press(&mut program, Role::Button, "Готово");
    let week = workspace(&program).engagement.calendars[0].week.clone();
    assert_eq!((week[4].len(), week[4][0].to), (1, chrono::NaiveTime::MIN));
    assert_ne!(week[3], week[4]);
}
