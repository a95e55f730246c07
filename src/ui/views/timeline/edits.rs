//! What a gesture on the timeline means as an edit. Every edit starts from the file, never from what is shown.

use chrono::{NaiveDateTime, NaiveTime, TimeDelta};

use crate::document::{Edit, GestureId, Label};
use crate::insight::calendar::{minute, moment};
use crate::insight::schedule::TaskDates;
use crate::insight::schedule::reasons::OwnTime;
use crate::ui::blank::{self, Start};
use crate::ui::context::Cx;
use crate::ui::naming::Named;
use crate::ui::report;
use crate::workspace::{Lag, LinkKind, RecordKind, RecordRef, Split, Task, TaskId};

use super::meaning::Before;
use super::scale::{Scale, Step};
use super::sheet::Sheet;

/// The shortest that a task can be dragged, in minutes of its duration.
pub const SHORTEST: i64 = 30;

/// Minutes of a day by the clock.
pub const MINUTES_OF_THE_CLOCK: i64 = 1440;

/// The longest stretch of days off that a dragged task passes over, in days.
const LONGEST_BREAK: u64 = 60;

/// Asks for an edit under its own name.
pub fn ask(cx: &Cx<'_>, edit: Edit, gesture: Option<GestureId>) {
    let label = edit.label(cx.file);
    match gesture {
        Some(gesture) => cx.edit_during(edit, label, gesture),
        None => {
            let early = report::early(cx, &edit);
            cx.edit(edit, label);
            report::say(cx, &early);
        }
    }
}

/// The start of a task that is moved by a step from where it stood: on a day off, the next working day.
pub fn moved(cx: &Cx<'_>, task: &Task, start: NaiveDateTime, step: Step) -> NaiveDateTime {
    let calendar = cx.insights.schedule.calendars().get(task.calendar);
    let next_of = |from: NaiveDateTime, way: i64| {
        let mut next = (0..LONGEST_BREAK as i64).map(|days| days_after(from, (way * days) as f64));
        next.find(|at| calendar.works_on(at.date())).unwrap_or(from)
    };
    match step {
        Step::Days(days) => next_of(days_after(start, days), 1),
        Step::Hours(days, shape) => next_of(shape.moment(shape.days(start) + days), 1),
        Step::WorkDays(days) => {
            let way = i64::from(days.signum());
            (0..days.unsigned_abs()).fold(start, |at, _| next_of(days_after(at, way as f64), way))
        }
    }
}

/// The duration in minutes of a task whose end was dragged some points; none where that is no step of the scale.
pub fn resized(
    cx: &Cx<'_>,
    scale: &Scale,
    task: &Task,
    (start, finish): (NaiveDateTime, NaiveDateTime),
    distance: f32,
) -> Option<i64> {
    if scale.snapped(distance) == 0.0 {
        return None;
    }
    let until = if scale.by_hours() {
        scale.shape.moment(scale.shape.days(finish) + scale.snapped(distance))
    } else {
        days_after(finish, scale.snapped(distance))
    };
    // Less than a day is meant only where hours can be seen.
    let shortest = match task.elapsed {
        _ if scale.by_hours() => SHORTEST,
        true => MINUTES_OF_THE_CLOCK,
        false => minutes_of_a_day(cx),
    };
    Some(OwnTime::of(task, cx.insights.schedule.calendars()).duration(start, until.max(start)).max(shortest))
}

/// The same time some whole days later (earlier if negative); where no calendar reaches that far, where it was.
fn days_after(at: NaiveDateTime, days: f64) -> NaiveDateTime {
    TimeDelta::try_days(days as i64).and_then(|by| at.checked_add_signed(by)).unwrap_or(at)
}

/// Working minutes of a usual day.
pub fn minutes_of_a_day(cx: &Cx<'_>) -> i64 {
    let project = cx.insights.schedule.calendars().project();
    let mut day = cx.file.engagement.start;
    for _ in 0..14 {
        let minutes = project.minutes_on(day);
        if minutes > 0 {
            return minutes;
        }
        day = super::scale::days_later(day, 1);
    }
    480
}

/// Makes the later task depend on the earlier one.
pub fn link(cx: &Cx<'_>, from: TaskId, to: TaskId, kind: LinkKind) {
    ask(cx, Edit::LinkTasks { from, to, kind, lag: Lag::Working(0) }, None);
}

