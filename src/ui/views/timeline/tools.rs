//! The line under the title: what is drawn, and the zoom. And the legend under the chart: a shape and a word each.

use std::sync::Arc;

use egui::{Align, Align2, Galley, Layout, Painter, Pos2, Rect, Shape, Stroke, Ui, Vec2, pos2};

use super::model::{Plan, Sign};
use super::scale::{Scale, Zoom, edge};
use super::sheet::{caption, diamond, put};
use super::show::{Layer, Show};
use super::{bars, finding};
use crate::ui::command::Command;
use crate::ui::context::Cx;
use crate::ui::icons::Icon;
use crate::ui::theme::{self, SPACE_1, SPACE_3, SPACE_4, Theme};
use crate::ui::widgets::field::Field;
use crate::ui::widgets::{button, choice, one_line, popup};

/// Width of the zoom's list where its words have no room side by side, in points.
const ZOOM_LIST: f32 = 116.0;
/// What the other tools take, in points: with the word for what is shown, and without.
const TOOLS: (f32, f32) = (362.0, 236.0);

/// How the tools are drawn in the room that there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fit {
    /// Every zoom beside the others.
    Wide,
    /// The zoom in a list, what is shown without its word.
    Tight,
    /// Beside the details in a narrow window: no zoom but by wheel and keys. Nothing moves down for it.
    Least,
}

/// The line under the title; with a legend in the menu of what is shown, where it has no place under the chart.
pub fn line(
    ui: &mut Ui,
    cx: &Cx<'_>,
    plan: &Plan,
    scale: &mut Scale,
    show: (&mut Show, bool),
    width: f32,
    head: impl FnOnce(&mut Ui),
) {
    if cx.presented {
        ui.add(egui::Label::new(cx.theme.quiet(finding::subtitle(plan, cx))).truncate());
        return;
    }
    let words = |zoom: Zoom| one_line(ui, cx.text(zoom.key()), theme::bold(theme::BODY), f32::INFINITY).size().x;
    let zooms: f32 = Zoom::ALL.into_iter().map(|zoom| words(zoom) + 2.0 * SPACE_3).sum();
    let fit = |room: f32| match room {
        room if room >= zooms + TOOLS.0 => Fit::Wide,
        room if room >= ZOOM_LIST + TOOLS.1 => Fit::Tight,
        _ => Fit::Least,
    };
    ui.horizontal(|ui| {
        head(ui);
        let fit = fit(ui.available_width());
        tools(ui, cx, plan, scale, show, (width, fit));
    });
}

/// The tools, from the right end of the line, and before them what is drawn.
fn tools(
    ui: &mut Ui,
    cx: &Cx<'_>,
    plan: &Plan,
    scale: &mut Scale,
    (show, explains): (&mut Show, bool),
    (width, fit): (f32, Fit),
) {
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        ui.spacing_mut().item_spacing.x = SPACE_1;
        if button::icon(ui, cx.theme, Icon::Fit, cx.text("timeline-zoom-fit")).clicked()
            && let Some((first, last)) = plan.span
        {
            scale.fit(edge(first), edge(last) + 1.0, width);
        }
        if button::icon(ui, cx.theme, Icon::Today, cx.text("timeline-go-today")).clicked() {
            scale.left = edge(cx.day) - f64::from(width) / 2.0 / scale.day_width;
        }
        let zooms = fit != Fit::Least;
        if zooms && button::icon(ui, cx.theme, Icon::ZoomIn, cx.text("timeline-zoom-in")).clicked() {
            scale.zoom(1.4, width / 2.0);
        }
        if zooms && button::icon(ui, cx.theme, Icon::ZoomOut, cx.text("timeline-zoom-out")).clicked() {
            scale.zoom(1.0 / 1.4, width / 2.0);
        }
        ui.add_space(SPACE_1);
        let options = Zoom::ALL.map(|zoom| (zoom, cx.text(zoom.key())));
        let now = Zoom::shown(scale.day_width);
        let chosen = match fit {
            Fit::Wide => button::segmented(ui, cx.theme, cx.text("timeline-zoom"), now, &options),
            Fit::Tight => {
                let field = Field::new(cx.text("timeline-zoom")).bare().width(ZOOM_LIST);
                choice::combo(ui, cx.theme, &field, &now, &options, ("", ""))
            }
            Fit::Least => None,
        };
        if let Some(zoom) = chosen {
            // The shown day stays where it is if it can be seen, else the middle does.
            let x = scale.x_date(cx.day);
            let kept = if (0.0..width).contains(&x) { x } else { width / 2.0 };
            scale.zoom(zoom.day_width() / scale.day_width, kept);
        }
        ui.add_space(SPACE_1);
        let settings = cx.editable && fit == Fit::Wide;
        if settings && button::icon(ui, cx.theme, Icon::Settings, cx.text("command-edit-plan")).clicked() {
            cx.command(Command::EditPlan);
        }
        show.menu(ui, cx, fit == Fit::Wide, |ui| {
            if explains {
                explain(ui, cx, plan);
            }
        });
        if button::icon_toggle(ui, cx.theme, Icon::Load, cx.text("load-show"), show.has(Layer::Load)).clicked() {
            show.toggle(Layer::Load);
        }
        ui.add_space(SPACE_4);
        let said = finding::subtitle(plan, cx);
        let room = ui.available_width();
        if room > 80.0 {
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                ui.add(egui::Label::new(cx.theme.quiet(said.as_str())).truncate());
            });
        }
    });
}

