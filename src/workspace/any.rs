//! A record of any kind: one list of all kinds, from which everything that treats them alike is made.

use std::fmt;
use std::str::FromStr;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::*;

/// How a record of any kind is put together from three.
pub trait Merge {
    /// The whole record, as it is seen, and that changed: what the whole is to be; none = as it was changed.
    fn merge<R>(&self, whole: &R, seen: &R, edited: &R) -> Option<R>
    where
        R: PartialEq + Serialize + DeserializeOwned;
}

macro_rules! records {
    ($($kind:ident $id:ident $field:ident;)*) => {
        /// A kind of record.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum RecordKind {$(
            #[doc = concat!("[`", stringify!($kind), "`]")]
            $kind,
        )*}

        impl RecordKind {
            /// All kinds, in the order of the file.
            pub const ALL: &'static [Self] = &[$(Self::$kind,)*];

            /// The name of the list that holds this kind, in the file.
            pub fn list_name(self) -> &'static str {
                match self {$(Self::$kind => stringify!($field),)*}
            }

            /// The letter its ids start with.
            pub fn prefix(self) -> &'static str {
                match self {$(Self::$kind => <$id as Id>::PREFIX,)*}
            }
        }

        /// A reference to a record of any kind.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum RecordRef {$(
            #[doc = concat!("To a [`", stringify!($kind), "`]")]
            $kind($id),
        )*}

        impl RecordRef {
            /// The kind of the record.
            pub fn kind(self) -> RecordKind {
                match self {$(Self::$kind(_) => RecordKind::$kind,)*}
            }

            /// The reference to the record of this kind with this number in this seat.
            pub fn new(kind: RecordKind, seat: u64, number: u64) -> Self {
                match kind {$(RecordKind::$kind => Self::$kind($id::new(seat, number)),)*}
            }

            /// The seat and the number.
            pub fn parts(self) -> (u64, u64) {
                match self {$(Self::$kind(id) => id.parts(),)*}
            }
        }

        impl fmt::Display for RecordRef {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match self {$(Self::$kind(id) => fmt::Display::fmt(id, f),)*}
            }
        }

        impl FromStr for RecordRef {
            type Err = IdError;
            fn from_str(text: &str) -> Result<Self, IdError> {
                $(if text.starts_with(<$id as Id>::PREFIX) {
                    return text.parse().map(Self::$kind);
                })*
                Err(IdError { text: text.chars().take(40).collect(), prefix: "A–Z" })
            }
        }

        $(impl From<$id> for RecordRef {
            fn from(id: $id) -> Self {
                Self::$kind(id)
            }
        })*

        /// A record of any kind.
        #[derive(Clone, Debug, PartialEq)]
        pub enum AnyRecord {$(
            #[doc = concat!("A [`", stringify!($kind), "`]")]
            $kind($kind),
        )*}

        impl AnyRecord {
            /// Its kind.
            pub fn kind(&self) -> RecordKind {
                match self {$(Self::$kind(_) => RecordKind::$kind,)*}
            }

            /// A reference to it.
            pub fn reference(&self) -> RecordRef {
                match self {$(Self::$kind(record) => RecordRef::$kind(record.id),)*}
            }

            /// Gives it another id; one of another kind changes nothing.
            pub fn set_reference(&mut self, reference: RecordRef) {
                match (self, reference) {
                    $((Self::$kind(record), RecordRef::$kind(id)) => record.id = id,)*
                    _ => {}
                }
            }

            /// Hands the record to a serializer, as the file has it.
            pub fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {$(Self::$kind(record) => Serialize::serialize(record, serializer),)*}
            }

            /// Reads a record of a kind, as the file has it.
            pub fn deserialize<'de, D: Deserializer<'de>>(kind: RecordKind, from: D) -> Result<Self, D::Error> {
                match kind {$(RecordKind::$kind => <$kind as Deserialize>::deserialize(from).map(Self::$kind),)*}
            }

            /// The record as `with` puts it together from how it is in two files and as it was changed; as it was changed,
            /// where it is not in both or nothing is put together.
            #[must_use]
            pub fn merged(self, whole: &Workspace, seen: &Workspace, with: &impl Merge) -> Self {
                match self {$(Self::$kind(edited) => {
                    let both = whole.$field.get(edited.id).zip(seen.$field.get(edited.id));
                    let merged = both.and_then(|(whole, seen)| with.merge(whole, seen, &edited));
                    Self::$kind(merged.unwrap_or(edited))
                })*}
            }

            /// Who may see it, who wrote it and when.
            pub fn meta(&self) -> &Meta {
                match self {$(Self::$kind(record) => &record.meta,)*}
            }

            /// The same, to change.
            pub fn meta_mut(&mut self) -> &mut Meta {
                match self {$(Self::$kind(record) => &mut record.meta,)*}
            }
        }

        $(impl From<$kind> for AnyRecord {
            fn from(record: $kind) -> Self {
                Self::$kind(record)
            }
        }

        impl Record for $kind {
            type Id = $id;
            fn id(&self) -> $id {
                self.id
            }
            fn meta(&self) -> &Meta {
                &self.meta
            }
            fn meta_mut(&mut self) -> &mut Meta {
                &mut self.meta
            }
        })*

        impl Workspace {
            /// Whether the record is there.
            pub fn contains(&self, reference: RecordRef) -> bool {
                match reference {$(RecordRef::$kind(id) => self.$field.contains(id),)*}
            }

            /// The record, if it is there.
            pub fn get(&self, reference: RecordRef) -> Option<AnyRecord> {
                match reference {$(RecordRef::$kind(id) => self.$field.get(id).cloned().map(AnyRecord::$kind),)*}
            }

            /// Puts the record in the place of the one with its id, or adds it.
            pub fn put(&mut self, record: AnyRecord) {
                match record {$(AnyRecord::$kind(record) => {
                    self.$field.put(record);
                })*}
            }

            /// Takes the record out. References to it stay; see `document` for a deletion that leaves none.
            pub fn remove(&mut self, reference: RecordRef) -> Option<AnyRecord> {
                match reference {$(RecordRef::$kind(id) => self.$field.remove(id).map(AnyRecord::$kind),)*}
            }

            /// The records that are other in `later`, with whether they are there now and then. What both share is not
            /// looked at, and neither are records whose id another one has.
            pub fn changes(&self, later: &Self) -> Vec<(RecordRef, bool, bool)> {
                let mut found = Vec::new();
                $(for (old, new) in self.$field.changes(&later.$field) {
                    let id = old.or(new).map(|record| RecordRef::$kind(record.id));
                    found.extend(id.map(|id| (id, old.is_some(), new.is_some())));
                })*
                found
            }

            /// Records of a kind that came from a file with an id that another one has.
            pub fn duplicates(&self, kind: RecordKind) -> Vec<AnyRecord> {
                match kind {$(RecordKind::$kind => {
                    self.$field.duplicates().iter().cloned().map(AnyRecord::$kind).collect()
                })*}
            }

            /// How many records of a kind there are.
            pub fn count(&self, kind: RecordKind) -> usize {
                match kind {$(RecordKind::$kind => self.$field.len(),)*}
            }

            /// References to all records of a kind, sorted by id.
            pub fn references(&self, kind: RecordKind) -> Vec<RecordRef> {
                match kind {$(RecordKind::$kind => self.$field.ids().map(RecordRef::$kind).collect(),)*}
            }
        }
    };
}

records! {
    Stakeholder StakeholderId stakeholders;
    Assessment AssessmentId assessments;
    Tie TieId ties;
    Reading ReadingId readings;
    Rhythm RhythmId rhythms;
    Contact ContactId contacts;
    Expectation ExpectationId expectations;
    Decision DecisionId decisions;
    Voice VoiceId voices;
    Task TaskId tasks;
    Resource ResourceId resources;
    Baseline BaselineId baselines;
    Goal GoalId goals;
    Deliverable DeliverableId deliverables;
    Risk RiskId risks;
    BudgetLine BudgetLineId budget;
    Lesson LessonId lessons;
    Improvement ImprovementId improvements;
    ClosingItem ClosingItemId closing;
    Opportunity OpportunityId opportunities;
    Contract ContractId contracts;
    Offering OfferingId offerings;
    Event EventId events;
    Slide SlideId slides;
    Alarm AlarmId alarms;
    Personal PersonalId personal;
}

impl Serialize for RecordRef {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for RecordRef {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(de::Error::custom)
    }
}

impl fmt::Debug for RecordRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
