//! The page of the warnings by hand: open one, act, put off, settle, undo; the page of a rule.

use chrono::{Days, NaiveDate};
use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use entente::app::shell::Entente;
use entente::document::Edit;
use entente::file::encode;
use entente::insight::Insights;
use entente::insight::as_of::as_of;
use entente::insight::hands::OneHand;
use entente::insight::own_view::without_private;
use entente::insight::warnings::history::History;
use entente::insight::warnings::{RULES, Rule, Severity, Standing};
use entente::language::{Language, Words};
use entente::ui::views::{ViewKind, managers};
use entente::workspace::*;

use super::support::harness::{self, ERP, PAYROLL, PORTAL, WIDE};
use super::support::healthy::{day, healthy, who};

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
    assert!(program.query_by_label_contains("warnings since the beginning").is_some());
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
    assert!(program.query_by_label_contains("Put off: 1").is_some(), "the head says what the list holds");
    let why = "Put off until 26 Jan: She is away this week";
    assert!(program.query_all_by_label_contains(why).next().is_some(), "it waits with its reason");
    let put_off = harness::workspace(&program);
    press(&mut program, "Take up again");
    assert!(program.query_all_by_label_contains(why).next().is_none(), "it waits no longer");
    assert_eq!(answers(&program).last().map(|one| one.text.as_str()), Some("Taken up again"));
    program.get_by_label("Which warnings: To do").click();
    program.run();
    assert!(program.query_all_by_label_contains(controllers).next().is_some(), "it is in the list again");
    undo(&mut program);
    assert!(harness::workspace(&program) == put_off);
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
    // Nothing has come to it the next day, nor is it graver: it is in the list of what was settled.
    let next = program.state_mut().session_mut().expect("open");
    next.as_of = Some("2026-01-20".parse().expect("a day"));
    program.run();
    let controllers = "Evelyn Marsh expects by 2 Feb";
    assert!(program.query_all_by_label_contains(controllers).next().is_none(), "it has left the list");
    program.get_by_label("Which warnings: Settled").click();
    program.run();
    assert!(program.query_all_by_label_contains("Settled on 19 Jan: We spoke on the phone").next().is_some());
}

#[test]
fn one_click_is_enough_while_the_reason_is_still_being_typed() {
    let mut program = page();
    press(&mut program, "Details");
    press(&mut program, "Settle…");
    let field = program.get_by_role_and_label(Role::MultilineTextInput, "What was done");
    assert!(field.accesskit_node().is_focused(), "the cursor is where one writes");
    field.type_text("We spoke");
    program.run();
    let button = program.get_all_by_role_and_label(Role::Button, "Settle").next().expect("the button").rect();
    harness::click_at(&mut program, button.center());
    program.run();
    let [answer] = &answers(&program)[..] else { panic!("noted at the first click") };
    assert_eq!(answer.text, "We spoke");
}

/// The healthy engagement with something wrong in it, on the page of the warnings on a day.
fn healthy_page(on: u64, wrong: impl FnOnce(&mut Workspace)) -> (tempfile::TempDir, Program) {
    let mut file = healthy(1);
    wrong(&mut file);
    file.engagement.status_date = Some(day(on));
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("healthy.entente");
    entente::file::save(&file, &path, None).expect("saved");
    let mut program = harness::with_file(&path, &[]);
    let session = program.state_mut().session_mut().expect("open");
    session.go(ViewKind::Managers);
    session.views.managers.page = managers::Page::Warnings;
    program.run();
    (folder, program)
}

fn stands(program: &Program, rule: Rule) -> bool {
    let session = program.state().session().expect("open");
    session.insights().findings.iter().any(|one| one.rule == rule)
}

