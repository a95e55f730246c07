//! What an act of the plan does is said before it is done: deletions that let others fall into the past, rows that are
//! carried, bars at the edge.

use egui::accesskit::Role;
use egui::{Event, Key, Modifiers};
use egui_kittest::kittest::{NodeT as _, Queryable};
use entente::document::{self, Edit};
use entente::language::Language;
use entente::workspace::{AnyRecord, Engagement, Lag, Link, LinkKind, Progress, Split, TaskId, TaskMode};

use super::support::harness::{self, PORTAL, WIDE};
use super::support::plan::*;

const REVIEW: &str = "Review requirements document";

fn key(program: &mut Program, with: Modifiers, key: Key) {
    program.key_press_modifiers(with, key);
    program.run();
}

fn says(program: &Program, part: &str) -> bool {
    program.query_all_by_label_contains(part).next().is_some()
}

fn steps(program: &Program) -> usize {
    program.state().session().expect("open").document.undo_steps()
}

fn links(program: &Program, title: &str) -> Vec<Link> {
    workspace(program).tasks.get(task(program, title)).expect("there").links.clone()
}

#[test]
fn a_deletion_says_what_falls_into_the_past_and_lets_followers_wait_for_what_it_waited_for() {
    let mut program = payroll();
    let waited: Vec<TaskId> = links(&program, DOCUMENT).iter().map(|link| link.predecessor).collect();
    assert!(!waited.is_empty());
    let (before, kept) = (workspace(&program), dates(&program, REVIEW));
    select(&mut program, DOCUMENT);
    key(&mut program, Modifiers::NONE, Key::Delete);
    let offer =
        program.get_by_role_and_label(Role::CheckBox, "Let what waits for it (1 task) wait for what it waits for");
    assert!(!says(&program, "before the day shown"), "what follows waits");
    offer.click();
    program.run();
    assert!(says(&program, "before the day shown (19 Jan 2026), the first “Review requirements document” on"));
    assert!(says(&program, "would be overdue"));
    program.get_by_role_and_label(Role::CheckBox, "Let what waits for it (1 task) wait for what it waits for").click();
    program.run();
    let before_it = steps(&program);
    program.get_by_role_and_label(Role::Button, "Delete").click();
    program.run();
    assert_eq!(steps(&program), before_it + 1);
    let joined: Vec<TaskId> = links(&program, REVIEW).iter().map(|link| link.predecessor).collect();
    assert!(waited.iter().all(|id| joined.contains(id)), "{joined:?}");
    let day = program.state().session().expect("open").day();
    assert!(dates(&program, REVIEW).0.date() >= day && dates(&program, REVIEW).0 < kept.0);
    key(&mut program, Modifiers::COMMAND, Key::Z);
    assert_eq!(workspace(&program), before, "one step");
}

#[test]
fn what_is_joined_keeps_the_ends_and_the_delays_of_both_dependencies() {
    let mut program = payroll();
    let document = &mut program.state_mut().session_mut().expect("open").document;
    let file = document.workspace().clone();
    let ids: Vec<TaskId> = file.tasks.ids().collect();
    let free: Vec<TaskId> = ids
        .iter()
        .copied()
        .filter(|id| !ids.iter().any(|other| file.tasks.get(*other).is_some_and(|task| task.parent == Some(*id))))
        .collect();
    let [a, b, c] = [free[0], free[1], free[2]];
    let mut edits: Vec<Edit> = Vec::new();
    for id in &ids {
        let mut task = file.tasks.get(*id).expect("there").clone();
        task.links.clear();
        if *id == b {
            task.links.push(Link::new(a, LinkKind::StartStart).with_lag(Lag::Working(480)));
        }
        if *id == c {
            task.links.push(Link::new(b, LinkKind::FinishFinish).with_lag(Lag::Working(60)));
        }
        edits.push(Edit::Put(task.into()));
    }
    document.apply_plainly(Edit::Several(edits)).expect("kept");
    let joined = document::rejoined(document.workspace(), &[b.into()]);
    assert_eq!(joined, [(c, Link::new(a, LinkKind::StartFinish).with_lag(Lag::Working(540)))]);
    document.apply_plainly(Edit::DeleteBetween(vec![b.into()])).expect("deleted");
    assert_eq!(document.workspace().tasks.get(c).expect("there").links, [joined[0].1]);
    assert!(document::rejoined(document.workspace(), &[a.into()]).is_empty(), "nothing stood before it");
}

