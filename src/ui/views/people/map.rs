//! The power/interest map (Mendelow 1991): draws everybody who was assessed, lets a person be dragged or nudged, and
//! explains what is under the pointer. Places come from `placement`, looks from `marks`.

use std::collections::HashMap;

use chrono::NaiveDate;
use egui::{
    Align2, Key, PointerButton, Pos2, Rect, Response, Role, Sense, Shape, Stroke, Ui, Vec2, WidgetInfo, pos2, vec2,
};

use super::acts::{self, Nudge};
use super::marks::{self, Look};
use super::person::{Filter, People, Person};
use super::placement::{self, Layout};
use super::trails::Trail;
use super::{sentences, ties};
use crate::insight::grid::{Cell, MIDDLE};
use crate::language::Language;
use crate::ui::context::{Action, Cx};
use crate::ui::theme::{self, SPACE_1, SPACE_2};
use crate::ui::widgets::popup::LetGo;
use crate::workspace::{StakeholderId, StakeholderKind};

/// Height of the bands that carry the names of the cells, in points.
const BAND: f32 = 22.0;
/// Room for the figures of the power axis, in points.
const GUTTER: f32 = 18.0;
/// Room between the edge of the map and the ends of its scales, so that marks at 1 and 5 stand inside, in points.
const INSET: Vec2 = vec2(30.0, 27.0);

/// From this height on marks have their full size, in points.
const ROOMY: f32 = 380.0;

/// The map with its own small state.
#[derive(Default)]
pub struct Map {
    kept: Option<Kept>,
    drag: Option<Drag>,
    let_go: LetGo,
    nudge: Nudge,
}

/// A layout, and what it was made for.
struct Kept {
    key: LayoutKey,
    layout: Layout,
    who: Vec<StakeholderId>,
    /// Who came from where, for each of them.
    trails: Vec<Option<Trail>>,
    labels: Vec<Vec<Lines>>,
    index: HashMap<StakeholderId, usize>,
}

/// The people, the room, who is asked for, and the pixels of a point.
type LayoutKey = (Option<(u64, NaiveDate, Language)>, [i32; 4], Filter, u32);

/// A label: a name, and what may stand under it.
#[derive(Clone, Debug)]
struct Lines {
    name: String,
    under: String,
}

/// Someone in the hand.
struct Drag {
    who: StakeholderId,
    /// From the middle of the mark to the pointer.
    grip: Vec2,
    /// Interest and power where it would be let go; none = not over the map.
    over: Option<(f64, f64)>,
}

/// From ratings to points and back.
#[derive(Clone, Copy)]
struct Scale {
    /// Where 1–5 lie.
    ends: Rect,
}

impl Scale {
    fn at(self, (interest, power): (f64, f64)) -> Pos2 {
        let share = |value: f64| ((value - 1.0) / 4.0) as f32;
        pos2(
            egui::lerp(self.ends.x_range(), share(interest)),
            egui::lerp(self.ends.bottom()..=self.ends.top(), share(power)),
        )
    }

    /// Ratings at a point, to a tenth.
    fn ratings(self, at: Pos2) -> (f64, f64) {
        let share = |part: f32| acts::rounded(f64::from(part.clamp(0.0, 1.0)) * 4.0 + 1.0);
        let size = self.ends.size().max(Vec2::splat(1.0));
        (share((at.x - self.ends.left()) / size.x), share((self.ends.bottom() - at.y) / size.y))
    }
}

/// The id of a person's mark.
fn mark_id(ui: &Ui, who: StakeholderId) -> egui::Id {
    ui.make_persistent_id(("mark", who))
}

impl Map {
    /// Where everybody stands since the map was drawn last.
    pub fn layout(&self) -> Option<&Layout> {
        self.kept.as_ref().map(|kept| &kept.layout)
    }

