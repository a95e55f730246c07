//! Documents and the brief before a meeting as the bytes of a file: Markdown, a page for a browser, paper, slides.

use std::fmt::Display;
use std::ops::Range;

use chrono::NaiveDate;
use egui::Vec2;

use super::cores::Cores;
use super::picture::{PictureFailure, Request};
use super::studio::Studio;
use crate::exchange::paper::Paper;
use crate::exchange::pdf::Sheet;
use crate::exchange::report::Report;
use crate::exchange::{html, markdown, pdf, pptx};
use crate::insight::documents::{Composition, Kind, compose_by};
use crate::insight::own_view::OwnView;
use crate::language::{Language, Words};
use crate::ui::fonts;
use crate::ui::theme::{Theme, ThemeKind};
use crate::ui::views::brief::Before;
use crate::ui::views::documents::report::{self, palette};
use crate::ui::views::documents::sheets::Sheets;
use crate::ui::views::{Sight, ViewKind};
use crate::workspace::{StakeholderId, Workspace};

/// How large a document is on paper, as a share of what it is on the screen: its text is 9.5 points, as books are set.
const ON_PAPER: f32 = 0.9;
/// How large the brief may be on one sheet, the largest first: its text is no smaller than 6.5 points.
const ON_ONE_SHEET: [f32; 4] = [0.9, 0.8, 0.7, 0.62];
/// How large it is on more of them.
const ON_SHEETS: f32 = 0.7;
/// As tall as a sheet is while nobody knows how tall what is on it will be, in points.
const ENDLESS: f32 = 20_000.0;
/// So often the brief is asked whether all that it tells is there.
const ASKED: usize = 4;

/// What is to leave.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// A document.
    Document(Kind),
    /// What to know before a meeting; for us alone.
    Brief,
}

/// All of them, by the names that the command line knows them by.
pub const WHICH: [(&str, Which); 6] = [
    ("weekly", Which::Document(Kind::Weekly)),
    ("steering", Which::Document(Kind::Steering)),
    ("closing", Which::Document(Kind::Closing)),
    ("status", Which::Document(Kind::Status)),
    ("handover", Which::Document(Kind::Handover)),
    ("brief", Which::Brief),
];

impl Which {
    /// Whether it is for a client: then it is composed from what the client may see.
    pub fn is_for_client(self) -> bool {
        matches!(self, Self::Document(kind) if kind.is_for_client())
    }
}

/// As what it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DocumentForm {
    /// Markdown.
    Markdown,
    /// One file for a browser.
    Html,
    /// Pages.
    Pdf,
    /// Slides.
    Pptx,
}

/// What is asked for.
#[derive(Clone, Debug, PartialEq)]
pub struct Asked {
    /// What.
    pub which: Which,
    /// As of which day.
    pub day: NaiveDate,
    /// Since when it tells what changed; none = as is usual for it.
    pub since: Option<NaiveDate>,
    /// Of a brief: before what.
    pub before: Before,
    /// Of a brief: of whom, where they were chosen; none = of those who come.
    pub chosen: Option<Vec<StakeholderId>>,
    /// As what.
    pub form: DocumentForm,
    /// On what paper its pages are.
    pub paper: Paper,
    /// Of slides: a firm's presentation on whose masters they stand, where there is one.
    pub template: Option<Vec<u8>>,
    /// In which language.
    pub language: Language,
}

impl Asked {
    fn words(&self) -> Words {
        Words::new(self.language).read_on(self.day)
    }
}

/// A document as bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    /// The bytes.
    pub bytes: Vec<u8>,
    /// Of one for a client: how many open expectations are not in it.
    pub kept_back: usize,
    /// Of one for us: how many private records are not in it.
    pub left_out: usize,
}

/// A page of a document on paper, or the whole of it as text.
#[derive(Debug)]
pub struct Seen {
    /// The page; none where it is text.
    pub sheet: Option<Sheet>,
    /// The text; empty where it is a page.
    pub text: String,
    /// Which page, from 0.
    pub at: usize,
    /// How many pages there are.
    pub pages: usize,
    /// Of one for a client: how many open expectations are not in it.
    pub kept_back: usize,
    /// Of one for us: how many private records are not in it.
    pub left_out: usize,
}

