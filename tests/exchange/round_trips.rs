//! Plans of others come in without a date that moves, and go out and come in again the same.

use std::path::Path;

use chrono::{NaiveDate, NaiveDateTime, Timelike};
use entente::exchange::export::{self, Leaves};
use entente::exchange::import::{Imported, import};
use entente::exchange::left_out::{LeftOuts, What};
use entente::exchange::mspdi::{self, File};
use entente::exchange::open_plan;
use entente::insight::as_of::as_of;
use entente::insight::calendar::Calendars;
use entente::insight::schedule::Schedule;
use entente::language::{Language, Words};
use entente::workspace::{CalendarException, Id, Repeat, TaskId, Visibility, Workspace, check};

use super::{data, plans_in, say};

fn today() -> NaiveDate {
    "2026-11-22".parse().unwrap()
}

fn words() -> Words {
    Words::new(Language::English)
}

fn imported(file: &File) -> Imported {
    import(file, "plan", today(), words())
}

/// Plans of all kinds, with their names.
fn plans() -> Vec<(String, File)> {
    let Some(folder) = data("interchange") else { return Vec::new() };
    let mut found = Vec::new();
    for kind in ["mspdi-native", "mspdi-from-mpp", "mspdi-from-gan", "mspdi-mpxj-scheduled"] {
        for path in plans_in(&folder.join(kind)) {
            found.push((name(&path), open_plan(&path).unwrap()));
        }
    }
    assert!(found.len() > 60, "only {} plans were found", found.len());
    found
}

fn name(path: &Path) -> String {
    path.file_name().unwrap().to_string_lossy().into_owned()
}

/// Tasks that do not start or finish when the file says.
fn moved(file: &File, imported: &Imported) -> (usize, Vec<String>) {
    let workspace = &imported.workspace;
    let day = workspace.engagement.status_date.unwrap_or(today());
    let schedule = Schedule::of(&as_of(workspace, day), day);
    let (mut compared, mut moved) = (0, Vec::new());
    for task in file.tasks.iter().filter(|task| task.counts()) {
        let Some(start) = task.start else { continue };
        compared += 1;
        // A schedule is to the minute.
        let whole = |at: NaiveDateTime| at.with_second(0).unwrap();
        let theirs = (whole(start), whole(task.finish.unwrap_or(start)));
        let ours = u64::try_from(task.uid).ok().and_then(|uid| schedule.get(TaskId::new(0, uid)));
        if ours.is_none_or(|ours| (ours.start, ours.finish) != theirs) {
            moved.push(format!("{} {}: {theirs:?}, here {:?}", task.uid, task.name, ours.map(|o| (o.start, o.finish))));
        }
    }
    (compared, moved)
}

#[test]
fn no_date_of_a_file_moves_when_it_is_imported() {
    let (mut files, mut tasks, mut kept, mut wrong) = (0, 0, 0, Vec::new());
    for (name, file) in plans() {
        let imported = imported(&file);
        let (compared, moved) = moved(&file, &imported);
        let given = imported.workspace.tasks.iter().filter(|task| task.given.is_some()).count();
        println!("{name:<64} {compared:>6} {given:>6} {:>6}", moved.len());
        (files, tasks, kept) = (files + 1, tasks + compared, kept + given);
        wrong.extend(moved.into_iter().map(|what| format!("{name}: {what}")));
    }
    assert!(wrong.is_empty(), "{} moved\n{}", wrong.len(), wrong.join("\n"));
    if files > 0 {
        say(&format!(
            "{files} files with {tasks} tasks were imported, 0 moved; {kept} keep dates that ours would move"
        ));
    }
}

#[test]
fn what_is_imported_is_sound_and_what_is_not_taken_is_said() {
    for (name, file) in plans() {
        let imported = imported(&file);
        let problems: Vec<String> =
            check(&imported.workspace).iter().map(|one| format!("{}: {:?}", one.place, one.code)).collect();
        assert!(problems.is_empty(), "{name}:\n{}", problems.join("\n"));
        for one in imported.left_out.iter() {
            for language in [Language::English, Language::Russian, Language::Chinese] {
                let line = one.line(Words::new(language));
                assert!(!line.contains('〚') && !line.contains('{'), "{line}");
            }
        }
    }
}

/// What a workspace makes of a file, as text to compare: records without what only a new file gives them.
fn said(imported: &Imported) -> String {
    let workspace = &imported.workspace;
    let frame = &workspace.engagement;
    let plan = format!("{frame:#?}\n{:#?}\n{:#?}\n{:#?}", workspace.resources, workspace.tasks, workspace.baselines);
    format!("{plan}\n{:#?}\n{:#?}", workspace.stakeholders, workspace.goals)
}

