//! The open file among others: who else has it open, what somebody else made of it, which copies lie beside it. Nothing
//! of all that is decided unasked.

use std::path::PathBuf;

use super::failures;
use super::kept_modals::Question;
use super::merging::begun_here;
use super::modals::Modal;
use super::problems;
use super::recover_offers::{differences, drop_beside};
use super::recovery::{Changed, Only};
use super::session::{Saving, Session};
use super::shell::{Entente, Then};
use super::watch::{self, Found, Watch};
use super::worker::Report;
use crate::document::{Label, Step};
use crate::file::{
    Asked, Copy, FileError, Holder, Key, Lock, Stamp, conflict_copies, encrypt_versions, forget_merged, locked_copies,
    merged_copies, remember_merged, sweep_beside,
};
use crate::language::Words;
use crate::ui::context::FileAct;
use crate::ui::frame::banner::Banner;
use crate::ui::widgets::chip::Mark;
use crate::workspace::Workspace;

/// So often a lock is asked for that this very process still lets go.
const TRIES: usize = 20;

impl Entente {
    /// Looks after the file that is open: asks for it once, and watches whether it becomes another.
    pub(super) fn attend(&mut self) {
        let (Some(running), Some(session)) = (&self.running, &mut self.session) else { return };
        let Some(path) = session.path.clone() else { return };
        let (number, state) = (session.number(), running.state().to_owned());
        // Nothing is written in the place of what a newer program wrote: nobody need know that it is looked at.
        if session.is_newer().is_none() && session.keeping.asked_for.as_ref() != Some(&path) {
            session.keeping.asked_for = Some(path.clone());
            drop_beside(&mut self.worker, session.keeping.lock.take());
            session.keeping.waits_for_lock = None;
            let open = session.document.workspace().clone();
            let (copies, unlock) = (path.clone(), session.unlock());
            self.ask_for_lock(number, path.clone(), false);
            self.worker.run(move || {
                sweep_beside(&copies);
                let locked = locked_copies(&copies, &open, &unlock);
                let merged = merged_copies(&state, &copies);
                let mut copies = conflict_copies(&copies, &open, &unlock);
                copies.retain(|copy| !merged.contains(&copy.stamp));
                Report::Copies { session: number, copies, locked, unread: None }
            });
        }
        let Some(session) = &mut self.session else { return };
        // What was kept in plain before it had this key: the key came with what somebody else saved, or setting a passphrase
        // was broken off.
        let looked_after = session.key.as_ref().map(|key| (path.clone(), key.clone()));
        let free = session.saving != Saving::Running && session.is_newer().is_none();
        if free && session.keeping.encrypted_for != looked_after {
            session.keeping.encrypted_for.clone_from(&looked_after);
            if let Some(((place, key), running)) = looked_after.zip(self.running.as_ref()) {
                let (state, id) = (running.state().to_owned(), session.document.workspace().engagement.id);
                self.worker.run(move || {
                    encrypt_versions(&state, &place, id, &key);
                    Report::Done
                });
            }
        }
        let expected = match &session.keeping.other {
            Some(Changed { found: Found::Gone, .. }) => None,
            Some(Changed { found: Found::Other(stamp, ..), .. }) => Some(*stamp),
            None => session.stamp,
        };
        // With another key what lies there may be read.
        let unlock = session.unlock();
        let watched = Some((path.clone(), expected, unlock.keys().to_vec()));
        if session.stamp.is_some() && session.saving != Saving::Running && session.keeping.watched != watched {
            session.keeping.watched = watched;
            session.keeping.watch = Some(Watch::begin(&mut self.worker, number, path, expected, unlock));
        }
    }

    /// Asks for the file; `over` is whether it is worked on whoever has it.
    fn ask_for_lock(&mut self, session: u64, path: PathBuf, over: bool) {
        let (day, time) = (self.outside.now)();
        let holder = Holder::here(&self.settings.author, day.and_time(time));
        self.worker.run(move || {
            let mut asked = Lock::ask(&path, &holder);
            for _ in 0..TRIES {
                // What was open before in this window is let go beside it.
                let own = matches!(&asked, Asked::Held(Some(by)) if (&by.machine, by.process) == (&holder.machine, holder.process));
                if !own {
                    break;
                }
                std::thread::sleep(std::time::Duration::from_millis(50));
                asked = Lock::ask(&path, &holder);
            }
            Report::Locked { session, asked: Box::new(asked), over }
        });
    }

