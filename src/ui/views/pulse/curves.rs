//! The curves of one question: lines by egui_plot, and around them everything that makes them readable: the scale with
//! the meaning of its ends, phases, event pins, marks by person, silences, names at the ends of the lines.

use chrono::NaiveDate;
use egui::{
    Align2, Color32, EventFilter, Key, Pos2, Rangef, Rect, Role, Sense, Shape, Stroke, Ui, Vec2, WidgetInfo, pos2,
};
use egui_plot::{Line, LineStyle, Plot, PlotBounds, PlotPoints};

use super::days::DayAxis;
use super::figure::{Curve, Dot, Figure, spread};
use super::sentences;
use crate::ui::context::Cx;
use crate::ui::naming::is_person;
use crate::ui::theme::{self, SPACE_1, SPACE_2, Theme};
use crate::ui::widgets::one_line_on;
use crate::ui::widgets::person::{self, Disc};
use crate::workspace::{ReadingId, RecordRef, StakeholderId};

/// Height of the row of phases, in points.
const PHASES: f32 = 18.0;
/// A name that is cut to fewer points than this says nothing: it is left to the pointer.
const LEAST_NAME: f32 = 72.0;
/// Height of one row of event words.
const EVENT_ROW: f32 = 16.0;
/// So many rows of event words at most; an event without room keeps its pin.
const EVENT_ROWS: usize = 3;
/// Height of the band of silences under the scale.
const SILENCES: f32 = 26.0;
/// Height of the row of days.
const DAYS: f32 = 26.0;
/// Height of a name at the end of a line.
const NAME: f32 = 20.0;

/// One dot on the screen.
struct Placed {
    who: StakeholderId,
    dot: Dot,
    at: Pos2,
}

/// Draws the curves in a rectangle; the days stand where `axis` says.
pub fn show(ui: &mut Ui, cx: &Cx<'_>, figure: &Figure, axis: &DayAxis, rect: Rect) {
    let theme = cx.theme;
    let id = ui.scope_id().with("curves");
    let whole = ui.interact(rect, id, Sense::click());
    let finding = sentences::finding(cx, figure);
    whole.widget_info(|| {
        WidgetInfo::labeled(Role::Image, true, format!("{finding}. {}", sentences::drawn(cx, &figure.question)))
    });

    let events = events(ui, cx, axis, rect.right());
    let rows = events.iter().filter_map(|event| event.row).max().map(|row| row + 1).unwrap_or(0) as f32;
    let body = Rect::from_min_max(
        pos2(axis.left, rect.top() + PHASES + rows * EVENT_ROW + SPACE_1),
        pos2(axis.right, rect.bottom() - DAYS),
    );
    let scale = Scale::of(figure, body);
    phases(ui, cx, axis, Rangef::new(rect.top(), body.bottom()));
    axis.lines(ui, theme, cx.words, body.y_range());
    scale.draw(ui, cx, figure, rect.left());
    pins(ui, cx, axis, &events, rect.top() + PHASES, body.y_range());
    let day_x = axis.x(cx.day).min(axis.right);
    crate::ui::widgets::sign::today(ui.painter(), theme, day_x, body.y_range(), "");
    let head = if cx.day == cx.today { cx.text("common-today").to_owned() } else { cx.words.date_short(cx.day) };
    let days = Rect::from_min_max(pos2(rect.left(), body.bottom()), pos2(rect.right(), rect.bottom()));
    axis.words(ui, theme, cx.words, days, cx.day, &head);

    let emphasised = emphasised(cx, figure);
    let names = names(ui, cx, figure, &scale, axis, rect, emphasised);
    let strong = names.hovered.or(emphasised);
    lines(ui, cx, figure, &scale, axis, body, strong);
    let dots = dots(figure, &scale, axis);
    marks(ui, cx, figure, &dots, strong);
    pointer(ui, cx, figure, &whole, &dots);
    keys(ui, cx, &whole, &dots);
    if whole.has_focus() {
        ui.painter().rect_stroke(rect.expand(2.0), 4.0, theme.focus_ring(), egui::StrokeKind::Inside);
    }
}

/// Values from bottom to top.
struct Scale {
    low: f64,
    high: f64,
    body: Rect,
    /// Points that curves of one value are apart.
    apart: f32,
    middle: f32,
}

impl Scale {
    fn of(figure: &Figure, body: Rect) -> Self {
        let (low, high) = figure.question.scale();
        let between = figure.curves.len().saturating_sub(1).max(1) as f32;
        let apart = (20.0 / between).min(5.0);
        Self { low, high, body, apart, middle: figure.curves.len().saturating_sub(1) as f32 / 2.0 }
    }

