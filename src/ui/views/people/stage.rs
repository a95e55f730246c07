//! The stage on which a lens shows its people: finds places for marks and names, moves the marks from where they were,
//! draws them, and listens to pointer and keyboard. What a place means is the lens' business.

mod hand;
mod labels;
mod raters;

use std::collections::HashMap;
use std::sync::Arc;

use chrono::NaiveDate;
use egui::{Align2, Id, Pos2, Rect, Response, Role, ScrollArea, Sense, Ui, Vec2, WidgetInfo, vec2};

use super::acts;
use super::lens::Lens;
use super::marks::{self, Look};
use super::person::{Filter, Person};
use super::picture::{Cast, Drawn, Picture, Scene};
use super::placement::{self, Layout, Scenery};
use crate::language::Language;
use crate::ui::context::{Action, Cx};
use crate::ui::theme::{self, MOTION};
use crate::ui::widgets::popup;
use crate::workspace::StakeholderId;
use hand::Hand;
use labels::Lines;

/// In so many passes who is looked for gets the keyboard, or does not.
pub(super) const SEEKS: u8 = 8;
/// From this height on marks have their full size, in points.
const ROOMY: f32 = 380.0;

/// How much is seen of what stands back.
const BEHIND: f32 = 0.28;

/// The stage with its own small state.
#[derive(Default)]
pub struct Stage {
    kept: Option<Kept>,
    /// Where marks were drawn last, on the screen.
    stood: HashMap<StakeholderId, Pos2>,
    glide: Option<Glide>,
    /// Who was under the pointer in the last pass.
    hovered: Option<StakeholderId>,
    /// Who is to be brought in sight and to get the keyboard, and how many passes it may still take.
    pub(super) sought: Option<(StakeholderId, u8)>,
    pub(super) hand: Hand,
}

/// A scene with everything in its place, and what that was made for.
struct Kept {
    key: Key,
    scene: Scene,
    layout: Layout,
    labels: Vec<Vec<Lines>>,
    /// How others see them; their places follow those of the marks.
    cards: Vec<raters::Card>,
    index: HashMap<StakeholderId, usize>,
    /// Where the scene was drawn last.
    origin: Vec2,
    /// What is still to find its places: until then the marks stand where they stood.
    waiting: Option<Arc<Scenery>>,
    /// Whether until then they stand where another lens had them.
    elsewhere: bool,
}

/// What a scene is made for: the lens and its state, the people, the room, who is asked for, the pixels of a point.
#[derive(Clone, PartialEq)]
struct Key {
    lens: Lens,
    state: u64,
    people: Option<(u64, NaiveDate, Language)>,
    room: [i32; 2],
    filter: Filter,
    neutral: bool,
    raters: bool,
    pixels: u32,
}

/// Marks on their way from where they stood.
struct Glide {
    from: HashMap<StakeholderId, Pos2>,
    /// When they set out, in egui's seconds.
    since: f64,
}

/// How far marks are on their way, 0–1: fast at first, then slower.
fn eased(share: f32) -> f32 {
    1.0 - (1.0 - share.clamp(0.0, 1.0)).powi(3)
}

/// Where the marks stand until their places are found: in the same lens where they stood, with their names, as far as
/// their true places moved; in another lens where they were seen last; new ones at their true places.
fn meanwhile(scenery: &Scenery, scene: &Scene, before: Option<&Kept>, lens: Lens) -> Layout {
    let mut layout = scenery.at_once();
    let Some(kept) = before else { return layout };
    for (at, spot) in scene.spots.iter().enumerate() {
        let Some(index) = kept.index.get(&spot.who).copied() else { continue };
        let Some(stood) = kept.layout.placed[index] else { continue };
        if kept.key.lens != lens {
            if let Some(placed) = &mut layout.placed[at] {
                placed.center = stood.center;
            }
            continue;
        }
        let moved = spot.at - kept.scene.spots[index].at;
        let is_same =
            |label: &placement::Label| scenery.marks[at].labels.get(label.variant) == Some(&label.rect.size());
        let label = stood.label.filter(is_same).map(|label| placement::Label {
            rect: label.rect.translate(moved),
            leader: label.leader.map(|line| line.map(|end| end + moved)),
            ..label
        });
        layout.placed[at] = Some(placement::Placed { center: stood.center + moved, label, ..stood });
    }
    layout
}

impl Stage {
    /// Where everything came to stand in the last pass, on the screen.
    pub fn layout(&self) -> Option<Layout> {
        let kept = self.kept.as_ref()?;
        let mut layout = kept.layout.clone();
        for placed in layout.placed.iter_mut().flatten() {
            placed.center += kept.origin;
            if let Some(label) = &mut placed.label {
                label.rect = label.rect.translate(kept.origin);
                label.leader = label.leader.map(|line| line.map(|end| end + kept.origin));
            }
        }
        Some(layout)
    }

