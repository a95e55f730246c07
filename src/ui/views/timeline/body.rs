//! The rows: table and chart side by side under one vertical scroll. Only rows on the screen are looked at.

use std::collections::BTreeSet;
use std::ops::Range;

use egui::scroll_area::{DragScroll, ScrollSource};
use egui::{CursorIcon, Rangef, Rect, Role, ScrollArea, Sense, Ui, Vec2, WidgetInfo, pos2};

use super::columns::{Column, Layout};
use super::editor::Go;
use super::gesture::{self, Drag};
use super::labels::Label;
use super::route::Taken;
use super::sheet::{BAR, Sheet, id_of};
use super::show::Layer;
use super::table::{self, RowDeed, RowLook};
use super::{Places, TimelineView, bars, finding, links, progress, tails, verge};
use crate::insight::schedule::TaskDates;
use crate::ui::theme::ROW;
use crate::ui::widgets::stage;
use crate::workspace::{RecordRef, TaskId};

/// Tables narrower than this leave a task's name to its bar, in points.
const NAMES_FROM: f32 = 190.0;
/// How much of its colour the selected row and the one under the pointer show of what lies under it.
const ROW_TINT: f32 = 0.75;

impl TimelineView {
    /// Draws the rows and carries out what the pointer does on them.
    pub(super) fn rows(&mut self, ui: &mut Ui, sheet: &mut Sheet<'_>, places: &Places, layout: &Layout) {
        let count = sheet.plan.rows.len();
        let room = places.rows;
        let mut area = ScrollArea::vertical().id_salt("timeline-rows").auto_shrink(false).scroll_source(ScrollSource {
            scroll_bar: true,
            drag: DragScroll::Never,
            mouse_wheel: true,
        });
        if let Some(to) = self.scroll_to.take() {
            let most = ((count + 1) as f32 * ROW - room.height()).max(0.0);
            area = area.vertical_scroll_offset(to.clamp(0.0, most));
        }
        let clip = room.intersect(ui.clip_rect());
        let scrolled = ui.scope_builder(egui::UiBuilder::new().max_rect(room), |ui| {
            ui.shrink_clip_rect(room);
            area.show_viewport(ui, |ui, viewport| {
                ui.set_height(count as f32 * ROW + ROW);
                sheet.top = ui.min_rect().top();
                // Bars run under the scroll bar, to the edge.
                ui.set_clip_rect(clip);
                let first = (viewport.top() / ROW).floor().max(0.0) as usize;
                let last = ((viewport.bottom() / ROW).ceil().max(0.0) as usize).min(count);
                self.visible(ui, sheet, room, first.min(last)..last, layout);
            })
            .state
            .clamped_offset()
            .y
        });
        self.scrolled = scrolled.inner;
    }

    fn visible(&mut self, ui: &mut Ui, sheet: &mut Sheet<'_>, room: Rect, rows: Range<usize>, layout: &Layout) {
        let cx = sheet.cx;
        let theme = sheet.theme();
        let selected = match cx.selection {
            Some(RecordRef::Task(id)) => Some(id),
            _ => None,
        };
        let under = self.row_under_pointer(ui, sheet, room);
        let lines = self.lay_out(ui, sheet, rows.clone());
        self.ground(ui, sheet, room, &lines);
        for index in rows.clone() {
            let whole = Rect::from_min_max(
                pos2(sheet.table.min + 1.0, sheet.y(index)),
                pos2(sheet.chart.max, sheet.y(index) + ROW),
            );
            let id = sheet.plan.rows[index].id;
            if sheet.plan.rows[index].band.is_some() {
                table::band(ui, sheet, index);
            } else if selected == Some(id) || self.marked.contains(&id) {
                ui.painter().rect_filled(whole, 0.0, theme.selection.gamma_multiply(ROW_TINT));
            } else if under == Some(index) {
                ui.painter().rect_filled(whole, 0.0, theme.hover.gamma_multiply(ROW_TINT));
            }
            ui.painter().hline(
                whole.x_range(),
                whole.bottom(),
                egui::Stroke::new(theme.line_width.min(1.0), theme.grid),
            );
        }
        for index in rows.clone() {
            self.table_row(ui, sheet, index, layout);
            self.stand_back(ui, sheet, index);
        }
        self.below(ui, sheet, room);
        self.new_row(ui, sheet, rows.clone(), layout);
        let chart = Rect::from_x_y_ranges(sheet.chart, room.y_range());
        let clip = ui.clip_rect();
        ui.set_clip_rect(clip.intersect(chart));
        links::paint(ui.painter(), sheet, &lines, &rows, selected, self.link);
        self.path_steps(ui, sheet, &lines);
        let in_hand = self.drag.as_ref().and_then(|drag| drag.in_hand(cx));
        for index in rows.clone() {
            let id = sheet.plan.rows[index].id;
            let held = in_hand.as_ref().filter(|(held, _)| *held == id).map(|(_, dates)| dates);
            let Some(dates) = held.or_else(|| cx.insights.schedule.get(id)) else { continue };
            let lit = under == Some(index);
            self.chart_row(ui, sheet, index, dates, lit, lit || selected == Some(sheet.plan.rows[index].id));
        }
        if sheet.show.has(Layer::ProgressLine) {
            progress::paint(ui.painter(), sheet, rows.clone());
        }
        if rows.is_empty() {
            super::whisper(ui, theme, room, cx.text("timeline-empty"));
        }
        self.carry_on(ui, sheet, room);
        ui.set_clip_rect(clip);
    }

