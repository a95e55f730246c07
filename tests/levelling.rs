//! Who is loaded how much, and plans held back until nobody has more to do than they can.

use chrono::{NaiveDate, NaiveDateTime};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;
use entente::app::shell::Entente;
use entente::document::{Document, Edit};
use entente::exchange::export::{self, Leaves};
use entente::exchange::import::import;
use entente::exchange::left_out::What;
use entente::exchange::mspdi;
use entente::insight::calendar::moment;
use entente::insight::levelling::{Basis, Levelling, Options, level, put_delays};
use entente::insight::load::{DayLoad, Known, Load, asked};
use entente::insight::schedule::{Schedule, engine};
use entente::language::{Language, Words};
use entente::ui::views::ViewKind;
use entente::workspace::*;
use proptest::prelude::*;

use crate::support::harness;
use crate::support::rich::rich;

type Program = Harness<'static, Entente>;

/// Monday 5 January 2026, 8:00.
fn begin() -> NaiveDateTime {
    day(5).and_hms_opt(8, 0, 0).unwrap()
}

fn day(number: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 1, number).unwrap()
}

fn meta() -> Meta {
    Meta::internal("", day(1))
}

/// A plan of our own on the usual week.
#[derive(Debug)]
struct Story {
    workspace: Workspace,
}

const ANN: u64 = 1;
const BEN: u64 = 2;

fn person(number: u64) -> Assignee {
    StakeholderId::new(0, number).into()
}

fn task(number: u64) -> TaskId {
    TaskId::new(0, number)
}

impl Story {
    fn new() -> Self {
        let mut workspace = Workspace::new(Engagement {
            start: day(5),
            end: NaiveDate::from_ymd_opt(2026, 3, 31),
            status_date: None,
            calendars: Vec::new(),
            phases: Vec::new(),
            manager: None,
            plan: PlanSettings::default(),
            ..rich().engagement
        });
        for number in [ANN, BEN] {
            let mut one = rich().stakeholders.iter().next().unwrap().clone();
            one.id = StakeholderId::new(0, number);
            (one.member_of, one.our_contact, one.backup_contact) = (None, None, None);
            (one.busy, one.units_percent, one.calendar, one.left_on) = (Vec::new(), None, None, None);
            one.kind = StakeholderKind::Person;
            workspace.stakeholders.put(one);
        }
        Self { workspace }
    }

    /// A task of so many hours; its number counts from 1.
    fn task(mut self, hours: i64, who: &[(Assignee, u16)], after: &[u64]) -> Self {
        let number = self.workspace.tasks.len() as u64 + 1;
        let mut new = Task::new(task(number), meta(), format!("task {number}"));
        new.order = number as i64;
        new.duration_minutes = hours * 60;
        new.assignments = who.iter().map(|(who, units)| Assignment::new(*who, *units)).collect();
        new.links = after.iter().map(|before| Link::new(task(*before), LinkKind::FinishStart)).collect();
        self.workspace.tasks.put(new);
        self
    }

    fn with(mut self, number: u64, change: impl FnOnce(&mut Task)) -> Self {
        change(self.workspace.tasks.get_mut(task(number)).unwrap());
        self
    }

    fn away(mut self, who: u64, from: u32, to: u32) -> Self {
        let busy = Busy { from: day(from), to: day(to), why: String::new() };
        self.workspace.stakeholders.get_mut(StakeholderId::new(0, who)).unwrap().busy.push(busy);
        self
    }

    fn schedule(&self) -> Schedule {
        Schedule::of(&self.workspace, day(5))
    }

    fn load(&self) -> Load {
        Load::of(&self.workspace, &self.schedule())
    }

    fn level(&self, options: Options) -> Levelling {
        level(&self.workspace, &self.schedule(), options)
    }

    /// The workspace as levelled.
    fn levelled(&self, options: Options) -> Self {
        let mut workspace = self.workspace.clone();
        put_delays(&mut workspace, &self.level(options).delays);
        Self { workspace }
    }

