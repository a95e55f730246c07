//! Passphrases in the window: asked for where something encrypted is opened, set, changed and removed. Trying one takes half
//! a second by design, on a worker.

use std::path::PathBuf;

use super::failures;
use super::kept_modals::Question;
use super::modals::Modal;
use super::recovery::{LeftWork, open_all};
use super::session::{Saving, Session, next_number};
use super::shell::Entente;
use super::watch::of_bytes;
use super::worker::{Purpose, Report};
use crate::file::{
    self, Earlier, FileError, Key, Over, Passphrase, Rewritten, SaveError, Stamp, Unlock, Version, opened_copy,
    rewrite_journals, rewrite_versions, save_keeping,
};
use crate::ui::passphrase::{Act, Asked, Setting};
use crate::ui::widgets::chip::Mark;
use crate::workspace::Workspace;

/// What a passphrase is asked for.
#[derive(Clone)]
pub enum Wanted {
    /// To open a file.
    Open(PathBuf),
    /// To compare a file with what is open.
    Compare {
        /// With which session.
        session: u64,
        /// Which file.
        path: PathBuf,
    },
    /// To look at an earlier version, or to have it back.
    Version {
        /// Of which session.
        session: u64,
        /// Whether it is only looked at.
        look: bool,
        /// Which.
        version: Version,
    },
    /// To know what somebody else saved in the place of what is open.
    Theirs {
        /// Of which session.
        session: u64,
        /// Where.
        path: PathBuf,
    },
    /// To know what a copy holds that a sync program left.
    Copy {
        /// Beside which session's file.
        session: u64,
        /// Which, and what else opens with a passphrase.
        paths: Vec<PathBuf>,
        /// What is open.
        open: Box<Workspace>,
    },
    /// To go on with unsaved work: the first of those that are encrypted.
    Journals(LeftWork),
}

impl Wanted {
    /// What it is called in the question.
    fn name(&self) -> String {
        let path = match self {
            Self::Open(path) | Self::Compare { path, .. } | Self::Theirs { path, .. } => Some(path.clone()),
            Self::Version { version, .. } => Some(version.path.clone()),
            Self::Copy { paths, .. } => paths.first().cloned(),
            Self::Journals(left) => left.locked.first().and_then(|left| left.about.path.as_ref().map(PathBuf::from)),
        };
        let name = path.as_deref().and_then(|path| path.file_name());
        name.map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
    }

    /// Opens it. That the passphrase is another one is the only error; all else is told as it would be without one.
    fn open(self, unlock: &Unlock) -> Result<Report, FileError> {
        let wrong = |error: &FileError| matches!(error, FileError::WrongPassphrase);
        match self {
            Self::Open(path) => match file::open_to_look(&path, unlock) {
                Err(error) if wrong(&error) => Err(error),
                // Whoever encrypted a text that was edited by hand trusts it as any other.
                Err(FileError::Altered) => {
                    let result = Box::new(file::open_altered(&path, unlock));
                    Ok(Report::Opened { path, result })
                }
                result => Ok(Report::Opened { path, result: Box::new(result) }),
            },
            Self::Compare { session, path } => match file::open_to_look(&path, unlock) {
                Err(error) if wrong(&error) => Err(error),
                result => Ok(Report::ToCompare { session, path, result: Box::new(result) }),
            },
            Self::Version { session, look, version } => match version.as_it_is(unlock) {
                Err(error) if wrong(&error) => Err(error),
                read => {
                    let read = read.map(|(workspace, _)| (workspace, version.until));
                    let result = read.map_err(|error| (version, error));
                    Ok(Report::Version { session, look, result: Box::new(result) })
                }
            },
            Self::Theirs { session, path } => match file::judged_with(&file::read(&path)?, unlock) {
                Err(error) if wrong(&error) => Err(error),
                _ => Ok(Report::OnDisk { session, found: of_bytes(&file::read(&path)?, unlock) }),
            },
            Self::Copy { session, mut paths, open } => {
                let first = if paths.is_empty() { return Ok(Report::Done) } else { paths.remove(0) };
                match opened_copy(first.clone(), &open, unlock) {
                    Err(error) if wrong(&error) => Err(error),
                    // One of another engagement is no copy of this one.
                    Ok(copy) => {
                        let copies = copy.into_iter().collect();
                        Ok(Report::Copies { session, copies, locked: paths, unread: None })
                    }
                    Err(error) => {
                        let unread = Some((first, error));
                        Ok(Report::Copies { session, copies: Vec::new(), locked: paths, unread })
                    }
                }
            }
            Self::Journals(mut left) => {
                let Some(first) = left.locked.first().cloned() else { return Ok(Report::Done) };
                let key = first.open(unlock).map(|kept| kept.key);
                if matches!(&key, Err(error) if wrong(error)) {
                    return Err(FileError::WrongPassphrase);
                }
                // Others of the same key open without being asked for; those of another stay.
                let mut known = unlock.clone();
                known.learn(key.ok().flatten().as_ref());
                let chosen = open_all(vec![first], known.clone());
                let others = open_all(left.locked.drain(..).skip(1).collect(), known.without_passphrase());
                left.offers.extend(chosen.offers.into_iter().chain(others.offers));
                left.locked.extend(others.locked);
                left.unread.extend(chosen.unread.into_iter().chain(others.unread));
                Ok(Report::LeftBehind(left))
            }
        }
    }
}

