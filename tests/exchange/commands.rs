//! The commands, as a script sees them.

use std::path::Path;
use std::process::{Command, Output};

use super::data;
use crate::sources::root;

/// A holiday on Tuesday the 6th; one task waits for the other; both states and names need care.
const OWN: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<Project xmlns="http://schemas.microsoft.com/project">
<Title>Own</Title><StartDate>2026-01-05T08:00:00</StartDate><CalendarUID>1</CalendarUID>
<Calendars><Calendar><UID>1</UID><Name>Standard</Name><BaseCalendarUID>-1</BaseCalendarUID><Exceptions><Exception>
  <TimePeriod><FromDate>2026-01-06T00:00:00</FromDate><ToDate>2026-01-06T23:59:00</ToDate></TimePeriod>
  <Type>1</Type><DayWorking>0</DayWorking></Exception></Exceptions></Calendar></Calendars>
<Tasks>
 <Task><UID>0</UID><ID>0</ID><Name>Own</Name><OutlineLevel>0</OutlineLevel><Summary>1</Summary></Task>
 <Task><UID>7</UID><Name>=SUM(A1), "ask"</Name><OutlineLevel>1</OutlineLevel><Duration>PT16H0M0S</Duration>
  <Start>2026-02-02T08:00:00</Start><Finish>2026-02-03T17:00:00</Finish><TotalSlack>4800</TotalSlack>
  <FreeSlack>-25</FreeSlack><Critical>0</Critical></Task>
 <Task><UID>9</UID><Name>Answer</Name><OutlineLevel>1</OutlineLevel><Duration>PT4H0M0S</Duration>
  <PredecessorLink><PredecessorUID>7</PredecessorUID><Type>1</Type></PredecessorLink></Task>
 <Task><UID>3</UID><IsNull>1</IsNull></Task>
</Tasks></Project>"#;

const HEAD: &str =
    "uid,name,early_start,early_finish,late_start,late_finish,total_slack_minutes,free_slack_minutes,critical\n";

fn entente(args: &[&str]) -> Output {
    let settings = root().join("target/no-settings");
    let mut command = Command::new(env!("CARGO_BIN_EXE_entente"));
    command.args(args).env("ENTENTE_CONFIG_DIR", settings).current_dir(root()).output().expect("it runs")
}

fn said(args: &[&str]) -> (i32, String, String) {
    let output = entente(args);
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("UTF-8");
    (output.status.code().unwrap_or(-1), text(&output.stdout), text(&output.stderr))
}

fn plain(path: &Path) -> &str {
    path.to_str().expect("a plain path")
}

#[test]
fn a_schedule_is_said_as_stated_or_worked_out_anew() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("own.xml");
    std::fs::write(&path, OWN).expect("written");
    let stated = "0,Own,,,,,,,\n\
                  7,\"'=SUM(A1), \"\"ask\"\"\",2026-02-02T08:00,2026-02-03T17:00,,,480,-3,0\n\
                  9,Answer,,,,,,,\n";
    assert_eq!(said(&["schedule", plain(&path), "--csv", "-"]), (0, format!("{HEAD}{stated}"), String::new()));
    let anew = "0,Own,2026-01-05T08:00,2026-01-08T12:00,2026-01-05T08:00,2026-01-08T12:00,0,0,1\n\
                7,\"'=SUM(A1), \"\"ask\"\"\",2026-01-05T08:00,2026-01-07T17:00,2026-01-05T08:00,2026-01-07T17:00,0,0,1\n\
                9,Answer,2026-01-08T08:00,2026-01-08T12:00,2026-01-08T08:00,2026-01-08T12:00,0,0,1\n";
    let out = folder.path().join("own.csv");
    let command = ["schedule", plain(&path), "--recalculate", "--csv", plain(&out)];
    assert_eq!(said(&command), (0, String::new(), String::new()));
    assert_eq!(std::fs::read_to_string(&out).expect("there"), format!("{HEAD}{anew}"));

    let (code, _, why) = said(&command);
    assert_eq!((code, why.lines().count()), (2, 3), "what is there is not written over unasked: {why}");
    assert_eq!(said(&[&command[..], &["--force"]].concat()).0, 0);
    let over = ["schedule", plain(&path), "--csv", plain(&path), "--force"];
    assert_eq!(said(&over).0, 2, "what was read is never written over");
    assert_eq!(std::fs::read_to_string(&path).expect("there"), OWN);
}

