//! What stands in the way until it is answered: save first? delete? and the pages that explain.

use std::path::PathBuf;

use chrono::NaiveDate;
use egui::{ScrollArea, Ui};

use super::breaks::Broken;
use super::deleting::{Deletion, Going};
use super::exporting;
use super::kept_modals::{Question, Reply};
use super::preferences;
use super::presenting::before::Before;
use super::who;
use super::worker::Purpose;
use crate::document::{Edit, Label};
use crate::language::Words;
use crate::ui::exporting::{WIDTH, Wish};
use crate::ui::frame::FrameCx;
use crate::ui::inspector::{engagement, plan_settings};
use crate::ui::naming::{counted, question_named};
use crate::ui::theme::{SPACE_1, Theme};
use crate::ui::widgets::button::Weight;
use crate::ui::widgets::chip::Mark;
use crate::ui::widgets::field::{self, Field};
use crate::ui::widgets::{card, popup};
use crate::ui::{import, recalculate, shortcuts};
use crate::workspace::{Engagement, RecordKind, RecordRef, TaskId, Workspace};

/// What stands in the way.
pub enum Modal {
    /// There are unsaved changes.
    SaveFirst,
    /// A form that is not kept yet has to be given up first.
    Typed,
    /// Something went wrong: the sentences.
    Message(String),
    /// A plan of another program was to be opened: the sentences. It can be imported.
    Foreign(PathBuf, String),
    /// Saving failed: the sentences. Another place is offered.
    SaveFailed(String),
    /// A path, typed where the system has no file dialogs.
    TypePath {
        /// What it is for.
        purpose: Purpose,
        /// As far as it is typed.
        path: String,
        /// Whether it is not shown yet: its field then takes the keyboard.
        fresh: bool,
    },
    /// There is a file of that name already.
    Exists {
        /// What is written.
        purpose: Purpose,
        /// Which.
        path: PathBuf,
        /// The sentences.
        text: String,
    },
    /// What a deletion would touch is being looked for, or it is being made.
    Looking {
        /// Of which records.
        records: Vec<RecordRef>,
        /// Of which revision.
        revision: u64,
        /// The question.
        heading: String,
        /// Whether it was answered, and they are being deleted.
        deleting: bool,
    },
    /// Delete records?
    Delete(Box<Deletion>),
    /// A change would break what someone expects.
    Breaks {
        /// The change.
        edit: Box<Edit>,
        /// What its step is called.
        label: Label,
        /// What it breaks.
        broken: Broken,
    },
    /// The engagement's frame, being edited.
    Engagement {
        /// As it is now.
        draft: Box<engagement::Draft>,
        /// Why it could not be kept, if someone tried.
        refused: Option<String>,
        /// Whether only what the plan goes by is shown of it.
        of_plan: bool,
    },
    /// A baseline is to be set: its name.
    Baseline {
        /// As far as it is typed.
        title: String,
        /// Whether it is not shown yet: its field then takes the keyboard.
        fresh: bool,
    },
    /// The person's own choices.
    Preferences {
        /// The name that new records carry.
        author: String,
        /// Whether nothing moves by itself.
        reduced_motion: bool,
        /// Whether files that open with a passphrase are listed among the recent ones.
        recent_encrypted: bool,
        /// Our people of the open file, by name.
        ours: Vec<String>,
        /// What is kept beside files; none where nothing can be.
        kept: Option<preferences::Kept>,
    },
    /// Who writes.
    Who(who::Draft),
    /// What recalculating would move.
    Recalculate(Box<recalculate::Draft>),
    /// What a file would bring, before anything of it is taken.
    Import(Box<import::Draft>),
    /// What of an imported plan has no place here.
    LeftOut {
        /// What did come in.
        text: String,
        /// What did not, a line each.
        lines: Vec<String>,
        /// Where this list is found again.
        kept: String,
    },
    /// What leaves, in which form and for whom.
    Exporting(Box<exporting::Question>),
    /// Something about what is kept of a file.
    Kept(Box<Question>),
    /// What is asked before a presentation.
    Present(Box<Before>),
    /// All shortcuts.
    Shortcuts,
    /// About the program.
    About,
}

