//! The curve of a measured outcome: the straight way from the start to the target, what was measured, and where that
//! leads, with how little a few values know.

use chrono::NaiveDate;
use egui::{Align2, Pos2, Rect, Role, Sense, Shape, Stroke, Ui, Vec2, WidgetInfo, pos2};

use crate::insight::goals::{Course, GoalStatus, due, is_fresh, set_on};
use crate::ui::context::Cx;
use crate::ui::naming::capital;
use crate::ui::theme::{self, SPACE_1, SPACE_2};
use crate::ui::views::pulse::days::DayAxis;
use crate::ui::widgets::{one_line_on, sign};
use crate::workspace::{Goal, Measure};

/// Height of the curve, in points.
const HEIGHT: f32 = 184.0;
/// Height of the row of days.
const DAYS: f32 = 24.0;
/// Room for the words at the right end.
const WORDS: f32 = 124.0;

fn number(cx: &Cx<'_>, value: f64) -> String {
    cx.words.number_short(value, 2)
}

/// A figure that was worked out, with as many decimals as it can bear.
fn rough(cx: &Cx<'_>, value: f64) -> String {
    cx.words.number_short(value, if value.abs() >= 100.0 { 0 } else { 1 })
}

/// What can be said of the outcome, in sentences.
pub fn sentences(cx: &Cx<'_>, goal: &Goal, status: &GoalStatus) -> Vec<String> {
    let Some(measure) = &goal.measure else { return vec![cx.text("goals-no-measure").to_owned()] };
    let mut said = vec![cx.words.with(
        "goals-way",
        &[
            ("unit", capital(&measure.unit).into()),
            ("from", number(cx, measure.baseline).into()),
            ("to", number(cx, measure.target).into()),
            ("by", cx.words.date(measure.by).into()),
        ],
    )];
    let n = measure.readings.iter().filter(|reading| reading.on <= cx.day).count();
    let Some(latest) = status.latest else {
        said.push(cx.text("goals-no-value").to_owned());
        return said;
    };
    let value = number(cx, latest.value);
    let args = [
        ("value", value.as_str().into()),
        ("on", cx.words.date(latest.on).into()),
        ("days", (cx.day - latest.on).num_days().into()),
        ("n", n.into()),
    ];
    said.push(cx.words.with("goals-value", &args));
    let start = cx.shown().engagement.start;
    if status.course == Course::Stale {
        let limit = measure.every_days.unwrap_or(cx.shown().engagement.thresholds.silence_days);
        said.push(cx.words.with("goals-value-old", &[("days", limit.into())]));
    } else if let Some(progress) = status.progress.filter(|progress| *progress < 1.0) {
        let wanted = due(set_on(goal, start), measure, latest.on);
        let args = [("done", cx.words.percent(progress, 0).into()), ("due", cx.words.percent(wanted, 0).into())];
        said.push(cx.words.with("goals-done-of-due", &args));
    }
    if let Some(trend) = status.trend.filter(|_| status.progress.is_some_and(|progress| progress < 1.0)) {
        let value = rough(cx, trend.by.value);
        let args = |low: &str, high: &str| {
            [
                ("value", value.as_str().into()),
                ("n", trend.line.n.into()),
                ("by", cx.words.date(measure.by).into()),
                ("low", low.into()),
                ("high", high.into()),
            ]
        };
        said.push(match trend.by.low.zip(trend.by.high) {
            Some((low, high)) => cx.words.with("goals-trend-likely", &args(&rough(cx, low), &rough(cx, high))),
            None => cx.words.with("goals-trend", &args("", "")),
        });
        if !trend.reaches
            && let Some(on) = trend.meets(measure.target, start).filter(|on| *on > measure.by)
        {
            said.push(cx.words.with("goals-trend-meets", &[("on", cx.words.date(on).into())]));
        }
    }
    said
}

/// Where values and days stand.
struct Plot {
    axis: DayAxis,
    body: Rect,
    low: f64,
    high: f64,
}

