//! `entente picture`: a view drawn into a file, without a screen.

use super::{DONE, FAILED, PictureArguments, complain, open};
use crate::app::picture::{self, Request};
use crate::file::Unlock;
use crate::language::Words;

/// Draws the picture; says why not where it can't.
pub fn run(words: Words, unlock: &Unlock, arguments: &PictureArguments) -> u8 {
    let own = match open(words, unlock, &arguments.file, &arguments.author) {
        Ok(own) => own,
        Err(code) => return code,
    };
    let workspace = own.seen();
    let today = || chrono::Local::now().date_naive();
    let request = Request {
        sight: arguments.sight,
        day: arguments.as_of.or(workspace.engagement.status_date).unwrap_or_else(today),
        size: egui::vec2(arguments.size.0 as f32, arguments.size.1 as f32),
        theme: arguments.theme,
        language: words.language(),
    };
    match picture::write(workspace, &request, &arguments.author, &arguments.out) {
        Ok(()) => DONE,
        Err(failure) => {
            complain(picture::failure(words, &arguments.out, &failure));
            FAILED
        }
    }
}
