//! The timeline over pages of paper: every task is on one, each page has its head and its number, and it does not take long.

use std::fs;
use std::time::Instant;

use entente::app::picture::{Form, PictureFailure, PictureFormat, Request, bytes};
use entente::exchange::paper::{Paper, PaperSize};
use entente::insight::as_of::as_of;
use entente::language::Language;
use entente::workspace::Workspace;

use super::{SAMPLES, asked, bare, request, sample, sight};
use crate::support::large::{large, status_date};

fn form(paper: Paper) -> Form {
    Form { paper: Some(paper), ..Form::of(PictureFormat::Pdf) }
}

fn paper(file: &Workspace, request: &Request, paper: Paper) -> Vec<u8> {
    bytes(file, std::slice::from_ref(request), "", &form(paper), &mut |_, _| true).expect("a PDF")
}

#[test]
fn every_task_is_on_a_page_with_the_head_and_the_number_of_the_page() {
    for (number, language) in SAMPLES {
        let (file, day) = sample(number);
        let request = request(sight("timeline"), day, language);
        for size in [PaperSize::A4, PaperSize::A3, PaperSize::Letter] {
            let folder = tempfile::tempdir().expect("a folder");
            let path = folder.path().join("plan.pdf");
            fs::write(&path, paper(&file, &request, Paper { size, ..Paper::default() })).expect("written");
            let Some(_) = asked("pdftotext", &["-raw"], &path) else { return };
            let text = fs::read_to_string(path.with_extension("txt")).expect("read");
            let pages: Vec<String> = text.trim_end_matches('\u{c}').split('\u{c}').map(bare).collect();
            assert!(pages.len() > 1 || size == PaperSize::A3, "{} pages of {size:?}", pages.len());
            for (index, page) in pages.iter().enumerate() {
                assert!(page.contains(&bare(&file.engagement.title)), "its title is in the foot: {page}");
                let of = [index + 1, pages.len()].map(|n| n.to_string());
                assert!(of.iter().all(|n| page.contains(n)));
            }
            let all = pages.concat();
            let found = |title: &str| {
                let begin: String = bare(title).chars().take(8).collect();
                all.contains(&begin)
            };
            let known = as_of(&file, day);
            let lost: Vec<_> = known.tasks.iter().filter(|task| !found(&task.title)).map(|task| &task.title).collect();
            assert!(lost.is_empty(), "{size:?} {language:?}: {lost:?}");
            let sides = asked("pdfinfo", &[], &path).map(|output| String::from_utf8(output.stdout).expect("UTF-8"));
            let sides = sides.unwrap_or_default();
            let wide = match size {
                PaperSize::A4 => "841.8",
                PaperSize::A3 => "1190.5",
                PaperSize::Letter => "792 x 612",
            };
            assert!(sides.contains(wide), "{sides}");
        }
    }
}

#[test]
fn phases_are_where_one_leafs_to_and_whoever_stops_it_gets_nothing() {
    let (file, day) = sample(SAMPLES[0].0);
    let request = request(sight("timeline"), day, Language::English);
    let written = paper(&file, &request, Paper::default());
    let text = String::from_utf8_lossy(&written);
    let known = as_of(&file, day);
    let phases = known.tasks.iter().filter(|task| task.parent.is_none());
    let summaries = phases.filter(|phase| known.tasks.iter().any(|task| task.parent == Some(phase.id))).count();
    assert!(summaries > 2);
    assert_eq!(text.matches("/Title").count(), summaries + 1, "each phase, and the document");
    let mut seen = Vec::new();
    let stopped = bytes(&file, &[request], "", &form(Paper::default()), &mut |done, of| {
        seen.push((done, of));
        done < 1
    });
    assert_eq!(stopped, Err(PictureFailure::Stopped));
    // Once before it is known how many there are, then before each of two pages.
    assert!(seen.len() == 3 && seen[1].0 == 0 && seen[2] == (1, seen[1].1), "{seen:?}");
}

/// The figures are of the build that runs the tests, with room for a busy machine.
#[test]
fn a_thousand_tasks_are_on_paper_in_little_time() {
    let file = large(1_000);
    let day = status_date();
    let begun = Instant::now();
    let written = paper(&file, &request(sight("timeline"), day, Language::English), Paper::default());
    let took = begun.elapsed();
    println!("1,000 tasks: {took:?}, {} KiB", written.len() / 1024);
    assert!(took.as_secs() < 20, "{took:?}");
    assert!(written.len() < 4 << 20);
}
