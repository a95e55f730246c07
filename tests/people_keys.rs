//! The keyboard on pages of people: it stays where somebody works, what it comes to is in sight, and who writes is asked once.

use egui::accesskit::Role;
use egui::{Key, Modifiers, Rect, pos2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable};
use entente::app::shell::Entente;
use entente::document::Edit;
use entente::language::Language;
use entente::ui::views::dialogue::Page;
use entente::workspace::*;

use super::after::{Hands, apply, begin, turn_to};
use super::support::harness::{self, NARROW, PAYROLL, PORTAL, WIDE, named, workspace};

type Program = Harness<'static, Entente>;

fn press(program: &mut Program, key: Key) {
    program.key_press_modifiers(Modifiers::NONE, key);
    program.run();
}

/// What has the keyboard, and where it stands.
fn focused(program: &Program) -> Option<(String, Rect)> {
    let node = program.root().children_recursive().find(|node| node.is_focused())?;
    Some((node.accesskit_node().label().unwrap_or_default(), node.rect()))
}

/// The page of Robert Haines in the smallest window.
fn page() -> Program {
    let mut program = harness::sample(PAYROLL, NARROW, Language::English);
    let haines = named(&workspace(&program), "Robert Haines");
    program.state_mut().session_mut().expect("open").selection = Some(haines.into());
    program.run();
    program.key_press_modifiers(Modifiers::COMMAND, Key::P);
    program.run();
    program
}

#[test]
fn all_that_tab_comes_to_on_a_persons_page_is_in_sight() {
    let mut program = page();
    let before = workspace(&program);
    let window = Rect::from_min_max(pos2(0.0, 44.0), NARROW.to_pos2());
    let mut axes = Vec::new();
    let mut seen = 0;
    for _ in 0..120 {
        press(&mut program, Key::Tab);
        program.run();
        let Some((name, rect)) = focused(&program).filter(|(_, rect)| rect.left() > 80.0 && rect.top() > 44.0) else {
            continue;
        };
        let shown = rect.intersect(window.expand(1.0));
        assert!(shown.height() >= rect.height().min(40.0) - 1.0, "{name} at {rect:?}");
        seen += 1;
        if name.starts_with("Headline or detail") {
            axes.push(name);
        }
    }
    assert!(seen > 60, "{seen}");
    assert!(axes.len() <= 2, "an axis is one stop, not one for each of its five steps: {axes:?}");
    assert!(workspace(&program) == before);
}

#[test]
fn an_axis_is_gone_along_by_arrows_and_a_page_is_turned_by_its_keys() {
    let mut program = page();
    let mark = |program: &Program, name: &str| {
        let node = program
            .get_all_by_role(Role::RadioButton)
            .find(|node| node.accesskit_node().label().is_some_and(|label| label.starts_with(name)));
        node.expect("a step").rect()
    };
    let top = mark(&program, "Headline or detail").top();
    press(&mut program, Key::PageDown);
    program.run();
    let after = mark(&program, "Headline or detail").top();
    assert!(top - after > 200.0, "the page is turned: {top} {after}");
    press(&mut program, Key::PageUp);
    program.run();
    assert_eq!(mark(&program, "Headline or detail").top(), top);
    for _ in 0..120 {
        press(&mut program, Key::Tab);
        if focused(&program).is_some_and(|(name, _)| name.starts_with("Headline or detail")) {
            break;
        }
    }
    let (first, _) = focused(&program).expect("an axis");
    press(&mut program, Key::ArrowRight);
    program.run();
    let (next, _) = focused(&program).expect("its next step");
    assert!(next != first && next.starts_with("Headline or detail"), "{first} {next}");
    press(&mut program, Key::Space);
    let haines = named(&workspace(&program), "Robert Haines");
    let detail = workspace(&program).stakeholders.get(haines).expect("there").preferences.expect("some").detail;
    assert_eq!(detail, 1, "Space sets the step that was come to");
}

#[test]
fn the_keyboard_stays_at_whoever_did_not_come_whatever_is_said_above() {
    let (mut hands, id) = begin(WIDE);
    let file = workspace(&hands.program);
    let mut alone = file.contacts.get(id).expect("there").clone();
    alone.attendance.truncate(1);
    apply(&mut hands, Edit::Put(alone.into()));
    turn_to(&mut hands, id);
    hands.to("Robert Haines: Came");
    hands.press(Modifiers::NONE, Key::Enter);
    hands.program.run();
    hands.program.get_by_label_contains("Nobody came");
    assert_eq!(hands.at(), "Robert Haines: Did not come");
    hands.press(Modifiers::NONE, Key::Enter);
    hands.program.run();
    assert_eq!(hands.at(), "Robert Haines: Sent a deputy");
}

