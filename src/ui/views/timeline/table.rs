//! The task table on the left, drawn: the heads of its columns, its rows on the same lines as the chart, the headings of
//! groups, the row in which a new task begins. What stands in a cell is `cells`; what is written there is `editor`.

use egui::{Align2, CursorIcon, Rangef, Rect, Role, Sense, Stroke, Ui, WidgetInfo, pos2};

use super::TimelineView;
use super::cells;
use super::columns::{Column, Layout, Place};
use super::facts::Facts;
use super::model::Row;
use super::sheet::{Sheet, body, id_of, put, text};
use crate::insight::schedule::TaskDates;
use crate::ui::icons::Icon;
use crate::ui::theme::{self, SPACE_2};
use crate::ui::widgets::{one_line, stage};

/// How much deeper a level stands, in points.
pub const INDENT: f32 = 16.0;
/// How near to the end of a head it is dragged wider, in points.
const EDGE: f32 = 4.0;

/// The rectangle of a column in a row.
fn cell_rect(place: &Place, row: Rect) -> Rect {
    Rect::from_x_y_ranges(place.x, row.y_range())
}

/// What can be seen of a column.
fn seen(place: &Place, row: Rect) -> Rect {
    cell_rect(place, row).intersect(Rect::from_x_y_ranges(place.clip, row.y_range()))
}

impl TimelineView {
    /// Draws the heads of the columns: a click sorts, a drag moves, a drag at the end makes wider, a menu chooses.
    pub(super) fn table_head(&mut self, ui: &mut Ui, sheet: &Sheet<'_>, rect: Rect, layout: &Layout) {
        let (cx, theme) = (sheet.cx, sheet.theme());
        let mut sorted = None;
        let mut dropped = None;
        for place in &layout.places {
            let area = seen(place, rect);
            if area.width() < 6.0 {
                continue;
            }
            let column = place.column;
            let word = cx.text(column.key());
            let response = ui.interact(area, id_of(("head", column)), Sense::CLICK | Sense::DRAG);
            response.widget_info(|| WidgetInfo::labeled(Role::ColumnHeader, true, word));
            if response.clicked() {
                sorted = Some(column);
            }
            if response.drag_started() {
                self.grid.dragged = Some(column).filter(|one| *one != Column::Name);
            }
            if response.drag_stopped() {
                let pointer = ui.input(|input| input.pointer.interact_pos());
                dropped = self.grid.dragged.take().zip(pointer);
            }
            let height = super::strip::list_height(&response);
            response.context_menu(|ui| {
                ui.set_max_height(height);
                egui::ScrollArea::vertical().max_height(height).show(ui, |ui| {
                    ui.spacing_mut().item_spacing.y = 0.0;
                    self.column_menu(ui, cx, sheet.table.span());
                });
            });
            let lit = response.hovered();
            let cut = self.draw_head(ui, sheet, place, rect, word, lit);
            if cut && self.grid.dragged.is_none() {
                response.on_hover_text(word);
            }
        }
        for place in &layout.places {
            self.head_edge(ui, sheet, place, rect);
        }
        if let Some(column) = self.grid.dragged
            && let Some(pointer) = ui.input(|input| input.pointer.interact_pos())
        {
            ui.ctx().set_cursor_icon(CursorIcon::Grabbing);
            if let Some(x) = gap(layout, column, pointer.x).map(|(x, _)| x) {
                ui.painter().vline(x, rect.y_range(), Stroke::new(2.5, theme.focus));
            }
        }
        if let Some((column, pointer)) = dropped
            && let Some((_, before)) = gap(layout, column, pointer.x)
        {
            self.grid.columns.put(column, before, sheet.table.span());
        }
        if let Some(column) = sorted {
            let before = self.grid.choice.clone();
            // By the order of the plan it stands already.
            match column {
                Column::Number | Column::Outline => self.grid.choice.sort = None,
                column => self.grid.choice.sort_by(column),
            }
            self.choice_changed(&before);
        }
        self.scroll_across(ui, sheet, rect, layout);
    }

