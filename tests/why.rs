//! Why a date stands where it stands, what a given date means, what it does to others, and what would help.

use chrono::{NaiveDate, NaiveDateTime};
use egui::{Key, Pos2, Vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable};
use entente::app::shell::Entente;
use entente::document::{Document, Edit, fresh_workspace};
use entente::insight::Insights;
use entente::insight::consequences::State;
use entente::insight::meaning::{Meaning, Meanings, Wanted};
use entente::insight::remedies::{How, Trouble, remedies, trouble};
use entente::insight::schedule::reasons::{Finishes, Reasons, Starts, path_to};
use entente::language::{Language, Words};
use entente::ui::command::Command;
use entente::ui::views::ViewKind;
use entente::workspace::*;

use super::support::harness::{self, PAYROLL, WIDE};

type Program = Harness<'static, Entente>;

fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, month, day).expect("a day")
}

fn at(month: u32, day_of: u32, hour: u32) -> NaiveDateTime {
    day(month, day_of).and_hms_opt(hour, 0, 0).expect("a moment")
}

fn id(number: u64) -> TaskId {
    TaskId::new(0, number)
}

/// A plan from Monday, 5 January 2026, with `tasks` of so many days, each after the one before.
fn chain(days: &[i64]) -> Workspace {
    let mut workspace = fresh_workspace("Plan", day(1, 5));
    for (place, days) in days.iter().enumerate() {
        let number = place as u64 + 1;
        let meta = Meta { visibility: Visibility::Internal, by: String::new(), on: day(1, 1) };
        let mut task = Task::new(id(number), meta, format!("T{number}"));
        task.order = number as i64 * 10;
        task.duration_minutes = days * 480;
        if place > 0 {
            task.links.push(Link::new(id(number - 1), LinkKind::FinishStart));
        }
        workspace.tasks.put(task);
    }
    workspace
}

fn with(mut workspace: Workspace, number: u64, change: impl FnOnce(&mut Task)) -> Workspace {
    change(workspace.tasks.get_mut(id(number)).expect("such a task"));
    workspace
}

fn insights(workspace: &Workspace) -> Insights {
    Insights::of(workspace, day(1, 5))
}

fn reasons(workspace: &Workspace, number: u64) -> Reasons {
    Reasons::of(workspace, &insights(workspace).schedule, id(number)).expect("scheduled")
}

fn bound(kind: ConstraintKind, at: NaiveDateTime) -> Option<Constraint> {
    Some(Constraint { kind, at: Some(at) })
}

#[test]
fn each_start_names_what_sets_it() {
    let plan = chain(&[3, 2, 1]);
    assert_eq!(reasons(&plan, 1).starts, Starts::WithProject);
    let Starts::Link { link, tied_to, owner } = reasons(&plan, 2).starts else { panic!("a link") };
    assert_eq!((owner, link.predecessor, tied_to), (id(2), id(1), at(1, 7, 17)));
    assert_eq!(reasons(&plan, 2).finishes, Finishes::Work { minutes: 960, rests: 0, elapsed: false });
    let rests = with(plan.clone(), 2, |task| task.splits = vec![Split { after_minutes: 480, pause_minutes: 960 }]);
    assert_eq!(reasons(&rests, 2).finishes, Finishes::Work { minutes: 960, rests: 960, elapsed: false });
    assert_eq!(reasons(&plan, 2).drives, [id(3)]);
    assert_eq!(path_to(&plan, &insights(&plan).schedule, id(3)), [id(1), id(2), id(3)]);

    let held = with(plan.clone(), 2, |task| task.constraint = bound(ConstraintKind::StartNoEarlierThan, at(2, 2, 8)));
    assert!(matches!(reasons(&held, 2).starts, Starts::Constraint { owner, .. } if owner == id(2)));
    let by_hand = with(plan.clone(), 2, |task| {
        (task.mode, task.manual_start) = (TaskMode::Manual, Some(at(1, 6, 8)));
    });
    assert_eq!(reasons(&by_hand, 2).starts, Starts::ByHand);
    let begun = with(plan, 1, |task| task.actual_start = Some(at(1, 5, 8)));
    assert_eq!(reasons(&begun, 1).starts, Starts::Begun);
}

