//! The two managers: the dials, how far they are apart, their path through the months, and APEX's four rows filled with
//! what the file shows.
//!
//! Keeps only what was computed for the value that is shown, and what stands behind the statement opened last.

mod model;
mod proof;
mod rows;
mod statement;

use egui::{Label, Ui, Vec2};

pub use self::proof::{Line, Proof, of as proof};
use super::path;
use crate::insight::managers::PathPoint;
use crate::ui::context::Cx;
use crate::ui::theme::{SPACE_2, SPACE_3, SPACE_4, SPACE_5};
use crate::ui::views::dialogue::parts::{self, Top};
use crate::ui::views::standing::{self, Room};
use crate::ui::widgets::card;
use crate::ui::widgets::page::{column, fill};
pub use model::{Alarm, Model, Shown};
pub use statement::{Asked, Statement};

/// From this width dials and path stand in one row, in points.
const ONE_ROW: f32 = 1000.0;
/// The least height of the path's plot, in points.
const PLOT: f32 = 178.0;
/// Its height where it has the width of the page, in points.
const TALL: f32 = 216.0;

/// The page with its own small state.
#[derive(Default)]
pub struct ScorecardPage {
    model: Option<Model>,
    opened: rows::Opened,
}

impl ScorecardPage {
    /// Draws the page, with what `head` draws over it.
    pub fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, head: impl FnOnce(&mut Ui)) {
        if self.model.as_ref().is_none_or(|model| model.key != Model::key(cx)) {
            self.model = Some(Model::of(cx));
        }
        let (Some(model), opened) = (&self.model, &mut self.opened) else { return };
        let path: Vec<PathPoint> = cx.months.iter().copied().chain([cx.insights.managers.now(cx.day)]).collect();
        let said = Top { finding: &model.title, drawn: &model.subtitle };
        parts::sheet(
            ui,
            cx,
            &said,
            head,
            |_| {},
            |ui| {
                ui.spacing_mut().item_spacing = Vec2::splat(SPACE_3);
                top(ui, cx, model, &path);
                rows::show(ui, cx, model, opened);
            },
        );
    }
}

/// The dials and the path, side by side where there is room.
fn top(ui: &mut Ui, cx: &Cx<'_>, model: &Model, months: &[PathPoint]) {
    let width = ui.available_width();
    if width < ONE_ROW {
        dials(ui, cx, model, 0.0);
        path_card(ui, cx, months, TALL);
        return;
    }
    let path = (width * 0.36).clamp(400.0, 560.0);
    let least = CARD + HEAD + PLOT;
    ui.horizontal_top(|ui| {
        let drawn = column(ui, width - path - SPACE_3, |ui| dials(ui, cx, model, least - CARD));
        // Both end together.
        let plot = (drawn.height() - CARD - HEAD).max(PLOT);
        column(ui, path, |ui| path_card(ui, cx, months, plot));
    });
}

/// What a card adds to the height of its content, in points: padding and lines.
const CARD: f32 = 2.0 * SPACE_4 + 2.0;
/// Height of the heading of a card with the distance under it, in points.
const HEAD: f32 = crate::ui::theme::CONTROL + SPACE_2;

fn dials(ui: &mut Ui, cx: &Cx<'_>, model: &Model, least: f32) {
    let wide = ui.available_width() >= 480.0;
    card::plain(ui, cx.theme, |ui| {
        let top = ui.cursor().top();
        let beside = !model.gap_under_dial && wide;
        let room = match beside {
            true => Room::without_ahead(&model.plan, &model.relationship),
            false => Room::of(&model.plan, &model.relationship),
        };
        if wide {
            let half = (ui.available_width() - SPACE_5) / 2.0;
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = SPACE_5;
                column(ui, half, |ui| standing::show_dial(ui, cx, &model.plan, room));
                column(ui, half, |ui| standing::show_dial(ui, cx, &model.relationship, room));
            });
        } else {
            standing::show_dial(ui, cx, &model.plan, Room::of_one());
            standing::show_dial(ui, cx, &model.relationship, Room::of_one());
        }
        if !model.gap_under_dial {
            card::rule(ui, cx.theme);
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = Vec2::new(SPACE_4, 0.0);
                ui.add(Label::new(cx.theme.body(&model.gap)).wrap());
                for ahead in [&model.plan, &model.relationship].into_iter().filter_map(|one| one.ahead.as_ref()) {
                    if beside {
                        ui.add(Label::new(cx.theme.caption(ahead)).wrap());
                    }
                }
            });
        }
        if let Some(Alarm { mark, sentence, worst }) = &model.alarm {
            let act = worst.as_ref().filter(|_| !cx.presented).map(|(_, act)| act.as_str());
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