    /// A head's word, with an arrow where the rows are sorted by it. Returns whether it was cut.
    fn draw_head(&self, ui: &Ui, sheet: &Sheet<'_>, place: &Place, rect: Rect, word: &str, lit: bool) -> bool {
        let theme = sheet.theme();
        let cell = cell_rect(place, rect);
        let painter = ui.painter().with_clip_rect(seen(place, rect).intersect(ui.clip_rect()));
        let sort = self.grid.choice.sort.filter(|(column, _)| *column == place.column);
        let ink = if lit || sort.is_some() { theme.text } else { theme.quiet };
        let lead = if place.column == Column::Name { 16.0 } else { 0.0 };
        let tail = if sort.is_some() { 14.0 } else { 0.0 };
        let galley = one_line(ui, word, theme::bold(theme::CAPTION), cell.width() - SPACE_2 * 2.0 - lead - tail);
        let cut = galley.elided;
        let wide = galley.size().x;
        let y = cell.center().y;
        let left = if place.column.right() { cell.right() - SPACE_2 - wide } else { cell.left() + SPACE_2 + lead };
        put(&painter, pos2(left, y), Align2::LEFT_CENTER, galley, ink);
        if let Some((_, down)) = sort {
            let x = if place.column.right() { left - 8.0 } else { left + wide + 8.0 };
            let icon = if down { Icon::SortDown } else { Icon::SortUp };
            icon.paint(&painter, pos2(x, y), 12.0, theme.text);
        }
        cut
    }

    /// The end of a head, which makes its column wider.
    fn head_edge(&mut self, ui: &Ui, sheet: &Sheet<'_>, place: &Place, rect: Rect) {
        let edge = place.x.max;
        if !place.clip.contains(edge) || edge > sheet.table.max - 1.0 && place.column == Column::Name {
            return;
        }
        let handle = Rect::from_x_y_ranges(edge - EDGE..=(edge + EDGE).min(sheet.table.max - 4.0), rect.y_range());
        let response = ui.interact(handle, id_of(("edge", place.column)), Sense::DRAG);
        let word = sheet.cx.text(place.column.key());
        let name = || sheet.cx.words.with("table-column-width", &[("column", word.into())]);
        response.widget_info(|| WidgetInfo::labeled(Role::Splitter, true, name()));
        if response.dragged()
            && let Some(pointer) = response.interact_pointer_pos()
        {
            self.grid.columns.resize(place.column, pointer.x - place.x.min);
        }
        if response.hovered() || response.dragged() {
            ui.painter().vline(edge, rect.y_range().shrink(4.0), Stroke::new(2.0, sheet.theme().outline));
        }
        response.on_hover_and_drag_cursor(CursorIcon::ResizeColumn);
    }

    /// Scrolls the columns after the names, by the wheel or by the bar under their heads.
    fn scroll_across(&mut self, ui: &mut Ui, sheet: &Sheet<'_>, rect: Rect, layout: &Layout) {
        if layout.hidden <= 0.5 {
            return;
        }
        let theme = sheet.theme();
        let (wheel, pointer) = (ui.input(|input| input.smooth_scroll_delta().x), stage::pointer(ui));
        let over = pointer.is_some_and(|at| sheet.table.contains(at.x) && at.y >= rect.top());
        if over && wheel != 0.0 {
            self.grid.columns.scroll(-wheel);
        }
        let track = layout.scrolling;
        let first = layout.places.iter().find(|place| place.clip == layout.scrolling);
        let scrolled = first.map_or(0.0, |place| track.min - place.x.min).max(0.0);
        let whole = track.span() + layout.hidden;
        let share = (track.span() / whole).clamp(0.08, 1.0);
        let left = track.min + (track.span() * (1.0 - share)) * (scrolled / layout.hidden).clamp(0.0, 1.0);
        let bar = Rect::from_x_y_ranges(
            Rangef::new(left, left + track.span() * share),
            Rangef::new(rect.bottom() - 4.0, rect.bottom() - 1.0),
        );
        let hit = bar.expand2(egui::vec2(0.0, 2.0));
        let response = ui.interact(hit, id_of("across"), Sense::DRAG);
        let name = sheet.cx.text("table-across");
        response.widget_info(|| WidgetInfo::labeled(Role::ScrollBar, true, name));
        if response.dragged() {
            self.grid.columns.scroll(response.drag_delta().x / share);
        }
        let ink = if response.hovered() || response.dragged() { theme.quiet } else { theme.outline };
        ui.painter().rect_filled(bar, 1.5, ink);
        // Something stands further to the right, or to the left: a press brings it.
        for (more, x, icon, way) in [
            (scrolled + 0.5 < layout.hidden, track.max - 9.0, Icon::ChevronRight, 1.0),
            (scrolled > 0.5, track.min + 9.0, Icon::ChevronLeft, -1.0),
        ] {
            if !more {
                continue;
            }
            let square = Rect::from_center_size(pos2(x, rect.center().y - 1.0), egui::Vec2::splat(18.0));
            let response = ui.interact(square, id_of(("more", way > 0.0)), Sense::CLICK);
            let name = sheet.cx.text(if way > 0.0 { "table-more-right" } else { "table-more-left" });
            response.widget_info(|| WidgetInfo::labeled(Role::Button, true, name));
            let lit = response.hovered();
            ui.painter().rect_filled(square, 4.0, if lit { theme.hover } else { theme.surface });
            icon.paint(ui.painter(), square.center(), 14.0, if lit { theme.text } else { theme.quiet });
            if response.clicked() {
                self.grid.columns.scroll(way * track.span() * 0.8);
            }
            response.on_hover_text(name);
        }
    }
}