#[test]
fn slack_says_what_moves_first() {
    // T3 waits for T1 and for T2, which is longer: T1 has three days, T4 after it none of its own.
    let mut plan = chain(&[2, 5, 1, 1]);
    plan = with(plan, 2, |task| task.links.clear());
    plan = with(plan, 3, |task| task.links.push(Link::new(id(1), LinkKind::FinishStart)));
    assert_eq!(reasons(&plan, 1).first_to_move, Some((3 * 480, id(3))));
    assert_eq!(reasons(&plan, 2).first_to_move, Some((0, id(3))));
    assert_eq!(reasons(&plan, 4).first_to_move, None);
}

#[test]
fn a_lag_that_is_a_share_is_counted_as_the_schedule_counts_it() {
    let share = |percent| Link::new(id(1), LinkKind::FinishStart).with_lag(Lag::Percent(percent));
    // A third of 50 minutes is 17 minutes.
    let plan = with(chain(&[1, 1]), 1, |task| task.duration_minutes = 50);
    let plan = with(plan, 2, |task| task.links = vec![share(33)]);
    assert_eq!(reasons(&plan, 1).first_to_move, Some((0, id(2))));
    // A summary lasts as long as what is in it: half of two days is one.
    let plan = with(chain(&[9, 2, 1]), 2, |task| (task.links, task.parent) = (Vec::new(), Some(id(1))));
    let plan = with(plan, 3, |task| task.links = vec![share(50)]);
    assert_eq!(insights(&plan).schedule.get(id(3)).map(|dates| dates.start), Some(at(1, 8, 8)));
    assert_eq!(reasons(&plan, 1).first_to_move, Some((0, id(3))));
    assert_eq!(insights(&plan).schedule.get(id(2)).and_then(|dates| dates.slack_minutes), Some(0));
}

#[test]
fn a_dragged_start_means_a_longer_wait_first_and_a_constraint_only_when_chosen() {
    let plan = chain(&[3, 2]);
    let schedule = insights(&plan).schedule;
    // T2 starts on Thursday, the 8th; it is put on Monday, the 12th.
    let meanings = Meanings::of(&plan, &schedule, id(2), Wanted::Start(at(1, 12, 8)));
    assert!(meanings.ask);
    assert_eq!(
        meanings.list,
        [
            Meaning::Waits { predecessor: id(1), kind: LinkKind::FinishStart, lag: Lag::Working(960) },
            Meaning::Bound(Constraint { kind: ConstraintKind::StartNoEarlierThan, at: Some(at(1, 12, 8)) }),
            Meaning::ByHand(at(1, 12, 8), None),
        ]
    );
    for meaning in &meanings.list {
        let moved = with(plan.clone(), 2, |task| meaning.apply(task));
        assert_eq!(insights(&moved).schedule.get(id(2)).expect("it").start, at(1, 12, 8), "{meaning:?}");
    }
    // Earlier than its dependency allows no constraint helps: it overlaps, or stands by hand.
    let earlier = Meanings::of(&plan, &schedule, id(2), Wanted::Start(at(1, 7, 8)));
    assert_eq!(earlier.list.len(), 2);
    assert!(matches!(earlier.list[0], Meaning::Waits { lag: Lag::Working(-480), .. }));
}

#[test]
fn a_task_by_hand_or_with_a_date_of_its_own_just_gets_the_new_date() {
    let by_hand = with(chain(&[3, 2]), 2, |task| {
        (task.mode, task.manual_start) = (TaskMode::Manual, Some(at(1, 6, 8)));
    });
    let meanings = Meanings::of(&by_hand, &insights(&by_hand).schedule, id(2), Wanted::Start(at(1, 12, 8)));
    assert_eq!((meanings.ask, meanings.list), (false, vec![Meaning::ByHand(at(1, 12, 8), None)]));
    let bound_to = with(chain(&[3, 2]), 2, |task| {
        task.constraint = bound(ConstraintKind::FinishNoEarlierThan, at(1, 20, 17));
    });
    let meanings = Meanings::of(&bound_to, &insights(&bound_to).schedule, id(2), Wanted::Start(at(1, 26, 8)));
    let date = bound(ConstraintKind::FinishNoEarlierThan, at(1, 27, 17)).expect("one");
    assert_eq!((meanings.ask, meanings.list), (false, vec![Meaning::Bound(date)]));
    let begun = with(chain(&[3, 2]), 1, |task| task.actual_start = Some(at(1, 5, 8)));
    assert!(Meanings::of(&begun, &insights(&begun).schedule, id(1), Wanted::Start(at(1, 6, 8))).list.is_empty());
}

