//! One drawing, every medium: egui's shapes as SVG, where text stays text. The screen, the picture and the print
//! come from the same view code, so there is no second renderer to drift from the first.
//!
//! Owns [`Drawing`] and [`to_svg`]. Must not know which view drew, nor touch a window, a GPU or a file. What one
//! shape becomes stands in the files below; here are the page, the clips and the definitions that shapes share.

mod mesh;
mod shapes;
mod text;
pub(super) mod xml;

use super::marks::{Icons, id, seen};
use egui::emath::TSTransform;
use egui::epaint::{ClippedShape, Pos2, Rect, Shape, Stroke, pos2, vec2};
use egui::{Color32, Vec2};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// What a view drew in one pass, with what a picture needs to know beside it.
#[derive(Clone, Debug)]
pub struct Drawing {
    /// Width of the page in points.
    pub width: f32,
    /// Height of the page in points.
    pub height: f32,
    /// Physical pixels a point: hairlines and rectangles are snapped to these as on the screen.
    pub pixels_per_point: f32,
    /// What lies behind everything.
    pub background: Color32,
    /// The shapes, from back to front.
    pub shapes: Vec<ClippedShape>,
    /// What the picture shows, for those who cannot see it.
    pub title: String,
    /// The language of its words, as a BCP 47 tag (`en`, `ru`, `zh`).
    pub language: String,
}

/// Writes the drawing as a self-contained SVG 1.1 document, the same bytes for the same drawing.
///
/// Text keeps its characters and names its fonts; icons become outlines. Shapes outside their clip or off the page
/// are left out; textures other than plain colour and callbacks cannot be drawn and leave a comment.
pub fn to_svg(drawing: &Drawing) -> String {
    let mut canvas = Canvas::new(drawing);
    for clipped in &drawing.shapes {
        canvas.shape(&clipped.shape, clipped.clip_rect, clipped.transform_after_tessellation);
    }
    canvas.finish(drawing)
}

/// The document being written: its body, and the definitions that its elements share.
struct Canvas {
    body: String,
    page: Rect,
    pixels_per_point: f32,
    /// Clip rectangles by their written form, and their numbers.
    clips: BTreeMap<String, usize>,
    /// Gradients by their written form, and their numbers.
    gradients: BTreeMap<String, usize>,
    /// Blurs by their deviation in hundredths of a point, and their numbers.
    blurs: BTreeMap<i32, usize>,
    icons: Icons,
    /// The clip whose group is open.
    open_clip: Option<usize>,
    /// Line segments of one stroke that wait for more of their kind (dashes come as hundreds of lines).
    pending_lines: Option<(Stroke, String)>,
}

impl Canvas {
    fn new(drawing: &Drawing) -> Self {
        Self {
            body: String::new(),
            page: Rect::from_min_size(Pos2::ZERO, vec2(drawing.width, drawing.height)),
            pixels_per_point: if drawing.pixels_per_point > 0.0 { drawing.pixels_per_point } else { 1.0 },
            clips: BTreeMap::new(),
            gradients: BTreeMap::new(),
            blurs: BTreeMap::new(),
            icons: Icons::default(),
            open_clip: None,
            pending_lines: None,
        }
    }

    /// Writes one shape, and what it holds, inside `clip`; `placed` is how egui would move its finished ink.
    fn shape(&mut self, shape: &Shape, clip: Rect, placed: TSTransform) {
        if let Shape::Vec(shapes) = shape {
            for shape in shapes {
                self.shape(shape, clip, placed);
            }
            return;
        }
        let Some((clip, cut)) = seen(shape, placed, (clip, self.page), self.pixels_per_point) else { return };
        self.enter_clip(cut);
        if placed == TSTransform::IDENTITY {
            self.element(shape, clip);
        } else {
            self.open_space(placed.translation, 0.0, placed.scaling);
            self.element(shape, placed.inverse() * clip);
            self.close_space();
        }
    }

    /// Writes what one shape is, in the space that is open.
    fn element(&mut self, shape: &Shape, clip: Rect) {
        match shape {
            Shape::Noop | Shape::Vec(_) => {}
            Shape::Circle(circle) => self.circle(circle),
            Shape::Ellipse(ellipse) => self.ellipse(ellipse),
            Shape::LineSegment { points, stroke } => self.line(*points, *stroke),
            Shape::Path(path) => self.path(path),
            Shape::Band(band) => self.band(band),
            Shape::Rect(rect) => self.rect(rect),
            Shape::Text(text) => self.text(text, clip),
            Shape::Mesh(mesh) => self.mesh(mesh),
            Shape::QuadraticBezier(curve) => self.quadratic(curve),
            Shape::CubicBezier(curve) => self.cubic(curve),
            Shape::Callback(_) => self.comment("a callback cannot be drawn here"),
        }
    }

    /// Opens a group whose content is scaled, then turned (radians clockwise), then moved.
    fn open_space(&mut self, moved: Vec2, angle: f32, scale: f32) {
        let out = self.out();
        out.push_str("<g transform=\"translate(");
        xml::point(out, moved.to_pos2());
        out.push(')');
        if angle != 0.0 {
            out.push_str(" rotate(");
            xml::number(out, angle.to_degrees());
            out.push(')');
        }
        if scale != 1.0 {
            out.push_str(" scale(");
            xml::factor(out, scale);
            out.push(')');
        }
        out.push_str("\">\n");
    }

