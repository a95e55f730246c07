//! Where the plan leads: simulation, earned value over time, baselines compared, buffers; told as small plans.

use std::collections::HashMap;
use std::path::Path;

use chrono::{Days, NaiveDate, NaiveDateTime};
use entente::insight::as_of::as_of;
use entente::insight::baselines::{self, Side};
use entente::insight::buffers::{self, Kind, Zone};
use entente::insight::earned_value::{Curves, EarnedValue, Figures};
use entente::insight::monte_carlo::{Forecast, Settings, Shape, Simulation};
use entente::insight::schedule::{Schedule, latest_baseline};
use entente::workspace::*;

/// Monday.
fn start() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 1, 5).unwrap()
}

fn day(offset: u64) -> NaiveDate {
    start() + Days::new(offset)
}

fn at(offset: u64, hour: u32) -> NaiveDateTime {
    day(offset).and_hms_opt(hour, 0, 0).unwrap()
}

fn meta() -> Meta {
    Meta::internal("", start())
}

fn id(n: u64) -> TaskId {
    TaskId::new(0, n)
}

fn task(n: u64, days: i64) -> Task {
    let task = Task::new(id(n), meta(), format!("Task {n}"));
    Task { order: n as i64, duration_minutes: days * 480, ..task }
}

fn after(mut task: Task, predecessor: u64) -> Task {
    task.links.push(Link::new(id(predecessor), LinkKind::FinishStart));
    task
}

fn between(mut task: Task, least: i64, most: i64) -> Task {
    task.estimate = Some(Estimate { optimistic_minutes: least * 480, pessimistic_minutes: most * 480 });
    task
}

fn plan(tasks: impl IntoIterator<Item = Task>) -> Workspace {
    let text = format!(
        "(title: \"Plan\", client: \"Client\", firm: \"Firm\", currency: \"USD\", start: \"{}\", end: Some(\"{}\"))",
        start(),
        day(180)
    );
    let mut workspace = Workspace::new(ron::from_str(&text).unwrap());
    for task in tasks {
        workspace.tasks.put(task);
    }
    workspace
}

/// A calendar that works round the clock, so that working time is the time of the clock.
fn round_the_clock(workspace: &mut Workspace) {
    let whole = Shift { from: chrono::NaiveTime::MIN, to: chrono::NaiveTime::MIN };
    let week = std::array::from_fn(|_| vec![whole]);
    workspace.engagement.calendars.push(Calendar::new(CalendarId::new(0, 1), "All".into(), week));
}

fn simulation(workspace: &Workspace, settings: Settings) -> Simulation {
    Simulation::of(workspace, &Schedule::of(workspace, start()), start(), settings)
}

fn forecast(workspace: &Workspace, settings: Settings) -> Forecast {
    let simulation = simulation(workspace, settings);
    let pieces = simulation.pieces(500).into_iter().map(|runs| simulation.run(runs)).collect();
    simulation.forecast(pieces).unwrap()
}

/// Days of the clock from the plan's start.
fn days_from_start(to: NaiveDateTime) -> f64 {
    (to - start().and_hms_opt(0, 0, 0).unwrap()).num_minutes() as f64 / 1440.0
}

#[track_caller]
fn near(value: f64, expected: f64, tolerance: f64) {
    assert!((value - expected).abs() <= tolerance, "{value} is not {expected} ± {tolerance}");
}

