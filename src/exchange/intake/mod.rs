//! What comes in from tables, cards and calendars of other programs: people, contacts, tasks and answers. Looked at first
//! and taken in one step.
//!
//! Owns what the columns of a table can be, how they are guessed, and what would become of each line. Nothing is dropped in
//! silence: every line that is not taken says why, every part of one that is not taken, too. Must not know how it is shown,
//! and reads no file by its name.

pub mod cards;
mod contacts;
mod content_lines;
pub mod days;
pub mod events;
pub mod grid;
pub mod heads;
mod people;
mod source;
mod tasks;
pub mod who;
pub mod workbook;

use chrono::{NaiveDate, NaiveDateTime};

use super::readings::{Columns, Readings};
use crate::document::Edit;
use crate::language::Words;
use crate::workspace::{Question, Workspace};
use grid::Grid;
use heads::Heads;

pub use contacts::Talk;
pub use people::Person;
pub use source::{Source, Trouble, takes};

/// What the lines of a table are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Persons, groups and organisations.
    #[default]
    People,
    /// Meetings, calls, visits and messages.
    Contacts,
    /// Tasks of the plan.
    Tasks,
    /// Answers of people to questions.
    Answers,
}

/// What a column of a table says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// The whole name of somebody.
    Name,
    /// The given name.
    Given,
    /// The family name.
    Family,
    /// Job title or function.
    Role,
    /// The group or organisation that somebody belongs to.
    Organisation,
    /// On whose side.
    Side,
    /// An address of mail.
    Mail,
    /// A number of a telephone.
    Phone,
    /// A note of ours.
    Note,
    /// On which day.
    Date,
    /// At what time.
    Time,
    /// With whom.
    With,
    /// How: meeting, call, mail.
    Method,
    /// What it was about.
    Subject,
    /// How long, in minutes.
    Minutes,
    /// What came of it.
    Summary,
    /// The number of a line, by which others name it.
    Number,
    /// The number in the outline.
    Outline,
    /// What is done.
    Title,
    /// When it begins.
    Start,
    /// When it ends.
    Finish,
    /// How long it takes.
    Duration,
    /// Who answers for it.
    Owner,
    /// After what it comes.
    Predecessors,
    /// How much of it is done.
    Percent,
    /// Who answered.
    Respondent,
    /// What was asked.
    Question,
    /// What was answered.
    Answer,
    /// The person's words.
    Comment,
    /// The head is a question, the cells are answers to it.
    Across,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::People, Self::Contacts, Self::Tasks, Self::Answers];

    /// What a column of it can be.
    pub fn fields(self) -> &'static [Field] {
        use Field::*;
        match self {
            Self::People => &[Name, Given, Family, Role, Organisation, Side, Mail, Phone, Note],
            Self::Contacts => &[Date, Time, With, Method, Subject, Minutes, Summary, Note],
            Self::Tasks => &[Number, Outline, Title, Start, Finish, Duration, Owner, Predecessors, Percent, Note],
            Self::Answers => &[Respondent, Date, Question, Answer, Comment, Across],
        }
    }

    /// The key of its name.
    pub fn key(self) -> &'static str {
        match self {
            Self::People => "import-people",
            Self::Contacts => "import-contacts",
            Self::Tasks => "import-tasks",
            Self::Answers => "import-answers",
        }
    }

    /// The key of the sentence that says what it needs.
    pub fn needs(self) -> &'static str {
        match self {
            Self::People => "import-people-needs",
            Self::Contacts => "import-contacts-needs",
            Self::Tasks => "import-tasks-needs",
            Self::Answers => "import-answers-needs",
        }
    }

    /// The key of the sentence that says by what a line is known, and what becomes of what is known.
    pub fn rule(self) -> &'static str {
        match self {
            Self::People => "import-people-rule",
            Self::Contacts => "import-contacts-rule",
            Self::Tasks => "import-tasks-rule",
            Self::Answers => "import-answers-rule",
        }
    }

    /// The name by which settings and the command line know it.
    pub fn name(self) -> &'static str {
        match self {
            Self::People => "people",
            Self::Contacts => "contacts",
            Self::Tasks => "tasks",
            Self::Answers => "answers",
        }
    }

    /// The kind of this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

