//! The pages of goals, risks, quality, deliverables and parts: what is pressed in them is written into the file and taken
//! back by one undo, and each is a picture in every theme, size and language.

use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;
use entente::app::picture::{Request, draw};
use entente::app::samples;
use entente::app::shell::Entente;
use entente::language::Language;
use entente::ui::theme::ThemeKind;
use entente::ui::views::registers::page::Page;
use entente::ui::views::{Sight, ViewKind};
use entente::workspace::*;

use crate::support::harness::{self, ERP, NARROW, PAYROLL, PORTAL, WIDE, workspace};

type Program = Harness<'static, Entente>;

/// A window in which a whole page stands.
const TALL: egui::Vec2 = egui::vec2(1440.0, 3000.0);

const PAGES: [Page; 5] = [Page::Goals, Page::Risks, Page::Deliverables, Page::Quality, Page::Raci];

fn page(number: usize, page: Page) -> Program {
    let mut program = harness::sample(number, TALL, Language::English);
    let session = program.state_mut().session_mut().expect("open");
    session.view = ViewKind::Registers;
    session.views.registers.turn_to(page);
    program.run();
    program
}

/// Presses what has this name first, and holds that one undo takes it back.
#[track_caller]
fn press(program: &mut Program, name: &str, changed: impl Fn(&Workspace) -> bool) {
    let before = workspace(program);
    assert!(!changed(&before), "{name}: nothing is to do");
    program.query_all_by_label_contains(name).next().unwrap_or_else(|| panic!("nothing is called {name}")).click();
    program.run();
    assert!(changed(&workspace(program)), "{name}: nothing changed");
    program.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    program.run();
    assert!(workspace(program) == before, "{name}: one undo takes it back");
}

#[test]
fn a_smart_mark_is_set_in_place() {
    let mut program = page(PORTAL, Page::Goals);
    let money = GoalId::new(0, 4);
    let marked = move |file: &Workspace| file.goals.get(money).expect("there").smart.measurable;
    let marks = program.query_all_by_label("SMART: Measurable").count();
    assert_eq!(marks, workspace(&program).goals.len());
    let before = workspace(&program);
    assert!(!marked(&before));
    program.query_all_by_label("SMART: Measurable").nth(3).expect("the fourth goal").click();
    program.run();
    assert!(marked(&workspace(&program)));
    program.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    program.run();
    assert!(workspace(&program) == before);
}

#[test]
fn what_somebody_says_of_a_goal_is_written_down_by_a_key_and_keeps_their_words() {
    let mut program = page(ERP, Page::Goals);
    let before = workspace(&program);
    let name = "刘慧: Partly";
    let cell = program.query_all_by_label_contains(name).next().expect("the finance director");
    cell.focus();
    program.run();
    program.key_press(Key::Num1);
    program.run();
    let goal = |file: &Workspace| file.goals.get(GoalId::new(0, 1)).expect("there").agreement.clone();
    let after = goal(&workspace(&program));
    let said = after.iter().filter(|one| one.who == StakeholderId::new(0, 12)).max_by_key(|one| one.on).expect("asked");
    assert_eq!(said.level, AgreementLevel::Agrees);
    assert_eq!(said.on, before.engagement.status_date.expect("a day"), "of the shown day");
    assert!(said.own_words.starts_with("二十个百分点"), "{}", said.own_words);
    assert_eq!(after.len(), goal(&before).len() + 1, "what was said before stays");
}

#[test]
fn a_place_of_the_picture_lists_what_stands_there_and_a_risk_is_told_today() {
    let mut program = page(PORTAL, Page::Risks);
    let rows = |program: &Program| program.query_all_by_role(egui::accesskit::Role::Row).count();
    let all = rows(&program);
    program.get_by_label_contains("Chance 4, effect 5: 2").click();
    program.run();
    assert!(rows(&program) == 2 && all > 2, "{} of {all}", rows(&program));
    program.get_by_label_contains("Chance 4, effect 5: 2").click();
    program.run();
    assert_eq!(rows(&program), all, "pressed again it lists all");
    let told = |file: &Workspace| file.risks.iter().map(|risk| risk.told.len()).sum::<usize>();
    let before = told(&workspace(&program));
    press(&mut program, "Told today", |file| told(file) == before + 1);
}

