//! The format: a changed letter is noticed, what is no file of ours is refused at once, every version opens for ever.

use std::fs;
use std::path::Path;
use std::time::Instant;

use entente::document::fresh_workspace;
use entente::file::{
    FileError, SaveError, Seal, Unlock, decode, decode_bytes, encode, judged, open, open_altered, save, sealed,
};
use entente::workspace::*;

use crate::sources::root;
use crate::support::rich::{RICH, rich};

/// A file as it is saved, with a little of everything that text can hold.
fn small() -> Vec<u8> {
    let mut file = fresh_workspace("Payroll “Nord” \"two\"", "2026-01-05".parse().expect("a day"));
    let day = file.engagement.start;
    let mut task = Task::new(TaskId::new(0, 1), Meta::internal("Ann", day), "Design\nand build".into());
    task.note = "Зарплата, 工资".into();
    file.tasks.put(task);
    sealed(&encode(&file)).into_bytes()
}

/// Whether a changed text is refused, or read and said not to be as it was saved.
fn is_noticed(bytes: &[u8]) -> bool {
    decode_bytes(bytes).map_or(true, |loaded| loaded.seal == Seal::Broken)
}

#[test]
fn every_single_bit_that_changes_is_noticed() {
    let whole = small();
    assert_eq!(decode_bytes(&whole).expect("read").seal, Seal::Whole);
    let (mut flipped, mut read) = (whole.clone(), 0);
    for at in 0..whole.len() {
        for bit in 0..8 {
            flipped[at] ^= 1 << bit;
            assert!(is_noticed(&flipped), "bit {bit} of byte {at}: {:?}", String::from_utf8_lossy(&flipped[at..]));
            read += usize::from(decode_bytes(&flipped).is_ok());
            flipped[at] = whole[at];
        }
    }
    assert!(read > 300, "{read} of them could have been read as if nothing had happened");
    // Of the samples, bits here and there.
    for name in ["payroll", "portal", "erp"] {
        let text = fs::read_to_string(root().join(format!("assets/samples/{name}.entente"))).expect("a sample");
        let mut bytes = sealed(&text).into_bytes();
        assert_eq!(decode_bytes(&bytes).expect("read").seal, Seal::Whole);
        for step in 0..40_usize {
            let at = step.wrapping_mul(0x9e37_79b9_7f4a_7c15_usize) % bytes.len();
            bytes[at] ^= 1 << (step % 8);
            assert!(is_noticed(&bytes), "{name}: byte {at}");
            bytes[at] ^= 1 << (step % 8);
        }
    }
}

#[test]
fn a_saved_file_is_whole_also_with_other_line_ends_and_a_mark() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.entente");
    save(&rich(), &path, None).expect("saved");
    let text = fs::read_to_string(&path).expect("read");
    assert_eq!(text, sealed(&encode(&rich())));
    for harmless in [text.clone(), text.replace('\n', "\r\n"), format!("\u{feff}{text}")] {
        fs::write(&path, harmless).expect("written");
        assert_eq!(open(&path).expect("opened").loaded.seal, Seal::Whole);
    }
}

/// A file in which a letter was changed outside of the program after it was saved.
pub fn edited_by_hand(path: &Path) {
    save(&rich(), path, None).expect("saved");
    let text = fs::read_to_string(path).expect("read");
    fs::write(path, text.replacen("title: \"Build\"", "title: \"Built\"", 1)).expect("written");
}

#[test]
fn who_edits_by_hand_is_asked_once_and_who_writes_by_hand_never() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.entente");
    fs::write(&path, RICH).expect("written");
    assert_eq!(open(&path).expect("opened").loaded.seal, Seal::Missing);
    save(&rich(), &path, None).expect("saved");
    let edited = fs::read_to_string(&path).expect("read").replacen("side: Ours", "side: Third", 1);
    fs::write(&path, edited).expect("written");
    assert_eq!(open(&path), Err(FileError::Altered));
    let taken = open_altered(&path, &Unlock::default()).expect("opened all the same");
    assert_ne!(taken.loaded.workspace, rich());
    save(&taken.loaded.workspace, &path, Some(taken.stamp)).expect("saved");
    assert_eq!(open(&path).expect("opened").loaded.workspace, taken.loaded.workspace);
}

#[test]
fn a_map_is_refused_with_its_line_and_so_is_a_field_that_stands_twice() {
    // The parser would keep one of two equal keys of a map in silence: no record is or has a map.
    let at = RICH.lines().position(|line| line.contains("meta: (on:")).expect("there") + 1;
    let map = RICH.replacen("meta: (on:", "meta: {\"on\":", 1);
    assert_ne!(map, RICH);
    match decode(&map) {
        Err(FileError::Syntax { line, .. }) => assert_eq!(line, at),
        other => panic!("{other:?}"),
    }
    let twice = RICH.replacen("side: Ours,", "side: Ours, side: Third,", 1);
    let refused = decode(&twice).expect_err("refused");
    assert_eq!(refused.key(), "error-twice-field");
    // Also beside a sum, which stands behind the last bracket.
    assert_eq!(decode(&sealed(&twice)).expect_err("refused"), refused);
    let folder = root().join("src/workspace");
    for entry in fs::read_dir(folder).expect("the records") {
        let path = entry.expect("a file").path();
        let Ok(text) = fs::read_to_string(&path) else { continue };
        let kept = text.lines().filter(|line| line.starts_with("    pub ") && line.contains(": "));
        for line in kept {
            assert!(!line.contains("Map<"), "{}: {line}: a map in a file loses equal keys in silence", path.display());
        }
    }
}

