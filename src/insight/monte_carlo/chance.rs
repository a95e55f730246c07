//! Chance: numbers that a seed and a place say, and how long something takes that has three estimates.
//!
//! A number is asked for by its place, not by its turn: whoever asks in which order, the answer is the same.

use crate::insight::chance::split_mix;

/// The `n`th number of a seed, from 0 to 1, never 1.
#[inline]
pub fn unit(seed: u64, n: u64) -> f64 {
    (split_mix(seed, n) >> 11) as f64 * (1.0 / (1_u64 << 53) as f64)
}

/// How durations lie between their estimates.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Shape {
    /// The beta distribution of PERT: mean (a + 4 m + b) / 6 (Malcolm et al. 1959).
    #[default]
    Pert,
    /// A triangle over the three estimates: heavier tails.
    Triangular,
}

/// Steps of a table of quantiles.
const STEPS: usize = 512;
/// Places at which a density is measured for the table.
const FINE: usize = 2048;
/// Steps of the most likely place from one table to the next.
const MODES: usize = 32;

/// What lies between the least and the most, for every most likely place: made once, asked often.
pub struct Quantiles {
    /// Of each step of the most likely place the quantiles of equal steps of chance; empty for triangles.
    tables: Vec<[f64; STEPS + 1]>,
}

/// A most likely place between 0 and 1, made ready to be asked for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mode {
    place: f64,
    /// The table below it, and its share of the way to the one above.
    table: usize,
    share: f64,
}

impl Mode {
    /// The most likely place; what lies outside counts as the nearer end.
    pub fn new(place: f64) -> Self {
        let place = place.clamp(0.0, 1.0);
        let table = ((place * MODES as f64) as usize).min(MODES - 1);
        Self { place, table, share: place * MODES as f64 - table as f64 }
    }
}

impl Quantiles {
    /// Those of a shape.
    pub fn of(shape: Shape) -> Self {
        let mode = |n: usize| n as f64 / MODES as f64;
        let tables = match shape {
            Shape::Triangular => Vec::new(),
            Shape::Pert => (0..=MODES).map(mode).map(|mode| beta(1.0 + 4.0 * mode, 5.0 - 4.0 * mode)).collect(),
        };
        Self { tables }
    }

    /// The place, 0 to 1, below which this share of all lies.
    #[inline]
    pub fn at(&self, mode: &Mode, chance: f64) -> f64 {
        let Some([low, high]) = self.tables.get(mode.table..mode.table + 2) else {
            return if chance < mode.place {
                (chance * mode.place).sqrt()
            } else {
                1.0 - ((1.0 - chance) * (1.0 - mode.place)).sqrt()
            };
        };
        let place = chance * STEPS as f64;
        let step = (place as usize).min(STEPS - 1);
        let within = place - step as f64;
        let of = |table: &[f64; STEPS + 1]| table[step] + (table[step + 1] - table[step]) * within;
        let low = of(low);
        low + (of(high) - low) * mode.share
    }
}

/// Quantiles of the beta distribution with these two parameters, each at least 1.
fn beta(a: f64, b: f64) -> [f64; STEPS + 1] {
    let density = |x: f64| x.powf(a - 1.0) * (1.0 - x).powf(b - 1.0);
    let mut below = Vec::with_capacity(FINE + 1);
    below.push(0.0);
    let mut sum = 0.0;
    for at in 0..FINE {
        // Simpson's rule within each small step.
        let (from, to) = (at as f64 / FINE as f64, (at + 1) as f64 / FINE as f64);
        sum += (density(from) + 4.0 * density((from + to) / 2.0) + density(to)) / 6.0;
        below.push(sum);
    }
    let mut table = [0.0; STEPS + 1];
    let mut at = 0;
    for (step, place) in table.iter_mut().enumerate() {
        let wanted = sum * step as f64 / STEPS as f64;
        while at + 1 < FINE && below[at + 1] < wanted {
            at += 1;
        }
        let within = (wanted - below[at]) / (below[at + 1] - below[at]).max(f64::MIN_POSITIVE);
        *place = (at as f64 + within.clamp(0.0, 1.0)) / FINE as f64;
    }
    // Rounding must not say more than the most.
    table[STEPS] = 1.0;
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_generator_gives_the_published_numbers() {
        // The first five of the reference implementation with the seed 1234567.
        let published = [
            6_457_827_717_110_365_317,
            3_203_168_211_198_807_973,
            9_817_491_932_198_370_423,
            4_593_380_528_125_082_431,
            16_408_922_859_458_223_821,
        ];
        assert_eq!(std::array::from_fn(|n| split_mix(1_234_567, n as u64)), published);
    }

    /// Mean and variance of a shape, by quadrature over its quantiles.
    fn moments(shape: Shape, mode: f64) -> (f64, f64) {
        let (quantiles, mode) = (Quantiles::of(shape), Mode::new(mode));
        let places: Vec<f64> = (0..100_000).map(|n| quantiles.at(&mode, (n as f64 + 0.5) / 100_000.0)).collect();
        let mean = places.iter().sum::<f64>() / places.len() as f64;
        (mean, places.iter().map(|place| (place - mean).powi(2)).sum::<f64>() / places.len() as f64)
    }

    #[test]
    fn a_triangle_has_its_mean_and_variance() {
        for mode in [0.0, 0.2, 0.5, 1.0] {
            let (mean, variance) = moments(Shape::Triangular, mode);
            assert!((mean - (1.0 + mode) / 3.0).abs() < 1e-4, "{mode}: {mean}");
            assert!((variance - (1.0 + mode * mode - mode) / 18.0).abs() < 1e-4, "{mode}: {variance}");
        }
    }

    #[test]
    fn a_beta_has_the_mean_of_pert_and_its_variance() {
        for mode in [0.0, 0.1, 0.25, 0.3, 0.5, 0.9, 1.0] {
            let (mean, variance) = moments(Shape::Pert, mode);
            let (a, b) = (1.0 + 4.0 * mode, 5.0 - 4.0 * mode);
            assert!((mean - (4.0 * mode + 1.0) / 6.0).abs() < 5e-4, "{mode}: {mean}");
            assert!((variance - a * b / (36.0 * 7.0)).abs() < 5e-4, "{mode}: {variance}");
        }
    }

    #[test]
    fn quantiles_run_from_least_to_most() {
        for shape in [Shape::Pert, Shape::Triangular] {
            let (quantiles, mode) = (Quantiles::of(shape), Mode::new(0.3));
            let places: Vec<f64> = (0..=1000).map(|n| quantiles.at(&mode, n as f64 / 1000.0)).collect();
            assert!(places.windows(2).all(|pair| pair[0] <= pair[1]), "{shape:?}");
            assert!(places[0] < 0.01 && (places[1000] - 1.0).abs() < 1e-9, "{shape:?}");
        }
    }
}
