//! What stands in the cells of the table: as it is shown, and as it is written when the cell is opened.

use chrono::NaiveDateTime;

use super::columns::Column;
use super::facts::{self, Facts};
use super::predecessors;
use crate::insight::schedule::TaskDates;
use crate::language::Words;
use crate::ui::context::Cx;
use crate::ui::naming::{Named, stakeholder_name, title_of};
use crate::workspace::{Task, TaskMode, Workspace};

/// A cell as it is shown.
pub fn shown(cx: &Cx<'_>, facts: &Facts, task: &Task, dates: &TaskDates, column: Column) -> String {
    let words = cx.words;
    let date = |at: NaiveDateTime| words.date_for_tables(at.date());
    match column {
        Column::Number => facts::number(cx, task.id).map_or_else(String::new, |number| number.to_string()),
        Column::Outline => facts.outline(cx, task.id),
        Column::Name => task.title.clone(),
        Column::Start => date(dates.start),
        Column::Finish => date(dates.finish),
        Column::Done => words.percent(dates.percent / 100.0, 0),
        Column::Duration if dates.milestone => String::new(),
        Column::Duration if dates.summary => words.effort(dates.duration_minutes),
        Column::Duration => words.task_duration(dates.duration_minutes, task.elapsed, task.estimated),
        Column::Work => match facts.work(cx, task.id) {
            0 => String::new(),
            minutes => words.effort(minutes),
        },
        Column::Predecessors => predecessors::written(&task.links, cx),
        Column::Owner => task.owner.map_or_else(String::new, |id| stakeholder_name(cx.shown(), id, words)),
        Column::Assigned => assigned(task, cx.shown(), words),
        Column::Goal => {
            let goal = task.goal.and_then(|id| cx.shown().goals.get(id));
            goal.map_or_else(String::new, |goal| goal.title.clone())
        }
        Column::Deliverable => {
            let deliverable = task.deliverable.and_then(|id| cx.shown().deliverables.get(id));
            deliverable.map_or_else(String::new, |deliverable| deliverable.title.clone())
        }
        Column::Phase => phase(cx.shown(), dates).unwrap_or_default().to_owned(),
        Column::Slack => dates.slack_minutes.map_or_else(String::new, |minutes| words.spare(minutes)),
        Column::FreeSlack if dates.summary || dates.percent >= 100.0 => String::new(),
        Column::FreeSlack => words.spare(dates.free_slack_minutes),
        Column::Critical if dates.critical && dates.percent < 100.0 => {
            words.text("timeline-legend-critical").to_owned()
        }
        Column::Critical => String::new(),
        Column::Constraint => constraint(task, words),
        Column::Deadline => task.deadline.map_or_else(String::new, date),
        Column::BaselineStart => dates.baseline_start.map_or_else(String::new, date),
        Column::BaselineFinish => dates.baseline_finish.map_or_else(String::new, date),
        Column::Slip => match dates.late_days {
            None | Some(0) => String::new(),
            Some(days) if days < 0 => format!("−{}", words.days(-days)),
            Some(days) => format!("+{}", words.days(days)),
        },
        Column::Cost => match facts.cost(cx, task.id) {
            0 => String::new(),
            minor => words.money(minor, &cx.file.engagement.currency),
        },
        Column::Priority => task.priority.to_string(),
        Column::Note => task.note.lines().next().unwrap_or_default().to_owned(),
    }
}

/// A cell as it stands in its field when it is opened: whole, and so that it is read back.
pub fn written(cx: &Cx<'_>, facts: &Facts, task: &Task, dates: &TaskDates, column: Column) -> String {
    let words = cx.words;
    match column {
        Column::Duration => words.task_duration(task.duration_minutes, task.elapsed, task.estimated),
        Column::Work => task.work_minutes.map_or_else(String::new, |minutes| words.effort(minutes)),
        Column::Note => task.note.clone(),
        Column::Cost => match task.cost_minor {
            0 => String::new(),
            minor => words.money(minor, &cx.file.engagement.currency),
        },
        column => shown(cx, facts, task, dates, column),
    }
}

/// The phase of the engagement in which a task starts.
pub fn phase<'a>(workspace: &'a Workspace, dates: &TaskDates) -> Option<&'a str> {
    let day = dates.start.date();
    let phases = &workspace.engagement.phases;
    phases.iter().find(|phase| phase.start <= day && day <= phase.end).map(|phase| phase.name.as_str())
}

fn assigned(task: &Task, workspace: &Workspace, words: &Words) -> String {
    let one = |assignment: &crate::workspace::Assignment| {
        let name = title_of(workspace, assignment.who.into(), words);
        match assignment.units_percent {
            100 => name,
            units => format!("{name} {}", words.percent(f64::from(units) / 100.0, 0)),
        }
    };
    task.assignments.iter().map(one).collect::<Vec<_>>().join("; ")
}

fn constraint(task: &Task, words: &Words) -> String {
    if task.mode == TaskMode::Manual {
        return words.text("table-by-hand").to_owned();
    }
    let Some(constraint) = task.constraint else { return String::new() };
    let kind = constraint.kind.name(words);
    match constraint.at {
        Some(at) => format!("{kind} {}", words.date_for_tables(at.date())),
        None => kind.to_owned(),
    }
}
