//! The plan: tasks, their links and progress, who and what works on them, and baselines.

use std::fmt;

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::{
    BaselineId, CalendarId, DeliverableId, GoalId, IdError, Meta, RecordRef, ResourceId, StakeholderId, TaskId,
};

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
    /// Whether the duration is counted in minutes of the clock, without a calendar (concrete that dries).
    #[serde(default, skip_serializing_if = "super::is_false")]
    pub elapsed: bool,
    /// Whether the duration is a guess that somebody has still to confirm.
    #[serde(default, skip_serializing_if = "super::is_false")]
    pub estimated: bool,
    /// How short and how long it may become, in the unit of the duration, which is the most likely one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub estimate: Option<Estimate>,
    /// Start given by hand: where a manual task stands; ignored for others.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub manual_start: Option<NaiveDateTime>,
    /// Finish given by hand, where a manual task does not end after its duration.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub manual_finish: Option<NaiveDateTime>,
    /// Dates as the file that it was imported from states them: they stand, of a summary too, until the plan is
    /// recalculated or the task is changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub given: Option<Given>,
    /// A date constraint.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub constraint: Option<Constraint>,
    /// When it should be finished; never moves the task.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deadline: Option<NaiveDateTime>,
    /// Its calendar, when not the project's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub calendar: Option<CalendarId>,
    /// Whether its own calendar alone counts, and not those of whoever works on it ("Scheduling ignores resource
    /// calendars", Microsoft Project); says nothing where it has no calendar of its own.
    #[serde(default, skip_serializing_if = "super::is_false")]
    pub own_calendar_only: bool,
    /// What it depends on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<Link>,
    /// Who works on it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub assignments: Vec<Assignment>,
    /// What stays when who works on it changes.
    #[serde(default, skip_serializing_if = "Effort::is_default")]
    pub effort: Effort,
    /// Rank when resources are levelled, 0–1000: the higher, the less it is held back; 1000 = never.
    #[serde(default = "usual_priority", skip_serializing_if = "is_usual_priority")]
    pub priority: u16,
    /// By how many minutes of the clock levelling holds it back; may be taken away at any time.
    #[serde(default, skip_serializing_if = "super::is_zero")]
    pub levelling_delay_minutes: i64,
    /// Where its work is interrupted, ascending.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub splits: Vec<Split>,
    /// Who answers for it, of any side: the one A of its row (RACI); the Rs are those who work on it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<StakeholderId>,
    /// Who is asked before: the Cs of its row.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub consulted: Vec<StakeholderId>,
    /// Who is told after: the Is of its row.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub informed: Vec<StakeholderId>,
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
    /// Reserve kept after it, in working minutes; internal.
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
    /// Minutes still to do of what has begun, in the unit of the duration; else what percent complete leaves.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remaining_minutes: Option<i64>,
    /// Why it does again what was done before, where it does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rework: Option<ReworkCause>,
    /// When what remains goes on, where work has begun and rests.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resumes: Option<NaiveDateTime>,
    /// Internal note.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

/// Why something is done again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum ReworkCause {
    /// A word of the client (information, a decision, access) came late or not at all.
    NoWord,
    /// Something was misunderstood.
    Misunderstood,
    /// We made a mistake.
    OurMistake,
    /// They want it otherwise now.
    Changed,
}

/// The rank of a task of which nothing else is said.
pub const USUAL_PRIORITY: u16 = 500;

impl Task {
    /// Forgets what was done of it and which dates a file gave it: a copy begins anew.
    pub fn forget_done(&mut self) {
        self.progress.clear();
        (self.actual_start, self.actual_finish) = (None, None);
        (self.remaining_minutes, self.resumes) = (None, None);
        (self.rework, self.given) = (None, None);
    }

    /// Gives it another duration, in minutes; a finish that was set by hand says nothing any more.
    pub fn set_duration(&mut self, minutes: i64) {
        self.duration_minutes = minutes;
        self.manual_finish = None;
    }

    /// Minutes for which it rests between its start and its finish.
    pub fn pauses(&self) -> i64 {
        self.splits.iter().map(|split| split.pause_minutes.max(0)).fold(0, i64::saturating_add)
    }

    /// Minutes for which it rests before so many minutes of it are done.
    pub fn pauses_within(&self, minutes: i64) -> i64 {
        let before = self.splits.iter().filter(|split| split.after_minutes < minutes);
        before.map(|split| split.pause_minutes.max(0)).fold(0, i64::saturating_add)
    }

