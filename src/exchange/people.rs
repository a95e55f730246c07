//! How people of the map are known again among the resources of a plan that has been in another program.

use crate::workspace::{Side, Stakeholder, StakeholderId};

/// The words for the sides, in no person's language: they stand in a field that programs read.
const SIDES: [(Side, &str); 3] = [(Side::Ours, "ours"), (Side::Client, "client"), (Side::Third, "third")];

/// What a resource says of the person that it stands for: `S5 ours`.
pub(super) fn mark(person: &Stakeholder) -> String {
    let side = SIDES.iter().find(|(side, _)| *side == person.side).map_or("", |(_, word)| word);
    format!("{} {side}", person.id)
}

/// The person that a resource stands for, and on whose side; none where it says nothing of the kind.
pub(super) fn marked(text: &str) -> Option<(StakeholderId, Side)> {
    let (id, side) = text.trim().split_once(' ')?;
    let side = SIDES.iter().find(|(_, word)| *word == side.trim())?.0;
    Some((id.parse().ok()?, side))
}
