//! The view "dialogue": what was agreed, said, heard and answered between them and us.
//!
//! Owns which of its pages is shown. A page is a struct with its own small state and one `ui` function.

pub mod decisions;
mod parts;

use egui::Ui;

use self::decisions::DecisionsPage;
use super::after::AfterPage;
use super::brief::BriefPage;
use super::ledger::LedgerPage;
use crate::ui::context::Cx;
use crate::ui::theme::SPACE_3;
use crate::ui::widgets::button;
use crate::workspace::RecordKind;

/// A page of the dialogue.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Page {
    /// Who heard of which decision, when and from whom.
    #[default]
    Decisions,
    /// Who expects what by when, against the plan.
    Ledger,
    /// Before the meeting: what to know of everybody who comes.
    Brief,
    /// After the meeting: what came of it.
    After,
}

impl Page {
    /// In their order.
    pub const ALL: [Self; 4] = [Self::Decisions, Self::Ledger, Self::Brief, Self::After];

    /// Its name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Decisions => "decisions",
            Self::Ledger => "expectations",
            Self::Brief => "brief",
            Self::After => "after",
        }
    }

    /// The key of its name.
    pub fn key(self) -> &'static str {
        match self {
            Self::Decisions => "dialogue-page-decisions",
            Self::Ledger => "ledger-page",
            Self::Brief => "brief-page",
            Self::After => "after-page",
        }
    }

    /// The page where a record of this kind is at home, if it is one of this view.
    pub fn home_of(kind: RecordKind) -> Option<Self> {
        match kind {
            RecordKind::Decision => Some(Self::Decisions),
            _ => None,
        }
    }
}

/// The dialogue with its pages.
#[derive(Default)]
pub struct DialogueView {
    /// Which page is shown.
    pub page: Page,
    /// Who heard of which decision.
    pub decisions: DecisionsPage,
    /// Who expects what by when.
    pub ledger: LedgerPage,
    /// What to know before a meeting.
    pub brief: BriefPage,
    /// What came of a meeting.
    pub after: AfterPage,
}

impl DialogueView {
    /// Draws the page that is shown, with the choice of pages beside its tools.
    pub fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        let mut page = self.page;
        let head = |ui: &mut Ui| {
            let pages = Page::ALL.map(|page| (page, cx.text(page.key())));
            if let Some(chosen) = button::segmented(ui, cx.theme, cx.text("dialogue-pages"), page, &pages) {
                page = chosen;
            }
            ui.add_space(SPACE_3);
        };
        match self.page {
            Page::Decisions => self.decisions.ui(ui, cx, head),
            Page::Ledger => self.ledger.ui(ui, cx, head),
            Page::Brief => self.brief.ui(ui, cx, head),
            Page::After => self.after.ui(ui, cx, head),
        }
        self.page = page;
    }
}
