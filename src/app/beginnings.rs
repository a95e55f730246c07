//! New tasks of a running plan of which nothing says when they happen: they stand where the plan began, in the past. That
//! is said, with the way out beside it.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::shell::Entente;
use crate::document::Edit;
use crate::insight::schedule::Schedule;
use crate::ui::blank;
use crate::ui::widgets::chip::Mark;
use crate::workspace::{AnyRecord, Task, TaskId, Workspace};

/// An offer to let new tasks begin on a day.
pub(super) struct Offer {
    /// Which toast makes it.
    pub(super) toast: u64,
    /// Of which session.
    session: u64,
    /// Which tasks.
    tasks: Vec<TaskId>,
    day: NaiveDate,
}

/// New tasks that stand where the plan began.
struct Past {
    tasks: Vec<TaskId>,
    /// When the plan began.
    begins: NaiveDate,
    /// The name of what one of them stands under and takes back to that day.
    above: Option<String>,
}

/// Whether an edit may bring tasks in.
pub(super) fn adds_tasks(edit: &Edit) -> bool {
    match edit {
        Edit::Add(AnyRecord::Task(_)) | Edit::AddTasks { .. } => true,
        Edit::Several(edits) => edits.iter().any(adds_tasks),
        _ => false,
    }
}

/// Whether nothing says of a task when it happens, nor of what it stands under.
fn is_bound_by_nothing(workspace: &Workspace, task: &Task) -> bool {
    let above = |task: &Task| task.parent.and_then(|id| workspace.tasks.get(id));
    let said = |task: &Task| {
        let dated = task.given.is_some() || task.manual_start.is_some() || task.actual_start.is_some();
        dated || task.constraint.is_some() || !task.links.is_empty()
    };
    !std::iter::successors(Some(task), |task| above(task)).any(said)
}

/// Those of the tasks that came with an edit; `schedule` is as it was before.
fn in_the_past(before: &Workspace, after: &Workspace, schedule: &Schedule, day: NaiveDate) -> Option<Past> {
    let (frame, plan) = (&after.engagement, &after.engagement.plan);
    let begins = plan.start.map_or(frame.start, |start| start.date());
    if begins >= day || plan.finish.is_some() {
        return None;
    }
    let added = before.tasks.changes(&after.tasks).filter_map(|(was, is)| is.filter(|_| was.is_none()));
    let tasks: Vec<&Task> = added.filter(|task| is_bound_by_nothing(after, task)).collect();
    let later = |id: &TaskId| schedule.get(*id).is_some_and(|dates| dates.start.date() > begins);
    let above = tasks.iter().filter_map(|task| task.parent).find(later);
    let above = above.and_then(|id| after.tasks.get(id)).map(|task| task.title.clone());
    (!tasks.is_empty()).then(|| Past { tasks: tasks.iter().map(|task| task.id).collect(), begins, above })
}

impl Entente {
    /// Says of tasks that just came where they stand, where that is in the past.
    pub(super) fn say_where_they_begin(&mut self, before: &Workspace) {
        let Some(session) = &self.session else { return };
        let day = session.day();
        let after = session.document.workspace();
        let Some(past) = in_the_past(before, after, &session.insights().schedule, day) else { return };
        let (words, number) = (self.words, session.number());
        let mut args = vec![("n", past.tasks.len().into()), ("date", words.date(past.begins).into())];
        let key = match past.above {
            Some(title) => {
                args.push(("title", title.into()));
                "dialog-begins-with-plan-under"
            }
            None => "dialog-begins-with-plan",
        };
        let act = words.with("dialog-begin-on", &[("date", words.date_short(day).into())]);
        let toast = self.toasts.add_with(Mark::Watch, words.with(key, &args), act);
        self.begin_offer = Some(Offer { toast, session: number, tasks: past.tasks, day });
    }

    /// Lets the tasks of the offer begin on its day: as far as nothing else was said of them since.
    pub(super) fn begin_on_the_day(&mut self) {
        let Some(offer) = self.begin_offer.take() else { return };
        let Some(session) = self.session.as_ref().filter(|one| one.number() == offer.session) else { return };
        let file = session.seen();
        let constraint = blank::from_day(file, offer.day);
        let still = offer.tasks.iter().filter_map(|id| file.tasks.get(*id));
        // What stands under one of them begins with it.
        let all: BTreeSet<TaskId> = offer.tasks.iter().copied().collect();
        let still = still.filter(|task| task.parent.is_none_or(|parent| !all.contains(&parent)));
        let still = still.filter(|task| is_bound_by_nothing(file, task));
        let edits: Vec<Edit> =
            still.map(|task| Edit::Put(Task { constraint: Some(constraint), ..task.clone() }.into())).collect();
        if edits.is_empty() {
            return;
        }
        let edit = Edit::Several(edits);
        let label = edit.label(file);
        self.apply_or_ask(edit, label);
    }
}
