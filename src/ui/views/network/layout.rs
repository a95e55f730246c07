//! Where the tasks of a network stand: each to the right of all that it waits for, as near as can be to the height of
//! its neighbours. A pure function of the links; it knows no words, no screen and no dates.
//!
//! The way of Sugiyama, Tagawa and Toda (1981): ranks by the longest path, long links led through every rank between
//! their ends, the order in each rank by the middle of the neighbours, then heights.

/// The room that two tasks in one rank keep from middle to middle; 1 is one place.
const PLACE: f32 = 1.0;
/// The same from a task to a link that passes.
const BESIDE: f32 = 0.62;
/// The same between two links that pass.
const BETWEEN: f32 = 0.24;
/// How often the order in the ranks is improved.
const ROUNDS: usize = 6;
/// With more passing places than this, long links are drawn straight.
const MOST_PASSES: usize = 30_000;

/// Where everything stands.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Layout {
    /// The rank of each task; 0 waits for nothing.
    pub rank: Vec<u32>,
    /// The height of each task in places, 0 at the top.
    pub height: Vec<f32>,
    /// For each link the heights at which it passes the ranks between its ends, from the first on.
    pub passes: Vec<Vec<f32>>,
    /// The tasks of each rank from top to bottom.
    pub ranks: Vec<Vec<u32>>,
    /// How high everything is, in places.
    pub tall: f32,
}

/// What stands in a rank: a task, or a link that passes.
#[derive(Clone, Copy, Debug)]
struct Spot {
    /// The task, if it is one.
    task: Option<u32>,
    rank: u32,
    height: f32,
}

impl Layout {
    /// Lays out so many tasks with these links, each from the earlier to the later. Links that close a circle, or that
    /// lead nowhere, are left aside.
    pub fn of(tasks: usize, links: &[(u32, u32)]) -> Self {
        let rank = ranks(tasks, links);
        let mut spots: Vec<Spot> =
            (0..tasks).map(|task| Spot { task: Some(task as u32), rank: rank[task], height: 0.0 }).collect();
        // Each link as the spots that it runs through.
        let span = |&(from, to): &(u32, u32)| {
            let known = (from as usize) < tasks && (to as usize) < tasks;
            if known { rank[to as usize].saturating_sub(rank[from as usize]) } else { 0 }
        };
        let passing: usize = links.iter().map(|link| span(link).saturating_sub(1) as usize).sum();
        let lead = passing <= MOST_PASSES;
        let mut ways: Vec<Vec<u32>> = Vec::with_capacity(links.len());
        for link in links {
            let mut way = Vec::new();
            if span(link) > 0 {
                way.push(link.0);
                for rank in (rank[link.0 as usize] + 1..rank[link.1 as usize]).filter(|_| lead) {
                    way.push(spots.len() as u32);
                    spots.push(Spot { task: None, rank, height: 0.0 });
                }
                way.push(link.1);
            }
            ways.push(way);
        }
        let columns = arrange(&mut spots, &ways);
        let top = spots.iter().map(|spot| spot.height).fold(f32::INFINITY, f32::min);
        let top = if top.is_finite() { top } else { 0.0 };
        for spot in &mut spots {
            spot.height -= top;
        }
        let height: Vec<f32> = spots[..tasks].iter().map(|spot| spot.height).collect();
        let inner = |way: &Vec<u32>| {
            let between = way.get(1..way.len().saturating_sub(1)).unwrap_or_default();
            between.iter().map(|spot| spots[*spot as usize].height).collect()
        };
        Self {
            passes: ways.iter().map(inner).collect(),
            ranks: columns
                .iter()
                .map(|column| column.iter().filter_map(|spot| spots[*spot as usize].task).collect())
                .collect(),
            tall: spots.iter().map(|spot| spot.height).fold(0.0, f32::max) + PLACE,
            rank,
            height,
        }
    }
}

/// The longest way, in links, from any beginning to each task.
fn ranks(tasks: usize, links: &[(u32, u32)]) -> Vec<u32> {
    let mut waits = vec![0u32; tasks];
    let mut after: Vec<Vec<u32>> = vec![Vec::new(); tasks];
    for (from, to) in links {
        if (*from as usize) < tasks && (*to as usize) < tasks && from != to {
            after[*from as usize].push(*to);
            waits[*to as usize] += 1;
        }
    }
    let mut rank = vec![0u32; tasks];
    let mut ready: Vec<u32> = (0..tasks as u32).filter(|task| waits[*task as usize] == 0).collect();
    let mut next = 0;
    while let Some(task) = ready.get(next).copied() {
        next += 1;
        for later in &after[task as usize] {
            let later = *later as usize;
            rank[later] = rank[later].max(rank[task as usize] + 1);
            waits[later] -= 1;
            if waits[later] == 0 {
                ready.push(later as u32);
            }
        }
    }
    rank
}

