//! Somebody who is looked for: the mark is in sight, selected, and has the keyboard; what is said beside a mark, and of a
//! drag that changes nothing.

use egui::accesskit::Role;
use egui::{Key, Modifiers, Pos2, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use entente::app::shell::Entente;
use entente::language::Language;
use entente::ui::views::people::Mode;
use entente::ui::views::people::lens::Lens;
use entente::workspace::{Assessment, Workspace};

use super::lens_hands::{file, mark, painted};
use super::support::harness::{self, NARROW, PAYROLL, WIDE};

type Program = Harness<'static, Entente>;

fn through(lens: Lens, size: egui::Vec2) -> Program {
    harness::lens(lens, PAYROLL, size, Language::English)
}

/// Who has the keyboard, as the mark's sentence begins.
fn focused(program: &Program) -> Option<String> {
    let node = program.root().children_recursive().find(|node| node.is_focused())?;
    node.accesskit_node().label()
}

fn new(program: &Program, before: &Workspace) -> Vec<Assessment> {
    let now = harness::workspace(program);
    now.assessments.iter().filter(|one| !before.assessments.contains(one.id)).cloned().collect()
}

#[test]
fn who_is_chosen_in_the_palette_is_in_sight_and_has_the_keyboard() {
    for lens in Lens::ALL {
        for size in [WIDE, NARROW] {
            let mut program = through(lens, size);
            harness::find(&mut program, "oakes");
            let who = harness::named(&harness::workspace(&program), "Kevin Oakes");
            assert_eq!(program.state().session().expect("open").selection, Some(who.into()), "{lens:?}");
            let focused = focused(&program).unwrap_or_default();
            assert!(focused.starts_with("Kevin Oakes"), "{lens:?} {size:?}: {focused}");
        }
    }
    let mut program = through(Lens::PowerInterest, WIDE);
    let before = harness::workspace(&program);
    harness::find(&mut program, "oakes");
    program.key_press_modifiers(Modifiers::SHIFT, Key::ArrowUp);
    program.run();
    assert_eq!(
        new(&program, &before).iter().map(|one| one.of).collect::<Vec<_>>(),
        [harness::named(&before, "Kevin Oakes")]
    );
}

#[test]
fn a_filter_that_leaves_out_who_is_looked_for_is_asked_no_more() {
    let mut program = through(Lens::PowerInterest, WIDE);
    let field = program.get_by_role_and_label(Role::TextInput, "Find a person");
    field.focus();
    program.run();
    program.get_by_role_and_label(Role::TextInput, "Find a person").type_text("haines");
    program.run();
    assert!(program.query_all_by_label_contains("Kevin Oakes").next().is_none());
    harness::find(&mut program, "oakes");
    assert!(focused(&program).unwrap_or_default().starts_with("Kevin Oakes"));
}

#[test]
fn who_was_shown_in_the_list_is_not_looked_for_again() {
    let mut program = through(Lens::PowerInterest, WIDE);
    program.state_mut().session_mut().expect("open").views.people.mode = Mode::List;
    program.run();
    harness::find(&mut program, "oakes");
    let field = program.get_by_role_and_label(Role::TextInput, "Find a person");
    field.focus();
    program.run();
    program.get_by_role_and_label(Role::TextInput, "Find a person").type_text("haines");
    program.run();
    let rows = |program: &Program| {
        let rows = program.query_all_by_role(Role::Row).filter_map(|row| row.accesskit_node().label());
        rows.collect::<Vec<_>>()
    };
    let searched =
        |program: &Program| program.get_by_role_and_label(Role::TextInput, "Find a person").accesskit_node().value();
    assert_eq!(searched(&program).as_deref(), Some("haines"), "the search of the list stays");
    assert!(!rows(&program).iter().any(|row| row.contains("Kevin Oakes")), "{:?}", rows(&program));
    // On the map neither: it is asked for as the list was.
    program.state_mut().session_mut().expect("open").views.people.mode = Mode::Map;
    program.run();
    assert_eq!(searched(&program).as_deref(), Some("haines"));
    assert!(!focused(&program).unwrap_or_default().starts_with("Kevin Oakes"));
}

/// What stands beside somebody's mark after the pointer rested on it.
fn explained(program: &mut Program, who: &str) -> String {
    let at = mark(program, who).center();
    program.hover_at(at);
    for _ in 0..60 {
        program.step();
    }
    let labels = program.query_all_by_role(Role::Label).filter_map(|node| {
        let node = node.accesskit_node();
        node.value().or_else(|| node.label())
    });
    labels.filter(|label| label.starts_with(&format!("{who}, "))).collect::<Vec<_>>().join("\n")
}

#[test]
fn what_stands_beside_a_mark_of_attitude_says_what_this_lens_shows() {
    let said = |lens| explained(&mut harness::lens(lens, PAYROLL, WIDE, Language::English), "Carl Dunning");
    let attitude = "support 3, receptiveness 4 → support 3, receptiveness 5";
    assert!(said(Lens::Attitude).ends_with(attitude), "{}", said(Lens::Attitude));
    assert!(said(Lens::PowerInterest).contains("power") && !said(Lens::PowerInterest).contains("receptiveness"));
}

#[test]
fn a_drag_that_says_nothing_new_says_so_and_writes_nothing() {
    let mut program = harness::lens(Lens::Circle, PAYROLL, WIDE, Language::English);
    let before = file(&program);
    let from = mark(&program, "Janet Cole").center();
    let said = |program: &Program| painted(program).into_iter().any(|(text, _)| text.starts_with("As it is now: "));
    let mut over = |to: Pos2| {
        harness::carry(&mut program, from, to);
        let said = said(&program);
        program.drop_at(to);
        program.run();
        (said, new(&program, &before).len())
    };
    assert_eq!(over(from + vec2(8.0, 0.0)), (true, 0), "on the same ring");
    let to = mark(&harness::lens(Lens::Circle, PAYROLL, WIDE, Language::English), "Denise Tucker").center();
    assert_eq!(over(to), (false, 1), "on another one");
}
