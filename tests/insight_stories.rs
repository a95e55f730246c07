//! The worked values of the field, told as small workspaces.

use std::time::Instant;

use chrono::{Days, NaiveDate, NaiveDateTime};
use entente::insight::expectations::{ProposalKind, State};
use entente::insight::schedule::Schedule;
use entente::insight::warnings::Rule;
use entente::insight::{Insights, as_of};
use entente::workspace::*;

/// Monday.
fn start() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 1, 5).unwrap()
}

fn day(offset: u64) -> NaiveDate {
    start() + Days::new(offset)
}

fn at(offset: u64, hour: u32) -> NaiveDateTime {
    day(offset).and_hms_opt(hour, 0, 0).unwrap()
}

fn meta() -> Meta {
    Meta::internal("", start())
}

/// 180 days, as in the Incident.
fn frame() -> Workspace {
    let text = format!(
        "(title: \"Payroll\", client: \"Client\", firm: \"Firm\", currency: \"USD\", start: \"{}\", end: Some(\"{}\"))",
        start(),
        day(180)
    );
    Workspace::new(ron::from_str(&text).unwrap())
}

fn person(n: u64, side: Side) -> Stakeholder {
    Stakeholder {
        track: Track::Customer,
        ..Stakeholder::new(StakeholderId::new(0, n), meta(), format!("Person {n}"), side)
    }
}

fn power(n: u64, power: f64) -> Assessment {
    Assessment {
        id: AssessmentId::new(0, n),
        meta: meta(),
        of: StakeholderId::new(0, n),
        on: start(),
        nth: 0,
        power,
        interest: 4.0,
        legitimate: None,
        urgency: None,
        proximity: None,
        engagement: None,
        desired: None,
        support: None,
        receptiveness: None,
        optimum_support: None,
        optimum_receptiveness: None,
        coverage: None,
        why: String::new(),
    }
}

fn task(n: u64, days: i64) -> Task {
    let task = Task::new(TaskId::new(0, n), meta(), format!("Task {n}"));
    Task { order: n as i64, duration_minutes: days * 480, ..task }
}

fn after(mut task: Task, predecessor: u64, kind: LinkKind, lag_days: i64) -> Task {
    task.links.push(Link::new(TaskId::new(0, predecessor), kind).with_lag(Lag::Working(lag_days * 480)));
    task
}

fn constrained(mut task: Task, kind: ConstraintKind, at: NaiveDateTime) -> Task {
    task.constraint = Some(Constraint { kind, at: Some(at) });
    task
}

fn planned(tasks: impl IntoIterator<Item = Task>) -> Workspace {
    let mut workspace = frame();
    for task in tasks {
        workspace.tasks.put(task);
    }
    workspace
}

fn contact(n: u64, on: NaiveDateTime, who: u64, outcome: Outcome) -> Contact {
    let presence = if outcome == Outcome::Held { Presence::Present } else { Presence::Invited };
    Contact {
        id: ContactId::new(0, n),
        meta: meta(),
        title: String::new(),
        kind: ContactKind::Meeting,
        at: on,
        minutes: 60,
        outcome,
        rhythm: None,
        direction: Direction::Both,
        their_initiative: false,
        formal: false,
        place: Place::OnSite,
        channel: Channel::InPerson,
        attendance: vec![Attendance { who: StakeholderId::new(0, who), required: true, presence }],
        activities: Vec::new(),
        roles: Vec::new(),
        explained: Vec::new(),
        acts: Vec::new(),
        research: None,
        findings: Vec::new(),
        summary: "Said".into(),
        note: String::new(),
    }
}

fn expects(n: u64, holder: u64, kind: ExpectationKind, by: NaiveDate, satisfied_by: Vec<Satisfier>) -> Expectation {
    Expectation {
        id: ExpectationId::new(0, n),
        meta: meta(),
        title: "Understand the interface".into(),
        holder: StakeholderId::new(0, holder),
        of: None,
        kind,
        promised: false,
        said: String::new(),
        meant: String::new(),
        need: String::new(),
        voiced_on: start(),
        heard_through: Vec::new(),
        by: Some(by),
        importance: 5,
        confirmed_on: None,
        satisfied_by,
        blocks: Vec::new(),
        closed_on: None,
        holder_agrees: None,
        note: String::new(),
    }
}

