//! Where the keyboard is left: another page begins at its beginning, what is closed gives the keyboard back, what goes away
//! leaves it to what stands at its place, and Tab with nobody having it begins on the page.

use egui::accesskit::Role;
use egui::{Key, Modifiers, Rect};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use entente::app::shell::Entente;
use entente::language::Language;
use entente::ui::command::Command;
use entente::ui::views::dialogue::Page;
use entente::ui::views::people::lens::Lens;
use entente::ui::views::{ViewKind, managers};

use super::support::harness::{self, NARROW, PAYROLL, PORTAL, WIDE, named, workspace};

type Program = Harness<'static, Entente>;

/// The frame around every page: the rail, and the bar over it.
const RAIL: f32 = 76.0;
const BAR: f32 = 44.0;

fn at(program: &Program) -> Option<(String, Rect)> {
    let node = program.root().children_recursive().find(|node| node.is_focused())?;
    let inner = node.accesskit_node();
    Some((inner.label().or(inner.value()).unwrap_or_default(), node.rect()))
}

fn is_on_page(rect: Rect) -> bool {
    rect.left() > RAIL && rect.top() > BAR
}

fn press(program: &mut Program, modifiers: Modifiers, key: Key) {
    program.key_press_modifiers(modifiers, key);
    program.run();
    program.run();
}

/// A button that is called so, or a tile of the rail.
fn pressed<'p>(program: &'p Program, name: &'p str) -> egui_kittest::Node<'p> {
    let tile = program.query_all_by_role_and_label(Role::Tab, name).next();
    let button = program.query_all_by_role_and_label(Role::Button, name).next();
    tile.or(button).unwrap_or_else(|| panic!("{name}"))
}

/// Gives the keyboard to a button that is called so, and presses Enter.
fn enter(program: &mut Program, name: &str) {
    pressed(program, name).focus();
    program.run();
    press(program, Modifiers::NONE, Key::Enter);
    program.run();
}

/// Presses with the pointer, as a hand does.
fn hand(program: &mut Program, name: &str) {
    let place = pressed(program, name).rect().center();
    harness::click_at(program, place);
    program.run();
    program.run();
}

fn mark_of(program: &Program, name: &str) -> (String, Rect) {
    let nodes = program.get_all_by_role(Role::Button);
    let mark = nodes.filter_map(|node| Some((node.accesskit_node().label()?, node.rect())));
    mark.into_iter().find(|(label, rect)| label.starts_with(name) && is_on_page(*rect)).expect("the mark")
}

#[test]
fn details_that_are_closed_give_the_keyboard_back_to_the_mark_that_opened_them() {
    for (lens, size) in [(Lens::Attitude, WIDE), (Lens::PowerInterest, NARROW), (Lens::Salience, WIDE)] {
        for by_key in [false, true] {
            let mut program = harness::lens(lens, PAYROLL, size, Language::English);
            let (label, rect) = mark_of(&program, "Robert Haines");
            harness::click_at(&mut program, rect.center());
            program.run();
            assert!(program.state().session().expect("open").selection.is_some(), "{lens:?}");
            if by_key {
                enter(&mut program, "Close the details");
            } else {
                hand(&mut program, "Close the details");
            }
            assert!(program.state().session().expect("open").selection.is_none(), "{lens:?}");
            assert_eq!(at(&program).map(|(now, _)| now), Some(label), "{lens:?} {size:?}, by key {by_key}");
        }
    }
}

