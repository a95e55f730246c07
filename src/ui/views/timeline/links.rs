//! Dependencies as lines with square corners and an arrow. Only those that touch a visible row are drawn.

use std::ops::Range;

use egui::{Painter, Pos2, Shape, Stroke, pos2};

use super::model::LinkLine;
use super::sheet::{BAR, Sheet};
use crate::ui::theme::ROW;
use crate::workspace::{LinkKind, TaskId};

/// How far a line runs out of a bar before it turns, in points.
const STUB: f32 = 7.0;
/// How near the pointer must be to a line to be on it, in points.
const NEAR: f32 = 5.0;

/// Draws the links that touch these rows; those of the selected task and the selected one stand out.
pub fn paint(
    painter: &Painter,
    sheet: &Sheet<'_>,
    rows: Range<usize>,
    selected: Option<TaskId>,
    chosen: Option<(TaskId, TaskId)>,
) {
    let theme = sheet.theme();
    let mut last = Vec::new();
    for line in touching(sheet, rows) {
        let (from, to) = (sheet.plan.rows[line.from].id, sheet.plan.rows[line.to].id);
        if chosen == Some((from, to)) {
            last.push((line, Stroke::new(2.5, theme.focus)));
        } else if selected == Some(from) || selected == Some(to) {
            last.push((line, Stroke::new(1.5, theme.text)));
        } else {
            draw(painter, sheet, line, Stroke::new(theme.line_width, theme.quiet.gamma_multiply(0.55)));
        }
    }
    for (line, stroke) in last {
        draw(painter, sheet, line, stroke);
    }
}

/// The link under the pointer.
pub fn at(sheet: &Sheet<'_>, rows: Range<usize>, pointer: Pos2) -> Option<(TaskId, TaskId)> {
    let distance = |line: &LinkLine| {
        let path = path(sheet, *line)?;
        path.windows(2).map(|ends| to_segment(pointer, ends[0], ends[1])).min_by(f32::total_cmp)
    };
    touching(sheet, rows)
        .into_iter()
        .filter_map(|line| distance(&line).map(|away| (line, away)))
        .filter(|(_, away)| *away <= NEAR)
        .min_by(|a, b| a.1.total_cmp(&b.1))
        .map(|(line, _)| (sheet.plan.rows[line.from].id, sheet.plan.rows[line.to].id))
}

fn touching(sheet: &Sheet<'_>, rows: Range<usize>) -> Vec<LinkLine> {
    let mut numbers: Vec<u32> = sheet.plan.touching.get(rows).into_iter().flatten().flatten().copied().collect();
    numbers.sort_unstable();
    numbers.dedup();
    numbers.into_iter().filter_map(|number| sheet.plan.links.get(number as usize).copied()).collect()
}

fn draw(painter: &Painter, sheet: &Sheet<'_>, line: LinkLine, stroke: Stroke) {
    let Some(path) = path(sheet, line) else { return };
    let (Some(last), Some(before)) = (path.last().copied(), path.get(path.len().wrapping_sub(2)).copied()) else {
        return;
    };
    let left = path.iter().map(|point| point.x).fold(f32::INFINITY, f32::min);
    let right = path.iter().map(|point| point.x).fold(f32::NEG_INFINITY, f32::max);
    if !sheet.shows(left, right) {
        return;
    }
    for ends in path.windows(2) {
        painter.line_segment([ends[0], ends[1]], stroke);
    }
    let way = (last - before).normalized();
    let side = way.rot90() * 3.5;
    let back = last - way * 6.0;
    painter.add(Shape::convex_polygon(vec![last, back + side, back - side], stroke.color, Stroke::NONE));
}

/// The corners of a link's line.
fn path(sheet: &Sheet<'_>, line: LinkLine) -> Option<Vec<Pos2>> {
    let dates = |row: usize| sheet.cx.insights.schedule.get(sheet.plan.rows.get(row)?.id);
    let (from, to) = (dates(line.from)?, dates(line.to)?);
    let (a, b) = (sheet.bar(line.from, from), sheet.bar(line.to, to));
    let (y1, y2) = (sheet.middle(line.from), sheet.middle(line.to));
    let down = if line.to > line.from { 1.0 } else { -1.0 };
    // The lane between two rows, on the near side of the later task.
    let lane = if down > 0.0 { sheet.y(line.to) } else { sheet.y(line.to) + ROW };
    Some(match line.kind {
        LinkKind::FinishStart => {
            let enter = if to.milestone { b.center().x } else { b.left() + 6.0_f32.min(b.width() / 2.0) };
            if enter >= a.right() - 1.0 {
                let edge = if to.milestone { BAR / 2.0 + 1.0 } else { b.height() / 2.0 };
                vec![
                    pos2(a.right(), y1),
                    pos2(enter.max(a.right() + 2.0), y1),
                    pos2(enter.max(a.right() + 2.0), y2 - down * edge),
                ]
            } else {
                around(a.right(), y1, STUB, lane, b.left(), y2)
            }
        }
        LinkKind::StartStart => {
            let x = a.left().min(b.left()) - STUB;
            vec![pos2(a.left(), y1), pos2(x, y1), pos2(x, y2), pos2(b.left(), y2)]
        }
        LinkKind::FinishFinish => {
            let x = a.right().max(b.right()) + STUB;
            vec![pos2(a.right(), y1), pos2(x, y1), pos2(x, y2), pos2(b.right(), y2)]
        }
        LinkKind::StartFinish => around(a.left(), y1, -STUB, lane, b.right(), y2),
    })
}

/// Out of one end, along the lane, into the other end from its far side.
fn around(x1: f32, y1: f32, stub: f32, lane: f32, x2: f32, y2: f32) -> Vec<Pos2> {
    vec![
        pos2(x1, y1),
        pos2(x1 + stub, y1),
        pos2(x1 + stub, lane),
        pos2(x2 - stub, lane),
        pos2(x2 - stub, y2),
        pos2(x2, y2),
    ]
}

fn to_segment(point: Pos2, a: Pos2, b: Pos2) -> f32 {
    let along = b - a;
    let length = along.length_sq();
    if length <= f32::EPSILON {
        return point.distance(a);
    }
    let share = ((point - a).dot(along) / length).clamp(0.0, 1.0);
    point.distance(a + along * share)
}
