//! `entente check FILE`: everything that is wrong with it, one a line with its place.

use std::path::Path;

use super::{DONE, FAILED, FOUND, complain, filled, say};
use crate::app::failures;
use crate::file;
use crate::language::Words;
use crate::workspace::{Problem, check};

/// Says what is wrong. Returns 0 for nothing, 1 for something, 2 for a file that cannot be read.
pub(super) fn run(words: Words, path: &Path) -> u8 {
    let opened = match file::open_to_check(path) {
        Ok(opened) => opened,
        Err(error) => {
            complain(failures::open(words, path, &error));
            return FAILED;
        }
    };
    let problems = check(&opened.loaded.workspace);
    for problem in &problems {
        say(line(words, problem));
    }
    if problems.is_empty() {
        say(words.text("cli-no-problems"));
        DONE
    } else {
        complain(words.with("cli-problems", &[("n", problems.len().into())]));
        FOUND
    }
}

/// `T12.links: …`
fn line(words: Words, problem: &Problem) -> String {
    format!("{}: {}", problem.place, words.with(problem.code.key(), &filled(&problem.details)))
}
