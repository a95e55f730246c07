//! What was typed into a cell, as an edit: understood, refused with the reason, or a question where one date may mean
//! several things. Never makes a constraint by itself.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use super::cells;
use super::columns::Column;
use super::facts::Facts;
use super::predecessors;
use crate::document::Edit;
use crate::insight::calendar::{Calendars, WorkingTime};
use crate::insight::meaning::Wanted;
use crate::insight::schedule::TaskDates;
use crate::language::{Measures, TypedDuration, When};
use crate::ui::context::Cx;
use crate::ui::naming::Named;
use crate::ui::report;
use crate::workspace::{Assignee, Assignment, Constraint, ConstraintKind, Progress, Task, TaskId, TaskMode};

/// What became of a typed text.
#[derive(Clone, Debug, PartialEq)]
pub enum Entered {
    /// It says what is so already.
    Same,
    /// It changes the task.
    Edit(Box<Edit>),
    /// A date that may mean several things.
    Ask(Wanted),
    /// It cannot be: why.
    Wrong(String),
}

/// The measures in which durations are typed.
pub fn measures(cx: &Cx<'_>) -> Measures {
    let plan = &cx.file.engagement.plan;
    Measures {
        minutes_per_day: plan.minutes_per_day.max(1),
        minutes_per_week: plan.minutes_per_week.max(1),
        days_per_month: plan.days_per_month.max(1),
    }
}

/// Whether what stands in a column comes by itself.
pub fn is_worked_out(column: Column) -> bool {
    match column {
        Column::Number
        | Column::Outline
        | Column::Phase
        | Column::Slack
        | Column::FreeSlack
        | Column::Critical
        | Column::BaselineStart
        | Column::BaselineFinish
        | Column::Slip => true,
        Column::Name
        | Column::Start
        | Column::Finish
        | Column::Done
        | Column::Duration
        | Column::Work
        | Column::Predecessors
        | Column::Owner
        | Column::Assigned
        | Column::Goal
        | Column::Deliverable
        | Column::Constraint
        | Column::Deadline
        | Column::Cost
        | Column::Priority
        | Column::Note => false,
    }
}

/// So many days from where the plan begins a date may be typed: a century.
const FARTHEST: i64 = 36_500;

/// Whether a column can be typed into, for a task with these dates.
pub fn is_open(column: Column, dates: &TaskDates) -> bool {
    let of_a_summary =
        matches!(column, Column::Start | Column::Finish | Column::Done | Column::Duration | Column::Work);
    !(is_worked_out(column) || dates.summary && of_a_summary)
}

/// What may be chosen in a cell of a column; empty where anything is typed.
pub fn choices(cx: &Cx<'_>, column: Column) -> Vec<String> {
    match column {
        Column::Owner => {
            workers(cx).into_iter().filter(|(who, _)| who.person().is_some()).map(|(_, name)| name).collect()
        }
        Column::Assigned => workers(cx).into_iter().map(|(_, name)| name).collect(),
        Column::Goal => cx.file.goals.iter().map(|goal| goal.title.clone()).collect(),
        Column::Deliverable => cx.file.deliverables.iter().map(|one| one.title.clone()).collect(),
        Column::Constraint => ConstraintKind::CHOICES.iter().map(|kind| kind.name(cx.words).to_owned()).collect(),
        _ => Vec::new(),
    }
}

/// Who and what can work: people who are still there, and resources.
fn workers(cx: &Cx<'_>) -> Vec<(Assignee, String)> {
    let here = cx.file.stakeholders.iter().filter(|one| one.left_on.is_none_or(|left| left > cx.day));
    let people = here.map(|one| (Assignee::from(one.id), one.name.clone()));
    people.chain(cx.file.resources.iter().map(|one| (one.id.into(), one.title.clone()))).collect()
}

/// What a text typed into a cell means.
pub fn entered(cx: &Cx<'_>, facts: &Facts, id: TaskId, column: Column, text: &str) -> Entered {
    let (Some(task), Some(dates)) = (cx.file.tasks.get(id), cx.insights.schedule.get(id)) else {
        return Entered::Same;
    };
    let words = cx.words;
    if !is_open(column, dates) {
        let key = if dates.summary { "table-wrong-summary" } else { "table-wrong-computed" };
        return Entered::Wrong(words.text(key).to_owned());
    }
    let text = text.trim();
    if text == cells::written(cx, facts, task, dates, column).trim() {
        return Entered::Same;
    }
    // What begins later than the day that is looked at has not begun.
    let known = cx.shown().tasks.get(id).unwrap_or(task);
    match column {
        Column::Start => match moment(cx, task, dates.start, text, false) {
            Ok(at) => start(cx, known, dates, at),
            Err(why) => Entered::Wrong(why),
        },
        Column::Finish => match moment(cx, task, dates.finish, text, true) {
            Ok(at) => finish(cx, known, dates, at),
            Err(why) => Entered::Wrong(why),
        },
        Column::Done => match percent(cx, text) {
            Ok(percent) => Entered::Edit(Box::new(report::progress(cx, id, dates, percent))),
            Err(why) => Entered::Wrong(why),
        },
        Column::Predecessors => match predecessors::read(text, id, cx, &measures(cx)) {
            Ok(links) => put(task, Task { links, given: None, ..task.clone() }),
            Err(why) => Entered::Wrong(why.say(words)),
        },
        column => {
            let mut new = task.clone();
            match set(cx, &mut new, column, text) {
                Ok(()) => put(task, new),
                Err(why) => Entered::Wrong(why),
            }
        }
    }
}

