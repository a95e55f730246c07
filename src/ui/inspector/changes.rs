//! What belongs to a change, and what was done to put things right: parts of the form of a risk, an issue or a change.

use egui::Ui;

use super::form::{Form, pair};
use super::rows::{Adding, Press, Rows};
use super::{fields, head, pickers};
use crate::workspace::{Correction, Decided, Reset, Risk, RiskKind};

/// Days by which a change can move the end of the work.
const DAYS: std::ops::RangeInclusive<i64> = -3660..=3660;

/// Who asked for a change, what was decided, what it does to the plan, to the cost and to what people expect.
pub fn change(ui: &mut Ui, form: &mut Form<'_, Risk>) {
    let (cx, kit) = (form.cx, form.kit);
    let open = form.shown.kind == RiskKind::Change;
    head::group(ui, &kit, "record-group-change", open, |ui| {
        form.refers_opt(ui, "record-field-change-asked-by", &pickers::people(cx), |r| &mut r.asked_by);
        form.field(
            ui,
            "record-field-decided",
            |r| &mut r.decided,
            |ui, kit, label, value| {
                let mut granted = value.map(|one| one.granted);
                let words = ["record-change-waiting", "record-change-granted", "record-change-declined"];
                let [waiting, yes, no] = words.map(|key| kit.text(key));
                let options = [(None, waiting), (Some(true), yes), (Some(false), no)];
                fields::one_of(ui, kit, &crate::ui::widgets::field::Field::new(label), &mut granted, &options);
                let on = value.map_or(kit.today, |one| one.on);
                *value = granted.map(|granted| Decided { on, granted });
                if let Some(decided) = value {
                    fields::day(ui, kit, kit.text("record-field-decided-on"), &mut decided.on);
                }
            },
        );
        pair(ui, |left, right| {
            let days = |ui: &mut Ui, kit: &fields::Kit<'_>, label: &str, value: &mut Option<i64>| {
                fields::whole_opt(ui, kit, label, value, DAYS);
            };
            form.field(left, "record-field-effect-days", |r| &mut r.effect_days, days);
            form.field(right, "record-field-effect-cost", |r| &mut r.effect_cost_minor, fields::money_opt);
        });
        resets(ui, form);
    });
}

fn resets(ui: &mut Ui, form: &mut Form<'_, Risk>) {
    let (cx, kit) = (form.cx, form.kit);
    let there: Vec<_> = form.shown.resets.iter().map(|one| one.expectation).collect();
    let rest = pickers::expectations(cx).into_iter().filter(|id| !there.contains(id));
    let entry = |expectation| Reset { expectation, agreed_on: None };
    let list = Rows {
        label: kit.text("record-field-resets"),
        say: &|one: &Reset| match one.agreed_on {
            Some(on) => format!("{} · {}", kit.words.date_short(on), pickers::name(cx, one.expectation)),
            None => pickers::name(cx, one.expectation),
        },
        adding: Adding::Pick(rest.map(entry).collect(), &|one| pickers::name(cx, one.expectation)),
        press: Press::Opens,
    };
    form.rows(
        ui,
        |r| &mut r.resets,
        None,
        list,
        |ui, one| fields::day_opt(ui, &kit, kit.text("record-field-reset-agreed-on"), &mut one.agreed_on),
    );
}

/// What was done about it, with which effect, and whether that worked.
pub fn corrections(ui: &mut Ui, form: &mut Form<'_, Risk>) {
    let (cx, kit) = (form.cx, form.kit);
    let day = kit.today;
    let fresh = |what| Correction {
        on: day,
        what,
        who: None,
        done_on: None,
        effect: String::new(),
        worked: None,
        judged_on: None,
    };
    let list = Rows {
        label: kit.text("record-field-corrections"),
        say: &|one: &Correction| format!("{} · {}", kit.words.date_short(one.on), one.what),
        adding: Adding::Type(&fresh),
        press: Press::Opens,
    };
    form.rows(
        ui,
        |r| &mut r.corrections,
        Some(|one: &Correction| one.on),
        list,
        |ui, one| {
            fields::multi(ui, &kit, kit.text("record-field-correction"), &mut one.what);
            pickers::one_opt(ui, (cx, &kit), kit.text("record-field-who-does"), &mut one.who, &pickers::people(cx));
            pair(ui, |left, right| {
                fields::day(left, &kit, kit.text("record-field-decided-on"), &mut one.on);
                fields::day_opt(right, &kit, kit.text("record-field-done-on"), &mut one.done_on);
            });
            fields::multi(ui, &kit, kit.text("record-field-came-of"), &mut one.effect);
            let was = one.worked;
            fields::choice_opt(ui, &kit, kit.text("record-field-worked"), &mut one.worked);
            if one.worked != was {
                one.judged_on = one.worked.map(|_| day);
            }
        },
    );
}
