//! Where the keyboard is left when what had it goes.
//!
//! A press by the keyboard often takes away what was pressed: a row moves to another list, a line comes above it, a button
//! gives its place to another. egui then forgets the keyboard, and the next Tab begins at the top of the window. Here
//! there is one rule for all of it:
//!
//! - Another page begins at its beginning: what has the keyboard outside of it loses it, unless it was just pressed with it.
//! - What is closed gives the keyboard back to what had it before.
//! - What goes away within a page leaves it to what stands at its place in the same card or list, else to nobody.
//! - Where nobody has it, Tab begins on the page, and not in the frame around it.

use egui::{Context, Event, Id, IdMap, Key, LayerId, Order, Pos2, Rect, Response, Ui};

use super::{is_pressed, press_only};

/// A press may show a page as many passes later.
const SHOWN: u64 = 3;

/// Where something stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ground {
    /// On the page.
    Page,
    /// In the details beside it.
    Details,
    /// In a card or a list: within it the keyboard stays.
    Part,
}

/// Whether something has the keyboard that was come to with the keyboard, and not by a press alone.
pub fn is_shown(ctx: &Context) -> bool {
    ctx.memory(egui::Memory::focused).is_some_and(|id| !is_pressed(ctx, id))
}

/// What has the keyboard, as it was drawn last.
#[derive(Clone)]
struct Held {
    id: Id,
    rect: Rect,
    layer: LayerId,
    /// None is in the frame around the page, or over it all.
    ground: Option<Ground>,
    /// In which cards and lists, the innermost first.
    parts: Vec<Id>,
    /// Whether it is typed in: a field that is done leaves the keyboard to nobody.
    typed: bool,
}

impl Held {
    /// Whether it lies over the window: a menu, a list that is open, a dialog.
    fn is_over(&self) -> bool {
        self.ground.is_none() && self.layer.order != Order::Background
    }
}

/// What is kept from pass to pass.
#[derive(Clone, Default)]
struct Kept {
    /// What the page is.
    page: u64,
    /// The grounds that were drawn in this pass.
    grounds: IdMap<Ground>,
    held: Option<Held>,
    /// What had it last on the page.
    on_page: Option<Id>,
    /// Where the details stand, and stood when they were closed.
    details: Option<Rect>,
    closed: Option<Rect>,
    /// Where a hand let go last; none where a key was pressed since.
    hand: Option<Pos2>,
    /// What had it last under whatever lies over the window.
    under: Option<Id>,
    /// What gets it back from what lay over the window.
    over: Option<Id>,
    /// What was pressed with the keyboard, and in which pass.
    pressed: Option<(Id, u64)>,
    /// The keyboard was lost there: what could take it is gathered for a pass.
    lost: Option<Held>,
    takers: Vec<(Id, Rect)>,
    /// Where Tab begins, where that is not the page.
    start: Option<Id>,
    /// Tab was pressed with nobody having the keyboard.
    begins: bool,
}

fn place() -> Id {
    Id::unique("where the keyboard is")
}

fn with<R>(ctx: &Context, f: impl FnOnce(&mut Kept) -> R) -> R {
    ctx.data_mut(|data| f(data.get_temp_mut_or_default(place())))
}

/// Who has the keyboard while it is looked for where Tab begins.
fn nobody() -> Id {
    Id::unique("nobody has the keyboard")
}

/// Says what a part of the window is. Call it once while it is drawn.
pub fn ground(ui: &Ui, ground: Ground) {
    let (id, rect) = (ui.unique_id(), ui.max_rect());
    with(ui.ctx(), |kept| {
        kept.grounds.insert(id, ground);
        if ground == Ground::Details {
            kept.details = Some(rect);
        }
    });
}

/// Says that a widget can have the keyboard. Every widget of the house says so while it is drawn.
pub fn note(response: &Response) {
    let ctx = &response.ctx;
    if response.has_focus() {
        let by_hand = ctx.input(|input| input.pointer.any_released());
        let pressed = (response.clicked() && !by_hand).then(|| (response.id, ctx.cumulative_pass_nr()));
        with(ctx, |kept| kept.pressed = pressed.or(kept.pressed));
        return;
    }
    if response.enabled() {
        with(ctx, |kept| {
            if kept.lost.as_ref().is_some_and(|lost| lost.layer == response.layer_id) {
                kept.takers.push((response.id, response.rect));
            }
        });
    }
}

/// Looks at the keys before anything is drawn: where nobody has the keyboard, Tab begins on the page.
pub fn begin(ctx: &Context) {
    let tab = ctx.input(|input| input.modifiers.is_none() && input.key_pressed(Key::Tab));
    if tab && ctx.memory(|memory| memory.focused().is_none()) && !egui::Popup::is_any_open(ctx) {
        ctx.memory_mut(|memory| memory.request_focus(nobody()));
        with(ctx, |kept| kept.begins = true);
    }
}

