//! What differs between two values of a file, as a list; and what two people's values have in conflict, decided one by one.

use egui::{Label, ScrollArea, Ui};

use super::compare::Comparison;
use super::compare::conflict::Told;
use super::theme::{SPACE_1, SPACE_2, Theme};
use super::widgets::chip::Mark;
use super::widgets::field;
use super::widgets::{button, card};
use crate::document::Side;
use crate::language::Words;

/// So much of the window is left for what is around the list, in points.
const AROUND: f32 = 260.0;
/// So many records that differ are shown; of more there is the count.
const MOST: usize = 300;
/// Up to so many are read through.
const FEW: usize = 8;

/// What differs, as it is shown.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Differences {
    /// Between what.
    pub title: String,
    summary: String,
    rows: Vec<(String, Vec<String>)>,
    more: usize,
    /// What of it is looked for, as far as it is typed.
    sought: String,
    /// Whether both can be put together from here.
    pub merges: bool,
}

impl Differences {
    /// In words, under this title.
    pub fn of(title: String, comparison: &Comparison, words: &Words) -> Self {
        let row = |row: &super::compare::Row| {
            let fields = row.fields.iter().map(|field| field.sentence(row.became, words)).collect();
            (row.heading(words), fields)
        };
        Self {
            title,
            summary: comparison.summary(words),
            rows: comparison.rows.iter().take(MOST).map(row).collect(),
            more: comparison.rows.len().saturating_sub(MOST),
            sought: String::new(),
            merges: false,
        }
    }

    /// Draws them.
    pub fn ui(&mut self, ui: &mut Ui, theme: &Theme, words: &Words) {
        ui.spacing_mut().item_spacing.y = SPACE_2;
        ui.add(Label::new(theme.strong(&self.summary)).wrap());
        // In a short list nobody looks for anything.
        if self.rows.len() > FEW {
            let (name, clear) = (words.text("common-search"), words.text("registers-clear"));
            field::search(ui, theme, name, clear, &mut self.sought, 240.0);
        }
        let sought = self.sought.trim().to_lowercase();
        let found = |text: &String| sought.is_empty() || text.to_lowercase().contains(&sought);
        let height = (ui.ctx().content_rect().height() - AROUND).clamp(160.0, 600.0);
        ScrollArea::vertical().max_height(height).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = SPACE_1;
            let rows = self.rows.iter().filter(|(heading, fields)| found(heading) || fields.iter().any(found));
            for (heading, fields) in rows {
                card::group(ui, theme, heading);
                for field in fields.iter().filter(|field| found(heading) || found(field)) {
                    ui.add(Label::new(theme.body(field)).wrap());
                }
            }
            if self.more > 0 {
                ui.label(theme.caption(words.with("keep-differs-more", &[("n", self.more.into())])));
            }
        });
    }
}

/// A conflict and which side counts.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// By which it is remembered.
    pub key: String,
    /// In words.
    pub told: Told,
    /// Which side counts.
    pub side: Side,
}

/// Draws conflicts with the choice of each; `base` is whether it is known what both began with.
pub fn conflicts(ui: &mut Ui, theme: &Theme, words: &Words, choices: &mut [Choice], base: bool) {
    ui.spacing_mut().item_spacing.y = SPACE_2;
    let n = [("n", choices.len().into())];
    let text = if base { words.with("keep-merge-text", &n) } else { words.text("keep-merge-no-base").to_owned() };
    ui.add(Label::new(theme.body(text)).wrap());
    let sides = [(Side::Ours, words.text("keep-merge-mine")), (Side::Theirs, words.text("keep-merge-theirs"))];
    if choices.len() > FEW / 2 {
        let same = |side: Side| choices.iter().all(|one| one.side == side);
        let now = [Some(Side::Ours), Some(Side::Theirs)].into_iter().find(|side| side.is_some_and(same)).flatten();
        let all = sides.map(|(side, name)| (Some(side), name));
        if let Some(Some(side)) = button::segmented(ui, theme, words.text("keep-merge-all"), now, &all) {
            choices.iter_mut().for_each(|one| one.side = side);
        }
    }
    let height = (ui.ctx().content_rect().height() - AROUND).clamp(160.0, 600.0);
    let more = choices.len().saturating_sub(MOST);
    ScrollArea::vertical().max_height(height).show(ui, |ui| {
        for choice in choices.iter_mut().take(MOST) {
            ui.push_id(&choice.key, |ui| {
                card::plain(ui, theme, |ui| {
                    ui.spacing_mut().item_spacing.y = SPACE_1;
                    card::heading(ui, theme, &choice.told.heading);
                    ui.add(Label::new(theme.caption(&choice.told.what)).wrap());
                    let said = ["keep-merge-before", "keep-merge-mine", "keep-merge-theirs"];
                    for (key, value) in said.into_iter().zip(&choice.told.says) {
                        card::key_value(ui, theme, words.text(key), value);
                    }
                    let name = words.text("keep-merge-counts");
                    if let Some(side) = button::segmented(ui, theme, name, choice.side, &sides) {
                        choice.side = side;
                    }
                });
            });
        }
        if more > 0 {
            ui.label(theme.caption(words.with("keep-differs-more", &[("n", more.into())])));
        }
    });
    card::notice(ui, theme, Mark::Unknown, words.text("keep-merge-undo"), None);
}
