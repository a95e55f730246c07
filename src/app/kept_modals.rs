//! Questions about what is kept of a file: beside it, and of it by others.

use std::path::PathBuf;

use egui::{Context, Label, Ui};

use super::client_copy::ToClient;
use super::on_disk::held;
use super::{earlier_versions, merging, passphrases, recover_offers};
use crate::file::{Holder, Passphrase};
use crate::language::Words;
use crate::ui::context::FileAct;
use crate::ui::merging::{Differences, conflicts, decided};
use crate::ui::passphrase::ForCopy;
use crate::ui::theme::Theme;
use crate::ui::widgets::button::Weight;
use crate::ui::widgets::popup;
use crate::ui::{problems, recover, versions};
use crate::workspace::RecordRef;

/// A question.
pub enum Question {
    /// Unsaved work of earlier runs is offered.
    Recover(recover_offers::Draft),
    /// What was typed and not finished when the program ended, to be written down again.
    Typed(Vec<String>),
    /// Earlier versions are listed.
    Versions(earlier_versions::Draft),
    /// What is wrong in the file.
    Problems(Vec<problems::Row>),
    /// Somebody else has the file open.
    Held(Option<Holder>),
    /// A file is marked read-only: which, and what that means.
    ReadOnly(PathBuf, String),
    /// What would leave for the client, and whether it is encrypted.
    Leaves(Box<ToClient>, Box<ForCopy>),
    /// Whether the copy for the team is encrypted.
    TeamCopy(Box<ForCopy>),
    /// A file is not as it was saved: which, and what that means.
    Altered(PathBuf, String),
    /// A passphrase is asked for.
    Unlock(Box<passphrases::Ask>),
    /// A passphrase is set, changed or removed.
    Passphrase(Box<passphrases::Draft>),
    /// A save found another file in its place.
    Changed {
        /// What that is.
        lines: Vec<String>,
        /// Whether it can be read.
        readable: bool,
        /// Whether it can be looked at only, since a newer program wrote it.
        newer: bool,
        /// Whether it is another engagement, which is put together with nothing.
        stranger: bool,
    },
    /// What differs.
    Differs(Differences),
    /// What is in conflict.
    Merge(Box<merging::Draft>),
}

