//! What the program remembers from one session to the next: language, theme, the author's name, recent files.
//!
//! Nothing in it is precious: what cannot be read is kept aside and replaced by defaults. It never holds anything
//! of an engagement but its path, the day on which it was opened or saved last, and how it was looked at: keys of
//! columns and filters, widths.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::error::SaveError;
use super::open::read;
use super::save::replace;

/// Set to a folder, it takes the place of the person's own configuration folder.
pub const FOLDER_VARIABLE: &str = "ENTENTE_CONFIG_DIR";
/// How many recent files are remembered.
pub const MAX_RECENT: usize = 12;

/// So many things are remembered of how one file was looked at.
const MAX_LOOK: usize = 64;
/// So many tables are remembered.
const MAX_IMPORTS: usize = 100;
/// No table that is remembered is described at more length, in bytes.
const MAX_IMPORT: usize = 10_000;

const FILE_NAME: &str = "settings.ron";
const ASIDE_NAME: &str = "settings.unreadable.ron";
/// The widest and highest window that is believed, in points.
const MAX_WINDOW: f32 = 16_384.0;
/// The narrowest and lowest window that is believed, in points.
const MIN_WINDOW: f32 = 200.0;

/// What is remembered. A field that an older version did not have takes its default; one that a newer version has
/// is passed over.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// `en`, `ru`, `zh`; none = the system's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// `light`, `dark`, `contrast`; none = the system's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub theme: Option<String>,
    /// How new records are signed; empty = not asked yet.
    pub author: String,
    /// Whether what a save replaces is not kept as an earlier version.
    pub no_versions: bool,
    /// Whether files that open with a passphrase are among the recent ones, too.
    pub recent_encrypted: bool,
    /// Whether things appear where they go instead of moving there.
    pub reduced_motion: bool,
    /// Width and height of the window in points.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub window: Option<(f32, f32)>,
    /// The firm's presentation on which slides are written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub template: Option<PathBuf>,
    /// Files opened or saved, the latest first.
    pub recent: Vec<PathBuf>,
    /// The day on which each of them was opened or saved last, where it is known.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub recent_days: BTreeMap<PathBuf, NaiveDate>,
    /// Whether people are shown as a list rather than as a map.
    pub people_as_list: bool,
    /// Width of the details as a person dragged it, in points.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub details: Option<f32>,
    /// How each of the recent files was looked at: keys of columns, filters, layers and widths by what they are of; no
    /// word of what the file says.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub looks: BTreeMap<PathBuf, BTreeMap<String, String>>,
    /// Which view of each of the recent files was shown when it was left, by its name on the command line.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub views: BTreeMap<PathBuf, String>,
    /// What the columns of tables were taken for, where not as their heads say: by a number of these, in keys of ours; no
    /// word of what a table says.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub imports: BTreeMap<String, String>,
}

impl Settings {
    /// Puts a file at the head of the recent ones, as opened on this day.
    pub fn opened(&mut self, path: &Path, day: NaiveDate) {
        self.forget(path);
        self.recent.insert(0, path.to_owned());
        self.recent.truncate(MAX_RECENT);
        self.recent_days.insert(path.to_owned(), day);
        self.recent_days.retain(|path, _| self.recent.contains(path));
        self.looks.retain(|path, _| self.recent.contains(path));
        self.views.retain(|path, _| self.recent.contains(path));
    }

    /// Remembers on which view a recent file was left. Returns whether that is news.
    pub fn left_on(&mut self, path: &Path, view: &str) -> bool {
        let known = self.recent.iter().any(|one| one == path);
        known && self.views.insert(path.to_owned(), view.to_owned()).as_deref() != Some(view)
    }

    /// Remembers how a recent file is looked at; nothing where it is looked at as usual. Returns whether that is news.
    pub fn look_at(&mut self, path: &Path, look: BTreeMap<String, String>) -> bool {
        if !self.recent.iter().any(|one| one == path) {
            return false;
        }
        let before = if look.is_empty() { self.looks.remove(path) } else { self.looks.insert(path.to_owned(), look) };
        before.as_ref() != self.looks.get(path)
    }

    /// Remembers what the columns of a table with these heads are taken for, or nothing. Returns whether that is news.
    pub fn import_as(&mut self, heads: &str, columns: Option<String>) -> bool {
        let before = match &columns {
            Some(columns) => self.imports.insert(heads.to_owned(), columns.clone()),
            None => self.imports.remove(heads),
        };
        while self.imports.len() > MAX_IMPORTS {
            let other = self.imports.keys().find(|one| *one != heads).cloned();
            drop(other.and_then(|other| self.imports.remove(&other)));
        }
        before != columns
    }

    /// Takes a file out of the recent ones.
    pub fn forget(&mut self, path: &Path) {
        self.recent.retain(|one| one != path);
        self.recent_days.remove(path);
        self.looks.remove(path);
        self.views.remove(path);
    }

