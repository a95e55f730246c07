//! Where marks and their names stand on a map, so that none covers another.
//!
//! A pure function of sizes and true places: the same input gives the same picture, frame after frame. It knows
//! neither people nor words, only circles, rectangles and the order in which they matter. Who comes first keeps the
//! true place; who comes later steps aside as little as possible.

use egui::{Pos2, Rect, Vec2, pos2, vec2};

/// Free space kept between two marks, in points.
const MARK_GAP: f32 = 2.0;
/// Free space kept around a label, in points: more beside it than above it, where the next label's words would join its own.
const LABEL_GAP: Vec2 = vec2(8.0, 2.0);
/// Distance between a mark and its label, in points.
const LABEL_REACH: f32 = 3.0;
/// Nearer than this to another mark a label could be taken for that one's, in points.
const NEAR: f32 = 8.0;
/// How far two neighbouring places tried for a mark are apart, in points.
const STEP: f32 = 4.0;
/// Sizes tried, in turn, where not everybody fits.
const SCALES: [f32; 6] = [1.0, 0.85, 0.7, 0.55, 0.42, 0.32];

/// A mark to be placed, with the sizes of the labels that would do.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// Its true place.
    pub at: Pos2,
    /// Radius of the circle that it covers, in points.
    pub radius: f32,
    /// Sizes of its labels in points, the best first.
    pub labels: Vec<Vec2>,
}

/// The label that was chosen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Label {
    /// Which of the mark's labels.
    pub variant: usize,
    /// Where it stands.
    pub rect: Rect,
}

/// Where a mark stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Placed {
    /// Its middle.
    pub center: Pos2,
    /// Radius of the circle that it covers, in points.
    pub radius: f32,
    /// Its label; none where no label is free of everything else.
    pub label: Option<Label>,
}

impl Placed {
    /// Whether the mark had to step aside so far that it must be said where it belongs.
    pub fn moved_from(&self, at: Pos2) -> bool {
        self.center.distance(at) > 3.0
    }
}

/// A map on which everything has its place.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Layout {
    /// By how much the marks had to shrink, 0–1; 1 = not at all.
    pub scale: f32,
    /// One for each mark, in the order given; none where the map is too small even for the smallest marks.
    pub placed: Vec<Option<Placed>>,
}

/// Places the marks within `area`, those that matter most first in `marks`. Labels rather do not lie across `lines`.
pub fn place(area: Rect, marks: &[Mark], lines: &[[Pos2; 2]]) -> Layout {
    let mut best = Layout { scale: 1.0, placed: vec![None; marks.len()] };
    for scale in SCALES {
        let circles = stand(area, marks, scale);
        let missing = circles.iter().filter(|circle| circle.is_none()).count();
        let before = best.placed.iter().filter(|placed| placed.is_none()).count();
        if missing < before {
            let placed =
                circles.into_iter().map(|circle| circle.map(|(center, radius)| Placed { center, radius, label: None }));
            best = Layout { scale, placed: placed.collect() };
        }
        if missing == 0 {
            break;
        }
    }
    name(area, marks, lines, &mut best.placed);
    best
}

/// Middles and radii: nobody covers anybody.
fn stand(area: Rect, marks: &[Mark], scale: f32) -> Vec<Option<(Pos2, f32)>> {
    let mut standing: Vec<(Pos2, f32)> = Vec::with_capacity(marks.len());
    let mut result = Vec::with_capacity(marks.len());
    for mark in marks {
        let radius = (mark.radius * scale).max(1.0);
        let room = area.shrink(radius);
        let place =
            (room.is_positive() && finite(mark.at)).then(|| nearest(room, mark.at, radius, &standing)).flatten();
        standing.extend(place.map(|center| (center, radius)));
        result.push(place.map(|center| (center, radius)));
    }
    result
}

fn finite(at: Pos2) -> bool {
    at.x.is_finite() && at.y.is_finite()
}

/// The free place nearest to `at`: on rings around it, each ring begun on the side away from the crowd.
fn nearest(room: Rect, at: Pos2, radius: f32, standing: &[(Pos2, f32)]) -> Option<Pos2> {
    let at = room.clamp(at);
    let free =
        |center: Pos2| standing.iter().all(|(other, covers)| center.distance(*other) >= radius + covers + MARK_GAP);
    if free(at) {
        return Some(at);
    }
    let crowd = standing.iter().filter(|(other, covers)| at.distance(*other) < radius + covers + MARK_GAP);
    let away: Vec2 = crowd.map(|(other, _)| (at - *other).normalized()).fold(Vec2::ZERO, |sum, way| sum + way);
    // Exactly above one another: the later one steps to the lower right, where there is most often room.
    let start = if away.length() > 0.01 { away.angle() } else { 0.6 };
    let farthest = room.size().length();
    let mut distance = STEP;
    while distance <= farthest {
        let tries = ((std::f32::consts::TAU * distance / STEP) as usize).clamp(12, 72);
        for index in 0..tries {
            // To both sides in turn: 0, +1, −1, +2, …
            let side = if index % 2 == 1 { 1.0 } else { -1.0 };
            let turn = side * index.div_ceil(2) as f32 * std::f32::consts::TAU / tries as f32;
            let center = at + distance * Vec2::angled(start + turn);
            if room.contains(center) && free(center) {
                return Some(center);
            }
        }
        distance += STEP;
    }
    None
}

