//! The frame of a plan: the agreed end that a file may or may not say, scheduling from the end, links against dates, and
//! who works on a task for a part of it. Dates are worked out by hand: weeks of Monday to Friday, eight hours a day.

use chrono::{NaiveDate, NaiveDateTime};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;
use entente::app::shell::Entente;
use entente::document::fresh_workspace;
use entente::exchange::export::{self, Leaves};
use entente::exchange::import::{Imported, import};
use entente::exchange::{mspdi, schedule_table};
use entente::insight::Insights;
use entente::insight::load::Load;
use entente::insight::managers::Mark;
use entente::insight::monte_carlo::{Settings, Simulation};
use entente::insight::schedule::{Schedule, Why};
use entente::language::{Language, Words};
use entente::ui::views::ViewKind;
use entente::ui::views::plan::Page;
use entente::workspace::check::check;
use entente::workspace::{
    Assignee, Assignment, Baseline, BaselineEntry, BaselineId, Calendar, CalendarId, Constraint, ConstraintKind,
    Effort, Id, Link, LinkKind, Meta, NewTasks, Progress, Resource, ResourceId, Shift, Side, Stakeholder,
    StakeholderId, Task, TaskId, Workspace,
};

use super::support::harness::{self, NARROW, WIDE};

type Program = Harness<'static, Entente>;

/// A day of June 2026; the 22nd is a Monday.
fn june(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 6, day).unwrap()
}

fn at(day: u32, hour: u32) -> NaiveDateTime {
    june(day).and_hms_opt(hour, 0, 0).unwrap()
}

fn words() -> Words {
    Words::new(Language::English)
}

fn id(number: u64) -> TaskId {
    TaskId::new(0, number)
}

fn task(number: u64, days: i64) -> Task {
    let meta = Meta::internal("", june(1));
    Task { order: number as i64, duration_minutes: days * 480, ..Task::new(id(number), meta, format!("Task {number}")) }
}

fn late(task: Task) -> Task {
    Task { constraint: Some(Constraint { kind: ConstraintKind::AsLateAsPossible, at: None }), ..task }
}

/// Three days, two days after them and one beside, as late as possible before Friday the 26th, 17:00; and one that
/// begins when the plan does.
fn backwards() -> Workspace {
    let mut workspace = fresh_workspace("Backwards", june(1));
    let mut second = late(task(2, 2));
    second.links.push(Link::new(id(1), LinkKind::FinishStart));
    for task in [late(task(1, 3)), second, late(task(3, 1)), task(4, 1)] {
        workspace.tasks.put(task);
    }
    workspace.engagement.plan.finish = Some(at(26, 17));
    workspace
}

fn dates(workspace: &Workspace, number: u64) -> (NaiveDateTime, NaiveDateTime) {
    let schedule = Schedule::of(workspace, june(1));
    let dates = schedule.get(id(number)).unwrap();
    (dates.start, dates.finish)
}

/// Of each task the days on which it begins, at 8:00, and ends, at 17:00.
const BY_HAND: [(u64, u32, u32); 4] = [(1, 22, 24), (2, 25, 26), (3, 26, 26), (4, 22, 22)];

fn as_by_hand(workspace: &Workspace) {
    for (number, from, to) in BY_HAND {
        assert_eq!(dates(workspace, number), (at(from, 8), at(to, 17)), "task {number}");
    }
}

#[test]
fn a_plan_is_scheduled_backwards_from_its_end() {
    let workspace = backwards();
    assert!(check(&workspace).is_empty());
    as_by_hand(&workspace);
    let schedule = Schedule::of(&workspace, june(1));
    assert_eq!((schedule.start, schedule.finish), (at(22, 8), at(26, 17)));
    assert_eq!(schedule.get(id(1)).unwrap().why, Why::Late);
    // A week later it all stands a week later, also where only the frame was changed.
    let mut later = workspace.clone();
    later.engagement.plan.finish = Some(NaiveDate::from_ymd_opt(2026, 7, 3).unwrap().and_hms_opt(17, 0, 0).unwrap());
    assert_eq!(dates(&later, 1).0, at(29, 8));
    assert_eq!(schedule.what_if(&later).get(id(1)).unwrap().start, at(29, 8));
    // Simulated it goes forwards from where it has to begin, and ends when it must where nothing varies.
    let simulation = Simulation::of(&workspace, &schedule, june(1), Settings::default());
    let pieces = simulation.pieces(500).into_iter().map(|runs| simulation.run(runs)).collect();
    assert_eq!(simulation.forecast(pieces).unwrap().planned, at(26, 17));
    // Kept in the file, and not written where nothing is set.
    let text = entente::file::encode(&workspace);
    assert!(text.contains("finish: \"2026-06-26T17:00:00\"") && !text.contains("links_win"));
    assert_eq!(entente::file::decode(&text).unwrap().workspace, workspace);
}

