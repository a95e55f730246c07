//! What an opened figure is made of: a sentence, its parts, who took part in what, its limit, its records, what would help.

use egui::{Align, Layout, Rect, Role, Sense, StrokeKind, Ui, Vec2, WidgetInfo, pos2};

use super::{lagged, words};
use crate::insight::practice::{Figure, FigureKind, Label, Matrix, Part, Value};
use crate::ui::context::Cx;
use crate::ui::evidence::{self, Lead};
use crate::ui::icons::Icon;
use crate::ui::theme::{self, SPACE_1, SPACE_2, SPACE_3};
use crate::ui::views::dialogue::parts;
use crate::ui::widgets::chip::Mark;
use crate::ui::widgets::{bar, card, chip, one_line_on};

/// Parts that are shown; the rest is only counted.
const SHOWN: usize = 10;
/// Height of a part, in points.
const PART: f32 = 22.0;

/// Draws what stands behind a figure.
pub fn show(ui: &mut Ui, cx: &Cx<'_>, figure: &Figure, lag: &mut usize) {
    egui::Frame::new().inner_margin(egui::Margin { left: 18, right: 0, top: 0, bottom: 6 }).show(ui, |ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(SPACE_1);
        card::key_value(ui, cx.theme, cx.text("practice-made-of"), cx.text(figure.kind.made_of_key()));
        if let Some(limit) = figure.limit {
            let said = cx.words.percent(limit, 0);
            parts::remark(ui, cx, &cx.words.with("practice-limit", &[("limit", said.into())]));
        }
        if figure.kind == FigureKind::SkillChange {
            parts::remark(ui, cx, cx.text("practice-private"));
        }
        match &figure.matrix {
            Some(matrix) => self::matrix(ui, cx, matrix),
            None if figure.kind == FigureKind::Rework => lagged::show(ui, cx, figure, lag),
            None => list(ui, cx, figure),
        }
        card::key_value(ui, cx.theme, cx.text("practice-to-do"), cx.text(figure.kind.to_do_key()));
        if !figure.records.is_empty() {
            let key = if figure.cut { "practice-records-first" } else { "practice-records" };
            let said = cx.words.with(key, &[("n", figure.records.len().into())]);
            let lead = Lead::records(figure.records.iter().copied());
            let response = chip::link(ui, cx.theme, Icon::More, &said, ui.available_width());
            evidence::follow(cx, &response, &lead, cx.text(figure.kind.key()));
        }
    });
}

fn list(ui: &mut Ui, cx: &Cx<'_>, figure: &Figure) {
    for one in figure.parts.iter().take(SHOWN) {
        part(ui, cx, one, words::ink(cx.theme, figure.kind));
    }
    if figure.parts.len() > SHOWN {
        let more = figure.parts.len() - SHOWN;
        parts::remark(ui, cx, &cx.words.with("dialogue-more", &[("n", more.into())]));
    }
}

