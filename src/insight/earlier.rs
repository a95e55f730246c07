//! What the next insights start from: an edit costs what it reaches, and nothing comes out otherwise than from nothing.
//!
//! A figure is kept while everything that it is read from is the same: the collections by their shared structure, the
//! frame and the day by their values. Whoever makes a figure read something more says so here.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::NaiveDate;

use super::as_of::Replay;
use super::coverage::Coverage;
use super::earned_value::Weighed;
use super::effort::Effort;
use super::expectations::NextContacts;
use super::grid::Grid;
use super::hearing::Hearings;
use super::load;
use super::network::Network;
use super::noted::Noted;
use super::promises::Promises;
use super::pulse::Pulse;
use super::recalculate::Free;
use super::rhythm::Rhythms;
use super::schedule::Schedule;
use super::talks::Talks;
use super::trust::{self, Trust};
use crate::workspace::{Side, StakeholderId, StakeholderKind, Workspace};

/// What earlier insights were made of. A clone shares what is in it.
#[derive(Clone)]
pub struct Earlier {
    pub(super) replay: Replay,
    /// The schedule of the plan as it stands.
    pub(super) plan: Schedule,
    /// What each task is worth in the baseline, where there is one.
    pub(super) worth: Option<Weighed>,
    /// Tasks something was said of.
    pub(super) noted: Noted,
    /// Who has how much to do, where it was asked for.
    pub(super) load: Option<load::Known>,
    /// The plan without the dates that stand as imported, where there are any.
    pub(super) free: Option<Free>,
    pub(super) people: People,
    /// The same on the last day of the month before, where it was asked for.
    pub(super) month: Option<Arc<Self>>,
}

/// All that figures read of a stakeholder: another name or note changes none of them.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Part {
    id: StakeholderId,
    kind: StakeholderKind,
    side: Side,
    homes: [Option<StakeholderId>; 3],
    left_on: Option<NaiveDate>,
}

/// The parts of all stakeholders.
fn parts_of(shown: &Workspace) -> Vec<Part> {
    let part = |one: &crate::workspace::Stakeholder| Part {
        id: one.id,
        kind: one.kind,
        side: one.side,
        homes: [one.member_of, one.our_contact, one.backup_contact],
        left_on: one.left_on,
    };
    shown.stakeholders.iter().map(part).collect()
}

/// What is known of people and of contacts with them.
#[derive(Clone)]
pub(super) struct People {
    parts: Arc<Vec<Part>>,
    pub talks: Arc<Talks>,
    pub grid: Arc<Grid>,
    pub next: Arc<NextContacts>,
    pub pulse: Arc<Pulse>,
    pub rhythms: Arc<Rhythms>,
    pub promises: Arc<Promises>,
    pub trust: Arc<BTreeMap<StakeholderId, Trust>>,
    pub effort: Arc<Effort>,
    pub hearings: Arc<Hearings>,
    pub network: Arc<Network>,
    pub coverage: Arc<Coverage>,
}

/// Whether collections of two workspaces are the same.
macro_rules! same {
    ($one:expr, $other:expr; $($field:ident)*) => { true $(&& $one.$field.is_same(&$other.$field))* };
}

/// The earlier one where both are equal, so that what was made of it stays.
fn equal<T: PartialEq>(earlier: Option<&Arc<T>>, new: T) -> Arc<T> {
    earlier.filter(|one| ***one == new).map_or_else(|| Arc::new(new), Arc::clone)
}

fn keep<T>(earlier: Option<&Arc<T>>, make: impl FnOnce() -> T) -> Arc<T> {
    earlier.map_or_else(|| Arc::new(make()), Arc::clone)
}

impl People {
    /// The contacts of `shown`, starting from those that were shown before.
    pub fn talks(earlier: Option<&Earlier>, shown: &Workspace) -> Arc<Talks> {
        let Some(earlier) = earlier else { return Arc::new(Talks::of(&shown.contacts)) };
        let (old, was) = (&earlier.people.talks, &earlier.replay.shown.contacts);
        if was.is_same(&shown.contacts) { Arc::clone(old) } else { Arc::new(old.after(was, &shown.contacts)) }
    }

    /// All of it as of `day`, from `shown` as it was known then.
    pub fn of(shown: &Workspace, earlier: Option<&Earlier>, day: NaiveDate) -> Self {
        let before = earlier.filter(|one| one.replay.day == day && one.replay.shown.engagement == shown.engagement);
        let was =
            |same: &dyn Fn(&Workspace) -> bool| before.filter(|one| same(&one.replay.shown)).map(|one| &one.people);
        let parts = was(&|was| same!(was, shown; stakeholders)).map(|old| Arc::clone(&old.parts));
        let parts = parts.unwrap_or_else(|| equal(before.map(|one| &one.people.parts), parts_of(shown)));
        let talks = Self::talks(earlier, shown);
        let with_parts = |old: &&Self| Arc::ptr_eq(&old.parts, &parts);

        let old = was(&|was| same!(was, shown; assessments)).filter(with_parts);
        let grid = keep(old.map(|old| &old.grid), || Grid::of(shown, day));
        let with_grid = |old: &&Self| Arc::ptr_eq(&old.grid, &grid);

        let old = was(&|was| same!(was, shown; contacts rhythms));
        let next = keep(old.map(|old| &old.next), || NextContacts::of(shown, &talks, day));

        let old = old.filter(with_parts);
        let rhythms = keep(old.filter(with_grid).map(|old| &old.rhythms), || Rhythms::of(shown, &talks, &grid, day));

        // Of the grid it asks only who is key.
        let old = old.filter(|old| with_grid(old) || old.grid.keys() == grid.keys());
        let old = old.filter(|_| was(&|was| same!(was, shown; opportunities)).is_some());
        let coverage = keep(old.map(|old| &old.coverage), || Coverage::of(shown, &talks, &grid, day));

        let old = was(&|was| same!(was, shown; contacts));
        let effort = keep(old.map(|old| &old.effort), || Effort::of(&talks, day));

        let old = was(&|was| same!(was, shown; readings rhythms assessments)).filter(with_grid);
        let pulse = keep(old.map(|old| &old.pulse), || match before {
            Some(before) => before.people.pulse.after(&before.replay.shown, shown, &grid, day),
            None => Pulse::of(shown, &grid, day),
        });

        let old = was(&|was| same!(was, shown; expectations)).filter(with_parts);
        let promises = keep(old.map(|old| &old.promises), || Promises::of(shown, day));

        let old = before.map(|one| &one.people).filter(with_grid);
        let old = old.filter(|old| Arc::ptr_eq(&old.pulse, &pulse) && Arc::ptr_eq(&old.promises, &promises));
        let trust = keep(old.map(|old| &old.trust), || trust::of(&pulse, &promises, &grid));

        // Who has a part in a task that a decision touches must hear of it.
        let touches = shown.decisions.iter().any(|decision| !decision.tasks.is_empty());
        let old = was(&|was| same!(was, shown; decisions risks) && (!touches || same!(was, shown; tasks)));
        let old = old.filter(with_parts);
        let hearings = keep(old.map(|old| &old.hearings), || Hearings::of(shown, day));

        let old = was(&|was| same!(was, shown; ties)).filter(with_parts);
        let network = keep(old.map(|old| &old.network), || Network::of(shown, day));
        Self { parts, talks, grid, next, pulse, rhythms, promises, trust, effort, hearings, network, coverage }
    }
}
