//! Two people's values of the open file, compared and put together: what is in conflict is decided one by one, and what
//! comes of it is one step.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use super::kept_modals::Question;
use super::modals::Modal;
use super::recovery::{Changed, MergedCopy, Only};
use super::session::Session;
use super::shell::Entente;
use super::watch::Found;
use super::worker::Report;
use crate::document::{Choices, Clash, Conflict, Label, Merged, Side, Step, merge, merge_without_base};
use crate::file::{Stamp, Version, versions};
use crate::insight::own_view::OwnView;
use crate::language::Words;
use crate::ui::compare::conflict::Telling;
use crate::ui::compare::{Comparison, Row};
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
    /// Shows what differs: what others changed since both began, where that is known, else between what is open and the other
    /// value of it; what came since the earlier version that is looked at.
    pub(super) fn compare_open(&mut self) {
        let Some(session) = &self.session else { return };
        let (words, author) = (self.words, self.settings.author.clone());
        let head = |key: &str| words.text(key).to_owned();
        let told = move |before: &Workspace, after: &Workspace, title: &str, heads: Option<[String; 2]>| {
            let seen = [before, after].map(|one| OwnView::of(one, &author));
            let comparison = Comparison::of(seen[0].seen(), seen[1].seen(), &words);
            let mut differences = Differences::of(words.text(title).to_owned(), &comparison, &words);
            differences.heads = heads;
            Report::Compared(differences)
        };
        let looked_at = session.keeping.only.as_ref().filter(|only| !matches!(only, Only::Held(_) | Only::Newer(_)));
        if let (Some(_), Some(open)) = (looked_at, &self.aside) {
            let (before, after) = (session.document.workspace().clone(), open.document.workspace().clone());
            self.worker.run(move || told(&before, &after, "keep-differs-since", None));
            return;
        }
        let Some((theirs, from)) = other_value(session) else { return };
        let (ours, theirs) = (session.document.workspace().clone(), theirs.clone());
        let begun = self.begun(session, from);
        let [mine, before, other] = ["keep-merge-mine", "keep-merge-before", "keep-merge-theirs"].map(head);
        self.worker.run(move || match begun(&ours, &theirs) {
            Some(base) => told(&base, &theirs, "keep-differs-theirs", Some([before, other])),
            None => told(&ours, &theirs, "keep-differs-from-mine", Some([mine, other])),
        });
    }

    /// Finds what both began with, from where theirs comes; none where nothing is known of it.
    fn begun(&self, session: &Session, from: From) -> impl FnOnce(&Workspace, &Workspace) -> Option<Workspace> + use<> {
        let state = self.running.as_ref().map(|running| running.state().to_owned());
        let here = begun_here(state.clone(), session);
        let (path, unlock) = (session.path.clone(), session.unlock());
        move |ours, theirs| match from {
            From::Disk(_) => here(),
            From::Copy(_) => {
                let id = ours.engagement.id;
                let kept = state.map_or_else(Vec::new, |state| versions(&state, path.as_deref(), id));
                let read = |one: Version| Some((one.number, one.workspace(&unlock).ok()?));
                let earlier = kept.into_iter().filter_map(read).filter(|(_, one)| one.engagement.id == id);
                common(earlier, ours, theirs)
            }
        }
    }

    /// Puts what is open and the other value of it together.
    pub(super) fn merge_open(&mut self) {
        let Some(session) = &self.session else { return };
        let Some((theirs, from)) = other_value(session) else { return };
        let (theirs, ours) = (theirs.clone(), session.document.workspace().clone());
        let (number, revision) = (session.number(), session.document.revision());
        let (words, author) = (self.words, self.settings.author.clone());
        let begun = self.begun(session, from.clone());
        self.worker.run(move || {
            let base = begun(&ours, &theirs);
            let merged = together(base.as_ref(), &ours, &theirs, &Choices::default());
            let choices = told(base.as_ref(), [&ours, &theirs], &merged.conflicts, &words, &author);
            let decided = choices.is_empty();
            let draft = Box::new(Draft { session: number, revision, author, base, theirs, from, merged, choices });
            Report::Merged(if decided { Put::Decided(draft) } else { Put::Asked(draft) })
        });
    }

    /// The conflicts were decided: puts both together anew. What is in conflict only because of what was chosen is asked next.
    pub(super) fn decide(&mut self, mut draft: Draft) {
        let Some(session) = self.session.as_ref().filter(|session| session.number() == draft.session) else { return };
        let (ours, words) = (session.document.workspace().clone(), self.words);
        self.worker.run(move || {
            let each: BTreeMap<String, Side> =
                draft.choices.iter().filter_map(|one| Some((one.key.clone(), one.side?))).collect();
            let choices = Choices { usual: Side::Ours, each };
            draft.merged = together(draft.base.as_ref(), &ours, &draft.theirs, &choices);
            let now = told(draft.base.as_ref(), [&ours, &draft.theirs], &draft.merged.conflicts, &words, &draft.author);
            let new: Vec<Choice> = now.into_iter().filter(|one| !choices.each.contains_key(&one.key)).collect();
            let decided = new.is_empty();
            draft.choices.extend(new);
            // What stands in one record stands together.
            draft.choices.sort_by_key(|one| one.told.record);
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
        let is_same = merged.workspace == *session.document.workspace();
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
                    let offered = session.keeping.copies.iter().any(|one| one.path == path);
                    session.stay_encrypted(copy.key.clone());
                    let made = session.document.revision();
                    session.keeping.merged.push(MergedCopy { copy, made, offered, remembered: false });
                }
                session.keeping.copies.retain(|copy| copy.path != path);
                session.keeping.chosen = None;
                let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
                if is_same {
                    self.toasts.add(Mark::Unknown, self.words.with("keep-merged-nothing", &[("file", file.into())]));
                    return;
                }
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

/// Finds what is open began with in its place: what was saved last, or, of recovered work, the earlier version that it was made
/// of, and nothing that only resembles it. Reads that from the folder of states.
pub(super) fn begun_here(state: Option<PathBuf>, session: &Session) -> impl FnOnce() -> Option<Workspace> + use<> {
    let elsewhere = session.keeping.begun_elsewhere;
    let saved = session.document.saved_workspace().filter(|_| !elsewhere).cloned();
    let (path, stamp, unlock) = (session.path.clone(), session.stamp, session.unlock());
    let id = session.document.workspace().engagement.id;
    move || {
        if !elsewhere {
            return saved;
        }
        let mut kept = versions(&state?, path.as_deref(), id).into_iter();
        kept.find(|one| stamp.is_some() && one.stamp().ok() == stamp)?.workspace(&unlock).ok()
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
    // Of what one deleted it is said what the other changed in it.
    let changed: BTreeMap<Side, Vec<Row>> = conflicts
        .iter()
        .filter_map(|conflict| match &conflict.clash {
            Clash::Deleted { by, .. } => Some(by.other()),
            _ => None,
        })
        .collect::<BTreeSet<Side>>()
        .into_iter()
        .map(|side| {
            let after = if side == Side::Ours { seen[1].seen() } else { seen[2].seen() };
            (side, Comparison::of(seen[0].seen(), after, words).rows)
        })
        .collect();
    let choice = |conflict: &Conflict| {
        let mut told = telling.told(conflict);
        if let Clash::Deleted { by, .. } = &conflict.clash {
            let rows = changed.get(&by.other()).into_iter().flatten();
            let fields = rows
                .filter(|row| row.record == conflict.record)
                .flat_map(|row| row.fields.iter().map(move |field| (row, field)));
            told.more = fields.map(|(row, field)| field.sentence(row.became, words)).collect();
        }
        Choice { key: conflict.key(), told, side: None }
    };
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
