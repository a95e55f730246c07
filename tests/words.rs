//! The word files and the sources, held against each other: every key in every language with the same places to
//! fill, every key that the sources say, no key that nobody says, and the house's spelling.
//!
//! Each test lists everything that is wrong, one line each: file, key, what.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use entente::language::assets::AREAS;
use entente::language::{Language, Words};
use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;

use crate::keys::{is_kebab, said_keys};
use crate::sources::{Token, root, sources};

/// Areas from which every other part takes what it needs: their keys may wait for their first use.
const SHELVES: &[&str] = &["common", "error", "rule"];

/// Russian and Chinese texts that rightly read as the English do: names of products, formats and the field's signs.
const SAME_EVERYWHERE: &[&str] = &["Entente", "Microsoft", "Project", "Excel", "PowerPoint", "iCalendar"];

/// Abbreviations that keep their point at the end of a text.
const ABBREVIATIONS: &[&str] = &[
    "янв.",
    "февр.",
    "мар.",
    "апр.",
    "июн.",
    "июл.",
    "авг.",
    "сент.",
    "окт.",
    "нояб.",
    "дек.",
    "дн.",
    "нед.",
    "мес.",
    "кв.",
    "г.",
    "гг.",
    "чел.",
    "тыс.",
    "руб.",
    "шт.",
    "стр.",
    "др.",
    "т.п.",
    "т.д.",
    "etc.",
    "no.",
    "vs.",
];

/// The currencies that a sign may stand for.
const CURRENCIES: [&str; 23] = [
    "USD", "EUR", "GBP", "RUB", "CNY", "JPY", "KZT", "UAH", "INR", "KRW", "TRY", "ILS", "VND", "PHP", "GEL", "HKD",
    "TWD", "SGD", "AUD", "CAD", "NZD", "MXN", "BRL",
];

/// One message of one language.
#[derive(Default)]
struct Message {
    file: String,
    /// The names of its places, `n` for `{ $n }`.
    places: BTreeSet<String>,
    /// The keys of other messages in it.
    references: BTreeSet<String>,
    /// Every stretch of text as a reader may see it, a plural form each; places are written `{}`.
    texts: Vec<String>,
    /// The variant names of each of its choices.
    choices: Vec<BTreeSet<String>>,
    has_attributes: bool,
}

type Messages = BTreeMap<String, Message>;

/// The messages of a language by key; and what could not be read, or stands twice.
fn read(language: Language) -> (Messages, Vec<String>) {
    let mut messages = Messages::new();
    let mut wrong = Vec::new();
    for area in AREAS {
        let file = format!("{}/{}.ftl", language.tag(), area.name);
        let resource = parser::parse(area.source(language)).unwrap_or_else(|(resource, errors)| {
            wrong.extend(errors.iter().map(|error| {
                let line = area.source(language)[..error.pos.start].matches('\n').count() + 1;
                format!("{file}:{line}: {error}")
            }));
            resource
        });
        for entry in resource.body {
            let (key, pattern, has_attributes) = match &entry {
                Entry::Message(message) => {
                    (message.id.name.to_owned(), message.value.as_ref(), !message.attributes.is_empty())
                }
                Entry::Term(term) => (format!("-{}", term.id.name), Some(&term.value), !term.attributes.is_empty()),
                _ => continue,
            };
            let mut message = Message { file: file.clone(), has_attributes, ..Message::default() };
            pattern.into_iter().for_each(|pattern| message.add_pattern(pattern));
            if messages.insert(key.clone(), message).is_some() {
                wrong.push(format!("{file}: {key}: stands twice"));
            }
        }
    }
    (messages, wrong)
}

