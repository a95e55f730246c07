//! Presenting: what the audience's side shows and hears.

mod flow;
mod noting;
mod people;
mod wall;

use std::collections::BTreeSet;

use egui::epaint::Shape;
use egui::{Key, Modifiers, Vec2, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;
use entente::app::audience::{self, Audience, Hearer, Screen, Sketches, Turn};
use entente::app::samples;
use entente::app::worker::Worker;
use entente::document::{ForClient, client_copy};
use entente::file::encode;
use entente::language::{Language, Words};
use entente::ui::fonts;
use entente::ui::theme::{Theme, ThemeKind};
use entente::ui::views::sights;
use entente::workspace::{Slide, SlideKind, Visibility, Workspace};

use crate::client_copy::{found, planted};
use crate::support::harness::{self, ERP, PAYROLL, PORTAL};

const ROOM: Vec2 = vec2(1280.0, 720.0);

fn today(file: &Workspace) -> chrono::NaiveDate {
    file.engagement.status_date.expect("the samples have one")
}

/// The audience's window alone.
fn window(copy: &ForClient, language: Language) -> Harness<'static, Audience> {
    let audience = Audience::new(copy, today(copy));
    let (words, theme, mut worker) = (Words::new(language), Theme::of(ThemeKind::Light), Worker::in_place());
    let mut harness = Harness::builder()
        .with_size(ROOM)
        .with_context_setup(move |ctx| {
            fonts::install(ctx);
            theme.apply(ctx);
        })
        .build_ui_state(
            move |ui, audience: &mut Audience| {
                let now = ui.input(|input| input.time);
                for turn in audience::turns(ui, Hearer::Nobody) {
                    audience.obey(turn, now);
                }
                audience.ui(ui, &words, theme, &mut worker);
            },
            audience,
        );
    harness.run_steps(4);
    harness
}

/// Everything that is said to a screen reader and drawn in letters.
fn said(window: &Harness<'_, Audience>) -> String {
    let mut said = harness::said(window);
    window.output().shapes.iter().for_each(|one| letters(&one.shape, &mut said));
    said
}

/// What stands in letters in a shape.
fn letters(shape: &Shape, said: &mut String) {
    match shape {
        Shape::Text(text) => {
            said.push_str(text.galley.text());
            said.push('\n');
        }
        Shape::Vec(shapes) => shapes.iter().for_each(|shape| letters(shape, said)),
        _ => {}
    }
}

/// The slides of every view that may be shown, and one of every view that may not.
fn every_view(file: &Workspace) -> Workspace {
    let mut file = file.clone();
    let like = file.slides.iter().next().expect("a slide").clone();
    for id in file.slides.ids().collect::<Vec<_>>() {
        file.slides.remove(id);
    }
    for (number, (name, _)) in (1..).zip(sights()) {
        let id = entente::workspace::Id::new(0, number);
        let (order, view) = (i64::try_from(number).expect("few"), name.to_owned());
        let mut slide = Slide { id, order, view, kind: SlideKind::View, as_of: None, from: None, ..like.clone() };
        slide.meta.visibility = Visibility::Client;
        file.slides.put(slide);
    }
    file
}

#[test]
fn nothing_of_ours_is_said_or_drawn_on_any_slide() {
    for number in [PAYROLL, PORTAL, ERP] {
        let file = planted(&every_view(&samples::load(number).expect("a sample")), None);
        let mut file = file;
        for (slide, whole) in
            file.slides.clone().iter().zip(every_view(&samples::load(number).expect("a sample")).slides.iter())
        {
            // The names of views are keys, and no words.
            file.slides.put(Slide { view: whole.view.clone(), look: Vec::new(), ..slide.clone() });
        }
        let copy = client_copy(&file);
        let theirs = found(encode(&copy).as_bytes());
        let ours: BTreeSet<String> = found(encode(&file).as_bytes()).difference(&theirs).cloned().collect();
        assert!(ours.contains("slides.note") && ours.contains("stakeholders.note"), "{ours:?}");
        let mut window = window(&copy, Language::English);
        let count = window.state().count();
        let shown = sights().into_iter().filter(|(_, sight)| sight.is_for_client()).count();
        assert_eq!(count, shown, "views that are ours have no slide");
        let mut all = BTreeSet::new();
        for at in 0..count {
            window.state_mut().obey(Turn::Jump(at + 1), 0.0);
            window.run_steps(4);
            let said = said(&window);
            let places = found(said.as_bytes());
            // What is cut where there is no room says the beginning of its place.
            let cut = |place: &&String| theirs.iter().any(|whole| whole.starts_with(place.as_str()));
            let more: Vec<_> = places.iter().filter(|place| !cut(place)).collect();
            assert!(more.is_empty(), "{number}: slide {at} says {more:?}");
            all.extend(places);
        }
        assert!(all.len() > 10 && all.contains("slides.title"), "the search finds what is there: {all:?}");
    }
}