fn put(task: &Task, new: Task) -> Entered {
    if new == *task { Entered::Same } else { Entered::Edit(Box::new(Edit::Put(new.into()))) }
}

fn percent(cx: &Cx<'_>, text: &str) -> Result<u8, String> {
    let share = cx.words.parse_percent(text).filter(|share| (0.0..=1.0).contains(share));
    share.map(|share| (share * 100.0).round() as u8).ok_or_else(|| cx.text("table-wrong-percent").to_owned())
}

/// Writes a text into a field of a task; the task may be one that is not in the file yet. Says why it cannot be.
pub fn set(cx: &Cx<'_>, task: &mut Task, column: Column, text: &str) -> Result<(), String> {
    let (words, text) = (cx.words, text.trim());
    let wrong = |key: &'static str| Err(words.text(key).to_owned());
    match column {
        Column::Name if text.is_empty() => return wrong("table-wrong-empty"),
        Column::Name => task.title = text.to_owned(),
        Column::Deadline if text.is_empty() => task.deadline = None,
        Column::Deadline => {
            let finish = cx.insights.schedule.get(task.id).map(|dates| dates.finish);
            let now = task.deadline.or(finish).unwrap_or_else(|| cx.day.and_time(NaiveTime::MIN));
            task.deadline = Some(moment(cx, task, now, text, true)?);
        }
        Column::Duration => match words.parse_task_duration(text, &measures(cx)) {
            Some(TypedDuration { minutes, elapsed, estimated }) => {
                task.set_duration(minutes);
                (task.elapsed, task.estimated) = (elapsed, estimated);
                task.given = None;
            }
            None => return wrong("table-wrong-duration"),
        },
        Column::Work if text.is_empty() => task.work_minutes = None,
        Column::Work => match words.parse_task_duration(text, &measures(cx)) {
            Some(TypedDuration { minutes, elapsed: false, .. }) => task.work_minutes = Some(minutes),
            _ => return wrong("table-wrong-duration"),
        },
        Column::Done => {
            let percent = percent(cx, text)?;
            task.progress.retain(|report| report.on != cx.day);
            if percent > 0 {
                task.progress.push(Progress { on: cx.day, percent, note: String::new() });
            }
        }
        Column::Owner | Column::Goal | Column::Deliverable => reference(cx, task, column, text)?,
        Column::Assigned => assigned(cx, task, text)?,
        Column::Constraint => constraint(cx, task, text)?,
        Column::Cost if text.is_empty() => task.cost_minor = 0,
        Column::Cost => match words.parse_money(text, &cx.file.engagement.currency).filter(|minor| *minor >= 0) {
            Some(cost_minor) => task.cost_minor = cost_minor,
            None => return wrong("table-wrong-money"),
        },
        Column::Priority => match text.parse::<u16>().ok().filter(|priority| *priority <= 1000) {
            Some(priority) => task.priority = priority,
            None => return wrong("table-wrong-priority"),
        },
        Column::Note => task.note = text.to_owned(),
        Column::Start
        | Column::Finish
        | Column::Predecessors
        | Column::Number
        | Column::Outline
        | Column::Phase
        | Column::Slack
        | Column::FreeSlack
        | Column::Critical
        | Column::BaselineStart
        | Column::BaselineFinish
        | Column::Slip => return wrong("table-wrong-computed"),
    }
    Ok(())
}

