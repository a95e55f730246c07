//! Which face has which character, which glyph of it that is, and what of the faces a document carries.

use std::collections::BTreeMap;

use pdf_writer::types::{CidFontType, FontFlags, SystemInfo, UnicodeCmap};
use pdf_writer::{Filter, Finish as _, Name, Pdf, Rect, Ref, Str};
use skrifa::instance::{LocationRef, Size};
use skrifa::metrics::{GlyphMetrics, Metrics};
use skrifa::raw::TableProvider as _;
use skrifa::{FontRef, GlyphId, MetadataProvider as _, Tag};
use subsetter::GlyphRemapper;

use super::{Refs, packed};

/// The order of glyphs in an embedded font is our own.
const OWN_ORDER: SystemInfo<'static> =
    SystemInfo { registry: Str(b"Adobe"), ordering: Str(b"Identity"), supplement: 0 };

/// Outlines after Adobe's way, where a font has them.
const CFF: Tag = Tag::new(b"CFF ");

/// The faces of a document, and what was asked of them.
pub struct Faces {
    faces: Vec<Face>,
    /// Where a character was found, by whether it is bold.
    known: BTreeMap<(char, bool), Option<Found>>,
}

/// A character in a face.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Found {
    /// The number of the face.
    pub face: usize,
    /// What the document calls its glyph.
    pub glyph: u16,
    /// How far it moves the pen by itself, in ems.
    pub advance: f32,
    /// Whether the document says of the glyph that it is this character: two may look alike and share one.
    pub says_so: bool,
}

struct Face {
    bytes: &'static [u8],
    font: FontRef<'static>,
    bold: bool,
    used: GlyphRemapper,
    /// What each glyph used is, by the document's number: its character, and its width in thousandths of an em.
    glyphs: BTreeMap<u16, (char, f32)>,
}

impl Faces {
    /// Reads the faces, best first; `None` where one is none.
    pub fn new(fonts: &[&'static [u8]]) -> Option<Self> {
        let face = |bytes: &&'static [u8]| {
            let font = FontRef::new(bytes).ok()?;
            let bold = font.attributes().weight.value() >= 600.0;
            Some(Face { bytes, font, bold, used: GlyphRemapper::new(), glyphs: BTreeMap::new() })
        };
        Some(Self { faces: fonts.iter().map(face).collect::<Option<_>>()?, known: BTreeMap::new() })
    }

    /// The face that has the character, and its glyph there: the first of the weight that is asked for, else the first.
    pub fn of(&mut self, character: char, bold: bool) -> Option<Found> {
        if let Some(known) = self.known.get(&(character, bold)) {
            return *known;
        }
        let has = |face: &Face| face.font.charmap().map(character).filter(|glyph| glyph.to_u32() != 0);
        let of_weight = |wanted: bool| self.faces.iter().enumerate().filter(move |(_, face)| face.bold == wanted);
        let found = of_weight(bold).chain(of_weight(!bold)).find_map(|(index, face)| Some((index, has(face)?)));
        let found = found.and_then(|(index, glyph)| self.faces.get_mut(index)?.take(index, glyph, character));
        self.known.insert((character, bold), found);
        found
    }

    /// Writes the faces that were used, with what was used of them; their names and objects. `None` where one cannot be cut
    /// down.
    pub fn write(&self, pdf: &mut Pdf, refs: &mut Refs) -> Option<Vec<(String, Ref)>> {
        let used = self.faces.iter().enumerate().filter(|(_, face)| !face.glyphs.is_empty());
        used.map(|(index, face)| Some((name(index), face.write(index, pdf, refs)?))).collect()
    }
}

/// What pages call a face.
pub fn name(index: usize) -> String {
    format!("F{index}")
}

