//! What every record carries: who may see it, who wrote it and when.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Who may see a record. What measures a person is `Private` unless someone says otherwise, all else `Internal`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Visibility {
    /// Only its author.
    Private,
    /// Our team.
    #[default]
    Internal,
    /// The client may see it.
    Client,
}

impl Visibility {
    /// All, from the narrowest to the widest.
    pub const ALL: [Self; 3] = [Self::Private, Self::Internal, Self::Client];
}

/// Who may see a record, who wrote it and on which day it came into the file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Meta {
    /// Who may see it.
    #[serde(default, skip_serializing_if = "is_internal")]
    pub visibility: Visibility,
    /// Who wrote it: a name as the author gave it; empty when not known.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub by: String,
    /// The day it came into the file; before that day it does not exist in any replay.
    pub on: NaiveDate,
}

impl Meta {
    /// Internal, written by `by` on `on`.
    pub fn internal(by: &str, on: NaiveDate) -> Self {
        Self { visibility: Visibility::Internal, by: by.to_owned(), on }
    }

    /// Private to `by`, written on `on`.
    pub fn private(by: &str, on: NaiveDate) -> Self {
        Self { visibility: Visibility::Private, by: by.to_owned(), on }
    }
}

fn is_internal(visibility: &Visibility) -> bool {
    *visibility == Visibility::Internal
}
