//! What the plan remembers of how it is looked at, what it asks before and says after, and its settings.

use egui::accesskit::Role;
use egui::{Event, Key, Modifiers, pos2, vec2};
use egui_kittest::kittest::{NodeT as _, Queryable};
use entente::document::{self, Edit};
use entente::insight::schedule::TaskDates;
use entente::language::Language;
use entente::ui::command::Command;
use entente::ui::views::ViewKind;
use entente::ui::views::plan::Page;
use entente::workspace::{BaselineId, ConstraintKind, Id as _, Meta, RecordKind, Task, TaskId};

use super::support::harness::{self, PAYROLL, WIDE};
use super::support::plan::*;

const REVIEW: &str = "Review requirements document";

fn run(program: &mut Program, command: Command) {
    let ctx = program.ctx.clone();
    program.state_mut().run(command, &ctx);
    program.run();
}

fn press(program: &mut Program, label: &str) {
    program.get_by_label(label).click();
    program.run();
}

fn head(program: &Program, column: &str) -> egui::Rect {
    program.get_by_role_and_label(Role::ColumnHeader, column).rect()
}

/// As a quick hand does: the passes of a test are a quarter of a second apart.
fn double_click_at(program: &mut Program, at: egui::Pos2) {
    program.ctx.options_mut(|options| options.input_options.max_double_click_delay = 60.0);
    harness::click_at(program, at);
    harness::click_at(program, at);
}

/// The title of a task that passes a test of its dates and the file.
fn some_task(program: &Program, fits: impl Fn(&Task, &TaskDates) -> bool) -> String {
    let session = program.state().session().expect("open");
    let schedule = &session.insights().schedule;
    let tasks = &session.document.workspace().tasks;
    let found =
        tasks.iter().find(|task| schedule.get(task.id).is_some_and(|dates| !dates.summary && fits(task, dates)));
    found.expect("such a task").title.clone()
}

/// What stands in the cell that has the keyboard.
fn cell_text(program: &Program) -> Option<String> {
    let id = egui::Id::unique(("timeline", "cell"));
    let focused = program.ctx.memory(egui::Memory::focused) == Some(id);
    let mut fields = program.query_all_by_role(Role::TextInput);
    fields.find(|node| focused && node.accesskit_node().is_focused()).and_then(|node| node.accesskit_node().value())
}

fn says(program: &Program, part: &str) -> bool {
    program.query_all_by_label_contains(part).next().is_some()
}

#[test]
fn a_file_opens_on_the_view_on_which_it_was_left_and_a_plan_without_people_on_the_plan() {
    let folder = tempfile::tempdir().expect("a folder");
    let (path, alone) = (folder.path().join("people.entente"), folder.path().join("plan.entente"));
    let people = workspace(&payroll());
    std::fs::write(&path, entente::file::encode(&people)).expect("written");
    let mut plan = document::fresh_workspace("Plan", people.engagement.start);
    for number in 1..=40 {
        let meta = Meta::internal("", people.engagement.start);
        plan.tasks.put(Task::new(TaskId::new(0, number), meta, format!("Task {number}")));
    }
    std::fs::write(&alone, entente::file::encode(&plan)).expect("written");
    let mut program = harness::with_file(&path, &[]);
    let shown = |program: &Program| program.state().session().expect("open").view;
    assert_eq!(shown(&program), ViewKind::Overview);
    program.state_mut().session_mut().expect("open").view = ViewKind::Registers;
    program.run();
    program.state_mut().opened(alone.clone(), entente::file::open(&alone));
    program.run();
    assert_eq!(shown(&program), ViewKind::Timeline, "there is nothing else in it");
    program.state_mut().session_mut().expect("open").view = ViewKind::Managers;
    run(&mut program, Command::CloseFile);
    for (path, view) in [(path, ViewKind::Registers), (alone, ViewKind::Managers)] {
        program.state_mut().opened(path.clone(), entente::file::open(&path));
        program.run();
        assert_eq!(shown(&program), view);
    }
}