#[test]
fn what_is_no_plan_is_refused_in_three_lines() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("no.xml");
    for text in ["", "<html/>", &OWN[..900], "PK\u{3}\u{4}", "<Project><Title>a</Name></Project>"] {
        std::fs::write(&path, text).expect("written");
        for language in ["en", "ru", "zh"] {
            let (code, out, why) = said(&["schedule", plain(&path), "--csv", "-", "--lang", language]);
            assert_eq!((code, out.as_str(), why.lines().count()), (2, "", 3), "{why}");
            assert!(!why.contains('〚') && !why.contains('{'), "{why}");
        }
    }
    assert_eq!(said(&["schedule", plain(&folder.path().join("none.xml")), "--csv", "-"]).0, 2);
}

#[test]
fn generated_plans_are_written_with_the_dates_of_their_reference() {
    let Some(folder) = data("plans") else { return };
    let (code, out, _) = said(&["schedule", plain(&folder.join("mix-1000-s1.xml")), "--recalculate", "--csv", "-"]);
    assert_eq!(code, 0);
    let reference = std::fs::read_to_string(folder.join("mix-1000-s1.ref.csv")).expect("there");
    let ours: std::collections::HashMap<&str, &str> =
        out.lines().skip(1).map(|line| line.split_once(',').expect("cells")).collect();
    let mut compared = 0;
    for line in reference.lines().skip(1) {
        let cells: Vec<&str> = line.split(',').collect();
        if cells[1] != "task" {
            continue;
        }
        let mine: Vec<&str> = ours[cells[0]].split(',').collect();
        for (at, theirs) in cells[4..8].iter().enumerate() {
            // A finish on Friday evening and one before work on Monday are the same instant of work.
            let same = mine[at + 1] == &theirs[..16] || mine[at + 1][11..] != theirs[11..16];
            assert!(same, "{line}\n{}", ours[cells[0]]);
        }
        let slack: f64 = cells[8].parse().expect("hours");
        assert_eq!(mine[5].parse::<f64>().expect("minutes"), slack * 60.0, "{line}");
        assert_eq!(mine[7], cells[10], "{line}");
        compared += 1;
    }
    assert!(compared > 800, "only {compared} tasks were compared");
}

#[test]
fn a_plan_comes_in_and_goes_out_by_command() {
    let folder = tempfile::tempdir().expect("a folder");
    let at = |name: &str| folder.path().join(name);
    std::fs::write(at("own.xml"), OWN.replace("<Start>", "<Contact>Eve</Contact><Start>")).expect("written");
    let import =
        ["import", plain(&at("own.xml")), "--out", plain(&at("own.entente")), "--lang", "en"].map(str::to_owned);
    let import: Vec<&str> = import.iter().map(String::as_str).collect();
    let taken = "2 tasks were taken, with the dates of the file\nNot taken:\n  1 other entry: =SUM(A1), \"ask\"\n";
    assert_eq!(said(&import), (0, taken.to_owned(), String::new()));
    assert_eq!(said(&import).0, 2, "what is there is not written over unasked");
    assert_eq!(said(&[&import[..], &["--force"]].concat()).0, 0);
    assert_eq!(said(&["check", plain(&at("own.entente"))]).0, 0);

    let schedule = said(&["schedule", plain(&at("own.entente")), "--recalculate", "--csv", "-"]);
    assert_eq!((schedule.0, schedule.1.lines().count()), (0, 3));
    let answer = "9,Answer,2026-01-08T08:00,2026-01-08T12:00,2026-01-08T08:00,2026-01-08T12:00,0,0,1";
    assert_eq!(schedule.1.lines().last(), Some(answer));

    let stays = "Stays here:\n  1 working calendar\n";
    for (name, begins, stays) in [("out.csv", "uid,level,name,", stays), ("out.xml", "<?xml ", "")] {
        assert_eq!(
            said(&["export", plain(&at("own.entente")), "--out", plain(&at(name)), "--lang", "en"]),
            (0, stays.to_owned(), String::new())
        );
        let written = std::fs::read_to_string(at(name)).expect("there");
        assert!(written.starts_with(begins), "{written}");
        assert!(!written.contains(",=SUM"), "{written}");
    }
    let (code, _, why) = said(&["export", plain(&at("own.xml")), "--out", plain(&at("b.xml"))]);
    assert_eq!((code, why.lines().count()), (2, 3), "{why}");
    assert!(!at("b.xml").exists());

    // Where the file says no dates, none are said to be its own.
    let undated = OWN.replace("<Start>2026-02-02T08:00:00</Start><Finish>2026-02-03T17:00:00</Finish>", "");
    assert!(!undated.contains("<Finish>"));
    std::fs::write(at("undated.xml"), undated).expect("written");
    let (code, said, _) =
        said(&["import", plain(&at("undated.xml")), "--out", plain(&at("undated.entente")), "--lang", "en"]);
    assert_eq!(code, 0);
    assert!(said.starts_with("2 tasks were taken; the file says no dates, so they are reckoned\n"), "{said}");
}

