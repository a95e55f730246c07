//! Every reader is fed what nobody would write: nothing in a file breaks the program off, makes it wait or fills memory.
//!
//! A short run of the same inputs stands among the tests. `ENTENTE_FUZZ=READER:SECONDS:SEED` runs one reader for that long
//! (`ron`, `mspdi`, `gan`, `planner`, `mpx`, `csv`, `merge`, `table`, `workbook`, `cards` or `events`) and says what it did; under `ulimit -v` memory is bounded, too.
//! What is read just then lies in the system's folder for temporary files as `entente-fuzz-READER`, so that it is still there
//! after an abort. What was found once stands in `tests/fuzz` and is read each time.

use std::io::Write;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use entente::document::{Choices, Document, merge};
use entente::exchange::import::import;
use entente::exchange::intake::{Mapping, Source, Taker};
use entente::exchange::{export, gan, mpx, mspdi, planner};
use entente::file::{self, decode, encode, sealed};
use entente::language::{Language, Words};
use entente::ui::naming::question_named;
use entente::workspace::{Workspace, check, out_of_reach};

use crate::intake::workbooks;
use crate::support::rich::rich;

/// No input may take longer.
const LONGEST: Duration = Duration::from_secs(2);
/// So many inputs of each reader are read by the tests.
const FEW: u64 = 150;
const READERS: [&str; 11] =
    ["ron", "mspdi", "gan", "planner", "mpx", "csv", "merge", "table", "workbook", "cards", "events"];

const GAN: &str = include_str!("fuzz/seed.gan");
const PLANNER: &str = include_str!("fuzz/seed.planner");
const MPX: &str = include_str!("fuzz/seed.mpx");
const CSV: &str = include_str!("fuzz/seed.csv");
const TABLE: &str = include_str!("fuzz/seed-table.csv");
const CARDS: &str = include_str!("fuzz/seed.vcf");
const EVENTS: &str = include_str!("fuzz/seed.ics");

/// A small source of chance that says the same every time (xorshift, Marsaglia 2003).
struct Dice(u64);

impl Dice {
    fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    fn below(&mut self, n: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as usize % n.max(1)
    }
}

/// What stands for something in all these formats.
const WORDS: [&str; 58] = [
    "0",
    "-1",
    "1",
    "255",
    "65536",
    "2147483648",
    "-9223372036854775808",
    "9223372036854775807",
    "18446744073709551616",
    "1e308",
    "-1e308",
    "1e-300",
    "1e400",
    "NaN",
    "inf",
    "0.1",
    "99999999999999999999999999",
    "PT0H0M0S",
    "PT99999999999999H0M0S",
    "-PT5H",
    "P1Y",
    "0000-01-01",
    "1899-12-31",
    "2026-02-29",
    "9999-12-31T23:59:59",
    "262143-12-31",
    "-0001-01-01",
    "24:00:00",
    "23:59:60",
    "true",
    "None",
    "Some(1)",
    "()",
    "[]",
    "\"\"",
    "\"T1\"",
    "\"T0\"",
    "\"T16777215-zzzzzzz\"",
    "\"S1\"",
    "\"Y1\"",
    "(",
    ")",
    "[",
    "]",
    "<",
    "/>",
    "&lt;",
    "&#0;",
    "&#x110000;",
    "<![CDATA[",
    "]]>",
    "<!--",
    "<!DOCTYPE a [<!ENTITY b \"c\">]>",
    "\u{0}",
    "\u{202e}",
    "\u{feff}",
    "=1+1",
    ";",
];

/// Where a run of letters and digits begins and ends in which something stands.
fn token(bytes: &[u8], dice: &mut Dice) -> std::ops::Range<usize> {
    let at = dice.below(bytes.len());
    let is = |byte: u8| byte.is_ascii_alphanumeric() || b"-.:_+".contains(&byte) || byte >= 0x80;
    let begin = (0..at).rev().take_while(|one| is(bytes[*one])).last().unwrap_or(at);
    let end =
        (at..bytes.len()).take_while(|one| is(bytes[*one])).last().map_or((at + 1).min(bytes.len()), |one| one + 1);
    begin..end
}

