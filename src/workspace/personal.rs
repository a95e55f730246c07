//! What one of us writes down for themself: how to spread over the six roles, when to come home, what a complaint did to
//! them, what to practise. Whoever opens the file under the name of the one who wrote it sees it, whatever is said of its
//! visibility; others do not, and a copy for the team carries none of it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Meta, PersonalId, Role, StakeholderId, VoiceId};

/// The notes of one of us on their own work; one record a person.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Personal {
    /// Its id.
    pub id: PersonalId,
    /// Who wrote it and when; it is seen under that name only.
    pub meta: Meta,
    /// Whose notes.
    pub of: StakeholderId,
    /// How time is to be spread over the six roles (Webber & Torti 2004), by phase.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub targets: Vec<RoleTarget>,
    /// The person is at home, at the own firm, at least every so many weeks; at least 1.
    #[serde(default = "home_weeks")]
    pub home_weeks: i64,
    /// After so many months with one client somebody else takes over; at least 1.
    #[serde(default = "rotation_months")]
    pub rotation_months: i64,
    /// With this client since; none = since the engagement began.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<NaiveDate>,
    /// Which signs of going native the person saw in themself.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub signs: Vec<SignCheck>,
    /// What complaints did to the person.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reflections: Vec<Reflection>,
    /// What the person practises.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub practice: Vec<PracticeGoal>,
}

/// A month of weeks. Ours.
fn home_weeks() -> i64 {
    4
}

/// A year. Ours.
fn rotation_months() -> i64 {
    12
}

impl Personal {
    /// Empty notes of a person.
    pub fn new(id: PersonalId, by: &str, on: NaiveDate, of: StakeholderId) -> Self {
        Self {
            id,
            meta: Meta::private(by, on),
            of,
            targets: Vec::new(),
            home_weeks: home_weeks(),
            rotation_months: rotation_months(),
            since: None,
            signs: Vec::new(),
            reflections: Vec::new(),
            practice: Vec::new(),
        }
    }
}

/// How time is to be spread over the six roles while a phase lasts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RoleTarget {
    /// The phase by its name; empty = whenever no other target holds.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub phase: String,
    /// Percent in each role, 0–100; a role that is not named has none.
    pub shares: Vec<RoleShare>,
}

/// The share of one role.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RoleShare {
    /// Which of the six.
    pub role: Role,
    /// Percent, 0–100.
    pub percent: u8,
}

/// What was seen of the ten signs on a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignCheck {
    /// When.
    pub on: NaiveDate,
    /// Which; none = none of them.
    pub seen: Vec<Sign>,
}

/// Ten signs that a consultant goes native: the first three after "Knowing your client too well" (The Business
/// Launchpad), the others are ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Sign {
    /// Was asked to join the client's staff.
    AskedToJoin,
    /// Says "we" and means the client.
    SaysWe,
    /// Sits on the client's committee for newcomers or for the picnic.
    TheirCommittee,
    /// Speaks for the client at home more often than for home at the client.
    SpeaksForThem,
    /// Misses meetings at home for those of the client.
    SkipsHome,
    /// Keeps back bad news for the sake of peace.
    KeepsBack,
    /// Says yes to what goes beyond the contract without asking.
    SaysYes,
    /// Cannot name a weakness of the client any more.
    NoWeakness,
    /// Has friends among the client's people who are owed favours.
    OwesFavours,
    /// Would rather stay than come home.
    WouldStay,
}

impl Sign {
    /// All ten.
    pub const ALL: [Self; 10] = [
        Self::AskedToJoin,
        Self::SaysWe,
        Self::TheirCommittee,
        Self::SpeaksForThem,
        Self::SkipsHome,
        Self::KeepsBack,
        Self::SaysYes,
        Self::NoWeakness,
        Self::OwesFavours,
        Self::WouldStay,
    ];
}

/// What a complaint did to the person, and how it was answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reflection {
    /// When it was written.
    pub on: NaiveDate,
    /// About which complaint; none = about none that is written down.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub voice: Option<VoiceId>,
    /// In the person's own words.
    pub text: String,
    /// How well the person answered, by their own account, 1–5.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reply: Option<u8>,
}

/// A small thing to practise.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PracticeGoal {
    /// Since when.
    pub on: NaiveDate,
    /// What.
    pub text: String,
    /// The warning that it came from, by the key of its rule; empty = from none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub from: String,
    /// When it was done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub done_on: Option<NaiveDate>,
}
