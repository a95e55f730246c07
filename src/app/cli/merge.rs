//! `entente merge BASE OURS THEIRS --out M`: two people's values of a file put together; usable as a merge driver of Git.

use std::path::Path;

use super::schedule::{not_written, taken};
use super::{DONE, FAILED, FOUND, MergeArguments, complain, key_like, save_over, say};
use crate::app::failures;
use crate::document::{Choices, Conflict, merge};
use crate::file::{self, Over, Unlock};
use crate::insight::own_view::OwnView;
use crate::language::Words;
use crate::ui::compare::conflict::Telling;
use crate::workspace::Workspace;

/// Writes what both make of the base. Returns 0 where nothing is in conflict or the side was chosen, 1 where something
/// is: the result then has what OURS says of it, and what is in conflict is said; 2 where nothing was written.
pub(super) fn run(words: Words, unlock: &Unlock, arguments: &MergeArguments) -> u8 {
    let MergeArguments { base, ours, theirs, out, side, force } = arguments;
    // A driver of Git is asked to write over what is ours.
    let refused = if out == ours { None } else { taken(base, out, *force).or_else(|| taken(theirs, out, *force)) };
    if let Some(why) = refused {
        complain(not_written(words, out, why));
        return FAILED;
    }
    let mut unlock = unlock.clone();
    let mut read = |path: &Path| match file::open_with(path, &unlock) {
        Ok(opened) => {
            unlock.learn(opened.key.as_ref());
            Ok(opened)
        }
        Err(error) => {
            complain(failures::open(words, path, &error));
            Err(())
        }
    };
    let (Ok(base_file), Ok(ours), Ok(theirs_file)) = (read(base), read(ours), read(theirs)) else { return FAILED };
    let [base, mine, yours] = [&base_file, &ours, &theirs_file].map(|opened| &opened.loaded.workspace);
    let others = [(&arguments.base, base), (theirs, yours)];
    if let Some((path, other)) = others.into_iter().find(|(_, one)| one.engagement.id != mine.engagement.id) {
        let file = path.display().to_string();
        let title = other.engagement.title.as_str();
        complain(words.with("compare-strangers", &[("file", file.into()), ("title", title.into())]));
        return FAILED;
    }
    let merged = merge(base, mine, yours, &Choices::all(side.unwrap_or_default()));
    let stamp = (out == &arguments.ours).then_some(ours.stamp);
    // What was encrypted anywhere stays so.
    let found = ours.key.as_ref().or(theirs_file.key.as_ref()).or(base_file.key.as_ref());
    let key = match key_like(words, &unlock, found, out) {
        Ok(key) => key,
        Err(code) => return code,
    };
    let over = Over { loaded: stamp, read_only: false };
    if save_over(words, &merged.workspace, (out, over), key.as_ref()) == FAILED {
        return FAILED;
    }
    let records = merged.renumbered.iter().map(|(old, new)| [old.to_string(), new.to_string()]);
    let calendars = merged.calendars.iter().map(|(old, new)| [old.to_string(), new.to_string()]);
    for [old, new] in records.chain(calendars) {
        say(words.with("compare-renumbered", &[("old", old.into()), ("new", new.into())]));
    }
    for line in lines(words, [base, mine, yours], &merged.conflicts) {
        say(line);
    }
    match (merged.conflicts.is_empty(), side) {
        (true, _) => {
            say(words.text("compare-no-conflict"));
            DONE
        }
        (false, Some(_)) => DONE,
        (false, None) => {
            complain(words.with("compare-conflicts", &[("n", merged.conflicts.len().into())]));
            FOUND
        }
    }
}

/// What is in conflict, as nobody in particular sees it: of a private record there is its number alone, of minutes by role
/// that they are in conflict.
fn lines(words: Words, files: [&Workspace; 3], conflicts: &[Conflict]) -> Vec<String> {
    let seen = files.map(|file| OwnView::of(file, "").seen().clone());
    let telling = Telling { files: seen.each_ref(), whole: files, words: &words };
    conflicts.iter().flat_map(|conflict| telling.lines(conflict)).collect()
}