#[test]
fn details_that_are_closed_give_the_keyboard_back_to_a_row() {
    for page in [Page::Decisions, Page::Contacts, Page::Rhythm] {
        let mut program = harness::dialogue(page, PORTAL, WIDE, Language::English);
        let below = |rect: Rect| is_on_page(rect) && rect.top() > 190.0;
        let selected = |program: &Program| program.state().session().expect("open").selection;
        let rows = [Role::Button, Role::Row, Role::ListItem];
        let nodes = program.root().children_recursive();
        let all: Vec<_> = nodes
            .filter(|node| rows.contains(&node.accesskit_node().role()) && below(node.rect()))
            .filter_map(|node| node.accesskit_node().label())
            .collect();
        let mut held = 0;
        for name in all {
            let node = program.root().children_recursive().find(|node| {
                node.accesskit_node().label().as_ref() == Some(&name) && rows.contains(&node.accesskit_node().role())
            });
            let Some(node) = node.filter(|node| below(node.rect())) else { continue };
            node.focus();
            program.run();
            let had = at(&program);
            press(&mut program, Modifiers::NONE, Key::Enter);
            let there = program.query_by_role_and_label(Role::Button, "Close the details").is_some();
            if selected(&program).is_none() || !there || had.is_none() {
                continue;
            }
            enter(&mut program, "Close the details");
            assert_eq!(at(&program).map(|(now, _)| now), Some(name), "{page:?}");
            held += 1;
            if held > 2 {
                break;
            }
        }
        assert!(held > 0, "{page:?}");
    }
}

#[test]
fn a_page_that_comes_by_a_command_begins_at_its_beginning() {
    let mut program = harness::sample(PAYROLL, WIDE, Language::English);
    hand(&mut program, "Dialogue");
    press(&mut program, Modifiers::COMMAND, Key::P);
    harness_types(&mut program, "Marsh");
    press(&mut program, Modifiers::NONE, Key::Enter);
    let who = |program: &Program| program.state().session().expect("open").views.person.who();
    let marsh = named(&workspace(&program), "Evelyn Marsh");
    assert_eq!(who(&program), Some(marsh));
    assert!(at(&program).is_none_or(|(_, rect)| is_on_page(rect)), "{:?}", at(&program));
    press(&mut program, Modifiers::NONE, Key::Enter);
    assert_eq!(who(&program), Some(marsh), "Enter does not leave the page");
    press(&mut program, Modifiers::NONE, Key::Tab);
    let (first, rect) = at(&program).expect("Tab begins on the page");
    assert!(is_on_page(rect), "{first}");
    assert_eq!(first, "Back", "with its first act");

    // The notes of a meeting, from a rail that has the keyboard.
    let mut program = harness::sample(PORTAL, WIDE, Language::English);
    for (tile, key) in [("Registers", Key::B), ("People", Key::M)] {
        hand(&mut program, tile);
        press(&mut program, Modifiers::COMMAND, key);
        assert!(at(&program).is_none_or(|(_, rect)| is_on_page(rect)), "{tile}: {:?}", at(&program));
        let view = program.state().session().expect("open").view;
        press(&mut program, Modifiers::NONE, Key::Tab);
        let (first, rect) = at(&program).expect("Tab begins on the page");
        assert!(is_on_page(rect) && program.state().session().expect("open").view == view, "{tile}: {first}");
    }
}

fn harness_types(program: &mut Program, text: &str) {
    let field = program.root().children_recursive().find(|node| node.is_focused()).expect("the palette's field");
    field.type_text(text);
    program.run();
}

#[test]
fn a_tile_that_was_pressed_with_the_keyboard_keeps_it() {
    let mut program = harness::sample(PAYROLL, WIDE, Language::English);
    enter(&mut program, "People");
    assert_eq!(program.state().session().expect("open").view, ViewKind::Stakeholders);
    assert_eq!(at(&program).map(|(name, _)| name).as_deref(), Some("People"));
    press(&mut program, Modifiers::NONE, Key::Tab);
    assert_eq!(at(&program).map(|(name, _)| name).as_deref(), Some("Dialogue"), "one goes on from tile to tile");
}

