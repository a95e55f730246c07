//! Two values of a record put together where nothing is known of what they began with.

use super::super::difference::Step;
use super::super::part::Part;
use super::{Clash, Conflict, FieldConflict, Side};
use crate::workspace::RecordRef;

/// What the chosen sides make of a record, field by field; what differs is a conflict, and so is the whole of a record that
/// only one side has.
pub(super) fn choose(
    [ours, theirs]: &[Part; 2],
    record: Option<RecordRef>,
    choose: &dyn Fn(&[Step]) -> Side,
    conflicts: &mut Vec<Conflict>,
) -> Part {
    walk(&mut Vec::new(), [ours, theirs], record, choose, conflicts)
}

fn walk(
    path: &mut Vec<Step>,
    [ours, theirs]: [&Part; 2],
    record: Option<RecordRef>,
    choose: &dyn Fn(&[Step]) -> Side,
    conflicts: &mut Vec<Conflict>,
) -> Part {
    if ours == theirs {
        return ours.clone();
    }
    if let (Part::Group(name, mine), Part::Group(other, yours)) = (ours, theirs)
        && name == other
    {
        let more = yours.iter().filter(|(field, _)| ours.field(field).is_none());
        let names: Vec<&'static str> = mine.iter().chain(more).map(|(field, _)| *field).collect();
        let mut fields = Vec::new();
        for field in names {
            let of = |part: &Part| part.field(field).cloned().unwrap_or(Part::Nothing);
            path.push(Step::Field(name, field));
            let merged = walk(path, [&of(ours), &of(theirs)], record, choose, conflicts);
            path.pop();
            if !merged.is_nothing() {
                fields.push((field, merged));
            }
        }
        return Part::Group(name, fields);
    }
    let field = FieldConflict { path: path.clone(), base: Part::Nothing, ours: ours.clone(), theirs: theirs.clone() };
    conflicts.push(Conflict { record, clash: Clash::Field(field) });
    match choose(path) {
        Side::Ours => ours.clone(),
        Side::Theirs => theirs.clone(),
    }
}
