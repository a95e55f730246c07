//! Fit as a working agreement: with whom of the client one of us differs most, on which preference, and what to do
//! otherwise with them. No score, no type of person.

use egui::{Label, Ui};

use crate::insight::fit::{self, Pair};
use crate::insight::personal::Myself;
use crate::ui::context::Cx;
use crate::ui::naming::stakeholder_name;
use crate::ui::theme::{SPACE_1, SPACE_2};
use crate::ui::views::dossier::agreement;
use crate::ui::widgets::chip::{self, Mark};
use crate::ui::widgets::person::{self, Disc};
use crate::ui::widgets::{button, card};

/// So many people are shown.
const SHOWN: usize = 5;

/// The card.
pub fn show(ui: &mut Ui, cx: &Cx<'_>, myself: &Myself) {
    let shown = cx.shown();
    let pairs = fit::pairs(shown, myself.who);
    let known = pairs.iter().filter(|pair| pair.is_known).count();
    let marked = shown.stakeholders.get(myself.who).is_some_and(|one| one.preferences.is_some());
    let title = match known {
        0 => cx.text("managers-fit").to_owned(),
        _ => cx.words.with("managers-fit-known", &[("n", known.into()), ("of", pairs.len().into())]),
    };
    card::card(ui, cx.theme, &title, |ui| {
        if pairs.is_empty() {
            ui.add(Label::new(cx.theme.quiet(cx.text("managers-fit-nobody"))).wrap());
            return;
        }
        ui.add(Label::new(cx.theme.caption(cx.text("managers-fit-drawn"))).wrap());
        if !marked {
            ui.horizontal_wrapped(|ui| {
                chip::state_line(ui, cx.theme, Mark::Unknown, cx.text("managers-fit-own-none"));
                if button::plain(ui, cx.theme, cx.text("managers-fit-own-set")).clicked() {
                    cx.show(myself.who);
                }
            });
        }
        for (place, pair) in pairs.iter().filter(|pair| pair.is_known).take(SHOWN).enumerate() {
            if place > 0 {
                card::rule(ui, cx.theme);
            }
            one(ui, cx, pair);
        }
        let without: Vec<_> = pairs.iter().filter(|pair| !pair.is_known).map(|pair| pair.who).collect();
        if marked && let Some(first) = without.first() {
            let args = [("who", stakeholder_name(shown, *first, cx.words).into()), ("n", (without.len() - 1).into())];
            ui.horizontal_wrapped(|ui| {
                chip::state_line(ui, cx.theme, Mark::Unknown, &cx.words.with("managers-fit-without", &args));
                if button::plain(ui, cx.theme, cx.text("managers-fit-agree")).clicked() {
                    cx.show(*first);
                }
            });
        }
        if known > SHOWN {
            let more = (known - SHOWN) as f64;
            ui.add(Label::new(cx.theme.caption(cx.words.with("overview-more", &[("n", more.into())]))).wrap());
        }
    });
}

/// A person: the preference on which both are farthest apart, and what to do about it.
fn one(ui: &mut Ui, cx: &Cx<'_>, pair: &Pair) {
    let theme = cx.theme;
    ui.spacing_mut().item_spacing.y = SPACE_1;
    let name = stakeholder_name(cx.shown(), pair.who, cx.words);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = SPACE_2;
        let initials = person::initials(&name);
        let disc = Disc::new(&initials).key(cx.insights.grid.is_key(pair.who));
        person::show_sized(ui, theme, &name, &disc, 12.0);
        if button::plain(ui, theme, &name).clicked() {
            cx.show(pair.who);
        }
    });
    match (pair.largest, agreement::advice(cx, pair.who)) {
        (Some(difference), Some((farthest, adjust))) => {
            ui.add(Label::new(theme.body(adjust)).wrap());
            let marks = (Some(difference.theirs), Some(difference.ours));
            agreement::ruler(ui, cx, difference.axis, marks, None);
            ui.add(Label::new(theme.caption(farthest)).wrap());
        }
        _ => {
            chip::state_line(ui, theme, Mark::Good, cx.text("dossier-fit-alike"));
        }
    }
}
