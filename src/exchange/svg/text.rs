//! Laid-out text as SVG text: one `<text>` for each row and format, placed where egui placed it and set by the
//! viewer from the same fonts. Icons in it become outlines.

use super::{Canvas, shapes, xml};
use crate::exchange::marks::{Run, Sections, glyph_color, id, is_bold, resolved, runs, scale};
use egui::Vec2;
use egui::emath::GuiRounding as _;
use egui::epaint::{Pos2, Rect, Stroke, TextShape};
use std::fmt::Write as _;

/// The fonts of the page, best first: those the program is drawn with, then what systems call them, then any.
pub(super) const PAGE_FONTS: &str = "Noto Sans, Noto Sans SC, Noto Sans CJK SC, sans-serif";

/// egui leans its italics by a quarter of their height; in degrees (atan 0.25).
const ITALIC_LEAN_DEGREES: f32 = 14.04;

/// Where a glyph stands further than this (pixels) from where the ones before it lead, it gets a place of its own.
const DRIFT_ALLOWED_PX: f32 = 1.25;

impl Canvas {
    /// Writes a text; rows wholly outside `clip` are left out.
    pub(super) fn text(&mut self, shape: &TextShape, clip: Rect) {
        let galley = &shape.galley;
        if galley.is_empty() || shape.opacity_factor <= 0.0 {
            return;
        }
        let origin = shape.pos.round_to_pixels(galley.pixels_per_point);
        let scale = scale(galley);
        // Text that is turned or zoomed stands in a space of its own, with its origin at the text's.
        let own_space = shape.angle != 0.0 || scale != 1.0;
        if own_space {
            self.open_space(origin.to_vec2(), shape.angle, scale);
        }
        let base = if own_space { Pos2::ZERO } else { origin };
        let sections = Sections::new(galley);
        let mut first_char = 0;
        for row in &galley.rows {
            let ink = row.visuals.mesh_bounds.translate(row.pos.to_vec2() + origin.to_vec2());
            if !row.glyphs.is_empty() && (shape.angle != 0.0 || clip.intersects(ink)) {
                let at = base + row.pos.to_vec2() / scale;
                let mut runs = runs(row, first_char, &sections);
                // What a clip cuts off wholly is not there: nobody finds by searching what the picture does not show.
                if self.open_clip.is_some() && !own_space {
                    runs.iter_mut().for_each(|run| run.keep_within(at.x, clip.x_range()));
                    runs.retain(|run| !run.glyphs.is_empty());
                }
                self.row(shape, at, &runs);
                if !shape.underline.is_empty() {
                    let ink = (row.visuals.mesh_bounds / scale).translate(at.to_vec2());
                    let stroke = Stroke { width: shape.underline.width / scale, color: shape.underline.color };
                    self.rule(shape, (ink.left(), ink.right()), ink.bottom(), stroke);
                }
            }
            first_char += row.glyphs.len() + usize::from(row.ends_with_newline);
        }
        if own_space {
            self.close_space();
        }
    }

