//! Unsaved work in the window: kept aside while one works, offered again after a crash.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::NaiveDateTime;

use super::failures;
use super::kept_modals::Question;
use super::modals::Modal;
use super::passphrases::Wanted;
use super::recovery::{self, Begun, Journalling, LeftWork, Offer};
use super::session::Session;
use super::shell::{Entente, Then};
use super::worker::Report;
use crate::document::{Document, Label, Step};
use crate::file::{Keep, Left, SaveError, Unsaved};
use crate::insight::own_view::OwnView;
use crate::language::Words;
use crate::ui::naming::title_of;
use crate::ui::recover::{Row, Wish};
use crate::ui::widgets::chip::Mark;
use crate::ui::widgets::field;
use crate::workspace::{RecordRef, Workspace};

/// So many records that differ are called by name.
const NAMED: usize = 5;
/// So many letters are shown of what was typed, while it is only offered.
const BEGUN: usize = 300;

/// What is offered, while it is asked about.
#[derive(Clone, Debug, Default)]
pub struct Draft {
    offers: Vec<Offer>,
    locked: Vec<Left>,
    /// As it is shown.
    pub rows: Vec<Row>,
    /// Which of them somebody said once that they give up.
    pub sure: Option<usize>,
}

impl Draft {
    /// In the words and with the eyes of whoever is asked.
    fn of(left: LeftWork, words: &Words, author: &str) -> Self {
        let LeftWork { offers, locked, .. } = left;
        let open = offers.iter().map(|offer| row(offer, words, author));
        let rows = open.chain(locked.iter().map(|left| locked_row(left, words))).collect();
        Self { offers, locked, rows, sure: None }
    }

    /// What is left of it.
    fn rest(self) -> LeftWork {
        LeftWork { offers: self.offers, locked: self.locked, unread: Vec::new() }
    }
}

impl Entente {
    /// Hands what is unsaved over to the journal, or has it removed where nothing is.
    pub(super) fn keep_journal(&mut self, ctx: &egui::Context) {
        let Some(running) = self.running.as_ref().filter(|_| !self.quitting) else { return };
        let Some(session) = self.session.as_mut().filter(|session| session.is_newer().is_none()) else { return };
        let mut typed: Vec<String> = field::typed(ctx).into_iter().collect();
        if session.views.has_typed() {
            typed.extend(session.views.typed(session.seen(), &self.words));
        }
        typed.extend(session.keeping.typed_before.iter().cloned());
        let number = session.number();
        if !session.is_unsaved() && typed.is_empty() {
            if let Some(journal) = &mut session.keeping.journal {
                journal.clear(&mut self.worker);
            }
            return;
        }
        if session.keeping.journal.as_ref().is_some_and(|journal| journal.path() != session.path.as_deref()) {
            drop_beside(&mut self.worker, session.keeping.journal.take());
        }
        let (path, base) = (session.path.clone(), session.stamp);
        let (day, time) = (self.outside.now)();
        let versions = !self.settings.no_versions && !session.keeping.begun_elsewhere;
        let saved = session.document.saved_workspace().filter(|_| versions && session.keeping.journal.is_none());
        let keep = || Keep { state: running.state().to_owned(), now: day.and_time(time) };
        let key = session.key.clone();
        let begun = saved.map(|saved| Begun { keep: keep(), workspace: saved.clone(), stamp: base, key: key.clone() });
        let new = || Journalling::new(Arc::clone(running), path, number, begun);
        let journal = session.keeping.journal.get_or_insert_with(new);
        let document = &session.document;
        let unsaved = || Unsaved {
            workspace: document.workspace().clone(),
            base,
            at: NaiveDateTime::new(day, time),
            typed: typed.clone(),
            key: key.clone(),
        };
        // Under another passphrase the same work is written anew.
        let value = (document.revision(), base, typed.clone(), key.clone());
        journal.note(&mut self.worker, number, value, unsaved);
    }

