//! Closing: what stands in the way, read from the file where it knows it and ticked by hand where it does not; what is
//! handed over, and to whom.

use egui::{Role, ScrollArea, Sense, Ui, Vec2, WidgetInfo, pos2};

use super::{Kept, columns, record_row};
use crate::document::{Edit, Label};
use crate::insight::closing::{Closing, ClosingPoint, ClosingState};
use crate::ui::context::Cx;
use crate::ui::evidence::{self, Lead};
use crate::ui::icons::Icon;
use crate::ui::naming::{point_name, stakeholder_name};
use crate::ui::theme::{self, SPACE_1, SPACE_2, SPACE_4};
use crate::ui::views::dialogue::parts::{self, Said};
use crate::ui::views::registers::rows::{Front, Rows};
use crate::ui::widgets::button::{self, Button};
use crate::ui::widgets::chip::Mark;
use crate::ui::widgets::{bar, card, field, one_line, page, touched};
use crate::workspace::{ClosingItem, ClosingItemId, ClosingKind, Id, RecordRef};

/// The page.
#[derive(Default)]
pub struct ClosingPage {
    kept: Kept<Closing>,
}

impl ClosingPage {
    /// Draws the page.
    pub fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, rows: &mut Rows) {
        let known = self.kept.get(cx, Closing::of);
        let drawn = drawn(cx, &known);
        match rows.head(ui, cx, (&finding(cx, &known), &drawn), |_| ()) {
            Front::Table => rows.table(ui, cx),
            Front::Page => {
                page::scrolled(ui, ScrollArea::vertical().auto_shrink([false, false]).id_salt("closing"), |ui| {
                    ui.spacing_mut().item_spacing = Vec2::splat(SPACE_4);
                    figures(ui, cx, &known);
                    columns(
                        ui,
                        0.54,
                        |ui| from_the_file(ui, cx, &known),
                        |ui| {
                            ui.spacing_mut().item_spacing = Vec2::splat(SPACE_4);
                            by_hand(ui, cx, &known);
                            handed_over(ui, cx, &known);
                        },
                    );
                });
            }
        }
    }
}

fn finding(cx: &Cx<'_>, known: &Closing) -> String {
    let open = known.in_the_way();
    let Some(most) = open.first() else { return cx.text("business-closing-clear").to_owned() };
    let args = [
        ("n", open.len().into()),
        ("what", point_name(cx.shown(), most.point, cx.words).into()),
        ("open", most.left().into()),
        ("of", most.done.of.into()),
    ];
    match open.len() {
        1 => cx.words.with("business-closing-one", &args),
        _ => cx.words.with("business-closing-several", &args),
    }
}

fn drawn(cx: &Cx<'_>, known: &Closing) -> String {
    match (known.days_left, cx.shown().engagement.end) {
        (Some(days), Some(end)) if days >= 0 => {
            let args = [("date", cx.words.date(end).into()), ("days", cx.words.days(days).into())];
            cx.words.with("business-closing-days", &args)
        }
        (Some(days), Some(end)) => {
            let args = [("date", cx.words.date(end).into()), ("days", cx.words.days(-days).into())];
            cx.words.with("business-closing-past", &args)
        }
        _ => cx.text("business-closing-no-end").to_owned(),
    }
}

fn figures(ui: &mut Ui, cx: &Cx<'_>, known: &Closing) {
    let of = |n: usize, of: usize| cx.words.with("common-of", &[("n", n.into()), ("total", of.into())]);
    let open: Vec<RecordRef> = known.points.iter().flat_map(|one| one.open.iter().copied()).collect();
    let handed = cx.shown().closing.iter().filter(|one| one.kind == ClosingKind::Handover).map(|one| one.id);
    let percent = known.handover.value().map(|share| {
        let args =
            [("share", cx.words.percent(share, 0).into()), ("of", of(known.handover.n, known.handover.of).into())];
        cx.words.with("business-percent-of", &args)
    });
    let first = [
        Said::plain(
            cx,
            "business-settled",
            Some(of(known.settled.n, known.settled.of)),
            cx.text("business-settled-hint"),
            Lead::Nowhere,
        ),
        Said::plain(
            cx,
            "business-open-records",
            Some(cx.words.number(open.len() as f64, 0)),
            cx.text("business-open-records-hint"),
            Lead::records(open),
        ),
        Said::plain(cx, "business-handover", percent, cx.text("business-handover-hint"), Lead::records(handed)),
    ];
    parts::figures(ui, cx, &first, &[]);
}

