//! The invariants by name.

/// Which invariant is broken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ProblemCode {
    /// A reference to a record that is not there. Details: `to`.
    Dangling,
    /// Two records (or calendars) with one id. Details: `id`.
    DuplicateId,
    /// A hierarchy that comes back to itself. Details: `members`.
    HierarchyCycle,
    /// Dependencies that come back to themselves, summaries counted. Details: `members`.
    DependencyCycle,
    /// A dependency on a task above or below in the outline. Details: `to`.
    LinkToFamily,
    /// A record that refers to itself.
    SelfLink,
    /// Two dependencies on the same task. Details: `to`.
    DuplicateLink,
    /// A stretch that ends before it begins. Details: `start`, `end`.
    EndBeforeStart,
    /// Working ranges of one day that overlap or stand out of order. Details: `at`.
    Overlap,
    /// A number outside its range, or none at all. Details: `value`, `min`, `max`.
    OutOfRange,
    /// A number below nought where that means nothing. Details: `value`.
    Negative,
    /// Dated reports that do not stand in the order of their dates. Details: `date`.
    OutOfOrder,
    /// Closed or confirmed before it was raised. Details: `date`, `opened`.
    ClosedBeforeRaised,
    /// Answered before it was said. Details: `date`, `said`.
    AnsweredBeforeSaid,
    /// Finished before it was begun. Details: `start`, `finish`.
    FinishBeforeStart,
    /// No title, name or text where there must be one.
    Empty,
    /// A currency that is not three capital letters. Details: `value`.
    Currency,
    /// A date constraint without its date.
    ConstraintWithoutDate,
    /// A task fixed by hand that stands nowhere.
    ManualWithoutStart,
    /// A calendar that is not there. Details: `to`.
    UnknownCalendar,
    /// A calendar without any working time in its week. Details: `id`.
    CalendarWithoutWork,
    /// Someone or something twice in one list. Details: `who`.
    Twice,
    /// A year that no engagement has. Details: `date`.
    OddYear,
    /// A hierarchy with too many levels. Details: `max`.
    TooDeep,
    /// An answer without a name that is a person's: the name would stand beside it.
    UnnamedPerson,
    /// Somebody who is not ours where only one of us can be meant. Details: `who`.
    NotOurs,
}

impl ProblemCode {
    /// All of them.
    pub const ALL: [Self; 26] = [
        Self::Dangling,
        Self::DuplicateId,
        Self::HierarchyCycle,
        Self::DependencyCycle,
        Self::LinkToFamily,
        Self::SelfLink,
        Self::DuplicateLink,
        Self::EndBeforeStart,
        Self::Overlap,
        Self::OutOfRange,
        Self::Negative,
        Self::OutOfOrder,
        Self::ClosedBeforeRaised,
        Self::AnsweredBeforeSaid,
        Self::FinishBeforeStart,
        Self::Empty,
        Self::Currency,
        Self::ConstraintWithoutDate,
        Self::ManualWithoutStart,
        Self::UnknownCalendar,
        Self::CalendarWithoutWork,
        Self::Twice,
        Self::OddYear,
        Self::TooDeep,
        Self::UnnamedPerson,
        Self::NotOurs,
    ];

    /// The key of its sentence in the area `check`; the details of a [`super::Problem`] fill its places.
    pub fn key(self) -> &'static str {
        match self {
            Self::Dangling => "check-dangling",
            Self::DuplicateId => "check-duplicate-id",
            Self::HierarchyCycle => "check-hierarchy-cycle",
            Self::DependencyCycle => "check-dependency-cycle",
            Self::LinkToFamily => "check-link-to-family",
            Self::SelfLink => "check-self-link",
            Self::DuplicateLink => "check-duplicate-link",
            Self::EndBeforeStart => "check-end-before-start",
            Self::Overlap => "check-overlap",
            Self::OutOfRange => "check-out-of-range",
            Self::Negative => "check-negative",
            Self::OutOfOrder => "check-out-of-order",
            Self::ClosedBeforeRaised => "check-closed-before-raised",
            Self::AnsweredBeforeSaid => "check-answered-before-said",
            Self::FinishBeforeStart => "check-finish-before-start",
            Self::Empty => "check-empty",
            Self::Currency => "check-currency",
            Self::ConstraintWithoutDate => "check-constraint-without-date",
            Self::ManualWithoutStart => "check-manual-without-start",
            Self::UnknownCalendar => "check-unknown-calendar",
            Self::CalendarWithoutWork => "check-calendar-without-work",
            Self::Twice => "check-twice",
            Self::OddYear => "check-odd-year",
            Self::TooDeep => "check-too-deep",
            Self::UnnamedPerson => "check-unnamed-person",
            Self::NotOurs => "check-not-ours",
        }
    }
}
