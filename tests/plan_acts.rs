//! What hands do in the plan and what is said of it: pasting from spreadsheets, walking cells with Tab, acts that cannot be
//! done, deletions and their counts, baselines, menus that Escape closes.

use egui::accesskit::Role;
use egui::{Event, Key, Modifiers, pos2, vec2};
use egui_kittest::kittest::Queryable;
use entente::document::Edit;
use entente::insight::schedule::TaskDates;
use entente::language::{Language, Words};
use entente::ui::command::Command;
use entente::ui::views::ViewKind;
use entente::workspace::{ConstraintKind, Engagement, NewTasks, RecordRef, Task, TaskId, TaskMode};

use super::support::harness::{self, ERP, NARROW, PAYROLL, PORTAL, WIDE};
use super::support::plan::*;

const REVIEW: &str = "Review requirements document";
const SIGNED: &str = "Requirements signed";
/// The task before the document on its level.
const ABOVE: &str = "Provide employee and pay-history extracts";

fn the(program: &Program, title: &str) -> Task {
    workspace(program).tasks.get(task(program, title)).expect("there").clone()
}

fn frame(program: &mut Program, change: impl FnOnce(&mut Engagement)) {
    let mut frame = workspace(program).engagement;
    change(&mut frame);
    let document = &mut program.state_mut().session_mut().expect("open").document;
    document.apply_plainly(Edit::SetEngagement(frame)).expect("kept");
    program.run();
}

fn press_cell(program: &mut Program, title: &str, column: &str) {
    let head = program.get_by_role_and_label(Role::ColumnHeader, column).rect();
    let at = pos2(head.center().x, row(program, title).center().y);
    harness::click_at(program, at);
}

fn key(program: &mut Program, with: Modifiers, key: Key) {
    program.key_press_modifiers(with, key);
    program.run();
}

fn type_in(program: &mut Program, text: &str) {
    program.event(Event::Text(text.to_owned()));
    program.run();
}

fn paste(program: &mut Program, text: &str) {
    program.event(Event::Paste(text.to_owned()));
    program.run();
}

fn says(program: &Program, part: &str) -> bool {
    program.query_all_by_label_contains(part).next().is_some()
}

fn steps(program: &Program) -> usize {
    program.state().session().expect("open").document.undo_steps()
}

/// The title of a task that passes a test of what is known of it on the shown day, of its record and of its dates.
fn some_task(program: &Program, fits: impl Fn(&Task, &Task, &TaskDates) -> bool) -> String {
    let insights = program.state().session().expect("open").insights();
    let workspace = workspace(program);
    let found = insights.shown.tasks.iter().find(|known| {
        let dates = insights.schedule.get(known.id).filter(|dates| !dates.summary && !dates.milestone);
        dates.zip(workspace.tasks.get(known.id)).is_some_and(|(dates, task)| fits(known, task, dates))
    });
    found.expect("such a task").title.clone()
}

#[test]
fn names_and_durations_from_a_spreadsheet_land_in_name_and_duration() {
    let mut program = payroll();
    press_cell(&mut program, DOCUMENT, "Task");
    let before = workspace(&program);
    paste(&mut program, "Order the tents\t3d\nBrief the guides\t2 нед\nWalk the route\t5\n");
    let minutes = |program: &Program, title: &str| the(program, title).duration_minutes;
    assert_eq!(minutes(&program, "Order the tents"), 3 * 480);
    assert_eq!(minutes(&program, "Brief the guides"), 10 * 480, "a unit of another language");
    assert_eq!(minutes(&program, "Walk the route"), 5 * 480, "a number alone counts days");
    for title in ["Order the tents", "Brief the guides", "Walk the route"] {
        let task = the(&program, title);
        assert_eq!((task.constraint, task.given), (None, None), "{title} got no date");
    }
    assert!(says(&program, "3 tasks pasted, taken as Task, Duration"), "and it says how they were read");
    undo(&mut program);
    assert!(workspace(&program) == before, "one step");
}

#[test]
fn a_spreadsheet_pasted_onto_dates_makes_tasks_all_the_same() {
    let mut program = payroll();
    press_cell(&mut program, DOCUMENT, "Start");
    let before = the(&program, DOCUMENT);
    paste(&mut program, "Order the tents\t3d\nBrief the guides\t1w\n");
    assert_eq!(the(&program, DOCUMENT), before, "names are no dates");
    assert_eq!(the(&program, "Brief the guides").duration_minutes, 5 * 480);
}

