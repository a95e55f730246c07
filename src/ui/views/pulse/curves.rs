//! The curves of one question: lines by egui_plot, and around them everything that makes them readable: the scale with
//! the meaning of its ends, phases, event pins, marks by person, silences, names at the ends of the lines.

use chrono::NaiveDate;
use egui::{Align2, Color32, Pos2, Rect, Role, Sense, Shape, Stroke, Ui, Vec2, WidgetInfo, pos2};
use egui_plot::{Line, LineStyle, Plot, PlotBounds, PlotPoints};

use super::brush::{self, Brush, Emphasis, Spot, emphasis};
use super::chart::{Chart, DAYS, PHASES};
use super::days::DayAxis;
use super::figure::{Beside, Curve, Dot, Figure, spread};
use super::{readout, sentences};
use crate::insight::statistics::Estimate;
use crate::insight::team::TeamRound;
use crate::ui::context::Cx;
use crate::ui::naming::is_person;
use crate::ui::theme::{self, SPACE_1, SPACE_2, Theme};
use crate::ui::widgets::fitted;
use crate::ui::widgets::person::{self, Disc};
use crate::workspace::StakeholderId;

/// Height of the band of silences under the scale.
const SILENCES: f32 = 26.0;
/// Points between lines that run beside one another.
const STRAND: f32 = 2.5;
/// Height of a name at the end of a line.
const NAME: f32 = 20.0;

/// Draws the curves in a rectangle; the days stand where `axis` says. `small` leaves out what asks for room.
pub fn show(
    ui: &mut Ui,
    cx: &Cx<'_>,
    (finding, figure, unnamed): (&str, &Figure, &[TeamRound]),
    axis: &DayAxis,
    rect: Rect,
    small: bool,
    brush: &mut Option<Brush>,
) {
    let chart = Chart::new(ui, cx, axis, rect, small);
    let body = chart.body;
    let whole = (!small).then(|| {
        let whole = ui.interact(body, ui.scope_id().with("curves"), Sense::click_and_drag());
        let said = format!("{finding}. {}", sentences::drawn(cx, &figure.question));
        whole.widget_info(|| WidgetInfo::labeled(Role::Image, true, said.clone()));
        whole
    });
    let scale = Scale::of(figure, body, small);
    brush::band(ui, cx, brush.as_ref(), axis, body.y_range(), small);
    scale.draw(ui, cx, figure, rect.left());
    chart.finish(ui, cx, axis, rect);
    let picked = brush.clone();
    let plain = |who: StakeholderId| emphasis(cx, picked.as_ref(), who);
    let hovered = (!small).then(|| names(ui, cx, figure, &scale, axis, rect, &plain)).flatten();
    let strength = |who: StakeholderId| match hovered {
        Some(one) if one == who => Emphasis::Strong,
        Some(_) => Emphasis::Faint,
        None => plain(who),
    };
    lines(ui, cx, figure, &scale, axis, body, &strength);
    let spots = spots(figure, &scale, axis);
    rounds(ui, cx, unnamed, &scale, axis, small);
    marks(ui, cx, figure, &spots, &strength);
    if let Some(whole) = whole {
        let say = |spot: &Spot| match (spot.who, dot_of(figure, spot)) {
            (Some(who), Some(dot)) => sentences::dot(cx, &figure.question, who, dot),
            _ => String::new(),
        };
        brush::react(ui, cx, &whole, &spots, axis, brush, &say);
        brush::ring(ui, cx, &whole);
    }
}

/// The dot that a spot shows.
fn dot_of<'a>(figure: &'a Figure, spot: &Spot) -> Option<&'a Dot> {
    let curve = figure.curves.iter().find(|curve| Some(curve.who) == spot.who)?;
    curve.dots.get(spot.index)
}

/// Values from bottom to top.
struct Scale<'a> {
    low: f64,
    high: f64,
    body: Rect,
    /// Points that dots of one day and value are apart.
    apart: f32,
    /// For each curve and dot, who else stands there.
    beside: &'a [Vec<Beside>],
}

impl<'a> Scale<'a> {
    fn of(figure: &'a Figure, body: Rect, small: bool) -> Self {
        let (low, high) = figure.question.scale();
        let apart = if small { 9.0 } else { 13.5 };
        Self { low, high, body, apart, beside: &figure.beside }
    }

