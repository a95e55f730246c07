//! Numbers one after another, as a search asks for them.

use crate::insight::chance::split_mix;

/// A sequence of numbers that look random.
#[derive(Clone, Debug)]
pub struct Chance {
    seed: u64,
    /// How many numbers were asked for.
    asked: u64,
}

impl Chance {
    /// The sequence that begins with this seed.
    pub fn new(seed: u64) -> Self {
        Self { seed, asked: 0 }
    }

    /// The next 64 bits.
    #[inline]
    pub fn bits(&mut self) -> u64 {
        let bits = split_mix(self.seed, self.asked);
        self.asked += 1;
        bits
    }

    /// A number below `bound`; 0 where that is 0. (The bias is below one in four thousand million.)
    #[inline]
    pub fn below(&mut self, bound: u32) -> u32 {
        (((self.bits() >> 32) * u64::from(bound)) >> 32) as u32
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sequence_is_that_of_the_reference() {
        // The first outputs of Vigna's splitmix64.c for the seed 1234567.
        let mut chance = Chance::new(1_234_567);
        let first: Vec<u64> = (0..3).map(|_| chance.bits()).collect();
        assert_eq!(first, [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423]);
    }

    #[test]
    fn numbers_stay_below_their_bound_and_reach_all_of_it() {
        let mut chance = Chance::new(7);
        let mut seen = [0; 6];
        for _ in 0..6000 {
            seen[chance.below(6) as usize] += 1;
        }
        assert!(seen.iter().all(|count| (850..1150).contains(count)), "{seen:?}");
        assert_eq!(chance.below(0), 0);
    }
}
