//! After an edit: the schedule and the check cost what differs and say the same as if everything were new.

use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime};
use entente::document::{Document, Edit, Refusal};
use entente::insight::Insights;
use entente::insight::calendar::WorkingTime;
use entente::insight::schedule::{Schedule, TaskDates, Why, moves};
use entente::workspace::*;
use proptest::prelude::*;

use super::support::large::{large, status_date, task_id};

fn t(text: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap()
}

fn day(number: u64) -> NaiveDateTime {
    status_date().and_hms_opt(9, 0, 0).unwrap() + Days::new(number)
}

const KINDS: [LinkKind; 4] =
    [LinkKind::FinishStart, LinkKind::StartStart, LinkKind::FinishFinish, LinkKind::StartFinish];

/// A calendar of other hours on other days than the usual ones.
fn night() -> CalendarId {
    CalendarId::new(0, 2)
}

fn with_nights(mut workspace: Workspace) -> Workspace {
    let time = |hour| NaiveTime::from_hms_opt(hour, 30, 0).unwrap();
    let shift = || vec![Shift { from: time(19), to: time(22) }];
    let week = std::array::from_fn(|day| if (1..6).contains(&day) { shift() } else { Vec::new() });
    workspace.engagement.calendars.push(Calendar::new(night(), "Nights".into(), week));
    workspace
}

/// The row of a summary.
fn phase(number: u64) -> u64 {
    1 + number % 10 * 20
}

