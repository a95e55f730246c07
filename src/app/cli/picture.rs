//! `entente export FILE --view V --out X.svg|X.png|X.pdf`: views drawn into a file, without a screen.

use super::schedule::{not_written, taken};
use super::{DONE, FAILED, PictureArguments, complain, open};
use crate::app::failures;
use crate::app::picture::{self, Form, Request};
use crate::document::client_copy;
use crate::file::{self, Unlock};
use crate::language::Words;
use crate::workspace::Workspace;

/// Draws what was asked for; says why not where it can't.
pub fn run(words: Words, unlock: &Unlock, arguments: &PictureArguments) -> u8 {
    let PictureArguments { file: source, out, author, .. } = arguments;
    if let Some(why) = taken(source, out, arguments.force) {
        complain(not_written(words, out, why));
        return FAILED;
    }
    let template = match arguments.template.as_deref().map(file::read).transpose() {
        Ok(template) => template,
        Err(error) => {
            let path = arguments.template.as_deref().unwrap_or(source);
            complain(failures::open(words, path, &error));
            return FAILED;
        }
    };
    let workspace = match seen(words, unlock, arguments) {
        Ok(workspace) => workspace,
        Err(code) => return code,
    };
    let today = || chrono::Local::now().date_naive();
    let day = arguments.as_of.or(workspace.engagement.status_date).unwrap_or_else(today);
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
    match file::write(out, &bytes) {
        Ok(()) => DONE,
        Err(error) => {
            complain(failures::save(words, out, &error));
            FAILED
        }
    }
}

/// What may be drawn. For a client it is the copy that the client could be given, made of the whole file: what is ours is
/// not there to be drawn, and on an earlier day nothing that came into the file later.
fn seen(words: Words, unlock: &Unlock, arguments: &PictureArguments) -> Result<Workspace, u8> {
    let source = &arguments.file;
    if !arguments.client {
        return Ok(open(words, unlock, source, &arguments.author)?.seen().clone());
    }
    match file::open_with(source, unlock) {
        Ok(opened) => Ok(client_copy(&opened.loaded.workspace).dated()),
        Err(error) => {
            complain(failures::open(words, source, &error));
            Err(FAILED)
        }
    }
}
