//! In which order tasks are placed: by the rule of thumb, or as a search found it.

use std::collections::HashMap;

use super::leaves::Leaves;
use super::level::Order;
use super::problem::{MOST_RESOURCES, MOST_UNITS, Problem};
use super::search::{Budget, solve};
use crate::insight::calendar::{Calendars, minute};
use crate::insight::load::{Load, Supply};
use crate::insight::schedule::Schedule;
use crate::workspace::{Assignee, LinkKind, Workspace};

/// The search counts in half days, in working minutes.
const UNIT: i64 = 240;
/// The search places so many activities in all: a fifth of what is usual, since somebody waits.
const PLACED: u64 = 300_000;
/// A larger plan is levelled by the rule alone.
const MOST_TASKS: usize = 3000;
/// Links between summaries stand for as many links between tasks, unless there are more than this.
const MOST_LINKS: usize = 100_000;

/// What comes first: smaller is earlier.
pub(super) fn by_rule(leaves: &Leaves<'_>, order: Order) -> Vec<(i64, i64)> {
    let rows = leaves.rows.iter().enumerate();
    rows.map(|(at, row)| match order {
        Order::Place => (0, at as i64),
        Order::Standard => (0, row.late_finish),
        Order::Priority => (-i64::from(row.task.priority), row.late_finish),
    })
    .collect()
}

/// The order of a short schedule in which calendars are taken for even; none where none is found.
pub(super) fn by_search(
    workspace: &Workspace,
    calendars: &Calendars,
    leaves: &Leaves<'_>,
    schedule: &Schedule,
    load: &Load,
) -> Option<Vec<(i64, i64)>> {
    let rows = &leaves.rows;
    if rows.len() > MOST_TASKS {
        return None;
    }
    // The most loaded come first in the load.
    let known = load.people.iter().filter_map(|one| {
        let units = Supply::of(workspace, calendars, one.who).units()?;
        Some((one.who, u16::try_from(units.clamp(1, i64::from(MOST_UNITS))).unwrap_or(MOST_UNITS)))
    });
    let known: Vec<(Assignee, u16)> = known.take(MOST_RESOURCES).collect();
    let place: HashMap<Assignee, usize> = known.iter().enumerate().map(|(at, (who, _))| (*who, at)).collect();
    let capacities: Vec<u16> = known.iter().map(|(_, units)| *units).collect();
    let mut problem = Problem::new(capacities.clone());
    let axis = calendars.project().axis();
    let begin = minute(schedule.start);
    let mut activity: Vec<Option<u32>> = vec![None; rows.len()];
    for (at, row) in rows.iter().enumerate().filter(|(_, row)| !row.summary) {
        let mut needs = vec![0u16; capacities.len()];
        for one in &row.task.assignments {
            if let Some(place) = place.get(&one.who) {
                needs[*place] = needs[*place].saturating_add(one.units_percent).min(capacities[*place]);
            }
        }
        let units = |minutes: i64| u32::try_from((minutes.max(0) + UNIT - 1) / UNIT).unwrap_or(u32::MAX / 4);
        let number = problem.push(units(axis.between(row.start, row.finish)), &needs);
        activity[at] = Some(number);
        // What nothing but a date holds begins no earlier than that.
        if leaves.links_of(at).next().is_none() {
            let wait = problem.push(units(axis.between(begin, row.start)), &[]);
            problem.precede(wait, number);
        }
    }
    let mut below: Vec<Vec<u32>> = vec![Vec::new(); rows.len()];
    for (at, number) in activity.iter().enumerate().filter_map(|(at, number)| Some((at, (*number)?))) {
        let mut over = Some(at);
        while let Some(row) = over {
            below[row].push(number);
            over = rows[row].parent;
        }
    }
    let mut count = 0;
    for (at, own) in below.iter().enumerate() {
        for (predecessor, link) in leaves.own_links(at) {
            if link.kind != LinkKind::FinishStart {
                continue;
            }
            count += below[*predecessor].len() * own.len();
            if count > MOST_LINKS {
                return None;
            }
            for before in &below[*predecessor] {
                for after in own {
                    problem.precede(*before, *after);
                }
            }
        }
    }
    let schedules = PLACED / (problem.len() as u64).max(1);
    let answer = solve(&problem, Budget { schedules, seed: 1 }).ok()?;
    let start = |at: usize| activity[at].map_or(0, |number| i64::from(answer.starts[number as usize]));
    Some(rows.iter().enumerate().map(|(at, row)| (-i64::from(row.task.priority), start(at))).collect())
}
