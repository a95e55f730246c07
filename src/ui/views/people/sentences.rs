//! What the view says: the finding in its title, and a person in one sentence.

use super::person::{People, Person};
use crate::language::Words;
use crate::ui::context::Cx;
use crate::workspace::{EngagementLevel, StakeholderKind};

/// The finding: what most deserves attention among the key people.
pub fn finding(people: &People, cx: &Cx<'_>) -> String {
    let key: Vec<&Person> = people.key_people().collect();
    let Some(first) = key.first() else { return cx.text("people-title-no-key").to_owned() };
    if first.our_contact.is_none() {
        return cx.words.with("people-title-uncovered-first", &[("name", title_name(first, cx.words).into())]);
    }
    if let Some(uncovered) = key.iter().find(|person| person.our_contact.is_none()) {
        return cx.words.with("people-title-uncovered", &[("name", title_name(uncovered, cx.words).into())]);
    }
    let short: Vec<&&Person> = key.iter().filter(|person| person.is_short()).collect();
    let total = key.len() as f64;
    match short.as_slice() {
        [] => {
            let unknown = key.iter().filter(|person| person.gap().is_none()).count();
            if unknown > 0 {
                let places = [("n", unknown.into()), ("total", total.into())];
                cx.words.with("people-title-unknown", &places)
            } else {
                cx.words.with("people-title-there", &[("total", total.into())])
            }
        }
        [one] => {
            let (now, wanted) = (level(one.engagement, cx.words), level(one.desired, cx.words));
            let places = [("name", title_name(one, cx.words).into()), ("now", now.into()), ("wanted", wanted.into())];
            cx.words.with("people-title-one-short", &places)
        }
        all if all.len() == key.len() => cx.words.with("people-title-short-all", &[("total", total.into())]),
        many => cx.words.with("people-title-short", &[("n", many.len().into()), ("total", total.into())]),
    }
}

/// Name, and the role where it is short enough for a title.
fn title_name(person: &Person, words: &Words) -> String {
    if person.role.is_empty() || person.role.chars().count() > 28 {
        return person.name.clone();
    }
    words.with("people-named", &[("name", person.name.as_str().into()), ("role", person.role.as_str().into())])
}

/// A level of engagement in the middle of a sentence.
pub fn level(level: Option<EngagementLevel>, words: &Words) -> &'static str {
    match level {
        Some(EngagementLevel::Unaware) => words.text("people-level-unaware"),
        Some(EngagementLevel::Resistant) => words.text("people-level-resistant"),
        Some(EngagementLevel::Neutral) => words.text("people-level-neutral"),
        Some(EngagementLevel::Supportive) => words.text("people-level-supportive"),
        Some(EngagementLevel::Leading) => words.text("people-level-leading"),
        None => words.text("people-level-unknown"),
    }
}

/// Engagement in a few words: where the person is, and where we need them; empty when nothing is known.
pub fn engagement(person: &Person, words: &Words) -> String {
    match (person.engagement, person.desired) {
        (None, _) => String::new(),
        (Some(now), Some(wanted)) if now != wanted => {
            let (now, wanted) = (level(Some(now), words), level(Some(wanted), words));
            words.with("people-way", &[("now", now.into()), ("wanted", wanted.into())])
        }
        (now, _) => level(now, words).to_owned(),
    }
}

/// A person in one sentence: who, power and interest, engagement, last contact.
pub fn person(person: &Person, words: &Words) -> String {
    let who = if person.role.is_empty() {
        person.name.clone()
    } else {
        words.with("people-named", &[("name", person.name.as_str().into()), ("role", person.role.as_str().into())])
    };
    let mut facts = vec![match person.place {
        Some((interest, power)) => values(interest, power, words),
        None => words.text("people-fact-not-assessed").to_owned(),
    }];
    match (person.engagement, person.desired) {
        (Some(now), Some(wanted)) if now != wanted => {
            let (now, wanted) = (level(Some(now), words), level(Some(wanted), words));
            facts.push(words.with("people-fact-engagement", &[("now", now.into()), ("wanted", wanted.into())]));
        }
        (Some(now), Some(_)) => {
            facts.push(words.with("people-fact-as-wanted", &[("now", level(Some(now), words).into())]));
        }
        (Some(now), None) => facts.push(level(Some(now), words).to_owned()),
        (None, _) => {}
    }
    if let Some(left) = person.left_on {
        facts.push(words.with("people-fact-left", &[("date", words.date(left).into())]));
    } else if person.counted {
        facts.push(match person.last_contact_days {
            Some(days) => words.with("people-fact-contact", &[("when", words.days_from_today(-days).into())]),
            None => words.text("people-fact-no-contact").to_owned(),
        });
        if person.our_contact.is_none() {
            facts.push(words.text("people-fact-uncovered").to_owned());
        }
    }
    let facts = facts.join(words.text("people-fact-join"));
    words.with("people-sentence", &[("who", who.into()), ("facts", facts.into())])
}

/// Power and interest in a few words.
pub fn values(interest: f64, power: f64, words: &Words) -> String {
    let number = |value: f64| words.number_short(value, 1);
    words.with("people-values", &[("power", number(power).into()), ("interest", number(interest).into())])
}

/// A name in a title: as short as it is clear, since the finding stands beside it.
pub fn titled(person: &Person) -> String {
    brief(person, 20)
}

/// A name for a narrow place: whole where it is short, else as short as it is still clear.
pub fn brief(person: &Person, most: usize) -> String {
    brief_name(&person.name, person.kind == StakeholderKind::Person, most)
}

/// The same of any name.
pub fn brief_name(name: &str, is_person: bool, most: usize) -> String {
    if name.chars().count() <= most {
        return name.to_owned();
    }
    shorter(name, is_person).into_iter().next().filter(|_| is_person).unwrap_or_else(|| name.to_owned())
}

/// A name in less room: "Maria Ruiz" is "M. Ruiz", "Елена Викторовна Штерн" is "Е. Штерн"; the last word alone; and what
/// cannot be said shorter is cut at its end. The whole name is not among them.
pub fn shorter(name: &str, is_person: bool) -> Vec<String> {
    let wide = name.chars().any(|c| c > '\u{2e80}');
    let parts: Vec<&str> = name.split_whitespace().collect();
    let cut = |text: &str, most: usize| {
        let mut short: String = text.chars().take(most).collect();
        short.truncate(short.trim_end().len());
        short.push('…');
        short
    };
    let mut shorter = Vec::new();
    if let (true, [first, .., last]) = (is_person && !wide, parts.as_slice()) {
        shorter.extend(first.chars().next().map(|letter| format!("{letter}. {last}")));
        shorter.push((*last).to_owned());
    }
    for most in if wide { [6, 4, 3] } else { [14, 8, 5] } {
        let from = shorter.last().map_or(name, String::as_str).to_owned();
        if from.chars().count() > most + 1 {
            shorter.push(cut(&from, most));
        }
    }
    shorter
}

#[cfg(test)]
mod tests {
    use super::shorter;

    #[test]
    fn names_are_shortened_as_their_readers_would() {
        assert_eq!(shorter("Maria Ruiz", true), ["M. Ruiz", "Ruiz"]);
        assert_eq!(shorter("Елена Викторовна Штерн", true), ["Е. Штерн", "Штерн"]);
        assert_eq!(shorter("王小明", true), [""; 0]);
        assert_eq!(shorter("Payroll department", false), ["Payroll depart…", "Payroll…", "Payro…"]);
        assert_eq!(shorter("一、二车间操作班组", false), ["一、二车间操…", "一、二车…", "一、二…"]);
    }
}