    /// Working minutes for which those work who have no work of their own: what the task's work leaves to them ÷ their
    /// shares of the time; the duration, where the task says nothing of its work (Microsoft Project).
    pub fn shared_minutes(&self) -> i64 {
        let rest = || self.assignments.iter().filter(|one| one.work_minutes.is_none());
        let units: i64 = rest().map(|one| i64::from(one.units_percent)).sum();
        let own: i64 = self.assignments.iter().filter_map(|one| one.work_minutes).fold(0, i64::saturating_add);
        match self.work_minutes {
            Some(work) if units > 0 => (work.saturating_sub(own).max(0) as f64 * 100.0 / units as f64).round() as i64,
            _ => self.duration_minutes.max(0),
        }
    }

    /// Working minutes after the task's start by which somebody on it is done, one after another.
    pub fn done_after(&self, one: &Assignment) -> i64 {
        one.delay_minutes.max(0).saturating_add(one.lasts().unwrap_or_else(|| self.shared_minutes()))
    }

    /// Working minutes from start to finish, apart from pauses: the duration, or longer where it is not fixed and
    /// somebody begins later, or has more work of their own, than fits in it (Microsoft Project).
    pub fn lasting_minutes(&self) -> i64 {
        let duration = self.duration_minutes.max(0);
        if duration == 0 || self.elapsed || self.effort == Effort::FixedDuration {
            return duration;
        }
        let own = |one: &&Assignment| one.units_percent > 0 && (one.delay_minutes > 0 || one.work_minutes.is_some());
        let until = self.assignments.iter().filter(own).map(|one| self.done_after(one));
        // Work and shares are kept in whole numbers: what only their rounding makes is not longer.
        until.max().filter(|until| *until > duration + 1).unwrap_or(duration)
    }

    /// An automatic task of one day of 8 h, with nothing else said.
    pub fn new(id: TaskId, meta: Meta, title: String) -> Self {
        Self {
            id,
            meta,
            title,
            parent: None,
            order: 0,
            mode: TaskMode::Auto,
            duration_minutes: 480,
            elapsed: false,
            estimated: false,
            estimate: None,
            manual_start: None,
            manual_finish: None,
            given: None,
            constraint: None,
            deadline: None,
            calendar: None,
            own_calendar_only: false,
            links: Vec::new(),
            assignments: Vec::new(),
            effort: Effort::default(),
            priority: USUAL_PRIORITY,
            levelling_delay_minutes: 0,
            splits: Vec::new(),
            owner: None,
            consulted: Vec::new(),
            informed: Vec::new(),
            goal: None,
            deliverable: None,
            work_minutes: None,
            cost_minor: 0,
            buffer_minutes: 0,
            progress: Vec::new(),
            actual_start: None,
            actual_finish: None,
            remaining_minutes: None,
            rework: None,
            resumes: None,
            note: String::new(),
        }
    }
}

/// The least and the most that a task may take (three-point estimate; the most likely is its duration); internal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Estimate {
    /// If all goes well; at most the duration.
    pub optimistic_minutes: i64,
    /// If much goes wrong; at least the duration.
    pub pessimistic_minutes: i64,
}

/// Dates that an imported file states.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Given {
    /// When it starts.
    pub start: NaiveDateTime,
    /// When it finishes, not before.
    pub finish: NaiveDateTime,
}

/// An interruption of a task.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Split {
    /// After so much of the task's duration, in minutes.
    pub after_minutes: i64,
    /// For so many working minutes.
    pub pause_minutes: i64,
}

/// What stays when who works on a task changes (the task types of Microsoft Project).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Effort {
    /// The duration.
    #[default]
    FixedDuration,
    /// The share of everybody's time: more people finish sooner.
    FixedUnits,
    /// The work.
    FixedWork,
}

impl Effort {
    fn is_default(&self) -> bool {
        *self == Self::default()
    }
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
    /// Lag in working minutes of this task's calendar; negative = lead. Not counted where a percent is given.
    #[serde(default, skip_serializing_if = "super::is_zero")]
    pub lag_minutes: i64,
    /// Whether the lag is counted by the clock.
    #[serde(default, skip_serializing_if = "super::is_false")]
    pub lag_elapsed: bool,
    /// Lag in percent of the predecessor's duration; negative = lead.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lag_percent: Option<i32>,
}

impl Link {
    /// A dependency without lag.
    pub fn new(predecessor: TaskId, kind: LinkKind) -> Self {
        Self { predecessor, kind, lag_minutes: 0, lag_elapsed: false, lag_percent: None }
    }

    /// Its lag.
    pub fn lag(&self) -> Lag {
        match (self.lag_percent, self.lag_elapsed) {
            (Some(percent), false) => Lag::Percent(percent),
            (Some(percent), true) => Lag::ElapsedPercent(percent),
            (None, false) => Lag::Working(self.lag_minutes),
            (None, true) => Lag::Elapsed(self.lag_minutes),
        }
    }

