//! Documents and the brief in every form: what another reader finds in them, in three languages, and that nothing is lost between
//! pages and slides.

use std::fs;
use std::process::Command;

use chrono::NaiveDate;
use entente::app::documents::{Asked, DocumentForm, WHICH, Which, make};
use entente::app::picture::PictureFailure;
use entente::exchange::paper::Paper;
use entente::exchange::report::{Block, Report};
use entente::file::save;
use entente::insight::documents::{Kind, compose};
use entente::language::{Language, Words};
use entente::ui::views::brief::Before;
use entente::ui::views::documents::report;
use entente::workspace::Workspace;

use super::pptx::{said, unpacked};
use super::{SAMPLES, asked, bare, sample};
use crate::client_reads::full;
use crate::sources::root;

/// The rows of a table.
type Rows = Vec<Vec<String>>;

const UPRIGHT: Paper = Paper { size: entente::exchange::paper::PaperSize::A4, portrait: true, margin_mm: 15 };

fn wanted(which: Which, day: NaiveDate, form: DocumentForm, language: Language) -> Asked {
    Asked {
        which,
        day,
        since: None,
        before: Before::Next,
        chosen: None,
        form,
        paper: UPRIGHT,
        template: None,
        language,
    }
}

fn made(file: &Workspace, which: Which, day: NaiveDate, form: DocumentForm, language: Language) -> Vec<u8> {
    make(file, &wanted(which, day, form, language), "", &mut |_, _| true).expect("made").bytes
}

/// All that a document says, in words, and what it is cut to where there is little room.
fn texts(report: &Report) -> Vec<String> {
    let mut all = vec![report.title.clone(), report.under.clone()];
    for section in &report.sections {
        all.push(section.title.clone());
        for block in &section.blocks {
            match block {
                Block::Line { text, .. } | Block::Text(text) => all.push(text.clone()),
                Block::Quote { text, source } => all.extend([text.clone(), source.clone()]),
                Block::Figures(figures) => {
                    all.extend(figures.iter().flat_map(|one| [one.name.clone(), one.value.clone()]));
                }
                Block::Table(table) => {
                    all.extend(table.heads.iter().cloned());
                    all.extend(table.rows.iter().flat_map(|row| row.cells.clone()));
                    all.extend(table.more.clone());
                }
                // A title stands beside its axis, as long as there is room.
                Block::Milestones(of) => {
                    all.extend(of.rows.iter().map(|one| one.title.chars().take(10).collect()));
                    all.extend(of.rows.iter().map(|one| one.on.0.clone()));
                }
            }
        }
    }
    all
}

fn documents() -> impl Iterator<Item = Kind> {
    Kind::ALL.into_iter()
}

