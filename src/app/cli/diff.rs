//! `entente diff A B`: how two files differ, by record and field.

use std::path::Path;

use serde_json::{Value, json};

use super::{DONE, DiffArguments, FAILED, FOUND, complain, say, say_newer};
use crate::app::failures;
use crate::document::{Change, Difference, FieldChange, Where};
use crate::file::{self, Unlock};
use crate::insight::own_view::OwnView;
use crate::language::Words;
use crate::ui::compare::{self, Comparison};
use crate::workspace::Workspace;

/// Says how they differ. Returns 0 where nothing does, 1 where something does, 2 for a file that cannot be read.
pub(super) fn run(words: Words, unlock: &Unlock, arguments: &DiffArguments) -> u8 {
    let mut unlock = unlock.clone();
    let mut read = |path: &Path| match file::open_to_look(path, &unlock) {
        Ok(opened) => {
            unlock.learn(opened.key.as_ref());
            say_newer(words, &opened.loaded);
            Ok(opened.loaded.workspace)
        }
        Err(error) => {
            complain(failures::open(words, path, &error));
            Err(())
        }
    };
    let (Ok(before), Ok(after)) = (read(&arguments.before), read(&arguments.after)) else { return FAILED };
    // What is private of others is not said, but that it differs is: else "nothing" would not be true.
    let seen = |file: &Workspace| OwnView::of(file, &arguments.author).seen().clone();
    let whole = Difference::between(&before, &after);
    let (before, after) = (seen(&before), seen(&after));
    let told = Difference::between(&before, &after);
    let is_told = |change: &&Change| told.changes.iter().any(|one| one.record == change.record);
    let hidden = whole.changes.len() - whole.changes.iter().filter(is_told).count();
    let comparison = Comparison::told(&told, &before, &after, &words);
    if arguments.json {
        say(document(&told, &comparison, hidden));
    } else {
        for line in lines(words, &comparison, hidden) {
            say(line);
        }
    }
    if whole.is_empty() { DONE } else { FOUND }
}

fn lines(words: Words, comparison: &Comparison, hidden: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for row in &comparison.rows {
        let id = row.record.map(|record| format!(" ({record})")).unwrap_or_default();
        lines.push(format!("{}{id}", row.heading(&words)));
        lines.extend(row.fields.iter().map(|field| format!("  {}", field.sentence(row.became, &words))));
    }
    if !lines.is_empty() {
        lines.push(String::new());
    }
    if hidden == 0 || !comparison.is_empty() {
        lines.push(comparison.summary(&words));
    }
    if hidden > 0 {
        lines.push(words.with("compare-hidden", &[("n", hidden.into())]));
    }
    lines
}

/// For programs: ids and fields as the file names them, values as they stand in it; sentences in the language asked for.
fn document(difference: &Difference, comparison: &Comparison, hidden: usize) -> Value {
    let field = |field: &FieldChange, said: &compare::FieldRow| {
        let path = field.path.iter().map(|step| match step {
            Where::Field(_, name) => json!(name),
            Where::Entry(part) => json!({ "entry": part.value() }),
        });
        json!({
            "path": path.collect::<Vec<_>>(),
            "name": said.name,
            "before": field.before.value(),
            "after": field.after.value(),
            "order": field.order,
        })
    };
    let changes = difference.changes.iter().zip(&comparison.rows).map(|(change, row)| {
        json!({
            "record": change.record.map(|record| record.to_string()),
            "kind": change.record.map_or("engagement", |record| record.kind().list_name()),
            "title": row.title,
            "became": compare::name(change.became),
            "fields": change.fields.iter().map(|one| (one, row)).filter_map(|(one, row)| {
                let said = row.fields.iter().find(|said| said.of == one.path)?;
                Some(field(one, said))
            }).collect::<Vec<_>>(),
        })
    });
    let counts = comparison.counts.map(|(became, n)| (compare::name(became).to_owned(), json!(n)));
    json!({
        "equal": difference.is_empty() && hidden == 0,
        "counts": counts.into_iter().collect::<serde_json::Map<_, _>>(),
        "hidden": hidden,
        "changes": changes.collect::<Vec<_>>(),
    })
}
