//! Deleting: what goes with a record, and what merely forgets it.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use crate::workspace::{AnyRecord, Lag, Link, LinkKind, RecordKind, RecordRef, Task, TaskId, Workspace};

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

/// So many links are made at most in place of what goes: more would be a net that nobody wants.
const REJOINED: usize = 200;

/// What whoever waits for something that is deleted would wait for instead: for what that waited for, with its children
/// and with whatever it stands under that goes, too. None where nothing stood between two tasks, or far too much.
///
/// A task that started with the deleted one, or finished with it, does so with what stood before. Delays in working time
/// add up; of others the first counts that is not zero.
pub fn rejoined(workspace: &Workspace, records: &[RecordRef]) -> Vec<(TaskId, Link)> {
    let asked: HashSet<TaskId> = records.iter().filter_map(task_of).collect();
    if asked.is_empty() {
        return Vec::new();
    }
    let above = |id: TaskId| std::iter::successors(workspace.tasks.get(id), |task| workspace.tasks.get(task.parent?));
    let goes = |id: TaskId| above(id).take(DEEP).any(|task| asked.contains(&task.id));
    let (gone, stays): (Vec<&Task>, Vec<&Task>) = workspace.tasks.iter().partition(|task| goes(task.id));
    let gone: HashMap<TaskId, &Task> = gone.into_iter().map(|task| (task.id, task)).collect();
    let mut under: HashMap<TaskId, Vec<TaskId>> = HashMap::new();
    for task in gone.values() {
        task.parent.iter().for_each(|parent| under.entry(*parent).or_default().push(task.id));
    }
    let mut found: Vec<(TaskId, Link)> = Vec::new();
    for task in stays {
        let mut open: Vec<Link> =
            task.links.iter().filter(|link| gone.contains_key(&link.predecessor)).copied().collect();
        let mut seen: HashSet<TaskId> = open.iter().map(|link| link.predecessor).collect();
        while let Some(link) = open.pop() {
            let mut from: Vec<TaskId> = above(link.predecessor).take(DEEP).map(|one| one.id).collect();
            let mut at = 0;
            from.extend(under.get(&link.predecessor).into_iter().flatten());
            while let Some(below) = from.get(at).copied() {
                if below != link.predecessor && !above(link.predecessor).take(DEEP).any(|one| one.id == below) {
                    from.extend(under.get(&below).into_iter().flatten());
                }
                at += 1;
            }
            for before in from.iter().filter_map(|id| gone.get(id)).flat_map(|one| &one.links) {
                let joined = joined(before, &link);
                let id = before.predecessor;
                if gone.contains_key(&id) {
                    if seen.insert(id) {
                        open.push(joined);
                    }
                    continue;
                }
                let family = above(id).take(DEEP).any(|one| one.id == task.id)
                    || above(task.id).take(DEEP).any(|one| one.id == id);
                let waits = task.links.iter().any(|one| one.predecessor == id);
                if !family && !waits && seen.insert(id) {
                    found.push((task.id, joined));
                }
            }
        }
        if found.len() > REJOINED {
            return Vec::new();
        }
    }
    found
}

fn task_of(record: &RecordRef) -> Option<TaskId> {
    match record {
        RecordRef::Task(id) => Some(*id),
        _ => None,
    }
}

/// No outline is deeper: one that comes back to itself ends here.
const DEEP: usize = 200;

/// One link in place of two that follow each other.
fn joined(first: &Link, second: &Link) -> Link {
    let from_finish = matches!(first.kind, LinkKind::FinishStart | LinkKind::FinishFinish);
    let to_start = matches!(second.kind, LinkKind::FinishStart | LinkKind::StartStart);
    let kind = match (from_finish, to_start) {
        (true, true) => LinkKind::FinishStart,
        (true, false) => LinkKind::FinishFinish,
        (false, true) => LinkKind::StartStart,
        (false, false) => LinkKind::StartFinish,
    };
    let lag = match (first.lag(), second.lag()) {
        (Lag::Working(one), Lag::Working(other)) => Lag::Working(one.saturating_add(other)),
        (Lag::Working(0), lag) | (lag, _) => lag,
    };
    Link::new(first.predecessor, kind).with_lag(lag)
}

/// The workspace without the records, as [`without`], where whoever waited for them waits for what they waited for.
pub fn without_rejoining(workspace: &Workspace, records: &[RecordRef]) -> Workspace {
    let mut next = workspace.clone();
    for (id, link) in rejoined(workspace, records) {
        if let Some(task) = next.tasks.get_mut(id) {
            task.links.push(link);
        }
    }
    without(&next, records)
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
