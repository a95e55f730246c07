//! Where marks and their names stand on a map, so that none covers another.
//!
//! A pure function of sizes and true places: the same input gives the same picture, frame after frame. It knows
//! neither people nor words, only circles, rectangles and the order in which they matter. Who comes first keeps the
//! true place; who comes later steps aside as little as possible. A name that finds no room beside its mark stands
//! farther off with a line to it; one that finds none there is left out, and the layout counts them.

mod around;
mod crowd;
mod names;

use std::collections::HashMap;

use egui::{Pos2, Rect, Vec2, pos2, vec2};

pub(super) use around::rim;
use crowd::Crowd;
use names::Names;

/// Free space kept between two marks, in points.
const MARK_GAP: f32 = 2.0;
/// Distance between a mark and its label, in points.
const LABEL_REACH: f32 = 3.0;
/// How far two neighbouring places tried for a mark are apart, in points.
const STEP: f32 = 4.0;
/// Sizes tried, in turn, where not everybody fits.
const SCALES: [f32; 6] = [1.0, 0.85, 0.7, 0.55, 0.42, 0.32];
/// So many marks find their places, and their names, while a frame is drawn.
const QUICK: usize = 120;
/// So much of the room marks may cover before they are all made smaller.
const FULL: f32 = 0.4;

/// How far a mark may step aside.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Zone {
    /// Wherever there is room.
    #[default]
    Free,
    /// Nowhere: it stands where it stands, whoever stands there, too.
    Pinned,
    /// Within a rectangle.
    Within(Rect),
    /// Wholly within some circles and wholly outside of others, each by its middle and radius; all stretched across.
    Circles {
        /// How many times as wide as high they are.
        stretch: f32,
        /// Those it stays within.
        inside: Vec<(Pos2, f32)>,
        /// Those it stays out of.
        outside: Vec<(Pos2, f32)>,
    },
}

impl Zone {
    /// Whether a mark of this radius may stand there.
    pub(super) fn admits(&self, center: Pos2, radius: f32) -> bool {
        match self {
            Self::Free | Self::Pinned => true,
            Self::Within(rect) => rect.shrink(radius.min(rect.width().min(rect.height()) / 2.0)).contains(center),
            Self::Circles { stretch, inside, outside } => {
                let far = |middle: Pos2| vec2((center.x - middle.x) / stretch, center.y - middle.y).length();
                inside.iter().all(|(middle, covers)| far(*middle) + radius <= *covers)
                    && outside.iter().all(|(middle, covers)| far(*middle) - radius >= *covers)
            }
        }
    }
}

/// A mark to be placed, with the sizes of the labels that would do.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Mark {
    /// Its true place.
    pub at: Pos2,
    /// Radius of the circle that it covers, in points.
    pub radius: f32,
    /// How far it may step aside.
    pub zone: Zone,
    /// Sizes of its labels in points, the best first.
    pub labels: Vec<Vec2>,
    /// How many of them, the last ones, are cut short: those are better than none, and nothing else.
    pub cut: usize,
    /// Whether it must have a label, at the cost of those that need not.
    pub insists: bool,
}

/// The label that was chosen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Label {
    /// Which of the mark's labels.
    pub variant: usize,
    /// Where it stands.
    pub rect: Rect,
    /// The line that ties it to its mark, where it does not stand beside it.
    pub leader: Option<[Pos2; 2]>,
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
    /// How many names found no room at all.
    pub unnamed: usize,
}

/// Everything that is to have a place, and what stands there already.
#[derive(Clone, Debug, PartialEq)]
pub struct Scenery {
    /// Where marks and labels may stand.
    pub area: Rect,
    /// The marks, those that matter most first.
    pub marks: Vec<Mark>,
    /// Lines that labels rather do not lie across.
    pub lines: Vec<[Pos2; 2]>,
    /// Lines that say something by where they begin and end: a shorter label, or one on another side, is better than
    /// one that hides them.
    pub trails: Vec<[Pos2; 2]>,
    /// The lens' own edges: no name lies across one while there is another way.
    pub edges: Vec<[Pos2; 2]>,
    /// Where nothing may stand.
    pub taken: Vec<Rect>,
    /// Rings around which the names stand, by their middle and half their width and height.
    pub around: Option<(Pos2, Vec2)>,
}

/// Places the marks within `area`, those that matter most first in `marks`. Labels rather do not lie across `lines`.
pub fn place(area: Rect, marks: &[Mark], lines: &[[Pos2; 2]]) -> Layout {
    let (marks, lines) = (marks.to_vec(), lines.to_vec());
    Scenery { area, marks, lines, ..Scenery::default() }.place()
}

impl Default for Scenery {
    fn default() -> Self {
        Self {
            area: Rect::NOTHING,
            marks: Vec::new(),
            lines: Vec::new(),
            trails: Vec::new(),
            edges: Vec::new(),
            taken: Vec::new(),
            around: None,
        }
    }
}

impl Scenery {
    /// Whether everything finds its place within a small part of a frame.
    pub fn is_quick(&self) -> bool {
        self.marks.len() <= QUICK
    }

    /// Where the marks stand as long as nobody looked whether there is room for them: at their true places, as large as
    /// they may all be, and without names.
    pub fn at_once(&self) -> Layout {
        let covered: f32 = self.marks.iter().map(|mark| (2.0 * mark.radius).powi(2)).sum();
        let room = (self.area.width() * self.area.height() * FULL).max(1.0);
        let fits = |scale: &f32| covered * scale * scale <= room;
        let scale = SCALES.into_iter().find(fits).unwrap_or(SCALES[SCALES.len() - 1]);
        let placed = self.marks.iter().map(|mark| {
            let radius = (mark.radius * scale).max(1.0);
            let room = self.area.shrink(radius);
            let stands = finite(mark.at) && (room.is_positive() || mark.zone == Zone::Pinned);
            let center = if mark.zone == Zone::Pinned { mark.at } else { room.clamp(mark.at) };
            stands.then_some(Placed { center, radius, label: None })
        });
        Layout { scale, placed: placed.collect(), unnamed: 0 }
    }