/// Makes another file of one: a few changes of bytes, words, lines and longer pieces, some from another file.
fn changed(seed: &[u8], other: &[u8], dice: &mut Dice) -> Vec<u8> {
    let mut bytes = seed.to_vec();
    for _ in 0..1 + dice.below(6) {
        if bytes.is_empty() {
            bytes = other.to_vec();
        }
        let piece = |bytes: &[u8], dice: &mut Dice| {
            let from = dice.below(bytes.len());
            let long = if dice.below(4) == 0 { 4000 } else { 60 };
            from..(from + 1 + dice.below(long)).min(bytes.len())
        };
        let line = |bytes: &[u8], dice: &mut Dice| {
            let at = dice.below(bytes.len());
            let begin = bytes[..at].iter().rposition(|byte| *byte == b'\n').map_or(0, |one| one + 1);
            let end = bytes[at..].iter().position(|byte| *byte == b'\n').map_or(bytes.len(), |one| at + one + 1);
            begin..end
        };
        match dice.below(12) {
            0 => {
                let at = dice.below(bytes.len());
                bytes[at] ^= 1 << dice.below(8);
            }
            1 => drop(bytes.drain(piece(&bytes, dice))),
            2 => drop(bytes.drain(line(&bytes, dice))),
            3 | 4 => {
                let whole = line(&bytes, dice);
                let (copy, at) = (bytes[whole.clone()].to_vec(), whole.end);
                for _ in 0..1 + dice.below(3) * dice.below(20) {
                    bytes.splice(at..at, copy.iter().copied());
                }
            }
            5 => {
                let copy = bytes[piece(&bytes, dice)].to_vec();
                let at = dice.below(bytes.len());
                bytes.splice(at..at, copy);
            }
            6 if !other.is_empty() => {
                let copy = other[piece(other, dice)].to_vec();
                let at = piece(&bytes, dice);
                bytes.splice(at, copy);
            }
            7 => bytes.truncate(dice.below(bytes.len())),
            8 => {
                let (one, copy) = (token(&bytes, dice), bytes[token(&bytes, dice)].to_vec());
                bytes.splice(one, copy);
            }
            9 => {
                // A long text, or a deep nest.
                let (what, many) =
                    [("x", 50_000), ("(", 400), ("[", 4000), ("<a>", 4000), ("Some(", 300), ("9", 5000)][dice.below(6)];
                let at = token(&bytes, dice);
                bytes.splice(at, what.repeat(many).into_bytes());
            }
            _ => {
                let at = token(&bytes, dice);
                bytes.splice(at, WORDS[dice.below(WORDS.len())].bytes());
            }
        }
        bytes.truncate(1 << 20);
    }
    bytes
}

/// Reads it, and whatever comes of that holds together.
fn read(reader: &str, bytes: &[u8], known: &Workspace) {
    let words = Words::new(Language::English);
    let day = "2026-11-22".parse().expect("a day");
    let plan = |read: Result<mspdi::File, mspdi::Refusal>| {
        let Ok(plan) = read else { return };
        let made = import(&plan, "plan", day, words).workspace;
        assert_eq!(out_of_reach(&made), None);
        assert_eq!(check(&made), []);
        assert!(file::judged(sealed(&encode(&made)).as_bytes()).is_ok_and(|back| back.workspace == made));
    };
    match reader {
        "ron" => {
            let _ = file::judged(bytes);
            if let Ok(loaded) = file::decode_bytes(bytes) {
                let text = encode(&loaded.workspace);
                assert_eq!(decode(&text).map(|again| encode(&again.workspace)), Ok(text));
                let _ = check(&loaded.workspace);
            }
        }
        "mspdi" => plan(mspdi::read(bytes)),
        "gan" => plan(gan::read(bytes)),
        "planner" => plan(planner::read(bytes)),
        "mpx" => plan(mpx::read(bytes)),
        "csv" => {
            let _ = taker(known).read_answers(bytes);
        }
        "merge" => {
            let text = String::from_utf8_lossy(bytes);
            let mut sides = text.split("// theirs\n").map(|part| decode(part).map(|loaded| loaded.workspace));
            let (Some(Ok(ours)), Some(Ok(theirs))) = (sides.next(), sides.next()) else { return };
            for (ours, theirs) in [(&ours, &theirs), (&theirs, &ours)] {
                let merged = merge(known, ours, theirs, &Choices::default());
                let whole = [ours, theirs].iter().all(|side| check(side).is_empty());
                assert!(!whole || check(&merged.workspace).is_empty());
            }
        }
        "table" | "cards" | "events" => into(bytes, known),
        // What is packed is whole, what is in it is not.
        "workbook" => into(&workbooks::packed(workbooks::TEXTS, &String::from_utf8_lossy(bytes)), known),
        other => panic!("{other} is no reader"),
    }
}

