//! What is no plan, and what a plan may do to whoever reads it.

use std::time::{Duration, Instant};

use entente::exchange::mspdi::Refusal;
use entente::exchange::{Kind, read_plan, recognise};

use super::{data, say};

#[test]
fn files_of_other_programs_are_called_by_their_name() {
    for path in data("negative") {
        let bytes = std::fs::read(&path).unwrap();
        let name = path.file_name().unwrap().to_str().unwrap();
        let refused = read_plan(&bytes).map(|file| file.tasks.len());
        let expected = match name {
            "mspextattr.xml" => {
                assert!(refused.is_ok_and(|tasks| tasks > 0), "the one that is a plan");
                continue;
            }
            "percent-complete-8.4.pmxml" | "MultiprojectWithExternal.xml" => Refusal::Other(Kind::PrimaveraXml),
            "encoding1251.xer" => Refusal::Other(Kind::PrimaveraXer),
            "sample.truncated.xml" => Refusal::Truncated,
            other => panic!("{other}: what should be said of it?"),
        };
        assert_eq!(refused, Err(expected), "{name}");
    }
    for path in data("tjp") {
        let bytes = std::fs::read(&path).unwrap();
        let expected = match path.extension().unwrap().to_str().unwrap() {
            "csv" => Kind::Table,
            // Parts that others include need not say what they are.
            "tji" => continue,
            _ => Kind::TaskJuggler,
        };
        assert_eq!(read_plan(&bytes), Err(Refusal::Other(expected)), "{}", path.display());
    }
    for path in data("ics") {
        let kind = recognise(&std::fs::read(&path).unwrap());
        assert!(matches!(kind, Kind::Calendar | Kind::Text), "{}: {kind:?}", path.display());
    }
}

#[test]
fn half_a_file_and_a_spoilt_one_never_break_anything_off() {
    let begin = Instant::now();
    let mut read = 0;
    for folder in ["gan", "planner", "mpx", "mspdi-native", "negative", "tjp"] {
        for path in data(folder) {
            let bytes = std::fs::read(&path).unwrap();
            let is_xml = recognise(&bytes).is_read() && recognise(&bytes) != Kind::Mpx;
            let end = bytes.iter().rposition(|byte| *byte == b'>').unwrap_or(bytes.len());
            // Large files at fewer places.
            let turns = (4_000_000 / bytes.len().max(1)).clamp(8, 80);
            for turn in 0..turns {
                // Places that look like chance and are the same in every run.
                let at = (turn * 2_654_435_761 + turn * turn * 97) % bytes.len();
                let cut = read_plan(&bytes[..at]);
                assert!(!is_xml || at > end || cut.is_err(), "{} cut at {at}", path.display());
                let mut spoilt = bytes.clone();
                spoilt[at] = [0, b'<', b'"', b'9', 0xFF][turn % 5];
                let _ = read_plan(&spoilt);
                read += 2;
            }
        }
    }
    let cost = begin.elapsed();
    say(&format!("{read} cut and spoilt files read in {cost:?}"));
    assert!(cost < Duration::from_secs(120));
}

#[test]
fn nothing_in_a_file_grows_beyond_it() {
    // Entities within entities stay what they are: names of nothing.
    let bomb = r#"<!DOCTYPE p [<!ENTITY a "xxxxxxxxxx"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><project view-date="2024-01-01" name="&b;"><tasks><task id="1" name="&b;&b;" start="2024-01-01" duration="999999999999999999999"/></tasks></project>"#;
    let file = read_plan(bomb.as_bytes()).unwrap();
    assert!(file.title.len() < 10 && file.tasks[0].name.len() < 10);
    assert!(file.tasks[0].finish.is_some());
    // Calendars within calendars, kinds of days without end.
    let kinds: String = (0..5000).map(|kind| format!("<overridden-day-type id=\"{kind}\"/>")).collect();
    let open = format!("<calendar id=\"1\"><overridden-day-types>{kinds}</overridden-day-types>");
    let deep = format!("<project mrproject-version=\"2\"><calendars>{}", open.repeat(300));
    assert_eq!(read_plan(deep.as_bytes()), Err(Refusal::TooDeep));
    let far = r#"<project view-date="x"><tasks><task id="9223372036854775807" start="262000-01-01" duration="-5"/></tasks></project>"#;
    assert!(read_plan(far.as_bytes()).is_ok());
}
