//! Slides know no clips: what a clip cuts is cut here, so that nothing hangs over an edge that the screen does not show.

use egui::epaint::{CornerRadiusF32, Pos2, Rect};

use crate::exchange::marks::{Area, Outline, Segment, turned};

/// Into how many straight pieces a curve is cut where a clip cuts it.
const PIECES: u8 = 12;

/// What is left of an area within the clip; `None` where nothing is.
pub fn cut(area: &Area, clip: Rect) -> Option<Area> {
    let mut left = area.clone();
    if let (Outline::Rect(rect, _), None) = (&area.outline, area.turned) {
        let seen = rect.intersect(clip.expand(0.5 * area.stroke.width));
        left.outline = Outline::Rect(seen, CornerRadiusF32::default());
        return seen.is_positive().then_some(left);
    }
    let mut rings = flattened(&area.outline.segments());
    if let Some((angle, around)) = left.turned.take() {
        for (ring, _) in &mut rings {
            ring.iter_mut().for_each(|at| *at = turned(*at, angle, around));
        }
    }
    let mut segments = Vec::new();
    for (ring, closed) in rings {
        if closed {
            let seen = within(&ring, clip);
            segments.extend(super::super::marks::polyline(&seen, true));
        } else {
            for pair in ring.windows(2) {
                if let Some([from, to]) = seen([pair[0], pair[1]], clip) {
                    if segments.last() != Some(&Segment::Line(from)) {
                        segments.push(Segment::Move(from));
                    }
                    segments.push(Segment::Line(to));
                }
            }
        }
    }
    segments.retain(|segment| !matches!(segment, Segment::Move(at) if at.any_nan()));
    let there = segments.len() > 1;
    left.outline = Outline::Path(segments);
    there.then_some(left)
}

/// The straight lines of a path, and which of them are closed.
fn flattened(segments: &[Segment]) -> Vec<(Vec<Pos2>, bool)> {
    let mut rings: Vec<(Vec<Pos2>, bool)> = Vec::new();
    for segment in segments {
        if let Segment::Move(at) = segment {
            rings.push((vec![*at], false));
            continue;
        }
        let Some((ring, closed)) = rings.last_mut() else { continue };
        let Some(&from) = ring.last() else { continue };
        let steps = (1..=PIECES).map(|step| f32::from(step) / f32::from(PIECES));
        match *segment {
            Segment::Move(_) => {}
            Segment::Line(at) => ring.push(at),
            Segment::Quad(by, at) => ring.extend(steps.map(|t| from.lerp(by, t).lerp(by.lerp(at, t), t))),
            Segment::Cubic(one, two, at) => ring.extend(steps.map(|t| {
                let (a, b, c) = (from.lerp(one, t), one.lerp(two, t), two.lerp(at, t));
                a.lerp(b, t).lerp(b.lerp(c, t), t)
            })),
            Segment::Close => *closed = true,
        }
    }
    rings
}

/// A polygon cut by a rectangle, edge by edge (Sutherland and Hodgman 1974).
fn within(ring: &[Pos2], clip: Rect) -> Vec<Pos2> {
    let mut points = ring.to_vec();
    let sides: [(usize, f32, f32); 4] =
        [(0, clip.min.x, 1.0), (0, clip.max.x, -1.0), (1, clip.min.y, 1.0), (1, clip.max.y, -1.0)];
    for (axis, edge, sign) in sides {
        let inside = |at: Pos2| (at[axis] - edge) * sign >= 0.0;
        let mut kept = Vec::with_capacity(points.len() + 4);
        for (index, &to) in points.iter().enumerate() {
            let from = points[(index + points.len() - 1) % points.len()];
            if inside(from) != inside(to) {
                kept.push(from.lerp(to, (edge - from[axis]) / (to[axis] - from[axis])));
            }
            if inside(to) {
                kept.push(to);
            }
        }
        points = kept;
    }
    // Where an edge runs through a corner both sides find it.
    points.dedup();
    if points.len() > 1 && points.first() == points.last() {
        points.pop();
    }
    points
}

/// The part of a line within a rectangle (Liang and Barsky 1984).
fn seen([from, to]: [Pos2; 2], clip: Rect) -> Option<[Pos2; 2]> {
    let (mut first, mut last) = (0.0_f32, 1.0_f32);
    for axis in 0..2 {
        let along = to[axis] - from[axis];
        let [low, high] = [clip.min[axis] - from[axis], clip.max[axis] - from[axis]];
        if along == 0.0 {
            if low > 0.0 || high < 0.0 {
                return None;
            }
            continue;
        }
        let (enters, leaves) = if along > 0.0 { (low / along, high / along) } else { (high / along, low / along) };
        first = first.max(enters);
        last = last.min(leaves);
    }
    (first < last).then(|| [from.lerp(to, first), from.lerp(to, last)])
}

#[cfg(test)]
mod tests {
    use super::*;
    use egui::epaint::{pos2, vec2};

    #[test]
    fn what_a_clip_cuts_is_cut() {
        let clip = Rect::from_min_size(Pos2::ZERO, vec2(10.0, 10.0));
        assert_eq!(seen([pos2(-5.0, 5.0), pos2(15.0, 5.0)], clip), Some([pos2(0.0, 5.0), pos2(10.0, 5.0)]));
        assert_eq!(seen([pos2(-5.0, 12.0), pos2(15.0, 12.0)], clip), None);
        let triangle = [pos2(5.0, 5.0), pos2(15.0, 5.0), pos2(5.0, 15.0)];
        let left = within(&triangle, clip);
        assert!(left.len() == 4 && left.iter().all(|at| clip.contains(*at)), "{left:?}");
        let round = Area::of(Outline::Ellipse(pos2(10.0, 5.0), vec2(4.0, 4.0)));
        assert!(cut(&round, clip).is_some_and(|left| left.outline.bounds().right() <= 10.01));
        assert!(cut(&round, clip.translate(vec2(30.0, 0.0))).is_none());
    }
}
