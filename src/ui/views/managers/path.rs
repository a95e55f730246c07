//! The path of both dials through the months: two curves from 0 to 100, each point with its mark, each curve with its
//! name and what it has come to at its end. Where nothing was known of a dial its curve has a gap.

use std::sync::Arc;

use chrono::{Datelike, Days, NaiveDate};
use egui::{Align2, Galley, Pos2, Rect, Role, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2};

use crate::insight::managers::{Mark as Standing, PathPoint};
use crate::ui::context::Cx;
use crate::ui::theme::{self, SPACE_1, SPACE_2};
use crate::ui::views::figures::mark_of;
use crate::ui::widgets::{Manager, one_line_on};

/// Room for the numbers of the scale, in points.
const SCALE: f32 = 28.0;
/// Room under the scale for the days, and for the years under them where there are several, in points.
const DAYS: f32 = 22.0;
const YEARS: f32 = 14.0;
/// Height of a curve's words at its end: what it has come to, and its name, in points.
const WORDS: f32 = 34.0;
/// The share of the width that the words may take.
const WORDS_SHARE: f32 = 0.38;
/// Sizes of the marks: of a month's end, and of the shown day, in points.
const MARKS: (f32, f32) = (8.0, 13.0);

/// One dial's curve.
struct Curve {
    manager: Manager,
    name: &'static str,
    of: fn(&PathPoint) -> (Option<f64>, Standing),
}

const CURVES: [Curve; 2] = [
    Curve { manager: Manager::Project, name: "managers-path-plan", of: |point| (point.pm, point.pm_mark) },
    Curve { manager: Manager::Relationship, name: "managers-path-relationship", of: |point| (point.rm, point.rm_mark) },
];

/// Draws the path `height` points high and as wide as there is room.
pub fn show(ui: &mut Ui, cx: &Cx<'_>, path: &[PathPoint], height: f32) {
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width().max(0.0), height), Sense::hover());
    let now = path.last().map(|point| sentence(cx, point)).unwrap_or_default();
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, format!("{}: {now}", cx.text("managers-path"))));
    let (Some(first), Some(last)) = (path.first(), path.last()) else { return };
    if !ui.is_rect_visible(rect) {
        return;
    }
    let ends = words(ui, cx, last, rect.width() * WORDS_SHARE);
    let aside = ends.iter().flatten().map(|words| words.size().x).fold(0.0, f32::max) + SPACE_2 + MARKS.1 / 2.0;
    let begin = begin(cx.shown().engagement.start, first.day);
    let under = if begin.year() == last.day.year() { DAYS } else { DAYS + YEARS };
    let plot = Rect::from_min_max(rect.min + Vec2::new(SCALE, SPACE_2), rect.max - Vec2::new(aside, under));
    let length = (last.day - begin).num_days().max(1) as f32;
    let x = |day: NaiveDate| plot.left() + plot.width() * ((day - begin).num_days() as f32 / length).clamp(0.0, 1.0);
    let y = |value: f64| egui::remap_clamp(value as f32, 0.0..=100.0, plot.bottom()..=plot.top());

    ground(ui, cx, plot, &y);
    days(ui, cx, path, begin, plot, rect, &x);
    for curve in &CURVES {
        draw(ui, cx, curve, path, &|point: &PathPoint, value: f64| pos2(x(point.day), y(value)));
    }
    name_ends(ui, cx, last, plot, &ends, &y);
    hover(ui, cx, path, plot, &response, &x);
}

/// The first day of the scale: the engagement's, or that of the earliest month that is drawn.
fn begin(start: NaiveDate, first: NaiveDate) -> NaiveDate {
    let month = first.checked_sub_days(Days::new(31)).unwrap_or(first);
    start.clamp(month, first)
}

