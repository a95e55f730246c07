//! The pages of the two managers as a person uses them: every statement of the scorecard leads to what it is made of, by
//! hand and by keyboard, on any day; the page of one of us; what the registers lead to.

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use entente::app::picture::{Request, draw};
use entente::app::samples;
use entente::app::shell::Entente;
use entente::insight::Insights;
use entente::insight::fit::{self, Axis};
use entente::insight::managers::PartKind;
use entente::language::Language;
use entente::ui::theme::ThemeKind;
use entente::ui::views::registers::page::Page as Register;
use entente::ui::views::{Sight, ViewKind, dialogue, managers};
use entente::workspace::*;

use super::support::harness::{self, ERP, PAYROLL, PORTAL, WIDE, named, workspace};

type Program = Harness<'static, Entente>;

/// High enough that a page stands whole.
const HIGH: egui::Vec2 = egui::vec2(1440.0, 2600.0);

fn page(number: usize, page: managers::Page, on: Option<&str>) -> Program {
    let mut program = harness::sample(number, HIGH, Language::English);
    let session = program.state_mut().session_mut().expect("open");
    session.view = ViewKind::Managers;
    session.views.managers.page = page;
    session.as_of = on.map(|on| on.parse().expect("a day"));
    program.run();
    program
}

#[test]
fn a_key_turns_a_view_to_its_next_page_and_back() {
    let mut program = page(PAYROLL, managers::Page::Scorecard, None);
    let now = |program: &Program| program.state().session().expect("open").views.managers.page;
    for expected in [managers::Page::Warnings, managers::Page::Person] {
        program.key_press_modifiers(Modifiers::COMMAND, Key::PageDown);
        program.run();
        assert_eq!(now(&program), expected);
    }
    for expected in [managers::Page::Warnings, managers::Page::Scorecard, managers::Page::Documents] {
        program.key_press_modifiers(Modifiers::COMMAND, Key::PageUp);
        program.run();
        assert_eq!(now(&program), expected, "before the first stands the last");
    }
    program.key_press_modifiers(Modifiers::COMMAND, Key::Num7);
    program.run();
    let register = |program: &Program| program.state().session().expect("open").views.registers.page();
    let first = register(&program);
    program.key_press_modifiers(Modifiers::COMMAND, Key::PageDown);
    program.run();
    assert_ne!(register(&program), first);
}

#[test]
fn the_choice_of_pages_stands_at_one_height_on_every_page() {
    let mut at: Vec<f32> = Vec::new();
    for one in managers::Page::ALL {
        let program = page(PAYROLL, one, None);
        at.push(program.query_all_by_label_contains("Scorecard").next().expect("the page").rect().top());
    }
    assert!(at.windows(2).all(|pair| (pair[0] - pair[1]).abs() < 1.0), "{at:?}");
}

#[test]
fn a_good_part_that_looks_back_says_what_the_forecast_of_lines_says() {
    let on: chrono::NaiveDate = "2026-01-19".parse().expect("a day");
    let mut file = samples::load(PAYROLL).expect("a sample");
    let over = "The lines of the budget are forecast to cost";
    let folder = tempfile::tempdir().expect("a folder");
    let shown = |name: &str, file: &Workspace| {
        let insights = Insights::of(file, on);
        let cost = insights.managers.pm.parts.iter().find(|part| part.kind == PartKind::Cost).cloned().expect("there");
        assert!(cost.value.is_some_and(|value| value >= 75.0), "as far as costs go it is good: {cost:?}");
        let path = folder.path().join(name);
        std::fs::write(&path, entente::file::encode(file)).expect("written");
        let mut program = harness::with_file(&path, &[]);
        let session = program.state_mut().session_mut().expect("open");
        session.view = ViewKind::Managers;
        session.as_of = Some(on);
        program.run();
        program.query_by_label_contains(over).is_some()
    };
    let mut line = file.budget.iter().next().expect("one").clone();
    line.forecasts.retain(|one| one.on > on);
    file.budget.put(line.clone());
    assert!(!shown("plain.entente", &file));
    line.forecasts.push(Forecast { on, amount_minor: 3 * line.planned_minor });
    file.budget.put(line);
    assert!(shown("dear.entente", &file));
}

/// The statements of the scorecard: its links under the heads of the two managers.
fn statements(program: &Program) -> Vec<(String, egui::Pos2)> {
    let heads = program.get_all_by_role(Role::ColumnHeader).map(|node| node.rect().bottom()).fold(0.0, f32::max);
    let links = program.get_all_by_role(Role::Link).filter(|node| node.rect().top() > heads);
    links.map(|node| (node.accesskit_node().label().unwrap_or_default(), node.rect().center())).collect()
}

