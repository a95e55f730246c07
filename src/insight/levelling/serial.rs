//! Serial schedule generation (Kelley 1963), forwards and backwards, and double justification (Valls, Ballestín &
//! Quintanilla 2005).
//!
//! Activities are taken in the order of a list, predecessors first, and each is put as early as what is left of the
//! resources allows. What is left is kept for every unit of time, four resources to a word, and compared at once.

use super::problem::{Network, Side};

/// The bit above each of the amounts of a word.
const GUARD: u64 = 0x8000_8000_8000_8000;

/// Room for making schedules of one network, used again and again.
pub(super) struct Bench<'a, const W: usize> {
    pub network: &'a Network<W>,
    /// What is left of the resources in each unit of time.
    left: Vec<[u64; W]>,
    /// Up to where anything may be taken.
    used: usize,
    /// When each activity ends, on the side that was scheduled last.
    finish: Vec<u32>,
    /// For sorting.
    keys: Vec<u64>,
    list: Vec<u32>,
    /// How many schedules were made.
    pub made: u64,
}

/// Whether a need fits into what is left.
#[inline(always)]
fn fits<const W: usize>(left: &[u64; W], need: &[u64; W]) -> bool {
    let mut all = GUARD;
    for at in 0..W {
        all &= (left[at] | GUARD).wrapping_sub(need[at]);
    }
    all & GUARD == GUARD
}

impl<'a, const W: usize> Bench<'a, W> {
    pub fn new(network: &'a Network<W>) -> Self {
        let count = network.durations.len();
        let longest = network.durations.iter().copied().max().unwrap_or(0);
        Self {
            network,
            left: vec![network.full; (network.horizon + longest) as usize + 1],
            used: 0,
            finish: vec![0; count],
            keys: Vec::with_capacity(count),
            list: Vec::with_capacity(count),
            made: 0,
        }
    }

    /// Schedules the list on one side, as early as possible; returns when all is done.
    fn pass(&mut self, side: &Side, list: &[u32]) -> u32 {
        let network = self.network;
        self.left[..self.used].fill(network.full);
        self.made += 1;
        let mut end = 0;
        for activity in list {
            let at = *activity as usize;
            let (duration, need) = (network.durations[at] as usize, &network.needs[at]);
            let before = side.before(*activity).iter().map(|one| self.finish[*one as usize]).max().unwrap_or(0);
            let mut start = before as usize;
            // From the end of the window back: what does not fit there moves the window farthest.
            let mut known = start;
            loop {
                let until = start + duration;
                let window = &self.left[known..until];
                match window.iter().rposition(|left| !fits(left, need)) {
                    Some(place) => start = known + place + 1,
                    None => break,
                }
                known = until;
            }
            for left in &mut self.left[start..start + duration] {
                for word in 0..W {
                    left[word] -= need[word];
                }
            }
            let finish = start + duration;
            self.finish[at] = finish as u32;
            end = end.max(finish);
        }
        self.used = end;
        end as u32
    }

    /// Schedules the list forwards; returns the makespan.
    pub fn forward(&mut self, list: &[u32]) -> u32 {
        let network = self.network;
        self.pass(&network.forward, list)
    }

    /// Schedules the list backwards, its first last; returns the makespan.
    pub fn backward(&mut self, list: &[u32]) -> u32 {
        let network = self.network;
        self.pass(&network.backward, list)
    }

    /// Of the pass just made the list that the other direction takes: what ends last comes first.
    fn turned(&mut self, list: &mut Vec<u32>) {
        self.keys.clear();
        // Of what ends together the later in the list comes first: it may be what waits for the other.
        let key =
            |(place, at): (usize, &u32)| (u64::from(!self.finish[*at as usize]) << 32) | u64::from(!(place as u32));
        self.keys.extend(list.iter().enumerate().map(key));
        self.keys.sort_unstable();
        self.list.clear();
        self.list.extend(self.keys.iter().map(|key| list[!(*key as u32) as usize]));
        std::mem::swap(list, &mut self.list);
    }

    /// Double justification: everything as late as possible within the schedule of the list, then as early as
    /// possible again. The list becomes that of the schedule. Returns the makespan.
    pub fn justified(&mut self, list: &mut Vec<u32>) -> u32 {
        let first = self.forward(list);
        if first <= self.network.bound {
            return first;
        }
        self.turned(list);
        self.backward(list);
        self.turned(list);
        self.forward(list)
    }

    /// When each activity starts in the forward schedule that was made last.
    pub fn starts(&self) -> Vec<u32> {
        self.finish.iter().zip(&self.network.durations).map(|(finish, duration)| finish - duration).collect()
    }
}