#[test]
fn scheduling_from_the_end_travels() {
    let workspace = backwards();
    let xml = export::to_xml(&workspace, june(1), Leaves::Plan, words());
    assert!(xml.contains("<ScheduleFromStart>0</ScheduleFromStart>"));
    assert!(xml.contains("<StartDate>2026-06-22T08:00:00</StartDate>"));
    assert!(xml.contains("<FinishDate>2026-06-26T17:00:00</FinishDate>"));
    let back = read(&xml);
    assert!(back.left_out.is_empty(), "{:?}", back.left_out);
    assert_eq!(back.workspace.engagement.plan.finish, Some(at(26, 17)));
    as_by_hand(&back.workspace);
    assert!(back.workspace.tasks.iter().all(|task| task.given.is_none()), "its dates are ours");
    // The engine says the same of the file itself.
    let file = mspdi::read(xml.as_bytes()).unwrap();
    let (plan, _) = file.plan();
    let solution = entente::insight::schedule::engine::solve(&plan);
    let start = |row: usize| entente::insight::calendar::moment(solution.start[row]);
    assert_eq!([start(0), start(1), start(2), start(3)], [at(22, 8), at(25, 8), at(26, 8), at(22, 8)]);
}

fn read(xml: &str) -> Imported {
    import(&mspdi::read(xml.as_bytes()).unwrap(), "plan", june(1), words())
}

/// A plan of one task from Monday the 22nd to Wednesday the 24th, with more said of the project.
fn of_others(project: &str) -> String {
    format!(
        "<Project xmlns=\"http://schemas.microsoft.com/project\"><Title>Theirs</Title>{project}<Tasks><Task><UID>1</UID>\
         <ID>1</ID><Name>Paint</Name><OutlineLevel>1</OutlineLevel><Start>2026-06-22T08:00:00</Start>\
         <Finish>2026-06-24T17:00:00</Finish><Duration>PT24H0M0S</Duration><DurationFormat>7</DurationFormat>\
         <ConstraintType>1</ConstraintType></Task></Tasks></Project>"
    )
}

#[test]
fn an_imported_plan_has_no_agreed_end_unless_its_file_says_one() {
    let end = |project: &str| read(&of_others(project)).workspace.engagement.end;
    let (start, finish) =
        ("<StartDate>2026-06-22T08:00:00</StartDate>", "<FinishDate>2026-06-24T17:00:00</FinishDate>");
    assert_eq!(end(&format!("{start}{finish}")), None, "that is when its tasks end, and nobody agreed on it");
    assert_eq!(end(""), None);
    let later = "<FinishDate>2026-06-30T17:00:00</FinishDate>";
    assert_eq!(end(&format!("{start}{later}")), Some(june(30)), "later than all tasks: somebody said so");
    let from_end = format!("<ScheduleFromStart>0</ScheduleFromStart>{start}{finish}");
    assert_eq!(end(&from_end), Some(june(24)), "by then it has to be done");
    let empty = format!("<Project xmlns=\"http://schemas.microsoft.com/project\">{start}{later}</Project>");
    assert_eq!(read(&empty).workspace.engagement.end, Some(june(30)), "it follows from no task");
    // Ours says it whether the plan keeps it or not, and in whatever language.
    for (agreed, language) in
        [(Some(june(12)), Language::Russian), (Some(june(30)), Language::Chinese), (None, Language::English)]
    {
        let mut workspace = backwards();
        (workspace.engagement.end, workspace.engagement.plan.finish) = (agreed, None);
        let xml = export::to_xml(&workspace, june(1), Leaves::Plan, Words::new(language));
        assert_eq!(read(&xml).workspace.engagement.end, agreed);
    }
}

