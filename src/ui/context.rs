//! What a view may know during one frame, and how it says what it wants.
//!
//! Shared references go down, actions come up: a view never changes anything itself. `app` applies the actions
//! when the frame is drawn. (egui may run a frame's ui twice: nothing may happen only because ui code ran.)

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::sync::{Arc, Weak};

use chrono::NaiveDate;

use crate::document::{Edit, GestureId, Label};
use crate::exchange::svg::Drawing;
use crate::insight::brief::Changes;
use crate::insight::buffers::Stood;
use crate::insight::consequences::{Consequences, State, Tied};
use crate::insight::documents::{Composition, Kind as DocumentKind};
use crate::insight::evaluation::Change;
use crate::insight::lessons::Found;
use crate::insight::levelling::{Levelling, Options};
use crate::insight::managers::PathPoint;
use crate::insight::monte_carlo::{Forecast, Settings};
use crate::insight::network::Map;
use crate::insight::personal::Myself;
use crate::insight::practice::Practice;
use crate::insight::trust_lines::TrustLine;
use crate::insight::warnings::history::{History, Replayed};
use crate::insight::{ClientView, Insights};
use crate::language::Words;
use crate::workspace::{AnyRecord, Link, Meta, RecordRef, SlideId, TaskId, Visibility, Workspace};

use super::asking::Asking;
use super::command::Command;
use super::since::Since;
use super::theme::Theme;
use super::views::ViewKind;
use super::views::people::placement::{Layout, Scenery};
use super::views::place::Place;

/// Something a person did that `app` must carry out after the frame.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Change the workspace: one step of the history, joined with earlier edits of the same gesture.
    Edit {
        /// What changes.
        edit: Edit,
        /// What the step is called in the menu.
        label: Label,
        /// The gesture it belongs to, if it is one of several.
        gesture: Option<GestureId>,
    },
    /// Take back what a gesture did so far; nothing where it did nothing.
    TakeBack(GestureId),
    /// Add a record; `app` gives it its id, selects it, and opens the inspector.
    Add {
        /// The record; its id is replaced.
        record: Box<AnyRecord>,
        /// What the step is called in the menu.
        label: Label,
    },
    /// The same of an edit that adds a record among other things.
    Make {
        /// What changes.
        edit: Edit,
        /// What the step is called in the menu.
        label: Label,
    },
    /// Ask for what is not said yet of a new record, and add it once all is.
    Ask(Asking),
    /// Run a command.
    Command(Command),
    /// Select a record, or nothing.
    Select(Option<RecordRef>),
    /// Select what the hand moves: where the details are closed they stay so, and nothing moves under the pointer.
    Hold(RecordRef),
    /// Go to the view where the record is at home, and select it.
    Show(RecordRef),
    /// Go to a view.
    Go(ViewKind),
    /// Go to a page.
    GoTo(Place),
    /// Simulate the plan as it is looked at.
    Simulate(Settings),
    /// Work out what levelling the plan as it is looked at would do; nothing where that is known.
    Level(Options),
    /// Work out what the plan did since each of these days; nothing where that is known.
    Compare(Vec<NaiveDate>),
    /// Work out the way that reserves have come; nothing where that is known.
    Trail,
    /// Compose a document; nothing where that is done.
    Compose(Order),
    /// Lay two days side by side; nothing where that is known.
    Evaluate([NaiveDate; 2]),
    /// Read the lessons of other engagements.
    ReadLessons(LessonsFrom),
    /// Find places for the marks and names of a scene of many people.
    Stand(Arc<Scenery>),
    /// Find what is other than in this state with each change, as long as whoever asks keeps it.
    Weigh(Since),
    /// Find what a dependency would do that is drawn to a task; nothing where that is known.
    Tie(TaskId, Link),
    /// Look at the file as of this day; none = today.
    AsOf(Option<NaiveDate>),
    /// Ask whether to delete the record, saying what else that touches.
    AskDelete(RecordRef),
    /// The same of several records of one kind, which are deleted in one step.
    AskDeleteAll(Vec<RecordRef>),
    /// Do something about the open file that a line over the view offers.
    File(FileAct),
    /// Say something that needs no answer.
    Toast(String),
    /// Say what the edits before it did, and offer to take it back.
    Done(String),
}

/// What can be done about the open file: what is only looked at, what somebody else made of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileAct {
    /// Back from what is looked at.
    Back,
    /// Have what is looked at in the place of what is open.
    Restore,
    /// Work on a file that somebody else has open.
    TakeOver,
    /// See what differs.
    Compare,
    /// Put both together.
    Merge,
    /// Take what somebody else saved.
    TakeTheirs,
    /// Say the passphrase of what somebody else saved.
    SayPassphrase,
    /// Say the passphrase of a copy that a sync program left.
    SayPassphraseOfCopy,
    /// Go on with what is open; a save replaces theirs.
    KeepMine,
    /// Look at the copy that a sync program left.
    LookAtCopy,
    /// Leave that copy alone.
    LeaveCopy,
    /// List what is wrong in the file.
    Problems,
    /// Leave that as it is.
    LeaveProblems,
}

