//! Warnings at the size that all is built for, as a table: `cargo bench --bench figures -- warnings`.
//!
//! Ten years with 10,000 tasks, 500 people, 20,000 contacts and 50,000 readings: all warnings after one edit, and one
//! rule asked on 500 days, as the page of a rule does on a worker and its cores: of all rules those that take longest.
//! Beside each stands what it should reach.

use std::hint::black_box;

use chrono::{Days, NaiveDate};
use entente::app::cores::Cores;
use entente::document::{Document, Edit};
use entente::insight::Insights;
use entente::insight::warnings::history::Replayed;
use entente::insight::warnings::{self, Rule};
use entente::workspace::{ContactId, Id as _, Outcome, Side, Workspace};

use crate::crowd::{Size, crowd, status_date};
use crate::large::large;
use crate::measure::{cored, row, timed};

const SIZE: Size = Size { people: 500, ties: 5_000, contacts: 20_000, readings: 50_000 };
const TASKS: usize = 10_000;
const ROUNDS: usize = 9;
/// How many rules are shown, and how often each of them is replayed.
const SLOWEST: usize = 5;
const REPLAYS: usize = 3;

/// The people of the one with the plan of the other.
fn engagement() -> Workspace {
    let mut file = crowd(SIZE);
    let plan = large(TASKS);
    file.tasks = plan.tasks;
    for id in file.tasks.ids().collect::<Vec<_>>() {
        if let Some(task) = file.tasks.get_mut(id) {
            task.owner = None;
        }
    }
    file
}

/// The rows of the table.
pub fn figures() {
    println!("{:<52} {:>9} {:>9} {:>9}   reach", "figure (ms)", "median", "95 %", "most");
    let (file, day) = (engagement(), status_date());
    if Rule::ALL.iter().all(|rule| !is_named(rule)) {
        after_edits(&file, day);
    }
    replays(file, day);
}

fn is_named(rule: &Rule) -> bool {
    std::env::args().any(|word| word == rule.name())
}

/// All warnings after one edit.
fn after_edits(file: &Workspace, day: NaiveDate) {
    let mut document = Document::opened(file.clone(), 1);
    let mut insights = Insights::of(document.workspace(), day);
    let mut whole = Vec::new();
    let mut rules = Vec::new();
    for turn in 0..ROUNDS as u64 {
        let id = ContactId::new(0, 5_000 + turn);
        let mut one = document.workspace().contacts.get(id).expect("there").clone();
        one.outcome = if one.outcome == Outcome::Held { Outcome::NoShow { by: Side::Ours } } else { Outcome::Held };
        document.apply_plainly(Edit::Put(one.into())).expect("fits");
        whole.push(timed(|| insights = Insights::after(Some(insights.earlier()), document.workspace(), day)));
        rules.push(timed(|| drop(black_box(warnings::of(&insights)))));
    }
    row("every figure and warning after an edit of a contact", whole, "");
    row("  all warnings, the figures being known", rules, "< 50");
}

/// Five hundred days, each looked at: of the rule that is named, else of those that take longest. Whoever waits for it
/// sees the time that passes; the time of the cores says the same on a busy machine, too.
fn replays(mut recent: Workspace, day: NaiveDate) {
    recent.engagement.start = day - Days::new(499);
    let replay = |rule: Rule| timed(|| drop(black_box(Replayed::of(&recent, rule, day, &|| true, &Cores))));
    let mut slowest: Vec<Rule> = Rule::ALL.iter().filter(|rule| is_named(rule)).copied().collect();
    if slowest.is_empty() {
        let mut once: Vec<_> = Rule::ALL.iter().map(|rule| (replay(*rule), *rule)).collect();
        once.sort_by_key(|(time, _)| std::cmp::Reverse(*time));
        let all = once.iter().map(|(time, _)| *time).collect();
        row(format!("replay of one rule over 500 days, {} rules", once.len()), all, "< 1000 on a worker");
        slowest.extend(once.into_iter().take(SLOWEST).map(|(_, rule)| rule));
    }
    for rule in slowest {
        let (times, worked) = (0..REPLAYS).map(|_| cored(|| replay(rule))).unzip();
        row(format!("  {}", rule.name()), times, "< 1000 on a worker");
        row("    time of the cores", worked, "");
    }
}
