//! A record added by hand in every register: it opens, waits for its name, and is one step; what is said of somebody asks
//! of whom first.

use egui::Key;
use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use entente::app::shell::Entente;
use entente::document::Edit;
use entente::insight::goals::Course;
use entente::insight::improvements::Improvements;
use entente::language::{Language, Words};
use entente::ui::command::Command;
use entente::ui::naming::title_of;
use entente::ui::views::ViewKind;
use entente::ui::views::registers::page::Page;
use entente::workspace::*;

use super::support::harness::{self, PAYROLL, WIDE};

type Program = Harness<'static, Entente>;

const TYPED: &str = "Made by hand";

/// Of whom it is asked before there is anything.
const OF_SOMEBODY: [RecordKind; 5] =
    [RecordKind::Assessment, RecordKind::Reading, RecordKind::Tie, RecordKind::Voice, RecordKind::Rhythm];

fn on(page: Page) -> Program {
    let mut program = harness::sample(PAYROLL, WIDE, Language::English);
    let session = program.state_mut().session_mut().expect("open");
    (session.view, session.selection) = (ViewKind::Registers, None);
    session.views.registers.turn_to(page);
    program.run();
    program
}

/// Presses what adds a record there; whether there is such a thing.
fn add(program: &mut Program, kind: RecordKind) -> bool {
    let name = Words::new(Language::English).text(Command::Add(kind).key());
    let Some(act) = program.query_all_by_role_and_label(Role::Button, name).next() else { return false };
    act.click();
    program.run();
    true
}

fn added(before: &Workspace, program: &Program, kind: RecordKind) -> Vec<RecordRef> {
    let there = before.references(kind);
    harness::workspace(program).references(kind).into_iter().filter(|one| !there.contains(one)).collect()
}

#[test]
fn in_every_register_one_is_added_named_and_taken_back() {
    let mut pages = 0;
    for page in Page::ALL {
        let Some(kind) = page.kind().filter(|kind| !OF_SOMEBODY.contains(kind)) else { continue };
        let mut program = on(page);
        let before = harness::workspace(&program);
        if !add(&mut program, kind) {
            assert_eq!(kind, RecordKind::Alarm, "{page:?} has no way to add one");
            continue;
        }
        pages += 1;
        // Of which kind it is, what it is and when, is said first; who gives up at any of them has said nothing.
        let asked: &[&str] = match kind {
            RecordKind::Contact => &[""],
            RecordKind::Decision => &["Said at once", ""],
            RecordKind::Risk | RecordKind::Opportunity => &["", "Said at once"],
            _ => &[],
        };
        for given in 0..asked.len() {
            answer(&mut program, &asked[..given]);
            assert!(harness::workspace(&program) == before, "{page:?}: {given} answers are no record");
            for _ in 0..2 {
                program.key_press(Key::Escape);
                program.run();
            }
            assert!(harness::workspace(&program) == before, "{page:?}: given up after {given}");
            harness::press(&mut program, Command::Add(kind));
        }
        answer(&mut program, asked);
        let [new] = added(&before, &program, kind)[..] else { panic!("{page:?}: one of {kind:?}") };
        let session = program.state().session().expect("open");
        assert_eq!(session.selection, Some(new), "{page:?}: it is open");
        assert_eq!(session.document.undo_steps(), 1, "{page:?}: one step");
        // The keyboard is in its first field, whose text is typed over.
        program.event(egui::Event::Text(TYPED.to_owned()));
        program.run();
        program.key_press(Key::Tab);
        program.run();
        let file = harness::workspace(&program);
        let title = title_of(&file, new, &Words::new(Language::English));
        assert!(title.contains(TYPED), "{page:?}: {title}");
        for _ in 0..2 {
            let ctx = program.ctx.clone();
            program.state_mut().run(Command::Undo, &ctx);
            program.run();
        }
        assert!(harness::workspace(&program) == before, "{page:?}: taken back");
    }
    assert!(pages >= 14, "{pages}");
}

/// Answers the palette's questions one after the other: each is typed, and Enter takes the first that is found.
fn answer(program: &mut Program, answers: &[&str]) {
    for text in answers {
        if !text.is_empty() {
            program.event(egui::Event::Text((*text).to_owned()));
            program.run();
        }
        program.key_press(Key::Enter);
        program.run();
    }
}

