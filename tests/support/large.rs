//! Plans of any size, the same in every run: for tests and benches that ask what a size costs.
//!
//! Stages of phases of tasks, linked within and across phases; every hundredth task a deadline, two baselines, progress
//! up to the status date, owners of both sides; expectations and contacts that grow slowly with the plan. However many
//! tasks there are, the plan is about three years long: more tasks are more work side by side.
#![allow(clippy::expect_used, reason = "a test may stop at the first surprise")]

use chrono::{Datelike as _, Days, NaiveDate, NaiveDateTime, NaiveTime, Weekday};
use entente::file::decode;
use entente::workspace::{
    Baseline, BaselineId, Contact, ContactId, Expectation, ExpectationId, Id as _, Link, LinkKind, Outcome, Progress,
    Satisfier, Stakeholder, StakeholderId, Task, TaskId, Workspace,
};

/// Tasks of a phase, its summary among them.
const PHASE: u64 = 20;
/// Tasks of a stage, its summary and its phases among them.
const STAGE: u64 = 200;
/// Stages that follow each other; more stand side by side.
const STEPS: u64 = 5;
/// Our people, and as many of the client's.
const PEOPLE: u64 = 8;
/// 2026-01-05, a Monday.
const START: (i32, u32, u32) = (2026, 1, 5);

/// One of each, as files have them: what a record has besides is as the format has it by default.
const PATTERN: &str = r#"(format: "entente", version: 1, workspace: (
  engagement: (
    title: "Large", client: "Client", firm: "Firm", currency: "EUR",
    start: "2026-01-05", end: "2029-01-05", manager: "S1", status_date: "2026-03-02",
    calendars: [
      (id: "Y1", name: "Office",
        week: (
          [(from: "08:00:00", to: "12:00:00"), (from: "13:00:00", to: "17:00:00")],
          [(from: "08:00:00", to: "12:00:00"), (from: "13:00:00", to: "17:00:00")],
          [(from: "08:00:00", to: "12:00:00"), (from: "13:00:00", to: "17:00:00")],
          [(from: "08:00:00", to: "12:00:00"), (from: "13:00:00", to: "17:00:00")],
          [(from: "08:00:00", to: "12:00:00"), (from: "13:00:00", to: "17:00:00")],
          [],
          [],
        ),
        exceptions: [
          (name: "Spring holidays", from: "2026-05-01", to: "2026-05-03"),
          (name: "Year's end", from: "2026-12-24", to: "2027-01-03"),
          (name: "Year's end", from: "2027-12-24", to: "2028-01-03"),
        ],
      ),
    ],
  ),
  stakeholders: [
    (id: "S1", meta: (on: "2026-01-05"), name: "Person", track: Team, side: Ours),
    (id: "S2", meta: (on: "2026-01-05"), name: "Customer", track: Customer, side: Client,
      busy: [(from: "2026-04-01", to: "2026-04-14", why: "Quarter's end")]),
  ],
  contacts: [
    (id: "C1", meta: (on: "2026-01-05"), title: "Talk", kind: Meeting, at: "2026-01-12T09:30:00", minutes: 60,
      outcome: Held, direction: Both, place: OnSite, channel: InPerson,
      attendance: [(who: "S2", required: true, presence: Present)]),
  ],
  expectations: [
    (id: "X1", meta: (on: "2026-01-05"), title: "Expectation", holder: "S2", kind: Understand,
      voiced_on: "2026-01-05", by: "2026-02-01", importance: 3),
  ],
  tasks: [
    (id: "T1", meta: (on: "2026-01-05"), title: "Before", order: 1, duration_minutes: 480,
      progress: [(on: "2026-01-06", percent: 100)]),
    (id: "T2", meta: (on: "2026-01-05"), title: "After", order: 2, duration_minutes: 480,
      links: [(predecessor: "T1")]),
  ],
  baselines: [
    (id: "B1", meta: (on: "2026-01-05"), title: "As agreed", set_on: "2026-01-05",
      tasks: [(task: "T1", start: "2026-01-05T08:00:00", finish: "2026-01-05T17:00:00")]),
  ],
))"#;

/// The day that counts as today in a large plan.
pub fn status_date() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 3, 2).expect("a day")
}

/// The id of the task on this row of the outline, the first being 0.
pub fn task_id(row: u64) -> TaskId {
    TaskId::new(0, row + 1)
}

/// A task of a plan with so many that has not begun on the status date.
pub fn still_to_come(tasks: usize) -> TaskId {
    task_id(tasks as u64 - 3)
}

