//! Commands without a window, and which of them was asked for.
//!
//! Prints and ends; keeps nothing. Output goes through `writeln!`, whose errors are ignored: a reader that has
//! closed the pipe has seen enough.

mod agenda;
mod arguments;
mod check;
mod client_copy;
mod diff;
mod document;
mod info;
mod intake;
mod merge;
mod passphrase;
mod picture;
mod psplib;
mod recover;
mod schedule;
pub mod scorecard;
mod tables;
mod transfer;
mod warnings;

pub use arguments::{
    AgendaArguments, Arguments, ClientCopyArguments, Command, DiffArguments, DocumentArguments, InfoArguments,
    IntakeArguments, MergeArguments, PictureArguments, RecoverArguments, ScheduleArguments, ScorecardArguments,
    TableArguments, TransferArguments, UsageError, parse,
};

use std::ffi::OsString;
use std::fmt::Display;
use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use chrono::NaiveDate;

use super::documents::WHICH;
use super::failures::{self, filled};
use super::window;
use crate::document as documents;
use crate::file::{
    self, FileError, Keep, Key, Loaded, Opened, Over, Passphrase, Settings, Unlock, settings_folder, state_folder,
};
use crate::insight::own_view::OwnView;
use crate::language::{Arg, Language, Words};
use crate::ui::tables::REGISTERS;
use crate::ui::views::sights;
use crate::workspace::{Side, Workspace, is_same_name, near_name};

/// Nothing went wrong, nothing was found.
const DONE: u8 = 0;
/// Something was found.
const FOUND: u8 = 1;
/// It could not be done at all: not understood, not readable.
const FAILED: u8 = 2;

/// Runs what the command line asks for; `args` is what follows the program's own name.
pub fn run(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    let args: Vec<OsString> = args.into_iter().collect();
    let asked = arguments::language_asked_for(&args);
    let (command, language, passphrase) = match parse(args) {
        // A script may ask for many tables: nothing is read that is not needed.
        Ok(Arguments { command: Command::Schedule(arguments), passphrase: None, .. }) => {
            return ExitCode::from(schedule::run(|| words(asked), &Unlock::default(), &arguments));
        }
        Ok(arguments) => (arguments.command, arguments.language, arguments.passphrase),
        Err(error) => {
            let words = words(asked);
            complain(words.with(error.key(), &filled(&error.details())));
            complain(words.text("cli-see-help"));
            return ExitCode::from(FAILED);
        }
    };
    let words = words(asked);
    let passphrase = match passphrase.map(|from| said(words, &from)).transpose() {
        Ok(passphrase) => passphrase,
        Err(code) => return ExitCode::from(code),
    };
    let unlock = &passphrase.map(Unlock::said).unwrap_or_default();
    let code = match command {
        Command::Schedule(arguments) => schedule::run(|| words, unlock, &arguments),
        Command::Import(arguments) => transfer::import(words, unlock, &arguments),
        Command::TakeIn(arguments) => intake::run(words, unlock, &arguments),
        Command::Export(arguments) => transfer::export(words, unlock, &arguments),
        Command::Document(arguments) => document::run(words, unlock, &arguments),
        Command::Agenda(arguments) => agenda::run(words, unlock, &arguments),
        Command::Tables(arguments) => tables::run(words, unlock, &arguments),
        Command::ClientCopy(arguments) => client_copy::run(words, unlock, &arguments),
        Command::Check(file, accept_edits) => check::run(words, unlock, &file, accept_edits),
        Command::Diff(arguments) => diff::run(words, unlock, &arguments),
        Command::Merge(arguments) => merge::run(words, unlock, &arguments),
        Command::Info(arguments) => info::run(words, unlock, &arguments),
        Command::Warnings(arguments) => warnings::run(words, unlock, &arguments),
        Command::Version => {
            say(concat!("entente ", env!("CARGO_PKG_VERSION")));
            DONE
        }
        Command::Help => {
            say(help(words));
            DONE
        }
        Command::Recover(arguments) => recover::run(words, unlock, &arguments),
        Command::Psplib(file) => psplib::run(words, &file),
        Command::Picture(arguments) => picture::run(words, unlock, &arguments),
        Command::Scorecard(arguments) => scorecard::run(words, unlock, &arguments),
        Command::Window(file) => return window::run(file, language),
    };
    ExitCode::from(code)
}

