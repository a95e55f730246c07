//! Plans that come from other programs and go to them: nothing moves, nothing is lost in silence. Files that others made
//! lie beside the project at `../shared/data` and are no part of it: where they are not, this says so.

mod commands;
mod nasty;
mod round_trips;
mod same_answers;
mod told;

use std::io::Write;
use std::path::{Path, PathBuf};

/// The folder with these data; none, said aloud past the test harness, where it is missing.
fn data(folder: &str) -> Option<PathBuf> {
    let found = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data").join(folder);
    if found.is_dir() {
        return Some(found);
    }
    say(&format!("NOT TESTED: ../shared/data/{folder} is missing, no plan of another program was read"));
    None
}

/// Says a line that the test harness does not keep to itself, as it does with what is printed.
fn say(line: &str) {
    let mut aloud = std::io::stderr().lock();
    writeln!(aloud, "{line}").unwrap();
}

/// Every Microsoft Project XML file below a folder, in a fixed order.
fn plans_in(folder: &Path) -> Vec<PathBuf> {
    let (mut open, mut found) = (vec![folder.to_owned()], Vec::new());
    while let Some(path) = open.pop() {
        if path.is_dir() {
            open.extend(std::fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()));
        } else if path.extension().is_some_and(|ending| ending == "xml") {
            found.push(path);
        }
    }
    found.sort();
    found
}
