//! The path of both dials through the months: the plan to the right, the relationship upwards. Where nothing was known
//! of one of them the path has a gap, and a hollow ring stands at the axis.

use egui::{Align2, Pos2, Rect, Role, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2};

use crate::insight::managers::{Mark as Standing, PathPoint};
use crate::ui::context::Cx;
use crate::ui::theme;
use crate::ui::views::figures::mark_of;
use crate::ui::widgets::chip::Mark;

/// Draws the path into a square area `side` points high and as wide as there is room.
pub fn show(ui: &mut Ui, cx: &Cx<'_>, path: &[(PathPoint, String)], height: f32) {
    let theme = cx.theme;
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width().max(0.0), height), Sense::hover());
    let now = path.last().map(|(point, label)| sentence(cx, point, label)).unwrap_or_default();
    let name = format!("{}: {now}", cx.text("managers-path"));
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &name));
    if !ui.is_rect_visible(rect) {
        return;
    }
    let plot = Rect::from_min_max(rect.min + Vec2::new(30.0, 6.0), rect.max - Vec2::new(8.0, 34.0));
    let place = |pm: f64, rm: f64| -> Pos2 {
        let x = egui::remap_clamp(pm as f32, 0.0..=100.0, plot.left()..=plot.right());
        let y = egui::remap_clamp(rm as f32, 0.0..=100.0, plot.bottom()..=plot.top());
        pos2(x, y)
    };
    ground(ui, cx, plot, &place);

    // The line between neighbours that are both known.
    let known: Vec<Option<Pos2>> = path.iter().map(|(point, _)| Some(place(point.pm?, point.rm?))).collect();
    for pair in known.windows(2) {
        if let [Some(a), Some(b)] = pair {
            ui.painter().line_segment([*a, *b], Stroke::new(1.5, theme.ghost));
        }
    }
    let last = path.len().saturating_sub(1);
    let mut spots = Vec::new();
    for (index, (point, label)) in path.iter().enumerate() {
        let at = known[index].or_else(|| match (point.pm, point.rm) {
            (Some(pm), None) => Some(place(pm, 0.0)),
            (None, Some(rm)) => Some(place(0.0, rm)),
            _ => None,
        });
        let Some(at) = at else { continue };
        let mark = if known[index].is_some() { worse(point.pm_mark, point.rm_mark) } else { Mark::Unknown };
        spots.push((at, mark, label.as_str(), index == last, point));
    }
    let quarters = place(cx.shown().engagement.thresholds.good_from, 0.0).x;
    labels(ui, cx, plot, quarters, &spots);
    for (at, mark, label, now, point) in &spots {
        let size = if *now { 14.0 } else { 8.0 };
        if *mark == Mark::Unknown {
            ui.painter().circle_filled(*at, size / 2.0, theme.surface);
        }
        if *now {
            ui.painter().circle(*at, 11.0, theme.surface, Stroke::new(1.5_f32.max(theme.line_width), theme.text));
        }
        mark.paint(ui.painter(), theme, *at, size);
        let spot = Rect::from_center_size(*at, Vec2::splat(20.0));
        let id = response.id.with(("point", point.day));
        ui.interact(spot, id, Sense::hover()).on_hover_text(sentence(cx, point, label));
    }
}

