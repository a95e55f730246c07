//! The files that were opened or saved last, as the welcome page lists them. What opens with a passphrase is not among them
//! unless somebody wants that: its name and its place say who the client is.

use std::path::{Path, PathBuf};

use super::shell::Entente;
use crate::ui::welcome::RecentFile;

impl Entente {
    /// The files as they are listed.
    pub(super) fn recent_files(&self) -> Vec<RecentFile> {
        let place = |path: &Path| path.parent().map(|folder| folder.display().to_string()).unwrap_or_default();
        let name = |path: &Path| {
            path.file_stem().map_or_else(|| path.display().to_string(), |name| name.to_string_lossy().into_owned())
        };
        let opened = |path: &Path| {
            let day = self.settings.recent_days.get(path).copied()?;
            let today = (self.outside.now)().0;
            Some(if day == today { self.words.days_from_today(0) } else { self.words.date(day) })
        };
        let file = |path: &PathBuf| RecentFile { name: name(path), place: place(path), opened: opened(path) };
        self.settings.recent.iter().map(file).collect()
    }

    /// Remembers the file that is open; one that opens with a passphrase is forgotten instead, unless that is wanted
    /// otherwise.
    pub(super) fn remember_open(&mut self, path: &Path) {
        let encrypted = self.session.as_ref().is_some_and(|session| session.key.is_some());
        match encrypted && !self.settings.recent_encrypted {
            true => self.settings.forget(path),
            false => self.settings.opened(path, (self.outside.now)().0),
        }
        self.keep_settings();
    }

    /// Remembers that a file which is not on the screen any more was saved, where it is among them.
    pub(super) fn remember_again(&mut self, path: &Path) {
        if self.settings.recent.iter().any(|one| one == path) {
            self.settings.opened(path, (self.outside.now)().0);
            self.keep_settings();
        }
    }

    /// Whether files with a passphrase are listed, too. Those that open with one and are listed already are not known as such
    /// before they are opened.
    pub(super) fn toggle_recent_encrypted(&mut self) {
        self.settings.recent_encrypted = !self.settings.recent_encrypted;
        let open = self.session.as_ref().and_then(|session| session.path.clone());
        match open {
            Some(path) => self.remember_open(&path),
            None => self.keep_settings(),
        }
    }
}
