//! Goals and deliverables: what the engagement is for and what is handed over.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{DeliverableId, ExpectationId, GoalId, Meta, StakeholderId};

/// What the engagement is for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Goal {
    /// Its id.
    pub id: GoalId,
    /// Who may see it, who wrote it and when.
    pub meta: Meta,
    /// What it says; a client may see it.
    pub title: String,
    /// The five SMART marks.
    #[serde(default)]
    pub smart: Smart,
    /// How it is measured.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub measure: Option<Measure>,
    /// Who agrees with it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub agreement: Vec<Agreement>,
    /// Internal note.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

/// The five SMART marks (Doran 1981).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Smart {
    /// Specific.
    pub specific: bool,
    /// Measurable.
    pub measurable: bool,
    /// Achievable.
    pub achievable: bool,
    /// Relevant.
    pub relevant: bool,
    /// Time-bound.
    pub time_bound: bool,
}

/// A measured outcome.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Measure {
    /// What is measured, with its unit.
    pub unit: String,
    /// Value at the start.
    pub baseline: f64,
    /// Value to reach.
    pub target: f64,
    /// By when.
    pub by: NaiveDate,
    /// How often it is measured, in days; none = a value is as fresh as an answer, see
    /// [`super::Thresholds::silence_days`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub every_days: Option<i64>,
    /// Dated values.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub readings: Vec<GoalReading>,
}

/// A dated value of a measured outcome.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GoalReading {
    /// When.
    pub on: NaiveDate,
    /// The value in the measure's unit.
    pub value: f64,
}

/// Whether one person agrees with a goal.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Agreement {
    /// Who.
    pub who: StakeholderId,
    /// When asked.
    pub on: NaiveDate,
    /// How far.
    pub level: AgreementLevel,
    /// The goal in the person's own words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub own_words: String,
}

/// How far someone agrees.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum AgreementLevel {
    /// Agrees.
    Agrees,
    /// Agrees in part.
    Partly,
    /// Does not agree.
    Disagrees,
}

/// What is handed over.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Deliverable {
    /// Its id.
    pub id: DeliverableId,
    /// Who may see it, who wrote it and when.
    pub meta: Meta,
    /// What it is; a client may see it.
    pub title: String,
    /// The goal it serves.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub goal: Option<GoalId>,
    /// When it is good enough.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub criteria: Vec<Criterion>,
    /// Quality checks. One that is done again has the same words: the first of them counts for the first pass.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub checks: Vec<QualityCheck>,
    /// What is tested, and how that went.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tests: Vec<TestCase>,
    /// Who has which part in it (RACI).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parts: Vec<Part>,
    /// Who accepts it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accepted_by: Option<StakeholderId>,
    /// When it is to be handed over.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<NaiveDate>,
    /// When it was handed over for acceptance.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delivered_on: Option<NaiveDate>,
    /// Results of acceptance, in their order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub results: Vec<Acceptance>,
    /// When it was signed off.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signed_on: Option<NaiveDate>,
    /// When it was invoiced.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub invoiced_on: Option<NaiveDate>,
    /// Whether it was not asked for: it adds value, and its cost needs a word of somebody.
    #[serde(default, skip_serializing_if = "super::is_false")]
    pub beyond_scope: bool,
    /// What that costs us, in minor units.
    #[serde(default, skip_serializing_if = "super::is_zero")]
    pub extra_cost_minor: i64,
    /// When that cost was approved.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extra_approved_on: Option<NaiveDate>,
    /// Who of the client noticed it and said so.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub noticed: Vec<Noticed>,
    /// Internal note.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

/// That somebody noticed something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Noticed {
    /// Who.
    pub who: StakeholderId,
    /// When.
    pub on: NaiveDate,
}

/// One acceptance criterion.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Criterion {
    /// What must hold.
    pub text: String,
    /// The expectation it comes from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expectation: Option<ExpectationId>,
}

/// A quality check, test or review.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QualityCheck {
    /// When.
    pub on: NaiveDate,
    /// What was checked.
    pub what: String,
    /// Whether it passed; none = it is still to be checked.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "said")]
    pub passed: Option<bool>,
    /// Who checked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<StakeholderId>,
}

/// A result stands in the file as yes or no; where nobody said it, as nothing.
mod said {
    use serde::{Deserialize, Deserializer, Serializer};

    pub fn serialize<S: Serializer>(value: &Option<bool>, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_bool(value.unwrap_or_default())
    }

    pub fn deserialize<'a, D: Deserializer<'a>>(from: D) -> Result<Option<bool>, D::Error> {
        bool::deserialize(from).map(Some)
    }
}

/// A case of a test: one thing that is tried.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TestCase {
    /// What is tried.
    pub what: String,
    /// How it went each time; none = not run yet.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub runs: Vec<TestRun>,
}

impl TestCase {
    /// How it went last.
    pub fn latest(&self) -> Option<TestRun> {
        self.runs.iter().max_by_key(|run| run.on).copied()
    }

    /// Notes how it went on a day; another result of that day is replaced. None = it was not run on it.
    pub fn run(&mut self, on: NaiveDate, passed: Option<bool>) {
        self.runs.retain(|run| run.on != on);
        self.runs.extend(passed.map(|passed| TestRun { on, passed }));
        self.runs.sort_by_key(|run| run.on);
    }
}

/// One run of a case of a test.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TestRun {
    /// When.
    pub on: NaiveDate,
    /// Whether it passed.
    pub passed: bool,
}

/// That somebody has a part in a deliverable.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Part {
    /// Who.
    pub who: StakeholderId,
    /// Which part.
    pub part: PartKind,
}

/// Which part somebody has (RACI).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum PartKind {
    /// Works on it.
    Responsible,
    /// Answers for it.
    Accountable,
    /// Is asked before.
    Consulted,
    /// Is told after.
    Informed,
}

/// One result of acceptance.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Acceptance {
    /// When.
    pub on: NaiveDate,
    /// The verdict.
    pub verdict: Verdict,
    /// Conditions or reasons; a client may see them.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub conditions: String,
}

/// The verdict of an acceptance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Verdict {
    /// Accepted.
    Accepted,
    /// Accepted with conditions.
    Conditional,
    /// Sent back.
    Rejected,
}
