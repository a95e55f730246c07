//! The engagements that come with the program: whole, sound, written as the program writes, and of the size of a
//! real one.

use std::fs;
use std::path::PathBuf;

use chrono::NaiveDate;
use entente::file::{decode, encode};
use entente::workspace::{Collection, ExpectationKind, Reading, Record, RecordKind, Satisfier, Side, Workspace, check};

use crate::sources::root;

/// Every sample: its name, its text and what it holds.
fn samples() -> Vec<(String, String, Workspace)> {
    let entries = fs::read_dir(root().join("assets/samples")).expect("the samples' folder");
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("a file").path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "entente"));
    paths.sort();
    let read = |path: PathBuf| {
        let name = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        let text = fs::read_to_string(&path).expect("a sample");
        let loaded = decode(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        (name, text, loaded.workspace)
    };
    paths.into_iter().map(read).collect()
}

fn sample(wanted: &str) -> Workspace {
    samples().into_iter().find(|(name, ..)| name == wanted).map(|(.., workspace)| workspace).expect("a sample")
}

fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, month, day).expect("a day")
}

/// The records that were in the file on a day.
fn then<R: Record>(records: &Collection<R>, day: NaiveDate) -> impl Iterator<Item = &R> {
    records.iter().filter(move |record| record.meta().on <= day)
}

#[test]
fn every_sample_is_sound() {
    for (name, _, workspace) in samples() {
        let problems: Vec<String> = check(&workspace).iter().map(|problem| problem.place.to_string()).collect();
        assert!(problems.is_empty(), "{name}: {problems:?}");
    }
}

#[test]
fn every_sample_is_written_as_the_program_writes() {
    for (name, text, workspace) in samples() {
        assert!(encode(&workspace) == text, "{name} is laid out otherwise");
    }
}

#[test]
fn every_sample_is_a_whole_engagement() {
    for (name, _, workspace) in samples() {
        assert_eq!(workspace.engagement.currency.len(), 3, "{name}");
        assert!(workspace.engagement.status_date.is_some() && workspace.engagement.charter.is_some(), "{name}");
        let ranges = [
            (RecordKind::Task, 30..=80),
            (RecordKind::Stakeholder, 10..=25),
            (RecordKind::Tie, 15..=35),
            (RecordKind::Reading, 60..=300),
            (RecordKind::Rhythm, 3..=6),
            (RecordKind::Contact, 50..=120),
            (RecordKind::Expectation, 12..=25),
            (RecordKind::Decision, 8..=15),
            (RecordKind::Voice, 15..=30),
            (RecordKind::Resource, 1..=4),
            (RecordKind::Baseline, 1..=3),
            (RecordKind::Goal, 3..=5),
            (RecordKind::Deliverable, 5..=12),
            (RecordKind::Risk, 10..=18),
            (RecordKind::BudgetLine, 8..=15),
            (RecordKind::Lesson, 4..=8),
            (RecordKind::Opportunity, 2..=5),
            (RecordKind::Event, 8..=15),
            (RecordKind::Slide, 5..=8),
            (RecordKind::Alarm, 1..=4),
            (RecordKind::Personal, 1..=1),
        ];
        for (kind, range) in ranges {
            let count = workspace.count(kind);
            assert!(range.contains(&count), "{name}: {count} {}, not {range:?}", kind.list_name());
        }
    }
}

