//! The timeline in the whole program: what a person does with bars, rows, lanes and keys.

use chrono::{Datelike, NaiveDateTime};
use egui::{Key, Modifiers, Pos2, Vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable};
use entente::app::shell::Entente;
use entente::document::Edit;
use entente::language::Language;
use entente::ui::command::Command;
use entente::ui::views::ViewKind;
use entente::workspace::{Id as _, Link, LinkKind, RecordKind, RecordRef, Task, TaskId, Workspace};

use super::support::harness::{self, ERP, NARROW, PAYROLL, PORTAL, WIDE};

/// The task before it on its level.
const ABOVE: &str = "Provide employee and pay-history extracts";

type Program = Harness<'static, Entente>;

/// A task that has not begun on the payroll's status date, and that others wait for.
const DOCUMENT: &str = "Write requirements document";

fn timeline(number: usize, size: Vec2, language: Language) -> Program {
    let mut program = harness::sample(number, size, language);
    program.state_mut().session_mut().expect("open").view = ViewKind::Timeline;
    program.run();
    program
}

fn payroll() -> Program {
    timeline(PAYROLL, WIDE, Language::English)
}

fn workspace(program: &Program) -> Workspace {
    program.state().session().expect("open").document.workspace().clone()
}

fn task(program: &Program, title: &str) -> TaskId {
    let workspace = workspace(program);
    let found = workspace.tasks.iter().find(|task| task.title == title).expect("such a task");
    found.id
}

fn dates(program: &Program, title: &str) -> (NaiveDateTime, NaiveDateTime) {
    let schedule = &program.state().session().expect("open").insights().schedule;
    let dates = schedule.get(task(program, title)).expect("scheduled");
    (dates.start, dates.finish)
}

fn selected(program: &Program) -> Option<RecordRef> {
    program.state().session().expect("open").selection
}

fn select(program: &mut Program, title: &str) {
    let id = task(program, title);
    program.state_mut().session_mut().expect("open").selection = Some(id.into());
    program.run();
}

/// Presses at a place, moves in small steps by `by`, and keeps the button down.
fn press_and_move(program: &mut Program, from: Pos2, by: Vec2) {
    program.hover_at(from);
    program.run();
    program.drag_at(from);
    program.run();
    for step in 1..=8 {
        program.hover_at(from + by * (step as f32 / 8.0));
        program.run();
    }
}

fn drag(program: &mut Program, from: Pos2, by: Vec2) {
    press_and_move(program, from, by);
    program.drop_at(from + by);
    program.run();
}

fn bar(program: &Program, title: &str) -> egui::Rect {
    program.get_by_label(&format!("Bar of {title}")).rect()
}

fn undo(program: &mut Program) {
    let ctx = program.ctx.clone();
    program.state_mut().run(Command::Undo, &ctx);
    program.run();
}

fn zoom(program: &mut Program, step: &str) {
    // Side by side where there is room, else in a list.
    let beside = format!("Zoom: {step}");
    if program.query_by_label(&beside).is_none() {
        program.get_by_label("Zoom").click();
        program.run();
        program.get_by_label(step).click();
    } else {
        program.get_by_label(&beside).click();
    }
    program.run();
}

#[test]
fn the_incident_is_seen_at_a_glance_while_the_plan_is_green() {
    let program = payroll();
    program.get_by_label("On plan to finish on 2 Jul 2026, but 3 expectations of us will not be met in time");
    program.get_by_label("Expectation: Understand how payroll will update the balance sheet accounts");
}

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
        (PAYROLL, NARROW, Language::English, "Bar of Requirements signed"),
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

/// All words that are drawn within the chart and over it, with what they are cut by. Marks of one letter are no words.
fn words_in_the_chart(program: &Program) -> Vec<(egui::Rect, egui::Rect, String)> {
    let chart = program.get_by_label("Chart").rect();
    let texts = program.output().shapes.iter().filter_map(|clipped| match &clipped.shape {
        egui::Shape::Text(text) => Some((clipped.clip_rect, text)),
        _ => None,
    });
    texts
        .map(|(clip, text)| (clip, text.visual_bounding_rect(), text.galley.job.text.clone()))
        .filter(|(clip, ..)| clip.left() >= chart.left() - 1.0 && clip.right() <= chart.right() + 1.0)
        .filter(|(clip, rect, words)| clip.intersects(*rect) && words.chars().count() > 1)
        .collect()
}

