//! Answers that come from a table: what can be taken and what not is shown first, and all of it together is one step.

use std::collections::HashSet;
use std::path::PathBuf;

use super::modals::Modal;
use super::session::Session;
use super::shell::Entente;
use super::worker::Report;
use crate::document::{Answer, Edit, Label, Step};
use crate::exchange::readings::{MOST_LINES, Reader, Readings, ReadingsError, Taken, Why};
use crate::language::Words;
use crate::ui::naming::{question_name, question_named, stakeholder_name};
use crate::ui::widgets::chip::Mark;
use crate::workspace::Workspace;

/// So many lines of what is taken are shown.
const SHOWN: usize = 200;

/// What a table holds, in words.
pub struct Draft {
    /// What can be taken.
    pub readings: Readings,
    /// The same, a line each.
    pub taken: Vec<String>,
    /// What is not taken, a line each.
    pub left_out: Vec<String>,
    /// Of how many lines of the table something is not taken.
    pub lines: usize,
    /// How many columns are not taken.
    pub columns: usize,
}

impl Draft {
    fn of(readings: Readings, workspace: &Workspace, words: &Words) -> Self {
        let said = |answer: Option<f64>| {
            answer.map_or_else(|| words.text("pulse-ask-silent").to_owned(), |answer| words.number_short(answer, 1))
        };
        // What takes another's place is to be seen: it comes first.
        let (right, new): (Vec<_>, Vec<_>) = readings.taken.iter().partition(|one| one.instead_of.is_some());
        let taken = right.into_iter().chain(new).take(SHOWN).map(|one| {
            let mut answer = said(one.answer);
            if let Some(earlier) = one.instead_of.and_then(|id| workspace.readings.get(id)) {
                let earlier = [("answer", answer.into()), ("earlier", said(earlier.answer).into())];
                answer = words.with("dialog-answers-instead", &earlier);
            }
            let question = question_name(&one.question, words);
            let who = stakeholder_name(workspace, one.who, words);
            let comment = words.with("common-quoted", &[("text", one.comment.as_str().into())]);
            let comment = Some(comment).filter(|_| !one.comment.is_empty());
            let parts = [who, words.date_short(one.on), question, answer].into_iter().chain(comment);
            parts.collect::<Vec<_>>().join(" · ")
        });
        let left_out = readings.left_out.iter().map(|(line, why)| {
            let line = ("line", (*line).into());
            let said = |key: &str, text: &str| words.with(key, &[line.clone(), ("text", text.into())]);
            match why {
                Why::NoPerson(text) => said("dialog-answers-no-person", text),
                Why::SeveralPeople(text) => said("dialog-answers-several", text),
                Why::NoDate(text) => said("dialog-answers-no-date", text),
                Why::NoAnswer(text) => said("dialog-answers-no-answer", text),
                Why::NoColumn(text) => words.with("dialog-answers-no-column", &[("text", text.as_str().into())]),
                Why::NoHead(number) => words.with("dialog-answers-no-head", &[("n", (*number).into())]),
                Why::NothingAnswered(text) if text.is_empty() => words.with("dialog-answers-nothing", &[line]),
                Why::NothingAnswered(text) => said("dialog-answers-words-only", text),
                Why::NoQuestion => words.with("dialog-answers-no-question", &[line]),
                Why::Known => words.with("dialog-answers-known", &[line]),
                Why::OnlyByName(question) => said("dialog-answers-only-by-name", &question_name(question, words)),
                Why::NobodysSilence => words.with("dialog-answers-nobodys-silence", &[line]),
                Why::Corrected => words.with("dialog-answers-corrected", &[line]),
                Why::Unreadable => words.with("dialog-answers-unreadable", &[line]),
                Why::TooMany => words.with("dialog-answers-too-many", &[line, ("most", MOST_LINES.into())]),
            }
        });
        let (taken, left_out) = (taken.collect(), left_out.collect());
        let column = |why: &Why| matches!(why, Why::NoColumn(_) | Why::NoHead(_));
        let lines = readings.left_out.iter().filter(|(_, why)| !column(why)).map(|(line, _)| *line);
        let lines = lines.collect::<HashSet<usize>>().len();
        let columns = readings.left_out.iter().filter(|(_, why)| column(why)).count();
        Self { readings, taken, left_out, lines, columns }
    }
}

impl Entente {
    /// Reads a table of answers.
    pub(super) fn read_answers(&mut self, path: PathBuf) {
        let Some(session) = &self.session else { return };
        let (number, workspace, today) = (session.number(), session.seen().clone(), session.today());
        let (words, author) = (self.words, self.settings.author.clone());
        self.worker.run(move || {
            let reader = Reader { workspace: &workspace, words, today, author: &author, question: &question_named };
            Report::Answers { session: number, result: Box::new(reader.open(&path)) }
        });
    }

    /// Shows what a table holds before anything is taken.
    pub(super) fn answers_read(&mut self, session: u64, result: Result<Readings, ReadingsError>) {
        let Some(open) = self.session.as_ref().filter(|open| open.number() == session) else { return };
        self.modal = Some(match result {
            Ok(readings) => Modal::Answers(Box::new(Draft::of(readings, open.seen(), &self.words))),
            Err(ReadingsError::System(message)) => {
                Modal::Message(self.words.with("error-system", &[("message", message.into())]))
            }
            Err(ReadingsError::TooLarge) => Modal::Message(self.words.text("dialog-answers-too-large").to_owned()),
            Err(ReadingsError::NoPeople) => Modal::Message(self.words.text("dialog-answers-no-people").to_owned()),
        });
    }

    /// Takes the answers: one step of the history.
    pub(super) fn take_answers(&mut self, readings: &Readings) {
        let Some(Session { document, selection, .. }) = &mut self.session else { return };
        let (author, day) = (&self.settings.author, document.workspace().engagement.status_date);
        let day = day.unwrap_or((self.outside.now)().0);
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
            by: author.clone(),
            written_on: day,
        };
        let answers: Vec<Answer> = readings.taken.iter().map(answer).collect();
        if answers.is_empty() {
            return;
        }
        let label = Label::about("pulse-step-ask", self.words.with("dialog-answers-n", &[("n", answers.len().into())]));
        let step = Step { label, gesture: None, selection: *selection };
        let said = self.words.with("dialog-answers-written", &[("n", answers.len().into())]);
        match document.apply(Edit::Answers(answers), &step) {
            Ok(()) => self.offer_undo(Mark::Unknown, said),
            Err(refusal) => self.refuse(&refusal),
        }
    }
}