    fn row_under_pointer(&self, ui: &Ui, sheet: &Sheet<'_>, room: Rect) -> Option<usize> {
        let pointer = stage::pointer(ui).filter(|_| self.drag.is_none())?;
        let over = room.contains(pointer) && ui.rect_contains_pointer(room);
        sheet.row_at(pointer.y).filter(|_| over)
    }

    /// Places the words of these rows, and the lines of dependencies so that they keep clear of them.
    fn lay_out(&mut self, ui: &Ui, sheet: &Sheet<'_>, rows: Range<usize>) -> Vec<links::Line> {
        let cx = sheet.cx;
        let narrow = sheet.table.span() < NAMES_FROM;
        let mut taken = Taken { first: rows.start, rows: vec![[Rangef::NOTHING; 2]; rows.len()] };
        self.words.clear();
        for index in rows.clone() {
            let id = sheet.plan.rows[index].id;
            let Some(dates) = cx.insights.schedule.get(id) else { continue };
            let title = cx.shown().tasks.get(id).map(|task| task.title.as_str()).filter(|_| narrow);
            let on = &mut taken.rows[index - rows.start];
            on[0] = sheet.bar(index, dates).x_range();
            if let Some(label) = Label::of(ui.painter(), sheet, index, dates, title) {
                on[1] = label.stretch();
                self.words.push(label);
            }
        }
        links::of(sheet, rows, &taken)
    }

    /// The words beside the bars, over every line that crosses them.
    pub(super) fn labels(&mut self, ui: &Ui, sheet: &Sheet<'_>, places: &Places) {
        let (cx, theme, room) = (sheet.cx, sheet.theme(), places.rows);
        let chart = Rect::from_x_y_ranges(sheet.chart, room.y_range());
        let painter = ui.painter().with_clip_rect(chart.intersect(ui.clip_rect()));
        let under = self.row_under_pointer(ui, sheet, room);
        for label in std::mem::take(&mut self.words) {
            let index = label.row;
            let Some(id) = sheet.plan.rows.get(index).map(|row| row.id) else { continue };
            let paper = if cx.is_selected(id) || self.marked.contains(&id) {
                theme.surface.blend(theme.selection.gamma_multiply(ROW_TINT))
            } else if under == Some(index) {
                theme.surface.blend(theme.hover.gamma_multiply(ROW_TINT))
            } else {
                theme.surface
            };
            label.paint(&painter, sheet, paper);
        }
    }

