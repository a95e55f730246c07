//! Pictures without a screen: the program's own view code, drawn headless, written as SVG, PNG, PDF or slides.

use std::fmt::Display;
use std::path::Path;

use chrono::NaiveDate;
use egui::Vec2;

use super::failures;
use super::paper::Paper;
use super::studio::Studio;
use crate::exchange::svg::Drawing;
use crate::exchange::{pdf, png, pptx, svg};
use crate::file::{self, SaveError};
use crate::language::{Language, Words};
use crate::ui::fonts;
use crate::ui::theme::ThemeKind;
use crate::ui::views::Sight;
use crate::workspace::Workspace;

/// What picture is wanted.
#[derive(Clone, Debug, PartialEq)]
pub struct Request {
    /// Which view, and which page of it.
    pub sight: Sight,
    /// As of which day.
    pub day: NaiveDate,
    /// Width and height in points.
    pub size: Vec2,
    /// In which theme.
    pub theme: ThemeKind,
    /// In which language.
    pub language: Language,
}

/// How a picture is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PictureFormat {
    /// Vectors; text stays text.
    #[default]
    Svg,
    /// Pixels.
    Png,
    /// Pages of vectors; text stays text and brings its fonts.
    Pdf,
    /// Slides whose shapes and words can be changed.
    Pptx,
}

impl PictureFormat {
    /// That which the ending of a name says; none where it says another.
    pub fn of(path: &Path) -> Option<Self> {
        let ending = path.extension()?.to_ascii_lowercase();
        match ending.to_str()? {
            "svg" => Some(Self::Svg),
            "png" => Some(Self::Png),
            "pdf" => Some(Self::Pdf),
            "pptx" => Some(Self::Pptx),
            _ => None,
        }
    }

    /// Whether it can hold more than one view.
    pub fn has_pages(self) -> bool {
        matches!(self, Self::Pdf | Self::Pptx)
    }
}

/// How pictures are written.
#[derive(Clone, Debug, PartialEq)]
pub struct Form {
    /// As what.
    pub format: PictureFormat,
    /// Of a PNG: pixels a point.
    pub scale: f32,
    /// Whether nothing lies behind the view.
    pub transparent: bool,
    /// Of a PDF: on what paper; none = each page is as large as its view.
    pub paper: Option<Paper>,
    /// Of slides: the bytes of a firm's presentation on whose masters they stand.
    pub template: Option<Vec<u8>>,
}

impl Form {
    /// The usual one of a format.
    pub fn of(format: PictureFormat) -> Self {
        Self { format, scale: 1.0, transparent: false, paper: None, template: None }
    }
}

/// Why a picture was not written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PictureFailure {
    /// The file could not be written.
    #[error("{0}")]
    Save(SaveError),
    /// The picture could not be drawn.
    #[error("{0}")]
    Draw(String),
    /// Whoever asked for it wants it no more.
    #[error("stopped")]
    Stopped,
}

/// Why a picture was not written, in words.
pub fn failure(words: Words, path: &Path, failure: &PictureFailure) -> String {
    match failure {
        PictureFailure::Save(error) => failures::save(words, path, error),
        PictureFailure::Draw(message) => words.with("error-system", &[("message", message.into())]),
        PictureFailure::Stopped => words.text("leaving-stopped").to_owned(),
    }
}

/// The picture as SVG, as somebody without a name sees it.
pub fn draw(workspace: &Workspace, request: &Request) -> String {
    draw_for(workspace, request, "")
}

/// The picture as SVG, as `author` sees it: what is private of others is not in it.
pub fn draw_for(workspace: &Workspace, request: &Request, author: &str) -> String {
    svg::to_svg(&drawing(workspace, request, author, false))
}

/// What a view draws, as `author` sees it; with nothing behind it where it is to be transparent.
pub fn drawing(workspace: &Workspace, request: &Request, author: &str, transparent: bool) -> Drawing {
    Studio::new(workspace, request, author, transparent).view()
}

