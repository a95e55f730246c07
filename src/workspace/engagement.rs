//! The frame of an engagement: parties, dates, calendars, charter, thresholds.

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

use super::{CalendarId, StakeholderId};

/// The frame of an engagement.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Engagement {
    /// What people call it; a client may see it.
    pub title: String,
    /// The client's name.
    pub client: String,
    /// Our firm's name.
    pub firm: String,
    /// ISO 4217 code; all money of the file is in this currency, in minor units.
    pub currency: String,
    /// First day.
    pub start: NaiveDate,
    /// Last day as agreed.
    pub end: NaiveDate,
    /// What a client may read about it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub summary: String,
    /// Internal note.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// Our project manager.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub manager: Option<StakeholderId>,
    /// "Today" for this file when set; else the computer's day counts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status_date: Option<NaiveDate>,
    /// Phases in their order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub phases: Vec<Phase>,
    /// Working calendars; the first is the project's. With none, Monday to Friday 8–12 and 13–17.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub calendars: Vec<Calendar>,
    /// What the project manager's authority rests on (APEX).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub charter: Option<Charter>,
    /// Limits above which something is said.
    #[serde(default, skip_serializing_if = "Thresholds::is_default")]
    pub thresholds: Thresholds,
}

impl Engagement {
    /// Agreed length in days, at least 1.
    pub fn length_days(&self) -> i64 {
        (self.end - self.start).num_days().max(1)
    }
}

/// A named stretch of the engagement.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Phase {
    /// Its name; a client may see it.
    pub name: String,
    /// First day.
    pub start: NaiveDate,
    /// Last day.
    pub end: NaiveDate,
}

/// A working calendar: a week of working ranges, and dated exceptions.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Calendar {
    /// Its id.
    pub id: CalendarId,
    /// Its name.
    pub name: String,
    /// Working ranges from Monday to Sunday; an empty list is a day off.
    pub week: [Vec<Shift>; 7],
    /// Dates that differ.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub exceptions: Vec<CalendarException>,
}

/// A working range within one day, `from` before `to`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Shift {
    /// Where work begins.
    pub from: NaiveTime,
    /// Where it ends.
    pub to: NaiveTime,
}

/// Days on which other ranges count: holidays (none) or extra working days.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CalendarException {
    /// Its name.
    pub name: String,
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: NaiveDate,
    /// Working ranges on these days.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub shifts: Vec<Shift>,
}

/// The project charter: what the project manager's authority rests on (PMBOK; APEX).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Charter {
    /// What it says.
    pub text: String,
    /// When it was signed; none while it is a draft.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signed_on: Option<NaiveDate>,
    /// Who signed it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signed_by: Option<StakeholderId>,
    /// What the project manager may decide alone.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub limits: Vec<Limit>,
}

/// One delegated limit of the charter.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limit {
    /// What it is about.
    pub text: String,
    /// Up to how much money, in minor units, when it is about money.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount_minor: Option<i64>,
}

/// Limits above which something is said. They are judgement, not science: visible and editable.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Thresholds {
    /// From this power on a person is a key person (1–5).
    pub key_power: f64,
    /// PM − RM in points (0–100) from which the two managers drift apart.
    pub manager_gap: f64,
    /// Age in days at which a reading weighs half.
    pub half_life_days: i64,
    /// A reading older than this many days counts as silence.
    pub silence_days: i64,
    /// A dial at or above this (0–100) is good.
    pub good_from: f64,
    /// A dial at or above this (0–100), below good, is to be watched; below it is trouble.
    pub watch_from: f64,
}

impl Default for Thresholds {
    fn default() -> Self {
        Self {
            key_power: 4.0,
            manager_gap: 25.0,
            half_life_days: 30,
            silence_days: 42,
            good_from: 75.0,
            watch_from: 50.0,
        }
    }
}

impl Thresholds {
    fn is_default(&self) -> bool {
        *self == Self::default()
    }
}
