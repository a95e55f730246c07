//! Warnings that no longer stand: when they stood, and what was answered. What is over is not lost.

use chrono::NaiveDate;
use egui::{Label, Ui};

use super::rule::mark;
use super::{course, opened};
use crate::insight::warnings::answered::Of;
use crate::insight::warnings::history::{Course, History};
use crate::insight::warnings::{Manager, Rule, Severity};
use crate::ui::context::Cx;
use crate::ui::evidence;
use crate::ui::icons::Icon;
use crate::ui::naming::icon_of;
use crate::ui::theme::SPACE_2;
use crate::ui::widgets::button::{Button, Weight};
use crate::ui::widgets::{card, chip};

/// So many are listed, the latest first.
const LISTED: usize = 60;

/// One that no longer stands.
pub struct Gone<'a> {
    of: Of,
    course: &'a Course,
    /// The last day on which it stood.
    last: NaiveDate,
    /// How grave it was at worst.
    pub worst: Severity,
}

impl Gone<'_> {
    /// Whose it was.
    pub fn manager(&self) -> Manager {
        self.of.0.manager()
    }
}

/// Those that no longer stand, the one that went last first.
pub fn gone<'a>(history: &'a History) -> Vec<Gone<'a>> {
    let over = history.courses.iter().filter(|(of, _)| !history.goes_on(**of));
    let one = |(of, course): (&'a Of, &'a Course)| {
        let worst = course.stretches.iter().map(|one| one.worst).min()?;
        Some(Gone { of: *of, course, last: course.stretches.last()?.to, worst })
    };
    let mut gone: Vec<Gone<'a>> = over.filter_map(one).collect();
    gone.sort_by_key(|one| (std::cmp::Reverse(one.last), one.of));
    gone
}

/// The list; returns the rule whose page is asked for.
pub fn show(ui: &mut Ui, cx: &Cx<'_>, passes: impl Fn(&Gone<'_>) -> bool) -> Option<Rule> {
    let mut leads = None;
    card::plain(ui, cx.theme, |ui| {
        let Some(history) = course::history(cx) else {
            ui.add(Label::new(cx.theme.quiet(cx.text("warnings-looking-back"))).wrap());
            return;
        };
        let mut gone = gone(history);
        gone.retain(|one| passes(one));
        if gone.is_empty() {
            ui.add(Label::new(cx.theme.quiet(cx.text("warnings-nothing-here"))).wrap());
        }
        if let Some(coarse) = course::coarse(cx).filter(|_| !gone.is_empty()) {
            ui.add(Label::new(cx.theme.caption(coarse)).wrap());
        }
        for (place, Gone { of, course, last, worst }) in gone.iter().take(LISTED).enumerate() {
            if place > 0 {
                card::rule(ui, cx.theme);
            }
            ui.push_id(of, |ui| {
                ui.horizontal_wrapped(|ui| {
                    ui.spacing_mut().item_spacing.x = SPACE_2;
                    let (rect, _) = ui.allocate_exact_size(egui::Vec2::new(14.0, 20.0), egui::Sense::hover());
                    mark(*worst).paint(ui.painter(), cx.theme, rect.center(), 12.0);
                    ui.add(Label::new(cx.theme.strong(of.0.title(cx.words))).wrap());
                    // A record that was deleted since has no name to show.
                    if let Some(record) = of.1.filter(|record| cx.shown().get(*record).is_some()) {
                        let title = evidence::title(cx.shown(), record, cx.words);
                        if chip::link(ui, cx.theme, icon_of(record.kind()), &title, 280.0).clicked() {
                            cx.show(record);
                        }
                    }
                });
                ui.horizontal_wrapped(|ui| {
                    ui.spacing_mut().item_spacing.x = SPACE_2;
                    ui.add_space(14.0 + SPACE_2);
                    let until = cx.words.with("warnings-gone-since", &[("date", cx.words.date(*last).into())]);
                    ui.add(Label::new(cx.theme.caption(until)).wrap());
                    let word = cx.text("warnings-rule");
                    let leads_on = Button::new(word).icon(Icon::History).weight(Weight::Plain);
                    if !cx.presented && leads_on.show(ui, cx.theme).clicked() {
                        leads = Some(of.0);
                    }
                });
                for (key, value) in course::lines(cx, course, course.first(), None) {
                    card::key_value(ui, cx.theme, key, &value);
                }
                opened::answered(ui, cx, *of);
            });
        }
        if gone.len() > LISTED {
            let more = cx.words.with("overview-more", &[("n", (gone.len() - LISTED).into())]);
            ui.add(Label::new(cx.theme.caption(more)).wrap());
        }
    });
    leads
}