/// Opens an engagement as somebody of this name sees it, without a name as nobody: a command gets nothing else to speak
/// of. Says why not where it can't, and returns with what then.
fn open(words: Words, unlock: &Unlock, path: &Path, author: &str) -> Result<OwnView, u8> {
    seen(words, path, file::open_with(path, unlock), author)
}

/// What may leave. For a client it is the copy that the client could be given, made of the whole file: what is ours is
/// not there to be shown, and on an earlier day nothing that came into the file later. Else what somebody of this name sees.
fn seen_by(words: Words, unlock: &Unlock, source: &Path, client: bool, author: &str) -> Result<Workspace, u8> {
    if !client {
        return Ok(open(words, unlock, source, author)?.seen().clone());
    }
    Ok(documents::client_copy(&opened(words, unlock, source)?.loaded.workspace).dated())
}

/// A file, or why it does not open is said.
fn opened(words: Words, unlock: &Unlock, source: &Path) -> Result<Opened, u8> {
    file::open_with(source, unlock).map_err(|error| {
        complain(failures::open(words, source, &error));
        FAILED
    })
}

/// The bytes of any other file, or why it is not read is said.
fn read(words: Words, path: &Path) -> Result<Vec<u8>, u8> {
    file::read(path).map_err(|error| {
        complain(failures::open(words, path, &error));
        FAILED
    })
}

/// Nothing, where something may be written there; else why not is said.
fn free(words: Words, source: &Path, out: &Path, force: bool) -> Result<(), u8> {
    schedule::taken(source, out, force).map_or(Ok(()), |why| {
        complain(schedule::not_written(words, out, why));
        Err(FAILED)
    })
}

/// Writes what nothing but a failing disk keeps from being written; says why not.
fn written(words: Words, out: &Path, bytes: &[u8]) -> Result<(), u8> {
    file::write(out, bytes).map(drop).map_err(|error| {
        complain(failures::save(words, out, &error));
        FAILED
    })
}

/// What a command ends with; where it did not do what it should, why not is said.
fn ended(result: Result<(), String>) -> u8 {
    result.map_or_else(
        |sentence| {
            complain(sentence);
            FAILED
        },
        |()| DONE,
    )
}

/// As of which day: that which was asked for, else the file's status date, else today.
fn status_day(asked: Option<NaiveDate>, workspace: &Workspace) -> NaiveDate {
    asked.or(workspace.engagement.status_date).unwrap_or_else(|| chrono::Local::now().date_naive())
}

/// The same for a command that only says something: also of what a newer program wrote.
fn open_to_look(words: Words, unlock: &Unlock, path: &Path, author: &str) -> Result<OwnView, u8> {
    let opened = file::open_to_look(path, unlock);
    opened.iter().for_each(|opened| say_newer(words, &opened.loaded));
    seen(words, path, opened, author)
}

/// Says where a newer program wrote it.
fn say_newer(words: Words, loaded: &Loaded) {
    if let Some(found) = loaded.newer() {
        complain(words.with("keep-only-newer", &[("found", found.into())]));
    }
}

fn seen(words: Words, path: &Path, opened: Result<Opened, FileError>, author: &str) -> Result<OwnView, u8> {
    let opened = opened.map_err(|error| {
        complain(failures::open(words, path, &error));
        FAILED
    })?;
    let workspace = &opened.loaded.workspace;
    stranger(words, path, workspace, author).into_iter().for_each(complain);
    Ok(OwnView::of(workspace, author))
}

/// The passphrase that stands there; says why there is none.
fn said(words: Words, from: &Path) -> Result<Passphrase, u8> {
    match passphrase::read(from) {
        Ok(Some(passphrase)) => return Ok(passphrase),
        Ok(None) => complain(words.with("cli-no-passphrase", &[("path", from.display().to_string().into())])),
        Err(error) => complain(failures::open(words, from, &error)),
    }
    Err(FAILED)
}

