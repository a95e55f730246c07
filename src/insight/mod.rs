//! What it means: every figure as a pure function of a workspace and a day.
//!
//! Owns schedules, earned value, the pulse, influence, expectations against the plan, the two managers and the
//! warnings. Must not know a clock, a file, a screen or a sentence: findings are data, and what a person reads
//! is looked up by their keys. Each file is named after the field's own term and says its source.

pub mod account;
pub mod as_of;
pub mod attitude;
pub mod baselines;
pub mod beta_rounds;
pub mod brief;
pub mod brought_along;
pub mod buffers;
pub mod calendar;
pub mod chance;
pub mod circle;
pub mod client_roles;
pub mod client_view;
pub mod closing;
pub mod communication;
pub mod conflicts;
pub mod consequences;
pub mod conversation;
pub mod coverage;
pub mod disclosure;
mod earlier;
pub mod earned_value;
pub mod effort;
pub mod engagement;
pub mod evaluation;
pub mod expectations;
pub mod feedback;
pub mod fit;
pub mod gaps;
pub mod goals;
pub mod grid;
pub mod hearing;
pub mod improvements;
pub mod levelling;
pub mod load;
pub mod managers;
pub mod meaning;
pub mod money;
pub mod monte_carlo;
pub mod movement;
pub mod needed;
pub mod network;
pub mod next_talk;
mod noted;
pub mod our_team;
pub mod perception;
pub mod practice;
pub mod promises;
pub mod pulse;
pub mod raci;
pub mod ranking;
pub mod raters;
pub mod recalculate;
pub mod remedies;
pub mod repeat_business;
pub mod rhythm;
pub mod risks;
pub mod rounds;
pub mod salience;
pub mod schedule;
pub mod scorecard;
pub mod series;
pub mod service;
pub mod shift;
pub mod statistics;
pub mod talks;
pub mod team;
pub mod tree;
pub mod trust;
pub mod trust_lines;
pub mod urgent;
pub mod voices;
pub mod warnings;
pub mod white_space;

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::{NaiveDate, NaiveDateTime};

use crate::workspace::{ContactId, StakeholderId, Workspace};
use as_of::Replay;
use managers::{Facts, Managers};
use schedule::Schedule;

pub use as_of::as_of;
pub use client_view::{ClientView, client_view};
pub use earlier::Earlier;

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
    /// Who has how much to do.
    pub load: Arc<load::Load>,
    /// Where the work stands against the baseline.
    pub earned_value: earned_value::EarnedValue,
    /// Power and interest, key people.
    pub grid: Arc<grid::Grid>,
    /// Influence.
    pub network: Arc<network::Network>,
    /// Who of us covers whom of them.
    pub coverage: Arc<coverage::Coverage>,
    /// Answers and silences.
    pub pulse: Arc<pulse::Pulse>,
    /// Expectations against the plan.
    pub expectations: expectations::Expectations,
    /// Agreed series, contact debts.
    pub rhythms: Arc<rhythm::Rhythms>,
    /// Decisions and who heard them.
    pub hearings: Arc<hearing::Hearings>,
    /// Promises of both sides.
    pub promises: Arc<promises::Promises>,
    /// Trust by person.
    pub trust: Arc<BTreeMap<StakeholderId, trust::Trust>>,
    /// Where our time went.
    pub effort: Arc<effort::Effort>,
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
    /// What the next insights start from.
    earlier: Earlier,
}

impl Insights {
    /// Everything about `file` as of `day`.
    ///
    /// Costs a replay and a schedule, and the same once more where the two managers are far apart: a few milliseconds
    /// for a sample, so it may run in a frame after an edit.
    pub fn of(file: &Workspace, day: NaiveDate) -> Self {
        Self::after(None, file, day)
    }

    /// The same, starting from earlier insights into the file: it then costs what an edit reached, and nothing comes out
    /// otherwise than by [`Insights::of`].
    pub fn after(previous: Option<&Earlier>, file: &Workspace, day: NaiveDate) -> Self {
        let replay = previous.map_or_else(|| Replay::of(file, day), |one| one.replay.after(file, day));
        let shown = replay.shown.clone();
        let free = previous.and_then(|one| one.free.as_ref());
        let mut month = previous.and_then(|one| one.month.clone());
        let facts = Facts::of(&shown, previous, day);
        let repeat = repeat_business::RepeatBusiness::of(&shown, day);
        let pm = managers::project(&shown, &facts);
        let rm = managers::relationship(&shown, &facts, day);
        let managers = Managers {
            gap: pm.value.zip(rm.value).map(|(pm, rm)| pm - rm),
            watermelon: managers::watermelon(file, (&pm, &rm), day, &mut month),
            scorecard: scorecard::Scorecard::of(&shown, &facts, &repeat, day),
            pm,
            rm,
        };
        let Facts { schedule, worth, noted, earned_value, expectations, people } = facts;
        let recalculation = recalculate::Recalculation::of((&shown, &noted.standing), &schedule, free, day);
        let load = match previous.and_then(|one| Some((one.load.as_ref()?, &one.plan))) {
            Some((load, before)) => load.after(before, &shown, &schedule),
            None => load::Known::of(&shown, &schedule),
        };
        let earlier = Earlier {
            replay,
            plan: schedule.clone(),
            worth,
            noted,
            load: Some(load.clone()),
            free: recalculation.free.clone(),
            people: people.clone(),
            month,
        };
        let mut insights = Self {
            day,
            network: people.network,
            coverage: people.coverage,
            hearings: people.hearings,
            risks: risks::of(&shown, day),
            goals: goals::Goals::of(&shown, &people.grid, day),
            repeat_business: repeat,
            recalculation,
            schedule,
            load: load.load,
            earned_value,
            grid: people.grid,
            pulse: people.pulse,
            expectations,
            rhythms: people.rhythms,
            promises: people.promises,
            trust: people.trust,
            effort: people.effort,
            managers,
            findings: Vec::new(),
            next_talk: Vec::new(),
            earlier,
            shown,
        };
        insights.findings = warnings::of(&insights);
        insights.next_talk = next_talk::of(&insights);
        insights
    }

    /// What the next insights may start from.
    pub fn earlier(&self) -> &Earlier {
        &self.earlier
    }

    /// All contacts of what is shown, side by side.
    pub fn talks(&self) -> &talks::Talks {
        &self.earlier.people.talks
    }

    /// The next planned contact with a person.
    pub fn next_contact(&self, who: StakeholderId) -> Option<(ContactId, NaiveDateTime)> {
        self.earlier.people.next.with(who)
    }
}