#[test]
fn where_no_end_is_agreed_nothing_is_measured_against_one() {
    let mut workspace = backwards();
    workspace.engagement.end = None;
    assert!(check(&workspace).is_empty());
    let text = entente::file::encode(&workspace);
    assert!(!text.contains("\n    end:"), "{text}");
    assert_eq!(entente::file::decode(&text).unwrap().workspace, workspace);
    let schedule = Schedule::of(&workspace, june(1));
    let simulation = Simulation::of(&workspace, &schedule, june(1), Settings::default());
    let pieces = simulation.pieces(500).into_iter().map(|runs| simulation.run(runs)).collect();
    let forecast = simulation.forecast(pieces).unwrap();
    assert_eq!((forecast.agreed, forecast.chance_of_agreed()), (None, None));
    let insights = Insights::of(&workspace, june(1));
    assert_eq!(insights.managers.pm.mark, Mark::Unknown);
    assert_eq!(workspace.engagement.length_days(), None);
}

#[test]
fn links_win_over_dates_where_the_file_says_so() {
    let xml = of_others("<HonorConstraints>0</HonorConstraints>");
    let back = read(&xml);
    assert!(back.workspace.engagement.plan.links_win && back.left_out.is_empty(), "{:?}", back.left_out);
    let mut workspace = fresh_workspace("Links", june(1));
    let mut second = task(2, 1);
    second.links.push(Link::new(id(1), LinkKind::FinishStart));
    second.constraint = Some(Constraint { kind: ConstraintKind::MustStartOn, at: Some(at(2, 8)) });
    workspace.tasks.put(task(1, 3));
    workspace.tasks.put(second);
    assert_eq!(dates(&workspace, 2).0, at(2, 8), "dates are honoured");
    workspace.engagement.plan.links_win = true;
    assert_eq!(dates(&workspace, 2).0, at(4, 8), "after Monday to Wednesday");
    let xml = export::to_xml(&workspace, june(1), Leaves::Plan, words());
    assert!(xml.contains("<HonorConstraints>0</HonorConstraints>"));
}

#[test]
fn each_network_has_a_critical_path_of_its_own_where_that_is_wanted() {
    // Five days and three after them; beside these two and one after them, and a day that has to be over by a date.
    let mut workspace = fresh_workspace("Networks", june(1));
    let mut link = |number: u64, days: i64, after: Option<u64>| {
        let mut one = task(number, days);
        one.links = after.map(|after| Link::new(id(after), LinkKind::FinishStart)).into_iter().collect();
        workspace.tasks.put(one);
    };
    link(1, 5, None);
    link(2, 3, Some(1));
    link(3, 2, None);
    link(4, 1, Some(3));
    let bound = Some(Constraint { kind: ConstraintKind::FinishNoLaterThan, at: Some(at(10, 17)) });
    workspace.tasks.put(Task { constraint: bound, ..task(5, 1) });
    let slack = |workspace: &Workspace| {
        let schedule = Schedule::of(workspace, june(1));
        let of =
            |number: u64| schedule.get(id(number)).map(|dates| (dates.slack_minutes.unwrap() / 480, dates.critical));
        [1, 2, 3, 4, 5].map(|number| of(number).unwrap())
    };
    assert_eq!(slack(&workspace), [(0, true), (0, true), (5, false), (5, false), (7, false)]);
    let before = Schedule::of(&workspace, june(1));
    workspace.engagement.plan.every_network_critical = true;
    assert_eq!(slack(&workspace), [(0, true), (0, true), (0, true), (0, true), (7, false)]);
    assert_eq!(before.what_if(&workspace), Schedule::of(&workspace, june(1)));
    // An edit of it comes out as from nothing.
    let whole = Schedule::of(&workspace, june(1));
    let third = workspace.tasks.get(id(3)).unwrap().clone();
    workspace.tasks.put(Task { duration_minutes: 4 * 480, ..third });
    assert_eq!(whole.what_if(&workspace), Schedule::of(&workspace, june(1)));
    assert_eq!(slack(&workspace)[2..4], [(0, true), (0, true)]);
    let xml = export::to_xml(&workspace, june(1), Leaves::Plan, words());
    assert!(xml.contains("<MultipleCriticalPaths>1</MultipleCriticalPaths>"));
    assert!(read(&xml).workspace.engagement.plan.every_network_critical);
}

