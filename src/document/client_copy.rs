//! A copy of a file for a client: only what a client may see, and nothing by which the rest could be guessed.
//!
//! Owns what of a file would still speak of what was left out, once that is gone: numbers with gaps, who wrote what and when,
//! settings by which we judge, calendars of people who are not in it. What a client may see is said by
//! [`crate::insight::client_view`].

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::outline::{STEP, children};
use super::part::Part;
use crate::insight::client_view;
use crate::workspace::{
    AnyRecord, CalendarId, Contact, Engagement, Id, Meta, RecordKind, RecordRef, TaskId, Thresholds, Visibility,
    Workspace,
};

/// A file as it may be shown to a client, or leave for one: nothing else makes this value but [`client_copy`], so that what
/// takes it cannot be given more by mistake.
#[derive(Clone, Debug)]
pub struct ForClient(
    Workspace,
    /// On which day each record came into the file, and which it is there. It leaves with nothing.
    BTreeMap<RecordRef, (NaiveDate, RecordRef)>,
);

impl ForClient {
    /// The file, given up as a promise: it can be changed from here on.
    pub fn into_file(self) -> Workspace {
        self.0
    }

    /// The file to be looked at here, and not to leave: each record is there from the day on which it came, so that an
    /// earlier day shows no more than was known then. Costs a walk over all records.
    pub fn dated(&self) -> Workspace {
        let mut file = self.0.clone();
        for (record, (day, _)) in &self.1 {
            if let Some(mut one) = file.get(*record).filter(|one| one.meta().on != *day) {
                one.meta_mut().on = *day;
                file.put(one);
            }
        }
        file
    }

    /// Which record of the file it was made of this is. It may leave only as what nobody can read it in: how records are
    /// numbered says how many there are.
    pub fn origin(&self, record: RecordRef) -> Option<RecordRef> {
        self.1.get(&record).map(|(_, origin)| *origin)
    }
}

/// Copies are the same where the same would leave.
impl PartialEq for ForClient {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl std::ops::Deref for ForClient {
    type Target = Workspace;

    fn deref(&self) -> &Workspace {
        &self.0
    }
}

/// The file as it may leave for a client. Costs a walk over all records.
pub fn client_copy(file: &Workspace) -> ForClient {
    let seen = client_view(file);
    let mut frame = seen.engagement.clone();
    frame.thresholds = Thresholds::default();
    frame.id = 0;
    let used = calendars_in_use(&seen);
    frame.calendars.retain(|one| used.contains(&one.id));
    let mut names: BTreeMap<String, String> = BTreeMap::new();
    for (number, calendar) in (1..).zip(&frame.calendars) {
        names.insert(calendar.id.to_string(), CalendarId::new(0, number).to_string());
    }
    for kind in RecordKind::ALL {
        for (number, record) in (1..).zip(seen.references(*kind)) {
            names.insert(record.to_string(), RecordRef::new(*kind, 0, number).to_string());
        }
    }
    let mut frame = Part::of(&frame);
    rename(&mut frame, &names);
    let engagement: Engagement = frame.engagement().unwrap_or_else(|| seen.engagement.clone());
    // The day on which something was written down is ours; it is there from the first day on.
    let meta = Meta { visibility: Visibility::Client, by: String::new(), on: engagement.start };
    let mut copy = Workspace::new(engagement);
    let mut came = BTreeMap::new();
    for record in RecordKind::ALL.iter().flat_map(|kind| seen.references(*kind)) {
        let Some(mut part) = seen.get(record).map(|one| Part::of_record(&one)) else { continue };
        rename(&mut part, &names);
        if let Some(mut one) = part.record(record.kind()) {
            let day = std::mem::replace(one.meta_mut(), meta.clone()).on;
            came.insert(one.reference(), (day, record));
            if let AnyRecord::Contact(contact) = &mut one {
                contact.meta.on = told_before(contact, day, meta.on);
            }
            copy.put(one);
        }
    }
    close_ranks(&mut copy);
    ForClient(copy, came)
}

/// A day that says of a contact outside any series no more than whether it stood in the file before its own: only what was
/// planned counts as agreed, here as there.
fn told_before(contact: &Contact, came: NaiveDate, start: NaiveDate) -> NaiveDate {
    let on = contact.at.date();
    match contact.rhythm {
        Some(_) => start,
        None if came < on => start.min(on.pred_opt().unwrap_or(on)),
        None => start.max(on),
    }
}

/// The project's calendar, those of what is in the copy, and those that they refine.
fn calendars_in_use(seen: &Workspace) -> BTreeSet<CalendarId> {
    let all = &seen.engagement.calendars;
    let tasks = seen.tasks.iter().filter_map(|one| one.calendar);
    let people = seen.stakeholders.iter().filter_map(|one| one.calendar);
    let things = seen.resources.iter().filter_map(|one| one.calendar);
    let mut used: BTreeSet<CalendarId> = all.first().map(|one| one.id).into_iter().collect();
    used.extend(tasks.chain(people).chain(things));
    loop {
        let bases = all.iter().filter(|one| used.contains(&one.id)).filter_map(|one| one.base);
        let more: BTreeSet<CalendarId> = bases.filter(|one| !used.contains(one)).collect();
        if more.is_empty() {
            return used;
        }
        used.extend(more);
    }
}

/// Places among siblings and slides, without gaps.
fn close_ranks(copy: &mut Workspace) {
    let parents: BTreeSet<Option<TaskId>> = copy.tasks.iter().map(|task| task.parent).collect();
    for parent in parents {
        for (number, id) in (1..).zip(children(copy, parent)) {
            if let Some(task) = copy.tasks.get_mut(id) {
                task.order = number * STEP;
            }
        }
    }
    let mut slides: Vec<_> = copy.slides.iter().map(|slide| (slide.order, slide.id)).collect();
    slides.sort_unstable();
    for (number, (_, id)) in (1..).zip(slides) {
        if let Some(slide) = copy.slides.get_mut(id) {
            slide.order = number * STEP;
        }
    }
}

fn rename(part: &mut Part, names: &BTreeMap<String, String>) {
    match part {
        Part::Said(text) => {
            if let Some(new) = names.get(text) {
                new.clone_into(text);
            }
        }
        Part::Word(_, _, more) => rename(more, names),
        Part::List(entries) => entries.iter_mut().for_each(|entry| rename(entry, names)),
        Part::Group(_, fields) => fields.iter_mut().for_each(|(_, part)| rename(part, names)),
        _ => {}
    }
}