impl Message {
    fn add_pattern(&mut self, pattern: &Pattern<&str>) {
        let mut text = String::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => text.push_str(value),
                PatternElement::Placeable { expression } => {
                    text.push_str("{}");
                    self.add_expression(expression);
                }
            }
        }
        self.texts.push(text);
    }

    fn add_expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.add_inline(inline),
            Expression::Select { selector, variants } => {
                self.add_inline(selector);
                self.choices.push(
                    variants
                        .iter()
                        .map(|variant| match variant.key {
                            VariantKey::Identifier { name } => name.to_owned(),
                            VariantKey::NumberLiteral { value } => value.to_owned(),
                        })
                        .collect(),
                );
                variants.iter().for_each(|variant| self.add_pattern(&variant.value));
            }
        }
    }

    fn add_inline(&mut self, inline: &InlineExpression<&str>) {
        let mut add_arguments = |arguments: &CallArguments<&str>| {
            arguments.positional.iter().for_each(|argument| self.add_inline(argument));
            arguments.named.iter().for_each(|argument| self.add_inline(&argument.value));
        };
        match inline {
            InlineExpression::FunctionReference { arguments, .. } => add_arguments(arguments),
            InlineExpression::MessageReference { id, .. } => {
                self.references.insert(id.name.to_owned());
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                arguments.iter().for_each(add_arguments);
                self.references.insert(format!("-{}", id.name));
            }
            InlineExpression::VariableReference { id } => {
                self.places.insert(id.name.to_owned());
            }
            InlineExpression::Placeable { expression } => self.add_expression(expression),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }
}

/// The places of a message and of those that it refers to.
fn all_places(messages: &Messages, key: &str) -> BTreeSet<String> {
    let (mut places, mut seen, mut open) = (BTreeSet::new(), BTreeSet::new(), vec![key.to_owned()]);
    while let Some(key) = open.pop() {
        if let Some(message) = messages.get(&key).filter(|_| seen.insert(key)) {
            places.extend(message.places.iter().cloned());
            open.extend(message.references.iter().cloned());
        }
    }
    places
}

fn none(wrong: Vec<String>) {
    assert!(wrong.is_empty(), "{} wrong:\n  {}", wrong.len(), wrong.join("\n  "));
}

#[test]
fn the_word_files_can_be_read() {
    let mut wrong = Vec::new();
    for language in Language::ALL {
        let (messages, unreadable) = read(language);
        wrong.extend(unreadable);
        for (key, message) in &messages {
            let area = message.file.split(['/', '.']).nth(1).unwrap_or_default();
            if !key.trim_start_matches('-').starts_with(&format!("{area}-")) {
                wrong.push(format!("{}: {key}: does not begin with its area", message.file));
            }
            if !is_kebab(key.trim_start_matches('-')) {
                wrong.push(format!("{}: {key}: is not in kebab case", message.file));
            }
            if message.texts.is_empty() || message.texts.iter().any(|text| text.trim().is_empty()) {
                wrong.push(format!("{}: {key}: says nothing", message.file));
            }
            if message.has_attributes {
                wrong.push(format!("{}: {key}: has attributes, which nothing reads", message.file));
            }
            for reference in message.references.iter().filter(|reference| !messages.contains_key(*reference)) {
                wrong.push(format!("{}: {key}: refers to {reference}, which does not exist", message.file));
            }
        }
    }
    none(wrong);
}

#[test]
fn the_word_files_are_all_listed() {
    let mut wrong = Vec::new();
    for language in Language::ALL {
        let folder = root().join("assets/language").join(language.tag());
        for entry in fs::read_dir(&folder).expect("the language's folder") {
            let name = entry.expect("a file").file_name().to_string_lossy().into_owned();
            if !AREAS.iter().any(|area| name == format!("{}.ftl", area.name)) {
                wrong.push(format!("{}/{name}: is not listed in src/language/assets.rs", language.tag()));
            }
        }
    }
    none(wrong);
}

