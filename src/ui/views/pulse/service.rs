//! Service quality in its five dimensions: one row each, what was expected as a dashed line, what was experienced as a
//! disc with its interval in each round, and the difference of the same people between them. Grey where the interval of
//! the difference includes nought.

use egui::{Align2, Rangef, Rect, Shape, Stroke, StrokeKind, Ui, Vec2, pos2};

use super::brush::{Brush, Spot};
use super::days::DayAxis;
use super::rows::{self, Place, Rows};
use crate::insight::service::{Dimension, Round, Service};
use crate::ui::context::Cx;
use crate::ui::naming::{capital, quality_name};
use crate::ui::theme;
use crate::ui::widgets::one_line_on;
use crate::workspace::RecordRef;

/// Height of a row, in points.
pub const ROW: f32 = 66.0;
/// What stands over and under the rows: phases, events and days, in points.
const OVER_AND_UNDER: f32 = 110.0;
/// The ends of the scale.
const SCALE: (f64, f64) = (1.0, 5.0);

/// What the rows say: which dimension falls furthest below what was expected.
pub fn finding(cx: &Cx<'_>, service: &Service) -> String {
    if service.is_empty() {
        return cx.text("pulse-service-none").to_owned();
    }
    match service.worst() {
        Some((quality, gap)) => {
            let args = [
                ("quality", quality_name(quality, cx.words).into()),
                ("gap", cx.words.signed(gap.value, 1).into()),
                ("n", gap.n.into()),
            ];
            let key = if gap.differs_from(0.0) { "pulse-service-worst" } else { "pulse-service-worst-noise" };
            cx.words.with(key, &args)
        }
        None if service.dimensions.iter().any(|one| one.latest().is_some_and(|round| round.gap.is_some())) => {
            cx.text("pulse-service-met").to_owned()
        }
        None => cx.text("pulse-service-half").to_owned(),
    }
}

/// Of how many both is known in the latest round of the dimension that most people answered.
pub fn known(service: &Service) -> (usize, usize) {
    let shares = service.dimensions.iter().filter_map(|one| one.latest().map(|round| round.share));
    shares.max_by_key(|share| share.n).map_or((0, 0), |share| (share.n, share.of))
}

/// Draws the rows in a rectangle.
pub fn show(
    ui: &mut Ui,
    cx: &Cx<'_>,
    (finding, service): (&str, &Service),
    axis: &DayAxis,
    rect: Rect,
    small: bool,
    brush: &mut Option<Brush>,
) {
    let all = &service.dimensions;
    let record = |dimension: &Dimension| -> Option<RecordRef> {
        Some(dimension.latest()?.answers.iter().max_by_key(|one| one.on)?.reading.into())
    };
    let rows = Rows {
        said: finding,
        count: all.len(),
        // All five are to be seen at once, also where there is little room.
        height: if small { ROW * 0.5 } else { ((rect.height() - OVER_AND_UNDER) / 5.0).clamp(34.0, ROW) },
        row: &|ui, index, place, spots| {
            let Some(dimension) = all.get(index) else { return };
            row(ui, cx, dimension, axis, place);
            for (number, round) in dimension.rounds.iter().enumerate().filter(|(_, round)| axis.shows(round.on)) {
                let Some(perceived) = round.perceived else { continue };
                let at = pos2(axis.x(round.on), height(place.rect, perceived.value));
                // A stroke over a round picks everybody who answered in it.
                let one = |seen: &crate::insight::service::Seen| Spot {
                    at,
                    on: seen.on,
                    who: Some(seen.who),
                    record: seen.reading.into(),
                    index: index * 1000 + number,
                    picks: true,
                };
                spots.extend(round.answers.iter().map(one));
            }
        },
        name: &|index| {
            let dimension = all.get(index)?;
            let fallback = cx.shown().engagement.manager.map(RecordRef::from);
            Some((sentence(cx, dimension, dimension.latest()), record(dimension).or(fallback)?))
        },
        say: &|spot| {
            let dimension = all.get(spot.index / 1000);
            dimension.map(|one| sentence(cx, one, one.rounds.get(spot.index % 1000))).unwrap_or_default()
        },
    };
    rows::show(ui, cx, &rows, axis, rect, small, brush);
}

/// Where a value stands in a row.
fn height(row: Rect, value: f64) -> f32 {
    let (low, high) = SCALE;
    let body = Rangef::new(row.top() + 9.0, row.bottom() - 9.0);
    egui::lerp(body.max..=body.min, (((value - low) / (high - low)) as f32).clamp(0.0, 1.0))
}

