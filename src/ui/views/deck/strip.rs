//! The slides at the left: small, numbered, moved by hand or with the keyboard.

use egui::{
    Align2, CursorIcon, EventFilter, Key, Modifiers, Rect, Role, ScrollArea, Sense, Stroke, StrokeKind, Ui, WidgetInfo,
    pos2, vec2,
};

use super::{DeckView, Hidden, RING, move_slide, picture_of};
use crate::ui::context::Cx;
use crate::ui::icons::Icon;
use crate::ui::theme::{self, CAPTION, RADIUS_SMALL, SPACE_1, SPACE_2};
use crate::ui::widgets::{focus_ring, one_line_on, stage};
use crate::workspace::Slide;

/// Room for the number of a slide, in points.
const NUMBER: f32 = 24.0;
/// Height of the line under a slide, in points.
const LINE: f32 = 20.0;

/// Up and down go from slide to slide, and not to whatever lies around.
const ARROWS: EventFilter = EventFilter { tab: false, horizontal_arrows: false, vertical_arrows: true, escape: false };

/// How wide the strip is beside a page of this width.
pub(super) fn width(room: f32) -> f32 {
    (room * 0.22).clamp(150.0, 230.0)
}

impl DeckView {
    /// Draws the slides; `at` is the one that is looked at.
    pub(super) fn strip(&mut self, ui: &mut Ui, cx: &Cx<'_>, slides: &[&Slide], at: usize) {
        ScrollArea::vertical().id_salt("deck").auto_shrink(false).show(ui, |ui| {
            ui.add_space(RING);
            ui.spacing_mut().item_spacing.y = SPACE_2;
            let picture = ui.available_width() - NUMBER - SPACE_2;
            let height = (picture * 9.0 / 16.0).round();
            let mut places: Vec<Rect> = Vec::new();
            for (number, slide) in slides.iter().enumerate() {
                let size = vec2(ui.available_width() - SPACE_1, height + LINE);
                let (rect, response) = ui.allocate_exact_size(size, Sense::click_and_drag());
                places.push(rect);
                let hidden = Hidden::of(slide);
                let name = match hidden {
                    Some(_) => cx.words.with(
                        "present-slide-hidden",
                        &[("n", (number + 1).into()), ("title", slide.title.as_str().into())],
                    ),
                    None => cx
                        .words
                        .with("present-slide", &[("n", (number + 1).into()), ("title", slide.title.as_str().into())]),
                };
                response.widget_info(|| WidgetInfo::selected(Role::ListItem, ui.is_enabled(), number == at, &name));
                let thumb = Rect::from_min_size(pos2(rect.left() + NUMBER, rect.top()), vec2(picture, height));
                if ui.is_rect_visible(rect) {
                    entry(ui, cx, slide, (number, number == at, hidden), (rect, thumb));
                    focus_ring(ui, cx.theme, &response, thumb.expand(2.0), f32::from(RADIUS_SMALL));
                }
                if self.wanted == Some(slide.id) {
                    response.request_focus();
                    response.scroll_to_me(None);
                    self.wanted = None;
                }
                if response.clicked() || response.drag_started() {
                    cx.hold(slide.id);
                    response.request_focus();
                }
                if response.double_clicked() {
                    cx.select(slide.id);
                }
                if response.drag_started() && cx.editable {
                    self.dragged = Some((slide.id, number));
                }
                if response.has_focus() {
                    ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, ARROWS));
                    self.keys(ui, cx, slides, number);
                }
                response.on_hover_and_drag_cursor(if self.dragged.is_some() {
                    CursorIcon::Grabbing
                } else {
                    CursorIcon::PointingHand
                });
            }
            self.drag(ui, cx, slides, &places);
        });
    }

    /// Shows where the slide in the hand would come to stand, and puts it there when it is let go.
    fn drag(&mut self, ui: &Ui, cx: &Cx<'_>, slides: &[&Slide], places: &[Rect]) {
        let Some((id, _)) = self.dragged else { return };
        let (pointer, down) = ui.input(|input| (input.pointer.interact_pos(), input.pointer.any_down()));
        if let Some(pointer) = pointer {
            let before = places.iter().take_while(|rect| pointer.y > rect.center().y).count();
            self.dragged = Some((id, before));
            let y = match places.get(before) {
                Some(rect) => rect.top() - SPACE_1,
                None => places.last().map_or(0.0, |rect| rect.bottom() + SPACE_1),
            };
            let x = places.first().map_or(egui::Rangef::point(0.0), |rect| rect.x_range());
            ui.painter().hline(x, y, Stroke::new(3.0, cx.theme.text));
        }
        if !down {
            let from = slides.iter().position(|slide| slide.id == id);
            if let (Some(from), Some((_, before))) = (from, self.dragged.take()) {
                move_slide(cx, slides, from, before);
            }
        }
    }

    /// Up and down go from slide to slide; with Ctrl the slide goes along. Enter shows its details.
    fn keys(&mut self, ui: &Ui, cx: &Cx<'_>, slides: &[&Slide], at: usize) {
        let pressed = |modifiers, key| ui.input_mut(|input| input.consume_key(modifiers, key));
        let last = slides.len() - 1;
        let (carry_up, carry_down) =
            (pressed(Modifiers::COMMAND, Key::ArrowUp), pressed(Modifiers::COMMAND, Key::ArrowDown));
        if (carry_up && at > 0 || carry_down && at < last) && cx.editable {
            move_slide(cx, slides, at, if carry_up { at - 1 } else { at + 2 });
            self.wanted = Some(slides[at].id);
            return;
        }
        let to = match (pressed(Modifiers::NONE, Key::ArrowUp), pressed(Modifiers::NONE, Key::ArrowDown)) {
            (true, _) => at.saturating_sub(1),
            (_, true) => (at + 1).min(last),
            _ if pressed(Modifiers::NONE, Key::Home) => 0,
            _ if pressed(Modifiers::NONE, Key::End) => last,
            _ => at,
        };
        if to != at {
            cx.hold(slides[to].id);
            self.wanted = Some(slides[to].id);
        }
        if pressed(Modifiers::NONE, Key::Enter) {
            cx.select(slides[at].id);
        }
    }
}

