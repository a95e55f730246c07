//! Which dependencies cross which rows. However many there are, what is asked of a screen's rows costs what it answers:
//! a line that runs past the screen is found, and one that does not cross it is not looked at. Knows no pixels.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::atomic::{AtomicU64, Ordering};

use crate::insight::schedule::{Places, Schedule};
use crate::workspace::{LinkKind, TaskId};

/// The row of what is folded away.
const HIDDEN: u32 = u32::MAX;

/// The row of each visible task.
#[derive(Debug)]
pub enum RowOf {
    /// Rows in the order of the outline: of each place in it, whether and where it is shown. Which place a task has is
    /// known with the schedule.
    Outline(Places, Vec<u32>),
    /// Rows that were chosen, or stand in another order.
    Listed(HashMap<TaskId, usize>),
}

impl Default for RowOf {
    fn default() -> Self {
        Self::Listed(HashMap::new())
    }
}

impl RowOf {
    /// Of rows in the order of the outline, of which these places are shown, one after another.
    pub fn outline(places: Places, count: usize, shown: impl Iterator<Item = usize>) -> Self {
        let mut rows = vec![HIDDEN; count];
        for (row, place) in shown.enumerate() {
            rows[place] = row as u32;
        }
        Self::Outline(places, rows)
    }

    /// The row of a task, where it is visible.
    pub fn get(&self, id: TaskId) -> Option<usize> {
        match self {
            Self::Outline(places, rows) => {
                rows.get(places.of(id)?).filter(|row| **row != HIDDEN).map(|row| *row as usize)
            }
            Self::Listed(rows) => rows.get(&id).copied(),
        }
    }
}

/// A dependency between two visible rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LinkLine {
    /// Row of what must come first.
    pub from: u32,
    /// Row of what follows.
    pub to: u32,
    /// Which ends.
    pub kind: LinkKind,
}

impl LinkLine {
    /// The upper of its rows.
    fn first(self) -> u32 {
        self.from.min(self.to)
    }

    /// The lower of its rows.
    fn last(self) -> u32 {
        self.from.max(self.to)
    }
}

/// No row has been asked for.
const NONE: u64 = u64::MAX;

/// All dependencies between visible rows, by the rows that they cross.
#[derive(Debug)]
pub struct Links {
    /// By the upper row.
    lines: Vec<LinkLine>,
    /// A tree over the lines, as an array: the lowest row that any line under a node reaches. A node's children are at
    /// twice its place and one more; the leaves are the last half.
    reach: Vec<u32>,
    /// The row whose followers were counted last, and how many there are: both in one number.
    counted: AtomicU64,
}

impl Default for Links {
    fn default() -> Self {
        Self::new(Vec::new())
    }
}

impl Links {
    /// The dependencies of a schedule between these rows.
    pub fn between(row_of: &RowOf, schedule: &Schedule) -> Self {
        let rows = |place: u32| match row_of {
            RowOf::Outline(_, rows) => rows.get(place as usize).copied().filter(|row| *row != HIDDEN),
            RowOf::Listed(rows) => {
                let (id, _) = schedule.tree.order.get(place as usize)?;
                rows.get(id).map(|row| *row as u32)
            }
        };
        let tied = schedule.links_by_place().filter(|(from, to, _)| from != to);
        Self::new(
            tied.filter_map(|(from, to, kind)| Some(LinkLine { from: rows(from)?, to: rows(to)?, kind })).collect(),
        )
    }

    fn new(mut lines: Vec<LinkLine>) -> Self {
        lines.sort_by_key(|line| line.first());
        let leaves = lines.len().next_power_of_two();
        let mut reach = vec![0; 2 * leaves];
        for (place, line) in lines.iter().enumerate() {
            // One more than the row: 0 is no row at all.
            reach[leaves + place] = line.last() + 1;
        }
        for node in (1..leaves).rev() {
            reach[node] = reach[2 * node].max(reach[2 * node + 1]);
        }
        Self { lines, reach, counted: AtomicU64::new(NONE) }
    }

