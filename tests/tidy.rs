//! The house kept in order: reads the sources and holds them against the plan in ARCHITECTURE.md, which the compiler
//! cannot, as there is one crate. Sentences are looked for in `tidy::sentences`.

mod paths;
mod sentences;

use std::fs;
use std::path::{Path, PathBuf};

use crate::sources::{Token, root, sources, tokens, without_tests};
use paths::{module_of, paths};

/// The floors, the highest first: each may know those after it, none before it.
const FLOORS: [&str; 8] = ["app", "ui", "exchange", "file", "document", "insight", "language", "workspace"];

/// No file is longer (lines, with its tests): what is longer wants to be two things.
const MOST_LINES: usize = 700;

/// What is not as it should be, with its reason: rule, file, how often. The list may only shrink, so what is listed
/// and no longer found fails as well.
const EXCEPTIONS: [(&str, &str, usize, &str); 0] = [];

/// A source file as the rules read it.
struct Source {
    /// Its path from the root.
    path: String,
    /// Its floor; none for `main.rs` and `lib.rs`.
    floor: Option<String>,
    /// Its tokens, without its own tests.
    tokens: Vec<(usize, Token)>,
}

fn all_sources() -> Vec<Source> {
    let source = |(path, tokens): (String, _)| {
        let floor =
            path.strip_prefix("src/").and_then(|inner| inner.split_once('/')).map(|(floor, _)| floor.to_owned());
        Source { path, floor, tokens }
    };
    let sources: Vec<Source> = sources().into_iter().map(source).collect();
    assert!(sources.len() > 50, "the sources are there");
    sources
}

/// Something that breaks a rule.
struct Breach {
    path: String,
    line: usize,
    what: String,
}

/// Fails with every breach that is no exception, and with every exception that is none any more.
fn hold(rule: &str, breaches: &[Breach]) {
    let count = |path: &str| breaches.iter().filter(|breach| breach.path == path).count();
    let allowed = |path: &str| {
        let listed = EXCEPTIONS.iter().find(|(of, file, ..)| (*of, *file) == (rule, path));
        listed.map_or(0, |(_, _, count, _)| *count)
    };
    let mut said: Vec<String> = Vec::new();
    for breach in breaches.iter().filter(|breach| count(&breach.path) > allowed(&breach.path)) {
        said.push(format!("{}:{}: {}", breach.path, breach.line, breach.what));
    }
    for (_, file, count_then, reason) in EXCEPTIONS.iter().filter(|(of, ..)| *of == rule) {
        if count(file) < *count_then {
            said.push(format!("{file}: fewer exceptions than listed ({reason}): shorten the list in tests/tidy.rs"));
        }
    }
    assert!(said.is_empty(), "{rule}:\n{}", said.join("\n"));
}

/// Breaches of a rule about paths (`std::fs::read`), whether used or imported.
fn path_breaches(is_breach: impl Fn(&Source, &[String]) -> Option<String>) -> Vec<Breach> {
    let mut breaches = Vec::new();
    for source in all_sources() {
        for (line, path) in paths(&source.tokens) {
            if let Some(why) = is_breach(&source, &path) {
                let what = format!("{}: {why}", path.join("::"));
                breaches.push(Breach { path: source.path.clone(), line, what });
            }
        }
    }
    breaches
}

fn rank(floor: &str) -> Option<usize> {
    FLOORS.iter().position(|name| *name == floor)
}

fn on(source: &Source, floors: &[&str]) -> bool {
    source.floor.as_deref().is_none_or(|floor| floors.contains(&floor))
}

fn starts(path: &[String], with: &[&str]) -> bool {
    path.len() >= with.len() && path.iter().zip(with).all(|(a, b)| a == b)
}

#[test]
fn arrows_point_down_only() {
    let breaches = path_breaches(|source, path| {
        let here = source.floor.as_deref()?;
        let known = match path[0].as_str() {
            "crate" | "entente" => path.get(1)?.clone(),
            "super" => module_of(&source.path, path)?,
            _ => return None,
        };
        let (mine, theirs) = (rank(here)?, rank(&known)?);
        (theirs < mine).then(|| format!("`{here}` must not know `{known}`"))
    });
    hold("floors", &breaches);
}

#[test]
fn every_file_stands_on_a_floor() {
    for source in all_sources() {
        match &source.floor {
            Some(floor) => assert!(rank(floor).is_some(), "{}: no such floor", source.path),
            None => assert!(["src/main.rs", "src/lib.rs"].contains(&source.path.as_str()), "{}", source.path),
        }
    }
}

