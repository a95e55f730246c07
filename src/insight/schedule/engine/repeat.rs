//! The forward pass again and again with other durations: what a simulation asks of the engine.
//!
//! The order of the network is worked out once; a run costs one pass over flat columns. What goes as late as possible
//! is taken as going as soon as possible: that never moves the end of the plan.

use super::Cause;
use super::axis::Minute;
use super::forward::{self, Forward};
use super::order::Network;
use super::plan::{Plan, Task};

/// Its start drives the end.
const START: u8 = 1;
/// Its finish drives the end.
const FINISH: u8 = 2;

/// A plan of which nothing but durations changes from run to run.
pub struct Repeat<'a> {
    base: &'a Plan,
    network: Network,
    /// As `base`, with the durations of the next run.
    plan: Plan,
    run: Forward,
    drives: Vec<u8>,
}

impl<'a> Repeat<'a> {
    /// Makes a plan ready to be run often; the first run is the plan as it is.
    pub fn of(base: &'a Plan) -> Self {
        let network = Network::of(base);
        let run = forward::pass(base, &network, None);
        Self { base, network, plan: base.clone(), run, drives: vec![0; base.len()] }
    }

    /// How long a task takes in the next run, in minutes of its own duration. The work of its resources and what
    /// remains of it change with it.
    pub fn set_duration(&mut self, row: usize, minutes: i64) {
        let before = self.base.duration(row);
        self.plan.set_duration(row, minutes.max(0));
        let detail = self.plan.rows[row].detail;
        let (Some(task), Some(base)) = (self.plan.details.get_mut(detail as usize), self.base.detail(row)) else {
            return;
        };
        task.remaining = base.remaining.map(|remaining| (remaining + minutes - before).max(0));
        for (run, base) in task.runs.iter_mut().zip(&base.runs) {
            run.minutes = if before > 0 { (base.minutes as f64 * minutes as f64 / before as f64) as i64 } else { 0 };
        }
    }

    /// Schedules with the durations that are set; says when the plan ends.
    pub fn run(&mut self) -> Minute {
        self.run = forward::pass(&self.plan, &self.network, None);
        self.run.project_finish
    }

    /// When a task finishes in the last run.
    pub fn finish(&self, row: usize) -> Minute {
        self.run.dates[row].finish
    }

    /// Of each row whether it lies on a path that drives the end of the last run: had it come earlier and every other
    /// such path, too, so would the end.
    pub fn driving(&mut self) -> impl Iterator<Item = bool> + '_ {
        let rows = self.plan.len();
        self.drives.fill(0);
        for row in 0..rows {
            if !self.plan.is_summary(row) && self.run.dates[row].finish == self.run.project_finish {
                self.drives[row] = FINISH;
            }
        }
        for at in (0..self.network.order.len()).rev() {
            let node = self.network.order[at] as usize;
            if node >= rows {
                self.down(node - rows);
            } else if self.drives[node] != 0 && matches!(self.run.cause[node], Cause::Link(_)) {
                self.back(node);
            }
        }
        self.drives.iter().map(|drives| *drives != 0)
    }

    /// A summary that drives does so with those below it that begin or end with it.
    fn down(&mut self, row: usize) {
        let drives = self.drives[row];
        if drives == 0 {
            return;
        }
        let (own, mut child) = (self.run.dates[row], row + 1);
        while child < self.network.end[row] as usize {
            let dates = self.run.dates[child];
            if drives & FINISH != 0 && dates.finish == own.finish {
                self.drives[child] |= FINISH;
            }
            if drives & START != 0 && dates.start == own.start {
                self.drives[child] |= START;
            }
            child = self.network.end[child] as usize;
        }
    }

    /// What a task waits for drives where it waits for nothing longer.
    fn back(&mut self, row: usize) {
        let (plan, network, dates) = (&self.plan, &self.network, &self.run.dates);
        let (axis, task) = (plan.axis(row), plan.detail(row));
        let elapsed = task.is_some_and(|task| task.elapsed);
        let begins = |link: &super::Link| {
            let from = link.predecessor as usize;
            let (tied, waits) = link.kind.ends();
            let mut begin = dates[from].end(tied);
            if waits {
                begin = task.map_or_else(|| axis.add(begin, -plan.duration(row)), |task| task.back(plan, row, begin));
            }
            begin = link.lag.after(axis, begin, || plan.duration(from));
            if waits { begin.max(plan.start) } else { begin }
        };
        // Moments without work between them are one.
        let place = |time: Minute| if elapsed { time } else { axis.work(time) };
        let links = || network.chain(row).flat_map(|owner| network.links_to(owner));
        let latest = links().map(|link| place(begins(link))).max().unwrap_or(Minute::MIN);
        for link in links() {
            if place(begins(link)) == latest {
                let (tied, _) = link.kind.ends();
                self.drives[link.predecessor as usize] |= if tied { FINISH } else { START };
            }
        }
    }
}