    fn dates(&self, number: u64) -> (String, String) {
        let schedule = self.schedule();
        let dates = schedule.get(task(number)).unwrap();
        let said = |time: NaiveDateTime| time.format("%d %H:%M").to_string();
        (said(dates.start), said(dates.finish))
    }

    /// A line for each task, for who looks for what went wrong.
    fn table(&self) -> String {
        let line = |task: &Task| {
            let (who, dates) = (&task.assignments, self.dates(task.id.parts().1));
            let after: Vec<TaskId> = task.links.iter().map(|link| link.predecessor).collect();
            format!(
                "\n{} {}h p{} {who:?} after {after:?} {dates:?} {}",
                task.id,
                task.duration_minutes / 60,
                task.priority,
                task.levelling_delay_minutes
            )
        };
        self.workspace.tasks.iter().map(line).collect()
    }

    fn starts(&self) -> Vec<String> {
        (1..=self.workspace.tasks.len() as u64).map(|number| self.dates(number).0).collect()
    }
}

fn on(work: i64, capacity: i64) -> DayLoad {
    DayLoad { work_minutes: work, capacity_minutes: Some(capacity) }
}

#[test]
fn work_of_a_day_is_the_sum_of_what_its_tasks_ask() {
    let story = Story::new().task(16, &[(person(ANN), 100)], &[]).task(12, &[(person(ANN), 50)], &[]);
    let load = story.load();
    let ann = load.get(person(ANN)).unwrap();
    // Monday 8 h and half of 8 h; Tuesday 8 h and half of 4 h.
    assert_eq!((ann.first, ann.days.as_slice()), (day(5), &[on(720, 480), on(600, 480)][..]));
    let [over] = ann.overloads.as_slice() else { panic!("one stretch") };
    assert_eq!((over.from, over.to, over.over_minutes), (day(5), day(6), 360));
    assert_eq!(over.tasks, [task(1), task(2)]);
    assert!(load.get(person(BEN)).is_none());
}

#[test]
fn half_days_one_after_another_are_no_overload_and_free_days_do_not_part_one() {
    let halves = Story::new().task(4, &[(person(ANN), 100)], &[]).task(4, &[(person(ANN), 100)], &[]);
    assert_eq!(halves.load().get(person(ANN)).unwrap().days, [on(480, 480)]);
    let long = Story::new().task(48, &[(person(ANN), 100)], &[]).task(48, &[(person(ANN), 50)], &[]);
    let load = long.load();
    let [over] = load.people[0].overloads.as_slice() else { panic!("one stretch over the weekend") };
    assert_eq!((over.from, over.to, over.over_minutes), (day(5), day(12), 6 * 240));
}

#[test]
fn work_that_rests_asks_for_nothing_until_it_goes_on() {
    let rests = |task: &mut Task| {
        (task.actual_start, task.resumes, task.remaining_minutes) =
            (Some(begin()), Some(day(8).and_time(begin().time())), Some(480));
    };
    let story = Story::new().task(16, &[(person(ANN), 100)], &[]).with(1, rests);
    let schedule = story.schedule();
    assert_eq!(schedule.parts(task(1)).len(), 2);
    assert_eq!(story.load().people[0].days, [on(480, 480), on(0, 480), on(0, 480), on(480, 480)]);
    assert_eq!(asked(&story.workspace, &schedule, person(ANN), day(6), day(7)), []);
    assert_eq!(asked(&story.workspace, &schedule, person(ANN), day(5), day(8)), [(task(1), 960)]);
}

/// Whose duration their work sets: four days of Ann, who is away on Wednesday and Thursday, and of Ben.
fn around_an_absence() -> Story {
    let both = [(person(ANN), 100), (person(BEN), 100)];
    Story::new().task(32, &both, &[]).with(1, |task| task.effort = Effort::FixedUnits).away(ANN, 7, 8)
}

