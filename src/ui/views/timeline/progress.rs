//! The progress line: down along the shown day, and out to where each task's work has come to. Left of the day is behind,
//! right of it is ahead.

use std::ops::Range;

use egui::{Painter, Pos2, Shape, Stroke, epaint::PathShape, pos2};

use super::sheet::{Sheet, diamond};
use super::tails;
use crate::insight::schedule::TaskDates;
use crate::ui::theme::ROW;

/// Less than this beside the day is on it, in points.
const NEAR: f32 = 1.5;

/// Where the work of a row has come to; none where that is no news: done, or not to be begun yet.
fn come_to(sheet: &Sheet<'_>, row: usize, dates: &TaskDates) -> Option<f32> {
    let due = dates.start.date() < sheet.cx.day;
    if dates.summary || dates.percent >= 100.0 || (dates.percent <= 0.0 && !due) {
        return None;
    }
    if dates.milestone {
        return Some(sheet.bar(row, dates).center().x);
    }
    Some(tails::done_until(&tails::parts(sheet, row, dates), (dates.percent / 100.0) as f32))
}

/// Draws the line through these rows.
pub fn paint(painter: &Painter, sheet: &Sheet<'_>, rows: Range<usize>) {
    let theme = sheet.theme();
    let day = sheet.x_mid(sheet.cx.day);
    let clip = painter.clip_rect().expand(20.0);
    let mut line: Vec<Pos2> = vec![pos2(day, sheet.y(rows.start))];
    let mut marks = Vec::new();
    for row in rows.clone() {
        let Some(dates) = sheet.cx.insights.schedule.get(sheet.plan.rows[row].id) else { continue };
        let Some(x) = come_to(sheet, row, dates) else { continue };
        if (x - day).abs() < NEAR {
            continue;
        }
        let at = pos2(x.clamp(clip.left(), clip.right()), sheet.middle(row));
        line.extend([pos2(day, sheet.y(row)), at, pos2(day, sheet.y(row) + ROW)]);
        marks.push((at, x < day));
    }
    line.push(pos2(day, sheet.y(rows.end)));
    line.dedup();
    let stroke = Stroke::new(2.0_f32.max(theme.line_width), theme.text);
    painter.add(PathShape::line(line, stroke));
    for (at, behind) in marks {
        if behind {
            painter.add(Shape::convex_polygon(diamond(at, 4.5), theme.trouble, Stroke::NONE));
        } else {
            painter.circle_filled(at, 3.5, theme.good);
        }
    }
}
