//! Monte Carlo: what the uncertainty of single tasks means for the end of the plan.
//!
//! Each run draws a duration for every task with a three-point estimate, lets the open risks of the register happen or
//! not, and schedules the plan with what came of it. Owns what is drawn and how runs are put together; the schedule is
//! the engine's own forward pass, so that without any spread every run ends when the plan does. Nothing is drawn from
//! a clock: the same seed gives the same forecast, in however many pieces it is worked out.
//!
//! - An estimate is that of the whole duration, the most likely being the duration itself. Of what has begun only the
//!   rest varies, in the same proportion.
//! - An open risk with a rating happens with the chance of its rating (1–5: 10, 30, 50, 70, 90 %) and then makes the
//!   open tasks that it is tied to longer by a share of their most likely rest (effect 1–5: 5, 10, 20, 40, 80 %). These
//!   are the scales of the probability and impact matrix in the PMBOK Guide (4th edition, 11.3). Effects add up.
//! - Tasks fixed by hand and finished ones do not vary. Estimates are taken as independent of each other; a risk that
//!   is tied to several tasks strikes them together.

pub mod chance;
mod outcome;

use std::collections::HashMap;
use std::ops::Range;

use chrono::{NaiveDate, NaiveTime};

use super::calendar::minute;
use super::schedule::engine::{Minute, Plan, Repeat};
use super::schedule::{Schedule, plan_of};
use super::statistics::Share;
use crate::workspace::{Risk, RiskId, RiskKind, TaskId, Workspace};
use chance::{Mode, Quantiles, unit};

pub use chance::Shape;
pub use outcome::{Bin, DeadlineChance, Forecast, RiskSwing, TaskSwing};

/// Chance of a risk by its rating, 1–5 (PMBOK Guide).
pub const CHANCES: [f64; 5] = [0.1, 0.3, 0.5, 0.7, 0.9];
/// Share by which a risk makes a task longer by its rating, 1–5 (PMBOK Guide).
pub const EFFECTS: [f64; 5] = [0.05, 0.1, 0.2, 0.4, 0.8];
/// Runs unless someone asks for another number.
pub const USUAL_RUNS: u32 = 10_000;
/// Shortest and longest fifth: what a swing compares.
const TAIL: f64 = 0.2;

/// What is simulated, and how.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Settings {
    /// How durations lie between their estimates.
    pub shape: Shape,
    /// Whether the risks of the register happen.
    pub with_risks: bool,
    /// How many runs.
    pub runs: u32,
    /// What all chance comes from.
    pub seed: u64,
}

impl Default for Settings {
    fn default() -> Self {
        Self { shape: Shape::default(), with_risks: true, runs: USUAL_RUNS, seed: 1 }
    }
}

/// A task whose duration varies.
#[derive(Clone, Debug)]
struct Column {
    row: usize,
    /// Its most likely duration and what of it is done.
    likely: i64,
    done: i64,
    /// Least and most as shares of the most likely, and where that lies between them.
    spread: Option<(f64, f64, Mode)>,
    /// Risks that it is tied to (places in [`Simulation::risks`]), and their effects.
    risks: Vec<(usize, f64)>,
}

/// A risk that may happen.
#[derive(Clone, Debug)]
struct Threat {
    id: RiskId,
    chance: f64,
    tasks: usize,
}

/// A plan ready to be run again and again.
pub struct Simulation {
    plan: Plan,
    tasks: Vec<TaskId>,
    settings: Settings,
    quantiles: Quantiles,
    columns: Vec<Column>,
    risks: Vec<Threat>,
    /// Rows that are not finished with a deadline that has not passed, and it.
    deadlines: Vec<(usize, Minute)>,
    /// When the plan ends as it is.
    planned: Minute,
    /// The end of the agreed last day, where one is agreed.
    agreed: Option<Minute>,
    /// Open tasks with an estimate, of all open tasks.
    estimated: Share,
}

/// Sums of one column or risk over some runs: whole numbers, so that their order does not matter.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Sums {
    /// Runs in which it was short, or did not happen: how many, and the sum of the ends.
    low: (i64, i64),
    /// Runs in which it was long, or happened.
    high: (i64, i64),
    /// Sum of durations and of their squares, from the most likely.
    length: (i64, i128),
}