/// What the file says of itself: each point with how much of it is open, which a press lists.
fn from_the_file(ui: &mut Ui, cx: &Cx<'_>, known: &Closing) {
    card::card(ui, cx.theme, cx.text("business-from-file"), |ui| {
        parts::remark(ui, cx, cx.text("business-from-file-drawn"));
        ui.spacing_mut().item_spacing.y = 0.0;
        let those = known.points.iter().filter(|one| !is_ticked(one.point));
        for state in those {
            point_row(ui, cx, state);
        }
    });
}

fn is_ticked(point: ClosingPoint) -> bool {
    matches!(point, ClosingPoint::ByHand(_) | ClosingPoint::Own(_))
}

fn point_row(ui: &mut Ui, cx: &Cx<'_>, state: &ClosingState) {
    let theme = cx.theme;
    let lead = Lead::records(state.open.clone());
    let sense = if lead.leads() { Sense::click() } else { Sense::hover() };
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), 30.0), sense);
    let title = point_name(cx.shown(), state.point, cx.words);
    let words = match (state.is_asked(), state.is_settled(), state.point) {
        (false, ..) => cx.text("business-point-nothing").to_owned(),
        (_, true, _) => cx.text("business-point-settled").to_owned(),
        (_, _, ClosingPoint::Reference) => cx.text("business-point-not-asked").to_owned(),
        (_, _, ClosingPoint::Handover) if state.open.is_empty() => cx.text("business-point-not-listed").to_owned(),
        _ => cx.words.with("business-point-open", &[("n", state.left().into()), ("of", state.done.of.into())]),
    };
    let role = if lead.leads() { Role::Link } else { Role::Label };
    response.widget_info(|| WidgetInfo::labeled(role, true, format!("{title}: {words}")));
    touched(ui.painter(), theme, rect, &response);
    let mark = match (state.is_asked(), state.is_settled()) {
        (false, _) => Mark::Unknown,
        (_, true) => Mark::Good,
        _ => Mark::Watch,
    };
    mark.paint(ui.painter(), theme, pos2(rect.left() + 9.0, rect.center().y), 9.0);
    let end = (rect.width() * 0.26).clamp(108.0, 140.0);
    let track = if rect.width() > 420.0 { 90.0 } else { 0.0 };
    let right = one_line(ui, &words, theme::regular(theme::CAPTION), end);
    let ink = if mark == Mark::Watch { theme.text } else { theme.quiet };
    let at = pos2(rect.right() - SPACE_1 - right.size().x, rect.center().y - right.size().y / 2.0);
    ui.painter().galley(at, right, ink);
    let left = one_line(ui, &title, theme::regular(theme::BODY), rect.width() - 26.0 - end - track - SPACE_4);
    ui.painter().galley(pos2(rect.left() + 22.0, rect.center().y - left.size().y / 2.0), left, theme.text);
    if track > 0.0 {
        let x = rect.right() - SPACE_1 - end - SPACE_2 - track;
        let place = egui::Rect::from_min_size(pos2(x, rect.center().y - 3.0), Vec2::new(track, 6.0));
        let color = if mark == Mark::Good { theme.good } else { theme.ghost };
        bar::paint(ui.painter(), theme, place, state.done.value().map(|share| share as f32), color);
    }
    evidence::follow(cx, &response, &lead, &title);
}

/// What a person ticks.
fn by_hand(ui: &mut Ui, cx: &Cx<'_>, known: &Closing) {
    let add = || cx.editable.then(|| cx.text("business-add-point"));
    let act = |ui: &mut Ui| add().is_some_and(|word| button::plain(ui, cx.theme, word).clicked());
    let (added, ()) = card::card_with(ui, cx.theme, cx.text("business-by-hand"), act, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for state in known.points.iter().filter(|one| is_ticked(one.point)) {
            tick_row(ui, cx, state);
        }
    });
    if added {
        new_item(cx, ClosingKind::Own, cx.text("record-new-closing-item"));
    }
}

