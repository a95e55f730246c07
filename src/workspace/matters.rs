//! Risks, money, lessons, follow-on work, events and slides.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{
    BudgetLineId, ContractId, EventId, ExpectationId, LessonId, Meta, OpportunityId, RiskId, SlideId, StakeholderId,
    TaskId, Worked,
};

/// A risk, an issue or a change.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Risk {
    /// Its id.
    pub id: RiskId,
    /// Who may see it, who wrote it and when.
    pub meta: Meta,
    /// Risk, issue or change.
    pub kind: RiskKind,
    /// What may happen, happened or is to change; a client may see it.
    pub title: String,
    /// Since when it is known.
    pub raised_on: NaiveDate,
    /// Dated ratings of chance and effect.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ratings: Vec<RiskRating>,
    /// How we answer it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub response: Option<RiskResponse>,
    /// What we do.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub measure: String,
    /// Who answers for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<StakeholderId>,
    /// What tells us that it happens.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub trigger: String,
    /// What we do then.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub contingency: String,
    /// Tasks it touches.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tasks: Vec<TaskId>,
    /// The relationship it is about; internal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<StakeholderId>,
    /// Who was told, and when.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub told: Vec<Told>,
    /// When it was closed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed_on: Option<NaiveDate>,
    /// Who asked for it, of a change.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asked_by: Option<StakeholderId>,
    /// What was decided of it, of a change; none = nothing yet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decided: Option<Decided>,
    /// Days by which it moves the end of the work, negative = earlier; none = nobody has said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub effect_days: Option<i64>,
    /// What it costs us, in minor units, negative = it saves; none = nobody has said. Internal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub effect_cost_minor: Option<i64>,
    /// Expectations that it breaks, or that it sets anew.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub resets: Vec<Reset>,
    /// What we did about it, and whether that worked; internal.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub corrections: Vec<Correction>,
    /// Internal note.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

/// What was decided of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Decided {
    /// When.
    pub on: NaiveDate,
    /// Whether it is done; else it was turned down.
    pub granted: bool,
}

/// An expectation that a change breaks: its holder is to hear of it and to agree to the new one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reset {
    /// Which.
    pub expectation: ExpectationId,
    /// When its holder agreed to the new one; none = not yet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agreed_on: Option<NaiveDate>,
}

/// Something that was done to put things right: more people, other priorities, another way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Correction {
    /// When it was decided.
    pub on: NaiveDate,
    /// What is done.
    pub what: String,
    /// Who does it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub who: Option<StakeholderId>,
    /// When it was done; none = not yet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub done_on: Option<NaiveDate>,
    /// What came of it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub effect: String,
    /// Whether it worked; none = nobody has looked yet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub worked: Option<Worked>,
    /// When that was looked at.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub judged_on: Option<NaiveDate>,
}

/// Risk, issue or change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum RiskKind {
    /// May happen.
    Risk,
    /// Has happened.
    Issue,
    /// A change asked for.
    Change,
}

/// A dated rating of a risk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RiskRating {
    /// When.
    pub on: NaiveDate,
    /// Chance, 1–5.
    pub probability: u8,
    /// Effect, 1–5.
    pub impact: u8,
}

/// How a risk is answered (PMBOK).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum RiskResponse {
    /// Avoid it.
    Avoid,
    /// Make it smaller.
    Mitigate,
    /// Give it to another.
    Transfer,
    /// Accept it.
    Accept,
    /// Take it to those who can decide.
    Escalate,
}

/// That someone was told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Told {
    /// Who.
    pub who: StakeholderId,
    /// When.
    pub on: NaiveDate,
}

/// A budget line with its dated actual costs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BudgetLine {
    /// Its id.
    pub id: BudgetLineId,
    /// Who may see it, who wrote it and when.
    pub meta: Meta,
    /// What it is for.
    pub title: String,
    /// What kind of cost (labour, licences, travel, …).
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub category: String,
    /// Planned amount in minor units.
    pub planned_minor: i64,
    /// First day of the stretch over which it is planned.
    pub from: NaiveDate,
    /// Last day of it.
    pub to: NaiveDate,
    /// What was spent.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub actuals: Vec<Actual>,
    /// What we thought it would come to.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub forecasts: Vec<Forecast>,
    /// Internal note.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

/// Money spent on a day.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Actual {
    /// When.
    pub on: NaiveDate,
    /// How much, in minor units.
    pub amount_minor: i64,
    /// What for.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
}