#[test]
fn heads_are_read_in_three_languages_and_what_has_no_place_is_said() {
    for (language, heads) in [
        (Language::English, "Продолжительность\tНазвание\tДлительность\tОтветственный"),
        (Language::Russian, "Place\tTask name\tDuration\tResponsible"),
        (Language::Chinese, "地点\t任务名称\t工期\t责任人"),
    ] {
        let mut program = timeline(PAYROLL, WIDE, language);
        select(&mut program, DOCUMENT);
        paste(&mut program, &format!("{heads}\nhall\tOrder the tents\t3 дня\tPriya\n"));
        let task = the(&program, "Order the tents");
        assert_eq!(task.duration_minutes, 3 * 480, "{heads}");
        let owner = workspace(&program).stakeholders.get(task.owner.expect("an owner")).expect("there").name.clone();
        assert_eq!(owner, "Priya Raman");
        let first = heads.split('\t').next().expect("a head");
        assert!(says(&program, first), "the column {first} has no place, and that is said");
    }
}

#[test]
fn pasted_dates_stand_as_they_are_and_make_no_constraint() {
    let mut program = payroll();
    press_cell(&mut program, DOCUMENT, "Task");
    paste(
        &mut program,
        "Who\tWork package\tFrom\tUntil\nPriya\tOrder the tents\t9 Mar 2026\t11 Mar 2026\nPriya\tPack\t12.03.2026\t13.03.2026\n",
    );
    let (tents, pack) = (the(&program, "Order the tents"), the(&program, "Pack"));
    assert_eq!((tents.constraint, tents.duration_minutes), (None, 3 * 480));
    assert_eq!((pack.constraint, pack.duration_minutes), (None, 2 * 480));
    assert_eq!(dates(&program, "Order the tents").0.date().to_string(), "2026-03-09");
    assert_eq!(dates(&program, "Pack").1.date().to_string(), "2026-03-13");
    assert!(says(&program, "2 tasks stand by hand on the dates that were pasted"));
    assert!(!workspace(&program).tasks.iter().any(|task| task.title == "Work package"), "unknown heads are no task");
}

#[test]
fn a_new_task_has_no_constraint_that_nobody_asked_for() {
    let mut program = payroll();
    select(&mut program, DOCUMENT);
    let before: Vec<TaskId> = workspace(&program).tasks.ids().collect();
    key(&mut program, Modifiers::NONE, Key::Insert);
    type_in(&mut program, "Breathe");
    key(&mut program, Modifiers::NONE, Key::Enter);
    let fresh = the(&program, "Breathe");
    assert!(!before.contains(&fresh.id));
    assert_eq!((fresh.constraint, fresh.given, fresh.manual_start), (None, None, None));
}

#[test]
fn a_new_task_begins_on_the_status_date_where_the_plan_says_so() {
    let mut program = payroll();
    frame(&mut program, |frame| frame.plan.new_tasks = NewTasks::OnStatusDate);
    // The status date is Monday 19 January 2026; what has dates or waits for something keeps to these.
    let from = |task: &Task| task.constraint.map(|one| (one.kind, one.at.expect("a date").to_string()));
    let monday = Some((ConstraintKind::StartNoEarlierThan, "2026-01-19 08:00:00".to_owned()));
    select(&mut program, DOCUMENT);
    key(&mut program, Modifiers::NONE, Key::Insert);
    type_in(&mut program, "Breathe");
    key(&mut program, Modifiers::NONE, Key::Enter);
    assert_eq!(from(&the(&program, "Breathe")), monday);
    assert_eq!(dates(&program, "Breathe").0.to_string(), "2026-01-19 08:00:00");
    press_cell(&mut program, DOCUMENT, "Task");
    paste(
        &mut program,
        "Task Name\tStart\tFinish\tPredecessors\nPack\t\t\t\nSend\t9 Mar 2026\t11 Mar 2026\t\nHear\t\t\t1\n",
    );
    assert_eq!(["Pack", "Send", "Hear"].map(|title| from(&the(&program, title))), [monday, None, None]);
    assert_eq!(dates(&program, "Send").0.date().to_string(), "2026-03-09");
    // Of a plan that is scheduled from its end the end says it.
    frame(&mut program, |frame| frame.plan.finish = frame.end.and_then(|end| end.and_hms_opt(17, 0, 0)));
    select(&mut program, DOCUMENT);
    key(&mut program, Modifiers::NONE, Key::Insert);
    type_in(&mut program, "Rest");
    key(&mut program, Modifiers::NONE, Key::Enter);
    let rest = the(&program, "Rest").constraint.expect("as late as possible");
    assert_eq!((rest.kind, rest.at), (ConstraintKind::AsLateAsPossible, None));
}

