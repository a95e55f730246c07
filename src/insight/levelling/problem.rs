//! What is to be scheduled: activities with durations, needs and order; resources with constant capacities.
//!
//! The resource-constrained project scheduling problem in its usual form (Pritsker, Watters & Wolfe 1969): no
//! activity is interrupted, time is counted in whole units, and the end is to be as early as possible.

/// Resources that share one word of a profile.
pub(super) const LANES: usize = 4;
/// The most resources there may be.
pub const MOST_RESOURCES: usize = 64;
/// The most of one resource there may be.
pub const MOST_UNITS: u16 = 0x7fff;
/// The longest that all activities may take one after another, in units of time.
pub const LONGEST: u32 = 2_000_000;

/// Why there is no schedule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unsolvable {
    /// The order of the activities closes a circle through this one.
    Circle(u32),
    /// This activity needs more of this resource than there is.
    TooMuch {
        /// Which activity.
        activity: u32,
        /// Which resource.
        resource: usize,
    },
    /// There are more resources, or more of one, or more time than can be counted.
    TooLarge,
}

/// Activities, their order, and what there is of each resource.
#[derive(Clone, Debug, Default)]
pub struct Problem {
    capacities: Vec<u16>,
    durations: Vec<u32>,
    /// Needs of each activity, one after another.
    needs: Vec<u16>,
    order: Vec<(u32, u32)>,
}

impl Problem {
    /// Nothing to do yet, with so much of each resource.
    pub fn new(capacities: Vec<u16>) -> Self {
        Self { capacities, ..Self::default() }
    }

    /// Adds an activity and says its number; of resources that `needs` does not reach it needs nothing.
    pub fn push(&mut self, duration: u32, needs: &[u16]) -> u32 {
        let number = self.durations.len() as u32;
        self.durations.push(duration);
        self.needs.extend((0..self.capacities.len()).map(|resource| needs.get(resource).copied().unwrap_or(0)));
        number
    }

    /// Lets `after` wait for the end of `before`; not where one of them is not there.
    pub fn precede(&mut self, before: u32, after: u32) {
        let count = self.durations.len() as u32;
        if before < count && after < count {
            self.order.push((before, after));
        }
    }

    /// How many activities there are.
    pub fn len(&self) -> usize {
        self.durations.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.durations.is_empty()
    }

    /// How long an activity takes.
    pub fn duration(&self, activity: u32) -> u32 {
        self.durations[activity as usize]
    }

    /// What an activity needs of each resource.
    pub fn needs(&self, activity: u32) -> &[u16] {
        let count = self.capacities.len();
        &self.needs[activity as usize * count..][..count]
    }

    /// What there is of each resource.
    pub fn capacities(&self) -> &[u16] {
        &self.capacities
    }

    /// Which activity waits for which: before, after.
    pub fn order(&self) -> &[(u32, u32)] {
        &self.order
    }
}

/// One direction of the network: what comes before each activity.
#[derive(Clone, Debug)]
pub(super) struct Side {
    first: Vec<u32>,
    before: Vec<u32>,
    /// The longest way from the beginning of an activity to the end on this side.
    pub tail: Vec<u32>,
}

impl Side {
    fn of(count: usize, order: impl Iterator<Item = (u32, u32)> + Clone) -> Self {
        let mut first = vec![0u32; count + 1];
        for (_, after) in order.clone() {
            first[after as usize + 1] += 1;
        }
        for at in 0..count {
            first[at + 1] += first[at];
        }
        let mut next = first.clone();
        let mut before = vec![0; first[count] as usize];
        for (one, after) in order {
            before[next[after as usize] as usize] = one;
            next[after as usize] += 1;
        }
        Self { first, before, tail: vec![0; count] }
    }

    /// What comes right before an activity.
    #[inline]
    pub fn before(&self, activity: u32) -> &[u32] {
        let at = activity as usize;
        &self.before[self.first[at] as usize..self.first[at + 1] as usize]
    }
}

