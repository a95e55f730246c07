//! For tests: the program without a window, a clock, a folder or threads.

use std::cell::RefCell;
use std::collections::VecDeque;

use chrono::{NaiveDate, NaiveTime};

use super::dialogs::FileDialogs;
use super::shell::{Entente, Outside};
use super::worker::Worker;
use crate::file::Settings;
use crate::language::{Language, Words};

/// The program with these settings and the first sample open.
pub fn with_a_sample(settings: Settings) -> Entente {
    let outside = Outside {
        now: || (NaiveDate::default(), NaiveTime::default()),
        seat: || 7,
        dialogs: FileDialogs::Scripted(RefCell::new(VecDeque::new())),
        settings_folder: None,
        state_folder: None,
    };
    let mut program = Entente::new(settings, Words::new(Language::English), Worker::in_place(), outside);
    program.open_sample(0);
    program
}
