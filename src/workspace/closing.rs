//! What makes the work better, and what ends it: improvements, and the items of closing and handing over.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{ClosingItemId, EventId, ImprovementId, LessonId, Meta, RiskId, StakeholderId};

/// Something that we do otherwise from now on, or did to put something right (PMBOK: corrective action; continuous
/// improvement). Where it came from is what it names: a lesson, a day on which we looked back, a risk or an issue.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Improvement {
    /// Its id.
    pub id: ImprovementId,
    /// Who may see it, who wrote it and when.
    pub meta: Meta,
    /// What is to be done.
    pub title: String,
    /// Since when it is wanted.
    pub raised_on: NaiveDate,
    /// The lesson that it follows from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lesson: Option<LessonId>,
    /// The day of looking back on which it was agreed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub review: Option<EventId>,
    /// The risk or the issue that it corrects.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub corrects: Option<RiskId>,
    /// Who answers for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<StakeholderId>,
    /// By when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<NaiveDate>,
    /// When it was done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub done_on: Option<NaiveDate>,
    /// Whether it helped.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub effect: Option<ImprovementEffect>,
    /// Internal note.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

/// What became of an improvement.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ImprovementEffect {
    /// When that was seen.
    pub on: NaiveDate,
    /// How far it helped.
    pub worked: Worked,
    /// By what that was seen.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub seen: String,
}

/// How far something helped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Worked {
    /// It helped.
    Yes,
    /// It helped in part.
    Partly,
    /// It did not help.
    No,
}

/// One item of closing: of the usual list that nobody can read from the file, one of our own, or something that is
/// handed over. What the file says itself (open deliverables, promises, risks …) is no record.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClosingItem {
    /// Its id.
    pub id: ClosingItemId,
    /// Who may see it, who wrote it and when.
    pub meta: Meta,
    /// Which item.
    pub kind: ClosingKind,
    /// What is to be done or handed over; of the usual items it may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// Who receives what is handed over.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub receiver: Option<StakeholderId>,
    /// By when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<NaiveDate>,
    /// When it was done; of something handed over, when it was accepted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub done_on: Option<NaiveDate>,
    /// Since when it is known that nothing of the kind is needed here; of what is handed over, none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub not_needed_on: Option<NaiveDate>,
    /// Who ticked it, or said that it is not needed: a name as the author gave it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub done_by: String,
    /// Internal note.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

/// Which item of closing (PMBOK, close project or phase).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum ClosingKind {
    /// The closing report is written and given to the client.
    ReportGiven,
    /// The last talk was held: how it was, what comes.
    LastTalk,
    /// Suppliers are paid, the accounts of the engagement are shut.
    AccountsShut,
    /// Badges, devices, accounts and data are given back.
    AccessReturned,
    /// The documents are filed where the firm finds them.
    RecordsFiled,
    /// The team was thanked and has its next work.
    TeamReleased,
    /// Who is called when something breaks afterwards is agreed.
    SupportAgreed,
    /// Something that is handed over.
    Handover,
    /// An item of our own.
    Own,
}

impl ClosingKind {
    /// The usual items that a person ticks, in their order.
    pub const BY_HAND: [Self; 7] = [
        Self::ReportGiven,
        Self::LastTalk,
        Self::AccountsShut,
        Self::AccessReturned,
        Self::RecordsFiled,
        Self::TeamReleased,
        Self::SupportAgreed,
    ];
}