#[test]
fn what_is_said_of_somebody_asks_first_whatever_counts() {
    let answers: [(RecordKind, &[&str]); 5] = [
        (RecordKind::Reading, &["dunning", "easy", "4"]),
        (RecordKind::Tie, &["dunning", "marsh", "conflict", "4"]),
        (RecordKind::Voice, &["dunning", "idea", "A list of what comes"]),
        (RecordKind::Rhythm, &["dunning", "10", "phone"]),
        (RecordKind::Expectation, &["dunning", "receive", "The list of cut-over days", "2"]),
    ];
    for (kind, answers) in answers {
        let page = Page::home_of(kind).unwrap_or(Page::Records(kind));
        let mut program = on(page);
        let before = harness::workspace(&program);
        if !add(&mut program, kind) {
            harness::press(&mut program, Command::Add(kind));
        }
        // Who gives up at any of them has said nothing.
        for given in 0..answers.len() {
            answer(&mut program, &answers[..given]);
            assert!(harness::workspace(&program) == before, "{kind:?}: {given} answers are no record");
            program.key_press(Key::Escape);
            program.run();
            assert!(harness::workspace(&program) == before, "{kind:?}: given up after {given}");
            program.state_mut().session_mut().expect("open").selection = None;
            harness::press(&mut program, Command::Add(kind));
        }
        answer(&mut program, answers);
        let [new] = added(&before, &program, kind)[..] else { panic!("one of {kind:?}") };
        let session = program.state().session().expect("open");
        assert_eq!((session.selection, session.document.undo_steps()), (Some(new), 1), "{kind:?}: it is open");
        let file = harness::workspace(&program);
        let [dunning, marsh] = ["Carl Dunning", "Evelyn Marsh"].map(|name| harness::named(&file, name));
        match file.get(new).expect("there") {
            AnyRecord::Reading(one) => {
                assert_eq!((one.of, one.question, one.answer), (dunning, Question::Ease, Some(4.0)));
            }
            AnyRecord::Tie(one) => {
                assert_eq!((one.from, one.to, one.kind, one.strength), (dunning, marsh, TieKind::Conflicts, 4));
            }
            AnyRecord::Voice(one) => {
                assert_eq!((one.of, one.kind, one.text.as_str()), (dunning, VoiceKind::Idea, "A list of what comes"));
            }
            AnyRecord::Rhythm(one) => {
                assert_eq!((one.with, one.every_days, one.channel), (vec![dunning], 10, Channel::Phone));
            }
            AnyRecord::Expectation(one) => {
                assert_eq!((one.holder, one.kind, one.importance), (dunning, ExpectationKind::Receive, 2));
                assert_eq!(one.title, "The list of cut-over days");
            }
            other => panic!("{other:?}"),
        }
        // What was typed is not lost by leaving it.
        program.key_press(Key::Escape);
        program.run();
        assert!(harness::workspace(&program) == file, "{kind:?} stays");
        harness::press(&mut program, Command::Undo);
        assert!(harness::workspace(&program) == before, "{kind:?}: one step");
    }
}

/// Whom somebody rated before is not rated anew by a press: the fields open, and what is kept there is an assessment.
#[test]
fn an_assessment_is_one_when_it_is_kept() {
    let mut program = on(Page::Records(RecordKind::Assessment));
    let before = harness::workspace(&program);
    assert!(add(&mut program, RecordKind::Assessment));
    answer(&mut program, &["dunning"]);
    assert!(harness::workspace(&program) == before, "nobody said anything anew");
    program
        .get_by_role_and_label(Role::Button, Words::new(Language::English).text("record-act-keep-assessment"))
        .click();
    program.run();
    let [RecordRef::Assessment(new)] = added(&before, &program, RecordKind::Assessment)[..] else { panic!("one") };
    let file = harness::workspace(&program);
    assert_eq!(file.assessments.get(new).expect("there").of, harness::named(&file, "Carl Dunning"));
}

#[test]
fn the_whole_name_of_a_page_leads_to_it_and_adds_nothing() {
    for (query, view) in [
        ("money", ViewKind::Registers),
        ("Risks", ViewKind::Registers),
        ("expectations", ViewKind::Dialogue),
        ("feedback", ViewKind::Dialogue),
        ("decisions", ViewKind::Dialogue),
    ] {
        let mut program = harness::sample(PAYROLL, WIDE, Language::English);
        program.state_mut().session_mut().expect("open").view = ViewKind::Overview;
        harness::find(&mut program, query);
        let session = program.state().session().expect("open");
        assert_eq!((session.view, session.document.undo_steps()), (view, 0), "{query}");
    }
}

