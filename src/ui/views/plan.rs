//! The pages of the plan: the same tasks over time, as a network, as a calendar, and where they lead.
//!
//! Owns which of them is shown.

use egui::Ui;

use super::forecast::ForecastView;
use super::month::MonthView;
use super::network::NetworkView;
use super::timeline::TimelineView;
use crate::ui::context::Cx;
use crate::ui::theme::SPACE_3;
use crate::ui::widgets::{button, rows_listen};
use crate::ui::{old, recalculate};
use crate::workspace::RecordKind;

/// A page of the plan.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Page {
    /// Table and Gantt chart.
    #[default]
    Timeline,
    /// What waits for what.
    Network,
    /// A month of weeks.
    Month,
    /// Where it leads: earned value, simulated ends, baselines, buffers.
    Forecast,
}

impl Page {
    /// In their order.
    pub const ALL: [Self; 4] = [Self::Timeline, Self::Network, Self::Month, Self::Forecast];

    /// Its name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Timeline => "timeline",
            Self::Network => "network",
            Self::Month => "calendar",
            Self::Forecast => "forecast",
        }
    }

    /// The key of its name.
    pub fn key(self) -> &'static str {
        match self {
            Self::Timeline => "network-page-timeline",
            Self::Network => "network-page-network",
            Self::Month => "network-page-month",
            Self::Forecast => "forecast-page",
        }
    }

    /// The page where a record of the plan is at home.
    pub fn home_of(kind: RecordKind) -> Self {
        if kind == RecordKind::Baseline { Self::Forecast } else { Self::Timeline }
    }
}

/// The plan with its pages.
#[derive(Default)]
pub struct PlanView {
    /// Which page is shown.
    pub page: Page,
    /// Table and Gantt chart.
    pub timeline: TimelineView,
    /// What waits for what.
    pub network: NetworkView,
    /// A month of weeks.
    pub month: MonthView,
    /// Where it leads.
    pub forecast: ForecastView,
}

impl PlanView {
    /// Draws the page that is shown, with the choice of pages beside its tools.
    pub fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        if self.page != Page::Forecast {
            rows_listen(ui);
        }
        if !cx.presented {
            recalculate::banner(ui, cx);
            old::banner(ui, cx);
        }
        let mut page = self.page;
        let head = |ui: &mut Ui| {
            if cx.presented {
                return;
            }
            let pages = Page::ALL.map(|page| (page, cx.text(page.key())));
            if let Some(chosen) = button::segmented(ui, cx.theme, cx.text("network-pages"), page, &pages) {
                page = chosen;
            }
            ui.add_space(SPACE_3);
        };
        match self.page {
            Page::Timeline => self.timeline.ui(ui, cx, head),
            Page::Network => self.network.ui(ui, cx, head),
            Page::Month => self.month.ui(ui, cx, head),
            Page::Forecast => self.forecast.ui(ui, cx, head),
        }
        self.page = page;
    }
}