#[test]
fn no_words_are_cut_by_the_edge_of_the_chart_wherever_it_is_panned() {
    let mut events_seen = 0;
    for (number, size) in [(PAYROLL, WIDE), (PORTAL, NARROW), (ERP, WIDE)] {
        let mut program = timeline(number, size, Language::English);
        let events: Vec<String> = workspace(&program).events.iter().map(|event| event.title.clone()).collect();
        for step in ["Quarter", "Month", "Week", "Year"] {
            program.key_press(Key::Home);
            program.run();
            zoom(&mut program, step);
            let center = program.get_by_label("Chart").rect().center();
            for by in [60.0; 5].into_iter().chain([-60.0; 9]) {
                let found = words_in_the_chart(&program);
                assert!(!found.is_empty(), "there are words at {step}");
                for (clip, rect, words) in found {
                    let within = rect.left() >= clip.left() - 1.0 && rect.right() <= clip.right() + 1.0;
                    assert!(within, "{words} at {step}: {rect} in {clip}");
                    events_seen += usize::from(events.contains(&words));
                }
                program.hover_at(center);
                program.event(egui::Event::MouseWheel {
                    unit: egui::MouseWheelUnit::Point,
                    delta: egui::vec2(by, 0.0),
                    phase: egui::TouchPhase::Move,
                    source: egui::MouseWheelSource::Unknown,
                    modifiers: Modifiers::NONE,
                });
                // Wheels roll on for a while; wherever they are, no words are cut.
                program.run_steps(4);
            }
        }
    }
    assert!(events_seen > 0, "words of events are among them");
}

#[test]
fn the_fitted_chart_shows_the_plan_and_the_day_that_is_looked_at() {
    let years = |program: &Program| {
        let [upper, lower] = scale_labels(program);
        upper.into_iter().chain(lower).map(|(_, text)| text).collect::<Vec<_>>().join(" ")
    };
    let mut file = workspace(&payroll());
    let mut old = file.expectations.iter().next().expect("an expectation").clone();
    old.id = entente::workspace::ExpectationId::new(0, 900_001);
    old.by = "2016-03-01".parse().ok();
    old.voiced_on = "2016-02-01".parse().expect("a day");
    (old.closed_on, old.satisfied_by) = (None, Vec::new());
    file.expectations.put(old);
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("old.entente");
    std::fs::write(&path, entente::file::encode(&file)).expect("written");
    let mut program = harness::with_file(&path, &[]);
    program.state_mut().session_mut().expect("open").view = ViewKind::Timeline;
    program.run();
    let seen = years(&program);
    assert!(seen.contains("2026") && !seen.contains("2016"), "what was expected years before: {seen}");

    let mut program = harness::sample(PAYROLL, WIDE, Language::English);
    let session = program.state_mut().session_mut().expect("open");
    session.as_of = chrono::NaiveDate::from_ymd_opt(2028, 3, 1);
    session.view = ViewKind::Timeline;
    program.run();
    assert!(years(&program).contains("2028"), "the day that is looked at: {}", years(&program));
}

