//! How a task is scheduled: what sets its dates, and what is rarely said of it: estimates, interruptions, its place when
//! resources are levelled.

use egui::Ui;

use super::fields;
use super::form::{Form, pair};
use super::pickers;
use super::rows::{Adding, Press, Rows};
use super::tasks::{EVENING, MORNING};
use crate::ui::reasons::by_clock;
use crate::ui::widgets::{button, card};
use crate::workspace::{Constraint, ConstraintKind, Estimate, Split, Task, TaskMode};

/// What sets its dates beside its dependencies: by hand, a constraint, a calendar of its own.
pub fn dates(ui: &mut Ui, form: &mut Form<'_, Task>) {
    let cx = form.cx;
    let start = cx.insights.schedule.get(form.shown.id).map(|dates| dates.start);
    let usual = start.or_else(|| cx.file.engagement.start.and_hms_opt(MORNING, 0, 0)).unwrap_or_default();
    // A task fixed by hand stands somewhere: where it stands now.
    let mut fixed = (form.shown.mode, form.shown.manual_start, form.shown.manual_finish);
    let was = fixed;
    let kit = form.kit;
    fields::choice(ui, &kit, kit.text("record-field-mode"), &mut fixed.0);
    if fixed.0 == TaskMode::Manual {
        let mut at = fixed.1.unwrap_or(usual);
        fields::moment(ui, &kit, kit.text("record-field-manual-start"), &mut at);
        fixed.1 = Some(at);
        fields::moment_opt(ui, &kit, kit.text("record-field-manual-finish"), &mut fixed.2, EVENING);
        fixed.2 = fixed.2.filter(|finish| *finish >= at);
    }
    if fixed != was && cx.editable {
        form.set(kit.text("record-field-mode"), |task| {
            (task.mode, task.manual_start, task.manual_finish) = fixed;
        });
    }
    form.field(
        ui,
        "record-field-constraint",
        |r| &mut r.constraint,
        |ui, kit, label, value| {
            let mut kind = value.map(|one| one.kind);
            fields::choice_opt(ui, kit, label, &mut kind);
            if kind != value.map(|one| one.kind) {
                *value = kind.map(|kind| {
                    let at = value.and_then(|one| one.at).or(Some(usual));
                    Constraint { kind, at: at.filter(|_| kind != ConstraintKind::AsLateAsPossible) }
                });
            }
            if let Some(Constraint { at: Some(at), .. }) = value {
                fields::moment(ui, kit, kit.text("record-field-constraint-at"), at);
            }
        },
    );
    if cx.file.engagement.calendars.len() > 1 || form.shown.calendar.is_some() {
        form.field(
            ui,
            "record-field-calendar",
            |r| &mut r.calendar,
            |ui, kit, label, value| {
                pickers::calendar(ui, (cx, kit), label, value);
            },
        );
    }
    if form.shown.calendar.is_some() || form.shown.own_calendar_only {
        form.flag(ui, "record-field-own-calendar-only", |r| &mut r.own_calendar_only);
    }
}

/// What is left of a task that has begun, and when that goes on.
pub fn under_way(ui: &mut Ui, form: &mut Form<'_, Task>) {
    let begun = form.shown.actual_start.is_some() && form.shown.actual_finish.is_none();
    if begun || form.shown.remaining_minutes.is_some() || form.shown.resumes.is_some() {
        form.field(ui, "record-field-remaining", |r| &mut r.remaining_minutes, fields::duration_opt);
        form.moment_opt(ui, "record-field-resumes", MORNING, |r| &mut r.resumes);
    }
}

/// What is rarely said of a task.
pub fn more(ui: &mut Ui, form: &mut Form<'_, Task>) {
    form.flag(ui, "record-field-estimated", |r| &mut r.estimated);
    form.flag(ui, "record-field-elapsed", |r| &mut r.elapsed);
    estimate(ui, form);
    splits(ui, form);
    form.choice(ui, "record-field-effort", |r| &mut r.effort);
    form.field(
        ui,
        "record-field-priority",
        |r| &mut r.priority,
        |ui, kit, label, value| {
            let mut wide = i64::from(*value);
            fields::whole(ui, kit, label, &mut wide, 0..=1000);
            *value = u16::try_from(wide).unwrap_or(*value);
        },
    );
    levelling(ui, form);
}

/// The least and the most that it may take: one empty field and there is no estimate.
fn estimate(ui: &mut Ui, form: &mut Form<'_, Task>) {
    let duration = form.shown.duration_minutes;
    form.field(
        ui,
        "record-field-estimate",
        |r| &mut r.estimate,
        |ui, kit, _, value| {
            let was = *value;
            let mut ends = (was.map(|one| one.optimistic_minutes), was.map(|one| one.pessimistic_minutes));
            let before = ends;
            pair(ui, |left, right| {
                fields::duration_opt(left, kit, kit.text("record-field-optimistic"), &mut ends.0);
                fields::duration_opt(right, kit, kit.text("record-field-pessimistic"), &mut ends.1);
            });
            if ends == before {
                return;
            }
            let emptied = before.0.is_some() && ends.0.is_none() || before.1.is_some() && ends.1.is_none();
            *value = (!emptied && ends != (None, None)).then(|| Estimate {
                optimistic_minutes: ends.0.unwrap_or(duration).min(duration),
                pessimistic_minutes: ends.1.unwrap_or(duration).max(duration),
            });
        },
    );
}

fn splits(ui: &mut Ui, form: &mut Form<'_, Task>) {
    let kit = form.kit;
    let last = form.shown.splits.last().map_or(0, |one| one.after_minutes);
    let fresh = Split { after_minutes: last.midpoint(form.shown.duration_minutes), pause_minutes: 480 };
    let list = Rows {
        label: kit.text("record-field-splits"),
        say: &|one: &Split| {
            let (after, pause) = (kit.words.effort(one.after_minutes), kit.words.effort(one.pause_minutes));
            kit.words.with("record-split-said", &[("after", after.into()), ("pause", pause.into())])
        },
        adding: Adding::Fresh(fresh),
        press: Press::Opens,
    };
    form.rows(
        ui,
        |r| &mut r.splits,
        None,
        list,
        |ui, one| {
            pair(ui, |left, right| {
                fields::duration(left, &kit, kit.text("record-field-split-after"), &mut one.after_minutes);
                fields::duration(right, &kit, kit.text("record-field-split-pause"), &mut one.pause_minutes);
            });
        },
    );
}

/// By how much levelling holds it back, and the way to take that away.
fn levelling(ui: &mut Ui, form: &mut Form<'_, Task>) {
    let (kit, delay) = (form.kit, form.shown.levelling_delay_minutes);
    if delay == 0 {
        return;
    }
    let label = kit.text("record-field-levelling-delay");
    card::key_value(ui, kit.theme, label, &by_clock(kit.words, delay));
    if kit.editable && button::plain(ui, kit.theme, kit.text("record-act-remove-delay")).clicked() {
        form.set(label, |task| task.levelling_delay_minutes = 0);
    }
}
