//! Triangle meshes as SVG: each part a path with its colour, or with a gradient that parts share.

use super::{Canvas, shapes, xml};
use crate::exchange::marks::{Fill, Gradient, is_plain, is_shaded, parts, polyline};
use egui::epaint::Mesh;
use std::fmt::Write as _;

impl Canvas {
    pub(super) fn mesh(&mut self, mesh: &Mesh) {
        if !is_plain(mesh) {
            self.comment("a picture is left out");
            return;
        }
        let parts = parts(mesh);
        // Where the parts of a shading touch, soft edges would let the ground shine through.
        let crisp = if parts.len() > 1 && is_shaded(mesh) { " shape-rendering=\"crispEdges\"" } else { "" };
        for part in parts {
            let gradient = match &part.fill {
                Fill::Gradient(gradient) => Some(self.gradient(written(gradient))),
                Fill::None | Fill::Flat(_) => None,
            };
            let out = self.out();
            out.push_str("<path d=\"");
            for ring in &part.rings {
                shapes::path_data(out, &polyline(ring, true));
            }
            out.push('"');
            match (part.fill, gradient) {
                (Fill::Flat(color), _) => xml::paint(out, "fill", color),
                (_, Some(number)) => {
                    let _ = write!(out, " fill=\"url(#g{number})\"");
                }
                _ => {}
            }
            let _ = writeln!(out, "{crisp}/>");
        }
    }
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
            xml::paint(&mut out, "stop-color", other.to_opaque());
            out.push_str(" stop-opacity=\"0\"");
        } else {
            xml::paint(&mut out, "stop-color", own);
        }
        out.push_str("/>");
    }
    out
}