/// The task with one thing said otherwise.
fn said(mut task: Task, kind: u8, number: u64) -> Edit {
    let minutes = 60 * (number as i64 % 50);
    let constraint = |kind, at| Some(Constraint { kind, at });
    match kind {
        0 => return Edit::ResizeTask { id: task.id, duration_minutes: minutes },
        1 => task.constraint = constraint(ConstraintKind::StartNoEarlierThan, Some(day(number))),
        2 => {
            return Edit::ReportProgress {
                id: task.id,
                on: status_date(),
                percent: number as u8 % 101,
                at_now: day(0),
            };
        }
        3 => task.constraint = constraint(ConstraintKind::FinishNoLaterThan, Some(day(number))),
        4 => task.constraint = constraint(ConstraintKind::AsLateAsPossible, None),
        5 => task.given = Some(Given { start: day(number), finish: day(number + 3) }),
        6 => (task.mode, task.manual_start) = (TaskMode::Manual, Some(day(number))),
        7 => task.deadline = Some(day(number)),
        8 => task.elapsed = !task.elapsed,
        9 => task.splits = vec![Split { after_minutes: 120, pause_minutes: minutes }],
        10 => task.levelling_delay_minutes = minutes * 3,
        11 => task.title.push('!'),
        12 => task.links.clear(),
        13 => (task.actual_start, task.actual_finish) = (None, None),
        18 => task.calendar = (!number.is_multiple_of(3)).then_some(night()),
        19 => task.constraint = constraint(ConstraintKind::StartNoEarlierThan, Some(day(number % 40))),
        _ => {
            task.effort = Effort::FixedUnits;
            let who = StakeholderId::new(0, number % 16 + 1).into();
            task.assignments = vec![Assignment::new(who, 50 + number as u16 % 100)];
        }
    }
    Edit::Put(task.into())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn after_random_edits_everything_is_as_if_it_were_new(
        edits in prop::collection::vec((0u64..230, 0u8..28, 0u64..400), 1..16),
    ) {
        let mut document = Document::opened(with_nights(large(230)), 1);
        let mut schedule = Schedule::of(document.workspace(), status_date());
        let mut insights = Insights::of(document.workspace(), status_date());
        for (row, kind, number) in edits {
            let before = document.workspace().clone();
            // From here on the kinds are those of before, of summaries.
            let (row, kind) = if kind < 25 { (row, kind) } else { (phase(row), kind - 7) };
            let Some(task) = before.tasks.get(task_id(row)).cloned() else { continue };
            let edit = match kind {
                15 => Edit::LinkTasks {
                    from: task_id(number % 230),
                    to: task.id,
                    kind: LinkKind::FinishStart,
                    lag: Lag::Percent(50),
                },
                16 => Edit::Delete(task.id.into()),
                20..22 => Edit::LinkTasks {
                    from: task_id(if kind == 20 { number % 230 } else { phase(number) }),
                    to: task.id,
                    kind: KINDS[number as usize % 4],
                    lag: match number % 3 {
                        0 => Lag::Elapsed(90 * (number as i64 % 20)),
                        1 => Lag::Percent(number as i32 % 70),
                        _ => Lag::Working(90 * (number as i64 % 20)),
                    },
                },
                22 => Edit::Delete(StakeholderId::new(0, number % 16 + 1).into()),
                23 => {
                    let person = before.stakeholders.iter().nth(number as usize % 12).cloned();
                    let Some(mut person) = person else { continue };
                    person.calendar = (number % 2 == 0).then_some(night());
                    Edit::Put(person.into())
                }
                17 => Edit::IndentTask(task.id),
                _ => said(task, kind, number),
            };
            match document.apply_plainly(edit) {
                Ok(()) => {}
                Err(Refusal::Broken(found)) => prop_assert!(!found.is_empty() && *document.workspace() == before),
                Err(_) => continue,
            }
            prop_assert_eq!(document.problems(), check(document.workspace()));
            let next = schedule.what_if(document.workspace());
            let fresh = Schedule::of(document.workspace(), status_date());
            for (id, dates) in &fresh.tasks {
                prop_assert_eq!(next.get(*id), Some(dates), "{} after {} {} {}", id, row, kind, number);
            }
            prop_assert!(next == fresh);
            prop_assert_eq!(moves(&schedule, &next), moves(&schedule, &fresh));
            schedule = next;
            insights = Insights::after(Some(insights.earlier()), document.workspace(), status_date());
            let new = Insights::of(document.workspace(), status_date());
            prop_assert!(insights.schedule == new.schedule);
            prop_assert_eq!(insights.schedule.counts(), new.schedule.counts());
            prop_assert_eq!(&insights.earned_value, &new.earned_value);
            prop_assert_eq!(&insights.load, &new.load);
            prop_assert_eq!(&insights.managers, &new.managers);
            prop_assert_eq!(&insights.findings, &new.findings);
            prop_assert!(insights.recalculation == new.recalculation, "after {} {} {}", row, kind, number);
        }
    }
}

/// Every count says what a walk over all tasks says.
#[test]
fn sums_over_neighbours_are_those_of_all_tasks() {
    let workspace = large(700);
    let schedule = Schedule::of(&workspace, status_date() + Days::new(60));
    let leaves = || schedule.tasks.values().filter(|dates| !dates.summary);
    let count = |wanted: fn(&TaskDates) -> bool| leaves().filter(|dates| wanted(dates)).count();
    let counts = schedule.counts();
    assert_eq!(counts.tasks, leaves().count());
    assert_eq!(counts.done, count(|one| one.percent >= 100.0));
    assert_eq!(counts.milestones, count(|one| one.milestone));
    assert_eq!(counts.overdue, count(|one| one.overdue));
    assert_eq!(counts.deadlines_missed, count(|one| one.percent < 100.0 && one.deadline_missed_days.is_some()));
    assert_eq!(counts.critical, count(|one| one.critical && one.percent < 100.0 && !one.milestone));
    assert_eq!(counts.planned, schedule.tasks.values().filter(|one| one.baseline_start.is_some()).count());
    assert!(counts.done > 0 && counts.overdue > 0 && counts.deadlines_missed > 0, "{counts:?}");
    let done = schedule.tasks_done();
    assert_eq!((done.n, done.of), (count(|one| !one.milestone && one.percent >= 100.0), count(|one| !one.milestone)));
    let minutes: i64 = leaves().map(|dates| dates.duration_minutes).sum();
    let weighted: f64 = leaves().map(|dates| dates.percent * dates.duration_minutes as f64).sum();
    assert_eq!(schedule.percent(), Some(weighted / minutes as f64));
    let agreed = workspace.baselines.iter().max_by_key(|one| one.set_on).unwrap();
    assert_eq!(schedule.agreed_finish(), agreed.tasks.iter().map(|entry| entry.finish).max());
}