#[test]
fn every_form_of_every_document_says_all_of_it_in_three_languages() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = |name: &str| folder.path().join(name);
    for (number, language) in SAMPLES {
        let (file, day) = sample(number);
        let words = Words::new(language);
        for kind in documents() {
            let which = Which::Document(kind);
            let composition = compose(&file, kind, day, kind.since(&file, day));
            let texts = texts(&report::of(&composition, &words));
            assert!(texts.len() > 10, "{kind:?}");

            let page = String::from_utf8(made(&file, which, day, DocumentForm::Html, language)).expect("UTF-8");
            assert!(!page.contains("<script") && !page.contains("http-equiv=\"refresh") && !page.contains("src="));
            fs::write(path("a.html"), &page).expect("written");
            asked("xmllint", &["--noout", "--nonet"], &path("a.html"));
            let read = quick_xml::escape::unescape(&tags_out(&page)).expect("escaped").into_owned();
            let lost: Vec<&String> = texts.iter().filter(|text| !bare(&read).contains(&bare(text))).collect();
            assert!(lost.is_empty(), "{kind:?} {language:?}: {lost:?}");

            let text = String::from_utf8(made(&file, which, day, DocumentForm::Markdown, language)).expect("UTF-8");
            let read = bare(&text.replace("\\\n", "\n").replace("<br>", "\n").replace('\\', ""));
            let lost: Vec<&String> =
                texts.iter().filter(|text| !read.contains(&bare(&text.replace('\\', "")))).collect();
            assert!(lost.is_empty(), "{kind:?} {language:?}: {lost:?}");

            let slides = made(&file, which, day, DocumentForm::Pptx, language);
            let parts = unpacked(&slides);
            let rows: String = parts
                .iter()
                .filter(|(path, _)| path.starts_with("ppt/slides/slide"))
                .flat_map(|(_, part)| said(part))
                .map(|row| bare(&row))
                .collect();
            let lost: Vec<&String> =
                texts.iter().filter(|text| text.lines().any(|line| !rows.contains(&bare(line)))).collect();
            assert!(lost.is_empty(), "{kind:?} {language:?}: {lost:?}");

            let pdf = made(&file, which, day, DocumentForm::Pdf, language);
            assert!(pdf == made(&file, which, day, DocumentForm::Pdf, language), "the same bytes");
            fs::write(path("a.pdf"), &pdf).expect("written");
            let Some(_) = asked("pdftotext", &["-raw"], &path("a.pdf")) else { continue };
            let text = fs::read_to_string(path("a.txt")).expect("read");
            let pages: Vec<String> = text.trim_end_matches('\u{c}').split('\u{c}').map(bare).collect();
            let all = pages.concat();
            let lost: Vec<&String> = texts.iter().filter(|text| !all.contains(&bare(text))).collect();
            assert!(lost.is_empty(), "{kind:?} {language:?}: {lost:?}");
            for (index, page) in pages.iter().enumerate() {
                let of = words.with("timeline-paper-page", &[("n", (index + 1).into()), ("of", pages.len().into())]);
                assert!(page.contains(&bare(&of)), "{kind:?}: {of} of {page}");
            }
            let headings = composition.sections.len();
            assert_eq!(String::from_utf8_lossy(&pdf).matches("/Title").count(), headings + 1, "{kind:?}");
        }
    }
}

/// A page without its tags.
fn tags_out(page: &str) -> String {
    let (_, body) = page.split_once("<body>").expect("a body");
    let mut out = String::new();
    let mut within = false;
    for letter in body.chars() {
        match letter {
            '<' => within = true,
            '>' => within = false,
            letter if !within => out.push(letter),
            _ => {}
        }
    }
    out
}

#[test]
fn the_brief_is_one_sheet_where_that_can_be_read_and_says_the_same_in_every_form() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = |name: &str| folder.path().join(name);
    for (number, language) in SAMPLES {
        let (file, day) = sample(number);
        let text = String::from_utf8(made(&file, Which::Brief, day, DocumentForm::Markdown, language)).expect("UTF-8");
        let headings: Vec<&str> = text.lines().filter_map(|line| line.strip_prefix("## ")).collect();
        assert!(!headings.is_empty(), "somebody comes: {text}");
        let page = String::from_utf8(made(&file, Which::Brief, day, DocumentForm::Html, language)).expect("UTF-8");
        assert_eq!(page.matches("<h2>").count(), headings.len());
        fs::write(path("a.pdf"), made(&file, Which::Brief, day, DocumentForm::Pdf, language)).expect("written");
        let Some(info) = asked("pdfinfo", &[], &path("a.pdf")) else { return };
        let info = String::from_utf8(info.stdout).expect("UTF-8");
        let pages = info.lines().find_map(|line| line.strip_prefix("Pages:")).map(|count| count.trim().parse());
        let pages: usize = pages.expect("it says").expect("a number");
        assert!(pages == 1 || (headings.len() > 3 && pages < headings.len()), "{pages} of {}", headings.len());
        // A line of text is as tall as can be read: 5.5 points are the small words beside the others.
        let boxes = asked("pdftotext", &["-bbox-layout"], &path("a.pdf")).map(|_| path("a.html"));
        let boxes =
            fs::read_to_string(boxes.expect("poppler")).or_else(|_| fs::read_to_string(path("a.txt"))).expect("read");
        let number = |line: &str, name: &str| line.split(name).nth(1)?.split('"').nth(1)?.parse::<f64>().ok();
        let tall = |line: &str| Some(number(line, "yMax=")? - number(line, "yMin=")?);
        let words: Vec<f64> = boxes.lines().filter(|line| line.contains("<word ")).filter_map(tall).collect();
        assert!(words.len() > 50 && words.iter().all(|height| *height > 5.5), "{words:?}");
        asked("pdftotext", &["-raw"], &path("a.pdf"));
        let read = bare(&fs::read_to_string(path("a.txt")).expect("read"));
        for heading in headings {
            assert!(read.contains(&bare(&heading.replace('\\', ""))), "{heading} in {read}");
        }
    }
}

