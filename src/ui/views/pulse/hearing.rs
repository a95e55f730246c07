//! Who heard of which decision, when and from whom: one row a decision, from the day it was made; a dot on the day
//! somebody heard, filled from us, hollow from elsewhere; who has not heard stands at its present age.

use egui::{Align2, Painter, Pos2, Rangef, Rect, Sense, Shape, Stroke, Ui, Vec2, pos2};

use super::brush::{Brush, Emphasis, Spot, emphasis};
use super::days::DayAxis;
use super::rows::{self, Place, Rows};
use super::sentences;
use crate::insight::hearing::DecisionHearing;
use crate::ui::context::Cx;
use crate::ui::theme::{self, SPACE_3, Theme};
use crate::ui::widgets::one_line_on;
use crate::ui::widgets::sign::{self, Outcome};
use crate::workspace::{Decision, Side, StakeholderId};

/// Height of a row, in points.
const ROW: f32 = 38.0;

/// The decisions in the order of their days, the latest first.
pub fn drawn<'a>(cx: &Cx<'a>) -> Vec<(&'a Decision, &'a DecisionHearing)> {
    let hearings = &cx.insights.hearings;
    let mut all: Vec<_> =
        hearings.decisions.iter().filter_map(|it| Some((cx.shown().decisions.get(it.id)?, it))).collect();
    all.sort_by_key(|(decision, _)| (std::cmp::Reverse(decision.decided_on), decision.id));
    all
}

/// What the rows say.
pub fn finding(cx: &Cx<'_>) -> String {
    let hearings = &cx.insights.hearings;
    let elsewhere: Vec<_> = hearings.decisions.iter().flat_map(|one| &one.surprised).collect();
    let on_time = hearings.on_time;
    let args = [("n", on_time.n.into()), ("of", on_time.of.into())];
    match (on_time.of, elsewhere.first()) {
        (0, _) => cx.text("pulse-hearing-none").to_owned(),
        (_, Some((who, _))) => {
            let [n, of] = args;
            let others = ("others", elsewhere.len().into());
            cx.words.with("pulse-hearing-elsewhere", &[n, of, others, ("who", sentences::person(cx, *who).into())])
        }
        (of, None) if on_time.n == of => cx.words.with("pulse-hearing-all", &args),
        _ => cx.words.with("pulse-hearing-late", &args),
    }
}

/// Draws the rows in a rectangle.
pub fn show(
    ui: &mut Ui,
    cx: &Cx<'_>,
    finding: &str,
    axis: &DayAxis,
    rect: Rect,
    small: bool,
    brush: &mut Option<Brush>,
) {
    let all = drawn(cx);
    let picked = brush.clone();
    let rows = Rows {
        said: finding,
        count: all.len(),
        height: ROW,
        row: &|ui, index, place, spots| {
            let Some((decision, hearing)) = all.get(index) else { return };
            row(ui, cx, (decision, hearing), axis, place, picked.as_ref());
            let y = place.rect.center().y;
            let record = decision.id.into();
            for (number, one) in decision.hearings.iter().enumerate().filter(|(_, one)| axis.shows(one.on)) {
                let at = pos2(axis.x(one.on), y);
                spots.push(Spot { at, on: one.on, who: Some(one.who), record, index: index * 1000 + number });
            }
            for (number, who) in hearing.unheard.iter().enumerate().filter(|_| axis.shows(cx.day)) {
                let at = pos2(axis.x(cx.day), y);
                let index = index * 1000 + 500 + number.min(499);
                spots.push(Spot { at, on: cx.day, who: Some(*who), record, index });
            }
        },
        name: &|index| all.get(index).map(|(decision, hearing)| (whole(cx, decision, hearing), decision.id.into())),
        say: &|spot| {
            let Some((decision, hearing)) = all.get(spot.index / 1000) else { return String::new() };
            one(cx, decision, hearing, spot.index % 1000)
        },
    };
    rows::show(ui, cx, &rows, axis, rect, small, brush);
}

/// A decision and its hearing in a sentence.
fn whole(cx: &Cx<'_>, decision: &Decision, hearing: &DecisionHearing) -> String {
    let (heard, of) = hearing.heard();
    let args = [
        ("title", decision.title.as_str().into()),
        ("date", cx.words.date(decision.decided_on).into()),
        ("n", heard.into()),
        ("of", of.into()),
    ];
    let mut sentence = cx.words.with("pulse-hearing-decision", &args);
    if !hearing.unheard.is_empty() {
        let names: Vec<String> = hearing.unheard.iter().map(|who| sentences::person(cx, *who)).collect();
        sentence.push('\n');
        sentence.push_str(&cx.words.with("pulse-hearing-unheard", &[("names", names.join(", ").into())]));
    }
    sentence
}

/// How one person heard, or that the person did not.
fn one(cx: &Cx<'_>, decision: &Decision, hearing: &DecisionHearing, number: usize) -> String {
    let lag = |on: chrono::NaiveDate| (on - decision.decided_on).num_days();
    let title = ("title", decision.title.as_str().into());
    if let Some(heard) = decision.hearings.get(number) {
        let who = ("who", sentences::person(cx, heard.who).into());
        let rest = [("date", cx.words.date(heard.on).into()), ("days", lag(heard.on).into())];
        let [date, days] = rest;
        return match heard.from {
            Some(from) => {
                let from = ("from", sentences::person(cx, from).into());
                cx.words.with("pulse-heard-from", &[who, title, date, days, from])
            }
            None => cx.words.with("pulse-heard", &[who, title, date, days]),
        };
    }
    let who = number.checked_sub(500).and_then(|number| hearing.unheard.get(number));
    let who = who.map(|who| sentences::person(cx, *who)).unwrap_or_default();
    cx.words.with("pulse-unheard", &[("who", who.into()), title, ("days", lag(cx.day).into())])
}

