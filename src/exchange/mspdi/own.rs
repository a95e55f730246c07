//! What a plan of ours says beyond the fields of Microsoft Project: in its custom fields, under names by which they are
//! known again whatever number another program has given them and whatever language they were written in.

use chrono::NaiveDate;

use super::file::Task;
use super::values;
use crate::language::{Language, Words};

/// A custom field of ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OwnField {
    /// What a task takes if all goes well.
    Optimistic,
    /// What a task takes if much goes wrong.
    Pessimistic,
    /// Reserve kept after a task.
    Buffer,
    /// Who answers for a task: the name of a resource.
    Owner,
    /// The goal that a task serves.
    Goal,
    /// Of the summary of the project: the agreed last day.
    AgreedEnd,
    /// Of a resource: who of the map it is, and on whose side.
    Person,
}

/// A custom field of ours as a file defines it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Defined {
    /// Which it is.
    pub field: OwnField,
    /// The number by which the file calls it.
    pub id: i64,
    /// What people read above its column.
    pub alias: String,
}

/// What a task says in custom fields of ours. Minutes are of the kind that its duration is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Own {
    /// Minutes if all goes well.
    pub optimistic: Option<i64>,
    /// Minutes if much goes wrong.
    pub pessimistic: Option<i64>,
    /// Working minutes of reserve.
    pub buffer: Option<i64>,
    /// Name of who answers for it.
    pub owner: String,
    /// Title of the goal that it serves.
    pub goal: String,
    /// The agreed last day of the project, of its summary.
    pub agreed_end: Option<NaiveDate>,
    /// Of the summary of the project: whether nobody agreed on a last day, though the file has one.
    pub no_end: bool,
}

/// What stands for the agreed last day where nobody agreed on one.
pub(super) const NO_END: &str = "-";

impl OwnField {
    /// All of them, in the order in which a file defines them.
    pub const ALL: [Self; 7] =
        [Self::Optimistic, Self::Pessimistic, Self::Buffer, Self::Owner, Self::Goal, Self::AgreedEnd, Self::Person];

    /// Number and name of the field of Microsoft Project that holds it.
    fn holder(self) -> (i64, &'static str) {
        match self {
            Self::Optimistic => (188_743_783, "Duration1"),
            Self::Pessimistic => (188_743_784, "Duration2"),
            Self::Buffer => (188_743_785, "Duration3"),
            Self::Owner => (188_743_731, "Text1"),
            Self::Goal => (188_743_734, "Text2"),
            Self::AgreedEnd => (188_743_737, "Text3"),
            Self::Person => (205_520_904, "Text1"),
        }
    }

    /// The name of the field of Microsoft Project that holds it.
    pub(super) fn name(self) -> &'static str {
        self.holder().1
    }

    fn key(self) -> &'static str {
        match self {
            Self::Optimistic => "exchange-field-optimistic",
            Self::Pessimistic => "exchange-field-pessimistic",
            Self::Buffer => "exchange-field-buffer",
            Self::Owner => "exchange-field-owner",
            Self::Goal => "exchange-field-goal",
            Self::AgreedEnd => "exchange-field-agreed-end",
            Self::Person => "exchange-field-person",
        }
    }

    /// The field as a file of ours defines it.
    pub fn defined(self, words: Words) -> Defined {
        Defined { field: self, id: self.holder().0, alias: words.text(self.key()).to_owned() }
    }

    /// The field of this alias, in whatever language.
    pub(super) fn called(alias: &str) -> Option<Self> {
        let alias = alias.trim();
        let is = |field: &Self| Language::ALL.into_iter().any(|one| Words::new(one).text(field.key()) == alias);
        Self::ALL.into_iter().find(|field| !alias.is_empty() && is(field))
    }
}

impl Task {
    /// Takes the value of a custom field of ours.
    pub(super) fn take(&mut self, field: OwnField, value: String) {
        let own = self.own.get_or_insert_default();
        match field {
            OwnField::Optimistic => own.optimistic = values::duration(&value),
            OwnField::Pessimistic => own.pessimistic = values::duration(&value),
            OwnField::Buffer => own.buffer = values::duration(&value),
            OwnField::Owner => own.owner = value,
            OwnField::Goal => own.goal = value,
            OwnField::AgreedEnd if value.trim() == NO_END => own.no_end = true,
            OwnField::AgreedEnd => own.agreed_end = value.trim().parse().ok(),
            OwnField::Person => {}
        }
    }
}
