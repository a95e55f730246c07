//! Who has which part in which task (RACI): R works on it, A answers for it, C is asked before, I is told after. Exactly
//! one A a row, at least one R; who is a C or an I of what a decision touches must hear of it.
//!
//! A task has one owner at most, so that no row can have two As.

use std::collections::BTreeMap;

use super::statistics::Share;
use crate::workspace::{Decision, StakeholderId, Task, TaskId, Workspace};

/// What the rows come to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Raci {
    /// Rows with somebody who answers for it, of all.
    pub accountable: Share,
    /// Rows on which somebody works, of all.
    pub responsible: Share,
    /// Rows without an A, in the order of ids.
    pub no_accountable: Vec<TaskId>,
    /// Rows without an R.
    pub no_responsible: Vec<TaskId>,
    /// For how many rows each answers, the most first.
    pub most: Vec<(StakeholderId, usize)>,
}

impl Raci {
    /// The rows of a plan: its tasks that are not summaries; `counts` says which these are.
    pub fn of(workspace: &Workspace, counts: impl Fn(&Task) -> bool) -> Self {
        let mut result = Self::default();
        let mut answers: BTreeMap<StakeholderId, usize> = BTreeMap::new();
        for task in workspace.tasks.iter().filter(|task| counts(task)) {
            let (accountable, responsible) = (task.owner.is_some(), !task.assignments.is_empty());
            result.accountable.of += 1;
            result.accountable.n += usize::from(accountable);
            result.responsible.of += 1;
            result.responsible.n += usize::from(responsible);
            if !accountable {
                result.no_accountable.push(task.id);
            }
            if !responsible {
                result.no_responsible.push(task.id);
            }
            if let Some(owner) = task.owner {
                *answers.entry(owner).or_default() += 1;
            }
        }
        result.most = answers.into_iter().collect();
        result.most.sort_by_key(|(who, n)| (std::cmp::Reverse(*n), *who));
        result
    }
}

/// Who must hear of a decision: those listed, then who is asked before or told after the tasks that it touches; without
/// those who made it.
pub fn must_hear(workspace: &Workspace, decision: &Decision) -> Vec<StakeholderId> {
    let mut found: Vec<StakeholderId> = Vec::with_capacity(decision.must_hear.len());
    let touched = decision.tasks.iter().filter_map(|id| workspace.tasks.get(*id));
    let parts = touched.flat_map(|task| task.consulted.iter().chain(&task.informed));
    for who in decision.must_hear.iter().chain(parts) {
        if !decision.decided_by.contains(who) && !found.contains(who) {
            found.push(*who);
        }
    }
    found
}