fn first_difference(one: &str, other: &str) -> String {
    let lines: Vec<&str> = one.lines().collect();
    let at = lines.iter().copied().zip(other.lines()).position(|(a, b)| a != b).unwrap_or(0);
    let around = at.saturating_sub(12)..(at + 3).min(lines.len());
    let theirs: Vec<&str> = other.lines().skip(at).take(3).collect();
    format!("{}\n--- here:\n{}", lines[around].join("\n"), theirs.join("\n"))
}

#[test]
fn a_plan_that_goes_out_again_comes_in_the_same() {
    let mut wrong = Vec::new();
    for (name, file) in plans() {
        let first = imported(&file);
        let day = first.workspace.engagement.status_date.unwrap_or(today());
        let xml = export::to_xml(&first.workspace, day, Leaves::Internal, words());
        let again = imported(&mspdi::read(xml.as_bytes()).unwrap());
        let (before, after) = (said(&first), said(&again));
        if before != after {
            wrong.push(format!("{name}:\n{}", first_difference(&before, &after)));
        }
        assert_eq!(again.left_out.of(What::LostLink), 0, "{name}");
    }
    assert!(wrong.is_empty(), "{} differ\n{}", wrong.len(), wrong.join("\n\n"));
}

/// A workspace with everything of a plan that goes out and comes in again.
const OURS: &str = r#"(format: "entente", version: 1, workspace: (engagement: (
    title: "R&D <plan>", client: "", firm: "We", currency: "CHF", start: "2026-01-05", end: "2026-06-30",
    note: "Line one\nline two", status_date: Some("2026-02-02"),
    plan: (minutes_per_day: 450, minutes_per_week: 2250, days_per_month: 18, critical_slack_minutes: 900, links_win: true,
      every_network_critical: true, new_tasks: OnStatusDate),
    calendars: [
      (id: "Y1", name: "Standard", week: ([(from: "08:00:00", to: "12:00:00"), (from: "13:00:00", to: "17:00:00")],
        [(from: "08:00:00", to: "12:00:00"), (from: "13:00:00", to: "17:00:00")], [(from: "08:00:00", to: "12:00:00")],
        [(from: "08:00:00", to: "12:00:00"), (from: "13:00:00", to: "17:00:00")],
        [(from: "08:00:00", to: "12:00:00"), (from: "20:00:00", to: "00:00:00")], [], []),
       exceptions: [(name: "Epiphany", from: "2026-01-06", to: "2026-01-06"),
         (name: "Thirteenth", from: "2026-01-13", to: "2026-12-13", repeat: Some(MonthDay(every: 2, day: 13))),
         (name: "Last Friday", from: "2026-01-30", to: "2026-06-26", shifts: [(from: "09:00:00", to: "10:00:00")],
          repeat: Some(MonthWeekday(every: 1, week: 5, weekday: 4)))]),
      (id: "Y4", name: "Mornings", base: Some("Y1"), inherited: (true, false, true, true, true, true, true),
       week: ([], [(from: "08:00:00", to: "11:00:00")], [], [], [], [], []),
       weeks: [(name: "Summer", from: "2026-06-01", to: "2026-06-14", week: ([], [], [], [], [],
         [(from: "08:00:00", to: "16:00:00")], []))])]),
  resources: [(id: "W2", meta: (on: "2026-02-02"), title: "Rigger", units_percent: 200, calendar: Some("Y4"),
    cost_minor_per_hour: 4550, note: "two of them")],
  stakeholders: [
    (id: "S4", meta: (on: "2026-02-02"), name: "Ann Ash", track: Customer, side: Client),
    (id: "S5", meta: (on: "2026-02-02"), name: "Bo Birk", track: Team, side: Ours, units_percent: Some(50),
     calendar: Some("Y4"), cost_minor_per_hour: 9000)],
  goals: [(id: "G1", meta: (on: "2026-02-02"), title: "Fewer <late> bills")],
  tasks: [
    (id: "T1", meta: (on: "2026-02-02"), title: "Phase", order: 1, duration_minutes: 0, cost_minor: 5),
    (id: "T2", meta: (on: "2026-02-02"), title: "Ask", parent: Some("T1"), order: 2, duration_minutes: 960,
      calendar: Some("Y4"), own_calendar_only: true, assignments: [(who: "W2", units_percent: 150)], work_minutes: Some(1300),
      cost_minor: 200000, progress: [(on: "2026-02-02", percent: 50)], actual_start: Some("2026-01-05T08:00:00"),
      remaining_minutes: Some(600), resumes: Some("2026-02-03T08:00:00"), priority: 700, note: "with < and &"),
    (id: "T3", meta: (on: "2026-02-02"), title: "Dry", parent: Some("T1"), order: 3, duration_minutes: 2880,
      elapsed: true, estimated: true, links: [(predecessor: "T2", lag_percent: Some(25))], effort: FixedWork,
      deadline: Some("2026-02-20T17:00:00"), levelling_delay_minutes: 1440, owner: Some("S4"), goal: Some("G1"),
      estimate: Some((optimistic_minutes: 1440, pessimistic_minutes: 5760))),
    (id: "T5", meta: (on: "2026-02-02"), title: "Rest", parent: Some("T1"), order: 4, duration_minutes: 2400,
      links: [(predecessor: "T3", kind: StartStart, lag_minutes: -480),
              (predecessor: "T2", kind: FinishFinish, lag_minutes: 90, lag_elapsed: true)],
      splits: [(after_minutes: 480, pause_minutes: 960), (after_minutes: 960, pause_minutes: 240)],
      assignments: [(who: "W2", units_percent: 100), (who: "S5", units_percent: 40, work_minutes: Some(600),
        delay_minutes: 480)], effort: FixedUnits,
      owner: Some("S5"), buffer_minutes: 960),
    (id: "T9", meta: (on: "2026-02-02"), title: "By hand", order: 5, mode: Manual, duration_minutes: 480,
      manual_start: Some("2026-03-02T09:00:00"), manual_finish: Some("2026-03-05T17:00:00"),
      constraint: Some((kind: MustFinishOn, at: Some("2026-03-05T17:00:00")))),
    (id: "T7", meta: (on: "2026-02-02"), title: "Late", order: 6, duration_minutes: 0,
      constraint: Some((kind: AsLateAsPossible)), links: [(predecessor: "T5", kind: StartFinish)])],
  baselines: [
    (id: "B3", meta: (on: "2026-02-02"), title: "Baseline 3", set_on: "2026-01-05",
      tasks: [(task: "T2", start: "2026-01-05T08:00:00", finish: "2026-01-08T17:00:00", cost_minor: 7)]),
    (id: "B11", meta: (on: "2026-02-02"), title: "Baseline", set_on: "2026-01-05",
      tasks: [(task: "T1", start: "2026-01-05T08:00:00", finish: "2026-01-20T17:00:00"),
              (task: "T2", start: "2026-01-05T08:00:00", finish: "2026-01-09T17:00:00", cost_minor: 190000,
               duration_minutes: Some(900), work_minutes: Some(1000))])]))"#;

