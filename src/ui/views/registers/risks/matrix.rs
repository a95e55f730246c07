//! The picture of five by five: how many open risks and issues stand at each chance and effect, and which moved since a day.
//! A click on a place lists what stands there.

use std::collections::BTreeMap;

use egui::{Align2, Pos2, Rect, Role, Sense, Shape, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2};

use super::Model;
use crate::insight::exposure::{Place, STEPS, Standing};
use crate::insight::risks::HIGH;
use crate::ui::context::Cx;
use crate::ui::theme::{self, SPACE_2, Theme};
use crate::ui::views::registers::parts;
use crate::ui::widgets::{card, touched};

/// A score from which a place is to be watched (our judgement).
const WATCH: u8 = 8;
/// Room for the words of chance at the left, and of effect below, in points.
const WORDS: f32 = 22.0;
/// The largest side of a place.
const LARGEST: f32 = 58.0;

fn fill(theme: &Theme, (chance, effect): Place) -> egui::Color32 {
    match chance * effect {
        score if score >= HIGH => theme.trouble_soft,
        score if score >= WATCH => theme.watch_soft,
        _ => theme.page,
    }
}

/// Draws the picture in a card; returns the place that is listed from now on.
pub fn show(ui: &mut Ui, cx: &Cx<'_>, model: &Model, chosen: Option<Place>) -> Option<Place> {
    let moved = model.moves.len();
    let args = [("n", moved.into()), ("on", cx.words.date(model.since).into())];
    let mut now = chosen;
    card::card(ui, cx.theme, &cx.words.with("risks-moved", &args), |ui| {
        let side = ((ui.available_width() - WORDS) / STEPS as f32).min(LARGEST);
        let size = Vec2::splat(side * STEPS as f32) + Vec2::splat(WORDS);
        let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
        let area = Rect::from_min_max(pos2(rect.left() + WORDS, rect.top()), pos2(rect.right(), rect.bottom() - WORDS));
        let cell = |(chance, effect): Place| {
            let left = area.left() + side * f32::from(effect - 1);
            let top = area.bottom() - side * f32::from(chance);
            Rect::from_min_size(pos2(left, top), Vec2::splat(side))
        };
        for chance in (1..=STEPS as u8).rev() {
            for effect in 1..=STEPS as u8 {
                let place = (chance, effect);
                if one(ui, cx, model, place, cell(place), chosen == Some(place)) {
                    now = (chosen != Some(place)).then_some(place);
                }
            }
        }
        steps(ui, cx, area, side);
        moves(ui, cx, model, &cell);
        parts::quiet(ui, cx, cx.to_read(cx.text("risks-matrix-drawn")));
    });
    now
}

/// One place; true when it was pressed.
fn one(ui: &Ui, cx: &Cx<'_>, model: &Model, place: Place, rect: Rect, chosen: bool) -> bool {
    let theme = cx.theme;
    let there: Vec<_> = model.placed.iter().filter(|(_, at)| *at == place).map(|(id, _)| *id).collect();
    let args = [("chance", place.0.into()), ("effect", place.1.into()), ("n", there.len().into())];
    let name = cx.words.with("risks-place", &args);
    let sense = if there.is_empty() { Sense::hover() } else { Sense::click() };
    let response = ui.interact(rect, ui.scope_id().with(("place", place)), sense);
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, chosen, &name));
    let painter = ui.painter();
    let inner = rect.shrink(1.5);
    painter.rect_filled(inner, 4.0, fill(theme, place));
    if !there.is_empty() {
        touched(painter, theme, inner, &response);
        let number = cx.words.number(there.len() as f64, 0);
        // The number stands at the left, what moved beside it.
        let at = rect.center() + Vec2::new(-9.0, 3.0);
        painter.text(at, Align2::CENTER_CENTER, number, theme::bold(theme::STRONG), theme.text);
    }
    // The score stands small in its corner, so that the place reads without its colour.
    let score = cx.words.number(f64::from(place.0 * place.1), 0);
    let at = inner.left_top() + Vec2::new(4.0, 2.0);
    painter.text(at, Align2::LEFT_TOP, score, theme::regular(10.0), theme.quiet);
    if chosen {
        painter.rect_stroke(inner, 4.0, Stroke::new(2.0, theme.text), StrokeKind::Inside);
    }
    let clicked = response.clicked();
    if !there.is_empty() {
        let titles: Vec<&str> = there.iter().filter_map(|id| Some(cx.shown().risks.get(*id)?.title.as_str())).collect();
        response.on_hover_text(format!("{name}\n{}", titles.join("\n")));
    }
    clicked
}

/// The steps of chance and effect, and their names.
fn steps(ui: &Ui, cx: &Cx<'_>, area: Rect, side: f32) {
    let (painter, theme) = (ui.painter(), cx.theme);
    let font = theme::regular(theme::CAPTION);
    for step in 1..=STEPS {
        let number = cx.words.number(step as f64, 0);
        let y = area.bottom() - side * (step as f32 - 0.5);
        painter.text(pos2(area.left() - 6.0, y), Align2::RIGHT_CENTER, &number, font.clone(), theme.quiet);
        let x = area.left() + side * (step as f32 - 0.5);
        painter.text(pos2(x, area.bottom() + 3.0), Align2::CENTER_TOP, number, font.clone(), theme.quiet);
    }
}

/// What moved: an arrow from where it stood; what is new begins with a ring, what is closed leaves one behind.
fn moves(ui: &Ui, cx: &Cx<'_>, model: &Model, cell: &impl Fn(Place) -> Rect) {
    let (painter, theme) = (ui.painter(), cx.theme);
    let mut new: BTreeMap<Place, usize> = BTreeMap::new();
    for (index, one) in model.moves.iter().enumerate() {
        // Several of one way lie beside each other.
        let shift = Vec2::new((index % 3) as f32 * 6.0 + 8.0, (index % 2) as f32 * 5.0);
        let at = |place: Place| cell(place).center() + shift;
        let worse = one.growth() > 0;
        let ink = if worse { theme.trouble } else { theme.good };
        let stroke = Stroke::new(1.5 * theme.line_width, ink);
        match (one.from, one.to) {
            (Standing::Open(from), Standing::Open(to)) => arrow(painter, at(from), at(to), stroke),
            (Standing::Unknown | Standing::Unrated | Standing::Closed, Standing::Open(to)) => {
                *new.entry(to).or_default() += 1;
            }
            (Standing::Open(from), Standing::Closed) => {
                painter.circle_stroke(at(from), 4.0, Stroke::new(1.5, theme.good));
            }
            _ => {}
        }
    }
    // Several new ones of one place are one sign with their number.
    for (place, n) in new {
        let sign = if n == 1 { "+".to_owned() } else { cx.words.signed(n as f64, 0) };
        let at = cell(place).center() + Vec2::new(8.0, 3.0);
        painter.text(at, Align2::LEFT_CENTER, sign, theme::bold(theme::CAPTION), theme.trouble);
    }
}

fn arrow(painter: &egui::Painter, from: Pos2, to: Pos2, stroke: Stroke) {
    let way = to - from;
    if way.length() < 1.0 {
        return;
    }
    let along = way.normalized();
    let across = Vec2::new(-along.y, along.x);
    let (from, to) = (from + along * SPACE_2, to - along * SPACE_2);
    painter.line_segment([from, to], stroke);
    let head = vec![to, to - along * 7.0 + across * 3.5, to - along * 7.0 - across * 3.5];
    painter.add(Shape::convex_polygon(head, stroke.color, Stroke::NONE));
}