/// Two tasks of a day, for the whole of one resource.
fn crowded() -> String {
    let task = |uid: i64| {
        format!(
            "<Task><UID>{uid}</UID><Name>Ask</Name><OutlineLevel>1</OutlineLevel><Duration>PT8H0M0S</Duration></Task>"
        )
    };
    let assigned = |task: i64| {
        format!(
            "<Assignment><TaskUID>{task}</TaskUID><ResourceUID>1</ResourceUID><Units>1</Units><Work>PT8H0M0S</Work>\
             </Assignment>"
        )
    };
    format!(
        "<Project><StartDate>2026-01-05T08:00:00</StartDate><Tasks>{}{}</Tasks><Resources><Resource><UID>1</UID>\
         <Name>Eve</Name><Type>1</Type></Resource></Resources><Assignments>{}{}</Assignments></Project>",
        task(1),
        task(2),
        assigned(1),
        assigned(2)
    )
}

#[test]
fn a_levelled_schedule_asks_nobody_for_two_days_in_one() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("crowded.xml");
    std::fs::write(&path, crowded()).expect("written");
    let starts = |level: &[&str]| {
        let (code, out, why) = said(&[&["schedule", plain(&path), "--recalculate", "--csv", "-"], level].concat());
        assert_eq!((code, why.is_empty()), (0, level.is_empty()), "{why}");
        let mut starts: Vec<String> =
            out.lines().skip(1).map(|line| line.split(',').nth(2).expect("a start").to_owned()).collect();
        starts.sort();
        starts
    };
    assert_eq!(starts(&[]), ["2026-01-05T08:00", "2026-01-05T08:00"]);
    assert_eq!(starts(&["--level"]), ["2026-01-05T08:00", "2026-01-06T08:00"]);
}

/// Three tasks in a circle, one that waits for itself, one of their own.
fn circles() -> String {
    let task = |uid: u32, name: &str, after: u32| {
        let link = match after {
            0 => String::new(),
            _ => format!("<PredecessorLink><PredecessorUID>{after}</PredecessorUID><Type>1</Type></PredecessorLink>"),
        };
        format!(
            "<Task><UID>{uid}</UID><Name>{name}</Name><OutlineLevel>1</OutlineLevel><Duration>PT8H0M0S</Duration>\
             <Start>2026-01-05T08:00:00</Start><Finish>2026-01-05T17:00:00</Finish>{link}</Task>"
        )
    };
    let tasks = [(1, "Alpha", 3), (2, "Beta", 1), (3, "Gamma", 2), (4, "Selfie", 4), (5, "Free", 0)];
    let tasks: String = tasks.into_iter().map(|(uid, name, after)| task(uid, name, after)).collect();
    format!(
        "<?xml version=\"1.0\"?><Project xmlns=\"http://schemas.microsoft.com/project\">\
         <StartDate>2026-01-05T08:00:00</StartDate><Tasks>{tasks}</Tasks></Project>"
    )
}

#[test]
fn circles_are_refused_with_the_way_around_them() {
    let folder = tempfile::tempdir().expect("a folder");
    let (path, out) = (folder.path().join("circle.xml"), folder.path().join("out.csv"));
    std::fs::write(&path, circles()).expect("written");
    for also in [&[][..], &["--level"]] {
        let command = [&["schedule", plain(&path), "--recalculate", "--csv", plain(&out)], also].concat();
        let (code, said, why) = said(&command);
        assert_eq!((code, said.as_str(), out.exists()), (2, "", false), "{why}");
        assert!(why.contains("Alpha → Beta → Gamma → Alpha"), "{why}");
        assert!(why.contains("Selfie → Selfie"), "{why}");
        assert!(why.contains("4 tasks have no date by this: Alpha, Beta, Gamma, Selfie"), "{why}");
        assert!(!why.contains("Free"), "{why}");
    }
    for language in ["ru", "zh"] {
        let (_, _, why) = said(&["schedule", plain(&path), "--recalculate", "--csv", "-", "--lang", language]);
        assert!(why.contains("Alpha → Beta → Gamma → Alpha") && !why.contains('〚'), "{why}");
    }
    let made = folder.path().join("made.entente");
    let (code, said, _) = said(&["import", plain(&path), "--out", plain(&made)]);
    assert_eq!(code, 0);
    assert!(said.contains("2 dependencies that close a circle: "), "{said}");
    assert!(said.contains("Alpha → Beta → Gamma → Alpha") && said.contains("Selfie → Selfie"), "{said}");
}

