//! What follows for summaries from the tasks below them, as other programs expect to read it.

use chrono::NaiveDateTime;

use crate::exchange::mspdi::Task;

/// What a task adds to every summary above it.
struct Part {
    cost: i64,
    work: [i64; 3],
    estimated: bool,
    begun: Option<NaiveDateTime>,
}

impl Part {
    fn of(task: &Task) -> Self {
        let minutes = |minutes: Option<i64>| minutes.unwrap_or(0);
        let cost = task.cost.unwrap_or(0);
        let work = [task.work, task.actual_work, task.remaining_work].map(minutes);
        Self { cost, work, estimated: task.estimated, begun: task.actual_start }
    }

    fn add_to(&self, summary: &mut Task) {
        let add = |sum: &mut Option<i64>, more: i64| *sum = Some(sum.unwrap_or(0) + more);
        add(&mut summary.cost, self.cost);
        let sums = [&mut summary.work, &mut summary.actual_work, &mut summary.remaining_work];
        for (sum, more) in sums.into_iter().zip(self.work) {
            add(sum, more);
        }
        summary.estimated |= self.estimated;
        summary.actual_start = match (summary.actual_start, self.begun) {
            (Some(known), Some(begun)) => Some(known.min(begun)),
            (known, begun) => known.or(begun),
        };
    }
}

/// Gives every summary, also that of the project, what its tasks come to: cost, work, whether any of it is a guess; it
/// has begun when the first below it has, and is finished with the last. The tasks stand in the order of their rows.
pub(super) fn sum_up(tasks: &mut [Task]) {
    for summary in tasks.iter_mut().filter(|task| task.summary) {
        summary.cost = Some(summary.fixed_cost);
    }
    let mut above: Vec<usize> = Vec::new();
    for place in 0..tasks.len() {
        above.retain(|summary| tasks[*summary].level < tasks[place].level);
        // Nothing was added to a summary yet: what is its own counts above it.
        let part = Part::of(&tasks[place]);
        for summary in &above {
            part.add_to(&mut tasks[*summary]);
        }
        if tasks[place].summary {
            above.push(place);
        }
    }
    for task in tasks.iter_mut().filter(|task| task.summary) {
        if task.estimated {
            task.duration_format |= 32;
        }
        if task.level > 0 && task.percent >= 100 && task.actual_start.is_some() {
            task.actual_finish = task.finish;
        }
    }
}