/// Looks after the keyboard at the end of a pass; `page` stands for what is shown.
pub fn settle(ctx: &Context, page: u64) {
    let mut kept: Kept = with(ctx, std::mem::take);
    let focused = ctx.memory(egui::Memory::focused);
    let next = kept.settled(ctx, page, focused);
    match next {
        Next::Stays => {}
        Next::Nobody => ctx.memory_mut(|memory| focused.into_iter().for_each(|id| memory.surrender_focus(id))),
        Next::To(from, id) => {
            // What came there by a hand shows no ring before a key is pressed.
            if from.is_some_and(|from| is_pressed(ctx, from)) {
                press_only(ctx, id);
            }
            ctx.memory_mut(|memory| memory.request_focus(id));
        }
    }
    kept.grounds.clear();
    with(ctx, |now| *now = kept);
}

/// What becomes of the keyboard.
enum Next {
    Stays,
    Nobody,
    /// From what went away, if something did.
    To(Option<Id>, Id),
}

impl Kept {
    fn settled(&mut self, ctx: &Context, page: u64, focused: Option<Id>) -> Next {
        if std::mem::take(&mut self.begins) {
            // Whoever took the key for something else keeps the keyboard where it is.
            let free = focused == Some(nobody()) && ctx.input(|input| input.key_pressed(Key::Tab));
            let start = self.start.take().filter(|start| self.grounds.contains_key(start));
            let first = || {
                let within = |ground, part| first_within(ctx, &self.grounds, ground, part);
                let page = || within(Some(Ground::Page), None).or_else(|| within(None, None));
                start.and_then(|part| within(None, Some(part))).or_else(page)
            };
            return match focused == Some(nobody()) {
                true => free.then(first).flatten().map_or(Next::Nobody, |id| Next::To(None, id)),
                false => Next::Stays,
            };
        }
        let now = focused.and_then(|id| self.seen(ctx, id));
        self.hear(ctx);
        if self.page != page {
            // Another page: nothing of the one before counts any more.
            let pressed = self.pressed.take().filter(|(_, pass)| pass + SHOWN >= ctx.cumulative_pass_nr());
            let (grounds, details) = (std::mem::take(&mut self.grounds), self.details);
            *self = Self { page, grounds, details, hand: self.hand, ..Self::default() };
            let outside = now.as_ref().is_some_and(|now| now.ground.is_none() && !now.is_over());
            if outside && pressed.map(|(id, _)| id) != focused {
                return Next::Nobody;
            }
            self.hold(now);
            return Next::Stays;
        }
        // What took the keyboard may be gone before it was drawn, and has it for a pass more: its successor is known now.
        let still_lost = now.is_none() && self.lost.as_ref().is_some_and(|lost| Some(lost.id) == focused);
        if focused.is_some() && !still_lost {
            self.hold(now);
            if self.held.as_ref().is_some_and(|held| Some(held.id) == focused && !can_have(ctx, held.id)) {
                // It is gone, and has the keyboard for the rest of this pass only.
                self.lose(ctx);
            }
            return Next::Stays;
        }
        if let Some(details) = self.closed.take()
            && self.hand.is_none_or(|hand| details.contains(hand))
            && let Some(before) = self.on_page.filter(|id| can_have(ctx, *id))
        {
            if self.hand.is_some() {
                press_only(ctx, before);
            }
            (self.lost, self.held) = (None, None);
            return Next::To(None, before);
        }
        if let Some(lost) = self.lost.take() {
            let takers = std::mem::take(&mut self.takers);
            let (from, next) = (lost.id, self.successor(ctx, &lost, &takers));
            // What takes it may go itself, while the page finds its new shape.
            self.held = next.map(|id| Held { id, ..lost });
            return next.map_or(Next::Stays, |id| Next::To(Some(from), id));
        }
        if ctx.input(|input| input.key_pressed(Key::Tab)) {
            // After the last it goes on with the first in the next pass.
            ctx.request_repaint();
        }
        self.lose(ctx);
        self.over.take().filter(|id| can_have(ctx, *id)).map_or(Next::Stays, |id| Next::To(None, id))
    }

    /// What had the keyboard is gone: what could take it is gathered in the next pass.
    fn lose(&mut self, ctx: &Context) {
        let Some(held) = self.held.take() else { return };
        ctx.request_repaint();
        if held.is_over() {
            self.over = self.under.filter(|_| !is_drawn(ctx, held.layer));
            return;
        }
        // A hand, or Escape, leaves the keyboard nowhere on purpose; so does whoever goes on from what is still there.
        let by_hand = ctx.input(|input| input.pointer.any_down() || input.key_pressed(Key::Escape));
        let gone = !by_hand && !held.typed && !held.parts.is_empty() && !can_have(ctx, held.id);
        self.lost = Some(held).filter(|_| gone);
    }

    /// What was done last, and whether the details were closed by it.
    fn hear(&mut self, ctx: &Context) {
        let is_key = |event: &Event| matches!(event, Event::Key { pressed: true, .. });
        ctx.input(|input| {
            if input.events.iter().any(is_key) {
                self.hand = None;
            } else if input.pointer.any_released() {
                self.hand = input.pointer.latest_pos();
            }
        });
        if !self.grounds.values().any(|ground| *ground == Ground::Details) {
            self.closed = self.details.take().or(self.closed);
        }
    }

