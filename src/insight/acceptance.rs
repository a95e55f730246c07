//! Acceptance: the way of what is handed over from due to paid, how long each step takes, and whether what people expect
//! is among its criteria.
//!
//! What waits counts at its age (our judgement): leaving a step undone never makes the usual time shorter.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::expectations::{Expectations, Way};
use super::statistics::{Share, median};
use crate::workspace::{Deliverable, DeliverableId, ExpectationId, Verdict, Workspace};

/// The steps on the way of a deliverable.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// Handed over.
    Delivered,
    /// Accepted, with or without conditions.
    Accepted,
    /// Signed off.
    Signed,
    /// Invoiced.
    Invoiced,
}

impl Step {
    /// In their order.
    pub const ALL: [Self; 4] = [Self::Delivered, Self::Accepted, Self::Signed, Self::Invoiced];
}

/// Where a deliverable stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stand {
    /// It was sent back, and has not been handed over again.
    SentBack,
    /// It should have been handed over.
    Overdue,
    /// Handed over, and nobody has said yes or no.
    Waiting,
    /// It is not due yet, or has no date.
    Ahead,
    /// Accepted with conditions.
    Conditional,
    /// Accepted.
    Accepted,
}

/// The way of one deliverable.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Path {
    /// Which.
    pub id: DeliverableId,
    /// When it is due.
    pub due: Option<NaiveDate>,
    /// When each step was reached, in the order of [`Step::ALL`].
    pub reached: [Option<NaiveDate>; 4],
    /// Days of each step: from the one before (of the first: from the day on which it was due; negative = early) until it
    /// was reached, or until the shown day where it is the next one to come. None where its beginning is not known.
    pub days: [Option<i64>; 4],
    /// Where it stands.
    pub stand: Stand,
}

impl Path {
    /// The first step that is not reached.
    pub fn next(&self) -> Option<Step> {
        // Whoever signed has accepted, and so on: steps that were left out are not waited for.
        let last = Step::ALL.into_iter().rposition(|step| self.reached[step as usize].is_some());
        Step::ALL.get(last.map_or(0, |last| last + 1)).copied()
    }

    /// The way of a deliverable at the end of `day`.
    pub fn of(deliverable: &Deliverable, day: NaiveDate) -> Self {
        let known = |on: Option<NaiveDate>| on.filter(|on| *on <= day);
        let results = deliverable.results.iter().filter(|result| result.on <= day);
        let accepted = results.clone().filter(|one| one.verdict != Verdict::Rejected).map(|one| one.on).min();
        let latest = results.max_by_key(|result| result.on);
        let delivered = known(deliverable.delivered_on);
        let reached = [delivered, accepted, known(deliverable.signed_on), known(deliverable.invoiced_on)];
        // Handed over again after it was sent back.
        let again = |on: NaiveDate| delivered.is_some_and(|delivered| delivered > on);
        let stand = match latest {
            Some(one) if one.verdict == Verdict::Accepted => Stand::Accepted,
            Some(one) if one.verdict == Verdict::Conditional => Stand::Conditional,
            Some(one) if !again(one.on) => Stand::SentBack,
            _ if delivered.is_some() => Stand::Waiting,
            // Whoever signed or paid has taken it.
            _ if reached.iter().any(Option::is_some) => Stand::Accepted,
            _ if deliverable.due.is_some_and(|due| due < day) => Stand::Overdue,
            _ => Stand::Ahead,
        };
        let mut path = Self { id: deliverable.id, due: deliverable.due, reached, days: [None; 4], stand };
        let next = path.next();
        for (place, step) in Step::ALL.into_iter().enumerate() {
            let from = if place == 0 { path.due } else { path.reached[place - 1] };
            let to = path.reached[place].or(Some(day).filter(|_| next == Some(step)));
            path.days[place] = from.zip(to).map(|(from, to)| (to - from).num_days());
        }
        // What is not due yet is not early.
        if next == Some(Step::Delivered) {
            path.days[0] = path.days[0].filter(|days| *days > 0);
        }
        path
    }
}

/// How long a step takes.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Usual {
    /// Median days; none where nothing came so far.
    pub median: Option<f64>,
    /// Of how many.
    pub n: usize,
    /// How many of them wait still, and count at their age.
    pub waiting: usize,
}

/// The ways of all deliverables, and their criteria.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Acceptances {
    /// By the day they are due.
    pub paths: Vec<Path>,
    /// How long each step takes, in the order of [`Step::ALL`].
    pub usual: [Usual; 4],
    /// Accepted, with or without conditions, of all.
    pub accepted: Share,
    /// Criteria that come from an expectation, of all.
    pub criteria: Share,
    /// Open expectations of us of which a criterion speaks, of all.
    pub covered: Share,
    /// Open expectations of us of which no criterion speaks.
    pub without_criterion: Vec<ExpectationId>,
    /// The deliverables whose criteria speak of an expectation.
    pub spoken_of: BTreeMap<ExpectationId, BTreeSet<DeliverableId>>,
}

impl Acceptances {
    /// At the end of `day`.
    pub fn of(workspace: &Workspace, expectations: &Expectations, day: NaiveDate) -> Self {
        let mut result = Self::default();
        let mut all: Vec<&Deliverable> = workspace.deliverables.iter().collect();
        all.sort_by_key(|one| (one.due.is_none(), one.due, one.id));
        for one in all {
            result.paths.push(Path::of(one, day));
            for criterion in &one.criteria {
                result.criteria.add(criterion.expectation.is_some());
                if let Some(expectation) = criterion.expectation {
                    result.spoken_of.entry(expectation).or_default().insert(one.id);
                }
            }
        }
        let taken = |path: &Path| matches!(path.stand, Stand::Conditional | Stand::Accepted);
        result.accepted = Share::count(result.paths.iter().map(taken));
        for (place, usual) in result.usual.iter_mut().enumerate() {
            let mut days: Vec<i64> = result.paths.iter().filter_map(|path| path.days[place]).collect();
            let waits = |path: &&Path| path.days[place].is_some() && path.reached[place].is_none();
            *usual =
                Usual { n: days.len(), waiting: result.paths.iter().filter(waits).count(), median: median(&mut days) };
        }
        let of_us = expectations.statuses.iter().filter(|one| one.open && one.way == Way::OfUs);
        for one in of_us {
            let spoken = result.spoken_of.contains_key(&one.id);
            result.covered.add(spoken);
            if !spoken {
                result.without_criterion.push(one.id);
            }
        }
        result
    }
}
