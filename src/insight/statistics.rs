//! Honest figures from few answers: shares, scores and their intervals (95 %).
//!
//! Sources: adjusted Wald for shares (Agresti & Coull 1998; Sauro & Lewis 2005), adjusted Wald for the net
//! score (Rocks 2016), Student's t for means.

/// Two-sided 95 % point of the normal distribution.
const Z: f64 = 1.959_963_985;

/// So many of so many.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Share {
    /// How many.
    pub n: usize,
    /// Of how many.
    pub of: usize,
}

impl Share {
    /// n of `of`.
    pub fn new(n: usize, of: usize) -> Self {
        Self { n, of }
    }

    /// Counts those for which the answer is yes.
    pub fn count(answers: impl IntoIterator<Item = bool>) -> Self {
        answers.into_iter().fold(Self::default(), |sum, yes| Self { n: sum.n + usize::from(yes), of: sum.of + 1 })
    }

    /// Counts one more answer.
    pub fn add(&mut self, yes: bool) {
        self.of += 1;
        self.n += usize::from(yes);
    }

    /// The share from 0 to 1; none of none is nothing.
    pub fn value(self) -> Option<f64> {
        (self.of > 0).then(|| self.n as f64 / self.of as f64)
    }

    /// 95 % interval from 0 to 1, adjusted Wald.
    pub fn interval(self) -> Option<(f64, f64)> {
        let p = self.value()?;
        let n = self.of as f64;
        let centre = (n * p + Z * Z / 2.0) / (n + Z * Z);
        let half = Z * (centre * (1.0 - centre) / (n + Z * Z)).sqrt();
        Some(((centre - half).max(0.0), (centre + half).min(1.0)))
    }
}

/// The sum of minutes or minor units; at the end of the range it stays there.
pub fn total(parts: impl IntoIterator<Item = i64>) -> i64 {
    parts.into_iter().fold(0, i64::saturating_add)
}

/// A figure with its interval and the number of answers behind it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Estimate {
    /// The figure itself.
    pub value: f64,
    /// Lower end of the 95 % interval; none with too few answers.
    pub low: Option<f64>,
    /// Upper end.
    pub high: Option<f64>,
    /// Answers.
    pub n: usize,
}

impl Estimate {
    /// Whether the interval leaves `value` out: only then is the figure said to be another one. Without an interval
    /// nothing is said.
    pub fn differs_from(self, value: f64) -> bool {
        self.low.zip(self.high).is_some_and(|(low, high)| value < low || high < value)
    }

    /// The interval held within the ends of a scale.
    pub fn within(self, (least, most): (f64, f64)) -> Option<(f64, f64)> {
        self.low.zip(self.high).map(|(low, high)| (low.max(least), high.min(most)))
    }
}

/// Share of answers at or above `from`, 0–1: with 4 on five points the top two boxes (one of several definitions in
/// use, so `from` is a setting of the workspace).
pub fn share_from(answers: &[f64], from: f64) -> Option<Estimate> {
    let share = Share::count(answers.iter().map(|answer| *answer >= from));
    let (low, high) = share.interval()?;
    Some(Estimate { value: share.value()?, low: Some(low), high: Some(high), n: share.of })
}

/// Promoters (9–10) minus detractors (0–6), −100 to 100, with the adjusted Wald interval: three answers are
/// added, three quarters of one to promoters and detractors each.
pub fn net_score(answers: &[f64]) -> Option<Estimate> {
    let n = answers.len() as f64;
    if answers.is_empty() {
        return None;
    }
    let promoters = answers.iter().filter(|answer| **answer >= 9.0).count() as f64;
    let detractors = answers.iter().filter(|answer| **answer <= 6.0).count() as f64;
    let (p, d, m) = ((promoters + 0.75) / (n + 3.0), (detractors + 0.75) / (n + 3.0), n + 3.0);
    let half = Z * ((p + d - (p - d).powi(2)) / m).sqrt();
    let low = ((p - d - half) * 100.0).max(-100.0);
    let high = ((p - d + half) * 100.0).min(100.0);
    Some(Estimate { value: (promoters - detractors) / n * 100.0, low: Some(low), high: Some(high), n: answers.len() })
}

