//! What a part of a record says, in the words that a person knows: names instead of ids, days, hours and money.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use super::names::field_key;
use crate::document::{Part, Where};
use crate::language::Words;
use crate::ui::naming::{QUESTIONS, question_name, title_of, word_key};
use crate::workspace::{Question, RecordRef, Workspace};

/// The longest value that is said in full, in letters.
const LONGEST: usize = 400;
/// The same of what differs between two.
const LONGEST_PART: usize = 4_000;
/// So many letters stand before the first that differs and after the last, where all of it is too long.
const LEAD: usize = 40;

/// What a whole number counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::ui) enum Measure {
    /// It stands for something and counts nothing.
    Name,
    /// Minutes that are said in hours.
    HoursOfADay,
    /// Working minutes.
    Minutes,
    /// Money in minor units.
    Money,
    /// Percent, 0–100.
    Percent,
    /// Days.
    Days,
    /// Things.
    Count,
}

impl Measure {
    /// That of a field, which its name says.
    pub fn of(field: &str) -> Self {
        match field {
            "id" => Self::Name,
            "minutes_per_day" | "minutes_per_week" => Self::HoursOfADay,
            _ if field.ends_with("minutes") => Self::Minutes,
            _ if field.contains("minor") => Self::Money,
            _ if field.ends_with("percent") => Self::Percent,
            _ if field.ends_with("_days") => Self::Days,
            _ => Self::Count,
        }
    }
}

/// What speaks of one value of a file.
#[derive(Clone, Copy)]
pub(in crate::ui) struct Speaker<'a> {
    /// The value, and the other one that it is compared with: who is not in the one may be in the other.
    pub files: [&'a Workspace; 2],
    /// The words.
    pub words: &'a Words,
    /// Whether records of one name are told apart, by their day and number.
    pub apart: bool,
}

