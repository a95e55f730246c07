//! `entente check FILE`: everything that is wrong with it, one a line with its place.

use std::path::Path;

use super::{DONE, FAILED, FOUND, complain, filled, save_over, say, say_newer};
use crate::app::failures;
use crate::file::{self, FileError, Opened, Over, Seal, Unlock};
use crate::language::Words;
use crate::workspace::{Problem, check};

/// Says what is wrong. Returns 0 for nothing, 1 for something, 2 for a file that cannot be read.
///
/// A text that is not as it was saved is something, unless the person says that it was edited by hand: then it gets a new
/// sum, where nothing else is wrong.
pub(super) fn run(words: Words, unlock: &Unlock, path: &Path, accept_edits: bool) -> u8 {
    let opened = match file::open_to_check(path, unlock) {
        Ok(opened) => opened,
        Err(error) => {
            complain(failures::open(words, path, &error));
            return FAILED;
        }
    };
    // What is made of it would be without what is not known here.
    if let Some(found) = opened.loaded.newer().filter(|_| accept_edits) {
        complain(failures::open(words, path, &FileError::OnlyLookedAt { found }));
        return FAILED;
    }
    say_newer(words, &opened.loaded);
    let problems = check(&opened.loaded.workspace);
    for problem in &problems {
        say(line(words, problem));
    }
    let altered = opened.loaded.seal == Seal::Broken;
    if altered && !(accept_edits && problems.is_empty()) {
        say(words.text("error-altered"));
        complain(words.text("error-hint-altered"));
        return FOUND;
    }
    if accept_edits && problems.is_empty() && opened.loaded.seal != Seal::Whole {
        return accept(words, path, &opened);
    }
    if problems.is_empty() {
        say(words.text("cli-no-problems"));
        DONE
    } else {
        complain(words.with("cli-problems", &[("n", problems.len().into())]));
        FOUND
    }
}

/// Saves it as it is, with a sum of its own.
fn accept(words: Words, path: &Path, opened: &Opened) -> u8 {
    let over = Over { loaded: Some(opened.stamp), read_only: false };
    match save_over(words, &opened.loaded.workspace, (path, over), opened.key.as_ref()) {
        FAILED => FAILED,
        _ => {
            say(words.text("cli-accepted"));
            DONE
        }
    }
}

/// `T12.links: …`
fn line(words: Words, problem: &Problem) -> String {
    format!("{}: {}", problem.place, words.with(problem.code.key(), &filled(&problem.details)))
}
