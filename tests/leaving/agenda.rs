//! Calendars: read by icalendar value by value, known again by a second export, and nothing of ours in a client's.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::Command;

use chrono::NaiveDate;
use entente::app::agenda::{for_client, ours};
use entente::exchange::ics::{Entry, When, to_ics};
use entente::file::save;
use entente::insight::Insights;
use entente::language::{Language, Words};
use entente::ui::agenda::Agenda;
use entente::workspace::{Outcome, RecordRef, Visibility, Workspace};
use serde_json::{Value, json};

use super::{SAMPLES, asked, sample};
use crate::client_reads::full;
use crate::sources::root;

const READ: &str = "import sys, json\ntry:\n import icalendar\nexcept ImportError:\n print('absent'); sys.exit()\n\
def text(e, k):\n v = e.get(k)\n return None if v is None else str(v)\n\
def when(e, k):\n v = e.get(k)\n return None if v is None else [type(v.dt).__name__, v.dt.isoformat(), str(getattr(v.dt, 'tzinfo', None))]\n\
c = icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read())\n\
print(json.dumps([str(c['X-WR-CALNAME']), [[str(e['UID']), when(e, 'DTSTART'), when(e, 'DTEND'), text(e, 'SUMMARY'), text(e, 'DESCRIPTION'), \
text(e, 'LOCATION'), None if e.get('CATEGORIES') is None else [str(x) for x in e['CATEGORIES'].cats], str(e['STATUS']), str(e['CLASS']), \
[str(a['TRIGGER'].dt) for a in e.walk('VALARM')], e.errors] for e in c.walk('VEVENT')]]))";

/// What icalendar reads; none, said loudly, where it is not here.
fn read(path: &Path) -> Option<Value> {
    let said = asked("python3", &["-c", READ], path).map(|output| String::from_utf8(output.stdout).expect("UTF-8"));
    match said.as_deref().map(str::trim) {
        None => None,
        Some("absent") => {
            eprintln!("!!! NOT RUN: icalendar is not here, so it did not read the calendar");
            None
        }
        Some(said) => Some(serde_json::from_str(said).expect("JSON")),
    }
}

fn entries(file: &Workspace, day: NaiveDate, language: Language) -> Vec<Entry> {
    let (insights, words) = (Insights::of(file, day), Words::new(language));
    Agenda::new(&insights, &words, &|record: RecordRef| record.to_string()).entries()
}

/// An entry as icalendar says it.
fn value(entry: &Entry) -> Value {
    let text = |text: &str| if text.trim().is_empty() { Value::Null } else { json!(text) };
    let (start, end) = match entry.when {
        When::Day(on) => (
            json!(["date", on.to_string(), "None"]),
            json!(["date", on.succ_opt().expect("a day").to_string(), "None"]),
        ),
        When::Time(at, minutes) => {
            let said = |minutes| {
                json!([
                    "datetime",
                    (at + chrono::TimeDelta::minutes(minutes)).format("%Y-%m-%dT%H:%M:%S").to_string(),
                    "None"
                ])
            };
            (said(0), if minutes > 0 { said(minutes) } else { Value::Null })
        }
    };
    let alarms = match (entry.alarm && !entry.cancelled, entry.when) {
        (false, _) => json!([]),
        (true, When::Day(_)) => json!(["-1 day, 9:00:00"]),
        (true, When::Time(..)) => json!(["-1 day, 23:30:00"]),
    };
    let status = if entry.cancelled { "CANCELLED" } else { "CONFIRMED" };
    let class = if entry.private { "PRIVATE" } else { "PUBLIC" };
    json!([
        entry.uid,
        start,
        end,
        text(&entry.title),
        text(&entry.text),
        text(&entry.place),
        [entry.kind],
        status,
        class,
        alarms,
        []
    ])
}

#[test]
fn icalendar_reads_every_entry_in_three_languages() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.ics");
    let mut alarms = 0;
    for (number, language) in SAMPLES {
        let (file, day) = sample(number);
        let entries = entries(&file, day, language);
        let written = to_ics(&file.engagement.title, &entries, day);
        assert!(
            String::from_utf8(written.clone())
                .expect("UTF-8")
                .split("\r\n")
                .all(|line| line.len() <= 75 && !line.contains('\n'))
        );
        fs::write(&path, &written).expect("written");
        let Some(read) = read(&path) else { return };
        assert_eq!(read[0], json!(file.engagement.title));
        let found = read[1].as_array().expect("entries");
        assert!(found.len() == entries.len() && found.len() > 20, "{} of {}", found.len(), entries.len());
        for (found, entry) in found.iter().zip(&entries) {
            assert_eq!(found, &value(entry));
            alarms += found[9].as_array().expect("alarms").len();
        }
        for kind in ["record-kind-expectation", "overview-what-milestone", "record-contact-kind-meeting"] {
            let word = Words::new(language).text(kind);
            assert!(entries.iter().any(|entry| entry.kind == word), "{word}");
        }
    }
    assert!(alarms > 20, "{alarms} alarms");
}