/// What two values of a field say, so that it is seen how they differ: of two groups only the fields that are not the same,
/// and of texts that read alike what does not.
pub(super) fn apart(speakers: [Speaker<'_>; 2], parts: [&Part; 2], path: &[Where]) -> [String; 2] {
    let [ours, theirs] = parts;
    let less = [differing(ours, theirs), differing(theirs, ours)];
    let say = |apart: bool| [0, 1].map(|at| Speaker { apart, ..speakers[at] }.whole_value(&less[at], path));
    let mut said = say(false);
    if said[0] == said[1] {
        said = say(true);
    }
    from_first_to_last(said)
}

/// Of two long texts what lies between the first and the last letter that is not the same, with a little around it.
fn from_first_to_last(said: [String; 2]) -> [String; 2] {
    let letters = [0, 1].map(|at| said[at].chars().collect::<Vec<char>>());
    let [one, two] = &letters;
    if one.len().max(two.len()) <= LONGEST {
        return said;
    }
    let before = one.iter().zip(two).take_while(|(one, two)| one == two).count();
    let room = one.len().min(two.len()) - before;
    let after = one.iter().rev().zip(two.iter().rev()).take(room).take_while(|(one, two)| one == two).count();
    letters.map(|text| {
        let (from, to) = (before.saturating_sub(LEAD), (text.len() - after + LEAD).min(text.len()));
        // Where the whole is hardly longer it is not cut.
        let (from, to) = (if from < LEAD { 0 } else { from }, if text.len() - to < LEAD { text.len() } else { to });
        let part: String = match to - from > LONGEST_PART {
            // What is longer than anybody reads is told by its beginning and its end.
            true => {
                let (begin, end) = (&text[from..from + LONGEST_PART / 2], &text[to - LONGEST_PART / 2..to]);
                begin.iter().chain(&[' ', '…', ' ']).chain(end).collect()
            }
            false => text[from..to].iter().collect(),
        };
        let (begin, end) = (if from > 0 { "…" } else { "" }, if to < text.len() { "…" } else { "" });
        format!("{begin}{part}{end}")
    })
}

/// What a part says that another does not say.
fn differing(part: &Part, other: &Part) -> Part {
    match (part, other) {
        (Part::Group(name, fields), Part::Group(of, _)) if name == of => {
            let fields = fields.iter().filter(|(field, part)| other.field(field) != Some(part));
            Part::Group(name, fields.cloned().collect())
        }
        (Part::Word(of, word, more), Part::Word(_, one, less)) if word == one => {
            Part::Word(of, word, Box::new(differing(more, less)))
        }
        (Part::List(list), Part::List(of)) if list.iter().any(|one| of.contains(one)) => {
            Part::List(list.iter().filter(|one| !of.contains(one)).cloned().collect())
        }
        _ => part.clone(),
    }
}

impl Speaker<'_> {
    /// Where a field is: its name, with the list and the entry that it is in.
    pub fn path(&self, path: &[Where]) -> String {
        let said = path.iter().map(|step| match step {
            Where::Field(of, field) => self.words.text(field_key(of, field)).to_owned(),
            // Of what an entry is known by, some may say nothing.
            Where::Entry(Part::List(known)) => {
                let said = known.iter().filter(|one| !one.is_nothing());
                self.part(&Part::List(said.cloned().collect()), "")
            }
            Where::Entry(part) => self.part(part, ""),
        });
        // The day that a contact was moved to stands in "what became of it", and that says so.
        let said: Vec<String> = said.filter(|one| !one.is_empty()).collect();
        said.join(" · ")
    }

    /// What a field says; a word for nothing.
    pub fn value(&self, part: &Part, path: &[Where]) -> String {
        shortened(self.whole_value(part, path))
    }

    fn whole_value(&self, part: &Part, path: &[Where]) -> String {
        let field = path.iter().rev().find_map(|step| match step {
            Where::Field(_, field) => Some(*field),
            Where::Entry(_) => None,
        });
        let said = self.part(part, field.unwrap_or_default());
        match said.is_empty() {
            true => self.words.text("compare-nothing").to_owned(),
            false => said,
        }
    }

    /// What a part of a field says; empty where it says nothing.
    pub fn part(&self, part: &Part, field: &str) -> String {
        let words = self.words;
        match part {
            Part::Nothing => String::new(),
            Part::Flag(flag) => words.text(if *flag { "common-yes" } else { "common-no" }).to_owned(),
            Part::Whole(number) => self.whole(*number, field),
            Part::Number(number) => words.number_short(*number, 3),
            Part::Text(text) => text.clone(),
            Part::Said(text) => self.said(text),
            Part::Word(of, word, more) => self.word(of, word, more, field),
            Part::List(parts) => {
                let said: Vec<String> = parts.iter().map(|part| self.part(part, field)).collect();
                let said = said.into_iter().map(|one| if one.is_empty() { "–".to_owned() } else { one });
                said.collect::<Vec<_>>().join("; ")
            }
            Part::Group(of, fields) => {
                let said = fields.iter().filter_map(|(field, part)| match part {
                    // Of a switch that is on, its name says all.
                    Part::Flag(true) => Some(words.text(field_key(of, field)).to_owned()),
                    Part::Flag(false) => None,
                    Part::Group(..) | Part::List(_) | Part::Number(_) | Part::Whole(_) => {
                        let args = [
                            ("field", words.text(field_key(of, field)).into()),
                            ("value", self.part(part, field).into()),
                        ];
                        Some(words.with("compare-only", &args))
                    }
                    part => Some(self.part(part, field)).filter(|said| !said.is_empty()),
                });
                said.collect::<Vec<_>>().join(" · ")
            }
        }
    }

    fn whole(&self, number: i128, field: &str) -> String {
        let words = self.words;
        // A number that stands for something and counts nothing.
        let Ok(number) = i64::try_from(number).map_err(|_| number) else { return number.to_string() };
        match Measure::of(field) {
            Measure::Name => number.to_string(),
            Measure::HoursOfADay => words.number_short(number as f64 / 60.0, 2),
            Measure::Minutes => words.effort(number),
            Measure::Money => words.money(number, &self.files[0].engagement.currency),
            Measure::Percent => words.percent(number as f64 / 100.0, 0),
            Measure::Days => words.days(number),
            Measure::Count => words.number(number as f64, 0),
        }
    }

    fn said(&self, text: &str) -> String {
        let words = self.words;
        if let Ok(day) = text.parse::<NaiveDate>() {
            return words.date(day);
        }
        if let Ok(at) = text.parse::<NaiveDateTime>() {
            return words.date_time(at);
        }
        if let Ok(time) = text.parse::<NaiveTime>() {
            return words.time(time);
        }
        if let Ok(record) = text.parse::<RecordRef>() {
            let file = self.files.iter().find(|file| file.contains(record));
            let Some(file) = file else { return text.to_owned() };
            let title = title_of(file, record, words);
            let at = match record {
                RecordRef::Contact(id) => file.contacts.get(id).map(|one| words.date_time(one.at)),
                _ => None,
            };
            return match (self.apart, at) {
                (false, _) => title,
                (true, Some(at)) => format!("{title} · {at} ({record})"),
                (true, None) => format!("{title} ({record})"),
            };
        }
        let calendars = self.files.iter().flat_map(|file| &file.engagement.calendars);
        let mut named = calendars.filter(|one| one.id.to_string() == text);
        match (named.next(), self.apart) {
            (Some(one), false) => one.name.clone(),
            (Some(one), true) => format!("{} ({text})", one.name),
            (None, _) => text.to_owned(),
        }
    }

    fn word(&self, of: &str, word: &str, more: &Part, field: &str) -> String {
        let words = self.words;
        if of == "Question" {
            let told = match more {
                Part::Text(text) => question_name(&Question::Own(text.clone()), words),
                Part::Word(_, inner, _) => self.question(&format!("{word}({inner})")),
                _ => self.question(word),
            };
            return told;
        }
        let name = word_key(of, word).or_else(|| other_word(of, word)).map(|key| words.text(key).to_owned());
        let more = self.part(more, field);
        match (name, more.is_empty()) {
            (Some(name), true) => name,
            (Some(name), false) => format!("{name} · {more}"),
            // "Task", "Contact": the name of what it refers to says it.
            (None, false) => more,
            (None, true) => word.to_owned(),
        }
    }

    fn question(&self, named: &str) -> String {
        let known = QUESTIONS.iter().find(|question| format!("{question:?}") == named);
        known.map_or_else(|| named.to_owned(), |question| question_name(question, self.words))
    }
}