#[test]
fn what_is_known_already_changes_no_figure() {
    let mut document = Document::opened(large(400), 1);
    let before = Insights::of(document.workspace(), status_date());
    document.apply_plainly(Edit::ResizeTask { id: task_id(240), duration_minutes: 9600 }).unwrap();
    let after = Insights::after(Some(before.earlier()), document.workspace(), status_date());
    let fresh = Insights::of(document.workspace(), status_date());
    assert!(after.schedule == fresh.schedule && after.managers == fresh.managers && after.findings == fresh.findings);
    assert!(after.schedule != before.schedule);
    let moved = moves(&before.schedule, &after.schedule);
    assert!(moved.windows(2).all(|pair| pair[0].size_minutes() >= pair[1].size_minutes()), "the largest first");
    assert!(moved.iter().any(|one| matches!(one.why, Why::Link { .. })));
    // Another day is another figure.
    let later = status_date() + Days::new(400);
    let other = Insights::after(Some(after.earlier()), document.workspace(), later);
    assert!(other.schedule == Insights::of(document.workspace(), later).schedule);
}

/// One task of so many days on the usual calendar, from Monday 5 January 2026.
fn one(task: impl FnOnce(&mut Task)) -> (Workspace, TaskId) {
    let mut workspace = large(1);
    let id = task_id(0);
    let mut it = Task { parent: None, ..workspace.tasks.get(id).unwrap().clone() };
    it.duration_minutes = 960;
    task(&mut it);
    workspace.tasks.put(it);
    (workspace, id)
}

fn dates(workspace: &Workspace, id: TaskId) -> (NaiveDateTime, NaiveDateTime) {
    let schedule = Schedule::of(workspace, status_date());
    let found = schedule.get(id).unwrap();
    (found.start, found.finish)
}

/// What an edit makes of a schedule, which is what it would be from nothing.
fn edited(workspace: &Workspace, edit: impl FnOnce(&mut Workspace)) -> Schedule {
    let mut next = workspace.clone();
    edit(&mut next);
    let found = Schedule::of(workspace, status_date()).what_if(&next);
    assert!(found == Schedule::of(&next, status_date()));
    found
}

#[test]
fn why_it_stands_there_is_said_anew_where_it_stands_where_it_did() {
    // A summary that waits over a weekend, and what is in it, which stays on Monday whenever the wait ends.
    let (mut workspace, summary) = one(|task| task.duration_minutes = 0);
    let child = Task {
        id: task_id(1),
        parent: Some(summary),
        duration_minutes: 480,
        ..workspace.tasks.get(summary).unwrap().clone()
    };
    workspace.tasks.put(child);
    let held = |at: &'static str| {
        move |workspace: &mut Workspace| {
            let at = Some(t(at));
            workspace.tasks.get_mut(summary).unwrap().constraint =
                Some(Constraint { kind: ConstraintKind::StartNoEarlierThan, at });
        }
    };
    held("2026-01-10 08:00")(&mut workspace);
    let found = edited(&workspace, held("2026-01-11 08:00"));
    let dates = found.get(task_id(1)).unwrap();
    assert_eq!(dates.start, t("2026-01-12 08:00"));
    assert!(matches!(dates.why, Why::Constraint { at, .. } if at == Some(t("2026-01-11 08:00"))));
}

