//! The paper everything is drawn on: where rows and days lie on the screen. Table, chart and lanes share it, so that
//! nothing can be a point out of line.

use std::sync::Arc;

use chrono::{NaiveDate, NaiveDateTime};
use egui::{Align2, Color32, FontId, Galley, Painter, Pos2, Rangef, Rect, pos2};

use super::model::Plan;
use super::scale::{Scale, edge};
use super::show::Show;
use crate::insight::schedule::TaskDates;
use crate::ui::context::Cx;
use crate::ui::theme::{self, ROW, Theme};
use crate::ui::widgets::one_line;

/// Height of a bar, in points.
pub const BAR: f32 = 14.0;

/// Where everything lies.
#[derive(Clone, Copy)]
pub struct Sheet<'a> {
    /// What may be known.
    pub cx: &'a Cx<'a>,
    /// What is drawn.
    pub plan: &'a Plan,
    /// What of it is shown.
    pub show: Show,
    /// Time to pixels.
    pub scale: Scale,
    /// Left and right of the table, in the ui's points.
    pub table: Rangef,
    /// Left and right of the chart, in the ui's points.
    pub chart: Rangef,
    /// Top of the first row, in the ui's points; above the screen when scrolled.
    pub top: f32,
}

impl<'a> Sheet<'a> {
    /// The theme.
    pub fn theme(&self) -> &'a Theme {
        self.cx.theme
    }

    /// Whether a task should be done by the shown day and is not; of a plan of old that says nothing.
    pub fn is_overdue(&self, dates: &TaskDates) -> bool {
        dates.overdue && !self.cx.insights.schedule.is_of_old(self.cx.shown(), self.cx.day)
    }

    /// Place of a moment.
    pub fn x(&self, at: NaiveDateTime) -> f32 {
        self.chart.min + self.scale.x(at)
    }

    /// Place of a date's left edge.
    pub fn x_date(&self, date: NaiveDate) -> f32 {
        self.chart.min + self.scale.x_date(date)
    }

    /// Place of the middle of a date.
    pub fn x_mid(&self, date: NaiveDate) -> f32 {
        self.chart.min + self.scale.x_of(edge(date) + 0.5)
    }

    /// Top of a row.
    pub fn y(&self, row: usize) -> f32 {
        self.top + row as f32 * ROW
    }

    /// Middle of a row's bar.
    pub fn middle(&self, row: usize) -> f32 {
        self.y(row) + ROW / 2.0 - 1.0
    }

    /// The row at a height, if there is one.
    pub fn row_at(&self, y: f32) -> Option<usize> {
        let row = ((y - self.top) / ROW).floor();
        (row >= 0.0 && (row as usize) < self.plan.rows.len()).then_some(row as usize)
    }

    /// The table's part of a row.
    pub fn table_rect(&self, row: usize) -> Rect {
        Rect::from_x_y_ranges(self.table, Rangef::new(self.y(row), self.y(row) + ROW))
    }

    /// The chart's part of a row.
    pub fn chart_rect(&self, row: usize) -> Rect {
        Rect::from_x_y_ranges(self.chart, Rangef::new(self.y(row), self.y(row) + ROW))
    }

    /// A task's bar; of a milestone the square around its diamond.
    pub fn bar(&self, row: usize, dates: &TaskDates) -> Rect {
        let y = self.middle(row);
        if dates.milestone {
            return Rect::from_center_size(pos2(self.x(dates.finish), y), egui::Vec2::splat(BAR));
        }
        let (left, right) = (self.x(dates.start), self.x(dates.finish));
        let height = if dates.summary { 8.0 } else { BAR };
        Rect::from_min_max(pos2(left, y - height / 2.0), pos2(right.max(left + 2.0), y + height / 2.0))
    }

    /// Whether a stretch is within the chart.
    pub fn shows(&self, left: f32, right: f32) -> bool {
        right >= self.chart.min && left <= self.chart.max
    }
}

/// The id of something on the timeline, the same in every frame.
pub fn id_of(salt: impl std::hash::Hash + std::fmt::Debug) -> egui::Id {
    egui::Id::unique(("timeline", salt))
}

/// One line of text with its left edge and middle height, cut where it is wider than `width`. Returns its width.
pub fn text(ui: &egui::Ui, at: Pos2, anchor: Align2, words: &str, font: FontId, color: Color32, width: f32) -> f32 {
    let galley = one_line(ui, words, font, width);
    put(ui.painter(), at, anchor, galley, color)
}

/// Draws laid-out text by its anchor. Returns its width.
pub fn put(painter: &Painter, at: Pos2, anchor: Align2, galley: Arc<Galley>, color: Color32) -> f32 {
    let rect = anchor.anchor_size(at, galley.size());
    painter.galley(rect.min, galley, color);
    rect.width()
}

/// Caption type.
pub fn caption() -> FontId {
    theme::regular(theme::CAPTION)
}

/// Body type.
pub fn body() -> FontId {
    theme::regular(theme::BODY)
}

/// The corners of a diamond.
pub fn diamond(center: Pos2, half: f32) -> Vec<Pos2> {
    vec![
        pos2(center.x, center.y - half),
        pos2(center.x + half, center.y),
        pos2(center.x, center.y + half),
        pos2(center.x - half, center.y),
    ]
}