#[test]
fn a_typed_finish_is_a_duration_first() {
    let plan = chain(&[3, 2]);
    let meanings = Meanings::of(&plan, &insights(&plan).schedule, id(2), Wanted::Finish(at(1, 13, 17)));
    assert_eq!(meanings.list[0], Meaning::Takes(4 * 480));
    assert!(meanings.ask);
}

/// A chain whose last task satisfies an expectation of a person by a day.
fn expected(by: NaiveDate) -> Workspace {
    let mut workspace = chain(&[3, 2]);
    let meta = Meta { visibility: Visibility::Internal, by: String::new(), on: day(1, 1) };
    let text = "(id: \"S1\", meta: (visibility: Internal, by: \"\", on: \"2026-01-01\"), name: \"Ruiz\", kind: Person, track: Customer, side: Client)";
    let person: Stakeholder = ron::from_str(text).expect("a person");
    let who = person.id;
    workspace.stakeholders.put(person);
    let text = "(id: \"X1\", meta: (visibility: Internal, by: \"\", on: \"2026-01-01\"), title: \"See it\", holder: \"S1\", \
         kind: Receive, voiced_on: \"2026-01-01\", importance: 3)";
    let mut expectation: Expectation = ron::from_str(text).expect("an expectation");
    (expectation.meta, expectation.holder, expectation.by) = (meta, who, Some(by));
    expectation.satisfied_by = vec![Satisfier::Task(id(2))];
    workspace.expectations.put(expectation);
    workspace
}

#[test]
fn consequences_name_the_expectation_that_breaks_and_whom_to_tell() {
    // T2 ends on Friday, the 9th.
    let plan = expected(day(1, 9));
    let insights = insights(&plan);
    let before: State = insights.state();
    let later = insights.what_if(|plan| plan.tasks.get_mut(id(1)).expect("it").duration_minutes += 480);
    let found = before.until(&later);
    assert_eq!((found.moved, found.end_shift_days), (2, 3), "from Friday to Monday");
    assert_eq!(found.broken.len(), 1);
    assert_eq!((found.broken[0].by, found.broken[0].planned_on), (Some(day(1, 9)), Some(day(1, 12))));
    let back = later.until(&before);
    assert_eq!((back.mended.len(), back.broken.len(), back.end_shift_days), (1, 0, -3));
    assert!(before.until(&before).is_empty());
    // What is late already is not broken once more; that it comes later still is told all the same.
    let insights = self::insights(&expected(day(1, 8)));
    let later = insights.what_if(|plan| plan.tasks.get_mut(id(1)).expect("it").duration_minutes += 480);
    let found = insights.state().until(&later);
    let days: Vec<_> = found.later.iter().map(|one| (one.by, one.was_planned_on, one.planned_on)).collect();
    assert_eq!((found.broken.len(), days), (0, vec![(Some(day(1, 8)), Some(day(1, 9)), Some(day(1, 12)))]));
    assert!(later.until(&insights.state()).later.is_empty(), "nor is it told that it comes earlier, but late");
}

#[test]
fn the_question_after_a_drop_names_whoever_expects_what_and_plans_the_talk_that_serves_it() {
    let mut plan = expected(day(1, 9));
    plan.engagement.status_date = Some(day(1, 5));
    let mut second = plan.expectations.iter().next().expect("one").clone();
    (second.id, second.title, second.kind) =
        (ExpectationId::new(0, 2), "Know why".to_owned(), ExpectationKind::Understand);
    let late = Expectation {
        id: ExpectationId::new(0, 3),
        title: "Have it soon".to_owned(),
        by: Some(day(1, 8)),
        ..second.clone()
    };
    plan.expectations.put(second);
    plan.expectations.put(late);
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("plan.entente");
    entente::file::save(&plan, &path, None).expect("saved");
    let mut program = harness::program(WIDE, Language::English, &[]);
    program.state_mut().opened(path.clone(), entente::file::open(&path));
    program.state_mut().session_mut().expect("open").view = ViewKind::Timeline;
    program.run();
    program.get_by_label("Zoom: Week").click();
    program.run();
    drag_bar(&mut program, "T2", 160.0);
    program.get_by_label_contains("what holds it there?");
    for said in [
        "Ruiz, “See it”: ",
        "Ruiz, “Know why”: ",
        "1 expectation, late already, comes later still",
        "Ruiz, “Have it soon”: ",
    ] {
        assert!(program.query_by_label_contains(said).is_some(), "{said}");
    }
    program.get_by_label_contains("Keep it, and for Ruiz: Plan a walk-through").click();
    program.run();
    assert!(program.query_by_label_contains("what holds it there?").is_none());
    let after = workspace(&program);
    assert_eq!(after.contacts.len(), 1);
    assert!(after.tasks.get(id(2)) != plan.tasks.get(id(2)), "the task stays where it was dropped");
    undo(&mut program);
    assert_eq!(workspace(&program).contacts.len(), 0, "both are one step");
    assert!(workspace(&program).tasks == plan.tasks);
}