#[test]
fn a_chain_of_triangles_has_their_mean_and_variance() {
    // Nine tasks of 2 to 7 days round the clock, most likely 3: mean 4, variance 7/6 each, of 8 h to a day.
    let chain = (1..=9).map(|n| {
        let task = between(task(n, 3), 2, 7);
        if n > 1 { after(task, n - 1) } else { task }
    });
    let mut workspace = plan(chain);
    round_the_clock(&mut workspace);
    let settings = Settings { shape: Shape::Triangular, ..Settings::default() };
    let result = forecast(&workspace, settings);
    let scale = 480.0 / 1440.0;
    near(days_from_start(result.mean()), 36.0 * scale, 0.05);
    // Nearly normal: P50 near the mean, P84.13 one standard deviation later.
    let deviation = (9.0_f64 * 7.0 / 6.0).sqrt() * scale;
    near(days_from_start(result.by(0.8413)) - days_from_start(result.mean()), deviation, 0.06);
    near(days_from_start(result.by(0.5)), 36.0 * scale, 0.1);
    // The plan itself knows only the most likely.
    near(days_from_start(result.planned), 27.0 * scale, 1e-9);
    assert!(result.chance_by(result.planned) < 0.02, "a chain of likely durations is unlikely");
    // Nine equal tasks of a chain: each always drives the end and explains a third of its spread.
    assert_eq!(result.tasks.len(), 9);
    for swing in &result.tasks {
        assert_eq!(swing.criticality, 1.0);
        near(swing.correlation.unwrap(), 1.0 / 3.0, 0.05);
        near(swing.sensitivity.unwrap(), 1.0 / 3.0, 0.02);
        let (low, high) = swing.swing.unwrap();
        assert!(low < -0.3 && high > 0.3, "{low} to {high}");
    }
}

#[test]
fn the_mean_of_pert_is_one_sixth_of_least_four_likely_and_most() {
    let mut workspace = plan([between(task(1, 6), 3, 21)]);
    round_the_clock(&mut workspace);
    let result = forecast(&workspace, Settings::default());
    near(days_from_start(result.mean()) * 3.0, (3.0 + 24.0 + 21.0) / 6.0, 0.1);
}

#[test]
fn two_paths_end_with_the_later_one() {
    // Two tasks of 0 to 10 days, equally likely around 5: each is the later one in half of the runs. The later of two
    // such triangles has the mean 5 + 10 × 7/60.
    let mut workspace = plan([between(task(1, 5), 0, 10), between(task(2, 5), 0, 10)]);
    round_the_clock(&mut workspace);
    let result = forecast(&workspace, Settings { shape: Shape::Triangular, ..Settings::default() });
    near(days_from_start(result.mean()) * 3.0, 5.0 + 10.0 * 7.0 / 60.0, 0.05);
    for swing in &result.tasks {
        near(swing.criticality, 0.5, 0.02);
    }
    near(result.tasks.iter().map(|swing| swing.criticality).sum::<f64>(), 1.0, 0.01);
    // A path that is always shorter never drives, and does not move the end.
    let mut workspace = plan([between(task(1, 5), 4, 6), between(task(2, 2), 1, 3)]);
    round_the_clock(&mut workspace);
    let result = forecast(&workspace, Settings::default());
    let short = result.tasks.iter().find(|swing| swing.task == id(2)).unwrap();
    assert_eq!(short.criticality, 0.0);
    near(short.correlation.unwrap(), 0.0, 0.04);
}

/// A plan with calendars, lags, a summary, a constraint, a deadline and a risk.
fn rich() -> Workspace {
    let mut workspace = plan([
        between(task(1, 3), 2, 6),
        after(between(task(2, 5), 4, 9), 1),
        between(after(task(3, 4), 1), 4, 5),
        after(after(between(task(4, 2), 1, 2), 2), 3),
        after(task(5, 0), 4),
        Task { parent: Some(id(6)), ..task(7, 3) },
        Task { parent: Some(id(6)), ..after(task(8, 2), 7) },
        task(6, 0),
        after(task(9, 1), 6),
    ]);
    workspace.tasks.get_mut(id(4)).unwrap().links[0].lag_minutes = 480;
    workspace.tasks.get_mut(id(4)).unwrap().deadline = Some(at(18, 17));
    let no_earlier = Constraint { kind: ConstraintKind::StartNoEarlierThan, at: Some(at(9, 8)) };
    workspace.tasks.get_mut(id(7)).unwrap().constraint = Some(no_earlier);
    workspace.engagement.end = Some(day(20));
    workspace.risks.put(Risk {
        id: RiskId::new(0, 1),
        meta: meta(),
        kind: RiskKind::Risk,
        title: "The supplier is late".into(),
        raised_on: start(),
        ratings: vec![RiskRating { on: start(), probability: 3, impact: 5 }],
        response: None,
        measure: String::new(),
        owner: None,
        trigger: String::new(),
        contingency: String::new(),
        tasks: vec![id(2), id(6)],
        about: None,
        told: vec![],
        closed_on: None,
        asked_by: None,
        decided: None,
        effect_days: None,
        effect_cost_minor: None,
        resets: vec![],
        corrections: vec![],
        note: String::new(),
    });
    workspace
}

