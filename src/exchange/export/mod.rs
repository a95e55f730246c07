//! The plan of a workspace for other programs: as Microsoft Project XML and as a table.
//!
//! Owns what each record becomes, and what leaves. Dates are those of our schedule. Nothing of the relationship side
//! leaves: the people who work on tasks go by their names. What tasks cost leaves where that is asked for
//! ([`Leaves::WithCosts`]). Notes, hourly rates, three-point estimates, buffers, and
//! owners and goals that a client may not see leave only where that is asked for ([`Leaves::Internal`]); what is private
//! leaves without title and note, whatever is asked. Must not know what day it is.

mod calendars;
mod people;
mod stays;
mod summaries;
mod table;
mod tasks;

use std::collections::HashMap;
use std::hash::Hash;
use std::path::Path;

use chrono::{Days, NaiveDate, NaiveTime};

pub use stays::{Form, goes, stays};
pub use table::{COLUMNS, table};

use super::mspdi::{self, File, Own, OwnField};
use crate::insight::calendar::Calendars;
use crate::insight::schedule::Schedule;
use crate::language::Words;
use crate::workspace::{Id, Meta, NewTasks, Visibility, Workspace};

/// The plan as a file of this name holds it: a table where the name ends in `.csv`, else Microsoft Project XML.
pub fn to_bytes(path: &Path, workspace: &Workspace, day: NaiveDate, leaves: Leaves, words: Words) -> Vec<u8> {
    match Form::of(path) {
        Form::Table => table(workspace, day, leaves, words),
        Form::Xml => to_xml(workspace, day, leaves, words).into_bytes(),
    }
}

/// How much of a plan leaves.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Leaves {
    /// What anybody may read: no notes, no hourly rates, no costs, nothing that a client may not see.
    #[default]
    Plan,
    /// The same with what tasks cost; together with who works on them, and for how long, rates can be worked out.
    WithCosts,
    /// Notes, hourly rates, estimates, buffers, owners and goals, too: for our own team.
    Internal,
}

impl Leaves {
    /// A note of a record, as far as it leaves.
    fn note(self, meta: &Meta, note: &str) -> String {
        match self {
            Self::Internal if meta.visibility != Visibility::Private => note.to_owned(),
            Self::Plan | Self::WithCosts | Self::Internal => String::new(),
        }
    }

    /// Whether a record that a plan only mentions leaves with it.
    fn mentions(self, meta: &Meta) -> bool {
        match self {
            Self::Plan | Self::WithCosts => meta.visibility == Visibility::Client,
            Self::Internal => meta.visibility != Visibility::Private,
        }
    }

    /// Whether what tasks cost leaves.
    fn costs(self) -> bool {
        self != Self::Plan
    }

    /// An hourly rate, as far as it leaves.
    fn rate(self, minor: i64) -> i64 {
        if self == Self::Internal { minor } else { 0 }
    }
}

/// A title of a record, or the word for one that is private.
fn title<'a>(meta: &Meta, title: &'a str, words: &'a Words) -> &'a str {
    if meta.visibility == Visibility::Private { words.text("exchange-private") } else { title }
}

