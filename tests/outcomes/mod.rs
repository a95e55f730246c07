//! What the engagement is for and what comes of it: goals, risks, changes, quality, acceptance and parts, by worked values.

mod pages;

use chrono::NaiveDate;
use entente::file::{decode, encode};
use entente::insight::acceptance::{Acceptances, Path, Stand, Step};
use entente::insight::changes::{Changes, Corrections, Fate};
use entente::insight::exposure::{Exposed, Standing, course, moves};
use entente::insight::goals::{Course, serving};
use entente::insight::quality::Quality;
use entente::insight::raci::{Parts, Raci, must_hear};
use entente::insight::statistics::Share;
use entente::insight::{Insights, as_of, disclosure};
use entente::workspace::*;

use crate::support::rich::rich;

fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, month, day).expect("a day")
}

fn goal(change: impl FnOnce(&mut Goal)) -> Workspace {
    let mut file = rich();
    let mut goal = file.goals.iter().next().expect("a goal").clone();
    change(&mut goal);
    file.goals.put(goal);
    file
}

/// A goal of which these values are measured, from 6 to 2 by the end of June.
fn measured(readings: &[(NaiveDate, f64)]) -> Workspace {
    goal(|goal| {
        let measure = goal.measure.as_mut().expect("measured");
        measure.readings = readings.iter().map(|(on, value)| GoalReading { on: *on, value: *value }).collect();
    })
}

#[test]
fn a_goal_is_behind_the_straight_way_only_beyond_the_slack_and_on_the_day_of_its_value() {
    // From January 5 to June 30 are 176 days; on March 15, after 69 of them, 39 % of the way is due: 4.43 of 6 to 2.
    let course = |value: f64, on: NaiveDate| Insights::of(&measured(&[(day(3, 15), value)]), on).goals.goals[0].course;
    assert_eq!(course(4.43, day(3, 20)), Course::OnWay);
    assert_eq!(course(4.60, day(3, 20)), Course::OnWay, "35 % are within the slack");
    assert_eq!(course(4.65, day(3, 20)), Course::Behind, "34 % are not");
    assert_eq!(course(2.0, day(3, 20)), Course::Reached);
    assert_eq!(course(4.43, day(4, 14)), Course::OnWay, "thirty days, as often as it is measured");
    assert_eq!(course(4.43, day(4, 15)), Course::Stale, "and a day more: nobody knows");
    assert_eq!(Insights::of(&measured(&[]), day(3, 20)).goals.goals[0].course, Course::Unmeasured);
}

#[test]
fn after_its_date_the_last_value_of_a_goal_counts() {
    let at_end = |value: f64| Insights::of(&measured(&[(day(6, 25), value)]), day(9, 30)).goals.goals[0].course;
    assert_eq!(at_end(2.0), Course::Reached);
    assert_eq!(at_end(2.5), Course::Behind);
}

#[test]
fn the_trend_of_a_goal_says_where_it_leads_and_of_how_many_values() {
    let readings = [(day(1, 5), 6.0), (day(2, 4), 5.5), (day(3, 6), 5.0)];
    let trend = Insights::of(&measured(&readings), day(3, 10)).goals.goals[0].trend.expect("a trend");
    // Half a day in thirty days: after 176 days 6 − 2.93.
    assert!((trend.by.value - 3.067).abs() < 0.001, "{}", trend.by.value);
    assert_eq!((trend.line.n, trend.reaches), (3, false));
    assert_eq!(trend.meets(2.0, day(1, 5)), Some(day(9, 2)), "240 days after the start");
    let two = Insights::of(&measured(&readings[..2]), day(3, 10)).goals.goals[0].trend.expect("a trend");
    assert_eq!(two.by.low, None, "of two values nobody can say how likely");
    assert!(Insights::of(&measured(&readings[..1]), day(3, 10)).goals.goals[0].trend.is_none());
}

#[test]
fn agreement_is_weighed_by_power_and_silence_is_no_agreement() {
    let file = rich();
    let goals = Insights::of(&file, day(3, 1)).goals;
    let grid = Insights::of(&file, day(3, 1)).grid;
    // One agrees, one in part: half of that one's power.
    let (carla, ann) = (StakeholderId::new(0, 3), StakeholderId::new(0, 1));
    let (half, whole) = (grid.weight(carla), grid.weight(ann));
    let expected = (whole + half / 2.0) / (whole + half);
    assert!((goals.agreement.expect("asked") - expected).abs() < 1e-9);
    assert_eq!(goals.goals[0].doubters, [carla]);
    let nobody = goal(|goal| goal.agreement.clear());
    assert_eq!(Insights::of(&nobody, day(3, 1)).goals.agreement, None);
}

