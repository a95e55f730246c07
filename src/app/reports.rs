//! What workers report is taken in here: files that were read and written, figures that were computed.

use std::path::PathBuf;

use super::failures;
use super::modals::Modal;
use super::session::Session;
use super::shell::{Entente, Then};
use super::worker::{Purpose, Report};
use crate::file::{Asked, FileError, Opened};

impl Entente {
    /// Takes in what was reported since the last pass.
    pub fn take_reports(&mut self, ctx: &egui::Context) {
        let mut reports = std::mem::take(&mut self.late);
        reports.extend(self.worker.reports());
        // Where jobs run at once, what is taken in may bring more.
        while !reports.is_empty() {
            for report in reports {
                self.take_report(report, ctx);
            }
            reports = self.worker.reports();
        }
    }

    pub(super) fn take_report(&mut self, report: Report, ctx: &egui::Context) {
        if self.comes_too_early(&report) {
            self.late.push(report);
            return;
        }
        match report {
            Report::Opened { path, result } => self.arrived(path, *result),
            Report::Imported { path, result } => self.imported(path, *result, ctx),
            Report::Copied(result) => self.copied(result),
            Report::ToLeave { session, copy } => self.ask_to_leave(session, *copy),
            Report::ToPresent { session, before } => self.ask_before(session, before),
            Report::Left { session, result } => self.left_for_client(session, result),
            Report::ToCompare { session, path, result } => self.read_for_comparing(session, path, *result),
            Report::Found { of, path, found } => self.found(of, path, found),
            Report::Reckoned { number, mapping, outcome, told } => self.reckoned(number, &mapping, *outcome, *told),
            Report::Saved { session, path, revision, workspace, result, not_kept } => {
                self.saved(session, &path, (revision, *workspace), result);
                self.say_not_kept(not_kept);
            }
            // What was named for one file is nothing to another.
            Report::Picked { of, purpose, path: Some(_), .. } if self.is_past(of, purpose) => self.say_past(),
            Report::Named { of, purpose, .. } if self.is_past(of, purpose) => self.say_past(),
            Report::Picked { purpose, path: Some(path), .. } => self.picked(purpose, path, ctx),
            // The path of a presentation is typed where it is asked for.
            Report::Picked { purpose: Purpose::Template, path: None, .. } => {}
            Report::Picked { purpose, path: None, at_once: true, .. } => self.type_path(purpose),
            Report::Picked { purpose, path: None, .. } => {
                self.then = None;
                self.give_up_order(purpose);
            }
            Report::Named { purpose, path, there: true, .. } => self.ask_over(purpose, path),
            Report::Named { purpose, path, there: false, .. } => self.write_over(purpose, path),
            Report::NotOpened { path, error, kind } => self.told_what_it_is(&path, &error, kind),
            Report::Computed { wanted, computed } => {
                if let Some(session) = self.computed_for(wanted.session) {
                    session.computed(wanted, *computed);
                }
            }
            Report::Months { session: of, revision, points } => {
                if let Some(session) = &mut self.session {
                    session.reckoned(of, revision, points);
                }
            }
            Report::Simulated { session: of, number, part } => {
                if let Some(session) = &mut self.session {
                    session.simulated(&mut self.worker, of, number, part);
                }
            }
            Report::WorkedOut { session: of, put } => {
                if let Some(session) = self.computed_for(of) {
                    put(session);
                }
            }
            Report::ToDelete { session, revision, records, deletion } => {
                self.looked_for((session, revision), &records, *deletion);
            }
            Report::Deleted { gone, result } => self.deleted(gone, *result),
            Report::Previewed { order, of, preview } => self.previewed(order, *of, *preview),
            Report::PictureSaved { order, result } => self.exported_as(order, result),
            Report::Journalled { session, result } => self.journalled(session, result),
            Report::LeftBehind(left) => self.left_behind(left),
            Report::Offered(draft) => self.offered(*draft),
            Report::Versions { session, listed } => self.versions_listed(session, listed),
            Report::Version { session, look, result } => self.version_read((session, look), *result),
            Report::Tried { question, result } => self.tried(question, result, ctx),
            Report::Sealed { session, question, result } => self.sealed(session, question, result),
            Report::Locked { session, asked, over } => self.locked(session, *asked, over),
            Report::OnDisk { session, found } => self.on_disk(session, found, None),
            Report::ToldOfDisk { session, found, lines } => self.on_disk(session, found, Some(lines)),
            Report::Copies { session, copies, locked, unread } => {
                self.copies_found(session, copies, locked);
                if let Some((path, error)) = unread {
                    self.modal = Some(Modal::Message(failures::open(self.words, &path, &error)));
                }
            }
            Report::Compared(differences) => self.compared(differences),
            Report::Merged(put) => self.merged(put),
            Report::SettingsKept(kept) => self.settings_kept(kept),
            Report::Done => {}
            Report::Broken => {
                if let Some(session) = &mut self.session {
                    session.broken();
                }
                if let Some(show) = &mut self.presenting {
                    show.broken();
                }
                self.exports_broken();
                if self.presenting.is_none() && !matches!(self.modal, Some(Modal::Exporting(_))) {
                    self.modal = Some(Modal::Message(self.words.text("dialog-broken").to_owned()));
                }
            }
        }
    }

    /// Whether a report would put another dialog, or another file, in the place of the one that is being answered.
    fn comes_too_early(&self, report: &Report) -> bool {
        let interrupts = match report {
            Report::Found { .. } | Report::Opened { .. } | Report::Imported { .. } => true,
            Report::Offered(_) => true,
            // What may come in the place of the file that is presented waits, too.
            Report::Version { result, .. } => {
                self.presenting.is_some() || matches!(**result, Err((_, FileError::Encrypted)))
            }
            Report::Picked { .. } => self.presenting.is_some(),
            Report::Compared(_) | Report::Merged(_) => true,
            Report::Locked { asked, over, .. } => !over && matches!(**asked, Asked::Held(_)),
            Report::PictureSaved { result, .. } => matches!(result, Err(Some(_))),
            Report::ToLeave { .. } | Report::ToCompare { .. } | Report::NotOpened { .. } => true,
            Report::ToPresent { .. } => true,
            Report::Named { there, .. } => *there,
            Report::Left { result, .. } => result.is_err(),
            Report::Copied(result) => result.is_err(),
            Report::Saved { result, .. } => result.is_err(),
            _ => false,
        };
        // While something is presented nothing is asked or told: it may stand on a wall.
        interrupts && (self.modal.is_some() || self.presenting.is_some())
    }

    /// The session that a report is for: the open file, or one of a presentation.
    fn computed_for(&mut self, number: u64) -> Option<&mut Session> {
        let open = self.session.as_mut().filter(|session| session.number() == number);
        open.or_else(|| self.presenting.as_mut().and_then(|show| show.session(number)))
    }

    /// A file was read: shows it, unless changes were made meanwhile that nobody gave up.
    fn arrived(&mut self, path: PathBuf, result: Result<Opened, FileError>) {
        self.look_back_at_file();
        if result.is_ok() && self.would_lose_unasked() {
            self.then = Some(Then::OpenPath(path));
            self.ask_first();
            return;
        }
        self.opened(path, result);
    }
}