/// Makes it of the whole file; the brief as `author` sees it, without a name as nobody. `go_on` is told how many pages are done
/// and of how many, and says whether to go on.
pub fn make(
    file: &Workspace,
    asked: &Asked,
    author: &str,
    go_on: &mut dyn FnMut(usize, usize) -> bool,
) -> Result<Made, PictureFailure> {
    match asked.which {
        Which::Document(kind) => {
            if !go_on(0, 0) {
                return Err(PictureFailure::Stopped);
            }
            let document = composed(file, kind, asked);
            let bytes = written(&document, asked, go_on)?;
            Ok(Made { bytes, kept_back: document.kept_back.len(), left_out: document.left_out })
        }
        Which::Brief => {
            let seen = OwnView::of(file, author);
            let bytes = brief(seen.seen(), asked, author)?;
            Ok(Made { bytes, kept_back: 0, left_out: seen.hidden() })
        }
    }
}

/// What is seen of it before it is made: Markdown as text, every other form by one of its pages on its paper, the last where
/// there are fewer.
pub fn page(file: &Workspace, asked: &Asked, author: &str, page: usize) -> Seen {
    let words = asked.words();
    let as_text = asked.form == DocumentForm::Markdown;
    let seen = Seen { sheet: None, text: String::new(), at: 0, pages: 1, kept_back: 0, left_out: 0 };
    match asked.which {
        Which::Document(kind) => {
            let document = composed(file, kind, asked);
            let seen = Seen { kept_back: document.kept_back.len(), left_out: document.left_out, ..seen };
            if as_text {
                return Seen { text: markdown::to_markdown(&report::of(&document, &words)), ..seen };
            }
            let (mut studio, sheets) = laid(&document, asked);
            let at = page.min(sheets.sheets.len().saturating_sub(1));
            let drawing = studio.drawn(|_, ui, cx| sheets.sheet(ui, cx, &document, at));
            Seen { sheet: Some(asked.paper.sheet_at(drawing, ON_PAPER)), at, pages: sheets.sheets.len(), ..seen }
        }
        Which::Brief => {
            let own = OwnView::of(file, author);
            let seen = Seen { left_out: own.hidden(), ..seen };
            let (mut studio, report) = gathered(own.seen(), asked, author);
            match as_text {
                true => Seen { text: markdown::to_markdown(&report), ..seen },
                false => {
                    let sheets = on_sheets(&mut studio, asked.paper);
                    let at = page.min(sheets.len().saturating_sub(1));
                    Seen { at, pages: sheets.len(), sheet: sheets.into_iter().nth(at), ..seen }
                }
            }
        }
    }
}

fn composed(file: &Workspace, kind: Kind, asked: &Asked) -> Composition {
    let since = asked.since.unwrap_or_else(|| kind.since(file, asked.day));
    compose_by(file, (kind, asked.day, since), &|| true, &Cores)
}

/// A document that is composed as bytes.
pub fn written(
    document: &Composition,
    asked: &Asked,
    go_on: &mut dyn FnMut(usize, usize) -> bool,
) -> Result<Vec<u8>, PictureFailure> {
    let words = asked.words();
    let report = || report::of(document, &words);
    match asked.form {
        DocumentForm::Pdf => pages(document, asked, go_on),
        _ => in_words(&report(), asked),
    }
}

/// What is written of words alone.
fn in_words(report: &Report, asked: &Asked) -> Result<Vec<u8>, PictureFailure> {
    let colors = palette(Theme::of(ThemeKind::Light));
    match asked.form {
        DocumentForm::Markdown => Ok(markdown::to_markdown(report).into_bytes()),
        DocumentForm::Pptx => {
            pptx::to_slides(report, &colors, asked.template.as_deref()).map_err(|error| failed(&error))
        }
        DocumentForm::Html | DocumentForm::Pdf => Ok(html::to_html(report, &colors).into_bytes()),
    }
}

fn failed(error: &dyn Display) -> PictureFailure {
    PictureFailure::Draw(error.to_string())
}

/// Where a document is drawn: as somebody of no name sees what its readers may know, and nothing else is there.
fn studio<'a>(shown: &Workspace, asked: &Asked, size: Vec2, author: &'a str) -> Studio<'a> {
    let sight = Sight::of(ViewKind::Managers);
    let request = Request { sight, day: asked.day, size, theme: ThemeKind::Light, language: asked.language };
    Studio::new(shown, &request, author, true)
}

/// Into which sheets a document falls, and where they are drawn.
fn laid(document: &Composition, asked: &Asked) -> (Studio<'static>, Sheets) {
    let mut studio = studio(&document.shown, asked, asked.paper.room_at(ON_PAPER), "");
    let mut sheets = Sheets::default();
    studio.drawn(|_, ui, cx| sheets = Sheets::of(ui, cx, document));
    (studio, sheets)
}