/// How it was answered.
pub enum Reply {
    /// Not now.
    Left,
    /// One of those that are offered is wanted, or not.
    Offer(Box<recover_offers::Draft>, recover::Wish),
    /// What was typed before a crash is taken along, or else given up.
    TypedBefore {
        /// Whether it is taken.
        taken: bool,
    },
    /// The conflicts are decided.
    Decided(Box<merging::Draft>),
    /// One of the earlier versions is wanted.
    Version(Box<earlier_versions::Draft>, versions::Wish),
    /// Something is to be done about the open file.
    Act(FileAct),
    /// This passphrase is tried.
    Try(Box<passphrases::Ask>),
    /// The passphrase is set, changed or removed.
    Seal(Box<passphrases::Draft>),
    /// What somebody else saved is to be replaced.
    KeepMine,
    /// A file that is marked read-only is to be replaced.
    EvenReadOnly(PathBuf),
    /// That leaves for the client, encrypted with a passphrase or not.
    Leave(Box<ToClient>, Option<Passphrase>),
    /// The copy for the team is written, encrypted with a passphrase or not.
    CopyForTeam(Option<Passphrase>),
    /// The file is trusted that is not as it was saved.
    Trust(PathBuf),
    /// Save under another name.
    SaveElsewhere,
    /// The file that somebody has open is only looked at.
    OnlySee(Option<Holder>),
    /// The place where something is wrong is wanted; none = the frame of the engagement.
    Place(Option<RecordRef>),
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
            Self::Typed(lines) => {
                let buttons = [
                    (Weight::Trouble, words.text("keep-typed-away")),
                    (Weight::Primary, words.text("keep-typed-copy")),
                ];
                let title = words.text("keep-typed");
                let height = (ctx.content_rect().height() - 260.0).clamp(120.0, 480.0);
                let body = |ui: &mut Ui| {
                    ui.add(Label::new(theme.caption(words.text("keep-typed-text"))).wrap());
                    egui::ScrollArea::vertical().max_height(height).show(ui, |ui| {
                        for line in lines.iter() {
                            ui.add(Label::new(theme.body(line)).wrap().selectable(true));
                        }
                    });
                };
                // Whoever leaves it in any way but one has the words.
                let ((), answer) = popup::dialog_kept(ctx, theme, "typed-before", title, body, &buttons);
                Some(Reply::TypedBefore { taken: answer? != popup::Answer::Button(0) })
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
            Self::Problems(rows) => {
                let buttons = [(Weight::Primary, words.text("common-close"))];
                let title = words.text("keep-problems-title");
                let body = |ui: &mut Ui| problems::page(ui, theme, words, rows);
                let (wanted, answer) = popup::dialog(ctx, theme, "problems", title, body, &buttons);
                match wanted.and_then(|at| rows.get(at)) {
                    Some(row) => Some(Reply::Place(row.record)),
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
            Self::Leaves(copy, encrypted) => {
                let buttons =
                    [(Weight::Quiet, words.text("common-cancel")), (Weight::Primary, words.text("leaving-choose"))];
                let title = words.text("leaving-title");
                let body = |ui: &mut Ui| {
                    copy.leaving.ui(ui, theme, words, encrypted.room());
                    encrypted.ui(ui, theme, words)
                };
                let (entered, answer) = popup::dialog_kept(ctx, theme, "leaves", title, body, &buttons);
                chosen(entered, answer, encrypted, |passphrase| Reply::Leave(copy.clone(), passphrase))
            }
            Self::TeamCopy(encrypted) => {
                let buttons =
                    [(Weight::Quiet, words.text("common-cancel")), (Weight::Primary, words.text("leaving-choose"))];
                let title = words.text("dialog-copy-title");
                let body = |ui: &mut Ui| {
                    ui.add(Label::new(theme.body(words.text("unlock-copy-team"))).wrap());
                    encrypted.ui(ui, theme, words)
                };
                let (entered, answer) = popup::dialog_kept(ctx, theme, "team-copy", title, body, &buttons);
                chosen(entered, answer, encrypted, Reply::CopyForTeam)
            }
            Self::Unlock(ask) => {
                let mut buttons = vec![(Weight::Quiet, words.text("common-cancel"))];
                if !ask.asked.trying {
                    buttons.push((Weight::Primary, words.text("unlock-open")));
                }
                let title = words.text("unlock-ask");
                let body = |ui: &mut Ui| ask.asked.ui(ui, theme, words);
                let (entered, answer) = popup::dialog_kept(ctx, theme, "passphrase", title, body, &buttons);
                match answer {
                    Some(popup::Answer::Button(1)) if !ask.asked.secret.words().is_empty() => {
                        Some(Reply::Try(std::mem::take(ask)))
                    }
                    Some(popup::Answer::Button(1)) => None,
                    Some(_) => Some(Reply::Left),
                    None => entered.then(|| Reply::Try(std::mem::take(ask))),
                }
            }
            Self::Passphrase(draft) => {
                let mut buttons = vec![(Weight::Quiet, words.text("common-cancel"))];
                if !draft.setting.working {
                    buttons.push((Weight::Primary, words.text(draft.setting.button())));
                }
                let title = words.text("unlock-title");
                let body = |ui: &mut Ui| draft.setting.ui(ui, theme, words);
                let (entered, answer) = popup::dialog_kept(ctx, theme, "set-passphrase", title, body, &buttons);
                match answer {
                    Some(popup::Answer::Button(1)) => Some(Reply::Seal(std::mem::take(draft))),
                    Some(_) => Some(Reply::Left),
                    None => entered.then(|| Reply::Seal(std::mem::take(draft))),
                }
            }
            Self::Altered(path, text) => {
                let buttons = [
                    (Weight::Primary, words.text("common-cancel")),
                    (Weight::Plain, words.text("dialog-open-altered")),
                ];
                let lines: Vec<String> = text.lines().map(str::to_owned).collect();
                let title = words.text("dialog-altered");
                let ((), answer) = popup::dialog(ctx, theme, "altered", title, |ui| said(ui, theme, &lines), &buttons);
                Some(match answer? {
                    popup::Answer::Button(1) => Reply::Trust(std::mem::take(path)),
                    popup::Answer::Button(_) | popup::Answer::Left => Reply::Left,
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
            Self::Changed { lines, readable, newer, stranger } => {
                let mut buttons = vec![
                    (Weight::Quiet, words.text("common-cancel")),
                    (Weight::Quiet, words.text("dialog-save-elsewhere")),
                    (Weight::Trouble, words.text("keep-mine")),
                ];
                if *stranger {
                    // The last is the one to which Enter leads: nothing of either goes.
                    buttons.remove(1);
                    buttons.push((Weight::Primary, words.text("dialog-save-elsewhere")));
                } else if *readable {
                    buttons.extend([
                        (Weight::Plain, words.text("keep-theirs")),
                        (Weight::Plain, words.text("keep-compare")),
                        (Weight::Primary, words.text("keep-merge")),
                    ]);
                } else if *newer {
                    buttons.push((Weight::Primary, words.text("keep-look-theirs")));
                }
                let title = words.text("dialog-changed-on-disk");
                let body = |ui: &mut Ui| {
                    said(ui, theme, lines);
                    // Of what a newer program wrote, the lines say what is lost.
                    if !*newer {
                        ui.add(Label::new(theme.caption(words.text("keep-changed-text"))).wrap());
                    }
                };
                let ((), answer) = popup::dialog(ctx, theme, "changed", title, body, &buttons);
                Some(match answer? {
                    popup::Answer::Button(1) if *stranger => Reply::KeepMine,
                    popup::Answer::Button(2) if *stranger => Reply::SaveElsewhere,
                    popup::Answer::Button(1) => Reply::SaveElsewhere,
                    popup::Answer::Button(2) => Reply::KeepMine,
                    popup::Answer::Button(3) => Reply::Act(FileAct::TakeTheirs),
                    popup::Answer::Button(4) => Reply::Act(FileAct::Compare),
                    popup::Answer::Button(5) => Reply::Act(FileAct::Merge),
                    popup::Answer::Button(_) | popup::Answer::Left => Reply::Left,
                })
            }
            Self::Differs(differences) => {
                let mut buttons = vec![(Weight::Primary, words.text("common-close"))];
                if differences.merges {
                    buttons =
                        vec![(Weight::Quiet, words.text("common-close")), (Weight::Primary, words.text("keep-merge"))];
                }
                let title = differences.title.clone();
                let body = |ui: &mut Ui| differences.ui(ui, theme, words);
                let ((), answer) = popup::dialog(ctx, theme, "differs", &title, body, &buttons);
                Some(match answer? {
                    popup::Answer::Button(1) => Reply::Act(FileAct::Merge),
                    popup::Answer::Button(_) | popup::Answer::Left => Reply::Left,
                })
            }
            Self::Merge(draft) => {
                let mut buttons = vec![(Weight::Quiet, words.text("common-cancel"))];
                // Nothing is put together before it is said which side counts in each.
                if decided(&draft.choices) == draft.choices.len() {
                    buttons.push((Weight::Primary, words.text("keep-merge")));
                }
                let title = words.text("keep-merge-title");
                let base = draft.has_base();
                let body = |ui: &mut Ui| conflicts(ui, theme, words, &mut draft.choices, base);
                let ((), answer) = popup::dialog_kept(ctx, theme, "merge", title, body, &buttons);
                Some(match answer? {
                    popup::Answer::Button(1) => Reply::Decided(draft.clone()),
                    _ => Reply::Left,
                })
            }
        }
    }
}

/// What was answered about a copy: it leaves, with a passphrase or without, once nothing is missing.
fn chosen(
    entered: bool,
    answer: Option<popup::Answer>,
    copy: &mut ForCopy,
    leave: impl FnOnce(Option<Passphrase>) -> Reply,
) -> Option<Reply> {
    match answer {
        Some(popup::Answer::Button(1)) => {}
        None if entered => {}
        other => return other.map(|_| Reply::Left),
    }
    copy.why = copy.missing();
    copy.why.is_none().then(|| leave(copy.on.then(|| Passphrase::new(copy.new.words()))))
}

fn said(ui: &mut Ui, theme: &Theme, lines: &[String]) {
    for line in lines {
        ui.add(Label::new(theme.body(line)).wrap());
    }
}
