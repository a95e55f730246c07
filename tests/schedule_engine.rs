//! The engine by itself: plans small enough to be worked by hand, and what holds for every plan.
//!
//! Monday 5 January 2026 is day 0; work is Monday to Friday, 8–12 and 13–17, unless a test says otherwise.

use entente::insight::schedule::engine::{
    self, Axis, Cause, Constraint, Hours, Lag, Link, LinkKind, Minute, Plan, Run, Solution, Stretch, Task,
};
use proptest::prelude::*;

/// 2026-01-05, counted in days from 1970-01-01.
const MONDAY: i64 = 20_458;
/// A working day, in minutes.
const DAY: i64 = 480;

/// So many days after the first Monday, at that hour.
fn at(day: i64, hour: i64) -> Minute {
    (MONDAY + day) * 1440 + hour * 60
}

/// Six days a week, 8–12 and 13–17.
fn six_days() -> Axis {
    Axis::new(&std::array::from_fn(|day| if day < 6 { Hours::usual() } else { Hours::default() }), &[])
}

/// Day and night.
fn always() -> Axis {
    Axis::new(&std::array::from_fn(|_| Hours::new([(0, 1440)])), &[])
}

fn plan(tasks: impl IntoIterator<Item = Task>, links: &[(u32, u32, LinkKind, Lag)]) -> Plan {
    let mut plan = Plan::new(at(0, 8), vec![Axis::default(), six_days(), always()]);
    for task in tasks {
        plan.push(task);
    }
    for (predecessor, successor, kind, lag) in links.iter().copied() {
        plan.link(Link { predecessor, successor, kind, lag });
    }
    plan
}

fn days(days: i64) -> Task {
    Task { duration: days * DAY, ..Task::default() }
}

fn early(solution: &Solution, row: usize) -> (Minute, Minute) {
    (solution.early_start[row], solution.early_finish[row])
}

fn late(solution: &Solution, row: usize) -> (Minute, Minute) {
    (solution.late_start[row], solution.late_finish[row])
}

/// Early dates of a task of 2 days that waits for one of 3 days.
fn second(kind: LinkKind, lag: Lag, task: Task) -> (Minute, Minute) {
    early(&engine::solve(&plan([days(3), task], &[(0, 1, kind, lag)])), 1)
}

const NO_LAG: Lag = Lag::Working(0);

#[test]
fn the_four_links_hold_with_every_kind_of_lag() {
    use LinkKind::*;
    // The first runs from Monday to Wednesday.
    assert_eq!(second(FinishStart, NO_LAG, days(2)), (at(3, 8), at(4, 17)));
    assert_eq!(second(FinishStart, Lag::Working(960), days(2)), (at(7, 8), at(8, 17)), "over the weekend");
    assert_eq!(second(FinishStart, Lag::Working(-480), days(2)), (at(2, 8), at(3, 17)), "a lead");
    assert_eq!(
        second(FinishStart, Lag::Elapsed(2 * 1440), days(2)),
        (at(7, 8), at(8, 17)),
        "Friday 17:00 by the clock"
    );
    assert_eq!(second(FinishStart, Lag::Elapsed(15 * 60), days(2)), (at(3, 8), at(4, 17)), "one night");
    assert_eq!(second(FinishStart, Lag::Percent(50), days(2)), (at(4, 13), at(8, 12)), "half of three days");
    assert_eq!(
        second(FinishStart, Lag::ElapsedPercent(100), days(2)),
        (at(4, 8), at(7, 17)),
        "24 hours, Thursday 17:00"
    );
    assert_eq!(second(StartStart, Lag::Working(480), days(2)), (at(1, 8), at(2, 17)));
    assert_eq!(second(FinishFinish, NO_LAG, days(2)), (at(1, 8), at(2, 17)));
    assert_eq!(second(FinishFinish, NO_LAG, days(5)), (at(0, 8), at(4, 17)), "not before the project");
    assert_eq!(second(StartFinish, Lag::Working(4 * 480), days(2)), (at(2, 8), at(3, 17)));
}

