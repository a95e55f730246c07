//! Two people's values of the open file, compared and put together: what is in conflict is decided one by one, and what
//! comes of it is one step.

use std::collections::BTreeMap;
use std::path::PathBuf;

use super::kept_modals::Question;
use super::modals::Modal;
use super::recovery::{Changed, Only};
use super::session::Session;
use super::shell::Entente;
use super::watch::Found;
use super::worker::Report;
use crate::document::{Choices, Conflict, Label, Merged, Side, Step, merge, merge_without_base};
use crate::file::{Stamp, Version, versions};
use crate::insight::own_view::OwnView;
use crate::language::Words;
use crate::ui::compare::Comparison;
use crate::ui::compare::conflict::Telling;
use crate::ui::merging::{Choice, Differences};
use crate::ui::widgets::chip::Mark;
use crate::workspace::Workspace;

/// Where the other value comes from.
#[derive(Clone, Debug, PartialEq)]
pub enum From {
    /// It lies in the file's place: as what it is known there.
    Disk(Stamp),
    /// A sync program left it beside the file.
    Copy(PathBuf),
}

/// What is put together, while its conflicts are decided.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    session: u64,
    /// With whose eyes it is told.
    author: String,
    /// Of which value of ours.
    revision: u64,
    /// What both began with; none where nothing is known of it.
    base: Option<Workspace>,
    theirs: Workspace,
    from: From,
    merged: Merged,
    /// What is in conflict.
    pub choices: Vec<Choice>,
}

impl Draft {
    /// Whether it is known what both began with.
    pub fn has_base(&self) -> bool {
        self.base.is_some()
    }
}

/// What is looked at in the list, or nothing to be decided.
pub enum Put {
    /// Conflicts are to be decided.
    Asked(Box<Draft>),
    /// All was decided.
    Decided(Box<Draft>),
}

impl Entente {
    /// Shows what differs between what is open and the other value of it: what lies in its place, a copy, the earlier version
    /// that is looked at.
    pub(super) fn compare_open(&mut self) {
        let Some(session) = &self.session else { return };
        let looked_at = session.keeping.only.as_ref().filter(|only| !matches!(only, Only::Held(_) | Only::Newer(_)));
        let (title, before, after) = match (looked_at, &self.aside) {
            (Some(_), Some(open)) => {
                (self.words.text("keep-differs-since"), session.document.workspace(), open.document.workspace())
            }
            _ => match other_value(session) {
                Some((theirs, _)) => (self.words.text("keep-differs-theirs"), session.document.workspace(), theirs),
                None => return,
            },
        };
        let (title, before, after) = (title.to_owned(), before.clone(), after.clone());
        let (words, author) = (self.words, self.settings.author.clone());
        self.worker.run(move || {
            let seen = [&before, &after].map(|one| OwnView::of(one, &author));
            let comparison = Comparison::of(seen[0].seen(), seen[1].seen(), &words);
            Report::Compared(Differences::of(title, &comparison, &words))
        });
    }

    /// Puts what is open and the other value of it together.
    pub(super) fn merge_open(&mut self) {
        let Some(session) = &self.session else { return };
        let Some((theirs, from)) = other_value(session) else { return };
        let (theirs, ours) = (theirs.clone(), session.document.workspace().clone());
        let (number, revision) = (session.number(), session.document.revision());
        let saved = session.document.saved_workspace().cloned();
        let (elsewhere, stamp) = (session.keeping.begun_elsewhere, session.stamp);
        let state = self.running.as_ref().map(|running| running.state().to_owned());
        let (path, words, author) = (session.path.clone(), self.words, self.settings.author.clone());
        let unlock = session.unlock();
        self.worker.run(move || {
            let kept = || state.map_or_else(Vec::new, |state| versions(&state, path.as_deref(), ours.engagement.id));
            let base = match &from {
                From::Disk(_) if !elsewhere => saved,
                // What recovered work began with, and nothing that only resembles it.
                From::Disk(_) => {
                    let exact = kept().into_iter().find(|one| stamp.is_some() && one.stamp().ok() == stamp);
                    exact.and_then(|one| one.workspace(&unlock).ok())
                }
                From::Copy(_) => {
                    let read = |one: Version| Some((one.number, one.workspace(&unlock).ok()?));
                    let earlier = kept().into_iter().filter_map(read);
                    common(earlier.filter(|(_, one)| one.engagement.id == ours.engagement.id), &ours, &theirs)
                }
            };
            let merged = together(base.as_ref(), &ours, &theirs, &Choices::default());
            let choices = told(base.as_ref(), [&ours, &theirs], &merged.conflicts, &words, &author);
            let decided = choices.is_empty();
            let author = author.clone();
            let draft = Box::new(Draft { session: number, revision, author, base, theirs, from, merged, choices });
            Report::Merged(if decided { Put::Decided(draft) } else { Put::Asked(draft) })
        });
    }

    /// The conflicts were decided: puts both together anew. What is in conflict only because of what was chosen is asked next.
    pub(super) fn decide(&mut self, mut draft: Draft) {
        let Some(session) = self.session.as_ref().filter(|session| session.number() == draft.session) else { return };
        let (ours, words) = (session.document.workspace().clone(), self.words);
        self.worker.run(move || {
            let each: BTreeMap<String, Side> = draft.choices.iter().map(|one| (one.key.clone(), one.side)).collect();
            let choices = Choices { usual: Side::Ours, each };
            draft.merged = together(draft.base.as_ref(), &ours, &draft.theirs, &choices);
            let now = told(draft.base.as_ref(), [&ours, &draft.theirs], &draft.merged.conflicts, &words, &draft.author);
            let new: Vec<Choice> = now.into_iter().filter(|one| !choices.each.contains_key(&one.key)).collect();
            let decided = new.is_empty();
            draft.choices.extend(new);
            let draft = Box::new(draft);
            Report::Merged(if decided { Put::Decided(draft) } else { Put::Asked(draft) })
        });
    }