/// Between which columns a head is let go: where the line is drawn, and before which column it goes. Never before the
/// name's place.
fn gap(layout: &Layout, dragged: Column, x: f32) -> Option<(f32, Option<Column>)> {
    let at = layout.places.iter().position(|place| x < place.x.center()).unwrap_or(layout.places.len());
    let from = layout.places.iter().position(|place| place.column == dragged)?;
    if at == from || at == from + 1 {
        return None;
    }
    let line = match layout.places.get(at) {
        Some(place) => place.x.min,
        None => layout.places.last()?.x.max,
    };
    Some((line, layout.places.get(at).map(|place| place.column)))
}

/// What the pointer did on a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowDeed {
    /// Select it, in this column.
    Select(Option<Column>),
    /// Show or hide what is under it.
    Fold,
    /// Write in the cell of this column.
    Open(Option<Column>),
    /// It is being dragged.
    Drag,
}

/// How a row is drawn.
#[derive(Clone, Copy, Debug)]
pub struct RowLook {
    /// The column of the current cell, if it is in this row.
    pub current: Option<Column>,
    /// The column that is being written.
    pub written: Option<Column>,
    /// Whether it is one of those that are sought.
    pub found: bool,
    /// Whether it is marked.
    pub marked: bool,
}

/// Draws a row and says what was done to it, and its response for a menu.
pub fn row(
    ui: &mut Ui,
    sheet: &Sheet<'_>,
    index: usize,
    dates: &TaskDates,
    (layout, facts): (&Layout, &Facts),
    look: RowLook,
) -> (egui::Response, Option<RowDeed>) {
    let cx = sheet.cx;
    let row = sheet.plan.rows[index];
    let rect = sheet.table_rect(index);
    let task = cx.shown().tasks.get(row.id);
    let title = task.map_or("", |task| task.title.as_str());
    let id = id_of(("row", row.id));
    // One row at a time can be reached with Tab; the arrows go on from there.
    let reached = cx.is_selected(row.id) || index == 0;
    let sense = Sense::CLICK | Sense::DRAG | if reached { Sense::FOCUSABLE } else { Sense::empty() };
    let response = ui.interact(rect, id, sense);
    // What is spoken is put into words where somebody listens.
    response.widget_info(|| {
        let range = cx.words.date_range(dates.start.date(), dates.finish.date());
        let percent = cx.words.percent(dates.percent / 100.0, 0);
        let args = [("title", title.into()), ("range", range.into()), ("percent", percent.into())];
        let spoken = cx.words.with("timeline-name-row", &args);
        WidgetInfo::selected(Role::TreeItem, true, look.marked, spoken)
    });
    let mut deed = None;
    let mut fold = None;
    if let Some(place) = layout.of(Column::Name).filter(|_| row.summary) {
        let x = place.x.min + SPACE_2 + row.depth as f32 * INDENT + 6.0;
        let square = Rect::from_center_size(pos2(x, rect.center().y), egui::Vec2::splat(20.0));
        let key = if row.folded { "timeline-unfold" } else { "timeline-fold" };
        let chevron = ui.interact(square, id_of(("fold", row.id)), Sense::CLICK);
        let word = || cx.words.with(key, &[("title", title.into())]);
        chevron.widget_info(|| WidgetInfo::labeled(Role::Button, true, word()));
        if chevron.clicked() {
            deed = Some(RowDeed::Fold);
        }
        fold = Some(chevron.hovered());
    }
    // Enter opens the cell; it is no press on the row.
    let by_key = ui.input(|input| input.key_pressed(egui::Key::Enter) || input.key_pressed(egui::Key::Space));
    if deed.is_none() {
        let column = response.interact_pointer_pos().and_then(|pointer| layout.at(pointer.x));
        if response.double_clicked() {
            deed = Some(RowDeed::Open(column));
        } else if response.clicked() && !by_key || response.secondary_clicked() {
            deed = Some(RowDeed::Select(column));
        } else if response.drag_started_by(egui::PointerButton::Primary) {
            deed = Some(RowDeed::Drag);
        }
    }
    for place in &layout.places {
        if look.written == Some(place.column) || seen(place, rect).width() <= 1.0 {
            continue;
        }
        if place.column == Column::Name {
            draw_name(ui, sheet, &row, seen(place, rect), title, dates, (fold, look.found));
        } else if let Some(task) = task {
            let shown = cells::shown(cx, facts, task, dates, place.column);
            draw_cell(ui, sheet, &row, dates, place, rect, &shown);
        }
    }
    let theme = sheet.theme();
    if let Some(place) = look.current.and_then(|column| layout.of(column)) {
        let cell = seen(&place, rect).shrink(1.0);
        if cell.width() > 4.0 {
            ui.painter().rect_stroke(cell, 3.0, Stroke::new(1.5, theme.focus), egui::StrokeKind::Inside);
        }
    }
    if response.has_focus() {
        // Tab goes among the cells.
        let filter = egui::EventFilter { tab: true, horizontal_arrows: true, vertical_arrows: true, escape: false };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
    }
    (response, deed)
}

