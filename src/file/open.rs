//! Reading a file that may be anything: a pipe, a device, an archive, half a file, someone else's.

use std::fs::{self, File};
use std::io::Read;
use std::path::Path;

use super::encryption::{Key, is_encrypted};
use super::error::FileError;
use super::ron::{Loaded, decode};
use super::seal::Seal;
use super::state::fingerprint;
use super::unlock::{Unlock, plain};
use crate::workspace::{RecordKind, out_of_reach};

/// More bytes than this are not read (64 MiB): ten thousand tasks take a tenth of it.
pub const MAX_BYTES: u64 = 64 << 20;
/// More records of one kind than this are not taken.
pub const MAX_RECORDS: usize = 200_000;

/// What was on disk: enough to notice that someone else changed it since. The hash meets accidents, not attacks; it is
/// the same on every computer and in every version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// Bytes.
    pub length: u64,
    /// Hash of all of them.
    pub hash: u64,
}

impl Stamp {
    /// The stamp of these bytes.
    pub fn of(bytes: &[u8]) -> Self {
        Self { length: bytes.len() as u64, hash: fingerprint(bytes) }
    }
}

/// A file that was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Opened {
    /// What it holds.
    pub loaded: Loaded,
    /// What was on disk.
    pub stamp: Stamp,
    /// With what it is encrypted; none where it is not.
    pub key: Option<Key>,
}

/// Reads a file to work with it. Dates and numbers so far out that no figure could be worked out from them are
/// refused here, so that everything above may count with what it is given; the rest of what `check` finds is not.
///
/// A file of a newer minor version is refused, too: what is made of it would be without what this program does not know
/// ([`open_to_look`]). And so is a text that is not as it was saved: a disk or a sync may have changed a letter of it. Whoever
/// edited it by hand says so ([`open_altered`], or `entente check --accept-edits`).
pub fn open(path: &Path) -> Result<Opened, FileError> {
    open_with(path, &Unlock::default())
}

/// The same, also of a file that is encrypted.
pub fn open_with(path: &Path, unlock: &Unlock) -> Result<Opened, FileError> {
    let bytes = read(path)?;
    let (loaded, key) = judged_with(&bytes, unlock)?;
    Ok(Opened { loaded, stamp: Stamp::of(&bytes), key })
}

/// Reads a file to look at it: also one that a newer program wrote, as far as it is known here ([`Loaded::newer`]). Nothing may
/// be written of that.
pub fn open_to_look(path: &Path, unlock: &Unlock) -> Result<Opened, FileError> {
    let bytes = read(path)?;
    let (loaded, key) = looked_at(&bytes, unlock)?;
    Ok(Opened { loaded, stamp: Stamp::of(&bytes), key })
}

/// What [`open`] takes of these bytes, wherever they come from: the file's place, a copy, an earlier version, a journal.
pub fn judged(bytes: &[u8]) -> Result<Loaded, FileError> {
    judged_with(bytes, &Unlock::default()).map(|(loaded, _)| loaded)
}

/// The same, also of bytes that are encrypted; with what they are.
pub fn judged_with(bytes: &[u8], unlock: &Unlock) -> Result<(Loaded, Option<Key>), FileError> {
    let (loaded, key) = looked_at(bytes, unlock)?;
    known(loaded).map(|loaded| (loaded, key))
}

/// What this program knows all of.
fn known(loaded: Loaded) -> Result<Loaded, FileError> {
    match loaded.newer() {
        Some(found) => Err(FileError::OnlyLookedAt { found }),
        None => Ok(loaded),
    }
}

fn looked_at(bytes: &[u8], unlock: &Unlock) -> Result<(Loaded, Option<Key>), FileError> {
    let (loaded, key) = reached(bytes, unlock)?;
    if loaded.seal == Seal::Broken { Err(FileError::Altered) } else { Ok((loaded, key)) }
}

/// What these bytes say, also where that is not as it was saved.
pub(super) fn trusted(bytes: &[u8], unlock: &Unlock) -> Result<Loaded, FileError> {
    known(reached(bytes, unlock)?.0)
}

fn reached(bytes: &[u8], unlock: &Unlock) -> Result<(Loaded, Option<Key>), FileError> {
    let (plain, key) = plain(bytes, unlock)?;
    Ok((in_reach(bounded(&plain)?)?, key))
}

/// The same as [`open_to_look`] of a file that is known not to be as it was saved.
pub fn open_altered(path: &Path, unlock: &Unlock) -> Result<Opened, FileError> {
    let Opened { loaded, stamp, key } = open_to_check(path, unlock)?;
    Ok(Opened { loaded: in_reach(loaded)?, stamp, key })
}

/// Reads a file to say what is wrong with it, whatever its dates and numbers. It is opened for reading only and
/// never waited for: what is no regular file is refused first.
pub fn open_to_check(path: &Path, unlock: &Unlock) -> Result<Opened, FileError> {
    let bytes = read(path)?;
    let (plain, key) = plain(&bytes, unlock)?;
    Ok(Opened { loaded: bounded(&plain)?, stamp: Stamp::of(&bytes), key })
}

/// No more of one kind than is taken.
fn bounded(bytes: &[u8]) -> Result<Loaded, FileError> {
    let loaded = decode_bytes(bytes)?;
    let many = RecordKind::ALL.iter().find(|kind| loaded.workspace.count(**kind) > MAX_RECORDS);
    match many {
        Some(kind) => Err(FileError::TooMany { list: kind.list_name(), limit: MAX_RECORDS }),
        None => Ok(loaded),
    }
}