/// Whether one task may depend on the other: not on itself, on what is above it, or on what is below it.
pub fn may_link(cx: &Cx<'_>, from: TaskId, to: TaskId) -> bool {
    let tree = &cx.insights.schedule.tree;
    from != to && !tree.ancestors(from).any(|above| above == to) && !tree.ancestors(to).any(|above| above == from)
}

/// The task with a pause from a moment on, as long as was dragged; nothing where it does not work then, or for nothing
/// dragged.
pub fn split(sheet: &Sheet<'_>, before: &Before, at: NaiveDateTime, distance: f32) -> Option<Task> {
    let (cx, dates) = (sheet.cx, before.dates()?);
    let mut task = before.task().clone();
    // A pause begins where work would go on.
    let hours = cx.insights.schedule.counted_on(&task);
    let at = moment(hours.next_start(minute(at)));
    let after_minutes = worked_until(cx, &task, dates, at);
    let to = if sheet.scale.by_hours() {
        sheet.scale.shape.moment(sheet.scale.shape.days(at) + sheet.scale.snapped(distance))
    } else {
        days_after(at, sheet.scale.snapped(distance))
    };
    let pause_minutes = hours.between(minute(at), minute(to));
    if pause_minutes <= 0 || after_minutes <= 0 || after_minutes >= task.duration_minutes {
        return None;
    }
    rest(&mut task, Split { after_minutes, pause_minutes });
    Some(task)
}

/// The task with another rest before one of its later parts, which was from one moment to another and is dragged at its end:
/// wider, narrower, or gone, where the part comes back to the one before it. Nothing where it is as before.
pub fn rests(
    sheet: &Sheet<'_>,
    before: &Before,
    (rest, from, to): (usize, NaiveDateTime, NaiveDateTime),
    distance: f32,
) -> Option<Task> {
    let mut task = before.task().clone();
    let hours = sheet.cx.insights.schedule.counted_on(&task);
    let by = sheet.scale.snapped(distance);
    let shape = &sheet.scale.shape;
    let until = if sheet.scale.by_hours() { shape.moment(shape.days(to) + by) } else { days_after(to, by) };
    let pause_minutes = hours.between(minute(from), minute(until.max(from)));
    let there = task.splits.get_mut(rest).filter(|there| there.pause_minutes != pause_minutes && by != 0.0)?;
    there.pause_minutes = pause_minutes;
    task.splits.retain(|split| split.pause_minutes > 0);
    task.given = None;
    Some(task)
}

/// How long the rest is now that was this one of its rests before: none where it was dragged away.
pub fn pause_of(task: &Task, before: Option<&Before>, rest: usize) -> i64 {
    let after = before.and_then(|before| before.task().splits.get(rest)).map(|split| split.after_minutes);
    task.splits.iter().find(|split| Some(split.after_minutes) == after).map_or(0, |split| split.pause_minutes)
}

