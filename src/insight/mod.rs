//! What it means: every figure as a pure function of a workspace and a day.
//!
//! Owns schedules, earned value, the pulse, influence, expectations against the plan, the two managers and the
//! warnings. Must not know a clock, a file, a screen or a sentence: findings are data, and what a person reads
//! is looked up by their keys. Each file is named after the field's own term and says its source.

pub mod as_of;
pub mod baselines;
pub mod brief;
pub mod buffers;
pub mod calendar;
pub mod chance;
pub mod client_view;
pub mod consequences;
pub mod disclosure;
pub mod earned_value;
pub mod effort;
pub mod expectations;
pub mod fit;
pub mod goals;
pub mod grid;
pub mod hearing;
pub mod levelling;
pub mod load;
pub mod managers;
pub mod meaning;
pub mod monte_carlo;
pub mod needed;
pub mod network;
pub mod next_talk;
pub mod perception;
pub mod promises;
pub mod pulse;
pub mod recalculate;
pub mod remedies;
pub mod repeat_business;
pub mod rhythm;
pub mod risks;
pub mod rounds;
pub mod salience;
pub mod schedule;
pub mod scorecard;
pub mod shift;
pub mod statistics;
pub mod tree;
pub mod trust;
pub mod warnings;

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveDateTime};

use crate::workspace::{ContactId, StakeholderId, Workspace};
use managers::{Facts, Managers};
use schedule::Schedule;

pub use as_of::as_of;
pub use client_view::client_view;

/// Everything that was computed from a workspace as of one day. Plain data: views only read it.
pub struct Insights {
    /// The day it is seen on; everything later is unknown.
    pub day: NaiveDate,
    /// The workspace as it was known at the end of that day.
    pub shown: Workspace,
    /// When every task happens.
    pub schedule: Schedule,
    /// Dates that stand as imported, and what would move without them.
    pub recalculation: recalculate::Recalculation,
    /// Where the work stands against the baseline.
    pub earned_value: earned_value::EarnedValue,
    /// Power and interest, key people.
    pub grid: grid::Grid,
    /// Influence.
    pub network: network::Network,
    /// Answers and silences.
    pub pulse: pulse::Pulse,
    /// Expectations against the plan.
    pub expectations: expectations::Expectations,
    /// Agreed series, contact debts.
    pub rhythms: rhythm::Rhythms,
    /// Decisions and who heard them.
    pub hearings: hearing::Hearings,
    /// Promises of both sides.
    pub promises: promises::Promises,
    /// Trust by person.
    pub trust: BTreeMap<StakeholderId, trust::Trust>,
    /// Where our time went.
    pub effort: effort::Effort,
    /// Follow-on work.
    pub repeat_business: repeat_business::RepeatBusiness,
    /// Risks, the highest first.
    pub risks: Vec<risks::RiskScore>,
    /// Goals.
    pub goals: goals::Goals,
    /// The two managers.
    pub managers: Managers,
    /// What needs attention, the most pressing first.
    pub findings: Vec<warnings::Finding>,
    /// Who to talk to next, the most pressing first.
    pub next_talk: Vec<next_talk::NextTalk>,
    next: expectations::NextContacts,
}

/// The schedules that insights hold, from which the next ones may start. A clone shares what is in them.
#[derive(Clone, Debug)]
pub struct Schedules {
    /// Of the plan as it stands.
    plan: Schedule,
    /// Without the dates that stand as imported, where there are any.
    free: Option<Schedule>,
}

impl Insights {
    /// Everything about `file` as of `day`.
    ///
    /// Costs a replay and a schedule, and the same once more where the two managers are far apart: a few milliseconds
    /// for a sample, so it may run in a frame after an edit.
    pub fn of(file: &Workspace, day: NaiveDate) -> Self {
        Self::after(None, file, day)
    }

    /// The same, starting from the schedules of earlier insights into the file: they then cost what an edit reached, and
    /// nothing comes out otherwise than by [`Insights::of`].
    pub fn after(previous: Option<&Schedules>, file: &Workspace, day: NaiveDate) -> Self {
        let shown = as_of(file, day);
        let free = previous.and_then(|one| one.free.as_ref());
        let facts = Facts::of(&shown, previous.map(|one| &one.plan), day);
        let repeat = repeat_business::RepeatBusiness::of(&shown, day);
        let pm = managers::project(&shown, &facts, day);
        let rm = managers::relationship(&shown, &facts, day);
        let managers = Managers {
            gap: pm.value.zip(rm.value).map(|(pm, rm)| pm - rm),
            watermelon: managers::watermelon(file, &pm, &rm, day),
            scorecard: scorecard::Scorecard::of(&shown, &facts, &repeat, day),
            pm,
            rm,
        };
        let Facts { schedule, earned_value, grid, next, pulse, expectations, rhythms, promises, trust, effort } = facts;
        let mut insights = Self {
            day,
            network: network::Network::of(&shown, day),
            hearings: hearing::Hearings::of(&shown, day),
            risks: risks::of(&shown, day),
            goals: goals::Goals::of(&shown, &grid, day),
            repeat_business: repeat,
            recalculation: recalculate::Recalculation::of(&shown, &schedule, free, day),
            schedule,
            earned_value,
            grid,
            pulse,
            expectations,
            rhythms,
            promises,
            trust,
            effort,
            managers,
            findings: Vec::new(),
            next_talk: Vec::new(),
            next,
            shown,
        };
        insights.findings = warnings::of(&insights);
        insights.next_talk = next_talk::of(&insights);
        insights
    }

    /// What the next insights may start from.
    pub fn schedules(&self) -> Schedules {
        Schedules { plan: self.schedule.clone(), free: self.recalculation.free.clone() }
    }

    /// The next planned contact with a person.
    pub fn next_contact(&self, who: StakeholderId) -> Option<(ContactId, NaiveDateTime)> {
        self.next.with(who)
    }
}
