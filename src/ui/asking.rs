//! What is asked before a record is made of which a figure would count something at once: whom it is about, of what kind it
//! is, what it is, and how much it weighs. Until all of it is said there is no record, and nothing is in it that nobody said.

use chrono::NaiveDate;

use super::blank::{self, Start};
use super::naming::{Named, QUESTIONS, question_name, stakeholder_name, step_name};
use crate::insight::warnings::answered::Of;
use crate::language::Words;
use crate::workspace::*;

/// Intervals that are offered, in days; any other is typed.
const INTERVALS: [i64; 5] = [1, 7, 14, 30, 90];

/// A record that is asked for, and what was said of it so far.
#[derive(Clone, Debug, PartialEq)]
pub struct Asking {
    kind: RecordKind,
    who: Option<StakeholderId>,
    /// At the other end of a tie; of a series, who of us keeps it going; of an expectation, of whom it is; of a decision, who
    /// must hear it.
    other: Option<StakeholderId>,
    /// From which day a tie is there, where that was said.
    since: Option<NaiveDate>,
    said: Vec<Answer>,
    /// The warning that it is the act of.
    warning: Option<Of>,
}

/// What was said, beside people.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer {
    /// What a tie means.
    Tie(TieKind),
    /// Every how many days.
    Every(i64),
    /// How a series is held.
    Channel(Channel),
    /// What must happen for the holder.
    Expectation(ExpectationKind),
    /// What somebody brought up.
    Voice(VoiceKind),
    /// Whether it may come, is there, or is a change.
    Risk(RiskKind),
    /// What kind of work follows.
    Opportunity(OpportunityKind),
    /// What was asked.
    Question(Question),
    /// On which day.
    Day(NaiveDate),
    /// What was answered; none where nothing was.
    Value(Option<f64>),
    /// How much, one to five.
    Step(u8),
    /// In a few words.
    Words(String),
}

/// What is asked next.
#[derive(Clone, Debug, PartialEq)]
pub enum Wanted {
    /// Somebody other than this one.
    Person(Option<StakeholderId>),
    /// One of these.
    One(Vec<Answer>),
    /// A day.
    Day,
    /// A few words.
    Words,
}

impl Asking {
    /// A record of a kind, of which nothing is said yet.
    pub fn of(kind: RecordKind) -> Self {
        Self { kind, who: None, other: None, since: None, said: Vec::new(), warning: None }
    }

    /// The same about somebody; of nobody it is asked.
    pub fn about(self, who: Option<StakeholderId>) -> Self {
        Self { who, ..self }
    }

    /// The same kept going by one of us.
    pub fn kept_by(self, ours: StakeholderId) -> Self {
        Self { other: Some(ours), ..self }
    }

    /// The same expected of somebody of theirs.
    pub fn needed_from(self, theirs: StakeholderId) -> Self {
        Self { other: Some(theirs), ..self }
    }

    /// A tie whose ends and kind were shown by hand, there since a day.
    pub fn tie(from: StakeholderId, to: StakeholderId, kind: TieKind, since: Option<NaiveDate>) -> Self {
        let said = vec![Answer::Tie(kind)];
        Self { who: Some(from), other: Some(to), since, said, ..Self::of(RecordKind::Tie) }
    }

    /// The same that somebody must hear.
    pub fn heard_by(self, theirs: StakeholderId) -> Self {
        Self { other: Some(theirs), ..self }
    }

    /// The same as the act of a warning, with which it is noted.
    pub fn as_act_of(self, warning: Option<Of>) -> Self {
        Self { warning, ..self }
    }

    /// The warning that it is the act of.
    pub fn warning(&self) -> Option<Of> {
        self.warning
    }

    /// Whether anything is asked before a record of a kind is made.
    pub fn is_asked(kind: RecordKind) -> bool {
        matches!(
            kind,
            RecordKind::Voice
                | RecordKind::Reading
                | RecordKind::Assessment
                | RecordKind::Tie
                | RecordKind::Rhythm
                | RecordKind::Expectation
                | RecordKind::Contact
                | RecordKind::Decision
                | RecordKind::Risk
                | RecordKind::Opportunity
        )
    }

    /// Whether it is about nobody, or need not be about anybody.
    fn is_of_nobody(&self) -> bool {
        matches!(self.kind, RecordKind::Contact | RecordKind::Decision | RecordKind::Risk | RecordKind::Opportunity)
    }

    /// Which kind of record it becomes.
    pub fn kind(&self) -> RecordKind {
        self.kind
    }

