//! The same contacts as a list: first those of which nobody has said what became of them, then the month or the day.

use chrono::NaiveDate;
use egui::{Align, Layout, Rect, Role, Sense, Ui, UiBuilder, Vec2, WidgetInfo, pos2};

use super::Entry;
use crate::insight::rhythm::BeatKind;
use crate::ui::context::Cx;
use crate::ui::naming::capital;
use crate::ui::theme::{self, SPACE_1};
use crate::ui::views::dialogue::{parts, record};
use crate::ui::views::month::lanes::first_of;
use crate::ui::widgets::button;
use crate::ui::widgets::{card, one_line_on};
use crate::workspace::Outcome;

/// So many of which nobody has said what became of them stand over the list.
const SILENT: usize = 5;
/// Room for the button, in points.
const ACT: f32 = 104.0;
/// Longest list, so that a month of hundreds stays quick.
const MOST: usize = 120;

/// Draws the lists.
pub fn show(ui: &mut Ui, cx: &Cx<'_>, entries: &[Entry], month: NaiveDate, day: &mut Option<NaiveDate>) {
    let silent: Vec<&Entry> = entries.iter().rev().filter(|entry| entry.beat == BeatKind::NotRecorded).collect();
    if !silent.is_empty() {
        let title = cx.words.with("dialogue-not-recorded", &[("n", silent.len().into())]);
        card::card(ui, cx.theme, &title, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            for entry in silent.iter().take(SILENT) {
                row(ui, cx, entry, "silent");
            }
        });
    }
    let of_month: Vec<&Entry> =
        entries.iter().filter(|entry| day.map_or(first_of(entry.on) == month, |day| entry.on == day)).collect();
    let title = match day {
        Some(day) => cx.words.weekday_date(*day),
        None => capital(&cx.words.month_year(month)),
    };
    card::card_with(
        ui,
        cx.theme,
        &title,
        |ui| {
            let whole = day.is_some() && !cx.presented;
            if whole && button::plain(ui, cx.theme, cx.text("dialogue-whole-month")).clicked() {
                *day = None;
            }
        },
        |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            if of_month.is_empty() {
                parts::remark(ui, cx, cx.text("dialogue-contacts-none"));
            }
            for entry in of_month.iter().take(MOST) {
                row(ui, cx, entry, "month");
            }
        },
    );
}

fn row(ui: &mut Ui, cx: &Cx<'_>, entry: &Entry, list: &str) {
    let theme = cx.theme;
    let (rect, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), 44.0), Sense::hover());
    let contact = cx.shown().contacts.get(entry.id);
    let open = contact.filter(|contact| cx.editable && contact.outcome == Outcome::Planned);
    let mut body = rect;
    body.set_right(rect.right() - if open.is_some() { ACT } else { 0.0 });
    let response = ui.interact(body, egui::Id::unique(("dialogue-row", list, entry.id)), Sense::click());
    let date = cx.words.weekday_date_short(entry.on);
    let name = format!("{date} {} {}: {}", entry.time, entry.title, entry.detail);
    let selected = cx.is_selected(entry.id);
    response.widget_info(|| WidgetInfo::selected(Role::ListItem, true, selected, &name));
    if response.clicked() {
        cx.select(entry.id);
    }
    if ui.is_rect_visible(rect) {
        let painter = ui.painter();
        if selected || response.hovered() {
            let fill = if selected { theme.selection } else { theme.hover };
            painter.rect_filled(body.expand2(Vec2::new(SPACE_1, -1.0)), 6.0, fill);
        }
        crate::ui::widgets::keyboard::note(&response);
        if response.has_focus() {
            painter.rect_stroke(body, 6.0, theme.focus_ring(), egui::StrokeKind::Inside);
        }
        let left = rect.left() + 16.0;
        let room = body.right() - left - SPACE_1;
        entry.mark.paint(painter, theme, pos2(rect.left() + 6.0, rect.top() + 14.0), 9.0);
        let when = one_line_on(painter, &format!("{date} {}", entry.time), theme::regular(theme::BODY), room);
        let wide = when.size().x + 8.0;
        painter.galley(pos2(left, rect.top() + 5.0), when, theme.quiet);
        let title = one_line_on(painter, &entry.title, theme::bold(theme::BODY), room - wide);
        painter.galley(pos2(left + wide, rect.top() + 5.0), title, theme.text);
        let under = one_line_on(painter, &entry.detail, theme::regular(theme::CAPTION), room);
        painter.galley(pos2(left, rect.top() + 24.0), under, theme.quiet);
    }
    response.on_hover_text(name);
    if let Some(contact) = open {
        let place = Rect::from_min_max(pos2(body.right(), rect.top()), rect.max);
        let builder = UiBuilder::new().id_salt((list, entry.id)).max_rect(place);
        let mut child = ui.new_child(builder.layout(Layout::right_to_left(Align::Center)));
        record::button(&mut child, cx, contact);
    }
}
