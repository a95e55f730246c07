//! Walking through XML without building a tree: children of the open element, one after the other.

use std::borrow::Cow;
use std::ops::RangeInclusive;

use quick_xml::errors::{Error, SyntaxError};
use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use super::{Assignment, Defined, OwnField, Refusal};
use crate::exchange::left_out::{LeftOuts, What, quoted};
use crate::file::MAX_TEXT;

/// Where in the file reading is.
pub(in crate::exchange) struct Cursor<'a> {
    reader: Reader<&'a [u8]>,
    /// What was passed over so far and ought to be said.
    pub(super) left_out: LeftOuts,
    /// Custom fields of ours that the file defines.
    pub(super) fields: Vec<Defined>,
    /// The text of the element that was just read, where it is not understood.
    odd: Option<String>,
    /// What was not understood so far of what is being read: names of elements with their text.
    odds: Vec<String>,
}

/// What stands in an opening tag.
pub(in crate::exchange) struct Attributes<'a>(BytesStart<'a>);

impl Attributes<'_> {
    /// The value of an attribute; none where there is none, or an empty one.
    pub(in crate::exchange) fn get(&self, name: &str) -> Option<String> {
        let mut all = self.0.attributes();
        let found = all.with_checks(false).flatten().find(|one| one.key.as_ref() == name.as_bytes())?;
        let plain = || String::from_utf8_lossy(&found.value).into_owned();
        let value =
            found.normalized_value(XmlVersion::Implicit1_0).map_or_else(|_| plain(), |value| value.into_owned());
        Some(value).filter(|value| !value.is_empty())
    }

    /// The value of an attribute as a number, a whole one or with a fraction.
    pub(in crate::exchange) fn number(&self, name: &str) -> Option<f64> {
        self.get(name)?.trim().parse::<f64>().ok().filter(|number| number.is_finite())
    }

    /// The value of an attribute as a whole number.
    pub(in crate::exchange) fn whole(&self, name: &str) -> Option<i64> {
        super::values::number(&self.get(name)?)
    }

    /// The value of an attribute as a whole number within these bounds. What is none is said, with the name of what it
    /// belongs to, and so is what lies beyond.
    pub(in crate::exchange) fn within(
        &self,
        name: &str,
        bounds: RangeInclusive<i64>,
        of: &str,
        left_out: &mut LeftOuts,
    ) -> Option<i64> {
        let text = self.get(name)?;
        let found = super::values::number(&text);
        if found.is_none() {
            left_out.unread(of, name, &text);
        }
        Some(left_out.within(found?, bounds, of, name))
    }

    /// Who works on what, as GanttProject and Planner say it: numbers from 0, and a share in percent under this name.
    pub(in crate::exchange) fn allocation(&self, share: &str) -> Option<Assignment> {
        let (task, resource) = self.whole("task-id").zip(self.whole("resource-id"))?;
        Some(Assignment {
            task: task.saturating_add(1),
            resource: resource.saturating_add(1),
            units: self.number(share).unwrap_or(100.0).clamp(0.0, 100_000.0) / 100.0,
            ..Assignment::default()
        })
    }
}

impl<'a> Cursor<'a> {
    pub(in crate::exchange) fn new(text: &'a str) -> Self {
        let mut reader = Reader::from_str(text);
        reader.config_mut().expand_empty_elements = true;
        Self { reader, left_out: LeftOuts::default(), fields: Vec::new(), odd: None, odds: Vec::new() }
    }

    /// What was made of the text of an element; nothing where it says something that is not understood, which is kept to
    /// be said.
    pub(super) fn understood<T>(&mut self, text: &str, found: Option<T>) -> Option<T> {
        if found.is_none() && !matches!(text.trim(), "" | "NA") {
            self.odd = Some(text.to_owned());
        }
        found
    }