/// Mean with its t interval; no interval from a single answer, nor from answers that are all alike: that a few people
/// agree does not make the mean of all of them certain.
pub fn mean(answers: &[f64]) -> Option<Estimate> {
    if answers.is_empty() {
        return None;
    }
    let n = answers.len() as f64;
    let value = answers.iter().sum::<f64>() / n;
    let spread = answers.iter().map(|answer| (answer - value).powi(2)).sum::<f64>();
    let varied = answers.len() > 1 && spread > 0.0;
    let half = varied.then(|| t_95(answers.len() - 1) * (spread / (n - 1.0) / n).sqrt());
    Some(Estimate { value, low: half.map(|half| value - half), high: half.map(|half| value + half), n: answers.len() })
}

/// What the same people changed by from one answer to the next: mean of (after − before) with its t interval. Other
/// people than those who answered twice say nothing of a change.
pub fn paired_change(pairs: &[(f64, f64)]) -> Option<Estimate> {
    let changes: Vec<f64> = pairs.iter().map(|(before, after)| after - before).collect();
    mean(&changes)
}

/// What a mean is above another of other people, with Welch's interval; without an interval of either nothing is said of
/// how sure that is. Its n is that of the smaller of the two.
pub fn difference(before: Estimate, after: Estimate) -> Estimate {
    let squared = |one: Estimate| {
        let half = (one.high? - one.low?) / 2.0;
        let degrees = one.n.checked_sub(1).filter(|degrees| *degrees > 0)?;
        Some(((half / t_95(degrees)).powi(2), degrees as f64))
    };
    let half = squared(before).zip(squared(after)).map(|((a, of_a), (b, of_b))| {
        let degrees = (a + b).powi(2) / (a * a / of_a + b * b / of_b);
        t_95((degrees as usize).max(1)) * (a + b).sqrt()
    });
    let value = after.value - before.value;
    let (low, high) = (half.map(|half| value - half), half.map(|half| value + half));
    Estimate { value, low, high, n: before.n.min(after.n) }
}

/// The straight line through points that leaves the smallest squares (ordinary least squares).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Line {
    /// How many points it goes through.
    pub n: usize,
    /// Means of the points.
    middle: (f64, f64),
    /// By how much it rises by one step to the right.
    pub slope: f64,
    /// Squares to the right, and what the points lie off the line, squared.
    squares: (f64, f64),
}

impl Line {
    /// The line through points of at least two different places.
    pub fn through(points: &[(f64, f64)]) -> Option<Self> {
        let n = points.len() as f64;
        let middle = (points.iter().map(|p| p.0).sum::<f64>() / n, points.iter().map(|p| p.1).sum::<f64>() / n);
        let across: f64 = points.iter().map(|p| (p.0 - middle.0).powi(2)).sum();
        if points.len() < 2 || across <= 0.0 {
            return None;
        }
        let slope = points.iter().map(|p| (p.0 - middle.0) * (p.1 - middle.1)).sum::<f64>() / across;
        let off = points.iter().map(|p| (p.1 - middle.1 - slope * (p.0 - middle.0)).powi(2)).sum();
        Some(Self { n: points.len(), middle, slope, squares: (across, off) })
    }

    /// Where the line is at a place, and between which values a single point there lies with 95 %. No interval of two
    /// points, which any line meets.
    pub fn at(&self, x: f64) -> Estimate {
        let value = self.middle.1 + self.slope * (x - self.middle.0);
        let half = self.n.checked_sub(2).filter(|degrees| *degrees > 0).map(|degrees| {
            let (across, off) = self.squares;
            let spread = 1.0 + 1.0 / self.n as f64 + (x - self.middle.0).powi(2) / across;
            t_95(degrees) * (off / degrees as f64 * spread).sqrt()
        });
        Estimate { value, low: half.map(|half| value - half), high: half.map(|half| value + half), n: self.n }
    }
}