#[test]
fn how_the_plan_is_looked_at_is_there_again_when_the_file_is() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("plan.entente");
    let workspace = workspace(&payroll());
    std::fs::write(&path, entente::file::encode(&workspace)).expect("written");
    let mut program = harness::with_file(&path, &[]);
    program.state_mut().session_mut().expect("open").view = ViewKind::Timeline;
    program.run();
    assert!(program.state().settings().looks.is_empty(), "nothing is remembered of what is usual");
    press(&mut program, "Columns");
    press(&mut program, "Total slack");
    program.key_press(Key::Escape);
    program.run();
    press(&mut program, "Filter");
    press(&mut program, "Critical");
    program.key_press(Key::Escape);
    program.run();
    let splitter = program.get_by_label("Width of the table").rect();
    harness::drag(&mut program, splitter.center(), splitter.center() + vec2(90.0, 0.0));
    program.run();
    let table = program.get_by_label("Width of the table").rect().center().x;
    let settings = program.state().settings().clone();
    let said = format!("{:?}", settings.looks);
    assert!(said.contains("table-filter-critical") && said.contains("plan.table"), "{said}");
    for task in workspace.tasks.iter() {
        assert!(!said.contains(&task.title), "no word of the file: {}", task.title);
    }

    run(&mut program, Command::CloseFile);
    program.state_mut().opened(path.clone(), entente::file::open(&path));
    program.state_mut().session_mut().expect("open").view = ViewKind::Timeline;
    program.run();
    program.run();
    head(&program, "Total slack");
    assert_eq!(program.get_by_label("Width of the table").rect().center().x, table);
    assert_eq!(program.state().settings().looks, settings.looks);
}

#[test]
fn the_details_are_dragged_wider_and_a_double_click_makes_them_usual() {
    let mut program = payroll();
    select(&mut program, DOCUMENT);
    let edge = |program: &Program| program.get_by_label("Width of the details").rect().center();
    let usual = edge(&program);
    harness::drag(&mut program, usual, usual - vec2(80.0, 0.0));
    program.run();
    assert!((edge(&program).x - (usual.x - 80.0)).abs() < 2.0, "{:?}", edge(&program));
    assert!(program.state().settings().details.is_some());
    let at = edge(&program);
    double_click_at(&mut program, at);
    program.run();
    assert_eq!(edge(&program), usual);
}

#[test]
fn a_refused_cell_lets_the_keyboard_go_and_keeps_what_was_typed() {
    let mut program = payroll();
    let splitter = program.get_by_label("Width of the table").rect().center();
    harness::drag(&mut program, splitter, splitter + vec2(260.0, 0.0));
    let at = pos2(head(&program, "Duration").center().x, row(&program, DOCUMENT).center().y);
    harness::click_at(&mut program, at);
    program.event(Event::Text("three parsecs".to_owned()));
    program.run();
    program.key_press(Key::Enter);
    program.run();
    assert!(says(&program, "Not a duration"));
    // A press elsewhere: that row is selected, and the arrows walk on from it.
    let other = row(&program, REVIEW);
    harness::click_at(&mut program, other.left_center() + vec2(80.0, 0.0));
    assert_eq!(selected(&program), Some(task(&program, REVIEW).into()));
    program.key_press(Key::ArrowDown);
    program.run();
    assert_eq!(selected(&program), Some(task(&program, "Requirements signed").into()));
    assert!(says(&program, "Not a duration"), "what was refused still stands there with its reason");
    // Writing on begins with what was refused.
    program.event(Event::Text("x".to_owned()));
    program.run();
    assert!(cell_text(&program).is_some_and(|text| text.contains("three parsecs")), "{:?}", cell_text(&program));
    program.key_press(Key::Escape);
    program.run();
    assert!(!says(&program, "Not a duration"));
}

#[test]
fn a_search_in_a_grouped_list_counts_no_summary_that_it_does_not_show() {
    let mut program = payroll();
    let count = |program: &mut Program| {
        program.key_press_modifiers(Modifiers::COMMAND, Key::F);
        program.run();
        program.event(Event::Text("e".to_owned()));
        program.run();
        let tree = program.state().session().expect("open").insights().schedule.tree.clone();
        let found: Vec<String> = program
            .query_all_by_label_contains(" of ")
            .filter_map(|node| node.accesskit_node().label().or_else(|| node.accesskit_node().value()))
            .filter(|label| label.split(" of ").all(|part| part.parse::<usize>().is_ok()))
            .collect();
        let all: usize = found.first().and_then(|label| label.rsplit(' ').next()?.parse().ok()).unwrap_or(0);
        program.key_press(Key::Escape);
        program.run();
        (all, tree)
    };
    let (with, _) = count(&mut program);
    let title = head(&program, "Finish").center();
    harness::click_at(&mut program, title);
    let (without, tree) = count(&mut program);
    let summaries = tree.order.iter().filter(|(id, _)| {
        let title = workspace(&program).tasks.get(*id).map(|task| task.title.to_lowercase());
        tree.is_summary(*id) && title.is_some_and(|title| title.contains('e'))
    });
    assert!(without > 0 && with - without >= summaries.count().min(1) && with > without, "{with} {without}");
}