#[test]
fn what_takes_the_place_of_what_was_pressed_takes_the_keyboard() {
    let program = harness::dialogue(Page::Voices, PAYROLL, WIDE, Language::English);
    let mut hands = Hands { program, keystrokes: 0 };
    let close = hands
        .program
        .get_all_by_role(Role::Button)
        .find(|node| node.accesskit_node().label().is_some_and(|label| label == "Close"));
    close.expect("something that was told back").focus();
    hands.program.run();
    hands.press(Modifiers::NONE, Key::Enter);
    hands.program.run_steps(4);
    let (_, rect) = focused(&hands.program).expect("the keyboard is somewhere on the page");
    assert!(rect.top() > 100.0 && rect.left() > 80.0, "and not in the frame: {rect:?}");
}

#[test]
fn what_a_sample_holds_of_later_days_is_no_step_of_today() {
    let mut program = harness::dialogue(Page::Voices, PAYROLL, egui::vec2(1440.0, 1800.0), Language::English);
    let file = workspace(&program);
    let day = file.engagement.status_date.expect("a day");
    let later = |one: &&Voice| one.on <= day && one.answered_on.is_some_and(|on| on > day) && one.reopened.is_empty();
    let voice = file.voices.iter().find(later).expect("one that is answered later").clone();
    let card = program.get_by_label_contains(&voice.text);
    let (card, id) = (card.rect(), voice.id);
    let inside = |rect: Rect| card.expand(1.0).contains_rect(rect);
    let buttons: Vec<String> = program
        .get_all_by_role(Role::Button)
        .filter(|node| inside(node.rect()))
        .filter_map(|node| node.accesskit_node().label())
        .collect();
    assert!(buttons.iter().any(|label| label == "Answered"), "{buttons:?}");
    assert!(!buttons.iter().any(|label| label == "Close" || label == "Open again"), "{buttons:?}");
    let act = program
        .get_all_by_role(Role::Button)
        .find(|node| inside(node.rect()) && node.accesskit_node().label().is_some_and(|label| label == "Answered"));
    act.expect("the act").click();
    program.run();
    program.run();
    assert!(workspace(&program) == file, "an answer needs words of today");
    assert_eq!(program.state().session().expect("open").document.workspace().voices.get(id), file.voices.get(id));
}

#[test]
fn a_press_beside_a_table_of_answers_throws_nothing_away() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("answers.csv");
    std::fs::write(&path, "person,date,Mood\nEvelyn Marsh,2026-01-15,2\n").expect("kept");
    let mut program = harness::program(WIDE, Language::English, &[path]);
    program.state_mut().open_sample(PAYROLL);
    program.run();
    harness::answers_from_a_table(&mut program);
    harness::click_at(&mut program, pos2(30.0, 700.0));
    program.get_by_label("Write down one answer");
    press(&mut program, Key::Escape);
    assert_eq!(program.query_all_by_label("Write down one answer").count(), 0, "Escape leaves it");
}

#[test]
fn who_writes_is_asked_once_and_what_was_noted_gets_the_name() {
    let mut program = harness::by("", PAYROLL);
    let file = workspace(&program);
    let marsh = named(&file, "Evelyn Marsh");
    let day = file.engagement.status_date.expect("a day");
    let rate = |program: &mut Program, power: f64| {
        let session = program.state_mut().session_mut().expect("open");
        let one = entente::ui::blank::assessment(session.document.workspace(), "", day, marsh);
        let edit = Edit::Add(Assessment { power, ..one }.into());
        let label = edit.label(session.document.workspace());
        let actions = vec![entente::ui::context::Action::Edit { edit, label, gesture: None }];
        let ctx = program.ctx.clone();
        program.state_mut().carry_out_all(actions, &ctx);
        program.run();
    };
    let nobodys = |program: &Program| {
        workspace(program).assessments.iter().filter(|one| one.meta.by.is_empty() && one.meta.on == day).count()
    };
    rate(&mut program, 2.0);
    assert_eq!(nobodys(&program), 1);
    program.get_by_label_contains("Noted under nobody’s name");
    program.get_by_label("Say who you are…").click();
    program.run();
    program.run();
    program.get_by_role_and_label(Role::MenuItemCheckBox, "Daniel Reyes").click();
    program.run();
    program.get_by_role_and_label(Role::Button, "Done").click();
    program.run();
    program.run();
    assert_eq!(nobodys(&program), 0);
    let signed = workspace(&program).assessments.iter().filter(|one| one.of == marsh && one.on == day).count();
    assert!(signed >= 1);
    rate(&mut program, 3.0);
    assert_eq!(program.query_all_by_label_contains("Noted under nobody’s name").count(), 0, "it is asked once");
}

#[test]
fn over_a_plot_stands_one_row_of_choices_in_the_smallest_window_and_the_switch_keeps_its_place() {
    let mut places = Vec::new();
    for plot in entente::ui::views::pulse::Plot::ALL {
        let mut program = harness::sample(PORTAL, NARROW, Language::Russian);
        let session = program.state_mut().session_mut().expect("open");
        session.view = entente::ui::views::ViewKind::Pulse;
        session.views.pulse.plot = plot;
        program.run();
        program.run();
        let switch = program.get_by_role_and_label(Role::Switch, "Вид для клиента").rect();
        places.push((switch.left().round(), switch.top().round()));
        let row = |rect: Rect| (rect.center().y - switch.center().y).abs() < 4.0;
        let cut = program.query_all_by_label_contains("…").filter(|node| row(node.rect())).count();
        assert_eq!(cut, 0, "{plot:?}");
    }
    places.dedup();
    assert_eq!(places.len(), 1, "the same place on every plot: {places:?}");
}