#[test]
fn egui_stays_on_the_screen_and_the_picture_writer_reads_its_shapes_only() {
    // Colours and plain geometry are epaint's and emath's, which egui names again at its root.
    let geometry = ["epaint", "emath", "ecolor", "Color32", "Vec2", "Pos2", "Rect", "pos2", "vec2"];
    let breaches = path_breaches(|source, path| {
        let is_egui = ["egui", "eframe", "epaint", "emath", "ecolor"].contains(&path[0].as_str());
        if !is_egui && !path[0].starts_with("egui_") || on(source, &["ui", "app"]) {
            return None;
        }
        if !on(source, &["exchange"]) {
            return Some("egui is for `ui` and `app`".to_owned());
        }
        let is_shape = path[0] == "egui" && path.get(1).is_some_and(|name| geometry.contains(&name.as_str()));
        (!is_shape).then(|| "the picture writer knows shapes, no more of egui".to_owned())
    });
    hold("egui", &breaches);
}

#[test]
fn files_clocks_threads_and_the_system_are_left_to_their_floors() {
    let breaches = path_breaches(|source, path| {
        let names = |name: &str| path.iter().any(|part| part == name);
        if starts(path, &["std", "fs"]) && !on(source, &["file", "exchange", "app"]) {
            return Some("files are for `file`, `exchange` and `app`".to_owned());
        }
        if starts(path, &["std", "thread"]) && !on(source, &["app"]) && path.last().is_some_and(|last| last != "sleep")
        {
            return Some("threads are started by `app`".to_owned());
        }
        let is_clock =
            starts(path, &["Local", "now"]) || starts(path, &["Utc", "now"]) || path.ends_with(&["Local".to_owned()]);
        if (is_clock || names("SystemTime") || names("Instant")) && !on(source, &["app"]) {
            return Some("what day it is, is an argument below `app`".to_owned());
        }
        if (starts(path, &["std", "env"]) || starts(path, &["std", "process"])) && !on(source, &["app", "file"]) {
            return Some("the environment is for `app` and, for its folders, `file`".to_owned());
        }
        if names("RandomState") && !on(source, &["app"]) {
            return Some("chance is an argument below `app`".to_owned());
        }
        if starts(path, &["std", "net"]) || starts(path, &["std", "os", "unix", "net"]) {
            return Some("the program speaks to no network".to_owned());
        }
        None
    });
    hold("system", &breaches);
}

#[test]
fn what_is_kept_what_changes_and_what_it_means_hold_no_state_of_their_own() {
    let mut breaches = path_breaches(|source, path| {
        let pure = source.floor.is_some() && on(source, &["workspace", "document", "insight"]);
        let cells = ["OnceLock", "LazyLock", "OnceCell", "LazyCell", "RefCell", "Mutex", "RwLock", "thread_local"];
        // What is shared and never changes is no state.
        let shared = starts(path, &["std", "sync", "Arc"]);
        // A figure that is reckoned when it is first asked for is the same whoever asks: the one place where it is kept.
        let reckoned = source.path == "src/insight/facts.rs" && path.iter().any(|part| part == "OnceLock");
        let is_cell = starts(path, &["std", "cell"]) || (starts(path, &["std", "sync"]) && !shared);
        let found = is_cell || path.iter().any(|part| cells.contains(&part.as_str()));
        (pure && found && !reckoned).then(|| "the same arguments give the same value".to_owned())
    });
    for source in all_sources() {
        for window in source.tokens.windows(3) {
            if let [(line, Token::Name(word)), (_, Token::Name(name)), (_, Token::Mark(':'))] = window
                && word == "static"
                && name.chars().all(|c| c.is_uppercase() || c == '_' || c.is_ascii_digit())
                && source.floor.is_some()
                && on(&source, &["workspace", "document", "insight"])
            {
                breaches.push(Breach { path: source.path.clone(), line: *line, what: format!("static {name}") });
            }
        }
    }
    hold("state", &breaches);
}

#[test]
fn views_ask_and_never_change() {
    // The one door for change is `document`; a view that could open it would need a `&mut Workspace` or a `Document`.
    let mut breaches = path_breaches(|source, path| {
        let is_view = source.floor.as_deref() == Some("ui");
        let changes =
            starts(path, &["crate", "document", "Document"]) || starts(path, &["crate", "document", "History"]);
        (is_view && changes).then(|| "views push edits, `app` applies them".to_owned())
    });
    for source in all_sources().iter().filter(|source| source.floor.as_deref() == Some("ui")) {
        for window in source.tokens.windows(3) {
            if let [(line, Token::Mark('&')), (_, Token::Name(word)), (_, Token::Name(name))] = window
                && word == "mut"
                && name == "Workspace"
            {
                let what = "a view must not change a workspace".to_owned();
                breaches.push(Breach { path: source.path.clone(), line: *line, what });
            }
        }
    }
    hold("one door", &breaches);
}

