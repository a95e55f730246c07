//! Engagement lanes: one lane a person, from resistant at the bottom to leading at the top, the level held from one
//! assessment to the next and named where it begins, and a flag at the level that the project needs. Unaware stands
//! outside the lane, under it.

use chrono::NaiveDate;
use egui::{Rangef, Rect, Stroke, Ui, pos2};

use super::brush::{Brush, Emphasis, Spot, emphasis};
use super::days::DayAxis;
use super::rows::{self, Place, Rows};
use super::sentences;
use crate::insight::pulse::Lane;
use crate::ui::context::Cx;
use crate::ui::naming::{Named, is_person};
use crate::ui::theme;
use crate::ui::widgets::chip::Mark;
use crate::ui::widgets::one_line_on;
use crate::ui::widgets::person::{self, Disc};
use crate::ui::widgets::sign;
use crate::workspace::{EngagementLevel, StakeholderId};

/// Height of a lane with what stands under it, in points.
pub const LANE: f32 = 48.0;
/// Height of the scale within a lane.
const SCALE: f32 = 24.0;
/// Room over the highest level for its word.
const OVER: f32 = 14.0;

/// Steps above resistant; unaware is no step.
fn step(level: EngagementLevel) -> Option<f32> {
    level.rank().map(f32::from)
}

/// Whether the level is at least the one that is needed; none when either is not known.
pub fn reached(lane: &Lane) -> Option<bool> {
    let (_, now) = lane.path.last()?;
    Some(step(*now).unwrap_or(-1.0) >= step(lane.desired?).unwrap_or(-1.0))
}

/// Of how many it is known whether they are where we need them.
pub fn known<'a>(lanes: impl Iterator<Item = &'a Lane>) -> usize {
    lanes.filter(|lane| reached(lane).is_some()).count()
}

/// What the lanes say.
pub fn finding(cx: &Cx<'_>, lanes: &[&Lane]) -> String {
    let below = lanes.iter().filter(|lane| reached(lane) == Some(false)).count();
    let of = known(lanes.iter().copied());
    match (below, of) {
        (_, 0) => cx.text("pulse-lanes-unknown").to_owned(),
        (0, _) => cx.words.with("pulse-lanes-reached", &[("of", of.into())]),
        _ => cx.words.with("pulse-lanes-below", &[("n", below.into()), ("of", of.into())]),
    }
}

/// Draws the lanes under one another in a rectangle.
pub fn show(
    ui: &mut Ui,
    cx: &Cx<'_>,
    finding: &str,
    axis: &DayAxis,
    rect: Rect,
    small: bool,
    brush: &mut Option<Brush>,
) {
    let lanes = &cx.insights.pulse.lanes;
    let picked = brush.clone();
    let rows = Rows {
        said: finding,
        count: lanes.len(),
        height: LANE,
        row: &|ui, index, place, spots| {
            let Some(lane) = lanes.get(index) else { return };
            let strength = emphasis(cx, picked.as_ref(), lane.who);
            draw(ui, cx, lane, axis, place, strength);
            for (step, (on, level)) in lane.path.iter().enumerate().filter(|(_, (on, _))| axis.shows(*on)) {
                let at = pos2(axis.x(*on), height(place.rect, *level));
                let record = lane.who.into();
                spots.push(Spot { at, on: *on, who: Some(lane.who), record, index: index * 1000 + step, picks: true });
            }
        },
        name: &|index| {
            lanes.get(index).map(|lane| (sentence(cx, lane, &sentences::person(cx, lane.who)), lane.who.into()))
        },
        say: &|spot| {
            let lane = lanes.get(spot.index / 1000);
            let step = lane.and_then(|lane| Some((lane.who, lane.path.get(spot.index % 1000)?)));
            step.map_or_else(String::new, |(who, (on, level))| {
                let args = [
                    ("who", sentences::person(cx, who).into()),
                    ("level", level.name(cx.words).into()),
                    ("date", cx.words.date(*on).into()),
                ];
                cx.words.with("pulse-lane-rated", &args)
            })
        },
    };
    rows::show(ui, cx, &rows, axis, rect, small, brush);
}

