//! Two people's values of a file put together, from the value that both began with.
//!
//! Owns the rules of it. What one of them changed counts; what both changed alike counts once; what both changed otherwise,
//! by record and field, is a conflict, and of a conflict the chosen side counts. A deletion is carried out last: what went
//! with it or lost a word by it is first put back, so that what the other side did with it is seen as what it is. The result
//! breaks nothing that `check` knows of: changes that cannot stand together are a conflict, too. Without a conflict it does
//! not matter who is called ours.

mod apart;
mod deleted;
mod fields;
mod lists;
mod numbers;
mod order;
mod stripped;
mod together;

use std::collections::{BTreeMap, BTreeSet};

use super::difference::Step;
use super::part::Part;
use crate::workspace::{CalendarId, Engagement, Problem, RecordKind, RecordRef, Workspace};
use fields::Merger;

/// One of the two who changed a file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Side {
    /// Ours.
    #[default]
    Ours,
    /// Theirs.
    Theirs,
}

impl Side {
    /// The other one.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::Ours => Self::Theirs,
            Self::Theirs => Self::Ours,
        }
    }
}

/// A field that both changed otherwise.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldConflict {
    /// Where it is within the record; empty where it is the whole record.
    pub path: Vec<Step>,
    /// What it said before.
    pub base: Part,
    /// What we say.
    pub ours: Part,
    /// What they say.
    pub theirs: Part,
}

/// What cannot both be.
#[derive(Clone, Debug, PartialEq)]
pub enum Clash {
    /// Both changed a field otherwise.
    Field(FieldConflict),
    /// One deleted the record, the other changed it, or speaks of it anew.
    Deleted {
        /// Who deleted it.
        by: Side,
        /// The records of the other side that speak of it anew.
        needed_by: Vec<RecordRef>,
    },
    /// Each is whole, both together are not: these records of the side that does not count stay as the other has them.
    Together {
        /// Which; none = the frame.
        records: Vec<Option<RecordRef>>,
        /// What would be wrong.
        problems: Vec<Problem>,
    },
}

/// Something to decide.
#[derive(Clone, Debug, PartialEq)]
pub struct Conflict {
    /// In which record; none = in the frame, or in several.
    pub record: Option<RecordRef>,
    /// What.
    pub clash: Clash,
}

impl Conflict {
    /// By which a choice is remembered while others are made.
    pub fn key(&self) -> String {
        match &self.clash {
            Clash::Field(field) => field_key(self.record, &field.path),
            Clash::Deleted { .. } => format!("{:?}-deleted", self.record),
            Clash::Together { .. } => TOGETHER.to_owned(),
        }
    }
}

const TOGETHER: &str = "together";

fn field_key(record: Option<RecordRef>, path: &[Step]) -> String {
    format!("{record:?} {path:?}")
}

/// Which side counts at which conflict.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Choices {
    /// Where nothing else is said.
    pub usual: Side,
    /// By the key of the conflict.
    pub each: BTreeMap<String, Side>,
}

impl Choices {
    /// The same side everywhere.
    pub fn all(side: Side) -> Self {
        Self { usual: side, each: BTreeMap::new() }
    }

    fn of(&self, key: &str) -> Side {
        self.each.get(key).copied().unwrap_or(self.usual)
    }
}

/// What came of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Merged {
    /// The value that both make.
    pub workspace: Workspace,
    /// What is to decide: decided as was chosen.
    pub conflicts: Vec<Conflict>,
    /// Records that both added under one id and that are not the same: the one that has another now, with its new id.
    pub renumbered: Vec<(RecordRef, RecordRef)>,
    /// The same of calendars.
    pub calendars: Vec<(CalendarId, CalendarId)>,
}

