//! Slides: well formed, the same every time, on a firm's masters where these are given, and read by LibreOffice and python-pptx.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Cursor, Read as _, Write as _};
use std::path::Path;
use std::process::Command;

use entente::app::picture::{Form, PictureFormat, bytes, drawing};
use entente::exchange::marks::{Ink, Mark, marks};
use quick_xml::Reader;
use quick_xml::events::Event;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use super::{SAMPLES, asked, bare, request, sample, sight};

const VIEWS: [&str; 5] = ["overview", "timeline", "stakeholders", "pulse", "register-risks"];

/// Its parts by their paths.
pub fn unpacked(bytes: &[u8]) -> BTreeMap<String, String> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).expect("a zip");
    let mut parts = BTreeMap::new();
    for index in 0..archive.len() {
        let mut file = archive.by_index(index).expect("a part");
        let mut text = Vec::new();
        file.read_to_end(&mut text).expect("read");
        let name = file.name().expect("a name").into_owned();
        parts.insert(name, String::from_utf8_lossy(&text).into_owned());
    }
    parts
}

/// What a slide says, row by row.
pub fn said(slide: &str) -> Vec<String> {
    let mut reader = Reader::from_str(slide);
    let (mut rows, mut within) = (Vec::new(), false);
    loop {
        match reader.read_event().expect("well formed") {
            Event::Start(start) if start.name().as_ref() == b"a:p" => rows.push(String::new()),
            Event::Start(start) => within = start.name().as_ref() == b"a:t",
            Event::End(_) => within = false,
            Event::Text(text) if within => {
                let text = text.decode().expect("UTF-8");
                rows.last_mut().expect("a row").push_str(&quick_xml::escape::unescape(&text).expect("escaped"));
            }
            Event::GeneralRef(entity) if within => {
                let name = entity.decode().expect("UTF-8");
                let text = format!("&{name};");
                rows.last_mut().expect("a row").push_str(&quick_xml::escape::unescape(&text).expect("escaped"));
            }
            Event::Eof => return rows,
            _ => {}
        }
    }
}

fn slides(number: usize, template: Option<Vec<u8>>) -> (Vec<u8>, Vec<Vec<String>>) {
    let (file, day) = sample(SAMPLES[number].0);
    let requests = VIEWS.map(|name| request(sight(name), day, SAMPLES[number].1));
    let form = Form { template, ..Form::of(PictureFormat::Pptx) };
    let written = bytes(&file, &requests, "", &form, &mut |_, _| true).expect("slides");
    let labels = requests.iter().map(|request| {
        let marks = marks(&drawing(&file, request, "", false)).into_iter();
        let seen = |mark: Mark| {
            let Ink::Words(words) = mark.ink else { return None };
            // A row whose middle is cut off is on no slide.
            let middle = words.foot.y - 0.35 * words.size;
            mark.clip.is_none_or(|clip| words.angle != 0.0 || clip.y_range().contains(middle)).then(|| words.text())
        };
        marks.filter_map(seen).collect()
    });
    (written, labels.collect())
}

#[test]
fn every_label_of_a_view_is_text_of_its_slide() {
    for number in 0..SAMPLES.len() {
        let (written, labels) = slides(number, None);
        assert!(written == slides(number, None).0, "the same bytes for the same drawings");
        let parts = unpacked(&written);
        for (index, labels) in labels.iter().enumerate() {
            let rows = said(&parts[&format!("ppt/slides/slide{}.xml", index + 1)]);
            let rows: Vec<String> = rows.iter().map(|row| bare(row)).collect();
            assert!(labels.len() > 10);
            for label in labels {
                let label = bare(label);
                assert!(rows.iter().any(|row| row.contains(&label)), "{} of {number}: {label}", VIEWS[index]);
            }
        }
        let core = &parts["docProps/core.xml"];
        assert!(core.contains("<dc:title>") && !core.contains("creator") && !core.contains("created"), "{core}");
        assert!(parts.keys().all(|path| !path.contains("app.xml") && !path.contains("notes")));
    }
}