#[test]
fn an_earlier_start_overlaps_no_more_than_the_other_dependencies_let_it() {
    // Three days and two, from Monday the 5th, and one after both: Thursday.
    let both = |second: i64| {
        let mut plan = chain(&[3, 1]);
        let mut beside = plan.tasks.get(id(1)).expect("it").clone();
        (beside.id, beside.duration_minutes) = (id(3), second * 480);
        plan.tasks.put(beside);
        let last = plan.tasks.get_mut(id(2)).expect("it");
        last.links.push(Link::new(id(3), LinkKind::FinishStart));
        plan
    };
    let meanings = |plan: &Workspace| {
        let insights = insights(plan);
        Meanings::of(plan, &insights.schedule, id(2), Wanted::Start(at(1, 5, 8))).list
    };
    let plan = both(2);
    let waits = Meaning::Waits { predecessor: id(1), kind: LinkKind::FinishStart, lag: Lag::Working(-480) };
    assert_eq!(meanings(&plan).first(), Some(&waits), "to Wednesday, when the other is done");
    let mut moved = plan.clone();
    waits.apply(moved.tasks.get_mut(id(2)).expect("it"));
    assert_eq!(insights(&moved).schedule.get(id(2)).expect("it").start, at(1, 7, 8));
    // Where the other ends on the same day, no overlap brings it forward.
    assert_eq!(meanings(&both(3)), [Meaning::ByHand(at(1, 5, 8), None)]);
}

#[test]
fn a_missed_deadline_has_remedies_that_were_tried() {
    let plan = with(chain(&[3, 2]), 2, |task| task.deadline = Some(at(1, 8, 17)));
    let plan = with(plan, 2, |task| task.links[0] = task.links[0].with_lag(Lag::Working(480)));
    let insights = insights(&plan);
    assert!(matches!(trouble(&plan, &insights.schedule, id(2)), Some(Trouble::Deadline { minutes: 960, .. })));
    let found = remedies(&insights, id(2));
    assert!(!found.is_empty() && found.len() <= 4);
    let hows: Vec<How> = found.iter().map(|one| one.change.how).collect();
    let overlap = How::Wait { predecessor: id(1), kind: LinkKind::FinishStart, lag: Lag::Working(-480) };
    assert!(hows.contains(&overlap), "{hows:?}");
    assert!(hows.contains(&How::MoveDeadline(at(1, 12, 17))), "{hows:?}");
    for remedy in &found {
        let mended = insights.what_if(|plan| remedy.change.apply(plan));
        let left = trouble(&mended.workspace, &mended.schedule, id(2));
        assert_eq!(left.is_none(), remedy.mends, "{remedy:?}");
        assert_eq!(mended.schedule.get(id(2)).expect("it").finish, remedy.finish.1);
    }
}

