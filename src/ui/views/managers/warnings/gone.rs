//! Warnings that no longer stand: when they stood, and what was answered. What is over is not lost.

use chrono::NaiveDate;
use egui::{Label, Ui};

use super::{course, opened};
use crate::insight::warnings::Rule;
use crate::insight::warnings::answered::Of;
use crate::insight::warnings::history::{Course, History};
use crate::ui::context::Cx;
use crate::ui::evidence;
use crate::ui::icons::Icon;
use crate::ui::naming::icon_of;
use crate::ui::widgets::button::{Button, Weight};
use crate::ui::widgets::{card, chip};

/// So many are listed, the latest first.
const LISTED: usize = 60;

/// Those that no longer stand, the one that went last first.
pub fn gone(history: &History) -> Vec<(Of, &Course, NaiveDate)> {
    let over = history.courses.iter().filter(|(of, _)| !history.goes_on(**of));
    let mut gone: Vec<_> = over.filter_map(|(of, course)| Some((*of, course, course.stretches.last()?.to))).collect();
    gone.sort_by_key(|(of, _, last)| (std::cmp::Reverse(*last), *of));
    gone
}

/// The list; returns the rule whose page is asked for.
pub fn show(ui: &mut Ui, cx: &Cx<'_>) -> Option<Rule> {
    let mut leads = None;
    card::plain(ui, cx.theme, |ui| {
        let Some(history) = course::history(cx) else {
            ui.add(Label::new(cx.theme.quiet(cx.text("warnings-looking-back"))).wrap());
            return;
        };
        let gone = gone(history);
        if gone.is_empty() {
            ui.add(Label::new(cx.theme.quiet(cx.text("warnings-nothing-here"))).wrap());
        }
        for (place, (of, course, last)) in gone.iter().take(LISTED).enumerate() {
            if place > 0 {
                card::rule(ui, cx.theme);
            }
            ui.push_id(of, |ui| {
                ui.horizontal_wrapped(|ui| {
                    ui.add(Label::new(cx.theme.strong(of.0.title(cx.words))).wrap());
                    // A record that was deleted since has no name to show.
                    if let Some(record) = of.1.filter(|record| cx.shown().get(*record).is_some()) {
                        let title = evidence::title(cx.shown(), record, cx.words);
                        if chip::link(ui, cx.theme, icon_of(record.kind()), &title, 220.0).clicked() {
                            cx.show(record);
                        }
                    }
                });
                let until = cx.words.with("warnings-gone-since", &[("date", cx.words.date(*last).into())]);
                ui.add(Label::new(cx.theme.caption(until)).wrap());
                for (key, value) in course::lines(cx, course, course.first(), None) {
                    card::key_value(ui, cx.theme, key, &value);
                }
                opened::answered(ui, cx, *of);
                let word = cx.text("warnings-rule");
                if Button::new(word).icon(Icon::History).weight(Weight::Plain).show(ui, cx.theme).clicked() {
                    leads = Some(of.0);
                }
            });
        }
        if gone.len() > LISTED {
            let more = cx.words.with("overview-more", &[("n", (gone.len() - LISTED).into())]);
            ui.add(Label::new(cx.theme.caption(more)).wrap());
        }
    });
    leads
}
