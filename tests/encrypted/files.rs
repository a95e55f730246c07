//! What is written of an encrypted workspace, and what is taken of hostile files.

use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use chrono::{NaiveDate, NaiveDateTime};
use entente::app::worker::Worker;
use entente::file::{
    Earlier, FileError, Keep, Key, Over, Passphrase, Rewritten, Unlock, decode, decrypt, encode, is_encrypted,
    keep_version, open, open_with, rewrite_versions, save, save_keeping, save_with, versions,
};
use entente::workspace::Workspace;

use super::{WORDS, key, leaks};
use crate::support::harness::{saved_five_times, with_state};
use crate::support::large::large;
use crate::support::rich::rich;

fn said(words: &str) -> Unlock {
    Unlock::said(Passphrase::new(words))
}

fn titled(title: &str) -> Workspace {
    let mut workspace = rich();
    workspace.engagement.title = title.into();
    workspace
}

fn now(minute: u32) -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2026, 3, 2).and_then(|day| day.and_hms_opt(14, minute, 0)).expect("a time")
}

/// The bytes of base64 without its padding.
fn base64(text: &str) -> Vec<u8> {
    let digits = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let (mut bytes, mut bits, mut count) = (Vec::new(), 0u32, 0);
    for digit in text.bytes() {
        let value = digits.iter().position(|one| *one == digit).expect("base64") as u32;
        (bits, count) = ((bits << 6 | value) & 0xffff, count + 6);
        if count >= 8 {
            count -= 8;
            bytes.push((bits >> count & 0xff) as u8);
        }
    }
    bytes
}

/// The body of the stanza that holds the key of the workspace.
fn stanza(encrypted: &[u8]) -> Vec<u8> {
    let head = String::from_utf8_lossy(&encrypted[..encrypted.len().min(4096)]).into_owned();
    let lines = head.lines().skip_while(|line| *line != "-> entente-key").skip(1);
    base64(&lines.take_while(|line| !line.starts_with('-')).collect::<String>())
}

#[test]
fn whoever_has_the_passphrase_opens_it_with_age_alone() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.entente");
    save_with(&rich(), &path, None, Some(&key())).expect("saved");
    let bytes = fs::read(&path).expect("read");
    assert_eq!(stanza(&bytes).len() % 3, 0, "`base64 -d` asks for no padding");
    // What `age -d` does with the stanza: an identity that is encrypted with the passphrase …
    let passphrase = age::scrypt::Identity::new(WORDS.to_owned().into());
    let identity = age::decrypt(&passphrase, &stanza(&bytes)).expect("a file of age");
    let identity = String::from_utf8(identity).expect("text");
    assert!(identity.starts_with("AGE-SECRET-KEY-1"));
    // … and `age -d -i` with the file.
    let identity: age::x25519::Identity = identity.trim().parse().expect("an identity");
    let text = String::from_utf8(age::decrypt(&identity, &bytes).expect("opened")).expect("text");
    assert_eq!(decode(&text).expect("read").workspace, rich());
    assert_eq!(text, entente::file::sealed(&encode(&rich())));
}

#[test]
fn a_file_that_age_encrypted_with_a_passphrase_opens_and_is_saved_in_two_layers() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.entente");
    let mut recipient = age::scrypt::Recipient::new(WORDS.to_owned().into());
    recipient.set_work_factor(10);
    fs::write(&path, age::encrypt(&recipient, encode(&rich()).as_bytes()).expect("encrypted")).expect("written");
    assert_eq!(open(&path).err(), Some(FileError::Encrypted));
    let opened = open_with(&path, &said(WORDS)).expect("opened");
    save_with(&titled("Again"), &path, Some(opened.stamp), opened.key.as_ref()).expect("saved");
    assert!(!stanza(&fs::read(&path).expect("read")).is_empty());
    assert_eq!(open_with(&path, &said(WORDS)).expect("opened").loaded.workspace, titled("Again"));
}

