//! What can go wrong with a file, as data.

use std::io;

use super::encryption::MOST_MEMORY_MIB;
use super::open::Stamp;

/// Why a file was not opened. The file is untouched in every case.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FileError {
    /// There is no such file.
    #[error("no such file")]
    NotFound,
    /// The system does not allow it.
    #[error("no permission")]
    NoPermission,
    /// A folder, a device or a pipe.
    #[error("not a file")]
    NotAFile,
    /// The system reports something else.
    #[error("{message}")]
    Io {
        /// In the system's words.
        message: String,
    },
    /// More bytes than are read at all.
    #[error("larger than {limit_mib} MiB")]
    TooLarge {
        /// The limit in MiB.
        limit_mib: u64,
    },
    /// Nothing in it.
    #[error("empty")]
    Empty,
    /// Nothing but zeros, or zeros in the middle of it: what a crash of a disk or a stick leaves.
    #[error("zeros instead of text")]
    Zeros,
    /// Text in UTF-16.
    #[error("UTF-16")]
    Utf16,
    /// No UTF-8 text.
    #[error("no UTF-8 text from line {line} on")]
    NotText {
        /// The first line that cannot be read, from 1.
        line: usize,
    },
    /// An archive or an office document.
    #[error("an archive")]
    Archive,
    /// A web page: what a share shows when one is not signed in.
    #[error("a web page")]
    WebPage,
    /// An XML document.
    #[error("an XML document")]
    Xml,
    /// Encrypted, and nothing that is known opens it: a passphrase is to be asked for.
    #[error("encrypted")]
    Encrypted,
    /// The passphrase is another one.
    #[error("another passphrase")]
    WrongPassphrase,
    /// To try a passphrase on it would take more memory than is spent on a file.
    #[error("asks for too much work")]
    TooMuchWork,
    /// Changed or cut off since it was encrypted.
    #[error("damaged since it was encrypted")]
    Damaged,
    /// Encrypted for somebody's key and not with a passphrase.
    #[error("encrypted for a key")]
    ForAKey,
    /// Some other text.
    #[error("not an engagement")]
    Foreign,
    /// Written by a newer version.
    #[error("version {found}; this program reads up to {known}")]
    NewerVersion {
        /// The version that the file names.
        found: String,
        /// The newest version that is read, with its minor version.
        known: String,
    },
    /// Written by a newer minor version: it can be looked at and not be made something else of.
    #[error("version {found}: can only be looked at")]
    OnlyLookedAt {
        /// The version that the file names, with its minor version.
        found: String,
    },
    /// A version that never was.
    #[error("no such version: {found}")]
    NoSuchVersion {
        /// What the file names.
        found: String,
    },
    /// Git left its conflict markers in it.
    #[error("conflict markers at line {line}")]
    Conflict {
        /// The line of the first one, from 1.
        line: usize,
    },
    /// It can be read and is not as it was saved.
    #[error("not as it was saved")]
    Altered,
    /// A text that is longer than any person writes.
    #[error("text of more than {limit} bytes at line {line}")]
    LongText {
        /// Where it begins, from 1.
        line: usize,
        /// The most, in bytes.
        limit: usize,
    },
    /// More records of one kind than are taken.
    #[error("more than {limit} {list}")]
    TooMany {
        /// Their list, as the file names it.
        list: &'static str,
        /// The most.
        limit: usize,
    },
    /// It ends in the middle.
    #[error("cut off at line {line}")]
    CutOff {
        /// Its last line, from 1.
        line: usize,
    },
    /// A date or a number so far out that no figure can be worked out from it.
    #[error("{place}: {value} is out of reach")]
    OutOfReach {
        /// Record and field.
        place: String,
        /// The date or number.
        value: String,
    },
    /// Something cannot be read.
    #[error("{line}:{column}: {what}")]
    Syntax {
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
        /// What exactly.
        what: Unreadable,
    },
}

/// What cannot be read at a place.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// A field that this kind of record does not have.
    #[error("unknown field {name} in {record}")]
    UnknownField {
        /// Its name.
        name: String,
        /// The kind of record, as the program calls it.
        record: String,
    },
    /// A word that is not one of those possible there.
    #[error("unknown word {name}; known: {known}")]
    UnknownWord {
        /// The word.
        name: String,
        /// Those possible.
        known: String,
    },
    /// A field that must be there is not.
    #[error("missing field {name} in {record}")]
    MissingField {
        /// Its name.
        name: String,
        /// The kind of record.
        record: String,
    },
    /// A field that is there twice.
    #[error("field {name} twice in {record}")]
    TwiceField {
        /// Its name.
        name: String,
        /// The kind of record.
        record: String,
    },
    /// Brackets within brackets beyond measure.
    #[error("too many levels")]
    TooDeep,
    /// Anything else, in the parser's words.
    #[error("{0}")]
    Other(String),
}