/// A workspace with so many tasks, summaries counted.
pub fn large(tasks: usize) -> Workspace {
    let tasks = tasks as u64;
    let mut workspace = decode(PATTERN).expect("the pattern is read").workspace;
    let pattern = Pattern::of(&workspace);
    for id in workspace.tasks.ids().collect::<Vec<_>>() {
        workspace.tasks.remove(id);
    }
    people(&mut workspace, &pattern);
    let mut planned = Vec::with_capacity(tasks as usize);
    for row in 0..tasks {
        let task = pattern.task(row, tasks);
        let (start, finish) = about(row, tasks);
        planned.push((task.id, start, finish));
        workspace.tasks.put(task);
    }
    for (number, days) in [(1, 14), (2, 4)] {
        workspace.baselines.put(pattern.baseline(number, days, &planned));
    }
    let expectations = 12 + tasks / 500;
    for number in 0..expectations {
        workspace.expectations.put(pattern.expectation(number, expectations, tasks));
    }
    let contacts = 40 + tasks / 250;
    for number in 0..contacts {
        workspace.contacts.put(pattern.contact(number, contacts));
    }
    workspace
}

/// One record of each kind.
struct Pattern {
    ours: Stakeholder,
    theirs: Stakeholder,
    contact: Contact,
    expectation: Expectation,
    task: Task,
    done: Progress,
    link: Link,
    baseline: Baseline,
}

fn people(workspace: &mut Workspace, pattern: &Pattern) {
    for number in 0..2 * PEOPLE {
        let theirs = number % 2 == 1;
        let like = if theirs { &pattern.theirs } else { &pattern.ours };
        let name = format!("{} {}", if theirs { "Customer" } else { "Consultant" }, number / 2 + 1);
        let mut person = Stakeholder { id: StakeholderId::new(0, number + 1), name, ..like.clone() };
        for (place, busy) in person.busy.iter_mut().enumerate() {
            let from = day(85 + number * 30 + place as u64);
            (busy.from, busy.to) = (from, from + Days::new(11));
        }
        workspace.stakeholders.put(person);
    }
}

fn day(number: u64) -> NaiveDate {
    let start = NaiveDate::from_ymd_opt(START.0, START.1, START.2).expect("a day");
    start.checked_add_days(Days::new(number)).expect("a day")
}

fn at(number: u64, hour: u32) -> NaiveDateTime {
    day(number).and_time(NaiveTime::from_hms_opt(hour, 0, 0).expect("an hour"))
}

/// The first row of the phase that a row belongs to, and of its stage.
fn above(row: u64) -> (u64, u64) {
    let stage = row / STAGE * STAGE;
    let within = row - stage;
    // The first row of a stage is its summary; its phases follow, each with its summary first.
    (if within == 0 { stage } else { stage + 1 + (within - 1) / PHASE * PHASE }, stage)
}

/// How many stages before it must be finished.
fn stages_back(tasks: u64) -> u64 {
    (tasks.div_ceil(STAGE)).div_ceil(STEPS).max(1)
}

/// About when a row happens, as a person would guess before it is scheduled.
fn about(row: u64, tasks: u64) -> (NaiveDateTime, NaiveDateTime) {
    let (phase, stage) = above(row);
    let step = stage / STAGE / stages_back(tasks);
    let days = step * 210 + (phase - stage) / PHASE * 14 + (row - phase) * 2;
    let weekend = matches!(day(days).weekday(), Weekday::Sat | Weekday::Sun);
    let from = days + if weekend { 2 } else { 0 };
    (at(from, 8), at(from + 1, 17))
}

impl Pattern {
    fn of(workspace: &Workspace) -> Self {
        let mut people = workspace.stakeholders.iter().cloned();
        let mut tasks = workspace.tasks.iter().cloned();
        let (before, after) = (tasks.next().expect("a task"), tasks.next().expect("another"));
        Self {
            ours: people.next().expect("one of us"),
            theirs: people.next().expect("one of them"),
            contact: workspace.contacts.iter().next().expect("a contact").clone(),
            expectation: workspace.expectations.iter().next().expect("an expectation").clone(),
            done: before.progress[0].clone(),
            link: after.links[0],
            task: Task { links: Vec::new(), ..after },
            baseline: workspace.baselines.iter().next().expect("a baseline").clone(),
        }
    }

