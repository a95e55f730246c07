//! The overview, what a consultant opens first: what needs attention now, who to talk to next, how the plan and the
//! relationship stand, what the next two weeks bring.
//!
//! Keeps only what was computed for the value that is shown, and what is folded; everything else is read.

pub(in crate::ui::views) mod findings;
mod fortnight;
pub mod model;
mod talk;

pub use model::{Row, rows};

use egui::{Frame, Margin, ScrollArea, Ui, Vec2};

use super::standing::{self, Room};
use crate::ui::context::Cx;
use crate::ui::theme::SPACE_4;
use crate::ui::widgets::card;
use crate::ui::widgets::page::{self, column, margin};
use model::Model;

/// Height of the two cards of the plan's and the relationship's state where they stand side by side, in points.
const STANDINGS: f32 = 276.0;
/// Below this width everything stands in one column, in points.
const ONE_COLUMN: f32 = 800.0;

/// The view with its own small state.
#[derive(Default)]
pub struct OverviewView {
    model: Option<Model>,
    findings: findings::State,
}

impl OverviewView {
    /// Draws the view.
    pub fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        if self.model.as_ref().is_none_or(|model| model.key != Model::key(cx)) {
            self.model = Some(Model::of(cx));
        }
        let Some(model) = &self.model else { return };
        let state = &mut self.findings;
        let margin = margin(ui);
        let height = ui.max_rect().height();
        let page_of = |ui: &mut Ui| {
            // Where the page ends while it is not scrolled: nothing is laid out anew by scrolling.
            let bottom = ui.max_rect().top() + height - margin;
            Frame::new().inner_margin(Margin::same(margin as i8)).show(ui, |ui| {
                ui.spacing_mut().item_spacing = Vec2::splat(SPACE_4);
                card::view_title(ui, cx.theme, &model.title, &model.subtitle);
                let width = ui.available_width();
                if width >= ONE_COLUMN {
                    two_columns(ui, cx, model, state, bottom);
                } else {
                    findings::show(ui, cx, state, model, f32::INFINITY);
                    talk::show(ui, cx, &model.people);
                    standings(ui, cx, model);
                    fortnight::show(ui, cx, &model.days, 0.0);
                }
            });
        };
        // Two columns are cut to their room themselves, whatever room they have; one is as long as it is.
        let area = ScrollArea::vertical().auto_shrink(false);
        match ui.available_width() - 2.0 * margin >= ONE_COLUMN {
            true => area.show(ui, page_of).inner,
            false => page::scrolled(ui, area, page_of),
        }
    }
}

fn two_columns(ui: &mut Ui, cx: &Cx<'_>, model: &Model, state: &mut findings::State, bottom: f32) {
    let width = ui.available_width();
    let right = (width * 0.32).clamp(300.0, 400.0);
    let left = width - right - SPACE_4;
    ui.horizontal_top(|ui| {
        let drawn = column(ui, left, |ui| {
            // What stands under the findings should be seen without scrolling.
            let standings_height = STANDINGS + Room::of(&model.plan, &model.relationship).note();
            findings::show(ui, cx, state, model, bottom - standings_height - SPACE_4);
            standings(ui, cx, model);
        });
        column(ui, right, |ui| {
            talk::show(ui, cx, &model.people);
            // The last card ends where the left column ends, or where the page does.
            fortnight::show(ui, cx, &model.days, drawn.bottom().max(bottom));
        });
    });
}

fn standings(ui: &mut Ui, cx: &Cx<'_>, model: &Model) {
    let width = ui.available_width();
    let room = Room::of(&model.plan, &model.relationship);
    if width < 560.0 {
        standing::show(ui, cx, &model.plan, Room::default());
        standing::show(ui, cx, &model.relationship, Room::default());
        return;
    }
    let half = (width - SPACE_4) / 2.0;
    ui.horizontal_top(|ui| {
        column(ui, half, |ui| standing::show(ui, cx, &model.plan, room));
        column(ui, half, |ui| standing::show(ui, cx, &model.relationship, room));
    });
}
