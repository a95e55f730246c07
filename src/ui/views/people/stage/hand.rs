//! The hand: takes a person, carries them to another place, lets go; nudges them with the keyboard; asks for the reason
//! in passing. What a place means says the lens; what comes of it is an assessment of that day, never a changed old one.

use egui::{Id, Key, PointerButton, Pos2, Rect, Response, Shape, Ui, Vec2, pos2, vec2};

use super::super::acts::{self, Nudge};
use super::super::marks::{self, Look};
use super::super::person::Person;
use super::super::picture::{Cast, Drawn, Held, Picture, Put};
use super::super::placement::{self, Placed};
use super::super::trails::Trail;
use super::{Kept, Stage, mark_id};
use crate::document::GestureId;
use crate::insight::grid::Place;
use crate::insight::salience::Limits;
use crate::ui::blank;
use crate::ui::command::{self, Command};
use crate::ui::context::{Action, Cx};
use crate::ui::inspector::begin_assessing;
use crate::ui::theme::{self, CONTROL, RADIUS_SMALL, SPACE_1, SPACE_2};
use crate::ui::widgets::field::{self, Field};
use crate::ui::widgets::one_line_on;
use crate::ui::widgets::popup::LetGo;
use crate::workspace::{Assessment, StakeholderId, is_same_name};

/// Least width of the field that asks for the reason, in points: it has room for what it asks.
const WHY: f32 = 236.0;
/// What a field takes beside its words, in points.
const AROUND: f32 = 24.0;
/// How many passes an assessment may take to arrive before nobody asks for its reason any more.
const ARRIVES: u8 = 30;

/// What is in the hand, and what was let go last.
#[derive(Default)]
pub(in super::super) struct Hand {
    drag: Option<Drag>,
    /// Where something was let go.
    pub(super) let_go: LetGo,
    nudge: Nudge,
    drags: u64,
    asked: Option<Why>,
}

/// Someone in the hand.
struct Drag {
    who: StakeholderId,
    /// From the middle of the mark to the pointer.
    grip: Vec2,
    /// What letting go would say.
    over: Option<Put>,
}

/// The question for a reason.
struct Why {
    who: StakeholderId,
    /// The gesture that made the assessment: the reason belongs to it.
    gesture: GestureId,
    /// The author's assessment of that day before the gesture.
    before: Option<Assessment>,
    /// Has the field take the keyboard when it is drawn next, with what was typed already.
    typed: Option<String>,
    /// Whether the assessment is there.
    arrived: bool,
    passes: u8,
    /// Whether in the last pass the field had the keyboard.
    in_field: bool,
    /// Whether the field or the mark had it since the question stands.
    had_keys: bool,
}

impl Hand {
    /// Who is in the hand, where the scene stands there.
    pub(super) fn held(&self, origin: Vec2) -> Option<Held> {
        let drag = self.drag.as_ref()?;
        Some(Held { who: drag.who, at: drag.over.as_ref().map(|put| put.at + origin) })
    }

    /// Follows a drag of a mark, within the scene or from the tray.
    #[allow(clippy::too_many_arguments, reason = "private; a gesture and the scene under it")]
    pub(super) fn follow(
        &mut self,
        ui: &Ui,
        cx: &Cx<'_>,
        picture: &dyn Picture,
        person: &Person,
        response: &Response,
        (center, origin): (Pos2, Vec2),
        rect: Rect,
    ) {
        if !cx.editable {
            self.drag = None;
            return;
        }
        if response.drag_started_by(PointerButton::Primary) {
            let from = ui.input(|input| input.pointer.press_origin()).unwrap_or(center);
            self.drag = Some(Drag { who: person.id, grip: from - center, over: None });
            self.asked = None;
            response.request_focus();
        }
        let Some(drag) = self.drag.as_mut().filter(|drag| drag.who == person.id) else { return };
        if let Some(pointer) = response.interact_pointer_pos() {
            let near = picture.stands(person) || rect.contains(pointer);
            drag.over = near.then(|| picture.put(cx, person, pointer - drag.grip - origin)).flatten();
        }
        if response.drag_stopped() {
            let let_go = ui.input(|input| input.pointer.any_released());
            let over = drag.over.take();
            self.drag = None;
            self.let_go.here(ui);
            let put = over.filter(|put| let_go && is_news(cx, person, &put.assessment));
            if let Some(put) = &put
                && person.place.is_none()
                && !picture.says_power_and_interest()
            {
                begin_assessing(ui.ctx(), cx.opening, put.assessment.clone());
                cx.select(person.id);
            } else if let Some(put) = put {
                self.drags += 1;
                let gesture = GestureId(Id::unique(("drag-stakeholder", self.drags)).value());
                cx.hold(person.id);
                self.ask(cx, person.id, gesture, Some(String::new()));
                acts::assess(cx, person, put.assessment, gesture);
            }
        } else if !response.dragged() {
            self.drag = None;
        }
    }

