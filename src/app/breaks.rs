//! Before a change of the plan is made: whether it breaks what someone expects, and whom to tell before which day.
//!
//! A drag shows that while it moves. Everything else that changes tasks or contacts (a cell, a field of the details, a
//! deletion, levelling, recalculating) passes here first; nothing is asked where nothing breaks.

use super::beginnings;
use super::modals::Modal;
use super::session::Session;
use super::shell::Entente;
use crate::document::{Edit, Label, Refusal, Step};
use crate::insight::Insights;
use crate::insight::consequences::{Consequences, ToTell};
use crate::language::{Arg, Words};
use crate::ui::blank;
use crate::ui::context::Action;
use crate::ui::naming::{stakeholder_name, title_of, titles_of};
use crate::ui::plan_contact::{self, Service, Serving};
use crate::ui::reasons;
use crate::ui::widgets::chip::Mark;
use crate::workspace::{ExpectationId, Workspace};

/// Whether the change was made that was asked for last.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Made {
    /// There was nothing to change.
    #[default]
    Nothing,
    /// It was.
    Yes,
    /// It was refused, or is only being asked about.
    No,
}

/// What a change breaks, in words.
#[derive(Clone, Debug, PartialEq)]
pub struct Broken {
    /// How many expectations.
    pub n: usize,
    /// Whom to tell before which day, and of what; the most urgent first.
    pub lines: Vec<String>,
    /// Talks that would serve some of them, so that no task has to move for these: what each is about and when, in words;
    /// and the edit that plans it, or lets a planned one serve.
    pub talks: Vec<(String, Edit)>,
}

impl Broken {
    /// How many of the talks are new.
    pub fn new_talks(&self) -> usize {
        self.talks.iter().filter(|(_, edit)| matches!(edit, Edit::PlanContactFor { .. })).count()
    }
}

impl Entente {
    /// Applies an edit as a step; where it would break what someone expects, asks first.
    pub(super) fn apply_or_ask(&mut self, edit: Edit, label: Label) {
        if let Some(broken) = self.broken_by(&edit) {
            self.made = Made::No;
            self.modal = Some(Modal::Breaks { edit: Box::new(edit), label, broken });
            return;
        }
        self.apply_now(edit, label);
    }

    /// Applies an edit as a step of its own.
    pub(super) fn apply_now(&mut self, edit: Edit, label: Label) {
        let Some(session) = &mut self.session else { return };
        let step = Step { label, gesture: None, selection: session.selection };
        self.perform(edit, &step);
    }

    /// Applies an edit, or says why not; what is said of it next knows whether it was made.
    pub(super) fn perform(&mut self, edit: Edit, step: &Step) {
        let noted = self.noted_by_nobody();
        let Some(session) = &mut self.session else { return };
        let before = session.document.revision();
        let adds = step.gesture.is_none() && beginnings::adds_tasks(&edit);
        let without = adds.then(|| session.document.workspace().clone());
        let result = session.apply(edit, step);
        self.made = match &result {
            Ok(()) if session.document.revision() != before => Made::Yes,
            // A hand that rests while it drags takes nothing back.
            Ok(()) if step.gesture.is_some() => self.made,
            Ok(()) => Made::Nothing,
            Err(_) => Made::No,
        };
        if let Err(refusal) = result {
            self.refuse(&refusal);
        } else if let Some(before) = without {
            self.say_where_they_begin(&before);
        }
        if let Some(noted) = noted.filter(|_| self.made == Made::Yes) {
            self.offer_to_say_who(noted);
        }
    }

    /// Says why something was not done.
    pub(super) fn refuse(&mut self, refusal: &Refusal) {
        if *refusal == Refusal::OnlySeen {
            return self.say_no_edits();
        }
        let why = self.why_not(refusal);
        let sentence = self.words.with("error-refused", &[("why", why.into())]);
        let toast = self.toasts.add(Mark::Trouble, sentence);
        let session = self.session.as_ref();
        self.refused = session.map(|session| (toast, session.number(), session.document.revision()));
    }

    pub(super) fn why_not(&self, refusal: &Refusal) -> String {
        let named = |value: String| match &self.session {
            Some(session) => titles_of(&value, session.seen(), &self.words).unwrap_or(value),
            None => value,
        };
        let details: Vec<(&str, String)> =
            refusal.details().into_iter().map(|(name, value)| (name, named(value))).collect();
        let args: Vec<(&str, Arg)> = details.iter().map(|(name, value)| (*name, Arg::from(value))).collect();
        self.words.with(refusal.key(), &args)
    }

    /// Whether it is being asked if a change is to be made that breaks what someone expects.
    pub(super) fn is_asking(&self) -> bool {
        matches!(self.modal, Some(Modal::Breaks { .. }))
    }

    /// Whether what is being asked about is something that happened, and so is only noted or not.
    pub(super) fn is_asking_of_what_happened(&self) -> bool {
        matches!(&self.modal, Some(Modal::Breaks { edit, .. }) if edit.says_what_happened())
    }