/// With what something is written that was made of what this key opened; says why it cannot be.
fn key_like(words: Words, unlock: &Unlock, found: Option<&Key>, out: &Path) -> Result<Option<Key>, u8> {
    unlock.key_like(found).map_err(|error| {
        complain(failures::open(words, out, &error));
        FAILED
    })
}

/// That nobody of ours has the name that was given, and whom it may have meant; nothing where somebody has it.
fn stranger(words: Words, path: &Path, workspace: &Workspace, author: &str) -> Vec<String> {
    let ours: Vec<&str> =
        workspace.stakeholders.iter().filter(|one| one.side == Side::Ours).map(|one| one.name.as_str()).collect();
    if author.trim().is_empty() || ours.iter().any(|one| is_same_name(one, author)) {
        return Vec::new();
    }
    let args = [("path", path.display().to_string().into()), ("name", author.into())];
    let near = near_name(author, ours).map(|near| words.with("managers-own-near", &[("name", near.into())]));
    [words.with("cli-author-unknown", &args)].into_iter().chain(near).collect()
}

/// Saves an engagement over whatever is there, which stays as an earlier version; encrypted where there is a key. Says why not,
/// or what is not certain.
fn save(words: Words, workspace: &Workspace, path: &Path, key: Option<&Key>) -> u8 {
    save_over(words, workspace, (path, Over::default()), key)
}

/// The same over what may be replaced.
fn save_over(words: Words, workspace: &Workspace, (path, over): (&Path, Over), key: Option<&Key>) -> u8 {
    let wanted = settings_folder().is_none_or(|folder| !Settings::load(&folder).no_versions);
    let now = chrono::Local::now().naive_local();
    // Git's own files are there for a moment, and what they hold is in Git.
    let of_git = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(".merge_file_"));
    let keep = state_folder().filter(|_| wanted && !of_git).map(|state| Keep { state, now });
    let (saved, not_kept) = file::save_keeping(workspace, path, over, keep.as_ref(), key);
    if let Some(error) = not_kept {
        complain(words.with("keep-versions-failed", &[("why", failures::why(words, &error).into())]));
    }
    match saved {
        Ok(_) => DONE,
        Err(error) => {
            complain(failures::save(words, path, &error));
            if error.saved().is_some() { FOUND } else { FAILED }
        }
    }
}

/// The words of the language asked for, else of the person's settings, else of the system.
pub fn words(asked: Option<Language>) -> Words {
    let chosen = || Language::from_tag(&Settings::load(&settings_folder()?).language?);
    let system = || sys_locale::get_locales().find_map(|tag| Language::from_tag(&tag));
    Words::new(asked.or_else(chosen).or_else(system).unwrap_or_default())
}