    /// Draws the map into `rect`.
    pub fn show(&mut self, ui: &mut Ui, cx: &Cx<'_>, people: &People, shown: &[&Person], filter: &Filter, rect: Rect) {
        let theme = cx.theme;
        let plot = Rect::from_min_max(rect.min + vec2(GUTTER, 18.0), rect.max - vec2(0.0, 18.0));
        let field = plot.shrink2(vec2(1.0, BAND));
        let scale = Scale { ends: field.shrink2(INSET) };
        if !scale.ends.is_positive() {
            return;
        }
        ground(ui, cx, plot, scale);
        self.lay_out(ui, cx, people, shown, filter, field, scale);
        let Some(kept) = self.kept.take() else { return };
        let spots = |who: StakeholderId| {
            kept.index.get(&who).and_then(|index| kept.layout.placed.get(*index)).copied().flatten()
        };

        let painter = ui.painter().with_clip_rect(plot.intersect(ui.clip_rect()));
        let held = self.drag.as_ref().map(|drag| drag.who);
        for (person, trail) in
            kept.who.iter().zip(&kept.trails).filter_map(|(who, trail)| Some((people.get(*who)?, trail)))
        {
            let (Some(place), Some(spot)) = (person.place, spots(person.id)) else { continue };
            let at = scale.at(place);
            if spot.moved_from(at) {
                marks::leader(&painter, theme, at, spot.center, spot.radius);
            }
            if let Some(trail) = trail.filter(|_| held != Some(person.id)) {
                marks::trail(&painter, theme, &trail);
            }
        }
        let chosen = acts::selected(cx).filter(|_| held.is_none());
        let lines = chosen.map(|who| ties::draw(&painter, cx, people, who, &spots)).unwrap_or_default();

        let quiet = held.is_some() || self.let_go.is_here(ui);
        let mut over_mark = false;
        for person in kept.who.iter().filter_map(|who| people.get(*who)) {
            let Some(spot) = spots(person.id) else { continue };
            let sentence = &person.sentence;
            let response = self.touch(ui, cx, people, person, sentence, spot.center, spot.radius, scale, field);
            over_mark |= response.hovered();
            let look = Look {
                selected: chosen == Some(person.id),
                hovered: response.hovered() && held.is_none(),
                focused: response.has_focus(),
                ghost: held == Some(person.id),
            };
            marks::mark(&painter, theme, spot.center, spot.radius, person, look);
            if response.has_focus() {
                self.keys(ui, cx, person, &response, &kept, scale);
            }
            if !quiet {
                response.on_hover_text(sentence);
            }
        }
        for (index, who) in kept.who.iter().enumerate() {
            let Some(person) = people.get(*who) else { continue };
            let Some(label) = kept.layout.placed[index].and_then(|spot| spot.label) else { continue };
            let lines = &kept.labels[index][label.variant];
            let paper = if chosen == Some(*who) { theme.selection } else { theme.surface.gamma_multiply(0.92) };
            painter.rect_filled(label.rect.expand2(vec2(2.0, 0.0)), 3.0, paper);
            let ink = if person.left_on.is_some() { theme.quiet } else { theme.text };
            painter.text(label.rect.min, Align2::LEFT_TOP, &lines.name, theme::bold(theme::CAPTION), ink);
            if !lines.under.is_empty() {
                let font = theme::regular(theme::CAPTION);
                painter.text(label.rect.left_bottom(), Align2::LEFT_BOTTOM, &lines.under, font, theme.quiet);
            }
            let response = ui.interact(label.rect, mark_id(ui, *who).with("name"), Sense::CLICK);
            if response.clicked() {
                cx.select(*who);
            }
            over_mark |= response.hovered();
            if !quiet {
                response.on_hover_text(&person.sentence);
            }
        }
        self.hand(ui, cx, people, plot, scale);
        if !over_mark && !quiet {
            ties::explain(ui, cx, &lines, plot);
        }
        self.kept = Some(kept);
    }

