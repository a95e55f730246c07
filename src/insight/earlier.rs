//! What the next insights start from: an edit costs what it reaches, and nothing comes out otherwise than from nothing.
//!
//! A figure is kept while everything that it is read from is the same: the collections by their shared structure, the
//! frame and the day by their values. Whoever makes a figure read something more says so here.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::agreed::Agreed;
use super::as_of::Replay;
use super::coverage::Coverage;
use super::effort::Effort;
use super::expectations::NextContacts;
use super::facts::{Facts, Reckoned};
use super::grid::Grid;
use super::hearing::Hearings;
use super::network::Network;
use super::promises::Promises;
use super::pulse::Pulse;
use super::rhythm::Rhythms;
use super::spoken::Spoken;
use super::talks::Talks;
use super::trust::{self, Trust};
use chrono::NaiveDate;

use crate::workspace::{Side, StakeholderId, StakeholderKind, Workspace};

/// What earlier insights were made of. A clone shares what is in it.
#[derive(Clone)]
pub struct Earlier {
    pub(super) replay: Replay,
    /// What was reckoned of it.
    pub(super) reckoned: Reckoned,
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

/// What was reckoned on the same day and with the same frame, where what it was read from is the same.
fn was(facts: &Facts, same: impl Fn(&Workspace, &Workspace) -> bool) -> Option<&Reckoned> {
    let before = facts.of_same_day().filter(|one| same(&one.replay.shown, facts.shown()));
    before.map(|one| &one.reckoned)
}

fn is<T>(earlier: Option<&Arc<T>>, now: &Arc<T>) -> bool {
    earlier.is_some_and(|one| Arc::ptr_eq(one, now))
}

fn with_parts(facts: &Facts) -> impl Fn(&&Reckoned) -> bool {
    |old| is(old.parts.as_ref(), facts.parts())
}

fn with_grid(facts: &Facts) -> impl Fn(&&Reckoned) -> bool {
    |old| is(old.grid.as_ref(), facts.grid())
}

/// They say nothing of the day.
pub(super) fn parts(facts: &Facts) -> Arc<Vec<Part>> {
    let before = facts.earlier().and_then(|one| Some((one.reckoned.parts.as_ref()?, &one.replay.shown)));
    let old = before.filter(|(_, was)| same!(was, facts.shown(); stakeholders)).map(|(parts, _)| parts);
    old.cloned().unwrap_or_else(|| equal(before.map(|(parts, _)| parts), parts_of(facts.shown())))
}

/// The contacts, starting from those that were shown before, whatever the day was.
pub(super) fn talks(facts: &Facts) -> Arc<Talks> {
    let now = &facts.shown().contacts;
    let earlier = facts.earlier().and_then(|one| Some((one.reckoned.talks.as_ref()?, &one.replay.shown.contacts)));
    let Some((old, was)) = earlier else { return Arc::new(Talks::of(now)) };
    if was.is_same(now) { Arc::clone(old) } else { Arc::new(old.after(was, now)) }
}

/// What is shown holds nothing of later days: the grid of two days differs only by what it is read from.
pub(super) fn grid(facts: &Facts) -> Arc<Grid> {
    let same = facts.of_same_frame().filter(|one| same!(one.replay.shown, facts.shown(); assessments));
    let old = same.map(|one| &one.reckoned).filter(with_parts(facts));
    keep(old.and_then(|old| old.grid.as_ref()), || Grid::of(facts.shown(), facts.day))
}

pub(super) fn next(facts: &Facts) -> Arc<NextContacts> {
    let old = was(facts, |was, now| same!(was, now; contacts rhythms));
    keep(old.and_then(|old| old.next.as_ref()), || NextContacts::of(facts.shown(), facts.talks(), facts.day))
}

pub(super) fn rhythms(facts: &Facts) -> Arc<Rhythms> {
    let old = was(facts, |was, now| same!(was, now; contacts rhythms)).filter(with_parts(facts));
    let old = old.filter(with_grid(facts)).and_then(|old| old.rhythms.as_ref());
    keep(old, || Rhythms::of(facts.shown(), facts.talks(), facts.grid(), facts.day))
}

/// It asks nothing of the grid.
pub(super) fn agreed(facts: &Facts) -> Arc<Agreed> {
    let old = was(facts, |was, now| same!(was, now; contacts rhythms)).filter(with_parts(facts));
    keep(old.and_then(|old| old.agreed.as_ref()), || Agreed::of(facts.shown(), facts.talks(), facts.day))
}

/// It counts on from what was counted before, whatever the day was.
pub(super) fn spoken(facts: &Facts) -> Arc<Spoken> {
    let old = was(facts, |was, now| same!(was, now; contacts rhythms)).filter(with_parts(facts));
    keep(old.and_then(|old| old.spoken.as_ref()), || {
        let before = facts.of_same_frame().and_then(|one| {
            let (spoken, talks) = (one.reckoned.spoken.as_ref()?, one.reckoned.talks.as_ref()?);
            spoken.after((&one.replay.shown, talks), (facts.shown(), facts.talks()), facts.day)
        });
        before.unwrap_or_else(|| Spoken::of(facts.shown(), facts.talks(), facts.day))
    })
}

pub(super) fn coverage(facts: &Facts) -> Arc<Coverage> {
    let old = was(facts, |was, now| same!(was, now; contacts rhythms opportunities)).filter(with_parts(facts));
    // Of the grid it asks only who is key.
    let keys = |old: &&Reckoned| old.grid.as_ref().is_some_and(|grid| grid.keys() == facts.grid().keys());
    let old = old.filter(keys).and_then(|old| old.coverage.as_ref());
    keep(old, || Coverage::from(facts.spoken(), facts.shown(), facts.grid(), facts.day))
}

pub(super) fn effort(facts: &Facts) -> Arc<Effort> {
    let old = was(facts, |was, now| same!(was, now; contacts));
    keep(old.and_then(|old| old.effort.as_ref()), || Effort::of(facts.talks(), facts.day))
}

pub(super) fn pulse(facts: &Facts) -> Arc<Pulse> {
    let old = was(facts, |was, now| same!(was, now; readings rhythms assessments)).filter(with_grid(facts));
    let before = facts.of_same_frame().and_then(|one| Some((one.reckoned.pulse.as_ref()?, one)));
    keep(old.and_then(|old| old.pulse.as_ref()), || match before {
        Some((pulse, one)) => {
            let (was, now) = (&one.replay.shown, facts.shown());
            let rated = !same!(was, now; assessments) || !with_grid(facts)(&&one.reckoned);
            pulse.after(was, now, (facts.grid(), rated), facts.day)
        }
        None => Pulse::of(facts.shown(), facts.grid(), facts.day),
    })
}

pub(super) fn promises(facts: &Facts) -> Arc<Promises> {
    let old = was(facts, |was, now| same!(was, now; expectations)).filter(with_parts(facts));
    keep(old.and_then(|old| old.promises.as_ref()), || Promises::of(facts.shown(), facts.day))
}

pub(super) fn trust(facts: &Facts) -> Arc<BTreeMap<StakeholderId, Trust>> {
    let old = was(facts, |_, _| true).filter(with_grid(facts));
    let same = |old: &&Reckoned| is(old.pulse.as_ref(), facts.pulse()) && is(old.promises.as_ref(), facts.promises());
    let old = old.filter(same).and_then(|old| old.trust.as_ref());
    keep(old, || trust::of(facts.pulse(), facts.promises(), facts.grid()))
}

pub(super) fn hearings(facts: &Facts) -> Arc<Hearings> {
    // Who has a part in a task that a decision touches must hear of it.
    let touches = facts.shown().decisions.iter().any(|decision| !decision.tasks.is_empty());
    let old = was(facts, |was, now| same!(was, now; decisions risks) && (!touches || same!(was, now; tasks)));
    let old = old.filter(with_parts(facts)).and_then(|old| old.hearings.as_ref());
    keep(old, || Hearings::of(facts.shown(), facts.day))
}

pub(super) fn network(facts: &Facts) -> Arc<Network> {
    let old = was(facts, |was, now| same!(was, now; ties)).filter(with_parts(facts));
    keep(old.and_then(|old| old.network.as_ref()), || Network::of(facts.shown(), facts.day))
}
