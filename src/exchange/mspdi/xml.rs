//! Walking through XML without building a tree: children of the open element, one after the other.

use std::borrow::Cow;

use quick_xml::Reader;
use quick_xml::errors::{Error, SyntaxError};
use quick_xml::events::Event;

use super::Refusal;
use crate::exchange::left_out::LeftOuts;

/// Where in the file reading is.
pub(super) struct Cursor<'a> {
    reader: Reader<&'a [u8]>,
    /// What was passed over so far and ought to be said.
    pub(super) left_out: LeftOuts,
}

impl<'a> Cursor<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        let mut reader = Reader::from_str(text);
        reader.config_mut().expand_empty_elements = true;
        Self { reader, left_out: LeftOuts::default() }
    }

    /// What was wrong with the XML.
    fn refused(&self, error: &Error) -> Refusal {
        use SyntaxError::InvalidBangMarkup;
        match error {
            // All others say that something begins and never ends.
            Error::Syntax(kind) if *kind != InvalidBangMarkup => Refusal::Truncated,
            _ => self.broken(),
        }
    }

    /// Something is wrong at this place.
    fn broken(&self) -> Refusal {
        Refusal::Broken { at: self.reader.buffer_position() }
    }

    /// Name and namespace of the outermost element, which is open from now on.
    pub(super) fn root(&mut self) -> Result<(String, String), Refusal> {
        loop {
            match self.reader.read_event() {
                Ok(Event::Start(start)) => {
                    let namespace = start
                        .attributes()
                        .flatten()
                        .find(|attribute| attribute.key.as_ref() == b"xmlns")
                        .map(|attribute| String::from_utf8_lossy(&attribute.value).into_owned());
                    let name = String::from_utf8_lossy(start.local_name().as_ref()).into_owned();
                    return Ok((name, namespace.unwrap_or_default()));
                }
                Ok(Event::Text(text)) if text.iter().any(|byte| !byte.is_ascii_whitespace()) => {
                    return Err(Refusal::NotXml);
                }
                Ok(Event::Eof) | Err(_) => return Err(Refusal::NotXml),
                Ok(_) => {}
            }
        }
    }

    /// Hands every child of the open element, by its name, to `each`, which reads it to its end; then the element ends.
    pub(super) fn children(
        &mut self,
        mut each: impl FnMut(&mut Self, &[u8]) -> Result<(), Refusal>,
    ) -> Result<(), Refusal> {
        loop {
            match self.reader.read_event() {
                Ok(Event::Start(start)) => each(self, start.local_name().as_ref())?,
                Ok(Event::End(_)) => return Ok(()),
                Ok(Event::Eof) => return Err(Refusal::Truncated),
                Err(error) => return Err(self.refused(&error)),
                Ok(_) => {}
            }
        }
    }

    /// Leaves the open element with everything in it.
    pub(super) fn skip(&mut self) -> Result<(), Refusal> {
        let mut open = 1usize;
        while open > 0 {
            match self.reader.read_event() {
                Ok(Event::Start(_)) => open += 1,
                Ok(Event::End(_)) => open -= 1,
                Ok(Event::Eof) => return Err(Refusal::Truncated),
                Err(error) => return Err(self.refused(&error)),
                Ok(_) => {}
            }
        }
        Ok(())
    }

    /// The text of the open element, which ends with it. Elements inside it are passed over.
    pub(super) fn text(&mut self) -> Result<Cow<'a, str>, Refusal> {
        let mut found: Cow<'a, str> = Cow::Borrowed("");
        loop {
            match self.reader.read_event() {
                Ok(Event::Text(text)) => {
                    let piece = text.decode().map_err(|_| self.broken())?;
                    if found.is_empty() { found = piece } else { found.to_mut().push_str(&piece) }
                }
                Ok(Event::CData(text)) => {
                    let piece = text.decode().map_err(|_| self.broken())?;
                    found.to_mut().push_str(&piece);
                }
                Ok(Event::GeneralRef(reference)) => {
                    let letter = match reference.resolve_char_ref() {
                        Ok(Some(letter)) => Some(letter),
                        Ok(None) => match &reference[..] {
                            b"amp" => Some('&'),
                            b"lt" => Some('<'),
                            b"gt" => Some('>'),
                            b"quot" => Some('"'),
                            b"apos" => Some('\''),
                            _ => None,
                        },
                        Err(_) => None,
                    };
                    found.to_mut().push(letter.ok_or_else(|| self.broken())?);
                }
                Ok(Event::Start(_)) => self.skip()?,
                Ok(Event::End(_)) => return Ok(found),
                Ok(Event::Eof) => return Err(Refusal::Truncated),
                Err(error) => return Err(self.refused(&error)),
                Ok(_) => {}
            }
        }
    }
}
