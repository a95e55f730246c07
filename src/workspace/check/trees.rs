//! Hierarchies and dependencies: what must not come back to itself.

use std::collections::{BTreeMap, HashSet};

use super::super::{RecordRef, StakeholderId, Task, TaskId, Workspace};
use super::finder::Finder;
use super::{MAX_DEPTH, Problem, ProblemCode};

/// What is found here; in records nowhere else.
const CODES: [ProblemCode; 4] =
    [ProblemCode::HierarchyCycle, ProblemCode::TooDeep, ProblemCode::LinkToFamily, ProblemCode::DependencyCycle];

/// Whether a problem was found here. The frame has a hierarchy of its own: that of its calendars.
pub(super) fn finds(problem: &Problem) -> bool {
    problem.place.record.is_some() && CODES.contains(&problem.code)
}

/// Whether something else may be found here because this record came or changed.
pub(super) fn may_differ(before: &Workspace, after: &Workspace, record: RecordRef) -> bool {
    match record {
        RecordRef::Task(id) => match (before.tasks.get(id), after.tasks.get(id)) {
            (Some(old), Some(new)) => old.parent != new.parent || predecessors(old) != predecessors(new),
            (None, Some(new)) => new.parent.is_some() || !new.links.is_empty(),
            _ => true,
        },
        RecordRef::Stakeholder(id) => {
            let above = |workspace: &Workspace| workspace.stakeholders.get(id).and_then(|one| one.member_of);
            above(before) != above(after)
        }
        _ => false,
    }
}

fn predecessors(task: &Task) -> Vec<TaskId> {
    task.links.iter().map(|link| link.predecessor).collect()
}

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
    let mut ids: Vec<I> = above.iter().flat_map(|(id, over)| [*id, *over]).collect();
    ids.sort_unstable();
    ids.dedup();
    let index = |id: &I| ids.binary_search(id).ok();
    let over: Vec<Option<usize>> = ids.iter().map(|id| above.get(id).and_then(index)).collect();
    // How deep each lies, once that is known, and on whose path it was seen last.
    let mut depths: Vec<Option<usize>> = vec![None; ids.len()];
    let mut seen_from: Vec<Option<usize>> = vec![None; ids.len()];
    for start in (0..ids.len()).filter(|at| over[*at].is_some()) {
        let mut path = Vec::new();
        let mut at = Some(start);
        // Up to what is known, to the top, or back to where we have been.
        let known = loop {
            let Some(here) = at else { break 0 };
            if let Some(depth) = depths[here] {
                break depth;
            }
            if seen_from[here] == Some(start) {
                let from = path.iter().position(|one| *one == here).unwrap_or(0);
                let mut members: Vec<I> = path[from..].iter().map(|at| ids[*at]).collect();
                members.sort();
                let names: Vec<String> = members.iter().map(I::to_string).collect();
                finder.at(members[0].into());
                finder.say(ProblemCode::HierarchyCycle, field, &[("members", &names.join(", "))]);
                looped.extend(members);
                break 0;
            }
            seen_from[here] = Some(start);
            path.push(here);
            at = over[here];
        };
        for (steps, one) in path.iter().rev().enumerate() {
            let depth = known + steps + 1;
            if depth == MAX_DEPTH + 1 {
                finder.at(ids[*one].into());
                finder.say(ProblemCode::TooDeep, field, &[("max", &MAX_DEPTH)]);
            }
            depths[*one] = Some(depth);
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
    let index = |id: TaskId| ids.binary_search(&id).ok();
    let mut above: Vec<Option<usize>> = vec![None; ids.len()];
    for (id, parent) in parents {
        if let Some(at) = index(*id) {
            above[at] = index(*parent);
        }
    }
    let (begin, end) = (|at: usize| 2 * at, |at: usize| 2 * at + 1);
    let mut steps: Vec<(usize, usize)> = Vec::with_capacity(5 * ids.len());
    for (at, id) in ids.iter().enumerate() {
        steps.push((begin(at), end(at)));
        if let Some(above) = above[at]
            && (looped.is_empty() || !looped.contains(id))
        {
            steps.push((begin(above), begin(at)));
            steps.push((end(at), end(above)));
        }
    }
    let is_above = |upper: usize, lower: usize| {
        std::iter::successors(above[lower], |at| above[*at]).take(ids.len()).any(|at| at == upper)
    };
    for (to, task) in workspace.tasks.iter().enumerate() {
        for link in &task.links {
            let Some(from) = index(link.predecessor).filter(|from| *from != to) else { continue };
            if is_above(from, to) || is_above(to, from) {
                finder.at(task.id.into());
                finder.say(ProblemCode::LinkToFamily, "links", &[("to", &link.predecessor)]);
                continue;
            }
            steps.push((end(from), begin(to)));
        }
    }
    let after = Steps::of(2 * ids.len(), &steps);
    for knot in knots(&after) {
        let mut members: Vec<TaskId> = knot.into_iter().map(|point| ids[point / 2]).collect();
        members.sort();
        members.dedup();
        let names: Vec<String> = members.iter().map(TaskId::to_string).collect();
        finder.at(members[0].into());
        finder.say(ProblemCode::DependencyCycle, "links", &[("members", &names.join(", "))]);
    }
}

/// From each point the points after it, side by side.
struct Steps {
    first: Vec<usize>,
    to: Vec<usize>,
}

impl Steps {
    fn of(points: usize, steps: &[(usize, usize)]) -> Self {
        let mut first = vec![0; points + 1];
        for (from, _) in steps {
            first[from + 1] += 1;
        }
        for point in 0..points {
            first[point + 1] += first[point];
        }
        let (mut next, mut to) = (first.clone(), vec![0; steps.len()]);
        for (from, point) in steps {
            to[next[*from]] = *point;
            next[*from] += 1;
        }
        Self { first, to }
    }

    fn len(&self) -> usize {
        self.first.len() - 1
    }

    fn after(&self, point: usize) -> &[usize] {
        &self.to[self.first[point]..self.first[point + 1]]
    }
}

/// Groups of two or more points from each of which all the others can be reached (Tarjan 1972, without recursion).
fn knots(after: &Steps) -> Vec<Vec<usize>> {
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
            if let Some(&to) = after.after(at).get(tried) {
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
