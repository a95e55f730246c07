//! The view "dialogue": what was agreed, said, heard and answered between them and us.
//!
//! Owns which of its pages is shown. A page is a struct with its own small state and one `ui` function.

pub mod contacts;
pub mod decisions;
pub(in crate::ui::views) mod parts;
pub mod practice;
mod record;
pub mod rhythm;
pub mod voices;

use egui::Ui;

use self::contacts::ContactsPage;
use self::decisions::DecisionsPage;
use self::practice::PracticePage;
use self::rhythm::RhythmPage;
use self::voices::VoicesPage;
use super::after::AfterPage;
use super::brief::BriefPage;
use super::ledger::LedgerPage;
use crate::ui::context::Cx;
use crate::ui::theme::SPACE_3;
use crate::ui::widgets::field::Field;
use crate::ui::widgets::{button, choice};
use crate::workspace::RecordKind;

/// How wide the choice of pages is where it is a list, in points.
const LISTED: f32 = 200.0;

/// A page of the dialogue.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Page {
    /// The communication plan, and what came of it.
    #[default]
    Rhythm,
    /// Contacts as a month and as a list.
    Contacts,
    /// Who heard of which decision, when and from whom.
    Decisions,
    /// What was said to us, and what became of it.
    Voices,
    /// Who expects what by when, against the plan.
    Ledger,
    /// Before the meeting: what to know of everybody who comes.
    Brief,
    /// After the meeting: what came of it.
    After,
    /// How we work: figures of our practice.
    Practice,
}

impl Page {
    /// In their order.
    pub const ALL: [Self; 8] = [
        Self::Rhythm,
        Self::Contacts,
        Self::Decisions,
        Self::Voices,
        Self::Ledger,
        Self::Brief,
        Self::After,
        Self::Practice,
    ];

    /// Its name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Rhythm => "rhythm",
            Self::Contacts => "contacts",
            Self::Decisions => "decisions",
            Self::Voices => "voices",
            Self::Ledger => "expectations",
            Self::Brief => "brief",
            Self::After => "after",
            Self::Practice => "practice",
        }
    }

    /// The key of its name.
    pub fn key(self) -> &'static str {
        match self {
            Self::Rhythm => "dialogue-page-rhythm",
            Self::Contacts => "dialogue-page-contacts",
            Self::Decisions => "dialogue-page-decisions",
            Self::Voices => "dialogue-page-voices",
            Self::Ledger => "ledger-page",
            Self::Brief => "brief-page",
            Self::After => "after-page",
            Self::Practice => "practice-page",
        }
    }

    /// The page where a record of this kind is at home, if it is one of this view.
    pub fn home_of(kind: RecordKind) -> Option<Self> {
        match kind {
            RecordKind::Rhythm => Some(Self::Rhythm),
            RecordKind::Contact => Some(Self::Contacts),
            RecordKind::Decision => Some(Self::Decisions),
            RecordKind::Voice => Some(Self::Voices),
            RecordKind::Expectation => Some(Self::Ledger),
            _ => None,
        }
    }
}

/// The dialogue with its pages.
#[derive(Default)]
pub struct DialogueView {
    /// Which page is shown.
    pub page: Page,
    /// The communication plan.
    pub rhythm: RhythmPage,
    /// Contacts.
    pub contacts: ContactsPage,
    /// Who heard of which decision.
    pub decisions: DecisionsPage,
    /// What was said to us.
    pub voices: VoicesPage,
    /// Who expects what by when.
    pub ledger: LedgerPage,
    /// What to know before a meeting.
    pub brief: BriefPage,
    /// What came of a meeting.
    pub after: AfterPage,
    /// How we work.
    pub practice: PracticePage,
}

impl DialogueView {
    /// Draws the page that is shown, with the choice of pages beside its tools.
    pub fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        let mut page = self.page;
        let head = |ui: &mut Ui| {
            if cx.presented {
                return;
            }
            let pages = Page::ALL.map(|page| (page, cx.text(page.key())));
            let name = cx.text("dialogue-pages");
            // Beside the details there may be no room for all of them in a row, which would make the page as wide as itself.
            if button::segmented_width(ui, pages.map(|(_, name)| name)) <= ui.available_width() {
                page = button::segmented(ui, cx.theme, name, page, &pages).unwrap_or(page);
            } else {
                let field = Field::new(name).bare().width(LISTED);
                let find = (cx.text("common-search"), cx.text("common-close"));
                page = choice::combo(ui, cx.theme, &field, &page, &pages, find).unwrap_or(page);
            }
            ui.add_space(SPACE_3);
        };
        match self.page {
            Page::Rhythm => self.rhythm.ui(ui, cx, head),
            Page::Contacts => self.contacts.ui(ui, cx, head),
            Page::Decisions => self.decisions.ui(ui, cx, head),
            Page::Voices => self.voices.ui(ui, cx, head),
            Page::Ledger => self.ledger.ui(ui, cx, head),
            Page::Brief => self.brief.ui(ui, cx, head),
            Page::After => self.after.ui(ui, cx, head),
            Page::Practice => self.practice.ui(ui, cx, head),
        }
        self.page = page;
    }
}
