//! The expectation ledger against the plan: what is missed comes first, a talk is proposed before a task is moved, and
//! typing more never makes a figure better.

use chrono::NaiveDate;
use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable};
use entente::app::shell::Entente;
use entente::insight::Insights;
use entente::insight::expectations::{ExpectationStatus, State};
use entente::language::{Language, Words};
use entente::ui::views::{ViewKind, dialogue};
use entente::workspace::*;
use proptest::prelude::*;

use super::support::harness::{self, PAYROLL, WIDE, workspace};

type Program = Harness<'static, Entente>;

fn ledger() -> Program {
    let mut program = harness::sample(PAYROLL, WIDE, Language::English);
    let session = program.state_mut().session_mut().expect("open");
    session.view = ViewKind::Dialogue;
    session.views.dialogue.page = dialogue::Page::Ledger;
    program.run();
    program
}

/// Names of the rows from top to bottom.
fn rows(program: &Program) -> Vec<String> {
    let rows = program.get_all_by_role(Role::Row);
    let mut rows: Vec<(f32, String)> =
        rows.filter_map(|row| Some((row.rect().top(), row.accesskit_node().label()?))).collect();
    rows.sort_by(|a, b| a.0.total_cmp(&b.0));
    rows.into_iter().map(|(_, name)| name).collect()
}

#[test]
fn the_most_exposed_comes_first_with_its_gap_and_the_talk_that_serves_it() {
    let mut program = ledger();
    let before = workspace(&program);
    let exposed: Vec<String> = {
        let insights = program.state().session().expect("open").insights();
        let of_us = |one: &&&ExpectationStatus| one.way == entente::insight::expectations::Way::OfUs;
        let open = insights.expectations.open();
        // Where nothing is planned, nobody knows how late it comes: that is first.
        let unplanned = |one: &&&ExpectationStatus| one.state == State::NoSatisfier;
        let late = |one: &&&ExpectationStatus| one.state != State::NoSatisfier && one.exposure > 0.0;
        let of_us = || open.iter().filter(of_us);
        let open = of_us().filter(unplanned).chain(of_us().filter(late));
        open.filter_map(|one| Some(insights.shown.expectations.get(one.id)?.title.clone())).collect()
    };
    assert!(exposed.len() > 1);
    assert_eq!(rows(&program)[..exposed.len()], exposed[..]);
    program.get_by_label_contains("+32 d · 17.8%");
    program.get_all_by_label_contains("Plan a walk-through").next().expect("the controller's").click();
    program.run();
    let after = workspace(&program);
    assert!(after.tasks == before.tasks, "no task moved");
    assert_eq!(after.contacts.len(), before.contacts.len() + 1);
    assert_eq!(program.query_all_by_label_contains("+32 d · 17.8%").count(), 0, "it is covered now");
}

#[test]
fn what_is_selected_is_changed_in_its_row_as_one_step() {
    let mut program = ledger();
    let file = workspace(&program);
    let one = file.expectations.iter().find(|one| one.title == "No server to nurse at night").expect("one").id;
    program.state_mut().session_mut().expect("open").selection = Some(one.into());
    program.run();
    // The details stand beside: they are closed.
    let ctx = program.ctx.clone();
    program.state_mut().run(entente::ui::command::Command::ToggleInspector, &ctx);
    program.run();
    let field = program.get_by_role_and_label(Role::TextInput, "By");
    field.focus();
    program.run();
    program.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::A);
    program.get_by_role_and_label(Role::TextInput, "By").type_text("1 Jun 2026");
    program.run();
    program.key_press(egui::Key::Enter);
    program.run();
    let by = workspace(&program).expectations.get(one).expect("there").by;
    assert_eq!(by, NaiveDate::from_ymd_opt(2026, 6, 1));
}

#[test]
fn the_other_direction_says_what_we_need_and_what_waits_for_it() {
    let mut program = ledger();
    program.state_mut().session_mut().expect("open").as_of = NaiveDate::from_ymd_opt(2026, 1, 26);
    program.run();
    program.get_by_label("Direction: Of the client").click();
    program.run();
    assert_eq!(rows(&program), ["Requirements reviewed within two days"]);
    program.get_by_label_contains("overdue");
    program.get_by_role_and_label(Role::ColumnHeader, "Of whom");
}

/// Something that is typed and of no consequence.
#[derive(Clone, Debug)]
enum Idle {
    /// An expectation that nobody confirmed, has no date and nothing satisfies.
    Expectation { holder: usize, importance: u8 },
    /// A cancelled talk that was to satisfy one.
    Cancelled { of: usize },
    /// A note.
    Note { of: usize },
}

fn idle() -> impl Strategy<Value = Idle> {
    prop_oneof![
        (0..40_usize, 1..=5_u8).prop_map(|(holder, importance)| Idle::Expectation { holder, importance }),
        (0..40_usize).prop_map(|of| Idle::Cancelled { of }),
        (0..40_usize).prop_map(|of| Idle::Note { of }),
    ]
}

