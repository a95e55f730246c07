//! Series: one person's answers to one question. They are what costs most of the pulse, so that an edit makes anew only
//! those whose readings or interval differ.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use chrono::NaiveDate;

use super::{Dot, Latest, Said, Series, age_weight};
use crate::workspace::{Question, Reading, StakeholderId, Thresholds, Workspace};

/// A reading as a series holds it, and whether it is our own guess.
type Read = (Dot, bool);

/// What is other in one series.
#[derive(Default)]
struct Other {
    gone: Vec<Dot>,
    fresh: Vec<Read>,
}

/// All series up to the end of `day`, by question and person.
pub(super) fn all(workspace: &Workspace, day: NaiveDate) -> Vec<Series> {
    // What is needed of a reading beside each other: there may be tens of thousands.
    let mut by: HashMap<(&Question, StakeholderId), Vec<Read>> = HashMap::new();
    let manager = workspace.engagement.manager;
    for reading in workspace.readings.iter().filter(|reading| counts(reading, manager, day)) {
        by.entry((&reading.question, reading.of)).or_default().push(said(reading));
    }
    let mut by: Vec<_> = by.into_iter().collect();
    by.sort_unstable_by_key(|(of, _)| *of);
    let intervals = Intervals::of(workspace);
    let limits = &workspace.engagement.thresholds;
    by.into_iter().map(|((question, who), said)| made(question, who, said, &intervals, limits, day)).collect()
}

/// The same, starting from the series of an earlier workspace with the same thresholds, whatever its day was; and whether
/// they stand in other places. None where another way is shorter. What is read holds nothing of later days.
pub(super) fn after(
    earlier: &[Series],
    was: &Workspace,
    now: &Workspace,
    day: NaiveDate,
) -> Option<(Vec<Series>, bool)> {
    let manager = now.engagement.manager;
    if was.engagement.manager != manager {
        return None;
    }
    let mut other: BTreeMap<(&Question, StakeholderId), Other> = BTreeMap::new();
    for (old, new) in was.readings.changes(&now.readings) {
        // That may have been a later day.
        if let Some(old) = old.filter(|reading| counts(reading, manager, NaiveDate::MAX)) {
            other.entry((&old.question, old.of)).or_default().gone.push(said(old).0);
        }
        if let Some(new) = new.filter(|reading| counts(reading, manager, day)) {
            other.entry((&new.question, new.of)).or_default().fresh.push(said(new));
        }
    }
    let intervals = Intervals::of(now);
    let limits = &now.engagement.thresholds;
    let seen = |one: &Series| {
        let latest = one.latest.map(|latest| latest.seen_on(day, limits));
        Series { said: Arc::clone(&one.said), latest }
    };
    let mut series: Vec<Series> = earlier.iter().map(seen).collect();
    if !was.rhythms.is_same(&now.rhythms) {
        for one in &mut series {
            if one.interval_days != intervals.of_person(one.who, limits) {
                *one = made(&one.question, one.who, readings(one), &intervals, limits, day);
            }
        }
    }
    let mut moved = false;
    for ((question, who), other) in other {
        let place = series.binary_search_by(|one| (&one.question, one.who).cmp(&(question, who)));
        let mut said = place.map_or_else(|_| Vec::new(), |at| readings(&series[at]));
        said.retain(|(dot, _)| other.gone.iter().all(|gone| gone.reading != dot.reading));
        said.extend(other.fresh);
        let new = (!said.is_empty()).then(|| made(question, who, said, &intervals, limits, day));
        moved |= place.is_ok() != new.is_some();
        match (place, new) {
            (Ok(at), Some(new)) => series[at] = new,
            (Ok(at), None) => drop(series.remove(at)),
            (Err(at), Some(new)) => series.insert(at, new),
            (Err(_), None) => {}
        }
    }
    Some((series, moved))
}

/// Whether a reading is of a series: an answer without a name is nobody's, and one about another of us than the manager
/// tells nothing of the manager.
fn counts(reading: &Reading, manager: Option<StakeholderId>, day: NaiveDate) -> bool {
    reading.on <= day && !reading.anonymous && !reading.is_about_another(manager)
}

/// Who was asked about others of us than the manager, and the latest day on which they answered.
pub(super) fn elsewhere(workspace: &Workspace, day: NaiveDate) -> BTreeMap<StakeholderId, Option<NaiveDate>> {
    let mut found: BTreeMap<StakeholderId, Option<NaiveDate>> = BTreeMap::new();
    let manager = workspace.engagement.manager;
    let of_them = |one: &&Reading| one.is_about_another(manager) && one.on <= day && !one.anonymous && !one.our_guess;
    for reading in workspace.readings.iter().filter(of_them) {
        let latest = found.entry(reading.of).or_default();
        *latest = (*latest).max(usable(reading).map(|_| reading.on));
    }
    found
}

