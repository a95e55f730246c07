//! How tasks look on the chart: brackets, bars, diamonds, what was planned once, deadlines, labels. The plan is the
//! project manager's: blue. What a state means is told by shape first, by colour second.

use chrono::{NaiveDate, NaiveDateTime};
use egui::{Align2, Color32, Painter, Pos2, Rangef, Rect, Shape, Stroke, StrokeKind, Ui, pos2};

use super::model::lateness;
use super::sheet::{BAR, Sheet, caption, diamond};
use crate::insight::schedule::TaskDates;
use crate::ui::theme::{self, ROW, SPACE_2, Theme};
use crate::ui::widgets::chip::Mark;
use crate::ui::widgets::one_line_on;

/// How wide a label beside a bar may be, in points.
const LABEL: f32 = 220.0;
/// A name shorter than this is not begun, in points.
const SHORTEST: f32 = 64.0;

/// How a task is to be told apart.
#[derive(Clone, Copy, Debug, Default)]
pub struct Look {
    /// Someone of the client's side owns it.
    pub theirs: bool,
    /// It is selected.
    pub selected: bool,
    /// The pointer is on it.
    pub lit: bool,
}

/// Everything of one task but its label.
pub fn paint(ui: &Ui, sheet: &Sheet<'_>, row: usize, dates: &TaskDates, look: Look) {
    let (painter, theme) = (ui.painter(), sheet.theme());
    ghost(painter, sheet, row, dates);
    let bar = sheet.bar(row, dates);
    if dates.summary {
        bracket(painter, theme, bar, dates, look);
    } else if dates.milestone {
        milestone(painter, theme, bar.center(), dates, look);
    } else {
        task(painter, theme, bar, dates, look);
    }
    if let Some(deadline) = sheet.cx.shown().tasks.get(sheet.plan.rows[row].id).and_then(|task| task.deadline) {
        let missed = dates.deadline_missed_days.is_some_and(|days| days > 0);
        let ink = match (missed, dates.percent >= 100.0) {
            (true, false) => theme.trouble,
            (true, true) => theme.quiet,
            (false, _) => theme.project,
        };
        deadline_mark(painter, theme, pos2(sheet.x(deadline), sheet.y(row)), missed, ink);
    }
    if dates.overdue && !dates.summary {
        overdue(painter, sheet, row, dates, sheet.cx.day);
    }
}

/// The owner's name, or the task's own where the table is too narrow to say it, and how late it is: on paper of its own,
/// after the bar, before it where the edge of the chart would cut it.
pub fn label(painter: &Painter, sheet: &Sheet<'_>, row: usize, dates: &TaskDates, title: Option<&str>, paper: Color32) {
    let theme = sheet.theme();
    let id = sheet.plan.rows[row].id;
    let bar = sheet.bar(row, dates);
    if bar.left() > sheet.chart.max || bar.right() < sheet.chart.min {
        return;
    }
    let owner = sheet.plan.owner(sheet.cx.shown(), id).map(|(name, _)| name.as_str());
    let said = if dates.summary { title } else { title.or(owner) };
    let mut words = said.map(|words| one_line_on(painter, words, caption(), LABEL));
    let late = lateness(dates, dates.percent >= 100.0, sheet.cx.day, sheet.cx.words);
    let late = late.map(|late| one_line_on(painter, &late, theme::bold(theme::CAPTION), LABEL));
    let of_words = words.as_ref().map_or(0.0, |galley| galley.size().x);
    let of_late = late.as_ref().map_or(0.0, |galley| 14.0 + galley.size().x);
    let between = if words.is_some() && late.is_some() { SPACE_2 } else { 0.0 };
    let mut width = of_late + between + of_words;
    if width == 0.0 {
        return;
    }
    let mut left = bar.right();
    if dates.overdue && !dates.summary {
        left = left.max(sheet.x_date(sheet.cx.day));
    }
    left += 16.0;
    for mark in others(sheet, row, dates) {
        if left < mark.max && left + width > mark.min {
            left = mark.max + 2.0;
        }
    }
    let room = sheet.chart.max - SPACE_2 - left;
    let ahead = bar.left() - 12.0 - width;
    if width > room {
        if let Some(said) = said.filter(|_| room - of_late - between >= SHORTEST) {
            let cut = one_line_on(painter, said, caption(), room - of_late - between);
            width = of_late + between + cut.size().x;
            words = Some(cut);
        } else if ahead > sheet.chart.min + 4.0 && others(sheet, row, dates).iter().all(|mark| mark.min > bar.left()) {
            left = ahead;
        } else if late.is_some() && of_late <= room {
            (words, width) = (None, of_late);
        } else {
            return;
        }
    }
    let mut at = pos2(left, sheet.middle(row));
    let backing = Rect::from_min_size(pos2(at.x - 2.0, sheet.y(row) + 5.0), egui::vec2(width + 4.0, ROW - 10.0));
    painter.rect_filled(backing, 2.0, paper);
    if let Some(galley) = late {
        Mark::Trouble.paint(painter, theme, pos2(at.x + 5.0, at.y), 9.0);
        at.x += 14.0;
        at.x += super::sheet::put(painter, at, Align2::LEFT_CENTER, galley, theme.trouble) + SPACE_2;
    }
    if let Some(galley) = words {
        super::sheet::put(painter, at, Align2::LEFT_CENTER, galley, theme.quiet);
    }
}