#[test]
fn what_we_claim_to_carry_comes_back_the_same() {
    let ours = entente::file::decode(OURS).unwrap().workspace;
    let problems: Vec<String> = check(&ours).iter().map(|one| format!("{}: {:?}", one.place, one.code)).collect();
    assert!(problems.is_empty(), "{problems:?}");
    let day = "2026-02-02".parse().unwrap();
    let xml = export::to_xml(&ours, day, Leaves::Internal, words());
    let back = import(&mspdi::read(xml.as_bytes()).unwrap(), "x", day, words());
    assert!(back.left_out.is_empty(), "{:?}", back.left_out);
    let (before, after) = (said(&Imported { workspace: ours, left_out: LeftOuts::default() }), said(&back));
    assert!(before == after, "{}", first_difference(&before, &after));
}

#[test]
fn what_is_read_of_a_file_is_written_and_read_again() {
    for (name, file) in plans() {
        let mut again = mspdi::read(mspdi::write(&file).as_bytes()).unwrap();
        let mut file = file;
        // What was left out is not written.
        (file.left_out, again.left_out) = (LeftOuts::default(), LeftOuts::default());
        for (one, other) in file.tasks.iter().zip(&again.tasks).filter(|(one, _)| !one.is_null) {
            assert_eq!(one, other, "{name}");
        }
        let calendars = file.calendars.iter().zip(&again.calendars);
        for (one, other) in calendars {
            assert_eq!(one, other, "{name}");
        }
        (file.tasks, again.tasks) = Default::default();
        assert_eq!(file, again, "{name}");
    }
}

