//! A plan of a size that nobody draws by hand, scheduled by the engine and by bare arrays.
//!
//! A plan of 10,000 tasks is edited as a person would, one edit at a time: what the document does with an edit, and all
//! figures after it.
//!
//! The bare pass knows one calendar without holidays, one kind of link and no lag, and no reasons: what it takes is the
//! floor under any engine. Both put the tasks in order first, and both run in turn.

use std::hint::black_box;
use std::sync::Mutex;
use std::time::Duration;

use entente::document::{Document, Edit};
use entente::insight::Insights;
use entente::insight::expectations::{Expectations, NextContacts};
use entente::insight::load;
use entente::insight::meaning::Meaning;
use entente::insight::monte_carlo::{Settings, Simulation, USUAL_RUNS};
use entente::insight::schedule::Schedule;
use entente::insight::schedule::engine::{self, Axis, Hours, Lag, Link, LinkKind, Plan, Stretch, Task};
use entente::workspace::check::check;
use entente::workspace::{Assignment, Constraint, ConstraintKind, Estimate, Workspace};

use crate::large::{large, status_date, still_to_come, task_id};
use crate::measure::{row, timed};

/// Tasks of the plan that is edited, and how many edits are made.
const EDITED: usize = 10_000;
const EDITS: u64 = 300;

/// Tasks of the plan that is simulated, how often, in how many pieces and on how many threads.
const SIMULATED: usize = 1_000;
const RUNS: u32 = USUAL_RUNS;
const PIECES: u32 = 20;
const CORES: usize = 2;

const TASKS: usize = 100_000;
const LINKS: usize = 200_000;
const ROUNDS: usize = 21;
/// 2026-01-05, a Monday, in days from 1970-01-01.
const MONDAY: i64 = 20_458;

/// Numbers that look random and are the same in every run (xorshift, Marsaglia 2003).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % end
    }
}

/// Which task comes before which, none further than 500 rows.
fn pairs(numbers: &mut Numbers) -> Vec<(u32, u32)> {
    let mut pairs: Vec<(u32, u32)> = (0..LINKS)
        .map(|_| {
            let successor = 1 + numbers.below(TASKS as u64 - 1);
            let predecessor = successor - 1 - numbers.below(successor.min(500));
            (predecessor as u32, successor as u32)
        })
        .collect();
    pairs.sort_by_key(|(_, successor)| *successor);
    pairs
}

/// Nine holidays a year, phases of 20 tasks, links of three kinds, a third of them with lag or lead. `place` says on
/// which row a task stands.
fn plan(pairs: &[(u32, u32)], place: &[u32], numbers: &mut Numbers) -> Plan {
    let week = std::array::from_fn(|day| if day < 5 { Hours::usual() } else { Hours::default() });
    let holidays: Vec<Stretch> = (0..40 * 9)
        .map(|number| MONDAY + number / 9 * 365 + number % 9 * 40)
        .map(|day| Stretch::daily(day, day, &Hours::default()))
        .collect();
    let mut plan = Plan::new(MONDAY * 1440 + 480, vec![Axis::new(&week, &holidays)]);
    for _ in 0..TASKS {
        plan.push(Task { duration: 240 * (1 + numbers.below(20) as i64), ..Task::default() });
    }
    for (predecessor, successor) in pairs {
        let kind = match numbers.below(10) {
            0 => LinkKind::StartStart,
            1 => LinkKind::FinishFinish,
            _ => LinkKind::FinishStart,
        };
        let lag = Lag::Working(if numbers.below(3) == 0 { 480 * (numbers.below(9) as i32 - 3) } else { 0 });
        let (predecessor, successor) = (place[*predecessor as usize], place[*successor as usize]);
        plan.link(Link { predecessor, successor, kind, lag });
    }
    plan.ready()
}

/// Early and late dates and slack of every task in working minutes of one axis, over arrays: what any engine has to do at
/// least. Links by successor; the tasks in any order.
fn bare(pairs: &[(u32, u32)], durations: &[i64]) -> Vec<[i64; 5]> {
    let order = sorted(pairs);
    let mut first = vec![0u32; TASKS + 1];
    for (_, to) in pairs {
        first[*to as usize + 1] += 1;
    }
    for row in 0..TASKS {
        first[row + 1] += first[row];
    }
    let before = |row: usize| pairs[first[row] as usize..first[row + 1] as usize].iter().map(|pair| pair.0 as usize);
    let (mut start, mut finish) = (vec![0; TASKS], vec![0; TASKS]);
    for row in order.iter().map(|row| *row as usize) {
        start[row] = before(row).map(|from| finish[from]).max().unwrap_or(0);
        finish[row] = start[row] + durations[row];
    }
    let mut late = vec![finish.iter().copied().max().unwrap_or(0); TASKS];
    for row in order.iter().rev().map(|row| *row as usize) {
        let latest = late[row] - durations[row];
        before(row).for_each(|from| late[from] = late[from].min(latest));
    }
    let columns = (0..TASKS).map(|row| {
        let (early, late) = (finish[row], late[row]);
        [start[row], early, late - durations[row], late, late - early]
    });
    columns.collect()
}

