//! What each command is asked, field by field.

use std::path::PathBuf;

use chrono::NaiveDate;

use crate::app::documents::{DocumentForm, Which};
use crate::app::picture::PictureFormat;
use crate::app::tables::TableForm;
use crate::document::Side;
use crate::exchange::intake::Kind;
use crate::exchange::paper::Paper;
use crate::ui::tables::Register;
use crate::ui::theme::ThemeKind;
use crate::ui::views::Sight;
use crate::workspace::ContactId;

/// `entente diff A B [--json] [--author NAME]`
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DiffArguments {
    /// The earlier one.
    pub before: PathBuf,
    /// The later one.
    pub after: PathBuf,
    /// For programs instead of people.
    pub json: bool,
    /// With whose eyes: what is private of others is only counted; empty = nobody's.
    pub author: String,
}

/// `entente merge BASE OURS THEIRS --out M [--ours|--theirs] [--force]`
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MergeArguments {
    /// What both began with.
    pub base: PathBuf,
    /// The one.
    pub ours: PathBuf,
    /// The other.
    pub theirs: PathBuf,
    /// Where the result goes; it may be `ours`.
    pub out: PathBuf,
    /// Who counts at every conflict; none = ours, and what is in conflict is said.
    pub side: Option<Side>,
    /// Whether a file that is there already is replaced.
    pub force: bool,
}

/// `entente info FILE [--json] [--as-of D] [--author NAME]`, and the same of `entente warnings`
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InfoArguments {
    /// The workspace.
    pub file: PathBuf,
    /// For programs instead of people.
    pub json: bool,
    /// As of which day; none = the file's status date, else today.
    pub as_of: Option<NaiveDate>,
    /// With whose eyes: what is private of others is not in it; empty = nobody's.
    pub author: String,
}

/// `entente schedule FILE [--recalculate] [--level] --csv OUT`
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScheduleArguments {
    /// An engagement, or a plan of another program.
    pub file: PathBuf,
    /// Work all dates out anew, instead of those that the file states.
    pub recalculate: bool,
    /// Hold tasks back until no resource has more to do than it can.
    pub level: bool,
    /// Where the table goes; none = to whoever reads the output (`-`).
    pub csv: Option<PathBuf>,
    /// Whether a file that is there already is replaced.
    pub force: bool,
}

/// `entente import FILE --out X.entente [--force]`, `entente export FILE --out X.xml|X.csv [--client | --with-costs | --internal] [--force]`
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TransferArguments {
    /// What is read.
    pub file: PathBuf,
    /// What is written.
    pub out: PathBuf,
    /// Whether a file that is there already is replaced.
    pub force: bool,
    /// Whether notes and hourly rates leave with an export.
    pub internal: bool,
    /// Whether what tasks cost leaves with it.
    pub costs: bool,
    /// Whether it is for a client, made of what the client may see.
    pub client: bool,
}

/// `entente import T --into FILE.entente [--kind KIND] [--sheet NAME] [--author NAME] [--list]`
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IntakeArguments {
    /// What is read.
    pub file: PathBuf,
    /// The engagement that it comes into.
    pub into: PathBuf,
    /// What the lines of a table are; none = as its heads say.
    pub kind: Option<Kind>,
    /// Which sheet of a workbook; none = the first.
    pub sheet: Option<String>,
    /// Who writes it down; none = whoever the settings name.
    pub author: Option<String>,
    /// Whether it is only said what would come in.
    pub list: bool,
}

/// `entente export FILE --out X.xlsx|X.csv [--register R …] [--client] [--as-of D] [--author NAME] [--force]`
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableArguments {
    /// The workspace.
    pub file: PathBuf,
    /// Where the tables go.
    pub out: PathBuf,
    /// How they are written, after the name's ending.
    pub form: TableForm,
    /// Which registers, in this order; none = all in which something stands.
    pub registers: Vec<Register>,
    /// Whether they are made of what the client may see and of nothing else.
    pub client: bool,
    /// As of which day; none = the file's status date, else today.
    pub as_of: Option<NaiveDate>,
    /// With whose eyes: what is private of others is not in it; empty = nobody's.
    pub author: String,
    /// Whether a file that is there already is replaced.
    pub force: bool,
}

