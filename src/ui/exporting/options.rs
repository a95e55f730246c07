//! What is asked of single forms: paper, pixels, the ground behind, the firm's presentation, how much of a plan; in which
//! language and theme.

use std::path::PathBuf;

use egui::{Id, Label, Ui};

use super::Choice;
use crate::exchange::export::Leaves;
use crate::exchange::paper::{MARGINS, Paper, PaperSize};
use crate::language::{Language, Words};
use crate::ui::icons::Icon;
use crate::ui::theme::{CONTROL, SPACE_1, SPACE_2, Theme, ThemeKind};
use crate::ui::widgets::chip::Mark;
use crate::ui::widgets::field::{self, Field};
use crate::ui::widgets::{button, card};

/// How many pixels a point may become.
const SCALES: [u8; 4] = [1, 2, 3, 4];

/// Choices in as many rows as they need to have room.
pub fn in_rows<'a, T>(ui: &Ui, all: &'a [(T, &'a str)]) -> Vec<&'a [(T, &'a str)]> {
    let (mut rows, mut rest) = (Vec::new(), all);
    while !rest.is_empty() {
        let fits = |n: &usize| {
            button::segmented_width(ui, rest.iter().take(*n).map(|(_, word)| *word)) <= ui.available_width()
        };
        let n = (1..=rest.len()).rev().find(fits).unwrap_or(1);
        let (row, after) = rest.split_at(n);
        rows.push(row);
        rest = after;
    }
    rows
}

/// In which language it is drawn.
pub fn language(ui: &mut Ui, theme: &Theme, words: &Words, choice: &mut Choice) {
    let name = words.text("dialog-language");
    ui.label(theme.caption(name));
    let all = Language::ALL.map(|language| (language, language.own_name()));
    if let Some(language) = button::segmented(ui, theme, name, choice.language, &all) {
        choice.language = language;
    }
}

/// In which theme it is drawn.
pub fn theme(ui: &mut Ui, theme: &Theme, words: &Words, choice: &mut Choice) {
    let name = words.text("dialog-theme");
    ui.label(theme.caption(name));
    let all = ThemeKind::ALL.map(|kind| (kind, words.text(kind.key())));
    for row in in_rows(ui, &all) {
        if let Some(kind) = button::segmented(ui, theme, name, choice.theme, row) {
            choice.theme = kind;
        }
    }
}

/// On what paper it lies.
pub fn paper(ui: &mut Ui, theme: &Theme, words: &Words, choice: &mut Choice) {
    let name = words.text("exporting-paper");
    ui.label(theme.caption(name));
    let mut all = vec![(None, words.text("exporting-paper-none"))];
    all.extend(PaperSize::ALL.map(|size| (Some(size), size.name())));
    if let Some(paper) = button::segmented(ui, theme, name, choice.paper, &all) {
        choice.paper = paper;
    }
    let Some(size) = choice.paper else { return };
    choice.sheet.size = size;
    lies(ui, theme, words, &mut choice.sheet);
}

/// On which paper it lies.
pub fn sheet(ui: &mut Ui, theme: &Theme, words: &Words, sheet: &mut Paper) {
    let name = words.text("exporting-paper");
    ui.label(theme.caption(name));
    let all = PaperSize::ALL.map(|size| (size, size.name()));
    if let Some(size) = button::segmented(ui, theme, name, sheet.size, &all) {
        sheet.size = size;
    }
    lies(ui, theme, words, sheet);
}

/// Which way paper lies, and what stays white along its edges.
fn lies(ui: &mut Ui, theme: &Theme, words: &Words, sheet: &mut Paper) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = SPACE_2;
        let name = words.text("exporting-lies");
        let ways = [(false, words.text("exporting-across")), (true, words.text("exporting-upright"))];
        if let Some(portrait) = button::segmented(ui, theme, name, sheet.portrait, &ways) {
            sheet.portrait = portrait;
        }
    });
    let field = Field::new(words.text("exporting-margin")).wrong(words.text("exporting-margin-wrong")).width(140.0);
    let range = i64::from(*MARGINS.start())..=i64::from(*MARGINS.end());
    if let Some(margin) = field::number(ui, theme, &field, i64::from(sheet.margin_mm), range) {
        sheet.margin_mm = u8::try_from(margin).unwrap_or(*MARGINS.start());
    }
}

/// How much of the plan leaves where it is for us; `costs` says that there is something to ask of them.
pub fn much(ui: &mut Ui, theme: &Theme, words: &Words, (costs, choice): (bool, &mut Choice)) {
    let name = words.text("exporting-much");
    let all = [(false, words.text("exporting-much-plan")), (true, words.text("exporting-much-all"))];
    if let Some(internal) = button::segmented(ui, theme, name, choice.leaves == Leaves::Internal, &all) {
        choice.leaves = if internal { Leaves::Internal } else { Leaves::Plan };
    }
    if choice.leaves == Leaves::Internal {
        card::notice(ui, theme, Mark::Watch, words.text("exporting-internal"), None);
    } else if costs
        && let Some(with) =
            field::check(ui, theme, words.text("exporting-with-costs"), choice.leaves == Leaves::WithCosts)
    {
        choice.leaves = if with { Leaves::WithCosts } else { Leaves::Plan };
    }
    if choice.leaves == Leaves::WithCosts {
        card::notice(ui, theme, Mark::Watch, words.text("exporting-costs"), None);
    }
}

/// How many pixels a point becomes.
pub fn scale(ui: &mut Ui, theme: &Theme, words: &Words, choice: &mut Choice) {
    let name = words.text("exporting-scale");
    ui.label(theme.caption(name));
    let said = SCALES.map(|scale| format!("{scale}×"));
    let all: Vec<(u8, &str)> = SCALES.iter().copied().zip(said.iter().map(String::as_str)).collect();
    if let Some(scale) = button::segmented(ui, theme, name, choice.scale, &all) {
        choice.scale = scale;
    }
}

/// Whether nothing lies behind the view.
pub fn transparent(ui: &mut Ui, theme: &Theme, words: &Words, choice: &mut Choice) {
    if let Some(on) = field::check(ui, theme, words.text("exporting-transparent"), choice.transparent) {
        choice.transparent = on;
    }
}

/// On which firm's presentation it stands: its path, and a button that chooses one. Returns that, and whether it was pressed.
pub fn template(ui: &mut Ui, theme: &Theme, words: &Words, choice: &mut Choice) -> (Id, bool) {
    let name = words.text("exporting-template");
    ui.label(theme.caption(name));
    let path = choice.template.as_ref().map(|path| path.display().to_string()).unwrap_or_default();
    let chooser = ui
        .horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = SPACE_1;
            let field = Field::new(name).hint(words.text("exporting-template-hint")).bare();
            let field = field.width((ui.available_width() - CONTROL - SPACE_1).max(80.0));
            if let Some(typed) = field::line(ui, theme, &field, &path) {
                choice.template = Some(typed.trim()).filter(|typed| !typed.is_empty()).map(PathBuf::from);
            }
            button::icon(ui, theme, Icon::Open, words.text("exporting-template-choose"))
        })
        .inner;
    if choice.template.is_some() {
        ui.add(Label::new(theme.caption(words.text("exporting-template-text"))).wrap());
    }
    (chooser.id, chooser.clicked())
}
