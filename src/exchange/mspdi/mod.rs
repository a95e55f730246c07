//! Microsoft Project XML (MSPDI).
//!
//! Owns what such a file says, field by field, and how it becomes a plan for the engine. Reading never reckons: a date
//! that the file states is kept as it stands there. Must not know the workspace's history, screens or the clock.
//! Source of names and units: the schema in MicrosoftDocs/office-developer-msproject-xml-docs.

pub(in crate::exchange) mod calendar;
mod file;
mod open_weeks;
mod own;
mod pass;
mod plan;
mod read;
mod read_calendar;
mod splits;
pub(in crate::exchange) mod values;
mod write;
pub(in crate::exchange) mod xml;

pub use calendar::days as exception_days;
pub use file::{
    Assignment, Baseline, Calendar, DayHours, Exception, File, Link, Portion, Recurrence, Resource, Task, WorkWeek,
};
pub use own::{Defined, Own, OwnField};
pub use read::{Refusal, read};
pub use splits::{Split, WorkHours};
pub use write::write;