#[test]
fn every_statement_of_the_scorecard_lists_what_stands_behind_it_on_any_day() {
    for (number, on) in [(PAYROLL, None), (PAYROLL, Some("2026-05-29")), (PORTAL, None), (ERP, None)] {
        let mut program = page(number, managers::Page::Scorecard, on);
        let all = statements(&program);
        assert!(all.len() >= 30, "four rows, two managers: {all:?}");
        for (label, at) in all {
            harness::click_at(&mut program, at);
            let items = program.query_all_by_role(Role::MenuItem).count();
            // Of nothing there is nothing to show, and a count of none is one.
            let nothing = program.query_by_label_contains("No record").is_some();
            let none = label.contains(": –") || label.contains(": 0") || label.contains("Never done");
            assert!(items > 0 || nothing && none, "{label} of sample {number} on {on:?}: nothing behind it");
            program.key_press(Key::Escape);
            program.run();
            assert_eq!(program.query_all_by_role(Role::MenuItem).count(), 0, "{label}: Escape closes the list");
        }
    }
}

#[test]
fn on_another_day_the_scorecard_says_what_was_so_then() {
    let now = statements(&page(PAYROLL, managers::Page::Scorecard, None));
    let later = statements(&page(PAYROLL, managers::Page::Scorecard, Some("2026-05-29")));
    let says = |all: &[(String, egui::Pos2)], what: &str| {
        all.iter().find(|one| one.0.starts_with(what)).map(|one| one.0.clone()).unwrap_or_default()
    };
    assert!(says(&now, "Complete").starts_with("Complete: 9%"), "{}", says(&now, "Complete"));
    assert!(says(&later, "Complete").starts_with("Complete: 83%"), "{}", says(&later, "Complete"));
    assert_ne!(says(&now, "Satisfied"), says(&later, "Satisfied"));
}

#[test]
fn the_keyboard_goes_from_statement_to_statement_and_into_what_stands_behind() {
    let mut program = page(PAYROLL, managers::Page::Scorecard, None);
    program.get_by_label_contains("Complete: 9%").focus();
    program.run();
    for key in [Key::ArrowRight, Key::ArrowDown] {
        program.key_press(key);
        program.run();
    }
    let focused = |program: &Program, what: &str| {
        program.query_all_by_label_contains(what).any(|node| node.accesskit_node().is_focused())
    };
    assert!(focused(&program, "Assigning resources: "), "to the right, then the one under it");
    program.key_press(Key::Enter);
    program.run();
    assert!(program.query_all_by_role(Role::MenuItem).count() > 1, "Enter opens what stands behind it");
    for key in [Key::ArrowDown, Key::ArrowDown] {
        program.key_press(key);
        program.run();
    }
    let second = program.get_all_by_role(Role::MenuItem).nth(1).expect("the second");
    assert!(second.accesskit_node().is_focused(), "arrows go through the list");
    program.key_press(Key::Enter);
    program.run();
    let session = program.state().session().expect("open");
    assert_eq!(session.selection.map(RecordRef::kind), Some(RecordKind::Contact), "Enter leads to the record");
}

#[test]
fn payroll_s_scorecard_stands_whole_in_a_window_of_the_usual_size() {
    let mut program = page(PAYROLL, managers::Page::Scorecard, None);
    program.set_size(WIDE);
    program.run();
    let lowest = statements(&program).iter().map(|(_, at)| at.y).fold(0.0, f32::max);
    assert!(lowest > 700.0 && lowest + 30.0 < WIDE.y, "the last row stands at {lowest}");
    let rows = program.get_all_by_role(Role::RowHeader).count();
    assert_eq!(rows, 4);
}

/// The largest difference of the two is on the page with what to do about it, and leads to the person.
#[test]
fn the_page_of_one_of_us_says_with_whom_they_differ_most() {
    let mut program = page(PAYROLL, managers::Page::Person, None);
    let file = workspace(&program);
    let ours = named(&file, "Daniel Reyes");
    let pairs = fit::pairs(&file, ours);
    let (first, difference) = pairs.iter().find_map(|pair| Some((pair.who, pair.largest?))).expect("one who differs");
    assert!(pairs.iter().all(|pair| pair.largest.is_none_or(|one| one.steps().abs() <= difference.steps().abs())));
    let marks = |who: StakeholderId| file.stakeholders.get(who).and_then(|one| one.preferences).expect("marks");
    let apart = |axis: Axis| i32::from(axis.of(&marks(first))) - i32::from(axis.of(&marks(ours)));
    assert_eq!(apart(difference.axis).abs(), Axis::ALL.map(|axis| apart(axis).abs()).into_iter().max().expect("six"));
    let known = pairs.iter().filter(|pair| pair.is_known).count();
    program.get_by_label(&format!("How we go together: {known} of {} people known", pairs.len()));
    let name = &file.stakeholders.get(first).expect("there").name;
    program.get_by_role_and_label(Role::Button, name).click();
    program.run();
    let session = program.state().session().expect("open");
    assert_eq!(session.selection, Some(first.into()));
}

