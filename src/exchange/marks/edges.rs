//! Where egui's own ink stands: what it snaps to pixels, and on which side of an edge it lays a stroke.

use egui::emath::{GuiRounding as _, TSTransform};
use egui::epaint::{CornerRadiusF32, Pos2, Rect, RectShape, Shape, Stroke, StrokeKind, pos2};

/// How far a rectangle may reach from the page's corner (points): further than any page, and exact in f32 to a
/// hundredth.
const FAR: f32 = 1.0e5;

/// Where the ink of a shape is. A straight line ends where it ends: only across does its stroke reach further.
fn bounds(shape: &Shape) -> Rect {
    match shape {
        Shape::LineSegment { points: [a, b], stroke } if !stroke.is_empty() => {
            let across = 0.5 * stroke.width * (*b - *a).normalized().rot90().abs();
            Rect::from_two_pos(*a, *b).expand2(across)
        }
        _ => shape.visual_bounding_rect(),
    }
}

/// What of the page a clip leaves to a shape, and, where that cuts the shape, the same once more; none where nothing of it is
/// seen. `placed` is how egui would move its finished ink.
pub fn seen(
    shape: &Shape,
    placed: TSTransform,
    (clip, page): (Rect, Rect),
    per_point: f32,
) -> Option<(Rect, Option<Rect>)> {
    let bounds = Some(placed).filter(TSTransform::is_valid)? * bounds(shape);
    if bounds.any_nan() || bounds.min.x > bounds.max.x || bounds.min.y > bounds.max.y {
        return None; // nothing to see, as egui itself says
    }
    let clip = clip.intersect(page);
    if !clip.is_positive() || !clip.intersects(bounds) {
        return None;
    }
    // What the page cuts off needs no clip of its own; text is measured with a pixel of air around it.
    let slack = if matches!(shape, Shape::Text(_)) { 1.0 / per_point } else { 0.01 };
    let within = clip.expand(slack).contains_rect(bounds.intersect(page));
    Some((clip, (!within).then_some(clip)))
}

/// How far the middle of a stroke lies outside the edge that egui was given.
pub fn outwards(kind: StrokeKind, stroke: Stroke) -> f32 {
    match kind {
        StrokeKind::Inside => -0.5 * stroke.width,
        StrokeKind::Middle => 0.0,
        StrokeKind::Outside => 0.5 * stroke.width,
    }
}

/// The rectangle on the pixel grid, by egui's own rules. One that would vanish keeps its true size.
pub fn snapped(shape: &RectShape, stroke: Stroke, per_point: f32) -> Rect {
    // Infinite rectangles are a common way to say "everything": their width has to stay a number.
    let rect = shape.rect.intersect(Rect::from_min_max(pos2(-FAR, -FAR), pos2(FAR, FAR)));
    if shape.round_to_pixels == Some(false) || shape.angle != 0.0 || shape.blur_width > 0.0 {
        return rect;
    }
    let snapped = if shape.stroke_kind == StrokeKind::Middle && !stroke.is_empty() {
        let mut snapped = rect;
        for coordinate in [&mut snapped.min.x, &mut snapped.min.y, &mut snapped.max.x, &mut snapped.max.y] {
            stroke.round_center_to_pixel(per_point, coordinate);
        }
        snapped
    } else {
        rect.round_to_pixels(per_point)
    };
    if snapped.is_positive() || !rect.is_positive() { snapped } else { rect }
}

/// An upright or level line on the pixel grid; any other as it is.
pub fn snapped_line(mut points: [Pos2; 2], stroke: Stroke, per_point: f32) -> [Pos2; 2] {
    let [a, b] = &mut points;
    if a.x == b.x {
        stroke.round_center_to_pixel(per_point, &mut a.x);
        b.x = a.x;
    } else if a.y == b.y {
        stroke.round_center_to_pixel(per_point, &mut a.y);
        b.y = a.y;
    }
    points
}

/// The corner radii of the stroke's centre line: never negative, never more than half a side; sharp stays sharp.
pub fn corners(shape: &RectShape, outwards: f32, edge: Rect) -> CornerRadiusF32 {
    let most = 0.5 * edge.width().min(edge.height()).max(0.0);
    let moved = |radius: f32| if radius > 0.0 { (radius + outwards).clamp(0.0, most) } else { 0.0 };
    let given = CornerRadiusF32::from(shape.corner_radius);
    CornerRadiusF32 { nw: moved(given.nw), ne: moved(given.ne), sw: moved(given.sw), se: moved(given.se) }
}
