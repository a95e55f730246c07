//! Goals: how far the measured outcome has come, where its trend leads, and who agrees with the goal.
//!
//! SMART after Doran 1981. The straight way from the start to the target, how far one may lie behind it, and the trend
//! are our judgement: a trend of few values says how little it knows.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Duration, NaiveDate};

use super::grid::Grid;
use super::statistics::{Estimate, Line, Share};
use crate::workspace::{
    Agreement, AgreementLevel, DeliverableId, ExpectationId, Goal, GoalId, GoalReading, Measure, Satisfier,
    StakeholderId, Task, TaskId, Workspace,
};

/// How far a measured outcome may lie behind the straight way to its target, as a share of the way (our judgement).
pub const SLACK: f64 = 0.05;

/// How a goal stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Course {
    /// The latest value is further behind than may be.
    Behind,
    /// Nothing is measured, or there is no value.
    #[default]
    Unmeasured,
    /// The latest value is older than agreed: nobody knows.
    Stale,
    /// As far as it should be.
    OnWay,
    /// The target is reached.
    Reached,
}

/// What can be said of one goal.
#[derive(Clone, Debug, PartialEq)]
pub struct GoalStatus {
    /// Which.
    pub id: GoalId,
    /// SMART marks set, of five.
    pub smart: Share,
    /// The latest measured value.
    pub latest: Option<GoalReading>,
    /// How far from baseline to target, 0–1 and beyond; none without a reading.
    pub progress: Option<f64>,
    /// How far it would be on a straight line from the day the goal was set to the goal's date, 0–1.
    pub expected: Option<f64>,
    /// How it stands, by the straight line on the day of the latest value.
    pub course: Course,
    /// Where the values lead by the goal's date, of at least two of different days.
    pub trend: Option<Trend>,
    /// Power of those who agree (in part: half), of the power of all who were asked, 0–1.
    pub agreement: Option<f64>,
    /// Key people who were asked, of all key people.
    pub asked: Share,
    /// Who does not agree, wholly or in part.
    pub doubters: Vec<StakeholderId>,
}

/// Where measured values lead.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Trend {
    /// The line through the values, by days since the engagement's start.
    pub line: Line,
    /// The value on the goal's date.
    pub by: Estimate,
    /// Whether that is the target or better.
    pub reaches: bool,
}

/// Goals, and tasks that serve none.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Goals {
    /// All goals.
    pub goals: Vec<GoalStatus>,
    /// Tasks that serve no goal, themselves or in parts (empty when the file has no goals); summaries are no work.
    pub orphans: Vec<TaskId>,
    /// Goals with all five SMART marks.
    pub smart: Share,
    /// Goals on their way or reached, of those of which that can be said.
    pub on_way: Share,
    /// Power of those who agree, of the power of all who were asked, over all goals, 0–1.
    pub agreement: Option<f64>,
    /// Answers of key people, of all that could be asked: key people times goals.
    pub asked: Share,
}

impl Goals {
    /// Goals at the end of `day`.
    pub fn of(workspace: &Workspace, grid: &Grid, day: NaiveDate) -> Self {
        let goals = workspace.goals.iter().map(|goal| status(workspace, goal, grid, day)).collect::<Vec<_>>();
        let summaries: BTreeSet<TaskId> = workspace.tasks.iter().filter_map(|task| task.parent).collect();
        let works = workspace.tasks.iter().filter(|task| !summaries.contains(&task.id));
        let orphans = works.filter(|task| goal_of(workspace, task).is_none()).map(|task| task.id);
        let orphans = if goals.is_empty() { Vec::new() } else { orphans.collect() };
        let known = |status: &&GoalStatus| !matches!(status.course, Course::Unmeasured | Course::Stale);
        let mut weighed = (0.0, 0.0);
        for goal in workspace.goals.iter() {
            let (yes, all) = weigh(&latest(goal, day), grid);
            weighed = (weighed.0 + yes, weighed.1 + all);
        }
        Self {
            orphans,
            smart: Share::count(goals.iter().map(|goal| goal.smart.n == goal.smart.of)),
            on_way: Share::count(goals.iter().filter(known).map(|goal| goal.course >= Course::OnWay)),
            agreement: (weighed.1 > 0.0).then(|| weighed.0 / weighed.1),
            asked: goals
                .iter()
                .fold(Share::default(), |sum, goal| Share { n: sum.n + goal.asked.n, of: sum.of + goal.asked.of }),
            goals,
        }
    }