/// A part: what it is of, a bar where it is a share, its value and what stands beside it.
fn part(ui: &mut Ui, cx: &Cx<'_>, part: &Part, ink_of_bar: egui::Color32) {
    let theme = cx.theme;
    let name = words::label(cx, part.of);
    let mut said = words::part(cx, part.value);
    if !part.beside.is_nothing() {
        let beside = words::part(cx, part.beside);
        said = cx.words.with("practice-beside", &[("value", said.into()), ("beside", beside.into())]);
    }
    // Only a person leads anywhere: the keyboard does not stop at the others.
    let sense = if matches!(part.of, Label::Who(_)) { Sense::click() } else { Sense::hover() };
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), PART), sense);
    response.widget_info(|| WidgetInfo::labeled(Role::Meter, true, format!("{name}: {said}")));
    let painter = ui.painter();
    if response.has_focus() {
        painter.rect_stroke(rect.expand(2.0), 4.0, theme.focus_ring(), StrokeKind::Inside);
    }
    let middle = rect.center().y;
    let font = theme::regular(theme::CAPTION);
    let label = one_line_on(painter, &name, font.clone(), rect.width() * 0.42);
    painter.galley(pos2(rect.left(), middle - label.size().y / 2.0), label, theme.quiet);
    let has_bar = matches!(part.value, Value::Share(_) | Value::Part(..));
    let figure = one_line_on(painter, &said, font, rect.width() * if has_bar { 0.38 } else { 0.56 });
    let at = pos2(rect.right() - figure.size().x, middle - figure.size().y / 2.0);
    let ink = if part.value.is_nothing() || words::is_noise(part.value) { theme.quiet } else { theme.text };
    painter.galley(at, figure, ink);
    if has_bar {
        let track = Rect::from_min_max(
            pos2(rect.left() + rect.width() * 0.45, middle - 3.0),
            pos2(rect.left() + rect.width() * 0.6, middle + 3.0),
        );
        let share = part.value.number().map(|share| share as f32);
        bar::paint(painter, theme, track, share, ink_of_bar);
    }
    if let Label::Who(who) = part.of {
        if response.hovered() {
            ui.ctx().set_cursor_icon(egui::CursorIcon::PointingHand);
        }
        if response.clicked() {
            cx.select(who);
        }
    }
    response.on_hover_text(format!("{name}: {said}"));
}

/// Who took part in what: a row a person, a disc where they did, a ring where not yet.
fn matrix(ui: &mut Ui, cx: &Cx<'_>, matrix: &Matrix) {
    let theme = cx.theme;
    let width = ui.available_width();
    let first = (width * 0.36).floor();
    let column = (width - first) / matrix.columns.len().max(1) as f32;
    let heads: Vec<String> = matrix.columns.iter().map(|one| words::label(cx, *one)).collect();
    ui.allocate_ui_with_layout(Vec2::new(width, 32.0), Layout::left_to_right(Align::Max), |ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        ui.allocate_space(Vec2::new(first, 1.0));
        for head in &heads {
            ui.allocate_ui_with_layout(Vec2::new(column, 32.0), Layout::bottom_up(Align::Center), |ui| {
                ui.set_width(column);
                ui.add(egui::Label::new(theme.caption(head)).wrap().halign(Align::Center)).on_hover_text(head);
            });
        }
    });
    for (who, cells) in matrix.rows.iter().take(SHOWN) {
        let name = parts::name(cx, *who);
        let (rect, response) = ui.allocate_exact_size(Vec2::new(width, PART + SPACE_2), Sense::click());
        let said = |share: &crate::insight::statistics::Share| match share.n == share.of {
            true => cx.text("practice-cell-yes"),
            false => cx.text("practice-cell-no"),
        };
        let cell = |(cell, head): (&Option<crate::insight::statistics::Share>, &String)| {
            cell.as_ref().map(|share| format!("{head}: {}", said(share)))
        };
        let line: Vec<String> = cells.iter().zip(&heads).filter_map(cell).collect();
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, format!("{name}: {}", line.join(", "))));
        let painter = ui.painter();
        if response.has_focus() {
            painter.rect_stroke(rect.expand(2.0), 4.0, theme.focus_ring(), StrokeKind::Inside);
        }
        let label = one_line_on(painter, &name, theme::regular(theme::CAPTION), first - SPACE_3);
        painter.galley(pos2(rect.left(), rect.center().y - label.size().y / 2.0), label, theme.text);
        for (at, share) in cells.iter().enumerate().filter_map(|(at, cell)| Some((at, cell.as_ref()?))) {
            let center = pos2(rect.left() + first + column * (at as f32 + 0.5), rect.center().y);
            let mark = if share.n == share.of { Mark::Good } else { Mark::Unknown };
            mark.paint(painter, theme, center, 10.0);
        }
        if response.clicked() {
            cx.select(*who);
        }
        response.on_hover_text(format!("{name}\n{}", line.join("\n")));
    }
    if matrix.rows.len() > SHOWN {
        parts::remark(ui, cx, &cx.words.with("dialogue-more", &[("n", (matrix.rows.len() - SHOWN).into())]));
    }
}
