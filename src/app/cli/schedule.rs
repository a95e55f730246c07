//! `entente schedule`: when everything happens, as a table.

use std::io::{self, Write};
use std::path::Path;

use super::{DONE, FAILED, ScheduleArguments, complain, filled};
use crate::app::failures;
use crate::exchange::{PlanError, open_plan, schedule_table};
use crate::file::{self, SaveError};
use crate::language::Words;

/// Writes the table; says why not where it can't. The words are asked for only then: reading them takes longer than
/// scheduling a plan.
pub(super) fn run(words: impl FnOnce() -> Words, arguments: &ScheduleArguments) -> u8 {
    let failed = |sentence: String| {
        complain(sentence);
        FAILED
    };
    if arguments.level {
        return failed(words().text("cli-no-levelling").to_owned());
    }
    let plan = match open_plan(&arguments.file) {
        Ok(plan) => plan,
        Err(error) => return failed(no_plan(words(), &arguments.file, &error)),
    };
    let table =
        if arguments.recalculate { schedule_table::recalculated(&plan) } else { schedule_table::as_stated(&plan) };
    // The process ends soon, and takes the plan with it faster than it could be taken apart.
    std::mem::forget(plan);
    let Some(out) = &arguments.csv else {
        // Whoever has closed the pipe has seen enough.
        let _ = io::stdout().write_all(&table);
        return DONE;
    };
    match write_new(words, &arguments.file, out, &table, arguments.force) {
        Ok(()) => DONE,
        Err(sentence) => failed(sentence),
    }
}

/// Writes a file that was not there, or that may be replaced; never that from which it was made. The error is the
/// sentence that says what is wrong.
pub(super) fn write_new(
    words: impl FnOnce() -> Words,
    source: &Path,
    out: &Path,
    bytes: &[u8],
    force: bool,
) -> Result<(), String> {
    if let Some(why) = taken(source, out, force) {
        return Err(not_written(words(), out, why));
    }
    file::write(out, bytes).map_err(|error: SaveError| failures::save(words(), out, &error))
}

/// Why nothing may be written there, as a key of a reason and one of what to do; none where it may.
pub(super) fn taken(source: &Path, out: &Path, force: bool) -> Option<(&'static str, &'static str)> {
    let same = || Some(source.canonicalize().ok()? == out.canonicalize().ok()?);
    match out.exists() {
        true if same() == Some(true) => Some(("cli-same-file", "cli-hint-other-name")),
        true if !force => Some(("cli-taken", "cli-hint-force")),
        _ => None,
    }
}

/// Which file was not written, why, and what to do.
pub(super) fn not_written(words: Words, out: &Path, (why, hint): (&'static str, &'static str)) -> String {
    let which = words.with("error-save", &[("path", out.display().to_string().into())]);
    format!("{which}\n{}\n{}", words.text(why), words.text(hint))
}

/// Why a file was not taken as a plan: which, why, what to do.
pub(super) fn no_plan(words: Words, path: &Path, error: &PlanError) -> String {
    let which = words.with("error-open", &[("path", path.display().to_string().into())]);
    let why = words.with(error.key(), &filled(&error.details()));
    format!("{which}\n{why}\n{}", words.text(error.hint()))
}
