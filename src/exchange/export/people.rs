//! Who and what works on tasks, as resources of Microsoft Project XML: resources by their numbers, people after them.

use std::collections::{BTreeSet, HashMap};

use super::{Leaves, title, uids};
use crate::exchange::mspdi::{Calendar, DayHours, Exception, Resource};
use crate::exchange::people::mark;
use crate::language::Words;
use crate::workspace::{Assignee, Busy, CalendarId, Stakeholder, StakeholderId, Task, Visibility, Workspace};

/// The resources, what they are called, and calendars of their own.
pub(super) struct Made {
    pub(super) list: Vec<Resource>,
    pub(super) uids: HashMap<Assignee, i64>,
    pub(super) calendars: Vec<Calendar>,
}

/// A calendar, and the days on which somebody is away.
type Hours<'a> = (Option<CalendarId>, &'a [Busy]);

/// `project` is the number of the project's calendar.
pub(super) fn of(
    workspace: &Workspace,
    (calendar_uids, project): (&HashMap<CalendarId, i64>, i64),
    leaves: Leaves,
    words: Words,
) -> Made {
    let mut made = Made { list: Vec::new(), uids: HashMap::new(), calendars: Vec::new() };
    let numbers = uids(workspace.resources.ids());
    let mut next_calendar = calendar_uids.values().max().copied().unwrap_or(0).max(1);
    let mut add = |made: &mut Made, who: Assignee, mut resource: Resource, (calendar, busy): Hours<'_>| {
        // There a resource has a calendar of its own, which refines another.
        let own = calendar.and_then(|id| calendar_uids.get(&id)).copied();
        if let Some(base) = own.or(Some(project).filter(|_| !busy.is_empty())) {
            next_calendar += 1;
            resource.calendar = Some(next_calendar);
            let (uid, name) = (next_calendar, resource.name.clone());
            let exceptions = busy.iter().map(day_off).collect();
            made.calendars.push(Calendar { uid, name, base: Some(base), exceptions, ..Calendar::default() });
        }
        made.uids.insert(who, resource.uid);
        made.list.push(resource);
    };
    for one in workspace.resources.iter() {
        let resource = Resource {
            uid: numbers[&one.id],
            name: title(&one.meta, &one.title, &words).to_owned(),
            kind: 1,
            calendar: None,
            max_units: f64::from(one.units_percent) / 100.0,
            rate: leaves.rate(one.cost_minor_per_hour) as f64 / 100.0,
            notes: leaves.note(&one.meta, &one.note),
            person: String::new(),
        };
        add(&mut made, one.id.into(), resource, (one.calendar, &[]));
    }
    let assigned = workspace.tasks.iter().flat_map(|task| &task.assignments);
    let mut people: BTreeSet<StakeholderId> = assigned.filter_map(|one| one.who.person()).collect();
    // Who answers for a task is known again by its resource.
    people.extend(workspace.tasks.iter().filter_map(|task| owner(workspace, task, leaves)).map(|one| one.id));
    let last = numbers.values().max().copied().unwrap_or(0);
    for (place, id) in people.into_iter().enumerate() {
        let person = workspace.stakeholders.get(id);
        let resource = Resource {
            uid: last + place as i64 + 1,
            name: person.map_or_else(|| id.to_string(), |one| title(&one.meta, &one.name, &words).to_owned()),
            kind: 1,
            calendar: None,
            max_units: f64::from(person.and_then(|one| one.units_percent).unwrap_or(100)) / 100.0,
            rate: leaves.rate(person.map_or(0, |one| one.cost_minor_per_hour)) as f64 / 100.0,
            notes: String::new(),
            person: person.filter(|one| one.meta.visibility != Visibility::Private).map_or_else(String::new, mark),
        };
        let hours = person.map_or((None, &[][..]), |one| {
            let open = one.meta.visibility != Visibility::Private;
            (one.calendar, if open { one.busy.as_slice() } else { &[] })
        });
        add(&mut made, id.into(), resource, hours);
    }
    made
}

/// Days on which somebody is away; why stays here.
fn day_off(busy: &Busy) -> Exception {
    let hours = DayHours::Given(Vec::new());
    Exception { name: String::new(), from: busy.from, to: busy.to, recurrence: None, hours }
}

/// Who answers for a task, as far as that leaves.
pub(super) fn owner<'a>(workspace: &'a Workspace, task: &Task, leaves: Leaves) -> Option<&'a Stakeholder> {
    let leaves_itself = task.meta.visibility != Visibility::Private;
    let owner = task.owner.filter(|_| leaves_itself).and_then(|id| workspace.stakeholders.get(id));
    owner.filter(|one| leaves.mentions(&one.meta))
}
