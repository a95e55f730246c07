//! What was asked for on the command line, as data.

mod asked;
mod exports;
mod pictures;

use std::ffi::OsString;
use std::path::PathBuf;

use chrono::{Datelike, NaiveDate};
use lexopt::ValueExt;
use lexopt::prelude::*;

pub use asked::*;

use crate::app::documents::{WHICH, Which};
use crate::document::Side;
use crate::exchange::intake::Kind;
use crate::exchange::paper::PaperSize;
use crate::language::Language;
use crate::ui::tables::{REGISTERS, Register};
use crate::ui::theme::ThemeKind;
use crate::ui::views::{Sight, sights};
use crate::workspace::{ContactId, YEARS};

/// The command line as it was understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arguments {
    /// What to do.
    pub command: Command,
    /// `--lang`: the language to speak; none = the person's own.
    pub language: Option<Language>,
    /// `--passphrase-from`: where the passphrase of what is read stands; `-` = in what the command reads.
    pub passphrase: Option<PathBuf>,
}

/// What the program is asked to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Open the window, on this file if one is named.
    Window(Option<PathBuf>),
    /// Says the scorecard of the two managers.
    Scorecard(ScorecardArguments),
    /// Draw a view into a file, without a screen.
    Picture(PictureArguments),
    /// Say everything that is wrong with a file; whether it was edited by hand and is to be taken as it is.
    Check(PathBuf, bool),
    /// Say how two files differ.
    Diff(DiffArguments),
    /// Put two people's values of a file together.
    Merge(MergeArguments),
    /// Say what is in a file.
    Info(InfoArguments),
    /// Say what needs attention.
    Warnings(InfoArguments),
    /// Say when everything happens.
    Schedule(ScheduleArguments),
    /// `entente schedule --psplib FILE.sm`: schedule a problem of the library.
    Psplib(PathBuf),
    /// Make an engagement of another program's plan.
    Import(TransferArguments),
    /// Take people, contacts, tasks or answers into an engagement.
    TakeIn(IntakeArguments),
    /// Write a file for the client.
    ClientCopy(ClientCopyArguments),
    /// Write an engagement's plan for other programs.
    Export(TransferArguments),
    /// Write a document, or the brief before a meeting.
    Document(DocumentArguments),
    /// Write a calendar.
    Agenda(AgendaArguments),
    /// Write registers as tables.
    Tables(TableArguments),
    /// List unsaved work that a crash left, or write it into a file.
    Recover(RecoverArguments),
    /// Say the version.
    Version,
    /// Say how it is used.
    Help,
}

impl Command {
    /// Whether it reads or writes a workspace, which may be encrypted.
    fn reads_a_workspace(&self) -> bool {
        !matches!(self, Self::Window(_) | Self::Psplib(_) | Self::Version | Self::Help)
    }
}

/// The themes by the names that the command line knows them by.
pub(super) const THEMES: [(&str, ThemeKind); 3] =
    [("light", ThemeKind::Light), ("dark", ThemeKind::Dark), ("contrast", ThemeKind::Contrast)];
const LANGUAGES: [(&str, Language); 3] =
    [("en", Language::English), ("ru", Language::Russian), ("zh", Language::Chinese)];
const SIZES: std::ops::RangeInclusive<u32> = 200..=8000;
/// Why the command line was not understood.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum UsageError {
    /// An option that this command does not have.
    #[error("unknown option {0}")]
    UnknownOption(String),
    /// A word too many.
    #[error("unexpected argument {0}")]
    Unexpected(String),
    /// An option without its value.
    #[error("{0} needs a value")]
    NoValue(String),
    /// An option that takes no value.
    #[error("{0} takes no value")]
    NeedlessValue(String),
    /// No file named.
    #[error("no file named")]
    NoFile,
    /// An option that must be given.
    #[error("{0} is missing")]
    Missing(&'static str),
    /// A value that is none of those known.
    #[error("{option}: {value} is none of {known}")]
    Unknown {
        /// The option.
        option: &'static str,
        /// Its value.
        value: String,
        /// Those known.
        known: String,
    },
    /// A value that is no day.
    #[error("{0} is not a day")]
    NotADay(String),
    /// A view that is not for a client, and those that are.
    #[error("{view} is not for a client")]
    NotForClient {
        /// The view.
        view: String,
        /// Those that are.
        known: String,
    },
    /// A value that is no contact.
    #[error("{0} is not a contact")]
    NotAContact(String),
    /// A value that is no size.
    #[error("{0} is not a size")]
    NotASize(String),
    /// A value that is no margin.
    #[error("{0} is not a margin")]
    NotAMargin(String),
    /// A value that is no scale.
    #[error("{0} is not a scale")]
    NotAScale(String),
}

