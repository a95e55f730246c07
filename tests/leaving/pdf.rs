//! PDF: read, rendered and asked by poppler, which is not ours.

use std::fs;

use entente::app::picture::{Form, PictureFormat, Request, bytes, drawing, whole};
use entente::exchange::marks::{Ink, marks};
use entente::exchange::paper::Paper;
use entente::exchange::pdf::{About, Document, Sheet};
use entente::exchange::png::to_png;
use entente::exchange::svg::{Drawing, to_svg};
use entente::ui::fonts;
use entente::ui::theme::ThemeKind;
use entente::ui::views::sights;
use entente::workspace::Workspace;
use resvg::tiny_skia::Pixmap;

use super::{SAMPLES, asked, bare, request, sample, sight};

fn pdf(file: &Workspace, requests: &[Request]) -> Vec<u8> {
    bytes(file, requests, "", &Form::of(PictureFormat::Pdf), &mut |_, _| true).expect("a PDF")
}

#[test]
fn another_reader_finds_every_label_of_every_view_in_three_languages() {
    for (number, language) in SAMPLES {
        let (file, day) = sample(number);
        let drawings: Vec<_> = sights()
            .into_iter()
            .map(|(name, sight)| (name, whole(&file, &request(sight, day, language), "", false)))
            .collect();
        let about = About { title: file.engagement.title.clone(), language: language.tag().into(), bookmarks: vec![] };
        let written = || {
            let mut document = Document::new(&fonts::faces()).expect("fonts");
            for (_, drawing) in &drawings {
                document.add(&Sheet::around(drawing.clone())).expect("a page");
            }
            document.finish(&about).expect("a PDF")
        };
        assert!(written() == written(), "the same bytes for the same drawings");
        let written = written();
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("all.pdf");
        fs::write(&path, &written).expect("written");

        let Some(text) =
            asked("pdftotext", &["-raw"], &path).and_then(|_| fs::read_to_string(path.with_extension("txt")).ok())
        else {
            return;
        };
        let pages: Vec<String> = text.split('\u{c}').map(bare).collect();
        let mut labels = 0;
        for ((name, drawing), page) in drawings.iter().zip(&pages) {
            for mark in marks(drawing) {
                let Ink::Words(words) = mark.ink else { continue };
                // What the edge of the page cuts through is no label that anybody reads.
                if words.foot.y + 0.3 * words.size > drawing.height || words.foot.x + words.width() > drawing.width {
                    continue;
                }
                labels += 1;
                assert!(page.contains(&bare(&words.text())), "{name} {language:?}: {:?} is not found", words.text());
            }
        }
        assert!(labels > 1000, "{labels} labels");

        let said = asked("pdffonts", &[], &path).map(|output| String::from_utf8(output.stdout).expect("UTF-8"));
        let said = said.unwrap_or_default();
        let faces: Vec<&str> = said.lines().skip(2).collect();
        assert!(!faces.is_empty());
        for face in faces {
            assert!(face.contains("yes yes yes"), "embedded, cut down, with characters: {face}");
        }
        let said = asked("pdfinfo", &[], &path).map(|output| String::from_utf8(output.stdout).expect("UTF-8"));
        let said = said.unwrap_or_default();
        assert!(said.contains(&file.engagement.title), "{said}");
        for never in ["Author", "Creator", "Producer", "CreationDate", "ModDate", "Keywords", "Subject"] {
            assert!(!said.contains(never), "{never}: {said}");
        }
    }
}