/// A problem made ready: both directions of its network, and needs packed into words.
pub(super) struct Network<const W: usize> {
    pub durations: Vec<u32>,
    pub needs: Vec<[u64; W]>,
    pub full: [u64; W],
    /// Forwards: what an activity waits for. Backwards: what waits for it.
    pub forward: Side,
    pub backward: Side,
    /// The activities, predecessors first.
    pub sorted: Vec<u32>,
    /// No schedule is longer.
    pub horizon: u32,
    /// No schedule is shorter.
    pub bound: u32,
}

impl<const W: usize> Network<W> {
    pub fn of(problem: &Problem) -> Result<Self, Unsolvable> {
        let count = problem.len();
        let capacities = problem.capacities();
        let whole: u64 = problem.durations.iter().map(|one| u64::from(*one)).sum();
        if capacities.len() > W * LANES || capacities.iter().any(|one| *one > MOST_UNITS) || whole > u64::from(LONGEST)
        {
            return Err(Unsolvable::TooLarge);
        }
        let mut needs = Vec::with_capacity(count);
        let mut energy = vec![0u64; capacities.len()];
        for activity in 0..count as u32 {
            let mine = problem.needs(activity);
            // What takes no time takes no resource.
            let takes = problem.duration(activity) > 0;
            if let Some(resource) = (0..mine.len()).find(|at| takes && mine[*at] > capacities[*at]) {
                return Err(Unsolvable::TooMuch { activity, resource });
            }
            for (energy, need) in energy.iter_mut().zip(mine) {
                *energy += u64::from(*need) * u64::from(problem.duration(activity));
            }
            needs.push(packed(mine));
        }
        let mut forward = Side::of(count, problem.order.iter().copied());
        let mut backward = Side::of(count, problem.order.iter().map(|(before, after)| (*after, *before)));
        let sorted = sorted(&forward, &backward)?;
        for activity in sorted.iter().rev() {
            let after = backward.before(*activity).iter().map(|next| forward.tail[*next as usize]).max().unwrap_or(0);
            forward.tail[*activity as usize] = after + problem.duration(*activity);
        }
        for activity in &sorted {
            let before = forward.before(*activity).iter().map(|one| backward.tail[*one as usize]).max().unwrap_or(0);
            backward.tail[*activity as usize] = before + problem.duration(*activity);
        }
        let path = forward.tail.iter().copied().max().unwrap_or(0);
        let load = energy.iter().zip(capacities).map(|(energy, there)| energy.div_ceil(u64::from(*there).max(1)));
        let bound = path.max(load.max().unwrap_or(0) as u32);
        let full = packed(capacities);
        let durations = problem.durations.clone();
        Ok(Self { durations, needs, full, forward, backward, sorted, horizon: whole as u32, bound })
    }
}

/// Amounts side by side, [`LANES`] to a word.
fn packed<const W: usize>(amounts: &[u16]) -> [u64; W] {
    let mut words = [0; W];
    for (at, amount) in amounts.iter().enumerate() {
        words[at / LANES] |= u64::from(*amount) << (16 * (at % LANES));
    }
    words
}

/// The activities, predecessors first, else by number.
fn sorted(forward: &Side, backward: &Side) -> Result<Vec<u32>, Unsolvable> {
    let count = forward.tail.len();
    let mut open: Vec<u32> = (0..count as u32).map(|at| forward.before(at).len() as u32).collect();
    let mut sorted: Vec<u32> = (0..count as u32).filter(|at| open[*at as usize] == 0).collect();
    let mut at = 0;
    while let Some(activity) = sorted.get(at).copied() {
        for next in backward.before(activity) {
            open[*next as usize] -= 1;
            if open[*next as usize] == 0 {
                sorted.push(*next);
            }
        }
        at += 1;
    }
    let Some(left) = open.iter().position(|left| *left > 0) else { return Ok(sorted) };
    // What is left waits for something else that is left: going back often enough leads into a circle.
    let mut activity = left as u32;
    for _ in 0..count {
        let before = forward.before(activity).iter().find(|one| open[**one as usize] > 0);
        activity = before.copied().unwrap_or(activity);
    }
    Err(Unsolvable::Circle(activity))
}