#[test]
fn a_constraint_or_a_hand_against_the_dependencies_is_told_and_mended() {
    let must = with(chain(&[3, 2]), 2, |task| task.constraint = bound(ConstraintKind::MustStartOn, at(1, 6, 8)));
    let found = insights(&must);
    assert!(matches!(
        trouble(&must, &found.schedule, id(2)),
        Some(Trouble::AgainstConstraint { predecessor, minutes: 960 }) if predecessor == id(1)
    ));
    let hows: Vec<How> = remedies(&found, id(2)).iter().map(|one| one.change.how).collect();
    assert!(hows.contains(&How::RemoveConstraint), "{hows:?}");
    // What comes before it is late for it.
    assert!(matches!(
        trouble(&must, &found.schedule, id(1)),
        Some(Trouble::TooLate { holder: Some(holder), minutes: 960 }) if holder == id(2)
    ));
    let hand = with(chain(&[3, 2]), 2, |task| {
        (task.mode, task.manual_start) = (TaskMode::Manual, Some(at(1, 6, 8)));
    });
    let found = insights(&hand);
    let hows: Vec<How> = remedies(&found, id(2)).iter().map(|one| one.change.how).collect();
    assert!(hows.contains(&How::MakeAutomatic) && hows.contains(&How::MoveByHand(at(1, 8, 8))), "{hows:?}");
}

// The whole program.

const DOCUMENT: &str = "Write requirements document";
const REVIEW: &str = "Review requirements document";

fn payroll() -> Program {
    let mut program = harness::sample(PAYROLL, WIDE, Language::English);
    program.state_mut().session_mut().expect("open").view = ViewKind::Timeline;
    program.run();
    program.get_by_label("Zoom: Month").click();
    program.run();
    program
}

fn workspace(program: &Program) -> Workspace {
    program.state().session().expect("open").document.workspace().clone()
}

fn task(program: &Program, title: &str) -> Task {
    workspace(program).tasks.iter().find(|task| task.title == title).expect("such a task").clone()
}

fn select(program: &mut Program, title: &str) {
    let id = task(program, title).id;
    program.state_mut().session_mut().expect("open").selection = Some(id.into());
    program.run();
}

fn start(program: &Program, title: &str) -> NaiveDateTime {
    let id = task(program, title).id;
    program.state().session().expect("open").insights().schedule.get(id).expect("scheduled").start
}

fn bar(program: &Program, title: &str) -> egui::Rect {
    program.get_by_label(&format!("Bar of {title}")).rect()
}

fn drag_bar(program: &mut Program, title: &str, by: f32) {
    let from = bar(program, title).center();
    harness::drag(program, from, from + Vec2::new(by, 0.0));
}

fn undo(program: &mut Program) {
    let ctx = program.ctx.clone();
    program.state_mut().run(Command::Undo, &ctx);
    program.run();
}

#[test]
fn the_inspector_says_why_and_the_name_leads_to_the_task() {
    let mut program = payroll();
    select(&mut program, REVIEW);
    program.get_by_label_contains("because");
    // No line begins with the mark that closes a name, and none ends with the one that opens it.
    assert_eq!(program.query_all_by_label_contains("” finishes").count(), 0, "it stays with the name");
    assert_eq!(program.query_all_by_label_contains("because “").count(), 0, "as does the other");
    let name = program.get_by_role_and_label(egui::accesskit::Role::Link, DOCUMENT).rect();
    // A long name takes two lines; its last one begins at the left.
    let at = name.left_bottom() + Vec2::new(6.0, -6.0);
    program.hover_at(at);
    program.drag_at(at);
    program.run();
    program.drop_at(at);
    program.run();
    let selected = program.state().session().expect("open").selection;
    assert_eq!(selected, Some(task(&program, DOCUMENT).id.into()), "the name leads to its task");
    program.get_by_label("Show the path that leads here").click();
    program.run();
    program.get_by_label("Hide the path");
}

#[test]
fn a_drop_asks_what_holds_the_task_there_and_a_constraint_is_one_answer() {
    let mut program = payroll();
    let before = workspace(&program);
    let stood = start(&program, REVIEW);
    drag_bar(&mut program, REVIEW, 70.0);
    program.get_by_label_contains("what holds it there?");
    assert!(task(&program, REVIEW).constraint.is_none(), "nothing became a constraint unasked");
    assert!(start(&program, REVIEW) > stood);
    program.get_by_label_contains("Starts no earlier than").click();
    program.run();
    assert_eq!(task(&program, REVIEW).constraint.map(|one| one.kind), Some(ConstraintKind::StartNoEarlierThan));
    assert!(program.query_by_label_contains("what holds it there?").is_none());
    undo(&mut program);
    assert!(workspace(&program) == before, "the drag and the answer are one step");
}

