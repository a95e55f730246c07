//! Who heard of which decision, when and from whom: one row a decision, from the day it was made; a mark on the day
//! somebody heard, as the page of decisions has it; who has not heard stands at its present age.

use std::collections::{BTreeMap, HashSet};
use std::ops::RangeInclusive;

use egui::{Align2, Pos2, Rangef, Rect, Sense, Stroke, Ui, Vec2, pos2};

use super::brush::{Brush, Emphasis, Spot, emphasis};
use super::days::DayAxis;
use super::rows::{self, Place, Rows};
use super::sentences;
use crate::insight::disclosure::{From, source};
use crate::insight::hearing::DecisionHearing;
use crate::ui::context::Cx;
use crate::ui::theme::{self, SPACE_3};
use crate::ui::views::heard;
use crate::ui::widgets::one_line_on;
use crate::ui::widgets::sign::{self, Outcome};
use crate::workspace::Decision;

/// Height of a mark in the legend and of who has not heard, in points.
const MARK: f32 = 10.0;
/// How far from the middle of its row a mark may stand, in points, the nearest first.
const LEVELS: [f32; 3] = [0.0, -11.0, 11.0];
/// How many of its radii a mark may stand beside its day where that is full.
const BESIDE: u8 = 24;
/// Radius of the largest mark, in points.
const MOST: f32 = 6.0;
/// How much is seen of who is not picked.
const FAINT: f32 = 0.25;
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
            let marks = marks(cx, decision, hearing, axis);
            for ((number, one), (at, _)) in decision.hearings.iter().enumerate().zip(marks) {
                if !axis.shows(one.on) {
                    continue;
                }
                let at = pos2(at.x, y + at.y);
                spots.push(Spot {
                    at,
                    on: one.on,
                    who: Some(one.who),
                    record,
                    index: index * 1000 + number,
                    picks: true,
                });
            }
            for (number, who) in hearing.unheard.iter().enumerate().filter(|_| axis.shows(cx.day)) {
                let at = pos2(axis.x(cx.day), y);
                let index = index * 1000 + 500 + number.min(499);
                spots.push(Spot { at, on: cx.day, who: Some(*who), record, index, picks: true });
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

/// Where everybody's mark stands, from the middle of the row, and its radius. Marks of one day stand over one another on
/// that day as far as the row has room, then beside it, never before the decision or after today.
fn marks(cx: &Cx<'_>, decision: &Decision, hearing: &DecisionHearing, axis: &DayAxis) -> Vec<(Pos2, f32)> {
    let x = |day| axis.x(day).clamp(axis.left, axis.right);
    let radius = |who| 3.0 + 0.5 * cx.insights.grid.weight(who) as f32;
    let all: Vec<(f32, f32)> = decision.hearings.iter().map(|one| (x(one.on), radius(one.who))).collect();
    seats(&all, x(decision.decided_on)..=x(cx.day), !hearing.unheard.is_empty())
}

/// Seats for marks of these days and radii, all in points, between the day of the decision, which has a mark of its own, and
/// today, which has one where somebody has not heard.
fn seats(all: &[(f32, f32)], days: RangeInclusive<f32>, has_untold: bool) -> Vec<(Pos2, f32)> {
    seated(all, days, has_untold, &mut Taken::default())
}

/// As [`seats`]; what is taken is told.
fn seated(all: &[(f32, f32)], days: RangeInclusive<f32>, has_untold: bool, taken: &mut Taken) -> Vec<(Pos2, f32)> {
    let (made, today) = (*days.start(), *days.end());
    taken.push(pos2(made, 0.0), MARK / 2.0);
    if has_untold {
        taken.push(pos2(today, 0.0), MARK / 2.0);
    }
    let seat = |(day, radius): &(f32, f32)| {
        let (day, radius) = (*day, *radius);
        let full = (day.to_bits(), radius.to_bits());
        if taken.full.contains(&full) {
            return (pos2(day, 0.0), radius);
        }
        let beside = (0..BESIDE).flat_map(|step| [1.0, -1.0].map(|way| day + way * f32::from(step) * radius));
        let beside = beside.filter(|at| *at == day || (made..=today).contains(at));
        let free = beside.flat_map(|at| LEVELS.map(|level| pos2(at, level))).find(|at| taken.is_free(*at, radius));
        match free {
            Some(at) => taken.push(at, radius),
            // Those that find no room stand on their day, over one another, and nothing is looked for again.
            None => _ = taken.full.insert(full),
        }
        (free.unwrap_or(pos2(day, 0.0)), radius)
    };
    all.iter().map(seat).collect()
}

/// Which places are taken, by stretches of the row that are as wide as the largest mark: what could lie under a mark is in
/// its own or next to it.
#[derive(Default)]
struct Taken {
    places: BTreeMap<i64, Vec<(Pos2, f32)>>,
    /// Days and radii, by their bits, for which there is no room.
    full: HashSet<(u32, u32)>,
    /// How many marks were held against another.
    #[cfg(test)]
    held: std::cell::Cell<usize>,
}

impl Taken {
    fn stretch(x: f32) -> i64 {
        (x / (2.0 * MOST)).floor() as i64
    }

    fn push(&mut self, at: Pos2, radius: f32) {
        self.places.entry(Self::stretch(at.x)).or_default().push((at, radius));
    }

    fn is_free(&self, at: Pos2, radius: f32) -> bool {
        let stretch = Self::stretch(at.x);
        let apart = |a: f32, b: f32, wide: f32| (a - b).abs() >= wide + radius;
        let mut near = self.places.range(stretch - 1..=stretch + 1).flat_map(|(_, all)| all);
        near.all(|(other, wide)| {
            #[cfg(test)]
            self.held.set(self.held.get() + 1);
            apart(other.x, at.x, *wide) || apart(other.y, at.y, *wide)
        })
    }
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
    for (one, (at, radius)) in decision.hearings.iter().zip(marks(cx, decision, hearing, axis)) {
        if !axis.shows(one.on) {
            continue;
        }
        let mut painter = painter.clone();
        if emphasis(cx, brush, one.who) == Emphasis::Faint {
            painter.set_opacity(FAINT);
        }
        let from = source(cx.shown(), decision, one);
        heard::mark(&painter, theme, (pos2(at.x, y + at.y), 2.0 * radius), from, true);
    }
    sign::milestone(painter, theme, pos2(x(decision.decided_on), y), 12.0, theme.quiet, Outcome::Done);
    if !hearing.unheard.is_empty() && axis.shows(cx.day) {
        let at = pos2(x(cx.day), y);
        painter.circle_filled(at, MARK / 2.0, theme.surface);
        heard::mark(painter, theme, (at, MARK), From::Unknown, false);
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

/// What the marks mean, in one wrapping line.
pub fn key(ui: &mut Ui, cx: &Cx<'_>) {
    let theme = cx.theme;
    let words = ["pulse-hearing-key-made", "pulse-hearing-key-counts"].into_iter();
    let words = words.chain(heard::SIGNS.into_iter().map(|(_, _, word)| word));
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::new(SPACE_3, 2.0);
        for (number, word) in words.enumerate() {
            let galley = ui.painter().layout_no_wrap(cx.text(word).into(), theme::regular(theme::CAPTION), theme.quiet);
            let (rect, _) = ui.allocate_exact_size(Vec2::new(18.0 + galley.size().x, 20.0), Sense::hover());
            let (painter, at) = (ui.painter(), pos2(rect.left() + 7.0, rect.center().y));
            match number {
                0 => sign::milestone(painter, theme, at, 12.0, theme.quiet, Outcome::Done),
                1 => {
                    painter.vline(at.x, Rangef::new(at.y - 7.0, at.y + 7.0), Stroke::new(1.5, theme.quiet));
                }
                _ => {
                    let (from, has_heard, _) = heard::SIGNS[number - 2];
                    heard::mark(painter, theme, (at, MARK), from, has_heard);
                }
            }
            let at = Align2::LEFT_CENTER.anchor_size(pos2(rect.left() + 18.0, rect.center().y), galley.size());
            ui.painter().galley(at.min, galley, theme.quiet);
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every place held against every other.
    fn plainly(all: &[(f32, f32)], days: RangeInclusive<f32>) -> Vec<(Pos2, f32)> {
        let mut seats = Vec::new();
        let mut taken = vec![(pos2(*days.start(), 0.0), MARK / 2.0), (pos2(*days.end(), 0.0), MARK / 2.0)];
        for (day, radius) in all {
            let apart = |a: f32, b: f32, wide: f32| (a - b).abs() >= wide + radius;
            let free = |at: &Pos2| {
                taken.iter().all(|(other, wide)| apart(other.x, at.x, *wide) || apart(other.y, at.y, *wide))
            };
            let beside = (0..BESIDE).flat_map(|step| [1.0, -1.0].map(|way| day + way * f32::from(step) * radius));
            let beside = beside.filter(|at| at == day || days.contains(at));
            let at = beside.flat_map(|at| LEVELS.map(|level| pos2(at, level))).find(free);
            taken.extend(at.map(|at| (at, *radius)));
            seats.push((at.unwrap_or(pos2(*day, 0.0)), *radius));
        }
        seats
    }

    #[test]
    fn every_mark_has_the_seat_that_it_would_have_if_it_were_held_against_all_others() {
        let some = |n: u32| (20.0 + (n * 37 % 300) as f32, 3.0 + 0.5 * (n % 6) as f32);
        let scattered: Vec<(f32, f32)> = (0..400).map(some).collect();
        let one_day: Vec<(f32, f32)> = (0..300).map(|n| (150.0, some(n).1)).collect();
        for all in [scattered, one_day] {
            assert_eq!(seats(&all, 20.0..=320.0, true), plainly(&all, 20.0..=320.0));
        }
    }

    #[test]
    fn that_a_hundred_thousand_heard_costs_no_more_looking_than_that_a_thousand_did() {
        let looked = |n: u32| {
            let all: Vec<(f32, f32)> = (0..n).map(|n| (20.0 + (n % 50) as f32 * 6.0, 3.0)).collect();
            let mut taken = Taken::default();
            assert_eq!(seated(&all, 20.0..=320.0, true, &mut taken).len(), all.len());
            taken.held.get()
        };
        let few = looked(5_000);
        assert!(few > 0 && looked(100_000) == few, "a row that is full is not looked through again: {few}");
    }
}