/// Who takes something into it.
fn taker(known: &Workspace) -> Taker<'_> {
    let (words, today) = (Words::new(Language::English), "2026-11-22".parse().expect("a day"));
    Taker { workspace: known, words, today, author: "MW", question: &question_named, local: &|at| at }
}

/// Takes in whatever comes of it, and the file stays whole.
fn into(bytes: &[u8], known: &Workspace) {
    let taker = taker(known);
    let Ok(source) = Source::read(bytes, &taker) else { return };
    let mapping = |grid| Mapping::guess(grid, &question_named);
    let tables = source.tables().iter().enumerate().map(|(at, grid)| (at, mapping(grid)));
    let all: Vec<(usize, Mapping)> = tables.collect();
    let usual = [(0, Mapping::default())];
    for (at, mapping) in if all.is_empty() { &usual[..] } else { &all[..] } {
        if let Some(edit) = source.outcome(&taker, (*at, mapping)).edit {
            let mut document = Document::opened(known.clone(), 7);
            document.apply_plainly(edit).expect("it fits");
            assert_eq!(check(document.workspace()), []);
        }
    }
}

/// Files of each kind to begin with: ours, and those of others where they are at hand.
fn seeds(reader: &str) -> Vec<Vec<u8>> {
    let text = encode(&rich());
    let day = "2026-11-22".parse().expect("a day");
    let words = Words::new(Language::English);
    let leaves = |path: &str| export::to_bytes(Path::new(path), &rich(), day, export::Leaves::Internal, words);
    let (mut own, folder) = match reader {
        "ron" => {
            // Of a newer program, too: what is not known there is passed over.
            let newer = text.replacen("version: 1, ", "version: 1, minor: 9, later: [(a: 1)], ", 1);
            (vec![text.clone().into_bytes(), sealed(&text).into_bytes(), newer.into_bytes()], "")
        }
        "merge" => (vec![format!("{text}// theirs\n{text}").into_bytes()], ""),
        "mspdi" => (vec![leaves("x.xml")], "mspdi-native"),
        "gan" => (vec![GAN.into()], "gan"),
        "planner" => (vec![PLANNER.into()], "planner"),
        "mpx" => (vec![MPX.into()], "mpx"),
        "table" => (TABLE.split("\n\n").map(|one| one.as_bytes().to_vec()).collect(), ""),
        "workbook" => (vec![workbooks::SHEET.into()], ""),
        "cards" => (vec![CARDS.into()], ""),
        "events" => (vec![EVENTS.into()], ""),
        _ => (vec![CSV.into()], ""),
    };
    let others = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data/interchange").join(folder);
    if std::env::var_os("ENTENTE_FUZZ").is_some() && !folder.is_empty() {
        let mut paths: Vec<_> =
            std::fs::read_dir(others).into_iter().flatten().flatten().map(|one| one.path()).collect();
        paths.sort();
        own.extend(paths.iter().filter_map(|path| std::fs::read(path).ok()).filter(|bytes| bytes.len() < 200_000));
    }
    own
}

/// When the input that is being read was begun, in milliseconds; 0 where none is.
static BEGUN: AtomicU64 = AtomicU64::new(0);

/// For how long this thread has worked so far, where the system says so: other programs may have the computer meanwhile.
fn worked() -> Option<Duration> {
    let said = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    said.split(' ').next()?.parse().ok().map(Duration::from_nanos)
}

struct Run {
    read: u64,
    slowest: Duration,
    bad: Vec<String>,
}

