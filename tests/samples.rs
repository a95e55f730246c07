//! The engagements that come with the program: whole, and of the size of a real one.

use std::fs;
use std::path::PathBuf;

use entente::workspace::Workspace;
use serde::Deserialize;

use crate::sources::root;

/// A sample file's outermost words.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sample {
    format: String,
    version: u32,
    workspace: Workspace,
}

/// Every file of assets/samples with its text.
fn texts() -> Vec<(PathBuf, String)> {
    let entries = fs::read_dir(root().join("assets/samples")).expect("the samples' folder");
    let paths = entries.map(|entry| entry.expect("a file").path());
    let files = paths.filter(|path| path.extension().is_some_and(|extension| extension == "entente"));
    files.map(|path| (path.clone(), fs::read_to_string(path).expect("a sample"))).collect()
}

/// Every sample by its file name.
fn samples() -> Vec<(String, Workspace)> {
    let read = |(path, text): (PathBuf, String)| {
        let name = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        let options = ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
        let sample: Sample = options.from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!((sample.format.as_str(), sample.version), ("entente", 1), "{name}");
        (name, sample.workspace)
    };
    texts().into_iter().map(read).collect()
}

#[test]
fn every_sample_is_a_whole_engagement() {
    for (name, workspace) in samples() {
        let counts = [
            ("tasks", workspace.tasks.len(), 30..=80),
            ("stakeholders", workspace.stakeholders.len(), 10..=25),
            ("readings", workspace.readings.len(), 60..=150),
            ("contacts", workspace.contacts.len(), 50..=120),
            ("expectations", workspace.expectations.len(), 12..=25),
            ("decisions", workspace.decisions.len(), 8..=15),
            ("baselines", workspace.baselines.len(), 1..=3),
            ("budget", workspace.budget.len(), 8..=15),
        ];
        for (what, count, range) in counts {
            assert!(range.contains(&count), "{name}: {count} {what}, not {range:?}");
        }
    }
}