#[test]
fn what_serves_a_goal_is_found_through_what_is_handed_over() {
    let mut file = rich();
    let mut expectation = file.expectations.get(ExpectationId::new(0, 1)).expect("one").clone();
    (expectation.closed_on, expectation.holder_agrees) = (None, None);
    expectation.satisfied_by.clear();
    file.expectations.put(expectation);
    let serves = &serving(&file)[&GoalId::new(0, 1)];
    assert_eq!(serves.deliverables, [DeliverableId::new(0, 1)]);
    assert_eq!(serves.tasks, [TaskId::new(0, 2)]);
    assert_eq!(serves.expectations, [ExpectationId::new(0, 1)], "a criterion of the deliverable speaks of it");
}

#[test]
fn exposure_is_chance_times_effect_of_what_is_open_and_moves_since_a_day() {
    let file = rich();
    let risk = file.risks.iter().next().expect("a risk");
    assert_eq!(Standing::of(risk, day(1, 11)), Standing::Unknown);
    assert_eq!(Standing::of(risk, day(1, 12)).score(), Some(20));
    assert_eq!(Standing::of(risk, day(2, 12)).place(), Some((2, 5)));
    assert_eq!(Standing::of(risk, day(3, 1)), Standing::Closed);
    let kinds = [RiskKind::Risk];
    let moved = moves(&file, &kinds, day(2, 1), day(2, 20));
    assert_eq!(moved.len(), 1);
    assert_eq!(moved[0].growth(), -10, "from 20 to 10");
    assert!(moves(&file, &kinds, day(2, 13), day(2, 20)).is_empty());
    let sums: Vec<u32> = course(&file, day(3, 10)).iter().map(|(_, one)| one.all()).collect();
    assert_eq!(sums, [20, 10, 0, 0]);
    assert_eq!(Exposed::of(&file, day(2, 20)), Exposed { risks: 10, issues: 0, open: 1, unrated: 0 });
}

/// The risk of the rich file as a change that the controller asked for.
fn change(edit: impl FnOnce(&mut Risk)) -> Workspace {
    let mut file = rich();
    let mut risk = file.risks.iter().next().expect("a risk").clone();
    risk.kind = RiskKind::Change;
    edit(&mut risk);
    file.risks.put(risk);
    file
}

#[test]
fn a_granted_change_is_open_until_everybody_agreed_to_the_new_expectation() {
    let changes = |file: &Workspace, on| Changes::of(&as_of(file, on), on);
    let file = change(|_| ());
    let early = changes(&file, day(1, 19));
    assert_eq!((early.changes[0].fate, early.changes[0].days), (Fate::Waiting, 7));
    let granted = changes(&file, day(1, 21));
    let one = &granted.changes[0];
    assert_eq!((one.fate, one.days, one.open()), (Fate::Granted, 8, true));
    assert_eq!((one.told(), one.reset()), (Share::new(1, 1), Share::new(0, 1)));
    assert_eq!(one.broken[0].told_on, Some(day(1, 13)));
    assert_eq!(granted.without_reset, [RiskId::new(0, 1)]);
    let settled = changes(&file, day(1, 22));
    assert!(!settled.changes[0].open() && settled.without_reset.is_empty());
    assert_eq!((settled.days, settled.cost_minor, settled.with_days), (3, 240_000, Share::new(1, 1)));
    let untold = changes(&change(|risk| risk.told.clear()), day(1, 21));
    assert_eq!(untold.changes[0].told(), Share::new(0, 1));
    let declined = change(|risk| risk.decided = Some(Decided { on: day(1, 20), granted: false }));
    let declined = changes(&declined, day(1, 21));
    assert!(!declined.changes[0].open(), "what is turned down breaks nothing");
    assert_eq!((declined.days, declined.with_days.of), (0, 0));
}

#[test]
fn a_corrective_action_worked_only_where_somebody_looked_and_in_part_is_not() {
    let judged = |on| {
        let shown = as_of(&rich(), on);
        let all = Corrections::of(&shown);
        (all.worked, all.partly, all.unjudged, all.open)
    };
    assert_eq!(judged(day(1, 13)), (Share::default(), 0, 0, 0), "not decided yet");
    assert_eq!(judged(day(1, 15)), (Share::default(), 0, 0, 1), "not done yet");
    assert_eq!(judged(day(1, 20)), (Share::default(), 0, 1, 0), "done, and nobody has looked");
    assert_eq!(judged(day(2, 2)), (Share::new(0, 1), 1, 0, 0), "in part");
    let early = as_of(&rich(), day(1, 20));
    assert_eq!(early.risks.iter().next().expect("a risk").corrections[0].effect, "", "what came of it came later");
}