/// What is painted with the ink of what has the keyboard: lines of this width, by their left end and height.
fn marks(program: &Program, width: f32) -> Vec<egui::Pos2> {
    let shapes = program.output().shapes.iter();
    let line = |one: &egui::epaint::ClippedShape| match &one.shape {
        egui::Shape::LineSegment { points, stroke } if (stroke.width - width).abs() < 0.01 => Some(points[0]),
        _ => None,
    };
    shapes.filter_map(line).collect()
}

fn painted(program: &Program, words: &str) -> Vec<egui::Pos2> {
    let shapes = program.output().shapes.iter();
    let text = |one: &egui::epaint::ClippedShape| match &one.shape {
        egui::Shape::Text(text) if text.galley.text() == words => Some(text.pos),
        _ => None,
    };
    shapes.filter_map(text).collect()
}

/// Where words are painted that hold these.
fn painted_with(program: &Program, words: &str) -> Vec<egui::Pos2> {
    let holds = |shape: &egui::epaint::ClippedShape| match &shape.shape {
        egui::Shape::Text(text) if text.galley.text().contains(words) => Some(text.pos),
        _ => None,
    };
    program.output().shapes.iter().filter_map(holds).collect()
}

/// A summary whose last child is a task in sight that is followed by something further out, and that child.
fn summary_with_end(program: &Program, not: &str) -> (TaskId, TaskId, usize) {
    let tree = program.state().session().expect("open").insights().schedule.tree.clone();
    let file = workspace(program);
    let not = task(program, not);
    let seen = |id: &TaskId| {
        let title = &file.tasks.get(*id).expect("there").title;
        program.query_all_by_label_contains(&format!("{title}, ")).next().is_some()
    };
    let summary = tree.order.iter().find_map(|(id, depth)| {
        let last = *tree.children(*id).last()?;
        let fits = tree.is_summary(*id) && !tree.is_summary(last) && seen(&last) && tree.parent.get(&not) != Some(id);
        fits.then_some((*id, last, *depth))
    });
    summary.expect("a summary")
}

#[test]
fn a_carried_row_shows_where_it_lands_and_goes_last_under_a_summary() {
    let mut program = payroll();
    let (summary, last, depth) = summary_with_end(&program, REVIEW);
    let title = |id: TaskId| workspace(&program).tasks.get(id).expect("there").title.clone();
    let (from, onto) = (row(&program, REVIEW).center(), row(&program, &title(last)).center_bottom());
    let in_table = painted(&program, REVIEW).len();
    press_and_move(&mut program, from, egui::vec2(0.0, onto.y - from.y));
    let lines = marks(&program, 3.0);
    assert_eq!(lines.len(), 1, "one place: {lines:?}");
    assert!((lines[0].y - onto.y).abs() < 2.0, "{lines:?} {onto:?}");
    assert_eq!(painted(&program, REVIEW).len(), in_table + 1, "it is seen in the hand");
    // Further out it would stand beside the summary.
    let out = egui::vec2(-16.0 * 2.0, onto.y - from.y);
    program.hover_at(from + out);
    program.run();
    let beside = marks(&program, 3.0);
    assert!(beside.len() == 1 && beside[0].x < lines[0].x - 10.0, "{beside:?} {lines:?}");
    program.hover_at(from + egui::vec2(0.0, onto.y - from.y));
    program.run();
    program.drop_at(from + egui::vec2(0.0, onto.y - from.y));
    program.run();
    let session = program.state().session().expect("open");
    let tree = &session.insights().schedule.tree;
    let id = task(&program, REVIEW);
    assert_eq!(tree.children(summary).last(), Some(&id), "the last under the summary, depth {depth}");
    assert!(marks(&program, 3.0).is_empty());
    assert_eq!(steps(&program), 1);
}