#[test]
fn where_people_set_the_length_nobody_works_on_their_days_off_or_after_they_are_done() {
    let story = around_an_absence();
    // Ben is done on Thursday, Ann on the Monday after.
    assert_eq!(story.dates(1), ("05 08:00".to_owned(), "12 17:00".to_owned()));
    let load = story.load();
    let days = |who: u64| load.get(person(who)).unwrap().days.clone();
    let (works, off) = (on(480, 480), on(0, 0));
    assert_eq!(days(ANN), [works, works, off, off, works, off, off, works]);
    assert_eq!(days(BEN), [works; 4]);
    assert!(load.people.iter().all(|one| one.overloads.is_empty()));
    let asked_in = |from: u32, to: u32, who: u64| {
        asked(&story.workspace, &story.schedule(), person(who), day(from), day(to)).first().map(|(_, minutes)| *minutes)
    };
    assert_eq!((asked_in(7, 8, ANN), asked_in(5, 12, ANN), asked_in(9, 12, BEN)), (None, Some(4 * 480), None));
    // There is nothing to level: it goes on around the absence.
    assert_eq!(story.level(Options::default()).delays, []);
    // What is fixed to its days asks for work on them, which can be seen.
    let fixed = story.with(1, |task| task.effort = Effort::FixedDuration);
    assert_eq!(fixed.load().get(person(ANN)).unwrap().days, [works, works, on(480, 0), on(480, 0)]);
}

#[test]
fn a_load_after_an_edit_is_that_from_nothing_where_people_set_the_length() {
    let story = around_an_absence().task(8, &[(person(ANN), 50)], &[1]);
    let (before, known) = (story.schedule(), Known::of(&story.workspace, &story.schedule()));
    let edited = story.with(1, |task| task.splits = vec![Split { after_minutes: 480, pause_minutes: 960 }]);
    let after = before.what_if(&edited.workspace);
    assert_eq!(*known.after(&before, &edited.workspace, &after).load, edited.load());
}

#[test]
fn a_split_task_rests_at_the_hours_of_those_who_set_its_length() {
    // A day of Ann on Monday, a rest of a day on Tuesday, Wednesday is hers; the second day is Thursday.
    let rest = |task: &mut Task| {
        task.effort = Effort::FixedUnits;
        task.splits = vec![Split { after_minutes: 480, pause_minutes: 480 }];
    };
    let alone = Story::new().task(16, &[(person(ANN), 100)], &[]).with(1, rest).away(ANN, 7, 7);
    let hours = |story: &Story| -> Vec<(String, String)> {
        let said = |time: NaiveDateTime| time.format("%d %H:%M").to_string();
        story.schedule().parts(task(1)).into_iter().map(|(from, to)| (said(from), said(to))).collect()
    };
    let part = |from: &str, to: &str| (format!("{from} 08:00"), format!("{to} 17:00"));
    assert_eq!(alone.dates(1), part("05", "08"));
    assert_eq!(hours(&alone), [part("05", "05"), part("08", "08")]);
    assert_eq!(alone.load().people[0].days, [on(480, 480), on(0, 480), on(0, 0), on(480, 480)]);
    // Backwards from Friday evening: a day on Friday, a rest on Thursday, Wednesday is hers, the first day is Tuesday.
    let late = |task: &mut Task| {
        task.constraint = Some(Constraint { kind: ConstraintKind::AsLateAsPossible, at: None });
    };
    let mut backwards = alone.with(1, late);
    backwards.workspace.engagement.plan.finish = day(9).and_hms_opt(17, 0, 0);
    assert_eq!(backwards.dates(1), part("06", "09"));
    assert_eq!(hours(&backwards), [part("06", "06"), part("09", "09")]);
    // With Ben, who goes on on Wednesday: the task rests while nobody works.
    let both = [(person(ANN), 100), (person(BEN), 100)];
    let together = Story::new().task(16, &both, &[]).with(1, rest).away(ANN, 7, 7);
    assert_eq!(hours(&together), [part("05", "05"), part("07", "08")]);
    assert_eq!(together.load().get(person(BEN)).unwrap().days, [on(480, 480), on(0, 480), on(480, 480)]);
    // It leaves and comes back as it is.
    for story in [&Story { workspace: backwards.workspace.clone() }, &together] {
        let xml = export::to_xml(&story.workspace, day(5), Leaves::Internal, Words::new(Language::English));
        let file = mspdi::read(xml.as_bytes()).unwrap();
        let mut back = Story { workspace: import(&file, "plan", day(5), Words::new(Language::English)).workspace };
        let id = back.workspace.tasks.ids().next().unwrap();
        let one = back.workspace.tasks.get_mut(id).unwrap();
        assert_eq!(one.splits, story.workspace.tasks.get(task(1)).unwrap().splits);
        one.given = None;
        let dates = back.schedule().get(id).map(|dates| (dates.start, dates.finish));
        assert_eq!(dates, story.schedule().get(task(1)).map(|dates| (dates.start, dates.finish)));
        // The engine says the same of the file itself.
        let solution = engine::solve(&file.plan().0);
        assert_eq!(Some((moment(solution.start[0]), moment(solution.finish[0]))), dates);
    }
}

