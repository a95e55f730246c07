//! Icons as outlines: who opens the picture does not have the icon font, and an icon is no letter that anybody would
//! search for. Knows the icon font only by the bytes that its package carries.

use super::Segment;
use egui::epaint::text::{Glyph, TextFormat};
use egui::epaint::{Pos2, Rect, pos2, vec2};
use resvg::usvg;
use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

/// The em of the outlines, in the units they are written in: a hundredth of these is the font's own grid.
pub const EM: f32 = 10.0;

/// One glyph's outline with its baseline at y = 0 and its origin at x = 0, on an em of [`EM`] units.
#[derive(Clone, Debug)]
pub struct Outline {
    /// The path.
    pub segments: Arc<[Segment]>,
    /// Where its ink is.
    pub ink: Rect,
    /// How far it moves the pen.
    pub advance: f32,
}

impl Outline {
    /// Where it stands for a letter, seen from the letter's row, and how much larger than it is written.
    ///
    /// A font may be set smaller or larger than asked (egui's font tweak): the advance tells. It may also be lifted; where
    /// egui's ink says so by more than its own rounding, which is `one_pixel`, the outline follows the ink.
    pub fn placed(&self, glyph: &Glyph, format: &TextFormat, one_pixel: f32) -> (Pos2, f32) {
        let asked = format.font_id.size / EM;
        let measured = self.advance > 0.0 && glyph.advance_width > 0.0;
        let scale = if measured { glyph.advance_width / self.advance } else { asked };
        let mut place = glyph.pos;
        let ink = place + glyph.uv_rect.offset + 0.5 * glyph.uv_rect.size;
        let lift = ink.y - (place.y + scale * self.ink.center().y);
        if lift.abs() > one_pixel && !glyph.uv_rect.is_nothing() {
            place.y += lift;
        }
        (place, scale)
    }
}

/// The icons that one drawing uses.
#[derive(Default)]
pub struct Icons {
    used: BTreeMap<char, Option<Outline>>,
}

impl Icons {
    /// The outline of an icon; `None` where the icon font has no such glyph.
    pub fn outline(&mut self, chr: char) -> Option<&Outline> {
        self.used.entry(chr).or_insert_with(|| outline(chr)).as_ref()
    }
}

/// Whether a character is an icon: icon fonts live in Unicode's private areas, where words never are.
pub fn is_icon(chr: char) -> bool {
    matches!(chr, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{ffffd}' | '\u{100000}'..='\u{10fffd}')
}

/// The icon font's name and a database with nothing else in it.
fn font() -> &'static (String, Arc<usvg::fontdb::Database>) {
    static FONT: OnceLock<(String, Arc<usvg::fontdb::Database>)> = OnceLock::new();
    FONT.get_or_init(|| {
        let mut fonts = usvg::fontdb::Database::new();
        for asset in iconflow::fonts() {
            fonts.load_font_data(asset.bytes.to_vec());
        }
        let name = fonts.faces().next().and_then(|face| face.families.first()).map(|family| family.0.clone());
        (name.unwrap_or_default(), Arc::new(fonts))
    })
}

/// Sets the one glyph as text at a known size and reads back the outline that the SVG library made of it.
fn outline(chr: char) -> Option<Outline> {
    let (family, fonts) = font();
    let page = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\">\
         <text font-size=\"{EM}\" font-family=\"{family}\">{chr}</text></svg>"
    );
    let options = usvg::Options { fontdb: Arc::clone(fonts), ..usvg::Options::default() };
    let tree = usvg::Tree::from_str(&page, &options).ok()?;
    let text = tree.root().children().iter().find_map(|node| match node {
        usvg::Node::Text(text) => Some(text),
        _ => None,
    })?;
    // Glyph 0 is the box that stands for what a font lacks.
    if text.layouted().iter().flat_map(|span| &span.positioned_glyphs).any(|glyph| glyph.id.0 == 0) {
        return None;
    }
    let mut segments = Vec::new();
    let mut ink = Rect::NOTHING;
    paths(text.flattened(), &mut |path| append(path, &mut segments, &mut ink));
    let advance = text.bounding_box().width();
    (!segments.is_empty()).then_some(Outline { segments: segments.into(), ink, advance })
}

fn paths(group: &usvg::Group, found: &mut impl FnMut(&usvg::Path)) {
    for node in group.children() {
        match node {
            usvg::Node::Path(path) => found(path),
            usvg::Node::Group(group) => paths(group, found),
            usvg::Node::Image(_) | usvg::Node::Text(_) => {}
        }
    }
}

fn append(path: &usvg::Path, segments: &mut Vec<Segment>, ink: &mut Rect) {
    use resvg::tiny_skia::{PathSegment, Point};
    let Some(placed) = path.data().clone().transform(path.abs_transform()) else { return };
    let bounds = placed.bounds();
    *ink |= Rect::from_min_size(pos2(bounds.x(), bounds.y()), vec2(bounds.width(), bounds.height()));
    let at = |point: Point| pos2(point.x, point.y);
    segments.extend(placed.segments().map(|segment| match segment {
        PathSegment::MoveTo(to) => Segment::Move(at(to)),
        PathSegment::LineTo(to) => Segment::Line(at(to)),
        PathSegment::QuadTo(by, to) => Segment::Quad(at(by), at(to)),
        PathSegment::CubicTo(first, second, to) => Segment::Cubic(at(first), at(second), at(to)),
        PathSegment::Close => Segment::Close,
    }));
}
