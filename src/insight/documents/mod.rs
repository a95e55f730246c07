//! Documents that leave the engagement, composed from the workspace as of a day: what a weekly brief, a steering pack, a
//! status, a closing report and a handover pack say, as data.
//!
//! What goes to a client is composed from what the client may see, never from the whole with things left out. What stays
//! with us leaves out what belongs to its author alone. Owns no words and no look: a page, a text or a slide is made
//! of it elsewhere.

mod client;
mod end;
mod handover;
mod parts;
mod status;

use chrono::{Days, NaiveDate};

use super::Insights;
use super::brief::{self, Changes};
use super::client_view::client_view;
use super::closing::ClosingPoint;
use super::fit::Axis;
use super::hands::{Hands, OneHand};
use super::managers::Mark;
use super::own_view::without_private;
use super::statistics::Share;
use super::warnings::history::{GoesOn, History};
use super::warnings::{FindingArg, Rule};
use crate::workspace::{
    AlarmAnswerKind, Channel, Expectation, ExpectationId, RecordKind, RecordRef, RiskKind, StakeholderId, Verdict,
    Worked, Workspace,
};

/// Which document.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// One page a week for the client: where it stands, what comes, what we need of them.
    #[default]
    Weekly,
    /// For those who decide: goals, milestones, money, risks, what is to be decided.
    Steering,
    /// What was reached, accepted, spent and learned.
    Closing,
    /// For us: both managers, what needs somebody, how the people are.
    Status,
    /// For whoever takes over: who matters, what matters to them and who told us, what they expect, were promised and have
    /// heard.
    Handover,
}

impl Kind {
    /// In the order in which they are offered: what the client gets first.
    pub const ALL: [Self; 5] = [Self::Weekly, Self::Steering, Self::Closing, Self::Status, Self::Handover];

    /// Whether it is for the client: then it is composed from what the client may see.
    pub fn is_for_client(self) -> bool {
        matches!(self, Self::Weekly | Self::Steering | Self::Closing)
    }

    /// Key of its name.
    pub fn key(self) -> &'static str {
        match self {
            Self::Weekly => "document-weekly",
            Self::Steering => "document-steering",
            Self::Closing => "document-closing",
            Self::Status => "document-status",
            Self::Handover => "document-handover",
        }
    }

    /// Key of the sentence that says what it is for.
    pub fn purpose_key(self) -> &'static str {
        match self {
            Self::Weekly => "document-weekly-for",
            Self::Steering => "document-steering-for",
            Self::Closing => "document-closing-for",
            Self::Status => "document-status-for",
            Self::Handover => "document-handover-for",
        }
    }

    /// Its name on the command line: that of its words.
    pub fn name(self) -> &'static str {
        self.key()
    }

    /// Since when it tells what changed, where nobody says otherwise: a week, four weeks, the whole engagement.
    pub fn since(self, file: &Workspace, day: NaiveDate) -> NaiveDate {
        let start = file.engagement.start.min(day);
        let back = |days| day.checked_sub_days(Days::new(days)).unwrap_or(start).max(start);
        match self {
            Self::Weekly | Self::Status => back(7),
            Self::Steering => back(28),
            Self::Closing | Self::Handover => start,
        }
    }
}

/// A document, composed.
#[derive(Clone, Debug, PartialEq)]
pub struct Composition {
    /// Which.
    pub kind: Kind,
    /// The day as of which it was composed.
    pub day: NaiveDate,
    /// Since when it tells what changed.
    pub since: NaiveDate,
    /// The workspace from which it was composed, in which its records and people are found: never more than its readers
    /// may know.
    pub shown: Workspace,
    /// Of one for us: how many records it leaves out, because they belong to their authors alone. A client is not told
    /// how much there is.
    pub left_out: usize,
    /// Of one for the client: open expectations of either side that are not in it, for the client may not see them or
    /// whom they concern. Its author is told before it leaves.
    pub kept_back: Vec<ExpectationId>,
    /// Its parts in their order.
    pub sections: Vec<Section>,
}

/// A part of a document.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// Its heading.
    pub title: Title,
    /// What stands in it.
    pub blocks: Vec<Block>,
}

impl Section {
    /// Whether it says that there is nothing: of a copy that lacks what a client may not see nobody knows that.
    pub fn says_nothing(&self) -> bool {
        matches!(self.blocks.as_slice(), [Block::Line(line)] if line.key.ends_with("-none"))
    }
}

/// A heading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Title {
    /// Key of its words.
    Words(&'static str),
    /// A person, under the heading before.
    Person(StakeholderId),
}

/// What stands in a section.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// A sentence.
    Line(Line),
    /// A text as it stands in the file.
    Text(String),
    /// What somebody said.
    Quote(Quote),
    /// Figures beside each other.
    Figures(Vec<Figure>),
    /// Rows.
    Table(Table),
    /// Milestones on an axis of time, against what was agreed.
    Milestones(Vec<Milestone>),
}

/// A sentence with what it needs.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Key of its words.
    pub key: &'static str,
    /// What they need, by name.
    pub args: Vec<(&'static str, FindingArg)>,
    /// How it stands, if it says so.
    pub mark: Option<Mark>,
}

/// What somebody said, and how it reached us.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quote {
    /// The words.
    pub text: String,
    /// Whose.
    pub who: StakeholderId,
    /// When; none where the file does not say.
    pub on: Option<NaiveDate>,
    /// Through whom it came, the first link first; empty = said to us.
    pub through: Vec<StakeholderId>,
    /// The record.
    pub record: RecordRef,
}

/// A figure with its name.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// Key of its name.
    pub key: &'static str,
    /// Its value.
    pub value: Value,
    /// How it stands, if it says so.
    pub mark: Option<Mark>,
}