/// No date and no number from which no figure could be worked out.
fn in_reach(loaded: Loaded) -> Result<Loaded, FileError> {
    match out_of_reach(&loaded.workspace) {
        Some((place, value)) => Err(FileError::OutOfReach { place: place.to_string(), value }),
        None => Ok(loaded),
    }
}

/// Reads the bytes of a file that may be anything: no folder, no pipe, no more than [`MAX_BYTES`].
pub fn read(path: &Path) -> Result<Vec<u8>, FileError> {
    read_up_to(path, MAX_BYTES)
}

/// The same of a file of another program, which may say the same in more words: no more than `most` bytes.
pub fn read_up_to(path: &Path, most: u64) -> Result<Vec<u8>, FileError> {
    // Opening a pipe would wait for its other end, so its kind is asked before, and again of what was opened.
    if !fs::metadata(path)?.is_file() {
        return Err(FileError::NotAFile);
    }
    let file = File::open(path)?;
    let metadata = file.metadata()?;
    if !metadata.is_file() {
        return Err(FileError::NotAFile);
    }
    let too_large = FileError::TooLarge { limit_mib: most >> 20 };
    if metadata.len() > most {
        return Err(too_large);
    }
    let mut bytes = Vec::with_capacity(metadata.len() as usize + 1);
    file.take(most + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > most { Err(too_large) } else { Ok(bytes) }
}

/// Reads a workspace from bytes; what is no engagement at all is told apart in plain words.
pub fn decode_bytes(bytes: &[u8]) -> Result<Loaded, FileError> {
    let start = &bytes[..bytes.len().min(512)];
    if bytes.is_empty() {
        return Err(FileError::Empty);
    }
    if start.starts_with(&[0xff, 0xfe]) || start.starts_with(&[0xfe, 0xff]) || is_utf16_without_mark(start) {
        return Err(FileError::Utf16);
    }
    if start.starts_with(b"PK\x03\x04") || start.starts_with(b"PK\x05\x06") || start.starts_with(&[0x1f, 0x8b]) {
        return Err(FileError::Archive);
    }
    if is_encrypted(start) {
        return Err(FileError::Encrypted);
    }
    let text = match std::str::from_utf8(bytes) {
        Ok(_) if bytes.contains(&0) => return Err(FileError::Zeros),
        Ok(text) => text,
        Err(_) if bytes.contains(&0) => return Err(FileError::Zeros),
        Err(error) => {
            let line = bytes[..error.valid_up_to()].iter().filter(|byte| **byte == b'\n').count() + 1;
            return Err(FileError::NotText { line });
        }
    };
    let head: String = text.trim_start_matches('\u{feff}').trim_start().chars().take(15).collect();
    let head = head.to_ascii_lowercase();
    if head.is_empty() {
        return Err(FileError::Empty);
    }
    if head.starts_with("<!doctype html") || head.starts_with("<html") {
        return Err(FileError::WebPage);
    }
    if head.starts_with("<?xml") {
        return Err(FileError::Xml);
    }
    decode(text)
}

/// Whose engagement a text is. Of one that is laid out as ours no more is read than its frame, which stands first: its
/// records may be many, and say nothing of this.
pub(super) fn engagement_of(bytes: &[u8]) -> Option<u64> {
    let frame = frame_of(bytes).and_then(|frame| decode(&frame).ok());
    let loaded = frame.or_else(|| decode_bytes(bytes).ok())?;
    Some(loaded.workspace.engagement.id)
}

/// A whole file with the frame of this one and without any record.
fn frame_of(bytes: &[u8]) -> Option<String> {
    const END: &[u8] = b"\n  ),\n";
    let at = bytes.windows(END.len()).position(|part| part == END)?;
    Some(format!("{}))", std::str::from_utf8(&bytes[..at + END.len()]).ok()?))
}

/// Every second byte is zero: Latin text in UTF-16 without its mark.
fn is_utf16_without_mark(start: &[u8]) -> bool {
    let zeros = |from: usize| start.iter().skip(from).step_by(2).filter(|byte| **byte == 0).count();
    let half = start.len() / 2;
    half >= 8 && ((zeros(1) * 10 >= half * 9 && zeros(0) == 0) || (zeros(0) * 10 >= half * 9 && zeros(1) == 0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::file::ron::encode;

    const PAYROLL: &str = include_str!("../../assets/samples/payroll.entente");

    #[test]
    fn whose_engagement_a_text_is_stands_in_its_frame_and_else_in_the_whole() {
        let mut workspace = decode(PAYROLL).expect("a sample").workspace;
        workspace.engagement.id = 42;
        let text = encode(&workspace);
        let frame = frame_of(text.as_bytes()).expect("it is laid out as ours");
        assert!(frame.len() * 10 < text.len(), "records stand in what is read of it");
        assert_eq!(decode(&frame).expect("a whole file").workspace.engagement, workspace.engagement);
        let by_hand = text.replacen("\n  ),\n", "\n),\n", 1);
        let misled = text.replacen("    title: \"", "    title: \"\n  ),\n", 1);
        for (text, how) in [(text, "as saved"), (by_hand, "laid out by hand"), (misled, "a title of several lines")] {
            assert_eq!(engagement_of(text.as_bytes()), Some(42), "{how}");
        }
        assert_eq!(engagement_of(b"no engagement\n  ),\n"), None);
    }
}
