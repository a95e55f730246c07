//! Where the keyboard is left when what had it goes.
//!
//! A press by the keyboard often takes away what was pressed: a row moves to another list, a line comes above it, a button
//! gives its place to another. egui then forgets the keyboard, and the next Tab begins at the top of the window. Here the
//! keyboard goes to what stands at its place instead, or next after it, as long as the page is the same.

use egui::{Context, Id, LayerId, Rect, Response};

/// What has the keyboard, as it was drawn last.
#[derive(Clone, Copy)]
struct Held {
    id: Id,
    rect: Rect,
    layer: LayerId,
    /// The pass in which it was drawn.
    pass: u64,
    /// What the page was.
    page: u64,
}

/// What is kept from pass to pass.
#[derive(Clone, Default)]
struct Kept {
    held: Option<Held>,
    /// The keyboard was lost there: what could take it is gathered for a pass.
    lost: Option<Held>,
    takers: Vec<(Id, Rect)>,
}

fn place() -> Id {
    Id::unique("where the keyboard is")
}

/// Says that a widget can have the keyboard. Every widget of the house says so while it is drawn.
pub fn note(response: &Response) {
    let (ctx, pass) = (&response.ctx, response.ctx.cumulative_pass_nr());
    if response.has_focus() {
        let (id, rect, layer) = (response.id, response.rect, response.layer_id);
        ctx.data_mut(|data| {
            let kept: &mut Kept = data.get_temp_mut_or_default(place());
            let page = kept.held.map_or(0, |held| held.page);
            kept.held = Some(Held { id, rect, layer, pass, page });
            kept.lost = None;
        });
        return;
    }
    if !response.enabled() {
        return;
    }
    ctx.data_mut(|data| {
        let kept: &mut Kept = data.get_temp_mut_or_default(place());
        if kept.lost.is_some_and(|lost| lost.layer == response.layer_id) {
            kept.takers.push((response.id, response.rect));
        }
    });
}

/// Looks after the keyboard at the end of a pass; `page` stands for what is shown, so that nothing of another page takes
/// it. What is typed in is taken by nobody: it has its own field, or is done.
pub fn settle(ctx: &Context, page: u64) {
    let pass = ctx.cumulative_pass_nr();
    let free = ctx.memory(|memory| memory.focused().is_none());
    let by_hand = ctx.input(|input| input.pointer.any_down() || input.key_pressed(egui::Key::Escape));
    let mut kept: Kept = ctx.data(|data| data.get_temp(place())).unwrap_or_default();
    let same = |held: &Held| held.page == page;
    if !free || by_hand {
        // A hand, or Escape, leaves the keyboard nowhere on purpose.
        kept.held = kept.held.filter(|_| !free).map(|held| Held { page, ..held });
        (kept.lost, kept.takers) = (None, Vec::new());
    } else if let Some(lost) = kept.lost.take() {
        if let Some(next) = next_to(&lost, &kept.takers).filter(|_| same(&lost)) {
            ctx.memory_mut(|memory| memory.request_focus(next));
        }
        kept.takers.clear();
    } else if let Some(held) = kept.held.take().filter(|held| same(held) && held.pass < pass) {
        kept.lost = Some(held);
        ctx.request_repaint();
    }
    ctx.data_mut(|data| data.insert_temp(place(), kept));
}

/// What stands at the place, else the next after it as one reads; before it, where nothing follows.
fn next_to(lost: &Held, takers: &[(Id, Rect)]) -> Option<Id> {
    let away = |rect: &Rect| {
        let (down, aside) = (rect.top() - lost.rect.top(), (rect.left() - lost.rect.left()).abs());
        // Rows before columns: a step down counts more than one aside.
        let before = down < -4.0;
        (before, (down.abs() * 4.0 + aside) as i64)
    };
    takers.iter().filter(|(id, _)| *id != lost.id).min_by_key(|(_, rect)| away(rect)).map(|(id, _)| *id)
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
        let lost =
            Held { id: Id::unique("gone"), rect: at(500.0, 300.0), layer: LayerId::background(), pass: 1, page: 1 };
        let [above, moved, aside, below] = ["above", "moved", "aside", "below"].map(Id::unique);
        let all =
            [(above, at(500.0, 284.0)), (moved, at(500.0, 324.0)), (aside, at(90.0, 300.0)), (below, at(500.0, 372.0))];
        assert_eq!(next_to(&lost, &all), Some(moved), "a line came above it");
        assert_eq!(next_to(&lost, &all[2..]), Some(below), "the next row rather than the far end of the line");
        assert_eq!(next_to(&lost, &all[..1]), Some(above), "nothing follows");
        assert_eq!(next_to(&lost, &[]), None);
    }
}