#[test]
fn lag_is_worked_on_the_calendar_of_the_successor() {
    let on_six = Task { axis: 1, ..days(2) };
    // Wednesday and three days of lag: Thursday, Friday, Saturday.
    let lag = Lag::Working(3 * 480);
    assert_eq!(second(LinkKind::FinishStart, lag, on_six), (at(7, 8), at(8, 17)));
    assert_eq!(second(LinkKind::FinishStart, lag, days(2)), (at(8, 8), at(9, 17)));
}

#[test]
fn every_constraint_does_what_it_says() {
    use Constraint::*;
    let held = |constraint| second(LinkKind::FinishStart, NO_LAG, Task { constraint, ..days(2) });
    assert_eq!(held(None), (at(3, 8), at(4, 17)));
    assert_eq!(held(StartNoEarlierThan(at(7, 8))), (at(7, 8), at(8, 17)));
    assert_eq!(held(StartNoEarlierThan(at(0, 8))), (at(3, 8), at(4, 17)), "no bond");
    assert_eq!(held(FinishNoEarlierThan(at(8, 17))), (at(7, 8), at(8, 17)));
    assert_eq!(held(StartNoLaterThan(at(1, 8))), (at(1, 8), at(2, 17)), "pulls back, even against the link");
    assert_eq!(held(FinishNoLaterThan(at(1, 17))), (at(0, 8), at(1, 17)));
    assert_eq!(held(MustStartOn(at(0, 8))), (at(0, 8), at(1, 17)));
    assert_eq!(held(MustFinishOn(at(9, 17))), (at(8, 8), at(9, 17)));
}

#[test]
fn a_broken_date_shows_as_negative_slack_upstream() {
    let must = Task { constraint: Constraint::MustStartOn(at(1, 8)), ..days(2) };
    let solution = engine::solve(&plan([days(3), must], &[(0, 1, LinkKind::FinishStart, NO_LAG)]));
    assert_eq!(solution.total_slack, [-2 * DAY, 0]);
    assert_eq!(late(&solution, 0), (at(-4, 8), at(0, 17)), "two days before the project");
    assert_eq!(solution.critical, [true, true]);
    let due = Task { deadline: Some(at(1, 17)), ..days(3) };
    let solution = engine::solve(&plan([due, days(5)], &[]));
    assert_eq!(early(&solution, 0), (at(0, 8), at(2, 17)), "a deadline moves nothing");
    assert_eq!((solution.total_slack[0], solution.critical[0], solution.critical[1]), (-DAY, true, true));
}

#[test]
fn slack_is_counted_in_all_its_kinds() {
    // A short and a long way to one end: the short one can slip three days, of which its first task shares all.
    let links = [(0, 1), (1, 3), (2, 3)].map(|(from, to)| (from, to, LinkKind::FinishStart, NO_LAG));
    let solution = engine::solve(&plan([days(1), days(1), days(5), days(0)], &links));
    assert_eq!(solution.total_slack, [3 * DAY, 3 * DAY, 0, 0]);
    assert_eq!(solution.free_slack, [0, 3 * DAY, 0, 0]);
    assert_eq!(solution.start_slack, solution.finish_slack);
    assert_eq!(solution.critical, [false, false, true, true]);
    assert_eq!((early(&solution, 3), late(&solution, 3)), ((at(4, 17), at(4, 17)), (at(4, 17), at(4, 17))));
    assert_eq!(late(&solution, 0), (at(3, 8), at(3, 17)));
    assert_eq!(solution.project_finish, at(4, 17));
}

#[test]
fn what_goes_late_stands_at_its_late_dates_and_others_wait_for_it() {
    let late_one = Task { constraint: Constraint::AsLateAsPossible, ..days(1) };
    let links = [(0, 1, LinkKind::FinishStart, NO_LAG)];
    let solution = engine::solve(&plan([late_one, days(1), days(5)], &links));
    assert_eq!((solution.start[0], solution.finish[0]), (at(3, 8), at(3, 17)));
    assert_eq!(early(&solution, 0), (at(0, 8), at(0, 17)), "it could begin at once");
    assert_eq!((solution.start[1], solution.cause[0], solution.cause[1]), (at(4, 8), Cause::Late, Cause::Link(0)));
    assert_eq!((solution.total_slack[0], solution.project_finish), (0, at(4, 17)));
}

