//! What a document says, in words: its values, sentences and quotes.

use crate::insight::documents::{Line, Quote, Table, Value};
use crate::insight::managers::Mark;
use crate::insight::warnings::fill;
use crate::language::Words;
use crate::ui::naming::{Named, point_name, preference_steps, stakeholder_name, title_of};
use crate::workspace::{StakeholderId, Workspace};

/// How many people a cell names.
const NAMES: usize = 3;

/// The key of what a mark says of a line: a task is not bad, and nor is whoever's name stands beside it.
pub fn state_key(mark: Mark) -> &'static str {
    match mark {
        Mark::Good => "document-state-good",
        Mark::Watch => "document-state-watch",
        Mark::Trouble => "document-state-trouble",
        Mark::Unknown => "managers-state-unknown",
    }
}

/// A value, or a dash where there is none.
pub fn value(of: &Value, words: &Words, shown: &Workspace) -> String {
    let name = |who: StakeholderId| stakeholder_name(shown, who, words);
    match of {
        Value::Nothing => "–".to_owned(),
        Value::Text(text) => text.clone(),
        Value::Word(key) => words.text(key).to_owned(),
        Value::Channel(channel) => channel.name(words).to_owned(),
        Value::RiskKind(kind) => kind.name(words).to_owned(),
        Value::Verdict(verdict) => verdict.name(words).to_owned(),
        Value::Record(record) => title_of(shown, *record, words),
        Value::Rule(rule) => rule.title(words).to_owned(),
        Value::Answer(kind) => kind.name(words).to_owned(),
        Value::Point(point) => point_name(shown, *point, words),
        Value::Worked(worked) => worked.name(words).to_owned(),
        Value::Preference(axis, step) => {
            let [first, rather, either, other, second] = preference_steps(*axis, words);
            match step {
                0 => first,
                1 => rather,
                2 => either,
                3 => other,
                _ => second,
            }
        }
        Value::Person(who) => name(*who),
        Value::People(people) if people.is_empty() => "–".to_owned(),
        Value::People(people) => {
            let mut names: Vec<String> = people.iter().take(NAMES).map(|who| name(*who)).collect();
            if people.len() > NAMES {
                names.push(words.with("finding-and-others", &[("n", (people.len() - NAMES).into())]));
            }
            words.list(&names)
        }
        Value::Date(on) => words.date(*on),
        Value::Days(days) => words.days(*days),
        Value::Later(days) if *days < 0 => words.with("document-earlier", &[("days", words.days(-days).into())]),
        Value::Later(days) => format!("{}{}", if *days > 0 { "+" } else { "" }, words.days(*days)),
        Value::Number(number) => words.number_short(*number, 2),
        Value::Percent(percent) => words.percent(percent / 100.0, 0),
        Value::Overdue(on) => words.with("document-overdue", &[("on", words.date(*on).into())]),
        Value::Share(share) if share.of == 0 => "–".to_owned(),
        Value::Share(share) => words.with("common-of", &[("n", share.n.into()), ("total", share.of.into())]),
        Value::Money(minor) => words.money_whole(*minor, &shown.engagement.currency),
    }
}

/// A sentence.
pub fn line(of: &Line, words: &Words, shown: &Workspace) -> String {
    let args = fill(&of.args, words, shown);
    let args: Vec<_> = args.iter().map(|(name, arg)| (*name, arg.clone())).collect();
    words.with(of.key, &args)
}

/// Who said it, when, and through whom it reached us.
pub fn source(of: &Quote, words: &Words, shown: &Workspace) -> String {
    let who = stakeholder_name(shown, of.who, words);
    let Some(on) = of.on else { return words.with("document-quote-plain", &[("who", who.into())]) };
    let mut args = vec![("who", who.into()), ("on", words.date(on).into())];
    if of.through.is_empty() {
        return words.with("document-quote-of", &args);
    }
    let through: Vec<String> = of.through.iter().map(|who| stakeholder_name(shown, *who, words)).collect();
    args.push(("through", words.list(&through).into()));
    words.with("document-quote-through", &args)
}

/// How many rows more there are, where there are.
pub fn more(of: &Table, words: &Words) -> Option<String> {
    (of.more > 0).then(|| words.with("document-more", &[("n", of.more.into())]))
}