    /// How far the dot of a curve stands beside its day, in points; many of them stand closer together.
    fn aside(&self, curve: &Curve, dot: usize) -> f32 {
        let Some(place) = self.beside.get(curve.place).and_then(|dots| dots.get(dot)) else { return 0.0 };
        let apart = self.apart.min(72.0 / place.of.max(1) as f32);
        place.offset() * apart
    }

    /// The same for an answer of a day.
    fn aside_on(&self, curve: &Curve, on: NaiveDate) -> f32 {
        let dot = curve.dots.iter().position(|dot| dot.on == on && !dot.guess && dot.answer.is_some());
        dot.map_or(0.0, |dot| self.aside(curve, dot))
    }

    /// Where the highest value stands, and the lowest.
    fn heights(&self) -> (f32, f32) {
        (self.body.top() + 12.0, self.body.bottom() - SILENCES - 10.0)
    }

    fn y(&self, value: f64) -> f32 {
        let (top, bottom) = self.heights();
        bottom + (top - bottom) * ((value - self.low) / (self.high - self.low)) as f32
    }

    fn draw(&self, ui: &Ui, cx: &Cx<'_>, figure: &Figure, left: f32) {
        let theme = cx.theme;
        let painter = ui.painter();
        let step = if self.high - self.low > 5.0 { 2.0 } else { 1.0 };
        let mut value = if step > 1.0 { (self.low / step).ceil() * step } else { self.low };
        while value <= self.high + 1e-9 {
            let y = self.y(value);
            painter.hline(self.body.x_range(), y, Stroke::new(1.0, theme.grid));
            let font = theme::regular(theme::CAPTION);
            let text = cx.words.number_short(value, 0);
            painter.text(pos2(self.body.left() - SPACE_2, y), Align2::RIGHT_CENTER, text, font, theme.quiet);
            value += step;
        }
        let (low, high) = sentences::ends(cx, &figure.question);
        let room = self.body.left() - SPACE_2 - 20.0 - left;
        let end = |word: &str, y: f32| {
            let galley = fitted(painter, word, theme::bold, (&[theme::CAPTION, 11.0], 10.0), room);
            let at = pos2(self.body.left() - SPACE_2 - 20.0 - galley.size().x, y - galley.size().y / 2.0);
            painter.galley(at, galley, theme.quiet);
        };
        end(low, self.y(self.low));
        end(high, self.y(self.high));
        let band = Rect::from_min_max(pos2(self.body.left(), self.body.bottom() - SILENCES), self.body.max);
        painter.rect_filled(band, 0.0, theme.weekend);
        painter.hline(self.body.x_range(), self.body.bottom(), theme.hairline());
        let word = cx.text("pulse-asked-silent");
        let font = theme::regular(theme::CAPTION);
        painter.text(pos2(band.left() - SPACE_2, band.center().y), Align2::RIGHT_CENTER, word, font, theme.quiet);
    }

    /// Where silences stand.
    fn silence(&self) -> f32 {
        self.body.bottom() - SILENCES / 2.0
    }
}

fn ink(theme: &Theme, curve: &Curve, strength: Emphasis) -> (Color32, f32) {
    match strength {
        Emphasis::Strong => (theme.text, 3.0),
        Emphasis::Faint => (theme.ghost, 1.5),
        Emphasis::Plain if curve.key => (theme.text, 2.0),
        Emphasis::Plain => (theme.quiet, 1.5),
    }
}

fn style(place: usize) -> LineStyle {
    match place % 4 {
        0 => LineStyle::Solid,
        1 => LineStyle::Dashed { length: 9.0 },
        2 => LineStyle::Dashed { length: 4.0 },
        _ => LineStyle::Dotted { spacing: 5.0 },
    }
}

