//! `entente import X --into FILE`: people, contacts, tasks and answers of tables, cards and calendars, with all that is not
//! taken.

use super::{DONE, FAILED, IntakeArguments, complain, opened, read, save_over, say};
use crate::app::eyes::Eyes;
use crate::app::intake::{local, mapping_of, nothing};
use crate::app::seat;
use crate::document::Document;
use crate::exchange::intake::{Mapping, Source, Taker};
use crate::file::{Over, Settings, Unlock, settings_folder};
use crate::language::Words;
use crate::ui::import::Told;
use crate::ui::naming::question_named;

/// Takes what a file brings into an engagement, or only says what it would be.
pub(super) fn run(words: Words, unlock: &Unlock, arguments: &IntakeArguments) -> u8 {
    let IntakeArguments { file: path, into, kind, sheet, author, list } = arguments;
    let (opened, bytes) = match opened(words, unlock, into).and_then(|opened| Ok((opened, read(words, path)?))) {
        Ok(both) => both,
        Err(code) => return code,
    };
    let settings = settings_folder().map(|folder| Settings::load(&folder)).unwrap_or_default();
    let author = author.clone().unwrap_or_else(|| settings.author.clone());
    let mut document = Document::opened(opened.loaded.workspace, seat());
    let eyes = Eyes::of(&document, &author);
    let today = document.workspace().engagement.status_date.unwrap_or_else(|| chrono::Local::now().date_naive());
    let workspace = eyes.seen().clone();
    let taker =
        Taker { workspace: &workspace, words, today, author: &author, question: &question_named, local: &local };
    let source = match Source::read(&bytes, &taker) {
        Ok(source) => source,
        Err(trouble) => {
            complain(nothing(words, path, &trouble));
            return FAILED;
        }
    };
    let grids = source.tables();
    let at = match sheet {
        None => 0,
        Some(name) => match grids.iter().position(|grid| grid.name == *name) {
            Some(at) => at,
            None => {
                let known: Vec<&str> = grids.iter().map(|grid| grid.name.as_str()).collect();
                let args = [("name", name.as_str().into()), ("known", known.join(", ").into())];
                complain(words.with("cli-no-sheet", &args));
                return FAILED;
            }
        },
    };
    let mapping = match grids.get(at) {
        Some(grid) if at > 0 => kind.map_or_else(
            || Mapping::guess(grid, &question_named),
            |kind| Mapping::of_kind(kind, grid, &question_named),
        ),
        _ => mapping_of(&source, *kind, &settings).0,
    };
    if !grids.is_empty() {
        say(format_args!("{}:", words.text(mapping.kind.key())));
        for line in columns(&source, at, &mapping, words) {
            say(format_args!("  {line}"));
        }
        if !mapping.is_enough() {
            complain(words.text(mapping.kind.needs()));
            return FAILED;
        }
    }
    let outcome = source.outcome(&taker, (at, &mapping));
    let told = Told::of(&outcome, &workspace, &words);
    say(&told.summary);
    let lists = [
        ("dialog-answers-left-out", &told.left_out),
        ("import-parts", &told.parts),
        ("dialog-answers-taken", &told.taken),
    ];
    for (key, lines) in lists.into_iter().filter(|(_, lines)| !lines.is_empty()) {
        say(format_args!("{}:", words.text(key)));
        lines.iter().for_each(|line| say(format_args!("  {line}")));
    }
    let Some(edit) = outcome.edit.filter(|_| !list) else { return DONE };
    if let Err(refusal) = document.apply_plainly(eyes.whole(edit)) {
        let args: Vec<_> = refusal.details().into_iter().map(|(name, value)| (name, value.into())).collect();
        complain(words.with("error-refused", &[("why", words.with(refusal.key(), &args).into())]));
        return FAILED;
    }
    let over = Over { loaded: Some(opened.stamp), read_only: false };
    save_over(words, document.workspace(), (into, over), opened.key.as_ref())
}

/// What each column of the table is taken for.
fn columns(source: &Source, sheet: usize, mapping: &Mapping, words: Words) -> Vec<String> {
    let Some(grid) = source.tables().get(sheet) else { return Vec::new() };
    let first = grid.rows.first().filter(|_| mapping.headed);
    let line = |(at, field): (usize, &Option<crate::exchange::intake::Field>)| {
        let head = match first.map_or("", |row| row.cell(at)) {
            "" => words.with("import-column", &[("n", (at + 1).into())]),
            head => head.to_owned(),
        };
        let field = words.text(field.map_or("import-field-nothing", crate::exchange::intake::Field::name));
        format!("{head} → {field}")
    };
    mapping.columns.iter().enumerate().map(line).collect()
}