#[test]
fn what_is_longer_than_its_page_leaves_whole() {
    let words = |drawing: &Drawing| {
        let said = marks(drawing).into_iter().filter(|mark| {
            let Ink::Words(words) = &mark.ink else { return false };
            mark.clip.is_none_or(|clip| clip.y_range().contains(words.foot.y)) && words.foot.y <= drawing.height
        });
        said.count()
    };
    for (number, language) in SAMPLES {
        let (file, day) = sample(number);
        for (name, longer) in [("register-risks", true), ("overview", false), ("timeline", true)] {
            let request = request(sight(name), day, language);
            let (seen, whole) = (drawing(&file, &request, "", false), whole(&file, &request, "", false));
            assert_eq!(whole.height > seen.height, longer, "{name} {language:?}: {} {}", whole.height, seen.height);
            assert_eq!(words(&whole) > words(&seen), longer, "{name} {language:?}");
            // On paper it is smaller, and on one page; the plan has as many as it takes.
            let form = Form { paper: Some(Paper::default()), ..Form::of(PictureFormat::Pdf) };
            let folder = tempfile::tempdir().expect("a folder");
            let path = folder.path().join("page.pdf");
            fs::write(&path, bytes(&file, &[request], "", &form, &mut |_, _| true).expect("a PDF")).expect("written");
            let Some(about) = asked("pdfinfo", &[], &path).filter(|_| longer) else { continue };
            let about = String::from_utf8_lossy(&about.stdout).into_owned();
            let one = about.lines().any(|line| line.split_whitespace().eq(["Pages:", "1"]));
            assert_eq!(one, name != "timeline", "{name}: {about}");
        }
    }
}

#[test]
fn it_looks_as_the_picture_does() {
    let folder = tempfile::tempdir().expect("a folder");
    for (number, language) in SAMPLES {
        let (file, day) = sample(number);
        let theme = if number == SAMPLES[1].0 { ThemeKind::Dark } else { ThemeKind::Light };
        for name in ["overview", "timeline", "stakeholders", "pulse"] {
            let request = Request { theme, ..request(sight(name), day, language) };
            let drawn = whole(&file, &request, "", false);
            let picture = to_png(&to_svg(&drawn), &fonts::faces(), 1.0).expect("a PNG");
            let picture = Pixmap::decode_png(&picture).expect("read");
            let path = folder.path().join("page.pdf");
            fs::write(&path, pdf(&file, &[request])).expect("written");
            let Some(seen) = asked("pdftoppm", &["-r", "96", "-png"], &path) else { return };
            let seen = Pixmap::decode_png(&seen.stdout).expect("read");
            assert_eq!((seen.width(), seen.height()), (picture.width(), picture.height()), "{name}");
            let (mean, far) = unlike(&picture, &seen);
            // Letters are smoothed otherwise; a missing fill or a moved row would be far above this.
            assert!(mean < 2.0 && far < 0.0005, "{name} {language:?} {theme:?}: {mean:.2} of 255, {far:.5} far off");
        }
    }
}

/// By how much squares of four by four pixels of two pictures differ on average (of 255), and which share is far off.
fn unlike(one: &Pixmap, other: &Pixmap) -> (f64, f64) {
    const SIDE: u32 = 4;
    let square = |picture: &Pixmap, left: u32, top: u32| {
        let mut sums = [0_u32; 3];
        for (x, y) in (0..SIDE).flat_map(|y| (0..SIDE).map(move |x| (left + x, top + y))) {
            let pixel = picture.pixel(x, y).expect("inside the picture");
            for (sum, part) in sums.iter_mut().zip([pixel.red(), pixel.green(), pixel.blue()]) {
                *sum += u32::from(part);
            }
        }
        sums.map(|sum| f64::from(sum) / f64::from(SIDE * SIDE))
    };
    let (mut sum, mut far, mut count) = (0.0, 0.0, 0.0);
    for top in (0..=one.height() - SIDE).step_by(SIDE as usize) {
        for left in (0..=one.width() - SIDE).step_by(SIDE as usize) {
            let (a, b) = (square(one, left, top), square(other, left, top));
            let apart = a.iter().zip(b).map(|(a, b)| (a - b).abs()).fold(0.0, f64::max);
            sum += apart;
            far += f64::from(u8::from(apart > 64.0));
            count += 1.0;
        }
    }
    (sum / count, far / count)
}

#[test]
fn a_document_of_several_views_has_a_page_and_a_bookmark_for_each() {
    let (file, day) = sample(SAMPLES[0].0);
    let requests = ["overview", "timeline", "pulse"].map(|name| request(sight(name), day, SAMPLES[0].1));
    let written = pdf(&file, &requests);
    let text = String::from_utf8_lossy(&written);
    assert_eq!(text.matches("/Type /Page\n").count(), 3, "pages");
    assert_eq!(text.matches("/Parent").count(), 3 + 3, "each page and each bookmark has one");
    assert!(written.len() < 400_000, "{} bytes", written.len());
}