fn tick_row(ui: &mut Ui, cx: &Cx<'_>, state: &ClosingState) {
    let theme = cx.theme;
    let title = point_name(cx.shown(), state.point, cx.words);
    let item = state.item.and_then(|id| cx.shown().closing.get(id));
    let by = |on: chrono::NaiveDate, item: Option<&ClosingItem>| match item.filter(|item| !item.done_by.is_empty()) {
        Some(item) => {
            let args = [("date", cx.words.date_short(on).into()), ("who", item.done_by.as_str().into())];
            cx.words.with("business-ticked-by", &args)
        }
        None => cx.words.date_short(on),
    };
    let said = match (state.on, state.not_needed_on, item) {
        (Some(on), ..) => by(on, item),
        (None, Some(on), _) => cx.words.with("business-not-needed-since", &[("said", by(on, item).into())]),
        (None, None, Some(item)) => due_words(cx, item),
        _ => String::new(),
    };
    let (rect, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), 30.0), Sense::hover());
    // What is not ticked may be none of this engagement's.
    let act = match (state.on, state.not_needed_on) {
        (Some(_), _) => None,
        (None, None) => Some("business-not-needed"),
        (None, Some(_)) => Some("business-needed"),
    };
    let act = act.filter(|_| cx.editable);
    let end = if act.is_some() { 24.0 } else { 0.0 };
    let right = one_line(ui, &said, theme::regular(theme::CAPTION), (rect.width() - end) * 0.5);
    let box_room = rect.width() - end - right.size().x - SPACE_2;
    let place = egui::Rect::from_min_size(rect.min, Vec2::new(box_room, rect.height()));
    let mut child = ui.new_child(egui::UiBuilder::new().max_rect(place));
    let ticks = cx.editable && state.not_needed_on.is_none();
    let pressed = child.add_enabled_ui(ticks, |ui| field::check(ui, theme, &title, state.on.is_some())).inner;
    if pressed.is_some() {
        tick(cx, state, &title);
    }
    let at = pos2(rect.right() - end - right.size().x, rect.center().y - right.size().y / 2.0);
    if !said.is_empty() {
        let place = egui::Rect::from_min_size(at, right.size());
        let response = ui.interact(place, ui.scope_id().with(("said", state.point)), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &said));
        if right.elided {
            response.on_hover_text(&said);
        }
    }
    ui.painter().galley(at, right, theme.quiet);
    if let Some(key) = act {
        let place = egui::Rect::from_center_size(pos2(rect.right() - 10.0, rect.center().y), Vec2::splat(20.0));
        let mut child = ui.new_child(egui::UiBuilder::new().max_rect(place));
        let icon = if state.not_needed_on.is_some() { Icon::Undo } else { Icon::Close };
        let name = cx.words.with(key, &[("title", title.as_str().into())]);
        if button::icon_small(&mut child, theme, icon, &name).clicked() {
            is_needed(cx, state, &title, state.not_needed_on.is_some());
        }
    }
}

/// Says on the day that is looked at that a point is not needed here, or that it is after all.
fn is_needed(cx: &Cx<'_>, state: &ClosingState, title: &str, needed: bool) {
    let on = (!needed).then_some(cx.day);
    let label = Label { key: "edit-change", args: vec![("title", title.to_owned())] };
    let done_by = on.map_or_else(String::new, |_| cx.author.to_owned());
    let said = |item: &ClosingItem| ClosingItem { not_needed_on: on, done_by, ..item.clone() };
    match (state.item.and_then(|id| cx.file.closing.get(id)), state.point) {
        (Some(item), _) => cx.edit(Edit::Put(said(item).into()), label),
        (None, ClosingPoint::ByHand(kind)) => cx.edit(Edit::Add(said(&blank(cx, kind, "")).into()), label),
        _ => {}
    }
}

fn due_words(cx: &Cx<'_>, item: &ClosingItem) -> String {
    item.due.map_or_else(String::new, |due| {
        let args = [("date", cx.words.date_short(due).into())];
        cx.words.with(if due < cx.day { "business-was-due" } else { "business-due" }, &args)
    })
}

