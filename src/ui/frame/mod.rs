//! The frame around every view: left rail, top bar with the as-of slider, menu, palette, status.
//!
//! It reads what it is told and pushes actions; it owns nothing of the file.

pub mod as_of;
pub mod banner;
pub mod menu;
pub mod palette;
pub mod rail;
pub mod replay;
pub mod top_bar;

use chrono::NaiveDate;

use crate::language::Words;

use super::command::{Command, State};
use super::context::Outbox;
use super::theme::Theme;
use super::views::ViewKind;

/// How far the file on disk agrees with what is on the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SaveState {
    /// It has no file yet.
    Never,
    /// The file holds what is on the screen; when it was written in this run.
    Saved(Option<chrono::NaiveTime>),
    /// There are changes that the file does not hold.
    Unsaved,
    /// It is being written.
    Saving,
    /// It could not be written: the sentence that says why.
    Failed(String),
}

/// What the frame may know during one frame.
pub struct FrameCx<'a> {
    /// Words.
    pub words: &'a Words,
    /// Sizes and colours.
    pub theme: &'a Theme,
    /// What commands are enabled by.
    pub state: &'a State,
    /// The view that is shown.
    pub view: ViewKind,
    /// Name of the step that undo takes back.
    pub undo: Option<String>,
    /// Name of the step that redo brings back.
    pub redo: Option<String>,
    /// Where wishes go.
    pub out: &'a Outbox,
}

impl FrameCx<'_> {
    /// The name of a command; undo and redo say which step.
    pub fn name_of(&self, command: Command) -> String {
        let step = match command {
            Command::Undo => self.undo.as_ref().map(|step| ("frame-undo-step", step)),
            Command::Redo => self.redo.as_ref().map(|step| ("frame-redo-step", step)),
            _ => None,
        };
        match step {
            Some((key, step)) => self.words.with(key, &[("step", step.into())]),
            None => self.words.text(command.key()).to_owned(),
        }
    }
}

/// What the top bar says about the open file.
pub struct FileBar<'a> {
    /// The engagement.
    pub title: &'a str,
    /// The client.
    pub client: &'a str,
    /// Save state.
    pub save: &'a SaveState,
    /// Whether the file opens only with a passphrase.
    pub encrypted: bool,
    /// Whether what is on the screen is made of what the client may see alone.
    pub for_client: bool,
    /// Whether the figures on the screen are older than the file: newer ones are on their way.
    pub computing: bool,
    /// Days.
    pub span: Span,
}

/// The days that the as-of slider covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// First day on the slider.
    pub first: NaiveDate,
    /// Last day on it.
    pub last: NaiveDate,
    /// Day 0 of the engagement.
    pub start: NaiveDate,
    /// Last day as agreed; else that of the plan.
    pub end: NaiveDate,
    /// The file's own today.
    pub today: NaiveDate,
    /// The day that is looked at.
    pub day: NaiveDate,
}
