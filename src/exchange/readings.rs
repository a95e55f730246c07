//! Answers that were gathered elsewhere, as a table of comma-separated values: one answer a line (person, date, question,
//! answer, comment), or one person a line with the questions across, as forms on the web write them.
//!
//! Owns the reading of the table and the matching of names. Nothing is dropped in silence: every line that is not taken
//! says why. Must not know how anything is shown, nor write anything.

use std::collections::{HashMap, HashSet};

use super::intake::grid::{Grid, Row};
use super::intake::who::{Nobody, Who};
use super::intake::{Field, Kind, Mapping, Taker};
use crate::document::{Answer, Edit};
use crate::insight::team::may_be_unnamed;
use crate::language::{Language, Words};
use crate::workspace::{Question, Reading, ReadingId, Side, StakeholderId, Workspace, is_same_name};
use chrono::NaiveDate;

pub use super::intake::grid::{MOST_COLUMNS, MOST_LINES};

/// One answer that can be taken.
#[derive(Clone, Debug, PartialEq)]
pub struct Taken {
    /// The line of the table, from 1.
    pub line: usize,
    /// Whose; the group of somebody who gave no name.
    pub who: StakeholderId,
    /// Whether it is the answer of one of a group, without a name: each line of the table is another one's then.
    pub anonymous: bool,
    /// On which day.
    pub on: NaiveDate,
    /// To which question.
    pub question: Question,
    /// The answer; none = asked, silent.
    pub answer: Option<f64>,
    /// The person's words.
    pub comment: String,
    /// The author's own answer of the file, of the same person, day and question, whose place it takes.
    pub instead_of: Option<ReadingId>,
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
    /// This question is none that is known, so that it is one of their own, and this is no answer on the scale of these.
    NotOnOwn(String, String),
    /// The same answer stands in the file.
    Known,
    /// A later line of the table answers the same question of the same person on the same day.
    Corrected,
    /// A group, which answers without names, is asked what only people with a name are asked.
    OnlyByName(Question),
    /// A group was asked and kept silent: nobody's silence is written down.
    NobodysSilence,
    /// The column's head is no question.
    NoColumn(String),
    /// A column without a head has something in it; its number, from 1.
    NoHead(usize),
    /// The line says nothing but who and when, and these words of theirs.
    NothingAnswered(String),
    /// The line is no line of a table.
    Unreadable,
    /// From this line on nothing is read: the table has more than [`MOST_LINES`].
    TooMany,
}

/// Whose answer, of which day, to which question.
type Place = (StakeholderId, NaiveDate, Question);
/// An answer without a name: of which group, day and question, what was answered, as bits, and said.
type Unnamed = (Place, Option<u64>, String);

fn unnamed_of(place: Place, answer: Option<f64>, comment: &str) -> Unnamed {
    (place, answer.map(f64::to_bits), comment.to_owned())
}

/// What is looked up for every line, gathered once; and what came of the lines so far.
struct Sorting<'a> {
    /// Who is meant by a text.
    who: Who,
    /// Who is ours.
    ours: HashSet<StakeholderId>,
    /// Which question a text names, of the texts that were seen.
    named: HashMap<String, Option<Question>>,
    /// Words for a silence.
    silent: HashSet<String>,
    /// Whose table it is.
    author: &'a str,
    /// The answers of the file, without our guesses.
    in_file: HashMap<Place, Vec<&'a Reading>>,
    /// The answers of the file that have no name and to which no line of the table was matched yet.
    unnamed: HashMap<Unnamed, usize>,
    /// Where in `taken` an answer of the table stands.
    in_table: HashMap<Place, usize>,
    /// None = a later line says what stands in the file already.
    taken: Vec<Option<Taken>>,
    left_out: Vec<(usize, Why)>,
}

impl<'a> Sorting<'a> {
    fn of(workspace: &'a Workspace, author: &'a str) -> Self {
        let ours = workspace.stakeholders.iter().filter(|one| one.side == Side::Ours);
        let silent = Language::ALL.iter().flat_map(|language| {
            let words = Words::new(*language).text("exchange-readings-silent");
            words.split_whitespace().map(str::to_lowercase).collect::<Vec<_>>()
        });
        let mut in_file: HashMap<Place, Vec<&Reading>> = HashMap::new();
        let manager = workspace.engagement.manager;
        let mut unnamed: HashMap<Unnamed, usize> = HashMap::new();
        // A table tells of the manager; what was said about others is another answer.
        for one in workspace.readings.iter().filter(|one| !one.our_guess && !one.is_about_another(manager)) {
            let place = (one.of, one.on, one.question.clone());
            match one.anonymous {
                true => *unnamed.entry(unnamed_of(place, one.answer, &one.comment)).or_default() += 1,
                false => in_file.entry(place).or_default().push(one),
            }
        }
        Self {
            who: Who::of(workspace),
            ours: ours.map(|one| one.id).collect(),
            named: HashMap::new(),
            silent: silent.collect(),
            author,
            in_file,
            unnamed,
            in_table: HashMap::new(),
            taken: Vec::new(),
            left_out: Vec::new(),
        }
    }

