//! A series makes its dates: the turns of an agreed rhythm from now on, on working days on which everybody needed can
//! come. A turn that has its contact already gets no second one.

use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime};

use super::calendar::WorkingTime;
use crate::workspace::{Contact, Outcome, Rhythm, RhythmId, StakeholderId, Workspace};

/// A series makes at most so many dates at once.
pub const MOST: usize = 200;

/// One turn of a series.
#[derive(Clone, Debug, PartialEq)]
pub struct Turn {
    /// The day on which it falls by the interval alone.
    pub due: NaiveDate,
    /// When it can take place; none = on no day near it.
    pub at: Option<NaiveDateTime>,
    /// Who could not come on the day it falls on, with the reason as they gave it.
    pub busy: Vec<(StakeholderId, String)>,
}

/// What a series would plan.
#[derive(Clone, Debug, PartialEq)]
pub struct Turns {
    /// Which series.
    pub rhythm: RhythmId,
    /// How long each takes, in minutes, as the last one.
    pub minutes: i64,
    /// Its turns, the earliest first.
    pub turns: Vec<Turn>,
}

impl Turns {
    /// The moments that can be planned.
    pub fn moments(&self) -> impl Iterator<Item = NaiveDateTime> + '_ {
        self.turns.iter().filter_map(|turn| turn.at)
    }

    /// Turns that fall on another day than the interval says, because somebody cannot come.
    pub fn shifted(&self) -> usize {
        let other = |turn: &&Turn| !turn.busy.is_empty() && turn.at.is_some();
        self.turns.iter().filter(other).count()
    }

    /// Turns on which it cannot take place.
    pub fn impossible(&self) -> usize {
        self.turns.iter().filter(|turn| turn.at.is_none()).count()
    }
}

/// The turns of a series after `day`, up to `until` and to its own end, that have no contact yet.
///
/// They count on from the last contact of the series, or from its first day. A day on which nobody works, or somebody
/// needed is busy, gives way to the next one within half an interval.
pub fn turns(workspace: &Workspace, rhythm: &Rhythm, day: NaiveDate, until: NaiveDate) -> Turns {
    let every = rhythm.every_days.max(1);
    let working = WorkingTime::of_project(workspace);
    let mut contacts: Vec<&Contact> = workspace.contacts.iter().filter(|one| one.rhythm == Some(rhythm.id)).collect();
    contacts.sort_by_key(|contact| (contact.at, contact.id));
    let last = contacts.iter().rev().find(|one| !matches!(one.outcome, Outcome::Moved { .. }));
    let time = last.map_or(NaiveTime::from_hms_opt(9, 0, 0).unwrap_or_default(), |one| one.at.time());
    let minutes = last.map_or(60, |one| one.minutes);
    let end = rhythm.until.map_or(until, |own| own.min(until));
    let needed: Vec<StakeholderId> = rhythm.with.iter().copied().chain(rhythm.owner).collect();
    let busy = |date: NaiveDate| -> Vec<(StakeholderId, String)> {
        let person = |who: &StakeholderId| workspace.stakeholders.get(*who);
        let people = needed.iter().filter_map(person);
        let away = people.filter_map(|one| {
            let gone = one.left_on.is_some_and(|left| left <= date);
            let busy = one.busy.iter().find(|busy| busy.from <= date && date <= busy.to)?;
            (!gone).then(|| (one.id, busy.why.clone()))
        });
        away.collect()
    };
    let near = |due: NaiveDate| {
        let taken = |on: NaiveDate| (on - due).num_days().abs() * 2 < every.max(2);
        contacts.iter().any(|one| taken(one.at.date()) && !matches!(one.outcome, Outcome::Moved { .. }))
    };
    let mut turns = Vec::new();
    // The last contact that took its turn; a series without one begins with its first day. One that gave way to another
    // day does not move those after it, where one shortly before it stood on its day.
    let on_turn = |one: &&&Contact| (one.at.date() - rhythm.from).num_days().rem_euclid(every) == 0;
    let lately = contacts.iter().rev().filter(|one| !matches!(one.outcome, Outcome::Moved { .. })).take(4);
    let anchor = lately.clone().find(on_turn).or(lately.clone().next()).map(|one| one.at.date());
    let anchor = anchor.filter(|on| *on >= rhythm.from);
    let first = match anchor {
        Some(anchor) if anchor >= day => rhythm.from.max(day),
        Some(anchor) => anchor,
        None => rhythm.from,
    };
    let base = anchor.unwrap_or(rhythm.from);
    let steps = (first - base).num_days().div_euclid(every);
    let mut due = base.checked_add_signed(chrono::TimeDelta::days(steps.saturating_mul(every))).unwrap_or(base);
    while due <= end && turns.len() < MOST {
        if due > day && due >= rhythm.from && !near(due) {
            let away = busy(due);
            let days = (0..=(every / 2).max(0)).filter_map(|on| due.checked_add_days(Days::new(on.unsigned_abs())));
            let free = days.filter(|on| *on <= end).find(|on| working.works_on(*on) && busy(*on).is_empty());
            turns.push(Turn { due, at: free.map(|on| on.and_time(time)), busy: away });
        }
        let Some(next) = due.checked_add_days(Days::new(every.unsigned_abs())) else { break };
        due = next;
    }
    Turns { rhythm: rhythm.id, minutes, turns }
}