#[test]
fn the_same_seed_says_the_same_in_however_many_pieces() {
    let workspace = rich();
    let settings = Settings { runs: 1000, seed: 7, ..Settings::default() };
    let simulation = simulation(&workspace, settings);
    let whole = simulation.forecast(vec![simulation.run(0..1000)]).unwrap();
    for size in [1, 77, 500] {
        let mut pieces: Vec<_> = simulation.pieces(size).into_iter().map(|runs| simulation.run(runs)).collect();
        pieces.reverse();
        assert!(simulation.forecast(pieces).unwrap() == whole, "pieces of {size}");
    }
    let missing = vec![simulation.run(0..500), simulation.run(501..1000)];
    assert_eq!(simulation.forecast(missing), None, "a piece is missing");
    let other = forecast(&workspace, Settings { seed: 8, ..settings });
    assert!(other != whole && (days_from_start(other.mean()) - days_from_start(whole.mean())).abs() < 0.5);
}

#[test]
fn without_spread_every_run_ends_when_the_plan_does() {
    let mut workspace = rich();
    workspace.risks = Collection::default();
    for n in 1..=9 {
        workspace.tasks.get_mut(id(n)).unwrap().estimate = None;
    }
    let schedule = Schedule::of(&workspace, start());
    let result = forecast(&workspace, Settings::default());
    assert!(!result.varies());
    assert_eq!((result.planned, result.by(0.5), result.by(0.95)), (schedule.finish, schedule.finish, schedule.finish));
    // Estimates that are all the duration are no spread, either.
    for n in [1, 2, 3, 4] {
        let task = workspace.tasks.get(id(n)).unwrap().clone();
        let days = task.duration_minutes / 480;
        workspace.tasks.put(between(task, days, days));
    }
    assert_eq!(forecast(&workspace, Settings::default()).by(0.8), schedule.finish);
}

#[test]
fn a_risk_strikes_all_its_tasks_in_half_of_the_runs() {
    let workspace = rich();
    let result = forecast(&workspace, Settings::default());
    assert_eq!(result.risks_counted, 1);
    let risk = &result.risks[0];
    assert_eq!((risk.chance, risk.tasks), (0.5, 3), "the task and both below the summary");
    assert!(risk.days.unwrap() > 1.0, "{:?}", risk.days);
    let without = forecast(&workspace, Settings { with_risks: false, ..Settings::default() });
    assert!(without.risks.is_empty() && without.mean() < result.mean());
    assert!(without.chance_of_agreed().expect("agreed") > result.chance_of_agreed().expect("agreed"));
    // One deadline, kept less often when the risk may happen.
    assert_eq!((result.deadlines.len(), result.deadlines[0].task), (1, id(4)));
    assert!(result.deadlines[0].chance < without.deadlines[0].chance);
    let shares: f64 = result.bins().iter().map(|bin| bin.share).sum();
    near(shares, 1.0, 1e-9);
    // A closed risk is none.
    let mut closed = workspace.clone();
    closed.risks.get_mut(RiskId::new(0, 1)).unwrap().closed_on = Some(start());
    assert!(forecast(&closed, Settings::default()).risks.is_empty());
}