#[test]
fn what_is_late_and_what_is_missed_are_no_contrast() {
    let title = |number, day: Option<&str>| {
        let mut program = timeline(number, WIDE, Language::English);
        let session = program.state_mut().session_mut().expect("open");
        session.as_of = day.map(|day| day.parse().expect("a day"));
        program.run();
        let headings: Vec<String> = program
            .get_all_by_role(egui::accesskit::Role::Heading)
            .filter_map(|node| node.accesskit_node().label())
            .collect();
        headings.join("\n")
    };
    let late = title(PORTAL, None);
    assert!(late.contains("tasks are overdue") && late.contains(", and ") && !late.contains(", but "), "{late}");
    let past = title(PORTAL, Some("2026-12-01"));
    assert!(past.contains("after the planned finish") && past.contains("were not met in time"), "{past}");
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
    program.hover_at(at);
    program.run();
    program.drag_at(at);
    program.run();
    program.drop_at(at);
    program.run();
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
        program.state().session().expect("open").insights().schedule.order.clone()
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
    program.hover_at(at);
    program.run();
    program.drag_at(at);
    program.run();
    program.drop_at(at);
    program.run();
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

/// The labels of the time scale as they are drawn, upper row and lower row, each from left to right.
fn scale_labels(program: &Program) -> [Vec<(egui::Rangef, String)>; 2] {
    let mut rows = [Vec::new(), Vec::new()];
    for clipped in &program.output().shapes {
        let clip = clipped.clip_rect;
        // The two rows of the scale are 42 points high and nothing else is.
        if let egui::Shape::Text(text) = &clipped.shape
            && (clip.height() - 42.0).abs() < 0.5
            && clip.intersects(text.visual_bounding_rect())
        {
            let rect = text.visual_bounding_rect();
            let row = usize::from(rect.center().y > clip.center().y);
            rows[row].push((rect.x_range(), text.galley.job.text.clone()));
        }
    }
    for row in &mut rows {
        row.sort_by(|a, b| a.0.min.total_cmp(&b.0.min));
    }
    rows
}

fn assert_readable(program: &Program) {
    let rows = scale_labels(program);
    assert!(!rows[1].is_empty(), "the lower row has labels");
    for pair in rows.iter().flat_map(|row| row.windows(2)) {
        assert!(pair[0].0.max <= pair[1].0.min, "{:?} runs into {:?}", pair[0], pair[1]);
    }
}

#[test]
fn every_step_of_zoom_is_drawn_in_every_language_and_size() {
    for (number, size, language) in
        [(PAYROLL, WIDE, Language::English), (PORTAL, NARROW, Language::Russian), (ERP, NARROW, Language::Chinese)]
    {
        let mut program = timeline(number, size, language);
        for _ in 0..14 {
            program.key_press(Key::Minus);
            program.run();
            assert_readable(&program);
        }
        let year = |text: &str| text.parse::<i32>().is_ok_and(|year| (1900..2200).contains(&year));
        let [_, lower] = scale_labels(&program);
        assert!(lower.iter().all(|(_, text)| year(text)), "years: {lower:?}");
        program.key_press(Key::Home);
        program.run();
        for _ in 0..34 {
            program.key_press(Key::Plus);
            program.run();
            assert_readable(&program);
        }
        let [_, lower] = scale_labels(&program);
        let hour =
            |text: &str| text.split(':').next().and_then(|hour| hour.parse::<u32>().ok()).is_some_and(|h| h < 24);
        assert!(lower.iter().all(|(_, text)| hour(text)), "hours: {lower:?}");
    }
}

/// A plan of 5,000 tasks and about 10,000 dependencies: 100 phases of 50 tasks, each after the two before it.
fn large() -> Workspace {
    let mut workspace = workspace(&payroll());
    let pattern = workspace.tasks.iter().find(|task| task.links.is_empty()).expect("a task").clone();
    for id in workspace.tasks.ids().collect::<Vec<_>>() {
        workspace.tasks.remove(id);
    }
    for expectation in workspace.expectations.ids().collect::<Vec<_>>() {
        workspace.expectations.get_mut(expectation).expect("there").satisfied_by.clear();
    }
    for id in workspace.baselines.ids().collect::<Vec<_>>() {
        workspace.baselines.remove(id);
    }
    for phase in 0..100_u64 {
        let top = TaskId::new(0, phase * 51 + 1);
        let title = format!("Phase {phase}");
        let mut task = Task { id: top, title, parent: None, order: phase as i64, ..pattern.clone() };
        (task.actual_start, task.actual_finish, task.progress, task.deadline) = (None, None, Vec::new(), None);
        task.duration_minutes = 960;
        workspace.tasks.put(task.clone());
        for number in 1..=50_u64 {
            let id = TaskId::new(0, phase * 51 + 1 + number);
            let links = (1..=2)
                .filter(|back| number > *back)
                .map(|back| Link::new(TaskId::new(0, phase * 51 + 1 + number - back), LinkKind::FinishStart))
                .collect();
            let title = format!("Task {phase}.{number}");
            workspace.tasks.put(Task { id, title, parent: Some(top), order: number as i64, links, ..task.clone() });
        }
    }
    workspace
}

#[test]
fn of_five_thousand_tasks_only_those_on_the_screen_are_drawn() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("large.entente");
    std::fs::write(&path, entente::file::encode(&large())).expect("written");
    let mut program = harness::with_file(&path, &[]);
    program.state_mut().session_mut().expect("open").view = ViewKind::Timeline;
    program.run();
    let bars = |program: &Program| {
        program.get_all_by(|node| node.label().is_some_and(|label| label.starts_with("Bar of "))).count()
    };
    assert!((10..40).contains(&bars(&program)), "{}", bars(&program));
    let mut times: Vec<std::time::Duration> = (0..9)
        .map(|_| {
            let start = std::time::Instant::now();
            program.step();
            start.elapsed()
        })
        .collect();
    times.sort_unstable();
    println!("a frame of the timeline with 5,000 tasks, median of {}: {:.2?}", times.len(), times[times.len() / 2]);
    // The last task is found from elsewhere, and its row is brought into sight.
    program.run();
    select(&mut program, "Task 99.50");
    assert!(bars(&program) < 40);
    program
        .get_all_by(|node| node.label().is_some_and(|label| label.starts_with("Task 99.50, ")))
        .next()
        .expect("seen");
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
