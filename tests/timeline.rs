//! The timeline in the whole program: what a person does with bars, rows, lanes and keys.

use chrono::Datelike;
use egui::{Key, Modifiers, Vec2};
use egui_kittest::kittest::{NodeT as _, Queryable};
use entente::document::Edit;
use entente::language::Language;
use entente::ui::views::ViewKind;
use entente::workspace::{RecordKind, RecordRef, Task, TaskId};

use super::support::harness::{self, NARROW, PAYROLL, PORTAL, WIDE};
use super::support::plan::*;

/// The task before it on its level.
const ABOVE: &str = "Provide employee and pay-history extracts";

#[test]
fn a_dragged_bar_moves_with_all_that_follows_and_is_one_step_of_undo() {
    let mut program = payroll();
    zoom(&mut program, "Month");
    let before = workspace(&program);
    let (start, _) = dates(&program, DOCUMENT);
    let (review, _) = dates(&program, "Review requirements document");
    let from = bar(&program, DOCUMENT).center();
    press_and_move(&mut program, from, egui::vec2(70.0, 0.0));
    let (moving, _) = dates(&program, DOCUMENT);
    assert!(moving > start, "it moves while it is dragged");
    let (follower, _) = dates(&program, "Review requirements document");
    assert!(follower > review, "and so does what waits for it");
    program.drop_at(from + egui::vec2(70.0, 0.0));
    program.run();
    assert_eq!((moving - start).num_days(), 5, "70 points at 14 a day");
    assert_eq!(selected(&program), Some(task(&program, DOCUMENT).into()));
    undo(&mut program);
    assert!(workspace(&program) == before, "one step");
}

#[test]
fn a_drag_opens_no_details_and_lets_those_that_are_open_follow() {
    let details = |program: &Program| program.query_by_label("Close the details").is_some();
    let mut program = payroll();
    zoom(&mut program, "Month");
    let from = bar(&program, DOCUMENT).center();
    press_and_move(&mut program, from, egui::vec2(70.0, 0.0));
    assert!(!details(&program), "nothing opens over the chart while a bar is dragged");
    program.drop_at(from + egui::vec2(70.0, 0.0));
    program.run();
    assert_eq!(selected(&program), Some(task(&program, DOCUMENT).into()));
    assert!(!details(&program), "and nothing when it is let go");
    let row = program.get_all_by_role(egui::accesskit::Role::TreeItem).nth(2).expect("a row").rect().center();
    drag(&mut program, row, egui::vec2(0.0, 56.0));
    assert!(!details(&program), "nor for a row");

    program.get_by_label(&format!("Bar of {DOCUMENT}")).click();
    program.run();
    assert!(details(&program), "a click opens them");
    let review = bar(&program, "Review requirements document").center();
    drag(&mut program, review, egui::vec2(28.0, 0.0));
    assert_eq!(selected(&program), Some(task(&program, "Review requirements document").into()));
    assert!(details(&program), "open details follow what is dragged");
}

#[test]
fn a_bar_dropped_on_a_sunday_waits_for_monday_and_says_that_it_was_put_there() {
    let mut program = payroll();
    zoom(&mut program, "Month");
    let title = DOCUMENT;
    let (start, _) = dates(&program, title);
    let sunday = (7..14).find(|days| (start + chrono::Days::new(*days)).weekday() == chrono::Weekday::Sun);
    let from = bar(&program, title).center();
    // 14 points a day.
    drag(&mut program, from, egui::vec2(sunday.expect("a Sunday") as f32 * 14.0, 0.0));
    program.get_by_label_contains("Starts no earlier than").click();
    program.run();
    let (moved, _) = dates(&program, title);
    let constraint = workspace(&program).tasks.get(task(&program, title)).expect("it").constraint;
    let at = constraint.and_then(|constraint| constraint.at).expect("where it was put");
    assert_eq!((at.date().weekday(), at.date()), (chrono::Weekday::Mon, moved.date()));
    program.get_by_label(&format!("Bar of {title}")).click();
    program.run();
    assert!(program.query_all_by_label_contains("start no earlier than").next().is_some(), "the inspector says why");
}