#[test]
fn who_is_named_though_a_client_may_not_see_them_is_said_and_nobody_but_who_works_on_the_plan_is() {
    let mut erp = entente::file::decode(include_str!("../../assets/samples/erp.entente")).unwrap().workspace;
    let day = erp.engagement.status_date.unwrap();
    let works: std::collections::BTreeSet<_> =
        erp.tasks.iter().flat_map(|task| &task.assignments).filter_map(|one| one.who.person()).collect();
    for goal in erp.goals.ids().collect::<Vec<_>>() {
        erp.goals.get_mut(goal).unwrap().meta.visibility = Visibility::Internal;
    }
    let hidden = |id| erp.stakeholders.get(id).is_some_and(|one| one.meta.visibility != Visibility::Client);
    let written = [
        export::to_xml(&erp, day, Leaves::Plan, words()),
        String::from_utf8(export::table(&erp, day, Leaves::Plan, words())).unwrap(),
    ];
    // Whose plan it is, and who makes it, is said in its head.
    let houses = [&erp.engagement.firm, &erp.engagement.client];
    let stays = |id| hidden(id) && !works.contains(&id);
    for person in erp.stakeholders.iter().filter(|one| stays(one.id) && !houses.contains(&&one.name)) {
        assert!(written.iter().all(|text| !text.contains(&person.name)), "{} left", person.name);
    }
    for goal in erp.goals.iter() {
        assert!(written.iter().all(|text| !text.contains(&goal.title)), "{} left", goal.title);
    }
    let named = works.iter().filter(|id| hidden(**id)).count();
    assert!(named > 1);
    let said = export::goes(&erp, Leaves::Plan, export::Form::Xml, words());
    let line = format!("The names of {named} people whom a client may not see go along, as they work on tasks");
    assert_eq!(said, [line]);
    assert!(export::goes(&erp, Leaves::Internal, export::Form::Xml, words()).is_empty());
}

#[test]
fn notes_rates_and_what_is_private_stay_at_home() {
    let mut ours = entente::file::decode(OURS).unwrap().workspace;
    let (private, open) = (TaskId::new(0, 2), TaskId::new(0, 5));
    let task = ours.tasks.get_mut(private).unwrap();
    task.meta.visibility = Visibility::Private;
    task.title = "Replace Bob".into();
    ours.tasks.get_mut(open).unwrap().note = "tell nobody outside".into();
    let day = "2026-02-02".parse().unwrap();
    let written = |leaves| {
        let table = String::from_utf8(export::table(&ours, day, leaves, words())).unwrap();
        [export::to_xml(&ours, day, leaves, words()), table]
    };
    for text in written(Leaves::Plan) {
        for kept in ["Replace Bob", "with <", "with &lt;", "tell nobody", "two of them", "Line one", "45.5"] {
            assert!(!text.contains(kept), "{kept} left:\n{text}");
        }
        assert!(text.contains("Private") && text.contains("2026-01-05") && text.contains("Rigger"), "{text}");
    }
    let costs = |text: &String| {
        let file = mspdi::read(text.as_bytes()).unwrap();
        file.tasks.iter().any(|task| {
            task.cost.is_some() || task.fixed_cost != 0 || task.baselines.iter().any(|one| one.cost.is_some())
        })
    };
    let [plan, table] = written(Leaves::Plan);
    assert!(!costs(&plan) && !table.contains("200000"), "no cost leaves unasked");
    let file = mspdi::read(written(Leaves::WithCosts)[0].as_bytes()).unwrap();
    let task = file.tasks.iter().find(|task| task.uid == 2).unwrap();
    assert_eq!((task.cost, task.fixed_cost), (Some(200_000), 200_000), "no rate follows from what is left");
    for text in written(Leaves::Internal) {
        assert!(!text.contains("Replace Bob") && !text.contains("with <") && !text.contains("with &lt;"), "{text}");
        assert!(text.contains("tell nobody"), "{text}");
    }
}