/// An order in which predecessors come first (Kahn 1962).
fn sorted(pairs: &[(u32, u32)]) -> Vec<u32> {
    let (mut waits, mut after) = (vec![0u32; TASKS], vec![0u32; TASKS + 1]);
    for (from, to) in pairs {
        waits[*to as usize] += 1;
        after[*from as usize + 1] += 1;
    }
    for row in 0..TASKS {
        after[row + 1] += after[row];
    }
    let (mut next, mut successors) = (after.clone(), vec![0u32; pairs.len()]);
    for (from, to) in pairs {
        successors[next[*from as usize] as usize] = *to;
        next[*from as usize] += 1;
    }
    let mut order: Vec<u32> = (0..TASKS as u32).filter(|row| waits[*row as usize] == 0).collect();
    let mut at = 0;
    while let Some(row) = order.get(at).copied() {
        at += 1;
        for to in &successors[after[row as usize] as usize..after[row as usize + 1] as usize] {
            waits[*to as usize] -= 1;
            if waits[*to as usize] == 0 {
                order.push(*to);
            }
        }
    }
    order
}

fn median(times: &[Duration]) -> Duration {
    let mut times = times.to_vec();
    times.sort_unstable();
    times[times.len() / 2]
}

/// The rows of the table.
pub fn figures() {
    let mut numbers = Numbers(1);
    let pairs = pairs(&mut numbers);
    let mut place: Vec<u32> = (0..TASKS as u32).collect();
    let in_order = plan(&pairs, &place, &mut numbers);
    for last in (1..TASKS).rev() {
        place.swap(last, numbers.below(last as u64 + 1) as usize);
    }
    let shuffled = plan(&pairs, &place, &mut numbers);
    let durations: Vec<i64> = (0..TASKS).map(|_| 240 * (1 + numbers.below(20) as i64)).collect();
    let mut turned: Vec<(u32, u32)> =
        pairs.iter().map(|(from, to)| (place[*from as usize], place[*to as usize])).collect();
    turned.sort_by_key(|(_, to)| *to);
    for (rows, plan, pairs) in [("in order", &in_order, &pairs), ("shuffled", &shuffled, &turned)] {
        // One after the other, so that what else the machine does meets both.
        let engine = || timed(|| engine::solve(plan));
        let floor = || timed(|| bare(pairs, &durations));
        let (engine, floor): (Vec<Duration>, Vec<Duration>) = (0..ROUNDS).map(|_| (engine(), floor())).unzip();
        let floors = median(&engine).as_secs_f64() / median(&floor).as_secs_f64();
        row(format!("{TASKS} tasks, {LINKS} links, rows {rows}"), engine, "< 25 median");
        row("  floor: order, two passes, slack, bare arrays", floor, "");
        println!("{:<44} {floors:>9.2} {:>9} {:>9}   < 3", "  floors", "", "");
    }
}

/// The row about the simulation: every task has an estimate, and both cores work on it as the program lets them.
pub fn simulation() {
    let mut workspace = large(SIMULATED);
    for id in workspace.tasks.ids().collect::<Vec<_>>() {
        if let Some(task) = workspace.tasks.get_mut(id) {
            let likely = task.duration_minutes;
            task.estimate = Some(Estimate { optimistic_minutes: likely / 2, pessimistic_minutes: likely * 2 });
        }
    }
    let day = status_date();
    let schedule = Schedule::of(&workspace, day);
    let times = (0..3).map(|_| {
        timed(|| {
            let simulation = Simulation::of(&workspace, &schedule, day, Settings::default());
            let pieces = Mutex::new(simulation.pieces(RUNS / PIECES));
            let done = Mutex::new(Vec::new());
            std::thread::scope(|scope| {
                for _ in 0..CORES {
                    scope.spawn(|| {
                        while let Some(runs) = pieces.lock().ok().and_then(|mut pieces| pieces.pop()) {
                            let chunk = simulation.run(runs);
                            done.lock().expect("nothing broke").push(chunk);
                        }
                    });
                }
            });
            simulation.forecast(done.into_inner().expect("nothing broke")).expect("a forecast").runs()
        })
    });
    row(format!("simulation, {SIMULATED} tasks, {RUNS} runs, {CORES} cores"), times.collect(), "< 1000");
}

