//! Changes: who asked, what was decided, what each does to the plan and to the cost, and which expectations it breaks: of
//! each whether its holder was told and agreed to a new one.

use egui::{Label, Sense, Ui, Vec2};

use super::list;
use crate::document::{Edit, Label as StepLabel};
use crate::insight::changes::{Broken, ChangeStatus, Changes, Fate};
use crate::ui::context::Cx;
use crate::ui::theme::{SPACE_1, SPACE_2, SPACE_4};
use crate::ui::views::registers::parts;
use crate::ui::widgets::chip::{self, Mark};
use crate::ui::widgets::{button, card};
use crate::workspace::{Decided, Risk, RiskId};

/// So many changes are listed; the others stand in the table.
const MOST: usize = 12;

fn fate_key(fate: Fate) -> &'static str {
    match fate {
        Fate::Waiting => "record-change-waiting",
        Fate::Granted => "record-change-granted",
        Fate::Declined => "record-change-declined",
    }
}

/// Draws the changes in a card.
pub fn show(ui: &mut Ui, cx: &Cx<'_>, changes: &Changes) {
    if changes.changes.is_empty() {
        return;
    }
    let granted = changes.with_days.of;
    let finding = match (changes.without_reset.len(), granted) {
        (_, 0) => cx.words.with("risks-changes-none-granted", &[("n", changes.changes.len().into())]),
        // Whose expectations are still broken is for whoever must set them anew.
        (_, granted) if cx.for_client => {
            cx.words.with("risks-changes-granted", &[("n", granted.into()), ("of", changes.changes.len().into())])
        }
        (0, _) => cx.words.with("risks-changes-reset", &[("n", granted.into())]),
        (open, _) => cx.words.with("risks-changes-not-reset", &[("n", open.into()), ("of", granted.into())]),
    };
    card::card(ui, cx.theme, &finding, |ui| {
        if granted > 0 {
            let money = cx.words.money_whole(changes.cost_minor, &cx.shown().engagement.currency);
            let args = [
                ("days", cx.words.signed(changes.days as f64, 0).into()),
                ("withdays", parts::of(cx, changes.with_days).unwrap_or_default().into()),
                ("cost", money.into()),
                ("withcost", parts::of(cx, changes.with_cost).unwrap_or_default().into()),
            ];
            // What they cost us is ours.
            let key = if cx.for_client { "risks-changes-sum-days" } else { "risks-changes-sum" };
            parts::quiet(ui, cx, &cx.words.with(key, &args));
        }
        for (place, status) in changes.changes.iter().take(MOST).enumerate() {
            let Some(risk) = cx.shown().risks.get(status.id) else { continue };
            if place > 0 {
                card::rule(ui, cx.theme);
            }
            ui.push_id(status.id, |ui| one(ui, cx, risk, status));
        }
    });
}

fn one(ui: &mut Ui, cx: &Cx<'_>, risk: &Risk, status: &ChangeStatus) {
    let theme = cx.theme;
    ui.horizontal(|ui| {
        ui.scope(|ui| {
            ui.set_max_width((ui.available_width() - 150.0).max(120.0));
            parts::title(ui, cx, risk.id, &risk.title, false);
        });
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            let mark = match status.fate {
                Fate::Waiting => Mark::Watch,
                Fate::Granted if status.open() => Mark::Watch,
                Fate::Granted => Mark::Good,
                Fate::Declined => Mark::Unknown,
            };
            chip::state(ui, theme, mark, cx.text(fate_key(status.fate)));
        });
    });
    parts::quiet(ui, cx, &facts(cx, risk, status));
    for broken in &status.broken {
        expectation(ui, cx, risk, broken);
    }
    if status.broken.is_empty() && status.fate != Fate::Declined && !cx.for_client {
        parts::quiet(ui, cx, cx.text("risks-change-breaks-nothing"));
    }
    if cx.editable && status.fate == Fate::Waiting {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = SPACE_2;
            for (key, granted) in [("risks-change-grant", true), ("risks-change-decline", false)] {
                if button::quiet(ui, theme, cx.text(key)).clicked() {
                    change(cx, risk.id, "record-field-decided", |risk| {
                        risk.decided = Some(Decided { on: cx.day, granted });
                    });
                }
            }
        });
    }
}

