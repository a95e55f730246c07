//! The other gesture that findings ask for: to make what is to be done a task of ours, on a day, that moves no other.

use chrono::{Days, NaiveDate, NaiveTime};

use crate::document::{Edit, Label};
use crate::insight::calendar::WorkingTime;
use crate::insight::warnings::Finding;
use crate::insight::warnings::answered::Of;
use crate::ui::answer;
use crate::ui::blank;
use crate::ui::context::Cx;
use crate::ui::naming::title_of;
use crate::workspace::{AnyRecord, Assignment, RecordKind, Side, Task, TaskId, TaskMode, Visibility};

/// Days from now by which it is to be done, where nothing says an earlier day.
const WEEK: u64 = 7;
/// Minutes that it is thought to take.
const MINUTES: i64 = 120;

/// What a finding asks for as a task: its advice and what it is about, in our words only and private where the finding
/// rests on anything private, due on the finding's day or in a week, done by the person of the act where that is one of us. None where the day cannot be said.
pub fn plan(cx: &Cx<'_>, finding: &Finding) -> Option<Task> {
    let start = blank::Start { workspace: cx.file, day: cx.day, author: cx.author, near: None, words: cx.words };
    let Some(AnyRecord::Task(task)) = blank::record(RecordKind::Task, &start) else { return None };
    let action = finding.action?;
    let advice = finding.advice(cx.words, cx.shown());
    let title = match finding.about {
        Some(record) => {
            let what = title_of(cx.shown(), record, cx.words);
            cx.words.with("overview-title-task", &[("advice", advice.into()), ("what", what.into())])
        }
        None => advice,
    };
    let latest = action.on_or_before.filter(|on| *on > cx.day);
    let due = latest.map_or(cx.day.checked_add_days(Days::new(WEEK))?, |on| on.min(cx.day + Days::new(WEEK)));
    let working = WorkingTime::of_project(cx.file);
    let back = due.iter_days().rev().take_while(|on| *on > cx.day).find(|on| working.works_on(*on));
    let on = back.or_else(|| due.iter_days().take(14).find(|on| working.works_on(*on))).unwrap_or(due);
    let ours = |who| cx.file.stakeholders.get(who).is_some_and(|one| one.side == Side::Ours && one.left_on.is_none());
    let mut task = Task {
        title,
        owner: action.person.filter(|who| ours(*who)).or(task.owner),
        mode: TaskMode::Manual,
        constraint: None,
        manual_start: Some(on.and_time(NaiveTime::from_hms_opt(9, 0, 0)?)),
        deadline: Some(on.and_time(NaiveTime::from_hms_opt(17, 0, 0)?)),
        duration_minutes: MINUTES,
        note: finding.sentence(cx.words, cx.shown()),
        ..task
    };
    // It says what the finding says.
    let private = finding.is_private(cx.shown());
    task.meta.visibility = if private { Visibility::Private } else { Visibility::Internal };
    // Somebody does it, else the next warning is that nobody does.
    task.assignments = task.owner.map(|who| Assignment::new(who.into(), 100)).into_iter().collect();
    Some(task)
}

/// The open task that was made of the same finding before, and its day.
pub fn there(cx: &Cx<'_>, task: &Task) -> Option<(TaskId, NaiveDate)> {
    let open = |one: &&Task| one.title == task.title && one.actual_finish.is_none();
    let same = cx.file.tasks.iter().find(open)?;
    Some((same.id, cx.insights.schedule.get(same.id)?.finish.date()))
}

/// Adds it as one step, noted with the warning that it answers.
pub fn carry_out(cx: &Cx<'_>, task: &Task, of: Option<Of>) {
    cx.make(answer::acting(cx, of, None, Edit::Add(task.clone().into())), Label::about("edit-add", task.title.clone()));
}
