//! Where the work of a task rests, which such a file says only through the work of its assignments over time.

use std::collections::HashMap;

use super::calendar::Calendars;
use super::file::{File, Portion};
use crate::insight::calendar::minute;
use crate::insight::schedule::engine::{Axis, Run};

/// A rest within a task.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Split {
    /// After so many minutes of its duration.
    pub after: i64,
    /// For so many working minutes.
    pub pause: i64,
}

/// The work of an assignment over time.
pub(super) struct Planned<'a> {
    pub portions: &'a [Portion],
    /// The hours of whoever does it: outside of these nobody rests.
    pub own: &'a Axis,
    /// The hours on which the time of the task is counted for them.
    pub counted: &'a Axis,
}

/// The hours in which assignments are worked, and where tasks rest.
pub struct WorkHours {
    axes: Vec<Axis>,
    places: Vec<(u32, u32)>,
    splits: HashMap<i64, Vec<Split>>,
}

impl WorkHours {
    /// The hours on which the time of its task is counted for the assignment at this place in the file.
    pub fn counted(&self, place: usize) -> &Axis {
        let number = self.places.get(place).map_or(0, |(_, counted)| *counted);
        &self.axes[number as usize]
    }

    /// The rests of the task with this UID, ascending.
    pub fn splits(&self, task: i64) -> &[Split] {
        self.splits.get(&task).map_or(&[], Vec::as_slice)
    }
}

impl File {
    /// When assignments are worked.
    pub fn work_hours(&self) -> WorkHours {
        let mut calendars = Calendars::of(self);
        let runs = self.runs(&mut calendars);
        let places = self.hours_of_work(&mut calendars, &runs);
        let axes = calendars.into_axes();
        let splits = self.rests(&places, &axes);
        WorkHours { axes, places, splits }
    }

    /// Of each assignment the place of its own hours, and of those on which the time of its task is counted for it: the same
    /// where resources set the length of the task, else those of the task.
    pub(super) fn hours_of_work(&self, calendars: &mut Calendars, runs: &HashMap<i64, Vec<Run>>) -> Vec<(u32, u32)> {
        let tasks: HashMap<i64, _> = self.tasks.iter().map(|task| (task.uid, task)).collect();
        let resources: HashMap<i64, _> = self.resources.iter().map(|one| (one.uid, one)).collect();
        let hours = |assignment: &super::file::Assignment| {
            let task = tasks.get(&assignment.task);
            let counted = calendars.get(task.and_then(|task| task.calendar)).unwrap_or(0);
            let resource = resources.get(&assignment.resource).filter(|one| one.kind == 1 && one.uid > 0);
            let own = task.zip(resource).map_or(counted, |(task, one)| task.work_axis(one, calendars));
            (own, if runs.contains_key(&assignment.task) { own } else { counted })
        };
        self.assignments.iter().map(hours).collect()
    }

    /// The rests of tasks, with these hours of each assignment.
    pub(super) fn rests(&self, hours: &[(u32, u32)], axes: &[Axis]) -> HashMap<i64, Vec<Split>> {
        let mut planned: HashMap<i64, Vec<Planned<'_>>> = HashMap::new();
        let said = self.assignments.iter().zip(hours).filter(|(one, _)| !one.planned.is_empty());
        for (assignment, (own, counted)) in said {
            let (own, counted) = (&axes[*own as usize], &axes[*counted as usize]);
            planned.entry(assignment.task).or_default().push(Planned { portions: &assignment.planned, own, counted });
        }
        planned.iter().map(|(task, planned)| (*task, splits(planned))).collect()
    }
}

/// The rests of a task, ascending. Of several assignments all that say anything must say the same: else it is not known
/// when all rest, and none is said.
fn splits(planned: &[Planned<'_>]) -> Vec<Split> {
    let mut said = planned.iter().map(splits_of);
    let Some(first) = said.next() else { return Vec::new() };
    if said.all(|other| other == first) { first } else { Vec::new() }
}

fn splits_of(planned: &Planned<'_>) -> Vec<Split> {
    let mut portions: Vec<&Portion> = planned.portions.iter().collect();
    portions.sort_by_key(|portion| portion.start);
    let works = |portion: &&Portion| portion.work > 0;
    let first = portions.iter().position(works).unwrap_or(0);
    let last = portions.iter().rposition(works).unwrap_or(0);
    let mut splits: Vec<Split> = Vec::new();
    let mut done = 0;
    for portion in portions.get(first..last).unwrap_or_default() {
        let (from, to) = (minute(portion.start), minute(portion.finish));
        let minutes = planned.counted.between(from, to);
        // Who is not there does not rest: the time of the task goes on.
        if portion.work > 0 || planned.own.between(from, to) <= 0 {
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
