//! Who stands near, found without asking everybody: circles and rectangles by the squares of a grid that they touch.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use egui::{Pos2, Rect};

use super::{crosses, distance_to, touches};

/// Side of a square in which labels are looked up, in points.
const SQUARE: f32 = 48.0;

/// What lies in the squares of a grid, by their places. They are looked up by the million and come from nobody outside,
/// so that a product is hash enough.
type Squares<T> = HashMap<[i32; 2], Vec<T>, BuildHasherDefault<Place>>;

/// Two numbers folded into one (multiplicative hashing, Knuth).
#[derive(Default)]
struct Place(u64);

impl Hasher for Place {
    fn finish(&self) -> u64 {
        self.0 ^ (self.0 >> 32)
    }

    fn write(&mut self, bytes: &[u8]) {
        for part in bytes.chunks(8) {
            let mut whole = [0; 8];
            whole[..part.len()].copy_from_slice(part);
            self.0 = (self.0.rotate_left(5) ^ u64::from_le_bytes(whole)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        }
    }

    // The count of numbers, which is always two.
    fn write_usize(&mut self, _count: usize) {}
}

/// Circles, by where they stand.
#[derive(Debug)]
pub(super) struct Crowd {
    /// The radius that none exceeds.
    largest: f32,
    side: f32,
    squares: Squares<(Pos2, f32)>,
}

impl Crowd {
    /// Nobody yet, and nobody will be larger than `largest`.
    pub(super) fn new(largest: f32) -> Self {
        Self { largest, side: (2.0 * largest).max(8.0), squares: Squares::default() }
    }

    fn square(&self, at: Pos2) -> [i32; 2] {
        [(at.x / self.side).floor() as i32, (at.y / self.side).floor() as i32]
    }

    /// Someone comes to stand there.
    pub(super) fn add(&mut self, center: Pos2, radius: f32) {
        let square = self.square(center);
        self.squares.entry(square).or_default().push((center, radius));
    }

    /// All whose middles may lie within `rect`, and some beside it.
    fn around(&self, rect: Rect) -> impl Iterator<Item = (Pos2, f32)> + '_ {
        let ([left, top], [right, bottom]) = (self.square(rect.min), self.square(rect.max));
        (top..=bottom)
            .flat_map(move |y| (left..=right).map(move |x| [x, y]))
            .filter_map(|square| self.squares.get(&square))
            .flatten()
            .copied()
    }

    /// Those that a circle would cover.
    pub(super) fn near(&self, center: Pos2, radius: f32) -> impl Iterator<Item = (Pos2, f32)> + '_ {
        let reach = Rect::from_center_size(center, egui::Vec2::splat(2.0 * (radius + self.largest)));
        self.around(reach).filter(move |(other, covers)| center.distance(*other) < radius + covers)
    }

    /// Whether a circle would cover nobody.
    pub(super) fn is_free(&self, center: Pos2, radius: f32) -> bool {
        self.near(center, radius).next().is_none()
    }

    fn reaching(&self, rect: Rect, gap: f32, but: Option<Pos2>) -> impl Iterator<Item = (Pos2, f32)> + '_ {
        self.around(rect.expand(self.largest + gap))
            .filter(move |(center, radius)| Some(*center) != but && touches(rect, *center, *radius + gap))
    }

    /// Whether anybody comes nearer than `gap` to a rectangle.
    pub(super) fn reaches(&self, rect: Rect, gap: f32) -> bool {
        self.reaching(rect, gap, None).next().is_some()
    }

    /// How many but the one at `but` reach into a rectangle.
    pub(super) fn count(&self, rect: Rect, but: Option<Pos2>) -> usize {
        self.reaching(rect, 0.0, but).count()
    }

    /// Whether a line runs through anybody but the one at `but`.
    pub(super) fn crossed(&self, line: [Pos2; 2], but: Pos2) -> bool {
        let reach = Rect::from_two_pos(line[0], line[1]).expand(self.largest + 1.0);
        self.around(reach).any(|(center, radius)| center != but && distance_to(center, line) < radius + 1.0)
    }
}

/// Rectangles, by where they lie.
#[derive(Debug, Default)]
pub(super) struct Labels(Squares<(usize, Rect)>);

impl Labels {
    fn squares(rect: Rect) -> impl Iterator<Item = [i32; 2]> {
        let square = |at: Pos2| [(at.x / SQUARE).floor() as i32, (at.y / SQUARE).floor() as i32];
        let ([left, top], [right, bottom]) = (square(rect.min), square(rect.max));
        (top..=bottom).flat_map(move |y| (left..=right).map(move |x| [x, y]))
    }

    /// A rectangle comes to lie there, under a number of the caller's.
    pub(super) fn add(&mut self, number: usize, rect: Rect) {
        for square in Self::squares(rect) {
            self.0.entry(square).or_default().push((number, rect));
        }
    }

    /// The rectangle of this number goes.
    pub(super) fn remove(&mut self, number: usize, rect: Rect) {
        for square in Self::squares(rect) {
            if let Some(there) = self.0.get_mut(&square) {
                there.retain(|(other, _)| *other != number);
            }
        }
    }

    fn around(&self, rect: Rect) -> impl Iterator<Item = Rect> + '_ {
        Self::squares(rect).filter_map(|square| self.0.get(&square)).flatten().map(|(_, rect)| *rect)
    }

    /// Whether no rectangle lies there.
    pub(super) fn is_free(&self, rect: Rect) -> bool {
        !self.around(rect).any(|other| other.intersects(rect))
    }

    /// The numbers of those that lie there, each once.
    pub(super) fn under(&self, rect: Rect) -> Vec<usize> {
        let squares = Self::squares(rect).filter_map(|square| self.0.get(&square)).flatten();
        let mut found: Vec<usize> =
            squares.filter(|(_, other)| other.intersects(rect)).map(|(number, _)| *number).collect();
        found.sort_unstable();
        found.dedup();
        found
    }

    /// Whether a line runs through a rectangle.
    pub(super) fn crossed(&self, line: [Pos2; 2]) -> bool {
        self.around(Rect::from_two_pos(line[0], line[1])).any(|other| crosses(other, line))
    }
}

/// Lines, by where they run.
#[derive(Debug, Default)]
pub(super) struct Lines(Squares<(usize, [Pos2; 2])>);

impl Lines {
    /// All of these; what runs to nowhere is none.
    pub(super) fn of(lines: &[[Pos2; 2]]) -> Self {
        let mut squares: Squares<(usize, [Pos2; 2])> = Squares::default();
        for (number, line) in lines.iter().enumerate() {
            if line.iter().any(|end| !end.is_finite()) {
                continue;
            }
            for square in Labels::squares(Rect::from_two_pos(line[0], line[1])) {
                let corner = egui::pos2(square[0] as f32, square[1] as f32) * SQUARE;
                if crosses(Rect::from_min_size(corner, egui::Vec2::splat(SQUARE)), *line) {
                    squares.entry(square).or_default().push((number, *line));
                }
            }
        }
        Self(squares)
    }

    /// How many run through a rectangle.
    pub(super) fn count(&self, rect: Rect) -> usize {
        if self.0.is_empty() {
            return 0;
        }
        let squares = Labels::squares(rect).filter_map(|square| self.0.get(&square)).flatten();
        let mut found: Vec<usize> =
            squares.filter(|(_, line)| crosses(rect, *line)).map(|(number, _)| *number).collect();
        found.sort_unstable();
        found.dedup();
        found.len()
    }
}
