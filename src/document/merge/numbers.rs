//! Ids that both sides gave to something of their own.
//!
//! A seat of its own belongs to each session that makes records, so that this happens only in seat 0, which is the
//! importer's and the hand's. What has one id in another seat is one record that both changed, whatever the base says.

use std::collections::{BTreeMap, BTreeSet};

use super::super::part::Part;
use crate::workspace::{AnyRecord, CalendarId, Engagement, FieldLink, Id, MAX_NUMBER, RecordRef, Workspace};

/// Both sides, with no id that stands for two things.
pub(super) struct Apart {
    pub sides: [Workspace; 2],
    pub renumbered: Vec<(RecordRef, RecordRef)>,
    pub calendars: Vec<(CalendarId, CalendarId)>,
}

/// Gives another id to one of two that have the same and are not the same: to the one that says the greater, whichever
/// side it is of.
pub(super) fn apart(base: &Workspace, ours: &Workspace, theirs: &Workspace) -> Apart {
    let mut sides = [ours.clone(), theirs.clone()];
    let mut names: [BTreeMap<String, String>; 2] = [BTreeMap::new(), BTreeMap::new()];
    let mut renumbered = Vec::new();
    let mut used: BTreeMap<crate::workspace::RecordKind, u64> = BTreeMap::new();
    for record in others(base, ours, theirs) {
        let kind = record.kind();
        let last = used.entry(kind).or_insert_with(|| {
            let all = [base, ours, theirs].into_iter().flat_map(|file| file.references(kind));
            all.map(RecordRef::parts).filter(|(seat, _)| *seat == 0).map(|(_, number)| number).max().unwrap_or(0)
        });
        if *last >= MAX_NUMBER {
            continue;
        }
        *last += 1;
        let new = RecordRef::new(kind, 0, *last);
        let text = |file: &Workspace| format!("{:?}", file.get(record).map(|one| Part::of_record(&one)));
        let side = usize::from(text(ours) < text(theirs));
        names[side].insert(record.to_string(), new.to_string());
        if let Some(mut one) = sides[side].remove(record) {
            one.set_reference(new);
            sides[side].put(one);
        }
        renumbered.push((record, new));
    }
    let calendars = calendars(base, ours, theirs, &mut names);
    for (side, names) in sides.iter_mut().zip(&names) {
        rename(base, side, names);
    }
    Apart { sides, renumbered, calendars }
}

/// The ids under which both added something that is not the same thing: written by another or on another day, called
/// otherwise, or about somebody or something else.
fn others(base: &Workspace, ours: &Workspace, theirs: &Workspace) -> BTreeSet<RecordRef> {
    let (mut found, mut alike) = (BTreeSet::new(), Vec::new());
    for (record, ..) in base.changes(ours).into_iter().filter(|(record, was, _)| !was && record.parts().0 == 0) {
        let (Some(mine), Some(yours)) = (ours.get(record), theirs.get(record)) else { continue };
        let about = |one: &AnyRecord| one.links().into_iter().filter(|link| link.required).collect::<Vec<_>>();
        let [part, other] = [&mine, &yours].map(Part::of_record);
        let called = |part: &Part| ["title", "name", "text", "rule"].map(|field| part.field(field).cloned());
        if mine.meta() != yours.meta() || about(&mine) != about(&yours) || called(&part) != called(&other) {
            found.insert(record);
        } else {
            alike.push((record, about(&mine)));
        }
    }
    // What is about one of these is about two things, too.
    loop {
        let before = found.len();
        let of_others = |links: &[FieldLink]| links.iter().any(|link| found.contains(&link.to));
        let more: Vec<RecordRef> =
            alike.iter().filter(|(_, about)| of_others(about)).map(|(record, _)| *record).collect();
        found.extend(more);
        if found.len() == before {
            return found;
        }
    }
}

/// The same for calendars. Nothing tells whose one is or when it was made, and a day off in common would move the work of
/// both: what is not the same is another.
fn calendars(
    base: &Workspace,
    ours: &Workspace,
    theirs: &Workspace,
    names: &mut [BTreeMap<String, String>; 2],
) -> Vec<(CalendarId, CalendarId)> {
    let number = |file: &Workspace| {
        let all = file.engagement.calendars.iter().map(|one| one.id.parts()).filter(|(seat, _)| *seat == 0);
        all.map(|(_, number)| number).max().unwrap_or(0)
    };
    let mut last = [base, ours, theirs].into_iter().map(number).max().unwrap_or(0);
    let mut renumbered = Vec::new();
    for mine in ours.engagement.calendars.iter().filter(|one| one.id.parts().0 == 0) {
        let same = |file: &Engagement| file.calendars.iter().find(|one| one.id == mine.id).cloned();
        let Some(yours) = same(&theirs.engagement).filter(|_| same(&base.engagement).is_none()) else { continue };
        if yours == *mine || last >= MAX_NUMBER {
            continue;
        }
        last += 1;
        let (side, new) = (usize::from(format!("{mine:?}") < format!("{yours:?}")), CalendarId::new(0, last));
        names[side].insert(mine.id.to_string(), new.to_string());
        renumbered.push((mine.id, new));
    }
    renumbered
}

/// Says the new ids wherever the old ones were said: what is as it was in the base speaks of none of them.
fn rename(base: &Workspace, side: &mut Workspace, names: &BTreeMap<String, String>) {
    if names.is_empty() {
        return;
    }
    for (record, _, is) in base.changes(side) {
        let Some(one) = side.get(record).filter(|_| is) else { continue };
        let mut part = Part::of_record(&one);
        if renamed(&mut part, names)
            && let Some(mut new) = part.record(record.kind())
        {
            // Its own id is another's by now, or has been changed.
            new.set_reference(record);
            side.put(new);
        }
    }
    let mut frame = Part::of(&side.engagement);
    if renamed(&mut frame, names)
        && let Some(frame) = frame.engagement()
    {
        side.engagement = frame;
    }
}

fn renamed(part: &mut Part, names: &BTreeMap<String, String>) -> bool {
    match part {
        Part::Said(text) => match names.get(text) {
            Some(new) => {
                new.clone_into(text);
                true
            }
            None => false,
        },
        Part::Word(_, _, more) => renamed(more, names),
        Part::List(entries) => each(entries.iter_mut(), names),
        Part::Group(_, fields) => each(fields.iter_mut().map(|(_, part)| part), names),
        _ => false,
    }
}

/// Every one of them; whether any was renamed.
fn each<'a>(parts: impl Iterator<Item = &'a mut Part>, names: &BTreeMap<String, String>) -> bool {
    let mut any = false;
    for part in parts {
        any |= renamed(part, names);
    }
    any
}
