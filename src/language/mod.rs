//! How it is said: words by key, plurals, dates, numbers and money in English, Russian and Chinese.
//!
//! The words themselves stand in `assets/language/{en,ru,zh}/AREA.ftl` (Project Fluent) and are part of the
//! program; [`assets::AREAS`] is the one list of them. This module knows nothing of records, screens, files or
//! the clock: it is handed values and gives back text, or text and gives back values.
//!
//! [`Words`] is a copyable handle: `words.text("common-yes")`, `words.with("common-answered", &[("n", 3.into()),
//! ("total", 5.into())])`. Keys are written as literals where they are used, so that a test can match them
//! against the files.

pub mod assets;
mod dates;
mod lists;
mod money;
mod natural;
mod numbers;
mod typed;
mod words;

pub use money::minor_digits;
pub use natural::{Measures, TypedDuration, TypedLag, When};
pub use words::{Arg, Words};

use serde::{Deserialize, Serialize};

/// A language in which the whole program can speak.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Language {
    /// British dates (19 Jan 2026), 24-hour time, decimal point.
    #[default]
    #[serde(rename = "en")]
    English,
    /// Decimal comma, groups apart by a no-break space, weeks from Monday.
    #[serde(rename = "ru")]
    Russian,
    /// Simplified characters.
    #[serde(rename = "zh")]
    Chinese,
}

impl Language {
    /// Every language, in the order in which a menu lists them.
    pub const ALL: [Language; 3] = [Language::English, Language::Russian, Language::Chinese];

    /// The language of a BCP 47 or POSIX locale name (`en`, `ru_RU.UTF-8`, `zh-Hans-CN`), whatever its region and
    /// script; `None` where the program does not speak it.
    pub fn from_tag(tag: &str) -> Option<Language> {
        let primary = tag.trim().split(['-', '_', '.', '@']).next()?;
        Language::ALL.into_iter().find(|language| primary.eq_ignore_ascii_case(language.tag()))
    }

    /// The ISO 639-1 code, as kept in settings and given on the command line: `en`, `ru`, `zh`.
    pub fn tag(self) -> &'static str {
        match self {
            Language::English => "en",
            Language::Russian => "ru",
            Language::Chinese => "zh",
        }
    }

    /// The language's name in itself, the same whatever language is shown.
    pub fn own_name(self) -> &'static str {
        match self {
            Language::English => "English",
            Language::Russian => "Русский",
            Language::Chinese => "中文",
        }
    }
}
