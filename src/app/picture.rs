//! Pictures without a screen: the program's own view code, drawn headless, written as SVG, PNG or PDF.

use std::path::Path;

use chrono::NaiveDate;
use egui::{Color32, Vec2};

use super::failures;
use super::headless::{self, Page};
use super::session::Session;
use super::worker::Worker;
use crate::document::Document;
use crate::exchange::svg::Drawing;
use crate::exchange::{pdf, png, svg};
use crate::file::{self, SaveError};
use crate::language::{Language, Words};
use crate::ui::context::{Cx, Outbox};
use crate::ui::fonts;
use crate::ui::theme::{Theme, ThemeKind};
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
}

impl PictureFormat {
    /// That which the ending of a name says; none where it says another.
    pub fn of(path: &Path) -> Option<Self> {
        let ending = path.extension()?.to_ascii_lowercase();
        match ending.to_str()? {
            "svg" => Some(Self::Svg),
            "png" => Some(Self::Png),
            "pdf" => Some(Self::Pdf),
            _ => None,
        }
    }

    /// Whether it can hold more than one view.
    pub fn has_pages(self) -> bool {
        self == Self::Pdf
    }
}

/// How pictures are written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Form {
    /// As what.
    pub format: PictureFormat,
    /// Of a PNG: pixels a point.
    pub scale: f32,
    /// Whether nothing lies behind the view.
    pub transparent: bool,
}

impl Form {
    /// The usual one of a format.
    pub fn of(format: PictureFormat) -> Self {
        Self { format, scale: 1.0, transparent: false }
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
}

/// Why a picture was not written, in words.
pub fn failure(words: Words, path: &Path, failure: &PictureFailure) -> String {
    match failure {
        PictureFailure::Save(error) => failures::save(words, path, error),
        PictureFailure::Draw(message) => words.with("error-system", &[("message", message.into())]),
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
    let words = Words::new(request.language);
    let theme = Theme::of(request.theme);
    let document = Document::opened(workspace.clone(), 1);
    let mut session = Session::seen_by(document, None, None, request.day, author);
    session.as_of = Some(request.day);
    let view = request.sight.view;
    session.view = view;
    session.views.look_at(request.sight);
    let mut worker = Worker::in_place();
    session.refresh(&mut worker, request.day);
    let title = format!("{} · {}", workspace.engagement.title, words.text(view.key()));
    let page = Page { size: request.size, pixels_per_point: 1.0, title, language: request.language.tag().to_owned() };
    let out = Outbox::default();
    let ground = if transparent { Color32::TRANSPARENT } else { theme.page };
    let mut drawing = headless::draw(
        &page,
        |ctx| {
            fonts::install(ctx);
            theme.apply(ctx);
        },
        |ui| {
            let (views, cx) = session.looked_at(&words, theme, author, &out);
            // Nobody works on a picture.
            let cx = Cx { editable: false, ..cx };
            let paper = egui::Frame::new().fill(ground);
            egui::CentralPanel::default().frame(paper).show(ui, |ui| views.ui(view, ui, &cx));
            // What a view asks for is worked out, and nothing else is done: a picture changes nothing.
            out.take().iter().for_each(|action| session.work_out(&mut worker, action));
        },
    );
    if transparent {
        drawing.background = Color32::TRANSPARENT;
    }
    drawing
}

/// The pictures as the bytes of a file, as `author` sees them; of several, one a page, and only the first where the format
/// has no pages.
pub fn bytes(workspace: &Workspace, requests: &[Request], author: &str, form: Form) -> Result<Vec<u8>, PictureFailure> {
    let drawn = |request: &Request| drawing(workspace, request, author, form.transparent);
    let first = || requests.first().map(|request| svg::to_svg(&drawn(request))).unwrap_or_default();
    match form.format {
        PictureFormat::Svg => Ok(first().into_bytes()),
        PictureFormat::Png => {
            png::to_png(&first(), &fonts::faces(), form.scale).map_err(|error| PictureFailure::Draw(error.to_string()))
        }
        PictureFormat::Pdf => {
            let about = about(workspace, requests);
            let sheets = requests.iter().map(|request| pdf::Sheet::around(drawn(request)));
            pdf::to_pdf(&about, &fonts::faces(), sheets).map_err(|error| PictureFailure::Draw(error.to_string()))
        }
    }
}

/// What is said of a document of several pictures.
fn about(workspace: &Workspace, requests: &[Request]) -> pdf::About {
    let named = |request: &Request| Words::new(request.language).text(request.sight.view.key()).to_owned();
    let bookmark = |(page, request): (usize, &Request)| pdf::Bookmark { title: named(request), page };
    let title = match requests {
        [one] => format!("{} · {}", workspace.engagement.title, named(one)),
        _ => workspace.engagement.title.clone(),
    };
    let language = requests.first().map(|request| request.language.tag().to_owned()).unwrap_or_default();
    let bookmarks = if requests.len() > 1 { requests.iter().enumerate().map(bookmark).collect() } else { Vec::new() };
    pdf::About { title, language, bookmarks }
}

/// Draws the picture as `author` sees it and writes it as the file's name says, else as SVG.
pub fn write(workspace: &Workspace, request: &Request, author: &str, path: &Path) -> Result<(), PictureFailure> {
    let form = Form::of(PictureFormat::of(path).unwrap_or_default());
    let bytes = bytes(workspace, std::slice::from_ref(request), author, form)?;
    file::write(path, &bytes).map_err(PictureFailure::Save)
}