#[track_caller]
fn dates(workspace: &Workspace, n: u64, expected: (NaiveDateTime, NaiveDateTime)) {
    let schedule = Schedule::of(workspace, start());
    let found = schedule.get(TaskId::new(0, n)).unwrap();
    assert_eq!((found.start, found.finish), expected);
}

/// The Incident: the controller wants to understand by day 28; the plan designs the interface on day 60.
fn incident() -> Workspace {
    let interface = constrained(task(1, 5), ConstraintKind::MustFinishOn, at(60, 17));
    let mut workspace = planned([interface]);
    workspace.stakeholders.put(person(1, Side::Client));
    workspace.assessments.put(power(1, 4.5));
    let satisfier = Satisfier::Task(TaskId::new(0, 1));
    workspace.expectations.put(expects(1, 1, ExpectationKind::Understand, day(28), vec![satisfier]));
    workspace
}

#[test]
fn the_incident_is_thirty_two_days_late() {
    let insights = Insights::of(&incident(), day(14));
    let status = &insights.expectations.statuses[0];
    assert_eq!((status.state, status.gap_days), (State::Late, Some(32)));
    assert!((status.gap_share.unwrap() - 0.178).abs() < 0.001);
    assert!((status.exposure - 4.5 * 5.0 * 32.0 / 180.0).abs() < 1e-9);
    let proposal = status.proposal.unwrap();
    assert_eq!((proposal.kind, proposal.on_or_before), (ProposalKind::Explain, day(27)));
    assert_eq!(insights.findings[0].rule, Rule::ExplainBefore);
}

#[test]
fn a_walk_through_covers_it_and_the_plan_stays() {
    let before = incident();
    let mut file = before.clone();
    file.contacts.put(contact(1, at(21, 10), 1, Outcome::Planned));
    let mut expectation = file.expectations.get(ExpectationId::new(0, 1)).unwrap().clone();
    expectation.satisfied_by.push(Satisfier::Contact(ContactId::new(0, 1)));
    file.expectations.put(expectation);
    let insights = Insights::of(&file, day(14));
    let status = &insights.expectations.statuses[0];
    assert_eq!((status.state, status.gap_days, status.proposal), (State::Covered, Some(-7), None));
    assert_eq!(*insights.schedule, Schedule::of(&before, day(14)));
    assert!(insights.findings.iter().all(|finding| finding.rule != Rule::ExplainBefore));
}

#[test]
fn a_walk_through_that_was_cancelled_covers_nothing() {
    let mut file = incident();
    let cancelled = Outcome::Cancelled { on: day(20), by: Side::Ours, why: String::new() };
    file.contacts.put(contact(1, at(21, 10), 1, cancelled));
    let mut expectation = file.expectations.get(ExpectationId::new(0, 1)).unwrap().clone();
    expectation.satisfied_by.push(Satisfier::Contact(ContactId::new(0, 1)));
    file.expectations.put(expectation);
    let state = |on| Insights::of(&file, on).expectations.statuses[0].state;
    assert_eq!(state(day(19)), State::Covered, "nobody knew yet");
    assert_eq!(state(day(20)), State::Late);
}

#[test]
fn links_of_all_kinds_set_dates() {
    let pair = |kind, lag| planned([task(1, 3), after(task(2, 2), 1, kind, lag)]);
    dates(&pair(LinkKind::FinishStart, 0), 2, (at(3, 8), at(4, 17)));
    dates(&pair(LinkKind::FinishStart, 2), 2, (at(7, 8), at(8, 17)));
    dates(&pair(LinkKind::FinishStart, -1), 2, (at(2, 8), at(3, 17)));
    dates(&pair(LinkKind::StartStart, 1), 2, (at(1, 8), at(2, 17)));
    dates(&pair(LinkKind::FinishFinish, 0), 2, (at(1, 8), at(2, 17)));
    dates(&pair(LinkKind::StartFinish, 4), 2, (at(2, 8), at(3, 17)));
}

