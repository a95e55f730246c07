//! The view "two managers": the project and the relationship side by side.
//!
//! Owns which of its pages is shown. A page is a struct with its own small state and one `ui` function.

pub(super) mod path;
pub mod person;
pub mod scorecard;
pub mod warnings;

use egui::Ui;

use self::person::PersonPage;
use self::scorecard::ScorecardPage;
use self::warnings::WarningsPage;
use super::documents::DocumentsPage;
use crate::ui::context::Cx;
use crate::ui::theme::SPACE_3;
use crate::ui::widgets::button;

/// A page of the two managers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Page {
    /// Dials, path and APEX's four rows.
    #[default]
    Scorecard,
    /// What needs attention, since when, and what was answered.
    Warnings,
    /// One of us, in their own eyes.
    Person,
    /// Documents that leave.
    Documents,
}

impl Page {
    /// In their order.
    pub const ALL: [Self; 4] = [Self::Scorecard, Self::Warnings, Self::Person, Self::Documents];

    /// Its name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Scorecard => "managers",
            Self::Warnings => "warnings",
            Self::Person => "myself",
            Self::Documents => "documents",
        }
    }

    /// The key of its name.
    pub fn key(self) -> &'static str {
        match self {
            Self::Scorecard => "managers-page-scorecard",
            Self::Warnings => "managers-page-warnings",
            Self::Person => "managers-page-person",
            Self::Documents => "document-page",
        }
    }
}

/// The two managers with their pages.
#[derive(Default)]
pub struct ManagersView {
    /// Which page is shown.
    pub page: Page,
    /// Dials, path and APEX's four rows.
    pub scorecard: ScorecardPage,
    /// What needs attention.
    pub warnings: WarningsPage,
    /// One of us, in their own eyes.
    pub person: PersonPage,
    /// Documents that leave.
    pub documents: DocumentsPage,
}

impl ManagersView {
    /// Draws the page that is shown, with the choice of pages beside its tools.
    pub fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        let mut page = self.page;
        let head = |ui: &mut Ui| {
            if cx.presented {
                return;
            }
            let pages = Page::ALL.map(|page| (page, cx.text(page.key())));
            if let Some(chosen) = button::segmented(ui, cx.theme, cx.text("managers-pages"), page, &pages) {
                page = chosen;
            }
            ui.add_space(SPACE_3);
        };
        match self.page {
            Page::Scorecard => self.scorecard.ui(ui, cx, head),
            Page::Warnings => self.warnings.ui(ui, cx, head),
            Page::Person => self.person.ui(ui, cx, head),
            Page::Documents => self.documents.ui(ui, cx, head),
        }
        self.page = page;
    }
}
