//! Forms of budget lines and of follow-on work.

use egui::Ui;

use super::fields;
use super::form::{Form, pair};
use super::rows::{Adding, Press, Rows};
use super::{head, pickers};
use crate::insight::statistics::total;
use crate::ui::naming::Named;
use crate::ui::widgets::card;
use crate::workspace::{Actual, BudgetLine, Forecast, Opportunity, Stage, StageEntry};

/// A budget line.
pub fn budget_line(ui: &mut Ui, form: &mut Form<'_, BudgetLine>) {
    let kit = form.kit;
    head::title(ui, form, "record-field-title", |r| &mut r.title);
    let spent = total(form.shown.actuals.iter().map(|one| one.amount_minor));
    card::key_value(ui, kit.theme, kit.text("record-field-spent"), &kit.words.money(spent, kit.currency));
    pair(ui, |left, right| {
        form.money(left, "record-field-planned", |r| &mut r.planned_minor);
        form.line(right, "record-field-category", |r| &mut r.category);
    });
    pair(ui, |left, right| {
        form.day(left, "record-field-from", |r| &mut r.from);
        form.day(right, "record-field-to", |r| &mut r.to);
    });
    actuals(ui, form);
    forecasts(ui, form);
    head::group(ui, &kit, "record-group-note", false, |ui| {
        form.multi(ui, "record-field-note", |r| &mut r.note);
    });
}

fn actuals(ui: &mut Ui, form: &mut Form<'_, BudgetLine>) {
    let kit = form.kit;
    let list = Rows {
        label: kit.text("record-field-actuals"),
        say: &|one: &Actual| {
            let amount = kit.words.money(one.amount_minor, kit.currency);
            format!("{} · {amount} {}", kit.words.date_short(one.on), one.text).trim_end().to_owned()
        },
        adding: Adding::Fresh(Actual { on: kit.today, amount_minor: 0, text: String::new() }),
        press: Press::Opens,
    };
    form.rows(
        ui,
        |r| &mut r.actuals,
        Some(|one: &Actual| one.on),
        list,
        |ui, one| {
            pair(ui, |left, right| {
                fields::day(left, &kit, kit.text("record-field-on"), &mut one.on);
                fields::money(right, &kit, kit.text("record-field-amount"), &mut one.amount_minor);
            });
            fields::line(ui, &kit, kit.text("record-field-what-for"), &mut one.text);
        },
    );
}

fn forecasts(ui: &mut Ui, form: &mut Form<'_, BudgetLine>) {
    let kit = form.kit;
    let latest = form.shown.forecasts.last().map_or(form.shown.planned_minor, |one| one.amount_minor);
    let list = Rows {
        label: kit.text("record-field-forecasts"),
        say: &|one: &Forecast| {
            format!("{} · {}", kit.words.date_short(one.on), kit.words.money(one.amount_minor, kit.currency))
        },
        adding: Adding::Fresh(Forecast { on: kit.today, amount_minor: latest }),
        press: Press::Opens,
    };
    form.rows(
        ui,
        |r| &mut r.forecasts,
        Some(|one: &Forecast| one.on),
        list,
        |ui, one| {
            pair(ui, |left, right| {
                fields::day(left, &kit, kit.text("record-field-on"), &mut one.on);
                fields::money(right, &kit, kit.text("record-field-at-completion"), &mut one.amount_minor);
            });
        },
    );
}

/// Follow-on work.
pub fn opportunity(ui: &mut Ui, form: &mut Form<'_, Opportunity>) {
    let (cx, kit) = (form.cx, form.kit);
    head::title(ui, form, "record-field-title", |r| &mut r.title);
    form.choice(ui, "record-field-opportunity-kind", |r| &mut r.kind);
    pair(ui, |left, right| {
        form.money(left, "record-field-worth", |r| &mut r.value_minor);
        form.day_opt(right, "record-field-expected-on", |r| &mut r.expected_on);
    });
    form.refers_opt(ui, "record-field-through", &pickers::people(cx), |r| &mut r.through);
    let latest = form.shown.stages.last().map_or(Stage::Idea, |one| one.stage);
    let list = Rows {
        label: kit.text("record-field-stages"),
        say: &|one: &StageEntry| format!("{} · {}", kit.words.date_short(one.on), one.stage.name(kit.words)),
        adding: Adding::Fresh(StageEntry { on: kit.today, stage: latest }),
        press: Press::Opens,
    };
    form.rows(
        ui,
        |r| &mut r.stages,
        Some(|one: &StageEntry| one.on),
        list,
        |ui, one| {
            pair(ui, |left, right| {
                fields::day(left, &kit, kit.text("record-field-on"), &mut one.on);
                fields::choice(right, &kit, kit.text("record-field-stage"), &mut one.stage);
            });
        },
    );
    head::group(ui, &kit, "record-group-note", false, |ui| {
        form.multi(ui, "record-field-note", |r| &mut r.note);
    });
}
