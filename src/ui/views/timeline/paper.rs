//! The timeline on paper: page after page of rows under the same head, with the lanes over the first and the legend under
//! each, and with nothing that only a screen has.

use std::ops::Range;

use egui::{Align2, Pos2, Rangef, Rect, StrokeKind, Ui, pos2};

use super::lines::Lanes;
use super::scale::{DayShape, Scale};
use super::sheet::{Sheet, caption, text};
use super::show::Layer;
use super::{Places, TimelineView, finding, header, heading, tools};
use crate::ui::context::Cx;
use crate::ui::theme::{RADIUS, ROW, SPACE_2, SPACE_5};

/// Height of the line at the foot of a page, in points.
const FOOT: f32 = 26.0;
/// How many lines of expectations the first page may give room to.
const LANE_LINES: usize = 8;

/// Which page is drawn of how many, and the rows on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leaf {
    /// Its number, from 1.
    pub number: usize,
    /// How many there are.
    pub of: usize,
    /// Its rows, by their places in the plan.
    pub rows: Range<usize>,
    /// The phases that begin on it.
    pub phases: Vec<String>,
}

impl TimelineView {
    /// How the rows are spread over pages as large as the room that there is, from the first to the last; at least one page.
    pub fn leaves(&mut self, ui: &mut Ui, cx: &Cx<'_>) -> Vec<Leaf> {
        self.lay_out_for_paper();
        let plan = self.plan(cx);
        let count = plan.rows.len();
        let fitting = |rows: Rect| (rows.height() / ROW).floor().max(1.0) as usize;
        let [first, other] = [true, false].map(|first| {
            let (places, _, _) = self.on_page(ui, cx, first);
            fitting(places.rows)
        });
        let mut ends = vec![first.min(count)];
        while let Some(&end) = ends.last().filter(|end| **end < count) {
            ends.push((end + other).min(count));
        }
        let of = ends.len();
        let mut start = 0;
        let mut leaves = Vec::with_capacity(of);
        for (index, end) in ends.into_iter().enumerate() {
            let top = plan.rows[start..end].iter().filter(|row| row.summary && row.depth == 0 && row.band.is_none());
            let named = top.filter_map(|row| cx.shown().tasks.get(row.id)).map(|task| task.title.clone());
            leaves.push(Leaf { number: index + 1, of, rows: start..end, phases: named.collect() });
            start = end;
        }
        leaves
    }

    /// Draws a page into the room that there is.
    pub fn leaf(&mut self, ui: &mut Ui, cx: &Cx<'_>, leaf: &Leaf) {
        self.lay_out_for_paper();
        let room = ui.available_rect_before_wrap();
        let first = leaf.number == 1;
        let (mut places, lanes, scale) = self.on_page(ui, cx, first);
        let plan = self.plan(cx);
        if first {
            ui.scope_builder(egui::UiBuilder::new().max_rect(room), |ui| {
                heading(ui, cx.theme, &finding::title(&plan, cx), (room.width(), 2));
            });
        }
        // The last page ends with its last row.
        places.rows.max.y = places.rows.top() + leaf.rows.len() as f32 * ROW;
        places.card.max.y = places.rows.bottom() + 1.0;
        places.load = Rect::from_min_max(pos2(places.card.left(), places.rows.bottom()), places.rows.max);
        ui.painter().rect(places.card, f32::from(RADIUS), cx.theme.surface, cx.theme.hairline(), StrokeKind::Inside);
        let shown = self.shown;
        self.show_on(first);
        let layout = self.lay_columns(places.table);
        let (table, chart, top) = (places.table, places.chart, places.rows.top());
        let mut sheet = Sheet { cx, plan: &plan, show: self.shown, scale, table, chart, top };
        self.scroll_to = Some(leaf.rows.start as f32 * ROW);
        let scroll = ui.spacing().scroll;
        let none = &mut ui.spacing_mut().scroll;
        (none.bar_width, none.floating_width, none.dormant_handle_opacity) = (0.0, 0.0, 0.0);
        self.draw(ui, &mut sheet, &lanes, &places, &layout);
        ui.spacing_mut().scroll = scroll;
        self.shown = shown;
        let legend = tools::Legend::of(ui, cx, &plan, room.width());
        legend.paint(ui, cx.theme, places.card.left_bottom());
        foot(ui, cx, leaf, room);
    }

    /// Nothing is folded, and no tool is there: whoever holds the paper can press nothing.
    fn lay_out_for_paper(&mut self) {
        self.paper = true;
        if !self.folded.is_empty() {
            self.folded.clear();
            self.folds += 1;
        }
        // The load has a page of its own where somebody wants it.
        if self.shown.has(Layer::Load) {
            self.shown.toggle(Layer::Load);
        }
    }

    /// The lanes stand on the first page only.
    fn show_on(&mut self, first: bool) {
        for layer in [Layer::Expectations, Layer::Contacts, Layer::Away] {
            if !first && self.shown.has(layer) {
                self.shown.toggle(layer);
            }
        }
    }

    /// Where everything lies on a page that is full, and on which scale of time.
    fn on_page(&mut self, ui: &mut Ui, cx: &Cx<'_>, first: bool) -> (Places, std::sync::Arc<Lanes>, Scale) {
        let shown = self.shown;
        self.show_on(first);
        let room = ui.available_rect_before_wrap();
        let plan = self.plan(cx);
        let title = if first { SPACE_5 + SPACE_2 } else { 0.0 };
        let legend = tools::Legend::of(ui, cx, &plan, room.width()).height;
        let floor = (room.bottom() - FOOT - legend).max(room.top() + title + header::HEIGHT + ROW);
        let card = Rect::from_min_max(Pos2::new(room.left(), room.top() + title), pos2(room.right(), floor));
        let table_width = self.table_width(room.width(), room.width());
        let mut scale = Self::fitted(&plan, cx, room.width() - table_width);
        scale.shape = DayShape::of(cx.file);
        let lanes = if self.shown.has(Layer::Expectations) {
            self.lines.lanes(ui, &plan, &scale, LANE_LINES)
        } else {
            std::sync::Arc::default()
        };
        self.lane_lines = lanes.lines;
        let places = self.places(card, table_width, &lanes);
        self.shown = shown;
        (places, lanes, scale)
    }
}

/// What the plan is, as of when, and which page this is.
fn foot(ui: &Ui, cx: &Cx<'_>, leaf: &Leaf, room: Rect) {
    let line = Rect::from_x_y_ranges(room.x_range(), Rangef::new(room.bottom() - FOOT + 8.0, room.bottom()));
    let ink = cx.theme.quiet;
    let date = cx.words.with("timeline-paper-as-of", &[("date", cx.words.date(cx.day).into())]);
    // It may stand among pages of other views.
    let page = cx.words.with("timeline-paper-leaf", &[("n", leaf.number.into()), ("of", leaf.of.into())]);
    let title = &cx.shown().engagement.title;
    let third = line.width() / 3.0;
    text(ui, line.left_center(), Align2::LEFT_CENTER, title, caption(), ink, third);
    text(ui, line.center(), Align2::CENTER_CENTER, &date, caption(), ink, third);
    text(ui, line.right_center(), Align2::RIGHT_CENTER, &page, caption(), ink, third);
}