    /// The file was asked for: somebody else may have it.
    pub(super) fn locked(&mut self, number: u64, asked: Asked, over: bool) {
        let Some(session) = self.session_of(number) else {
            drop_beside(&mut self.worker, Some(asked));
            return;
        };
        let path = session.path.clone();
        match asked {
            Asked::Taken(lock, before) => {
                session.keeping.waits_for_lock = None;
                // The file may have another name meanwhile.
                if !path.as_deref().is_some_and(|path| lock.is_of(path)) {
                    drop_beside(&mut self.worker, Some(lock));
                    return;
                }
                session.keeping.lock = Some(lock);
                if let Some(by) = before {
                    let sentence = held(&by, "keep-lock-elsewhere", &self.words);
                    self.toasts.add(Mark::Watch, sentence);
                }
            }
            Asked::Held(by) if !over => {
                self.modal = Some(Modal::Kept(Box::new(Question::Held(by))));
            }
            Asked::Held(_) => {
                let (day, time) = (self.outside.now)();
                let holder = Holder::here(&self.settings.author, day.and_time(time));
                let waits = path.map(|path| Watch::for_lock(&mut self.worker, number, path, holder));
                if let Some(session) = self.session_of(number) {
                    session.keeping.waits_for_lock = waits;
                }
            }
            Asked::Unavailable => {}
        }
    }

    /// The open file of this number, on the screen or aside.
    pub(super) fn session_of(&mut self, number: u64) -> Option<&mut Session> {
        let open = self.session.as_mut().filter(|session| session.number() == number);
        open.or(self.aside.as_mut().filter(|session| session.number() == number))
    }

    /// Asks once whether the file is still what it was: when the window comes to the front.
    pub fn check_disk(&mut self) {
        let Some(session) = self.session.as_ref().filter(|session| session.saving != Saving::Running) else { return };
        let (Some(path), Some(stamp)) = (session.path.clone(), session.stamp) else { return };
        let (number, unlock) = (session.number(), session.unlock());
        self.worker.run(move || match watch::look(&path, stamp, &unlock) {
            Some(found) => Report::OnDisk { session: number, found },
            None => Report::Done,
        });
    }

    /// Something else lies in the file's place.
    pub(super) fn on_disk(&mut self, number: u64, found: Found, lines: Option<Vec<String>>) {
        let (words, author) = (self.words, self.settings.author.clone());
        let state = self.running.as_ref().map(|running| running.state().to_owned());
        let Some(session) = self.session_of(number) else { return };
        if matches!(&found, Found::Other(stamp, ..) if Some(*stamp) == session.stamp) {
            session.keeping.other = None;
            session.keeping.asks = false;
            return;
        }
        if session.saving == Saving::Running {
            // It may be what is being saved just now: it is looked at again.
            session.keeping.watched = None;
            return;
        }
        if session.keeping.other.as_ref().is_none_or(|other| other.found != found) {
            let Some(lines) = lines else {
                // What only we changed since is no change of theirs; where we began elsewhere nothing tells the two apart.
                let encrypted = session.key.clone();
                let begun = begun_here(state, session);
                let ours = session.document.workspace().engagement.id;
                // How it differs is worth more than a frame in a large file.
                self.worker.run(move || {
                    let mut lines = told(&found, ours, begun().as_ref(), words, &author);
                    // A banner cuts what is long: this stands before what differs.
                    if let Some(key) = of_passphrase(&found, encrypted.as_ref()) {
                        lines.insert(lines.len().min(1), words.text(key).to_owned());
                    }
                    Report::ToldOfDisk { session: number, found, lines }
                });
                return;
            };
            session.keeping.other = Some(Changed { found, lines });
        }
        let asks = std::mem::take(&mut session.keeping.asks);
        if let Some(other) = session.keeping.other.as_ref().filter(|_| asks) {
            let (readable, newer) = (other.is_readable(), other.is_newer());
            let stranger = other.stranger(session.document.workspace()).is_some();
            // That it was changed is the heading.
            let lines = other.lines.iter().skip(usize::from(readable && !stranger)).cloned().collect();
            self.modal = Some(Modal::Kept(Box::new(Question::Changed { lines, readable, newer, stranger })));
        }
    }

