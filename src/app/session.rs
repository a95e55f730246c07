//! An open file: its document, where it lies, how far it is saved, and what is looked at.

use std::path::PathBuf;

use chrono::NaiveDate;

use crate::document::Document;
use crate::file::Stamp;
use crate::insight::Insights;
use crate::ui::frame::{SaveState, Span};
use crate::ui::views::{ViewKind, Views};
use crate::workspace::RecordRef;

/// An open file.
pub struct Session {
    /// The workspace with its history.
    pub document: Document,
    /// Where it lies; none before it is saved for the first time.
    pub path: Option<PathBuf>,
    /// What the file on disk was when it was read or written last.
    pub stamp: Option<Stamp>,
    /// Whether a save is under way or failed, and when the last one ended.
    pub saving: Saving,
    /// Which view is shown.
    pub view: ViewKind,
    /// The views' own small state.
    pub views: Views,
    /// What is selected.
    pub selection: Option<RecordRef>,
    /// The day that is looked at; none = today.
    pub as_of: Option<NaiveDate>,
    /// The computer's day when the file was opened.
    clock_day: NaiveDate,
    insights: Insights,
    insights_for: (u64, NaiveDate),
}

/// How the last save went.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Saving {
    /// Nothing to say.
    #[default]
    Idle,
    /// Under way.
    Running,
    /// Ended at this time of day.
    Done(chrono::NaiveTime),
    /// Failed: the sentence.
    Failed(String),
}

impl Session {
    /// A session on a document; `clock_day` counts as today where the file has no status date.
    pub fn new(document: Document, path: Option<PathBuf>, stamp: Option<Stamp>, clock_day: NaiveDate) -> Self {
        let today = document.workspace().engagement.status_date.unwrap_or(clock_day);
        let insights = Insights::of(document.workspace(), today);
        let insights_for = (document.revision(), today);
        Self {
            document,
            path,
            stamp,
            saving: Saving::Idle,
            view: ViewKind::default(),
            views: Views::default(),
            selection: None,
            as_of: None,
            clock_day,
            insights,
            insights_for,
        }
    }

    /// The file's own today.
    pub fn today(&self) -> NaiveDate {
        self.document.workspace().engagement.status_date.unwrap_or(self.clock_day)
    }

    /// The day that is looked at.
    pub fn day(&self) -> NaiveDate {
        self.as_of.unwrap_or_else(|| self.today())
    }

    /// Whether another day than today is looked at.
    pub fn is_replaying(&self) -> bool {
        self.as_of.is_some_and(|day| day != self.today())
    }

    /// What was computed; computes again where the workspace or the day is another.
    pub fn refresh(&mut self) {
        let wanted = (self.document.revision(), self.day());
        if self.insights_for != wanted {
            self.insights = Insights::of(self.document.workspace(), wanted.1);
            self.insights_for = wanted;
        }
        if self.selection.is_some_and(|record| !self.document.workspace().contains(record)) {
            self.selection = None;
        }
    }

    /// What was computed at the last [`Self::refresh`].
    pub fn insights(&self) -> &Insights {
        &self.insights
    }

    /// The views to draw with, beside everything that they read.
    pub fn parts(&mut self) -> (&mut Views, &Document, &Insights) {
        (&mut self.views, &self.document, &self.insights)
    }

    /// The days of the as-of slider.
    pub fn span(&self) -> Span {
        let engagement = &self.document.workspace().engagement;
        let (today, day) = (self.today(), self.day());
        let margin = chrono::Duration::days(7);
        Span {
            first: engagement.start.min(today).min(day) - margin,
            last: engagement.end.max(today).max(day) + margin,
            start: engagement.start,
            end: engagement.end,
            today,
            day,
        }
    }

    /// How far the file on disk agrees with the screen.
    pub fn save_state(&self) -> SaveState {
        match &self.saving {
            Saving::Running => SaveState::Saving,
            Saving::Failed(why) => SaveState::Failed(why.clone()),
            _ if self.path.is_none() => SaveState::Never,
            _ if self.document.is_changed() => SaveState::Unsaved,
            Saving::Done(at) => SaveState::Saved(Some(*at)),
            Saving::Idle => SaveState::Saved(None),
        }
    }

    /// Whether closing would lose something.
    pub fn would_lose(&self) -> bool {
        self.document.is_changed() && (self.path.is_some() || self.document.undo_steps() > 0)
    }

    /// The name that a file dialog suggests.
    pub fn suggested_name(&self) -> String {
        if let Some(name) = self.path.as_deref().and_then(|path| path.file_name()) {
            return name.to_string_lossy().into_owned();
        }
        let title = &self.document.workspace().engagement.title;
        let kept: String =
            title.chars().map(|c| if c.is_alphanumeric() || " -_".contains(c) { c } else { '-' }).collect();
        format!("{}.entente", kept.trim().chars().take(60).collect::<String>())
    }
}
