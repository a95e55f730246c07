//! Changes and what they do: to the plan, to the cost, and to what people expect; and what was done to put things right.
//!
//! That a change is complete only when those whose expectation it breaks were told and agreed to a new one is our
//! judgement, as is counting an open expectation until then.

use chrono::NaiveDate;

use super::statistics::Share;
use crate::workspace::{Correction, ExpectationId, Risk, RiskId, RiskKind, StakeholderId, Worked, Workspace};

/// What became of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fate {
    /// Nobody has decided.
    Waiting,
    /// It is done.
    Granted,
    /// It was turned down.
    Declined,
}

/// An expectation that a change breaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Broken {
    /// Which.
    pub expectation: ExpectationId,
    /// Who holds it.
    pub holder: StakeholderId,
    /// When the holder was told of the change; none = not yet.
    pub told_on: Option<NaiveDate>,
    /// When the holder agreed to the new one; none = not yet.
    pub agreed_on: Option<NaiveDate>,
}

/// How a change stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangeStatus {
    /// Which.
    pub id: RiskId,
    /// What became of it.
    pub fate: Fate,
    /// Days from when it was raised until it was decided, or until the shown day.
    pub days: i64,
    /// Expectations that it breaks, in the order of the record.
    pub broken: Vec<Broken>,
}

impl ChangeStatus {
    /// How many holders were told.
    pub fn told(&self) -> Share {
        Share::count(self.broken.iter().map(|one| one.told_on.is_some()))
    }

    /// How many expectations were set anew.
    pub fn reset(&self) -> Share {
        Share::count(self.broken.iter().map(|one| one.agreed_on.is_some()))
    }

    /// Whether something is still to be done about it: to decide, or to set an expectation anew.
    pub fn open(&self) -> bool {
        match self.fate {
            Fate::Waiting => true,
            Fate::Granted => self.broken.iter().any(|one| one.agreed_on.is_none()),
            Fate::Declined => false,
        }
    }
}

/// All changes, and what they come to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// All of them, those with something to do first, the latest first.
    pub changes: Vec<ChangeStatus>,
    /// Days by which those that were granted move the end.
    pub days: i64,
    /// How many of them say so.
    pub with_days: Share,
    /// What those that were granted cost us, in minor units.
    pub cost_minor: i64,
    /// How many of them say so.
    pub with_cost: Share,
    /// Expectations that granted changes break, and that were set anew.
    pub reset: Share,
    /// Granted changes that break an expectation of somebody who has not agreed to a new one.
    pub without_reset: Vec<RiskId>,
}

/// When somebody was told of a risk, an issue or a change first; none = not by `day`.
pub fn told_on(risk: &Risk, who: StakeholderId, day: NaiveDate) -> Option<NaiveDate> {
    risk.told.iter().filter(|told| told.who == who && told.on <= day).map(|told| told.on).min()
}

/// How a change stands at the end of `day`.
fn status(workspace: &Workspace, risk: &Risk, day: NaiveDate) -> ChangeStatus {
    let decided = risk.decided.filter(|one| one.on <= day);
    let broken = risk.resets.iter().filter_map(|one| {
        let holder = workspace.expectations.get(one.expectation)?.holder;
        Some(Broken {
            expectation: one.expectation,
            holder,
            told_on: told_on(risk, holder, day),
            agreed_on: one.agreed_on.filter(|on| *on <= day),
        })
    });
    ChangeStatus {
        id: risk.id,
        fate: match decided {
            None => Fate::Waiting,
            Some(one) if one.granted => Fate::Granted,
            Some(_) => Fate::Declined,
        },
        days: (decided.map_or(day, |one| one.on) - risk.raised_on).num_days().max(0),
        broken: broken.collect(),
    }
}

impl Changes {
    /// Changes at the end of `day`.
    pub fn of(workspace: &Workspace, day: NaiveDate) -> Self {
        let mut result = Self::default();
        let mut changes: Vec<&Risk> = workspace.risks.iter().filter(|risk| risk.kind == RiskKind::Change).collect();
        changes.sort_by_key(|risk| (std::cmp::Reverse(risk.raised_on), risk.id));
        for risk in changes.into_iter().filter(|risk| risk.raised_on <= day) {
            let status = status(workspace, risk, day);
            if status.fate == Fate::Granted {
                result.with_days.add(risk.effect_days.is_some());
                result.with_cost.add(risk.effect_cost_minor.is_some());
                result.days = result.days.saturating_add(risk.effect_days.unwrap_or(0));
                result.cost_minor = result.cost_minor.saturating_add(risk.effect_cost_minor.unwrap_or(0));
                let reset = status.reset();
                result.reset = Share { n: result.reset.n + reset.n, of: result.reset.of + reset.of };
                if reset.n < reset.of {
                    result.without_reset.push(risk.id);
                }
            }
            result.changes.push(status);
        }
        result.changes.sort_by_key(|status| !status.open());
        result
    }
}

/// What was done to put things right.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Corrections<'a> {
    /// Each with what it is about: those under way first, then those that nobody has looked at, the latest first.
    pub all: Vec<(RiskId, &'a Correction)>,
    /// Those that did what they were for, of those that were looked at; in part is not.
    pub worked: Share,
    /// How many worked in part.
    pub partly: usize,
    /// Done, and nobody has looked whether it worked.
    pub unjudged: usize,
    /// Not done yet.
    pub open: usize,
}

impl<'a> Corrections<'a> {
    /// All of a workspace.
    pub fn of(workspace: &'a Workspace) -> Self {
        let mut result = Self::default();
        for risk in workspace.risks.iter() {
            for one in &risk.corrections {
                match (one.worked, one.done_on) {
                    (Some(worked), _) => {
                        result.worked.add(worked == Worked::Yes);
                        result.partly += usize::from(worked == Worked::Partly);
                    }
                    (None, Some(_)) => result.unjudged += 1,
                    (None, None) => result.open += 1,
                }
                result.all.push((risk.id, one));
            }
        }
        result
            .all
            .sort_by_key(|(id, one)| (one.done_on.is_some(), one.worked.is_some(), std::cmp::Reverse(one.on), *id));
        result
    }
}