/// Two-sided 95 % point of Student's t.
fn t_95(degrees: usize) -> f64 {
    const TABLE: [f64; 30] = [
        12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.160, 2.145, 2.131,
        2.120, 2.110, 2.101, 2.093, 2.086, 2.080, 2.074, 2.069, 2.064, 2.060, 2.056, 2.052, 2.048, 2.045, 2.042,
    ];
    match degrees {
        0 => f64::INFINITY,
        1..=30 => TABLE[degrees - 1],
        _ => Z + 2.5 / degrees as f64,
    }
}

/// The middle one; the mean of the two middle ones of an even number.
pub fn median(values: &mut [i64]) -> Option<f64> {
    values.sort_unstable();
    let middle = values.len() / 2;
    match values.len() {
        0 => None,
        n if n % 2 == 1 => Some(values[middle] as f64),
        _ => Some((values[middle - 1] + values[middle]) as f64 / 2.0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn near(value: Option<f64>, expected: f64, tolerance: f64) {
        assert!((value.unwrap() - expected).abs() <= tolerance, "{value:?} is not {expected}");
    }

    #[test]
    fn two_rounds_of_other_people_differ_by_welch() {
        let change = |after: &[f64]| difference(mean(&[4.0, 4.0, 3.0, 5.0, 2.0]).unwrap(), mean(after).unwrap());
        let one = change(&[5.0, 5.0, 4.0, 5.0, 4.0]);
        // Squared errors 0.26 and 0.06 have 5 degrees of freedom: 2.571 × √0.32 = 1.454.
        near(Some(one.value), 1.0, 1e-9);
        near(one.low, -0.454, 0.001);
        near(one.high, 2.454, 0.001);
        assert_eq!((change(&[5.0]).low, change(&[5.0]).n), (None, 1), "one answer says nothing of how sure it is");
    }

    #[test]
    fn four_of_five_is_36_to_98_percent() {
        let satisfied = share_from(&[5.0, 4.0, 4.0, 4.0, 2.0], 4.0).unwrap();
        near(Some(satisfied.value), 0.8, 1e-9);
        near(satisfied.low, 0.36, 0.006);
        near(satisfied.high, 0.98, 0.006);
        let kept = Share::new(7, 10).interval().unwrap();
        near(Some(kept.0), 0.39, 0.01);
        near(Some(kept.1), 0.90, 0.01);
    }

    #[test]
    fn eight_recommendations_say_little() {
        let score = net_score(&[9.0, 10.0, 9.0, 10.0, 7.0, 8.0, 7.0, 6.0]).unwrap();
        near(Some(score.value), 37.5, 1e-9);
        near(score.low, -15.0, 0.6);
        near(score.high, 70.0, 0.6);
        let one = net_score(&[0.0]).unwrap();
        near(Some(one.value), -100.0, 1e-9);
        near(one.low, -98.0, 0.6);
        near(one.high, 48.0, 0.6);
    }

    #[test]
    fn zero_counts_as_a_detractor_and_seven_as_neither() {
        near(net_score(&[0.0, 10.0]).map(|score| score.value), 0.0, 1e-9);
        near(net_score(&[0.0]).map(|score| score.value), -100.0, 1e-9);
        near(net_score(&[7.0, 8.0]).map(|score| score.value), 0.0, 1e-9);
        near(net_score(&[6.0, 9.0, 9.0]).map(|score| score.value), 100.0 / 3.0, 1e-9);
        assert_eq!(net_score(&[]), None);
    }

    #[test]
    fn the_variance_of_half_promoters_and_a_sixth_detractors_is_0_556() {
        // var = P + D − (P − D)² of the answers as they are; the interval uses the adjusted ones.
        let (p, d) = (0.5_f64, 1.0 / 6.0);
        assert!((p + d - (p - d).powi(2) - 0.556).abs() < 0.001);
        // The adjusted centre of eight answers with four promoters and one detractor.
        let score = net_score(&[9.0, 10.0, 9.0, 10.0, 7.0, 8.0, 7.0, 6.0]).unwrap();
        near(score.low.zip(score.high).map(|(low, high)| (low + high) / 2.0), 27.3, 0.05);
    }

    #[test]
    fn intervals_are_clipped_to_what_can_be() {
        let all = net_score(&[10.0; 4]).unwrap();
        assert_eq!(all.high, Some(100.0));
        let none = net_score(&[0.0; 4]).unwrap();
        assert_eq!(none.low, Some(-100.0));
        assert_eq!(share_from(&[5.0; 5], 4.0).unwrap().high, Some(1.0));
        assert_eq!(share_from(&[1.0; 5], 4.0).unwrap().low, Some(0.0));
        assert_eq!(mean(&[5.0, 4.0]).unwrap().within((1.0, 5.0)).map(|ends| ends.1), Some(5.0));
    }

    #[test]
    fn a_change_of_the_same_people_is_one_only_where_its_interval_leaves_out_zero() {
        let fell = paired_change(&[(4.0, 3.0), (5.0, 3.0), (4.0, 3.0), (4.0, 2.0)]).unwrap();
        near(Some(fell.value), -1.5, 1e-9);
        // s = 0.577, t(3) = 3.182: −1.5 ± 0.919.
        near(fell.high, -0.581, 0.001);
        assert!(fell.differs_from(0.0));
        let noise = paired_change(&[(4.0, 3.0), (3.0, 4.0), (4.0, 3.0)]).unwrap();
        assert!(!noise.differs_from(0.0));
        assert!(!paired_change(&[(5.0, 1.0)]).unwrap().differs_from(0.0), "one person is no sign of all");
        assert_eq!(paired_change(&[]), None);
    }

    #[test]
    fn ease_is_a_mean_with_a_t_interval() {
        let ease = mean(&[4.0, 4.0, 3.0, 5.0, 2.0]).unwrap();
        near(Some(ease.value), 3.6, 1e-9);
        near(ease.high, 3.6 + 1.42, 0.005);
        assert_eq!(mean(&[4.0]).unwrap().low, None);
        assert_eq!(mean(&[7.0, 7.0]).unwrap().low, None, "two who agree are no proof");
        assert_eq!(mean(&[]), None);
    }

    #[test]
    fn a_trend_of_four_points_says_how_little_it_knows() {
        let line = Line::through(&[(0.0, 1.0), (1.0, 3.0), (2.0, 4.0), (3.0, 8.0)]).unwrap();
        near(Some(line.slope), 2.2, 1e-9);
        // Mean (1.5, 4); at 4 the line is at 9.5. Off the line: -0.3, 0.7, -0.5... squared sum 1.8: s = 0.949.
        let then = line.at(4.0);
        near(Some(then.value), 9.5, 1e-9);
        // t(2) = 4.303; spread 1 + 1/4 + 2.5²/5 = 2.5: 4.303 × 0.9487 × 1.5811 = 6.455.
        near(then.high, 9.5 + 6.455, 0.005);
        assert_eq!(Line::through(&[(0.0, 1.0), (1.0, 2.0)]).unwrap().at(3.0).low, None, "any line meets two points");
        assert_eq!(Line::through(&[(1.0, 1.0), (1.0, 2.0)]), None, "both of one day");
        assert_eq!(Line::through(&[]), None);
    }

    #[test]
    fn nothing_of_nothing_is_no_share() {
        assert_eq!(Share::default().value(), None);
        assert_eq!(Share::default().interval(), None);
        assert_eq!(median(&mut []), None);
        assert_eq!(median(&mut [3, 1, 2, 10]), Some(2.5));
    }
}