#[test]
fn when_new_tasks_begin_travels() {
    let mut workspace = backwards();
    workspace.engagement.plan.finish = None;
    for (new_tasks, said) in [(NewTasks::WithPlan, 0), (NewTasks::OnStatusDate, 1)] {
        workspace.engagement.plan.new_tasks = new_tasks;
        let xml = export::to_xml(&workspace, june(1), Leaves::Plan, words());
        assert!(xml.contains(&format!("<NewTaskStartDate>{said}</NewTaskStartDate>")));
        assert_eq!(read(&xml).workspace.engagement.plan.new_tasks, new_tasks);
    }
}

/// A task of a week; one works on it all the time, another comes on Wednesday for two days.
const TWO: &str = "<Project xmlns=\"http://schemas.microsoft.com/project\"><Title>Two</Title>\
    <StartDate>2026-06-22T08:00:00</StartDate><Tasks><Task><UID>1</UID><ID>1</ID><Name>Paint</Name><Type>1</Type>\
    <OutlineLevel>1</OutlineLevel><Start>2026-06-22T08:00:00</Start><Finish>2026-06-26T17:00:00</Finish>\
    <Duration>PT40H0M0S</Duration><DurationFormat>7</DurationFormat><Work>PT56H0M0S</Work></Task></Tasks>\
    <Resources><Resource><UID>1</UID><Name>Ann</Name><Type>1</Type></Resource>\
    <Resource><UID>2</UID><Name>Bo</Name><Type>1</Type></Resource></Resources><Assignments>\
    <Assignment><UID>1</UID><TaskUID>1</TaskUID><ResourceUID>1</ResourceUID><Units>1</Units><Work>PT40H0M0S</Work>\
    <Start>2026-06-22T08:00:00</Start><Finish>2026-06-26T17:00:00</Finish></Assignment>\
    <Assignment><UID>2</UID><TaskUID>1</TaskUID><ResourceUID>2</ResourceUID><Units>1</Units><Work>PT16H0M0S</Work>\
    <Delay>9600</Delay><Start>2026-06-24T08:00:00</Start><Finish>2026-06-25T17:00:00</Finish></Assignment>\
    </Assignments></Project>";

#[test]
fn who_comes_later_and_for_less_does_so_here_and_elsewhere() {
    let back = read(TWO);
    assert!(back.left_out.is_empty(), "{:?}", back.left_out);
    let bo = Assignee::from(ResourceId::new(0, 2));
    let assignment = back.workspace.tasks.get(id(1)).unwrap().assignments.iter().find(|one| one.who == bo).unwrap();
    assert_eq!((assignment.work_minutes, assignment.delay_minutes), (Some(960), 960));
    assert!(check(&back.workspace).is_empty());
    let schedule = Schedule::of(&back.workspace, june(1));
    let load = Load::of(&back.workspace, &schedule);
    let minutes = |day: u32| load.get(bo).and_then(|one| one.on(june(day))).map(|day| day.work_minutes);
    assert_eq!([22, 23, 24, 25, 26].map(minutes), [None, None, Some(480), Some(480), None]);
    let asked = |from, to| entente::insight::load::asked(&back.workspace, &schedule, bo, june(from), june(to));
    assert_eq!(asked(22, 23), []);
    assert_eq!(asked(22, 26), [(id(1), 960)]);
    // Out again it says what it said.
    let xml = export::to_xml(&back.workspace, june(1), Leaves::Plan, words());
    let again = mspdi::read(xml.as_bytes()).unwrap();
    let theirs = again.assignments.iter().find(|one| one.resource == 2).unwrap();
    assert_eq!((theirs.delay, theirs.work), (9600, Some(960)));
    assert_eq!((theirs.start, theirs.finish), (Some(at(24, 8)), Some(at(25, 17))));
    let first = again.assignments.iter().find(|one| one.resource == 1).unwrap();
    assert_eq!((first.delay, first.work, first.finish), (0, Some(2400), Some(at(26, 17))));
}