#[test]
fn what_the_client_should_know_and_was_told() {
    let told = disclosure::of_risks(&rich(), day(2, 1));
    assert_eq!((told.told, told.median_days), (Share::new(1, 1), Some(1.0)));
    let mut silent = rich();
    let mut risk = silent.risks.iter().next().expect("a risk").clone();
    risk.told.clear();
    risk.meta.visibility = Visibility::Client;
    silent.risks.put(risk);
    let told = disclosure::of_risks(&silent, day(2, 1));
    assert_eq!((told.told, told.median_days), (Share::new(0, 1), Some(20.0)), "what is untold counts at its age");
}

fn deliverable(change: impl FnOnce(&mut Deliverable)) -> Workspace {
    let mut file = rich();
    let mut one = file.deliverables.iter().next().expect("one").clone();
    change(&mut one);
    file.deliverables.put(one);
    file
}

fn check(on: NaiveDate, what: &str, passed: bool) -> QualityCheck {
    QualityCheck { on, what: what.to_owned(), passed: Some(passed), by: None }
}

#[test]
fn the_first_go_of_each_check_counts_and_what_fails_is_known_since_when() {
    let file = deliverable(|one| {
        one.checks = vec![
            check(day(1, 10), "Reads", true),
            check(day(1, 12), "Adds up", false),
            check(day(1, 20), "adds up ", true),
            check(day(3, 2), "Adds up", false),
            check(day(3, 5), "Adds up", false),
        ];
    });
    let quality = Quality::of(&file, day(3, 10));
    assert_eq!(quality.checks, Share::new(2, 5));
    assert_eq!(quality.first_pass, Share::new(1, 2), "two different checks, one passed when it was done first");
    let failing = &quality.failing[0];
    assert_eq!((failing.what.as_str(), failing.since, failing.times), ("Adds up", day(3, 2), 2));
    assert_eq!((quality.tests, quality.run), (Share::new(1, 2), 1), "a case that was never run does not pass");
    // January: three checks and a run that failed; February: a run that passed; March: two that failed.
    let months: Vec<Share> = quality.months.iter().map(|month| month.passed).collect();
    assert_eq!(months, [Share::new(2, 4), Share::new(1, 1), Share::new(0, 2)]);
    let none = deliverable(|one| (one.checks.clear(), one.tests.clear(), one.criteria.clear()).0);
    let none = Quality::of(&none, day(3, 10));
    assert_eq!((none.first_pass.value(), none.with_criteria), (None, Share::new(0, 1)));
}

#[test]
fn a_check_that_nobody_has_done_yet_counts_neither_way() {
    let done = deliverable(|one| {
        one.tests.clear();
        one.checks = vec![check(day(1, 10), "Reads", true), check(day(1, 12), "Adds up", false)];
    });
    let asked = deliverable(|one| {
        one.tests.clear();
        one.checks = done.deliverables.get(DeliverableId::new(0, 1)).expect("one").checks.clone();
        one.checks.push(QualityCheck { on: day(1, 14), what: "Prints".to_owned(), passed: None, by: None });
    });
    assert!(Quality::of(&asked, day(3, 10)) == Quality::of(&done, day(3, 10)));
    // The file says nothing of it, and what it said before is read as it was meant.
    let text = encode(&asked);
    assert_eq!(decode(&text).expect("it can be read").workspace, asked);
    assert_eq!(text.matches("passed: ").count(), 2);
}

#[test]
fn a_month_without_a_check_is_a_gap() {
    let file = deliverable(|one| {
        one.tests.clear();
        one.checks = vec![check(day(1, 10), "Reads", true), check(day(4, 12), "Reads", false)];
    });
    let months = Quality::of(&file, day(5, 1)).months;
    assert_eq!(months.iter().map(|month| month.passed.of).collect::<Vec<_>>(), [1, 0, 0, 1]);
}

fn path(file: &Workspace, on: NaiveDate) -> Path {
    Path::of(as_of(file, on).deliverables.iter().next().expect("one"), on)
}

#[test]
fn the_way_from_due_to_invoiced_counts_the_days_of_each_step_and_what_waits_at_its_age() {
    let file = rich();
    // Due on February 1, handed over two days early, accepted after three days, signed after eight more.
    let whole = path(&file, day(3, 1));
    assert_eq!(whole.days, [Some(-2), Some(3), Some(8), Some(2)]);
    assert_eq!((whole.stand, whole.next()), (Stand::Accepted, None));
    let waiting = path(&file, day(2, 1));
    assert_eq!((waiting.stand, waiting.next()), (Stand::Waiting, Some(Step::Accepted)));
    assert_eq!(waiting.days, [Some(-2), Some(2), None, None]);
    assert_eq!(path(&file, day(2, 5)).stand, Stand::Conditional);
    let late = deliverable(|one| one.delivered_on = Some(day(3, 1)));
    let late = path(&late, day(2, 1));
    assert_eq!((late.stand, late.days[0]), (Stand::Ahead, None), "on the day itself it is not late");
    let late = deliverable(|one| {
        one.delivered_on = None;
        one.results.clear();
        (one.signed_on, one.invoiced_on) = (None, None);
    });
    let late = path(&late, day(2, 11));
    assert_eq!((late.stand, late.days[0]), (Stand::Overdue, Some(10)));
}

