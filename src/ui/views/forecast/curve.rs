//! The S-curves: planned, earned and spent week by week, and where that leads. Draws what it is handed.

use chrono::NaiveDate;
use egui::{Align, Align2, Color32, Pos2, Rect, Role, Sense, Shape, Stroke, Ui, Vec2, WidgetInfo, pos2};

use super::{amount, thin};
use crate::insight::earned_value::{Curves, Point, Unit};
use crate::ui::context::Cx;
use crate::ui::theme::{self, SPACE_1, SPACE_2};
use crate::ui::views::pulse::days::DayAxis;
use crate::ui::views::pulse::figure::spread;
use crate::ui::widgets::{one_line_on, sign};

/// Height of the chart, in points.
const HEIGHT: f32 = 236.0;
/// Height of the row of days.
const DAYS: f32 = 26.0;
/// Room for the words at the ends of the lines.
const WORDS: f32 = 88.0;
/// The least room that the words beside the status day want at its right, in points.
const BESIDE: f32 = 168.0;
/// Height of a word at a line's end.
const WORD: f32 = 16.0;
/// Minutes of a working day, in which time is counted.
const DAY: f64 = 480.0;

/// Where values stand.
struct Scale {
    body: Rect,
    top: f64,
}

impl Scale {
    fn y(&self, value: f64) -> f32 {
        self.body.bottom() - (value / self.top) as f32 * self.body.height()
    }
}

/// Draws the curves as wide as there is room.
pub fn show(ui: &mut Ui, cx: &Cx<'_>, curves: &Curves, finding: &str) {
    let theme = cx.theme;
    let (rect, whole) = ui.allocate_exact_size(Vec2::new(ui.available_width(), HEIGHT), Sense::hover());
    whole.widget_info(|| WidgetInfo::labeled(Role::Image, true, finding));
    let (Some(first), Some(last)) = (curves.points.first(), curves.points.last()) else { return };
    let most = |point: &Point| point.pv.max(point.ac_ahead.unwrap_or(0.0)).max(point.ac.unwrap_or(0.0));
    let highest = curves.points.iter().map(most).fold(curves.figures.bac, f64::max);
    let (step, ticks) = steps(highest, curves.unit);
    let words: Vec<String> = (0..=ticks).map(|n| amount(cx, curves.unit, step * n as f64)).collect();
    let font = theme::regular(theme::CAPTION);
    let wide = |word: &String| ui.painter().layout_no_wrap(word.clone(), font.clone(), theme.quiet).size().x;
    let left = words.iter().map(wide).fold(0.0, f32::max) + SPACE_2;
    let body = Rect::from_min_max(
        pos2(rect.left() + left, rect.top() + SPACE_2),
        pos2(rect.right() - WORDS, rect.bottom() - DAYS),
    );
    let scale = Scale { body, top: step * ticks as f64 };
    let axis = DayAxis { from: first.on, to: last.on, left: body.left(), right: body.right() };
    axis.lines(ui, theme, cx.words, body.y_range());
    for (n, word) in words.into_iter().enumerate() {
        let y = scale.y(step * n as f64);
        ui.painter().hline(body.x_range(), y, thin(cx));
        ui.painter().text(pos2(body.left() - SPACE_2, y), Align2::RIGHT_CENTER, word, font.clone(), theme.quiet);
    }
    let x = axis.x(curves.day);
    sign::today(ui.painter(), theme, x, body.y_range(), "");
    let head = if cx.day == cx.today { cx.text("common-today").to_owned() } else { cx.words.date_short(cx.day) };
    let days = Rect::from_min_max(pos2(rect.left(), body.bottom()), pos2(rect.right(), rect.bottom()));
    axis.words(ui, theme, cx.words, days, curves.day, &head);

    let at = |on: NaiveDate, value: f64| pos2(axis.x(on), scale.y(value));
    let line = |value: fn(&Point) -> Option<f64>| -> Vec<Pos2> {
        curves.points.iter().filter_map(|point| value(point).map(|value| at(point.on, value))).collect()
    };
    let width = theme.line_width;
    let planned: Vec<Pos2> = line(|point| Some(point.pv));
    ui.painter().add(Shape::line(planned, Stroke::new(3.0, theme.ghost)));
    dashes(ui, &line(|point| point.ac_ahead), Stroke::new(1.5 * width, theme.text));
    dashes(ui, &line(|point| point.ev_ahead), Stroke::new(1.5 * width, theme.project));
    ui.painter().add(Shape::line(line(|point| point.ac), Stroke::new(2.0, theme.text)));
    ui.painter().add(Shape::line(line(|point| point.ev), Stroke::new(2.5, theme.project)));

    named(ui, cx, curves, &scale, x);
    pointer(ui, cx, curves, &whole, &axis, body);
}