/// A plan on which somebody works: every task asks its owner for work, so that there is a load to reckon.
fn worked_on(tasks: usize) -> Workspace {
    let mut workspace = large(tasks);
    for id in workspace.tasks.ids().collect::<Vec<_>>() {
        if let Some(task) = workspace.tasks.get_mut(id)
            && let Some(who) = task.owner
        {
            task.assignments = vec![Assignment::new(who.into(), 20)];
        }
    }
    workspace
}

/// The rows of the table about a plan that is edited.
///
/// The timeline's own figures after one edit are these: dates and why, slack, the critical path, sums of the summaries,
/// slip against the baseline and deadlines (all of the schedule), counts, everybody's load, and the lane of expectations.
/// The edit with its check is in both lines. The second line is all that the program does before it draws: also the
/// replay, earned value, people, warnings and both managers. The rows are taken over by the view: `gantt` measures it.
pub fn edits() {
    let workspace = worked_on(EDITED);
    let day = status_date();
    let size = format!("{EDITED} tasks");
    let few = |job: &dyn Fn()| -> Vec<Duration> { (0..ROUNDS).map(|_| timed(job)).collect() };
    row(format!("check, {size}"), few(&|| drop(black_box(check(&workspace)))), "");
    row(format!("schedule of all, {size}"), few(&|| drop(black_box(Schedule::of(&workspace, day)))), "");
    row(format!("every figure, {size}"), few(&|| drop(black_box(Insights::of(&workspace, day)))), "");
    let mut numbers = Numbers(7);
    let mut schedule = Schedule::of(&workspace, day);
    let mut insights = Insights::of(&workspace, day);
    let mut loads = load::Known::of(&insights.shown, &schedule);
    let contacts = NextContacts::of(&insights.shown, insights.talks(), day);
    let mut document = Document::opened(workspace, 1);
    let (mut all, mut own, mut edits, mut schedules) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for turn in 0..EDITS {
        let id = task_id(numbers.below(EDITED as u64));
        let edit = match turn % 3 {
            0 => Edit::ResizeTask { id, duration_minutes: 240 * numbers.below(40) as i64 },
            1 => Edit::ReportProgress {
                id,
                on: day,
                percent: numbers.below(90) as u8,
                at_now: day.and_hms_opt(9, 0, 0).unwrap_or_default(),
            },
            _ => {
                let start = (day + chrono::Days::new(numbers.below(300))).and_hms_opt(8, 0, 0);
                let Some(mut task) = document.workspace().tasks.get(id).cloned() else { continue };
                let constraint = Constraint { kind: ConstraintKind::StartNoEarlierThan, at: start };
                Meaning::Bound(constraint).apply(&mut task);
                Edit::Put(task.into())
            }
        };
        let edited = timed(|| document.apply_plainly(edit).is_ok());
        let figures = timed(|| insights = Insights::after(Some(insights.earlier()), document.workspace(), day));
        let before = schedule.clone();
        let shown = &insights.shown;
        let dates = timed(|| schedule = schedule.what_if(shown));
        let others = timed(|| {
            loads = loads.after(&before, shown, &schedule);
            let lane = Expectations::of(shown, &schedule, &insights.grid, &contacts, day);
            black_box((lane, schedule.counts(), schedule.percent(), schedule.agreed_finish()));
        });
        schedules.push(dates);
        edits.push(edited);
        own.push(edited + dates + others);
        all.push(edited + figures);
    }
    row(format!("one edit and the timeline's figures, {size}"), own, "< 2 median");
    row(format!("one edit and all figures of all views, {size}"), all, "");
    row("  of these the edit and its check", edits, "");
    row("  the schedule alone", schedules, "");
    // A year more of what is still to come: all that waits for it moves, and the end of the plan.
    let id = still_to_come(EDITED);
    let later = (0..ROUNDS as i64).map(|turn| {
        let edit = Edit::ResizeTask { id, duration_minutes: 480 * (250 + turn) };
        let was = schedule.clone();
        timed(|| {
            if document.apply_plainly(edit).is_ok() {
                schedule = was.what_if(document.workspace());
            }
        })
    });
    let later = later.collect();
    row(format!("  the same that moves the end, {size}"), later, "");
}