impl Field {
    /// The key of its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Name => "import-field-name",
            Self::Given => "import-field-given",
            Self::Family => "import-field-family",
            Self::Role => "import-field-role",
            Self::Organisation => "import-field-organisation",
            Self::Side => "import-field-side",
            Self::Mail => "import-field-mail",
            Self::Phone => "import-field-phone",
            Self::Note => "import-field-note",
            Self::Date => "import-field-date",
            Self::Time => "import-field-time",
            Self::With => "import-field-with",
            Self::Method => "import-field-method",
            Self::Subject => "import-field-subject",
            Self::Minutes => "import-field-minutes",
            Self::Summary => "import-field-summary",
            Self::Number => "import-field-number",
            Self::Outline => "import-field-outline",
            Self::Title => "import-field-title",
            Self::Start => "import-field-start",
            Self::Finish => "import-field-finish",
            Self::Duration => "import-field-duration",
            Self::Owner => "import-field-owner",
            Self::Predecessors => "import-field-predecessors",
            Self::Percent => "import-field-percent",
            Self::Respondent => "import-field-respondent",
            Self::Question => "import-field-question",
            Self::Answer => "import-field-answer",
            Self::Comment => "import-field-comment",
            Self::Across => "import-field-across",
        }
    }

    /// The key of its other heads, with commas between them.
    fn heads(self) -> &'static str {
        match self {
            Self::Name => "import-heads-name",
            Self::Given => "import-heads-given",
            Self::Family => "import-heads-family",
            Self::Role => "import-heads-role",
            Self::Organisation => "import-heads-organisation",
            Self::Side => "import-heads-side",
            Self::Mail => "import-heads-mail",
            Self::Phone => "import-heads-phone",
            Self::Note => "import-heads-note",
            Self::Date => "import-heads-date",
            Self::Time => "import-heads-time",
            Self::With => "import-heads-with",
            Self::Method => "import-heads-method",
            Self::Subject => "import-heads-subject",
            Self::Minutes => "import-heads-minutes",
            Self::Summary => "import-heads-summary",
            Self::Number => "import-heads-number",
            Self::Outline => "import-heads-outline",
            Self::Title => "import-heads-title",
            Self::Start => "import-heads-start",
            Self::Finish => "import-heads-finish",
            Self::Duration => "import-heads-duration",
            Self::Owner => "import-heads-owner",
            Self::Predecessors => "import-heads-predecessors",
            Self::Percent => "import-heads-percent",
            Self::Respondent => "import-heads-respondent",
            Self::Question => "import-heads-question",
            Self::Answer => "import-heads-answer",
            Self::Comment => "import-heads-comment",
            // A question of one's own has no head that is known.
            Self::Across => "import-field-across",
        }
    }

    /// The name by which settings know it.
    fn word(self) -> &'static str {
        self.name().rsplit('-').next().unwrap_or_default()
    }
}

/// What a table is: what its lines are and what each column says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mapping {
    /// What the lines are.
    pub kind: Kind,
    /// What each column says; none = nothing that is taken.
    pub columns: Vec<Option<Field>>,
    /// Whether the first line is the heads.
    pub headed: bool,
    /// Whether of two numbers the month comes first in a day; none = as the other days of the table say, else as the language
    /// reads it.
    pub month_first: Option<bool>,
}

impl Mapping {
    /// What a table seems to be, by its heads.
    pub fn guess(grid: &Grid, question: &dyn Fn(&str) -> Option<Question>) -> Self {
        let (heads, width) = (Heads::known(), grid.width());
        let of = |kind| Self::by_heads(kind, grid, &heads, question);
        let all: Vec<Self> = Kind::ALL.into_iter().map(of).collect();
        let found = |one: &Self| if one.headed { one.columns.iter().flatten().count() } else { 0 };
        let best = all.iter().rev().filter(|one| one.headed && one.is_enough()).max_by_key(|one| found(one));
        let near = all.iter().rev().max_by_key(|one| found(one)).filter(|one| found(one) > 0);
        best.or(near).cloned().unwrap_or(Self { columns: vec![None; width], ..Self::default() })
    }

