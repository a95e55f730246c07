//! Pictures without a screen: the program's own view code, drawn headless, written as SVG, PNG, PDF or slides.

use std::fmt::Display;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use egui::{Color32, Vec2};

use super::audience::Sketches;
use super::failures;
use super::studio::Studio;
use crate::exchange::paper::Paper;
use crate::exchange::report::{Palette, Report};
use crate::exchange::svg::Drawing;
use crate::exchange::{pdf, png, pptx, svg};
use crate::file::{FileError, SaveError};
use crate::language::{Language, Words};
use crate::ui::fonts;
use crate::ui::theme::ThemeKind;
use crate::ui::views::Sight;
use crate::ui::views::timeline::kept::Look;
use crate::ui::views::timeline::paper::Leaf;
use crate::workspace::Workspace;

/// A picture of a page that is longer than its room is so many times as tall at most.
const TALLEST: f32 = 4.0;
/// On a sheet of paper and on a slide, where it becomes smaller as it is longer.
const TALLEST_ON_PAPER: f32 = 2.0;

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

    /// How many times as tall as asked for a view may become so that it is whole.
    fn tallest(&self, height: f32) -> f32 {
        match self.format {
            PictureFormat::Pptx => TALLEST_ON_PAPER,
            PictureFormat::Png => TALLEST.min(png::MAX_SIDE_PX as f32 / (self.scale * height).max(1.0)),
            PictureFormat::Svg | PictureFormat::Pdf => TALLEST,
        }
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
    /// A file that belongs to it could not be read.
    #[error("{error}")]
    Read {
        /// Which.
        path: PathBuf,
        /// Why not.
        error: FileError,
    },
    /// What was given as the firm's presentation is none.
    #[error("the firm's presentation cannot be read")]
    Template,
    /// Whoever asked for it wants it no more.
    #[error("stopped")]
    Stopped,
}

impl From<pptx::PptxError> for PictureFailure {
    fn from(error: pptx::PptxError) -> Self {
        match error {
            pptx::PptxError::Template(_) => Self::Template,
            error @ pptx::PptxError::Empty => Self::Draw(error.to_string()),
        }
    }
}