#[test]
fn escape_at_the_edge_at_which_the_rows_scroll_leaves_a_row_where_it_was() {
    let mut program = payroll();
    let before = workspace(&program);
    let from = row(&program, DOCUMENT).center();
    program.hover_at(from);
    program.run();
    program.drag_at(from);
    program.run();
    let low = egui::pos2(from.x, program.ctx.content_rect().bottom() - 70.0);
    for share in [0.3, 0.7, 1.0] {
        program.hover_at(from + (low - from) * share);
        program.run_steps(2);
    }
    assert_eq!(marks(&program, 3.0).len(), 1);
    // In a slow pass the key is pressed and let go at once.
    for pressed in [true, false] {
        let key =
            Event::Key { key: Key::Escape, physical_key: None, pressed, repeat: false, modifiers: Modifiers::NONE };
        program.input_mut().events.push(key);
    }
    program.run_steps(2);
    assert!(marks(&program, 3.0).is_empty(), "nothing is carried any longer");
    program.drop_at(low);
    program.run();
    assert_eq!(workspace(&program), before);
    assert_eq!(selected(&program), Some(task(&program, DOCUMENT).into()), "it stays selected");
}

#[test]
fn a_bar_that_is_held_at_the_edge_goes_on_through_time() {
    let mut program = payroll();
    let (kept, from) = (dates(&program, DOCUMENT).0, bar(&program, DOCUMENT).center());
    let edge = egui::pos2(program.ctx.content_rect().right() - 40.0, from.y);
    program.hover_at(from);
    program.run();
    program.drag_at(from);
    program.run();
    for share in [0.3, 0.7, 1.0] {
        program.hover_at(from + (edge - from) * share);
        program.run_steps(1);
    }
    let first = dates(&program, DOCUMENT).0;
    assert!(first > kept);
    program.run_steps(4);
    let then = dates(&program, DOCUMENT).0;
    program.run_steps(4);
    let later = dates(&program, DOCUMENT).0;
    assert!(first < then && then < later, "{first} {then} {later}");
    // The bar stays under the hand.
    let under = bar(&program, DOCUMENT);
    assert!((under.center().x - edge.x).abs() < 40.0, "{under:?}");
    // Away from the edge it stands still.
    program.hover_at(edge - egui::vec2(200.0, 0.0));
    program.run_steps(3);
    let still = dates(&program, DOCUMENT).0;
    program.run_steps(4);
    assert_eq!(dates(&program, DOCUMENT).0, still);
    key(&mut program, Modifiers::NONE, Key::Escape);
    assert_eq!(dates(&program, DOCUMENT).0, kept, "one step, taken back");
}

#[test]
fn columns_that_are_chosen_make_the_table_wider_and_names_stay_readable() {
    let mut program = timeline(PORTAL, WIDE, Language::Russian);
    let edge = |program: &Program| program.get_by_label("Ширина таблицы").rect().center().x;
    let before = edge(&program);
    let shown = |program: &Program, column: &str| {
        program.query_by_role_and_label(Role::ColumnHeader, column).map(|one| one.rect())
    };
    for column in ["Длительность", "Предшественники", "Ответственный"] {
        program.get_by_label("Столбцы").click();
        program.run();
        let item = program.get_all_by_label(column).find(|node| node.accesskit_node().role() == Role::MenuItemCheckBox);
        item.expect("the column").click();
        program.run();
        program.get_by_label("Столбцы").click();
        program.run();
    }
    assert!(edge(&program) > before + 100.0, "{} {before}", edge(&program));
    let name = shown(&program, "Задача").expect("names");
    assert!(name.width() >= 190.0, "{name:?}");
    for column in ["Длительность", "Предшественники"] {
        assert!(shown(&program, column).is_some_and(|one| one.right() <= edge(&program) + 1.0), "{column}");
    }
    // What has no room is one press away.
    for column in ["Трудозатраты", "Общий резерв", "Заметка"] {
        program.get_by_label("Столбцы").click();
        program.run();
        if let Some(item) =
            program.query_all_by_label(column).find(|node| node.accesskit_node().role() == Role::MenuItemCheckBox)
        {
            item.click();
        }
        program.run();
        program.get_by_label("Столбцы").click();
        program.run();
    }
    for _ in 0..4 {
        let Some(more) = program.query_by_label("Справа есть ещё столбцы") else { break };
        more.click();
        program.run();
    }
    assert!(
        program.query_by_label("Справа есть ещё столбцы").is_none()
            && program.query_by_label("Слева есть ещё столбцы").is_some()
    );
    // The first press opens the details; the second one means the cell under the pointer all the same.
    program.ctx.options_mut(|options| options.input_options.max_double_click_delay = 5.0);
    program.run_steps(45);
    let file = workspace(&program);
    let some = file.tasks.iter().find(|task| {
        program.query_all_by_label_contains(&format!("{}, ", task.title)).next().is_some() && !task.links.is_empty()
    });
    let title = some.expect("a row").title.clone();
    let head = shown(&program, "Предшественники").expect("shown");
    let at = egui::pos2(head.center().x, row(&program, &title).center().y);
    let width = edge(&program);
    harness::click_at(&mut program, at);
    assert!((edge(&program) - width).abs() < 0.5, "the table stays as wide");
    harness::click_at(&mut program, at);
    let fields: Vec<_> =
        program.get_all_by_role(Role::TextInput).filter_map(|node| node.accesskit_node().label()).collect();
    assert!(fields.contains(&"Предшественники".to_owned()), "{fields:?}");
}

