//! What stands beside a lens: a card of short lists of the people in it.

use egui::{Label, Rect, Response, Role, ScrollArea, Sense, Ui, WidgetInfo, pos2, vec2};

use super::person::Person;
use super::{acts, marks, sentences};
use crate::ui::context::Cx;
use crate::ui::theme::{self, SPACE_1, SPACE_2};
use crate::ui::widgets::{card, one_line_on, popup};

/// Height of a row, in points.
const ROW: f32 = 26.0;
/// Radius of the discs, in points.
const DISC: f32 = 9.0;

/// A card as high as its room, with its title and what it says under it; what does not fit scrolls.
pub fn card(ui: &mut Ui, cx: &Cx<'_>, title: &str, caption: &str, add: impl FnOnce(&mut Ui)) {
    card::frame(cx.theme).show(ui, |ui| {
        ui.take_available_width();
        ui.set_min_height(ui.available_height());
        ui.spacing_mut().item_spacing.y = 0.0;
        card::heading(ui, cx.theme, title);
        if !caption.is_empty() {
            ui.add(Label::new(cx.theme.caption(caption)).wrap());
        }
        ui.add_space(SPACE_2);
        ScrollArea::vertical().auto_shrink([false, false]).show(ui, add);
    });
}

/// A heading of a list, with how many are in it, and what it means under it.
pub fn heading(ui: &mut Ui, cx: &Cx<'_>, words: &str, n: Option<usize>, means: &str) {
    let theme = cx.theme;
    ui.add_space(SPACE_2);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = SPACE_2;
        let title = ui.add(Label::new(theme.emphasis(words)).truncate());
        title.widget_info(|| WidgetInfo::labeled(Role::Heading, true, words));
        if let Some(n) = n {
            ui.label(theme.quiet(n.to_string()));
        }
    });
    if !means.is_empty() {
        ui.add(Label::new(theme.caption(means)).wrap());
    }
}

/// Somebody in a list, with a sentence under the name that stands whole, on as many lines as it takes.
pub fn row_over(ui: &mut Ui, cx: &Cx<'_>, person: &Person, says: &str) {
    let left = 2.0 * DISC + SPACE_2;
    let font = theme::regular(theme::CAPTION);
    let room = ui.available_width() - left;
    let under = ui.painter().layout(says.to_owned(), font, cx.theme.quiet, room);
    let (rect, response) = pressed(ui, cx, person, says, ROW + under.size().y + SPACE_1);
    if ui.is_rect_visible(rect) {
        let head = rect.with_max_y(rect.top() + ROW);
        named(ui, cx, person, head, head.right());
        ui.painter().galley(pos2(rect.left() + left, head.bottom() - 2.0), under, cx.theme.quiet);
    }
    popup::beside(&response, &person.sentence);
}

/// Somebody in a list, with a few words at the right; where they are more than a few, under the name. A click selects, a
/// double click opens the details.
pub fn row(ui: &mut Ui, cx: &Cx<'_>, person: &Person, says: &str) {
    let room = (ui.available_width() - 2.0 * DISC - SPACE_2) * 0.7;
    let said = one_line_on(ui.painter(), says, theme::regular(theme::CAPTION), room);
    if said.elided {
        return row_over(ui, cx, person, says);
    }
    let (rect, response) = pressed(ui, cx, person, says, ROW);
    if ui.is_rect_visible(rect) {
        let right = rect.right() - said.size().x;
        ui.painter().galley(pos2(right, rect.center().y - said.size().y / 2.0), said, cx.theme.quiet);
        named(ui, cx, person, rect, right - SPACE_2);
    }
    popup::beside(&response, &person.sentence);
}

/// The disc and the name in a row, up to `right`.
fn named(ui: &Ui, cx: &Cx<'_>, person: &Person, row: Rect, right: f32) {
    let painter = ui.painter();
    marks::small(painter, cx.theme, pos2(row.left() + DISC, row.center().y), DISC, person);
    let font = if person.key { theme::bold(theme::CAPTION) } else { theme::regular(theme::CAPTION) };
    let left = row.left() + 2.0 * DISC + SPACE_2;
    let galley = one_line_on(painter, &sentences::brief(person, 22), font, right - left);
    painter.galley(pos2(left, row.center().y - galley.size().y / 2.0), galley, cx.theme.text);
}

/// The room of a row: a click selects, a double click opens the details.
fn pressed(ui: &mut Ui, cx: &Cx<'_>, person: &Person, says: &str, height: f32) -> (Rect, Response) {
    let theme = cx.theme;
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::click());
    let selected = acts::selected(cx) == Some(person.id);
    let name = if says.is_empty() { person.name.clone() } else { format!("{}: {says}", person.name) };
    response.widget_info(|| WidgetInfo::selected(Role::Row, true, selected, &name));
    if selected || response.hovered() || response.has_focus() {
        let fill = if selected { theme.selection } else { theme.hover };
        ui.painter().rect_filled(rect.expand2(vec2(SPACE_1, 0.0)), 4.0, fill);
    }
    if response.clicked() {
        cx.select(person.id);
    }
    if response.double_clicked() {
        cx.show(person.id);
    }
    (rect, response)
}