#[test]
fn escape_during_a_drag_puts_everything_back() {
    let mut program = payroll();
    zoom(&mut program, "Month");
    let before = workspace(&program);
    let from = bar(&program, DOCUMENT).center();
    press_and_move(&mut program, from, egui::vec2(90.0, 0.0));
    assert!(workspace(&program) != before);
    program.key_down(Key::Escape);
    program.run();
    program.key_up(Key::Escape);
    program.hover_at(from + egui::vec2(200.0, 0.0));
    program.run();
    program.drop_at(from + egui::vec2(200.0, 0.0));
    program.run();
    assert!(workspace(&program) == before);
}

#[test]
fn escape_takes_back_the_drag_and_nothing_before_it() {
    let mut program = payroll();
    zoom(&mut program, "Month");
    let id = task(&program, ABOVE);
    let renamed = Task { title: "Ask for extracts".to_owned(), ..workspace(&program).tasks.get(id).unwrap().clone() };
    let document = &mut program.state_mut().session_mut().expect("open").document;
    document.apply_plainly(Edit::Put(renamed.into())).expect("a step before the drag");
    program.run();
    let before = workspace(&program);
    let steps = |program: &Program| {
        let document = &program.state().session().expect("open").document;
        (document.undo_steps(), document.redo_label().is_some())
    };
    for back in [70.0, 0.0] {
        let from = bar(&program, DOCUMENT).center();
        press_and_move(&mut program, from, egui::vec2(70.0, 0.0));
        assert_eq!(steps(&program), (2, false), "{back}");
        program.hover_at(from + egui::vec2(70.0 - back, 0.0));
        program.run();
        program.key_down(Key::Escape);
        program.run();
        program.key_up(Key::Escape);
        program.drop_at(from + egui::vec2(70.0 - back, 0.0));
        program.run();
        assert!(workspace(&program) == before, "the step before the drag stands");
        assert_eq!(steps(&program), (1, false), "as if there had been no drag");
    }
}

#[test]
fn a_drag_ends_when_the_view_is_left() {
    let mut program = payroll();
    zoom(&mut program, "Month");
    let from = bar(&program, DOCUMENT).center();
    press_and_move(&mut program, from, egui::vec2(70.0, 0.0));
    let left = workspace(&program);
    program.state_mut().session_mut().expect("open").view = ViewKind::Overview;
    program.run();
    program.drop_at(from);
    program.run();
    program.hover_at(from + egui::vec2(210.0, 0.0));
    program.state_mut().session_mut().expect("open").view = ViewKind::Timeline;
    program.run();
    assert!(workspace(&program) == left, "nobody drags any more");
}

#[test]
fn the_end_of_a_bar_makes_the_task_longer() {
    let mut program = payroll();
    zoom(&mut program, "Month");
    select(&mut program, DOCUMENT);
    let minutes = |program: &Program| workspace(program).tasks.get(task(program, DOCUMENT)).unwrap().duration_minutes;
    let before = minutes(&program);
    let end = bar(&program, DOCUMENT).right_center() + egui::vec2(-2.0, 0.0);
    drag(&mut program, end, egui::vec2(-28.0, 0.0));
    assert_eq!(before - minutes(&program), 2 * 480, "two days of 14 points less");
}

#[test]
fn a_clicked_bar_stays_under_the_pointer_when_the_inspector_opens() {
    for (number, size, language, name) in [
        (PAYROLL, WIDE, Language::English, "Bar of Requirements signed"),
        (PAYROLL, Vec2::new(1240.0, 800.0), Language::English, "Bar of Requirements signed"),
        // The smallest window, with the edge that a test draws around what is in it.
        (PAYROLL, NARROW + Vec2::splat(16.0), Language::English, "Bar of Requirements signed"),
        (PORTAL, WIDE, Language::Russian, "Полоса задачи Открыть доступ к тестовому контуру учётной системы"),
    ] {
        let mut program = timeline(number, size, language);
        let before = program.get_by_label(name).rect();
        program.get_by_label(name).click();
        program.run();
        assert!(selected(&program).is_some());
        assert_eq!(program.get_by_label(name).rect(), before, "{name} at {size}");
    }
}

