//! Whichever way a plan goes, it is worked out the same: from the file of the other program, from the engagement that was
//! made of it, and from the plan that this one writes again.

use std::collections::BTreeMap;
use std::path::PathBuf;

use chrono::{NaiveDate, NaiveDateTime};
use entente::exchange::export::{self, Leaves};
use entente::exchange::import::import;
use entente::exchange::mspdi::{self, File};
use entente::exchange::{open_plan, schedule_table};
use entente::insight::calendar::Calendars;
use entente::language::{Language, Words};
use entente::workspace::{Id as _, TaskId, Workspace};

use super::{data, say};

fn words() -> Words {
    Words::new(Language::English)
}

fn today() -> NaiveDate {
    "2026-11-22".parse().unwrap()
}

/// Every plan of another program that lies there, whatever its format.
fn plans() -> Vec<(String, File)> {
    let Some(folder) = data("interchange") else { return Vec::new() };
    let (mut open, mut found) = (vec![folder.clone()], Vec::new());
    while let Some(path) = open.pop() {
        if path.is_dir() {
            open.extend(std::fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()));
        } else if let Ok(plan) = open_plan(&path) {
            found.push((name(&folder, &path), plan));
        }
    }
    found.sort_by(|one, other| one.0.cmp(&other.0));
    found
}

fn name(folder: &PathBuf, path: &std::path::Path) -> String {
    path.strip_prefix(folder).unwrap().display().to_string()
}

/// The cells of a table by the number of their task.
fn cells(table: &[u8]) -> BTreeMap<i64, Vec<String>> {
    let mut found = BTreeMap::new();
    for record in csv::Reader::from_reader(table).records() {
        let record = record.unwrap();
        let cells: Vec<String> = record.iter().skip(2).map(str::to_owned).collect();
        found.insert(record[0].parse().unwrap(), cells);
    }
    found
}

fn ours(workspace: &Workspace) -> BTreeMap<i64, Vec<String>> {
    let day = workspace.engagement.status_date.unwrap_or(today());
    let mut workspace = workspace.clone();
    schedule_table::forget_given(&mut workspace);
    cells(&schedule_table::of_workspace(&workspace, day))
}

/// Cells of tasks that count, which are otherwise in the second. Moments are the same when no work lies between them:
/// Friday evening, Monday morning, and the Sunday from which Planner says that a task may begin.
fn differences(
    (file, made): (&File, &Workspace),
    one: &BTreeMap<i64, Vec<String>>,
    other: &BTreeMap<i64, Vec<String>>,
) -> Vec<String> {
    let time = Calendars::of(made);
    let moment = |text: &str| NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M").ok();
    let mut found = Vec::new();
    for task in file.tasks.iter().filter(|task| task.counts()) {
        let calendar = made.tasks.get(TaskId::new(0, task.uid as u64)).and_then(|task| task.calendar);
        let (Some(here), Some(there)) = (one.get(&task.uid), other.get(&task.uid)) else { continue };
        for (column, (here, there)) in schedule_table::COLUMNS[2..].iter().zip(here.iter().zip(there)) {
            let apart = moment(here).zip(moment(there)).map(|(a, b)| time.get(calendar).between(a.min(b), a.max(b)));
            if here != there && apart != Some(0) {
                found.push(format!("{} {}: {column} {here}, then {there}", task.uid, task.name));
            }
        }
    }
    found
}

#[test]
fn a_plan_is_worked_out_the_same_whichever_way_it_goes() {
    let (mut files, mut tasks, mut wrong) = (0, 0, Vec::new());
    for (name, file) in plans() {
        let Ok(direct) = schedule_table::recalculated(&file) else { continue };
        let direct = cells(&direct);
        let made = import(&file, "plan", today(), words()).workspace;
        let of_ours = ours(&made);
        let day = made.engagement.status_date.unwrap_or(today());
        let xml = export::to_xml(&made, day, Leaves::Internal, words());
        let again = mspdi::read(xml.as_bytes()).unwrap();
        let of_xml = cells(&schedule_table::recalculated(&again).unwrap());
        (files, tasks) = (files + 1, tasks + direct.len());
        for (way, found) in [("engagement", &of_ours), ("XML again", &of_xml)] {
            let apart = differences((&file, &made), &direct, found);
            wrong.extend(apart.into_iter().map(|what| format!("{name}, {way}: {what}")));
        }
    }
    assert!(wrong.is_empty(), "{} cells differ\n{}", wrong.len(), wrong.join("\n"));
    if files > 0 {
        say(&format!(
            "{files} plans with {tasks} tasks are worked out the same from the file, as ours, and written again"
        ));
    }
}

#[test]
fn what_levelling_holds_back_is_held_back_whichever_way_it_goes() {
    let text = r#"<Project xmlns="http://schemas.microsoft.com/project"><StartDate>2026-01-05T08:00:00</StartDate><Tasks>
        <Task><UID>1</UID><Name>Dig</Name><OutlineLevel>1</OutlineLevel><Duration>PT16H0M0S</Duration></Task>
        <Task><UID>2</UID><Name>Build</Name><OutlineLevel>1</OutlineLevel><Duration>PT8H0M0S</Duration>
          <LevelingDelay>28800</LevelingDelay><LevelingDelayFormat>8</LevelingDelayFormat>
          <PredecessorLink><PredecessorUID>1</PredecessorUID><Type>1</Type></PredecessorLink></Task></Tasks></Project>"#;
    let file = mspdi::read(text.as_bytes()).unwrap();
    let direct = cells(&schedule_table::recalculated(&file).unwrap());
    // Done on Tuesday evening, held back by two days of the clock: Friday the 9th, and nothing has slack.
    assert_eq!(direct[&2][..2], ["2026-01-09T08:00", "2026-01-09T17:00"]);
    assert_eq!((direct[&1][4].as_str(), direct[&2][4].as_str()), ("0", "0"));
    let made = import(&file, "plan", today(), words()).workspace;
    assert_eq!(direct, ours(&made).into_iter().chain(direct.get(&0).map(|one| (0, one.clone()))).collect());
    let xml = export::to_xml(&made, today(), Leaves::Internal, words());
    let again = cells(&schedule_table::recalculated(&mspdi::read(xml.as_bytes()).unwrap()).unwrap());
    assert_eq!([&again[&1], &again[&2]], [&direct[&1], &direct[&2]]);
}
