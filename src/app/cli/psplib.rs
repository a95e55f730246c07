//! `entente schedule --psplib FILE.sm`: a short schedule for a problem of the library.

use std::path::Path;

use super::{DONE, FAILED, complain, say};
use crate::app::failures;
use crate::exchange::psplib::{self, Refusal};
use crate::file;
use crate::insight::levelling::{Budget, Unsolvable, solve};
use crate::language::{Arg, Words};

/// Says when all is done, and below it the start of each activity: its number, and the units of time before.
pub(super) fn run(words: Words, path: &Path) -> u8 {
    let bytes = match file::read(path) {
        Ok(bytes) => bytes,
        Err(error) => {
            complain(failures::open(words, path, &error));
            return FAILED;
        }
    };
    let problem = match psplib::read(&bytes) {
        Ok(problem) => problem,
        Err(refusal) => return refused(words, path, &unread(words, refusal)),
    };
    match solve(&problem, Budget::usual(&problem)) {
        Ok(answer) => {
            let lines = answer.starts.iter().enumerate().map(|(activity, start)| format!("\n{} {start}", activity + 1));
            say(format!("{}{}", answer.makespan, lines.collect::<String>()));
            DONE
        }
        Err(why) => refused(words, path, &unsolvable(words, why)),
    }
}

fn refused(words: Words, path: &Path, why: &str) -> u8 {
    complain(words.with("error-open", &[("path", path.display().to_string().into())]));
    complain(why);
    FAILED
}

fn unread(words: Words, refusal: Refusal) -> String {
    match refusal {
        Refusal::NotPsplib => words.text("psplib-other").to_owned(),
        Refusal::ManyModes => words.text("psplib-modes").to_owned(),
        Refusal::TooLarge => words.text("psplib-large").to_owned(),
        Refusal::Line(line) => words.with("psplib-line", &[("line", line.into())]),
    }
}

fn unsolvable(words: Words, why: Unsolvable) -> String {
    let number = |activity: u32| Arg::from(activity as usize + 1);
    match why {
        Unsolvable::Circle(activity) => words.with("psplib-circle", &[("activity", number(activity))]),
        Unsolvable::TooMuch { activity, resource } => {
            words.with("psplib-too-much", &[("activity", number(activity)), ("resource", (resource + 1).into())])
        }
        Unsolvable::TooLarge => words.text("psplib-large").to_owned(),
    }
}