/// A sample of a mark within a small square.
type Sample = fn(&Painter, &Theme, Rect);

/// Height of a line of the legend, in points.
const LEGEND_LINE: f32 = 20.0;

/// How a kind of mark is explained: the key of its words, and a sample.
fn explained(sign: Sign) -> (&'static str, Sample) {
    match sign {
        Sign::Task => ("timeline-legend-task", task),
        Sign::Critical => ("timeline-legend-critical", critical),
        Sign::Theirs => ("timeline-legend-theirs", theirs),
        Sign::Milestone => ("timeline-legend-milestone", milestone),
        Sign::Baseline => ("timeline-legend-baseline", baseline),
        Sign::Deadline => ("timeline-legend-deadline", deadline),
        Sign::Levelled => ("timeline-legend-levelled", levelled),
        Sign::Expected => ("timeline-legend-expectation", expectation),
        Sign::TooLate => ("timeline-legend-too-late", too_late),
    }
}

/// The legend as a part of a menu: two marks a line.
fn explain(ui: &mut Ui, cx: &Cx<'_>, plan: &Plan) {
    if plan.signs.is_empty() {
        return;
    }
    popup::group(ui, cx.theme, cx.text("timeline-legend"));
    let width = ui.available_width();
    for pair in plan.signs.chunks(2) {
        let (rect, _) = ui.allocate_exact_size(Vec2::new(width, LEGEND_LINE), egui::Sense::hover());
        for (place, sign) in pair.iter().enumerate() {
            let (key, sample) = explained(*sign);
            let (x, y) = (rect.left() + SPACE_3 + place as f32 * width / 2.0, rect.center().y);
            sample(ui.painter(), cx.theme, Rect::from_min_max(pos2(x, y - 6.0), pos2(x + 17.0, y + 6.0)));
            let galley = one_line(ui, cx.text(key), caption(), width / 2.0 - 44.0);
            put(ui.painter(), pos2(x + 24.0, y), Align2::LEFT_CENTER, galley, cx.theme.text);
        }
    }
    ui.add_space(SPACE_1);
}

/// The legend, laid out: what is explained, its words, and their place from the legend's left upper corner.
#[derive(Default)]
pub struct Legend {
    words: Vec<(Sample, Arc<Galley>, Vec2)>,
    /// How high it is, in points.
    pub height: f32,
}

impl Legend {
    /// Explains what occurs in the plan, on as many lines as a width takes.
    pub fn of(ui: &Ui, cx: &Cx<'_>, plan: &Plan, width: f32) -> Self {
        let mut at = Vec2::new(0.0, 4.0);
        let mut words = Vec::new();
        for sign in &plan.signs {
            let (key, sample) = explained(*sign);
            let galley = one_line(ui, cx.text(key), caption(), (width - 22.0).max(0.0));
            let wide = 22.0 + galley.size().x;
            if at.x > 0.0 && at.x + wide > width {
                at = Vec2::new(0.0, at.y + LEGEND_LINE);
            }
            words.push((sample, galley, at));
            at.x += wide + 14.0;
        }
        let height = if words.is_empty() { 0.0 } else { at.y + LEGEND_LINE };
        Self { words, height }
    }