    /// A save found another file in its place: what is to be done is asked once it is known what it is.
    pub(super) fn ask_about_disk(&mut self) {
        if let Some(session) = &mut self.session {
            session.keeping.asks = true;
        }
        self.check_disk();
    }

    /// Copies lie beside the file.
    pub(super) fn copies_found(&mut self, number: u64, copies: Vec<Copy>, locked: Vec<PathBuf>) {
        if let Some(session) = self.session_of(number) {
            (session.keeping.copies, session.keeping.locked_copies) = (copies, locked);
        }
    }

    /// Copies that were put together with what is saved now are not offered again, as long as they are what they were.
    pub(super) fn offer_no_more(&mut self, path: &std::path::Path, merged: Vec<Stamp>) {
        if let Some(running) = self.running.as_ref().filter(|_| !merged.is_empty()) {
            let (state, path) = (running.state().to_owned(), path.to_owned());
            self.worker.run(move || {
                // Where it cannot be remembered it is offered again.
                let _ = remember_merged(&state, &path, &merged);
                Report::Done
            });
        }
    }

    /// Copies of which it was undone that they were put together with the open file are offered again.
    pub(super) fn offer_undone(&mut self) {
        let Some(session) = &mut self.session else { return };
        let Session { document, keeping, path, .. } = session;
        let (there, undone): (Vec<_>, Vec<_>) =
            std::mem::take(&mut keeping.merged).into_iter().partition(|one| document.came_of(one.made));
        keeping.merged = there;
        let forgotten: Vec<Stamp> = undone.iter().filter(|one| one.remembered).map(|one| one.copy.stamp).collect();
        keeping.copies.splice(0..0, undone.into_iter().filter(|one| one.offered).map(|one| one.copy));
        if let (Some(running), Some(path), false) = (self.running.as_ref(), path.clone(), forgotten.is_empty()) {
            let state = running.state().to_owned();
            self.worker.run(move || {
                // Where it cannot be forgotten it is offered until the file is closed.
                let _ = forget_merged(&state, &path, &forgotten);
                Report::Done
            });
        }
    }

    /// What is to be said over the view about the open file.
    pub(super) fn banner(&self) -> Option<Banner> {
        let session = self.session.as_ref()?;
        let words = &self.words;
        let keeping = &session.keeping;
        let newer = session.is_newer();
        Some(match (&keeping.only, &keeping.other, keeping.copies.first()) {
            (Some(Only::Version(until)), ..) => Banner {
                mark: Mark::Unknown,
                sentence: words.with("keep-only-version", &[("at", words.date_time(*until).into())]),
                acts: vec![
                    ("keep-versions-restore", FileAct::Restore),
                    ("keep-compare", FileAct::Compare),
                    ("keep-only-back", FileAct::Back),
                ],
            },
            (Some(Only::Copy(path)), ..) => Banner {
                mark: Mark::Unknown,
                sentence: words.with("keep-only-copy", &[("file", name(path).into())]),
                acts: vec![
                    ("keep-versions-restore", FileAct::Restore),
                    ("keep-compare", FileAct::Compare),
                    ("keep-only-back", FileAct::Back),
                ],
            },
            (only, Some(other), _) => {
                let mut acts = Vec::new();
                match &other.found {
                    Found::Other(_, read, _) if read.is_ok() => {
                        let stranger = other.stranger(session.document.workspace()).is_some();
                        if only.is_none() && session.document.is_changed() && !stranger {
                            acts.push(("keep-merge", FileAct::Merge));
                        }
                        if !stranger {
                            acts.push(("keep-compare", FileAct::Compare));
                            acts.push(("keep-theirs", FileAct::TakeTheirs));
                        }
                        if only.is_none() {
                            acts.push(("keep-mine", FileAct::KeepMine));
                        }
                    }
                    Found::Other(_, read, _) => {
                        match **read {
                            Err(FileError::Encrypted) => acts.push(("unlock-say", FileAct::SayPassphrase)),
                            Err(FileError::OnlyLookedAt { .. }) => {
                                acts.push(("keep-look-theirs", FileAct::TakeTheirs));
                            }
                            _ => {}
                        }
                        if newer.is_none() {
                            acts.push(("keep-mine", FileAct::KeepMine));
                        }
                    }
                    Found::Gone => {}
                }
                Banner { mark: Mark::Watch, sentence: other.lines.join(" · "), acts }
            }
            (Some(Only::Held(by)), ..) => {
                let sentence = match by {
                    Some(by) => held(by, "keep-only-held", words),
                    None => words.text("keep-only-held-unknown").to_owned(),
                };
                let acts = vec![("keep-lock-over", FileAct::TakeOver)];
                Banner { mark: Mark::Watch, sentence, acts }
            }
            (Some(Only::Newer(found)), ..) => Banner {
                mark: Mark::Watch,
                sentence: words.with("keep-only-newer", &[("found", found.as_str().into())]),
                acts: Vec::new(),
            },
            (None, None, Some(copy)) => Banner {
                mark: Mark::Watch,
                sentence: words
                    .with(if copy.sure { "keep-copy" } else { "keep-copy-like" }, &[("file", name(&copy.path).into())]),
                acts: vec![
                    ("keep-merge", FileAct::Merge),
                    ("keep-compare", FileAct::Compare),
                    ("keep-copy-look", FileAct::LookAtCopy),
                    (if copy.sure { "keep-copy-leave" } else { "keep-copy-leave-be" }, FileAct::LeaveCopy),
                ],
            },
            (None, None, None) => {
                let Some(locked) = keeping.locked_copies.first() else { return problems::banner(session, words) };
                Banner {
                    mark: Mark::Watch,
                    sentence: words.with("unlock-copy-locked", &[("file", name(locked).into())]),
                    acts: vec![("unlock-say", FileAct::SayPassphraseOfCopy), ("keep-copy-leave", FileAct::LeaveCopy)],
                }
            }
        })
    }