#[test]
fn tab_walks_the_cells_of_a_row_and_leaves_after_the_last() {
    let mut program = payroll();
    press_cell(&mut program, DOCUMENT, "Task");
    type_in(&mut program, "Write it down");
    key(&mut program, Modifiers::NONE, Key::Tab);
    assert_eq!(selected(&program), Some(task(&program, "Write it down").into()));
    // The start, then the finish; typing goes there.
    key(&mut program, Modifiers::NONE, Key::Tab);
    key(&mut program, Modifiers::NONE, Key::Tab);
    type_in(&mut program, "40");
    key(&mut program, Modifiers::SHIFT, Key::Tab);
    let today = program.state().session().expect("open").today();
    let percent = the(&program, "Write it down").progress.iter().find(|one| one.on == today).map(|one| one.percent);
    assert_eq!(percent, Some(40), "the third cell after the name is what is done");
    for _ in 0..2 {
        key(&mut program, Modifiers::SHIFT, Key::Tab);
    }
    type_in(&mut program, "Write it all down");
    key(&mut program, Modifiers::NONE, Key::Enter);
    task(&program, "Write it all down");
    assert_eq!(selected(&program), Some(task(&program, REVIEW).into()), "Enter goes down");
    let row_has_keys = |program: &Program| {
        let focused = program.ctx.memory(egui::Memory::focused);
        focused.is_some_and(|id| id == egui::Id::unique(("timeline", ("row", task(program, REVIEW)))))
    };
    assert!(row_has_keys(&program));
    for _ in 0..5 {
        key(&mut program, Modifiers::NONE, Key::Tab);
    }
    assert!(!row_has_keys(&program), "nobody is kept in the table");
    assert!(program.ctx.memory(egui::Memory::focused).is_some(), "the keyboard goes on to what comes next");
}

#[test]
fn tab_in_the_last_row_goes_on_to_the_new_tasks_next_cell() {
    let mut program = payroll();
    let last = *program.state().session().expect("open").insights().schedule.order.last().expect("tasks");
    program.state_mut().session_mut().expect("open").selection = Some(last.into());
    program.run();
    key(&mut program, Modifiers::NONE, Key::ArrowDown);
    type_in(&mut program, "Look back");
    let end = program.get_by_role_and_label(Role::TextInput, "Name of the task").rect();
    let card = program.get_by_role_and_label(Role::ScrollView, "Chart").rect();
    assert!(end.bottom() <= card.bottom() + 2.0, "{end:?} is in sight within {card:?}");
    key(&mut program, Modifiers::NONE, Key::Tab);
    assert_eq!(selected(&program), Some(task(&program, "Look back").into()));
    for _ in 0..2 {
        key(&mut program, Modifiers::NONE, Key::Tab);
    }
    type_in(&mut program, "10");
    key(&mut program, Modifiers::NONE, Key::Enter);
    assert_eq!(the(&program, "Look back").progress.last().map(|one| one.percent), Some(10));
    type_in(&mut program, "Thank everybody");
    key(&mut program, Modifiers::NONE, Key::Enter);
    let (back, thanks) = (the(&program, "Look back"), the(&program, "Thank everybody"));
    assert!(back.order < thanks.order && back.parent == thanks.parent);
    let rows: Vec<_> = program.get_all_by_role(Role::TreeItem).map(|node| node.rect().bottom()).collect();
    assert!(row(&program, "Thank everybody").bottom() <= card.bottom() + 0.5, "{rows:?} within {card:?}");
}

#[test]
fn opening_a_cell_changes_nothing_and_says_so() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("plan.entente");
    std::fs::write(&path, entente::file::encode(&workspace(&payroll()))).expect("written");
    let mut program = harness::with_file(&path, &[]);
    program.state_mut().session_mut().expect("open").view = ViewKind::Timeline;
    program.run();
    select(&mut program, DOCUMENT);
    assert!(!says(&program, "Unsaved changes"));
    key(&mut program, Modifiers::NONE, Key::F2);
    program.run();
    assert!(!says(&program, "Unsaved changes"), "nothing was typed");
    type_in(&mut program, "x");
    program.run();
    assert!(says(&program, "Unsaved changes"));
    key(&mut program, Modifiers::NONE, Key::Escape);
    program.run();
    assert!(!says(&program, "Unsaved changes"));
}

