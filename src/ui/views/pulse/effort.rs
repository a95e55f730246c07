//! Where our time went, month by month: the eight activities stacked, the project manager's blue and the relationship
//! manager's orange, and over them what was answered in the month on satisfaction. No line crosses a month without
//! answers.

use chrono::{Months, NaiveDate};
use egui::{Align2, Color32, Pos2, Rangef, Rect, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2};

use super::brush::{self, Brush, Spot};
use super::chart::Chart;
use super::days::DayAxis;
use super::readout;
use crate::insight::rounds::Round;
use crate::insight::statistics::mean;
use crate::ui::context::Cx;
use crate::ui::naming::Named;
use crate::ui::theme::{self, Theme};
use crate::ui::widgets::one_line_on;
use crate::workspace::Activity;

/// How much of a manager's colour each of the four activities wears, from the floor up.
const SHARES: [f32; 4] = [1.0, 0.72, 0.48, 0.28];

/// What the columns say.
pub fn finding(cx: &Cx<'_>) -> String {
    match cx.insights.effort.relationship_share() {
        None => cx.text("pulse-effort-none").to_owned(),
        Some(share) => {
            let hours = cx.words.number_short(cx.insights.effort.minutes() as f64 / 60.0, 0);
            let args = [("share", cx.words.percent(share, 0).into()), ("hours", hours.into())];
            cx.words.with("pulse-effort-share", &args)
        }
    }
}

/// The colour of an activity.
fn color(theme: &Theme, activity: Activity) -> Color32 {
    let place = Activity::ALL.iter().position(|one| *one == activity).unwrap_or(0);
    let whole = if activity.is_relationship() { theme.relationship } else { theme.project };
    theme.tint(whole, SHARES[place % 4])
}

/// Draws the columns in a rectangle.
pub fn show(
    ui: &mut Ui,
    cx: &Cx<'_>,
    (finding, rounds): (&str, &[Round]),
    axis: &DayAxis,
    rect: Rect,
    small: bool,
    brush: &mut Option<Brush>,
) {
    let theme = cx.theme;
    let chart = Chart::new(ui, cx, axis, rect, small);
    let body = chart.body;
    brush::band(ui, cx, brush.as_ref(), axis, body.y_range(), small);
    let whole = (!small).then(|| {
        let whole = ui.interact(body, ui.scope_id().with("effort"), Sense::click_and_drag());
        whole.widget_info(|| WidgetInfo::labeled(Role::Image, true, finding));
        whole
    });
    let months = &cx.insights.effort.months;
    let most = months.values().map(|parts| parts.values().sum::<i64>()).max().unwrap_or(0).max(1);
    // A round number of hours at the top, a third of the height left for the answers.
    let top = ((most as f64 / 60.0) * 1.35).max(1.0);
    let painter = ui.painter();
    let tall = |minutes: i64| (minutes as f64 / 60.0 / top) as f32 * body.height();
    let caption = || theme::regular(theme::CAPTION);
    let step = round_step(top / 3.0);
    let mut hours = 0.0;
    while hours <= top {
        let y = body.bottom() - (hours / top) as f32 * body.height();
        painter.hline(body.x_range(), y, Stroke::new(1.0, theme.grid));
        let text = cx.words.with("pulse-effort-hours", &[("n", cx.words.number_short(hours, 0).into())]);
        painter.text(pos2(body.left() - 6.0, y), Align2::RIGHT_CENTER, text, caption(), theme.quiet);
        hours += step;
    }
    let mut spots = Vec::new();
    for (month, parts) in months {
        let Some(place) = column(axis, *month, cx.day) else { continue };
        let mut floor = body.bottom();
        for activity in Activity::ALL {
            let minutes = parts.get(&activity).copied().unwrap_or(0);
            if minutes <= 0 {
                continue;
            }
            let part = Rect::from_x_y_ranges(place, floor - tall(minutes)..=floor);
            painter.rect_filled(part, 0.0, color(theme, activity));
            painter.rect_stroke(part, 0.0, Stroke::new(0.7, theme.surface), StrokeKind::Inside);
            if !small {
                let id = ui.scope_id().with(("activity", *month, activity as u8));
                readout::of(ui, &ui.interact(part, id, Sense::hover()), said(cx, *month, activity, minutes));
            }
            floor = part.top();
        }
    }
    chart.finish(ui, cx, axis, rect);
    answers(ui, cx, rounds, axis, body, &mut spots);
    scale(ui, cx, body, small);
    if !small {
        key(ui, cx, rect, axis, body);
    }
    if let Some(whole) = whole {
        let say = |spot: &Spot| rounds.get(spot.index).map(|round| said_round(cx, round)).unwrap_or_default();
        brush::react(ui, cx, &whole, &spots, axis, brush, &say);
        brush::ring(ui, cx, &whole);
    }
}