    fn ask(&mut self, cx: &Cx<'_>, who: StakeholderId, gesture: GestureId, typed: Option<String>) {
        // While it is asked already the question stays where it is.
        let stands = self.asked.take().filter(|why| why.who == who && why.arrived);
        let (before, arrived) = match stands {
            Some(why) => (why.before, true),
            None => (own(cx, who).cloned(), false),
        };
        self.asked = Some(Why { who, gesture, before, typed, arrived, passes: 0, in_field: false, had_keys: false });
    }

    /// Whether the reason of this person's move is asked for.
    fn asks(&self, who: StakeholderId) -> bool {
        self.asked.as_ref().is_some_and(|why| why.who == who)
    }

    /// Draws who is in the hand, with what it says there.
    pub(super) fn show(&self, ui: &Ui, cx: &Cx<'_>, picture: &dyn Picture, cast: &Cast<'_>, drawn: &Drawn<'_>) {
        let Some(drag) = &self.drag else { return };
        let (Some(person), Some(put)) = (cast.people.get(drag.who), &drag.over) else { return };
        let (theme, center) = (cx.theme, drawn.at(put.at));
        let painter = ui.painter();
        let covers = marks::covers(person);
        if picture.stands(person)
            && let Some(spot) = drawn.spot(person.id)
            && spot.center.distance(center) > covers + 6.0
        {
            let way = Trail::straight(spot.center, placement::edge(spot.center, center, covers - 2.0));
            marks::trail(painter, theme, &way, false);
        }
        marks::mark(painter, theme, center, covers, person, Look { selected: true, ..Look::default() });
        // What would say nothing new says so before it is let go: nothing comes of it.
        let said = match is_news(cx, person, &put.assessment) {
            true => put.words.clone(),
            false => cx.words.with("people-put-same", &[("words", put.words.as_str().into())]),
        };
        let galley = painter.layout_no_wrap(said, theme::bold(theme::CAPTION), theme.text);
        let size = galley.size() + 2.0 * vec2(SPACE_2, SPACE_1);
        let above = center.y - covers - SPACE_1 - size.y;
        let top = if above > drawn.rect.top() { above } else { center.y + covers + SPACE_1 };
        let least = drawn.rect.left();
        let left = (center.x - size.x / 2.0).clamp(least, (drawn.rect.right() - size.x).max(least));
        let tag = Rect::from_min_size(pos2(left, top), size);
        painter.rect(tag, 4.0, theme.surface_raised, theme.hairline(), egui::StrokeKind::Inside);
        painter.galley(tag.min + vec2(SPACE_2, SPACE_1), galley, theme.text);
    }

