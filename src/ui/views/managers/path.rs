//! Both managers in one plane: the plan from left to right, the relationship from bottom to top, and the path through
//! the months as it went. Four quadrants say in plain words what a place means, pins say what happened on the way. A
//! dial without evidence has no place: its point stands hollow beside the plane, and no line leads there.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use chrono::{Datelike, NaiveDate};
use egui::{Align2, Galley, Pos2, Rect, Role, Sense, Shape, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2};

use crate::insight::managers::{Mark as Standing, PathPoint};
use crate::ui::context::Cx;
use crate::ui::theme::{self, SPACE_1, SPACE_2, SPACE_4};
use crate::ui::widgets::{Manager, one_line_on, ring_on};
use crate::workspace::EventId;

/// Room for the numbers of the scale at the left, for words over the plane and for numbers under it, in points.
const SCALE: f32 = 28.0;
const OVER: f32 = 20.0;
const UNDER: f32 = 20.0;
/// Width of the strips beside and under the plane in which what is not known stands, in points.
const GUTTER: f32 = 18.0;
/// From this width on the marks and the events are named beside the plane, and the width of their names, in points:
/// where it is large, and in a card.
const LARGE: (f32, f32) = (640.0, 224.0);
const CARD: (f32, f32) = (420.0, 172.0);
/// A plane is at most so much wider than it is high.
const WIDEST: f32 = 1.7;
/// So many events are named in a card.
const LATEST: usize = 6;
/// Radius of the mark of a month's end, and of the shown day, in points.
const MARKS: (f32, f32) = (4.5, 7.0);
/// A mark is found within this distance, in points.
const NEAR: f32 = 12.0;

/// Where the plane stands, and what is done with it there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In a card of its own: of how much it is known stands in its corner.
    Card,
    /// Small, among other plots, which say themselves of how much they are known.
    Small,
    /// Large: a stroke over it picks months; the days that are picked.
    Large(Option<(NaiveDate, NaiveDate)>),
}

impl Place {
    fn is_large(self) -> bool {
        matches!(self, Self::Large(_))
    }

    /// Width of the names beside the plane, in points; none where there is no room for them.
    fn legend(self, width: f32) -> Option<f32> {
        let (from, legend) = match self {
            Self::Large(_) => LARGE,
            Self::Card => CARD,
            Self::Small => return None,
        };
        (width >= from).then_some(legend)
    }

    /// Radius of the mark of a month's end, and of the shown day, in points.
    fn marks(self) -> (f32, f32) {
        if self.is_large() { MARKS } else { (3.5, 5.0) }
    }
}

/// Where the values of both dials stand.
struct Plane {
    rect: Rect,
    gutter: f32,
    marks: (f32, f32),
}

/// The highest value that is drawn: a mark of 100 is whole. Both scales begin at nought whatever stands on them, so that
/// the four quadrants are always there, as large as they are.
const MOST: f64 = 103.0;

impl Plane {
    fn x(&self, value: f64) -> f32 {
        egui::remap_clamp(value as f32, 0.0..=MOST as f32, self.rect.left()..=self.rect.right())
    }

    fn y(&self, value: f64) -> f32 {
        egui::remap_clamp(value as f32, 0.0..=MOST as f32, self.rect.bottom()..=self.rect.top())
    }

    /// The place of a point; what is not known stands in a strip beside the plane.
    fn at(&self, point: &PathPoint) -> Pos2 {
        let x = point.pm.map_or(self.rect.left() - self.gutter / 2.0, |value| self.x(value));
        let y = point.rm.map_or(self.rect.bottom() + self.gutter / 2.0, |value| self.y(value));
        pos2(x, y)
    }
}

/// Whether both dials had evidence.
fn is_known(point: &PathPoint) -> bool {
    point.pm.is_some() && point.rm.is_some() && ![point.pm_mark, point.rm_mark].contains(&Standing::Unknown)
}