    /// The columns of a table of this kind, by its heads.
    pub fn of_kind(kind: Kind, grid: &Grid, question: &dyn Fn(&str) -> Option<Question>) -> Self {
        Self::by_heads(kind, grid, &Heads::known(), question)
    }

    fn by_heads(kind: Kind, grid: &Grid, heads: &Heads, question: &dyn Fn(&str) -> Option<Question>) -> Self {
        let first = grid.rows.first().map_or(&[][..], |row| row.cells.as_slice());
        let mut columns: Vec<Option<Field>> = Vec::with_capacity(grid.width());
        for head in first {
            let field = heads.field(kind, head).filter(|field| !columns.contains(&Some(*field)));
            columns.push(field);
        }
        columns.resize(grid.width(), None);
        if kind == Kind::Answers {
            let down = [Field::Question, Field::Answer].iter().all(|one| columns.contains(&Some(*one)));
            for (column, head) in columns.iter_mut().zip(first) {
                let of_pair = matches!(column, Some(Field::Question | Field::Answer));
                if !down && (column.is_none() || of_pair) {
                    *column = question(head).map(|_| Field::Across);
                }
            }
        }
        // A moment that is called a time says the day, too, where no other column does.
        if kind == Kind::Contacts && !columns.contains(&Some(Field::Date)) {
            columns.iter_mut().filter(|one| **one == Some(Field::Time)).for_each(|one| *one = Some(Field::Date));
        }
        // A question that stands in a line of answers is no head of a column of them.
        let dated = first.get(1).is_some_and(|cell| cell.trim().starts_with(|letter: char| letter.is_ascii_digit()));
        let is_answer = dated && !columns.contains(&Some(Field::Respondent)) && grid.width() >= 4;
        let headed = columns.iter().any(Option::is_some) && !(kind == Kind::Answers && is_answer);
        if kind == Kind::Answers && !headed && grid.width() >= 4 {
            // Without heads: person, date, question, answer, comment.
            columns.fill(None);
            let usual = [Field::Respondent, Field::Date, Field::Question, Field::Answer, Field::Comment];
            columns.iter_mut().zip(usual).for_each(|(column, field)| *column = Some(field));
        }
        Self { kind, columns, headed, month_first: None }
    }

    /// Whether a table can be taken as that.
    pub fn is_enough(&self) -> bool {
        let has = |field: Field| self.column(field).is_some();
        match self.kind {
            Kind::People => has(Field::Name) || has(Field::Given) || has(Field::Family),
            Kind::Contacts => has(Field::Date) && has(Field::With),
            Kind::Tasks => has(Field::Title),
            Kind::Answers => {
                has(Field::Respondent) && (has(Field::Question) && has(Field::Answer) || has(Field::Across))
            }
        }
    }

    /// The column that says this.
    pub fn column(&self, field: Field) -> Option<usize> {
        self.columns.iter().position(|one| *one == Some(field))
    }

    /// Says what a column is; whatever else was that is so no longer, unless there can be several.
    pub fn set(&mut self, column: usize, field: Option<Field>) {
        if field.is_some() && field != Some(Field::Across) {
            self.columns.iter_mut().filter(|one| **one == field).for_each(|one| *one = None);
        }
        if let Some(place) = self.columns.get_mut(column) {
            *place = field;
        }
    }

    /// How it is remembered: names of ours, no word of the table.
    pub fn remembered(&self) -> String {
        let columns = self.columns.iter().map(|one| one.map_or("", Field::word));
        format!("{}:{}", self.kind.name(), columns.collect::<Vec<_>>().join(","))
    }

    /// What was remembered of a table of so many columns.
    pub fn recalled(text: &str, width: usize) -> Option<Self> {
        let (kind, columns) = text.split_once(':')?;
        let kind = Kind::named(kind)?;
        let field = |word: &str| kind.fields().iter().copied().find(|one| one.word() == word);
        let mut columns: Vec<Option<Field>> = columns.split(',').map(field).collect();
        columns.resize(width, None);
        Some(Self { kind, columns, headed: true, month_first: None })
    }

