//! A document in words, for whatever writes words: the same headings, sentences and signs as on its paper.

use chrono::NaiveDate;

use super::{say, text};
use crate::exchange::report::{self, Palette, Report, State};
use crate::insight::documents::{Block, Composition, Milestone, Section, Title};
use crate::insight::managers::Mark;
use crate::language::Words;
use crate::ui::naming::stakeholder_name;
use crate::ui::theme::Theme;

/// The whole document.
pub fn of(document: &Composition, words: &Words) -> Report {
    let firm = document.shown.engagement.firm.as_str();
    let from = match firm.is_empty() {
        true => String::new(),
        false => words.with("document-from-firm", &[("firm", firm.into())]),
    };
    Report {
        title: words.text(document.kind.key()).to_owned(),
        under: text::under(document, words),
        readers: words.text(if document.kind.is_for_client() { "frame-client" } else { "frame-internal" }).to_owned(),
        from,
        language: words.language().tag().to_owned(),
        sections: document.sections.iter().map(|one| section(one, document, words)).collect(),
    }
}

/// The colours of a theme, for what is no picture.
pub fn palette(theme: &Theme) -> Palette {
    Palette {
        page: theme.page,
        surface: theme.surface,
        text: theme.text,
        quiet: theme.quiet,
        line: theme.line,
        project: theme.project,
        relationship: theme.relationship,
        good: theme.good,
        watch: theme.watch,
        trouble: theme.trouble,
    }
}

/// A sign with its word.
fn state(mark: Mark, words: &Words) -> State {
    State { mark, word: words.text(say::state_key(mark)).to_owned() }
}

fn section(of: &Section, document: &Composition, words: &Words) -> report::Section {
    let (title, inner) = match of.title {
        Title::Words(key) => (words.text(key).to_owned(), false),
        Title::Person(who) => (stakeholder_name(&document.shown, who, words), true),
    };
    let mut blocks = Vec::with_capacity(of.blocks.len());
    let mut marked = false;
    for one in &of.blocks {
        // What to do stands under what was found.
        let follows = std::mem::replace(&mut marked, matches!(one, Block::Line(line) if line.mark.is_some()));
        blocks.push(block(one, follows, document, words));
    }
    report::Section { title, inner, blocks }
}

fn block(of: &Block, follows: bool, document: &Composition, words: &Words) -> report::Block {
    let shown = &document.shown;
    match of {
        Block::Line(line) => report::Block::Line {
            text: say::line(line, words, shown),
            state: line.mark.map(|mark| state(mark, words)),
            follows: follows && line.mark.is_none(),
        },
        Block::Text(text) => report::Block::Text(text.clone()),
        Block::Quote(quote) => {
            report::Block::Quote { text: quote.text.clone(), source: say::source(quote, words, shown) }
        }
        Block::Figures(figures) => {
            let one = |figure: &crate::insight::documents::Figure| report::Figure {
                name: words.text(figure.key).to_owned(),
                value: say::value(&figure.value, words, shown),
                state: figure.mark.map(|mark| state(mark, words)),
            };
            report::Block::Figures(figures.iter().map(one).collect())
        }
        Block::Table(table) => {
            let row = |row: &crate::insight::documents::Row| report::Row {
                state: row.mark.map(|mark| state(mark, words)),
                cells: row.cells.iter().map(|cell| say::value(cell, words, shown)).collect(),
            };
            report::Block::Table(report::Table {
                heads: table.heads.iter().map(|head| words.text(head).to_owned()).collect(),
                rows: table.rows.iter().map(row).collect(),
                more: say::more(table, words),
            })
        }
        Block::Milestones(all) => report::Block::Milestones(milestones(all, document.day, words)),
    }
}

/// Milestones on the axis from the first of their days to the last.
fn milestones(all: &[Milestone], day: NaiveDate, words: &Words) -> report::Milestones {
    let days = all.iter().flat_map(|one| one.agreed.into_iter().chain([one.on])).chain([day]);
    let first = days.clone().min().unwrap_or(day);
    let span = (days.max().unwrap_or(day) - first).num_days().max(1) as f32;
    let at = |on: NaiveDate| (on - first).num_days() as f32 / span;
    let row = |one: &Milestone| report::Milestone {
        title: one.title.clone(),
        agreed: one.agreed.map(|on| (words.date(on), at(on))),
        on: (words.date(one.on), at(one.on)),
        done: one.done,
        late: one.agreed.is_some_and(|agreed| one.on > agreed),
    };
    let heads = ["overview-what-milestone", "document-head-before", "document-head-now"];
    report::Milestones {
        heads: heads.map(|key| words.text(key).to_owned()),
        rows: all.iter().map(row).collect(),
        today: at(day),
    }
}
