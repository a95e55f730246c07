//! The question for the reason of a move, as the keyboard goes through it: from the mark to its field and back.

use egui::accesskit::Role;
use egui::{Event, Key, Modifiers, Shape};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use entente::app::shell::Entente;
use entente::language::Language;
use entente::ui::views::people::lens::Lens;

use super::support::harness::{self, NARROW, PAYROLL, WIDE, drag};

type Program = Harness<'static, Entente>;

const WHO: &str = "Kevin Oakes";
const ASKED: &str = "Why Kevin Oakes stands there now";

/// The lenses in which the keyboard moves people.
const MOVING: [Lens; 5] = [Lens::PowerInterest, Lens::Engagement, Lens::Salience, Lens::Circle, Lens::Attitude];

/// The people through a lens, with the keyboard at somebody's mark.
fn at_the_mark(lens: Lens, size: egui::Vec2) -> Program {
    let mut program = harness::lens(lens, PAYROLL, size, Language::English);
    harness::type_in_palette(&mut program, WHO);
    press(&mut program, Modifiers::NONE, Key::Enter);
    assert!(focused(&program).starts_with(WHO), "{lens:?}");
    program
}

fn press(program: &mut Program, modifiers: Modifiers, key: Key) {
    program.key_press_modifiers(modifiers, key);
    // A row that goes elsewhere is followed for a few passes.
    program.run_steps(8);
}

fn say(program: &mut Program, words: &str) {
    program.event(Event::Text(words.to_owned()));
    program.run();
}

/// What has the keyboard.
fn focused(program: &Program) -> String {
    let node = program.root().children_recursive().find(|node| node.is_focused());
    node.and_then(|node| node.accesskit_node().label()).unwrap_or_default()
}

fn asks(program: &Program) -> bool {
    program.query_by_role_and_label(Role::TextInput, ASKED).is_some()
}

/// The reason of the move that was made last, on the day shown.
fn reason(program: &Program) -> String {
    let file = harness::workspace(program);
    let (who, day) = (harness::named(&file, WHO), file.engagement.status_date.expect("set"));
    let all = file.assessments.iter().filter(|one| one.of == who && one.on <= day);
    all.max_by_key(|one| (one.on, one.id)).expect("assessed").why.clone()
}

/// Moves who has the keyboard by Shift and an arrow, until that is a new assessment.
fn nudge(program: &mut Program) {
    let before = harness::workspace(program);
    for key in [Key::ArrowUp, Key::ArrowDown, Key::ArrowRight, Key::ArrowLeft] {
        press(program, Modifiers::SHIFT, key);
        if harness::workspace(program) != before {
            return;
        }
    }
    panic!("nothing moves");
}

#[test]
fn tab_goes_from_the_mark_to_its_reason_and_shift_tab_back_to_the_mark_that_it_is_about() {
    for lens in MOVING {
        for size in [WIDE, NARROW] {
            let mut program = at_the_mark(lens, size);
            nudge(&mut program);
            assert!(asks(&program), "{lens:?} {size:?}");
            assert!(focused(&program).starts_with(WHO), "{lens:?} {size:?}: in sight, wherever the row went");
            press(&mut program, Modifiers::NONE, Key::Tab);
            assert_eq!(focused(&program), ASKED, "{lens:?} {size:?}");
            say(&mut program, "Asked");
            press(&mut program, Modifiers::SHIFT, Key::Tab);
            assert!(focused(&program).starts_with(WHO), "{lens:?} {size:?}: {}", focused(&program));
            assert_eq!((asks(&program), reason(&program).as_str()), (true, "Asked"), "{lens:?}: what is typed is kept");
            // What is typed at the mark goes on where the words end.
            say(&mut program, " twice");
            assert_eq!(focused(&program), ASKED);
            press(&mut program, Modifiers::SHIFT, Key::Tab);
            assert_eq!(reason(&program), "Asked twice", "{lens:?}");
        }
    }
}

