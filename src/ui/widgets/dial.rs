//! The manager dial: one figure from 0 to 100 for one of the two managers, its state, and the parts it is made of.
//! Without evidence it is hollow and grey, never a number. Computes nothing.

use egui::{Align2, Painter, Pos2, Rect, Response, Role, Sense, Stroke, Ui, Vec2, WidgetInfo};

use super::chip::Mark;
use super::one_line_on;
use super::{Manager, bar, one_line};
use crate::ui::theme::{self, SPACE_1, Theme};

/// What a dial shows. Words are in the reader's language.
#[derive(Clone, Debug)]
pub struct Dial<'a> {
    /// Whose dial it is.
    pub manager: Manager,
    /// The manager's title, under the dial.
    pub name: &'a str,
    /// 0 to 100; `None` where there is no evidence.
    pub score: Option<f32>,
    /// The state of the whole.
    pub mark: Mark,
    /// The state in a word.
    pub state: &'a str,
    /// The parts of the score: name, 0 to 1 where known, the figure in words.
    pub parts: &'a [(&'a str, Option<f32>, &'a str)],
}

/// Width of the dial's ring area, in points.
pub const SIZE: f32 = 132.0;

/// The dial alone: ring, figure, state under the figure, name beneath.
pub fn ring(ui: &mut Ui, theme: &Theme, dial: &Dial) -> Response {
    let (rect, response) = ui.allocate_exact_size(Vec2::new(SIZE, SIZE + SPACE_1), Sense::hover());
    response.widget_info(|| {
        let figure = dial.score.map_or_else(String::new, |score| format!(" {score:.0}"));
        let mut info = WidgetInfo::labeled(Role::Meter, true, format!("{}{figure}, {}", dial.name, dial.state));
        info.value = dial.score.map(f64::from);
        info
    });
    if ui.is_rect_visible(rect) {
        paint(ui.painter(), theme, rect, dial);
    }
    response
}

/// The dial with its name, state and parts, side by side where there is room for it.
pub fn show(ui: &mut Ui, theme: &Theme, dial: &Dial) -> Response {
    let beside = super::room(ui) >= SIZE + 200.0;
    let parts = |ui: &mut Ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        let name = one_line(ui, dial.name, theme::bold(theme::STRONG), super::room(ui));
        let (rect, heading) = ui.allocate_exact_size(Vec2::new(super::room(ui), name.size().y), Sense::hover());
        heading.widget_info(|| WidgetInfo::labeled(Role::Heading, true, dial.name));
        ui.painter().galley(rect.min, name, dial.manager.color(theme));
        ui.add_space(SPACE_1);
        for (name, value, words) in dial.parts {
            bar::part(ui, theme, name, *value, words, dial.manager.color(theme));
        }
    };
    if beside {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = theme::SPACE_5;
            let response = ring(ui, theme, dial);
            ui.vertical(parts);
            response
        })
        .inner
    } else {
        ui.vertical(|ui| {
            let response = ui.vertical_centered(|ui| ring(ui, theme, dial)).inner;
            parts(ui);
            response
        })
        .inner
    }
}

/// Draws ring, figure and state into a square.
pub fn paint(painter: &Painter, theme: &Theme, rect: Rect, dial: &Dial) {
    let side = rect.width().min(rect.height());
    let center = Pos2::new(rect.center().x, rect.top() + side / 2.0);
    let radius = side / 2.0 - 6.0;
    let width = (side * 0.075).max(4.0);
    let color = dial.manager.color(theme);
    match dial.score {
        Some(score) => {
            arc(painter, center, radius, 0.0, 1.0, Stroke::new(width, theme.track));
            let share = (score / 100.0).clamp(0.0, 1.0);
            if share > 0.005 {
                arc(painter, center, radius, 0.0, share, Stroke::new(width, color));
            }
        }
        None => {
            let line = Stroke::new(theme.line_width, theme.quiet);
            arc(painter, center, radius + width / 2.0, 0.0, 1.0, line);
            arc(painter, center, radius - width / 2.0, 0.0, 1.0, line);
            for end in [0.0, 1.0] {
                let (a, b) = (at(center, radius - width / 2.0, end), at(center, radius + width / 2.0, end));
                painter.line_segment([a, b], line);
            }
        }
    }
    let figure = dial.score.map_or_else(|| "–".to_owned(), |score| format!("{score:.0}"));
    let ink = if dial.score.is_some() { theme.text } else { theme.quiet };
    let large = (side * 0.24).clamp(16.0, 40.0);
    painter.text(center - Vec2::new(0.0, 4.0), Align2::CENTER_CENTER, figure, theme::bold(large), ink);
    // The state stands under the opening of the ring.
    let font = theme::bold(theme::CAPTION);
    let word = one_line_on(painter, dial.state, font, side - 18.0);
    let y = center.y + radius * 0.98;
    let left = center.x - (word.size().x + 14.0) / 2.0;
    dial.mark.paint(painter, theme, Pos2::new(left + 5.0, y), 9.0);
    painter.galley(Pos2::new(left + 14.0, y - word.size().y / 2.0), word, theme.text);
}

/// A point of the ring; the ring opens at the bottom, 0 is its left end and 1 its right end.
fn at(center: Pos2, radius: f32, share: f32) -> Pos2 {
    let angle = (135.0 + 270.0 * share).to_radians();
    center + radius * Vec2::angled(angle)
}

fn arc(painter: &Painter, center: Pos2, radius: f32, from: f32, to: f32, stroke: Stroke) {
    let steps = ((to - from) * 72.0).ceil().max(2.0) as usize;
    let points: Vec<Pos2> =
        (0..=steps).map(|step| at(center, radius, egui::lerp(from..=to, step as f32 / steps as f32))).collect();
    painter.line(points, stroke);
}
