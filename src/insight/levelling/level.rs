//! Levelling of a workspace: which tasks to hold back, and by how much, so that nobody has more to do than they can.
//!
//! The result is a delay of each task, apart from its dates and constraints, so that it can be taken away again
//! (Microsoft Project's levelling delay). What has begun, stands by hand or as given, or must be on a date stays.

use std::collections::{BTreeSet, HashMap};

use chrono::NaiveDateTime;

use super::leaves::Leaves;
use super::profile::{Basis, Need, Profile, earliest};
use super::rank;
use crate::insight::calendar::{Calendars, minute};
use crate::insight::load::{Load, Overload, Supply};
use crate::insight::schedule::engine::Minute;
use crate::insight::schedule::{Move, Schedule, moves};
use crate::workspace::{Assignee, TaskId, Workspace};

/// A task of this priority is never held back.
pub const NEVER: u16 = 1000;
/// How often delays are put right where the engine places a task otherwise.
const CORRECTIONS: usize = 6;

/// Whose turn it is where several could go on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// By place in the plan.
    Place,
    /// What must be finished first.
    Standard,
    /// The higher priority, then as the standard.
    #[default]
    Priority,
}

/// How a plan is levelled.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// Only as far as no end and no deadline moves; what does not fit then stays as it is.
    pub within_slack: bool,
    /// Keep the delays that are there, and add to them.
    pub keep_earlier: bool,
    /// Whose turn it is.
    pub order: Order,
    /// Within what work is weighed against capacity.
    pub basis: Basis,
}

/// What levelling would do.
#[derive(Clone, Debug, PartialEq)]
pub struct Levelling {
    /// Every delay from then on, in minutes of the clock; tasks that are not named have none.
    pub delays: Vec<(TaskId, i64)>,
    /// What would move, the largest move first.
    pub moves: Vec<Move>,
    /// The end of the plan as it is now.
    pub finish_before: NaiveDateTime,
    /// The end of the plan afterwards.
    pub finish_after: NaiveDateTime,
    /// How many people and resources are overallocated as it is now, from the shown day on.
    pub overloaded_before: usize,
    /// What remains overallocated, by whom, from the shown day on.
    pub unresolved: Vec<(Assignee, Overload)>,
}

/// Whether a delay can hold anything back: in a plan that is scheduled backwards from its end it would break the end
/// (Microsoft Project moves work earlier there, by delays below zero).
pub fn can_be_levelled(workspace: &Workspace) -> bool {
    workspace.engagement.plan.finish.is_none()
}

/// Levels a workspace that is scheduled so.
pub fn level(workspace: &Workspace, schedule: &Schedule, options: Options) -> Levelling {
    let mut levelled = workspace.clone();
    let plain = if options.keep_earlier { None } else { without_delays(workspace) };
    let anew = plain.as_ref().map(|plain| Schedule::of(plain, schedule.day));
    let (base, base_schedule) = (plain.as_ref().unwrap_or(workspace), anew.as_ref().unwrap_or(schedule));
    let before = Load::of(base, base_schedule);
    let delays = match before.people.iter().any(|one| !one.overloads.is_empty()) || options.basis != Basis::Day {
        true => Level::of(base, base_schedule, &before, options).delays(base, base_schedule),
        false => delays_of(base),
    };
    put_delays(&mut levelled, &delays);
    let after = Schedule::of(&levelled, schedule.day);
    // What is past can be helped no more.
    let ahead = |load: Load| {
        let all = load.people.iter().flat_map(|one| one.overloads.iter().cloned().map(move |over| (one.who, over)));
        all.filter(|(_, over)| over.to >= schedule.day).collect::<Vec<_>>()
    };
    let who: BTreeSet<Assignee> = ahead(Load::of(workspace, schedule)).into_iter().map(|(who, _)| who).collect();
    let overloaded_before = who.len();
    let unresolved = ahead(Load::of(&levelled, &after));
    // In the order in which they would begin.
    let mut moved: Vec<Move> = moves(schedule, &after).into_iter().filter(|one| !one.summary).collect();
    moved.sort_by_key(|one| (one.start.1, one.task));
    Levelling {
        moves: moved,
        finish_before: schedule.finish,
        finish_after: after.finish,
        overloaded_before,
        unresolved,
        delays,
    }
}

/// The workspace without delays, where it has any.
fn without_delays(workspace: &Workspace) -> Option<Workspace> {
    let delayed = workspace.tasks.iter().any(|task| task.levelling_delay_minutes != 0);
    delayed.then(|| {
        let mut plain = workspace.clone();
        put_delays(&mut plain, &[]);
        plain
    })
}

fn delays_of(workspace: &Workspace) -> Vec<(TaskId, i64)> {
    let delayed = workspace.tasks.iter().filter(|task| task.levelling_delay_minutes != 0);
    delayed.map(|task| (task.id, task.levelling_delay_minutes)).collect()
}

/// Sets every delay: tasks that are not named have none.
pub fn put_delays(workspace: &mut Workspace, delays: &[(TaskId, i64)]) {
    let wanted: HashMap<TaskId, i64> = delays.iter().copied().collect();
    let differs = |id: &TaskId, there: i64| wanted.get(id).copied().unwrap_or(0) != there;
    let tasks = workspace.tasks.iter().filter(|task| differs(&task.id, task.levelling_delay_minutes));
    let changed: Vec<TaskId> = tasks.map(|task| task.id).collect();
    for id in changed {
        if let Some(task) = workspace.tasks.get_mut(id) {
            task.levelling_delay_minutes = wanted.get(&id).copied().unwrap_or(0);
        }
    }
}