/// A risk that was just added has been rated by nobody, follow-on work goes through nobody, and a record that is written
/// down for a later day cannot be chosen before.
#[test]
fn what_was_just_added_says_nothing_that_nobody_said() {
    let mut program = harness::sample(PAYROLL, WIDE, Language::English);
    let sum = |program: &Program| {
        let insights = program.state().session().expect("open").insights();
        insights.risks.iter().filter_map(|one| one.score).map(u32::from).sum::<u32>()
    };
    let before = sum(&program);
    for kind in [RecordKind::Risk, RecordKind::Opportunity] {
        harness::press(&mut program, Command::Add(kind));
        answer(&mut program, &["", "Said at once"]);
    }
    let file = harness::workspace(&program);
    assert!(file.risks.iter().any(|one| one.ratings.is_empty()));
    assert_eq!(sum(&program), before, "it counts in no sum");
    assert!(file.opportunities.iter().any(|one| one.through.is_none() && one.value_minor == 0));
    // Grace Whitfield comes on 20 May; on 19 January nobody can choose her.
    let later = file.stakeholders.iter().find(|one| one.name == "Grace Whitfield").expect("she is in the file");
    assert!(later.meta.on > file.engagement.status_date.expect("a day"));
    program.get_all_by_role_and_label(Role::ComboBox, "Through whom").next().expect("the picker").focus();
    program.run();
    program.key_press(Key::ArrowDown);
    program.run();
    assert!(program.query_all_by_label_contains("Robert Haines").next().is_some());
    assert!(program.query_all_by_label_contains("Grace Whitfield").next().is_none());
}

#[test]
fn the_form_of_a_record_closes_where_another_register_is_opened() {
    // So wide that the list of registers stands beside the form.
    let mut program = harness::sample(PAYROLL, egui::vec2(1920.0, 1000.0), Language::English);
    let goal = harness::workspace(&program).goals.ids().next().expect("a goal");
    let session = program.state_mut().session_mut().expect("open");
    (session.view, session.selection) = (ViewKind::Registers, Some(goal.into()));
    session.views.registers.turn_to(Page::Goals);
    program.run();
    let open = |program: &mut Program, name: &str| {
        let is_it = |node: &egui_kittest::Node<'_>| {
            node.accesskit_node().label().is_some_and(|label| label.starts_with(&format!("{name}: ")))
        };
        let lines = program.query_all_by_label_contains(name).filter(is_it);
        let at = lines.map(|node| node.rect().center()).next();
        let all: Vec<_> = program.query_all_by_label_contains(name).map(|node| node.accesskit_node().label()).collect();
        harness::click_at(program, at.unwrap_or_else(|| panic!("{name} in {all:?}")));
        program.run();
    };
    let selected = |program: &Program| program.state().session().expect("open").selection;
    open(&mut program, "Goals");
    assert_eq!(selected(&program), Some(goal.into()), "its own register keeps it");
    open(&mut program, "Risks and issues");
    assert_eq!(selected(&program), None);
}

/// What is new is ours until somebody lets the client read it, and a lesson calls for nothing before somebody has said how it
/// went.
#[test]
fn what_is_new_is_internal_and_judges_nothing() {
    let mut program = harness::sample(PAYROLL, WIDE, Language::English);
    let before = harness::workspace(&program);
    for kind in [RecordKind::Goal, RecordKind::Deliverable, RecordKind::Lesson] {
        harness::press(&mut program, Command::Add(kind));
        let [new] = added(&before, &program, kind)[..] else { panic!("one of {kind:?}") };
        let file = harness::workspace(&program);
        assert_eq!(file.get(new).expect("there").meta().visibility, Visibility::Internal, "{kind:?}");
        if let Some(AnyRecord::Lesson(one)) = file.get(new) {
            assert_eq!(one.kind, None);
            let barren = |file: &Workspace| Improvements::on(file, one.on).barren;
            assert_eq!(barren(&file), barren(&before), "nothing has to follow from it yet");
            let mut judged = file.clone();
            judged.lessons.get_mut(one.id).expect("there").kind = Some(LessonKind::Improvement);
            assert_eq!(barren(&judged).len(), barren(&before).len() + 1);
        }
    }
    // A rhythm of which no talk was due yet is not kept.
    let mut program = on(Page::home_of(RecordKind::Rhythm).unwrap_or(Page::Records(RecordKind::Rhythm)));
    let heads = |program: &Program| {
        let said = program.query_all_by_label_contains("agreed rhythm").filter_map(|one| one.accesskit_node().label());
        said.collect::<Vec<_>>()
    };
    let before = heads(&program);
    assert!(!before.is_empty());
    let ctx = program.ctx.clone();
    program.state_mut().run(Command::Add(RecordKind::Rhythm), &ctx);
    program.run();
    answer(&mut program, &["dunning", "7", "person"]);
    let session = program.state().session().expect("open");
    let new = harness::workspace(&program).rhythms.iter().max_by_key(|one| one.id).cloned().expect("one");
    assert_eq!(new.meta.visibility, Visibility::Internal);
    let known = session.insights();
    let begun = known.rhythms.rhythms.iter().filter(|one| one.kept.kept.of > 0).count();
    assert!(begun < known.rhythms.rhythms.len());
    assert_eq!(heads(&program), before, "{begun}");
}

