//! Marks as SVG, where text stays text. The screen, the picture and the print come from the same view code, so there is no
//! second renderer to drift from the first.
//!
//! Owns [`Drawing`] and [`to_svg`]. Must not know which view drew, nor touch a window, a GPU or a file. What one mark becomes
//! stands in the files below; here are the page, the clips and the definitions that marks share.

mod areas;
mod words;
pub(super) mod xml;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::Arc;

use egui::Color32;
use egui::epaint::{ClippedShape, Rect, pos2};

use super::marks::{Ink, Segment, marks};

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
/// Text keeps its characters and names its fonts; icons become outlines. What marks leave out is not in it.
pub fn to_svg(drawing: &Drawing) -> String {
    let mut canvas = Canvas::new(drawing);
    for mark in marks(drawing) {
        canvas.enter_clip(mark.clip);
        match &mark.ink {
            Ink::Area(area) => canvas.area(area),
            Ink::Words(words) => canvas.words(words),
            Ink::Sign(sign) => canvas.sign(sign),
        }
    }
    canvas.finish(drawing)
}

/// The document being written: its body, and the definitions that its elements share.
struct Canvas {
    body: String,
    pixels_per_point: f32,
    /// Clip rectangles by their written form, and their numbers.
    clips: BTreeMap<String, usize>,
    /// Gradients by their written form, and their numbers.
    gradients: BTreeMap<String, usize>,
    /// Blurs by their deviation in hundredths of a point, and their numbers.
    blurs: BTreeMap<i32, usize>,
    /// Icons and their outlines.
    signs: BTreeMap<char, Arc<[Segment]>>,
    /// The clip whose group is open.
    open_clip: Option<usize>,
}

impl Canvas {
    fn new(drawing: &Drawing) -> Self {
        Self {
            body: String::new(),
            pixels_per_point: if drawing.pixels_per_point > 0.0 { drawing.pixels_per_point } else { 1.0 },
            clips: BTreeMap::new(),
            gradients: BTreeMap::new(),
            blurs: BTreeMap::new(),
            signs: BTreeMap::new(),
            open_clip: None,
        }
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
            if self.open_clip.is_some() {
                self.body.push_str("</g>\n");
            }
            if let Some(number) = number {
                let _ = writeln!(self.body, "<g clip-path=\"url(#c{number})\">");
            }
            self.open_clip = number;
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
        let mut out = String::with_capacity(self.body.len() + 2048);
        out.push_str("<svg xmlns=\"http://www.w3.org/2000/svg\"");
        if !self.signs.is_empty() {
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
        let _ = writeln!(out, "\" role=\"img\" font-family=\"{}\">", words::PAGE_FONTS);
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
        if self.clips.is_empty() && self.gradients.is_empty() && self.blurs.is_empty() && self.signs.is_empty() {
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
        for (character, outline) in &self.signs {
            let _ = write!(out, "<path id=\"{}\" d=\"", id(*character));
            areas::path(out, outline);
            out.push_str("\"/>\n");
        }
        out.push_str("</defs>\n");
    }
}

/// The name of an icon's outline in the document.
fn id(character: char) -> String {
    format!("i-{:x}", u32::from(character))
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
