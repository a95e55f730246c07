//! Drags on the timeline. While one goes on its edits are applied each frame within one gesture, so that followers
//! move with it; the whole drag is one step of undo, and Escape takes it back.

use chrono::NaiveDateTime;
use egui::{Align2, CursorIcon, Key, Pos2, Rect, Response, Sense, Shape, Stroke, Ui, pos2};

use super::edits::{self, Drop};
use super::sheet::{Sheet, caption, id_of};
use crate::document::{Edit, GestureId};
use crate::insight::calendar::Calendars;
use crate::insight::schedule::TaskDates;
use crate::ui::theme::{self, ROW};
use crate::ui::widgets::one_line;
use crate::workspace::TaskId;

/// What is being dragged.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Deed {
    /// A bar: when it starts.
    Move(NaiveDateTime),
    /// The end of a bar, which began with these dates.
    Resize(NaiveDateTime, NaiveDateTime),
    /// The end of what is done.
    Progress,
    /// A new dependency.
    Link,
    /// A row of the table.
    Row,
}

/// A drag that goes on.
#[derive(Clone, Debug)]
pub struct Drag {
    task: TaskId,
    deed: Deed,
    from: Pos2,
    gesture: GestureId,
    /// What was asked for last.
    asked: Option<Edit>,
}

impl Drag {
    /// Begins with a press at `from`.
    pub fn begin(task: TaskId, deed: Deed, from: Pos2, gesture: u64) -> Self {
        Self { task, deed, from, gesture: GestureId(gesture), asked: None }
    }

    /// Carries the drag on by one frame. Returns whether it goes on.
    pub fn carry_on(&mut self, ui: &Ui, sheet: &Sheet<'_>, rows: Rect) -> bool {
        let cx = sheet.cx;
        let (pointer, down, escape) =
            ui.input(|input| (input.pointer.interact_pos(), input.pointer.primary_down(), input.key_down(Key::Escape)));
        // A drag that began today does not go on in an earlier day that is replayed meanwhile.
        if escape || !cx.editable {
            if self.asked.is_some() {
                cx.take_back(self.gesture);
            }
            cx.hold(self.task);
            return false;
        }
        let Some(pointer) = pointer else { return down };
        let distance = pointer.x - self.from.x;
        match self.deed {
            Deed::Move(start) => {
                self.ask(
                    sheet,
                    Edit::MoveTask { id: self.task, start: edits::moved(cx, &sheet.scale, self.task, start, distance) },
                );
            }
            Deed::Resize(start, finish) => {
                let minutes = edits::resized(cx, &sheet.scale, self.task, (start, finish), distance);
                self.ask(sheet, Edit::ResizeTask { id: self.task, duration_minutes: minutes });
            }
            Deed::Progress => self.report(sheet, pointer),
            Deed::Link => {
                let target = target(sheet, rows, pointer).filter(|id| *id != self.task);
                if !down {
                    if let Some(target) = target {
                        edits::link(cx, self.task, target);
                    }
                } else {
                    self.draw_link(ui, sheet, pointer, target);
                }
            }
            Deed::Row => {
                let drop = self.drop(sheet, rows, pointer);
                match drop {
                    Some(drop) if !down => {
                        let edit = Edit::ReorderTask { id: self.task, parent: drop.parent, before: drop.before };
                        edits::ask(cx, edit, None);
                    }
                    Some(drop) => draw_drop(ui, sheet, &drop),
                    None => {}
                }
            }
        }
        if down {
            self.say(ui, sheet, pointer);
        }
        down
    }

    /// Which task is dragged.
    pub fn task(&self) -> TaskId {
        self.task
    }

    /// Whether a row of the table is dragged.
    pub fn is_row(&self) -> bool {
        self.deed == Deed::Row
    }

    /// Asks for an edit unless it is what was asked for last, or what is so already.
    fn ask(&mut self, sheet: &Sheet<'_>, edit: Edit) {
        if self.asked.as_ref() == Some(&edit) {
            return;
        }
        if self.asked.is_none() && nothing_new(sheet, &edit) {
            return;
        }
        edits::ask(sheet.cx, edit.clone(), Some(self.gesture));
        self.asked = Some(edit);
    }

    fn report(&mut self, sheet: &Sheet<'_>, pointer: Pos2) {
        let Some((row, dates)) = self.where_it_is(sheet) else { return };
        let bar = sheet.bar(row, dates);
        let share = ((pointer.x - bar.left()) / bar.width().max(1.0)).clamp(0.0, 1.0);
        // In steps of five percent: nobody knows it better.
        let percent = ((share * 20.0).round() * 5.0) as u8;
        let edit = edits::progress(sheet.cx, self.task, dates, percent);
        if (dates.percent - f64::from(percent)).abs() >= 1.0 {
            self.ask(sheet, edit);
        }
    }