/// A passphrase that is asked for, and for what.
#[derive(Default)]
pub struct Ask {
    /// The question.
    pub asked: Asked,
    wanted: Option<Wanted>,
    number: u64,
}

/// A passphrase that is set, changed or removed.
#[derive(Default)]
pub struct Draft {
    /// The question.
    pub setting: Setting,
    number: u64,
}

/// How it went that a passphrase was set, changed or removed.
pub struct Sealed {
    act: Act,
    key: Option<Key>,
    saved: Option<Written>,
    rewritten: Rewritten,
    /// So much unsaved work of earlier runs stays as it was.
    work_left: usize,
}

/// The save that goes with it.
struct Written {
    path: PathBuf,
    revision: u64,
    workspace: Workspace,
    result: Result<Stamp, SaveError>,
    not_kept: Option<SaveError>,
}

/// A key for a copy that leaves; none where it gets no passphrase. Takes half a second.
pub(super) fn key_of(passphrase: Option<&Passphrase>) -> Result<Option<Key>, SaveError> {
    let made = passphrase.map(Key::new).transpose();
    made.map_err(|error| SaveError::Io { message: FileError::from(error).to_string() })
}

impl Session {
    /// What opens what belongs to the open file.
    pub fn unlock(&self) -> Unlock {
        let theirs = self.keeping.other.as_ref().and_then(|other| other.key());
        Unlock::with(self.key.as_ref()).and(theirs)
    }

    /// What somebody else saved is taken over: who set another passphrase meant it for the file. That there is none any
    /// more is no reason to write in plain what is encrypted here: until the next save it lies there in plain.
    pub(super) fn take_key_of_theirs(&mut self) {
        let Some(other) = &self.keeping.other else { return };
        match other.key() {
            Some(key) => self.key = Some(key.clone()),
            None => self.keeping.in_plain = self.key.is_some() && other.is_readable(),
        }
    }

    /// What was encrypted anywhere stays so where it is laid into what is open in plain.
    pub(super) fn stay_encrypted(&mut self, key: Option<Key>) {
        self.key = self.key.take().or(key);
    }
}

impl Entente {
    /// Asks for a passphrase.
    pub(super) fn ask_for_passphrase(&mut self, wanted: Wanted) {
        let ask = Ask { asked: Asked::of(wanted.name()), wanted: Some(wanted), number: next_number() };
        self.modal = Some(Modal::Kept(Box::new(Question::Unlock(Box::new(ask)))));
    }

    /// Asks for the one of what somebody else saved.
    pub(super) fn say_passphrase_of_theirs(&mut self) {
        let Some(session) = &self.session else { return };
        if let Some(path) = session.path.clone() {
            self.ask_for_passphrase(Wanted::Theirs { session: session.number(), path });
        }
    }

