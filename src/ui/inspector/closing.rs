//! Forms of improvements and of items of closing.

use egui::Ui;

use super::fields;
use super::form::{Form, pair};
use super::{head, pickers};
use crate::ui::naming::Named;
use crate::ui::widgets::card;
use crate::workspace::{ClosingItem, ClosingKind, Improvement, ImprovementEffect, Worked};

/// Something that is done otherwise from now on.
pub fn improvement(ui: &mut Ui, form: &mut Form<'_, Improvement>) {
    let (cx, kit) = (form.cx, form.kit);
    head::title(ui, form, "record-field-title", |r| &mut r.title);
    form.refers_opt(ui, "record-field-owner", &pickers::people(cx), |r| &mut r.owner);
    pair(ui, |left, right| {
        form.day(left, "record-field-raised-on", |r| &mut r.raised_on);
        form.day_opt(right, "record-field-due", |r| &mut r.due);
    });
    form.day_opt(ui, "record-field-done-on", |r| &mut r.done_on);
    effect(ui, form);
    head::group(ui, &kit, "record-group-comes-from", true, |ui| {
        let lessons: Vec<_> = cx.file.lessons.ids().collect();
        form.refers_opt(ui, "record-field-from-lesson", &lessons, |r| &mut r.lesson);
        let reviews: Vec<_> = cx.file.events.iter().filter(|one| one.review).map(|one| one.id).collect();
        form.refers_opt(ui, "record-field-from-review", &reviews, |r| &mut r.review);
        let risks: Vec<_> = cx.file.risks.ids().collect();
        form.refers_opt(ui, "record-field-corrects", &risks, |r| &mut r.corrects);
    });
    head::group(ui, &kit, "record-group-note", false, |ui| {
        form.multi(ui, "record-field-note", |r| &mut r.note);
    });
}

/// Whether it helped: the first word on it is one of the day.
fn effect(ui: &mut Ui, form: &mut Form<'_, Improvement>) {
    let today = form.kit.today;
    form.field(
        ui,
        "record-field-worked",
        |r| &mut r.effect,
        |ui, kit, label, value| {
            let mut worked: Option<Worked> = value.as_ref().map(|one| one.worked);
            fields::choice_opt(ui, kit, label, &mut worked);
            if worked != value.as_ref().map(|one| one.worked) {
                let seen = value.take();
                *value = worked.map(|worked| match seen {
                    Some(before) => ImprovementEffect { worked, ..before },
                    None => ImprovementEffect { on: today, worked, seen: String::new() },
                });
            }
            if let Some(one) = value {
                fields::day(ui, kit, kit.text("record-field-effect-on"), &mut one.on);
                fields::multi(ui, kit, kit.text("record-field-effect-seen"), &mut one.seen);
            }
        },
    );
}

/// An item of closing.
pub fn item(ui: &mut Ui, form: &mut Form<'_, ClosingItem>) {
    let (cx, kit) = (form.cx, form.kit);
    let kind = form.shown.kind;
    if ClosingKind::BY_HAND.contains(&kind) {
        card::heading(ui, kit.theme, kind.name(kit.words));
        form.line(ui, "record-field-closing-what", |r| &mut r.title);
    } else {
        head::title(ui, form, "record-field-title", |r| &mut r.title);
    }
    form.choice(ui, "record-field-closing-kind", |r| &mut r.kind);
    if kind == ClosingKind::Handover {
        form.refers_opt(ui, "record-field-receiver", &pickers::people(cx), |r| &mut r.receiver);
    }
    pair(ui, |left, right| {
        form.day_opt(left, "record-field-due", |r| &mut r.due);
        let done = if kind == ClosingKind::Handover { "record-field-accepted-on" } else { "record-field-done-on" };
        form.day_opt(right, done, |r| &mut r.done_on);
    });
    if kind != ClosingKind::Handover {
        form.day_opt(ui, "record-field-not-needed-on", |r| &mut r.not_needed_on);
    }
    if form.shown.done_on.is_some() || form.shown.not_needed_on.is_some() {
        form.line(ui, "record-field-done-by", |r| &mut r.done_by);
    }
    head::group(ui, &kit, "record-group-note", false, |ui| {
        form.multi(ui, "record-field-note", |r| &mut r.note);
    });
}