/// A slide a section with its title, rows in tables that can be changed, and as many slides in another program.
#[test]
fn python_pptx_finds_titles_and_tables_and_libreoffice_shows_every_slide() {
    const READ: &str = "import sys, json\ntry:\n import pptx\nexcept ImportError:\n print('absent'); sys.exit()\n\
deck = pptx.Presentation(sys.argv[1])\n\
print(json.dumps([[s.shapes.title.text_frame.text if s.shapes.title is not None else None, \
[[[c.text for c in r.cells] for r in f.table.rows] for f in s.shapes if f.has_table]] for s in deck.slides]))";
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.pptx");
    let (file, day) = sample(SAMPLES[0].0);
    let words = Words::new(Language::English);
    let kind = Kind::Steering;
    fs::write(&path, made(&file, Which::Document(kind), day, DocumentForm::Pptx, Language::English)).expect("written");
    let composition = compose(&file, kind, day, kind.since(&file, day));
    let report = report::of(&composition, &words);
    let said = asked("python3", &["-c", READ], &path).map(|output| String::from_utf8(output.stdout).expect("UTF-8"));
    match said.as_deref().map(str::trim) {
        None | Some("absent") => eprintln!("!!! NOT RUN: python-pptx is not here, so it did not read the document"),
        Some(said) => {
            let slides: Vec<(Option<String>, Vec<Rows>)> = serde_json::from_str(said).expect("JSON");
            assert!(
                slides.iter().all(|(title, _)| title.as_ref().is_some_and(|title| !title.is_empty())),
                "{slides:?}"
            );
            let rows: Vec<&Vec<String>> = slides.iter().flat_map(|(_, tables)| tables.iter().flatten()).collect();
            for section in &report.sections {
                let named =
                    |(title, _): &(Option<String>, _)| title.as_ref().is_some_and(|it| it.starts_with(&section.title));
                assert!(section.blocks.is_empty() || slides.iter().any(named), "{}", section.title);
                for block in &section.blocks {
                    let Block::Table(table) = block else { continue };
                    for row in &table.rows {
                        let last = row.cells.last().expect("a cell");
                        assert!(
                            rows.iter().any(|one| one.len() == row.cells.len() && one.last() == Some(last)),
                            "{row:?}"
                        );
                    }
                }
            }
        }
    }
    if !super::pptx::converted(&path, folder.path()) {
        return;
    }
    let slides =
        unpacked(&fs::read(&path).expect("read")).keys().filter(|path| path.starts_with("ppt/slides/slide")).count();
    let Some(info) = asked("pdfinfo", &[], &path.with_extension("pdf")) else { return };
    let info = String::from_utf8(info.stdout).expect("UTF-8");
    assert!(info.lines().any(|line| line.replace(' ', "") == format!("Pages:{slides}")), "{slides}: {info}");
}