#[test]
fn what_is_done_does_not_vary_and_of_what_has_begun_the_rest_does() {
    let mut workspace = plan([between(task(1, 10), 0, 20)]);
    round_the_clock(&mut workspace);
    let spread = |workspace: &Workspace| {
        let result = forecast(workspace, Settings { shape: Shape::Triangular, ..Settings::default() });
        days_from_start(result.by(1.0)) - days_from_start(result.by(0.0))
    };
    let whole = spread(&workspace);
    let begun = workspace.tasks.get_mut(id(1)).unwrap();
    begun.actual_start = Some(at(0, 0));
    begun.progress.push(Progress { on: day(1), percent: 50, note: String::new() });
    near(spread(&workspace), whole / 2.0, 0.2);
    workspace.tasks.get_mut(id(1)).unwrap().actual_finish = Some(at(3, 12));
    assert_eq!(spread(&workspace), 0.0);
}

/// Three tasks in a row of 5 days and 1000 each, agreed before they began; two weeks later.
fn agreed() -> Workspace {
    let mut workspace = plan([task(1, 5), after(task(2, 5), 1), after(task(3, 5), 2)]);
    for n in 1..=3 {
        workspace.tasks.get_mut(id(n)).unwrap().cost_minor = 1000;
    }
    let schedule = Schedule::of(&workspace, start());
    let entry = |n: u64| {
        let dates = schedule.get(id(n)).unwrap();
        BaselineEntry {
            task: id(n),
            start: dates.start,
            finish: dates.finish,
            cost_minor: 1000,
            duration_minutes: None,
            work_minutes: None,
        }
    };
    workspace.baselines.put(Baseline {
        id: BaselineId::new(0, 1),
        meta: meta(),
        title: "Agreed".into(),
        set_on: start(),
        tasks: (1..=3).map(entry).collect(),
    });
    let report = |on: NaiveDate, percent: u8| Progress { on, percent, note: String::new() };
    let first = workspace.tasks.get_mut(id(1)).unwrap();
    (first.actual_start, first.actual_finish) = (Some(at(0, 8)), Some(at(7, 17)));
    first.progress = vec![report(day(4), 60)];
    let second = workspace.tasks.get_mut(id(2)).unwrap();
    second.actual_start = Some(at(8, 8));
    second.progress = vec![report(day(11), 50)];
    workspace.budget.put(BudgetLine {
        id: BudgetLineId::new(0, 1),
        meta: meta(),
        title: "Work".into(),
        category: String::new(),
        planned_minor: 3000,
        from: start(),
        to: day(20),
        forecasts: Vec::new(),
        actuals: vec![
            Actual { on: day(4), amount_minor: 900, text: String::new() },
            Actual { on: day(11), amount_minor: 900, text: String::new() },
        ],
        note: String::new(),
    });
    workspace
}

#[test]
fn a_line_that_nobody_agreed_to_makes_no_work_worth_more() {
    let mut workspace = agreed();
    let of = |workspace: &Workspace| {
        let schedule = Schedule::of(workspace, day(11));
        let earned = EarnedValue::of(workspace, &schedule, day(11));
        let curves = Curves::of(workspace, &schedule, &earned, day(11)).unwrap();
        (earned.figures.unwrap(), curves.points.last().and_then(|point| point.ev))
    };
    let before = of(&workspace);
    let mut parking = workspace.budget.get(BudgetLineId::new(0, 1)).unwrap().clone();
    (parking.id, parking.meta.on) = (BudgetLineId::new(0, 2), day(11));
    assert!(!parking.actuals.is_empty());
    workspace.budget.put(parking);
    assert_eq!(of(&workspace), before, "money more in the budget earns nothing and costs nothing before it is agreed");
    let mut again = workspace.baselines.get(BaselineId::new(0, 1)).unwrap().clone();
    (again.id, again.set_on) = (BaselineId::new(0, 2), day(11));
    workspace.baselines.put(again);
    assert_eq!(of(&workspace).0.bac, 6000.0, "from the next baseline on it is in it");
}