/// Draws the plane `height` points high and as wide as there is room; returns the days from the first to the last point
/// that a stroke went over, once it ends.
pub fn show(ui: &mut Ui, cx: &Cx<'_>, path: &[PathPoint], height: f32, place: Place) -> Option<(NaiveDate, NaiveDate)> {
    let sense = if place.is_large() { Sense::click_and_drag() } else { Sense::hover() };
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width().max(0.0), height), sense);
    let now = path.last().map(|point| sentence(cx, point)).unwrap_or_default();
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, format!("{}: {now}", cx.text("managers-path"))));
    if path.is_empty() || !ui.is_rect_visible(rect) {
        return None;
    }
    ring_on(ui.painter(), cx.theme, &response, rect, 4.0);
    let legend = place.legend(rect.width());
    let gutter = if path.iter().all(is_known) { 0.0 } else { GUTTER };
    let mut inner = Rect::from_min_max(
        rect.min + Vec2::new(SCALE + gutter, OVER),
        rect.max - Vec2::new(SPACE_2 + legend.map_or(0.0, |width| width + SPACE_2), UNDER + gutter),
    );
    // A small one uses the room of its card.
    let widest = if place == Place::Small { 2.0 * WIDEST } else { WIDEST };
    inner.max.x = inner.max.x.min(inner.left() + inner.height() * widest);
    let plane = Plane { rect: inner, gutter, marks: place.marks() };
    let named = ground(ui, cx, path, &plane, rect, place);
    if let Place::Large(Some((from, to))) = place {
        for point in path.iter().filter(|point| (from..=to).contains(&point.day)) {
            ui.painter().circle_filled(plane.at(point), plane.marks.1 + 4.0, cx.theme.selection);
        }
    }
    // Small, the pins would lie over the marks, and nothing says what they are: they are left to the larger picture.
    let pins = if place.is_large() || legend.is_some() { pins(cx, path, &plane) } else { Vec::new() };
    // A card has room for the latest.
    let pins = if place == Place::Card { pins.split_at(pins.len().saturating_sub(LATEST)).1.to_vec() } else { pins };
    way(ui, cx, path, &plane);
    let numbers = draw_pins(ui, cx, &pins, legend.is_some());
    marks(ui, cx, path, &plane, named.into_iter().chain(numbers).collect());
    if place == Place::Card {
        // It may stand over the names, too.
        let right = if legend.is_some() { rect.right() } else { plane.rect.right() };
        known(ui, cx, path, &plane, right);
    }
    if legend.is_some() {
        let left = plane.rect.right() + SPACE_4;
        names(ui, cx, path, &pins, Rect::from_min_max(pos2(left, rect.top() + OVER), rect.max));
    }
    hover(ui, cx, path, &plane, &pins, &response);
    if place.is_large() { picked(ui, cx, path, &plane, &response) } else { None }
}