    /// What is asked next, as people are known in a file; none where all is said.
    pub fn wants(&self, known: &Workspace) -> Option<Wanted> {
        let one = |answers: Vec<Answer>| Some(Wanted::One(answers));
        if self.is_of_nobody() {
            return match (self.kind, self.said.len()) {
                (RecordKind::Contact, 0) | (RecordKind::Decision, 1) => Some(Wanted::Day),
                (RecordKind::Decision, 0) | (RecordKind::Risk | RecordKind::Opportunity, 1) => Some(Wanted::Words),
                (RecordKind::Risk, 0) => one(RiskKind::CHOICES.iter().copied().map(Answer::Risk).collect()),
                (RecordKind::Opportunity, 0) => {
                    one(OpportunityKind::CHOICES.iter().copied().map(Answer::Opportunity).collect())
                }
                _ => None,
            };
        }
        let Some(who) = self.who else { return Some(Wanted::Person(self.other)) };
        match (self.kind, self.said.len()) {
            (RecordKind::Tie, _) if self.other.is_none() => Some(Wanted::Person(Some(who))),
            (RecordKind::Tie, 0) => one(TieKind::CHOICES.iter().copied().map(Answer::Tie).collect()),
            (RecordKind::Tie, 1) | (RecordKind::Expectation, 2) => one((1..=5).map(Answer::Step).collect()),
            (RecordKind::Rhythm, 0) => one(INTERVALS.map(Answer::Every).to_vec()),
            (RecordKind::Rhythm, 1) => {
                // As the person likes it best comes first.
                let liked = known.stakeholders.get(who).and_then(|one| one.channel);
                let mut all = Channel::CHOICES.to_vec();
                all.sort_by_key(|channel| Some(*channel) != liked);
                one(all.into_iter().map(Answer::Channel).collect())
            }
            (RecordKind::Expectation, 0) => {
                one(ExpectationKind::CHOICES.iter().copied().map(Answer::Expectation).collect())
            }
            (RecordKind::Voice, 0) => one(VoiceKind::CHOICES.iter().copied().map(Answer::Voice).collect()),
            (RecordKind::Expectation | RecordKind::Voice, 1) => Some(Wanted::Words),
            (RecordKind::Reading, 0) => one(QUESTIONS.iter().cloned().map(Answer::Question).collect()),
            (RecordKind::Reading, 1) => {
                let (least, most) = self.asked()?.scale();
                let values = (least as i64..=most as i64).map(|value| Answer::Value(Some(value as f64)));
                one(values.chain([Answer::Value(None)]).collect())
            }
            _ => None,
        }
    }

    fn asked(&self) -> Option<&Question> {
        match self.said.first() {
            Some(Answer::Question(question)) => Some(question),
            _ => None,
        }
    }

    /// What is typed as an answer that is not among those offered: words, a day near another, another interval, a value between
    /// two.
    pub fn typed(&self, text: &str, (known, near): (&Workspace, NaiveDate), words: &Words) -> Option<Answer> {
        let text = text.trim();
        let number = || words.parse_number(text);
        match (self.wants(known)?, self.kind) {
            (Wanted::Words, _) => (!text.is_empty()).then(|| Answer::Words(text.to_owned())),
            (Wanted::Day, _) => words.parse_date(text, near).map(Answer::Day),
            (Wanted::One(_), RecordKind::Rhythm) if self.said.is_empty() => {
                let days = number().filter(|days| days.fract() == 0.0 && (1.0..=3660.0).contains(days))?;
                Some(Answer::Every(days as i64))
            }
            (Wanted::One(_), RecordKind::Reading) => {
                let (least, most) = self.asked()?.scale();
                number().filter(|value| (least..=most).contains(value)).map(|value| Answer::Value(Some(value)))
            }
            _ => None,
        }
    }

    /// With somebody chosen.
    pub fn with_person(self, who: StakeholderId) -> Self {
        match self.who {
            None => Self { who: Some(who), ..self },
            Some(_) => Self { other: Some(who), ..self },
        }
    }

    /// With something said.
    pub fn with(mut self, answer: Answer) -> Self {
        self.said.push(answer);
        self
    }