/// Rows under heads.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// Keys of the heads.
    pub heads: Vec<&'static str>,
    /// The rows.
    pub rows: Vec<Row>,
    /// How many more there are.
    pub more: usize,
}

/// A row.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// The record that it is about.
    pub about: Option<RecordRef>,
    /// How it stands, if it says so.
    pub mark: Option<Mark>,
    /// As many as there are heads.
    pub cells: Vec<Value>,
}

/// A value, in the unit that its variant says.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Not known, or nothing to say.
    Nothing,
    /// Text as it stands in the file.
    Text(String),
    /// Key of a word.
    Word(&'static str),
    /// A way to reach somebody.
    Channel(Channel),
    /// Risk, issue or change.
    RiskKind(RiskKind),
    /// What came of an acceptance.
    Verdict(Verdict),
    /// The name of a record.
    Record(RecordRef),
    /// The name of a rule that warns.
    Rule(Rule),
    /// What was done about a warning.
    Answer(AlarmAnswerKind),
    /// What is to be settled before the end.
    Point(ClosingPoint),
    /// How far something helped.
    Worked(Worked),
    /// A preference, 0–4 between its two ends.
    Preference(Axis, u8),
    /// A person.
    Person(StakeholderId),
    /// Several.
    People(Vec<StakeholderId>),
    /// A day.
    Date(NaiveDate),
    /// A day that has passed, of what is not done.
    Overdue(NaiveDate),
    /// Days.
    Days(i64),
    /// Days by which something is later; negative = earlier.
    Later(i64),
    /// A plain number.
    Number(f64),
    /// Percent, 0–100.
    Percent(f64),
    /// n of N.
    Share(Share),
    /// Money in minor units of the engagement's currency.
    Money(i64),
}

/// A milestone against what was agreed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Milestone {
    /// Its title.
    pub title: String,
    /// When the plan reaches it, or when it was reached.
    pub on: NaiveDate,
    /// When it was agreed to be reached (baseline).
    pub agreed: Option<NaiveDate>,
    /// Whether it is reached.
    pub done: bool,
}

/// What a part is composed from.
struct Source<'a> {
    insights: &'a Insights,
    since: NaiveDate,
    changes: &'a Changes,
    /// Whether expectations are open that its readers may not know of: then nobody may say that all are met.
    keeps_back: bool,
    /// The history of warnings, for whom it is told.
    history: Option<&'a History>,
}

impl Source<'_> {
    fn shown(&self) -> &Workspace {
        &self.insights.shown
    }

    fn day(&self) -> NaiveDate {
        self.insights.day
    }
}

/// Composes a document of `file` as of `day`, telling what changed after `since`. Costs every figure from nothing, a
/// replay and a schedule: off the screen's thread where the file is large.
pub fn compose(file: &Workspace, kind: Kind, day: NaiveDate, since: NaiveDate) -> Composition {
    compose_by(file, (kind, day, since), &|| true, &OneHand)
}

/// The same with more hands for what takes longest, the history of warnings; where nobody waits for it any longer it is left
/// out.
pub fn compose_by(
    file: &Workspace,
    (kind, day, since): (Kind, NaiveDate, NaiveDate),
    goes_on: GoesOn<'_>,
    hands: &impl Hands,
) -> Composition {
    let seen = if kind.is_for_client() { client_view(file) } else { without_private(file) };
    let insights = Insights::of(&seen, day);
    let since = since.min(day);
    let changes = brief::changes(&seen, &insights.shown, &insights.schedule, since);
    let kept_back = if kind.is_for_client() { kept_back(file, &insights.shown, day) } else { Vec::new() };
    let keeps_back = !kept_back.is_empty();
    let history = (kind == Kind::Handover).then(|| History::of(&seen, day, goes_on, hands)).flatten();
    let history = history.as_ref();
    let source = Source { insights: &insights, since, changes: &changes, keeps_back, history };
    let mut sections = match kind {
        Kind::Weekly => client::weekly(&source),
        Kind::Steering => client::steering(&source),
        Kind::Closing => client::closing(&source),
        Kind::Status => status::status(&source),
        Kind::Handover => handover::handover(&source),
    };
    if keeps_back {
        sections.retain(|section| !claims_that_nothing_is_open(section));
    }
    let all = |of: &Workspace| RecordKind::ALL.iter().map(|kind| of.count(*kind)).sum::<usize>();
    let left_out = if kind.is_for_client() { 0 } else { all(file).saturating_sub(all(&seen)) };
    Composition { kind, day, since, shown: insights.shown.clone(), left_out, kept_back, sections }
}

/// Expectations that are open on `day` and that `shown` does not hold.
fn kept_back(file: &Workspace, shown: &Workspace, day: NaiveDate) -> Vec<ExpectationId> {
    // What was entered later was not known on that day, whoever may see it.
    let known = |one: &Expectation| one.voiced_on <= day && one.meta.on <= day;
    let open = |one: &&Expectation| known(one) && one.closed_on.is_none_or(|on| on > day);
    let hidden = file.expectations.iter().filter(open).filter(|one| !shown.expectations.contains(one.id));
    hidden.map(|one| one.id).collect()
}

/// Whether a part says that nothing is open between both sides, and no more: where something was left out, nobody may say
/// so.
fn claims_that_nothing_is_open(section: &Section) -> bool {
    const OPEN: [&str; 3] = ["document-from-client", "document-to-decide", "document-expected"];
    let about_open = matches!(section.title, Title::Words(key) if OPEN.contains(&key));
    about_open && !section.blocks.iter().any(|block| matches!(block, Block::Table(_)))
}
