//! How somebody heard of a decision, drawn: one code wherever it stands, with the words of its legend. Whether it was in
//! time says the place of a mark, before or after the line from which the decision counts.

use egui::{Painter, Pos2, Rect, Vec2};

use crate::insight::disclosure::From;
use crate::ui::theme::Theme;
use crate::ui::widgets::chip::Mark;

/// From whom, whether the person has heard at all, and the key of its words.
pub const SIGNS: [(From, bool, &str); 5] = [
    (From::Us, true, "dialogue-mark-us"),
    (From::Elsewhere, true, "dialogue-mark-elsewhere"),
    (From::Decider, true, "dialogue-mark-decider"),
    (From::Unknown, true, "dialogue-mark-unknown"),
    (From::Us, false, "dialogue-mark-unheard"),
];

/// Draws the mark, `size` points high: a disc from us, a diamond from elsewhere, a square from whoever decided, a quiet
/// disc from nobody known, a ring where the person has not heard.
pub fn mark(painter: &Painter, theme: &Theme, (center, size): (Pos2, f32), from: From, heard: bool) {
    match (heard, from) {
        (false, _) => Mark::Unknown.paint(painter, theme, center, size),
        (true, From::Us) => Mark::Good.paint(painter, theme, center, size),
        (true, From::Decider) => {
            painter.rect_filled(Rect::from_center_size(center, Vec2::splat(size - 2.0)), 1.0, theme.quiet);
        }
        (true, From::Elsewhere) => Mark::Trouble.paint(painter, theme, center, size - 1.0),
        (true, From::Unknown) => {
            painter.circle_filled(center, size / 2.0 - 1.0, theme.quiet);
        }
    }
}
