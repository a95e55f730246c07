//! How short schedules become, and how long that takes: `cargo bench --bench figures -- levelling`.
//!
//! All problems of the library PSPLIB that lie beside the project at `../shared/data/psplib`, each with the usual
//! budget, beside one pass by latest finish.

use std::path::Path;
use std::time::{Duration, Instant};

use entente::exchange::psplib::read;
use entente::insight::levelling::{Budget, one_pass, solve};

/// The rows of the table.
pub fn figures() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data/psplib");
    let Ok(table) = std::fs::read_to_string(folder.join("best_known.csv")) else {
        println!("NOT MEASURED: ../shared/data/psplib is missing");
        return;
    };
    println!("above the best makespan known (%)      one pass   found   reach    ms median     most   reach");
    for (set, reach) in [("j30", 1.0), ("j60", 2.5), ("j120", 6.0)] {
        let (mut rule, mut found, mut times) = (0.0, 0.0, Vec::new());
        for line in table.lines().skip(1) {
            let fields: Vec<&str> = line.split(',').collect();
            if fields[0] != set {
                continue;
            }
            let best: f64 = fields[8].parse().expect("a makespan");
            let bytes = std::fs::read(folder.join(set).join(fields[3])).expect("a problem");
            let began = Instant::now();
            let problem = read(&bytes).expect("a problem");
            let answer = solve(&problem, Budget::usual(&problem)).expect("a schedule");
            times.push(began.elapsed());
            rule += f64::from(one_pass(&problem).expect("a schedule").makespan) / best - 1.0;
            found += f64::from(answer.makespan) / best - 1.0;
        }
        times.sort_unstable();
        let count = times.len().max(1) as f64;
        let ms = |time: Option<&Duration>| time.map_or(0.0, |time| time.as_secs_f64() * 1000.0);
        println!(
            "{:<37} {:>9.2} {:>7.2} {:>7} {:>12.1} {:>8.1}   < 100",
            format!("{set} ({count} problems)"),
            100.0 * rule / count,
            100.0 * found / count,
            format!("< {reach}"),
            ms(times.get(times.len() / 2)),
            ms(times.last()),
        );
    }
}