#[test]
fn versions_from_before_are_encrypted_encrypted_anew_opened_or_removed() {
    let folder = tempfile::tempdir().expect("a folder");
    let (path, state) = (folder.path().join("a.entente"), folder.path().join("state"));
    let keep = |minute| Keep { state: state.clone(), now: now(minute) };
    let id = rich().engagement.id;
    let kept = || versions(&state, Some(&path), id);
    let put = |workspace: &Workspace, minute, key: Option<&Key>| {
        let (saved, not_kept) = save_keeping(workspace, &path, Over::default(), Some(&keep(minute)), key);
        assert_eq!(not_kept, None);
        saved.expect("saved")
    };
    put(&titled("Zinnobergruen 1"), 0, None);
    put(&titled("Zinnobergruen 2"), 10, None);
    let first = key();
    let stamp = put(&titled("Zinnobergruen 3"), 20, Some(&first));
    assert_eq!(leaks(&state, "Zinnobergruen").len(), 1, "what this save replaced is encrypted already");
    let from = Unlock::with(Some(&first));
    let rewritten = rewrite_versions(&state, &path, id, &from, (Some(&first), Earlier::Rewrite));
    assert_eq!(rewritten, Rewritten { done: 2, left: 0 });
    assert_eq!(leaks(folder.path(), "Zinnobergruen"), Vec::<PathBuf>::new());
    let titles = |unlock: &Unlock| -> Vec<String> {
        kept().iter().filter_map(|one| Some(one.workspace(unlock).ok()?.engagement.title)).collect()
    };
    assert_eq!(titles(&from), ["Zinnobergruen 2", "Zinnobergruen 1"]);

    // Saved again without a change, and kept again as what a change began with: nothing is kept twice.
    put(&titled("Zinnobergruen 3"), 30, Some(&first));
    assert_eq!(kept().len(), 2);
    let stamp_now = open_with(&path, &from).expect("opened").stamp;
    assert_ne!(stamp, stamp_now, "encrypted twice it is two files");
    keep_version(&keep(40), &path, (&titled("Zinnobergruen 3"), Some(stamp_now)), Some(&first)).expect("kept");
    assert_eq!(kept()[0].stamp(), Ok(stamp_now), "the file byte for byte: known by the same stamp");
    keep_version(&keep(50), &path, (&titled("Zinnobergruen 3"), None), Some(&first)).expect("kept");
    assert_eq!(kept().len(), 3);

    // Another passphrase: what the old one opened, the new one opens.
    let second = Key::new(&Passphrase::new("another one")).expect("a key");
    let both = Unlock::with(Some(&first)).and(Some(&second));
    assert_eq!(rewrite_versions(&state, &path, id, &both, (Some(&second), Earlier::Rewrite)).done, 3);
    assert!(titles(&from).is_empty());
    assert_eq!(titles(&Unlock::with(Some(&second))).len(), 3);
    // None at all, and none that are kept.
    assert_eq!(rewrite_versions(&state, &path, id, &from, (None, Earlier::Rewrite)), Rewritten { done: 0, left: 3 });
    assert_eq!(rewrite_versions(&state, &path, id, &both, (None, Earlier::Rewrite)).done, 3);
    assert_eq!(titles(&Unlock::default()).len(), 3);
    assert_eq!(rewrite_versions(&state, &path, id, &both, (None, Earlier::Remove)).done, 3);
    assert!(kept().is_empty());
}

#[test]
fn a_save_costs_no_passphrase_and_the_window_waits_for_none() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("large.entente");
    let key = key();
    save_with(&large(10_000), &path, None, Some(&key)).expect("saved");
    let begun = Instant::now();
    let opened = open_with(&path, &said(WORDS)).expect("opened");
    let opening = begun.elapsed();
    let mut plain = Duration::MAX;
    let mut shut = Duration::MAX;
    for _ in 0..3 {
        let begun = Instant::now();
        save(&opened.loaded.workspace, &folder.path().join("plain.entente"), None).expect("saved");
        plain = plain.min(begun.elapsed());
        let begun = Instant::now();
        save_with(&opened.loaded.workspace, &path, None, Some(&key)).expect("saved");
        shut = shut.min(begun.elapsed());
    }
    let mut program = with_state(&folder.path().join("state"), Worker::held(), &[]);
    program.state_mut().opened(path.clone(), open_with(&path, &Unlock::with(Some(&key))));
    let best = saved_five_times(&mut program, |_| assert!(is_encrypted(&fs::read(&path).expect("read"))));
    println!("10,000 tasks: opening {opening:?}; saving in plain {plain:?}, encrypted {shut:?}; window {best:?}");
    assert!(best < Duration::from_millis(2), "{best:?} of the window's own thread");
    assert!(shut < plain * 2 + Duration::from_millis(500), "{shut:?} after {plain:?}");
}

/// How the program ends on a file with little memory, and how long that takes.
#[cfg(unix)]
fn judged(path: &Path) -> (Option<i32>, String, Duration) {
    let words = path.with_file_name("words");
    fs::write(&words, WORDS).expect("written");
    let begun = Instant::now();
    // Bytes of all kinds that it may ask for: 700 MB, with the program itself and half a second of scrypt.
    let line = format!(
        "ulimit -v 700000; exec {} check {} --lang en --passphrase-from {}",
        env!("CARGO_BIN_EXE_entente"),
        path.display(),
        words.display()
    );
    let output = std::process::Command::new("sh").args(["-c", &line]).output().expect("it runs");
    let said = String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned();
    (output.status.code(), said, begun.elapsed())
}

