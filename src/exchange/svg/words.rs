//! Words as SVG text: one `<text>` for each row and format, placed where egui placed it and set by the viewer from the same
//! fonts.

use egui::Vec2;

use super::{Canvas, areas, xml};
use crate::exchange::marks::{Letter, Words};

/// The fonts of the page, best first: those the program is drawn with, then what systems call them, then any.
pub(super) const PAGE_FONTS: &str = "Noto Sans, Noto Sans SC, Noto Sans CJK SC, sans-serif";

/// egui leans its italics by a quarter of their height; in degrees (atan 0.25).
const ITALIC_LEAN_DEGREES: f32 = 14.04;

/// Where a letter stands further than this (pixels) from where the ones before it lead, it gets a place of its own.
const DRIFT_ALLOWED_PX: f32 = 1.25;

impl Canvas {
    pub(super) fn words(&mut self, words: &Words) {
        let pieces = pieces(&words.letters, DRIFT_ALLOWED_PX / self.pixels_per_point);
        let out = &mut self.body;
        out.push_str("<text");
        // Leaning letters stand in a leaning space whose origin is the first one's foot.
        let foot = if words.leans { Vec2::ZERO } else { words.foot.to_vec2() };
        let turned = words.angle != 0.0;
        if turned || words.leans {
            out.push_str(" transform=\"");
            if turned {
                areas::turn(out, words.angle, words.foot);
            }
            if words.leans {
                out.push_str(if turned { " translate(" } else { "translate(" });
                xml::point(out, words.foot);
                out.push_str(") skewX(-");
                xml::number(out, ITALIC_LEAN_DEGREES);
                out.push(')');
            }
            out.push('"');
        }
        if !words.leans {
            xml::attribute(out, "x", foot.x);
            xml::attribute(out, "y", foot.y);
        }
        xml::attribute(out, "font-size", words.size);
        if words.bold {
            out.push_str(" font-weight=\"700\"");
        }
        if pieces.iter().any(|piece| piece.text.contains("  ")) {
            out.push_str(" xml:space=\"preserve\"");
        }
        xml::paint(out, "fill", words.color);
        out.push('>');
        for (index, piece) in pieces.iter().enumerate() {
            if index == 0 {
                xml::escaped(out, &piece.text);
            } else {
                out.push_str("<tspan");
                xml::attribute(out, "x", foot.x + piece.x);
                xml::attribute(out, "y", foot.y);
                out.push('>');
                xml::escaped(out, &piece.text);
                out.push_str("</tspan>");
            }
        }
        out.push_str("</text>\n");
    }
}

/// A part of a row that the viewer can set on its own from one place.
struct Piece {
    /// Along the row, from its foot.
    x: f32,
    text: String,
}

/// Cuts a row where natural setting would lead astray: after tabs and thin spaces (egui has its own widths for them), and in
/// justified rows.
fn pieces(letters: &[Letter], allowed: f32) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    let mut expected = f32::NAN;
    let mut cut = true;
    for letter in letters {
        let (blank, ends) = (letter.character.is_whitespace(), letter.x + letter.advance);
        if cut || !blank && (letter.x - expected).abs() > allowed {
            if blank && (pieces.is_empty() || letter.character == '\t') {
                expected = ends;
                continue; // nothing to see before the first letter
            }
            pieces.push(Piece { x: letter.x, text: String::new() });
            expected = letter.x;
        }
        if let Some(piece) = pieces.last_mut() {
            piece.text.push(letter.character);
        }
        expected += letter.advance;
        cut = matches!(letter.character, '\t' | '\u{2009}' | '\u{202f}');
    }
    if let Some(last) = pieces.last_mut() {
        last.text.truncate(last.text.trim_end().len());
    }
    pieces.retain(|piece| !piece.text.is_empty());
    pieces
}
