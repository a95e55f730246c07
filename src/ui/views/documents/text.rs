//! A document as plain text, such as for a mail: headings, sentences, rows as lines.

use super::say;
use crate::insight::documents::{Block, Composition, Section, Title};
use crate::language::Words;
use crate::ui::naming::stakeholder_name;

/// The whole document.
pub fn of(document: &Composition, words: &Words) -> String {
    let mut text = format!("{}\n{}\n", words.text(document.kind.key()), under(document, words));
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
    words.with("document-of", &args)
}

fn put(text: &mut String, section: &Section, document: &Composition, words: &Words) {
    let shown = &document.shown;
    match section.title {
        Title::Words(key) => text.push_str(&format!("## {}\n", words.text(key))),
        Title::Person(who) => text.push_str(&format!("### {}\n", stakeholder_name(shown, who, words))),
    }
    for block in &section.blocks {
        match block {
            Block::Line(line) => text.push_str(&format!("{}\n", say::line(line, words, shown))),
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
                    let cells = table.heads.iter().zip(&row.cells).enumerate();
                    let cells = cells.map(|(at, (head, cell))| match at {
                        0 => say::value(cell, words, shown),
                        _ => format!("{}: {}", words.text(head), say::value(cell, words, shown)),
                    });
                    text.push_str(&format!("- {}\n", cells.collect::<Vec<_>>().join(" · ")));
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
