//! A document as plain text, such as for a mail: headings, sentences, rows as lines.

use super::say;
use crate::insight::documents::{Block, Composition, Section, Title};
use crate::insight::managers::Mark;
use crate::language::Words;
use crate::ui::naming::stakeholder_name;

/// The whole document.
pub fn of(document: &Composition, words: &Words) -> String {
    let mut text = format!("{}\n{}\n", words.text(document.kind.key()), under(document, words));
    // Who may read it travels with it.
    text.push_str(words.text(if document.kind.is_for_client() { "frame-client" } else { "frame-internal" }));
    let firm = document.shown.engagement.firm.as_str();
    if !firm.is_empty() {
        text.push_str(&format!(" · {}", words.with("document-from-firm", &[("firm", firm.into())])));
    }
    text.push('\n');
    for section in &document.sections {
        text.push('\n');
        put(&mut text, section, document, words);
    }
    text
}

/// What stands under the title: of what it is, for whom, as of when.
pub fn under(document: &Composition, words: &Words) -> String {
    let frame = &document.shown.engagement;
    let args = [
        ("title", frame.title.as_str().into()),
        ("client", frame.client.as_str().into()),
        ("day", words.date(document.day).into()),
    ];
    let of = words.with("document-of", &args);
    let since = words.with("document-since-day", &[("day", words.date(document.since).into())]);
    format!("{of} · {since}")
}

/// What a mark says, where it asks for a look.
fn state(mark: Mark, words: &Words) -> Option<String> {
    matches!(mark, Mark::Watch | Mark::Trouble).then(|| format!(" [{}]", words.text(say::state_key(mark))))
}

fn put(text: &mut String, section: &Section, document: &Composition, words: &Words) {
    let shown = &document.shown;
    match section.title {
        Title::Words(key) => text.push_str(&format!("## {}\n", words.text(key))),
        Title::Person(who) => text.push_str(&format!("### {}\n", stakeholder_name(shown, who, words))),
    }
    for block in &section.blocks {
        match block {
            Block::Line(line) => {
                let state = line.mark.and_then(|mark| state(mark, words)).unwrap_or_default();
                text.push_str(&format!("{}{state}\n", say::line(line, words, shown)));
            }
            Block::Text(words) => text.push_str(&format!("{words}\n")),
            Block::Quote(quote) => {
                let source = say::source(quote, words, shown);
                text.push_str(&format!("> {}\n> — {source}\n", quote.text.replace('\n', "\n> ")));
            }
            Block::Figures(figures) => {
                for figure in figures {
                    let value = say::value(&figure.value, words, shown);
                    text.push_str(&format!("- {}: {value}\n", words.text(figure.key)));
                }
            }
            Block::Table(table) => {
                for row in &table.rows {
                    let cells = table.heads.iter().zip(&row.cells);
                    let cells =
                        cells.map(|(head, cell)| format!("{}: {}", words.text(head), say::value(cell, words, shown)));
                    let state = row.mark.and_then(|mark| state(mark, words)).unwrap_or_default();
                    text.push_str(&format!("- {}{state}\n", cells.collect::<Vec<_>>().join(" · ")));
                }
                text.extend(say::more(table, words).map(|more| format!("- {more}\n")));
            }
            Block::Milestones(all) => {
                for one in all {
                    text.push_str(&format!("- {}: {}\n", one.title, words.date(one.on)));
                }
            }
        }
    }
}