#[test]
fn the_act_that_records_an_expectation_makes_one_and_the_warning_is_gone() {
    let (_folder, mut program) = healthy_page(10, |file| {
        for n in 0..5 {
            file.expectations.remove(ExpectationId::new(0, 2 + 5 * n));
        }
    });
    assert!(stands(&program, Rule::NoExpectation));
    let before = harness::workspace(&program);
    // Whose it is says the warning; of which kind it is and what is expected, nobody has said.
    let answer = |program: &mut Program, text: &str| {
        program.event(egui::Event::Text(text.to_owned()));
        program.run();
        program.key_press(Key::Enter);
        program.run();
    };
    press(&mut program, "Note an expectation…");
    answer(&mut program, "receive");
    assert!(harness::workspace(&program) == before, "nothing counts before it is said");
    program.key_press(Key::Escape);
    program.run();
    assert!(harness::workspace(&program) == before && stands(&program, Rule::NoExpectation), "given up");
    press(&mut program, "Note an expectation…");
    answer(&mut program, "receive");
    answer(&mut program, "Paid on Fridays");
    assert!(harness::workspace(&program) == before, "how much it weighs is said, too");
    answer(&mut program, "4");
    let file = harness::workspace(&program);
    let made = file.expectations.iter().find(|one| one.title == "Paid on Fridays").expect("it was made");
    let said = (made.holder, made.kind, made.importance);
    assert_eq!(said, (who(12), ExpectationKind::Receive, 4), "of the budget holder");
    assert!(!stands(&program, Rule::NoExpectation));
    let noted = file.alarms.iter().find(|one| one.rule == "no-expectation").expect("it is noted with the warning");
    assert_eq!(noted.answers.last().map(|one| one.kind), Some(AlarmAnswerKind::Acted));
    // What was written stays, whatever is pressed.
    for _ in 0..2 {
        program.key_press(Key::Escape);
        program.run();
    }
    assert!(harness::workspace(&program) == file);
    undo(&mut program);
    assert!(harness::workspace(&program) == before, "one step");
}

/// The question how long, or how it was settled, has a way out that does nothing; the keyboard is where it was.
#[test]
fn putting_off_and_settling_can_be_left() {
    for (act, field) in [("Put off…", "Why it can wait"), ("Settle…", "What was done")] {
        let mut program = page();
        press(&mut program, "Details");
        let before = harness::workspace(&program);
        let is_focused = |program: &Program, name: &str| {
            program.get_all_by_role_and_label(Role::Button, name).any(|node| node.accesskit_node().is_focused())
        };
        let open = |program: &Program| program.query_by_role_and_label(Role::MultilineTextInput, field).is_some();
        for way in ["Escape", "Escape from a button", "Cancel", "Cancel by key"] {
            program.get_all_by_role_and_label(Role::Button, act).next().expect("the act").focus();
            program.run();
            program.key_press(Key::Enter);
            program.run();
            assert!(open(&program), "{way}");
            program.event(egui::Event::Text("Word".to_owned()));
            program.run();
            match way {
                "Escape" => program.key_press(Key::Escape),
                "Cancel" => press(&mut program, "Cancel"),
                _ => {
                    program.get_by_role_and_label(Role::Button, "Cancel").focus();
                    program.run();
                    program.key_press(if way == "Cancel by key" { Key::Enter } else { Key::Escape });
                }
            }
            program.run();
            program.run();
            assert!(!open(&program), "{way} leaves it");
            assert!(harness::workspace(&program) == before, "{way} does nothing");
            assert!(is_focused(&program, act), "{way}: the keyboard is where it was");
            assert!(program.query_all_by_label("Close").next().is_some(), "{way}: the warning is still open");
        }
        // What was typed is there again.
        press(&mut program, act);
        let typed = program.get_by_role_and_label(Role::MultilineTextInput, field).value().expect("a text");
        assert!(typed.contains("Word"), "{typed}");
    }
}