#[test]
fn a_double_click_opens_the_cell_that_the_first_click_met() {
    let mut program = payroll();
    let at = pos2(head(&program, "Finish").center().x, row(&program, REVIEW).center().y);
    double_click_at(&mut program, at);
    assert!(program.query_by_label("Close the details").is_some(), "the first click opened the details");
    let fields: Vec<_> =
        program.get_all_by_role(Role::TextInput).filter_map(|node| node.accesskit_node().label()).collect();
    assert!(fields.contains(&"Finish".to_owned()) && cell_text(&program).is_some(), "{fields:?}");
}

#[test]
fn the_question_before_a_deletion_says_what_it_does_to_the_plan() {
    let mut program = payroll();
    let shorter = |program: &Program, id: TaskId| {
        let insights = program.state().session().expect("open").insights();
        let without = insights.what_if(|plan| *plan = document::without(plan, &[id.into()]));
        without.schedule.finish.date() < insights.schedule.finish.date()
    };
    let driving = workspace(&program).tasks.ids().find(|id| shorter(&program, *id)).expect("something that drives");
    program.state_mut().session_mut().expect("open").selection = Some(driving.into());
    program.run();
    program.key_press(Key::Delete);
    program.run();
    assert!(says(&program, "instead of 2 Jul 2026"), "the end moves");
    program.key_press(Key::Escape);
    program.run();
    let before = workspace(&program);
    select(&mut program, DOCUMENT);
    program.key_press_modifiers(Modifiers::SHIFT, Key::ArrowDown);
    program.run();
    program.key_press(Key::Delete);
    program.run();
    assert!(says(&program, "Delete 2 tasks?"));
    assert!(says(&program, "The plan "), "what becomes of the plan is said");
    press(&mut program, "Delete");
    assert!(says(&program, "2 tasks deleted"));
    assert!(selected(&program).is_some(), "the keyboard goes on from the row after them");
    undo(&mut program);
    assert!(workspace(&program) == before, "one step");
}

#[test]
fn progress_of_a_task_that_begins_later_is_not_taken_without_a_word() {
    let mut program = payroll();
    let today = program.state().session().expect("open").day();
    let later = some_task(&program, |task, dates| {
        task.actual_start.is_none() && dates.start.date() > today && !dates.milestone
    });
    select(&mut program, &later);
    let (planned, _) = dates(&program, &later);
    program.key_press_modifiers(Modifiers::ALT, Key::Num3);
    program.run();
    assert!(says(&program, "was to begin"), "it says so");
    assert_eq!(dates(&program, &later).0.date(), today, "it has begun");
    program.get_by_role_and_label(Role::Button, "Undo").click();
    program.run();
    assert_eq!(dates(&program, &later).0, planned, "and is taken back with one press");
    program.key_press_modifiers(Modifiers::ALT, Key::Num1);
    program.run();
    assert!(!says(&program, "was to begin"), "nothing done is no beginning");
}

/// Presses a key as a keyboard does where the system sends a text for it, too: both within one pass.
fn press_with_text(program: &mut Program, modifiers: Modifiers, key: Key, text: &str) {
    let pressed = |pressed| Event::Key { key, physical_key: None, pressed, repeat: false, modifiers };
    program.input_mut().events.extend([pressed(true), Event::Text(text.to_owned()), pressed(false)]);
    program.run();
}

