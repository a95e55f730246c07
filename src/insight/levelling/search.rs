//! The search for a short schedule: a genetic algorithm over lists of activities (Hartmann 1998), each child doubly
//! justified (Valls, Ballestín & Quintanilla 2005), begun with random sampling biased by latest finish.

use super::chance::Chance;
use super::problem::{Network, Problem, Unsolvable};
use super::serial::Bench;

/// How many lists live beside each other: as many as a twentieth of the schedules, between these.
const POPULATION: (u64, u64) = (20, 120);
/// After so many children without a shorter schedule everything begins anew.
const PATIENCE: u32 = 2000;
/// Of so many lists the worst makes place for a child.
const WORST_OF: u32 = 3;
/// Neighbours of a list change places so often, in a thousand.
const STIRRED: u32 = 60;
/// A usual search places so many activities in all.
const PLACED: u64 = 1_500_000;

/// How long and from which seed a search goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Budget {
    /// How many schedules are made at most; one is always made.
    pub schedules: u64,
    /// The same seed gives the same schedule.
    pub seed: u64,
}

impl Budget {
    /// As many schedules as take some tens of milliseconds, whatever the size of the problem.
    pub fn usual(problem: &Problem) -> Self {
        Self { schedules: PLACED / (problem.len() as u64).max(1), seed: 1 }
    }
}

/// When each activity starts, in units of time from the beginning.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// One entry an activity.
    pub starts: Vec<u32>,
    /// When all is done.
    pub makespan: u32,
    /// No schedule can be shorter than this: the longest way, or all the work of a resource.
    pub bound: u32,
    /// How many schedules were made.
    pub made: u64,
}

/// The shortest schedule found within the budget.
pub fn solve(problem: &Problem, budget: Budget) -> Result<Answer, Unsolvable> {
    match problem.capacities().len() {
        0..=4 => Ok(search(&Network::<1>::of(problem)?, budget)),
        5..=8 => Ok(search(&Network::<2>::of(problem)?, budget)),
        _ => Ok(search(&Network::<16>::of(problem)?, budget)),
    }
}

/// One serial schedule by latest finish: the rule of thumb, without a search.
pub fn one_pass(problem: &Problem) -> Result<Answer, Unsolvable> {
    solve(problem, Budget { schedules: 1, seed: 0 })
}

/// A list and how long its schedule is.
struct Member {
    list: Vec<u32>,
    makespan: u32,
}

/// A search under way.
struct Search<'a, const W: usize> {
    bench: Bench<'a, W>,
    lists: Lists<'a, W>,
    chance: Chance,
    budget: Budget,
    population: usize,
    best: Member,
    members: Vec<Member>,
}

fn search<const W: usize>(network: &Network<W>, budget: Budget) -> Answer {
    let (mut bench, lists) = (Bench::new(network), Lists::new(network));
    let list = lists.by_latest_finish();
    let best = Member { makespan: bench.forward(&list), list };
    let chance = Chance::new(budget.seed);
    let population = (budget.schedules / 20).clamp(POPULATION.0, POPULATION.1) as usize;
    let members = Vec::with_capacity(population);
    let mut search = Search { bench, lists, chance, budget, population, best, members };
    while search.goes_on() {
        search.settle();
        search.breed();
    }
    let Search { mut bench, best, .. } = search;
    let made = bench.made;
    let makespan = bench.forward(&best.list);
    Answer { starts: bench.starts(), makespan, bound: network.bound, made }
}