#[test]
fn enter_keeps_the_first_answer_and_escape_takes_everything_back() {
    let mut program = payroll();
    let before = workspace(&program);
    drag_bar(&mut program, REVIEW, 70.0);
    program.key_press(Key::Enter);
    program.run();
    let link = task(&program, REVIEW).links[0];
    assert!(matches!(link.lag(), Lag::Working(1..)), "it waits longer: {link:?}");
    assert!(program.query_by_label_contains("what holds it there?").is_none());
    undo(&mut program);
    assert!(workspace(&program) == before);
    drag_bar(&mut program, REVIEW, 70.0);
    program.key_press(Key::ArrowDown);
    program.run();
    assert!(task(&program, REVIEW).constraint.is_some(), "the arrows show each answer");
    program.key_down(Key::Escape);
    program.run();
    program.key_up(Key::Escape);
    program.run();
    assert!(workspace(&program) == before, "as if there had been no drag");
}

#[test]
fn a_dragged_bar_stays_under_the_hand_while_its_dates_are_worked_out() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("plan.entente");
    let mut plan = chain(&[3, 2, 1]);
    plan.engagement.status_date = Some(day(1, 5));
    entente::file::save(&plan, &path, None).expect("saved");
    let mut program = harness::late(&[]);
    program.state_mut().opened(path.clone(), entente::file::open(&path));
    program.state_mut().session_mut().expect("open").view = ViewKind::Timeline;
    program.run();
    program.get_by_label("Zoom: Week").click();
    program.run();
    let (second, third) = (bar(&program, "T2"), bar(&program, "T3"));
    program.hover_at(second.center());
    program.drag_at(second.center());
    program.run();
    for step in 1..=8 {
        program.hover_at(second.center() + Vec2::new(20.0 * step as f32, 0.0));
        program.run();
    }
    let moved = bar(&program, "T2").left() - second.left();
    assert!(moved > 80.0, "it went along: {moved}");
    assert_eq!(bar(&program, "T3"), third, "of what follows nothing is known yet");
    for _ in 0..3 {
        program.state_mut().finish_jobs();
        program.run();
    }
    assert!((bar(&program, "T2").left() - second.left() - moved).abs() < 1.0, "it stands where it was held");
    assert!(bar(&program, "T3").left() > third.left(), "and the other follows");
}

#[test]
fn a_bar_dropped_where_it_was_asks_nothing() {
    let mut program = payroll();
    let before = workspace(&program);
    let from = bar(&program, REVIEW).center();
    program.hover_at(from);
    program.drag_at(from);
    program.run();
    for x in [40.0, 70.0, 30.0, 0.0] {
        program.hover_at(from + Vec2::new(x, 0.0));
        program.run();
    }
    program.drop_at(from);
    program.run();
    assert!(workspace(&program) == before);
    assert!(program.query_by_label_contains("what holds it there?").is_none());
}

#[test]
fn a_task_by_hand_just_moves() {
    let mut program = payroll();
    let mut fixed = task(&program, REVIEW);
    (fixed.mode, fixed.manual_start) = (TaskMode::Manual, Some(start(&program, REVIEW)));
    let document = &mut program.state_mut().session_mut().expect("open").document;
    document.apply_plainly(Edit::Put(fixed.into())).expect("fixed");
    program.run();
    drag_bar(&mut program, REVIEW, 70.0);
    assert!(program.query_by_label_contains("what holds it there?").is_none());
    assert!(task(&program, REVIEW).constraint.is_none());
}

/// Puts a task otherwise, and says when it finishes then.
fn put(program: &mut Program, title: &str, change: impl FnOnce(&mut Task)) -> NaiveDateTime {
    let mut changed = task(program, title);
    change(&mut changed);
    let document = &mut program.state_mut().session_mut().expect("open").document;
    document.apply_plainly(Edit::Put(changed.into())).expect("put");
    program.run();
    finish(program, title)
}

fn finish(program: &Program, title: &str) -> NaiveDateTime {
    let id = task(program, title).id;
    program.state().session().expect("open").insights().schedule.get(id).expect("scheduled").finish
}

/// Drags the right end of a bar by so many days.
fn drag_end(program: &mut Program, title: &str, days: f32) {
    let bar = bar(program, title);
    let from = Pos2::new(bar.right() - 2.0, bar.center().y);
    harness::drag(program, from, from + Vec2::new(14.0 * days, 0.0));
}

