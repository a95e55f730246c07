//! The schedule of a plan as a table: early and late dates, slack and what is critical, one line a task.
//!
//! Owns the columns. A file of another program is said as it stands there, or scheduled again when that is asked for.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::csv::Table;
use super::export::uids;
use super::mspdi::{File, Task};
use crate::insight::calendar::moment;
use crate::insight::schedule::Schedule;
use crate::insight::schedule::engine::{self, Plan, Solution};
use crate::workspace::{TaskId, Workspace};

/// The columns, in their order. Slack is in working minutes (of elapsed durations in minutes of the clock).
pub const COLUMNS: [&str; 9] = [
    "uid",
    "name",
    "early_start",
    "early_finish",
    "late_start",
    "late_finish",
    "total_slack_minutes",
    "free_slack_minutes",
    "critical",
];

/// Bytes of a line, about.
const LINE: usize = 130;

/// The schedule that the file itself states; cells of what it does not say stay empty, early dates apart, which are its
/// start and finish then.
pub fn as_stated(file: &File) -> Vec<u8> {
    let mut table = begun(file.tasks.len());
    for task in file.tasks.iter().filter(|task| !task.is_null) {
        stated(&mut table, task);
    }
    table.into_bytes()
}

/// The schedule worked out anew. What is not scheduled (inactive tasks) stands as the file states it.
///
/// # Errors
///
/// The circles, where tasks wait for each other: no date of theirs would be true.
pub fn recalculated(file: &File) -> Result<Vec<u8>, Circles> {
    let (plan, places) = file.plan();
    let solution = engine::solve(&plan);
    if let Some(circles) = circles_of(file, &plan, &places, &solution) {
        return Err(circles);
    }
    let mut table = begun(file.tasks.len());
    let mut scheduled = places.iter().enumerate().peekable();
    for (place, task) in file.tasks.iter().enumerate().filter(|(_, task)| !task.is_null) {
        if scheduled.peek().is_some_and(|(_, next)| **next == place) {
            let row = scheduled.next().map_or(0, |(row, _)| row);
            let dates = Dates {
                early: (solution.early_start[row], solution.early_finish[row]),
                late: (solution.late_start[row], solution.late_finish[row]),
                total: solution.total_slack[row],
                free: solution.free_slack[row],
                critical: solution.critical[row],
            };
            dates.write(&mut table, task);
        } else if let Some(whole) = (task.level == 0).then(|| whole(&plan, &solution)).flatten() {
            whole.write(&mut table, task);
        } else {
            stated(&mut table, task);
        }
    }
    Ok(table.into_bytes())
}

/// Tasks that wait for each other.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Circles {
    /// The names along each: every one waits for the one before, the first for the last.
    pub paths: Vec<Vec<String>>,
    /// The names of all tasks that lie on a circle, in the order of the plan: they cannot be scheduled.
    pub tasks: Vec<String>,
}

/// The circles in the plan of another program.
pub fn circles(file: &File) -> Option<Circles> {
    let (plan, places) = file.plan();
    circles_of(file, &plan, &places, &engine::solve(&plan))
}

fn circles_of(file: &File, plan: &Plan, places: &[usize], solution: &Solution) -> Option<Circles> {
    let task = |row: usize| places.get(row).and_then(|place| file.tasks.get(*place));
    let name = |row: usize| task(row).map(|task| task.name.clone());
    // The engine does not look at what waits for itself.
    let of_itself = |row: &usize| {
        task(*row).is_some_and(|task| task.links.iter().any(|one| one.predecessor == task.uid && !one.cross_project))
    };
    let alone: Vec<usize> = (0..places.len()).filter(of_itself).collect();
    if alone.is_empty() && solution.cycles.is_empty() {
        return None;
    }
    let dropped = plan.links().iter().zip(&solution.dropped).filter(|(_, dropped)| **dropped);
    let mut rows: BTreeSet<usize> =
        dropped.flat_map(|(link, _)| [link.predecessor as usize, link.successor as usize]).collect();
    rows.extend(&alone);
    let path = |rows: &Vec<u32>| rows.iter().filter_map(|row| name(*row as usize)).collect();
    let alone = alone.into_iter().map(|row| name(row).into_iter().collect());
    let paths = solution.cycles.iter().map(path).chain(alone).collect();
    Some(Circles { paths, tasks: rows.into_iter().filter_map(name).collect() })
}