    /// Says what was not understood of something, by its name.
    pub(super) fn say_odds(&mut self, of: &str) {
        for odd in std::mem::take(&mut self.odds) {
            self.left_out.add(What::Unread, &if of.trim().is_empty() { odd } else { format!("{of}, {odd}") });
        }
    }

    /// The custom field of ours that the file calls by this number.
    pub(super) fn own_field(&self, id: Option<i64>) -> Option<OwnField> {
        self.fields.iter().find(|one| Some(one.id) == id).map(|one| one.field)
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

    /// No text and no tag is longer than what a file of ours may hold in one field.
    fn bounded(&self, length: usize) -> Result<(), Refusal> {
        let at = self.reader.buffer_position();
        if length > MAX_TEXT { Err(Refusal::LongText { at, limit: MAX_TEXT }) } else { Ok(()) }
    }

    /// Something is wrong at this place.
    fn broken(&self) -> Refusal {
        Refusal::Broken { at: self.reader.buffer_position() }
    }

    /// Name and namespace of the outermost element, which is open from now on.
    pub(in crate::exchange) fn root(&mut self) -> Result<(String, String), Refusal> {
        let (name, attributes) = self.root_with()?;
        Ok((name, attributes.get("xmlns").unwrap_or_default()))
    }

    /// The outermost element, which is open from now on: its name, and what stands in its opening tag.
    pub(in crate::exchange) fn root_with(&mut self) -> Result<(String, Attributes<'a>), Refusal> {
        loop {
            match self.reader.read_event() {
                Ok(Event::Start(start)) => {
                    self.bounded(start.len())?;
                    let name = String::from_utf8_lossy(start.local_name().as_ref()).into_owned();
                    return Ok((name, Attributes(start)));
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
    pub(in crate::exchange) fn children(
        &mut self,
        mut each: impl FnMut(&mut Self, &[u8]) -> Result<(), Refusal>,
    ) -> Result<(), Refusal> {
        loop {
            match self.reader.read_event() {
                Ok(Event::Start(start)) => {
                    self.bounded(start.len())?;
                    let name = start.local_name();
                    each(self, name.as_ref())?;
                    if let Some(text) = self.odd.take() {
                        self.odds.push(quoted(&String::from_utf8_lossy(name.as_ref()), &text));
                    }
                }
                Ok(Event::End(_)) => return Ok(()),
                Ok(Event::Eof) => return Err(Refusal::Truncated),
                Err(error) => return Err(self.refused(&error)),
                Ok(_) => {}
            }
        }
    }

    /// As [`Self::children`], with what stands in the opening tag of each child.
    pub(in crate::exchange) fn elements(
        &mut self,
        mut each: impl FnMut(&mut Self, &[u8], &Attributes) -> Result<(), Refusal>,
    ) -> Result<(), Refusal> {
        loop {
            match self.reader.read_event() {
                Ok(Event::Start(start)) => {
                    self.bounded(start.len())?;
                    let attributes = Attributes(start);
                    each(self, attributes.0.local_name().as_ref(), &attributes)?;
                }
                Ok(Event::End(_)) => return Ok(()),
                Ok(Event::Eof) => return Err(Refusal::Truncated),
                Err(error) => return Err(self.refused(&error)),
                Ok(_) => {}
            }
        }
    }

    /// Leaves the open element with everything in it.
    pub(in crate::exchange) fn skip(&mut self) -> Result<(), Refusal> {
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
    pub(in crate::exchange) fn text(&mut self) -> Result<Cow<'a, str>, Refusal> {
        let mut found: Cow<'a, str> = Cow::Borrowed("");
        loop {
            self.bounded(found.len())?;
            match self.reader.read_event() {
                Ok(Event::Text(text)) => {
                    self.bounded(text.len())?;
                    let piece = text.decode().map_err(|_| self.broken())?;
                    if found.is_empty() { found = piece } else { found.to_mut().push_str(&piece) }
                }
                Ok(Event::CData(text)) => {
                    self.bounded(text.len())?;
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