#[test]
fn days_off_within_the_work_of_a_file_are_no_rests() {
    let story = Story::new().task(24, &[(person(ANN), 100)], &[]).away(ANN, 7, 7);
    for effort in [Effort::FixedUnits, Effort::FixedDuration] {
        let story = Story { workspace: story.workspace.clone() }.with(1, |task| task.effort = effort);
        let xml = export::to_xml(&story.workspace, day(5), Leaves::Internal, Words::new(Language::English));
        let mut file = mspdi::read(xml.as_bytes()).unwrap();
        let portion = |number: u32, work: i64| mspdi::Portion {
            start: day(number).and_hms_opt(8, 0, 0).unwrap(),
            finish: day(number).and_hms_opt(17, 0, 0).unwrap(),
            work,
        };
        // As Microsoft Project writes it, day by day.
        file.assignments[0].planned = vec![portion(5, 480), portion(6, 480), portion(7, 0), portion(8, 480)];
        let back = import(&file, "plan", day(5), Words::new(Language::English)).workspace;
        assert!(back.tasks.iter().all(|task| task.splits.is_empty()), "{effort:?}");
        // Who is there and does nothing rests.
        file.assignments[0].planned = vec![portion(5, 480), portion(6, 0), portion(7, 0), portion(8, 480)];
        let back = import(&file, "plan", day(5), Words::new(Language::English)).workspace;
        let rests: Vec<Split> = back.tasks.iter().flat_map(|task| task.splits.clone()).collect();
        assert_eq!(rests, [Split { after_minutes: 480, pause_minutes: 480 }], "{effort:?}");
    }
}

#[test]
fn a_plan_that_goes_backwards_is_not_levelled_and_that_is_said() {
    let mut story = both();
    let frame = &mut story.workspace.engagement;
    (frame.plan.finish, frame.status_date) = (day(30).and_hms_opt(17, 0, 0), Some(day(5)));
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("backwards.entente");
    entente::file::save(&story.workspace, &path, None).unwrap();
    for language in Language::ALL {
        let mut program = harness::program(harness::WIDE, language, &[]);
        program.state_mut().opened(path.clone(), entente::file::open(&path));
        program.state_mut().session_mut().unwrap().view = ViewKind::Timeline;
        program.run();
        let words = Words::new(language);
        program.get_by_label(words.text("load-show")).click();
        program.run();
        program.get_by_label(words.text("load-level")).click();
        program.run();
        assert!(program.query_all_by_label_contains(words.text("load-backwards")).next().is_some(), "{language:?}");
        assert!(program.query_by_label(words.text("load-accept")).is_none());
    }
    let out = std::process::Command::new(env!("CARGO_BIN_EXE_entente"))
        .args(["schedule", path.to_str().unwrap(), "--level", "--csv", folder.path().join("out.csv").to_str().unwrap()])
        .output()
        .unwrap();
    assert!(!out.status.success() && !folder.path().join("out.csv").exists());
    let said = String::from_utf8(out.stderr).unwrap();
    assert!(said.contains("cannot be levelled"), "{said}");
    // Of a file that levelling moved earlier that is told.
    let xml = export::to_xml(&story.workspace, day(5), Leaves::Internal, Words::new(Language::English));
    let mut file = mspdi::read(xml.as_bytes()).unwrap();
    file.tasks.last_mut().unwrap().levelling_delay = -4800;
    assert_eq!(import(&file, "plan", day(5), Words::new(Language::English)).left_out.of(What::MovedEarlier), 1);
}