    /// The status of a goal.
    pub fn get(&self, id: GoalId) -> Option<&GoalStatus> {
        self.goals.iter().find(|status| status.id == id)
    }
}

/// The goal that a task serves, by itself or through what it is for.
pub fn goal_of(workspace: &Workspace, task: &Task) -> Option<GoalId> {
    task.goal.or_else(|| workspace.deliverables.get(task.deliverable?).and_then(|one| one.goal))
}

/// What everybody who was asked said last of a goal.
pub fn latest(goal: &Goal, day: NaiveDate) -> BTreeMap<StakeholderId, &Agreement> {
    let mut answers: Vec<&Agreement> = goal.agreement.iter().filter(|answer| answer.on <= day).collect();
    answers.sort_by_key(|answer| answer.on);
    answers.into_iter().map(|answer| (answer.who, answer)).collect()
}

/// Power of those who agree (in part: half), and of all who were asked.
fn weigh(answers: &BTreeMap<StakeholderId, &Agreement>, grid: &Grid) -> (f64, f64) {
    answers.iter().fold((0.0, 0.0), |(yes, all), (who, answer)| {
        let weight = grid.weight(*who);
        let share = match answer.level {
            AgreementLevel::Agrees => 1.0,
            AgreementLevel::Partly => 0.5,
            AgreementLevel::Disagrees => 0.0,
        };
        (yes + weight * share, all + weight)
    })
}

/// The day from which the way to a goal's target counts: when it was set, or first measured where that was before, and never
/// before the engagement's start. A goal that is set today lies behind nothing.
pub fn set_on(goal: &Goal, start: NaiveDate) -> NaiveDate {
    let measured = goal.measure.iter().flat_map(|measure| &measure.readings).map(|reading| reading.on).min();
    measured.map_or(goal.meta.on, |first| first.min(goal.meta.on)).max(start)
}

/// How far along the straight way from the start to the target one should be on a day, 0–1.
pub fn due(start: NaiveDate, measure: &Measure, day: NaiveDate) -> f64 {
    let length = (measure.by - start).num_days().max(1) as f64;
    ((day - start).num_days() as f64 / length).clamp(0.0, 1.0)
}

/// How old a value may be on `day` before nobody knows any more: as often as it is measured, else as an answer. After
/// the goal's date the last value counts.
pub fn is_fresh(workspace: &Workspace, measure: &Measure, on: NaiveDate, day: NaiveDate) -> bool {
    let limit = measure.every_days.unwrap_or(workspace.engagement.thresholds.silence_days);
    (day.min(measure.by) - on).num_days() <= limit
}

