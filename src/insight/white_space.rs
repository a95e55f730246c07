//! White space: what of ours which part of the client has, is talking about, or could have (DemandFarm's grid of
//! offerings and buying centres, ten offerings at most).
//!
//! Penetration is sold ÷ addressable cells (judgement of the field notes). Cells of which nobody has said anything are
//! neither: they are counted apart, so that leaving them out flatters nobody.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::Insights;
use super::statistics::Share;
use crate::workspace::{Offering, OfferingId, Reach, Side, StakeholderId, StakeholderKind, Standing, Workspace};

/// The most offerings that a grid holds.
pub const MOST_OFFERINGS: usize = 10;

/// The grid.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct WhiteSpace {
    /// Offerings, in the order of the file.
    pub offerings: Vec<OfferingId>,
    /// Offerings beyond those that a grid holds.
    pub more: usize,
    /// The parts of the client that buy, in the order of the file: those that an offering names (a person stands for a
    /// department that has no entry of its own); before any is named, the client's organisations and groups.
    pub centres: Vec<StakeholderId>,
    /// What is known of a cell, and since when.
    pub cells: BTreeMap<(OfferingId, StakeholderId), (Reach, NaiveDate)>,
    /// Sold, of what could be.
    pub penetration: Share,
    /// Cells of which nothing is known.
    pub unknown: usize,
    /// Cells that are open: nobody talks about them.
    pub open: usize,
    /// Cells in talks.
    pub in_talks: usize,
}

impl WhiteSpace {
    /// The grid on the day that is looked at.
    pub fn of(insights: &Insights) -> Self {
        Self::on(&insights.shown, insights.day)
    }

    /// The grid at the end of a day.
    pub fn on(workspace: &Workspace, day: NaiveDate) -> Self {
        let theirs = |id: StakeholderId| {
            let one = workspace.stakeholders.get(id);
            one.is_some_and(|one| one.side == Side::Client && one.left_on.is_none_or(|left| left > day))
        };
        let named = workspace.offerings.iter().flat_map(|one| &one.standings).filter(|one| one.on <= day);
        let named: BTreeSet<StakeholderId> = named.map(|one| one.with).filter(|id| theirs(*id)).collect();
        let mut result = Self { centres: named.into_iter().collect(), ..Self::default() };
        if result.centres.is_empty() {
            let groups = workspace.stakeholders.iter().filter(|one| one.kind != StakeholderKind::Person);
            result.centres = groups.map(|one| one.id).filter(|id| theirs(*id)).collect();
        }
        result.offerings = workspace.offerings.ids().take(MOST_OFFERINGS).collect();
        result.more = workspace.offerings.len() - result.offerings.len();
        for offering in result.offerings.iter().filter_map(|id| workspace.offerings.get(*id)) {
            for centre in &result.centres {
                let Some(standing) = latest(offering, *centre, day) else {
                    result.unknown += 1;
                    continue;
                };
                result.cells.insert((offering.id, *centre), (standing.reach, standing.on));
                match standing.reach {
                    Reach::Sold => result.penetration.add(true),
                    Reach::InTalks => {
                        result.penetration.add(false);
                        result.in_talks += 1;
                    }
                    Reach::Open => {
                        result.penetration.add(false);
                        result.open += 1;
                    }
                    Reach::NotAddressable => {}
                }
            }
        }
        result
    }

    /// Sold, of what could be, of one offering.
    pub fn of_offering(&self, id: OfferingId) -> Share {
        self.share(|(offering, _)| offering == id)
    }

    /// Sold, of what could be, of one part of the client.
    pub fn of_centre(&self, id: StakeholderId) -> Share {
        self.share(|(_, centre)| centre == id)
    }

    fn share(&self, which: impl Fn((OfferingId, StakeholderId)) -> bool) -> Share {
        let those = self.cells.iter().filter(|(cell, _)| which(**cell)).map(|(_, (reach, _))| *reach);
        Share::count(those.filter(|reach| *reach != Reach::NotAddressable).map(|reach| reach == Reach::Sold))
    }
}

/// What was said last of an offering and a part of the client; of two entries of one day the later one in the list.
pub fn latest(offering: &Offering, with: StakeholderId, day: NaiveDate) -> Option<&Standing> {
    offering.standings.iter().filter(|one| one.with == with && one.on <= day).max_by_key(|one| one.on)
}

/// An offering of which this is known from a day on; what was said earlier on that very day is said anew.
pub fn said(offering: &Offering, standing: Standing) -> Offering {
    let mut next = offering.clone();
    next.standings.retain(|one| one.with != standing.with || one.on != standing.on);
    next.standings.push(standing);
    next.standings.sort_by_key(|one| one.on);
    next
}