/// From where to where a month's column stands: of the month that is not over, up to the day that is looked at; none
/// where the month is not drawn.
fn column(axis: &DayAxis, month: NaiveDate, day: NaiveDate) -> Option<Rangef> {
    let next = month.checked_add_months(Months::new(1))?;
    let (left, right) = (axis.x(month).max(axis.left), axis.x(next).min(axis.right));
    let gap = ((right - left) * 0.14).min(10.0);
    let end = (right - gap).min(axis.x(day)).max(left + gap + 3.0);
    (right - left > 4.0).then(|| Rangef::new(left + gap, end))
}

/// One, two or five times a power of ten, not less than `least`.
fn round_step(least: f64) -> f64 {
    let power = 10_f64.powf(least.max(1.0).log10().floor());
    [1.0, 2.0, 5.0, 10.0].into_iter().map(|step| step * power).find(|step| *step >= least).unwrap_or(least.max(1.0))
}

fn said(cx: &Cx<'_>, month: NaiveDate, activity: Activity, minutes: i64) -> String {
    let hours = cx.words.number_short(minutes as f64 / 60.0, 1);
    let args = [
        ("month", cx.words.month_year(month).into()),
        ("activity", activity.name(cx.words).into()),
        ("hours", hours.into()),
    ];
    cx.words.with("pulse-effort-part", &args)
}

fn said_round(cx: &Cx<'_>, round: &Round) -> String {
    let Some(estimate) = mean(&round.values()) else { return String::new() };
    let share = round.share();
    let args = [
        ("value", cx.words.number(estimate.value, 1).into()),
        ("n", share.n.into()),
        ("of", share.of.into()),
        ("date", cx.words.date(round.on).into()),
    ];
    cx.words.with("pulse-effort-answers", &args)
}

/// Where an answer on satisfaction stands, 1 at the bottom to 5 at the top.
fn height(body: Rect, value: f64) -> f32 {
    egui::lerp(body.bottom() - 8.0..=body.top() + 10.0, ((value - 1.0) / 4.0) as f32)
}

/// The scale of satisfaction at the right edge.
fn scale(ui: &Ui, cx: &Cx<'_>, body: Rect, small: bool) {
    let (theme, painter) = (cx.theme, ui.painter());
    painter.vline(body.right(), body.y_range(), Stroke::new(theme.line_width, theme.grid));
    for value in 1..=5 {
        let y = height(body, f64::from(value));
        painter.hline(body.right()..=body.right() + 4.0, y, Stroke::new(1.0, theme.quiet));
        if !small || value == 1 || value == 5 {
            let font = theme::bold(theme::CAPTION);
            painter.text(pos2(body.right() + 6.0, y), Align2::LEFT_CENTER, value.to_string(), font, theme.text);
        }
    }
}

