//! Hierarchies and dependencies: what must not come back to itself.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::super::{RecordRef, StakeholderId, TaskId, Workspace};
use super::finder::Finder;
use super::{MAX_DEPTH, ProblemCode};

pub(super) fn all(finder: &mut Finder, workspace: &Workspace) {
    let groups: BTreeMap<StakeholderId, StakeholderId> = workspace
        .stakeholders
        .iter()
        .filter_map(|one| Some((one.id, one.member_of?)))
        .filter(|(id, group)| id != group && workspace.stakeholders.contains(*group))
        .collect();
    hierarchy(finder, "member_of", &groups);

    let parents: BTreeMap<TaskId, TaskId> = workspace
        .tasks
        .iter()
        .filter_map(|task| Some((task.id, task.parent?)))
        .filter(|(id, parent)| id != parent && workspace.tasks.contains(*parent))
        .collect();
    let looped = hierarchy(finder, "parent", &parents);
    dependencies(finder, workspace, &parents, &looped);
}

/// Reports each cycle once and each record at the first level too many. Returns what lies on cycles.
fn hierarchy<I>(finder: &mut Finder, field: &'static str, above: &BTreeMap<I, I>) -> HashSet<I>
where
    I: Copy + Ord + std::hash::Hash + std::fmt::Display + Into<RecordRef>,
{
    let mut looped = HashSet::new();
    let mut depths: HashMap<I, usize> = HashMap::new();
    for &id in above.keys() {
        let mut path = Vec::new();
        let mut on_path = HashSet::new();
        let mut at = Some(id);
        // Up to what is known, to the top, or back to where we have been.
        let known = loop {
            let Some(here) = at else { break 0 };
            if let Some(depth) = depths.get(&here) {
                break *depth;
            }
            if !on_path.insert(here) {
                let from = path.iter().position(|one| *one == here).unwrap_or(0);
                let mut members: Vec<I> = path[from..].to_vec();
                members.sort();
                let names: Vec<String> = members.iter().map(I::to_string).collect();
                finder.at(members[0].into());
                finder.say(ProblemCode::HierarchyCycle, field, &[("members", &names.join(", "))]);
                looped.extend(members);
                break 0;
            }
            path.push(here);
            at = above.get(&here).copied();
        };
        for (steps, one) in path.iter().rev().enumerate() {
            let depth = known + steps + 1;
            if depth == MAX_DEPTH + 1 {
                finder.at((*one).into());
                finder.say(ProblemCode::TooDeep, field, &[("max", &MAX_DEPTH)]);
            }
            depths.insert(*one, depth);
        }
    }
    looped
}

/// A task as two points: whatever holds for a summary's start holds for the starts below it, and its end waits for
/// theirs. Every kind of dependency counts as "end to start", so that tasks can always be put in an order.
fn dependencies(
    finder: &mut Finder,
    workspace: &Workspace,
    parents: &BTreeMap<TaskId, TaskId>,
    looped: &HashSet<TaskId>,
) {
    let ids: Vec<TaskId> = workspace.tasks.ids().collect();
    let index: HashMap<TaskId, usize> = ids.iter().enumerate().map(|(at, id)| (*id, at)).collect();
    let (begin, end) = (|at: usize| 2 * at, |at: usize| 2 * at + 1);
    let mut after: Vec<Vec<usize>> = vec![Vec::new(); 2 * ids.len()];
    for (at, id) in ids.iter().enumerate() {
        after[begin(at)].push(end(at));
        if let Some(parent) = parents.get(id)
            && !looped.contains(id)
        {
            let above = index[parent];
            after[begin(above)].push(begin(at));
            after[end(at)].push(end(above));
        }
    }
    let is_above = |upper: TaskId, lower: TaskId| {
        let chain = std::iter::successors(parents.get(&lower).copied(), |at| parents.get(at).copied());
        chain.take(ids.len()).any(|at| at == upper)
    };
    for task in workspace.tasks.iter() {
        for link in &task.links {
            let Some(from) = index.get(&link.predecessor).copied() else { continue };
            if link.predecessor == task.id {
                continue;
            }
            if is_above(link.predecessor, task.id) || is_above(task.id, link.predecessor) {
                finder.at(task.id.into());
                finder.say(ProblemCode::LinkToFamily, "links", &[("to", &link.predecessor)]);
                continue;
            }
            after[end(from)].push(begin(index[&task.id]));
        }
    }
    for knot in knots(&after) {
        let mut members: Vec<TaskId> = knot.into_iter().map(|point| ids[point / 2]).collect();
        members.sort();
        members.dedup();
        let names: Vec<String> = members.iter().map(TaskId::to_string).collect();
        finder.at(members[0].into());
        finder.say(ProblemCode::DependencyCycle, "links", &[("members", &names.join(", "))]);
    }
}

/// Groups of two or more points from each of which all the others can be reached (Tarjan 1972, without recursion).
fn knots(after: &[Vec<usize>]) -> Vec<Vec<usize>> {
    const UNSEEN: usize = usize::MAX;
    let mut number = vec![UNSEEN; after.len()];
    let mut low = vec![0; after.len()];
    let mut waiting = vec![false; after.len()];
    let (mut stack, mut found, mut next) = (Vec::new(), Vec::new(), 0);
    for root in 0..after.len() {
        if number[root] != UNSEEN {
            continue;
        }
        let mut path = vec![(root, 0)];
        while let Some((at, tried)) = path.pop() {
            if tried == 0 {
                number[at] = next;
                low[at] = next;
                next += 1;
                stack.push(at);
                waiting[at] = true;
            }
            if let Some(&to) = after[at].get(tried) {
                path.push((at, tried + 1));
                if number[to] == UNSEEN {
                    path.push((to, 0));
                } else if waiting[to] {
                    low[at] = low[at].min(number[to]);
                }
                continue;
            }
            if low[at] == number[at] {
                let from = stack.iter().rposition(|one| *one == at).unwrap_or(0);
                let group = stack.split_off(from);
                for one in &group {
                    waiting[*one] = false;
                }
                if group.len() > 1 {
                    found.push(group);
                }
            }
            if let Some((above, _)) = path.last() {
                low[*above] = low[*above].min(low[at]);
            }
        }
    }
    found
}
