//! Small pictures of numbers inside text, tables and cards: a share between the two managers, how far something is,
//! a curve without axes. Gaps in what is known stay gaps.

use egui::{Color32, Rect, Response, Role, Sense, Stroke, Ui, Vec2, WidgetInfo, pos2};

use super::one_line;
use crate::ui::theme::{self, SPACE_1, SPACE_2, Theme};

/// Share of effort between the two managers: `project` and `relationship` in any unit; the words stand at the two
/// ends under the bar, each in its own colour. `name` is the accessible name.
pub fn share(
    ui: &mut Ui,
    theme: &Theme,
    name: &str,
    (project, project_words): (f64, &str),
    (relationship, relationship_words): (f64, &str),
) -> Response {
    let font = theme::bold(theme::CAPTION);
    let half = (super::room(ui) / 2.0 - SPACE_1).max(0.0);
    let left = one_line(ui, project_words, font.clone(), half);
    let right = one_line(ui, relationship_words, font, half);
    let size = Vec2::new(super::room(ui), 10.0 + SPACE_1 + left.size().y.max(right.size().y));
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| {
        WidgetInfo::labeled(Role::Meter, true, format!("{name}: {project_words}, {relationship_words}"))
    });
    if ui.is_rect_visible(rect) {
        let track = Rect::from_min_size(rect.min, Vec2::new(rect.width(), 10.0));
        let whole = project.max(0.0) + relationship.max(0.0);
        let painter = ui.painter();
        if whole > 0.0 {
            // Two points of paper between the two, so that they part without colour.
            let gap = if project > 0.0 && relationship > 0.0 { 2.0 } else { 0.0 };
            let width = (track.width() - gap) * (project.max(0.0) / whole) as f32;
            let (mut first, mut second) = (track, track);
            first.set_right(track.left() + width);
            second.set_left(track.left() + width + gap);
            painter.rect_filled(first, 2.0, theme.project);
            painter.rect_filled(second, 2.0, theme.relationship);
        } else {
            painter.rect_stroke(track, 2.0, Stroke::new(theme.line_width, theme.quiet), egui::StrokeKind::Inside);
        }
        let top = track.bottom() + SPACE_1;
        painter.galley(pos2(rect.left(), top), left, theme.project);
        let at = rect.right() - right.size().x;
        painter.galley(pos2(at, top), right, theme.relationship);
    }
    response
}

/// How far something is, 0 to 1, in a colour; `None` is drawn hollow. `name` is the accessible name.
pub fn progress(ui: &mut Ui, theme: &Theme, name: &str, done: Option<f32>, color: Color32, size: Vec2) -> Response {
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| {
        let mut info = WidgetInfo::labeled(Role::ProgressIndicator, true, name);
        info.value = done.map(f64::from);
        info
    });
    if ui.is_rect_visible(rect) {
        let height = rect.height().min(6.0);
        let track = Rect::from_center_size(rect.center(), Vec2::new(rect.width(), height));
        paint(ui.painter(), theme, track, done, color);
    }
    response
}

/// Draws a bar from the left into `track`: 0 to 1, or hollow where nothing is known.
pub fn paint(painter: &egui::Painter, theme: &Theme, track: Rect, done: Option<f32>, color: Color32) {
    let radius = track.height() / 2.0;
    match done {
        Some(done) => {
            painter.rect_filled(track, radius, theme.track);
            let done = done.clamp(0.0, 1.0);
            if done > 0.0 {
                let width = (track.width() * done).max(track.height());
                painter.rect_filled(Rect::from_min_size(track.min, Vec2::new(width, track.height())), radius, color);
            }
        }
        None => {
            painter.rect_stroke(track, radius, Stroke::new(1.0, theme.outline), egui::StrokeKind::Inside);
        }
    }
}

/// Radius of the ring before how many are planned, in points.
const RING: f32 = 3.5;

/// A named thin bar with its figure at the right end, such as a part of a dial. Rows under one another align.
pub fn part(ui: &mut Ui, theme: &Theme, name: &str, value: Option<f32>, words: &str, color: Color32) -> Response {
    let labels = room_for_labels(ui, []);
    part_and_planned(ui, theme, labels, (name, value, words), None, color)
}