/// Why a picture was not written, in words.
pub fn failure(words: Words, path: &Path, failure: &PictureFailure) -> String {
    match failure {
        PictureFailure::Save(error) => failures::save(words, path, error),
        PictureFailure::Draw(message) => words.with("error-system", &[("message", message.into())]),
        PictureFailure::Read { path, error } => failures::open(words, path, error),
        PictureFailure::Template => words.text("exporting-template-bad").to_owned(),
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

/// The same with all of a view that is longer than its page: as it leaves.
pub fn whole(workspace: &Workspace, request: &Request, author: &str, transparent: bool) -> Drawing {
    Studio::new(workspace, request, author, transparent).whole(TALLEST)
}

/// What a view draws, as `author` sees it; with nothing behind it where it is to be transparent.
pub fn drawing(workspace: &Workspace, request: &Request, author: &str, transparent: bool) -> Drawing {
    Studio::new(workspace, request, author, transparent).view()
}

/// A view that leaves, and how it is looked at beyond what it shows.
#[derive(Clone, Debug, PartialEq)]
pub struct View {
    /// What is wanted of it.
    pub request: Request,
    /// Its columns, filters, and the stretch of time.
    pub look: Look,
}

impl From<Request> for View {
    fn from(request: Request) -> Self {
        Self { request, look: Look::new() }
    }
}

/// What leaves as pictures, one after the other.
#[allow(clippy::large_enum_variant, reason = "there is one at a time")]
pub enum Source<'a> {
    /// Views of a workspace, as `author` sees it.
    Views {
        /// Of which.
        workspace: &'a Workspace,
        /// Which, in their order.
        views: &'a [View],
        /// Who sees it.
        author: &'a str,
    },
    /// Slides of a deck.
    Slides(Sketches),
}

/// A page of what leaves.
pub struct Seen {
    /// The page.
    pub sheet: pdf::Sheet,
    /// Which, from 0.
    pub at: usize,
    /// How many can be seen so.
    pub can_be_seen: usize,
    /// How many there are.
    pub pages: usize,
}

impl Source<'_> {
    /// How many there are.
    pub fn count(&self) -> usize {
        match self {
            Self::Views { views, .. } => views.len(),
            Self::Slides(sketches) => sketches.slides().len(),
        }
    }

    /// How one of them is called.
    fn named(&self, at: usize) -> String {
        match self {
            Self::Views { views, .. } => views.get(at).map(|view| named(&view.request)).unwrap_or_default(),
            Self::Slides(sketches) => sketches.slides().get(at).map(|slide| slide.title.clone()).unwrap_or_default(),
        }
    }

    /// What is said of all of them.
    fn about(&self) -> pdf::About {
        let (title, language) = match self {
            Self::Views { workspace, views, .. } => {
                let title = match views {
                    [one] => format!("{} · {}", workspace.engagement.title, named(&one.request)),
                    _ => workspace.engagement.title.clone(),
                };
                (title, views.first().map(|view| view.request.language))
            }
            Self::Slides(sketches) => (sketches.title().to_owned(), Some(sketches.language())),
        };
        let language = language.map(|language| language.tag().to_owned()).unwrap_or_default();
        pdf::About { title, language, bookmarks: Vec::new() }
    }

    /// One of them as it leaves in this form; none where there are fewer.
    fn drawing(&mut self, at: usize, form: &Form) -> Option<Drawing> {
        let transparent = form.transparent;
        match self {
            Self::Views { workspace, views, author } => {
                let view = views.get(at)?;
                let mut studio = Studio::new(workspace, &view.request, author, transparent);
                studio.look(&view.look);
                Some(studio.whole(form.tallest(view.request.size.y)))
            }
            Self::Slides(sketches) => {
                let mut drawing = sketches.draw(at)?;
                if transparent {
                    drawing.background = Color32::TRANSPARENT;
                }
                Some(drawing)
            }
        }
    }

    /// One of them as a table of a presentation's own, where it is a table and nothing else, with its colours and the sides of
    /// what would be drawn of it.
    fn table(&self, at: usize) -> Option<(Report, Palette, Vec2)> {
        let Self::Views { workspace, views, author } = self else { return None };
        let View { request, look } = views.get(at)?;
        if !request.sight.may_be_table() {
            return None;
        }
        let mut studio = Studio::new(workspace, request, author, false);
        studio.look(look);
        Some((studio.as_table()?, studio.palette(), request.size))
    }

    /// The first as a table of a presentation's own, where it is one.
    pub fn first_table(&self) -> Option<Report> {
        self.table(0).map(|(report, ..)| report)
    }

    /// How many slides they make.
    fn slides(&self, template: Option<&[u8]>) -> usize {
        let mut presentation = pptx::Presentation::new(template).ok();
        let mut of = |at| {
            let (report, palette, sides) = self.table(at)?;
            presentation.as_mut().map(|presentation| presentation.add_sections(&report, &palette, sides))
        };
        (0..self.count()).map(|at| of(at).unwrap_or(1)).sum()
    }

    /// One of them on paper: what draws it, and the pages into which it falls; no pages where it is one by itself.
    fn on_paper(&self, at: usize, paper: Paper, transparent: bool) -> Option<(Studio<'_>, Vec<Leaf>)> {
        let Self::Views { workspace, views, author } = self else { return None };
        let View { request, look } = views.get(at)?;
        let request = &Request { size: paper.room(), ..*request };
        // Paper is white by itself; only what is drawn for a dark ground brings it along.
        let white = transparent || request.theme == ThemeKind::Light;
        let mut studio = Studio::new(workspace, request, author, white);
        studio.look(look);
        let leaves = studio.leaves();
        Some((studio, leaves))
    }

    /// Whether one of them falls into pages of paper by itself.
    fn falls_into_pages(&self, at: usize) -> bool {
        match self {
            Self::Views { views, .. } => views.get(at).is_some_and(|view| Studio::falls_into_pages(view.request.sight)),
            Self::Slides(_) => false,
        }
    }

    /// One of its pages as it leaves in this form, the last where there are fewer; none where there is nothing.
    pub fn page(&mut self, form: &Form, wanted: usize) -> Option<Seen> {
        let count = match form.format {
            PictureFormat::Pptx => self.slides(form.template.as_deref()),
            PictureFormat::Pdf => self.count(),
            PictureFormat::Svg | PictureFormat::Png => 1,
        };
        let paper = form.paper.filter(|_| form.format == PictureFormat::Pdf);
        let Some(paper) = paper.filter(|_| matches!(self, Self::Views { .. })) else {
            // A table that goes on over several slides is seen as one.
            let can_be_seen = if count == self.count() { count } else { 1 };
            let at = wanted.min(can_be_seen.saturating_sub(1));
            let drawing = self.drawing(at, form)?;
            let sheet =
                paper.map_or_else(|| pdf::Sheet::around(drawing.clone()), |paper| paper.fitted(drawing.clone()));
            return Some(Seen { sheet, at, can_be_seen, pages: count });
        };
        let (mut seen, mut pages) = (None, 0);
        for at in 0..count {
            // What is one page by itself is only counted, unless it is the one that is wanted, or may be the last.
            if !self.falls_into_pages(at) && wanted != pages && at + 1 < count {
                pages += 1;
                continue;
            }
            let (mut studio, leaves) = self.on_paper(at, paper, form.transparent)?;
            let here = leaves.len().max(1);
            let is_last = at + 1 == count && seen.is_none();
            if wanted < pages + here && seen.is_none() || is_last {
                let within = wanted.saturating_sub(pages).min(here - 1);
                let sheet = match leaves.get(within) {
                    Some(leaf) => paper.sheet(studio.leaf(leaf)),
                    None => on_a_page(&mut studio, paper),
                };
                seen = Some((sheet, pages + within));
            }
            pages += here;
        }
        seen.map(|(sheet, at)| Seen { sheet, at, can_be_seen: pages, pages })
    }

    /// All of it as the bytes of a file; only the first where the format has no pages. `go_on` is told how many pages are done
    /// and of how many, and says whether to go on.
    pub fn bytes(
        mut self,
        form: &Form,
        go_on: &mut dyn FnMut(usize, usize) -> bool,
    ) -> Result<Vec<u8>, PictureFailure> {
        let count = self.count();
        match form.format {
            PictureFormat::Svg | PictureFormat::Png => {
                step(go_on, 0, 1)?;
                let drawing = self.drawing(0, form).map(|drawing| svg::to_svg(&drawing)).unwrap_or_default();
                if form.format == PictureFormat::Svg {
                    return Ok(drawing.into_bytes());
                }
                step(go_on, 0, 1)?;
                png::to_png(&drawing, &fonts::faces(), form.scale).map_err(|error| failed(&error))
            }
            PictureFormat::Pdf => self.pdf(form, go_on),
            PictureFormat::Pptx => {
                let mut presentation = pptx::Presentation::new(form.template.as_deref())?;
                for at in 0..count {
                    step(go_on, at, count)?;
                    if let Some((report, palette, sides)) = self.table(at) {
                        presentation.add_sections(&report, &palette, sides);
                        continue;
                    }
                    let Some(drawing) = self.drawing(at, form) else { continue };
                    let page = match &self {
                        Self::Views { views, .. } => views.get(at).map(|view| view.request.size),
                        Self::Slides(_) => None,
                    };
                    let page = page.unwrap_or(Vec2::new(drawing.width, drawing.height));
                    presentation.add(&pptx::Slide { title: self.named(at), drawing, page });
                }
                Ok(presentation.finish(&self.about().title)?)
            }
        }
    }

    fn pdf(&mut self, form: &Form, go_on: &mut dyn FnMut(usize, usize) -> bool) -> Result<Vec<u8>, PictureFailure> {
        let count = self.count();
        let mut document = pdf::Document::new(&fonts::faces()).map_err(|error| failed(&error))?;
        let mut about = self.about();
        for at in 0..count {
            step(go_on, at, count)?;
            if count > 1 {
                about.bookmarks.push(pdf::Bookmark { title: self.named(at), page: document.pages() });
            }
            let views = matches!(self, Self::Views { .. });
            let sheet = match form.paper {
                Some(paper) if views => {
                    let Some((mut studio, leaves)) = self.on_paper(at, paper, form.transparent) else { continue };
                    if !leaves.is_empty() {
                        for leaf in &leaves {
                            step(go_on, leaf.number - 1, leaf.of)?;
                            let page = document.pages();
                            let named = |title: &String| pdf::Bookmark { title: title.clone(), page };
                            about.bookmarks.extend(leaf.phases.iter().map(named));
                            document.add(&paper.sheet(studio.leaf(leaf))).map_err(|error| failed(&error))?;
                        }
                        continue;
                    }
                    Some(on_a_page(&mut studio, paper))
                }
                Some(paper) => self.drawing(at, form).map(|drawing| paper.fitted(drawing)),
                None => self.drawing(at, form).map(pdf::Sheet::around),
            };
            if let Some(sheet) = sheet {
                document.add(&sheet).map_err(|error| failed(&error))?;
            }
        }
        document.finish(&about).map_err(|error| failed(&error))
    }
}