    /// Gives everything its place.
    pub fn place(&self) -> Layout {
        let Self { area, marks, taken, .. } = self;
        let area = *area;
        let mut best = Layout { scale: 1.0, placed: vec![None; marks.len()], unnamed: 0 };
        let covered: f32 = marks.iter().map(|mark| (2.0 * mark.radius).powi(2)).sum();
        let room = (area.width() * area.height() * FULL).max(1.0);
        for scale in SCALES {
            let smallest = scale <= SCALES[SCALES.len() - 1];
            // Where they would fill the room, it is not even tried.
            if covered * scale * scale > room && !smallest {
                continue;
            }
            // One who finds no place is enough to try a smaller size: at the last all stand who can.
            let Some(circles) = stand(area, marks, scale, taken, !smallest) else { continue };
            let missing = circles.iter().filter(|circle| circle.is_none()).count();
            let before = best.placed.iter().filter(|placed| placed.is_none()).count();
            if missing < before {
                let placed = circles
                    .into_iter()
                    .map(|circle| circle.map(|(center, radius)| Placed { center, radius, label: None }));
                best = Layout { scale, placed: placed.collect(), unnamed: 0 };
            }
            if missing == 0 {
                break;
            }
        }
        match self.around {
            Some(rings) => around::give(self, rings, &mut best.placed),
            None => Names::of(self, &best.placed).give(&mut best.placed),
        }
        let nameless = |(mark, placed): (&Mark, &Option<Placed>)| {
            !mark.labels.is_empty() && placed.is_none_or(|placed| placed.label.is_none())
        };
        best.unnamed = marks.iter().zip(&best.placed).filter(|pair| nameless(*pair)).count();
        best
    }
}

/// Middles and radii: nobody covers anybody. None where somebody has no place and `all` must have one.
fn stand(area: Rect, marks: &[Mark], scale: f32, taken: &[Rect], all: bool) -> Option<Vec<Option<(Pos2, f32)>>> {
    let largest = marks.iter().map(|mark| (mark.radius * scale).max(1.0)).fold(1.0, f32::max);
    let mut standing = Crowd::new(largest);
    // From how far on it is worth while to look around a place where others looked before.
    let mut full: HashMap<[i32; 2], f32> = HashMap::new();
    let mut result = Vec::with_capacity(marks.len());
    for mark in marks {
        let radius = (mark.radius * scale).max(1.0);
        let room = area.shrink(radius);
        let place = if mark.zone == Zone::Pinned {
            finite(mark.at).then_some(mark.at)
        } else {
            let key = [mark.at.x, mark.at.y].map(|side| (side / 2.0).round() as i32);
            let from = full.get(&key).copied().filter(|_| mark.zone == Zone::Free).unwrap_or(0.0);
            let found = (room.is_positive() && finite(mark.at))
                .then(|| nearest(room, (mark.at, from), radius, (&standing, taken), &mark.zone))
                .flatten();
            found.map(|(center, distance)| {
                full.insert(key, (distance - radius).max(from));
                center
            })
        };
        match place {
            Some(center) => standing.add(center, radius),
            None if all => return None,
            None => {}
        }
        result.push(place.map(|center| (center, radius)));
    }
    Some(result)
}

fn finite(at: Pos2) -> bool {
    at.x.is_finite() && at.y.is_finite()
}

/// The free place nearest to `at`, no nearer than `from`, and how far that is: on rings around it, each ring begun on
/// the side away from the crowd.
fn nearest(
    room: Rect,
    (at, from): (Pos2, f32),
    radius: f32,
    (standing, taken): (&Crowd, &[Rect]),
    zone: &Zone,
) -> Option<(Pos2, f32)> {
    let at = room.clamp(at);
    let free = |center: Pos2| {
        zone.admits(center, radius)
            && standing.is_free(center, radius + MARK_GAP)
            && !taken.iter().any(|rect| touches(*rect, center, radius + MARK_GAP))
    };
    if from <= 0.0 && free(at) {
        return Some((at, 0.0));
    }
    let crowd = standing.near(at, radius + MARK_GAP);
    let away: Vec2 = crowd.map(|(other, _)| (at - other).normalized()).fold(Vec2::ZERO, |sum, way| sum + way);
    // Exactly above one another: the later one steps to the lower right, where there is most often room.
    let start = if away.length() > 0.01 { away.angle() } else { 0.6 };
    let farthest = room.size().length();
    let mut distance = STEP + (from / STEP).floor().max(0.0) * STEP;
    while distance <= farthest {
        let tries = ((std::f32::consts::TAU * distance / STEP) as usize).clamp(12, 72);
        for index in 0..tries {
            // To both sides in turn: 0, +1, −1, +2, …
            let side = if index % 2 == 1 { 1.0 } else { -1.0 };
            let turn = side * index.div_ceil(2) as f32 * std::f32::consts::TAU / tries as f32;
            let center = at + distance * Vec2::angled(start + turn);
            if room.contains(center) && free(center) {
                return Some((center, distance));
            }
        }
        distance += STEP;
    }
    None
}

/// Whether two lines cross.
fn meet([a, b]: [Pos2; 2], [c, d]: [Pos2; 2]) -> bool {
    let side = |from: Pos2, to: Pos2, at: Pos2| (to - from).rot90().dot(at - from);
    side(a, b, c) * side(a, b, d) < 0.0 && side(c, d, a) * side(c, d, b) < 0.0
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