/// Where lessons of other engagements are looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LessonsFrom {
    /// In the files that were opened lately.
    Recent,
    /// In a folder that a person chooses.
    Folder,
}

/// What a view wants done. Filled during the frame, emptied by `app` after it.
#[derive(Debug, Default)]
pub struct Outbox(RefCell<Vec<Action>>);

impl Outbox {
    /// Adds an action.
    pub fn push(&self, action: Action) {
        self.0.borrow_mut().push(action);
    }

    /// Takes all actions out.
    pub fn take(&self) -> Vec<Action> {
        std::mem::take(&mut *self.0.borrow_mut())
    }
}

/// A simulation of the plan, as far as it is worked out.
#[derive(Clone, Copy, Debug, Default)]
pub struct Simulated<'a> {
    /// The last result.
    pub forecast: Option<&'a Forecast>,
    /// Whether that is the result of the plan as it is shown.
    pub current: bool,
    /// How much of the next one is done, 0–1, while one is under way.
    pub progress: Option<f32>,
}

/// What levelling the plan would do, as it was worked out last.
#[derive(Clone, Copy, Debug, Default)]
pub struct Levelled<'a> {
    /// Of which insights ([`Cx::source`]), and how.
    pub of: Option<(u64, Options)>,
    /// What it would do.
    pub levelling: Option<&'a Levelling>,
    /// Whether it is being worked out for something: what is asked meanwhile is not heard.
    pub running: bool,
    /// For what it cannot be worked out.
    pub broken: Option<(u64, Options)>,
}

/// What a dependency would do that is drawn to a task, as it was worked out last.
#[derive(Clone, Copy, Debug, Default)]
pub struct Drawn<'a> {
    /// Of which insights ([`Cx::source`]), to which task, and which dependency.
    pub of: Option<(u64, TaskId, Link)>,
    /// What it would do; nothing where they would wait for each other.
    pub tied: Option<&'a Tied>,
    /// Whether it is being worked out for something: what is asked meanwhile is not heard.
    pub running: bool,
    /// For what it cannot be worked out.
    pub broken: Option<(u64, TaskId, Link)>,
}

/// The picture of the network of people, as it was drawn last.
#[derive(Clone, Copy, Debug, Default)]
pub struct Mapped<'a> {
    /// What was drawn; none before the network is looked at.
    pub map: Option<&'a Map>,
    /// Whether it is that of the network as it is shown; else a newer one is on its way.
    pub current: bool,
    /// Another picture has another number.
    pub number: u64,
}

/// Where marks and names of a scene of many people stand, as it was worked out last.
#[derive(Clone, Copy, Debug, Default)]
pub struct Standing<'a> {
    /// Of which scene; none before there was one.
    pub of: Option<&'a Arc<Scenery>>,
    /// Where everything stands in it.
    pub layout: Option<&'a Layout>,
    /// Whether another is under way.
    pub running: bool,
    /// The scene that a worker broke off.
    pub broken: Option<&'a Arc<Scenery>>,
}

/// What a client may see, as it was worked out last.
#[derive(Clone, Copy, Default)]
pub struct Client<'a> {
    /// The file and its figures; none before it is looked at.
    pub view: Option<&'a ClientView>,
    /// Whether it is of the file and the day as they are now: an older one holds what the client may see no longer.
    pub current: bool,
    /// Whether it cannot be worked out.
    pub broken: bool,
    /// Another one has another number.
    pub number: u64,
}

/// Trust between two people over time, as it was worked out last.
#[derive(Clone, Copy, Debug, Default)]
pub struct Trusted<'a> {
    /// The pair of which most is known first; none before trust is looked at, and in the client's view.
    pub lines: Option<&'a [TrustLine]>,
    /// Another result has another number.
    pub number: u64,
}

/// How we work, as it was reckoned last.
#[derive(Clone, Copy, Debug, Default)]
pub struct Practised<'a> {
    /// The figures; none before they are looked at.
    pub practice: Option<&'a Practice>,
    /// Whether they are those of what is looked at; else newer ones are on their way.
    pub current: bool,
    /// Whether those of what is looked at cannot be reckoned.
    pub broken: bool,
}

