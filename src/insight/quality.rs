//! Quality: checks and tests of what is handed over, how many passed, and how many at the first go.
//!
//! A check that is done again has the same words. First-pass yield is a figure of production (Six Sigma: units right at
//! the first go, of all); here the unit is one check of one deliverable. Intervals are adjusted Wald: n is small.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};

use super::statistics::Share;
use crate::workspace::{Deliverable, DeliverableId, Workspace};

/// Something that does not hold now: its latest check or run failed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failing {
    /// Of which deliverable.
    pub of: DeliverableId,
    /// What was checked or tried.
    pub what: String,
    /// Since when it fails: the first failure after which it did not pass any more.
    pub since: NaiveDate,
    /// How often it has failed since.
    pub times: usize,
    /// Whether it is a case of a test; else a check.
    pub test: bool,
}

/// The quality of one deliverable.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeliverableQuality {
    /// Which.
    pub id: DeliverableId,
    /// How many criteria it has.
    pub criteria: usize,
    /// Checks that passed, of all that were done.
    pub checks: Share,
    /// Checks that passed when they were done first, of all different ones.
    pub first_pass: Share,
    /// Cases whose latest run passed, of all cases.
    pub tests: Share,
    /// Cases that were run at all.
    pub run: usize,
    /// What does not hold now.
    pub failing: usize,
}

/// Checks and runs of one month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Month {
    /// Its first day.
    pub first: NaiveDate,
    /// Checks and runs of tests that passed, of all in it.
    pub passed: Share,
}

/// Results of one check or case: when, and whether it passed.
type Results = Vec<(NaiveDate, bool)>;

/// The quality of all deliverables.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Quality {
    /// One by one, in the order of their ids.
    pub deliverables: Vec<DeliverableQuality>,
    /// Deliverables with at least one criterion.
    pub with_criteria: Share,
    /// Checks that passed, of all.
    pub checks: Share,
    /// Checks that passed when they were done first.
    pub first_pass: Share,
    /// Cases whose latest run passed, of all cases.
    pub tests: Share,
    /// Cases that were run at all.
    pub run: usize,
    /// What does not hold now, what has failed longest first.
    pub failing: Vec<Failing>,
    /// From the first month with a check to the last one.
    pub months: Vec<Month>,
}

impl Quality {
    /// Quality at the end of `day`.
    pub fn of(workspace: &Workspace, day: NaiveDate) -> Self {
        let mut result = Self::default();
        let mut months: BTreeMap<NaiveDate, Share> = BTreeMap::new();
        for deliverable in workspace.deliverables.iter() {
            let one = result.take(deliverable, day, &mut months);
            result.with_criteria.add(one.criteria > 0);
            add(&mut result.checks, one.checks);
            add(&mut result.first_pass, one.first_pass);
            add(&mut result.tests, one.tests);
            result.run += one.run;
            result.deliverables.push(one);
        }
        result.failing.sort_by_key(|failing| (failing.since, failing.of));
        result.months = with_gaps(&months);
        result
    }

    /// The quality of a deliverable.
    pub fn get(&self, id: DeliverableId) -> Option<&DeliverableQuality> {
        self.deliverables.iter().find(|one| one.id == id)
    }

    fn take(
        &mut self,
        deliverable: &Deliverable,
        day: NaiveDate,
        months: &mut BTreeMap<NaiveDate, Share>,
    ) -> DeliverableQuality {
        let mut one = DeliverableQuality {
            id: deliverable.id,
            criteria: deliverable.criteria.len(),
            checks: Share::default(),
            first_pass: Share::default(),
            tests: Share::default(),
            run: 0,
            failing: 0,
        };
        // The words of a check with its results, the earliest first.
        let mut checked: BTreeMap<String, (&str, Results)> = BTreeMap::new();
        for check in deliverable.checks.iter().filter(|check| check.on <= day) {
            // What nobody has checked yet counts neither way.
            let Some(passed) = check.passed else { continue };
            let same = checked.entry(check.what.trim().to_lowercase()).or_insert((&check.what, Vec::new()));
            same.1.push((check.on, passed));
            one.checks.add(passed);
        }
        for (what, mut results) in checked.into_values() {
            results.sort_by_key(|result| result.0);
            one.first_pass.add(results.first().is_some_and(|result| result.1));
            self.look_at(&mut one, (what, false), &results, months);
        }
        for case in &deliverable.tests {
            let mut results: Vec<_> = case.runs.iter().filter(|run| run.on <= day).map(|r| (r.on, r.passed)).collect();
            results.sort_by_key(|result| result.0);
            one.tests.add(results.last().is_some_and(|result| result.1));
            one.run += usize::from(!results.is_empty());
            self.look_at(&mut one, (&case.what, true), &results, months);
        }
        one
    }

    /// Notes results of one thing, the earliest first: by month, and whether it holds now.
    fn look_at(
        &mut self,
        one: &mut DeliverableQuality,
        (what, test): (&str, bool),
        results: &[(NaiveDate, bool)],
        months: &mut BTreeMap<NaiveDate, Share>,
    ) {
        for (on, passed) in results {
            months.entry(month_of(*on)).or_default().add(*passed);
        }
        let failures: Vec<_> = results.iter().rev().take_while(|(_, passed)| !passed).collect();
        if let Some((since, _)) = failures.last() {
            one.failing += 1;
            self.failing.push(Failing {
                of: one.id,
                what: what.to_owned(),
                since: *since,
                times: failures.len(),
                test,
            });
        }
    }
}

fn add(sum: &mut Share, more: Share) {
    *sum = Share { n: sum.n + more.n, of: sum.of + more.of };
}

/// The first day of a month.
pub fn month_of(day: NaiveDate) -> NaiveDate {
    day.with_day(1).unwrap_or(day)
}

/// Months in a row: one without a check is a gap, not left out.
fn with_gaps(months: &BTreeMap<NaiveDate, Share>) -> Vec<Month> {
    let (Some(first), Some(last)) = (months.keys().next(), months.keys().next_back()) else { return Vec::new() };
    let all = std::iter::successors(Some(*first), |day| day.checked_add_months(chrono::Months::new(1)));
    let all = all.take_while(|day| day <= last);
    all.map(|first| Month { first, passed: months.get(&first).copied().unwrap_or_default() }).collect()
}
