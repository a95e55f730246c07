//! Plots of one row a person, a series or a decision: the names at the left and what it comes to at the right stay, the
//! days above and below stay, the rows between them scroll. Rows that are not seen cost nothing.

use egui::scroll_area::ScrollSource;
use egui::{Rect, Response, Role, ScrollArea, Sense, Ui, UiBuilder, Vec2, WidgetInfo, pos2};

use super::brush::{self, Brush, Spot};
use super::chart::Chart;
use super::days::DayAxis;
use super::readout;
use crate::ui::context::Cx;
use crate::ui::widgets::page::follow_focus;
use crate::workspace::RecordRef;

/// Where a row stands, and where its parts do.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    /// The whole row.
    pub rect: Rect,
    /// The room for names, left of the days.
    pub name: Rect,
    /// The room for what it comes to, right of the days; none where it is drawn small.
    pub end: Option<Rect>,
}

/// Draws the row of a number into its place and adds its dots.
pub type Row<'a> = dyn Fn(&Ui, usize, Place, &mut Vec<Spot>) + 'a;

/// What a plot of rows is.
pub struct Rows<'a> {
    /// What it says, for those who cannot see it.
    pub said: &'a str,
    /// How many rows.
    pub count: usize,
    /// How high each is, in points.
    pub height: f32,
    /// Draws a row and adds its dots.
    pub row: &'a Row<'a>,
    /// The row in a sentence, and what a press on its name selects.
    pub name: &'a dyn Fn(usize) -> Option<(String, RecordRef)>,
    /// A dot in a sentence.
    pub say: &'a dyn Fn(&Spot) -> String,
}

/// Draws the plot in a rectangle.
pub fn show(
    ui: &mut Ui,
    cx: &Cx<'_>,
    rows: &Rows<'_>,
    axis: &DayAxis,
    rect: Rect,
    small: bool,
    brush: &mut Option<Brush>,
) {
    let chart = Chart::new(ui, cx, axis, rect, small);
    brush::band(ui, cx, brush.as_ref(), axis, chart.body.y_range(), small);
    chart.finish(ui, cx, axis, rect);
    let area = Rect::from_min_max(pos2(rect.left(), chart.body.top()), pos2(rect.right(), chart.body.bottom()));
    let whole: Option<Response> = (!small).then(|| {
        let whole = ui.interact(chart.body, ui.scope_id().with("plot"), Sense::click_and_drag());
        whole.widget_info(|| WidgetInfo::labeled(Role::Image, true, rows.said));
        whole
    });
    let mut spots = Vec::new();
    let place = |rect: Rect| Place {
        rect,
        name: rect.with_max_x(axis.left - 8.0),
        end: (!small).then(|| rect.with_min_x(axis.right + 8.0)),
    };
    // The rows use the whole room where they are few, up to half as much again.
    let height = (area.height() / rows.count.max(1) as f32).clamp(rows.height, rows.height * 1.5).floor();
    let mut inside = ui.new_child(UiBuilder::new().max_rect(area));
    inside.set_clip_rect(area.intersect(ui.clip_rect()));
    if small {
        let fit = ((area.height() / rows.height).floor() as usize).min(rows.count);
        let height = (area.height() / fit.max(1) as f32).clamp(rows.height, rows.height * 1.5);
        for index in 0..fit {
            let top = area.top() + index as f32 * height;
            let row = Rect::from_min_size(pos2(area.left(), top), Vec2::new(area.width(), height));
            (rows.row)(&inside, index, place(row), &mut spots);
        }
    } else {
        inside.spacing_mut().item_spacing = Vec2::ZERO;
        let scroll = ScrollArea::vertical()
            .id_salt("rows")
            .auto_shrink(false)
            .scroll_source(ScrollSource { drag: egui::scroll_area::DragScroll::Never, ..ScrollSource::default() });
        scroll.show_rows(&mut inside, height, rows.count, |ui, seen| {
            for index in seen {
                let (row, _) = ui.allocate_exact_size(Vec2::new(area.width(), height), Sense::hover());
                let place = place(row);
                let Some((said, record)) = (rows.name)(index) else { continue };
                let name = ui.interact(place.name, ui.scope_id().with(("row", index)), Sense::click());
                name.widget_info(|| WidgetInfo::labeled(Role::Button, true, said.clone()));
                if cx.selection == Some(record) {
                    ui.painter().rect_filled(row, 3.0, cx.theme.selection);
                } else if name.hovered() {
                    ui.painter().rect_filled(place.name, 3.0, cx.theme.hover);
                }
                (rows.row)(ui, index, place, &mut spots);
                if name.has_focus() {
                    ui.painter().rect_stroke(place.name, 4.0, cx.theme.focus_ring(), egui::StrokeKind::Inside);
                }
                if name.clicked() {
                    cx.select(record);
                }
                readout::of(ui, &name, said);
            }
            follow_focus(ui);
        });
    }
    if let Some(whole) = whole {
        brush::react(ui, cx, &whole, &spots, axis, brush, rows.say);
        brush::ring(ui, cx, &whole);
    }
}