/// What came of some runs.
#[derive(Clone, Debug, PartialEq)]
pub struct Chunk {
    /// The first run.
    first: u32,
    /// When each run ended, in minutes after the plan's end.
    ends: Vec<i64>,
    /// In how many runs each row drove the end.
    driving: Vec<u32>,
    columns: Vec<Sums>,
    risks: Vec<Sums>,
    /// In how many runs each deadline was kept.
    kept: Vec<u32>,
}

impl Simulation {
    /// Makes ready what is to be simulated, as known on `day`.
    pub fn of(workspace: &Workspace, schedule: &Schedule, day: NaiveDate, settings: Settings) -> Self {
        let (mut plan, tasks) = plan_of(workspace);
        if plan.finish.take().is_some() {
            // What is scheduled backwards is worked through forwards, from where it has to begin.
            plan.start = minute(schedule.start);
        }
        let rows: HashMap<TaskId, usize> = tasks.iter().enumerate().map(|(row, id)| (*id, row)).collect();
        let mut risks = Vec::new();
        let mut struck: HashMap<usize, Vec<(usize, f64)>> = HashMap::new();
        for risk in workspace.risks.iter().filter(|_| settings.with_risks) {
            let Some((chance, effect)) = rated(risk, day) else { continue };
            let mut below: Vec<usize> = Vec::new();
            for task in &risk.tasks {
                let mut open = vec![*task];
                while let Some(id) = open.pop() {
                    open.extend(schedule.tree.children(id));
                    below.extend(rows.get(&id).filter(|row| plan.can_vary(**row) && plan.remaining(**row) > 0));
                }
            }
            below.sort_unstable();
            below.dedup();
            if !below.is_empty() {
                for row in &below {
                    struck.entry(*row).or_default().push((risks.len(), effect));
                }
                risks.push(Threat { id: risk.id, chance, tasks: below.len() });
            }
        }
        let mut estimated = Share::default();
        let mut columns = Vec::new();
        for (row, id) in tasks.iter().enumerate() {
            if !plan.can_vary(row) || plan.remaining(row) == 0 {
                continue;
            }
            let likely = plan.minutes(row);
            let estimate = workspace.tasks.get(*id).and_then(|task| task.estimate);
            let spread = estimate.and_then(|estimate| {
                // An estimate that does not hold the duration is widened to it.
                let least = estimate.optimistic_minutes.clamp(0, likely) as f64 / likely as f64;
                let most = estimate.pessimistic_minutes.max(likely) as f64 / likely as f64;
                let mode = (1.0 - least) / (most - least);
                (most > least).then(|| (least, most, Mode::new(mode)))
            });
            estimated.of += 1;
            estimated.n += usize::from(estimate.is_some());
            let risks = struck.remove(&row).unwrap_or_default();
            if spread.is_some() || !risks.is_empty() {
                let done = likely - plan.remaining(row);
                columns.push(Column { row, likely, done, spread, risks });
            }
        }
        let open = |row: &usize| schedule.get(tasks[*row]).is_some_and(|dates| dates.percent < 100.0);
        let deadline = |row: usize| Some((row, minute(workspace.tasks.get(tasks[row])?.deadline?)));
        let ahead = |deadline: &(usize, Minute)| deadline.1 >= minute(day.and_time(NaiveTime::MIN));
        let deadlines = (0..tasks.len()).filter(open).filter_map(deadline).filter(ahead).collect();
        let planned = Repeat::of(&plan).run();
        let agreed = workspace.engagement.end.map(|end| minute(end.and_time(NaiveTime::MIN)) + 1440);
        let quantiles = Quantiles::of(settings.shape);
        Self { planned, agreed, plan, tasks, settings, quantiles, columns, risks, deadlines, estimated }
    }

    /// How it is simulated.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// Whether anything varies at all.
    pub fn varies(&self) -> bool {
        !self.columns.is_empty()
    }

    /// The runs cut into pieces that can be worked out side by side, each of so many runs at most.
    pub fn pieces(&self, runs: u32) -> Vec<Range<u32>> {
        let (runs, all) = (runs.max(1), if self.varies() { self.settings.runs.max(1) } else { 1 });
        (0..all.div_ceil(runs)).map(|piece| piece * runs..((piece + 1) * runs).min(all)).collect()
    }

