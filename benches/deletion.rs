//! What it takes to delete every task of a plan and to bring them back: how long the window stands still, and until it is
//! done. Part of `cargo bench --bench figures -- gantt`.

use std::time::{Duration, Instant};

use egui::{Event, Id, Key, Modifiers, Vec2};
use entente::app::session::Session;

use crate::chart::Window;
use crate::large;

/// Between two passes.
const PAUSE: Duration = Duration::from_millis(16);
/// So long anything is waited for.
const PATIENCE: Duration = Duration::from_secs(300);
/// Passes until what was pressed is shown.
const PASSES: usize = 4;

/// A part of it: its name, the longest pass, and how long it takes.
type Part = (&'static str, Duration, Duration);

/// The rows of the table, for windows on plans of several sizes.
pub fn figures(windows: &mut [Window]) {
    println!("{:<40} {:>12} {:>12} {:>12}", "all tasks deleted: longest pass, ms", "100", "10,000", "100,000");
    let parts: Vec<Vec<Part>> = windows.iter_mut().map(delete_all).collect();
    let row = |part: usize, of: fn(&Part) -> Duration| {
        let cell = |parts: &Vec<Part>| format!("{:>12.1}", of(&parts[part]).as_secs_f64() * 1000.0);
        parts.iter().map(cell).collect::<Vec<String>>().join(" ")
    };
    for (part, (name, ..)) in parts.first().into_iter().flatten().enumerate() {
        println!("{name:<40} {} {:>7}   < 16", row(part, |part| part.1), "");
        println!("{:<40} {}", "  until it is done", row(part, |part| part.2));
    }
}

/// Marks all tasks, asks to delete them, answers that, and takes it back.
fn delete_all(window: &mut Window) -> Vec<Part> {
    let tasks = |window: &Window| session(window).document.workspace().tasks.len();
    let settled = |window: &Window| !session(window).is_computing();
    window.program.session_mut().expect("open").selection = Some(large::task_id(0).into());
    for _ in 0..PASSES {
        window.pass(Vec::new());
    }
    let all = tasks(window);
    let mark = until(window, "every row is marked", key(Key::A, Modifiers::COMMAND), |_| true);
    let question = Id::unique(("dialog", "delete"));
    let asked = |window: &Window| window.context.data(|data| data.get_temp::<Vec2>(question)).is_some();
    let ask = until(window, "Delete, until it is asked", key(Key::Delete, Modifiers::NONE), asked);
    // Nothing that is deleted is one Enter away.
    window.pass(Vec::new());
    window.pass(key(Key::Tab, Modifiers::SHIFT));
    let gone = |window: &Window| tasks(window) == 0 && settled(window);
    let delete = until(window, "the answer, until all are gone", key(Key::Enter, Modifiers::NONE), gone);
    let back = |window: &Window| tasks(window) == all && settled(window);
    let undo = until(window, "undo, until all are back", key(Key::Z, Modifiers::COMMAND), back);
    vec![mark, ask, delete, undo]
}

fn session(window: &Window) -> &Session {
    window.program.session().expect("open")
}

/// Passes as on a screen until something is so.
fn until(window: &mut Window, name: &'static str, events: Vec<Event>, is_so: impl Fn(&Window) -> bool) -> Part {
    let begun = Instant::now();
    let mut longest = window.pass(events).ui;
    // What is worked out because of it begins a pass later.
    let mut stands = 0;
    while stands < PASSES && begun.elapsed() < PATIENCE {
        std::thread::sleep(PAUSE);
        longest = longest.max(window.pass(Vec::new()).ui);
        stands = if is_so(window) { stands + 1 } else { 0 };
    }
    (name, longest, begun.elapsed())
}

/// A key is pressed and let go.
fn key(key: Key, modifiers: Modifiers) -> Vec<Event> {
    let event = |pressed| Event::Key { key, physical_key: None, pressed, repeat: false, modifiers };
    vec![Event::ModifiersChanged(modifiers), event(true), event(false)]
}