    /// Makes the layout, unless nothing changed.
    #[allow(clippy::too_many_arguments, reason = "private; what a layout depends on")]
    fn lay_out(
        &mut self,
        ui: &Ui,
        cx: &Cx<'_>,
        people: &People,
        shown: &[&Person],
        filter: &Filter,
        field: Rect,
        scale: Scale,
    ) {
        let corners = [field.min.x, field.min.y, field.max.x, field.max.y].map(|side| (side * 2.0).round() as i32);
        let key = (people.key(), corners, filter.clone(), ui.pixels_per_point().to_bits());
        if self.kept.as_ref().is_some_and(|kept| kept.key == key) {
            return;
        }
        // Who left comes last: those who are there keep their places.
        let mut assessed: Vec<&Person> = shown.iter().copied().filter(|person| person.place.is_some()).collect();
        assessed.sort_by_key(|person| person.left_on.is_some());
        let labels: Vec<Vec<Lines>> = assessed.iter().map(|person| label_lines(person, cx)).collect();
        // On a small map marks are smaller, so that most of them keep their true places.
        let shrink = (field.height() / ROOMY).clamp(0.65, 1.0);
        let to_place = assessed.iter().zip(&labels).map(|(person, labels)| placement::Mark {
            at: scale.at(person.place.unwrap_or((MIDDLE, MIDDLE))),
            radius: marks::covers(person) * shrink,
            labels: labels.iter().map(|lines| size_of(ui, lines)).collect(),
        });
        let to_place: Vec<placement::Mark> = to_place.collect();
        let trails: Vec<[Pos2; 2]> =
            assessed.iter().filter_map(|person| Some([scale.at(person.before?), scale.at(person.place?)])).collect();
        let who: Vec<StakeholderId> = assessed.iter().map(|person| person.id).collect();
        let layout = placement::place(field, &to_place, &trails);
        let trail = |(index, person): (usize, &&Person)| Trail::of(&layout, index, scale.at(person.before?), field);
        self.kept = Some(Kept {
            key,
            trails: assessed.iter().enumerate().map(trail).collect(),
            layout,
            index: who.iter().enumerate().map(|(index, who)| (*who, index)).collect(),
            who,
            labels,
        });
    }

    /// What the pointer does to a mark.
    #[allow(clippy::too_many_arguments, reason = "private; one mark and where it stands")]
    fn touch(
        &mut self,
        ui: &Ui,
        cx: &Cx<'_>,
        people: &People,
        person: &Person,
        sentence: &str,
        center: Pos2,
        radius: f32,
        scale: Scale,
        field: Rect,
    ) -> Response {
        let sense = if cx.editable { Sense::click_and_drag() } else { Sense::click() };
        let body = Rect::from_center_size(center, Vec2::splat(2.0 * (radius - 2.0)));
        let response = ui.interact(body, mark_id(ui, person.id), sense);
        response
            .widget_info(|| WidgetInfo::selected(Role::Button, true, acts::selected(cx) == Some(person.id), sentence));
        if response.clicked() {
            response.request_focus();
            cx.select(person.id);
        }
        if response.double_clicked() {
            cx.show(person.id);
        }
        self.drag(ui, cx, person, &response, center, scale, field);
        acts::menu(&response, cx, people, person);
        response
    }

    /// Follows a drag of a mark, on the map or from the tray.
    #[allow(clippy::too_many_arguments, reason = "private; a gesture and the map under it")]
    fn drag(
        &mut self,
        ui: &Ui,
        cx: &Cx<'_>,
        person: &Person,
        response: &Response,
        center: Pos2,
        scale: Scale,
        field: Rect,
    ) {
        if !cx.editable {
            self.drag = None;
            return;
        }
        if response.drag_started_by(PointerButton::Primary) {
            let origin = ui.input(|input| input.pointer.press_origin()).unwrap_or(center);
            self.drag = Some(Drag { who: person.id, grip: origin - center, over: None });
            response.request_focus();
        }
        let Some(drag) = self.drag.as_mut().filter(|drag| drag.who == person.id) else { return };
        if let Some(pointer) = response.interact_pointer_pos() {
            let at = pointer - drag.grip;
            let near = person.place.is_some() || field.contains(pointer);
            drag.over = near.then(|| scale.ratings(at));
        }
        if response.drag_stopped() {
            let let_go = ui.input(|input| input.pointer.any_released());
            let over = drag.over;
            self.drag = None;
            self.let_go.here(ui);
            if let Some(to) = over.filter(|to| let_go && person.place != Some(*to)) {
                cx.hold(person.id);
                acts::assess(cx, person, to, None);
            }
        } else if !response.dragged() {
            self.drag = None;
        }
    }