#[test]
fn circles_in_an_engagement_are_refused_with_the_way_around_them() {
    let task = |number: u32, name: &str, after: u32| {
        format!(
            "(id: \"T{number}\", meta: (on: \"2026-01-05\"), title: \"{name}\", order: {number}, duration_minutes: 480, \
             links: [(predecessor: \"T{after}\")]),"
        )
    };
    let tasks = [task(1, "Alpha", 3), task(2, "Beta", 1), task(3, "Gamma", 2)].concat();
    let text = format!(
        "(format: \"entente\", version: 1, workspace: (engagement: (title: \"Round\", client: \"\", firm: \"\", currency: \
         \"EUR\", start: \"2026-01-05\"), tasks: [{tasks}]))"
    );
    let folder = tempfile::tempdir().expect("a folder");
    let (path, out) = (folder.path().join("circle.entente"), folder.path().join("out.csv"));
    std::fs::write(&path, text).expect("written");
    for also in [&["--recalculate"][..], &["--recalculate", "--level"], &["--level"]] {
        let command = [&["schedule", plain(&path), "--csv", plain(&out)], also].concat();
        let (code, said, why) = said(&command);
        assert_eq!((code, said.as_str(), out.exists()), (2, "", false), "{why}");
        assert!(why.contains("Alpha → Beta → Gamma → Alpha"), "{why}");
        assert!(why.contains("3 tasks have no date by this: Alpha, Beta, Gamma"), "{why}");
    }
    let (code, found, why) = said(&["check", plain(&path)]);
    assert_ne!(code, 0, "{found}{why}");
    assert!(format!("{found}{why}").contains("wait for each other: T1, T2, T3"), "{found}{why}");
}

#[test]
fn a_schedule_says_what_it_did_not_take() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("lost.xml");
    let lost = circles().replace("UID>3</Pred", "UID>77</Pred").replace("UID>4</Pred", "UID>78</Pred");
    std::fs::write(&path, lost).expect("written");
    for also in [&[][..], &["--recalculate"], &["--recalculate", "--level"]] {
        let (code, table, why) = said(&[&["schedule", plain(&path), "--csv", "-"], also].concat());
        assert_eq!((code, table.lines().count()), (0, 6), "{why}");
        let (heading, list) = why.split_once("Not taken:").unwrap_or_else(|| panic!("{why}"));
        assert_eq!(heading.is_empty(), also.len() < 2, "{heading}");
        assert!(list.contains("Alpha") && list.contains("Selfie"), "{list}");
    }
}

#[test]
fn a_running_plan_is_scheduled_and_levelled_as_its_status_date_knows_it() {
    let path = root().join("assets/samples/payroll.entente");
    let now = said(&["schedule", plain(&path), "--recalculate", "--csv", "-"]);
    let (code, table, why) = said(&["schedule", plain(&path), "--recalculate", "--level", "--csv", "-"]);
    assert_eq!(code, 0);
    assert_ne!(table, now.1);
    let loaded = entente::file::open(&path).expect("opens").loaded.workspace;
    let day = loaded.engagement.status_date.expect("a status date");
    let known = entente::insight::as_of(&loaded, day);
    let schedule = entente::insight::schedule::Schedule::of(&known, day);
    let levelling = entente::insight::levelling::level(&known, &schedule, Default::default());
    let n = levelling.delays.len();
    assert!(n > 1 && why.contains(&format!("{n} tasks are held back")), "{n}: {why}");
    let plain = entente::exchange::schedule_table::of_workspace(&known, day);
    assert_eq!(now.1.as_bytes(), plain, "as the window shows it");
    let mut levelled = known;
    entente::insight::levelling::put_delays(&mut levelled, &levelling.delays);
    let expected = entente::exchange::schedule_table::of_workspace(&levelled, day);
    assert_eq!(table.as_bytes(), expected, "the same that the window would do");
}

#[test]
fn a_running_plan_leaves_as_its_status_date_knows_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let out = folder.path().join("out.xml");
    let path = root().join("assets/samples/payroll.entente");
    let (code, ..) = said(&["export", plain(&path), "--out", plain(&out)]);
    assert_eq!(code, 0);
    let written = std::fs::read_to_string(&out).expect("there");
    let days = |tag: &str| -> Vec<String> {
        let tag = format!("<{tag}>");
        let parts = written.split(tag.as_str()).skip(1);
        parts.filter_map(|part| part.get(..10).map(str::to_owned)).collect()
    };
    let day =
        entente::file::open(&path).expect("opens").loaded.workspace.engagement.status_date.expect("a status date");
    let finished = days("ActualFinish");
    assert!(!finished.is_empty() && finished.iter().all(|one| *one <= day.to_string()), "{finished:?}");
    assert!(days("ActualStart").iter().all(|one| *one <= day.to_string()));
    assert!(days("Finish").iter().any(|one| *one > day.to_string()), "most lies ahead");
}
