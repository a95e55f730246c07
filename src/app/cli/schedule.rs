//! `entente schedule`: when everything happens, as a table.

use std::io::{self, Write};
use std::path::Path;

use chrono::NaiveDate;

use super::{DONE, FAILED, ScheduleArguments, complain, filled};
use crate::app::failures;
use crate::exchange::{PlanError, import, open_plan, schedule_table};
use crate::file::{self, FileError, SaveError};
use crate::insight::levelling::{Options, can_be_levelled, level, put_delays};
use crate::insight::schedule::Schedule;
use crate::language::Words;
use crate::workspace::Workspace;

/// Writes the table; says why not where it can't. The words are asked for only then: reading them takes longer than
/// scheduling a plan.
pub(super) fn run(words: impl Fn() -> Words, arguments: &ScheduleArguments) -> u8 {
    let failed = |sentence: String| {
        complain(sentence);
        FAILED
    };
    let found = match is_engagement(&arguments.file) {
        true => engagement(arguments),
        false if arguments.level => levelled(words(), arguments),
        false => plan(arguments),
    };
    let table = match found {
        Ok(table) => table,
        Err(why) => return failed(why.sentence(words(), &arguments.file)),
    };
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

/// Why there is nothing to say.
enum Failure {
    Engagement(FileError),
    Plan(PlanError),
    /// It is scheduled backwards: levelling would break its end.
    Backwards,
}

impl Failure {
    fn sentence(&self, words: Words, path: &Path) -> String {
        match self {
            Self::Engagement(error) => failures::open(words, path, error),
            Self::Plan(error) => no_plan(words, path, error),
            Self::Backwards => format!("{}: {}", path.display(), words.text("load-backwards")),
        }
    }
}

/// Whether a file goes by the name of an engagement; all else is a plan of another program.
fn is_engagement(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("entente"))
}

fn today() -> NaiveDate {
    chrono::Local::now().date_naive()
}

fn engagement(arguments: &ScheduleArguments) -> Result<Vec<u8>, Failure> {
    let workspace = file::open(&arguments.file).map_err(Failure::Engagement)?.loaded.workspace;
    of_workspace(workspace, arguments)
}

/// A plan of another program is levelled as the engagement that it would become.
fn levelled(words: Words, arguments: &ScheduleArguments) -> Result<Vec<u8>, Failure> {
    let plan = open_plan(&arguments.file).map_err(Failure::Plan)?;
    of_workspace(import::import(&plan, "", today(), words).workspace, arguments)
}

fn of_workspace(mut workspace: Workspace, arguments: &ScheduleArguments) -> Result<Vec<u8>, Failure> {
    let day = workspace.engagement.status_date.unwrap_or_else(today);
    if arguments.recalculate {
        schedule_table::forget_given(&mut workspace);
    }
    if arguments.level {
        if !can_be_levelled(&workspace) {
            return Err(Failure::Backwards);
        }
        let delays = level(&workspace, &Schedule::of(&workspace, day), Options::default()).delays;
        put_delays(&mut workspace, &delays);
    }
    Ok(schedule_table::of_workspace(&workspace, day))
}

fn plan(arguments: &ScheduleArguments) -> Result<Vec<u8>, Failure> {
    let plan = open_plan(&arguments.file).map_err(Failure::Plan)?;
    let table = match arguments.recalculate {
        true => schedule_table::recalculated(&plan),
        false => schedule_table::as_stated(&plan),
    };
    // The process ends soon, and takes the plan with it faster than it could be taken apart.
    std::mem::forget(plan);
    Ok(table)
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
