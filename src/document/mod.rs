//! How a workspace changes: edits, each of which makes a new value or is refused; undo and redo.
//!
//! Owns the one door for change. Knows workspaces and nothing of files, screens, words or the clock: what an edit
//! is called and why it was refused are keys with what fills them.

mod answers;
mod client_copy;
mod delete;
mod difference;
mod edit;
mod given;
mod history;
mod ids;
mod label;
mod merge;
mod outline;
mod part;
mod perform;
mod phases;
mod refusal;
mod rows;

pub use answers::Answer;
pub use client_copy::{ForClient, client_copy};
pub use delete::{Consequence, Fate, consequences, rejoined, without, without_rejoining};
pub use difference::{Became, Change, Difference, FieldChange, Step as Where};
pub use edit::{Edit, MeetingNotes};
pub use history::{GestureId, Step, Stepped};
pub use label::{Label, name_of};
pub use merge::{Choices, Clash, Conflict, FieldConflict, Merged, Side, merge, merge_without_base};
pub use part::Part;
pub use refusal::Refusal;

use std::sync::Arc;

use chrono::{Months, NaiveDate};

use crate::workspace::{
    Engagement, PlanSettings, Problem, RecordKind, RecordRef, Thresholds, Workspace, check, check_after,
};
use history::History;
use ids::IdSource;

/// An open engagement: its value now, what it was before, and what of it is saved.
///
/// A revision stands for one value: undo brings an earlier revision back, an edit makes one that was never there.
#[derive(Clone, Debug)]
pub struct Document {
    workspace: Workspace,
    revision: u64,
    newest_revision: u64,
    saved: Option<(u64, Workspace)>,
    changed: bool,
    problems: Arc<[Problem]>,
    history: History,
    ids: IdSource,
    last_added: Option<RecordRef>,
}

impl Document {
    /// A document that was just read: it counts as saved.
    ///
    /// `seat` sets its new ids apart from those of every other copy and session; it should be chosen anew, at
    /// random, whenever a document is opened.
    pub fn opened(workspace: Workspace, seat: u64) -> Self {
        let mut document = Self::made(workspace, seat);
        document.saved = Some((0, document.workspace.clone()));
        document.changed = false;
        document
    }

    /// A document that is in no file yet.
    pub fn made(workspace: Workspace, seat: u64) -> Self {
        let ids = IdSource::new(&workspace, seat);
        let problems = check(&workspace).into();
        Self {
            workspace,
            revision: 0,
            newest_revision: 0,
            saved: None,
            changed: true,
            problems,
            history: History::default(),
            ids,
            last_added: None,
        }
    }

    /// The value now. A clone is cheap.
    pub fn workspace(&self) -> &Workspace {
        &self.workspace
    }

    /// Which value it is: equal revisions of one document mean equal values.
    pub fn revision(&self) -> u64 {
        self.revision
    }

    /// Everything that is wrong with the value now. No edit adds to it.
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// Does what a person asked for, or says why not and changes nothing. What changes nothing makes no step.
    pub fn apply(&mut self, edit: Edit, step: &Step) -> Result<(), Refusal> {
        let made = made(&self.workspace, &self.problems, edit, &mut self.ids)?;
        self.put(made, step);
        Ok(())
    }

