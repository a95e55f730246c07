//! Threads: what can take longer than a frame runs here and reports back; the window is woken by the report.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

use chrono::NaiveDateTime;

use super::client_copy::ToClient;
use super::computing::{Computed, Wanted};
use super::deleting::{Deletion, Gone};
use super::earlier_versions::Listed;
use super::forecasts::Part;
use super::intake;
use super::merging::Put;
use super::passphrases::Sealed;
use super::presenting::before::Before;
use super::recover_offers::Draft;
use super::recovery::LeftWork;
use super::session::Session;
use super::watch::Found;
use crate::document::{Prepared, Refusal};
use crate::exchange::import::Imported;
use crate::exchange::intake::{Mapping, Outcome};
use crate::exchange::{Kind, PlanError};
use crate::file::{Asked, Copy, FileError, Opened, SaveError, Stamp, Version};
use crate::insight::managers::PathPoint;
use crate::ui::exporting::{Choice, Preview};
use crate::ui::import::Told;
use crate::ui::merging::Differences;
use crate::workspace::{Event, RecordRef, Workspace};

/// What a finished job says.
pub enum Report {
    /// A file was read.
    Opened {
        /// Which file.
        path: PathBuf,
        /// What it held.
        result: Box<Result<Opened, FileError>>,
    },
    /// A file was written.
    Saved {
        /// Of which session.
        session: u64,
        /// Which file.
        path: PathBuf,
        /// Which value of the workspace.
        revision: u64,
        /// That value.
        workspace: Box<Workspace>,
        /// What the file is known by now.
        result: Result<Stamp, SaveError>,
        /// Why what it replaced could not be kept, where it could not.
        not_kept: Option<SaveError>,
    },
    /// A person chose a file in the system's dialog, or none.
    Picked {
        /// For which opened file, where one was open.
        of: Option<u64>,
        /// What it is for.
        purpose: Purpose,
        /// The chosen file.
        path: Option<PathBuf>,
        /// Whether the answer came faster than a person can give it: there is no dialog on this system.
        at_once: bool,
    },
    /// Somebody named a file to write to.
    Named {
        /// Of which opened file it is written.
        of: Option<u64>,
        /// What it is for.
        purpose: Purpose,
        /// Which.
        path: PathBuf,
        /// Whether something lies there.
        there: bool,
    },
    /// A file was not opened, and it is known what it is instead.
    NotOpened {
        /// Which.
        path: PathBuf,
        /// Why not.
        error: FileError,
        /// What it is by its content.
        kind: Option<Kind>,
    },
    /// What a file means was computed.
    Computed {
        /// From which revision, as of which day, of which session.
        wanted: Wanted,
        /// What came of it.
        computed: Box<Computed>,
    },
    /// Some months of the two managers' path were reckoned.
    Months {
        /// Of which session.
        session: u64,
        /// From which revision.
        revision: u64,
        /// The months.
        points: Vec<PathPoint>,
    },
    /// A part of a simulation was worked out.
    Simulated {
        /// Of which session.
        session: u64,
        /// Which of its simulations.
        number: u64,
        /// What came of it.
        part: Part,
    },
    /// Something that a view wanted was worked out, see [`Latest`](super::latest::Latest).
    WorkedOut {
        /// For which session.
        session: u64,
        /// Puts it where it belongs.
        put: Box<dyn FnOnce(&mut Session) + Send>,
    },
    /// What a deletion would touch was looked for.
    ToDelete {
        /// Of which session.
        session: u64,
        /// Of which revision.
        revision: u64,
        /// Of which records.
        records: Vec<RecordRef>,
        /// The question.
        deletion: Box<Deletion>,
    },
    /// Records were deleted beside the document, or why not.
    Deleted {
        /// Which, and how that is called.
        gone: Gone,
        /// What comes of it.
        result: Box<Result<Prepared, Refusal>>,
    },
    /// A picture of what would leave was drawn.
    Previewed {
        /// For which order.
        order: u64,
        /// Of what.
        of: Box<Choice>,
        /// The picture.
        preview: Box<Preview>,
    },
    /// What leaves as pictures was written, or why not; no reason where it was stopped.
    PictureSaved {
        /// What was ordered.
        order: u64,
        /// Where it lies.
        result: Result<PathBuf, Option<String>>,
    },
    /// A plan of another program was read.
    Imported {
        /// Which file.
        path: PathBuf,
        /// The engagement that was made of it.
        result: Box<Result<Imported, PlanError>>,
    },
    /// A file that was chosen to be imported was read.
    Found {
        /// For which opened file, where one was open.
        of: Option<u64>,
        /// Which file.
        path: PathBuf,
        /// What it is.
        found: intake::Found,
    },
    /// What would come of a file that is taken otherwise was worked out.
    Reckoned {
        /// For which page.
        number: u64,
        /// As what it is taken.
        mapping: Mapping,
        /// What would come of it.
        outcome: Box<Outcome>,
        /// The same in words.
        told: Box<Told>,
    },
    /// A copy for others was written, or why not.
    Copied(Result<PathBuf, String>),
    /// What may leave for the client was worked out.
    ToLeave {
        /// Of which session.
        session: u64,
        /// The copy, and what leaves with it.
        copy: Box<ToClient>,
    },
    /// What a presentation would show was read.
    ToPresent {
        /// Of which session.
        session: u64,
        /// What is asked before it begins.
        before: Box<Before>,
    },
    /// The copy for the client was written, or why not.
    Left {
        /// Of which session.
        session: u64,
        /// Where, and what is kept of it here.
        result: Result<(PathBuf, Box<Event>), String>,
    },
    /// A file was read to be compared with.
    ToCompare {
        /// With which session.
        session: u64,
        /// Which.
        path: PathBuf,
        /// What it holds.
        result: Box<Result<Opened, FileError>>,
    },
    /// Unsaved work was written to the journal, or why not.
    Journalled {
        /// Of which session.
        session: u64,
        /// How it went.
        result: Result<(), SaveError>,
    },
    /// Unsaved work was found that earlier runs left, or none.
    LeftBehind(LeftWork),
    /// Earlier versions of a file were listed.
    Versions {
        /// Of which session.
        session: u64,
        /// What there is, and how it differs as far as that is known.
        listed: Listed,
    },
    /// An earlier version was read.
    Version {
        /// For which session.
        session: u64,
        /// Whether it is only to be looked at.
        look: bool,
        /// What it holds, and until when it was the file.
        result: Box<Result<(Workspace, NaiveDateTime), (Version, FileError)>>,
    },
    /// A file was asked for.
    Locked {
        /// For which session.
        session: u64,
        /// What came of it.
        asked: Box<Asked>,
        /// Whether it is worked on whoever has it.
        over: bool,
    },
    /// Something else lies in the place of the open file.
    OnDisk {
        /// Of which session.
        session: u64,
        /// What.
        found: Found,
    },
    /// The same, with what differs.
    ToldOfDisk {
        /// Of which session.
        session: u64,
        /// What.
        found: Found,
        /// What is said of it.
        lines: Vec<String>,
    },
    /// What earlier runs left, as it is offered.
    Offered(Box<Draft>),
    /// Copies of the open file were looked for.
    Copies {
        /// Of which session.
        session: u64,
        /// What was found.
        copies: Vec<Copy>,
        /// What opens with another passphrase.
        locked: Vec<PathBuf>,
        /// What a passphrase was said for, and why it does not open with it.
        unread: Option<(PathBuf, FileError)>,
    },
    /// Two values of the open file were compared.
    Compared(Differences),
    /// Two people's values of the open file were put together.
    Merged(Put),
    /// A passphrase was tried.
    Tried {
        /// For which question.
        question: u64,
        /// What it opened; or that it is the wrong one.
        result: Result<Box<Report>, FileError>,
    },
    /// A passphrase was set, changed or removed, or why not.
    Sealed {
        /// Of which session.
        session: u64,
        /// For which question.
        question: u64,
        /// How it went.
        result: Result<Box<Sealed>, FileError>,
    },
    /// The settings were kept, or not.
    SettingsKept(bool),
    /// Something was done that nobody waits for.
    Done,
    /// A job broke off: a fault of the program's own.
    Broken,
}