/// A task interrupted for a day: where the shown day cuts it, else in the middle of what is still to do. Where there is
/// nothing to cut, the key of the sentence that says why.
pub fn interrupted(cx: &Cx<'_>, id: TaskId) -> Result<Edit, &'static str> {
    // What is done is read from what is known on the shown day; the change is made to the whole record.
    let known = cx.shown().tasks.get(id).zip(cx.insights.schedule.get(id));
    let (Some((known, dates)), Some(task)) = (known, cx.file.tasks.get(id)) else { return Err("plan-split-nothing") };
    if dates.summary {
        return Err("plan-split-summary");
    }
    if known.actual_finish.is_some() || dates.percent >= 100.0 {
        return Err("plan-split-finished");
    }
    let duration = known.duration_minutes;
    let now = worked_until(cx, known, dates, cx.day.and_time(NaiveTime::MIN));
    let done = (duration as f64 * dates.percent / 100.0) as i64;
    let after_minutes = if (1..duration).contains(&now) { now.max(done) } else { (done + duration) / 2 };
    if !(1..duration).contains(&after_minutes) {
        return Err("plan-split-nothing");
    }
    let mut task = task.clone();
    rest(&mut task, Split { after_minutes, pause_minutes: minutes_of_a_day(cx) });
    Ok(Edit::Put(task.into()))
}

/// Adds a pause; one at the same place becomes longer.
fn rest(task: &mut Task, split: Split) {
    task.given = None;
    match task.splits.iter_mut().find(|one| one.after_minutes == split.after_minutes) {
        Some(there) => there.pause_minutes += split.pause_minutes,
        None => task.splits.push(split),
    }
    task.splits.sort_by_key(|one| one.after_minutes);
}

/// Minutes of its duration that a task has behind it at a moment.
fn worked_until(cx: &Cx<'_>, task: &Task, dates: &TaskDates, at: NaiveDateTime) -> i64 {
    let hours = cx.insights.schedule.counted_on(task);
    let mut left = hours.between(minute(dates.start), minute(at));
    for split in &task.splits {
        if left <= split.after_minutes {
            break;
        }
        left = (left - split.pause_minutes).max(split.after_minutes);
    }
    left
}

/// How long a task rests at a moment.
pub fn pause_at(cx: &Cx<'_>, task: &Task, dates: &TaskDates, at: NaiveDateTime) -> i64 {
    let after = worked_until(cx, task, dates, at);
    task.splits.iter().find(|one| one.after_minutes == after).map_or(0, |one| one.pause_minutes)
}

/// Makes tasks milestones or, where all are, milestones tasks of a day. Summaries stay what they are.
pub fn toggle_milestones(cx: &Cx<'_>, ids: &[TaskId]) {
    let tree = &cx.insights.schedule.tree;
    let tasks: Vec<&Task> =
        ids.iter().filter(|id| !tree.is_summary(**id)).filter_map(|id| cx.shown().tasks.get(*id)).collect();
    let all = tasks.iter().all(|task| task.duration_minutes == 0);
    let duration_minutes = if all { minutes_of_a_day(cx) } else { 0 };
    let changed = tasks.into_iter().filter(|task| task.duration_minutes != duration_minutes);
    ask_all(cx, changed.map(|task| Edit::ResizeTask { id: task.id, duration_minutes }).collect());
}

/// Asks for edits as one step; for one alone under its own name.
pub fn ask_all(cx: &Cx<'_>, mut edits: Vec<Edit>) {
    match edits.len() {
        0 => {}
        1 => edits.drain(..).for_each(|edit| ask(cx, edit, None)),
        _ => ask(cx, Edit::Several(edits), None),
    }
}

/// Adds a task after this one on its level, or at the end.
pub fn add_below(cx: &Cx<'_>, after: Option<TaskId>) {
    let near = after.map(RecordRef::from);
    let start = Start { workspace: cx.file, day: cx.day, author: cx.author, near, words: cx.words };
    if let Some(task) = blank::record(RecordKind::Task, &start) {
        cx.add(task, Label::about("edit-add", RecordKind::Task.name(cx.words)));
    }
}

/// The task some places further among those of the same parent.
pub fn sibling(cx: &Cx<'_>, id: TaskId, further: isize) -> Option<TaskId> {
    let siblings = siblings(cx, id);
    let at = siblings.iter().position(|one| *one == id)?;
    siblings.get(at.checked_add_signed(further)?).copied()
}

/// The tasks of the same parent, with it among them.
pub fn siblings(cx: &Cx<'_>, id: TaskId) -> Vec<TaskId> {
    let tree = &cx.insights.schedule.tree;
    match tree.parent.get(&id) {
        Some(parent) => tree.children(*parent).to_vec(),
        None => tree.order.iter().filter(|(_, depth)| *depth == 0).map(|(id, _)| *id).collect(),
    }
}

/// Moves tasks one place up or down among those of the same parent; tasks of several parents stay.
pub fn shift_all(cx: &Cx<'_>, ids: &[TaskId], down: bool) {
    let ([first, ..], [.., last]) = (ids, ids) else { return };
    let parent = |id: &TaskId| cx.insights.schedule.tree.parent.get(id).copied();
    if ids.iter().any(|id| parent(id) != parent(first)) {
        return;
    }
    let before = if down {
        if sibling(cx, *last, 1).is_none() {
            return;
        }
        sibling(cx, *last, 2)
    } else {
        let Some(above) = sibling(cx, *first, -1) else { return };
        Some(above)
    };
    let edit = |id: &TaskId| Edit::ReorderTask { id: *id, parent: parent(first), before };
    ask_all(cx, ids.iter().map(edit).collect());
}
