//! What is kept: one engagement as a tree of plain records.
//!
//! Owns the records of an engagement and nothing else: no input or output, no clock, no screen, no
//! thread, no global state. Everything that can be computed (schedules, scores, warnings) is left to `insight`.
//!
//! History is kept, never overwritten: what changes over time is a list of dated entries, so the whole
//! engagement can be looked at as of any past day (see [`crate::insight`]).

mod account;
mod alarms;
mod any;
pub mod check;
mod closing;
mod collection;
mod contacts;
mod engagement;
mod expectations;
mod ids;
mod links;
mod matters;
mod meta;
mod names;
mod outcomes;
mod people;
mod personal;
mod readings;
mod tasks;

pub use account::{Contract, Offering, Reach, Standing};
pub use alarms::{Alarm, AlarmAnswer, AlarmAnswerKind, Severity};
pub use any::{AnyRecord, Merge, RecordKind, RecordRef};
pub use check::{Place as ProblemPlace, Problem, ProblemCode, YEARS, check, check_after, out_of_reach};
pub use closing::{ClosingItem, ClosingKind, Improvement, ImprovementEffect, Worked};
pub use collection::{Collection, Record};
pub use contacts::{
    Act, Activity, ActivityMinutes, Agreed, Attendance, Channel, Contact, ContactKind, Detail, Direction, Explained,
    Learned, Outcome, Place, Presence, Research, Rhythm, Role, RoleMinutes, Terms,
};
pub use engagement::{
    ActivityOwner, AlternativeWeek, Calendar, CalendarException, Charter, CircleWeights, Engagement,
    EstimateAtCompletion, Limit, NewTasks, Origin, Phase, PlanSettings, Repeat, RuleLimit, Shift, Thresholds,
};
pub use expectations::{
    Decision, Effect, Effected, Expectation, ExpectationKind, Hearing, Involvement, Reception, Reopened, Satisfier,
    Settlement, Voice, VoiceKind,
};
pub use ids::*;
pub use links::{FieldLink, Linked};
pub use matters::{
    Actual, BudgetLine, Correction, Decided, Event, Forecast, Lesson, LessonKind, LessonOrigin, Opportunity,
    OpportunityKind, Reset, Risk, RiskKind, RiskRating, RiskResponse, Slide, SlideKind, SlideLook, Stage, StageEntry,
    Told,
};
pub use meta::{Meta, Visibility};
pub use names::{is_same_name, near_name};
pub use outcomes::{
    Acceptance, Agreement, AgreementLevel, Criterion, Deliverable, Goal, GoalReading, Measure, Noticed, Part, PartKind,
    QualityCheck, Smart, TestCase, TestRun, Verdict,
};
pub use people::{
    Assessment, Benefit, Brought, BroughtStep, Busy, ClientRole, Coverage, EngagementLevel, Preferences, Ranking, Side,
    Stakeholder, StakeholderKind, Tie, TieKind, Track,
};
pub use personal::{Personal, PracticeGoal, Reflection, RoleShare, RoleTarget, Sign, SignCheck};
pub use readings::{Quality, Question, Reading};
pub use tasks::{
    Assignee, Assignment, Baseline, BaselineEntry, Constraint, ConstraintKind, Effort, Estimate, Given, Lag, Link,
    LinkKind, Progress, Resource, ReworkCause, Split, Task, TaskMode, USUAL_PRIORITY,
};

use serde::{Deserialize, Serialize};

