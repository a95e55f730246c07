//! What we need from the client (information, a decision, access), with the tasks that wait for it and the days that
//! they lose: nearly all rework begins here.

use chrono::NaiveDate;

use super::Insights;
use super::expectations::{ExpectationStatus, Way};
use crate::workspace::{ExpectationId, Satisfier, StakeholderId, TaskId};

/// A task that waits for something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Blocked {
    /// Which.
    pub task: TaskId,
    /// When the plan has it start.
    pub start: NaiveDate,
    /// Days from then until what it needs is there; 0 where that comes in time.
    pub days: i64,
}

/// Something that we need from the client.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Need {
    /// The expectation that says so.
    pub id: ExpectationId,
    /// Of whom, when it is one person.
    pub of: Option<StakeholderId>,
    /// By when.
    pub by: Option<NaiveDate>,
    /// Days since then while it is open; none when it is not overdue.
    pub overdue_days: Option<i64>,
    /// The tasks that wait for it, in the order of their starts: those named, and those that follow a task of the
    /// client that brings it.
    pub blocks: Vec<Blocked>,
}

impl Need {
    /// The most days that a task loses by it.
    pub fn blocked_days(&self) -> i64 {
        self.blocks.iter().map(|blocked| blocked.days).max().unwrap_or(0)
    }
}

/// What we need of the client and do not have, the longest blocked first, then by date.
pub fn of(insights: &Insights) -> Vec<Need> {
    let open = insights.expectations.statuses.iter().filter(|status| status.open && status.way == Way::OfClient);
    let mut needs: Vec<Need> = open.filter_map(|status| need(insights, status)).collect();
    needs.sort_by_key(|need| (-need.blocked_days(), need.by.is_none(), need.by, need.id));
    needs
}

/// One of them.
pub fn need(insights: &Insights, status: &ExpectationStatus) -> Option<Need> {
    let expectation = insights.shown.expectations.get(status.id)?;
    // What has no date of its own comes at its date, or not before the shown day.
    let comes = status.planned_on.or(status.by).unwrap_or(insights.day).max(insights.day);
    let brings = |id: TaskId| expectation.satisfied_by.contains(&Satisfier::Task(id));
    let follows = insights.shown.tasks.iter().filter(|task| task.links.iter().any(|link| brings(link.predecessor)));
    let waiting = expectation.blocks.iter().copied().chain(follows.map(|task| task.id));
    let mut blocks: Vec<Blocked> = Vec::new();
    for task in waiting.filter(|task| !brings(*task)) {
        let Some(dates) = insights.schedule.get(task).filter(|dates| dates.percent < 100.0) else { continue };
        if blocks.iter().all(|blocked| blocked.task != task) {
            let start = dates.start.date();
            blocks.push(Blocked { task, start, days: (comes - start).num_days().max(0) });
        }
    }
    blocks.sort_by_key(|blocked| (blocked.start, blocked.task));
    Some(Need { id: status.id, of: expectation.of, by: status.by, overdue_days: status.overdue_days, blocks })
}
