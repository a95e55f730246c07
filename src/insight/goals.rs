//! Goals: how far the measured outcome has come, and who agrees with the goal.

use chrono::NaiveDate;

use super::grid::Grid;
use super::statistics::Share;
use crate::workspace::{Agreement, AgreementLevel, Goal, GoalId, GoalReading, StakeholderId, TaskId, Workspace};

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
    /// How far it would be on a straight line from the engagement's start to the goal's date, 0–1.
    pub expected: Option<f64>,
    /// Power of those who agree (in part: half), of the power of all who were asked, 0–1.
    pub agreement: Option<f64>,
    /// Key people who were asked, of all key people.
    pub asked: Share,
    /// Who does not agree, wholly or in part.
    pub doubters: Vec<StakeholderId>,
}

/// Goals, and tasks that serve none.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Goals {
    /// All goals.
    pub goals: Vec<GoalStatus>,
    /// Tasks that serve no goal (empty when the file has no goals).
    pub orphans: Vec<TaskId>,
}

impl Goals {
    /// Goals at the end of `day`.
    pub fn of(workspace: &Workspace, grid: &Grid, day: NaiveDate) -> Self {
        let goals = workspace.goals.iter().map(|goal| status(workspace, goal, grid, day)).collect::<Vec<_>>();
        let goal_of = |task: &crate::workspace::Task| {
            task.goal.or_else(|| workspace.deliverables.get(task.deliverable?).and_then(|d| d.goal))
        };
        let orphans = workspace.tasks.iter().filter(|task| goal_of(task).is_none()).map(|task| task.id);
        let orphans = if goals.is_empty() { Vec::new() } else { orphans.collect() };
        Self { goals, orphans }
    }

    /// The status of a goal.
    pub fn get(&self, id: GoalId) -> Option<&GoalStatus> {
        self.goals.iter().find(|status| status.id == id)
    }
}

fn status(workspace: &Workspace, goal: &Goal, grid: &Grid, day: NaiveDate) -> GoalStatus {
    let smart = &goal.smart;
    let marks = [smart.specific, smart.measurable, smart.achievable, smart.relevant, smart.time_bound];
    let latest = goal
        .measure
        .as_ref()
        .and_then(|measure| measure.readings.iter().filter(|r| r.on <= day).max_by_key(|r| r.on))
        .copied();
    let progress = goal.measure.as_ref().zip(latest).and_then(|(measure, latest)| {
        let way = measure.target - measure.baseline;
        (way.abs() > f64::EPSILON).then(|| (latest.value - measure.baseline) / way).filter(|p| p.is_finite())
    });
    let expected = goal.measure.as_ref().map(|measure| {
        let length = (measure.by - workspace.engagement.start).num_days().max(1) as f64;
        ((day - workspace.engagement.start).num_days() as f64 / length).clamp(0.0, 1.0)
    });
    let mut answers: Vec<&Agreement> = goal.agreement.iter().filter(|a| a.on <= day).collect();
    answers.sort_by_key(|agreement| agreement.on);
    let mut now: std::collections::BTreeMap<StakeholderId, AgreementLevel> = Default::default();
    now.extend(answers.iter().map(|agreement| (agreement.who, agreement.level)));
    let all: f64 = now.keys().map(|who| grid.weight(*who)).sum();
    let for_it: f64 = now
        .iter()
        .map(|(who, level)| match level {
            AgreementLevel::Agrees => grid.weight(*who),
            AgreementLevel::Partly => grid.weight(*who) / 2.0,
            AgreementLevel::Disagrees => 0.0,
        })
        .sum();
    GoalStatus {
        id: goal.id,
        smart: Share::count(marks),
        latest,
        progress,
        expected,
        agreement: (all > 0.0).then(|| for_it / all),
        asked: Share::count(grid.key_people.iter().map(|who| now.contains_key(who))),
        doubters: now.iter().filter(|(_, level)| **level != AgreementLevel::Agrees).map(|(who, _)| *who).collect(),
    }
}
