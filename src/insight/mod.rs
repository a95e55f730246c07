//! What it means: every figure as a pure function of a workspace and a day.
//!
//! Owns schedules, earned value, the pulse, influence, expectations against the plan, the two managers and the
//! warnings. Must not know a clock, a file, a screen or a sentence: findings are data, and what a person reads
//! is looked up by their keys. Each file is named after the field's own term and says its source.

pub mod acceptance;
pub mod account;
pub mod agreed;
pub mod as_of;
pub mod attitude;
pub mod baselines;
pub mod beta_rounds;
pub mod brief;
pub mod brought_along;
pub mod buffers;
pub mod calendar;
pub mod chance;
pub mod changes;
pub mod circle;
pub mod client_roles;
pub mod client_view;
pub mod closing;
pub mod communication;
pub mod conflicts;
pub mod consequences;
pub mod conversation;
pub mod coverage;
pub mod dated_back;
pub mod disclosure;
pub mod documents;
mod earlier;
pub mod earned_value;
pub mod effort;
pub mod engagement;
pub mod evaluation;
pub mod expectations;
pub mod exposure;
mod facts;
pub mod feedback;
pub mod fit;
pub mod gaps;
pub mod goals;
pub mod grid;
pub mod hands;
pub mod hearing;
mod hidden;
pub mod improvements;
pub mod lessons;
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
pub mod own_view;
mod past;
pub mod perception;
pub mod personal;
pub mod practice;
pub mod promises;
pub mod pulse;
pub mod quality;
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
mod spoken;
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
use facts::Facts;
use managers::Managers;
use schedule::Schedule;

pub use as_of::as_of;
pub use client_view::{ClientView, client_view};
pub use earlier::Earlier;
pub use facts::Figure;
pub use past::Past;

/// Everything that is known from a workspace as of one day. Plain data: views only read it.
pub struct Insights {
    /// The day it is seen on; everything later is unknown.
    pub day: NaiveDate,
    /// The workspace as it was known at the end of that day.
    pub shown: Workspace,
    /// When every task happens.
    pub schedule: Figure<Schedule>,
    /// Dates that stand as imported, and what would move without them.
    pub recalculation: Figure<Arc<recalculate::Recalculation>>,
    /// Who has how much to do.
    pub load: Figure<Arc<load::Load>>,
    /// Where the work stands against the baseline.
    pub earned_value: Figure<Arc<earned_value::EarnedValue>>,
    /// Power and interest, key people.
    pub grid: Figure<Arc<grid::Grid>>,
    /// Influence.
    pub network: Figure<Arc<network::Network>>,
    /// Who of us covers whom of them.
    pub coverage: Figure<Arc<coverage::Coverage>>,
    /// Answers and silences.
    pub pulse: Figure<Arc<pulse::Pulse>>,
    /// Client people who count and gave no fresh answer to anything, the most powerful first.
    pub silent: Figure<Arc<Vec<pulse::Silence>>>,
    /// Expectations against the plan.
    pub expectations: Figure<Arc<expectations::Expectations>>,
    /// Agreed series, contact debts.
    pub rhythms: Figure<Arc<rhythm::Rhythms>>,
    /// Decisions and who heard them.
    pub hearings: Figure<Arc<hearing::Hearings>>,
    /// Promises of both sides.
    pub promises: Figure<Arc<promises::Promises>>,
    /// Trust by person.
    pub trust: Figure<Arc<BTreeMap<StakeholderId, trust::Trust>>>,
    /// Where our time went.
    pub effort: Figure<Arc<effort::Effort>>,
    /// Follow-on work.
    pub repeat_business: Figure<Arc<repeat_business::RepeatBusiness>>,
    /// Risks, the highest first.
    pub risks: Figure<Arc<Vec<risks::RiskScore>>>,
    /// Goals.
    pub goals: Figure<Arc<goals::Goals>>,
    /// The two managers.
    pub managers: Figure<Arc<Managers>>,
    /// What needs attention, the most pressing first.
    pub findings: Vec<warnings::Finding>,
    /// Who to talk to next, the most pressing first.
    pub next_talk: Vec<next_talk::NextTalk>,
    facts: Arc<Facts>,
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
    pub fn after(previous: Option<&Arc<Earlier>>, file: &Workspace, day: NaiveDate) -> Self {
        let mut insights = Self::from(Facts::of(previous, file, day).whole());
        insights.findings = warnings::of(&insights);
        insights.next_talk = next_talk::of(&insights);
        insights
    }

    /// What the next insights may start from: what was reckoned when it is asked for the first time.
    pub fn earlier(&self) -> &Arc<Earlier> {
        self.facts.kept()
    }

    /// All contacts of what is shown, side by side.
    pub fn talks(&self) -> &talks::Talks {
        self.facts.talks()
    }

    /// The dial of the project alone: the same as of the two managers.
    pub fn project_dial(&self) -> &managers::Dial {
        self.facts.pm()
    }

    /// The dial of the relationship alone: the same as of the two managers.
    pub fn relationship_dial(&self) -> &managers::Dial {
        self.facts.rm()
    }

    /// Whether the project looks better than the relationship lets it be: the same as of the two managers.
    pub fn watermelon(&self) -> Option<managers::Watermelon> {
        self.facts.watermelon().0
    }

    /// Which tasks something is said of.
    fn noted(&self) -> &noted::Noted {
        self.facts.noted()
    }

    /// The next planned contact with a person.
    pub fn next_contact(&self, who: StakeholderId) -> Option<(ContactId, NaiveDateTime)> {
        self.facts.next().with(who)
    }
}

impl From<Facts> for Insights {
    fn from(facts: Facts) -> Self {
        let facts = Arc::new(facts);
        Self {
            day: facts.day,
            shown: facts.shown().clone(),
            schedule: Figure::of(&facts, Facts::schedule),
            recalculation: Figure::of(&facts, Facts::recalculation),
            load: Figure::of(&facts, |facts| &facts.load().load),
            earned_value: Figure::of(&facts, Facts::earned_value),
            grid: Figure::of(&facts, Facts::grid),
            network: Figure::of(&facts, Facts::network),
            coverage: Figure::of(&facts, Facts::coverage),
            pulse: Figure::of(&facts, Facts::pulse),
            silent: Figure::of(&facts, Facts::silent),
            expectations: Figure::of(&facts, Facts::expectations),
            rhythms: Figure::of(&facts, Facts::rhythms),
            hearings: Figure::of(&facts, Facts::hearings),
            promises: Figure::of(&facts, Facts::promises),
            trust: Figure::of(&facts, Facts::trust),
            effort: Figure::of(&facts, Facts::effort),
            repeat_business: Figure::of(&facts, Facts::repeat_business),
            risks: Figure::of(&facts, Facts::risks),
            goals: Figure::of(&facts, Facts::goals),
            managers: Figure::of(&facts, Facts::managers),
            findings: Vec::new(),
            next_talk: Vec::new(),
            facts,
        }
    }
}