/// How it was answered.
pub enum Answer {
    /// Nothing is to be done.
    Dismissed,
    /// Save, then go on.
    SaveFirst,
    /// Go on without saving.
    GiveUp,
    /// Delete these.
    Delete(Going),
    /// Keep the engagement's frame as edited, all of it or what the plan goes by.
    Engagement(Box<engagement::Draft>, bool),
    /// Keep the plan as it is under this name.
    Baseline(String),
    /// The name that new records carry.
    Author(String),
    /// So are called who wrote so far and who writes from now on.
    Who(String),
    /// Make an engagement of the plan in this file.
    Import(PathBuf),
    /// Save under another name.
    SaveAs,
    /// This path was typed.
    Typed(Purpose, PathBuf),
    /// Save over this file.
    SaveOver(Purpose, PathBuf),
    /// Ask for another name.
    Elsewhere(Purpose),
    /// Take what the file on the page brings.
    TakeFile,
    /// Work out what it would bring if it is taken so.
    Remap(import::Wanted),
    /// Let the dates of these tasks go.
    Recalculate(Vec<TaskId>),
    /// Make the change whatever it breaks.
    Anyway(Box<Edit>, Label),
    /// Export what was chosen, or choose what belongs to it.
    Exporting(Wish),
    /// About what is kept of a file.
    Kept(Reply),
    /// Present.
    Present,
}

impl Modal {
    /// That it is being looked for what the deletion of records would touch.
    /// Or, once that was answered, that they are being deleted. So many tasks stand under them.
    pub fn looking(records: Vec<RecordRef>, under: usize, revision: u64, deleting: bool, words: &Words) -> Self {
        let kind = records.first().map_or(RecordKind::Task, |one| one.kind());
        let what = counted(kind, records.len() + under, words);
        let heading = words.with("dialog-delete-several", &[("what", what.into())]);
        Self::Looking { records, revision, heading, deleting }
    }

    /// Whether it is the one or the other, of these records.
    pub fn is_looking(&self, of: &[RecordRef], at: u64, made: bool) -> bool {
        matches!(self, Self::Looking { records, revision, deleting, .. }
            if records == of && *revision == at && *deleting == made)
    }

    /// Edits the engagement's frame, or only what the plan goes by.
    pub fn engagement(engagement: Engagement, of_plan: bool) -> Self {
        Self::Engagement { draft: Box::new(engagement.into()), refused: None, of_plan }
    }

