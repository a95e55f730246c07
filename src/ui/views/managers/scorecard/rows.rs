//! APEX's four rows in two columns: what each manager is about, in APEX's words, and live statements. Arrows go from
//! statement to statement; Enter opens what stands behind one.

use egui::{
    EventFilter, Id, Key, Label, Modifiers, Popup, PopupCloseBehavior, Response, Role, ScrollArea, Ui, Vec2, WidgetInfo,
};

use super::model::{Model, Shown};
use super::proof::{self, Proof};
use super::statement::{Asked, Statement};
use crate::ui::context::Cx;
use crate::ui::naming::icon_of;
use crate::ui::theme::{SPACE_1, SPACE_2, SPACE_3, SPACE_4};
use crate::ui::widgets::figure::{self, Figure};
use crate::ui::widgets::page::column;
use crate::ui::widgets::{Manager, card, popup};

/// Width of the column of row names, in points.
const NAMES: f32 = 148.0;
/// The least width of a statement, in points.
const STATEMENT: f32 = 118.0;
/// Below this width the two managers stand under one another, in points.
const STACKED: f32 = 560.0;
/// The name of a statement takes so many lines at most.
const MOST: usize = 4;
/// So many records are listed; the rest is only counted.
const LISTED: usize = 40;

/// What stands behind the statement that was opened last, of which insights.
pub type Opened = Option<(Asked, u64, u64, Proof)>;

/// A statement on the screen: where it stands, for the arrows.
struct Place {
    id: Id,
    center: egui::Pos2,
}

/// The card.
pub fn show(ui: &mut Ui, cx: &Cx<'_>, model: &Model, opened: &mut Opened) {
    let mut places = Vec::new();
    card::plain(ui, cx.theme, |ui| {
        let width = ui.available_width();
        let names = if width >= 900.0 { NAMES + SPACE_4 } else { 0.0 };
        let stacked = width < STACKED;
        let cell = if stacked { width } else { ((width - names - SPACE_4) / 2.0).max(120.0) };
        if !stacked {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = SPACE_4;
                if names > 0.0 {
                    column(ui, NAMES, |_| ());
                }
                column(ui, cell, |ui| head(ui, cx, Manager::Project));
                column(ui, cell, |ui| head(ui, cx, Manager::Relationship));
            });
        }
        ui.spacing_mut().item_spacing.y = SPACE_1;
        for (index, row) in model.rows.iter().enumerate() {
            if index > 0 {
                card::rule(ui, cx.theme);
            }
            if names == 0.0 {
                name(ui, cx, row);
                if !row.more.is_empty() {
                    ui.add(Label::new(cx.theme.caption(&row.more)).wrap());
                }
            }
            if stacked {
                for (side, manager) in [Manager::Project, Manager::Relationship].into_iter().enumerate() {
                    head(ui, cx, manager);
                    about(ui, cx, row, side);
                    statements(ui, cx, row, side, cell, (&mut places, opened));
                }
                continue;
            }
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = SPACE_4;
                if names > 0.0 {
                    column(ui, NAMES, |ui| named(ui, cx, row));
                }
                for side in [0, 1] {
                    column(ui, cell, |ui| {
                        if names == 0.0 {
                            about(ui, cx, row, side);
                        }
                        statements(ui, cx, row, side, cell, (&mut places, opened));
                    });
                }
            });
        }
    });
    arrows(ui, &places);
}

fn head(ui: &mut Ui, cx: &Cx<'_>, manager: Manager) {
    let key = match manager {
        Manager::Project => "managers-project-manager",
        Manager::Relationship => "managers-relationship-manager",
    };
    ui.spacing_mut().item_spacing.y = 2.0;
    let text = cx.theme.emphasis(cx.text(key)).color(manager.color(cx.theme));
    let response = ui.add(Label::new(text).truncate());
    response.widget_info(|| WidgetInfo::labeled(Role::ColumnHeader, true, cx.text(key)));
    let line = egui::Stroke::new(2.0, manager.color(cx.theme));
    let (rect, _) = ui.allocate_exact_size(Vec2::new(ui.available_width().max(0.0), 2.0), egui::Sense::hover());
    ui.painter().hline(rect.x_range(), rect.center().y, line);
}

fn name(ui: &mut Ui, cx: &Cx<'_>, row: &Shown) {
    let response = ui.add(Label::new(cx.theme.emphasis(cx.text(row.name))).wrap());
    response.widget_info(|| WidgetInfo::labeled(Role::RowHeader, true, cx.text(row.name)));
}

/// What a manager is about in a row, in APEX's words, over the statements.
fn about(ui: &mut Ui, cx: &Cx<'_>, row: &Shown, side: usize) {
    ui.add(Label::new(cx.theme.quiet(cx.text(row.words[side]))).wrap());
}

/// The name of a row with what both managers are about in it, each in its colour.
fn named(ui: &mut Ui, cx: &Cx<'_>, row: &Shown) {
    ui.spacing_mut().item_spacing.y = 0.0;
    name(ui, cx, row);
    let [project, relationship] = row.words.map(|key| cx.text(key));
    if project == relationship {
        ui.add(Label::new(cx.theme.caption(project)).wrap());
    } else {
        for (words, manager) in [(project, Manager::Project), (relationship, Manager::Relationship)] {
            ui.add(Label::new(cx.theme.caption(words).color(manager.color(cx.theme))).wrap());
        }
    }
    if !row.more.is_empty() {
        ui.add(Label::new(cx.theme.caption(&row.more)).wrap());
    }
}

