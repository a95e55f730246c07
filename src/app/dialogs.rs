//! The system's file dialogs, and a stand-in for tests.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use super::worker::{Purpose, Report, Worker};

/// Where a chosen file name comes from.
pub enum FileDialogs {
    /// The system's own dialogs.
    System,
    /// Answers given beforehand, one a dialog; none when they run out.
    Scripted(RefCell<VecDeque<PathBuf>>),
}

/// How the names of plans that are read end, and how the system's dialog says so. What a file is, its content says.
const READ: &str = "*.xml;*.gan;*.planner;*.mpx;*.csv;*.xlsx;*.vcf;*.ics";
const READ_ENDINGS: [&str; 10] = ["xml", "gan", "planner", "mpx", "csv", "tsv", "txt", "xlsx", "vcf", "ics"];

/// No person cancels a dialog faster than this: where "nothing" comes sooner, the system has no dialogs.
const FASTEST_PERSON: Duration = Duration::from_millis(250);

impl FileDialogs {
    /// Asks for a file; the answer comes as a report. `of` is the opened file it is asked for, `title` heads the
    /// dialog, `name` is suggested when saving.
    pub fn ask(&self, worker: &mut Worker, (of, purpose): (Option<u64>, Purpose), title: &str, name: &str) {
        match self {
            Self::Scripted(answers) => {
                let path = answers.borrow_mut().pop_front();
                worker.run(move || Report::Picked { of, purpose, at_once: path.is_none(), path });
            }
            Self::System => {
                let dialog = rfd::AsyncFileDialog::new().set_title(title);
                match purpose {
                    Purpose::Open | Purpose::Compare => {
                        wait(worker, (of, purpose), dialog.add_filter("Entente", &["entente"]).pick_file());
                    }
                    Purpose::SaveAs | Purpose::TeamCopy | Purpose::ClientCopy => {
                        let dialog = dialog.add_filter("Entente", &["entente"]).set_file_name(name);
                        wait(worker, (of, purpose), dialog.save_file());
                    }
                    Purpose::Answers => {
                        let dialog =
                            dialog.add_filter("CSV/XLSX", &["csv", "tsv", "txt", "xlsx"]).add_filter("*", &["*"]);
                        wait(worker, (of, purpose), dialog.pick_file());
                    }
                    Purpose::Lessons => wait(worker, (of, purpose), dialog.pick_folder()),
                    Purpose::Import => {
                        let dialog = dialog.add_filter(READ, &READ_ENDINGS).add_filter("*", &["*"]);
                        wait(worker, (of, purpose), dialog.pick_file());
                    }
                    Purpose::Template => {
                        let dialog = dialog.add_filter("PowerPoint", &["pptx", "potx"]).add_filter("*", &["*"]);
                        wait(worker, (of, purpose), dialog.pick_file());
                    }
                    Purpose::Picture(_) => {
                        let ending = Path::new(name).extension().unwrap_or_default().to_string_lossy().into_owned();
                        let dialog = dialog.add_filter(ending.to_uppercase(), &[ending]);
                        wait(worker, (of, purpose), dialog.set_file_name(name).save_file());
                    }
                }
            }
        }
    }
}

/// Waits for the answer on a worker.
fn wait(
    worker: &mut Worker,
    (of, purpose): (Option<u64>, Purpose),
    answer: impl Future<Output = Option<rfd::FileHandle>> + Send + 'static,
) {
    worker.run(move || {
        let asked = Instant::now();
        let path = pollster::block_on(answer).map(|handle| handle.path().to_owned());
        Report::Picked { of, purpose, at_once: path.is_none() && asked.elapsed() < FASTEST_PERSON, path }
    });
}
