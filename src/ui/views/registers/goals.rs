//! Goals: what the engagement is for, how far it has come, and who agrees.

use egui::{Ui, Vec2};

use super::rows::{Front, Rows};
use crate::ui::context::Cx;
use crate::ui::theme::SPACE_2;
use crate::ui::widgets::{bar, card};

/// Draws the page.
pub fn ui(ui: &mut Ui, cx: &Cx<'_>, rows: &mut Rows) {
    let finding = rows.finding(cx);
    match rows.head(ui, cx, (&finding, cx.text("registers-goals-drawn")), |_| ()) {
        Front::Table => rows.table(ui, cx),
        Front::Page => rows.body(ui, cx, |ui| {
            ui.spacing_mut().item_spacing.y = SPACE_2;
            for goal in cx.shown().goals.iter() {
                card::card(ui, cx.theme, &goal.title, |ui| {
                    let progress = cx.insights.goals.get(goal.id).and_then(|status| status.progress);
                    let said = progress.map_or("–".to_owned(), |share| cx.words.percent(share, 0));
                    let size = Vec2::new(ui.available_width().min(320.0), 16.0);
                    bar::progress(ui, cx.theme, &said, progress.map(|share| share as f32), cx.theme.quiet, size);
                    ui.label(cx.theme.body(&said));
                });
            }
        }),
    }
}
