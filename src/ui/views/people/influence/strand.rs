//! How a tie is drawn: each kind a pattern of its own, from edge to edge of two marks, beside other ties of the same two
//! and, where that is possible, round whoever stands in the way. Geometry and ink; knows no words.

use egui::{Color32, Painter, Pos2, Shape, Stroke};

use super::super::placement::{Placed, distance_to, edge};
use crate::ui::theme::Theme;
use crate::workspace::TieKind;

/// On how many pieces a bent way is drawn.
const PIECES: usize = 14;
/// How far a way may be bent aside, as shares of its length: straight where nothing stands there.
const BENDS: [f32; 9] = [0.0, 0.1, -0.1, 0.18, -0.18, 0.27, -0.27, 0.36, -0.36];
/// Free space beside a way, in points.
const GAP: f32 = 3.0;

/// A way from mark to mark.
#[derive(Clone, Debug, Default)]
pub struct Way(pub Vec<Pos2>);

impl Way {
    /// A way bent aside by so much of its length; from edge to edge.
    pub fn bent(from: Placed, to: Placed, bend: f32) -> Self {
        let along = to.center - from.center;
        let control = from.center.lerp(to.center, 0.5) + along.rot90() * bend;
        let (a, b) = (edge(control, from.center, from.radius - 3.0), edge(control, to.center, to.radius - 2.0));
        if bend == 0.0 {
            return Self(vec![a, b]);
        }
        let at = |piece: usize| {
            let share = piece as f32 / PIECES as f32;
            a.lerp(control, share).lerp(control.lerp(b, share), share)
        };
        Self((0..=PIECES).map(at).collect())
    }

    /// The straightest way round whoever stands in it; `lane` tells ties of the same two apart.
    pub fn round(from: Placed, to: Placed, lane: f32, others: &[Placed]) -> Self {
        let ways = BENDS.iter().map(|bend| Self::bent(from, to, bend + lane));
        let hit = |way: &Self| {
            let inner = |at: &&Placed| at.center != from.center && at.center != to.center;
            others.iter().filter(inner).filter(|other| way.far(other.center) < other.radius + GAP).count()
        };
        ways.min_by_key(hit).unwrap_or_default()
    }

    /// How far a point is from the way.
    pub fn far(&self, at: Pos2) -> f32 {
        self.0.windows(2).map(|pair| distance_to(at, [pair[0], pair[1]])).fold(f32::INFINITY, f32::min)
    }
}

/// How strongly a tie is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ink {
    /// As it is.
    Full,
    /// Written down long ago.
    Old,
    /// Not in question.
    Faded,
}

/// Draws a way as a tie of a kind.
pub fn draw(painter: &Painter, theme: &Theme, kind: TieKind, way: &[Pos2], ink: Ink) {
    let color = if kind == TieKind::Conflicts { theme.trouble } else { theme.text };
    let color = match ink {
        Ink::Full => color,
        Ink::Old => color.gamma_multiply(0.5),
        Ink::Faded => color.gamma_multiply(0.15),
    };
    let stroke = Stroke::new(1.4_f32.max(theme.line_width), color);
    match kind {
        TieKind::ReportsTo => drop(painter.add(Shape::line(way.to_vec(), stroke))),
        TieKind::Influences => painter.extend(Shape::dashed_line(way, stroke, 8.0, 4.0)),
        TieKind::Helps => painter.extend(Shape::dashed_line(way, stroke, 2.0, 3.0)),
        TieKind::Introduced => {
            painter.extend(Shape::dashed_line_with_offset(way, stroke, &[8.0, 2.0], &[3.0, 3.0], 0.0));
        }
        TieKind::Conflicts => drop(painter.add(Shape::line(zigzag(way), stroke))),
    }
    if kind != TieKind::Conflicts {
        head(painter, way, color);
    }
}

/// A thin line and nothing else: where there are hundreds, patterns and heads would be a grey mass.
pub fn thin(painter: &Painter, theme: &Theme, kind: TieKind, way: &[Pos2], faded: bool) {
    let color = if kind == TieKind::Conflicts { theme.trouble } else { theme.quiet };
    let stroke = Stroke::new(theme.line_width * 0.8, color.gamma_multiply(if faded { 0.06 } else { 0.3 }));
    if let (Some(from), Some(to)) = (way.first(), way.last()) {
        painter.line_segment([*from, *to], stroke);
    }
}

/// The arrow's head at the end of a way.
fn head(painter: &Painter, way: &[Pos2], color: Color32) {
    let [.., before, to] = way else { return };
    let size = 8.0;
    let along = (*to - *before).normalized();
    let across = along.rot90() * (size * 0.42);
    let corners = vec![*to, *to - along * size + across, *to - along * size - across];
    painter.add(Shape::convex_polygon(corners, color, Stroke::NONE));
}

fn zigzag(way: &[Pos2]) -> Vec<Pos2> {
    let mut points = Vec::new();
    let mut side = 1.0;
    for pair in way.windows(2) {
        let along = pair[1] - pair[0];
        let count = (along.length() / 5.0).floor().max(1.0) as usize;
        let across = along.normalized().rot90() * 2.5;
        for step in 0..count {
            points.push(pair[0] + along * (step as f32 / count as f32) + across * side);
            side = -side;
        }
    }
    points.extend(way.last());
    if let (Some(first), Some(start)) = (points.first_mut(), way.first()) {
        *first = *start;
    }
    points
}

#[cfg(test)]
mod tests {
    use super::*;
    use egui::pos2;

    fn mark(x: f32, y: f32) -> Placed {
        Placed { center: pos2(x, y), radius: 14.0, label: None }
    }

    #[test]
    fn a_tie_ends_at_the_edges_of_its_marks_and_goes_round_others() {
        let (from, to, other) = (mark(0.0, 0.0), mark(200.0, 0.0), mark(100.0, 0.0));
        let free = Way::round(from, to, 0.0, &[from, to]);
        assert_eq!(free.0, [pos2(11.0, 0.0), pos2(188.0, 0.0)]);
        let round = Way::round(from, to, 0.0, &[from, to, other]);
        assert!(round.far(other.center) > other.radius, "{round:?}");
        let last = *round.0.last().unwrap();
        assert!((last.distance(to.center) - (to.radius - 2.0)).abs() < 0.1, "the head stands at the edge");
    }

    #[test]
    fn two_ties_of_the_same_two_lie_apart() {
        let (from, to) = (mark(0.0, 0.0), mark(200.0, 0.0));
        let (one, other) = (Way::round(from, to, 0.06, &[]), Way::round(from, to, -0.06, &[]));
        assert!(one.0[PIECES / 2].distance(other.0[PIECES / 2]) > 8.0);
    }
}