#[test]
fn who_comes_brings_their_hours() {
    let who = StakeholderId::new(0, 99);
    let (workspace, id) = one(|task| {
        task.effort = Effort::FixedUnits;
        task.assignments = vec![Assignment::new(who.into(), 100)];
    });
    let mut person = workspace.stakeholders.iter().next().unwrap().clone();
    let busy = Busy { from: t("2026-01-06 00:00").date(), to: t("2026-01-07 00:00").date(), why: "x".into() };
    (person.id, person.busy) = (who, vec![busy]);
    let found = edited(&workspace, |next| {
        next.stakeholders.put(person);
        next.tasks.get_mut(id).unwrap().title.push('!');
    });
    assert_eq!(found.get(id).unwrap().finish, t("2026-01-08 17:00"));
}

#[test]
fn a_report_takes_the_place_of_what_was_said_to_remain() {
    let (workspace, id) = one(|task| {
        (task.actual_start, task.resumes) = (Some(t("2026-01-05 08:00")), Some(t("2026-03-09 08:00")));
        task.remaining_minutes = Some(900);
        task.progress = vec![Progress { on: t("2026-02-02 00:00").date(), percent: 10, note: String::new() }];
    });
    let mut document = Document::opened(workspace, 1);
    let mut report = |on: &str, percent| {
        let on = t(on).date();
        document.apply_plainly(Edit::ReportProgress { id, on, percent, at_now: t("2026-03-02 12:00") }).unwrap();
        let task = document.workspace().tasks.get(id).unwrap();
        (task.remaining_minutes, task.resumes)
    };
    assert_eq!(report("2026-01-06 00:00", 5), (Some(900), Some(t("2026-03-09 08:00"))), "an earlier day's");
    assert_eq!(report("2026-03-02 00:00", 50), (None, None));
}

#[test]
fn a_split_task_says_when_its_parts_are_worked() {
    let split = Split { after_minutes: 480, pause_minutes: 960 };
    let (workspace, id) = one(|task| task.splits = vec![split]);
    let schedule = Schedule::of(&workspace, status_date());
    let parts = [("2026-01-05 08:00", "2026-01-05 17:00"), ("2026-01-08 08:00", "2026-01-08 17:00")];
    assert_eq!(schedule.parts(id), parts.map(|(start, finish)| (t(start), t(finish))));
    let (workspace, id) = one(|task| {
        (task.actual_start, task.resumes) = (Some(t("2026-01-05 08:00")), Some(t("2026-01-12 08:00")));
        task.remaining_minutes = Some(240);
    });
    let schedule = Schedule::of(&workspace, status_date());
    let parts = [("2026-01-05 08:00", "2026-01-06 12:00"), ("2026-01-12 08:00", "2026-01-12 12:00")];
    assert_eq!(schedule.parts(id), parts.map(|(start, finish)| (t(start), t(finish))));
}

#[test]
fn what_a_task_says_of_itself_reaches_the_engine() {
    let given = Given { start: t("2026-01-10 03:07"), finish: t("2026-01-10 03:08") };
    let (workspace, id) = one(|task| task.given = Some(given));
    assert_eq!(dates(&workspace, id), (given.start, given.finish), "on a Saturday, as it stands there");
    assert_eq!(Schedule::of(&workspace, status_date()).get(id).unwrap().why, Why::Given);
    let (workspace, id) = one(|task| (task.elapsed, task.duration_minutes) = (true, 6 * 1440));
    assert_eq!(dates(&workspace, id), (t("2026-01-05 08:00"), t("2026-01-11 08:00")));
    let (workspace, id) = one(|task| task.levelling_delay_minutes = 5 * 1440);
    assert_eq!(dates(&workspace, id), (t("2026-01-12 08:00"), t("2026-01-13 17:00")));
    let (mut workspace, id) = one(|task| {
        task.effort = Effort::FixedUnits;
        task.assignments = vec![Assignment::new(StakeholderId::new(0, 1).into(), 100)];
    });
    assert_eq!(dates(&workspace, id).1, t("2026-01-06 17:00"));
    let mut person = workspace.stakeholders.get(StakeholderId::new(0, 1)).unwrap().clone();
    person.busy = vec![Busy { from: t("2026-01-06 00:00").date(), to: t("2026-01-07 00:00").date(), why: "x".into() }];
    workspace.stakeholders.put(person);
    assert_eq!(dates(&workspace, id).1, t("2026-01-08 17:00"), "two days away");
    workspace.engagement.plan.start = Some(t("2026-02-02 10:00"));
    assert_eq!(dates(&workspace, id), (t("2026-02-02 10:00"), t("2026-02-04 10:00")));
}