/// What is good and what is trouble, and the numbers where they begin.
fn ground(ui: &Ui, cx: &Cx<'_>, plot: Rect, y: &impl Fn(f64) -> f32) {
    let (theme, painter) = (cx.theme, ui.painter());
    let limits = &cx.shown().engagement.thresholds;
    let (good, watch) = (y(limits.good_from), y(limits.watch_from));
    let band = |top: f32, bottom: f32| Rect::from_min_max(pos2(plot.left(), top), pos2(plot.right(), bottom));
    painter.rect_filled(band(plot.top(), good), 0.0, theme.tint(theme.good, 0.08));
    painter.rect_filled(band(watch, plot.bottom()), 0.0, theme.tint(theme.trouble, 0.08));
    painter.rect_stroke(plot, 0.0, Stroke::new(theme.line_width, theme.grid), StrokeKind::Inside);
    let mut said: Vec<f32> = Vec::new();
    for (value, limit) in [(0.0, false), (100.0, false), (limits.good_from, true), (limits.watch_from, true)] {
        let at = y(value);
        if limit {
            let ends = [pos2(plot.left(), at), pos2(plot.right(), at)];
            painter.add(egui::Shape::dashed_line(&ends, Stroke::new(theme.line_width, theme.ghost), 3.0, 3.0));
        }
        if said.iter().all(|other| (other - at).abs() >= theme::CAPTION + 2.0) {
            said.push(at);
            let number = cx.words.number(value, 0);
            let at = pos2(plot.left() - SPACE_1 - 1.0, at);
            painter.text(at, Align2::RIGHT_CENTER, number, theme::regular(theme::CAPTION), theme.quiet);
        }
    }
}

/// The shown day, as many months before it as have room, and the first day where it stands free. Where these are of
/// several years, the year stands under the first word of each.
fn days(
    ui: &Ui,
    cx: &Cx<'_>,
    path: &[PathPoint],
    begin: NaiveDate,
    plot: Rect,
    rect: Rect,
    x: &impl Fn(NaiveDate) -> f32,
) {
    let (theme, painter) = (cx.theme, ui.painter());
    let Some((last, months)) = path.split_last() else { return };
    let top = plot.bottom() + SPACE_1;
    let lay = |text: String, font, color| painter.layout_no_wrap(text, font, color);
    let day = lay(cx.words.date_short(last.day), theme::bold(theme::CAPTION), theme.text);
    let left = (x(last.day) - day.size().x / 2.0).min(rect.right() - day.size().x);
    painter.galley(pos2(left, top), day, theme.text);
    // Where words stand, the latest first.
    let mut said = vec![(left, last.day.year())];
    let mut room = left - SPACE_2;
    let month = |point: &PathPoint| lay(cx.words.month_short(point.day), theme::regular(theme::CAPTION), theme.quiet);
    let widest = months.iter().map(|point| month(point).size().x).fold(0.0, f32::max) + SPACE_2;
    let apart = plot.width() / months.len().max(1) as f32;
    let step = (widest / apart.max(1.0)).ceil().max(1.0) as usize;
    for point in months.iter().rev().step_by(step) {
        let word = month(point);
        let left = x(point.day) - word.size().x / 2.0;
        if left + word.size().x <= room && left >= rect.left() {
            room = left - SPACE_2;
            said.push((left, point.day.year()));
            painter.galley(pos2(left, top), word, theme.quiet);
        }
    }
    let word = lay(cx.words.date_short(begin), theme::regular(theme::CAPTION), theme.quiet);
    if plot.left() + word.size().x <= room {
        said.push((plot.left(), begin.year()));
        painter.galley(pos2(plot.left(), top), word, theme.quiet);
    }
    if begin.year() == last.day.year() {
        return;
    }
    let mut room = rect.right();
    for (index, (left, year)) in said.iter().enumerate() {
        let word = lay(year.to_string(), theme::regular(theme::CAPTION), theme.quiet);
        if said.get(index + 1).is_none_or(|(_, before)| before != year) && left + word.size().x <= room {
            room = left - SPACE_1;
            painter.galley(pos2(*left, top + YEARS), word, theme.quiet);
        }
    }
}

/// The curve between neighbours that are both known, and the mark of each point.
fn draw(ui: &Ui, cx: &Cx<'_>, curve: &Curve, path: &[PathPoint], place: &impl Fn(&PathPoint, f64) -> Pos2) {
    let (theme, painter) = (cx.theme, ui.painter());
    let spots: Vec<Option<Pos2>> =
        path.iter().map(|point| (curve.of)(point).0.map(|value| place(point, value))).collect();
    let line = Stroke::new(2.0, curve.manager.color(theme));
    for pair in spots.windows(2) {
        if let [Some(a), Some(b)] = pair {
            painter.line_segment([*a, *b], line);
        }
    }
    for (index, (point, at)) in path.iter().zip(&spots).enumerate() {
        let Some(at) = *at else { continue };
        let size = if index + 1 == path.len() { MARKS.1 } else { MARKS.0 };
        painter.circle_filled(at, size / 2.0 + 1.5, theme.surface);
        mark_of((curve.of)(point).1).paint(painter, theme, at, size);
    }
}

