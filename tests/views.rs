//! Every view of every sample as a picture: it draws in every language, theme and size, says nothing that has no
//! words, and looks the same every time.

use chrono::NaiveDate;
use egui::accesskit::Role;
use egui_kittest::kittest::Queryable;
use entente::app::picture::{Request, draw};
use entente::app::samples;
use entente::language::{Language, Words};
use entente::ui::theme::ThemeKind;
use entente::ui::views::registers::page::Page;
use entente::ui::views::{Sight, ViewKind, managers, sights};
use entente::workspace::Workspace;

use super::support::harness::{self, ERP, NARROW, PAYROLL, PORTAL, WIDE};

/// The mark of a key without words.
const MISSING: char = '〚';

fn sample(number: usize) -> (Workspace, NaiveDate) {
    let workspace = samples::load(number).expect("a sample");
    let day = workspace.engagement.status_date.expect("a status date");
    (workspace, day)
}

fn request(sight: Sight, day: NaiveDate) -> Request {
    Request { sight, day, size: WIDE, theme: ThemeKind::Light, language: Language::English }
}

#[test]
fn every_view_draws_every_sample_in_every_language_and_size() {
    for number in 0..samples::SAMPLES.len() {
        let (workspace, day) = sample(number);
        for (view, sight) in sights() {
            for language in Language::ALL {
                for size in [WIDE, NARROW] {
                    let svg = draw(&workspace, &Request { size, language, ..request(sight, day) });
                    assert!(!svg.contains(MISSING), "{view} {language:?}: {}", around_missing(&svg));
                    // A page of one's own says to others only whose it is, and a picture of it has no way to change that.
                    let least = if view == managers::Page::Person.name() { 4 } else { 10 };
                    let texts = svg.matches("<text").count();
                    assert!(texts > least, "{view} of sample {number} says something: {texts} texts");
                }
            }
        }
    }
}

#[test]
fn every_view_draws_in_every_theme() {
    let (workspace, day) = sample(0);
    for (view, sight) in sights() {
        let pictures = ThemeKind::ALL.map(|theme| draw(&workspace, &Request { theme, ..request(sight, day) }));
        assert!(pictures[0] != pictures[1] && pictures[0] != pictures[2], "{view} wears its theme");
    }
}

#[test]
fn the_same_picture_comes_out_every_time() {
    for number in 0..samples::SAMPLES.len() {
        let (workspace, day) = sample(number);
        for (view, sight) in sights() {
            let wanted = request(sight, day);
            assert!(draw(&workspace, &wanted) == draw(&workspace, &wanted), "{view} of sample {number}");
        }
    }
}

#[test]
fn every_view_draws_on_any_day_of_the_engagement_and_beyond() {
    let (workspace, _) = sample(0);
    let first = workspace.engagement.start - chrono::Duration::days(30);
    for weeks in [0, 4, 5, 8, 14, 22, 30, 40] {
        let day = first + chrono::Duration::weeks(weeks);
        for (view, sight) in sights() {
            let svg = draw(&workspace, &request(sight, day));
            assert!(!svg.contains(MISSING), "{view} on {day}: {}", around_missing(&svg));
        }
    }
}

#[test]
fn an_empty_engagement_draws_in_every_view() {
    let day = NaiveDate::from_ymd_opt(2026, 3, 2).expect("a day");
    let workspace = entente::document::fresh_workspace("New", day);
    for (view, sight) in sights() {
        for language in Language::ALL {
            let svg = draw(&workspace, &Request { language, ..request(sight, day) });
            assert!(!svg.contains(MISSING), "{view} {language:?}: {}", around_missing(&svg));
            assert!(svg.contains("<text"), "{view} says what belongs here");
        }
    }
}

fn around_missing(svg: &str) -> String {
    svg.find(MISSING).map(|at| svg[at..].chars().take(60).collect()).unwrap_or_default()
}

