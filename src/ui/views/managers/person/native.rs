//! The guard against going native: an index with its parts, the remedies, and the ten signs to tick.

use egui::{Label, Ui};

use super::change;
use crate::insight::personal::{FIRST_WEEKS, Made, Myself, NativePart, notes_of};
use crate::ui::context::Cx;
use crate::ui::evidence::{self, Lead};
use crate::ui::theme::SPACE_1;
use crate::ui::widgets::chip::Mark;
use crate::ui::widgets::field::{self, Field};
use crate::ui::widgets::{bar, button, card};
use crate::workspace::{Sign, SignCheck};

/// The card.
pub fn show(ui: &mut Ui, cx: &Cx<'_>, myself: &Myself) {
    let native = &myself.native;
    let open = ui.make_persistent_id("signs");
    let ticking: bool = ui.data(|data| data.get_temp(open)).unwrap_or_default();
    let act = |ui: &mut Ui| {
        let key = if ticking { "common-done" } else { "managers-native-check" };
        cx.editable && button::plain(ui, cx.theme, cx.text(key)).clicked()
    };
    let (turned, ()) = card::card_with(ui, cx.theme, cx.text("managers-native"), act, |ui| {
        ui.horizontal(|ui| {
            let index = native.index().map_or_else(|| "–".to_owned(), |index| cx.words.number(index, 0));
            ui.label(cx.theme.figure(&index));
            let known = native.parts.iter().filter(|part| part.1.is_some()).count();
            let args = [("n", known.into()), ("of", native.parts.len().into())];
            ui.add(Label::new(cx.theme.caption(cx.words.with("managers-native-index", &args))).wrap());
        });
        ui.spacing_mut().item_spacing.y = 2.0;
        for (part, value, made) in &native.parts {
            let name = cx.text(key(*part));
            let words = value.map_or_else(|| "–".to_owned(), |value| cx.words.number(value * 100.0, 0));
            let response = bar::part(ui, cx.theme, name, value.map(|value| value as f32), &words, cx.theme.text);
            let said = format!("{name}: {}", said(cx, *part, value.is_some(), made));
            let lead = Lead::records(made.evidence.iter().copied());
            if lead.leads() {
                let response = response.interact(egui::Sense::click()).on_hover_text(&said);
                evidence::follow(cx, &response, &lead, name);
            } else {
                response.on_hover_text(&said);
            }
            ui.add(Label::new(cx.theme.caption(self::said(cx, *part, value.is_some(), made))).wrap());
            ui.add_space(SPACE_1);
        }
        ui.add_space(SPACE_1);
        if !native.settled {
            let weeks = [("weeks", FIRST_WEEKS.into())];
            card::notice(ui, cx.theme, Mark::Unknown, &cx.words.with("managers-native-early", &weeks), None);
        } else if native.is_alarming() {
            card::notice(ui, cx.theme, Mark::Watch, cx.text("managers-native-remedies"), None);
        } else {
            ui.add(Label::new(cx.theme.caption(cx.text("managers-native-remedies"))).wrap());
        }
        if ticking {
            signs(ui, cx, myself);
        }
    });
    if turned {
        ui.data_mut(|data| data.insert_temp(open, !ticking));
    }
}

fn key(part: NativePart) -> &'static str {
    match part {
        NativePart::OnSite => "managers-native-on-site",
        NativePart::Home => "managers-native-home",
        NativePart::Tenure => "managers-native-tenure",
        NativePart::Signs => "managers-native-signs",
        NativePart::Concessions => "managers-native-concessions",
    }
}

/// What a part is made of.
fn said(cx: &Cx<'_>, part: NativePart, known: bool, made: &Made) -> String {
    let limit = cx.shown().engagement.thresholds.on_site_percent;
    let args = [("n", made.n.into()), ("of", made.of.into()), ("limit", limit.into())];
    let key = match (part, known) {
        (NativePart::OnSite, true) => "managers-native-on-site-of",
        (NativePart::Home, true) => "managers-native-home-of",
        (NativePart::Tenure, true) => "managers-native-tenure-of",
        (NativePart::Signs, true) => "managers-native-signs-of",
        (NativePart::Concessions, true) => "managers-native-concessions-of",
        (NativePart::OnSite, false) => "managers-native-on-site-none",
        (NativePart::Home | NativePart::Tenure, false) => "managers-native-not-set",
        (NativePart::Signs, false) => "managers-native-signs-none",
        (NativePart::Concessions, false) => "managers-native-concessions-none",
    };
    cx.words.with(key, &args)
}

/// The ten signs of the day that is looked at, and the limits one sets oneself.
fn signs(ui: &mut Ui, cx: &Cx<'_>, myself: &Myself) {
    let notes = notes_of(cx.file, myself.who);
    let latest = notes.and_then(|notes| notes.signs.iter().filter(|one| one.on <= cx.day).max_by_key(|one| one.on));
    let seen: Vec<Sign> = latest.map(|one| one.seen.clone()).unwrap_or_default();
    let what = cx.text("managers-native-check");
    card::group(ui, cx.theme, cx.text("managers-native-signs-title"));
    for sign in Sign::ALL {
        let on = seen.contains(&sign);
        if let Some(new) = field::check(ui, cx.theme, cx.text(sign_key(sign)), on) {
            let mut now: Vec<Sign> = seen.iter().copied().filter(|one| *one != sign).collect();
            if new {
                now.push(sign);
            }
            now.sort_unstable();
            change(cx, myself.who, what, |notes| {
                notes.signs.retain(|one| one.on != cx.day);
                notes.signs.push(SignCheck { on: cx.day, seen: now });
                notes.signs.sort_by_key(|one| one.on);
            });
        }
    }
    if button::plain(ui, cx.theme, cx.text("managers-native-none")).clicked() {
        change(cx, myself.who, what, |notes| {
            notes.signs.retain(|one| one.on != cx.day);
            notes.signs.push(SignCheck { on: cx.day, seen: Vec::new() });
            notes.signs.sort_by_key(|one| one.on);
        });
    }
    let (weeks, months) = notes.map_or((4, 12), |notes| (notes.home_weeks, notes.rotation_months));
    let field = Field::new(cx.text("managers-native-home-weeks")).width(120.0);
    if let Some(new) = field::number(ui, cx.theme, &field, weeks, 1..=520) {
        change(cx, myself.who, cx.text("managers-native-home-weeks"), |notes| notes.home_weeks = new);
    }
    let field = Field::new(cx.text("managers-native-rotation")).width(120.0);
    if let Some(new) = field::number(ui, cx.theme, &field, months, 1..=240) {
        change(cx, myself.who, cx.text("managers-native-rotation"), |notes| notes.rotation_months = new);
    }
}

fn sign_key(sign: Sign) -> &'static str {
    match sign {
        Sign::AskedToJoin => "managers-sign-asked-to-join",
        Sign::SaysWe => "managers-sign-says-we",
        Sign::TheirCommittee => "managers-sign-committee",
        Sign::SpeaksForThem => "managers-sign-speaks",
        Sign::SkipsHome => "managers-sign-skips-home",
        Sign::KeepsBack => "managers-sign-keeps-back",
        Sign::SaysYes => "managers-sign-says-yes",
        Sign::NoWeakness => "managers-sign-no-weakness",
        Sign::OwesFavours => "managers-sign-favours",
        Sign::WouldStay => "managers-sign-stay",
    }
}