    /// Draws it; `today` is the day that calendars mark. Returns the answer once there is one.
    pub fn show(
        &mut self,
        ui: &mut Ui,
        cx: &FrameCx<'_>,
        today: NaiveDate,
        workspace: Option<&Workspace>,
    ) -> Option<Answer> {
        let (ctx, theme, words) = (ui.ctx().clone(), cx.theme, cx.words);
        let cancel = (Weight::Quiet, words.text("common-cancel"));
        let close = [(Weight::Primary, words.text("common-close"))];
        match self {
            Self::SaveFirst => {
                let buttons = [
                    cancel,
                    (Weight::Quiet, words.text("dialog-give-up")),
                    (Weight::Primary, words.text("common-save")),
                ];
                let body = words.text("dialog-save-first-text");
                let answer = ask(&ctx, theme, "save-first", words.text("dialog-save-first"), body, &buttons)?;
                Some(match answer {
                    popup::Answer::Button(1) => Answer::GiveUp,
                    popup::Answer::Button(2) => Answer::SaveFirst,
                    _ => Answer::Dismissed,
                })
            }
            Self::Typed => {
                let buttons = [cancel, (Weight::Primary, words.text("dialog-typed-leave"))];
                let body = words.text("dialog-typed-text");
                let answer = ask(&ctx, theme, "typed", words.text("dialog-typed"), body, &buttons)?;
                Some(if answer == popup::Answer::Button(1) { Answer::GiveUp } else { Answer::Dismissed })
            }
            Self::Message(text) => {
                ask(&ctx, theme, "message", words.text("dialog-message"), text, &close).map(|_| Answer::Dismissed)
            }
            Self::Foreign(path, text) => {
                let buttons =
                    [(Weight::Quiet, words.text("common-close")), (Weight::Primary, words.text("dialog-import-it"))];
                let answer = ask(&ctx, theme, "foreign", words.text("dialog-message"), text, &buttons)?;
                let import = answer == popup::Answer::Button(1);
                Some(if import { Answer::Import(path.clone()) } else { Answer::Dismissed })
            }
            Self::SaveFailed(text) => {
                let buttons = [cancel, (Weight::Primary, words.text("dialog-save-elsewhere"))];
                let answer = ask(&ctx, theme, "save-failed", words.text("dialog-save-failed"), text, &buttons)?;
                Some(if answer == popup::Answer::Button(1) { Answer::SaveAs } else { Answer::Dismissed })
            }
            Self::TypePath { purpose, path, fresh } => {
                let act = match purpose {
                    Purpose::Open
                    | Purpose::Import
                    | Purpose::Answers
                    | Purpose::Lessons
                    | Purpose::Compare
                    | Purpose::Template => "common-open",
                    Purpose::SaveAs | Purpose::TeamCopy | Purpose::ClientCopy | Purpose::Picture(_) => "common-save",
                };
                let buttons = [cancel, (Weight::Primary, words.text(act))];
                let body = |ui: &mut Ui| {
                    ui.add(egui::Label::new(theme.body(words.text("dialog-no-dialog"))).wrap());
                    let opened = std::mem::take(fresh);
                    if opened {
                        field::focus_first(ui.ctx());
                    }
                    let field = Field::new(words.text("dialog-path"));
                    if let Some(typed) = field::line(ui, theme, &field, path) {
                        *path = typed;
                    }
                    // Enter in the field is the answer.
                    !opened && ui.input(|input| input.key_pressed(egui::Key::Enter))
                };
                let heading = words.text(purpose.title());
                let (entered, answer) = popup::dialog(&ctx, theme, "path", heading, body, &buttons);
                if answer.is_none() && entered && !path.trim().is_empty() {
                    return Some(Answer::Typed(*purpose, PathBuf::from(path.trim())));
                }
                Some(match answer? {
                    popup::Answer::Button(1) if !path.trim().is_empty() => {
                        Answer::Typed(*purpose, PathBuf::from(path.trim()))
                    }
                    _ => Answer::Dismissed,
                })
            }
            Self::Exists { purpose, path, text } => {
                let buttons = [
                    cancel,
                    (Weight::Trouble, words.text("dialog-overwrite")),
                    (Weight::Primary, words.text("dialog-save-elsewhere")),
                ];
                let answer = ask(&ctx, theme, "exists", words.text("dialog-exists"), text, &buttons)?;
                Some(match answer {
                    popup::Answer::Button(1) => Answer::SaveOver(*purpose, path.clone()),
                    popup::Answer::Button(2) => Answer::Elsewhere(*purpose),
                    _ => Answer::Dismissed,
                })
            }
            Self::Looking { heading, deleting, .. } => {
                let body = words.text(if *deleting { "dialog-deleting" } else { "dialog-delete-looking" });
                ask(&ctx, theme, "looking", heading, body, &[cancel]).map(|_| Answer::Dismissed)
            }
            Self::Delete(deletion) => deletion.show(&ctx, theme, words),
            Self::Breaks { edit, label, broken } => {
                // What happened is not changed by an answer: it is noted, or not yet.
                let (title, go_on, leave, with_talks) = match edit.says_what_happened() {
                    true => {
                        ("plan-breaks-noted", "plan-breaks-note", "plan-breaks-back", "plan-breaks-note-with-talks")
                    }
                    false => ("plan-breaks", "plan-breaks-go-on", "plan-breaks-leave", "plan-breaks-with-talks"),
                };
                let with_talks = words.with(with_talks, &[("n", broken.new_talks().into())]);
                let (go_on_at, mut buttons) = match edit.says_what_happened() {
                    true => (1, vec![(Weight::Quiet, words.text(leave)), (Weight::Primary, words.text(go_on))]),
                    false => (0, vec![(Weight::Quiet, words.text(go_on)), (Weight::Primary, words.text(leave))]),
                };
                if !broken.talks.is_empty() {
                    buttons[1].0 = Weight::Plain;
                    buttons.push((Weight::Primary, with_talks.as_str()));
                }
                let title = words.with(title, &[("n", broken.n.into())]);
                let body = |ui: &mut Ui| breaks(ui, theme, broken);
                let ((), answer) = popup::dialog(&ctx, theme, "breaks", &title, body, &buttons);
                Some(match answer? {
                    popup::Answer::Button(at) if at == go_on_at => Answer::Anyway(edit.clone(), label.clone()),
                    popup::Answer::Button(2) => {
                        let talks = broken.talks.iter().map(|(_, edit)| edit.clone());
                        let all = std::iter::once((**edit).clone()).chain(talks).collect();
                        Answer::Anyway(Box::new(Edit::Several(all)), label.clone())
                    }
                    _ => Answer::Dismissed,
                })
            }
            Self::Engagement { draft, refused, of_plan } => {
                let buttons = [cancel, (Weight::Primary, words.text("common-done"))];
                let title = words.text(if *of_plan { "dialog-plan" } else { "dialog-engagement" });
                let height = (ctx.content_rect().height() - 220.0).clamp(200.0, 720.0);
                let body = |ui: &mut Ui| {
                    ScrollArea::vertical().max_height(height).show(ui, |ui| {
                        let form = if *of_plan { plan_settings::form } else { engagement::form };
                        form(ui, (words, theme, today), draft, workspace);
                    });
                    if let Some(why) = refused {
                        card::notice(ui, theme, Mark::Trouble, why, None);
                    }
                };
                let ((), answer) = popup::dialog_kept(&ctx, theme, "engagement", title, body, &buttons);
                Some(match answer? {
                    popup::Answer::Button(1) => Answer::Engagement(draft.clone(), *of_plan),
                    _ => Answer::Dismissed,
                })
            }
            Self::Baseline { title, fresh } => {
                let buttons = [cancel, (Weight::Primary, words.text("dialog-baseline-set"))];
                let body = |ui: &mut Ui| {
                    ui.add(egui::Label::new(theme.body(words.text("dialog-baseline-text"))).wrap());
                    let opened = std::mem::take(fresh);
                    if opened {
                        field::focus_first(ui.ctx());
                    }
                    let field = Field::new(words.text("dialog-baseline-name"));
                    if let Some(typed) = field::line(ui, theme, &field, title) {
                        *title = typed;
                    }
                    // Enter in the name sets it.
                    !opened && ui.input(|input| input.key_pressed(egui::Key::Enter))
                };
                let heading = words.text("dialog-baseline");
                let (entered, answer) = popup::dialog_kept(&ctx, theme, "baseline", heading, body, &buttons);
                if answer.is_none() && entered && !title.trim().is_empty() {
                    return Some(Answer::Baseline(title.trim().to_owned()));
                }
                Some(match answer? {
                    popup::Answer::Button(1) if !title.trim().is_empty() => Answer::Baseline(title.trim().to_owned()),
                    _ => Answer::Dismissed,
                })
            }
            Self::Preferences { author, reduced_motion, recent_encrypted, ours, kept } => {
                let title = words.text("dialog-preferences");
                let buttons = [(Weight::Primary, words.text("common-done"))];
                let chosen = (&mut *author, reduced_motion, recent_encrypted);
                let body = |ui: &mut Ui| preferences::ui(ui, cx, ours, chosen, kept);
                let ((), answer) = popup::dialog(&ctx, theme, "preferences", title, body, &buttons);
                answer.map(|_| Answer::Author(author.clone()))
            }
            Self::Who(draft) => {
                let buttons = [cancel, (Weight::Primary, words.text("common-done"))];
                let body = |ui: &mut Ui| draft.ui(ui, theme, words);
                let title = words.text("dialog-who-title");
                let ((), answer) = popup::dialog_kept(&ctx, theme, "who", title, body, &buttons);
                Some(match answer? {
                    popup::Answer::Button(1) => Answer::Who(draft.name.clone()),
                    _ => Answer::Dismissed,
                })
            }
            Self::Recalculate(draft) => {
                let accept = draft.accept(words);
                let mut buttons = vec![(Weight::Quiet, words.text("recalculate-leave"))];
                buttons.extend(accept.as_deref().map(|accept| (Weight::Primary, accept)));
                let title = words.text("recalculate-title");
                let body = |ui: &mut Ui| draft.ui(ui, theme, words);
                let ((), answer) = popup::dialog(&ctx, theme, "recalculate", title, body, &buttons);
                Some(match answer? {
                    popup::Answer::Button(1) => Answer::Recalculate(draft.accepted()),
                    _ => Answer::Dismissed,
                })
            }
            Self::Import(draft) => {
                let act = draft.act(words);
                let mut buttons = vec![cancel];
                buttons.extend(act.as_deref().map(|act| (Weight::Primary, act)));
                let title = words.with("import-title", &[("file", draft.file.as_str().into())]);
                let body = |ui: &mut Ui| draft.ui(ui, theme, words, &question_named);
                let (wanted, answer) = popup::dialog_kept(&ctx, theme, "import", &title, body, &buttons);
                Some(match (wanted, answer) {
                    (_, Some(popup::Answer::Button(1))) => Answer::TakeFile,
                    (_, Some(_)) => Answer::Dismissed,
                    (Some(wanted), None) => Answer::Remap(wanted),
                    (None, None) => return None,
                })
            }
            Self::LeftOut { text, lines, kept } => {
                let title = words.text("dialog-left-out");
                let height = (ctx.content_rect().height() - 260.0).clamp(120.0, 480.0);
                let body = |ui: &mut Ui| {
                    ui.add(egui::Label::new(theme.body(&*text)).wrap());
                    ScrollArea::vertical().max_height(height).show(ui, |ui| {
                        for line in lines {
                            ui.add(egui::Label::new(theme.body(&*line)).wrap());
                        }
                    });
                    ui.add(egui::Label::new(theme.caption(&*kept)).wrap());
                };
                let ((), answer) = popup::dialog(&ctx, theme, "left-out", title, body, &close);
                answer.map(|_| Answer::Dismissed)
            }
            Self::Present(before) => {
                let start = (Weight::Primary, words.text("present-begin"));
                let buttons = if before.slides.is_empty() { vec![cancel] } else { vec![cancel, start] };
                let title = words.text("present-before");
                let body = |ui: &mut Ui| before.ui(ui, theme, words);
                let ((), answer) = popup::dialog_kept(&ctx, theme, "present", title, body, &buttons);
                Some(if answer? == popup::Answer::Button(1) { Answer::Present } else { Answer::Dismissed })
            }
            Self::Exporting(question) => {
                let title = words.text("exporting-title");
                let go = (Weight::Primary, words.text("exporting-go"));
                let buttons = if question.draft.can_leave() { vec![cancel, go] } else { vec![cancel] };
                let body = |ui: &mut Ui| question.draft.ui(ui, theme, words);
                let (wish, answer) = popup::dialog_wide(&ctx, theme, ("exporting", WIDTH), title, body, &buttons);
                Some(match answer {
                    Some(popup::Answer::Button(1)) => Answer::Exporting(Wish::Export),
                    Some(_) => Answer::Dismissed,
                    None => Answer::Exporting(wish?),
                })
            }
            Self::Kept(question) => question.show(&ctx, theme, words).map(Answer::Kept),
            Self::Shortcuts => {
                let title = words.text("dialog-shortcuts");
                let ((), answer) =
                    popup::dialog(&ctx, theme, "shortcuts", title, |ui| shortcuts::page(ui, theme, words), &close);
                answer.map(|_| Answer::Dismissed)
            }
            Self::About => {
                let text = words.with("dialog-about-text", &[("version", env!("CARGO_PKG_VERSION").into())]);
                ask(&ctx, theme, "about", words.text("dialog-about"), &text, &close).map(|_| Answer::Dismissed)
            }
        }
    }
}

/// Whom to tell before which day, and what would serve instead of moving a task.
pub(super) fn breaks(ui: &mut Ui, theme: &Theme, broken: &Broken) {
    ui.spacing_mut().item_spacing.y = SPACE_1;
    for line in &broken.lines {
        card::notice(ui, theme, Mark::Trouble, line, None);
    }
    for (line, _) in &broken.talks {
        card::notice(ui, theme, Mark::Unknown, line, None);
    }
}

fn ask(
    ctx: &egui::Context,
    theme: &Theme,
    id: &str,
    title: &str,
    text: &str,
    buttons: &[(Weight, &str)],
) -> Option<popup::Answer> {
    let body = |ui: &mut Ui| {
        for line in text.lines() {
            ui.add(egui::Label::new(theme.body(line)).wrap());
        }
    };
    popup::dialog(ctx, theme, id, title, body, buttons).1
}