/// Where the field for a cell stands.
pub fn field_rect(sheet: &Sheet<'_>, index: usize, layout: &Layout, column: Column) -> Rect {
    let row = sheet.table_rect(index);
    let Some(place) = layout.of(column) else { return row };
    let mut rect = seen(&place, row);
    if column == Column::Name {
        let depth = sheet.plan.rows.get(index).map_or(0, |row| row.depth);
        rect.min.x = (rect.left() + SPACE_2 + depth as f32 * INDENT + 10.0).min(rect.right() - 80.0);
    }
    rect
}

fn draw_name(
    ui: &Ui,
    sheet: &Sheet<'_>,
    row: &Row,
    rect: Rect,
    title: &str,
    dates: &TaskDates,
    (fold, found): (Option<bool>, bool),
) {
    let theme = sheet.theme();
    let left = rect.left() + SPACE_2 + row.depth as f32 * INDENT;
    let left = left.min(rect.right() - 60.0);
    let y = rect.center().y;
    if let Some(lit) = fold {
        let icon = if row.folded { Icon::ChevronRight } else { Icon::ChevronDown };
        icon.paint(ui.painter(), pos2(left + 6.0, y), 14.0, if lit { theme.text } else { theme.quiet });
    }
    let at = pos2(left + 16.0, y);
    let done = dates.percent >= 100.0;
    let (font, ink) = if row.summary {
        (theme::bold(theme::BODY), theme.text)
    } else {
        (body(), if done { theme.quiet } else { theme.text })
    };
    let galley = one_line(ui, title, font, rect.right() - at.x - SPACE_2);
    let cut = galley.elided;
    if found {
        let behind = Rect::from_min_size(pos2(at.x - 3.0, y - 10.0), egui::vec2(galley.size().x + 6.0, 20.0));
        ui.painter().rect_filled(behind, 3.0, theme.watch_soft);
    }
    put(ui.painter(), at, Align2::LEFT_CENTER, galley, ink);
    if cut {
        let hover = ui.interact(rect, id_of(("whole", row.id)), Sense::hover());
        hover.on_hover_text(title);
    }
}