/// What `ours` and `theirs` make of `base`. Costs what they changed.
pub fn merge(base: &Workspace, ours: &Workspace, theirs: &Workspace, choices: &Choices) -> Merged {
    let [ours, theirs] = [ours, theirs].map(|side| stripped::put_back(base, side));
    let numbers::Apart { sides: [ours, theirs], renumbered, calendars } = numbers::apart(base, &ours, &theirs);
    let gone = [&ours, &theirs].map(|side| deleted::gone(base, side));
    let whole = [(&ours, &gone[0]), (&theirs, &gone[1])].map(|(side, gone)| deleted::put_back(base, side, gone));
    let mut conflicts = Vec::new();
    let mut moved: BTreeSet<crate::workspace::TaskId> = BTreeSet::new();
    let mut together = whole[0].clone();
    together.engagement = frame(base, [&whole[0], &whole[1]], choices, &mut conflicts);
    let ours_changed: BTreeSet<RecordRef> = base.changes(&whole[0]).into_iter().map(|(record, ..)| record).collect();
    for (record, ..) in base.changes(&whole[1]) {
        if !ours_changed.contains(&record) {
            if let Some(theirs) = whole[1].get(record) {
                together.put(theirs);
            }
            continue;
        }
        let read = |from: &Workspace| from.get(record).map_or(Part::Nothing, |one| Part::of_record(&one));
        let parts = [base, &whole[0], &whole[1]].map(read);
        let merged = three(Some(record), &parts, choices, &mut conflicts, |part| part.record(record.kind()));
        if let Some(merged) = merged {
            together.put(merged);
        }
    }
    conflicts.retain(|conflict: &Conflict| match (conflict.record, &conflict.clash) {
        (Some(RecordRef::Task(id)), Clash::Field(field)) if order::is_order(&field.path) => {
            moved.insert(id);
            false
        }
        _ => true,
    });
    order::settle(&mut together, base, [&whole[0], &whole[1]], &moved, choices, &mut conflicts);
    let deletions = [0, 1].map(|side| deleted::Deletions { whole: &whole[side], gone: &gone[side] });
    let stay = deleted::disputed(base, &deletions, &together, choices, &mut conflicts);
    let leave: Vec<RecordRef> = gone[0].union(&gone[1]).filter(|one| !stay.contains(one)).copied().collect();
    let merged = if leave.is_empty() { together } else { super::without(&together, &leave) };
    let workspace = together::whole([&ours, &theirs], merged, choices, &mut conflicts);
    conflicts.sort_by_key(|conflict| conflict.record);
    Merged { workspace, conflicts, renumbered, calendars }
}

/// What `ours` and `theirs` make where nothing is known of what both began with: whatever they do not share, one of them may
/// have changed, taken away or added, and none of it is taken over or back in silence. Each field that differs is a conflict,
/// a list as a whole, and so is each record that only one of them has. Costs what they do not share.
pub fn merge_without_base(ours: &Workspace, theirs: &Workspace, choices: &Choices) -> Merged {
    let mut conflicts = Vec::new();
    let mut workspace = ours.clone();
    // Whether either is a copy for the team is nothing to choose: each record that one of them lacks is asked about.
    let theirs = &Workspace {
        engagement: Engagement { for_team: ours.engagement.for_team, ..theirs.engagement.clone() },
        ..theirs.clone()
    };
    if ours.engagement != theirs.engagement {
        let parts = [&ours.engagement, &theirs.engagement].map(Part::of);
        let choose = |path: &[Step]| choices.of(&field_key(None, path));
        let merged = apart::choose(&parts, None, &choose, &mut conflicts);
        workspace.engagement = merged.engagement().unwrap_or_else(|| ours.engagement.clone());
    }
    for (record, ..) in ours.changes(theirs) {
        let parts = [ours, theirs].map(|file| file.get(record).map_or(Part::Nothing, |one| Part::of_record(&one)));
        let choose = |path: &[Step]| choices.of(&field_key(Some(record), path));
        let merged = apart::choose(&parts, Some(record), &choose, &mut conflicts);
        match merged.record(record.kind()) {
            Some(merged) => workspace.put(merged),
            None if merged.is_nothing() => drop(workspace.remove(record)),
            None => {}
        }
    }
    let workspace = together::whole([ours, theirs], workspace, choices, &mut conflicts);
    conflicts.sort_by_key(|conflict| conflict.record);
    Merged { workspace, conflicts, renumbered: Vec::new(), calendars: Vec::new() }
}

fn frame(base: &Workspace, sides: [&Workspace; 2], choices: &Choices, conflicts: &mut Vec<Conflict>) -> Engagement {
    let [base, ours, theirs] = [base, sides[0], sides[1]].map(|one| &one.engagement);
    if ours == theirs || theirs == base {
        return ours.clone();
    }
    if ours == base {
        return theirs.clone();
    }
    let parts = [base, ours, theirs].map(Part::of);
    three(None, &parts, choices, conflicts, Part::engagement).unwrap_or_else(|| ours.clone())
}

/// Three values of one record; where what comes out is no record, the whole of it is a conflict.
fn three<T>(
    record: Option<RecordRef>,
    [base, ours, theirs]: &[Part; 3],
    choices: &Choices,
    conflicts: &mut Vec<Conflict>,
    read: impl Fn(&Part) -> Option<T>,
) -> Option<T> {
    let choose = |path: &[Step]| choices.of(&field_key(record, path));
    let mut merger = Merger::new(&choose);
    let merged = read(&merger.merge(base, ours, theirs));
    let clash = |field| Conflict { record, clash: Clash::Field(field) };
    if merged.is_some() {
        conflicts.extend(merger.conflicts.into_iter().map(clash));
        return merged;
    }
    let (base, ours, theirs) = (base.clone(), ours.clone(), theirs.clone());
    let chosen = match choose(&[]) {
        Side::Ours => read(&ours),
        Side::Theirs => read(&theirs),
    };
    conflicts.push(clash(FieldConflict { path: Vec::new(), base, ours, theirs }));
    chosen
}

/// References to all records of a value.
fn all(workspace: &Workspace) -> impl Iterator<Item = RecordRef> + '_ {
    RecordKind::ALL.iter().flat_map(|kind| workspace.references(*kind))
}