    fn where_it_is<'a>(&self, sheet: &Sheet<'a>) -> Option<(usize, &'a TaskDates)> {
        Some((*sheet.plan.row_of.get(&self.task)?, sheet.cx.insights.schedule.get(self.task)?))
    }

    fn draw_link(&self, ui: &Ui, sheet: &Sheet<'_>, pointer: Pos2, target: Option<TaskId>) {
        let Some((row, dates)) = self.where_it_is(sheet) else { return };
        let theme = sheet.theme();
        let from = pos2(sheet.bar(row, dates).right(), sheet.middle(row));
        let painter = ui.painter();
        painter.line_segment([from, pointer], Stroke::new(1.75, theme.text));
        painter.circle_filled(pointer, 3.5, theme.text);
        if let Some(row) = target.and_then(|id| sheet.plan.row_of.get(&id)) {
            let rect = sheet.chart_rect(*row).shrink(1.0);
            painter.rect_stroke(rect, 4.0, theme.focus_ring(), egui::StrokeKind::Inside);
        }
        ui.ctx().set_cursor_icon(if target.is_some() { CursorIcon::Crosshair } else { CursorIcon::NoDrop });
    }

    fn drop(&self, sheet: &Sheet<'_>, rows: Rect, pointer: Pos2) -> Option<Drop> {
        if !rows.expand(ROW).contains(pos2(rows.center().x, pointer.y)) {
            return None;
        }
        let row = ((pointer.y - sheet.top) / ROW).round().max(0.0) as usize;
        edits::drop_at(sheet.cx, sheet.plan, self.task, row.min(sheet.plan.rows.len()))
    }

    /// What the drag does, beside the pointer.
    fn say(&self, ui: &Ui, sheet: &Sheet<'_>, pointer: Pos2) {
        let Some((row, dates)) = self.where_it_is(sheet) else { return };
        let words = sheet.cx.words;
        let range = if sheet.scale.by_hours() {
            let (start, finish) = (words.date_time(dates.start), words.date_time(dates.finish));
            words.with("dates-range", &[("from", start.into()), ("to", finish.into())])
        } else {
            words.date_range(dates.start.date(), dates.finish.date())
        };
        let first = match self.deed {
            Deed::Move(_) => range,
            Deed::Resize(..) => {
                let duration = words.effort(dates.duration_minutes);
                words.with("timeline-tip-dates", &[("range", range.into()), ("duration", duration.into())])
            }
            Deed::Progress => {
                let percent = words.percent(dates.percent / 100.0, 0);
                words.with("timeline-tip-done", &[("percent", percent.into())])
            }
            Deed::Link => words.text("timeline-drag-link").to_owned(),
            Deed::Row => return,
        };
        let mut lines = vec![first];
        if matches!(self.deed, Deed::Move(_) | Deed::Resize(..)) {
            let held = held_back(sheet, self.task, &self.asked, dates);
            let followers = sheet.plan.followers(row);
            if held {
                lines.push(words.text("timeline-drag-held").to_owned());
            } else if followers > 0 {
                lines.push(words.with("timeline-drag-followers", &[("n", followers.into())]));
            }
        }
        note(ui, sheet, pointer, &lines);
    }
}

/// Whether links keep a task from starting as early as it was dragged.
fn held_back(sheet: &Sheet<'_>, id: TaskId, asked: &Option<Edit>, dates: &TaskDates) -> bool {
    let Some(Edit::MoveTask { start, .. }) = asked else { return false };
    let calendars = Calendars::of(sheet.cx.file);
    let calendar = calendars.get(sheet.cx.file.tasks.get(id).and_then(|task| task.calendar));
    // A start on a day off waits for the next working day; that is no dependency.
    !dates.summary && dates.start.date() > calendar.next_work_start(*start).date()
}

/// Whether an edit says what is so already: the first points of a drag, before the first snap.
fn nothing_new(sheet: &Sheet<'_>, edit: &Edit) -> bool {
    let schedule = &sheet.cx.insights.schedule;
    match edit {
        Edit::MoveTask { id, start } => schedule.get(*id).is_some_and(|dates| dates.start == *start),
        Edit::ResizeTask { id, duration_minutes } => {
            schedule.get(*id).is_some_and(|dates| dates.duration_minutes == *duration_minutes)
        }
        _ => false,
    }
}

/// The task whose row is under the pointer, in the chart.
fn target(sheet: &Sheet<'_>, rows: Rect, pointer: Pos2) -> Option<TaskId> {
    if !rows.contains(pointer) || !sheet.chart.contains(pointer.x) {
        return None;
    }
    sheet.row_at(pointer.y).map(|row| sheet.plan.rows[row].id)
}

fn draw_drop(ui: &Ui, sheet: &Sheet<'_>, drop: &Drop) {
    let theme = sheet.theme();
    let y = sheet.y(drop.row);
    let left = sheet.table.min + 20.0 + drop.depth as f32 * super::table::INDENT;
    ui.painter().line_segment([pos2(left, y), pos2(sheet.table.max, y)], Stroke::new(2.5, theme.focus));
    ui.painter().circle_filled(pos2(left, y), 4.0, theme.focus);
    ui.ctx().set_cursor_icon(CursorIcon::Grabbing);
}

