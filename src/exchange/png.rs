//! SVG to PNG, on the CPU and from the fonts given: the same picture on every machine. Must not look at the
//! system's fonts nor open any file that the SVG names.

use resvg::usvg::fontdb;
use resvg::{tiny_skia, usvg};
use std::sync::Arc;

/// The longest side of a picture in pixels. Above it viewers refuse, and memory runs out (1 GiB).
pub const MAX_SIDE_PX: u32 = 16_384;

/// Why a picture could not be made.
#[derive(Debug, thiserror::Error)]
pub enum PictureError {
    /// The text is not an SVG document.
    #[error("the drawing cannot be read as SVG: {0}")]
    Svg(#[from] usvg::Error),
    /// The picture would be longer than [`MAX_SIDE_PX`] on a side, or has no size.
    #[error("a picture of {width} by {height} pixels cannot be made; each side may have 1 to {MAX_SIDE_PX}")]
    Size {
        /// Asked width in pixels.
        width: f32,
        /// Asked height in pixels.
        height: f32,
    },
    /// The encoder failed.
    #[error("the picture cannot be written as PNG: {0}")]
    Encoding(String),
}

/// Draws an SVG document as PNG, `scale` pixels a point, with exactly the fonts given as TrueType or OpenType bytes.
pub fn to_png(svg: &str, fonts: &[&[u8]], scale: f32) -> Result<Vec<u8>, PictureError> {
    let tree = usvg::Tree::from_str(svg, &options(fonts))?;
    let size = tree.size();
    let (width, height) = ((size.width() * scale).round(), (size.height() * scale).round());
    let side = |length: f32| (1.0..=MAX_SIDE_PX as f32).contains(&length).then_some(length as u32);
    let mut pixels = side(width)
        .zip(side(height))
        .and_then(|(width, height)| tiny_skia::Pixmap::new(width, height))
        .ok_or(PictureError::Size { width, height })?;
    resvg::render(&tree, tiny_skia::Transform::from_scale(scale, scale), &mut pixels.as_mut());
    pixels.encode_png().map_err(|error| PictureError::Encoding(error.to_string()))
}

/// How the drawing is read: the fonts given and nothing else from outside the document.
pub fn options(fonts: &[&[u8]]) -> usvg::Options<'static> {
    let mut known = fontdb::Database::new();
    for font in fonts {
        known.load_font_data(font.to_vec());
    }
    // Whatever family a text asks for, the first font given is better than no text at all.
    let first = known.faces().next().and_then(|face| face.families.first()).map(|family| family.0.clone());
    let family = first.unwrap_or_default();
    known.set_sans_serif_family(&family);
    known.set_serif_family(&family);
    known.set_monospace_family(&family);
    let mut options = usvg::Options { font_family: family, fontdb: Arc::new(known), ..usvg::Options::default() };
    options.image_href_resolver.resolve_string = Box::new(|_, _| None);
    options.font_resolver.select_fallback = Box::new(fallback);
    options
}

/// The face for a character that the text's own font lacks: the first given that has it and the text's weight (bold
/// Chinese stays bold), else the first that has it.
fn fallback(chr: char, tried: &[fontdb::ID], fonts: &mut Arc<fontdb::Database>) -> Option<fontdb::ID> {
    let first_with = usvg::FontResolver::default_fallback_selector();
    let weight = tried.first().and_then(|&id| fonts.face(id)).map(|face| face.weight)?;
    let of_other_weight = fonts.faces().filter(|face| face.weight != weight).map(|face| face.id);
    let refused: Vec<fontdb::ID> = tried.iter().copied().chain(of_other_weight).collect();
    first_with(chr, &refused, fonts).or_else(|| first_with(chr, tried, fonts))
}
