//! What was said of a phase stays said of it when it is called otherwise: people were brought along into a phase by its
//! name.

use crate::workspace::{Phase, StakeholderId, Workspace};

/// Calls phases in the answers of people as they are called from now on. A phase is taken for the same when its name
/// alone is another: where its dates are those of before, or its place is while none was added or taken out.
pub(super) fn follow(workspace: &mut Workspace, now: &[Phase]) {
    let before = &workspace.engagement.phases;
    let is_in = |list: &[Phase], name: &str| list.iter().any(|phase| phase.name == name);
    let gone: Vec<(usize, &Phase)> = before.iter().enumerate().filter(|(_, phase)| !is_in(now, &phase.name)).collect();
    if gone.is_empty() {
        return;
    }
    let mut come: Vec<(usize, &Phase)> =
        now.iter().enumerate().filter(|(_, phase)| !is_in(before, &phase.name)).collect();
    let mut renamed: Vec<(String, String)> = Vec::new();
    for (place, old) in gone {
        let by_dates = come.iter().position(|(_, new)| (new.start, new.end) == (old.start, old.end));
        let by_place = || come.iter().position(|(at, _)| *at == place).filter(|_| before.len() == now.len());
        if let Some(found) = by_dates.or_else(by_place) {
            let (_, new) = come.remove(found);
            renamed.push((old.name.clone(), new.name.clone()));
        }
    }
    let named = |name: &str| renamed.iter().find(|(old, _)| old == name).map(|(_, new)| new);
    let said = |one: &&crate::workspace::Stakeholder| one.brought.iter().any(|said| named(&said.phase).is_some());
    let people: Vec<StakeholderId> = workspace.stakeholders.iter().filter(said).map(|one| one.id).collect();
    for who in people {
        let Some(person) = workspace.stakeholders.get_mut(who) else { continue };
        for said in &mut person.brought {
            if let Some(new) = named(&said.phase) {
                said.phase.clone_from(new);
            }
        }
    }
}
