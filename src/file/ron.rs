//! A workspace as text and back: RON, version 1.
//!
//! The text is stable to the byte (lists sorted by id, one layout) and small changes make small diffs. Unknown
//! fields and words are refused, never dropped.

use ::ron::extensions::Extensions;
use serde::{Deserialize, Serialize};

use super::error::{FileError, Unreadable};
use super::lenient::Whole;
use super::seal::Seal;
use super::{header, layout, seal};
use crate::workspace::Workspace;

/// The name of the format, in the first line of every file.
pub const FORMAT: &str = "entente";
/// The version that is written, and the newest that is read.
pub const VERSION: u32 = 1;
/// Which minor version of it: fields and words that an earlier program of the same version does not know count it up. 0 is
/// not written.
pub const MINOR: u32 = 0;

/// What a file holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Loaded {
    /// The engagement.
    pub workspace: Workspace,
    /// The version of the format that the file had.
    pub version: u32,
    /// Its minor version.
    pub minor: u32,
    /// Whether the text is as it was saved.
    pub seal: Seal,
}

impl Loaded {
    /// Its version, where a newer program wrote it with fields that were passed over here: then it is only looked at.
    pub fn newer(&self) -> Option<String> {
        (self.minor > MINOR).then(|| header::named(self.version, self.minor))
    }
}

#[derive(Serialize)]
#[serde(rename = "File")]
struct Writing<'a> {
    format: &'static str,
    version: u32,
    #[serde(skip_serializing_if = "is_first")]
    minor: u32,
    workspace: &'a Workspace,
}

#[derive(Deserialize)]
#[serde(rename = "File", deny_unknown_fields)]
struct Reading {
    /// Looked at before, see `header`.
    #[serde(rename = "format")]
    _format: String,
    version: u32,
    /// Looked at before, too.
    #[serde(default, rename = "minor")]
    _minor: u32,
    workspace: Workspace,
}

fn is_first(minor: &u32) -> bool {
    *minor == 0
}

/// The text of a workspace, in UTF-8 with `\n` line ends. The same workspace always gives the same bytes.
#[expect(clippy::expect_used, reason = "structs, lists, texts and numbers, a few levels deep: RON can say them all")]
pub fn encode(workspace: &Workspace) -> String {
    let compact = options().to_string(&Writing { format: FORMAT, version: VERSION, minor: MINOR, workspace });
    layout::lay_out(&compact.expect("records are plain data"))
}

/// Reads the text of a workspace. The version is looked at first, before anything else is read; whether it is as it was
/// saved is said and not judged, and so is whether a newer program wrote it.
pub fn decode(text: &str) -> Result<Loaded, FileError> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let version = header::look(text);
    let (version, minor) =
        version.map_err(|error| conflict(text).filter(|_| error == FileError::Foreign).unwrap_or(error))?;
    let seal = seal::look(text);
    // What bears a sum was written by this program, which must read whatever it wrote.
    if let Some(line) = long_text(text).filter(|_| seal == Seal::Missing) {
        return Err(FileError::LongText { line, limit: MAX_TEXT });
    }
    let newer = minor > MINOR;
    let read: Result<Reading, _> = match newer {
        true => options().from_str_seed(text, Whole::new()),
        false => options().from_str(text),
    };
    match read {
        Ok(file) => Ok(Loaded { workspace: file.workspace, version: file.version, minor, seal }),
        // A word that is not known here cannot be passed over as a field can.
        Err(_) if newer => {
            let (found, known) = (header::named(version, minor), header::named(VERSION, MINOR));
            Err(conflict(text).unwrap_or(FileError::NewerVersion { found, known }))
        }
        Err(error) => Err(conflict(text).unwrap_or_else(|| explain(text, error))),
    }
}

fn options() -> ::ron::Options {
    // Brackets within brackets are bounded by RON's own default limit (128 levels).
    ::ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME)
}

/// The longest text of a field in a file that was not saved by this program, in bytes: two hundred pages.
pub const MAX_TEXT: usize = 200_000;

/// The line of the first text that is longer than any person writes. What is in quotes is no longer than what is read of it.
fn long_text(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(begin) = bytes[at..].iter().position(|byte| *byte == b'"').map(|step| at + step) {
        let mut end = begin + 1;
        while end < bytes.len() && bytes[end] != b'"' {
            end += if bytes[end] == b'\\' { 2 } else { 1 };
        }
        if end - begin - 1 > MAX_TEXT {
            return Some(bytes[..begin].iter().filter(|byte| **byte == b'\n').count() + 1);
        }
        at = (end + 1).min(bytes.len());
    }
    None
}

/// Conflict markers, if Git left some.
fn conflict(text: &str) -> Option<FileError> {
    let line = text.lines().position(|line| line.starts_with("<<<<<<< ") || line.starts_with(">>>>>>> "))?;
    Some(FileError::Conflict { line: line + 1 })
}

fn explain(text: &str, error: ::ron::error::SpannedError) -> FileError {
    use ::ron::Error as E;
    let (line, column) = (error.span.start.line, error.span.start.col);
    let of = |outer: Option<String>| outer.unwrap_or_default();
    // Every whole file ends with a bracket; what the parser stumbles on at the end of half a file says nothing.
    let end = match text.trim_end().rsplit_once('\n') {
        // The line with the sum says nothing of the end of what it is the sum of.
        Some((body, last)) if last.starts_with("//") => body.trim_end(),
        _ => text.trim_end(),
    };
    if error.code == E::Eof || !end.ends_with(')') {
        return FileError::CutOff { line: text.lines().count().max(1) };
    }
    let what = match error.code {
        E::NoSuchStructField { found, outer, .. } => Unreadable::UnknownField { name: found, record: of(outer) },
        E::NoSuchEnumVariant { found, expected, .. } => {
            Unreadable::UnknownWord { name: found, known: expected.join(", ") }
        }
        E::MissingStructField { field, outer } => Unreadable::MissingField { name: field.into(), record: of(outer) },
        E::DuplicateStructField { field, outer } => Unreadable::TwiceField { name: field.into(), record: of(outer) },
        E::ExceededRecursionLimit => Unreadable::TooDeep,
        other => Unreadable::Other(short(&other.to_string())),
    };
    FileError::Syntax { line, column, what }
}

/// The parser may quote the file; a line of it is enough.
fn short(message: &str) -> String {
    const LONGEST: usize = 200;
    let line = message.lines().next().unwrap_or_default();
    if line.chars().count() <= LONGEST {
        return line.to_owned();
    }
    line.chars().take(LONGEST).chain(['…']).collect()
}
