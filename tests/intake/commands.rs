//! `entente import … --into`, as a script sees it.

use std::path::Path;
use std::process::Command;

use entente::file::{open, save};

use super::file;
use crate::sources::root;
use crate::support::harness::named;

fn said(folder: &Path, args: &[&str]) -> (i32, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_entente"));
    command.args(args).current_dir(folder).env("ENTENTE_CONFIG_DIR", root().join("target/no-settings"));
    let output = command.env("ENTENTE_STATE_DIR", folder.join("state")).output().expect("it runs");
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("UTF-8");
    (output.status.code().unwrap_or(-1), text(&output.stdout), text(&output.stderr))
}

#[test]
fn a_table_comes_into_an_engagement_and_the_report_is_printed() {
    let folder = tempfile::tempdir().expect("a folder");
    let at = folder.path();
    save(&file(), &at.join("a.entente"), None).expect("saved");
    std::fs::write(at.join("t.csv"), "Name,Role,Hat\nNora Vance,Auditor,x\nEvelyn Marsh,,\n,,y\n").expect("written");
    let list = ["import", "t.csv", "--into", "a.entente", "--list", "--lang", "en"];
    let expected = "People:\n  Name → Name\n  Role → Role\n  Hat → Not taken\n\
                    One new, 0 filled in, 1 known, 1 left out\nLeft out:\n  Line 4: no name\nTaken:\n  \
                    Line 2, new: Nora Vance · Auditor\n";
    assert_eq!(said(at, &list), (0, expected.to_owned(), String::new()));
    assert_eq!(open(&at.join("a.entente")).expect("there").loaded.workspace, file(), "only said");
    let take = ["import", "t.csv", "--into", "a.entente", "--author", "Daniel Reyes", "--lang", "en"];
    assert_eq!(said(at, &take).0, 0);
    let after = open(&at.join("a.entente")).expect("there").loaded.workspace;
    let new = after.stakeholders.get(named(&after, "Nora Vance")).expect("there");
    assert_eq!((new.role.as_str(), new.meta.by.as_str()), ("Auditor", "Daniel Reyes"));
    assert_eq!(
        said(at, &take).1.lines().find(|line| line.contains("new,")),
        Some("Nothing new, 0 filled in, 2 known, 1 left out")
    );
}

#[test]
fn what_cannot_come_in_is_said() {
    let folder = tempfile::tempdir().expect("a folder");
    let at = folder.path();
    save(&file(), &at.join("a.entente"), None).expect("saved");
    std::fs::write(at.join("t.csv"), "Zebra,Hat\nNora,x\n").expect("written");
    std::fs::write(at.join("t.html"), "<!DOCTYPE html><html></html>").expect("written");
    let run = |args: &[&str]| said(at, &[args, &["--into", "a.entente", "--lang", "en"]].concat());
    let (code, _, why) = run(&["import", "t.csv"]);
    assert_eq!((code, why.contains("column of names")), (2, true), "{why}");
    assert_eq!(run(&["import", "t.html"]).0, 2);
    assert_eq!(run(&["import", "gone.csv"]).0, 2);
    assert_eq!(run(&["import", "t.csv", "--kind", "zebras"]).0, 2);
    assert!(run(&["import", "t.csv", "--sheet", "Other"]).2.contains("There is no sheet “Other”"));
    assert_eq!(open(&at.join("a.entente")).expect("there").loaded.workspace, file());
}
