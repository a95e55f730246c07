//! `entente import` and `entente export`: plans from other programs, and for them.

use super::schedule::{no_plan, write_new};
use super::{DONE, FAILED, TransferArguments, complain, free, key_like, open, save, say};
use crate::app::engagement_id;
use crate::document::client_copy;
use crate::exchange::export::{self, Form, Leaves};
use crate::exchange::{import, open_plan};
use crate::file::Unlock;
use crate::insight::as_of::as_of;
use crate::language::Words;

/// Makes an engagement of a plan and says what was not taken.
pub(super) fn import(words: Words, unlock: &Unlock, arguments: &TransferArguments) -> u8 {
    let TransferArguments { file: source, out, force, .. } = arguments;
    if let Err(code) = free(words, source, out, *force) {
        return code;
    }
    let plan = match open_plan(source) {
        Ok(plan) => plan,
        Err(error) => {
            complain(no_plan(words, source, &error));
            return FAILED;
        }
    };
    let name = source.file_stem().unwrap_or_default().to_string_lossy();
    let today = chrono::Local::now().date_naive();
    let mut imported = import::import(&plan, &name, today, words);
    imported.workspace.engagement.id = engagement_id();
    imported.remember(&source.file_name().unwrap_or_default().to_string_lossy(), today, words);
    let key = match key_like(words, unlock, None, out) {
        Ok(key) => key,
        Err(code) => return code,
    };
    let saved = save(words, &imported.workspace, out, key.as_ref());
    if saved == FAILED {
        return FAILED;
    }
    let tasks = &imported.workspace.tasks;
    let dated = plan.tasks.is_empty() || plan.tasks.iter().any(|task| task.start.is_some() || task.finish.is_some());
    let said = if dated { "cli-imported" } else { "cli-imported-undated" };
    say(words.with(said, &[("n", tasks.len().into())]));
    if imported.left_out.is_empty() {
        say(words.text("cli-all-taken"));
    } else {
        say(words.text("cli-not-taken"));
        for one in imported.left_out.iter() {
            say(format_args!("  {}", one.line(words)));
        }
    }
    saved
}

/// Writes the plan of an engagement for other programs.
pub(super) fn export(words: Words, unlock: &Unlock, arguments: &TransferArguments) -> u8 {
    let TransferArguments { file: source, out, force, internal, costs, client } = arguments;
    let leaves = match (internal, costs) {
        (true, _) => Leaves::Internal,
        (false, true) => Leaves::WithCosts,
        (false, false) => Leaves::Plan,
    };
    let own = match open(words, unlock, source, "") {
        Ok(own) => own,
        Err(code) => return code,
    };
    let today = chrono::Local::now().date_naive();
    let day = own.seen().engagement.status_date.unwrap_or(today);
    let theirs = client.then(|| client_copy(own.seen()).dated());
    // What the file knows of later days has not happened yet, as in the window.
    let workspace = &as_of(theirs.as_ref().unwrap_or(own.seen()), day);
    let bytes = export::to_bytes(out, workspace, day, leaves, words);
    match write_new(|| words, source, out, &bytes, *force) {
        Ok(()) => {
            let mut stays = export::stays(workspace, leaves, Form::of(out), words);
            if own.hidden() > 0 {
                stays.insert(0, words.with("cli-stays-private", &[("n", own.hidden().into())]));
            }
            if !stays.is_empty() {
                say(words.text("cli-stays"));
            }
            for line in stays {
                say(format_args!("  {line}"));
            }
            for line in export::goes(workspace, leaves, Form::of(out), words) {
                say(line);
            }
            DONE
        }
        Err(sentence) => {
            complain(sentence);
            FAILED
        }
    }
}
