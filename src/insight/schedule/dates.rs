//! The dates of all tasks by id, in the order of the tree: a clone shares them, and a change copies only its surroundings.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::sync::Arc;

use chrono::NaiveDateTime;

use super::TaskDates;
use crate::workspace::TaskId;

/// Dates that are copied and summed up together when one of them changes: as many as a set of bits has.
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
    pub ids: Arc<Vec<TaskId>>,
    /// The row of each task.
    pub row_of: ById<u32>,
}

impl Rows {
    pub(super) fn new(ids: Vec<TaskId>) -> Self {
        let row_of = ids.iter().enumerate().map(|(row, id)| (*id, row as u32)).collect();
        Self { ids: Arc::new(ids), row_of }
    }
}

/// The places of tasks in the order of the tree, apart from their dates. A clone costs next to nothing.
#[derive(Clone, Debug, Default)]
pub struct Places(Arc<Rows>);

impl Places {
    /// The place of a task: 0 is the first.
    pub fn of(&self, id: TaskId) -> Option<usize> {
        self.0.row_of.get(&id).map(|row| *row as usize)
    }
}

/// Dates of neighbours, with what is said of all of them.
#[derive(Clone, Debug, Default)]
struct Chunk {
    dates: Vec<TaskDates>,
    sums: Sums,
}

/// Sums over neighbours, and sets of them as bits, the first being the lowest. Summaries are in none of them, unless
/// it is said. What every task was once looked at for is found by looking at the sums.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::insight) struct Sums {
    /// Those that are no summaries.
    pub leaves: u32,
    /// Milestones.
    pub milestones: u32,
    /// What is not finished.
    pub open: u32,
    /// What should be finished and is not.
    pub overdue: u32,
    /// What finishes after its deadline.
    pub late: u32,
    /// What moves the end with it.
    pub critical: u32,
    /// What has a baseline, summaries too.
    pub planned: u32,
    /// When the first task starts that is not finished and no milestone.
    pub begins: Option<NaiveDateTime>,
    /// Working minutes of all.
    minutes: i64,
    /// Percent complete of all, and the same times their minutes. Both are whole numbers, so that they are exact in any
    /// order.
    percent: f64,
    weighted: f64,
}

impl Sums {
    fn of(dates: &[TaskDates]) -> Self {
        let mut sums = Self::default();
        for (place, one) in dates.iter().enumerate() {
            let bit = |holds: bool| u32::from(holds) << place;
            sums.planned |= bit(one.baseline_start.is_some());
            if one.summary {
                continue;
            }
            let open = one.percent < 100.0;
            sums.leaves |= bit(true);
            sums.milestones |= bit(one.milestone);
            sums.open |= bit(open);
            sums.overdue |= bit(one.overdue);
            sums.late |= bit(one.deadline_missed_days.is_some());
            sums.critical |= bit(one.critical);
            if open && !one.milestone {
                sums.begins = Some(sums.begins.map_or(one.start, |begins| begins.min(one.start)));
            }
            sums.minutes = sums.minutes.saturating_add(one.duration_minutes);
            sums.percent += one.percent;
            sums.weighted += one.percent * one.duration_minutes as f64;
        }
        sums
    }
}

/// The dates of every task by its id. A clone costs next to nothing.
#[derive(Clone, Debug, Default)]
pub struct Dates {
    rows: Arc<Rows>,
    chunks: Vec<Arc<Chunk>>,
}

impl Dates {
    pub(super) fn new(rows: Arc<Rows>, dates: impl IntoIterator<Item = TaskDates>) -> Self {
        let mut dates = dates.into_iter();
        let next = || Some(dates.by_ref().take(CHUNK).collect::<Vec<_>>()).filter(|chunk| !chunk.is_empty());
        let chunk = |dates: Vec<TaskDates>| Arc::new(Chunk { sums: Sums::of(&dates), dates });
        Self { rows, chunks: std::iter::from_fn(next).map(chunk).collect() }
    }

    pub(super) fn rows(&self) -> &Arc<Rows> {
        &self.rows
    }

    /// The dates on a row.
    #[inline]
    pub(super) fn at(&self, row: usize) -> Option<&TaskDates> {
        self.chunks.get(row / CHUNK)?.dates.get(row % CHUNK)
    }

