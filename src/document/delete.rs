//! Deleting: what goes with a record, and what merely forgets it.

use std::collections::{BTreeMap, BTreeSet};

use crate::workspace::{AnyRecord, RecordKind, RecordRef, Workspace};

/// What a deletion does to something else.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Consequence {
    /// To which record; none = to the frame.
    pub record: Option<RecordRef>,
    /// What.
    pub fate: Fate,
}

/// What becomes of a record when another is deleted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fate {
    /// It is deleted too: it makes no sense without the other, or stands below it in the plan.
    Goes,
    /// It stays and loses what this field said of the other.
    Loses(&'static str),
}

/// What else a deletion touches, what goes first. Empty if nothing else is touched.
pub fn consequences(workspace: &Workspace, records: &[RecordRef]) -> Vec<Consequence> {
    let references = References::of(workspace);
    let gone = references.going_with(records);
    let asked: BTreeSet<RecordRef> = records.iter().copied().collect();
    let mut touched: BTreeSet<Consequence> =
        gone.difference(&asked).map(|one| Consequence { record: Some(*one), fate: Fate::Goes }).collect();
    for (holder, field) in gone.iter().flat_map(|one| references.to(*one)) {
        if holder.is_none_or(|holder| !gone.contains(&holder)) {
            touched.insert(Consequence { record: holder, fate: Fate::Loses(field) });
        }
    }
    let mut touched: Vec<Consequence> = touched.into_iter().collect();
    touched.sort_by_key(|consequence| (consequence.fate, consequence.record));
    touched
}

/// The workspace without the records, without what cannot be without them, and without a reference to any of them.
pub fn without(workspace: &Workspace, records: &[RecordRef]) -> Workspace {
    let references = References::of(workspace);
    let gone = references.going_with(records);
    let mut next = workspace.clone();
    for one in &gone {
        next.remove(*one);
    }
    // Each holder once: a baseline may name every one of them.
    let holders: BTreeSet<Option<RecordRef>> =
        gone.iter().flat_map(|one| references.to(*one)).map(|(holder, _)| holder).collect();
    for holder in holders {
        let Some(holder) = holder else {
            next.engagement.forget(&gone);
            continue;
        };
        if let Some(mut record) = next.get(holder) {
            // Whatever could not do without one of them is gone already.
            let _ = record.forget(&gone);
            next.put(record);
        }
    }
    next
}

/// Who refers to whom, from the other end.
struct References {
    holders: BTreeMap<RecordRef, Vec<Holder>>,
}

/// A reference seen from what it refers to.
struct Holder {
    record: Option<RecordRef>,
    field: &'static str,
    goes_too: bool,
}

impl References {
    fn of(workspace: &Workspace) -> Self {
        let mut holders: BTreeMap<RecordRef, Vec<Holder>> = BTreeMap::new();
        let mut add = |to: RecordRef, holder: Holder| holders.entry(to).or_default().push(holder);
        for link in workspace.engagement.links() {
            add(link.to, Holder { record: None, field: link.field, goes_too: false });
        }
        let all = RecordKind::ALL.iter().flat_map(|kind| workspace.references(*kind));
        for record in all.filter_map(|reference| workspace.get(reference)) {
            let is_task = matches!(record, AnyRecord::Task(_));
            for link in record.links() {
                // A summary goes with all that stands below it.
                let goes_too = link.required || (is_task && link.field == "parent");
                add(link.to, Holder { record: Some(record.reference()), field: link.field, goes_too });
            }
        }
        Self { holders }
    }

    /// The records and all that goes with them.
    fn going_with(&self, records: &[RecordRef]) -> BTreeSet<RecordRef> {
        let mut gone: BTreeSet<RecordRef> = records.iter().copied().collect();
        let mut open = records.to_vec();
        while let Some(one) = open.pop() {
            for holder in self.holders.get(&one).into_iter().flatten().filter(|holder| holder.goes_too) {
                open.extend(holder.record.filter(|record| gone.insert(*record)));
            }
        }
        gone
    }

    fn to(&self, record: RecordRef) -> impl Iterator<Item = (Option<RecordRef>, &'static str)> + '_ {
        self.holders.get(&record).into_iter().flatten().map(|holder| (holder.record, holder.field))
    }
}