#[test]
fn constraints_raise_pull_back_and_override() {
    use ConstraintKind::*;
    let second =
        |kind, at| planned([task(1, 3), constrained(after(task(2, 2), 1, LinkKind::FinishStart, 0), kind, at)]);
    dates(&second(StartNoEarlierThan, at(7, 8)), 2, (at(7, 8), at(8, 17)));
    dates(&second(FinishNoEarlierThan, at(8, 17)), 2, (at(7, 8), at(8, 17)));
    dates(&second(StartNoLaterThan, at(1, 8)), 2, (at(1, 8), at(2, 17)));
    dates(&second(FinishNoLaterThan, at(1, 17)), 2, (at(0, 8), at(1, 17)));
    dates(&second(MustStartOn, at(0, 8)), 2, (at(0, 8), at(1, 17)));
    dates(&second(MustStartOn, at(5, 0)), 2, (at(7, 8), at(8, 17)));
    dates(&second(MustFinishOn, at(9, 17)), 2, (at(8, 8), at(9, 17)));
}

#[test]
fn a_milestone_stays_where_work_ended_and_actual_dates_stand() {
    let mut begun = after(task(3, 2), 1, LinkKind::FinishStart, 0);
    begun.actual_start = Some(at(1, 8));
    let workspace = planned([task(1, 3), after(task(2, 0), 1, LinkKind::FinishStart, 0), begun]);
    dates(&workspace, 2, (at(2, 17), at(2, 17)));
    dates(&workspace, 3, (at(1, 8), at(2, 17)));
}

#[test]
fn a_summary_spans_its_children_and_passes_links_on() {
    let child = |n, days| Task { parent: Some(TaskId::new(0, 1)), ..task(n, days) };
    let summary = after(task(1, 0), 9, LinkKind::FinishStart, 0);
    let tail = after(task(4, 1), 1, LinkKind::FinishStart, 0);
    let second = after(child(3, 2), 2, LinkKind::FinishStart, 0);
    let workspace = planned([summary, child(2, 1), second, tail, task(9, 1)]);
    dates(&workspace, 1, (at(1, 8), at(3, 17)));
    dates(&workspace, 4, (at(4, 8), at(4, 17)));
    let schedule = Schedule::of(&workspace, start());
    assert!(schedule.get(TaskId::new(0, 1)).unwrap().critical);
    assert_eq!(schedule.order.iter().map(|id| id.parts().1).collect::<Vec<_>>(), [1, 2, 3, 4, 9]);
}

#[test]
fn slack_is_what_a_task_can_slip() {
    let short = after(task(2, 1), 1, LinkKind::FinishStart, 0);
    let long = after(task(3, 4), 1, LinkKind::FinishStart, 0);
    let end = after(after(task(4, 0), 2, LinkKind::FinishStart, 0), 3, LinkKind::FinishStart, 0);
    let mut workspace = planned([task(1, 1), short, long, end]);
    let slack = |workspace: &Workspace, n| {
        let schedule = Schedule::of(workspace, start());
        let found = schedule.get(TaskId::new(0, n)).unwrap();
        (found.slack_minutes, found.critical)
    };
    assert_eq!(slack(&workspace, 2), (Some(3 * 480), false));
    assert_eq!(slack(&workspace, 3), (Some(0), true));
    workspace.tasks.get_mut(TaskId::new(0, 2)).unwrap().deadline = Some(at(0, 17));
    assert_eq!(slack(&workspace, 2), (Some(-480), true), "a deadline moves nothing and makes slack negative");
    dates(&workspace, 2, (at(1, 8), at(1, 17)));
}