/// Axes, thresholds and the names of the four quarters.
fn ground(ui: &Ui, cx: &Cx<'_>, plot: Rect, place: &impl Fn(f64, f64) -> Pos2) {
    let (theme, painter) = (cx.theme, ui.painter());
    let limit = cx.shown().engagement.thresholds.good_from;
    let middle = place(limit, limit);
    let quarter = Rect::from_min_max(pos2(middle.x, plot.top()), pos2(plot.right(), middle.y));
    painter.rect_filled(quarter, 0.0, theme.tint(theme.good, 0.07));
    let alarm = Rect::from_min_max(middle, plot.max);
    painter.rect_filled(alarm, 0.0, theme.tint(theme.trouble, 0.07));
    painter.rect_stroke(plot, 0.0, Stroke::new(theme.line_width, theme.grid), StrokeKind::Inside);
    let dashes = Stroke::new(theme.line_width, theme.ghost);
    painter.add(egui::Shape::dashed_line(
        &[pos2(middle.x, plot.top()), pos2(middle.x, plot.bottom())],
        dashes,
        3.0,
        3.0,
    ));
    painter.add(egui::Shape::dashed_line(
        &[pos2(plot.left(), middle.y), pos2(plot.right(), middle.y)],
        dashes,
        3.0,
        3.0,
    ));
    for value in [0.0, 50.0, 100.0] {
        let (x, y) = (place(value, 0.0).x, place(0.0, value).y);
        let said = cx.words.number(value, 0);
        let align = if value < 1.0 {
            Align2::LEFT_TOP
        } else if value > 99.0 {
            Align2::RIGHT_TOP
        } else {
            Align2::CENTER_TOP
        };
        painter.text(pos2(x, plot.bottom() + 3.0), align, &said, theme::regular(theme::CAPTION), theme.quiet);
        let align = if value > 99.0 {
            Align2::RIGHT_TOP
        } else if value < 1.0 {
            Align2::RIGHT_BOTTOM
        } else {
            Align2::RIGHT_CENTER
        };
        painter.text(pos2(plot.left() - 4.0, y), align, &said, theme::regular(theme::CAPTION), theme.quiet);
    }
    let caption = theme::bold(theme::CAPTION);
    let plan = cx.text("managers-axis-plan");
    painter.text(pos2(plot.right(), plot.bottom() + 17.0), Align2::RIGHT_TOP, plan, caption.clone(), theme.project);
    let relationship = cx.text("managers-axis-relationship");
    let at = pos2(plot.left() - 26.0, plot.bottom() + 17.0);
    painter.text(at, Align2::LEFT_TOP, relationship, caption, theme.relationship);

    let name = |key: &str, at: Pos2, align: Align2, room: f32| {
        let mut job = egui::text::LayoutJob::simple(
            cx.text(key).to_owned(),
            theme::regular(theme::CAPTION),
            theme.quiet,
            room.max(20.0),
        );
        job.halign = align.x();
        let galley = painter.layout_job(job);
        let y = if align.y() == egui::Align::Min { at.y } else { at.y - galley.size().y };
        painter.galley(pos2(at.x, y), galley, theme.quiet);
    };
    let (left, right) = (middle.x - plot.left() - 52.0, (plot.right() - middle.x - 9.0).max(64.0));
    name("managers-quarter-borrowed", plot.min + Vec2::new(6.0, 4.0), Align2::LEFT_TOP, left);
    name("managers-quarter-both-low", pos2(plot.left() + 6.0, plot.bottom() - 4.0), Align2::LEFT_BOTTOM, left);
    name("managers-quarter-both-good", pos2(plot.right() - 6.0, plot.top() + 4.0), Align2::RIGHT_TOP, right);
    name("managers-quarter-watermelon", pos2(plot.right() - 6.0, plot.bottom() - 4.0), Align2::RIGHT_BOTTOM, right);
}

type Spot<'a> = (Pos2, Mark, &'a str, bool, &'a PathPoint);

/// The months' labels beside their points and left of `quarters`, where the narrow quarters begin; moved apart where they would stand on one another.
fn labels(ui: &Ui, cx: &Cx<'_>, plot: Rect, quarters: f32, spots: &[Spot<'_>]) {
    const STEP: f32 = 15.0;
    let theme = cx.theme;
    for left in [true, false] {
        let mut side: Vec<&Spot<'_>> = spots.iter().filter(|spot| (spot.0.x > plot.center().x) == left).collect();
        side.sort_by(|a, b| a.0.y.total_cmp(&b.0.y));
        let mut heights: Vec<f32> = side.iter().map(|spot| spot.0.y).collect();
        for index in 1..heights.len() {
            heights[index] = heights[index].max(heights[index - 1] + STEP);
        }
        // Centred on their points again, as far as the plot allows.
        let drift = side.iter().zip(&heights).map(|(spot, y)| y - spot.0.y).sum::<f32>() / side.len().max(1) as f32;
        let top = heights.first().copied().unwrap_or(plot.top()) - drift;
        let shift = drift.min(drift + top - plot.top() - 8.0).max(0.0);
        let reach = side.iter().map(|spot| spot.0.x);
        let x = if left {
            // Beside the narrow quarters, whose names stand there.
            reach.fold(f32::INFINITY, f32::min).min(quarters + 18.0) - 26.0
        } else {
            reach.fold(f32::NEG_INFINITY, f32::max) + 26.0
        };
        for (spot, y) in side.iter().zip(heights) {
            let (at, _, label, now, _) = spot;
            let y = y - shift;
            let (align, gap) = if left { (Align2::RIGHT_CENTER, 2.0) } else { (Align2::LEFT_CENTER, -2.0) };
            let font = if *now { theme::bold(theme::CAPTION) } else { theme::regular(theme::CAPTION) };
            let ink = if *now { theme.text } else { theme.quiet };
            ui.painter().line_segment([pos2(x + gap, y), *at], Stroke::new(theme.line_width, theme.grid));
            ui.painter().text(pos2(x, y), align, label, font, ink);
        }
    }
}

/// The worse of two states; unknown is worse than good.
fn worse(plan: Standing, relationship: Standing) -> Mark {
    let both = [plan, relationship];
    let first = [Standing::Trouble, Standing::Watch, Standing::Unknown].into_iter().find(|mark| both.contains(mark));
    mark_of(first.unwrap_or(Standing::Good))
}

fn sentence(cx: &Cx<'_>, point: &PathPoint, label: &str) -> String {
    let say = |value: Option<f64>| {
        value.map_or_else(|| cx.text("managers-state-unknown").to_lowercase(), |value| cx.words.number(value, 0))
    };
    cx.words.with(
        "managers-path-point",
        &[("date", label.into()), ("plan", say(point.pm).into()), ("relationship", say(point.rm).into())],
    )
}
