//! Rectangles, circles, lines, paths and curves as SVG elements. Where egui snaps to pixels or lays a stroke
//! inside or outside an edge, the element stands where egui's own ink stands.

use super::{Canvas, xml};
use crate::exchange::marks::{Segment, corners, outwards, snapped, snapped_line};
use egui::Color32;
use egui::epaint::{
    BandPoint, BandShape, CircleShape, ColorMode, CornerRadiusF32, CubicBezierShape, EllipseShape, PathShape,
    PathStroke, Pos2, QuadraticBezierShape, Rect, RectShape, Stroke, TextureId, pos2,
};
use std::fmt::Write as _;

/// egui blurs with a straight ramp as wide as its `blur_width`; a Gaussian of the same variance has this share of
/// the width as its deviation (1 / √12).
const BLUR_DEVIATION_SHARE: f32 = 0.288_7;

impl Canvas {
    pub(super) fn rect(&mut self, shape: &RectShape) {
        if shape.fill_texture_id() != TextureId::default() {
            self.comment("a picture inside a rectangle is left out");
            return;
        }
        let RectShape { mut stroke, stroke_kind, angle, .. } = *shape;
        if stroke.is_empty() {
            stroke = Stroke::NONE;
        }
        let rect = snapped(shape, stroke, self.pixels_per_point);
        if !rect.is_positive() && stroke.is_empty() {
            return;
        }
        // The stroke of an SVG rectangle is centred on its edge: the edge moves to the middle of egui's stroke.
        let outwards = outwards(stroke_kind, stroke);
        let mut edge = rect.expand(outwards);
        edge.max = edge.max.max(edge.min);
        let corners = corners(shape, outwards, edge);

        let blur = (shape.blur_width > 0.0).then(|| self.blur(shape.blur_width * BLUR_DEVIATION_SHARE));
        let out = self.out();
        if corners.nw == corners.ne && corners.nw == corners.sw && corners.nw == corners.se {
            out.push_str("<rect");
            xml::attribute(out, "x", edge.min.x);
            xml::attribute(out, "y", edge.min.y);
            xml::attribute(out, "width", edge.width());
            xml::attribute(out, "height", edge.height());
            if corners.nw > 0.0 {
                xml::attribute(out, "rx", corners.nw);
            }
        } else {
            out.push_str("<path d=\"");
            rounded_outline(out, edge, corners);
            out.push('"');
        }
        fill_attributes(out, shape.fill);
        stroke_attributes(out, stroke.width, stroke.color);
        rotation(out, angle, rect.center());
        if let Some(number) = blur {
            let _ = write!(out, " filter=\"url(#b{number})\"");
        }
        out.push_str("/>\n");
    }

    pub(super) fn circle(&mut self, shape: &CircleShape) {
        if shape.radius <= 0.0 {
            return;
        }
        // egui lays a circle's stroke outside its radius.
        let radius = if shape.stroke.is_empty() { shape.radius } else { shape.radius + 0.5 * shape.stroke.width };
        let out = self.out();
        out.push_str("<circle");
        xml::attribute(out, "cx", shape.center.x);
        xml::attribute(out, "cy", shape.center.y);
        xml::attribute(out, "r", radius);
        fill_attributes(out, shape.fill);
        stroke_attributes(out, shape.stroke.width, shape.stroke.color);
        out.push_str("/>\n");
    }

    pub(super) fn ellipse(&mut self, shape: &EllipseShape) {
        if shape.radius.x <= 0.0 || shape.radius.y <= 0.0 {
            return;
        }
        // As for a circle, the stroke lies outside.
        let outwards = if shape.stroke.is_empty() { 0.0 } else { 0.5 * shape.stroke.width };
        let out = self.out();
        out.push_str("<ellipse");
        xml::attribute(out, "cx", shape.center.x);
        xml::attribute(out, "cy", shape.center.y);
        xml::attribute(out, "rx", shape.radius.x + outwards);
        xml::attribute(out, "ry", shape.radius.y + outwards);
        fill_attributes(out, shape.fill);
        stroke_attributes(out, shape.stroke.width, shape.stroke.color);
        rotation(out, shape.angle, shape.center);
        out.push_str("/>\n");
    }