impl UsageError {
    /// The key of its sentence, in the area `cli`.
    pub fn key(&self) -> &'static str {
        match self {
            Self::UnknownOption(_) => "cli-unknown-option",
            Self::Unexpected(_) => "cli-unexpected",
            Self::NoValue(_) => "cli-no-value",
            Self::NeedlessValue(_) => "cli-needless-value",
            Self::NoFile => "cli-no-file",
            Self::Missing(_) => "cli-missing",
            Self::Unknown { .. } => "cli-unknown-value",
            Self::NotADay(_) => "cli-not-a-day",
            Self::NotForClient { .. } => "cli-not-for-client",
            Self::NotAContact(_) => "cli-not-a-contact",
            Self::NotASize(_) => "cli-not-a-size",
            Self::NotAMargin(_) => "cli-not-a-margin",
            Self::NotAScale(_) => "cli-not-a-scale",
        }
    }

    /// What fills the places of the sentence.
    pub fn details(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::UnknownOption(text) | Self::NoValue(text) | Self::NeedlessValue(text) => {
                vec![("option", text.clone())]
            }
            Self::Unexpected(text)
            | Self::NotADay(text)
            | Self::NotAContact(text)
            | Self::NotASize(text)
            | Self::NotAScale(text)
            | Self::NotAMargin(text) => {
                vec![("value", text.clone())]
            }
            Self::NoFile => Vec::new(),
            Self::Missing(option) => vec![("option", (*option).to_owned())],
            Self::NotForClient { view, known } => vec![("value", view.clone()), ("known", known.clone())],
            Self::Unknown { option, value, known } => {
                vec![("option", (*option).to_owned()), ("value", value.clone()), ("known", known.clone())]
            }
        }
    }
}

/// Everything that options may say, before it is known for which command.
#[derive(Default)]
struct Options {
    language: Option<Language>,
    json: bool,
    as_of: Option<NaiveDate>,
    views: Vec<Sight>,
    registers: Vec<Register>,
    document: Option<Which>,
    since: Option<NaiveDate>,
    contact: Option<ContactId>,
    out: Option<PathBuf>,
    csv: Option<PathBuf>,
    recalculate: bool,
    level: bool,
    force: bool,
    client_copy: Option<PathBuf>,
    releaser: Option<String>,
    list: bool,
    accept_edits: bool,
    ours: bool,
    theirs: bool,
    internal: bool,
    with_costs: bool,
    size: Option<(u32, u32)>,
    scale: Option<u32>,
    client: bool,
    transparent: bool,
    paper: Option<PaperSize>,
    template: Option<PathBuf>,
    portrait: bool,
    margin: Option<u8>,
    theme: Option<ThemeKind>,
    psplib: Option<PathBuf>,
    author: Option<String>,
    passphrase: Option<PathBuf>,
    copy_passphrase: Option<PathBuf>,
    into: Option<PathBuf>,
    kind: Option<Kind>,
    sheet: Option<String>,
}