    /// The settings in this folder. What cannot be read is put aside beside them, and defaults come back.
    pub fn load(folder: &Path) -> Self {
        let path = folder.join(FILE_NAME);
        let Ok(bytes) = read(&path) else { return Self::default() };
        let text = String::from_utf8(bytes).ok();
        match text.and_then(|text| options().from_str::<Self>(&text).ok()) {
            Some(settings) => settings.sound(),
            None => {
                // If even this fails, the next save replaces what nobody can read.
                let _ = fs::rename(&path, folder.join(ASIDE_NAME));
                Self::default()
            }
        }
    }

    /// Saves the settings in this folder, which is made if need be; all or nothing, as everything is.
    pub fn save(&self, folder: &Path) -> Result<(), SaveError> {
        fs::create_dir_all(folder)?;
        let pretty = ron::ser::PrettyConfig::default().new_line("\n").indentor("  ");
        let text = options().to_string_pretty(self, pretty);
        let text = text.map_err(|error| SaveError::Io { message: error.to_string() })?;
        replace(&folder.join(FILE_NAME), format!("{text}\n").as_bytes(), None).map(drop)
    }

    /// Without what no program should believe.
    fn sound(mut self) -> Self {
        self.recent.truncate(MAX_RECENT);
        self.recent_days.retain(|path, _| self.recent.contains(path));
        self.looks.retain(|path, look| self.recent.contains(path) && look.len() <= MAX_LOOK);
        self.views.retain(|path, _| self.recent.contains(path));
        self.imports.retain(|_, columns| columns.len() <= MAX_IMPORT);
        self.details = self.details.filter(|width| (MIN_WINDOW..=MAX_WINDOW).contains(width));
        let believed = |side: f32| (MIN_WINDOW..=MAX_WINDOW).contains(&side);
        self.window = self.window.filter(|(width, height)| believed(*width) && believed(*height));
        self
    }
}

/// The folder in which the person's settings belong on this system; none where there is no home.
pub fn settings_folder() -> Option<PathBuf> {
    if let Some(folder) = std::env::var_os(FOLDER_VARIABLE).filter(|folder| !folder.is_empty()) {
        return Some(folder.into());
    }
    Some(directories::ProjectDirs::from("", "", "entente")?.config_dir().to_owned())
}

fn options() -> ron::Options {
    ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    const DAY: NaiveDate = NaiveDate::MIN;

    #[test]
    fn settings_are_read_as_they_were_saved() {
        let folder = tempfile::tempdir().expect("a folder");
        let folder = folder.path().join("deeper");
        assert_eq!(Settings::load(&folder), Settings::default());
        let mut settings = Settings {
            language: Some("ru".into()),
            theme: Some("dark".into()),
            author: "Анна".into(),
            reduced_motion: true,
            window: Some((1440.0, 900.0)),
            people_as_list: true,
            ..Settings::default()
        };
        assert!(settings.import_as("00ff", Some("people:name,,role".into())));
        assert!(!settings.import_as("00ff", Some("people:name,,role".into())), "no news");
        settings.opened(Path::new("/home/a/Bauer's.entente"), DAY);
        let look = BTreeMap::from([("plan.columns".to_owned(), "timeline-column-finish".to_owned())]);
        assert!(settings.look_at(Path::new("/home/a/Bauer's.entente"), look.clone()));
        assert!(!settings.look_at(Path::new("/home/a/Bauer's.entente"), look.clone()), "no news");
        assert!(!settings.look_at(Path::new("/home/a/elsewhere.entente"), look), "of recent files alone");
        settings.save(&folder).expect("saved");
        assert_eq!(Settings::load(&folder), settings);
        settings.forget(Path::new("/home/a/Bauer's.entente"));
        assert!(settings.looks.is_empty());
    }

    #[test]
    fn the_latest_file_comes_first_and_once() {
        let mut settings = Settings::default();
        for number in 0..20 {
            settings.opened(Path::new(&format!("{number}.entente")), DAY);
        }
        settings.opened(Path::new("15.entente"), DAY);
        let names: Vec<String> = settings.recent.iter().map(|path| path.display().to_string()).collect();
        assert_eq!((names.len(), names[0].as_str(), names[1].as_str()), (MAX_RECENT, "15.entente", "19.entente"));
        settings.forget(Path::new("15.entente"));
        assert_eq!(settings.recent[0], Path::new("19.entente"));
        assert!(
            settings.recent_days.keys().eq(settings.recent.iter().collect::<BTreeSet<_>>()),
            "no day without a file"
        );
    }

    #[test]
    fn what_cannot_be_read_is_kept_aside() {
        let folder = tempfile::tempdir().expect("a folder");
        fs::write(folder.path().join(FILE_NAME), "(language: 5").expect("written");
        assert_eq!(Settings::load(folder.path()), Settings::default());
        assert_eq!(fs::read(folder.path().join(ASIDE_NAME)).expect("kept"), b"(language: 5");
        assert!(!folder.path().join(FILE_NAME).exists());
    }

    #[test]
    fn a_newer_version_s_settings_and_absurd_ones_are_read_as_far_as_they_make_sense() {
        let folder = tempfile::tempdir().expect("a folder");
        let text = "(author: \"Ann\", colour_of_the_sky: \"blue\", window: (inf, 1.0))";
        fs::write(folder.path().join(FILE_NAME), text).expect("written");
        assert_eq!(Settings::load(folder.path()), Settings { author: "Ann".into(), ..Settings::default() });
    }
}
