//! Three values of one record put together, field by field.
//!
//! What one side changed counts; where both changed the same thing otherwise, it is a conflict and the chosen side counts.
//! The result does not depend on which side is called which, but for conflicts.

use super::super::difference::Step;
use super::super::part::Part;
use super::super::rows::{are_placed, key};
use super::lists;
use super::{FieldConflict, Side};

/// Puts the fields of one record together.
pub(super) struct Merger<'a> {
    /// Which side counts at a conflict, by where it is.
    pub choose: &'a dyn Fn(&[Step]) -> Side,
    /// Where both sides changed the same thing otherwise.
    pub conflicts: Vec<FieldConflict>,
    path: Vec<Step>,
}

impl<'a> Merger<'a> {
    pub(super) fn new(choose: &'a dyn Fn(&[Step]) -> Side) -> Self {
        Self { choose, conflicts: Vec::new(), path: Vec::new() }
    }

    /// What the three make; `Nothing` of the base is what was in neither before.
    pub(super) fn merge(&mut self, base: &Part, ours: &Part, theirs: &Part) -> Part {
        if ours == theirs || theirs == base {
            return ours.clone();
        }
        if ours == base {
            return theirs.clone();
        }
        match (base, ours, theirs) {
            (Part::Group(..) | Part::Nothing, Part::Group(name, _), Part::Group(other, _)) if name == other => {
                self.groups(base, ours, theirs, name)
            }
            (Part::Word(..) | Part::Nothing, Part::Word(of, word, mine), Part::Word(_, other, yours))
                if word == other && !mine.is_nothing() && !yours.is_nothing() =>
            {
                let before = match base {
                    Part::Word(_, before, more) if before == word => more,
                    _ => &Part::Nothing,
                };
                Part::Word(of, word, Box::new(self.merge(before, mine, yours)))
            }
            (Part::List(_) | Part::Nothing, Part::List(_) | Part::Nothing, Part::List(_) | Part::Nothing) => {
                let list = |part: &Part| match part {
                    Part::List(list) => list.clone(),
                    _ => Vec::new(),
                };
                let (base, mine, yours) = (list(base), list(ours), list(theirs));
                let merged = if are_placed(&mine, &yours) {
                    let at = |list: &[Part], at: usize| list.get(at).cloned().unwrap_or(Part::Nothing);
                    (0..mine.len()).map(|one| self.entry(&at(&base, one), &mine[one], &yours[one])).collect()
                } else {
                    lists::merge(self, &base, &mine, &yours)
                };
                // A list without entries is not written, wherever that may be left out.
                if merged.is_empty() && (ours.is_nothing() || theirs.is_nothing()) {
                    Part::Nothing
                } else {
                    Part::List(merged)
                }
            }
            _ => self.conflict(base, ours, theirs),
        }
    }

    /// An entry of a list, with what it is known by on the way.
    pub(super) fn entry(&mut self, base: &Part, ours: &Part, theirs: &Part) -> Part {
        let named = [base, ours, theirs].into_iter().find(|one| !one.is_nothing()).unwrap_or(base);
        let known = match key(named).as_deref() {
            Some([one]) => (*one).clone(),
            Some(all) => Part::List(all.iter().map(|part| (*part).clone()).collect()),
            None => named.clone(),
        };
        self.path.push(Step::Entry(known));
        let merged = self.merge(base, ours, theirs);
        self.path.pop();
        merged
    }

    /// That both sides changed something here otherwise; returns what counts.
    pub(super) fn conflict(&mut self, base: &Part, ours: &Part, theirs: &Part) -> Part {
        self.conflicts.push(FieldConflict {
            path: self.path.clone(),
            base: base.clone(),
            ours: ours.clone(),
            theirs: theirs.clone(),
        });
        match (self.choose)(&self.path) {
            Side::Ours => ours.clone(),
            Side::Theirs => theirs.clone(),
        }
    }

    fn groups(&mut self, base: &Part, ours: &Part, theirs: &Part, name: &'static str) -> Part {
        let mut names: Vec<&'static str> = Vec::new();
        for part in [base, ours, theirs] {
            let Part::Group(_, fields) = part else { continue };
            names.extend(fields.iter().map(|(field, _)| *field));
        }
        let mut seen = std::collections::BTreeSet::new();
        names.retain(|field| seen.insert(*field));
        let mut fields = Vec::new();
        for field in names {
            let of = |part: &Part| part.field(field).cloned().unwrap_or(Part::Nothing);
            self.path.push(Step::Field(name, field));
            let merged = self.merge(&of(base), &of(ours), &of(theirs));
            self.path.pop();
            if !merged.is_nothing() {
                fields.push((field, merged));
            }
        }
        Part::Group(name, fields)
    }
}
