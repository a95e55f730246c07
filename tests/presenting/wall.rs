//! What stands on the wall, and what whoever presents does meanwhile: no tools of ours, the same part of two days, a save, a
//! button that has the keyboard.

use std::path::Path;

use egui::accesskit::Role;
use egui::{Key, Modifiers, pos2};
use egui_kittest::kittest::{NodeT, Queryable};
use entente::app::audience::Turn;
use entente::app::samples;
use entente::document::client_copy;
use entente::language::{Language, Words};
use entente::ui::command::Command;
use entente::ui::views::{ViewKind, sights};
use entente::workspace::{Slide, SlideKind};

use super::flow::begin;
use super::{every_view, today, window};
use crate::support::harness::{self, ERP, PAYROLL, PORTAL, press, said};

#[test]
fn no_tool_of_a_view_stands_on_the_wall() {
    // What chooses a page, a filter, a layer.
    let tools = [Role::RadioButton, Role::ComboBox, Role::TextInput, Role::SearchInput, Role::Switch, Role::Tab];
    for number in [PAYROLL, PORTAL, ERP] {
        let copy = client_copy(&every_view(&samples::load(number).expect("a sample")));
        let mut window = window(&copy, Language::English);
        let shown: Vec<_> = sights().into_iter().filter(|(_, sight)| sight.is_for_client()).collect();
        assert!(shown.len() > 8 && window.state().count() == shown.len());
        for (at, (name, _)) in shown.iter().enumerate() {
            window.state_mut().obey(Turn::Jump(at + 1), 0.0);
            window.run_steps(5);
            let mut found = Vec::new();
            let mut open = vec![window.root()];
            while let Some(node) = open.pop() {
                let one = node.accesskit_node();
                if tools.contains(&one.role()) {
                    found.push((one.role(), one.label()));
                }
                open.extend(node.children());
            }
            assert!(found.is_empty(), "{number}, {name}: {found:?}");
        }
    }
}

#[test]
fn what_is_closer_is_so_on_both_of_two_days() {
    let mut file = samples::load(PORTAL).expect("a sample");
    let like = file.slides.iter().find(|one| one.kind == SlideKind::Comparison).expect("two days").clone();
    for id in file.slides.ids().collect::<Vec<_>>() {
        file.slides.remove(id);
    }
    file.slides.put(Slide { order: 1, ..like });
    let copy = client_copy(&file);
    let mut window = window(&copy, Language::English);
    let words = Words::new(Language::English);
    let day = |window: &egui_kittest::Harness<'_, _>, on| {
        let said = words.with("present-as-of", &[("date", words.date(on).into())]);
        window.get_by_label(&said).rect()
    };
    let (now, from) = (today(&copy), copy.slides.iter().next().and_then(|one| one.from).expect("a day"));
    let earlier = day(&window, from);
    // How large letters of the one half and of the other are drawn.
    let sizes = |window: &egui_kittest::Harness<'_, entente::app::audience::Audience>| {
        let mut halves = [0.0_f32; 2];
        let one_beside_the_other = (day(window, now).left() - earlier.left()).abs() > 40.0;
        let middle = if one_beside_the_other { day(window, now).left() } else { day(window, now).top() };
        for clipped in &window.output().shapes {
            if let egui::Shape::Text(text) = &clipped.shape {
                let at = if one_beside_the_other { clipped.clip_rect.center().x } else { clipped.clip_rect.center().y };
                let size = text.galley.job.sections.iter().map(|one| one.format.font_id.size).fold(0.0, f32::max);
                let scale = text.galley.rows.iter().flat_map(|row| row.glyphs.first()).map(|glyph| glyph.line_height);
                let half = &mut halves[usize::from(at > middle)];
                *half = half.max(size).max(scale.fold(0.0, f32::max));
            }
        }
        halves
    };
    let before = sizes(&window);
    for part in [
        egui::Rect::from_min_max(pos2(0.05, 0.3), pos2(0.25, 0.5)),
        egui::Rect::from_min_max(pos2(0.7, 0.6), pos2(0.9, 0.8)),
    ] {
        window.state_mut().obey(Turn::Zoom(Some(part)), 0.0);
        window.run_steps(3);
        let closer = sizes(&window);
        assert!(closer[0] > 1.2 * before[0] && closer[1] > 1.2 * before[1], "{before:?} became {closer:?}");
        window.state_mut().obey(Turn::Zoom(None), 0.0);
        window.run_steps(3);
        assert_eq!(sizes(&window), before);
    }
}

/// The first sample in a file of its own.
fn in_a_file(folder: &Path) -> std::path::PathBuf {
    let path = folder.join("shown.entente");
    entente::file::save(&samples::load(PAYROLL).expect("a sample"), &path, None).expect("saved");
    path
}

#[test]
fn what_is_noted_is_saved_without_leaving() {
    let words = Words::new(Language::English);
    let folder = tempfile::tempdir().expect("a folder");
    let path = in_a_file(folder.path());
    for place in ["present-window", "present-here"] {
        let mut program = harness::with_file(&path, &[]);
        press(&mut program, Command::Go(ViewKind::Present));
        begin(&mut program, &words, place, None);
        program.key_press(Key::D);
        program.run();
        let field = program.get_by_role_and_label(Role::TextInput, words.text("present-note-decision"));
        field.focus();
        let title = format!("Zqx {place}");
        field.type_text(&title);
        program.run();
        program.key_press(Key::Enter);
        program.run_steps(3);
        assert!(program.state().session().expect("open").is_unsaved());
        program.key_press_modifiers(Modifiers::COMMAND, Key::S);
        program.run_steps(4);
        assert!(program.state().presenting().is_some(), "it goes on");
        assert!(!program.state().session().expect("open").is_unsaved(), "{place}");
        let there = entente::file::open(&path).expect("read").loaded.workspace;
        assert!(there.decisions.iter().any(|one| one.title == title), "{place}");
        assert!(said(&program).contains("Saved"), "{place}: and it is said");
        program.run_steps(60);
        assert!(!said(&program).contains("Saved\n"), "{place}: for a moment");
    }
    // What lies nowhere yet gets no place while something is presented.
    let mut program = harness::by("MW", PAYROLL);
    press(&mut program, Command::Go(ViewKind::Present));
    begin(&mut program, &words, "present-window", None);
    program.key_press_modifiers(Modifiers::COMMAND, Key::S);
    program.run_steps(3);
    assert!(said(&program).contains(words.text("present-save-later")));
    assert!(program.state().presenting().is_some());
}

#[test]
fn a_button_that_has_the_keyboard_is_pressed_by_it() {
    let words = Words::new(Language::English);
    let mut program = harness::by("MW", PAYROLL);
    press(&mut program, Command::Go(ViewKind::Present));
    begin(&mut program, &words, "present-window", None);
    let at = |program: &egui_kittest::Harness<'_, entente::app::shell::Entente>| {
        let side = program.state().presenting().expect("it goes on").audience();
        (side.at(), side.screen())
    };
    program.key_press(Key::Space);
    program.run();
    assert_eq!(at(&program).0, 1, "space turns slides");
    for key in [Key::Space, Key::Enter] {
        program.get_by_label(words.text("present-black")).focus();
        program.key_press(Key::Tab);
        program.run();
        program.get_by_label(words.text("present-black")).focus();
        program.run();
        program.key_press(key);
        program.run();
        assert_eq!(at(&program), (1, entente::app::audience::Screen::Black), "{key:?} presses what has it");
        program.key_press(key);
        program.run();
    }
    program.key_press(Key::PageDown);
    program.run();
    assert_eq!(at(&program).0, 2, "and a clicker turns slides still");
}
