//! `entente export FILE --out X.xlsx|X.csv`: registers as tables.

use super::schedule::write_new;
use super::{TableArguments, ended, seen_by, status_day};
use crate::app::tables::{self, Readers};
use crate::file::Unlock;
use crate::language::Words;

/// Writes what was asked for; says why not where it can't.
pub(super) fn run(words: Words, unlock: &Unlock, arguments: &TableArguments) -> u8 {
    let TableArguments { file: source, out, form, registers, client, as_of, author, force } = arguments;
    let workspace = match seen_by(words, unlock, source, *client, author) {
        Ok(workspace) => workspace,
        Err(code) => return code,
    };
    let day = status_day(*as_of, &workspace);
    let readers = if *client { Readers::Client } else { Readers::Ours };
    let bytes = tables::bytes(&workspace, day, (*form, readers), registers, words);
    ended(write_new(|| words, source, out, &bytes, *force))
}