impl<const W: usize> Search<'_, W> {
    /// Whether a shorter schedule may exist and may still be looked for: a child costs three.
    fn goes_on(&self) -> bool {
        self.bench.made + 3 <= self.budget.schedules && self.best.makespan > self.bench.network.bound
    }

    /// A new population from scratch, led by the best list there is.
    fn settle(&mut self) {
        self.members.clear();
        while self.members.len() < self.population && self.goes_on() {
            let mut list = self.best.list.clone();
            if !self.members.is_empty() {
                self.lists.sample(&mut list, &mut self.chance);
            }
            let makespan = self.bench.justified(&mut list);
            if makespan < self.best.makespan {
                self.best = Member { list: list.clone(), makespan };
            }
            self.members.push(Member { list, makespan });
        }
    }

    /// Children of the population, until they bring nothing new.
    fn breed(&mut self) {
        let mut child = Vec::with_capacity(self.best.list.len());
        let mut idle = 0;
        while idle < PATIENCE && self.goes_on() {
            let (mother, father) = (self.parent(), self.parent());
            let (mother, father) = (&self.members[mother].list, &self.members[father].list);
            self.lists.cross(mother, father, &mut child, &mut self.chance);
            self.lists.stir(&mut child, &mut self.chance);
            let makespan = self.bench.justified(&mut child);
            idle += 1;
            if makespan < self.best.makespan {
                self.best.list.clone_from(&child);
                self.best.makespan = makespan;
                idle = 0;
            }
            let out = self.replaced();
            let out = &mut self.members[out];
            if makespan <= out.makespan {
                out.list.clone_from(&child);
                out.makespan = makespan;
            }
        }
    }

    fn any(&mut self) -> usize {
        self.chance.below(self.members.len() as u32) as usize
    }

    /// The better of two.
    fn parent(&mut self) -> usize {
        let (one, two) = (self.any(), self.any());
        if self.members[two].makespan < self.members[one].makespan { two } else { one }
    }

    /// The worst of a few.
    fn replaced(&mut self) -> usize {
        let mut found = self.any();
        for _ in 1..WORST_OF {
            let other = self.any();
            if self.members[other].makespan > self.members[found].makespan {
                found = other;
            }
        }
        found
    }
}

/// Where lists come from: each has what comes before an activity before it.
struct Lists<'a, const W: usize> {
    network: &'a Network<W>,
    taken: Vec<bool>,
    waits: Vec<u32>,
    eligible: Vec<u32>,
}

impl<'a, const W: usize> Lists<'a, W> {
    fn new(network: &'a Network<W>) -> Self {
        let count = network.durations.len();
        Self { network, taken: vec![false; count], waits: vec![0; count], eligible: Vec::with_capacity(count) }
    }

    /// The longest way after an activity: the longer it is, the earlier the activity must be finished.
    fn after(&self, activity: u32) -> u32 {
        self.network.forward.tail[activity as usize] - self.network.durations[activity as usize]
    }

    /// What must be finished first comes first.
    fn by_latest_finish(&self) -> Vec<u32> {
        let mut list = self.network.sorted.clone();
        // The sort keeps the order of equals, so that predecessors stay before.
        list.sort_by_key(|activity| std::cmp::Reverse(self.after(*activity)));
        list
    }

    /// A list by chance: of two activities that could be next, the one that must be finished earlier.
    fn sample(&mut self, list: &mut Vec<u32>, chance: &mut Chance) {
        list.clear();
        self.eligible.clear();
        for activity in 0..self.waits.len() as u32 {
            let waits = self.network.forward.before(activity).len() as u32;
            self.waits[activity as usize] = waits;
            if waits == 0 {
                self.eligible.push(activity);
            }
        }
        while !self.eligible.is_empty() {
            let many = self.eligible.len() as u32;
            let (one, two) = (chance.below(many) as usize, chance.below(many) as usize);
            let second = self.after(self.eligible[two]) > self.after(self.eligible[one]);
            let activity = self.eligible.swap_remove(if second { two } else { one });
            list.push(activity);
            for next in self.network.backward.before(activity) {
                let waits = &mut self.waits[*next as usize];
                *waits -= 1;
                if *waits == 0 {
                    self.eligible.push(*next);
                }
            }
        }
    }

    /// Two-point crossover: the beginning of one list, a stretch in the order of the other, the rest of the first.
    fn cross(&mut self, mother: &[u32], father: &[u32], child: &mut Vec<u32>, chance: &mut Chance) {
        let count = mother.len();
        let (one, two) = (chance.below(count as u32 + 1) as usize, chance.below(count as u32 + 1) as usize);
        child.clear();
        self.taken.fill(false);
        for (parent, until) in [(mother, one.min(two)), (father, one.max(two)), (mother, count)] {
            let mut more = parent.iter();
            while child.len() < until
                && let Some(activity) = more.next()
            {
                if !std::mem::replace(&mut self.taken[*activity as usize], true) {
                    child.push(*activity);
                }
            }
        }
    }

    /// Lets a few neighbours change places.
    fn stir(&self, list: &mut [u32], chance: &mut Chance) {
        for at in 1..list.len() {
            if chance.below(1000) < STIRRED && !self.network.forward.before(list[at]).contains(&list[at - 1]) {
                list.swap(at, at - 1);
            }
        }
    }
}