    /// Draws it from its left upper corner.
    pub fn paint(self, ui: &Ui, theme: &Theme, corner: Pos2) {
        for (sample, galley, at) in self.words {
            let (x, y) = (corner.x + at.x, corner.y + at.y + LEGEND_LINE / 2.0);
            sample(ui.painter(), theme, Rect::from_min_max(pos2(x, y - 6.0), pos2(x + 17.0, y + 6.0)));
            put(ui.painter(), pos2(x + 22.0, y), Align2::LEFT_CENTER, galley, theme.quiet);
        }
    }
}

fn bar(rect: Rect) -> Rect {
    rect.shrink2(egui::vec2(0.0, 1.5))
}

fn task(painter: &Painter, theme: &Theme, rect: Rect) {
    let whole = bar(rect);
    painter.rect_filled(whole, 2.0, theme.tint(theme.project, 0.32));
    painter.rect_filled(Rect::from_min_max(whole.min, pos2(whole.center().x, whole.bottom())), 2.0, theme.project);
}

fn critical(painter: &Painter, theme: &Theme, rect: Rect) {
    painter.rect(
        bar(rect),
        2.0,
        theme.tint(theme.project, 0.32),
        Stroke::new(1.5, theme.text),
        egui::StrokeKind::Inside,
    );
}

fn levelled(painter: &Painter, theme: &Theme, rect: Rect) {
    let (y, stroke) = (rect.center().y, Stroke::new(1.5, theme.tint(theme.project, 0.7)));
    painter.hline(rect.left()..=rect.right() - 7.0, y, stroke);
    painter.vline(rect.left(), y - 3.0..=y + 3.0, stroke);
    let part = Rect::from_min_max(pos2(rect.right() - 7.0, bar(rect).top()), bar(rect).max);
    painter.rect_filled(part, 2.0, theme.tint(theme.project, 0.32));
}

fn theirs(painter: &Painter, theme: &Theme, rect: Rect) {
    let whole = bar(rect);
    painter.rect(whole, 2.0, theme.surface, Stroke::new(1.0, theme.project), egui::StrokeKind::Inside);
    bars::hatch(painter, whole.shrink(1.0), Stroke::new(1.0, theme.tint(theme.project, 0.6)));
}

fn milestone(painter: &Painter, theme: &Theme, rect: Rect) {
    let corners = diamond(rect.center(), 6.0);
    painter.add(Shape::convex_polygon(corners, theme.tint(theme.project, 0.32), Stroke::new(1.5, theme.project)));
}

fn baseline(painter: &Painter, theme: &Theme, rect: Rect) {
    painter.rect_filled(Rect::from_center_size(rect.center(), egui::vec2(17.0, 3.0)), 1.0, theme.ghost);
}

fn deadline(painter: &Painter, theme: &Theme, rect: Rect) {
    let at = rect.center_top();
    let corners = vec![pos2(at.x - 5.0, at.y + 2.0), pos2(at.x + 5.0, at.y + 2.0), pos2(at.x, at.y + 10.0)];
    painter.add(Shape::convex_polygon(corners, theme.surface, Stroke::new(1.5, theme.project)));
}

fn expectation(painter: &Painter, theme: &Theme, rect: Rect) {
    painter.add(Shape::convex_polygon(diamond(rect.center(), 6.0), theme.relationship, Stroke::NONE));
}

fn too_late(painter: &Painter, theme: &Theme, rect: Rect) {
    let from = pos2(rect.left() + 5.0, rect.center().y);
    let to = pos2(rect.right(), rect.center().y);
    painter.line_segment([from, to], Stroke::new(2.0, theme.trouble));
    painter.vline(to.x, to.y - 4.0..=to.y + 4.0, Stroke::new(2.0, theme.trouble));
    painter.add(Shape::convex_polygon(diamond(from, 6.0), theme.trouble, Stroke::NONE));
}