#[test]
fn a_drag_does_not_go_on_in_an_earlier_day() {
    let mut program = payroll();
    zoom(&mut program, "Month");
    let before = workspace(&program);
    let from = bar(&program, DOCUMENT).center();
    press_and_move(&mut program, from, egui::vec2(70.0, 0.0));
    assert!(workspace(&program) != before);
    let session = program.state_mut().session_mut().expect("open");
    session.as_of = chrono::NaiveDate::from_ymd_opt(2026, 1, 12);
    program.run();
    program.hover_at(from + egui::vec2(140.0, 0.0));
    program.run();
    program.drop_at(from + egui::vec2(140.0, 0.0));
    program.run();
    assert!(workspace(&program) == before, "it is taken back");
}

#[test]
fn progress_is_reported_by_dragging_its_end() {
    let mut program = payroll();
    zoom(&mut program, "Week");
    select(&mut program, DOCUMENT);
    let rect = bar(&program, DOCUMENT);
    let bar_bottom = program.get_by_label(&format!("Drag to report progress: {DOCUMENT}")).rect().center();
    drag(&mut program, bar_bottom, egui::vec2(rect.width() * 0.5, 0.0));
    let session = program.state().session().expect("open");
    let percent = session.insights().schedule.get(task(&program, DOCUMENT)).unwrap().percent;
    assert!((45.0..=55.0).contains(&percent), "{percent}");
}

#[test]
fn a_dependency_is_drawn_from_bar_to_bar_and_deleted() {
    let mut program = payroll();
    let (from, to) = (DOCUMENT, "Requirements signed");
    select(&mut program, from);
    let knob = program.get_by_label(&format!("Drag to the task that follows: {from}")).rect().center();
    let target = bar(&program, to).center();
    drag(&mut program, knob, target - knob);
    let depends = |program: &Program| {
        let earlier = task(program, from);
        workspace(program).tasks.get(task(program, to)).unwrap().links.iter().any(|link| link.predecessor == earlier)
    };
    assert!(depends(&program));
    undo(&mut program);
    assert!(!depends(&program));
}

#[test]
fn a_chosen_dependency_is_removed_with_delete() {
    let mut program = payroll();
    zoom(&mut program, "Month");
    let link = |program: &Program| {
        let earlier = task(program, DOCUMENT);
        let later = task(program, "Review requirements document");
        workspace(program).tasks.get(later).unwrap().links.iter().any(|link| link.predecessor == earlier)
    };
    assert!(link(&program));
    // Out of the earlier bar, then down into the later one.
    let (from, to) = (bar(&program, DOCUMENT), bar(&program, "Review requirements document"));
    let at = egui::pos2(to.left() + 6.0, (from.bottom() + to.top()) / 2.0);
    harness::click_at(&mut program, at);
    assert_eq!(selected(&program), None);
    program.key_press(Key::Delete);
    program.run();
    assert!(!link(&program));
    undo(&mut program);
    assert!(link(&program));
}

#[test]
fn a_row_is_dragged_to_another_place_of_the_outline() {
    let mut program = payroll();
    let row = |program: &Program, title: &str| {
        let nodes: Vec<egui::Rect> = program
            .get_all_by(|node| node.label().is_some_and(|label| label.starts_with(&format!("{title}, "))))
            .map(|node| node.rect())
            .collect();
        nodes[0]
    };
    let from = row(&program, DOCUMENT).center();
    let onto = row(&program, "Design standard reports").center_top();
    drag(&mut program, from, onto - from);
    let parent = workspace(&program).tasks.get(task(&program, DOCUMENT)).unwrap().parent;
    assert_eq!(parent, Some(task(&program, "Functional design")));
    undo(&mut program);
    let parent = workspace(&program).tasks.get(task(&program, DOCUMENT)).unwrap().parent;
    assert_eq!(parent, Some(task(&program, "Requirements")));
}

