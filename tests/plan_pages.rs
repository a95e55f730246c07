//! The other pages of the plan: the network and the calendar.

use egui::{Key, Rect, Vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;
use entente::app::shell::Entente;
use entente::language::Language;
use entente::ui::views::ViewKind;
use entente::workspace::{RecordRef, TaskId};

use super::support::harness::{self, ERP, NARROW, PAYROLL, PORTAL, WIDE};

type Program = Harness<'static, Entente>;

fn page(number: usize, size: Vec2, language: Language, name: &str) -> Program {
    let mut program = harness::sample(number, size, language);
    program.state_mut().session_mut().expect("open").view = ViewKind::Timeline;
    program.run();
    program.get_by_label(name).click();
    program.run();
    program
}

fn network() -> Program {
    page(PAYROLL, WIDE, Language::English, "Page of the plan: Network")
}

fn calendar() -> Program {
    page(PAYROLL, WIDE, Language::English, "Page of the plan: Calendar")
}

fn task(program: &Program, title: &str) -> TaskId {
    let workspace = program.state().session().expect("open").document.workspace();
    workspace.tasks.iter().find(|task| task.title == title).expect("such a task").id
}

fn selected(program: &Program) -> Option<RecordRef> {
    program.state().session().expect("open").selection
}

fn rect(program: &Program, label: &str) -> Rect {
    program.get_by_label(label).rect()
}

#[test]
fn in_the_network_a_task_stands_to_the_right_of_what_it_waits_for() {
    let program = network();
    let before = rect(&program, "Document pay rules, earnings and deduction codes");
    let after = rect(&program, "Write requirements document");
    let last = rect(&program, "Review requirements document");
    assert!(before.right() < after.left() && after.right() < last.left());
}

#[test]
fn in_the_network_the_arrows_follow_the_dependencies() {
    let mut program = network();
    program.get_by_label("Write requirements document").click();
    program.run();
    assert_eq!(selected(&program), Some(task(&program, "Write requirements document").into()));
    program.key_press(Key::ArrowRight);
    program.run();
    assert_eq!(selected(&program), Some(task(&program, "Review requirements document").into()));
    program.key_press(Key::ArrowLeft);
    program.run();
    assert_eq!(selected(&program), Some(task(&program, "Write requirements document").into()));
}

#[test]
fn the_network_comes_nearer_and_shows_all() {
    let mut program = network();
    let before = rect(&program, "Write requirements document");
    program.get_by_label("Further away").click();
    program.run();
    assert!(rect(&program, "Write requirements document").width() < before.width());
    program.get_by_label("Show all").click();
    program.run();
    // The first and the last of the plan are in sight together.
    let (first, last) = (rect(&program, "Write project charter and work plan"), rect(&program, "Project closed"));
    assert!(first.left() > 0.0 && last.right() < WIDE.x && first.right() < last.left(), "{first:?} {last:?}");
}

/// The words that are drawn on the plane of the network.
fn drawn(program: &Program) -> Vec<String> {
    let plane = rect(program, "Network of the plan");
    let texts = program.output().shapes.iter().filter_map(|clipped| match &clipped.shape {
        egui::Shape::Text(text) if plane.contains_rect(text.visual_bounding_rect()) => {
            Some(text.galley.text().to_owned())
        }
        _ => None,
    });
    texts.collect()
}

#[test]
fn the_whole_of_a_long_network_is_not_without_words() {
    let mut program = network();
    program.get_by_label("Show all").click();
    program.run();
    let found = drawn(&program);
    let milestones: Vec<&str> = ["Kick-off meeting held", "Requirements signed"].to_vec();
    assert!(milestones.iter().any(|title| found.iter().any(|text| text == title)), "{found:?}");
}

#[test]
fn what_is_selected_elsewhere_comes_into_sight_in_the_network() {
    let mut program = network();
    assert!(program.query_by_label("Project closed").is_none(), "far to the right");
    let id = task(&program, "Project closed");
    program.state_mut().session_mut().expect("open").selection = Some(id.into());
    program.run();
    assert!(rect(&program, "Project closed").right() < WIDE.x);
}

#[test]
fn the_calendar_shows_a_task_on_each_of_its_weeks() {
    let mut program = calendar();
    let pieces: Vec<Rect> =
        program.get_all_by_label("Interview payroll, human resources and timekeeping").map(|one| one.rect()).collect();
    let [first, second] = pieces[..] else { panic!("two weeks, not {}", pieces.len()) };
    assert!(first.top() < second.top() && first.left() > second.left());
    program.get_all_by_label("Write requirements document").next().expect("there").click();
    program.run();
    assert_eq!(selected(&program), Some(task(&program, "Write requirements document").into()));
}

#[test]
fn the_calendar_turns_its_pages_and_finds_what_is_selected() {
    let mut program = calendar();
    assert!(program.query_by_label_contains("January 2026").is_some());
    program.get_by_label("Next month").click();
    program.run();
    assert!(program.query_by_label_contains("February 2026").is_some());
    program.get_by_label("Today").click();
    program.run();
    assert!(program.query_by_label_contains("January 2026").is_some());
    let id = task(&program, "Project closed");
    program.state_mut().session_mut().expect("open").selection = Some(id.into());
    program.run();
    assert!(program.query_by_label("Project closed").is_some());
}

#[test]
fn what_has_no_room_on_a_day_is_counted_and_listed() {
    let mut program = page(PAYROLL, NARROW, Language::English, "Page of the plan: Calendar");
    let said = |program: &Program| program.query_all_by_label_contains("Document pay rules").count();
    let before = said(&program);
    program.get_by_label_contains(" more, 13 Jan 2026").click();
    program.run();
    assert_eq!(said(&program), before + 1, "the list of the day says it once more");
}

#[test]
fn the_pages_are_whole_in_every_language_and_in_a_narrow_window() {
    for (number, language, names) in [
        (PAYROLL, Language::English, ["Page of the plan: Network", "Page of the plan: Calendar"]),
        (PORTAL, Language::Russian, ["Страница плана: Сеть", "Страница плана: Календарь"]),
        (ERP, Language::Chinese, ["计划页面: 网络图", "计划页面: 日历"]),
    ] {
        for name in names {
            page(number, NARROW, language, name);
        }
    }
}