#[test]
fn the_curves_go_through_what_was_planned_earned_and_spent() {
    let workspace = agreed();
    let today = day(11);
    let schedule = Schedule::of(&workspace, today);
    let earned = EarnedValue::of(&workspace, &schedule, today);
    let figures = earned.figures.unwrap();
    assert_eq!((figures.bac, figures.pv, figures.ev, figures.ac), (3000.0, 2000.0, 1500.0, Some(1800.0)));
    let curves = Curves::of(&workspace, &schedule, &earned, today).unwrap();
    let on = |wanted: NaiveDate| *curves.points.iter().find(|point| point.on == wanted).unwrap();
    // Sunday of the first week: a third was planned, 600 earned.
    let sunday = on(day(6));
    assert_eq!((sunday.pv, sunday.ev, sunday.ac), (1000.0, Some(600.0), Some(900.0)));
    let now = on(today);
    assert_eq!((now.pv, now.ev, now.ac), (2000.0, Some(1500.0), Some(1800.0)));
    assert_eq!((now.ev_ahead, now.ac_ahead), (Some(1500.0), Some(1800.0)));
    // What is left is earned by the end of the plan, and costs what it costs to earn at the pace so far.
    let last = curves.points.last().unwrap();
    assert_eq!((last.on, last.pv, last.ev), (schedule.finish.date(), 3000.0, None));
    near(last.ev_ahead.unwrap(), 3000.0, 1e-6);
    near(last.ac_ahead.unwrap(), 3600.0, 1e-6);
    assert!(curves.points.windows(2).all(|pair| pair[0].on < pair[1].on && pair[0].pv <= pair[1].pv));
    // 1,500 should have been earned on the Wednesday between, nine and a half days of the clock after the eve.
    let by_time = curves.earned_schedule().unwrap();
    assert!(by_time.variance_days() < 0.0 && by_time.spi().unwrap() < 1.0);
    assert!(curves.finish_at_pace().unwrap() > curves.agreed);
    // Without cost there is no estimate, and without a baseline nothing at all.
    let mut bare = workspace.clone();
    bare.budget = Collection::default();
    let earned = EarnedValue::of(&bare, &schedule, today);
    assert_eq!((earned.figures.unwrap().cpi(), earned.figures.unwrap().eac()), (None, None));
    let curves = Curves::of(&bare, &schedule, &earned, today).unwrap();
    assert!(curves.points.iter().all(|point| point.ac.is_none() && point.ac_ahead.is_none()));
    bare.baselines = Collection::default();
    let earned = EarnedValue::of(&bare, &schedule, today);
    assert!(earned.figures.is_none() && Curves::of(&bare, &schedule, &earned, today).is_none());
}

#[test]
fn the_worked_values_of_others_come_out() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data/interchange/evm/evm_worked.csv");
    let Ok(text) = std::fs::read_to_string(&file) else {
        use std::io::Write;
        let line = "NOT TESTED: ../shared/data/interchange/evm is missing, no earned value was compared";
        writeln!(std::io::stderr().lock(), "{line}").unwrap();
        return;
    };
    let mut cases: HashMap<(String, String), f64> = HashMap::new();
    for line in text.lines().skip(1) {
        let mut cells = line.split(',');
        let (case, name, value) = (cells.next().unwrap(), cells.next().unwrap(), cells.next().unwrap());
        cases.insert((case.to_owned(), name.to_owned()), value.parse().unwrap());
    }
    let get = |case: &str, name: &str| cases.get(&(case.to_owned(), name.to_owned())).copied();
    let method = EstimateAtCompletion::Typical;
    let a = Figures {
        bac: get("A", "BAC").unwrap(),
        pv: get("A", "PV").unwrap(),
        ev: get("A", "EV").unwrap(),
        ac: get("A", "AC"),
        method,
    };
    near(a.pv, a.bac * get("A", "planned_percent_at_period_3").unwrap(), 1e-9);
    near(a.ev, a.bac * get("A", "percent_complete").unwrap(), 1e-9);
    // Of the estimates the indices are given, not the figures behind them: BAC 100,000, CPI 0.8, SPI 0.9.
    let typical = Figures { bac: 100_000.0, pv: 1.0, ev: 35_000.0, ac: Some(35_000.0 / 0.8), method };
    near(typical.eac().unwrap(), get("B", "EAC_typical").unwrap(), 1e-6);
    let atypical = Figures { bac: 100_000.0, pv: 1.0, ev: 35_000.0, ac: Some(63_000.0), method };
    let by = atypical.eac_by(EstimateAtCompletion::Atypical).unwrap();
    near(by, get("B", "EAC_atypical").unwrap(), 1e-6);
    near(63_000.0 + 65_000.0 / (0.8 * 0.9), get("B", "EAC_combined").unwrap(), 1e-5);
    let c = Figures { bac: 100.0, pv: 75.0, ev: 60.0, ac: Some(70.0), method };
    assert_eq!((get("C", "BCWS"), get("C", "BCWP"), get("C", "ACWP")), (Some(c.pv), Some(c.ev), c.ac));
    let mut compared = 0;
    for (case, figures) in [("A", a), ("C", c)] {
        let said = [
            ("SV", Some(figures.sv())),
            ("CV", figures.cv()),
            ("SPI", figures.spi()),
            ("CPI", figures.cpi()),
            ("EAC", figures.eac()),
            ("VAC", figures.vac()),
            ("ETC", figures.etc()),
            ("TCPI", figures.tcpi()),
        ];
        for (name, value) in said {
            if let Some(expected) = get(case, name) {
                near(value.unwrap(), expected, 1e-6 * expected.abs().max(1.0));
                compared += 1;
            }
        }
    }
    assert!(compared >= 12, "{compared} values");
}

