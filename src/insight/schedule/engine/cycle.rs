//! Circles of links: which tasks wait for themselves, and along which path.

use std::collections::VecDeque;

use super::order::Network;
use super::plan::Plan;

const UNSEEN: usize = usize::MAX;

/// Marks the links that lie on a circle as left out and keeps one path for each group of tasks on common circles.
pub(super) fn leave_out(plan: &Plan, network: &mut Network) {
    let rows = plan.len();
    let leaves = |row: u32| if plan.is_summary(row as usize) { rows + row as usize } else { row as usize };
    let mut after: Vec<Vec<usize>> = vec![Vec::new(); 2 * rows];
    for link in plan.links() {
        after[leaves(link.predecessor)].push(link.successor as usize);
    }
    for row in 0..rows {
        if let Some(parent) = plan.parent(row) {
            after[parent].push(row);
            after[leaves(row as u32)].push(rows + parent);
        }
    }
    let group = groups(&after);
    let mut found: Vec<usize> = Vec::new();
    for (at, link) in plan.links().iter().enumerate() {
        let (from, to) = (leaves(link.predecessor), link.successor as usize);
        if group[from] == group[to] {
            network.dropped[at] = true;
            found.push(group[from]);
        }
    }
    found.sort_unstable();
    found.dedup();
    let mut cycles: Vec<Vec<u32>> = found.iter().filter_map(|number| path(&after, &group, *number, rows)).collect();
    cycles.sort_unstable();
    network.cycles = cycles;
}

/// The shortest way around from the first task of a group, as rows.
fn path(after: &[Vec<usize>], group: &[usize], number: usize, rows: usize) -> Option<Vec<u32>> {
    let start = group.iter().position(|other| *other == number)?;
    let mut from = vec![UNSEEN; after.len()];
    let mut queue = VecDeque::from([start]);
    'search: while let Some(node) = queue.pop_front() {
        for next in after[node].iter().copied().filter(|next| group[*next] == number) {
            if from[next] != UNSEEN {
                continue;
            }
            from[next] = node;
            if next == start {
                break 'search;
            }
            queue.push_back(next);
        }
    }
    let mut way = Vec::new();
    let mut node = from[start];
    while node != UNSEEN {
        way.push((if node < rows { node } else { node - rows }) as u32);
        if node == start {
            break;
        }
        node = from[node];
    }
    way.reverse();
    way.dedup();
    Some(way)
}

/// Strongly connected groups (Tarjan 1972), without recursion: nodes on a common circle share a number.
fn groups(after: &[Vec<usize>]) -> Vec<usize> {
    let count = after.len();
    let (mut seen, mut low, mut group) = (vec![UNSEEN; count], vec![0; count], vec![UNSEEN; count]);
    let (mut clock, mut groups, mut path) = (0, 0, Vec::new());
    for root in 0..count {
        if seen[root] != UNSEEN {
            continue;
        }
        let mut stack = vec![(root, 0)];
        while let Some((node, next)) = stack.pop() {
            if next == 0 {
                seen[node] = clock;
                low[node] = clock;
                clock += 1;
                path.push(node);
            }
            if let Some(to) = after[node].get(next).copied() {
                stack.push((node, next + 1));
                if seen[to] == UNSEEN {
                    stack.push((to, 0));
                } else if group[to] == UNSEEN {
                    low[node] = low[node].min(seen[to]);
                }
                continue;
            }
            for to in after[node].iter().filter(|to| group[**to] == UNSEEN) {
                low[node] = low[node].min(low[*to]);
            }
            if low[node] == seen[node] {
                while let Some(member) = path.pop() {
                    group[member] = groups;
                    if member == node {
                        break;
                    }
                }
                groups += 1;
            }
        }
    }
    group
}