    /// Asks for the reason beside the mark, until it is given or something else is done. Returns who has the keyboard and
    /// came to stand out of sight by the move.
    pub(super) fn why(
        &mut self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        cast: &Cast<'_>,
        drawn: &Drawn<'_>,
        base: Id,
    ) -> Option<StakeholderId> {
        let in_hand = self.drag.is_some();
        let why = self.asked.as_mut()?;
        // Of the same day an assessment may be there that is older than the move: its reason is another's.
        let own = own(cx, why.who).filter(|own| why.before.as_ref() != Some(*own));
        // Who came from beside the picture has no place in it before the figures know of the rating.
        let waits = own.is_none() || drawn.spot(why.who).is_none();
        if waits && !why.arrived && why.passes < ARRIVES {
            why.passes += 1;
            return None;
        }
        let here = cast.people.get(why.who).zip(drawn.spot(why.who));
        let (Some(own), Some((person, spot)), true) = (own, here, cx.editable && !in_hand) else {
            self.asked = None;
            return None;
        };
        if why.arrived && acts::selected(cx).is_some_and(|who| who != why.who) {
            self.asked = None;
            return None;
        }
        why.arrived = true;
        let hint = cx.text("people-why-hint");
        let said = one_line_on(ui.painter(), hint, theme::regular(theme::BODY), f32::INFINITY).size().x;
        let place = clear_of(drawn, &spot, vec2(WHY.max(said + AROUND), CONTROL));
        tether(ui, cx, &spot, place);
        ui.painter().add(Shape::Rect(
            egui::epaint::RectShape::filled(place.translate(vec2(0.0, 2.0)), RADIUS_SMALL, cx.theme.shade)
                .with_blur_width(8.0),
        ));
        // Escape takes the field's keyboard before the field is drawn: it takes the move back, Enter keeps it.
        let refused = why.in_field && ui.input(|input| input.key_pressed(Key::Escape));
        let label = cx.words.with("people-why", &[("name", person.name.as_str().into())]);
        let mut inside = ui.new_child(egui::UiBuilder::new().id_salt(("why", why.who)).max_rect(place));
        if let Some(typed) = why.typed.take() {
            field::type_first(inside.ctx(), typed);
        }
        let (mark, text) = (mark_id(base, why.who), why_id(base, why.who));
        let field = Field::new(&label).hint(hint).bare().known_as(text);
        let said = given(why.before.as_ref(), own);
        let typed = field::line(&mut inside, cx.theme, &field, said);
        let (on_mark, in_field) = ui.memory(|memory| (memory.has_focus(mark), memory.has_focus(text)));
        // Where the keyboard came from it goes back to.
        let kept = why.in_field && !in_field && ui.input(|input| input.key_pressed(Key::Enter));
        if refused || kept {
            ui.memory_mut(|memory| memory.request_focus(mark));
        }
        if refused {
            cx.take_back(why.gesture);
            self.asked = None;
            return None;
        }
        if let Some(reason) = typed.filter(|reason| reason != said) {
            let assessment = Assessment { why: joined(why.before.as_ref(), &reason), ..own.clone() };
            acts::assess(cx, person, assessment, why.gesture);
        }
        let elsewhere = ui.input(|input| {
            input.pointer.any_pressed() && input.pointer.interact_pos().is_some_and(|at| !place.contains(at))
        });
        let left = why.had_keys && !on_mark && !in_field;
        if kept || left || (elsewhere && !in_field) {
            self.asked = None;
            return None;
        }
        if why.in_field && on_mark {
            // What keys belong to the mark is known from the next pass on.
            ui.ctx().request_repaint();
        }
        why.in_field = in_field;
        why.had_keys |= on_mark || in_field;
        // Whoever scrolls away goes away.
        let stays = ui.input(|input| input.smooth_scroll_delta() == Vec2::ZERO);
        (on_mark && stays && !drawn.rect.contains(spot.center)).then_some(why.who)
    }

    /// Tells the order of Tab where the field of the reason belongs: after the mark that it is about, though it is
    /// drawn over all others. Called right after the mark.
    pub(super) fn order(&self, ui: &Ui, who: StakeholderId, base: Id) {
        // Only what is drawn can have the keyboard.
        if self.asked.as_ref().is_some_and(|why| why.who == who && why.arrived) {
            ui.memory_mut(|memory| memory.interested_in_focus(why_id(base, who), ui.layer_id()));
        }
    }
}

/// The id of the field that asks for the reason of a person's move.
fn why_id(base: Id, who: StakeholderId) -> Id {
    mark_id(base, who).with("why")
}

/// A line from a mark to the question about it, where that found no room beside it.
fn tether(ui: &Ui, cx: &Cx<'_>, spot: &Placed, place: Rect) {
    let to = place.clamp(spot.center);
    let from = placement::edge(to, spot.center, spot.radius);
    if from.distance(to) > SPACE_2 {
        ui.painter().line_segment([from, to], egui::Stroke::new(1.5, cx.theme.text));
    }
}