/// Ticks a point on the day that is looked at, or takes the tick away.
fn tick(cx: &Cx<'_>, state: &ClosingState, title: &str) {
    let on = state.on.is_none().then_some(cx.day);
    let args = vec![("title", title.to_owned())];
    let label = match on {
        Some(_) => Label { key: "edit-tick", args },
        None => Label { key: "edit-untick", args },
    };
    match (state.item.and_then(|id| cx.file.closing.get(id)), state.point) {
        (Some(item), _) => cx.edit(Edit::Put(ticked(cx, item, on).into()), label),
        (None, ClosingPoint::ByHand(kind)) => {
            cx.edit(Edit::Add(ticked(cx, &blank(cx, kind, ""), on).into()), label);
        }
        _ => {}
    }
}

fn ticked(cx: &Cx<'_>, item: &ClosingItem, on: Option<chrono::NaiveDate>) -> ClosingItem {
    let done_by = on.map_or_else(String::new, |_| cx.author.to_owned());
    ClosingItem { done_on: on, done_by, ..item.clone() }
}

fn blank(cx: &Cx<'_>, kind: ClosingKind, title: &str) -> ClosingItem {
    use crate::workspace::Visibility;
    let visibility = if kind == ClosingKind::Handover { Visibility::Client } else { Visibility::Internal };
    ClosingItem {
        id: ClosingItemId::new(0, 0),
        meta: cx.meta(visibility),
        kind,
        title: title.to_owned(),
        receiver: None,
        due: cx.file.engagement.end.filter(|_| kind == ClosingKind::Handover),
        done_on: None,
        not_needed_on: None,
        done_by: String::new(),
        note: String::new(),
    }
}

fn new_item(cx: &Cx<'_>, kind: ClosingKind, title: &str) {
    let item = blank(cx, kind, title);
    let label = Label { key: "edit-add", args: vec![("title", title.to_owned())] };
    cx.add(item, label);
}

/// What is handed over, to whom, and what of it was accepted.
fn handed_over(ui: &mut Ui, cx: &Cx<'_>, known: &Closing) {
    let title = match known.handover.of {
        0 => cx.text("business-handover-none").to_owned(),
        of => cx.words.with("business-handover-title", &[("n", known.handover.n.into()), ("of", of.into())]),
    };
    let act = |ui: &mut Ui| {
        cx.editable && Button::new(cx.text("business-add-handover")).icon(Icon::Add).show(ui, cx.theme).clicked()
    };
    let (added, ()) = card::card_with(ui, cx.theme, &title, act, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let mut items: Vec<&ClosingItem> =
            cx.shown().closing.iter().filter(|one| one.kind == ClosingKind::Handover).collect();
        // What was accepted today stays where it was pressed: a second press must not meet the next one.
        items.sort_by_key(|one| (one.done_on.is_some_and(|on| on < cx.day), one.due.is_none(), one.due, one.id));
        if items.is_empty() {
            parts::remark(ui, cx, cx.text("business-handover-empty"));
        }
        for item in items {
            let late = item.done_on.is_none() && item.due.is_some_and(|due| due < cx.day);
            let mark = match (item.done_on, late) {
                (Some(_), _) => Mark::Good,
                (None, true) => Mark::Trouble,
                _ => Mark::Unknown,
            };
            let to = item.receiver.map(|who| stakeholder_name(cx.shown(), who, cx.words));
            let to = to.unwrap_or_else(|| cx.text("business-no-receiver").to_owned());
            let when = match item.done_on {
                Some(on) => cx.words.with("business-accepted-on", &[("date", cx.words.date_short(on).into())]),
                None => due_words(cx, item),
            };
            let line = if when.is_empty() { to } else { format!("{to} · {when}") };
            let tail = if cx.editable && item.done_on.is_none() { 110.0 } else { 0.0 };
            record_row(ui, cx, item.id.into(), (Some(mark), &item.title, &line), tail, |ui| {
                if tail > 0.0 && button::plain(ui, cx.theme, cx.text("business-accepted")).clicked() {
                    let Some(file) = cx.file.closing.get(item.id) else { return };
                    let label = Label { key: "edit-tick", args: vec![("title", item.title.clone())] };
                    cx.edit(Edit::Put(ticked(cx, file, Some(cx.day)).into()), label);
                }
            });
        }
    });
    if added {
        new_item(cx, ClosingKind::Handover, cx.text("business-new-handover"));
    }
}