/// What no longer stands is read with how grave it was, until when it stood and what was answered; the filters sift it, and
/// what another rule says by now is not among it.
#[test]
fn what_no_longer_stands_is_listed_with_its_course() {
    let mut program = harness::sample(PORTAL, WIDE, Language::English);
    let session = program.state_mut().session_mut().expect("open");
    session.go(ViewKind::Managers);
    session.views.managers.page = managers::Page::Warnings;
    program.run();
    program.get_by_label("Which warnings: No longer so").click();
    program.run();
    let session = program.state().session().expect("open");
    let (file, on) = (harness::workspace(&program), session.day());
    let history = History::of(&file, on, &|| true, &OneHand).expect("the whole");
    let gone: Vec<_> = history.courses.iter().filter(|(of, _)| !history.goes_on(**of)).collect();
    assert!(gone.len() > 5 && gone.len() < history.courses.len(), "{}", gone.len());
    assert!(program.query_by_label_contains(&format!("No longer so: {}", gone.len())).is_some(), "{}", gone.len());
    // Belova has waited since November; that another rule says so since a talk is planned takes nothing away.
    let hers = (Rule::ExpectationUnserved, Some(ExpectationId::new(0, 8).into()));
    assert!(history.course(hers).is_some() && history.present(hers).is_none() && history.goes_on(hers));
    let stood = |program: &Program| program.query_all_by_label_contains("Stood until").count();
    let all = stood(&program);
    assert!(all > 0);
    let worst = |severity| {
        let worst =
            |course: &entente::insight::warnings::history::Course| course.stretches.iter().map(|one| one.worst).min();
        gone.iter().filter(|(_, course)| worst(course) == Some(severity)).count()
    };
    let chip = format!("Act now {}", worst(Severity::Trouble));
    assert!(program.query_by_label(&chip).is_some(), "{chip}");
    // Without those that were grave there are fewer.
    program.get_by_label(&chip).click();
    program.run();
    let grave = worst(Severity::Trouble);
    let listed = |n: usize| n.min(60);
    assert!(
        grave > 0 && all == listed(gone.len()) && stood(&program) == listed(gone.len() - grave),
        "{grave} of {all}"
    );
}

/// What a row says is planned already is an answer, whoever planned it.
#[test]
fn what_is_planned_already_is_the_first_answer_of_a_warning() {
    let mut program = harness::sample(ERP, WIDE, Language::English);
    let session = program.state_mut().session_mut().expect("open");
    session.go(ViewKind::Managers);
    session.views.managers.page = managers::Page::Warnings;
    program.run();
    let mut seen = 0;
    let found = program.state().session().expect("open").insights().findings.clone();
    for finding in &found {
        program.state_mut().session_mut().expect("open").views.managers.warnings.show(finding.of());
        program.run();
        if program.query_by_label_contains("Planned already: “").is_some() {
            assert!(program.query_by_label_contains("None so far").is_none(), "{:?}", finding.rule);
            seen += 1;
        }
    }
    assert!(seen >= 1);
}

#[test]
fn the_act_that_plans_a_talk_makes_one_and_the_warning_is_gone() {
    let (_folder, mut program) = healthy_page(50, |file| {
        let mut one = file.expectations.get(ExpectationId::new(0, 1)).expect("there").clone();
        (one.id, one.kind) = (ExpectationId::new(0, 900), ExpectationKind::Understand);
        (one.voiced_on, one.by, one.meta.on) = (day(45), Some(day(70)), day(45));
        (one.confirmed_on, one.closed_on, one.holder_agrees) = (Some(day(45)), None, None);
        one.satisfied_by = vec![Satisfier::Task(TaskId::new(0, 501))];
        file.expectations.put(one);
    });
    assert!(stands(&program, Rule::ExplainBefore));
    let before = harness::workspace(&program).contacts.len();
    program.get_all_by_label_contains("Plan a walk-through").next().expect("the act").click();
    program.run();
    assert_eq!(harness::workspace(&program).contacts.len(), before + 1);
    assert!(!stands(&program, Rule::ExplainBefore));
}