    /// The empty part of the chart: dragging it pans, with Shift or Ctrl it draws a frame, a click chooses a dependency or nothing.
    fn ground(&mut self, ui: &mut Ui, sheet: &mut Sheet<'_>, room: Rect, lines: &[links::Line]) {
        let chart = Rect::from_x_y_ranges(sheet.chart, room.y_range());
        let response = ui.interact(chart, id_of("ground"), Sense::CLICK | Sense::DRAG);
        let name = sheet.cx.text("timeline-name-chart");
        response.widget_info(|| WidgetInfo::labeled(Role::ScrollView, true, name));
        if !self.frame(ui, sheet, room, &response) && response.dragged() && self.drag.is_none() {
            let by = response.drag_delta();
            sheet.scale.left -= f64::from(by.x) / sheet.scale.day_width;
            if by.y != 0.0 {
                self.scroll_to = Some((self.scrolled - by.y).max(0.0));
            }
            ui.ctx().set_cursor_icon(CursorIcon::Grabbing);
        }
        let Some(pointer) = response.hover_pos().or(response.interact_pointer_pos()) else { return };
        let near = links::at(lines, pointer);
        if near.is_some() {
            ui.ctx().set_cursor_icon(CursorIcon::PointingHand);
        }
        if response.clicked() {
            self.choose_link(near, pointer);
            if near.is_none() {
                self.let_go_of_all(sheet.cx);
            }
        }
    }

    fn table_row(&mut self, ui: &mut Ui, sheet: &Sheet<'_>, index: usize, layout: &Layout) {
        let cx = sheet.cx;
        let id = sheet.plan.rows[index].id;
        let Some(dates) = cx.insights.schedule.get(id) else { return };
        let written = self.grid.editor.as_ref().filter(|editor| editor.task == Some(id)).map(|editor| editor.column);
        let clip = ui.clip_rect();
        ui.set_clip_rect(clip.intersect(Rect::from_x_y_ranges(sheet.table, clip.y_range())));
        let facts = self.grid.facts(cx);
        let look = RowLook {
            current: Some(self.grid.column).filter(|_| cx.is_selected(id) && written.is_none()),
            written,
            found: self.grid.find.as_ref().is_some_and(|find| find.has(id)),
            marked: cx.is_selected(id) || self.marked.contains(&id),
        };
        if self.row_focus.is_some()
            && cx.is_selected(id)
            && let Some(towards) = self.leaves.take()
        {
            ui.memory_mut(|memory| memory.move_focus(towards));
        }
        let (response, deed) = table::row(ui, sheet, index, dates, (layout, &facts), look);
        match deed {
            Some(RowDeed::Select(column)) => {
                self.grid.column = column.unwrap_or(self.grid.column);
                self.grid.pressed = Some(id);
                // A second press means the cell that it meets: the table stays as wide as it was until that may come.
                let wait = ui.ctx().options(|options| options.input_options.max_double_click_delay);
                self.held_table = Some((sheet.table.span(), ui.input(|input| input.time) + wait));
                self.press(ui, sheet, index, response.secondary_clicked());
            }
            Some(RowDeed::Fold) => self.fold(id),
            Some(RowDeed::Open(column)) => {
                // The first click may have opened the details: the cell that it met is meant, wherever that stands now.
                if self.grid.pressed != Some(id) {
                    self.grid.column = column.unwrap_or(Column::Name);
                }
                self.grid.columns.bring(self.grid.column, layout);
                self.open_cell(ui.ctx(), cx, Some(id), None);
            }
            Some(RowDeed::Drag) if cx.editable && written.is_none() && self.grid.choice.keeps_outline() => {
                let from = ui.input(|input| input.pointer.press_origin()).unwrap_or(response.rect.center());
                let gesture = self.next_gesture();
                let together = if self.marked.contains(&id) { self.chosen_tops(sheet) } else { vec![id] };
                self.drag = Some(Drag::begin(id, gesture::Deed::Row, from, gesture).with(together));
                cx.hold(id);
            }
            _ => {}
        }
        if self.move_focus && cx.is_selected(id) {
            response.request_focus();
            self.move_focus = false;
            ui.ctx().request_repaint();
        }
        if response.has_focus() {
            self.row_focus = Some(response.id);
        }
        self.row_menu(&response, sheet, id);
        if let Some(column) = written {
            let rect = table::field_rect(sheet, index, layout, column);
            self.edit_cell(ui, sheet, Some(id), rect);
        }
        ui.set_clip_rect(clip);
    }

    /// Under all rows of the table there is nothing: a press there lets go of what is selected.
    fn below(&mut self, ui: &Ui, sheet: &Sheet<'_>, room: Rect) {
        let last = sheet.plan.rows.len() + usize::from(self.has_end_row(sheet.cx));
        if sheet.y(last) < room.bottom() {
            let rest = Rect::from_x_y_ranges(sheet.table, sheet.y(last).max(room.top())..=room.bottom());
            if ui.interact(rest, id_of("below"), Sense::CLICK).clicked() {
                self.let_go_of_all(sheet.cx);
            }
        }
    }