#[test]
fn the_audience_s_side_cannot_name_what_is_ours() {
    // What it is made of is a client's copy by type; what is open, and how it is kept, has no name there.
    let ours = ["Workspace", "Document", "Session", "Entente", "Eyes", "OwnView", "Insights", "ClientView", "Edit"];
    let places = ["session", "shell", "presenting", "insight", "file", "eyes", "looked", "recovery"];
    let side = |source: &Source| source.path.starts_with("src/app/audience/");
    assert!(all_sources().iter().filter(|source| side(source)).count() >= 3, "the audience's side is there");
    let breaches = path_breaches(|source, path| {
        let is_ours = path.iter().any(|part| ours.contains(&part.as_str()));
        let is_place = path.len() > 1 && path.iter().any(|part| places.contains(&part.as_str()));
        (side(source) && (is_ours || is_place))
            .then(|| "the audience's side is made of a client's copy alone".to_owned())
    });
    hold("audience", &breaches);
    let maker = all_sources().into_iter().find(|source| source.path == "src/app/client_session.rs").expect("there");
    let named = |name: &str| maker.tokens.iter().any(|(_, token)| matches!(token, Token::Name(one) if one == name));
    assert!(named("ForClient") && !named("Workspace"), "a client's session is opened from a client's copy");
    let made = fs::read_to_string(root().join("src/document/client_copy.rs")).expect("the source");
    assert_eq!(made.matches("ForClient(").count(), 2, "declared once, and made in one place: {made}");
}

#[test]
fn colours_are_named_in_the_theme() {
    let makers = ["from_rgb", "from_rgba_premultiplied", "from_rgba_unmultiplied", "from_gray", "from_black_alpha"];
    let makers = [&makers[..], &["from_white_alpha", "from_hex", "from_rgba_unmultiplied_const", "hex_color"]].concat();
    let mut breaches = path_breaches(|source, path| {
        let [.., class, name] = path else { return None };
        // Transparent is the absence of a colour, the placeholder stands for one that is chosen later.
        let is_named = class == "Color32"
            && name.chars().all(|c| c.is_ascii_uppercase() || c == '_')
            && !["TRANSPARENT", "PLACEHOLDER"].contains(&name.as_str());
        let is_made =
            ["Color32", "Rgba", "Hsva", "HsvaGamma"].contains(&class.as_str()) && makers.contains(&name.as_str());
        // The picture writer mixes the colours that it is handed.
        let is_mixed = source.path.starts_with("src/exchange/") && name == "from_rgba_premultiplied";
        let found = (is_named || is_made && !is_mixed) && source.path != "src/ui/theme.rs";
        found.then(|| "colours have names in src/ui/theme.rs".to_owned())
    });
    for source in all_sources().iter().filter(|source| source.path != "src/ui/theme.rs") {
        for (line, token) in &source.tokens {
            let Token::Text(text) = token else { continue };
            let digits = text.strip_prefix('#').unwrap_or_default();
            if [3, 6, 8].contains(&digits.len()) && digits.chars().all(|c| c.is_ascii_hexdigit()) {
                breaches.push(Breach { path: source.path.clone(), line: *line, what: format!("colour {text}") });
            }
        }
    }
    hold("colours", &breaches);
}

#[test]
fn sentences_that_a_person_reads_stand_in_assets() {
    let mut breaches = Vec::new();
    for source in all_sources() {
        for (line, text) in sentences::in_source(&source.path, &source.tokens) {
            breaches.push(Breach {
                path: source.path.clone(),
                line,
                what: format!("{text:?} belongs to assets/language"),
            });
        }
    }
    hold("sentences", &breaches);
}

