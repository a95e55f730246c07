//! Expectations over the plan's time: a flag on the day something is expected, a diamond on the day on which the plan
//! reaches it, and between them the days that are missing or left.

use egui::{Align2, Rangef, Rect, Shape, Stroke, Ui, pos2};

use super::brush::{Brush, Emphasis, Spot, emphasis};
use super::days::DayAxis;
use super::lanes;
use super::rows::{self, Place, Rows};
use super::sentences;
use crate::insight::expectations::{ExpectationStatus, State, Way};
use crate::ui::context::Cx;
use crate::ui::states::expectation_state;
use crate::ui::theme;
use crate::ui::widgets::sign::{self, Outcome};
use crate::ui::widgets::{chip::Mark, one_line_on};
use crate::workspace::ExpectationId;

/// Height of a row, in points.
const ROW: f32 = 34.0;

/// The client's expectations with a date, those that the plan misses first, then by their dates.
pub fn drawn(cx: &Cx<'_>) -> Vec<ExpectationId> {
    let statuses = &cx.insights.expectations.statuses;
    let mut dated: Vec<&ExpectationStatus> =
        statuses.iter().filter(|status| status.way == Way::OfUs && status.by.is_some()).collect();
    let missed = |status: &ExpectationStatus| status.open && status.state.is_missed();
    dated.sort_by(|a, b| {
        let exposure = |status: &ExpectationStatus| if missed(status) { status.exposure } else { 0.0 };
        (missed(b).cmp(&missed(a)))
            .then(b.open.cmp(&a.open))
            .then(exposure(b).total_cmp(&exposure(a)))
            .then(a.by.cmp(&b.by))
    });
    dated.into_iter().map(|status| status.id).collect()
}

/// What the rows say.
pub fn finding(cx: &Cx<'_>, drawn: &[ExpectationId]) -> String {
    let open: Vec<&ExpectationStatus> =
        drawn.iter().filter_map(|id| cx.insights.expectations.get(*id)).filter(|status| is_open(cx, status)).collect();
    let missed: Vec<&&ExpectationStatus> = open.iter().filter(|status| status.state.is_missed()).collect();
    // Who asked by when for nothing stands in the ledger alone: it is counted with the open ones, and said not to be here.
    let statuses = &cx.insights.expectations.statuses;
    let all = statuses.iter().filter(|status| status.way == Way::OfUs && is_open(cx, status)).count();
    let undated = all - open.len().min(all);
    let said = match (drawn.len(), open.len(), missed.first()) {
        (0, ..) => cx.text("pulse-expectations-none").to_owned(),
        (_, 0, _) => cx.text("pulse-expectations-closed").to_owned(),
        (.., None) => cx.words.with("pulse-expectations-reached", &[("of", open.len().into())]),
        (.., Some(worst)) => {
            let of = ("of", all.into());
            let n = ("n", missed.len().into());
            let who = ("who", sentences::person(cx, worst.holder).into());
            match worst.gap_days.filter(|days| *days > 0) {
                Some(days) => cx.words.with("pulse-expectations-late", &[n, of, who, ("days", days.into())]),
                None => cx.words.with("pulse-expectations-nothing", &[n, of, who]),
            }
        }
    };
    match undated {
        0 => said,
        n => cx.words.with("pulse-expectations-undated", &[("finding", said.into()), ("n", n.into())]),
    }
}

/// Draws the rows in a rectangle.
pub fn show(
    ui: &mut Ui,
    cx: &Cx<'_>,
    (finding, drawn): (&str, &[ExpectationId]),
    axis: &DayAxis,
    rect: Rect,
    small: bool,
    brush: &mut Option<Brush>,
) {
    let status = |index: usize| drawn.get(index).and_then(|id| cx.insights.expectations.get(*id));
    let picked = brush.clone();
    let rows = Rows {
        said: finding,
        count: drawn.len(),
        height: ROW,
        row: &|ui, index, place, spots| {
            let Some(status) = status(index) else { return };
            let strength = emphasis(cx, picked.as_ref(), status.holder);
            row(ui, cx, status, axis, place, strength);
            for on in [status.by, status.planned_on].into_iter().flatten().filter(|on| axis.shows(*on)) {
                let at = pos2(axis.x(on), place.rect.center().y);
                spots.push(Spot { at, on, who: Some(status.holder), record: status.id.into(), index, picks: true });
            }
        },
        name: &|index| status(index).map(|status| (sentence(cx, status), status.id.into())),
        say: &|spot| status(spot.index).map(|status| sentence(cx, status)).unwrap_or_default(),
    };
    rows::show(ui, cx, &rows, axis, rect, small, brush);
}

