//! What a pass of the plan's view takes at 100, 10,000 and 100,000 tasks: `cargo bench --bench figures -- gantt`.
//!
//! Costs should follow what is on the screen, so that the three columns are alike. `… 1000` as a further argument leaves
//! out what is larger, `… dragging` all but that, `… deletion` all but what it takes to delete every task. The last column
//! is the largest median by the smallest.

use std::time::Instant;

use crate::chart::{Doing, Pass, Window, median};
use crate::deletion;

/// Sizes of the plans, in tasks.
const SIZES: [usize; 3] = [100, 10_000, 100_000];
/// Passes that are measured at a time, and how many times.
const PASSES: usize = 40;
const TURNS: usize = 5;
/// Passes before, until fonts and layouts are known.
const PASSES_BEFORE: usize = 40;

/// The rows of the table.
pub fn figures() {
    let most = std::env::args().filter_map(|argument| argument.parse().ok()).next().unwrap_or(usize::MAX);
    let sizes: Vec<usize> = SIZES.into_iter().filter(|size| *size <= most).collect();
    let heads = ("ms a pass: median, 95 %", "100", "10,000", "100,000", "factor");
    println!("{:<40} {:>12} {:>12} {:>12} {:>7}   reach", heads.0, heads.1, heads.2, heads.3, heads.4);
    let mut windows: Vec<Window> = Vec::new();
    let mut opened = Vec::new();
    for size in &sizes {
        let begun = Instant::now();
        windows.push(Window::open(*size));
        opened.push(format!("{:>12.0}", begun.elapsed().as_secs_f64() * 1000.0));
    }
    println!("{:<40} {}", "made, written, opened, first passes (ms)", opened.join(" "));
    let asked = |name: &str| std::env::args().any(|argument| argument == name);
    let (dragging, deletion) = (asked("dragging"), asked("deletion"));
    for doing in Doing::ALL.into_iter().filter(|doing| !deletion && (!dragging || *doing == Doing::Dragging)) {
        for window in &mut windows {
            window.passes(doing, PASSES_BEFORE);
        }
        // Turn and turn about, so that all meet the same weather.
        let mut passes: Vec<Vec<Pass>> = sizes.iter().map(|_| Vec::new()).collect();
        for _ in 0..TURNS {
            for (window, passes) in windows.iter_mut().zip(&mut passes) {
                passes.extend(window.passes(doing, PASSES));
            }
        }
        if doing == Doing::Dragging {
            // Where an answer takes longer than a pass, most passes have none to show: they are set beside their like.
            for fresh in [true, false] {
                let alike = |passes: &Vec<Pass>| passes.iter().copied().filter(|pass| pass.fresh == fresh).collect();
                let alike: Vec<Vec<Pass>> = passes.iter().map(alike).collect();
                let cells = alike.iter().map(|passes| format!("{:>6.2} {:>5}", median(passes), passes.len()));
                let named = if fresh { "  with a fresh answer (and how many)" } else { "  with none" };
                println!("{named:<40} {}", cells.collect::<Vec<_>>().join(" "));
            }
        }
        let middles: Vec<f64> = passes.iter().map(|passes| median(passes)).collect();
        let shapes: Vec<String> = passes.iter().map(|passes| format!("{:>12}", middle_shapes(passes))).collect();
        let cell = |(passes, middle): (&mut Vec<Pass>, &f64)| {
            passes.sort_by_key(|pass| pass.ui);
            let high = passes[passes.len() * 95 / 100].ui.as_secs_f64() * 1000.0;
            format!("{middle:>6.2} {high:>5.2}")
        };
        let cells: Vec<String> = passes.iter_mut().zip(&middles).map(cell).collect();
        let least = middles.iter().copied().fold(f64::INFINITY, f64::min);
        let factor = middles.iter().copied().fold(0.0, f64::max) / least;
        println!("{:<40} {} {factor:>7.2}   < 3, factor < 1.5", format!("{doing:?}"), cells.join(" "));
        println!("{:<40} {}", "  shapes", shapes.join(" "));
    }
    if !dragging {
        deletion::figures(&mut windows);
    }
}

fn middle_shapes(passes: &[Pass]) -> usize {
    let mut shapes: Vec<usize> = passes.iter().map(|pass| pass.shapes).collect();
    shapes.sort_unstable();
    shapes.get(shapes.len() / 2).copied().unwrap_or(0)
}
