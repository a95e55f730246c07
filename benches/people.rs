//! The people's side at the size that it is built for, as a table: `cargo bench --bench figures -- people`. With another
//! word only the views whose name has it are drawn, or with `figures` none: `… -- people plot`.
//!
//! 500 people, 5,000 ties, 20,000 contacts, 50,000 readings: what the figures cost from nothing and after one edit, and
//! one pass of the whole window for each view. Beside each stands what it should reach. Nothing here fails: figures
//! depend on the machine, so they are read by people.

use std::hint::black_box;
use std::time::{Duration, Instant};

use entente::document::{Document, Edit};
use entente::file;
use entente::insight::coverage::Coverage;
use entente::insight::grid::Grid;
use entente::insight::network::Network;
use entente::insight::network::layout::Layout;
use entente::insight::practice::Practice;
use entente::insight::pulse::Pulse;
use entente::insight::rhythm::Rhythms;
use entente::insight::talks::Talks;
use entente::insight::{Insights, as_of};
use entente::language::Language;
use entente::ui::views::{self, Sight, ViewKind};
use entente::workspace::check::check;
use entente::workspace::{
    AnyRecord, AssessmentId, ContactId, DecisionId, ExpectationId, Id as _, Outcome, ReadingId, Side, TieId, Workspace,
};

use crate::crowd::{Size, crowd, status_date, who};
use crate::measure::{Window, program, row, timed};

/// The size that the people's side is built for.
const LARGE: Size = Size { people: 500, ties: 5_000, contacts: 20_000, readings: 50_000 };
const ROUNDS: usize = 15;
/// Passes of a window that are measured, once it has settled.
const PASSES: usize = 60;
/// Passes before.
const PASSES_BEFORE: usize = 12;

/// The rows of the table.
pub fn figures() {
    println!("{:<52} {:>9} {:>9} {:>9}   reach", "figure (ms)", "median", "95 %", "most");
    let file = crowd(LARGE);
    assert!(check(&file).is_empty(), "a sound file");
    let word = std::env::args().skip(1).find(|word| !word.starts_with('-') && word != "people");
    if word.as_ref().is_none_or(|word| word == "figures") {
        whole(&file);
        println!();
        edits(&file);
        println!();
    }
    views(&file, word.as_deref().unwrap_or_default());
}

/// Everything from nothing, and its larger parts.
fn whole(file: &Workspace) {
    let day = status_date();
    let shown = as_of(file, day);
    let grid = Grid::of(&shown, day);
    let talks = Talks::of(&shown.contacts);
    let network = Network::of(&shown, day);
    let times = |job: &dyn Fn()| -> Vec<Duration> { (0..ROUNDS).map(|_| timed(job)).collect() };
    row("every figure, from nothing", times(&|| drop(black_box(Insights::of(file, day)))), "");
    row("  replay", times(&|| drop(black_box(as_of(file, day)))), "");
    row("  grid", times(&|| drop(black_box(Grid::of(&shown, day)))), "");
    row("  contacts in a table", times(&|| drop(black_box(Talks::of(&shown.contacts)))), "");
    row("  pulse", times(&|| drop(black_box(Pulse::of(&shown, &grid, day)))), "");
    row("  rhythms", times(&|| drop(black_box(Rhythms::of(&shown, &talks, &grid, day)))), "");
    row("  coverage", times(&|| drop(black_box(Coverage::of(&shown, &talks, &grid, day)))), "");
    row("  network without paths", times(&|| drop(black_box(Network::of(&shown, day)))), "");
    let insights = Insights::of(file, day);
    row("how we work", times(&|| drop(black_box(Practice::of(&insights, None)))), "while it is looked at");
    row("closeness and betweenness", times(&|| drop(black_box(network.walk()))), "on a worker");
    row("layout of the network", times(&|| drop(black_box(Layout::of(&shown, day)))), "on a worker");
}