    /// Where the highest value stands, and the lowest.
    fn heights(&self) -> (f32, f32) {
        (self.body.top() + 12.0, self.body.bottom() - SILENCES - 10.0)
    }

    fn y(&self, value: f64) -> f32 {
        let (top, bottom) = self.heights();
        bottom + (top - bottom) * ((value - self.low) / (self.high - self.low)) as f32
    }

    /// Curves of one value stand a little apart, so that each is seen.
    fn y_of(&self, curve: &Curve, value: f64) -> f32 {
        self.y(value) + (curve.place as f32 - self.middle) * self.apart
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
            let galley = one_line_on(painter, word, theme::bold(theme::CAPTION), room);
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

    fn silence(&self, curve: &Curve) -> f32 {
        self.body.bottom() - SILENCES / 2.0 + (curve.place as f32 - self.middle) * self.apart
    }
}

fn phases(ui: &Ui, cx: &Cx<'_>, axis: &DayAxis, heights: Rangef) {
    let theme = cx.theme;
    let painter = ui.painter();
    for (index, phase) in cx.shown().engagement.phases.iter().enumerate() {
        if phase.end < axis.from || phase.start > axis.to {
            continue;
        }
        let (left, right) = (axis.x(phase.start.max(axis.from)), axis.x(phase.end.min(axis.to)));
        let band = Rect::from_x_y_ranges(Rangef::new(left, right), heights);
        if index % 2 == 0 {
            painter.rect_filled(band, 0.0, theme.tint(theme.track, 0.35));
        }
        let name = band.with_max_y(heights.min + PHASES);
        let galley = one_line_on(painter, &phase.name, theme::bold(11.0), name.width() - 2.0 * SPACE_1);
        if says_something(&galley) {
            painter.galley(pos2(left + SPACE_1, name.center().y - galley.size().y / 2.0), galley, theme.quiet);
        }
        let said = format!("{}: {}", cx.words.date_range(phase.start, phase.end), phase.name);
        ui.interact(name, ui.scope_id().with(("phase", index, axis.from)), Sense::hover()).on_hover_text(said);
    }
}

/// Whether words are whole, or cut to what still can be recognised.
fn says_something(words: &egui::Galley) -> bool {
    !words.elided || words.size().x >= LEAST_NAME
}

/// An event with the row in which its word stands.
struct Pin {
    on: NaiveDate,
    x: f32,
    word: Option<std::sync::Arc<egui::Galley>>,
    /// None: there is no room for a word, the pin stands at the top of the curves.
    row: Option<usize>,
    sentence: String,
    record: RecordRef,
}

fn events(ui: &Ui, cx: &Cx<'_>, axis: &DayAxis, edge: f32) -> Vec<Pin> {
    let mut events: Vec<_> = cx.shown().events.iter().filter(|event| axis.shows(event.on)).collect();
    events.sort_by_key(|event| (event.on, event.id));
    // From right to left, each word over those that begin within its span: so no pin crosses a word.
    let mut pins: Vec<Pin> = Vec::new();
    for event in events.into_iter().rev() {
        let x = axis.x(event.on);
        let title = |room| one_line_on(ui.painter(), &event.title, theme::regular(theme::CAPTION), room);
        let mut galley = title(170.0_f32.min(edge - x - SPACE_2));
        let end = x + galley.size().x + 12.0;
        let within = pins.iter().filter(|pin| pin.x < end).filter_map(|pin| pin.row).min();
        let mut row = within.map_or(Some(EVENT_ROWS - 1), |row| row.checked_sub(1));
        let blocking = pins.iter().filter(|pin| pin.row == Some(0)).map(|pin| pin.x).fold(f32::INFINITY, f32::min);
        if row.is_none() && blocking > x {
            // Cut before the pin that stands in the way.
            row = Some(0);
            galley = title(blocking - x - 12.0);
        }
        row = row.filter(|_| says_something(&galley));
        pins.push(Pin {
            on: event.on,
            x,
            word: row.map(|_| galley),
            row,
            sentence: event.title.clone(),
            record: event.id.into(),
        });
    }
    let unused = pins.iter().filter_map(|pin| pin.row).min().unwrap_or(0);
    pins.iter_mut().for_each(|pin| pin.row = pin.row.map(|row| row - unused));
    pins
}

fn pins(ui: &Ui, cx: &Cx<'_>, axis: &DayAxis, pins: &[Pin], top: f32, body: Rangef) {
    let height = |pin: &Pin| pin.row.map_or(body.min, |row| top + (row as f32 + 0.5) * EVENT_ROW);
    let theme = cx.theme;
    let painter = ui.painter();
    for pin in pins {
        let y = height(pin);
        let stroke = Stroke::new(theme.line_width, theme.ghost);
        painter.add(Shape::dashed_line(&[pos2(pin.x, y), pos2(pin.x, body.max)], stroke, 3.0, 3.0));
    }
    for pin in pins {
        let y = height(pin);
        let mut width = 8.0;
        painter.circle_filled(pos2(pin.x, y), 2.5, theme.quiet);
        if let Some(galley) = &pin.word {
            let at = pos2(pin.x + 5.0, y - galley.size().y / 2.0);
            width += galley.size().x;
            painter.galley(at, galley.clone(), theme.quiet);
        }
        let area = Rect::from_min_max(pos2(pin.x - 4.0, y - 8.0), pos2(pin.x + width, y + 8.0));
        let response = ui.interact(area, ui.scope_id().with(("pin", pin.record.parts(), axis.from)), Sense::click());
        let said = format!("{}: {}", cx.words.date(pin.on), pin.sentence);
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, said.clone()));
        if response.clicked() {
            cx.select(pin.record);
        }
        response.on_hover_text(said);
    }
}

