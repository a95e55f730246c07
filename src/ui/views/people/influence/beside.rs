//! What stands beside the network: who matters in it and why, or the ties of the person in question.

use egui::{Align, Layout, Rect, Role, ScrollArea, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

use super::super::person::Person;
use super::super::picture::Cast;
use super::super::{acts, marks, ties};
use super::model::{Model, Order, Ranked, Tied, why};
use super::{end, sentence};
use crate::ui::context::Cx;
use crate::ui::icons::Icon;
use crate::ui::theme::{self, CONTROL, SPACE_1, SPACE_2};
use crate::ui::widgets::{button, card, one_line_on, popup};

/// Height of a row of the ranking, in points.
const ROW: f32 = 60.0;
/// Radius of the discs in it, in points.
const DISC: f32 = 12.0;

/// The card.
pub fn show(ui: &mut Ui, cx: &Cx<'_>, cast: &Cast<'_>, model: &Model, order: &mut Order) {
    card::frame(cx.theme).show(ui, |ui| {
        ui.take_available_width();
        ui.set_min_height(ui.available_height());
        ui.spacing_mut().item_spacing.y = SPACE_1;
        match acts::selected(cx).and_then(|who| cast.people.get(who)) {
            Some(person) => one(ui, cx, model, person),
            None => ranking(ui, cx, cast, model, order),
        }
    });
}

fn ranking(ui: &mut Ui, cx: &Cx<'_>, cast: &Cast<'_>, model: &Model, order: &mut Order) {
    card::heading(ui, cx.theme, cx.text("ties-rank-title"));
    let orders = [
        (Order::Between, cx.text("ties-rank-between")),
        (Order::LookedTo, cx.text("ties-rank-looked-to")),
        (Order::Near, cx.text("ties-rank-near")),
    ];
    if cx.presented {
        ui.label(cx.theme.quiet(orders.iter().find(|(one, _)| one == order).map_or("", |(_, word)| word)));
    } else if let Some(chosen) = button::segmented(ui, cx.theme, cx.text("ties-rank-by"), *order, &orders) {
        *order = chosen;
    }
    let known = &cx.insights.network.known;
    // Half a map is a picture of what was asked, not of who matters.
    let thin = known.ties < known.people;
    let said = if thin { "ties-rank-thin" } else { "ties-rank-note" };
    let words = cx.words.with(said, &[("n", known.ties.into()), ("people", known.people.into())]);
    ui.add(egui::Label::new(cx.theme.caption(words)).wrap());
    ui.add_space(SPACE_2);
    if model.ranking.is_empty() {
        let word = if cx.mapped.map.is_none() { "ties-wait" } else { "ties-rank-none" };
        ui.add(egui::Label::new(cx.theme.quiet(cx.text(word))).wrap());
    }
    ScrollArea::vertical().id_salt("ties-ranking").auto_shrink([false, false]).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for (place, ranked) in model.ranking.iter().enumerate() {
            if let Some(person) = cast.people.get(ranked.who) {
                rank(ui, cx, place + 1, ranked, person);
            }
        }
        let help = cx.insights.network.help_returned;
        if help.of > 0 {
            ui.add_space(SPACE_2);
            let words = cx.words.with("ties-help", &[("n", help.n.into()), ("of", help.of.into())]);
            ui.add(egui::Label::new(cx.theme.caption(words)).wrap());
        }
    });
}

