//! Short schedules for problems of the library PSPLIB, checked by a second pair of eyes and compared with the best that
//! is known. The problems lie beside the project at `../shared/data/psplib` and are no part of it: where they are not,
//! this says so. All of them, with the usual budget and timed: `cargo bench --bench figures -- levelling`.

use std::io::Write;
use std::path::{Path, PathBuf};

use entente::exchange::psplib::{Refusal, read};
use entente::insight::levelling::{Answer, Budget, Problem, Unsolvable, one_pass, solve};

/// How many schedules a test makes at most: it is not compiled for speed.
const SCHEDULES: u64 = 4000;
/// Of so many problems of the library one is scheduled here.
const EVERY: usize = 3;

fn say(line: &str) {
    let mut aloud = std::io::stderr().lock();
    writeln!(aloud, "{line}").unwrap();
}

/// Checks a schedule by its definition, unit of time by unit of time.
fn assert_feasible(problem: &Problem, answer: &Answer) {
    let activities = 0..problem.len() as u32;
    let finish = |activity: u32| answer.starts[activity as usize] + problem.duration(activity);
    for (before, after) in problem.order() {
        assert!(finish(*before) <= answer.starts[*after as usize], "{after} does not wait for {before}");
    }
    assert_eq!(activities.clone().map(finish).max().unwrap_or(0), answer.makespan);
    for time in 0..answer.makespan {
        let under_way = |activity: &u32| answer.starts[*activity as usize] <= time && time < finish(*activity);
        for (resource, there) in problem.capacities().iter().enumerate() {
            let used: u32 = activities.clone().filter(under_way).map(|a| u32::from(problem.needs(a)[resource])).sum();
            assert!(used <= u32::from(*there), "resource {resource} is used {used} of {there} at {time}");
        }
    }
    assert!(answer.makespan >= answer.bound);
}

fn problem(capacities: &[u16], activities: &[(u32, &[u16])], order: &[(u32, u32)]) -> Problem {
    let mut problem = Problem::new(capacities.to_vec());
    for (duration, needs) in activities {
        problem.push(*duration, needs);
    }
    for (before, after) in order {
        problem.precede(*before, *after);
    }
    problem
}

#[test]
fn two_that_need_the_same_person_come_one_after_another() {
    let both = problem(&[1], &[(3, &[1]), (2, &[1]), (4, &[0])], &[]);
    let answer = solve(&both, Budget { schedules: 100, seed: 1 }).unwrap();
    assert_feasible(&both, &answer);
    assert_eq!((answer.makespan, answer.bound), (5, 5), "all the work of the one person");
}

#[test]
fn the_search_finds_what_the_rule_of_thumb_misses() {
    // Two people. The long way (0, 1) is begun first by the rule; then the one that needs both must wait until the end.
    let tricky = problem(&[2], &[(2, &[1]), (4, &[1]), (3, &[2]), (1, &[1]), (3, &[1])], &[(0, 1), (3, 4)]);
    let rule = one_pass(&tricky).unwrap();
    let found = solve(&tricky, Budget { schedules: 2000, seed: 1 }).unwrap();
    assert_feasible(&tricky, &rule);
    assert_feasible(&tricky, &found);
    assert!(found.makespan <= rule.makespan);
    assert_eq!(found.makespan, 9, "3 for both, then 6 and 4 side by side");
}

#[test]
fn what_has_no_schedule_is_said() {
    let circle = problem(&[1], &[(1, &[1]), (1, &[1]), (1, &[1])], &[(1, 0), (1, 2), (2, 1)]);
    assert!(matches!(one_pass(&circle), Err(Unsolvable::Circle(1 | 2))), "0 only waits for the circle");
    let greedy = problem(&[1, 2], &[(1, &[1]), (1, &[1, 3])], &[]);
    assert_eq!(one_pass(&greedy), Err(Unsolvable::TooMuch { activity: 1, resource: 1 }));
    assert_eq!(one_pass(&problem(&[1], &[(u32::MAX, &[1])], &[])), Err(Unsolvable::TooLarge));
    assert_eq!(one_pass(&problem(&[1], &[], &[])).unwrap().makespan, 0);
    assert_eq!(one_pass(&problem(&[1; 65], &[(1, &[1])], &[])), Err(Unsolvable::TooLarge));
    let many = problem(&[1; 40], &[(2, &[1; 40]), (2, &[0, 1])], &[]);
    assert_eq!(one_pass(&many).unwrap().makespan, 4);
}