fn add(file: &mut Workspace, number: u64, idle: &Idle, day: NaiveDate) {
    let like = file.expectations.iter().next().expect("one").clone();
    match idle {
        Idle::Expectation { holder, importance } => {
            let people: Vec<StakeholderId> = file.stakeholders.ids().collect();
            file.expectations.put(Expectation {
                id: ExpectationId::new(9, number),
                meta: Meta::internal("", day),
                title: "Something".to_owned(),
                holder: people[holder % people.len()],
                of: None,
                importance: *importance,
                voiced_on: day,
                by: None,
                confirmed_on: None,
                satisfied_by: Vec::new(),
                heard_through: Vec::new(),
                closed_on: None,
                holder_agrees: None,
                promised: false,
                ..like
            });
        }
        Idle::Cancelled { of } => {
            let like = file.contacts.iter().next().expect("one").clone();
            let id = ContactId::new(9, number);
            let outcome = Outcome::Cancelled { on: day, by: Side::Ours, why: String::new() };
            let at = day.and_hms_opt(9, 0, 0).expect("a time");
            file.contacts.put(Contact { id, meta: Meta::internal("", day), outcome, at, ..like });
            let all: Vec<ExpectationId> = file.expectations.ids().collect();
            if let Some(one) = file.expectations.get_mut(all[of % all.len()]) {
                one.satisfied_by.push(Satisfier::Contact(id));
            }
        }
        Idle::Note { of } => {
            let all: Vec<ExpectationId> = file.expectations.ids().collect();
            if let Some(one) = file.expectations.get_mut(all[of % all.len()]) {
                one.note.push_str(" noted");
                one.meant.push_str(" guessed");
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn typing_what_is_of_no_consequence_never_makes_a_figure_better(
        typed in prop::collection::vec(idle(), 1..8),
        on in 0..170_i64,
    ) {
        let before = entente::app::samples::load(PAYROLL).expect("the sample");
        let day = before.engagement.start + chrono::Duration::days(on);
        let mut after = before.clone();
        for (number, idle) in (1..).zip(&typed) {
            add(&mut after, number, idle, day);
        }
        let (was, is) = (Insights::of(&before, day).expectations, Insights::of(&after, day).expectations);
        prop_assert!(is.exposure >= was.exposure - 1e-9, "exposure {} after {}", is.exposure, was.exposure);
        prop_assert!(is.coverage.n <= was.coverage.n && is.coverage.of == was.coverage.of);
        prop_assert!(is.met_in_time.n <= was.met_in_time.n && is.met_in_time.of >= was.met_in_time.of);
        prop_assert!(is.of_us.late >= was.of_us.late && is.of_us.met <= was.of_us.met);
        prop_assert!(is.bypassed.n >= was.bypassed.n);
    }
}

#[test]
fn what_somebody_expects_stands_whole_where_the_page_has_room() {
    fn texts<'a>(shape: &'a egui::Shape, found: &mut Vec<&'a egui::epaint::TextShape>) {
        match shape {
            egui::Shape::Text(text) => found.push(text),
            egui::Shape::Vec(shapes) => shapes.iter().for_each(|shape| texts(shape, found)),
            _ => {}
        }
    }
    // How many lines a text of the page stands on, and whether it is cut.
    let lines = |program: &Program, words: &str| {
        let mut found = Vec::new();
        program.output().shapes.iter().for_each(|one| texts(&one.shape, &mut found));
        let its = found.into_iter().filter(|text| text.galley.job.text == words && text.pos.x > 80.0);
        its.map(|text| (text.galley.rows.len(), text.galley.elided)).next()
    };
    let mut program = ledger();
    let words = rows(&program).into_iter().max_by_key(|name| name.chars().count()).expect("a row");
    let (on, cut) = lines(&program, &words).expect("it is there");
    assert!(on > 1 && !cut, "{words} on {on}");
    // Where rows of two lines would have no room they stay low.
    program.set_size(egui::vec2(1440.0, 420.0));
    program.run();
    program.run();
    assert_eq!(lines(&program, &words), Some((1, true)), "{words}");
}

#[test]
fn the_fields_of_a_taller_row_stand_in_the_middle_of_their_cells() {
    let mut program = ledger();
    let name = rows(&program).into_iter().next().expect("a row");
    program.get_by_role_and_label(Role::Row, &name).click();
    program.run_steps(3);
    let row = program.get_by_role_and_label(Role::Row, &name).rect();
    assert!(row.height() > 40.0, "on more than one line: {row:?}");
    let words = Words::new(Language::English);
    for key in ["registers-column-by", "registers-column-kind"] {
        let mut fields = program.query_all_by_label(words.text(key)).map(|node| node.rect());
        let field = fields.find(|rect| row.y_range().contains(rect.center().y)).expect("a field in the row");
        assert!((field.center().y - row.center().y).abs() < 2.0, "{key}: {field:?} in {row:?}");
    }
}