#[test]
fn on_the_page_of_one_of_us_a_sign_and_a_target_are_written_into_their_own_notes() {
    let mut program = page(PAYROLL, managers::Page::Person, None);
    let notes = |program: &Program| workspace(program).personal.iter().next().expect("notes").clone();
    let before = notes(&program);
    program.get_by_label("Check yourself").click();
    program.run();
    let sign = program.get_all_by_role(Role::CheckBox).next().expect("a sign");
    sign.click();
    program.run();
    let after = notes(&program);
    assert_ne!(before.signs, after.signs, "the check of the day");
    program.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    program.run();
    assert_eq!(notes(&program), before);
}

/// Nobody is told that their name is “”, and whoever looks reads how our people are spelled.
#[test]
fn who_is_not_known_reads_how_our_people_are_spelled() {
    let mut file = samples::load(ERP).expect("a sample");
    let day = file.engagement.status_date.expect("a day");
    let personal: Vec<PersonalId> = file.personal.ids().collect();
    for id in personal {
        file.personal.remove(id);
    }
    let sight = Sight { managers: managers::Page::Person, ..Sight::of(ViewKind::Managers) };
    let svg = draw(&file, &Request { sight, day, size: WIDE, theme: ThemeKind::Light, language: Language::English });
    assert!(!svg.contains("“”"), "{svg}");
    assert!(svg.contains("陈立群"));
}

#[test]
fn the_figures_of_parts_lead_to_the_matrix() {
    let mut program = harness::sample(PAYROLL, HIGH, Language::English);
    let session = program.state_mut().session_mut().expect("open");
    session.view = ViewKind::Dialogue;
    session.views.dialogue.page = dialogue::Page::Decisions;
    program.run();
    program.query_all_by_label_contains("Tasks with one who answers").next().expect("the figure").click();
    program.run();
    let session = program.state().session().expect("open");
    assert_eq!(session.view, ViewKind::Registers);
    assert_eq!(session.views.registers.page(), Register::Raci);
}

#[test]
fn a_page_is_found_by_its_name() {
    let mut program = harness::sample(PAYROLL, WIDE, Language::English);
    for (typed, view) in [("scorecard", ViewKind::Managers), ("RACI", ViewKind::Registers)] {
        harness::find(&mut program, typed);
        assert_eq!(program.state().session().expect("open").view, view, "{typed}");
    }
    let session = program.state().session().expect("open");
    assert_eq!(session.views.registers.page(), Register::Raci);
    assert_eq!(session.views.managers.page, managers::Page::Scorecard);
}

#[test]
fn the_pages_are_pictures_in_two_themes_that_say_the_same() {
    let words = |svg: &str| svg.matches("<text").count();
    for number in [PAYROLL, PORTAL, ERP] {
        let mut file = samples::load(number).expect("a sample");
        let day = file.engagement.status_date.expect("a day");
        // The names of events beside the path are cut in its card.
        file.events = Collection::default();
        for page in [managers::Page::Scorecard, managers::Page::Person] {
            for language in Language::ALL {
                let picture = |theme| {
                    let sight = Sight { managers: page, ..Sight::of(ViewKind::Managers) };
                    draw(&file, &Request { sight, day, size: HIGH, theme, language })
                };
                let (light, dark) = (picture(ThemeKind::Light), picture(ThemeKind::Dark));
                assert!(light != dark && words(&light) == words(&dark), "{page:?} of {number} {language:?}");
                if page == managers::Page::Scorecard {
                    assert!(words(&light) > 100, "{page:?} of {number} {language:?}: {}", words(&light));
                    assert!(!light.contains('…'), "{page:?} of {number} {language:?} cuts a word");
                }
            }
        }
    }
}

#[test]
fn the_dial_of_the_project_says_what_the_simulation_says_though_nobody_looked_at_it() {
    // On this day the work is as far as it should be, and the end is hardly kept by chance.
    let program = page(PAYROLL, managers::Page::Scorecard, Some("2026-05-29"));
    let session = program.state().session().expect("open");
    assert!(session.forecast().current && session.forecast().forecast.is_some(), "nobody opened the forecast");
    assert!(program.query_all_by_label_contains("By the simulation the agreed end is kept").next().is_some());
}
