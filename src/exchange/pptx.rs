//! Drawings as slides of a presentation, one a slide: shapes and words that PowerPoint and LibreOffice take as their own, so
//! that they can be moved, coloured and rewritten there. A firm's presentation can be given; its masters, layouts and theme
//! stay. Neither who wrote it nor when is in it, and the same drawings give the same bytes.
//!
//! Owns [`Presentation`]. Must not know which view drew, nor touch a file.

mod clipping;
mod emu;
mod package;
mod pages;
mod shapes;
mod template;

use egui::Vec2;

use super::report::{Palette, Report};
use super::svg::Drawing;
use package::Package;
pub use pages::to_slides;

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
    /// What is drawn on it, smaller where that is larger than the page.
    pub drawing: Drawing,
    /// The sides of the page for which it was drawn: all slides have those of the first.
    pub page: Vec2,
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

/// A presentation in the making: slides are added one by one.
pub struct Presentation {
    /// None before the first slide says how large ours are.
    package: Option<Package>,
    language: String,
    slides: usize,
}

impl Presentation {
    /// An empty one, on the masters of `template` (the bytes of a .pptx or .potx) where there is one.
    pub fn new(template: Option<&[u8]>) -> Result<Self, PptxError> {
        let package = template.map(template::read).transpose()?;
        Ok(Self { package, language: String::new(), slides: 0 })
    }

    /// Adds a slide behind the others.
    pub fn add(&mut self, slide: &Slide) {
        if self.slides == 0 {
            self.language.clone_from(&slide.drawing.language);
        }
        self.slides += 1;
        let package = self.package.get_or_insert_with(|| Package::own(size_of(slide.page)));
        let written = shapes::slide(package, slide);
        package.add_slide(written);
    }

    /// Adds the sections of a report as slides behind the others, with text and tables of the presentation's own, and on the
    /// colour of their page where no firm gave one; `sides` are those of a drawing. Returns how many slides it took.
    pub fn add_sections(&mut self, report: &Report, palette: &Palette, sides: Vec2) -> usize {
        if self.slides == 0 {
            self.language.clone_from(&report.language);
        }
        let package = self.package.get_or_insert_with(|| Package::own(size_of(sides)));
        let ground = (!package.is_given()).then_some(palette.page);
        let written = pages::slides(report, palette, (package.size(), ground));
        let count = written.len();
        written.into_iter().for_each(|slide| package.add_slide(slide));
        self.slides += count;
        count
    }

    /// All of it as a file.
    pub fn finish(self, title: &str) -> Result<Vec<u8>, PptxError> {
        let package = self.package.filter(|_| self.slides > 0).ok_or(PptxError::Empty)?;
        Ok(package.finish(title, &self.language))
    }
}

/// A slide of the usual width with sides like these.
fn size_of(sides: Vec2) -> SlideSize {
    let share = f64::from(sides.y) / f64::from(sides.x.max(1.0));
    SlideSize { width: SLIDE_WIDTH, height: (SLIDE_WIDTH as f64 * share).round() as i64 }
}