#[test]
fn a_baseline_beside_the_plan_says_what_slipped() {
    let workspace = agreed();
    let schedule = Schedule::of(&workspace, day(11));
    let then = Side::Then(BaselineId::new(0, 1));
    let slips = baselines::compare(&workspace, &schedule, then, Side::Now).unwrap();
    // The first took until Tuesday of the second week: four days of the calendar later, and so on down the chain.
    assert_eq!((slips.compared, slips.later, slips.earlier), (3, 3, 0));
    assert_eq!(slips.end_days, Some((schedule.finish.date() - day(18)).num_days()));
    assert_eq!(slips.largest().map(|slip| slip.finish_days), Some(slips.slips[0].finish_days));
    assert_eq!(slips.cost_minor, 0);
    // The other way round everything is earlier.
    let back = baselines::compare(&workspace, &schedule, Side::Now, then).unwrap();
    assert_eq!((back.later, back.earlier, back.end_days), (0, 3, slips.end_days.map(|days| -days)));
    assert_eq!(baselines::compare(&workspace, &schedule, then, then).unwrap().slips, []);
    assert_eq!(baselines::compare(&workspace, &schedule, Side::Then(BaselineId::new(0, 9)), then), None);
}

#[test]
fn tasks_that_came_and_went_are_named() {
    let mut workspace = agreed();
    workspace.tasks.put(after(task(4, 1), 3));
    workspace.baselines.get_mut(BaselineId::new(0, 1)).unwrap().tasks.remove(1);
    let schedule = Schedule::of(&workspace, day(11));
    let then = Side::Then(BaselineId::new(0, 1));
    let slips = baselines::compare(&workspace, &schedule, then, Side::Now).unwrap();
    assert_eq!((slips.compared, slips.added, slips.gone), (2, vec![id(2), id(4)], vec![]));
    let back = baselines::compare(&workspace, &schedule, Side::Now, then).unwrap();
    assert_eq!(back.gone, [id(2), id(4)]);
}

#[test]
fn the_baseline_that_was_chosen_counts_once_it_was_agreed() {
    let mut workspace = agreed();
    let first = BaselineId::new(0, 1);
    let mut second = workspace.baselines.get(first).unwrap().clone();
    (second.id, second.set_on) = (BaselineId::new(0, 2), day(9));
    workspace.baselines.put(second);
    let counts = |workspace: &Workspace, on: NaiveDate| latest_baseline(workspace, on).map(|one| one.id);
    assert_eq!(counts(&workspace, day(11)), Some(BaselineId::new(0, 2)));
    workspace.engagement.plan.baseline = Some(first);
    assert_eq!(counts(&workspace, day(11)), Some(first));
    workspace.engagement.plan.baseline = Some(BaselineId::new(0, 2));
    assert_eq!(counts(&workspace, day(3)), Some(first), "it was not agreed yet");
    assert!(check(&workspace).is_empty());
    workspace.baselines.remove(BaselineId::new(0, 2));
    assert!(!check(&workspace).is_empty(), "what counts must be there");
}