#[test]
fn who_is_away_has_no_capacity_and_of_resources_there_may_be_more() {
    let story = Story::new().task(16, &[(person(ANN), 100)], &[]).away(ANN, 6, 9);
    assert_eq!(story.load().people[0].days, [on(480, 480), on(480, 0)]);

    let mut story = Story::new();
    let role = Resource {
        id: ResourceId::new(0, 1),
        meta: meta(),
        title: "Testers".to_owned(),
        units_percent: 200,
        calendar: None,
        cost_minor_per_hour: 0,
        note: String::new(),
    };
    story.workspace.resources.put(role);
    let testers = ResourceId::new(0, 1).into();
    let mut story = story.task(8, &[(testers, 150)], &[]).task(8, &[(testers, 100)], &[]);
    assert_eq!(story.load().people[0].days, [on(1200, 960)]);

    // Of a group nobody said how many they are.
    story.workspace.stakeholders.get_mut(StakeholderId::new(0, BEN)).unwrap().kind = StakeholderKind::Group;
    let story = story.task(8, &[(person(BEN), 500)], &[]);
    let load = story.load();
    assert_eq!(load.get(person(BEN)).unwrap().days, [DayLoad { work_minutes: 2400, capacity_minutes: None }]);
    assert_eq!(load.people.iter().filter(|one| !one.overloads.is_empty()).count(), 1);
}

/// Ann has 1 (2 days) and 2 (3 days), after which 3 (1 day) of Ben.
fn both() -> Story {
    let (ann, ben) = ([(person(ANN), 100)], [(person(BEN), 100)]);
    Story::new().task(16, &ann, &[]).task(24, &ann, &[]).task(8, &ben, &[2])
}

#[test]
fn what_can_wait_waits() {
    let story = both();
    let levelling = story.level(Options::default());
    // 3 hangs on 2, so 1 waits: from Monday to Thursday.
    assert_eq!(levelling.delays, [(task(1), 3 * 1440)]);
    assert_eq!(story.levelled(Options::default()).starts(), ["08 08:00", "05 08:00", "08 08:00"]);
    assert_eq!((levelling.overloaded_before, levelling.unresolved.len()), (1, 0));
    assert_eq!(levelling.finish_before, day(8).and_hms_opt(17, 0, 0).unwrap());
    assert_eq!(levelling.finish_after, day(9).and_hms_opt(17, 0, 0).unwrap());
    assert_eq!(levelling.moves.iter().map(|one| one.task).collect::<Vec<_>>(), [task(1)]);
}

#[test]
fn the_higher_priority_goes_first_and_the_highest_never_waits() {
    let story = both().with(1, |task| task.priority = 600);
    assert_eq!(story.level(Options::default()).delays, [(task(2), 2 * 1440)]);
    let story = both().with(1, |task| task.priority = 1000).with(2, |task| task.priority = 1000);
    let levelling = story.level(Options::default());
    assert_eq!((levelling.delays, levelling.unresolved.len()), (Vec::new(), 1));
}

#[test]
fn within_slack_no_end_moves() {
    let story = both();
    let within = Options { within_slack: true, ..Options::default() };
    // 1 can wait two days at most, and not all of three.
    let levelling = story.level(within);
    assert_eq!(levelling.finish_after, levelling.finish_before);
    assert_eq!((levelling.delays.len(), levelling.unresolved.len()), (0, 1));
    let roomy = both().task(40, &[], &[]);
    let levelling = roomy.level(within);
    assert_eq!((levelling.delays, levelling.unresolved.len()), (vec![(task(1), 3 * 1440)], 0));
    assert_eq!(levelling.finish_after, levelling.finish_before);
}

