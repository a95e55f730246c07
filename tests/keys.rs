//! Finds the keys of words that the sources say, for the tests that hold them against the word files.

use std::collections::BTreeSet;

use entente::language::assets::AREAS;

use crate::sources::{Token, closing, tokens, without_tests};

/// A key in the sources.
pub struct Said {
    /// The line of the file, from 1.
    pub line: usize,
    /// The key, or a string that looks like one.
    pub key: String,
    /// The places that are filled where it is said; `None` if they cannot be told.
    pub filled: Option<BTreeSet<String>>,
}

/// The keys in `.text(…)`, in the first argument of `.with(…)`, those that a `fn key` returns; and every other string
/// that has the shape of a key of an area, unless it makes an id: such a string is a key or wants another name.
pub fn said_keys(tokens: &[(usize, Token)]) -> Vec<Said> {
    let mut said = Vec::new();
    for place in 0..tokens.len() {
        let of_words = names_words(&tokens[..place]);
        let texts = |range: &[(usize, Token)], filled: Option<BTreeSet<String>>| -> Vec<Said> {
            let keys = range.iter().filter_map(|(line, token)| match token {
                Token::Text(text) if is_kebab(text) || of_words => Some((*line, text.clone())),
                _ => None,
            });
            keys.map(|(line, key)| Said { line, key, filled: filled.clone() }).collect()
        };
        match &tokens[place..] {
            [(_, Token::Mark('.')), (_, Token::Name(name)), (_, Token::Mark('(')), rest @ ..] if name == "text" => {
                let call = &rest[..closing(rest)];
                let has_inner_call = call.iter().any(|(_, token)| is_name(token, "text") || is_name(token, "with"));
                said.extend(texts(if has_inner_call { &[] } else { call }, Some(BTreeSet::new())));
            }
            [(_, Token::Mark('.')), (_, Token::Name(name)), (_, Token::Mark('(')), rest @ ..] if name == "with" => {
                let call = &rest[..closing(rest)];
                let comma = first_comma(call);
                said.extend(texts(&call[..comma], call.get(comma + 1..).and_then(filled_places)));
            }
            [(_, Token::Name(word)), (_, Token::Name(name)), rest @ ..] if word == "fn" && name == "key" => {
                let body = rest.iter().position(|(_, token)| matches!(token, Token::Mark('{' | ';')));
                if let Some(body) = body.filter(|at| rest[*at].1 == Token::Mark('{')).map(|at| &rest[at + 1..]) {
                    said.extend(texts(&body[..closing(body)], None));
                }
            }
            [(line, Token::Text(text)), ..] if is_area_key(text) && !makes_an_id(&tokens[..place]) => {
                said.push(Said { line: *line, key: text.clone(), filled: None });
            }
            _ => {}
        }
    }
    said
}

fn is_name(token: &Token, name: &str) -> bool {
    matches!(token, Token::Name(it) if it == name)
}

/// Whether a string that follows makes an id: `Id::new("…")`, `push_id("…")`, `IdSalt::new(("…", n))`.
fn makes_an_id(before: &[(usize, Token)]) -> bool {
    let call = before.iter().rev().skip_while(|(_, token)| matches!(token, Token::Mark('(' | '&')));
    let path = call.take_while(|(_, token)| matches!(token, Token::Name(_) | Token::Mark(':'))).take(4);
    let speaks_of_ids =
        |name: &str| ["Id", "IdSalt", "id"].contains(&name) || name.ends_with("_id") || name.contains("id_");
    before.last().is_some_and(|(_, token)| matches!(token, Token::Mark('(' | '&')))
        && path.into_iter().any(|(_, token)| matches!(token, Token::Name(name) if speaks_of_ids(name)))
}

/// Whether what stands before a `.text` or `.with` is a handle of words: `words`, `self.words`, `words()`.
fn names_words(before: &[(usize, Token)]) -> bool {
    match before {
        [.., (_, Token::Name(name))] => name == "words",
        [.., (_, Token::Name(name)), (_, Token::Mark('(')), (_, Token::Mark(')'))] => name == "words",
        _ => false,
    }
}