#[test]
fn numbers_of_records_are_theirs_alone() {
    let file = samples::load(PORTAL).expect("a sample");
    let mut with_more = file.clone();
    // Risks and decisions of ours, a risk beyond all of theirs among them.
    for number in 0..40 {
        let mut risk = file.risks.iter().next().expect("a risk").clone();
        risk.id = entente::workspace::Id::new(9, 1 + number);
        risk.meta.visibility = Visibility::Internal;
        for rating in &mut risk.ratings {
            (rating.probability, rating.impact) = (5, 5);
        }
        with_more.risks.put(risk);
        let mut decision = file.decisions.iter().next().expect("a decision").clone();
        decision.id = entente::workspace::Id::new(9, 1 + number);
        decision.meta.visibility = Visibility::Private;
        with_more.decisions.put(decision);
    }
    assert_eq!(client_copy(&file), client_copy(&with_more));
    // What the audience hears and sees is the same, whatever we keep to ourselves beside it.
    let see = |file: &Workspace| {
        let mut window = window(&client_copy(file), Language::English);
        let mut all = Vec::new();
        for at in 0..window.state().count() {
            window.state_mut().obey(Turn::Jump(at + 1), 0.0);
            window.run_steps(4);
            all.push(said(&window));
        }
        all
    };
    let seen = see(&every_view(&file));
    assert!(seen.len() >= 10 && seen.iter().all(|one| one.len() > 40));
    assert_eq!(seen, see(&every_view(&with_more)));
}

#[test]
fn the_keys_of_slide_programs_turn_slides() {
    for (number, language) in [(PAYROLL, Language::English), (PORTAL, Language::Russian), (ERP, Language::Chinese)] {
        let copy = client_copy(&samples::load(number).expect("a sample"));
        let mut window = window(&copy, language);
        let count = window.state().count();
        assert!(count >= 4, "{number}: a deck of {count}");
        let first = window.state().title(0).expect("a slide").to_owned();
        window.get_by_label(&first);
        let mut press = |key: Key, modifiers: Modifiers| {
            window.key_press_modifiers(modifiers, key);
            window.run_steps(3);
            (window.state().at(), window.state().screen())
        };
        let plain = Modifiers::NONE;
        assert_eq!(press(Key::PageDown, plain), (1, Screen::Slide));
        assert_eq!(press(Key::Space, plain), (2, Screen::Slide));
        assert_eq!(press(Key::ArrowLeft, plain), (1, Screen::Slide));
        assert_eq!(press(Key::B, plain), (1, Screen::Black));
        assert_eq!(press(Key::B, plain), (1, Screen::Slide));
        assert_eq!(press(Key::W, plain), (1, Screen::White));
        assert_eq!(press(Key::ArrowRight, plain), (1, Screen::Slide), "out of the white the slide comes first");
        assert_eq!(press(Key::End, plain), (count - 1, Screen::Slide));
        assert_eq!(press(Key::Space, plain), (count - 1, Screen::End));
        assert_eq!(press(Key::Backspace, plain), (count - 1, Screen::Slide));
        assert_eq!(press(Key::Home, plain), (0, Screen::Slide));
        press(Key::Num3, plain);
        assert_eq!(press(Key::Enter, plain), (2, Screen::Slide), "by its number");
        press(Key::L, Modifiers::COMMAND);
        assert!(window.state().has_laser());
        press_in(&mut window, Key::Z);
        assert!(window.state().is_zoomed());
        press_in(&mut window, Key::Escape);
        assert!(!window.state().has_laser() && !window.state().is_zoomed() && !window.state().is_leaving());
        press_in(&mut window, Key::Escape);
        assert!(window.state().is_leaving() && !window.state().is_left(), "once is not enough");
        window.get_by_label(Words::new(language).text("present-leave-again"));
        press_in(&mut window, Key::Escape);
        assert!(window.state().is_left());
    }
}

fn press_in(window: &mut Harness<'_, Audience>, key: Key) {
    window.key_press(key);
    window.run_steps(3);
}