/// The plan in the terms of Microsoft Project XML; `day` only marks what is overdue.
pub fn to_file(workspace: &Workspace, day: NaiveDate, leaves: Leaves, words: Words) -> File {
    let frame = &workspace.engagement;
    let schedule = Schedule::of(workspace, day);
    let time = Calendars::of(workspace);
    let calendars = calendars::of(workspace, words);
    let project = calendars.list.first().map_or(1, |first| first.uid);
    let people = people::of(workspace, (&calendars.uids, project), leaves, words);
    let begins = time.project().next_work_start(frame.start.and_time(NaiveTime::MIN));
    // Where it has to end, of a plan that is scheduled from there; the agreed end, where the plan ends before; else where
    // it does.
    let evening = |end: NaiveDate| {
        let midnight = end.checked_add_days(Days::new(1)).unwrap_or(end).and_time(NaiveTime::MIN);
        let worked = Some(time.project().previous_work_finish(midnight)).filter(|at| at.date() == end);
        worked.or_else(|| end.and_hms_opt(17, 0, 0))
    };
    let agreed = frame.end.filter(|end| *end > schedule.finish.date()).and_then(evening);
    let finish = frame.plan.finish.or(agreed).unwrap_or(schedule.finish);
    let start = match frame.plan.finish {
        Some(_) => schedule.start,
        None => frame.plan.start.unwrap_or(begins),
    };
    let mut file = File {
        title: frame.title.clone(),
        company: frame.firm.clone(),
        currency: frame.currency.clone(),
        start: Some(start),
        finish: Some(finish),
        from_start: frame.plan.finish.is_none(),
        links_win: frame.plan.links_win,
        every_network: frame.plan.every_network_critical,
        new_tasks_now: frame.plan.new_tasks == NewTasks::OnStatusDate,
        critical_slack_days: frame.plan.critical_slack_minutes / frame.plan.minutes_per_day.max(1),
        minutes_per_day: frame.plan.minutes_per_day,
        minutes_per_week: frame.plan.minutes_per_week,
        days_per_month: frame.plan.days_per_month,
        status: frame.status_date.and_then(|day| day.and_hms_opt(17, 0, 0)),
        calendar: calendars.list.first().map(|first| first.uid),
        calendars: calendars.list,
        ..File::default()
    };
    let tasks = tasks::Tasks { workspace, schedule: &schedule, time: &time, calendars: &calendars.uids, leaves, words };
    (file.tasks, file.assignments) = tasks.all(&people.uids);
    if !leaves.costs() {
        for task in &mut file.tasks {
            (task.cost, task.fixed_cost) = (None, 0);
            task.baselines.iter_mut().for_each(|baseline| baseline.cost = None);
        }
    }
    file.calendars.extend(people.calendars);
    file.resources = people.list;
    file.fields = OwnField::ALL.into_iter().filter(|field| says(&file, *field)).map(|one| one.defined(words)).collect();
    file
}

/// Whether anything in a file speaks in this custom field of ours.
fn says(file: &File, field: OwnField) -> bool {
    let of_tasks = |says: fn(&Own) -> bool| file.tasks.iter().filter_map(|task| task.own.as_deref()).any(says);
    match field {
        OwnField::Optimistic => of_tasks(|own| own.optimistic.is_some()),
        OwnField::Pessimistic => of_tasks(|own| own.pessimistic.is_some()),
        OwnField::Buffer => of_tasks(|own| own.buffer.is_some()),
        OwnField::Owner => of_tasks(|own| !own.owner.is_empty()),
        OwnField::Goal => of_tasks(|own| !own.goal.is_empty()),
        OwnField::AgreedEnd => of_tasks(|own| own.agreed_end.is_some() || own.no_end),
        OwnField::Person => file.resources.iter().any(|one| !one.person.is_empty()),
    }
}

/// The plan as Microsoft Project XML.
pub fn to_xml(workspace: &Workspace, day: NaiveDate, leaves: Leaves, words: Words) -> String {
    mspdi::write(&to_file(workspace, day, leaves, words))
}

/// Numbers by which a file calls things: those of their ids in the first seat, others after all of these.
pub(super) fn uids<I: Id + Hash>(ids: impl Iterator<Item = I>) -> HashMap<I, i64> {
    let ids: Vec<I> = ids.collect();
    let own = |id: I| Some(id.parts()).filter(|(seat, _)| *seat == 0).map(|(_, number)| number as i64);
    let mut next = ids.iter().copied().filter_map(own).max().unwrap_or(0);
    let mut free = || {
        next += 1;
        next
    };
    ids.into_iter().map(|id| (id, own(id).unwrap_or_else(&mut free))).collect()
}
