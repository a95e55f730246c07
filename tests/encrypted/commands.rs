//! Commands on files that open only with a passphrase.

use std::fs;
use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use chrono::NaiveDate;
use entente::file::{
    Journal, Key, Passphrase, Running, Unlock, Unsaved, is_encrypted, open, open_with, save, save_with,
};
use entente::workspace::Workspace;

use super::{WORDS, holds, key, leaks};
use crate::support::rich::rich;

/// A folder with an encrypted file, its key, and the passphrase in another file.
struct Place {
    folder: tempfile::TempDir,
    key: Key,
}

impl Place {
    fn new() -> Self {
        let (folder, key) = (tempfile::tempdir().expect("a folder"), key());
        let place = Self { folder, key };
        save_with(&rich(), &place.at("a.entente"), None, Some(&place.key)).expect("saved");
        fs::write(place.at("words"), format!("{WORDS}\nand a second line\n")).expect("written");
        place
    }

    fn at(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// What a command in this folder ends with and says.
    fn run(&self, line: &str, input: Option<&str>) -> (Option<i32>, String) {
        let mut child = self.begin(line);
        // Whoever reads no input has closed it.
        let _ = child.stdin.take().expect("an input").write_all(input.unwrap_or_default().as_bytes());
        let output = child.wait_with_output().expect("it ends");
        (output.status.code(), String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned())
    }

    /// A command in this folder that waits for its input.
    fn begin(&self, line: &str) -> Child {
        let mut command = Command::new(env!("CARGO_BIN_EXE_entente"));
        command.args(line.split(' ')).args(["--lang", "en"]).current_dir(self.folder.path());
        command.env("ENTENTE_CONFIG_DIR", self.at("config")).env("ENTENTE_STATE_DIR", self.at("state"));
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command.spawn().expect("it runs")
    }

    fn opened(&self, name: &str, words: &str) -> Workspace {
        open_with(&self.at(name), &Unlock::said(Passphrase::new(words))).expect("opened").loaded.workspace
    }

    fn is_encrypted(&self, name: &str) -> bool {
        is_encrypted(&fs::read(self.at(name)).expect("read"))
    }
}

#[test]
fn every_command_says_in_a_sentence_that_it_needs_the_passphrase_and_writes_nothing() {
    let place = Place::new();
    let before = fs::read(place.at("a.entente")).expect("read");
    for line in [
        "check a.entente",
        "check a.entente --accept-edits",
        "info a.entente",
        "warnings a.entente --json",
        "scorecard a.entente",
        "diff a.entente a.entente",
        "merge a.entente a.entente a.entente --out b.entente",
        "export a.entente --out b.xml",
        "export a.entente --client-copy b.entente --releaser Ann",
        "schedule a.entente --csv -",
        "export a.entente --view pulse --out b.svg",
    ] {
        let (code, said) = place.run(line, None);
        assert_eq!(code, Some(2), "{line}: {said}");
        assert!(said.contains("--passphrase-from"), "{line}: {said}");
    }
    for name in ["b.entente", "b.xml", "b.svg"] {
        assert!(!place.at(name).exists(), "{name}");
    }
    assert_eq!(fs::read(place.at("a.entente")).expect("read"), before);
    let (code, said) = place.run("--passphrase-from words a.entente", None);
    assert_eq!((code, said.contains("--passphrase-from")), (Some(2), true), "the window asks by itself: {said}");
}

#[test]
fn the_passphrase_comes_from_the_first_line_of_a_file_or_of_the_input() {
    let place = Place::new();
    assert_eq!(place.run("check a.entente --passphrase-from words", None), (Some(0), "Nothing is wrong\n".into()));
    assert_eq!(place.run("check a.entente --passphrase-from -", Some(&format!("{WORDS}\r\n"))).0, Some(0));
    let (code, said) = place.run("check a.entente --passphrase-from -", Some("another"));
    assert_eq!((code, said.contains("This is not its passphrase")), (Some(2), true), "{said}");
    let (code, said) = place.run("check a.entente --passphrase-from -", None);
    assert_eq!((code, said.contains("There is no passphrase in -")), (Some(2), true), "{said}");
    assert_eq!(place.run("check a.entente --passphrase-from nowhere", None).0, Some(2));
    let (code, said) = place.run("info a.entente --passphrase-from words", None);
    assert!(code == Some(0) && said.contains(&rich().engagement.title), "{said}");
    assert_eq!(place.run("schedule a.entente --csv - --passphrase-from words", None).0, Some(0));
}

#[test]
fn what_is_made_of_an_encrypted_workspace_stays_encrypted_unless_it_is_an_export() {
    let place = Place::new();
    let mut theirs = rich();
    theirs.engagement.client = "Their client".into();
    save_with(&theirs, &place.at("theirs.entente"), None, Some(&place.key)).expect("saved");
    let line = "merge a.entente a.entente theirs.entente --out m.entente --passphrase-from words";
    assert_eq!(place.run(line, None).0, Some(0));
    assert!(place.is_encrypted("m.entente"));
    assert_eq!(place.opened("m.entente", WORDS).engagement.client, "Their client");
    let line = "diff a.entente m.entente --passphrase-from words";
    let (code, said) = place.run(line, None);
    assert!(code == Some(1) && said.contains("Their client"), "{said}");

    fs::write(place.at("copy words"), "for the client alone").expect("written");
    let line = "export a.entente --client-copy plain.entente --releaser Ann --passphrase-from words";
    let (code, said) = place.run(line, None);
    assert!(code == Some(0) && said.contains("The copy is not encrypted"), "{said}");
    assert!(!place.is_encrypted("plain.entente") && place.is_encrypted("a.entente"));
    assert!(place.opened("a.entente", WORDS).events.len() > rich().events.len(), "who released it is kept");
    fs::rename(place.at("copy words"), place.at("copywords")).expect("renamed");
    let line = "export a.entente --client-copy shut.entente --releaser Ann --passphrase-from words --copy-passphrase-from copywords";
    let (code, said) = place.run(line, None);
    assert!(code == Some(0) && !said.contains("The copy is not encrypted"), "{said}");
    assert_eq!(
        place.opened("shut.entente", "for the client alone"),
        open(&place.at("plain.entente")).expect("plain").loaded.workspace
    );
    let (code, said) = place.run("check shut.entente --passphrase-from words", None);
    assert_eq!(code, Some(2), "another passphrase than that of the file: {said}");
}

#[test]
fn a_passphrase_encrypts_what_is_written_of_something_plain() {
    let place = Place::new();
    save(&rich(), &place.at("plain.entente"), None).expect("saved");
    let line = "merge plain.entente plain.entente plain.entente --out new.entente --passphrase-from words";
    assert_eq!(place.run(line, None).0, Some(0));
    assert_eq!(place.opened("new.entente", WORDS), rich());
    assert_eq!(place.run("export plain.entente --out plan.xml", None).0, Some(0));
    assert_eq!(place.run("import plan.xml --out imported.entente --passphrase-from words", None).0, Some(0));
    assert!(place.is_encrypted("imported.entente") && !place.opened("imported.entente", WORDS).tasks.is_empty());
}

#[test]
fn unsaved_work_is_told_by_file_and_time_alone_until_the_passphrase_is_said() {
    let place = Place::new();
    let mut workspace = rich();
    workspace.engagement.title = "Zinnobergruen".into();
    let at = NaiveDate::from_ymd_opt(2026, 3, 2).and_then(|day| day.and_hms_opt(14, 7, 0)).expect("a time");
    let unsaved = Unsaved { workspace, base: None, at, typed: vec!["Rauchquarz".into()], key: Some(place.key.clone()) };
    // What is dropped without an end is what a killed process leaves.
    let journal = Journal::new(Arc::new(Running::new(&place.at("state"), 1)), Some(place.at("a.entente")), 1);
    journal.write(&unsaved).expect("written");
    drop(journal);
    for word in ["Zinnobergruen", "Rauchquarz"] {
        assert_eq!(leaks(place.folder.path(), word), Vec::<PathBuf>::new());
    }
    let (code, said) = place.run("recover", None);
    assert_eq!(code, Some(2), "{said}");
    assert!(said.contains("a.entente") && said.contains("14:07") && said.contains("--passphrase-from"), "{said}");
    assert!(!holds(said.as_bytes(), "Zinnobergruen"));
    let (code, said) = place.run("recover --passphrase-from words", None);
    assert!(code == Some(0) && said.contains("The engagement settings differ"), "{said}");
    let line = "recover a.entente --out b.entente --passphrase-from words";
    assert_eq!(place.run(line, None).0, Some(0));
    assert_eq!(place.opened("b.entente", WORDS).engagement.title, "Zinnobergruen");
    assert_eq!(leaks(place.folder.path(), "Zinnobergruen"), Vec::<PathBuf>::new());
}

#[test]
fn a_killed_save_leaves_no_word_in_plain_anywhere() {
    let place = Place::new();
    let mut workspace = rich();
    workspace.engagement.title = "Zinnobergruen".into();
    save_with(&workspace, &place.at("a.entente"), None, Some(&place.key)).expect("saved");
    let at = NaiveDate::from_ymd_opt(2026, 3, 2).and_then(|day| day.and_hms_opt(14, 7, 0)).expect("a time");
    workspace.engagement.client = "Rauchquarz".into();
    let unsaved = Unsaved { workspace, base: None, at, typed: Vec::new(), key: Some(place.key.clone()) };
    let journal = Journal::new(Arc::new(Running::new(&place.at("state"), 1)), Some(place.at("a.entente")), 1);
    journal.write(&unsaved).expect("written");
    drop(journal);
    let line = "recover --out a.entente --force --passphrase-from words";
    let begun = std::time::Instant::now();
    assert_eq!(place.run(line, None).0, Some(0));
    let whole = begun.elapsed();
    // Most of it is the passphrase: what is written is written at the end.
    for round in 0..16 {
        let mut child = place.begin(line);
        std::thread::sleep(whole * (60 + 3 * round) / 100);
        let _ = child.kill();
        child.wait().expect("it ends");
        for word in ["Zinnobergruen", "Rauchquarz"] {
            assert_eq!(leaks(place.folder.path(), word), Vec::<PathBuf>::new(), "round {round}");
        }
        assert_eq!(place.opened("a.entente", WORDS).engagement.title, "Zinnobergruen");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_process_that_breaks_off_asks_for_no_core_file() {
    let place = Place::new();
    let mut child = place.begin("check a.entente --passphrase-from -");
    let limits = || fs::read_to_string(format!("/proc/{}/limits", child.id())).expect("it waits for its input");
    let said = || limits().lines().find(|line| line.starts_with("Max core file size")).unwrap_or_default().to_owned();
    // What is started from it may ask for one again: only its own limit is none.
    let is_none = || said().split_whitespace().nth(4) == Some("0");
    for _ in 0..100 {
        if !is_none() {
            std::thread::sleep(Duration::from_millis(50));
        }
    }
    assert!(is_none(), "{}", said());
    child.kill().expect("ended");
    child.wait().expect("it ends");
}
