//! The parts that views are made of. Each takes the theme and words that are already in the reader's language, has an
//! accessible name, can be operated from the keyboard and returns what the person did. Widgets know nothing of the
//! workspace, of commands and of words by key.

pub mod banner;
pub mod bar;
pub mod button;
pub mod card;
pub mod chip;
pub mod choice;
pub mod dashes;
pub mod date;
pub mod dial;
pub mod field;
pub mod figure;
pub mod keyboard;
pub mod page;
pub mod person;
pub mod popup;
pub mod secret;
pub mod sign;
pub mod stage;
pub mod table;

use std::sync::Arc;

use egui::{Color32, Event, FontId, Galley, Id, Order, Painter, Rect, Response, StrokeKind, Ui};

use super::theme::Theme;

/// One of the two managers of an engagement. What belongs to one wears that one's colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Manager {
    /// The project manager: tasks, dates, money.
    Project,
    /// The relationship manager: expectations, contacts, trust.
    Relationship,
}

impl Manager {
    /// The manager's colour.
    pub fn color(self, theme: &Theme) -> Color32 {
        match self {
            Self::Project => theme.project,
            Self::Relationship => theme.relationship,
        }
    }

    /// The manager's colour as a quiet fill.
    pub fn soft(self, theme: &Theme) -> Color32 {
        match self {
            Self::Project => theme.project_soft,
            Self::Relationship => theme.relationship_soft,
        }
    }
}

/// Shows on a painted row that the pointer or the keyboard is on it.
pub fn touched(painter: &Painter, theme: &Theme, rect: Rect, response: &Response) {
    if response.hovered() || response.has_focus() {
        painter.rect_filled(rect, 4.0, theme.hover);
    }
    if response.has_focus() {
        painter.rect_stroke(rect, 4.0, theme.focus_ring(), StrokeKind::Inside);
    }
}

/// The width that a widget may take, in points; never negative, however narrow the window is.
fn room(ui: &Ui) -> f32 {
    ui.available_width().max(0.0)
}

/// The width that a line of text may take before it is cut: where a row wraps, a whole row.
fn text_room(ui: &Ui) -> f32 {
    if ui.layout().main_wrap { ui.max_rect().width().max(0.0) } else { room(ui) }
}

/// Goes on in the next row where a row wraps and has no room left for something this wide, in points. Widgets of one
/// piece do so by themselves; what is put together of several would stand out of the page.
pub fn break_before(ui: &mut Ui, width: f32) {
    let begun = ui.cursor().left() > ui.max_rect().left() + 1.0;
    if ui.layout().main_wrap && begun && ui.available_size_before_wrap().x < width {
        ui.end_row();
    }
}

/// Where the keyboard was left by a press.
fn pressed_last() -> Id {
    Id::unique("pressed-last")
}

/// Where rows have the keyboard that nothing else has.
fn listening() -> Id {
    Id::unique("rows-listen")
}

/// Says that in this place rows have the keyboard that nothing else has: a press on a tool there leaves it to them.
pub(in crate::ui) fn rows_listen(ui: &Ui) {
    let place = (ui.max_rect(), ui.ctx().cumulative_pass_nr());
    ui.ctx().data_mut(|data| data.insert_temp(listening(), place));
}

fn is_left_to_rows(response: &Response) -> bool {
    let ctx = &response.ctx;
    let place: Option<(Rect, u64)> = ctx.data(|data| data.get_temp(listening()));
    let here = |(rect, pass): (Rect, u64)| pass == ctx.cumulative_pass_nr() && rect.contains(response.rect.center());
    response.layer_id.order == Order::Background && place.is_some_and(here)
}

/// Leaves the keyboard where the pointer pressed, so that Tab goes on from there and not from the beginning of the window.
pub(in crate::ui) fn keep_keyboard(response: &Response) {
    if response.clicked() && !response.has_focus() && !is_left_to_rows(response) {
        response.request_focus();
        press_only(&response.ctx, response.id);
    }
}

/// Takes the keyboard to what a page begins with, as it opens.
pub(in crate::ui) fn take_keyboard(response: &Response) {
    let ctx = &response.ctx;
    if ctx.memory(egui::Memory::focused).is_none_or(|from| is_pressed(ctx, from)) {
        press_only(ctx, response.id);
    }
    response.request_focus();
}

/// Says that the keyboard is there by a press alone.
fn press_only(ctx: &egui::Context, id: Id) {
    ctx.data_mut(|data| data.insert_temp(pressed_last(), Some(id)));
}

/// Whether the keyboard came there by a press, and no key was pressed since.
fn is_pressed(ctx: &egui::Context, id: Id) -> bool {
    ctx.data(|data| data.get_temp(pressed_last())) == Some(Some(id))
}

/// Whether the keyboard is there by a press alone: it is marked from the first key on.
fn is_only_pressed(response: &Response) -> bool {
    let by_press = is_pressed(&response.ctx, response.id);
    let is_key = |event: &Event| matches!(event, Event::Key { pressed: true, .. });
    if by_press && response.ctx.input(|input| input.events.iter().any(is_key)) {
        response.ctx.data_mut(|data| data.insert_temp(pressed_last(), None::<Id>));
        return false;
    }
    by_press
}

/// Draws the ring around a widget that the keyboard operates.
pub(in crate::ui) fn focus_ring(ui: &Ui, theme: &Theme, response: &Response, rect: Rect, radius: f32) {
    ring_on(ui.painter(), theme, response, rect.expand(2.0), radius + 2.0);
}

/// The same by a painter of one's own, just within a rectangle.
pub(in crate::ui) fn ring_on(painter: &Painter, theme: &Theme, response: &Response, rect: Rect, radius: f32) {
    keyboard::note(response);
    if response.has_focus() && !is_only_pressed(response) {
        painter.rect_stroke(rect, radius, theme.focus_ring(), StrokeKind::Inside);
    }
}

/// One line of text, cut with an ellipsis where it is wider than `width`. Its colour is that which it is drawn with,
/// so that it fades with the rest of a control that is switched off, in the window and in pictures.
pub(in crate::ui) fn one_line(ui: &Ui, text: &str, font: FontId, width: f32) -> Arc<Galley> {
    one_line_on(ui.painter(), text, font, width)
}

/// The same where there is a painter only.
pub fn one_line_on(painter: &Painter, text: &str, font: FontId, width: f32) -> Arc<Galley> {
    let mut job = egui::text::LayoutJob::simple_singleline(text.to_owned(), font, Color32::PLACEHOLDER);
    job.wrap = egui::text::TextWrapping::truncate_at_width(width.max(0.0));
    painter.layout_job(job)
}

/// One line in the first of two or more sizes in which it is whole, and cut in `least` where it is in none: a long word
/// becomes smaller before it is cut.
pub(in crate::ui) fn fitted(
    painter: &Painter,
    text: &str,
    font: fn(f32) -> FontId,
    (sizes, least): (&[f32], f32),
    width: f32,
) -> Arc<Galley> {
    let sized = |size: f32| one_line_on(painter, text, font(size), width);
    let whole = sizes.iter().map(|size| sized(*size)).find(|line| !line.elided);
    whole.unwrap_or_else(|| sized(least))
}

/// The fill under a control of paper: none, under the pointer, pressed.
fn fill_of(theme: &Theme, response: &Response, rest: Color32) -> Color32 {
    if response.is_pointer_button_down_on() {
        theme.selection
    } else if response.hovered() {
        theme.hover
    } else {
        rest
    }
}
