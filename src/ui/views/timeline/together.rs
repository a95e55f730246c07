//! Several marked tasks that move by as much, by hand or by key, or that are given dates.

use super::TimelineView;
use super::edits;
use super::meaning::{Before, Choice, Question, Said};
use super::scale::Step;
use super::sheet::Sheet;
use crate::document::{Edit, GestureId, Label};
use crate::insight::meaning::{Meaning, Wanted};
use crate::insight::schedule::TaskDates;
use crate::insight::shift::{Sense, Shift, dated, shift};
use crate::ui::context::{Action, Cx};
use crate::workspace::{Task, TaskId};

/// Asks for all tasks to be as chosen, with what else is done, within a gesture.
pub fn put(cx: &Cx<'_>, choice: &Choice, gesture: GestureId) {
    let label = match choice.tasks.as_slice() {
        [] => return,
        [one] => Label::about("edit-move-task", one.title.clone()),
        _ => Label { key: "edit-move-tasks", args: vec![("count", choice.moved.to_string())] },
    };
    cx.edit_during(whole(choice), label, gesture);
}

/// The edit of a choice: the tasks, then what changes parts of them.
fn whole(choice: &Choice) -> Edit {
    match edit(&choice.tasks) {
        Edit::Several(mut all) => {
            all.extend(choice.besides.iter().cloned());
            Edit::Several(all)
        }
        other => other,
    }
}

/// The edit that makes all tasks as given.
fn edit(tasks: &[Task]) -> Edit {
    Edit::Several(tasks.iter().map(|task| Edit::Put(task.clone().into())).collect())
}

/// What moving these tasks by a step asks of them.
pub fn shifted(cx: &Cx<'_>, before: &Before, ids: &[TaskId], step: Step, sense: Sense) -> Shift {
    let state = before.state();
    let to = |task: &Task, dates: &TaskDates| edits::moved(cx, task, dates.start, step);
    shift(&state.workspace, &state.schedule, ids, sense, to)
}

/// The tasks as they are after a shift.
fn tasks(before: &Before, shift: &Shift) -> Vec<Task> {
    let after = |(id, meaning): &(TaskId, Option<Meaning>)| {
        let mut task = before.file().tasks.get(*id)?.clone();
        if let Some(meaning) = meaning {
            meaning.apply(&mut task);
        }
        Some(task)
    };
    shift.tasks.iter().filter_map(after).collect()
}

/// Asks for the tasks to be as they are after a shift; the edit.
pub fn moved(cx: &Cx<'_>, before: &Before, shift: &Shift, gesture: GestureId) -> Edit {
    let (tasks, moved) = (tasks(before, shift), shift.moved);
    let choice = Choice { said: Said::AllWait, tasks, moved, besides: Vec::new() };
    choice.put(cx, gesture);
    edit(&choice.tasks)
}

/// What these tasks may mean, moved by a step: what is said of it once, the likeliest first.
pub fn choices(cx: &Cx<'_>, before: &Before, ids: &[TaskId], step: Step) -> Vec<Choice> {
    let mut choices: Vec<Choice> = Vec::new();
    for sense in Sense::ALL {
        let shift = shifted(cx, before, ids, step, sense);
        let said = match sense {
            Sense::Likeliest if shift.by_links == 0 => continue,
            Sense::Likeliest => Said::AllWait,
            Sense::NotBefore => Said::AllNotBefore,
            Sense::ByHand => Said::AllByHand,
        };
        let tasks = tasks(before, &shift);
        if choices.iter().all(|other| other.tasks != tasks) {
            choices.push(Choice { said, tasks, moved: shift.moved, besides: Vec::new() });
        }
    }
    choices
}

