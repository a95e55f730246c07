//! Plans of GanttProject, Planner and Microsoft Project 98, and what is no plan at all: dates are the file's own, and
//! every refusal says what the file is. Files that others made lie beside the project at `../shared/data` and are no
//! part of it: where they are not, this says so.

mod foreign;
mod gan;
mod hostile;
mod mpx;
mod planner;

use std::io::Write;
use std::path::{Path, PathBuf};

use entente::exchange::mspdi::{File, Task};

/// The files of a folder with these data, by name; none, said aloud past the test harness, where it is missing.
fn data(folder: &str) -> Vec<PathBuf> {
    let found = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data/interchange").join(folder);
    let Ok(entries) = std::fs::read_dir(&found) else {
        say(&format!(
            "NOT TESTED: ../shared/data/interchange/{folder} is missing, no plan of another program was read"
        ));
        return Vec::new();
    };
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    files.sort();
    assert!(!files.is_empty(), "{folder} has files");
    files
}

/// Says a line that the test harness does not keep to itself, as it does with what is printed.
fn say(line: &str) {
    let mut aloud = std::io::stderr().lock();
    writeln!(aloud, "{line}").unwrap();
}

fn named<'a>(file: &'a File, name: &str) -> &'a Task {
    file.tasks.iter().find(|task| task.name == name).unwrap_or_else(|| panic!("there is no task {name}"))
}

/// Start and finish of a task as one text.
fn span(file: &File, name: &str) -> String {
    let task = named(file, name);
    let said = |time: Option<chrono::NaiveDateTime>| {
        time.map_or("?".to_owned(), |time| time.format("%Y-%m-%d %H:%M").to_string())
    };
    format!("{} – {}", said(task.start), said(task.finish))
}

/// What was not taken, as one line a kind.
fn left_out(file: &File) -> Vec<String> {
    file.left_out.iter().map(|one| format!("{:?} {}: {}", one.what, one.count, one.examples.join("; "))).collect()
}