#[test]
fn with_nobody_having_the_keyboard_tab_begins_on_every_page() {
    let mut program = harness::sample(PAYROLL, WIDE, Language::English);
    for view in ViewKind::ALL {
        program.state_mut().session_mut().expect("open").view = view;
        program.run();
        program.run();
        press(&mut program, Modifiers::NONE, Key::Tab);
        let (first, rect) = at(&program).unwrap_or_else(|| panic!("{view:?}: Tab goes somewhere"));
        assert!(is_on_page(rect), "{view:?}: {first} at {rect:?}");
        press(&mut program, Modifiers::NONE, Key::Escape);
        assert_eq!(at(&program), None, "{view:?}");
    }
    // Before a file is open there is no page: Tab goes to what there is.
    let mut program = harness::program(WIDE, Language::English, &[]);
    press(&mut program, Modifiers::NONE, Key::Tab);
    assert!(at(&program).is_some());
}

#[test]
fn the_page_of_a_rule_begins_with_the_way_back() {
    for listed in ["Act now", "No longer so"] {
        let mut program = harness::sample(PORTAL, WIDE, Language::English);
        let session = program.state_mut().session_mut().expect("open");
        session.go(ViewKind::Managers);
        session.views.managers.page = managers::Page::Warnings;
        program.run();
        if listed == "No longer so" {
            program.get_by_label("Which warnings: No longer so").click();
            program.run();
        } else {
            enter(&mut program, "Details");
        }
        for by_key in [true, false] {
            let word = "What this rule would have said before";
            if by_key {
                enter(&mut program, word);
            } else {
                hand(&mut program, word);
            }
            assert!(program.state().session().expect("open").views.managers.warnings.rule().is_some(), "{listed}");
            assert_eq!(at(&program).map(|(name, _)| name).as_deref(), Some("All warnings"), "{listed}, {by_key}");
            press(&mut program, Modifiers::NONE, Key::Enter);
            assert!(program.state().session().expect("open").views.managers.warnings.rule().is_none(), "{listed}");
            let page = program.state().session().expect("open").views.managers.page;
            assert_eq!(page, managers::Page::Warnings, "{listed}");
            assert!(at(&program).is_none_or(|(_, rect)| rect.top() > 130.0), "{listed}: {:?}", at(&program));
        }
    }
}

#[test]
fn an_act_of_a_page_that_goes_leaves_the_keyboard_in_its_card() {
    for by_key in [true, false] {
        let mut program = harness::sample(PAYROLL, WIDE, Language::English);
        let marsh = named(&workspace(&program), "Evelyn Marsh");
        program.state_mut().session_mut().expect("open").selection = Some(marsh.into());
        press(&mut program, Modifiers::COMMAND, Key::P);
        let acts = program.get_all_by_role(Role::Button);
        let act = acts.filter_map(|node| Some((node.accesskit_node().label()?, node.rect())));
        let (name, place) =
            act.into_iter().find(|(label, _)| label.starts_with("Plan a walk-through")).expect("the act");
        let before = workspace(&program).contacts.len();
        if by_key {
            enter(&mut program, &name);
        } else {
            hand(&mut program, &name);
        }
        assert_eq!(workspace(&program).contacts.len(), before + 1);
        if let Some((now, rect)) = at(&program) {
            assert!((rect.top() - place.top()).abs() < 120.0, "{now} at {rect:?}, pressed at {place:?}");
            assert!(now != "Add" && is_on_page(rect), "{now}");
        }
    }
}

#[test]
fn a_dialog_that_is_closed_gives_the_keyboard_back() {
    let mut program = harness::dialogue(Page::Ledger, PAYROLL, WIDE, Language::English);
    press(&mut program, Modifiers::NONE, Key::Tab);
    press(&mut program, Modifiers::NONE, Key::Tab);
    let before = at(&program).expect("somewhere on the page");
    let ctx = program.ctx.clone();
    for command in [Command::Palette, Command::About] {
        program.state_mut().run(command, &ctx);
        program.run();
        program.run();
        press(&mut program, Modifiers::NONE, Key::Escape);
        program.run();
        assert_eq!(at(&program), Some(before.clone()), "{command:?}");
    }
}