/// `entente export FILE --out X.ics [--client] [--as-of D] [--author NAME] [--force]`
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AgendaArguments {
    /// The workspace.
    pub file: PathBuf,
    /// Where the calendar goes.
    pub out: PathBuf,
    /// Whether it is made of what the client may see and of nothing else.
    pub client: bool,
    /// As of which day; none = the file's status date, else today.
    pub as_of: Option<NaiveDate>,
    /// With whose eyes: what is private of others is not in it; empty = nobody's.
    pub author: String,
    /// Whether a file that is there already is replaced.
    pub force: bool,
}

/// `entente export FILE --document D --out X.html|md|pdf|pptx [--client] [--as-of D] [--since D] [--contact ID] …`
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DocumentArguments {
    /// The workspace.
    pub file: PathBuf,
    /// Which document.
    pub which: Which,
    /// Where it goes.
    pub out: PathBuf,
    /// As what, after the name's ending.
    pub format: DocumentForm,
    /// As of which day; none = the file's status date, else today.
    pub as_of: Option<NaiveDate>,
    /// Since when it tells what changed; none = as is usual for it.
    pub since: Option<NaiveDate>,
    /// Of the brief: before which contact; none = the next one.
    pub contact: Option<ContactId>,
    /// Of the brief: with whose private notes; empty = with none.
    pub author: String,
    /// Of a PDF: on what paper.
    pub paper: Paper,
    /// Of slides: a firm's presentation on whose masters they stand.
    pub template: Option<PathBuf>,
    /// Whether a file that is there already is replaced.
    pub force: bool,
}

/// `entente recover [FILE] [--out X.entente] [--force]`
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RecoverArguments {
    /// Whose unsaved work; none = of all files.
    pub file: Option<PathBuf>,
    /// Where the latest of it goes; none = it is only listed.
    pub out: Option<PathBuf>,
    /// Whether a file that is there already is replaced.
    pub force: bool,
}

/// `entente export FILE --client-copy OUT [--releaser NAME] [--list] [--force]`
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClientCopyArguments {
    /// The workspace.
    pub file: PathBuf,
    /// What is written.
    pub out: PathBuf,
    /// Who releases it; none = whoever the settings name.
    pub releaser: Option<String>,
    /// `--copy-passphrase-from`: where the passphrase stands that the copy gets; none = it is not encrypted.
    pub passphrase: Option<PathBuf>,
    /// Whether what would leave is only listed.
    pub list: bool,
    /// Whether a file that is there already is replaced.
    pub force: bool,
}

/// `entente scorecard FILE [--as-of D] [--json] [--author NAME]`
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScorecardArguments {
    /// The workspace.
    pub file: PathBuf,
    /// As of which day; none = the file's status date, else today.
    pub as_of: Option<NaiveDate>,
    /// For programs.
    pub json: bool,
    /// With whose eyes: what is private of others is not in it; empty = nobody's.
    pub author: String,
}

/// `entente export FILE --out X.svg|X.png|X.pdf|X.pptx [--view V …] [--client] [--as-of D] [--theme …] [--size 1440x900] …`
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PictureArguments {
    /// The workspace.
    pub file: PathBuf,
    /// Which views, and which page of each; a picture shows one, a document one a page.
    pub sights: Vec<Sight>,
    /// Where the picture goes.
    pub out: PathBuf,
    /// How it is written, after the name's ending.
    pub format: PictureFormat,
    /// Whether it is drawn from what the client may see and from nothing else.
    pub client: bool,
    /// Width and height in points, each 200 to 8000.
    pub size: (u32, u32),
    /// Of a PNG: pixels a point in hundredths, 25 to 800.
    pub scale_percent: u32,
    /// Whether nothing lies behind the view.
    pub transparent: bool,
    /// In which theme.
    pub theme: ThemeKind,
    /// As of which day; none = the file's status date, else today.
    pub as_of: Option<NaiveDate>,
    /// With whose eyes: what is private of others is not in it; empty = nobody's.
    pub author: String,
    /// Whether a file that is there already is replaced.
    pub force: bool,
    /// Of a PDF: on what paper, the timeline over as many pages as it takes; none = each page is as large as its view.
    pub paper: Option<Paper>,
    /// Of slides: a firm's presentation on whose masters they stand.
    pub template: Option<PathBuf>,
}