#[test]
fn escape_closes_the_menu_of_a_row_and_nothing_else() {
    let mut program = payroll();
    select(&mut program, DOCUMENT);
    key(&mut program, Modifiers::SHIFT, Key::F10);
    assert!(program.query_all_by_label("Fill down").next().is_some());
    key(&mut program, Modifiers::NONE, Key::Escape);
    assert!(program.query_all_by_label("Fill down").next().is_none(), "the menu is closed");
    assert_eq!(selected(&program), Some(task(&program, DOCUMENT).into()), "the row is still selected");
    key(&mut program, Modifiers::NONE, Key::Escape);
    assert_eq!(selected(&program), None);
}

#[test]
fn arrows_go_through_the_menu_of_a_row_and_enter_takes_what_is_lit() {
    let mut program = payroll();
    select(&mut program, DOCUMENT);
    let before = workspace(&program).tasks.len();
    key(&mut program, Modifiers::SHIFT, Key::F10);
    let lit = |program: &Program| program.get_all_by_role(Role::MenuItem).position(|item| item.is_focused());
    assert_eq!(lit(&program), Some(0), "it opens with its first entry lit");
    for (pressed, at) in [(Key::ArrowDown, 1), (Key::ArrowDown, 2), (Key::ArrowUp, 1)] {
        key(&mut program, Modifiers::NONE, pressed);
        assert_eq!(lit(&program), Some(at));
    }
    assert_eq!(selected(&program), Some(task(&program, DOCUMENT).into()), "the rows stay as they are");
    key(&mut program, Modifiers::NONE, Key::Enter);
    assert_eq!(workspace(&program).tasks.len(), before + 1, "the second adds a task");
    assert!(program.query_all_by_label("Fill down").next().is_none(), "the menu is closed");
}

#[test]
fn enter_that_leaves_a_field_of_the_details_opens_no_cell() {
    let mut program = payroll();
    select(&mut program, DOCUMENT);
    let id = task(&program, DOCUMENT);
    program.get_by_role_and_label(Role::TextInput, "Title").focus();
    program.run();
    key(&mut program, Modifiers::COMMAND, Key::A);
    program.get_by_role_and_label(Role::TextInput, "Title").type_text("Kick-off meeting");
    program.run();
    key(&mut program, Modifiers::NONE, Key::Enter);
    program.run();
    key(&mut program, Modifiers::NONE, Key::Tab);
    program.run();
    assert_eq!(workspace(&program).tasks.get(id).map(|task| task.title.as_str()), Some("Kick-off meeting"));
    let fields = program.get_all_by_role(Role::TextInput).filter(|field| field.value().as_deref() == Some(DOCUMENT));
    assert_eq!(fields.count(), 0, "no cell holds the old name");
}

#[test]
fn a_finished_task_is_not_interrupted_and_an_open_one_is_whatever_the_file_knows_of_later_days() {
    let mut program = payroll();
    let done = some_task(&program, |known, _, _| known.actual_finish.is_some());
    select(&mut program, &done);
    let before = workspace(&program);
    key(&mut program, Modifiers::COMMAND, Key::J);
    assert!(workspace(&program) == before);
    assert!(says(&program, "This task is finished: there is nothing left to interrupt"));
    // The file knows when it will have ended; on the shown day nobody does.
    let open = some_task(&program, |known, task, dates| {
        known.actual_finish.is_none() && task.actual_finish.is_some() && dates.duration_minutes >= 960
    });
    select(&mut program, &open);
    let splits = the(&program, &open).splits.len();
    key(&mut program, Modifiers::COMMAND, Key::J);
    assert_eq!(the(&program, &open).splits.len(), splits + 1);
}