/// Who asked, how long it took, and what it does.
fn facts(cx: &Cx<'_>, risk: &Risk, status: &ChangeStatus) -> String {
    let asked = match risk.asked_by {
        Some(who) => cx.words.with(
            "risks-change-asked",
            &[("who", parts::name_of(cx, who).into()), ("on", cx.words.date(risk.raised_on).into())],
        ),
        None => cx.words.with("risks-change-raised", &[("on", cx.words.date(risk.raised_on).into())]),
    };
    let took = match status.fate {
        Fate::Waiting => cx.words.with("risks-change-waits", &[("days", status.days.into())]),
        Fate::Granted | Fate::Declined => cx.words.with("risks-change-took", &[("days", status.days.into())]),
    };
    // What is not said yet is for whoever can say it.
    let unknown = |key: &str| (!cx.for_client).then(|| cx.text(key).to_owned());
    let plan = match risk.effect_days {
        None => unknown("risks-change-days-unknown"),
        Some(0) => Some(cx.text("risks-change-days-none").to_owned()),
        Some(days) => Some(cx.words.with("risks-change-days", &[("days", cx.words.signed(days as f64, 0).into())])),
    };
    let cost = risk.effect_cost_minor.map(|minor| cx.words.money_whole(minor, &cx.shown().engagement.currency));
    let cost = match cost {
        Some(cost) => Some(cx.words.with("risks-change-cost", &[("cost", cost.into())])),
        None => unknown("risks-change-cost-unknown"),
    };
    [Some(asked), Some(took), plan, cost].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// One expectation that it breaks: who holds it, whether that person was told and agreed.
fn expectation(ui: &mut Ui, cx: &Cx<'_>, risk: &Risk, broken: &Broken) {
    let theme = cx.theme;
    let Some(one) = cx.shown().expectations.get(broken.expectation) else { return };
    // Whom we told, and whom not yet, is how we deal with them.
    let mark = match (broken.told_on, broken.agreed_on) {
        (_, Some(_)) => Mark::Good,
        _ if cx.for_client => Mark::Unknown,
        (Some(_), None) => Mark::Watch,
        (None, None) => Mark::Trouble,
    };
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::new(SPACE_2, SPACE_1);
        ui.add_space(SPACE_4);
        let (rect, _) = ui.allocate_exact_size(Vec2::new(12.0, 18.0), Sense::hover());
        mark.paint(ui.painter(), theme, rect.center(), 9.0);
        parts::title(ui, cx, one.id, &one.title, false);
        let name = parts::name_of(cx, broken.holder);
        let date = |on: Option<chrono::NaiveDate>| on.map(|on| cx.words.date(on));
        let said = match (date(broken.told_on), date(broken.agreed_on)) {
            (_, Some(on)) => cx.words.with("risks-reset-agreed", &[("who", name.into()), ("on", on.into())]),
            _ if cx.for_client => name,
            (Some(on), None) => cx.words.with("risks-reset-told", &[("who", name.into()), ("on", on.into())]),
            (None, None) => cx.words.with("risks-reset-untold", &[("who", name.into())]),
        };
        ui.add(Label::new(theme.quiet(said)).wrap());
        if !cx.editable {
            return;
        }
        if broken.told_on.is_none() && button::plain(ui, theme, cx.text("risks-told-today")).clicked() {
            list::tell(cx, risk, broken.holder);
        }
        if broken.agreed_on.is_none() && button::plain(ui, theme, cx.text("risks-agreed-today")).clicked() {
            change(cx, risk.id, "record-field-resets", |risk| {
                let those = risk.resets.iter_mut().filter(|reset| reset.expectation == broken.expectation);
                those.for_each(|reset| reset.agreed_on = Some(cx.day));
            });
        }
    });
}

/// Changes a risk of the file, in a step named after the field.
pub fn change(cx: &Cx<'_>, id: RiskId, field: &str, change: impl FnOnce(&mut Risk)) {
    let Some(mut risk) = cx.file.risks.get(id).cloned() else { return };
    change(&mut risk);
    let args = vec![("field", cx.text(field).to_owned()), ("title", risk.title.clone())];
    cx.edit(Edit::Put(risk.into()), StepLabel { key: "edit-change-field", args });
}