/// One edit at a time, as a person makes them: the document with its check, then every figure.
fn edits(file: &Workspace) {
    type Made = fn(&Workspace, u64) -> AnyRecord;
    let made: [(&str, Made); 7] = [
        ("a contact", |file, turn| {
            let mut one = file.contacts.get(ContactId::new(0, 5_000 + turn)).expect("there").clone();
            one.outcome = if one.outcome == Outcome::Held { Outcome::NoShow { by: Side::Ours } } else { Outcome::Held };
            one.into()
        }),
        ("a reading", |file, turn| {
            let mut one = file.readings.get(ReadingId::new(0, 30_000 + turn)).expect("there").clone();
            one.answer = Some(1.0 + (turn % 4) as f64);
            one.into()
        }),
        ("a tie", |file, turn| {
            let mut one = file.ties.get(TieId::new(0, 1_000 + turn)).expect("there").clone();
            one.to = who(1 + (turn * 37) % 500);
            if one.to == one.from {
                one.to = who(499);
            }
            one.into()
        }),
        ("a person's name", |file, turn| {
            let mut one = file.stakeholders.get(who(200)).expect("there").clone();
            one.name = format!("Name {turn}");
            one.into()
        }),
        ("an assessment", |file, turn| {
            let mut one = file.assessments.get(AssessmentId::new(0, 600)).expect("there").clone();
            one.power = 1.0 + (turn % 40) as f64 / 10.0;
            one.into()
        }),
        ("an expectation", |file, turn| {
            let mut one = file.expectations.get(ExpectationId::new(0, 100)).expect("there").clone();
            one.importance = 1 + (turn % 5) as u8;
            one.into()
        }),
        ("a decision", |file, turn| {
            let mut one = file.decisions.get(DecisionId::new(0, 50)).expect("there").clone();
            one.title = format!("Decision {turn}");
            one.into()
        }),
    ];
    for (name, make) in made {
        let mut document = Document::opened(file.clone(), 1);
        let mut insights = Insights::of(file, status_date());
        let (mut applied, mut figures) = (Vec::new(), Vec::new());
        for turn in 0..ROUNDS as u64 * 2 {
            let edit = Edit::Put(make(document.workspace(), turn));
            let begun = Instant::now();
            document.apply_plainly(edit).expect("fits");
            applied.push(begun.elapsed());
            let begun = Instant::now();
            let next = Insights::after(Some(insights.earlier()), document.workspace(), status_date());
            figures.push(begun.elapsed());
            insights = next;
        }
        let asked = |turn: u64| {
            let trial = document.trial(Edit::Put(make(document.workspace(), turn))).expect("fits");
            drop(black_box(insights.state().until(&insights.what_if_file(&trial))));
        };
        let asked = (0..ROUNDS as u64).map(|turn| timed(|| asked(ROUNDS as u64 * 2 + turn))).collect();
        row(format!("figures after an edit of {name}"), figures, "< 16 median");
        row("  what it would break, before", asked, "");
        row("  the edit itself, checked", applied, "");
    }
}

/// One pass of the whole window, while the pointer crosses it.
fn views(file: &Workspace, word: &str) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("crowd.entente");
    file::save(file, &path, None).expect("saved");
    for (name, sight) in sights().filter(|(name, _)| name.contains(word)) {
        let mut program = program(Language::English);
        program.opened(path.clone(), file::open(&path));
        let session = program.session_mut().expect("open");
        session.view = sight.view;
        session.views.look_at(sight);
        let mut window = Window::of(program);
        let begun = Instant::now();
        window.pass();
        let first = begun.elapsed();
        for _ in 0..PASSES_BEFORE {
            window.pass();
        }
        let (ui, ink): (Vec<Duration>, Vec<Duration>) = (0..PASSES).map(|_| window.pass()).unzip();
        row(format!("ui pass, {name}"), ui, "< 8 median");
        row("  its triangles", ink, "");
        row("  the first pass", vec![first], "");
    }
}

/// Every lens of people, every plot of the pulse, every page of the dialogue, the registers and the overview.
fn sights() -> impl Iterator<Item = (&'static str, Sight)> {
    let plan = [ViewKind::Timeline, ViewKind::Managers];
    views::sights().into_iter().filter(move |(_, sight)| !plan.contains(&sight.view))
}
