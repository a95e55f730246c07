//! `entente recover`: unsaved work that a crash left, listed or written into a file.

use super::{DONE, FAILED, RecoverArguments, complain, filled, save, say};
use crate::app::failures;
use crate::app::recover_offers::differences;
use crate::file::{self, FileError, Left, Unlock, left_behind, state_folder};
use crate::language::Words;
use crate::workspace::Workspace;

/// Lists what there is, or writes the latest of a file where it is told to. Nothing is removed.
pub(super) fn run(words: Words, arguments: &RecoverArguments) -> u8 {
    let Some(state) = state_folder() else {
        say(words.text("keep-recover-none"));
        return DONE;
    };
    let (mut left, unread) = left_behind(&state);
    if let Some(file) = &arguments.file {
        left.retain(|one| one.is_of(file));
    }
    for (path, error) in &unread {
        complain(failures::open(words, path, error));
    }
    let Some(latest) = left.last() else {
        let wanted = arguments.out.is_some() || !unread.is_empty();
        say(words.text("keep-recover-none"));
        return if wanted { FAILED } else { DONE };
    };
    let Some(out) = &arguments.out else {
        for one in &left {
            list(words, one);
        }
        return DONE;
    };
    if out.exists() && !arguments.force {
        complain(words.text("cli-taken"));
        complain(words.text("cli-hint-force"));
        return FAILED;
    }
    match latest.workspace() {
        Ok(work) => {
            list(words, latest);
            save(words, &work, out)
        }
        Err(error) => {
            complain(failures::open(words, &latest.journal, &error));
            FAILED
        }
    }
}

/// Which file, since when, how it differs.
fn list(words: Words, one: &Left) {
    let about = &one.about;
    say(about.path.as_deref().unwrap_or(words.text("keep-recover-never-saved")));
    let kept = [("at", words.date_time(about.at).into()), ("machine", about.machine.as_str().into())];
    say(format_args!("  {}", words.with("keep-recover-kept", &kept)));
    let before = about
        .path
        .as_deref()
        .map(|path| file::open_to_check(path.as_ref(), &Unlock::default()).map(|opened| opened.loaded.workspace));
    let before = before.and_then(Result::ok);
    match one.workspace() {
        Ok(work) => {
            let nothing = Workspace::new(work.engagement.clone());
            let changes = before.as_ref().unwrap_or(&nothing).changes(&work);
            for line in differences(&changes, before.as_ref(), &work, &words, "") {
                say(format_args!("  {line}"));
            }
        }
        Err(error) => complain(words.with(FileError::key(&error), &filled(&error.details()))),
    }
}