#[test]
fn a_shortcut_never_begins_typing() {
    let mut program = payroll();
    select(&mut program, DOCUMENT);
    let names =
        |program: &Program| -> Vec<String> { workspace(program).tasks.iter().map(|task| task.title.clone()).collect() };
    let before = names(&program);
    for (key, text) in [(Key::Num3, "3"), (Key::Num5, "5"), (Key::M, "m")] {
        let file = workspace(&program);
        press_with_text(&mut program, Modifiers::ALT, key, text);
        assert!(workspace(&program) != file, "Alt+{text} does what it says");
        program.key_press(Key::ArrowDown);
        program.run();
        program.key_press(Key::ArrowUp);
        program.run();
        assert_eq!(names(&program), before, "Alt+{text} names nothing");
        undo(&mut program);
        select(&mut program, DOCUMENT);
    }
    for modifiers in [Modifiers::CTRL, Modifiers::COMMAND] {
        press_with_text(&mut program, modifiers, Key::J, "j");
        program.key_press(Key::Enter);
        program.run();
        program.key_press(Key::Escape);
        program.run();
        assert_eq!(names(&program), before);
    }
    press_with_text(&mut program, Modifiers::NONE, Key::J, "j");
    program.key_press(Key::Enter);
    program.run();
    assert!(names(&program).contains(&"j".to_owned()), "a bare letter still begins typing");
}

#[test]
fn the_settings_of_the_plan_are_in_one_place() {
    let mut program = harness::sample(PAYROLL, vec2(1440.0, 1400.0), Language::English);
    program.state_mut().session_mut().expect("open").view = ViewKind::Timeline;
    program.run();
    let before = workspace(&program);
    press(&mut program, "Plan settings…");
    for label in ["The plan begins", "Hours a day", "Days a month", "Baseline that counts"] {
        assert!(says(&program, label), "{label}");
    }
    let field = program.get_by_role_and_label(Role::TextInput, "Hours a day");
    field.focus();
    program.run();
    program.key_press_modifiers(Modifiers::COMMAND, Key::A);
    program.event(Event::Text("7.5".to_owned()));
    program.run();
    program.get_by_role_and_label(Role::Button, "Done").click();
    program.run();
    assert_eq!(workspace(&program).engagement.plan.minutes_per_day, 450);
    undo(&mut program);
    assert!(workspace(&program) == before);
}

#[test]
fn a_plan_is_turned_to_go_backwards_in_its_settings() {
    let mut program = harness::sample(PAYROLL, vec2(1440.0, 1400.0), Language::English);
    program.state_mut().session_mut().expect("open").view = ViewKind::Timeline;
    program.run();
    let before = workspace(&program);
    press(&mut program, "Plan settings…");
    program.get_by_label("Schedule backwards from the end").click();
    program.run();
    assert!(says(&program, "The plan has to end") && program.query_by_label("The plan begins").is_none());
    program.get_by_label("Links count more than date constraints").click();
    program.run();
    program.get_by_role_and_label(Role::Button, "Done").click();
    program.run();
    let now = workspace(&program);
    let agreed = before.engagement.end.and_then(|end| end.and_hms_opt(17, 0, 0));
    assert_eq!(now.engagement.plan.finish, agreed, "by the agreed end, until somebody says otherwise");
    assert!(now.engagement.plan.links_win);
    undo(&mut program);
    assert!(workspace(&program) == before);
}

#[test]
fn a_baseline_that_is_set_makes_no_simulation_old() {
    let mut program = harness::sample(PAYROLL, WIDE, Language::English);
    let session = program.state_mut().session_mut().expect("open");
    (session.view, session.views.plan.page) = (ViewKind::Timeline, Page::Forecast);
    program.run();
    program.run();
    let current = |program: &Program| program.state().session().expect("open").forecast().current;
    assert!(current(&program));
    let document = &mut program.state_mut().session_mut().expect("open").document;
    let mut baseline = document.workspace().baselines.iter().next().expect("a baseline").clone();
    (baseline.id, baseline.title) = (BaselineId::new(0, 0), "Agreed anew".to_owned());
    document.apply_plainly(Edit::SetBaseline(baseline)).expect("set");
    program.run();
    assert!(current(&program), "no task changed");
    let id = task(&program, REVIEW);
    let document = &mut program.state_mut().session_mut().expect("open").document;
    document.apply_plainly(Edit::ResizeTask { id, duration_minutes: 4_800 }).expect("longer");
    program.run();
    assert!(!current(&program));
}

