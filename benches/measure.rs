//! What every bench in a table needs: a window without a screen that is drawn pass by pass, times, and a row of the table.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::fmt::Display;
use std::hint::black_box;
use std::time::{Duration, Instant};

use chrono::{NaiveDate, NaiveTime};
use egui::{Context, Event, Pos2, RawInput, Rect, Vec2, ViewportId, pos2, vec2};
use entente::app::dialogs::FileDialogs;
use entente::app::shell::{Entente, Outside};
use entente::app::worker::Worker;
use entente::file::Settings;
use entente::language::{Language, Words};
use entente::ui::fonts;

/// The window, in points; the size that pictures have.
const WINDOW: Vec2 = vec2(1440.0, 900.0);
/// Seconds between two passes, as on a screen of 60 Hz.
const PASS_SECONDS: f64 = 1.0 / 60.0;
/// Passes in which the pointer crosses the window and comes back.
const CROSSING: usize = 200;

/// The program on its welcome page, with no file of its own.
pub fn program(language: Language) -> Entente {
    let outside = Outside {
        now: || (NaiveDate::default(), NaiveTime::default()),
        seat: || 1,
        dialogs: FileDialogs::Scripted(RefCell::new(VecDeque::new())),
        settings_folder: None,
        state_folder: None,
    };
    Entente::new(Settings::default(), Words::new(language), Worker::in_place(), outside)
}

/// A window without a screen.
pub struct Window {
    context: Context,
    program: Entente,
    passes: usize,
}

impl Window {
    /// A window that shows a program.
    pub fn of(program: Entente) -> Self {
        let context = Context::default();
        fonts::install(&context);
        Self { context, program, passes: 0 }
    }

    /// Runs the program once; how long its ui took, and then the triangles that a graphics card would be given.
    pub fn pass(&mut self) -> (Duration, Duration) {
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
    let share = (pass % CROSSING) as f32 / CROSSING as f32;
    pos2(WINDOW.x * share, WINDOW.y * (1.0 - (2.0 * share - 1.0).abs()))
}

/// How long a job takes.
pub fn timed<T>(job: impl FnOnce() -> T) -> Duration {
    let begun = Instant::now();
    black_box(job());
    begun.elapsed()
}

/// What comes of a job, and how long the cores worked for it in all threads together; nothing where the system does not
/// say so in Linux' way, in hundredths of a second.
pub fn cored<T>(job: impl FnOnce() -> T) -> (T, Duration) {
    let worked = || -> u64 {
        let said = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
        // After the name in brackets: the 12th and 13th are the ticks of the program and of the system for it.
        let numbers = said.rsplit(')').next().unwrap_or_default().split_whitespace().skip(11).take(2);
        numbers.filter_map(|number| number.parse::<u64>().ok()).sum()
    };
    let before = worked();
    let made = job();
    (made, Duration::from_millis(10 * (worked() - before)))
}

/// Prints a row: the figure, its median, its 95th percentile and its most, in milliseconds, and what it should reach.
pub fn row(figure: impl Display, mut times: Vec<Duration>, reach: &str) {
    times.sort();
    let at = |share: f64| {
        let place = ((times.len().max(1) - 1) as f64 * share).round() as usize;
        times.get(place).map_or(0.0, |time| time.as_secs_f64() * 1000.0)
    };
    println!("{figure:<52} {:>9.2} {:>9.2} {:>9.2}   {reach}", at(0.5), at(0.95), at(1.0));
}
