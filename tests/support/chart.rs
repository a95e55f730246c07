//! The plan's view in a window without a screen, while somebody looks, scrolls, zooms and drags: what one pass of the ui
//! takes and draws, for a plan of any size.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::time::{Duration, Instant};

use chrono::NaiveTime;
use egui::{Context, Event, Id, Modifiers, PointerButton, Pos2, RawInput, Rect, Vec2, ViewportId, pos2, vec2};
use entente::app::dialogs::FileDialogs;
use entente::app::shell::{Entente, Outside};
use entente::app::worker::Worker;
use entente::file::{self, Settings};
use entente::language::{Language, Words};
use entente::ui::fonts;
use entente::ui::views::ViewKind;

use super::large;

/// The window, in points.
const WINDOW: Vec2 = vec2(1440.0, 900.0);
/// Seconds between two passes, as on a screen of 60 Hz.
const PASS_SECONDS: f64 = 1.0 / 60.0;
/// A place over the rows of the chart.
const ROWS: Pos2 = pos2(1100.0, 600.0);

/// What somebody does with the chart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doing {
    /// The pointer moves over it.
    Looking,
    /// The wheel rolls, down and up again.
    Scrolling,
    /// Ctrl and the wheel, in and out again.
    Zooming,
    /// A bar is moved to and fro.
    Dragging,
}

impl Doing {
    /// All of it.
    pub const ALL: [Self; 4] = [Self::Looking, Self::Scrolling, Self::Zooming, Self::Dragging];
}

/// What one pass took and drew.
#[derive(Clone, Copy, Debug)]
pub struct Pass {
    /// How long the ui took.
    pub ui: Duration,
    /// How many shapes it drew.
    pub shapes: usize,
    /// Whether it showed figures that the pass before did not have yet.
    pub fresh: bool,
}

/// A window without a screen.
pub struct Window {
    /// Its egui.
    pub context: Context,
    /// What it shows.
    pub program: Entente,
    passes: usize,
    /// When the last pass began.
    begun: Instant,
    pointer: Pos2,
    tasks: usize,
}

impl Window {
    /// The view of a plan with so many tasks. Figures are computed beside the window, as in the program.
    pub fn open(tasks: usize) -> Self {
        let context = Context::default();
        fonts::install(&context);
        let outside = Outside {
            now: || (large::status_date(), NaiveTime::default()),
            seat: || 1,
            dialogs: FileDialogs::Scripted(RefCell::new(VecDeque::new())),
            settings_folder: None,
            state_folder: None,
        };
        let worker = Worker::threaded(context.clone());
        let mut program = Entente::new(Settings::default(), Words::new(Language::English), worker, outside);
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("large.entente");
        std::fs::write(&path, file::encode(&large::large(tasks))).expect("written");
        program.opened(path.clone(), file::open(&path));
        program.session_mut().expect("it is open").view = ViewKind::Timeline;
        let mut window = Self { context, program, passes: 0, begun: Instant::now(), pointer: ROWS, tasks };
        for _ in 0..4 {
            window.pass(Vec::new());
        }
        window.find();
        window
    }

    /// Brings a task that has not begun into sight, and lets go of it.
    fn find(&mut self) {
        for selection in [None, Some(large::still_to_come(self.tasks).into()), None] {
            self.program.session_mut().expect("open").selection = selection;
            for _ in 0..3 {
                self.pass(Vec::new());
            }
        }
    }

    /// Runs so many passes.
    pub fn passes(&mut self, doing: Doing, count: usize) -> Vec<Pass> {
        if doing == Doing::Dragging {
            return self.dragged(count);
        }
        (0..count)
            .map(|number| {
                let back = (number / 10) % 2 == 1;
                let step = if back { -1.0 } else { 1.0 };
                match doing {
                    Doing::Looking | Doing::Dragging => {
                        let at = ROWS + vec2(0.0, step * (number % 10) as f32 * 4.0);
                        self.pass(vec![Event::PointerMoved(at)])
                    }
                    Doing::Scrolling => self.pass(vec![wheel(vec2(0.0, -60.0 * step))]),
                    Doing::Zooming => self.pass(vec![Event::Zoom(1.0 + 0.08 * step)]),
                }
            })
            .collect()
    }

    /// Presses on a bar, moves it to and fro, and puts it back.
    fn dragged(&mut self, count: usize) -> Vec<Pass> {
        self.find();
        let id = Id::unique(("timeline", ("bar", large::still_to_come(self.tasks))));
        let bar = self.context.read_response(id).expect("the bar can be seen").rect.center();
        let press = |pressed: bool, pos: Pos2| Event::PointerButton {
            pos,
            button: PointerButton::Primary,
            pressed,
            modifiers: Modifiers::NONE,
        };
        self.pass(vec![Event::PointerMoved(bar)]);
        self.pass(vec![press(true, bar)]);
        let passes = (0..count)
            .map(|number| {
                let away = (number % 40) as f32;
                self.pass(vec![Event::PointerMoved(bar + vec2(6.0 + 7.0 * away.min(40.0 - away), 0.0))])
            })
            .collect();
        self.pass(vec![Event::PointerMoved(bar)]);
        self.pass(vec![press(false, bar)]);
        self.pointer = ROWS;
        passes
    }

    /// As on a screen, a pass begins some time after the one before, whatever the size of the plan: what a worker was asked
    /// for is there by then or is not, and what the processor had at hand is no longer. Passes at one go would be compared with
    /// passes after a wait.
    fn wait(&self) {
        let since = self.begun.elapsed();
        std::thread::sleep(Duration::from_secs_f64(PASS_SECONDS).saturating_sub(since));
    }

    /// One pass, with what happens in it.
    pub fn pass(&mut self, events: Vec<Event>) -> Pass {
        self.wait();
        self.passes += 1;
        for event in &events {
            if let Event::PointerMoved(at) = event {
                self.pointer = *at;
            }
        }
        let mut input = RawInput {
            screen_rect: Some(Rect::from_min_size(Pos2::ZERO, WINDOW)),
            time: Some(self.passes as f64 * PASS_SECONDS),
            events: [Event::ModifiersChanged(Modifiers::NONE), Event::PointerMoved(self.pointer)]
                .into_iter()
                .chain(events)
                .collect(),
            ..RawInput::default()
        };
        if let Some(viewport) = input.viewports.get_mut(&ViewportId::ROOT) {
            viewport.native_pixels_per_point = Some(1.0);
        }
        let figures = |program: &Entente| program.session().map(|session| session.source());
        let before = figures(&self.program);
        self.begun = Instant::now();
        let mut output = self.context.run_ui(input, |ui| self.program.ui(ui));
        let ui = self.begun.elapsed();
        output.textures_delta.clear();
        Pass { ui, shapes: output.shapes.len(), fresh: figures(&self.program) != before }
    }
}

fn wheel(delta: Vec2) -> Event {
    Event::MouseWheel {
        unit: egui::MouseWheelUnit::Point,
        delta,
        phase: egui::TouchPhase::Move,
        source: egui::MouseWheelSource::Unknown,
        modifiers: Modifiers::NONE,
    }
}

/// The middle of durations, in milliseconds.
pub fn median(passes: &[Pass]) -> f64 {
    let mut times: Vec<Duration> = passes.iter().map(|pass| pass.ui).collect();
    times.sort();
    times.get(times.len() / 2).map_or(0.0, |time| time.as_secs_f64() * 1000.0)
}