#[test]
fn a_later_part_of_an_interrupted_task_is_dragged_against_the_one_before_it() {
    let mut program = payroll();
    let id = task(&program, DOCUMENT);
    let mut one = workspace(&program).tasks.get(id).expect("there").clone();
    one.splits = vec![Split { after_minutes: one.duration_minutes / 2, pause_minutes: 960 }];
    let document = &mut program.state_mut().session_mut().expect("open").document;
    document.apply_plainly(Edit::Put(one.into())).expect("interrupted");
    program.run();
    zoom(&mut program, "Month");
    let begun = steps(&program);
    let splits = |program: &Program| workspace(program).tasks.get(id).expect("there").splits.clone();
    let parts = |program: &Program| program.state().session().expect("open").insights().schedule.parts(id);
    let bar = bar(&program, DOCUMENT);
    let (start, finish) = dates(&program, DOCUMENT);
    let day = bar.width() / (finish - start).num_minutes() as f32 * 1440.0;
    let second = parts(&program)[1];
    let share = (second.0 - start).num_minutes() as f32 / (finish - start).num_minutes() as f32;
    let from = egui::pos2(bar.left() + bar.width() * share + 8.0, bar.center().y);
    // Further away: it rests longer and finishes later, and where it starts it stays.
    press_and_move(&mut program, from, egui::vec2(day, 0.0));
    assert!(splits(&program)[0].pause_minutes > 960, "{:?}", splits(&program));
    let said: Vec<String> = program
        .output()
        .shapes
        .iter()
        .filter_map(|one| match &one.shape {
            egui::Shape::Text(text) => Some(text.galley.text().to_owned()),
            _ => None,
        })
        .collect();
    let (now, end) = dates(&program, DOCUMENT);
    let words = entente::language::Words::new(Language::English);
    let finishes = format!("finishes {}", words.date(end.date()));
    assert!(said.iter().any(|line| line.starts_with("Rests for") && line.ends_with(&finishes)), "{finishes}");
    assert!(now == start && end > finish);
    program.drop_at(from + egui::vec2(day, 0.0));
    program.run();
    assert_eq!(steps(&program), begun + 1);
    undo(&mut program);
    // Back to the part before it: it is one again.
    drag(&mut program, from, egui::vec2(-day * 6.0, 0.0));
    assert!(splits(&program).is_empty(), "{:?}", splits(&program));
    assert_eq!(dates(&program, DOCUMENT).0, start);
    undo(&mut program);
    // The first part moves the whole task.
    drag(&mut program, egui::pos2(bar.left() + 12.0, bar.center().y), egui::vec2(day * 7.0, 0.0));
    assert!(dates(&program, DOCUMENT).0 > start && splits(&program).len() == 1);
}