/// What else stands in a row, from left to right: its deadline, and where a milestone was planned once.
fn others(sheet: &Sheet<'_>, row: usize, dates: &TaskDates) -> Vec<Rangef> {
    let around = |at: NaiveDateTime, half: f32| Rangef::new(sheet.x(at) - half, sheet.x(at) + half);
    let task = sheet.cx.shown().tasks.get(sheet.plan.rows[row].id);
    let deadline = task.and_then(|task| task.deadline).map(|at| around(at, 7.0));
    let planned = dates.baseline_finish.filter(|_| dates.milestone).map(|at| around(at, BAR / 2.0 + 2.0));
    let mut others: Vec<Rangef> = deadline.into_iter().chain(planned).collect();
    others.sort_by(|a, b| a.min.total_cmp(&b.min));
    others
}

/// What a bar is filled with before progress.
fn rest(theme: &Theme) -> Color32 {
    theme.tint(theme.project, 0.32)
}

fn task(painter: &Painter, theme: &Theme, bar: Rect, dates: &TaskDates, look: Look) {
    let radius = 3.0_f32.min(bar.width() / 2.0);
    let fill = if look.theirs { theme.surface } else { rest(theme) };
    painter.rect_filled(bar, radius, fill);
    if look.theirs {
        hatch(painter, bar.shrink(1.0), Stroke::new(1.0, theme.tint(theme.project, 0.6)));
    }
    let done = (dates.percent / 100.0).clamp(0.0, 1.0) as f32;
    if done > 0.0 {
        let mut part = bar;
        part.max.x = bar.left() + bar.width() * done;
        painter.rect_filled(part, radius.min(part.width() / 2.0), theme.project);
    }
    painter.rect_stroke(bar, radius, outline(theme, dates, look), StrokeKind::Inside);
}

/// A task of which a slip moves the end has an outline of ink.
fn outline(theme: &Theme, dates: &TaskDates, look: Look) -> Stroke {
    if dates.critical && dates.percent < 100.0 {
        Stroke::new(1.5_f32.max(theme.line_width), theme.text)
    } else if look.theirs || look.lit || look.selected {
        Stroke::new(1.0_f32.max(theme.line_width), theme.project)
    } else {
        Stroke::new(theme.line_width, theme.tint(theme.project, 0.55))
    }
}