    /// The journal was written, or not: then it is said once, for nothing is lost yet.
    pub(super) fn journalled(&mut self, number: u64, result: Result<(), SaveError>) {
        let open = self.session.as_mut().filter(|session| session.number() == number);
        let aside = self.aside.as_mut().filter(|session| session.number() == number);
        let Some(session) = open.or(aside) else { return };
        if let Some(journal) = &mut session.keeping.journal {
            journal.written(&mut self.worker, number, result.is_err());
        }
        match result {
            Ok(()) => {
                self.journal_failed = false;
                let recovered = std::mem::take(&mut session.keeping.recovered);
                self.discard(recovered);
            }
            Err(error) if !std::mem::replace(&mut self.journal_failed, true) => {
                let why = failures::why(self.words, &error);
                let sentence = self.words.with("keep-recover-not-kept", &[("why", why.into())]);
                self.toasts.add(Mark::Watch, sentence);
            }
            Err(_) => {}
        }
    }

    /// Lets go what is kept beside the file that is open: it is closed in order.
    pub(super) fn let_go(&mut self) {
        if let Some(session) = &mut self.session {
            drop_beside(&mut self.worker, Some(std::mem::take(&mut session.keeping)));
        }
    }

    /// Looks for what earlier runs left of this file, or of any.
    pub fn look_for_left(&mut self, of: Option<PathBuf>) {
        let Some(running) = self.running.clone() else { return };
        let unlock = self.session.as_ref().map(Session::unlock).unwrap_or_default();
        self.worker.run(move || Report::LeftBehind(recovery::look(&running, of.as_deref(), unlock)));
    }

    /// Offers what earlier runs left; what of it cannot be read is said once, and stays where it is.
    pub(super) fn left_behind(&mut self, mut left: LeftWork) {
        // What is in no file is offered once in a run, with whichever file is opened first.
        let told = std::mem::take(&mut self.told_unread);
        left.offers.retain(|one| one.path().is_some() || !told.contains(&one.left.journal));
        self.told_unread = told;
        let homeless = left.offers.iter().filter(|one| one.path().is_none()).map(|one| one.left.journal.clone());
        self.told_unread.extend(homeless);
        for (path, error) in &left.unread {
            if self.told_unread.contains(path) {
                continue;
            }
            let why = self.words.with(error.key(), &failures::filled(&error.details()));
            let said = [("file", path.display().to_string().into()), ("why", why.into())];
            self.toasts.add(Mark::Watch, self.words.with("keep-recover-unread", &said));
            self.told_unread.push(path.clone());
        }
        self.offer(left);
    }

    /// Offers what earlier runs left.
    pub(super) fn offer(&mut self, left: LeftWork) {
        if left.is_empty() {
            return;
        }
        // How it differs is worth more than a frame in a large file.
        let (words, author) = (self.words, self.settings.author.clone());
        self.worker.run(move || Report::Offered(Box::new(Draft::of(left, &words, &author))));
    }

    /// Asks about what earlier runs left.
    pub(super) fn offered(&mut self, draft: Draft) {
        self.modal = Some(Modal::Kept(Box::new(Question::Recover(draft))));
    }