/// Gives labels their places: first everybody the smallest, so that nobody stays without a name; then, those who
/// matter most first, each the best that is still free.
fn name(area: Rect, marks: &[Mark], lines: &[[Pos2; 2]], placed: &mut [Option<Placed>]) {
    let circles: Vec<(Pos2, f32)> = placed.iter().flatten().map(|place| (place.center, place.radius)).collect();
    for smallest in [true, false] {
        for (index, mark) in marks.iter().enumerate() {
            let Some(place) = placed[index] else { continue };
            let taken: Vec<Rect> = placed
                .iter()
                .enumerate()
                .filter(|(other, _)| *other != index)
                .filter_map(|(_, place)| place.as_ref()?.label)
                .map(|label| label.rect)
                .collect();
            let free = |rect: &Rect| {
                let room = rect.expand2(LABEL_GAP);
                area.contains_rect(*rect)
                    && taken.iter().all(|other| !other.intersects(room))
                    && circles.iter().all(|(center, radius)| !touches(rect.expand(MARK_GAP), *center, *radius))
            };
            let best_side = |(variant, size): (usize, &Vec2)| {
                let sides = sides(place.center, place.radius, *size);
                let cost = |at: usize| {
                    let crossed = lines.iter().filter(|line| crosses(sides[at].expand(1.0), **line)).count();
                    // Close to someone else's mark it would be read as that one's.
                    let near = |(other, radius): &&(Pos2, f32)| {
                        *other != place.center && touches(sides[at].expand(NEAR), *other, *radius)
                    };
                    (crossed * 4 + circles.iter().filter(near).count() * 6 + at, at)
                };
                let best = (0..sides.len()).filter(|at| free(&sides[*at])).min_by_key(|at| cost(*at))?;
                Some(Label { variant, rect: sides[best] })
            };
            let mut variants = mark.labels.iter().enumerate();
            let label = if smallest { variants.rev().find_map(best_side) } else { variants.find_map(best_side) };
            if let (Some(label), Some(place)) = (label, &mut placed[index]) {
                place.label = Some(label);
            }
        }
    }
}

/// Where a label may stand around a mark, the best first.
fn sides(center: Pos2, radius: f32, size: Vec2) -> [Rect; 16] {
    let reach = radius + LABEL_REACH;
    let slant = reach * 0.75;
    let at = |x: f32, y: f32| Rect::from_min_size(pos2(x, y), size);
    let (middle_x, middle_y) = (center.x - size.x / 2.0, center.y - size.y / 2.0);
    let (right, left) = (center.x + reach, center.x - reach - size.x);
    let (below, above) = (center.y + reach, center.y - reach - size.y);
    [
        at(right, middle_y),
        at(left, middle_y),
        at(middle_x, below),
        at(middle_x, above),
        at(center.x + slant, center.y + slant),
        at(center.x + slant, center.y - slant - size.y),
        at(center.x - slant - size.x, center.y + slant),
        at(center.x - slant - size.x, center.y - slant - size.y),
        at(right, center.y - 4.0),
        at(right, center.y + 4.0 - size.y),
        at(left, center.y - 4.0),
        at(left, center.y + 4.0 - size.y),
        at(center.x - radius, below),
        at(center.x + radius - size.x, below),
        at(center.x - radius, above),
        at(center.x + radius - size.x, above),
    ]
}

/// Whether a circle reaches into a rectangle.
pub fn touches(rect: Rect, center: Pos2, radius: f32) -> bool {
    rect.clamp(center).distance(center) < radius
}

/// Whether a line runs through a rectangle.
pub fn crosses(rect: Rect, [from, to]: [Pos2; 2]) -> bool {
    let way = to - from;
    let (mut enters, mut leaves) = (0.0_f32, 1.0_f32);
    for (start, step, least, most) in
        [(from.x, way.x, rect.left(), rect.right()), (from.y, way.y, rect.top(), rect.bottom())]
    {
        if step.abs() < 1e-6 {
            if start < least || start > most {
                return false;
            }
        } else {
            let (first, second) = ((least - start) / step, (most - start) / step);
            enters = enters.max(first.min(second));
            leaves = leaves.min(first.max(second));
        }
    }
    enters <= leaves
}

/// Where a line from `from` meets the circle around `center`, so that an arrow ends at its edge.
pub fn edge(from: Pos2, center: Pos2, radius: f32) -> Pos2 {
    let way = from - center;
    if way.length() <= radius { center } else { center + way.normalized() * radius }
}

/// The point of a line that is nearest to `at`, as a distance.
pub fn distance_to(at: Pos2, [from, to]: [Pos2; 2]) -> f32 {
    let way = to - from;
    let share = if way.length_sq() < 1e-6 { 0.0 } else { ((at - from).dot(way) / way.length_sq()).clamp(0.0, 1.0) };
    (from + vec2(way.x * share, way.y * share)).distance(at)
}
