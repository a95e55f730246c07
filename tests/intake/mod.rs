//! What comes in from tables, cards and calendars: everything is taken, filled in, known, or said to be left out.

mod commands;
mod events;
mod hostile;
mod page;
mod tables;
pub mod workbooks;

use chrono::{NaiveDate, NaiveDateTime};
use entente::app::samples;
use entente::document::Document;
use entente::exchange::intake::{Kind, Mapping, Outcome, Source, Taker};
use entente::language::{Language, Words};
use entente::ui::naming::question_named;
use entente::workspace::*;

use crate::support::harness::{PAYROLL, named};

pub fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

/// The clock of these tests is two hours before the world's.
fn local(at: NaiveDateTime) -> NaiveDateTime {
    at + chrono::TimeDelta::hours(2)
}

/// The sample with an address.
pub fn file() -> Workspace {
    let mut file = samples::load(PAYROLL).expect("the sample");
    let marsh = named(&file, "Evelyn Marsh");
    file.stakeholders.get_mut(marsh).expect("there").mail = "E.Marsh@client.example".into();
    file
}

/// Somebody who takes something into a file on a day.
pub fn taker(workspace: &Workspace, language: Language) -> Taker<'_> {
    let words = Words::new(language);
    Taker { workspace, words, today: day("2026-03-02"), author: "MW", question: &question_named, local: &local }
}

/// What would come of a file, as it seems to be.
pub fn outcome(file: &Workspace, language: Language, bytes: &[u8]) -> (Kind, Outcome) {
    let taker = taker(file, language);
    let source = Source::read(bytes, &taker).expect("it is read");
    let mapping = source.tables().first().map_or_else(Mapping::default, |grid| Mapping::guess(grid, &question_named));
    (mapping.kind, source.outcome(&taker, (0, &mapping)))
}

/// The file with what would come in, whole and able to be taken back.
pub fn taken(file: &Workspace, outcome: &Outcome) -> Workspace {
    let mut document = Document::opened(file.clone(), 7);
    document.apply_plainly(outcome.edit.clone().expect("something comes in")).expect("it fits");
    assert_eq!(check(document.workspace()), []);
    let after = document.workspace().clone();
    document.undo();
    assert_eq!(document.workspace(), file, "one step");
    after
}

/// What is not taken, and of what not all: line and key.
pub fn left(outcome: &Outcome) -> Vec<(usize, &str)> {
    let all = outcome.left_out.iter().chain(&outcome.parts);
    all.map(|one| (one.line, one.key.trim_start_matches("import-left-"))).collect()
}