#[test]
fn the_same_seed_gives_the_same_schedule() {
    let needs: Vec<[u16; 2]> = (0..30).map(|at| [at % 3, (at * 7) % 4]).collect();
    let activities: Vec<(u32, &[u16])> = needs.iter().zip(1..).map(|(need, at)| (at % 5, need.as_slice())).collect();
    let order: Vec<(u32, u32)> = (0..28).filter(|at| at % 3 != 0).map(|at| (at, at + 2)).collect();
    let problem = problem(&[3, 4], &activities, &order);
    let budget = Budget { schedules: 400, seed: 9 };
    let answer = solve(&problem, budget).unwrap();
    assert_feasible(&problem, &answer);
    assert_eq!(solve(&problem, budget).unwrap(), answer);
    assert!(answer.made <= 400);
}

const SMALL: &str = "\
jobs (incl. supersource/sink ):  4
  - renewable                 :  1   R
PRECEDENCE RELATIONS:
jobnr.    #modes  #successors   successors
   1        1          2           2   3
   2        1          1           4
   3        1          1           4
   4        1          0
************************************************************************
REQUESTS/DURATIONS:
jobnr. mode duration  R 1
------------------------------------------------------------------------
  1      1     0       0
  2      1     8       4
  3      1     4       3
  4      1     0       0
************************************************************************
RESOURCEAVAILABILITIES:
  R 1
   5
************************************************************************
";

#[test]
fn a_file_of_the_library_is_read() {
    let problem = read(SMALL.as_bytes()).unwrap();
    assert_eq!((problem.len(), problem.capacities(), problem.order().len()), (4, &[5][..], 4));
    assert_eq!((problem.duration(1), problem.needs(1)), (8, &[4][..]));
    assert_eq!(solve(&problem, Budget::usual(&problem)).unwrap().makespan, 12);
}

#[test]
fn what_is_no_such_file_is_refused() {
    let refused = |text: &str| read(text.as_bytes()).expect_err("refused");
    assert_eq!(read(&[0xff, 0xfe, 0]).expect_err("refused"), Refusal::NotPsplib);
    assert_eq!(refused("<Project/>"), Refusal::NotPsplib);
    assert_eq!(refused(&SMALL.replace("   3        1          1 ", "   3        2          1 ")), Refusal::ManyModes);
    assert_eq!(refused(&SMALL.replace("  3      1     4       3", "  3      1     4")), Refusal::Line(15));
    assert_eq!(refused(&SMALL.replace("           2   3\n", "           2   9\n")), Refusal::Line(5));
    assert_eq!(refused(&SMALL.replace("   5\n", "   50000\n")), Refusal::TooLarge);
    for end in 0..SMALL.len() - 1 {
        let cut = &SMALL[..end];
        assert!(read(cut.as_bytes()).is_err() || cut.ends_with("*"), "cut after {end} bytes");
    }
}

/// The problems of one set with the best makespan that is known.
fn library(set: &str) -> Option<Vec<(PathBuf, f64)>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data/psplib");
    let Ok(table) = std::fs::read_to_string(folder.join("best_known.csv")) else {
        say("NOT TESTED: ../shared/data/psplib is missing, no schedule was compared with the best known");
        return None;
    };
    let lines = table.lines().skip(1).map(|line| line.split(',').collect::<Vec<_>>());
    Some(
        lines
            .filter(|line| line[0] == set)
            .map(|line| (folder.join(set).join(line[3]), line[8].parse().unwrap()))
            .collect(),
    )
}

fn holds(set: &str, bound: f64) {
    let Some(problems) = library(set) else { return };
    let (mut found, mut rule, mut count) = (0.0, 0.0, 0.0);
    for (path, best) in problems.iter().step_by(EVERY) {
        let problem = read(&std::fs::read(path).unwrap()).unwrap();
        let answer = solve(&problem, Budget { schedules: SCHEDULES, seed: 1 }).unwrap();
        let once = one_pass(&problem).unwrap();
        assert_feasible(&problem, &answer);
        assert_feasible(&problem, &once);
        found += f64::from(answer.makespan) / best - 1.0;
        rule += f64::from(once.makespan) / best - 1.0;
        count += 1.0;
    }
    let (found, rule) = (100.0 * found / count, 100.0 * rule / count);
    say(&format!(
        "PSPLIB {set}: {found:.2} % above the best known with {SCHEDULES} schedules each, {rule:.2} % with one ({count} problems)"
    ));
    assert!(found < bound, "{set}: {found} % above the best known");
}

#[test]
fn problems_of_30_activities_are_scheduled_nearly_as_well_as_is_known() {
    holds("j30", 1.0);
}

#[test]
fn problems_of_60_activities_are_scheduled_nearly_as_well_as_is_known() {
    holds("j60", 2.5);
}

#[test]
fn problems_of_120_activities_are_scheduled_nearly_as_well_as_is_known() {
    holds("j120", 6.0);
}