#[test]
fn a_task_by_hand_stays_and_binds_others() {
    let by_hand = Task { manual: Some((at(0, 8), at(1, 17))), ..days(2) };
    let links = [(0, 1, LinkKind::FinishStart, NO_LAG), (1, 2, LinkKind::FinishStart, NO_LAG)];
    let solution = engine::solve(&plan([days(3), by_hand, days(1)], &links));
    assert_eq!((early(&solution, 1), early(&solution, 2)), ((at(0, 8), at(1, 17)), (at(2, 8), at(2, 17))));
    assert_eq!(solution.total_slack[0], -3 * DAY, "its link is broken");
}

#[test]
fn durations_of_the_clock_know_no_weekend() {
    let four_days = Task { duration: 4 * 1440, elapsed: true, ..Task::default() };
    let links = [(0, 1, LinkKind::FinishStart, NO_LAG), (1, 2, LinkKind::FinishStart, NO_LAG)];
    let solution = engine::solve(&plan([days(3), four_days.clone(), days(1)], &links));
    assert_eq!((early(&solution, 1), early(&solution, 2)), ((at(3, 8), at(7, 8)), (at(7, 8), at(7, 17))));
    // By itself it can slip by the clock until the project ends.
    let solution = engine::solve(&plan([Task { duration: 1440, ..four_days }, days(3)], &[]));
    assert_eq!(solution.total_slack[0], 1440 + 9 * 60);
}

#[test]
fn a_summary_spans_its_children_and_its_links_are_theirs() {
    let below = |parent, length| Task { parent: Some(parent), ..days(length) };
    // 0 waits; 1 is the summary of 2 and 3, itself behind 0; 4 comes after the summary.
    let rows = [days(1), Task::default(), below(1, 1), below(1, 3), days(1)];
    let links = [(0, 1, LinkKind::FinishStart, NO_LAG), (1, 4, LinkKind::FinishStart, NO_LAG)];
    let solution = engine::solve(&plan(rows, &links));
    assert_eq!(early(&solution, 1), (at(1, 8), at(3, 17)));
    assert_eq!((early(&solution, 2), early(&solution, 3)), ((at(1, 8), at(1, 17)), (at(1, 8), at(3, 17))));
    assert_eq!((early(&solution, 4), solution.total_slack[2]), ((at(4, 8), at(4, 17)), 2 * DAY));
    assert_eq!((solution.cause[1], solution.cause[2]), (Cause::Children, Cause::Link(0)));
    assert_eq!(solution.critical, [true, true, false, true, true]);
}

#[test]
fn resources_set_the_length_on_their_own_calendars() {
    // One works six days a week, the other at night too: the task ends with the last of them.
    let runs = vec![Run { axis: 1, minutes: 6 * DAY }, Run { axis: 2, minutes: 600 }];
    let solution = engine::solve(&plan([Task { runs, ..days(6) }], &[]));
    assert_eq!(early(&solution, 0), (at(0, 8), at(5, 17)), "Saturday");
}

#[test]
fn what_has_begun_and_what_is_done_stand() {
    let begun = Task { actual_start: Some(at(1, 8)), remaining: Some(DAY), ..days(2) };
    let done = Task { actual_start: Some(at(0, 10)), actual_finish: Some(at(1, 12)), done: true, ..days(1) };
    let links = [(0, 1, LinkKind::FinishStart, NO_LAG), (2, 3, LinkKind::FinishStart, NO_LAG)];
    let solution = engine::solve(&plan([days(3), begun, done, days(5)], &links));
    assert_eq!((early(&solution, 1), solution.cause[1]), ((at(1, 8), at(2, 17)), Cause::Actual));
    assert_eq!((early(&solution, 2), late(&solution, 2)), ((at(0, 10), at(1, 12)), (at(0, 10), at(1, 12))));
    assert_eq!((early(&solution, 3), solution.critical[2]), ((at(1, 13), at(8, 12)), false));
    let later =
        Task { resume: Some(at(3, 8)), ..Task { actual_start: Some(at(0, 8)), remaining: Some(DAY), ..days(2) } };
    let solution = engine::solve(&plan([later], &[]));
    assert_eq!(early(&solution, 0), (at(0, 8), at(3, 17)), "what remains goes on where it resumes");
}

