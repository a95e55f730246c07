//! What a column of a table is, by its head: names of fields in any of the languages.

use std::collections::HashMap;

use super::{Field, Kind};
use crate::language::{Language, Words};

/// A head as it is compared: small letters, one blank between words, without a star, a colon or what stands in brackets.
fn plain(head: &str) -> String {
    let head = head.split(['(', '（', '[']).next().unwrap_or_default().to_lowercase();
    let words = head.split(|c: char| c.is_whitespace() || matches!(c, '_' | '-' | '*' | ':' | '：' | '.'));
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Whether a head says that its numbers are hours: "Duration (h)", "Часы", "用时 (小时)".
pub fn says_hours(head: &str) -> bool {
    let words = head.split(|c: char| !c.is_alphanumeric()).map(str::to_lowercase).collect::<Vec<_>>();
    let is = |key: &str, word: &String| {
        Language::ALL
            .iter()
            .any(|language| Words::new(*language).text(key).split([',', '、']).any(|one| one.trim() == word))
    };
    words.iter().any(|word| !word.is_empty() && is("import-hours", word))
}

/// The heads of a field in a language, its own name first.
fn heads(field: Field, words: Words) -> impl Iterator<Item = String> {
    let own = plain(words.text(field.name()));
    std::iter::once(own).chain(words.text(field.heads()).split([',', '、']).map(plain))
}

/// The heads that are known, of every kind of table and in every language.
pub struct Heads(HashMap<(Kind, String), Field>);

impl Heads {
    /// All of them. Of a head that several fields of a kind have the first is meant.
    pub fn known() -> Self {
        let mut known = HashMap::new();
        for kind in Kind::ALL {
            for field in kind.fields() {
                for words in Language::ALL.iter().map(|language| Words::new(*language)) {
                    heads(*field, words).for_each(|head| {
                        known.entry((kind, head)).or_insert(*field);
                    });
                }
            }
        }
        Self(known)
    }

    /// The field of this kind that a head names.
    pub fn field(&self, kind: Kind, head: &str) -> Option<Field> {
        self.0.get(&(kind, plain(head))).copied()
    }

    /// Whether any kind of table has a column of this head.
    pub fn has(&self, head: &str) -> bool {
        Kind::ALL.into_iter().any(|kind| self.field(kind, head).is_some())
    }
}

/// What a table is known by without a word of it: a number of its heads.
pub fn number(heads: &[String]) -> String {
    let all = heads.iter().map(|head| plain(head)).collect::<Vec<_>>().join("\u{1f}");
    // FNV-1a (Fowler, Noll & Vo 1991).
    let number =
        all.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |sum, byte| (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    format!("{number:016x}")
}

/// Which of some words a text is, by lists of them in every language; the first list that has it.
pub fn one_of<T: Copy>(text: &str, lists: &[(&str, T)]) -> Option<T> {
    let text = plain(text);
    let has = |key: &str| {
        Language::ALL
            .iter()
            .any(|language| Words::new(*language).text(key).split([',', '、']).any(|one| plain(one) == text))
    };
    lists.iter().find(|(key, _)| has(key)).map(|(_, value)| *value).filter(|_| !text.is_empty())
}