#[test]
fn a_change_says_what_it_breaks_and_agreeing_is_written_down() {
    let mut program = page(PORTAL, Page::Risks);
    program.get_by_label_contains("granted changes leaves an expectation broken");
    let agreed = |file: &Workspace| {
        file.risks.iter().flat_map(|risk| &risk.resets).filter(|reset| reset.agreed_on.is_some()).count()
    };
    let before = agreed(&workspace(&program));
    press(&mut program, "Agreed today", |file| agreed(file) == before + 1);
}

#[test]
fn a_corrective_action_is_done_and_then_judged() {
    let mut program = page(PORTAL, Page::Risks);
    let open = |file: &Workspace| {
        file.risks.iter().flat_map(|risk| &risk.corrections).filter(|one| one.done_on.is_none()).count()
    };
    let judged = |file: &Workspace| {
        file.risks.iter().flat_map(|risk| &risk.corrections).filter(|one| one.worked == Some(Worked::No)).count()
    };
    let (before, bad) = (open(&workspace(&program)), judged(&workspace(&program)));
    press(&mut program, "Done today", |file| open(file) + 1 == before);
    program
        .query_all_by_label("It did not")
        .find(|node| {
            use egui_kittest::kittest::NodeT as _;
            node.accesskit_node().role() == egui::accesskit::Role::Button
        })
        .expect("one that nobody has judged")
        .click();
    program.run();
    assert_eq!(judged(&workspace(&program)), bad + 1);
}

#[test]
fn a_case_of_a_test_is_run_in_place() {
    let mut program = page(PORTAL, Page::Quality);
    let runs = |file: &Workspace| {
        file.deliverables.iter().flat_map(|one| &one.tests).map(|case| case.runs.len()).sum::<usize>()
    };
    let before = runs(&workspace(&program));
    press(&mut program, "Остаток меняется, пока заказ открыт: Passed", |file| {
        runs(file) == before + 1
    });
    assert!(program.query_all_by_label_contains("does not hold now: “Остаток меняется").next().is_some());
}

#[test]
fn the_next_step_of_a_deliverable_is_reached_today() {
    let mut program = page(PORTAL, Page::Deliverables);
    let delivered = |file: &Workspace| file.deliverables.iter().filter(|one| one.delivered_on.is_some()).count();
    let before = delivered(&workspace(&program));
    press(&mut program, "Протоколы испытаний: Delivered today", |file| delivered(file) == before + 1);
    let signed = |file: &Workspace| file.deliverables.iter().filter(|one| one.signed_on.is_some()).count();
    let before = signed(&workspace(&program));
    press(&mut program, "Signed today", |file| signed(file) == before + 1);
}

#[test]
fn a_verdict_with_conditions_asks_for_them_in_place() {
    let mut program = page(PORTAL, Page::Deliverables);
    let last = |file: &Workspace| {
        let first = file.deliverables.get(DeliverableId::new(0, 5)).expect("there");
        first.results.iter().max_by_key(|result| result.on).cloned()
    };
    let id = DeliverableId::new(0, 5);
    program.state_mut().session_mut().expect("open").selection = Some(id.into());
    program.run();
    let before = last(&workspace(&program)).expect("a verdict");
    assert_eq!(before.verdict, Verdict::Conditional);
    let field = program.get_all_by_label("Conditions or reasons").last().expect("the field");
    field.focus();
    program.run();
    program.key_press_modifiers(Modifiers::COMMAND, Key::A);
    program.run();
    let field = program.get_all_by_label("Conditions or reasons").last().expect("the field");
    field.type_text("Two more test cases");
    program.run();
    program.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    program.run();
    let after = last(&workspace(&program)).expect("a verdict");
    assert_eq!(after.conditions, "Two more test cases");
    assert_eq!((after.on, after.verdict), (before.on, before.verdict), "nothing else changed");
}

#[test]
fn an_expectation_becomes_a_criterion() {
    let mut program = page(PORTAL, Page::Deliverables);
    let tied = |file: &Workspace| {
        let criteria = file.deliverables.iter().flat_map(|one| &one.criteria);
        criteria.filter(|criterion| criterion.expectation.is_some()).count()
    };
    let before = tied(&workspace(&program));
    program.query_all_by_label("Make it a criterion of").next().expect("one without").click();
    program.run();
    program.query_all_by_label("План коммуникаций").last().expect("in the list that opened").click();
    program.run();
    assert_eq!(tied(&workspace(&program)), before + 1);
}

