//! What the rules on one of us find: it is said here, to the person whom it is about, and nowhere else.

use egui::{Label, Ui};

use crate::insight::personal::Myself;
use crate::ui::context::Cx;
use crate::ui::theme::SPACE_2;
use crate::ui::widgets::card;
use crate::ui::widgets::chip::Mark;

/// The card; none where nothing is found.
pub fn show(ui: &mut Ui, cx: &Cx<'_>, myself: &Myself) {
    if myself.findings.is_empty() {
        return;
    }
    card::card(ui, cx.theme, cx.text("managers-told"), |ui| {
        ui.spacing_mut().item_spacing.y = SPACE_2;
        for finding in &myself.findings {
            let sentence = finding.sentence(cx.words, cx.shown());
            card::notice(ui, cx.theme, Mark::Watch, &sentence, None);
            ui.add(Label::new(cx.theme.body(finding.advice(cx.words, cx.shown()))).wrap());
            let how = finding.rule.how(cx.words, &cx.shown().engagement.thresholds);
            ui.add(Label::new(cx.theme.caption(how)).wrap());
        }
    });
}
