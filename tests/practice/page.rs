//! The page as a person uses it, in every language and size, and what it costs.

use std::time::Instant;

use egui_kittest::kittest::Queryable;
use entente::app::picture::{Request, draw};
use entente::insight::Insights;
use entente::insight::practice::{FigureKind, Practice};
use entente::language::Language;
use entente::ui::theme::ThemeKind;
use entente::ui::views::dialogue::Page;
use entente::ui::views::{Sight, ViewKind};

use crate::support::crowd;
use crate::support::harness::{self, ERP, NARROW, PAYROLL, PORTAL, WIDE};

#[test]
fn every_figure_of_twenty_thousand_contacts_is_known_within_a_moment() {
    let size = crowd::Size { people: 500, ties: 5_000, contacts: 20_000, readings: 20_000 };
    let file = crowd::crowd(size);
    let today = file.engagement.status_date.expect("a status date");
    let insights = Insights::of(&file, today);
    let begin = Instant::now();
    let found = Practice::of(&insights, None);
    let took = begin.elapsed();
    println!("practice of 20,000 contacts: {took:?}");
    assert!(found.figures.iter().any(|figure| figure.n > 1000));
    // Unoptimised: the bench says how long it takes where people work.
    assert!(took.as_secs() < 5, "{took:?}");
}

#[test]
fn before_and_after_an_event_are_the_numbers_of_the_pulse() {
    use entente::insight::practice::{Label, Value};
    use entente::insight::rounds::Around;
    use entente::ui::views::pulse::figure::People;
    use entente::workspace::Question;
    let mut compared = 0;
    for number in [PAYROLL, PORTAL, ERP] {
        let file = entente::app::samples::load(number).expect("a sample");
        let insights = Insights::of(&file, file.engagement.status_date.expect("a day"));
        let question = Question::SatisfactionManager;
        let people = People::default().of(&insights, &question);
        let practice = Practice::of(&insights, None);
        let found = practice.get(FigureKind::EventChange).expect("one of each");
        for event in insights.shown.events.iter() {
            let around = Around::of(&insights.pulse, &question, event.on, &|who| people.contains(&who));
            let part = found.parts.iter().find(|part| part.of == Label::Event(event.id)).map(|part| part.value);
            assert_eq!(part, around.change.map(Value::Change), "{}", event.title);
            compared += usize::from(part.is_some());
        }
    }
    assert!(compared > 3, "{compared} events");
}

#[test]
fn every_sample_shows_talks_before_the_first_day_work_beyond_scope_and_an_idea_of_ours_that_was_taken() {
    use entente::insight::practice::Value;
    for number in [PAYROLL, PORTAL, ERP] {
        let file = entente::app::samples::load(number).expect("a sample");
        let insights = Insights::of(&file, file.engagement.status_date.expect("a day"));
        let practice = Practice::of(&insights, None);
        let value = |kind| practice.get(kind).expect("one of each").value;
        assert_eq!(value(FigureKind::UsersBefore), Value::Count(1), "{number}");
        assert_eq!(value(FigureKind::Noticed).number(), Some(1.0), "{number}");
        // In one of them nobody agreed to pay for it.
        let unapproved = if number == ERP { 1 } else { 0 };
        assert_eq!(value(FigureKind::Unapproved), Value::Count(unapproved), "{number}");
        assert!(value(FigureKind::Offered).number().is_some_and(|a_month| a_month > 0.0), "{number}");
        assert_eq!(value(FigureKind::TakenUp).number(), Some(1.0), "{number}");
    }
}

#[test]
fn work_done_again_is_drawn_over_the_participation_of_the_month_before_and_proves_nothing() {
    let mut program = page(PORTAL, egui::vec2(1440.0, 2400.0), Language::English);
    program.get_all_by_label_contains("Work done again:").next().expect("the row").click();
    program.run();
    assert!(program.query_by_label_contains("Shows, does not prove, cause").is_some());
    // The bar of February with whoever came in `of`.
    let over = |program: &Program, of: &str| {
        let words = format!("h done again; came in {of}");
        let found = program.query_all_by_label_contains("February 2026: ");
        found.map(|node| format!("{node:?}")).any(|node| node.contains(&words))
    };
    assert!(over(&program, "January 2026"), "one month later, where nobody chose");
    program.get_by_label("Participation drawn later, in months: 0").click();
    program.run();
    assert!(over(&program, "February 2026") && !over(&program, "January 2026"));
}

