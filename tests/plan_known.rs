//! What is worked out of a plan before somebody asks for it or lets go of it: what was planned by now, what a dependency
//! would do, who waits for whom.

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
