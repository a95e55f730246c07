//! Reports of progress, and what is said of those that let a task begin before its time.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use super::context::{Action, Cx};
use crate::document::Edit;
use crate::insight::schedule::TaskDates;
use crate::workspace::TaskId;

/// A report of progress as of the shown day. What was due by then started and finished as planned.
pub fn progress(cx: &Cx<'_>, id: TaskId, dates: &TaskDates, percent: u8) -> Edit {
    let evening = cx.day.and_time(NaiveTime::from_hms_opt(17, 0, 0).unwrap_or(NaiveTime::MIN));
    let at = |planned: NaiveDateTime| if planned.date() <= cx.day { planned } else { evening };
    let report = |percent: u8, at_now: NaiveDateTime| Edit::ReportProgress { id, on: cx.day, percent, at_now };
    let started = cx.shown().tasks.get(id).is_some_and(|task| task.actual_start.is_some());
    if percent >= 100 && !started && !dates.milestone {
        // It began before it ended: two reports in one.
        return Edit::Several(vec![report(1, at(dates.start).min(at(dates.finish))), report(100, at(dates.finish))]);
    }
    report(percent, if percent >= 100 { at(dates.finish) } else { at(dates.start) })
}

/// Tasks that a report lets begin before they were planned to, with the day on which they were.
pub fn early(cx: &Cx<'_>, edit: &Edit) -> Vec<(TaskId, NaiveDate)> {
    match edit {
        Edit::Several(edits) => {
            let mut found: Vec<_> = edits.iter().flat_map(|edit| early(cx, edit)).collect();
            found.dedup();
            found
        }
        Edit::ReportProgress { id, percent: 1.., .. } => early_of(cx, *id).map(|day| (*id, day)).into_iter().collect(),
        _ => Vec::new(),
    }
}

/// When a task was planned to begin that any report would let begin before; none of one whose beginning is known.
pub fn early_of(cx: &Cx<'_>, id: TaskId) -> Option<NaiveDate> {
    let waits = cx.shown().tasks.get(id).is_some_and(|task| task.actual_start.is_none());
    let start = cx.insights.schedule.get(id).map(|dates| dates.start.date());
    start.filter(|start| waits && *start > cx.day)
}

/// Says that tasks have begun before their time, and offers to take that back.
pub fn say(cx: &Cx<'_>, early: &[(TaskId, NaiveDate)]) {
    let sentence = match early {
        [] => return,
        [(id, planned)] => {
            let title = cx.shown().tasks.get(*id).map_or("", |task| task.title.as_str());
            let (planned, day) = (cx.words.date_short(*planned), cx.words.date_short(cx.day));
            let args = [("task", title.into()), ("planned", planned.into()), ("day", day.into())];
            cx.words.with("plan-begun-early", &args)
        }
        all => cx.words.with("plan-begun-early-several", &[("n", all.len().into())]),
    };
    cx.out.push(Action::Done(sentence));
}
