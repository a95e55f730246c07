//! The path of both dials through the months: how they stood at each month's end before the shown day.
//!
//! Each month's end is a replay and a schedule. So it is reckoned only while it is looked at, and kept while the file
//! is the same: another day on the slider costs nothing. What is missing is reckoned on a worker unless all of it fits
//! in a frame, the latest first; until then a month shows what an earlier value of the file said, or nothing.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use chrono::NaiveDate;

use super::worker::{Report, Worker};
use crate::insight::managers::{self, PathPoint};
use crate::workspace::Workspace;

/// A worker reports after this time what it has so far, so that a long path grows on the screen.
const REPORT_AFTER: Duration = Duration::from_millis(100);

/// The path, as far as it was looked at.
#[derive(Default)]
pub struct Months {
    /// By month's end: the point, and the revision that it was reckoned from.
    known: BTreeMap<NaiveDate, (u64, PathPoint)>,
    /// What is drawn, the earliest first.
    path: Vec<PathPoint>,
    /// The revision that a worker reckons from now, if any does.
    running: Option<u64>,
    /// The revision from which reckoning broke off.
    given_up: Option<u64>,
}

impl Months {
    /// The months' ends before the shown day that are known, the earliest first.
    pub fn path(&self) -> &[PathPoint] {
        &self.path
    }

    /// Whether a worker reckons some of them.
    pub fn is_running(&self) -> bool {
        self.running.is_some()
    }

    /// Reckons what is missing before `day`, at once if all of it fits in a frame, else on a worker. `file` is the
    /// value of `revision`, `session` is the number that the report carries, and one month takes `cost` at most.
    pub fn refresh(
        &mut self,
        worker: &mut Worker,
        (session, revision, file): (u64, u64, &Workspace),
        day: NaiveDate,
        cost: Duration,
    ) {
        let ends = managers::month_ends(file.engagement.start, day);
        let current = |known: &(u64, PathPoint)| known.0 == revision;
        let missing: Vec<NaiveDate> =
            ends.iter().rev().copied().filter(|end| !self.known.get(end).is_some_and(current)).collect();
        if !missing.is_empty() && self.running.is_none() && self.given_up != Some(revision) {
            let whole = cost.saturating_mul(u32::try_from(missing.len()).unwrap_or(u32::MAX));
            if worker.fits_in_a_frame(whole) {
                let points = missing.into_iter().map(|end| managers::point_on(file, end)).collect();
                self.reckoned(revision, points);
            } else {
                self.running = Some(revision);
                let file = file.clone();
                worker.run(move || Report::Months { session, revision, points: reckon(&file, &missing, REPORT_AFTER) });
            }
        }
        // What is not drawn is reckoned when it is drawn again.
        self.known.retain(|end, known| current(known) || ends.binary_search(end).is_ok());
        self.path = ends.iter().filter_map(|end| Some(self.known.get(end)?.1)).collect();
    }

    /// Takes what was reckoned from a revision.
    pub fn reckoned(&mut self, revision: u64, points: Vec<PathPoint>) {
        self.running = None;
        self.known.extend(points.into_iter().map(|point| (point.day, (revision, point))));
    }

    /// Gives up what a worker broke off; it is tried again when the file is another.
    pub fn broken(&mut self) {
        self.given_up = self.running.take().or(self.given_up);
    }
}

/// One month's end at least, and as many as the time is enough for.
fn reckon(file: &Workspace, ends: &[NaiveDate], time: Duration) -> Vec<PathPoint> {
    let begin = Instant::now();
    let mut points = Vec::new();
    for end in ends {
        points.push(managers::point_on(file, *end));
        if begin.elapsed() >= time {
            break;
        }
    }
    points
}
