//! The first words of a file: its format and version, read before anything else is.

use super::error::FileError;
use super::ron::{FORMAT, MINOR, VERSION};

/// Looks at the format, the version and its minor version, cheaply: nothing after them is read. A file begins
/// `(format: "entente", version: 1, ` or `(format: "entente", version: 1, minor: 2, `; a program that knows of no minor version
/// refuses a field of this name in the first line.
pub(super) fn look(text: &str) -> Result<(u32, u32), FileError> {
    let mut scan = Scan { rest: text };
    scan.attributes();
    let found = scan.format().ok_or(FileError::Foreign)?;
    if found != FORMAT {
        return Err(FileError::Foreign);
    }
    let found = scan.version().ok_or(FileError::Foreign)?;
    let known = || named(VERSION, MINOR);
    let none = |found: &str| FileError::NoSuchVersion { found: found.chars().take(20).collect() };
    let newer = |found: &str| FileError::NewerVersion { found: found.chars().take(20).collect(), known: known() };
    let version = match number(found) {
        Some(0) => return Err(none("0")),
        Some(version) if version <= VERSION => version,
        Some(_) => return Err(newer(found)),
        None => return Err(none(found)),
    };
    match scan.minor() {
        None => Ok((version, 0)),
        Some(found) => match number(found) {
            Some(minor) => Ok((version, minor)),
            None => Err(none(&format!("{version}.{found}"))),
        },
    }
}

/// A version as a person reads it: `1.2`.
pub(super) fn named(version: u32, minor: u32) -> String {
    format!("{version}.{minor}")
}

/// A number; the largest there is for any beyond it.
fn number(text: &str) -> Option<u32> {
    let digits = !text.is_empty() && text.bytes().all(|digit| digit.is_ascii_digit());
    digits.then(|| text.parse().unwrap_or(u32::MAX))
}

/// Whether a text begins as an engagement does, of whatever version.
pub fn is_engagement(text: &str) -> bool {
    !matches!(look(text), Err(FileError::Foreign))
}

/// What is left of the text.
struct Scan<'a> {
    rest: &'a str,
}

impl<'a> Scan<'a> {
    /// `(format: "…",`
    fn format(&mut self) -> Option<&'a str> {
        self.word("(")?;
        self.word("format")?;
        self.word(":")?;
        self.word("\"")?;
        let (format, rest) = self.rest.split_once('"')?;
        self.rest = rest;
        self.word(",")?;
        Some(format)
    }

    /// `version: …` up to the next comma or bracket.
    fn version(&mut self) -> Option<&'a str> {
        self.word("version")?;
        self.value()
    }

    /// `, minor: …`, where it is there.
    fn minor(&mut self) -> Option<&'a str> {
        self.word(",")?;
        self.word("minor")?;
        self.value()
    }

    fn value(&mut self) -> Option<&'a str> {
        self.word(":")?;
        self.space();
        let end = self.rest.find([',', ')', '/', '\n'])?;
        let found = self.rest[..end].trim();
        self.rest = &self.rest[end..];
        (!found.is_empty()).then_some(found)
    }

    fn word(&mut self, word: &str) -> Option<()> {
        self.space();
        self.rest = self.rest.strip_prefix(word)?;
        Some(())
    }

    fn attributes(&mut self) {
        self.space();
        while let Some((_, rest)) = self.rest.strip_prefix("#![").and_then(|rest| rest.split_once(']')) {
            self.rest = rest;
            self.space();
        }
    }

    /// Space and comments.
    fn space(&mut self) {
        loop {
            let rest = self.rest.trim_start();
            if let Some(comment) = rest.strip_prefix("//") {
                self.rest = comment.split_once('\n').map_or("", |(_, rest)| rest);
            } else if let Some((_, after)) = rest.strip_prefix("/*").and_then(|comment| comment.split_once("*/")) {
                self.rest = after;
            } else {
                self.rest = rest;
                return;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn this_version_is_known() {
        assert_eq!(look(r#"(format: "entente", version: 1, workspace: ("#), Ok((1, 0)));
        assert_eq!(look("// ours\n( format : \"entente\" , /* first */ version : 1 )"), Ok((1, 0)));
        assert_eq!(look("(format: \"entente\", version: 1 /* one */, minor: 12, workspace: ("), Ok((1, 12)));
        let huge = "(format: \"entente\", version: 1, minor: 99999999999, workspace: (";
        assert_eq!(look(huge), Ok((1, u32::MAX)));
        let none = Err(FileError::NoSuchVersion { found: "1.-2".into() });
        assert_eq!(look("(format: \"entente\", version: 1, minor: -2, workspace: ("), none);
    }

    #[test]
    fn a_newer_version_is_named_whatever_follows() {
        for (version, found) in [("2", "2"), ("99999999999999999999999", "99999999999999999999")] {
            let text = format!(r#"(format: "entente", version: {version}, something_new: [[[["#);
            assert_eq!(look(&text), Err(FileError::NewerVersion { found: found.into(), known: "1.0".into() }));
        }
    }

    #[test]
    fn what_never_was_a_version_is_refused() {
        for version in ["0", "-1", "1.5", "\"1\"", "one"] {
            let text = format!(r#"(format: "entente", version: {version}, workspace: ())"#);
            assert_eq!(look(&text), Err(FileError::NoSuchVersion { found: version.into() }));
        }
    }

    #[test]
    fn other_texts_are_foreign() {
        for text in ["", "()", "{}", "(version: 1)", r#"(format: "other", version: 1)"#, "Dear Ms Bauer,", "/* no end"]
        {
            assert_eq!(look(text), Err(FileError::Foreign), "{text}");
        }
    }
}
