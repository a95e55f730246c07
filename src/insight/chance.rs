//! Chance that can be repeated: the same seed gives the same numbers on every machine.

/// The golden ratio in 64 bits: the step of the generator.
const STEP: u64 = 0x9E37_79B9_7F4A_7C15;

/// The `n`th number (from 0) of the SplitMix64 generator with this seed (Steele, Lea & Flood 2014; Vigna's reference).
#[inline]
pub fn split_mix(seed: u64, n: u64) -> u64 {
    let mut z = seed.wrapping_add(n.wrapping_add(1).wrapping_mul(STEP));
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}
