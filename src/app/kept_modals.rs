//! Questions about what is kept of a file: beside it, and of it by others.

use std::path::PathBuf;

use egui::{Context, Label, Ui};

use super::on_disk::held;
use super::{earlier_versions, recover_offers};
use crate::file::Holder;
use crate::language::Words;
use crate::ui::context::FileAct;
use crate::ui::theme::Theme;
use crate::ui::widgets::button::Weight;
use crate::ui::widgets::popup;
use crate::ui::{recover, versions};

/// A question.
pub enum Question {
    /// Unsaved work of earlier runs is offered.
    Recover(recover_offers::Draft),
    /// Earlier versions are listed.
    Versions(earlier_versions::Draft),
    /// Somebody else has the file open.
    Held(Option<Holder>),
    /// A file is marked read-only: which, and what that means.
    ReadOnly(PathBuf, String),
    /// A save found another file in its place: what that is.
    Changed(Vec<String>),
}

/// How it was answered.
pub enum Reply {
    /// Not now.
    Left,
    /// One of those that are offered is wanted, or not.
    Offer(Box<recover_offers::Draft>, recover::Wish),
    /// One of the earlier versions is wanted.
    Version(Box<earlier_versions::Draft>, versions::Wish),
    /// Something is to be done about the open file.
    Act(FileAct),
    /// What somebody else saved is to be replaced.
    KeepMine,
    /// A file that is marked read-only is to be replaced.
    EvenReadOnly(PathBuf),
    /// Save under another name.
    SaveElsewhere,
    /// The file that somebody has open is only looked at.
    OnlySee(Option<Holder>),
    /// The file is closed again.
    Close,
}

impl Question {
    /// Draws it. Returns the answer once there is one.
    pub fn show(&mut self, ctx: &Context, theme: &Theme, words: &Words) -> Option<Reply> {
        match self {
            Self::Recover(draft) => {
                let buttons = [(Weight::Quiet, words.text("keep-recover-later"))];
                let title = words.text("keep-recover");
                let body = |ui: &mut Ui| recover::page(ui, theme, words, &draft.rows, &mut draft.sure);
                let (wish, answer) = popup::dialog(ctx, theme, "recover", title, body, &buttons);
                match wish {
                    Some(wish) => Some(Reply::Offer(Box::new(std::mem::take(draft)), wish)),
                    None => answer.map(|_| Reply::Left),
                }
            }
            Self::Versions(draft) => {
                let buttons = [(Weight::Primary, words.text("common-close"))];
                let title = words.text("keep-versions");
                let body = |ui: &mut Ui| versions::page(ui, theme, words, &draft.rows, &draft.folder);
                let (wish, answer) = popup::dialog(ctx, theme, "versions", title, body, &buttons);
                match wish {
                    Some(wish) => Some(Reply::Version(Box::new(draft.clone()), wish)),
                    None => answer.map(|_| Reply::Left),
                }
            }
            Self::Held(by) => {
                let buttons = [
                    (Weight::Quiet, words.text("common-cancel")),
                    (Weight::Plain, words.text("keep-lock-anyway")),
                    (Weight::Primary, words.text("keep-lock-only")),
                ];
                let sentence = match by {
                    Some(by) => held(by, "keep-lock-held", words),
                    None => words.text("keep-only-held-unknown").to_owned(),
                };
                let lines = [sentence, words.text("keep-lock-text").to_owned()];
                let title = words.text("keep-lock");
                let ((), answer) = popup::dialog(ctx, theme, "held", title, |ui| said(ui, theme, &lines), &buttons);
                Some(match answer? {
                    popup::Answer::Button(0) => Reply::Close,
                    popup::Answer::Button(1) => Reply::Act(FileAct::TakeOver),
                    popup::Answer::Button(_) | popup::Answer::Left => Reply::OnlySee(by.take()),
                })
            }
            Self::ReadOnly(path, text) => {
                let buttons = [
                    (Weight::Quiet, words.text("common-cancel")),
                    (Weight::Trouble, words.text("keep-read-only-replace")),
                    (Weight::Primary, words.text("dialog-save-elsewhere")),
                ];
                let lines: Vec<String> = text.lines().map(str::to_owned).collect();
                let title = words.text("dialog-save-failed");
                let ((), answer) =
                    popup::dialog(ctx, theme, "read-only", title, |ui| said(ui, theme, &lines), &buttons);
                Some(match answer? {
                    popup::Answer::Button(1) => Reply::EvenReadOnly(std::mem::take(path)),
                    popup::Answer::Button(2) => Reply::SaveElsewhere,
                    popup::Answer::Button(_) | popup::Answer::Left => Reply::Left,
                })
            }
            Self::Changed(lines) => {
                let buttons = [
                    (Weight::Quiet, words.text("common-cancel")),
                    (Weight::Quiet, words.text("dialog-save-elsewhere")),
                    (Weight::Trouble, words.text("keep-mine")),
                    (Weight::Primary, words.text("keep-theirs")),
                ];
                let title = words.text("dialog-changed-on-disk");
                let body = |ui: &mut Ui| {
                    said(ui, theme, lines);
                    ui.add(Label::new(theme.caption(words.text("keep-changed-text"))).wrap());
                };
                let ((), answer) = popup::dialog(ctx, theme, "changed", title, body, &buttons);
                Some(match answer? {
                    popup::Answer::Button(1) => Reply::SaveElsewhere,
                    popup::Answer::Button(2) => Reply::KeepMine,
                    popup::Answer::Button(3) => Reply::Act(FileAct::TakeTheirs),
                    popup::Answer::Button(_) | popup::Answer::Left => Reply::Left,
                })
            }
        }
    }
}

fn said(ui: &mut Ui, theme: &Theme, lines: &[String]) {
    for line in lines {
        ui.add(Label::new(theme.body(line)).wrap());
    }
}