fn run(reader: &str, seed: u64, most: u64, until: Option<Instant>) -> Run {
    let (seeds, known) = (seeds(reader), rich());
    let mut dice = Dice::new(seed);
    let mut run = Run { read: 0, slowest: Duration::ZERO, bad: Vec::new() };
    let current = std::env::temp_dir().join(format!("entente-fuzz-{reader}"));
    let epoch = Instant::now();
    while run.read < most && until.is_none_or(|until| Instant::now() < until) {
        let pick = [dice.below(seeds.len()), dice.below(seeds.len())];
        let bytes = changed(&seeds[pick[0]], &seeds[pick[1]], &mut dice);
        if until.is_some() {
            std::fs::write(&current, &bytes).expect("kept");
            BEGUN.store(epoch.elapsed().as_millis() as u64 + 1, Ordering::Relaxed);
        }
        let (begin, before) = (Instant::now(), worked());
        let result = catch_unwind(AssertUnwindSafe(|| read(reader, &bytes, &known)));
        let worked = worked().zip(before).map(|(after, before)| after.saturating_sub(before));
        let mut took = worked.unwrap_or_else(|| begin.elapsed());
        if took > LONGEST && result.is_ok() {
            // Another program may have had the computer.
            let again = Instant::now();
            read(reader, &bytes, &known);
            took = took.min(again.elapsed());
        }
        BEGUN.store(0, Ordering::Relaxed);
        (run.read, run.slowest) = (run.read + 1, run.slowest.max(took));
        if result.is_err() || took > LONGEST {
            let kept = std::env::temp_dir().join(format!("entente-fuzz-{reader}-{seed}-{}", run.read));
            std::fs::write(&kept, &bytes).expect("kept");
            run.bad.push(format!("{}: {}", kept.display(), if result.is_err() { "broke off" } else { "too long" }));
        }
    }
    run
}

#[test]
fn what_nobody_would_write_is_read_or_refused() {
    let mut bad = Vec::new();
    for reader in READERS {
        bad.extend(run(reader, 1, FEW, None).bad);
    }
    assert!(bad.is_empty(), "{}", bad.join("\n"));
}

#[test]
fn what_was_found_once_is_read_each_time() {
    let known = rich();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz/found");
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let reader = name.split('-').next().unwrap_or_default();
        let begin = Instant::now();
        read(reader, &std::fs::read(entry.path()).expect("read"), &known);
        assert!(begin.elapsed() < 2 * LONGEST, "{name}");
    }
}

#[test]
fn the_changes_are_many_and_some_can_be_read() {
    let (seeds, mut dice) = (seeds("ron"), Dice::new(3));
    let all: Vec<_> = (0..200).map(|_| changed(&seeds[0], &seeds[1], &mut dice)).collect();
    let read = all.iter().filter(|bytes| file::decode_bytes(bytes).is_ok()).count();
    assert!((3..190).contains(&read), "{read} of 200 are read");
    assert!(all.iter().filter(|bytes| **bytes == seeds[0]).count() < 20);
}

/// As long as somebody says, outside of the usual run.
#[test]
fn as_long_as_somebody_says() {
    let Ok(asked) = std::env::var("ENTENTE_FUZZ") else { return };
    let mut parts = asked.split(':');
    let reader = parts.next().filter(|one| READERS.contains(one)).expect("a reader");
    let mut number = || parts.next().and_then(|one| one.parse::<u64>().ok());
    let (seconds, seed) = (number().expect("seconds"), number().unwrap_or(7));
    let epoch = Instant::now();
    // What never ends is said, too; what was read lies in its place.
    std::thread::spawn(move || {
        loop {
            std::thread::sleep(Duration::from_secs(5));
            let begun = BEGUN.load(Ordering::Relaxed);
            if begun > 0 && epoch.elapsed() > Duration::from_millis(begun) + Duration::from_secs(60) {
                let _ = writeln!(std::io::stderr(), "it does not end");
                std::process::abort();
            }
        }
    });
    let run = run(reader, seed, u64::MAX, Some(epoch + Duration::from_secs(seconds)));
    let memory = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = memory.lines().find(|line| line.starts_with("VmHWM")).unwrap_or_default().to_owned();
    println!("{reader}: {} files, slowest {:?}, {} bad, {peak}", run.read, run.slowest, run.bad.len());
    assert!(run.bad.is_empty(), "{}", run.bad.join("\n"));
}
