//! The plan as a table, one line a task, for spreadsheets.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::people::owner;
use super::{Leaves, title, uids};
use crate::exchange::csv::Table;
use crate::insight::schedule::Schedule;
use crate::language::Words;
use crate::workspace::{Assignee, ConstraintKind, Lag, LinkKind, Task, TaskId, Workspace};

/// The columns, in their order. Minutes are working minutes, `cost_minor` is in minor units; the last ones say the same
/// for people: days of as many hours as the plan says, money in whole units, and who answers, as far as that leaves.
pub const COLUMNS: [&str; 23] = [
    "uid",
    "level",
    "name",
    "start",
    "finish",
    "duration_minutes",
    "percent",
    "milestone",
    "summary",
    "critical",
    "total_slack_minutes",
    "predecessors",
    "assigned",
    "constraint",
    "constraint_date",
    "deadline",
    "baseline_start",
    "baseline_finish",
    "cost_minor",
    "note",
    "duration_days",
    "cost",
    "owner",
];

/// The plan as it is scheduled; `day` only marks what is overdue.
pub fn table(workspace: &Workspace, day: NaiveDate, leaves: Leaves, words: Words) -> Vec<u8> {
    let schedule = Schedule::of(workspace, day);
    let numbers = uids(workspace.tasks.ids());
    let costs = costs(workspace, &schedule);
    let mut table = Table::with_capacity((workspace.tasks.len() + 1) * 200);
    table.head(&COLUMNS);
    for id in &schedule.order[..] {
        let (Some(task), Some(dates)) = (workspace.tasks.get(*id), schedule.get(*id)) else { continue };
        table.number(numbers[id]);
        table.number(dates.depth as i64 + 1);
        table.text(title(&task.meta, &task.title, &words));
        table.moment(Some(dates.start));
        table.moment(Some(dates.finish));
        table.number(dates.duration_minutes);
        table.number(dates.percent.round() as i64);
        table.flag(Some(dates.milestone));
        table.flag(Some(dates.summary));
        table.flag(Some(dates.critical));
        table.maybe_number(dates.slack_minutes);
        table.text(&predecessors(task, &numbers));
        table.text(&assigned(task, workspace, &words));
        table.text(task.constraint.map_or("", |one| constraint(one.kind)));
        table.moment(task.constraint.and_then(|one| one.at));
        table.moment(task.deadline);
        table.moment(dates.baseline_start);
        table.moment(dates.baseline_finish);
        let cost = costs.get(id).copied().filter(|_| leaves.costs());
        table.maybe_number(cost);
        table.text(&leaves.note(&task.meta, &task.note));
        table.hundredths(Some(
            dates.duration_minutes.saturating_mul(100) / workspace.engagement.plan.minutes_per_day.max(1),
        ));
        table.hundredths(cost);
        table.text(owner(workspace, task, leaves).map_or("", |one| &one.name));
        table.end();
    }
    table.into_bytes()
}

/// What every task costs with all that stand under it, in minor units.
fn costs(workspace: &Workspace, schedule: &Schedule) -> HashMap<TaskId, i64> {
    let mut costs: HashMap<TaskId, i64> = HashMap::with_capacity(workspace.tasks.len());
    for task in schedule.order.iter().rev().filter_map(|id| workspace.tasks.get(*id)) {
        let under = costs.get(&task.id).copied().unwrap_or(0);
        let all = under.saturating_add(task.cost_minor);
        costs.insert(task.id, all);
        if let Some(parent) = task.parent {
            let sum = costs.entry(parent).or_default();
            *sum = sum.saturating_add(all);
        }
    }
    costs
}

/// `7FS+480;9SS;12FF+50%`: number, ends, lag in working minutes (`e` = of the clock) or in percent.
fn predecessors(task: &Task, numbers: &HashMap<TaskId, i64>) -> String {
    let one = |link: &crate::workspace::Link| {
        let kind = match link.kind {
            LinkKind::FinishStart => "FS",
            LinkKind::StartStart => "SS",
            LinkKind::FinishFinish => "FF",
            LinkKind::StartFinish => "SF",
        };
        let lag = match link.lag() {
            Lag::Working(0) | Lag::Elapsed(0) | Lag::Percent(0) | Lag::ElapsedPercent(0) => String::new(),
            Lag::Working(minutes) => format!("{minutes:+}"),
            Lag::Elapsed(minutes) => format!("{minutes:+}e"),
            Lag::Percent(percent) => format!("{percent:+}%"),
            Lag::ElapsedPercent(percent) => format!("{percent:+}%e"),
        };
        Some(format!("{}{kind}{lag}", numbers.get(&link.predecessor)?))
    };
    task.links.iter().filter_map(one).collect::<Vec<_>>().join(";")
}

/// `Anna;Rigger 50%`
fn assigned(task: &Task, workspace: &Workspace, words: &Words) -> String {
    let name = |who: Assignee| match who {
        Assignee::Person(id) => workspace.stakeholders.get(id).map(|one| title(&one.meta, &one.name, words)),
        Assignee::Resource(id) => workspace.resources.get(id).map(|one| title(&one.meta, &one.title, words)),
    };
    let one = |assignment: &crate::workspace::Assignment| {
        let name = name(assignment.who)?;
        Some(match assignment.units_percent {
            100 => name.to_owned(),
            units => format!("{name} {units}%"),
        })
    };
    task.assignments.iter().filter_map(one).collect::<Vec<_>>().join(";")
}

/// The field's own short names.
fn constraint(kind: ConstraintKind) -> &'static str {
    match kind {
        ConstraintKind::AsLateAsPossible => "ALAP",
        ConstraintKind::StartNoEarlierThan => "SNET",
        ConstraintKind::StartNoLaterThan => "SNLT",
        ConstraintKind::FinishNoEarlierThan => "FNET",
        ConstraintKind::FinishNoLaterThan => "FNLT",
        ConstraintKind::MustStartOn => "MSO",
        ConstraintKind::MustFinishOn => "MFO",
    }
}
