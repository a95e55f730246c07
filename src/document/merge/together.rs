//! Changes that are whole by themselves and not together: dependencies that come back to themselves, a calendar that one
//! deleted and the other uses, an end before a start.

use super::super::refusal::added;
use super::{Choices, Clash, Conflict, Side, TOGETHER};
use crate::workspace::{Problem, RecordRef, Workspace, check, check_after};

/// The merged value as far as nothing in it is broken that was whole on either side.
pub(super) fn whole(
    sides: [&Workspace; 2],
    merged: Workspace,
    choices: &Choices,
    conflicts: &mut Vec<Conflict>,
) -> Workspace {
    let [ours, theirs] = sides.map(check);
    let known: Vec<Problem> = [ours.clone(), theirs.clone()].concat();
    let problems = fresh(&known, &check(&merged));
    if problems.is_empty() {
        return merged;
    }
    let (from, found) = match choices.of(TOGETHER) {
        Side::Ours => (sides[0], ours),
        Side::Theirs => (sides[1], theirs),
    };
    let mut state = State { workspace: from.clone(), problems: found, known };
    let mut wanted: Vec<Option<RecordRef>> = Vec::new();
    wanted.extend((from.engagement != merged.engagement).then_some(None));
    wanted.extend(from.changes(&merged).into_iter().map(|(record, ..)| Some(record)));
    // What waits for something that comes later is asked again.
    loop {
        let before = wanted.len();
        wanted = state.take(&wanted, &merged);
        if wanted.is_empty() || wanted.len() == before {
            break;
        }
    }
    let record = match wanted.as_slice() {
        [one] => *one,
        _ => None,
    };
    conflicts.push(Conflict { record, clash: Clash::Together { records: wanted, problems } });
    state.workspace
}

fn fresh(known: &[Problem], now: &[Problem]) -> Vec<Problem> {
    added(known, now)
}

struct State {
    workspace: Workspace,
    problems: Vec<Problem>,
    known: Vec<Problem>,
}

impl State {
    /// Takes over as many of these records as can be; returns the others.
    fn take(&mut self, records: &[Option<RecordRef>], from: &Workspace) -> Vec<Option<RecordRef>> {
        if records.is_empty() {
            return Vec::new();
        }
        let mut next = self.workspace.clone();
        for record in records {
            match record {
                None => next.engagement = from.engagement.clone(),
                Some(record) => match from.get(*record) {
                    Some(one) => next.put(one),
                    None => drop(next.remove(*record)),
                },
            }
        }
        let problems = check_after(&self.workspace, &self.problems, &next);
        if fresh(&self.known, &problems).is_empty() {
            (self.workspace, self.problems) = (next, problems);
            return Vec::new();
        }
        if records.len() == 1 {
            return records.to_vec();
        }
        let (first, second) = records.split_at(records.len() / 2);
        let mut left = self.take(first, from);
        left.extend(self.take(second, from));
        left
    }
}