    /// Draws a lens into `rect`. Marks know themselves by `base`, whatever they are drawn in.
    pub fn show(
        &mut self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        (lens, picture): (Lens, &mut dyn Picture),
        cast: &Cast<'_>,
        (rect, base): (Rect, Id),
    ) {
        if !rect.is_positive() {
            return;
        }
        self.lay_out(ui, cx, (lens, &mut *picture), cast, rect.size());
        self.arrive(ui, cx, picture, cast);
        let Some(mut kept) = self.kept.take() else { return };
        let height = kept.scene.height.max(rect.height());
        if height > rect.height() + 0.5 {
            let mut inside = ui.new_child(egui::UiBuilder::new().max_rect(rect));
            ScrollArea::vertical().id_salt(("lens", lens.name())).auto_shrink([false, false]).show(&mut inside, |ui| {
                let (whole, _) = ui.allocate_exact_size(vec2(rect.width(), height), Sense::hover());
                kept.origin = whole.min.to_vec2();
                self.pass(ui, cx, picture, cast, (&kept, base), rect.intersect(ui.clip_rect()));
            });
        } else {
            kept.origin = rect.min.to_vec2();
            self.pass(ui, cx, picture, cast, (&kept, base), rect);
        }
        self.kept = Some(kept);
    }

    /// Makes the scene and finds places in it, unless nothing changed.
    fn lay_out(
        &mut self,
        ui: &Ui,
        cx: &Cx<'_>,
        (lens, picture): (Lens, &mut dyn Picture),
        cast: &Cast<'_>,
        room: Vec2,
    ) {
        let key = Key {
            lens,
            state: picture.state(),
            people: cast.people.key(),
            room: [room.x, room.y].map(|side| (side * 2.0).round() as i32),
            filter: cast.filter.clone(),
            neutral: cast.neutral,
            raters: cast.raters,
            pixels: ui.pixels_per_point().to_bits(),
        };
        if self.kept.as_ref().is_some_and(|kept| kept.key == key) {
            return;
        }
        let scene = picture.scene(ui, cx, cast, room);
        // In a small room marks are smaller, so that most of them keep their true places.
        let shrink = (scene.area.0.height() / ROOMY).clamp(0.65, 1.0);
        let mut labels = Vec::with_capacity(scene.spots.len());
        let mut to_place = Vec::with_capacity(scene.spots.len());
        for spot in &scene.spots {
            let person = cast.people.get(spot.who);
            let (names, cut) = match person {
                Some(person) if spot.named => labels::of(person, picture.under_name(cx, person)),
                _ => (Vec::new(), 0),
            };
            to_place.push(placement::Mark {
                at: spot.at,
                radius: spot.radius.unwrap_or_else(|| person.map_or(12.0, marks::covers) * shrink),
                zone: spot.zone.clone(),
                labels: names.iter().map(|lines| lines.size(ui)).collect(),
                cut,
                insists: person.is_some_and(|person| person.key),
            });
            labels.push(names);
        }
        let cards = raters::cards(picture, cast, &scene);
        to_place.extend(cards.iter().map(raters::Card::mark));
        let scenery = Scenery {
            area: scene.area.0,
            marks: to_place,
            lines: scene.lines.clone(),
            trails: scene.trails.clone(),
            edges: scene.edges.clone(),
            taken: scene.taken.clone(),
            around: scene.around,
        };
        let before = self.kept.as_ref();
        let (layout, waiting) = if scenery.is_quick() {
            (scenery.place(), None)
        } else {
            // What is asked for in this pass comes in a later one.
            ui.ctx().request_repaint();
            (meanwhile(&scenery, &scene, before, lens), Some(Arc::new(scenery)))
        };
        picture.laid_out(&scene, &layout, cast);
        // A room of another size is another picture: there nothing moves by itself.
        let moves = before.is_some_and(|kept| kept.key.lens != lens || kept.key.room == key.room);
        if moves && theme::motion(ui.ctx()) && !self.stood.is_empty() {
            self.glide = Some(Glide { from: self.stood.clone(), since: ui.input(|input| input.time) });
        } else {
            self.glide = None;
        }
        let origin = before.map_or(Vec2::ZERO, |kept| kept.origin);
        let index = scene.spots.iter().enumerate().map(|(index, spot)| (spot.who, index)).collect();
        let elsewhere = waiting.is_some() && before.is_some_and(|kept| kept.key.lens != lens);
        self.kept = Some(Kept { key, scene, layout, labels, cards, index, origin, waiting, elsewhere });
    }

