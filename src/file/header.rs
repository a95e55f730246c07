//! The first words of a file: its format and version, read before anything else is.

use super::error::FileError;
use super::ron::{FORMAT, VERSION};

/// Looks at the format and the version, cheaply: nothing after them is read. A file begins
/// `(format: "entente", version: 1, `.
pub(super) fn look(text: &str) -> Result<u32, FileError> {
    let mut scan = Scan { rest: text };
    scan.attributes();
    let found = scan.format().ok_or(FileError::Foreign)?;
    if found != FORMAT {
        return Err(FileError::Foreign);
    }
    let found = scan.version().ok_or(FileError::Foreign)?;
    match found.parse::<u32>() {
        Ok(0) => Err(FileError::NoSuchVersion { found: "0".into() }),
        Ok(version) if version <= VERSION => Ok(version),
        Ok(_) => Err(FileError::NewerVersion { found: found.into(), known: VERSION }),
        Err(_) if found.bytes().all(|digit| digit.is_ascii_digit()) => {
            Err(FileError::NewerVersion { found: found.chars().take(20).collect(), known: VERSION })
        }
        Err(_) => Err(FileError::NoSuchVersion { found: found.chars().take(20).collect() }),
    }
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
        self.word(":")?;
        self.space();
        let end = self.rest.find([',', ')', '/', '\n'])?;
        let found = self.rest[..end].trim();
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
        assert_eq!(look(r#"(format: "entente", version: 1, workspace: ("#), Ok(1));
        assert_eq!(look("// ours\n( format : \"entente\" , /* first */ version : 1 )"), Ok(1));
    }

    #[test]
    fn a_newer_version_is_named_whatever_follows() {
        for (version, found) in [("2", "2"), ("99999999999999999999999", "99999999999999999999")] {
            let text = format!(r#"(format: "entente", version: {version}, something_new: [[[["#);
            assert_eq!(look(&text), Err(FileError::NewerVersion { found: found.into(), known: VERSION }));
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