    /// What a run draws for a column, or for a risk (these come after the columns).
    #[inline]
    fn draw(&self, run: u32, place: usize) -> f64 {
        let width = self.columns.len() + self.risks.len();
        unit(self.settings.seed, u64::from(run) * width as u64 + place as u64)
    }

    /// Works out some of the runs.
    pub fn run(&self, runs: Range<u32>) -> Chunk {
        let mut repeat = Repeat::of(&self.plan);
        let mut chunk = Chunk {
            first: runs.start,
            ends: Vec::with_capacity(runs.len()),
            driving: vec![0; self.tasks.len()],
            columns: vec![Sums::default(); self.columns.len()],
            risks: vec![Sums::default(); self.risks.len()],
            kept: vec![0; self.deadlines.len()],
        };
        let mut happens = vec![false; self.risks.len()];
        let mut drawn = vec![(0.0, 0_i64); self.columns.len()];
        for run in runs {
            for (place, (risk, happens)) in self.risks.iter().zip(&mut happens).enumerate() {
                *happens = self.draw(run, self.columns.len() + place) < risk.chance;
            }
            for (place, (column, drawn)) in self.columns.iter().zip(&mut drawn).enumerate() {
                let chance = self.draw(run, place);
                let length = column.length(&self.quantiles, chance, &happens);
                repeat.set_duration(column.row, length);
                *drawn = (chance, length - column.likely);
            }
            let end = repeat.run() - self.planned;
            chunk.ends.push(end);
            for (drives, count) in repeat.driving().zip(&mut chunk.driving) {
                *count += u32::from(drives);
            }
            for ((chance, longer), sums) in drawn.iter().zip(&mut chunk.columns) {
                sums.length.0 += longer;
                sums.length.1 += i128::from(*longer).pow(2);
                sums.add((*chance < TAIL).then_some(false).or((*chance >= 1.0 - TAIL).then_some(true)), end);
            }
            for (happens, sums) in happens.iter().zip(&mut chunk.risks) {
                sums.add(Some(*happens), end);
            }
            for ((row, deadline), kept) in self.deadlines.iter().zip(&mut chunk.kept) {
                *kept += u32::from(repeat.finish(*row) <= *deadline);
            }
        }
        chunk
    }
}

impl Sums {
    /// Counts a run that ended so.
    #[inline]
    fn add(&mut self, high: Option<bool>, end: i64) {
        let sum = match high {
            Some(true) => &mut self.high,
            Some(false) => &mut self.low,
            None => return,
        };
        *sum = (sum.0 + 1, sum.1 + end);
    }

    /// What two pieces come to.
    fn with(self, other: &Self) -> Self {
        let sum = |a: (i64, i64), b: (i64, i64)| (a.0 + b.0, a.1 + b.1);
        let length = (self.length.0 + other.length.0, self.length.1 + other.length.1);
        Self { low: sum(self.low, other.low), high: sum(self.high, other.high), length }
    }
}

impl Column {
    /// How long the whole task takes.
    #[inline]
    fn length(&self, quantiles: &Quantiles, chance: f64, happens: &[bool]) -> i64 {
        let mut share = match &self.spread {
            Some((least, most, mode)) => least + (most - least) * quantiles.at(mode, chance),
            None => 1.0,
        };
        share += self.risks.iter().filter(|(risk, _)| happens[*risk]).map(|(_, effect)| effect).sum::<f64>();
        self.done + ((self.likely - self.done) as f64 * share).round() as i64
    }
}

/// Chance and effect of an open risk by its latest rating on a day.
fn rated(risk: &Risk, day: NaiveDate) -> Option<(f64, f64)> {
    let open = risk.kind == RiskKind::Risk && risk.closed_on.is_none_or(|closed| closed > day);
    let known = risk.ratings.iter().filter(|rating| rating.on <= day);
    let rating = known.max_by_key(|rating| rating.on).filter(|_| open)?;
    let of = |scale: [f64; 5], rating: u8| usize::from(rating).checked_sub(1).and_then(|at| scale.get(at).copied());
    Some((of(CHANCES, rating.probability)?, of(EFFECTS, rating.impact)?))
}
