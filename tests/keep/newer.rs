//! What a newer program of the same format wrote: it is looked at as far as it is known here, and nothing is made of it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command as Process;

use egui_kittest::kittest::Queryable as _;
use entente::app::worker::Worker;
use entente::document::Edit;
use entente::file::{
    FileError, MINOR, Seal, Unlock, decode, encode, left_behind, lock_path, open, open_altered, open_to_check,
    open_to_look, sealed,
};
use entente::language::{Language, Words};
use entente::ui::command::Command;
use entente::workspace::Workspace;

use crate::sources::root;
use crate::support::harness::{press, type_in_palette, with_state};
use crate::support::rich::rich;

/// A file as a program writes it that knows more: fields of every shape, wherever records stand.
fn text() -> String {
    let head = format!("version: 1, minor: {}, ", MINOR + 8);
    let shapes = r##"later_word: Settled, later_more: Held(on: "2026-01-05", with: [S1, (a: 1)]), later_pair: (1, "two, (three)"),
      later_text: r#"a "quoted" ) one"#, later_none: None, later_some: Some([Some(1), None]), later_number: -1.5e3,
      later_letter: 'x', later_map: {"a": (b: {}), "c": ()}, /* and a ( comment */ later_list: [],"##;
    let text = encode(&rich()).replacen("version: 1, ", &head, 1);
    let text =
        text.replacen("workspace: (\n", &format!("workspace: (\n  later_records: [(id: \"Z1\", {shapes})],\n"), 1);
    // In the frame, in a record, in a record within it, in a variant of an enum.
    let text = text.replacen("    client: ", &format!("    {shapes}\n    client: "), 1);
    let text = text.replacen("title: \"Build\",", &format!("{shapes} title: \"Build\","), 1);
    text.replacen("(name: \"Design\", ", "(later_phase: [[[\"deep\"]]], name: \"Design\", ", 1)
}

fn newer(folder: &Path) -> PathBuf {
    let path = folder.join("a.entente");
    fs::write(&path, sealed(&text())).expect("written");
    path
}

fn named() -> String {
    format!("1.{}", MINOR + 8)
}

/// The sentence of the line over the view.
fn sentence(language: Language) -> String {
    Words::new(language).with("keep-only-newer", &[("found", named().into())])
}

#[test]
fn it_is_read_as_far_as_it_is_known_and_opened_only_to_be_looked_at() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = newer(folder.path());
    assert!(text().matches("later_").count() > 30, "all the places are there");
    let opened = open_to_look(&path, &Unlock::default()).expect("looked at");
    assert_eq!((opened.loaded.newer(), opened.loaded.seal), (Some(named()), Seal::Whole));
    assert!(opened.loaded.workspace == rich(), "all that is known of it");
    assert_eq!(open(&path), Err(FileError::OnlyLookedAt { found: named() }));
    assert!(open_to_check(&path, &Unlock::default()).is_ok());
    // It is held against its sum like any other.
    fs::write(&path, sealed(&text()).replacen("Build", "Built", 1)).expect("written");
    assert_eq!(open_to_look(&path, &Unlock::default()), Err(FileError::Altered));
    assert_eq!(open_altered(&path, &Unlock::default()).expect("trusted").loaded.newer(), Some(named()));
}

#[test]
fn a_file_of_this_version_may_not_hold_what_is_not_known() {
    let same = text().replacen(&format!("minor: {}", MINOR + 8), &format!("minor: {MINOR}"), 1);
    let refused = decode(&same).expect_err("refused");
    assert_eq!(refused.key(), "error-unknown-field");
    assert!(refused.details().contains(&("line", "2".to_owned())), "{refused:?}");
    let old = encode(&rich());
    let head = old.lines().next().expect("a line");
    assert_eq!(head.contains("minor:"), MINOR != 0, "the first minor version is not written");
    assert_eq!(decode(&old).map(|loaded| (loaded.minor, loaded.newer())), Ok((MINOR, None)));
    // Nor may a field stand twice.
    let twice = text().replacen("title: \"Build\",", "title: \"One\", title: \"Two\",", 1);
    assert!(decode(&twice).is_err());
}

#[test]
fn a_word_that_is_not_known_is_told_as_what_a_newer_version_wrote() {
    let text = text().replacen("side: Ours", "side: Between", 1);
    let known = format!("1.{MINOR}");
    assert_eq!(decode(&text), Err(FileError::NewerVersion { found: named(), known }));
}

fn entente(args: &[&str]) -> (i32, String, String) {
    let settings = root().join("target/no-settings");
    let mut process = Process::new(env!("CARGO_BIN_EXE_entente"));
    let output = process.args(args).args(["--lang", "en"]).env("ENTENTE_CONFIG_DIR", settings).output();
    let output = output.expect("it runs");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (output.status.code().unwrap_or(-1), text(&output.stdout), text(&output.stderr))
}