#[test]
fn exceptions_that_come_again_fall_on_the_same_days_elsewhere() {
    let mut ours = entente::file::decode(OURS).unwrap().workspace;
    let day = |text: &str| text.parse::<NaiveDate>().unwrap();
    let on = |days: [usize; 2]| std::array::from_fn(|day| days.contains(&day));
    let rules = [
        ("2026-01-31", Repeat::MonthDay { every: 1, day: 31 }),
        ("2026-01-30", Repeat::MonthDay { every: 1, day: 30 }),
        ("2026-02-01", Repeat::YearDay { month: 2, day: 29 }),
        ("2026-01-14", Repeat::Weeks { every: 2, on: on([2, 6]) }),
        ("2026-01-11", Repeat::Weeks { every: 3, on: on([0, 3]) }),
        ("2026-01-12", Repeat::Weeks { every: 2, on: on([1, 4]) }),
    ];
    for (from, repeat) in rules {
        let calendar = &mut ours.engagement.calendars[0];
        let shifts = calendar.week[2].clone();
        let one = CalendarException {
            name: "X".into(),
            from: day(from),
            to: day("2029-12-31"),
            shifts,
            repeat: Some(repeat),
        };
        calendar.exceptions = vec![one];
        let xml = export::to_xml(&ours, day("2026-02-02"), Leaves::Plan, words());
        let back = imported(&mspdi::read(xml.as_bytes()).unwrap());
        let (before, after) = (Calendars::of(&ours), Calendars::of(&back.workspace));
        assert!(before.project() == after.project(), "{repeat:?}");
    }
}

#[test]
fn what_a_client_may_not_see_of_people_goals_and_estimates_stays_at_home() {
    let mut ours = entente::file::decode(OURS).unwrap().workspace;
    let day = "2026-02-02".parse().unwrap();
    let written = |ours: &Workspace, leaves| {
        let table = String::from_utf8(export::table(ours, day, leaves, words())).unwrap();
        export::to_xml(ours, day, leaves, words()) + &table
    };
    let plan = written(&ours, Leaves::Plan);
    for kept in ["Ann Ash", "Fewer", "Owner (Entente)", "Goal (Entente)", "Buffer", "Optimistic", "Pessimistic", "90<"]
    {
        assert!(!plan.contains(&format!(">{kept}")), "{kept} left:\n{plan}");
    }
    assert!(plan.contains(">Bo Birk<") && plan.contains(">S5 ours<"), "who works on a task is named");
    let internal = written(&ours, Leaves::Internal);
    for left in ["Ann Ash", "S4 client", "Fewer &lt;late&gt; bills", "Pessimistic (Entente)", "PT96H0M0S"] {
        assert!(internal.contains(&format!(">{left}<")), "{left} stayed:\n{internal}");
    }

    // What a client may see leaves; who is private has no name, whatever is asked.
    ours.stakeholders.get_mut("S4".parse().unwrap()).unwrap().meta.visibility = Visibility::Client;
    ours.goals.get_mut("G1".parse().unwrap()).unwrap().meta.visibility = Visibility::Client;
    ours.stakeholders.get_mut("S5".parse().unwrap()).unwrap().meta.visibility = Visibility::Private;
    let plan = written(&ours, Leaves::Plan);
    assert!(plan.contains(">Ann Ash<") && plan.contains("Fewer &lt;late&gt; bills"), "{plan}");
    for leaves in [Leaves::Plan, Leaves::Internal] {
        let text = written(&ours, leaves);
        assert!(!text.contains("Bo Birk") && !text.contains(">S5"), "{text}");
    }
}

#[test]
fn slack_of_ours_does_not_pass_for_that_of_a_file_that_was_not_recalculated() {
    let text = r#"<Project xmlns="http://schemas.microsoft.com/project"><StartDate>2026-01-05T08:00:00</StartDate><Tasks>
        <Task><UID>1</UID><Name>Dig</Name><OutlineLevel>1</OutlineLevel><Duration>PT16H0M0S</Duration>
          <Start>2026-02-02T08:00:00</Start><Finish>2026-02-03T17:00:00</Finish><LateStart>2026-02-04T08:00:00</LateStart>
          <LateFinish>2026-02-05T17:00:00</LateFinish><TotalSlack>9600</TotalSlack><Critical>0</Critical></Task>
        <Task><UID>2</UID><Name>Build</Name><OutlineLevel>1</OutlineLevel><Duration>PT48H0M0S</Duration>
          <Start>2026-02-02T08:00:00</Start><Finish>2026-02-09T17:00:00</Finish></Task></Tasks></Project>"#;
    let mut ours = imported(&mspdi::read(text.as_bytes()).unwrap()).workspace;
    let first = |ours: &Workspace| {
        let xml = export::to_xml(ours, today(), Leaves::Plan, words());
        let file = mspdi::read(xml.as_bytes()).unwrap();
        let task = file.tasks.iter().find(|task| task.uid == 1).unwrap().clone();
        (task.start, task.late_start, task.late_finish, task.total_slack, task.critical)
    };
    let at = |text: &str| NaiveDateTime::parse_from_str(&format!("{text}:00"), "%Y-%m-%d %H:%M").ok();
    assert_eq!(first(&ours), (at("2026-02-02 08"), None, None, None, None));
    // Recalculated it is ours: two days at the beginning of a plan of six.
    entente::exchange::schedule_table::forget_given(&mut ours);
    let (start, late) = (at("2026-01-05 08"), (at("2026-01-09 08"), at("2026-01-12 17")));
    assert_eq!(first(&ours), (start, late.0, late.1, Some(4 * 4800), Some(false)));
}