fn lines(
    ui: &mut Ui,
    cx: &Cx<'_>,
    figure: &Figure,
    scale: &Scale<'_>,
    axis: &DayAxis,
    body: Rect,
    strength: &dyn Fn(StakeholderId) -> Emphasis,
) {
    // Points of the screen stand in the plot as they are: one unit down is one point.
    let mut drawn = Vec::new();
    let days = axis.length() / f64::from((axis.right - axis.left).max(1.0));
    for (curve, bundles) in figure.curves.iter().zip(&figure.strands) {
        let (color, width) = ink(cx.theme, curve, strength(curve.who));
        for (index, (segment, strands)) in curve.segments.iter().zip(bundles).enumerate() {
            // From dot to dot, where the dots stand; lines between the same two run beside one another.
            let at = |(on, value): &(NaiveDate, f64), aside: f32| {
                let x = axis.number(*on) + f64::from(scale.aside_on(curve, *on)) * days;
                [x, f64::from(body.bottom() - scale.y(*value) - aside)]
            };
            for (number, (pair, strand)) in segment.windows(2).zip(strands).enumerate() {
                let aside = strand.offset() * STRAND.min(9.0 / strand.of.max(1) as f32);
                let points: Vec<[f64; 2]> = pair.iter().map(|end| at(end, aside)).collect();
                let name = format!("{}-{index}-{number}", curve.who);
                let line = Line::new(name, PlotPoints::from(points));
                drawn.push(line.color(color).width(width).style(style(curve.place)).allow_hover(false));
            }
        }
    }
    let bounds = PlotBounds::from_min_max([0.0, 0.0], [axis.length(), f64::from(body.height())]);
    // A child that takes no room: the rectangle of the curves is already taken.
    let mut inside = ui.new_child(egui::UiBuilder::new().max_rect(body));
    Plot::new("curves")
        .width(body.width())
        .height(body.height())
        .set_margin_fraction(Vec2::ZERO)
        .show_axes(false)
        .show_grid(false)
        .show_background(false)
        .show_x(false)
        .show_y(false)
        .show_crosshair(false)
        .allow_zoom(false)
        .allow_drag(false)
        .allow_scroll(false)
        .allow_boxed_zoom(false)
        .allow_double_click_reset(false)
        .label_formatter(|_| None)
        .sense(Sense::hover())
        .show(&mut inside, |plot| {
            plot.set_plot_bounds(bounds);
            for line in drawn {
                plot.line(line);
            }
        });
}

fn spots(figure: &Figure, scale: &Scale<'_>, axis: &DayAxis) -> Vec<Spot> {
    let placed = |curve: &Curve, index: usize, dot: &Dot| {
        let y = dot.answer.map_or(scale.silence(), |value| scale.y(value));
        let at = pos2(axis.x(dot.on) + scale.aside(curve, index), y);
        Spot { at, on: dot.on, who: Some(curve.who), record: dot.reading.into(), index, picks: !dot.guess }
    };
    let all = figure.curves.iter().rev();
    all.flat_map(|curve| curve.dots.iter().enumerate().map(move |(index, dot)| placed(curve, index, dot))).collect()
}

fn marks(ui: &Ui, cx: &Cx<'_>, figure: &Figure, spots: &[Spot], strength: &dyn Fn(StakeholderId) -> Emphasis) {
    let theme = cx.theme;
    let painter = ui.painter();
    let mut before: Option<&Curve> = None;
    // A guess is the smaller mark: it lies over an answer that is near it.
    for (guesses, spot) in [false, true].into_iter().flat_map(|last| spots.iter().map(move |spot| (last, spot))) {
        // Spots of one curve follow one another.
        let curve = before
            .filter(|curve| Some(curve.who) == spot.who)
            .or_else(|| figure.curves.iter().find(|curve| Some(curve.who) == spot.who));
        before = curve;
        let Some((curve, dot)) = curve.and_then(|curve| Some((curve, curve.dots.get(spot.index)?))) else { continue };
        if dot.guess != guesses {
            continue;
        }
        let (color, _) = ink(theme, curve, strength(curve.who));
        let radius = 2.6 + 0.75 * curve.power as f32;
        if dot.guess {
            diamond(painter, theme, spot.at, 4.5, color);
        } else if dot.answer.is_none() {
            painter.circle(spot.at, radius.min(5.0), theme.surface, Stroke::new(1.5, color));
        } else {
            mark(painter, theme, curve.place, spot.at, radius, color);
        }
        if cx.selection == Some(spot.record) {
            painter.circle_stroke(spot.at, radius + 4.0, Stroke::new(2.0, theme.text));
        }
    }
}