#[test]
fn on_day_14_the_file_holds_the_incident_and_not_yet_its_remedy() {
    let workspace = sample("payroll");
    let engagement = &workspace.engagement;
    let today = engagement.status_date.expect("a status date");
    assert_eq!((engagement.length_days(), (today - engagement.start).num_days()), (Some(180), 14));

    let heard: Vec<_> = then(&workspace.expectations, today)
        .filter(|expectation| expectation.kind == ExpectationKind::Understand && expectation.importance == 5)
        .collect();
    let [expectation] = heard[..] else { panic!("one such expectation, not {}", heard.len()) };
    assert_eq!(expectation.by, Some(engagement.start + chrono::Days::new(28)));
    assert_eq!(expectation.confirmed_on, None);
    assert_eq!(expectation.heard_through.len(), 1, "it came through the sponsor");

    let [Satisfier::Task(interface)] = expectation.satisfied_by[..] else { panic!("the interface design") };
    let baseline = workspace.baselines.iter().next().expect("a baseline");
    let planned = baseline.tasks.iter().find(|entry| entry.task == interface).expect("its dates");
    assert_eq!((planned.finish.date() - engagement.start).num_days(), 60);

    let controller = expectation.holder;
    let rating = then(&workspace.assessments, today).filter(|rating| rating.of == controller).max_by_key(|a| a.on);
    assert!(rating.is_some_and(|rating| rating.power >= engagement.thresholds.key_power), "she has a say");
    let explained = workspace.contacts.iter().flat_map(|contact| {
        let to_her = contact.explained.iter().filter(|explained| explained.to == controller);
        to_her.map(|_| contact.at.date())
    });
    let next = explained.filter(|on| *on > today).min();
    assert!(next.is_some_and(|on| on > day(5, 20)), "nobody explains it before the change of manager");
}

#[test]
fn the_payroll_plan_is_met_while_the_powerful_fall_silent() {
    let workspace = sample("payroll");
    let baseline = workspace.baselines.iter().next().expect("a baseline");
    for entry in baseline.tasks.iter().filter(|entry| entry.finish.date() < day(5, 20)) {
        let Some(task) = workspace.tasks.get(entry.task) else { panic!("{:?}", entry.task) };
        let summary = workspace.tasks.iter().any(|other| other.parent == Some(task.id));
        let finished = task.actual_finish.is_some_and(|finish| finish <= entry.finish);
        assert!(summary || finished, "{} is late", task.title);
    }
    let asked: Vec<_> =
        workspace.readings.iter().filter(|reading| reading.on == day(4, 24) && !reading.our_guess).collect();
    let answers: Vec<f64> = asked.iter().filter_map(|reading| reading.answer).collect();
    assert!(answers.iter().all(|answer| *answer >= 4.0), "whoever answers is content");
    for expectation in workspace.expectations.iter().filter(|expectation| expectation.importance == 5) {
        let holder = workspace.stakeholders.get(expectation.holder);
        assert!(holder.is_some_and(|holder| holder.side == Side::Client), "{}", expectation.title);
    }
    let controller = workspace.stakeholders.iter().find(|person| person.role.contains("controller")).expect("her");
    assert!(asked.iter().any(|reading| reading.of == controller.id && reading.answer.is_none()), "she is silent");
}

#[test]
fn the_erp_finance_director_heard_of_the_slip_from_her_accountant_and_fell_silent() {
    let erp = sample("erp");
    let director = erp.stakeholders.iter().find(|one| one.name == "刘慧").expect("the finance director").id;
    let hers = |reading: &&Reading| reading.of == director && !reading.our_guess;
    let answered =
        erp.readings.iter().filter(hers).filter(|reading| reading.answer.is_some()).map(|reading| reading.on);
    assert_eq!(answered.max(), Some(day(4, 24)));
    assert!(erp.readings.iter().filter(hers).filter(|reading| reading.answer.is_none()).count() >= 3);
    let slip = erp.risks.iter().find(|risk| risk.raised_on == day(5, 18)).expect("the slip");
    let told = slip.told.iter().find(|told| told.who == director).expect("told in the end");
    let heard = erp.decisions.iter().find(|one| one.decided_on == slip.raised_on).and_then(|decision| {
        decision.hearings.iter().find(|hearing| hearing.who == director).map(|hearing| (hearing.on, hearing.from))
    });
    let accountant = erp.stakeholders.iter().find(|one| one.name == "林晓燕").map(|one| one.id);
    assert_eq!((told.on, heard), (day(6, 9), Some((day(5, 21), accountant))));
}