/// Views as the bytes of a file, as `author` sees them, each as it opens; see [`Source::bytes`].
pub fn bytes(
    workspace: &Workspace,
    requests: &[Request],
    author: &str,
    form: &Form,
    go_on: &mut dyn FnMut(usize, usize) -> bool,
) -> Result<Vec<u8>, PictureFailure> {
    let views: Vec<View> = requests.iter().cloned().map(View::from).collect();
    Source::Views { workspace, views: &views, author }.bytes(form, go_on)
}

/// Whether to go on, as whoever waits says.
pub(super) fn step(go_on: &mut dyn FnMut(usize, usize) -> bool, done: usize, of: usize) -> Result<(), PictureFailure> {
    if go_on(done, of) { Ok(()) } else { Err(PictureFailure::Stopped) }
}

/// A view on a page of its own, smaller where it is longer than the page.
fn on_a_page(studio: &mut Studio<'_>, paper: Paper) -> pdf::Sheet {
    let drawing = studio.whole(TALLEST_ON_PAPER);
    if drawing.height > paper.room().y + 1.0 { paper.fitted(drawing) } else { paper.sheet(drawing) }
}

fn failed(error: &dyn Display) -> PictureFailure {
    PictureFailure::Draw(error.to_string())
}

/// How a view is called.
fn named(request: &Request) -> String {
    Words::new(request.language).text(request.sight.key()).to_owned()
}