/// A presentation of a firm with a slide, notes and an author: of these nothing is taken, of its masters all.
fn firm() -> Vec<u8> {
    let (own, _) = slides(0, None);
    let mut parts = unpacked(&own);
    let part = |parts: &mut BTreeMap<String, String>, path: &str, from: &str, to: &str| {
        let text = parts.get_mut(path).expect("a part");
        assert!(text.contains(from), "{path}");
        *text = text.replace(from, to);
    };
    part(&mut parts, "docProps/core.xml", "<dc:title>", "<dc:creator>Firm Secret</dc:creator><dc:title>");
    part(&mut parts, "ppt/theme/theme1.xml", "2F6FB5", "AA1155");
    part(&mut parts, "ppt/slides/slide1.xml", "<a:t>", "<a:t>Firm Secret ");
    part(&mut parts, "ppt/presentation.xml", "cx=\"12192000\"", "cx=\"9144000\"");
    let ext = "<p:extLst><p:ext uri=\"{x}\"><p:secret name=\"Firm Secret\"/></p:ext></p:extLst></p:presentation>";
    part(&mut parts, "ppt/presentation.xml", "</p:presentation>", ext);
    let mut packer = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, text) in &parts {
        packer.start_file(path.as_str(), SimpleFileOptions::default()).expect("a part");
        packer.write_all(text.as_bytes()).expect("written");
    }
    packer.finish().expect("packed").into_inner()
}

#[test]
fn slides_stand_on_a_firms_masters_and_nothing_else_of_it_is_taken() {
    let (written, labels) = slides(1, Some(firm()));
    let parts = unpacked(&written);
    assert!(parts["ppt/theme/theme1.xml"].contains("AA1155"), "its colours");
    assert!(parts["ppt/presentation.xml"].contains("cx=\"9144000\""), "its size");
    assert_eq!(parts.keys().filter(|path| path.starts_with("ppt/slides/slide")).count(), labels.len());
    assert!(parts.values().all(|text| !text.contains("Firm Secret")), "not its own slides, notes and author");
    let ids = parts["ppt/presentation.xml"].matches("<p:sldId ").count();
    assert_eq!(ids, labels.len());
    let form = Form { template: Some(b"no presentation".to_vec()), ..Form::of(PictureFormat::Pptx) };
    let (file, day) = sample(SAMPLES[0].0);
    let refused = bytes(&file, &[request(sight("pulse"), day, SAMPLES[0].1)], "", &form, &mut |_, _| true);
    assert!(refused.is_err(), "what is none is said to be none");
}

/// LibreOffice's own reading of the slides, as PDF.
pub fn converted(path: &Path, folder: &Path) -> bool {
    let profile = format!("-env:UserInstallation=file://{}/profile", folder.display());
    let output = Command::new("soffice")
        .args([profile.as_str(), "--headless", "--convert-to", "pdf", "--outdir"])
        .args([folder, path])
        .output();
    match output {
        Ok(output) => {
            assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
            true
        }
        Err(_) => {
            eprintln!("!!! NOT RUN: soffice is not here, so LibreOffice did not open the slides");
            false
        }
    }
}

#[test]
fn libreoffice_shows_the_same_number_of_slides_with_the_same_text() {
    for (number, template) in [(0, None), (1, Some(firm())), (2, None)] {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("slides.pptx");
        let (written, labels) = slides(number, template);
        fs::write(&path, &written).expect("written");
        if !converted(&path, folder.path()) {
            return;
        }
        let pdf = path.with_extension("pdf");
        let Some(_) = asked("pdftotext", &["-raw"], &pdf) else { return };
        let text = fs::read_to_string(path.with_extension("txt")).expect("read");
        let pages: Vec<String> = text.trim_end_matches('\u{c}').split('\u{c}').map(bare).collect();
        assert_eq!(pages.len(), labels.len(), "slides");
        let slides = unpacked(&written);
        for (index, page) in pages.iter().enumerate() {
            let rows = said(&slides[&format!("ppt/slides/slide{}.xml", index + 1)]);
            let lost: Vec<&String> = rows.iter().filter(|row| !page.contains(&bare(row))).collect();
            // What the edge of the slide cuts off is left out by the reader of the PDF.
            assert!(lost.len() * 20 <= rows.len(), "{}: {lost:?} of {}", VIEWS[index], rows.len());
        }
    }
}