impl FileError {
    /// The key of the sentence that gives the reason, in the area `error`.
    pub fn key(&self) -> &'static str {
        match self {
            Self::NotFound => "error-not-found",
            Self::NoPermission => "error-no-permission",
            Self::NotAFile => "error-not-a-file",
            Self::Io { .. } => "error-system",
            Self::TooLarge { .. } => "error-too-large",
            Self::Empty => "error-empty",
            Self::Zeros => "error-zeros",
            Self::Utf16 => "error-utf16",
            Self::NotText { .. } => "error-not-text",
            Self::Archive => "error-archive",
            Self::WebPage => "error-web-page",
            Self::Xml => "error-xml",
            Self::Encrypted => "error-encrypted",
            Self::WrongPassphrase => "error-wrong-passphrase",
            Self::TooMuchWork => "error-too-much-work",
            Self::Damaged => "error-damaged",
            Self::ForAKey => "error-for-a-key",
            Self::Foreign => "error-foreign",
            Self::NewerVersion { .. } => "error-newer-version",
            Self::OnlyLookedAt { .. } => "error-newer-minor",
            Self::NoSuchVersion { .. } => "error-no-such-version",
            Self::Conflict { .. } => "error-conflict",
            Self::Altered => "error-altered",
            Self::LongText { .. } => "error-long-text",
            Self::TooMany { .. } => "error-too-many",
            Self::CutOff { .. } => "error-cut-off",
            Self::OutOfReach { .. } => "error-out-of-reach",
            Self::Syntax { what, .. } => match what {
                Unreadable::UnknownField { .. } => "error-unknown-field",
                Unreadable::UnknownWord { .. } => "error-unknown-word",
                Unreadable::MissingField { .. } => "error-missing-field",
                Unreadable::TwiceField { .. } => "error-twice-field",
                Unreadable::TooDeep => "error-nested-too-deep",
                Unreadable::Other(_) => "error-syntax",
            },
        }
    }

    /// The key of the sentence that says what to do.
    pub fn hint(&self) -> &'static str {
        match self {
            Self::NotFound => "error-hint-not-found",
            Self::NoPermission => "error-hint-no-permission",
            Self::NotAFile | Self::Foreign | Self::TooLarge { .. } | Self::Archive => "error-hint-choose-engagement",
            Self::Io { .. } => "error-hint-try-again",
            Self::Empty | Self::Zeros | Self::CutOff { .. } | Self::NotText { .. } => "error-hint-backup",
            Self::Utf16 => "error-hint-utf8",
            Self::WebPage => "error-hint-download",
            Self::Xml => "error-hint-import",
            Self::Encrypted => "error-hint-passphrase",
            Self::WrongPassphrase => "error-hint-wrong-passphrase",
            Self::TooMuchWork | Self::ForAKey => "error-hint-decrypt",
            Self::Damaged => "error-hint-backup",
            Self::NewerVersion { .. } | Self::OnlyLookedAt { .. } => "error-hint-newer-version",
            Self::NoSuchVersion { .. } => "error-hint-backup",
            Self::Conflict { .. } => "error-hint-conflict",
            Self::Altered => "error-hint-altered",
            Self::LongText { .. } | Self::TooMany { .. } => "error-hint-backup",
            Self::OutOfReach { .. } => "error-hint-check",
            Self::Syntax { what: Unreadable::UnknownField { .. } | Unreadable::UnknownWord { .. }, .. } => {
                "error-hint-spelling"
            }
            Self::Syntax { .. } => "error-hint-line",
        }
    }

    /// What fills the places of the sentence, by name.
    pub fn details(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Io { message } => vec![("message", message.clone())],
            Self::TooLarge { limit_mib } => vec![("limit", limit_mib.to_string())],
            Self::TooMuchWork => vec![("limit", MOST_MEMORY_MIB.to_string())],
            Self::NewerVersion { found, known } => vec![("found", found.clone()), ("known", known.clone())],
            Self::OnlyLookedAt { found } => vec![("found", found.clone())],
            Self::NoSuchVersion { found } => vec![("found", found.clone())],
            Self::LongText { line, limit } => vec![("line", line.to_string()), ("limit", limit.to_string())],
            Self::TooMany { list, limit } => vec![("list", (*list).to_owned()), ("limit", limit.to_string())],
            Self::OutOfReach { place, value } => vec![("place", place.clone()), ("value", value.clone())],
            Self::NotText { line } | Self::Conflict { line } | Self::CutOff { line } => {
                vec![("line", line.to_string())]
            }
            Self::Syntax { line, column, what } => {
                let mut details = vec![("line", line.to_string()), ("column", column.to_string())];
                match what {
                    Unreadable::UnknownField { name, record }
                    | Unreadable::MissingField { name, record }
                    | Unreadable::TwiceField { name, record } => {
                        details.extend([("name", name.clone()), ("record", record.clone())]);
                    }
                    Unreadable::UnknownWord { name, known } => {
                        details.extend([("name", name.clone()), ("known", known.clone())]);
                    }
                    Unreadable::TooDeep => {}
                    Unreadable::Other(message) => details.push(("message", message.clone())),
                }
                details
            }
            _ => Vec::new(),
        }
    }
}

