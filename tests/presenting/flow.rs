//! The deck and the presentation in the whole program: what is added, moved, asked, shown in both windows, noted and left.

use egui::accesskit::Role;
use egui::{Key, Modifiers, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;
use entente::app::audience::Screen;
use entente::app::shell::Entente;
use entente::language::{Language, Words};
use entente::ui::command::Command;
use entente::ui::views::ViewKind;
use entente::ui::views::deck::{Hidden, in_order};
use entente::workspace::{RecordRef, SlideId, SlideKind, Visibility, Workspace};

use crate::support::harness::{self, ERP, NARROW, PAYROLL, PORTAL, WIDE, press, said, workspace};

pub(super) type Program = Harness<'static, Entente>;

pub(super) fn deck(number: usize, size: egui::Vec2, language: Language) -> Program {
    let mut program = harness::sample(number, size, language);
    press(&mut program, Command::Go(ViewKind::Present));
    program
}

fn order(file: &Workspace) -> Vec<SlideId> {
    in_order(file).iter().map(|slide| slide.id).collect()
}

#[test]
fn a_slide_is_moved_by_keyboard_and_by_hand_in_one_step() {
    let mut program = deck(PAYROLL, WIDE, Language::English);
    let before = workspace(&program);
    let ids = order(&before);
    let words = Words::new(Language::English);
    let entry = |number: usize, id: SlideId| {
        let title = before.slides.get(id).expect("a slide").title.clone();
        words.with("present-slide", &[("n", number.into()), ("title", title.into())])
    };
    program.get_by_label(&entry(1, ids[0])).click();
    program.run();
    let selected = program.state().session().expect("open").selection;
    assert_eq!(selected, Some(RecordRef::Slide(ids[0])));
    program.key_press_modifiers(Modifiers::COMMAND, Key::ArrowDown);
    program.run();
    assert_eq!(order(&workspace(&program))[..2], [ids[1], ids[0]]);
    program.key_press_modifiers(Modifiers::COMMAND, Key::ArrowDown);
    program.run();
    assert_eq!(order(&workspace(&program))[..3], [ids[1], ids[2], ids[0]], "the keyboard stays with the slide");
    for _ in 0..2 {
        press(&mut program, Command::Undo);
    }
    assert!(workspace(&program) == before);
    let from = program.get_by_label(&entry(1, ids[0])).rect().center();
    let to = program.get_by_label(&entry(3, ids[2])).rect();
    harness::drag(&mut program, from, to.center_bottom() - vec2(0.0, 20.0));
    assert_eq!(order(&workspace(&program))[..3], [ids[1], ids[2], ids[0]]);
    press(&mut program, Command::Undo);
    assert!(workspace(&program) == before, "one step");
}

#[test]
fn what_is_on_the_screen_becomes_a_slide_with_how_it_is_looked_at() {
    let mut program = harness::sample(PORTAL, WIDE, Language::English);
    let session = program.state_mut().session_mut().expect("open");
    session.view = ViewKind::Timeline;
    session.as_of = Some("2025-12-01".parse().expect("a day"));
    let look = [("plan.tests".to_owned(), "table-filter-late".to_owned())];
    session.views.take_look(&look.into_iter().collect());
    program.run();
    let count = workspace(&program).slides.len();
    program.key_press_modifiers(Modifiers::COMMAND | Modifiers::SHIFT, Key::D);
    program.run();
    let file = workspace(&program);
    let slide = (*in_order(&file).last().expect("a slide")).clone();
    assert_eq!((file.slides.len(), slide.view.as_str(), slide.kind), (count + 1, "timeline", SlideKind::View));
    assert_eq!(slide.as_of, Some("2025-12-01".parse().expect("a day")));
    assert!(slide.look.iter().any(|one| one.value == "table-filter-late"), "{:?}", slide.look);
    assert_eq!((slide.meta.visibility, Hidden::of(&slide)), (Visibility::Client, None));
    // What warns us is kept in the deck, and never shown.
    press(&mut program, Command::AsOfToday);
    press(&mut program, Command::Go(ViewKind::Managers));
    press(&mut program, Command::AddToDeck);
    let file = workspace(&program);
    let slide = (*in_order(&file).last().expect("a slide")).clone();
    assert_eq!((slide.meta.visibility, Hidden::of(&slide)), (Visibility::Internal, Some(Hidden::Ours)));
    press(&mut program, Command::Undo);
    press(&mut program, Command::Undo);
    assert_eq!(workspace(&program).slides.len(), count);
}

/// Opens the questions before the start and begins, where `place` says.
pub(super) fn begin(program: &mut Program, words: &Words, place: &str, there: Option<&str>) {
    press(program, Command::Present);
    program.run();
    program.get_by_label(words.text("present-before"));
    if let Some(name) = there {
        program.get_all_by_label_contains(name).next().expect("somebody of the client").click();
        program.run();
    }
    let place = format!("{}: {}", words.text("present-where"), words.text(place));
    let segment = program.get_by_label(&place);
    segment.scroll_to_me();
    program.run();
    program.get_by_label(&place).click();
    program.run();
    program.get_by_label(words.text("present-begin")).click();
    program.run();
    program.run();
    assert!(program.state().presenting().is_some(), "it goes on");
}

#[test]
fn a_deck_is_presented_in_two_windows_from_start_to_end() {
    for (number, language, size, name) in [
        (PAYROLL, Language::English, WIDE, "Robert Haines"),
        (PORTAL, Language::Russian, NARROW, ""),
        (ERP, Language::Chinese, WIDE, ""),
    ] {
        let words = Words::new(language);
        let mut program = deck(number, size, language);
        let before = workspace(&program);
        let shown: Vec<_> =
            in_order(&before).into_iter().filter(|slide| Hidden::of(slide).is_none()).cloned().collect();
        begin(&mut program, &words, "present-window", Some(name).filter(|name| !name.is_empty()));
        let audience = |program: &Program| {
            let side = program.state().presenting().expect("it goes on").audience();
            (side.at(), side.screen(), side.count())
        };
        assert_eq!(audience(&program), (0, Screen::Slide, shown.len()));
        program.get_by_label(words.text("present-ours"));
        let all = said(&program);
        assert!(all.contains(&shown[0].title) && all.contains(&shown[0].note), "the presenter reads what to say");
        assert!(name.is_empty() || all.contains(name), "and who is there");
        program.key_press(Key::PageDown);
        program.run();
        assert_eq!(audience(&program).0, 1);
        program.key_press(Key::B);
        program.run();
        assert_eq!(audience(&program).1, Screen::Black);
        program.key_press(Key::B);
        program.run();
        // A decision is noted without leaving, and no slide says it.
        program.key_press(Key::D);
        program.run();
        let field = program.get_by_role_and_label(Role::TextInput, words.text("present-note-decision"));
        field.focus();
        field.type_text("Zqx: the pilot begins in May");
        program.run();
        program.key_press(Key::Enter);
        program.run();
        program.run();
        let file = workspace(&program);
        let noted = file.decisions.iter().find(|one| one.title.starts_with("Zqx")).expect("it is kept");
        assert_eq!(noted.meta.visibility, Visibility::Internal);
        assert_eq!(file.decisions.len(), before.decisions.len() + 1);
        assert_eq!(audience(&program), (1, Screen::Slide, shown.len()), "typing turns no slide");
        program.key_press(Key::Escape);
        program.run();
        assert!(program.state().presenting().is_some(), "one key does not leave");
        program.key_press(Key::Escape);
        program.run();
        program.run();
        assert!(program.state().presenting().is_none(), "twice does");
        assert!(program.query_by_label(words.text("present-ours")).is_none());
        assert_eq!(program.state().session().expect("open").view, ViewKind::Present);
    }
}

#[test]
fn where_there_is_one_window_it_shows_nothing_of_ours() {
    for (number, language) in [(PAYROLL, Language::English), (PORTAL, Language::Russian), (ERP, Language::Chinese)] {
        let words = Words::new(language);
        let mut program = deck(number, NARROW, language);
        let file = workspace(&program);
        begin(&mut program, &words, "present-here", None);
        let count = program.state().presenting().expect("it goes on").audience().count();
        for _ in 0..count {
            let said = said(&program);
            for slide in file.slides.iter() {
                let hidden = Hidden::of(slide).is_some();
                assert!(slide.note.is_empty() || !said.contains(&slide.note), "{number}: {}", slide.note);
                assert!(!hidden || !said.contains(&slide.title), "{number}: {}", slide.title);
            }
            for one in file.stakeholders.iter().filter(|one| !one.note.is_empty()) {
                assert!(!said.contains(&one.note), "{number}: {}", one.note);
            }
            assert!(!said.contains(words.text("present-ours")));
            program.key_press(Key::ArrowRight);
            program.run_steps(3);
        }
        for _ in 0..3 {
            program.key_press(Key::Escape);
            program.run();
        }
        // The room still sees this window: nothing of ours comes before somebody goes back to it.
        assert!(program.state().presenting().is_some());
        let over = said(&program);
        assert!(over.contains(words.text("present-over")), "{over}");
        assert!(over.lines().filter(|line| !line.trim().is_empty()).count() <= 4, "{over}");
        program.key_press(Key::Enter);
        program.run();
        assert!(program.state().presenting().is_none());
    }
}

/// It failed as long as nobody told the window that a page on the stage is something that the pointer is over.
#[test]
fn the_wheel_scrolls_what_is_longer_than_its_slide() {
    let words = Words::new(Language::Russian);
    let mut program = deck(PORTAL, NARROW, Language::Russian);
    begin(&mut program, &words, "present-here", None);
    let slides = |program: &Program| {
        let audience = program.state().presenting().expect("it goes on").audience();
        (audience.at(), audience.title(audience.at()).unwrap_or_default().to_owned())
    };
    while slides(&program).1 != "Что вы говорили и что мы сделали" {
        let (at, _) = slides(&program);
        program.key_press(Key::ArrowRight);
        program.run_steps(3);
        assert!(slides(&program).0 > at, "it is one of the deck");
    }
    let top = |program: &Program| program.get_by_label_contains("Один экран для обоих").rect().top();
    let before = top(&program);
    program.hover_at(egui::pos2(500.0, 420.0));
    program.event(egui::Event::MouseWheel {
        unit: egui::MouseWheelUnit::Point,
        delta: vec2(0.0, -40.0),
        phase: egui::TouchPhase::Move,
        source: egui::MouseWheelSource::Unknown,
        modifiers: Modifiers::NONE,
    });
    program.run_steps(8);
    assert!(top(&program) < before - 10.0, "{} from {before}", top(&program));
}

/// It failed as long as closing the one window brought what lay behind the presentation before the room.
#[test]
fn closing_the_window_that_the_room_sees_shows_nothing_of_ours() {
    let words = Words::new(Language::English);
    let mut program = deck(PAYROLL, NARROW, Language::English);
    begin(&mut program, &words, "present-here", None);
    let viewport = program.input_mut().viewports.get_mut(&egui::ViewportId::ROOT).expect("the window");
    viewport.events.push(egui::ViewportEvent::Close);
    program.step();
    program.run();
    assert!(program.state().presenting().is_some());
    assert!(said(&program).contains(words.text("present-over")), "{}", said(&program));
    program.key_press(Key::Enter);
    program.run();
    assert!(program.state().presenting().is_none());
}
