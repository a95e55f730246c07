//! The commands without a screen, as a script sees them: output, and how they end.

use std::fs;
use std::process::{Command, Output};

use entente::file::encode;
use entente::insight::warnings::Rule;
use entente::workspace::{EventId, Id, Meta, TaskId};

use crate::sources::root;
use crate::support::rich::rich;

fn entente(args: &[&str]) -> Output {
    let settings = root().join("target/no-settings");
    let mut command = Command::new(env!("CARGO_BIN_EXE_entente"));
    command.args(args).env("ENTENTE_CONFIG_DIR", settings).current_dir(root()).output().expect("it runs")
}

fn said(output: &Output) -> (i32, String, String) {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("UTF-8");
    (output.status.code().unwrap_or(-1), text(&output.stdout), text(&output.stderr))
}

#[test]
fn check_says_one_problem_a_line_with_its_place() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.entente");
    let file = path.to_str().expect("a plain path");
    fs::write(&path, encode(&rich())).expect("written");
    assert_eq!(said(&entente(&["check", file, "--lang", "en"])), (0, "Nothing is wrong\n".into(), String::new()));

    let mut broken = rich();
    broken.tasks.get_mut(TaskId::new(0, 3)).expect("T3").duration_minutes = -5;
    broken.engagement.currency = "euro".into();
    fs::write(&path, encode(&broken)).expect("written");
    let (code, out, _) = said(&entente(&["check", file, "--lang", "en"]));
    let expected = "engagement.currency: “euro” is not a currency code of three capital letters\n\
                    T3.duration_minutes: -5 is negative\n";
    assert_eq!((code, out.as_str()), (1, expected));
}

#[test]
fn what_cannot_be_read_ends_with_two_and_says_why_and_what_to_do() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.entente");
    let file = path.to_str().expect("a plain path");
    let newer = encode(&rich()).replacen("version: 1", "version: 7", 1);
    fs::write(&path, &newer).expect("written");
    for command in ["check", "info"] {
        let (code, out, why) = said(&entente(&[command, file, "--lang", "en"]));
        assert_eq!((code, out.as_str()), (2, ""));
        assert!(why.contains("newer version (format 7, this program reads up to 1.0)"), "{why}");
        assert_eq!(why.lines().count(), 3);
    }
    assert_eq!(fs::read_to_string(&path).expect("there"), newer, "left untouched");
    assert_eq!(said(&entente(&["check", "no such file"])).0, 2);
    assert_eq!(said(&entente(&["check"])).0, 2);
    assert_eq!(said(&entente(&["--no-such-option"])).0, 2);
}

#[test]
fn info_counts_for_people_and_for_programs() {
    let sample = "assets/samples/payroll.entente";
    for language in ["en", "ru", "zh"] {
        let (code, out, why) = said(&entente(&["info", sample, "--lang", language]));
        assert_eq!((code, why.as_str()), (0, ""));
        assert!(!out.contains('⟦') && !out.contains('{'), "{out}");
    }
    let (code, out, _) = said(&entente(&["info", sample, "--json", "--as-of", "2026-02-01"]));
    let json: serde_json::Value = serde_json::from_str(&out).expect("JSON");
    assert_eq!((code, json["as_of"].as_str()), (0, Some("2026-02-01")));
    assert!(json["counts"]["tasks"].is_u64() && json["problems"] == 0);
}

#[test]
fn version_and_help_are_said_in_every_language() {
    assert_eq!(said(&entente(&["--version"])).1, concat!("entente ", env!("CARGO_PKG_VERSION"), "\n"));
    let help = |language| said(&entente(&["--help", "--lang", language]));
    let (english, russian) = (help("en"), help("ru"));
    assert_eq!((english.0, russian.0), (0, 0));
    assert!(english.1.contains("entente check FILE") && russian.1.contains("entente check FILE"));
    assert_ne!(english.1, russian.1);
}

