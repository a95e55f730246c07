//! Pictures without a screen: the program's own view code, drawn headless, written as SVG or PNG.

use std::path::Path;

use chrono::NaiveDate;
use egui::Vec2;

use super::failures;
use super::headless::{self, Page};
use super::session::Session;
use super::worker::Worker;
use crate::document::Document;
use crate::exchange::{png, svg};
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
    let drawing = headless::draw(
        &page,
        |ctx| {
            fonts::install(ctx);
            theme.apply(ctx);
        },
        |ui| {
            let (views, cx) = session.looked_at(&words, theme, author, &out);
            // Nobody works on a picture.
            let cx = Cx { editable: false, ..cx };
            let paper = egui::Frame::new().fill(theme.page);
            egui::CentralPanel::default().frame(paper).show(ui, |ui| views.ui(view, ui, &cx));
            // What a view asks for is worked out, and nothing else is done: a picture changes nothing.
            out.take().iter().for_each(|action| session.work_out(&mut worker, action));
        },
    );
    svg::to_svg(&drawing)
}

/// Draws the picture as `author` sees it and writes it, as PNG where the file name says so, else as SVG.
pub fn write(workspace: &Workspace, request: &Request, author: &str, path: &Path) -> Result<(), PictureFailure> {
    let svg = draw_for(workspace, request, author);
    let is_png = path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("png"));
    let bytes = if is_png {
        png::to_png(&svg, &fonts::faces(), 1.0).map_err(|error| PictureFailure::Draw(error.to_string()))?
    } else {
        svg.into_bytes()
    };
    file::write(path, &bytes).map_err(PictureFailure::Save)
}