    /// Whether an action waits until that is answered: what changes the file, or asks, or says that it was changed, or
    /// a command, which must find what was typed before it.
    pub(super) fn has_to_wait(&self, action: &Action) -> bool {
        let changes = match action {
            Action::Edit { gesture, .. } => gesture.is_none(),
            Action::Add { .. } | Action::Make { .. } | Action::Ask(_) => true,
            Action::AskDelete(_) | Action::AskDeleteAll(_) => true,
            Action::Done(_) | Action::Command(_) => true,
            _ => false,
        };
        changes && self.is_asking()
    }

    /// Keeps an action until that is answered. A field that has handed its typing over and then loses the keyboard to
    /// the question says the same again: it is asked once.
    pub(super) fn hold(&mut self, action: Action) {
        let known = match (&action, &self.modal) {
            (Action::Edit { edit, .. }, Some(Modal::Breaks { edit: asked, .. })) => {
                let held = |one: &Action| matches!(one, Action::Edit { edit: held, .. } if held == edit);
                edit == asked.as_ref() || self.held.iter().any(held)
            }
            _ => false,
        };
        if !known {
            self.held.push(action);
        }
    }

    /// The change is not made: what was to come after it is not what is wanted now. What else was typed is not lost.
    pub(super) fn left_as_it_is(&mut self, happened: bool) {
        if happened {
            self.toasts.add(Mark::Watch, self.words.text("plan-breaks-not-noted"));
        }
        self.made = Made::No;
        self.waiting.clear();
        self.held.retain(|action| !matches!(action, Action::Command(_)));
    }

    /// What an edit would break; none where nothing, or where that is not known.
    pub(super) fn broken_by(&self, edit: &Edit) -> Option<Broken> {
        let session = self.session.as_ref()?;
        let (found, after) = consequences(session, edit)?;
        // Talks are sought in the file as it would be: one that is cancelled or moved by this serves nothing else.
        Some(in_words(session.insights(), &found, &after, (&self.words, &self.settings.author)))
    }
}

/// What a deletion would break, and which talks would serve that without what is deleted; `without` is the file after it.
pub(super) fn broken_without(
    insights: &Insights,
    file: &Workspace,
    without: &Workspace,
    by: (&Words, &str),
) -> Option<Broken> {
    if !promises(insights) {
        return None;
    }
    let found = broken_in(insights, file, without)?;
    Some(in_words(insights, &found, without, by))
}

/// Whether anybody expects something that is not late already.
fn promises(insights: &Insights) -> bool {
    insights.expectations.statuses.iter().any(|status| status.open && !status.is_late())
}

/// What an edit of tasks or contacts does, where it breaks something, and the file after it; what is said of an
/// expectation itself is no change of the plan.
fn consequences(session: &Session, edit: &Edit) -> Option<(Consequences, Workspace)> {
    let insights = session.insights();
    if !promises(insights) || !session.is_current() {
        return None;
    }
    let trial = session.seen_of(&session.document.trial(edit.clone())?);
    Some((broken_in(insights, session.seen(), &trial)?, trial))
}

/// What would break if the file were another.
fn broken_in(insights: &Insights, file: &Workspace, trial: &Workspace) -> Option<Consequences> {
    if trial.tasks == file.tasks && trial.contacts == file.contacts {
        return None;
    }
    let before = insights.state();
    let mut found = before.until(&insights.what_if_file(trial));
    let same = |workspace: &Workspace, id| {
        let (was, is) = (file.expectations.get(id), workspace.expectations.get(id));
        was.zip(is).is_some_and(|(was, is)| (was.by, was.holder, was.closed_on) == (is.by, is.holder, is.closed_on))
    };
    found.broken.retain(|touched| same(trial, touched.id));
    (!found.broken.is_empty()).then_some(found)
}

/// Says what breaks, and which talks serve some of it: what is new is planned by `author` in the file as the change leaves
/// it, at an hour that the ones before it leave free.
fn in_words(insights: &Insights, found: &Consequences, file: &Workspace, (words, author): (&Words, &str)) -> Broken {
    let (shown, day) = (&insights.shown, insights.day);
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
    let mut lines: Vec<String> = found.to_tell(shown, day).iter().map(line).collect();
    if !found.later.is_empty() {
        lines.push(words.with("plan-live-later", &[("n", found.later.len().into())]));
        lines.extend(found.later.iter().map(|one| reasons::expected(words, shown, one)));
    }
    let broken: Vec<ExpectationId> = found.broken.iter().map(|touched| touched.id).collect();
    let start = blank::Start { workspace: file, day, author, near: None, words };
    let talk = |one: Service| {
        let quoted =
            |id: &ExpectationId| words.with("common-quoted", &[("text", title_of(shown, (*id).into(), words).into())]);
        let what = ("what", one.serves.iter().map(quoted).collect::<Vec<_>>().join("; ").into());
        let who = ("who", stakeholder_name(shown, one.who, words).into());
        let said = match &one.by {
            Serving::Planned(_, at) => {
                words.with("plan-breaks-planned", &[what, who, ("date", words.date_short(at.date()).into())])
            }
            Serving::New(talk, contact) => {
                let date = words.date_short(contact.at.date());
                let act = words.with(talk.act_key(), &[("date", date.into())]);
                words.with("plan-breaks-talk", &[what, who, ("act", act.into())])
            }
        };
        (said, one.edit())
    };
    let talks = plan_contact::services(&start, &broken).into_iter().map(talk).collect();
    Broken { n: broken.len(), lines, talks }
}