#[test]
fn a_new_task_of_a_running_plan_says_that_it_stands_in_the_past_and_begins_today_with_one_press() {
    let mut program = harness::sample(PAYROLL, WIDE, Language::English);
    program.state_mut().session_mut().expect("open").view = ViewKind::Timeline;
    program.run();
    let new = |program: &Program| {
        let session = program.state().session().expect("open");
        let file = session.document.workspace();
        let task = file.tasks.iter().find(|task| task.title == "New task").expect("added").clone();
        let dates = session.insights().schedule.get(task.id).expect("scheduled").clone();
        (task, dates)
    };
    let ctx = program.ctx.clone();
    program.state_mut().run(Command::Add(RecordKind::Task), &ctx);
    program.run_steps(6);
    let (task, dates) = new(&program);
    assert!(task.constraint.is_none() && task.links.is_empty());
    assert!(dates.overdue, "it stands in the past and is not done");
    assert!(says(&program, "it stands where the plan began, on"));
    program.get_by_label_contains("Begin on").click();
    program.run_steps(6);
    let (task, dates) = new(&program);
    let day = program.state().session().expect("open").day();
    assert_eq!(task.constraint.map(|one| one.kind), Some(ConstraintKind::StartNoEarlierThan));
    assert!(dates.start.date() >= day && !dates.overdue);
    program.state_mut().run(Command::Undo, &ctx);
    program.run_steps(20);
    assert!(new(&program).0.constraint.is_none(), "it was one step");
}

#[test]
fn pasted_tasks_of_a_running_plan_say_that_they_stand_in_the_past_where_nothing_dates_them() {
    let mut program = harness::sample(PAYROLL, WIDE, Language::English);
    program.state_mut().session_mut().expect("open").view = ViewKind::Timeline;
    program.run();
    let open = |program: &Program| program.state().session().expect("open").document.workspace().clone();
    let called = |program: &Program, title: &str| open(program).tasks.iter().find(|task| task.title == title).cloned();
    let paste = |program: &mut Program, text: &str| {
        program.event(Event::Paste(text.to_owned()));
        program.run_steps(6);
    };
    paste(&mut program, "Task name\tDuration\nOrder the tents\t3d\nBrief the guides\t2d\n");
    assert!(says(&program, "says when the 2 new tasks happen: they stand where the plan began, on"));
    program.get_by_label_contains("Begin on").click();
    program.run_steps(6);
    let day = program.state().session().expect("open").day();
    for title in ["Order the tents", "Brief the guides"] {
        let task = called(&program, title).expect("pasted");
        assert_eq!(task.constraint.map(|one| one.kind), Some(ConstraintKind::StartNoEarlierThan));
        let insights = program.state().session().expect("open").insights();
        assert!(insights.schedule.get(task.id).expect("scheduled").start.date() >= day);
    }
    let ctx = program.ctx.clone();
    program.state_mut().run(Command::Undo, &ctx);
    program.run_steps(20);
    assert!(called(&program, "Order the tents").expect("stays").constraint.is_none(), "both in one step");
    assert!(called(&program, "Brief the guides").expect("stays").constraint.is_none());
    program.state_mut().run(Command::Undo, &ctx);
    program.run_steps(20);
    assert!(called(&program, "Order the tents").is_none(), "what was pasted goes in one step, too");
    // Dates that are pasted say when.
    paste(&mut program, "Task name\tStart\tFinish\nPack\t12 Mar 2026\t13 Mar 2026\n");
    assert!(called(&program, "Pack").is_some());
    assert!(!says(&program, "stands where the plan began, on"));
}

#[test]
fn what_lies_ahead_is_not_said_to_be_done() {
    let mut program = harness::sample(PAYROLL, WIDE, Language::English);
    let session = program.state_mut().session_mut().expect("open");
    session.view = ViewKind::Timeline;
    let day = session.day();
    let file = session.document.workspace();
    let reports: Vec<Edit> = file
        .tasks
        .ids()
        .filter(|id| !session.insights().schedule.tree.is_summary(*id))
        .map(|id| Edit::ReportProgress { id, on: day, percent: 100, at_now: day.and_hms_opt(9, 0, 0).expect("a time") })
        .collect();
    session.document.apply_plainly(Edit::Several(reports)).expect("done");
    program.run_steps(20);
    assert!(says(&program, "All tasks are marked as done, though by the plan the last ends on 30 Jun"));
    assert!(!says(&program, "All tasks are done, the last on"));
}