/// How it is used: what is typed, and beside it what it does.
fn help(words: Words) -> String {
    let known = |names: Vec<&str>| [("known", Arg::from(names.join(", ")))];
    let views = sights().iter().map(|(name, _)| *name).collect();
    let written = WHICH.iter().map(|(name, _)| *name).collect();
    let registers = REGISTERS.iter().map(|(name, _)| *name).collect();
    let themes = arguments::THEMES.iter().map(|(name, _)| *name).collect();
    let lines = [
        ("entente [FILE]", words.text("cli-help-window").to_owned()),
        ("entente check FILE [--accept-edits]", words.text("cli-help-check").to_owned()),
        ("entente diff A B [--json] [--author NAME]", words.text("cli-help-diff").to_owned()),
        ("entente merge BASE OURS THEIRS --out FILE", words.text("cli-help-merge").to_owned()),
        ("  [--ours|--theirs] [--force]", words.text("cli-help-merge-conflicts").to_owned()),
        ("entente info FILE [--json] [--as-of 2026-01-19]", words.text("cli-help-info").to_owned()),
        ("  [--author NAME]", words.text("cli-help-author").to_owned()),
        ("entente warnings FILE [--json] [--as-of 2026-01-19]", words.text("cli-help-warnings").to_owned()),
        ("  [--author NAME]", words.text("cli-help-author").to_owned()),
        ("entente scorecard FILE [--json] [--as-of 2026-01-19]", words.text("cli-help-scorecard").to_owned()),
        ("  [--author NAME]", words.text("cli-help-author").to_owned()),
        ("entente export FILE --view VIEW --out X.svg|png|pdf|pptx", words.text("cli-help-picture").to_owned()),
        ("  [--size 1440x900] [--theme THEME] [--as-of 2026-01-19]", words.with("cli-help-views", &known(views))),
        ("", words.with("cli-help-themes", &known(themes))),
        ("  [--client | --author NAME]", words.text("cli-help-client").to_owned()),
        ("  [--scale 2] [--transparent] [--force]", words.text("cli-help-scale").to_owned()),
        ("  [--paper a4|a3|letter] [--portrait] [--margin 12]", words.text("cli-help-paper").to_owned()),
        ("  [--template FIRM.pptx]", words.text("cli-help-template").to_owned()),
        ("entente import X --out FILE.entente [--force]", words.text("cli-help-import").to_owned()),
        ("", words.text("cli-help-formats").to_owned()),
        ("entente import T --into FILE.entente [--list]", words.text("cli-help-into").to_owned()),
        ("  [--kind people|contacts|tasks|answers] [--sheet NAME]", words.text("cli-help-intake").to_owned()),
        ("  [--author NAME]", words.text("cli-help-signs").to_owned()),
        ("entente export FILE --out X.xml|X.csv", words.text("cli-help-export").to_owned()),
        ("  [--client | --with-costs | --internal] [--force]", words.text("cli-help-leaves").to_owned()),
        ("entente export FILE --out X.xlsx|X.csv [--register R]", words.text("cli-help-tables").to_owned()),
        ("  [--client | --author NAME] [--as-of 2026-01-19]", words.with("cli-help-registers", &known(registers))),
        ("entente export FILE --document D --out X.html|md|pdf|pptx", words.text("cli-help-document").to_owned()),
        ("  [--client] [--as-of 2026-01-19] [--since 2026-01-12]", words.with("cli-help-documents", &known(written))),
        ("  [--contact C12] [--author NAME] [--paper a4|a3|letter]", words.text("cli-help-brief").to_owned()),
        ("entente export FILE --out X.ics", words.text("cli-help-agenda").to_owned()),
        ("  [--client | --author NAME] [--as-of 2026-01-19]", String::new()),
        ("entente export FILE --client-copy OUT.entente", words.text("cli-help-client-copy").to_owned()),
        ("  [--releaser NAME] [--list] [--force]", words.text("cli-help-client-copy-list").to_owned()),
        ("  [--copy-passphrase-from FILE|-]", words.text("cli-help-copy-passphrase").to_owned()),
        ("entente schedule FILE|X [--recalculate] [--level]", words.text("cli-help-schedule").to_owned()),
        ("  --csv X.csv|- [--force]", String::new()),
        ("entente schedule --psplib X.sm", words.text("cli-help-psplib").to_owned()),
        ("entente recover [FILE] [--out X.entente] [--force]", words.text("cli-help-recover").to_owned()),
        ("--passphrase-from FILE|-", words.text("cli-help-passphrase").to_owned()),
        ("--lang en|ru|zh", words.text("cli-help-language").to_owned()),
        ("--version, --help", String::new()),
    ];
    let mut text = format!("{}\n", words.text("cli-help-about"));
    for (typed, does) in lines {
        text.push_str(format!("\n{typed:<57} {does}").trim_end());
    }
    text
}

/// A line for whoever reads the output.
fn say(line: impl Display) {
    let _ = writeln!(io::stdout(), "{line}");
}

/// A line for whoever asked.
pub fn complain(line: impl Display) {
    let _ = writeln!(io::stderr(), "{line}");
}
