//! How two values of a workspace differ: by record and field, as data.
//!
//! Owns the comparison and no words. What both share is not looked at, so that two values of one history are compared at
//! the cost of what was changed between them.

use super::part::Part;
use super::rows::{align, key, known};
use crate::workspace::{RecordKind, RecordRef, Workspace};

/// How two values of a workspace differ.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Difference {
    /// What differs: the frame first, then the records in the order of the file.
    pub changes: Vec<Change>,
}

/// What became of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Became {
    /// It is only in the later value.
    Added,
    /// It is only in the earlier value.
    Removed,
    /// It is in both and not the same.
    Changed,
}

/// A record that is not the same in both.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// Which; none = the frame.
    pub record: Option<RecordRef>,
    /// What became of it.
    pub became: Became,
    /// Which of its fields differ; of a record that is only in one of the two: all that it says.
    pub fields: Vec<FieldChange>,
}

/// A field that does not say the same in both.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldChange {
    /// Where it is within the record, from the outside in.
    pub path: Vec<Step>,
    /// What it says earlier.
    pub before: Part,
    /// What it says later.
    pub after: Part,
    /// Whether it is a list of the same entries in another order.
    pub order: bool,
}

/// A step of the way to a field.
#[derive(Clone, Debug, PartialEq)]
pub enum Step {
    /// Into a field of a group: what the group is called, and the field, as the file names it.
    Field(&'static str, &'static str),
    /// Into an entry of a list: what it is known by.
    Entry(Part),
}

impl Difference {
    /// How `after` differs from `before`.
    pub fn between(before: &Workspace, after: &Workspace) -> Self {
        let mut changes = Vec::new();
        if before.engagement != after.engagement {
            let fields = fields(&Part::of(&before.engagement), &Part::of(&after.engagement));
            changes.push(Change { record: None, became: Became::Changed, fields });
        }
        for (record, was, is) in before.changes(after) {
            let read = |from: &Workspace| from.get(record).map_or(Part::Nothing, |one| Part::of_record(&one));
            let became = match (was, is) {
                (false, _) => Became::Added,
                (_, false) => Became::Removed,
                _ => Became::Changed,
            };
            changes.push(Change { record: Some(record), became, fields: fields(&read(before), &read(after)) });
        }
        for kind in RecordKind::ALL {
            let (was, is) = (before.duplicates(*kind), after.duplicates(*kind));
            for (of, others, became) in [(&was, &is, Became::Removed), (&is, &was, Became::Added)] {
                for one in of.iter().filter(|one| !others.contains(one)) {
                    let part = Part::of_record(one);
                    let (before, after) = match became {
                        Became::Added => (&Part::Nothing, &part),
                        _ => (&part, &Part::Nothing),
                    };
                    changes.push(Change { record: Some(one.reference()), became, fields: fields(before, after) });
                }
            }
        }
        Self { changes }
    }

    /// Whether both are the same.
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// How many records were added, removed and changed; the frame counts as one.
    pub fn counts(&self) -> [(Became, usize); 3] {
        [Became::Added, Became::Removed, Became::Changed]
            .map(|became| (became, self.changes.iter().filter(|change| change.became == became).count()))
    }
}

impl Part {
    /// How far a way to a field leads within a record, in steps, and what is there. Where a field says nothing, or an entry
    /// is not there, it leads to nothing; it ends before an entry that is known by all that it says and says something else.
    pub fn along(&self, path: &[Step]) -> (usize, &Self) {
        let mut at = self;
        for (steps, step) in path.iter().enumerate() {
            while let Self::Word(_, _, more) = at {
                at = more;
            }
            at = match (at, step) {
                (Self::Nothing, _) => at,
                (Self::Group(name, _), Step::Field(of, field)) if name == of => {
                    at.field(field).unwrap_or(&Self::Nothing)
                }
                (Self::List(entries), Step::Entry(name)) => match entries.iter().find(|one| known(one) == *name) {
                    Some(entry) => entry,
                    None if entries.iter().any(|one| key(one).is_some()) => &Self::Nothing,
                    None => return (steps, at),
                },
                _ => return (steps, at),
            };
        }
        (path.len(), at)
    }
}

/// Which fields of two values of a record differ.
pub(super) fn fields(before: &Part, after: &Part) -> Vec<FieldChange> {
    let mut found = Vec::new();
    compare(&mut Vec::new(), before, after, &mut found);
    found
}

fn compare(path: &mut Vec<Step>, before: &Part, after: &Part, found: &mut Vec<FieldChange>) {
    if before == after {
        return;
    }
    match (before, after) {
        (Part::Group(name, old), Part::Group(other, _)) if name == other => {
            let mut names: Vec<&'static str> = old.iter().map(|(field, _)| *field).collect();
            let Part::Group(_, new) = after else { return };
            for (at, (field, _)) in new.iter().enumerate().filter(|(_, (field, _))| before.field(field).is_none()) {
                // Where the file has it: after the field that stands before it there.
                let above = at.checked_sub(1).and_then(|at| names.iter().position(|one| *one == new[at].0));
                names.insert(above.map_or(0, |above| above + 1), field);
            }
            for field in names {
                let of = |part: &Part| part.field(field).cloned().unwrap_or(Part::Nothing);
                path.push(Step::Field(name, field));
                compare(path, &of(before), &of(after), found);
                path.pop();
            }
        }
        // All that a record says which is only in one of the two.
        (Part::Group(name, fields), Part::Nothing) | (Part::Nothing, Part::Group(name, fields)) if path.is_empty() => {
            for (field, part) in fields {
                let (old, new) = match before {
                    Part::Nothing => (Part::Nothing, part.clone()),
                    _ => (part.clone(), Part::Nothing),
                };
                let path = vec![Step::Field(name, field)];
                found.push(FieldChange { path, before: old, after: new, order: false });
            }
        }
        (Part::List(old), Part::List(new)) => lists(path, old, new, found),
        (Part::List(old), Part::Nothing) => lists(path, old, &[], found),
        (Part::Nothing, Part::List(new)) => lists(path, &[], new, found),
        _ => found.push(FieldChange { path: path.clone(), before: before.clone(), after: after.clone(), order: false }),
    }
}

fn lists(path: &mut Vec<Step>, old: &[Part], new: &[Part], found: &mut Vec<FieldChange>) {
    let mut push = |path: &mut Vec<Step>, entry: &Part, before: Part, after: Part| {
        path.push(Step::Entry(known(entry)));
        match (&before, &after) {
            (Part::Group(..), Part::Group(..)) => compare(path, &before, &after, found),
            _ => found.push(FieldChange { path: path.clone(), before, after, order: false }),
        }
        path.pop();
    };
    let places = align(old, new);
    for (entry, place) in old.iter().zip(&places) {
        match place {
            Some(at) if *entry == new[*at] => {}
            Some(at) => push(path, entry, entry.clone(), new[*at].clone()),
            None => push(path, entry, entry.clone(), Part::Nothing),
        }
    }
    let mut stays = vec![false; new.len()];
    places.iter().flatten().for_each(|at| stays[*at] = true);
    for (entry, _) in new.iter().zip(stays).filter(|(_, stays)| !stays) {
        push(path, entry, Part::Nothing, entry.clone());
    }
    let stayed: Vec<usize> = places.iter().flatten().copied().collect();
    if !stayed.is_sorted() {
        let before = Part::List(old.to_vec());
        found.push(FieldChange { path: path.clone(), before, after: Part::List(new.to_vec()), order: true });
    }
}