    /// The row after the last, in which a new task begins.
    fn new_row(&mut self, ui: &mut Ui, sheet: &Sheet<'_>, rows: Range<usize>, layout: &Layout) {
        let last = sheet.plan.rows.len();
        if let Some((_, go)) = self.grid.added_last.take_if(|(before, _)| *before < last) {
            self.scroll_to = Some(f32::INFINITY);
            let added = sheet.plan.rows.last().filter(|_| go == Go::Right);
            if let Some(added) = added {
                self.grid.at_end = false;
                (self.marked, self.grid.anchor) = (BTreeSet::from([added.id]), Some(added.id));
                (self.clicked, self.move_focus) = (Some(added.id), true);
                sheet.cx.hold(added.id);
                self.step_column(1);
            }
            ui.ctx().request_repaint();
        }
        if rows.end < last || !self.has_end_row(sheet.cx) {
            return;
        }
        let written = self.grid.editor.as_ref().is_some_and(|editor| editor.task.is_none());
        if written {
            let rect = table::field_rect(sheet, last, layout, Column::Name);
            self.edit_cell(ui, sheet, None, rect);
        } else if table::end_row(ui, sheet, last, layout, self.grid.at_end) {
            self.go_to_end(sheet);
            self.open_cell(ui.ctx(), sheet.cx, None, None);
        }
    }

    /// A row or its bar was pressed: it is selected and, with Shift or Ctrl, marked beside others.
    fn press(&mut self, ui: &Ui, sheet: &Sheet<'_>, index: usize, secondary: bool) {
        self.link = None;
        let id = sheet.plan.rows[index].id;
        // A menu is about all that is marked.
        if secondary && self.marked.contains(&id) {
            return;
        }
        if self.press_row(sheet.cx, sheet.plan, index, ui.input(|input| input.modifiers)) {
            self.choose(sheet, index);
        }
    }

    fn chart_row(&mut self, ui: &mut Ui, sheet: &Sheet<'_>, index: usize, dates: &TaskDates, lit: bool, handles: bool) {
        let cx = sheet.cx;
        let id = sheet.plan.rows[index].id;
        let bar = sheet.bar(index, dates);
        let title = cx.shown().tasks.get(id).map_or("", |task| task.title.as_str());
        let path = sheet.show.has(Layer::Critical);
        let look = bars::Look {
            theirs: sheet.plan.owner(cx.shown(), id).is_some_and(|(_, theirs)| *theirs),
            selected: cx.is_selected(id),
            lit,
            on_path: path && dates.critical,
            faded: path && !(dates.critical && dates.percent < 100.0),
        };
        bars::paint(ui.painter(), sheet, index, dates, look);
        let theme = sheet.theme();
        if self.path.has(id) {
            let around = Rect::from_center_size(bar.center(), Vec2::new(bar.width() + 6.0, BAR + 6.0));
            ui.painter().rect_stroke(around, 5.0, egui::Stroke::new(2.0, theme.focus), egui::StrokeKind::Inside);
        }
        if !sheet.shows(bar.left() - 8.0, bar.right() + 24.0) {
            edge_arrow(ui, sheet, index, bar);
            return;
        }
        let hit = Rect::from_center_size(bar.center(), Vec2::new(bar.width().max(12.0), ROW - 6.0));
        let sense = if cx.editable { Sense::CLICK | Sense::DRAG } else { Sense::CLICK };
        let response = ui.interact(hit, id_of(("bar", id)), sense);
        let name = || cx.words.with("timeline-name-bar", &[("title", title.into())]);
        response.widget_info(|| WidgetInfo::selected(Role::Button, true, look.selected, name()));
        if response.clicked() || response.secondary_clicked() {
            self.press(ui, sheet, index, response.secondary_clicked());
        }
        if response.double_clicked() {
            self.begin_rename(ui.ctx(), cx, id);
        }
        let mut begun = None;
        if cx.editable && response.drag_started_by(egui::PointerButton::Primary) {
            let from = ui.input(|input| input.pointer.press_origin()).unwrap_or(bar.center());
            begun = Some((gesture::taken(ui, sheet, index, dates, from), from));
        }
        if cx.editable && handles && self.drag.as_ref().is_none_or(|drag| drag.task() == id) {
            let quiet = self.let_go.is_here(ui);
            begun = gesture::handles(ui, sheet, index, dates, title, quiet).or(begun);
        }
        if let Some((deed, from)) = begun
            && self.drag.is_none()
        {
            self.begin(sheet, id, deed, from);
        }
        self.row_menu(&response, sheet, id);
        if self.drag.is_none() && !self.let_go.is_here(ui) {
            let response = if cx.editable { response.on_hover_cursor(CursorIcon::Grab) } else { response };
            response.on_hover_ui_at_pointer(|ui| {
                ui.label(theme.emphasis(title));
                let planned = tails::planned(sheet, index, dates).map(|(_, finish)| finish.date());
                for line in finding::of_task(id, dates, planned, sheet.plan, cx) {
                    ui.label(theme.body(line));
                }
                if let Some(why) = gesture::why_at(ui, sheet, index, dates) {
                    ui.label(theme.body(why));
                }
            });
        }
    }

