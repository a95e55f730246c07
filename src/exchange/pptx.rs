//! Drawings as slides of a presentation, one a slide: shapes and words that PowerPoint and LibreOffice take as their own, so
//! that they can be moved, coloured and rewritten there. A firm's presentation can be given; its masters, layouts and theme
//! stay. Neither who wrote it nor when is in it, and the same drawings give the same bytes.
//!
//! Owns [`to_pptx`]. Must not know which view drew, nor touch a file.

mod clipping;
mod emu;
mod package;
mod shapes;
mod template;

use super::svg::Drawing;
use package::Package;

/// The sides of a slide in English Metric Units (914,400 an inch).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SlideSize {
    /// From left to right.
    pub width: i64,
    /// From top to bottom.
    pub height: i64,
}

/// How wide a slide is where no presentation says otherwise: 13⅓ inches, as PowerPoint's own.
const SLIDE_WIDTH: i64 = 12_192_000;

/// One slide.
#[derive(Clone, Debug)]
pub struct Slide {
    /// How it is called, for those who leaf through them.
    pub title: String,
    /// What is drawn on it.
    pub drawing: Drawing,
}

/// Why no presentation could be made.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PptxError {
    /// There is no slide.
    #[error("there is nothing to show")]
    Empty,
    /// What was given as the firm's presentation is none, or is damaged.
    #[error("the presentation that was given cannot be read: {0}")]
    Template(String),
}

/// Writes the slides, on the masters of `template` (the bytes of a .pptx or .potx) where there is one.
pub fn to_pptx(title: &str, slides: &[Slide], template: Option<&[u8]>) -> Result<Vec<u8>, PptxError> {
    let first = slides.first().ok_or(PptxError::Empty)?;
    let language = first.drawing.language.clone();
    let mut package = match template {
        Some(bytes) => template::read(bytes)?,
        None => Package::own(size_of(&first.drawing)),
    };
    for slide in slides {
        let written = shapes::slide(&package, slide);
        package.add_slide(written);
    }
    Ok(package.finish(title, &language))
}

/// A slide of the usual width with the drawing's own sides.
fn size_of(drawing: &Drawing) -> SlideSize {
    let share = f64::from(drawing.height) / f64::from(drawing.width.max(1.0));
    SlideSize { width: SLIDE_WIDTH, height: (SLIDE_WIDTH as f64 * share).round() as i64 }
}
