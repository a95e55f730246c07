//! Tab, from the first to the last of every page of people, of the dialogue and of the pulse, in the smallest window: the
//! keyboard is never dropped, and whatever it comes to is in sight and shows it.

use std::collections::HashSet;

use egui::accesskit::Role;
use egui::epaint::{ClippedShape, Shape, Stroke};
use egui::{Key, Modifiers, Rect};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use entente::app::session::Session;
use entente::app::shell::Entente;
use entente::language::Language;
use entente::ui::theme::{Theme, ThemeKind};
use entente::ui::views::ViewKind;
use entente::ui::views::dialogue::Page;
use entente::ui::views::people::lens::Lens;
use entente::ui::views::pulse::Plot;

use super::support::harness::{self, NARROW, PAYROLL, named, workspace};

type Program = Harness<'static, Entente>;

/// What has the keyboard.
#[derive(Clone, Debug, PartialEq)]
struct At {
    name: String,
    role: Role,
    rect: Rect,
}

fn at(program: &Program) -> Option<At> {
    let node = program.root().children_recursive().find(|node| node.is_focused())?;
    let inner = node.accesskit_node();
    Some(At { name: inner.label().or(inner.value()).unwrap_or_default(), role: inner.role(), rect: node.rect() })
}

/// Where strokes of the colour and width of the keyboard's ring are seen.
fn rings(shape: &Shape, clip: Rect, ring: Stroke, found: &mut Vec<Rect>) {
    let same = |stroke: &Stroke| *stroke == ring;
    let rect = match shape {
        Shape::Vec(all) => return all.iter().for_each(|one| rings(one, clip, ring, found)),
        Shape::Rect(one) if same(&one.stroke) => one.rect,
        Shape::Circle(one) if same(&one.stroke) => {
            Rect::from_center_size(one.center, egui::Vec2::splat(2.0 * one.radius))
        }
        Shape::Path(one) if one.stroke.width == ring.width => match one.stroke.color {
            egui::epaint::ColorMode::Solid(color) if color == ring.color => shape.visual_bounding_rect(),
            _ => return,
        },
        _ => return,
    };
    if clip.intersect(rect).is_positive() {
        found.push(rect);
    }
}

/// What is wrong with where the keyboard is.
fn wrong(program: &Program, at: &At) -> Option<String> {
    let window = Rect::from_min_size(egui::Pos2::ZERO, NARROW).expand(1.0);
    let seen = at.rect.intersect(window);
    let enough = |of: f32| (of - 1.0).min(24.0);
    if seen.width() < enough(at.rect.width()) || seen.height() < enough(at.rect.height()) {
        return Some("out of sight".to_owned());
    }
    let ring = Theme::of(ThemeKind::Light).focus_ring();
    let mut found = Vec::new();
    for ClippedShape { clip_rect, shape, .. } in &program.output().shapes {
        rings(shape, *clip_rect, ring, &mut found);
    }
    let around = at.rect.expand(12.0);
    let near = |ring: &Rect| {
        around.contains_rect(*ring) && ring.intersects(at.rect)
            || ring.contains_rect(at.rect.shrink(3.0)) && at.rect.expand(40.0).contains_rect(*ring)
    };
    if found.iter().any(near) {
        return None;
    }
    // Of a table the selected row says it.
    let chosen = |node: &egui_kittest::Node<'_>| {
        let inner = node.accesskit_node();
        inner.role() == Role::Row && inner.is_selected() == Some(true) && at.rect.contains(node.rect().center())
    };
    let row = at.role == Role::Table && program.root().children_recursive().any(|node| chosen(&node));
    (!row).then(|| "no ring".to_owned())
}

/// Lets the program come to rest: what is out of sight is scrolled to and drawn before it has the keyboard.
fn rest(program: &mut Program) {
    for _ in 0..4 {
        if program.run_ok().is_some() {
            return;
        }
    }
    panic!("it does not come to rest");
}

/// Goes through a page by Tab until it comes round, and says what was wrong on the way, and how many stops there were.
fn walk(program: &mut Program, page: &str) -> (Vec<String>, usize) {
    let (mut wrongs, mut been): (Vec<String>, Vec<At>) = (Vec::new(), Vec::new());
    let mut names = HashSet::new();
    for step in 0..400 {
        program.key_press_modifiers(Modifiers::NONE, Key::Tab);
        rest(program);
        let Some(now) = at(program) else {
            wrongs.push(format!(
                "{page}: after {:?} (step {step}) the keyboard is nowhere",
                been.last().map(|one| &one.name)
            ));
            continue;
        };
        if step > 3 && been.first().is_some_and(|first| (first.role, &first.name) == (now.role, &now.name)) {
            return (wrongs, names.len());
        }
        if let Some(why) = wrong(program, &now) {
            wrongs.push(format!("{page}: {why}: {:?} “{}” at {:?}", now.role, now.name, now.rect));
        }
        if now.name.contains("{$") || now.name.contains("{ $") {
            wrongs.push(format!("{page}: a place in “{}” is not filled", now.name));
        }
        names.insert(now.name.clone());
        been.push(now);
    }
    wrongs.push(format!("{page}: no end after 400 stops"));
    (wrongs, names.len())
}