/// How wide the names of such rows are, each with how many are planned, so that these are whole where the bars keep some
/// room, and the rows align.
pub fn room_for_labels<'n>(ui: &Ui, names: impl IntoIterator<Item = (&'n str, Option<usize>)>) -> f32 {
    let width = super::room(ui);
    let usual = (width * 0.46).max(150.0).min(width * 0.6).min(190.0);
    let wide = |text: &str| one_line(ui, text, theme::regular(theme::CAPTION), f32::INFINITY).size().x;
    let ring = |n: usize| SPACE_2 + 2.0 * RING + SPACE_1 + wide(&n.to_string());
    let whole = |(name, planned): (&str, Option<usize>)| wide(name) + planned.map_or(0.0, ring) + SPACE_2;
    names.into_iter().map(whole).fold(usual, f32::max).min((width * 0.7).max(usual))
}

/// The same with what is only planned as a hollow ring and its number behind the name: how many, and what that says. The
/// bar and the figure stay those of what is known.
pub fn part_and_planned(
    ui: &mut Ui,
    theme: &Theme,
    label_width: f32,
    (name, value, words): (&str, Option<f32>, &str),
    planned: Option<(usize, &str)>,
    color: Color32,
) -> Response {
    let width = super::room(ui);
    let (rect, response) = ui.allocate_exact_size(Vec2::new(width, 20.0), Sense::hover());
    let more = planned.map(|(_, said)| format!(", {said}")).unwrap_or_default();
    response.widget_info(|| WidgetInfo::labeled(Role::Meter, true, format!("{name}: {words}{more}")));
    if ui.is_rect_visible(rect) {
        let figure = 32.0;
        let label = one_line(ui, name, theme::regular(theme::CAPTION), label_width - SPACE_2);
        let ink = if value.is_some() { theme.text } else { theme.quiet };
        let words_galley = one_line(ui, words, theme::regular(theme::CAPTION), figure);
        let middle = rect.center().y;
        let cut = label.elided;
        if let Some((n, _)) = planned {
            let number = one_line(ui, &n.to_string(), theme::regular(theme::CAPTION), figure);
            let room = label_width - SPACE_2 - number.size().x;
            let ring = pos2(rect.left() + (label.size().x + SPACE_2 + RING).min(room - RING), middle);
            ui.painter().circle_stroke(ring, RING, Stroke::new(1.0, color));
            let at = pos2(ring.x + RING + SPACE_1, middle - number.size().y / 2.0);
            ui.painter().galley(at, number, theme.quiet);
        }
        ui.painter().galley(pos2(rect.left(), middle - label.size().y / 2.0), label, theme.quiet);
        let track = Rect::from_min_max(
            pos2(rect.left() + label_width, middle - 2.0),
            pos2(rect.right() - figure, middle + 2.0),
        );
        if track.width() > 8.0 {
            paint(ui.painter(), theme, track, value, color);
        }
        let at = pos2(rect.right() - words_galley.size().x, middle - words_galley.size().y / 2.0);
        ui.painter().galley(at, words_galley, ink);
        if cut {
            return response.on_hover_text(name);
        }
    }
    response
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::fonts;
    use crate::ui::theme::ThemeKind;

    /// Of what the bar is filled, and the whole of it, in points.
    fn filled(value: f32, planned: Option<(usize, &str)>) -> (f32, f32) {
        let ctx = egui::Context::default();
        fonts::install(&ctx);
        ctx.run_ui(egui::RawInput::default(), |_| {}).textures_delta.clear();
        let theme = Theme::of(ThemeKind::Light);
        let screen = Rect::from_min_size(pos2(0.0, 0.0), Vec2::new(400.0, 60.0));
        let input = egui::RawInput { screen_rect: Some(screen), ..Default::default() };
        let mut ui_of = |ui: &mut Ui| {
            part_and_planned(ui, theme, 150.0, ("Expectations", Some(value), "100"), planned, theme.relationship);
        };
        let mut output = ctx.run_ui(input, &mut ui_of);
        output.textures_delta.clear();
        let width = |color: Color32| {
            let rects = output.shapes.iter().filter_map(|one| match &one.shape {
                egui::Shape::Rect(rect) if rect.fill == color => Some(rect.rect.width()),
                _ => None,
            });
            rects.sum::<f32>()
        };
        (width(theme.relationship), width(theme.track))
    }

    #[test]
    fn what_is_planned_makes_no_bar_shorter_than_its_figure() {
        assert_eq!(filled(1.0, Some((4, "4 planned"))), filled(1.0, None));
        let (done, all) = filled(0.5, Some((40, "40 planned")));
        assert!(all > 100.0 && (done / all - 0.5).abs() < 0.01, "{done} of {all}");
        let (done, all) = filled(1.0, Some((1, "1 planned")));
        assert!((done - all).abs() < 0.01, "a figure of 100 is a full bar");
    }
}
