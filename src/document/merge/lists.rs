//! Three values of one list put together, entry by entry, in an order that both sides can follow.

use std::collections::BTreeMap;

use super::super::part::Part;
use super::super::rows::{align, align_known};
use super::fields::Merger;

/// An entry of the result, with where it stands on both sides.
struct Node {
    part: Part,
    at: [Option<usize>; 2],
}

/// The list that both sides make of the base.
pub(super) fn merge(merger: &mut Merger<'_>, base: &[Part], ours: &[Part], theirs: &[Part]) -> Vec<Part> {
    let places = [align(base, ours), align(base, theirs)];
    let sides = [ours, theirs];
    let mut nodes: Vec<Node> = Vec::new();
    for (at, entry) in base.iter().enumerate() {
        let places = [places[0][at], places[1][at]];
        let part = match places {
            [Some(mine), Some(yours)] => merger.entry(entry, &ours[mine], &theirs[yours]),
            [Some(mine), None] if ours[mine] != *entry => merger.entry(entry, &ours[mine], &Part::Nothing),
            [None, Some(yours)] if theirs[yours] != *entry => merger.entry(entry, &Part::Nothing, &theirs[yours]),
            _ => Part::Nothing,
        };
        if !part.is_nothing() {
            nodes.push(Node { part, at: places });
        }
    }
    let stayed = nodes.len();
    let new: [Vec<usize>; 2] = [0, 1].map(|side| missing(&places[side], sides[side].len()));
    let entries = |side: usize| new[side].iter().map(|at| sides[side][*at].clone()).collect::<Vec<_>>();
    let (mine, yours) = (entries(0), entries(1));
    let both = align_known(&mine, &yours);
    for (at, pair) in both.iter().enumerate() {
        let part = match pair {
            Some(other) => merger.entry(&Part::Nothing, &mine[at], &yours[*other]),
            None => mine[at].clone(),
        };
        nodes.push(Node { part, at: [Some(new[0][at]), pair.map(|other| new[1][other])] });
    }
    for at in missing(&both, yours.len()) {
        nodes.push(Node { part: yours[at].clone(), at: [None, Some(new[1][at])] });
    }
    let order = order(merger, &nodes, stayed, (base, ours, theirs));
    let mut merged: Vec<Part> = order.into_iter().map(|node| nodes[node].part.clone()).collect();
    sort_as_before(&mut merged, [base, ours, theirs]);
    merged
}

/// Which places of a list of this length none of these names.
fn missing(places: &[Option<usize>], length: usize) -> Vec<usize> {
    let mut named = vec![false; length];
    places.iter().flatten().for_each(|at| named[*at] = true);
    (0..length).filter(|at| !named[*at]).collect()
}

/// In which order the nodes stand; the first so many were in the base and stand in its order.
fn order(merger: &mut Merger<'_>, nodes: &[Node], stayed: usize, lists: (&[Part], &[Part], &[Part])) -> Vec<usize> {
    let of_side = |side: usize| {
        let mut order: Vec<usize> = (0..nodes.len()).filter(|node| nodes[*node].at[side].is_some()).collect();
        order.sort_by_key(|node| nodes[*node].at[side]);
        order
    };
    let orders = [of_side(0), of_side(1)];
    let shared = |side: usize| {
        let both = |node: &usize| *node < stayed && nodes[*node].at.iter().all(Option::is_some);
        orders[side].iter().copied().filter(both).collect::<Vec<_>>()
    };
    let (mine, yours) = (shared(0), shared(1));
    let lead = if yours.is_sorted() || mine == yours {
        0
    } else if mine.is_sorted() {
        1
    } else {
        let whole = |list: &[Part]| Part::List(list.to_vec());
        let (base, ours, theirs) = (whole(lists.0), whole(lists.1), whole(lists.2));
        usize::from(merger.conflict(&base, &ours, &theirs) == theirs)
    };
    // What stayed, in the order of the side that moved something.
    let mut result: Vec<usize> = if lead == 0 { mine } else { yours };
    // What only one side has goes behind what it stands behind there; of two that stand there, by what they say.
    let mut behind: BTreeMap<Option<usize>, [Vec<usize>; 2]> = BTreeMap::new();
    let mut stays: Vec<bool> = vec![false; nodes.len()];
    result.iter().for_each(|node| stays[*node] = true);
    for side in [0, 1] {
        let mut anchor = None;
        for node in &orders[side] {
            if stays[*node] {
                anchor = Some(*node);
            } else {
                behind.entry(anchor).or_default()[side].push(*node);
            }
        }
    }
    let mut ordered = Vec::with_capacity(nodes.len());
    let mut taken = vec![false; nodes.len()];
    let anchors: Vec<Option<usize>> = std::iter::once(None).chain(result.drain(..).map(Some)).collect();
    for anchor in anchors {
        ordered.extend(anchor);
        let [mine, yours] = behind.remove(&anchor).unwrap_or_default();
        for node in woven(nodes, mine, yours) {
            if !std::mem::replace(&mut taken[node], true) {
                ordered.push(node);
            }
        }
    }
    ordered
}

/// Two runs as one: each keeps its order, and of two that wait the one goes first that says the lesser.
fn woven(nodes: &[Node], mine: Vec<usize>, yours: Vec<usize>) -> Vec<usize> {
    let (mut mine, mut yours) = (mine.into_iter().peekable(), yours.into_iter().peekable());
    let mut woven = Vec::new();
    while let (Some(one), Some(two)) = (mine.peek(), yours.peek()) {
        let first = nodes[*one].part.sort_key() <= nodes[*two].part.sort_key();
        woven.extend(if first { mine.next() } else { yours.next() });
    }
    woven.extend(mine.chain(yours));
    woven
}

/// Lists that stand in the order of a date or number in all three stay so.
fn sort_as_before(merged: &mut [Part], all: [&[Part]; 3]) {
    let Some(Part::Group(_, fields)) = merged.first() else { return };
    let by = |field: &str, part: &Part| part.field(field).map(Part::sort_key);
    let is_order = |field: &str| ["on", "from", "start", "task", "after_minutes"].contains(&field);
    let names = fields.iter().map(|(name, _)| *name).filter(|name| is_order(name));
    let sorted = |field: &str| all.iter().all(|list| list.is_sorted_by_key(|part| by(field, part)));
    let dated: Vec<&'static str> = names.collect();
    if let Some(field) = dated.into_iter().find(|field| sorted(field)) {
        merged.sort_by_key(|part| by(field, part));
    }
}