fn role(number: u64, name: &str) -> Resource {
    Resource {
        id: ResourceId::new(0, number),
        meta: Meta::internal("", june(1)),
        title: name.to_owned(),
        units_percent: 100,
        calendar: None,
        cost_minor_per_hour: 0,
        note: String::new(),
    }
}

/// A task of a week in which somebody who comes three days later is to work all of it, with a calendar of their own or
/// not: eight days in all, Monday the 1st to Wednesday the 10th.
fn comes_later(calendar: Option<CalendarId>, effort: Effort) -> Workspace {
    let mut workspace = fresh_workspace("Later", june(1));
    let time = |hour| chrono::NaiveTime::from_hms_opt(hour, 0, 0).unwrap();
    let hours = || vec![Shift { from: time(8), to: time(12) }, Shift { from: time(13), to: time(17) }];
    let week = std::array::from_fn(|day| if day < 5 { hours() } else { Vec::new() });
    workspace.engagement.calendars.extend(calendar.map(|id| Calendar::new(id, "Bo".into(), week)));
    let bo = Resource { calendar, ..role(2, "Bo") };
    let assigned = Assignment { delay_minutes: 3 * 480, ..Assignment::new(bo.id.into(), 100) };
    workspace.resources.put(bo);
    workspace.tasks.put(Task { assignments: vec![assigned], effort, ..task(1, 5) });
    workspace
}

#[test]
fn a_task_may_go_by_its_own_calendar_alone() {
    let time = |hour| chrono::NaiveTime::from_hms_opt(hour, 0, 0).unwrap();
    let hours = || vec![Shift { from: time(8), to: time(12) }, Shift { from: time(13), to: time(17) }];
    let from = |first: usize| std::array::from_fn(|day| if (first..5).contains(&day) { hours() } else { Vec::new() });
    let mut workspace = fresh_workspace("Own calendar", june(1));
    let [office, rare] = [1, 2].map(|number| CalendarId::new(0, number));
    workspace.engagement.calendars = vec![
        Calendar::new(office, "Office".into(), from(0)),
        Calendar::new(rare, "Thursday and Friday".into(), from(3)),
    ];
    let bo = Resource { calendar: Some(rare), ..role(2, "Bo") };
    let mut busy = Task { calendar: Some(office), effort: Effort::FixedUnits, ..task(1, 2) };
    busy.assignments.push(Assignment::new(bo.id.into(), 100));
    workspace.resources.put(bo);
    workspace.tasks.put(busy.clone());
    let before = Schedule::of(&workspace, june(1));
    for (own_calendar_only, first, last) in [(false, 4, 5), (true, 1, 2)] {
        workspace.tasks.put(Task { own_calendar_only, ..busy.clone() });
        let by_hand = (at(first, 8), at(last, 17));
        assert_eq!(dates(&workspace, 1), by_hand, "{own_calendar_only}");
        assert_eq!(before.what_if(&workspace).get(id(1)).map(|one| (one.start, one.finish)), Some(by_hand));
        let back = read(&export::to_xml(&workspace, june(1), Leaves::Plan, words()));
        assert!(back.left_out.is_empty(), "{:?}", back.left_out);
        let mut back = back.workspace;
        schedule_table::forget_given(&mut back);
        assert_eq!(back.tasks.get(id(1)).map(|task| task.own_calendar_only), Some(own_calendar_only));
        assert_eq!(dates(&back, 1), by_hand, "{own_calendar_only}, by way of XML");
    }
}

