//! Words by key: one book of Fluent messages per language, read once per process, shared by copies of [`Words`].

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;
use std::sync::{OnceLock, PoisonError, RwLock};

use chrono::NaiveDate;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::Language;
use super::assets::AREAS;
use super::dates::DateNames;
use super::numbers;

/// What fills a place in a message.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    /// Shown as it is. Years, ids and whatever is already formatted are text.
    Text(String),
    /// Chooses the plural form, and is shown in the language's way with at most two decimals (12,345).
    Number(f64),
}

/// The words of one language. A copyable handle: the book behind it is read once and lives as long as the
/// program.
#[derive(Clone, Copy)]
pub struct Words {
    book: &'static Book,
    /// The day on which they are read, where that is known: a date far from it is said with its year.
    pub(super) read_on: Option<NaiveDate>,
}

impl Words {
    /// The words of `language`. The first call for a language reads its files (a few milliseconds at most), later
    /// ones cost nothing.
    pub fn new(language: Language) -> Words {
        static BOOKS: [OnceLock<Book>; 3] = [const { OnceLock::new() }; 3];
        Words { book: BOOKS[language as usize].get_or_init(|| Book::of(language)), read_on: None }
    }

    /// The same, read on this day: dates far from it are said with their year.
    #[must_use]
    pub fn read_on(self, day: NaiveDate) -> Words {
        Words { read_on: Some(day), ..self }
    }

    /// The language that is spoken here.
    pub fn language(&self) -> Language {
        self.book.language
    }

    /// The words of every language, this one's first: what a person types may be of any.
    pub(super) fn and_others(&self) -> [Words; 3] {
        let mut all = Language::ALL.map(Words::new);
        all.swap(0, self.language() as usize);
        all
    }

    /// A message without places to fill. A key that this language lacks is said in English; one that no language
    /// has stands in `〚brackets〛`, so that it is seen and found.
    pub fn text(&self, key: &str) -> &'static str {
        self.book.plain(key).or_else(|| self.fallback()?.plain(key)).unwrap_or_else(|| self.book.bracketed(key))
    }

    /// A message with its places filled; a number chooses the plural form. Falls back as [`Words::text`] does.
    pub fn with(&self, key: &str, args: &[(&str, Arg)]) -> String {
        self.book
            .filled(key, args)
            .or_else(|| self.fallback()?.filled(key, args))
            .unwrap_or_else(|| self.book.bracketed(key).to_owned())
    }

    /// Whether this language itself has the key.
    pub fn has(&self, key: &str) -> bool {
        self.book.bundle.has_message(key)
    }

    /// The names and patterns of dates, read at first use.
    pub(super) fn date_names(&self) -> &'static DateNames {
        self.book.dates.get_or_init(|| DateNames::read(self))
    }

    fn fallback(&self) -> Option<&'static Book> {
        (self.book.language != Language::English).then(|| Words::new(Language::English).book)
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Words({})", self.language().tag())
    }
}

impl PartialEq for Words {
    fn eq(&self, other: &Words) -> bool {
        self.language() == other.language()
    }
}

/// Everything that is said in one language.
struct Book {
    language: Language,
    bundle: FluentBundle<FluentResource>,
    dates: OnceLock<DateNames>,
    /// Texts that do not stand in one piece in their file (several lines, references) and bracketed unknown keys.
    /// Each is put together once and kept for the life of the program: there are no more of them than keys.
    composed: RwLock<HashMap<String, &'static str>>,
}

impl Book {
    fn of(language: Language) -> Book {
        Book::read(language, AREAS.iter().map(|area| area.source(language)))
    }

