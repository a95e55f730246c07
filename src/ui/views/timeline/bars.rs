//! How tasks look on the chart: brackets, bars, diamonds. The plan is the project manager's: blue. What a state means is
//! told by shape first, by colour second.

use egui::{Color32, Painter, Pos2, Rect, Shape, Stroke, StrokeKind, pos2};

use super::sheet::{BAR, Sheet, diamond};
use super::tails;
use crate::insight::schedule::TaskDates;
use crate::ui::theme::Theme;

/// How a task is to be told apart.
#[derive(Clone, Copy, Debug, Default)]
pub struct Look {
    /// Someone of the client's side owns it.
    pub theirs: bool,
    /// It is selected.
    pub selected: bool,
    /// The pointer is on it.
    pub lit: bool,
    /// The critical path is shown, and it lies on it.
    pub on_path: bool,
    /// The critical path is shown, and it does not.
    pub faded: bool,
}

/// Everything of one task but its label.
pub fn paint(painter: &Painter, sheet: &Sheet<'_>, row: usize, dates: &TaskDates, look: Look) {
    let theme = sheet.theme();
    tails::behind(painter, sheet, row, dates);
    let bar = sheet.bar(row, dates);
    if sheet.shows(bar.left() - BAR, bar.right() + BAR) {
        if dates.summary {
            bracket(painter, theme, bar, dates, look);
        } else if dates.milestone {
            milestone(painter, theme, bar.center(), dates, look);
        } else {
            task(painter, sheet, row, dates, look);
        }
    }
    tails::over(painter, sheet, row, dates);
}

impl Look {
    /// The colour of the plan: where the critical path is shown, all else stands back.
    fn ink(self, theme: &Theme) -> Color32 {
        if self.faded { theme.tint(theme.project, 0.45) } else { theme.project }
    }

    /// A paler share of the plan's colour.
    fn tint(self, theme: &Theme, share: f32) -> Color32 {
        theme.surface.lerp_to_gamma(self.ink(theme), share)
    }

    /// What a bar is filled with before progress.
    fn rest(self, theme: &Theme) -> Color32 {
        self.tint(theme, 0.32)
    }

    /// A task of which a slip moves the end has an outline of ink.
    fn outline(self, theme: &Theme, dates: &TaskDates) -> Stroke {
        if dates.critical && dates.percent < 100.0 {
            let width = if self.on_path { 2.5 } else { 1.5 };
            Stroke::new(f32::max(width, theme.line_width), theme.text)
        } else if self.theirs || self.lit || self.selected {
            Stroke::new(1.0_f32.max(theme.line_width), self.ink(theme))
        } else {
            Stroke::new(theme.line_width, self.tint(theme, 0.55))
        }
    }
}

fn task(painter: &Painter, sheet: &Sheet<'_>, row: usize, dates: &TaskDates, look: Look) {
    let theme = sheet.theme();
    let parts = tails::parts(sheet, row, dates);
    let outline = look.outline(theme, dates);
    let share = (dates.percent / 100.0).clamp(0.0, 1.0) as f32;
    let done_until = tails::done_until(&parts, share);
    if let (Some(first), Some(last)) = (parts.first(), parts.last())
        && parts.len() > 1
    {
        // Interrupted work is tied together by dots.
        let tie = [pos2(first.right(), first.center().y), pos2(last.left(), last.center().y)];
        let clip = painter.clip_rect();
        let tie = tie.map(|at| pos2(at.x.clamp(clip.left(), clip.right()), at.y));
        painter.extend(Shape::dotted_line(&tie, outline.color, 4.0, 1.0));
    }
    for bar in parts {
        let radius = 3.0_f32.min(bar.width() / 2.0);
        let fill = if look.theirs { theme.surface } else { look.rest(theme) };
        painter.rect_filled(bar, radius, fill);
        if look.theirs {
            hatch(painter, bar.shrink(1.0), Stroke::new(1.0, look.tint(theme, 0.6)));
        }
        if share > 0.0 && done_until > bar.left() {
            let mut part = bar;
            part.max.x = bar.right().min(done_until);
            painter.rect_filled(part, radius.min(part.width() / 2.0), look.ink(theme));
        }
        painter.rect_stroke(bar, radius, outline, StrokeKind::Inside);
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
        look.ink(theme)
    } else if look.theirs {
        theme.surface
    } else {
        look.rest(theme)
    };
    let mut stroke = look.outline(theme, dates);
    if !dates.critical || done {
        stroke.color = look.ink(theme);
    }
    stroke.width = stroke.width.max(1.5);
    painter.add(Shape::convex_polygon(diamond(center, BAR / 2.0 + 1.0), fill, stroke));
}

fn bracket(painter: &Painter, theme: &Theme, bar: Rect, dates: &TaskDates, look: Look) {
    let ink = if look.lit || look.selected { look.ink(theme) } else { look.tint(theme, 0.8) };
    let beam = Rect::from_min_max(bar.min, pos2(bar.right(), bar.top() + 4.0));
    painter.rect_filled(beam, 0.0, look.tint(theme, 0.4));
    let done = (dates.percent / 100.0).clamp(0.0, 1.0) as f32;
    if done > 0.0 {
        let part = Rect::from_min_max(beam.min, pos2(beam.left() + beam.width() * done, beam.bottom()));
        painter.rect_filled(part, 0.0, look.ink(theme));
    }
    let tip = 6.0_f32.min(bar.width() / 2.0);
    for (x, way) in [(bar.left(), 1.0), (bar.right(), -1.0)] {
        let corners = vec![pos2(x, bar.top()), pos2(x + way * tip, bar.top()), pos2(x, bar.bottom() + 2.0)];
        painter.add(Shape::convex_polygon(corners, ink, Stroke::NONE));
    }
}
