//! Drawings as pages of a PDF: vectors, and text that can be selected and searched in every script, its fonts embedded with
//! only the glyphs that are used. The same bytes for the same drawings: no clock, no author, no machine is in it.
//!
//! Owns [`to_pdf`]. Must not know which view drew, nor touch the system's fonts or a file.

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
    /// What is drawn on it, and where its corner lies, in points of the screen.
    pub drawings: Vec<(Drawing, Pos2)>,
}

impl Sheet {
    /// A page as large as the drawing.
    pub fn around(drawing: Drawing) -> Self {
        Self { size: Vec2::new(drawing.width, drawing.height), drawings: vec![(drawing, Pos2::ZERO)] }
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

/// Writes the pages as a PDF, with exactly the fonts given as TrueType or OpenType bytes, best first. Pages are asked for
/// one by one, so that not all drawings are in memory at once.
pub fn to_pdf(
    about: &About,
    fonts: &[&'static [u8]],
    sheets: impl IntoIterator<Item = Sheet>,
) -> Result<Vec<u8>, PdfError> {
    let mut faces = Faces::new(fonts).ok_or(PdfError::Font)?;
    let mut shades = Shades::default();
    let mut pdf = Pdf::new();
    let mut refs = Refs(0);
    let (catalog, tree, resources) = (refs.next(), refs.next(), refs.next());
    let mut pages = Vec::new();
    for sheet in sheets {
        let size = sheet.size * PAPER_POINTS;
        let side = |length: f32| (1.0..=MAX_SIDE).contains(&length);
        if !side(size.x) || !side(size.y) {
            return Err(PdfError::Size { width: size.x.to_string(), height: size.y.to_string() });
        }
        let (page, content) = (refs.next(), refs.next());
        let mut written = Content::new();
        for (drawing, at) in &sheet.drawings {
            // The page of a PDF begins below, that of a drawing above.
            let (x, y) = (at.x * PAPER_POINTS, size.y - at.y * PAPER_POINTS);
            let placed = [PAPER_POINTS, 0.0, 0.0, -PAPER_POINTS, x, y];
            written.save_state().transform(placed);
            ink::write(&mut written, drawing, &marks(drawing), &mut faces, &mut shades);
            written.restore_state();
        }
        let packed = packed(&written.finish());
        pdf.stream(content, &packed).filter(Filter::FlateDecode);
        let mut written = pdf.page(page);
        written.media_box(Rect::new(0.0, 0.0, size.x, size.y)).parent(tree).contents(content);
        written.pair(Name(b"Resources"), resources);
        // What is half transparent is mixed as on the screen.
        written.group().transparency().color_space().device_rgb();
        written.finish();
        pages.push((page, size));
    }
    pdf.pages(tree).kids(pages.iter().map(|(page, _)| *page)).count(pages.len() as i32);
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