/// Slanting lines within a rectangle.
pub fn hatch(painter: &Painter, rect: Rect, stroke: Stroke) {
    let clip = painter.clip_rect();
    let (left, right) = (rect.left().max(clip.left() - 20.0), rect.right().min(clip.right() + 20.0));
    let (height, step) = (rect.height(), 5.0);
    // Lines lie on a grid of their own rectangle, so that they do not swim when the chart is panned.
    let mut start = rect.left() + ((left - rect.left() - height) / step).floor() * step;
    while start < right {
        let from = (start - left).min(0.0).abs();
        let over = (start + height - right).max(0.0);
        if from + over < height && start + height > left {
            let low = pos2(start + from, rect.bottom() - from);
            let high = pos2(start + height - over, rect.top() + over);
            painter.line_segment([low, high], stroke);
        }
        start += step;
    }
}

fn milestone(painter: &Painter, theme: &Theme, center: Pos2, dates: &TaskDates, look: Look) {
    let done = dates.percent >= 100.0;
    let fill = if done {
        theme.project
    } else if look.theirs {
        theme.surface
    } else {
        rest(theme)
    };
    let mut stroke = outline(theme, dates, look);
    if !dates.critical || done {
        stroke.color = theme.project;
    }
    stroke.width = stroke.width.max(1.5);
    painter.add(Shape::convex_polygon(diamond(center, BAR / 2.0 + 1.0), fill, stroke));
}

fn bracket(painter: &Painter, theme: &Theme, bar: Rect, dates: &TaskDates, look: Look) {
    let ink = if look.lit || look.selected { theme.project } else { theme.tint(theme.project, 0.8) };
    let beam = Rect::from_min_max(bar.min, pos2(bar.right(), bar.top() + 4.0));
    painter.rect_filled(beam, 0.0, theme.tint(theme.project, 0.4));
    let done = (dates.percent / 100.0).clamp(0.0, 1.0) as f32;
    if done > 0.0 {
        let part = Rect::from_min_max(beam.min, pos2(beam.left() + beam.width() * done, beam.bottom()));
        painter.rect_filled(part, 0.0, theme.project);
    }
    let tip = 6.0_f32.min(bar.width() / 2.0);
    for (x, way) in [(bar.left(), 1.0), (bar.right(), -1.0)] {
        let corners = vec![pos2(x, bar.top()), pos2(x + way * tip, bar.top()), pos2(x, bar.bottom() + 2.0)];
        painter.add(Shape::convex_polygon(corners, ink, Stroke::NONE));
    }
}

/// Where it stood in the latest baseline: a thin bar under it, of a milestone an empty diamond.
fn ghost(painter: &Painter, sheet: &Sheet<'_>, row: usize, dates: &TaskDates) {
    let (Some(start), Some(finish)) = (dates.baseline_start, dates.baseline_finish) else { return };
    let (left, right) = (sheet.x(start), sheet.x(finish));
    if !sheet.shows(left, right) || dates.summary {
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
fn deadline_mark(painter: &Painter, theme: &Theme, at: Pos2, missed: bool, ink: Color32) {
    let corners = vec![pos2(at.x - 5.0, at.y + 3.0), pos2(at.x + 5.0, at.y + 3.0), pos2(at.x, at.y + 11.0)];
    if missed {
        painter.add(Shape::convex_polygon(corners, ink, Stroke::NONE));
    } else {
        painter.add(Shape::convex_polygon(corners, theme.surface, Stroke::new(1.5, ink)));
    }
    painter.vline(at.x, at.y + 3.0..=at.y + ROW - 3.0, Stroke::new(1.0, ink.gamma_multiply(0.7)));
}

/// A dashed stretch from where it should have ended to the shown day.
fn overdue(painter: &Painter, sheet: &Sheet<'_>, row: usize, dates: &TaskDates, day: NaiveDate) {
    let (from, to) = (sheet.x(dates.finish), sheet.x_date(day));
    let (from, to) = (from.max(sheet.chart.min), to.min(sheet.chart.max));
    if to - from < 2.0 {
        return;
    }
    let y = sheet.middle(row);
    let stroke = Stroke::new(2.0, sheet.theme().trouble);
    painter.extend(Shape::dashed_line(&[pos2(from, y), pos2(to, y)], stroke, 4.0, 3.0));
}
