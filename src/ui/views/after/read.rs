//! What is typed after a meeting, a line at a time: who does or expects what by when, and minutes by what they went to.
//! Understands names by their beginnings, days as people say them, activities and roles by the beginnings of their
//! names, and marks that say how much something weighs. Reads words; makes no record.

use chrono::NaiveDate;

use crate::language::{Language, Measures, When, Words};
use crate::workspace::StakeholderId;

/// Somebody who can be meant by a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// Who.
    pub id: StakeholderId,
    /// Full name.
    pub name: String,
    /// Whether the person is in the meeting: of several who could be meant, that one is.
    pub here: bool,
}

/// A line as it was understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// Who is meant, if anybody.
    pub who: Option<StakeholderId>,
    /// What, without the name and the day.
    pub what: String,
    /// By when, if a day was said.
    pub on: Option<NaiveDate>,
}

/// Marks that part a name from what follows.
const AFTER_NAME: [char; 4] = [':', '：', '–', '—'];
/// Marks at the end that say that it weighs more.
const WEIGHS: [char; 2] = ['!', '！'];
/// What weighs neither more nor less, and the most: of 1–5.
const MIDDLE: usize = 3;
const HEAVIEST: usize = 5;
/// A day is said in so many characters at most.
const LONGEST_DAY: usize = 24;

/// How much a line weighs, 1–5, and the line without what says so: the middle, one more for each mark at its end.
pub fn weighed(text: &str) -> (&str, u8) {
    let rest = text.trim().trim_end_matches(WEIGHS);
    let marks = text.trim()[rest.len()..].chars().count();
    let text = if rest.is_empty() { text } else { rest.trim_end() };
    (text, (MIDDLE + marks).min(HEAVIEST) as u8)
}

/// Whether a line says who, and nothing of them.
pub fn only_a_name(text: &str) -> bool {
    text.split_once(AFTER_NAME).is_some_and(|(_, rest)| rest.trim().is_empty())
}

/// Reads a line: `Ruiz: send the extract by Fri`.
pub fn line(words: &Words, people: &[Named], text: &str, today: NaiveDate) -> Said {
    let text = text.trim();
    let (who, rest) = match text.split_once(AFTER_NAME) {
        Some((name, rest)) => match person(people, name) {
            Some(who) => (Some(who), rest.trim()),
            None => (None, text),
        },
        None => (None, text),
    };
    let (what, on) = match day_at_end(words, rest, today) {
        Some((what, day)) => (what, Some(day)),
        None => (rest, None),
    };
    // A name or a day alone is what was typed, and is not dropped.
    let what = if what.trim().is_empty() { text } else { what.trim() };
    Said { who, what: what.to_owned(), on }
}

/// Who is meant by a name or its beginning: of those in the meeting one, else of all one; nobody where it could be two.
pub fn person(people: &[Named], text: &str) -> Option<StakeholderId> {
    let wanted = text.trim().trim_start_matches('@').to_lowercase();
    if wanted.is_empty() {
        return None;
    }
    let fits = |name: &str| {
        let name = name.to_lowercase();
        let parts: Vec<&str> = name.split([' ', '·', '-']).collect();
        name.starts_with(&wanted) || parts.iter().any(|part| part.starts_with(&wanted)) || {
            // Of names without blanks, any part.
            parts.len() == 1 && !name.is_ascii() && name.contains(&wanted)
        }
    };
    let found: Vec<&Named> = people.iter().filter(|one| fits(&one.name)).collect();
    let here: Vec<&&Named> = found.iter().filter(|one| one.here).collect();
    match (here.as_slice(), found.as_slice()) {
        ([one], _) => Some(one.id),
        ([], [one]) => Some(one.id),
        _ => None,
    }
}