#[test]
fn nothing_is_left_half_done() {
    // Joined here, so that this file doesn't find itself.
    let notes = [["TO", "DO"], ["FIX", "ME"], ["XX", "X"], ["HA", "CK"]].map(|halves| halves.concat());
    let macros = ["todo", "unimplemented", "dbg"];
    let mut breaches = Vec::new();
    for path in rust_files(&["src", "tests", "benches"]) {
        let text = fs::read_to_string(root().join(&path)).expect("a source");
        for (number, line) in text.lines().enumerate() {
            let is_word = |c: char| c.is_alphanumeric() || c == '_';
            if let Some(word) = line.split(|c| !is_word(c)).find(|word| notes.iter().any(|note| note == word)) {
                breaches.push(Breach { path: path.clone(), line: number + 1, what: format!("{word} without an end") });
            }
        }
        for window in tokens(&text).windows(4) {
            let found = match window {
                [(line, Token::Name(name)), (_, Token::Mark('!')), ..] if macros.contains(&name.as_str()) => {
                    Some((line, name))
                }
                [(line, Token::Mark('#')), (_, Token::Mark('[')), (_, Token::Name(name)), _] if name == "ignore" => {
                    Some((line, name))
                }
                [_, (line, Token::Name(name)), ..] if name == "dead_code" => Some((line, name)),
                _ => None,
            };
            if let Some((line, name)) = found {
                breaches.push(Breach { path: path.clone(), line: *line, what: name.clone() });
            }
        }
    }
    hold("half done", &breaches);
}

#[test]
fn files_are_short_and_open_with_what_they_own() {
    let mut breaches = Vec::new();
    for path in rust_files(&["src", "tests", "benches"]) {
        let text = fs::read_to_string(root().join(&path)).expect("a source");
        let lines = text.lines().count();
        if lines > MOST_LINES {
            let what = format!("{lines} lines: at most {MOST_LINES}");
            breaches.push(Breach { path: path.clone(), line: lines, what });
        }
        if !text.starts_with("//!") {
            breaches.push(Breach { path, line: 1, what: "opens without saying what it owns".to_owned() });
        }
    }
    hold("files", &breaches);
}

#[test]
fn every_test_module_is_run() {
    let all = fs::read_to_string(root().join("tests/all.rs")).expect("the list of modules");
    for entry in fs::read_dir(root().join("tests")).expect("the tests").flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let Some(module) = name.strip_suffix(".rs").filter(|module| *module != "all") else { continue };
        assert!(all.lines().any(|line| line == format!("mod {module};")), "tests/{name} is not in tests/all.rs");
    }
}

fn rust_files(folders: &[&str]) -> Vec<String> {
    let mut open: Vec<PathBuf> = folders.iter().map(|folder| root().join(folder)).collect();
    let mut found = Vec::new();
    while let Some(path) = open.pop() {
        if path.is_dir() {
            open.extend(fs::read_dir(&path).expect("a folder").flatten().map(|entry| entry.path()));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path.strip_prefix(root()).unwrap_or(&path).to_string_lossy().replace('\\', "/"));
        }
    }
    found.sort();
    found
}

/// The rules see what they should: each of these lines breaks one.
#[test]
fn the_rules_themselves_are_awake() {
    let read = |text: &str| paths(&without_tests(tokens(text)));
    let joined = |text: &str| read(text).into_iter().map(|(_, path)| path.join("::")).collect::<Vec<_>>();
    assert_eq!(joined("use std::{fs, io::{self, Read}};"), ["std::fs", "std::io", "std::io::Read"]);
    assert_eq!(joined("let x = crate::ui::theme::Theme::of(kind);"), ["x", "crate::ui::theme::Theme::of", "kind"]);
    assert_eq!(joined("#[cfg(test)] mod tests { use std::fs; }"), [""; 0]);
    let up = |file: &str, path: &str| module_of(file, &path.split("::").map(str::to_owned).collect::<Vec<_>>());
    assert_eq!(up("src/insight/warnings/plan.rs", "super::super::schedule").as_deref(), Some("insight"));
    assert_eq!(up("src/insight/warnings/plan.rs", "super::super::super::ui::theme").as_deref(), Some("ui"));
    assert_eq!(up("src/insight/mod.rs", "super::app").as_deref(), Some("app"));
    let found = |text: &str| {
        sentences::in_source("src/ui/x.rs", &tokens(text)).into_iter().map(|(_, text)| text).collect::<Vec<_>>()
    };
    assert_eq!(found(r#"let words = "Nobody answered";"#), ["Nobody answered"]);
    assert_eq!(found(r#"ui.label(format!("{n} tasks"))"#), ["{n} tasks"]);
    assert_eq!(found(r#"ui.label("Tasks"); x("Tasks")"#), ["Tasks"]);
    assert_eq!(found(r#"row("Задачи")"#), ["Задачи"]);
    assert_eq!(found(r#"Panel::top("top bar"); ui.push_id("top bar", f); Id::new("top bar")"#), [""; 0]);
    assert_eq!(found(r#"number.expect("a number that was checked")"#), [""; 0]);
    assert!(Path::new(root()).join("src").is_dir());
}