impl Plot {
    fn of(measure: &Measure, status: &GoalStatus, (start, day): (NaiveDate, NaiveDate), body: Rect) -> Self {
        let known = measure.readings.iter().filter(|reading| reading.on <= day);
        let last = known.clone().map(|reading| reading.on).max().unwrap_or(start);
        let first = known.clone().map(|reading| reading.on).min().unwrap_or(start).min(start);
        let trend = status.trend.map(|trend| trend.by.value);
        let values = known.map(|reading| reading.value).chain([measure.baseline, measure.target]).chain(trend);
        let (mut low, mut high) = values.fold((f64::MAX, f64::MIN), |(low, high), v| (low.min(v), high.max(v)));
        let pad = ((high - low) * 0.1).max(1e-9);
        (low, high) = (low - pad, high + pad);
        let axis = DayAxis { from: first, to: measure.by.max(day).max(last), left: body.left(), right: body.right() };
        Self { axis, body, low, high }
    }

    fn y(&self, value: f64) -> f32 {
        let share = ((value - self.low) / (self.high - self.low)).clamp(-0.2, 1.2);
        self.body.bottom() - share as f32 * self.body.height()
    }

    fn at(&self, on: NaiveDate, value: f64) -> Pos2 {
        pos2(self.axis.x(on), self.y(value))
    }
}

/// Draws the curve as wide as there is room; without a measure nothing.
pub fn show(ui: &mut Ui, cx: &Cx<'_>, goal: &Goal, status: &GoalStatus) {
    let Some(measure) = &goal.measure else { return };
    let theme = cx.theme;
    let (rect, whole) = ui.allocate_exact_size(Vec2::new(ui.available_width(), HEIGHT), Sense::hover());
    let said = sentences(cx, goal, status).join(" ");
    whole.widget_info(|| WidgetInfo::labeled(Role::Image, true, &said));
    if !ui.is_rect_visible(rect) {
        return;
    }
    let start = cx.shown().engagement.start;
    let body = Rect::from_min_max(rect.min + Vec2::new(0.0, SPACE_2), rect.max - Vec2::new(WORDS, DAYS));
    let plot = Plot::of(measure, status, (start, cx.day), body);
    let painter = ui.painter().clone();
    plot.axis.lines(ui, theme, cx.words, body.y_range());
    painter.hline(body.x_range(), body.bottom(), theme.hairline());
    painter.hline(body.x_range(), plot.y(measure.target), Stroke::new(theme.line_width, theme.outline));
    let way = [plot.at(set_on(goal, start), measure.baseline), plot.at(measure.by, measure.target)];
    painter.add(Shape::line_segment(way, Stroke::new(3.0, theme.ghost)));
    let x = plot.axis.x(cx.day);
    sign::today(&painter, theme, x, body.y_range(), "");
    let head = if cx.day == cx.today { cx.text("common-today").to_owned() } else { cx.words.date_short(cx.day) };
    let days = Rect::from_min_max(pos2(rect.left(), body.bottom()), pos2(body.right() + WORDS, rect.bottom()));
    plot.axis.words(ui, theme, cx.words, days, cx.day, &head);
    ahead(&painter, cx, measure, status, &plot);
    values(&painter, cx, measure, &plot);
    words(ui, cx, measure, status, &plot);
    whole.on_hover_text(said);
}

/// Where the values lead: dashes to the goal's date, with a whisker of what is likely there.
fn ahead(painter: &egui::Painter, cx: &Cx<'_>, measure: &Measure, status: &GoalStatus, plot: &Plot) {
    let theme = cx.theme;
    let (Some(trend), Some(latest)) = (status.trend, status.latest) else { return };
    if status.course == Course::Reached || latest.on >= measure.by {
        return;
    }
    let start = cx.shown().engagement.start;
    let here = trend.line.at((latest.on - start).num_days() as f64).value;
    let ends = [plot.at(latest.on, here), plot.at(measure.by, trend.by.value)];
    let stroke = Stroke::new(1.5 * theme.line_width, theme.project);
    painter.extend(Shape::dashed_line(&ends, stroke, 5.0, 4.0));
    if let Some((low, high)) = trend.by.low.zip(trend.by.high) {
        let x = plot.axis.x(measure.by);
        let (top, bottom) = (plot.y(high).max(plot.body.top()), plot.y(low).min(plot.body.bottom()));
        painter.vline(x, egui::Rangef::new(top, bottom), Stroke::new(4.0, theme.project_soft));
        painter.vline(x, egui::Rangef::new(top, bottom), Stroke::new(1.0, theme.project));
    }
    painter.circle(ends[1], 4.0, theme.surface, stroke);
}