    fn leave(&mut self, line: usize, why: Why) {
        self.left_out.push((line, why));
    }

    /// Takes an answer, unless it is known already. What the author wrote before, in the file or in an earlier line, it
    /// takes the place of.
    fn take(&mut self, mut taken: Taken) {
        if taken.anonymous {
            return self.take_unnamed(taken);
        }
        let place = (taken.who, taken.on, taken.question.clone());
        let at = self.in_table.get(&place).copied();
        if let Some(slot) = at.and_then(|at| self.taken.get_mut(at)) {
            match slot.take() {
                Some(earlier) if (earlier.answer, &earlier.comment) == (taken.answer, &taken.comment) => {
                    *slot = Some(earlier);
                    return self.leave(taken.line, Why::Known);
                }
                Some(earlier) => self.leave(earlier.line, Why::Corrected),
                None => {}
            }
        }
        let in_file = self.in_file.get(&place).map_or(&[][..], Vec::as_slice);
        let says_more = |one: &Reading| !taken.comment.is_empty() && one.comment != taken.comment;
        let known = match in_file.iter().rfind(|one| is_same_name(&one.meta.by, self.author)) {
            Some(own) => {
                taken.instead_of = Some(own.id);
                own.answer == taken.answer && !says_more(own)
            }
            None => in_file.iter().any(|one| one.answer == taken.answer),
        };
        if known {
            return self.leave(taken.line, Why::Known);
        }
        match at.and_then(|at| self.taken.get_mut(at)) {
            Some(slot) => *slot = Some(taken),
            None => {
                self.in_table.insert(place, self.taken.len());
                self.taken.push(Some(taken));
            }
        }
    }

    /// Takes an answer without a name. Whose it is is not known: as many of the same day and value as the file has are
    /// taken to be those of the file, so that a table that is read twice adds nothing.
    fn take_unnamed(&mut self, taken: Taken) {
        if !may_be_unnamed(&taken.question, self.ours.contains(&taken.who)) {
            return self.leave(taken.line, Why::OnlyByName(taken.question));
        }
        if taken.answer.is_none() {
            return self.leave(taken.line, Why::NobodysSilence);
        }
        let place = (taken.who, taken.on, taken.question.clone());
        match self.unnamed.get_mut(&unnamed_of(place, taken.answer, &taken.comment)) {
            Some(n) if *n > 0 => {
                *n -= 1;
                self.leave(taken.line, Why::Known);
            }
            _ => self.taken.push(Some(taken)),
        }
    }

    /// Who is meant by a text.
    fn person(&mut self, text: &str) -> Result<StakeholderId, Why> {
        self.who.named(text).map_err(|nobody| match nobody {
            Nobody::Unknown => Why::NoPerson(text.to_owned()),
            Nobody::Several => Why::SeveralPeople(text.to_owned()),
        })
    }

    /// An answer on the question's scale; the inner none = silent.
    fn answer(&self, text: &str, question: &Question) -> Option<Option<f64>> {
        if matches!(text, "" | "-" | "–" | "—") || self.silent.contains(&text.to_lowercase()) {
            return Some(None);
        }
        let value: f64 = text.replace(',', ".").parse().ok()?;
        let (low, high) = question.scale();
        (low..=high).contains(&value).then_some(Some(value))
    }
}

/// What came of a table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Readings {
    /// What can be taken.
    pub taken: Vec<Taken>,
    /// What is not, with its line.
    pub left_out: Vec<(usize, Why)>,
}

impl Readings {
    /// What is done to take them, as one step; none where there is nothing.
    pub fn edit(&self, author: &str, day: NaiveDate) -> Option<Edit> {
        let answer = |one: &Taken| Answer {
            of: one.who,
            on: one.on,
            question: one.question.clone(),
            answer: one.answer,
            our_guess: false,
            anonymous: one.anonymous,
            about: None,
            comment: one.comment.clone(),
            asked_in: None,
            client: None,
            by: author.to_owned(),
            written_on: day,
        };
        (!self.taken.is_empty()).then(|| Edit::Answers(self.taken.iter().map(answer).collect()))
    }
}

/// Why a table cannot be read at all.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReadingsError {
    /// It is larger than any round of asking.
    #[error("the table is too large")]
    TooLarge,
    /// There is no column of people.
    #[error("no column of people")]
    NoPeople,
}

/// Where the columns stand.
#[derive(Clone, Debug, Default)]
pub struct Columns {
    person: usize,
    date: Option<usize>,
    question: Option<usize>,
    answer: Option<usize>,
    comment: Option<usize>,
    /// Questions across.
    across: Vec<(usize, Question)>,
    /// Heads that say nothing.
    unknown: Vec<String>,
    /// Columns without a head.
    headless: Vec<usize>,
    /// Whether the first line is a head.
    head: bool,
}