/// From the top to the end each warning that asks for a talk is acted upon: what one talk can take up is added to it, what is
/// asked for this week is this week, and nobody is to be in two places.
#[test]
fn the_acts_for_one_person_join_one_talk_in_time_and_at_a_free_hour() {
    let mut program = page();
    let before = harness::workspace(&program);
    let day = before.engagement.status_date.expect("a day");
    let mut joined = 0;
    for _ in 0..20 {
        let names: Vec<String> =
            program.query_all_by_role(Role::Button).filter_map(|node| node.accesskit_node().label()).collect();
        let is_act = |name: &&String| {
            ["Plan a talk", "Plan a walk-through", "Add to the talk"].iter().any(|act| name.starts_with(act))
        };
        let Some(act) = names.iter().find(is_act).cloned() else { break };
        let was = harness::workspace(&program);
        press(&mut program, &act);
        let is = harness::workspace(&program);
        joined += usize::from(act.starts_with("Add to the talk"));
        assert_eq!(is.contacts.len(), was.contacts.len() + usize::from(act.starts_with("Plan")), "{act}");
        // The warning that it is the act of is noted, and with which talk.
        let noted = |file: &Workspace| file.alarms.iter().map(|one| one.answers.len()).sum::<usize>();
        assert_eq!(noted(&is), noted(&was) + 1, "{act}");
    }
    assert!(joined >= 1, "one talk takes up several things: {joined}");
    let after = harness::workspace(&program);
    let new: Vec<&Contact> = after.contacts.iter().filter(|one| !before.contacts.contains(one.id)).collect();
    let of_client = |one: &Contact| -> Vec<StakeholderId> {
        let them = |who: &StakeholderId| after.stakeholders.get(*who).is_some_and(|one| one.side != Side::Ours);
        one.attendance.iter().map(|one| one.who).filter(them).collect()
    };
    for one in &new {
        for other in after.contacts.iter().filter(|other| other.id != one.id) {
            let meets = one.attendance.iter().any(|a| other.attendance.iter().any(|b| a.who == b.who));
            let apart = other.at >= one.at + chrono::TimeDelta::minutes(one.minutes)
                || one.at >= other.at + chrono::TimeDelta::minutes(other.minutes);
            assert!(apart || !meets, "“{}” lies on “{}”, {}", one.title, other.title, one.at);
        }
        let same = new.iter().filter(|other| of_client(other) == of_client(one) && other.kind == one.kind);
        assert_eq!(same.count(), 1, "two talks with the same people: {}", one.title);
        assert!(!one.note.is_empty(), "it says what it is about: {}", one.title);
        // No talk is called what a rule is, and of many people not “A, B and C and more”.
        let words = Words::new(Language::English);
        for (_, rules) in RULES {
            assert!(rules.iter().all(|rule| !one.title.contains(rule.title(&words))), "{}", one.title);
        }
        assert!(one.title.split(':').next().is_some_and(|who| who.matches(" and ").count() <= 1), "{}", one.title);
    }
    // What is asked for this week is held this week: by its own act, or by one that was planned with them anyway.
    let friday = day + Days::new(4);
    let findings = Insights::of(&after, day).findings;
    let asks = findings.iter().filter(|one| one.rule.working_days() == Some(5));
    let mut this_week = 0;
    for who in asks.filter_map(|one| one.action.and_then(|act| act.person)) {
        let comes = |one: &&Contact| one.attendance.iter().any(|part| part.who == who);
        let soon = |one: &&Contact| one.outcome == Outcome::Planned && (day..=friday).contains(&one.at.date());
        assert!(after.contacts.iter().filter(comes).any(|one| soon(&one)), "nothing with {who} this week");
        this_week += 1;
    }
    for alarm in after.alarms.iter() {
        let Some(rule) = Rule::named(&alarm.rule).filter(|rule| rule.working_days() == Some(5)) else { continue };
        let made = alarm.answers.last().filter(|one| one.on == day).and_then(|one| one.made);
        let Some(RecordRef::Contact(talk)) = made else { continue };
        let on = after.contacts.get(talk).expect("there").at.date();
        assert!(on <= friday, "{rule:?} on {on}");
        this_week += 1;
    }
    assert!(this_week >= 1);
}

/// Unfolds what stands folded under the first of each cause.
fn unfold(program: &mut Program) {
    for _ in 0..20 {
        let rows = |program: &Program| program.query_all_by_label("Details").count();
        let before = rows(program);
        let groups: Vec<String> = program
            .query_all_by_label_contains("more to take up with")
            .filter_map(|node| node.accesskit_node().label())
            .collect();
        for group in groups {
            press(program, &group);
            if rows(program) < before {
                press(program, &group);
            }
        }
        if rows(program) == before {
            return;
        }
    }
}