impl Face {
    fn take(&mut self, face: usize, glyph: GlyphId, character: char) -> Option<Found> {
        let metrics = GlyphMetrics::new(&self.font, Size::new(1000.0), LocationRef::default());
        let width = metrics.advance_width(glyph).unwrap_or_default();
        let number = self.used.remap(u16::try_from(glyph.to_u32()).ok()?);
        let (first, _) = *self.glyphs.entry(number).or_insert((character, width));
        Some(Found { face, glyph: number, advance: width / 1000.0, says_so: first == character })
    }

    fn write(&self, index: usize, pdf: &mut Pdf, refs: &mut Refs) -> Option<Ref> {
        let (font, cid, descriptor) = (refs.next(), refs.next(), refs.next());
        let (program, unicode) = (refs.next(), refs.next());
        let cut = subsetter::subset(self.bytes, 0, &self.used).ok()?;
        let outlines = FontRef::new(&cut).ok()?.table_data(CFF).map(|table| table.as_bytes().to_vec());
        let is_cff = outlines.is_some();
        let called = self.called(index);
        let called = Name(called.as_bytes());

        pdf.type0_font(font)
            .base_font(called)
            .encoding_predefined(Name(b"Identity-H"))
            .descendant_font(cid)
            .to_unicode(unicode);
        let mut written = pdf.cid_font(cid);
        written.subtype(if is_cff { CidFontType::Type0 } else { CidFontType::Type2 });
        written.base_font(called).system_info(OWN_ORDER).font_descriptor(descriptor).default_width(0.0);
        if !is_cff {
            written.cid_to_gid_map_predefined(Name(b"Identity"));
        }
        let mut widths = written.widths();
        for (&number, &(_, width)) in &self.glyphs {
            widths.same(number, number, width);
        }
        widths.finish();
        written.finish();

        let metrics = Metrics::new(&self.font, Size::new(1000.0), LocationRef::default());
        let bounds = metrics.bounds.unwrap_or_default();
        let mut written = pdf.font_descriptor(descriptor);
        written
            .name(called)
            .flags(FontFlags::SYMBOLIC)
            .bbox(Rect::new(bounds.x_min, bounds.y_min, bounds.x_max, bounds.y_max))
            .italic_angle(0.0)
            .ascent(metrics.ascent)
            .descent(metrics.descent)
            .cap_height(metrics.cap_height.unwrap_or(metrics.ascent))
            .stem_v(if self.bold { 140.0 } else { 80.0 });
        if is_cff {
            written.font_file3(program);
        } else {
            written.font_file2(program);
        }
        written.finish();

        let mut map = UnicodeCmap::new(Name(b"Unicode"), OWN_ORDER);
        for (&number, &(character, _)) in &self.glyphs {
            map.pair(number, character);
        }
        let map = packed(&map.finish());
        pdf.cmap(unicode, &map).filter(Filter::FlateDecode);
        let bytes = outlines.as_deref().unwrap_or(&cut);
        let packed = packed(bytes);
        let mut written = pdf.stream(program, &packed);
        written.filter(Filter::FlateDecode);
        if is_cff {
            written.pair(Name(b"Subtype"), Name(b"CIDFontType0C"));
        } else {
            written.pair(Name(b"Length1"), i32::try_from(bytes.len()).unwrap_or(i32::MAX));
        }
        written.finish();
        Some(font)
    }

    /// The name of the cut-down font: six letters that are this document's, and whose font it is.
    fn called(&self, index: usize) -> String {
        let name = self.font.name().ok().and_then(|names| {
            let of = |record: &&skrifa::raw::tables::name::NameRecord| {
                record.name_id() == skrifa::raw::types::NameId::POSTSCRIPT_NAME
            };
            let record = names.name_record().iter().find(of)?;
            Some(record.string(names.string_data()).ok()?.to_string())
        });
        let plain = |name: String| name.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect::<String>();
        let letter = char::from(b'A' + u8::try_from(index % 26).unwrap_or_default());
        format!("ENTEN{letter}+{}", name.map(plain).filter(|name| !name.is_empty()).unwrap_or_else(|| "Font".into()))
    }
}
