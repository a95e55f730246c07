//! What hangs on a bar: where it stood in a baseline, how long it may slip, what levelling holds it back by, the reserve
//! after it, its deadline, the days by which it is overdue; and the parts of a bar that is interrupted.

use chrono::{NaiveDateTime, TimeDelta};
use egui::{Color32, Painter, Pos2, Rect, Shape, Stroke, pos2};

use super::bars::hatch;
use super::sheet::{BAR, Sheet, diamond};
use super::show::{Compare, Layer};
use crate::insight::schedule::TaskDates;
use crate::ui::theme::{ROW, Theme};
use crate::workspace::{Baseline, Task, TaskId};

/// Height of the reserve after a bar, in points.
const RESERVE: f32 = 8.0;

fn task<'a>(sheet: &Sheet<'a>, row: usize) -> Option<&'a Task> {
    sheet.cx.shown().tasks.get(sheet.plan.rows[row].id)
}

/// The start and the finish of a task in a baseline.
pub fn entry(baseline: &Baseline, id: TaskId) -> Option<(NaiveDateTime, NaiveDateTime)> {
    // Entries are sorted by task.
    let place = baseline.tasks.binary_search_by_key(&id, |entry| entry.task).ok()?;
    baseline.tasks.get(place).map(|entry| (entry.start, entry.finish))
}

/// Where the task of a row stood in the baseline that it is compared with.
pub fn planned(sheet: &Sheet<'_>, row: usize, dates: &TaskDates) -> Option<(NaiveDateTime, NaiveDateTime)> {
    match sheet.show.compare {
        Compare::Nothing => None,
        Compare::Latest => dates.baseline_start.zip(dates.baseline_finish),
        Compare::With(id) => {
            sheet.cx.shown().baselines.get(id).and_then(|baseline| entry(baseline, sheet.plan.rows[row].id))
        }
    }
}

/// The end of the reserve after a task.
fn reserve(sheet: &Sheet<'_>, row: usize, dates: &TaskDates) -> Option<NaiveDateTime> {
    let task = task(sheet, row).filter(|task| task.buffer_minutes > 0 && sheet.show.has(Layer::Buffers))?;
    (!dates.summary).then(|| sheet.plan.calendars.get(task.calendar).add(dates.finish, task.buffer_minutes))
}

/// Where a task would start if levelling did not hold it back.
fn unlevelled(sheet: &Sheet<'_>, row: usize, dates: &TaskDates) -> Option<NaiveDateTime> {
    let task = task(sheet, row).filter(|task| task.levelling_delay_minutes > 0 && sheet.show.has(Layer::Delays))?;
    dates.start.checked_sub_signed(TimeDelta::try_minutes(task.levelling_delay_minutes)?)
}

/// Where what is drawn of a task ends at the right, but for thin lines that words may stand on.
pub fn right_end(sheet: &Sheet<'_>, row: usize, dates: &TaskDates) -> f32 {
    let mut right = sheet.bar(row, dates).right();
    if sheet.is_overdue(dates) && !dates.summary {
        right = right.max(sheet.x_date(sheet.cx.day));
    }
    reserve(sheet, row, dates).map_or(right, |end| right.max(sheet.x(end)))
}

/// Where what is drawn of a task begins at the left.
pub fn left_end(sheet: &Sheet<'_>, row: usize, dates: &TaskDates) -> f32 {
    let left = sheet.bar(row, dates).left();
    unlevelled(sheet, row, dates).map_or(left, |at| left.min(sheet.x(at)))
}

/// Draws what lies behind the bar of a row.
pub fn behind(painter: &Painter, sheet: &Sheet<'_>, row: usize, dates: &TaskDates) {
    ghost(painter, sheet, row, dates);
    let (theme, bar) = (sheet.theme(), sheet.bar(row, dates));
    if let Some(at) = unlevelled(sheet, row, dates) {
        let (left, right) = (sheet.x(at), bar.left());
        if sheet.shows(left, right) {
            let stroke = Stroke::new(1.5_f32.max(theme.line_width), theme.tint(theme.project, 0.7));
            tail(painter, sheet, (right, left), bar.center().y, stroke);
        }
    }
    if let Some(end) = reserve(sheet, row, dates) {
        let rect = Rect::from_x_y_ranges(
            bar.right()..=sheet.x(end),
            bar.center().y - RESERVE / 2.0..=bar.center().y + RESERVE / 2.0,
        );
        if sheet.shows(rect.left(), rect.right()) && rect.width() >= 1.0 {
            let ink = theme.tint(theme.project, 0.6);
            painter.rect_filled(rect, 0.0, theme.surface);
            hatch(painter, rect, Stroke::new(1.0, ink));
            painter.rect_stroke(rect, 0.0, Stroke::new(theme.line_width, ink), egui::StrokeKind::Inside);
        }
    }
    let open = !dates.summary && dates.percent < 100.0 && !dates.critical;
    if sheet.show.has(Layer::Slack) && open && dates.late_finish > dates.finish {
        // Along the lower edge of the bar: words have room over it.
        let stroke = Stroke::new(1.5_f32.max(theme.line_width), theme.quiet.gamma_multiply(0.8));
        let from = if dates.milestone { bar.center().x } else { bar.right() };
        tail(painter, sheet, (from, sheet.x(dates.late_finish)), bar.bottom() + 0.5, stroke);
    }
}