/// The pictures as the bytes of a file, as `author` sees them; of several, one a page, and only the first where the format
/// has no pages. `go_on` is told how many pages are done and of how many, and says whether to go on.
pub fn bytes(
    workspace: &Workspace,
    requests: &[Request],
    author: &str,
    form: &Form,
    go_on: &mut dyn FnMut(usize, usize) -> bool,
) -> Result<Vec<u8>, PictureFailure> {
    let drawn = |request: &Request| drawing(workspace, request, author, form.transparent);
    let first = || requests.first().map(|request| svg::to_svg(&drawn(request))).unwrap_or_default();
    let failed = |error: &dyn Display| PictureFailure::Draw(error.to_string());
    match form.format {
        PictureFormat::Svg => Ok(first().into_bytes()),
        PictureFormat::Png => png::to_png(&first(), &fonts::faces(), form.scale).map_err(|error| failed(&error)),
        PictureFormat::Pdf => {
            let mut document = pdf::Document::new(&fonts::faces()).map_err(|error| failed(&error))?;
            let mut about = about(workspace, requests);
            for (index, request) in requests.iter().enumerate() {
                if requests.len() > 1 {
                    about.bookmarks.push(pdf::Bookmark { title: named(request), page: document.pages() });
                }
                let Some(paper) = form.paper else {
                    step(go_on, index, requests.len())?;
                    document.add(&pdf::Sheet::around(drawn(request))).map_err(|error| failed(&error))?;
                    continue;
                };
                let request = &Request { size: paper.room(), ..*request };
                // Paper is white by itself; only what is drawn for a dark ground brings it along.
                let white = form.transparent || request.theme == ThemeKind::Light;
                let mut studio = Studio::new(workspace, request, author, white);
                let leaves = studio.leaves();
                if leaves.is_empty() {
                    step(go_on, index, requests.len())?;
                    document.add(&paper.sheet(studio.view())).map_err(|error| failed(&error))?;
                }
                for leaf in &leaves {
                    step(go_on, leaf.number - 1, leaf.of)?;
                    let page = document.pages();
                    about
                        .bookmarks
                        .extend(leaf.phases.iter().map(|title| pdf::Bookmark { title: title.clone(), page }));
                    document.add(&paper.sheet(studio.leaf(leaf))).map_err(|error| failed(&error))?;
                }
            }
            document.finish(&about).map_err(|error| failed(&error))
        }
        PictureFormat::Pptx => {
            let mut slides = Vec::with_capacity(requests.len());
            for (index, request) in requests.iter().enumerate() {
                step(go_on, index, requests.len())?;
                slides.push(pptx::Slide { title: named(request), drawing: drawn(request) });
            }
            let title = about(workspace, requests).title;
            pptx::to_pptx(&title, &slides, form.template.as_deref()).map_err(|error| failed(&error))
        }
    }
}

fn step(go_on: &mut dyn FnMut(usize, usize) -> bool, done: usize, of: usize) -> Result<(), PictureFailure> {
    if go_on(done, of) { Ok(()) } else { Err(PictureFailure::Stopped) }
}

/// How a view is called.
fn named(request: &Request) -> String {
    Words::new(request.language).text(request.sight.view.key()).to_owned()
}

/// What is said of a document of several pictures.
fn about(workspace: &Workspace, requests: &[Request]) -> pdf::About {
    let title = match requests {
        [one] => format!("{} · {}", workspace.engagement.title, named(one)),
        _ => workspace.engagement.title.clone(),
    };
    let language = requests.first().map(|request| request.language.tag().to_owned()).unwrap_or_default();
    pdf::About { title, language, bookmarks: Vec::new() }
}

/// Draws the picture as `author` sees it and writes it as the file's name says, else as SVG.
pub fn write(workspace: &Workspace, request: &Request, author: &str, path: &Path) -> Result<(), PictureFailure> {
    let form = Form::of(PictureFormat::of(path).unwrap_or_default());
    let bytes = bytes(workspace, std::slice::from_ref(request), author, &form, &mut |_, _| true)?;
    file::write(path, &bytes).map_err(PictureFailure::Save)
}