fn row(ui: &Ui, cx: &Cx<'_>, dimension: &Dimension, axis: &DayAxis, place: Place) {
    let theme = cx.theme;
    let painter = ui.painter();
    let name = place.name.with_max_x(place.name.right() - 16.0);
    let title = one_line_on(
        painter,
        &capital(quality_name(dimension.quality, cx.words)),
        theme::bold(theme::CAPTION),
        name.width(),
    );
    let over = if place.rect.height() > 33.5 { 8.0 } else { 0.0 };
    painter.galley(pos2(name.left() + 4.0, name.center().y - over - title.size().y / 2.0), title, theme.text);
    if over > 0.0 {
        let said = match dimension.expectation {
            Some(mean) => {
                let args = [("value", cx.words.number(mean.value, 1).into()), ("n", mean.n.into())];
                cx.words.with("pulse-service-expected", &args)
            }
            None => cx.text("pulse-service-not-expected").to_owned(),
        };
        let said = one_line_on(painter, &said, theme::regular(11.0), name.width());
        painter.galley(pos2(name.left() + 4.0, name.center().y + over - said.size().y / 2.0), said, theme.quiet);
    }
    let y = |value: f64| height(place.rect, value);
    let body = Rect::from_x_y_ranges(axis.left..=axis.right, y(SCALE.1) - 4.0..=y(SCALE.0) + 4.0);
    painter.rect_filled(body, 3.0, theme.track.gamma_multiply(0.4));
    for value in [SCALE.0, SCALE.1] {
        painter.hline(body.x_range(), y(value), Stroke::new(1.0, theme.grid));
        let number = cx.words.number_short(value, 0);
        let at = pos2(place.name.right() + 4.0, y(value));
        painter.text(at, Align2::RIGHT_CENTER, number, theme::regular(11.0), theme.quiet);
    }
    if let Some((mean, on)) = dimension.expectation.zip(dimension.asked_on) {
        let from = axis.x(on).clamp(axis.left, axis.right);
        let ends = [pos2(from, y(mean.value)), pos2(axis.right, y(mean.value))];
        painter.add(Shape::dashed_line(&ends, Stroke::new(1.5, theme.text), 6.0, 4.0));
        let half = Vec2::splat(4.0);
        let diamond = [
            pos2(from, ends[0].y - half.y),
            pos2(from + half.x, ends[0].y),
            pos2(from, ends[0].y + half.y),
            pos2(from - half.x, ends[0].y),
        ];
        painter.add(Shape::convex_polygon(diamond.to_vec(), theme.surface, Stroke::new(1.2, theme.text)));
    }
    for round in dimension.rounds.iter().filter(|round| axis.shows(round.on)) {
        let Some(perceived) = round.perceived else { continue };
        let x = axis.x(round.on);
        let proven = round.gap.is_some_and(|gap| gap.differs_from(0.0));
        if let Some((low, high)) = perceived.within(SCALE) {
            painter.vline(x, Rangef::new(y(high), y(low)), Stroke::new(1.0, theme.outline));
        }
        if let Some(mean) = dimension.expectation {
            let ink = if proven { theme.text } else { theme.ghost };
            let ends = Rangef::new(y(mean.value).min(y(perceived.value)), y(mean.value).max(y(perceived.value)));
            let bar = Rect::from_x_y_ranges(x - 2.0..=x + 2.0, ends);
            painter.rect(bar, 0.0, ink, Stroke::NONE, StrokeKind::Inside);
        }
        painter.circle(pos2(x, y(perceived.value)), 5.0, theme.text, Stroke::new(1.5, theme.surface));
    }
    let Some(end) = place.end else { return };
    let Some(round) = dimension.latest() else { return };
    let said = match round.gap {
        Some(gap) => {
            let proven = gap.differs_from(0.0);
            let key = if proven { "pulse-service-gap" } else { "pulse-service-gap-noise" };
            let args = [
                ("gap", cx.words.signed(gap.value, 1).into()),
                ("n", round.share.n.into()),
                ("of", round.share.of.into()),
            ];
            cx.words.with(key, &args)
        }
        None => cx.text("pulse-service-no-gap").to_owned(),
    };
    let mut job = egui::text::LayoutJob::simple(said, theme::regular(theme::CAPTION), theme.text, end.width() - 24.0);
    job.wrap.max_rows = 3;
    let galley = painter.layout_job(job);
    painter.galley(pos2(end.left() + 8.0, place.rect.center().y - galley.size().y / 2.0), galley, theme.text);
}

/// A round of a dimension in a sentence.
fn sentence(cx: &Cx<'_>, dimension: &Dimension, round: Option<&Round>) -> String {
    let name = quality_name(dimension.quality, cx.words);
    let Some((round, perceived)) = round.and_then(|round| Some((round, round.perceived?))) else {
        return cx.words.with("pulse-service-unseen", &[("quality", name.into())]);
    };
    let number = |value: f64| cx.words.number(value, 1);
    let seen = [
        ("quality", name.into()),
        ("date", cx.words.date(round.on).into()),
        ("value", number(perceived.value).into()),
        ("n", perceived.n.into()),
    ];
    let mut said = cx.words.with("pulse-service-seen", &seen);
    if let Some(gap) = round.gap {
        let args =
            [("gap", cx.words.signed(gap.value, 1).into()), ("n", round.share.n.into()), ("of", round.share.of.into())];
        said.push_str(" · ");
        said.push_str(&cx.words.with("pulse-service-difference", &args));
        if let Some((low, high)) = gap.low.zip(gap.high) {
            let args = [("low", cx.words.signed(low, 1).into()), ("high", cx.words.signed(high, 1).into())];
            said.push(' ');
            said.push_str(&cx.words.with("pulse-service-interval", &args));
        }
    }
    said
}