fn uids(bytes: &[u8]) -> BTreeMap<String, String> {
    let text = String::from_utf8(bytes.to_vec()).expect("UTF-8").replace("\r\n ", "");
    let entries = text.split("BEGIN:VEVENT").skip(1);
    let line =
        |entry: &str, name: &str| entry.lines().find_map(|line| line.strip_prefix(name)).expect("there").to_owned();
    entries.map(|entry| (line(entry, "UID:"), line(entry, "SUMMARY:"))).collect()
}

/// A second export is the first one brought up to date: what was there is known again, whatever came before it.
#[test]
fn what_was_exported_once_is_known_again() {
    let words = Words::new(Language::English);
    let mut file = full();
    let day: NaiveDate = "2026-02-10".parse().expect("a day");
    file.engagement.id = 77;
    for write in [ours as fn(&Workspace, NaiveDate, Words) -> Vec<u8>, for_client] {
        let before = uids(&write(&file, day, words));
        assert!(before.len() > 3, "{before:?}");
        assert!(write(&file, day, words) == write(&file, day, words), "the same bytes");
        // A contact that comes into the file before all others moves the numbers of a client's copy, and no other entry.
        let mut later = file.clone();
        let mut first = later.contacts.iter().next().expect("a contact").clone();
        let gone = first.id;
        (first.id, first.title) = (entente::workspace::Id::new(0, 99), "Another".into());
        first.outcome = Outcome::Planned;
        first.rhythm = None;
        later.contacts.put(first);
        later.contacts.remove(gone);
        let after = uids(&write(&later, day + chrono::Days::new(1), words));
        let stayed = before.iter().filter(|(uid, _)| after.contains_key(*uid)).count();
        assert!(stayed + 1 >= before.len(), "{before:?}\n{after:?}");
        assert!(
            before.iter().all(|(uid, title)| after.get(uid).is_none_or(|now| now == title)),
            "{before:?}\n{after:?}"
        );
        assert!(after.iter().any(|(uid, title)| title == "Another" && !before.contains_key(uid)), "{after:?}");
    }
    let mine: BTreeSet<String> = uids(&ours(&file, day, words)).into_keys().collect();
    let theirs: BTreeSet<String> = uids(&for_client(&file, day, words)).into_keys().collect();
    assert!(mine.is_disjoint(&theirs), "neither says how the other is numbered");
}

#[test]
fn what_was_moved_or_cancelled_leaves_the_calendar_and_ours_is_marked_so() {
    let mut file = full();
    let mut contact = file.contacts.iter().next().expect("a contact").clone();
    contact.outcome = Outcome::Cancelled {
        on: "2026-02-01".parse().expect("a day"),
        by: entente::workspace::Side::Ours,
        why: "Secret".into(),
    };
    contact.meta.visibility = Visibility::Internal;
    let title = contact.title.clone();
    file.contacts.put(contact);
    let day = "2026-12-01".parse().expect("a day");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8").replace("\r\n ", "");
    let mine = text(ours(&file, day, Words::new(Language::English)));
    let entry = mine.split("BEGIN:VEVENT").find(|entry| entry.contains(&title)).expect("the entry");
    assert!(
        entry.contains("STATUS:CANCELLED") && entry.contains("CLASS:PRIVATE") && !entry.contains("VALARM"),
        "{entry}"
    );
    assert!(!mine.contains("Secret"));
}

#[test]
fn the_command_writes_a_calendar() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = |name: &str| folder.path().join(name);
    save(&full(), &path("a.entente"), None).expect("saved");
    let run = |more: &[&str], out: &str| {
        let output = Command::new(env!("CARGO_BIN_EXE_entente"))
            .args(["export", "--lang", "en", "--as-of", "2026-02-10", "--out"])
            .args([path(out), path("a.entente")])
            .args(more)
            .env("ENTENTE_CONFIG_DIR", root().join("target/no-settings"))
            .output();
        output.expect("it runs").status.code().unwrap_or(-1)
    };
    let (day, words) = ("2026-02-10".parse().expect("a day"), Words::new(Language::English));
    assert_eq!((run(&[], "ours.ics"), run(&["--client"], "theirs.ics")), (0, 0));
    assert!(fs::read(path("ours.ics")).expect("read") == ours(&full(), day, words));
    assert!(fs::read(path("theirs.ics")).expect("read") == for_client(&full(), day, words));
    assert_eq!(run(&[], "ours.ics"), 2, "nothing is written over unasked");
    assert_eq!((run(&["--view", "pulse"], "x.ics"), run(&["--client", "--author", "Ann"], "x.ics")), (2, 2));
}