/// How far apart lines of the grid stand for a highest value, and how many there are.
fn steps(highest: f64, unit: Unit) -> (f64, usize) {
    let unit = if unit == Unit::Minutes { DAY } else { 1.0 };
    let rough = (highest / unit).max(1.0) / 4.0;
    let power = 10.0_f64.powf(rough.log10().floor());
    let step = [1.0, 2.0, 2.5, 5.0, 10.0].into_iter().map(|n| n * power).find(|step| *step >= rough);
    let step = (step.unwrap_or(rough) * unit).max(1.0);
    (step, (highest / step).ceil().max(1.0) as usize)
}

fn dashes(ui: &Ui, points: &[Pos2], stroke: Stroke) {
    ui.painter().extend(Shape::dashed_line(points, stroke, 5.0, 4.0));
}

/// Names beside the lines: of what is known where it ends, of what is ahead at the right.
fn named(ui: &Ui, cx: &Cx<'_>, curves: &Curves, scale: &Scale, x: f32) {
    let (theme, figures) = (cx.theme, &curves.figures);
    let say = |key: &str, value: f64| {
        let value = amount(cx, curves.unit, value);
        cx.words.with(key, &[("value", value.into())])
    };
    let mut known = vec![(say("forecast-curve-earned", figures.ev), figures.ev, theme.project, 4.0)];
    if let Some(ac) = figures.ac {
        known.push((say("forecast-curve-spent", ac), ac, theme.text, 3.5));
    }
    for (_, value, color, radius) in &known {
        ui.painter().circle(pos2(x, scale.y(*value)), *radius, *color, Stroke::new(1.5, theme.surface));
    }
    let (Some(last), edge) = (curves.points.last(), scale.body.right()) else { return };
    let y = |words: &[Word]| -> Vec<f32> { words.iter().map(|(_, value, ..)| scale.y(*value)).collect() };
    if edge - x > BESIDE {
        put(ui, cx, &known, scale, &y(&known), (x + SPACE_2, Align::Min));
    } else {
        // Where what is known ends near the end, its words stand over the lines, before the status day.
        let over = scale.y(figures.pv.max(figures.ev).max(figures.ac.unwrap_or(0.0))) - WORD;
        let wishes: Vec<f32> = (0..known.len()).map(|n| over - (known.len() - 1 - n) as f32 * WORD).collect();
        put(ui, cx, &known, scale, &wishes, (x - SPACE_2, Align::Max));
    }
    let mut ahead = vec![(cx.text("forecast-line-planned").to_owned(), last.pv, theme.quiet, 0.0)];
    if let Some(eac) = last.ac_ahead {
        ahead.push((cx.text("forecast-line-ahead").to_owned(), eac, theme.text, 3.5));
        ui.painter().circle(pos2(edge, scale.y(eac)), 3.5, theme.surface, Stroke::new(1.5, theme.text));
    }
    put(ui, cx, &ahead, scale, &y(&ahead), (edge + SPACE_2, Align::Min));
}

/// A word beside a line: what it says, of which value, in which colour, and the radius of the dot.
type Word = (String, f64, Color32, f32);

/// Draws words near the heights that they wish for, none over another, from a place to the right, or up to it.
fn put(ui: &Ui, cx: &Cx<'_>, words: &[Word], scale: &Scale, wishes: &[f32], (x, align): (f32, Align)) {
    let places = spread(wishes, WORD, scale.body.top() - WORD, scale.body.bottom());
    for ((word, _, color, _), y) in words.iter().zip(places) {
        let Some(y) = y else { continue };
        let galley = one_line_on(ui.painter(), word, theme::bold(theme::CAPTION), BESIDE);
        let left = if align == Align::Max { x - galley.size().x } else { x };
        let at = pos2(left, y - galley.size().y / 2.0);
        let paper = Rect::from_min_size(at, galley.size()).expand2(Vec2::new(2.0, 0.0));
        ui.painter().rect_filled(paper, 2.0, cx.theme.surface.gamma_multiply(0.85));
        ui.painter().galley(at, galley, *color);
    }
}

/// Under the pointer: what stood on the nearest of the days.
fn pointer(ui: &Ui, cx: &Cx<'_>, curves: &Curves, whole: &egui::Response, axis: &DayAxis, body: Rect) {
    let Some(at) = whole.hover_pos().filter(|at| body.expand(SPACE_1).contains(*at)) else { return };
    let near = |point: &&Point| (axis.x(point.on) - at.x).abs();
    let Some(point) = curves.points.iter().min_by(|a, b| near(a).total_cmp(&near(b))) else { return };
    ui.painter().vline(axis.x(point.on), body.y_range(), Stroke::new(1.0, cx.theme.outline));
    let mut lines = vec![cx.words.date(point.on)];
    let values = [
        ("forecast-curve-planned", Some(point.pv)),
        ("forecast-curve-earned", point.ev.or(point.ev_ahead)),
        ("forecast-curve-spent", point.ac.or(point.ac_ahead)),
    ];
    for (key, value) in values {
        if let Some(value) = value {
            lines.push(cx.words.with(key, &[("value", amount(cx, curves.unit, value).into())]));
        }
    }
    whole.clone().on_hover_ui_at_pointer(|ui| {
        for line in lines {
            ui.label(cx.theme.body(line));
        }
    });
}