#[test]
fn a_split_task_rests_on_its_calendar() {
    let split = Task { pauses: 2 * DAY, ..days(3) };
    let links = [(0, 1, LinkKind::FinishStart, NO_LAG)];
    let solution = engine::solve(&plan([split, days(1), days(8)], &links));
    assert_eq!(early(&solution, 0), (at(0, 8), at(4, 17)));
    assert_eq!((late(&solution, 0), solution.total_slack[0]), ((at(2, 8), at(8, 17)), 2 * DAY));
}

#[test]
fn a_milestone_that_must_be_too_early_says_by_how_much() {
    let must = Task { constraint: Constraint::MustFinishOn(at(1, 17)), ..days(0) };
    let solution = engine::solve(&plan([days(3), must], &[(0, 1, LinkKind::FinishStart, NO_LAG)]));
    assert_eq!((early(&solution, 1), solution.total_slack), ((at(1, 17), at(1, 17)), vec![-DAY, -DAY]));
}

#[test]
fn levelling_holds_back_by_the_clock() {
    let solution = engine::solve(&plan([Task { delay: 5 * 1440, ..days(1) }], &[]));
    assert_eq!(early(&solution, 0), (at(7, 8), at(7, 17)), "Saturday 8:00 is Monday");
    assert_eq!(solution.cause[0], Cause::Levelled);
}

#[test]
fn slack_heeds_that_what_is_held_back_waits_on() {
    // Two days, then one that is held back by two days of the clock; beside them eight days, to Wednesday of next week.
    let held = Task { delay: 2 * 1440, ..days(1) };
    let solution = engine::solve(&plan([days(2), held, days(8)], &[(0, 1, LinkKind::FinishStart, NO_LAG)]));
    assert_eq!(early(&solution, 1), (at(4, 8), at(4, 17)), "Friday, after Tuesday evening and two days");
    assert_eq!(late(&solution, 1), (at(9, 8), at(9, 17)));
    // Done on Friday, it leaves the other to Monday; done on Monday, to Thursday, when the plan is over.
    assert_eq!(late(&solution, 0), (at(3, 8), at(4, 17)));
    assert_eq!((solution.total_slack[0], solution.free_slack[0]), (3 * DAY, 0), "it moves the other at once");
    for (slip, end) in [(3, at(9, 17)), (4, at(10, 17))] {
        let held = Task { delay: 2 * 1440, ..days(1) };
        let slipped = engine::solve(&plan([days(2 + slip), held, days(8)], &[(0, 1, LinkKind::FinishStart, NO_LAG)]));
        let finish = slipped.early_finish.iter().max();
        assert_eq!(finish, Some(end), "slipped by {slip} days");
    }
}

#[test]
fn circles_are_named_along_their_path_and_left_out() {
    let links = [(0, 1), (1, 2), (2, 0), (2, 3), (4, 4)].map(|(from, to)| (from, to, LinkKind::FinishStart, NO_LAG));
    let solution = engine::solve(&plan([days(1), days(1), days(1), days(1), days(1)], &links));
    assert_eq!(solution.cycles, [[0, 1, 2]]);
    assert_eq!(solution.dropped, [true, true, true, false], "a task that waits for itself is no link");
    assert_eq!(early(&solution, 3), (at(1, 8), at(1, 17)));
    // A summary that waits for its own child.
    let child = Task { parent: Some(0), ..days(1) };
    let solution = engine::solve(&plan([Task::default(), child], &[(1, 0, LinkKind::FinishStart, NO_LAG)]));
    assert_eq!((solution.cycles.len(), early(&solution, 0)), (1, (at(0, 8), at(0, 17))));
}