/// What the four quadrants mean, the numbers where good begins and ends, and the names of both scales. Returns where the
/// names of the quadrants stand.
fn ground(ui: &Ui, cx: &Cx<'_>, path: &[PathPoint], plane: &Plane, rect: Rect, place: Place) -> Vec<Rect> {
    let (theme, painter) = (cx.theme, ui.painter());
    let limits = &cx.shown().engagement.thresholds;
    let (x, y) = (plane.x(limits.good_from), plane.y(limits.good_from));
    let (trouble_x, trouble_y) = (plane.x(limits.watch_from), plane.y(limits.watch_from));
    let inner = plane.rect;
    let good = Rect::from_min_max(pos2(x, inner.top()), pos2(inner.right(), y));
    // The worse of the two decides: a plan that looks well is no excuse for people who do not, nor the other way round.
    let watch = Rect::from_min_max(pos2(trouble_x, inner.top()), pos2(inner.right(), trouble_y));
    for (field, color) in [(inner, theme.trouble), (watch, theme.watch), (good, theme.good)] {
        painter.rect_filled(field, 0.0, theme.tint(color, 0.1));
    }
    let dashed = Stroke::new(theme.line_width, theme.ghost);
    painter.add(Shape::dashed_line(&[pos2(x, inner.top()), pos2(x, inner.bottom())], dashed, 3.0, 3.0));
    painter.add(Shape::dashed_line(&[pos2(inner.left(), y), pos2(inner.right(), y)], dashed, 3.0, 3.0));
    painter.rect_stroke(inner, 0.0, Stroke::new(theme.line_width, theme.grid), StrokeKind::Inside);
    if plane.gutter > 0.0 {
        let stroke = Stroke::new(theme.line_width, theme.grid);
        let left = Rect::from_min_max(pos2(inner.left() - plane.gutter, inner.top()), inner.left_bottom());
        let under = Rect::from_min_max(inner.left_bottom(), pos2(inner.right(), inner.bottom() + plane.gutter));
        for strip in [left, under] {
            painter.rect_filled(strip, 0.0, theme.weekend);
            painter.rect_stroke(strip, 0.0, stroke, StrokeKind::Inside);
        }
    }
    let caption = || theme::regular(theme::CAPTION);
    for value in [0.0, limits.good_from, 100.0] {
        let number = cx.words.number(value, 0);
        let beside = pos2(inner.left() - plane.gutter - SPACE_1, plane.y(value));
        painter.text(beside, Align2::RIGHT_CENTER, &number, caption(), theme.quiet);
        let under = pos2(plane.x(value), inner.bottom() + plane.gutter + 2.0);
        painter.text(under, Align2::CENTER_TOP, number, caption(), theme.quiet);
    }
    // Each scale wears its manager's colour. The plan's name stands where it takes no number's place.
    let name = one_line_on(painter, cx.text("managers-path-relationship"), theme::bold(theme::CAPTION), 200.0);
    painter.galley(pos2(rect.left(), rect.top()), name, Manager::Relationship.color(theme));
    let room = plane.x(limits.good_from) - inner.left() - 40.0;
    let name = one_line_on(painter, cx.text("managers-path-plan"), theme::bold(theme::CAPTION), room);
    let at = pos2(inner.left() + 20.0, inner.bottom() + plane.gutter + 2.0);
    painter.galley(at, name, Manager::Project.color(theme));
    let mut named = Vec::new();
    let under = Rect::from_min_max(pos2(inner.left(), y), pos2(x, inner.bottom()));
    for (area, key, short, align) in [
        (
            Rect::from_min_max(inner.min, pos2(x, y)),
            "managers-quadrant-goodwill",
            "managers-short-goodwill",
            Align2::LEFT_TOP,
        ),
        (good, "managers-quadrant-both", "managers-short-both", Align2::RIGHT_TOP),
        (under, "managers-quadrant-none", "managers-short-none", Align2::LEFT_BOTTOM),
        (
            Rect::from_min_max(pos2(x, y), inner.max),
            "managers-quadrant-plan",
            "managers-short-plan",
            Align2::RIGHT_BOTTOM,
        ),
    ] {
        let area = area.shrink(5.0);
        let right = align.x() == egui::Align::Max;
        let lay = |key: &str| {
            let word = cx.text(key).into();
            let mut job = egui::text::LayoutJob::simple(word, theme::bold(11.0), theme.quiet, area.width().max(1.0));
            job.wrap.max_rows = if place.is_large() { 3 } else { 2 };
            job.halign = if right { egui::Align::RIGHT } else { egui::Align::LEFT };
            let galley = painter.layout_job(job);
            (!galley.elided && galley.size().y <= area.height()).then_some(galley)
        };
        let stands = |size: Vec2| {
            let top = if align.y() == egui::Align::Max { area.bottom() - size.y } else { area.top() };
            Rect::from_min_size(pos2(if right { area.right() - size.x } else { area.left() }, top), size)
        };
        // Months are named around their marks.
        let clear = |galley: &Arc<Galley>| {
            let taken = stands(galley.size()).expand(24.0);
            place.is_large() || !path.iter().any(|point| taken.contains(plane.at(point)))
        };
        // The whole sentence where it fits, else the short one. Half a name says nothing: it is left to the larger
        // picture.
        let whole = if place == Place::Small { None } else { lay(key).filter(clear) };
        let Some(galley) = whole.or_else(|| lay(short)) else { continue };
        let spot = stands(galley.size());
        named.push(spot);
        painter.galley(if right { spot.right_top() } else { spot.min }, galley, theme.quiet);
    }
    named
}

