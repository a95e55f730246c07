//! On which line each expectation stands, and where its words go. Lines follow from how far days are apart: panning
//! moves nothing up or down. Words follow from what is in sight: they are never cut by the edge of the chart.

use std::collections::HashMap;
use std::sync::Arc;

use chrono::NaiveDate;
use egui::{FontId, Rangef, Ui};

use super::model::{Expected, Plan};
use super::scale::{Scale, edge};
use super::sheet::caption;
use crate::ui::theme;
use crate::ui::widgets::one_line;

/// Height of one line of expectations, in points.
pub const LINE: f32 = 22.0;
/// Half of a diamond's width, in points.
pub const HALF: f32 = 6.0;
/// Length of the dashes where nothing is planned, in points.
pub const NOTHING: f32 = 26.0;
/// How wide words may be, in points.
const TITLE: f32 = 230.0;
/// The same where something is wrong, in points.
const TROUBLE: f32 = 600.0;
/// Fewer words than this are none, in points.
const LEAST: f32 = 72.0;
/// Room between marks and their words, in points.
const BESIDE: f32 = 6.0;
/// Room between what stands on one line, in points.
const GAP: f32 = 10.0;
/// How far words may reach beyond the last day of the plan, in points.
const BEYOND: f32 = 150.0;

/// One expectation on its line.
#[derive(Clone, Copy)]
pub struct Placed {
    /// Which of the plan's.
    pub index: usize,
    /// Its line, from the top.
    pub line: usize,
    /// Whether there is room for its words.
    pub worded: bool,
    /// Its words stand before its marks.
    pub before: bool,
}

/// All expectations on their lines.
#[derive(Default)]
pub struct Lanes {
    /// Those that are drawn.
    pub placed: Vec<Placed>,
    /// How many lines there are.
    pub lines: usize,
    /// How many stand without words because there is no room: all on the last line.
    pub wordless: usize,
}

/// What lines came from: the expectations, the plan's stretch of time, how many of the screen's points a point has, the
/// width of a day, on how many lines they may stand.
type LaidOut = (Arc<Vec<Expected>>, Option<(NaiveDate, NaiveDate)>, u32, f64, usize);

/// Lines that were laid out, as long as what they came from is the same.
#[derive(Default)]
pub struct Kept {
    /// How wide words are, in points, and for how many of the screen's points a point has.
    widths: (u32, HashMap<(Arc<str>, bool), f32>),
    /// The same in the order of the expectations that were laid out last.
    in_order: Vec<f32>,
    lanes: Option<(LaidOut, Arc<Lanes>)>,
}

impl Kept {
    /// The lines of this plan, on `most` lines with words.
    pub fn lanes(&mut self, ui: &Ui, plan: &Plan, scale: &Scale, most: usize) -> Arc<Lanes> {
        let points = ui.pixels_per_point().to_bits();
        let from = (plan.expected.clone(), plan.span, points, scale.day_width, most);
        if let Some((kept, lanes)) = &self.lanes
            && (kept.1, kept.2, kept.3, kept.4) == (from.1, from.2, from.3, from.4)
            && Arc::ptr_eq(&kept.0, &from.0)
        {
            return lanes.clone();
        }
        // Another scale alone makes no words wider.
        if let Some((kept, _)) = &self.lanes
            && (kept.1, kept.2, kept.4) == (from.1, from.2, from.4)
            && Arc::ptr_eq(&kept.0, &from.0)
        {
            let lanes = Arc::new(lay_out(plan, &self.in_order, scale, most));
            self.lanes = Some((from, lanes.clone()));
            return lanes;
        }
        // Words that are shown already are as wide as they were.
        let (set_for, mut before) = std::mem::take(&mut self.widths);
        if set_for != points {
            before.clear();
        }
        let mut widths = HashMap::with_capacity(plan.expected.len());
        let mut in_order = Vec::with_capacity(plan.expected.len());
        for expected in plan.expected.iter() {
            let words = (expected.label.clone(), expected.trouble);
            let width = before
                .remove(&words)
                .or_else(|| widths.get(&words).copied())
                .unwrap_or_else(|| one_line(ui, &expected.label, font(expected), limit(expected)).size().x);
            in_order.push(width);
            widths.insert(words, width);
        }
        self.widths = (points, widths);
        self.in_order = in_order;
        let lanes = Arc::new(lay_out(plan, &self.in_order, scale, most));
        self.lanes = Some((from, lanes.clone()));
        lanes
    }
}

/// How an expectation's words are set.
pub fn font(expected: &Expected) -> FontId {
    if expected.trouble { theme::bold(theme::CAPTION) } else { caption() }
}

/// How wide its words may be, in points.
pub fn limit(expected: &Expected) -> f32 {
    if expected.trouble { TROUBLE } else { TITLE }
}

/// What an expectation's marks take, from the place of its date and of what satisfies it.
pub fn marks(expected: &Expected, by: f32, met: f32) -> Rangef {
    let dashes = if expected.trouble && expected.satisfier.is_none() { NOTHING } else { HALF };
    Rangef::new(by.min(met) - HALF, (by + dashes).max(met + HALF))
}