/// One rule asks one thing of one state: where a talk with somebody is planned and all that is asked for is to speak, that one
/// answers it, whoever else comes.
#[test]
fn one_rule_gives_one_answer_to_one_state() {
    let mut program = page();
    let act = |program: &Program, who: &str| {
        let sentence = format!("{who} now has power, a rightful claim and urgency");
        let row = program.get_all_by_label_contains(&sentence).map(|one| one.rect()).next_back().expect("a row");
        let buttons = program.query_all_by_role(Role::Button);
        let of_row = |at: egui::Rect| (at.top() - row.top()).abs() < 24.0 && at.left() > row.left();
        let near = buttons.filter(|one| of_row(one.rect()));
        near.filter_map(|one| one.accesskit_node().label()).next().expect("its act")
    };
    press(&mut program, "Plan a talk, 21 Jan");
    let talk = harness::workspace(&program).contacts.iter().max_by_key(|one| one.id).expect("it was made").clone();
    assert_eq!(talk.title, "Talk with Robert Haines, Evelyn Marsh, Denise Tucker and 1 more");
    unfold(&mut program);
    assert_eq!(act(&program, "Robert Haines"), act(&program, "Evelyn Marsh"));
    press(&mut program, "Plan a talk, 20 Jan");
    unfold(&mut program);
    for who in ["Robert Haines", "Evelyn Marsh"] {
        assert!(act(&program, who).starts_with("Planned for "), "{}", act(&program, who));
    }
}

/// What the page says in its head is what its filters count, group or no group.
#[test]
fn the_head_counts_as_the_filters_do() {
    for (number, language) in [(PAYROLL, "now"), (PORTAL, "now"), (ERP, "now")] {
        let mut program = harness::sample(number, WIDE, Language::English);
        let session = program.state_mut().session_mut().expect("open");
        session.go(ViewKind::Managers);
        session.views.managers.page = managers::Page::Warnings;
        program.run();
        let session = program.state().session().expect("open");
        let file = harness::workspace(&program);
        let on = file.engagement.status_date.expect("a day");
        let shown = as_of(&file, on);
        let open = |severity: Severity| {
            let found = session.insights().findings.iter().filter(|one| one.standing(&shown, on).is_open());
            found.filter(|one| one.severity == severity).count()
        };
        let (trouble, watch, info) = (open(Severity::Trouble), open(Severity::Watch), open(Severity::Info));
        let head = format!("{trouble} {language}, {watch} to watch, {info} to know");
        assert!(program.query_all_by_label_contains(&head).next().is_some(), "{head}");
        for (name, n) in [("Act now", trouble), ("Watch", watch), ("Good to know", info)] {
            let chip = format!("{name} {n}");
            assert!(program.query_all_by_label_contains(&chip).next().is_some(), "{chip}");
        }
    }
}

/// The course of a warning says what became of what was made of it: a talk that was cancelled is no answer any more.
#[test]
fn a_warning_says_that_the_talk_which_answered_it_was_cancelled() {
    let mut program = page();
    press(&mut program, "Plan a walk-through, 26 Jan");
    let file = harness::workspace(&program);
    let Some(RecordRef::Contact(made)) = answers(&program).last().and_then(|one| one.made) else { panic!("a talk") };
    let on = file.engagement.status_date.expect("a day");
    let session = program.state_mut().session_mut().expect("open");
    let mut talk = file.contacts.get(made).expect("there").clone();
    talk.outcome = Outcome::Cancelled { on, by: Side::Ours, why: String::new() };
    session.apply_plainly(Edit::Put(talk.into())).expect("it is put");
    let of = (Rule::ExplainBefore, Some(RecordRef::from(ExpectationId::new(0, 5))));
    session.views.managers.warnings.show(of);
    program.run();
    program.get_by_label("Acted on");
    assert!(program.query_all_by_label("Cancelled").next().is_some(), "beside the talk that was to answer it");
}

