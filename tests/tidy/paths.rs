//! The paths that a source says (`std::fs::read`), imports spelled out one by one.

use crate::sources::{Token, closing};

/// Every path of a source with its line: names joined by `::`, with the trees of `use` spread out. A name alone is a
/// path of one part; `self` at the end of an import stands for what is before it.
pub fn paths(tokens: &[(usize, Token)]) -> Vec<(usize, Vec<String>)> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        match &tokens[at] {
            (_, Token::Name(word)) if is_keyword(word) => at += 1,
            (_, Token::Name(_)) => at += read(&tokens[at..], &[], &mut found),
            _ => at += 1,
        }
    }
    found
}

fn is_keyword(word: &str) -> bool {
    ["as", "fn", "for", "if", "impl", "in", "let", "match", "mod", "mut", "pub", "ref", "return", "use"].contains(&word)
}

/// Reads one path, or a tree of paths below `before`; returns how many tokens it took.
fn read(tokens: &[(usize, Token)], before: &[String], found: &mut Vec<(usize, Vec<String>)>) -> usize {
    let mut path = before.to_vec();
    let mut at = 0;
    let line = tokens.first().map_or(0, |(line, _)| *line);
    loop {
        match tokens.get(at) {
            Some((_, Token::Name(name))) => path.push(name.clone()),
            Some((_, Token::Mark('{'))) if at > 0 => {
                let inner = &tokens[at + 1..];
                let end = closing(inner);
                let mut place = 0;
                while place < end {
                    place += if matches!(inner[place].1, Token::Name(_)) {
                        read(&inner[place..end], &path, found)
                    } else {
                        1
                    };
                }
                return at + end + 2;
            }
            _ => return at.max(1),
        }
        at += 1;
        match tokens.get(at..at + 2) {
            Some([(_, Token::Mark(':')), (_, Token::Mark(':'))]) => at += 2,
            _ => break,
        }
        // `::<…>` and `::*` end a path.
        if matches!(tokens.get(at), Some((_, Token::Mark('<' | '*')))) {
            break;
        }
    }
    if path.len() > 1 && path.last().is_some_and(|last| last == "self") {
        path.pop();
    }
    found.push((line, path));
    at
}

/// The first module below the crate's root that a path of `super`s leads to; none if it names nothing there.
pub fn module_of(file: &str, path: &[String]) -> Option<String> {
    let inner = file.strip_prefix("src/")?.strip_suffix(".rs")?;
    let mut place: Vec<&str> = inner.split('/').collect();
    if place.last() == Some(&"mod") {
        place.pop();
    }
    let ups = path.iter().take_while(|part| *part == "super").count();
    place.truncate(place.len().checked_sub(ups)?);
    place.first().map(|floor| (*floor).to_owned()).or_else(|| path.get(ups).cloned())
}
