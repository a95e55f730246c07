//! A record as a tree of its parts, each with the name that the file gives it: what compares and merges records sees
//! them so, all kinds alike.
//!
//! Owns how a record becomes parts and parts become a record. What a part says is kept apart by what it is: free text is
//! not an id or a date, even where it reads like one.

use std::fmt;

use serde::ser::{self, Serialize, SerializeSeq, SerializeStruct, SerializeStructVariant, SerializeTuple, Serializer};
use serde_json::{Map, Number, Value};

use crate::workspace::{AnyRecord, Engagement, RecordKind};

/// A part of a record. What says nothing (an empty option) is no part at all.
#[derive(Clone, Debug, PartialEq)]
pub enum Part {
    /// Nothing is said.
    Nothing,
    /// Yes or no.
    Flag(bool),
    /// A whole number.
    Whole(i128),
    /// A number.
    Number(f64),
    /// What a person typed.
    Text(String),
    /// An id, a date or a time, as the file writes it.
    Said(String),
    /// One of a few words: which enumeration, which word, and what belongs to it.
    Word(&'static str, &'static str, Box<Part>),
    /// A list.
    List(Vec<Part>),
    /// A group of fields: its name, and each field that says something.
    Group(&'static str, Vec<(&'static str, Part)>),
}

impl Part {
    /// The parts of anything that a file can hold; nothing where it cannot.
    pub fn of(value: &impl Serialize) -> Self {
        value.serialize(Reader).unwrap_or(Self::Nothing)
    }

    /// The parts of a record.
    pub fn of_record(record: &AnyRecord) -> Self {
        record.serialize(Reader).unwrap_or(Self::Nothing)
    }

    /// The record of this kind that has these parts; none where they make none.
    pub fn record(&self, kind: RecordKind) -> Option<AnyRecord> {
        AnyRecord::deserialize(kind, self.value()?).ok()
    }

    /// The frame that has these parts.
    pub fn engagement(&self) -> Option<Engagement> {
        serde_json::from_value(self.value()?).ok()
    }

    /// The field of a group.
    pub fn field(&self, name: &str) -> Option<&Self> {
        let Self::Group(_, fields) = self else { return None };
        fields.iter().find(|(one, _)| *one == name).map(|(_, part)| part)
    }

    /// Whether nothing is said.
    pub fn is_nothing(&self) -> bool {
        *self == Self::Nothing
    }

    /// A text by which parts can be put in an order that is the same everywhere.
    pub(super) fn sort_key(&self) -> String {
        match self {
            // So that numbers and what has one in its id stand in their order.
            Self::Whole(number) => format!("{:020}", number + (1 << 63)),
            Self::Said(text) => match text.split_at_checked(1) {
                Some((letter, number)) if number.bytes().all(|one| one.is_ascii_digit()) => {
                    format!("{letter}{number:0>9}")
                }
                _ => text.clone(),
            },
            other => format!("{other:?}"),
        }
    }

    /// What it says, for programs; none for a number that is none.
    pub fn value(&self) -> Option<Value> {
        Some(match self {
            Self::Nothing => Value::Null,
            Self::Flag(flag) => Value::Bool(*flag),
            Self::Whole(number) => match i64::try_from(*number) {
                Ok(number) => Value::Number(number.into()),
                Err(_) => Value::Number(u64::try_from(*number).ok()?.into()),
            },
            Self::Number(number) => Value::Number(Number::from_f64(*number)?),
            Self::Text(text) | Self::Said(text) => Value::String(text.clone()),
            Self::Word(_, word, more) if more.is_nothing() => Value::String((*word).to_owned()),
            Self::Word(_, word, more) => Value::Object(Map::from_iter([((*word).to_owned(), more.value()?)])),
            Self::List(parts) => Value::Array(parts.iter().map(Self::value).collect::<Option<_>>()?),
            Self::Group(_, fields) => {
                let fields = fields.iter().map(|(name, part)| Some(((*name).to_owned(), part.value()?)));
                Value::Object(fields.collect::<Option<_>>()?)
            }
        })
    }
}

/// A record holds something that no file can.
#[derive(Debug)]
struct NoPart;

impl fmt::Display for NoPart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no-part")
    }
}

impl std::error::Error for NoPart {}

impl ser::Error for NoPart {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
}

/// Reads parts off a record.
struct Reader;

/// Gathers what belongs together.
struct Gathering {
    /// Of which enumeration, where it belongs to a word of one.
    word: Option<(&'static str, &'static str)>,
    name: &'static str,
    list: Vec<Part>,
    fields: Vec<(&'static str, Part)>,
}

impl Gathering {
    fn list() -> Self {
        Self { word: None, name: "", list: Vec::new(), fields: Vec::new() }
    }

    fn group(name: &'static str) -> Self {
        Self { name, ..Self::list() }
    }

    fn done(self) -> Part {
        let inner = if self.name.is_empty() { Part::List(self.list) } else { Part::Group(self.name, self.fields) };
        match self.word {
            Some((of, word)) => Part::Word(of, word, Box::new(inner)),
            None => inner,
        }
    }