#[test]
fn warnings_say_since_when_and_what_next_and_end_with_one_where_something_is_grave() {
    let sample = "assets/samples/payroll.entente";
    for language in ["en", "ru", "zh"] {
        let (code, out, why) = said(&entente(&["warnings", sample, "--lang", language]));
        assert_eq!((code, why.as_str()), (1, ""));
        assert!(!out.contains('⟦') && !out.contains("〚") && !out.contains('{'), "{out}");
    }
    let (code, out, _) = said(&entente(&["warnings", sample, "--json", "--lang", "en"]));
    let json: serde_json::Value = serde_json::from_str(&out).expect("JSON");
    assert_eq!((code, json["as_of"].as_str()), (1, Some("2026-01-19")));
    let all = json["warnings"].as_array().expect("a list");
    let incident = all.iter().find(|one| one["about"] == "X5" && one["severity"] == "trouble").expect("the incident");
    assert_eq!(incident["rule"], "explain-before");
    assert_eq!((&incident["known_since"], &incident["first_known"]), (&"2026-01-16".into(), &"2026-01-16".into()));
    assert_eq!(incident["next_act"]["kind"], "plan_contact");
    let people = incident["people"].as_array().expect("people");
    assert!(people.iter().any(|one| one["title"] == "Evelyn Marsh"), "{people:?}");
    // On the first day only what the plan misses at the end is known, and nothing of it is grave.
    let (code, out, _) = said(&entente(&["warnings", sample, "--json", "--as-of", "2026-01-05"]));
    let json: serde_json::Value = serde_json::from_str(&out).expect("JSON");
    assert!(json["warnings"].as_array().expect("a list").iter().all(|one| one["severity"] != "trouble"));
    assert_eq!(code, 0);
    assert_eq!(said(&entente(&["warnings", "no such file"])).0, 2);
}

#[test]
fn each_warning_says_rule_gravity_sentence_people_records_since_when_and_what_next() {
    for (sample, language, [since, people, rests, next]) in [
        ("payroll", "en", ["Known since ", "People: ", "Rests on: ", "Next: "]),
        ("portal", "ru", ["Известно с ", "Люди: ", "Основано на: ", "Дальше: "]),
        ("erp", "zh", ["起可知", "人员：", "依据：", "下一步："]),
    ] {
        let path = format!("assets/samples/{sample}.entente");
        let (code, text, _) = said(&entente(&["warnings", &path, "--lang", language]));
        let (_, json, _) = said(&entente(&["warnings", &path, "--lang", language, "--json"]));
        let json: serde_json::Value = serde_json::from_str(&json).expect("JSON");
        let all = json["warnings"].as_array().expect("a list");
        let grave = all.iter().any(|one| one["severity"] == "trouble" && one["standing"] == "open");
        assert_eq!(code, i32::from(grave), "{sample}");
        let blocks: Vec<&str> = text.split("\n\n").skip(1).collect();
        assert_eq!(blocks.len(), all.len(), "{sample}");
        for one in all {
            let rule = one["rule"].as_str().expect("a rule");
            assert!(Rule::named(rule).is_some(), "{rule}");
            let sentence = one["sentence"].as_str().expect("a sentence");
            let block =
                blocks.iter().find(|block| block.contains(rule) && block.contains(sentence)).expect("it is said");
            let says = |word: &str| block.lines().any(|line| line.trim_start().starts_with(word));
            assert!(block.lines().next().is_some_and(|head| head.split(" · ").count() == 3), "{block}");
            assert!(one["first_known"].is_string() && one["known_since"].is_string(), "{rule}");
            assert!(block.contains(since) && says(next), "{block}");
            assert_eq!(says(people), one["people"].as_array().is_some_and(|all| !all.is_empty()), "{block}");
            assert_eq!(says(rests), one["records"].as_array().is_some_and(|all| !all.is_empty()), "{block}");
            assert!(one["advice"].as_str().is_some_and(|text| !text.is_empty()), "{rule}");
        }
    }
}

#[test]
fn the_scorecard_is_said_in_every_language_and_as_of_any_day() {
    let sample = "assets/samples/payroll.entente";
    let mut texts = Vec::new();
    for language in ["en", "ru", "zh"] {
        let (code, out, why) = said(&entente(&["scorecard", sample, "--lang", language]));
        assert_eq!((code, why.as_str()), (0, ""));
        assert!(!out.contains('⟦') && !out.contains("〚") && !out.contains('{'), "{out}");
        assert_eq!(out.split("\n\n").count(), 5, "a head and four rows: {out}");
        texts.push(out);
    }
    assert!(texts[0] != texts[1] && texts[1] != texts[2]);
    let json = |day: &str| -> serde_json::Value {
        let (code, out, _) = said(&entente(&["scorecard", sample, "--json", "--as-of", day]));
        assert_eq!(code, 0);
        serde_json::from_str(&out).expect("JSON")
    };
    let (then, now) = (json("2026-01-09"), json("2026-01-19"));
    assert_eq!((&then["day"], &now["day"]), (&"2026-01-09".into(), &"2026-01-19".into()));
    for row in ["objective", "activities", "authority", "measure"] {
        for side in ["project", "relationship"] {
            assert!(now["rows"][row][side].as_array().is_some_and(|cells| !cells.is_empty()), "{row} {side}");
        }
    }
    assert_ne!(then["rows"], now["rows"], "ten days have passed");
    assert_eq!(said(&entente(&["scorecard", "no such file"])).0, 2);
}