#[test]
fn a_plan_of_old_without_a_status_date_is_not_called_thousands_of_days_late() {
    let mut file = workspace(&payroll());
    let back = chrono::Days::new(20 * 365);
    file.engagement.status_date = None;
    file.engagement.start = file.engagement.start - back;
    file.engagement.end = None;
    file.engagement.plan.start = None;
    for id in file.tasks.ids().collect::<Vec<_>>() {
        let task = file.tasks.get_mut(id).expect("there");
        (task.constraint, task.deadline, task.actual_start, task.actual_finish) = (None, None, None, None);
        (task.manual_start, task.manual_finish, task.given, task.resumes) = (None, None, None, None);
        // Read in today, with what was reported of it by then.
        let today = chrono::NaiveDate::from_ymd_opt(2026, 3, 1).expect("a day");
        task.meta.on = today;
        task.progress = vec![Progress { on: today, percent: 40, note: String::new() }];
    }
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("old.entente");
    entente::file::save(&file, &path, None).expect("saved");
    let mut program = harness::with_file(&path, &[]);
    program.state_mut().session_mut().expect("open").view = entente::ui::views::ViewKind::Timeline;
    program.run();
    let end = program.state().session().expect("open").insights().schedule.finish.date();
    let said = entente::language::Words::new(Language::English).date(end);
    let before = workspace(&program);
    assert!(says(&program, &format!("This plan ended on {said}: ")), "{said}");
    assert!(says(&program, "says no status date: it is seen as of today, 2 Mar 2026"));
    assert!(!says(&program, "days after the planned finish"));
    let late = |program: &Program| painted_with(program, " days overdue").len();
    assert_eq!(late(&program), 0);
    program.get_by_label(&format!("See it as of {said}")).click();
    program.run();
    assert_eq!(workspace(&program).engagement.status_date, Some(end));
    assert!(!says(&program, "says no status date") && !says(&program, "This plan ended on"));
    assert_eq!(steps(&program), 1);
    // What was read in today was known then: nothing of the plan is gone, and what was reported of it stays.
    let (shown, whole) = (program.state().session().expect("open").insights().shown.clone(), workspace(&program));
    assert_eq!(shown.tasks.len(), whole.tasks.len());
    assert!(shown.tasks.iter().all(|task| task.progress.iter().map(|one| (one.on, one.percent)).eq([(end, 40)])));
    assert!(!says(&program, "There is no plan yet"));
    undo(&mut program);
    assert_eq!(workspace(&program).tasks, before.tasks);
    // Where the plan leads says no more than that.
    program.state_mut().session_mut().expect("open").views.plan.page = entente::ui::views::plan::Page::Forecast;
    program.run();
    assert!(says(&program, &format!("This plan ended on {said}: ")) && !says(&program, " days ago"));
    // A status date that somebody types does the same; one of which something is known changes nothing else.
    let frame = |day| Engagement { status_date: Some(day), ..before.engagement.clone() };
    let Edit::Several(edits) = entente::ui::old::framed(&before, frame(end)) else { panic!("dated back") };
    let tasks = edits.iter().filter(|edit| matches!(edit, Edit::Put(AnyRecord::Task(_))));
    assert_eq!(tasks.count(), before.tasks.len());
    let later = before.tasks.iter().map(|task| task.meta.on).max().expect("tasks");
    assert_eq!(entente::ui::old::framed(&before, frame(later)), Edit::SetEngagement(frame(later)));
}

#[test]
fn f6_leads_from_a_row_to_its_details_and_back() {
    let mut program = payroll();
    select(&mut program, DOCUMENT);
    key(&mut program, Modifiers::NONE, Key::Escape);
    select(&mut program, DOCUMENT);
    key(&mut program, Modifiers::NONE, Key::F6);
    let value = |program: &Program| {
        let mut fields = program.query_all_by_role(Role::TextInput);
        fields.find(|node| node.accesskit_node().is_focused()).and_then(|node| node.accesskit_node().value())
    };
    assert_eq!(value(&program).as_deref(), Some(DOCUMENT), "the first field has the keyboard");
    // What is typed is kept on the way back.
    program.event(Event::Text("Write the spec".to_owned()));
    program.run();
    key(&mut program, Modifiers::NONE, Key::F6);
    let id = task(&program, "Write the spec");
    assert_eq!(value(&program), None);
    key(&mut program, Modifiers::NONE, Key::ArrowDown);
    assert!(selected(&program).is_some_and(|one| one != id.into()), "arrows go among rows again");
}