    /// Does what was chosen there, or in a question about the same.
    pub(super) fn file_act(&mut self, act: FileAct) {
        let Some(session) = &mut self.session else { return };
        match act {
            FileAct::Back => self.look_back_at_file(),
            FileAct::Restore => {
                let (workspace, only) = (session.document.workspace().clone(), session.keeping.only.clone());
                let key = session.key.clone();
                self.look_back_at_file();
                match only {
                    Some(Only::Version(until)) => self.restore(workspace, until),
                    Some(Only::Copy(path)) => {
                        self.lay_over(workspace, Label { key: "edit-take-copy", args: vec![("file", name(&path))] });
                        if let Some(session) = &mut self.session {
                            session.stay_encrypted(key);
                        }
                    }
                    Some(Only::Held(_) | Only::Newer(_)) | None => {}
                }
            }
            FileAct::TakeOver => {
                session.keeping.only = None;
                let (number, path) = (session.number(), session.path.clone());
                if let Some(path) = path {
                    self.ask_for_lock(number, path, true);
                }
            }
            FileAct::Problems => self.list_problems(),
            FileAct::LeaveProblems => session.keeping.problems_left = true,
            FileAct::Compare => self.compare_open(),
            FileAct::Merge => self.merge_open(),
            // What this program did not know all of is no step to undo to.
            FileAct::TakeTheirs if session.is_newer().is_some() || session.is_newer_on_disk() => {
                let Some(path) = session.path.clone() else { return };
                if session.would_lose() {
                    self.then = Some(Then::OpenPath(path));
                    self.ask_first();
                } else {
                    self.open(path);
                }
            }
            FileAct::TakeTheirs => self.take_theirs(),
            FileAct::SayPassphrase => self.say_passphrase_of_theirs(),
            FileAct::SayPassphraseOfCopy => self.say_passphrase_of_copy(),
            FileAct::KeepMine => {
                // The next save replaces it; it stays as an earlier version.
                session.take_key_of_theirs();
                if let Some(Changed { found: Found::Other(stamp, read, _), .. }) = session.keeping.other.take() {
                    session.stamp = Some(stamp);
                    // Of what cannot be read nobody knows what a later one began with.
                    session.keeping.begun_elsewhere = read.is_err();
                    let theirs =
                        read.unwrap_or_else(|_| Workspace::new(session.document.workspace().engagement.clone()));
                    session.document.saved(u64::MAX, theirs);
                }
            }
            FileAct::LookAtCopy => {
                if let Some(copy) = session.keeping.copies.first().cloned() {
                    self.look_aside(copy.workspace, Only::Copy(copy.path), copy.key);
                }
            }
            FileAct::LeaveCopy => {
                if !session.keeping.copies.is_empty() {
                    let copy = session.keeping.copies.remove(0);
                    // Somebody made it on purpose: as long as it is what it is, that is known.
                    if let Some(path) = session.path.clone().filter(|_| !copy.sure) {
                        self.offer_no_more(&path, vec![copy.stamp]);
                    }
                } else if !session.keeping.locked_copies.is_empty() {
                    session.keeping.locked_copies.remove(0);
                }
            }
        }
    }