#[test]
fn every_key_stands_in_every_language_with_the_same_places() {
    let books = Language::ALL.map(|language| (language, read(language).0));
    let (_, english) = &books[0];
    let mut wrong = Vec::new();
    for (_, messages) in &books {
        for (key, message) in messages {
            for (other, _) in books.iter().filter(|(_, others)| !others.contains_key(key)) {
                wrong.push(format!("{}: {key}: missing in {}", message.file, other.tag()));
            }
            let (here, there) = (all_places(messages, key), all_places(english, key));
            if english.contains_key(key) && here != there {
                wrong.push(format!("{}: {key}: has the places {here:?}, in English {there:?}", message.file));
            }
        }
    }
    none(wrong);
}

#[test]
fn every_plural_has_all_forms_of_its_language() {
    const FORMS: [&str; 5] = ["zero", "one", "two", "few", "many"];
    let mut wrong = Vec::new();
    for (language, needed) in Language::ALL.into_iter().zip([&["one"][..], &["one", "few", "many"], &[]]) {
        for (key, message) in read(language).0 {
            for choice in &message.choices {
                let forms: BTreeSet<&str> = FORMS.into_iter().filter(|form| choice.contains(*form)).collect();
                let counts = !forms.is_empty();
                if counts && forms != needed.iter().copied().collect() {
                    wrong.push(format!("{}: {key}: has the forms {forms:?}, needs {needed:?}", message.file));
                }
            }
        }
    }
    none(wrong);
}

#[test]
fn texts_keep_the_house_s_spelling() {
    let mut wrong = Vec::new();
    let english = read(Language::English).0;
    for language in Language::ALL {
        for (key, message) in read(language).0 {
            let mut say = |what: &str, text: &str| wrong.push(format!("{}: {key}: {what}: {text}", message.file));
            for text in &message.texts {
                let text = text.trim();
                if text.contains(['"', '\'']) {
                    say("straight quotes", text);
                }
                if text.contains("...") {
                    say("three points for an ellipsis", text);
                }
                if ends_as_a_sentence(text) && sentences(text) == 1 {
                    say("a full stop after one sentence", text);
                }
                if text.contains("  ") {
                    say("two spaces", text);
                }
                if text == key || key.split_once('-').is_some_and(|(_, name)| name.contains('-') && text == name) {
                    say("says its own name", text);
                }
                if language == Language::Chinese && has_half_width_marks(text) {
                    say("a half-width mark after a Chinese character", text);
                }
            }
            let in_english = english.get(&key).filter(|_| language != Language::English);
            for text in in_english.iter().flat_map(|english| &english.texts).filter(|text| message.texts.contains(text))
            {
                if text.split(|c: char| !c.is_alphabetic()).any(is_untranslated) {
                    say("is English", text);
                }
            }
        }
    }
    none(wrong);
}

#[test]
fn chinese_sets_numbers_apart_and_nothing_else() {
    const NUMBERS: [&str; 6] = ["n", "of", "total", "days", "hours", "steps"];
    const NAMES: [&str; 7] = ["who", "name", "title", "what", "date", "by", "on"];
    let is_han = |c: char| ('\u{4e00}'..='\u{9fff}').contains(&c);
    let mut wrong = Vec::new();
    for area in AREAS {
        for line in area.source(Language::Chinese).lines() {
            for (at, _) in line.match_indices("{ $") {
                let Some((name, after)) = line[at + 3..].split_once(" }") else { continue };
                let before = &line[..at];
                let touches = before.ends_with(is_han) || after.starts_with(is_han);
                let apart = before.trim_end_matches(' ').ends_with(is_han) && before.ends_with(' ')
                    || after.starts_with(' ') && after.trim_start_matches(' ').starts_with(is_han);
                if NUMBERS.contains(&name) && touches || NAMES.contains(&name) && apart {
                    wrong.push(format!("zh/{}.ftl: ${name}: {line}", area.name));
                }
            }
        }
    }
    none(wrong);
}

/// Whether a text ends with a full stop that is not an abbreviation's.
fn ends_as_a_sentence(text: &str) -> bool {
    let last_word = text.rsplit(char::is_whitespace).next().unwrap_or(text);
    text.ends_with('。')
        || (text.ends_with('.') && !ABBREVIATIONS.iter().any(|known| last_word.to_lowercase().ends_with(known)))
}

