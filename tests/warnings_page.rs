//! The page of the warnings by hand: open one, act, put off, settle, undo; the page of a rule.

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;
use entente::app::shell::Entente;
use entente::insight::warnings::Rule;
use entente::language::Language;
use entente::ui::views::{ViewKind, managers};
use entente::workspace::*;

use super::support::harness::{self, PAYROLL, WIDE};

type Program = Harness<'static, Entente>;

fn page() -> Program {
    let mut program = harness::sample(PAYROLL, WIDE, Language::English);
    let session = program.state_mut().session_mut().expect("open");
    session.go(ViewKind::Managers);
    session.views.managers.page = managers::Page::Warnings;
    program.run();
    program
}

/// Presses what is called so, the first of several.
fn press(program: &mut Program, name: &str) {
    program.get_all_by_role_and_label(Role::Button, name).next().unwrap_or_else(|| panic!("{name}")).click();
    program.run();
}

fn write(program: &mut Program, name: &str, text: &str) {
    program.get_by_role_and_label(Role::MultilineTextInput, name).focus();
    program.run();
    program.get_by_role_and_label(Role::MultilineTextInput, name).type_text(text);
    program.run();
    program.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    program.run();
}

/// What was answered to the warning that the controller waits for an explanation.
fn answers(program: &Program) -> Vec<AlarmAnswer> {
    let file = harness::workspace(program);
    let on = file.engagement.status_date.expect("a day");
    let of = |one: &&Alarm| one.rule == "explain-before" && one.about == Some(ExpectationId::new(0, 5).into());
    let alarm = file.alarms.iter().find(of);
    alarm.into_iter().flat_map(|one| one.answers.clone()).filter(|one| one.on <= on).collect()
}

fn undo(program: &mut Program) {
    program.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    program.run();
}

#[test]
fn the_list_says_since_when_and_an_act_is_one_step_that_is_noted() {
    let mut program = page();
    assert!(program.query_all_by_label_contains("Known since 16 Jan, 3 days").next().is_some());
    assert!(program.query_by_label_contains("Something was done about").is_some());
    let before = harness::workspace(&program);
    program.get_all_by_label_contains("Plan a walk-through").next().expect("the act").click();
    program.run();
    let after = harness::workspace(&program);
    assert_eq!(after.contacts.len(), before.contacts.len() + 1);
    let [answer] = &answers(&program)[..] else { panic!("noted once") };
    assert_eq!(answer.kind, AlarmAnswerKind::Acted);
    let Some(RecordRef::Contact(made)) = answer.made else { panic!("what was made is named") };
    assert!(
        after.expectations.get(ExpectationId::new(0, 5)).expect("it").satisfied_by.contains(&Satisfier::Contact(made))
    );
    undo(&mut program);
    assert!(harness::workspace(&program) == before, "one step");
}

#[test]
fn what_is_put_off_leaves_the_list_and_says_why() {
    let mut program = page();
    let before = harness::workspace(&program);
    press(&mut program, "Details");
    press(&mut program, "Put off…");
    assert!(program.query_by_label_contains("Say why it can wait").is_some(), "a reason is asked for");
    write(&mut program, "Why it can wait", "She is away this week");
    press(&mut program, "Put off");
    let [answer] = &answers(&program)[..] else { panic!("noted once") };
    assert_eq!((answer.kind, answer.text.as_str()), (AlarmAnswerKind::Snoozed, "She is away this week"));
    assert_eq!(answer.until, Some("2026-01-26".parse().expect("a day")));
    let controllers = "Evelyn Marsh expects by 2 Feb";
    assert!(program.query_all_by_label_contains(controllers).next().is_none(), "it has left the list");
    program.get_by_label("Which warnings: Put off").click();
    program.run();
    let why = "Put off until 26 Jan: She is away this week";
    assert!(program.query_all_by_label_contains(why).next().is_some(), "it waits with its reason");
    undo(&mut program);
    assert!(harness::workspace(&program) == before, "one step");
}

#[test]
fn what_is_settled_says_what_was_done() {
    let mut program = page();
    press(&mut program, "Details");
    press(&mut program, "Settle…");
    write(&mut program, "What was done", "We spoke on the phone");
    press(&mut program, "Settle");
    let [answer] = &answers(&program)[..] else { panic!("noted once") };
    assert_eq!((answer.kind, answer.text.as_str()), (AlarmAnswerKind::Resolved, "We spoke on the phone"));
}

#[test]
fn the_page_of_a_rule_says_what_it_would_have_said_on_each_day() {
    let mut program = page();
    press(&mut program, "Details");
    press(&mut program, "What this rule would have said before");
    let rule = program.state().session().expect("open").views.managers.warnings.rule();
    assert_eq!(rule, Some(Rule::ExplainBefore));
    assert!(program.query_by_label_contains("It would have spoken on 11 of 15 days").is_some());
    let strip = program.get_by_role_and_label(Role::Slider, "On each past day").rect();
    harness::click_at(&mut program, strip.left_center());
    program.run();
    assert!(program.query_by_label_contains("It would have said nothing").is_some(), "on the first day");
    for _ in 0..3 {
        program.key_press(Key::ArrowRight);
        program.run();
    }
    assert!(program.query_by_label_contains("It would have said nothing").is_none(), "a later turn is read by keys");
    press(&mut program, "All warnings");
    assert!(program.query_all_by_label("Details").next().is_some() || program.query_by_label("Close").is_some());
}