/// The way from point to point, only between two that are known; an arrow says which way it went.
fn way(ui: &Ui, cx: &Cx<'_>, path: &[PathPoint], plane: &Plane) {
    let painter = ui.painter();
    for pair in path.windows(2).filter(|pair| pair.iter().all(is_known)) {
        let (from, to) = (plane.at(&pair[0]), plane.at(&pair[1]));
        let stroke = Stroke::new(1.8, cx.theme.quiet);
        painter.line_segment([from, to], stroke);
        let length = from.distance(to);
        if length < 26.0 {
            continue;
        }
        let along = (to - from) / length;
        let tip = from + along * (length * 0.58);
        for turn in [along.rot90(), -along.rot90()] {
            painter.line_segment([tip, tip - along * 6.0 + turn * 3.5], stroke);
        }
    }
}

/// An event on the way.
#[derive(Clone, Copy)]
struct Pin {
    id: EventId,
    at: Pos2,
}

/// The events between two points that are known, where the way was on their days; the earliest first.
fn pins(cx: &Cx<'_>, path: &[PathPoint], plane: &Plane) -> Vec<Pin> {
    let mut events: Vec<_> = cx.shown().events.iter().map(|event| (event.on, event.id)).collect();
    events.sort_unstable();
    let place = |(on, id): (NaiveDate, EventId)| {
        let pair = path.windows(2).find(|pair| pair[0].day < on && on <= pair[1].day)?;
        if !pair.iter().all(is_known) {
            return None;
        }
        let share = (on - pair[0].day).num_days() as f32 / (pair[1].day - pair[0].day).num_days().max(1) as f32;
        Some(Pin { id, at: plane.at(&pair[0]).lerp(plane.at(&pair[1]), share) })
    };
    events.into_iter().filter_map(place).collect()
}

/// A pin for each event; with its number where the events are named beside the plane. Returns where the numbers stand.
fn draw_pins(ui: &Ui, cx: &Cx<'_>, pins: &[Pin], numbered: bool) -> Vec<Rect> {
    let (theme, painter) = (cx.theme, ui.painter());
    let mut taken: Vec<Rect> = Vec::new();
    for (number, pin) in pins.iter().enumerate() {
        let head = pin.at - Vec2::new(0.0, 11.0);
        painter.line_segment([pin.at, head], Stroke::new(theme.line_width, theme.quiet));
        painter.circle_filled(head, 2.2, theme.quiet);
        let area = Rect::from_center_size(head - Vec2::new(0.0, 8.0), Vec2::new(13.0, 11.0));
        if numbered && !taken.iter().any(|other| other.intersects(area)) {
            taken.push(area);
            painter.text(
                area.center(),
                Align2::CENTER_CENTER,
                (number + 1).to_string(),
                theme::regular(10.0),
                theme.quiet,
            );
        }
    }
    taken
}

/// The last of the months from this one on that lie on one spot: they are named together, from the first to the last.
fn stays(path: &[PathPoint], plane: &Plane, from: usize) -> usize {
    const SPOT: f32 = 9.0;
    let at = plane.at(&path[from]);
    // The shown day has a name of its own.
    let months = path.len().saturating_sub(1);
    (from..months).take_while(|index| plane.at(&path[*index]).distance(at) <= SPOT).last().unwrap_or(from)
}