    /// Those that touch or cross any of these rows.
    pub fn crossing(&self, rows: Range<usize>) -> Vec<LinkLine> {
        let mut found = Vec::new();
        let end = self.lines.partition_point(|line| (line.first() as usize) < rows.end);
        if rows.start < rows.end && end > 0 {
            self.collect(1, 0..self.reach.len() / 2, end, rows.start as u32, &mut found);
        }
        found
    }

    /// Collects from the lines under `node`, which are those of `places`, what lies before `end` and reaches `row`.
    fn collect(&self, node: usize, places: Range<usize>, end: usize, row: u32, found: &mut Vec<LinkLine>) {
        if places.start >= end || self.reach[node] <= row {
            return;
        }
        if places.len() == 1 {
            found.push(self.lines[places.start]);
            return;
        }
        let middle = usize::midpoint(places.start, places.end);
        self.collect(2 * node, places.start..middle, end, row, found);
        self.collect(2 * node + 1, middle..places.end, end, row, found);
    }

    /// How many tasks wait for the one on this row, directly or through others. It is counted once for a row, however
    /// often it is asked.
    pub fn followers(&self, row: usize) -> usize {
        let kept = self.counted.load(Ordering::Relaxed);
        if kept != NONE && (kept >> 32) as usize == row {
            return (kept & u64::from(u32::MAX)) as usize;
        }
        let followers = self.count(row as u32);
        self.counted.store(((row as u64) << 32) | followers as u64, Ordering::Relaxed);
        followers
    }

    fn count(&self, row: u32) -> usize {
        let mut after: Vec<(u32, u32)> = self.lines.iter().map(|line| (line.from, line.to)).collect();
        after.sort_unstable();
        let rows = self.lines.iter().map(|line| line.last()).max().unwrap_or(0) as usize + 1;
        let mut seen = vec![false; rows.max(row as usize + 1)];
        seen[row as usize] = true;
        let mut waiting = vec![row];
        let mut count = 0;
        while let Some(row) = waiting.pop() {
            let begin = after.partition_point(|(from, _)| *from < row);
            for (_, to) in after[begin..].iter().take_while(|(from, _)| *from == row) {
                if !std::mem::replace(&mut seen[*to as usize], true) {
                    count += 1;
                    waiting.push(*to);
                }
            }
        }
        count
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(from: u32, to: u32) -> LinkLine {
        LinkLine { from, to, kind: LinkKind::FinishStart }
    }

    #[test]
    fn what_crosses_the_rows_is_found_and_nothing_else() {
        // Many lines of many lengths, up and down.
        let all: Vec<LinkLine> =
            (0..500_u32).map(|n| line(n * 7 % 300, n * 13 % 290)).filter(|line| line.from != line.to).collect();
        let links = Links::new(all.clone());
        for rows in [0..1, 3..9, 100..130, 299..300, 0..300, 250..260] {
            let mut found = links.crossing(rows.clone());
            let crosses = |line: &LinkLine| (line.first() as usize) < rows.end && line.last() as usize >= rows.start;
            let mut wanted: Vec<LinkLine> = all.iter().copied().filter(crosses).collect();
            let order = |line: &LinkLine| (line.from, line.to);
            found.sort_by_key(order);
            wanted.sort_by_key(order);
            assert_eq!(found, wanted, "{rows:?}");
        }
        assert!(links.crossing(5..5).is_empty());
        assert!(Links::default().crossing(0..10).is_empty());
    }

    #[test]
    fn followers_are_counted_through_others_and_round_in_a_circle() {
        let links = Links::new(vec![line(0, 1), line(1, 2), line(1, 3), line(3, 2), line(4, 1), line(2, 1)]);
        assert_eq!([0, 1, 2, 3, 4, 9].map(|row| links.followers(row)), [3, 2, 2, 2, 3, 0]);
        assert_eq!(links.followers(9), 0);
    }
}