    /// The same with another lag.
    #[must_use]
    pub fn with_lag(self, lag: Lag) -> Self {
        let (lag_minutes, lag_elapsed, lag_percent) = match lag {
            Lag::Working(minutes) => (minutes, false, None),
            Lag::Elapsed(minutes) => (minutes, true, None),
            Lag::Percent(percent) => (0, false, Some(percent)),
            Lag::ElapsedPercent(percent) => (0, true, Some(percent)),
        };
        Self { lag_minutes, lag_elapsed, lag_percent, ..self }
    }
}

/// How long a dependency waits; negative is a lead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lag {
    /// Working minutes on the calendar of the successor.
    Working(i64),
    /// Minutes of the clock.
    Elapsed(i64),
    /// Percent of the predecessor's duration, as working minutes on the calendar of the successor.
    Percent(i32),
    /// Percent of the predecessor's duration, as minutes of the clock.
    ElapsedPercent(i32),
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
    pub who: Assignee,
    /// Share of the time of one, in percent: 200 of a resource means two of it.
    pub units_percent: u16,
    /// Their own work in minutes, where it is not their part of the task's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub work_minutes: Option<i64>,
    /// By how many working minutes they begin after the task does.
    #[serde(default, skip_serializing_if = "super::is_zero")]
    pub delay_minutes: i64,
}

impl Assignment {
    /// Somebody with a share of their time, from the beginning to the end of the task.
    pub fn new(who: Assignee, units_percent: u16) -> Self {
        Self { who, units_percent, work_minutes: None, delay_minutes: 0 }
    }

    /// How many working minutes their own work takes, where it is their own: work ÷ units (Microsoft Project).
    pub fn lasts(&self) -> Option<i64> {
        let work = self.work_minutes.filter(|_| self.units_percent > 0)?;
        Some((work.max(0) as f64 * 100.0 / f64::from(self.units_percent)).round() as i64)
    }
}

/// Who or what works: somebody on the map, or a resource. In the file its id alone.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Assignee {
    /// Somebody on the map, of any side.
    Person(StakeholderId),
    /// A role that is not filled yet, or a thing.
    Resource(ResourceId),
}

impl Assignee {
    /// The person, if it is one.
    pub fn person(self) -> Option<StakeholderId> {
        match self {
            Self::Person(id) => Some(id),
            Self::Resource(_) => None,
        }
    }
}

impl From<StakeholderId> for Assignee {
    fn from(id: StakeholderId) -> Self {
        Self::Person(id)
    }
}

impl From<ResourceId> for Assignee {
    fn from(id: ResourceId) -> Self {
        Self::Resource(id)
    }
}

impl From<Assignee> for RecordRef {
    fn from(who: Assignee) -> Self {
        match who {
            Assignee::Person(id) => id.into(),
            Assignee::Resource(id) => id.into(),
        }
    }
}

impl fmt::Display for Assignee {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&RecordRef::from(*self), f)
    }
}

impl fmt::Debug for Assignee {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for Assignee {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Assignee {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let person: Result<StakeholderId, IdError> = text.parse();
        let resource = || text.parse().map(Self::Resource);
        person.map(Self::Person).or_else(|wrong| resource().map_err(|_: IdError| wrong)).map_err(de::Error::custom)
    }
}

/// A role that work needs and that nobody on the map fills yet, or a thing that it needs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Resource {
    /// Its id.
    pub id: ResourceId,
    /// Who may see it, who wrote it and when.
    pub meta: Meta,
    /// What it is called; a client may see it.
    pub title: String,
    /// How much of it there is at a time, in percent: 200 = two of it.
    #[serde(default = "one", skip_serializing_if = "is_one")]
    pub units_percent: u16,
    /// When it is there; else on the project's calendar.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub calendar: Option<CalendarId>,
    /// What an hour of it costs, in minor units.
    #[serde(default, skip_serializing_if = "super::is_zero")]
    pub cost_minor_per_hour: i64,
    /// Internal note.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
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
    /// Its duration then, in minutes, where it was kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub duration_minutes: Option<i64>,
    /// Its work then, in minutes, where it was kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub work_minutes: Option<i64>,
    /// Its cost then, in minor units.
    #[serde(default, skip_serializing_if = "super::is_zero")]
    pub cost_minor: i64,
}

fn usual_priority() -> u16 {
    USUAL_PRIORITY
}

fn is_usual_priority(priority: &u16) -> bool {
    *priority == USUAL_PRIORITY
}

fn one() -> u16 {
    100
}

fn is_one(units: &u16) -> bool {
    *units == 100
}

fn is_auto(mode: &TaskMode) -> bool {
    *mode == TaskMode::Auto
}

fn is_finish_start(kind: &LinkKind) -> bool {
    *kind == LinkKind::FinishStart
}