#[test]
fn what_has_begun_stands_by_hand_or_is_given_stays() {
    let begun = |task: &mut Task| task.actual_start = Some(begin());
    let manual = |task: &mut Task| (task.mode, task.manual_start) = (TaskMode::Manual, Some(begin()));
    let must = |task: &mut Task| {
        task.constraint = Some(Constraint { kind: ConstraintKind::MustStartOn, at: Some(begin()) });
    };
    for change in [begun, manual, must] as [fn(&mut Task); 3] {
        let levelling = both().with(1, change).level(Options::default());
        assert_eq!(levelling.delays, [(task(2), 2 * 1440)]);
        let levelling = both().with(1, change).with(2, change).level(Options::default());
        assert_eq!((levelling.delays, levelling.unresolved.len()), (Vec::new(), 1));
    }
}

#[test]
fn who_is_away_for_long_is_waited_for_and_a_day_off_is_not() {
    let away = Story::new().task(16, &[(person(ANN), 100)], &[]).away(ANN, 5, 9);
    assert_eq!(away.levelled(Options::default()).starts(), ["12 08:00"]);
    let long = Story::new().task(160, &[(person(ANN), 100)], &[]).away(ANN, 21, 21);
    let levelling = long.level(Options::default());
    assert_eq!((levelling.delays, levelling.unresolved.len()), (Vec::new(), 1), "20 days, one of them free");
}

#[test]
fn half_days_share_a_day_unless_the_hour_counts() {
    let ann = [(person(ANN), 100)];
    let story = Story::new().task(4, &ann, &[]).task(4, &ann, &[]).task(4, &ann, &[]);
    assert_eq!(story.level(Options::default()).delays.len(), 1);
    let hourly = story.levelled(Options { basis: Basis::Hour, ..Options::default() });
    assert_eq!(hourly.starts(), ["05 08:00", "05 13:00", "06 08:00"]);
}

#[test]
fn more_than_somebody_can_at_all_is_done_alone_and_said() {
    let story = Story::new().task(8, &[(person(ANN), 150)], &[]).task(8, &[(person(ANN), 100)], &[]);
    let levelling = story.level(Options::default());
    assert_eq!((levelling.delays.len(), levelling.unresolved.len()), (1, 1));
}

#[test]
fn levelling_is_one_step_that_can_be_taken_back_and_cleared() {
    let story = both();
    let mut document = Document::made(story.workspace.clone(), 1);
    let edit = Edit::Level { delays: story.level(Options::default()).delays };
    document.apply_plainly(edit).unwrap();
    let levelled = Story { workspace: document.workspace().clone() };
    assert_eq!(levelled.level(Options::default()).moves, [], "a second time changes nothing");
    let keep = Options { keep_earlier: true, ..Options::default() };
    assert_eq!(levelled.level(keep).moves, []);
    let clear = Edit::ClearLevelling;
    document.apply_plainly(clear).unwrap();
    assert_eq!(document.workspace(), &story.workspace);
    document.undo();
    document.undo();
    assert_eq!(document.workspace(), &story.workspace);
}

#[test]
fn a_summary_and_what_waits_for_it_move_with_what_is_held_back() {
    let ann = [(person(ANN), 100)];
    // 2 and 3 under 1, both Ann's; 4 follows the summary.
    let story = Story::new().task(0, &[], &[]).task(16, &ann, &[]).task(16, &ann, &[]).task(8, &[], &[1]);
    let below = |story: Story, number| story.with(number, |one| one.parent = Some(task(1)));
    let story = below(below(story, 2), 3);
    let levelled = story.levelled(Options::default());
    assert_eq!(levelled.dates(1), ("05 08:00".to_owned(), "08 17:00".to_owned()));
    assert_eq!(levelled.dates(4).0, "09 08:00");
}