    /// What the keyboard does to the person that it operates.
    fn keys(&mut self, ui: &Ui, cx: &Cx<'_>, person: &Person, response: &Response, kept: &Kept, scale: Scale) {
        let arrows = egui::EventFilter { horizontal_arrows: true, vertical_arrows: true, ..Default::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, arrows));
        let (step, move_by, shift, enter, delete) = ui.input(|input| {
            let (mut step, mut move_by) = (Vec2::ZERO, Vec2::ZERO);
            for event in &input.events {
                let egui::Event::Key { key, pressed: true, modifiers, .. } = event else { continue };
                let way = match key {
                    Key::ArrowRight => vec2(1.0, 0.0),
                    Key::ArrowLeft => vec2(-1.0, 0.0),
                    Key::ArrowDown => vec2(0.0, 1.0),
                    Key::ArrowUp => vec2(0.0, -1.0),
                    _ => continue,
                };
                if modifiers.shift_only() {
                    move_by += way;
                } else if modifiers.is_none() {
                    step += way;
                }
            }
            let delete = input.key_pressed(Key::Delete) && input.modifiers.is_none();
            (step, move_by, input.modifiers.shift, input.key_pressed(Key::Enter), delete)
        });
        if enter {
            cx.show(person.id);
        }
        if delete && cx.editable {
            cx.out.push(Action::AskDelete(person.id.into()));
        }
        if move_by != Vec2::ZERO
            && let (true, Some((interest, power))) = (cx.editable, person.place)
        {
            let tenth = |value: f64, steps: f32| acts::rounded((value + 0.1 * f64::from(steps)).clamp(1.0, 5.0));
            let to = (tenth(interest, move_by.x), tenth(power, -move_by.y));
            if to != (interest, power) {
                cx.hold(person.id);
                acts::assess(cx, person, to, Some(self.nudge.of(person.id)));
            }
        }
        if !shift {
            self.nudge.end();
        }
        if step == Vec2::ZERO {
            return;
        }
        let from = person.place.map_or(response.rect.center(), |place| scale.at(place));
        if let Some(next) = towards(kept, person.id, from, step) {
            ui.memory_mut(|memory| memory.request_focus(mark_id(ui, next)));
            cx.select(next);
        }
    }

    /// Draws who is in the hand, with the values there.
    fn hand(&mut self, ui: &Ui, cx: &Cx<'_>, people: &People, plot: Rect, scale: Scale) {
        let Some((who, over)) = self.drag.as_ref().map(|drag| (drag.who, drag.over)) else { return };
        let (Some(person), Some(over)) = (people.get(who), over) else { return };
        let (theme, center) = (cx.theme, scale.at(over));
        let painter = ui.painter();
        let covers = marks::covers(person);
        let thin = Stroke::new(theme.line_width, theme.outline);
        painter.extend(Shape::dashed_line(&[center, pos2(plot.left(), center.y)], thin, 3.0, 3.0));
        painter.extend(Shape::dashed_line(&[center, pos2(center.x, plot.bottom())], thin, 3.0, 3.0));
        if let Some(place) = person.place {
            let from = scale.at(place);
            if from.distance(center) > covers + 6.0 {
                marks::trail(painter, theme, &Trail::straight(from, placement::edge(from, center, covers - 2.0)));
            }
        }
        marks::mark(painter, theme, center, covers, person, Look { selected: true, ..Look::default() });
        let words = sentences::values(over.0, over.1, cx.words);
        let galley = painter.layout_no_wrap(words, theme::bold(theme::CAPTION), theme.text);
        let size = galley.size() + 2.0 * vec2(SPACE_2, SPACE_1);
        let above = center.y - covers - SPACE_1 - size.y;
        let top = if above > plot.top() { above } else { center.y + covers + SPACE_1 };
        let left = (center.x - size.x / 2.0).clamp(plot.left(), (plot.right() - size.x).max(plot.left()));
        let tag = Rect::from_min_size(pos2(left, top), size);
        painter.rect(tag, 4.0, theme.surface_raised, theme.hairline(), egui::StrokeKind::Inside);
        painter.galley(tag.min + vec2(SPACE_2, SPACE_1), galley, theme.text);
    }

    /// Someone who stands in the tray: may be dragged onto the map that was drawn into `map`.
    pub fn drag_in(&mut self, ui: &Ui, cx: &Cx<'_>, person: &Person, response: &Response, map: Rect) {
        let plot = Rect::from_min_max(map.min + vec2(GUTTER, 18.0), map.max - vec2(0.0, 18.0));
        let field = plot.shrink2(vec2(1.0, BAND));
        let scale = Scale { ends: field.shrink2(INSET) };
        self.drag(ui, cx, person, response, response.rect.left_center() + vec2(14.0, 0.0), scale, field);
    }
}