    /// The question, in words.
    pub fn sentence(&self, known: &Workspace, words: &Words) -> String {
        let what = self.kind.name(words);
        let name = |who: StakeholderId| stakeholder_name(known, who, words);
        let key = match (self.kind, self.who, self.other) {
            (RecordKind::Contact, None, _) => "frame-asking-when",
            (RecordKind::Contact, Some(_), _) => "frame-asking-when-with",
            (RecordKind::Decision, ..) if self.said.is_empty() => "frame-asking-decided",
            (RecordKind::Decision, ..) => "frame-asking-when",
            _ if self.is_of_nobody() && self.said.is_empty() => "frame-asking-which",
            _ if self.is_of_nobody() => "frame-asking-what",
            (RecordKind::Tie, None, _) => "frame-asking-tie-from",
            (RecordKind::Tie, Some(_), None) => "frame-asking-tie-to",
            (RecordKind::Rhythm, None, _) => "frame-asking-with-whom",
            (RecordKind::Expectation, None, Some(_)) => "frame-asking-who-needs",
            (RecordKind::Expectation, None, None) => "frame-asking-whose",
            (RecordKind::Voice, None, _) => "frame-asking-who-says",
            (RecordKind::Reading, None, _) => "frame-asking-who-answers",
            (_, None, _) => "frame-asking-whom",
            (RecordKind::Rhythm, ..) if self.said.is_empty() => "frame-asking-how-often",
            (RecordKind::Rhythm, ..) => "frame-asking-how",
            (RecordKind::Reading, ..) if self.said.is_empty() => "frame-asking-question",
            (RecordKind::Reading, ..) => "frame-asking-answer",
            _ if self.said.is_empty() => "frame-asking-kind",
            (RecordKind::Tie, ..) => "frame-asking-strength",
            (RecordKind::Expectation, ..) if self.said.len() > 1 => "frame-asking-importance",
            _ => "frame-asking-words",
        };
        let question = self.asked().map(|question| question_name(question, words)).unwrap_or_default();
        let who = match (self.kind, self.who, self.other) {
            (RecordKind::Tie, Some(from), Some(to)) => format!("{} → {}", name(from), name(to)),
            (_, who, _) => who.map(name).unwrap_or_default(),
        };
        words.with(key, &[("what", what.into()), ("who", who.into()), ("question", question.into())])
    }

    /// The record, with nothing in it that was not said; none before all is.
    pub fn record(&self, start: &Start<'_>) -> Option<AnyRecord> {
        if self.wants(start.workspace).is_some() {
            return None;
        }
        let near = self.who.map(RecordRef::from).or(start.near);
        let mut record = match (self.kind, self.who, self.other, self.said.as_slice()) {
            (RecordKind::Tie, Some(from), Some(to), [Answer::Tie(kind), Answer::Step(strength)]) => {
                let meta = Meta::internal(start.author, start.day);
                AnyRecord::Tie(Tie { since: self.since, ..blank::tie(meta, (from, to), *kind, *strength) })
            }
            (RecordKind::Rhythm, Some(who), owner, [Answer::Every(days), Answer::Channel(channel)]) => {
                let mut rhythm = blank::rhythm(start, who, *days, *channel);
                rhythm.owner = owner;
                AnyRecord::Rhythm(rhythm)
            }
            (RecordKind::Contact, _, _, [Answer::Day(day)]) => {
                let with = blank::person_of(start.workspace, near);
                AnyRecord::Contact(blank::contact(start, with.into_iter().collect(), *day))
            }
            (kind, ..) => blank::record(kind, &Start { near, ..*start })?,
        };
        match (&mut record, self.said.as_slice()) {
            (
                AnyRecord::Expectation(one),
                [Answer::Expectation(kind), Answer::Words(title), Answer::Step(importance)],
            ) => {
                (one.kind, one.of, one.importance) = (*kind, self.other, *importance);
                one.title.clone_from(title);
            }
            (AnyRecord::Voice(one), [Answer::Voice(kind), Answer::Words(text)]) => {
                one.kind = *kind;
                one.text.clone_from(text);
            }
            (AnyRecord::Reading(one), [Answer::Question(question), Answer::Value(value)]) => {
                one.question.clone_from(question);
                one.answer = *value;
            }
            (AnyRecord::Decision(one), [Answer::Words(title), Answer::Day(on)]) => {
                one.title.clone_from(title);
                one.decided_on = *on;
                one.must_hear = self.other.into_iter().collect();
            }
            (AnyRecord::Risk(one), [Answer::Risk(kind), Answer::Words(title)]) => {
                one.kind = *kind;
                one.title.clone_from(title);
            }
            (AnyRecord::Opportunity(one), [Answer::Opportunity(kind), Answer::Words(title)]) => {
                one.kind = *kind;
                one.title.clone_from(title);
            }
            _ => {}
        }
        Some(record)
    }
}

impl Answer {
    /// In words.
    pub fn name(&self, words: &Words) -> String {
        match self {
            Self::Tie(kind) => kind.name(words).to_owned(),
            Self::Every(days) => words.with("dialogue-cell-interval", &[("every", words.days(*days).into())]),
            Self::Channel(channel) => channel.name(words).to_owned(),
            Self::Expectation(kind) => kind.name(words).to_owned(),
            Self::Voice(kind) => kind.name(words).to_owned(),
            Self::Risk(kind) => kind.name(words).to_owned(),
            Self::Opportunity(kind) => kind.name(words).to_owned(),
            Self::Question(question) => question_name(question, words),
            Self::Day(day) => words.weekday_date_short(*day),
            Self::Value(Some(value)) => words.number_short(*value, 2),
            Self::Step(step) => format!("{step} · {}", step_name(*step, words)),
            Self::Value(None) => words.text("record-asked-silent").to_owned(),
            Self::Words(text) => text.clone(),
        }
    }
}