/// What each curve has come to, over its name; none where nothing is known.
fn words(ui: &Ui, cx: &Cx<'_>, last: &PathPoint, room: f32) -> [Option<Words>; 2] {
    CURVES.each_ref().map(|curve| {
        let value = (curve.of)(last).0?;
        let painter = ui.painter();
        Some(Words {
            value: one_line_on(painter, &cx.words.number(value, 0), theme::bold(theme::STRONG), room),
            name: one_line_on(painter, cx.text(curve.name), theme::regular(theme::CAPTION), room),
        })
    })
}

struct Words {
    value: Arc<Galley>,
    name: Arc<Galley>,
}

impl Words {
    fn size(&self) -> Vec2 {
        Vec2::new(self.value.size().x.max(self.name.size().x), WORDS)
    }
}

/// The words beside the ends of the curves, moved apart where they would stand on one another.
fn name_ends(ui: &Ui, cx: &Cx<'_>, last: &PathPoint, plot: Rect, ends: &[Option<Words>; 2], y: &impl Fn(f64) -> f32) {
    let (low, high) = (plot.top() + WORDS / 2.0 - SPACE_2, plot.bottom() - WORDS / 2.0 + SPACE_2);
    let mut spots: Vec<(f32, &Curve, &Words)> = CURVES
        .iter()
        .zip(ends)
        .filter_map(|(curve, words)| Some((y((curve.of)(last).0?).clamp(low, high), curve, words.as_ref()?)))
        .collect();
    spots.sort_by(|a, b| a.0.total_cmp(&b.0));
    if let [upper, lower] = spots.as_mut_slice() {
        let lacking = (WORDS - (lower.0 - upper.0)).max(0.0);
        upper.0 = (upper.0 - lacking / 2.0).max(low);
        lower.0 = (upper.0 + WORDS).max(lower.0).min(high);
        upper.0 = upper.0.min(lower.0 - WORDS);
    }
    for (middle, curve, words) in spots {
        let color = curve.manager.color(cx.theme);
        let at = pos2(plot.right() + MARKS.1 / 2.0 + SPACE_1, middle - WORDS / 2.0);
        ui.painter().galley_with_override_text_color(at, words.value.clone(), color);
        let under = pos2(at.x, at.y + WORDS - words.name.size().y);
        ui.painter().galley_with_override_text_color(under, words.name.clone(), color);
    }
}

/// Over each point's share of the width: a line, and the point in words.
fn hover(
    ui: &Ui,
    cx: &Cx<'_>,
    path: &[PathPoint],
    plot: Rect,
    response: &egui::Response,
    x: &impl Fn(NaiveDate) -> f32,
) {
    for (index, point) in path.iter().enumerate() {
        let at = x(point.day);
        let between = |other: Option<&PathPoint>| other.map(|other| (x(other.day) + at) / 2.0);
        let left = between(index.checked_sub(1).and_then(|before| path.get(before))).unwrap_or(plot.left());
        let right = between(path.get(index + 1)).unwrap_or(response.rect.right());
        let spot = Rect::from_min_max(pos2(left, plot.top()), pos2(right, plot.bottom()));
        let over = ui.interact(spot, response.id.with(("point", point.day)), Sense::hover());
        if over.hovered() {
            ui.painter().vline(at, plot.y_range(), Stroke::new(cx.theme.line_width, cx.theme.outline));
        }
        over.on_hover_text(sentence(cx, point));
    }
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
    let [(plan, plan_state), (relationship, relationship_state)] =
        CURVES.each_ref().map(|curve| say((curve.of)(point)));
    cx.words.with(
        "managers-path-point",
        &[
            ("date", cx.words.date(point.day).into()),
            ("plan", plan.into()),
            ("state-of-plan", plan_state.into()),
            ("relationship", relationship.into()),
            ("relationship-state", relationship_state.into()),
        ],
    )
}
