//! Repeat business: the relationship manager's ultimate measure (APEX).

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::workspace::{OpportunityId, Stage, StageEntry, StakeholderId, Workspace};

/// Follow-on work, referrals and references.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RepeatBusiness {
    /// Where each opportunity stands; one without any stage is an idea.
    pub stages: BTreeMap<OpportunityId, Stage>,
    /// Value won, in minor units.
    pub won_minor: i64,
    /// Value of what is open, in minor units.
    pub open_minor: i64,
    /// Value lost, in minor units.
    pub lost_minor: i64,
    /// Value open or won, by the relationship through which it came.
    pub through: BTreeMap<StakeholderId, i64>,
    /// Value open or won through people for whom no second one of us is named. Whether a second one speaks with them all
    /// the same is another question: `Coverage::alone`.
    pub unbacked_minor: i64,
    /// Which opportunities those are.
    pub unbacked: Vec<OpportunityId>,
}

impl RepeatBusiness {
    /// Opportunities at the end of `day`.
    pub fn of(workspace: &Workspace, day: NaiveDate) -> Self {
        let mut result = Self::default();
        let backed: BTreeSet<StakeholderId> =
            workspace.stakeholders.iter().filter(|p| p.backup_contact.is_some()).map(|p| p.id).collect();
        for opportunity in workspace.opportunities.iter() {
            let known = opportunity.stages.iter().filter(|entry| entry.on <= day);
            let stage = known.max_by_key(|entry: &&StageEntry| entry.on).map_or(Stage::Idea, |entry| entry.stage);
            result.stages.insert(opportunity.id, stage);
            let value = opportunity.value_minor;
            match stage {
                Stage::Won => add(&mut result.won_minor, value),
                Stage::Lost => add(&mut result.lost_minor, value),
                Stage::Idea | Stage::Discussed | Stage::Proposed => add(&mut result.open_minor, value),
            }
            if stage != Stage::Lost {
                if let Some(who) = opportunity.through {
                    add(result.through.entry(who).or_default(), value);
                }
                if opportunity.through.is_none_or(|who| !backed.contains(&who)) {
                    add(&mut result.unbacked_minor, value);
                    result.unbacked.push(opportunity.id);
                }
            }
        }
        result
    }

    /// How many stand at a stage.
    pub fn count(&self, stage: Stage) -> usize {
        self.stages.values().filter(|at| **at == stage).count()
    }
}

fn add(sum: &mut i64, minor: i64) {
    *sum = sum.saturating_add(minor);
}
