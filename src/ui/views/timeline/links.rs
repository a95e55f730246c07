//! Dependencies as lines with an arrow. Only those that cross a visible row are drawn, those that end elsewhere too.

use std::collections::HashSet;
use std::ops::Range;

use egui::emath::GuiRounding as _;
use egui::{Color32, Painter, Pos2, Shape, Stroke, epaint::PathShape, pos2};

use super::index::LinkLine;
use super::route::{self, End, Taken};
use super::sheet::Sheet;
use super::show::Layer;
use crate::insight::schedule::{TaskDates, Why};
use crate::workspace::TaskId;

/// How near the pointer must be to a line to be on it, in points.
const NEAR: f32 = 5.0;
/// How far beyond the edge a line that leaves the screen is drawn, in points.
const BEYOND: f32 = 40.0;

/// A dependency with its line.
pub struct Line {
    /// Which rows.
    rows: (usize, usize),
    /// Which tasks.
    tasks: (TaskId, TaskId),
    corners: Vec<Pos2>,
    critical: bool,
}

/// The lines of these rows, as they are drawn.
pub fn of(sheet: &Sheet<'_>, rows: Range<usize>, taken: &Taken) -> Vec<Line> {
    if !sheet.show.has(Layer::Links) {
        return Vec::new();
    }
    let lines = sheet.plan.links.crossing(rows);
    lines.into_iter().filter_map(|line| Line::of(sheet, line, taken)).collect()
}

impl Line {
    fn of(sheet: &Sheet<'_>, line: LinkLine, taken: &Taken) -> Option<Self> {
        let (from, to) = (line.from as usize, line.to as usize);
        let tasks = (sheet.plan.rows.get(from)?.id, sheet.plan.rows.get(to)?.id);
        let dates = (sheet.cx.insights.schedule.get(tasks.0)?, sheet.cx.insights.schedule.get(tasks.1)?);
        let end = |row: usize, dates: &TaskDates| End {
            row,
            bar: sheet.bar(row, dates),
            top: sheet.y(row),
            milestone: dates.milestone,
        };
        let (a, b) = (end(from, dates.0), end(to, dates.1));
        let left = a.bar.left().min(b.bar.left()) - BEYOND;
        let right = a.bar.right().max(b.bar.right()) + BEYOND;
        if !sheet.shows(left, right) {
            return None;
        }
        let corners = route::route(a, b, line.kind, taken);
        Some(Self { rows: (from, to), tasks, corners, critical: is_critical(tasks.0, dates) })
    }
}

/// Whether a slip goes on along a dependency to the end of the plan.
fn is_critical(predecessor: TaskId, (from, to): (&TaskDates, &TaskDates)) -> bool {
    let drives = matches!(&to.why, Why::Link { predecessor: driving, .. } if *driving == predecessor);
    drives && from.critical && to.critical && to.percent < 100.0
}

/// Draws lines; those of the selected task and the chosen one stand out, and so does the critical path where it is shown.
pub fn paint(
    painter: &Painter,
    sheet: &Sheet<'_>,
    lines: &[Line],
    rows: &Range<usize>,
    selected: Option<TaskId>,
    chosen: Option<(TaskId, TaskId)>,
) {
    let theme = sheet.theme();
    let path = sheet.show.has(Layer::Critical);
    let mut last = Vec::new();
    // Of lines that only pass by, one at a place is as good as many.
    let mut passing = HashSet::new();
    for line in lines {
        if chosen == Some(line.tasks) {
            last.push((line, Stroke::new(2.5, theme.focus)));
        } else if selected.is_some_and(|id| line.tasks.0 == id || line.tasks.1 == id) {
            last.push((line, Stroke::new(1.5_f32.max(theme.line_width), theme.text)));
        } else if path && line.critical {
            last.push((line, Stroke::new(2.0_f32.max(theme.line_width), theme.text)));
        } else {
            let passes = !rows.contains(&line.rows.0) && !rows.contains(&line.rows.1);
            if passes && !passing.insert(line.column(sheet)) {
                continue;
            }
            let strength = if path { 0.3 } else { 0.55 };
            draw(painter, line, Stroke::new(theme.line_width, theme.quiet.gamma_multiply(strength)));
        }
    }
    // The chosen one over all others.
    last.sort_by_key(|(line, _)| chosen == Some(line.tasks));
    for (line, stroke) in last {
        draw(painter, line, stroke);
    }
}

impl Line {
    /// Where it passes through rows in which it does not end, in whole points.
    fn column(&self, sheet: &Sheet<'_>) -> i32 {
        let height = |ends: &[Pos2]| (ends[0].y - ends[1].y).abs();
        let tallest = self.corners.windows(2).max_by(|a, b| height(a).total_cmp(&height(b)));
        tallest.map_or(0, |ends| (ends[0].x - sheet.chart.min) as i32)
    }
}

/// Draws the lines that are steps of a path over the others.
pub fn paint_steps(painter: &Painter, sheet: &Sheet<'_>, lines: &[Line], steps: impl Fn(TaskId, TaskId) -> bool) {
    for line in lines.iter().filter(|line| steps(line.tasks.0, line.tasks.1)) {
        draw(painter, line, Stroke::new(2.5, sheet.theme().focus));
    }
}

/// The link under the pointer.
pub fn at(lines: &[Line], pointer: Pos2) -> Option<(TaskId, TaskId)> {
    lines
        .iter()
        .map(|line| (line, route::distance(pointer, &line.corners)))
        .filter(|(_, away)| *away <= NEAR)
        .min_by(|a, b| a.1.total_cmp(&b.1))
        .map(|(line, _)| line.tasks)
}

fn draw(painter: &Painter, line: &Line, stroke: Stroke) {
    let (Some(last), Some(before)) =
        (line.corners.last().copied(), line.corners.get(line.corners.len().wrapping_sub(2)).copied())
    else {
        return;
    };
    let clip = painter.clip_rect().expand(BEYOND);
    let points = painter.pixels_per_point();
    // What runs far beyond the screen ends just beyond it; thin lines lie on pixels.
    let near = |at: &Pos2| {
        let at = pos2(at.x.clamp(clip.left(), clip.right()), at.y.clamp(clip.top(), clip.bottom()));
        pos2(at.x.round_to_pixel_center(points), at.y.round_to_pixel_center(points))
    };
    let mut corners: Vec<Pos2> = line.corners.iter().map(near).collect();
    let arrives = clip.contains(last);
    let way = (last - before).normalized();
    if arrives && let Some(end) = corners.last_mut() {
        // The line ends within its arrow.
        *end -= way * 3.0;
    }
    painter.add(PathShape::line(route::rounded(&corners), stroke));
    if arrives {
        arrow(painter, last, way, stroke.color, stroke.width);
    }
}

fn arrow(painter: &Painter, tip: Pos2, way: egui::Vec2, color: Color32, width: f32) {
    let size = 1.0 + 0.15 * (width - 1.0);
    let (side, back) = (way.rot90() * 3.5 * size, tip - way * 6.0 * size);
    painter.add(Shape::convex_polygon(vec![tip, back + side, back - side], color, Stroke::NONE));
}