    /// Selects the task of a row that was clicked. Where its bar can be seen, nothing moves.
    fn choose(&mut self, sheet: &Sheet<'_>, row: usize) {
        let id = sheet.plan.rows[row].id;
        let dates = sheet.cx.insights.schedule.get(id);
        let seen = dates.is_some_and(|dates| sheet.shows(sheet.x(dates.start), sheet.x(dates.finish)));
        self.clicked = seen.then_some(id);
        self.move_focus = true;
        sheet.cx.select(id);
    }

    fn begin(&mut self, sheet: &Sheet<'_>, id: TaskId, deed: gesture::Deed, from: egui::Pos2) {
        let cx = sheet.cx;
        self.clicked = Some(id);
        cx.hold(id);
        let started = cx.shown().tasks.get(id).is_some_and(|task| task.actual_start.is_some());
        if matches!(deed, gesture::Deed::Move(_)) && started {
            // What has begun has begun: its start is a fact.
            cx.out.push(crate::ui::context::Action::Toast(cx.text("timeline-drag-started").to_owned()));
            return;
        }
        let gesture = self.next_gesture();
        let together = if matches!(deed, gesture::Deed::Move(_)) { self.in_hand(sheet, id) } else { vec![id] };
        self.drag = Some(Drag::begin(id, deed, from, gesture).with(together));
    }

    fn carry_on(&mut self, ui: &Ui, sheet: &mut Sheet<'_>, room: Rect) {
        let Some(mut drag) = self.drag.take() else { return };
        let stood = drag.began_at((sheet.scale.left, self.scrolled));
        // At the edge the chart moves along.
        let held = ui.input(|input| input.pointer.interact_pos().filter(|_| input.pointer.primary_down()));
        if let Some(at) = held {
            let by = verge::moves(ui, sheet, room, (drag.pressed(), at), drag.ways());
            sheet.scale.left += f64::from(by.x) / sheet.scale.day_width;
            if by.y != 0.0 {
                self.scroll_to = Some((self.scrolled + by.y).max(0.0));
            }
            if by != Vec2::ZERO {
                ui.ctx().request_repaint();
            }
        }
        if drag.carry_on(ui, sheet, room) {
            self.drag = Some(drag);
        } else {
            // What is given up leaves the chart where it was, too.
            if gesture::escaped(ui) {
                sheet.scale.left = stood.0;
                self.scroll_to = Some(stood.1).filter(|at| *at != self.scrolled).or(self.scroll_to);
            }
            self.let_go.here(ui);
            drag.say_early(sheet.cx);
            self.question = drag.question(sheet.cx);
        }
    }
}

/// A small arrow where a bar lies beyond the edge: there is something, on that side.
fn edge_arrow(ui: &Ui, sheet: &Sheet<'_>, row: usize, bar: Rect) {
    let y = sheet.middle(row);
    let (x, way) =
        if bar.right() < sheet.chart.min { (sheet.chart.min + 5.0, -1.0) } else { (sheet.chart.max - 5.0, 1.0) };
    let corners = vec![pos2(x + way * 3.0, y), pos2(x - way * 2.0, y - 4.0), pos2(x - way * 2.0, y + 4.0)];
    ui.painter().add(egui::Shape::convex_polygon(corners, sheet.theme().ghost, egui::Stroke::NONE));
}