#[test]
fn the_act_that_makes_a_task_answers_the_warning_while_the_task_is_open_and_not_late() {
    let (_folder, mut program) = healthy_page(30, |file| {
        if let Some(goal) = file.goals.get_mut(GoalId::new(0, 1)) {
            goal.smart = Smart::default();
        }
    });
    assert!(stands(&program, Rule::GoalNotSmart));
    let before = harness::workspace(&program);
    program.get_all_by_label_contains("Make it a task").next().expect("the act").click();
    program.run();
    let after = harness::workspace(&program);
    assert_eq!(after.tasks.len(), before.tasks.len() + 1);
    let noted = after.alarms.iter().find(|one| one.rule == "goal-not-smart").expect("it is noted");
    let Some(RecordRef::Task(made)) = noted.answers[0].made else { panic!("what was made is named") };
    assert!(after.tasks.contains(made) && noted.answers[0].kind == AlarmAnswerKind::Acted);
    // It stands no longer among what is to do, but among what is planned, with its task and when that is due.
    let said = |program: &Program| program.query_all_by_label_contains("Planned: task “").next().is_some();
    let listed = |program: &mut Program, which: &str| {
        let mut list = |which: &str| {
            program.get_by_label(&format!("Which warnings: {which}")).click();
            program.run();
            said(program)
        };
        let is_listed = list(which);
        is_listed && !list("To do")
    };
    assert!(stands(&program, Rule::GoalNotSmart), "a task alone makes no goal smart");
    assert!(!said(&program) && listed(&mut program, "Planned"));
    let standing = |file: &Workspace, on: NaiveDate| {
        let shown = as_of(file, on);
        let findings = Insights::of(file, on).findings;
        let found = findings.iter().find(|one| one.rule == Rule::GoalNotSmart).expect("it stands");
        found.standing(&shown, on)
    };
    let due = after.tasks.get(made).and_then(|task| task.deadline).expect("it has a day").date();
    assert_eq!(standing(&after, due), Standing::Planned { made: made.into(), due });
    assert_eq!(standing(&after, due + Days::new(1)), Standing::Open, "late");
    let mut later = after.clone();
    later.tasks.remove(made);
    assert_eq!(standing(&later, due), Standing::Open, "gone");
    let mut later = after.clone();
    let task = later.tasks.get_mut(made).expect("there");
    task.progress = vec![Progress { on: due, percent: 100, note: String::new() }];
    assert_eq!(standing(&later, due), Standing::Open, "done, and still not smart");
    let mut later = after.clone();
    let goal = later.goals.iter().next().expect("one").clone();
    later.goals.put(Goal { id: GoalId::new(0, 900), smart: Smart::default(), ..goal });
    assert_eq!(standing(&later, due), Standing::Open, "another goal has joined");
    undo(&mut program);
    assert!(harness::workspace(&program) == before, "one step");
}

/// What is made of what somebody noted for themself alone says it word for word: it is theirs alone, too.
#[test]
fn what_is_made_of_a_private_record_is_private() {
    const OURS: &str = "Qzxours";
    let (_folder, mut program) = healthy_page(30, |file| {
        if let Some(goal) = file.goals.get_mut(GoalId::new(0, 1)) {
            (goal.smart, goal.title, goal.meta) = (Smart::default(), OURS.into(), Meta::private("MW", goal.meta.on));
        }
        let (id, meta) = (VoiceId::new(0, 900), Meta::private("MW", day(29)));
        file.voices.put(Voice::new(id, meta, who(12), day(29), VoiceKind::Complaint, OURS.into()));
    });
    let before = harness::workspace(&program);
    assert!(stands(&program, Rule::ComplaintOpen) && stands(&program, Rule::GoalNotSmart));
    let count = |file: &Workspace| encode(file).matches(OURS).count();
    for (rule, act) in [("complaint-open", "Plan a talk"), ("goal-not-smart", "Make it a task")] {
        program.get_all_by_label_contains(act).next().expect("the act").click();
        program.run();
        let after = harness::workspace(&program);
        let made = after.alarms.iter().find(|one| one.rule == rule).and_then(|one| one.answers[0].made);
        let made = after.get(made.expect("it is noted")).expect("it was made");
        assert_eq!(made.meta(), &Meta::private("MW", made.meta().on), "{rule}");
        assert!(count(&after) > count(&before), "it says what was noted");
        assert_eq!(count(&without_private(&after)), 0, "{rule}");
    }
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
    let shown = |program: &Program| program.state().session().expect("open").views.managers.warnings.rule();
    assert_eq!(shown(&program), None);
    assert!(program.query_all_by_label("Details").next().is_some() || program.query_by_label("Close").is_some());

    press(&mut program, "What this rule would have said before");
    program.state_mut().session_mut().expect("open").selection = Some(Id::new(0, 1)).map(|id: StakeholderId| id.into());
    program.run();
    program.key_press(Key::Escape);
    program.run();
    assert_eq!(shown(&program), Some(Rule::ExplainBefore), "first what is selected is let go");
    program.key_press(Key::Escape);
    program.run();
    assert_eq!(shown(&program), None, "Escape leads back, too");
}