fn statements(
    ui: &mut Ui,
    cx: &Cx<'_>,
    row: &Shown,
    side: usize,
    width: f32,
    (places, opened): (&mut Vec<Place>, &mut Opened),
) {
    ui.spacing_mut().item_spacing.y = SPACE_1;
    let said: &[Statement] = &row.cells[side];
    // A line has four statements at most: in three columns the fourth would stand alone.
    let columns = match ((width + SPACE_3) / (STATEMENT + SPACE_3)) as usize {
        0 | 1 => 1,
        2 | 3 => 2,
        _ => 4,
    };
    let each = (width - SPACE_3 * (columns - 1) as f32) / columns as f32;
    let manager = if side == 0 { Manager::Project } else { Manager::Relationship };
    for line in said.chunks(columns) {
        // As many lines as the longest name of the row needs: none is cut, and no room is kept for nothing.
        let lines = line.iter().map(|said| figure::lines(ui, &figure_of(cx, said, manager, MOST), each)).max();
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing = Vec2::new(SPACE_3, 0.0);
            for said in line {
                let figure = figure_of(cx, said, manager, lines.unwrap_or(1));
                let response = figure::show(ui, cx.theme, &figure, each);
                places.push(Place { id: response.id, center: response.rect.center() });
                evidence(cx, &response, said, opened);
            }
        });
    }
}

fn figure_of<'a>(cx: &Cx<'_>, said: &'a Statement, manager: Manager, lines: usize) -> Figure<'a> {
    Figure {
        name: &said.name,
        value: said.value.as_deref(),
        mark: said.mark,
        bar: said.bar.map(|bar| (bar, manager.color(cx.theme))),
        lines,
        under: &said.under,
        hint: said.hint.trim(),
        leads: true,
    }
}

/// The list of what stands behind a statement, under it, while it is open.
fn evidence(cx: &Cx<'_>, response: &Response, said: &Statement, opened: &mut Opened) {
    Popup::menu(response).close_behavior(PopupCloseBehavior::CloseOnClick).show(|ui| {
        let of = (said.of, cx.source, cx.trusted.number);
        if opened.as_ref().is_none_or(|(asked, source, trust, _)| (*asked, *source, *trust) != of) {
            *opened = Some((of.0, of.1, of.2, proof::of(cx, said.of)));
        }
        let Some((.., proof)) = opened else { return };
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.set_width(440.0_f32.min(ui.ctx().content_rect().width() - 48.0));
        let value = said.value.as_deref().unwrap_or("–");
        popup::group(ui, cx.theme, &format!("{}: {value}", said.name));
        egui::Frame::new().inner_margin(egui::Margin::symmetric(SPACE_2 as i8, 0)).show(ui, |ui| {
            // What stands in the list, or over it, is not said twice.
            let listed = |line: &str| proof.lines.iter().any(|one| line.contains(one.text.as_str()));
            let more = said.hint.trim().lines().filter(|line| !line.is_empty() && *line != proof.how);
            // A menu spreads what stands in it: sentences are read better as they are.
            ui.vertical(|ui| {
                for line in std::iter::once(proof.how.as_str()).chain(more.filter(|line| !listed(line))) {
                    ui.add(Label::new(cx.theme.caption(line)).wrap());
                }
            });
        });
        ui.add_space(SPACE_1);
        if proof.lines.is_empty() {
            popup::group(ui, cx.theme, cx.text("managers-no-record"));
        }
        ScrollArea::vertical().max_height(300.0).show(ui, |ui| {
            let mut items = Vec::new();
            for line in proof.lines.iter().take(LISTED) {
                let icon = line.record.map(|record| icon_of(record.kind()));
                let item = popup::item(ui, cx.theme, icon, &line.text, &line.fact, line.record.is_some());
                if item.clicked()
                    && let Some(record) = line.record
                {
                    cx.show(record);
                    ui.close();
                }
                items.push(item);
            }
            popup::steer(ui, response.id, &items);
        });
        if proof.lines.len() > LISTED {
            let more = (proof.lines.len() - LISTED) as f64;
            popup::group(ui, cx.theme, &cx.words.with("overview-more", &[("n", more.into())]));
        }
    });
}

/// Arrows go from the statement that has the keyboard to the nearest one in their direction.
fn arrows(ui: &Ui, places: &[Place]) {
    let Some(focused) = ui.memory(egui::Memory::focused) else { return };
    let Some(from) = places.iter().find(|place| place.id == focused) else { return };
    let filter = EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(focused, filter));
    let ways = [
        (Key::ArrowLeft, Vec2::new(-1.0, 0.0)),
        (Key::ArrowRight, Vec2::new(1.0, 0.0)),
        (Key::ArrowUp, Vec2::new(0.0, -1.0)),
        (Key::ArrowDown, Vec2::new(0.0, 1.0)),
    ];
    for (key, way) in ways {
        if !ui.input_mut(|input| input.consume_key(Modifiers::NONE, key)) {
            continue;
        }
        // What stands in the way itself is nearer than what stands beside it.
        let far = |place: &&Place| {
            let to = place.center - from.center;
            let (along, across) = (to.dot(way), (to.x * way.y - to.y * way.x).abs());
            if along > 4.0 { along + 3.0 * across } else { f32::INFINITY }
        };
        let next = places.iter().min_by(|a, b| far(a).total_cmp(&far(b))).filter(|next| far(next).is_finite());
        if let Some(next) = next {
            ui.memory_mut(|memory| memory.request_focus(next.id));
            ui.ctx().request_repaint();
        }
        return;
    }
}