fn rank(ui: &mut Ui, cx: &Cx<'_>, place: usize, ranked: &Ranked, person: &Person) {
    let theme = cx.theme;
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::click());
    let places = [("place", place.into()), ("name", person.name.as_str().into()), ("why", ranked.why.as_str().into())];
    let name = cx.words.with("ties-rank-row", &places);
    response.widget_info(|| WidgetInfo::labeled(Role::Row, true, &name));
    if !ui.is_rect_visible(rect) {
        return;
    }
    if response.hovered() || response.has_focus() {
        ui.painter().rect_filled(rect.expand2(vec2(SPACE_1, 0.0)), 4.0, theme.hover);
    }
    let number = pos2(rect.left() + 16.0, rect.center().y);
    ui.painter().text(number, egui::Align2::RIGHT_CENTER, place, theme::regular(theme::CAPTION), theme.quiet);
    marks::small(ui.painter(), theme, pos2(rect.left() + 24.0 + DISC, rect.center().y), DISC, person);
    let left = rect.left() + 24.0 + 2.0 * DISC + SPACE_2;
    let room = rect.right() - left;
    let head = one_line_on(ui.painter(), &person.name, theme::bold(theme::CAPTION), room);
    let reason = egui::text::LayoutJob {
        wrap: egui::text::TextWrapping { max_width: room, max_rows: 2, ..Default::default() },
        ..egui::text::LayoutJob::simple(ranked.why.clone(), theme::regular(theme::CAPTION), theme.quiet, room)
    };
    let reason = ui.painter().layout_job(reason);
    let top = rect.center().y - (head.size().y + reason.size().y) / 2.0;
    let below = top + head.size().y;
    ui.painter().galley(pos2(left, top), head, theme.text);
    ui.painter().galley(pos2(left, below), reason, theme.quiet);
    ui.painter().hline(rect.x_range(), rect.bottom(), Stroke::new(1.0, theme.grid));
    if response.clicked() {
        cx.select(person.id);
    }
    popup::beside(&response, &ranked.why);
}

/// The ties of one person, each with an end.
fn one(ui: &mut Ui, cx: &Cx<'_>, model: &Model, person: &Person) {
    card::heading(ui, cx.theme, &person.name);
    ui.add(egui::Label::new(cx.theme.body(why(cx, person.id))).wrap());
    if let Some(place) = cx.insights.network.place(person.id) {
        let places = [
            ("degree", place.degree.into()),
            ("looked", place.looked_to.into()),
            ("helps", place.helps.into()),
            ("returned", place.returned.into()),
        ];
        ui.add(egui::Label::new(cx.theme.caption(cx.words.with("ties-figures", &places))).wrap());
    }
    ui.add_space(SPACE_2);
    card::group(ui, cx.theme, cx.text("ties-of"));
    ScrollArea::vertical().id_salt("ties-of").auto_shrink([false, false]).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let mut none = true;
        for tie in model.of(person.id) {
            none = false;
            line(ui, cx, tie);
        }
        if none {
            ui.add(egui::Label::new(cx.theme.quiet(cx.text("ties-why-none"))).wrap());
        }
    });
}

fn line(ui: &mut Ui, cx: &Cx<'_>, tie: &Tied) {
    let Some(record) = cx.shown().ties.get(tie.id) else { return };
    let theme = cx.theme;
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), CONTROL), Sense::click());
    let words = ties::sentence(cx, record);
    response.widget_info(|| WidgetInfo::selected(Role::Row, true, cx.is_selected(tie.id), &words));
    if cx.is_selected(tie.id) || response.hovered() || response.has_focus() {
        ui.painter().rect_filled(rect.expand2(vec2(SPACE_1, 0.0)), 4.0, theme.hover);
    }
    let end_room = if cx.editable { CONTROL } else { 0.0 };
    let ink = if tie.stale { theme.quiet } else { theme.text };
    let font = theme::regular(theme::CAPTION);
    let galley = one_line_on(ui.painter(), &words, font, rect.width() - end_room - SPACE_1);
    ui.painter().galley(pos2(rect.left(), rect.center().y - galley.size().y / 2.0), galley, ink);
    ui.painter().hline(rect.x_range(), rect.bottom(), Stroke::new(1.0, theme.grid));
    if cx.editable {
        let place = Rect::from_min_max(pos2(rect.right() - end_room, rect.top()), rect.max);
        let builder = egui::UiBuilder::new().max_rect(place).layout(Layout::left_to_right(Align::Center));
        let name = cx.words.with("ties-end-of", &[("tie", words.as_str().into())]);
        if button::icon_small(&mut ui.new_child(builder), theme, Icon::Close, &name).clicked()
            && let Some(tie) = cx.file.ties.get(tie.id)
        {
            end(cx, tie);
        }
    }
    if response.clicked() {
        cx.select(tie.id);
    }
    popup::beside(&response, sentence(cx, record, tie.stale));
}
