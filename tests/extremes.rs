//! Dates and numbers at the ends of their types: said by `check`, refused by `open`, and never the end of the program.

use std::collections::BTreeSet;

use chrono::{NaiveDate, NaiveDateTime};
use entente::app::picture::{Request, draw};
use entente::file::{self, FileError, decode};
use entente::insight::Insights;
use entente::language::Language;
use entente::ui::theme::ThemeKind;
use entente::ui::views::{Sight, ViewKind};
use entente::workspace::{ProblemCode, Workspace, check, out_of_reach};

use crate::support::harness::NARROW;
use crate::support::rich::RICH;

const PAYROLL: &str = include_str!("../assets/samples/payroll.entente");

/// A value in a text: from where to where, and the field that it stands in.
struct Value<'a> {
    field: &'a str,
    from: usize,
    to: usize,
}

/// One value of each field, numbers and dates apart; a field's last value, so that lists are tried where they end.
fn values(text: &str) -> (Vec<Value<'_>>, Vec<Value<'_>>) {
    let (mut numbers, mut dates) = (Vec::new(), Vec::new());
    let (mut seen_numbers, mut seen_dates) = (BTreeSet::new(), BTreeSet::new());
    for (colon, _) in text.rmatch_indices(": ") {
        let start = text[..colon].trim_end_matches(|c: char| c.is_ascii_alphanumeric() || c == '_').len();
        let (field, from) = (&text[start..colon], colon + 2);
        let rest = &text[from..];
        let length = rest.find(|c: char| !"0123456789.-".contains(c)).unwrap_or(0);
        if length > 0 {
            if seen_numbers.insert(field) {
                numbers.push(Value { field, from, to: from + length });
            }
        } else if let Some(quoted) = rest.strip_prefix('"')
            && let Some(end) = quoted.find('"')
            && (quoted[..end].parse::<NaiveDate>().is_ok() || quoted[..end].parse::<NaiveDateTime>().is_ok())
            && seen_dates.insert(field)
        {
            dates.push(Value { field, from: from + 1, to: from + 1 + end });
        }
    }
    (numbers, dates)
}

/// Everything that is worked out and drawn of a workspace; views only of what `open` would not refuse.
fn survives(workspace: &Workspace) -> bool {
    let day = NaiveDate::from_ymd_opt(2026, 3, 20).expect("a day");
    let _ = check(workspace);
    let _ = Insights::of(workspace, workspace.engagement.status_date.unwrap_or(day));
    if out_of_reach(workspace).is_some() {
        return false;
    }
    for view in ViewKind::ALL {
        let request =
            Request { sight: Sight::of(view), day, size: NARROW, theme: ThemeKind::Light, language: Language::English };
        assert!(draw(workspace, &request).contains("<text"));
    }
    true
}

#[test]
fn no_number_and_no_date_ends_the_program() {
    let (mut tried, mut refused) = (0, 0);
    for text in [RICH, PAYROLL] {
        let (numbers, dates) = values(text);
        assert!(numbers.len() > 10 && dates.len() > 10, "{} numbers, {} dates", numbers.len(), dates.len());
        let extremes = ["9223372036854775807", "-9223372036854775808"].map(str::to_owned);
        let days = [NaiveDate::MAX, NaiveDate::MIN];
        for value in &numbers {
            for extreme in &extremes {
                let broken = format!("{}{extreme}{}", &text[..value.from], &text[value.to..]);
                // What does not fit its type (a rating, say) is refused by the reader.
                let Ok(loaded) = decode(&broken) else { continue };
                println!("{} = {extreme}", value.field);
                tried += 1;
                refused += usize::from(!survives(&loaded.workspace));
            }
        }
        for value in &dates {
            for day in days {
                let moment = text[value.from..value.to].contains('T');
                let extreme = if moment { format!("{day:?}T08:00:00") } else { format!("{day:?}") };
                let broken = format!("{}{extreme}{}", &text[..value.from], &text[value.to..]);
                let workspace = decode(&broken).expect("a date").workspace;
                println!("{} = {extreme}", value.field);
                tried += 1;
                assert!(!survives(&workspace), "{} = {extreme} is refused", value.field);
                assert!(check(&workspace).iter().any(|problem| problem.code == ProblemCode::OddYear));
                refused += 1;
            }
        }
    }
    assert!(tried > 100 && refused > 80, "{tried} tried, {refused} refused");
}

#[test]
fn a_file_out_of_reach_is_refused_with_its_place_and_can_still_be_checked() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("far.entente");
    let (from, to) = (RICH.find("duration_minutes: ").expect("a duration"), "duration_minutes: ".len());
    let length = RICH[from + to..].find(|c: char| !c.is_ascii_digit()).expect("an end");
    let text = format!("{}duration_minutes: 9223372036854775807{}", &RICH[..from], &RICH[from + to + length..]);
    std::fs::write(&path, text).expect("written");
    match file::open(&path) {
        Err(FileError::OutOfReach { place, value }) => {
            assert!(place.starts_with('T') && place.ends_with(".duration_minutes"), "{place}");
            assert_eq!(value, "9223372036854775807");
        }
        other => panic!("refused, not {:?}", other.map(|opened| opened.stamp)),
    }
    let opened = file::open_to_check(&path, &file::Unlock::default()).expect("read to be checked");
    assert_eq!(check(&opened.loaded.workspace).len(), 1);
}
