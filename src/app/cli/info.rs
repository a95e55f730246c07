//! `entente info FILE`: what is in it.

use serde_json::{Map, Value, json};

use super::{DONE, FAILED, InfoArguments, complain, open_failure, say};
use crate::file;
use crate::language::Words;
use crate::workspace::{RecordKind, Workspace, check};

/// Says what is in a file. Returns 0, or 2 for a file that cannot be read.
pub(super) fn run(words: Words, arguments: &InfoArguments) -> u8 {
    let workspace = match file::open(&arguments.file) {
        Ok(opened) => opened.loaded.workspace,
        Err(error) => {
            complain(open_failure(words, &arguments.file, &error));
            return FAILED;
        }
    };
    let today = chrono::Local::now().date_naive();
    let as_of = arguments.as_of.or(workspace.engagement.status_date).unwrap_or(today);
    if arguments.json {
        say(json(&workspace, as_of));
    } else {
        for line in lines(words, &workspace, as_of) {
            say(line);
        }
    }
    DONE
}

/// For programs: names as in the file, dates in ISO 8601, never translated.
fn json(workspace: &Workspace, as_of: chrono::NaiveDate) -> Value {
    let frame = &workspace.engagement;
    let counts: Map<String, Value> =
        RecordKind::ALL.iter().map(|kind| (kind.list_name().to_owned(), workspace.count(*kind).into())).collect();
    json!({
        "title": frame.title,
        "client": frame.client,
        "firm": frame.firm,
        "currency": frame.currency,
        "start": frame.start.to_string(),
        "end": frame.end.to_string(),
        "as_of": as_of.to_string(),
        "counts": counts,
        "problems": check(workspace).len(),
    })
}

/// For people.
fn lines(words: Words, workspace: &Workspace, as_of: chrono::NaiveDate) -> Vec<String> {
    let frame = &workspace.engagement;
    let mut lines = vec![
        frame.title.clone(),
        words.with("cli-info-parties", &[("client", (&frame.client).into()), ("firm", (&frame.firm).into())]),
        words.with("cli-info-dates", &[("range", words.date_range(frame.start, frame.end).into())]),
        words.with("cli-info-as-of", &[("date", words.date(as_of).into())]),
    ];
    lines.extend(RecordKind::ALL.iter().filter_map(|kind| {
        let count = workspace.count(*kind);
        (count > 0).then(|| words.with(count_key(*kind), &[("n", count.into())]))
    }));
    let problems = check(workspace).len();
    lines.push(match problems {
        0 => words.text("cli-no-problems").to_owned(),
        n => words.with("cli-problems", &[("n", n.into())]),
    });
    lines
}

/// The key that counts records of a kind.
fn count_key(kind: RecordKind) -> &'static str {
    match kind {
        RecordKind::Stakeholder => "cli-count-stakeholders",
        RecordKind::Assessment => "cli-count-assessments",
        RecordKind::Tie => "cli-count-ties",
        RecordKind::Reading => "cli-count-readings",
        RecordKind::Rhythm => "cli-count-rhythms",
        RecordKind::Contact => "cli-count-contacts",
        RecordKind::Expectation => "cli-count-expectations",
        RecordKind::Decision => "cli-count-decisions",
        RecordKind::Voice => "cli-count-voices",
        RecordKind::Task => "cli-count-tasks",
        RecordKind::Baseline => "cli-count-baselines",
        RecordKind::Goal => "cli-count-goals",
        RecordKind::Deliverable => "cli-count-deliverables",
        RecordKind::Risk => "cli-count-risks",
        RecordKind::BudgetLine => "cli-count-budget",
        RecordKind::Lesson => "cli-count-lessons",
        RecordKind::Opportunity => "cli-count-opportunities",
        RecordKind::Event => "cli-count-events",
        RecordKind::Slide => "cli-count-slides",
    }
}
