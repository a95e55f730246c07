//! What is worked out of a plan before somebody asks for it or lets go of it: what was planned by now, what a dependency
//! would do, who waits for whom.

use egui::Event;
use egui_kittest::kittest::Queryable as _;
use entente::document::Edit;
use entente::language::Language;
use entente::workspace::{Lag, Link, LinkKind};

use super::support::plan::*;

const REVIEW: &str = "Review requirements document";

#[test]
fn of_a_plan_whose_dates_lie_closer_than_it_is_long_all_was_planned_once_its_end_has_passed() {
    let mut file = workspace(&payroll());
    let day = file.engagement.status_date.expect("a day");
    let id = task(&payroll(), DOCUMENT);
    let one = file.tasks.get_mut(id).expect("there");
    let at = |days: u64| (day - chrono::Days::new(days)).and_hms_opt(8, 0, 0).expect("a time");
    one.duration_minutes = 100 * 480;
    one.links.clear();
    one.given = Some(entente::workspace::Given { start: at(60), finish: at(10) });
    let found = super::false_alarms::found_by(&file, entente::insight::warnings::Rule::TaskBehind, day);
    let words = entente::language::Words::new(Language::English);
    let said: Vec<String> = found.iter().map(|one| one.sentence(&words, &file)).collect();
    assert!(said.iter().any(|one| one.contains(DOCUMENT) && one.contains("by now 100% was planned")), "{said:?}");
}

#[test]
fn a_dependency_of_a_large_plan_says_what_it_does_once_that_is_worked_out() {
    let program = payroll();
    let insights = program.state().session().expect("open").insights();
    let (from, to) = (task(&program, DOCUMENT), task(&program, "Design standard reports"));
    let circle = Link::new(task(&program, REVIEW), LinkKind::FinishStart);
    assert!(insights.tied(from, circle).is_none(), "it waits for that one already");
    let late = Link::new(from, LinkKind::FinishStart).with_lag(Lag::Working(200 * 480));
    let tied = insights.tied(to, late).expect("no circle");
    let (start, _) = tied.moved.expect("it moves");
    assert!(
        start > dates(&program, "Design standard reports").0 && tied.found.moved > 1 && tied.found.end_shift_days > 0
    );
    // Who waits for a task is found by the dependencies as by asking every task.
    let schedule = &insights.schedule;
    for id in insights.shown.tasks.ids() {
        let waits = insights.shown.tasks.iter().filter(|one| one.links.iter().any(|link| link.predecessor == id));
        assert_eq!(schedule.followers(id), waits.map(|one| one.id).collect::<Vec<_>>());
    }
}

/// What is cut out stays so until it is moved: pasted where there is no place for it, it is said.
#[test]
fn what_is_cut_out_is_kept_where_there_is_no_place_for_it_and_never_doubled() {
    let mut program = payroll();
    let whole = workspace(&program);
    select(&mut program, DOCUMENT);
    let text = cut(&mut program);
    // Never mind: on itself.
    for _ in 0..2 {
        paste(&mut program, &text);
        assert_eq!(workspace(&program), whole);
        assert!(program.query_all_by_label_contains("Choose a row that is not cut out").next().is_some());
    }
    // It is cut out still.
    select(&mut program, "Design standard reports");
    paste(&mut program, &text);
    let now = workspace(&program);
    let parent =
        |file: &entente::workspace::Workspace| file.tasks.get(task(&program, DOCUMENT)).and_then(|one| one.parent);
    assert_eq!(now.tasks.len(), whole.tasks.len(), "moved, not doubled");
    assert_ne!(parent(&now), parent(&whole));
}

/// Of several that were cut out one may be gone: the others move.
#[test]
fn of_what_was_cut_out_the_rest_is_moved_where_some_is_gone() {
    let mut program = payroll();
    let whole = workspace(&program);
    let parent = whole.tasks.get(task(&program, DOCUMENT)).and_then(|one| one.parent).expect("a phase");
    let title = whole.tasks.get(parent).expect("there").title.clone();
    let under = whole.tasks.iter().filter(|one| one.parent == Some(parent)).count();
    select(&mut program, &title);
    let text = cut(&mut program);
    // The phase goes, and what is in it stands without it.
    let session = program.state_mut().session_mut().expect("open");
    let tops = whole.tasks.iter().filter(|one| one.parent == Some(parent)).map(|one| one.id).collect::<Vec<_>>();
    let out = tops.iter().map(|id| Edit::ReorderTask { id: *id, parent: None, before: None });
    session.apply_plainly(Edit::Several(out.collect())).expect("moved out");
    session.apply_plainly(Edit::Delete(parent.into())).expect("deleted");
    program.run();
    let count = workspace(&program).tasks.len();
    select(&mut program, "Design standard reports");
    paste(&mut program, &text);
    let now = workspace(&program);
    let to = now.tasks.get(task(&program, "Design standard reports")).and_then(|one| one.parent);
    assert_eq!(now.tasks.len(), count, "none is doubled, and what was deleted does not come back");
    assert!(under > 0 && tops.iter().all(|id| now.tasks.get(*id).is_some_and(|one| one.parent == to)));
}

/// Cuts out what is selected; what stands for it on the clipboard.
fn cut(program: &mut Program) -> String {
    program.event(Event::Copy);
    program.step();
    let commands = &program.output().platform_output.commands;
    let text = commands.iter().find_map(|command| match command {
        egui::OutputCommand::CopyText(text) => Some(text.clone()),
        _ => None,
    });
    let text = text.expect("copied");
    program.event(Event::Cut);
    program.run();
    text
}

fn paste(program: &mut Program, text: &str) {
    program.event(Event::Paste(text.to_owned()));
    program.run();
    program.run();
}