/// Takes what a column says of one value of a task over into another.
pub fn take_over(task: &mut Task, from: &Task, column: Column) {
    match column {
        Column::Name => task.title.clone_from(&from.title),
        Column::Deadline => task.deadline = from.deadline,
        Column::Duration => {
            task.set_duration(from.duration_minutes);
            (task.elapsed, task.estimated) = (from.elapsed, from.estimated);
        }
        Column::Work => task.work_minutes = from.work_minutes,
        Column::Predecessors => task.links.clone_from(&from.links),
        Column::Owner => task.owner = from.owner,
        Column::Goal => task.goal = from.goal,
        Column::Deliverable => task.deliverable = from.deliverable,
        Column::Assigned => task.assignments.clone_from(&from.assignments),
        Column::Constraint => (task.constraint, task.mode) = (from.constraint, from.mode),
        Column::Cost => task.cost_minor = from.cost_minor,
        Column::Priority => task.priority = from.priority,
        Column::Note => task.note.clone_from(&from.note),
        Column::Start
        | Column::Finish
        | Column::Done
        | Column::Number
        | Column::Outline
        | Column::Phase
        | Column::Slack
        | Column::FreeSlack
        | Column::Critical
        | Column::BaselineStart
        | Column::BaselineFinish
        | Column::Slip => {}
    }
    task.given = from.given;
}

/// The moment that a text means, where another stands there now; a day without a time begins or ends with its work.
fn moment(cx: &Cx<'_>, task: &Task, now: NaiveDateTime, text: &str, end: bool) -> Result<NaiveDateTime, String> {
    let words = cx.words;
    let calendars = Calendars::of(cx.file);
    let calendar = calendars.get(task.calendar);
    let at = match words.parse_when(text, cx.day, &measures(cx)) {
        Some(When::On(day, Some(time))) => Ok(day.and_time(time)),
        Some(When::On(day, None)) => Ok(edge_of(calendar, day, end)),
        Some(When::By { by, earlier }) => {
            let minutes = if earlier { -by.minutes } else { by.minutes };
            let moved = if by.elapsed {
                chrono::TimeDelta::try_minutes(minutes).and_then(|by| now.checked_add_signed(by))
            } else {
                Some(calendar.add(now, minutes))
            };
            moved.ok_or_else(|| words.text("table-wrong-date").to_owned())
        }
        Some(When::Either(one, other)) => {
            let args = [("one", words.date(one).into()), ("other", words.date(other).into())];
            Err(words.with("table-wrong-either", &args))
        }
        None => Err(words.text("table-wrong-date").to_owned()),
    }?;
    // What lies further away is a slip of the hand, and no dependency can wait so long.
    let away = (at.date() - cx.file.engagement.start).num_days();
    if away.abs() > FARTHEST { Err(words.text("table-wrong-far").to_owned()) } else { Ok(at) }
}

/// Where work begins or ends on a day; where nobody works, the morning or the evening.
pub(super) fn edge_of(calendar: &WorkingTime, day: NaiveDate, end: bool) -> NaiveDateTime {
    let midnight = day.and_time(NaiveTime::MIN);
    let found = if end {
        let next = day.checked_add_days(chrono::Days::new(1)).map_or(midnight, |next| next.and_time(NaiveTime::MIN));
        calendar.previous_work_finish(next)
    } else {
        calendar.next_work_start(midnight)
    };
    let (hour, usual) = if end { (17, found.date() == day) } else { (8, true) };
    if usual { found } else { day.and_hms_opt(hour, 0, 0).unwrap_or(midnight) }
}

fn start(cx: &Cx<'_>, task: &Task, dates: &TaskDates, at: NaiveDateTime) -> Entered {
    if task.actual_start.is_some() {
        return Entered::Wrong(cx.text("timeline-drag-started").to_owned());
    }
    if dates.start == at { Entered::Same } else { Entered::Ask(Wanted::Start(at)) }
}

fn finish(cx: &Cx<'_>, task: &Task, dates: &TaskDates, at: NaiveDateTime) -> Entered {
    if task.actual_finish.is_some() {
        return Entered::Wrong(cx.text("table-wrong-finished").to_owned());
    }
    if at < dates.start {
        return Entered::Wrong(cx.text("table-wrong-before-start").to_owned());
    }
    if dates.finish == at { Entered::Same } else { Entered::Ask(Wanted::Finish(at)) }
}

/// The one name that a text means: the same, or the only one that begins with it, or that holds it.
fn chosen(names: &[String], text: &str) -> Result<usize, Vec<String>> {
    let text = text.to_lowercase();
    let lower: Vec<String> = names.iter().map(|name| name.to_lowercase()).collect();
    if let Some(at) = lower.iter().position(|name| *name == text) {
        return Ok(at);
    }
    let ways: [&dyn Fn(&str) -> bool; 2] = [&|name| name.starts_with(&text), &|name| name.contains(&text)];
    for way in ways {
        let found: Vec<usize> = (0..lower.len()).filter(|at| way(&lower[*at])).collect();
        match found.as_slice() {
            [one] => return Ok(*one),
            [] => {}
            several => return Err(several.iter().map(|at| names[*at].clone()).collect()),
        }
    }
    Err(Vec::new())
}

/// Why a name means nobody, or several.
fn unclear(cx: &Cx<'_>, text: &str, several: &[String]) -> String {
    match several {
        [] => cx.words.with("table-wrong-unknown", &[("text", text.into())]),
        several => {
            let names = several.iter().take(4).cloned().collect::<Vec<_>>().join("; ");
            cx.words.with("table-wrong-several", &[("names", names.into())])
        }
    }
}

