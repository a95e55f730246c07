//! `entente export FILE --view V --out X.svg|X.png|X.pdf`: views drawn into a file, without a screen.

use super::{DONE, FAILED, PictureArguments, complain, free, read, seen_by, status_day, written};
use crate::app::picture::{self, Form, Request};
use crate::file::Unlock;
use crate::language::Words;

/// Draws what was asked for; says why not where it can't.
pub fn run(words: Words, unlock: &Unlock, arguments: &PictureArguments) -> u8 {
    let PictureArguments { file: source, out, author, .. } = arguments;
    let read = || arguments.template.as_deref().map(|path| read(words, path)).transpose();
    let template = match free(words, source, out, arguments.force).and_then(|()| read()) {
        Ok(template) => template,
        Err(code) => return code,
    };
    let workspace = match seen_by(words, unlock, source, arguments.client, author) {
        Ok(workspace) => workspace,
        Err(code) => return code,
    };
    let day = status_day(arguments.as_of, &workspace);
    let request = |sight| Request {
        sight,
        day,
        size: egui::vec2(arguments.size.0 as f32, arguments.size.1 as f32),
        theme: arguments.theme,
        language: words.language(),
    };
    let requests: Vec<Request> = arguments.sights.iter().map(|sight| request(*sight)).collect();
    let form = Form {
        format: arguments.format,
        scale: arguments.scale_percent as f32 / 100.0,
        transparent: arguments.transparent,
        paper: arguments.paper,
        template,
    };
    let bytes = match picture::bytes(&workspace, &requests, author, &form, &mut |_, _| true) {
        Ok(bytes) => bytes,
        Err(failure) => {
            complain(picture::failure(words, out, &failure));
            return FAILED;
        }
    };
    written(words, out, &bytes).map_or_else(|code| code, |()| DONE)
}
