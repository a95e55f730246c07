//! Pulse and registers: no line crosses a silence, every register speaks every language, sorting, searching, acts in
//! the row and rounds of asking, as a person does them.

mod asking;
mod figures;
mod opinions;
mod plots;
mod tables;
mod team;
mod trust;

use chrono::NaiveDate;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;
use entente::app::headless::{self, Page};
use entente::app::samples;
use entente::app::shell::Entente;
use entente::exchange::svg;
use entente::insight::Insights;
use entente::language::{Language, Words};
use entente::ui::context::{Cx, Drawn, Levelled, Outbox, Simulated};
use entente::ui::fonts;
use entente::ui::naming::QUESTIONS;
use entente::ui::theme::{Theme, ThemeKind};
use entente::ui::views::ViewKind;
use entente::ui::views::pulse::figure::{Figure, People};
use entente::ui::views::registers::row::Register;
use entente::ui::views::registers::{self, RegistersView};
use entente::workspace::{Outcome, RecordKind, RecordRef, Side, Workspace};

use super::support::harness::{self, NARROW, PAYROLL, PORTAL, WIDE};

fn sample(number: usize) -> (Workspace, NaiveDate) {
    let workspace = samples::load(number).expect("a sample");
    let day = workspace.engagement.status_date.expect("a status date");
    (workspace, day)
}

/// Hands over what a view may know of a sample.
fn with_cx<R>(
    workspace: &Workspace,
    day: NaiveDate,
    language: Language,
    selection: Option<RecordRef>,
    look: impl FnOnce(&Cx<'_>) -> R,
) -> R {
    let insights = Insights::of(workspace, day);
    let (words, out) = (Words::new(language), Outbox::default());
    look(&Cx {
        file: workspace,
        insights: &insights,
        months: &[],
        simulated: Simulated::default(),
        weighed: None,
        levelled: Levelled::default(),
        drawn: Drawn::default(),
        mapped: Default::default(),
        standing: Default::default(),
        client: Default::default(),
        trusted: Default::default(),
        changed: Default::default(),
        practised: Default::default(),
        pictured: Default::default(),
        myself: None,
        trailed: Default::default(),
        composed: Default::default(),
        alarmed: Default::default(),
        evaluated: Default::default(),
        learned: Default::default(),
        day,
        today: day,
        source: 0,
        opening: 1,
        words: &words,
        theme: Theme::of(ThemeKind::Light),
        selection,
        editable: true,
        for_client: false,
        presented: false,
        author: "MW",
        out: &out,
    })
}

#[test]
fn no_line_crosses_a_silence_on_any_day_of_any_sample() {
    let mut stretches = 0;
    for number in 0..samples::SAMPLES.len() {
        let (workspace, _) = sample(number);
        for weeks in 0..40 {
            let day = workspace.engagement.start + chrono::Duration::weeks(weeks);
            let insights = Insights::of(&workspace, day);
            for question in QUESTIONS {
                let figure = Figure::of(&insights, &question, &People::All);
                for curve in &figure.curves {
                    let series = insights.pulse.series(curve.who, &question).expect("a series");
                    for pair in curve.segments.iter().flat_map(|segment| segment.windows(2)) {
                        let (from, to) = (pair[0].0, pair[1].0);
                        stretches += 1;
                        assert!((to - from).num_days() <= series.interval_days, "{from} to {to} is a silence");
                        let silent = |dot: &&entente::insight::pulse::Dot| dot.answer.is_none();
                        let between = series.dots.iter().filter(silent).any(|dot| from < dot.on && dot.on < to);
                        assert!(!between, "asked in vain between {from} and {to}");
                    }
                }
            }
        }
    }
    assert!(stretches > 1000, "the samples have curves: {stretches}");
}

#[test]
fn every_register_draws_in_every_language_and_says_only_what_has_words() {
    for number in 0..samples::SAMPLES.len() {
        let (workspace, day) = sample(number);
        for language in Language::ALL {
            for register in registers::page::Page::ALL {
                let shown = entente::insight::as_of(&workspace, day);
                let any = register.kind().and_then(|kind| shown.references(kind).first().copied());
                let drawn = with_cx(&workspace, day, language, any, |cx| {
                    let mut view = RegistersView::default();
                    view.turn_to(register);
                    let page = Page {
                        size: NARROW,
                        pixels_per_point: 1.0,
                        title: String::new(),
                        language: language.tag().to_owned(),
                    };
                    let setup = |ctx: &egui::Context| {
                        fonts::install(ctx);
                        cx.theme.apply(ctx);
                    };
                    svg::to_svg(&headless::draw(&page, setup, |ui| view.ui(ui, cx)))
                });
                assert!(!drawn.contains('〚'), "{register:?} {language:?} of sample {number}");
            }
        }
    }
}

#[test]
fn every_register_holds_every_record_with_a_cell_for_every_column() {
    for number in 0..samples::SAMPLES.len() {
        let (workspace, day) = sample(number);
        with_cx(&workspace, day, Language::English, None, |cx| {
            for kind in registers::page::Page::kinds() {
                let mut register: Register = registers::rows::register(cx, kind);
                register.make_all(cx);
                assert_eq!(register.rows.len(), cx.shown().count(kind), "{kind:?}");
                assert!(register.rows.iter().all(|row| row.cells.len() == register.heads.len()), "{kind:?}");
                assert!(register.rows.iter().all(|row| row.record.kind() == kind), "{kind:?}");
            }
        });
    }
}

#[test]
fn sums_of_money_are_those_of_the_lines() {
    let (workspace, day) = sample(PAYROLL);
    with_cx(&workspace, day, Language::English, None, |cx| {
        let register = registers::rows::register(cx, RecordKind::BudgetLine);
        let sums = register.sums.as_ref().expect("sums");
        for (column, total) in sums.iter().enumerate().take(6).skip(2) {
            let number = |cell: &registers::row::Cell| match cell.order {
                registers::row::Order::Number(number) => number,
                _ => 0.0,
            };
            let sum: f64 = register.rows.iter().map(|row| number(&row.cells[column])).sum();
            assert_eq!(sum, number(total), "column {column}");
        }
    });
}

fn open(number: usize, view: ViewKind) -> Harness<'static, Entente> {
    let mut program = harness::sample(number, WIDE, Language::English);
    program.state_mut().session_mut().expect("open").view = view;
    program.run();
    program
}