#[test]
fn a_longer_task_that_breaks_what_somebody_expects_is_asked_about() {
    let mut program = payroll();
    let breaks = |program: &Program, title: &str, days: i64| {
        let insights = program.state().session().expect("open").insights();
        let id = task(program, title);
        let after = insights.what_if(|plan| {
            let task = plan.tasks.get_mut(id).expect("there");
            task.set_duration(task.duration_minutes + days * 480);
        });
        !insights.state().until(&after).broken.is_empty()
    };
    let days = (1..15).find(|days| breaks(&program, DOCUMENT, *days)).expect("something breaks");
    let before = workspace(&program);
    zoom(&mut program, "Month");
    let at = bar(&program, DOCUMENT);
    let (start, finish) = dates(&program, DOCUMENT);
    let day = at.width() / (finish - start).num_minutes() as f32 * 1440.0;
    // Weeks have seven days.
    let by = day * (days as f32 * 1.4 + 3.0);
    program.hover_at(at.center());
    program.run();
    let from = egui::pos2(at.right() - 2.5, at.center().y);
    program.hover_at(from);
    program.run();
    program.drag_at(from);
    program.run_steps(2);
    for step in 1..=8 {
        program.hover_at(from + egui::vec2(by * step as f32 / 8.0, 0.0));
        program.run_steps(2);
    }
    program.drop_at(from + egui::vec2(by, 0.0));
    program.run();
    assert!(workspace(&program) != before, "it is longer");
    assert!(says(&program, "This breaks") || says(&program, "Breaks"), "what breaks is said");
    assert!(says(&program, "Take it back"));
    key(&mut program, Modifiers::NONE, Key::Escape);
    assert_eq!(workspace(&program), before);
}

#[test]
fn dates_that_were_pasted_stand_by_hand_and_nothing_offers_to_lose_them() {
    let mut program = payroll();
    select(&mut program, DOCUMENT);
    program.event(Event::Paste("Check the links\t2 w\t10 Feb 2026\nTell them\t1d\t27 Feb 2026\n".to_owned()));
    program.run();
    program.run();
    let file = workspace(&program);
    let of = |title: &str| file.tasks.iter().find(|task| task.title == title).expect("pasted").clone();
    for title in ["Check the links", "Tell them"] {
        let task = of(title);
        assert_eq!((task.mode, task.given), (TaskMode::Manual, None), "{title}");
        assert_eq!(task.manual_start.map(|at| at.date()), Some(dates(&program, title).0.date()));
    }
    let starts = |title: &str| of(title).manual_start.expect("by hand").format("%d.%m").to_string();
    assert_eq!((starts("Check the links"), starts("Tell them")), ("10.02".to_owned(), "27.02".to_owned()));
    assert!(says(&program, "2 tasks stand by hand on the dates that were pasted"));
    assert!(!says(&program, "Dates as imported"));
}

#[test]
fn dates_in_the_order_of_another_program_are_start_and_finish_without_heads() {
    for (text, start, finish) in [
        ("Check the links\t2 w\t25 Mar 2026\t7 Apr 2026\n", "25.03", "07.04"),
        ("Check the links\t25 Mar 2026\t7 Apr 2026\n", "25.03", "07.04"),
        ("Check the links\t2 w\t7 Apr 2026\t25 Mar 2026\n", "25.03", "07.04"),
    ] {
        let mut program = payroll();
        select(&mut program, DOCUMENT);
        program.event(Event::Paste(text.to_owned()));
        program.run();
        program.run();
        let (from, to) = dates(&program, "Check the links");
        let said = |at: chrono::NaiveDateTime| at.format("%d.%m").to_string();
        assert_eq!((said(from), said(to)), (start.to_owned(), finish.to_owned()), "{text}");
    }
}

#[test]
fn a_refusal_says_that_nothing_was_changed_and_goes_with_the_next_step() {
    let mut program = payroll();
    let (from, to) = (bar(&program, REVIEW), bar(&program, DOCUMENT));
    let before = workspace(&program);
    program.hover_at(from.center());
    program.run();
    // From the end of what follows to what it follows: a circle.
    let at = egui::pos2(from.right() + 9.0, from.center().y);
    drag(&mut program, at, to.left_center() + egui::vec2(4.0, 0.0) - at);
    assert_eq!(workspace(&program), before);
    assert!(says(&program, "Nothing was changed. These tasks wait for each other: "));
    select(&mut program, DOCUMENT);
    key(&mut program, Modifiers::COMMAND | Modifiers::SHIFT, Key::ArrowRight);
    assert!(workspace(&program) != before && !says(&program, "Nothing was changed"));
}