    fn row(&mut self, shape: &TextShape, at: Pos2, runs: &[Run<'_>]) {
        for run in runs {
            self.background(shape, at, run);
        }
        for run in runs {
            if run.icons {
                self.icons(shape, at, run);
            } else {
                self.words(shape, at, run);
            }
        }
        for run in runs {
            let (Some(first), Some(last)) = (run.glyphs.first(), run.glyphs.last()) else { continue };
            let span = (at.x + first.pos.x, at.x + last.max_x());
            let rect = first.logical_rect().translate(at.to_vec2());
            self.rule(shape, span, rect.bottom(), run.format.underline);
            self.rule(shape, span, rect.center().y, run.format.strikethrough);
        }
    }

    fn background(&mut self, shape: &TextShape, at: Pos2, run: &Run<'_>) {
        let color = resolved(shape, run.format.background);
        let (Some(first), Some(last)) = (run.glyphs.first(), run.glyphs.last()) else { return };
        if color.a() == 0 {
            return;
        }
        let rect = first.logical_rect().with_max_x(last.max_x()).translate(at.to_vec2()).expand(run.format.expand_bg);
        let rect = rect.round_to_pixels(shape.galley.pixels_per_point);
        let out = self.out();
        out.push_str("<rect");
        xml::attribute(out, "x", rect.min.x);
        xml::attribute(out, "y", rect.min.y);
        xml::attribute(out, "width", rect.width());
        xml::attribute(out, "height", rect.height());
        xml::paint(out, "fill", color);
        out.push_str("/>\n");
    }

    /// A line under or through text.
    fn rule(&mut self, shape: &TextShape, (from, to): (f32, f32), mut y: f32, stroke: Stroke) {
        let stroke = Stroke { width: stroke.width, color: resolved(shape, stroke.color) };
        if stroke.is_empty() {
            return;
        }
        stroke.round_center_to_pixel(shape.galley.pixels_per_point, &mut y);
        let out = self.out();
        out.push_str("<line");
        xml::attribute(out, "x1", from);
        xml::attribute(out, "y1", y);
        xml::attribute(out, "x2", to);
        xml::attribute(out, "y2", y);
        shapes::stroke_attributes(out, stroke.width, stroke.color);
        out.push_str("/>\n");
    }

    fn words(&mut self, shape: &TextShape, at: Pos2, run: &Run<'_>) {
        let pieces = pieces(run, shape.galley.pixels_per_point);
        let Some(first) = pieces.first() else { return };
        let color = glyph_color(shape, run.format);
        if color.a() == 0 || run.format.font_id.size <= 0.0 {
            return;
        }
        let out = self.out();
        out.push_str("<text");
        // Leaning letters stand in a leaning space whose origin is the first one's foot.
        let foot = at + first.at.to_vec2();
        let space = if run.format.italics {
            out.push_str(" transform=\"translate(");
            xml::point(out, foot);
            out.push_str(") skewX(-");
            xml::number(out, ITALIC_LEAN_DEGREES);
            out.push_str(")\"");
            foot.to_vec2()
        } else {
            xml::attribute(out, "x", foot.x);
            xml::attribute(out, "y", foot.y);
            Vec2::ZERO
        };
        xml::attribute(out, "font-size", run.format.font_id.size);
        if is_bold(&run.format.font_id.family) {
            out.push_str(" font-weight=\"700\"");
        }
        if run.format.extra_letter_spacing != 0.0 {
            xml::attribute(out, "letter-spacing", run.format.extra_letter_spacing);
        }
        if pieces.iter().any(|piece| piece.text.contains("  ")) {
            out.push_str(" xml:space=\"preserve\"");
        }
        xml::paint(out, "fill", color);
        out.push('>');
        for (index, piece) in pieces.iter().enumerate() {
            if index == 0 {
                xml::escaped(out, &piece.text);
            } else {
                let place = at + piece.at.to_vec2() - space;
                out.push_str("<tspan");
                xml::attribute(out, "x", place.x);
                xml::attribute(out, "y", place.y);
                out.push('>');
                xml::escaped(out, &piece.text);
                out.push_str("</tspan>");
            }
        }
        out.push_str("</text>\n");
    }

    fn icons(&mut self, shape: &TextShape, at: Pos2, run: &Run<'_>) {
        let color = glyph_color(shape, run.format);
        if color.a() == 0 {
            return;
        }
        let one_pixel = 1.0 / shape.galley.pixels_per_point;
        for glyph in run.glyphs {
            let Some(outline) = self.icons.outline(glyph.chr) else { continue };
            let (of_row, scale) = outline.placed(glyph, run.format, one_pixel);
            let place = at + of_row.to_vec2();
            let out = self.out();
            let _ = write!(out, "<use xlink:href=\"#{}\" transform=\"translate(", id(glyph.chr));
            xml::point(out, place);
            out.push_str(") scale(");
            xml::number(out, scale);
            out.push_str(")\"");
            xml::paint(out, "fill", color);
            out.push_str("/>\n");
        }
    }
}

/// A part of a run that the viewer can set on its own from one place.
struct Piece {
    /// Relative to the row.
    at: Pos2,
    text: String,
}

/// Cuts a run where natural setting would lead astray: after tabs and thin spaces (egui has its own widths for
/// them), in justified rows, and where a fallback font has another baseline.
fn pieces(run: &Run<'_>, pixels_per_point: f32) -> Vec<Piece> {
    let allowed = DRIFT_ALLOWED_PX / pixels_per_point;
    let mut pieces: Vec<Piece> = Vec::new();
    let mut expected_x = f32::NAN;
    let mut cut = true;
    for glyph in run.glyphs {
        let drifts = (glyph.pos.x - expected_x).abs() > allowed;
        let jumps = pieces.last().is_some_and(|piece| piece.at.y != glyph.pos.y);
        if cut || ((drifts || jumps) && !glyph.chr.is_whitespace()) {
            if glyph.chr.is_whitespace() && (pieces.is_empty() || glyph.chr == '\t') {
                expected_x = glyph.max_x();
                continue; // nothing to see before the first letter
            }
            pieces.push(Piece { at: glyph.pos, text: String::new() });
            expected_x = glyph.pos.x;
        }
        if let Some(piece) = pieces.last_mut() {
            piece.text.push(glyph.chr);
        }
        expected_x +=
            glyph.advance_width + if glyph.advance_width > 0.0 { run.format.extra_letter_spacing } else { 0.0 };
        cut = matches!(glyph.chr, '\t' | '\u{2009}' | '\u{202f}');
    }
    if let Some(last) = pieces.last_mut() {
        last.text.truncate(last.text.trim_end().len());
    }
    pieces.retain(|piece| !piece.text.is_empty());
    pieces
}