    /// Takes the places that were found meanwhile, or asks for them.
    fn arrive(&mut self, ui: &Ui, cx: &Cx<'_>, picture: &mut dyn Picture, cast: &Cast<'_>) {
        let Some(kept) = &mut self.kept else { return };
        let Some(waiting) = &kept.waiting else { return };
        let is_it = |one: Option<&Arc<Scenery>>| one.is_some_and(|one| Arc::ptr_eq(one, waiting));
        let layout = match cx.standing.layout {
            Some(layout) if is_it(cx.standing.of) => layout.clone(),
            _ if is_it(cx.standing.broken) => waiting.place(),
            _ if cx.standing.running => return,
            _ => return cx.out.push(Action::Stand(Arc::clone(waiting))),
        };
        picture.laid_out(&kept.scene, &layout, cast);
        (kept.layout, kept.waiting, kept.elsewhere) = (layout, None, false);
        if theme::motion(ui.ctx()) && !self.stood.is_empty() {
            self.glide = Some(Glide { from: self.stood.clone(), since: ui.input(|input| input.time) });
        }
    }

    /// Where the marks are now, on the screen.
    fn now(&mut self, ui: &Ui, kept: &Kept) -> Vec<Option<Pos2>> {
        let time = ui.input(|input| input.time);
        let share = self.glide.as_ref().map_or(1.0, |glide| ((time - glide.since) / f64::from(MOTION)) as f32);
        if share >= 1.0 {
            self.glide = None;
        } else {
            ui.ctx().request_repaint();
        }
        let way = eased(share);
        let place = |(spot, placed): (&super::picture::Spot, &Option<placement::Placed>)| {
            let to = (*placed)?.center + kept.origin;
            let from = self.glide.as_ref().and_then(|glide| glide.from.get(&spot.who));
            Some(from.map_or(to, |from| from.lerp(to, way)))
        };
        kept.scene.spots.iter().zip(&kept.layout.placed).map(place).collect()
    }