#[test]
fn a_dependency_that_is_drawn_says_which_dates_it_moves_before_it_is_let_go() {
    let mut program = payroll();
    let (from, to) = (DOCUMENT, "Design earnings and deductions");
    let before = dates(&program, to);
    select(&mut program, from);
    program.hover_at(bar(&program, from).center());
    program.run();
    let knob = program.get_by_label(&format!("Drag to the task that follows: {from}")).rect().center();
    // Its finish after that finish: it is so already.
    let end = bar(&program, to).right_center() - egui::vec2(2.0, 0.0);
    press_and_move(&mut program, knob, end - knob);
    assert_eq!(painted_with(&program, "Finish to finish: ").len(), 1);
    assert_eq!(painted(&program, "No date moves").len(), 1);
    key(&mut program, Modifiers::NONE, Key::Escape);
    program.drop_at(end);
    program.run();
    assert_eq!(dates(&program, to), before);
}

#[test]
fn a_row_that_is_cut_out_and_pasted_elsewhere_keeps_its_people_and_what_it_waits_for() {
    let mut program = payroll();
    let before = workspace(&program).tasks.get(task(&program, DOCUMENT)).expect("there").clone();
    assert!(before.owner.is_some() && !before.assignments.is_empty() && !before.links.is_empty());
    let same = |program: &Program| {
        let file = workspace(program);
        let now = file.tasks.iter().rfind(|task| task.title == DOCUMENT).expect("pasted").clone();
        assert_eq!((now.owner, &now.assignments, &now.links), (before.owner, &before.assignments, &before.links));
        assert_eq!(
            (now.mode, now.duration_minutes, now.note),
            (before.mode, before.duration_minutes, before.note.clone())
        );
        file.tasks.get(now.parent.expect("a parent")).expect("there").title.clone()
    };
    let copied = |program: &Program| {
        let commands = &program.output().platform_output.commands;
        commands.iter().find_map(|command| match command {
            egui::OutputCommand::CopyText(text) => Some(text.clone()),
            _ => None,
        })
    };
    select(&mut program, DOCUMENT);
    program.event(Event::Copy);
    program.step();
    let text = copied(&program).expect("copied");
    select(&mut program, "Design standard reports");
    program.event(Event::Paste(text.clone()));
    program.run();
    program.run();
    assert_eq!(same(&program), "Functional design");
    assert_eq!(workspace(&program).tasks.iter().filter(|task| task.title == DOCUMENT).count(), 2, "a copy");
    assert!(!says(&program, "stands by hand") && !says(&program, "no longer wait"));
    undo(&mut program);

    // What is cut out stays where it is, and moves when it is pasted: it is the same task, and so is who waits for it.
    let (whole, id) = (workspace(&program), task(&program, DOCUMENT));
    select(&mut program, DOCUMENT);
    program.event(Event::Cut);
    program.run();
    assert_eq!(workspace(&program), whole);
    assert!(says(&program, "1 task is cut out: Paste moves it there, Escape leaves it"));
    select(&mut program, "Design standard reports");
    program.event(Event::Paste(text.clone()));
    program.run();
    program.run();
    assert_eq!(same(&program), "Functional design");
    let now = workspace(&program);
    assert_eq!((now.tasks.len(), task(&program, DOCUMENT)), (whole.tasks.len(), id));
    assert_eq!(links(&program, REVIEW), whole.tasks.get(task(&program, REVIEW)).expect("there").links);
    assert!(says(&program, "1 task moved"));
    // Once more it is a copy.
    program.event(Event::Paste(text.clone()));
    program.run();
    program.run();
    assert_eq!(workspace(&program).tasks.len(), whole.tasks.len() + 1);
    undo(&mut program);
    undo(&mut program);
    assert_eq!(workspace(&program), whole, "one step each");
    // With Escape it stays: what is pasted then is a copy.
    select(&mut program, DOCUMENT);
    program.event(Event::Cut);
    program.run();
    key(&mut program, Modifiers::NONE, Key::Escape);
    program.event(Event::Paste(text.clone()));
    program.run();
    program.run();
    assert_eq!(workspace(&program).tasks.len(), whole.tasks.len() + 1);
    undo(&mut program);

    // What comes from elsewhere is text.
    program.event(Event::Paste(text.replace(DOCUMENT, "Write something else")));
    program.run();
    program.run();
    assert!(
        workspace(&program)
            .tasks
            .iter()
            .find(|task| task.title == "Write something else")
            .expect("there")
            .owner
            .is_none()
    );
}

