//! Expectations, decisions and voices: what is expected, decided and said.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Channel, ContactId, DecisionId, ExpectationId, Meta, StakeholderId, TaskId, VoiceId};

/// Who expects what of whom by when. Our promises and what we need from the client are expectations too.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expectation {
    /// Its id.
    pub id: ExpectationId,
    /// Who may see it, who wrote it and when.
    pub meta: Meta,
    /// In a few words; a client may see it.
    pub title: String,
    /// Who holds it.
    pub holder: StakeholderId,
    /// Of whom, when it is one person; else of the other side.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub of: Option<StakeholderId>,
    /// What must happen for the holder.
    pub kind: ExpectationKind,
    /// Whether we promised it.
    #[serde(default, skip_serializing_if = "super::is_false")]
    pub promised: bool,
    /// What was said, word for word.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub said: String,
    /// What we think was meant; internal.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub meant: String,
    /// The need behind it; internal.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub need: String,
    /// When it was voiced.
    pub voiced_on: NaiveDate,
    /// Through whom it reached us, first link first; empty = from the holder.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub heard_through: Vec<StakeholderId>,
    /// By when the holder expects it; none = not asked yet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<NaiveDate>,
    /// How important it is to the holder, 1–5.
    pub importance: u8,
    /// When it was played back and confirmed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confirmed_on: Option<NaiveDate>,
    /// What will satisfy it: the earliest one counts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub satisfied_by: Vec<Satisfier>,
    /// Tasks that cannot be worked on before it is met: of what we need from the client.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub blocks: Vec<TaskId>,
    /// When it was closed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed_on: Option<NaiveDate>,
    /// Whether the holder agrees that it is met; none = not asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub holder_agrees: Option<bool>,
    /// Private note.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

/// What must happen for the holder of an expectation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum ExpectationKind {
    /// To understand something.
    Understand,
    /// To see something.
    See,
    /// To decide, or to be asked.
    Decide,
    /// To receive something.
    Receive,
    /// To use something.
    Use,
    /// To feel safe, respected, heard.
    Feel,
}

/// What satisfies an expectation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Satisfier {
    /// A task of the plan, when it is finished.
    Task(TaskId),
    /// A contact, when it is held.
    Contact(ContactId),
}

/// What was decided, by whom, and who heard it when and from whom.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Decision {
    /// Its id.
    pub id: DecisionId,
    /// Who may see it, who wrote it and when.
    pub meta: Meta,
    /// What was decided; a client may see it.
    pub title: String,
    /// The options there were.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<String>,
    /// Who decided.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub decided_by: Vec<StakeholderId>,
    /// When.
    pub decided_on: NaiveDate,
    /// From when it counts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub effective_on: Option<NaiveDate>,
    /// How far the client took part.
    pub involvement: Involvement,
    /// Who must hear of it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub must_hear: Vec<StakeholderId>,
    /// Who heard it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub hearings: Vec<Hearing>,
    /// Private note.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

/// How far the client took part in a decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Involvement {
    /// The client decided, alone or with us.
    Decides,
    /// The client was asked before.
    Consulted,
    /// The client was told after.
    Informed,
    /// Nothing is recorded.
    NotInvolved,
}

/// That someone heard of a decision.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hearing {
    /// Who heard.
    pub who: StakeholderId,
    /// When.
    pub on: NaiveDate,
    /// From whom; none = not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<StakeholderId>,
    /// How.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub channel: Option<Channel>,
    /// The reaction; internal.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reaction: String,
}

/// Something a stakeholder said, and what became of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Voice {
    /// Its id.
    pub id: VoiceId,
    /// Who may see it, who wrote it and when.
    pub meta: Meta,
    /// Who said it.
    pub of: StakeholderId,
    /// When.
    pub on: NaiveDate,
    /// What kind.
    pub kind: VoiceKind,
    /// What was said; a client may see it.
    pub text: String,
    /// What we think was meant; internal.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub meant: String,
    /// The need behind it; internal.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub need: String,
    /// When it was played back and confirmed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confirmed_on: Option<NaiveDate>,
    /// Through whom it reached us; empty = directly.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub heard_through: Vec<StakeholderId>,
    /// What became of it; a client may see it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub outcome: String,
    /// When it was answered or settled.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answered_on: Option<NaiveDate>,
    /// When the person was told what became of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub told_on: Option<NaiveDate>,
    /// When it was closed: nothing is left to do about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed_on: Option<NaiveDate>,
    /// Private note.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

/// What kind of voice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum VoiceKind {
    /// An idea.
    Idea,
    /// A concern.
    Concern,
    /// An opinion.
    Opinion,
    /// A need.
    Need,
    /// A doubt.
    Doubt,
    /// A conflict.
    Conflict,
    /// A complaint.
    Complaint,
    /// Praise.
    Praise,
}
