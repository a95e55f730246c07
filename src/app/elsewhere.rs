//! Lessons of other files: read on a worker, within bounds, and nothing of them but their lessons is kept.

use std::fs;
use std::path::{Path, PathBuf};

use crate::file::{self, Unlock};
use crate::insight::lessons::{Elsewhere, Found, Unread};

/// The most files that are looked at.
const MOST_FILES: usize = 200;
/// The most bytes that are read in all (128 MiB).
const MOST_BYTES: u64 = 128 << 20;

/// Which files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Where {
    /// These.
    Files(Vec<PathBuf>),
    /// All engagements of a folder, not of the folders within it.
    Folder(PathBuf),
}

/// The lessons of these files, without the one that is open. What is encrypted with its key opens, too.
pub fn read(place: &Where, own: Option<&Path>, unlock: &Unlock) -> Found {
    let mut found = Found::default();
    let same = |path: &Path| fs::canonicalize(path).ok();
    let mut seen: Vec<PathBuf> = own.and_then(same).into_iter().collect();
    let paths = match place {
        Where::Files(paths) => paths.clone(),
        Where::Folder(folder) => match engagements(folder) {
            Ok(paths) => paths,
            Err(why) => {
                found.unread.push(Unread { file: name(folder), why });
                return found;
            }
        },
    };
    let mut left = MOST_BYTES;
    for (at, path) in paths.iter().enumerate() {
        if let Some(real) = same(path) {
            if seen.contains(&real) {
                continue;
            }
            seen.push(real);
        }
        let length = fs::metadata(path).map_or(0, |metadata| metadata.len());
        if at >= MOST_FILES || length > left {
            found.left += 1;
            continue;
        }
        left -= length;
        match file::open_with(path, unlock) {
            Ok(opened) => found.elsewhere.push(Elsewhere::of(&opened.loaded.workspace)),
            Err(error) => found.unread.push(Unread { file: name(path), why: error.key() }),
        }
    }
    found
}

/// The engagements of a folder, by name.
fn engagements(folder: &Path) -> Result<Vec<PathBuf>, &'static str> {
    let key = |error: std::io::Error| file::FileError::from(error).key();
    let entries = fs::read_dir(folder).map_err(key)?;
    let mut paths: Vec<PathBuf> = entries
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("entente")))
        .collect();
    paths.sort();
    Ok(paths)
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}
