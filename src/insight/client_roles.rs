//! Parts in the client's decision (after the buying influences of Miller and Heiman): who has which, which nobody is
//! known to have, and in which nobody whom we spoke with lately stands. A part that is open is a warning, whatever the
//! titles on their cards say.

use chrono::NaiveDate;

use super::coverage::{Coverage, Thread};
use super::grid::{Grid, takes_part};
use crate::workspace::{ClientRole, Side, StakeholderId, Workspace};

/// A part, and who has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Which.
    pub role: ClientRole,
    /// Who has it, the most powerful first.
    pub people: Vec<StakeholderId>,
    /// With how many of them one of us spoke lately, both ways.
    pub heard: usize,
}

impl Part {
    /// Whether nobody is known to have a part that must be had: somebody is always affected, and need not be named.
    pub fn is_open(&self) -> bool {
        self.people.is_empty() && self.role != ClientRole::Affected
    }

    /// Whether it is had, and none of those who have it was spoken with lately.
    pub fn is_unheard(&self) -> bool {
        !self.people.is_empty() && self.heard == 0
    }
}

/// In the order of a decision: who wants it, pays, decides, speaks for users, can stop it, pleads for it, lives with it.
const ORDER: [ClientRole; 7] = [
    ClientRole::Sponsor,
    ClientRole::BudgetHolder,
    ClientRole::DecisionMaker,
    ClientRole::UserLead,
    ClientRole::Gatekeeper,
    ClientRole::Champion,
    ClientRole::Affected,
];

/// Every part at the end of `day`; those who left have none.
pub fn parts(workspace: &Workspace, grid: &Grid, coverage: &Coverage, day: NaiveDate) -> Vec<Part> {
    let spoken = |who: &StakeholderId| {
        let thread = coverage.people.get(who).map(|one| one.thread);
        matches!(thread, Some(Thread::Single(_) | Thread::Several))
    };
    let part = |role: ClientRole| {
        let has = workspace
            .stakeholders
            .iter()
            .filter(|one| one.client_role == Some(role) && one.side != Side::Ours && takes_part(one, day));
        let mut people: Vec<StakeholderId> = has.map(|one| one.id).collect();
        people.sort_by(|a, b| grid.weight(*b).total_cmp(&grid.weight(*a)).then(a.cmp(b)));
        Part { role, heard: people.iter().filter(|who| spoken(who)).count(), people }
    };
    ORDER.into_iter().map(part).collect()
}
