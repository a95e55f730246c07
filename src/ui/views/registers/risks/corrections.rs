//! What was done to put things right: what for, with which effect, and whether it worked.

use egui::{Label, Layout, Ui, Vec2};

use super::changes::change;
use crate::insight::changes::Corrections;
use crate::ui::context::Cx;
use crate::ui::naming::Named as _;
use crate::ui::theme::{SPACE_1, SPACE_2};
use crate::ui::views::registers::parts;
use crate::ui::widgets::chip::{self, Mark};
use crate::ui::widgets::{button, card};
use crate::workspace::{Correction, RiskId, Worked};

/// So many are listed; the others stand with what they are about.
const MOST: usize = 12;

fn mark_of(one: &Correction) -> Mark {
    match one.worked {
        Some(Worked::Yes) => Mark::Good,
        Some(Worked::Partly) => Mark::Watch,
        Some(Worked::No) => Mark::Trouble,
        None => Mark::Unknown,
    }
}

/// Draws them in a card; nothing where there is none.
pub fn show(ui: &mut Ui, cx: &Cx<'_>) {
    let corrections = Corrections::of(cx.shown());
    if corrections.all.is_empty() {
        return;
    }
    let args = [
        ("n", corrections.worked.n.into()),
        ("of", corrections.worked.of.into()),
        ("partly", corrections.partly.into()),
        ("unjudged", corrections.unjudged.into()),
        ("open", corrections.open.into()),
    ];
    let key = if corrections.worked.of == 0 { "risks-corrections-unjudged" } else { "risks-corrections" };
    card::card(ui, cx.theme, &cx.words.with(key, &args), |ui| {
        parts::quiet(ui, cx, &cx.words.with("risks-corrections-drawn", &args));
        for (place, (of, one)) in corrections.all.iter().take(MOST).enumerate() {
            if place > 0 {
                card::rule(ui, cx.theme);
            }
            ui.push_id((of, place), |ui| line(ui, cx, *of, one));
        }
    });
}

fn line(ui: &mut Ui, cx: &Cx<'_>, of: RiskId, one: &Correction) {
    let theme = cx.theme;
    ui.horizontal(|ui| {
        ui.scope(|ui| {
            ui.set_max_width((ui.available_width() - 170.0).max(120.0));
            ui.add(Label::new(theme.body(&one.what)).truncate());
        });
        ui.with_layout(Layout::right_to_left(egui::Align::Center), |ui| {
            let word = match (one.worked, one.done_on) {
                (Some(worked), _) => worked.name(cx.words),
                (None, Some(_)) => cx.text("risks-correction-unjudged"),
                (None, None) => cx.text("risks-correction-open"),
            };
            chip::state(ui, theme, mark_of(one), word);
        });
    });
    let title = cx.shown().risks.get(of).map_or("", |risk| risk.title.as_str());
    let mut facts = vec![cx.words.with("risks-correction-for", &[("what", title.into())])];
    facts.extend(one.who.map(|who| parts::name_of(cx, who)));
    facts.push(match one.done_on {
        Some(on) => cx.words.with("risks-correction-done", &[("on", cx.words.date(on).into())]),
        None => cx.words.with("risks-correction-decided", &[("on", cx.words.date(one.on).into())]),
    });
    if !one.effect.is_empty() {
        facts.push(one.effect.clone());
    }
    parts::quiet(ui, cx, &facts.join(" · "));
    if cx.editable && one.worked.is_none() {
        acts(ui, cx, of, one);
    }
}

/// Done today; and when done, whether it worked.
fn acts(ui: &mut Ui, cx: &Cx<'_>, of: RiskId, one: &Correction) {
    let set = |put: &dyn Fn(&mut Correction)| {
        change(cx, of, "record-field-corrections", |risk| {
            let those = risk.corrections.iter_mut().filter(|it| it.on == one.on && it.what == one.what);
            those.for_each(put);
        });
    };
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::new(SPACE_2, SPACE_1);
        if one.done_on.is_none() {
            if button::quiet(ui, cx.theme, cx.text("risks-correction-done-today")).clicked() {
                set(&|it| it.done_on = Some(cx.day));
            }
            return;
        }
        for worked in Worked::CHOICES {
            if button::quiet(ui, cx.theme, worked.name(cx.words)).clicked() {
                set(&|it| (it.worked, it.judged_on) = (Some(*worked), Some(cx.day)));
            }
        }
    });
}
