//! The client as an account: what is under contract, and what of ours which part of the client has.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Actual, ContractId, Meta, OfferingId, StakeholderId};

/// A contract with the client.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contract {
    /// Its id.
    pub id: ContractId,
    /// Who may see it, who wrote it and when.
    pub meta: Meta,
    /// What it is about.
    pub title: String,
    /// With which organisation or group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub with: Option<StakeholderId>,
    /// Through which relationship it came.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub through: Option<StakeholderId>,
    /// Value in minor units.
    #[serde(default, skip_serializing_if = "super::is_zero")]
    pub value_minor: i64,
    /// When it was signed; none while it is a draft.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signed_on: Option<NaiveDate>,
    /// First day.
    pub from: NaiveDate,
    /// Last day; none while it runs without end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<NaiveDate>,
    /// So many days before the last one the renewal must be settled.
    #[serde(default, skip_serializing_if = "super::is_zero")]
    pub notice_days: i64,
    /// What was invoiced.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub invoices: Vec<Actual>,
    /// Internal note.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

/// Something that we offer, and how far each part of the client has it (white space). Ours alone, however it is marked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Offering {
    /// Its id.
    pub id: OfferingId,
    /// Who may see it, who wrote it and when.
    pub meta: Meta,
    /// What it is.
    pub title: String,
    /// How it stands with the parts of the client, dated; the latest of each counts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub standings: Vec<Standing>,
    /// Internal note.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

/// How an offering stands with a part of the client.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Standing {
    /// With which part of the client: an organisation, a group, or a person who buys for a department.
    pub with: StakeholderId,
    /// Since when.
    pub on: NaiveDate,
    /// How.
    pub reach: Reach,
}

/// How far a part of the client has something that we offer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Reach {
    /// Bought from us.
    Sold,
    /// Talked about.
    InTalks,
    /// Could be sold, and is not talked about: white space.
    Open,
    /// No use to them, or bound to another.
    NotAddressable,
}