fn program(set: impl FnOnce(&mut Session)) -> Program {
    let mut program = harness::sample(PAYROLL, NARROW, Language::English);
    set(program.state_mut().session_mut().expect("open"));
    program.run();
    program.run();
    program
}

fn hold(all: Vec<(String, Program)>) {
    let mut wrongs = Vec::new();
    for (page, mut program) in all {
        let before = workspace(&program);
        let start = std::time::Instant::now();
        let (found, stops) = walk(&mut program, &page);
        println!("{page}: {stops} stops, {:.1} s", start.elapsed().as_secs_f64());
        wrongs.extend(found);
        assert!(stops > 10, "{page} has something that takes the keyboard: {stops}");
        assert!(workspace(&program) == before, "{page}: looking changes nothing");
    }
    assert!(wrongs.is_empty(), "{}", wrongs.join("\n"));
}

/// Walks through each of these, as `set` shows it.
fn walk_each<T: Copy + std::fmt::Debug>(all: &[T], set: impl Fn(&mut Session, T)) {
    hold(all.iter().map(|one| (format!("{one:?}"), program(|session| set(session, *one)))).collect());
}

#[test]
fn tab_through_every_lens_on_people() {
    walk_each(&Lens::ALL, |session, lens| {
        session.view = ViewKind::Stakeholders;
        session.views.people.lens = lens;
    });
}

#[test]
fn tab_through_every_page_of_the_dialogue() {
    walk_each(&Page::ALL, |session, page| {
        session.view = ViewKind::Dialogue;
        session.views.dialogue.page = page;
    });
}

#[test]
fn tab_through_every_plot_of_the_pulse() {
    walk_each(&Plot::ALL, |session, plot| {
        session.view = ViewKind::Pulse;
        session.views.pulse.plot = plot;
    });
}

#[test]
fn tab_through_the_pages_of_people_and_the_notes_of_a_meeting() {
    let mut all = Vec::new();
    let file = workspace(&program(|_| {}));
    let known: HashSet<_> = file.readings.iter().map(|one| one.of).collect();
    let unasked = file.stakeholders.iter().find(|one| !known.contains(&one.id)).expect("nobody asked").name.clone();
    for name in ["Evelyn Marsh", "Payroll department", &unasked] {
        let who = named(&file, name);
        let mut page = program(|session| session.selection = Some(who.into()));
        page.key_press_modifiers(Modifiers::COMMAND, Key::P);
        page.run();
        all.push((name.to_owned(), page));
    }
    let (hands, _) = super::after::begin(NARROW);
    all.push(("notes".to_owned(), hands.program));
    hold(all);
}

/// What stands on a page and can be pressed, by name.
fn pressed_by_enter(program: &Program) -> Vec<String> {
    let on_page = |rect: Rect| rect.left() > 80.0 && rect.top() > 56.0;
    let press = [Role::Button, Role::RadioButton, Role::Switch, Role::Link, Role::CheckBox];
    let nodes = program.root().children_recursive();
    let all = nodes.filter(|node| press.contains(&node.accesskit_node().role()) && on_page(node.rect()));
    let mut names: Vec<String> = all
        .filter(|node| !node.accesskit_node().is_disabled())
        .filter_map(|node| node.accesskit_node().label())
        .collect();
    names.dedup();
    names
}

