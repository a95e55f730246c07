//! What is taken of somebody, slot by slot, and where more work fits.

use chrono::NaiveDate;

use crate::insight::calendar::moment;
use crate::insight::load::Supply;
use crate::insight::schedule::engine::{Axis, Minute};

/// Minutes of a day of the clock.
const DAY: i64 = 1440;
/// How far a search looks ahead, some ten years.
const AHEAD: i64 = 3660 * DAY;

/// Within what work is weighed against capacity: more than there is within one of these is overallocation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Basis {
    /// An hour of the clock.
    Hour,
    /// A day.
    #[default]
    Day,
    /// A week from Monday.
    Week,
}

impl Basis {
    fn minutes(self) -> i64 {
        match self {
            Self::Hour => 60,
            Self::Day => DAY,
            Self::Week => 7 * DAY,
        }
    }

    /// The slot in which a moment lies. 1970-01-01 was a Thursday.
    fn slot(self, time: Minute) -> i64 {
        let monday = if self == Self::Week { 3 * DAY } else { 0 };
        (time + monday).div_euclid(self.minutes())
    }

    fn begin(self, slot: i64) -> Minute {
        slot * self.minutes() - if self == Self::Week { 3 * DAY } else { 0 }
    }
}

/// One slot; amounts in percent × minutes.
#[derive(Clone, Copy, Default)]
struct Slot {
    used: i64,
    /// What there would be if nobody were away.
    whole: i64,
    /// What there is.
    there: i64,
}

/// What is taken of one person or resource.
pub(super) struct Profile<'a> {
    supply: Supply<'a>,
    basis: Basis,
    first: i64,
    slots: Vec<Slot>,
}

/// Work that asks for a share of one profile.
#[derive(Clone, Copy)]
pub(super) struct Need<'a> {
    /// Place of the profile.
    pub profile: usize,
    /// The hours in which it is done.
    pub axis: &'a Axis,
    /// Share of time in percent.
    pub units: i64,
}

impl<'a> Profile<'a> {
    /// Nothing is taken yet; nothing is asked before `from`.
    pub fn new(supply: Supply<'a>, basis: Basis, from: Minute) -> Self {
        Self { supply, basis, first: basis.slot(from), slots: Vec::new() }
    }

    fn at(&mut self, slot: i64) -> &mut Slot {
        let place = (slot - self.first).max(0) as usize;
        while self.slots.len() <= place {
            let next = self.filled(self.first + self.slots.len() as i64);
            self.slots.push(next);
        }
        &mut self.slots[place]
    }

    fn filled(&self, slot: i64) -> Slot {
        let (from, to) = (self.basis.begin(slot), self.basis.begin(slot + 1));
        let units = self.supply.units().unwrap_or(0);
        let axis = self.supply.time().axis();
        let away = |day: i64| self.supply.is_away(date(day));
        let days = from.div_euclid(DAY)..=(to - 1).div_euclid(DAY);
        let part = |day: i64| axis.between(from.max(day * DAY), to.min((day + 1) * DAY));
        let there = days.filter(|day| !away(*day)).map(part).sum::<i64>();
        Slot { used: 0, whole: units * axis.between(from, to), there: units * there }
    }

    /// Takes work of so many units from a stretch of time.
    pub fn take(&mut self, axis: &Axis, units: i64, from: Minute, to: Minute) {
        let basis = self.basis;
        let mut slot = basis.slot(from).max(self.first);
        while basis.begin(slot) < to {
            let work = axis.between(from.max(basis.begin(slot)), to.min(basis.begin(slot + 1)));
            self.at(slot).used += units * work;
            slot += 1;
        }
    }

    /// The last slot in which work does not fit beside what is taken, and when it may begin there at the earliest.
    /// Work that alone asks for more than there ever is counts as all there is: others are kept away from it.
    fn conflict(&mut self, axis: &Axis, units: i64, from: Minute, to: Minute, patient: bool) -> Option<Minute> {
        let basis = self.basis;
        let mut slot = basis.slot(to - 1);
        while slot >= basis.slot(from) {
            let (begins, ends) = (basis.begin(slot), basis.begin(slot + 1));
            let work = axis.between(from.max(begins), to.min(ends));
            if work > 0 {
                let found = *self.at(slot);
                let asked = (units * work).min(found.whole);
                let left = if patient { found.there } else { found.whole } - found.used;
                if asked > left.max(0) {
                    let minutes = left.max(0) / units;
                    let begin = if minutes > 0 { axis.add(ends, -minutes) } else { axis.next_start(ends) };
                    return Some(if begin > from { begin } else { axis.next_start(ends) });
                }
            }
            slot -= 1;
        }
        None
    }

    /// On how many minutes of the clock within a stretch the person is away.
    fn away(&self, from: Minute, to: Minute) -> i64 {
        let days = from.div_euclid(DAY)..=(to - 1).div_euclid(DAY);
        days.filter(|day| self.supply.is_away(date(*day))).count() as i64 * DAY
    }
}

/// The earliest moment from `from` on at which work fits beside what is taken everywhere; none within some years.
///
/// Whoever is away is waited for, as long as waiting does not take longer than a week or twice the absence: a long task
/// goes on while somebody has a day off.
pub(super) fn earliest(
    profiles: &mut [Profile<'_>],
    needs: &[Need<'_>],
    from: Minute,
    finish: impl Fn(Minute) -> Minute,
) -> Option<Minute> {
    let patient = fitting(profiles, needs, from, &finish, true);
    if patient.is_some_and(|start| start - from <= 7 * DAY) {
        return patient;
    }
    let hasty = fitting(profiles, needs, from, &finish, false)?;
    let away = needs.iter().map(|need| profiles[need.profile].away(hasty, finish(hasty))).max().unwrap_or(0);
    Some(patient.filter(|start| start - hasty <= (2 * away).max(7 * DAY)).unwrap_or(hasty))
}

fn fitting(
    profiles: &mut [Profile<'_>],
    needs: &[Need<'_>],
    from: Minute,
    finish: impl Fn(Minute) -> Minute,
    patient: bool,
) -> Option<Minute> {
    let mut start = from;
    loop {
        let to = finish(start);
        let mut later = None;
        for need in needs {
            later = later.max(profiles[need.profile].conflict(need.axis, need.units, start, to, patient));
        }
        match later {
            None => return Some(start),
            Some(next) if next > start && next - from <= AHEAD => start = next,
            Some(_) => return None,
        }
    }
}

fn date(day: i64) -> NaiveDate {
    moment(day * DAY).date()
}