fn draw_cell(ui: &Ui, sheet: &Sheet<'_>, row: &Row, dates: &TaskDates, place: &Place, rect: Rect, shown: &str) {
    if shown.is_empty() {
        return;
    }
    let theme = sheet.theme();
    let cell = cell_rect(place, rect);
    let painter = ui.painter().with_clip_rect(seen(place, rect).intersect(ui.clip_rect()));
    let theirs = || sheet.plan.owner(sheet.cx.shown(), row.id).is_some_and(|(_, theirs)| *theirs);
    let late = match place.column {
        Column::Finish => sheet.is_overdue(dates),
        Column::Slack => dates.slack_minutes.is_some_and(|minutes| minutes < 0),
        Column::Deadline => dates.deadline_missed_days.is_some_and(|days| days > 0) && dates.percent < 100.0,
        Column::Slip => dates.late_days.is_some_and(|days| days > 0),
        _ => false,
    };
    let plain = match place.column {
        Column::Owner => theirs(),
        Column::Critical => true,
        _ => false,
    };
    let ink = match (late, plain) {
        (true, _) => theme.trouble,
        (_, true) => theme.text,
        _ => theme.quiet,
    };
    let font = if late || row.summary && place.column.right() { theme::bold(theme::BODY) } else { body() };
    let galley = one_line(ui, shown, font, cell.width() - SPACE_2 - 4.0);
    let cut = galley.elided;
    let y = cell.center().y;
    if place.column.right() {
        put(&painter, pos2(cell.right() - SPACE_2, y), Align2::RIGHT_CENTER, galley, ink);
    } else {
        put(&painter, pos2(cell.left() + SPACE_2, y), Align2::LEFT_CENTER, galley, ink);
    }
    if cut {
        let hover = ui.interact(seen(place, rect), id_of(("cell", place.column, row.id)), Sense::hover());
        hover.on_hover_text(shown);
    }
}

/// The heading of a group: what its tasks have in common, how many, when they happen.
pub fn band(ui: &Ui, sheet: &Sheet<'_>, index: usize) {
    let Some(band) = sheet.plan.rows[index].band.and_then(|at| sheet.plan.bands.get(at)) else { return };
    let (cx, theme) = (sheet.cx, sheet.theme());
    let rect = sheet.table_rect(index);
    let whole = Rect::from_x_y_ranges(sheet.table.min + 1.0..=sheet.chart.max, rect.y_range());
    ui.painter().with_clip_rect(whole).rect_filled(whole.shrink2(egui::vec2(0.0, 1.0)), 0.0, theme.track);
    let name = if band.name.is_empty() { cx.text("table-group-nothing") } else { &band.name };
    let range = cx.words.date_range(band.start.date(), band.finish.date());
    let args = [("n", band.tasks.into()), ("done", band.done.into()), ("range", range.into())];
    let said = cx.words.with("table-band", &args);
    let response = ui.interact(rect, id_of(("band", index)), Sense::hover());
    let spoken = format!("{name}, {said}");
    response.widget_info(|| WidgetInfo::labeled(Role::Heading, true, &spoken));
    let y = rect.center().y;
    let left = rect.left() + SPACE_2;
    let most = rect.width() - 2.0 * SPACE_2;
    let wide = text(ui, pos2(left, y), Align2::LEFT_CENTER, name, theme::bold(theme::BODY), theme.text, most);
    let rest = most - wide - SPACE_2;
    if rest > 60.0 {
        text(
            ui,
            pos2(left + wide + SPACE_2, y),
            Align2::LEFT_CENTER,
            &said,
            super::sheet::caption(),
            theme.quiet,
            rest,
        );
    }
    // Its stretch of time, as a quiet line across the chart.
    let span = sheet.x(band.start).max(sheet.chart.min)..=sheet.x(band.finish).min(sheet.chart.max);
    if span.start() < span.end() {
        ui.painter().hline(span, y, Stroke::new(3.0, theme.ghost));
    }
}

/// The row after the last, in which a new task begins. Returns whether it was pressed.
pub fn end_row(ui: &Ui, sheet: &Sheet<'_>, index: usize, layout: &Layout, current: bool) -> bool {
    let (cx, theme) = (sheet.cx, sheet.theme());
    let rect = sheet.table_rect(index);
    let Some(place) = layout.of(Column::Name) else { return false };
    let response = ui.interact(rect, id_of("end"), Sense::CLICK);
    let word = cx.text("table-new-task");
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, word));
    let cell = seen(&place, rect);
    let lit = response.hovered() || current;
    let y = cell.center().y;
    let ink = if lit { theme.text } else { theme.quiet };
    Icon::Add.paint(ui.painter(), pos2(cell.left() + SPACE_2 + 6.0, y), 13.0, ink);
    text(ui, pos2(cell.left() + SPACE_2 + 16.0, y), Align2::LEFT_CENTER, word, body(), ink, cell.width() - 32.0);
    if current {
        let ring = Stroke::new(1.5, theme.focus);
        ui.painter().rect_stroke(cell.shrink(1.0), 3.0, ring, egui::StrokeKind::Inside);
    }
    response.clicked()
}