    /// What lies in the file's place comes in the place of what is open; undo brings that back.
    fn take_theirs(&mut self) {
        let Some(session) = &mut self.session else { return };
        session.take_key_of_theirs();
        if let Some(Changed { found: Found::Other(stamp, read, _), .. }) =
            session.keeping.other.take_if(|other| other.is_readable())
            && let Ok(theirs) = *read
        {
            let label = Label { key: "edit-take-theirs", args: Vec::new() };
            session.document.replace(theirs.clone(), &Step { label, gesture: None, selection: session.selection });
            session.document.saved(session.document.revision(), theirs);
            session.stamp = Some(stamp);
            session.keeping.begun_elsewhere = false;
            let key = if session.keeping.in_plain { "unlock-theirs-taken" } else { "keep-theirs-taken" };
            let sentence = self.words.text(key).to_owned();
            self.offer_undo(Mark::Good, sentence);
        }
    }

    /// Whether what is open was written by a newer program.
    pub(super) fn is_newer(&self) -> bool {
        self.session.as_ref().is_some_and(|session| session.is_newer().is_some())
    }

    /// Says that it is only looked at, and why.
    pub(super) fn say_no_edits(&mut self) {
        let newer = self.session.as_ref().and_then(Session::is_newer);
        let sentence = match newer {
            Some(found) => self.words.with("keep-only-newer", &[("found", found.into())]),
            None => self.words.text("keep-only-no-edits").to_owned(),
        };
        self.toasts.add(Mark::Watch, sentence);
    }

    /// Another value comes in the place of what is open, as one step that is not saved yet.
    pub(super) fn lay_over(&mut self, workspace: Workspace, label: Label) {
        if let Some(session) = &mut self.session {
            session.document.replace(workspace, &Step { label, gesture: None, selection: session.selection });
        }
    }
}

fn name(path: &std::path::Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}

/// Who has it open, where, since when.
pub(super) fn held(by: &Holder, key: &str, words: &Words) -> String {
    let owner = if by.owner.is_empty() { words.text("keep-lock-somebody").to_owned() } else { by.owner.clone() };
    let since = words.date_time(by.since);
    words.with(key, &[("owner", owner.into()), ("machine", by.machine.as_str().into()), ("since", since.into())])
}

/// What lies in the file's place, and what of it is other than before.
fn told(found: &Found, ours: u64, before: Option<&Workspace>, words: Words, author: &str) -> Vec<String> {
    match found {
        Found::Gone => vec![words.text("keep-disk-gone").to_owned()],
        Found::Other(_, read, _) => match &**read {
            // How one engagement differs from another is nothing to tell.
            Ok(theirs) if theirs.engagement.id != ours => {
                let frame = [
                    ("title", theirs.engagement.title.as_str().into()),
                    ("client", theirs.engagement.client.as_str().into()),
                ];
                vec![words.with("keep-disk-stranger", &frame)]
            }
            Ok(theirs) => {
                let mut lines = vec![words.text("keep-disk-changed").to_owned()];
                if let Some(before) = before {
                    lines.extend(differences(&before.changes(theirs), Some(before), theirs, &words, author));
                }
                lines
            }
            Err(FileError::OnlyLookedAt { found }) => {
                vec![words.with("keep-disk-newer", &[("found", found.as_str().into())])]
            }
            Err(error) => {
                let why = words.with(error.key(), &failures::filled(&error.details()));
                vec![words.with("keep-disk-unreadable", &[("why", why.into())])]
            }
        },
    }
}

/// The key of what becomes of the passphrase; none where nothing becomes of it.
fn of_passphrase(found: &Found, ours: Option<&Key>) -> Option<&'static str> {
    let Found::Other(_, read, theirs) = found else { return None };
    match (&**read, theirs, ours) {
        (Ok(_), Some(theirs), ours) if ours != Some(theirs) => Some("unlock-theirs-is"),
        (Ok(_), None, Some(_)) => Some("unlock-theirs-plain"),
        (Err(FileError::Encrypted), _, Some(_)) => Some("unlock-mine-back"),
        (Err(FileError::Encrypted), _, None) => Some("unlock-mine-plain"),
        _ => None,
    }
}