/// A thin line from a bar to a small foot.
fn tail(painter: &Painter, sheet: &Sheet<'_>, (from, to): (f32, f32), y: f32, stroke: Stroke) {
    let (left, right) = (from.min(to), from.max(to));
    if !sheet.shows(left, right) || right - left < 1.5 {
        return;
    }
    painter.hline(left.max(sheet.chart.min - 2.0)..=right.min(sheet.chart.max + 2.0), y, stroke);
    painter.vline(to, y - 5.0..=y + 0.5, stroke);
}

/// Draws what lies over the bar of a row.
pub fn over(painter: &Painter, sheet: &Sheet<'_>, row: usize, dates: &TaskDates) {
    let theme = sheet.theme();
    if let Some(deadline) = task(sheet, row).and_then(|task| task.deadline).filter(|_| sheet.show.has(Layer::Deadlines))
    {
        let missed = dates.deadline_missed_days.is_some_and(|days| days > 0);
        let ink = match (missed, dates.percent >= 100.0) {
            (true, false) => theme.trouble,
            (true, true) => theme.quiet,
            (false, _) => theme.project,
        };
        let at = pos2(sheet.x(deadline), sheet.y(row));
        if sheet.shows(at.x - 6.0, at.x + 6.0) {
            // Over a milestone's own diamond there is room for a small one.
            let bar = sheet.bar(row, dates);
            let small = dates.milestone && (at.x - bar.center().x).abs() < BAR;
            deadline_mark(painter, theme, at, (missed, small), ink);
        }
    }
    if sheet.is_overdue(dates) && !dates.summary {
        overdue(painter, sheet, row, dates);
    }
}

/// Where it stood in a baseline: a thin bar under it, of a milestone an empty diamond.
fn ghost(painter: &Painter, sheet: &Sheet<'_>, row: usize, dates: &TaskDates) {
    let Some((start, finish)) = planned(sheet, row, dates) else { return };
    let (left, right) = (sheet.x(start), sheet.x(finish));
    if !sheet.shows(left - BAR, right + BAR) || dates.summary {
        return;
    }
    let theme = sheet.theme();
    if dates.milestone {
        if (right - sheet.x(dates.finish)).abs() > 1.0 {
            let stroke = Stroke::new(1.5, theme.ghost);
            painter.add(Shape::closed_line(diamond(pos2(right, sheet.middle(row)), BAR / 2.0), stroke));
        }
        return;
    }
    let top = sheet.middle(row) + BAR / 2.0 + 1.5;
    let rect = Rect::from_min_max(pos2(left, top), pos2(right.max(left + 2.0), top + 3.0));
    painter.rect_filled(rect, 1.0, theme.ghost);
}

/// A wedge that hangs from the top of the row; full when the deadline is missed.
fn deadline_mark(painter: &Painter, theme: &Theme, at: Pos2, (missed, small): (bool, bool), ink: Color32) {
    let (top, half, height) = if small { (at.y + 0.5, 3.5, 5.0) } else { (at.y + 3.0, 5.0, 8.0) };
    let corners = vec![pos2(at.x - half, top), pos2(at.x + half, top), pos2(at.x, top + height)];
    if missed {
        painter.add(Shape::convex_polygon(corners, ink, Stroke::NONE));
    } else {
        painter.add(Shape::convex_polygon(corners, theme.surface, Stroke::new(1.5, ink)));
    }
    if !small {
        painter.vline(at.x, top..=at.y + ROW - 3.0, Stroke::new(1.0, ink.gamma_multiply(0.7)));
    }
}

/// A dashed stretch from where it should have ended to the shown day.
fn overdue(painter: &Painter, sheet: &Sheet<'_>, row: usize, dates: &TaskDates) {
    let (from, to) = (sheet.x(dates.finish), sheet.x_date(sheet.cx.day));
    let (from, to) = (from.max(sheet.chart.min), to.min(sheet.chart.max));
    if to - from < 2.0 {
        return;
    }
    let y = sheet.middle(row);
    let stroke = Stroke::new(2.0, sheet.theme().trouble);
    painter.extend(Shape::dashed_line(&[pos2(from, y), pos2(to, y)], stroke, 4.0, 3.0));
}

/// The parts of a bar, from left to right: one, or more where its work is interrupted.
pub fn parts(sheet: &Sheet<'_>, row: usize, dates: &TaskDates) -> Vec<Rect> {
    let bar = sheet.bar(row, dates);
    let Some(task) = task(sheet, row).filter(|task| !task.splits.is_empty()) else { return vec![bar] };
    let part = |(from, to): (NaiveDateTime, NaiveDateTime)| {
        let left = sheet.x(from).max(bar.left());
        Rect::from_x_y_ranges(left..=sheet.x(to).clamp(left, bar.right().max(left)), bar.y_range())
    };
    sheet.cx.insights.schedule.parts(task.id).into_iter().map(part).collect()
}

/// Where what is done ends: this share (0–1) of the parts' widths, from the left.
pub fn done_until(parts: &[Rect], share: f32) -> f32 {
    let mut left = parts.iter().map(Rect::width).sum::<f32>() * share.clamp(0.0, 1.0);
    for part in parts {
        if left <= part.width() {
            return part.left() + left;
        }
        left -= part.width();
    }
    parts.last().map_or(0.0, Rect::right)
}