fn status(workspace: &Workspace, goal: &Goal, grid: &Grid, day: NaiveDate) -> GoalStatus {
    let smart = &goal.smart;
    let marks = [smart.specific, smart.measurable, smart.achievable, smart.relevant, smart.time_bound];
    let start = workspace.engagement.start;
    let set = set_on(goal, start);
    let measure = goal.measure.as_ref();
    let known = |measure: &Measure| measure.readings.iter().filter(|r| r.on <= day).max_by_key(|r| r.on).copied();
    let last = measure.and_then(known);
    let progress = measure.zip(last).and_then(|(measure, last)| {
        let way = measure.target - measure.baseline;
        (way.abs() > f64::EPSILON).then(|| (last.value - measure.baseline) / way).filter(|p| p.is_finite())
    });
    let course = match (measure, last, progress) {
        (Some(measure), Some(last), Some(_)) if !is_fresh(workspace, measure, last.on, day) => Course::Stale,
        (Some(_), _, Some(progress)) if progress >= 1.0 => Course::Reached,
        (Some(measure), Some(last), Some(progress)) => {
            let late = day > measure.by || progress < due(set, measure, last.on) - SLACK;
            if late { Course::Behind } else { Course::OnWay }
        }
        _ => Course::Unmeasured,
    };
    let answers = latest(goal, day);
    let (yes, all) = weigh(&answers, grid);
    let doubts = answers.iter().filter(|(_, answer)| answer.level != AgreementLevel::Agrees);
    GoalStatus {
        id: goal.id,
        smart: Share::count(marks),
        latest: last,
        progress,
        expected: measure.map(|measure| due(set, measure, day)),
        course,
        trend: measure.and_then(|measure| trend(measure, start, day)),
        agreement: (all > 0.0).then(|| yes / all),
        asked: Share::count(grid.key_people.iter().map(|who| answers.contains_key(who))),
        doubters: doubts.map(|(who, _)| *who).collect(),
    }
}

fn trend(measure: &Measure, start: NaiveDate, day: NaiveDate) -> Option<Trend> {
    let place = |on: NaiveDate| (on - start).num_days() as f64;
    let known = measure.readings.iter().filter(|reading| reading.on <= day);
    let points: Vec<(f64, f64)> = known.map(|reading| (place(reading.on), reading.value)).collect();
    let line = Line::through(&points)?;
    let by = line.at(place(measure.by));
    let way = measure.target - measure.baseline;
    Some(Trend { line, by, reaches: (by.value - measure.target) * way.signum() >= 0.0 })
}

impl Trend {
    /// The day on which the line meets a value, where it does within ten years.
    pub fn meets(&self, value: f64, start: NaiveDate) -> Option<NaiveDate> {
        let at_start = self.line.at(0.0).value;
        let days = (value - at_start) / self.line.slope;
        let near = days.is_finite() && days.abs() <= 3660.0;
        near.then(|| start.checked_add_signed(Duration::days(days.ceil() as i64))).flatten()
    }
}

/// What serves a goal.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Serving {
    /// What is handed over for it.
    pub deliverables: Vec<DeliverableId>,
    /// Work for it, by itself or through a deliverable.
    pub tasks: Vec<TaskId>,
    /// Open expectations that such work satisfies, or of which a criterion of such a deliverable speaks.
    pub expectations: Vec<ExpectationId>,
}

/// What serves each goal. Costs a walk over all tasks and expectations.
pub fn serving(workspace: &Workspace) -> BTreeMap<GoalId, Serving> {
    let mut found: BTreeMap<GoalId, Serving> = workspace.goals.ids().map(|id| (id, Serving::default())).collect();
    let mut spoken_of: BTreeMap<ExpectationId, BTreeSet<GoalId>> = BTreeMap::new();
    for one in workspace.deliverables.iter() {
        let Some((goal, serving)) = one.goal.and_then(|id| Some((id, found.get_mut(&id)?))) else { continue };
        serving.deliverables.push(one.id);
        for expectation in one.criteria.iter().filter_map(|criterion| criterion.expectation) {
            spoken_of.entry(expectation).or_default().insert(goal);
        }
    }
    for task in workspace.tasks.iter() {
        let goal = goal_of(workspace, task).and_then(|id| found.get_mut(&id));
        goal.into_iter().for_each(|serving| serving.tasks.push(task.id));
    }
    for one in workspace.expectations.iter().filter(|one| one.closed_on.is_none()) {
        let mut goals = spoken_of.remove(&one.id).unwrap_or_default();
        let tasks = one.satisfied_by.iter().filter_map(|by| match by {
            Satisfier::Task(id) => workspace.tasks.get(*id),
            Satisfier::Contact(_) => None,
        });
        goals.extend(tasks.filter_map(|task| goal_of(workspace, task)));
        for goal in goals {
            found.entry(goal).and_modify(|serving| serving.expectations.push(one.id));
        }
    }
    found
}