#[test]
fn calendars_know_exceptions_other_weeks_and_each_other() {
    let usual: [Hours; 7] = std::array::from_fn(|day| if day < 5 { Hours::usual() } else { Hours::default() });
    let mornings: [Hours; 7] =
        std::array::from_fn(|day| if day < 5 { Hours::new([(480, 720)]) } else { Hours::default() });
    let second_week = Stretch { first: MONDAY + 7, last: MONDAY + 13, week: mornings };
    let holiday = Stretch::daily(MONDAY + 8, MONDAY + 8, &Hours::default());
    let saturday = Stretch::daily(MONDAY + 5, MONDAY + 5, &Hours::new([(600, 840)]));
    let axis = Axis::new(&usual, &[second_week, holiday, saturday]);
    assert_eq!(axis.add(at(4, 8), 480 + 240), at(5, 14), "Saturday's four hours");
    assert_eq!(axis.add(at(7, 8), 480), at(9, 12), "two mornings around a holiday");
    assert_eq!(axis.between(at(0, 0), at(14, 0)), 5 * 480 + 240 + 4 * 240);
    assert_eq!(axis.intersection(&always()), axis.intersection(&axis), "day and night adds nothing");
    assert_eq!(axis.intersection(&six_days()).between(at(0, 0), at(7, 0)), 5 * 480 + 180, "lunch on Saturday");
}

#[test]
fn the_emptiest_and_the_longest_plans_are_survived() {
    let nothing = engine::solve(&plan([], &[]));
    assert_eq!((nothing.project_finish, nothing.start.len()), (at(0, 8), 0));
    let never = Axis::new(&std::array::from_fn(|_| Hours::default()), &[]);
    let mut plan = Plan::new(at(0, 8), vec![never]);
    for row in 0..500u32 {
        plan.push(Task { duration: i64::MAX, ..Task::default() });
        plan.link(Link { predecessor: row.saturating_sub(1), successor: row, ..Link::default() });
    }
    assert_eq!(engine::solve(&plan).project_finish, at(0, 8), "without work nothing moves");
    let mut plan = Plan::new(at(0, 8), vec![Axis::default()]);
    for row in 0..500u32 {
        plan.push(Task { duration: i64::MAX, deadline: Some(i64::MAX / 2), ..Task::default() });
        plan.link(Link { predecessor: row.saturating_sub(1), successor: row, ..Link::default() });
    }
    assert_eq!(engine::solve(&plan.ready()).project_finish, engine::axis::LATEST);
}

/// A random task: rows of depth two at most, sometimes a milestone, sometimes with a soft constraint.
fn some_task() -> impl Strategy<Value = (bool, i64, u8, i64)> {
    (any::<bool>(), prop_oneof![Just(0), 1i64..4000], 0u8..6, 0i64..60)
}

fn some_link() -> impl Strategy<Value = (u32, u32, u8, i32)> {
    (0u32..30, 0u32..30, 0u8..4, prop_oneof![Just(0), -1500i32..3000])
}

/// A plan of soft constraints on one calendar; links may go anywhere.
fn soft(tasks: &[(bool, i64, u8, i64)], links: &[(u32, u32, u8, i32)]) -> Plan {
    let mut plan = Plan::new(at(0, 8), vec![Axis::default()]);
    let mut top = None;
    for (below, duration, kind, day) in tasks.iter().copied() {
        let constraint = match kind {
            0 => Constraint::StartNoEarlierThan(at(day, 9)),
            1 => Constraint::FinishNoEarlierThan(at(day, 15)),
            2 => Constraint::AsLateAsPossible,
            _ => Constraint::None,
        };
        let parent = top.filter(|_| below);
        let row = plan.push(Task { parent, duration, constraint, ..Task::default() });
        top = if below { top } else { Some(row) };
    }
    for (predecessor, successor, kind, lag) in links.iter().copied() {
        let kinds = [LinkKind::FinishStart, LinkKind::StartStart, LinkKind::FinishFinish, LinkKind::StartFinish];
        plan.link(Link { predecessor, successor, kind: kinds[usize::from(kind)], lag: Lag::Working(lag) });
    }
    plan
}