    /// Does what somebody wants of what is offered; what is left is offered again.
    pub(super) fn take_offer(&mut self, mut draft: Draft, wish: Wish, ctx: &egui::Context) {
        match wish {
            Wish::Recover(at) if at < draft.offers.len() => {
                let offer = draft.offers.remove(at);
                self.still_offered = draft.rest();
                self.then(Then::Recover(Box::new(offer)), ctx);
            }
            Wish::Look(at) => {
                let path = draft.offers.get(at).and_then(Offer::path);
                let open = self.session.as_ref().and_then(|session| session.path.clone());
                if let Some(path) = path.filter(|path| open.as_deref().is_none_or(|open| !same(open, path))) {
                    self.looking_at = Some(path.clone());
                    self.then(Then::OpenPath(path), ctx);
                }
                self.toasts.add(Mark::Unknown, self.words.text("keep-recover-looked"));
            }
            Wish::Discard(at) if at < draft.offers.len() => {
                let offer = draft.offers.remove(at);
                self.discard(vec![offer.left]);
                self.offer(draft.rest());
            }
            Wish::Discard(at) if at < draft.rows.len() => {
                let left = draft.locked.remove(at - draft.offers.len());
                self.discard(vec![left]);
                self.offer(draft.rest());
            }
            Wish::Unlock(at) if (draft.offers.len()..draft.rows.len()).contains(&at) => {
                // The one that was chosen first: its passphrase is asked for.
                let chosen = draft.locked.remove(at - draft.offers.len());
                let locked = std::iter::once(chosen).chain(draft.locked).collect();
                self.still_offered = LeftWork { offers: draft.offers, locked, unread: Vec::new() };
                self.ask_for_passphrase(Wanted::Journals(self.still_offered.clone()));
            }
            Wish::Recover(_) | Wish::Discard(_) | Wish::Unlock(_) => {}
        }
    }

    /// Goes on with recovered work: unsaved changes over the file as it is, so that undo shows that.
    pub(super) fn recover(&mut self, offer: Offer) {
        let (seat, today) = ((self.outside.seat)(), (self.outside.now)().0);
        let (path, base) = (offer.path(), offer.left.base());
        let typed = offer.left.about.typed.clone();
        let (document, path) = match offer.file {
            Some(file) => {
                let mut document = Document::opened(file, seat);
                document.replace(offer.workspace, &Step::of(Label { key: "edit-recover", args: Vec::new() }));
                (document, path)
            }
            None => (Document::made(offer.workspace, seat), None),
        };
        // Where the file changed since, the stamp is the earlier one: saving asks.
        let mut session =
            Session::seen_by(document, path.clone(), base.filter(|_| path.is_some()), today, &self.settings.author);
        session.imported = path.is_none();
        session.key = offer.key;
        session.keeping.begun_elsewhere = path.is_some() && !offer.file_is_same;
        // Its journal goes when the work is in another one, or in the file; so do the words that are in no entry.
        let is_work = session.is_unsaved();
        match is_work || !typed.is_empty() {
            true => session.keeping.recovered.push(offer.left),
            false => self.discard(vec![offer.left]),
        }
        session.keeping.typed_before = typed.clone();
        self.show_session(session);
        if let Some(path) = path {
            self.remember_open(&path);
        }
        if is_work || typed.is_empty() {
            let sentence = self.words.text("keep-recover-recovered");
            self.toasts.add(Mark::Good, sentence);
        }
        if !typed.is_empty() {
            self.modal = Some(Modal::Kept(Box::new(Question::Typed(typed))));
        }
        if self.modal.is_none() {
            self.offer_rest();
        }
    }

    /// What was typed before is taken along, or given up: from now on nothing keeps it.
    pub(super) fn typed_before_is(&mut self, taken: bool, ctx: &egui::Context) {
        let Some(session) = &mut self.session else { return };
        let typed = std::mem::take(&mut session.keeping.typed_before);
        if taken {
            ctx.copy_text(typed.join("\n\n"));
            self.toasts.add(Mark::Good, self.words.text("keep-typed-copied"));
        }
        self.offer_rest();
    }

    /// Offers what is left of what was offered.
    pub(super) fn offer_rest(&mut self) {
        let rest = std::mem::take(&mut self.still_offered);
        self.offer(rest);
    }

    /// Removes journals whose work is elsewhere, or given up.
    pub(super) fn discard(&mut self, left: Vec<Left>) {
        if left.is_empty() {
            return;
        }
        self.worker.run(move || {
            // One that cannot be removed is offered again.
            left.iter().for_each(|left| drop(left.discard()));
            Report::Done
        });
    }
}

