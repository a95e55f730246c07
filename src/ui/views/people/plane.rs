//! A plane of two scales from 1 to 5, divided into four parts: from ratings to points and back, and the paper under it.

use egui::{Align2, Pos2, Rect, Stroke, Ui, Vec2, pos2, vec2};

use super::acts::rounded;
use crate::ui::context::Cx;
use crate::ui::theme::{self, SPACE_2};
use crate::ui::widgets::one_line_on;

/// Height of the bands that carry the names of the parts, in points.
pub const BAND: f32 = 22.0;
/// Room for the figures of the upright scale, in points.
const GUTTER: f32 = 18.0;
/// Room between the edge of the paper and the ends of its scales, so that marks at 1 and 5 stand inside, in points.
const INSET: Vec2 = vec2(30.0, 27.0);

/// The plane within its room.
#[derive(Clone, Copy, Debug)]
pub struct Plane {
    /// The paper.
    pub plot: Rect,
    /// Where marks and names may stand.
    pub field: Rect,
    /// Where 1–5 lie.
    pub ends: Rect,
}

/// What is written on the paper.
pub struct Ground<'a> {
    /// Where it is divided, across and upright.
    pub lines: (f64, f64),
    /// The names of the parts: left and right above, left and right below.
    pub parts: [&'a str; 4],
    /// The name of the scale across.
    pub across: &'a str,
    /// The name of the upright scale.
    pub upright: &'a str,
}

impl Plane {
    /// The plane of a room.
    pub fn of(room: Vec2) -> Self {
        let plot = Rect::from_min_max(pos2(GUTTER, 18.0), room.to_pos2() - vec2(0.0, 18.0));
        let field = plot.shrink2(vec2(1.0, BAND));
        Self { plot, field, ends: field.shrink2(INSET) }
    }

    /// Whether there is room for anything.
    pub fn has_room(self) -> bool {
        self.ends.is_positive()
    }

    /// The same elsewhere.
    pub fn translated(self, by: Vec2) -> Self {
        Self { plot: self.plot.translate(by), field: self.field.translate(by), ends: self.ends.translate(by) }
    }

    /// Where two ratings lie.
    pub fn at(self, (across, upright): (f64, f64)) -> Pos2 {
        let share = |value: f64| ((value - 1.0) / 4.0) as f32;
        pos2(
            egui::lerp(self.ends.x_range(), share(across)),
            egui::lerp(self.ends.bottom()..=self.ends.top(), share(upright)),
        )
    }

    /// Ratings at a point, to a tenth.
    pub fn ratings(self, at: Pos2) -> (f64, f64) {
        let share = |part: f32| rounded(f64::from(part.clamp(0.0, 1.0)) * 4.0 + 1.0);
        let size = self.ends.size().max(Vec2::splat(1.0));
        (share((at.x - self.ends.left()) / size.x), share((self.ends.bottom() - at.y) / size.y))
    }

    /// The square around two whole ratings in which marks of these ratings stand.
    pub fn cell(self, (across, upright): (f64, f64)) -> Rect {
        let step = vec2(self.ends.width() / 4.0, self.ends.height() / 4.0);
        Rect::from_center_size(self.at((across, upright)), step - vec2(4.0, 4.0)).intersect(self.field)
    }

    /// The two lines that divide the field.
    pub fn divided(self, (across, upright): (f64, f64)) -> Vec<[Pos2; 2]> {
        let at = self.at((across, upright));
        let upright = [pos2(at.x, self.field.top()), pos2(at.x, self.field.bottom())];
        let across = [pos2(self.field.left(), at.y), pos2(self.field.right(), at.y)];
        vec![upright, across]
    }

    /// Draws the paper: scales, lines, the names of the parts. `self` is on the screen.
    pub fn draw(self, ui: &Ui, cx: &Cx<'_>, ground: &Ground<'_>) {
        let theme = cx.theme;
        let painter = ui.painter();
        let plot = self.plot;
        painter.rect(plot, f32::from(theme::RADIUS), theme.surface, theme.hairline(), egui::StrokeKind::Inside);
        let quiet = theme::regular(theme::CAPTION);
        for step in 1..=5 {
            let at = self.at((f64::from(step), f64::from(step)));
            let grid = Stroke::new(1.0, theme.grid);
            painter.hline(plot.left() + 1.0..=plot.right() - 1.0, at.y, grid);
            painter.vline(at.x, plot.top() + 1.0..=plot.bottom() - 1.0, grid);
            let figure = step.to_string();
            painter.text(pos2(plot.left() - 6.0, at.y), Align2::RIGHT_CENTER, &figure, quiet.clone(), theme.quiet);
            painter.text(pos2(at.x, plot.bottom() + 3.0), Align2::CENTER_TOP, &figure, quiet.clone(), theme.quiet);
        }
        let middle = self.at(ground.lines);
        let line = Stroke::new(theme.line_width, theme.outline);
        painter.hline(plot.x_range(), middle.y, line);
        painter.vline(middle.x, plot.y_range(), line);
        let at = plot.left_top() - vec2(0.0, 2.0);
        painter.text(at, Align2::LEFT_BOTTOM, ground.upright, quiet.clone(), theme.quiet);
        // At the end of its axis, in the band where no mark stands: between the figures it would be squeezed.
        let end = pos2(plot.right() - SPACE_2 - 2.0, plot.bottom() - BAND / 2.0);
        let across = painter.text(end, Align2::RIGHT_CENTER, ground.across, quiet, theme.quiet);
        let tops = [plot.top(), plot.top(), plot.bottom() - BAND, plot.bottom() - BAND];
        for (index, (word, top)) in ground.parts.iter().zip(tops).enumerate() {
            let left = if index % 2 == 0 { plot.left() } else { middle.x } + SPACE_2 + 2.0;
            let right = match index {
                0 | 2 => middle.x,
                1 => plot.right(),
                _ => across.left(),
            };
            let galley = one_line_on(painter, word, theme::bold(theme::CAPTION), right - left - SPACE_2);
            painter.galley(pos2(left, top + (BAND - galley.size().y) / 2.0), galley, theme.quiet);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_and_its_ratings_are_the_same_thing() {
        let plane = Plane::of(vec2(800.0, 500.0));
        for ratings in [(1.0, 1.0), (5.0, 5.0), (2.3, 4.7), (3.0, 1.1)] {
            assert_eq!(plane.ratings(plane.at(ratings)), ratings);
        }
        assert_eq!(plane.ratings(pos2(-50.0, 9000.0)), (1.0, 1.0), "beside the scales are their ends");
    }
}