/// Understands the command line; `args` is what follows the program's own name.
pub fn parse(args: impl IntoIterator<Item = OsString>) -> Result<Arguments, UsageError> {
    let mut parser = lexopt::Parser::from_args(args);
    let mut options = Options::default();
    let mut words: Vec<OsString> = Vec::new();
    // `--help` and `--version` win over whatever else is there.
    let mut asked = None;
    while let Some(argument) = parser.next().map_err(usage)? {
        match argument {
            Short('h') | Long("help") => asked = Some(Command::Help),
            Short('V') | Long("version") => asked = asked.or(Some(Command::Version)),
            Long("json") => options.json = true,
            Long("lang") => options.language = Some(one_of("--lang", value(&mut parser)?, &LANGUAGES)?),
            Long("theme") => options.theme = Some(one_of("--theme", value(&mut parser)?, &THEMES)?),
            Long("view") => options.views.push(one_of("--view", value(&mut parser)?, &sights())?),
            Long("document") => options.document = Some(one_of("--document", value(&mut parser)?, &WHICH)?),
            Long("since") => options.since = Some(day(value(&mut parser)?)?),
            Long("contact") => options.contact = Some(exports::contact(value(&mut parser)?)?),
            Long("register") => options.registers.push(one_of("--register", value(&mut parser)?, &REGISTERS)?),
            Long("out") => options.out = Some(PathBuf::from(value(&mut parser)?)),
            Long("csv") => options.csv = Some(PathBuf::from(value(&mut parser)?)),
            Long("recalculate") => options.recalculate = true,
            Long("level") => options.level = true,
            Long("force") => options.force = true,
            Long("client-copy") => options.client_copy = Some(PathBuf::from(value(&mut parser)?)),
            Long("releaser") => options.releaser = Some(value(&mut parser)?.to_string_lossy().into_owned()),
            Long("list") => options.list = true,
            Long("into") => options.into = Some(PathBuf::from(value(&mut parser)?)),
            Long("kind") => options.kind = Some(one_of("--kind", value(&mut parser)?, &Kind::ALL.map(named))?),
            Long("sheet") => options.sheet = Some(value(&mut parser)?.to_string_lossy().into_owned()),
            Long("accept-edits") => options.accept_edits = true,
            Long("ours") => options.ours = true,
            Long("theirs") => options.theirs = true,
            Long("internal") => options.internal = true,
            Long("with-costs") => options.with_costs = true,
            Long("psplib") => options.psplib = Some(PathBuf::from(value(&mut parser)?)),
            Long("as-of") => options.as_of = Some(day(value(&mut parser)?)?),
            Long("author") => options.author = Some(value(&mut parser)?.to_string_lossy().into_owned()),
            Long("passphrase-from") => options.passphrase = Some(PathBuf::from(value(&mut parser)?)),
            Long("copy-passphrase-from") => options.copy_passphrase = Some(PathBuf::from(value(&mut parser)?)),
            Long("client") => options.client = true,
            Long("transparent") => options.transparent = true,
            Long("scale") => options.scale = Some(pictures::scale(value(&mut parser)?)?),
            Long("paper") => options.paper = Some(one_of("--paper", value(&mut parser)?, &pictures::PAPERS)?),
            Long("template") => options.template = Some(PathBuf::from(value(&mut parser)?)),
            Long("portrait") => options.portrait = true,
            Long("margin") => options.margin = Some(pictures::margin(value(&mut parser)?)?),
            Long("size") => options.size = Some(size(value(&mut parser)?)?),
            Value(word) => words.push(word),
            other => return Err(usage(other.unexpected())),
        }
    }
    let (language, passphrase) = (options.language, options.passphrase.clone());
    let command = match asked {
        Some(command) => command,
        None => command(words, options)?,
    };
    if passphrase.is_some() && !command.reads_a_workspace() {
        return Err(UsageError::UnknownOption("--passphrase-from".into()));
    }
    Ok(Arguments { command, language, passphrase })
}

/// The language asked for with `--lang`, even where the rest of the command line is not understood.
pub fn language_asked_for(args: &[OsString]) -> Option<Language> {
    let at = args.iter().position(|word| word == "--lang");
    let tag = match at {
        Some(at) => args.get(at + 1)?.to_str()?,
        None => args.iter().find_map(|word| word.to_str()?.strip_prefix("--lang="))?,
    };
    LANGUAGES.iter().find(|(name, _)| *name == tag).map(|(_, language)| *language)
}