proptest! {
    #[test]
    fn no_task_starts_before_its_links_and_constraints_allow(
        tasks in prop::collection::vec(some_task(), 1..30),
        links in prop::collection::vec(some_link(), 0..60),
    ) {
        let plan = soft(&tasks, &links);
        let solution = engine::solve(&plan);
        let axis = &plan.axes[0];
        for (at, link) in plan.links().iter().enumerate().filter(|(at, _)| !solution.dropped[*at]) {
            let Lag::Working(lag) = link.lag else { unreachable!() };
            let from = link.predecessor as usize;
            let behind = |row: usize| row == link.successor as usize || plan.parent(row) == Some(link.successor as usize);
            for row in (0..plan.len()).filter(|row| behind(*row) && !plan.is_summary(*row)) {
                let (tied, own) = match link.kind {
                    LinkKind::FinishStart => (solution.finish[from], solution.start[row]),
                    LinkKind::StartStart => (solution.start[from], solution.start[row]),
                    LinkKind::FinishFinish => (solution.finish[from], solution.finish[row]),
                    LinkKind::StartFinish => (solution.start[from], solution.finish[row]),
                };
                prop_assert!(axis.between(tied, own) >= i64::from(lag), "link {at}, row {row}");
            }
        }
        for row in (0..plan.len()).filter(|row| !plan.is_summary(*row)) {
            prop_assert_eq!(axis.between(solution.start[row], solution.finish[row]), tasks[row].1.max(0));
            match tasks[row].2 {
                0 => prop_assert!(axis.between(at(tasks[row].3, 9), solution.start[row]) >= 0),
                1 => prop_assert!(axis.between(at(tasks[row].3, 15), solution.finish[row]) >= 0),
                _ => {}
            }
        }
        prop_assert_eq!(&engine::solve(&plan), &solution, "the same twice");
    }

    #[test]
    fn nothing_is_late_before_it_is_early_unless_a_date_breaks(
        tasks in prop::collection::vec(some_task(), 1..30),
        links in prop::collection::vec(some_link(), 0..60),
    ) {
        let plan = soft(&tasks, &links);
        let solution = engine::solve(&plan);
        for row in (0..plan.len()).filter(|row| !plan.is_summary(*row)) {
            prop_assert!(solution.start_slack[row] >= 0 && solution.finish_slack[row] >= 0, "row {}", row);
prop_assert!(solution.free_slack[row] >= 0);
        }
        prop_assert!(solution.critical.iter().any(|critical| *critical), "something sets the end");
    }

    #[test]
    fn tables_answer_as_their_calendars_do(
        stretches in prop::collection::vec((-40i64..400, 0i64..30, 0i64..1440, 0i64..1440), 0..12),
        moments in prop::collection::vec((-100_000i64..800_000, -60_000i64..60_000), 1..40),
    ) {
        let usual: [Hours; 7] = std::array::from_fn(|day| if day < 5 { Hours::usual() } else { Hours::default() });
        let stretches: Vec<Stretch> = stretches
            .into_iter()
            .map(|(first, more, from, to)| {
                Stretch::daily(MONDAY + first, MONDAY + first + more, &Hours::new([(from, to)]))
            })
            .collect();
        let plain = Axis::new(&usual, &stretches);
        let table = plain.clone().with_table(MONDAY - 20, MONDAY + 300);
        for (moment, minutes) in moments {
            let time = at(0, 0) + moment;
            prop_assert_eq!(plain.work(time), table.work(time));
            prop_assert_eq!(plain.next_start(time), table.next_start(time));
            prop_assert_eq!(plain.previous_finish(time), table.previous_finish(time));
            prop_assert_eq!(plain.add(time, minutes), table.add(time, minutes));
            prop_assert_eq!(plain.between(time, plain.add(time, minutes)), minutes);
        }
    }
}

/// What a random edit says of a task: its duration, its calendar and one rare thing.
#[derive(Clone, Debug)]
struct Said {
    duration: i64,
    axis: u32,
    rare: u8,
    day: i64,
}

