//! The plan: tasks, their links and progress, and baselines.

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

use super::{BaselineId, CalendarId, DeliverableId, GoalId, Meta, StakeholderId, TaskId};

/// A task of the plan. A task with children is a summary; one without duration is a milestone.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Task {
    /// Its id.
    pub id: TaskId,
    /// Who may see it, who wrote it and when.
    pub meta: Meta,
    /// What is done; a client may see it.
    pub title: String,
    /// The task above it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<TaskId>,
    /// Place among its siblings: smaller first, then by id.
    pub order: i64,
    /// Scheduled by its links, or fixed by hand.
    #[serde(default, skip_serializing_if = "is_auto")]
    pub mode: TaskMode,
    /// Working minutes on its calendar, not negative; 480 = one day of 8 h; 0 = milestone. Ignored for a summary.
    pub duration_minutes: i64,
    /// Start given by hand: where a manual task stands; ignored for others.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub manual_start: Option<NaiveDateTime>,
    /// A date constraint.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub constraint: Option<Constraint>,
    /// When it should be finished; never moves the task.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deadline: Option<NaiveDateTime>,
    /// Its calendar, when not the project's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub calendar: Option<CalendarId>,
    /// What it depends on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<Link>,
    /// Who works on it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub assignments: Vec<Assignment>,
    /// Who answers for it, of any side.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<StakeholderId>,
    /// The goal it serves.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub goal: Option<GoalId>,
    /// The deliverable it makes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deliverable: Option<DeliverableId>,
    /// Planned work in minutes, when it differs from the duration.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub work_minutes: Option<i64>,
    /// Planned cost in minor units.
    #[serde(default, skip_serializing_if = "super::is_zero")]
    pub cost_minor: i64,
    /// Reserve kept after it, in working minutes.
    #[serde(default, skip_serializing_if = "super::is_zero")]
    pub buffer_minutes: i64,
    /// Dated reports of progress.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub progress: Vec<Progress>,
    /// When work began.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub actual_start: Option<NaiveDateTime>,
    /// When it was finished.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub actual_finish: Option<NaiveDateTime>,
    /// Internal note.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

/// Who sets the dates of a task.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum TaskMode {
    /// Its links, constraint and calendar.
    #[default]
    Auto,
    /// A person.
    Manual,
}

/// A date constraint (the eight of Microsoft Project, "as soon as possible" being none).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Constraint {
    /// What kind.
    pub kind: ConstraintKind,
    /// The date; `AsLateAsPossible` has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<NaiveDateTime>,
}

/// Kinds of date constraint.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum ConstraintKind {
    /// As late as possible.
    AsLateAsPossible,
    /// Start no earlier than.
    StartNoEarlierThan,
    /// Start no later than.
    StartNoLaterThan,
    /// Finish no earlier than.
    FinishNoEarlierThan,
    /// Finish no later than.
    FinishNoLaterThan,
    /// Must start on.
    MustStartOn,
    /// Must finish on.
    MustFinishOn,
}

/// A dependency on an earlier task.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Link {
    /// What this task depends on.
    pub predecessor: TaskId,
    /// Which ends are tied.
    #[serde(default, skip_serializing_if = "is_finish_start")]
    pub kind: LinkKind,
    /// Lag in working minutes of this task's calendar; negative = lead.
    #[serde(default, skip_serializing_if = "super::is_zero")]
    pub lag_minutes: i64,
}

/// Which ends a dependency ties.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum LinkKind {
    /// Finish to start.
    #[default]
    FinishStart,
    /// Start to start.
    StartStart,
    /// Finish to finish.
    FinishFinish,
    /// Start to finish.
    StartFinish,
}

/// Someone at work on a task.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Assignment {
    /// Who.
    pub who: StakeholderId,
    /// Share of the person's time, in percent.
    pub units_percent: u16,
}

/// A dated report of progress.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Progress {
    /// The day of the report.
    pub on: NaiveDate,
    /// Percent complete, 0–100.
    pub percent: u8,
    /// What was said about it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

/// The plan as it was agreed on a day.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Baseline {
    /// Its id.
    pub id: BaselineId,
    /// Who may see it, who wrote it and when.
    pub meta: Meta,
    /// Its name.
    pub title: String,
    /// When it was agreed.
    pub set_on: NaiveDate,
    /// One entry a task, sorted by task.
    pub tasks: Vec<BaselineEntry>,
}

/// What a baseline says of one task.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BaselineEntry {
    /// Which task.
    pub task: TaskId,
    /// Its start then.
    pub start: NaiveDateTime,
    /// Its finish then.
    pub finish: NaiveDateTime,
    /// Its cost then, in minor units.
    #[serde(default, skip_serializing_if = "super::is_zero")]
    pub cost_minor: i64,
}

fn is_auto(mode: &TaskMode) -> bool {
    *mode == TaskMode::Auto
}

fn is_finish_start(kind: &LinkKind) -> bool {
    *kind == LinkKind::FinishStart
}
