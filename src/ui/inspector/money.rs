//! Forms of budget lines, of follow-on work, of contracts and of what we offer.

use egui::Ui;

use super::fields;
use super::form::{Form, pair};
use super::rows::{Adding, Press, Rows};
use super::{head, pickers};
use crate::insight::statistics::total;
use crate::ui::naming::Named;
use crate::ui::widgets::card;
use crate::workspace::{
    Actual, AnyRecord, BudgetLine, Contract, Forecast, Offering, Opportunity, Reach, Side, Stage, StageEntry,
    StakeholderKind, Standing,
};

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
    amounts(ui, form, "record-field-actuals", |r| &mut r.actuals);
    forecasts(ui, form);
    head::group(ui, &kit, "record-group-note", false, |ui| {
        form.multi(ui, "record-field-note", |r| &mut r.note);
    });
}

/// Amounts by their days: what was spent, what was invoiced.
fn amounts<R: Clone + PartialEq + Into<AnyRecord>>(
    ui: &mut Ui,
    form: &mut Form<'_, R>,
    label: &str,
    at: impl Fn(&mut R) -> &mut Vec<Actual>,
) {
    let kit = form.kit;
    let list = Rows {
        label: kit.text(label),
        say: &|one: &Actual| {
            let amount = kit.words.money(one.amount_minor, kit.currency);
            format!("{} · {amount} {}", kit.words.date_short(one.on), one.text).trim_end().to_owned()
        },
        adding: Adding::Read(
            &|text| {
                let amount_minor = kit.words.parse_money(text, kit.currency)?;
                Some(Actual { on: kit.today, amount_minor, text: String::new() })
            },
            "record-wrong-money",
        ),
        press: Press::Opens,
    };
    form.rows(ui, at, Some(|one: &Actual| one.on), list, |ui, one| {
        pair(ui, |left, right| {
            fields::day(left, &kit, kit.text("record-field-on"), &mut one.on);
            fields::money(right, &kit, kit.text("record-field-amount"), &mut one.amount_minor);
        });
        fields::line(ui, &kit, kit.text("record-field-what-for"), &mut one.text);
    });
}

fn forecasts(ui: &mut Ui, form: &mut Form<'_, BudgetLine>) {
    let kit = form.kit;
    let list = Rows {
        label: kit.text("record-field-forecasts"),
        say: &|one: &Forecast| {
            format!("{} · {}", kit.words.date_short(one.on), kit.words.money(one.amount_minor, kit.currency))
        },
        adding: Adding::Read(
            &|text| {
                let amount_minor = kit.words.parse_money(text, kit.currency)?;
                Some(Forecast { on: kit.today, amount_minor })
            },
            "record-wrong-money",
        ),
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
    let contracts: Vec<_> = cx.file.contracts.ids().collect();
    form.refers_opt(ui, "record-field-renews", &contracts, |r| &mut r.renews);
    let stages = Stage::CHOICES.iter().map(|stage| StageEntry { on: kit.today, stage: *stage });
    let list = Rows {
        label: kit.text("record-field-stages"),
        say: &|one: &StageEntry| format!("{} · {}", kit.words.date_short(one.on), one.stage.name(kit.words)),
        adding: Adding::Pick(stages.collect(), &|one| one.stage.name(kit.words).to_owned()),
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

/// What is under contract.
pub fn contract(ui: &mut Ui, form: &mut Form<'_, Contract>) {
    let (cx, kit) = (form.cx, form.kit);
    head::title(ui, form, "record-field-title", |r| &mut r.title);
    let parties = pickers::people_who(cx, |one| one.kind != StakeholderKind::Person && one.side != Side::Ours);
    form.refers_opt(ui, "record-field-contract-with", &parties, |r| &mut r.with);
    form.refers_opt(ui, "record-field-through", &pickers::people(cx), |r| &mut r.through);
    pair(ui, |left, right| {
        form.money(left, "record-field-worth", |r| &mut r.value_minor);
        form.day_opt(right, "record-field-signed-on", |r| &mut r.signed_on);
    });
    pair(ui, |left, right| {
        form.day(left, "record-field-from", |r| &mut r.from);
        form.day_opt(right, "record-field-to", |r| &mut r.to);
    });
    form.whole(ui, "record-field-notice-days", 0..=3660, |r| &mut r.notice_days);
    amounts(ui, form, "record-field-invoices", |r| &mut r.invoices);
    head::group(ui, &kit, "record-group-note", false, |ui| {
        form.multi(ui, "record-field-note", |r| &mut r.note);
    });
}

/// Something that we offer.
pub fn offering(ui: &mut Ui, form: &mut Form<'_, Offering>) {
    let (cx, kit) = (form.cx, form.kit);
    head::title(ui, form, "record-field-title", |r| &mut r.title);
    let parts = pickers::people_who(cx, |one| one.side == Side::Client);
    let fresh = parts.into_iter().map(|with| Standing { with, on: kit.today, reach: Reach::Open });
    let list = Rows {
        label: kit.text("record-field-standings"),
        say: &|one: &Standing| {
            let name = pickers::name(cx, one.with);
            format!("{name} · {} · {}", one.reach.name(kit.words), kit.words.date_short(one.on))
        },
        adding: Adding::Pick(fresh.collect(), &|one| pickers::name(cx, one.with)),
        press: Press::Opens,
    };
    form.rows(
        ui,
        |r| &mut r.standings,
        Some(|one: &Standing| one.on),
        list,
        |ui, one| {
            pair(ui, |left, right| {
                fields::day(left, &kit, kit.text("record-field-on"), &mut one.on);
                fields::choice(right, &kit, kit.text("record-field-reach"), &mut one.reach);
            });
        },
    );
    head::group(ui, &kit, "record-group-note", false, |ui| {
        form.multi(ui, "record-field-note", |r| &mut r.note);
    });
}