/// Whose curve is selected.
fn emphasised(cx: &Cx<'_>, figure: &Figure) -> Option<StakeholderId> {
    let who = match cx.selection? {
        RecordRef::Stakeholder(id) => id,
        RecordRef::Reading(id) => cx.shown().readings.get(id)?.of,
        _ => return None,
    };
    figure.curves.iter().any(|curve| curve.who == who).then_some(who)
}

fn ink(theme: &Theme, curve: &Curve, strong: Option<StakeholderId>) -> (Color32, f32) {
    match strong {
        Some(who) if who == curve.who => (theme.text, 3.0),
        Some(_) => (theme.ghost, 1.5),
        None if curve.key => (theme.text, 2.0),
        None => (theme.quiet, 1.5),
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
    scale: &Scale,
    axis: &DayAxis,
    body: Rect,
    strong: Option<StakeholderId>,
) {
    // Points of the screen stand in the plot as they are: one unit down is one point.
    let mut drawn = Vec::new();
    for curve in &figure.curves {
        let (color, width) = ink(cx.theme, curve, strong);
        for (index, segment) in curve.segments.iter().enumerate().filter(|(_, segment)| segment.len() > 1) {
            let points: Vec<[f64; 2]> = segment
                .iter()
                .map(|(on, value)| [axis.number(*on), f64::from(body.bottom() - scale.y_of(curve, *value))])
                .collect();
            let name = format!("{}-{index}", curve.who);
            let line = Line::new(name, PlotPoints::from(points));
            drawn.push(line.color(color).width(width).style(style(curve.place)).allow_hover(false));
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

fn dots(figure: &Figure, scale: &Scale, axis: &DayAxis) -> Vec<Placed> {
    let placed = |curve: &Curve, dot: &Dot| {
        let y = match dot.answer {
            Some(value) => scale.y_of(curve, value),
            None => scale.silence(curve),
        };
        Placed { who: curve.who, dot: *dot, at: pos2(axis.x(dot.on), y) }
    };
    figure.curves.iter().rev().flat_map(|curve| curve.dots.iter().map(move |dot| placed(curve, dot))).collect()
}

fn marks(ui: &Ui, cx: &Cx<'_>, figure: &Figure, dots: &[Placed], strong: Option<StakeholderId>) {
    let theme = cx.theme;
    let painter = ui.painter();
    for placed in dots {
        let Some(curve) = figure.curves.iter().find(|curve| curve.who == placed.who) else { continue };
        let (color, _) = ink(theme, curve, strong);
        let radius = 2.6 + 0.75 * curve.power as f32;
        if placed.dot.guess {
            diamond(painter, theme, placed.at, 4.5, color);
        } else if placed.dot.answer.is_none() {
            painter.circle(placed.at, radius.min(5.0), theme.surface, Stroke::new(1.5, color));
        } else {
            mark(painter, theme, curve.place, placed.at, radius, color);
        }
        if cx.is_selected(placed.dot.reading) {
            painter.circle_stroke(placed.at, radius + 4.0, Stroke::new(2.0, theme.text));
        }
    }
}

/// A mark by the number of the curve: disc, square, triangle, triangle on its head; with an edge of paper.
fn mark(painter: &egui::Painter, theme: &Theme, place: usize, at: Pos2, radius: f32, color: Color32) {
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

fn diamond(painter: &egui::Painter, theme: &Theme, at: Pos2, half: f32, color: Color32) {
    let corners = [(0.0, -half), (half, 0.0), (0.0, half), (-half, 0.0)];
    let corners = corners.iter().map(|(x, y)| at + Vec2::new(*x, *y)).collect();
    painter.add(Shape::convex_polygon(corners, theme.surface, Stroke::new(1.2, color)));
}

/// What came of drawing the names.
struct Names {
    hovered: Option<StakeholderId>,
}

/// Names at the ends of the lines, never over one another; a thin leader where the last answer still counts.
fn names(
    ui: &Ui,
    cx: &Cx<'_>,
    figure: &Figure,
    scale: &Scale,
    axis: &DayAxis,
    rect: Rect,
    emphasised: Option<StakeholderId>,
) -> Names {
    let theme = cx.theme;
    let painter = ui.painter();
    let wish = |curve: &Curve| curve.last.map_or(scale.silence(curve), |(_, value)| scale.y_of(curve, value));
    let wishes: Vec<f32> = figure.curves.iter().map(wish).collect();
    let places = spread(&wishes, NAME, rect.top() + PHASES, scale.body.bottom());
    let mut names = Names { hovered: None };
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
        response.widget_info(|| WidgetInfo::selected(Role::Button, true, emphasised == Some(curve.who), said.clone()));
        if response.hovered() {
            names.hovered = Some(curve.who);
        }
        if response.clicked() {
            cx.select(curve.who);
        }
        if response.has_focus() {
            painter.rect_stroke(area, 4.0, theme.focus_ring(), egui::StrokeKind::Inside);
        }
        let (color, _) = ink(theme, curve, names.hovered.or(emphasised));
        if let Some((on, value)) = curve.last.filter(|_| curve.fresh) {
            let from = pos2(axis.x(on) + 8.0, scale.y_of(curve, value));
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
        response.on_hover_text(said);
    }
    if hidden > 0 {
        let word = cx.words.with("pulse-more-curves", &[("n", hidden.into())]);
        let at = pos2(left, scale.body.bottom() + DAYS / 2.0);
        painter.text(at, Align2::LEFT_CENTER, word, theme::regular(theme::CAPTION), theme.quiet);
    }
    names
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

/// The dot under the pointer: what it is, and a click selects it.
fn pointer(ui: &Ui, cx: &Cx<'_>, figure: &Figure, whole: &egui::Response, dots: &[Placed]) {
    let Some(at) = whole.hover_pos() else { return };
    let near = dots
        .iter()
        .rev()
        .map(|placed| (placed, placed.at.distance(at)))
        .filter(|(_, distance)| *distance < 11.0)
        .min_by(|a, b| a.1.total_cmp(&b.1));
    let Some((placed, _)) = near else { return };
    ui.painter().circle_stroke(placed.at, 9.0, Stroke::new(1.5, cx.theme.text));
    if whole.clicked() {
        cx.select(placed.dot.reading);
    }
    let sentence = sentences::dot(cx, &figure.question, placed.who, &placed.dot);
    whole.clone().on_hover_ui_at_pointer(|ui| {
        ui.label(cx.theme.body(sentence));
    });
}

/// Left and right go from answer to answer while the curves have the keyboard.
fn keys(ui: &Ui, cx: &Cx<'_>, whole: &egui::Response, dots: &[Placed]) {
    if !whole.has_focus() {
        return;
    }
    let filter = EventFilter { horizontal_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(whole.id, filter));
    let mut order: Vec<(NaiveDate, ReadingId)> =
        dots.iter().map(|placed| (placed.dot.on, placed.dot.reading)).collect();
    order.sort_unstable();
    let (on, back) = ui.input(|input| (input.key_pressed(Key::ArrowRight), input.key_pressed(Key::ArrowLeft)));
    let now = order.iter().position(|(_, id)| cx.is_selected(*id));
    let next = match (now, on, back) {
        (None, true, _) => Some(0),
        (None, _, true) => order.len().checked_sub(1),
        (Some(now), true, _) => Some(now + 1),
        (Some(now), _, true) => now.checked_sub(1),
        _ => None,
    };
    if let Some((_, id)) = next.and_then(|next| order.get(next)) {
        cx.select(*id);
    }
}
