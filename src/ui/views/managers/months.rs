//! The path of both dials: how they stood at each month's end, and how they stand now.
//!
//! Each month's end is a replay and a schedule, so it is reckoned only while it is looked at, and kept while the file
//! is the same: another day on the slider costs nothing. Where the file changes, as at each step of a drag, a few of
//! the months that were drawn are reckoned anew in a pass, the latest first, until all are.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::insight::managers::{self, PathPoint};
use crate::ui::context::Cx;
use crate::workspace::Workspace;

/// How many months are reckoned anew in a pass.
const AT_ONCE: usize = 4;

/// The path, as far as it was looked at.
#[derive(Default)]
pub struct Months {
    /// What was reckoned from, and on which day; a clone shares its structure.
    of: Option<(Workspace, u64)>,
    /// By month's end.
    points: BTreeMap<NaiveDate, PathPoint>,
    /// Those that were reckoned from an earlier value of the file.
    stale: BTreeSet<NaiveDate>,
    /// The path that is drawn.
    path: Vec<PathPoint>,
}

impl Months {
    /// The path up to the shown day, the earliest first.
    pub fn path(&self) -> &[PathPoint] {
        &self.path
    }

    /// Reckons what is missing, and a few months of what is out of date. Whether another pass is needed.
    pub fn refresh(&mut self, cx: &Cx<'_>) -> bool {
        let source = self.of.as_ref().map(|(_, source)| *source);
        if source == Some(cx.source) && self.stale.is_empty() {
            return false;
        }
        if source != Some(cx.source) {
            if self.of.as_ref().is_none_or(|(file, _)| file != cx.file) {
                self.stale.extend(self.points.keys());
            }
            self.of = Some((cx.file.clone(), cx.source));
        }
        let ends = managers::month_ends(cx.file.engagement.start, cx.day);
        let mut again = 0;
        for end in ends.iter().rev() {
            let known = self.points.contains_key(end);
            let stale = known && self.stale.contains(end);
            if known && (!stale || again == AT_ONCE) {
                continue;
            }
            again += usize::from(stale);
            self.points.insert(*end, managers::point_on(cx.file, *end));
            self.stale.remove(end);
        }
        // What is not drawn is reckoned when it is drawn again.
        self.points.retain(|end, _| ends.binary_search(end).is_ok() || !self.stale.contains(end));
        self.stale.retain(|end| self.points.contains_key(end));
        let points = ends.iter().filter_map(|end| self.points.get(end).copied());
        self.path = points.chain([cx.insights.managers.now(cx.day)]).collect();
        !self.stale.is_empty()
    }
}
