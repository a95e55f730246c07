//! Threads: what can take longer than a frame runs here and reports back; the window is woken by the report.

use std::path::PathBuf;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

use super::session::Wanted;
use crate::file::{FileError, Opened, SaveError, Stamp};
use crate::insight::Insights;
use crate::workspace::Workspace;

/// What a finished job says.
#[expect(clippy::large_enum_variant, reason = "one at a time, moved twice")]
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
        /// Which file.
        path: PathBuf,
        /// Which value of the workspace.
        revision: u64,
        /// That value.
        workspace: Workspace,
        /// What the file is known by now.
        result: Result<Stamp, SaveError>,
    },
    /// A person chose a file in the system's dialog, or none.
    Picked {
        /// What it is for.
        purpose: Purpose,
        /// The chosen file.
        path: Option<PathBuf>,
    },
    /// What a file means was computed.
    Computed {
        /// From which revision, as of which day, of which session.
        wanted: Wanted,
        /// What came of it.
        insights: Box<Insights>,
        /// How long it took.
        cost: Duration,
    },
    /// A picture was written, or why not.
    PictureSaved(Result<PathBuf, String>),
}

/// What a file is chosen for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// To open it.
    Open,
    /// To save under this name.
    SaveAs,
    /// To write a picture.
    Picture,
}

/// Runs jobs on threads and gathers their reports.
pub struct Worker {
    sender: Sender<Report>,
    receiver: Receiver<Report>,
    wake: Option<egui::Context>,
    in_place: bool,
    running: usize,
}

impl Worker {
    /// A worker that runs each job on a thread of its own and wakes `ctx` when it is done.
    pub fn threaded(ctx: egui::Context) -> Self {
        let (sender, receiver) = channel();
        Self { sender, receiver, wake: Some(ctx), in_place: false, running: 0 }
    }

    /// A worker that runs each job at once, for tests.
    pub fn in_place() -> Self {
        let (sender, receiver) = channel();
        Self { sender, receiver, wake: None, in_place: true, running: 0 }
    }

    /// Runs a job.
    pub fn run(&mut self, job: impl FnOnce() -> Report + Send + 'static) {
        self.running += 1;
        let sender = self.sender.clone();
        if self.in_place {
            // The receiver lives as long as self, so sending can't fail.
            let _ = sender.send(job());
            return;
        }
        let wake = self.wake.clone();
        std::thread::spawn(move || {
            let _ = sender.send(job());
            if let Some(ctx) = wake {
                ctx.request_repaint();
            }
        });
    }

    /// Takes the reports of finished jobs.
    pub fn reports(&mut self) -> Vec<Report> {
        let reports: Vec<Report> = self.receiver.try_iter().collect();
        self.running = self.running.saturating_sub(reports.len());
        reports
    }

    /// Whether jobs run at once, in the caller's own thread.
    pub fn is_in_place(&self) -> bool {
        self.in_place
    }

    /// Whether jobs are under way.
    pub fn is_busy(&self) -> bool {
        self.running > 0
    }
}