fn row(
    ui: &Ui,
    cx: &Cx<'_>,
    (decision, hearing): (&Decision, &DecisionHearing),
    axis: &DayAxis,
    place: Place,
    brush: Option<&Brush>,
) {
    let theme = cx.theme;
    let painter = ui.painter();
    let y = place.rect.center().y;
    let x = |day| axis.x(day).clamp(axis.left, axis.right);
    let mut job = egui::text::LayoutJob::simple(
        decision.title.clone(),
        theme::regular(theme::CAPTION),
        theme.text,
        (place.name.width() - 8.0).max(1.0),
    );
    job.wrap.max_rows = 2;
    let galley = painter.layout_job(job);
    painter.galley(pos2(place.name.left() + 4.0, y - galley.size().y / 2.0), galley, theme.text);
    painter.hline(axis.left..=axis.right, y, Stroke::new(1.0, theme.grid));
    let heard = decision.hearings.iter().map(|one| one.on).max();
    let until = if hearing.unheard.is_empty() { heard.unwrap_or(decision.decided_on) } else { cx.day };
    painter.hline(Rangef::new(x(decision.decided_on), x(until)), y, Stroke::new(2.0, theme.outline));
    if hearing.effective > decision.decided_on && axis.shows(hearing.effective) {
        painter.vline(x(hearing.effective), Rangef::new(y - 9.0, y + 9.0), Stroke::new(1.5, theme.quiet));
    }
    for one in decision.hearings.iter().filter(|one| axis.shows(one.on)) {
        let ours = |who: StakeholderId| cx.shown().stakeholders.get(who).is_some_and(|it| it.side == Side::Ours);
        let surprised = hearing.surprised.iter().any(|(who, _)| *who == one.who);
        let late = one.on > hearing.effective && hearing.late.contains(&one.who);
        let color = match emphasis(cx, brush, one.who) {
            Emphasis::Faint => theme.ghost,
            _ if late || surprised => theme.trouble,
            _ => theme.text,
        };
        let at = pos2(x(one.on), y);
        let radius = 3.0 + 0.5 * cx.insights.grid.weight(one.who) as f32;
        if one.from.is_some_and(ours) {
            painter.circle(at, radius, color, Stroke::new(1.5, theme.surface));
        } else {
            painter.circle(at, radius, theme.surface, Stroke::new(1.8, color));
        }
    }
    sign::milestone(painter, theme, pos2(x(decision.decided_on), y), 12.0, theme.quiet, Outcome::Done);
    if !hearing.unheard.is_empty() && axis.shows(cx.day) {
        missing(painter, theme, pos2(x(cx.day), y));
    }
    let Some(end) = place.end else { return };
    let (n, of) = hearing.heard();
    let line = |text: &str, y: f32, color| {
        let galley = one_line_on(painter, text, theme::regular(theme::CAPTION), end.width() - 8.0);
        painter.galley(pos2(end.left() + 8.0, y - galley.size().y / 2.0), galley, color);
    };
    let heard = cx.words.with("pulse-hearing-share", &[("n", n.into()), ("of", of.into())]);
    let lag = hearing.lags.iter().map(|(_, days)| *days).max().filter(|days| *days > 0);
    let lag = lag.map(|days| cx.words.with("pulse-hearing-lag", &[("days", days.into())]));
    line(&heard, if lag.is_some() { y - 7.0 } else { y }, theme.text);
    if let Some(lag) = lag {
        line(&lag, y + 8.0, theme.quiet);
    }
}

/// Where somebody must hear and has not: a broken ring.
fn missing(painter: &Painter, theme: &Theme, at: Pos2) {
    let ring: Vec<_> = (0..=16).map(|n| at + Vec2::angled(std::f32::consts::TAU * n as f32 / 16.0) * 5.0).collect();
    painter.circle_filled(at, 5.0, theme.surface);
    painter.add(Shape::dashed_line(&ring, Stroke::new(1.5, theme.watch), 2.5, 2.0));
}

/// What the marks mean, in one wrapping line.
pub fn key(ui: &mut Ui, cx: &Cx<'_>) {
    let theme = cx.theme;
    let words = [
        "pulse-hearing-key-made",
        "pulse-hearing-key-counts",
        "pulse-hearing-key-ours",
        "pulse-hearing-key-elsewhere",
        "pulse-hearing-key-late",
        "pulse-hearing-key-missing",
    ];
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::new(SPACE_3, 2.0);
        for (number, word) in words.into_iter().enumerate() {
            let galley = ui.painter().layout_no_wrap(cx.text(word).into(), theme::regular(theme::CAPTION), theme.quiet);
            let (rect, _) = ui.allocate_exact_size(Vec2::new(18.0 + galley.size().x, 20.0), Sense::hover());
            let (painter, at) = (ui.painter(), pos2(rect.left() + 7.0, rect.center().y));
            match number {
                0 => sign::milestone(painter, theme, at, 12.0, theme.quiet, Outcome::Done),
                1 => {
                    painter.vline(at.x, Rangef::new(at.y - 7.0, at.y + 7.0), Stroke::new(1.5, theme.quiet));
                }
                2 => {
                    painter.circle_filled(at, 4.5, theme.text);
                }
                3 => {
                    painter.circle(at, 4.5, theme.surface, Stroke::new(1.8, theme.text));
                }
                4 => {
                    painter.circle_filled(at, 4.5, theme.trouble);
                }
                _ => missing(painter, theme, at),
            }
            let at = Align2::LEFT_CENTER.anchor_size(pos2(rect.left() + 18.0, rect.center().y), galley.size());
            ui.painter().galley(at.min, galley, theme.quiet);
        }
    });
}
