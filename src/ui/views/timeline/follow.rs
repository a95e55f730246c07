//! What is selected stays in sight: brought there when it was selected elsewhere, and kept clear of the details that open
//! for it.

use egui::Ui;

use super::model::Plan;
use super::scale::Scale;
use super::{Places, TimelineView};
use crate::insight::schedule::{TaskDates, Why};
use crate::ui::context::Cx;
use crate::ui::inspector;
use crate::ui::theme::ROW;
use crate::workspace::RecordRef;

/// So much of a bar stays in sight when its details open, in points.
const SHOWN_OF_BAR: f32 = 160.0;
/// Beside it, in points.
const BESIDE_BAR: f32 = 24.0;

impl TimelineView {
    /// What was selected elsewhere is brought into sight. What was clicked here stays under the pointer.
    pub(super) fn follow_selection(&mut self, ui: &Ui, cx: &Cx<'_>, plan: &Plan, places: &Places, scale: &mut Scale) {
        if self.selected == cx.selection {
            return;
        }
        let Some(RecordRef::Task(id)) = cx.selection.filter(|_| self.drag.is_none()) else {
            self.selected = cx.selection;
            self.clicked = None;
            return;
        };
        if self.link.is_some_and(|(from, to)| from != id && to != id) {
            self.link = None;
        }
        let Some(row) = plan.row_of.get(id) else {
            // It is hidden: what stands over it opens, and the next frame finds it.
            let tree = &cx.insights.schedule.tree;
            let folded = self.folds_now();
            let before = folded.len();
            for above in tree.ancestors(id) {
                folded.remove(&above);
            }
            if folded.len() != before {
                self.folds += 1;
                ui.ctx().request_repaint();
            }
            // It is not followed before its row is there.
            return;
        };
        self.selected = cx.selection;
        if self.clicked.take() == Some(id) {
            self.kept_clear = Some(id);
            return;
        }
        let (top, bottom) = (row as f32 * ROW, (row + 1) as f32 * ROW);
        let height = places.rows.height();
        if top < self.scrolled {
            self.scroll_to = Some((top - ROW).max(0.0));
        } else if bottom > self.scrolled + height {
            self.scroll_to = Some(bottom + ROW - height);
        }
        // A new task may stand where the plan begins until somebody says when: nobody wants to be taken there.
        let undated = |dates: &TaskDates| self.unnamed == Some(id) && dates.why == Why::ProjectStart;
        if let Some(dates) = cx.insights.schedule.get(id).filter(|dates| !undated(dates)) {
            let (left, right) = (scale.x(dates.start), scale.x(dates.finish));
            let width = clear_width(ui, places);
            if right < 0.0 || left > width {
                scale.left += f64::from(left - width * 0.25) / scale.day_width;
            }
        }
        if self.unnamed.take() == Some(id) {
            self.begin_rename(ui.ctx(), cx, id);
        }
    }

    /// Details that opened for a bar do not hide it: the chart makes way, as little as shows where the bar begins.
    pub(super) fn keep_clear(&mut self, ui: &Ui, cx: &Cx<'_>, places: &Places, scale: &mut Scale) {
        let room = clear_width(ui, places);
        let narrower = std::mem::replace(&mut self.room, room) > room + 1.0;
        let Some(id) = self.kept_clear.take_if(|id| !cx.is_selected(*id) || narrower) else { return };
        let Some(dates) = cx.insights.schedule.get(id).filter(|_| cx.is_selected(id) && self.drag.is_none()) else {
            return;
        };
        let (left, right) = (scale.x(dates.start), scale.x(dates.finish));
        let seen = right.min(left + SHOWN_OF_BAR) + BESIDE_BAR;
        if seen > room && left >= 0.0 {
            let by = (seen - room).min(left - BESIDE_BAR);
            scale.left += f64::from(by) / scale.day_width;
        }
    }
}

/// How wide the chart is that no details float over, in points.
fn clear_width(ui: &Ui, places: &Places) -> f32 {
    let clear = ui.ctx().content_rect().right() - inspector::cover(ui.ctx());
    places.chart.max.min(clear) - places.chart.min
}
