//! The one door for plans of other programs: what a file is, and what it says.
//!
//! Owns which kinds of files are read as plans. Each kind is read by its own module and becomes the same
//! [`mspdi::File`], in the terms and units of Microsoft Project XML, which is the richest of them.

use std::io::Read;
use std::path::Path;

use super::mspdi::{self, File, Refusal};
use super::recognise::LOOKED_AT;
use super::{Kind, gan, mpx, planner, recognise};
use crate::file::{self, FileError, MAX_BYTES};

/// More bytes than this of Microsoft Project XML are not read (256 MiB), which takes a kilobyte or two for a task; of other
/// plans no more than of any file.
const MAX_PLAN_BYTES: u64 = 256 << 20;

/// Why there is no plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlanError {
    /// The file itself was not read.
    File(FileError),
    /// It was read and is no plan.
    Refused(Refusal),
}

impl PlanError {
    /// The key of the sentence that gives the reason.
    pub fn key(&self) -> &'static str {
        match self {
            Self::File(error) => error.key(),
            Self::Refused(refusal) => refusal.key(),
        }
    }

    /// The key of the sentence that says what to do.
    pub fn hint(&self) -> &'static str {
        match self {
            Self::File(FileError::NotAFile | FileError::TooLarge { .. }) => "exchange-hint-known",
            Self::File(error) => error.hint(),
            Self::Refused(refusal) => refusal.hint(),
        }
    }

    /// What fills the places of the reason, by name.
    pub fn details(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::File(error) => error.details(),
            Self::Refused(refusal) => refusal.details(),
        }
    }
}

/// Reads a plan of another program from the bytes of its file.
///
/// # Errors
/// When it is no plan that is known here, or not a whole one.
pub fn read_plan(bytes: &[u8]) -> Result<File, Refusal> {
    match recognise(bytes) {
        Kind::MicrosoftProjectXml => mspdi::read(bytes),
        Kind::GanttProject => gan::read(bytes),
        Kind::Planner => planner::read(bytes),
        Kind::Mpx => mpx::read(bytes),
        other => Err(Refusal::Other(other)),
    }
}

/// Reads a plan of another program.
///
/// # Errors
/// When the file cannot be read, or is no plan that is known here.
pub fn open_plan(path: &Path) -> Result<File, PlanError> {
    let most = if what_is(path) == Some(Kind::MicrosoftProjectXml) { MAX_PLAN_BYTES } else { MAX_BYTES };
    let bytes = file::read_up_to(path, most).map_err(PlanError::File)?;
    if bytes.is_empty() {
        return Err(PlanError::File(FileError::Empty));
    }
    read_plan(&bytes).map_err(PlanError::Refused)
}

/// What a file at a place is; none where it cannot be read.
pub fn what_is(path: &Path) -> Option<Kind> {
    let mut begin = Vec::new();
    std::fs::File::open(path).ok()?.take(LOOKED_AT as u64).read_to_end(&mut begin).ok()?;
    Some(recognise(&begin))
}
