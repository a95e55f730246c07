//! What a figure is: a value, how many records it rests on, their age, its parts.

use chrono::NaiveDate;

use super::kind::FigureKind;
use crate::insight::expectations::Way;
use crate::insight::statistics::{Estimate, Share};
use crate::workspace::{
    Act, Activity, Channel, EventId, ExpectationKind, GoalId, RecordRef, Role, StakeholderId, Track,
};

/// Records that a figure names at most; the rest is only counted.
const NAMED: usize = 200;

/// The value of a figure.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Value {
    /// Nothing is recorded.
    #[default]
    Nothing,
    /// So many of so many.
    Share(Share),
    /// A part of a whole that is weighed rather than counted (minutes, money, power): both in the same unit.
    Part(f64, f64),
    /// Days.
    Days(f64),
    /// Weeks.
    Weeks(i64),
    /// How many.
    Count(usize),
    /// A number.
    Number(f64),
    /// So many a month.
    PerMonth(f64),
    /// A mean on a scale of 1–5, with its interval.
    Rating(Estimate),
    /// What the same people changed by, with its interval: noise while that holds 0.
    Change(Estimate),
    /// Money in minor units.
    Money(i64),
    /// The place in an order, and of how many.
    Rank(usize, usize),
}

impl Value {
    /// The value as a number that can be compared within a kind; none of nothing.
    pub fn number(self) -> Option<f64> {
        match self {
            Self::Nothing => None,
            Self::Share(share) => share.value(),
            Self::Part(part, whole) => (whole > 0.0).then(|| part / whole),
            Self::Days(number) | Self::Number(number) | Self::PerMonth(number) => Some(number),
            Self::Weeks(weeks) => Some(weeks as f64),
            Self::Count(n) | Self::Rank(n, _) => Some(n as f64),
            Self::Rating(estimate) | Self::Change(estimate) => Some(estimate.value),
            Self::Money(minor) => Some(minor as f64),
        }
    }

    /// Whether nothing is known.
    pub fn is_nothing(self) -> bool {
        self.number().is_none()
    }
}

/// A step, from what to what.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// From accepted to signed off.
    Signing,
    /// From signed off to invoiced.
    Invoicing,
    /// From said to settled.
    Settling,
}

/// What a part is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Label {
    /// A person, group or organisation.
    Who(StakeholderId),
    /// An audience.
    Track(Track),
    /// A channel.
    Channel(Channel),
    /// A phase, by its place.
    Phase(usize),
    /// A month, by its first day.
    Month(NaiveDate),
    /// An act of steering.
    Act(Act),
    /// One of the eight activities.
    Activity(Activity),
    /// One of the six roles.
    Role(Role),
    /// What must happen for the holder.
    Kind(ExpectationKind),
    /// Who expects of whom.
    Way(Way),
    /// A goal.
    Goal(GoalId),
    /// An event.
    Event(EventId),
    /// A step of the account.
    Step(Step),
    /// The project manager's activities.
    Project,
    /// The relationship manager's.
    Relationship,
    /// The account executive's.
    Account,
    /// What it costs us.
    Cost,
    /// Of what nobody wrote down what it costs.
    CostUnknown,
}

/// A part of a figure.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Part {
    /// Of what.
    pub of: Label,
    /// Its value.
    pub value: Value,
    /// What stands beside it, to be seen together.
    pub beside: Value,
}

impl Part {
    /// A part with nothing beside it.
    pub fn new(of: Label, value: Value) -> Self {
        Self { of, value, beside: Value::Nothing }
    }
}

/// One cell of a matrix: so much of what is asked for is there; none where it is not asked yet.
pub type Cell = Option<Share>;

/// Who took part in what.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Matrix {
    /// What, over the columns.
    pub columns: Vec<Label>,
    /// Who, with a cell for each column.
    pub rows: Vec<(StakeholderId, Vec<Cell>)>,
}

/// One figure of how we work.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// Which.
    pub kind: FigureKind,
    /// Its value.
    pub value: Value,
    /// How many records it rests on: those that are weighed, counted or waited for. A share says its own number.
    pub n: usize,
    /// The youngest day that it knows of.
    pub latest: Option<NaiveDate>,
    /// The records that it is made of, or those that want something done, the first of them.
    pub records: Vec<RecordRef>,
    /// Whether there are more of them than it lists.
    pub cut: bool,
    /// Its parts.
    pub parts: Vec<Part>,
    /// Who took part in what, where that is what it counts.
    pub matrix: Option<Matrix>,
    /// From this on something is said: a threshold of the workspace, in the value's own unit (a share as 0–1).
    pub limit: Option<f64>,
}

impl Figure {
    /// Nothing yet.
    pub(super) fn new(kind: FigureKind) -> Self {
        Self {
            kind,
            value: Value::Nothing,
            n: 0,
            latest: None,
            records: Vec::new(),
            cut: false,
            parts: Vec::new(),
            matrix: None,
            limit: None,
        }
    }

    /// It rests on this record, too.
    pub(super) fn rests(&mut self, on: impl Into<RecordRef>, day: impl Into<Option<NaiveDate>>) {
        self.n += 1;
        self.latest = self.latest.max(day.into());
        self.names(on);
    }

    /// It knows of something of that day.
    pub(super) fn counts(&mut self, day: NaiveDate) {
        self.n += 1;
        self.latest = self.latest.max(Some(day));
    }

    /// This record is worth looking at.
    pub(super) fn names(&mut self, record: impl Into<RecordRef>) {
        match self.records.len() < NAMED {
            true => self.records.push(record.into()),
            false => self.cut = true,
        }
    }

    /// With a value. A share says itself of how much it is one; anything else that rests on no record is not known: that
    /// nothing is recorded does not say that there is nothing.
    pub(super) fn say(mut self, value: Value) -> Self {
        let known = matches!(value, Value::Share(_)) || self.n > 0;
        self.value = if known && !value.is_nothing() { value } else { Value::Nothing };
        self
    }

    /// Whether the value is on the wrong side of its limit; none where there is no limit or no value.
    pub fn is_beyond(&self) -> Option<bool> {
        Some(self.value.number()? > self.limit?)
    }
}