#[test]
fn a_file_of_every_version_opens() {
    let folder = root().join("tests/versions");
    let mut versions = Vec::new();
    for entry in fs::read_dir(folder).expect("the files") {
        let path = entry.expect("a file").path();
        let loaded = open(&path).expect("it opens for ever").loaded;
        assert_eq!(check(&loaded.workspace), [], "{}", path.display());
        assert!(loaded.workspace.tasks.len() > 2 && loaded.workspace.stakeholders.len() > 2);
        assert_eq!(decode(&encode(&loaded.workspace)).expect("read").workspace, loaded.workspace);
        versions.push((loaded.version, loaded.seal));
    }
    versions.sort_by_key(|(version, seal)| (*version, *seal == Seal::Whole));
    assert_eq!(versions, [(1, Seal::Missing), (1, Seal::Whole)], "a version without a file here is not kept");
    assert_eq!(entente::file::VERSION, 1, "a new version keeps a file of the old one in tests/versions");
}

#[cfg(unix)]
#[test]
fn pipes_devices_and_holes_are_refused_at_once() {
    let folder = tempfile::tempdir().expect("a folder");
    let begun = Instant::now();
    let pipe = folder.path().join("pipe");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status().expect("mkfifo");
    assert!(made.success());
    assert_eq!(open(&pipe), Err(FileError::NotAFile));
    assert_eq!(open(Path::new("/dev/null")), Err(FileError::NotAFile));
    let hole = folder.path().join("hole.entente");
    fs::File::create(&hole).and_then(|file| file.set_len(1 << 40)).expect("a hole");
    assert!(matches!(open(&hole), Err(FileError::TooLarge { .. })));
    assert!(begun.elapsed().as_secs_f64() < 2.0);
}

#[test]
fn what_was_written_here_is_saved_and_opened_however_long_it_is() {
    let mut file = rich();
    file.tasks.get_mut(TaskId::new(0, 3)).expect("T3").note = "会".repeat(70_000);
    assert!(matches!(decode(&encode(&file)), Err(FileError::LongText { limit: 200_000, .. })), "of a stranger");
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("long.entente");
    save(&file, &path, None).expect("a long text hinders no save");
    assert_eq!(open(&path).expect("opened").loaded.workspace, file);
    // Edited by hand it is not lost either.
    let edited = fs::read_to_string(&path).expect("read").replacen("side: Ours", "side: Third", 1);
    fs::write(&path, edited).expect("written");
    assert_eq!(open(&path), Err(FileError::Altered));
    assert!(open_altered(&path, &Unlock::default()).is_ok());
}

#[test]
fn bytes_from_anywhere_are_judged_as_a_file_that_is_opened() {
    let from = RICH.find("duration_minutes: ").expect("a duration") + "duration_minutes: ".len();
    let length = RICH[from..].find(|c: char| !c.is_ascii_digit()).expect("an end");
    let far = format!("{}9223372036854775807{}", &RICH[..from], &RICH[from + length..]);
    assert!(matches!(judged(sealed(&far).as_bytes()), Err(FileError::OutOfReach { .. })));
    let whole = sealed(&encode(&rich()));
    assert_eq!(judged(whole.as_bytes()).expect("read").workspace, rich());
    assert_eq!(judged(whole.replacen("side: Ours", "side: Third", 1).as_bytes()), Err(FileError::Altered));
}

#[test]
fn texts_and_lists_beyond_measure_are_refused_with_their_place() {
    let long = RICH.replacen("title: \"Build\"", &format!("title: \"{}\"", "x".repeat(200_001)), 1);
    assert_ne!(long, RICH);
    let at = RICH.lines().position(|line| line.contains("title: \"Build\"")).expect("there") + 1;
    assert_eq!(decode(&long), Err(FileError::LongText { line: at, limit: 200_000 }));
    let fits = RICH.replacen("title: \"Build\"", &format!("title: \"{}\"", "x".repeat(200_000)), 1);
    assert!(decode(&fits).is_ok());
    let mut file = rich();
    let event = file.events.get(EventId::new(0, 1)).expect("E1").clone();
    for number in 1..=200_001 {
        file.events.put(Event { id: EventId::new(3, number), text: String::new(), ..event.clone() });
    }
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("many.entente");
    fs::write(&path, encode(&file)).expect("written");
    assert_eq!(open(&path), Err(FileError::TooMany { list: "events", limit: 200_000 }));
    // The same of a copy, an earlier version, what somebody else saved.
    let many = judged(&fs::read(&path).expect("read"));
    assert_eq!(many, Err(FileError::TooMany { list: "events", limit: 200_000 }));
}

#[test]
fn what_could_not_be_opened_again_is_refused_before_anything_is_written() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.entente");
    save(&rich(), &path, None).expect("saved");
    let before = fs::read(&path).expect("read");
    let mut far = rich();
    far.engagement.start = "9000-01-01".parse().expect("a day");
    let refused = save(&far, &path, None);
    assert!(
        matches!(&refused, Err(SaveError::Refused { why: FileError::OutOfReach { place, .. } }) if place == "engagement.start"),
        "{refused:?}"
    );
    let mut many = rich();
    let event = many.events.get(EventId::new(0, 1)).expect("E1").clone();
    for number in 0..200_001 {
        many.events.put(Event { id: EventId::new(9, number + 1), ..event.clone() });
    }
    let refused = save(&many, &path, None);
    let Err(error @ SaveError::Refused { why: FileError::TooMany { list: "events", .. } }) = refused else {
        panic!("{refused:?}")
    };
    assert_eq!((error.key(), error.hint()), ("error-too-many", "error-hint-too-much"));
    assert_eq!(fs::read(&path).expect("read"), before);
    assert_eq!(fs::read_dir(folder.path()).expect("read").count(), 1, "nor beside it");
}