    /// Asks for the one of a copy beside the file.
    pub(super) fn say_passphrase_of_copy(&mut self) {
        let Some(session) = &self.session else { return };
        let (session, paths, open) =
            (session.number(), session.keeping.locked_copies.clone(), Box::new(session.document.workspace().clone()));
        self.ask_for_passphrase(Wanted::Copy { session, paths, open });
    }

    /// Tries it.
    pub(super) fn try_passphrase(&mut self, mut ask: Ask) {
        let Some(wanted) = ask.wanted.clone() else { return };
        let passphrase = Passphrase::new(ask.asked.secret.words());
        let mut unlock = Unlock::said(passphrase);
        unlock.learn(self.session.as_ref().and_then(|session| session.key.as_ref()));
        (ask.asked.trying, ask.asked.why) = (true, None);
        let question = ask.number;
        self.modal = Some(Modal::Kept(Box::new(Question::Unlock(Box::new(ask)))));
        self.worker.run(move || Report::Tried { question, result: wanted.open(&unlock).map(Box::new) });
    }

    /// It opened what it was for, or nothing: then it is asked for again. Whoever left the question is told nothing.
    pub(super) fn tried(&mut self, number: u64, result: Result<Box<Report>, FileError>, ctx: &egui::Context) {
        let Some(Modal::Kept(question)) = &mut self.modal else { return };
        let Question::Unlock(ask) = &mut **question else { return };
        if ask.number != number {
            return;
        }
        match result {
            Ok(report) => {
                if matches!(ask.wanted, Some(Wanted::Journals(_))) {
                    self.still_offered = LeftWork::default();
                }
                self.modal = None;
                self.take_report(*report, ctx);
            }
            Err(error) => {
                ask.asked.again(self.words.with(error.key(), &failures::filled(&error.details())));
            }
        }
    }

    /// Asks what is to become of the passphrase of the open file.
    pub(super) fn ask_about_passphrase(&mut self) {
        let Some(session) = self.session.as_ref().filter(|session| !session.is_only_seen()) else { return };
        let draft =
            Draft { setting: Setting::of(session.key.is_some(), session.path.is_some()), number: next_number() };
        self.modal = Some(Modal::Kept(Box::new(Question::Passphrase(Box::new(draft)))));
    }

    /// A copy for the team is encrypted, or not: asked where the file itself is.
    pub(super) fn ask_team_copy(&mut self) {
        self.to_team = None;
        match self.session.as_ref().is_some_and(|session| session.key.is_some()) {
            true => self.modal = Some(Modal::Kept(Box::new(Question::TeamCopy(Box::default())))),
            false => self.ask_for_file(Purpose::TeamCopy),
        }
    }

    /// Asks where it goes.
    pub(super) fn choose_where_for_team(&mut self, passphrase: Option<Passphrase>) {
        self.to_team = passphrase;
        self.ask_for_file(Purpose::TeamCopy);
    }

