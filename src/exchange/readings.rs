//! Answers that were gathered elsewhere, as a table of comma-separated values: one answer a line (person, date, question,
//! answer, comment), or one person a line with the questions across, as forms on the web write them.
//!
//! Owns the reading of the table and the matching of names. Nothing is dropped in silence: every line that is not taken
//! says why. Must not know how anything is shown, nor write anything.

use std::path::Path;

use chrono::NaiveDate;
use encoding_rs::{Encoding, GB18030, WINDOWS_1251, WINDOWS_1252};

use super::text::in_code_page;
use crate::language::{Language, Words};
use crate::workspace::{Question, Stakeholder, StakeholderId, StakeholderKind, Workspace};

/// A larger file is refused, in bytes: no round of asking is that long.
const LARGEST: u64 = 8 << 20;
/// More lines are not read.
const MOST_LINES: usize = 50_000;

/// One answer that can be taken.
#[derive(Clone, Debug, PartialEq)]
pub struct Taken {
    /// The line of the table, from 1.
    pub line: usize,
    /// Whose.
    pub who: StakeholderId,
    /// On which day.
    pub on: NaiveDate,
    /// To which question.
    pub question: Question,
    /// The answer; none = asked, silent.
    pub answer: Option<f64>,
    /// The person's words.
    pub comment: String,
}

/// Why a line, or an answer in it, is not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// Nobody is called so.
    NoPerson(String),
    /// Several people may be meant.
    SeveralPeople(String),
    /// This is no day.
    NoDate(String),
    /// No question is named.
    NoQuestion,
    /// This is no answer on the question's scale.
    NoAnswer(String),
    /// The same answer stands in the file.
    Known,
    /// The column's head is no question.
    NoColumn(String),
}

/// What came of a table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Readings {
    /// What can be taken.
    pub taken: Vec<Taken>,
    /// What is not, with its line.
    pub left_out: Vec<(usize, Why)>,
}

/// Why a table cannot be read at all.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReadingsError {
    /// The system says why.
    #[error("{0}")]
    System(String),
    /// It is larger than any round of asking.
    #[error("the table is too large")]
    TooLarge,
    /// There is no column of people.
    #[error("no column of people")]
    NoPeople,
}

/// What the reader must be told of the program's words.
pub struct Reader<'a> {
    /// The file that the answers belong to.
    pub workspace: &'a Workspace,
    /// The person's language: how dates are written.
    pub words: Words,
    /// Today, for dates without a year.
    pub today: NaiveDate,
    /// The question that a text names.
    pub question: &'a dyn Fn(&str) -> Option<Question>,
}

/// Where the columns stand.
#[derive(Clone, Debug, Default)]
struct Columns {
    person: usize,
    date: Option<usize>,
    question: Option<usize>,
    answer: Option<usize>,
    comment: Option<usize>,
    /// Questions across.
    across: Vec<(usize, Question)>,
    /// Heads that say nothing.
    unknown: Vec<String>,
    /// Whether the first line is a head.
    head: bool,
}

