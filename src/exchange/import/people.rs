//! Resources of a plan and what they work on. A file does not say who is a person: they come in as resources by name,
//! for somebody to put on the map. Those that a plan of ours marked as people of the map come back as these.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDateTime;

use super::calendars::Made;
use super::tasks::Shown;
use super::{by_uid, minutes, money};
use crate::exchange::left_out::{LeftOuts, What, quoted};
use crate::exchange::mspdi::{File, Split, WorkHours};
use crate::exchange::people::marked;
use crate::exchange::shares;
use crate::insight::calendar::{minute, moment};
use crate::insight::schedule::engine::Axis;
use crate::workspace::{
    Assignee, Assignment, Goal, GoalId, Id, Meta, Resource, ResourceId, Smart, Stakeholder, StakeholderId, Task,
    TaskId, Workspace,
};

/// The largest share that a workspace holds.
const MOST_PERCENT: u16 = 60_000;

/// Adds the resources, and to each task who works on it.
pub(super) fn assign(
    (file, hours): (&File, &WorkHours),
    shown: &Shown<'_>,
    calendars: &Made,
    meta: &Meta,
    workspace: &mut Workspace,
    tasks: &mut [Task],
    left_out: &mut LeftOuts,
) {
    // Number 0 stands for nobody.
    let named = || file.resources.iter().filter(|one| one.uid > 0 || !one.name.trim().is_empty());
    for one in named() {
        match one.kind {
            0 => left_out.add(What::Material, &one.name),
            1 => {}
            2 => left_out.add(What::CostResource, &one.name),
            unknown => left_out.unread(&one.name, "Type", &unknown.to_string()),
        }
    }
    let working = || named().filter(|one| one.kind == 1);
    let numbers: HashMap<i64, ResourceId> = by_uid(working().map(|one| one.uid));
    let mut ids: HashMap<i64, Assignee> = HashMap::with_capacity(numbers.len());
    let mut resources = Vec::with_capacity(numbers.len());
    let mut seen = HashSet::with_capacity(numbers.len());
    for one in working() {
        let id = numbers[&one.uid];
        // Of a number that stands twice the first counts.
        if !seen.insert(id) {
            left_out.add(What::DoubleResource, &one.name);
            continue;
        }
        let known = marked(&one.person).filter(|(id, _)| !workspace.stakeholders.contains(*id));
        if let Some((id, side)) = known.filter(|_| !one.name.trim().is_empty()) {
            ids.insert(one.uid, id.into());
            workspace.stakeholders.put(Stakeholder {
                units_percent: Some(percent(one.max_units)).filter(|units| *units != 100),
                calendar: calendars.own(one.calendar),
                cost_minor_per_hour: money((one.rate * 100.0).round() as i64),
                ..Stakeholder::new(id, meta.clone(), one.name.trim().to_owned(), side)
            });
            continue;
        }
        ids.insert(one.uid, id.into());
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
    answer(shown, meta, workspace, tasks, left_out);

    let places: HashMap<TaskId, usize> = tasks.iter().enumerate().map(|(place, task)| (task.id, place)).collect();
    let known_tasks: HashSet<i64> = file.tasks.iter().map(|one| one.uid).collect();
    let known_resources: HashSet<i64> = file.resources.iter().map(|one| one.uid).collect();
    // Work as the file gives it to each.
    let mut work: HashMap<TaskId, Vec<Stated>> = HashMap::new();
    for (place, one) in file.assignments.iter().enumerate() {
        let (Some(id), Some(who)) = (shown.id(one.task), ids.get(&one.resource)) else {
            // Tasks that do not count and resources that do not work are said by themselves; a negative number is nobody.
            if one.resource > 0 && !(known_tasks.contains(&one.task) && known_resources.contains(&one.resource)) {
                let task = shown.id(one.task).and_then(|id| tasks.get(*places.get(&id)?));
                left_out.add(What::LostAssignment, &task.map_or(format!("#{}", one.task), |task| task.title.clone()));
            }
            continue;
        };
        let Some(task) = places.get(&id).and_then(|place| tasks.get_mut(*place)) else { continue };
        let who = *who;
        let units_percent = percent(one.units);
        if f64::from(units_percent) != (one.units * 100.0).round() {
            left_out.add(What::Beyond, &format!("{}, {}", task.title, quoted("Units", &one.units.to_string())));
        }
        match task.assignments.iter_mut().find(|other| other.who == who) {
            Some(other) => {
                other.units_percent = other.units_percent.saturating_add(units_percent).min(MOST_PERCENT);
                if one.delay != 0 {
                    left_out.add(What::AssignmentDates, &task.title);
                }
            }
            None => {
                let delay_minutes = minutes((one.delay as f64 / 10.0).round() as i64);
                task.assignments.push(Assignment { delay_minutes, ..Assignment::new(who, units_percent) });
                let (start, finish) = (one.start, one.finish);
                work.entry(id).or_default().push(Stated { place, work: one.work, start, finish });
            }
        }
        if one.contour != 0 && one.contour != CONTOURED {
            left_out.add(What::Contour, &task.title);
        }
    }
    for (task, (_, stated)) in tasks.iter_mut().zip(shown.iter()) {
        let stated_of = work.get(&task.id).map_or(&[][..], Vec::as_slice);
        let theirs: &[Option<i64>] = &stated_of.iter().map(|one| one.work).collect::<Vec<_>>();
        let summary = shown.is_summary(task.id);
        let duration = if summary { minutes(stated.duration.unwrap_or(0)) } else { task.duration_minutes };
        // A file that gives no work to a task may give it to those assigned.
        let sum = || theirs.iter().try_fold(0, |sum: i64, one| Some(sum.saturating_add((*one)?)));
        let said = task.work_minutes.or_else(|| sum().filter(|sum| *sum > 0).map(minutes)).filter(|_| !summary);
        // Work that follows from the duration is not said once more.
        let implied = shares::implied(task, duration).unwrap_or(duration);
        task.work_minutes = said.filter(|work| *work != implied);
        if differ(task, duration, theirs) {
            own_work(task, (duration, said), theirs);
        }
        if task.assignments.iter().zip(stated_of).any(|(one, stated_of)| {
            let hours = (hours.counted(stated_of.place), hours.splits(stated.uid));
            own_dates(hours, task, (stated.start, stated.finish), one).is_some_and(|ours| stated_of.differs(ours))
        }) {
            left_out.add(What::AssignmentDates, &task.title);
        }
    }
}

/// What a file says of an assignment.
struct Stated {
    /// Its place in the file.
    place: usize,
    work: Option<i64>,
    start: Option<NaiveDateTime>,
    finish: Option<NaiveDateTime>,
}

impl Stated {
    /// Whether it begins or ends on another day than so.
    fn differs(&self, (start, finish): (NaiveDateTime, NaiveDateTime)) -> bool {
        let other =
            |theirs: Option<NaiveDateTime>, ours: NaiveDateTime| theirs.is_some_and(|at| at.date() != ours.date());
        other(self.start, start) || other(self.finish, finish)
    }
}

/// When somebody is there who comes later than the task begins, or has own work; none of all others.
fn own_dates(
    (axis, rests): (&Axis, &[Split]),
    task: &Task,
    (start, finish): (Option<NaiveDateTime>, Option<NaiveDateTime>),
    one: &Assignment,
) -> Option<(NaiveDateTime, NaiveDateTime)> {
    let (start, finish) = (start?, finish?);
    if task.elapsed || one.delay_minutes == 0 && one.work_minutes.is_none() {
        return None;
    }
    // The task rests for those who come later, too.
    let rested = |done: i64| rests.iter().filter(move |rest| rest.after < done).map(|rest| rest.pause).sum::<i64>();
    let delay = one.delay_minutes;
    let begins = match delay {
        0 => start,
        minutes => moment(axis.next_start(axis.add(minute(start), minutes + rested(minutes + 1)))),
    };
    let ends = |lasts: i64| moment(axis.add(axis.next_start(minute(start)), delay + lasts + rested(delay + lasts)));
    Some((begins, one.lasts().map_or(finish, ends)))
}

/// Whether the file gives somebody other work than what follows from a task's and the shares of it.
fn differ(task: &Task, duration: i64, theirs: &[Option<i64>]) -> bool {
    let ours = shares::of(task, duration);
    ours.iter().zip(theirs).any(|(ours, theirs)| theirs.is_some_and(|theirs| (ours - theirs).abs() > 1))
}

/// Gives own work to those whose work follows from neither the duration nor the shares: to as few as say the same.
fn own_work(task: &mut Task, (duration, said): (i64, Option<i64>), theirs: &[Option<i64>]) {
    task.work_minutes = None;
    let by_duration = shares::of(task, duration);
    for all in [false, true] {
        for ((one, theirs), ours) in task.assignments.iter_mut().zip(theirs).zip(&by_duration) {
            let theirs = minutes(theirs.unwrap_or(0));
            one.work_minutes = Some(theirs).filter(|theirs| all || (ours - theirs).abs() > 1);
        }
        let implied = shares::implied(task, duration);
        task.work_minutes = said.filter(|work| implied.is_none_or(|all| (work - all).abs() > 1));
        if !differ(task, duration, theirs) {
            return;
        }
    }
}

/// Gives each task who answers for it and the goal that it serves, as custom fields of ours name them.
fn answer(shown: &Shown<'_>, meta: &Meta, workspace: &mut Workspace, tasks: &mut [Task], left_out: &mut LeftOuts) {
    let mut by_name: HashMap<String, StakeholderId> = HashMap::new();
    for one in workspace.stakeholders.iter() {
        by_name.entry(one.name.clone()).or_insert(one.id);
    }
    let mut goals: HashMap<String, GoalId> = HashMap::new();
    for (task, (_, theirs)) in tasks.iter_mut().zip(shown.iter()) {
        let Some(own) = &theirs.own else { continue };
        if !own.owner.trim().is_empty() {
            task.owner = by_name.get(&own.owner).copied();
            if task.owner.is_none() {
                left_out.add(What::CustomField, &own.owner);
            }
        }
        if !own.goal.trim().is_empty() {
            let next = GoalId::new(0, goals.len() as u64 + 1);
            let id = *goals.entry(own.goal.clone()).or_insert_with(|| {
                let title = own.goal.clone();
                let smart = Smart::default();
                workspace.goals.put(Goal {
                    id: next,
                    meta: meta.clone(),
                    title,
                    smart,
                    measure: None,
                    agreement: Vec::new(),
                    note: String::new(),
                });
                next
            });
            task.goal = Some(id);
        }
    }
}

/// The contour of what somebody spread by hand, as the rests of a split task are.
const CONTOURED: i64 = 8;

fn percent(units: f64) -> u16 {
    (units * 100.0).round().clamp(0.0, MOST_PERCENT.into()) as u16
}