fn command(words: Vec<OsString>, options: Options) -> Result<Command, UsageError> {
    let mut words = words.into_iter();
    let Some(first) = words.next() else {
        options.allow(&[])?;
        return Ok(Command::Window(None));
    };
    let command = match first.to_str() {
        Some("check") => {
            options.allow(&["--accept-edits"])?;
            Command::Check(file(&mut words)?, options.accept_edits)
        }
        Some("diff") => {
            options.allow(&["--json", "--author"])?;
            Command::Diff(DiffArguments {
                before: file(&mut words)?,
                after: file(&mut words)?,
                json: options.json,
                author: options.author.unwrap_or_default(),
            })
        }
        Some("merge") => {
            options.allow(&["--out", "--ours", "--theirs", "--force"])?;
            let side = match (options.ours, options.theirs) {
                (true, true) => return Err(UsageError::UnknownOption("--theirs".into())),
                (true, false) => Some(Side::Ours),
                (false, true) => Some(Side::Theirs),
                (false, false) => None,
            };
            Command::Merge(MergeArguments {
                base: file(&mut words)?,
                ours: file(&mut words)?,
                theirs: file(&mut words)?,
                out: options.out.clone().ok_or(UsageError::Missing("--out"))?,
                side,
                force: options.force,
            })
        }
        Some(which @ ("info" | "warnings")) => {
            options.allow(&["--json", "--as-of", "--author"])?;
            let asked = InfoArguments {
                file: file(&mut words)?,
                json: options.json,
                as_of: options.as_of,
                author: options.author.unwrap_or_default(),
            };
            if which == "info" { Command::Info(asked) } else { Command::Warnings(asked) }
        }
        Some("scorecard") => {
            options.allow(&["--json", "--as-of", "--author"])?;
            Command::Scorecard(ScorecardArguments {
                file: file(&mut words)?,
                as_of: options.as_of,
                json: options.json,
                author: options.author.unwrap_or_default(),
            })
        }
        Some("schedule") if options.psplib.is_some() => {
            options.allow(&["--psplib"])?;
            Command::Psplib(options.psplib.ok_or(UsageError::NoFile)?)
        }
        Some("schedule") => {
            options.allow(&["--recalculate", "--level", "--csv", "--force"])?;
            let csv = options.csv.ok_or(UsageError::Missing("--csv"))?;
            Command::Schedule(ScheduleArguments {
                file: file(&mut words)?,
                recalculate: options.recalculate,
                level: options.level,
                csv: Some(csv).filter(|path| path.as_os_str() != "-"),
                force: options.force,
            })
        }
        Some("import") if options.into.is_some() => {
            options.allow(&["--into", "--kind", "--sheet", "--author", "--list"])?;
            Command::TakeIn(IntakeArguments {
                file: file(&mut words)?,
                into: options.into.ok_or(UsageError::NoFile)?,
                kind: options.kind,
                sheet: options.sheet,
                author: options.author.filter(|name| !name.trim().is_empty()),
                list: options.list,
            })
        }
        Some("import") => {
            options.allow(&["--out", "--force"])?;
            let (out, ()) = options.out(&[("entente", ())])?;
            Command::Import(TransferArguments {
                file: file(&mut words)?,
                out,
                force: options.force,
                internal: false,
                costs: false,
                client: false,
            })
        }
        Some("recover") => {
            options.allow(&["--out", "--force"])?;
            let out = options.out.is_some().then(|| options.out(&[("entente", ())])).transpose()?;
            let file = words.next().filter(|word| !word.is_empty()).map(PathBuf::from);
            Command::Recover(RecoverArguments { file, out: out.map(|(out, ())| out), force: options.force })
        }
        Some("export") => options.export(&mut words)?,
        _ => {
            options.allow(&[])?;
            Command::Window(Some(first.into()))
        }
    };
    match words.next() {
        Some(word) => Err(UsageError::Unexpected(word.to_string_lossy().into_owned())),
        None => Ok(command),
    }
}