#[test]
fn the_end_of_a_bar_is_a_duration_without_pauses_and_by_the_clock_where_it_is_counted_so() {
    let mut program = payroll();
    let finish_before = put(&mut program, DOCUMENT, |task| {
        task.splits = vec![Split { after_minutes: 480, pause_minutes: 2400 }];
    });
    let before = task(&program, DOCUMENT);
    drag_end(&mut program, DOCUMENT, 7.0);
    let after = task(&program, DOCUMENT);
    assert_eq!(finish(&program, DOCUMENT), finish_before + chrono::Days::new(7));
    assert_eq!(after.duration_minutes, before.duration_minutes + 2400);
    assert_eq!(after.splits, before.splits);
    undo(&mut program);
    assert!(task(&program, DOCUMENT) == before);

    put(&mut program, DOCUMENT, |task| {
        (task.elapsed, task.duration_minutes) = (true, 6 * 1440);
        task.splits.clear();
    });
    drag_end(&mut program, DOCUMENT, 2.0);
    assert_eq!(task(&program, DOCUMENT).duration_minutes, 8 * 1440);
    // Not as far as the edge of the chart, which would go along.
    drag_end(&mut program, DOCUMENT, -9.0);
    assert_eq!(task(&program, DOCUMENT).duration_minutes, 1440, "a day by the clock is the least");
}

#[test]
fn a_finish_set_by_hand_does_not_outlast_a_new_duration() {
    let mut program = payroll();
    let begin = start(&program, REVIEW);
    let week_after = begin.date().and_hms_opt(17, 0, 0).expect("evening") + chrono::Days::new(7);
    let before = put(&mut program, REVIEW, |task| {
        (task.mode, task.manual_start, task.manual_finish) = (TaskMode::Manual, Some(begin), Some(week_after));
    });
    assert_eq!(before, week_after);
    drag_end(&mut program, REVIEW, 7.0);
    assert_eq!(finish(&program, REVIEW), week_after + chrono::Days::new(7));
    assert_eq!(task(&program, REVIEW).manual_finish, None);

    // Typed, too: its meaning is a duration.
    let by_hand = with(chain(&[3, 2]), 2, |task| {
        (task.mode, task.manual_start, task.manual_finish) = (TaskMode::Manual, Some(at(1, 6, 8)), Some(at(1, 6, 17)));
    });
    let meanings = Meanings::of(&by_hand, &insights(&by_hand).schedule, id(2), Wanted::Finish(at(1, 8, 17)));
    let longer = with(by_hand, 2, |task| meanings.list[0].apply(task));
    assert_eq!(insights(&longer).schedule.get(id(2)).expect("it").finish, at(1, 8, 17));
    let mut document = Document::opened(longer, 1);
    document.apply_plainly(Edit::ResizeTask { id: id(2), duration_minutes: 480 }).expect("shorter");
    assert_eq!(insights(document.workspace()).schedule.get(id(2)).expect("it").finish, at(1, 6, 17));
}

#[test]
fn a_link_is_drawn_from_either_end_to_either_end() {
    let mut program = payroll();
    select(&mut program, DOCUMENT);
    let knob = program.get_by_label(&format!("Drag from the start to a task that depends on it: {DOCUMENT}")).rect();
    let target = bar(&program, "Requirements signed");
    harness::drag(&mut program, knob.center(), Pos2::new(target.left() + 2.0, target.center().y));
    let link = task(&program, "Requirements signed")
        .links
        .iter()
        .copied()
        .find(|link| workspace(&program).tasks.get(link.predecessor).is_some_and(|task| task.title == DOCUMENT));
    assert_eq!(link.map(|link| link.kind), Some(LinkKind::StartStart));
}

#[test]
fn a_remedy_is_one_press_and_one_step() {
    let mut program = payroll();
    let mut late = task(&program, REVIEW);
    late.deadline = Some(start(&program, REVIEW));
    let document = &mut program.state_mut().session_mut().expect("open").document;
    document.apply_plainly(Edit::Put(late.into())).expect("a deadline that cannot be kept");
    program.run();
    select(&mut program, REVIEW);
    program.get_by_label_contains("after its deadline");
    let before = workspace(&program);
    let remedy = program
        .query_all_by_role(egui::accesskit::Role::Button)
        .find(|node| node.accesskit_node().label().is_some_and(|label| label.starts_with("Move its deadline to")));
    remedy.expect("a remedy").click();
    program.run();
    assert!(task(&program, REVIEW).deadline > before.tasks.get(task(&program, REVIEW).id).expect("it").deadline);
    assert!(program.query_by_label_contains("after its deadline").is_none());
    undo(&mut program);
    assert!(workspace(&program) == before);
}