/// A plan being levelled.
struct Level {
    /// When each row starts, levelled.
    starts: Vec<Minute>,
    /// By how much each row is held back.
    delays: Vec<i64>,
    /// Rows that may be held back.
    free: Vec<bool>,
}

impl Level {
    fn of(workspace: &Workspace, schedule: &Schedule, load: &Load, options: Options) -> Self {
        let calendars = Calendars::of(workspace);
        let leaves = Leaves::of(workspace, schedule, &calendars);
        let by_rule = place(workspace, &calendars, &leaves, schedule, options, &rank::by_rule(&leaves, options.order));
        if options.within_slack || options.order == Order::Place {
            return by_rule.0;
        }
        let searched = rank::by_search(workspace, &calendars, &leaves, schedule, load);
        let searched = searched.map(|rank| place(workspace, &calendars, &leaves, schedule, options, &rank));
        // Nobody is held back for an order that brings nothing.
        match searched.filter(|(_, finish)| *finish < by_rule.1) {
            Some(found) => found.0,
            None => by_rule.0,
        }
    }

    /// The delays that make the engine place every task as found.
    fn delays(mut self, base: &Workspace, schedule: &Schedule) -> Vec<(TaskId, i64)> {
        let mut tried = base.clone();
        let mut delays = Vec::new();
        let mut before = vec![0; self.delays.len()];
        for _ in 0..CORRECTIONS {
            let named = schedule.order.iter().zip(&self.delays).filter(|(_, delay)| **delay > 0);
            delays = named.map(|(id, delay)| (*id, *delay)).collect();
            put_delays(&mut tried, &delays);
            let got = Schedule::of(&tried, schedule.day);
            let mut right = true;
            for (row, id) in schedule.order.iter().enumerate().filter(|(row, _)| self.free[*row]) {
                let Some(dates) = got.get(*id) else { continue };
                let apart = self.starts[row] - minute(dates.start);
                // A step that ended in a night moved nothing: the next is a longer one.
                let step = if apart > 0 && apart == before[row] { 4 * apart } else { apart };
                before[row] = apart;
                let corrected = (self.delays[row] + step).max(0);
                if apart != 0 && corrected != self.delays[row] {
                    // What waits for this one is looked at again when this one is right.
                    self.delays[row] = corrected;
                    right = false;
                }
            }
            if right {
                break;
            }
        }
        delays
    }
}

/// Places every leaf in the order of its rank; also says when all is done.
fn place(
    workspace: &Workspace,
    calendars: &Calendars,
    leaves: &Leaves<'_>,
    schedule: &Schedule,
    options: Options,
    rank: &[(i64, i64)],
) -> (Level, Minute) {
    let rows = &leaves.rows;
    let mut places: HashMap<Assignee, Option<usize>> = HashMap::new();
    let mut profiles: Vec<Profile<'_>> = Vec::new();
    let begin = minute(schedule.start);
    let mut needs: Vec<Vec<Need<'_>>> = Vec::with_capacity(rows.len());
    for row in rows {
        let asked = if row.summary { &[][..] } else { &row.task.assignments };
        let asked = asked.iter().filter(|one| one.units_percent > 0).filter_map(|one| {
            let profile = *places.entry(one.who).or_insert_with(|| {
                let supply = Supply::of(workspace, calendars, one.who);
                supply.units()?;
                profiles.push(Profile::new(supply, options.basis, begin));
                Some(profiles.len() - 1)
            });
            let axis = schedule.axis(schedule.works_on(row.task, one.who));
            Some(Need { profile: profile?, axis, units: i64::from(one.units_percent) })
        });
        needs.push(asked.collect());
    }
    let mut dates: Vec<(Minute, Minute)> =
        rows.iter().map(|row| if row.summary { (Minute::MAX, Minute::MIN) } else { (row.start, row.finish) }).collect();
    // What stands takes its share before anything else is placed.
    for (row, needs) in rows.iter().zip(&needs).filter(|(row, _)| row.stands && !row.summary) {
        for need in needs {
            profiles[need.profile].take(need.axis, need.units, row.start, row.finish);
        }
    }
    let mut level = Level {
        starts: rows.iter().map(|row| row.start).collect(),
        delays: rows.iter().map(|row| row.task.levelling_delay_minutes).collect(),
        free: vec![false; rows.len()],
    };
    let mut end = Minute::MIN;
    leaves.visit(
        |at| rank[at],
        |at| {
            let row = &rows[at];
            if !row.stands {
                let held = row.task.levelling_delay_minutes;
                // The delay counts from where links let it begin, which may be in a night.
                let linked = leaves.by_links(at, &dates).map(|begin| begin + held);
                let begin = linked.filter(|begin| leaves.snap(at, *begin) >= row.start).unwrap_or(row.start);
                let begin = begin.min(row.may_start.max(row.start));
                let from = leaves.snap(at, begin);
                let finish = |start: Minute| leaves.plan.ahead(at, start);
                let latest = if options.within_slack { row.late_start } else { row.may_start };
                let wanted = match needs[at].is_empty() || row.length == 0 || row.task.priority >= NEVER {
                    true => None,
                    false => earliest(&mut profiles, &needs[at], from, finish).filter(|at| *at <= latest),
                };
                let start = wanted.unwrap_or(from);
                dates[at] = (start, finish(start));
                level.starts[at] = start;
                level.delays[at] = if start > from { held + start - begin } else { held };
                level.free[at] = !needs[at].is_empty() && row.length > 0 && row.task.priority < NEVER;
                for need in &needs[at] {
                    profiles[need.profile].take(need.axis, need.units, start, dates[at].1);
                }
            }
            leaves.report(at, &mut dates);
            end = end.max(dates[at].1);
        },
    );
    (level, end)
}
