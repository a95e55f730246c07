//! Power and interest (Mendelow 1991): two continuous scales from 1 to 5, divided into four cells, with an arrow from
//! where somebody stood before.

use egui::{Align2, Pos2, Rect, Shape, Stroke, Ui, Vec2, pos2, vec2};

use super::acts::rounded;
use super::legend::{self, Sign};
use super::person::Person;
use super::picture::{Area, Cast, Drawn, Picture, Put, Scene, Spot};
use super::placement::Layout;
use super::ties::{self, Line};
use super::trails::Trail;
use super::{marks, matrix, sentences};
use crate::insight::grid::{Cell, MIDDLE};
use crate::ui::blank;
use crate::ui::context::Cx;
use crate::ui::theme::{self, SPACE_2};
use crate::workspace::Assessment;

/// Height of the bands that carry the names of the cells, in points.
const BAND: f32 = 22.0;
/// Room for the figures of the power axis, in points.
const GUTTER: f32 = 18.0;
/// Room between the edge of the map and the ends of its scales, so that marks at 1 and 5 stand inside, in points.
const INSET: Vec2 = vec2(30.0, 27.0);

/// The lens with its own small state.
#[derive(Default)]
pub struct PowerInterest {
    plane: Option<Plane>,
    /// Who came from where, in the order of the scene.
    trails: Vec<Option<Trail>>,
    lines: Vec<Line>,
}

/// The map within the scene: from ratings to points and back.
#[derive(Clone, Copy)]
struct Plane {
    /// The paper.
    plot: Rect,
    /// Where marks and names may stand.
    field: Rect,
    /// Where 1–5 lie.
    ends: Rect,
}

impl Plane {
    fn of(room: Vec2) -> Self {
        let plot = Rect::from_min_max(pos2(GUTTER, 18.0), room.to_pos2() - vec2(0.0, 18.0));
        let field = plot.shrink2(vec2(1.0, BAND));
        Self { plot, field, ends: field.shrink2(INSET) }
    }

    fn at(self, (interest, power): (f64, f64)) -> Pos2 {
        let share = |value: f64| ((value - 1.0) / 4.0) as f32;
        pos2(
            egui::lerp(self.ends.x_range(), share(interest)),
            egui::lerp(self.ends.bottom()..=self.ends.top(), share(power)),
        )
    }

    /// Ratings at a point, to a tenth.
    fn ratings(self, at: Pos2) -> (f64, f64) {
        let share = |part: f32| rounded(f64::from(part.clamp(0.0, 1.0)) * 4.0 + 1.0);
        let size = self.ends.size().max(Vec2::splat(1.0));
        (share((at.x - self.ends.left()) / size.x), share((self.ends.bottom() - at.y) / size.y))
    }
}

/// An assessment that says this of interest and power, and all else as the latest does.
fn assessed(cx: &Cx<'_>, person: &Person, (interest, power): (f64, f64)) -> Assessment {
    Assessment { power, interest, ..blank::assessment(cx.file, cx.author, cx.day, person.id) }
}

impl Picture for PowerInterest {
    fn stands(&self, person: &Person) -> bool {
        person.place.is_some()
    }

    fn waiting(&self, cx: &Cx<'_>, n: usize) -> String {
        let places = [("n", n.into())];
        if cx.editable { cx.words.with("people-tray-drag", &places) } else { cx.words.with("people-tray", &places) }
    }

    fn drawn(&self, cx: &Cx<'_>, (n, shown, total): (usize, usize, usize)) -> String {
        if shown == total {
            return cx.words.with("people-drawn-map", &[("n", n.into()), ("total", total.into())]);
        }
        let places = [("n", n.into()), ("shown", shown.into()), ("total", total.into())];
        cx.words.with("people-drawn-map-filtered", &places)
    }

    fn has_beside(&self) -> bool {
        true
    }

    fn beside(&mut self, ui: &mut Ui, cx: &Cx<'_>, cast: &Cast<'_>) {
        matrix::show(ui, cx, cast.shown);
    }

    fn signs(&self) -> Vec<Sign> {
        let mut signs = legend::usual();
        signs.push(Sign::Trail);
        signs
    }

    fn scene(&mut self, _ui: &Ui, _cx: &Cx<'_>, cast: &Cast<'_>, room: Vec2) -> Scene {
        let plane = Plane::of(room);
        self.plane = Some(plane);
        if !plane.ends.is_positive() {
            return Scene::default();
        }
        // Who left comes last: those who are there keep their places.
        let mut standing: Vec<&Person> = cast.shown.iter().copied().filter(|person| self.stands(person)).collect();
        standing.sort_by_key(|person| person.left_on.is_some());
        let spots = standing.iter().map(|person| {
            let place = person.place.unwrap_or((MIDDLE, MIDDLE));
            Spot::new(person.id, plane.at(place))
        });
        let lines =
            standing.iter().filter_map(|person| Some([plane.at(person.before?), plane.at(person.place?)])).collect();
        Scene { spots: spots.collect(), area: Area(plane.field), lines, height: 0.0 }
    }

    fn laid_out(&mut self, scene: &Scene, layout: &Layout, cast: &Cast<'_>) {
        let Some(plane) = self.plane else { return };
        let trail = |(index, spot): (usize, &Spot)| {
            let before = cast.people.get(spot.who)?.before?;
            Trail::of(layout, index, plane.at(before), plane.field)
        };
        self.trails = scene.spots.iter().enumerate().map(trail).collect();
    }