#[test]
fn the_question_before_a_deletion_counts_what_goes_with_a_summary() {
    let mut program = payroll();
    let tree = program.state().session().expect("open").insights().schedule.tree.clone();
    let top = workspace(&program).tasks.ids().find(|id| tree.is_summary(*id)).expect("a summary");
    let under = workspace(&program).tasks.ids().filter(|id| tree.ancestors(*id).any(|one| one == top)).count();
    let title = workspace(&program).tasks.get(top).expect("there").title.clone();
    program.state_mut().session_mut().expect("open").selection = Some(top.into());
    program.run();
    key(&mut program, Modifiers::NONE, Key::Delete);
    assert!(says(&program, &format!("Delete “{title}” and {under} tasks under it?")));
    key(&mut program, Modifiers::NONE, Key::Escape);
    // Two summaries marked, folded away as they are: all that stands under them is counted.
    let tops: Vec<TaskId> = workspace(&program).tasks.ids().filter(|id| !tree.parent.contains_key(id)).collect();
    key(&mut program, Modifiers::ALT, Key::PageUp);
    key(&mut program, Modifiers::SHIFT, Key::ArrowDown);
    let Some(RecordRef::Task(other)) = selected(&program) else { panic!("a task") };
    assert!(tops.contains(&top) && tops.contains(&other) && other != top);
    let both = |id: TaskId| [top, other].contains(&id) || tree.ancestors(id).any(|one| one == top || one == other);
    let all = workspace(&program).tasks.ids().filter(|id| both(*id)).count();
    key(&mut program, Modifiers::NONE, Key::Delete);
    assert!(says(&program, &format!("Delete {all} tasks?")), "{all}");
}

#[test]
fn the_palette_puts_the_command_of_a_name_before_those_about_it_and_a_baseline_is_confirmed() {
    let mut program = payroll();
    let ctx = program.ctx.clone();
    program.state_mut().run(Command::Palette, &ctx);
    program.run();
    type_in(&mut program, "baseline");
    key(&mut program, Modifiers::NONE, Key::Enter);
    assert!(says(&program, "Keeps the plan as it is now"), "Enter takes the first: Set baseline");
    key(&mut program, Modifiers::COMMAND, Key::A);
    type_in(&mut program, "After the review");
    key(&mut program, Modifiers::NONE, Key::Enter);
    let day = program.state().session().expect("open").day();
    let kept = workspace(&program).baselines.iter().find(|one| one.title == "After the review").map(|one| one.set_on);
    assert_eq!(kept, Some(day));
    assert!(says(&program, "“After the review” is set: the plan as it stood on 19 Jan 2026"));
}

#[test]
fn levelling_is_found_by_its_name_and_asks_first() {
    for (language, query) in
        [(Language::English, "level"), (Language::Russian, "выровнять"), (Language::Chinese, "平衡")]
    {
        let mut program = harness::sample(PAYROLL, WIDE, language);
        let words = Words::new(language);
        program.state_mut().session_mut().expect("open").view = ViewKind::Overview;
        let ctx = program.ctx.clone();
        program.state_mut().run(Command::Palette, &ctx);
        program.run();
        type_in(&mut program, query);
        key(&mut program, Modifiers::NONE, Key::Enter);
        let session = program.state().session().expect("open");
        assert_eq!(
            (session.view, session.document.undo_steps()),
            (ViewKind::Timeline, 0),
            "{query}: nothing is done yet"
        );
        assert!(says(&program, words.text("load-how-far")), "{query}: it is asked how far tasks may move");
        key(&mut program, Modifiers::NONE, Key::Escape);
        assert!(!says(&program, words.text("load-how-far")), "{query}");
        assert!(says(&program, words.text("load-level")), "{query}: the load stays in sight");
    }
}

#[test]
fn a_press_on_empty_ground_lets_go() {
    let mut program = payroll();
    select(&mut program, DOCUMENT);
    let bar = bar(&program, DOCUMENT);
    let chart = program.get_by_role_and_label(Role::ScrollView, "Chart").rect();
    let ground = pos2(chart.right() - 12.0, bar.center().y);
    harness::click_at(&mut program, ground);
    assert_eq!(selected(&program), None);
}

#[test]
fn the_page_of_shortcuts_knows_the_table_and_the_hands() {
    let mut program = payroll();
    let ctx = program.ctx.clone();
    program.state_mut().run(Command::Shortcuts, &ctx);
    program.run();
    for said in
        ["Table and chart of the plan", "Fill down", "Indent", "Copy with column heads", "Mark what a frame touches"]
    {
        assert!(says(&program, said), "{said}");
    }
    // It is read with the keys.
    let top = |program: &Program| program.get_by_label("Mark what a frame touches").rect().top();
    let before = top(&program);
    key(&mut program, Modifiers::NONE, Key::PageDown);
    program.run();
    assert!(top(&program) < before - 200.0, "{before}, then {}", top(&program));
}

