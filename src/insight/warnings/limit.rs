//! The limits of single rules: what each speaks from, unless the workspace says otherwise.
//!
//! All of them are our judgement. Limits that several figures share stand in [`Thresholds`] by name.

use super::Rule;
use crate::insight::Insights;
use crate::workspace::{RuleLimit, Thresholds};

/// In what a limit is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Days.
    Days,
    /// Weeks.
    Weeks,
    /// Percent.
    Percent,
    /// Tasks.
    Tasks,
}

/// The limit of a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limit {
    /// What counts where nobody says otherwise.
    pub usual: i64,
    /// In what it is counted.
    pub unit: Unit,
}

impl Limit {
    /// The smallest and the largest that makes sense.
    pub fn range(self) -> (i64, i64) {
        match self.unit {
            Unit::Days => (1, 3660),
            Unit::Weeks => (1, 520),
            Unit::Percent => (1, 100),
            Unit::Tasks => (1, 1000),
        }
    }
}

impl Rule {
    /// The limit of its own, where it has one.
    pub fn limit(self) -> Option<Limit> {
        let (usual, unit) = match self {
            Self::CheckFailed | Self::BriefMissed => (3, Unit::Days),
            Self::ImprovementOverdue | Self::ExpectationUndated => (7, Unit::Days),
            Self::ChangeNotReset => (10, Unit::Days),
            Self::CharterUnsigned
            | Self::AcceptanceWaits
            | Self::InvoiceWaits
            | Self::NoOwner
            | Self::NoHands
            | Self::ActivityUnowned
            | Self::NotBroughtAlong
            | Self::BetaOpen
            | Self::KeptBack => (14, Unit::Days),
            Self::GoalNotSmart | Self::AskedWhenBusy => (21, Unit::Days),
            Self::ContributionStops | Self::ConflictDrags | Self::MeasureWithoutEffect => (28, Unit::Days),
            Self::GoalNotAsked
            | Self::PartUncovered
            | Self::DecidedAlone
            | Self::KeyPersonLeft
            | Self::BecameDefinitive => (30, Unit::Days),
            Self::NoCriteria | Self::NoAcceptor | Self::NoCriterion => (42, Unit::Days),
            Self::ExplainBefore
            | Self::ShowBefore
            | Self::ListenBefore
            | Self::ExpectationLate
            | Self::ExpectationUnserved => (60, Unit::Days),
            Self::ClientWithoutTask => (6, Unit::Weeks),
            Self::EffortFlat | Self::GoalOffCurve => (25, Unit::Percent),
            Self::BurnAhead => (15, Unit::Percent),
            Self::SingleThread => (30, Unit::Percent),
            Self::AsksOutweigh => (70, Unit::Percent),
            Self::AnswersForMuch => (12, Unit::Tasks),
            _ => return None,
        };
        Some(Limit { usual, unit })
    }

    /// The limit that counts in a workspace; 0 of a rule without one.
    pub fn limit_in(self, limits: &Thresholds) -> i64 {
        let Some(limit) = self.limit() else { return 0 };
        let (least, most) = limit.range();
        let set = limits.rules.iter().find(|one| one.rule == self.name());
        set.map_or(limit.usual, |one| one.limit).clamp(least, most)
    }

    /// Sets it; what is usual is not written down.
    pub fn set_limit(self, limits: &mut Thresholds, value: i64) {
        limits.rules.retain(|one| one.rule != self.name());
        if self.limit().is_some_and(|limit| limit.usual != value) {
            limits.rules.push(RuleLimit { rule: self.name().to_owned(), limit: value });
            limits.rules.sort_by(|a, b| a.rule.cmp(&b.rule));
        }
    }
}

/// The limit of a rule in what is looked at.
pub(super) fn limit(insights: &Insights, rule: Rule) -> i64 {
    rule.limit_in(&insights.shown.engagement.thresholds)
}

/// The same as a share of 1.
pub(super) fn share(insights: &Insights, rule: Rule) -> f64 {
    limit(insights, rule) as f64 / 100.0
}
