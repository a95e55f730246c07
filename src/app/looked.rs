//! What was worked out because it was looked at, each of what it is.
//!
//! Owns the list of what is dropped when the file is looked at with other eyes, given up when a worker breaks off, and
//! waited for while it is under way.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::NaiveDate;

use super::cores::Cores;
use super::deck::{Paged, Pictures};
use super::latest::{Drawn, Latest};
use super::worker::Worker;
use crate::insight::ClientView;
use crate::insight::brief::Changes;
use crate::insight::buffers::Stood;
use crate::insight::consequences::Tied;
use crate::insight::documents::{self, Composition};
use crate::insight::evaluation::Change;
use crate::insight::lessons::Found;
use crate::insight::levelling::{Levelling, Options};
use crate::insight::network::Map;
use crate::insight::personal::Myself;
use crate::insight::practice::Practice;
use crate::insight::trust_lines::TrustLine;
use crate::insight::warnings::Rule;
use crate::insight::warnings::history::{History, Replayed};
use crate::language::Language;
use crate::ui::context::{Composed, Order};
use crate::ui::theme::ThemeKind;
use crate::ui::views::people::placement::{Layout, Scenery};
use crate::workspace::{Link, StakeholderId, TaskId, Workspace};

/// A scene of many people: it is the same as long as it is the same value in memory.
#[derive(Clone)]
pub struct Crowded(pub Arc<Scenery>);

impl PartialEq for Crowded {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

/// The last result of each kind.
#[derive(Default)]
pub(super) struct Looked {
    /// By the insights, and how.
    pub levellings: Latest<(u64, Options), Levelling>,
    pub maps: Latest<Drawn, Map>,
    /// What a dependency would do that is drawn, by the insights, to which task, and which.
    pub ties: Latest<(u64, TaskId, Link), Option<Tied>>,
    pub standings: Latest<Crowded, Layout>,
    /// By the revision and the day.
    pub clients: Latest<(u64, NaiveDate), ClientView>,
    /// By the insights.
    pub trusts: Latest<u64, Vec<TrustLine>>,
    /// What the plan did since days, by the insights.
    pub changes: Latest<(u64, Vec<NaiveDate>), BTreeMap<NaiveDate, Changes>>,
    /// By the insights, and by the picture of the network where the paths through it are known from there alone.
    pub practices: Latest<(u64, Option<u64>), Practice>,
    /// One of us in their own eyes, by the insights and whose.
    pub selves: Latest<(u64, StakeholderId), Myself>,
    /// The ways of the reserves, by the number of the insights.
    pub trails: Latest<u64, Vec<Vec<Stood>>>,
    /// A document that leaves, as it was asked for last, by the insights.
    pub documents: Latest<(u64, Order), Composition>,
    /// Two days side by side, by the number of the insights.
    pub evaluations: Latest<(u64, [NaiveDate; 2]), Vec<Change>>,
    /// Lessons of other files, by how often they were asked for.
    pub learned: Latest<u64, Found>,
    /// The past of all warnings, by the revision and the day.
    pub histories: Latest<(u64, NaiveDate), Option<History>>,
    /// The slides as pictures, by the revision and how they are drawn.
    pub pictures: Latest<(u64, ThemeKind, Language, Paged), Arc<Pictures>>,
    /// The past of one rule.
    pub replays: Latest<(u64, NaiveDate, Rule), Option<Replayed>>,
}

impl Looked {
    /// Gives up what a worker broke off.
    pub fn broken(&mut self) {
        self.levellings.broken();
        self.maps.broken();
        self.ties.broken();
        self.standings.broken();
        self.clients.broken();
        self.trusts.broken();
        self.changes.broken();
        self.practices.broken();
        self.selves.broken();
        self.trails.broken();
        self.documents.broken();
        self.evaluations.broken();
        self.learned.broken();
        self.histories.broken();
        self.pictures.broken();
        self.replays.broken();
    }

    /// Begins to compose a document of the file as it is looked at: from figures of its own, those of its readers.
    pub fn compose(
        &mut self,
        worker: &mut Worker,
        (session, source): (u64, u64),
        (file, day): (Workspace, NaiveDate),
        order: Order,
    ) {
        let of = (source, order);
        if self.documents.wants(&of) {
            let goes_on = self.documents.goes_on();
            let make = move || documents::compose_by(&file, (order.0, day, order.1), &goes_on, &Cores);
            self.documents.begin(worker, (session, of), false, make, |session| &mut session.looked.documents);
        }
    }

    /// The document as a view may know it.
    pub fn composed(&self) -> Composed<'_> {
        Composed {
            of: self.documents.of().copied(),
            document: self.documents.last(),
            running: self.documents.is_running(),
            broken: self.documents.given_up().copied(),
        }
    }

    /// Whether one is under way.
    pub fn is_running(&self) -> bool {
        self.levellings.is_running()
            || self.maps.is_running()
            || self.ties.is_running()
            || self.standings.is_running()
            || self.clients.is_running()
            || self.trusts.is_running()
            || self.changes.is_running()
            || self.practices.is_running()
            || self.selves.is_running()
            || self.trails.is_running()
            || self.documents.is_running()
            || self.evaluations.is_running()
            || self.learned.is_running()
            || self.histories.is_running()
            || self.pictures.is_running()
            || self.replays.is_running()
    }
}