#[test]
fn custom_fields_of_ours_are_known_by_name_in_every_language_and_under_any_number() {
    let ours = entente::file::decode(OURS).unwrap().workspace;
    let day = "2026-02-02".parse().unwrap();
    for language in [Language::English, Language::Russian, Language::Chinese] {
        let xml = export::to_xml(&ours, day, Leaves::Internal, Words::new(language));
        let moved = xml.replace("188743783", "188743998").replace("205520904", "205520912");
        let back = imported(&mspdi::read(moved.as_bytes()).unwrap());
        let task = back.workspace.tasks.get(TaskId::new(0, 3)).unwrap();
        assert_eq!(task.estimate, ours.tasks.get(TaskId::new(0, 3)).unwrap().estimate, "{language:?}");
        assert_eq!(back.workspace.stakeholders.len(), 2, "{language:?}");
    }
    // What another program calls its own is not ours.
    let xml = export::to_xml(&ours, day, Leaves::Internal, words()).replace("(Entente)", "(theirs)");
    let back = imported(&mspdi::read(xml.as_bytes()).unwrap());
    assert_eq!((back.workspace.stakeholders.len(), back.workspace.resources.len()), (0, 3));
    assert_eq!((back.left_out.of(What::FieldDefinition), back.left_out.of(What::CustomField)), (6, 8));
}

/// As Project 2007 wrote it up to its first service pack: the list without its name, a day left open, no hours.
const OPEN_WEEK: &str = "<Project><StartDate>2026-01-05T08:00:00</StartDate><CalendarUID>1</CalendarUID><Calendars>
    <Calendar><UID>1</UID><Name>Standard</Name><BaseCalendarUID>-1</BaseCalendarUID>
    <><WorkWeek><TimePeriod><FromDate>2026-02-02T00:00:00</FromDate><ToDate>2026-02-06T23:59:00</ToDate></TimePeriod>
    <Name>Short days</Name><WeekDays><WeekDay><DayType>2</DayType><DayWorking>1</DayWorking></WeekDays></WorkWeek></>
    </Calendar></Calendars><Tasks><Task><UID>1</UID><Name>Ask</Name><OutlineLevel>1</OutlineLevel>
    <Duration>PT8H0M0S</Duration></Task></Tasks></Project>";

#[test]
fn a_work_week_that_was_left_open_does_not_cost_the_plan() {
    for text in [OPEN_WEEK.to_owned(), OPEN_WEEK.replace("</WorkWeek>", "")] {
        let back = imported(&mspdi::read(text.as_bytes()).unwrap());
        assert_eq!(back.workspace.tasks.len(), 1);
        assert_eq!(back.workspace.engagement.calendars[0].name, "Standard");
        let said: Vec<String> = back.left_out.iter().map(|one| one.line(words())).collect();
        assert_eq!(said, ["1 work week that Project 2007 saved without its hours: Short days"]);
    }
    let half = &OPEN_WEEK.as_bytes()[..OPEN_WEEK.len() - 40];
    assert!(mspdi::read(half).is_err(), "what ends in the middle stays refused");
}

#[test]
fn a_code_of_a_structure_that_is_not_the_outline_is_said() {
    let task = |wbs: &str, outline: &str| {
        format!("<Task><UID>1</UID><Name>Ask</Name><OutlineLevel>1</OutlineLevel>{wbs}{outline}</Task>")
    };
    let left = |wbs: &str, outline: &str| {
        let text = format!("<Project><Tasks>{}</Tasks></Project>", task(wbs, outline));
        mspdi::read(text.as_bytes()).unwrap().left_out.of(What::OutlineCode)
    };
    assert_eq!(left("<WBS>R-7.a</WBS>", "<OutlineNumber>1</OutlineNumber>"), 1);
    assert_eq!(left("<WBS>1</WBS>", "<OutlineNumber>1</OutlineNumber>"), 0);
    assert_eq!(left("<WBS>R-7.a</WBS>", ""), 0, "nobody knows what it would be otherwise");
}