/// A day at the end of a text, and the text before it. A word that leads to a day (`by`, `до`) goes with it.
fn day_at_end<'t>(words: &Words, text: &'t str, today: NaiveDate) -> Option<(&'t str, NaiveDate)> {
    let mut text = text.trim_end_matches(['.', '。', ' ']);
    for tail in heads(words, "after-day-tail") {
        text = text.strip_suffix(tail).unwrap_or(text).trim_end();
    }
    let chinese = words.language() == Language::Chinese;
    let starts = text.char_indices().map(|(at, _)| at).filter(|at| {
        let before = text[..*at].chars().next_back();
        before.is_none_or(|before| before.is_whitespace() || matches!(before, ',' | '，' | ';')) || chinese
    });
    let near_end = starts.filter(|at| text[*at..].chars().count() <= LONGEST_DAY);
    for at in near_end {
        let (before, tail) = text.split_at(at);
        let led = heads(words, "after-day-lead").find_map(|head| lead(tail, head, chinese));
        let said = led.unwrap_or(tail).trim();
        // A number alone is no day, unless a word leads to it.
        if said.chars().all(|sign| sign.is_ascii_digit()) {
            continue;
        }
        if let Some(day) = day(words, said, today) {
            return Some((before.trim_end_matches([' ', ',', '，', ';']), day));
        }
    }
    None
}

/// A day as people say it; of a Russian day of the week also the form that follows a word: `пятницы`.
fn day(words: &Words, said: &str, today: NaiveDate) -> Option<NaiveDate> {
    let read = |text: &str| match words.parse_when(text, today, &Measures::default()) {
        Some(When::On(day, _)) => Some(day),
        _ => None,
    };
    let short = || {
        let (last, _) = said.char_indices().next_back()?;
        let one_word = words.language() == Language::Russian && said.chars().all(char::is_alphabetic);
        one_word.then(|| read(&said[..last])).flatten()
    };
    read(said).or_else(short)
}

/// What follows a word that leads to a day.
fn lead<'t>(tail: &'t str, head: &str, chinese: bool) -> Option<&'t str> {
    let cut = tail.get(..head.len()).filter(|start| start.to_lowercase() == head)?;
    let rest = &tail[cut.len()..];
    (chinese || rest.starts_with(' ')).then_some(rest)
}

/// The words behind a key.
fn heads<'w>(words: &'w Words, key: &str) -> impl Iterator<Item = &'static str> + use<'w> {
    words.text(key).split(' ').filter(|word| !word.is_empty())
}

