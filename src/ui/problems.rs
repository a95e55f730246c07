//! What is wrong in a file, a line each, with the way to its place.

use egui::{Label, ScrollArea, Ui};

use super::theme::{SPACE_1, SPACE_2, Theme};
use super::widgets::button::{Button, Weight};
use super::widgets::card;
use crate::language::Words;
use crate::workspace::RecordRef;

/// So much of the window is left for what is around the list, in points.
const AROUND: f32 = 260.0;
/// So many are listed; of more there is the count.
const MOST: usize = 200;

/// Something that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// In which record; none = in the frame of the engagement.
    pub record: Option<RecordRef>,
    /// Where, and what.
    pub sentence: String,
}

/// The list; returns which place is wanted.
pub fn page(ui: &mut Ui, theme: &Theme, words: &Words, rows: &[Row]) -> Option<usize> {
    let mut wanted = None;
    ui.spacing_mut().item_spacing.y = SPACE_2;
    ui.add(Label::new(theme.body(words.text("keep-problems-text"))).wrap());
    let height = (ui.ctx().content_rect().height() - AROUND).max(120.0);
    ScrollArea::vertical().max_height(height).show(ui, |ui| {
        for (at, row) in rows.iter().take(MOST).enumerate() {
            if at > 0 {
                card::rule(ui, theme);
            }
            ui.add(Label::new(theme.body(&row.sentence)).wrap());
            ui.add_space(-SPACE_1);
            if Button::new(words.text("keep-problems-place")).weight(Weight::Plain).show(ui, theme).clicked() {
                wanted = Some(at);
            }
        }
        if rows.len() > MOST {
            let more = words.with("keep-problems-more", &[("n", (rows.len() - MOST).into())]);
            ui.add(Label::new(theme.caption(more)).wrap());
        }
    });
    wanted
}