fn pages(
    document: &Composition,
    asked: &Asked,
    go_on: &mut dyn FnMut(usize, usize) -> bool,
) -> Result<Vec<u8>, PictureFailure> {
    let words = asked.words();
    let (mut studio, sheets) = laid(document, asked);
    let mut pdf = pdf::Document::new(&fonts::faces()).map_err(|error| failed(&error))?;
    let mut bookmarks = Vec::new();
    let count = sheets.sheets.len();
    for (number, sheet) in sheets.sheets.iter().enumerate() {
        if !go_on(number, count) {
            return Err(PictureFailure::Stopped);
        }
        let page = pdf.pages();
        bookmarks.extend(sheet.headings.iter().map(|title| pdf::Bookmark { title: title.clone(), page }));
        let drawing = studio.drawn(|_, ui, cx| sheets.sheet(ui, cx, document, number));
        pdf.add(&asked.paper.sheet_at(drawing, ON_PAPER)).map_err(|error| failed(&error))?;
    }
    let title = format!("{} · {}", words.text(document.kind.key()), document.shown.engagement.title);
    let about = pdf::About { title, language: asked.language.tag().to_owned(), bookmarks };
    pdf.finish(&about).map_err(|error| failed(&error))
}

/// The brief before a meeting; on paper it is one sheet, as large as it can be there, or more where that would be too small.
fn brief(seen: &Workspace, asked: &Asked, author: &str) -> Result<Vec<u8>, PictureFailure> {
    let (mut studio, report) = gathered(seen, asked, author);
    if asked.form != DocumentForm::Pdf {
        return in_words(&report, asked);
    }
    let mut pdf = pdf::Document::new(&fonts::faces()).map_err(|error| failed(&error))?;
    for sheet in on_sheets(&mut studio, asked.paper) {
        pdf.add(&sheet).map_err(|error| failed(&error))?;
    }
    let title = format!("{} · {}", report.title, seen.engagement.title);
    let about = pdf::About { title, language: asked.language.tag().to_owned(), bookmarks: Vec::new() };
    pdf.finish(&about).map_err(|error| failed(&error))
}

/// The brief with all that it tells, in words and where it is drawn.
fn gathered<'a>(seen: &Workspace, asked: &Asked, author: &'a str) -> (Studio<'a>, Report) {
    let mut studio = studio(seen, asked, asked.paper.room_at(1.0), author);
    let mut report = Report::default();
    for _ in 0..ASKED {
        let mut whole = false;
        studio.drawn(|views, _, cx| {
            whole = views.dialogue.brief.gather(cx, asked.before, asked.chosen.as_deref());
            report = views.dialogue.brief.report(cx);
        });
        if whole {
            break;
        }
    }
    (studio, report)
}

/// The brief on its sheets: on one where that can be read, else so many people on each as fit.
fn on_sheets(studio: &mut Studio<'_>, paper: Paper) -> Vec<Sheet> {
    let mut count = 0;
    studio.drawn(|views, _, _| count = views.dialogue.brief.people());
    let fits = |studio: &mut Studio<'_>, people: Range<usize>, share: f32| {
        let room = paper.room_at(share);
        studio.resize(Vec2::new(room.x, ENDLESS));
        let mut height = 0.0;
        studio.drawn(|views, ui, cx| {
            views.dialogue.brief.on_paper(ui, cx, people.clone());
            // The panel is as tall as the sheet; what is drawn ends where the next thing would begin.
            height = ui.cursor().top() - ui.max_rect().top();
        });
        (height <= room.y, share * room.y / height.max(1.0))
    };
    let sheet = |studio: &mut Studio<'_>, people: Range<usize>, scale: f32| {
        studio.resize(paper.room_at(scale));
        let drawing = studio.drawn(|views, ui, cx| views.dialogue.brief.on_paper(ui, cx, people.clone()));
        paper.sheet_at(drawing, scale)
    };
    if let Some(share) = ON_ONE_SHEET.into_iter().find(|share| fits(studio, 0..count, *share).0) {
        return vec![sheet(studio, 0..count, share)];
    }
    let (mut sheets, mut start) = (Vec::new(), 0);
    while start < count {
        let mut end = start + 1;
        while end < count && fits(studio, start..end + 1, ON_SHEETS).0 {
            end += 1;
        }
        // One of whom there is more than a sheet holds is smaller.
        let (whole, smaller) = fits(studio, start..end, ON_SHEETS);
        sheets.push(sheet(studio, start..end, if whole { ON_SHEETS } else { smaller }));
        start = end;
    }
    sheets
}
