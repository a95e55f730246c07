//! Deletions on either side: what went with a record and what lost a word by it is put back first, so that what the other
//! side did with it can be seen; then the record goes, unless the other side needs it.

use std::collections::{BTreeMap, BTreeSet};

use super::super::part::Part;
use super::super::rows::{align, key};
use super::{Choices, Clash, Conflict, Side, all};
use crate::workspace::{AnyRecord, RecordRef, Workspace};

/// What a side deleted.
pub(super) fn gone(base: &Workspace, side: &Workspace) -> BTreeSet<RecordRef> {
    base.changes(side).into_iter().filter(|(_, was, is)| *was && !*is).map(|(record, ..)| record).collect()
}

/// The side as if it had deleted nothing.
pub(super) fn put_back(base: &Workspace, side: &Workspace, gone: &BTreeSet<RecordRef>) -> Workspace {
    let mut whole = side.clone();
    if gone.is_empty() {
        return whole;
    }
    for record in gone.iter().filter_map(|one| base.get(*one)) {
        whole.put(record);
    }
    for record in all(base).filter(|record| !gone.contains(record)) {
        let Some(before) = base.get(record).filter(|one| speaks_of(one, gone)) else { continue };
        let (Some(now), mut without) = (side.get(record), before.clone()) else { continue };
        if without.forget(gone) {
            continue;
        }
        // A task goes with what it stands under: one that is still there was moved away before.
        if let (AnyRecord::Task(before), AnyRecord::Task(without)) = (&before, &mut without) {
            without.parent = before.parent;
        }
        let parts = [&before, &without, &now].map(Part::of_record);
        let restored = back(&parts[0], &parts[1], &parts[2]);
        if restored != parts[2]
            && let Some(restored) = restored.record(record.kind())
        {
            whole.put(restored);
        }
    }
    if base.engagement.links().iter().any(|link| gone.contains(&link.to)) {
        let mut without = base.engagement.clone();
        without.forget(gone);
        let parts = [&base.engagement, &without, &side.engagement].map(Part::of);
        if let Some(frame) = back(&parts[0], &parts[1], &parts[2]).engagement() {
            whole.engagement = frame;
        }
    }
    whole
}

fn speaks_of(record: &AnyRecord, gone: &BTreeSet<RecordRef>) -> bool {
    record.links().iter().any(|link| gone.contains(&link.to))
}

/// What a record says now, with what it said of the deleted: `before` and `without` differ by that and nothing else.
pub(super) fn back(before: &Part, without: &Part, now: &Part) -> Part {
    match (before, without, now) {
        _ if before == without => now.clone(),
        (_, Part::Nothing, Part::Nothing) => before.clone(),
        (Part::Group(name, old), Part::Group(..), Part::Group(_, new)) => {
            let mut fields: Vec<(&'static str, Part)> = Vec::new();
            let of = |part: &Part, field: &str| part.field(field).cloned().unwrap_or(Part::Nothing);
            for (field, part) in new {
                fields.push((field, back(&of(before, field), &of(without, field), part)));
            }
            for (field, part) in old.iter().filter(|(field, _)| now.field(field).is_none()) {
                let restored = back(part, &of(without, field), &Part::Nothing);
                if !restored.is_nothing() {
                    fields.push((field, restored));
                }
            }
            Part::Group(name, fields)
        }
        (Part::Word(of, word, old), Part::Word(_, _, less), Part::Word(_, other, new)) if word == other => {
            Part::Word(of, word, Box::new(back(old, less, new)))
        }
        (Part::List(old), Part::List(less), Part::List(new)) => Part::List(list_back(old, less, new)),
        (Part::List(old), Part::Nothing, Part::List(new)) => Part::List(list_back(old, &[], new)),
        (Part::List(old), Part::List(less), Part::Nothing) => Part::List(list_back(old, less, &[])),
        _ => now.clone(),
    }
}

fn list_back(before: &[Part], without: &[Part], now: &[Part]) -> Vec<Part> {
    let (left, kept) = (align(before, without), align(before, now));
    let mut restored = now.to_vec();
    let mut lost: Vec<(usize, Part)> = Vec::new();
    for (at, entry) in before.iter().enumerate() {
        match (left[at], kept[at]) {
            (Some(less), Some(place)) => restored[place] = back(entry, &without[less], &now[place]),
            // It went with the deleted, and nothing else stands for it.
            (None, None)
                if !now.iter().any(|one| one == entry || key(one).is_some_and(|known| key(entry) == Some(known))) =>
            {
                lost.push((at, entry.clone()));
            }
            _ => {}
        }
    }
    for (at, entry) in lost.into_iter().rev() {
        // Before what stood after it and is still there.
        let next = (at + 1..before.len()).find_map(|one| kept[one]);
        let place = next.unwrap_or(now.len()).min(restored.len());
        restored.insert(place, entry);
    }
    restored
}

/// What a side deleted, and what it holds beside that.
pub(super) struct Deletions<'a> {
    /// The side as if it had deleted nothing.
    pub whole: &'a Workspace,
    /// What it deleted.
    pub gone: &'a BTreeSet<RecordRef>,
}

