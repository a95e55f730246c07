//! The engagement as business: money, closing, lessons, improvements, our team, repeat business, white space, the account.
//!
//! Each page keeps what it was drawn from until something else is shown; figures come from `insight`.

pub mod account;
pub mod closing;
pub mod improvements;
pub mod lessons;
pub mod money;
mod plot;
pub mod repeat;
pub mod tables;
pub mod team;
pub mod white_space;

use std::sync::Arc;

use egui::{Label, Role, Sense, Ui, Vec2, WidgetInfo, pos2};

use crate::insight::Insights;
use crate::ui::context::Cx;
use crate::ui::icons::Icon;
use crate::ui::theme::{self, SPACE_1};
use crate::ui::views::dialogue::parts;
use crate::ui::widgets::chip::Mark;
use crate::ui::widgets::{one_line, touched};
use crate::workspace::RecordRef;

/// What a page was made from, and what came of it.
pub struct Kept<T> {
    made: Option<(u64, Arc<T>)>,
}

impl<T> Default for Kept<T> {
    fn default() -> Self {
        Self { made: None }
    }
}

impl<T> Kept<T> {
    /// What `make` makes of what is shown, made once.
    pub fn get(&mut self, cx: &Cx<'_>, make: impl FnOnce(&Insights) -> T) -> Arc<T> {
        match &self.made {
            Some((source, known)) if *source == cx.source => Arc::clone(known),
            _ => {
                let known = Arc::new(make(cx.insights));
                self.made = Some((cx.source, Arc::clone(&known)));
                known
            }
        }
    }
}

/// An amount in whole units of the engagement's currency.
fn money(cx: &Cx<'_>, minor: i64) -> String {
    cx.words.money_whole(minor, &cx.shown().engagement.currency)
}

/// An amount that was reckoned.
fn amount(cx: &Cx<'_>, minor: f64) -> String {
    money(cx, minor.round() as i64)
}

/// From this width on two columns stand side by side on these pages, in points: their rows are long.
const BESIDE: f32 = 880.0;

/// Two columns where there is room, the first `share` of the width wide; else under one another.
fn columns(ui: &mut Ui, share: f32, left: impl FnOnce(&mut Ui), right: impl FnOnce(&mut Ui)) {
    if ui.available_width() < BESIDE {
        left(ui);
        return right(ui);
    }
    parts::columns(ui, share, left, right);
}

/// A row that leads to a record: a mark, what it is, a quiet line under it; what stands at the right end takes `tail`
/// points. Pressed, the record is selected.
fn record_row(
    ui: &mut Ui,
    cx: &Cx<'_>,
    record: RecordRef,
    (mark, title, line): (Option<Mark>, &str, &str),
    tail: f32,
    end: impl FnOnce(&mut Ui),
) {
    let theme = cx.theme;
    let height = if line.is_empty() { theme::ROW } else { 42.0 };
    let (rect, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), height), Sense::hover());
    let mut body = rect;
    body.set_right(rect.right() - tail);
    let response = ui.interact(body, ui.make_persistent_id(("record", record)), Sense::click());
    let name = if line.is_empty() { title.to_owned() } else { format!("{title}: {line}") };
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    let painter = ui.painter();
    if cx.is_selected(record) {
        painter.rect_filled(body, 4.0, theme.selection);
    }
    touched(painter, theme, body, &response);
    let left = rect.left() + if mark.is_some() { 22.0 } else { SPACE_1 };
    let room = body.right() - left - SPACE_1;
    let top = one_line(ui, title, theme::regular(theme::BODY), room);
    let cut = top.elided;
    let y = if line.is_empty() { rect.center().y - top.size().y / 2.0 } else { rect.top() + 3.0 };
    if let Some(mark) = mark {
        mark.paint(ui.painter(), theme, pos2(rect.left() + 9.0, y + top.size().y / 2.0), 9.0);
    }
    ui.painter().galley(pos2(left, y), top, theme.text);
    if !line.is_empty() {
        let under = one_line(ui, line, theme::regular(theme::CAPTION), room);
        ui.painter().galley(pos2(left, rect.top() + 22.0), under, theme.quiet);
    }
    if response.clicked() {
        cx.select(record);
    }
    if cut {
        response.on_hover_text(name);
    }
    let place = egui::Rect::from_min_max(pos2(body.right(), rect.top()), rect.max);
    let layout = egui::Layout::right_to_left(egui::Align::Center);
    end(&mut ui.new_child(egui::UiBuilder::new().max_rect(place).layout(layout)));
}

/// That something is ours alone, among the tools of a page.
fn ours_alone(ui: &mut Ui, cx: &Cx<'_>, sentence: &str) {
    let (rect, _) = ui.allocate_exact_size(Vec2::new(16.0, theme::CONTROL), Sense::hover());
    Icon::Lock.paint(ui.painter(), rect.center(), 14.0, cx.theme.quiet);
    ui.add(Label::new(cx.theme.quiet(sentence)).wrap());
}