/// Rounds that were answered without names: a hollow bar at the mean of the round, with how many it is of.
fn rounds(ui: &Ui, cx: &Cx<'_>, rounds: &[TeamRound], scale: &Scale<'_>, axis: &DayAxis, small: bool) {
    let (theme, painter) = (cx.theme, ui.painter());
    for round in rounds.iter().filter(|round| axis.shows(round.on)) {
        let Some(mean) = round.mean else { continue };
        let bar = Rect::from_center_size(pos2(axis.x(round.on), scale.y(mean.value)), Vec2::new(22.0, 7.0));
        painter.rect(bar, 2.0, theme.surface, Stroke::new(1.5, theme.text), egui::StrokeKind::Inside);
        if small {
            continue;
        }
        let count = cx.words.with("pulse-unnamed-n", &[("n", mean.n.into())]);
        let at = pos2(bar.center().x, bar.top() - 1.0);
        painter.text(at, Align2::CENTER_BOTTOM, count, theme::regular(10.0), theme.quiet);
        let response = ui.interact(bar.expand(3.0), ui.scope_id().with(("round", round.on)), Sense::hover());
        let args = [
            ("value", cx.words.number(mean.value, 1).into()),
            ("n", mean.n.into()),
            ("unnamed", round.unnamed.into()),
            ("date", cx.words.date(round.on).into()),
        ];
        let said = changed(cx, round.change, cx.words.with("pulse-unnamed", &args));
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, said.clone()));
        readout::of(ui, &response, said);
    }
}

/// What is said of a round, and what its mean changed by since the round before.
fn changed(cx: &Cx<'_>, change: Option<Estimate>, said: String) -> String {
    let Some(change) = change else { return said };
    let signed = |value: f64| cx.words.signed(value, 1).into();
    let mut args = vec![("said", said.into()), ("change", signed(change.value))];
    match change.low.zip(change.high).filter(|_| change.differs_from(0.0)) {
        Some((low, high)) => {
            args.extend([("low", signed(low)), ("high", signed(high))]);
            cx.words.with("pulse-unnamed-change", &args)
        }
        None => cx.words.with("pulse-unnamed-noise", &args),
    }
}

/// A mark by the number of the curve: disc, square, triangle, triangle on its head; with an edge of paper.
pub fn mark(painter: &egui::Painter, theme: &Theme, place: usize, at: Pos2, radius: f32, color: Color32) {
    let edge = Stroke::new(1.5, theme.surface);
    let corner = |x: f32, y: f32| at + Vec2::new(x, y) * radius;
    match place % 4 {
        0 => {
            painter.circle(at, radius, color, edge);
        }
        1 => {
            let square = Rect::from_center_size(at, Vec2::splat(radius * 1.8));
            painter.rect(square, 1.0, color, edge, egui::StrokeKind::Outside);
        }
        2 => {
            let corners = vec![corner(0.0, -1.2), corner(1.15, 0.9), corner(-1.15, 0.9)];
            painter.add(Shape::convex_polygon(corners, color, edge));
        }
        _ => {
            let corners = vec![corner(-1.15, -0.9), corner(1.15, -0.9), corner(0.0, 1.2)];
            painter.add(Shape::convex_polygon(corners, color, edge));
        }
    }
}

/// A line by the number of the curve, as the curves have them: whole, long dashes, short dashes, dots.
pub fn dash(painter: &egui::Painter, place: usize, from: Pos2, to: Pos2, stroke: Stroke) {
    match style(place) {
        LineStyle::Solid => {
            painter.line_segment([from, to], stroke);
        }
        LineStyle::Dashed { length } => {
            painter.add(Shape::dashed_line(&[from, to], stroke, length, length * 0.6));
        }
        LineStyle::Dotted { spacing } => {
            painter.add(Shape::dotted_line(&[from, to], stroke.color, spacing, stroke.width * 0.7));
        }
    }
}

/// An open diamond: our own guess.
pub fn diamond(painter: &egui::Painter, theme: &Theme, at: Pos2, half: f32, color: Color32) {
    let corners = [(0.0, -half), (half, 0.0), (0.0, half), (-half, 0.0)];
    let corners = corners.iter().map(|(x, y)| at + Vec2::new(*x, *y)).collect();
    painter.add(Shape::convex_polygon(corners, theme.surface, Stroke::new(1.2, color)));
}