/// What the plan did since days that were asked for, as it was worked out last.
#[derive(Clone, Copy, Debug, Default)]
pub struct Changed<'a> {
    /// Of which insights ([`Cx::source`]), and since which days.
    pub of: Option<(u64, &'a [NaiveDate])>,
    /// By the day.
    pub since: Option<&'a BTreeMap<NaiveDate, Changes>>,
    /// Another result has another number.
    pub number: u64,
    /// Whether it is being worked out for something: what is asked meanwhile is not heard.
    pub running: bool,
    /// For what it cannot be worked out.
    pub broken: Option<(u64, &'a [NaiveDate])>,
}

/// The way that each reserve of the plan has come, as it was worked out last.
#[derive(Clone, Copy, Debug, Default)]
pub struct Trailed<'a> {
    /// Of which insights ([`Cx::source`]).
    pub of: Option<u64>,
    /// In the order of the reserves.
    pub trails: Option<&'a [Vec<Stood>]>,
    /// Whether they are being worked out for something: what is asked meanwhile is not heard.
    pub running: bool,
    /// For what they cannot be worked out.
    pub broken: Option<u64>,
}

/// Two days side by side, as they were worked out last.
#[derive(Clone, Copy, Debug, Default)]
pub struct Evaluated<'a> {
    /// Of which insights ([`Cx::source`]), and which days.
    pub of: Option<(u64, [NaiveDate; 2])>,
    /// What changed from the one to the other.
    pub changes: Option<&'a [Change]>,
    /// Whether it is being worked out for something: what is asked meanwhile is not heard.
    pub running: bool,
    /// For what it cannot be worked out.
    pub broken: Option<(u64, [NaiveDate; 2])>,
}

/// Lessons of other engagements, as they were read last.
#[derive(Clone, Copy, Debug, Default)]
pub struct Learned<'a> {
    /// What was found; none before anybody looked.
    pub found: Option<&'a Found>,
    /// Whether they are being read.
    pub running: bool,
}

/// What the past says of warnings, as it was worked out last.
#[derive(Clone, Copy, Debug, Default)]
pub struct Alarmed<'a> {
    /// All warnings through the days; none before they are looked at.
    pub history: Option<&'a History>,
    /// The rule whose page is open, through the days.
    pub replayed: Option<&'a Replayed>,
    /// Whether what is looked at cannot be worked out.
    pub broken: bool,
}

/// The slides of the deck, as they were drawn last.
#[derive(Clone, Copy, Debug, Default)]
pub struct Pictured<'a> {
    /// By the slide; those of slides that are new are not there yet.
    pub drawings: &'a [(SlideId, Arc<Drawing>)],
}

/// A document that is asked for: which, and since when it tells what changed.
pub type Order = (DocumentKind, NaiveDate);

/// A document, as it was composed last.
#[derive(Clone, Copy, Debug, Default)]
pub struct Composed<'a> {
    /// Of which insights ([`Cx::source`]), and which.
    pub of: Option<(u64, Order)>,
    /// The document.
    pub document: Option<&'a Composition>,
    /// Whether it is being composed for something: what is asked meanwhile is not heard.
    pub running: bool,
    /// For what it cannot be composed.
    pub broken: Option<(u64, Order)>,
}

/// What a view may know during one frame.
#[derive(Clone, Copy)]
pub struct Cx<'a> {
    /// The whole file. Edits start from here, so that nothing dated later is lost.
    pub file: &'a Workspace,
    /// Everything computed, as of `day`; `insights.shown` is the file as it was known then. Views draw from it.
    pub insights: &'a Insights,
    /// How the two managers stood at the months' ends before `day`, the earliest first, as far as it is known: what is
    /// missing comes later, and only while the managers are looked at.
    pub months: &'a [PathPoint],
    /// Where the plan leads, as far as it was simulated.
    pub simulated: Simulated<'a>,
    /// What is other in the insights than in a state that was asked about.
    pub weighed: Option<&'a (Weak<State>, Arc<Consequences>)>,
    /// What levelling would do, as far as it was asked for.
    pub levelled: Levelled<'a>,
    /// What a dependency would do, as far as it was asked for.
    pub drawn: Drawn<'a>,
    /// The picture of the network, as far as it was looked at.
    pub mapped: Mapped<'a>,
    /// Where many people stand on a lens, as far as it was looked at.
    pub standing: Standing<'a>,
    /// What a client may see, as far as it was looked at.
    pub client: Client<'a>,
    /// Who trusts whom, as far as that was looked at.
    pub trusted: Trusted<'a>,
    /// What the plan did since some days, as far as it was asked for.
    pub changed: Changed<'a>,
    /// How we work, as far as it was looked at.
    pub practised: Practised<'a>,
    /// The slides as pictures, as far as they were looked at.
    pub pictured: Pictured<'a>,
    /// Who looks, in their own eyes, as far as that was looked at.
    pub myself: Option<&'a Myself>,
    /// The way of the reserves, as far as it was asked for.
    pub trailed: Trailed<'a>,
    /// A document, as far as it was asked for.
    pub composed: Composed<'a>,
    /// Two days side by side, as far as they were asked for.
    pub evaluated: Evaluated<'a>,
    /// Lessons of other engagements, as far as they were looked for.
    pub learned: Learned<'a>,
    /// The past of the warnings, as far as it was looked at.
    pub alarmed: Alarmed<'a>,
    /// The day that is looked at.
    pub day: NaiveDate,
    /// The file's own today: its status date, or the computer's day.
    pub today: NaiveDate,
    /// Number of the insights: other insights have another number. A view may keep what it made of them (and of the
    /// file) together with this number.
    pub source: u64,
    /// Number of the opened file, among all of this run: what is said by halves belongs to it.
    pub opening: u64,
    /// Words, dates, numbers, money in the person's language.
    pub words: &'a Words,
    /// Sizes and colours.
    pub theme: &'a Theme,
    /// What is selected.
    pub selection: Option<RecordRef>,
    /// Whether edits are welcome: not while an earlier day is replayed.
    pub editable: bool,
    /// Whether it is drawn for a client: from what the client may see, in words that hurt nobody.
    pub for_client: bool,
    /// Whether it is presented: what chooses pages, filters and layers belongs to whoever presents, and not on a wall.
    pub presented: bool,
    /// Who writes: the name for new records.
    pub author: &'a str,
    /// Where wishes go.
    pub out: &'a Outbox,
}