impl Plan {
    /// Whether a task's duration can move anything: it is no summary, is not finished and was not set by hand.
    pub fn can_vary(&self, row: usize) -> bool {
        let fixed = |task: &Task| {
            task.given.is_some() || task.actual_finish.is_some() || task.manual.is_some() && task.actual_start.is_none()
        };
        !self.is_summary(row) && self.duration(row) > 0 && !self.detail(row).is_some_and(fixed)
    }

    /// Minutes that a task takes, of its own duration.
    pub fn minutes(&self, row: usize) -> i64 {
        self.duration(row)
    }

    /// Minutes of a task's duration that are still to be done.
    pub fn remaining(&self, row: usize) -> i64 {
        let whole = self.duration(row);
        self.detail(row).and_then(|task| task.remaining).map_or(whole, |remaining| remaining.clamp(0, whole))
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Lag, Link, LinkKind};
    use super::*;

    const DAY: i64 = 480;

    /// Tasks of so many days, and finish-to-start links between them.
    fn plan(days: &[i64], links: &[(u32, u32)]) -> Plan {
        // Monday 5 January 2026, 8:00.
        let mut plan = Plan::new(20_458 * 1440 + 480, Vec::new());
        for days in days {
            plan.push(Task { duration: days * DAY, ..Task::default() });
        }
        for (predecessor, successor) in links {
            let (predecessor, successor) = (*predecessor, *successor);
            plan.link(Link { predecessor, successor, kind: LinkKind::FinishStart, lag: Lag::default() });
        }
        plan.ready()
    }

    fn driving(repeat: &mut Repeat<'_>) -> Vec<usize> {
        repeat.driving().enumerate().filter(|(_, drives)| *drives).map(|(row, _)| row).collect()
    }

    #[test]
    fn the_first_run_is_the_plan() {
        let plan = plan(&[2, 3, 1, 1], &[(0, 1), (0, 2), (1, 3), (2, 3)]);
        let solution = super::super::solve(&plan);
        let mut repeat = Repeat::of(&plan);
        assert_eq!(repeat.run(), solution.project_finish);
        assert_eq!(driving(&mut repeat), [0, 1, 3]);
    }

    #[test]
    fn another_duration_makes_another_path_drive() {
        let plan = plan(&[2, 3, 1, 1], &[(0, 1), (0, 2), (1, 3), (2, 3)]);
        let mut repeat = Repeat::of(&plan);
        let before = repeat.run();
        repeat.set_duration(2, 4 * DAY);
        assert!(repeat.run() > before);
        assert_eq!(driving(&mut repeat), [0, 2, 3]);
        repeat.set_duration(2, 3 * DAY);
        assert_eq!(repeat.run(), before);
        assert_eq!(driving(&mut repeat), [0, 1, 2, 3], "two paths of one length drive together");
    }

    #[test]
    fn a_weekend_between_is_no_slack() {
        // The first ends on Friday evening, the second on Friday evening, too: both drive what starts on Monday.
        let plan = plan(&[5, 5, 1], &[(0, 2), (1, 2)]);
        let mut repeat = Repeat::of(&plan);
        repeat.run();
        assert_eq!(driving(&mut repeat), [0, 1, 2]);
    }
}
