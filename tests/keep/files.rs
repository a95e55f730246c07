//! The text of a workspace: stable to the byte, and suspicious of everything else.

use entente::file::{FileError, decode, decode_bytes, encode, open};
use entente::workspace::*;

use crate::support::rich::{RICH, rich};

/// How many lines of `after` are not in `before` at their place, and the other way round (a plain line diff).
fn changed_lines(before: &str, after: &str) -> (usize, usize) {
    let (before, after): (Vec<&str>, Vec<&str>) = (before.lines().collect(), after.lines().collect());
    let mut table = vec![vec![0usize; after.len() + 1]; before.len() + 1];
    for i in (0..before.len()).rev() {
        for j in (0..after.len()).rev() {
            table[i][j] =
                if before[i] == after[j] { table[i + 1][j + 1] + 1 } else { table[i + 1][j].max(table[i][j + 1]) };
        }
    }
    let same = table[0][0];
    (before.len() - same, after.len() - same)
}

#[test]
fn a_threshold_that_nobody_changed_is_not_written_beside_those_of_an_earlier_file() {
    let usual =
        "(key_power: 3.5, manager_gap: 25.0, half_life_days: 30, silence_days: 42, good_from: 75.0, watch_from: 50.0)";
    let from = RICH.find("thresholds: (").expect("thresholds") + "thresholds: ".len();
    let to = from + RICH[from..].find("),\n").expect("their end") + 1;
    let earlier = format!("{}{usual}{}", &RICH[..from], &RICH[to..]);
    let workspace = decode(&earlier).expect("an earlier file is read").workspace;
    assert_eq!(workspace.engagement.thresholds.key_power, 3.5);
    assert_eq!(workspace.engagement.thresholds.answer_days, 14);
    assert_eq!(encode(&workspace), earlier);
}

#[test]
fn what_was_written_is_read_and_written_the_same() {
    assert_eq!(encode(&rich()), RICH);
    let samples = ["payroll", "portal", "erp"];
    for name in samples {
        let path = crate::sources::root().join("assets/samples").join(format!("{name}.entente"));
        let workspace = open(&path).expect("a sample is read").loaded.workspace;
        let text = encode(&workspace);
        let again = decode(&text).expect("what was written is read").workspace;
        assert_eq!(again, workspace, "{name}");
        assert_eq!(encode(&again), text, "{name}");
    }
}

#[test]
fn the_text_is_plain() {
    let text = encode(&rich());
    assert!(text.starts_with("(format: \"entente\", version: 1, workspace: (\n"));
    assert!(text.ends_with("))\n"));
    assert!(!text.contains('\r') && !text.contains('\t') && !text.lines().any(|line| line.ends_with(' ')));
}

#[test]
fn one_small_change_is_a_small_diff() {
    let diff = |change: fn(&mut Workspace)| {
        let mut workspace = rich();
        change(&mut workspace);
        changed_lines(RICH, &encode(&workspace))
    };
    assert_eq!(diff(|w| w.tasks.get_mut(TaskId::new(0, 3)).expect("T3").duration_minutes = 480), (1, 1));
    assert_eq!(diff(|w| w.tasks.get_mut(TaskId::new(0, 3)).expect("T3").note = "x".repeat(500)), (0, 1));
    assert_eq!(diff(|w| w.engagement.manager = None), (1, 0));
    let link = |w: &mut Workspace| {
        let link = Link::new(TaskId::new(0, 4), LinkKind::FinishStart);
        w.tasks.get_mut(TaskId::new(0, 3)).expect("T3").links.insert(0, link);
    };
    assert_eq!(diff(link), (0, 1));
    let attendance = |w: &mut Workspace| {
        w.contacts.get_mut(ContactId::new(0, 1)).expect("C1").attendance[3].presence = Presence::Present;
    };
    assert_eq!(diff(attendance), (1, 1));
    let reading = |w: &mut Workspace| w.readings.get_mut(ReadingId::new(0, 3)).expect("R3").answer = Some(9.0);
    assert_eq!(diff(reading), (1, 1));
    let measure = |w: &mut Workspace| {
        let goal = w.goals.get_mut(GoalId::new(0, 1)).expect("G1");
        goal.measure.as_mut().expect("a measure").target = 1.5;
    };
    assert_eq!(diff(measure), (1, 1));
}

#[test]
fn a_newer_version_is_refused_before_anything_else_is_read() {
    let newer = RICH.replacen("version: 1", "version: 2", 1).replace("stakeholders: [", "parties: <");
    assert_eq!(decode(&newer), Err(FileError::NewerVersion { found: "2".into(), known: "1.0".into() }));
    let old = RICH.replacen("version: 1", "version: 0", 1);
    assert_eq!(decode(&old), Err(FileError::NoSuchVersion { found: "0".into() }));
}

