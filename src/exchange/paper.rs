//! Paper: how large it is, which way it lies, and how a drawing lies on it.

use egui::{Pos2, Vec2, vec2};

use super::pdf::Sheet;
use super::svg::Drawing;

/// Points of the screen in a millimetre (96 an inch).
const POINTS_A_MM: f32 = 96.0 / 25.4;

/// How large a drawing is on paper, as a share of what it is on the screen: text of the body is 7.3 points of paper, which
/// is what a plan on a wall or in a folder is read at.
const ON_PAPER: f32 = 0.75;

/// Sizes of paper.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PaperSize {
    /// 210 by 297 mm (ISO 216).
    #[default]
    A4,
    /// 297 by 420 mm (ISO 216).
    A3,
    /// 8½ by 11 inches (ANSI A).
    Letter,
}

impl PaperSize {
    /// All, the most frequent first.
    pub const ALL: [Self; 3] = [Self::A4, Self::A3, Self::Letter];

    /// Its name, which is one in every language.
    pub fn name(self) -> &'static str {
        match self {
            Self::A4 => "A4",
            Self::A3 => "A3",
            Self::Letter => "Letter",
        }
    }

    /// Its short and its long side in millimetres.
    fn sides_mm(self) -> (f32, f32) {
        match self {
            Self::A4 => (210.0, 297.0),
            Self::A3 => (297.0, 420.0),
            Self::Letter => (215.9, 279.4),
        }
    }
}

/// What may stay white along each edge of paper, in millimetres.
pub const MARGINS: std::ops::RangeInclusive<u8> = 5..=40;

/// A sheet of paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paper {
    /// How large it is.
    pub size: PaperSize,
    /// Whether it stands on its short side.
    pub portrait: bool,
    /// What stays white along each edge, in millimetres, 5 to 40.
    pub margin_mm: u8,
}

impl Default for Paper {
    fn default() -> Self {
        Self { size: PaperSize::A4, portrait: false, margin_mm: 12 }
    }
}

impl Paper {
    /// Its sides in points of the screen.
    fn sides(self) -> Vec2 {
        let (short, long) = self.size.sides_mm();
        let sides = if self.portrait { vec2(short, long) } else { vec2(long, short) };
        sides * POINTS_A_MM
    }

    fn margin(self) -> f32 {
        f32::from(self.margin_mm) * POINTS_A_MM
    }

    /// The room that a drawing has on it, in its own points.
    pub fn room(self) -> Vec2 {
        self.room_at(ON_PAPER)
    }

    /// The room that a drawing has on it that is so large there, as a share of what it is on the screen.
    pub fn room_at(self, scale: f32) -> Vec2 {
        (self.sides() - Vec2::splat(2.0 * self.margin())) / scale
    }

    /// A drawing that has sides of its own, as large as the room allows and in its middle.
    pub fn fitted(self, drawing: Drawing) -> Sheet {
        let (size, margin) = (self.sides(), Vec2::splat(self.margin()));
        let (room, own) = (size - 2.0 * margin, vec2(drawing.width.max(1.0), drawing.height.max(1.0)));
        let scale = (room.x / own.x).min(room.y / own.y);
        Sheet { size, at: (margin + 0.5 * (room - scale * own)).to_pos2(), scale, drawing }
    }

    /// The drawing on it.
    pub fn sheet(self, drawing: Drawing) -> Sheet {
        self.sheet_at(drawing, ON_PAPER)
    }

    /// The drawing on it, so large.
    pub fn sheet_at(self, drawing: Drawing, scale: f32) -> Sheet {
        let size = self.sides();
        Sheet { size, at: Pos2::new(self.margin(), self.margin()), scale, drawing }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paper_has_its_sides_and_its_margins() {
        let across = Paper::default();
        // 297 mm are 842 points of paper, 1122.5 of the screen.
        assert!((across.sides().x - 1122.5).abs() < 0.1 && (across.sides().y - 793.7).abs() < 0.1);
        assert!((across.room().x - (297.0 - 24.0) * POINTS_A_MM / 0.75).abs() < 0.1);
        let upright = Paper { portrait: true, size: PaperSize::Letter, margin_mm: 10 };
        assert!((upright.sides().y - 11.0 * 96.0).abs() < 0.1 && upright.room().x < upright.room().y);
    }
}