/// What may stand beside a mark, the best first.
fn label_lines(person: &Person, cx: &Cx<'_>) -> Vec<Lines> {
    let under = match person.left_on {
        Some(left) => cx.words.with("people-left", &[("date", cx.words.date_short(left).into())]),
        None => sentences::engagement(person, cx.words),
    };
    let bare = |name: String| Lines { name, under: String::new() };
    let shorter = sentences::shorter(&person.name, person.kind == StakeholderKind::Person);
    let mut lines = Vec::new();
    // A long name over two lines would cover half the map.
    let long = person.name.chars().count() > 22;
    if !under.is_empty() {
        let name = shorter.first().filter(|_| long).cloned().unwrap_or_else(|| person.name.clone());
        lines.push(Lines { name, under });
    }
    if !long {
        lines.push(bare(person.name.clone()));
    }
    lines.extend(shorter.into_iter().map(bare));
    if lines.is_empty() {
        lines.push(bare(person.name.clone()));
    }
    lines
}

fn size_of(ui: &Ui, lines: &Lines) -> Vec2 {
    let size = |text: &str, font: egui::FontId| {
        ui.painter().layout_no_wrap(text.to_owned(), font, egui::Color32::PLACEHOLDER).size()
    };
    let name = size(&lines.name, theme::bold(theme::CAPTION));
    if lines.under.is_empty() {
        return name;
    }
    let under = size(&lines.under, theme::regular(theme::CAPTION));
    // The two lines are one thing: their leading overlaps a little.
    vec2(name.x.max(under.x), name.y + under.y - 3.0)
}

/// Who stands nearest in the direction of an arrow key.
fn towards(kept: &Kept, from: StakeholderId, at: Pos2, way: Vec2) -> Option<StakeholderId> {
    let way = way.normalized();
    let middle =
        |who: StakeholderId| kept.index.get(&who).and_then(|index| kept.layout.placed[*index]).map(|spot| spot.center);
    let at = middle(from).unwrap_or(at);
    let cost = |who: StakeholderId| {
        let step = middle(who)? - at;
        let (ahead, aside) = (step.dot(way), step.dot(way.rot90()).abs());
        (ahead > 1.0).then_some(ahead + 2.0 * aside)
    };
    kept.who
        .iter()
        .filter(|who| **who != from)
        .filter_map(|who| Some((cost(*who)?, *who)))
        .min_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, who)| who)
}

/// Paper, scales, the four cells and their names.
fn ground(ui: &Ui, cx: &Cx<'_>, plot: Rect, scale: Scale) {
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
