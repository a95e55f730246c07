//! `entente export FILE --client-copy OUT`: a file for the client, with only what the client may see.

use super::{ClientCopyArguments, DONE, FAILED, complain, free, key_like, opened, said, save_over, say};
use crate::app::failures;
use crate::document::{Document, Edit, client_copy};
use crate::file::{self, Over, Settings, Stamp, Unlock, settings_folder};
use crate::language::Words;
use crate::ui::leaving::Leaving;

/// Says what leaves, writes it, and keeps in the file itself who released it and when.
pub(super) fn run(words: Words, unlock: &Unlock, arguments: &ClientCopyArguments) -> u8 {
    let ClientCopyArguments { file: source, out, releaser, passphrase, list, force } = arguments;
    let author = || Some(Settings::load(&settings_folder()?).author).filter(|name| !name.trim().is_empty());
    let Some(releaser) = releaser.clone().or_else(author) else {
        complain(words.with("cli-missing", &[("option", "--releaser".into())]));
        return FAILED;
    };
    if !list && let Err(code) = free(words, source, out, *force) {
        return code;
    }
    let opened = match opened(words, unlock, source) {
        Ok(opened) => opened,
        Err(code) => return code,
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
    let own = passphrase.as_ref().map(|from| said(words, from).map(Unlock::said)).transpose();
    let key = match own.and_then(|own| key_like(words, &own.unwrap_or_default(), None, out)) {
        Ok(key) => key,
        Err(code) => return code,
    };
    if key.is_none() && opened.key.is_some() {
        complain(words.text("cli-copy-plain"));
    }
    // Who released it stands in the file before anything leaves.
    let today = chrono::Local::now().date_naive();
    let mut document = Document::opened(opened.loaded.workspace, crate::app::seat());
    let kept = Edit::Add(leaving.release(&releaser, today, &words).into());
    let before = file::read(source).ok().filter(|bytes| Stamp::of(bytes) == opened.stamp);
    let over = Over { loaded: Some(opened.stamp), read_only: false };
    if document.apply_plainly(kept).is_err()
        || save_over(words, document.workspace(), (source, over), opened.key.as_ref()) == FAILED
    {
        return FAILED;
    }
    match file::save_with(&copy, out, None, key.as_ref()) {
        Ok(_) => DONE,
        Err(error) => {
            complain(failures::save(words, out, &error));
            if error.saved().is_some() {
                return DONE;
            }
            // Nothing left: the file is as it was.
            if let Some(before) = before
                && let Err(error) = file::write(source, &before)
            {
                complain(failures::save(words, source, &error));
            }
            FAILED
        }
    }
}