/// The point of each month's end and of the shown day, hollow without evidence, each with its month where there is room.
fn marks(ui: &Ui, cx: &Cx<'_>, path: &[PathPoint], plane: &Plane, mut taken: Vec<Rect>) {
    let (theme, painter) = (cx.theme, ui.painter());
    let size = |index: usize| if index + 1 == path.len() { plane.marks.1 } else { plane.marks.0 };
    for (index, point) in path.iter().enumerate() {
        let (at, radius) = (plane.at(point), size(index));
        if is_known(point) {
            painter.circle(at, radius, theme.text, Stroke::new(1.5, theme.surface));
        } else {
            painter.circle(at, radius, theme.surface, Stroke::new(1.5, theme.quiet));
        }
        if index + 1 == path.len() {
            painter.circle_stroke(at, radius + 2.5, Stroke::new(1.2, theme.text));
        }
        taken.push(Rect::from_center_size(at, Vec2::splat(2.0 * radius)));
    }
    // The shown day is named first, then the first month, then the latest before it.
    let last = path.len() - 1;
    let order = std::iter::once(last).chain((last > 0).then_some(0)).chain((1..last.max(1)).rev());
    let years = path.first().map(|point| point.day.year()) != path.last().map(|point| point.day.year());
    let bounds = plane.rect.expand2(Vec2::new(4.0, 4.0)).expand(plane.gutter);
    let (mut stays_until, mut named_with) = (BTreeMap::new(), BTreeSet::new());
    let mut index = 0;
    while index < last {
        let end = stays(path, plane, index);
        if end >= index + 2 {
            stays_until.insert(index, path[end].day);
            named_with.extend(index + 1..=end);
            index = end;
        }
        index += 1;
    }
    for index in order.filter(|index| !named_with.contains(index)) {
        let point = &path[index];
        let first_of_year = index == 0 || path[index - 1].day.year() != point.day.year();
        let until = stays_until.get(&index).copied();
        let word = label(ui, cx, (point.day, until), index == last, years && first_of_year);
        let (at, gap) = (plane.at(point), size(index) + if index == last { 6.0 } else { 3.0 });
        let [w, h] = [word.size().x, word.size().y];
        let places = [
            pos2(at.x + gap, at.y - h / 2.0),
            pos2(at.x - gap - w, at.y - h / 2.0),
            pos2(at.x - w / 2.0, at.y + gap),
            pos2(at.x - w / 2.0, at.y - gap - h),
            pos2(at.x + gap, at.y + gap / 2.0),
            pos2(at.x - gap - w, at.y + gap / 2.0),
            pos2(at.x + gap, at.y - gap / 2.0 - h),
            pos2(at.x - gap - w, at.y - gap / 2.0 - h),
            pos2(at.x + 3.0 * gap, at.y + gap),
            pos2(at.x - 3.0 * gap - w, at.y + gap),
            pos2(at.x + 3.0 * gap, at.y - gap - h),
            pos2(at.x - 3.0 * gap - w, at.y - gap - h),
        ];
        let free = |min: &Pos2| {
            let area = Rect::from_min_size(*min, word.size());
            // A name that is nearer to another mark would be read as that one's.
            let own = area.distance_to_pos(at);
            let others = path.iter().map(|other| plane.at(other)).filter(|other| *other != at);
            bounds.contains_rect(area)
                && !taken.iter().any(|other| other.intersects(area.shrink(1.0)))
                && others.into_iter().all(|other| own <= area.distance_to_pos(other))
        };
        // Beside the way rather than over it, where there is room for that.
        let clear = |min: &Pos2| free(min) && !crosses(path, plane, Rect::from_min_size(*min, word.size()));
        if let Some(min) = places.into_iter().find(clear).or_else(|| places.into_iter().find(free)) {
            taken.push(Rect::from_min_size(min, word.size()));
            word.paint(ui, min, if index == last { theme.text } else { theme.quiet });
        }
    }
}

/// Whether the way goes through an area.
fn crosses(path: &[PathPoint], plane: &Plane, area: Rect) -> bool {
    const STEPS: i16 = 24;
    path.windows(2).filter(|pair| pair.iter().all(is_known)).any(|pair| {
        let (from, to) = (plane.at(&pair[0]), plane.at(&pair[1]));
        (0..=STEPS).any(|step| area.contains(from.lerp(to, f32::from(step) / f32::from(STEPS))))
    })
}