/// Minutes by what they went to: `30 trust, 20 status`. What a part means is found by the beginnings of the words of the
/// names; a part without a name or a number is returned as it was typed.
pub fn minutes<T: Copy + PartialEq>(words: &Words, names: &[(T, &str)], text: &str) -> (Vec<(T, i64)>, Vec<String>) {
    let (mut found, mut unclear): (Vec<(T, i64)>, Vec<String>) = (Vec::new(), Vec::new());
    for part in text.split([',', ';', '，', '；', '、']).map(str::trim).filter(|part| !part.is_empty()) {
        let is_figure = |sign: char| sign.is_ascii_digit() || matches!(sign, ':' | '.');
        let figures: String = part.chars().filter(|sign| is_figure(*sign)).collect();
        let name: String = part.chars().filter(|sign| !is_figure(*sign)).collect::<String>().trim().to_lowercase();
        let spent = match figures.split_once(':') {
            Some((hours, rest)) => hours.parse::<i64>().ok().zip(rest.parse::<i64>().ok()).map(|(h, m)| h * 60 + m),
            None => words.parse_number(&figures).map(|minutes| minutes.round() as i64),
        };
        let spent = spent.filter(|minutes| (1..=1440).contains(minutes));
        let fits = |full: &str| {
            let full = full.to_lowercase();
            let starts = full.split_whitespace().any(|word| word.starts_with(&name));
            !name.is_empty() && (starts || full.starts_with(&name) || !full.is_ascii() && full.contains(&name))
        };
        let mut meant = names.iter().filter(|(_, full)| fits(full));
        match (spent, meant.next(), meant.next()) {
            (Some(spent), Some((what, _)), None) => match found.iter_mut().find(|(one, _)| one == what) {
                Some((_, minutes)) => *minutes += spent,
                None => found.push((*what, spent)),
            },
            _ => unclear.push(part.to_owned()),
        }
    }
    (found, unclear)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workspace::Id;

    fn people() -> Vec<Named> {
        let named = |n, name: &str, here| Named { id: StakeholderId::new(0, n), name: name.to_owned(), here };
        vec![
            named(1, "Maria Ruiz", true),
            named(2, "Ann Lee", true),
            named(3, "Anna Berg", false),
            named(4, "Елена Викторовна Штерн", true),
            named(5, "王小明", true),
        ]
    }

    /// Monday, 19 January 2026.
    fn today() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 1, 19).unwrap_or_default()
    }

    fn read(language: Language, text: &str) -> (Option<u64>, String, Option<String>) {
        let said = line(&Words::new(language), &people(), text, today());
        (said.who.map(|who| who.parts().1), said.what, said.on.map(|on| on.to_string()))
    }

    #[test]
    fn who_what_and_by_when_in_three_languages() {
        let day = |day: &str| Some(day.to_owned());
        for (language, text, who, what, on) in [
            (Language::English, "ruiz: send the extract by Fri", Some(1), "send the extract", day("2026-01-23")),
            (Language::English, "Ann: call the bank tomorrow", Some(2), "call the bank", day("2026-01-20")),
            (Language::English, "Maria: sign by 3 Feb.", Some(1), "sign", day("2026-02-03")),
            (Language::English, "Send 5 copies", None, "Send 5 copies", None),
            (Language::English, "Buy version 5", None, "Buy version 5", None),
            (Language::English, "Agenda: prepare it", None, "Agenda: prepare it", None),
            (Language::Russian, "Штерн: прислать выгрузку до пятницы", Some(4), "прислать выгрузку", day("2026-01-23")),
            (Language::Russian, "Елена: подписать до 3 февраля", Some(4), "подписать", day("2026-02-03")),
            (Language::Russian, "Елена: позвонить завтра", Some(4), "позвонить", day("2026-01-20")),
            (Language::Chinese, "小明：周五前发送数据", Some(5), "周五前发送数据", None),
            (Language::Chinese, "王小明：发送数据，周五前", Some(5), "发送数据", day("2026-01-23")),
            (Language::Chinese, "小明：签字，2月3日前", Some(5), "签字", day("2026-02-03")),
        ] {
            assert_eq!(read(language, text), (who, what.to_owned(), on), "{text}");
        }
    }

    #[test]
    fn marks_at_the_end_say_that_it_weighs_more() {
        for (text, line, weight) in [
            ("Ruiz: see the totals by Fri", "Ruiz: see the totals by Fri", 3),
            ("Ruiz: see the totals by Fri!", "Ruiz: see the totals by Fri", 4),
            ("Ruiz: see the totals by Fri !! ", "Ruiz: see the totals by Fri", 5),
            ("Ruiz: see the totals!!!", "Ruiz: see the totals", 5),
            ("王小明：看到数据，周五前！", "王小明：看到数据，周五前", 4),
            ("!!", "!!", 5),
        ] {
            assert_eq!(weighed(text), (line, weight), "{text}");
        }
    }

    #[test]
    fn whoever_is_here_is_meant_before_others_and_nobody_where_two_could_be() {
        assert_eq!(person(&people(), "ann").map(|who| who.parts().1), Some(2));
        assert_eq!(person(&people(), "Anna B").map(|who| who.parts().1), Some(3));
        assert_eq!(person(&people(), ""), None);
        let twins = vec![people()[0].clone(), Named { id: StakeholderId::new(0, 9), ..people()[0].clone() }];
        assert_eq!(person(&twins, "Ruiz"), None);
    }

    #[test]
    fn minutes_are_read_by_the_beginnings_of_names() {
        let words = Words::new(Language::English);
        let names = [(1, "Building trust"), (2, "Communicating status"), (3, "Monitoring status")];
        let (found, unclear) = minutes(&words, &names, "30 trust, comm 20; 1:15 monitoring, 10 status, 5");
        assert_eq!(found, [(1, 30), (2, 20), (3, 75)]);
        assert_eq!(unclear, ["10 status", "5"], "which status is not clear, and five minutes of what");
    }
}
