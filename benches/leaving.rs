//! What leaves and what is presented, at the size that is promised: `cargo bench --bench figures -- leaving`.
//!
//! A plan on paper, a deck as slides, and a pass of the audience's window while somebody pans a plan of a thousand tasks.
//! Memory is the most that the process had meanwhile, where the system says so in Linux' way.

use std::time::{Duration, Instant};

use egui::{Context, Event, Modifiers, Pos2, RawInput, Rect, Vec2, ViewportId, vec2};
use entente::app::audience::{Audience, Sketches};
use entente::app::picture::{Form, PictureFormat, Request, Source, bytes};
use entente::app::samples::load;
use entente::app::worker::Worker;
use entente::document::{ForClient, client_copy};
use entente::exchange::paper::Paper;
use entente::language::{Language, Words};
use entente::ui::fonts;
use entente::ui::theme::{Theme, ThemeKind};
use entente::ui::views::{Sight, ViewKind};
use entente::workspace::{Collection, Id as _, Meta, Slide, SlideId, SlideKind, Visibility, Workspace};

use crate::large::{large, status_date};
use crate::measure::{row, timed};

/// Tasks on paper, with how long it may take.
const ON_PAPER: [(usize, &str); 2] = [(1_000, "< 2,000"), (10_000, "< 15,000")];
/// Slides of the deck.
const SLIDES: usize = 30;
/// Tasks of the plan that is presented.
const PRESENTED: usize = 1_000;
/// The wall, in points.
const WALL: Vec2 = vec2(1920.0, 1080.0);
/// Passes that are measured, and passes before.
const PASSES: usize = 200;
const PASSES_BEFORE: usize = 40;
/// How far a hand pans in a pass, in points, and after how many passes it turns back.
const PAN: f32 = 24.0;
const TURN: usize = 25;

/// The rows of the table.
pub fn figures() {
    println!("{:<52} {:>9} {:>9} {:>9}   reach", "figure (ms)", "median", "95 %", "most");
    for (tasks, reach) in ON_PAPER {
        on_paper(tasks, reach);
    }
    deck();
    presented();
}

fn on_paper(tasks: usize, reach: &str) {
    let file = large(tasks);
    let (sight, day) = (Sight::of(ViewKind::Timeline), status_date());
    let request =
        Request { sight, day, size: vec2(1440.0, 900.0), theme: ThemeKind::Light, language: Language::English };
    let form = Form { paper: Some(Paper::default()), ..Form::of(PictureFormat::Pdf) };
    forget_the_most();
    let mut length = 0;
    let took = timed(|| length = bytes(&file, &[request], "", &form, &mut |_, _| true).expect("a PDF").len());
    row(format!("{tasks} tasks to PDF, {} KiB", length / 1024), vec![took], reach);
    if let Some(most) = the_most() {
        println!("{:<52} {most:>9}   < 400", "  memory of the process (MiB)");
    }
}

/// The slides of a sample, again and again until there are enough.
fn deck() {
    let mut file = load(0).expect("a sample");
    let slides: Vec<Slide> =
        file.slides.iter().filter(|one| one.meta.visibility == Visibility::Client).cloned().collect();
    file.slides = Collection::default();
    for (number, slide) in (1..).zip(slides.iter().cycle().take(SLIDES)) {
        let order = i64::try_from(number).expect("few");
        file.slides.put(Slide { id: SlideId::new(0, number), order, ..slide.clone() });
    }
    let today = file.engagement.status_date.expect("a status date");
    let written = || {
        let sketches =
            Sketches::of(&client_copy(&file), today, Words::new(Language::English), Theme::of(ThemeKind::Light));
        assert_eq!(sketches.slides().len(), SLIDES);
        Source::Slides(sketches).bytes(&Form::of(PictureFormat::Pptx), &mut |_, _| true).expect("slides")
    };
    row(format!("deck of {SLIDES} slides to PPTX"), vec![timed(written)], "< 5,000");
}

