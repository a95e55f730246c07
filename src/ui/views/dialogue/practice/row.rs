//! A figure in a row: its name, how many records it rests on and how old it is, and its value at the right.

use egui::{Rect, Response, Role, Sense, StrokeKind, Ui, Vec2, WidgetInfo, pos2};

use super::words;
use crate::insight::practice::{Figure, Value};
use crate::ui::context::Cx;
use crate::ui::icons::Icon;
use crate::ui::theme::{self, SPACE_1, SPACE_2, SPACE_3, SPACE_5};
use crate::ui::widgets::chip::Mark;
use crate::ui::widgets::{bar, one_line_on};

/// Height of a row, in points.
const HEIGHT: f32 = 44.0;
/// The value has at least so much of the row, as a share.
const VALUE: f32 = 0.42;

/// Length of the bar of a share, in points.
const TRACK: f32 = 72.0;

/// How a figure stands: hollow where nothing is known, and else only where it has a limit.
pub fn mark(figure: &Figure) -> Option<Mark> {
    match (figure.value.is_nothing(), figure.is_beyond()) {
        (true, _) => Some(Mark::Unknown),
        (false, Some(true)) => Some(Mark::Watch),
        (false, Some(false)) => Some(Mark::Good),
        (false, None) => None,
    }
}

/// Draws the row.
pub fn show(ui: &mut Ui, cx: &Cx<'_>, figure: &Figure, open: bool) -> Response {
    let theme = cx.theme;
    let name = cx.text(figure.kind.key());
    let value = words::value(cx, figure.value);
    let rests = words::rests(cx, figure);
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), HEIGHT), Sense::click());
    response.widget_info(|| {
        let said = format!("{name}: {value}. {rests}");
        WidgetInfo::selected(Role::Button, ui.is_enabled(), open, said)
    });
    if !ui.is_rect_visible(rect) {
        return response;
    }
    let painter = ui.painter();
    let body = rect.expand2(Vec2::new(SPACE_1, 0.0));
    if open || response.hovered() {
        painter.rect_filled(body, 6.0, theme.hover);
    }
    crate::ui::widgets::keyboard::note(&response);
    if response.has_focus() {
        painter.rect_stroke(body.shrink(2.0), 6.0, theme.focus_ring(), StrokeKind::Inside);
    }
    let left = rect.left() + 18.0;
    if let Some(mark) = mark(figure) {
        mark.paint(painter, theme, pos2(rect.left() + 6.0, rect.top() + 14.0), 9.0);
    }
    let known = !figure.value.is_nothing();
    let font = if known { theme::bold(theme::BODY) } else { theme::regular(theme::BODY) };
    let galley = one_line_on(painter, &value, font, rect.width() * VALUE);
    let ink = if known && !words::is_noise(figure.value) { theme.text } else { theme.quiet };
    let at = pos2(rect.right() - galley.size().x, rect.top() + 5.0);
    let room = at.x - left - SPACE_3;
    let mut cut = galley.elided;
    painter.galley(at, galley, ink);
    let title = one_line_on(painter, name, theme::regular(theme::BODY), room);
    cut |= title.elided;
    painter.galley(pos2(left, rect.top() + 5.0), title, if known { theme.text } else { theme.quiet });
    let room = rect.right() - left - SPACE_5 - TRACK - SPACE_2;
    let under = one_line_on(painter, &rests, theme::regular(theme::CAPTION), room);
    painter.galley(pos2(left, rect.top() + 24.0), under, theme.quiet);
    let sign = if open { Icon::ChevronDown } else { Icon::ChevronRight };
    sign.paint(painter, pos2(rect.right() - 6.0, rect.top() + 32.0), 12.0, theme.quiet);
    if let (Value::Share(_) | Value::Part(..), Some(share)) = (figure.value, figure.value.number()) {
        let right = rect.right() - SPACE_5;
        let track = Rect::from_min_max(pos2(right - TRACK, rect.top() + 30.0), pos2(right, rect.top() + 34.0));
        bar::paint(painter, theme, track, Some(share as f32), words::ink(theme, figure.kind));
    }
    let hint = cx.text(figure.kind.made_of_key());
    match (open, cut) {
        (true, false) => response,
        (_, true) => response.on_hover_text(format!("{name}: {value}\n{hint}")),
        (false, false) => response.on_hover_text(hint),
    }
}