/// One client engagement: everything that Entente keeps about it. A clone shares structure and is cheap.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Workspace {
    /// The frame: who, for whom, from when to when, in which currency, with which limits.
    pub engagement: Engagement,
    /// Persons, groups and organisations.
    #[serde(default, skip_serializing_if = "Collection::is_empty")]
    pub stakeholders: Collection<Stakeholder>,
    /// Dated ratings of stakeholders.
    #[serde(default, skip_serializing_if = "Collection::is_empty")]
    pub assessments: Collection<Assessment>,
    /// Who reports to, influences, helps or conflicts with whom.
    #[serde(default, skip_serializing_if = "Collection::is_empty")]
    pub ties: Collection<Tie>,
    /// Dated answers (and silences) of persons to questions.
    #[serde(default, skip_serializing_if = "Collection::is_empty")]
    pub readings: Collection<Reading>,
    /// Agreed series of contacts.
    #[serde(default, skip_serializing_if = "Collection::is_empty")]
    pub rhythms: Collection<Rhythm>,
    /// Meetings, calls, visits and messages, planned or past.
    #[serde(default, skip_serializing_if = "Collection::is_empty")]
    pub contacts: Collection<Contact>,
    /// Who expects what of whom by when; promises too.
    #[serde(default, skip_serializing_if = "Collection::is_empty")]
    pub expectations: Collection<Expectation>,
    /// What was decided, and who heard it when and from whom.
    #[serde(default, skip_serializing_if = "Collection::is_empty")]
    pub decisions: Collection<Decision>,
    /// Ideas, concerns, complaints, praise, and what became of them.
    #[serde(default, skip_serializing_if = "Collection::is_empty")]
    pub voices: Collection<Voice>,
    /// The plan.
    #[serde(default, skip_serializing_if = "Collection::is_empty")]
    pub tasks: Collection<Task>,
    /// Roles and things that work needs.
    #[serde(default, skip_serializing_if = "Collection::is_empty")]
    pub resources: Collection<Resource>,
    /// The plan as it was agreed at certain dates.
    #[serde(default, skip_serializing_if = "Collection::is_empty")]
    pub baselines: Collection<Baseline>,
    /// What the engagement is for, with measured outcomes.
    #[serde(default, skip_serializing_if = "Collection::is_empty")]
    pub goals: Collection<Goal>,
    /// What is handed over, with criteria, checks and acceptance.
    #[serde(default, skip_serializing_if = "Collection::is_empty")]
    pub deliverables: Collection<Deliverable>,
    /// Risks, issues and changes.
    #[serde(default, skip_serializing_if = "Collection::is_empty")]
    pub risks: Collection<Risk>,
    /// Budget lines with dated actual costs and forecasts.
    #[serde(default, skip_serializing_if = "Collection::is_empty")]
    pub budget: Collection<BudgetLine>,
    /// What was learned.
    #[serde(default, skip_serializing_if = "Collection::is_empty")]
    pub lessons: Collection<Lesson>,
    /// What is done otherwise from now on, and whether that helped.
    #[serde(default, skip_serializing_if = "Collection::is_empty")]
    pub improvements: Collection<Improvement>,
    /// What is to be done and handed over before it ends.
    #[serde(default, skip_serializing_if = "Collection::is_empty")]
    pub closing: Collection<ClosingItem>,
    /// Follow-on work, and through whom it came.
    #[serde(default, skip_serializing_if = "Collection::is_empty")]
    pub opportunities: Collection<Opportunity>,
    /// What is under contract.
    #[serde(default, skip_serializing_if = "Collection::is_empty")]
    pub contracts: Collection<Contract>,
    /// What we offer, and which part of the client has it.
    #[serde(default, skip_serializing_if = "Collection::is_empty")]
    pub offerings: Collection<Offering>,
    /// Pins on every time plot.
    #[serde(default, skip_serializing_if = "Collection::is_empty")]
    pub events: Collection<Event>,
    /// What is presented.
    #[serde(default, skip_serializing_if = "Collection::is_empty")]
    pub slides: Collection<Slide>,
    /// What was answered to warnings.
    #[serde(default, skip_serializing_if = "Collection::is_empty")]
    pub alarms: Collection<Alarm>,
    /// What one of us writes down for themself; nobody else's.
    #[serde(default, skip_serializing_if = "Collection::is_empty")]
    pub personal: Collection<Personal>,
}

impl Workspace {
    /// A workspace that holds only its frame.
    pub fn new(engagement: Engagement) -> Self {
        Self {
            engagement,
            stakeholders: Collection::default(),
            assessments: Collection::default(),
            ties: Collection::default(),
            readings: Collection::default(),
            rhythms: Collection::default(),
            contacts: Collection::default(),
            expectations: Collection::default(),
            decisions: Collection::default(),
            voices: Collection::default(),
            tasks: Collection::default(),
            resources: Collection::default(),
            baselines: Collection::default(),
            goals: Collection::default(),
            deliverables: Collection::default(),
            risks: Collection::default(),
            budget: Collection::default(),
            lessons: Collection::default(),
            improvements: Collection::default(),
            closing: Collection::default(),
            opportunities: Collection::default(),
            contracts: Collection::default(),
            offerings: Collection::default(),
            events: Collection::default(),
            slides: Collection::default(),
            alarms: Collection::default(),
            personal: Collection::default(),
        }
    }
}

/// Whether a flag is at its default, so that the file need not say it.
pub(crate) fn is_false(flag: &bool) -> bool {
    !*flag
}

/// Whether a number is at its default, so that the file need not say it.
pub(crate) fn is_zero(number: &i64) -> bool {
    *number == 0
}