/// Whether what `elsewhere` finds may differ.
pub(super) fn elsewhere_differs(was: &Workspace, now: &Workspace) -> bool {
    let told = |one: Option<&Reading>| one.is_some_and(|reading| reading.about.is_some());
    was.engagement.manager != now.engagement.manager
        || was.readings.changes(&now.readings).into_iter().any(|(old, new)| told(old) || told(new))
}

fn said(reading: &Reading) -> Read {
    (
        Dot { reading: reading.id, on: reading.on, written_on: reading.meta.on, answer: usable(reading) },
        reading.our_guess,
    )
}

fn readings(series: &Series) -> Vec<Read> {
    let dots = series.dots.iter().map(|dot| (*dot, false));
    dots.chain(series.guesses.iter().map(|dot| (*dot, true))).collect()
}

fn made(
    question: &Question,
    who: StakeholderId,
    mut said: Vec<Read>,
    intervals: &Intervals,
    limits: &Thresholds,
    day: NaiveDate,
) -> Series {
    said.sort_by_key(|(dot, _)| (dot.on, dot.written_on, dot.reading));
    let of = |guess: bool| said.iter().filter(move |one| one.1 == guess).map(|(dot, _)| *dot).collect();
    let (dots, guesses): (Vec<Dot>, Vec<Dot>) = (of(false), of(true));
    let interval_days = intervals.of_person(who, limits);
    let latest = dots.iter().rev().find_map(|dot| latest_of(dot, day, limits));
    let said = Said {
        who,
        question: question.clone(),
        segments: segments(&dots, interval_days),
        asked_in_vain: dots.last().is_some_and(|dot| dot.answer.is_none()),
        dots,
        guesses,
        interval_days,
    };
    Series { said: Arc::new(said), latest }
}

/// The shortest agreed interval by person, in days.
struct Intervals(BTreeMap<StakeholderId, i64>);

impl Intervals {
    fn of(workspace: &Workspace) -> Self {
        let mut shortest: BTreeMap<StakeholderId, i64> = BTreeMap::new();
        for rhythm in workspace.rhythms.iter() {
            let every = rhythm.every_days.max(1);
            for who in &rhythm.with {
                shortest.entry(*who).and_modify(|known| *known = every.min(*known)).or_insert(every);
            }
        }
        Self(shortest)
    }

    /// Asked monthly at most: an interval shorter than that of asking must not tear every line.
    fn of_person(&self, who: StakeholderId, limits: &Thresholds) -> i64 {
        self.0.get(&who).copied().unwrap_or(0).max(limits.silence_days)
    }
}

/// The answer, held within the question's scale.
fn usable(reading: &Reading) -> Option<f64> {
    let (low, high) = reading.question.scale();
    reading.answer.filter(|answer| answer.is_finite()).map(|answer| answer.clamp(low, high))
}

fn latest_of(dot: &Dot, day: NaiveDate, limits: &Thresholds) -> Option<Latest> {
    let (on, value) = (dot.on, dot.answer?);
    let latest = Latest { reading: dot.reading, on, value, age_days: 0, weight: 0.0, fresh: false };
    Some(latest.seen_on(day, limits))
}

impl Latest {
    /// The same answer as it counts on a day.
    fn seen_on(self, day: NaiveDate, limits: &Thresholds) -> Self {
        let age_days = (day - self.on).num_days();
        let weight = age_weight(age_days, limits.half_life_days);
        Self { age_days, weight, fresh: age_days <= limits.silence_days, ..self }
    }
}

/// Stretches without a longer gap; a day on which the person was asked in vain ends a stretch too.
fn segments(dots: &[Dot], interval_days: i64) -> Vec<Vec<(NaiveDate, f64)>> {
    let mut found: Vec<Vec<(NaiveDate, f64)>> = Vec::new();
    let mut broken = true;
    for dot in dots {
        let Some(value) = dot.answer else {
            broken = true;
            continue;
        };
        let near = |last: &(NaiveDate, f64)| (dot.on - last.0).num_days() <= interval_days;
        match found.last_mut() {
            Some(segment) if !broken && segment.last().is_some_and(near) => segment.push((dot.on, value)),
            _ => found.push(vec![(dot.on, value)]),
        }
        broken = false;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workspace::{Id, ReadingId};

    fn dot(day: u32, answer: Option<f64>) -> Dot {
        let on = NaiveDate::from_ymd_opt(2026, 1, 1).unwrap() + chrono::Days::new(u64::from(day));
        Dot { reading: ReadingId::new(0, u64::from(day)), on, written_on: on, answer }
    }

    #[test]
    fn no_line_crosses_a_silence() {
        let dots = [dot(0, Some(4.0)), dot(30, Some(4.0)), dot(80, Some(2.0)), dot(90, None), dot(100, Some(3.0))];
        let lengths: Vec<usize> = segments(&dots, 42).iter().map(Vec::len).collect();
        assert_eq!(lengths, [2, 1, 1]);
    }
}
