//! Resources of a plan and what they work on. A file does not say who is a person: they come in as resources by name,
//! for somebody to put on the map.

use std::collections::{HashMap, HashSet};

use super::calendars::Made;
use super::tasks::Shown;
use super::{by_uid, money};
use crate::exchange::left_out::{LeftOuts, What};
use crate::exchange::mspdi::File;
use crate::exchange::shares;
use crate::workspace::{Assignee, Assignment, Meta, Resource, ResourceId, Task, TaskId, Workspace};

/// The share that more than ten of somebody would have.
const MOST_PERCENT: f64 = 1000.0;

/// Adds the resources, and to each task who works on it.
pub(super) fn assign(
    file: &File,
    shown: &Shown<'_>,
    calendars: &Made,
    meta: &Meta,
    workspace: &mut Workspace,
    tasks: &mut [Task],
    left_out: &mut LeftOuts,
) {
    // Number 0 stands for nobody.
    let named = || file.resources.iter().filter(|one| one.uid > 0 || !one.name.trim().is_empty());
    for one in named().filter(|one| one.kind != 1) {
        left_out.add(if one.kind == 0 { What::Material } else { What::CostResource }, &one.name);
    }
    let working = || named().filter(|one| one.kind == 1);
    let ids: HashMap<i64, ResourceId> = by_uid(working().map(|one| one.uid));
    let mut resources = Vec::with_capacity(ids.len());
    let mut seen = HashSet::with_capacity(ids.len());
    for one in working() {
        let id = ids[&one.uid];
        // Of a number that stands twice the first counts.
        if !seen.insert(id) {
            left_out.add(What::DoubleResource, &one.name);
            continue;
        }
        resources.push(Resource {
            id,
            meta: meta.clone(),
            title: if one.name.trim().is_empty() { format!("#{}", one.uid) } else { one.name.clone() },
            units_percent: percent(one.max_units),
            calendar: calendars.own(one.calendar),
            cost_minor_per_hour: money((one.rate * 100.0).round() as i64),
            note: one.notes.clone(),
        });
    }
    workspace.resources = resources.into_iter().collect();

    let places: HashMap<TaskId, usize> = tasks.iter().enumerate().map(|(place, task)| (task.id, place)).collect();
    // Work as the file gives it to each.
    let mut work: HashMap<TaskId, Vec<Option<i64>>> = HashMap::new();
    for one in &file.assignments {
        let (Some(id), Some(who)) = (shown.id(one.task), ids.get(&one.resource)) else { continue };
        let Some(task) = places.get(&id).and_then(|place| tasks.get_mut(*place)) else { continue };
        let who = Assignee::from(*who);
        let units_percent = percent(one.units);
        match task.assignments.iter_mut().find(|other| other.who == who) {
            Some(other) => other.units_percent = other.units_percent.saturating_add(units_percent).min(1000),
            None => {
                task.assignments.push(Assignment { who, units_percent });
                work.entry(id).or_default().push(one.work);
            }
        }
        if one.delay != 0 {
            left_out.add(What::AssignmentDelay, &task.title);
        }
        if one.contour != 0 && one.contour != CONTOURED {
            left_out.add(What::Contour, &task.title);
        }
    }
    for task in tasks.iter().filter(|task| !task.assignments.is_empty() && !shown.is_summary(task.id)) {
        let ours = shares::of(task);
        let theirs = &work[&task.id];
        let differ =
            ours.iter().zip(theirs).any(|(ours, theirs)| theirs.is_some_and(|theirs| (ours - theirs).abs() > 1));
        if differ {
            left_out.add(What::AssignmentWork, &task.title);
        }
    }
}

/// The contour of what somebody spread by hand, as the rests of a split task are.
const CONTOURED: i64 = 8;

fn percent(units: f64) -> u16 {
    (units * 100.0).round().clamp(0.0, MOST_PERCENT) as u16
}