/// What takes a disk to let go is let go on a worker.
pub(super) fn drop_beside<T: Send + 'static>(worker: &mut super::worker::Worker, what: Option<T>) {
    if let Some(what) = what {
        worker.run(move || {
            drop(what);
            Report::Done
        });
    }
}

fn same(one: &Path, other: &Path) -> bool {
    let real = |path: &Path| std::fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    one == other || real(one) == real(other)
}

fn row(offer: &Offer, words: &Words, author: &str) -> Row {
    let about = &offer.left.about;
    let place = about.path.clone().unwrap_or_else(|| words.text("keep-recover-never-saved").to_owned());
    let kept = [("at", words.date_time(about.at).into()), ("machine", about.machine.as_str().into())];
    let caution = match (&offer.file, &about.path) {
        (None, Some(_)) => Some("keep-recover-no-file"),
        (Some(_), _) if !offer.file_is_same => Some("keep-recover-file-changed"),
        _ => None,
    };
    let mut differs = differences(&offer.changes, offer.file.as_ref(), &offer.workspace, words, author);
    for typed in &about.typed {
        // All of it stands in the window once the work is taken.
        let mut begun: String = typed.chars().take(BEGUN).collect();
        if begun.len() < typed.len() {
            begun.push('…');
        }
        differs.push(words.with("keep-recover-typed", &[("text", begun.into())]));
    }
    Row {
        title: offer.workspace.engagement.title.clone(),
        about: vec![place, words.with("keep-recover-kept", &kept)],
        caution: caution.map(|key| words.text(key).to_owned()),
        differs,
        has_file: offer.file.is_some(),
        locked: false,
    }
}

/// What is told of one that nobody has opened: which file, since when.
fn locked_row(left: &Left, words: &Words) -> Row {
    let name = left.about.path.as_deref().and_then(|path| Path::new(path).file_name());
    let title = name.map(|name| name.to_string_lossy().into_owned());
    Row {
        title: title.unwrap_or_else(|| words.text("keep-recover-never-saved").to_owned()),
        about: vec![words.with("unlock-recover-kept", &[("at", words.date_time(left.about.at).into())])],
        caution: None,
        differs: vec![words.text("unlock-recover-locked").to_owned()],
        has_file: false,
        locked: true,
    }
}

/// How one value of an engagement differs from another: counts, and the first few by name, as somebody of this name may
/// see them.
pub(in crate::app) fn differences(
    changes: &[(RecordRef, bool, bool)],
    before: Option<&Workspace>,
    after: &Workspace,
    words: &Words,
    author: &str,
) -> Vec<String> {
    let count = |was: bool, is: bool| changes.iter().filter(|one| (one.1, one.2) == (was, is)).count();
    let counts =
        [("keep-added", count(false, true)), ("keep-changed", count(true, true)), ("keep-removed", count(true, false))];
    let frame = before.is_some_and(|before| before.engagement != after.engagement);
    let mut lines = Vec::new();
    if changes.is_empty() && !frame {
        lines.push(words.text("keep-same").to_owned());
        return lines;
    }
    if !changes.is_empty() {
        let some = counts.into_iter().filter(|(_, n)| *n > 0);
        let said: Vec<String> = some.map(|(key, n)| words.with(key, &[("n", n.into())])).collect();
        lines.push(said.join(" · "));
    }
    if frame {
        lines.push(words.text("keep-frame").to_owned());
    }
    let after = OwnView::of(after, author);
    let before = before.map(|before| OwnView::of(before, author));
    let name = |(record, _, is): &(RecordRef, bool, bool)| {
        let of = if *is { Some(after.seen()) } else { before.as_ref().map(OwnView::seen) }?;
        of.contains(*record).then(|| title_of(of, *record, words))
    };
    let names: Vec<String> = changes.iter().filter_map(name).take(NAMED).collect();
    if !names.is_empty() {
        let more = if changes.len() > names.len() { " · …" } else { "" };
        lines.push(format!("{}{more}", names.join(" · ")));
    }
    lines
}