/// Lays expectations out so that no words overlap, on `most` lines. Trouble comes first: it always has the best place.
fn lay_out(plan: &Plan, widths: &[f32], scale: &Scale, most: usize) -> Lanes {
    // Counted from the first day of the plan, so that the numbers stay small.
    let origin = plan.span.map_or(0.0, |(first, _)| edge(first));
    let last = plan.span.map_or(0.0, |(_, last)| ((edge(last) - origin) * scale.day_width) as f32) + BEYOND;
    let x = |date| ((edge(date) + 0.5 - origin) * scale.day_width) as f32;
    let mut lines: Vec<Vec<Rangef>> = Vec::new();
    let mut lanes = Lanes::default();
    let mut left_over = Vec::new();
    for (index, (expected, width)) in plan.expected.iter().zip(widths).enumerate() {
        let by = x(expected.by);
        let marks = marks(expected, by, expected.satisfier.map_or(by, |(_, on)| x(on)));
        let words = width + BESIDE + GAP;
        // At the end of the plan words go before their marks: beyond it nobody looks.
        let before = marks.max + words > last && marks.min - words > 0.0;
        let taken = match before {
            true => Rangef::new(marks.min - words, marks.max + GAP),
            false => Rangef::new(marks.min, marks.max + words),
        };
        let free = |line: &Vec<Rangef>| line.iter().all(|other| taken.max <= other.min || taken.min >= other.max);
        let line = match lines.iter().position(free) {
            Some(line) => line,
            None if lines.len() < most => {
                lines.push(Vec::new());
                lines.len() - 1
            }
            None => {
                left_over.push(index);
                continue;
            }
        };
        lines[line].push(taken);
        lanes.placed.push(Placed { index, line, worded: true, before });
    }
    lanes.wordless = left_over.len();
    lanes.lines = lines.len() + usize::from(!left_over.is_empty());
    let wordless = left_over.into_iter().map(|index| Placed { index, line: lines.len(), worded: false, before: false });
    lanes.placed.extend(wordless);
    lanes
}

/// Where words of this width go: their left edge, and the width that they have there. `marks` are their own, `taken` is
/// what else stands on the line, `edge` the chart. Whole words come first: where they belong, on the other side, over
/// their own stretch; then as many words as the widest of these has room for; nothing where that is too few.
pub fn place_words(width: f32, before: bool, marks: Rangef, taken: &[Rangef], edge: Rangef) -> Option<(f32, f32)> {
    let edge = Rangef::new(edge.min + 4.0, edge.max - 4.0);
    let next = taken.iter().filter(|other| other.max > marks.max).map(|other| other.min - GAP);
    let last = taken.iter().filter(|other| other.min < marks.min).map(|other| other.max + GAP);
    let after = Rangef::new((marks.max + BESIDE).max(edge.min), next.fold(edge.max, f32::min));
    let ahead = Rangef::new(last.fold(edge.min, f32::max), (marks.min - BESIDE).min(edge.max));
    // Clear of the diamond at one end and of the bar's end at the other.
    let within = marks.shrink(2.0 * HALF + BESIDE);
    let within = Rangef::new(within.min.max(edge.min), within.max.min(edge.max));
    let in_sight = |place: &Rangef| place.span() > 0.0;
    // Words stand beside marks that can be seen, not beside where such are.
    let after = Some(after).filter(|_| marks.max >= edge.min && marks.max <= edge.max).filter(in_sight);
    let ahead = Some(ahead).filter(|_| marks.min >= edge.min && marks.min <= edge.max).filter(in_sight);
    let within = Some(within).filter(in_sight);
    let order = if before { [ahead, after, within] } else { [after, ahead, within] };
    let is_ahead = |place: &Rangef| Some(*place) == ahead;
    let whole = order.iter().flatten().find(|place| place.span() >= width);
    let place = whole.or_else(|| order.iter().flatten().max_by(|a, b| a.span().total_cmp(&b.span())))?;
    let room = place.span().min(width);
    if room < width.min(LEAST) {
        return None;
    }
    Some((if is_ahead(place) { place.max - room } else { place.min }, room))
}

#[cfg(test)]
mod tests {
    use super::*;

    const CHART: Rangef = Rangef { min: 100.0, max: 900.0 };

    fn placed(width: f32, marks: (f32, f32), taken: &[Rangef]) -> Option<(f32, f32)> {
        place_words(width, false, Rangef::new(marks.0, marks.1), taken, CHART)
    }

    #[test]
    fn words_stand_after_their_marks_and_before_them_where_the_edge_would_cut_them() {
        assert_eq!(placed(200.0, (300.0, 400.0), &[]), Some((406.0, 200.0)));
        assert_eq!(placed(200.0, (700.0, 800.0), &[]), Some((494.0, 200.0)));
        assert_eq!(placed(200.0, (150.0, 850.0), &[]), Some((168.0, 200.0)), "over their own stretch");
    }

    #[test]
    fn words_without_room_are_shortened_and_few_words_are_none() {
        assert_eq!(placed(500.0, (400.0, 500.0), &[]), Some((506.0, 390.0)));
        assert_eq!(placed(500.0, (400.0, 500.0), &[Rangef::new(600.0, 700.0)]), Some((104.0, 290.0)));
        let around = [Rangef::new(300.0, 390.0), Rangef::new(520.0, 700.0)];
        assert_eq!(placed(500.0, (400.0, 510.0), &around), Some((418.0, 74.0)));
        assert_eq!(placed(500.0, (400.0, 450.0), &[Rangef::new(300.0, 390.0), Rangef::new(470.0, 700.0)]), None);
    }

    #[test]
    fn words_stay_within_the_chart_wherever_it_is_panned() {
        for left in -40..110 {
            let left = left as f32 * 10.0;
            if let Some((at, width)) = placed(180.0, (left, left + 140.0), &[]) {
                assert!(at >= CHART.min && at + width <= CHART.max, "{left}: {at}, {width}");
            }
        }
    }
}