#[test]
fn circles_are_survived_and_reported() {
    let mut knot = task(5, 1);
    knot.parent = Some(TaskId::new(0, 5));
    let first = after(task(1, 1), 2, LinkKind::FinishStart, 0);
    let second = after(task(2, 1), 1, LinkKind::FinishStart, 0);
    let third = after(task(3, 1), 2, LinkKind::FinishStart, 0);
    let workspace = planned([first, second, third, knot]);
    let schedule = Schedule::of(&workspace, start());
    assert_eq!(schedule.cycle, [TaskId::new(0, 1), TaskId::new(0, 2)]);
    assert_eq!(schedule.order.len(), 4);
    dates(&workspace, 3, (at(1, 8), at(1, 17)));
}

#[test]
fn a_thousand_tasks_are_scheduled_while_nobody_notices() {
    let linked = (1..=1000u64).map(|n| {
        let task = Task { parent: (n % 10 != 1).then(|| TaskId::new(0, n - (n - 1) % 10)), ..task(n, 2) };
        if n > 10 && n % 10 != 1 { after(task, n - 10, LinkKind::FinishStart, 0) } else { task }
    });
    let workspace = planned(linked);
    let begun = Instant::now();
    let schedule = Schedule::of(&workspace, start());
    let took = begun.elapsed();
    assert_eq!(schedule.tasks.len(), 1000);
    assert!(took.as_millis() < 2000, "{took:?}, where some 50 ms are usual even in a debug build");
}

#[test]
fn what_was_settled_later_is_open_again() {
    let mut file = incident();
    let mut held = contact(1, at(21, 10), 1, Outcome::Held);
    held.explained.push(Explained { what: "All".into(), to: StakeholderId::new(0, 1), understood: Some(5) });
    file.contacts.put(held);
    let expectation = file.expectations.get_mut(ExpectationId::new(0, 1)).unwrap();
    expectation.closed_on = Some(day(30));
    expectation.confirmed_on = Some(day(10));
    expectation.holder_agrees = Some(true);
    let task = file.tasks.get_mut(TaskId::new(0, 1)).unwrap();
    task.progress = vec![
        Progress { on: day(10), percent: 20, note: String::new() },
        Progress { on: day(40), percent: 80, note: String::new() },
    ];
    let shown = as_of(&file, day(20));
    let contact = shown.contacts.get(ContactId::new(0, 1)).unwrap();
    assert_eq!((&contact.outcome, &contact.attendance[0].presence), (&Outcome::Planned, &Presence::Invited));
    assert!(contact.explained.is_empty() && contact.summary.is_empty());
    let expectation = shown.expectations.get(ExpectationId::new(0, 1)).unwrap();
    assert_eq!((expectation.closed_on, expectation.holder_agrees), (None, None));
    assert_eq!(expectation.confirmed_on, Some(day(10)));
    assert_eq!(shown.tasks.get(TaskId::new(0, 1)).unwrap().progress.len(), 1);
    assert_eq!(as_of(&file, day(40)), file);
}

#[test]
fn a_person_not_there_yet_leaves_no_trace() {
    let mut file = incident();
    let mut newcomer = person(2, Side::Client);
    newcomer.meta.on = day(50);
    file.stakeholders.put(newcomer);
    file.assessments.put(power(2, 5.0));
    let mut meeting = contact(1, at(21, 10), 1, Outcome::Held);
    meeting.attendance.push(Attendance { who: StakeholderId::new(0, 2), required: false, presence: Presence::Present });
    file.contacts.put(meeting);
    let shown = as_of(&file, day(30));
    assert_eq!((shown.stakeholders.len(), shown.assessments.len()), (1, 1));
    assert_eq!(shown.contacts.get(ContactId::new(0, 1)).unwrap().attendance.len(), 1);
}

