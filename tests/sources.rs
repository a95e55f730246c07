//! The project's sources as tokens, for the tests that read them.

use std::fs;
use std::path::{Path, PathBuf};

/// The project's folder.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every source file by its path from the root, as tokens with their lines, without its own tests.
pub fn sources() -> Vec<(String, Vec<(usize, Token)>)> {
    let mut files = Vec::new();
    let mut open = vec![root().join("src")];
    while let Some(path) = open.pop() {
        if path.is_dir() {
            open.extend(fs::read_dir(&path).expect("a source folder").map(|entry| entry.expect("a file").path()));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files.sort();
    let name = |path: &PathBuf| path.strip_prefix(root()).unwrap_or(path).to_string_lossy().replace('\\', "/");
    let tokens_of = |path: &PathBuf| without_tests(tokens(&fs::read_to_string(path).expect("a source file")));
    files.iter().map(|path| (name(path), tokens_of(path))).collect()
}

/// As much of Rust's tokens as is needed to tell its strings from its comments and characters.
#[derive(Clone, Debug, PartialEq)]
pub enum Token {
    /// A name, a keyword or a number.
    Name(String),
    /// A string literal of any kind.
    Text(String),
    /// Any other character.
    Mark(char),
}

/// The tokens of a source, each with its line.
pub fn tokens(source: &str) -> Vec<(usize, Token)> {
    let chars: Vec<char> = source.chars().collect();
    let mut tokens = Vec::new();
    let (mut at, mut line) = (0, 1);
    let is_name = |c: char| c.is_alphanumeric() || c == '_';
    while at < chars.len() {
        let start = at;
        let next = chars.get(at + 1).copied();
        match chars[at] {
            '/' if next == Some('/') => at = end_of(&chars, at, |rest| rest[0] == '\n'),
            '/' if next == Some('*') => {
                let mut depth = 0;
                loop {
                    match (chars.get(at), chars.get(at + 1)) {
                        (Some('/'), Some('*')) => (depth, at) = (depth + 1, at + 2),
                        (Some('*'), Some('/')) => (depth, at) = (depth - 1, at + 2),
                        (None, _) => break,
                        _ => at += 1,
                    }
                    if depth == 0 {
                        break;
                    }
                }
            }
            '"' => {
                let (text, end) = quoted(&chars, at + 1);
                tokens.push((line, Token::Text(text)));
                at = end;
            }
            'r' if matches!(next, Some('"' | '#')) && raw_hashes(&chars, at + 1).is_some() => {
                let hashes = raw_hashes(&chars, at + 1).unwrap_or(0);
                let begin = at + 2 + hashes;
                let end = end_of(&chars, begin, |rest| {
                    rest[0] == '"' && rest[1..].iter().take_while(|c| **c == '#').count() >= hashes
                });
                tokens.push((line, Token::Text(chars[begin..end].iter().collect())));
                at = (end + 1 + hashes).min(chars.len());
            }
            '\'' => {
                // A character, or the quote of a lifetime.
                at += match (next, chars.get(at + 2)) {
                    (Some('\\'), _) => end_of(&chars, at + 3, |rest| rest[0] == '\'') + 1 - at,
                    (Some(_), Some('\'')) => 3,
                    _ => 1,
                };
            }
            c if is_name(c) => {
                at = end_of(&chars, at, |rest| !is_name(rest[0]));
                tokens.push((line, Token::Name(chars[start..at].iter().collect())));
            }
            c if c.is_whitespace() => at += 1,
            c => {
                tokens.push((line, Token::Mark(c)));
                at += 1;
            }
        }
        line += chars[start..at.min(chars.len())].iter().filter(|c| **c == '\n').count();
    }
    tokens
}

/// The first place from `at` on where `ends` holds of what follows; the end if nowhere.
fn end_of(chars: &[char], at: usize, ends: impl Fn(&[char]) -> bool) -> usize {
    (at..chars.len()).find(|place| ends(&chars[*place..])).unwrap_or(chars.len())
}

/// How many hashes open a raw string whose `r` stands before `at`; `None` if it is none (`r#name`).
fn raw_hashes(chars: &[char], at: usize) -> Option<usize> {
    let hashes = chars[at..].iter().take_while(|c| **c == '#').count();
    (chars.get(at + hashes) == Some(&'"')).then_some(hashes)
}

/// A string literal's text and the place after it. Escapes are kept as they are written: no key has any.
fn quoted(chars: &[char], begin: usize) -> (String, usize) {
    let mut at = begin;
    while at < chars.len() && chars[at] != '"' {
        at += if chars[at] == '\\' { 2 } else { 1 };
    }
    let end = at.min(chars.len());
    (chars[begin..end].iter().collect(), end + 1)
}

/// Where the bracket that was open before `tokens` closes.
pub fn closing(tokens: &[(usize, Token)]) -> usize {
    let mut depth = 0;
    for (place, (_, token)) in tokens.iter().enumerate() {
        match token {
            Token::Mark('(' | '[' | '{') => depth += 1,
            Token::Mark(')' | ']' | '}') if depth == 0 => return place,
            Token::Mark(')' | ']' | '}') => depth -= 1,
            _ => {}
        }
    }
    tokens.len()
}

/// Leaves out `#[cfg(test)] mod … { … }`: what tests say does not count.
pub fn without_tests(tokens: Vec<(usize, Token)>) -> Vec<(usize, Token)> {
    let mark = |token: &Token, mark: char| *token == Token::Mark(mark);
    let name = |token: &Token, name: &str| *token == Token::Name(name.to_owned());
    let opens_tests = |window: &[(usize, Token)]| {
        let [(_, a), (_, b), (_, c), (_, d), (_, e), (_, f), (_, g), (_, h), _, (_, j), ..] = window else {
            return false;
        };
        let is_cfg_test = mark(a, '#') && mark(b, '[') && name(c, "cfg") && mark(d, '(') && name(e, "test");
        is_cfg_test && mark(f, ')') && mark(g, ']') && name(h, "mod") && mark(j, '{')
    };
    let mut kept = Vec::with_capacity(tokens.len());
    let mut at = 0;
    while at < tokens.len() {
        if opens_tests(&tokens[at..]) {
            let body = &tokens[at + 10..];
            at += 10 + closing(body) + 1;
        } else {
            kept.push(tokens[at].clone());
            at += 1;
        }
    }
    kept
}
