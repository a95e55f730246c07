//! A copy for the team that comes back: what is private is not in it, and nobody has deleted that.
//!
//! The copy says of itself that it is one. Whatever is gone from a file that does not was deleted, also if nothing private
//! is left.

use super::super::part::Part;
use super::deleted::back;
use crate::insight::own_view::without_private;
use crate::workspace::Workspace;

/// The side with all that is private of the base, where it is a copy for the team that was made since: others had nothing
/// of it to delete.
pub(super) fn put_back(base: &Workspace, side: &Workspace) -> Workspace {
    let mut whole = side.clone();
    if side.engagement.for_team <= base.engagement.for_team {
        return whole;
    }
    whole.engagement.for_team = base.engagement.for_team;
    let without = without_private(base);
    let changes = base.changes(&without);
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
        let parts = [&base.engagement, &without.engagement, &whole.engagement].map(Part::of);
        if let Some(frame) = back(&parts[0], &parts[1], &parts[2]).engagement() {
            whole.engagement = frame;
        }
    }
    whole
}