#[test]
fn progress_dragged_on_a_task_that_begins_later_is_not_taken_without_a_word() {
    let mut program = payroll();
    zoom(&mut program, "Week");
    // The file knows when it really began; on the shown day it is still to come.
    let day = program.state().session().expect("open").day();
    let (start, _) = dates(&program, DOCUMENT);
    assert!(start.date() > day && the(&program, DOCUMENT).actual_start.is_some());
    select(&mut program, DOCUMENT);
    let bar = bar(&program, DOCUMENT);
    let wedge = program.get_by_label(&format!("Drag to report progress: {DOCUMENT}")).rect().center();
    drag(&mut program, wedge, vec2(bar.width() * 0.5, 0.0));
    assert!(says(&program, "was to begin"), "it says that it began before its time");
    assert_eq!(dates(&program, DOCUMENT).0.date(), day, "and it has");
}

#[test]
fn as_many_tasks_are_said_to_move_as_do() {
    let mut program = payroll();
    zoom(&mut program, "Month");
    // One that can move, and a milestone that waits for a later task and does not.
    select(&mut program, DOCUMENT);
    key(&mut program, Modifiers::SHIFT, Key::ArrowDown);
    key(&mut program, Modifiers::SHIFT, Key::ArrowDown);
    let before: Vec<_> = [DOCUMENT, REVIEW, SIGNED].map(|title| dates(&program, title).0).into();
    let from = bar(&program, DOCUMENT).center();
    press_and_move(&mut program, from, vec2(70.0, 0.0));
    let moved =
        [DOCUMENT, REVIEW, SIGNED].iter().zip(&before).filter(|(title, start)| dates(&program, title).0 != **start);
    let moved = moved.count();
    program.drop_at(from + vec2(70.0, 0.0));
    program.run();
    let said = format!("{moved} task{} move", if moved == 1 { "" } else { "s" });
    assert!(says(&program, &said), "{said}");
}

#[test]
fn every_date_has_room_in_its_column_in_three_languages() {
    for (number, language) in
        [(PAYROLL, Language::English), (PORTAL, Language::Russian), (ERP, Language::Chinese), (ERP, Language::English)]
    {
        for size in [WIDE, NARROW] {
            let program = timeline(number, size, language);
            let words = Words::new(language);
            let head = program.get_by_role_and_label(Role::ColumnHeader, words.text("timeline-column-finish"));
            let width = head.rect().width();
            let bold = entente::ui::theme::bold(entente::ui::theme::BODY);
            for month in 1..=12 {
                let date = chrono::NaiveDate::from_ymd_opt(2026, month, 28).expect("a day");
                let text = words.date_for_tables(date);
                let layout = |fonts: &mut egui::epaint::FontsView<'_>| {
                    fonts.layout_no_wrap(text.clone(), bold.clone(), egui::Color32::BLACK).size().x
                };
                let wide = program.ctx.fonts_mut(layout);
                // What a cell keeps free beside its words.
                assert!(wide + 12.0 <= width, "{text} takes {wide} of {width}");
            }
        }
    }
}

#[test]
fn rows_are_indented_moved_and_filled_with_the_keyboard_in_steps_of_their_own() {
    let mut program = payroll();
    press_cell(&mut program, DOCUMENT, "Task");
    let before = the(&program, DOCUMENT).parent;
    let first = steps(&program);
    key(&mut program, Modifiers::ALT | Modifiers::SHIFT, Key::ArrowRight);
    assert_eq!(the(&program, DOCUMENT).parent, Some(task(&program, ABOVE)));
    key(&mut program, Modifiers::ALT | Modifiers::SHIFT, Key::ArrowLeft);
    assert_eq!(the(&program, DOCUMENT).parent, before);
    assert_eq!(steps(&program), first + 2);
    key(&mut program, Modifiers::ALT, Key::ArrowUp);
    assert!(the(&program, DOCUMENT).order < the(&program, ABOVE).order);
    assert_eq!(selected(&program), Some(task(&program, DOCUMENT).into()), "it is still in the hand");
    key(&mut program, Modifiers::ALT, Key::ArrowDown);
    assert!(the(&program, DOCUMENT).order > the(&program, ABOVE).order);
    // The first of a level has nothing to go under, and that is said.
    let tree = program.state().session().expect("open").insights().schedule.tree.clone();
    let parent = before.expect("a parent");
    let eldest = workspace(&program).tasks.get(tree.children(parent)[0]).expect("there").title.clone();
    select(&mut program, &eldest);
    let untouched = workspace(&program);
    key(&mut program, Modifiers::ALT | Modifiers::SHIFT, Key::ArrowRight);
    assert!(workspace(&program) == untouched);
    assert!(says(&program, "Nothing stands above it on its level"));
}