#[test]
fn commands_say_what_is_in_it_and_write_nothing_of_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = newer(folder.path());
    let known = folder.path().join("known.entente");
    fs::write(&known, sealed(&encode(&rich()))).expect("written");
    let (file, known) = (path.to_str().expect("a path"), known.to_str().expect("a path"));
    for args in
        [&["check", file][..], &["info", file], &["warnings", file], &["scorecard", file], &["diff", known, file]]
    {
        let (code, out, said) = entente(args);
        assert!(code < 2 && !out.is_empty(), "{args:?}: {said}");
        assert!(said.contains(&sentence(Language::English)), "{args:?}: {said}");
    }
    let new = |name: &str| folder.path().join(name).display().to_string();
    let (copy, plan, table, merged, picture) =
        (new("copy.entente"), new("plan.xml"), new("table.csv"), new("m.entente"), new("p.svg"));
    let before = fs::read(&path).expect("there");
    for args in [
        &["check", file, "--accept-edits"][..],
        &["export", file, "--client-copy", &copy, "--releaser", "MW"],
        &["export", file, "--out", &plan],
        &["schedule", file, "--csv", &table],
        &["merge", known, known, file, "--out", &merged],
        &["export", file, "--view", "timeline", "--out", &picture],
    ] {
        let (code, _, said) = entente(args);
        assert_eq!(code, 2, "{args:?}: {said}");
        assert!(said.contains(&format!("newer Entente (format {})", named())), "{args:?}: {said}");
    }
    for written in [copy, plan, table, merged, picture] {
        assert!(!Path::new(&written).exists(), "{written}");
    }
    assert_eq!(fs::read(&path).expect("there"), before);
}

#[test]
fn the_window_shows_it_says_why_it_cannot_be_changed_and_writes_nothing_of_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let (path, state) = (newer(folder.path()), folder.path().join("state"));
    let elsewhere = folder.path().join("b.entente");
    let before = fs::read(&path).expect("there");
    let mut program = with_state(&state, Worker::in_place(), std::slice::from_ref(&elsewhere));
    program.state_mut().opened(path.clone(), open_to_look(&path, &Unlock::default()));
    program.run();
    let said = |program: &egui_kittest::Harness<'static, _>| {
        program.query_all_by_label_contains(&sentence(Language::English)).count()
    };
    let shown = said(&program);
    assert!(shown > 0, "the line over the view");
    assert!(!program.state().state().editable);
    for command in
        [Command::SaveAs, Command::CopyForTeam, Command::ClientCopy, Command::ExportPlan, Command::SavePicture]
    {
        press(&mut program, command);
        assert!(said(&program) > shown, "{command:?}: it is said once more");
    }
    press(&mut program, Command::Save);
    assert!(!elsewhere.exists());
    assert_eq!(fs::read(&path).expect("there"), before);
    assert!(!lock_path(&path).exists(), "nobody need know that it is looked at");
    // What is typed anywhere asks for a journal; of this there is none.
    type_in_palette(&mut program, "Build");
    program.key_press(egui::Key::Escape);
    program.run();
    assert_eq!(left_behind(&state), (Vec::new(), Vec::new()));
    assert!(!state.join("journals").exists());
    // What comes in its place and is known is opened anew.
    let mut theirs: Workspace = rich();
    theirs.engagement.title = "Theirs".into();
    fs::write(&path, sealed(&encode(&theirs))).expect("written");
    program.state_mut().check_disk();
    program.run();
    program.get_by_label("Take theirs").click();
    program.run();
    program.run();
    let session = program.state_mut().session_mut().expect("open");
    assert!(session.is_editable() && session.document.undo_label().is_none());
    assert_eq!(session.document.workspace().engagement.title, "Theirs");
    session.apply_plainly(Edit::SetEngagement(rich().engagement)).expect("edits are welcome");
}

#[test]
fn what_a_newer_program_saves_in_the_place_of_the_open_file_can_be_looked_at() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.entente");
    fs::write(&path, sealed(&encode(&rich()))).expect("written");
    let mut program = with_state(&folder.path().join("state"), Worker::in_place(), &[]);
    program.state_mut().opened(path.clone(), open(&path));
    program.run();
    let mut mine = rich().engagement;
    mine.title = "Mine".into();
    program.state_mut().session_mut().expect("open").apply_plainly(Edit::SetEngagement(mine)).expect("done");
    fs::write(&path, sealed(&text())).expect("written by a colleague");
    program.state_mut().check_disk();
    program.run();
    program.run();
    let lost = Words::new(Language::English).with("keep-disk-newer", &[("found", named().into())]);
    program.get_by_label_contains(&lost);
    program.get_by_label("Keep mine");
    // What is not saved is asked about first.
    program.get_by_label("Look at theirs").click();
    program.run();
    program.run();
    assert_eq!(program.state().session().expect("open").document.workspace().engagement.title, "Mine");
    program.get_by_label("Don’t save").click();
    program.run();
    program.run();
    let session = program.state().session().expect("open");
    assert!(session.is_newer().is_some() && session.document.workspace() == &rich(), "theirs is on the screen");
    // Nor is what they save next without a way to it.
    fs::write(&path, sealed(&text().replacen("title: \"Build\"", "title: \"Built\"", 1))).expect("written");
    program.state_mut().check_disk();
    program.run();
    program.run();
    program.get_by_label("Look at theirs").click();
    program.run();
    program.run();
    let session = program.state().session().expect("open");
    assert!(session.document.workspace().tasks.iter().any(|task| task.title == "Built"));
}