    /// Sets, changes or removes it: a save like any other, with another key. Where the file was never saved, the first save
    /// will be with it.
    pub(super) fn seal(&mut self, mut draft: Draft) {
        let setting = &mut draft.setting;
        setting.why = setting.missing().map(|key| self.words.text(key).to_owned());
        let keep = self.keep();
        let state = self.running.as_ref().map(|running| running.state().to_owned());
        let ready = draft.setting.why.is_none();
        if let Some(session) = self.session.as_mut().filter(|session| ready && session.saving != Saving::Running) {
            let setting = &mut draft.setting;
            setting.working = true;
            session.saving = if session.path.is_some() { Saving::Running } else { session.saving.clone() };
            let (number, question, act) = (session.number(), draft.number, setting.act);
            let (present, new) = (Passphrase::new(setting.present.words()), Passphrase::new(setting.new.words()));
            let earlier = if setting.without_earlier { Earlier::Remove } else { Earlier::Rewrite };
            let (old, path, stamp) = (session.key.clone(), session.path.clone(), session.stamp);
            let (workspace, revision) = (session.document.workspace().clone(), session.document.revision());
            self.worker.run(move || {
                let made = || -> Result<Option<Key>, FileError> {
                    if let Some(old) = &old {
                        old.opens_with(&present)?;
                    }
                    if act == Act::Remove { Ok(None) } else { Ok(Some(Key::new(&new)?)) }
                };
                let key = match made() {
                    Ok(key) => key,
                    Err(error) => return Report::Sealed { session: number, question, result: Err(error) },
                };
                let (mut rewritten, mut work_left) = (Rewritten::default(), 0);
                let saved = path.map(|path| {
                    let over = Over { loaded: stamp, read_only: false };
                    let (result, not_kept) = save_keeping(&workspace, &path, over, keep.as_ref(), key.as_ref());
                    let stands = result.is_ok() || result.as_ref().is_err_and(|error| error.saved().is_some());
                    if let Some(state) = state.filter(|_| stands) {
                        let from = Unlock::with(old.as_ref()).and(key.as_ref());
                        let id = workspace.engagement.id;
                        rewritten = rewrite_versions(&state, &path, id, &from, (key.as_ref(), earlier));
                        work_left = rewrite_journals(&state, &path, &from, key.as_ref());
                    }
                    Written { path, revision, workspace, result, not_kept }
                });
                let sealed = Sealed { act, key, saved, rewritten, work_left };
                Report::Sealed { session: number, question, result: Ok(Box::new(sealed)) }
            });
        }
        self.modal = Some(Modal::Kept(Box::new(Question::Passphrase(Box::new(draft)))));
    }

    /// It was done, or not: then the old file and the old passphrase stay.
    pub(super) fn sealed(&mut self, number: u64, question: u64, result: Result<Box<Sealed>, FileError>) {
        let asked = match &mut self.modal {
            Some(Modal::Kept(kept)) => match &mut **kept {
                Question::Passphrase(draft) if draft.number == question => Some(draft),
                _ => None,
            },
            _ => None,
        };
        let sealed = match result {
            Ok(sealed) => *sealed,
            Err(error) => {
                let why = match error {
                    FileError::WrongPassphrase => self.words.text("unlock-present-wrong").to_owned(),
                    other => self.words.with(other.key(), &failures::filled(&other.details())),
                };
                match asked {
                    Some(draft) => draft.setting.again(why),
                    None => drop(self.toasts.add(Mark::Trouble, why)),
                }
                if let Some(session) = self.session_of(number) {
                    session.saving = Saving::Idle;
                }
                return;
            }
        };
        if asked.is_some() {
            self.modal = None;
        }
        let Sealed { act, key, saved, rewritten, work_left } = sealed;
        let stands = saved.as_ref().is_none_or(|saved| match &saved.result {
            Ok(_) => true,
            Err(error) => error.saved().is_some(),
        });
        let later = saved.is_none();
        if let Some(session) = self.session_of(number).filter(|_| stands) {
            session.key = key;
        }
        if let Some(Written { path, revision, workspace, result, not_kept }) = saved {
            self.saved(number, &path, (revision, workspace), result);
            self.say_not_kept(not_kept);
        }
        if !stands {
            self.toasts.add(Mark::Watch, self.words.text("unlock-stays"));
            return;
        }
        let done = match (act, later) {
            (Act::Set | Act::Change, true) => "unlock-done-later",
            (Act::Set, false) => "unlock-done-set",
            (Act::Change, false) => "unlock-done-change",
            (Act::Remove, true) => "unlock-done-remove-later",
            (Act::Remove, false) => "unlock-done-remove",
        };
        self.toasts.add(Mark::Good, self.words.text(done));
        if rewritten.left > 0 {
            let left = self.words.with("unlock-earlier-left", &[("n", rewritten.left.into())]);
            self.toasts.add(Mark::Watch, left);
        }
        if work_left > 0 {
            let left = self.words.with("unlock-work-left", &[("n", work_left.into())]);
            self.toasts.add(Mark::Watch, left);
        }
    }
}
