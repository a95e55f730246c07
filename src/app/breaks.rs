//! Before a change of the plan is made: whether it breaks what someone expects, and whom to tell before which day.
//!
//! A drag shows that while it moves. Everything else that changes tasks or contacts (a cell, a field of the details, a
//! deletion, levelling, recalculating) passes here first; nothing is asked where nothing breaks.

use super::modals::Modal;
use super::session::Session;
use super::shell::Entente;
use crate::document::{Edit, Label, Step};
use crate::insight::consequences::{Consequences, ToTell};
use crate::language::Words;
use crate::ui::naming::{stakeholder_name, title_of};
use crate::workspace::{ExpectationKind, RecordRef, Workspace};

/// What a change breaks, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    /// How many expectations.
    pub n: usize,
    /// Whom to tell before which day, and of what; the most urgent first.
    pub lines: Vec<String>,
    /// Whether an explanation, a demonstration or a talk would serve one of them, so that no task has to move for it.
    pub talk_serves: bool,
}

impl Entente {
    /// Applies an edit as a step; where it would break what someone expects, asks first.
    pub(super) fn apply_or_ask(&mut self, edit: Edit, label: Label) {
        if let Some(broken) = self.broken_by(&edit) {
            self.modal = Some(Modal::Breaks { edit: Box::new(edit), label, broken });
            return;
        }
        self.apply_now(edit, label);
    }

    /// Applies an edit as a step of its own.
    pub(super) fn apply_now(&mut self, edit: Edit, label: Label) {
        let Some(session) = &mut self.session else { return };
        let step = Step { label, gesture: None, selection: session.selection };
        if let Err(refusal) = session.document.apply(edit, &step) {
            self.refuse(&refusal);
        }
    }

    /// Asks whether to delete records, with what that does to the plan and what it breaks.
    pub(super) fn ask_to_delete(&mut self, records: Vec<RecordRef>) {
        let Some(session) = &self.session else { return };
        let broken = self.broken_by(&Edit::Several(records.iter().map(|one| Edit::Delete(*one)).collect()));
        let modal = Modal::delete(session.document.workspace(), session.insights(), records, &self.words);
        self.modal = Some(modal.breaking(broken));
    }

    /// What an edit would break; none where nothing, or where that is not known.
    pub(super) fn broken_by(&self, edit: &Edit) -> Option<Broken> {
        let session = self.session.as_ref()?;
        let found = consequences(session, edit)?;
        Some(in_words(session, &found, &self.words))
    }
}

/// What an edit of tasks or contacts does, where it breaks something; what is said of an expectation itself is no
/// change of the plan.
fn consequences(session: &Session, edit: &Edit) -> Option<Consequences> {
    let insights = session.insights();
    let promised = insights.expectations.statuses.iter().any(|status| status.open && !status.is_late());
    if !promised || !session.is_current() {
        return None;
    }
    let file = session.document.workspace();
    let trial = session.document.trial(edit.clone())?;
    if trial.tasks == file.tasks && trial.contacts == file.contacts {
        return None;
    }
    let before = insights.state();
    let mut found = before.until(&insights.what_if_file(&trial));
    let same = |workspace: &Workspace, id| {
        let (was, is) = (file.expectations.get(id), workspace.expectations.get(id));
        was.zip(is).is_some_and(|(was, is)| (was.by, was.holder, was.closed_on) == (is.by, is.holder, is.closed_on))
    };
    found.broken.retain(|touched| same(&trial, touched.id));
    (!found.broken.is_empty()).then_some(found)
}

fn in_words(session: &Session, found: &Consequences, words: &Words) -> Broken {
    let (insights, day) = (session.insights(), session.day());
    let shown = &insights.shown;
    let line = |one: &ToTell| {
        let what: Vec<String> = one
            .broken
            .iter()
            .map(|id| {
                let title = title_of(shown, (*id).into(), words);
                let quoted = words.with("common-quoted", &[("text", title.into())]);
                let planned = found.broken.iter().find(|touched| touched.id == *id).and_then(|one| one.planned_on);
                match planned {
                    Some(on) => {
                        let on = words.date_short(on);
                        words.with("plan-breaks-late", &[("what", quoted.into()), ("date", on.into())])
                    }
                    None => words.with("plan-breaks-unserved", &[("what", quoted.into())]),
                }
            })
            .collect();
        let (who, what) = (("who", stakeholder_name(shown, one.who, words).into()), ("what", what.join("; ").into()));
        match one.before {
            Some(before) => {
                let date = words.date_short(before);
                words.with("plan-breaks-tell", &[who, ("date", date.into()), what])
            }
            None => words.with("plan-breaks-tell-now", &[who, what]),
        }
    };
    let served = |id| {
        shown.expectations.get(id).is_some_and(|expectation| {
            matches!(expectation.kind, ExpectationKind::Understand | ExpectationKind::See | ExpectationKind::Feel)
        })
    };
    Broken {
        n: found.broken.len(),
        lines: found.to_tell(shown, day).iter().map(line).collect(),
        talk_serves: found.broken.iter().any(|touched| served(touched.id)),
    }
}
