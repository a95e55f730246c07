//! Finds what a person would read in the sources.
//!
//! A string is a sentence when it holds a word and a second word or a filled place beside it ("Nobody answered",
//! "{n} tasks"), or a letter that is not Latin, wherever it stands. A single word is one where it is handed straight
//! to egui to be shown (`ui.label("Tasks")`). What is none: attributes (`#[error("…")]` is for logs and tests; people
//! get the words of its key), names of egui's own (`Id::new("top bar")`), what a broken promise says (`.expect("…")`),
//! marks that are looked for (`.starts_with("<!doctype html")`), the command line's own syntax in `app/cli`, which is
//! typed alike in every language, and what is the same in all of them: the program's name and, in
//! `Language::own_name`, theirs. The picture writer's strings are SVG.

use crate::sources::{Token, closing};

/// Calls whose words are drawn: a single word is enough to be a sentence.
const SHOWN: [&str; 14] = [
    "label",
    "heading",
    "button",
    "small_button",
    "strong",
    "weak",
    "small",
    "monospace",
    "on_hover_text",
    "hint_text",
    "menu_button",
    "checkbox",
    "selectable_label",
    "colored_label",
];

/// Calls whose words are names that nobody reads.
const NAMES: [&str; 16] = [
    "new",
    "unique",
    "with",
    "id_salt",
    "push_id",
    "from_id_salt",
    "make_persistent_id",
    "top",
    "bottom",
    "left",
    "right",
    "expect",
    "debug_assert",
    "unreachable",
    "starts_with",
    "strip_prefix",
];

/// Whose `new` and `with` make names.
const NAMED: [&str; 4] = ["Id", "Area", "Grid", "ScrollArea"];

/// The sentences of a source with their lines.
pub fn in_source(path: &str, tokens: &[(usize, Token)]) -> Vec<(usize, String)> {
    if path.starts_with("src/exchange/") || path == "src/language/mod.rs" {
        return Vec::new();
    }
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        if matches!(&tokens[at..], [(_, Token::Mark('#')), (_, Token::Mark('[')), ..]) {
            at += 2 + closing(&tokens[at + 2..]);
            continue;
        }
        if let (line, Token::Text(text)) = &tokens[at] {
            let is_typed = path.starts_with("src/app/cli/") && is_syntax(text);
            let shown = called(&tokens[..at]);
            let counts =
                if shown.is_some_and(|name| SHOWN.contains(&name)) { has_word(text) } else { is_sentence(text) };
            if counts && !is_typed && !is_name(&tokens[..at]) {
                found.push((*line, text.clone()));
            }
        }
        at += 1;
    }
    found
}

/// The name of the function or macro whose first argument comes next.
fn called(before: &[(usize, Token)]) -> Option<&str> {
    match before {
        [.., (_, Token::Name(name)), (_, Token::Mark('('))] => Some(name),
        [.., (_, Token::Name(name)), (_, Token::Mark('!')), (_, Token::Mark('('))] => Some(name),
        _ => None,
    }
}

fn is_name(before: &[(usize, Token)]) -> bool {
    // Bytes are compared, not shown.
    if matches!(before, [.., (_, Token::Name(prefix))] if prefix == "b") {
        return true;
    }
    let class = match before {
        [
            ..,
            (_, Token::Name(class)),
            (_, Token::Mark(':')),
            (_, Token::Mark(':')),
            (_, Token::Name(_)),
            (_, Token::Mark('(')),
        ] => Some(class.as_str()),
        _ => None,
    };
    match called(before) {
        Some("new" | "unique") => class.is_some_and(|class| NAMED.contains(&class)),
        Some("top" | "bottom" | "left" | "right") => class == Some("Panel"),
        // `id.with("row")`, not `words.with("key", …)`, whose keys have no spaces.
        Some(name) => NAMES.contains(&name),
        None => false,
    }
}

/// Two Latin letters beside each other: a unit or a key is shorter or says so.
fn has_word(text: &str) -> bool {
    let outside = without_places(text);
    outside.as_bytes().windows(2).any(|pair| pair.iter().all(u8::is_ascii_alphabetic)) || has_other_letters(text)
}

/// A Han character, or two letters beside each other of another script than Latin.
fn has_other_letters(text: &str) -> bool {
    let is_han = |c: char| ('\u{4e00}'..='\u{9fff}').contains(&c);
    let is_other = |c: char| c.is_alphabetic() && c > '\u{24f}';
    let chars: Vec<char> = text.chars().collect();
    chars.iter().any(|c| is_han(*c)) || chars.windows(2).any(|pair| pair.iter().all(|c| is_other(*c)))
}

fn is_sentence(text: &str) -> bool {
    let (mut words, mut places) = (0, 0);
    for piece in without_places(text).split_whitespace() {
        let bare = piece.trim_matches(|c: char| c.is_ascii_punctuation());
        let is_word = bare.chars().count() >= 2 && bare.chars().all(|c| c.is_alphabetic() || "-'’".contains(c));
        words += usize::from(is_word && bare != "Entente");
        places += usize::from(bare == PLACE);
    }
    words >= 2 || words == 1 && places >= 1 || has_other_letters(text)
}

/// What stands for a filled place.
const PLACE: &str = "\u{0}";

/// What is typed at a prompt: the program with its words, or an option.
fn is_syntax(text: &str) -> bool {
    let text = text.trim_start();
    text.starts_with("entente ") || text.starts_with(['-', '['])
}

/// The text with a mark for each `{place}`.
fn without_places(text: &str) -> String {
    let mut outside = String::new();
    let mut depth = 0_usize;
    for c in text.chars() {
        match c {
            '{' => {
                depth += 1;
                outside.push_str(PLACE);
            }
            '}' => depth = depth.saturating_sub(1),
            c if depth == 0 => outside.push(c),
            _ => {}
        }
    }
    outside
}
