//! A copy for the team that comes back: what is private is not in it, and nobody has deleted that.
//!
//! Where the base holds one private record and nothing else that is private, a copy for the team and a file of which that
//! record was deleted are the same: then somebody is asked.

use super::super::part::Part;
use super::deleted::back;
use crate::insight::own_view::without_private;
use crate::workspace::{RecordRef, Workspace};

/// The side with all that is private of the base, where it holds nothing private at all and the base does: it was written
/// for others, who had nothing of it to delete. The one record of which nobody can tell that stays deleted, and is said.
pub(super) fn put_back(base: &Workspace, side: &Workspace) -> (Workspace, Option<RecordRef>) {
    let without = without_private(base);
    if without == *base || without_private(side) != *side {
        return (side.clone(), None);
    }
    let mut whole = side.clone();
    let changes = base.changes(&without);
    let mut gone = changes.iter().filter(|(_, _, is)| !is).map(|(record, ..)| *record);
    if let (Some(one), None) = (gone.next(), gone.next())
        && side.get(one).is_none()
        && super::super::without(base, &[one]) == without
    {
        return (whole, Some(one));
    }
    for (record, _, is) in changes {
        let Some(before) = base.get(record) else { continue };
        match (without.get(record).filter(|_| is), side.get(record)) {
            // All of it is out of the others' sight.
            (None, None) => whole.put(before),
            (Some(without), Some(now)) => {
                let parts = [&before, &without, &now].map(Part::of_record);
                if let Some(restored) = back(&parts[0], &parts[1], &parts[2]).record(record.kind()) {
                    whole.put(restored);
                }
            }
            // Somebody deleted what they saw of it, or made something of that name.
            _ => {}
        }
    }
    if without.engagement != base.engagement {
        let parts = [&base.engagement, &without.engagement, &side.engagement].map(Part::of);
        if let Some(frame) = back(&parts[0], &parts[1], &parts[2]).engagement() {
            whole.engagement = frame;
        }
    }
    (whole, None)
}
