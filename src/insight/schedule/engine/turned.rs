//! A plan whose rows stand in any order, turned into the order of its network: then what lies together is visited
//! together. Only of plans without a tree, where a row may stand anywhere.

use super::NONE;
use super::backward::Late;
use super::forward::Forward;
use super::order::Network;
use super::plan::{Link, Plan};
use super::slack::Slack;
use super::{Cause, passes_along};

/// All passes over a plan by way of one whose rows are in order; none where they are already, or cannot be. What no
/// column of a solution says is left out unless it is `wanted`.
pub(super) fn passes(plan: &Plan, network: &Network, wanted: bool) -> Option<(Forward, Late, Slack)> {
    let order = network.order.as_slice();
    if plan.has_summaries() || order.is_sorted() {
        return None;
    }
    let mut place_of = vec![NONE; plan.len()];
    for (place, row) in order.iter().enumerate() {
        place_of[*row as usize] = place as u32;
    }
    let mut first = Vec::with_capacity(plan.len() + 1);
    let mut links = Vec::with_capacity(network.links().len());
    let mut numbers = Vec::with_capacity(network.links().len());
    for (place, row) in order.iter().enumerate() {
        first.push(links.len() as u32);
        for (number, link) in (network.first[*row as usize]..).zip(network.links_to(*row as usize)) {
            let predecessor = place_of[link.predecessor as usize];
            links.push(Link { predecessor, successor: place as u32, ..*link });
            numbers.push(number);
        }
    }
    first.push(links.len() as u32);
    let turned = plan.turned(order, links);
    let (mut forward, late, mut slack) = passes_along(&turned, &Network::in_order(&turned, first));
    for cause in &mut forward.cause {
        *cause = match *cause {
            Cause::Link(number) => Cause::Link(network.place_of(numbers[number as usize] as usize)),
            Cause::Constraint(place) => Cause::Constraint(order[place as usize]),
            other => other,
        };
    }
    let forward = Forward {
        dates: back(&place_of, &forward.dates),
        work: if wanted { back(&place_of, &forward.work) } else { Vec::new() },
        early: forward.early.as_deref().map(|early| back(&place_of, early)),
        cause: back(&place_of, &forward.cause),
        project_finish: forward.project_finish,
    };
    let late = Late {
        dates: back(&place_of, &late.dates),
        work: if wanted { back(&place_of, &late.work) } else { Vec::new() },
        bounds: if wanted { back(&place_of, &late.bounds) } else { Vec::new() },
        first: late.first,
    };
    for column in [&mut slack.start, &mut slack.finish, &mut slack.total, &mut slack.free] {
        *column = back(&place_of, column);
    }
    slack.critical = back(&place_of, &slack.critical);
    slack.begun = if wanted { back(&place_of, &slack.begun) } else { Vec::new() };
    Some((forward, late, slack))
}

/// A column by place as a column by row.
fn back<T: Copy>(place_of: &[u32], column: &[T]) -> Vec<T> {
    place_of.iter().map(|place| column[*place as usize]).collect()
}