/// The circles in an engagement as it is scheduled.
pub fn circles_in(workspace: &Workspace, schedule: &Schedule) -> Option<Circles> {
    let name = |id: &TaskId| workspace.tasks.get(*id).map(|task| task.title.clone());
    let path = |circle: &Vec<TaskId>| circle.iter().filter_map(name).collect();
    let paths: Vec<Vec<String>> = schedule.circles.iter().map(path).collect();
    (!paths.is_empty()).then(|| Circles { paths, tasks: schedule.cycle.iter().filter_map(name).collect() })
}

/// Takes away the dates that imported files gave, so that all are worked out anew.
pub fn forget_given(workspace: &mut Workspace) {
    let given: Vec<_> = workspace.tasks.iter().filter(|task| task.given.is_some()).map(|task| task.id).collect();
    for id in given {
        if let Some(task) = workspace.tasks.get_mut(id) {
            task.given = None;
        }
    }
}

/// The schedule of an engagement, with the dates of the file that it was imported from where these stand; `day` only
/// marks what is overdue.
pub fn of_workspace(workspace: &Workspace, day: NaiveDate) -> Vec<u8> {
    let schedule = Schedule::of(workspace, day);
    let numbers = uids(workspace.tasks.ids());
    let mut table = begun(workspace.tasks.len());
    for id in &schedule.order[..] {
        let (Some(task), Some(dates)) = (workspace.tasks.get(*id), schedule.get(*id)) else { continue };
        table.number(numbers[id]);
        table.text(&task.title);
        for at in [dates.early_start, dates.early_finish, dates.late_start, dates.late_finish] {
            table.moment(Some(at));
        }
        table.number(dates.slack_minutes.unwrap_or(0));
        table.number(dates.free_slack_minutes);
        table.flag(Some(dates.critical));
        table.end();
    }
    table.into_bytes()
}

/// What is said of one task.
struct Dates {
    early: (i64, i64),
    late: (i64, i64),
    total: i64,
    free: i64,
    critical: bool,
}

impl Dates {
    fn write(&self, table: &mut Table, task: &Task) {
        table.number(task.uid);
        table.text(&task.name);
        for minute in [self.early.0, self.early.1, self.late.0, self.late.1] {
            table.moment(Some(moment(minute)));
        }
        table.number(self.total);
        table.number(self.free);
        table.flag(Some(self.critical));
        table.end();
    }
}

/// The summary of the whole project; none where nothing is planned.
fn whole(plan: &Plan, solution: &Solution) -> Option<Dates> {
    let early = (solution.early_start.iter().min()?, solution.early_finish.iter().max()?);
    let late = (solution.late_start.iter().min()?, solution.late_finish.iter().max()?);
    let axis = plan.axes.first()?;
    let total = axis.between(early.0, late.0).min(axis.between(early.1, late.1));
    Some(Dates { early, late, total, free: total.max(0), critical: solution.critical.contains(&true) })
}

fn begun(tasks: usize) -> Table {
    let mut table = Table::with_capacity((tasks + 1) * LINE);
    table.head(&COLUMNS);
    table
}

fn stated(table: &mut Table, task: &Task) {
    table.number(task.uid);
    table.text(&task.name);
    table.moment(task.early_start.or(task.start));
    table.moment(task.early_finish.or(task.finish));
    table.moment(task.late_start);
    table.moment(task.late_finish);
    // Tenths of a minute.
    let minutes = |slack: Option<i64>| slack.map(|tenths| (tenths as f64 / 10.0).round() as i64);
    table.maybe_number(minutes(task.total_slack));
    table.maybe_number(minutes(task.free_slack));
    table.flag(task.critical);
    table.end();
}