#[test]
fn calendars_refine_others_and_recur() {
    let workspace = large(1);
    let office = workspace.engagement.calendars[0].clone();
    let morning = vec![Shift { from: t("2026-01-05 08:00").time(), to: t("2026-01-05 12:00").time() }];
    let date = |text: &str| -> NaiveDate { text.parse().unwrap() };
    let exception = |from: &str, to: &str, repeat, shifts: &[Shift]| CalendarException {
        name: "x".into(),
        from: date(from),
        to: date(to),
        repeat,
        shifts: shifts.to_vec(),
    };
    let mut team = Calendar::new(CalendarId::new(0, 9), "Team".into(), Default::default());
    (team.base, team.inherited) = (Some(office.id), [true, true, true, true, false, true, true]);
    team.week[4] = morning.clone();
    let week = std::array::from_fn(|day| if day == 0 { morning.clone() } else { Vec::new() });
    team.weeks = vec![AlternativeWeek { name: "y".into(), from: date("2026-04-27"), to: date("2026-05-10"), week }];
    let minutes =
        |team: &Calendar, on: &str| WorkingTime::within(team, &[office.clone(), team.clone()]).minutes_on(date(on));
    assert_eq!([minutes(&team, "2026-03-05"), minutes(&team, "2026-03-06")], [480, 240], "Friday is its own");
    assert_eq!([minutes(&team, "2026-04-27"), minutes(&team, "2026-04-28")], [240, 0], "another week");
    assert_eq!([minutes(&team, "2026-12-24"), minutes(&team, "2026-12-23")], [0, 480], "the holidays of its base");
    let off = |repeat| {
        let mut team = team.clone();
        team.exceptions = vec![exception("2026-01-07", "2027-03-31", Some(repeat), &[])];
        let days = date("2026-01-05").iter_days().take(450).filter(|day| {
            minutes(&team, &day.to_string()) == 0 && WorkingTime::within(&office, &[]).minutes_on(*day) > 0
        });
        let months = |day: &NaiveDate| !(date("2026-04-27")..=date("2026-05-10")).contains(day);
        days.filter(months).map(|day| day.to_string()).collect::<Vec<_>>()
    };
    let first = |repeat, many: usize| off(repeat).into_iter().take(many).collect::<Vec<_>>();
    assert_eq!(first(Repeat::Days { every: 14 }, 3), ["2026-01-07", "2026-01-21", "2026-02-04"]);
    let on = [true, false, true, false, false, false, false];
    assert_eq!(first(Repeat::Weeks { every: 2, on }, 3), ["2026-01-07", "2026-01-19", "2026-01-21"]);
    assert_eq!(off(Repeat::MonthDay { every: 1, day: 31 })[..3], ["2026-03-31", "2026-07-31", "2026-08-31"]);
    let last_friday = Repeat::MonthWeekday { every: 1, week: 5, weekday: 4 };
    assert_eq!(first(last_friday, 3), ["2026-01-30", "2026-02-27", "2026-03-27"]);
    assert_eq!(off(Repeat::YearDay { month: 3, day: 2 }), ["2026-03-02", "2027-03-02"]);
    assert_eq!(off(Repeat::YearWeekday { month: 1, week: 2, weekday: 1 }), ["2026-01-13", "2027-01-12"]);
}
