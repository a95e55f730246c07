//! What stands beside a lens: a card of short lists of the people in it.

use egui::{Label, Rect, Role, ScrollArea, Sense, Ui, WidgetInfo, pos2, vec2};

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

/// Somebody in a list, with a few words at the right. A click selects, a double click opens the details.
pub fn row(ui: &mut Ui, cx: &Cx<'_>, person: &Person, says: &str) {
    let theme = cx.theme;
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::click());
    let selected = acts::selected(cx) == Some(person.id);
    let name = if says.is_empty() { person.name.clone() } else { format!("{}: {says}", person.name) };
    response.widget_info(|| WidgetInfo::selected(Role::Row, true, selected, &name));
    if ui.is_rect_visible(rect) {
        if selected || response.hovered() || response.has_focus() {
            let fill = if selected { theme.selection } else { theme.hover };
            ui.painter().rect_filled(rect.expand2(vec2(SPACE_1, 0.0)), 4.0, fill);
        }
        marks::small(ui.painter(), theme, pos2(rect.left() + DISC, rect.center().y), DISC, person);
        let font = theme::regular(theme::CAPTION);
        let left = rect.left() + 2.0 * DISC + SPACE_2;
        let said = one_line_on(ui.painter(), says, font.clone(), (rect.right() - left) * 0.7);
        let right = rect.right() - said.size().x;
        ui.painter().galley(pos2(right, rect.center().y - said.size().y / 2.0), said, theme.quiet);
        let font = if person.key { theme::bold(theme::CAPTION) } else { font };
        let room = Rect::from_min_max(pos2(left, rect.top()), pos2(right - SPACE_2, rect.bottom()));
        let galley = one_line_on(ui.painter(), &sentences::brief(person, 22), font, room.width());
        ui.painter().galley(pos2(left, rect.center().y - galley.size().y / 2.0), galley, theme.text);
    }
    if response.clicked() {
        cx.select(person.id);
    }
    if response.double_clicked() {
        cx.show(person.id);
    }
    popup::beside(&response, &person.sentence);
}