/// Room for the question near a mark: covering neither the mark nor its name, and as few others as can be.
fn clear_of(drawn: &Drawn<'_>, spot: &Placed, size: Vec2) -> Rect {
    let own = drawn.layout.placed.iter().flatten().find(|placed| placed.center + drawn.origin == spot.center);
    let name = own.and_then(|placed| placed.label).map(|label| drawn.on_screen(label.rect));
    let body = Rect::from_center_size(spot.center, Vec2::splat(2.0 * spot.radius));
    let whole = name.map_or(body, |name| body.union(name));
    let room = drawn.rect.shrink(SPACE_1);
    let others: Vec<&Placed> = drawn.layout.placed.iter().flatten().collect();
    let covered = |place: Rect| {
        let under = |placed: &Placed| {
            let mark = Rect::from_center_size(placed.center, Vec2::splat(2.0 * placed.radius)).translate(drawn.origin);
            let name = placed.label.map(|label| drawn.on_screen(label.rect));
            usize::from(mark.intersects(place)) + usize::from(name.is_some_and(|name| name.intersects(place)))
        };
        let others: usize = others.iter().map(|placed| under(placed)).sum();
        let own = place.intersects(body) || name.is_some_and(|name| place.intersects(name));
        // Whom it is about comes first; beyond the picture it would not be seen.
        others + if own { 50 } else { 0 } + if room.contains_rect(place) { 0 } else { 20 }
    };
    let (middle, gap) = (whole.center() - size / 2.0, SPACE_2);
    let (left, right) = (whole.left() - gap - size.x, whole.right() + gap);
    let tries = [0.0, 24.0, 56.0].into_iter().flat_map(|far| {
        let (above, below) = (whole.top() - gap - far - size.y, whole.bottom() + gap + far);
        [
            pos2(middle.x, below),
            pos2(middle.x, above),
            pos2(right + far, middle.y),
            pos2(left - far, middle.y),
            pos2(right, below),
            pos2(left, below),
            pos2(right, above),
            pos2(left, above),
        ]
    });
    let places = tries.map(|corner| {
        let least = room.min;
        let most = (room.max - size).max(least);
        Rect::from_min_size(corner.clamp(least, most), size)
    });
    places.min_by_key(|place| covered(*place)).unwrap_or(Rect::from_min_size(middle, size))
}

/// The assessment that the author made of a person on the day that is looked at.
fn own<'a>(cx: &Cx<'a>, who: StakeholderId) -> Option<&'a Assessment> {
    let own = |one: &&Assessment| one.of == who && one.on == cx.day && is_same_name(&one.meta.by, cx.author);
    cx.file.assessments.iter().filter(own).max_by_key(|one| one.id)
}

/// What parts the reasons that were given on one day.
const BETWEEN: &str = "; ";

/// The reason that was given for this move, without those that the day had before it.
fn given<'a>(before: Option<&Assessment>, own: &'a Assessment) -> &'a str {
    let earlier = before.map_or("", |one| one.why.as_str());
    match own.why.strip_prefix(earlier).filter(|_| !earlier.is_empty()) {
        Some(rest) => rest.strip_prefix(BETWEEN).unwrap_or(rest),
        None => &own.why,
    }
}

/// The reasons of a day with the one of this move: what was said before stays, whatever is said now.
fn joined(before: Option<&Assessment>, given: &str) -> String {
    let earlier = before.map_or("", |one| one.why.as_str());
    match (earlier.is_empty(), given.is_empty()) {
        (true, _) => given.to_owned(),
        (false, true) => earlier.to_owned(),
        (false, false) => [earlier, given].join(BETWEEN),
    }
}

/// Whether an assessment says anything that is not known, whoever said it.
fn is_news(cx: &Cx<'_>, person: &Person, new: &Assessment) -> bool {
    fn other<T: PartialEq>(said: Option<T>, known: Option<T>) -> bool {
        said.is_some() && said != known
    }
    let Some(known) = person.rated else { return true };
    let said = Place::of(new, Limits::of(&cx.shown().engagement.thresholds));
    let otherwise = (said.power, said.interest) != (known.power, known.interest)
        || other(said.engagement, known.engagement)
        || other(said.legitimate, known.legitimate)
        || other(said.urgency, known.urgency)
        || other(said.proximity, known.proximity)
        || other(said.attitude, known.attitude);
    otherwise && blank::assessment(cx.file, cx.author, cx.day, person.id) != *new
}

