//! A row that is carried: where it would go, how that is marked, and the row in the hand.
//!
//! Between two rows there may be several places, one under the other in depth: as the last under the summary that ends
//! there, or beside it. A row keeps its own depth where it can; to the left it goes out, to the right further in.

use std::collections::HashSet;

use egui::{Align2, Color32, CursorIcon, Painter, Pos2, Rect, Stroke, StrokeKind, Ui, pos2, vec2};

use super::model::Plan;
use super::sheet::{Sheet, body, id_of, put};
use super::table::INDENT;
use crate::ui::context::Cx;
use crate::ui::theme::{RADIUS, ROW};
use crate::ui::widgets::one_line;
use crate::workspace::TaskId;

/// Where a row that is dropped goes: under which parent, before which task.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Drop {
    /// Under which; none = at the top level.
    pub parent: Option<TaskId>,
    /// Before which; none = last.
    pub before: Option<TaskId>,
    /// Above which row the line is drawn.
    pub row: usize,
    /// Depth that it gets.
    pub depth: usize,
}

/// Where tasks go that are dropped above `row`, so many levels further in than they stood; nothing where they stand there
/// already. They come in their order, and as a set: each row is asked whether it is carried.
pub fn drop_at(
    cx: &Cx<'_>,
    plan: &Plan,
    (ids, held): (&[TaskId], &HashSet<TaskId>),
    row: usize,
    further: isize,
) -> Option<Drop> {
    let tree = &cx.insights.schedule.tree;
    let carried = |id: TaskId| held.contains(&id) || tree.ancestors(id).any(|above| held.contains(&above));
    let rows = &plan.rows;
    let row = row.min(rows.len());
    let above = rows[..row].iter().rev().find(|one| one.band.is_none() && !carried(one.id));
    let next = rows[row..].iter().find(|one| one.band.is_none() && !carried(one.id));
    let (Some(first), least) = (ids.first(), next.map_or(0, |next| next.depth)) else { return None };
    let own = cx.insights.schedule.get(*first).map_or(0, |dates| dates.depth);
    // Into a summary whose tasks are hidden, as the last of them.
    let most = above.map_or(0, |above| above.depth + usize::from(above.summary && above.folded));
    let depth = own.saturating_add_signed(further).clamp(least, most.max(least));
    let (parent, before) = match (next, above) {
        (Some(next), _) if depth == next.depth => (tree.parent.get(&next.id).copied(), Some(next.id)),
        (_, Some(above)) if depth > above.depth => (Some(above.id), None),
        (_, Some(above)) => {
            let beside = std::iter::once(above.id).chain(tree.ancestors(above.id)).nth(above.depth - depth)?;
            (tree.parent.get(&beside).copied(), None)
        }
        _ => return None,
    };
    let beside: Vec<TaskId> = match parent {
        Some(parent) => tree.children(parent).to_vec(),
        None => tree.order.iter().filter(|(_, depth)| *depth == 0).map(|(id, _)| *id).collect(),
    };
    // What stands there already is not moved.
    let from = before.and_then(|before| beside.iter().position(|one| *one == before)).unwrap_or(beside.len());
    let stays = from >= ids.len() && beside[from - ids.len()..from] == *ids;
    (!stays).then_some(Drop { parent, before, row, depth })
}

/// Marks where the row goes: a line as deep as it will stand, and the summary that it goes under. Over all else, so that
/// nothing covers it.
pub fn mark(ui: &Ui, sheet: &Sheet<'_>, drop: &Drop, rows: Rect) {
    let theme = sheet.theme();
    let painter = over(ui).with_clip_rect(rows.expand2(vec2(0.0, 3.0)));
    let y = sheet.y(drop.row);
    let left = sheet.table.min + 20.0 + drop.depth as f32 * INDENT;
    painter.line_segment([pos2(left, y), pos2(sheet.table.max, y)], Stroke::new(3.0, theme.focus));
    painter.circle(pos2(left, y), 4.5, theme.surface, Stroke::new(2.5, theme.focus));
    if let Some(row) = drop.parent.and_then(|parent| sheet.plan.row_of.get(parent)) {
        let rect = sheet.table_rect(row).shrink(1.0);
        painter.rect_stroke(rect, f32::from(RADIUS), Stroke::new(1.5, theme.focus), StrokeKind::Inside);
    }
}

/// The row in the hand, beside the pointer.
pub fn carried(ui: &Ui, sheet: &Sheet<'_>, ids: &[TaskId], pointer: Pos2) {
    let (theme, words) = (sheet.theme(), sheet.cx.words);
    let title = ids.first().and_then(|id| sheet.cx.file.tasks.get(*id)).map_or("", |task| task.title.as_str());
    let said = match ids.len() {
        0 | 1 => title.to_owned(),
        n => words.with("timeline-carried", &[("title", title.into()), ("n", (n - 1).into())]),
    };
    let galley = one_line(ui, &said, body(), 260.0);
    let rect = Rect::from_min_size(pointer + vec2(14.0, 8.0), galley.size() + vec2(20.0, 10.0));
    let painter = over(ui);
    let shadow = egui::Shadow { offset: [0, 3], blur: 12, spread: 0, color: theme.shade };
    painter.add(shadow.as_shape(rect, RADIUS));
    painter.rect(rect, f32::from(RADIUS), theme.surface_raised, theme.hairline(), StrokeKind::Inside);
    put(&painter, pos2(rect.left() + 10.0, rect.center().y), Align2::LEFT_CENTER, galley, theme.text);
    // Where it was taken from it is not any longer.
    let gone: Color32 = theme.surface.gamma_multiply(0.65);
    for row in ids.iter().filter_map(|id| sheet.plan.row_of.get(*id)) {
        let rect = sheet.table_rect(row).intersect(ui.clip_rect().with_min_x(sheet.table.min));
        if !rect.is_positive() {
            continue;
        }
        ui.painter().with_clip_rect(rect).rect_filled(rect, 0.0, gone);
    }
    ui.ctx().set_cursor_icon(CursorIcon::Grabbing);
}

/// Above which row a row is dropped at this height.
pub fn gap(sheet: &Sheet<'_>, y: f32) -> usize {
    (((y - sheet.top) / ROW).round().max(0.0) as usize).min(sheet.plan.rows.len())
}

/// A painter over all rows, under what is said beside the pointer.
fn over(ui: &Ui) -> Painter {
    ui.ctx().layer_painter(egui::LayerId::new(egui::Order::Tooltip, id_of("carried")))
}