impl Options {
    /// Refuses options that were given but mean nothing to the command. (`--lang` suits every command.)
    fn allow(&self, allowed: &[&str]) -> Result<(), UsageError> {
        let given = [
            ("--json", self.json),
            ("--as-of", self.as_of.is_some()),
            ("--view", !self.views.is_empty()),
            ("--document", self.document.is_some()),
            ("--since", self.since.is_some()),
            ("--contact", self.contact.is_some()),
            ("--register", !self.registers.is_empty()),
            ("--out", self.out.is_some()),
            ("--size", self.size.is_some()),
            ("--scale", self.scale.is_some()),
            ("--client", self.client),
            ("--paper", self.paper.is_some()),
            ("--template", self.template.is_some()),
            ("--portrait", self.portrait),
            ("--margin", self.margin.is_some()),
            ("--transparent", self.transparent),
            ("--theme", self.theme.is_some()),
            ("--csv", self.csv.is_some()),
            ("--recalculate", self.recalculate),
            ("--level", self.level),
            ("--force", self.force),
            ("--accept-edits", self.accept_edits),
            ("--client-copy", self.client_copy.is_some()),
            ("--releaser", self.releaser.is_some()),
            ("--list", self.list),
            ("--ours", self.ours),
            ("--theirs", self.theirs),
            ("--internal", self.internal),
            ("--with-costs", self.with_costs),
            ("--psplib", self.psplib.is_some()),
            ("--author", self.author.is_some()),
            ("--into", self.into.is_some()),
            ("--kind", self.kind.is_some()),
            ("--sheet", self.sheet.is_some()),
            ("--copy-passphrase-from", self.copy_passphrase.is_some()),
        ];
        match given.iter().find(|(option, given)| *given && !allowed.contains(option)) {
            Some((option, _)) => Err(UsageError::UnknownOption((*option).to_owned())),
            None => Ok(()),
        }
    }

    /// Where `--out` says that something goes, which must end in one of those known.
    fn out<T: Copy>(&self, known: &[(&str, T)]) -> Result<(PathBuf, T), UsageError> {
        let out = self.out.clone().ok_or(UsageError::Missing("--out"))?;
        let ending = out.extension().unwrap_or_default().to_ascii_lowercase();
        let format = one_of("--out", ending, known)?;
        Ok((out, format))
    }
}

fn file(words: &mut impl Iterator<Item = OsString>) -> Result<PathBuf, UsageError> {
    words.next().filter(|word| !word.is_empty()).map(PathBuf::from).ok_or(UsageError::NoFile)
}

/// A kind of table by the name that the command line knows it by.
fn named(kind: Kind) -> (&'static str, Kind) {
    (kind.name(), kind)
}

fn value(parser: &mut lexopt::Parser) -> Result<OsString, UsageError> {
    parser.value().map_err(usage)
}

fn one_of<T: Copy>(option: &'static str, value: OsString, known: &[(&str, T)]) -> Result<T, UsageError> {
    let found = known.iter().find(|(name, _)| value.to_str() == Some(name)).map(|(_, meaning)| *meaning);
    found.ok_or_else(|| {
        let names: Vec<&str> = known.iter().map(|(name, _)| *name).collect();
        UsageError::Unknown { option, value: value.to_string_lossy().into_owned(), known: names.join(", ") }
    })
}

fn day(value: OsString) -> Result<NaiveDate, UsageError> {
    let text = value.to_string_lossy();
    let day = NaiveDate::parse_from_str(&text, "%Y-%m-%d").ok();
    day.filter(|day| (YEARS.0..=YEARS.1).contains(&day.year())).ok_or_else(|| UsageError::NotADay(text.into_owned()))
}

fn size(value: OsString) -> Result<(u32, u32), UsageError> {
    let text = value.string().unwrap_or_default();
    let size = text.split_once('x').and_then(|(width, height)| Some((width.parse().ok()?, height.parse().ok()?)));
    size.filter(|(width, height)| SIZES.contains(width) && SIZES.contains(height)).ok_or(UsageError::NotASize(text))
}