#[test]
fn the_slider_of_a_plan_of_many_years_counts_years() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("old.entente");
    let start = chrono::NaiveDate::from_ymd_opt(2012, 12, 24).expect("a day");
    let mut plan = document::fresh_workspace("Old", start);
    plan.tasks.put(Task::new(TaskId::new(0, 1), Meta::internal("", start), "Dig".to_owned()));
    std::fs::write(&path, entente::file::encode(&plan)).expect("written");
    let mut program = harness::with_file(&path, &[]);
    program.state_mut().session_mut().expect("open").view = ViewKind::Registers;
    program.run();
    let mut words = Vec::new();
    for clipped in &program.output().shapes {
        painted(&clipped.shape, &mut words);
    }
    let said = |word: &str| words.iter().filter(|one| *one == word).count();
    assert!(said("2014") == 1 && said("2025") == 1, "{words:?}");
    assert_eq!(said("Jan"), 0, "thirteen Januaries say nothing");
}

/// Everything that is painted as words.
fn painted(shape: &egui::Shape, words: &mut Vec<String>) {
    match shape {
        egui::Shape::Text(text) => words.push(text.galley.text().to_owned()),
        egui::Shape::Vec(shapes) => shapes.iter().for_each(|shape| painted(shape, words)),
        _ => {}
    }
}

#[test]
fn a_large_deletion_is_looked_for_beside_the_window() {
    let first = chrono::NaiveDate::from_ymd_opt(2026, 3, 2).expect("a day");
    let mut file = document::fresh_workspace("Large", first);
    for number in 1..=3_000 {
        let task = Task::new(TaskId::new(0, number), Meta::internal("", first), format!("Task {number}"));
        // Every hundredth has the others under it.
        let parent = (number % 100 != 1).then(|| TaskId::new(0, number - (number - 1) % 100));
        file.tasks.put(Task { order: number as i64, duration_minutes: 480, parent, ..task });
    }
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("large.entente");
    entente::file::save(&file, &path, None).expect("saved");
    let mut program = harness::late(&[]);
    program.state_mut().opened(path.clone(), entente::file::open(&path));
    program.run_steps(4);
    program.state_mut().finish_jobs();
    let session = program.state_mut().session_mut().expect("open");
    session.view = ViewKind::Timeline;
    session.selection = Some(TaskId::new(0, 1).into());
    program.run_steps(20);
    program.key_press_modifiers(Modifiers::COMMAND, Key::A);
    program.run_steps(4);
    program.key_press(Key::Delete);
    program.run_steps(4);
    assert!(says(&program, "Looking for what that touches…"), "the window goes on");
    assert!(says(&program, "Delete 3,000 tasks?"));
    // It can be left before it is known, and what is known then is not asked.
    program.key_press(Key::Escape);
    program.run_steps(4);
    program.state_mut().finish_jobs();
    program.run_steps(4);
    assert!(!says(&program, "Delete 3,000 tasks?"));
    program.key_press(Key::Delete);
    program.run_steps(4);
    program.state_mut().finish_jobs();
    program.run_steps(4);
    assert!(says(&program, "Delete 3,000 tasks?"));
    assert!(says(&program, "Nothing else is touched. Undo brings it back."), "what the heading counts is said once");
    let tasks = |program: &Program| program.state().session().expect("open").document.workspace().tasks.len();
    // They go beside the window, too, and stay where nobody waits for that.
    for stays in [true, false] {
        program.get_by_role_and_label(Role::Button, "Delete").click();
        program.run_steps(4);
        assert!(says(&program, "Deleting…") && says(&program, "Delete 3,000 tasks?"));
        assert_eq!(tasks(&program), 3_000);
        if stays {
            program.key_press(Key::Escape);
            program.run_steps(4);
        }
        program.state_mut().finish_jobs();
        program.run_steps(10);
        assert_eq!(tasks(&program), if stays { 3_000 } else { 0 });
        if stays {
            program.key_press(Key::Delete);
            program.run_steps(4);
            program.state_mut().finish_jobs();
            program.run_steps(4);
        }
    }
    assert!(says(&program, "3,000 tasks deleted"));
    let steps = |program: &Program| program.state().session().expect("open").document.undo_steps();
    assert_eq!(steps(&program), 1);
    program.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    program.run_steps(4);
    assert_eq!((tasks(&program), steps(&program)), (3_000, 0), "one step with all its consequences");
}
