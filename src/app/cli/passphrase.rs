//! `--passphrase-from`: the first line of a file, or of what a command reads. Never a word of the command line, which others on
//! the computer can read, and never a variable, which every program inherits.

use std::fs::File;
use std::io::{self, BufRead, BufReader};
use std::path::Path;

use zeroize::Zeroizing;

use crate::file::{FileError, Passphrase};

/// More bytes than this are no passphrase.
const LONGEST: u64 = 4096;

/// The first line without its end; none where there is nothing in it.
pub(super) fn read(from: &Path) -> Result<Option<Passphrase>, FileError> {
    match from.as_os_str() == "-" {
        true => first_line(io::stdin().lock()),
        false => first_line(BufReader::new(File::open(from)?)),
    }
}

fn first_line(reader: impl BufRead) -> Result<Option<Passphrase>, FileError> {
    let mut line = Zeroizing::new(Vec::with_capacity(LONGEST as usize + 1));
    reader.take(LONGEST).read_until(b'\n', &mut line)?;
    let end = line.iter().rposition(|byte| !matches!(byte, b'\n' | b'\r')).map_or(0, |last| last + 1);
    let words = std::str::from_utf8(&line[..end]).map_err(|_| FileError::NotText { line: 1 })?;
    let words = words.strip_prefix('\u{feff}').unwrap_or(words);
    Ok((!words.is_empty()).then(|| Passphrase::new(words)))
}
