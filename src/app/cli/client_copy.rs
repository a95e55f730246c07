//! `entente export FILE --client-copy OUT`: a file for the client, with only what the client may see.

use super::schedule::{not_written, taken};
use super::{ClientCopyArguments, DONE, FAILED, complain, say};
use crate::app::failures;
use crate::document::{Document, Edit, client_copy};
use crate::file::{self, Settings, settings_folder};
use crate::language::Words;
use crate::ui::leaving::Leaving;

/// Says what leaves, writes it, and keeps in the file itself who released it and when.
pub(super) fn run(words: Words, arguments: &ClientCopyArguments) -> u8 {
    let ClientCopyArguments { file: source, out, releaser, list, force } = arguments;
    let author = || Some(Settings::load(&settings_folder()?).author).filter(|name| !name.trim().is_empty());
    let Some(releaser) = releaser.clone().or_else(author) else {
        complain(words.with("cli-missing", &[("option", "--releaser".into())]));
        return FAILED;
    };
    if let Some(why) = taken(source, out, *force).filter(|_| !list) {
        complain(not_written(words, out, why));
        return FAILED;
    }
    let opened = match file::open(source) {
        Ok(opened) => opened,
        Err(error) => {
            complain(failures::open(words, source, &error));
            return FAILED;
        }
    };
    let copy = client_copy(&opened.loaded.workspace);
    let leaving = Leaving::of(&copy, &words);
    say(words.with("leaving-leaves", &[("what", leaving.counts(&words).into())]));
    for (count, titles) in leaving.kinds.iter().filter(|_| *list) {
        say(format_args!("  {count}"));
        titles.iter().for_each(|title| say(format_args!("    {title}")));
    }
    if !leaving.people.is_empty() {
        say(words.with("leaving-people", &[("list", leaving.people.join(", ").into())]));
    }
    if *list {
        return DONE;
    }
    if let Err(error) = file::save(&copy, out, None) {
        complain(failures::save(words, out, &error));
        if error.saved().is_none() {
            return FAILED;
        }
    }
    let today = chrono::Local::now().date_naive();
    let mut document = Document::opened(opened.loaded.workspace, crate::app::seat());
    let kept = Edit::Add(leaving.release(&releaser, today, &words).into());
    let saved = document.apply_plainly(kept).is_ok();
    match saved.then(|| file::save(document.workspace(), source, Some(opened.stamp))) {
        Some(Ok(_)) => DONE,
        Some(Err(error)) => {
            complain(failures::save(words, source, &error));
            if error.saved().is_some() { DONE } else { FAILED }
        }
        None => FAILED,
    }
}