#[test]
fn shift_tab_from_the_mark_leaves_the_question_and_keeps_the_move_and_its_words() {
    for lens in MOVING {
        let mut program = at_the_mark(lens, WIDE);
        // Where Shift+Tab leads with the question answered.
        nudge(&mut program);
        press(&mut program, Modifiers::NONE, Key::Enter);
        press(&mut program, Modifiers::SHIFT, Key::Tab);
        let before = focused(&program);
        let mut program = at_the_mark(lens, WIDE);
        nudge(&mut program);
        say(&mut program, "Asked");
        press(&mut program, Modifiers::SHIFT, Key::Tab);
        let moved = harness::workspace(&program);
        press(&mut program, Modifiers::SHIFT, Key::Tab);
        assert!(!asks(&program) && !focused(&program).is_empty(), "{lens:?}");
        assert_eq!(focused(&program), before, "{lens:?}: the one before in the order of Tab");
        assert!(harness::workspace(&program) == moved && reason(&program) == "Asked", "{lens:?}");
    }
}

#[test]
fn tab_from_the_reason_leaves_the_question_and_keeps_its_words() {
    let mut program = at_the_mark(Lens::PowerInterest, WIDE);
    nudge(&mut program);
    press(&mut program, Modifiers::NONE, Key::Tab);
    say(&mut program, "Asked");
    press(&mut program, Modifiers::NONE, Key::Tab);
    assert!(!asks(&program) && reason(&program) == "Asked");
    let next = focused(&program);
    assert!(!next.is_empty() && !next.starts_with(WHO), "{next}");
}

#[test]
fn after_a_drag_shift_tab_goes_to_the_mark_and_escape_there_takes_the_move_back() {
    let mut program = at_the_mark(Lens::PowerInterest, WIDE);
    let before = harness::workspace(&program);
    let mut marks = program.query_all_by_role(Role::Button);
    let is_it = |label: Option<String>| label.is_some_and(|label| label.starts_with(WHO));
    let from = marks.find(|node| is_it(node.accesskit_node().label())).expect("the mark").rect().center();
    drop(marks);
    drag(&mut program, from, from + egui::vec2(60.0, 40.0));
    assert_eq!(focused(&program), ASKED);
    say(&mut program, "Asked");
    press(&mut program, Modifiers::SHIFT, Key::Tab);
    assert!(focused(&program).starts_with(WHO) && asks(&program) && reason(&program) == "Asked");
    press(&mut program, Modifiers::NONE, Key::Escape);
    assert!(harness::workspace(&program) == before && !asks(&program));
}

/// What is painted, and whether all of it is.
fn painted_whole(program: &Program) -> Vec<(String, bool)> {
    fn walk(shape: &Shape, found: &mut Vec<(String, bool)>) {
        match shape {
            Shape::Vec(shapes) => shapes.iter().for_each(|shape| walk(shape, found)),
            Shape::Text(text) => found.push((text.galley.text().to_owned(), !text.galley.elided)),
            _ => {}
        }
    }
    let mut found = Vec::new();
    program.output().shapes.iter().for_each(|clipped| walk(&clipped.shape, &mut found));
    found
}

#[test]
fn what_the_box_of_the_reason_asks_is_read_whole() {
    for language in Language::ALL {
        let mut program = harness::lens(Lens::PowerInterest, PAYROLL, WIDE, language);
        let marks = program.get_all_by_role(Role::Button);
        let is_theirs = |label: Option<String>| label.is_some_and(|label| label.contains(WHO));
        let mark = marks.into_iter().find(|node| is_theirs(node.accesskit_node().label()));
        let from = mark.expect("their mark").rect().center();
        drag(&mut program, from, from + egui::vec2(-60.0, 40.0));
        program.run();
        let hint = entente::language::Words::new(language).text("people-why-hint").to_owned();
        let said = painted_whole(&program);
        assert!(said.iter().any(|(text, whole)| *text == hint && *whole), "{language:?}");
    }
}
