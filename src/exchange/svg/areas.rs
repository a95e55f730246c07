//! Filled and stroked outlines as SVG elements: what is a rectangle or round stays one.

use std::fmt::Write as _;

use egui::Color32;
use egui::epaint::{CornerRadiusF32, Pos2, Rect, Stroke, pos2};

use super::{Canvas, xml};
use crate::exchange::marks::{Area, Fill, Gradient, Outline, Segment, Sign};

/// egui blurs with a straight ramp as wide as its `blur_width`; a Gaussian of the same variance has this share of
/// the width as its deviation (1 / √12).
const BLUR_DEVIATION_SHARE: f32 = 0.288_7;

impl Canvas {
    pub(super) fn area(&mut self, area: &Area) {
        let blur = (area.fades > 0.0).then(|| self.blur(area.fades * BLUR_DEVIATION_SHARE));
        let gradient = match &area.fill {
            Fill::Gradient(gradient) => Some(self.gradient(written(gradient))),
            Fill::None | Fill::Flat(_) => None,
        };
        let out = &mut self.body;
        outline(out, &area.outline);
        match (area.fill, gradient) {
            (_, Some(number)) => {
                let _ = write!(out, " fill=\"url(#g{number})\"");
            }
            (Fill::Flat(color), _) if color.a() > 0 => xml::paint(out, "fill", color),
            // SVG would fill with black what does not say so.
            _ => out.push_str(" fill=\"none\""),
        }
        stroke(out, area.stroke);
        if area.round {
            out.push_str(" stroke-linejoin=\"round\"");
        }
        if area.touches {
            out.push_str(" shape-rendering=\"crispEdges\"");
        }
        rotation(out, area.turned);
        if let Some(number) = blur {
            let _ = write!(out, " filter=\"url(#b{number})\"");
        }
        out.push_str("/>\n");
    }

    /// An icon: its outline stands once in the document.
    pub(super) fn sign(&mut self, sign: &Sign) {
        self.signs.entry(sign.character).or_insert_with(|| sign.outline.clone());
        let out = &mut self.body;
        let _ = write!(out, "<use xlink:href=\"#{}\" transform=\"", super::id(sign.character));
        if let Some((angle, around)) = sign.turned {
            turn(out, angle, around);
            out.push(' ');
        }
        out.push_str("translate(");
        xml::point(out, sign.foot);
        out.push_str(") scale(");
        xml::factor(out, sign.scale);
        out.push_str(")\"");
        xml::paint(out, "fill", sign.color);
        out.push_str("/>\n");
    }
}

/// Opens the element of an outline.
fn outline(out: &mut String, outline: &Outline) {
    match outline {
        Outline::Rect(edge, corners) if corners.is_same() => {
            out.push_str("<rect");
            xml::attribute(out, "x", edge.min.x);
            xml::attribute(out, "y", edge.min.y);
            xml::attribute(out, "width", edge.width());
            xml::attribute(out, "height", edge.height());
            if corners.nw > 0.0 {
                xml::attribute(out, "rx", corners.nw);
            }
        }
        Outline::Rect(edge, corners) => {
            out.push_str("<path d=\"");
            rounded(out, *edge, *corners);
            out.push('"');
        }
        Outline::Ellipse(center, radius) => {
            let round = radius.x == radius.y;
            out.push_str(if round { "<circle" } else { "<ellipse" });
            xml::attribute(out, "cx", center.x);
            xml::attribute(out, "cy", center.y);
            if round {
                xml::attribute(out, "r", radius.x);
            } else {
                xml::attribute(out, "rx", radius.x);
                xml::attribute(out, "ry", radius.y);
            }
        }
        Outline::Path(segments) => {
            out.push_str("<path d=\"");
            path(out, segments);
            out.push('"');
        }
    }
}

/// Appends the stroke, where there is one.
fn stroke(out: &mut String, Stroke { width, color }: Stroke) {
    if width > 0.0 && color.a() > 0 {
        xml::paint(out, "stroke", color);
        if width != 1.0 {
            xml::attribute(out, "stroke-width", width);
        }
    }
}

/// Appends a turn clockwise around a place.
fn rotation(out: &mut String, turned: Option<(f32, Pos2)>) {
    if let Some((angle, around)) = turned {
        out.push_str(" transform=\"");
        turn(out, angle, around);
        out.push('"');
    }
}

pub(super) fn turn(out: &mut String, angle: f32, around: Pos2) {
    out.push_str("rotate(");
    xml::number(out, angle.to_degrees());
    if around != Pos2::ZERO {
        out.push(' ');
        xml::point(out, around);
    }
    out.push(')');
}

/// Appends path data.
pub(super) fn path(out: &mut String, segments: &[Segment]) {
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

/// Appends the outline of a rectangle with a radius of its own in each corner, clockwise from the north-west.
fn rounded(out: &mut String, rect: Rect, corners: CornerRadiusF32) {
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

/// A gradient without its id: attributes, stops.
fn written(gradient: &Gradient) -> String {
    let ([start, end], [first, second]) = (gradient.line, gradient.colors);
    let mut out = String::from("gradientUnits=\"userSpaceOnUse\"");
    for (name, value) in [("x1", start.x), ("y1", start.y), ("x2", end.x), ("y2", end.y)] {
        xml::attribute(&mut out, name, value);
    }
    out.push('>');
    for (offset, own, other) in [(0.0, first, second), (1.0, second, first)] {
        out.push_str("<stop");
        xml::attribute(&mut out, "offset", offset);
        // What fades out keeps its hue: SVG mixes hue and opacity apart.
        if own.a() == 0 {
            xml::paint(&mut out, "stop-color", Color32::to_opaque(other));
            out.push_str(" stop-opacity=\"0\"");
        } else {
            xml::paint(&mut out, "stop-color", own);
        }
        out.push_str("/>");
    }
    out
}