    fn close_space(&mut self) {
        self.out().push_str("</g>\n");
    }

    /// Where elements go: what waits is written first, so that the order from back to front is kept.
    fn out(&mut self) -> &mut String {
        self.flush_lines();
        &mut self.body
    }

    fn comment(&mut self, words: &str) {
        let _ = writeln!(self.out(), "<!-- {words} -->");
    }

    /// Opens the group of `clip`, or leaves the open one; stays where it is already there.
    fn enter_clip(&mut self, clip: Option<Rect>) {
        let number = clip.map(|clip| {
            let mut key = String::new();
            xml::attribute(&mut key, "x", clip.min.x);
            xml::attribute(&mut key, "y", clip.min.y);
            xml::attribute(&mut key, "width", clip.width());
            xml::attribute(&mut key, "height", clip.height());
            numbered(&mut self.clips, key)
        });
        if number != self.open_clip {
            let was_open = self.open_clip.is_some();
            let out = self.out();
            if was_open {
                out.push_str("</g>\n");
            }
            if let Some(number) = number {
                let _ = writeln!(out, "<g clip-path=\"url(#c{number})\">");
            }
            self.open_clip = number;
        }
    }

    fn flush_lines(&mut self) {
        if let Some((stroke, data)) = self.pending_lines.take() {
            let _ = write!(self.body, "<path d=\"{data}\" fill=\"none\"");
            shapes::stroke_attributes(&mut self.body, stroke.width, stroke.color);
            self.body.push_str("/>\n");
        }
    }

    /// The number of the gradient that is written so.
    fn gradient(&mut self, element: String) -> usize {
        numbered(&mut self.gradients, element)
    }

    /// The number of the blur with this deviation in points.
    fn blur(&mut self, deviation: f32) -> usize {
        numbered(&mut self.blurs, (deviation * 100.0).round() as i32)
    }

    fn finish(mut self, drawing: &Drawing) -> String {
        self.enter_clip(None);
        self.flush_lines();
        let mut out = String::with_capacity(self.body.len() + 2048);
        out.push_str("<svg xmlns=\"http://www.w3.org/2000/svg\"");
        if !self.icons.is_empty() {
            // SVG 1.1's way to refer, which every program reads; not all know SVG 2's.
            out.push_str(" xmlns:xlink=\"http://www.w3.org/1999/xlink\"");
        }
        xml::attribute(&mut out, "width", drawing.width);
        xml::attribute(&mut out, "height", drawing.height);
        out.push_str(" viewBox=\"0 0 ");
        xml::point(&mut out, pos2(drawing.width, drawing.height));
        out.push_str("\" lang=\"");
        xml::escaped(&mut out, &drawing.language);
        out.push_str("\" xml:lang=\"");
        xml::escaped(&mut out, &drawing.language);
        let _ = writeln!(out, "\" role=\"img\" font-family=\"{}\">", text::PAGE_FONTS);
        out.push_str("<title>");
        xml::escaped(&mut out, &drawing.title);
        out.push_str("</title>\n");
        self.definitions(&mut out);
        if drawing.background.a() > 0 {
            out.push_str("<rect width=\"100%\" height=\"100%\"");
            xml::paint(&mut out, "fill", drawing.background);
            out.push_str("/>\n");
        }
        out.push_str(&self.body);
        out.push_str("</svg>\n");
        out
    }

    fn definitions(&self, out: &mut String) {
        if self.clips.is_empty() && self.gradients.is_empty() && self.blurs.is_empty() && self.icons.is_empty() {
            return;
        }
        out.push_str("<defs>\n");
        for (rect, number) in in_order(&self.clips) {
            let _ = writeln!(out, "<clipPath id=\"c{number}\"><rect{rect}/></clipPath>");
        }
        for (gradient, number) in in_order(&self.gradients) {
            let _ = writeln!(out, "<linearGradient id=\"g{number}\" {gradient}</linearGradient>");
        }
        for (&hundredths, number) in in_order(&self.blurs) {
            let _ = write!(out, "<filter id=\"b{number}\" x=\"-50%\" y=\"-50%\" width=\"200%\" height=\"200%\"");
            out.push_str(" color-interpolation-filters=\"sRGB\"><feGaussianBlur");
            // Hundredths of a point are far below the precision of f32.
            xml::attribute(out, "stdDeviation", hundredths as f32 / 100.0);
            out.push_str("/></filter>\n");
        }
        for (chr, outline) in self.icons.used() {
            let _ = write!(out, "<path id=\"{}\" d=\"", id(chr));
            shapes::path_data(out, &outline.segments);
            out.push_str("\"/>\n");
        }
        out.push_str("</defs>\n");
    }
}

/// The number of `key`, given out in order of first use.
fn numbered<K: Ord>(known: &mut BTreeMap<K, usize>, key: K) -> usize {
    let next = known.len() + 1;
    *known.entry(key).or_insert(next)
}

/// The entries by their numbers.
fn in_order<K: Ord>(known: &BTreeMap<K, usize>) -> Vec<(&K, usize)> {
    let mut entries: Vec<_> = known.iter().map(|(key, &number)| (key, number)).collect();
    entries.sort_by_key(|&(_, number)| number);
    entries
}