fn first_comma(tokens: &[(usize, Token)]) -> usize {
    let mut depth = 0;
    for (place, (_, token)) in tokens.iter().enumerate() {
        match token {
            Token::Mark('(' | '[' | '{') => depth += 1,
            Token::Mark(')' | ']' | '}') => depth -= 1,
            Token::Mark(',') if depth == 0 => return place,
            _ => {}
        }
    }
    tokens.len()
}

/// The names in `&[("n", …), ("total", …)]`; `None` if the arguments are put together elsewhere.
fn filled_places(arguments: &[(usize, Token)]) -> Option<BTreeSet<String>> {
    let [(_, Token::Mark('&')), (_, Token::Mark('[')), rest @ ..] = arguments else { return None };
    let list = &rest[..closing(rest)];
    let mut places = BTreeSet::new();
    let mut depth = 0;
    for (place, (_, token)) in list.iter().enumerate() {
        match (token, list.get(place + 1)) {
            (Token::Mark('('), Some((_, Token::Text(name)))) if depth == 0 => {
                places.insert(name.clone());
                depth += 1;
            }
            // A pair whose name is not written here.
            (Token::Mark('('), _) if depth == 0 => return None,
            (Token::Name(_), _) if depth == 0 => return None,
            (Token::Mark('(' | '[' | '{'), _) => depth += 1,
            (Token::Mark(')' | ']' | '}'), _) => depth -= 1,
            _ => {}
        }
    }
    Some(places)
}

fn is_area_key(text: &str) -> bool {
    is_kebab(text) && AREAS.iter().any(|area| text.split('-').next() == Some(area.name))
}

/// Lower-case words and numbers with hyphens between them, as keys are.
pub fn is_kebab(text: &str) -> bool {
    text.contains('-')
        && text.starts_with(|c: char| c.is_ascii_lowercase())
        && text
            .split('-')
            .all(|part| !part.is_empty() && part.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit()))
}

#[test]
fn keys_are_told_from_comments_characters_and_tests() {
    let source = r##"
        // words.text("frame-comment") /* "
        fn key(self) -> &'static str { match self { A => "frame-a", B => r#"frame-b"# } }
        fn show<'a>(x: &'a str) { let quote = '"'; let tick = '\''; words.text("oops"); ui.text("not a key"); }
        fn more() { words.text(if x { "frame-c" } else { "frame-d" }); /* /* */ words.text("frame-e") */
            self.words.with("frame-f", &[("n", n.into()), ("who", name("frame-not").into())]);
            w.with(key, args); w.with("frame-g", &args) }
        #[cfg(test)]
        mod tests { fn t() { words.text("frame-test"); } }
        fn after() { words.text("frame-h"); let id = egui::Id::new(("frame-id", 1)); ui.push_id("frame-id", |ui| {}); }
        fn outer() { slider.text(words.with("frame-i", &[("n", 1.into())])); let rows = [("frame-j", 1)]; }
    "##;
    let said = said_keys(&without_tests(tokens(source)));
    let keys: BTreeSet<(usize, &str)> = said.iter().map(|said| (said.line, said.key.as_str())).collect();
    let expected = [
        (3, "frame-a"),
        (3, "frame-b"),
        (4, "oops"),
        (5, "frame-c"),
        (5, "frame-d"),
        (6, "frame-f"),
        (6, "frame-not"),
        (7, "frame-g"),
        (10, "frame-h"),
        (11, "frame-i"),
        (11, "frame-j"),
    ];
    assert_eq!(keys, expected.into());
    let filled = |key: &str| -> Vec<String> {
        said.iter().filter(|said| said.key == key).filter_map(|said| said.filled.clone()).flatten().collect()
    };
    assert_eq!(filled("frame-f"), ["n", "who"]);
    assert_eq!(filled("frame-i"), ["n"]);
    assert!(said.iter().filter(|said| said.key == "frame-g").all(|said| said.filled.is_none()));
}