#[test]
fn who_comes_later_ends_later_on_whichever_calendar() {
    let bo = Assignee::from(ResourceId::new(0, 2));
    let days = [1u32, 2, 3, 4, 5, 8, 9, 10, 11];
    let minutes = |workspace: &Workspace| {
        let load = Load::of(workspace, &Schedule::of(workspace, june(1)));
        days.map(|day| load.get(bo).and_then(|one| one.on(june(day))).map_or(0, |day| day.work_minutes))
    };
    for calendar in [None, Some(CalendarId::new(0, 7))] {
        let workspace = comes_later(calendar, Effort::FixedUnits);
        assert!(check(&workspace).is_empty());
        assert_eq!(dates(&workspace, 1), (at(1, 8), at(10, 17)), "{calendar:?}");
        assert_eq!(minutes(&workspace), [0, 0, 0, 480, 480, 480, 480, 480, 0], "{calendar:?}");
        let xml = export::to_xml(&workspace, june(1), Leaves::Plan, words());
        let file = mspdi::read(xml.as_bytes()).unwrap();
        let theirs = &file.assignments[0];
        assert_eq!((theirs.work, theirs.delay), (Some(2400), 14_400));
        assert_eq!((theirs.start, theirs.finish), (Some(at(4, 8)), Some(at(10, 17))), "{calendar:?}");
        let back = read(&xml).workspace;
        assert_eq!(dates(&back, 1), (at(1, 8), at(10, 17)));
        let one = back.tasks.get(id(1)).unwrap();
        assert_eq!((one.duration_minutes, one.given, one.assignments[0].delay_minutes), (2400, None, 1440));
    }
    // Who is there from the first day on does not work longer because another comes later.
    let mut two = comes_later(None, Effort::FixedUnits);
    let ann = role(3, "Ann");
    let hers = Assignment::new(ann.id.into(), 100);
    two.resources.put(ann);
    two.tasks.get_mut(id(1)).unwrap().assignments.push(hers);
    let load = Load::of(&two, &Schedule::of(&two, june(1)));
    let of =
        |day: u32| load.get(ResourceId::new(0, 3).into()).and_then(|one| one.on(june(day))).map(|day| day.work_minutes);
    assert_eq!([1, 5, 8].map(of), [Some(480), Some(480), None]);
    // Own work that does not fit makes it longer, too; less of it leaves the duration as it is.
    for (own, finish) in [(3840, 10), (960, 5)] {
        let mut workspace = comes_later(None, Effort::FixedUnits);
        let one = &mut workspace.tasks.get_mut(id(1)).unwrap().assignments[0];
        (one.delay_minutes, one.work_minutes) = (0, Some(own));
        assert_eq!(dates(&workspace, 1).1, at(finish, 17));
        assert_eq!(minutes(&workspace).iter().sum::<i64>(), own);
    }
    // A duration that is fixed stays, and what does not fit in it is said.
    let fixed = comes_later(None, Effort::FixedDuration);
    assert_eq!(dates(&fixed, 1).1, at(5, 17));
    assert_eq!(minutes(&fixed).iter().sum::<i64>(), 960);
}

#[test]
fn a_plan_of_ours_that_goes_backwards_comes_back_without_an_end_that_nobody_agreed_on() {
    for end in [None, Some(june(30))] {
        let mut workspace = backwards();
        workspace.engagement.end = end;
        for language in [Language::English, Language::Chinese] {
            let back = read(&export::to_xml(&workspace, june(1), Leaves::Plan, Words::new(language)));
            assert!(back.left_out.is_empty(), "{:?}", back.left_out);
            assert_eq!(back.workspace.engagement.end, end);
            assert_eq!(back.workspace.engagement.plan.finish, Some(at(26, 17)));
        }
    }
}

/// Two days of January 2017, of which the first is done: nobody has looked at the plan since.
fn forgotten(end: Option<NaiveDate>) -> Workspace {
    let start = NaiveDate::from_ymd_opt(2017, 1, 2).unwrap();
    let mut workspace = fresh_workspace("Forgotten", start);
    workspace.engagement.end = end;
    let mut first = task(1, 1);
    first.actual_start = start.and_hms_opt(8, 0, 0);
    first.actual_finish = start.and_hms_opt(17, 0, 0);
    first.progress = vec![Progress { on: start, percent: 100, note: String::new() }];
    let mut second = task(2, 4);
    second.links.push(Link::new(id(1), LinkKind::FinishStart));
    for task in [first, second] {
        let meta = Meta::internal("", start);
        workspace.tasks.put(Task { meta, ..task });
    }
    workspace
}