#[test]
fn a_name_that_nobody_of_ours_has_is_said_with_the_near_one() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.entente");
    let file = path.to_str().expect("a plain path");
    let workspace = entente::app::samples::load(0).expect("a sample");
    fs::write(&path, encode(&workspace)).expect("written");
    let complained = |author: &str| said(&entente(&["info", file, "--author", author, "--lang", "en"])).2;
    for known in ["", "Daniel Reyes", "daniel  reyes"] {
        assert_eq!(complained(known), "", "{known}");
    }
    let near = complained("Danial Reyes");
    assert!(near.contains("is called “Danial Reyes”\nDid you mean Daniel Reyes?"), "{near}");
    assert!(!complained("Somebody Else").contains("Did you mean"));
}

#[test]
fn diff_says_what_differs_and_ends_with_one_where_something_does() {
    let folder = tempfile::tempdir().expect("a folder");
    let [one, two] = ["a.entente", "b.entente"].map(|name| folder.path().join(name));
    let paths = [&one, &two].map(|path| path.to_str().expect("a plain path"));
    let mut other = rich();
    other.tasks.get_mut(TaskId::new(0, 3)).expect("T3").duration_minutes = 480;
    fs::write(&one, encode(&rich())).expect("written");
    fs::write(&two, encode(&rich())).expect("written");
    assert_eq!(said(&entente(&["diff", paths[0], paths[1], "--lang", "en"])).1, "Nothing differs\n");
    fs::write(&two, encode(&other)).expect("written");
    let (code, out, why) = said(&entente(&["diff", paths[0], paths[1], "--lang", "en"]));
    let expected = "Changed: Task Build (T3)\n  Duration: 20 d → 1 d\n\n0 added, 0 removed, 1 changed\n";
    assert_eq!((code, out.as_str(), why.as_str()), (1, expected, ""));
    let (code, out, _) = said(&entente(&["diff", paths[0], paths[1], "--json"]));
    let json: serde_json::Value = serde_json::from_str(&out).expect("JSON");
    let change = &json["changes"][0];
    assert_eq!((code, &json["equal"], &change["record"]), (1, &false.into(), &"T3".into()));
    assert_eq!(change["fields"][0]["path"], serde_json::json!(["duration_minutes"]));
    assert_eq!((&change["fields"][0]["before"], &change["fields"][0]["after"]), (&9600.into(), &480.into()));
    // What is private of somebody is counted for others, and said to them.
    let mut secret = rich();
    let mut note = secret.events.get(EventId::new(0, 1)).expect("E1").clone();
    (note.id, note.title, note.meta) = (EventId::new(0, 9), "Nobody’s".into(), Meta::private("Ann", note.on));
    secret.events.put(note);
    fs::write(&two, encode(&secret)).expect("written");
    let (code, out, _) = said(&entente(&["diff", paths[0], paths[1], "--lang", "en"]));
    assert_eq!((code, out.as_str()), (1, "1 private record of somebody else differs, too\n"));
    let (_, out, _) = said(&entente(&["diff", paths[0], paths[1], "--lang", "en", "--author", "Ann"]));
    assert!(out.contains("Added: Event Nobody’s (E9)"), "{out}");
    for language in ["ru", "zh"] {
        let (_, out, _) = said(&entente(&["diff", paths[0], paths[1], "--lang", language]));
        assert!(out.lines().count() == 1 && !out.contains('⟦'), "{out}");
    }
    assert_eq!(said(&entente(&["diff", paths[0], "no such file"])).0, 2);
    assert_eq!(said(&entente(&["diff", paths[0]])).0, 2);
}

