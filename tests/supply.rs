//! What the program is built from: only crates.io, only licences that `deny.toml` allows, nothing that goes online. The same
//! file is read by `cargo deny check`, which knows more (known weaknesses, where a network is).

use std::collections::BTreeSet;
use std::process::Command;

use serde_json::Value;

use crate::sources::root;

/// The entries of a list in `deny.toml`.
fn listed(section: &str, list: &str) -> BTreeSet<String> {
    let text = std::fs::read_to_string(root().join("deny.toml")).expect("there");
    let (_, rest) = text.split_once(&format!("[{section}]\n")).expect("the section");
    let (_, rest) = rest.split_once(&format!("{list} = [\n")).expect("the list");
    let (entries, _) = rest.split_once("\n]").expect("its end");
    let entries =
        entries.lines().filter_map(|line| line.trim().trim_end_matches(',').strip_prefix('"')?.strip_suffix('"'));
    entries.map(str::to_owned).collect()
}

/// Whether an expression of licences can be met by those that are allowed: `A OR B`, `(A OR B) AND C`, `A/B`.
fn met(licence: &str, allowed: &BTreeSet<String>) -> bool {
    let licence = licence.trim();
    // Outermost words only.
    let split = |word: &str| {
        let (mut parts, mut depth, mut from) = (Vec::new(), 0, 0);
        for (at, letter) in licence.char_indices() {
            match letter {
                '(' => depth += 1,
                ')' => depth -= 1,
                _ if depth == 0 && at >= from && licence[at..].starts_with(word) => {
                    parts.push(&licence[from..at]);
                    from = at + word.len();
                }
                _ => {}
            }
        }
        parts.push(&licence[from..]);
        parts
    };
    for word in [" OR ", "/"] {
        let parts = split(word);
        if parts.len() > 1 {
            return parts.into_iter().any(|part| met(part, allowed));
        }
    }
    let parts = split(" AND ");
    if parts.len() > 1 {
        return parts.into_iter().all(|part| met(part, allowed));
    }
    match licence.strip_prefix('(').and_then(|inner| inner.strip_suffix(')')) {
        Some(inner) => met(inner, allowed),
        None => allowed.contains(licence.trim_end_matches('+')),
    }
}

/// All packages that the program may be built from on any system; of this one where the others are not at hand.
fn packages() -> Vec<Value> {
    let metadata = |more: &[&str]| {
        let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        let asked = cargo.args(["metadata", "--locked", "--format-version", "1"]).args(more).current_dir(root());
        let output = asked.output().expect("cargo runs");
        output.status.success().then_some(output.stdout)
    };
    let here = if cfg!(target_os = "linux") { "x86_64-unknown-linux-gnu" } else { "x86_64-pc-windows-msvc" };
    let text = metadata(&[]).or_else(|| metadata(&["--offline", "--filter-platform", here])).expect("metadata");
    let all: Value = serde_json::from_slice(&text).expect("JSON");
    all["packages"].as_array().expect("packages").clone()
}

#[test]
fn all_comes_from_one_place_under_allowed_licences_and_nothing_goes_online() {
    let (allowed, banned) = (listed("licenses", "allow"), listed("bans", "deny"));
    assert!(allowed.len() > 10 && banned.len() > 5);
    let packages = packages();
    assert!(packages.len() > 200, "{}", packages.len());
    let mut wrong = Vec::new();
    for one in &packages {
        let (name, licence) = (one["name"].as_str().unwrap_or_default(), one["license"].as_str().unwrap_or_default());
        let source = one["source"].as_str();
        if source.is_some_and(|source| source != "registry+https://github.com/rust-lang/crates.io-index") {
            wrong.push(format!("{name} comes from {source:?}"));
        }
        if !met(licence, &allowed) {
            wrong.push(format!("{name}: {licence:?} is not allowed"));
        }
        if banned.contains(name) {
            wrong.push(format!("{name} is banned"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn an_expression_of_licences_is_met_or_not() {
    let allowed: BTreeSet<String> = ["MIT", "Zlib", "MPL-2.0"].map(str::to_owned).into();
    for licence in ["MIT", "MIT OR GPL-3.0", "GPL-3.0/MIT", "(MIT OR GPL-3.0) AND Zlib", "MPL-2.0+"] {
        assert!(met(licence, &allowed), "{licence}");
    }
    for licence in
        ["", "GPL-3.0", "MIT AND GPL-3.0", "(GPL-3.0 OR AGPL-3.0) AND MIT", "GPL-3.0 OR (MIT AND Apache-2.0)"]
    {
        assert!(!met(licence, &allowed), "{licence}");
    }
}