    /// What [`Self::apply`] of an edit would make, to be worked out elsewhere from what the document is now: for edits of so
    /// many records that nobody should wait for them. It adds no records: their ids would be handed out twice.
    pub fn prepare(&self, edit: Edit) -> impl FnOnce() -> Result<Prepared, Refusal> + Send + 'static {
        let (workspace, problems, revision) = (self.workspace.clone(), Arc::clone(&self.problems), self.revision);
        let mut ids = self.ids.clone();
        move || made(&workspace, &problems, edit, &mut ids).map(|made| Prepared { revision, made })
    }

    /// Does what was prepared, as one step; whether the document is still what it was prepared from.
    pub fn carry_out(&mut self, prepared: Prepared, step: &Step) -> bool {
        let holds = prepared.revision == self.revision;
        if holds {
            self.put(prepared.made, step);
        }
        holds
    }

    /// Puts another value of the whole engagement in the place of this one, as one step: recovered work, an earlier
    /// version, what two people's work came to. It comes from files and is taken as a file is, whatever is wrong with it.
    pub fn replace(&mut self, workspace: Workspace, step: &Step) {
        if workspace == self.workspace {
            return;
        }
        for kind in RecordKind::ALL {
            workspace.references(*kind).into_iter().for_each(|record| self.ids.seen(record));
        }
        let problems = check(&workspace).into();
        self.put(Some(Made { next: workspace, added: None, problems }), step);
    }

    fn put(&mut self, made: Option<Made>, step: &Step) {
        let Some(Made { next, added, problems }) = made else { return };
        self.history.did(step, (&self.workspace, &self.problems), self.revision, &next);
        self.newest_revision += 1;
        self.last_added = added.or(self.last_added);
        // Back to where a gesture began: the value is the earlier one, and so is its revision.
        let revision = self.history.returned().unwrap_or(self.newest_revision);
        self.take((next, problems), revision);
    }

    /// The value that an edit would make; none where it would be refused. Nothing changes.
    pub fn trial(&self, edit: Edit) -> Option<Workspace> {
        perform::perform(&self.workspace, edit, &mut self.ids.clone()).ok().map(|(next, _)| next)
    }

    /// Applies an edit as a step of its own, called as the edit calls itself.
    pub fn apply_plainly(&mut self, edit: Edit) -> Result<(), Refusal> {
        let step = Step::of(edit.label(&self.workspace));
        self.apply(edit, &step)
    }

    /// Takes the last step back. Returns what it was and what to select.
    pub fn undo(&mut self) -> Option<Stepped> {
        let (stepped, value, revision) = self.history.undo((&self.workspace, &self.problems), self.revision)?;
        self.take(value, revision);
        Some(stepped)
    }

    /// Takes back what a gesture did, if it did anything that stands: Escape during a drag. Leaves nothing to redo.
    pub fn take_back(&mut self, gesture: GestureId) -> Option<Stepped> {
        let (stepped, value, revision) = self.history.take_back(gesture)?;
        self.take(value, revision);
        Some(stepped)
    }

    /// Does the step again that was taken back last.
    pub fn redo(&mut self) -> Option<Stepped> {
        let (stepped, value, revision) = self.history.redo((&self.workspace, &self.problems), self.revision)?;
        self.take(value, revision);
        Some(stepped)
    }

    /// What `undo` would take back.
    pub fn undo_label(&self) -> Option<&Label> {
        self.history.undo_label()
    }

    /// What `redo` would do again.
    pub fn redo_label(&self) -> Option<&Label> {
        self.history.redo_label()
    }

    /// How many steps can be taken back.
    pub fn undo_steps(&self) -> usize {
        self.history.len()
    }

    /// Whether the value of this revision is what there is now, or what that came of.
    pub fn came_of(&self, revision: u64) -> bool {
        self.revision == revision || self.history.holds(revision)
    }

    /// Whether there is anything that the file does not have.
    pub fn is_changed(&self) -> bool {
        self.changed
    }

    /// The revision that is in the file, if any is.
    pub fn saved_revision(&self) -> Option<u64> {
        self.saved.as_ref().map(|(revision, _)| *revision)
    }

    /// The value that is in the file, if any is: from it both begin who change it.
    pub fn saved_workspace(&self) -> Option<&Workspace> {
        self.saved.as_ref().map(|(_, workspace)| workspace)
    }

    /// What was saved: the value handed to the worker, and which revision it was.
    pub fn saved(&mut self, revision: u64, workspace: Workspace) {
        self.saved = Some((revision, workspace));
        self.look_for_changes();
    }

    /// An id that no record of this kind had or will have; none when all sixteen million of this seat are used.
    pub fn new_id(&mut self, kind: RecordKind) -> Option<RecordRef> {
        self.ids.next(kind)
    }

    /// The record that the last adding edit added, while it is there: what to select.
    pub fn last_added(&self) -> Option<RecordRef> {
        self.last_added.filter(|added| self.workspace.contains(*added))
    }

    fn take(&mut self, (workspace, problems): (Workspace, Arc<[Problem]>), revision: u64) {
        self.workspace = workspace;
        self.revision = revision;
        self.problems = problems;
        self.look_for_changes();
    }

    fn look_for_changes(&mut self) {
        self.changed = match &self.saved {
            Some((revision, workspace)) => *revision != self.revision && *workspace != self.workspace,
            None => true,
        };
    }
}

/// An edit that was worked out beside the document, see [`Document::prepare`].
#[derive(Debug)]
pub struct Prepared {
    revision: u64,
    made: Option<Made>,
}

/// What an edit makes.
#[derive(Debug)]
struct Made {
    next: Workspace,
    added: Option<RecordRef>,
    problems: Arc<[Problem]>,
}

/// What an edit makes of a workspace with these problems; nothing where it changes nothing.
fn made(workspace: &Workspace, problems: &[Problem], edit: Edit, ids: &mut IdSource) -> Result<Option<Made>, Refusal> {
    let (next, added) = perform::perform(workspace, edit, ids)?;
    if next == *workspace {
        return Ok(None);
    }
    let after = check_after(workspace, problems, &next);
    let fresh = refusal::added(problems, &after);
    if !fresh.is_empty() {
        return Err(Refusal::Broken(fresh));
    }
    Ok(Some(Made { next, added, problems: after.into() }))
}

/// A new, empty engagement: six months from `start`, in euros, on the usual calendar.
pub fn fresh_workspace(title: &str, start: NaiveDate) -> Workspace {
    Workspace::new(Engagement {
        id: 0,
        title: title.to_owned(),
        client: String::new(),
        firm: String::new(),
        currency: "EUR".into(),
        start,
        end: start.checked_add_months(Months::new(6)),
        summary: String::new(),
        note: String::new(),
        manager: None,
        status_date: None,
        phases: Vec::new(),
        calendars: Vec::new(),
        plan: PlanSettings::default(),
        charter: None,
        owners: Vec::new(),
        thresholds: Thresholds::default(),
        origin: None,
        for_team: 0,
    })
}