#[test]
fn unknown_fields_and_words_are_refused_with_their_place() {
    let key = |from: &str, to: &str| {
        let error = decode(&RICH.replacen(from, to, 1)).expect_err("refused");
        (error.key(), error.details())
    };
    let (why, details) = key("side: Ours,", "side: Ours,\n      salary: 3,");
    assert_eq!(why, "error-unknown-field");
    assert!(details.contains(&("name", "salary".into())) && details.contains(&("record", "Stakeholder".into())));
    let line = details.iter().find(|(name, _)| *name == "line").map(|(_, line)| line.clone()).expect("a line");
    let expected = RICH.lines().position(|line| line.contains("side: Ours")).expect("there") + 2;
    assert_eq!(line, expected.to_string());
    assert_eq!(key("side: Ours", "side: Nobody").0, "error-unknown-word");
    assert_eq!(key("side: Ours,", "").0, "error-missing-field");
    assert_eq!(key("side: Ours,", "side: Ours, side: Ours,").0, "error-twice-field");
    assert_eq!(key("track: Team,", "track: Team").0, "error-syntax");
}

#[test]
fn what_is_no_engagement_is_told_apart() {
    let key = |bytes: &[u8]| decode_bytes(bytes).expect_err("refused").key();
    let utf16: Vec<u8> = RICH.encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(key(b""), "error-empty");
    assert_eq!(key(b"  \n"), "error-empty");
    assert_eq!(key(&[0; 4096]), "error-zeros");
    assert_eq!(key(&[RICH.as_bytes(), &[0; 512]].concat()), "error-zeros");
    assert_eq!(key(&utf16), "error-utf16");
    assert_eq!(key(&[&[0xff, 0xfe], utf16.as_slice()].concat()), "error-utf16");
    assert_eq!(key(b"PK\x03\x04rest"), "error-archive");
    assert_eq!(key(b"\n<!DOCTYPE HTML><html>"), "error-web-page");
    assert_eq!(key(b"<?xml version=\"1.0\"?><Project/>"), "error-xml");
    assert_eq!(key(b"age-encryption.org/v1\n"), "error-encrypted");
    assert_eq!(key(b"Dear Ms Bauer,"), "error-foreign");
    assert_eq!(key(b"(format: \"entente\", version: 1)\xff"), "error-not-text");
    let half = &RICH.as_bytes()[..RICH.len() / 2];
    assert_eq!(key(half), "error-cut-off");
    let marked = RICH.replacen("      role:", "<<<<<<< HEAD\n      role:", 1);
    assert_eq!(key(marked.as_bytes()), "error-conflict");
    let deep = format!("(format: \"entente\", version: 1, workspace: {}", "(".repeat(100_000));
    assert!(decode(&deep).is_err());
}

#[test]
fn harmless_differences_are_read() {
    let crlf = RICH.replace('\n', "\r\n");
    let marked = format!("\u{feff}{RICH}");
    let noted = format!("// kept by hand\n{RICH}");
    for text in [crlf, marked, noted] {
        assert_eq!(decode_bytes(text.as_bytes()).expect("read").workspace, rich());
    }
}

#[cfg(unix)]
#[test]
fn what_is_no_file_is_never_waited_for() {
    let folder = tempfile::tempdir().expect("a folder");
    assert_eq!(open(folder.path()), Err(FileError::NotAFile));
    assert_eq!(open(&folder.path().join("gone")), Err(FileError::NotFound));
    assert_eq!(open(std::path::Path::new("/dev/zero")), Err(FileError::NotAFile));
    let socket = folder.path().join("socket");
    let _listener = std::os::unix::net::UnixListener::bind(&socket).expect("a socket");
    assert_eq!(open(&socket), Err(FileError::NotAFile));
}

#[test]
fn what_nobody_chose_in_an_earlier_file_accuses_nobody_and_what_somebody_chose_stays() {
    let mut file = rich();
    let mut decision = file.decisions.iter().next().expect("a decision").clone();
    decision.involvement = Involvement::NoPart;
    file.decisions.put(decision.clone());
    let part = |text: &str| {
        let read = decode(text).expect("it is read").workspace;
        read.decisions.get(decision.id).expect("there").involvement
    };
    let chosen = encode(&file);
    assert_eq!(part(&chosen), Involvement::NoPart, "somebody wrote it down");
    let earlier = chosen.replacen("involvement: NoPart", "involvement: NotInvolved", 1);
    assert_ne!(earlier, chosen);
    assert_eq!(part(&earlier), Involvement::Unknown, "it stood there where nobody said anything");
}