/// The name of a point: its month, and under it its year where that is another than before.
struct Word {
    month: Arc<Galley>,
    year: Option<Arc<Galley>>,
}

impl Word {
    fn size(&self) -> Vec2 {
        let month = self.month.size();
        self.year.as_ref().map_or(month, |year| Vec2::new(month.x.max(year.size().x), month.y + year.size().y - 3.0))
    }

    fn paint(self, ui: &Ui, at: Pos2, color: egui::Color32) {
        let under = pos2(at.x, at.y + self.month.size().y - 3.0);
        ui.painter().galley(at, self.month, color);
        if let Some(year) = self.year {
            ui.painter().galley(under, year, color);
        }
    }
}

fn label(ui: &Ui, cx: &Cx<'_>, (day, until): (NaiveDate, Option<NaiveDate>), last: bool, year: bool) -> Word {
    let painter = ui.painter();
    let lay = |text: String, font| painter.layout_no_wrap(text, font, egui::Color32::PLACEHOLDER);
    let month = if last {
        lay(cx.words.date_short(day), theme::bold(theme::CAPTION))
    } else {
        let month = cx.words.month_short(day);
        let months = until.map(|until| format!("{month}–{}", cx.words.month_short(until)));
        lay(months.unwrap_or(month), theme::regular(theme::CAPTION))
    };
    Word { month, year: year.then(|| lay(day.year().to_string(), theme::regular(10.0))) }
}

/// Of how many parts of both dials something is known on the shown day, in the corner.
fn known(ui: &Ui, cx: &Cx<'_>, path: &[PathPoint], plane: &Plane, right: f32) {
    let Some(last) = path.last() else { return };
    let args = [("n", last.known.n.into()), ("of", last.known.of.into())];
    let said = cx.words.with("managers-path-known", &args);
    let galley = one_line_on(ui.painter(), &said, theme::regular(theme::CAPTION), (right - plane.rect.left()) * 0.6);
    let at = pos2(right - galley.size().x, plane.rect.top() - OVER);
    ui.painter().galley(at, galley, cx.theme.quiet);
}

/// What the marks are, and the events by their numbers, as many as there is room for.
fn names(ui: &Ui, cx: &Cx<'_>, path: &[PathPoint], pins: &[Pin], rect: Rect) {
    let (theme, painter) = (cx.theme, ui.painter());
    let mut y = rect.top() + 8.0;
    let room = rect.width() - 22.0;
    let line = |y: f32, text: &str, color| {
        let galley = one_line_on(painter, text, theme::regular(theme::CAPTION), room);
        painter.galley(pos2(rect.left() + 20.0, y - galley.size().y / 2.0), galley, color);
    };
    let center = |y: f32| pos2(rect.left() + 7.0, y);
    painter.circle_filled(center(y), MARKS.0, theme.text);
    line(y, cx.text("managers-path-month"), theme.quiet);
    y += 19.0;
    painter.circle_filled(center(y), MARKS.0, theme.text);
    painter.circle_stroke(center(y), MARKS.0 + 2.5, Stroke::new(1.2, theme.text));
    line(y, cx.text("managers-path-now"), theme.quiet);
    y += 19.0;
    if !path.iter().all(is_known) {
        painter.circle_stroke(center(y), MARKS.0, Stroke::new(1.5, theme.quiet));
        line(y, cx.text("managers-path-unknown"), theme.quiet);
        y += 19.0;
    }
    y += 6.0;
    for (number, pin) in pins.iter().enumerate() {
        let left = pins.len() - number;
        if y + 16.0 > rect.bottom() && left > 1 {
            line(y, &cx.words.with("pulse-more-curves", &[("n", left.into())]), theme.quiet);
            break;
        }
        let Some(event) = cx.shown().events.get(pin.id) else { continue };
        let font = theme::regular(theme::CAPTION);
        painter.text(center(y), Align2::CENTER_CENTER, (number + 1).to_string(), font, theme.quiet);
        line(y, &format!("{} · {}", cx.words.date_short(event.on), event.title), theme.text);
        y += 16.0;
    }
}