/// Names at the ends of the lines, never over one another; a thin leader where the last answer still counts. Returns
/// whose name is under the pointer.
fn names(
    ui: &Ui,
    cx: &Cx<'_>,
    figure: &Figure,
    scale: &Scale<'_>,
    axis: &DayAxis,
    rect: Rect,
    strength: &dyn Fn(StakeholderId) -> Emphasis,
) -> Option<StakeholderId> {
    let theme = cx.theme;
    let painter = ui.painter();
    // Who is silent stands with the silences: at the height of an answer of long ago they would stand beside another's mark.
    let wish = |curve: &Curve| match curve.last.filter(|_| curve.fresh) {
        Some((_, value)) => scale.y(value),
        None => scale.silence(),
    };
    let wishes: Vec<f32> = figure.curves.iter().map(wish).collect();
    let places = spread(&wishes, NAME, rect.top() + PHASES, scale.body.bottom());
    let mut hovered = None;
    let left = axis.right + 22.0;
    let mut hidden = 0;
    for (curve, y) in figure.curves.iter().zip(places) {
        let Some(y) = y else {
            hidden += 1;
            continue;
        };
        let name = sentences::person(cx, curve.who);
        let area = Rect::from_min_max(pos2(left - 6.0, y - NAME / 2.0), pos2(rect.right(), y + NAME / 2.0));
        let response = ui.interact(area, ui.scope_id().with(("curve", curve.who)), Sense::click());
        let said = said(cx, figure, curve, &name);
        response.widget_info(|| {
            WidgetInfo::selected(Role::Button, true, strength(curve.who) == Emphasis::Strong, said.clone())
        });
        if response.hovered() {
            hovered = Some(curve.who);
        }
        if response.clicked() {
            cx.select(curve.who);
        }
        if response.has_focus() {
            painter.rect_stroke(area, 4.0, theme.focus_ring(), egui::StrokeKind::Inside);
        }
        let strength = if response.hovered() { Emphasis::Strong } else { strength(curve.who) };
        let (color, _) = ink(theme, curve, strength);
        if let Some((on, value)) = curve.last.filter(|_| curve.fresh) {
            let from = pos2(axis.x(on) + scale.aside_on(curve, on) + 8.0, scale.y(value));
            let to = pos2(left - SPACE_1, y);
            if from.x < to.x {
                let bend = pos2((axis.right + 4.0).max(from.x), from.y);
                painter.add(Shape::dotted_line(&[from, bend, to], theme.ghost, 4.0, 0.7));
            }
        }
        let initials = person::initials(&name);
        let disc = Disc::new(&initials).gone(!curve.fresh);
        person::paint_sized(painter, theme, pos2(left + 9.0, y), &disc, 9.0);
        let font = if curve.key { theme::bold(theme::CAPTION) } else { theme::regular(theme::CAPTION) };
        let room = rect.right() - left - 22.0;
        let galley = person::name_within(painter, (&name, is_person(cx.shown(), curve.who)), font, color, room);
        painter.galley(pos2(left + 22.0, y - galley.size().y / 2.0), galley, color);
        readout::of(ui, &response, said);
    }
    if hidden > 0 {
        let word = cx.words.with("pulse-more-curves", &[("n", hidden.into())]);
        let at = pos2(left, scale.body.bottom() + DAYS / 2.0);
        painter.text(at, Align2::LEFT_CENTER, word, theme::regular(theme::CAPTION), theme.quiet);
    }
    hovered
}

/// A curve in a sentence: for the pointer, and for those who cannot see it.
fn said(cx: &Cx<'_>, figure: &Figure, curve: &Curve, name: &str) -> String {
    let top = figure.question.scale().1;
    match (curve.last, curve.silent_days) {
        (Some((on, value)), Some(days)) => {
            let key = if curve.fresh { "pulse-curve" } else { "pulse-curve-silent" };
            cx.words.with(
                key,
                &[
                    ("who", name.into()),
                    ("value", value.into()),
                    ("top", top.into()),
                    ("date", cx.words.date(on).into()),
                    ("days", days.into()),
                ],
            )
        }
        _ => cx.words.with("pulse-curve-never", &[("who", name.into())]),
    }
}