/// Draws a slide small, with its number and its title.
fn entry(
    ui: &Ui,
    cx: &Cx<'_>,
    slide: &Slide,
    (number, chosen, hidden): (usize, bool, Option<Hidden>),
    (rect, thumb): (Rect, Rect),
) {
    let (theme, painter) = (cx.theme, ui.painter());
    painter.text(
        pos2(rect.left() + NUMBER - SPACE_2, thumb.top()),
        Align2::RIGHT_TOP,
        cx.words.number((number + 1) as f64, 0),
        if chosen { theme::bold(CAPTION) } else { theme::regular(CAPTION) },
        if chosen { theme.text } else { theme.quiet },
    );
    painter.rect_filled(thumb, 2.0, theme.surface);
    match picture_of(cx, slide.id) {
        Some(drawing) => stage::picture(painter, thumb, drawing),
        None => {
            let title = one_line_on(painter, &slide.title, theme::bold(CAPTION), thumb.width() - 2.0 * SPACE_2);
            painter.galley(thumb.center() - title.size() / 2.0, title, theme.text);
        }
    }
    if hidden.is_some() {
        painter.rect_filled(thumb, 2.0, theme.page.gamma_multiply(0.72));
        Icon::EyeOff.paint(painter, thumb.center(), 22.0, theme.text);
    }
    let outline = if chosen { Stroke::new(2.0, theme.text) } else { Stroke::new(theme.line_width, theme.outline) };
    painter.rect_stroke(thumb, 2.0, outline, StrokeKind::Outside);
    let title = one_line_on(painter, &slide.title, theme::regular(CAPTION), thumb.width());
    let ink = if chosen { theme.text } else { theme.quiet };
    painter.galley(pos2(thumb.left(), thumb.bottom() + 3.0), title, ink);
}
