//! Unsaved work of an earlier run, offered: of which file, since when, how it differs, and what can be done with it.

use egui::{Label, ScrollArea, Ui};

use super::theme::{SPACE_1, SPACE_2, SPACE_3, Theme};
use super::widgets::button::{Button, Weight};
use super::widgets::card;
use super::widgets::chip::Mark;
use crate::language::Words;

/// So much of the window is left for what is around the list, in points.
const AROUND: f32 = 260.0;

/// One that is offered.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// What the engagement is called.
    pub title: String,
    /// Where its file lies, and since when the work lies here.
    pub about: Vec<String>,
    /// What is to be known before it is taken.
    pub caution: Option<String>,
    /// How it differs from the file.
    pub differs: Vec<String>,
    /// Whether there is a file to look at.
    pub has_file: bool,
    /// Whether it opens with a passphrase that nobody has said yet.
    pub locked: bool,
}

/// What somebody wants of the one at this place in the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wish {
    /// To go on with it.
    Recover(usize),
    /// To see the file without it first.
    Look(usize),
    /// To say the passphrase that opens it.
    Unlock(usize),
    /// To give it up; said twice.
    Discard(usize),
}

/// Draws them; `sure` is the one that somebody said once that they give up.
pub fn page(ui: &mut Ui, theme: &Theme, words: &Words, rows: &[Row], sure: &mut Option<usize>) -> Option<Wish> {
    let mut wish = None;
    ui.spacing_mut().item_spacing.y = SPACE_2;
    ui.add(Label::new(theme.body(words.text("keep-recover-text"))).wrap());
    let height = (ui.ctx().content_rect().height() - AROUND).max(160.0);
    ScrollArea::vertical().max_height(height).show(ui, |ui| {
        for (at, row) in rows.iter().enumerate() {
            ui.push_id(at, |ui| {
                card::plain(ui, theme, |ui| {
                    if let Some(wished) = one(ui, theme, words, row, *sure == Some(at)) {
                        wish = Some((at, wished));
                    }
                });
            });
        }
    });
    let (at, wished) = wish?;
    match wished {
        0 if *sure == Some(at) => return Some(Wish::Discard(at)),
        0 => *sure = Some(at),
        1 => return Some(Wish::Look(at)),
        3 => return Some(Wish::Unlock(at)),
        _ => return Some(Wish::Recover(at)),
    }
    None
}

/// One of them; which of its acts was chosen.
fn one(ui: &mut Ui, theme: &Theme, words: &Words, row: &Row, sure: bool) -> Option<usize> {
    ui.spacing_mut().item_spacing.y = SPACE_1;
    card::heading(ui, theme, &row.title);
    for line in &row.about {
        ui.add(Label::new(theme.caption(line)).wrap());
    }
    ui.add_space(SPACE_1);
    for line in &row.differs {
        ui.add(Label::new(theme.body(line)).wrap());
    }
    if let Some(caution) = &row.caution {
        ui.add_space(SPACE_1);
        card::notice(ui, theme, Mark::Watch, caution, None);
    }
    ui.add_space(SPACE_2);
    let mut chosen = None;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = SPACE_3;
        let (word, act) = match row.locked {
            true => ("unlock-say", 3),
            false => ("keep-recover-it", 2),
        };
        let recover = Button::new(words.text(word)).weight(Weight::Primary).show(ui, theme);
        // It costs nothing and can be undone: Enter means it.
        if ui.memory(egui::Memory::focused).is_none() {
            recover.request_focus();
        }
        if recover.clicked() {
            chosen = Some(act);
        }
        if row.has_file && Button::new(words.text("keep-recover-look")).weight(Weight::Quiet).show(ui, theme).clicked()
        {
            chosen = Some(1);
        }
        let (word, weight) = match sure {
            true => (words.text("keep-recover-discard-sure"), Weight::Trouble),
            false => (words.text("keep-recover-discard"), Weight::Quiet),
        };
        if Button::new(word).weight(weight).show(ui, theme).clicked() {
            chosen = Some(0);
        }
    });
    chosen
}