    /// Keeps in mind what has the keyboard.
    fn hold(&mut self, now: Option<Held>) {
        self.lost = None;
        self.takers.clear();
        let Some(now) = now else { return };
        (self.start, self.closed, self.over) = (None, None, None);
        if now.ground == Some(Ground::Page) {
            self.on_page = Some(now.id);
        }
        if !now.is_over() {
            self.under = Some(now.id);
        }
        self.held = Some(now);
    }

    /// Where something was drawn in this pass.
    fn seen(&self, ctx: &Context, id: Id) -> Option<Held> {
        let typed = ctx.text_edit_focused();
        ctx.viewport(|viewport| {
            let widgets = &viewport.this_pass.widgets;
            let widget = widgets.get(id)?;
            let (ground, parts) = lineage(widgets, &self.grounds, id);
            Some(Held { id, rect: widget.rect, layer: widget.layer_id, ground, parts, typed })
        })
    }

    /// What takes the keyboard after something that went away: of the innermost card or list that is still there what
    /// stands at its place.
    fn successor(&mut self, ctx: &Context, lost: &Held, takers: &[(Id, Rect)]) -> Option<Id> {
        let within = lost.parts.iter().find(|part| self.grounds.contains_key(*part)).copied()?;
        self.start = Some(within);
        ctx.viewport(|viewport| {
            let widgets = &viewport.this_pass.widgets;
            let inside = |id: Id| lineage(widgets, &self.grounds, id).1.contains(&within);
            let near: Vec<_> = takers.iter().copied().filter(|(id, _)| inside(*id)).collect();
            next_to((lost.id, lost.rect), &near)
        })
    }
}

/// On what ground something stands, and in which parts of it, the innermost first.
fn lineage(widgets: &egui::WidgetRects, grounds: &IdMap<Ground>, id: Id) -> (Option<Ground>, Vec<Id>) {
    let (mut at, mut parts) = (id, Vec::new());
    while let Some(widget) = widgets.get(at).filter(|widget| widget.parent_id != at) {
        at = widget.parent_id;
        match grounds.get(&at) {
            Some(Ground::Part) => parts.push(at),
            Some(ground) => return (Some(*ground), parts),
            None => {}
        }
    }
    (None, parts)
}

/// Whether something was drawn in this pass and can have the keyboard.
fn can_have(ctx: &Context, id: Id) -> bool {
    ctx.viewport(|viewport| {
        let widget = viewport.this_pass.widgets.get(id);
        widget.is_some_and(|widget| widget.enabled && widget.sense.is_focusable())
    })
}

fn is_drawn(ctx: &Context, layer: LayerId) -> bool {
    ctx.viewport(|viewport| viewport.this_pass.widgets.get_layer(layer).next().is_some())
}

/// What comes first on this ground, in this part of it, else in the window.
fn first_within(ctx: &Context, grounds: &IdMap<Ground>, on: Option<Ground>, part: Option<Id>) -> Option<Id> {
    ctx.viewport(|viewport| {
        let widgets = &viewport.this_pass.widgets;
        let here = |id: Id| {
            let (ground, parts) = lineage(widgets, grounds, id);
            on.is_none_or(|on| ground == Some(on)) && part.is_none_or(|part| parts.contains(&part))
        };
        let mut all = widgets.get_layer(LayerId::background());
        all.find(|one| one.enabled && one.sense.is_focusable() && here(one.id)).map(|one| one.id)
    })
}

/// What stands at the place, else the next after it as one reads; before it, where nothing follows.
fn next_to((gone, place): (Id, Rect), takers: &[(Id, Rect)]) -> Option<Id> {
    let away = |rect: &Rect| {
        let (down, aside) = (rect.top() - place.top(), (rect.left() - place.left()).abs());
        // Rows before columns: a step down counts more than one aside.
        let before = down < -4.0;
        (before, (down.abs() * 4.0 + aside) as i64)
    };
    takers.iter().filter(|(id, _)| *id != gone).min_by_key(|(_, rect)| away(rect)).map(|(id, _)| *id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use egui::{Pos2, Vec2};

    fn at(x: f32, y: f32) -> Rect {
        Rect::from_min_size(Pos2::new(x, y), Vec2::new(80.0, 28.0))
    }

    #[test]
    fn what_came_to_the_place_takes_the_keyboard_before_what_stands_beside_or_above() {
        let lost = (Id::unique("gone"), at(500.0, 300.0));
        let [above, moved, aside, below] = ["above", "moved", "aside", "below"].map(Id::unique);
        let all =
            [(above, at(500.0, 284.0)), (moved, at(500.0, 324.0)), (aside, at(90.0, 300.0)), (below, at(500.0, 372.0))];
        assert_eq!(next_to(lost, &all), Some(moved), "a line came above it");
        assert_eq!(next_to(lost, &all[2..]), Some(below), "the next row rather than the far end of the line");
        assert_eq!(next_to(lost, &all[..1]), Some(above), "nothing follows");
        assert_eq!(next_to(lost, &[]), None);
    }
}