#[test]
fn what_was_sent_back_waits_for_us_until_it_is_handed_over_again() {
    let back = |delivered| {
        deliverable(move |one| {
            one.results = vec![Acceptance { on: day(2, 3), verdict: Verdict::Rejected, conditions: String::new() }];
            (one.signed_on, one.invoiced_on, one.delivered_on) = (None, None, Some(delivered));
        })
    };
    assert_eq!(path(&back(day(1, 30)), day(2, 10)).stand, Stand::SentBack);
    assert_eq!(path(&back(day(2, 6)), day(2, 10)).stand, Stand::Waiting);
}

#[test]
fn expectations_without_a_criterion_are_named() {
    let mut file = rich();
    let mut open = file.expectations.get(ExpectationId::new(0, 1)).expect("one").clone();
    (open.closed_on, open.holder_agrees) = (None, None);
    file.expectations.put(open.clone());
    let of = |file: &Workspace| {
        let insights = Insights::of(file, day(2, 1));
        Acceptances::of(&insights.shown, &insights.expectations, day(2, 1))
    };
    let known = of(&file);
    assert_eq!((known.covered, known.criteria), (Share::new(1, 1), Share::new(1, 2)));
    open.id = ExpectationId::new(0, 8);
    file.expectations.put(open);
    let known = of(&file);
    assert_eq!((known.covered, known.without_criterion), (Share::new(1, 2), vec![ExpectationId::new(0, 8)]));
}

#[test]
fn exactly_one_answers_for_each_row_and_who_is_asked_before_must_hear() {
    let file = rich();
    let raci = Raci::of(&file, |task| task.id != TaskId::new(0, 1));
    // The deliverable, and T2 and T4 with an owner; T3 has none.
    assert_eq!(raci.accountable, Share::new(3, 4));
    assert_eq!(raci.no_accountable, [TaskId::new(0, 3).into()]);
    assert_eq!(raci.responsible, Share::new(2, 4));
    // On a milestone nobody works, and it is no gap; who answers for it is asked all the same.
    let mut reached = file.clone();
    reached.tasks.get_mut(TaskId::new(0, 3)).expect("T3").duration_minutes = 0;
    let reached = Raci::of(&reached, |task| task.id != TaskId::new(0, 1));
    assert_eq!((reached.responsible, reached.accountable), (Share::new(2, 3), Share::new(3, 4)));
    let (ann, carla, deniz) = (StakeholderId::new(0, 1), StakeholderId::new(0, 3), StakeholderId::new(0, 4));
    let two = deliverable(|one| one.parts.push(Part { who: deniz, part: PartKind::Accountable }));
    let raci = Raci::of(&two, |_| false);
    assert_eq!(raci.several_accountable, [DeliverableId::new(0, 1).into()]);
    assert_eq!(raci.accountable, Share::new(0, 1), "where two answer, none does");
    let task = file.tasks.get(TaskId::new(0, 2)).expect("one");
    let parts: Vec<PartKind> = Parts::in_task(task, ann).iter().collect();
    assert_eq!(parts, [PartKind::Responsible, PartKind::Accountable]);
    // The decision touches a task whose deliverable asks Carla before; she decided it herself. Deniz is told after.
    let told = deliverable(|one| one.parts.push(Part { who: ann, part: PartKind::Informed }));
    let decision = told.decisions.iter().next().expect("one");
    assert!(!must_hear(&told, decision).contains(&ann) && !must_hear(&told, decision).contains(&carla));
    let mut undecided = decision.clone();
    undecided.decided_by.clear();
    let hear = must_hear(&told, &undecided);
    assert!(hear.contains(&ann) && hear.contains(&carla), "{hear:?}");
}

#[test]
fn what_was_known_later_is_not_known_on_an_earlier_day() {
    let shown = as_of(&rich(), day(1, 29));
    let one = shown.deliverables.iter().next().expect("one");
    assert_eq!((one.delivered_on, one.tests[0].runs.len()), (None, 0));
    let shown = as_of(&rich(), day(1, 31));
    assert_eq!(shown.deliverables.iter().next().expect("one").tests[0].runs.len(), 1);
    let risk = as_of(&rich(), day(1, 15)).risks.iter().next().expect("one").clone();
    assert_eq!((risk.decided, risk.resets[0].agreed_on), (None, None));
    assert_eq!((risk.corrections[0].done_on, risk.corrections[0].worked), (None, None));
}