#[test]
fn in_the_clients_view_the_pages_of_the_pulse_are_gone_through_whole() {
    let mut program = harness::sample(PAYROLL, WIDE, Language::English);
    let session = program.state_mut().session_mut().expect("open");
    session.view = entente::ui::views::ViewKind::Pulse;
    session.views.pulse.client = true;
    program.run();
    let offered: Vec<_> =
        entente::ui::views::pulse::Plot::ALL.into_iter().filter(|plot| plot.is_for_client()).collect();
    let mut seen = Vec::new();
    for _ in &offered {
        seen.push(program.state().session().expect("open").views.pulse.plot);
        program.key_press_modifiers(Modifiers::COMMAND, Key::PageDown);
        program.run();
    }
    assert_eq!(program.state().session().expect("open").views.pulse.plot, seen[0], "and round");
    seen.sort_by_key(|plot| offered.iter().position(|one| one == plot));
    assert_eq!(seen, offered);
}

#[test]
fn who_is_dragged_from_the_tray_is_asked_about_like_anybody() {
    let mut program = harness::late(&[]);
    program.state_mut().open_sample(PAYROLL);
    program.state_mut().session_mut().expect("open").view = entente::ui::views::ViewKind::Stakeholders;
    program.run();
    let before = workspace(&program).assessments.len();
    let from = program.get_by_label_contains("Tom Becker").rect().center();
    harness::drag(&mut program, from, pos2(600.0, 400.0));
    program.run();
    assert_eq!(workspace(&program).assessments.len(), before + 1);
    // The figures come from beside the window, a little later.
    program.state_mut().finish_jobs();
    program.run();
    program.run();
    program.get_by_label_contains("Why Tom Becker stands there now");
}

#[test]
fn no_act_of_a_page_is_cut_while_the_details_stand_beside_it() {
    for size in [WIDE, NARROW] {
        let mut program = harness::dialogue(Page::Contacts, PORTAL, size, Language::Russian);
        let contact = workspace(&program).contacts.ids().next().expect("a contact");
        let session = program.state_mut().session_mut().expect("open");
        session.selection = Some(contact.into());
        program.run_steps(6);
        let cut = |shape: &egui::Shape| match shape {
            egui::Shape::Text(text) => text.galley.elided && text.galley.job.text == "Незапланированная встреча",
            _ => false,
        };
        assert!(!program.output().shapes.iter().any(|one| cut(&one.shape)), "{size:?}");
    }
}

#[test]
fn digits_choose_a_plot_of_the_pulse_and_are_answers_in_a_round() {
    use entente::ui::views::pulse::Plot;
    let mut program = harness::sample(PAYROLL, WIDE, Language::English);
    program.state_mut().session_mut().expect("open").view = entente::ui::views::ViewKind::Pulse;
    program.run();
    let plot = |program: &Program| program.state().session().expect("open").views.pulse.plot;
    for (key, wanted) in [(Key::Num4, Plot::Managers), (Key::Num0, Plot::All), (Key::Num1, Plot::Satisfaction)] {
        press(&mut program, key);
        assert_eq!(plot(&program), wanted);
    }
    program.state_mut().session_mut().expect("open").views.pulse.client = true;
    program.run();
    press(&mut program, Key::Num4);
    assert_eq!(plot(&program), Plot::Satisfaction, "what is ours is not in the client's view");
    program.state_mut().session_mut().expect("open").views.pulse.client = false;
    program.run();
    program.get_by_label("Ask round…").click();
    program.run();
    press(&mut program, Key::Num4);
    assert_eq!(plot(&program), Plot::Satisfaction);
}

#[test]
fn beside_the_details_no_page_of_the_dialogue_is_wider_than_its_room() {
    let mut beside = 0;
    for page in Page::ALL {
        let mut program = harness::dialogue(page, PORTAL, NARROW, Language::Russian);
        let contact = workspace(&program).contacts.ids().next().expect("a contact");
        program.state_mut().session_mut().expect("open").selection = Some(contact.into());
        program.run_steps(6);
        // What is noted or briefed has no details beside it.
        let title = program.query_all_by_label("Название").map(|node| node.rect().left());
        let edge = title.fold(f32::INFINITY, f32::min) - 4.0;
        if edge.is_infinite() {
            continue;
        }
        beside += 1;
        let roles = [Role::RadioButton, Role::ComboBox, Role::Heading];
        let nodes = program.root().children_recursive();
        let all: Vec<_> = nodes.filter(|node| roles.contains(&node.accesskit_node().role())).collect();
        let under = all.iter().filter(|node| node.rect().left() < edge && node.rect().right() > edge);
        let under: Vec<_> = under.map(|node| (node.accesskit_node().label(), node.rect())).collect();
        assert!(under.is_empty(), "{page:?}: under the details lies {under:?}");
    }
    assert!(beside > 3, "{beside}");
}
