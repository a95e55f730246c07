//! APEX's four rows in two columns: what each manager is about, in APEX's words, and the live figures of the file.

use egui::{Label, Role, Ui, Vec2, WidgetInfo};

use super::model::{Model, Shown};
use crate::ui::context::Cx;
use crate::ui::theme::{SPACE_1, SPACE_3, SPACE_4};
use crate::ui::views::figures::Said;
use crate::ui::views::standing;
use crate::ui::widgets::page::column;
use crate::ui::widgets::{Manager, card};

/// Width of the column of row names, in points.
const NAMES: f32 = 132.0;
/// The least width of a figure, in points.
const FIGURE: f32 = 112.0;
/// Below this width the two managers stand under one another, in points.
const STACKED: f32 = 560.0;

/// The card.
pub fn show(ui: &mut Ui, cx: &Cx<'_>, model: &Model) {
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
            }
            if stacked {
                for (side, manager) in [Manager::Project, Manager::Relationship].into_iter().enumerate() {
                    head(ui, cx, manager);
                    figures(ui, cx, row, side, cell);
                }
                continue;
            }
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = SPACE_4;
                if names > 0.0 {
                    column(ui, NAMES, |ui| name(ui, cx, row));
                }
                column(ui, cell, |ui| figures(ui, cx, row, 0, cell));
                column(ui, cell, |ui| figures(ui, cx, row, 1, cell));
            });
        }
    });
}

fn head(ui: &mut Ui, cx: &Cx<'_>, manager: Manager) {
    let key = match manager {
        Manager::Project => "managers-project-manager",
        Manager::Relationship => "managers-relationship-manager",
    };
    let text = cx.theme.strong(cx.text(key)).color(manager.color(cx.theme));
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

fn figures(ui: &mut Ui, cx: &Cx<'_>, row: &Shown, side: usize, width: f32) {
    ui.spacing_mut().item_spacing.y = SPACE_1;
    ui.add(Label::new(cx.theme.quiet(cx.text(row.words[side]))).wrap());
    let said: &[Said] = &row.cells[side];
    // A row has four figures at most: in three columns the fourth would stand alone, and no figure have more room.
    let columns = match ((width + SPACE_3) / (FIGURE + SPACE_3)) as usize {
        0 | 1 => 1,
        2 | 3 => 2,
        _ => 4,
    };
    let each = (width - SPACE_3 * (columns - 1) as f32) / columns as f32;
    let manager = if side == 0 { Manager::Project } else { Manager::Relationship };
    for line in said.chunks(columns) {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing = Vec2::new(SPACE_3, 0.0);
            for said in line {
                standing::tile(ui, cx, said, Some(manager.color(cx.theme)), 2, each);
            }
        });
    }
}