fn page(workspace: &Workspace, page: Page, size: egui::Vec2, language: Language) -> Program {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plan.entente");
    entente::file::save(workspace, &path, None).unwrap();
    let mut program = harness::program(size, language, &[]);
    program.state_mut().opened(path.clone(), entente::file::open(&path));
    let session = program.state_mut().session_mut().unwrap();
    (session.view, session.views.plan.page) = (ViewKind::Timeline, page);
    program.run();
    program.run();
    program
}

fn says(program: &Program, what: &str) -> bool {
    program.query_all_by_label_contains(what).next().is_some()
}

#[test]
fn the_headline_never_calls_open_work_of_the_past_as_agreed() {
    let agreed = NaiveDate::from_ymd_opt(2017, 1, 6);
    for end in [agreed, None] {
        let program = page(&forgotten(end), Page::Forecast, WIDE, Language::English);
        assert!(says(&program, "This plan ended on 6 Jan 2017: 1 task was never reported done"));
        assert!(!says(&program, ", as agreed"));
        assert!(says(&program, "The planned end has passed"));
    }
    let mut known = forgotten(None);
    known.engagement.status_date = NaiveDate::from_ymd_opt(2017, 2, 1);
    let program = page(&known, Page::Forecast, WIDE, Language::English);
    assert!(says(&program, "One task is still open: the plan was to end on 6 Jan 2017, 26 days ago"));
    let mut done = forgotten(agreed);
    let second = done.tasks.get(id(2)).unwrap().clone();
    let finish = agreed.and_then(|day| day.and_hms_opt(17, 0, 0));
    let start = NaiveDate::from_ymd_opt(2017, 1, 3).and_then(|day| day.and_hms_opt(8, 0, 0));
    done.tasks.put(Task { actual_start: start, actual_finish: finish, ..second });
    assert!(says(
        &page(&done, Page::Forecast, WIDE, Language::English),
        "All work is done; it ended on 6 Jan 2017, as agreed"
    ));
    // Open work of the past within a plan that goes on.
    let mut overdue = forgotten(None);
    let long = Task { duration_minutes: 480 * 3000, links: Vec::new(), ..task(3, 1) };
    overdue.tasks.put(Task { meta: Meta::internal("", NaiveDate::from_ymd_opt(2017, 1, 2).unwrap()), ..long });
    let program = page(&overdue, Page::Forecast, WIDE, Language::English);
    assert!(says(&program, "no end is agreed; but one task is overdue, by up to 3,342 days"));
    // A milestone that was not reached is no task: of two tasks there are never three overdue.
    let reached = Task { duration_minutes: 0, links: Vec::new(), ..task(4, 2) };
    overdue.tasks.put(Task { meta: Meta::internal("", NaiveDate::from_ymd_opt(2017, 1, 2).unwrap()), ..reached });
    let program = page(&overdue, Page::Forecast, WIDE, Language::English);
    assert!(says(&program, "but one task is overdue, by up to"));
    let program = page(&overdue, Page::Timeline, WIDE, Language::English);
    assert!(says(&program, "1 task is overdue"));
    assert!(says(&program, "0 of 1 milestone reached"));
}

#[test]
fn one_run_is_one_run() {
    let mut workspace = forgotten(None);
    workspace.engagement.status_date = NaiveDate::from_ymd_opt(2017, 1, 3);
    let program = page(&workspace, Page::Forecast, WIDE, Language::English);
    assert!(says(&program, "One run; 0 of 1 open tasks have estimates") && !says(&program, "1 runs"));
    assert!(says(&program, "Nothing varies"));
}

#[test]
fn the_calendar_of_an_old_plan_opens_where_its_work_is() {
    for (language, near, before) in [
        (Language::English, "January 2017", "Work before: January 2017"),
        (Language::Russian, "Январь 2017", "Работы раньше: январь 2017"),
        (Language::Chinese, "2017年1月", "更早的工作：2017年1月"),
    ] {
        let mut program = page(&forgotten(None), Page::Month, NARROW, language);
        assert!(says(&program, near));
        let next = match language {
            Language::English => "Next month",
            Language::Russian => "Следующий месяц",
            Language::Chinese => "下个月",
        };
        for _ in 0..3 {
            program.get_by_label(next).click();
            program.run();
        }
        assert!(!says(&program, "Task 2"));
        program.get_by_label_contains(before).click();
        program.run();
        assert!(says(&program, "Task 2"), "{language:?}");
    }
}

