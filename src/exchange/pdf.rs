//! Drawings as pages of a PDF: vectors, and text that can be selected and searched in every script, its fonts embedded with
//! only the glyphs that are used. The same bytes for the same drawings: no clock, no author, no machine is in it.
//!
//! Owns [`Document`]. Must not know which view drew, nor touch the system's fonts or a file.

mod faces;
mod ink;
mod shades;

use std::io::Write as _;

use egui::Vec2;
use egui::epaint::Pos2;
use flate2::Compression;
use flate2::write::ZlibEncoder;
use pdf_writer::{Content, Filter, Finish as _, Name, Pdf, Rect, Ref, TextStr};

use super::marks::marks;
use super::svg::Drawing;
use faces::Faces;
use shades::Shades;

/// Points of paper (1/72 inch) for each point of the screen (1/96 inch).
pub const PAPER_POINTS: f32 = 0.75;

/// The longest side of a page in points of paper that readers must take (PDF 1.7, annex C).
const MAX_SIDE: f32 = 14_400.0;

/// One page, and what lies on it.
#[derive(Clone, Debug)]
pub struct Sheet {
    /// Width and height of the paper, in points of the screen.
    pub size: Vec2,
    /// What is drawn on it.
    pub drawing: Drawing,
    /// Where the corner of the drawing lies, in points of the screen.
    pub at: Pos2,
    /// How large the drawing is on it, as a share of what it is on the screen.
    pub scale: f32,
}

impl Sheet {
    /// A page as large as the drawing.
    pub fn around(drawing: Drawing) -> Self {
        Self { size: Vec2::new(drawing.width, drawing.height), drawing, at: Pos2::ZERO, scale: 1.0 }
    }
}

/// A page with a name, for whoever leafs through the document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bookmark {
    /// How it is called.
    pub title: String,
    /// Which, from 0.
    pub page: usize,
}

/// What is said of a document beside its pages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct About {
    /// What it shows.
    pub title: String,
    /// The language of its words, as a BCP 47 tag.
    pub language: String,
    /// Where to leaf to.
    pub bookmarks: Vec<Bookmark>,
}

/// Why no PDF could be made.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PdfError {
    /// A page has no size, or one that paper cannot have.
    #[error("a page of {width} by {height} points cannot be made")]
    Size {
        /// Its width in points of paper.
        width: String,
        /// Its height in points of paper.
        height: String,
    },
    /// A font cannot be read or cut down.
    #[error("a font cannot be embedded")]
    Font,
}

/// Numbers for the objects of a document.
struct Refs(i32);

impl Refs {
    fn next(&mut self) -> Ref {
        self.0 += 1;
        Ref::new(self.0)
    }
}

/// A document in the making: pages are added one by one, so that not all drawings are in memory at once.
pub struct Document {
    pdf: Pdf,
    faces: Faces,
    shades: Shades,
    refs: Refs,
    catalog: Ref,
    tree: Ref,
    resources: Ref,
    pages: Vec<(Ref, Vec2)>,
}