fn said() -> impl Strategy<Value = Said> {
    let duration = prop_oneof![1 => Just(0), 6 => 1i64..4000];
    (duration, 0u32..3, 0u8..40, 0i64..40).prop_map(|(duration, axis, rare, day)| Said {
        duration,
        axis: if axis == 2 && day < 30 { 0 } else { axis },
        rare,
        day,
    })
}

/// The task so said, below `parent`.
fn task_of(said: &Said, parent: Option<u32>) -> Task {
    let time = at(said.day, 8 + said.day % 10);
    let mut task = Task { parent, duration: said.duration, axis: said.axis, ..Task::default() };
    match said.rare {
        0 => task.constraint = Constraint::StartNoEarlierThan(time),
        1 => task.constraint = Constraint::FinishNoEarlierThan(time),
        2 => task.constraint = Constraint::StartNoLaterThan(time),
        3 => task.constraint = Constraint::FinishNoLaterThan(time),
        4 => task.constraint = Constraint::MustStartOn(time),
        5 => task.constraint = Constraint::MustFinishOn(time),
        6 | 7 => task.deadline = Some(time),
        8 => task.manual = Some((time, time + said.duration)),
        9 => task.actual_start = Some(time),
        10 => (task.actual_start, task.remaining) = (Some(time), Some(said.duration / 3)),
        11 => (task.actual_start, task.actual_finish, task.done) = (Some(time), Some(time + said.duration), true),
        12 => task.elapsed = true,
        13 => task.pauses = 480,
        14 => task.delay = 2000,
        15 => task.runs = vec![Run { axis: 1, minutes: said.duration }],
        16 => task.given = Some((time, time + said.duration)),
        17 if said.day < 4 => task.constraint = Constraint::AsLateAsPossible,
        _ => {}
    }
    task
}

fn lag_of(kind: u8, minutes: i32) -> Lag {
    match kind {
        0 => Lag::Elapsed(minutes),
        1 => Lag::Percent(minutes / 20),
        2 => Lag::ElapsedPercent(minutes / 20),
        _ => Lag::Working(minutes),
    }
}

type Tie = (u32, u32, u8, u8, i32);

fn tie() -> impl Strategy<Value = Tie> {
    (0u32..24, 1u32..24, 0u8..8, 0u8..12, prop_oneof![3 => Just(0), 1 => -1500i32..3000])
}

/// Links that mostly go downwards, so that few close a circle.
fn ties(ties: &[Tie], rows: u32) -> Vec<Link> {
    let kinds = [LinkKind::FinishStart, LinkKind::StartStart, LinkKind::FinishFinish, LinkKind::StartFinish];
    let link = |(from, to, kind, lag, minutes): &Tie| {
        let (one, two) = (from % rows, to % rows);
        let (predecessor, successor) = if *lag == 11 { (one, two) } else { (one.min(two), one.max(two)) };
        let kind = kinds.get(usize::from(*kind)).copied().unwrap_or_default();
        Link { predecessor, successor, kind, lag: lag_of(*lag, *minutes) }
    };
    ties.iter().map(link).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1500, ..ProptestConfig::default() })]

    #[test]
    fn after_random_edits_a_plan_is_scheduled_as_if_it_were_new(
        rows in prop::collection::vec((0u8..3, said()), 1..24),
        links in prop::collection::vec(tie(), 0..40),
        edits in prop::collection::vec((0usize..24, said(), prop::option::weighted(0.2, tie())), 1..12),
        frame in (0u8..6, 0i64..1000),
    ) {
        let mut before = Plan::new(at(0, 8), vec![Axis::default(), six_days(), always()]);
        (before.links_win, before.critical_slack) = (frame.0 == 0, if frame.0 == 1 { frame.1 } else { 0 });
        let mut over: Vec<u32> = Vec::new();
        for (depth, said) in &rows {
            over.truncate(usize::from(*depth));
            over.push(before.push(task_of(said, over.last().copied())));
        }
        before.set_links(ties(&links, rows.len() as u32));
        let mut links = links;
        let mut solved = engine::Solved::of(&before);
        prop_assert_eq!(solved.clone().solution(), engine::solve(&before));
        for (row, said, tie) in &edits {
            let mut plan = before.clone();
            let row = (row % rows.len()) as u32;
            match tie {
                Some(tie) if tie.4 < 0 && !links.is_empty() => {
                    links.remove(tie.0 as usize % links.len());
                    plan.set_links(ties(&links, rows.len() as u32));
                }
                Some(tie) => {
                    links.push(*tie);
                    plan.set_links(ties(&links, rows.len() as u32));
                }
                None => plan.set(row, task_of(said, None)),
            }
            let (now, touched) = solved.again(&before, &plan);
            let (old, new) = (solved.solution(), engine::Solved::of(&plan));
            prop_assert_eq!(now.clone().solution(), new.clone().solution(), "row {} {:?} {:?}", row, said, tie);
            for row in (0..plan.len()).filter(|row| touched.as_ref().is_some_and(|them| !them.contains(&(*row as u32)))) {
                prop_assert_eq!((old.start[row], old.finish[row], old.late_start[row], old.late_finish[row]),
                    (new.row(row).start, new.row(row).finish, new.row(row).late_start, new.row(row).late_finish));
                prop_assert_eq!((old.total_slack[row], old.free_slack[row], old.critical[row]),
                    (new.row(row).total_slack, new.row(row).free_slack, new.row(row).critical));
            }
            (before, solved) = (plan, now);
        }
    }
}