#[test]
fn the_menu_of_columns_stays_where_it_was_opened() {
    let mut program = timeline(PORTAL, WIDE, Language::Russian);
    program.get_by_label("Столбцы").click();
    program.run();
    let place = |program: &Program, word: &str| program.get_by_role_and_label(Role::MenuItemCheckBox, word).rect();
    let before = place(&program, "Предшественники");
    let head = |program: &Program| program.get_by_label("Столбцы").rect();
    let button = head(&program);
    program.get_by_role_and_label(Role::MenuItemCheckBox, "Длительность").click();
    program.run();
    program.run();
    assert!(head(&program).left() > button.left(), "the table is wider");
    assert_eq!(place(&program, "Предшественники"), before);
}

#[test]
fn the_answers_to_a_deletion_are_in_sight_however_much_it_says() {
    let mut program = timeline(harness::ERP, egui::vec2(1024.0, 640.0), Language::Chinese);
    select(&mut program, "测试与验收");
    key(&mut program, Modifiers::NONE, Key::Delete);
    program.run();
    let screen = program.ctx.content_rect();
    let heading = program.get_by_role_and_label(Role::Heading, "删除“测试与验收”及其下的 16 项任务？").rect();
    assert!(screen.contains_rect(heading), "{heading:?}");
    let answers = program
        .get_all_by_role(Role::Button)
        .filter(|node| node.accesskit_node().label().is_some_and(|label| label == "取消" || label == "删除"));
    let answers: Vec<_> = answers.map(|node| node.rect()).filter(|rect| rect.top() > heading.bottom()).collect();
    assert!(answers.len() >= 2 && answers.iter().all(|rect| screen.contains_rect(*rect)), "{answers:?}");
}

#[test]
fn whatever_moves_the_caret_while_a_cell_opens_what_is_typed_takes_the_place_of_what_was_there() {
    let mut program = payroll();
    let head = program.get_by_role_and_label(Role::ColumnHeader, "Finish").rect();
    let at = egui::pos2(head.center().x, row(&program, REVIEW).center().y);
    program.ctx.options_mut(|options| options.input_options.max_double_click_delay = 60.0);
    harness::click_at(&mut program, at);
    harness::click_at(&mut program, at);
    let id = program.ctx.memory(egui::Memory::focused).expect("the cell has the keyboard");
    let mut state = egui::text_edit::TextEditState::load(&program.ctx, id).expect("a field");
    let end = egui::text::CCursor::new(99);
    state.cursor.set_char_range(Some(egui::text::CCursorRange::one(end)));
    state.store(&program.ctx, id);
    program.run();
    program.event(Event::Text("tomorrow".to_owned()));
    program.run();
    let mut fields = program.get_all_by_role(Role::TextInput);
    let cell = fields.find(|node| node.accesskit_node().label().is_some_and(|label| label == "Finish"));
    assert_eq!(cell.expect("open").accesskit_node().value().as_deref(), Some("tomorrow"));
}

#[test]
fn no_more_expectations_are_without_words_than_are_open() {
    let mut program = timeline(harness::PAYROLL, harness::NARROW, Language::English);
    program.run();
    let shapes = program.output().shapes.iter();
    let said = |one: &egui::epaint::ClippedShape| match &one.shape {
        egui::Shape::Text(text) if text.galley.text().ends_with(" without words") => {
            Some(text.galley.text().to_owned())
        }
        _ => None,
    };
    let said: Vec<String> = shapes.filter_map(said).collect();
    let [one] = said.as_slice() else { panic!("{said:?}") };
    let numbers: Vec<u32> = one.split(|c: char| !c.is_ascii_digit()).filter_map(|part| part.parse().ok()).collect();
    assert!(numbers.len() == 2 && numbers[1] > 0 && numbers[1] <= numbers[0], "{one}");
}