fn sentences(text: &str) -> usize {
    let inner = text.trim_end_matches(['.', '。']);
    1 + [". ", "! ", "? ", "… ", ".\n", "。", "！", "？"].iter().map(|end| inner.matches(end).count()).sum::<usize>()
}

fn has_half_width_marks(text: &str) -> bool {
    let is_han = |c: char| ('\u{4e00}'..='\u{9fff}').contains(&c);
    text.chars().zip(text.chars().skip(1)).any(|(before, after)| is_han(before) && ",;:?!".contains(after))
}

/// A word of four small Latin letters or more is English, unless it is a name.
fn is_untranslated(word: &str) -> bool {
    word.chars().filter(char::is_ascii_lowercase).count() >= 4 && !SAME_EVERYWHERE.contains(&word)
}

#[test]
fn every_key_in_the_sources_exists_and_gets_its_places_filled() {
    let english = read(Language::English).0;
    let mut wrong = Vec::new();
    for (file, tokens) in sources() {
        for said in said_keys(&tokens) {
            let at = format!("{file}:{}: {}", said.line, said.key);
            if !english.contains_key(&said.key) {
                wrong.push(format!("{at}: is in no word file"));
                continue;
            }
            let places = all_places(&english, &said.key);
            if let Some(missing) =
                said.filled.as_ref().and_then(|filled| places.iter().find(|place| !filled.contains(*place)))
            {
                wrong.push(format!("{at}: leaves {{ ${missing} }} open"));
            }
        }
    }
    // A key in a call is met twice: as the call's, and as a string.
    wrong.sort();
    wrong.dedup();
    none(wrong);
}

#[test]
fn every_key_of_the_word_files_is_said_somewhere() {
    let said: BTreeSet<String> = sources()
        .into_iter()
        .flat_map(|(_, tokens)| tokens)
        .filter_map(|(_, token)| match token {
            Token::Text(text) => Some(text),
            _ => None,
        })
        .collect();
    let english = read(Language::English).0;
    let referred: BTreeSet<&String> = english.values().flat_map(|message| &message.references).collect();
    let unused = english.iter().filter(|(key, message)| {
        let is_shelf = SHELVES.iter().any(|area| message.file == format!("en/{area}.ftl"));
        !is_shelf && !said.contains(*key) && !referred.contains(key)
    });
    none(unused.map(|(key, message)| format!("{}: {key}: nobody says it", message.file)).collect());
}

#[test]
fn every_character_of_the_words_can_be_drawn() {
    let ctx = egui::Context::default();
    entente::ui::fonts::install(&ctx);
    ctx.run_ui(egui::RawInput::default(), |_| {}).textures_delta.clear();
    let mut wrong = Vec::new();
    for family in [entente::ui::fonts::regular(), entente::ui::fonts::bold()] {
        let font = egui::FontId::new(14.0, family);
        let lacking =
            |text: &str| ctx.fonts_mut(|fonts| text.chars().find(|c| *c != '\n' && !fonts.has_glyph(&font, *c)));
        for language in Language::ALL {
            for (key, message) in read(language).0 {
                for text in &message.texts {
                    if let Some(c) = lacking(text) {
                        wrong
                            .push(format!("{}: {key}: {:?} has no glyph for {c:?}: {text}", message.file, font.family));
                    }
                }
            }
            let words = Words::new(language);
            let amounts = CURRENCIES.map(|code| words.money(-123_456_789, code));
            let others = [words.percent(-1.25, 1), words.number(f64::NAN, 0), words.text("no-such-key").to_owned()];
            for text in amounts.into_iter().chain(others) {
                if let Some(c) = lacking(&text) {
                    wrong.push(format!("{}: {:?} has no glyph for {c:?}: {text}", language.tag(), font.family));
                }
            }
        }
    }
    none(wrong);
}