#[test]
fn a_plan_from_its_finish_begins_when_the_first_must() {
    let late = |days_of: i64| Task { constraint: Constraint::AsLateAsPossible, ..days(days_of) };
    let mut plan = plan([late(2), late(3), late(1), days(1)], &[(0, 1, LinkKind::FinishStart, NO_LAG)]);
    plan.finish = Some(at(11, 17));
    let solution = engine::solve(&plan);
    assert_eq!((solution.start[0], solution.finish[0]), (at(7, 8), at(8, 17)), "five days before Friday week");
    assert_eq!((solution.start[1], solution.finish[1]), (at(9, 8), at(11, 17)));
    assert_eq!((solution.start[2], solution.finish[2]), (at(11, 8), at(11, 17)));
    assert_eq!(solution.start[3], at(7, 8), "as soon as the project begins");
    assert_eq!((solution.total_slack[0], solution.project_finish), (0, at(11, 17)));
}

#[test]
fn links_win_over_constraints_where_that_is_wanted() {
    let held = |constraint| {
        let link = [(0, 1, LinkKind::FinishStart, NO_LAG)];
        let mut plan = plan([days(3), Task { constraint, ..days(2) }], &link);
        plan.links_win = true;
        early(&engine::solve(&plan), 1)
    };
    assert_eq!(held(Constraint::StartNoLaterThan(at(1, 8))), (at(3, 8), at(4, 17)));
    assert_eq!(held(Constraint::MustStartOn(at(0, 8))), (at(3, 8), at(4, 17)));
    assert_eq!(held(Constraint::MustFinishOn(at(2, 17))), (at(3, 8), at(4, 17)));
    assert_eq!(held(Constraint::MustStartOn(at(7, 8))), (at(7, 8), at(8, 17)), "later than the link allows");
    assert_eq!(held(Constraint::StartNoEarlierThan(at(7, 8))), (at(7, 8), at(8, 17)));
}

#[test]
fn given_dates_stand_and_bind_others() {
    let given = Some((at(5, 3), at(5, 4)));
    let child = Task { parent: Some(0), ..days(1) };
    let links = [(2, 3, LinkKind::FinishStart, NO_LAG)];
    let tasks = [Task { given, ..Task::default() }, child, Task { given, ..days(2) }, days(1)];
    let solution = engine::solve(&plan(tasks, &links));
    assert_eq!((solution.start[0], solution.finish[0], solution.cause[0]), (at(5, 3), at(5, 4), Cause::Given));
    assert_eq!((solution.start[1], solution.start[2]), (at(0, 8), at(5, 3)), "what is below stays where it is");
    assert_eq!(early(&solution, 3), (at(7, 8), at(7, 17)));
}