/// Words of enumerations that no one chooses from a list of them all.
fn other_word(of: &str, word: &str) -> Option<&'static str> {
    Some(match (of, word) {
        ("Outcome", "Planned") => "record-outcome-planned",
        ("Outcome", "Held") => "record-outcome-held",
        ("Outcome", "Moved") => "record-outcome-moved",
        ("Outcome", "Cancelled") => "record-outcome-cancelled",
        ("Outcome", "NoShow") => "record-outcome-no-show",
        ("Presence", "Invited") => "record-presence-invited",
        ("Presence", "Present") => "record-presence-present",
        ("Presence", "Absent") => "record-presence-absent",
        ("Presence", "Deputy") => "record-presence-deputy",
        ("NewTasks", "WithPlan") => "record-new-tasks-with-plan",
        ("NewTasks", "OnStatusDate") => "record-new-tasks-on-status-date",
        ("EstimateAtCompletion", "Typical") => "forecast-method-typical",
        ("EstimateAtCompletion", "Atypical") => "forecast-method-atypical",
        ("EstimateAtCompletion", "Combined") => "forecast-method-combined",
        ("Sign", sign) => return sign_key(sign),
        ("Severity", "Trouble") => "warnings-trouble",
        ("Severity", "Watch") => "warnings-watch",
        ("Severity", "Info") => "warnings-info",
        ("Repeat", "Days") => "record-repeat-days",
        ("Repeat", "Weeks") => "record-repeat-weeks",
        ("Repeat", "MonthDay") => "record-repeat-month-day",
        ("Repeat", "MonthWeekday") => "record-repeat-month-weekday",
        ("Repeat", "YearDay") => "record-repeat-year-day",
        ("Repeat", "YearWeekday") => "record-repeat-year-weekday",
        _ => return None,
    })
}

/// Signs of going native (Webber & Torti 2004).
fn sign_key(sign: &str) -> Option<&'static str> {
    Some(match sign {
        "AskedToJoin" => "managers-sign-asked-to-join",
        "SaysWe" => "managers-sign-says-we",
        "TheirCommittee" => "managers-sign-committee",
        "SpeaksForThem" => "managers-sign-speaks",
        "SkipsHome" => "managers-sign-skips-home",
        "KeepsBack" => "managers-sign-keeps-back",
        "SaysYes" => "managers-sign-says-yes",
        "NoWeakness" => "managers-sign-no-weakness",
        "OwesFavours" => "managers-sign-favours",
        "WouldStay" => "managers-sign-stay",
        _ => return None,
    })
}

fn shortened(text: String) -> String {
    match text.char_indices().nth(LONGEST) {
        Some((at, _)) => format!("{}…", text[..at].trim_end()),
        None => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_long_texts_all_that_differs_is_said_and_little_of_what_is_the_same() {
        let same = "the same words again and again, ".repeat(40);
        let said = |one: &str, two: &str| from_first_to_last([one.to_owned(), two.to_owned()]);
        let both = said(&format!("On Monday {same}she agreed."), &format!("On Tuesday {same}she refused."));
        assert!(both[0].starts_with("On Monday") && both[0].ends_with("she agreed."), "both ends: {both:?}");
        assert!(both[1].starts_with("On Tuesday") && both[1].ends_with("she refused."));
        let middle = said(&format!("{same}yes, {same}"), &format!("{same}no, {same}"));
        assert!(middle[0].contains("yes, ") && middle[1].contains("no, "), "{middle:?}");
        assert!(middle.iter().all(|one| one.starts_with('…') && one.ends_with('…') && one.chars().count() < 100));
        let begins = said(&format!("yes, {same}"), &format!("no, {same}"));
        assert!(begins[0].starts_with("yes, ") && begins[0].ends_with('…'));
        let longer = said(&same, &format!("{same}and more"));
        assert!(longer[1].ends_with("and more") && longer[0].chars().count() < 100, "{longer:?}");
        assert_eq!(said("short", "shorter"), ["short".to_owned(), "shorter".to_owned()], "what is short is whole");
    }
}
