//! From points of the screen to the units of a slide.

use egui::epaint::{Pos2, Rect};

use super::SlideSize;

/// Units in a point of paper (1/72 inch).
const UNITS_A_POINT: f64 = 12_700.0;

/// Where a drawing lies on a slide.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fit {
    /// Units of the slide for each point of the screen.
    scale: f64,
    left: f64,
    top: f64,
}

/// A rectangle of a slide, in its units.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Frame {
    /// From the left.
    pub x: i64,
    /// From the top.
    pub y: i64,
    /// Width.
    pub cx: i64,
    /// Height.
    pub cy: i64,
}

impl Fit {
    /// As large as it can be within the slide, in its middle.
    pub fn within(slide: SlideSize, width: f32, height: f32) -> Self {
        let (across, down) = (slide.width as f64, slide.height as f64);
        let (width, height) = (f64::from(width.max(1.0)), f64::from(height.max(1.0)));
        let scale = (across / width).min(down / height);
        Self { scale, left: 0.5 * (across - width * scale), top: 0.5 * (down - height * scale) }
    }

    /// A length.
    pub fn length(&self, points: f32) -> i64 {
        (f64::from(points) * self.scale).round() as i64
    }

    /// A place.
    pub fn place(&self, at: Pos2) -> (i64, i64) {
        let along = |from: f64, at: f32| (from + f64::from(at) * self.scale).round() as i64;
        (along(self.left, at.x), along(self.top, at.y))
    }

    /// A rectangle.
    pub fn frame(&self, rect: Rect) -> Frame {
        let ((x, y), (right, bottom)) = (self.place(rect.min), self.place(rect.max));
        Frame { x, y, cx: (right - x).max(0), cy: (bottom - y).max(0) }
    }

    /// The size of letters in hundredths of a point, as slides say it.
    pub fn letters(&self, size: f32) -> i64 {
        ((f64::from(size) * self.scale / UNITS_A_POINT * 100.0).round() as i64).clamp(100, 400_000)
    }
}