    /// Asks about conflicts, or takes what came of both as one step. What was changed meanwhile is put together anew.
    pub(super) fn merged(&mut self, put: Put) {
        let (Put::Asked(draft) | Put::Decided(draft)) = &put;
        let Some(session) = self.session.as_ref().filter(|session| session.number() == draft.session) else { return };
        if session.document.revision() != draft.revision {
            return self.merge_open();
        }
        match put {
            Put::Asked(draft) => self.modal = Some(Modal::Kept(Box::new(Question::Merge(draft)))),
            Put::Decided(draft) => self.take_merged(*draft),
        }
    }

    fn take_merged(&mut self, draft: Draft) {
        let Some(session) = &mut self.session else { return };
        let Draft { theirs, from, merged, .. } = draft;
        let step =
            Step { label: Label { key: "edit-merge", args: Vec::new() }, gesture: None, selection: session.selection };
        session.document.replace(merged.workspace, &step);
        let sentence = match from {
            From::Disk(stamp) => {
                // The next save replaces theirs, which is in it.
                session.stamp = Some(stamp);
                session.document.saved(u64::MAX, theirs);
                session.take_key_of_theirs();
                session.keeping.other = None;
                session.keeping.begun_elsewhere = false;
                self.words.text("keep-merged").to_owned()
            }
            From::Copy(path) => {
                let mut copies = session.keeping.copies.iter().chain(session.keeping.chosen.as_deref());
                if let Some(copy) = copies.find(|copy| copy.path == path).cloned() {
                    session.keeping.merged.push((session.document.revision(), copy.stamp));
                    session.stay_encrypted(copy.key);
                }
                session.keeping.copies.retain(|copy| copy.path != path);
                session.keeping.chosen = None;
                let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
                self.words.with("keep-merged-copy", &[("file", file.into())])
            }
        };
        self.offer_undo(Mark::Good, sentence);
    }

    /// Shows what differs.
    pub(super) fn compared(&mut self, differences: Differences) {
        self.modal = Some(Modal::Kept(Box::new(Question::Differs(differences))));
    }
}

/// The other value of an open file that can be put together with it.
pub(super) fn other_value(session: &Session) -> Option<(&Workspace, From)> {
    // What somebody chose to compare with.
    if let Some(copy) = &session.keeping.chosen {
        return Some((&copy.workspace, From::Copy(copy.path.clone())));
    }
    match &session.keeping.other {
        Some(Changed { found: Found::Other(stamp, read, _), .. }) => {
            (**read).as_ref().ok().map(|theirs| (theirs, From::Disk(*stamp)))
        }
        Some(_) => None,
        None => session.keeping.copies.first().map(|copy| (&copy.workspace, From::Copy(copy.path.clone()))),
    }
}

/// Both put together by what they began with, or, where that is not known, with each difference in conflict.
fn together(base: Option<&Workspace>, ours: &Workspace, theirs: &Workspace, choices: &Choices) -> Merged {
    match base {
        Some(base) => merge(base, ours, theirs, choices),
        None => merge_without_base(ours, theirs, choices),
    }
}

/// What is in conflict, as somebody of this name may see it.
fn told(
    base: Option<&Workspace>,
    [ours, theirs]: [&Workspace; 2],
    conflicts: &[Conflict],
    words: &Words,
    author: &str,
) -> Vec<Choice> {
    if conflicts.is_empty() {
        return Vec::new();
    }
    let whole = [base.unwrap_or(ours), ours, theirs];
    let seen = whole.map(|one| OwnView::of(one, author));
    let telling = Telling { files: [seen[0].seen(), seen[1].seen(), seen[2].seen()], whole, words };
    let choice = |conflict: &Conflict| Choice { key: conflict.key(), told: telling.told(conflict), side: Side::Ours };
    conflicts.iter().map(choice).collect()
}

/// The version, from the newest on, of which it is known that theirs came from it: all that came with it is in theirs as it
/// was. Of any other it is not known whether what theirs says otherwise was changed by them or, since they began, by us. What
/// is older asks too much and takes nothing back; the very first one that was kept here is older than all that was changed
/// here. Without any of these nothing is known; nor is it where nothing was changed here since that first one: what theirs says
/// otherwise may be older, and all of it would be taken.
fn common(earlier: impl Iterator<Item = (u64, Workspace)>, ours: &Workspace, theirs: &Workspace) -> Option<Workspace> {
    let mut later: Option<(u64, Workspace)> = None;
    for (number, before) in earlier {
        if let Some((_, one)) = later.take() {
            let changed = before.changes(&one);
            let frame = before.engagement != one.engagement;
            let all = changed.iter().all(|(record, ..)| one.get(*record) == theirs.get(*record));
            if (frame || !changed.is_empty()) && all && (!frame || one.engagement == theirs.engagement) {
                return Some(one);
            }
        }
        later = Some((number, before));
    }
    later.filter(|(number, first)| *number == 1 && first != ours).map(|(_, first)| first)
}
