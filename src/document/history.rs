//! Undo and redo: earlier values, each with the name of the step that left it.

use std::sync::Arc;

use super::Label;
use crate::workspace::{Problem, RecordRef, Workspace};

/// A value, and everything that is wrong with it.
type Value = (Workspace, Arc<[Problem]>);
/// The same, looked at.
type Now<'a> = (&'a Workspace, &'a Arc<[Problem]>);

/// One gesture of a person: a drag, the typing in one field. Chosen by whoever watches the gesture.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GestureId(pub u64);

/// What a step is called, which gesture it is part of and what was selected when it was made.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// Its name, for "Undo …".
    pub label: Label,
    /// Edits that follow each other within one gesture are one step.
    pub gesture: Option<GestureId>,
    /// What to select again when it is undone or redone.
    pub selection: Option<RecordRef>,
}

impl Step {
    /// A step of its own, with nothing selected.
    pub fn of(label: Label) -> Self {
        Self { label, gesture: None, selection: None }
    }
}

/// A step that was taken back or done again.
#[derive(Clone, Debug, PartialEq)]
pub struct Stepped {
    /// Its name.
    pub label: Label,
    /// What to select.
    pub selection: Option<RecordRef>,
}

/// The other side of a step: the value that it left (or led to).
#[derive(Clone, Debug)]
struct Entry {
    step: Step,
    workspace: Workspace,
    /// What is wrong with it: a step is taken back without looking for that again.
    problems: Arc<[Problem]>,
    revision: u64,
}

/// Earlier and later values. Bounded by memory alone: values share what they have in common.
#[derive(Clone, Debug, Default)]
pub(super) struct History {
    undo: Vec<Entry>,
    redo: Vec<Entry>,
    /// The revision of a value to which the last edit of a gesture returned.
    returned: Option<u64>,
}

impl History {
    /// Keeps what was there before a step that leads to `after`.
    pub(super) fn did(&mut self, step: &Step, (before, problems): Now<'_>, revision: u64, after: &Workspace) {
        self.redo.clear();
        self.returned = None;
        let joins = |top: &Entry| step.gesture.is_some() && top.step.gesture == step.gesture;
        match self.undo.last_mut() {
            Some(top) if joins(top) && top.workspace == *after => {
                self.returned = Some(top.revision);
                self.undo.pop();
            }
            Some(top) if joins(top) => top.step.label = step.label.clone(),
            _ => {
                let (workspace, problems) = (before.clone(), Arc::clone(problems));
                self.undo.push(Entry { step: step.clone(), workspace, problems, revision });
            }
        }
    }

    /// The revision of the earlier value that the last edit brought back, if it did.
    pub(super) fn returned(&self) -> Option<u64> {
        self.returned
    }

    pub(super) fn undo(&mut self, now: Now<'_>, revision: u64) -> Option<(Stepped, Value, u64)> {
        Self::step(&mut self.undo, &mut self.redo, now, revision)
    }

    /// Takes back the last step if it is this gesture's own, as if the gesture had never been: nothing to redo.
    pub(super) fn take_back(&mut self, gesture: GestureId) -> Option<(Stepped, Value, u64)> {
        let entry = self.undo.pop_if(|top| top.step.gesture == Some(gesture))?;
        self.returned = None;
        let stepped = Stepped { label: entry.step.label, selection: entry.step.selection };
        Some((stepped, (entry.workspace, entry.problems), entry.revision))
    }

    pub(super) fn redo(&mut self, now: Now<'_>, revision: u64) -> Option<(Stepped, Value, u64)> {
        Self::step(&mut self.redo, &mut self.undo, now, revision)
    }

    fn step(
        from: &mut Vec<Entry>,
        to: &mut Vec<Entry>,
        (now, problems): Now<'_>,
        revision: u64,
    ) -> Option<(Stepped, Value, u64)> {
        let mut entry = from.pop()?;
        // What was undone is not joined by what follows, even if the gesture goes on.
        entry.step.gesture = None;
        let stepped = Stepped { label: entry.step.label.clone(), selection: entry.step.selection };
        to.push(Entry { step: entry.step, workspace: now.clone(), problems: Arc::clone(problems), revision });
        Some((stepped, (entry.workspace, entry.problems), entry.revision))
    }

    pub(super) fn undo_label(&self) -> Option<&Label> {
        self.undo.last().map(|entry| &entry.step.label)
    }

    pub(super) fn redo_label(&self) -> Option<&Label> {
        self.redo.last().map(|entry| &entry.step.label)
    }

    /// Whether a value is among those that are taken back to.
    pub(super) fn holds(&self, revision: u64) -> bool {
        self.undo.iter().any(|entry| entry.revision == revision)
    }

    pub(super) fn len(&self) -> usize {
        self.undo.len()
    }
}
