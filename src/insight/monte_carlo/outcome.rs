//! What all runs together say: when the plan ends and with what chance, and which tasks and risks decide that.

use std::collections::HashMap;

use chrono::{Days, NaiveDate, NaiveDateTime};

use super::chance::unit;
use super::{Chunk, Settings, Simulation, Sums, Threat};
use crate::insight::calendar::{minute, moment};
use crate::insight::schedule::engine::Minute;
use crate::insight::statistics::Share;
use crate::workspace::{RiskId, TaskId};

/// The most bars of a distribution.
const MOST_BINS: i64 = 32;
/// Widths of a bar, in days.
const WIDTHS: [i64; 8] = [1, 2, 3, 5, 7, 14, 28, 56];
/// Minutes of the clock in a day.
const DAY: f64 = 1440.0;

/// When the plan ends, as a distribution, and what decides it.
#[derive(Clone, Debug, PartialEq)]
pub struct Forecast {
    /// What was simulated.
    pub settings: Settings,
    /// When the plan ends as it is.
    pub planned: NaiveDateTime,
    /// The agreed last day, where one is agreed.
    pub agreed: Option<NaiveDate>,
    /// Open tasks with a three-point estimate, of all open tasks.
    pub estimated: Share,
    /// Risks that may happen in a run.
    pub risks_counted: usize,
    /// The ends of all runs, the earliest first.
    ends: Vec<Minute>,
    /// How likely each deadline that has not passed is kept, the least likely first.
    pub deadlines: Vec<DeadlineChance>,
    /// Open tasks that drive the end in any run or whose estimates move it, those that move it most first.
    pub tasks: Vec<TaskSwing>,
    /// Risks by what they cost when they happen, the dearest first.
    pub risks: Vec<RiskSwing>,
}

/// How likely a deadline is kept.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DeadlineChance {
    /// Of which task.
    pub task: TaskId,
    /// When it should be finished.
    pub at: NaiveDateTime,
    /// In which share of the runs it is, 0–1.
    pub chance: f64,
}

/// What a task has to do with the end.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TaskSwing {
    /// Which task.
    pub task: TaskId,
    /// Criticality index: share of the runs in which it drives the end, 0–1.
    pub criticality: f64,
    /// Days by which the mean end is earlier in the runs in which it took shortest (a fifth of all), and later in
    /// those in which it took longest: the two ends of a bar in a tornado. None where its duration does not vary.
    pub swing: Option<(f64, f64)>,
    /// Spearman's rank correlation between its duration and the end, −1 to 1 (cruciality). None as above.
    pub correlation: Option<f64>,
    /// Schedule sensitivity index: criticality × the standard deviation of its duration ÷ that of the end
    /// (PMBOK Guide; Vanhoucke 2010). None as above.
    pub sensitivity: Option<f64>,
}

impl TaskSwing {
    /// Days between both ends of its bar; 0 where its duration does not vary.
    pub fn width(&self) -> f64 {
        self.swing.map_or(0.0, |(low, high)| (high - low).abs())
    }
}

/// What a risk has to do with the end.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RiskSwing {
    /// Which risk.
    pub risk: RiskId,
    /// The chance with which it happens in a run, 0–1.
    pub chance: f64,
    /// How many open tasks it makes longer.
    pub tasks: usize,
    /// Days by which the mean end is later when it happens than when it does not; none where one of both never was.
    pub days: Option<f64>,
}

/// A bar of the distribution.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bin {
    /// First day.
    pub first: NaiveDate,
    /// Last day.
    pub last: NaiveDate,
    /// Share of the runs that end on these days, 0–1.
    pub share: f64,
}