impl Columns {
    /// Where they stand in a table that is mapped so.
    pub fn of(grid: &Grid, mapping: &Mapping, question: &dyn Fn(&str) -> Option<Question>) -> Self {
        let first = grid.rows.first().filter(|_| mapping.headed);
        let head = |column: usize| first.map_or("", |row| row.cell(column));
        let mut columns = Self {
            person: mapping.column(Field::Respondent).unwrap_or(0),
            date: mapping.column(Field::Date),
            question: mapping.column(Field::Question),
            answer: mapping.column(Field::Answer),
            comment: mapping.column(Field::Comment),
            head: mapping.headed,
            ..Self::default()
        };
        for (at, field) in mapping.columns.iter().enumerate() {
            match (field, head(at)) {
                (Some(Field::Across) | None, "") => columns.headless.push(at),
                (Some(Field::Across), head) => {
                    // Whoever says that it is a question asks one of their own.
                    columns.across.push((at, question(head).unwrap_or_else(|| Question::Own(head.to_owned()))));
                }
                (None, head) => columns.unknown.push(head.to_owned()),
                _ => {}
            }
        }
        columns
    }
}

impl Taker<'_> {
    /// Reads a table of answers as its heads say.
    pub fn read_answers(&self, bytes: &[u8]) -> Result<Readings, ReadingsError> {
        let grid = Grid::of_text(bytes, self.words).map_err(|_| ReadingsError::TooLarge)?;
        let mapping = Mapping::of_kind(Kind::Answers, &grid, self.question);
        if mapping.column(Field::Respondent).is_none() {
            return Err(ReadingsError::NoPeople);
        }
        let grid = super::intake::days::in_order(&grid, &mapping);
        Ok(self.sorted(&grid, &Columns::of(&grid, &mapping, self.question)))
    }

    /// What comes of the lines of a table.
    pub fn sorted(&self, grid: &Grid, columns: &Columns) -> Readings {
        let mut found = Sorting::of(self.workspace, self.author);
        for one in &grid.left_out {
            let cut = one.key == "import-left-too-many";
            found.leave(one.line, if cut { Why::TooMany } else { Why::Unreadable });
        }
        columns.unknown.iter().for_each(|head| found.leave(1, Why::NoColumn(head.clone())));
        let said = |index: &&usize| grid.rows.iter().any(|row| !row.cell(**index).is_empty());
        columns.headless.iter().filter(said).for_each(|index| found.leave(1, Why::NoHead(index + 1)));
        for row in grid.rows.iter().skip(usize::from(columns.head)).filter(|row| !row.is_empty()) {
            self.line(row, columns, &mut found);
        }
        Readings { taken: found.taken.into_iter().flatten().collect(), left_out: found.left_out }
    }

    fn line(&self, row: &Row, columns: &Columns, found: &mut Sorting<'_>) {
        let line = row.line;
        let cell = |index: Option<usize>| index.map_or("", |index| row.cell(index));
        let who = match found.person(cell(Some(columns.person))) {
            Ok(who) => who,
            Err(why) => return found.leave(line, why),
        };
        let on = match cell(columns.date) {
            "" if columns.date.is_none() => Some(self.today),
            text => self.day(text),
        };
        let Some(on) = on else {
            return found.leave(line, Why::NoDate(cell(columns.date).to_owned()));
        };
        let comment = cell(columns.comment);
        let one = match (columns.question, columns.answer) {
            (Some(question), Some(answer)) => Some((cell(Some(question)), cell(Some(answer)))),
            _ => None,
        };
        let mut asked: Vec<(Question, &str)> = Vec::new();
        if let Some((question, answer)) = one {
            match question {
                "" => return found.leave(line, Why::NoQuestion),
                text => {
                    let known = found.named.entry(text.to_owned()).or_insert_with(|| (self.question)(text));
                    asked.push((known.clone().unwrap_or_else(|| Question::Own(text.to_owned())), answer));
                }
            }
        }
        // Across, an empty cell was not asked; down, a line without an answer was asked in vain.
        let across = columns.across.iter().map(|(index, question)| (question.clone(), cell(Some(*index))));
        asked.extend(across.filter(|(_, text)| !text.is_empty()));
        if asked.is_empty() {
            return found.leave(line, Why::NothingAnswered(comment.to_owned()));
        }
        // What somebody said beside several answers is said once, beside the first of them.
        let mut comment = comment;
        for (question, text) in asked {
            match found.answer(text, &question) {
                Some(answer) => {
                    let (comment, instead_of) = (std::mem::take(&mut comment).to_owned(), None);
                    let anonymous = found.who.is_group(who);
                    found.take(Taken { line, who, anonymous, on, question, answer, comment, instead_of });
                }
                None => found.leave(
                    line,
                    match question {
                        Question::Own(name) => Why::NotOnOwn(name, text.to_owned()),
                        _ => Why::NoAnswer(text.to_owned()),
                    },
                ),
            }
        }
    }

    /// A day, with or without a time after it.
    fn day(&self, text: &str) -> Option<NaiveDate> {
        let parse = |text: &str| self.words.parse_date(text, self.today);
        let date = text.split([' ', 'T']).next().unwrap_or(text);
        parse(text).or_else(|| parse(date)).filter(|day| *day <= self.today)
    }
}
