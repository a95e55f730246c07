//! The way of a dependency's line from bar to bar: square with rounded corners, along the gaps between rows, down where
//! it crosses the least. Knows rectangles and rows, nothing of tasks and themes.

use std::ops::Range;

use egui::{Pos2, Rangef, Rect, pos2};

use crate::ui::theme::ROW;
use crate::workspace::LinkKind;

/// How far a line runs out of a bar before it turns, in points. Words begin further away.
pub const STUB: f32 = 7.0;
/// Radius of a corner, in points.
const RADIUS: f32 = 4.0;
/// A line this short runs straight out of its bar even where words begin, in points.
const SHORT: f32 = 12.0;

/// One end of a line.
#[derive(Clone, Copy, Debug)]
pub struct End {
    /// Which row.
    pub row: usize,
    /// The bar; of a milestone the square around its diamond.
    pub bar: Rect,
    /// Top of the row.
    pub top: f32,
    /// Whether it is a milestone.
    pub milestone: bool,
}

/// What stands in the rows that can be seen: bars and words, which a line should not run through.
#[derive(Clone, Debug, Default)]
pub struct Taken {
    /// The first of these rows.
    pub first: usize,
    /// What stands in each.
    pub rows: Vec<[Rangef; 2]>,
}

impl Taken {
    /// How often a line down from row to row crosses something between them.
    fn crossed(&self, x: f32, rows: Range<usize>) -> usize {
        let seen = rows.start.max(self.first)..rows.end.min(self.first + self.rows.len());
        let hit = |stretch: &Rangef| x > stretch.min - 2.0 && x < stretch.max + 2.0;
        seen.map(|row| self.rows[row - self.first].iter().filter(|stretch| hit(stretch)).count()).sum()
    }

    /// Whether words stand in this row between two places.
    fn words_between(&self, row: usize, left: f32, right: f32) -> bool {
        let words = row.checked_sub(self.first).and_then(|row| self.rows.get(row)).map(|row| row[1]);
        words.is_some_and(|words| words.max > left && words.min < right)
    }
}

/// The corners of a line, from the bar that comes first to the one that follows.
pub fn route(from: End, to: End, kind: LinkKind, taken: &Taken) -> Vec<Pos2> {
    match kind {
        LinkKind::FinishStart => finish_start(from, to, taken),
        LinkKind::StartStart => {
            let (a, b) = (from.bar.left(), to.bar.left());
            let x = a.min(b) - STUB;
            let (y1, y2) = (from.bar.center().y, to.bar.center().y);
            vec![pos2(a, y1), pos2(x, y1), pos2(x, y2), pos2(b, y2)]
        }
        LinkKind::FinishFinish => sides((from, 1.0), (to, 1.0), taken),
        LinkKind::StartFinish => sides((from, -1.0), (to, 1.0), taken),
    }
}

/// The heights of the gaps beside both rows, each on the side of the other.
fn gaps(from: End, to: End) -> (f32, f32) {
    if to.row > from.row { (from.top + ROW, to.top) } else { (from.top, to.top + ROW) }
}

/// The rows strictly between both ends.
fn between(from: End, to: End) -> Range<usize> {
    from.row.min(to.row) + 1..from.row.max(to.row)
}

fn finish_start(from: End, to: End, taken: &Taken) -> Vec<Pos2> {
    let (a, b) = (from.bar, to.bar);
    let enter = if to.milestone { b.center().x } else { b.left() + 6.0_f32.min(b.width() / 2.0) };
    if enter < a.right() - 1.0 {
        return sides((from, 1.0), (to, -1.0), taken);
    }
    // Into the bar from above, or from below where it stands higher.
    let down = if to.row > from.row { 1.0 } else { -1.0 };
    let half = if to.milestone { b.height() / 2.0 + 1.0 } else { b.height() / 2.0 };
    let (y1, end) = (a.center().y, b.center().y - down * half);
    let enter = enter.max(a.right() + 2.0);
    let straight = enter - a.right() <= SHORT || !taken.words_between(from.row, a.right(), enter);
    if straight && taken.crossed(enter, between(from, to)) == 0 {
        return vec![pos2(a.right(), y1), pos2(enter, y1), pos2(enter, end)];
    }
    let out = a.right() + STUB;
    let (near, far) = gaps(from, to);
    let gap = if taken.crossed(enter, between(from, to)) <= taken.crossed(out, between(from, to)) {
        if straight {
            return vec![pos2(a.right(), y1), pos2(enter, y1), pos2(enter, end)];
        }
        near
    } else {
        far
    };
    vec![pos2(a.right(), y1), pos2(out, y1), pos2(out, gap), pos2(enter, gap), pos2(enter, end)]
}

/// Out of one side of a bar, along a gap, into a side of the other. A side is 1 at the right, -1 at the left.
fn sides((from, way_out): (End, f32), (to, way_in): (End, f32), taken: &Taken) -> Vec<Pos2> {
    let edge = |end: End, way: f32| if way > 0.0 { end.bar.right() } else { end.bar.left() };
    let (a, b) = (edge(from, way_out), edge(to, way_in));
    let (out, into) = (a + way_out * STUB, b + way_in * STUB);
    let (y1, y2) = (from.bar.center().y, to.bar.center().y);
    if (out - into).abs() < 3.0 {
        let x = if way_out > 0.0 { out.max(into) } else { out.min(into) };
        return vec![pos2(a, y1), pos2(x, y1), pos2(x, y2), pos2(b, y2)];
    }
    let (near, far) = gaps(from, to);
    let rows = between(from, to);
    let gap = if taken.crossed(out, rows.clone()) <= taken.crossed(into, rows) { far } else { near };
    vec![pos2(a, y1), pos2(out, y1), pos2(out, gap), pos2(into, gap), pos2(into, y2), pos2(b, y2)]
}