#[test]
fn a_circle_is_named_and_can_be_cut() {
    let mut plan = chain(&[1, 1, 1]);
    plan = with(plan, 1, |task| task.links.push(Link::new(id(3), LinkKind::FinishStart)));
    assert_eq!(reasons(&plan, 2).circle.len(), 3);
}

#[test]
fn alt_drag_interrupts_a_task() {
    let mut program = payroll();
    let before = task(&program, DOCUMENT);
    let bar = bar(&program, DOCUMENT);
    let from = Pos2::new(bar.left() + 30.0, bar.center().y);
    program.event(egui::Event::ModifiersChanged(egui::Modifiers::ALT));
    harness::drag(&mut program, from, from + Vec2::new(28.0, 0.0));
    program.event(egui::Event::ModifiersChanged(egui::Modifiers::NONE));
    program.run();
    let split = task(&program, DOCUMENT);
    assert_eq!(split.splits.len(), 1, "{:?}", split.splits);
    assert!(split.splits[0].pause_minutes > 0 && split.splits[0].after_minutes < split.duration_minutes);
    undo(&mut program);
    assert!(task(&program, DOCUMENT) == before);
}

#[test]
fn the_card_of_a_dependency_changes_its_lag_by_the_clock() {
    let mut program = payroll();
    select(&mut program, REVIEW);
    let id = task(&program, REVIEW).id;
    let link = task(&program, REVIEW).links[0].with_lag(Lag::Elapsed(2880));
    let edit = Edit::LinkTasks { from: link.predecessor, to: id, kind: link.kind, lag: link.lag() };
    let document = &mut program.state_mut().session_mut().expect("open").document;
    document.apply_plainly(edit).expect("a lag by the clock");
    program.run();
    program.get_by_label_contains("2 days by the clock");
}

#[test]
fn stated_dates_stand_until_what_sets_them_is_changed() {
    let given = Given { start: at(2, 2, 8), finish: at(2, 3, 17) };
    let plan = with(chain(&[3, 2]), 2, |task| task.given = Some(given));
    let mut document = Document::opened(plan, 7);
    let renamed = Task { title: "Other".to_owned(), ..document.workspace().tasks.get(id(2)).expect("it").clone() };
    document.apply_plainly(Edit::Put(renamed.into())).expect("renamed");
    assert_eq!(document.workspace().tasks.get(id(2)).expect("it").given, Some(given), "a name sets no date");
    document.apply_plainly(Edit::ResizeTask { id: id(2), duration_minutes: 480 }).expect("resized");
    assert_eq!(document.workspace().tasks.get(id(2)).expect("it").given, None);
}

/// Beside a warning what would help is offered where something does.
#[test]
fn what_is_offered_beside_a_warning_helps() {
    let words = Words::new(Language::English);
    let (offer, nothing) = (words.text("plan-remedies"), words.text("plan-remedies-none"));
    let sample = entente::app::samples::load(PAYROLL).expect("the sample");
    let signed = sample.tasks.iter().find(|one| one.title == "Design signed").expect("the milestone").id;
    let day = sample.engagement.status_date.expect("a day");
    for deadline in [day + chrono::Days::new(1), sample.engagement.start] {
        let mut file = sample.clone();
        file.tasks.get_mut(signed).expect("it").deadline = deadline.and_hms_opt(17, 0, 0);
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.entente");
        entente::file::save(&file, &path, None).expect("saved");
        let mut program = harness::with_file(&path, &[]);
        program.state_mut().session_mut().expect("open").go(ViewKind::Overview);
        program.run();
        program.get_by_label("Show the findings of: Project").click();
        program.run();
        program.run();
        assert!(program.query_by_label_contains("“Design signed” finishes on").is_some(), "the warning is there");
        let count = |program: &Program| [offer, nothing].map(|label| program.query_all_by_label(label).count());
        assert_eq!(count(&program), [1, 0], "by {deadline}");
        program.get_by_label(offer).click();
        program.run();
        assert_eq!(count(&program)[1], 0, "what is offered helps");
    }
}