#[test]
fn a_bar_stays_in_sight_when_its_details_open() {
    for size in [WIDE, NARROW] {
        let mut program = timeline(PAYROLL, size, Language::English);
        zoom(&mut program, "Month");
        let chart = program.get_by_role_and_label(Role::ScrollView, "Chart").rect();
        let bar_now = bar(&program, DOCUMENT);
        let ground = pos2(chart.left() + 30.0, chart.bottom() - 20.0);
        drag(&mut program, ground, vec2(chart.right() - 60.0 - bar_now.left(), 0.0));
        let at = bar(&program, DOCUMENT).left_center() + vec2(3.0, 0.0);
        assert!(at.x > chart.right() - 90.0 && at.x < chart.right(), "{at:?} is at the right edge of {chart:?}");
        harness::click_at(&mut program, at);
        program.run();
        let details = program.get_by_label("Close the details").rect();
        let chart = program.get_by_role_and_label(Role::ScrollView, "Chart").rect();
        let bar = bar(&program, DOCUMENT);
        let edge = chart.right().min(details.right() - 240.0);
        assert!(bar.left() + 20.0 <= edge, "{bar:?} within {chart:?}, details end at {details:?}");
        assert!(bar.left() >= chart.left());
    }
}

#[test]
fn a_note_of_what_is_in_the_file_never_moves_an_edit_into_the_past() {
    // A report on the shown day brings the beginning that the file knows of forward, never back.
    let mut program = payroll();
    let id = task(&program, DOCUMENT);
    let later = the(&program, DOCUMENT).actual_start.expect("the file knows it");
    let on = program.state().session().expect("open").day();
    let at_now = on.and_hms_opt(17, 0, 0).expect("a time");
    let document = &mut program.state_mut().session_mut().expect("open").document;
    document.apply_plainly(Edit::ReportProgress { id, on, percent: 20, at_now }).expect("reported");
    assert!(the(&program, DOCUMENT).actual_start.expect("begun") == at_now && at_now < later);
}

#[test]
fn a_low_window_still_shows_a_dozen_rows() {
    for (number, language) in [(PAYROLL, Language::English), (PORTAL, Language::Russian), (ERP, Language::Chinese)] {
        let program = timeline(number, NARROW, language);
        let words = Words::new(language);
        let chart = program.get_by_role_and_label(Role::ScrollView, words.text("timeline-name-chart")).rect();
        let rows = program.get_all_by_role(Role::TreeItem).map(|node| node.rect());
        let whole = rows.filter(|row| row.top() >= chart.top() - 0.5 && row.bottom() <= chart.bottom() + 0.5).count();
        assert!(whole >= 12, "{language:?}: {whole} rows in {chart:?}");
    }
}

#[test]
fn the_wheel_with_ctrl_zooms_around_the_pointer_and_the_ground_is_dragged_both_ways() {
    let mut program = payroll();
    zoom(&mut program, "Month");
    let there = bar(&program, DOCUMENT).left_center();
    program.hover_at(there);
    program.run();
    program.event(Event::Zoom(1.3));
    program.run();
    let now = bar(&program, DOCUMENT);
    assert!((now.left() - there.x).abs() < 1.0, "what is under the pointer stays there: {there:?}, {now:?}");
    let chart = program.get_by_role_and_label(Role::ScrollView, "Chart").rect();
    drag(&mut program, pos2(chart.left() + 30.0, chart.bottom() - 20.0), vec2(90.0, 0.0));
    assert!((bar(&program, DOCUMENT).left() - now.left() - 90.0).abs() < 1.0);
}