#[test]
fn time_goes_by_on_a_replay_and_two_days_stand_side_by_side() {
    let copy = client_copy(&samples::load(ERP).expect("a sample"));
    let mut slides: Vec<Slide> = copy.slides.iter().cloned().collect();
    slides.sort_by_key(|slide| slide.order);
    let at = slides.iter().position(|slide| slide.kind == SlideKind::Replay).expect("a replay");
    let words = Words::new(Language::Chinese);
    let on = |day: chrono::NaiveDate| words.with("present-as-of", &[("date", words.date(day).into())]);
    let (from, to) = (slides[at].from.expect("a day"), today(&copy));
    let mut window = window(&copy, Language::Chinese);
    window.state_mut().obey(Turn::Jump(at + 1), 0.0);
    window.run_steps(2);
    window.get_by_label(&on(from));
    for _ in 0..60 {
        // A step of the harness is a quarter of a second at most.
        window.run_steps(40);
        if window.query_by_label(&on(to)).is_some() {
            break;
        }
    }
    window.get_by_label(&on(to));

    let copy = client_copy(&samples::load(PORTAL).expect("a sample"));
    let mut slides: Vec<Slide> = copy.slides.iter().cloned().collect();
    slides.sort_by_key(|slide| slide.order);
    let at = slides.iter().position(|slide| slide.kind == SlideKind::Comparison).expect("a comparison");
    let mut window = self::window(&copy, Language::English);
    window.state_mut().obey(Turn::Jump(at + 1), 0.0);
    window.run_steps(4);
    let words = Words::new(Language::English);
    for day in [slides[at].from.expect("a day"), today(&copy)] {
        window.get_by_label(&words.with("present-as-of", &[("date", words.date(day).into())]));
    }
}

#[test]
fn every_slide_is_drawn_as_a_picture_with_its_title() {
    let copy = client_copy(&samples::load(PAYROLL).expect("a sample"));
    let words = Words::new(Language::English);
    let mut sketches = Sketches::of(&copy, today(&copy), words, Theme::of(ThemeKind::Dark));
    assert_eq!(sketches.slides().len(), copy.slides.len());
    for at in 0..copy.slides.len() {
        let drawing = sketches.draw(at).expect("drawn");
        assert!(drawing.shapes.len() > 5, "{}", drawing.title);
        assert_eq!(drawing.title, sketches.slides()[at].title);
    }
    assert!(sketches.draw(copy.slides.len()).is_none());
}

#[test]
fn a_slide_of_an_earlier_day_shows_nothing_that_came_into_the_file_later() {
    let mut file = samples::load(PORTAL).expect("a sample");
    let (today, start) = (today(&file), file.engagement.start);
    let day = start + (today - start) / 2;
    let title = "Zqx came later";
    let mut task = file.tasks.iter().find(|one| one.meta.visibility == Visibility::Client).expect("a task").clone();
    (task.id, task.title, task.order) = (entente::workspace::Id::new(9, 1), title.to_owned(), 0);
    (task.parent, task.meta.on) = (None, day.succ_opt().expect("a day"));
    task.links.clear();
    file.tasks.put(task);
    let like = file.slides.iter().find(|one| one.view == "timeline").expect("a slide of the plan").clone();
    for id in file.slides.ids().collect::<Vec<_>>() {
        file.slides.remove(id);
    }
    let deck = [
        (SlideKind::View, None, None, true),
        (SlideKind::View, Some(day), None, false),
        (SlideKind::View, day.succ_opt(), None, true),
        // The end of the way, where nothing is to move by itself.
        (SlideKind::Replay, Some(day), Some(start), false),
        (SlideKind::Comparison, Some(day), Some(start), false),
        (SlideKind::Comparison, None, Some(day), true),
    ];
    for (number, (kind, as_of, from, _)) in (1..).zip(deck) {
        let order = i64::try_from(number).expect("few");
        let id = entente::workspace::Id::new(0, number);
        file.slides.put(Slide { id, order, kind, as_of, from, look: Vec::new(), ..like.clone() });
    }
    let copy = client_copy(&file);
    let mut drawn = Sketches::of(&copy, today, Words::new(Language::English), Theme::of(ThemeKind::Light));
    assert_eq!(drawn.slides().len(), deck.len());
    for (at, (.., there)) in deck.into_iter().enumerate() {
        let drawing = drawn.draw(at).expect("drawn");
        let slide = &drawn.slides()[at];
        let mut said = String::new();
        drawing.shapes.iter().for_each(|one| letters(&one.shape, &mut said));
        assert_eq!(said.contains("Zqx"), there, "{:?} of {:?} from {:?}", slide.kind, slide.as_of, slide.from);
    }
    // What leaves says of no record when it came.
    assert!(copy.into_file().tasks.iter().all(|one| one.meta.on == start));
}