#[test]
fn whoever_stops_it_gets_nothing_and_the_command_says_what_stays_here() {
    let (sampled, day) = sample(SAMPLES[0].0);
    let mut asked_for = 0;
    let order = wanted(Which::Document(Kind::Handover), day, DocumentForm::Pdf, Language::English);
    let stopped = make(&sampled, &order, "", &mut |done, of| {
        asked_for += 1;
        of == 0 || done < 1
    });
    assert_eq!(stopped.map(|made| made.bytes), Err(PictureFailure::Stopped));
    assert_eq!(asked_for, 3, "before it is composed, and before each of two pages");
    let folder = tempfile::tempdir().expect("a folder");
    let path = |name: &str| folder.path().join(name);
    save(&full(), &path("a.entente"), None).expect("saved");
    let run = |document: &str, more: &[&str], out: &str| {
        let output = Command::new(env!("CARGO_BIN_EXE_entente"))
            .args(["export", "--lang", "en", "--as-of", "2026-02-10", "--document", document, "--out"])
            .args([path(out), path("a.entente")])
            .args(more)
            .env("ENTENTE_CONFIG_DIR", root().join("target/no-settings"))
            .output();
        let output = output.expect("it runs");
        (output.status.code().unwrap_or(-1), String::from_utf8(output.stderr).expect("UTF-8"))
    };
    for (name, which) in WHICH {
        for form in ["html", "md", "pdf", "pptx"] {
            let out = format!("{name}.{form}");
            assert_eq!(run(name, &[], &out), (0, String::new()), "{out}");
            assert!(fs::metadata(path(&out)).expect("there").len() > 100, "{out}");
        }
        let client = run(name, &["--client"], &format!("client-{name}.html"));
        assert_eq!(client.0 == 0, which.is_for_client(), "{name}: {}", client.1);
    }
    assert_eq!(run("weekly", &[], "weekly.html").0, 2, "nothing is written over unasked");
    assert!(fs::read(path("weekly.html")).expect("read") == fs::read(path("client-weekly.html")).expect("read"));
    assert_eq!(run("weekly", &["--author", "Ann"], "x.html").0, 2, "what is private leaves with nobody");
    assert_eq!(run("weekly", &["--contact", "C1"], "x.html").0, 2);
    assert_eq!(run("brief", &["--contact", "C99"], "x.html").0, 2, "there is none");
    assert_eq!(run("brief", &["--contact", "C1"], "x.html").0, 0);
    assert_eq!(run("weekly", &["--view", "pulse"], "y.pdf").0, 2);
    assert_eq!(run("weekly", &[], "y.svg").0, 2);
}

/// What a client's documents hold, in every form, unpacked.
pub fn for_client(file: &Workspace, day: NaiveDate) -> Vec<Vec<u8>> {
    let folder = tempfile::tempdir().expect("a folder");
    let mut all = Vec::new();
    for kind in documents().filter(|kind| kind.is_for_client()) {
        let made = |form| made(file, Which::Document(kind), day, form, Language::English);
        all.extend([made(DocumentForm::Html), made(DocumentForm::Markdown)]);
        all.extend(
            unpacked(&made(DocumentForm::Pptx))
                .into_iter()
                .flat_map(|(path, part)| [path.into_bytes(), part.into_bytes()]),
        );
        let path = folder.path().join("a.pdf");
        fs::write(&path, made(DocumentForm::Pdf)).expect("written");
        all.push(super::client::unpacked(&path));
    }
    all
}

#[test]
fn a_state_has_a_sign_and_a_word_in_every_form() {
    let (file, day) = sample(SAMPLES[0].0);
    let which = Which::Document(Kind::Status);
    let text = String::from_utf8(made(&file, which, day, DocumentForm::Markdown, Language::English)).expect("UTF-8");
    let page = String::from_utf8(made(&file, which, day, DocumentForm::Html, Language::English)).expect("UTF-8");
    let (signs, shown) = (
        ["(◆ ", "(▲ "].map(|sign| text.matches(sign).count()),
        ["◆ <small>", "▲ <small>"].map(|sign| page.matches(sign).count()),
    );
    assert!(signs == shown && signs.iter().sum::<usize>() > 0, "{signs:?} {shown:?}");
}
