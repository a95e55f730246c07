//! What a pass of the plan's view takes at 100, 10,000 and 100,000 tasks: `cargo bench --bench gantt`.
//!
//! Costs should follow what is on the screen, so that the three columns are alike. `… 1000` as an argument leaves out what
//! is larger. Nothing here fails: figures depend on the machine, so they are read by people.
#![allow(clippy::expect_used, reason = "a bench may stop at the first surprise")]

#[path = "../tests/support/chart.rs"]
mod chart;
#[path = "../tests/support/large.rs"]
mod large;

use std::time::Instant;

use chart::{Doing, Pass, Window, median};

/// Sizes of the plans, in tasks.
const SIZES: [usize; 3] = [100, 10_000, 100_000];
/// Passes that are measured.
const PASSES: usize = 200;
/// Passes before, until fonts and layouts are known.
const PASSES_BEFORE: usize = 40;

fn main() {
    let most = std::env::args().filter_map(|argument| argument.parse().ok()).next().unwrap_or(usize::MAX);
    let sizes: Vec<usize> = SIZES.into_iter().filter(|size| *size <= most).collect();
    println!("{:<40} {:>12} {:>12} {:>12}   reach", "ms a pass: median, 95 %", "100", "10,000", "100,000");
    let mut windows: Vec<Window> = Vec::new();
    let mut opened = Vec::new();
    for size in &sizes {
        let begun = Instant::now();
        windows.push(Window::open(*size));
        opened.push(format!("{:>12.0}", begun.elapsed().as_secs_f64() * 1000.0));
    }
    println!("{:<40} {}", "made, written, opened, first passes (ms)", opened.join(" "));
    for doing in Doing::ALL {
        let mut cells = Vec::new();
        let mut shapes = Vec::new();
        for window in &mut windows {
            window.passes(doing, PASSES_BEFORE);
            let mut passes = window.passes(doing, PASSES);
            let middle = median(&passes);
            shapes.push(format!("{:>12}", middle_shapes(&passes)));
            passes.sort_by_key(|pass| pass.ui);
            let high = passes[passes.len() * 95 / 100].ui.as_secs_f64() * 1000.0;
            cells.push(format!("{middle:>6.2} {high:>5.2}"));
        }
        println!("{:<40} {}   < 3", format!("{doing:?}"), cells.join(" "));
        println!("{:<40} {}", "  shapes", shapes.join(" "));
    }
}

fn middle_shapes(passes: &[Pass]) -> usize {
    let mut shapes: Vec<usize> = passes.iter().map(|pass| pass.shapes).collect();
    shapes.sort_unstable();
    shapes.get(shapes.len() / 2).copied().unwrap_or(0)
}
