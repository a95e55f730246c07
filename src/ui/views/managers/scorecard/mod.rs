//! The two managers: the dials, how far they are apart, their path through the months, where our time went, and
//! APEX's four rows filled with what the file shows.
//!
//! Keeps only what was computed for the value that is shown.

mod effort;
mod model;
mod rows;

use egui::{Label, Ui, Vec2};

use super::path;
use crate::insight::managers::PathPoint;
use crate::ui::context::Cx;
use crate::ui::theme::{self, SPACE_2, SPACE_4, SPACE_5};
use crate::ui::views::dialogue::parts::{self, Top};
use crate::ui::views::standing::{self, Room};
use crate::ui::widgets::card;
use crate::ui::widgets::page::{column, fill};
use model::{Alarm, Model};

/// From this width dials, path and effort stand in one row, in points.
const ONE_ROW: f32 = 1180.0;
/// From this width path and effort stand side by side, in points.
const SIDE_BY_SIDE: f32 = 620.0;
/// Height of the path's plot, in points.
const PLOT: f32 = 206.0;

/// The page with its own small state.
#[derive(Default)]
pub struct ScorecardPage {
    model: Option<Model>,
}

impl ScorecardPage {
    /// Draws the page, with what `head` draws over it.
    pub fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, head: impl FnOnce(&mut Ui)) {
        if self.model.as_ref().is_none_or(|model| model.key != Model::key(cx)) {
            self.model = Some(Model::of(cx));
        }
        let Some(model) = &self.model else { return };
        let path: Vec<PathPoint> = cx.months.iter().copied().chain([cx.insights.managers.now(cx.day)]).collect();
        let said = Top { finding: &model.title, drawn: &model.subtitle };
        parts::sheet(
            ui,
            cx,
            &said,
            head,
            |_| {},
            |ui| {
                ui.spacing_mut().item_spacing = Vec2::splat(SPACE_4);
                top(ui, cx, model, &path);
                rows::show(ui, cx, model);
            },
        );
    }
}

/// The dials, the path and the effort, as many in a row as there is room for.
fn top(ui: &mut Ui, cx: &Cx<'_>, model: &Model, months: &[PathPoint]) {
    let width = ui.available_width();
    if width >= ONE_ROW {
        let (path, effort) = ((width * 0.23).clamp(292.0, 340.0), (width * 0.165).clamp(220.0, 240.0));
        ui.horizontal_top(|ui| {
            let drawn = column(ui, width - path - effort - 2.0 * SPACE_4, |ui| dials(ui, cx, model, BODY));
            // All three end together.
            let plot = (drawn.height() - CARD - (BODY - PLOT)).max(PLOT);
            column(ui, path, |ui| path_card(ui, cx, months, plot));
            column(ui, effort, |ui| effort_card(ui, cx, model, plot));
        });
    } else if width >= SIDE_BY_SIDE {
        dials(ui, cx, model, 0.0);
        let half = (width - SPACE_4) / 2.0;
        ui.horizontal_top(|ui| {
            column(ui, half, |ui| path_card(ui, cx, months, PLOT));
            column(ui, half, |ui| effort_card(ui, cx, model, PLOT));
        });
    } else {
        dials(ui, cx, model, 0.0);
        path_card(ui, cx, months, PLOT);
        effort_card(ui, cx, model, PLOT);
    }
}

/// What a card adds to the height of its content, in points: padding and lines.
const CARD: f32 = 2.0 * SPACE_4 + 2.0;
/// Height of what is in a card of the top row, in points: a heading, its distance, the plot.
const BODY: f32 = theme::CONTROL + SPACE_2 + PLOT;

fn dials(ui: &mut Ui, cx: &Cx<'_>, model: &Model, least: f32) {
    let wide = ui.available_width() >= 480.0;
    card::plain(ui, cx.theme, |ui| {
        let top = ui.cursor().top();
        let room = Room::of(&model.plan, &model.relationship);
        if wide {
            let half = (ui.available_width() - SPACE_5) / 2.0;
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = SPACE_5;
                column(ui, half, |ui| standing::show_dial(ui, cx, &model.plan, room));
                column(ui, half, |ui| standing::show_dial(ui, cx, &model.relationship, room));
            });
        } else {
            standing::show_dial(ui, cx, &model.plan, Room::default());
            standing::show_dial(ui, cx, &model.relationship, Room::default());
        }
        card::rule(ui, cx.theme);
        ui.add(Label::new(cx.theme.body(&model.gap)).wrap());
        if let Some(Alarm { mark, sentence, worst }) = &model.alarm {
            let act = worst.as_ref().map(|(_, act)| act.as_str());
            if card::notice(ui, cx.theme, *mark, sentence, act)
                && let Some((who, _)) = worst
            {
                cx.show(*who);
            }
        }
        fill(ui, least - (ui.min_rect().bottom() - top));
    });
}

fn path_card(ui: &mut Ui, cx: &Cx<'_>, months: &[PathPoint], plot: f32) {
    card::card(ui, cx.theme, cx.text("managers-path"), |ui| {
        path::show(ui, cx, months, plot, path::Place::Card);
    });
}

fn effort_card(ui: &mut Ui, cx: &Cx<'_>, model: &Model, plot: f32) {
    card::card(ui, cx.theme, cx.text("managers-effort"), |ui| {
        let top = ui.cursor().top();
        effort::show(ui, cx, model, plot - 39.0);
        fill(ui, plot - (ui.min_rect().bottom() - top));
    });
}
