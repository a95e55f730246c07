//! Failures as a person reads them: which file, why, what to do.

use std::path::Path;

use crate::file::{FileError, SaveError};
use crate::language::{Arg, Words};

/// Details as Fluent takes them.
pub fn filled<'a>(details: &[(&'a str, String)]) -> Vec<(&'a str, Arg)> {
    details.iter().map(|(name, value)| (*name, value.into())).collect()
}

/// Why a file was not opened, in three lines: which, why, what to do.
pub fn open(words: Words, path: &Path, error: &FileError) -> String {
    let which = words.with("error-open", &[("path", path.display().to_string().into())]);
    let why = words.with(error.key(), &filled(&error.details()));
    format!("{which}\n{why}\n{}", words.text(error.hint()))
}

/// Why something was not written, in one.
pub fn why(words: Words, error: &SaveError) -> String {
    words.with(error.key(), &filled(&error.details()))
}

/// Why a file was not saved, in three lines: which, why, what to do.
pub fn save(words: Words, path: &Path, error: &SaveError) -> String {
    let path = ("path", path.display().to_string().into());
    let which = match error {
        SaveError::NotDurable { .. } => words.with("error-saved-but", &[path]),
        _ => words.with("error-save", &[path]),
    };
    let why = words.with(error.key(), &filled(&error.details()));
    format!("{which}\n{why}\n{}", words.text(error.hint()))
}