/// Where a level stands in a row.
fn height(row: Rect, level: EngagementLevel) -> f32 {
    let bottom = row.top() + OVER + SCALE;
    step(level).map_or(bottom + 6.0, |step| bottom - step * SCALE / 3.0)
}

fn sentence(cx: &Cx<'_>, lane: &Lane, name: &str) -> String {
    let desired = lane.desired.map(|level| level.name(cx.words));
    match (lane.path.last(), desired) {
        (Some((on, now)), Some(desired)) => cx.words.with(
            "pulse-lane-both",
            &[
                ("who", name.into()),
                ("now", now.name(cx.words).into()),
                ("desired", desired.into()),
                ("date", cx.words.date(*on).into()),
            ],
        ),
        (Some((on, now)), None) => cx.words.with(
            "pulse-lane-now",
            &[("who", name.into()), ("now", now.name(cx.words).into()), ("date", cx.words.date(*on).into())],
        ),
        (None, desired) => cx
            .words
            .with("pulse-lane-desired", &[("who", name.into()), ("desired", desired.unwrap_or_default().into())]),
    }
}

fn draw(ui: &Ui, cx: &Cx<'_>, lane: &Lane, axis: &DayAxis, place: Place, strength: Emphasis) {
    let theme = cx.theme;
    let painter = ui.painter();
    let rect = place.rect;
    let bottom = rect.top() + OVER + SCALE;
    let y = |level: EngagementLevel| height(rect, level);
    let body = Rect::from_min_max(pos2(axis.left, bottom - SCALE - 3.0), pos2(axis.right, bottom + 3.0));
    let paper = if strength == Emphasis::Strong { theme.selection } else { theme.track.gamma_multiply(0.4) };
    painter.rect_filled(body, 3.0, paper);
    for level in [EngagementLevel::Neutral, EngagementLevel::Supportive] {
        painter.hline(body.x_range(), y(level), Stroke::new(1.0, theme.grid));
    }
    name(ui, cx, lane.who, place.name.with_max_y(bottom).with_min_y(bottom - SCALE), strength);
    let color = if strength == Emphasis::Faint { theme.ghost } else { theme.text };

    let mut before: Option<(NaiveDate, EngagementLevel)> = None;
    let end = axis.x(cx.day).clamp(axis.left, axis.right);
    let ink = Stroke::new(2.0, color);
    for (index, (on, level)) in lane.path.iter().enumerate() {
        let until = lane.path.get(index + 1).map_or(end, |next| axis.x(next.0).max(axis.left));
        let x = axis.x(*on).max(axis.left);
        if let Some((_, earlier)) = before
            && step(earlier).is_some()
            && step(*level).is_some()
        {
            painter.vline(x, Rangef::new(y(earlier).min(y(*level)), y(earlier).max(y(*level))), ink);
        }
        if step(*level).is_some() {
            painter.hline(Rangef::new(x, until), y(*level), ink);
            painter.circle(pos2(x, y(*level)), 4.0, color, Stroke::new(1.5, theme.surface));
        } else {
            let unaware = Stroke::new(1.5, theme.quiet);
            painter.add(egui::Shape::dashed_line(&[pos2(x, y(*level)), pos2(until, y(*level))], unaware, 2.0, 4.0));
            painter.circle(pos2(x, y(*level)), 3.5, theme.surface, unaware);
        }
        before = Some((*on, *level));
    }
    level_words(ui, cx, lane, axis, end, &y);
    if let Some(desired) = lane.desired {
        sign::expectation(
            painter,
            theme,
            pos2(axis.right + 6.0, y(desired) + 7.0),
            13.0,
            theme.quiet,
            sign::Outcome::Planned,
        );
    }
    let Some(ends) = place.end else { return };
    let now = lane.path.last().map(|(_, level)| level.name(cx.words));
    let mark = match reached(lane) {
        Some(true) => Mark::Good,
        Some(false) => Mark::Watch,
        None => Mark::Unknown,
    };
    let (left, right) = (axis.right + 22.0, ends.right());
    mark.paint(painter, theme, pos2(left + 5.0, body.top() + 8.0), 8.0);
    let line = |text: &str, y: f32, color, indent: f32, font| {
        let galley = one_line_on(painter, text, font, right - left - indent);
        painter.galley(pos2(left + indent, y - galley.size().y / 2.0), galley, color);
    };
    let word = now.unwrap_or(cx.text("common-unknown"));
    line(word, body.top() + 8.0, theme.text, 15.0, theme::bold(theme::CAPTION));
    if let Some(desired) = lane.desired.filter(|_| reached(lane) != Some(true)) {
        let need = cx.words.with("pulse-lane-need", &[("level", desired.name(cx.words).into())]);
        line(&need, body.top() + 23.0, theme.quiet, 15.0, theme::regular(theme::CAPTION));
    }
}