#[test]
fn python_pptx_reads_each_shape_and_each_text() {
    let script = "import sys\ntry:\n import pptx\nexcept ImportError:\n print('absent'); sys.exit()\n\
        deck = pptx.Presentation(sys.argv[1])\n\
        print(len(deck.slides), repr(deck.core_properties.author), deck.core_properties.title)\n\
        for slide in deck.slides:\n print(len(list(slide.shapes)), sum(shape.has_text_frame and len(shape.text_frame.text) > 0 for shape in slide.shapes))";
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("slides.pptx");
    let (written, labels) = slides(2, None);
    fs::write(&path, &written).expect("written");
    let said = asked("python3", &["-c", script], &path).map(|output| String::from_utf8(output.stdout).expect("UTF-8"));
    let said = said.unwrap_or_else(|| "absent".into());
    if said.trim() == "absent" {
        eprintln!("!!! NOT RUN: python-pptx is not here, so it did not read the slides");
        return;
    }
    let mut lines = said.lines();
    assert!(lines.next().expect("a line").starts_with(&format!("{} '' ", labels.len())), "{said}");
    let parts = unpacked(&written);
    for (index, line) in lines.enumerate() {
        let slide = &parts[&format!("ppt/slides/slide{}.xml", index + 1)];
        let shapes = slide.matches("<p:sp>").count() + slide.matches("<p:cxnSp>").count();
        let texts = slide.matches("txBox=\"1\"").count();
        assert_eq!(line, format!("{shapes} {texts}"), "{}", VIEWS[index]);
    }
}

/// What is a table on the screen is one on slides, with all its rows, however many slides that takes.
#[test]
fn what_is_a_table_is_a_table_of_the_presentation() {
    for (number, language) in SAMPLES {
        let (file, day) = sample(number);
        for name in ["register-contacts", "register-decisions", "expectations", "warnings"] {
            let requests = [request(sight(name), day, language), request(sight("pulse"), day, language)];
            let written =
                bytes(&file, &requests, "", &Form::of(PictureFormat::Pptx), &mut |_, _| true).expect("slides");
            assert!(
                written
                    == bytes(&file, &requests, "", &Form::of(PictureFormat::Pptx), &mut |_, _| true).expect("again")
            );
            let parts = unpacked(&written);
            let slides: Vec<&String> =
                parts.iter().filter(|(path, _)| path.starts_with("ppt/slides/slide")).map(|(_, slide)| slide).collect();
            let tables = slides.iter().filter(|slide| slide.contains("<a:tbl>")).count();
            assert_eq!(tables, slides.len() - 1, "{name}: all but the picture");
            let said: Vec<String> = slides.iter().flat_map(|slide| said(slide)).map(|row| bare(&row)).collect();
            let titles: Vec<&String> = match name {
                "register-contacts" => {
                    file.contacts.iter().filter(|one| one.meta.on <= day).map(|one| &one.title).collect()
                }
                "register-decisions" => {
                    file.decisions.iter().filter(|one| one.meta.on <= day).map(|one| &one.title).collect()
                }
                _ => continue,
            };
            assert!(!titles.is_empty());
            let lost: Vec<&&String> = titles.iter().filter(|title| !said.contains(&bare(title))).collect();
            assert!(lost.is_empty(), "{name} {language:?}: {lost:?}");
        }
    }
}
