//! Why an edit was refused, as data.

use crate::workspace::{Problem, ReadingId, RecordRef};

/// Why an edit was refused. Nothing was changed.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum Refusal {
    /// It would break something: what `check` would say of it that it does not say now.
    #[error("would break {}", .0.first().map(|problem| problem.place.to_string()).unwrap_or_default())]
    Broken(Vec<Problem>),
    /// The record is not there.
    #[error("no record {0}")]
    Missing(RecordRef),
    /// There is a record with this id already.
    #[error("{0} exists")]
    Exists(RecordRef),
    /// There is no task above it on its level under which it could go.
    #[error("nothing to go under")]
    NothingAbove,
    /// It stands at the top level already.
    #[error("at the top level")]
    AtTop,
    /// There is no dependency between the two.
    #[error("no link")]
    NoLink,
    /// The same author has written another answer of the same day, person and question.
    #[error("answered in {0}")]
    Answered(ReadingId),
    /// This seat has no more ids of the kind.
    #[error("no more ids")]
    NoIds,
    /// It can only be looked at.
    #[error("only looked at")]
    OnlySeen,
}

impl Refusal {
    /// The key of its sentence. What would break something is said as `check` says it.
    pub fn key(&self) -> &'static str {
        match self {
            Self::Broken(problems) => problems.first().map_or("edit-refused", |problem| problem.code.key()),
            Self::Missing(_) => "edit-refused-missing",
            Self::Exists(_) => "edit-refused-exists",
            Self::NothingAbove => "edit-refused-nothing-above",
            Self::AtTop => "edit-refused-at-top",
            Self::NoLink => "edit-refused-no-link",
            Self::Answered(_) => "edit-refused-answered",
            Self::NoIds => "edit-refused-no-ids",
            Self::OnlySeen => "keep-only-no-edits",
        }
    }

    /// What fills the places of the sentence, by name.
    pub fn details(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Broken(problems) => problems.first().map(|problem| problem.details.clone()).unwrap_or_default(),
            Self::Missing(record) | Self::Exists(record) => vec![("id", record.to_string())],
            Self::Answered(reading) => vec![("id", RecordRef::from(*reading).to_string())],
            _ => Vec::new(),
        }
    }
}

/// The problems of `after` that `before` did not have.
pub(super) fn added(before: &[Problem], after: &[Problem]) -> Vec<Problem> {
    let mut known: Vec<&Problem> = before.iter().collect();
    let mut added = Vec::new();
    for problem in after {
        match known.iter().position(|one| *one == problem) {
            Some(at) => {
                known.swap_remove(at);
            }
            None => added.push(problem.clone()),
        }
    }
    added
}