fn reference(cx: &Cx<'_>, task: &mut Task, column: Column, text: &str) -> Result<(), String> {
    let names: Vec<String> = match column {
        Column::Owner => cx.file.stakeholders.iter().map(|one| one.name.clone()).collect(),
        Column::Goal => cx.file.goals.iter().map(|one| one.title.clone()).collect(),
        _ => cx.file.deliverables.iter().map(|one| one.title.clone()).collect(),
    };
    let at = match chosen(&names, text) {
        _ if text.is_empty() => None,
        Ok(at) => Some(at),
        Err(several) => return Err(unclear(cx, text, &several)),
    };
    match column {
        Column::Owner => task.owner = at.and_then(|at| cx.file.stakeholders.ids().nth(at)),
        Column::Goal => task.goal = at.and_then(|at| cx.file.goals.ids().nth(at)),
        _ => task.deliverable = at.and_then(|at| cx.file.deliverables.ids().nth(at)),
    }
    Ok(())
}

/// People and resources apart by semicolons, each with a share of time if wished: `Ruiz; Chen 50%`.
fn assigned(cx: &Cx<'_>, task: &mut Task, text: &str) -> Result<(), String> {
    let workers = workers(cx);
    let names: Vec<String> = workers.iter().map(|(_, name)| name.clone()).collect();
    let mut assignments: Vec<Assignment> = Vec::new();
    for piece in text.split([';', ',', '；', '，']).map(str::trim).filter(|piece| !piece.is_empty()) {
        let (name, units_percent) = match piece.strip_suffix(['%', '％']).map(str::trim_end) {
            Some(whole) => {
                let name = whole.trim_end_matches(|c: char| c.is_ascii_digit());
                let units = whole[name.len()..].parse::<u16>().ok().filter(|units| (1..=60_000).contains(units));
                let units = units.ok_or_else(|| cx.text("table-wrong-percent").to_owned())?;
                // Other programs write the share in brackets.
                (name.trim_end_matches(|c: char| c.is_whitespace() || c == '['), units)
            }
            None => (piece, 100),
        };
        let at = chosen(&names, name).map_err(|several| unclear(cx, name, &several))?;
        let who = workers[at].0;
        assignments.retain(|one| one.who != who);
        // Whoever stays keeps what is their own.
        let there = task.assignments.iter().find(|one| one.who == who).copied();
        assignments.push(Assignment { units_percent, ..there.unwrap_or(Assignment::new(who, units_percent)) });
    }
    task.assignments = assignments;
    Ok(())
}

/// A kind of constraint with a date after it, or nothing.
fn constraint(cx: &Cx<'_>, task: &mut Task, text: &str) -> Result<(), String> {
    if text.is_empty() {
        (task.constraint, task.mode, task.given) = (None, TaskMode::Auto, None);
        return Ok(());
    }
    let lower = text.to_lowercase();
    let named = |kind: &&ConstraintKind| lower.starts_with(&kind.name(cx.words).to_lowercase());
    let kind = ConstraintKind::CHOICES.iter().find(named).copied();
    let kind = kind.ok_or_else(|| cx.text("table-wrong-constraint").to_owned())?;
    let rest: String = text.chars().skip(kind.name(cx.words).chars().count()).collect();
    let of_finish = matches!(
        kind,
        ConstraintKind::FinishNoEarlierThan | ConstraintKind::FinishNoLaterThan | ConstraintKind::MustFinishOn
    );
    let dates = cx.insights.schedule.get(task.id);
    let now = dates.map(|dates| if of_finish { dates.finish } else { dates.start });
    let now = now.unwrap_or_else(|| cx.day.and_time(NaiveTime::MIN));
    let at = match rest.trim() {
        _ if kind == ConstraintKind::AsLateAsPossible => None,
        "" => Some(now),
        rest => Some(moment(cx, task, now, rest, of_finish)?),
    };
    (task.constraint, task.mode, task.given) = (Some(Constraint { kind, at }), TaskMode::Auto, None);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_found_by_its_beginning_or_a_part_of_it() {
        let names: Vec<String> = ["Ana Ruiz", "Ann Lee", "Bo Chen"].map(str::to_owned).into();
        assert_eq!(chosen(&names, "bo chen"), Ok(2));
        assert_eq!(chosen(&names, "b"), Ok(2));
        assert_eq!(chosen(&names, "lee"), Ok(1));
        assert_eq!(chosen(&names, "an"), Err(vec!["Ana Ruiz".to_owned(), "Ann Lee".to_owned()]));
        assert_eq!(chosen(&names, "zoe"), Err(Vec::new()));
    }
}
