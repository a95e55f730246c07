//! The list of a file's earlier versions: when each was replaced, how large it is, how it differs from what is open.

use egui::{Label, ScrollArea, Ui};

use super::theme::{SPACE_1, SPACE_2, Theme};
use super::widgets::{button, card};
use crate::language::Words;

/// So much of the window is left for what is around the list, in points.
const AROUND: f32 = 280.0;

/// One version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Until when it was the file.
    pub until: String,
    /// Its size, and how it differs as far as that is known.
    pub about: Vec<String>,
    /// Whether it can be read.
    pub readable: bool,
}

/// What somebody wants of the one at this place in the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wish {
    /// To look at it.
    Look(usize),
    /// To have it in the place of what is open.
    Restore(usize),
}

/// Draws them.
pub fn page(ui: &mut Ui, theme: &Theme, words: &Words, rows: &[Row], folder: &str) -> Option<Wish> {
    let mut wish = None;
    ui.spacing_mut().item_spacing.y = SPACE_2;
    let text = if rows.is_empty() { "keep-versions-none" } else { "keep-versions-text" };
    ui.add(Label::new(theme.body(words.text(text))).wrap());
    let height = (ui.ctx().content_rect().height() - AROUND).clamp(160.0, 560.0);
    ScrollArea::vertical().max_height(height).show(ui, |ui| {
        for (at, row) in rows.iter().enumerate() {
            if at > 0 {
                card::rule(ui, theme);
            }
            ui.push_id(at, |ui| {
                let acts = |ui: &mut Ui| {
                    ui.spacing_mut().item_spacing.x = SPACE_2;
                    ui.add_enabled_ui(row.readable, |ui| {
                        if button::quiet(ui, theme, words.text("keep-versions-restore")).clicked() {
                            wish = Some(Wish::Restore(at));
                        }
                    });
                    ui.add_enabled_ui(row.readable, |ui| {
                        if button::plain(ui, theme, words.text("keep-versions-look")).clicked() {
                            wish = Some(Wish::Look(at));
                        }
                    });
                };
                card::heading_with(ui, theme, &row.until, acts);
                ui.spacing_mut().item_spacing.y = SPACE_1;
                for line in &row.about {
                    ui.add(Label::new(theme.caption(line)).wrap());
                }
            });
        }
    });
    ui.add(Label::new(theme.caption(words.with("keep-versions-folder", &[("folder", folder.into())]))).wrap());
    wish
}