/// Everything that is painted as words.
fn painted(program: &Program) -> Vec<String> {
    fn words(shape: &egui::Shape, found: &mut Vec<String>) {
        match shape {
            egui::Shape::Text(text) => found.push(text.galley.text().to_owned()),
            egui::Shape::Vec(shapes) => shapes.iter().for_each(|shape| words(shape, found)),
            _ => {}
        }
    }
    let mut found = Vec::new();
    program.output().shapes.iter().for_each(|clipped| words(&clipped.shape, &mut found));
    found
}

#[test]
fn the_network_of_a_plan_of_another_year_says_the_year() {
    let program = page(&forgotten(None), Page::Network, WIDE, Language::English);
    assert!(painted(&program).iter().any(|said| said.contains("3 Jan – 6 Jan 2017")), "{:?}", painted(&program));
}

#[test]
fn a_long_chain_fills_the_page_of_the_network_line_by_line() {
    let mut workspace = fresh_workspace("Chain", june(1));
    workspace.engagement.status_date = Some(june(1));
    for number in 1..=40 {
        let mut one = task(number, 1);
        one.links = (number > 1).then(|| Link::new(id(number - 1), LinkKind::FinishStart)).into_iter().collect();
        workspace.tasks.put(one);
    }
    for (size, least) in [(WIDE, 30), (NARROW, 12)] {
        let mut program = page(&workspace, Page::Network, size, Language::English);
        let seen: Vec<u64> = (1..=40).filter(|n| program.query_by_label(&format!("Task {n}")).is_some()).collect();
        assert!(seen.len() >= least, "{seen:?}");
        let rect = |program: &Program, n: u64| program.get_by_label(&format!("Task {n}")).rect();
        let turn = (2..40).find(|n| rect(&program, *n).left() <= rect(&program, 1).left()).unwrap();
        assert!(rect(&program, turn).top() > rect(&program, 1).bottom(), "a new line");
        assert!(rect(&program, 1).left() > 0.0 && rect(&program, turn - 1).right() < size.x);
        // The arrows go along the chain over its turns.
        program.get_by_label(&format!("Task {}", turn - 1)).click();
        program.run();
        program.key_press(egui::Key::ArrowRight);
        program.run();
        let selection = program.state().session().unwrap().selection;
        assert_eq!(selection, Some(id(turn).into()));
    }
}

#[test]
fn a_milestone_between_its_deadline_and_where_it_was_planned_says_its_day_beside_itself() {
    let mut workspace = fresh_workspace("Marks", june(1));
    workspace.engagement.status_date = Some(june(1));
    let owner = StakeholderId::new(0, 1);
    let name = "Ann of the long and winding name".to_owned();
    workspace.stakeholders.put(Stakeholder::new(owner, Meta::internal("", june(1)), name, Side::Ours));
    let bound = Some(Constraint { kind: ConstraintKind::MustFinishOn, at: Some(at(17, 17)) });
    let signed = Task { constraint: bound, owner: Some(owner), deadline: Some(at(23, 17)), ..task(1, 0) };
    workspace.tasks.put(signed);
    workspace.tasks.put(task(2, 15));
    let entry = BaselineEntry {
        task: id(1),
        start: at(11, 17),
        finish: at(11, 17),
        cost_minor: 0,
        duration_minutes: None,
        work_minutes: None,
    };
    let meta = Meta::internal("", june(1));
    let title = "As agreed".to_owned();
    let id = BaselineId::new(0, 1);
    workspace.baselines.put(Baseline { id, meta, title, set_on: june(1), tasks: vec![entry] });
    let mut program = page(&workspace, Page::Timeline, WIDE, Language::English);
    program.get_by_label("Zoom: Month").click();
    program.run();
    let day = |text: &String| text.starts_with("17 Jun");
    let found: Vec<String> = painted(&program).into_iter().filter(day).collect();
    assert!(found.contains(&"17 Jun".to_owned()), "{found:?}");
}