    /// Lines of one opaque stroke that follow each other become one path: a dashed line is one element.
    pub(super) fn line(&mut self, points: [Pos2; 2], stroke: Stroke) {
        if points.iter().any(|at| at.any_nan()) {
            return;
        }
        let points = snapped_line(points, stroke, self.pixels_per_point);
        let joins = self.pending_lines.as_ref().is_some_and(|(known, _)| *known == stroke && stroke.color.is_opaque());
        if !joins {
            self.flush_lines();
        }
        let (_, data) = self.pending_lines.get_or_insert_with(|| (stroke, String::new()));
        data.push('M');
        xml::point(data, points[0]);
        data.push('L');
        xml::point(data, points[1]);
    }

    pub(super) fn path(&mut self, shape: &PathShape) {
        let PathShape { points, closed, fill, stroke } = shape;
        if points.len() < 2 || points.iter().any(|at| at.any_nan()) {
            return;
        }
        let mut data = String::new();
        polyline(&mut data, points, *closed);
        self.outline(&data, if *closed { *fill } else { Color32::TRANSPARENT }, stroke, points, *closed);
    }

    pub(super) fn quadratic(&mut self, shape: &QuadraticBezierShape) {
        if shape.points.iter().any(|at| at.any_nan()) {
            return;
        }
        let [from, control, to] = shape.points;
        let mut data = String::from("M");
        xml::point(&mut data, from);
        data.push('Q');
        xml::point(&mut data, control);
        data.push(' ');
        xml::point(&mut data, to);
        self.curve(data, shape.closed, shape.fill, &shape.stroke, || shape.flatten(Some(0.1)));
    }

    pub(super) fn cubic(&mut self, shape: &CubicBezierShape) {
        if shape.points.iter().any(|at| at.any_nan()) {
            return;
        }
        let [from, first, second, to] = shape.points;
        let mut data = String::from("M");
        xml::point(&mut data, from);
        data.push('C');
        for (at, end) in [(first, " "), (second, " "), (to, "")] {
            xml::point(&mut data, at);
            data.push_str(end);
        }
        self.curve(data, shape.closed, shape.fill, &shape.stroke, || shape.flatten(Some(0.1)));
    }

    fn curve(
        &mut self,
        mut data: String,
        closed: bool,
        fill: Color32,
        stroke: &PathStroke,
        flatten: impl FnOnce() -> Vec<Pos2>,
    ) {
        if closed {
            data.push('Z');
        }
        let points = if matches!(stroke.color, ColorMode::UV(_)) { flatten() } else { Vec::new() };
        self.outline(&data, if closed { fill } else { Color32::TRANSPARENT }, stroke, &points, closed);
    }

    /// Writes a path. `points` are its corners, for strokes whose colour changes along the way.
    fn outline(&mut self, data: &str, fill: Color32, stroke: &PathStroke, points: &[Pos2], closed: bool) {
        let solid = match &stroke.color {
            ColorMode::Solid(color) if stroke.width > 0.0 => *color,
            ColorMode::Solid(_) | ColorMode::UV(_) => Color32::TRANSPARENT,
        };
        if fill.a() > 0 || solid.a() > 0 {
            let out = self.out();
            let _ = write!(out, "<path d=\"{data}\"");
            fill_attributes(out, fill);
            stroke_attributes(out, stroke.width, solid);
            if !closed {
                out.push_str(" stroke-linejoin=\"round\"");
            }
            out.push_str("/>\n");
        }
        if let ColorMode::UV(color_at) = &stroke.color {
            let bounds = Rect::from_points(points);
            let wrap = closed.then(|| points.last().copied().zip(points.first().copied())).flatten();
            for (from, to) in points.iter().copied().zip(points.iter().copied().skip(1)).chain(wrap) {
                let color = color_at(bounds, from.lerp(to, 0.5));
                if color.a() > 0 && stroke.width > 0.0 {
                    let out = self.out();
                    out.push_str("<path d=\"");
                    polyline(out, &[from, to], false);
                    out.push_str("\" fill=\"none\" stroke-linecap=\"round\"");
                    stroke_attributes(out, stroke.width, color);
                    out.push_str("/>\n");
                }
            }
        }
    }