/// What a file is chosen for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// To open it.
    Open,
    /// To save under this name.
    SaveAs,
    /// To write a copy for others.
    TeamCopy,
    /// To write a copy for the client.
    ClientCopy,
    /// To compare with it.
    Compare,
    /// To write what was ordered: the number of the order.
    Picture(u64),
    /// To take a firm's presentation.
    Template,
    /// To import it: a plan of another program, or what comes into the open engagement.
    Import,
    /// To read a table of answers.
    Answers,
    /// To look for lessons in the engagements of a folder.
    Lessons,
}

impl Purpose {
    /// The key of the title of the dialog.
    pub fn title(self) -> &'static str {
        match self {
            Self::Open => "dialog-open-title",
            Self::SaveAs => "dialog-save-title",
            Self::TeamCopy => "dialog-copy-title",
            Self::ClientCopy => "leaving-title",
            Self::Compare => "compare-title",
            Self::Picture(_) => "exporting-title",
            Self::Template => "exporting-template-choose",
            Self::Import => "dialog-import-title",
            Self::Answers => "dialog-answers-title",
            Self::Lessons => "dialog-lessons-title",
        }
    }
}

type Job = Box<dyn FnOnce() -> Report + Send>;

/// How jobs are run.
enum Way {
    /// Each on a thread of its own, which wakes the window when it is done.
    Threads(egui::Context),
    /// At once, in the caller's own thread.
    AtOnce,
    /// When [`Worker::finish`] says so.
    Held(Vec<Job>),
}

