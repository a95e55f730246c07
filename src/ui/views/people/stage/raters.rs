//! How others see the same people: a small card where another rater's latest assessment puts somebody, with a line to
//! where the latest of all does.

use egui::{Rect, Role, Sense, Stroke, Ui, Vec2, WidgetInfo};

use super::super::marks;
use super::super::picture::{Cast, Drawn, Picture};
use super::super::placement::edge;
use crate::ui::context::Cx;
use crate::ui::widgets::person::initials;
use crate::ui::widgets::popup;

/// Nearer than this to the mark itself another view says the same, in points.
const SAME: f32 = 6.0;
/// Radius of the circle around another rater's card, in points.
const RADIUS: f32 = 11.0;

/// Draws the other raters' marks of everybody who stands in the scene.
pub(super) fn draw(ui: &Ui, cx: &Cx<'_>, picture: &dyn Picture, cast: &Cast<'_>, drawn: &Drawn<'_>) {
    if drawn.moving || drawn.held.is_some() {
        return;
    }
    let theme = cx.theme;
    let painter = ui.painter().with_clip_rect(drawn.rect.intersect(ui.clip_rect()));
    for spot in drawn.spots {
        let (Some(person), Some(mark)) = (cast.people.get(spot.who), drawn.spot(spot.who)) else { continue };
        let latest = person.rated.map(|place| place.assessment);
        let others = cast.views.get(&spot.who).into_iter().flatten();
        for view in others.filter(|view| Some(view.place.assessment) != latest) {
            let Some(at) = picture.place_of(spot, &view.place).map(|at| drawn.at(at)) else { continue };
            if at.distance(spot.at + drawn.origin) < SAME {
                continue;
            }
            let chosen = drawn.chosen == Some(spot.who);
            let stroke = match chosen {
                true => Stroke::new(2.0, theme.text),
                false => Stroke::new(theme.line_width, theme.quiet),
            };
            let from = edge(at, mark.center, mark.radius);
            painter.extend(egui::Shape::dashed_line(&[from, edge(from, at, RADIUS)], stroke, 4.0, 3.0));
            marks::rater(&painter, theme, at, &initials(&view.by));
            let places = [
                ("by", view.by.as_str().into()),
                ("name", person.name.as_str().into()),
                ("says", picture.says(cx, &view.place).into()),
                ("date", cx.words.date_short(view.place.on).into()),
            ];
            let sentence = cx.words.with("people-rater-mark", &places);
            let body = Rect::from_center_size(at, Vec2::splat(2.0 * RADIUS));
            let response = ui.interact(body, ui.make_persistent_id(("rater", spot.who, &view.by)), Sense::hover());
            response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &sentence));
            popup::beside(&response, sentence);
        }
    }
}