#[test]
fn several_bars_that_are_dragged_are_one_step_of_undo() {
    let mut program = payroll();
    zoom(&mut program, "Month");
    let before = workspace(&program);
    select(&mut program, DOCUMENT);
    key(&mut program, Modifiers::SHIFT, Key::ArrowDown);
    let from = bar(&program, DOCUMENT).center();
    drag(&mut program, from, vec2(70.0, 0.0));
    key(&mut program, Modifiers::NONE, Key::Enter);
    assert!(workspace(&program) != before);
    undo(&mut program);
    assert!(workspace(&program) == before, "with all its consequences");
}

#[test]
fn a_pasted_date_is_asked_about() {
    let mut program = payroll();
    press_cell(&mut program, DOCUMENT, "Start");
    let before = workspace(&program);
    paste(&mut program, "16 Feb 2026");
    assert!(says(&program, "Starts no earlier than"), "what does it mean?");
    key(&mut program, Modifiers::NONE, Key::Escape);
    assert!(workspace(&program) == before);
}

/// The starts of the document and of its review, as days.
fn starts(program: &Program) -> [String; 2] {
    [DOCUMENT, REVIEW].map(|title| dates(program, title).0.date().to_string())
}

#[test]
fn many_dates_are_asked_about_once_and_make_no_constraint_unasked() {
    let mut program = payroll();
    let before = workspace(&program);
    let constrained = |program: &Program| {
        let has = |title: &&&str| the(program, title).constraint.is_some_and(|one| one.at.is_some());
        [DOCUMENT, REVIEW].iter().filter(has).count()
    };
    assert_eq!(constrained(&program), 0);
    press_cell(&mut program, DOCUMENT, "Start");
    paste(&mut program, "16 Feb 2026\n23 Feb 2026\n");
    // The likeliest is shown: what waits for another waits longer, the review for the document where that is to be.
    assert!(says(&program, "2 dates given: what do they mean?"));
    assert_eq!(starts(&program), ["2026-02-16", "2026-02-23"]);
    assert_eq!(constrained(&program), 0, "nobody said so yet");
    key(&mut program, Modifiers::NONE, Key::Escape);
    assert!(workspace(&program) == before, "taken back as a whole");

    paste(&mut program, "16 Feb 2026\n23 Mar 2026\n");
    program.get_by_label("No earlier than their dates").click();
    program.run();
    assert_eq!((constrained(&program), starts(&program)), (2, ["2026-02-16".to_owned(), "2026-03-23".to_owned()]));
    assert!(!says(&program, "what do they mean?"));
    undo(&mut program);
    assert!(workspace(&program) == before, "one step");

    paste(&mut program, "16 Feb 2026\n23 Feb 2026\n");
    program.get_by_label("Stand there by hand, nothing moves them").click();
    program.run();
    assert!([DOCUMENT, REVIEW].iter().all(|title| the(&program, title).mode == TaskMode::Manual));
    undo(&mut program);

    // The same date for all that are marked; what it means is asked once more, and Enter keeps what is shown.
    press_cell(&mut program, DOCUMENT, "Start");
    key(&mut program, Modifiers::SHIFT, Key::ArrowDown);
    type_in(&mut program, "2 Mar 2026");
    key(&mut program, Modifiers::COMMAND, Key::Enter);
    assert!(says(&program, "2 dates given: what do they mean?"));
    key(&mut program, Modifiers::NONE, Key::Enter);
    assert_eq!((constrained(&program), starts(&program)), (0, ["2026-03-02".to_owned(), "2026-03-02".to_owned()]));
    undo(&mut program);
    assert!(workspace(&program) == before);
}

#[test]
fn a_start_and_a_finish_that_are_pasted_set_the_duration_and_ask_about_the_start() {
    let mut program = payroll();
    let before = workspace(&program);
    press_cell(&mut program, DOCUMENT, "Start");
    paste(&mut program, "Start\tFinish\n16 Feb 2026\t18 Feb 2026\n23 Feb 2026\t24 Feb 2026\n");
    assert!(says(&program, "2 dates given: what do they mean?"));
    assert_eq!(starts(&program), ["2026-02-16", "2026-02-23"]);
    let ends = [DOCUMENT, REVIEW].map(|title| dates(&program, title).1.date().to_string());
    assert_eq!(ends, ["2026-02-18", "2026-02-24"]);
    assert_eq!([DOCUMENT, REVIEW].map(|title| the(&program, title).duration_minutes), [3 * 480, 2 * 480]);
    key(&mut program, Modifiers::NONE, Key::Escape);
    assert!(workspace(&program) == before);
}
