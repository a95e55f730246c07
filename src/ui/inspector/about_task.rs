//! What the schedule says of a task: when it happens, how much it can slip, why it stands where it stands; what waits
//! for it, and which expectations it satisfies.

use chrono::{NaiveDateTime, TimeDelta};
use egui::Ui;

use super::about_person::{expectation_line, way};
use super::fields::Kit;
use super::form::kit_of;
use crate::insight::calendar::Calendars;
use crate::insight::schedule::TaskDates;
use crate::ui::context::Cx;
use crate::ui::icons::Icon;
use crate::ui::naming::{Named, title_of};
use crate::ui::widgets::card;
use crate::ui::widgets::chip::{self, Mark};
use crate::workspace::{Constraint, ConstraintKind, Lag, LinkKind, Satisfier, Task, TaskId, TaskMode};

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
        chip::state_line(ui, kit.theme, mark, &slack);
    });
    if let Some(late) = dates.late_days.filter(|days| *days != 0) {
        let text = if late > 0 {
            kit.words.with("record-later-than-baseline", &[("days", kit.words.days(late).into())])
        } else {
            kit.words.with("record-earlier-than-baseline", &[("days", kit.words.days(-late).into())])
        };
        card::key_value(ui, kit.theme, kit.text("record-field-against-baseline"), &text);
    }
    card::key_value(ui, kit.theme, kit.text("record-field-because"), &why(cx, &kit, task, dates));
}

fn slack(kit: &Kit<'_>, dates: &TaskDates) -> (Mark, String) {
    match dates.slack_minutes {
        None => (Mark::Good, kit.text("record-slack-finished").to_owned()),
        Some(minutes) if minutes < 0 => {
            let by = kit.words.effort(-minutes);
            (Mark::Trouble, kit.words.with("record-slack-negative", &[("effort", by.into())]))
        }
        Some(_) if dates.overdue => (Mark::Trouble, kit.text("record-slack-overdue").to_owned()),
        Some(0) => (Mark::Watch, kit.text("record-slack-critical").to_owned()),
        Some(minutes) => (Mark::Good, kit.words.effort(minutes)),
    }
}

/// Why a task starts when it does: work, hand, constraint, the link that holds it last, or the start of the plan.
fn why(cx: &Cx<'_>, kit: &Kit<'_>, task: &Task, dates: &TaskDates) -> String {
    if dates.summary {
        return kit.text("record-why-summary").to_owned();
    }
    if let Some(start) = task.actual_start {
        let on = kit.words.date(start.date());
        return kit.words.with("record-why-began", &[("date", on.into())]);
    }
    if task.mode == TaskMode::Manual {
        return kit.text("record-why-manual").to_owned();
    }
    let plan = &cx.insights.schedule;
    let calendars = Calendars::of(cx.shown());
    let calendar = calendars.get(task.calendar);
    let minutes = dates.duration_minutes;
    let held = |link: &crate::workspace::Link| {
        let before = plan.get(link.predecessor)?;
        let (from, back) = match link.kind {
            LinkKind::FinishStart => (before.finish, 0),
            LinkKind::FinishFinish => (before.finish, minutes),
            LinkKind::StartStart => (before.start, 0),
            LinkKind::StartFinish => (before.start, minutes),
        };
        let share = |percent: i32| before.duration_minutes.saturating_mul(percent.into()) / 100;
        let by_clock = |minutes| TimeDelta::try_minutes(minutes).and_then(|by| from.checked_add_signed(by));
        let from = match link.lag() {
            Lag::Working(minutes) => calendar.add(from, minutes),
            Lag::Percent(percent) => calendar.add(from, share(percent)),
            Lag::Elapsed(minutes) => by_clock(minutes)?,
            Lag::ElapsedPercent(percent) => by_clock(share(percent))?,
        };
        Some((calendar.add(from, -back), link.predecessor))
    };
    let last = task.links.iter().filter_map(held).max_by_key(|(start, _)| *start);
    // A date on a day off counts from the next working day.
    let starts = |at: NaiveDateTime| calendar.next_work_start(at).date() == dates.start.date() || at == dates.start;
    let binds = |constraint: &Constraint| match (constraint.kind, constraint.at) {
        (ConstraintKind::MustStartOn | ConstraintKind::MustFinishOn | ConstraintKind::AsLateAsPossible, _) => true,
        (ConstraintKind::StartNoEarlierThan | ConstraintKind::StartNoLaterThan, Some(at)) => starts(at),
        (ConstraintKind::FinishNoEarlierThan | ConstraintKind::FinishNoLaterThan, Some(at)) => {
            at.date() == dates.finish.date() || starts(calendar.add(at, -minutes))
        }
        (_, None) => false,
    };
    if let Some(constraint) = task.constraint.filter(|constraint| binds(constraint)) {
        return said(kit, &constraint);
    }
    // What a summary may not start before, nothing below it may.
    let above = plan.tree.ancestors(task.id).filter_map(|id| cx.shown().tasks.get(id));
    let mut above = above.filter_map(|summary| Some((summary, summary.constraint?)));
    let no_earlier = |constraint: &Constraint| constraint.kind == ConstraintKind::StartNoEarlierThan;
    if let Some((summary, constraint)) = above.find(|(_, one)| no_earlier(one) && binds(one)) {
        return format!("{}: {}", summary.title, said(kit, &constraint));
    }
    match last {
        Some((_, before)) => {
            let title = title_of(cx.shown(), before.into(), kit.words);
            kit.words.with("record-why-link", &[("title", title.into())])
        }
        None => kit.text("record-why-start").to_owned(),
    }
}

fn said(kit: &Kit<'_>, constraint: &Constraint) -> String {
    let name = constraint.kind.name(kit.words);
    match constraint.at {
        Some(at) => format!("{name} {}", kit.words.date(at.date())),
        None => name.to_owned(),
    }
}

/// The tasks that wait for this one.
pub fn followers(ui: &mut Ui, cx: &Cx<'_>, kit: &Kit<'_>, id: TaskId) {
    let waits = |task: &&Task| task.links.iter().any(|link| link.predecessor == id);
    let mut followers = cx.shown().tasks.iter().filter(waits).peekable();
    if followers.peek().is_none() {
        return;
    }
    ui.label(kit.theme.caption(kit.text("record-field-followers")));
    for task in followers {
        let start = cx.insights.schedule.get(task.id).map(|dates| kit.words.date_short(dates.start.date()));
        way(ui, cx, kit, (Icon::ArrowRight, &task.title, &start.unwrap_or_default()), task.id);
    }
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
