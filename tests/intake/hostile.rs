//! What nobody would write: cards, calendars and tables that are damaged or made to do harm.

use std::time::{Duration, Instant};

use entente::exchange::intake::{Kind, Mapping, Source, Trouble};
use entente::exchange::recognise::Kind as Format;
use entente::language::Language;
use entente::ui::naming::question_named;

use super::{file, taker};

#[test]
fn what_is_too_much_or_nothing_is_said_to_be_that() {
    let file = file();
    let taker = taker(&file, Language::English);
    let read = |bytes: &[u8]| Source::read(bytes, &taker).err();
    assert_eq!(read(b""), Some(Trouble::Other(Format::Empty)));
    assert_eq!(read(b"BEGIN:VCARD"), None, "what begins and does not end is said to");
    assert_eq!(read(b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"), Some(Trouble::Nothing));
    assert_eq!(read(b"a letter\nof two lines"), Some(Trouble::Other(Format::Text)));
    assert_eq!(read(b"Name\nNora Vance\n"), None, "a table of one column");
    assert_eq!(read(b"PK\x03\x04 xl/ and nothing more"), Some(Trouble::Damaged));
    assert_eq!(read(&[b"BEGIN:VCARD\n".as_slice(), &b"x".repeat(9 << 20)].concat()), Some(Trouble::TooLarge));
}

#[test]
fn many_odd_events_and_cards_end_soon() {
    let file = file();
    let taker = taker(&file, Language::English);
    let event = |more: &str| {
        format!("BEGIN:VEVENT\nDTSTART:20200101T100000Z\n{more}\nATTENDEE:mailto:e.marsh@client.example\nEND:VEVENT\n")
    };
    let odd = [
        "RRULE:FREQ=DAILY",
        "RRULE:FREQ=DAILY;INTERVAL=999",
        "RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;COUNT=18446744073709551615",
        "RRULE:FREQ=YEARLY;INTERVAL=1000;COUNT=9999",
        "RRULE:FREQ=MONTHLY;INTERVAL=0",
        "RRULE:FREQ=SECONDLY",
        "RRULE:;;;=",
        "RRULE:FREQ=DAILY;UNTIL=99991231T235959Z",
        "DURATION:P99999999999999999999D",
        "DTEND:19000101",
        "RDATE:20260101,20260102,,x",
    ];
    let begun = Instant::now();
    let text = format!("BEGIN:VCALENDAR\n{}", odd.iter().map(|one| event(one)).collect::<String>().repeat(20));
    let source = Source::read(text.as_bytes(), &taker).expect("read");
    let outcome = source.outcome(&taker, (0, &Mapping::default()));
    assert!(outcome.added() > 100 && outcome.left_out.len() > 20, "{} {}", outcome.added(), outcome.left_out.len());
    let cards = "BEGIN:VCARD\nFN:A;B\nORG:;;;;\nEMAIL:@\nEND:VCARD\n".repeat(5_000);
    let source = Source::read(cards.as_bytes(), &taker).expect("read");
    assert_eq!(source.outcome(&taker, (0, &Mapping::default())).added(), 1);
    assert!(begun.elapsed() < Duration::from_secs(20), "{:?}", begun.elapsed());
}

#[test]
fn whatever_a_column_is_taken_for_the_file_stays_whole() {
    let file = file();
    let taker = taker(&file, Language::English);
    let cells =
        ["", "1", "-1", "99999-01-01", "2026-02-30", "Evelyn Marsh", "=1+1", "1;2", "100%", "3d", "\u{202e}x", "24:00"];
    let line = |shift: usize| (0..12).map(|at| cells[(at * shift + shift) % cells.len()]).collect::<Vec<_>>().join(",");
    let table = (1..80).map(line).collect::<Vec<_>>().join("\n");
    let source = Source::read(table.as_bytes(), &taker).expect("read");
    for kind in Kind::ALL {
        for turn in 0..12 {
            let fields = kind.fields();
            let columns = (0..12).map(|at| fields.get((at + turn) % 12).copied()).collect();
            let mapping = Mapping {
                kind,
                columns,
                headed: turn % 2 == 0,
                month_first: [None, Some(true), Some(false)][turn % 3],
            };
            if let Some(edit) = source.outcome(&taker, (0, &mapping)).edit {
                let mut document = entente::document::Document::opened(file.clone(), 9);
                document.apply_plainly(edit).expect("it fits");
                assert_eq!(entente::workspace::check(document.workspace()), [], "{mapping:?}");
            }
            assert_eq!(
                Mapping::recalled(&mapping.remembered(), 12).map(|one| one.columns),
                Some(mapping.columns.clone())
            );
        }
    }
    let guessed = Mapping::guess(&source.tables()[0], &question_named);
    assert!(!guessed.headed, "{guessed:?}");
}