impl Simulation {
    /// Puts the pieces together, in whatever order they come; none while a piece is missing.
    pub fn forecast(&self, mut pieces: Vec<Chunk>) -> Option<Forecast> {
        pieces.sort_by_key(|piece| piece.first);
        let all: usize = self.pieces(u32::MAX).iter().map(|piece| piece.len()).sum();
        let ends: Vec<i64> = pieces.iter().flat_map(|piece| piece.ends.iter().copied()).collect();
        let whole = pieces.iter().scan(0, |next, piece| {
            let fits = piece.first == *next;
            *next += piece.ends.len() as u32;
            Some(fits)
        });
        if ends.len() != all || !whole.into_iter().all(|fits| fits) {
            return None;
        }
        let runs = ends.len() as f64;
        let merged = |of: fn(&Chunk) -> &Vec<Sums>, place: usize| {
            pieces.iter().fold(Sums::default(), |sums, piece| sums.with(&of(piece)[place]))
        };
        let count = |of: fn(&Chunk) -> &Vec<u32>, place: usize| -> f64 {
            f64::from(pieces.iter().map(|piece| of(piece)[place]).sum::<u32>()) / runs
        };
        let mean = ends.iter().sum::<i64>() as f64 / runs;
        let deviation = (ends.iter().map(|end| (*end as f64 - mean).powi(2)).sum::<f64>() / runs).sqrt();
        let ranks = ranks(&ends);
        let column_of: HashMap<usize, usize> =
            self.columns.iter().enumerate().map(|(place, column)| (column.row, place)).collect();
        let mut tasks = Vec::new();
        for (row, task) in self.tasks.iter().enumerate().filter(|(row, _)| self.plan.can_vary(*row)) {
            let criticality = count(|piece| &piece.driving, row);
            let place = column_of.get(&row).copied().filter(|place| self.columns[*place].spread.is_some());
            let mut swing = TaskSwing { task: *task, criticality, swing: None, correlation: None, sensitivity: None };
            if let Some(place) = place {
                let sums = merged(|piece| &piece.columns, place);
                let tail = |(n, sum): (i64, i64)| (n > 0).then(|| (sum as f64 / n as f64 - mean) / DAY);
                swing.swing = tail(sums.low).zip(tail(sums.high));
                swing.correlation = self.correlation(place, &ranks);
                let (n, square) = (sums.length.0 as f64 / runs, sums.length.1 as f64 / runs);
                let own = (square - n * n).max(0.0).sqrt();
                swing.sensitivity = (deviation > 0.0).then(|| criticality * own / deviation);
            }
            if criticality > 0.0 || swing.swing.is_some() {
                tasks.push(swing);
            }
        }
        tasks.sort_by(|a, b| b.width().total_cmp(&a.width()).then(b.criticality.total_cmp(&a.criticality)));
        let risk = |(place, risk): (usize, &Threat)| {
            let sums = merged(|piece| &piece.risks, place);
            let mean = |(n, sum): (i64, i64)| (n > 0).then(|| sum as f64 / n as f64);
            let days = mean(sums.high).zip(mean(sums.low)).map(|(with, without)| (with - without) / DAY);
            RiskSwing { risk: risk.id, chance: risk.chance, tasks: risk.tasks, days }
        };
        let mut risks: Vec<RiskSwing> = self.risks.iter().enumerate().map(risk).collect();
        risks.sort_by(|a, b| b.days.unwrap_or(0.0).total_cmp(&a.days.unwrap_or(0.0)));
        let deadline = |(place, (row, at)): (usize, &(usize, Minute))| DeadlineChance {
            task: self.tasks[*row],
            at: moment(*at),
            chance: count(|piece| &piece.kept, place),
        };
        let mut deadlines: Vec<DeadlineChance> = self.deadlines.iter().enumerate().map(deadline).collect();
        deadlines.sort_by(|a, b| a.chance.total_cmp(&b.chance).then(a.at.cmp(&b.at)));
        let mut ends: Vec<Minute> = ends.into_iter().map(|end| self.planned + end).collect();
        ends.sort_unstable();
        Some(Forecast {
            settings: self.settings,
            planned: moment(self.planned),
            agreed: self.agreed.map(|agreed| moment(agreed - 1).date()),
            estimated: self.estimated,
            risks_counted: self.risks.len(),
            ends,
            deadlines,
            tasks,
            risks,
        })
    }