/// A note beside the pointer, within the view.
fn note(ui: &Ui, sheet: &Sheet<'_>, pointer: Pos2, lines: &[String]) {
    let theme = sheet.theme();
    let painter = ui.ctx().layer_painter(egui::LayerId::new(egui::Order::Tooltip, id_of("note")));
    let font = |line: usize| if line == 0 { theme::bold(theme::CAPTION) } else { caption() };
    let galleys: Vec<_> = lines.iter().enumerate().map(|(line, text)| one_line(ui, text, font(line), 420.0)).collect();
    let width = galleys.iter().map(|galley| galley.size().x).fold(0.0, f32::max) + 16.0;
    let height = galleys.len() as f32 * 18.0 + 8.0;
    let screen = ui.ctx().content_rect();
    let left = (pointer.x + 14.0).min(sheet.chart.max - width - 4.0).max(sheet.table.min + 4.0);
    let top = if pointer.y - height - 14.0 > screen.top() { pointer.y - height - 14.0 } else { pointer.y + 20.0 };
    let rect = Rect::from_min_size(pos2(left, top), egui::vec2(width, height));
    let shadow = egui::Shadow { offset: [0, 2], blur: 10, spread: 0, color: theme.shade };
    painter.add(shadow.as_shape(rect, 6));
    painter.add(Shape::rect_filled(rect, 6.0, theme.surface_raised));
    painter.rect_stroke(rect, 6.0, theme.hairline(), egui::StrokeKind::Inside);
    for (line, galley) in galleys.into_iter().enumerate() {
        let at = pos2(left + 8.0, top + 4.0 + line as f32 * 18.0 + 9.0);
        super::sheet::put(&painter, at, Align2::LEFT_CENTER, galley, theme.text);
    }
}

/// The places on a bar that can be dragged, and what a press on them begins. They explain themselves unless `quiet`.
pub fn handles(
    ui: &mut Ui,
    sheet: &Sheet<'_>,
    row: usize,
    dates: &TaskDates,
    name: &str,
    quiet: bool,
) -> Option<(Deed, Pos2)> {
    let bar = sheet.bar(row, dates);
    let id = sheet.plan.rows[row].id;
    let mut begun = None;
    let mut place = |ui: &Ui, rect: Rect, what: &'static str, word: &str, cursor: CursorIcon, deed: Deed| -> Response {
        let sense = Sense::CLICK | Sense::DRAG;
        let response = ui.interact(rect, id_of((what, id)), sense);
        let said = sheet.cx.words.with("timeline-name-handle", &[("what", word.into()), ("title", name.into())]);
        response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Slider, true, &said));
        if response.drag_started_by(egui::PointerButton::Primary)
            && let Some(from) = ui.input(|input| input.pointer.press_origin())
        {
            begun = Some((deed, from));
        }
        response.on_hover_and_drag_cursor(cursor)
    };
    let theme = sheet.theme();
    if !dates.summary {
        let knob = pos2(bar.right() + 9.0, sheet.middle(row));
        let around = Rect::from_center_size(knob, egui::Vec2::splat(12.0));
        let word = sheet.cx.text("timeline-handle-link");
        let response = place(ui, around, "link", word, CursorIcon::Crosshair, Deed::Link);
        let lit = response.hovered() || response.dragged();
        let fill = if lit { theme.text } else { theme.surface };
        ui.painter().circle(knob, 4.0, fill, Stroke::new(1.5, theme.text));
        if !quiet {
            response.on_hover_text_at_pointer(word);
        }
    }
    if dates.summary || dates.milestone {
        return begun;
    }
    if dates.percent < 100.0 {
        let edge = Rect::from_min_max(pos2((bar.right() - 5.0).max(bar.center().x), bar.top()), bar.right_bottom());
        let word = sheet.cx.text("timeline-handle-resize");
        let deed = Deed::Resize(dates.start, dates.finish);
        let response = place(ui, edge, "resize", word, CursorIcon::ResizeHorizontal, deed);
        if response.hovered() || response.dragged() {
            ui.painter().vline(bar.right() - 2.5, bar.y_range().shrink(3.0), Stroke::new(2.0, theme.text));
        }
    }
    if bar.width() >= 16.0 {
        let share = (dates.percent / 100.0).clamp(0.0, 1.0) as f32;
        let x = bar.left() + bar.width() * share;
        let tip = pos2(x, bar.bottom() - 2.0);
        let rect = Rect::from_center_size(pos2(x, bar.bottom()), egui::vec2(12.0, 9.0));
        let word = sheet.cx.text("timeline-handle-progress");
        let response = place(ui, rect, "progress", word, CursorIcon::ResizeColumn, Deed::Progress);
        let wedge = vec![tip, tip + egui::vec2(5.0, 7.0), tip + egui::vec2(-5.0, 7.0)];
        let fill = if response.hovered() || response.dragged() { theme.text } else { theme.surface };
        ui.painter().add(Shape::convex_polygon(wedge, fill, Stroke::new(1.25, theme.text)));
        if !quiet {
            response.on_hover_text_at_pointer(word);
        }
    }
    begun
}
