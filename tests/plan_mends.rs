//! What an act of the plan does is said before it is done: deletions that let others fall into the past, rows that are
//! carried, bars at the edge.

use egui::accesskit::Role;
use egui::{Event, Key, Modifiers};
use egui_kittest::kittest::Queryable;
use entente::document::{self, Edit};
use entente::workspace::{Lag, Link, LinkKind, RecordRef, TaskId};

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
    for cut in [false, true] {
        select(&mut program, DOCUMENT);
        let word = if cut { "Cut" } else { "Delete" };
        if cut {
            program.event(Event::Cut);
            program.run();
            assert!(says(&program, "Cut out “Write requirements document”?"));
        } else {
            key(&mut program, Modifiers::NONE, Key::Delete);
        }
        let offer =
            program.get_by_role_and_label(Role::CheckBox, "Let what waits for it (1 task) wait for what it waits for");
        assert!(!says(&program, "before the day shown"), "what follows waits");
        offer.click();
        program.run();
        assert!(says(&program, "before the day shown (19 Jan 2026), the first “Review requirements document” on"));
        assert!(says(&program, "would be overdue"));
        program
            .get_by_role_and_label(Role::CheckBox, "Let what waits for it (1 task) wait for what it waits for")
            .click();
        program.run();
        let before_it = steps(&program);
        program.get_by_role_and_label(Role::Button, word).click();
        program.run();
        assert_eq!(steps(&program), before_it + 1);
        let joined: Vec<TaskId> = links(&program, REVIEW).iter().map(|link| link.predecessor).collect();
        assert!(waited.iter().all(|id| joined.contains(id)), "{joined:?}");
        let day = program.state().session().expect("open").day();
        assert!(dates(&program, REVIEW).0.date() >= day && dates(&program, REVIEW).0 < kept.0);
        key(&mut program, Modifiers::COMMAND, Key::Z);
        assert_eq!(workspace(&program), before, "one step");
    }
    // Nobody waits for the last of all: it is cut out without a question.
    let schedule = program.state().session().expect("open").insights().schedule.clone();
    let alone = |id: &TaskId| {
        let waits = before.tasks.iter().any(|task| task.links.iter().any(|link| link.predecessor == *id));
        let last = schedule.get(*id).is_some_and(|dates| dates.summary || dates.finish >= schedule.finish);
        let known = program.state().session().expect("open").insights().shown.tasks.contains(*id);
        !waits && !last && known && document::consequences(&before, &[RecordRef::from(*id)]).is_empty()
    };
    if let Some(id) = before.tasks.ids().find(alone) {
        program.state_mut().session_mut().expect("open").selection = Some(id.into());
        program.run();
        program.event(Event::Cut);
        program.run();
        assert!(!says(&program, "Cut out") && !workspace(&program).tasks.contains(id));
    }
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
