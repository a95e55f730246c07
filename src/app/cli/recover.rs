//! `entente recover`: unsaved work that a crash left, listed or written into a file.

use super::{DONE, FAILED, RecoverArguments, complain, key_like, save, say};
use crate::app::failures;
use crate::app::recover_offers::differences;
use crate::file::{self, Left, Unlock, Unlocked, left_behind, state_folder};
use crate::language::Words;
use crate::workspace::Workspace;

/// Lists what there is, or writes the latest of a file where it is told to: encrypted as it was. Nothing is removed.
pub(super) fn run(words: Words, unlock: &Unlock, arguments: &RecoverArguments) -> u8 {
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
    let mut unlock = unlock.clone();
    let Some(out) = &arguments.out else {
        let listed: Vec<bool> = left.iter().map(|one| list(words, &mut unlock, one).is_some()).collect();
        return if listed.contains(&false) { FAILED } else { DONE };
    };
    if out.exists() && !arguments.force {
        complain(words.text("cli-taken"));
        complain(words.text("cli-hint-force"));
        return FAILED;
    }
    match list(words, &mut unlock, latest) {
        Some(kept) => match key_like(words, &unlock, kept.key.as_ref(), out) {
            Ok(key) => save(words, &kept.workspace, out, key.as_ref()),
            Err(code) => code,
        },
        None => FAILED,
    }
}

/// Which file, since when, how it differs; what it holds, or why it does not open.
fn list(words: Words, unlock: &mut Unlock, one: &Left) -> Option<Unlocked> {
    let about = &one.about;
    say(about.path.as_deref().unwrap_or(words.text("keep-recover-never-saved")));
    let kept = [("at", words.date_time(about.at).into()), ("machine", about.machine.as_str().into())];
    say(format_args!("  {}", words.with("keep-recover-kept", &kept)));
    let kept = match one.open(unlock) {
        Ok(kept) => kept,
        Err(error) => {
            complain(failures::open(words, &one.journal, &error));
            return None;
        }
    };
    unlock.learn(kept.key.as_ref());
    let before = about.path.as_deref().and_then(|path| file::open_to_check(path.as_ref(), unlock).ok());
    let before = before.map(|opened| opened.loaded.workspace);
    let nothing = Workspace::new(kept.workspace.engagement.clone());
    let changes = before.as_ref().unwrap_or(&nothing).changes(&kept.workspace);
    for line in differences(&changes, before.as_ref(), &kept.workspace, &words, "") {
        say(format_args!("  {line}"));
    }
    // It is in no entry, so it is in no file that is written: here is all of it.
    for typed in &kept.about.typed {
        say(format_args!("  {}", words.with("keep-recover-typed", &[("text", typed.as_str().into())])));
    }
    Some(kept)
}