/// Whether something is still to come. That we wait for a client's word on what is done is ours: for them it is done.
fn is_open(cx: &Cx<'_>, status: &ExpectationStatus) -> bool {
    status.open && !(cx.for_client && status.state == State::MetNotConfirmed)
}

/// How an expectation stands. When we talk next is our matter: to a client it comes on time. What is done and not confirmed
/// by whoever expects it is said so, as on paper, and never as met: hollow, not good.
fn state(cx: &Cx<'_>, status: &ExpectationStatus) -> (Mark, &'static str) {
    match status.state {
        State::DueBeforeNextContact if cx.for_client => (Mark::Good, "record-state-covered"),
        State::MetNotConfirmed if cx.for_client => (Mark::Unknown, "document-not-confirmed"),
        _ => expectation_state(status),
    }
}

/// An expectation in a sentence.
fn sentence(cx: &Cx<'_>, status: &ExpectationStatus) -> String {
    let title = cx.shown().expectations.get(status.id).map_or("", |one| &one.title);
    let date = |day: Option<chrono::NaiveDate>| day.map(|day| cx.words.date(day)).unwrap_or_default();
    let args = [
        ("who", sentences::person(cx, status.holder).into()),
        ("title", title.into()),
        ("by", date(status.by).into()),
        ("planned", date(status.planned_on).into()),
        ("state", cx.text(state(cx, status).1).into()),
    ];
    let key = if status.planned_on.is_some() { "pulse-expectation-planned" } else { "pulse-expectation" };
    cx.words.with(key, &args)
}

fn row(ui: &Ui, cx: &Cx<'_>, status: &ExpectationStatus, axis: &DayAxis, place: Place, strength: Emphasis) {
    let theme = cx.theme;
    let painter = ui.painter();
    let y = place.rect.center().y;
    let (mark, word) = state(cx, status);
    let open = is_open(cx, status);
    let color = match (strength, open, status.state) {
        (Emphasis::Faint, ..) => theme.ghost,
        (_, true, State::Late | State::NoSatisfier) => theme.trouble,
        (_, true, _) => theme.relationship,
        _ => theme.quiet,
    };
    painter.hline(axis.left..=axis.right, y, Stroke::new(1.0, theme.grid));
    let title = cx.shown().expectations.get(status.id).map_or("", |one| &one.title);
    lanes::name_with(ui, cx, status.holder, title, place.name, strength);
    let x = |day| axis.x(day).clamp(axis.left, axis.right);
    if let (Some(by), Some(planned)) = (status.by, status.planned_on) {
        let late = planned > by;
        let between = Rangef::new(x(by).min(x(planned)), x(by).max(x(planned)));
        if late {
            painter.hline(between, y, Stroke::new(3.0, color.gamma_multiply(0.55)));
        } else {
            let line = [pos2(between.min, y), pos2(between.max, y)];
            painter.add(Shape::dashed_line(&line, Stroke::new(1.5, color), 3.0, 3.0));
        }
    }
    let unconfirmed = status.state == State::MetNotConfirmed;
    let outcome = if open || unconfirmed { Outcome::Planned } else { Outcome::Done };
    if let Some(planned) = status.planned_on.filter(|planned| axis.shows(*planned)) {
        sign::milestone(painter, theme, pos2(x(planned), y), 11.0, if open { theme.project } else { color }, outcome);
    }
    if let Some(by) = status.by.filter(|by| axis.shows(*by)) {
        sign::expectation(painter, theme, pos2(x(by), y + 8.0), 16.0, color, outcome);
    }
    let Some(end) = place.end else { return };
    mark.paint(painter, theme, pos2(end.left() + 13.0, y - 7.0), 8.0);
    let caption = || theme::regular(theme::CAPTION);
    let line = |text: &str, y: f32, indent: f32, color| {
        let galley = one_line_on(painter, text, caption(), end.right() - end.left() - indent);
        painter.galley(pos2(end.left() + indent, y - galley.size().y / 2.0), galley, color);
    };
    line(cx.text(word), y - 7.0, 22.0, theme.text);
    let gap = status.gap_days.filter(|_| open).map(|days| match days {
        0 => cx.text("pulse-expectations-same-day").to_owned(),
        1.. => cx.words.with("pulse-expectations-days-late", &[("days", days.into())]),
        _ => cx.words.with("pulse-expectations-days-before", &[("days", (-days).into())]),
    });
    if let Some(gap) = gap {
        let ink = if mark == Mark::Trouble { theme.trouble } else { theme.quiet };
        line(&gap, y + 8.0, 22.0, ink);
    } else if !open && !unconfirmed {
        painter.text(
            pos2(end.left() + 22.0, y + 8.0),
            Align2::LEFT_CENTER,
            cx.text("pulse-expectations-done"),
            caption(),
            theme.quiet,
        );
    }
}