/// A plan that a client may see, and one slide of it.
fn shown() -> ForClient {
    let mut file = large(PRESENTED);
    let all: Vec<_> = file.tasks.iter().cloned().collect();
    for mut task in all {
        task.meta.visibility = Visibility::Client;
        file.tasks.put(task);
    }
    file.slides.put(slide(&file));
    client_copy(&file)
}

fn slide(file: &Workspace) -> Slide {
    let meta = Meta { visibility: Visibility::Client, ..Meta::internal("", file.engagement.start) };
    Slide {
        id: SlideId::new(0, 1),
        meta,
        order: 1,
        title: "The plan".to_owned(),
        kind: SlideKind::View,
        view: "timeline".to_owned(),
        from: None,
        as_of: None,
        text: String::new(),
        look: Vec::new(),
        note: String::new(),
    }
}

/// One pass of the window of the audience, while the wheel pans the plan down and across and back.
fn presented() {
    let copy = shown();
    let begun = Instant::now();
    let mut audience = Audience::new(&copy, status_date());
    row(format!("audience's side of {PRESENTED} tasks, made"), vec![begun.elapsed()], "");
    assert_eq!(audience.count(), 1, "the plan is shown");
    let (words, theme, mut worker) = (Words::new(Language::English), Theme::of(ThemeKind::Light), Worker::in_place());
    let context = Context::default();
    fonts::install(&context);
    theme.apply(&context);
    let mut pass = |number: usize| {
        let turned = (number / TURN) % 2 == 1;
        let delta = vec2(PAN, 0.5 * PAN) * if turned { 1.0 } else { -1.0 };
        let wheel = Event::MouseWheel {
            unit: egui::MouseWheelUnit::Point,
            delta,
            phase: egui::TouchPhase::Move,
            source: egui::MouseWheelSource::Unknown,
            modifiers: Modifiers::NONE,
        };
        let over = Pos2::ZERO + 0.6 * WALL;
        let mut input = RawInput {
            screen_rect: Some(Rect::from_min_size(Pos2::ZERO, WALL)),
            time: Some(number as f64 / 60.0),
            events: vec![Event::PointerMoved(over), wheel],
            ..RawInput::default()
        };
        if let Some(viewport) = input.viewports.get_mut(&ViewportId::ROOT) {
            viewport.native_pixels_per_point = Some(1.0);
        }
        let begun = Instant::now();
        let mut output = context.run_ui(input, |ui| audience.ui(ui, &words, theme, &mut worker));
        let ui = begun.elapsed();
        output.textures_delta.clear();
        let begun = Instant::now();
        let shapes = output.shapes.len();
        std::hint::black_box(context.tessellate(output.shapes, output.pixels_per_point));
        (ui, begun.elapsed(), shapes)
    };
    let first = pass(0).0;
    row(format!("audience, {PRESENTED} tasks, first pass"), vec![first], "");
    (1..PASSES_BEFORE).for_each(|number| {
        let _ = pass(number);
    });
    let passes: Vec<(Duration, Duration, usize)> = (PASSES_BEFORE..PASSES_BEFORE + PASSES).map(&mut pass).collect();
    row(
        format!("audience, {PRESENTED} tasks, ui pass while panning"),
        passes.iter().map(|one| one.0).collect(),
        "< 16 (60 a second)",
    );
    row("  its triangles", passes.iter().map(|one| one.1).collect(), "");
    println!("{:<52} {:>9}", "  shapes", passes.iter().map(|one| one.2).max().unwrap_or(0));
}

/// From now on the most memory is counted anew, where the system can.
fn forget_the_most() {
    let _ = std::fs::write("/proc/self/clear_refs", "5");
}

/// The most memory that the process had, in MiB.
fn the_most() -> Option<u64> {
    let said = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = said.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse::<u64>().ok().map(|kib| kib / 1024)
}