    fn pass(
        &mut self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        picture: &mut dyn Picture,
        cast: &Cast<'_>,
        (kept, base): (&Kept, Id),
        rect: Rect,
    ) {
        let now = self.now(ui, kept);
        let held = self.hand.held(kept.origin);
        let in_hand = held.map(|held| held.who);
        let chosen = acts::selected(cx).filter(|_| held.is_none());
        let quiet = held.is_some() || self.hand.let_go.is_here(ui);
        let drawn = Drawn {
            rect,
            origin: kept.origin,
            spots: &kept.scene.spots,
            layout: &kept.layout,
            now: &now,
            index: &kept.index,
            held,
            chosen,
            hovered: self.hovered.filter(|_| held.is_none()),
            moving: self.glide.is_some() || kept.elsewhere,
            quiet,
        };
        picture.under(ui, cx, cast, &drawn);
        let painter = ui.painter().with_clip_rect(rect.intersect(ui.clip_rect()));
        let mut over_mark = false;
        let mut hovered = None;
        // What lay over the view keeps the keyboard for the pass after it is gone.
        let sought = self.sought.take();
        self.sought = sought.filter(|(_, passes)| *passes > 0).map(|(who, passes)| (who, passes - 1));
        let sought = sought.map(|(who, _)| who);
        if self.sought.is_some() {
            ui.ctx().request_repaint();
        }
        let mut behind = painter.clone();
        behind.set_opacity(BEHIND);
        let mut stood = HashMap::with_capacity(now.len());
        for (index, spot) in kept.scene.spots.iter().enumerate() {
            let (Some(person), Some(center), Some(placed)) =
                (cast.people.get(spot.who), now[index], kept.layout.placed[index])
            else {
                continue;
            };
            let in_this_hand = held.filter(|held| held.who == spot.who).and_then(|held| held.at);
            stood.insert(spot.who, in_this_hand.unwrap_or(center));
            if sought == Some(spot.who) {
                let body = Rect::from_center_size(center, Vec2::splat(2.0 * placed.radius));
                ui.scroll_to_rect(body.expand(placed.radius), None);
                ui.memory_mut(|memory| memory.request_focus(mark_id(base, spot.who)));
            }
            if !rect.expand(placed.radius).contains(center) {
                continue;
            }
            let response = touch(ui, cx, person, base, (center, placed.radius), rect);
            self.hand.order(ui, person.id, base);
            if sought == Some(spot.who) && response.has_focus() {
                self.sought = None;
            }
            over_mark |= response.hovered();
            hovered = response.hovered().then_some(spot.who).or(hovered);
            let back = picture.stands_back(spot.who) || cast.is_agreed_on(spot.who);
            let painter = if back { &behind } else { &painter };
            let look = Look {
                selected: chosen == Some(person.id),
                hovered: response.hovered() && held.is_none(),
                focused: response.has_focus(),
                ghost: in_hand == Some(person.id),
            };
            marks::mark(painter, cx.theme, center, placed.radius, person, look);
            self.hand.follow(ui, cx, picture, person, &response, (center, kept.origin), rect);
            acts::menu(&response, cx, cast.people, person);
            if response.has_focus() {
                self.keys(ui, cx, picture, (person, &response), (kept, base));
            }
            if !quiet && response.hovered() {
                popup::beside(&response, explained(cx, picture, person));
            }
        }
        self.stood = stood;
        for (index, spot) in kept.scene.spots.iter().enumerate() {
            let Some(person) = cast.people.get(spot.who) else { continue };
            let (Some(placed), Some(center)) = (kept.layout.placed[index], now[index]) else { continue };
            let Some(label) = placed.label else { continue };
            // The name goes along with its mark.
            let moved = center - placed.center;
            let place = label.rect.translate(moved);
            if !rect.intersects(place) {
                continue;
            }
            let lines = &kept.labels[index][label.variant];
            let back = picture.stands_back(spot.who) || cast.is_agreed_on(spot.who);
            let said = if back { &behind } else { &painter };
            if let Some(line) = label.leader {
                let stroke = egui::Stroke::new(cx.theme.line_width, cx.theme.outline);
                said.line_segment(line.map(|end| end + moved), stroke);
            }
            lines.paint((&painter, said), cx.theme, place, chosen == Some(spot.who), person.left_on.is_some());
            let response = ui.interact(place, mark_id(base, spot.who).with("name"), Sense::CLICK);
            if response.clicked() {
                ui.memory_mut(|memory| memory.request_focus(mark_id(base, spot.who)));
                cx.select(spot.who);
            }
            over_mark |= response.hovered();
            hovered = response.hovered().then_some(spot.who).or(hovered);
            if !quiet && response.hovered() {
                popup::beside(&response, explained(cx, picture, person));
            }
        }
        if hovered != self.hovered {
            // What stands back is drawn anew at once.
            ui.ctx().request_repaint();
        }
        self.hovered = hovered;
        // Over the names: what another says must not lie under the paper of a name.
        if cast.raters {
            raters::draw(ui, cx, picture, cast, (&drawn, &kept.cards));
        }
        picture.over(ui, cx, cast, &drawn, over_mark);
        self.hand.show(ui, cx, picture, cast, &drawn);
        if let Some(who) = self.hand.why(ui, cx, cast, &drawn, base) {
            self.sought = Some((who, SEEKS));
            ui.ctx().request_repaint();
        }
        if kept.layout.unnamed > 0 {
            let words = cx.words.with("people-unnamed", &[("n", kept.layout.unnamed.into())]);
            let font = theme::regular(theme::CAPTION);
            painter.text(rect.right_top() - vec2(0.0, 2.0), Align2::RIGHT_BOTTOM, words, font, cx.theme.quiet);
        }
    }
}

/// What stands beside a mark under the pointer: the person in one sentence, with what this lens shows of them besides.
fn explained(cx: &Cx<'_>, picture: &dyn Picture, person: &Person) -> String {
    let own = picture.shows_besides(cx, person).map(|own| format!("{}{own}", cx.text("people-fact-join")));
    format!("{}{}", person.sentence, own.unwrap_or_default())
}

/// A mark under the pointer.
fn touch(ui: &Ui, cx: &Cx<'_>, person: &Person, base: Id, (center, radius): (Pos2, f32), rect: Rect) -> Response {
    let sense = if cx.editable { Sense::click_and_drag() } else { Sense::click() };
    let body = Rect::from_center_size(center, Vec2::splat(2.0 * (radius - 2.0).max(3.0))).intersect(rect);
    let response = ui.interact(body, mark_id(base, person.id), sense);
    let selected = acts::selected(cx) == Some(person.id);
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, selected, &person.sentence));
    if response.clicked() {
        response.request_focus();
        cx.select(person.id);
    }
    if response.double_clicked() {
        cx.show(person.id);
    }
    response
}

/// The id of a person's mark.
fn mark_id(base: Id, who: StakeholderId) -> Id {
    base.with(("mark", who))
}

#[cfg(test)]
mod tests {
    use super::eased;

    #[test]
    fn marks_set_out_fast_and_arrive_slowly() {
        assert_eq!((eased(0.0), eased(1.0), eased(2.0)), (0.0, 1.0, 1.0));
        assert!(eased(0.5) > 0.8);
        assert!((1..=20).all(|step| eased(step as f32 / 20.0) > eased((step - 1) as f32 / 20.0)));
    }
}