#[test]
fn a_share_of_a_summary_is_of_what_it_spans_once_levelled() {
    let ann = [(person(ANN), 100)];
    // 2 and 3 under 1, two days when one is held back; 4 waits half as long again, until the day that 5 takes.
    let story = Story::new().task(80, &[], &[]).task(8, &ann, &[]).task(8, &ann, &[]).task(8, &ann, &[]);
    let below = |story: Story, number| story.with(number, |one| one.parent = Some(task(1)));
    let wait = Link::new(task(1), LinkKind::FinishStart).with_lag(Lag::Percent(50));
    let must = Constraint { kind: ConstraintKind::MustStartOn, at: Some(day(8).and_time(begin().time())) };
    let story = below(below(story, 2), 3).with(4, |one| one.links = vec![wait]);
    let story = story.task(8, &ann, &[]).with(5, |one| one.constraint = Some(must));
    let levelled = story.levelled(Options::default());
    assert_eq!(levelled.dates(4).0, "09 08:00");
    assert_eq!(levelled.load().get(person(ANN)).unwrap().overloads, []);
}

#[test]
fn what_levelling_would_do_is_worked_out_while_the_window_goes_on() {
    let mut program = harness::late(&[]);
    program.state_mut().open_sample(harness::PAYROLL);
    let session = program.state_mut().session_mut().expect("open");
    session.view = ViewKind::Timeline;
    let mut delayed = session.document.workspace().tasks.iter().next().expect("a task").clone();
    delayed.levelling_delay_minutes = 1440;
    session.document.apply_plainly(Edit::Put(delayed.into())).expect("held back");
    program.run();
    program.state_mut().finish_jobs();
    program.run();
    program.get_by_label("Load of people and resources").click();
    program.run();
    program.get_by_label("Level resources…").click();
    program.run();
    let said = |program: &Program| program.query_by_label_contains("The plan still ends on").is_some();
    assert!(program.query_by_label("Level resources").is_some() && !said(&program), "nothing is known yet");
    program.state_mut().finish_jobs();
    program.run();
    assert!(said(&program));
    // Otherwise levelled: what is known stays until that is known.
    program.get_by_label("How far tasks may move: Only within slack").click();
    program.run();
    assert!(said(&program) && program.state().session().expect("open").is_computing());
    assert!(program.query_by_label("Level").is_none(), "nothing is accepted that is not known");
    program.state_mut().finish_jobs();
    program.run();
    assert!(said(&program) && !program.state().session().expect("open").is_computing());
}

fn plans() -> impl Strategy<Value = Story> {
    let one = (1i64..40, 0u64..6, 25u16..=100, any::<u8>(), any::<u8>(), 0u16..3);
    proptest::collection::vec(one, 1..25).prop_map(|tasks| {
        let mut story = Story::new().away(ANN, 14, 16);
        for (at, (hours, who, units, before, other, priority)) in tasks.into_iter().enumerate() {
            let who: &[(Assignee, u16)] = match who {
                0 | 1 => &[(person(ANN), units)],
                2 | 3 => &[(person(BEN), units)],
                4 => &[(person(ANN), units), (person(BEN), 50)],
                _ => &[],
            };
            let mut after: Vec<u64> = [before, other]
                .iter()
                .map(|one| u64::from(*one) % 12)
                .filter(|one| *one > 0 && *one <= at as u64)
                .collect();
            after.dedup();
            story = story.task(hours, who, &after).with(at as u64 + 1, |one| one.priority = 400 + 100 * priority);
        }
        story
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, max_shrink_iters: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn levelled_plans_load_nobody_above_capacity(story in plans()) {
        let levelled = story.levelled(Options::default());
        let (before, after) = (story.schedule(), levelled.schedule());
        for one in &levelled.load().people {
            for (date, load) in one.dated().filter(|(_, load)| load.over_minutes() > 0) {
                // Only a day off within a long task is left.
                let away = one.who == person(ANN) && (day(14)..=day(16)).contains(&date);
                prop_assert!(away, "{:?} {date} {load:?} {}", one.who, levelled.table());
            }
        }
        for (id, dates) in after.tasks.iter() {
            prop_assert!(dates.start >= before.get(*id).unwrap().start);
            for link in &levelled.workspace.tasks.get(*id).unwrap().links {
                prop_assert!(after.get(link.predecessor).unwrap().finish <= dates.start);
            }
        }
        let within = story.level(Options { within_slack: true, ..Options::default() });
        prop_assert_eq!(within.finish_after, within.finish_before);
    }
}
