//! The figures that can be had inside the process, as a table: `cargo bench --bench figures`.
//!
//! `… -- plan` prints only what is about large plans, `-- gantt` what a pass of the plan's view takes, `-- levelling` how
//! short schedules become, `-- people` what the people's side costs at the size that it is built for, `-- warnings`
//! what warnings and the replay of a rule cost at that size, `-- leaving` what pictures and presentations take.
//!
//! Opening, checking and saving a file; everything that is computed about an engagement; a plan of 100,000 tasks; and
//! one pass of the whole window for each view on each sample. Beside each stands what it should reach. What needs a
//! window (start, memory, idle processor time) is measured by `benches/window.sh`. Nothing here fails: figures depend on
//! the machine, so they are read by people.
#![allow(clippy::expect_used, reason = "a bench may stop at the first surprise")]

#[path = "../tests/support/chart.rs"]
mod chart;
#[path = "../tests/support/crowd.rs"]
mod crowd;
mod deletion;
mod gantt;
#[path = "../tests/support/large.rs"]
mod large;
mod large_plan;
mod leaving;
mod levelling;
mod measure;
mod people;
mod warnings;

use std::hint::black_box;
use std::path::Path;
use std::time::Duration;

use chrono::NaiveDate;
use entente::app::samples::{SAMPLES, load};
use entente::file;
use entente::insight::Insights;
use entente::language::Language;
use entente::ui::views::ViewKind;
use entente::workspace::Workspace;
use entente::workspace::check::check;

use measure::{Window, program, row, timed};

/// How often a file is opened, checked and saved, and everything computed.
const ROUNDS: usize = 50;
/// How many passes of a window are measured, once it has settled.
const PASSES: usize = 200;
/// Passes before: windows settle in two or three, fonts and layouts are then known.
const PASSES_BEFORE: usize = 20;

fn main() {
    for argument in std::env::args() {
        match argument.as_str() {
            "gantt" => return gantt::figures(),
            "leaving" => return leaving::figures(),
            "levelling" => return levelling::figures(),
            "people" => return people::figures(),
            "warnings" => return warnings::figures(),
            _ => {}
        }
    }
    println!("{:<52} {:>9} {:>9} {:>9}   reach", "figure (ms)", "median", "95 %", "most");
    let all = !std::env::args().any(|argument| argument == "plan");
    if all {
        files();
        println!();
        computed();
        println!();
    }
    large_plan::figures();
    large_plan::edits();
    large_plan::simulation();
    if !all {
        return;
    }
    println!();
    for number in 0..SAMPLES.len() {
        views(number);
        println!();
    }
}

fn files() {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, text) in SAMPLES {
        let path = folder.path().join(name);
        file::write(&path, text.as_bytes()).expect("written");
        let times = (0..ROUNDS).map(|_| timed(|| open_check_save(&path))).collect();
        row(format!("open + check + save, {name}"), times, "< 20 median");
        let opened = file::open(&path).expect("read").loaded.workspace;
        row(format!("  open, {name}"), (0..ROUNDS).map(|_| timed(|| file::open(&path))).collect(), "");
        row(format!("  check, {name}"), (0..ROUNDS).map(|_| timed(|| check(&opened))).collect(), "");
        row(format!("  encode, {name}"), (0..ROUNDS).map(|_| timed(|| file::encode(&opened))).collect(), "");
        row(
            format!("  write, {name}"),
            (0..ROUNDS).map(|_| timed(|| file::write(&path, text.as_bytes()))).collect(),
            "",
        );
        row(format!("  save, {name}"), (0..ROUNDS).map(|_| timed(|| file::save(&opened, &path, None))).collect(), "");
    }
}

fn open_check_save(path: &Path) {
    let opened = file::open(path).expect("read");
    black_box(check(&opened.loaded.workspace));
    file::save(&opened.loaded.workspace, path, Some(opened.stamp)).expect("saved");
}

fn computed() {
    for (number, (name, _)) in SAMPLES.iter().enumerate() {
        let workspace = load(number).expect("a sample");
        for (when, day) in [
            ("status date", status_date(&workspace)),
            ("end", workspace.engagement.end.unwrap_or(status_date(&workspace))),
        ] {
            let times = (0..ROUNDS).map(|_| timed(|| Insights::of(&workspace, day))).collect();
            row(format!("every figure, {name}, on its {when}"), times, "");
        }
    }
}

fn status_date(workspace: &Workspace) -> NaiveDate {
    let frame = &workspace.engagement;
    frame.status_date.or(frame.end).unwrap_or(frame.start)
}

/// One pass of the whole window, with the rail, the bar and the view, while the pointer crosses it.
fn views(number: usize) {
    let (name, _) = SAMPLES[number];
    let language = [Language::English, Language::Russian, Language::Chinese][number % 3];
    for view in ViewKind::ALL {
        let mut program = program(language);
        program.open_sample(number);
        program.session_mut().expect("a file is open").view = view;
        let mut window = Window::of(program);
        for _ in 0..PASSES_BEFORE {
            window.pass();
        }
        let (ui, ink): (Vec<Duration>, Vec<Duration>) = (0..PASSES).map(|_| window.pass()).unzip();
        row(format!("ui pass, {name}, {}", view.name()), ui, "< 3 median");
        row(format!("  its triangles, {name}, {}", view.name()), ink, "");
    }
}
