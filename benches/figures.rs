//! The figures that can be had inside the process, as a table: `cargo bench --bench figures`.
//!
//! `… -- plan` prints only what is about large plans.
//!
//! Opening, checking and saving a file; everything that is computed about an engagement; a plan of 100,000 tasks; and
//! one pass of the whole window for each view on each sample. Beside each stands what it should reach. What needs a
//! window (start, memory, idle processor time) is measured by `benches/window.sh`. Nothing here fails: figures depend on
//! the machine, so they are read by people.
#![allow(clippy::expect_used, reason = "a bench may stop at the first surprise")]

#[path = "../tests/support/large.rs"]
mod large;
mod large_plan;

use std::cell::RefCell;
use std::collections::VecDeque;
use std::fmt::Display;
use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

use chrono::{NaiveDate, NaiveTime};
use egui::{Context, Event, Pos2, RawInput, Rect, Vec2, ViewportId, pos2, vec2};
use entente::app::dialogs::FileDialogs;
use entente::app::samples::{SAMPLES, load};
use entente::app::shell::{Entente, Outside};
use entente::app::worker::Worker;
use entente::file::{self, Settings};
use entente::insight::Insights;
use entente::language::{Language, Words};
use entente::ui::fonts;
use entente::ui::views::ViewKind;
use entente::workspace::Workspace;
use entente::workspace::check::check;

/// How often a file is opened, checked and saved, and everything computed.
const ROUNDS: usize = 50;
/// How many passes of a window are measured, once it has settled.
const PASSES: usize = 200;
/// Passes before: windows settle in two or three, fonts and layouts are then known.
const PASSES_BEFORE: usize = 20;
/// The window, in points; the size that pictures have.
const WINDOW: Vec2 = vec2(1440.0, 900.0);
/// Seconds between two passes, as on a screen of 60 Hz.
const PASS_SECONDS: f64 = 1.0 / 60.0;

fn main() {
    println!("{:<44} {:>9} {:>9} {:>9}   reach", "figure (ms)", "median", "95 %", "most");
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
        for (when, day) in [("status date", status_date(&workspace)), ("end", workspace.engagement.end)] {
            let times = (0..ROUNDS).map(|_| timed(|| Insights::of(&workspace, day))).collect();
            row(format!("every figure, {name}, on its {when}"), times, "");
        }
    }
}

fn status_date(workspace: &Workspace) -> NaiveDate {
    workspace.engagement.status_date.unwrap_or(workspace.engagement.end)
}

/// One pass of the whole window, with the rail, the bar and the view, while the pointer crosses it.
fn views(number: usize) {
    let (name, _) = SAMPLES[number];
    let language = [Language::English, Language::Russian, Language::Chinese][number % 3];
    for view in ViewKind::ALL {
        let context = Context::default();
        fonts::install(&context);
        let mut program = program(language);
        program.open_sample(number);
        program.session_mut().expect("a file is open").view = view;
        let mut window = Window { context, program, passes: 0 };
        for _ in 0..PASSES_BEFORE {
            window.pass();
        }
        let (ui, ink): (Vec<Duration>, Vec<Duration>) = (0..PASSES).map(|_| window.pass()).unzip();
        row(format!("ui pass, {name}, {}", view.name()), ui, "< 3 median");
        row(format!("  its triangles, {name}, {}", view.name()), ink, "");
    }
}

fn program(language: Language) -> Entente {
    let outside = Outside {
        now: || (NaiveDate::default(), NaiveTime::default()),
        seat: || 1,
        dialogs: FileDialogs::Scripted(RefCell::new(VecDeque::new())),
        settings_folder: None,
    };
    Entente::new(Settings::default(), Words::new(language), Worker::in_place(), outside)
}

/// A window without a screen.
struct Window {
    context: Context,
    program: Entente,
    passes: usize,
}

impl Window {
    /// Runs the program once; how long its ui took, and then the triangles that a graphics card would be given.
    fn pass(&mut self) -> (Duration, Duration) {
        let input = self.input();
        let begun = Instant::now();
        let mut output = self.context.run_ui(input, |ui| self.program.ui(ui));
        let ui = begun.elapsed();
        output.textures_delta.clear();
        let begun = Instant::now();
        black_box(self.context.tessellate(output.shapes, output.pixels_per_point));
        (ui, begun.elapsed())
    }

    fn input(&mut self) -> RawInput {
        self.passes += 1;
        let mut input = RawInput {
            screen_rect: Some(Rect::from_min_size(Pos2::ZERO, WINDOW)),
            time: Some(self.passes as f64 * PASS_SECONDS),
            events: vec![Event::PointerMoved(pointer(self.passes))],
            ..RawInput::default()
        };
        if let Some(viewport) = input.viewports.get_mut(&ViewportId::ROOT) {
            viewport.native_pixels_per_point = Some(1.0);
        }
        input
    }
}

/// A walk from corner to corner and back, so that hovering costs what it costs.
fn pointer(pass: usize) -> Pos2 {
    let share = (pass % PASSES) as f32 / PASSES as f32;
    pos2(WINDOW.x * share, WINDOW.y * (1.0 - (2.0 * share - 1.0).abs()))
}

fn timed<T>(job: impl FnOnce() -> T) -> Duration {
    let begun = Instant::now();
    black_box(job());
    begun.elapsed()
}

fn row(figure: impl Display, mut times: Vec<Duration>, reach: &str) {
    times.sort();
    let at = |share: f64| {
        let place = ((times.len() - 1) as f64 * share).round() as usize;
        times.get(place).map_or(0.0, |time| time.as_secs_f64() * 1000.0)
    };
    println!("{figure:<44} {:>9.2} {:>9.2} {:>9.2}   {reach}", at(0.5), at(0.95), at(1.0));
}
