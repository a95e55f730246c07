//! The dates of all tasks by id, in the order of the tree: a clone shares them, and a change copies only its surroundings.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::sync::Arc;

use super::TaskDates;
use crate::workspace::TaskId;

/// Dates that are copied together when one of them changes.
const CHUNK: usize = 32;

/// Spreads the bits of ids, which are numbers that nobody chooses to do harm (Knuth 1973, multiplicative hashing).
#[derive(Clone, Copy, Debug, Default)]
pub struct IdHasher(u64);

impl Hasher for IdHasher {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.write_u64(u64::from(*byte));
        }
    }

    fn write_u64(&mut self, number: u64) {
        let spread = (self.0.rotate_left(5) ^ number).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        self.0 = spread ^ (spread >> 32);
    }
}

/// A map by id that is quick to ask.
pub(super) type ById<V> = HashMap<TaskId, V, BuildHasherDefault<IdHasher>>;

/// Which task stands on which row.
#[derive(Debug, Default)]
pub(super) struct Rows {
    /// The task of each row.
    pub ids: Vec<TaskId>,
    /// The row of each task.
    pub row_of: ById<u32>,
}

impl Rows {
    pub(super) fn new(ids: Vec<TaskId>) -> Self {
        let row_of = ids.iter().enumerate().map(|(row, id)| (*id, row as u32)).collect();
        Self { ids, row_of }
    }
}

/// The dates of every task by its id. A clone costs next to nothing.
#[derive(Clone, Debug, Default)]
pub struct Dates {
    rows: Arc<Rows>,
    chunks: Vec<Arc<Vec<TaskDates>>>,
}

impl Dates {
    pub(super) fn new(rows: Arc<Rows>, dates: impl IntoIterator<Item = TaskDates>) -> Self {
        let mut dates = dates.into_iter();
        let next = || Some(dates.by_ref().take(CHUNK).collect::<Vec<_>>()).filter(|chunk| !chunk.is_empty());
        Self { rows, chunks: std::iter::from_fn(next).map(Arc::new).collect() }
    }

    pub(super) fn rows(&self) -> &Arc<Rows> {
        &self.rows
    }

    /// The dates on a row.
    #[inline]
    pub(super) fn at(&self, row: usize) -> Option<&TaskDates> {
        self.chunks.get(row / CHUNK)?.get(row % CHUNK)
    }

    /// Puts other dates on a row.
    pub(super) fn set(&mut self, row: usize, dates: TaskDates) {
        let Some(chunk) = self.chunks.get_mut(row / CHUNK) else { return };
        if chunk.get(row % CHUNK).is_some_and(|there| *there != dates) {
            Arc::make_mut(chunk)[row % CHUNK] = dates;
        }
    }

    /// Dates of a task.
    #[inline]
    pub fn get(&self, id: &TaskId) -> Option<&TaskDates> {
        self.at(*self.rows.row_of.get(id)? as usize)
    }

    /// The place of a task in the order of the tree: 0 is the first.
    pub fn place_of(&self, id: TaskId) -> Option<usize> {
        self.rows.row_of.get(&id).map(|row| *row as usize)
    }

    /// Whether the task is there.
    pub fn contains_key(&self, id: &TaskId) -> bool {
        self.rows.row_of.contains_key(id)
    }

    /// How many tasks there are.
    pub fn len(&self) -> usize {
        self.rows.ids.len()
    }

    /// Whether there are no tasks.
    pub fn is_empty(&self) -> bool {
        self.rows.ids.is_empty()
    }

    /// All tasks, parents before children, siblings in their order.
    pub fn keys(&self) -> impl ExactSizeIterator<Item = &TaskId> + Clone {
        self.rows.ids.iter()
    }

    /// The dates of all tasks, in the order of [`Self::keys`].
    pub fn values(&self) -> impl Iterator<Item = &TaskDates> + Clone {
        self.chunks.iter().flat_map(|chunk| chunk.iter())
    }

    /// All tasks with their dates, in the order of [`Self::keys`].
    pub fn iter(&self) -> impl Iterator<Item = (&TaskId, &TaskDates)> + Clone {
        self.keys().zip(self.values())
    }

    /// Tasks whose dates differ from those of an earlier schedule of the same tasks in the same order, with both dates.
    /// What the two share is not looked at.
    pub(super) fn changed<'a>(
        &'a self,
        before: &'a Self,
    ) -> impl Iterator<Item = (TaskId, &'a TaskDates, &'a TaskDates)> {
        let pairs = before.chunks.iter().zip(&self.chunks).enumerate();
        pairs.filter(|(_, (old, new))| !Arc::ptr_eq(old, new)).flat_map(move |(chunk, (old, new))| {
            let rows = old.iter().zip(new.iter()).enumerate();
            rows.map(move |(at, (old, new))| (self.rows.ids[chunk * CHUNK + at], old, new))
        })
    }
}

impl PartialEq for Dates {
    fn eq(&self, other: &Self) -> bool {
        let same = |(one, two): (&Arc<Vec<TaskDates>>, &Arc<Vec<TaskDates>>)| Arc::ptr_eq(one, two) || one == two;
        (Arc::ptr_eq(&self.rows, &other.rows) || self.rows.ids == other.rows.ids)
            && self.chunks.len() == other.chunks.len()
            && self.chunks.iter().zip(&other.chunks).all(same)
    }
}

impl<'a> IntoIterator for &'a Dates {
    type Item = (&'a TaskId, &'a TaskDates);
    type IntoIter = Box<dyn Iterator<Item = Self::Item> + 'a>;

    fn into_iter(self) -> Self::IntoIter {
        Box::new(self.iter())
    }
}
