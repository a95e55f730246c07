//! Errors as a person reads them: what went wrong, what to do, and where, path last.

use std::path::Path;

use super::picture::PictureFailure;
use crate::file::{FileError, SaveError};
use crate::language::{Arg, Words};

/// Why a file could not be read.
pub fn of_file(error: &FileError, path: Option<&Path>, words: &Words) -> String {
    sentence(error.key(), error.hint(), &error.details(), path, words)
}

/// Why a file could not be written.
pub fn of_save(error: &SaveError, path: &Path, words: &Words) -> String {
    sentence(error.key(), error.hint(), &error.details(), Some(path), words)
}

/// Why a picture could not be written.
pub fn of_picture(error: &PictureFailure, path: &Path, words: &Words) -> String {
    match error {
        PictureFailure::Save(error) => of_save(error, path, words),
        PictureFailure::Draw(message) => words.with("error-system", &[("message", message.into())]),
    }
}

fn sentence(key: &str, hint: &str, details: &[(&'static str, String)], path: Option<&Path>, words: &Words) -> String {
    let args: Vec<(&str, Arg)> = details.iter().map(|(name, value)| (*name, Arg::from(value))).collect();
    let mut lines = vec![words.with(key, &args), words.with(hint, &args)];
    if let Some(path) = path {
        lines.push(path.display().to_string());
    }
    lines.join("\n")
}