    fn task(&self, row: u64, tasks: u64) -> Task {
        let (phase, stage) = above(row);
        let id = task_id(row);
        let order = row as i64;
        if row == stage {
            let title = format!("Stage {}", stage / STAGE + 1);
            return Task { id, title, order, parent: None, ..self.task.clone() };
        }
        if row == phase {
            let title = format!("Phase {}.{}", stage / STAGE + 1, (phase - stage) / PHASE + 1);
            return Task { id, title, order, parent: Some(task_id(stage)), ..self.task.clone() };
        }
        let place = row - phase;
        let mut task = Task {
            id,
            title: format!("Task {} of the plan", row + 1),
            order,
            parent: Some(task_id(phase)),
            owner: Some(StakeholderId::new(0, row % (2 * PEOPLE) + 1)),
            duration_minutes: if place == PHASE - 1 { 0 } else { 480 * (1 + (row * 7) as i64 % 4) },
            ..self.task.clone()
        };
        task.links = self.links(row, phase, stage, tasks);
        let (start, finish) = about(row, tasks);
        if finish.date() < status_date() {
            task.progress = vec![Progress { on: finish.date(), ..self.done.clone() }];
            (task.actual_start, task.actual_finish) = (Some(start), Some(finish));
        } else if start.date() < status_date() {
            task.progress = vec![Progress { on: status_date(), percent: 40, ..self.done.clone() }];
            task.actual_start = Some(start);
        }
        if row % 100 == 57 {
            task.deadline = Some(finish + Days::new(7));
        }
        if row % 40 == 13 {
            task.buffer_minutes = 960;
        }
        task
    }

    /// After the two before it in its phase; a phase after the one before it, a stage after one some stages earlier.
    fn links(&self, row: u64, phase: u64, stage: u64, tasks: u64) -> Vec<Link> {
        let place = row - phase;
        let mut before: Vec<(u64, LinkKind)> = Vec::new();
        if place >= 2 {
            before.push((row - 1, LinkKind::FinishStart));
        }
        if place >= 4 {
            let kind = [LinkKind::FinishStart, LinkKind::StartStart, LinkKind::FinishFinish][row as usize % 3];
            before.push((row - 3, kind));
        }
        let far = STAGE * stages_back(tasks);
        if place == 1 && phase > stage + PHASE {
            before.push((phase - PHASE + 7, LinkKind::FinishStart));
        } else if place == 1 && stage >= far {
            before.push((stage - far + STAGE / 2, LinkKind::FinishStart));
        }
        let links = before.into_iter().filter(|(before, _)| above(*before).0 != *before);
        links.map(|(before, kind)| Link { predecessor: task_id(before), kind, ..self.link }).collect()
    }

    fn baseline(&self, number: u64, days: u64, planned: &[(TaskId, NaiveDateTime, NaiveDateTime)]) -> Baseline {
        let pattern = self.baseline.tasks[0];
        let entries = planned.iter().map(|(task, start, finish)| {
            let mut entry = pattern;
            (entry.task, entry.start, entry.finish) = (*task, *start - Days::new(days), *finish - Days::new(days));
            entry
        });
        Baseline {
            id: BaselineId::new(0, number),
            title: format!("Agreed {number}"),
            set_on: day(number),
            tasks: entries.collect(),
            ..self.baseline.clone()
        }
    }

    fn expectation(&self, number: u64, of: u64, tasks: u64) -> Expectation {
        let row = number * (tasks / of).max(1) + 3;
        Expectation {
            id: ExpectationId::new(0, number + 1),
            title: format!("See what comes of part {}", number + 1),
            holder: StakeholderId::new(0, 2 * (number % PEOPLE) + 2),
            by: Some(day(30 + number * 1000 / of)),
            satisfied_by: (row < tasks).then(|| Satisfier::Task(task_id(row))).into_iter().collect(),
            blocks: Vec::new(),
            ..self.expectation.clone()
        }
    }

    fn contact(&self, number: u64, of: u64) -> Contact {
        let at = at(7 + number * 1000 / of, 10);
        Contact {
            id: ContactId::new(0, number + 1),
            title: format!("Talk {}", number + 1),
            outcome: if at.date() < status_date() { Outcome::Held } else { Outcome::Planned },
            at,
            ..self.contact.clone()
        }
    }
}

#[test]
fn a_large_plan_is_whole() {
    use entente::workspace::check::check;
    for tasks in [1, 100, 1_000] {
        let workspace = large(tasks);
        assert_eq!(workspace.tasks.len(), tasks);
        let found = check(&workspace);
        assert!(found.is_empty(), "{tasks}: {found:?}");
    }
}