#[test]
fn a_register_cuts_no_head_and_no_word_of_the_program_in_a_large_window() {
    let mut wrong = Vec::new();
    for (number, language) in [(PAYROLL, Language::English), (PORTAL, Language::Russian), (ERP, Language::Chinese)] {
        let folder = format!("{}/assets/language/{}", env!("CARGO_MANIFEST_DIR"), language.tag());
        let texts =
            ["record", "registers"].map(|area| std::fs::read_to_string(format!("{folder}/{area}.ftl")).expect(area));
        let vocabulary: Vec<&str> =
            texts.iter().flat_map(|text| text.lines()).filter_map(|line| Some(line.split_once(" = ")?.1)).collect();
        let mut program = harness::sample(number, WIDE, language);
        program.state_mut().session_mut().expect("open").view = ViewKind::Registers;
        for kind in Page::kinds() {
            let first = program.state().session().expect("open").document.workspace().references(kind).first().copied();
            let Some(first) = first else { continue };
            // The register of what is selected is shown, and stays when nothing is.
            for selection in [Some(first), None] {
                program.state_mut().session_mut().expect("open").selection = selection;
                program.run();
            }
            let cut = program.output().shapes.iter().filter_map(|clipped| match &clipped.shape {
                egui::Shape::Text(text) if text.galley.elided => Some(text.galley.job.text.as_str()),
                _ => None,
            });
            let cut: Vec<&str> = cut.filter(|text| vocabulary.contains(text)).collect();
            wrong.extend((!cut.is_empty()).then(|| format!("{kind:?} in {language:?}: {cut:?}")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Words that are drawn past the right edge of what shows them.
fn cut_at_the_right(program: &egui_kittest::Harness<'static, entente::app::shell::Entente>) -> Vec<String> {
    let cut = |clipped: &egui::epaint::ClippedShape| match &clipped.shape {
        egui::Shape::Text(text) => {
            let rect = text.galley.rect.translate(text.pos.to_vec2());
            let seen = clipped.clip_rect.y_range().contains(rect.center().y);
            let past = rect.right() > clipped.clip_rect.right().min(NARROW.x) + 1.0;
            (seen && past).then(|| format!("{} at {rect}", text.galley.text()))
        }
        _ => None,
    };
    program.output().shapes.iter().filter_map(cut).collect()
}

#[test]
fn before_and_after_a_meeting_and_while_asking_no_word_lies_right_of_a_small_window() {
    use entente::ui::views::dialogue::Page;
    for number in [PAYROLL, PORTAL] {
        for language in [Language::English, Language::Russian] {
            for page in [Page::Brief, Page::After, Page::Ledger] {
                for of_them in [false, page == Page::Ledger] {
                    let mut program = harness::sample(number, NARROW, language);
                    let session = program.state_mut().session_mut().expect("open");
                    (session.view, session.views.dialogue.page) = (ViewKind::Dialogue, page);
                    program.run();
                    let words = Words::new(language);
                    if of_them {
                        program.get_by_label_contains(words.text("ledger-of-them")).click();
                    } else if page == Page::Ledger {
                        // The row that can be changed, with its button.
                        program.get_all_by_role(Role::Row).nth(1).expect("a row").click();
                    }
                    program.run();
                    let cut = cut_at_the_right(&program);
                    assert!(cut.is_empty(), "{page:?} of {number}, {language:?}: {cut:?}");
                    if page == Page::Ledger && !of_them {
                        program.get_by_role_and_label(Role::ColumnHeader, words.text("ledger-helps"));
                    }
                }
            }
            let mut program = harness::sample(number, NARROW, language);
            program.state_mut().session_mut().expect("open").view = ViewKind::Pulse;
            program.run();
            program.get_by_label(Words::new(language).text("pulse-ask")).click();
            program.run();
            let cut = cut_at_the_right(&program);
            assert!(cut.is_empty(), "asking in {number}, {language:?}: {cut:?}");
            program.get_by_label(Words::new(language).text("pulse-ask-client"));
        }
    }
}