#[test]
fn lateness_eats_into_the_reserve() {
    let mut workspace = agreed();
    workspace.tasks.get_mut(id(3)).unwrap().buffer_minutes = 5 * 480;
    let schedule = Schedule::of(&workspace, day(11));
    let found = buffers::of(&workspace, &schedule, day(11));
    assert_eq!(found.len(), 1);
    let buffer = &found[0];
    assert_eq!((buffer.kind, buffer.minutes), (Kind::Project, 2400));
    assert_eq!(buffer.chain, [id(1), id(2), id(3)], "what has begun still waited for what came before");
    // Half of fifteen days is done, the end is one working day late of five kept.
    near(buffer.progress, 0.5, 1e-9);
    assert_eq!(buffer.used_minutes, Some(480));
    near(buffer.used().unwrap(), 0.2, 1e-9);
    assert_eq!(buffer.zone(), Some(Zone::Fine));
    // A buffer that nobody promised anything about says nothing of its use.
    workspace.baselines = Collection::default();
    let schedule = Schedule::of(&workspace, day(11));
    assert_eq!(buffers::of(&workspace, &schedule, day(11))[0].zone(), None);
}

#[test]
fn a_chain_beside_the_longest_feeds_it() {
    let mut workspace = plan([task(1, 10), Task { buffer_minutes: 480, ..task(2, 2) }, after(after(task(3, 5), 1), 2)]);
    workspace.tasks.get_mut(id(3)).unwrap().buffer_minutes = 960;
    let schedule = Schedule::of(&workspace, start());
    let kinds: Vec<_> = buffers::of(&workspace, &schedule, start()).iter().map(|one| (one.task, one.kind)).collect();
    assert_eq!(kinds, [(id(3), Kind::Project), (id(2), Kind::Feeding)]);
}

#[test]
fn the_way_of_a_reserve_is_what_the_replay_of_each_report_says() {
    let mut workspace = agreed();
    workspace.tasks.get_mut(id(3)).unwrap().buffer_minutes = 5 * 480;
    let schedule = Schedule::of(&workspace, day(14));
    let found = buffers::of(&workspace, &schedule, day(14));
    let trails = buffers::trails(&workspace, &schedule, day(14), &found);
    // Begun; 60 % of the first of three; that done a day late, which is a fifth of the reserve; half of the second. That
    // the second began on the day after changes nothing.
    let expected = [(0, 0.0, 0.0), (4, 0.2, 0.0), (7, 1.0 / 3.0, 0.2), (11, 0.5, 0.2)];
    assert_eq!(trails.len(), 1);
    assert_eq!(trails[0].iter().map(|stood| stood.on).collect::<Vec<_>>(), expected.map(|(on, ..)| day(on)));
    for (stood, (on, progress, used)) in trails[0].iter().zip(expected) {
        near(stood.progress, progress, 1e-9);
        near(stood.used, used, 1e-9);
        let then = as_of(&workspace, day(on));
        let replayed = &buffers::of(&then, &Schedule::of(&then, day(on)), day(on))[0];
        assert_eq!((replayed.progress, replayed.used()), (stood.progress, Some(stood.used)));
    }
    // Looked at from an earlier day it ends there; without a baseline there is nothing to show.
    let then = as_of(&workspace, day(7));
    let schedule = Schedule::of(&then, day(7));
    let earlier = buffers::trails(&then, &schedule, day(7), &buffers::of(&then, &schedule, day(7)));
    assert_eq!(earlier[0].len(), 2);
    workspace.baselines = Collection::default();
    let schedule = Schedule::of(&workspace, day(14));
    let found = buffers::of(&workspace, &schedule, day(14));
    assert!(buffers::trails(&workspace, &schedule, day(14), &found)[0].is_empty());
}
