//! What the schedule says of a task: when it happens, how much it can slip, why it stands where it stands; what waits
//! for it, and which expectations it satisfies.

use std::sync::Arc;

use egui::{Id, Label, Ui};

use super::about_person::{expectation_line, way};
use super::fields::Kit;
use super::form::kit_of;
use super::why;
use crate::insight::schedule::TaskDates;
use crate::ui::context::Cx;
use crate::ui::icons::Icon;
use crate::ui::widgets::card;
use crate::ui::widgets::chip::Mark;
use crate::workspace::{Satisfier, Task, TaskId};

/// When the task happens, and why.
pub fn dates(ui: &mut Ui, cx: &Cx<'_>, task: &Task) {
    let kit = kit_of(cx);
    let Some(dates) = cx.insights.schedule.get(task.id) else { return };
    let span = if dates.milestone {
        kit.words.date(dates.finish.date())
    } else {
        kit.words.date_range(dates.start.date(), dates.finish.date())
    };
    card::key_value(ui, kit.theme, kit.text("record-field-planned-span"), &span);
    let (mark, slack) = slack(&kit, dates);
    card::row(ui, kit.theme, kit.text("record-field-slack"), |ui| {
        why::marked(ui, &kit, mark, |ui| ui.add(Label::new(kit.theme.body(&slack)).wrap()));
    });
    if let Some(late) = dates.late_days.filter(|days| *days != 0) {
        let text = if late > 0 {
            kit.words.with("record-later-than-baseline", &[("days", kit.words.days(late).into())])
        } else {
            kit.words.with("record-earlier-than-baseline", &[("days", kit.words.days(-late).into())])
        };
        card::key_value(ui, kit.theme, kit.text("record-field-against-baseline"), &text);
    }
    why::show(ui, cx, &kit, task);
}

fn slack(kit: &Kit<'_>, dates: &TaskDates) -> (Mark, String) {
    match dates.slack_minutes {
        None => (Mark::Good, kit.text("record-slack-finished").to_owned()),
        Some(minutes) if minutes < 0 => {
            let by = kit.words.spare(-minutes);
            (Mark::Trouble, kit.words.with("record-slack-negative", &[("effort", by.into())]))
        }
        Some(_) if dates.overdue => (Mark::Trouble, kit.text("record-slack-overdue").to_owned()),
        Some(0) => (Mark::Watch, kit.text("record-slack-critical").to_owned()),
        Some(minutes) => (Mark::Good, kit.words.spare(minutes)),
    }
}

/// The tasks that wait for this one.
pub fn followers(ui: &mut Ui, cx: &Cx<'_>, kit: &Kit<'_>, id: TaskId) {
    let followers = waiting(ui, cx, id);
    if followers.is_empty() {
        return;
    }
    ui.label(kit.theme.caption(kit.text("record-field-followers")));
    for task in followers.iter().filter_map(|id| cx.shown().tasks.get(*id)) {
        let start = cx.insights.schedule.get(task.id).map(|dates| kit.words.date_short(dates.start.date()));
        way(ui, cx, kit, (Icon::ArrowRight, &task.title, &start.unwrap_or_default()), task.id);
    }
}

/// What waits for a task, kept while nothing changes: every dependency has to be asked.
fn waiting(ui: &Ui, cx: &Cx<'_>, id: TaskId) -> Arc<Vec<TaskId>> {
    type Kept = ((u64, TaskId), Arc<Vec<TaskId>>);
    let (key, slot) = ((cx.source, id), Id::unique("inspector-followers"));
    let kept = ui.data(|data| data.get_temp::<Kept>(slot)).filter(|(of, _)| *of == key);
    if let Some((_, waiting)) = kept {
        return waiting;
    }
    let waiting = Arc::new(cx.insights.schedule.followers(id));
    ui.data_mut(|data| data.insert_temp::<Kept>(slot, (key, waiting.clone())));
    waiting
}

/// The expectations that the task satisfies.
pub fn expectations(ui: &mut Ui, cx: &Cx<'_>, kit: &Kit<'_>, id: TaskId) {
    let satisfied = cx.shown().expectations.iter().filter(|one| one.satisfied_by.contains(&Satisfier::Task(id)));
    let mut first = true;
    for expectation in satisfied {
        if std::mem::take(&mut first) {
            ui.label(kit.theme.caption(kit.text("record-field-satisfies")));
        }
        if let Some(status) = cx.insights.expectations.get(expectation.id) {
            expectation_line(ui, cx, kit, status, &expectation.title);
        }
    }
}