impl<'a> Cx<'a> {
    /// The file as it was known on the day that is looked at.
    pub fn shown(&self) -> &'a Workspace {
        &self.insights.shown
    }

    /// The same as a client may see it; none before that is worked out of the file as it is now. Nothing is written
    /// from there.
    pub fn as_client(&self) -> Option<Cx<'a>> {
        let view = self.client.view.filter(|_| self.client.current)?;
        Some(Self {
            file: &view.file,
            insights: &view.insights,
            months: &[],
            trusted: Trusted::default(),
            day: view.insights.day,
            // Another number than that of what the team sees.
            source: !self.client.number,
            editable: false,
            for_client: true,
            // How we work is ours.
            practised: Practised::default(),
            evaluated: Evaluated::default(),
            learned: Learned::default(),
            // So is what we are warned of.
            alarmed: Alarmed::default(),
            myself: None,
            weighed: None,
            drawn: Drawn::default(),
            ..*self
        })
    }

    /// A plain message.
    pub fn text(&self, key: &str) -> &'static str {
        self.words.text(key)
    }

    /// Asks for an edit as a step of its own.
    pub fn edit(&self, edit: Edit, label: Label) {
        self.out.push(Action::Edit { edit, label, gesture: None });
    }

    /// Asks for an edit that belongs to a gesture: a drag is one step.
    pub fn edit_during(&self, edit: Edit, label: Label, gesture: GestureId) {
        self.out.push(Action::Edit { edit, label, gesture: Some(gesture) });
    }

    /// Asks to take back what a gesture did so far.
    pub fn take_back(&self, gesture: GestureId) {
        self.out.push(Action::TakeBack(gesture));
    }

    /// Asks for a new record.
    pub fn add(&self, record: impl Into<AnyRecord>, label: Label) {
        self.out.push(Action::Add { record: Box::new(record.into()), label });
    }

    /// Asks for an edit that adds a record among other things.
    pub fn make(&self, edit: Edit, label: Label) {
        self.out.push(Action::Make { edit, label });
    }

    /// Asks for a new record of which not all is said that counts.
    pub fn ask(&self, asking: Asking) {
        self.out.push(Action::Ask(asking));
    }

    /// What a sentence says to whoever only reads, on a wall and on paper: not what the hand can do, which is said after its
    /// last semicolon.
    pub fn to_read<'t>(&self, said: &'t str) -> &'t str {
        let end = said.rfind([';', '；']).filter(|_| self.presented);
        said.get(..end.unwrap_or(said.len())).unwrap_or(said)
    }

    /// Asks for a command.
    pub fn command(&self, command: Command) {
        self.out.push(Action::Command(command));
    }

    /// Selects a record without leaving the view.
    pub fn select(&self, record: impl Into<RecordRef>) {
        self.out.push(Action::Select(Some(record.into())));
    }

    /// Selects what is being moved, without opening its details.
    pub fn hold(&self, record: impl Into<RecordRef>) {
        self.out.push(Action::Hold(record.into()));
    }

    /// Goes to the view where the record is at home.
    pub fn show(&self, record: impl Into<RecordRef>) {
        self.out.push(Action::Show(record.into()));
    }

    /// Whether this record is selected.
    pub fn is_selected(&self, record: impl Into<RecordRef>) -> bool {
        self.selection == Some(record.into())
    }

    /// What a new record carries: by the author, on the day that is looked at.
    pub fn meta(&self, visibility: Visibility) -> Meta {
        Meta { visibility, by: self.author.to_owned(), on: self.day }
    }
}