#[cfg(unix)]
#[test]
fn no_head_of_a_file_costs_more_than_a_wrong_passphrase() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.entente");
    let good = key().encrypt(encode(&rich()).as_bytes()).expect("encrypted");
    let end = good.windows(5).position(|part| part == b"\n--- ").expect("the end of the head") + 1;
    let mut recipient = age::scrypt::Recipient::new(WORDS.to_owned().into());
    recipient.set_work_factor(9);
    let little = age::encrypt(&recipient, b"plain").expect("encrypted");
    let work = little.windows(3).position(|part| part == b" 9\n").expect("the work factor");
    let line = "A".repeat(64);
    let huge = format!("-> entente-key\n{}AAAA\n", format!("{line}\n").repeat(900_000));
    let many = "-> grease a b c\nAAAA\n".repeat(1_500_000);
    let keys = format!(
        "-> entente-key\n{}",
        String::from_utf8_lossy(
            &good[good.windows(15).position(|part| part == b"-> entente-key\n").expect("it") + 15..end]
        )
    )
    .repeat(5_000);
    let arguments = format!("-> x {}\nAAAA\n", "a ".repeat(10_000_000));
    let with = |stanzas: &str| [b"age-encryption.org/v1\n", stanzas.as_bytes(), &good[end..]].concat();
    let cases: Vec<(&str, Vec<u8>)> = vec![
        ("much work", [&little[..work], b" 22\n", &little[work + 3..]].concat()),
        ("all work", [&little[..work], b" 63\n", &little[work + 3..]].concat()),
        ("a huge stanza", with(&huge)),
        ("many stanzas", with(&many)),
        ("many keys", with(&keys)),
        ("many arguments", with(&arguments)),
        ("no end", [b"age-encryption.org/v1\n".as_slice(), many.as_bytes()].concat()),
        ("one line", [b"age-encryption.org/v1\n-> ".as_slice(), &vec![b'x'; 60 << 20]].concat()),
        ("another version", b"age-encryption.org/v9\n-> x\nAAAA\n--- x\n".to_vec()),
        ("only a mark", b"age-encryption.org/v1\n".to_vec()),
        ("armour without an end", [b"-----BEGIN AGE ENCRYPTED FILE-----\n".as_slice(), &vec![b'A'; 60 << 20]].concat()),
    ];
    for (name, bytes) in cases {
        fs::write(&path, bytes).expect("written");
        let (code, said, took) = judged(&path);
        println!("{name}: {took:?}: {}", said.lines().nth(1).unwrap_or_default());
        assert_eq!(code, Some(2), "{name}: {said}");
        assert!(!said.contains("panicked") && said.lines().count() >= 3, "{name}: {said}");
        assert!(took < Duration::from_secs(6), "{name}: {took:?}");
    }
}

#[test]
fn every_bit_and_every_cut_of_an_encrypted_file_is_noticed() {
    let key = key();
    let encrypted = key.encrypt(encode(&rich()).as_bytes()).expect("encrypted");
    let unlock = Unlock::with(Some(&key));
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.entente");
    let refused = |bytes: &[u8]| {
        fs::write(&path, bytes).expect("written");
        open_with(&path, &unlock).expect_err("refused")
    };
    for bit in (0..encrypted.len() * 8).step_by(encrypted.len() / 8) {
        let mut changed = encrypted.clone();
        changed[bit / 8] ^= 1 << (bit % 8);
        refused(&changed);
    }
    for cut in (1..encrypted.len()).step_by(encrypted.len() / 40) {
        refused(&encrypted[..cut]);
    }
    // In the body, where the head is whole: said as what it is.
    let mut changed = encrypted.clone();
    *changed.last_mut().expect("bytes") ^= 1;
    assert_eq!(refused(&changed), FileError::Damaged);
    assert_eq!(refused(&[&encrypted[..], b"x"].concat()), FileError::Damaged);
}

#[test]
fn what_is_encrypted_for_somebody_s_key_is_said_to_be_that() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.entente");
    let to = age::x25519::Identity::generate().to_public();
    fs::write(&path, age::encrypt(&to, b"plain").expect("encrypted")).expect("written");
    assert_eq!(open_with(&path, &said(WORDS)).err(), Some(FileError::ForAKey));
    let mut text = String::new();
    fs::File::open(&path).expect("there").take(22).read_to_string(&mut text).expect("read");
    assert!(is_encrypted(text.as_bytes()));
    // What is encrypted and no workspace is told as it would be in plain.
    let nonsense = key().encrypt(b"nonsense").expect("encrypted");
    fs::write(&path, &nonsense).expect("written");
    assert_eq!(open_with(&path, &said(WORDS)).err(), Some(FileError::Foreign));
    assert!(decrypt(&nonsense, &Passphrase::new(WORDS)).is_ok());
}
