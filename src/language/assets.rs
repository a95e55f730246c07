//! The one list of word files. Every area is a file of the same name for each language, embedded in the program.
//! A new area is one line here and three files, which may be empty but for a comment.

use super::Language;

/// The words of one part of the program, as Fluent source in each language.
pub struct Area {
    /// File name without `.ftl`; also the prefix of every key in it (`common` for `common-yes`).
    pub name: &'static str,
    english: &'static str,
    russian: &'static str,
    chinese: &'static str,
}

impl Area {
    /// The Fluent source in one language.
    pub fn source(&self, language: Language) -> &'static str {
        match language {
            Language::English => self.english,
            Language::Russian => self.russian,
            Language::Chinese => self.chinese,
        }
    }
}

macro_rules! areas {
    ($($name:literal)*) => {
        /// Every area of words.
        pub const AREAS: &[Area] = &[$(Area {
            name: $name,
            english: include_str!(concat!("../../assets/language/en/", $name, ".ftl")),
            russian: include_str!(concat!("../../assets/language/ru/", $name, ".ftl")),
            chinese: include_str!(concat!("../../assets/language/zh/", $name, ".ftl")),
        }),*];
    };
}

areas! {
    "common"
    "compare"
    "keep"
    "leaving"
    "exporting"
    "unlock"
    "rule"
    "warnings"
    "dates"
    "frame"
    "command"
    "welcome"
    "overview"
    "people"
    "ties"
    "coverage"
    "dossier"
    "dialogue"
    "practice"
    "after"
    "brief"
    "ledger"
    "timeline"
    "table"
    "plan"
    "gantt"
    "network"
    "month"
    "forecast"
    "managers"
    "document"
    "pulse"
    "registers"
    "business"
    "goals"
    "risks"
    "quality"
    "acceptance"
    "raci"
    "record"
    "check"
    "finding"
    "edit"
    "error"
    "exchange"
    "import"
    "cli"
    "dialog"
    "psplib"
    "load"
    "recalculate"
    "present"
}
