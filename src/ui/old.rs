//! A line over a plan of old that says as of which day it is seen, and how to see it as of its own end.

use egui::{Align, Label, Layout, Sense, Ui, Vec2};

use super::context::Cx;
use super::theme::{SPACE_2, SPACE_4};
use super::widgets::button;
use super::widgets::chip::Mark;
use crate::document::{Edit, Label as StepLabel};
use crate::insight::dated_back::dated_back;

/// Says over a plan that ended long ago, and of which no status date is known, that it is seen as of today. One press sees
/// it as of its end: that becomes its status date, and what was read in since was known by then.
pub fn banner(ui: &mut Ui, cx: &Cx<'_>) {
    if !cx.editable || !cx.insights.schedule.is_of_old(cx.shown(), cx.day) {
        return;
    }
    let (words, end) = (cx.words, cx.insights.schedule.finish.date());
    let args = [("date", words.date(end).into()), ("day", words.date(cx.day).into())];
    let sentence = words.with("plan-of-old", &args);
    let margin = egui::Margin::symmetric(SPACE_4 as i8, 4);
    let paper = egui::Frame::new().fill(Mark::Unknown.soft(cx.theme)).inner_margin(margin);
    let panel = egui::Panel::top("of old").resizable(false).exact_size(36.0).show_separator_line(false);
    panel.frame(paper).show(ui, |ui| {
        ui.horizontal_centered(|ui| {
            let (rect, _) = ui.allocate_exact_size(Vec2::splat(14.0), Sense::hover());
            Mark::Unknown.paint(ui.painter(), cx.theme, rect.center(), 10.0);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                if button::plain(ui, cx.theme, &words.with("plan-of-old-act", &args)).clicked() {
                    let mut engagement = cx.file.engagement.clone();
                    engagement.status_date = Some(end);
                    let back = dated_back(cx.file, end).into_iter().map(Edit::Put);
                    let edit = Edit::Several(back.chain([Edit::SetEngagement(engagement)]).collect());
                    cx.edit(edit, StepLabel { key: "edit-set-engagement", args: Vec::new() });
                }
                ui.add_space(SPACE_2);
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    ui.add(Label::new(cx.theme.body(&sentence)).truncate()).on_hover_text(&sentence);
                });
            });
        });
    });
}