    /// A band is drawn run by run: a sample that is not a number, or goes back in x, leaves a gap.
    pub(super) fn band(&mut self, shape: &BandShape) {
        if !shape.angle.is_finite() {
            return;
        }
        let outwards = outwards(shape.stroke_kind, shape.stroke);
        let valid = |point: &BandPoint| point.is_finite() && point.y.min <= point.y.max;
        let runs = shape.points.chunk_by(|left, right| valid(left) && valid(right) && left.x < right.x);
        for run in runs.filter(|run| run.len() > 1) {
            let moved = if shape.stroke.is_empty() { 0.0 } else { outwards };
            let above = run.iter().map(|point| pos2(point.x, point.y.min - moved));
            let below = run.iter().rev().map(|point| pos2(point.x, point.y.max + moved));
            let points: Vec<Pos2> = above.chain(below).collect();
            let out = self.out();
            out.push_str("<path d=\"");
            polyline(out, &points, true);
            out.push('"');
            fill_attributes(out, shape.fill);
            stroke_attributes(out, shape.stroke.width, shape.stroke.color);
            rotation(out, shape.angle, Pos2::ZERO);
            out.push_str("/>\n");
        }
    }
}

/// Appends the fill; SVG would fill with black what does not say so.
pub(super) fn fill_attributes(out: &mut String, fill: Color32) {
    if fill.a() > 0 {
        xml::paint(out, "fill", fill);
    } else {
        out.push_str(" fill=\"none\"");
    }
}

/// Appends the stroke, where there is one.
pub(super) fn stroke_attributes(out: &mut String, width: f32, color: Color32) {
    if width > 0.0 && color.a() > 0 {
        xml::paint(out, "stroke", color);
        if width != 1.0 {
            xml::attribute(out, "stroke-width", width);
        }
    }
}

/// Appends a turn of `angle` radians clockwise around `pivot`.
pub(super) fn rotation(out: &mut String, angle: f32, pivot: Pos2) {
    if angle != 0.0 {
        out.push_str(" transform=\"rotate(");
        xml::number(out, angle.to_degrees());
        if pivot != Pos2::ZERO {
            out.push(' ');
            xml::point(out, pivot);
        }
        out.push_str(")\"");
    }
}

/// Appends path data.
pub(super) fn path_data(out: &mut String, segments: &[Segment]) {
    let mut command = |letter: char, points: &[Pos2]| {
        out.push(letter);
        for (index, point) in points.iter().enumerate() {
            if index > 0 {
                out.push(' ');
            }
            xml::point(out, *point);
        }
    };
    for segment in segments {
        match *segment {
            Segment::Move(to) => command('M', &[to]),
            Segment::Line(to) => command('L', &[to]),
            Segment::Quad(by, to) => command('Q', &[by, to]),
            Segment::Cubic(first, second, to) => command('C', &[first, second, to]),
            Segment::Close => command('Z', &[]),
        }
    }
}

/// Appends path data through the points.
fn polyline(out: &mut String, points: &[Pos2], closed: bool) {
    for (index, at) in points.iter().enumerate() {
        out.push(if index == 0 { 'M' } else { 'L' });
        xml::point(out, *at);
    }
    if closed {
        out.push('Z');
    }
}

/// Appends the outline of a rectangle with a radius of its own in each corner, clockwise from the north-west.
fn rounded_outline(out: &mut String, rect: Rect, corners: CornerRadiusF32) {
    let Rect { min, max } = rect;
    let mut corner = |command: char, before: Pos2, radius: f32, after: Pos2| {
        out.push(command);
        xml::point(out, before);
        if radius > 0.0 {
            out.push('A');
            xml::point(out, pos2(radius, radius));
            out.push_str(" 0 0 1 ");
            xml::point(out, after);
        }
    };
    corner('M', pos2(min.x, min.y + corners.nw), corners.nw, pos2(min.x + corners.nw, min.y));
    corner('L', pos2(max.x - corners.ne, min.y), corners.ne, pos2(max.x, min.y + corners.ne));
    corner('L', pos2(max.x, max.y - corners.se), corners.se, pos2(max.x - corners.se, max.y));
    corner('L', pos2(min.x + corners.sw, max.y), corners.sw, pos2(min.x, max.y - corners.sw));
    out.push('Z');
}