/// The mean of each month's answers on satisfaction, 1 at the bottom to 5 at the top; a line only from one month to the
/// next, in ink where the same people's change is one, else grey.
fn answers(ui: &Ui, cx: &Cx<'_>, rounds: &[Round], axis: &DayAxis, body: Rect, spots: &mut Vec<Spot>) {
    let theme = cx.theme;
    let painter = ui.painter();
    let y = |value: f64| height(body, value);
    let silence = cx.shown().engagement.thresholds.silence_days;
    let mut before: Option<(Pos2, NaiveDate)> = None;
    for (index, round) in rounds.iter().enumerate().filter(|(_, round)| axis.shows(round.on)) {
        let Some(estimate) = mean(&round.values()) else {
            before = None;
            continue;
        };
        let at = pos2(axis.x(round.on), y(estimate.value));
        if let Some((from, on)) = before
            && (round.on - on).num_days() <= silence
        {
            let proven = round.change.is_some_and(|change| change.differs_from(0.0));
            let stroke = if proven { Stroke::new(2.5, theme.text) } else { Stroke::new(1.5, theme.ghost) };
            painter.line_segment([from, at], stroke);
        }
        before = Some((at, round.on));
        spots.extend(round.answers.keys().map(|who| Spot {
            at,
            on: round.on,
            who: Some(*who),
            record: (*who).into(),
            index,
            picks: true,
        }));
    }
    for round in rounds.iter().filter(|round| axis.shows(round.on)) {
        let Some(estimate) = mean(&round.values()) else { continue };
        let at = pos2(axis.x(round.on), y(estimate.value));
        painter.circle(at, 5.0, theme.text, Stroke::new(1.5, theme.surface));
        // The last one stands at the line of the day: its figure goes aside.
        let aside = if (at.x - axis.x(cx.day)).abs() < 14.0 { -14.0 } else { 0.0 };
        let text = cx.words.number(estimate.value, 1);
        let (place, font) = (at + egui::Vec2::new(aside, -8.0), theme::bold(theme::CAPTION));
        painter.text(place, Align2::CENTER_BOTTOM, text, font, theme.text);
    }
}

/// The eight names beside the columns, from the top of a column down, each with its hours.
fn key(ui: &Ui, cx: &Cx<'_>, rect: Rect, axis: &DayAxis, body: Rect) {
    let theme = cx.theme;
    let painter = ui.painter();
    let left = axis.right + 30.0;
    let room = rect.right() - left - 14.0;
    let mut y = body.top() + 10.0;
    painter.circle(pos2(left + 4.0, y), 4.0, theme.text, Stroke::new(1.0, theme.surface));
    let word = |text: &str, y: f32, color| {
        let galley = one_line_on(painter, text, theme::regular(theme::CAPTION), room);
        painter.galley(pos2(left + 14.0, y - galley.size().y / 2.0), galley, color);
    };
    word(cx.text("pulse-effort-answers-key"), y, theme.text);
    for activity in Activity::ALL.into_iter().rev() {
        y += 20.0;
        if y > body.bottom() {
            break;
        }
        let minutes = cx.insights.effort.activities.get(&activity).copied().unwrap_or(0);
        let swatch = Rect::from_center_size(pos2(left + 4.0, y), egui::Vec2::splat(9.0));
        painter.rect_filled(swatch, 1.5, color(theme, activity));
        let ink = if minutes > 0 { theme.text } else { theme.quiet };
        word(activity.name(cx.words), y, ink);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_column_of_the_month_that_is_not_over_ends_at_the_day() {
        let day = |month: u32, day: u32| NaiveDate::from_ymd_opt(2026, month, day).unwrap();
        let axis = DayAxis { from: day(1, 1), to: day(7, 1), left: 0.0, right: 900.0 };
        let whole = column(&axis, day(5, 1), day(6, 20)).unwrap();
        let begun = column(&axis, day(6, 1), day(6, 20)).unwrap();
        assert!(begun.max <= axis.x(day(6, 20)) + 0.01 && begun.min > whole.max);
        assert!(whole.max > axis.x(day(5, 25)));
    }
}