#[test]
fn rows_are_renamed_added_and_moved_with_the_keyboard_alone() {
    let mut program = payroll();
    select(&mut program, DOCUMENT);
    program.key_press(Key::F2);
    program.run();
    program.event(egui::Event::Text("Write it all down".to_owned()));
    program.run();
    program.key_press(Key::Enter);
    program.run();
    task(&program, "Write it all down");
    select(&mut program, "Write it all down");

    program.key_press_modifiers(Modifiers::ALT, Key::ArrowUp);
    program.run();
    let order = |program: &Program| -> Vec<TaskId> {
        program.state().session().expect("open").insights().schedule.order.to_vec()
    };
    let place = |program: &Program, title: &str| order(program).iter().position(|id| *id == task(program, title));
    assert!(place(&program, "Write it all down") < place(&program, ABOVE), "one place up");

    let before = workspace(&program).tasks.len();
    program.key_press(Key::Insert);
    program.run();
    assert_eq!(workspace(&program).tasks.len(), before + 1);
    let added = selected(&program).expect("the new task is selected");
    assert_eq!(added.kind(), RecordKind::Task);
    program.event(egui::Event::Text("Ask the plants".to_owned()));
    program.run();
    program.key_press(Key::Enter);
    program.run();
    let new = task(&program, "Ask the plants");
    assert_ne!(selected(&program), Some(added), "the next row is selected when a cell is written");
    select(&mut program, "Ask the plants");
    assert_eq!(RecordRef::from(new), added);
    let above = workspace(&program).tasks.get(task(&program, "Write it all down")).unwrap().parent;
    assert_eq!(workspace(&program).tasks.get(new).unwrap().parent, above, "beside the one before");

    program.key_press_modifiers(Modifiers::COMMAND, Key::CloseBracket);
    program.run();
    assert_eq!(workspace(&program).tasks.get(new).unwrap().parent, Some(task(&program, "Write it all down")));
    program.key_press_modifiers(Modifiers::COMMAND, Key::OpenBracket);
    program.run();
    assert_eq!(workspace(&program).tasks.get(new).unwrap().parent, above);
}

#[test]
fn arrows_walk_the_rows_and_fold_them() {
    let mut program = payroll();
    select(&mut program, "Mobilize");
    program.key_press(Key::ArrowDown);
    program.run();
    assert_eq!(selected(&program), Some(task(&program, "Requirements").into()), "what is finished was folded before");
    let is_shown = |program: &Program| program.query_by_label(&format!("Bar of {DOCUMENT}")).is_some();
    assert!(is_shown(&program));
    program.key_press(Key::ArrowLeft);
    program.run();
    assert!(!is_shown(&program), "folded");
    program.key_press(Key::ArrowDown);
    program.run();
    assert_eq!(selected(&program), Some(task(&program, "Design").into()));
}

#[test]
fn what_is_folded_away_opens_when_it_is_shown_from_elsewhere() {
    let mut program = timeline(PORTAL, WIDE, Language::Russian);
    let id = task(&program, "Стартовая встреча проведена");
    assert!(
        program.query_by_label("Полоса задачи Стартовая встреча проведена").is_none(),
        "finished phases are folded"
    );
    program.state_mut().session_mut().expect("open").selection = Some(id.into());
    program.run();
    program.get_by_label("Полоса задачи Стартовая встреча проведена");
}

#[test]
fn a_click_on_an_expectation_selects_it() {
    let mut program = payroll();
    let mark = program.get_by_label("Expectation: Know which accounts we post to").rect();
    let at = mark.left_center() + egui::vec2(6.0, 0.0);
    harness::click_at(&mut program, at);
    assert_eq!(selected(&program).map(RecordRef::kind), Some(RecordKind::Expectation));
}

#[test]
fn an_earlier_day_shows_bars_that_cannot_be_dragged() {
    let mut program = payroll();
    zoom(&mut program, "Month");
    program.key_press_modifiers(Modifiers::ALT, Key::ArrowRight);
    program.run();
    let before = workspace(&program);
    let from = bar(&program, DOCUMENT).center();
    drag(&mut program, from, egui::vec2(90.0, 0.0));
    assert!(workspace(&program) == before);
}

