//! All plots side by side, each with its finding; a press on one shows it large.

use egui::{Label, Rect, Role, Sense, Ui, UiBuilder, Vec2, WidgetInfo, pos2};

use super::days::DayAxis;
use super::model::Model;
use super::{Plot, draw, nothing_drawn};
use crate::insight::managers::PathPoint;
use crate::ui::context::Cx;
use crate::ui::theme::{self, SPACE_2, SPACE_3, SPACE_4};
use crate::ui::views::managers::path;
use crate::ui::widgets::one_line_on;

/// Height of one plot with its words, in points.
const HEIGHT: f32 = 250.0;
/// From this width on two stand side by side, in points.
const TWO: f32 = 760.0;

/// Draws the cards; returns the plot that is to be shown large.
pub fn show(ui: &mut Ui, cx: &Cx<'_>, model: &Model, axis: &dyn Fn(Plot) -> DayAxis) -> Option<Plot> {
    let columns = if ui.available_width() >= TWO { 2 } else { 1 };
    let width = (ui.available_width() - SPACE_4 * (columns - 1) as f32) / columns as f32;
    let mut chosen = None;
    let offered = Plot::DRAWN.into_iter().filter(|plot| !model.key.client || plot.is_for_client());
    // On a wall and on paper there is no empty card.
    let offered: Vec<Plot> = offered.filter(|plot| !(cx.presented && model.said(*plot).unmarked)).collect();
    for row in offered.chunks(columns) {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = SPACE_4;
            for plot in row {
                let (rect, response) = ui.allocate_exact_size(Vec2::new(width, HEIGHT), Sense::click());
                let said = model.said(*plot);
                let name = format!("{}: {}", cx.text(plot.key()), said.finding);
                response.widget_info(|| WidgetInfo::labeled(Role::Button, true, name.clone()));
                if ui.is_rect_visible(rect) {
                    one(ui, cx, model, *plot, axis(*plot), rect, &response);
                }
                let response = if said.known.is_empty() { response } else { response.on_hover_text(&said.known) };
                if response.clicked() {
                    chosen = Some(*plot);
                }
            }
        });
        ui.add_space(SPACE_2);
    }
    chosen
}

fn one(ui: &mut Ui, cx: &Cx<'_>, model: &Model, plot: Plot, axis: DayAxis, rect: Rect, response: &egui::Response) {
    let theme = cx.theme;
    let painter = ui.painter().clone();
    let edge = if response.hovered() { egui::Stroke::new(theme.line_width, theme.quiet) } else { theme.hairline() };
    painter.rect(rect, f32::from(theme::RADIUS), theme.surface, edge, egui::StrokeKind::Inside);
    if response.has_focus() {
        painter.rect_stroke(rect, f32::from(theme::RADIUS), theme.focus_ring(), egui::StrokeKind::Inside);
    }
    let inner = rect.shrink2(Vec2::new(SPACE_4, SPACE_3));
    let said = model.said(plot);
    let galley = one_line_on(&painter, cx.text(plot.key()), theme::bold(theme::CAPTION), inner.width() * 0.5);
    painter.galley(inner.min, galley, theme.quiet);
    let known = one_line_on(&painter, &said.known, theme::regular(theme::CAPTION), inner.width() * 0.48);
    painter.galley(pos2(inner.right() - known.size().x, inner.top()), known, theme.quiet);
    let finding = one_line_on(&painter, &said.finding, theme::bold(theme::BODY), inner.width());
    painter.galley(pos2(inner.left(), inner.top() + 18.0), finding, theme.text);
    let body = Rect::from_min_max(pos2(inner.left(), inner.top() + 44.0), inner.max);
    let mut inside = ui.new_child(UiBuilder::new().max_rect(body).id_salt(plot.name()));
    if let Some(nothing) = nothing_drawn(cx, model, plot) {
        inside.centered_and_justified(|ui| ui.add(Label::new(theme.quiet(nothing)).wrap()));
        return;
    }
    if plot == Plot::Managers {
        let now = cx.insights.managers.now(cx.day);
        let months: Vec<PathPoint> = cx.months.iter().copied().chain([now]).collect();
        path::show(&mut inside, cx, &months, body.height(), path::Place::Small);
        return;
    }
    let left = match plot {
        Plot::Satisfaction => 124.0,
        Plot::Effort => 52.0,
        _ => 132.0,
    };
    let right = if matches!(plot, Plot::Engagement | Plot::Effort) { 22.0 } else { 12.0 };
    let axis = DayAxis { left: body.left() + left, right: body.right() - right, ..axis };
    draw(&mut inside, cx, model, plot, &axis, body, true, &mut None);
}
