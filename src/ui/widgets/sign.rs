//! The signs that mean the same on every chart: a milestone is a diamond, an expectation a flag, a contact a dot on its
//! lane (crossed where it was cancelled), an event a thin pin with a word, today a line with a head. Painter level.

use egui::{Align2, Color32, Painter, Pos2, Rangef, Rect, Shape, Stroke, Vec2, pos2};

use super::one_line_on;
use crate::ui::theme::{self, SPACE_1, Theme};

/// What became of something planned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// It is still to come: hollow.
    Planned,
    /// It took place, was reached, was met: filled.
    Done,
    /// It was called off: hollow and crossed through.
    Cancelled,
}

/// A milestone: a diamond of `size` points with its middle at `center`.
pub fn milestone(painter: &Painter, theme: &Theme, center: Pos2, size: f32, color: Color32, outcome: Outcome) {
    let half = size / 2.0;
    let corner = |x: f32, y: f32| center + Vec2::new(x * half, y * half);
    let corners = vec![corner(0.0, -1.0), corner(1.0, 0.0), corner(0.0, 1.0), corner(-1.0, 0.0)];
    painter.add(Shape::convex_polygon(corners, fill(theme, color, outcome), line(theme, color)));
    strike(painter, theme, center, half, color, outcome);
}

/// An expectation: a flag whose pole stands at `foot`, `height` points high, flying to the right.
pub fn expectation(painter: &Painter, theme: &Theme, foot: Pos2, height: f32, color: Color32, outcome: Outcome) {
    let top = pos2(foot.x, foot.y - height);
    painter.line_segment([foot, top], line(theme, color));
    let (wide, deep) = (height * 0.72, height * 0.56);
    let cloth = vec![
        top,
        top + Vec2::new(wide, deep * 0.14),
        top + Vec2::new(wide * 0.78, deep * 0.55),
        top + Vec2::new(wide, deep),
        top + Vec2::new(0.0, deep),
    ];
    // The cloth is notched, so it is filled as two halves and outlined as one.
    let ground = fill(theme, color, outcome);
    let (upper, lower) = (vec![cloth[0], cloth[1], cloth[2]], vec![cloth[0], cloth[2], cloth[3], cloth[4]]);
    for part in [upper, lower] {
        painter.add(Shape::convex_polygon(part, ground, Stroke::NONE));
    }
    painter.add(Shape::closed_line(cloth, line(theme, color)));
    strike(painter, theme, top + Vec2::new(wide * 0.4, deep * 0.5), height * 0.36, color, outcome);
}

/// A contact: a dot of `radius` points on its lane.
pub fn contact(painter: &Painter, theme: &Theme, center: Pos2, radius: f32, color: Color32, outcome: Outcome) {
    painter.circle(center, radius, fill(theme, color, outcome), line(theme, color));
    strike(painter, theme, center, radius, color, outcome);
}

/// An event: a thin pin through the whole height with its word at the top, cut at `room` points.
pub fn event(painter: &Painter, theme: &Theme, x: f32, heights: Rangef, word: &str, room: f32) {
    let stroke = Stroke::new(theme.line_width, theme.ghost);
    painter.add(Shape::dashed_line(&[pos2(x, heights.min), pos2(x, heights.max)], stroke, 3.0, 3.0));
    painter.circle_filled(pos2(x, heights.min), 2.5, theme.quiet);
    let galley = one_line_on(painter, word, theme::regular(theme::CAPTION), room);
    painter.galley(pos2(x + SPACE_1 + 1.0, heights.min - galley.size().y / 2.0), galley, theme.quiet);
}

/// The day shown: a line of ink through the whole height, with its word in a small head.
pub fn today(painter: &Painter, theme: &Theme, x: f32, heights: Rangef, word: &str) {
    painter.vline(x, heights, Stroke::new(1.5_f32.max(theme.line_width), theme.text));
    if word.is_empty() {
        return;
    }
    let galley = painter.layout_no_wrap(word.to_owned(), theme::bold(11.0), theme.ink_on(theme.text));
    let size = galley.size() + Vec2::new(10.0, 2.0);
    let head = Rect::from_center_size(pos2(x, heights.min + size.y / 2.0), size);
    painter.rect_filled(head, 3.0, theme.text);
    painter.galley(head.center() - galley.size() / 2.0, galley, theme.text);
}

/// A word beside a mark, on a little paper of its own, so that it reads over lines. Returns the room it takes.
pub fn label(painter: &Painter, theme: &Theme, at: Pos2, anchor: Align2, word: &str, color: Color32) -> Rect {
    let galley = painter.layout_no_wrap(word.to_owned(), theme::regular(theme::CAPTION), color);
    let rect = anchor.anchor_size(at, galley.size());
    painter.rect_filled(rect.expand2(Vec2::new(2.0, 0.0)), 2.0, theme.surface.gamma_multiply(0.85));
    painter.galley(rect.min, galley, color);
    rect
}

fn fill(theme: &Theme, color: Color32, outcome: Outcome) -> Color32 {
    if outcome == Outcome::Done { color } else { theme.surface }
}

fn line(theme: &Theme, color: Color32) -> Stroke {
    Stroke::new(1.5_f32.max(theme.line_width), color)
}

fn strike(painter: &Painter, theme: &Theme, center: Pos2, half: f32, color: Color32, outcome: Outcome) {
    if outcome == Outcome::Cancelled {
        let reach = Vec2::new(half + 3.0, -half - 3.0);
        painter.line_segment([center - reach, center + reach], line(theme, color));
    }
}