#[test]
fn the_rows_stay_where_they_are_while_a_bar_is_in_the_hand() {
    let mut program = payroll();
    zoom(&mut program, "Month");
    let before = program.get_by_label("Bar of Requirements signed").rect();
    let from = bar(&program, DOCUMENT).center();
    press_and_move(&mut program, from, egui::vec2(160.0, 0.0));
    let during = program.get_by_label("Bar of Requirements signed").rect();
    assert_eq!(before.top(), during.top(), "others wait for it: it moves along, not down");
    assert!(before.left() < during.left());
    program.drop_at(from + egui::vec2(160.0, 0.0));
    program.run();
    assert_eq!(before.top(), program.get_by_label("Bar of Requirements signed").rect().top(), "nor when it is let go");
}

/// The marked rows, by their titles.
fn marked(program: &Program) -> Vec<String> {
    let rows = program.get_all_by_role(egui::accesskit::Role::TreeItem);
    let marked = rows.filter(|row| row.accesskit_node().toggled() == Some(egui::accesskit::Toggled::True));
    marked.filter_map(|row| row.accesskit_node().label()?.split(", ").next().map(str::to_owned)).collect()
}

#[test]
fn a_frame_over_bars_marks_what_it_touches() {
    let mut program = payroll();
    zoom(&mut program, "Month");
    let (first, last) = (bar(&program, DOCUMENT), bar(&program, "Review requirements document"));
    let from = first.left_top() + egui::vec2(-30.0, -2.0);
    program.event(egui::Event::ModifiersChanged(Modifiers::SHIFT));
    drag(&mut program, from, last.center() - from);
    program.event(egui::Event::ModifiersChanged(Modifiers::NONE));
    program.run();
    let found = marked(&program);
    assert!(found.len() >= 2 && found.contains(&DOCUMENT.to_owned()), "{found:?}");
    assert!(program.query_by_label("Close the details").is_none(), "nothing opens for it");
}

#[test]
fn marked_bars_are_dragged_together_in_one_step() {
    let mut program = payroll();
    zoom(&mut program, "Month");
    let pair = [DOCUMENT, "Review requirements document"];
    select(&mut program, pair[0]);
    program.key_press_modifiers(Modifiers::SHIFT, Key::ArrowDown);
    program.run();
    assert_eq!(marked(&program).len(), 2);
    let before = workspace(&program);
    let was = pair.map(|title| dates(&program, title).0);
    let from = bar(&program, pair[1]).center();
    press_and_move(&mut program, from, egui::vec2(70.0, 0.0));
    let live = pair.map(|title| dates(&program, title).0);
    assert!(live[0] > was[0] && live[1] > was[1], "both move while one is dragged: {was:?} {live:?}");
    program.drop_at(from + egui::vec2(70.0, 0.0));
    program.run();
    assert_eq!((live[0] - was[0]).num_days(), 5, "70 points at 14 a day");
    assert!(program.query_by_label_contains("2 tasks move").is_some(), "what it means is asked once for all");
    program.get_by_label("Start no earlier than where they are now").click();
    program.run();
    assert_eq!(pair.map(|title| dates(&program, title).0), live, "in another sense they stand there, too");
    undo(&mut program);
    assert!(workspace(&program) == before, "one step");
}

#[test]
fn marked_tasks_are_moved_and_stretched_with_the_keyboard_alone() {
    let mut program = payroll();
    select(&mut program, DOCUMENT);
    let before = workspace(&program);
    let (start, _) = dates(&program, DOCUMENT);
    for _ in 0..2 {
        program.key_press_modifiers(Modifiers::COMMAND, Key::ArrowRight);
        program.run();
    }
    program.key_press(Key::Enter);
    program.run();
    let moved = dates(&program, DOCUMENT).0;
    assert!((2..=4).contains(&(moved - start).num_days()), "two working days: {start} {moved}");
    undo(&mut program);
    assert!(workspace(&program) == before, "both presses are one step");
    let minutes = |program: &Program| workspace(program).tasks.get(task(program, DOCUMENT)).unwrap().duration_minutes;
    let was = minutes(&program);
    program.key_press_modifiers(Modifiers::COMMAND | Modifiers::SHIFT, Key::ArrowRight);
    program.run();
    assert_eq!(minutes(&program), was + 480);
    program.key_press_modifiers(Modifiers::COMMAND | Modifiers::SHIFT, Key::ArrowLeft);
    program.run();
    assert_eq!(minutes(&program), was);
}