/// What was measured: dots, with a line between two where the second is fresh after the first. A value of which nobody
/// knows any more is hollow.
fn values(painter: &egui::Painter, cx: &Cx<'_>, measure: &Measure, plot: &Plot) {
    let theme = cx.theme;
    let mut known: Vec<_> = measure.readings.iter().filter(|reading| reading.on <= cx.day).collect();
    known.sort_by_key(|reading| reading.on);
    let limit = measure.every_days.unwrap_or(cx.shown().engagement.thresholds.silence_days);
    for pair in known.windows(2) {
        if (pair[1].on - pair[0].on).num_days() <= limit {
            let ends = [plot.at(pair[0].on, pair[0].value), plot.at(pair[1].on, pair[1].value)];
            painter.add(Shape::line_segment(ends, Stroke::new(2.5, theme.project)));
        }
    }
    for (place, reading) in known.iter().enumerate() {
        let at = plot.at(reading.on, reading.value);
        let last = place + 1 == known.len();
        if last && !is_fresh(cx.shown(), measure, reading.on, cx.day) {
            painter.circle(at, 4.5, theme.surface, Stroke::new(1.5, theme.quiet));
        } else {
            painter.circle(at, if last { 5.0 } else { 3.5 }, theme.project, Stroke::new(1.5, theme.surface));
        }
    }
}

/// Words at the right end: target, and where the values lead; the start at the left, the latest value beside its dot.
fn words(ui: &Ui, cx: &Cx<'_>, measure: &Measure, status: &GoalStatus, plot: &Plot) {
    let theme = cx.theme;
    let painter = ui.painter();
    let edge = plot.body.right() + SPACE_2;
    let mut all =
        vec![(cx.words.with("goals-word-target", &[("value", number(cx, measure.target).into())]), measure.target)];
    let trend = status.trend.filter(|_| status.course != Course::Reached);
    if let Some(trend) = trend.filter(|_| status.latest.is_some_and(|latest| latest.on < measure.by)) {
        let args = [("value", rough(cx, trend.by.value).into()), ("n", trend.line.n.into())];
        all.push((cx.words.with("goals-word-trend", &args), trend.by.value));
    }
    let wishes: Vec<f32> = all.iter().map(|(_, value)| plot.y(*value)).collect();
    let places = crate::ui::views::pulse::figure::spread(&wishes, 15.0, plot.body.top() - 6.0, plot.body.bottom());
    for (place, ((word, _), y)) in all.iter().zip(places).enumerate() {
        let Some(y) = y else { continue };
        let ink = if place == 0 { theme.quiet } else { theme.project };
        let galley = one_line_on(painter, word, theme::regular(theme::CAPTION), WORDS - SPACE_2);
        painter.galley(pos2(edge, y - galley.size().y / 2.0), galley, ink);
    }
    let start = plot.at(cx.shown().engagement.start, measure.baseline);
    let up = measure.target > measure.baseline;
    let (anchor, dy) = if up { (Align2::LEFT_BOTTOM, -SPACE_1) } else { (Align2::LEFT_TOP, SPACE_1) };
    let value = number(cx, measure.baseline);
    sign::label(painter, theme, start + Vec2::new(SPACE_1, dy), anchor, &value, theme.quiet);
    if let Some(latest) = status.latest {
        let at = plot.at(latest.on, latest.value);
        let flip = at.x > plot.body.right() - 48.0;
        let (anchor, dx) = if flip { (Align2::RIGHT_BOTTOM, -6.0) } else { (Align2::LEFT_BOTTOM, 6.0) };
        sign::label(painter, theme, at + Vec2::new(dx, -4.0), anchor, &number(cx, latest.value), theme.text);
    }
}