/// Who adds a measured value says what was measured; a goal that is set today lies behind nothing.
#[test]
fn a_goal_by_hand_says_what_is_typed_and_nothing_else() {
    let mut program = on(Page::Goals);
    let before = harness::workspace(&program);
    harness::press(&mut program, Command::Add(RecordKind::Goal));
    let [RecordRef::Goal(new)] = added(&before, &program, RecordKind::Goal)[..] else { panic!("one goal") };
    let measure = |program: &Program| harness::workspace(program).goals.get(new).expect("there").measure.clone();
    let words = Words::new(Language::English);
    program.get_by_role_and_label(Role::CheckBox, words.text("record-field-measured")).click();
    program.run();
    // The keyboard is in the field of what is measured, over the word that stands for it.
    program.event(egui::Event::Text("Questions per close".to_owned()));
    program.run();
    let write = |program: &mut Program, key: &str, text: &str| {
        program.get_by_role_and_label(Role::TextInput, words.text(key)).focus();
        program.run();
        program.event(egui::Event::Text(text.to_owned()));
        program.run();
        program.key_press(Key::Enter);
        program.run();
    };
    write(&mut program, "record-field-baseline", "40");
    write(&mut program, "record-field-target", "10");
    let said = measure(&program).expect("it is measured");
    assert_eq!((said.unit.as_str(), said.baseline, said.target), ("Questions per close", 40.0, 10.0));
    let list = words.text("record-field-goal-readings");
    let name = words.with("record-add-to", &[("list", list.into())]);
    let add = |program: &mut Program, text: &str| {
        program.get_by_role_and_label(Role::TextInput, &name).focus();
        program.run();
        program.event(egui::Event::Text(text.to_owned()));
        program.run();
        program.key_press(Key::Enter);
        program.run();
        measure(program).expect("there").readings
    };
    assert!(add(&mut program, "many").is_empty(), "no value is invented");
    program.get_by_role_and_label(Role::TextInput, &name).focus();
    program.run();
    program.key_press_modifiers(egui::Modifiers::COMMAND, Key::A);
    assert!(said.readings.is_empty());
    let readings = add(&mut program, "40");
    assert_eq!(readings.iter().map(|one| one.value).collect::<Vec<_>>(), [40.0]);
    let session = program.state().session().expect("open");
    let status = session.insights().goals.get(new).cloned().expect("there");
    assert_eq!((status.course, status.expected), (Course::OnWay, Some(0.0)), "nothing was due of it yet");
}

/// What was spent is what is typed, and nothing before: no line is spent nothing on because somebody pressed a button.
#[test]
fn a_cost_is_there_when_its_amount_was_typed() {
    let mut program = on(Page::Records(RecordKind::BudgetLine));
    let line = harness::workspace(&program).budget.ids().next().expect("a line");
    program.state_mut().session_mut().expect("open").selection = Some(line.into());
    program.run();
    let words = Words::new(Language::English);
    let name = words.with("record-add-to", &[("list", words.text("record-field-actuals").into())]);
    let actuals = |program: &Program| harness::workspace(program).budget.get(line).expect("there").actuals.clone();
    let before = actuals(&program);
    program.get_by_role_and_label(Role::TextInput, &name).focus();
    program.run();
    program.key_press(Key::Enter);
    program.run();
    assert_eq!(actuals(&program), before);
    program.get_by_role_and_label(Role::TextInput, &name).focus();
    program.run();
    program.event(egui::Event::Text("$1,250".to_owned()));
    program.run();
    program.key_press(Key::Enter);
    program.run();
    let new: Vec<_> = actuals(&program).into_iter().filter(|one| !before.contains(one)).collect();
    assert_eq!(new.iter().map(|one| one.amount_minor).collect::<Vec<_>>(), [125_000]);
}

/// What is asked for is agreed to or not: it has no chance.
#[test]
fn a_change_by_hand_has_no_chance() {
    let mut program = on(Page::Risks);
    let before = harness::workspace(&program);
    harness::press(&mut program, Command::Add(RecordKind::Risk));
    answer(&mut program, &["risk", "Somebody leaves"]);
    let [new] = added(&before, &program, RecordKind::Risk)[..] else { panic!("one risk") };
    let chance = Words::new(Language::English).text("record-field-probability-now");
    assert!(program.query_all_by_label_contains(chance).next().is_some());
    let Some(AnyRecord::Risk(risk)) = harness::workspace(&program).get(new) else { panic!("a risk") };
    let change = Risk { kind: RiskKind::Change, ..risk };
    let session = program.state_mut().session_mut().expect("open");
    session.document.apply_plainly(Edit::Put(change.into())).expect("it can be");
    program.run();
    assert!(program.query_all_by_label_contains(chance).next().is_none());
}
