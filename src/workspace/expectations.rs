//! Expectations, decisions and voices: what is expected, decided and said.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Channel, ContactId, DecisionId, ExpectationId, Meta, RiskId, StakeholderId, TaskId, VoiceId};

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
    /// Internal note: nothing for the client.
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
    #[serde(default)]
    pub involvement: Involvement,
    /// Who must hear of it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub must_hear: Vec<StakeholderId>,
    /// Tasks that it touches: who is asked before or told after them must hear of it, too (RACI).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tasks: Vec<TaskId>,
    /// Who heard it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub hearings: Vec<Hearing>,
    /// What we gave for it, where it was negotiated; internal.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub gave: String,
    /// What we got for it, where it was negotiated; internal.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub got: String,
    /// Internal note: nothing for the client.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

/// How far the client took part in a decision.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Involvement {
    /// The client decided, alone or with us.
    Decides,
    /// The client was asked before.
    Consulted,
    /// The client was told after.
    Informed,
    /// Somebody wrote down that the client had no part in it.
    NoPart,
    /// Nobody wrote down what the client's part was: that is no part of its own. Earlier files say `NotInvolved` of every
    /// decision of which nobody said anything; what nobody chose accuses nobody.
    #[default]
    #[serde(alias = "NotInvolved")]
    Unknown,
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
    /// When the person said that they have it (PMBOK: receipt of acknowledgment).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub acknowledged_on: Option<NaiveDate>,
    /// The reaction; internal.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reaction: String,
}

impl Hearing {
    /// Someone heard on a day, from whom where that is known.
    pub fn new(who: StakeholderId, on: NaiveDate, from: Option<StakeholderId>) -> Self {
        Self { who, on, from, channel: None, acknowledged_on: None, reaction: String::new() }
    }
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
    /// When it was opened again after it had been closed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reopened: Vec<Reopened>,
    /// What it led to: the plan changes in time, and whoever spoke has the credit.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub led_to: Vec<Effect>,
    /// With whom the speaker is at odds, of a conflict; internal.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parties: Vec<StakeholderId>,
    /// How a conflict was settled; internal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub settled: Option<Settlement>,
    /// How it felt to the speaker when it was closed, 1–5; internal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub feeling_after: Option<u8>,
    /// Minutes from asking to answering where somebody looked at the clock, of what is urgent; internal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub response_minutes: Option<i64>,
    /// How the answer was received; internal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reception: Option<Reception>,
    /// The round in which it was gathered, such as a beta test.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub round: String,
    /// The milestone before which it is to be put right: the release that the round is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub release: Option<TaskId>,
    /// When it was put right.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fixed_on: Option<NaiveDate>,
    /// Internal note: nothing for the client.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

impl Voice {
    /// Whether it is said what became of it, in words or by what it led to: a day of an answer without either is no answer.
    pub fn has_answer(&self) -> bool {
        !self.outcome.trim().is_empty() || !self.led_to.is_empty()
    }

    /// Something that was said and of which nothing has become yet.
    pub fn new(id: VoiceId, meta: Meta, of: StakeholderId, on: NaiveDate, kind: VoiceKind, text: String) -> Self {
        Self {
            id,
            meta,
            of,
            on,
            kind,
            text,
            meant: String::new(),
            need: String::new(),
            confirmed_on: None,
            heard_through: Vec::new(),
            outcome: String::new(),
            answered_on: None,
            told_on: None,
            closed_on: None,
            reopened: Vec::new(),
            led_to: Vec::new(),
            parties: Vec::new(),
            settled: None,
            feeling_after: None,
            response_minutes: None,
            reception: None,
            round: String::new(),
            release: None,
            fixed_on: None,
            note: String::new(),
        }
    }
}

/// That something was opened again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reopened {
    /// When it had been closed.
    pub closed_on: NaiveDate,
    /// When it was opened again.
    pub on: NaiveDate,
}

/// What came of something that was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Effect {
    /// What changed.
    pub what: Effected,
    /// When it was decided to change it.
    pub on: NaiveDate,
}

/// What something that was said can lead to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Effected {
    /// A task of the plan.
    Task(TaskId),
    /// A change, or how a risk or an issue is answered.
    Change(RiskId),
    /// A decision.
    Decision(DecisionId),
}

/// How a conflict was settled: the five ways of PMBOK.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Settlement {
    /// Withdrawn from, put off.
    Avoided,
    /// Smoothed over: what unites was stressed.
    Smoothed,
    /// Each gave something up.
    Compromise,
    /// One side had its way.
    Forced,
    /// Solved together.
    Solved,
}

/// How an answer was received.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Reception {
    /// With thanks.
    Thanks,
    /// Without a word.
    Nothing,
    /// With a complaint.
    Complaint,
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
    /// Something that was wanted at once: a moment that mattered.
    Urgent,
}
