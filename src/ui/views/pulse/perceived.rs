//! Our own guesses beside the answers: for each date a pair, the guess an open diamond, the answer a disc, and the gap
//! between them. One person's answers stand together in a row.

use egui::{Align2, Rangef, Rect, Stroke, Ui, pos2};

use super::brush::{Brush, Emphasis, Spot, emphasis};
use super::curves::diamond;
use super::days::DayAxis;
use super::lanes;
use super::rows::{self, Place, Rows};
use super::sentences;
use crate::insight::perception::{Pair, Perception};
use crate::ui::context::Cx;
use crate::ui::theme;
use crate::workspace::{Question, StakeholderId};

/// Height of a row, in points.
const ROW: f32 = 74.0;

/// People with a pair, the most powerful first.
pub fn drawn(cx: &Cx<'_>, perception: &Perception) -> Vec<StakeholderId> {
    let mut people: Vec<StakeholderId> = perception.pairs.iter().map(|pair| pair.who).collect();
    people.sort_unstable();
    people.dedup();
    let power = |who: &StakeholderId| cx.insights.grid.weight(*who);
    people.sort_by(|a, b| power(b).total_cmp(&power(a)).then(a.cmp(b)));
    people
}

/// What the rows say.
pub fn finding(cx: &Cx<'_>, perception: &Perception) -> String {
    let Some(gap) = perception.gap else { return cx.text("pulse-perception-none").to_owned() };
    let n = ("n", gap.n.into());
    let size = ("gap", cx.words.number(gap.value.abs(), 1).into());
    // Half a tenth is what one figure after the point can say.
    let key = match gap.value {
        value if value >= 0.05 => "pulse-perception-better",
        value if value <= -0.05 => "pulse-perception-worse",
        _ => "pulse-perception-same",
    };
    cx.words.with(key, &[n, size])
}

/// Draws the rows in a rectangle.
pub fn show(
    ui: &mut Ui,
    cx: &Cx<'_>,
    (finding, perception, question): (&str, &Perception, &Question),
    axis: &DayAxis,
    rect: Rect,
    small: bool,
    brush: &mut Option<Brush>,
) {
    let people = drawn(cx, perception);
    let picked = brush.clone();
    let rows = Rows {
        said: finding,
        count: people.len(),
        height: if small { ROW * 0.7 } else { ROW },
        row: &|ui, index, place, spots| {
            let Some(who) = people.get(index) else { return };
            let strength = emphasis(cx, picked.as_ref(), *who);
            row(ui, cx, (*who, perception, question), axis, place, strength);
            let pairs = perception.pairs.iter().enumerate().filter(|(_, pair)| pair.who == *who && axis.shows(pair.on));
            for (index, pair) in pairs {
                for (value, record) in [(pair.theirs, pair.reading), (pair.ours, pair.guess)] {
                    let at = pos2(axis.x(pair.on), height(question, place.rect, value));
                    // As on the other plots: what we guessed is nothing of theirs.
                    let picks = record == pair.reading;
                    spots.push(Spot { at, on: pair.on, who: Some(*who), record: record.into(), index, picks });
                }
            }
        },
        name: &|index| {
            let who = *people.get(index)?;
            let latest = perception.pairs.iter().rev().find(|pair| pair.who == who)?;
            Some((sentence(cx, question, latest), who.into()))
        },
        say: &|spot| perception.pairs.get(spot.index).map(|pair| sentence(cx, question, pair)).unwrap_or_default(),
    };
    rows::show(ui, cx, &rows, axis, rect, small, brush);
}

fn sentence(cx: &Cx<'_>, question: &Question, pair: &Pair) -> String {
    let number = |value: f64| cx.words.number_short(value, 1);
    let args = [
        ("who", sentences::person(cx, pair.who).into()),
        ("date", cx.words.date(pair.on).into()),
        ("ours", number(pair.ours).into()),
        ("theirs", number(pair.theirs).into()),
        ("top", number(question.scale().1).into()),
    ];
    cx.words.with("pulse-perception-pair", &args)
}

/// Where a value stands in a row.
fn height(question: &Question, row: Rect, value: f64) -> f32 {
    let (low, high) = question.scale();
    let body = Rangef::new(row.top() + 8.0, row.bottom() - 8.0);
    egui::lerp(body.max..=body.min, ((value - low) / (high - low)) as f32)
}

fn row(
    ui: &Ui,
    cx: &Cx<'_>,
    (who, perception, question): (StakeholderId, &Perception, &Question),
    axis: &DayAxis,
    place: Place,
    strength: Emphasis,
) {
    let theme = cx.theme;
    let painter = ui.painter();
    let (low, high) = question.scale();
    // The scale stands between the name and the first day.
    let numbers = place.name.right() + 4.0;
    lanes::name(ui, cx, who, place.name.with_max_x(place.name.right() - 14.0), strength);
    let y = |value: f64| height(question, place.rect, value);
    let body = Rect::from_x_y_ranges(axis.left..=axis.right, y(high) - 4.0..=y(low) + 4.0);
    painter.rect_filled(body, 3.0, theme.track.gamma_multiply(0.4));
    let step = if high - low > 5.0 { (high - low) / 2.0 } else { 1.0 };
    let mut value = low;
    while value <= high + 1e-9 {
        painter.hline(body.x_range(), y(value), Stroke::new(1.0, theme.grid));
        if value == low || value + step > high + 1e-9 || (place.rect.height() > 60.0 && step > 1.0) {
            let text = cx.words.number_short(value, 0);
            painter.text(pos2(numbers, y(value)), Align2::RIGHT_CENTER, text, theme::regular(11.0), theme.quiet);
        }
        value += step;
    }
    let ink = if strength == Emphasis::Faint { theme.ghost } else { theme.text };
    for pair in perception.pairs.iter().filter(|pair| pair.who == who && axis.shows(pair.on)) {
        let x = axis.x(pair.on);
        let ends = Rangef::new(y(pair.ours).min(y(pair.theirs)), y(pair.ours).max(y(pair.theirs)));
        painter.vline(x, ends, Stroke::new(2.0, theme.outline));
        painter.circle(pos2(x, y(pair.theirs)), 5.0, ink, Stroke::new(1.5, theme.surface));
        diamond(painter, theme, pos2(x, y(pair.ours)), 5.0, ink);
    }
    let Some(end) = place.end else { return };
    let Some(latest) = perception.pairs.iter().rev().find(|pair| pair.who == who) else { return };
    let number = |value: f64| cx.words.number_short(value, 1);
    let args = [("ours", number(latest.ours).into()), ("theirs", number(latest.theirs).into())];
    let said = cx.words.with("pulse-perception-latest", &args);
    let at = pos2(end.left() + 8.0, place.rect.center().y);
    painter.text(at, Align2::LEFT_CENTER, said, theme::regular(theme::CAPTION), theme.text);
}