    /// Puts other dates on a row.
    pub(super) fn set(&mut self, row: usize, dates: TaskDates) {
        let Some(chunk) = self.chunks.get_mut(row / CHUNK) else { return };
        if chunk.dates.get(row % CHUNK).is_some_and(|there| *there != dates) {
            let chunk = Arc::make_mut(chunk);
            chunk.dates[row % CHUNK] = dates;
            chunk.sums = Sums::of(&chunk.dates);
        }
    }

    /// Says anew what is overdue, where `turned` says that it is otherwise. What is finished is not looked at.
    pub(super) fn turn_overdue(&mut self, turned: impl Fn(&TaskDates) -> Option<bool>) {
        for chunk in &mut self.chunks {
            let looked_at = chunk.dates.iter().enumerate().filter(|(_, dates)| dates.overdue || dates.percent < 100.0);
            let other: Vec<(usize, bool)> = looked_at.filter_map(|(at, dates)| Some((at, turned(dates)?))).collect();
            if !other.is_empty() {
                let chunk = Arc::make_mut(chunk);
                for (at, overdue) in other {
                    chunk.dates[at].overdue = overdue;
                }
                chunk.sums = Sums::of(&chunk.dates);
            }
        }
    }

    /// Dates of a task.
    #[inline]
    pub fn get(&self, id: &TaskId) -> Option<&TaskDates> {
        self.at(*self.rows.row_of.get(id)? as usize)
    }

    /// Where the tasks stand in the order of the tree.
    pub fn places(&self) -> Places {
        Places(Arc::clone(&self.rows))
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
        self.chunks.iter().flat_map(|chunk| chunk.dates.iter())
    }

    /// All tasks with their dates, in the order of [`Self::keys`].
    pub fn iter(&self) -> impl Iterator<Item = (&TaskId, &TaskDates)> + Clone {
        self.keys().zip(self.values())
    }

    /// The sums of all neighbours, in the order of [`Self::keys`].
    pub(in crate::insight) fn sums(&self) -> impl Iterator<Item = &Sums> {
        self.chunks.iter().map(|chunk| &chunk.sums)
    }

    /// Tasks of a set that is told from the sums of neighbours, in the order of [`Self::keys`]: no other is looked at.
    pub(in crate::insight) fn those<'a>(
        &'a self,
        set: impl Fn(&Sums) -> u32 + 'a,
    ) -> impl Iterator<Item = (TaskId, &'a TaskDates)> + 'a {
        self.chunks.iter().enumerate().flat_map(move |(number, chunk)| {
            let mut left = set(&chunk.sums);
            std::iter::from_fn(move || {
                let place = left.trailing_zeros() as usize;
                left &= left.wrapping_sub(1);
                Some((*self.rows.ids.get(number * CHUNK + place)?, chunk.dates.get(place)?))
            })
        })
    }

    /// Percent complete of all tasks that are no summaries, weighted by duration, 0–100; a plain mean where nothing has
    /// a duration, none without tasks.
    pub(super) fn percent(&self) -> Option<f64> {
        let (mut minutes, mut weighted, mut percent, mut count) = (0i64, 0.0, 0.0, 0);
        for sums in self.sums() {
            minutes = minutes.saturating_add(sums.minutes);
            weighted += sums.weighted;
            percent += sums.percent;
            count += sums.leaves.count_ones();
        }
        match (minutes, count) {
            (_, 0) => None,
            (1.., _) => Some(weighted / minutes as f64),
            _ => Some(percent / f64::from(count)),
        }
    }

    /// Tasks whose dates differ from those of an earlier schedule of the same tasks in the same order, with both dates.
    /// What the two share is not looked at.
    pub(super) fn changed<'a>(
        &'a self,
        before: &'a Self,
    ) -> impl Iterator<Item = (TaskId, &'a TaskDates, &'a TaskDates)> {
        let pairs = before.chunks.iter().zip(&self.chunks).enumerate();
        pairs.filter(|(_, (old, new))| !Arc::ptr_eq(old, new)).flat_map(move |(chunk, (old, new))| {
            let rows = old.dates.iter().zip(new.dates.iter()).enumerate();
            rows.map(move |(at, (old, new))| (self.rows.ids[chunk * CHUNK + at], old, new))
        })
    }
}

impl PartialEq for Dates {
    fn eq(&self, other: &Self) -> bool {
        let same = |(one, two): (&Arc<Chunk>, &Arc<Chunk>)| Arc::ptr_eq(one, two) || one.dates == two.dates;
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
