//! Where the work of a task rests, which such a file says only through the work of its assignments over time.

use super::file::{Assignment, Portion};
use crate::insight::calendar::minute;
use crate::insight::schedule::engine::Axis;

/// A rest within a task.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Split {
    /// After so many minutes of its duration.
    pub after: i64,
    /// For so many working minutes.
    pub pause: i64,
}

/// The rests of a task, ascending. Of several assignments all that say anything must say the same: else it is not known
/// when all rest, and none is said.
pub fn splits(axis: &Axis, assigned: &[&Assignment]) -> Vec<Split> {
    let mut said = assigned.iter().filter(|one| !one.planned.is_empty()).map(|one| splits_of(axis, &one.planned));
    let Some(first) = said.next() else { return Vec::new() };
    if said.all(|other| other == first) { first } else { Vec::new() }
}

fn splits_of(axis: &Axis, planned: &[Portion]) -> Vec<Split> {
    let mut portions: Vec<&Portion> = planned.iter().collect();
    portions.sort_by_key(|portion| portion.start);
    let works = |portion: &&Portion| portion.work > 0;
    let first = portions.iter().position(works).unwrap_or(0);
    let last = portions.iter().rposition(works).unwrap_or(0);
    let mut splits: Vec<Split> = Vec::new();
    let mut done = 0;
    for portion in portions.get(first..last).unwrap_or_default() {
        let minutes = axis.between(minute(portion.start), minute(portion.finish));
        if portion.work > 0 {
            done += minutes;
        } else if minutes > 0 {
            match splits.last_mut() {
                Some(split) if split.after == done => split.pause += minutes,
                _ => splits.push(Split { after: done, pause: minutes }),
            }
        }
    }
    splits
}