impl Document {
    /// An empty one, with exactly the fonts given as TrueType or OpenType bytes, best first.
    pub fn new(fonts: &[&'static [u8]]) -> Result<Self, PdfError> {
        let mut refs = Refs(0);
        let (catalog, tree, resources) = (refs.next(), refs.next(), refs.next());
        let faces = Faces::new(fonts).ok_or(PdfError::Font)?;
        let (pdf, shades) = (Pdf::new(), Shades::default());
        Ok(Self { pdf, faces, shades, refs, catalog, tree, resources, pages: Vec::new() })
    }

    /// How many pages it has.
    pub fn pages(&self) -> usize {
        self.pages.len()
    }

    /// Adds a page behind the others.
    pub fn add(&mut self, sheet: &Sheet) -> Result<(), PdfError> {
        let Self { pdf, faces, shades, refs, .. } = self;
        let size = sheet.size * PAPER_POINTS;
        let side = |length: f32| (1.0..=MAX_SIDE).contains(&length);
        if !side(size.x) || !side(size.y) {
            return Err(PdfError::Size { width: size.x.to_string(), height: size.y.to_string() });
        }
        let (page, content) = (refs.next(), refs.next());
        let Sheet { drawing, at, scale, .. } = sheet;
        // The page of a PDF begins below, that of a drawing above.
        let (x, y, scale) = (at.x * PAPER_POINTS, size.y - at.y * PAPER_POINTS, scale * PAPER_POINTS);
        let mut written = Content::new();
        written.transform([scale, 0.0, 0.0, -scale, x, y]);
        ink::write(&mut written, drawing, &marks(drawing), faces, shades);
        let packed = packed(&written.finish());
        pdf.stream(content, &packed).filter(Filter::FlateDecode);
        let mut written = pdf.page(page);
        written.media_box(Rect::new(0.0, 0.0, size.x, size.y)).parent(self.tree).contents(content);
        written.pair(Name(b"Resources"), self.resources);
        // What is half transparent is mixed as on the screen.
        written.group().transparency().color_space().device_rgb();
        written.finish();
        self.pages.push((page, size));
        Ok(())
    }

    /// All of it as a file.
    pub fn finish(self, about: &About) -> Result<Vec<u8>, PdfError> {
        let Self { mut pdf, faces, shades, mut refs, catalog, tree, resources, pages } = self;
        let count = i32::try_from(pages.len()).unwrap_or(i32::MAX);
        pdf.pages(tree).kids(pages.iter().map(|(page, _)| *page)).count(count);
        let outline = bookmarks(&mut pdf, &mut refs, &about.bookmarks, &pages);
        let fonts = faces.write(&mut pdf, &mut refs).ok_or(PdfError::Font)?;
        let shades = shades.write(&mut pdf, &mut refs);
        let mut written = pdf.indirect(resources).start::<pdf_writer::writers::Resources<'_>>();
        written.fonts().pairs(fonts.iter().map(|(name, font)| (Name(name.as_bytes()), *font)));
        written.ext_g_states().pairs(shades.states.iter().map(|(name, state)| (Name(name.as_bytes()), *state)));
        written.shadings().pairs(shades.runs.iter().map(|(name, run)| (Name(name.as_bytes()), *run)));
        written.finish();

        let mut written = pdf.catalog(catalog);
        written.pages(tree).lang(TextStr(&about.language));
        written.viewer_preferences().display_doc_title(true);
        if let Some(outline) = outline {
            written.outlines(outline).page_mode(pdf_writer::types::PageMode::UseOutlines);
        }
        written.finish();
        let info = refs.next();
        pdf.document_info(info).title(TextStr(&about.title));
        Ok(pdf.finish())
    }
}

/// Writes where to leaf to; returns its object, where there is any.
fn bookmarks(pdf: &mut Pdf, refs: &mut Refs, bookmarks: &[Bookmark], pages: &[(Ref, Vec2)]) -> Option<Ref> {
    let there: Vec<_> = bookmarks.iter().filter_map(|one| Some((one, pages.get(one.page)?, refs.next()))).collect();
    let (first, last) = (there.first()?.2, there.last()?.2);
    let outline = refs.next();
    pdf.outline(outline).first(first).last(last).count(there.len() as i32);
    for (index, (bookmark, (page, size), item)) in there.iter().enumerate() {
        let mut written = pdf.outline_item(*item);
        written.title(TextStr(&bookmark.title)).parent(outline);
        if let Some((_, _, before)) = index.checked_sub(1).and_then(|index| there.get(index)) {
            written.prev(*before);
        }
        if let Some((_, _, after)) = there.get(index + 1) {
            written.next(*after);
        }
        written.dest().page(*page).xyz(0.0, size.y, None);
    }
    Some(outline)
}

/// The bytes packed as `FlateDecode` unpacks them.
fn packed(bytes: &[u8]) -> Vec<u8> {
    let mut packer = ZlibEncoder::new(Vec::with_capacity(bytes.len() / 3), Compression::default());
    // Writing to memory cannot fail.
    let _ = packer.write_all(bytes);
    packer.finish().unwrap_or_default()
}