/// Each level's word over its line, where it begins and there is room before it ends.
fn level_words(ui: &Ui, cx: &Cx<'_>, lane: &Lane, axis: &DayAxis, end: f32, y: &impl Fn(EngagementLevel) -> f32) {
    const APART: f32 = 7.0;
    let changes: Vec<(f32, EngagementLevel)> = lane
        .path
        .chunk_by(|a, b| a.1 == b.1)
        .filter_map(|same| same.first())
        .map(|(on, level)| (axis.x(*on).max(axis.left), *level))
        .collect();
    for (index, (from, level)) in changes.iter().enumerate() {
        let to = changes.get(index + 1).map_or(end.max(axis.right), |next| next.0);
        let word = ui.painter().layout_no_wrap(
            level.name(cx.words).to_owned(),
            theme::regular(theme::CAPTION),
            cx.theme.quiet,
        );
        if word.size().x + 2.0 * APART <= to - from {
            let at = pos2(from + APART, y(*level) - word.size().y - 1.0);
            ui.painter().galley(at, word, cx.theme.quiet);
        }
    }
}

/// Disc and name at the left end of a row; where there is little room the disc alone.
pub fn name(ui: &Ui, cx: &Cx<'_>, who: StakeholderId, room: Rect, strength: Emphasis) {
    name_with(ui, cx, who, "", room, strength);
}

/// The same with a line under the name.
pub fn name_with(ui: &Ui, cx: &Cx<'_>, who: StakeholderId, under: &str, room: Rect, strength: Emphasis) {
    let theme = cx.theme;
    let name = sentences::person(cx, who);
    let initials = person::initials(&name);
    let disc = Disc::new(&initials).key(cx.insights.grid.is_key(who));
    let y = room.center().y;
    person::paint_sized(ui.painter(), theme, pos2(room.left() + 15.0, y), &disc, 11.0);
    let left = room.left() + 34.0;
    if room.right() - left < 40.0 {
        return;
    }
    let font = if strength == Emphasis::Strong { theme::bold(theme::CAPTION) } else { theme::regular(theme::CAPTION) };
    let color = if strength == Emphasis::Faint { theme.quiet } else { theme.text };
    let who = (name.as_str(), is_person(cx.shown(), who));
    let galley = person::name_within(ui.painter(), who, font, color, room.right() - left);
    let lift = if under.is_empty() { 0.0 } else { 7.0 };
    ui.painter().galley(pos2(left, y - lift - galley.size().y / 2.0), galley, color);
    if !under.is_empty() {
        let galley = one_line_on(ui.painter(), under, theme::regular(11.0), room.right() - left);
        ui.painter().galley(pos2(left, y + 8.0 - galley.size().y / 2.0), galley, theme.quiet);
    }
}
