//! A document as Markdown (CommonMark, with the tables of GitHub): what somebody typed stays text, whatever it reads like.

use super::report::{Block, Report, Row, Section, State, Table};

/// Writes it.
pub fn to_markdown(report: &Report) -> String {
    let mut out = format!("# {}\n\n{}\n", plain(&report.title), plain(&report.under));
    let about: Vec<String> =
        [&report.readers, &report.from].into_iter().filter(|text| !text.is_empty()).map(|text| plain(text)).collect();
    if !about.is_empty() {
        out.push_str(&format!("\n*{}*\n", about.join(" · ")));
    }
    for section in &report.sections {
        put(&mut out, section);
    }
    out
}

fn put(out: &mut String, section: &Section) {
    let level = if section.inner { "###" } else { "##" };
    out.push_str(&format!("\n{level} {}\n", plain(&section.title)));
    // Sentences that follow each other are one list; all else stands apart.
    let mut listed = false;
    for block in &section.blocks {
        if let Block::Line { text, state, follows } = block {
            if !listed {
                out.push('\n');
            }
            let (inset, state) = (if *follows && listed { "  " } else { "" }, of_state(state.as_ref()));
            out.push_str(&format!("{inset}- {}{}\n", lines(text, &format!("{inset}  ")), state));
            listed = true;
            continue;
        }
        listed = false;
        out.push('\n');
        match block {
            Block::Line { .. } => {}
            Block::Text(text) => out.push_str(&format!("{}\n", lines(text, ""))),
            Block::Quote { text, source } => {
                out.push_str(&format!("> {}\n>\n> — {}\n", lines(text, "> "), plain(source)));
            }
            Block::Figures(figures) => {
                for one in figures {
                    let state = of_state(one.state.as_ref());
                    out.push_str(&format!("- {}: **{}**{state}\n", plain(&one.name), plain(&one.value)));
                }
            }
            Block::Table(table) => rows(out, table),
            Block::Milestones(of) => rows(out, &of.table()),
        }
    }
}

fn rows(out: &mut String, table: &Table) {
    let line = |cells: &mut dyn Iterator<Item = String>| format!("| {} |\n", cells.collect::<Vec<_>>().join(" | "));
    out.push_str(&line(&mut table.heads.iter().map(|head| cell(head))));
    out.push_str(&line(&mut table.heads.iter().map(|_| "---".to_owned())));
    for Row { state, cells } in &table.rows {
        let said = cells.iter().enumerate().map(|(at, text)| match (at, state) {
            (0, state) => format!("{}{}", cell(text), of_state(state.as_ref())),
            _ => cell(text),
        });
        out.push_str(&line(&mut said.into_iter()));
    }
    if let Some(more) = &table.more {
        out.push_str(&format!("\n{}\n", plain(more)));
    }
}

/// How something stands, behind what it is said of.
fn of_state(state: Option<&State>) -> String {
    state.map_or_else(String::new, |state| format!(" ({} {})", state.sign(), plain(&state.word)))
}

/// A text in one line of a table.
fn cell(text: &str) -> String {
    text.lines().map(plain).collect::<Vec<_>>().join("<br>")
}

/// A text with its lines, each after the first behind `before`.
fn lines(text: &str, before: &str) -> String {
    let mut said = Vec::new();
    for line in text.trim_end().lines() {
        said.push(plain(line));
    }
    // A line ends where its author ended it.
    said.join(&format!("\\\n{before}"))
}

/// A text in which nothing is a sign of Markdown.
fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut begun = false;
    for (at, letter) in text.char_indices() {
        match letter {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '#' | '~' | '&' | '!' | '$' => out.push('\\'),
            '-' | '+' | '=' if !begun => out.push('\\'),
            '.' | ')' if at > 0 && text[..at].trim_start().bytes().all(|byte| byte.is_ascii_digit()) && begun => {
                out.push('\\');
            }
            '\n' | '\r' | '\t' => {
                out.push(' ');
                continue;
            }
            letter if letter.is_control() => continue,
            _ => {}
        }
        // What a blank begins with would be a block of code.
        if letter == ' ' && !begun {
            continue;
        }
        begun = true;
        out.push(letter);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_is_typed_becomes_a_sign() {
        assert_eq!(plain("# not a <b>heading</b>"), "\\# not a \\<b\\>heading\\</b\\>");
        assert_eq!(
            [plain("- a"), plain("1. a"), plain("12) a"), plain("1.5 h")],
            ["\\- a", "1\\. a", "12\\) a", "1\\.5 h"]
        );
        assert_eq!(plain("    code | [x](y) &amp; 2-3"), "code \\| \\[x\\](y) \\&amp; 2-3");
        assert_eq!(lines("one\n- two\n\n3. three", "> "), "one\\\n> \\- two\\\n> \\\n> 3\\. three");
        assert_eq!(cell("a\nb|c"), "a<br>b\\|c");
    }
}
