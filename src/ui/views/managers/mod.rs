//! The view "two managers": the project and the relationship side by side.
//!
//! Owns which of its pages is shown. A page is a struct with its own small state and one `ui` function.

pub(super) mod path;
pub mod scorecard;

use egui::Ui;

use self::scorecard::ScorecardPage;
use crate::ui::context::Cx;
use crate::ui::theme::SPACE_3;
use crate::ui::widgets::button;

/// A page of the two managers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Page {
    /// Dials, path and APEX's four rows.
    #[default]
    Scorecard,
}

impl Page {
    /// In their order.
    pub const ALL: [Self; 1] = [Self::Scorecard];

    /// Its name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Scorecard => "managers",
        }
    }

    /// The key of its name.
    pub fn key(self) -> &'static str {
        match self {
            Self::Scorecard => "managers-page-scorecard",
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
}

impl ManagersView {
    /// Draws the page that is shown, with the choice of pages beside its tools.
    pub fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        let mut page = self.page;
        let head = |ui: &mut Ui| {
            let pages = Page::ALL.map(|page| (page, cx.text(page.key())));
            if let Some(chosen) = button::segmented(ui, cx.theme, cx.text("managers-pages"), page, &pages) {
                page = chosen;
            }
            ui.add_space(SPACE_3);
        };
        match self.page {
            Page::Scorecard => self.scorecard.ui(ui, cx, head),
        }
        self.page = page;
    }
}