/// A warning is known for longer than its rule speaks where another one said the same trouble before: the list, the warning and
/// the page of the rule say so, and by which.
#[test]
fn the_page_of_a_rule_says_since_when_its_warning_is_known() {
    let words = Words::new(Language::English);
    let mut program = harness::sample(PORTAL, WIDE, Language::English);
    let session = program.state_mut().session_mut().expect("open");
    session.go(ViewKind::Managers);
    session.views.managers.page = managers::Page::Warnings;
    program.run();
    let session = program.state().session().expect("open");
    let (file, on, found) = (harness::workspace(&program), session.day(), session.insights().findings.clone());
    let history = History::of(&file, on, &|| true, &OneHand).expect("the whole");
    let mut told = 0;
    for finding in &found {
        let said = history.said(finding.of());
        let present = history.present(finding.of()).expect("it stands");
        let (first, last) = (said.first().expect("it is said").1, said.last().expect("it is said"));
        assert_eq!((first.from, last.1.to, last.0), (present.from, on, finding.rule));
        if said.len() < 2 || told == 2 {
            continue;
        }
        told += 1;
        let since = format!("Known since {}", words.date_short(present.from));
        let before = format!("as “{}”", said[0].0.title(&words));
        let says = |program: &Program, what: &str| program.query_all_by_label_contains(what).next().is_some();
        let warnings = |program: &mut Program| {
            let views = &mut program.state_mut().session_mut().expect("open").views;
            views.managers.warnings.show(finding.of());
            program.run();
        };
        warnings(&mut program);
        assert!(says(&program, &since) && says(&program, &before), "{finding:?}: the warning");
        program.state_mut().session_mut().expect("open").views.managers.warnings.show_rule(finding.rule);
        program.run();
        assert!(says(&program, &since) && says(&program, &before), "{finding:?}: the page of its rule");
    }
    assert!(told >= 1);
}

#[test]
fn the_page_of_a_rule_has_its_limit_with_what_is_usual_and_why() {
    let (_folder, mut program) = healthy_page(30, |_| ());
    program.state_mut().session_mut().expect("open").views.managers.warnings.show_rule(Rule::ConflictDrags);
    program.run();
    assert!(program.query_by_label("Default 28: our judgement").is_some());
    let field = "A conflict drags on (days)";
    let name = Rule::ConflictDrags.title(&Words::new(Language::English));
    assert_eq!(field, format!("{name} (days)"));
    program.get_by_role_and_label(Role::TextInput, field).focus();
    program.run();
    program.key_press_modifiers(Modifiers::COMMAND, Key::A);
    program.get_by_role_and_label(Role::TextInput, field).type_text("21");
    program.run();
    program.key_press(Key::Enter);
    program.run();
    let limits = harness::workspace(&program).engagement.thresholds;
    assert_eq!(Rule::ConflictDrags.limit_in(&limits), 21);
    assert!(program.query_by_label_contains("21 days").is_some(), "the page says it");
    press(&mut program, "All limits");
    let group = Words::new(Language::English).text("record-group-thresholds");
    assert!(
        program.query_all_by_label_contains(group).next().is_some(),
        "those that rules share are set with the frame"
    );
}
