//! How others see the same people: a small card where another rater's latest assessment puts somebody, with a line to
//! where the latest of all does.

use egui::{Pos2, Rect, Role, Sense, Stroke, Ui, Vec2, WidgetInfo, vec2};

use super::super::marks;
use super::super::person::Person;
use super::super::picture::{Cast, Drawn, Picture, Scene, Spot};
use super::super::placement::edge;
use crate::insight::raters::View;
use crate::ui::context::Cx;
use crate::ui::widgets::person::initials;
use crate::ui::widgets::popup;

/// Nearer than this to the mark itself another view says the same, in points.
const SAME: f32 = 6.0;
/// Radius of the circle around another rater's card, in points.
const RADIUS: f32 = 11.0;

/// The views of other raters on somebody that put them elsewhere in the scene, with where.
fn elsewhere<'a>(
    picture: &'a dyn Picture,
    cast: &'a Cast<'_>,
    (spot, person): (&'a Spot, &Person),
) -> impl Iterator<Item = (&'a View, Pos2)> {
    let latest = person.rated.map(|place| place.assessment);
    let others = cast.views.get(&spot.who).into_iter().flatten();
    let others = others.filter(move |view| Some(view.place.assessment) != latest);
    let placed = others.filter_map(|view| Some((view, picture.place_of(spot, &view.place)?)));
    placed.filter(|(_, at)| at.distance(spot.at) >= SAME)
}

/// Where other raters' cards lie in a scene, as lines that names rather do not lie across.
pub(super) fn lines(picture: &dyn Picture, cast: &Cast<'_>, scene: &Scene) -> Vec<[Pos2; 2]> {
    if !cast.raters {
        return Vec::new();
    }
    let mut lines = Vec::new();
    for spot in &scene.spots {
        let Some(person) = cast.people.get(spot.who) else { continue };
        let across = vec2(RADIUS, 0.0);
        lines.extend(elsewhere(picture, cast, (spot, person)).map(|(_, at)| [at - across, at + across]));
    }
    lines
}

/// Draws the other raters' marks of everybody who stands in the scene.
pub(super) fn draw(ui: &Ui, cx: &Cx<'_>, picture: &dyn Picture, cast: &Cast<'_>, drawn: &Drawn<'_>) {
    if drawn.moving || drawn.held.is_some() {
        return;
    }
    let theme = cx.theme;
    let painter = ui.painter().with_clip_rect(drawn.rect.intersect(ui.clip_rect()));
    for spot in drawn.spots {
        let (Some(person), Some(mark)) = (cast.people.get(spot.who), drawn.spot(spot.who)) else { continue };
        for (view, at) in elsewhere(picture, cast, (spot, person)) {
            let at = drawn.at(at);
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
