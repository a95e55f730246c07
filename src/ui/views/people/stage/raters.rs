//! How others see the same people: a small card where another rater's latest assessment puts somebody, with a line to
//! where the latest of all does. Cards find their places as marks do: none covers a mark, a name or another card.

use egui::{Pos2, Rect, Role, Sense, Stroke, Ui, Vec2, WidgetInfo};

use super::super::marks;
use super::super::picture::{Cast, Drawn, Picture, Scene};
use super::super::placement::{Mark, Zone, edge};
use crate::insight::raters::View;
use crate::ui::context::Cx;
use crate::ui::widgets::person::initials;
use crate::ui::widgets::popup;

/// Nearer than this to the mark itself another view says the same, in points.
const SAME: f32 = 6.0;

/// A view of another rater that puts somebody elsewhere.
#[derive(Clone, Debug)]
pub(super) struct Card {
    /// Of whom, by the place in the scene.
    of: usize,
    view: View,
    /// Where it lies truly, in the scene.
    at: Pos2,
    zone: Zone,
}

impl Card {
    /// What is to find a place for it.
    pub(super) fn mark(&self) -> Mark {
        Mark { at: self.at, radius: marks::RATER, zone: self.zone.clone(), ..Mark::default() }
    }
}

/// The views of other raters that put somebody elsewhere in a scene.
pub(super) fn cards(picture: &dyn Picture, cast: &Cast<'_>, scene: &Scene) -> Vec<Card> {
    let mut cards = Vec::new();
    for (of, spot) in scene.spots.iter().enumerate().filter(|_| cast.raters) {
        let latest = cast.people.get(spot.who).and_then(|person| person.rated).map(|place| place.assessment);
        for view in cast.views.get(&spot.who).into_iter().flatten() {
            let elsewhere = picture.place_of(spot, &view.place).filter(|(at, _)| at.distance(spot.at) >= SAME);
            if let Some((at, zone)) = elsewhere.filter(|_| Some(view.place.assessment) != latest) {
                cards.push(Card { of, view: view.clone(), at, zone });
            }
        }
    }
    cards
}

/// Draws the other raters' cards of everybody who stands in the scene.
pub(super) fn draw(
    ui: &Ui,
    cx: &Cx<'_>,
    picture: &dyn Picture,
    cast: &Cast<'_>,
    (drawn, cards): (&Drawn<'_>, &[Card]),
) {
    if drawn.moving || drawn.held.is_some() {
        return;
    }
    let theme = cx.theme;
    let painter = ui.painter().with_clip_rect(drawn.rect.intersect(ui.clip_rect()));
    // In the layout they follow the marks.
    for (card, placed) in cards.iter().zip(drawn.layout.placed.iter().skip(drawn.spots.len())) {
        let (Some(spot), Some(placed)) = (drawn.spots.get(card.of), placed) else { continue };
        let (Some(person), Some(mark)) = (cast.people.get(spot.who), drawn.spot(spot.who)) else { continue };
        let at = drawn.at(placed.center);
        let stroke = match drawn.chosen == Some(spot.who) {
            true => Stroke::new(2.0, theme.text),
            false => Stroke::new(theme.line_width, theme.quiet),
        };
        let from = edge(at, mark.center, mark.radius);
        painter.extend(egui::Shape::dashed_line(&[from, edge(from, at, placed.radius)], stroke, 4.0, 3.0));
        if card.zone == Zone::Free && placed.moved_from(card.at) {
            marks::leader(&painter, theme, drawn.at(card.at), at, placed.radius);
        }
        marks::rater(&painter, theme, at, placed.radius, &initials(&card.view.by));
        let places = [
            ("by", card.view.by.as_str().into()),
            ("name", person.name.as_str().into()),
            ("says", picture.says(cx, &card.view.place).into()),
            ("date", cx.words.date_short(card.view.place.on).into()),
        ];
        let sentence = cx.words.with("people-rater-mark", &places);
        let body = Rect::from_center_size(at, Vec2::splat(2.0 * placed.radius));
        let response = ui.interact(body, ui.make_persistent_id(("rater", spot.who, &card.view.by)), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &sentence));
        popup::beside(&response, sentence);
    }
}
