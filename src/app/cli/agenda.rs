//! `entente export FILE --out X.ics`: a calendar that others take in.

use super::schedule::write_new;
use super::{AgendaArguments, ended, open, opened, status_day};
use crate::app::agenda;
use crate::file::Unlock;
use crate::language::Words;

/// Writes it; says why not where it can't.
pub(super) fn run(words: Words, unlock: &Unlock, arguments: &AgendaArguments) -> u8 {
    let AgendaArguments { file: source, out, client, as_of, author, force } = arguments;
    let bytes = if *client {
        match opened(words, unlock, source) {
            Ok(opened) => {
                let whole = &opened.loaded.workspace;
                agenda::for_client(whole, status_day(*as_of, whole), words)
            }
            Err(code) => return code,
        }
    } else {
        match open(words, unlock, source, author) {
            Ok(own) => agenda::ours(own.seen(), status_day(*as_of, own.seen()), words),
            Err(code) => return code,
        }
    };
    ended(write_new(|| words, source, out, &bytes, *force))
}