/// The point or the event under the pointer, in words.
fn hover(ui: &Ui, cx: &Cx<'_>, path: &[PathPoint], plane: &Plane, pins: &[Pin], response: &egui::Response) {
    let Some(at) = response.hover_pos() else { return };
    let point = path.iter().rev().map(|point| (plane.at(point).distance(at), point));
    let point = point.min_by(|a, b| a.0.total_cmp(&b.0)).filter(|(distance, _)| *distance < NEAR);
    let pin = pins.iter().map(|pin| ((pin.at - Vec2::new(0.0, 11.0)).distance(at), pin));
    let pin = pin.min_by(|a, b| a.0.total_cmp(&b.0)).filter(|(distance, _)| *distance < NEAR);
    let said = match (point, pin) {
        (Some((near, point)), pin) if pin.as_ref().is_none_or(|(distance, _)| near <= *distance) => {
            ui.painter().circle_stroke(plane.at(point), plane.marks.1 + 4.0, Stroke::new(1.5, cx.theme.text));
            sentence(cx, point)
        }
        (_, Some((_, pin))) => {
            let Some(event) = cx.shown().events.get(pin.id) else { return };
            if response.clicked() {
                cx.select(pin.id);
            }
            format!("{}: {}", cx.words.date(event.on), event.title)
        }
        _ => return,
    };
    response.clone().on_hover_text_at_pointer(said);
}

/// The days from the first to the last point that a stroke went over, once it ends.
fn picked(
    ui: &Ui,
    cx: &Cx<'_>,
    path: &[PathPoint],
    plane: &Plane,
    response: &egui::Response,
) -> Option<(NaiveDate, NaiveDate)> {
    let id = response.id.with("stroke");
    if response.drag_started() {
        let origin = ui.input(|input| input.pointer.press_origin());
        ui.data_mut(|data| data.insert_temp(id, origin));
    }
    let origin: Option<Pos2> = ui.data(|data| data.get_temp::<Option<Pos2>>(id)).flatten();
    let area = Rect::from_two_pos(origin?, response.interact_pointer_pos()?).intersect(response.rect);
    if response.dragged() {
        let edge = Stroke::new(cx.theme.line_width, cx.theme.quiet);
        ui.painter().rect(area, 2.0, cx.theme.selection.gamma_multiply(0.5), edge, StrokeKind::Inside);
    }
    if !response.drag_stopped() {
        return None;
    }
    ui.data_mut(|data| data.remove::<Option<Pos2>>(id));
    let covered = || path.iter().filter(|point| area.expand(4.0).contains(plane.at(point))).map(|point| point.day);
    Some((covered().min()?, covered().max()?))
}

fn sentence(cx: &Cx<'_>, point: &PathPoint) -> String {
    let say = |(value, mark): (Option<f64>, Standing)| {
        let state = match (value, mark) {
            (None, Standing::Unknown) => "none",
            // No key person said anything fresh: a figure without a colour.
            (Some(_), Standing::Unknown) => "unknown",
            (_, Standing::Good) => "good",
            (_, Standing::Watch) => "watch",
            (_, Standing::Trouble) => "trouble",
        };
        (value.map_or_else(|| "–".to_owned(), |value| cx.words.number(value, 0)), state)
    };
    let (plan, plan_state) = say((point.pm, point.pm_mark));
    let (relationship, relationship_state) = say((point.rm, point.rm_mark));
    let said = cx.words.with(
        "managers-path-point",
        &[
            ("date", cx.words.date(point.day).into()),
            ("plan", plan.into()),
            ("state-of-plan", plan_state.into()),
            ("relationship", relationship.into()),
            ("relationship-state", relationship_state.into()),
        ],
    );
    let args = [("n", point.known.n.into()), ("of", point.known.of.into())];
    format!("{said} · {}", cx.words.with("managers-path-known", &args))
}
