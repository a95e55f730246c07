//! What was answered to a warning: when it was first seen, put off, settled, acted upon.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{AlarmId, Meta, RecordRef};

/// The answers to one warning: what one rule finds of one record, whenever it finds it. What it says is computed anew
/// each day; only the answers are kept. Never for a client.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Alarm {
    /// Its id.
    pub id: AlarmId,
    /// Who may see it, who wrote it and when.
    pub meta: Meta,
    /// The rule, by the name that stays the same, such as `key-unhappy`.
    pub rule: String,
    /// The record that the warning is about; none where it is about the whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<RecordRef>,
    /// Dated answers, in the order of their dates.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub answers: Vec<AlarmAnswer>,
}

/// One answer to a warning.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AlarmAnswer {
    /// When.
    pub on: NaiveDate,
    /// What was done about it.
    pub kind: AlarmAnswerKind,
    /// The day on which what is put off comes back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<NaiveDate>,
    /// How grave it was then: what becomes graver comes back at once, put off, acted on or settled.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub severity: Option<Severity>,
    /// Why it is put off, or what was done.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
    /// What it rested on when it was settled or acted on: it comes back when something else joins. Compared and never followed, so
    /// that records which are gone since may stand here.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rests_on: Vec<RecordRef>,
    /// The record that was made for it: a task, a contact, an expectation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub made: Option<RecordRef>,
}

/// What was done about a warning.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum AlarmAnswerKind {
    /// Somebody took note of it.
    Seen,
    /// It is put off until a day, for a reason.
    Snoozed,
    /// Its act was carried out.
    Acted,
    /// It was settled otherwise.
    Resolved,
}

/// How grave a warning is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Severity {
    /// Act now.
    Trouble,
    /// Keep an eye on it.
    Watch,
    /// Good to know.
    Info,
}

impl Severity {
    /// The key of what it is called.
    pub fn key(self) -> &'static str {
        match self {
            Self::Trouble => "warnings-trouble",
            Self::Watch => "warnings-watch",
            Self::Info => "warnings-info",
        }
    }
}

impl AlarmAnswer {
    /// An answer of a day, of which nothing more is said.
    pub fn new(on: NaiveDate, kind: AlarmAnswerKind) -> Self {
        Self { on, kind, until: None, severity: None, text: String::new(), rests_on: Vec::new(), made: None }
    }
}