/// What a budget line was thought to come to in the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Forecast {
    /// When.
    pub on: NaiveDate,
    /// How much at completion, in minor units.
    pub amount_minor: i64,
}

/// What was learned.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lesson {
    /// Its id.
    pub id: LessonId,
    /// Who may see it, who wrote it and when.
    pub meta: Meta,
    /// When.
    pub on: NaiveDate,
    /// What went well, badly, or could be better.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<LessonKind>,
    /// What happened.
    pub text: String,
    /// What to do next time.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub advice: String,
    /// A word to find it by.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub tag: String,
    /// The engagement that it was taken over from; ours.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<LessonOrigin>,
}

/// Where a lesson was learned that was taken over from another engagement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LessonOrigin {
    /// The other engagement's title.
    pub engagement: String,
    /// Which lesson it is there.
    pub lesson: LessonId,
    /// When it was taken over.
    pub on: NaiveDate,
}

/// What kind of lesson.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum LessonKind {
    /// Went well.
    Success,
    /// Went badly.
    Failure,
    /// Could be better.
    Improvement,
}

/// Follow-on work, referral or reference: the relationship manager's ultimate measure (APEX).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Opportunity {
    /// Its id.
    pub id: OpportunityId,
    /// Who may see it, who wrote it and when.
    pub meta: Meta,
    /// What it is about.
    pub title: String,
    /// What kind.
    pub kind: OpportunityKind,
    /// Value in minor units.
    #[serde(default, skip_serializing_if = "super::is_zero")]
    pub value_minor: i64,
    /// Through which relationship it came.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub through: Option<StakeholderId>,
    /// The contract that it would renew.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub renews: Option<ContractId>,
    /// When it is expected.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expected_on: Option<NaiveDate>,
    /// Where it stood when.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub stages: Vec<StageEntry>,
    /// Internal note.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

/// What kind of opportunity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum OpportunityKind {
    /// More of the same.
    Renewal,
    /// New work with this client.
    FollowOn,
    /// Work elsewhere on the client's word.
    Referral,
    /// The client speaks for us.
    Reference,
}

/// Where an opportunity stood on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StageEntry {
    /// When.
    pub on: NaiveDate,
    /// Which stage.
    pub stage: Stage,
}

/// Stage of an opportunity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Stage {
    /// An idea.
    Idea,
    /// Talked about.
    Discussed,
    /// Proposed.
    Proposed,
    /// Won.
    Won,
    /// Lost.
    Lost,
}

/// A pin on every time plot.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Event {
    /// Its id.
    pub id: EventId,
    /// Who may see it, who wrote it and when.
    pub meta: Meta,
    /// When.
    pub on: NaiveDate,
    /// A word or two.
    pub title: String,
    /// What happened.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
    /// Whether we looked back on that day (an evaluation, a retrospective): two such days can be compared.
    #[serde(default, skip_serializing_if = "super::is_false")]
    pub review: bool,
}

/// What a slide shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum SlideKind {
    /// A view as of a day.
    #[default]
    View,
    /// Words alone.
    Text,
    /// A view on two days, side by side.
    Comparison,
    /// A view from one day on to another, as time went by.
    Replay,
}

impl SlideKind {
    /// Whether it is the usual one.
    pub fn is_usual(&self) -> bool {
        *self == Self::default()
    }

    /// Whether it shows a view from a day on.
    pub fn has_begin(self) -> bool {
        matches!(self, Self::Comparison | Self::Replay)
    }
}

/// One thing of how a view is looked at, by keys: which filter, which columns, how far it is zoomed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SlideLook {
    /// Of what.
    pub of: String,
    /// How it is looked at.
    pub value: String,
}

/// What is presented. A client sees it where it is marked for the client; what is not is kept in the deck and never shown.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Slide {
    /// Its id.
    pub id: SlideId,
    /// Who may see it, who wrote it and when.
    pub meta: Meta,
    /// Place in the presentation.
    pub order: i64,
    /// Its title.
    pub title: String,
    /// What it shows.
    #[serde(default, skip_serializing_if = "SlideKind::is_usual")]
    pub kind: SlideKind,
    /// Which view it shows, by the name of the view or of its page.
    pub view: String,
    /// The first of two days that are compared, or the day from which time goes by; none = the first of the engagement.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<NaiveDate>,
    /// As of which day; none = today.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub as_of: Option<NaiveDate>,
    /// What words alone say, a line each.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
    /// How the view is looked at, where that is otherwise than usual.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub look: Vec<SlideLook>,
    /// What the presenter says; internal.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}