fn usage(error: lexopt::Error) -> UsageError {
    match error {
        lexopt::Error::MissingValue { option } => UsageError::NoValue(option.unwrap_or_default()),
        lexopt::Error::UnexpectedValue { option, .. } => UsageError::NeedlessValue(option),
        lexopt::Error::UnexpectedOption(option) => UsageError::UnknownOption(option),
        lexopt::Error::UnexpectedArgument(word) => UsageError::Unexpected(word.to_string_lossy().into_owned()),
        other => UsageError::Unexpected(other.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::picture::PictureFormat;
    use crate::exchange::paper::Paper;
    use crate::ui::views::ViewKind;

    /// The endings that an export may have.
    const KNOWN: &str = "xml, csv, svg, png, pdf, pptx, xlsx, ics, html, md";

    fn read(line: &str) -> Result<Arguments, UsageError> {
        parse(line.split_whitespace().map(OsString::from))
    }

    fn command(line: &str) -> Command {
        read(line).expect("a command line that is understood").command
    }

    #[test]
    fn commands_are_understood() {
        assert_eq!(command(""), Command::Window(None));
        assert_eq!(command("a.entente"), Command::Window(Some("a.entente".into())));
        assert_eq!(command("check a.entente"), Command::Check("a.entente".into(), false));
        assert_eq!(command("--version"), Command::Version);
        assert_eq!(command("check --help"), Command::Help);
        assert_eq!(command("schedule --psplib a.sm"), Command::Psplib("a.sm".into()));
        let as_of = NaiveDate::from_ymd_opt(2026, 1, 19);
        assert_eq!(
            command("info --json a.entente --as-of=2026-01-19"),
            Command::Info(InfoArguments { file: "a.entente".into(), json: true, as_of, author: String::new() })
        );
        assert_eq!(
            command("warnings a.entente --as-of 2026-01-19 --author MW"),
            Command::Warnings(InfoArguments { file: "a.entente".into(), json: false, as_of, author: "MW".into() })
        );
        assert_eq!(
            command("export a.entente --view pulse --out p.SVG --size 800x600 --theme dark"),
            Command::Picture(PictureArguments {
                file: "a.entente".into(),
                sights: vec![Sight::of(ViewKind::Pulse)],
                out: "p.SVG".into(),
                format: PictureFormat::Svg,
                client: false,
                size: (800, 600),
                scale_percent: 100,
                transparent: false,
                theme: ThemeKind::Dark,
                as_of: None,
                author: String::new(),
                force: false,
                paper: None,
                template: None,
            })
        );
        let Command::Picture(pages) = command("export a --view pulse --view timeline --client --out p.pdf") else {
            panic!("pages");
        };
        assert_eq!((pages.sights.len(), pages.client), (2, true));
    }

    #[test]
    fn the_scorecard_is_understood() {
        let as_of = NaiveDate::from_ymd_opt(2026, 1, 19);
        let all = "scorecard a.entente --json --as-of 2026-01-19 --author Ann";
        assert_eq!(
            command(all),
            Command::Scorecard(ScorecardArguments {
                file: "a.entente".into(),
                as_of,
                json: true,
                author: "Ann".into()
            })
        );
        assert_eq!(read("scorecard a --out b"), Err(UsageError::UnknownOption("--out".into())));
        assert_eq!(read("scorecard"), Err(UsageError::NoFile));
    }

    #[test]
    fn exchange_is_understood() {
        let (file, out) = (PathBuf::from("a.xml"), PathBuf::from("b.csv"));
        let schedule = |recalculate, level, csv, force| {
            Command::Schedule(ScheduleArguments { file: file.clone(), recalculate, level, csv, force })
        };
        assert_eq!(command("schedule a.xml --csv -"), schedule(false, false, None, false));
        let all = "schedule --recalculate --level --force a.xml --csv b.csv";
        assert_eq!(command(all), schedule(true, true, Some(out.clone()), true));
        assert_eq!(
            command("export a.xml --out b.csv"),
            Command::Export(TransferArguments {
                file: file.clone(),
                out: out.clone(),
                force: false,
                internal: false,
                costs: false,
                client: false,
            })
        );
        let of = |internal, client| {
            let (file, out) = (file.clone(), out.clone());
            Command::Export(TransferArguments { file, out, force: false, internal, costs: false, client })
        };
        assert_eq!(command("export a.xml --internal --out b.csv"), of(true, false));
        assert_eq!(command("export a.xml --client --out b.csv"), of(false, true));
        let out = PathBuf::from("b.ENTENTE");
        assert_eq!(
            command("import a.xml --out b.ENTENTE --force"),
            Command::Import(TransferArguments { file, out, force: true, internal: false, costs: false, client: false })
        );
        assert_eq!(
            read("import a.xml --out b.entente --internal"),
            Err(UsageError::UnknownOption("--internal".into()))
        );
        assert_eq!(read("schedule a.xml"), Err(UsageError::Missing("--csv")));
        assert_eq!(read("import a.xml --csv -"), Err(UsageError::UnknownOption("--csv".into())));
        let unknown = UsageError::Unknown { option: "--out", value: "doc".into(), known: KNOWN.into() };
        assert_eq!(read("export a.entente --out b.doc"), Err(unknown));
    }

    #[test]
    fn the_language_is_found_even_in_a_wrong_line() {
        assert_eq!(read("--lang ru check a").map(|found| found.language), Ok(Some(Language::Russian)));
        assert_eq!(language_asked_for(&["--bad".into(), "--lang".into(), "zh".into()]), Some(Language::Chinese));
        assert_eq!(language_asked_for(&["--lang=ru".into()]), Some(Language::Russian));
        assert_eq!(language_asked_for(&["--lang".into()]), None);
    }

    #[test]
    fn what_is_not_understood_is_named() {
        let refused = |line| read(line).expect_err("refused");
        assert_eq!(refused("--fast"), UsageError::UnknownOption("--fast".into()));
        assert_eq!(refused("check"), UsageError::NoFile);
        assert_eq!(refused("check a b"), UsageError::Unexpected("b".into()));
        assert_eq!(refused("check a --json"), UsageError::UnknownOption("--json".into()));
        assert_eq!(refused("info a --json=yes"), UsageError::NeedlessValue("--json".into()));
        assert_eq!(refused("info a --as-of tomorrow"), UsageError::NotADay("tomorrow".into()));
        assert_eq!(refused("info a --as-of +262142-12-31"), UsageError::NotADay("+262142-12-31".into()));
        assert_eq!(refused("export a --view pulse"), UsageError::Missing("--out"));
        assert_eq!(refused("export a --out a.svg"), UsageError::Missing("--view"));
        assert_eq!(refused("export a --view pulse --out a.svg --size 1x1"), UsageError::NotASize("1x1".into()));
        assert_eq!(refused("--lang"), UsageError::NoValue("--lang".into()));
        // Paper is what a document is on, and what lies on it has its own size.
        let Command::Picture(paper) = command("export a --view timeline --paper a3 --portrait --margin 15 --out p.pdf")
        else {
            panic!("paper");
        };
        assert_eq!(paper.paper, Some(Paper { size: PaperSize::A3, portrait: true, margin_mm: 15 }));
        let option = |line: &str| UsageError::UnknownOption(line.into());
        assert_eq!(refused("export a --view timeline --paper a4 --out a.svg"), option("--paper"));
        assert_eq!(refused("export a --view timeline --portrait --out a.pdf"), option("--portrait"));
        assert_eq!(refused("export a --view timeline --paper a4 --size 800x600 --out a.pdf"), option("--size"));
        assert_eq!(refused("export a --view pulse --margin 50 --out a.pdf"), UsageError::NotAMargin("50".into()));
        // A picture is of one view, pixels have a scale and vectors none, and nobody of ours looks for a client.
        assert_eq!(refused("export a --view pulse --view timeline --out a.svg"), option("--view"));
        assert_eq!(refused("export a --view pulse --scale 2 --out a.pdf"), option("--scale"));
        assert_eq!(refused("export a --view pulse --client --author MW --out a.pdf"), option("--author"));
        assert_eq!(refused("export a --client --internal --out a.csv"), option("--internal"));
        assert_eq!(refused("export a --client --with-costs --out a.xml"), option("--with-costs"));
        assert_eq!(refused("export a --view pulse --scale 9 --out a.png"), UsageError::NotAScale("9".into()));
        let unknown = refused("export a --out a.gif");
        assert_eq!(unknown, UsageError::Unknown { option: "--out", value: "gif".into(), known: KNOWN.into() });
    }
}