    fn under(&mut self, ui: &mut Ui, cx: &Cx<'_>, cast: &Cast<'_>, drawn: &Drawn<'_>) {
        let Some(plane) = self.plane.filter(|plane| plane.ends.is_positive()) else { return };
        let moved = |rect: Rect| drawn.on_screen(rect);
        let plane = Plane { plot: moved(plane.plot), field: moved(plane.field), ends: moved(plane.ends) };
        ground(ui, cx, plane.plot, plane);
        let painter = ui.painter().with_clip_rect(plane.plot.intersect(ui.clip_rect()));
        for (index, who) in drawn.spots.iter().map(|spot| spot.who).enumerate() {
            let (Some(person), Some(spot)) = (cast.people.get(who), drawn.spot(who)) else { continue };
            let Some(place) = person.place.filter(|_| !drawn.moving) else { continue };
            let at = plane.at(place);
            if spot.moved_from(at) {
                marks::leader(&painter, cx.theme, at, spot.center, spot.radius);
            }
            let in_hand = drawn.held.is_some_and(|held| held.who == who);
            if let Some(trail) = self.trails.get(index).copied().flatten().filter(|_| !in_hand) {
                marks::trail(&painter, cx.theme, &trail.translated(drawn.origin));
            }
        }
        let ties = drawn.chosen.map(|who| ties::draw(&painter, cx, cast.people, who, &|who| drawn.spot(who)));
        self.lines = ties.unwrap_or_default();
        if let Some(at) = drawn.held.and_then(|held| held.at) {
            let thin = Stroke::new(cx.theme.line_width, cx.theme.outline);
            painter.extend(Shape::dashed_line(&[at, pos2(plane.plot.left(), at.y)], thin, 3.0, 3.0));
            painter.extend(Shape::dashed_line(&[at, pos2(at.x, plane.plot.bottom())], thin, 3.0, 3.0));
        }
    }

    fn over(&mut self, ui: &mut Ui, cx: &Cx<'_>, _cast: &Cast<'_>, drawn: &Drawn<'_>, over_mark: bool) {
        if !over_mark && !drawn.quiet {
            ties::explain(ui, cx, &self.lines, drawn.rect);
        }
    }

    fn put(&self, cx: &Cx<'_>, person: &Person, at: Pos2) -> Option<Put> {
        let plane = self.plane?;
        let (interest, power) = plane.ratings(at);
        Some(Put {
            at: plane.at((interest, power)),
            words: sentences::values(interest, power, cx.words),
            assessment: assessed(cx, person, (interest, power)),
        })
    }

    fn nudge(&self, cx: &Cx<'_>, person: &Person, way: Vec2) -> Option<Assessment> {
        let (interest, power) = person.place?;
        let tenth = |value: f64, steps: f32| rounded((value + 0.1 * f64::from(steps)).clamp(1.0, 5.0));
        Some(assessed(cx, person, (tenth(interest, way.x), tenth(power, -way.y))))
    }
}

/// Paper, scales, the four cells and their names.
fn ground(ui: &Ui, cx: &Cx<'_>, plot: Rect, scale: Plane) {
    let theme = cx.theme;
    let painter = ui.painter();
    painter.rect(plot, f32::from(theme::RADIUS), theme.surface, theme.hairline(), egui::StrokeKind::Inside);
    let quiet = theme::regular(theme::CAPTION);
    for step in 1..=5 {
        let at = scale.at((f64::from(step), f64::from(step)));
        let grid = Stroke::new(1.0, theme.grid);
        painter.hline(plot.left() + 1.0..=plot.right() - 1.0, at.y, grid);
        painter.vline(at.x, plot.top() + 1.0..=plot.bottom() - 1.0, grid);
        let figure = step.to_string();
        painter.text(pos2(plot.left() - 6.0, at.y), Align2::RIGHT_CENTER, &figure, quiet.clone(), theme.quiet);
        painter.text(pos2(at.x, plot.bottom() + 3.0), Align2::CENTER_TOP, &figure, quiet.clone(), theme.quiet);
    }
    let middle = scale.at((MIDDLE, MIDDLE));
    let line = Stroke::new(theme.line_width, theme.outline);
    painter.hline(plot.x_range(), middle.y, line);
    painter.vline(middle.x, plot.y_range(), line);
    let power = cx.text("people-axis-power");
    painter.text(plot.left_top() - vec2(0.0, 2.0), Align2::LEFT_BOTTOM, power, quiet.clone(), theme.quiet);
    // At the end of its axis, in the band where no mark stands: between the figures it would be squeezed.
    let at = pos2(plot.right() - SPACE_2 - 2.0, plot.bottom() - BAND / 2.0);
    painter.text(at, Align2::RIGHT_CENTER, cx.text("people-axis-interest"), quiet, theme.quiet);
    for (cell, corner) in [
        (Cell::KeepSatisfied, pos2(plot.left(), plot.top())),
        (Cell::ManageClosely, pos2(middle.x, plot.top())),
        (Cell::Monitor, pos2(plot.left(), plot.bottom() - BAND)),
        (Cell::KeepInformed, pos2(middle.x, plot.bottom() - BAND)),
    ] {
        let word = match cell {
            Cell::ManageClosely => cx.text("people-cell-manage-closely"),
            Cell::KeepSatisfied => cx.text("people-cell-keep-satisfied"),
            Cell::KeepInformed => cx.text("people-cell-keep-informed"),
            Cell::Monitor => cx.text("people-cell-monitor"),
        };
        let at = corner + vec2(SPACE_2 + 2.0, BAND / 2.0);
        painter.text(at, Align2::LEFT_CENTER, word, theme::bold(theme::CAPTION), theme.quiet);
    }
}