    /// The lines that say something, without the heads.
    fn rows<'a>(&self, grid: &'a Grid) -> impl Iterator<Item = &'a grid::Row> {
        grid.rows.iter().skip(usize::from(self.headed)).filter(|row| !row.is_empty())
    }
}

/// What is not taken: of which line, why, and what it says there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Left {
    /// The line of the file, from 1; 0 = all of it.
    pub line: usize,
    /// The key of the sentence.
    pub key: &'static str,
    /// What stands there.
    pub text: String,
}

impl Left {
    /// Of a line, with what it says.
    pub fn of(line: usize, key: &'static str, text: &str) -> Self {
        /// More of a text is not said.
        const LONGEST: usize = 80;
        let mut said: String = text.chars().take(LONGEST).collect();
        if said.len() < text.len() {
            said.push('…');
        }
        Self { line, key, text: said }
    }

    /// It in words.
    pub fn say(&self, words: &Words) -> String {
        let said = words.with(self.key, &[("line", self.line.into()), ("text", self.text.as_str().into())]);
        // Where nothing stands there, the sentence is over before it.
        if self.text.is_empty() { said.trim_end_matches([' ', ':', '：']).to_owned() } else { said }
    }
}

/// A line that is taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    /// The line of the file.
    pub line: usize,
    /// What comes of it, in a few words of the file.
    pub says: String,
    /// Whether something is new; else what is known is filled in.
    pub new: bool,
}

/// What would become of a file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Outcome {
    /// What is done, as one step; none = nothing.
    pub edit: Option<Edit>,
    /// The lines of which something is taken.
    pub taken: Vec<Taken>,
    /// How many lines say nothing but what is known.
    pub known: usize,
    /// Lines that are not taken.
    pub left_out: Vec<Left>,
    /// What is not taken of lines that are.
    pub parts: Vec<Left>,
    /// Answers, which are told as they are elsewhere.
    pub answers: Option<Readings>,
}

impl Outcome {
    /// How many lines bring something new.
    pub fn added(&self) -> usize {
        self.answers.as_ref().map_or_else(|| self.taken.iter().filter(|one| one.new).count(), |all| all.taken.len())
    }

    /// How many lines fill in what is known.
    pub fn filled(&self) -> usize {
        self.taken.iter().filter(|one| !one.new).count()
    }
}

/// Who takes something in, and into what.
pub struct Taker<'a> {
    /// The file that it comes into.
    pub workspace: &'a Workspace,
    /// The person's language: how dates and numbers are written.
    pub words: Words,
    /// Today: what is later has not happened.
    pub today: NaiveDate,
    /// Who writes it down.
    pub author: &'a str,
    /// The question of a text.
    pub question: &'a dyn Fn(&str) -> Option<Question>,
    /// A moment of the world's clock on the clock of this computer.
    pub local: &'a dyn Fn(NaiveDateTime) -> NaiveDateTime,
}

impl Taker<'_> {
    /// What would become of a table.
    pub fn table(&self, grid: &Grid, mapping: &Mapping) -> Outcome {
        let grid = days::in_order(grid, mapping);
        let grid = grid.as_ref();
        let mut outcome = match mapping.kind {
            _ if !mapping.is_enough() => Outcome::default(),
            Kind::People => self.people(people::of_table(grid, mapping)),
            Kind::Contacts => contacts::of_table(self, grid, mapping),
            Kind::Tasks => tasks::of_table(self, grid, mapping),
            Kind::Answers => self.answers(grid, mapping),
        };
        if mapping.kind != Kind::Answers {
            outcome.left_out.splice(0..0, grid.left_out.iter().cloned());
        }
        outcome
    }

    /// What would become of people.
    pub fn people(&self, people: Vec<Person>) -> Outcome {
        people::taken(self, people)
    }

    /// What would become of contacts.
    pub fn contacts(&self, talks: Vec<Talk>) -> Outcome {
        contacts::taken(self, talks)
    }

    fn answers(&self, grid: &Grid, mapping: &Mapping) -> Outcome {
        let readings = self.sorted(grid, &Columns::of(grid, mapping, self.question));
        Outcome { edit: readings.edit(self.author, self.today), answers: Some(readings), ..Outcome::default() }
    }
}
