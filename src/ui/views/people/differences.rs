//! Where those who rate see people differently: a list, the farthest apart first.

use egui::Ui;

use super::beside;
use super::picture::Cast;
use super::sentences;
use crate::insight::raters::{Disagreement, Matter, Said, level};
use crate::ui::context::Cx;

/// So many are listed.
const MOST: usize = 40;

/// The card of the largest disagreements about those who are shown.
pub fn card(ui: &mut Ui, cx: &Cx<'_>, cast: &Cast<'_>, all: &[Disagreement]) {
    let shown = |one: &&Disagreement| cast.shown.iter().any(|person| person.id == one.who);
    let list: Vec<&Disagreement> = all.iter().filter(shown).collect();
    let title = cx.words.with("people-differ-title", &[("n", list.len().into())]);
    beside::card(ui, cx, &title, cx.text("people-differ-caption"), |ui| {
        for one in list.iter().take(MOST) {
            if let Some(person) = cast.people.get(one.who) {
                beside::row_over(ui, cx, person, &words(cx, one));
            }
        }
    });
}

/// "Power: 2 (GW) – 5 (DR)".
fn words(cx: &Cx<'_>, one: &Disagreement) -> String {
    let said = |said: &Said| {
        let value = match one.matter {
            Matter::Engagement => sentences::level(Some(level(said.value)), cx.words).to_owned(),
            Matter::Legitimacy if said.value > 0.0 => cx.text("common-yes").to_owned(),
            Matter::Legitimacy => cx.text("common-no").to_owned(),
            _ => cx.words.number_short(said.value, 1),
        };
        format!("{value} ({})", crate::ui::widgets::person::initials(&said.by))
    };
    let matter = match one.matter {
        Matter::Power => cx.text("record-field-power"),
        Matter::Interest => cx.text("record-field-interest"),
        Matter::Engagement => cx.text("people-column-engagement"),
        Matter::Support => cx.text("record-field-support"),
        Matter::Receptiveness => cx.text("record-field-receptiveness"),
        Matter::Urgency => cx.text("record-field-urgency"),
        Matter::Proximity => cx.text("record-field-proximity"),
        Matter::Legitimacy => cx.text("record-field-legitimate"),
    };
    format!("{matter}: {} – {}", said(&one.low), said(&one.high))
}
