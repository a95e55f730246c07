//! "You said, we did": what a client may see, drawn from what was made of records of client visibility alone.

use egui::{Label, Ui};

use crate::insight::voices::{SaidAndDone, Stage};
use crate::ui::context::Cx;
use crate::ui::icons::Icon;
use crate::ui::theme::{SPACE_1, SPACE_2};
use crate::ui::views::dialogue::parts;
use crate::ui::widgets::card;
use crate::workspace::Effected;

/// Draws the lines, the latest first; this module is handed nothing else of a voice.
pub fn show(ui: &mut Ui, cx: &Cx<'_>, lines: &[SaidAndDone]) {
    if lines.is_empty() {
        card::empty(ui, cx.theme, Icon::Voice, cx.text("dialogue-done-empty"), None);
        return;
    }
    card::frame(cx.theme).show(ui, |ui| {
        ui.take_available_width();
        ui.spacing_mut().item_spacing.y = SPACE_2;
        for (index, line) in lines.iter().enumerate() {
            if index > 0 {
                card::rule(ui, cx.theme);
            }
            let said = |ui: &mut Ui| {
                ui.spacing_mut().item_spacing.y = SPACE_1;
                let words = cx.words.with("common-quoted", &[("text", line.said.as_str().into())]);
                ui.add(Label::new(cx.theme.body(&words)).wrap());
                let date = cx.words.date(line.on);
                let under = line.who.as_ref().map_or(date.clone(), |who| format!("{who} · {date}"));
                ui.add(Label::new(cx.theme.caption(&under)).wrap());
            };
            let done = |ui: &mut Ui| {
                ui.spacing_mut().item_spacing.y = SPACE_1;
                if !line.done.is_empty() {
                    ui.add(Label::new(cx.theme.emphasis(&line.done)).wrap());
                } else if line.stage == Stage::New {
                    parts::remark(ui, cx, cx.text("dialogue-done-open"));
                } else if let Some(on) = line.answered_on.filter(|on| Some(*on) != line.told_on) {
                    let answered = cx.words.with("dialogue-done-answered", &[("date", cx.words.date(on).into())]);
                    ui.add(Label::new(cx.theme.caption(&answered)).wrap());
                }
                for (what, title) in &line.led_to {
                    let key = match what {
                        Effected::Task(_) => "dialogue-done-led-to",
                        Effected::Change(_) => "dialogue-done-led-to-register",
                        Effected::Decision(_) => "dialogue-done-led-to-decision",
                    };
                    let led = cx.words.with(key, &[("what", title.as_str().into())]);
                    ui.add(Label::new(cx.theme.body(&led)).wrap());
                }
                if let Some(on) = line.told_on {
                    let told = cx.words.with("dialogue-done-told", &[("date", cx.words.date(on).into())]);
                    ui.add(Label::new(cx.theme.caption(&told)).wrap());
                }
            };
            parts::columns(ui, 0.5, said, done);
        }
    });
}