#[test]
fn reliability_counts_by_side_and_debt_by_agreement() {
    let mut file = incident();
    let cancel = |by| Outcome::Cancelled { on: day(1), by, why: String::new() };
    file.contacts.put(contact(1, at(2, 10), 1, Outcome::Held));
    file.contacts.put(contact(2, at(9, 10), 1, cancel(Side::Ours)));
    file.contacts.put(contact(3, at(10, 10), 1, cancel(Side::Client)));
    file.contacts.put(contact(
        4,
        at(12, 10),
        1,
        Outcome::Moved { on: day(11), by: Side::Ours, to: at(40, 10), why: String::new() },
    ));
    file.rhythms.put(Rhythm {
        id: RhythmId::new(0, 1),
        meta: meta(),
        title: String::new(),
        with: vec![StakeholderId::new(0, 1)],
        purpose: String::new(),
        channel: Channel::InPerson,
        every_days: 7,
        owner: None,
        backup: None,
        terms: Terms::default(),
        escalation: None,
        escalation_chain: Vec::new(),
        release: None,
        from: start(),
        until: None,
        agreed: Vec::new(),
    });
    let insights = Insights::of(&file, day(16));
    let all = &insights.rhythms.all;
    assert_eq!(
        (all.kept.n, all.kept.of, all.failed_by_us.n, all.failed_by_client.n),
        (1, 6, 2, 1),
        "two weeks of the rhythm stand nowhere"
    );
    let debt = insights.rhythms.debt(StakeholderId::new(0, 1)).unwrap();
    assert_eq!((debt.days, debt.interval_days, debt.debt), (14, Some(7), Some(2.0)));
    assert!(insights.findings.iter().any(|finding| finding.rule == Rule::ContactDebt));
}

#[test]
fn who_heard_it_from_someone_else_was_surprised() {
    let mut file = incident();
    for (n, side) in [(2, Side::Client), (3, Side::Ours), (4, Side::Client)] {
        file.stakeholders.put(person(n, side));
    }
    let id = |n| StakeholderId::new(0, n);
    let heard = |who, on, from| Hearing::new(who, on, Some(from));
    file.decisions.put(Decision {
        id: DecisionId::new(0, 1),
        meta: meta(),
        title: "One warehouse".into(),
        options: Vec::new(),
        decided_by: vec![id(3)],
        decided_on: day(2),
        effective_on: Some(day(6)),
        involvement: Involvement::Consulted,
        must_hear: vec![id(1), id(2), id(4)],
        tasks: Vec::new(),
        gave: String::new(),
        got: String::new(),
        hearings: vec![heard(id(1), day(3), id(2)), heard(id(1), day(5), id(3)), heard(id(2), day(8), id(3))],
        note: String::new(),
    });
    let insights = Insights::of(&file, day(10));
    let hearing = &insights.hearings.decisions[0];
    assert_eq!(hearing.surprised, [(id(1), id(2))]);
    assert_eq!((&hearing.unheard[..], &hearing.late[..]), (&[id(4)][..], &[id(2)][..]));
    assert_eq!((hearing.on_time.n, hearing.on_time.of), (1, 3));
    assert_eq!((insights.hearings.from_us.n, insights.hearings.from_us.of), (1, 2));
    assert!(insights.findings.iter().any(|finding| finding.rule == Rule::DecisionUnheard));
}

#[test]
fn promises_are_kept_broken_or_still_open() {
    let mut file = incident();
    let promise = |n, by, closed_on| Expectation {
        promised: true,
        closed_on,
        ..expects(n, 1, ExpectationKind::Receive, by, Vec::new())
    };
    file.expectations.put(promise(2, day(5), Some(day(5))));
    file.expectations.put(promise(3, day(5), Some(day(8))));
    file.expectations.put(promise(4, day(6), None));
    file.expectations.put(promise(5, day(90), None));
    let promises = Insights::of(&file, day(10)).promises.ours.clone();
    assert_eq!((promises.share.n, promises.share.of), (1, 3));
    assert_eq!(promises.broken, [ExpectationId::new(0, 3), ExpectationId::new(0, 4)]);
    assert_eq!(promises.open, [ExpectationId::new(0, 5)]);
}
