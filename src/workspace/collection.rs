//! Records of one kind by id: a map in memory, a list sorted by id in the file.

use std::fmt;

use imbl::OrdMap;
use imbl::ordmap::DiffItem;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Id, Meta};

/// What every kind of record can tell about itself.
pub trait Record: Clone + PartialEq + fmt::Debug {
    /// The type of its id.
    type Id: Id;
    /// Its id.
    fn id(&self) -> Self::Id;
    /// Who may see it, who wrote it and when.
    fn meta(&self) -> &Meta;
    /// The same, to change.
    fn meta_mut(&mut self) -> &mut Meta;
}

/// Records of one kind. A clone shares structure with its original and costs next to nothing.
#[derive(Clone, PartialEq)]
pub struct Collection<R: Record> {
    by_id: OrdMap<R::Id, R>,
    /// Records read from a file whose id another record already had: kept, so that nothing is lost, and
    /// reported by `check`.
    duplicates: Vec<R>,
}

impl<R: Record> Default for Collection<R> {
    fn default() -> Self {
        Self { by_id: OrdMap::new(), duplicates: Vec::new() }
    }
}

impl<R: Record> Collection<R> {
    /// How many records there are, duplicates not counted.
    pub fn len(&self) -> usize {
        self.by_id.len()
    }

    /// Whether there is nothing at all.
    pub fn is_empty(&self) -> bool {
        self.by_id.is_empty() && self.duplicates.is_empty()
    }

    /// The record with this id.
    pub fn get(&self, id: R::Id) -> Option<&R> {
        self.by_id.get(&id)
    }

    /// The record with this id, to change. (Copies what other clones share.)
    pub fn get_mut(&mut self, id: R::Id) -> Option<&mut R> {
        self.by_id.get_mut(&id)
    }

    /// Whether there is a record with this id.
    pub fn contains(&self, id: R::Id) -> bool {
        self.by_id.contains_key(&id)
    }

    /// All records, sorted by id.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &R> + '_ {
        self.by_id.iter().map(|(_, record)| record)
    }

    /// All ids, sorted.
    pub fn ids(&self) -> impl DoubleEndedIterator<Item = R::Id> + '_ {
        self.by_id.keys().copied()
    }

    /// Puts the record in the place of the one with its id, or adds it. Returns the earlier one.
    pub fn put(&mut self, record: R) -> Option<R> {
        self.by_id.insert(record.id(), record)
    }

    /// Takes the record with this id out.
    pub fn remove(&mut self, id: R::Id) -> Option<R> {
        self.by_id.remove(&id)
    }

    /// What is other in `later`: each record as it is here and as it is there, none where it is missing. What both
    /// share is not looked at, so that a step of the history is compared in next to no time.
    pub fn changes<'a>(&'a self, later: &'a Self) -> impl Iterator<Item = (Option<&'a R>, Option<&'a R>)> {
        self.by_id.diff(&later.by_id).map(|change| match change {
            DiffItem::Add(_, new) => (None, Some(new)),
            DiffItem::Update { old: (_, old), new: (_, new) } => (Some(old), Some(new)),
            DiffItem::Remove(_, old) => (Some(old), None),
        })
    }

    /// Whether this is a clone of the other in which nothing changed since: seen without looking at any record. No says
    /// nothing.
    pub fn is_same(&self, other: &Self) -> bool {
        self.by_id.ptr_eq(&other.by_id) && self.duplicates.is_empty() && other.duplicates.is_empty()
    }

    /// Records that came from a file with an id already taken.
    pub fn duplicates(&self) -> &[R] {
        &self.duplicates
    }
}

impl<R: Record> fmt::Debug for Collection<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).entries(&self.duplicates).finish()
    }
}

impl<R: Record> FromIterator<R> for Collection<R> {
    fn from_iter<I: IntoIterator<Item = R>>(records: I) -> Self {
        let mut collection = Self::default();
        for record in records {
            if collection.contains(record.id()) {
                collection.duplicates.push(record);
            } else {
                collection.put(record);
            }
        }
        collection
    }
}

impl<R: Record + Serialize> Serialize for Collection<R> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter().chain(&self.duplicates))
    }
}

impl<'de, R: Record + Deserialize<'de>> Deserialize<'de> for Collection<R> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Vec::<R>::deserialize(deserializer).map(|records| records.into_iter().collect())
    }
}
