//! The system's file dialogs, and a stand-in for tests.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::path::PathBuf;

use super::worker::{Purpose, Report, Worker};

/// Where a chosen file name comes from.
pub enum FileDialogs {
    /// The system's own dialogs.
    System,
    /// Answers given beforehand, one a dialog; none when they run out.
    Scripted(RefCell<VecDeque<PathBuf>>),
}

impl FileDialogs {
    /// Asks for a file; the answer comes as a report. `title` heads the dialog, `name` is suggested when saving.
    pub fn ask(&self, worker: &mut Worker, purpose: Purpose, title: &str, name: &str) {
        match self {
            Self::Scripted(answers) => {
                let path = answers.borrow_mut().pop_front();
                worker.run(move || Report::Picked { purpose, path });
            }
            Self::System => {
                let dialog = rfd::AsyncFileDialog::new().set_title(title);
                match purpose {
                    Purpose::Open => {
                        let picked = dialog.add_filter("Entente", &["entente"]).pick_file();
                        worker.run(move || Report::Picked { purpose, path: path_of(pollster::block_on(picked)) });
                    }
                    Purpose::SaveAs => {
                        let picked = dialog.add_filter("Entente", &["entente"]).set_file_name(name).save_file();
                        worker.run(move || Report::Picked { purpose, path: path_of(pollster::block_on(picked)) });
                    }
                    Purpose::Picture => {
                        let dialog = dialog.add_filter("SVG", &["svg"]).add_filter("PNG", &["png"]);
                        let picked = dialog.set_file_name(name).save_file();
                        worker.run(move || Report::Picked { purpose, path: path_of(pollster::block_on(picked)) });
                    }
                }
            }
        }
    }
}

fn path_of(handle: Option<rfd::FileHandle>) -> Option<PathBuf> {
    handle.map(|handle| handle.path().to_owned())
}