impl From<io::Error> for FileError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound => Self::NotFound,
            io::ErrorKind::PermissionDenied => Self::NoPermission,
            io::ErrorKind::IsADirectory => Self::NotAFile,
            _ => Self::Io { message: error.to_string() },
        }
    }
}

/// Why a file was not saved. What was there before is untouched, unless it says otherwise.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SaveError {
    /// Someone else changed the file since it was opened or saved here.
    #[error("changed on disk")]
    ChangedOnDisk,
    /// The file is marked read-only.
    #[error("read-only")]
    ReadOnly,
    /// The target is a folder, a device or a pipe.
    #[error("not a file")]
    NotAFile,
    /// The folder is not there.
    #[error("no such folder")]
    NoFolder,
    /// The system does not allow writing into the folder.
    #[error("no permission")]
    NoPermission,
    /// No space left.
    #[error("disk full")]
    DiskFull,
    /// What was written did not read back as it was meant.
    #[error("not read back as written")]
    NotFaithful,
    /// What would be written could not be opened again: nothing was.
    #[error("could not be opened again: {why}")]
    Refused {
        /// Why not.
        why: FileError,
    },
    /// The file is in its place, but the system would not promise that it survives a power cut.
    #[error("saved, but not certain to survive a power cut: {message}")]
    NotDurable {
        /// In the system's words.
        message: String,
        /// What is on disk now: the next save compares with it.
        stamp: Stamp,
    },
    /// The system reports something else.
    #[error("{message}")]
    Io {
        /// In the system's words.
        message: String,
    },
}

impl SaveError {
    /// What is on disk now, if the file was saved in spite of the error.
    pub fn saved(&self) -> Option<Stamp> {
        match self {
            Self::NotDurable { stamp, .. } => Some(*stamp),
            _ => None,
        }
    }

    /// The key of the sentence that gives the reason, in the area `error`.
    pub fn key(&self) -> &'static str {
        match self {
            Self::ChangedOnDisk => "error-changed-on-disk",
            Self::ReadOnly => "error-read-only",
            Self::NotAFile => "error-not-a-file",
            Self::NoFolder => "error-no-folder",
            Self::NoPermission => "error-no-permission",
            Self::DiskFull => "error-disk-full",
            Self::NotFaithful => "error-not-faithful",
            Self::Refused { why } => why.key(),
            Self::NotDurable { .. } => "error-not-durable",
            Self::Io { .. } => "error-system",
        }
    }

    /// The key of the sentence that says what to do.
    pub fn hint(&self) -> &'static str {
        match self {
            Self::ChangedOnDisk => "error-hint-changed-on-disk",
            Self::NotDurable { .. } => "error-hint-try-again",
            Self::Refused { .. } => "error-hint-too-much",
            _ => "error-hint-save-elsewhere",
        }
    }

    /// What fills the places of the sentence, by name.
    pub fn details(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Io { message } | Self::NotDurable { message, .. } => vec![("message", message.clone())],
            Self::Refused { why } => why.details(),
            _ => Vec::new(),
        }
    }
}

impl From<io::Error> for SaveError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound => Self::NoFolder,
            io::ErrorKind::PermissionDenied => Self::NoPermission,
            io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull,
            _ => Self::Io { message: error.to_string() },
        }
    }
}
