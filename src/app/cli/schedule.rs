//! `entente schedule`: when everything happens, as a table.

use std::io::{self, Write};
use std::path::Path;

use chrono::NaiveDate;

use super::{DONE, FAILED, ScheduleArguments, complain, filled};
use crate::app::failures;
use crate::exchange::left_out::{self, LeftOuts};
use crate::exchange::schedule_table::{self, Circles};
use crate::exchange::{PlanError, import, open_plan};
use crate::file::{self, FileError, SaveError, Unlock};
use crate::insight::as_of::as_of;
use crate::insight::levelling::{Options, can_be_levelled, level, put_delays};
use crate::insight::own_view::without_private;
use crate::insight::schedule::Schedule;
use crate::language::Words;
use crate::workspace::Workspace;

/// So many circles are said.
const CIRCLES: usize = 20;
/// So many of the tasks on circles are named.
const NAMED: usize = 40;

/// Writes the table; says why not where it can't. The words are asked for only then: reading them takes longer than
/// scheduling a plan.
pub(super) fn run(words: impl Fn() -> Words, unlock: &Unlock, arguments: &ScheduleArguments) -> u8 {
    let failed = |sentence: String| {
        complain(sentence);
        FAILED
    };
    let found = match is_engagement(&arguments.file) {
        true => engagement(&words, unlock, arguments),
        false if arguments.level => levelled(words(), arguments),
        false => plan(&words, arguments),
    };
    let Found { table, said } = match found {
        Ok(found) => found,
        Err(why) => return failed(why.sentence(words(), &arguments.file)),
    };
    match &arguments.csv {
        // Whoever has closed the pipe has seen enough.
        None => drop(io::stdout().write_all(&table)),
        Some(out) => match write_new(words, &arguments.file, out, &table, arguments.force) {
            Ok(()) => {}
            Err(sentence) => return failed(sentence),
        },
    }
    // Apart from the table, which may go to the same place.
    said.into_iter().for_each(complain);
    DONE
}

/// What there is to say: the table, and the lines about it.
struct Found {
    table: Vec<u8>,
    said: Vec<String>,
}

/// Why there is nothing to say.
enum Failure {
    Engagement(FileError),
    Plan(PlanError),
    /// It is scheduled backwards: levelling would break its end.
    Backwards,
    /// Tasks wait for each other.
    Circles(Circles),
}

impl Failure {
    fn sentence(&self, words: Words, path: &Path) -> String {
        match self {
            Self::Engagement(error) => failures::open(words, path, error),
            Self::Plan(error) => no_plan(words, path, error),
            Self::Backwards => format!("{}: {}", path.display(), words.text("load-backwards")),
            Self::Circles(circles) => in_circles(words, path, circles),
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

fn engagement(words: &impl Fn() -> Words, unlock: &Unlock, arguments: &ScheduleArguments) -> Result<Found, Failure> {
    let opened = file::open_with(&arguments.file, unlock).map_err(Failure::Engagement)?;
    // A table leaves: nobody's private layer is in it.
    of_workspace(words, without_private(&opened.loaded.workspace), arguments)
}

/// A plan of another program is levelled as the engagement that it would become.
fn levelled(words: Words, arguments: &ScheduleArguments) -> Result<Found, Failure> {
    let plan = open_plan(&arguments.file).map_err(Failure::Plan)?;
    if let Some(circles) = schedule_table::circles(&plan) {
        return Err(Failure::Circles(circles));
    }
    let imported = import::import(&plan, "", today(), words);
    let mut found = of_workspace(&|| words, imported.workspace, arguments)?;
    found.said.extend(not_taken(words, &imported.left_out));
    Ok(found)
}

fn of_workspace(
    words: &impl Fn() -> Words,
    mut workspace: Workspace,
    arguments: &ScheduleArguments,
) -> Result<Found, Failure> {
    let day = workspace.engagement.status_date.unwrap_or_else(today);
    // What the file knows of later days has not happened yet, as in the window: that work can still be held back.
    workspace = as_of(&workspace, day);
    if arguments.recalculate {
        schedule_table::forget_given(&mut workspace);
    }
    let mut said = Vec::new();
    if arguments.level && !can_be_levelled(&workspace) {
        return Err(Failure::Backwards);
    }
    if arguments.recalculate || arguments.level {
        let schedule = Schedule::of(&workspace, day);
        if let Some(circles) = schedule_table::circles_in(&workspace, &schedule) {
            return Err(Failure::Circles(circles));
        }
        if arguments.level {
            let levelling = level(&workspace, &schedule, Options::default());
            put_delays(&mut workspace, &levelling.delays);
            let words = words();
            let args = [("n", levelling.delays.len().into()), ("date", words.date(day).into())];
            said.push(words.with("cli-levelled", &args));
        }
    }
    Ok(Found { table: schedule_table::of_workspace(&workspace, day), said })
}

fn plan(words: &impl Fn() -> Words, arguments: &ScheduleArguments) -> Result<Found, Failure> {
    let plan = open_plan(&arguments.file).map_err(Failure::Plan)?;
    let words = words();
    // What an import would not take has to be said, and neither waits for the other.
    let (table, imported) = std::thread::scope(|scope| {
        let imported = scope.spawn(|| import::import(&plan, "", today(), words));
        let table = match arguments.recalculate {
            true => schedule_table::recalculated(&plan).map_err(Failure::Circles),
            false => Ok(schedule_table::as_stated(&plan)),
        };
        (table, imported.join())
    });
    let imported = imported.unwrap_or_else(|panic| std::panic::resume_unwind(panic));
    let table = table?;
    let said = not_taken(words, &imported.left_out);
    // The process ends soon, and takes the plan with it faster than it could be taken apart.
    std::mem::forget((plan, imported));
    Ok(Found { table, said })
}

/// What was not taken of a plan, under a heading; nothing where all was.
fn not_taken(words: Words, left_out: &LeftOuts) -> Vec<String> {
    let lines = left_out.iter().map(|one| format!("  {}", one.line(words)));
    let heading = (!left_out.is_empty()).then(|| words.text("cli-not-taken").to_owned());
    heading.into_iter().chain(lines).collect()
}

/// Which tasks wait for each other, along which way, and what to do.
fn in_circles(words: Words, path: &Path, circles: &Circles) -> String {
    let mut lines = vec![words.with("cli-not-scheduled", &[("path", path.display().to_string().into())])];
    for circle in circles.paths.iter().take(CIRCLES) {
        let around = left_out::around(circle.iter().map(String::as_str), words);
        lines.push(words.with("cli-circle", &[("path", around.into())]));
    }
    let mut names: Vec<&str> = circles.tasks.iter().take(NAMED).map(String::as_str).collect();
    if circles.tasks.len() > NAMED {
        names.push("…");
    }
    let names = names.join(words.text("exchange-left-comma"));
    lines.push(words.with("cli-circle-tasks", &[("n", circles.tasks.len().into()), ("names", names.into())]));
    lines.push(words.text("cli-hint-circle").to_owned());
    lines.join("\n")
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