/// The same line with its corners rounded.
pub fn rounded(corners: &[Pos2]) -> Vec<Pos2> {
    let mut line = Vec::with_capacity(4 * corners.len());
    line.extend(corners.first());
    for three in corners.windows(3) {
        let (before, corner, after) = (three[0], three[1], three[2]);
        let (back, on) = (before - corner, after - corner);
        let radius = RADIUS.min(back.length() / 2.0).min(on.length() / 2.0);
        if radius < 0.5 {
            line.push(corner);
            continue;
        }
        let (begin, end) = (corner + back.normalized() * radius, corner + on.normalized() * radius);
        // A quarter of a circle, near enough for its size: a parabola through three of its points.
        let at = |t: f32| begin.lerp(corner, t).lerp(corner.lerp(end, t), t);
        line.extend([begin, at(0.3), at(0.7), end]);
    }
    line.extend(corners.last());
    line
}

/// How far a point is from a line.
pub fn distance(point: Pos2, corners: &[Pos2]) -> f32 {
    let to = |a: Pos2, b: Pos2| {
        let along = b - a;
        let length = along.length_sq();
        if length <= f32::EPSILON {
            return point.distance(a);
        }
        let share = ((point - a).dot(along) / length).clamp(0.0, 1.0);
        point.distance(a + along * share)
    };
    corners.windows(2).map(|ends| to(ends[0], ends[1])).fold(f32::INFINITY, f32::min)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn end(row: usize, left: f32, right: f32) -> End {
        let top = row as f32 * ROW;
        End { row, bar: Rect::from_min_max(pos2(left, top + 6.0), pos2(right, top + 20.0)), top, milestone: false }
    }

    /// Rows with a bar and words each.
    fn taken(rows: &[(f32, f32, f32)]) -> Taken {
        let row =
            |(left, right, words): &(f32, f32, f32)| [Rangef::new(*left, *right), Rangef::new(right + 14.0, *words)];
        Taken { first: 0, rows: rows.iter().map(row).collect() }
    }

    /// Whether a part of the line runs through words.
    fn through_words(line: &[Pos2], taken: &Taken) -> bool {
        let words = taken.rows.iter().enumerate().map(|(row, stretches)| {
            Rect::from_x_y_ranges(stretches[1], row as f32 * ROW + 5.0..=(row + 1) as f32 * ROW - 5.0)
        });
        words.into_iter().any(|words| {
            line.windows(2).any(|ends| {
                let part = Rect::from_two_pos(ends[0], ends[1]);
                words.is_positive() && part.intersects(words.shrink(1.0))
            })
        })
    }

    #[test]
    fn lines_keep_clear_of_words_and_turn_square() {
        let all = taken(&[(10.0, 60.0, 160.0), (80.0, 120.0, 220.0), (30.0, 50.0, 70.0), (200.0, 240.0, 300.0)]);
        let ends: Vec<End> = all.rows.iter().enumerate().map(|(row, on)| end(row, on[0].min, on[0].max)).collect();
        let kinds = [LinkKind::FinishStart, LinkKind::StartStart, LinkKind::FinishFinish, LinkKind::StartFinish];
        for kind in kinds {
            for from in &ends {
                for to in ends.iter().filter(|to| to.row != from.row) {
                    let line = route(*from, *to, kind, &all);
                    for pair in line.windows(2) {
                        assert!(pair[0].x == pair[1].x || pair[0].y == pair[1].y, "{kind:?}: {line:?}");
                    }
                    // Between neighbours there is always a way round.
                    if from.row.abs_diff(to.row) == 1 {
                        assert!(!through_words(&line, &all), "{kind:?} {} to {}: {line:?}", from.row, to.row);
                    }
                }
            }
        }
    }

    #[test]
    fn a_line_goes_down_where_it_crosses_the_least() {
        // The task between stands right under the end of the first.
        let all = taken(&[(10.0, 60.0, 60.0), (62.0, 90.0, 140.0), (200.0, 240.0, 240.0)]);
        let line = route(end(0, 10.0, 60.0), end(2, 200.0, 240.0), LinkKind::FinishStart, &all);
        assert_eq!(line.len(), 3, "straight, then down at the end: {line:?}");
        let all = taken(&[(10.0, 60.0, 160.0), (190.0, 220.0, 240.0), (200.0, 240.0, 240.0)]);
        let line = route(end(0, 10.0, 60.0), end(2, 200.0, 240.0), LinkKind::FinishStart, &all);
        assert_eq!((line[1].x, line[2]), (67.0, pos2(67.0, 2.0 * ROW)), "down beside its bar: {line:?}");
    }

    #[test]
    fn corners_are_rounded_within_their_sides() {
        let corners = [pos2(0.0, 0.0), pos2(20.0, 0.0), pos2(20.0, 3.0), pos2(40.0, 3.0)];
        let line = rounded(&corners);
        assert_eq!((line[0], line[line.len() - 1]), (corners[0], corners[3]));
        assert!(line.iter().all(|point| (0.0..=40.0).contains(&point.x) && (0.0..=3.0).contains(&point.y)));
        assert!(!line.contains(&corners[1]));
        assert_eq!(distance(pos2(10.0, 2.0), &corners), 2.0);
    }
}