impl Reader<'_> {
    /// Reads the file at a path.
    pub fn open(&self, path: &Path) -> Result<Readings, ReadingsError> {
        let system = |error: std::io::Error| ReadingsError::System(error.to_string());
        if std::fs::metadata(path).map_err(system)?.len() > LARGEST {
            return Err(ReadingsError::TooLarge);
        }
        self.read(&std::fs::read(path).map_err(system)?)
    }

    /// Reads a table.
    pub fn read(&self, bytes: &[u8]) -> Result<Readings, ReadingsError> {
        let text = self.text(bytes);
        let delimiter = delimiter(&text);
        let mut table = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(delimiter)
            .trim(csv::Trim::All)
            .from_reader(text.as_bytes());
        let mut lines = Vec::new();
        for record in table.records().take(MOST_LINES) {
            let Ok(record) = record else { continue };
            let line = record.position().map_or(lines.len() + 1, |position| position.line() as usize);
            lines.push((line, record.iter().map(str::to_owned).collect::<Vec<String>>()));
        }
        let columns = self.columns(lines.first().map_or(&[][..], |(_, cells)| cells.as_slice()))?;
        let mut found = Readings::default();
        found.left_out.extend(columns.unknown.iter().map(|head| (1, Why::NoColumn(head.clone()))));
        for (line, cells) in lines.iter().skip(usize::from(columns.head)) {
            if cells.iter().all(String::is_empty) {
                continue;
            }
            self.line(*line, cells, &columns, &mut found);
        }
        Ok(found)
    }

    fn text(&self, bytes: &[u8]) -> String {
        if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
            return encoding.decode_without_bom_handling(&bytes[mark..]).0.into_owned();
        }
        // What is not UTF-8 is in the code page that spreadsheets of the person's language write.
        let page = match self.words.language() {
            Language::English => WINDOWS_1252,
            Language::Russian => WINDOWS_1251,
            Language::Chinese => GB18030,
        };
        in_code_page(bytes, page)
    }

    /// Where the columns stand: by the words of their heads, in any of the languages, else in their usual order.
    fn columns(&self, first: &[String]) -> Result<Columns, ReadingsError> {
        let find = |key: &str| {
            let named = |cell: &String| {
                let cell = cell.to_lowercase();
                Language::ALL.iter().any(|language| {
                    Words::new(*language).text(key).split_whitespace().any(|word| word.to_lowercase() == cell)
                })
            };
            first.iter().position(named)
        };
        let (question, answer) = (find("exchange-readings-question"), find("exchange-readings-answer"));
        let (date, comment) = (find("exchange-readings-date"), find("exchange-readings-comment"));
        let Some(person) = find("exchange-readings-person") else {
            // Without a head: person, date, question, answer, comment.
            if first.len() < 4 {
                return Err(ReadingsError::NoPeople);
            }
            let (date, question, answer) = (Some(1), Some(2), Some(3));
            return Ok(Columns { person: 0, date, question, answer, comment: Some(4), ..Columns::default() });
        };
        let mut columns = Columns { person, date, question, answer, comment, head: true, ..Columns::default() };
        if question.is_none() || answer.is_none() {
            let taken = [Some(person), date, comment];
            for (index, head) in first.iter().enumerate().filter(|(index, _)| !taken.contains(&Some(*index))) {
                match (self.question)(head) {
                    Some(question) => columns.across.push((index, question)),
                    None if head.is_empty() => {}
                    None => columns.unknown.push(head.clone()),
                }
            }
        }
        Ok(columns)
    }

    fn line(&self, line: usize, cells: &[String], columns: &Columns, found: &mut Readings) {
        let cell = |index: Option<usize>| index.and_then(|index| cells.get(index)).map_or("", String::as_str);
        let who = match person(self.workspace, cell(Some(columns.person))) {
            Ok(who) => who,
            Err(why) => return found.left_out.push((line, why)),
        };
        let on = match cell(columns.date) {
            "" if columns.date.is_none() => Some(self.today),
            text => self.day(text),
        };
        let Some(on) = on else {
            return found.left_out.push((line, Why::NoDate(cell(columns.date).to_owned())));
        };
        let comment = cell(columns.comment);
        let one = match (columns.question, columns.answer) {
            (Some(question), Some(answer)) => Some((cell(Some(question)), cell(Some(answer)))),
            _ => None,
        };
        let mut asked: Vec<(Question, &str)> = Vec::new();
        if let Some((question, answer)) = one {
            match question {
                "" => return found.left_out.push((line, Why::NoQuestion)),
                text => {
                    let question = (self.question)(text).unwrap_or_else(|| Question::Own(text.to_owned()));
                    asked.push((question, answer));
                }
            }
        }
        // Across, an empty cell was not asked; down, a line without an answer was asked in vain.
        let across = columns.across.iter().map(|(index, question)| (question.clone(), cell(Some(*index))));
        asked.extend(across.filter(|(_, text)| !text.is_empty()));
        for (question, text) in asked {
            let Some(answer) = Self::answer(text, &question) else {
                found.left_out.push((line, Why::NoAnswer(text.to_owned())));
                continue;
            };
            let taken = Taken { line, who, on, question, answer, comment: comment.to_owned() };
            let known = self.workspace.readings.iter().any(|one| {
                (one.of, one.on, one.answer, one.our_guess) == (taken.who, taken.on, taken.answer, false)
                    && one.question == taken.question
            });
            if known || found.taken.iter().any(|one| Taken { line, ..one.clone() } == taken) {
                found.left_out.push((line, Why::Known));
            } else {
                found.taken.push(taken);
            }
        }
    }

    /// A day, with or without a time after it.
    fn day(&self, text: &str) -> Option<NaiveDate> {
        let parse = |text: &str| self.words.parse_date(text, self.today);
        let date = text.split([' ', 'T']).next().unwrap_or(text);
        parse(text).or_else(|| parse(date)).filter(|day| *day <= self.today)
    }

    /// An answer on the question's scale; the inner none = silent.
    fn answer(text: &str, question: &Question) -> Option<Option<f64>> {
        let silent = Language::ALL.iter().any(|language| {
            let words = Words::new(*language).text("exchange-readings-silent");
            words.split_whitespace().any(|word| word.to_lowercase() == text.to_lowercase())
        });
        if text.is_empty() || silent || matches!(text, "-" | "–" | "—") {
            return Some(None);
        }
        let value: f64 = text.replace(',', ".").parse().ok()?;
        let (low, high) = question.scale();
        (low..=high).contains(&value).then_some(Some(value))
    }
}

/// The mark between cells: the one that stands most often in the first line.
fn delimiter(text: &str) -> u8 {
    let first = text.lines().next().unwrap_or_default();
    let count = |mark: u8| first.bytes().filter(|byte| *byte == mark).count();
    [b',', b';', b'\t'].into_iter().rev().max_by_key(|mark| count(*mark)).unwrap_or(b',')
}

/// Who is meant: the only person of that whole name, else the only one with all words of the text in the name.
fn person(workspace: &Workspace, text: &str) -> Result<StakeholderId, Why> {
    let words = |text: &str| -> Vec<String> {
        let parts = text.split(|c: char| c.is_whitespace() || matches!(c, ',' | '.')).filter(|part| !part.is_empty());
        parts.map(str::to_lowercase).collect()
    };
    let wanted = words(text);
    if wanted.is_empty() {
        return Err(Why::NoPerson(text.to_owned()));
    }
    let people = || workspace.stakeholders.iter().filter(|one| one.kind == StakeholderKind::Person);
    let mut whole = people().filter(|one| words(&one.name) == wanted);
    match (whole.next(), whole.next()) {
        (Some(one), None) => return Ok(one.id),
        (Some(_), Some(_)) => return Err(Why::SeveralPeople(text.to_owned())),
        (None, _) => {}
    }
    let all = |one: &&Stakeholder| {
        let name = words(&one.name);
        wanted.iter().all(|word| name.contains(word))
    };
    let mut fitting = people().filter(all);
    match (fitting.next(), fitting.next()) {
        (Some(one), None) => Ok(one.id),
        (None, _) => Err(Why::NoPerson(text.to_owned())),
        _ => Err(Why::SeveralPeople(text.to_owned())),
    }
}