/// Puts the spots of each rank in an order with few crossings, and gives them heights.
fn arrange(spots: &mut [Spot], ways: &[Vec<u32>]) -> Vec<Vec<u32>> {
    let count = spots.iter().map(|spot| spot.rank as usize + 1).max().unwrap_or(0);
    let mut columns: Vec<Vec<u32>> = vec![Vec::new(); count];
    let mut before: Vec<Vec<u32>> = vec![Vec::new(); spots.len()];
    let mut after: Vec<Vec<u32>> = vec![Vec::new(); spots.len()];
    for pair in ways.iter().flat_map(|way| way.windows(2)) {
        after[pair[0] as usize].push(pair[1]);
        before[pair[1] as usize].push(pair[0]);
    }
    for (spot, found) in spots.iter().enumerate() {
        columns[found.rank as usize].push(spot as u32);
    }
    for column in &columns {
        place(spots, column, |_, at| at as f32);
    }
    for round in 0..ROUNDS {
        let forward = round % 2 == 0;
        let neighbours = if forward { &before } else { &after };
        let turn: Vec<usize> = if forward { (0..count).collect() } else { (0..count).rev().collect() };
        for rank in turn {
            let column = &mut columns[rank];
            let wanted: Vec<f32> =
                column.iter().map(|spot| middle(spots, *spot, &neighbours[*spot as usize])).collect();
            let mut order: Vec<usize> = (0..column.len()).collect();
            order.sort_by(|a, b| wanted[*a].total_cmp(&wanted[*b]));
            *column = order.iter().map(|at| column[*at]).collect();
            let sorted: Vec<f32> = order.iter().map(|at| wanted[*at]).collect();
            place(spots, column, |_, at| sorted[at]);
        }
    }
    columns
}

/// The mean height of a spot's neighbours; its own where it has none.
fn middle(spots: &[Spot], spot: u32, neighbours: &[u32]) -> f32 {
    if neighbours.is_empty() {
        return spots[spot as usize].height;
    }
    let sum: f32 = neighbours.iter().map(|one| spots[*one as usize].height).sum();
    sum / neighbours.len() as f32
}

/// Gives the spots of a rank, from top to bottom, heights as near as can be to those wanted.
fn place(spots: &mut [Spot], column: &[u32], wanted: impl Fn(u32, usize) -> f32) {
    // Runs of spots that touch stand at the mean of what they want (pooled, so that none is pushed one way).
    struct Run {
        first: usize,
        sum: f32,
        count: f32,
        length: f32,
    }
    let gap = |a: u32, b: u32| match (spots[a as usize].task, spots[b as usize].task) {
        (Some(_), Some(_)) => PLACE,
        (None, None) => BETWEEN,
        _ => BESIDE,
    };
    let gaps: Vec<f32> = column.windows(2).map(|pair| gap(pair[0], pair[1])).collect();
    let mut runs: Vec<Run> = Vec::new();
    for (at, spot) in column.iter().enumerate() {
        let mut run = Run { first: at, sum: wanted(*spot, at), count: 1.0, length: 0.0 };
        while let Some(above) = runs.last() {
            let gap = gaps[run.first - 1];
            if above.sum / above.count + above.length + gap <= run.sum / run.count {
                break;
            }
            let Some(above) = runs.pop() else { break };
            // Each wants the first of the run to stand where it itself would then stand right.
            let lower = above.length + gap;
            run = Run {
                first: above.first,
                sum: above.sum + run.sum - lower * run.count,
                count: above.count + run.count,
                length: lower + run.length,
            };
        }
        runs.push(run);
    }
    let ends: Vec<usize> = runs.iter().skip(1).map(|run| run.first).chain([column.len()]).collect();
    for (run, end) in runs.iter().zip(ends) {
        let mut height = run.sum / run.count;
        for at in run.first..end {
            if at > run.first {
                height += gaps[at - 1];
            }
            spots[column[at] as usize].height = height;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_task_stands_after_all_that_it_waits_for() {
        let links = [(0, 1), (1, 2), (0, 2), (3, 2)];
        let layout = Layout::of(5, &links);
        assert_eq!(layout.rank, [0, 1, 2, 0, 0]);
        assert_eq!(layout.passes.iter().map(Vec::len).collect::<Vec<_>>(), [0, 0, 1, 1]);
        assert_eq!(layout.ranks.iter().map(Vec::len).collect::<Vec<_>>(), [3, 1, 1]);
    }

    #[test]
    fn no_two_tasks_of_a_rank_touch() {
        let links: Vec<(u32, u32)> = (1..60).map(|task| ((task * 7) % task, task)).collect();
        let layout = Layout::of(60, &links);
        for column in &layout.ranks {
            let heights: Vec<f32> = column.iter().map(|task| layout.height[*task as usize]).collect();
            assert!(heights.windows(2).all(|pair| pair[1] - pair[0] > 0.45), "{heights:?}");
        }
        assert!(layout.height.iter().all(|height| *height >= 0.0 && *height < layout.tall));
    }

    #[test]
    fn a_chain_is_straight() {
        let layout = Layout::of(6, &[(0, 1), (1, 2), (2, 3), (3, 4), (4, 5)]);
        assert!(layout.height.iter().all(|height| *height == 0.0), "{:?}", layout.height);
    }

    #[test]
    fn a_circle_and_a_link_to_nowhere_do_no_harm() {
        let layout = Layout::of(3, &[(0, 1), (1, 0), (1, 9), (2, 2)]);
        assert_eq!(layout.rank, [0, 0, 0]);
    }

    #[test]
    fn the_same_links_give_the_same_layout() {
        let links: Vec<(u32, u32)> = (1..200).map(|task| ((task * 31) % task, task)).collect();
        assert_eq!(Layout::of(200, &links), Layout::of(200, &links));
    }
}