#[test]
fn enter_on_anything_of_a_page_leaves_the_keyboard_on_it() {
    let mut wrongs = Vec::new();
    for page in [Page::Rhythm, Page::Decisions, Page::Voices, Page::Practice, Page::Brief, Page::Contacts, Page::Ledger]
    {
        let mut program = program(|session| {
            session.view = ViewKind::Dialogue;
            session.views.dialogue.page = page;
        });
        let before = workspace(&program);
        for name in pressed_by_enter(&program) {
            let node =
                program.root().children_recursive().find(|node| node.accesskit_node().label().as_ref() == Some(&name));
            let Some(node) = node else { continue };
            node.focus();
            rest(&mut program);
            program.key_press_modifiers(Modifiers::NONE, Key::Enter);
            rest(&mut program);
            let same = {
                let session = program.state().session().expect("open");
                session.view == ViewKind::Dialogue
                    && session.views.dialogue.page == page
                    && session.views.person.who().is_none()
            };
            match at(&program) {
                None if same => {
                    // It may go to nobody: then one Tab comes to the page itself.
                    program.key_press_modifiers(Modifiers::NONE, Key::Tab);
                    rest(&mut program);
                    let next = at(&program);
                    if !next.as_ref().is_some_and(|at| at.rect.left() > 80.0 && at.rect.top() > 56.0) {
                        wrongs.push(format!("{page:?}: Enter on “{name}” leaves the keyboard nowhere, then {next:?}"));
                    }
                }
                Some(at) if same && at.rect.top() < 56.0 => {
                    wrongs.push(format!("{page:?}: Enter on “{name}” leaves it at “{}”", at.name));
                }
                // What is still there stays in sight; what went away leaves the keyboard to something else of the page.
                Some(at) if same && at.name == name => {
                    let why = wrong(&program, &at);
                    wrongs.extend(
                        why.map(|why| format!("{page:?}: Enter on “{name}” leaves it at “{}”, {why}", at.name)),
                    );
                }
                Some(_) => {}
                None => {}
            }
            program.key_press_modifiers(Modifiers::NONE, Key::Escape);
            rest(&mut program);
            if workspace(&program) != before {
                let ctx = program.ctx.clone();
                program.state_mut().run(entente::ui::command::Command::Undo, &ctx);
                program.run();
            }
            let session = program.state_mut().session_mut().expect("open");
            session.view = ViewKind::Dialogue;
            session.views.dialogue.page = page;
            session.views.person.close();
            session.selection = None;
            rest(&mut program);
        }
    }
    assert!(wrongs.is_empty(), "{}", wrongs.join("\n"));
}

#[test]
fn tab_through_the_notes_of_what_was_moved_and_on_from_its_reason() {
    for (became, more) in [(": Moved", true), (": Cancelled", true), (": Someone did not come", false)] {
        let (mut hands, _) = super::after::begin(NARROW);
        let chosen = hands.program.query_all_by_label_contains(became).next();
        let Some(chosen) = chosen else { continue };
        chosen.click();
        hands.program.run();
        let ours = if became.ends_with("come") { ": One of ours" } else { ": By us" };
        hands.program.get_by_label_contains(ours).click();
        hands.program.run();
        let (wrongs, stops) = walk(&mut hands.program, became);
        assert!(wrongs.is_empty() && stops > 10, "{became}: {}", wrongs.join("\n"));
        if !more {
            continue;
        }
        hands.to("Reason");
        hands.dictated("Board week");
        hands.press(Modifiers::NONE, Key::Enter);
        assert_eq!(hands.at(), "Reason", "Enter is no end of the form");
        hands.tab();
        let at = at(&hands.program).expect("the keyboard is somewhere");
        assert_eq!(wrong(&hands.program, &at), None, "{at:?}");
    }
}

#[test]
fn enter_on_a_person_keeps_the_keyboard_there_in_sight_when_the_details_take_the_room() {
    for size in [NARROW, harness::WIDE] {
        let open = |program: &mut Program| {
            let session = program.state_mut().session_mut().expect("open");
            (session.view, session.selection) = (ViewKind::Dialogue, None);
            session.views.dialogue.page = Page::Decisions;
            program.run_steps(3);
        };
        let mut program = harness::sample(PAYROLL, size, Language::English);
        open(&mut program);
        let mut people: Vec<String> = workspace(&program).stakeholders.iter().map(|one| one.name.clone()).collect();
        people.retain(|name| program.query_all_by_label_contains(&format!("{name}: ")).count() > 0);
        assert!(!people.is_empty());
        let mut pressed = 0;
        for name in people {
            let start = format!("{name}: ");
            let rows = |program: &Program| -> Vec<(String, Rect)> {
                let nodes = program.root().children_recursive();
                let rows = nodes.filter(|node| node.accesskit_node().role() == Role::Button);
                let named = rows.filter_map(|node| Some((node.accesskit_node().label()?, node.rect())));
                named.filter(|(label, _)| label.starts_with(&start)).collect()
            };
            let Some((label, _)) = rows(&program).into_iter().next() else { continue };
            let node =
                program.root().children_recursive().find(|node| node.accesskit_node().label().as_ref() == Some(&label));
            node.expect("the row").focus();
            program.run();
            program.key_press_modifiers(Modifiers::NONE, Key::Enter);
            program.run_steps(5);
            assert!(program.state().session().expect("open").selection.is_some(), "{label} is selected");
            let now =
                at(&program).unwrap_or_else(|| panic!("{size:?}: Enter on “{label}” leaves the keyboard nowhere"));
            assert_eq!(now.name, label, "{size:?}");
            assert!(
                Rect::from_min_size(egui::Pos2::ZERO, size).contains_rect(now.rect.shrink(1.0)),
                "{size:?}: {now:?}"
            );
            pressed += 1;
            open(&mut program);
        }
        assert!(pressed > 1, "{size:?}");
    }
}