/// What dates may mean that several tasks were given, with what else is done in the same step: the likeliest first. Also
/// whether that has to be asked.
fn of_dates(before: &Before, wanted: &[(Task, Wanted)], besides: &[Edit]) -> (Vec<Choice>, bool) {
    let state = before.state();
    let (mut choices, mut ask): (Vec<Choice>, bool) = (Vec::new(), false);
    for sense in Sense::ALL {
        let found = dated(&state.workspace, &state.schedule, wanted, sense);
        let said = match sense {
            Sense::Likeliest if found.by_links > 0 => Said::AllWait,
            Sense::Likeliest if found.by_duration > 0 => Said::AllTake,
            Sense::Likeliest | Sense::NotBefore => Said::NoneEarlier,
            Sense::ByHand => Said::AllByHand,
        };
        ask |= found.ask;
        let (moved, tasks) = (found.tasks.len(), found.tasks);
        let said_already = |other: &Choice| other.said == said || other.tasks == tasks;
        if moved > 0 && !choices.iter().any(said_already) {
            choices.push(Choice { said, tasks, moved, besides: besides.to_vec() });
        }
    }
    (choices, ask)
}

impl TimelineView {
    /// Gives several tasks dates, each task as it is but for its date, in one step with what else is done. The likeliest
    /// sense is shown, and what all of them mean is asked once: none becomes a constraint unasked.
    pub(super) fn give_dates(&mut self, cx: &Cx<'_>, wanted: &[(Task, Wanted)], besides: Vec<Edit>) {
        let before = wanted.first().and_then(|(task, _)| Before::of(cx, task.id)).filter(|_| cx.editable);
        let Some(before) = before else { return edits::ask_all(cx, besides) };
        let (choices, ask) = of_dates(&before, wanted, &besides);
        match choices.first() {
            None => edits::ask_all(cx, besides),
            Some(first) if !ask => edits::ask_all(cx, vec![whole(first)]),
            Some(first) => {
                let gesture = GestureId(self.next_gesture());
                first.put(cx, gesture);
                self.question = Some(Question::of_dates(before, wanted.len(), choices, gesture));
            }
        }
    }

    /// The marked tasks without those under others of them, where a task in the hand is one of several; else it alone.
    pub(super) fn in_hand(&self, sheet: &Sheet<'_>, id: TaskId) -> Vec<TaskId> {
        let tops = if self.marked.contains(&id) { self.chosen_tops(sheet) } else { Vec::new() };
        if tops.len() > 1 && tops.contains(&id) { tops } else { vec![id] }
    }

    /// Moves the marked tasks by a working day, and asks what that means where it can mean several things.
    pub(super) fn nudge(&mut self, sheet: &Sheet<'_>, way: i32) {
        let cx = sheet.cx;
        let ids = self.chosen_tops(sheet);
        let Some(before) = ids.first().and_then(|id| Before::of(cx, *id)) else { return };
        let step = Step::WorkDays(way);
        let shift = shifted(cx, &before, &ids, step, Sense::Likeliest);
        if shift.dated == 0 {
            if shift.begun > 0 {
                cx.out.push(Action::Toast(cx.text("timeline-drag-started").to_owned()));
            }
            return;
        }
        let gesture = GestureId(self.next_gesture());
        moved(cx, &before, &shift, gesture);
        self.question = shift.ask.then(|| Question::of_shift(cx, before, ids, step, gesture));
    }

    /// Makes tasks longer or shorter by a day, where hours can be seen by one of them.
    pub(super) fn stretch(sheet: &Sheet<'_>, tasks: &[TaskId], way: i64) {
        let cx = sheet.cx;
        let longer = |id: &TaskId| {
            let (task, dates) = (cx.file.tasks.get(*id)?, cx.insights.schedule.get(*id)?);
            if dates.summary || dates.milestone || dates.percent >= 100.0 {
                return None;
            }
            let (step, least) = match task.elapsed {
                _ if sheet.scale.by_hours() => (60, edits::SHORTEST),
                true => (edits::MINUTES_OF_THE_CLOCK, edits::MINUTES_OF_THE_CLOCK),
                false => (edits::minutes_of_a_day(cx), edits::minutes_of_a_day(cx)),
            };
            let least = least.min(task.duration_minutes);
            let duration_minutes = (task.duration_minutes + way * step).max(least);
            (duration_minutes != task.duration_minutes).then_some(Edit::ResizeTask { id: *id, duration_minutes })
        };
        edits::ask_all(cx, tasks.iter().filter_map(longer).collect());
    }
}
