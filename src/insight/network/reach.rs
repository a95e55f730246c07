//! Whom we reach, and through whom alone: dominators of the ways that lead from us.

use std::collections::{BTreeMap, BTreeSet};

use petgraph::algo::dominators::simple_fast;

use super::graph::Graph;
use crate::workspace::{Side, StakeholderId, StakeholderKind, Workspace};

/// The tree of dominators: above everybody stands the last person through whom each way from us leads.
#[derive(Clone, Debug, Default)]
pub(super) struct Reach {
    has_us: bool,
    /// Who hangs on a person directly.
    below: BTreeMap<StakeholderId, Vec<StakeholderId>>,
    out: Vec<StakeholderId>,
}

impl Reach {
    /// Of ties and of relationships that one of us holds, among those who are there.
    pub fn of(
        workspace: &Workspace,
        there: &BTreeMap<StakeholderId, StakeholderKind>,
        pairs: &[(StakeholderId, StakeholderId)],
    ) -> Self {
        let mut all: BTreeSet<StakeholderId> = pairs.iter().flat_map(|(a, b)| [*a, *b]).collect();
        let mut held = Vec::new();
        let mut ours = Vec::new();
        for one in workspace.stakeholders.iter().filter(|one| there.contains_key(&one.id)) {
            if one.side == Side::Ours {
                ours.push(one.id);
                all.insert(one.id);
                continue;
            }
            let contacts = [one.our_contact, one.backup_contact].into_iter().flatten();
            for contact in contacts.filter(|contact| there.contains_key(contact)) {
                held.push((one.id, contact));
                all.extend([one.id, contact]);
            }
        }
        if ours.is_empty() {
            return Self::default();
        }
        let all: Vec<StakeholderId> = all.into_iter().collect();
        let row = |who: &StakeholderId| all.binary_search(who).unwrap_or_default() as u32;
        // All of us together are where ways begin.
        let us = all.len() as u32;
        let ways = pairs.iter().chain(&held).map(|(a, b)| (row(a), row(b)));
        let graph = Graph::from_rows(ways.chain(ours.iter().map(|one| (us, row(one)))));
        let dominators = simple_fast(graph.inner(), us);
        let mut reach = Self { has_us: true, ..Self::default() };
        for (at, who) in all.iter().enumerate() {
            match dominators.immediate_dominator(at as u32) {
                Some(above) if above == us => {}
                Some(above) => reach.below.entry(all[above as usize]).or_default().push(*who),
                None => reach.out.push(*who),
            }
        }
        reach
    }

    pub fn has_us(&self) -> bool {
        self.has_us
    }

    pub fn out_of_reach(&self) -> &[StakeholderId] {
        &self.out
    }

    pub fn only_through(&self, who: StakeholderId) -> Vec<StakeholderId> {
        let mut found = Vec::new();
        let mut stack = vec![who];
        while let Some(at) = stack.pop() {
            for below in self.below.get(&at).into_iter().flatten() {
                found.push(*below);
                stack.push(*below);
            }
        }
        found.sort_unstable();
        found
    }

    pub fn count_only_through(&self, who: StakeholderId) -> usize {
        if self.below.contains_key(&who) { self.only_through(who).len() } else { 0 }
    }
}