#[test]
fn figures_of_many_records_come_later_and_the_page_says_so() {
    let size = crowd::Size { people: 60, ties: 200, contacts: 3_000, readings: 500 };
    let path = std::env::temp_dir().join(format!("entente-practice-{}.entente", std::process::id()));
    std::fs::write(&path, entente::file::encode(&crowd::crowd(size))).expect("written");
    let mut program = harness::late(&[]);
    program.state_mut().opened(path.clone(), entente::file::open(&path));
    program.run();
    let session = program.state_mut().session_mut().expect("open");
    (session.view, session.views.dialogue.page) = (ViewKind::Dialogue, Page::Practice);
    program.run();
    assert!(program.state().session().expect("open").is_computing());
    assert!(program.query_all_by_label_contains("Computing").count() > 1, "in the bar and on the page");
    assert!(program.query_by_label("Most used channel").is_none());
    program.state_mut().finish_jobs();
    program.run();
    assert!(program.query_all_by_label_contains("Most used channel").count() > 0);
    std::fs::remove_file(&path).expect("removed");
}

type Program = egui_kittest::Harness<'static, entente::app::shell::Entente>;

fn page(number: usize, size: egui::Vec2, language: Language) -> Program {
    let mut program = harness::sample(number, size, language);
    let session = program.state_mut().session_mut().expect("open");
    (session.view, session.views.dialogue.page) = (ViewKind::Dialogue, Page::Practice);
    program.run();
    program
}

#[test]
fn a_figure_opens_says_what_it_is_made_of_and_leads_to_its_records() {
    let mut program = page(PORTAL, egui::vec2(1440.0, 2400.0), Language::English);
    let row = "Client tasks finished in time: 0%";
    assert!(program.query_by_label_contains("What would help").is_none());
    program.get_by_label_contains(row).click();
    program.run();
    assert!(program.query_by_label_contains("Remind a week before").is_some());
    let open = program.state().session().expect("open").views.dialogue.practice.open;
    assert_eq!(open, Some(FigureKind::ClientOnTime));
    program.get_all_by_role(egui::accesskit::Role::Link).find(|_| true).expect("records").click();
    program.run();
    program.get_by_label_contains(row).click();
    program.run();
    assert!(program.query_by_label_contains("Remind a week before").is_none(), "pressed again it closes");
}

#[test]
fn what_is_not_known_can_be_left_out() {
    let mut program = page(PAYROLL, egui::vec2(1440.0, 3000.0), Language::English);
    let unknown = |program: &Program| program.query_all_by_label_contains(": not known").count();
    assert!(unknown(&program) > 0);
    program.get_by_label("Practice: Only what is known").click();
    program.run();
    assert_eq!(unknown(&program), 0);
}

#[test]
fn the_page_is_there_in_every_language_and_size() {
    for (number, language) in [(PAYROLL, Language::English), (PORTAL, Language::Russian), (ERP, Language::Chinese)] {
        for size in [WIDE, NARROW] {
            let program = page(number, size, language);
            assert!(program.query_all_by_role(egui::accesskit::Role::Heading).count() > 2);
        }
    }
}

#[test]
fn the_page_is_a_picture_in_two_themes_that_says_the_same() {
    let words = |svg: &str| svg.matches("<text").count();
    for number in [PAYROLL, PORTAL, ERP] {
        let file = entente::app::samples::load(number).expect("a sample");
        let day = file.engagement.status_date.expect("a day");
        let picture = |theme, size| {
            let sight = Sight { dialogue: Page::Practice, ..Sight::of(ViewKind::Dialogue) };
            draw(&file, &Request { sight, day, size, theme, language: Language::English })
        };
        let opened = |theme, figure| {
            let sight = Sight { dialogue: Page::Practice, figure, ..Sight::of(ViewKind::Dialogue) };
            let size = egui::vec2(1440.0, 2400.0);
            draw(&file, &Request { sight, day, size, theme, language: Language::English })
        };
        // Work done again over participation: its bars and its line stand there in both themes.
        let rework = Some(FigureKind::Rework);
        let shapes = |svg: &str| svg.matches("<path").count() + svg.matches("<rect").count();
        for theme in [ThemeKind::Light, ThemeKind::Dark] {
            let (closed, opened) = (opened(theme, None), opened(theme, rework));
            assert!(opened.contains("does not prove") && !closed.contains("does not prove"), "{number}");
            assert!(shapes(&opened) > shapes(&closed), "{number}");
        }
        let (light, dark) = (picture(ThemeKind::Light, WIDE), picture(ThemeKind::Dark, WIDE));
        assert!(light != dark && words(&light) == words(&dark) && words(&light) > 60, "{number}");
        assert!(words(&picture(ThemeKind::Contrast, NARROW)) > 30, "{number}, narrow");
    }
}