/// Runs jobs and gathers their reports.
pub struct Worker {
    sender: Sender<Report>,
    receiver: Receiver<Report>,
    way: Way,
}

/// What takes longer than this is computed on a worker, while the screen shows the last good result: it comes a frame
/// later, and no frame waits for it.
const LONGEST_IN_A_FRAME: Duration = Duration::from_millis(2);

impl Worker {
    /// A worker that runs each job on a thread of its own and wakes `ctx` when it is done.
    pub fn threaded(ctx: egui::Context) -> Self {
        Self::new(Way::Threads(ctx))
    }

    /// A worker that runs each job at once: for pictures and tests.
    pub fn in_place() -> Self {
        Self::new(Way::AtOnce)
    }

    /// A worker whose jobs wait for [`Self::finish`]: for tests of what comes late.
    pub fn held() -> Self {
        Self::new(Way::Held(Vec::new()))
    }

    fn new(way: Way) -> Self {
        let (sender, receiver) = channel();
        Self { sender, receiver, way }
    }

    /// Runs a job.
    pub fn run(&mut self, job: impl FnOnce() -> Report + Send + 'static) {
        match &mut self.way {
            Way::Held(jobs) => jobs.push(Box::new(job)),
            Way::AtOnce => {
                // The receiver lives as long as self, so sending can't fail.
                let _ = self.sender.send(carefully(job));
            }
            Way::Threads(ctx) => {
                let (sender, ctx) = (self.sender.clone(), ctx.clone());
                std::thread::spawn(move || {
                    let report = carefully(job);
                    let wakes = !matches!(report, Report::Done);
                    let _ = sender.send(report);
                    if wakes {
                        ctx.request_repaint();
                    }
                });
            }
        }
    }

    /// Runs a job after a while, so that what happens meanwhile is in it; where there are no threads nobody waits.
    pub fn run_after(&mut self, wait: Duration, job: impl FnOnce() -> Report + Send + 'static) {
        let waits = matches!(self.way, Way::Threads(_));
        self.run(move || {
            if waits {
                std::thread::sleep(wait);
            }
            job()
        });
    }

    /// Runs a job that ends when it has something to say, or nobody waits any longer: only where there are threads.
    pub fn run_long(&mut self, job: impl FnOnce() -> Report + Send + 'static) {
        if matches!(self.way, Way::Threads(_)) {
            self.run(job);
        }
    }

    /// Runs the jobs that were held back.
    pub fn finish(&mut self) {
        if let Way::Held(jobs) = &mut self.way {
            for job in std::mem::take(jobs) {
                let _ = self.sender.send(carefully(job));
            }
        }
    }

    /// Takes the reports of finished jobs.
    pub fn reports(&mut self) -> Vec<Report> {
        self.receiver.try_iter().collect()
    }

    /// Whether something that took `cost` the last time may be computed within a frame.
    pub fn fits_in_a_frame(&self, cost: Duration) -> bool {
        match self.way {
            Way::AtOnce => true,
            Way::Held(_) => false,
            Way::Threads(_) => cost <= LONGEST_IN_A_FRAME,
        }
    }
}

/// Runs a job; if it breaks off, says so instead of leaving everyone waiting.
fn carefully(job: impl FnOnce() -> Report) -> Report {
    catch_unwind(AssertUnwindSafe(job)).unwrap_or(Report::Broken)
}