#[test]
fn a_part_is_written_by_its_letter_and_a_task_has_one_who_answers() {
    let mut program = page(PAYROLL, Page::Raci);
    let file = workspace(&program);
    let task =
        file.tasks.iter().find(|task| task.owner == Some(StakeholderId::new(0, 1))).expect("one of ours").clone();
    let cell = format!("{}, Priya Raman:", task.title);
    program.get_by_label_contains(&cell).focus();
    program.run();
    program.key_press(Key::A);
    program.run();
    let now = |program: &Program| workspace(program).tasks.get(task.id).expect("there").clone();
    assert_eq!(now(&program).owner, Some(StakeholderId::new(0, 2)), "whoever answered before does so no longer");
    program.key_press(Key::C);
    program.run();
    assert!(now(&program).consulted.contains(&StakeholderId::new(0, 2)));
    program.key_press(Key::C);
    program.run();
    assert!(now(&program).consulted.contains(&StakeholderId::new(0, 2)), "the same letter again takes nothing away");
    program.key_press(Key::Delete);
    program.run();
    let after = now(&program);
    assert!(after.owner.is_none() && !after.consulted.contains(&StakeholderId::new(0, 2)));
    program.key_press(Key::ArrowDown);
    program.run();
    program.key_press(Key::I);
    program.run();
    assert!(
        workspace(&program)
            .tasks
            .iter()
            .any(|one| one.informed.contains(&StakeholderId::new(0, 2)) && one.id != task.id)
            || workspace(&program)
                .deliverables
                .iter()
                .any(|one| { one.parts.contains(&Part { who: StakeholderId::new(0, 2), part: PartKind::Informed }) }),
        "the arrow went to the row below"
    );
}

#[test]
fn every_page_brings_its_table_and_its_table_the_page() {
    for one in [Page::Goals, Page::Risks, Page::Deliverables, Page::Quality] {
        let mut program = page(PORTAL, one);
        assert!(program.query_by_label("Search this register").is_none());
        program.get_by_label_contains(": Table").click();
        program.run();
        program.get_by_label("Search this register");
        program.get_by_label_contains(": At a glance").click();
        program.run();
        assert!(program.query_by_label("Search this register").is_none(), "{one:?}");
    }
}

#[test]
fn each_page_is_a_picture_in_two_themes_that_says_the_same_and_cuts_no_key() {
    let words = |svg: &str| svg.matches("<text").count();
    for (number, language) in [(PAYROLL, Language::English), (PORTAL, Language::Russian), (ERP, Language::Chinese)] {
        let file = samples::load(number).expect("a sample");
        let day = file.engagement.status_date.expect("a day");
        for register in PAGES {
            let picture = |theme, size| {
                let sight = Sight { register, ..Sight::of(ViewKind::Registers) };
                draw(&file, &Request { sight, day, size, theme, language })
            };
            let (light, dark) = (picture(ThemeKind::Light, WIDE), picture(ThemeKind::Dark, WIDE));
            assert!(light != dark && words(&light) == words(&dark) && words(&light) > 40, "{register:?} {language:?}");
            assert!(!light.contains('〚'), "{register:?} {language:?}");
            assert!(words(&picture(ThemeKind::Contrast, NARROW)) > 30, "{register:?} {language:?}, narrow");
        }
    }
}

#[test]
fn each_page_of_an_empty_engagement_says_what_belongs_there() {
    let file = entente::document::fresh_workspace("New", chrono::NaiveDate::from_ymd_opt(2026, 3, 2).expect("a day"));
    for register in PAGES {
        let sight = Sight { register, ..Sight::of(ViewKind::Registers) };
        let day = file.engagement.start;
        let svg =
            draw(&file, &Request { sight, day, size: WIDE, theme: ThemeKind::Light, language: Language::English });
        // The title, what the page is for, and what is written down there: tools are no part of a picture.
        assert!(svg.matches("<text").count() > 2 && !svg.contains('〚'), "{register:?}");
    }
}