    /// Spearman's correlation of a column with the ends, of which the ranks are given. A duration grows with the
    /// number that is drawn for it, so that number is its rank.
    fn correlation(&self, place: usize, ranks: &[f64]) -> Option<f64> {
        let width = (self.columns.len() + self.risks.len()) as u64;
        let (n, mean) = (ranks.len() as f64, (ranks.len() as f64 - 1.0) / 2.0);
        let (mut sum, mut squares, mut product, mut of_ranks) = (0.0, 0.0, 0.0, 0.0);
        for (run, rank) in ranks.iter().enumerate() {
            let drawn = unit(self.settings.seed, run as u64 * width + place as u64) - 0.5;
            let rank = rank - mean;
            sum += drawn;
            squares += drawn * drawn;
            product += drawn * rank;
            of_ranks += rank * rank;
        }
        let scale = ((squares - sum * sum / n) * of_ranks).sqrt();
        (scale > 0.0).then(|| (product / scale).clamp(-1.0, 1.0))
    }
}

/// The rank of each, from 0; those that are equal share the mean of theirs.
fn ranks(values: &[i64]) -> Vec<f64> {
    let mut order: Vec<u32> = (0..values.len() as u32).collect();
    order.sort_unstable_by_key(|at| values[*at as usize]);
    let mut ranks = vec![0.0; values.len()];
    let mut from = 0;
    while from < order.len() {
        let value = values[order[from] as usize];
        let to = from + order[from..].partition_point(|at| values[*at as usize] == value);
        for at in &order[from..to] {
            ranks[*at as usize] = (from + to - 1) as f64 / 2.0;
        }
        from = to;
    }
    ranks
}

impl Forecast {
    /// How many runs it rests on; 1 where nothing varies.
    pub fn runs(&self) -> usize {
        self.ends.len()
    }

    /// Whether any two runs ended differently.
    pub fn varies(&self) -> bool {
        self.ends.first() != self.ends.last()
    }

    /// The moment by which this share of the runs (0–1) has ended: 0.8 for P80.
    pub fn by(&self, share: f64) -> NaiveDateTime {
        let place = (share * self.ends.len() as f64).ceil() as usize;
        let end = self.ends.get(place.saturating_sub(1).min(self.ends.len().saturating_sub(1)));
        end.map_or(self.planned, |end| moment(*end))
    }

    /// The mean end.
    pub fn mean(&self) -> NaiveDateTime {
        let Some(first) = self.ends.first() else { return self.planned };
        moment(first + self.ends.iter().map(|end| end - first).sum::<i64>() / self.ends.len() as i64)
    }

    /// The share of the runs that ended by a moment, 0–1.
    pub fn chance_by(&self, at: NaiveDateTime) -> f64 {
        let at = minute(at);
        self.ends.partition_point(|end| *end <= at) as f64 / self.ends.len().max(1) as f64
    }

    /// The share of the runs that ended by the end of a day, 0–1.
    pub fn chance_by_day(&self, day: NaiveDate) -> f64 {
        day.succ_opt().map_or(1.0, |next| self.chance_by(next.into()))
    }

    /// The share of the runs that keep the agreed end, 0–1; none where no end is agreed.
    pub fn chance_of_agreed(&self) -> Option<f64> {
        self.agreed.map(|day| self.chance_by_day(day))
    }

    /// The distribution as bars of equal width, from the earliest end to the latest, at most 32.
    pub fn bins(&self) -> Vec<Bin> {
        let (Some(first), Some(last)) = (self.ends.first(), self.ends.last()) else { return Vec::new() };
        let (first, last) = (moment(*first).date(), moment(*last).date());
        let days = (last - first).num_days() + 1;
        let width = WIDTHS.into_iter().find(|width| days <= width * MOST_BINS).unwrap_or(days / MOST_BINS + 1);
        let mut shares = vec![0_usize; (days as usize).div_ceil(width as usize)];
        for end in &self.ends {
            let place = (moment(*end).date() - first).num_days() / width;
            shares[place as usize] += 1;
        }
        let day = |days: i64| first.checked_add_days(Days::new(days as u64)).unwrap_or(last);
        let bin = |(place, count): (usize, usize)| {
            let from = place as i64 * width;
            let share = count as f64 / self.ends.len() as f64;
            Bin { first: day(from), last: day(from + width - 1), share }
        };
        shares.into_iter().enumerate().map(bin).collect()
    }
}