    fn push(&mut self, value: &(impl Serialize + ?Sized)) -> Result<(), NoPart> {
        self.list.push(value.serialize(Reader)?);
        Ok(())
    }

    fn field(&mut self, name: &'static str, value: &(impl Serialize + ?Sized)) -> Result<(), NoPart> {
        let part = value.serialize(Reader)?;
        if !part.is_nothing() {
            self.fields.push((name, part));
        }
        Ok(())
    }
}

macro_rules! numbers {
    ($($name:ident $type:ty;)*) => {$(
        fn $name(self, value: $type) -> Result<Part, NoPart> {
            Ok(Part::Whole(value.into()))
        }
    )*};
}

impl Serializer for Reader {
    type Ok = Part;
    type Error = NoPart;
    type SerializeSeq = Gathering;
    type SerializeTuple = Gathering;
    type SerializeTupleStruct = ser::Impossible<Part, NoPart>;
    type SerializeTupleVariant = ser::Impossible<Part, NoPart>;
    type SerializeMap = ser::Impossible<Part, NoPart>;
    type SerializeStruct = Gathering;
    type SerializeStructVariant = Gathering;

    numbers! {
        serialize_i8 i8; serialize_i16 i16; serialize_i32 i32; serialize_i64 i64;
        serialize_u8 u8; serialize_u16 u16; serialize_u32 u32; serialize_u64 u64;
    }

    fn serialize_bool(self, value: bool) -> Result<Part, NoPart> {
        Ok(Part::Flag(value))
    }

    fn serialize_f32(self, value: f32) -> Result<Part, NoPart> {
        Ok(Part::Number(value.into()))
    }

    fn serialize_f64(self, value: f64) -> Result<Part, NoPart> {
        Ok(Part::Number(value))
    }

    fn serialize_char(self, value: char) -> Result<Part, NoPart> {
        Ok(Part::Text(value.into()))
    }

    fn serialize_str(self, value: &str) -> Result<Part, NoPart> {
        Ok(Part::Text(value.to_owned()))
    }

    /// Ids, dates and times are said by `Display`, texts are not.
    fn collect_str<T: fmt::Display + ?Sized>(self, value: &T) -> Result<Part, NoPart> {
        Ok(Part::Said(value.to_string()))
    }

    fn serialize_bytes(self, _: &[u8]) -> Result<Part, NoPart> {
        Err(NoPart)
    }

    fn serialize_none(self) -> Result<Part, NoPart> {
        Ok(Part::Nothing)
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<Part, NoPart> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<Part, NoPart> {
        Ok(Part::Nothing)
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<Part, NoPart> {
        Ok(Part::Nothing)
    }

    fn serialize_unit_variant(self, of: &'static str, _: u32, word: &'static str) -> Result<Part, NoPart> {
        Ok(Part::Word(of, word, Box::new(Part::Nothing)))
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Result<Part, NoPart> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        of: &'static str,
        _: u32,
        word: &'static str,
        value: &T,
    ) -> Result<Part, NoPart> {
        Ok(Part::Word(of, word, Box::new(value.serialize(self)?)))
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Gathering, NoPart> {
        Ok(Gathering::list())
    }

    fn serialize_tuple(self, _: usize) -> Result<Gathering, NoPart> {
        Ok(Gathering::list())
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Self::SerializeTupleStruct, NoPart> {
        Err(NoPart)
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, NoPart> {
        Err(NoPart)
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Self::SerializeMap, NoPart> {
        Err(NoPart)
    }

    fn serialize_struct(self, name: &'static str, _: usize) -> Result<Gathering, NoPart> {
        Ok(Gathering::group(name))
    }

    fn serialize_struct_variant(
        self,
        of: &'static str,
        _: u32,
        word: &'static str,
        _: usize,
    ) -> Result<Gathering, NoPart> {
        Ok(Gathering { word: Some((of, word)), ..Gathering::group(word) })
    }
}

impl SerializeSeq for Gathering {
    type Ok = Part;
    type Error = NoPart;
    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), NoPart> {
        self.push(value)
    }
    fn end(self) -> Result<Part, NoPart> {
        Ok(self.done())
    }
}

impl SerializeTuple for Gathering {
    type Ok = Part;
    type Error = NoPart;
    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), NoPart> {
        self.push(value)
    }
    fn end(self) -> Result<Part, NoPart> {
        Ok(self.done())
    }
}

impl SerializeStruct for Gathering {
    type Ok = Part;
    type Error = NoPart;
    fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Result<(), NoPart> {
        self.field(name, value)
    }
    fn end(self) -> Result<Part, NoPart> {
        Ok(self.done())
    }
}

impl SerializeStructVariant for Gathering {
    type Ok = Part;
    type Error = NoPart;
    fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Result<(), NoPart> {
        self.field(name, value)
    }
    fn end(self) -> Result<Part, NoPart> {
        Ok(self.done())
    }
}