    fn read(language: Language, sources: impl Iterator<Item = &'static str>) -> Book {
        let formatter: fn(&FluentValue, &_) -> Option<String> = match language {
            Language::English => |value, _| shown(value, Language::English),
            Language::Russian => |value, _| shown(value, Language::Russian),
            Language::Chinese => |value, _| shown(value, Language::Chinese),
        };
        // The plural rules follow from the locale; each tag is a valid one.
        let locale: LanguageIdentifier = language.tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(formatter));
        for source in sources {
            // What cannot be read is left out and falls back; a test keeps the files whole.
            let resource = match FluentResource::try_new(source.to_owned()) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            bundle.add_resource_overriding(resource);
        }
        Book { language, bundle, dates: OnceLock::new(), composed: RwLock::default() }
    }

    fn plain(&'static self, key: &str) -> Option<&'static str> {
        let pattern = self.bundle.get_message(key)?.value()?;
        match self.bundle.format_pattern(pattern, None, &mut Vec::new()) {
            Cow::Borrowed(text) => Some(text),
            Cow::Owned(text) => Some(self.compose(key, || text)),
        }
    }

    fn filled(&self, key: &str, args: &[(&str, Arg)]) -> Option<String> {
        let pattern = self.bundle.get_message(key)?.value()?;
        let args: FluentArgs = args.iter().map(|(name, arg)| (*name, arg.to_fluent())).collect();
        Some(self.bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned())
    }

    fn bracketed(&self, key: &str) -> &'static str {
        self.compose(key, || format!("〚{key}〛"))
    }

    fn compose(&self, key: &str, text: impl FnOnce() -> String) -> &'static str {
        // A poisoned lock still guards a whole map: entries are only ever added.
        if let Some(text) = self.composed.read().unwrap_or_else(PoisonError::into_inner).get(key) {
            return text;
        }
        let mut composed = self.composed.write().unwrap_or_else(PoisonError::into_inner);
        composed.entry(key.to_owned()).or_insert_with(|| Box::leak(text().into_boxed_str()))
    }
}

/// How a number looks where a message shows it; everything else is shown as Fluent does.
fn shown(value: &FluentValue, language: Language) -> Option<String> {
    match value {
        FluentValue::Number(FluentNumber { value, .. }) => Some(numbers::shortest(language, *value, 2)),
        _ => None,
    }
}

impl Arg {
    fn to_fluent(&self) -> FluentValue<'_> {
        match self {
            Arg::Text(text) => text.as_str().into(),
            Arg::Number(number) if number.is_finite() => (*number).into(),
            // Plural rules are not defined for these.
            Arg::Number(_) => numbers::NOT_A_NUMBER.into(),
        }
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Arg {
        Arg::Text(text.to_owned())
    }
}

impl From<&String> for Arg {
    fn from(text: &String) -> Arg {
        Arg::Text(text.clone())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Arg {
        Arg::Text(text)
    }
}

macro_rules! arg_from_number {
    ($($number:ty)*) => {$(
        impl From<$number> for Arg {
            fn from(number: $number) -> Arg {
                Arg::Number(number as f64)
            }
        }
    )*};
}

arg_from_number!(f64 f32 i64 i32 i16 u8 u16 u32 u64 usize);

#[cfg(test)]
mod tests {
    use super::*;

    /// Words of files that are not the program's own.
    fn words(language: Language, sources: &[&'static str]) -> Words {
        Words { book: Box::leak(Box::new(Book::read(language, sources.iter().copied()))), read_on: None }
    }

    #[test]
    fn what_a_language_lacks_is_said_in_english() {
        let words = words(Language::Russian, &["", "### Nothing yet\n", "common-no = Нет\ncommon-yes\nrest = }"]);
        assert_eq!(words.text("common-no"), "Нет");
        assert_eq!(words.text("common-yes"), "Yes");
        assert_eq!(words.days(3), "3 days");
        assert!(!words.has("common-yes"));
    }

    #[test]
    fn a_text_of_several_pieces_is_put_together_once() {
        let words = words(Language::English, &["-name = Entente\nlong = { -name } has\n    two lines\n"]);
        assert_eq!(words.text("long"), "Entente has\ntwo lines");
        assert!(std::ptr::eq(words.text("long"), words.text("long")));
    }

    #[test]
    fn unknown_keys_stand_in_brackets_and_are_kept_once() {
        let words = Words::new(Language::Chinese);
        let first = words.text("no-such-key");
        assert_eq!(first, "〚no-such-key〛");
        assert!(std::ptr::eq(first, words.text("no-such-key")));
        assert_eq!(words.with("no-such-key", &[("n", 1.into())]), "〚no-such-key〛");
        assert!(!words.has("no-such-key"));
    }
}