#[test]
fn merge_puts_two_files_together_and_names_what_is_in_conflict() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = |name: &str| folder.path().join(name).to_str().expect("a plain path").to_owned();
    let [base, ours, theirs, out] = ["base", "ours", "theirs", "out"].map(|name| path(&format!("{name}.entente")));
    let with = |path: &str, title: &str, note: &str| {
        let mut file = rich();
        let task = file.tasks.get_mut(TaskId::new(0, 3)).expect("T3");
        (task.title, task.note) = (title.into(), note.into());
        fs::write(path, encode(&file)).expect("written");
    };
    let read = |path: &str| {
        let file = entente::file::open(path.as_ref()).expect("read").loaded.workspace;
        let task = file.tasks.get(TaskId::new(0, 3)).expect("T3");
        (task.title.clone(), task.note.clone())
    };
    let merge = |more: &[&str]| {
        let all = [&["merge", &base, &ours, &theirs, "--lang", "en"][..], more].concat();
        said(&entente(&all))
    };
    with(&base, "Build", "");
    with(&ours, "Build it", "");
    with(&theirs, "Build", "With care");
    let (code, text, why) = merge(&["--out", &out]);
    assert_eq!((code, text.as_str(), why.as_str()), (0, "Put together, nothing is in conflict\n", ""));
    assert_eq!(read(&out), ("Build it".into(), "With care".into()));
    assert_eq!(merge(&["--out", &out]).0, 2, "nothing is written over unasked");
    // What began as something else is put together with nothing.
    let mut stranger = rich();
    stranger.engagement.id += 1;
    let other = path("other.entente");
    fs::write(&other, encode(&stranger)).expect("written");
    let (code, _, why) = said(&entente(&["merge", &base, &ours, &other, "--lang", "en", "--out", &path("never")]));
    assert!(code == 2 && why.contains("is another engagement"), "{code} {why}");
    assert!(!std::path::Path::new(&path("never")).exists());
    with(&theirs, "Build all", "With care");
    let (code, text, why) = merge(&["--out", &out, "--force"]);
    let expected = "Task Build it (T3)\n  Title\n  Before: Build\n  Ours: Build it\n  Theirs: Build all\n";
    assert_eq!((code, text.as_str()), (1, expected));
    assert_eq!(why, "1 conflict: ours counts until it is decided\n");
    assert_eq!(read(&out), ("Build it".into(), "With care".into()));
    assert_eq!(merge(&["--out", &out, "--force", "--theirs"]).0, 0);
    assert_eq!(read(&out), ("Build all".into(), "With care".into()));
    // What was replaced is kept; a file of Git's own is not.
    let state = path("state");
    let kept = |out: &str| {
        let all = ["merge", &base, &ours, &theirs, "--out", out, "--force"];
        let settings = root().join("target/no-settings");
        let mut command = Command::new(env!("CARGO_BIN_EXE_entente"));
        command
            .args(all)
            .env("ENTENTE_CONFIG_DIR", settings)
            .env("ENTENTE_STATE_DIR", &state)
            .output()
            .expect("it runs");
        entente::file::versions(state.as_ref(), Some(out.as_ref()), rich().engagement.id).len()
    };
    assert_eq!(kept(&out), 1);
    // As Git calls it: the result goes over what is ours, which has any name.
    let driven = path(".merge_file_a1B2c3");
    fs::copy(&ours, &driven).expect("copied");
    assert_eq!(said(&entente(&["merge", &base, &driven, &theirs, "--out", &driven])).0, 1);
    assert_eq!(read(&driven), ("Build it".into(), "With care".into()));
    let others = entente::file::versions(state.as_ref(), None, rich().engagement.id).len();
    kept(&driven);
    assert_eq!(entente::file::versions(state.as_ref(), None, rich().engagement.id).len(), others);
    for language in ["ru", "zh"] {
        let (_, text, _) =
            said(&entente(&["merge", &base, &ours, &theirs, "--lang", language, "--out", &out, "--force"]));
        assert!(text.lines().count() == 5 && !text.contains('⟦'), "{text}");
    }
    fs::write(&base, "").expect("written");
    assert_eq!(merge(&["--out", &out, "--force"]).0, 2, "nothing in common");
    assert_eq!(said(&entente(&["merge", &ours, &theirs, "--out", &out])).0, 2);
}
