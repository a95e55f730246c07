//! What is held at the edge of the chart moves the chart along: the further beyond, the faster.

use egui::{Pos2, Rect, Ui, Vec2};

use super::sheet::Sheet;

/// So near to an edge it begins, in points.
const NEAR: f32 = 20.0;
/// The slowest, in points a second.
const SLOW: f32 = 80.0;
/// How much faster a point nearer to the edge, or beyond it, makes it, in points a second.
const FASTER: f32 = 12.0;
/// The fastest, in points a second.
const FAST: f32 = 2400.0;
/// What was pressed near an edge is held there only once it is moved so much further, in points.
const MOVED: f32 = 4.0;

/// How far a point lies beyond the beginning of an edge; less than nothing towards the other one.
fn beyond(at: f32, from: f32, (low, high): (f32, f32)) -> f32 {
    let (low, high) = (low.min(from - MOVED), high.max(from + MOVED));
    if at > high {
        at - high
    } else if at < low {
        at - low
    } else {
        0.0
    }
}

/// By how much the chart moves in a pass of so many seconds for what is held so far beyond, in points.
fn step(beyond: f32, seconds: f32) -> f32 {
    if beyond == 0.0 {
        return 0.0;
    }
    beyond.signum() * (SLOW + FASTER * beyond.abs()).min(FAST) * seconds
}

/// By how much the chart is to move across and down for what was pressed at one place and is held at another. Whatever only
/// moves in time moves the rows from beyond their edge on: it may lie in the last of them.
pub fn moves(ui: &Ui, sheet: &Sheet<'_>, rows: Rect, (from, at): (Pos2, Pos2), (across, down): (bool, bool)) -> Vec2 {
    let seconds = ui.input(|input| input.stable_dt).min(0.1);
    let near = if down { NEAR / 2.0 } else { -2.0 };
    let y = beyond(at.y, from.y, (rows.top() + near, rows.bottom() - near));
    let x = beyond(at.x, from.x, (sheet.chart.min + NEAR, sheet.chart.max - NEAR));
    egui::vec2(if across { step(x, seconds) } else { 0.0 }, step(y, seconds))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_further_beyond_the_edge_the_faster_and_within_it_not_at_all() {
        let edges = (120.0, 480.0);
        assert_eq!(step(beyond(300.0, 200.0, edges), 0.1), 0.0);
        let (near, far) = (step(beyond(490.0, 200.0, edges), 0.1), step(beyond(560.0, 200.0, edges), 0.1));
        assert!(0.0 < near && near < far, "{near} {far}");
        assert_eq!(step(beyond(100.0, 200.0, edges), 0.1), -step(beyond(500.0, 200.0, edges), 0.1));
        assert_eq!(beyond(485.0, 485.0, edges), 0.0, "what was pressed at the edge stays until it is moved on");
        assert!(step(beyond(9e9, 0.0, edges), 0.1) <= FAST * 0.1);
    }
}
