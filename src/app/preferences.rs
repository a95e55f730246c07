//! The dialog of a person's own choices: who they are, the language, the theme, whether things move, what is kept
//! beside files.

use egui::{Label, Ui};

use crate::language::Language;
use crate::ui::command::Command;
use crate::ui::context::Action;
use crate::ui::frame::FrameCx;
use crate::ui::theme::{SPACE_1, SPACE_2, ThemeKind};
use crate::ui::widgets::button;
use crate::ui::widgets::field::{self, Field};
use crate::workspace::{Side, StakeholderKind, Workspace, is_same_name, near_name};

/// So many of our people are offered.
const OFFERED: usize = 12;

/// What is kept beside files.
pub struct Kept {
    /// Whether earlier versions are.
    pub versions: bool,
    /// Where.
    pub folder: String,
    /// How much room they take.
    pub size: String,
}

/// Our people of a file by name, to choose from.
pub fn ours(file: &Workspace) -> Vec<String> {
    let ours = file.stakeholders.iter().filter(|one| one.side == Side::Ours && one.kind == StakeholderKind::Person);
    ours.map(|one| one.name.clone()).collect()
}

/// Draws it; what is chosen or typed goes into the arguments.
pub fn ui(
    ui: &mut Ui,
    cx: &FrameCx<'_>,
    ours: &[String],
    (author, reduced_motion, recent_encrypted): (&mut String, &mut bool, &mut bool),
    kept: &mut Option<Kept>,
) {
    let (theme, words) = (cx.theme, cx.words);
    let name = Field::new(words.text("dialog-your-name")).hint(words.text("dialog-your-name-hint"));
    if let Some(changed) = field::line(ui, theme, &name, author) {
        *author = changed;
    }
    let is_one = ours.iter().any(|one| is_same_name(one, author));
    if let Some(near) = near_name(author, ours.iter().map(String::as_str)).filter(|_| !is_one) {
        let asked = words.with("managers-own-near", &[("name", near.into())]);
        ui.add(Label::new(theme.caption(asked)).wrap());
    }
    if !ours.is_empty() {
        ui.label(theme.label(words.text("dialog-your-name-ours")));
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = egui::Vec2::splat(SPACE_1);
            let names: Vec<(&str, bool)> =
                ours.iter().take(OFFERED).map(|one| (one.as_str(), is_same_name(one, author))).collect();
            for (name, is_chosen) in names {
                let weight = if is_chosen { button::Weight::Primary } else { button::Weight::Quiet };
                if button::Button::new(name).weight(weight).show(ui, theme).clicked() {
                    *author = name.to_owned();
                }
            }
        });
    }
    let languages = Language::ALL.map(|language| (language, language.own_name()));
    ui.label(theme.label(words.text("dialog-language")));
    if let Some(language) = button::segmented(ui, theme, words.text("dialog-language"), words.language(), &languages) {
        cx.out.push(Action::Command(Command::Language(language)));
    }
    let themes = ThemeKind::ALL.map(|kind| (kind, words.text(kind.key())));
    ui.label(theme.label(words.text("dialog-theme")));
    if let Some(kind) = button::segmented(ui, theme, words.text("dialog-theme"), theme.kind, &themes) {
        cx.out.push(Action::Command(Command::Theme(kind)));
    }
    if let Some(on) = button::switch(ui, theme, words.text("command-toggle-motion"), *reduced_motion) {
        *reduced_motion = on;
        cx.out.push(Action::Command(Command::ToggleMotion));
    }
    if let Some(on) = button::switch(ui, theme, words.text("command-toggle-recent-encrypted"), *recent_encrypted) {
        *recent_encrypted = on;
        cx.out.push(Action::Command(Command::ToggleRecentEncrypted));
    }
    if let Some(kept) = kept {
        ui.add_space(SPACE_2);
        ui.label(theme.label(words.text("keep-versions")));
        if let Some(on) = button::switch(ui, theme, words.text("command-toggle-versions"), kept.versions) {
            kept.versions = on;
            cx.out.push(Action::Command(Command::ToggleVersions));
        }
        let said = [("folder", kept.folder.as_str().into()), ("size", kept.size.as_str().into())];
        ui.add(Label::new(theme.caption(words.with("keep-versions-room", &said))).wrap());
    }
}