impl Stage {
    /// Someone who stands in the tray: may be dragged into the scene that is drawn in `rect`.
    pub fn drag_in(
        &mut self,
        ui: &Ui,
        cx: &Cx<'_>,
        picture: &dyn Picture,
        person: &Person,
        response: &Response,
        rect: Rect,
    ) {
        let origin = self.kept.as_ref().map_or(rect.min.to_vec2(), |kept| kept.origin);
        let center = response.rect.left_center() + vec2(14.0, 0.0);
        self.hand.follow(ui, cx, picture, person, response, (center, origin), rect);
    }

    /// What the keyboard says to the question for a reason while the mark has it: Escape takes the move back, Enter
    /// leaves it as it is, typing goes on in the field.
    fn answer(&mut self, ui: &Ui, cx: &Cx<'_>) {
        let Some(why) = &mut self.hand.asked else { return };
        let (escape, enter, typed) = ui.input(|input| {
            let texts = input.events.iter().filter_map(|event| match event {
                egui::Event::Text(text) => Some(text.as_str()),
                _ => None,
            });
            (input.key_pressed(Key::Escape), input.key_pressed(Key::Enter), texts.collect::<String>())
        });
        if escape {
            cx.take_back(why.gesture);
            self.hand.asked = None;
            self.hand.nudge.end();
        } else if enter {
            self.hand.asked = None;
        } else if !typed.trim_start().is_empty() {
            let own = own(cx, why.who).filter(|_| why.arrived);
            let said = own.map(|own| given(why.before.as_ref(), own)).unwrap_or_default();
            why.typed = Some(format!("{said}{typed}").trim_start().to_owned());
        }
    }

    /// What the keyboard does to the person that it operates.
    pub(super) fn keys(
        &mut self,
        ui: &Ui,
        cx: &Cx<'_>,
        picture: &dyn Picture,
        (person, response): (&Person, &Response),
        (kept, base): (&Kept, Id),
    ) {
        let asked = self.hand.asks(person.id);
        if asked {
            self.answer(ui, cx);
        }
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
        if enter && !asked {
            cx.show(person.id);
        }
        if delete && cx.editable && !asked {
            cx.out.push(Action::AskDelete(person.id.into()));
        }
        if move_by != Vec2::ZERO
            && cx.editable
            && let Some(new) = picture.nudge(cx, person, move_by).filter(|new| is_news(cx, person, new))
        {
            let gesture = self.hand.nudge.of(person.id);
            cx.hold(person.id);
            self.hand.ask(cx, person.id, gesture, None);
            acts::assess(cx, person, new, gesture);
        }
        if !shift {
            self.hand.nudge.end();
        }
        // While the reason is asked for, Escape and what is typed belong to the question.
        let asked = self.hand.asks(person.id);
        if asked {
            let bare = Command::by_shortcut().into_iter().map(|(_, keys)| keys);
            command::claim(
                ui.ctx(),
                bare.filter(|keys| keys.modifiers.is_none() && keys.logical_key != Key::F1).collect(),
            );
        }
        let kept_keys = egui::EventFilter { horizontal_arrows: true, vertical_arrows: true, tab: false, escape: asked };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, kept_keys));
        if step != Vec2::ZERO
            && let Some(next) = towards(kept, person.id, step)
        {
            ui.memory_mut(|memory| memory.request_focus(mark_id(base, next)));
            cx.select(next);
        }
    }
}

/// Who stands nearest in the direction of an arrow key.
fn towards(kept: &Kept, from: StakeholderId, way: Vec2) -> Option<StakeholderId> {
    let way = way.normalized();
    let middle =
        |who: StakeholderId| kept.index.get(&who).and_then(|index| kept.layout.placed[*index]).map(|spot| spot.center);
    let at = middle(from)?;
    let cost = |who: StakeholderId| {
        let step = middle(who)? - at;
        let (ahead, aside) = (step.dot(way), step.dot(way.rot90()).abs());
        (ahead > 1.0).then_some(ahead + 2.0 * aside)
    };
    let others = kept.scene.spots.iter().map(|spot| spot.who).filter(|who| *who != from);
    others.filter_map(|who| Some((cost(who)?, who))).min_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, who)| who)
}
