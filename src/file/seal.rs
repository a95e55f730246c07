//! The last line of a file: a sum of all that stands before it, by which it is noticed when a disk, a stick or a sync changed
//! a letter, which text alone would often not show.
//!
//! CRC-64 (ECMA-182, as in XZ): it meets accidents, not attacks. Line ends and a mark before the first letter may change on
//! their way without harm, so the sum does not count them. A file without this line was written by hand or by an earlier
//! version, and opens like any other.

use std::borrow::Cow;

use crc::{CRC_64_XZ, Crc, Table};

/// What stands before the sum.
const MARK: &str = "// sum ";
/// How long the line is, without its end.
const LENGTH: usize = MARK.len() + 16;

/// What the last line says of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seal {
    /// There is none.
    Missing,
    /// The text is as it was saved.
    Whole,
    /// The text, or the line itself, is not as it was saved.
    Broken,
}

/// The text with its sum.
pub fn sealed(text: &str) -> String {
    format!("{text}{}", line_of(text.as_bytes()))
}

/// Whether the text is as it was saved.
pub(super) fn look(text: &str) -> Seal {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let text = if text.contains("\r\n") { Cow::Owned(text.replace("\r\n", "\n")) } else { Cow::Borrowed(text) };
    // Editors and tools add a line end after the last line, or take it away.
    let text = text.trim_end_matches([' ', '\t', '\r', '\n']);
    let Some(from) = text.len().checked_sub(LENGTH) else {
        return if is_begun(text) { Seal::Broken } else { Seal::Missing };
    };
    let (body, line) = text.as_bytes().split_at(from);
    // One letter of the mark may be what was damaged; a comment of somebody's own is not so alike.
    let alike = line.iter().zip(MARK.as_bytes()).filter(|(one, two)| one == two).count();
    if line == line_of(body).trim_end().as_bytes() {
        Seal::Whole
    } else if alike + 1 >= MARK.len() || is_begun(text) {
        Seal::Broken
    } else {
        Seal::Missing
    }
}

/// Whether the last line is the beginning of one with a sum: the end of the file is gone.
fn is_begun(text: &str) -> bool {
    let line = text.rsplit('\n').next().unwrap_or_default();
    let is_sum = |rest: &str| rest.bytes().take(16).all(|byte| byte.is_ascii_hexdigit());
    line.len() >= 2 && (MARK.starts_with(line) || line.strip_prefix(MARK).is_some_and(is_sum))
}

fn line_of(body: &[u8]) -> String {
    format!("{MARK}{:016x}\n", sum(body))
}

/// Sixteen bytes at a time: it is reckoned with each save and each opening.
static CRC: Crc<u64, Table<16>> = Crc::<u64, Table<16>>::new(&CRC_64_XZ);

fn sum(bytes: &[u8]) -> u64 {
    CRC.checksum(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sum_is_the_one_that_others_reckon() {
        assert_eq!(sum(b"123456789"), 0x995d_c9bb_df19_39fa, "the check value of CRC-64/XZ");
    }

    #[test]
    fn a_text_is_whole_broken_or_without_a_sum() {
        let text = "(format: \"entente\")\n";
        let saved = sealed(text);
        assert_eq!(look(text), Seal::Missing);
        assert_eq!(look(&saved), Seal::Whole);
        assert_eq!(look(&saved.replace('\n', "\r\n")), Seal::Whole);
        assert_eq!(look(&format!("\u{feff}{saved}")), Seal::Whole);
        assert_eq!(look(&saved.replace("entente", "Entente")), Seal::Broken);
        assert_eq!(look(&saved.replace("sum", "sun")), Seal::Broken);
        for more in ["\n", "\n\n", " \r\n", "\t"] {
            assert_eq!(look(&format!("{saved}{more}")), Seal::Whole, "{more:?}");
            assert_eq!(look(&format!("{}{more}", saved.replace("entente", "ententf"))), Seal::Broken, "{more:?}");
        }
        assert_eq!(look(saved.trim_end()), Seal::Whole, "all of it is there");
        for end in text.len() + 2..saved.len() - 1 {
            assert_eq!(look(&saved[..end]), Seal::Broken, "cut off after {end}");
        }
        assert_eq!(look(&format!("{text}// kept by hand, do not touch\n")), Seal::Missing);
    }
}
