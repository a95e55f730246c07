//! Promises: kept on time, of those due so far. This is reliability as a fact, beside reliability as an opinion.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::statistics::Share;
use crate::workspace::{ExpectationId, Side, StakeholderId, Workspace};

/// Promises of one side.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Kept {
    /// Kept on time, of those due so far.
    pub share: Share,
    /// Broken: due and not kept in time, the earliest first.
    pub broken: Vec<ExpectationId>,
    /// Open and not due yet.
    pub open: Vec<ExpectationId>,
    /// Kept on time.
    pub kept: Vec<ExpectationId>,
}

/// Promises of both sides.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Promises {
    /// What we promised.
    pub ours: Kept,
    /// What was promised to us.
    pub theirs: Kept,
    /// What we promised, by receiver.
    pub to: BTreeMap<StakeholderId, Kept>,
}

impl Promises {
    /// Promises at the end of `day`.
    pub fn of(workspace: &Workspace, day: NaiveDate) -> Self {
        let mut result = Self::default();
        let mut promised: Vec<_> = workspace.expectations.iter().filter(|x| x.promised).collect();
        promised.sort_by_key(|x| (x.by, x.id));
        for promise in promised {
            let to_us = workspace.stakeholders.get(promise.holder).is_some_and(|p| p.side == Side::Ours);
            let mut sides: Vec<&mut Kept> = if to_us {
                vec![&mut result.theirs]
            } else {
                vec![&mut result.ours, result.to.entry(promise.holder).or_default()]
            };
            for side in &mut sides {
                // A holder who says no was not given what was promised.
                let refused = promise.holder_agrees == Some(false);
                let kept = promise.closed_on.map(|on| !refused && promise.by.is_none_or(|by| on <= by));
                match kept.or_else(|| promise.by.filter(|by| *by < day).map(|_| false)) {
                    None => side.open.push(promise.id),
                    Some(true) => {
                        side.share.of += 1;
                        side.share.n += 1;
                        side.kept.push(promise.id);
                    }
                    Some(false) => {
                        side.share.of += 1;
                        side.broken.push(promise.id);
                    }
                }
            }
        }
        result
    }
}