fn value(program: &Harness<'static, Entente>) -> Workspace {
    program.state().session().expect("open").document.workspace().clone()
}

fn row_of(program: &Harness<'static, Entente>, name: &str) -> f32 {
    program.get_by_role_and_label(egui::accesskit::Role::Row, name).rect().top()
}

#[test]
fn a_decision_that_was_heard_late_and_elsewhere_says_both() {
    let (workspace, day) = sample(PAYROLL);
    with_cx(&workspace, day, Language::English, None, |cx| {
        let register = registers::rows::register(cx, RecordKind::Decision);
        let said: Vec<&str> = register.rows.iter().filter_map(|row| Some(row.cells.last()?.text.as_str())).collect();
        assert!(said.contains(&"Of 2: 2 late, 2 not from us"), "{said:?}");
    });
}

#[test]
fn a_click_on_a_head_sorts_and_another_turns_it_round() {
    let mut program = open(PAYROLL, ViewKind::Registers);
    program.get_by_label_contains("Decisions:").click();
    program.run();
    let decisions = entente::insight::as_of(&value(&program), sample(PAYROLL).1);
    let mut decisions: Vec<_> = decisions.decisions.iter().map(|one| one.title.clone()).collect();
    decisions.sort_by_key(|title| title.to_lowercase());
    let (first, second) = (&decisions[0], &decisions[1]);
    let head = |program: &Harness<'static, Entente>| {
        program.get_by_role_and_label(egui::accesskit::Role::ColumnHeader, "Decision").click();
    };
    head(&program);
    program.run();
    assert!(row_of(&program, first) < row_of(&program, second));
    head(&program);
    program.run();
    assert!(row_of(&program, first) > row_of(&program, second));
}

#[test]
fn a_search_leaves_what_fits_and_clearing_it_brings_all_back() {
    let mut program = open(PAYROLL, ViewKind::Registers);
    program.get_by_label_contains("Decisions:").click();
    program.run();
    program.get_by_label("Search this register").focus();
    program.run();
    program.get_by_label("Search this register").type_text("standard mapping");
    program.run();
    let rows = |program: &Harness<'static, Entente>| program.query_all_by_role(egui::accesskit::Role::Row).count();
    assert_eq!(rows(&program), 1, "one decision says so");
    program.get_by_label("Clear").click();
    program.run();
    assert!(rows(&program) > 2);
}

#[test]
fn a_planned_meeting_is_marked_as_cancelled_by_us_in_its_row_and_undone() {
    let mut program = open(PAYROLL, ViewKind::Registers);
    program.get_by_label_contains("Contacts:").click();
    program.run();
    program.get_by_label("Shown: Open").click();
    program.run();
    let before = value(&program);
    program.query_all_by_label("Acts on this row").next().expect("a row").click();
    program.run();
    program.get_by_label("Cancelled by us").click();
    program.run();
    let after = value(&program);
    let cancelled = |workspace: &Workspace| {
        workspace
            .contacts
            .iter()
            .filter(|contact| matches!(contact.outcome, Outcome::Cancelled { by: Side::Ours, .. }))
            .count()
    };
    assert_eq!(cancelled(&after), cancelled(&before) + 1);
    program.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::Z);
    program.run();
    assert!(value(&program) == before, "undone");
}

#[test]
fn what_is_selected_elsewhere_is_found_in_its_register() {
    let mut program = open(PORTAL, ViewKind::Overview);
    let risk = value(&program).risks.ids().next().expect("a risk");
    let session = program.state_mut().session_mut().expect("open");
    session.selection = Some(risk.into());
    session.view = ViewKind::Registers;
    program.run();
    let title = value(&program).risks.get(risk).expect("a risk").title.clone();
    assert!(program.query_by_role_and_label(egui::accesskit::Role::Row, &title).is_some(), "{title} is shown");
}

#[test]
fn a_name_at_the_end_of_a_line_selects_the_person() {
    let mut program = open(PAYROLL, ViewKind::Pulse);
    program.get_by_label_contains("Robert Haines: 4 of 5").click();
    program.run();
    let selection = program.state().session().expect("open").selection;
    assert!(matches!(selection, Some(RecordRef::Stakeholder(_))), "{selection:?}");
}

#[test]
fn a_reading_selected_elsewhere_brings_its_question() {
    let mut program = open(PORTAL, ViewKind::Overview);
    let workspace = entente::insight::as_of(&value(&program), sample(PORTAL).1);
    let asked = |reading: &&entente::workspace::Reading| reading.question == entente::workspace::Question::Commitment;
    let reading = workspace.readings.iter().find(asked).expect("a reading").id;
    let session = program.state_mut().session_mut().expect("open");
    session.selection = Some(reading.into());
    session.view = ViewKind::Pulse;
    program.run();
    assert!(program.query_all_by_label_contains("Commitment, 1 to 5").next().is_some(), "the question is shown");
}