/// Which of the deleted stay: the other side changed them or speaks of them anew, and was chosen; and what they cannot be
/// without, or cannot be without them.
pub(super) fn disputed(
    base: &Workspace,
    sides: &[Deletions<'_>; 2],
    together: &Workspace,
    choices: &Choices,
    conflicts: &mut Vec<Conflict>,
) -> BTreeSet<RecordRef> {
    let mut stay: BTreeSet<RecordRef> = BTreeSet::new();
    for (by, other) in [(Side::Ours, 1), (Side::Theirs, 0)] {
        let (one, other) = (&sides[1 - other], &sides[other]);
        let deleted: BTreeSet<RecordRef> = one.gone.difference(other.gone).copied().collect();
        if deleted.is_empty() {
            continue;
        }
        let needed = spoken_of_anew(base, other.whole, &deleted, other.gone);
        for record in &deleted {
            let needed_by = needed.get(record).cloned().unwrap_or_default();
            let is_same = base.get(*record) == other.whole.get(*record);
            if needed_by.is_empty() && is_same {
                continue;
            }
            let needed_by = needed_by.into_iter().filter(|one| one != record).collect();
            let conflict = Conflict { record: Some(*record), clash: Clash::Deleted { by, needed_by } };
            if choices.of(&conflict.key()) != by {
                stay.insert(*record);
            }
            conflicts.push(conflict);
        }
    }
    let all: BTreeSet<RecordRef> = sides[0].gone.union(sides[1].gone).copied().collect();
    loop {
        let before = stay.len();
        for record in &all {
            let needs = needs(together, *record);
            // Deleted with what stays.
            let alike =
                |one: &RecordRef| sides.iter().any(|side| side.gone.contains(one) && side.gone.contains(record));
            if needs.iter().any(|one| stay.contains(one) && alike(one)) && !stay.contains(record) {
                stay.insert(*record);
            }
            if stay.contains(record) {
                stay.extend(needs.into_iter().filter(|one| all.contains(one)));
            }
        }
        if stay.len() == before {
            return stay;
        }
    }
}

/// What a record cannot be without: what it is of, and the task that it stands under.
fn needs(workspace: &Workspace, record: RecordRef) -> Vec<RecordRef> {
    let Some(record) = workspace.get(record) else { return Vec::new() };
    let is_task = matches!(record, AnyRecord::Task(_));
    let links = record.links().into_iter().filter(|link| link.required || is_task && link.field == "parent");
    links.map(|link| link.to).collect()
}

/// The records of a side that say something of the deleted which they did not say before, by what is deleted.
fn spoken_of_anew(
    base: &Workspace,
    side: &Workspace,
    deleted: &BTreeSet<RecordRef>,
    gone: &BTreeSet<RecordRef>,
) -> BTreeMap<RecordRef, Vec<RecordRef>> {
    let mut found: BTreeMap<RecordRef, Vec<RecordRef>> = BTreeMap::new();
    for (record, ..) in base.changes(side) {
        if gone.contains(&record) {
            continue;
        }
        let Some(now) = side.get(record).filter(|one| speaks_of(one, deleted)) else { continue };
        let said = |one: &AnyRecord| carriers(&Part::of_record(one), deleted);
        let before: BTreeSet<(RecordRef, String)> = base.get(record).iter().flat_map(said).collect();
        let anew: BTreeSet<RecordRef> =
            said(&now).into_iter().filter(|one| !before.contains(one)).map(|(of, _)| of).collect();
        for of in anew {
            found.entry(of).or_default().push(record);
        }
    }
    found
}

/// Where a record speaks of some records: the field, or the whole entry of a list.
fn carriers(part: &Part, of: &BTreeSet<RecordRef>) -> Vec<(RecordRef, String)> {
    fn walk(part: &Part, carrier: &dyn Fn() -> String, of: &BTreeSet<RecordRef>, found: &mut Vec<(RecordRef, String)>) {
        match part {
            Part::Said(text) => {
                let record = text.parse::<RecordRef>().ok().filter(|record| of.contains(record));
                found.extend(record.map(|record| (record, carrier())));
            }
            Part::Word(_, _, more) => walk(more, carrier, of, found),
            Part::List(entries) => entries.iter().for_each(|entry| walk(entry, &|| format!("{entry:?}"), of, found)),
            Part::Group(_, fields) => fields.iter().for_each(|(_, part)| walk(part, carrier, of, found)),
            _ => {}
        }
    }
    let mut found = Vec::new();
    if let Part::Group(_, fields) = part {
        for (field, part) in fields.iter().filter(|(field, _)| *field != "id") {
            walk(part, &|| format!("{field}: {part:?}"), of, &mut found);
        }
    }
    found
}
